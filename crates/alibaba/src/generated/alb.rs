//! `alb` 2020-06-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[
        ("ap-northeast-1", "alb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "alb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "alb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "alb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "alb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "alb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "alb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "alb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "alb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "alb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "alb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "alb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "alb-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "alb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "alb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "alb-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "alb-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "alb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-nanjing", "alb-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "alb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "alb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "alb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "alb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "alb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "alb-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "alb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "alb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "alb-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "alb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "alb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "alb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "alb-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "alb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "alb-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "alb-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "alb-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "alb", version: "2020-06-16", code: "alb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAcl {
    pub acl_entries: Vec<AddEntriesToAclAclEntries>,
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { AddEntriesToAcl(acl_entries: Vec<AddEntriesToAclAclEntries>, acl_id: String)
    "AddEntriesToAcl" -> AddEntriesToAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclAclEntries {
    pub description: Option<String>,
    pub entry: Option<String>,
}
input! { AddEntriesToAclAclEntries(entry: String) {
    0 "Description" description: String, 1 "Entry" entry: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclOutput {
    pub job_id: Option<String>,
}
model! { AddEntriesToAclOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub server_group_id: String,
    pub servers: Vec<AddServersToServerGroupServers>,
}
operation! { AddServersToServerGroup(server_group_id: String, servers: Vec<AddServersToServerGroupServers>)
    "AddServersToServerGroup" -> AddServersToServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub remote_ip_enabled: Option<bool>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { AddServersToServerGroupServers(server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "RemoteIpEnabled" remote_ip_enabled: bool,
    3 "ServerId" server_id: String, 4 "ServerIp" server_ip: String, 5 "ServerType" server_type: String,
    6 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddServersToServerGroupOutput {
    pub job_id: Option<String>,
}
model! { AddServersToServerGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_template_id: String,
    pub server_group_id: String,
}
operation! { ApplyHealthCheckTemplateToServerGroup(health_check_template_id: String, server_group_id: String)
    "ApplyHealthCheckTemplateToServerGroup" -> ApplyHealthCheckTemplateToServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "HealthCheckTemplateId" health_check_template_id,
    3 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyHealthCheckTemplateToServerGroupOutput {
    pub job_id: Option<String>,
}
model! { ApplyHealthCheckTemplateToServerGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListener {
    pub acl_ids: Vec<String>,
    pub acl_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { AssociateAclsWithListener(acl_ids: Vec<String>, acl_type: String, listener_id: String)
    "AssociateAclsWithListener" -> AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids, 1 "AclType" acl_type, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListenerOutput {
    pub job_id: Option<String>,
}
model! { AssociateAclsWithListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListener {
    pub certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { AssociateAdditionalCertificatesWithListener(certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>, listener_id: String)
    "AssociateAdditionalCertificatesWithListener" -> AssociateAdditionalCertificatesWithListenerOutput {
    0 "Certificates" certificates, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerCertificates {
    pub certificate_id: Option<String>,
}
input! { AssociateAdditionalCertificatesWithListenerCertificates(certificate_id: String) {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerOutput {
    pub job_id: Option<String>,
}
model! { AssociateAdditionalCertificatesWithListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancer {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub region_id: String,
}
operation! { AttachCommonBandwidthPackageToLoadBalancer(bandwidth_package_id: String, load_balancer_id: String, region_id: String)
    "AttachCommonBandwidthPackageToLoadBalancer" -> AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { AttachCommonBandwidthPackageToLoadBalancerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>,
}
operation! { CancelShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<CancelShiftLoadBalancerZonesZoneMappings>)
    "CancelShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "ZoneMappings" zone_mappings
} }

pub type CancelShiftLoadBalancerZonesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZonesZoneMappings {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CancelShiftLoadBalancerZonesZoneMappings(v_switch_id: String, zone_id: String) {
    0 "VSwitchId" v_switch_id: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScripts {
    pub a_scripts: Option<Vec<CreateAScriptsAScripts>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { CreateAScripts(listener_id: String) "CreateAScripts" -> CreateAScriptsOutput {
    0 "AScripts" a_scripts: Vec<CreateAScriptsAScripts>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsAScripts {
    pub a_script_name: Option<String>,
    pub enabled: Option<bool>,
    pub ext_attribute_enabled: Option<bool>,
    pub ext_attributes: Option<Vec<CreateAScriptsExtAttributes>>,
    pub position: Option<String>,
    pub script_content: Option<String>,
}
input! { CreateAScriptsAScripts(a_script_name: String, script_content: String) {
    0 "AScriptName" a_script_name: String, 1 "Enabled" enabled: bool,
    2 "ExtAttributeEnabled" ext_attribute_enabled: bool,
    3 "ExtAttributes" ext_attributes: Vec<CreateAScriptsExtAttributes>, 4 "Position" position: String,
    5 "ScriptContent" script_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsExtAttributes {
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}
input! { CreateAScriptsExtAttributes() {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsOutput {
    pub a_script_ids: Option<Vec<CreateAScriptsAScriptIds>>,
    pub job_id: Option<String>,
}
model! { CreateAScriptsOutput {
    0 "AScriptIds" a_script_ids, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAScriptsAScriptIds {
    pub a_script_id: Option<String>,
}
model! { CreateAScriptsAScriptIds {
    0 "AScriptId" a_script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub acl_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateAclTag>>,
}
operation! { CreateAcl() "CreateAcl" -> CreateAclOutput {
    0 "AclName" acl_name: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<CreateAclTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAclTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub acl_id: Option<String>,
    pub job_id: Option<String>,
}
model! { CreateAclOutput {
    0 "AclId" acl_id, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplate {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_name: String,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateHealthCheckTemplateTag>>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { CreateHealthCheckTemplate(health_check_template_name: String)
    "CreateHealthCheckTemplate" -> CreateHealthCheckTemplateOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckHost" health_check_host: String, 5 "HealthCheckHttpVersion" health_check_http_version: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckMethod" health_check_method: String,
    8 "HealthCheckPath" health_check_path: String, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateName" health_check_template_name, 11 "HealthCheckTimeout" health_check_timeout: i64,
    12 "HealthyThreshold" healthy_threshold: i64, 13 "ResourceGroupId" resource_group_id: String,
    14 "Tag" tag: Vec<CreateHealthCheckTemplateTag>, 15 "UnhealthyThreshold" unhealthy_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckTemplateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateHealthCheckTemplateTag() {
    0 "Key" key: String, 1 "Value" value: String
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
    pub ca_certificates: Option<Vec<CreateListenerCaCertificates>>,
    pub ca_enabled: Option<bool>,
    pub certificates: Option<Vec<CreateListenerCertificates>>,
    pub client_token: Option<String>,
    pub default_actions: Vec<CreateListenerDefaultActions>,
    pub dry_run: Option<bool>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    /// At least 1.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_port: i64,
    pub listener_protocol: String,
    pub load_balancer_id: String,
    pub quic_config: Option<CreateListenerQuicConfig>,
    /// At least 1.
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tag: Option<Vec<CreateListenerTag>>,
    pub x_forwarded_for_config: Option<CreateListenerXForwardedForConfig>,
}
operation! { CreateListener(default_actions: Vec<CreateListenerDefaultActions>, listener_port: i64, listener_protocol: String, load_balancer_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "CaCertificates" ca_certificates: Vec<CreateListenerCaCertificates>, 1 "CaEnabled" ca_enabled: bool,
    2 "Certificates" certificates: Vec<CreateListenerCertificates>, 3 "ClientToken" client_token: String,
    4 "DefaultActions" default_actions, 5 "DryRun" dry_run: bool, 6 "GzipEnabled" gzip_enabled: bool,
    7 "Http2Enabled" http2_enabled: bool, 8 "IdleTimeout" idle_timeout: i64,
    9 "ListenerDescription" listener_description: String, 10 "ListenerPort" listener_port,
    11 "ListenerProtocol" listener_protocol, 12 "LoadBalancerId" load_balancer_id,
    13 "QuicConfig" quic_config: CreateListenerQuicConfig, 14 "RequestTimeout" request_timeout: i64,
    15 "SecurityPolicyId" security_policy_id: String, 16 "Tag" tag: Vec<CreateListenerTag>,
    17 "XForwardedForConfig" x_forwarded_for_config: CreateListenerXForwardedForConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCaCertificates {
    pub certificate_id: Option<String>,
}
input! { CreateListenerCaCertificates() {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCertificates {
    pub certificate_id: Option<String>,
}
input! { CreateListenerCertificates() {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerDefaultActions {
    pub forward_group_config: Option<CreateListenerForwardGroupConfig>,
    pub r#type: Option<String>,
}
input! { CreateListenerDefaultActions(forward_group_config: CreateListenerForwardGroupConfig, r#type: String) {
    0 "ForwardGroupConfig" forward_group_config: CreateListenerForwardGroupConfig, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerForwardGroupConfig {
    pub server_group_tuples: Option<Vec<CreateListenerServerGroupTuples>>,
}
input! { CreateListenerForwardGroupConfig(server_group_tuples: Vec<CreateListenerServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateListenerServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { CreateListenerServerGroupTuples(server_group_id: String) {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
input! { CreateListenerQuicConfig() {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
input! { CreateListenerXForwardedForConfig() {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub job_id: Option<String>,
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "JobId" job_id, 1 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: String,
    pub client_token: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    pub load_balancer_billing_config: CreateLoadBalancerLoadBalancerBillingConfig,
    pub load_balancer_edition: String,
    pub load_balancer_name: Option<String>,
    pub modification_protection_config: Option<CreateLoadBalancerModificationProtectionConfig>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<Vec<CreateLoadBalancerSecurityGroupIds>>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    pub vpc_id: String,
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}

/// What [`CreateLoadBalancer::new`] takes.
pub struct CreateLoadBalancerRequired {
    pub address_type: String,
    pub load_balancer_billing_config: CreateLoadBalancerLoadBalancerBillingConfig,
    pub load_balancer_edition: String,
    pub vpc_id: String,
    pub zone_mappings: Vec<CreateLoadBalancerZoneMappings>,
}
operation! { CreateLoadBalancer{CreateLoadBalancerRequired: address_type, load_balancer_billing_config, load_balancer_edition, vpc_id, zone_mappings}
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "AddressAllocatedMode" address_allocated_mode: String, 1 "AddressIpVersion" address_ip_version: String,
    2 "AddressType" address_type, 3 "ClientToken" client_token: String,
    4 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 5 "DryRun" dry_run: bool,
    6 "LoadBalancerBillingConfig" load_balancer_billing_config, 7 "LoadBalancerEdition" load_balancer_edition,
    8 "LoadBalancerName" load_balancer_name: String,
    9 "ModificationProtectionConfig" modification_protection_config: CreateLoadBalancerModificationProtectionConfig,
    10 "ResourceGroupId" resource_group_id: String,
    11 "SecurityGroupIds" security_group_ids: Vec<CreateLoadBalancerSecurityGroupIds>,
    12 "Tag" tag: Vec<CreateLoadBalancerTag>, 13 "VpcId" vpc_id, 14 "ZoneMappings" zone_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerLoadBalancerBillingConfig {
    pub bandwidth_package_id: Option<String>,
    pub pay_type: Option<String>,
}
input! { CreateLoadBalancerLoadBalancerBillingConfig(pay_type: String) {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "PayType" pay_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
input! { CreateLoadBalancerModificationProtectionConfig() {
    0 "Reason" reason: String, 1 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerSecurityGroupIds {
    pub security_group_id: Option<String>,
}
input! { CreateLoadBalancerSecurityGroupIds() {
    0 "SecurityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateLoadBalancerZoneMappings(v_switch_id: String, zone_id: String) {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String, 2 "IntranetAddress" intranet_address: String,
    3 "VSwitchId" v_switch_id: String, 4 "ZoneId" zone_id: String
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
pub struct CreateRule {
    pub client_token: Option<String>,
    pub direction: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub priority: i64,
    pub rule_actions: Vec<CreateRuleRuleActions>,
    pub rule_conditions: Vec<CreateRuleRuleConditions>,
    pub rule_name: String,
    pub tag: Option<Vec<CreateRuleTag>>,
}

/// What [`CreateRule::new`] takes.
pub struct CreateRuleRequired {
    pub listener_id: String,
    pub priority: i64,
    pub rule_actions: Vec<CreateRuleRuleActions>,
    pub rule_conditions: Vec<CreateRuleRuleConditions>,
    pub rule_name: String,
}
operation! { CreateRule{CreateRuleRequired: listener_id, priority, rule_actions, rule_conditions, rule_name}
    "CreateRule" -> CreateRuleOutput {
    0 "ClientToken" client_token: String, 1 "Direction" direction: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "Priority" priority, 5 "RuleActions" rule_actions, 6 "RuleConditions" rule_conditions,
    7 "RuleName" rule_name, 8 "Tag" tag: Vec<CreateRuleTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRuleActions {
    pub cors_config: Option<CreateRuleCorsConfig>,
    pub fixed_response_config: Option<CreateRuleFixedResponseConfig>,
    pub forward_group_config: Option<CreateRuleForwardGroupConfig>,
    pub insert_header_config: Option<CreateRuleInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<CreateRuleRedirectConfig>,
    pub remove_header_config: Option<CreateRuleRemoveHeaderConfig>,
    pub rewrite_config: Option<CreateRuleRewriteConfig>,
    pub traffic_limit_config: Option<CreateRuleTrafficLimitConfig>,
    pub traffic_mirror_config: Option<CreateRuleTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
input! { CreateRuleRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: CreateRuleCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: CreateRuleFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: CreateRuleForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: CreateRuleInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: CreateRuleRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: CreateRuleRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: CreateRuleRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: CreateRuleTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: CreateRuleTrafficMirrorConfig, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { CreateRuleCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { CreateRuleFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleForwardGroupConfig {
    pub server_group_sticky_session: Option<CreateRuleServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<CreateRuleServerGroupTuples>>,
}
input! { CreateRuleForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: CreateRuleServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<CreateRuleServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { CreateRuleServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRuleServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateRuleInsertHeaderConfig() {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { CreateRuleRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { CreateRuleRemoveHeaderConfig() {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { CreateRuleRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { CreateRuleTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTrafficMirrorConfig {
    pub mirror_group_config: Option<CreateRuleMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { CreateRuleTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: CreateRuleMirrorGroupConfig, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<CreateRuleMirrorGroupConfigServerGroupTuples>>,
}
input! { CreateRuleMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateRuleMirrorGroupConfigServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { CreateRuleMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleRuleConditions {
    pub cookie_config: Option<CreateRuleCookieConfig>,
    pub header_config: Option<CreateRuleHeaderConfig>,
    pub host_config: Option<CreateRuleHostConfig>,
    pub method_config: Option<CreateRuleMethodConfig>,
    pub path_config: Option<CreateRulePathConfig>,
    pub query_string_config: Option<CreateRuleQueryStringConfig>,
    pub response_header_config: Option<CreateRuleResponseHeaderConfig>,
    pub response_status_code_config: Option<CreateRuleResponseStatusCodeConfig>,
    pub source_ip_config: Option<CreateRuleSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { CreateRuleRuleConditions(r#type: String) {
    0 "CookieConfig" cookie_config: CreateRuleCookieConfig, 1 "HeaderConfig" header_config: CreateRuleHeaderConfig,
    2 "HostConfig" host_config: CreateRuleHostConfig, 3 "MethodConfig" method_config: CreateRuleMethodConfig,
    4 "PathConfig" path_config: CreateRulePathConfig,
    5 "QueryStringConfig" query_string_config: CreateRuleQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: CreateRuleResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: CreateRuleResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: CreateRuleSourceIpConfig, 9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleCookieConfig {
    pub values: Option<Vec<CreateRuleValues>>,
}
input! { CreateRuleCookieConfig() {
    0 "Values" values: Vec<CreateRuleValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRuleHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleMethodConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulePathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulePathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleQueryStringConfig {
    pub values: Option<Vec<CreateRuleQueryStringConfigValues>>,
}
input! { CreateRuleQueryStringConfig() {
    0 "Values" values: Vec<CreateRuleQueryStringConfigValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRuleResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRuleSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRuleTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub job_id: Option<String>,
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "JobId" job_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub rules: Vec<CreateRulesRules>,
}
operation! { CreateRules(listener_id: String, rules: Vec<CreateRulesRules>) "CreateRules" -> CreateRulesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id, 3 "Rules" rules
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRules {
    pub direction: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<CreateRulesRuleActions>>,
    pub rule_conditions: Option<Vec<CreateRulesRuleConditions>>,
    pub rule_name: Option<String>,
    pub tag: Option<Vec<CreateRulesTag>>,
}
input! { CreateRulesRules(priority: i64, rule_actions: Vec<CreateRulesRuleActions>, rule_conditions: Vec<CreateRulesRuleConditions>, rule_name: String) {
    0 "Direction" direction: String, 1 "Priority" priority: i64,
    2 "RuleActions" rule_actions: Vec<CreateRulesRuleActions>,
    3 "RuleConditions" rule_conditions: Vec<CreateRulesRuleConditions>, 4 "RuleName" rule_name: String,
    5 "Tag" tag: Vec<CreateRulesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleActions {
    pub cors_config: Option<CreateRulesCorsConfig>,
    pub fixed_response_config: Option<CreateRulesFixedResponseConfig>,
    pub forward_group_config: Option<CreateRulesForwardGroupConfig>,
    pub insert_header_config: Option<CreateRulesInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<CreateRulesRedirectConfig>,
    pub remove_header_config: Option<CreateRulesRemoveHeaderConfig>,
    pub rewrite_config: Option<CreateRulesRewriteConfig>,
    pub traffic_limit_config: Option<CreateRulesTrafficLimitConfig>,
    pub traffic_mirror_config: Option<CreateRulesTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
input! { CreateRulesRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: CreateRulesCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: CreateRulesFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: CreateRulesForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: CreateRulesInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: CreateRulesRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: CreateRulesRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: CreateRulesRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: CreateRulesTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: CreateRulesTrafficMirrorConfig, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { CreateRulesCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { CreateRulesFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesForwardGroupConfig {
    pub server_group_sticky_session: Option<CreateRulesServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<CreateRulesServerGroupTuples>>,
}
input! { CreateRulesForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: CreateRulesServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<CreateRulesServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { CreateRulesServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateRulesServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { CreateRulesInsertHeaderConfig() {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { CreateRulesRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { CreateRulesRemoveHeaderConfig() {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { CreateRulesRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { CreateRulesTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTrafficMirrorConfig {
    pub mirror_group_config: Option<CreateRulesMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { CreateRulesTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: CreateRulesMirrorGroupConfig, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<CreateRulesMirrorGroupConfigServerGroupTuples>>,
}
input! { CreateRulesMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateRulesMirrorGroupConfigServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { CreateRulesMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleConditions {
    pub cookie_config: Option<CreateRulesCookieConfig>,
    pub header_config: Option<CreateRulesHeaderConfig>,
    pub host_config: Option<CreateRulesHostConfig>,
    pub method_config: Option<CreateRulesMethodConfig>,
    pub path_config: Option<CreateRulesPathConfig>,
    pub query_string_config: Option<CreateRulesQueryStringConfig>,
    pub response_header_config: Option<CreateRulesResponseHeaderConfig>,
    pub response_status_code_config: Option<CreateRulesResponseStatusCodeConfig>,
    pub source_ip_config: Option<CreateRulesSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { CreateRulesRuleConditions(r#type: String) {
    0 "CookieConfig" cookie_config: CreateRulesCookieConfig, 1 "HeaderConfig" header_config: CreateRulesHeaderConfig,
    2 "HostConfig" host_config: CreateRulesHostConfig, 3 "MethodConfig" method_config: CreateRulesMethodConfig,
    4 "PathConfig" path_config: CreateRulesPathConfig,
    5 "QueryStringConfig" query_string_config: CreateRulesQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: CreateRulesResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: CreateRulesResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: CreateRulesSourceIpConfig, 9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesCookieConfig {
    pub values: Option<Vec<CreateRulesValues>>,
}
input! { CreateRulesCookieConfig() {
    0 "Values" values: Vec<CreateRulesValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRulesHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesMethodConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesQueryStringConfig {
    pub values: Option<Vec<CreateRulesQueryStringConfigValues>>,
}
input! { CreateRulesQueryStringConfig() {
    0 "Values" values: Vec<CreateRulesQueryStringConfigValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRulesResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateRulesSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    pub job_id: Option<String>,
    pub rule_ids: Option<Vec<CreateRulesRuleIds>>,
}
model! { CreateRulesOutput {
    0 "JobId" job_id, 1 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRuleIds {
    pub priority: Option<i64>,
    pub rule_id: Option<String>,
}
model! { CreateRulesRuleIds {
    0 "Priority" priority, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    pub ciphers: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_group_id: Option<String>,
    pub security_policy_name: String,
    pub tls_versions: Vec<String>,
    pub tag: Option<Vec<CreateSecurityPolicyTag>>,
}
operation! { CreateSecurityPolicy(ciphers: Vec<String>, security_policy_name: String, tls_versions: Vec<String>)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "Ciphers" ciphers, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ResourceGroupId" resource_group_id: String, 4 "SecurityPolicyName" security_policy_name,
    5 "TLSVersions" tls_versions, 6 "Tag" tag: Vec<CreateSecurityPolicyTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSecurityPolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
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
pub struct CreateServerGroup {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<CreateServerGroupConnectionDrainConfig>,
    pub cross_zone_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    pub health_check_config: CreateServerGroupHealthCheckConfig,
    pub ip_version_affinity_mode: Option<String>,
    pub ipv6_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_group_name: String,
    pub server_group_type: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<CreateServerGroupSlowStartConfig>,
    pub sticky_session_config: Option<CreateServerGroupStickySessionConfig>,
    pub tag: Option<Vec<CreateServerGroupTag>>,
    pub uch_config: Option<CreateServerGroupUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
    pub vpc_id: Option<String>,
}
operation! { CreateServerGroup(health_check_config: CreateServerGroupHealthCheckConfig, server_group_name: String)
    "CreateServerGroup" -> CreateServerGroupOutput {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: CreateServerGroupConnectionDrainConfig,
    2 "CrossZoneEnabled" cross_zone_enabled: bool, 3 "DryRun" dry_run: bool, 4 "HealthCheckConfig" health_check_config,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String, 6 "Ipv6Enabled" ipv6_enabled: bool,
    7 "Protocol" protocol: String, 8 "ResourceGroupId" resource_group_id: String, 9 "Scheduler" scheduler: String,
    10 "ServerGroupName" server_group_name, 11 "ServerGroupType" server_group_type: String,
    12 "ServiceName" service_name: String, 13 "SlowStartConfig" slow_start_config: CreateServerGroupSlowStartConfig,
    14 "StickySessionConfig" sticky_session_config: CreateServerGroupStickySessionConfig,
    15 "Tag" tag: Vec<CreateServerGroupTag>, 16 "UchConfig" uch_config: CreateServerGroupUchConfig,
    17 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled: bool, 18 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { CreateServerGroupConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupHealthCheckConfig {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { CreateServerGroupHealthCheckConfig(health_check_enabled: bool) {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckEnabled" health_check_enabled: bool, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckProtocol" health_check_protocol: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
input! { CreateServerGroupSlowStartConfig() {
    0 "SlowStartDuration" slow_start_duration: i64, 1 "SlowStartEnabled" slow_start_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
input! { CreateServerGroupStickySessionConfig() {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64,
    2 "StickySessionEnabled" sticky_session_enabled: bool, 3 "StickySessionType" sticky_session_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupUchConfig {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateServerGroupUchConfig(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerGroupOutput {
    pub job_id: Option<String>,
    pub server_group_id: Option<String>,
}
model! { CreateServerGroupOutput {
    0 "JobId" job_id, 1 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAScripts {
    pub a_script_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteAScripts(a_script_ids: Vec<String>) "DeleteAScripts" -> DeleteAScriptsOutput {
    0 "AScriptIds" a_script_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAScriptsOutput {
    pub job_id: Option<String>,
}
model! { DeleteAScriptsOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { DeleteAcl(acl_id: String) "DeleteAcl" -> DeleteAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub job_id: Option<String>,
}
model! { DeleteAclOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheckTemplates {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_template_ids: Vec<String>,
}
operation! { DeleteHealthCheckTemplates(health_check_template_ids: Vec<String>) "DeleteHealthCheckTemplates" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "HealthCheckTemplateIds" health_check_template_ids
} }

pub type DeleteHealthCheckTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> DeleteListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenerOutput {
    pub job_id: Option<String>,
}
model! { DeleteListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> DeleteLoadBalancerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RetainResourceType" retain_resource_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { DeleteLoadBalancerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub rule_id: String,
}
operation! { DeleteRule(rule_id: String) "DeleteRule" -> DeleteRuleOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub job_id: Option<String>,
}
model! { DeleteRuleOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub rule_ids: Vec<String>,
}
operation! { DeleteRules(rule_ids: Vec<String>) "DeleteRules" -> DeleteRulesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRulesOutput {
    pub job_id: Option<String>,
}
model! { DeleteRulesOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub security_policy_id: String,
}
operation! { DeleteSecurityPolicy(security_policy_id: String) "DeleteSecurityPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "SecurityPolicyId" security_policy_id
} }

pub type DeleteSecurityPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub server_group_id: String,
}
operation! { DeleteServerGroup(server_group_id: String) "DeleteServerGroup" -> DeleteServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerGroupOutput {
    pub job_id: Option<String>,
}
model! { DeleteServerGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservation {
    pub load_balancer_id: String,
}
operation! { DescribeCapacityReservation(load_balancer_id: String)
    "DescribeCapacityReservation" -> DescribeCapacityReservationOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationOutput {
    pub capacity_reservation_state: Option<Vec<DescribeCapacityReservationCapacityReservationState>>,
    pub decrease_requests_remaining: Option<i64>,
    pub last_modified_time: Option<String>,
    pub minimum_load_balancer_capacity: Option<DescribeCapacityReservationMinimumLoadBalancerCapacity>,
}
model! { DescribeCapacityReservationOutput {
    0 "CapacityReservationState" capacity_reservation_state, 1 "DecreaseRequestsRemaining" decrease_requests_remaining,
    2 "LastModifiedTime" last_modified_time, 3 "MinimumLoadBalancerCapacity" minimum_load_balancer_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationCapacityReservationState {
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCapacityReservationCapacityReservationState {
    0 "AvailabilityZone" availability_zone, 1 "EffectiveCapacityUnits" effective_capacity_units, 2 "Reason" reason,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityReservationMinimumLoadBalancerCapacity {
    pub capacity_units: Option<i64>,
}
model! { DescribeCapacityReservationMinimumLoadBalancerCapacity {
    0 "CapacityUnits" capacity_units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<Vec<DescribeZonesZones>>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancer {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub region_id: String,
}
operation! { DetachCommonBandwidthPackageFromLoadBalancer(bandwidth_package_id: String, load_balancer_id: String, region_id: String)
    "DetachCommonBandwidthPackageFromLoadBalancer" -> DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerOutput {
    pub job_id: Option<String>,
}
model! { DetachCommonBandwidthPackageFromLoadBalancerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeletionProtection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_id: String,
}
operation! { DisableDeletionProtection(resource_id: String) "DisableDeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ResourceId" resource_id
} }

pub type DisableDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
}
operation! { DisableLoadBalancerAccessLog(load_balancer_id: String) "DisableLoadBalancerAccessLog" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

pub type DisableLoadBalancerAccessLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
}
operation! { DisableLoadBalancerIpv6Internet(load_balancer_id: String)
    "DisableLoadBalancerIpv6Internet" -> DisableLoadBalancerIpv6InternetOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6InternetOutput {
    pub job_id: Option<String>,
}
model! { DisableLoadBalancerIpv6InternetOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListener {
    pub acl_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { DissociateAclsFromListener(acl_ids: Vec<String>, listener_id: String)
    "DissociateAclsFromListener" -> DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListenerOutput {
    pub job_id: Option<String>,
}
model! { DissociateAclsFromListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListener {
    pub certificates: Vec<DissociateAdditionalCertificatesFromListenerCertificates>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { DissociateAdditionalCertificatesFromListener(certificates: Vec<DissociateAdditionalCertificatesFromListenerCertificates>, listener_id: String)
    "DissociateAdditionalCertificatesFromListener" -> DissociateAdditionalCertificatesFromListenerOutput {
    0 "Certificates" certificates, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListenerCertificates {
    pub certificate_id: Option<String>,
}
input! { DissociateAdditionalCertificatesFromListenerCertificates(certificate_id: String) {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListenerOutput {
    pub job_id: Option<String>,
}
model! { DissociateAdditionalCertificatesFromListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeletionProtection {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_id: String,
}
operation! { EnableDeletionProtection(resource_id: String) "EnableDeletionProtection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ResourceId" resource_id
} }

pub type EnableDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerAccessLog {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub log_project: String,
    pub log_store: String,
}
operation! { EnableLoadBalancerAccessLog(load_balancer_id: String, log_project: String, log_store: String)
    "EnableLoadBalancerAccessLog" -> EnableLoadBalancerAccessLogOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "LogProject" log_project, 4 "LogStore" log_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerAccessLogOutput {
    pub job_id: Option<String>,
}
model! { EnableLoadBalancerAccessLogOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6Internet {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
}
operation! { EnableLoadBalancerIpv6Internet(load_balancer_id: String)
    "EnableLoadBalancerIpv6Internet" -> EnableLoadBalancerIpv6InternetOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6InternetOutput {
    pub job_id: Option<String>,
}
model! { EnableLoadBalancerIpv6InternetOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttribute {
    pub health_check_template_id: String,
}
operation! { GetHealthCheckTemplateAttribute(health_check_template_id: String)
    "GetHealthCheckTemplateAttribute" -> GetHealthCheckTemplateAttributeOutput {
    0 "HealthCheckTemplateId" health_check_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeOutput {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetHealthCheckTemplateAttributeTags>>,
    pub unhealthy_threshold: Option<i64>,
}
model! { GetHealthCheckTemplateAttributeOutput {
    0 "HealthCheckCodes" health_check_codes, 1 "HealthCheckConnectPort" health_check_connect_port,
    2 "HealthCheckHost" health_check_host, 3 "HealthCheckHttpVersion" health_check_http_version,
    4 "HealthCheckInterval" health_check_interval, 5 "HealthCheckMethod" health_check_method,
    6 "HealthCheckPath" health_check_path, 7 "HealthCheckProtocol" health_check_protocol,
    8 "HealthCheckTemplateId" health_check_template_id, 9 "HealthCheckTemplateName" health_check_template_name,
    10 "HealthCheckTimeout" health_check_timeout, 11 "HealthyThreshold" healthy_threshold,
    12 "ResourceGroupId" resource_group_id, 13 "Tags" tags, 14 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthCheckTemplateAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetHealthCheckTemplateAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttribute {
    pub listener_id: String,
}
operation! { GetListenerAttribute(listener_id: String) "GetListenerAttribute" -> GetListenerAttributeOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeOutput {
    pub acl_config: Option<GetListenerAttributeAclConfig>,
    pub ca_certificates: Option<Vec<GetListenerAttributeCaCertificates>>,
    pub ca_enabled: Option<bool>,
    pub certificates: Option<Vec<GetListenerAttributeCertificates>>,
    pub default_actions: Option<Vec<GetListenerAttributeDefaultActions>>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub log_config: Option<GetListenerAttributeLogConfig>,
    pub quic_config: Option<GetListenerAttributeQuicConfig>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Option<Vec<GetListenerAttributeTags>>,
    pub x_forwarded_for_config: Option<GetListenerAttributeXForwardedForConfig>,
}
model! { GetListenerAttributeOutput {
    0 "AclConfig" acl_config, 1 "CaCertificates" ca_certificates, 2 "CaEnabled" ca_enabled,
    3 "Certificates" certificates, 4 "DefaultActions" default_actions, 5 "GzipEnabled" gzip_enabled,
    6 "Http2Enabled" http2_enabled, 7 "IdleTimeout" idle_timeout, 8 "ListenerDescription" listener_description,
    9 "ListenerId" listener_id, 10 "ListenerPort" listener_port, 11 "ListenerProtocol" listener_protocol,
    12 "ListenerStatus" listener_status, 13 "LoadBalancerId" load_balancer_id, 14 "LogConfig" log_config,
    15 "QuicConfig" quic_config, 16 "RequestTimeout" request_timeout, 17 "SecurityPolicyId" security_policy_id,
    18 "Tags" tags, 19 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAclConfig {
    pub acl_relations: Option<Vec<GetListenerAttributeAclRelations>>,
    pub acl_type: Option<String>,
}
model! { GetListenerAttributeAclConfig {
    0 "AclRelations" acl_relations, 1 "AclType" acl_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAclRelations {
    pub acl_id: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerAttributeAclRelations {
    0 "AclId" acl_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeCaCertificates {
    pub certificate_id: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { GetListenerAttributeCaCertificates {
    0 "CertificateId" certificate_id, 1 "IsDefault" is_default, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeCertificates {
    pub certificate_id: Option<String>,
}
model! { GetListenerAttributeCertificates {
    0 "CertificateId" certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeDefaultActions {
    pub forward_group_config: Option<GetListenerAttributeForwardGroupConfig>,
    pub r#type: Option<String>,
}
model! { GetListenerAttributeDefaultActions {
    0 "ForwardGroupConfig" forward_group_config, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeForwardGroupConfig {
    pub server_group_tuples: Option<Vec<GetListenerAttributeServerGroupTuples>>,
}
model! { GetListenerAttributeForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
}
model! { GetListenerAttributeServerGroupTuples {
    0 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<GetListenerAttributeAccessLogTracingConfig>,
}
model! { GetListenerAttributeLogConfig {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled,
    1 "AccessLogTracingConfig" access_log_tracing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeAccessLogTracingConfig {
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
model! { GetListenerAttributeAccessLogTracingConfig {
    0 "TracingEnabled" tracing_enabled, 1 "TracingSample" tracing_sample, 2 "TracingType" tracing_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
model! { GetListenerAttributeQuicConfig {
    0 "QuicListenerId" quic_listener_id, 1 "QuicUpgradeEnabled" quic_upgrade_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetListenerAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerAttributeXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
model! { GetListenerAttributeXForwardedForConfig {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled,
    11 "XForwardedForEnabled" x_forwarded_for_enabled, 12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatus {
    pub include_rule: Option<bool>,
    pub listener_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { GetListenerHealthStatus(listener_id: String) "GetListenerHealthStatus" -> GetListenerHealthStatusOutput {
    0 "IncludeRule" include_rule: bool, 1 "ListenerId" listener_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusOutput {
    pub listener_health_status: Option<Vec<GetListenerHealthStatusListenerHealthStatus>>,
    pub next_token: Option<String>,
    pub rule_health_status: Option<Vec<GetListenerHealthStatusRuleHealthStatus>>,
}
model! { GetListenerHealthStatusOutput {
    0 "ListenerHealthStatus" listener_health_status, 1 "NextToken" next_token, 2 "RuleHealthStatus" rule_health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusListenerHealthStatus {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub server_group_infos: Option<Vec<GetListenerHealthStatusServerGroupInfos>>,
}
model! { GetListenerHealthStatusListenerHealthStatus {
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "ServerGroupInfos" server_group_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfos {
    pub action_type: Option<String>,
    pub health_check_enabled: Option<String>,
    pub non_normal_servers: Option<Vec<GetListenerHealthStatusNonNormalServers>>,
    pub server_group_id: Option<String>,
}
model! { GetListenerHealthStatusServerGroupInfos {
    0 "ActionType" action_type, 1 "HealthCheckEnabled" health_check_enabled, 2 "NonNormalServers" non_normal_servers,
    3 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusNonNormalServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusNonNormalServers {
    0 "Port" port, 1 "Reason" reason, 2 "ServerId" server_id, 3 "ServerIp" server_ip, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusReason {
    pub actual_response: Option<String>,
    pub expected_response: Option<String>,
    pub reason_code: Option<String>,
}
model! { GetListenerHealthStatusReason {
    0 "ActualResponse" actual_response, 1 "ExpectedResponse" expected_response, 2 "ReasonCode" reason_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusRuleHealthStatus {
    pub rule_id: Option<String>,
    pub server_group_infos: Option<Vec<GetListenerHealthStatusRuleHealthStatusServerGroupInfos>>,
}
model! { GetListenerHealthStatusRuleHealthStatus {
    0 "RuleId" rule_id, 1 "ServerGroupInfos" server_group_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusRuleHealthStatusServerGroupInfos {
    pub action_type: Option<String>,
    pub health_check_enabled: Option<String>,
    pub non_normal_servers: Option<Vec<GetListenerHealthStatusServerGroupInfosNonNormalServers>>,
    pub server_group_id: Option<String>,
}
model! { GetListenerHealthStatusRuleHealthStatusServerGroupInfos {
    0 "ActionType" action_type, 1 "HealthCheckEnabled" health_check_enabled, 2 "NonNormalServers" non_normal_servers,
    3 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusServerGroupInfosNonNormalServers {
    pub port: Option<i64>,
    pub reason: Option<GetListenerHealthStatusNonNormalServersReason>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<String>,
}
model! { GetListenerHealthStatusServerGroupInfosNonNormalServers {
    0 "Port" port, 1 "Reason" reason, 2 "ServerId" server_id, 3 "ServerIp" server_ip, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListenerHealthStatusNonNormalServersReason {
    pub actual_response: Option<String>,
    pub expected_response: Option<String>,
    pub reason_code: Option<String>,
}
model! { GetListenerHealthStatusNonNormalServersReason {
    0 "ActualResponse" actual_response, 1 "ExpectedResponse" expected_response, 2 "ReasonCode" reason_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttribute {
    pub load_balancer_id: String,
}
operation! { GetLoadBalancerAttribute(load_balancer_id: String)
    "GetLoadBalancerAttribute" -> GetLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeOutput {
    pub access_log_config: Option<GetLoadBalancerAttributeAccessLogConfig>,
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub create_time: Option<String>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<GetLoadBalancerAttributeDeletionProtectionConfig>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<GetLoadBalancerAttributeLoadBalancerBillingConfig>,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_edition: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Option<Vec<GetLoadBalancerAttributeLoadBalancerOperationLocks>>,
    pub load_balancer_status: Option<String>,
    pub modification_protection_config: Option<GetLoadBalancerAttributeModificationProtectionConfig>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<GetLoadBalancerAttributeTags>>,
    pub vpc_id: Option<String>,
    pub zone_mappings: Option<Vec<GetLoadBalancerAttributeZoneMappings>>,
}
model! { GetLoadBalancerAttributeOutput {
    0 "AccessLogConfig" access_log_config, 1 "AddressAllocatedMode" address_allocated_mode,
    2 "AddressIpVersion" address_ip_version, 3 "AddressType" address_type, 4 "BandwidthPackageId" bandwidth_package_id,
    5 "CreateTime" create_time, 6 "DNSName" dns_name, 7 "DeletionProtectionConfig" deletion_protection_config,
    8 "Ipv6AddressType" ipv6_address_type, 9 "LoadBalancerBillingConfig" load_balancer_billing_config,
    10 "LoadBalancerBussinessStatus" load_balancer_bussiness_status, 11 "LoadBalancerEdition" load_balancer_edition,
    12 "LoadBalancerId" load_balancer_id, 13 "LoadBalancerName" load_balancer_name,
    14 "LoadBalancerOperationLocks" load_balancer_operation_locks, 15 "LoadBalancerStatus" load_balancer_status,
    16 "ModificationProtectionConfig" modification_protection_config, 17 "RegionId" region_id,
    18 "ResourceGroupId" resource_group_id, 19 "SecurityGroupIds" security_group_ids, 20 "Tags" tags, 21 "VpcId" vpc_id,
    22 "ZoneMappings" zone_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeAccessLogConfig {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
}
model! { GetLoadBalancerAttributeAccessLogConfig {
    0 "LogProject" log_project, 1 "LogStore" log_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
}
model! { GetLoadBalancerAttributeDeletionProtectionConfig {
    0 "Enabled" enabled, 1 "EnabledTime" enabled_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerBillingConfig {
    0 "PayType" pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { GetLoadBalancerAttributeLoadBalancerOperationLocks {
    0 "LockReason" lock_reason, 1 "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetLoadBalancerAttributeModificationProtectionConfig {
    0 "Reason" reason, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetLoadBalancerAttributeTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeZoneMappings {
    pub load_balancer_addresses: Option<Vec<GetLoadBalancerAttributeLoadBalancerAddresses>>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetLoadBalancerAttributeZoneMappings {
    0 "LoadBalancerAddresses" load_balancer_addresses, 1 "Status" status, 2 "VSwitchId" v_switch_id, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoadBalancerAttributeLoadBalancerAddresses {
    pub address: Option<String>,
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    pub intranet_address_hc_status: Option<String>,
    pub ipv4_local_addresses: Option<Vec<String>>,
    pub ipv6_address: Option<String>,
    pub ipv6_address_hc_status: Option<String>,
    pub ipv6_local_addresses: Option<Vec<String>>,
}
model! { GetLoadBalancerAttributeLoadBalancerAddresses {
    0 "Address" address, 1 "AllocationId" allocation_id, 2 "EipType" eip_type, 3 "IntranetAddress" intranet_address,
    4 "IntranetAddressHcStatus" intranet_address_hc_status, 5 "Ipv4LocalAddresses" ipv4_local_addresses,
    6 "Ipv6Address" ipv6_address, 7 "Ipv6AddressHcStatus" ipv6_address_hc_status,
    8 "Ipv6LocalAddresses" ipv6_local_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScripts {
    pub a_script_ids: Option<Vec<String>>,
    pub a_script_names: Option<Vec<String>>,
    pub listener_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAScripts() "ListAScripts" -> ListAScriptsOutput {
    0 "AScriptIds" a_script_ids: Vec<String>, 1 "AScriptNames" a_script_names: Vec<String>,
    2 "ListenerIds" listener_ids: Vec<String>, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListAScripts: ListAScriptsAScripts = Token "NextToken", "AScripts" a_scripts, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScriptsOutput {
    pub a_scripts: Option<Vec<ListAScriptsAScripts>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAScriptsOutput {
    0 "AScripts" a_scripts, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAScriptsAScripts {
    pub a_script_id: Option<String>,
    pub a_script_name: Option<String>,
    pub a_script_status: Option<String>,
    pub enabled: Option<bool>,
    pub listener_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub script_content: Option<String>,
}
model! { ListAScriptsAScripts {
    0 "AScriptId" a_script_id, 1 "AScriptName" a_script_name, 2 "AScriptStatus" a_script_status, 3 "Enabled" enabled,
    4 "ListenerId" listener_id, 5 "LoadBalancerId" load_balancer_id, 6 "ScriptContent" script_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntries {
    pub acl_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAclEntries(acl_id: String) "ListAclEntries" -> ListAclEntriesOutput {
    0 "AclId" acl_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListAclEntries: ListAclEntriesAclEntries = Token "NextToken", "AclEntries" acl_entries, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntriesOutput {
    pub acl_entries: Option<Vec<ListAclEntriesAclEntries>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclEntriesOutput {
    0 "AclEntries" acl_entries, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclEntriesAclEntries {
    pub description: Option<String>,
    pub entry: Option<String>,
    pub status: Option<String>,
}
model! { ListAclEntriesAclEntries {
    0 "Description" description, 1 "Entry" entry, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelations {
    pub acl_ids: Vec<String>,
}
operation! { ListAclRelations(acl_ids: Vec<String>) "ListAclRelations" -> ListAclRelationsOutput {
    0 "AclIds" acl_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsOutput {
    pub acl_relations: Option<Vec<ListAclRelationsAclRelations>>,
}
model! { ListAclRelationsOutput {
    0 "AclRelations" acl_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsAclRelations {
    pub acl_id: Option<String>,
    pub related_listeners: Option<Vec<ListAclRelationsRelatedListeners>>,
}
model! { ListAclRelationsAclRelations {
    0 "AclId" acl_id, 1 "RelatedListeners" related_listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclRelationsRelatedListeners {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
    pub status: Option<String>,
}
model! { ListAclRelationsRelatedListeners {
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "LoadBalancerId" load_balancer_id, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcls {
    pub acl_ids: Option<Vec<String>>,
    pub acl_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListAclsTag>>,
}
operation! { ListAcls() "ListAcls" -> ListAclsOutput {
    0 "AclIds" acl_ids: Vec<String>, 1 "AclNames" acl_names: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<ListAclsTag>
} }
paged! { ListAcls: ListAclsAcls = Token "NextToken", "Acls" acls, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAclsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsOutput {
    pub acls: Option<Vec<ListAclsAcls>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclsOutput {
    0 "Acls" acls, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsAcls {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub config_managed_enabled: Option<bool>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListAclsTags>>,
}
model! { ListAclsAcls {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "AclStatus" acl_status, 3 "AddressIPVersion" address_ip_version,
    4 "ConfigManagedEnabled" config_managed_enabled, 5 "CreateTime" create_time, 6 "ResourceGroupId" resource_group_id,
    7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAclsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobs {
    pub api_name: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub job_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
operation! { ListAsynJobs() "ListAsynJobs" -> ListAsynJobsOutput {
    0 "ApiName" api_name: String, 1 "BeginTime" begin_time: i64, 2 "EndTime" end_time: i64,
    3 "JobIds" job_ids: Vec<String>, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "ResourceIds" resource_ids: Vec<String>, 7 "ResourceType" resource_type: String
} }
paged! { ListAsynJobs: ListAsynJobsJobs = Token "NextToken", "Jobs" jobs, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsOutput {
    pub jobs: Option<Vec<ListAsynJobsJobs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAsynJobsOutput {
    0 "Jobs" jobs, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsynJobsJobs {
    pub api_name: Option<String>,
    pub create_time: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<i64>,
    pub operate_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { ListAsynJobsJobs {
    0 "ApiName" api_name, 1 "CreateTime" create_time, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message,
    4 "Id" id, 5 "ModifyTime" modify_time, 6 "OperateType" operate_type, 7 "ResourceId" resource_id,
    8 "ResourceType" resource_type, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplates {
    pub health_check_template_ids: Option<Vec<String>>,
    pub health_check_template_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListHealthCheckTemplatesTag>>,
}
operation! { ListHealthCheckTemplates() "ListHealthCheckTemplates" -> ListHealthCheckTemplatesOutput {
    0 "HealthCheckTemplateIds" health_check_template_ids: Vec<String>,
    1 "HealthCheckTemplateNames" health_check_template_names: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tag" tag: Vec<ListHealthCheckTemplatesTag>
} }
paged! { ListHealthCheckTemplates: ListHealthCheckTemplatesHealthCheckTemplates =
    Token "NextToken", "HealthCheckTemplates" health_check_templates, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListHealthCheckTemplatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesOutput {
    pub health_check_templates: Option<Vec<ListHealthCheckTemplatesHealthCheckTemplates>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListHealthCheckTemplatesOutput {
    0 "HealthCheckTemplates" health_check_templates, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesHealthCheckTemplates {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: Option<String>,
    pub health_check_template_name: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListHealthCheckTemplatesTags>>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListHealthCheckTemplatesHealthCheckTemplates {
    0 "HealthCheckCodes" health_check_codes, 1 "HealthCheckConnectPort" health_check_connect_port,
    2 "HealthCheckHost" health_check_host, 3 "HealthCheckHttpVersion" health_check_http_version,
    4 "HealthCheckInterval" health_check_interval, 5 "HealthCheckMethod" health_check_method,
    6 "HealthCheckPath" health_check_path, 7 "HealthCheckProtocol" health_check_protocol,
    8 "HealthCheckTemplateId" health_check_template_id, 9 "HealthCheckTemplateName" health_check_template_name,
    10 "HealthCheckTimeout" health_check_timeout, 11 "HealthyThreshold" healthy_threshold,
    12 "ResourceGroupId" resource_group_id, 13 "Tags" tags, 14 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHealthCheckTemplatesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListHealthCheckTemplatesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificates {
    pub certificate_ids: Option<Vec<String>>,
    pub certificate_type: Option<String>,
    pub listener_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListListenerCertificates(listener_id: String)
    "ListListenerCertificates" -> ListListenerCertificatesOutput {
    0 "CertificateIds" certificate_ids: Vec<String>, 1 "CertificateType" certificate_type: String,
    2 "ListenerId" listener_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListListenerCertificates: ListListenerCertificatesCertificates =
    Token "NextToken", "Certificates" certificates, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesOutput {
    pub certificates: Option<Vec<ListListenerCertificatesCertificates>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenerCertificatesOutput {
    0 "Certificates" certificates, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesCertificates {
    pub certificate_id: Option<String>,
    pub certificate_type: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
}
model! { ListListenerCertificatesCertificates {
    0 "CertificateId" certificate_id, 1 "CertificateType" certificate_type, 2 "IsDefault" is_default, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    pub listener_ids: Option<Vec<String>>,
    pub listener_protocol: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag: Option<Vec<ListListenersTag>>,
}
operation! { ListListeners() "ListListeners" -> ListListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>, 1 "ListenerProtocol" listener_protocol: String,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Tag" tag: Vec<ListListenersTag>
} }
paged! { ListListeners: ListListenersListeners = Token "NextToken", "Listeners" listeners, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListListenersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersOutput {
    pub listeners: Option<Vec<ListListenersListeners>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenersOutput {
    0 "Listeners" listeners, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersListeners {
    pub default_actions: Option<Vec<ListListenersDefaultActions>>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub listener_status: Option<String>,
    pub load_balancer_id: Option<String>,
    pub log_config: Option<ListListenersLogConfig>,
    pub quic_config: Option<ListListenersQuicConfig>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub tags: Option<Vec<ListListenersTags>>,
    pub x_forwarded_for_config: Option<ListListenersXForwardedForConfig>,
}
model! { ListListenersListeners {
    0 "DefaultActions" default_actions, 1 "GzipEnabled" gzip_enabled, 2 "Http2Enabled" http2_enabled,
    3 "IdleTimeout" idle_timeout, 4 "ListenerDescription" listener_description, 5 "ListenerId" listener_id,
    6 "ListenerPort" listener_port, 7 "ListenerProtocol" listener_protocol, 8 "ListenerStatus" listener_status,
    9 "LoadBalancerId" load_balancer_id, 10 "LogConfig" log_config, 11 "QuicConfig" quic_config,
    12 "RequestTimeout" request_timeout, 13 "SecurityPolicyId" security_policy_id, 14 "Tags" tags,
    15 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersDefaultActions {
    pub forward_group_config: Option<ListListenersForwardGroupConfig>,
    pub r#type: Option<String>,
}
model! { ListListenersDefaultActions {
    0 "ForwardGroupConfig" forward_group_config, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersForwardGroupConfig {
    pub server_group_tuples: Option<Vec<ListListenersServerGroupTuples>>,
}
model! { ListListenersForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersServerGroupTuples {
    pub server_group_id: Option<String>,
}
model! { ListListenersServerGroupTuples {
    0 "ServerGroupId" server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<ListListenersAccessLogTracingConfig>,
}
model! { ListListenersLogConfig {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled,
    1 "AccessLogTracingConfig" access_log_tracing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersAccessLogTracingConfig {
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
model! { ListListenersAccessLogTracingConfig {
    0 "TracingEnabled" tracing_enabled, 1 "TracingSample" tracing_sample, 2 "TracingType" tracing_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
model! { ListListenersQuicConfig {
    0 "QuicListenerId" quic_listener_id, 1 "QuicUpgradeEnabled" quic_upgrade_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListListenersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
model! { ListListenersXForwardedForConfig {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled,
    11 "XForwardedForEnabled" x_forwarded_for_enabled, 12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancers {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub dns_name: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub load_balancer_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pay_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListLoadBalancersTag>>,
    pub vpc_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
operation! { ListLoadBalancers() "ListLoadBalancers" -> ListLoadBalancersOutput {
    0 "AddressIpVersion" address_ip_version: String, 1 "AddressType" address_type: String, 2 "DNSName" dns_name: String,
    3 "Ipv6AddressType" ipv6_address_type: String,
    4 "LoadBalancerBussinessStatus" load_balancer_bussiness_status: String,
    5 "LoadBalancerIds" load_balancer_ids: Vec<String>, 6 "LoadBalancerNames" load_balancer_names: Vec<String>,
    7 "LoadBalancerStatus" load_balancer_status: String, 8 "MaxResults" max_results: i64,
    9 "NextToken" next_token: String, 10 "PayType" pay_type: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tag" tag: Vec<ListLoadBalancersTag>, 13 "VpcIds" vpc_ids: Vec<String>, 14 "ZoneId" zone_id: String
} }
paged! { ListLoadBalancers: ListLoadBalancersLoadBalancers =
    Token "NextToken", "LoadBalancers" load_balancers, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListLoadBalancersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersOutput {
    pub load_balancers: Option<Vec<ListLoadBalancersLoadBalancers>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLoadBalancersOutput {
    0 "LoadBalancers" load_balancers, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancers {
    pub access_log_config: Option<ListLoadBalancersAccessLogConfig>,
    pub address_allocated_mode: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub create_time: Option<String>,
    pub dns_name: Option<String>,
    pub deletion_protection_config: Option<ListLoadBalancersDeletionProtectionConfig>,
    pub ipv6_address_type: Option<String>,
    pub load_balancer_billing_config: Option<ListLoadBalancersLoadBalancerBillingConfig>,
    pub load_balancer_bussiness_status: Option<String>,
    pub load_balancer_edition: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_operation_locks: Option<Vec<ListLoadBalancersLoadBalancerOperationLocks>>,
    pub load_balancer_status: Option<String>,
    pub modification_protection_config: Option<ListLoadBalancersModificationProtectionConfig>,
    pub resource_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<ListLoadBalancersTags>>,
    pub vpc_id: Option<String>,
}
model! { ListLoadBalancersLoadBalancers {
    0 "AccessLogConfig" access_log_config, 1 "AddressAllocatedMode" address_allocated_mode,
    2 "AddressIpVersion" address_ip_version, 3 "AddressType" address_type, 4 "BandwidthPackageId" bandwidth_package_id,
    5 "CreateTime" create_time, 6 "DNSName" dns_name, 7 "DeletionProtectionConfig" deletion_protection_config,
    8 "Ipv6AddressType" ipv6_address_type, 9 "LoadBalancerBillingConfig" load_balancer_billing_config,
    10 "LoadBalancerBussinessStatus" load_balancer_bussiness_status, 11 "LoadBalancerEdition" load_balancer_edition,
    12 "LoadBalancerId" load_balancer_id, 13 "LoadBalancerName" load_balancer_name,
    14 "LoadBalancerOperationLocks" load_balancer_operation_locks, 15 "LoadBalancerStatus" load_balancer_status,
    16 "ModificationProtectionConfig" modification_protection_config, 17 "ResourceGroupId" resource_group_id,
    18 "SecurityGroupIds" security_group_ids, 19 "Tags" tags, 20 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersAccessLogConfig {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
}
model! { ListLoadBalancersAccessLogConfig {
    0 "LogProject" log_project, 1 "LogStore" log_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersDeletionProtectionConfig {
    pub enabled: Option<bool>,
    pub enabled_time: Option<String>,
}
model! { ListLoadBalancersDeletionProtectionConfig {
    0 "Enabled" enabled, 1 "EnabledTime" enabled_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerBillingConfig {
    pub pay_type: Option<String>,
}
model! { ListLoadBalancersLoadBalancerBillingConfig {
    0 "PayType" pay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersLoadBalancerOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { ListLoadBalancersLoadBalancerOperationLocks {
    0 "LockReason" lock_reason, 1 "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListLoadBalancersModificationProtectionConfig {
    0 "Reason" reason, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadBalancersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListLoadBalancersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    pub direction: Option<String>,
    pub listener_ids: Option<Vec<String>>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_ids: Option<Vec<String>>,
    pub tag: Option<Vec<ListRulesTag>>,
}
operation! { ListRules() "ListRules" -> ListRulesOutput {
    0 "Direction" direction: String, 1 "ListenerIds" listener_ids: Vec<String>,
    2 "LoadBalancerIds" load_balancer_ids: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RuleIds" rule_ids: Vec<String>, 6 "Tag" tag: Vec<ListRulesTag>
} }
paged! { ListRules: ListRulesRules = Token "NextToken", "Rules" rules, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Option<Vec<ListRulesRules>>,
    pub total_count: Option<i64>,
}
model! { ListRulesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Rules" rules, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRules {
    pub direction: Option<String>,
    pub listener_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<ListRulesRuleActions>>,
    pub rule_conditions: Option<Vec<ListRulesRuleConditions>>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub tags: Option<Vec<ListRulesTags>>,
}
model! { ListRulesRules {
    0 "Direction" direction, 1 "ListenerId" listener_id, 2 "LoadBalancerId" load_balancer_id, 3 "Priority" priority,
    4 "RuleActions" rule_actions, 5 "RuleConditions" rule_conditions, 6 "RuleId" rule_id, 7 "RuleName" rule_name,
    8 "RuleStatus" rule_status, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRuleActions {
    pub cors_config: Option<ListRulesCorsConfig>,
    pub fixed_response_config: Option<ListRulesFixedResponseConfig>,
    pub forward_group_config: Option<ListRulesForwardGroupConfig>,
    pub insert_header_config: Option<ListRulesInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<ListRulesRedirectConfig>,
    pub remove_header_config: Option<ListRulesRemoveHeaderConfig>,
    pub rewrite_config: Option<ListRulesRewriteConfig>,
    pub traffic_limit_config: Option<ListRulesTrafficLimitConfig>,
    pub traffic_mirror_config: Option<ListRulesTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
model! { ListRulesRuleActions {
    0 "CorsConfig" cors_config, 1 "FixedResponseConfig" fixed_response_config,
    2 "ForwardGroupConfig" forward_group_config, 3 "InsertHeaderConfig" insert_header_config, 4 "Order" order,
    5 "RedirectConfig" redirect_config, 6 "RemoveHeaderConfig" remove_header_config, 7 "RewriteConfig" rewrite_config,
    8 "TrafficLimitConfig" traffic_limit_config, 9 "TrafficMirrorConfig" traffic_mirror_config, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
model! { ListRulesCorsConfig {
    0 "AllowCredentials" allow_credentials, 1 "AllowHeaders" allow_headers, 2 "AllowMethods" allow_methods,
    3 "AllowOrigin" allow_origin, 4 "ExposeHeaders" expose_headers, 5 "MaxAge" max_age
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
model! { ListRulesFixedResponseConfig {
    0 "Content" content, 1 "ContentType" content_type, 2 "HttpCode" http_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesForwardGroupConfig {
    pub server_group_sticky_session: Option<ListRulesServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<ListRulesServerGroupTuples>>,
}
model! { ListRulesForwardGroupConfig {
    0 "ServerGroupStickySession" server_group_sticky_session, 1 "ServerGroupTuples" server_group_tuples
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
model! { ListRulesServerGroupStickySession {
    0 "Enabled" enabled, 1 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRulesServerGroupTuples {
    0 "ServerGroupId" server_group_id, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesInsertHeaderConfig {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { ListRulesInsertHeaderConfig {
    0 "Key" key, 1 "Value" value, 2 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
model! { ListRulesRedirectConfig {
    0 "Host" host, 1 "HttpCode" http_code, 2 "Path" path, 3 "Port" port, 4 "Protocol" protocol, 5 "Query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRemoveHeaderConfig {
    pub key: Option<String>,
}
model! { ListRulesRemoveHeaderConfig {
    0 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
model! { ListRulesRewriteConfig {
    0 "Host" host, 1 "Path" path, 2 "Query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
model! { ListRulesTrafficLimitConfig {
    0 "PerIpQps" per_ip_qps, 1 "QPS" qps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTrafficMirrorConfig {
    pub mirror_group_config: Option<ListRulesMirrorGroupConfig>,
    pub target_type: Option<String>,
}
model! { ListRulesTrafficMirrorConfig {
    0 "MirrorGroupConfig" mirror_group_config, 1 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<ListRulesMirrorGroupConfigServerGroupTuples>>,
}
model! { ListRulesMirrorGroupConfig {
    0 "ServerGroupTuples" server_group_tuples
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListRulesMirrorGroupConfigServerGroupTuples {
    0 "ServerGroupId" server_group_id, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRuleConditions {
    pub cookie_config: Option<ListRulesCookieConfig>,
    pub header_config: Option<ListRulesHeaderConfig>,
    pub host_config: Option<ListRulesHostConfig>,
    pub method_config: Option<ListRulesMethodConfig>,
    pub path_config: Option<ListRulesPathConfig>,
    pub query_string_config: Option<ListRulesQueryStringConfig>,
    pub response_header_config: Option<ListRulesResponseHeaderConfig>,
    pub response_status_code_config: Option<ListRulesResponseStatusCodeConfig>,
    pub source_ip_config: Option<ListRulesSourceIpConfig>,
    pub r#type: Option<String>,
}
model! { ListRulesRuleConditions {
    0 "CookieConfig" cookie_config, 1 "HeaderConfig" header_config, 2 "HostConfig" host_config,
    3 "MethodConfig" method_config, 4 "PathConfig" path_config, 5 "QueryStringConfig" query_string_config,
    6 "ResponseHeaderConfig" response_header_config, 7 "ResponseStatusCodeConfig" response_status_code_config,
    8 "SourceIpConfig" source_ip_config, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesCookieConfig {
    pub values: Option<Vec<ListRulesValues>>,
}
model! { ListRulesCookieConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesValues {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListRulesHeaderConfig {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesHostConfig {
    pub values: Option<Vec<String>>,
}
model! { ListRulesHostConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesMethodConfig {
    pub values: Option<Vec<String>>,
}
model! { ListRulesMethodConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesPathConfig {
    pub values: Option<Vec<String>>,
}
model! { ListRulesPathConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesQueryStringConfig {
    pub values: Option<Vec<ListRulesQueryStringConfigValues>>,
}
model! { ListRulesQueryStringConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesQueryStringConfigValues {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListRulesResponseHeaderConfig {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
model! { ListRulesResponseStatusCodeConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesSourceIpConfig {
    pub values: Option<Vec<String>>,
}
model! { ListRulesSourceIpConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListRulesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicies {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_ids: Option<Vec<String>>,
    pub security_policy_names: Option<Vec<String>>,
    pub tag: Option<Vec<ListSecurityPoliciesTag>>,
}
operation! { ListSecurityPolicies() "ListSecurityPolicies" -> ListSecurityPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityPolicyIds" security_policy_ids: Vec<String>, 4 "SecurityPolicyNames" security_policy_names: Vec<String>,
    5 "Tag" tag: Vec<ListSecurityPoliciesTag>
} }
paged! { ListSecurityPolicies: ListSecurityPoliciesSecurityPolicies =
    Token "NextToken", "SecurityPolicies" security_policies, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSecurityPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub security_policies: Option<Vec<ListSecurityPoliciesSecurityPolicies>>,
    pub total_count: Option<i64>,
}
model! { ListSecurityPoliciesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SecurityPolicies" security_policies,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesSecurityPolicies {
    pub ciphers: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_policy_id: Option<String>,
    pub security_policy_name: Option<String>,
    pub security_policy_status: Option<String>,
    pub tls_versions: Option<Vec<String>>,
    pub tags: Option<Vec<ListSecurityPoliciesTags>>,
}
model! { ListSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers, 1 "CreateTime" create_time, 2 "ResourceGroupId" resource_group_id,
    3 "SecurityPolicyId" security_policy_id, 4 "SecurityPolicyName" security_policy_name,
    5 "SecurityPolicyStatus" security_policy_status, 6 "TLSVersions" tls_versions, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPoliciesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSecurityPoliciesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelations {
    pub security_policy_ids: Vec<String>,
}
operation! { ListSecurityPolicyRelations(security_policy_ids: Vec<String>)
    "ListSecurityPolicyRelations" -> ListSecurityPolicyRelationsOutput {
    0 "SecurityPolicyIds" security_policy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsOutput {
    pub secrity_policy_relations: Option<Vec<ListSecurityPolicyRelationsSecrityPolicyRelations>>,
}
model! { ListSecurityPolicyRelationsOutput {
    0 "SecrityPolicyRelations" secrity_policy_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsSecrityPolicyRelations {
    pub related_listeners: Option<Vec<ListSecurityPolicyRelationsRelatedListeners>>,
    pub security_policy_id: Option<String>,
}
model! { ListSecurityPolicyRelationsSecrityPolicyRelations {
    0 "RelatedListeners" related_listeners, 1 "SecurityPolicyId" security_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsRelatedListeners {
    pub listener_id: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
}
model! { ListSecurityPolicyRelationsRelatedListeners {
    0 "ListenerId" listener_id, 1 "ListenerPort" listener_port, 2 "ListenerProtocol" listener_protocol,
    3 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServers {
    /// 1 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_group_id: Option<String>,
    pub server_ids: Option<Vec<String>>,
    pub tag: Option<Vec<ListServerGroupServersTag>>,
}
operation! { ListServerGroupServers() "ListServerGroupServers" -> ListServerGroupServersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ServerGroupId" server_group_id: String,
    3 "ServerIds" server_ids: Vec<String>, 4 "Tag" tag: Vec<ListServerGroupServersTag>
} }
paged! { ListServerGroupServers: ListServerGroupServersServers =
    Token "NextToken", "Servers" servers, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServerGroupServersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub servers: Option<Vec<ListServerGroupServersServers>>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupServersOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Servers" servers, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupServersServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub remote_ip_enabled: Option<bool>,
    pub server_group_id: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub status: Option<String>,
    pub weight: Option<i64>,
}
model! { ListServerGroupServersServers {
    0 "Description" description, 1 "Port" port, 2 "RemoteIpEnabled" remote_ip_enabled,
    3 "ServerGroupId" server_group_id, 4 "ServerId" server_id, 5 "ServerIp" server_ip, 6 "ServerType" server_type,
    7 "Status" status, 8 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroups {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub server_group_ids: Option<Vec<String>>,
    pub server_group_names: Option<Vec<String>>,
    pub server_group_type: Option<String>,
    pub tag: Option<Vec<ListServerGroupsTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListServerGroups() "ListServerGroups" -> ListServerGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ServerGroupIds" server_group_ids: Vec<String>, 4 "ServerGroupNames" server_group_names: Vec<String>,
    5 "ServerGroupType" server_group_type: String, 6 "Tag" tag: Vec<ListServerGroupsTag>, 7 "VpcId" vpc_id: String
} }
paged! { ListServerGroups: ListServerGroupsServerGroups =
    Token "NextToken", "ServerGroups" server_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub server_groups: Option<Vec<ListServerGroupsServerGroups>>,
    pub total_count: Option<i64>,
}
model! { ListServerGroupsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ServerGroups" server_groups, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsServerGroups {
    pub config_managed_enabled: Option<bool>,
    pub connection_drain_config: Option<ListServerGroupsConnectionDrainConfig>,
    pub create_time: Option<String>,
    pub cross_zone_enabled: Option<bool>,
    pub health_check_config: Option<ListServerGroupsHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub ipv6_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub related_load_balancer_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub scheduler: Option<String>,
    pub server_count: Option<i64>,
    pub server_group_id: Option<String>,
    pub server_group_name: Option<String>,
    pub server_group_status: Option<String>,
    pub server_group_type: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<ListServerGroupsSlowStartConfig>,
    pub sticky_session_config: Option<ListServerGroupsStickySessionConfig>,
    pub tags: Option<Vec<ListServerGroupsTags>>,
    pub uch_config: Option<ListServerGroupsUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
    pub vpc_id: Option<String>,
}
model! { ListServerGroupsServerGroups {
    0 "ConfigManagedEnabled" config_managed_enabled, 1 "ConnectionDrainConfig" connection_drain_config,
    2 "CreateTime" create_time, 3 "CrossZoneEnabled" cross_zone_enabled, 4 "HealthCheckConfig" health_check_config,
    5 "IpVersionAffinityMode" ip_version_affinity_mode, 6 "Ipv6Enabled" ipv6_enabled, 7 "Protocol" protocol,
    8 "RelatedLoadBalancerIds" related_load_balancer_ids, 9 "ResourceGroupId" resource_group_id,
    10 "Scheduler" scheduler, 11 "ServerCount" server_count, 12 "ServerGroupId" server_group_id,
    13 "ServerGroupName" server_group_name, 14 "ServerGroupStatus" server_group_status,
    15 "ServerGroupType" server_group_type, 16 "ServiceName" service_name, 17 "SlowStartConfig" slow_start_config,
    18 "StickySessionConfig" sticky_session_config, 19 "Tags" tags, 20 "UchConfig" uch_config,
    21 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled, 22 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
model! { ListServerGroupsConnectionDrainConfig {
    0 "ConnectionDrainEnabled" connection_drain_enabled, 1 "ConnectionDrainTimeout" connection_drain_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsHealthCheckConfig {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ListServerGroupsHealthCheckConfig {
    0 "HealthCheckCodes" health_check_codes, 1 "HealthCheckConnectPort" health_check_connect_port,
    2 "HealthCheckEnabled" health_check_enabled, 3 "HealthCheckHost" health_check_host,
    4 "HealthCheckHttpVersion" health_check_http_version, 5 "HealthCheckInterval" health_check_interval,
    6 "HealthCheckMethod" health_check_method, 7 "HealthCheckPath" health_check_path,
    8 "HealthCheckProtocol" health_check_protocol, 9 "HealthCheckTimeout" health_check_timeout,
    10 "HealthyThreshold" healthy_threshold, 11 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
model! { ListServerGroupsSlowStartConfig {
    0 "SlowStartDuration" slow_start_duration, 1 "SlowStartEnabled" slow_start_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
model! { ListServerGroupsStickySessionConfig {
    0 "Cookie" cookie, 1 "CookieTimeout" cookie_timeout, 2 "StickySessionEnabled" sticky_session_enabled,
    3 "StickySessionType" sticky_session_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListServerGroupsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerGroupsUchConfig {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListServerGroupsUchConfig {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicies {}
operation! { ListSystemSecurityPolicies() "ListSystemSecurityPolicies" -> ListSystemSecurityPoliciesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesOutput {
    pub security_policies: Option<Vec<ListSystemSecurityPoliciesSecurityPolicies>>,
}
model! { ListSystemSecurityPoliciesOutput {
    0 "SecurityPolicies" security_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesSecurityPolicies {
    pub ciphers: Option<Vec<String>>,
    pub security_policy_id: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
model! { ListSystemSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers, 1 "SecurityPolicyId" security_policy_id, 2 "TLSVersions" tls_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub category: Option<String>,
    pub keyword: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_type: String,
}
operation! { ListTagKeys(resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "Category" category: String, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTagKeys = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_keys: Option<Vec<ListTagKeysTagKeys>>,
    pub total_count: Option<i64>,
}
model! { ListTagKeysOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagKeys" tag_keys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTagKeys {
    pub category: Option<String>,
    pub tag_key: Option<String>,
}
model! { ListTagKeysTagKeys {
    0 "Category" category, 1 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: String,
}
operation! { ListTagValues(tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: String,
    3 "ResourceType" resource_type: String, 4 "TagKey" tag_key
} }
paged! { ListTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { ListTagValuesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagValues" tag_values, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerJoinSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerJoinSecurityGroup" -> LoadBalancerJoinSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerJoinSecurityGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { LoadBalancerLeaveSecurityGroup(load_balancer_id: String, security_group_ids: Vec<String>)
    "LoadBalancerLeaveSecurityGroup" -> LoadBalancerLeaveSecurityGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupOutput {
    pub job_id: Option<String>,
}
model! { LoadBalancerLeaveSecurityGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub minimum_load_balancer_capacity: Option<ModifyCapacityReservationMinimumLoadBalancerCapacity>,
    pub reset_capacity_reservation: Option<bool>,
}
operation! { ModifyCapacityReservation(load_balancer_id: String) "ModifyCapacityReservation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "MinimumLoadBalancerCapacity" minimum_load_balancer_capacity: ModifyCapacityReservationMinimumLoadBalancerCapacity,
    4 "ResetCapacityReservation" reset_capacity_reservation: bool
} }

pub type ModifyCapacityReservationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservationMinimumLoadBalancerCapacity {
    pub capacity_units: Option<i64>,
}
input! { ModifyCapacityReservationMinimumLoadBalancerCapacity() {
    0 "CapacityUnits" capacity_units: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAcl {
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub entries: Vec<String>,
}
operation! { RemoveEntriesFromAcl(acl_id: String, entries: Vec<String>)
    "RemoveEntriesFromAcl" -> RemoveEntriesFromAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclOutput {
    pub job_id: Option<String>,
}
model! { RemoveEntriesFromAclOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub server_group_id: String,
    pub servers: Vec<RemoveServersFromServerGroupServers>,
}
operation! { RemoveServersFromServerGroup(server_group_id: String, servers: Vec<RemoveServersFromServerGroupServers>)
    "RemoveServersFromServerGroup" -> RemoveServersFromServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupServers {
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
}
input! { RemoveServersFromServerGroupServers(server_id: String, server_type: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveServersFromServerGroupOutput {
    pub job_id: Option<String>,
}
model! { RemoveServersFromServerGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub removed_servers: Vec<ReplaceServersInServerGroupRemovedServers>,
    pub server_group_id: String,
    pub added_servers: Vec<ReplaceServersInServerGroupAddedServers>,
}
operation! { ReplaceServersInServerGroup(removed_servers: Vec<ReplaceServersInServerGroupRemovedServers>, server_group_id: String, added_servers: Vec<ReplaceServersInServerGroupAddedServers>)
    "ReplaceServersInServerGroup" -> ReplaceServersInServerGroupOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RemovedServers" removed_servers,
    3 "ServerGroupId" server_group_id, 4 "AddedServers" added_servers
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupRemovedServers {
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
}
input! { ReplaceServersInServerGroupRemovedServers(server_id: String) {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "ServerType" server_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupAddedServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { ReplaceServersInServerGroupAddedServers() {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceServersInServerGroupOutput {
    pub job_id: Option<String>,
}
model! { ReplaceServersInServerGroupOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { StartListener(listener_id: String) "StartListener" -> StartListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListenerOutput {
    pub job_id: Option<String>,
}
model! { StartListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>,
}
operation! { StartShiftLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<StartShiftLoadBalancerZonesZoneMappings>)
    "StartShiftLoadBalancerZones" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "ZoneMappings" zone_mappings
} }

pub type StartShiftLoadBalancerZonesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartShiftLoadBalancerZonesZoneMappings {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { StartShiftLoadBalancerZonesZoneMappings(v_switch_id: String, zone_id: String) {
    0 "VSwitchId" v_switch_id: String, 1 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListener {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { StopListener(listener_id: String) "StopListener" -> StopListenerOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopListenerOutput {
    pub job_id: Option<String>,
}
model! { StopListenerOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<UnTagResourcesTag>>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(resource_id: Vec<String>, resource_type: String) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag: Vec<UnTagResourcesTag>,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UnTagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UnTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScripts {
    pub a_scripts: Option<Vec<UpdateAScriptsAScripts>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpdateAScripts() "UpdateAScripts" -> UpdateAScriptsOutput {
    0 "AScripts" a_scripts: Vec<UpdateAScriptsAScripts>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsAScripts {
    pub a_script_id: Option<String>,
    pub a_script_name: Option<String>,
    pub enabled: Option<bool>,
    pub ext_attribute_enabled: Option<bool>,
    pub ext_attributes: Option<Vec<UpdateAScriptsExtAttributes>>,
    pub script_content: Option<String>,
}
input! { UpdateAScriptsAScripts(a_script_id: String) {
    0 "AScriptId" a_script_id: String, 1 "AScriptName" a_script_name: String, 2 "Enabled" enabled: bool,
    3 "ExtAttributeEnabled" ext_attribute_enabled: bool,
    4 "ExtAttributes" ext_attributes: Vec<UpdateAScriptsExtAttributes>, 5 "ScriptContent" script_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsExtAttributes {
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}
input! { UpdateAScriptsExtAttributes(attribute_key: String, attribute_value: String) {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAScriptsOutput {
    pub job_id: Option<String>,
}
model! { UpdateAScriptsOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttribute {
    pub acl_id: String,
    pub acl_name: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpdateAclAttribute(acl_id: String, acl_name: String) "UpdateAclAttribute" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool
} }

pub type UpdateAclAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckTemplateAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_template_id: String,
    pub health_check_template_name: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { UpdateHealthCheckTemplateAttribute(health_check_template_id: String)
    "UpdateHealthCheckTemplateAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "HealthCheckCodes" health_check_codes: Vec<String>, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckHost" health_check_host: String, 5 "HealthCheckHttpVersion" health_check_http_version: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckMethod" health_check_method: String,
    8 "HealthCheckPath" health_check_path: String, 9 "HealthCheckProtocol" health_check_protocol: String,
    10 "HealthCheckTemplateId" health_check_template_id,
    11 "HealthCheckTemplateName" health_check_template_name: String, 12 "HealthCheckTimeout" health_check_timeout: i64,
    13 "HealthyThreshold" healthy_threshold: i64, 14 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type UpdateHealthCheckTemplateAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttribute {
    pub ca_certificates: Option<Vec<UpdateListenerAttributeCaCertificates>>,
    pub ca_enabled: Option<bool>,
    pub certificates: Option<Vec<UpdateListenerAttributeCertificates>>,
    pub client_token: Option<String>,
    pub default_actions: Option<Vec<UpdateListenerAttributeDefaultActions>>,
    pub dry_run: Option<bool>,
    pub gzip_enabled: Option<bool>,
    pub http2_enabled: Option<bool>,
    /// At least 1.
    pub idle_timeout: Option<i64>,
    pub listener_description: Option<String>,
    pub listener_id: String,
    pub quic_config: Option<UpdateListenerAttributeQuicConfig>,
    /// At least 1.
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<UpdateListenerAttributeXForwardedForConfig>,
}
operation! { UpdateListenerAttribute(listener_id: String) "UpdateListenerAttribute" -> UpdateListenerAttributeOutput {
    0 "CaCertificates" ca_certificates: Vec<UpdateListenerAttributeCaCertificates>, 1 "CaEnabled" ca_enabled: bool,
    2 "Certificates" certificates: Vec<UpdateListenerAttributeCertificates>, 3 "ClientToken" client_token: String,
    4 "DefaultActions" default_actions: Vec<UpdateListenerAttributeDefaultActions>, 5 "DryRun" dry_run: bool,
    6 "GzipEnabled" gzip_enabled: bool, 7 "Http2Enabled" http2_enabled: bool, 8 "IdleTimeout" idle_timeout: i64,
    9 "ListenerDescription" listener_description: String, 10 "ListenerId" listener_id,
    11 "QuicConfig" quic_config: UpdateListenerAttributeQuicConfig, 12 "RequestTimeout" request_timeout: i64,
    13 "SecurityPolicyId" security_policy_id: String,
    14 "XForwardedForConfig" x_forwarded_for_config: UpdateListenerAttributeXForwardedForConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeCaCertificates {
    pub certificate_id: Option<String>,
}
input! { UpdateListenerAttributeCaCertificates() {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeCertificates {
    pub certificate_id: Option<String>,
}
input! { UpdateListenerAttributeCertificates() {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeDefaultActions {
    pub forward_group_config: Option<UpdateListenerAttributeForwardGroupConfig>,
    pub r#type: Option<String>,
}
input! { UpdateListenerAttributeDefaultActions(r#type: String) {
    0 "ForwardGroupConfig" forward_group_config: UpdateListenerAttributeForwardGroupConfig, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeForwardGroupConfig {
    pub server_group_tuples: Option<Vec<UpdateListenerAttributeServerGroupTuples>>,
}
input! { UpdateListenerAttributeForwardGroupConfig(server_group_tuples: Vec<UpdateListenerAttributeServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateListenerAttributeServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { UpdateListenerAttributeServerGroupTuples(server_group_id: String) {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeQuicConfig {
    pub quic_listener_id: Option<String>,
    pub quic_upgrade_enabled: Option<bool>,
}
input! { UpdateListenerAttributeQuicConfig() {
    0 "QuicListenerId" quic_listener_id: String, 1 "QuicUpgradeEnabled" quic_upgrade_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeXForwardedForConfig {
    pub x_forwarded_for_client_cert_client_verify_alias: Option<String>,
    pub x_forwarded_for_client_cert_client_verify_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_fingerprint_alias: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_issuer_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_cert_subject_dn_alias: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_enabled: Option<bool>,
    pub x_forwarded_for_client_source_ips_trusted: Option<String>,
    pub x_forwarded_for_client_src_port_enabled: Option<bool>,
    pub x_forwarded_for_enabled: Option<bool>,
    pub x_forwarded_for_host_enabled: Option<bool>,
    pub x_forwarded_for_processing_mode: Option<String>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_forwarded_for_slb_id_enabled: Option<bool>,
    pub x_forwarded_for_slb_port_enabled: Option<bool>,
}
input! { UpdateListenerAttributeXForwardedForConfig() {
    0 "XForwardedForClientCertClientVerifyAlias" x_forwarded_for_client_cert_client_verify_alias: String,
    1 "XForwardedForClientCertClientVerifyEnabled" x_forwarded_for_client_cert_client_verify_enabled: bool,
    2 "XForwardedForClientCertFingerprintAlias" x_forwarded_for_client_cert_fingerprint_alias: String,
    3 "XForwardedForClientCertFingerprintEnabled" x_forwarded_for_client_cert_fingerprint_enabled: bool,
    4 "XForwardedForClientCertIssuerDNAlias" x_forwarded_for_client_cert_issuer_dn_alias: String,
    5 "XForwardedForClientCertIssuerDNEnabled" x_forwarded_for_client_cert_issuer_dn_enabled: bool,
    6 "XForwardedForClientCertSubjectDNAlias" x_forwarded_for_client_cert_subject_dn_alias: String,
    7 "XForwardedForClientCertSubjectDNEnabled" x_forwarded_for_client_cert_subject_dn_enabled: bool,
    8 "XForwardedForClientSourceIpsEnabled" x_forwarded_for_client_source_ips_enabled: bool,
    9 "XForwardedForClientSourceIpsTrusted" x_forwarded_for_client_source_ips_trusted: String,
    10 "XForwardedForClientSrcPortEnabled" x_forwarded_for_client_src_port_enabled: bool,
    11 "XForwardedForEnabled" x_forwarded_for_enabled: bool,
    12 "XForwardedForHostEnabled" x_forwarded_for_host_enabled: bool,
    13 "XForwardedForProcessingMode" x_forwarded_for_processing_mode: String,
    14 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool,
    15 "XForwardedForSLBIdEnabled" x_forwarded_for_slb_id_enabled: bool,
    16 "XForwardedForSLBPortEnabled" x_forwarded_for_slb_port_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateListenerAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfig {
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_tracing_config: Option<UpdateListenerLogConfigAccessLogTracingConfig>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
}
operation! { UpdateListenerLogConfig(listener_id: String) "UpdateListenerLogConfig" -> UpdateListenerLogConfigOutput {
    0 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    1 "AccessLogTracingConfig" access_log_tracing_config: UpdateListenerLogConfigAccessLogTracingConfig,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfigAccessLogTracingConfig {
    pub tracing_enabled: Option<bool>,
    pub tracing_sample: Option<i64>,
    pub tracing_type: Option<String>,
}
input! { UpdateListenerLogConfigAccessLogTracingConfig(tracing_enabled: bool) {
    0 "TracingEnabled" tracing_enabled: bool, 1 "TracingSample" tracing_sample: i64,
    2 "TracingType" tracing_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerLogConfigOutput {
    pub job_id: Option<String>,
}
model! { UpdateListenerLogConfigOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfig {
    pub address_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<String>,
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
    pub zone_mappings: Option<Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>>,
}
operation! { UpdateLoadBalancerAddressTypeConfig(address_type: String, load_balancer_id: String)
    "UpdateLoadBalancerAddressTypeConfig" -> UpdateLoadBalancerAddressTypeConfigOutput {
    0 "AddressType" address_type, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: String,
    3 "LoadBalancerId" load_balancer_id, 4 "RetainResourceType" retain_resource_type: Vec<String>,
    5 "ZoneMappings" zone_mappings: Vec<UpdateLoadBalancerAddressTypeConfigZoneMappings>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigZoneMappings {
    pub allocation_id: Option<String>,
    pub eip_type: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerAddressTypeConfigZoneMappings() {
    0 "AllocationId" allocation_id: String, 1 "EipType" eip_type: String, 2 "VSwitchId" v_switch_id: String,
    3 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAddressTypeConfigOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub modification_protection_config: Option<UpdateLoadBalancerAttributeModificationProtectionConfig>,
}
operation! { UpdateLoadBalancerAttribute(load_balancer_id: String)
    "UpdateLoadBalancerAttribute" -> UpdateLoadBalancerAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name: String,
    4 "ModificationProtectionConfig" modification_protection_config: UpdateLoadBalancerAttributeModificationProtectionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeModificationProtectionConfig {
    pub reason: Option<String>,
    pub status: Option<String>,
}
input! { UpdateLoadBalancerAttributeModificationProtectionConfig() {
    0 "Reason" reason: String, 1 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerEdition {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_edition: String,
    pub load_balancer_id: String,
}
operation! { UpdateLoadBalancerEdition(load_balancer_edition: String, load_balancer_id: String)
    "UpdateLoadBalancerEdition" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerEdition" load_balancer_edition,
    3 "LoadBalancerId" load_balancer_id
} }

pub type UpdateLoadBalancerEditionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZones {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub load_balancer_id: String,
    pub retain_resource_type: Option<Vec<String>>,
    pub zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>,
}
operation! { UpdateLoadBalancerZones(load_balancer_id: String, zone_mappings: Vec<UpdateLoadBalancerZonesZoneMappings>)
    "UpdateLoadBalancerZones" -> UpdateLoadBalancerZonesOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "LoadBalancerId" load_balancer_id,
    3 "RetainResourceType" retain_resource_type: Vec<String>, 4 "ZoneMappings" zone_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesZoneMappings {
    pub eip_type: Option<String>,
    pub intranet_address: Option<String>,
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateLoadBalancerZonesZoneMappings(v_switch_id: String, zone_id: String) {
    0 "EipType" eip_type: String, 1 "IntranetAddress" intranet_address: String, 2 "VSwitchId" v_switch_id: String,
    3 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesOutput {
    pub job_id: Option<String>,
}
model! { UpdateLoadBalancerZonesOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<UpdateRuleAttributeRuleActions>>,
    pub rule_conditions: Option<Vec<UpdateRuleAttributeRuleConditions>>,
    pub rule_id: String,
    pub rule_name: Option<String>,
}
operation! { UpdateRuleAttribute(rule_id: String) "UpdateRuleAttribute" -> UpdateRuleAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Priority" priority: i64,
    3 "RuleActions" rule_actions: Vec<UpdateRuleAttributeRuleActions>,
    4 "RuleConditions" rule_conditions: Vec<UpdateRuleAttributeRuleConditions>, 5 "RuleId" rule_id,
    6 "RuleName" rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRuleActions {
    pub cors_config: Option<UpdateRuleAttributeCorsConfig>,
    pub fixed_response_config: Option<UpdateRuleAttributeFixedResponseConfig>,
    pub forward_group_config: Option<UpdateRuleAttributeForwardGroupConfig>,
    pub insert_header_config: Option<UpdateRuleAttributeInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<UpdateRuleAttributeRedirectConfig>,
    pub remove_header_config: Option<UpdateRuleAttributeRemoveHeaderConfig>,
    pub rewrite_config: Option<UpdateRuleAttributeRewriteConfig>,
    pub traffic_limit_config: Option<UpdateRuleAttributeTrafficLimitConfig>,
    pub traffic_mirror_config: Option<UpdateRuleAttributeTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRuleAttributeRuleActions() {
    0 "CorsConfig" cors_config: UpdateRuleAttributeCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: UpdateRuleAttributeFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: UpdateRuleAttributeForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: UpdateRuleAttributeInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: UpdateRuleAttributeRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: UpdateRuleAttributeRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: UpdateRuleAttributeRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: UpdateRuleAttributeTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: UpdateRuleAttributeTrafficMirrorConfig, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { UpdateRuleAttributeCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { UpdateRuleAttributeFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeForwardGroupConfig {
    pub server_group_sticky_session: Option<UpdateRuleAttributeServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<UpdateRuleAttributeServerGroupTuples>>,
}
input! { UpdateRuleAttributeForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: UpdateRuleAttributeServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<UpdateRuleAttributeServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { UpdateRuleAttributeServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRuleAttributeServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeInsertHeaderConfig {
    pub cover_enabled: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateRuleAttributeInsertHeaderConfig() {
    0 "CoverEnabled" cover_enabled: bool, 1 "Key" key: String, 2 "Value" value: String, 3 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRuleAttributeRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { UpdateRuleAttributeRemoveHeaderConfig() {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRuleAttributeRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { UpdateRuleAttributeTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeTrafficMirrorConfig {
    pub mirror_group_config: Option<UpdateRuleAttributeMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { UpdateRuleAttributeTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: UpdateRuleAttributeMirrorGroupConfig, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<UpdateRuleAttributeMirrorGroupConfigServerGroupTuples>>,
}
input! { UpdateRuleAttributeMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateRuleAttributeMirrorGroupConfigServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { UpdateRuleAttributeMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeRuleConditions {
    pub cookie_config: Option<UpdateRuleAttributeCookieConfig>,
    pub header_config: Option<UpdateRuleAttributeHeaderConfig>,
    pub host_config: Option<UpdateRuleAttributeHostConfig>,
    pub method_config: Option<UpdateRuleAttributeMethodConfig>,
    pub path_config: Option<UpdateRuleAttributePathConfig>,
    pub query_string_config: Option<UpdateRuleAttributeQueryStringConfig>,
    pub response_header_config: Option<UpdateRuleAttributeResponseHeaderConfig>,
    pub response_status_code_config: Option<UpdateRuleAttributeResponseStatusCodeConfig>,
    pub source_ip_config: Option<UpdateRuleAttributeSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRuleAttributeRuleConditions() {
    0 "CookieConfig" cookie_config: UpdateRuleAttributeCookieConfig,
    1 "HeaderConfig" header_config: UpdateRuleAttributeHeaderConfig,
    2 "HostConfig" host_config: UpdateRuleAttributeHostConfig,
    3 "MethodConfig" method_config: UpdateRuleAttributeMethodConfig,
    4 "PathConfig" path_config: UpdateRuleAttributePathConfig,
    5 "QueryStringConfig" query_string_config: UpdateRuleAttributeQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: UpdateRuleAttributeResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: UpdateRuleAttributeResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: UpdateRuleAttributeSourceIpConfig, 9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeCookieConfig {
    pub values: Option<Vec<UpdateRuleAttributeValues>>,
}
input! { UpdateRuleAttributeCookieConfig() {
    0 "Values" values: Vec<UpdateRuleAttributeValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRuleAttributeValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeMethodConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributePathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributePathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeQueryStringConfig {
    pub values: Option<Vec<UpdateRuleAttributeQueryStringConfigValues>>,
}
input! { UpdateRuleAttributeQueryStringConfig() {
    0 "Values" values: Vec<UpdateRuleAttributeQueryStringConfigValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRuleAttributeQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRuleAttributeSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateRuleAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub rules: Vec<UpdateRulesAttributeRules>,
}
operation! { UpdateRulesAttribute(rules: Vec<UpdateRulesAttributeRules>)
    "UpdateRulesAttribute" -> UpdateRulesAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Rules" rules
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRules {
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<UpdateRulesAttributeRuleActions>>,
    pub rule_conditions: Option<Vec<UpdateRulesAttributeRuleConditions>>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
input! { UpdateRulesAttributeRules(rule_id: String) {
    0 "Priority" priority: i64, 1 "RuleActions" rule_actions: Vec<UpdateRulesAttributeRuleActions>,
    2 "RuleConditions" rule_conditions: Vec<UpdateRulesAttributeRuleConditions>, 3 "RuleId" rule_id: String,
    4 "RuleName" rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRuleActions {
    pub cors_config: Option<UpdateRulesAttributeCorsConfig>,
    pub fixed_response_config: Option<UpdateRulesAttributeFixedResponseConfig>,
    pub forward_group_config: Option<UpdateRulesAttributeForwardGroupConfig>,
    pub insert_header_config: Option<UpdateRulesAttributeInsertHeaderConfig>,
    pub order: Option<i64>,
    pub redirect_config: Option<UpdateRulesAttributeRedirectConfig>,
    pub remove_header_config: Option<UpdateRulesAttributeRemoveHeaderConfig>,
    pub rewrite_config: Option<UpdateRulesAttributeRewriteConfig>,
    pub traffic_limit_config: Option<UpdateRulesAttributeTrafficLimitConfig>,
    pub traffic_mirror_config: Option<UpdateRulesAttributeTrafficMirrorConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRulesAttributeRuleActions(order: i64, r#type: String) {
    0 "CorsConfig" cors_config: UpdateRulesAttributeCorsConfig,
    1 "FixedResponseConfig" fixed_response_config: UpdateRulesAttributeFixedResponseConfig,
    2 "ForwardGroupConfig" forward_group_config: UpdateRulesAttributeForwardGroupConfig,
    3 "InsertHeaderConfig" insert_header_config: UpdateRulesAttributeInsertHeaderConfig, 4 "Order" order: i64,
    5 "RedirectConfig" redirect_config: UpdateRulesAttributeRedirectConfig,
    6 "RemoveHeaderConfig" remove_header_config: UpdateRulesAttributeRemoveHeaderConfig,
    7 "RewriteConfig" rewrite_config: UpdateRulesAttributeRewriteConfig,
    8 "TrafficLimitConfig" traffic_limit_config: UpdateRulesAttributeTrafficLimitConfig,
    9 "TrafficMirrorConfig" traffic_mirror_config: UpdateRulesAttributeTrafficMirrorConfig, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origin: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { UpdateRulesAttributeCorsConfig() {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: Vec<String>,
    2 "AllowMethods" allow_methods: Vec<String>, 3 "AllowOrigin" allow_origin: Vec<String>,
    4 "ExposeHeaders" expose_headers: Vec<String>, 5 "MaxAge" max_age: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeFixedResponseConfig {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub http_code: Option<String>,
}
input! { UpdateRulesAttributeFixedResponseConfig() {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "HttpCode" http_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeForwardGroupConfig {
    pub server_group_sticky_session: Option<UpdateRulesAttributeServerGroupStickySession>,
    pub server_group_tuples: Option<Vec<UpdateRulesAttributeServerGroupTuples>>,
}
input! { UpdateRulesAttributeForwardGroupConfig() {
    0 "ServerGroupStickySession" server_group_sticky_session: UpdateRulesAttributeServerGroupStickySession,
    1 "ServerGroupTuples" server_group_tuples: Vec<UpdateRulesAttributeServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeServerGroupStickySession {
    pub enabled: Option<bool>,
    pub timeout: Option<i64>,
}
input! { UpdateRulesAttributeServerGroupStickySession() {
    0 "Enabled" enabled: bool, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeServerGroupTuples {
    pub server_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateRulesAttributeServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeInsertHeaderConfig {
    pub cover_enabled: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { UpdateRulesAttributeInsertHeaderConfig() {
    0 "CoverEnabled" cover_enabled: bool, 1 "Key" key: String, 2 "Value" value: String, 3 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRedirectConfig {
    pub host: Option<String>,
    pub http_code: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRulesAttributeRedirectConfig() {
    0 "Host" host: String, 1 "HttpCode" http_code: String, 2 "Path" path: String, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRemoveHeaderConfig {
    pub key: Option<String>,
}
input! { UpdateRulesAttributeRemoveHeaderConfig() {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRewriteConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
}
input! { UpdateRulesAttributeRewriteConfig() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeTrafficLimitConfig {
    pub per_ip_qps: Option<i64>,
    pub qps: Option<i64>,
}
input! { UpdateRulesAttributeTrafficLimitConfig() {
    0 "PerIpQps" per_ip_qps: i64, 1 "QPS" qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeTrafficMirrorConfig {
    pub mirror_group_config: Option<UpdateRulesAttributeMirrorGroupConfig>,
    pub target_type: Option<String>,
}
input! { UpdateRulesAttributeTrafficMirrorConfig() {
    0 "MirrorGroupConfig" mirror_group_config: UpdateRulesAttributeMirrorGroupConfig, 1 "TargetType" target_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMirrorGroupConfig {
    pub server_group_tuples: Option<Vec<UpdateRulesAttributeMirrorGroupConfigServerGroupTuples>>,
}
input! { UpdateRulesAttributeMirrorGroupConfig() {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateRulesAttributeMirrorGroupConfigServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMirrorGroupConfigServerGroupTuples {
    pub server_group_id: Option<String>,
}
input! { UpdateRulesAttributeMirrorGroupConfigServerGroupTuples() {
    0 "ServerGroupId" server_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeRuleConditions {
    pub cookie_config: Option<UpdateRulesAttributeCookieConfig>,
    pub header_config: Option<UpdateRulesAttributeHeaderConfig>,
    pub host_config: Option<UpdateRulesAttributeHostConfig>,
    pub method_config: Option<UpdateRulesAttributeMethodConfig>,
    pub path_config: Option<UpdateRulesAttributePathConfig>,
    pub query_string_config: Option<UpdateRulesAttributeQueryStringConfig>,
    pub response_header_config: Option<UpdateRulesAttributeResponseHeaderConfig>,
    pub response_status_code_config: Option<UpdateRulesAttributeResponseStatusCodeConfig>,
    pub source_ip_config: Option<UpdateRulesAttributeSourceIpConfig>,
    pub r#type: Option<String>,
}
input! { UpdateRulesAttributeRuleConditions() {
    0 "CookieConfig" cookie_config: UpdateRulesAttributeCookieConfig,
    1 "HeaderConfig" header_config: UpdateRulesAttributeHeaderConfig,
    2 "HostConfig" host_config: UpdateRulesAttributeHostConfig,
    3 "MethodConfig" method_config: UpdateRulesAttributeMethodConfig,
    4 "PathConfig" path_config: UpdateRulesAttributePathConfig,
    5 "QueryStringConfig" query_string_config: UpdateRulesAttributeQueryStringConfig,
    6 "ResponseHeaderConfig" response_header_config: UpdateRulesAttributeResponseHeaderConfig,
    7 "ResponseStatusCodeConfig" response_status_code_config: UpdateRulesAttributeResponseStatusCodeConfig,
    8 "SourceIpConfig" source_ip_config: UpdateRulesAttributeSourceIpConfig, 9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeCookieConfig {
    pub values: Option<Vec<UpdateRulesAttributeValues>>,
}
input! { UpdateRulesAttributeCookieConfig() {
    0 "Values" values: Vec<UpdateRulesAttributeValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRulesAttributeValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeMethodConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeMethodConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributePathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributePathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeQueryStringConfig {
    pub values: Option<Vec<UpdateRulesAttributeQueryStringConfigValues>>,
}
input! { UpdateRulesAttributeQueryStringConfig() {
    0 "Values" values: Vec<UpdateRulesAttributeQueryStringConfigValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeQueryStringConfigValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRulesAttributeQueryStringConfigValues() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeResponseHeaderConfig {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeResponseHeaderConfig() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeResponseStatusCodeConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeResponseStatusCodeConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeSourceIpConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateRulesAttributeSourceIpConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRulesAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateRulesAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttribute {
    pub ciphers: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub security_policy_id: String,
    pub security_policy_name: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
operation! { UpdateSecurityPolicyAttribute(security_policy_id: String)
    "UpdateSecurityPolicyAttribute" -> UpdateSecurityPolicyAttributeOutput {
    0 "Ciphers" ciphers: Vec<String>, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "SecurityPolicyId" security_policy_id, 4 "SecurityPolicyName" security_policy_name: String,
    5 "TLSVersions" tls_versions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateSecurityPolicyAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttribute {
    pub client_token: Option<String>,
    pub connection_drain_config: Option<UpdateServerGroupAttributeConnectionDrainConfig>,
    pub cross_zone_enabled: Option<bool>,
    pub dry_run: Option<bool>,
    pub health_check_config: Option<UpdateServerGroupAttributeHealthCheckConfig>,
    pub ip_version_affinity_mode: Option<String>,
    pub scheduler: Option<String>,
    pub server_group_id: String,
    pub server_group_name: Option<String>,
    pub service_name: Option<String>,
    pub slow_start_config: Option<UpdateServerGroupAttributeSlowStartConfig>,
    pub sticky_session_config: Option<UpdateServerGroupAttributeStickySessionConfig>,
    pub uch_config: Option<UpdateServerGroupAttributeUchConfig>,
    pub upstream_keepalive_enabled: Option<bool>,
}
operation! { UpdateServerGroupAttribute(server_group_id: String)
    "UpdateServerGroupAttribute" -> UpdateServerGroupAttributeOutput {
    0 "ClientToken" client_token: String,
    1 "ConnectionDrainConfig" connection_drain_config: UpdateServerGroupAttributeConnectionDrainConfig,
    2 "CrossZoneEnabled" cross_zone_enabled: bool, 3 "DryRun" dry_run: bool,
    4 "HealthCheckConfig" health_check_config: UpdateServerGroupAttributeHealthCheckConfig,
    5 "IpVersionAffinityMode" ip_version_affinity_mode: String, 6 "Scheduler" scheduler: String,
    7 "ServerGroupId" server_group_id, 8 "ServerGroupName" server_group_name: String,
    9 "ServiceName" service_name: String,
    10 "SlowStartConfig" slow_start_config: UpdateServerGroupAttributeSlowStartConfig,
    11 "StickySessionConfig" sticky_session_config: UpdateServerGroupAttributeStickySessionConfig,
    12 "UchConfig" uch_config: UpdateServerGroupAttributeUchConfig,
    13 "UpstreamKeepaliveEnabled" upstream_keepalive_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeConnectionDrainConfig {
    pub connection_drain_enabled: Option<bool>,
    pub connection_drain_timeout: Option<i64>,
}
input! { UpdateServerGroupAttributeConnectionDrainConfig() {
    0 "ConnectionDrainEnabled" connection_drain_enabled: bool, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeHealthCheckConfig {
    pub health_check_codes: Option<Vec<String>>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { UpdateServerGroupAttributeHealthCheckConfig() {
    0 "HealthCheckCodes" health_check_codes: Vec<String>, 1 "HealthCheckConnectPort" health_check_connect_port: i64,
    2 "HealthCheckEnabled" health_check_enabled: bool, 3 "HealthCheckHost" health_check_host: String,
    4 "HealthCheckHttpVersion" health_check_http_version: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckPath" health_check_path: String,
    8 "HealthCheckProtocol" health_check_protocol: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeSlowStartConfig {
    pub slow_start_duration: Option<i64>,
    pub slow_start_enabled: Option<bool>,
}
input! { UpdateServerGroupAttributeSlowStartConfig() {
    0 "SlowStartDuration" slow_start_duration: i64, 1 "SlowStartEnabled" slow_start_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeStickySessionConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub sticky_session_enabled: Option<bool>,
    pub sticky_session_type: Option<String>,
}
input! { UpdateServerGroupAttributeStickySessionConfig() {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64,
    2 "StickySessionEnabled" sticky_session_enabled: bool, 3 "StickySessionType" sticky_session_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeUchConfig {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateServerGroupAttributeUchConfig(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateServerGroupAttributeOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub server_group_id: String,
    pub servers: Vec<UpdateServerGroupServersAttributeServers>,
}
operation! { UpdateServerGroupServersAttribute(server_group_id: String, servers: Vec<UpdateServerGroupServersAttributeServers>)
    "UpdateServerGroupServersAttribute" -> UpdateServerGroupServersAttributeOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "ServerGroupId" server_group_id,
    3 "Servers" servers
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeServers {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub server_type: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateServerGroupServersAttributeServers(server_type: String) {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "ServerType" server_type: String, 5 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeOutput {
    pub job_id: Option<String>,
}
model! { UpdateServerGroupServersAttributeOutput {
    0 "JobId" job_id
} }

#[cfg(feature = "reflect")]
register! {
    AddEntriesToAcl, AddServersToServerGroup, ApplyHealthCheckTemplateToServerGroup, AssociateAclsWithListener,
    AssociateAdditionalCertificatesWithListener, AttachCommonBandwidthPackageToLoadBalancer,
    CancelShiftLoadBalancerZones, CreateAScripts, CreateAcl, CreateHealthCheckTemplate, CreateListener,
    CreateLoadBalancer, CreateRule, CreateRules, CreateSecurityPolicy, CreateServerGroup, DeleteAScripts, DeleteAcl,
    DeleteHealthCheckTemplates, DeleteListener, DeleteLoadBalancer, DeleteRule, DeleteRules, DeleteSecurityPolicy,
    DeleteServerGroup, DescribeCapacityReservation, DescribeRegions, DescribeZones,
    DetachCommonBandwidthPackageFromLoadBalancer, DisableDeletionProtection, DisableLoadBalancerAccessLog,
    DisableLoadBalancerIpv6Internet, DissociateAclsFromListener, DissociateAdditionalCertificatesFromListener,
    EnableDeletionProtection, EnableLoadBalancerAccessLog, EnableLoadBalancerIpv6Internet,
    GetHealthCheckTemplateAttribute, GetListenerAttribute, GetListenerHealthStatus, GetLoadBalancerAttribute,
    ListAScripts, ListAclEntries, ListAclRelations, ListAcls, ListAsynJobs, ListHealthCheckTemplates,
    ListListenerCertificates, ListListeners, ListLoadBalancers, ListRules, ListSecurityPolicies,
    ListSecurityPolicyRelations, ListServerGroupServers, ListServerGroups, ListSystemSecurityPolicies, ListTagKeys,
    ListTagResources, ListTagValues, LoadBalancerJoinSecurityGroup, LoadBalancerLeaveSecurityGroup,
    ModifyCapacityReservation, MoveResourceGroup, RemoveEntriesFromAcl, RemoveServersFromServerGroup,
    ReplaceServersInServerGroup, StartListener, StartShiftLoadBalancerZones, StopListener, TagResources, UnTagResources,
    UpdateAScripts, UpdateAclAttribute, UpdateHealthCheckTemplateAttribute, UpdateListenerAttribute,
    UpdateListenerLogConfig, UpdateLoadBalancerAddressTypeConfig, UpdateLoadBalancerAttribute,
    UpdateLoadBalancerEdition, UpdateLoadBalancerZones, UpdateRuleAttribute, UpdateRulesAttribute,
    UpdateSecurityPolicyAttribute, UpdateServerGroupAttribute, UpdateServerGroupServersAttribute
}
