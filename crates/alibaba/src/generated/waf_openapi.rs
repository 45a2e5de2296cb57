//! `waf-openapi` 2021-10-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-south-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-chengdu", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("cn-huhehaote", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-north-2-gov-1", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-qingdao", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-wulanchabu", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("cn-zhangjiakou", "wafopenapi.cn-hangzhou.aliyuncs.com"),
        ("eu-central-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "wafopenapi.ap-southeast-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "wafopenapi-intl.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "wafopenapi.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "waf-openapi", version: "2021-10-01", code: "waf-openapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddress {
    pub address_list: Vec<String>,
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
}
operation! { AddAddress(address_list: Vec<String>, instance_id: String, rule_id: i64) "AddAddress" -> Empty {
    0 "AddressList" address_list, 1 "InstanceId" instance_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id
} }

pub type AddAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    pub resource_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAddress {
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
}
operation! { ClearAddress(instance_id: String, rule_id: i64) "ClearAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    2 "RuleId" rule_id
} }

pub type ClearAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearMajorProtectionBlackIp {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { ClearMajorProtectionBlackIp(instance_id: String, rule_id: i64, template_id: i64)
    "ClearMajorProtectionBlackIp" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

pub type ClearMajorProtectionBlackIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDefenseTemplate {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
}
operation! { CopyDefenseTemplate(instance_id: String, template_id: i64)
    "CopyDefenseTemplate" -> CopyDefenseTemplateOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDefenseTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CopyDefenseTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiExport {
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub param: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateApiExport(instance_id: String) "CreateApiExport" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id, 2 "Param" param: String, 3 "Region" region: String,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "Type" r#type: String, 7 "ZoneId" zone_id: String
} }

pub type CreateApiExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCerts {
    pub cert_content: Option<String>,
    pub cert_key: Option<Secret>,
    pub cert_name: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateCerts(instance_id: String) "CreateCerts" -> CreateCertsOutput {
    0 "CertContent" cert_content: String, 1 "CertKey" cert_key: Secret, 2 "CertName" cert_name: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertsOutput {
    pub cert_identifier: Option<String>,
}
model! { CreateCertsOutput {
    0 "CertIdentifier" cert_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResource {
    pub instance_id: String,
    pub listen: CreateCloudResourceListen,
    pub owner_user_id: Option<String>,
    pub redirect: Option<CreateCloudResourceRedirect>,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateCloudResourceTag>>,
}
operation! { CreateCloudResource(instance_id: String, listen: CreateCloudResourceListen, region_id: String)
    "CreateCloudResource" -> CreateCloudResourceOutput {
    0 "InstanceId" instance_id, 1 "Listen" listen, 2 "OwnerUserId" owner_user_id: String,
    3 "Redirect" redirect: CreateCloudResourceRedirect, 4 "RegionId" region_id,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "Tag" tag: Vec<CreateCloudResourceTag>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceListen {
    pub certificates: Option<Vec<CreateCloudResourceCertificates>>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub domain: Option<String>,
    pub enable_tl_sv3: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
    pub tls_version: Option<String>,
}
input! { CreateCloudResourceListen(resource_product: String) {
    0 "Certificates" certificates: Vec<CreateCloudResourceCertificates>, 1 "CipherSuite" cipher_suite: i64,
    2 "CustomCiphers" custom_ciphers: Vec<String>, 3 "Domain" domain: String, 4 "EnableTLSv3" enable_tl_sv3: bool,
    5 "Http2Enabled" http2_enabled: bool, 6 "Port" port: i64, 7 "Protocol" protocol: String,
    8 "ResourceInstanceId" resource_instance_id: String, 9 "ResourceProduct" resource_product: String,
    10 "ResourceRegionId" resource_region_id: String, 11 "TLSVersion" tls_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
}
input! { CreateCloudResourceCertificates() {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceRedirect {
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub max_body_size: Option<i64>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<CreateCloudResourceRequestHeaders>>,
    pub write_timeout: Option<i64>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
    pub xff_proto: Option<bool>,
}
input! { CreateCloudResourceRedirect() {
    0 "Keepalive" keepalive: bool, 1 "KeepaliveRequests" keepalive_requests: i64,
    2 "KeepaliveTimeout" keepalive_timeout: i64, 3 "MaxBodySize" max_body_size: i64, 4 "ReadTimeout" read_timeout: i64,
    5 "RequestHeaders" request_headers: Vec<CreateCloudResourceRequestHeaders>, 6 "WriteTimeout" write_timeout: i64,
    7 "XffHeaderMode" xff_header_mode: i64, 8 "XffHeaders" xff_headers: Vec<String>, 9 "XffProto" xff_proto: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCloudResourceRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCloudResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceOutput {
    pub cloud_resource_id: Option<String>,
}
model! { CreateCloudResourceOutput {
    0 "CloudResourceId" cloud_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceExtensionCert {
    pub cert_id: String,
    pub cloud_resource_id: String,
    pub instance_id: String,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateCloudResourceExtensionCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "CreateCloudResourceExtensionCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type CreateCloudResourceExtensionCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResource {
    pub custom_headers: Option<Vec<String>>,
    pub description: Option<String>,
    pub detail: String,
    pub instance_id: String,
    pub owner_user_id: Option<String>,
    pub pattern: String,
    pub product: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_group: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_origin: String,
    pub tag: Option<Vec<CreateDefenseResourceTag>>,
    pub xff_status: Option<i64>,
}

/// What [`CreateDefenseResource::new`] takes.
pub struct CreateDefenseResourceRequired {
    pub detail: String,
    pub instance_id: String,
    pub pattern: String,
    pub product: String,
    pub resource_origin: String,
}
operation! { CreateDefenseResource{CreateDefenseResourceRequired: detail, instance_id, pattern, product, resource_origin}
    "CreateDefenseResource" -> CreateDefenseResourceOutput {
    0 "CustomHeaders" custom_headers: Vec<String>, 1 "Description" description: String, 2 "Detail" detail,
    3 "InstanceId" instance_id, 4 "OwnerUserId" owner_user_id: String, 5 "Pattern" pattern, 6 "Product" product,
    7 "RegionId" region_id: String, 8 "Resource" resource: String, 9 "ResourceGroup" resource_group: String,
    10 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 11 "ResourceOrigin" resource_origin,
    12 "Tag" tag: Vec<CreateDefenseResourceTag>, 13 "XffStatus" xff_status: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDefenseResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceOutput {
    pub resource: Option<String>,
}
model! { CreateDefenseResourceOutput {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceGroup {
    pub add_list: Option<String>,
    pub description: Option<String>,
    pub group_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateDefenseResourceGroup(group_name: String, instance_id: String) "CreateDefenseResourceGroup" -> Empty {
    0 "AddList" add_list: String, 1 "Description" description: String, 2 "GroupName" group_name,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type CreateDefenseResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseRule {
    pub defense_scene: String,
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
    pub rules: String,
}
operation! { CreateDefenseRule(defense_scene: String, instance_id: String, rules: String)
    "CreateDefenseRule" -> CreateDefenseRuleOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseType" defense_type: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateId" template_id: i64,
    7 "Rules" rules
} [
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseRuleOutput {
    pub rule_ids: Option<String>,
}
model! { CreateDefenseRuleOutput {
    0 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseTemplate {
    pub defense_scene: String,
    pub defense_sub_scene: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_name: String,
    pub template_origin: String,
    pub template_status: i64,
    pub template_type: String,
    pub unbind_resource_groups: Option<Vec<String>>,
    pub unbind_resources: Option<Vec<String>>,
}

/// What [`CreateDefenseTemplate::new`] takes.
pub struct CreateDefenseTemplateRequired {
    pub defense_scene: String,
    pub instance_id: String,
    pub template_name: String,
    pub template_origin: String,
    pub template_status: i64,
    pub template_type: String,
}
operation! { CreateDefenseTemplate{CreateDefenseTemplateRequired: defense_scene, instance_id, template_name, template_origin, template_status, template_type}
    "CreateDefenseTemplate" -> CreateDefenseTemplateOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseSubScene" defense_sub_scene: String, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateName" template_name,
    7 "TemplateOrigin" template_origin, 8 "TemplateStatus" template_status, 9 "TemplateType" template_type,
    10 "UnbindResourceGroups" unbind_resource_groups: Vec<String>, 11 "UnbindResources" unbind_resources: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateDefenseTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub access_type: Option<String>,
    pub domain: String,
    pub instance_id: String,
    pub listen: CreateDomainListen,
    pub redirect: CreateDomainRedirect,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateDomainTag>>,
}

/// What [`CreateDomain::new`] takes.
pub struct CreateDomainRequired {
    pub domain: String,
    pub instance_id: String,
    pub listen: CreateDomainListen,
    pub redirect: CreateDomainRedirect,
    pub region_id: String,
}
operation! { CreateDomain{CreateDomainRequired: domain, instance_id, listen, redirect, region_id}
    "CreateDomain" -> CreateDomainOutput {
    0 "AccessType" access_type: String, 1 "Domain" domain, 2 "InstanceId" instance_id, 3 "Listen" listen,
    4 "Redirect" redirect, 5 "RegionId" region_id,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "Tag" tag: Vec<CreateDomainTag>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub hsts_include_sub_domain: Option<bool>,
    pub hsts_max_age: Option<i64>,
    pub hsts_preload: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub sm2_access_only: Option<bool>,
    pub sm2_cert_id: Option<String>,
    pub sm2_enabled: Option<bool>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
}
input! { CreateDomainListen() {
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "ExclusiveIp" exclusive_ip: bool, 5 "FocusHttps" focus_https: bool,
    6 "HstsIncludeSubDomain" hsts_include_sub_domain: bool, 7 "HstsMaxAge" hsts_max_age: i64,
    8 "HstsPreload" hsts_preload: bool, 9 "Http2Enabled" http2_enabled: bool, 10 "HttpPorts" http_ports: Vec<i64>,
    11 "HttpsPorts" https_ports: Vec<i64>, 12 "IPv6Enabled" ipv6_enabled: bool,
    13 "ProtectionResource" protection_resource: String, 14 "SM2AccessOnly" sm2_access_only: bool,
    15 "SM2CertId" sm2_cert_id: String, 16 "SM2Enabled" sm2_enabled: bool, 17 "TLSVersion" tls_version: String,
    18 "XffHeaderMode" xff_header_mode: i64, 19 "XffHeaders" xff_headers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainRedirect {
    pub backend_ports: Option<Vec<CreateDomainBackendPorts>>,
    pub backends: Option<Vec<String>>,
    pub backup_backends: Option<Vec<String>>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub http2_origin: Option<bool>,
    pub http2_origin_max_concurrency: Option<i64>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub max_body_size: Option<i64>,
    pub proxy_protocol: Option<bool>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<CreateDomainRequestHeaders>>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub wl_proxy_client_ip: Option<bool>,
    pub web_server_type: Option<bool>,
    pub write_timeout: Option<i64>,
    pub x_client_ip: Option<bool>,
    pub x_true_ip: Option<bool>,
    pub xff_proto: Option<bool>,
}
input! { CreateDomainRedirect(loadbalance: String) {
    0 "BackendPorts" backend_ports: Vec<CreateDomainBackendPorts>, 1 "Backends" backends: Vec<String>,
    2 "BackupBackends" backup_backends: Vec<String>, 3 "CnameEnabled" cname_enabled: bool,
    4 "ConnectTimeout" connect_timeout: i64, 5 "FocusHttpBackend" focus_http_backend: bool,
    6 "Http2Origin" http2_origin: bool, 7 "Http2OriginMaxConcurrency" http2_origin_max_concurrency: i64,
    8 "Keepalive" keepalive: bool, 9 "KeepaliveRequests" keepalive_requests: i64,
    10 "KeepaliveTimeout" keepalive_timeout: i64, 11 "Loadbalance" loadbalance: String,
    12 "MaxBodySize" max_body_size: i64, 13 "ProxyProtocol" proxy_protocol: bool, 14 "ReadTimeout" read_timeout: i64,
    15 "RequestHeaders" request_headers: Vec<CreateDomainRequestHeaders>, 16 "Retry" retry: bool,
    17 "RoutingRules" routing_rules: String, 18 "SniEnabled" sni_enabled: bool, 19 "SniHost" sni_host: String,
    20 "WLProxyClientIp" wl_proxy_client_ip: bool, 21 "WebServerType" web_server_type: bool,
    22 "WriteTimeout" write_timeout: i64, 23 "XClientIp" x_client_ip: bool, 24 "XTrueIp" x_true_ip: bool,
    25 "XffProto" xff_proto: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
input! { CreateDomainBackendPorts() {
    0 "BackendPort" backend_port: i64, 1 "ListenPort" listen_port: i64, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDomainRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_info: Option<CreateDomainDomainInfo>,
}
model! { CreateDomainOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainDomainInfo {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { CreateDomainDomainInfo {
    0 "Cname" cname, 1 "Domain" domain, 2 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudCluster {
    pub access_mode: String,
    pub access_region: Option<String>,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub instance_id: String,
    /// Deprecated.
    pub log_fields_not_returned: Option<String>,
    pub protection_server_count: i64,
    pub proxy_status: Option<String>,
    pub proxy_type: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}

/// What [`CreateHybridCloudCluster::new`] takes.
pub struct CreateHybridCloudClusterRequired {
    pub access_mode: String,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub instance_id: String,
    pub protection_server_count: i64,
}
operation! { CreateHybridCloudCluster{CreateHybridCloudClusterRequired: access_mode, cluster_name, http_ports, https_ports, instance_id, protection_server_count}
    "CreateHybridCloudCluster" -> CreateHybridCloudClusterOutput {
    0 "AccessMode" access_mode, 1 "AccessRegion" access_region: String, 2 "ClusterName" cluster_name,
    3 "HttpPorts" http_ports, 4 "HttpsPorts" https_ports, 5 "InstanceId" instance_id,
    6 "LogFieldsNotReturned" log_fields_not_returned: String, 7 "ProtectionServerCount" protection_server_count,
    8 "ProxyStatus" proxy_status: String, 9 "ProxyType" proxy_type: String, 10 "RegionId" region_id: String,
    11 "Remark" remark: String, 12 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    13 "RuleConfig" rule_config: String, 14 "RuleStatus" rule_status: String, 15 "RuleType" rule_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterOutput {
    pub data: Option<i64>,
}
model! { CreateHybridCloudClusterOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterRule {
    pub cluster_id: i64,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: String,
    pub rule_type: String,
}
operation! { CreateHybridCloudClusterRule(cluster_id: i64, instance_id: String, rule_status: String, rule_type: String)
    "CreateHybridCloudClusterRule" -> CreateHybridCloudClusterRuleOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleConfig" rule_config: String,
    5 "RuleStatus" rule_status, 6 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterRuleOutput {
    pub cluster_rule_resource_id: Option<String>,
}
model! { CreateHybridCloudClusterRuleOutput {
    0 "ClusterRuleResourceId" cluster_rule_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudGroup {
    pub back_source_mark: Option<String>,
    pub cluster_id: i64,
    pub group_name: String,
    pub group_type: String,
    pub instance_id: String,
    pub load_balance_ip: String,
    pub location_code: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// What [`CreateHybridCloudGroup::new`] takes.
pub struct CreateHybridCloudGroupRequired {
    pub cluster_id: i64,
    pub group_name: String,
    pub group_type: String,
    pub instance_id: String,
    pub load_balance_ip: String,
}
operation! { CreateHybridCloudGroup{CreateHybridCloudGroupRequired: cluster_id, group_name, group_type, instance_id, load_balance_ip}
    "CreateHybridCloudGroup" -> CreateHybridCloudGroupOutput {
    0 "BackSourceMark" back_source_mark: String, 1 "ClusterId" cluster_id, 2 "GroupName" group_name,
    3 "GroupType" group_type, 4 "InstanceId" instance_id, 5 "LoadBalanceIp" load_balance_ip,
    6 "LocationCode" location_code: String, 7 "RegionId" region_id: String, 8 "Remark" remark: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudGroupOutput {
    pub data: Option<i64>,
}
model! { CreateHybridCloudGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDeliveryConfig {
    pub delivery_detail: String,
    pub delivery_name: String,
    pub delivery_type: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateLogDeliveryConfig(delivery_detail: String, delivery_name: String, delivery_type: String, instance_id: String)
    "CreateLogDeliveryConfig" -> CreateLogDeliveryConfigOutput {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDeliveryConfigOutput {
    pub delivery_name: Option<String>,
}
model! { CreateLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMajorProtectionBlackIp {
    pub description: Option<String>,
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}

/// What [`CreateMajorProtectionBlackIp::new`] takes.
pub struct CreateMajorProtectionBlackIpRequired {
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { CreateMajorProtectionBlackIp{CreateMajorProtectionBlackIpRequired: expired_time, instance_id, ip_list, rule_id, template_id}
    "CreateMajorProtectionBlackIp" -> Empty {
    0 "Description" description: String, 1 "ExpiredTime" expired_time, 2 "InstanceId" instance_id, 3 "IpList" ip_list,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleId" rule_id, 7 "TemplateId" template_id
} }

pub type CreateMajorProtectionBlackIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberAccounts {
    pub instance_id: String,
    pub member_account_ids: Vec<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { CreateMemberAccounts(instance_id: String, member_account_ids: Vec<String>)
    "CreateMemberAccounts" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberAccountIds" member_account_ids, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "SourceIp" source_ip: String
} }

pub type CreateMemberAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocFunction {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub r#type: String,
}
operation! { CreatePocFunction(instance_id: String, r#type: String) "CreatePocFunction" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Type" r#type
} }

pub type CreatePocFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostpaidInstance {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreatePostpaidInstance() "CreatePostpaidInstance" -> CreatePostpaidInstanceOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostpaidInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreatePostpaidInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSM2Cert {
    pub cert_name: Option<String>,
    pub encrypt_certificate: Option<String>,
    pub encrypt_private_key: Option<Secret>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sign_certificate: Option<String>,
    pub sign_private_key: Option<Secret>,
}
operation! { CreateSM2Cert(instance_id: String) "CreateSM2Cert" -> CreateSM2CertOutput {
    0 "CertName" cert_name: String, 1 "EncryptCertificate" encrypt_certificate: String,
    2 "EncryptPrivateKey" encrypt_private_key: Secret, 3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "SignCertificate" sign_certificate: String, 7 "SignPrivateKey" sign_private_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSM2CertOutput {
    pub cert_identifier: Option<String>,
}
model! { CreateSM2CertOutput {
    0 "CertIdentifier" cert_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddress {
    pub address_list: Vec<String>,
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
}
operation! { DeleteAddress(address_list: Vec<String>, instance_id: String, rule_id: i64) "DeleteAddress" -> Empty {
    0 "AddressList" address_list, 1 "InstanceId" instance_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id
} }

pub type DeleteAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApisecAbnormals {
    pub abnormal_ids: Vec<String>,
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteApisecAbnormals(abnormal_ids: Vec<String>, instance_id: String) "DeleteApisecAbnormals" -> Empty {
    0 "AbnormalIds" abnormal_ids, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteApisecAbnormalsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApisecEvents {
    pub cluster_id: Option<String>,
    pub event_ids: Vec<String>,
    pub event_scope: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteApisecEvents(event_ids: Vec<String>, instance_id: String) "DeleteApisecEvents" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "EventIds" event_ids, 2 "EventScope" event_scope: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteApisecEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudResource {
    pub cloud_resource_id: Option<String>,
    pub instance_id: String,
    /// Deprecated.
    pub port: Option<i64>,
    pub region_id: String,
    /// Deprecated.
    pub resource_instance_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Deprecated.
    pub resource_product: Option<String>,
}
operation! { DeleteCloudResource(instance_id: String, region_id: String) "DeleteCloudResource" -> Empty {
    0 "CloudResourceId" cloud_resource_id: String, 1 "InstanceId" instance_id, 2 "Port" port: i64,
    3 "RegionId" region_id, 4 "ResourceInstanceId" resource_instance_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "ResourceProduct" resource_product: String
} }

pub type DeleteCloudResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudResourceExtensionCert {
    pub cert_id: String,
    pub cloud_resource_id: String,
    pub instance_id: String,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteCloudResourceExtensionCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "DeleteCloudResourceExtensionCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteCloudResourceExtensionCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseResource {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteDefenseResource(instance_id: String, resource: String) "DeleteDefenseResource" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteDefenseResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseResourceGroup {
    pub group_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteDefenseResourceGroup(group_name: String, instance_id: String) "DeleteDefenseResourceGroup" -> Empty {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteDefenseResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseRule {
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_ids: String,
    pub template_id: Option<i64>,
}
operation! { DeleteDefenseRule(instance_id: String, rule_ids: String) "DeleteDefenseRule" -> Empty {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleIds" rule_ids, 6 "TemplateId" template_id: i64
} }

pub type DeleteDefenseRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseRuleBlockIp {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { DeleteDefenseRuleBlockIp(instance_id: String, rule_id: i64, template_id: i64)
    "DeleteDefenseRuleBlockIp" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

pub type DeleteDefenseRuleBlockIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseTemplate {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
}
operation! { DeleteDefenseTemplate(instance_id: String, template_id: i64) "DeleteDefenseTemplate" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

pub type DeleteDefenseTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub access_type: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: String,
    pub region_id: String,
}
operation! { DeleteDomain(instance_id: String, region_id: String) "DeleteDomain" -> Empty {
    0 "AccessType" access_type: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id
} }

pub type DeleteDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridCloudClusterRule {
    pub cluster_rule_resource_id: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteHybridCloudClusterRule(cluster_rule_resource_id: String, instance_id: String)
    "DeleteHybridCloudClusterRule" -> Empty {
    0 "ClusterRuleResourceId" cluster_rule_resource_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteHybridCloudClusterRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridCloudGroup {
    pub cluster_id: i64,
    pub group_id: i64,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteHybridCloudGroup(cluster_id: i64, group_id: i64, instance_id: String)
    "DeleteHybridCloudGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteHybridCloudGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDeliveryConfig {
    pub delivery_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteLogDeliveryConfig(delivery_name: String, instance_id: String) "DeleteLogDeliveryConfig" -> Empty {
    0 "DeliveryName" delivery_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type DeleteLogDeliveryConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMajorProtectionBlackIp {
    pub instance_id: String,
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { DeleteMajorProtectionBlackIp(instance_id: String, ip_list: String, rule_id: i64, template_id: i64)
    "DeleteMajorProtectionBlackIp" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleId" rule_id,
    5 "TemplateId" template_id
} }

pub type DeleteMajorProtectionBlackIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemberAccount {
    pub instance_id: String,
    pub member_account_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteMemberAccount(instance_id: String, member_account_id: String) "DeleteMemberAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberAccountId" member_account_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "SourceIp" source_ip: String
} }

pub type DeleteMemberAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResources {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAbnormalCloudResources(instance_id: String)
    "DescribeAbnormalCloudResources" -> DescribeAbnormalCloudResourcesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResourcesOutput {
    pub abnormal_cloud_resources: Option<Vec<DescribeAbnormalCloudResourcesAbnormalCloudResources>>,
}
model! { DescribeAbnormalCloudResourcesOutput {
    0 "AbnormalCloudResources" abnormal_cloud_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResourcesAbnormalCloudResources {
    pub cloud_resource_id: Option<String>,
    pub details: Option<Vec<DescribeAbnormalCloudResourcesDetails>>,
    pub reason: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_instance_port: Option<i64>,
    pub resource_product: Option<String>,
}
model! { DescribeAbnormalCloudResourcesAbnormalCloudResources {
    0 "CloudResourceId" cloud_resource_id, 1 "Details" details, 2 "Reason" reason,
    3 "ResourceInstanceId" resource_instance_id, 4 "ResourceInstanceName" resource_instance_name,
    5 "ResourceInstancePort" resource_instance_port, 6 "ResourceProduct" resource_product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResourcesDetails {
    pub applied_type: Option<String>,
    pub cert_name: Option<String>,
    pub code: Option<String>,
    pub common_name: Option<String>,
    pub expire_time: Option<i64>,
    pub product_cert_id: Option<String>,
    pub product_cert_name: Option<String>,
    pub product_domain_extension: Option<String>,
}
model! { DescribeAbnormalCloudResourcesDetails {
    0 "AppliedType" applied_type, 1 "CertName" cert_name, 2 "Code" code, 3 "CommonName" common_name,
    4 "ExpireTime" expire_time, 5 "ProductCertId" product_cert_id, 6 "ProductCertName" product_cert_name,
    7 "ProductDomainExtension" product_domain_extension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAccountDelegatedStatus(instance_id: String)
    "DescribeAccountDelegatedStatus" -> DescribeAccountDelegatedStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatusOutput {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub delegated_status: Option<bool>,
}
model! { DescribeAccountDelegatedStatusOutput {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "DelegatedStatus" delegated_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddresses {
    pub address_like: Option<String>,
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: Option<i64>,
}
operation! { DescribeAddresses(instance_id: String) "DescribeAddresses" -> DescribeAddressesOutput {
    0 "AddressLike" address_like: String, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "RuleId" rule_id: i64
} }
paged! { DescribeAddresses: DescribeAddressesAddressList =
    Token "NextToken", "AddressList" address_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesOutput {
    pub address_list: Option<Vec<DescribeAddressesAddressList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAddressesOutput {
    0 "AddressList" address_list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesAddressList {
    pub address: Option<String>,
    pub gmt_modified: Option<i64>,
    pub rule_id: Option<i64>,
}
model! { DescribeAddressesAddressList {
    0 "Address" address, 1 "GmtModified" gmt_modified, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBanner {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAlarmBanner(instance_id: String) "DescribeAlarmBanner" -> DescribeAlarmBannerOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBannerOutput {
    pub banner_status: Option<DescribeAlarmBannerBannerStatus>,
}
model! { DescribeAlarmBannerOutput {
    0 "BannerStatus" banner_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBannerBannerStatus {
    pub cause: Option<String>,
    pub count: Option<i64>,
    pub status: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeAlarmBannerBannerStatus {
    0 "Cause" cause, 1 "Count" count, 2 "Status" status, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmList {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAlarmList(instance_id: String) "DescribeAlarmList" -> DescribeAlarmListOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListOutput {
    pub alarms: Option<Vec<DescribeAlarmListAlarms>>,
}
model! { DescribeAlarmListOutput {
    0 "Alarms" alarms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListAlarms {
    pub cause: Option<String>,
    pub end_time: Option<i64>,
    pub max_qps: Option<i64>,
    pub spec: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeAlarmListAlarms {
    0 "Cause" cause, 1 "EndTime" end_time, 2 "MaxQps" max_qps, 3 "Spec" spec, 4 "StartTime" start_time,
    5 "Status" status, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiExports {
    pub instance_id: String,
    /// Deprecated.
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApiExports(instance_id: String) "DescribeApiExports" -> DescribeApiExportsOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeApiExports: DescribeApiExportsApiExports =
    Number "PageNumber", "ApiExports" api_exports, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiExportsOutput {
    pub api_exports: Option<Vec<DescribeApiExportsApiExports>>,
    pub total: Option<i64>,
}
model! { DescribeApiExportsOutput {
    0 "ApiExports" api_exports, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiExportsApiExports {
    pub create_time: Option<i64>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeApiExportsApiExports {
    0 "CreateTime" create_time, 1 "FileName" file_name, 2 "FileUrl" file_url, 3 "Format" format, 4 "Status" status,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub order_way: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeApisecAbnormalDomainStatistic(instance_id: String)
    "DescribeApisecAbnormalDomainStatistic" -> DescribeApisecAbnormalDomainStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "OrderWay" order_way: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "StartTime" start_time: i64
} }
paged! { DescribeApisecAbnormalDomainStatistic: DescribeApisecAbnormalDomainStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalDomainStatisticOutput {
    pub data: Option<Vec<DescribeApisecAbnormalDomainStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecAbnormalDomainStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalDomainStatisticData {
    pub api_count: Option<i64>,
    pub domain: Option<String>,
    pub high: Option<i64>,
    pub low: Option<i64>,
    pub medium: Option<i64>,
}
model! { DescribeApisecAbnormalDomainStatisticData {
    0 "ApiCount" api_count, 1 "Domain" domain, 2 "High" high, 3 "Low" low, 4 "Medium" medium
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormals {
    pub abnormal_id: Option<String>,
    pub abnormal_level: Option<String>,
    pub abnormal_tag: Option<String>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_tag: Option<String>,
    pub cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub order_key: Option<String>,
    pub order_way: Option<String>,
    pub origin: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub user_status: Option<String>,
}
operation! { DescribeApisecAbnormals(instance_id: String) "DescribeApisecAbnormals" -> DescribeApisecAbnormalsOutput {
    0 "AbnormalId" abnormal_id: String, 1 "AbnormalLevel" abnormal_level: String, 2 "AbnormalTag" abnormal_tag: String,
    3 "ApiFormat" api_format: String, 4 "ApiId" api_id: String, 5 "ApiTag" api_tag: String,
    6 "ClusterId" cluster_id: String, 7 "EndTime" end_time: String, 8 "InstanceId" instance_id,
    9 "MatchedHost" matched_host: String, 10 "OrderKey" order_key: String, 11 "OrderWay" order_way: String,
    12 "Origin" origin: String, 13 "PageNumber" page_number: i64, 14 "PageSize" page_size: i64,
    15 "RegionId" region_id: String, 16 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    17 "StartTime" start_time: String, 18 "UserStatus" user_status: String
} }
paged! { DescribeApisecAbnormals: DescribeApisecAbnormalsData = Number "PageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalsOutput {
    pub data: Option<Vec<DescribeApisecAbnormalsData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecAbnormalsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalsData {
    pub abnormal_event_number: Option<i64>,
    pub abnormal_id: Option<String>,
    pub abnormal_info: Option<String>,
    pub abnormal_level: Option<String>,
    pub abnormal_tag: Option<String>,
    pub abnromal_status: Option<String>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_tag: Option<String>,
    pub discover_time: Option<i64>,
    /// Deprecated.
    pub examples: Option<Vec<String>>,
    pub first_time: Option<i64>,
    pub follow: Option<i64>,
    pub ignore_time: Option<i64>,
    pub lastest_time: Option<i64>,
    pub latest_discover_time: Option<i64>,
    pub matched_host: Option<String>,
    pub note: Option<String>,
    pub origin: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeApisecAbnormalsData {
    0 "AbnormalEventNumber" abnormal_event_number, 1 "AbnormalId" abnormal_id, 2 "AbnormalInfo" abnormal_info,
    3 "AbnormalLevel" abnormal_level, 4 "AbnormalTag" abnormal_tag, 5 "AbnromalStatus" abnromal_status,
    6 "ApiFormat" api_format, 7 "ApiId" api_id, 8 "ApiTag" api_tag, 9 "DiscoverTime" discover_time,
    10 "Examples" examples, 11 "FirstTime" first_time, 12 "Follow" follow, 13 "IgnoreTime" ignore_time,
    14 "LastestTime" lastest_time, 15 "LatestDiscoverTime" latest_discover_time, 16 "MatchedHost" matched_host,
    17 "Note" note, 18 "Origin" origin, 19 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecApiResources {
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_method: Option<String>,
    pub api_status: Option<String>,
    pub api_tag: Option<String>,
    pub api_type: Option<String>,
    pub auth_flag: Option<String>,
    pub cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub follow: Option<i64>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub note: Option<String>,
    pub order_key: Option<String>,
    pub order_way: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub request_sensitive_type: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeApisecApiResources(instance_id: String)
    "DescribeApisecApiResources" -> DescribeApisecApiResourcesOutput {
    0 "ApiFormat" api_format: String, 1 "ApiId" api_id: String, 2 "ApiMethod" api_method: String,
    3 "ApiStatus" api_status: String, 4 "ApiTag" api_tag: String, 5 "ApiType" api_type: String,
    6 "AuthFlag" auth_flag: String, 7 "ClusterId" cluster_id: String, 8 "EndTime" end_time: String,
    9 "Follow" follow: i64, 10 "InstanceId" instance_id, 11 "MatchedHost" matched_host: String, 12 "Note" note: String,
    13 "OrderKey" order_key: String, 14 "OrderWay" order_way: String, 15 "PageNumber" page_number: i64,
    16 "PageSize" page_size: i64, 17 "RegionId" region_id: String,
    18 "RequestSensitiveType" request_sensitive_type: String,
    19 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    20 "SensitiveLevel" sensitive_level: String, 21 "SensitiveType" sensitive_type: String,
    22 "StartTime" start_time: String
} }
paged! { DescribeApisecApiResources: DescribeApisecApiResourcesData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecApiResourcesOutput {
    pub data: Option<Vec<DescribeApisecApiResourcesData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecApiResourcesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecApiResourcesData {
    pub abnormal_num: Option<i64>,
    pub account_event_num: Option<i64>,
    pub all_cnt: Option<i64>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_info: Option<String>,
    pub api_method: Option<String>,
    pub api_sensitive: Option<String>,
    pub api_sensitive_request: Option<String>,
    pub api_sensitive_response: Option<String>,
    pub api_status: Option<String>,
    pub api_tag: Option<String>,
    pub api_type: Option<String>,
    pub auth_flag: Option<String>,
    pub bot_cnt: Option<i64>,
    pub cross_border_cnt: Option<i64>,
    pub event_num: Option<i64>,
    /// Deprecated.
    pub examples: Option<Vec<String>>,
    pub farthest_ts: Option<i64>,
    pub follow: Option<i64>,
    pub lastest_ts: Option<i64>,
    pub matched_host: Option<String>,
    pub note: Option<String>,
    pub resources: Option<Vec<String>>,
}
model! { DescribeApisecApiResourcesData {
    0 "AbnormalNum" abnormal_num, 1 "AccountEventNum" account_event_num, 2 "AllCnt" all_cnt, 3 "ApiFormat" api_format,
    4 "ApiId" api_id, 5 "ApiInfo" api_info, 6 "ApiMethod" api_method, 7 "ApiSensitive" api_sensitive,
    8 "ApiSensitiveRequest" api_sensitive_request, 9 "ApiSensitiveResponse" api_sensitive_response,
    10 "ApiStatus" api_status, 11 "ApiTag" api_tag, 12 "ApiType" api_type, 13 "AuthFlag" auth_flag, 14 "BotCnt" bot_cnt,
    15 "CrossBorderCnt" cross_border_cnt, 16 "EventNum" event_num, 17 "Examples" examples, 18 "FarthestTs" farthest_ts,
    19 "Follow" follow, 20 "LastestTs" lastest_ts, 21 "MatchedHost" matched_host, 22 "Note" note,
    23 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrend {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeApisecAssetTrend(instance_id: String)
    "DescribeApisecAssetTrend" -> DescribeApisecAssetTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrendOutput {
    pub data: Option<Vec<DescribeApisecAssetTrendData>>,
}
model! { DescribeApisecAssetTrendOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrendData {
    pub asset_active: Option<i64>,
    pub asset_count: Option<i64>,
    pub asset_offline: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeApisecAssetTrendData {
    0 "AssetActive" asset_active, 1 "AssetCount" asset_count, 2 "AssetOffline" asset_offline, 3 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDetail {
    pub cluster_id: Option<String>,
    pub detail_type: Option<String>,
    pub event_id: String,
    pub event_scope: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecEventDetail(event_id: String, instance_id: String)
    "DescribeApisecEventDetail" -> DescribeApisecEventDetailOutput {
    0 "ClusterId" cluster_id: String, 1 "DetailType" detail_type: String, 2 "EventId" event_id,
    3 "EventScope" event_scope: String, 4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDetailOutput {
    pub attack_cnt: Option<String>,
    pub attacker_list: Option<Vec<String>>,
    pub detail_value: Option<String>,
    pub end_ts: Option<String>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_scope: Option<String>,
    pub event_tag: Option<String>,
    pub note: Option<String>,
    pub origin: Option<String>,
    pub start_ts: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeApisecEventDetailOutput {
    0 "AttackCnt" attack_cnt, 1 "AttackerList" attacker_list, 2 "DetailValue" detail_value, 3 "EndTs" end_ts,
    4 "EventId" event_id, 5 "EventLevel" event_level, 6 "EventScope" event_scope, 7 "EventTag" event_tag, 8 "Note" note,
    9 "Origin" origin, 10 "StartTs" start_ts, 11 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub order_way: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeApisecEventDomainStatistic(instance_id: String)
    "DescribeApisecEventDomainStatistic" -> DescribeApisecEventDomainStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "OrderWay" order_way: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "StartTime" start_time: i64
} }
paged! { DescribeApisecEventDomainStatistic: DescribeApisecEventDomainStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatisticOutput {
    pub data: Option<Vec<DescribeApisecEventDomainStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecEventDomainStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatisticData {
    pub api_count: Option<i64>,
    pub domain: Option<String>,
    pub high: Option<i64>,
    pub low: Option<i64>,
    pub medium: Option<i64>,
}
model! { DescribeApisecEventDomainStatisticData {
    0 "ApiCount" api_count, 1 "Domain" domain, 2 "High" high, 3 "Low" low, 4 "Medium" medium
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEvents {
    pub account: Option<String>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_tag: Option<String>,
    pub attack_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub end_ts: Option<i64>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_scope: Option<String>,
    pub event_tag: Option<String>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub order_key: Option<String>,
    pub order_way: Option<String>,
    pub origin: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 200.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_ts: Option<i64>,
    pub user_status: Option<String>,
}
operation! { DescribeApisecEvents(instance_id: String) "DescribeApisecEvents" -> DescribeApisecEventsOutput {
    0 "Account" account: String, 1 "ApiFormat" api_format: String, 2 "ApiId" api_id: String, 3 "ApiTag" api_tag: String,
    4 "AttackIp" attack_ip: String, 5 "ClusterId" cluster_id: String, 6 "EndTs" end_ts: i64,
    7 "EventId" event_id: String, 8 "EventLevel" event_level: String, 9 "EventScope" event_scope: String,
    10 "EventTag" event_tag: String, 11 "InstanceId" instance_id, 12 "MatchedHost" matched_host: String,
    13 "OrderKey" order_key: String, 14 "OrderWay" order_way: String, 15 "Origin" origin: String,
    16 "PageNumber" page_number: i64, 17 "PageSize" page_size: i64, 18 "RegionId" region_id: String,
    19 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 20 "StartTs" start_ts: i64,
    21 "UserStatus" user_status: String
} }
paged! { DescribeApisecEvents: DescribeApisecEventsData = Number "PageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventsOutput {
    pub data: Option<Vec<DescribeApisecEventsData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecEventsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventsData {
    pub all_cnt: Option<i64>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub api_tag: Option<String>,
    pub attack_client: Option<String>,
    /// Deprecated.
    pub attack_cnt_info: Option<String>,
    /// Deprecated.
    pub attack_ip: Option<String>,
    /// Deprecated.
    pub attack_ip_info: Option<String>,
    /// Deprecated.
    pub attack_ips: Option<Vec<String>>,
    pub attacker_list: Option<Vec<String>>,
    pub end_ts: Option<i64>,
    pub event_id: Option<String>,
    /// Deprecated.
    pub event_info: Option<String>,
    pub event_level: Option<String>,
    pub event_tag: Option<String>,
    pub follow: Option<i64>,
    pub matched_host: Option<String>,
    pub note: Option<String>,
    pub origin: Option<String>,
    pub remote_country: Option<String>,
    pub remote_region: Option<String>,
    /// Deprecated.
    pub request_data: Option<String>,
    /// Deprecated.
    pub response_data: Option<String>,
    pub start_ts: Option<i64>,
    pub user_status: Option<String>,
}
model! { DescribeApisecEventsData {
    0 "AllCnt" all_cnt, 1 "ApiFormat" api_format, 2 "ApiId" api_id, 3 "ApiTag" api_tag, 4 "AttackClient" attack_client,
    5 "AttackCntInfo" attack_cnt_info, 6 "AttackIp" attack_ip, 7 "AttackIpInfo" attack_ip_info,
    8 "AttackIps" attack_ips, 9 "AttackerList" attacker_list, 10 "EndTs" end_ts, 11 "EventId" event_id,
    12 "EventInfo" event_info, 13 "EventLevel" event_level, 14 "EventTag" event_tag, 15 "Follow" follow,
    16 "MatchedHost" matched_host, 17 "Note" note, 18 "Origin" origin, 19 "RemoteCountry" remote_country,
    20 "RemoteRegion" remote_region, 21 "RequestData" request_data, 22 "ResponseData" response_data,
    23 "StartTs" start_ts, 24 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamples {
    pub abnormal_tag: Option<String>,
    pub api_id: String,
    pub cluster_id: Option<String>,
    pub example_type: Option<String>,
    pub instance_id: String,
    /// 1 to 5.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub request_sensitive_type_list: Option<Vec<String>>,
    pub resource_manager_resource_group_id: Option<String>,
    pub response_sensitive_type_list: Option<Vec<String>>,
}
operation! { DescribeApisecExamples(api_id: String, instance_id: String)
    "DescribeApisecExamples" -> DescribeApisecExamplesOutput {
    0 "AbnormalTag" abnormal_tag: String, 1 "ApiId" api_id, 2 "ClusterId" cluster_id: String,
    3 "ExampleType" example_type: String, 4 "InstanceId" instance_id, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "RegionId" region_id: String,
    8 "RequestSensitiveTypeList" request_sensitive_type_list: Vec<String>,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    10 "ResponseSensitiveTypeList" response_sensitive_type_list: Vec<String>
} }
paged! { DescribeApisecExamples: DescribeApisecExamplesExamples =
    Token "NextToken", "Examples" examples, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesOutput {
    pub examples: Option<Vec<DescribeApisecExamplesExamples>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecExamplesOutput {
    0 "Examples" examples, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesExamples {
    pub api_url: Option<String>,
    pub poc_payload: Option<String>,
    pub protocol: Option<String>,
    pub request: Option<String>,
    pub request_sensitive_data: Option<Vec<DescribeApisecExamplesRequestSensitiveData>>,
    pub response: Option<String>,
    pub response_sensitive_data: Option<Vec<DescribeApisecExamplesResponseSensitiveData>>,
}
model! { DescribeApisecExamplesExamples {
    0 "ApiUrl" api_url, 1 "PocPayload" poc_payload, 2 "Protocol" protocol, 3 "Request" request,
    4 "RequestSensitiveData" request_sensitive_data, 5 "Response" response,
    6 "ResponseSensitiveData" response_sensitive_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesRequestSensitiveData {
    pub sensitive_code: Option<String>,
    pub sensitive_data_list: Option<Vec<String>>,
}
model! { DescribeApisecExamplesRequestSensitiveData {
    0 "SensitiveCode" sensitive_code, 1 "SensitiveDataList" sensitive_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesResponseSensitiveData {
    pub sensitive_code: Option<String>,
    pub sensitive_data_list: Option<Vec<String>>,
}
model! { DescribeApisecExamplesResponseSensitiveData {
    0 "SensitiveCode" sensitive_code, 1 "SensitiveDataList" sensitive_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecLogDeliveries {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecLogDeliveries(instance_id: String)
    "DescribeApisecLogDeliveries" -> DescribeApisecLogDeliveriesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecLogDeliveriesOutput {
    pub delivery_configs: Option<Vec<DescribeApisecLogDeliveriesDeliveryConfigs>>,
}
model! { DescribeApisecLogDeliveriesOutput {
    0 "DeliveryConfigs" delivery_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecLogDeliveriesDeliveryConfigs {
    pub assert_key: Option<String>,
    pub log_region_id: Option<String>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeApisecLogDeliveriesDeliveryConfigs {
    0 "AssertKey" assert_key, 1 "LogRegionId" log_region_id, 2 "LogStoreName" log_store_name,
    3 "ProjectName" project_name, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHosts {
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeApisecMatchedHosts(instance_id: String)
    "DescribeApisecMatchedHosts" -> DescribeApisecMatchedHostsOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id, 2 "MatchedHost" matched_host: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "Type" r#type: String
} }
paged! { DescribeApisecMatchedHosts: DescribeApisecMatchedHostsData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHostsOutput {
    pub data: Option<Vec<DescribeApisecMatchedHostsData>>,
    pub total_count: Option<String>,
}
model! { DescribeApisecMatchedHostsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHostsData {
    pub count: Option<i64>,
    pub matched_host: Option<String>,
}
model! { DescribeApisecMatchedHostsData {
    0 "Count" count, 1 "MatchedHost" matched_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroups {
    pub apisec_status: Option<i64>,
    pub instance_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 60.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecProtectionGroups(instance_id: String)
    "DescribeApisecProtectionGroups" -> DescribeApisecProtectionGroupsOutput {
    0 "ApisecStatus" apisec_status: i64, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroup" resource_group: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeApisecProtectionGroups: DescribeApisecProtectionGroupsData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroupsOutput {
    pub data: Option<Vec<DescribeApisecProtectionGroupsData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecProtectionGroupsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroupsData {
    pub apisec_status: Option<i64>,
    pub report_status: Option<i64>,
    pub resource_group: Option<String>,
    pub trace_status: Option<i64>,
}
model! { DescribeApisecProtectionGroupsData {
    0 "ApisecStatus" apisec_status, 1 "ReportStatus" report_status, 2 "ResourceGroup" resource_group,
    3 "TraceStatus" trace_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResources {
    pub apisec_status: Option<i64>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecProtectionResources(instance_id: String)
    "DescribeApisecProtectionResources" -> DescribeApisecProtectionResourcesOutput {
    0 "ApisecStatus" apisec_status: i64, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "Resource" resource: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeApisecProtectionResources: DescribeApisecProtectionResourcesData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResourcesOutput {
    pub data: Option<Vec<DescribeApisecProtectionResourcesData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecProtectionResourcesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResourcesData {
    pub apisec_status: Option<i64>,
    pub report_status: Option<i64>,
    pub resource: Option<String>,
    pub trace_status: Option<i64>,
}
model! { DescribeApisecProtectionResourcesData {
    0 "ApisecStatus" apisec_status, 1 "ReportStatus" report_status, 2 "Resource" resource, 3 "TraceStatus" trace_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecRules {
    pub instance_id: String,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub origin: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: Option<i64>,
    pub r#type: String,
}
operation! { DescribeApisecRules(instance_id: String, r#type: String)
    "DescribeApisecRules" -> DescribeApisecRulesOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "Level" level: String, 3 "Name" name: String,
    4 "Origin" origin: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id: String, 8 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    9 "Status" status: i64, 10 "Type" r#type
} }
paged! { DescribeApisecRules: DescribeApisecRulesData = Number "PageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecRulesOutput {
    pub data: Option<Vec<DescribeApisecRulesData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecRulesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecRulesData {
    pub id: Option<i64>,
    pub rule: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeApisecRulesData {
    0 "Id" id, 1 "Rule" rule, 2 "Status" status, 3 "Type" r#type, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub order_way: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeApisecSensitiveDomainStatistic(instance_id: String)
    "DescribeApisecSensitiveDomainStatistic" -> DescribeApisecSensitiveDomainStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "OrderWay" order_way: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "StartTime" start_time: i64, 9 "Type" r#type: String
} }
paged! { DescribeApisecSensitiveDomainStatistic: DescribeApisecSensitiveDomainStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatisticOutput {
    pub data: Option<Vec<DescribeApisecSensitiveDomainStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecSensitiveDomainStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatisticData {
    pub api_count: Option<i64>,
    pub domain_count: Option<i64>,
    pub sensitive_code: Option<String>,
    pub sensitive_level: Option<String>,
    pub sensitive_name: Option<String>,
}
model! { DescribeApisecSensitiveDomainStatisticData {
    0 "ApiCount" api_count, 1 "DomainCount" domain_count, 2 "SensitiveCode" sensitive_code,
    3 "SensitiveLevel" sensitive_level, 4 "SensitiveName" sensitive_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsLogStores {
    pub instance_id: String,
    pub log_region_id: String,
    pub project_name: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSlsLogStores(instance_id: String, log_region_id: String, project_name: String)
    "DescribeApisecSlsLogStores" -> DescribeApisecSlsLogStoresOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id, 2 "ProjectName" project_name,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsLogStoresOutput {
    pub log_stores: Option<Vec<String>>,
}
model! { DescribeApisecSlsLogStoresOutput {
    0 "LogStores" log_stores
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsProjects {
    pub instance_id: String,
    pub log_region_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSlsProjects(instance_id: String, log_region_id: String)
    "DescribeApisecSlsProjects" -> DescribeApisecSlsProjectsOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsProjectsOutput {
    pub projects: Option<Vec<String>>,
}
model! { DescribeApisecSlsProjectsOutput {
    0 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecStatistics {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
    pub user_status_list: Option<Vec<String>>,
}
operation! { DescribeApisecStatistics(instance_id: String)
    "DescribeApisecStatistics" -> DescribeApisecStatisticsOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64, 6 "Type" r#type: String, 7 "UserStatusList" user_status_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecStatisticsOutput {
    pub data: Option<DescribeApisecStatisticsData>,
}
model! { DescribeApisecStatisticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecStatisticsData {
    pub account: Option<i64>,
    pub actioned: Option<i64>,
    pub api: Option<i64>,
    pub confirmed: Option<i64>,
    pub domain: Option<i64>,
    pub fixed: Option<i64>,
    pub high: Option<i64>,
    pub ignore: Option<i64>,
    pub low: Option<i64>,
    pub medium: Option<i64>,
    pub not_fixed: Option<i64>,
    pub system_fixed: Option<i64>,
    pub to_be_confirmed: Option<i64>,
    pub to_be_fixed: Option<i64>,
    pub to_be_verified: Option<i64>,
    pub today_high: Option<String>,
    pub today_low: Option<i64>,
    pub today_medium: Option<String>,
    pub today_total: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeApisecStatisticsData {
    0 "Account" account, 1 "Actioned" actioned, 2 "Api" api, 3 "Confirmed" confirmed, 4 "Domain" domain,
    5 "Fixed" fixed, 6 "High" high, 7 "Ignore" ignore, 8 "Low" low, 9 "Medium" medium, 10 "NotFixed" not_fixed,
    11 "SystemFixed" system_fixed, 12 "ToBeConfirmed" to_be_confirmed, 13 "ToBeFixed" to_be_fixed,
    14 "ToBeVerified" to_be_verified, 15 "TodayHigh" today_high, 16 "TodayLow" today_low, 17 "TodayMedium" today_medium,
    18 "TodayTotal" today_total, 19 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSuggestions {
    pub api_id: String,
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSuggestions(api_id: String, instance_id: String)
    "DescribeApisecSuggestions" -> DescribeApisecSuggestionsOutput {
    0 "ApiId" api_id, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSuggestionsOutput {
    pub data: Option<Vec<DescribeApisecSuggestionsData>>,
}
model! { DescribeApisecSuggestionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSuggestionsData {
    pub api_format: Option<String>,
    pub matched_host: Option<String>,
    pub suggest_id: Option<String>,
    pub suggest_rule: Option<String>,
    pub suggest_type: Option<String>,
}
model! { DescribeApisecSuggestionsData {
    0 "ApiFormat" api_format, 1 "MatchedHost" matched_host, 2 "SuggestId" suggest_id, 3 "SuggestRule" suggest_rule,
    4 "SuggestType" suggest_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecUserOperations {
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub object_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeApisecUserOperations(instance_id: String, object_id: String)
    "DescribeApisecUserOperations" -> DescribeApisecUserOperationsOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id, 2 "ObjectId" object_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecUserOperationsOutput {
    pub data: Option<Vec<DescribeApisecUserOperationsData>>,
}
model! { DescribeApisecUserOperationsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecUserOperationsData {
    pub from_status: Option<String>,
    pub note: Option<String>,
    pub object_id: Option<String>,
    pub operation_source: Option<String>,
    pub time: Option<i64>,
    pub to_status: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeApisecUserOperationsData {
    0 "FromStatus" from_status, 1 "Note" note, 2 "ObjectId" object_id, 3 "OperationSource" operation_source,
    4 "Time" time, 5 "ToStatus" to_status, 6 "Type" r#type, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseRuleChangeLog {
    pub instance_id: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeBaseRuleChangeLog(instance_id: String)
    "DescribeBaseRuleChangeLog" -> DescribeBaseRuleChangeLogOutput {
    0 "InstanceId" instance_id, 1 "Lang" lang: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeBaseRuleChangeLog: DescribeBaseRuleChangeLogRules =
    Number "PageNumber", "Rules" rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseRuleChangeLogOutput {
    pub rules: Option<Vec<DescribeBaseRuleChangeLogRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeBaseRuleChangeLogOutput {
    0 "Rules" rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseRuleChangeLogRules {
    pub cve_id: Option<String>,
    pub operation: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeBaseRuleChangeLogRules {
    0 "CveId" cve_id, 1 "Operation" operation, 2 "RuleId" rule_id, 3 "RuleName" rule_name, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseSystemRules {
    pub detect_type: Option<String>,
    pub instance_id: String,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub risk_level: Option<String>,
    pub rule_action: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_ids: Option<Vec<i64>>,
    pub rule_name: Option<String>,
    pub rule_status: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { DescribeBaseSystemRules(instance_id: String) "DescribeBaseSystemRules" -> DescribeBaseSystemRulesOutput {
    0 "DetectType" detect_type: String, 1 "InstanceId" instance_id, 2 "Lang" lang: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "RiskLevel" risk_level: String,
    8 "RuleAction" rule_action: String, 9 "RuleId" rule_id: i64, 10 "RuleIds" rule_ids: Vec<i64>,
    11 "RuleName" rule_name: String, 12 "RuleStatus" rule_status: i64, 13 "TemplateId" template_id: i64
} }
paged! { DescribeBaseSystemRules: DescribeBaseSystemRulesRules =
    Number "PageNumber", "Rules" rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseSystemRulesOutput {
    pub rules: Option<Vec<DescribeBaseSystemRulesRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeBaseSystemRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseSystemRulesRules {
    pub cve_id: Option<String>,
    pub description: Option<String>,
    pub detect_type: Option<String>,
    pub risk_level: Option<String>,
    pub rule_action: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_status: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeBaseSystemRulesRules {
    0 "CveId" cve_id, 1 "Description" description, 2 "DetectType" detect_type, 3 "RiskLevel" risk_level,
    4 "RuleAction" rule_action, 5 "RuleId" rule_id, 6 "RuleName" rule_name, 7 "RuleStatus" rule_status,
    8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotAppKey {
    pub instance_id: String,
    pub key_version: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeBotAppKey(instance_id: String) "DescribeBotAppKey" -> DescribeBotAppKeyOutput {
    0 "InstanceId" instance_id, 1 "KeyVersion" key_version: String, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotAppKeyOutput {
    pub app_key: Option<String>,
}
model! { DescribeBotAppKeyOutput {
    0 "AppKey" app_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotRuleLabels {
    pub instance_id: String,
    pub label_type: Option<String>,
    /// 0 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sub_scene: Option<String>,
}
operation! { DescribeBotRuleLabels(instance_id: String) "DescribeBotRuleLabels" -> DescribeBotRuleLabelsOutput {
    0 "InstanceId" instance_id, 1 "LabelType" label_type: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "SubScene" sub_scene: String
} }
paged! { DescribeBotRuleLabels: DescribeBotRuleLabelsRuleLabels =
    Token "NextToken", "RuleLabels" rule_labels, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotRuleLabelsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_labels: Option<Vec<DescribeBotRuleLabelsRuleLabels>>,
    pub total_count: Option<i64>,
}
model! { DescribeBotRuleLabelsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "RuleLabels" rule_labels, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotRuleLabelsRuleLabels {
    pub bot_behavior: Option<String>,
    pub default_action: Option<String>,
    pub default_config: Option<String>,
    pub default_status: Option<i64>,
    pub label_key: Option<String>,
    pub label_status: Option<String>,
    pub label_type: Option<String>,
    pub sub_scene: Option<String>,
}
model! { DescribeBotRuleLabelsRuleLabels {
    0 "BotBehavior" bot_behavior, 1 "DefaultAction" default_action, 2 "DefaultConfig" default_config,
    3 "DefaultStatus" default_status, 4 "LabelKey" label_key, 5 "LabelStatus" label_status, 6 "LabelType" label_type,
    7 "SubScene" sub_scene
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetail {
    pub cert_identifier: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCertDetail(cert_identifier: String, instance_id: String)
    "DescribeCertDetail" -> DescribeCertDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailOutput {
    pub cert_detail: Option<DescribeCertDetailCertDetail>,
}
model! { DescribeCertDetailOutput {
    0 "CertDetail" cert_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailCertDetail {
    pub after_date: Option<i64>,
    pub before_date: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub sans: Option<Vec<String>>,
}
model! { DescribeCertDetailCertDetail {
    0 "AfterDate" after_date, 1 "BeforeDate" before_date, 2 "CertIdentifier" cert_identifier, 3 "CertName" cert_name,
    4 "CommonName" common_name, 5 "Domain" domain, 6 "Sans" sans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCerts {
    pub algorithm: Option<String>,
    pub domain: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCerts(instance_id: String) "DescribeCerts" -> DescribeCertsOutput {
    0 "Algorithm" algorithm: String, 1 "Domain" domain: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeCerts: DescribeCertsCerts = Number "PageNumber", "Certs" certs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsOutput {
    pub certs: Option<Vec<DescribeCertsCerts>>,
    pub total_count: Option<i64>,
}
model! { DescribeCertsOutput {
    0 "Certs" certs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsCerts {
    pub after_date: Option<i64>,
    pub before_date: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub is_chain_completed: Option<bool>,
}
model! { DescribeCertsCerts {
    0 "AfterDate" after_date, 1 "BeforeDate" before_date, 2 "CertIdentifier" cert_identifier, 3 "CertName" cert_name,
    4 "CommonName" common_name, 5 "Domain" domain, 6 "IsChainCompleted" is_chain_completed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModule {
    pub charge_unit: Option<String>,
    pub pay_type: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeChargeModule(pay_type: String) "DescribeChargeModule" -> DescribeChargeModuleOutput {
    0 "ChargeUnit" charge_unit: String, 1 "PayType" pay_type, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModuleOutput {
    pub charge_modules: Option<Vec<DescribeChargeModuleChargeModules>>,
}
model! { DescribeChargeModuleOutput {
    0 "ChargeModules" charge_modules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModuleChargeModules {
    pub charge_mode: Option<String>,
    pub charge_mode_details: Option<Vec<String>>,
    pub charge_unit: Option<String>,
    pub module_code: Option<String>,
    pub period_type: Option<String>,
    pub usage_type: Option<String>,
    pub usage_unit_factor: Option<i64>,
}
model! { DescribeChargeModuleChargeModules {
    0 "ChargeMode" charge_mode, 1 "ChargeModeDetails" charge_mode_details, 2 "ChargeUnit" charge_unit,
    3 "ModuleCode" module_code, 4 "PeriodType" period_type, 5 "UsageType" usage_type,
    6 "UsageUnitFactor" usage_unit_factor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResult {
    pub charge_cycle: Option<String>,
    pub charge_modules: Vec<DescribeChargeResultChargeModules>,
    pub charge_unit: Option<String>,
    pub pay_type: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeChargeResult(charge_modules: Vec<DescribeChargeResultChargeModules>, pay_type: String)
    "DescribeChargeResult" -> DescribeChargeResultOutput {
    0 "ChargeCycle" charge_cycle: String, 1 "ChargeModules" charge_modules, 2 "ChargeUnit" charge_unit: String,
    3 "PayType" pay_type, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultChargeModules {
    pub module_code: Option<String>,
    pub usage: Option<i64>,
}
input! { DescribeChargeResultChargeModules() {
    0 "ModuleCode" module_code: String, 1 "Usage" usage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultOutput {
    pub module_details: Option<Vec<DescribeChargeResultModuleDetails>>,
    pub total_credit: Option<f64>,
    pub total_se_cu: Option<f64>,
}
model! { DescribeChargeResultOutput {
    0 "ModuleDetails" module_details, 1 "TotalCredit" total_credit, 2 "TotalSeCu" total_se_cu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultModuleDetails {
    pub credit: Option<f64>,
    pub module_code: Option<String>,
    pub se_cu: Option<f64>,
}
model! { DescribeChargeResultModuleDetails {
    0 "Credit" credit, 1 "ModuleCode" module_code, 2 "SeCu" se_cu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetails {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub resource_instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_product: Option<String>,
}
operation! { DescribeCloudResourceAccessPortDetails(instance_id: String, resource_instance_id: String)
    "DescribeCloudResourceAccessPortDetails" -> DescribeCloudResourceAccessPortDetailsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Port" port: String,
    4 "Protocol" protocol: String, 5 "RegionId" region_id: String, 6 "ResourceInstanceId" resource_instance_id,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "ResourceProduct" resource_product: String
} }
paged! { DescribeCloudResourceAccessPortDetails: DescribeCloudResourceAccessPortDetailsAccessPortDetails =
    Number "PageNumber", "AccessPortDetails" access_port_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsOutput {
    pub access_port_details: Option<Vec<DescribeCloudResourceAccessPortDetailsAccessPortDetails>>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceAccessPortDetailsOutput {
    0 "AccessPortDetails" access_port_details, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsAccessPortDetails {
    pub certificates: Option<Vec<DescribeCloudResourceAccessPortDetailsCertificates>>,
    pub cipher_suite: Option<i64>,
    pub cloud_resource_id: Option<String>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub log_headers: Option<Vec<DescribeCloudResourceAccessPortDetailsLogHeaders>>,
    pub max_body_size: Option<i64>,
    pub owner_user_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub read_timeout: Option<i64>,
    pub status: Option<i64>,
    pub sub_status: Option<String>,
    pub sub_status_details: Option<Vec<DescribeCloudResourceAccessPortDetailsSubStatusDetails>>,
    pub tls_version: Option<String>,
    pub write_timeout: Option<i64>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
    pub xff_proto: Option<bool>,
}
model! { DescribeCloudResourceAccessPortDetailsAccessPortDetails {
    0 "Certificates" certificates, 1 "CipherSuite" cipher_suite, 2 "CloudResourceId" cloud_resource_id,
    3 "CustomCiphers" custom_ciphers, 4 "EnableTLSv3" enable_tl_sv3, 5 "Http2Enabled" http2_enabled,
    6 "Keepalive" keepalive, 7 "KeepaliveRequests" keepalive_requests, 8 "KeepaliveTimeout" keepalive_timeout,
    9 "LogHeaders" log_headers, 10 "MaxBodySize" max_body_size, 11 "OwnerUserId" owner_user_id, 12 "Port" port,
    13 "Protocol" protocol, 14 "ReadTimeout" read_timeout, 15 "Status" status, 16 "SubStatus" sub_status,
    17 "SubStatusDetails" sub_status_details, 18 "TLSVersion" tls_version, 19 "WriteTimeout" write_timeout,
    20 "XffHeaderMode" xff_header_mode, 21 "XffHeaders" xff_headers, 22 "XffProto" xff_proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
}
model! { DescribeCloudResourceAccessPortDetailsCertificates {
    0 "AppliedType" applied_type, 1 "CertificateId" certificate_id, 2 "CertificateName" certificate_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsLogHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudResourceAccessPortDetailsLogHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsSubStatusDetails {
    pub applied_type: Option<String>,
    pub cert_id: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub expire_time: Option<i64>,
    pub product_cert_id: Option<String>,
    pub product_cert_name: Option<String>,
    pub reason_code: Option<String>,
}
model! { DescribeCloudResourceAccessPortDetailsSubStatusDetails {
    0 "AppliedType" applied_type, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "CommonName" common_name,
    4 "Domain" domain, 5 "ExpireTime" expire_time, 6 "ProductCertId" product_cert_id,
    7 "ProductCertName" product_cert_name, 8 "ReasonCode" reason_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessedPorts {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCloudResourceAccessedPorts(instance_id: String, resource_instance_id: String)
    "DescribeCloudResourceAccessedPorts" -> DescribeCloudResourceAccessedPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ResourceInstanceId" resource_instance_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessedPortsOutput {
    pub http: Option<Vec<i64>>,
    pub https: Option<Vec<i64>>,
}
model! { DescribeCloudResourceAccessedPortsOutput {
    0 "Http" http, 1 "Https" https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceList {
    pub cloud_resource_id: Option<String>,
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_user_id: Option<String>,
    pub port: Option<String>,
    pub region_id: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_product: Option<String>,
}
operation! { DescribeCloudResourceList(instance_id: String)
    "DescribeCloudResourceList" -> DescribeCloudResourceListOutput {
    0 "CloudResourceId" cloud_resource_id: String, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerUserId" owner_user_id: String, 5 "Port" port: String,
    6 "RegionId" region_id: String, 7 "ResourceDomain" resource_domain: String,
    8 "ResourceInstanceId" resource_instance_id: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    10 "ResourceProduct" resource_product: String
} }
paged! { DescribeCloudResourceList: DescribeCloudResourceListCloudResourceList =
    Token "NextToken", "CloudResourceList" cloud_resource_list, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceListOutput {
    pub cloud_resource_list: Option<Vec<DescribeCloudResourceListCloudResourceList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceListOutput {
    0 "CloudResourceList" cloud_resource_list, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceListCloudResourceList {
    pub cloud_resource_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
}
model! { DescribeCloudResourceListCloudResourceList {
    0 "CloudResourceId" cloud_resource_id, 1 "Port" port, 2 "Protocol" protocol, 3 "ResourceDomain" resource_domain,
    4 "ResourceInstanceId" resource_instance_id, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id,
    6 "ResourceProduct" resource_product, 7 "ResourceRegionId" resource_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResources {
    pub instance_id: String,
    pub owner_user_id: Option<String>,
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_function: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Deprecated.
    pub resource_name: Option<String>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_route_name: Option<String>,
}
operation! { DescribeCloudResources(instance_id: String) "DescribeCloudResources" -> DescribeCloudResourcesOutput {
    0 "InstanceId" instance_id, 1 "OwnerUserId" owner_user_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceDomain" resource_domain: String,
    6 "ResourceFunction" resource_function: String, 7 "ResourceInstanceId" resource_instance_id: String,
    8 "ResourceInstanceName" resource_instance_name: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    10 "ResourceName" resource_name: String, 11 "ResourceProduct" resource_product: String,
    12 "ResourceRegionId" resource_region_id: String, 13 "ResourceRouteName" resource_route_name: String
} }
paged! { DescribeCloudResources: DescribeCloudResourcesCloudResources =
    Number "PageNumber", "CloudResources" cloud_resources, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourcesOutput {
    pub cloud_resources: Option<Vec<DescribeCloudResourcesCloudResources>>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourcesOutput {
    0 "CloudResources" cloud_resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourcesCloudResources {
    pub http_port_count: Option<i64>,
    pub https_port_count: Option<i64>,
    pub owner_user_id: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_function: Option<String>,
    /// Deprecated.
    pub resource_instance: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_ip: Option<String>,
    pub resource_instance_name: Option<String>,
    /// Deprecated.
    pub resource_name: Option<String>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_route_name: Option<String>,
    pub resource_service: Option<String>,
}
model! { DescribeCloudResourcesCloudResources {
    0 "HttpPortCount" http_port_count, 1 "HttpsPortCount" https_port_count, 2 "OwnerUserId" owner_user_id,
    3 "ResourceDomain" resource_domain, 4 "ResourceFunction" resource_function, 5 "ResourceInstance" resource_instance,
    6 "ResourceInstanceId" resource_instance_id, 7 "ResourceInstanceIp" resource_instance_ip,
    8 "ResourceInstanceName" resource_instance_name, 9 "ResourceName" resource_name,
    10 "ResourceProduct" resource_product, 11 "ResourceRegionId" resource_region_id,
    12 "ResourceRouteName" resource_route_name, 13 "ResourceService" resource_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCount {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCnameCount(instance_id: String) "DescribeCnameCount" -> DescribeCnameCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCountOutput {
    pub cname_count: Option<DescribeCnameCountCnameCount>,
}
model! { DescribeCnameCountOutput {
    0 "CnameCount" cname_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCountCnameCount {
    pub cname: Option<i64>,
    pub hybrid_cloud_cname: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCnameCountCnameCount {
    0 "Cname" cname, 1 "HybridCloudCname" hybrid_cloud_cname, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFields {
    pub instance_id: String,
    pub is_default: Option<bool>,
    pub is_required: Option<bool>,
    pub log_key_list: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCommonLogFields(instance_id: String) "DescribeCommonLogFields" -> DescribeCommonLogFieldsOutput {
    0 "InstanceId" instance_id, 1 "IsDefault" is_default: bool, 2 "IsRequired" is_required: bool,
    3 "LogKeyList" log_key_list: Vec<String>, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFieldsOutput {
    pub log_field_list: Option<Vec<DescribeCommonLogFieldsLogFieldList>>,
    pub total_count: Option<i64>,
}
model! { DescribeCommonLogFieldsOutput {
    0 "LogFieldList" log_field_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFieldsLogFieldList {
    pub is_default: Option<bool>,
    pub is_required: Option<bool>,
    pub log_key: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeCommonLogFieldsLogFieldList {
    0 "IsDefault" is_default, 1 "IsRequired" is_required, 2 "LogKey" log_key, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomBaseRuleCompileResult {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCustomBaseRuleCompileResult(instance_id: String)
    "DescribeCustomBaseRuleCompileResult" -> DescribeCustomBaseRuleCompileResultOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomBaseRuleCompileResultOutput {
    pub result: Option<String>,
}
model! { DescribeCustomBaseRuleCompileResultOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDDoSStatus(instance_id: String) "DescribeDDoSStatus" -> DescribeDDoSStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatusOutput {
    pub d_do_s_status: Option<Vec<DescribeDDoSStatusDDoSStatus>>,
}
model! { DescribeDDoSStatusOutput {
    0 "DDoSStatus" d_do_s_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatusDDoSStatus {
    pub event_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDDoSStatusDDoSStatus {
    0 "EventType" event_type, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultHttps {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefaultHttps(instance_id: String) "DescribeDefaultHttps" -> DescribeDefaultHttpsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultHttpsOutput {
    pub default_https: Option<DescribeDefaultHttpsDefaultHttps>,
}
model! { DescribeDefaultHttpsOutput {
    0 "DefaultHttps" default_https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultHttpsDefaultHttps {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<String>,
    pub custom_ciphers: Option<String>,
    pub enable_tl_sv3: Option<bool>,
    pub tls_version: Option<String>,
}
model! { DescribeDefaultHttpsDefaultHttps {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite, 2 "CustomCiphers" custom_ciphers, 3 "EnableTLSv3" enable_tl_sv3,
    4 "TLSVersion" tls_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseGroupValidResources {
    pub group_name: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseGroupValidResources(instance_id: String)
    "DescribeDefenseGroupValidResources" -> DescribeDefenseGroupValidResourcesOutput {
    0 "GroupName" group_name: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "Resource" resource: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeDefenseGroupValidResources: String = Number "PageNumber", "Resources" resources, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseGroupValidResourcesOutput {
    pub resources: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseGroupValidResourcesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResource {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResource(resource: String) "DescribeDefenseResource" -> DescribeDefenseResourceOutput {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOutput {
    pub resource: Option<DescribeDefenseResourceResource>,
}
model! { DescribeDefenseResourceOutput {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceResource {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Option<Vec<String>>,
    pub description: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub owner_user_id: Option<String>,
    pub pattern: Option<String>,
    pub product: Option<String>,
    pub resource: Option<String>,
    pub resource_group: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_origin: Option<String>,
    pub resource_status: Option<String>,
    pub response_headers: Option<Vec<DescribeDefenseResourceResponseHeaders>>,
    pub xff_status: Option<i64>,
}
model! { DescribeDefenseResourceResource {
    0 "AcwCookieStatus" acw_cookie_status, 1 "AcwSecureStatus" acw_secure_status,
    2 "AcwV3SecureStatus" acw_v3_secure_status, 3 "CustomHeaders" custom_headers, 4 "Description" description,
    5 "Detail" detail, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "InstanceId" instance_id,
    9 "OwnerUserId" owner_user_id, 10 "Pattern" pattern, 11 "Product" product, 12 "Resource" resource,
    13 "ResourceGroup" resource_group, 14 "ResourceManagerResourceGroupId" resource_manager_resource_group_id,
    15 "ResourceOrigin" resource_origin, 16 "ResourceStatus" resource_status, 17 "ResponseHeaders" response_headers,
    18 "XffStatus" xff_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDefenseResourceResponseHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroup {
    pub group_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResourceGroup(group_name: String, instance_id: String)
    "DescribeDefenseResourceGroup" -> DescribeDefenseResourceGroupOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupOutput {
    pub group: Option<DescribeDefenseResourceGroupGroup>,
}
model! { DescribeDefenseResourceGroupOutput {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupGroup {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_name: Option<String>,
    pub resource_list: Option<String>,
}
model! { DescribeDefenseResourceGroupGroup {
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "GroupName" group_name,
    4 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupNames {
    pub group_name_like: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResourceGroupNames(instance_id: String)
    "DescribeDefenseResourceGroupNames" -> DescribeDefenseResourceGroupNamesOutput {
    0 "GroupNameLike" group_name_like: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeDefenseResourceGroupNames: String = Number "PageNumber", "GroupNames" group_names, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupNamesOutput {
    pub group_names: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceGroupNamesOutput {
    0 "GroupNames" group_names, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroups {
    pub group_name_like: Option<String>,
    pub group_names: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResourceGroups(instance_id: String)
    "DescribeDefenseResourceGroups" -> DescribeDefenseResourceGroupsOutput {
    0 "GroupNameLike" group_name_like: String, 1 "GroupNames" group_names: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeDefenseResourceGroups: DescribeDefenseResourceGroupsGroups =
    Number "PageNumber", "Groups" groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupsOutput {
    pub groups: Option<Vec<DescribeDefenseResourceGroupsGroups>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceGroupsOutput {
    0 "Groups" groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupsGroups {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_name: Option<String>,
    pub resource_list: Option<String>,
}
model! { DescribeDefenseResourceGroupsGroups {
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "GroupName" group_name,
    4 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceNames {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResourceNames(instance_id: String)
    "DescribeDefenseResourceNames" -> DescribeDefenseResourceNamesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeDefenseResourceNames: String = Number "PageNumber", "Resources" resources, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceNamesOutput {
    pub resources: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceNamesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUid {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_names: String,
}
operation! { DescribeDefenseResourceOwnerUid(instance_id: String, resource_names: String)
    "DescribeDefenseResourceOwnerUid" -> DescribeDefenseResourceOwnerUidOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "ResourceNames" resource_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUidOutput {
    pub owner_infos: Option<Vec<DescribeDefenseResourceOwnerUidOwnerInfos>>,
}
model! { DescribeDefenseResourceOwnerUidOutput {
    0 "OwnerInfos" owner_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUidOwnerInfos {
    pub owner_user_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { DescribeDefenseResourceOwnerUidOwnerInfos {
    0 "OwnerUserId" owner_user_id, 1 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplates {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub template_name: Option<String>,
}
operation! { DescribeDefenseResourceTemplates(instance_id: String, resource: String)
    "DescribeDefenseResourceTemplates" -> DescribeDefenseResourceTemplatesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    4 "ResourceType" resource_type: String, 5 "RuleId" rule_id: i64, 6 "RuleName" rule_name: String,
    7 "RuleType" rule_type: String, 8 "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplatesOutput {
    pub templates: Option<Vec<DescribeDefenseResourceTemplatesTemplates>>,
}
model! { DescribeDefenseResourceTemplatesOutput {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplatesTemplates {
    pub defense_scene: Option<String>,
    pub defense_sub_scene: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_origin: Option<String>,
    pub template_status: Option<i64>,
    pub template_type: Option<String>,
}
model! { DescribeDefenseResourceTemplatesTemplates {
    0 "DefenseScene" defense_scene, 1 "DefenseSubScene" defense_sub_scene, 2 "Description" description,
    3 "GmtModified" gmt_modified, 4 "TemplateId" template_id, 5 "TemplateName" template_name,
    6 "TemplateOrigin" template_origin, 7 "TemplateStatus" template_status, 8 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResources {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDefenseResourcesTag>>,
}
operation! { DescribeDefenseResources() "DescribeDefenseResources" -> DescribeDefenseResourcesOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Query" query: String, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "Tag" tag: Vec<DescribeDefenseResourcesTag>
} }
paged! { DescribeDefenseResources: DescribeDefenseResourcesResources =
    Number "PageNumber", "Resources" resources, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDefenseResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesOutput {
    pub resources: Option<Vec<DescribeDefenseResourcesResources>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourcesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesResources {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Option<Vec<String>>,
    pub description: Option<String>,
    pub detail: Option<BTreeMap<String, Value>>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub owner_user_id: Option<String>,
    pub pattern: Option<String>,
    pub product: Option<String>,
    pub resource: Option<String>,
    pub resource_group: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_origin: Option<String>,
    pub resource_status: Option<String>,
    pub response_headers: Option<Vec<DescribeDefenseResourcesResponseHeaders>>,
    pub xff_status: Option<i64>,
}
model! { DescribeDefenseResourcesResources {
    0 "AcwCookieStatus" acw_cookie_status, 1 "AcwSecureStatus" acw_secure_status,
    2 "AcwV3SecureStatus" acw_v3_secure_status, 3 "CustomHeaders" custom_headers, 4 "Description" description,
    5 "Detail" detail, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "InstanceId" instance_id,
    9 "OwnerUserId" owner_user_id, 10 "Pattern" pattern, 11 "Product" product, 12 "Resource" resource,
    13 "ResourceGroup" resource_group, 14 "ResourceManagerResourceGroupId" resource_manager_resource_group_id,
    15 "ResourceOrigin" resource_origin, 16 "ResourceStatus" resource_status, 17 "ResponseHeaders" response_headers,
    18 "XffStatus" xff_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDefenseResourcesResponseHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRule {
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: Option<i64>,
}
operation! { DescribeDefenseRule(instance_id: String, rule_id: i64) "DescribeDefenseRule" -> DescribeDefenseRuleOutput {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleId" rule_id, 6 "TemplateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleOutput {
    pub rule: Option<DescribeDefenseRuleRule>,
}
model! { DescribeDefenseRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleRule {
    pub config: Option<String>,
    pub defense_origin: Option<String>,
    pub defense_scene: Option<String>,
    pub defense_type: Option<String>,
    pub gmt_modified: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeDefenseRuleRule {
    0 "Config" config, 1 "DefenseOrigin" defense_origin, 2 "DefenseScene" defense_scene, 3 "DefenseType" defense_type,
    4 "GmtModified" gmt_modified, 5 "Resource" resource, 6 "RuleId" rule_id, 7 "RuleName" rule_name, 8 "Status" status,
    9 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleStatistics {
    pub fourth_key: Option<String>,
    pub instance_id: String,
    pub primary_key: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub secondary_key: Option<String>,
    pub template_id: i64,
    pub third_key: Option<String>,
}
operation! { DescribeDefenseRuleStatistics(instance_id: String, primary_key: String, template_id: i64)
    "DescribeDefenseRuleStatistics" -> DescribeDefenseRuleStatisticsOutput {
    0 "FourthKey" fourth_key: String, 1 "InstanceId" instance_id, 2 "PrimaryKey" primary_key,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "SecondaryKey" secondary_key: String, 6 "TemplateId" template_id, 7 "ThirdKey" third_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleStatisticsOutput {
    pub statistics_infos: Option<Vec<DescribeDefenseRuleStatisticsStatisticsInfos>>,
}
model! { DescribeDefenseRuleStatisticsOutput {
    0 "StatisticsInfos" statistics_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleStatisticsStatisticsInfos {
    pub count: Option<i64>,
    pub fourth_value: Option<String>,
    pub primary_value: Option<String>,
    pub secondary_value: Option<String>,
    pub third_value: Option<String>,
}
model! { DescribeDefenseRuleStatisticsStatisticsInfos {
    0 "Count" count, 1 "FourthValue" fourth_value, 2 "PrimaryValue" primary_value, 3 "SecondaryValue" secondary_value,
    4 "ThirdValue" third_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRules {
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
}
operation! { DescribeDefenseRules(instance_id: String) "DescribeDefenseRules" -> DescribeDefenseRulesOutput {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "RuleType" rule_type: String
} }
paged! { DescribeDefenseRules: DescribeDefenseRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRulesOutput {
    pub rules: Option<Vec<DescribeDefenseRulesRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseRulesOutput {
    0 "Rules" rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRulesRules {
    /// Deprecated.
    pub action_external: Option<String>,
    pub config: Option<String>,
    pub defense_origin: Option<String>,
    pub defense_scene: Option<String>,
    pub defense_type: Option<String>,
    /// Deprecated.
    pub description: Option<String>,
    /// Deprecated.
    pub detail_rule_ids: Option<String>,
    /// Deprecated.
    pub external_info: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    /// Deprecated.
    pub rule_type: Option<String>,
    pub status: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeDefenseRulesRules {
    0 "ActionExternal" action_external, 1 "Config" config, 2 "DefenseOrigin" defense_origin,
    3 "DefenseScene" defense_scene, 4 "DefenseType" defense_type, 5 "Description" description,
    6 "DetailRuleIds" detail_rule_ids, 7 "ExternalInfo" external_info, 8 "GmtCreate" gmt_create,
    9 "GmtModified" gmt_modified, 10 "Resource" resource, 11 "RuleId" rule_id, 12 "RuleName" rule_name,
    13 "RuleType" rule_type, 14 "Status" status, 15 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSceneConfig {
    pub config_key: String,
    pub defense_scene: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseSceneConfig(config_key: String, defense_scene: String, instance_id: String)
    "DescribeDefenseSceneConfig" -> DescribeDefenseSceneConfigOutput {
    0 "ConfigKey" config_key, 1 "DefenseScene" defense_scene, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSceneConfigOutput {
    pub config_value: Option<String>,
}
model! { DescribeDefenseSceneConfigOutput {
    0 "ConfigValue" config_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplate {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
}
operation! { DescribeDefenseTemplate(instance_id: String, template_id: i64)
    "DescribeDefenseTemplate" -> DescribeDefenseTemplateOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateOutput {
    pub template: Option<DescribeDefenseTemplateTemplate>,
}
model! { DescribeDefenseTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateTemplate {
    pub defense_scene: Option<String>,
    pub defense_sub_scene: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_origin: Option<String>,
    pub template_status: Option<i64>,
    pub template_type: Option<String>,
}
model! { DescribeDefenseTemplateTemplate {
    0 "DefenseScene" defense_scene, 1 "DefenseSubScene" defense_sub_scene, 2 "Description" description,
    3 "GmtModified" gmt_modified, 4 "TemplateId" template_id, 5 "TemplateName" template_name,
    6 "TemplateOrigin" template_origin, 7 "TemplateStatus" template_status, 8 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroups {
    pub defense_scene: String,
    pub group_name: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeDefenseTemplateValidGroups(defense_scene: String, instance_id: String)
    "DescribeDefenseTemplateValidGroups" -> DescribeDefenseTemplateValidGroupsOutput {
    0 "DefenseScene" defense_scene, 1 "GroupName" group_name: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "TemplateId" template_id: i64
} }
paged! { DescribeDefenseTemplateValidGroups: String = Number "PageNumber", "Groups" groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroupsOutput {
    pub groups: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplateValidGroupsOutput {
    0 "Groups" groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidResources {
    pub defense_scene: String,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeDefenseTemplateValidResources(defense_scene: String, instance_id: String)
    "DescribeDefenseTemplateValidResources" -> DescribeDefenseTemplateValidResourcesOutput {
    0 "DefenseScene" defense_scene, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "Resource" resource: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "TemplateId" template_id: i64
} }
paged! { DescribeDefenseTemplateValidResources: String =
    Number "PageNumber", "Resources" resources, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidResourcesOutput {
    pub resources: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplateValidResourcesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplates {
    pub defense_scene: Option<String>,
    pub defense_sub_scene: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_type: Option<String>,
    pub template_id: Option<i64>,
    pub template_ids: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { DescribeDefenseTemplates(instance_id: String)
    "DescribeDefenseTemplates" -> DescribeDefenseTemplatesOutput {
    0 "DefenseScene" defense_scene: String, 1 "DefenseSubScene" defense_sub_scene: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "Resource" resource: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "ResourceType" resource_type: String, 9 "TemplateId" template_id: i64, 10 "TemplateIds" template_ids: String,
    11 "TemplateName" template_name: String, 12 "TemplateType" template_type: String
} }
paged! { DescribeDefenseTemplates: DescribeDefenseTemplatesTemplates =
    Number "PageNumber", "Templates" templates, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplatesOutput {
    pub templates: Option<Vec<DescribeDefenseTemplatesTemplates>>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplatesOutput {
    0 "Templates" templates, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplatesTemplates {
    pub defense_scene: Option<String>,
    pub defense_sub_scene: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<i64>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_origin: Option<String>,
    pub template_status: Option<i64>,
    pub template_type: Option<String>,
}
model! { DescribeDefenseTemplatesTemplates {
    0 "DefenseScene" defense_scene, 1 "DefenseSubScene" defense_sub_scene, 2 "Description" description,
    3 "GmtModified" gmt_modified, 4 "TemplateId" template_id, 5 "TemplateName" template_name,
    6 "TemplateOrigin" template_origin, 7 "TemplateStatus" template_status, 8 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDNSRecord {
    pub domain: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDomainDNSRecord(domain: String, instance_id: String)
    "DescribeDomainDNSRecord" -> DescribeDomainDNSRecordOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDNSRecordOutput {
    pub dns_status: Option<String>,
}
model! { DescribeDomainDNSRecordOutput {
    0 "DNSStatus" dns_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetail {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDomainDetail(instance_id: String) "DescribeDomainDetail" -> DescribeDomainDetailOutput {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailOutput {
    pub cert_detail: Option<DescribeDomainDetailCertDetail>,
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub listen: Option<DescribeDomainDetailListen>,
    pub redirect: Option<DescribeDomainDetailRedirect>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sm2_cert_detail: Option<DescribeDomainDetailSM2CertDetail>,
    pub status: Option<i64>,
}
model! { DescribeDomainDetailOutput {
    0 "CertDetail" cert_detail, 1 "Cname" cname, 2 "Domain" domain, 3 "DomainId" domain_id, 4 "Listen" listen,
    5 "Redirect" redirect, 6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id,
    7 "SM2CertDetail" sm2_cert_detail, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailCertDetail {
    pub common_name: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub sans: Option<Vec<String>>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainDetailCertDetail {
    0 "CommonName" common_name, 1 "EndTime" end_time, 2 "Id" id, 3 "Name" name, 4 "Sans" sans, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub hsts_include_sub_domain: Option<bool>,
    pub hsts_max_age: Option<i64>,
    pub hsts_preload: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub sm2_access_only: Option<bool>,
    pub sm2_cert_id: Option<String>,
    pub sm2_enabled: Option<bool>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
}
model! { DescribeDomainDetailListen {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite, 2 "CustomCiphers" custom_ciphers, 3 "EnableTLSv3" enable_tl_sv3,
    4 "ExclusiveIp" exclusive_ip, 5 "FocusHttps" focus_https, 6 "HstsIncludeSubDomain" hsts_include_sub_domain,
    7 "HstsMaxAge" hsts_max_age, 8 "HstsPreload" hsts_preload, 9 "Http2Enabled" http2_enabled,
    10 "HttpPorts" http_ports, 11 "HttpsPorts" https_ports, 12 "IPv6Enabled" ipv6_enabled,
    13 "ProtectionResource" protection_resource, 14 "SM2AccessOnly" sm2_access_only, 15 "SM2CertId" sm2_cert_id,
    16 "SM2Enabled" sm2_enabled, 17 "TLSVersion" tls_version, 18 "XffHeaderMode" xff_header_mode,
    19 "XffHeaders" xff_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailRedirect {
    pub back_up_backend_list: Option<Vec<String>>,
    pub backend_list: Option<Vec<String>>,
    pub backend_ports: Option<Vec<DescribeDomainDetailBackendPorts>>,
    /// Deprecated.
    pub backends: Option<Vec<DescribeDomainDetailBackends>>,
    /// Deprecated.
    pub backup_backends: Option<Vec<DescribeDomainDetailBackupBackends>>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub http2_origin: Option<bool>,
    pub http2_origin_max_concurrency: Option<i64>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub max_body_size: Option<i64>,
    pub proxy_protocol: Option<bool>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<DescribeDomainDetailRequestHeaders>>,
    pub retry: Option<bool>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub wl_proxy_client_ip: Option<bool>,
    pub web_server_type: Option<bool>,
    pub write_timeout: Option<i64>,
    pub x_client_ip: Option<bool>,
    pub x_true_ip: Option<bool>,
    pub xff_proto: Option<bool>,
}
model! { DescribeDomainDetailRedirect {
    0 "BackUpBackendList" back_up_backend_list, 1 "BackendList" backend_list, 2 "BackendPorts" backend_ports,
    3 "Backends" backends, 4 "BackupBackends" backup_backends, 5 "ConnectTimeout" connect_timeout,
    6 "FocusHttpBackend" focus_http_backend, 7 "Http2Origin" http2_origin,
    8 "Http2OriginMaxConcurrency" http2_origin_max_concurrency, 9 "Keepalive" keepalive,
    10 "KeepaliveRequests" keepalive_requests, 11 "KeepaliveTimeout" keepalive_timeout, 12 "Loadbalance" loadbalance,
    13 "MaxBodySize" max_body_size, 14 "ProxyProtocol" proxy_protocol, 15 "ReadTimeout" read_timeout,
    16 "RequestHeaders" request_headers, 17 "Retry" retry, 18 "SniEnabled" sni_enabled, 19 "SniHost" sni_host,
    20 "WLProxyClientIp" wl_proxy_client_ip, 21 "WebServerType" web_server_type, 22 "WriteTimeout" write_timeout,
    23 "XClientIp" x_client_ip, 24 "XTrueIp" x_true_ip, 25 "XffProto" xff_proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDomainDetailBackendPorts {
    0 "BackendPort" backend_port, 1 "ListenPort" listen_port, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackends {
    pub backend: Option<String>,
}
model! { DescribeDomainDetailBackends {
    0 "Backend" backend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackupBackends {
    pub backend: Option<String>,
}
model! { DescribeDomainDetailBackupBackends {
    0 "Backend" backend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainDetailRequestHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailSM2CertDetail {
    pub common_name: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub sans: Option<Vec<String>>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainDetailSM2CertDetail {
    0 "CommonName" common_name, 1 "EndTime" end_time, 2 "Id" id, 3 "Name" name, 4 "Sans" sans, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsedPorts {
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDomainUsedPorts(instance_id: String) "DescribeDomainUsedPorts" -> DescribeDomainUsedPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsedPortsOutput {
    pub used_ports: Option<Vec<i64>>,
}
model! { DescribeDomainUsedPortsOutput {
    0 "UsedPorts" used_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub backend: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDomainsTag>>,
}
operation! { DescribeDomains(instance_id: String) "DescribeDomains" -> DescribeDomainsOutput {
    0 "Backend" backend: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String, 3 "InstanceId" instance_id,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 8 "Tag" tag: Vec<DescribeDomainsTag>
} }
paged! { DescribeDomains: DescribeDomainsDomains = Number "PageNumber", "Domains" domains, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Option<Vec<DescribeDomainsDomains>>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsDomains {
    pub backeds: Option<DescribeDomainsBackeds>,
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub listen_ports: Option<DescribeDomainsListenPorts>,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDomainsDomains {
    0 "Backeds" backeds, 1 "Cname" cname, 2 "Domain" domain, 3 "DomainId" domain_id, 4 "ListenPorts" listen_ports,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBackeds {
    pub http: Option<Vec<DescribeDomainsHttp>>,
    pub https: Option<Vec<DescribeDomainsHttps>>,
}
model! { DescribeDomainsBackeds {
    0 "Http" http, 1 "Https" https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsHttp {
    pub backend: Option<String>,
}
model! { DescribeDomainsHttp {
    0 "Backend" backend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsHttps {
    pub backend: Option<String>,
}
model! { DescribeDomainsHttps {
    0 "Backend" backend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsListenPorts {
    pub http: Option<Vec<i64>>,
    pub https: Option<Vec<i64>>,
}
model! { DescribeDomainsListenPorts {
    0 "Http" http, 1 "Https" https
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBills {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeElasticBills(instance_id: String) "DescribeElasticBills" -> DescribeElasticBillsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeElasticBills: DescribeElasticBillsBills = Number "PageNumber", "Bills" bills, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBillsOutput {
    pub bills: Option<Vec<DescribeElasticBillsBills>>,
    pub total_count: Option<i64>,
}
model! { DescribeElasticBillsOutput {
    0 "Bills" bills, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBillsBills {
    pub credit: Option<f64>,
    pub cu: Option<f64>,
    pub end_time: Option<i64>,
    pub function_credit: Option<f64>,
    pub function_cu: Option<f64>,
    pub start_time: Option<i64>,
    pub traffic_credit: Option<f64>,
    pub traffic_cu: Option<f64>,
}
model! { DescribeElasticBillsBills {
    0 "Credit" credit, 1 "Cu" cu, 2 "EndTime" end_time, 3 "FunctionCredit" function_credit, 4 "FunctionCu" function_cu,
    5 "StartTime" start_time, 6 "TrafficCredit" traffic_credit, 7 "TrafficCu" traffic_cu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowChart {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeFlowChart(instance_id: String, interval: String, start_timestamp: String)
    "DescribeFlowChart" -> DescribeFlowChartOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowChartOutput {
    pub flow_chart: Option<Vec<DescribeFlowChartFlowChart>>,
}
model! { DescribeFlowChartOutput {
    0 "FlowChart" flow_chart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowChartFlowChart {
    pub acl_custom_block_sum: Option<i64>,
    pub acl_custom_reports_sum: Option<i64>,
    pub anti_scan_block_sum: Option<i64>,
    pub antibot_block_sum: Option<i64>,
    pub antibot_report_sum: Option<String>,
    pub antiscan_reports_sum: Option<i64>,
    pub blacklist_block_sum: Option<String>,
    pub blacklist_reports_sum: Option<i64>,
    pub cc_custom_block_sum: Option<i64>,
    pub cc_custom_reports_sum: Option<i64>,
    pub cc_system_blocks_sum: Option<i64>,
    pub cc_system_reports_sum: Option<i64>,
    pub count: Option<i64>,
    pub in_bytes: Option<i64>,
    pub index: Option<i64>,
    pub max_pv: Option<i64>,
    pub out_bytes: Option<i64>,
    pub ratelimit_block_sum: Option<i64>,
    pub ratelimit_report_sum: Option<i64>,
    pub region_block_blocks_sum: Option<i64>,
    pub region_block_reports_sum: Option<i64>,
    pub robot_count: Option<i64>,
    pub waf_block_sum: Option<i64>,
    pub waf_report_sum: Option<String>,
}
model! { DescribeFlowChartFlowChart {
    0 "AclCustomBlockSum" acl_custom_block_sum, 1 "AclCustomReportsSum" acl_custom_reports_sum,
    2 "AntiScanBlockSum" anti_scan_block_sum, 3 "AntibotBlockSum" antibot_block_sum,
    4 "AntibotReportSum" antibot_report_sum, 5 "AntiscanReportsSum" antiscan_reports_sum,
    6 "BlacklistBlockSum" blacklist_block_sum, 7 "BlacklistReportsSum" blacklist_reports_sum,
    8 "CcCustomBlockSum" cc_custom_block_sum, 9 "CcCustomReportsSum" cc_custom_reports_sum,
    10 "CcSystemBlocksSum" cc_system_blocks_sum, 11 "CcSystemReportsSum" cc_system_reports_sum, 12 "Count" count,
    13 "InBytes" in_bytes, 14 "Index" index, 15 "MaxPv" max_pv, 16 "OutBytes" out_bytes,
    17 "RatelimitBlockSum" ratelimit_block_sum, 18 "RatelimitReportSum" ratelimit_report_sum,
    19 "RegionBlockBlocksSum" region_block_blocks_sum, 20 "RegionBlockReportsSum" region_block_reports_sum,
    21 "RobotCount" robot_count, 22 "WafBlockSum" waf_block_sum, 23 "WafReportSum" waf_report_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResource {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeFlowTopResource(instance_id: String, start_timestamp: String)
    "DescribeFlowTopResource" -> DescribeFlowTopResourceOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResourceOutput {
    pub rule_hits_top_resource: Option<Vec<DescribeFlowTopResourceRuleHitsTopResource>>,
}
model! { DescribeFlowTopResourceOutput {
    0 "RuleHitsTopResource" rule_hits_top_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResourceRuleHitsTopResource {
    pub count: Option<i64>,
    pub resource: Option<String>,
}
model! { DescribeFlowTopResourceRuleHitsTopResource {
    0 "Count" count, 1 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrl {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeFlowTopUrl(instance_id: String, start_timestamp: String)
    "DescribeFlowTopUrl" -> DescribeFlowTopUrlOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrlOutput {
    pub rule_hits_top_url: Option<Vec<DescribeFlowTopUrlRuleHitsTopUrl>>,
}
model! { DescribeFlowTopUrlOutput {
    0 "RuleHitsTopUrl" rule_hits_top_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrlRuleHitsTopUrl {
    pub count: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeFlowTopUrlRuleHitsTopUrl {
    0 "Count" count, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCount {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserAssetCount(instance_id: String)
    "DescribeFreeUserAssetCount" -> DescribeFreeUserAssetCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCountOutput {
    pub asset: Option<DescribeFreeUserAssetCountAsset>,
}
model! { DescribeFreeUserAssetCountOutput {
    0 "Asset" asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCountAsset {
    pub asset_active: Option<i64>,
    pub asset_count: Option<i64>,
    pub asset_offline: Option<i64>,
}
model! { DescribeFreeUserAssetCountAsset {
    0 "AssetActive" asset_active, 1 "AssetCount" asset_count, 2 "AssetOffline" asset_offline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCount {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEventCount(instance_id: String)
    "DescribeFreeUserEventCount" -> DescribeFreeUserEventCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCountOutput {
    pub event: Option<DescribeFreeUserEventCountEvent>,
}
model! { DescribeFreeUserEventCountOutput {
    0 "Event" event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCountEvent {
    pub event_high: Option<i64>,
    pub event_low: Option<i64>,
    pub event_medium: Option<i64>,
    pub event_total: Option<i64>,
}
model! { DescribeFreeUserEventCountEvent {
    0 "EventHigh" event_high, 1 "EventLow" event_low, 2 "EventMedium" event_medium, 3 "EventTotal" event_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypes {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEventTypes(instance_id: String)
    "DescribeFreeUserEventTypes" -> DescribeFreeUserEventTypesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypesOutput {
    pub data: Option<Vec<DescribeFreeUserEventTypesData>>,
}
model! { DescribeFreeUserEventTypesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypesData {
    pub event_num: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeFreeUserEventTypesData {
    0 "EventNum" event_num, 1 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEvents {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEvents(instance_id: String) "DescribeFreeUserEvents" -> DescribeFreeUserEventsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventsOutput {
    pub event: Option<Vec<DescribeFreeUserEventsEvent>>,
}
model! { DescribeFreeUserEventsOutput {
    0 "Event" event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventsEvent {
    pub api_format: Option<String>,
    pub attack_ip: Option<String>,
    pub attack_time: Option<i64>,
    pub domain: Option<String>,
    pub event_level: Option<String>,
    pub event_tag: Option<String>,
}
model! { DescribeFreeUserEventsEvent {
    0 "ApiFormat" api_format, 1 "AttackIP" attack_ip, 2 "AttackTime" attack_time, 3 "Domain" domain,
    4 "EventLevel" event_level, 5 "EventTag" event_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitor {
    pub instance_id: String,
    pub mid: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudBasicMonitor(instance_id: String, mid: String)
    "DescribeHybridCloudBasicMonitor" -> DescribeHybridCloudBasicMonitorOutput {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitorOutput {
    pub basic_monitors: Option<Vec<DescribeHybridCloudBasicMonitorBasicMonitors>>,
    /// Deprecated.
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudBasicMonitorOutput {
    0 "BasicMonitors" basic_monitors, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitorBasicMonitors {
    pub levle: Option<String>,
    pub monitor_name: Option<String>,
    pub use_ratio: Option<i64>,
}
model! { DescribeHybridCloudBasicMonitorBasicMonitors {
    0 "Levle" levle, 1 "MonitorName" monitor_name, 2 "UseRatio" use_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRule {
    /// Deprecated.
    pub cluster_id: Option<i64>,
    pub cluster_rule_resource_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Deprecated.
    pub rule_type: Option<String>,
}
operation! { DescribeHybridCloudClusterRule(instance_id: String)
    "DescribeHybridCloudClusterRule" -> DescribeHybridCloudClusterRuleOutput {
    0 "ClusterId" cluster_id: i64, 1 "ClusterRuleResourceId" cluster_rule_resource_id: String,
    2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "RuleType" rule_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRuleOutput {
    pub cluster_rule: Option<DescribeHybridCloudClusterRuleClusterRule>,
}
model! { DescribeHybridCloudClusterRuleOutput {
    0 "ClusterRule" cluster_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRuleClusterRule {
    pub cluster_rule_resource_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeHybridCloudClusterRuleClusterRule {
    0 "ClusterRuleResourceId" cluster_rule_resource_id, 1 "RuleConfig" rule_config, 2 "RuleStatus" rule_status,
    3 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRules {
    pub cluster_id: i64,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_content: Option<String>,
    pub rule_match_type: Option<String>,
    pub rule_type: String,
}
operation! { DescribeHybridCloudClusterRules(cluster_id: i64, instance_id: String, rule_type: String)
    "DescribeHybridCloudClusterRules" -> DescribeHybridCloudClusterRulesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleContent" rule_content: String, 7 "RuleMatchType" rule_match_type: String, 8 "RuleType" rule_type
} }
paged! { DescribeHybridCloudClusterRules: DescribeHybridCloudClusterRulesData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRulesOutput {
    pub data: Option<Vec<DescribeHybridCloudClusterRulesData>>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudClusterRulesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRulesData {
    pub cluster_id: Option<i64>,
    pub cluster_rule_resource_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_type: Option<String>,
    pub status: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeHybridCloudClusterRulesData {
    0 "ClusterId" cluster_id, 1 "ClusterRuleResourceId" cluster_rule_resource_id, 2 "RuleConfig" rule_config,
    3 "RuleType" rule_type, 4 "Status" status, 5 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServers {
    pub cluster_id: i64,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: String,
    pub ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudClusterServers(cluster_id: i64, instance_id: String)
    "DescribeHybridCloudClusterServers" -> DescribeHybridCloudClusterServersOutput {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name: String, 2 "GroupType" group_type: String,
    3 "HostName" host_name: String, 4 "InstanceId" instance_id, 5 "Ip" ip: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeHybridCloudClusterServers: DescribeHybridCloudClusterServersClusterServers =
    Number "PageNumber", "ClusterServers" cluster_servers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServersOutput {
    pub cluster_servers: Option<Vec<DescribeHybridCloudClusterServersClusterServers>>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudClusterServersOutput {
    0 "ClusterServers" cluster_servers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServersClusterServers {
    pub continents: Option<String>,
    pub continents_value: Option<i64>,
    pub cpu: Option<i64>,
    pub create_timestamp: Option<i64>,
    pub custom_name: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub job_status: Option<String>,
    pub mac: Option<String>,
    pub memory: Option<i64>,
    pub mid: Option<String>,
    pub operator: Option<String>,
    pub operator_value: Option<i64>,
    pub region_code: Option<String>,
    pub region_code_value: Option<i64>,
    pub status: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DescribeHybridCloudClusterServersClusterServers {
    0 "Continents" continents, 1 "ContinentsValue" continents_value, 2 "Cpu" cpu, 3 "CreateTimestamp" create_timestamp,
    4 "CustomName" custom_name, 5 "GroupId" group_id, 6 "GroupName" group_name, 7 "GroupType" group_type,
    8 "HostName" host_name, 9 "Ip" ip, 10 "JobStatus" job_status, 11 "Mac" mac, 12 "Memory" memory, 13 "Mid" mid,
    14 "Operator" operator, 15 "OperatorValue" operator_value, 16 "RegionCode" region_code,
    17 "RegionCodeValue" region_code_value, 18 "Status" status, 19 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusters {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudClusters(instance_id: String)
    "DescribeHybridCloudClusters" -> DescribeHybridCloudClustersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClustersOutput {
    pub cluster_infos: Option<Vec<DescribeHybridCloudClustersClusterInfos>>,
}
model! { DescribeHybridCloudClustersOutput {
    0 "ClusterInfos" cluster_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClustersClusterInfos {
    pub access_mode: Option<String>,
    pub access_region: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_resource_id: Option<String>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub id: Option<i64>,
    pub protection_server_count: Option<i64>,
    pub proxy_status: Option<String>,
    pub proxy_type: Option<String>,
    pub remark: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeHybridCloudClustersClusterInfos {
    0 "AccessMode" access_mode, 1 "AccessRegion" access_region, 2 "ClusterName" cluster_name,
    3 "ClusterResourceId" cluster_resource_id, 4 "HttpPorts" http_ports, 5 "HttpsPorts" https_ports, 6 "Id" id,
    7 "ProtectionServerCount" protection_server_count, 8 "ProxyStatus" proxy_status, 9 "ProxyType" proxy_type,
    10 "Remark" remark, 11 "RuleConfig" rule_config, 12 "RuleStatus" rule_status, 13 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudGroups {
    pub cluster_id: Option<i64>,
    pub cluster_proxy_type: Option<String>,
    pub group_display_name: Option<String>,
    /// Deprecated.
    pub group_name: Option<i64>,
    pub group_type: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudGroups(instance_id: String)
    "DescribeHybridCloudGroups" -> DescribeHybridCloudGroupsOutput {
    0 "ClusterId" cluster_id: i64, 1 "ClusterProxyType" cluster_proxy_type: String,
    2 "GroupDisplayName" group_display_name: String, 3 "GroupName" group_name: i64, 4 "GroupType" group_type: String,
    5 "InstanceId" instance_id, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "RegionId" region_id: String, 9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeHybridCloudGroups: DescribeHybridCloudGroupsGroups =
    Number "PageNumber", "Groups" groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudGroupsOutput {
    pub groups: Option<Vec<DescribeHybridCloudGroupsGroups>>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudGroupsOutput {
    0 "Groups" groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudGroupsGroups {
    pub back_source_mark: Option<String>,
    pub continents_value: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub load_balance_ip: Option<String>,
    pub location_id: Option<i64>,
    pub operator_value: Option<i64>,
    pub ports: Option<String>,
    pub region_code_value: Option<i64>,
    pub remark: Option<String>,
}
model! { DescribeHybridCloudGroupsGroups {
    0 "BackSourceMark" back_source_mark, 1 "ContinentsValue" continents_value, 2 "GroupId" group_id,
    3 "GroupName" group_name, 4 "GroupType" group_type, 5 "LoadBalanceIp" load_balance_ip, 6 "LocationId" location_id,
    7 "OperatorValue" operator_value, 8 "Ports" ports, 9 "RegionCodeValue" region_code_value, 10 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitor {
    pub instance_id: String,
    pub mid: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudProcessMonitor(instance_id: String, mid: String)
    "DescribeHybridCloudProcessMonitor" -> DescribeHybridCloudProcessMonitorOutput {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitorOutput {
    pub process_monitors: Option<Vec<DescribeHybridCloudProcessMonitorProcessMonitors>>,
    /// Deprecated.
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudProcessMonitorOutput {
    0 "ProcessMonitors" process_monitors, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitorProcessMonitors {
    pub levle: Option<String>,
    pub process_name: Option<String>,
    pub process_status: Option<i64>,
}
model! { DescribeHybridCloudProcessMonitorProcessMonitors {
    0 "Levle" levle, 1 "ProcessName" process_name, 2 "ProcessStatus" process_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProtectableCount {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudProtectableCount(instance_id: String)
    "DescribeHybridCloudProtectableCount" -> DescribeHybridCloudProtectableCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProtectableCountOutput {
    pub protectable_count: Option<i64>,
}
model! { DescribeHybridCloudProtectableCountOutput {
    0 "ProtectableCount" protectable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetail {
    pub backend: Option<String>,
    pub cname_enabled: Option<bool>,
    pub domain: String,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudResourceDetail(domain: String, instance_id: String)
    "DescribeHybridCloudResourceDetail" -> DescribeHybridCloudResourceDetailOutput {
    0 "Backend" backend: String, 1 "CnameEnabled" cname_enabled: bool, 2 "Domain" domain, 3 "InstanceId" instance_id,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailOutput {
    pub domain: Option<DescribeHybridCloudResourceDetailDomain>,
}
model! { DescribeHybridCloudResourceDetailOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailDomain {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub id: Option<i64>,
    pub listen: Option<DescribeHybridCloudResourceDetailListen>,
    pub redirect: Option<DescribeHybridCloudResourceDetailRedirect>,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: Option<i64>,
    pub uid: Option<String>,
}
model! { DescribeHybridCloudResourceDetailDomain {
    0 "Cname" cname, 1 "Domain" domain, 2 "Id" id, 3 "Listen" listen, 4 "Redirect" redirect,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id, 6 "Status" status, 7 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
}
model! { DescribeHybridCloudResourceDetailListen {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite, 2 "CustomCiphers" custom_ciphers, 3 "EnableTLSv3" enable_tl_sv3,
    4 "ExclusiveIp" exclusive_ip, 5 "FocusHttps" focus_https, 6 "Http2Enabled" http2_enabled, 7 "HttpPorts" http_ports,
    8 "HttpsPorts" https_ports, 9 "IPv6Enabled" ipv6_enabled, 10 "ProtectionResource" protection_resource,
    11 "TLSVersion" tls_version, 12 "XffHeaderMode" xff_header_mode, 13 "XffHeaders" xff_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailRedirect {
    pub backend_ports: Option<Vec<DescribeHybridCloudResourceDetailBackendPorts>>,
    pub backends: Option<Vec<String>>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub proxy_protocol: Option<bool>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<DescribeHybridCloudResourceDetailRequestHeaders>>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub write_timeout: Option<i64>,
}
model! { DescribeHybridCloudResourceDetailRedirect {
    0 "BackendPorts" backend_ports, 1 "Backends" backends, 2 "CnameEnabled" cname_enabled,
    3 "ConnectTimeout" connect_timeout, 4 "FocusHttpBackend" focus_http_backend, 5 "Keepalive" keepalive,
    6 "KeepaliveRequests" keepalive_requests, 7 "KeepaliveTimeout" keepalive_timeout, 8 "Loadbalance" loadbalance,
    9 "ProxyProtocol" proxy_protocol, 10 "ReadTimeout" read_timeout, 11 "RequestHeaders" request_headers,
    12 "Retry" retry, 13 "RoutingRules" routing_rules, 14 "SniEnabled" sni_enabled, 15 "SniHost" sni_host,
    16 "WriteTimeout" write_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeHybridCloudResourceDetailBackendPorts {
    0 "BackendPort" backend_port, 1 "ListenPort" listen_port, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridCloudResourceDetailRequestHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResources {
    pub backend: Option<String>,
    pub cname_enabled: Option<bool>,
    pub domain: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudResources(instance_id: String)
    "DescribeHybridCloudResources" -> DescribeHybridCloudResourcesOutput {
    0 "Backend" backend: String, 1 "CnameEnabled" cname_enabled: bool, 2 "Domain" domain: String,
    3 "InstanceId" instance_id, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeHybridCloudResources: DescribeHybridCloudResourcesDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesOutput {
    pub domains: Option<Vec<DescribeHybridCloudResourcesDomains>>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudResourcesOutput {
    0 "Domains" domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesDomains {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub id: Option<i64>,
    pub listen: Option<DescribeHybridCloudResourcesListen>,
    pub redirect: Option<DescribeHybridCloudResourcesRedirect>,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: Option<i64>,
    pub uid: Option<String>,
}
model! { DescribeHybridCloudResourcesDomains {
    0 "Cname" cname, 1 "Domain" domain, 2 "Id" id, 3 "Listen" listen, 4 "Redirect" redirect,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id, 6 "Status" status, 7 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
}
model! { DescribeHybridCloudResourcesListen {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite, 2 "CustomCiphers" custom_ciphers, 3 "EnableTLSv3" enable_tl_sv3,
    4 "ExclusiveIp" exclusive_ip, 5 "FocusHttps" focus_https, 6 "Http2Enabled" http2_enabled, 7 "HttpPorts" http_ports,
    8 "HttpsPorts" https_ports, 9 "IPv6Enabled" ipv6_enabled, 10 "ProtectionResource" protection_resource,
    11 "TLSVersion" tls_version, 12 "XffHeaderMode" xff_header_mode, 13 "XffHeaders" xff_headers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesRedirect {
    pub backends: Option<Vec<String>>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<DescribeHybridCloudResourcesRequestHeaders>>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub write_timeout: Option<i64>,
}
model! { DescribeHybridCloudResourcesRedirect {
    0 "Backends" backends, 1 "CnameEnabled" cname_enabled, 2 "ConnectTimeout" connect_timeout,
    3 "FocusHttpBackend" focus_http_backend, 4 "Keepalive" keepalive, 5 "KeepaliveRequests" keepalive_requests,
    6 "KeepaliveTimeout" keepalive_timeout, 7 "Loadbalance" loadbalance, 8 "ReadTimeout" read_timeout,
    9 "RequestHeaders" request_headers, 10 "Retry" retry, 11 "RoutingRules" routing_rules, 12 "SniEnabled" sni_enabled,
    13 "SniHost" sni_host, 14 "WriteTimeout" write_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridCloudResourcesRequestHeaders {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSdkServers {
    pub cluster_name: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: String,
    pub ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudSdkServers(instance_id: String)
    "DescribeHybridCloudSdkServers" -> DescribeHybridCloudSdkServersOutput {
    0 "ClusterName" cluster_name: String, 1 "HostName" host_name: String, 2 "InstanceId" instance_id, 3 "Ip" ip: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeHybridCloudSdkServers: DescribeHybridCloudSdkServersSdkServers =
    Number "PageNumber", "SdkServers" sdk_servers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSdkServersOutput {
    pub sdk_servers: Option<Vec<DescribeHybridCloudSdkServersSdkServers>>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudSdkServersOutput {
    0 "SdkServers" sdk_servers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSdkServersSdkServers {
    pub cluster_name: Option<String>,
    pub create_time: Option<i64>,
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub mid: Option<String>,
    pub protection_group_address: Option<String>,
    pub pullin_status: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeHybridCloudSdkServersSdkServers {
    0 "ClusterName" cluster_name, 1 "CreateTime" create_time, 2 "HostName" host_name, 3 "Ip" ip, 4 "Mid" mid,
    5 "ProtectionGroupAddress" protection_group_address, 6 "PullinStatus" pullin_status, 7 "ResourceId" resource_id,
    8 "Status" status, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegions {
    pub instance_id: String,
    pub region_code: Option<String>,
    pub region_id: Option<String>,
    pub region_type: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudServerRegions(instance_id: String, region_type: String)
    "DescribeHybridCloudServerRegions" -> DescribeHybridCloudServerRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionCode" region_code: String, 2 "RegionId" region_id: String,
    3 "RegionType" region_type, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegionsOutput {
    pub regions: Option<Vec<DescribeHybridCloudServerRegionsRegions>>,
}
model! { DescribeHybridCloudServerRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegionsRegions {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeHybridCloudServerRegionsRegions {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSupportRegions {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudSupportRegions(instance_id: String)
    "DescribeHybridCloudSupportRegions" -> DescribeHybridCloudSupportRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSupportRegionsOutput {
    pub support_regions: Option<Vec<String>>,
}
model! { DescribeHybridCloudSupportRegionsOutput {
    0 "SupportRegions" support_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnassignedMachines {
    pub cluster_id: i64,
    pub host_name: Option<String>,
    pub instance_id: String,
    pub ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudUnassignedMachines(cluster_id: i64, instance_id: String)
    "DescribeHybridCloudUnassignedMachines" -> DescribeHybridCloudUnassignedMachinesOutput {
    0 "ClusterId" cluster_id, 1 "HostName" host_name: String, 2 "InstanceId" instance_id, 3 "Ip" ip: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeHybridCloudUnassignedMachines: DescribeHybridCloudUnassignedMachinesUnassignedMachines =
    Number "PageNumber", "UnassignedMachines" unassigned_machines, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnassignedMachinesOutput {
    pub total_count: Option<i64>,
    pub unassigned_machines: Option<Vec<DescribeHybridCloudUnassignedMachinesUnassignedMachines>>,
}
model! { DescribeHybridCloudUnassignedMachinesOutput {
    0 "TotalCount" total_count, 1 "UnassignedMachines" unassigned_machines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnassignedMachinesUnassignedMachines {
    pub cpu: Option<i64>,
    pub custom_name: Option<String>,
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub memory: Option<i64>,
    pub mid: Option<String>,
}
model! { DescribeHybridCloudUnassignedMachinesUnassignedMachines {
    0 "Cpu" cpu, 1 "CustomName" custom_name, 2 "HostName" host_name, 3 "Ip" ip, 4 "Mac" mac, 5 "Memory" memory,
    6 "Mid" mid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnsupportPorts {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudUnsupportPorts(instance_id: String)
    "DescribeHybridCloudUnsupportPorts" -> DescribeHybridCloudUnsupportPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnsupportPortsOutput {
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
}
model! { DescribeHybridCloudUnsupportPortsOutput {
    0 "HttpPorts" http_ports, 1 "HttpsPorts" https_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUser {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudUser(instance_id: String) "DescribeHybridCloudUser" -> DescribeHybridCloudUserOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUserOutput {
    pub user_info: Option<DescribeHybridCloudUserUserInfo>,
}
model! { DescribeHybridCloudUserOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUserUserInfo {
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
}
model! { DescribeHybridCloudUserUserInfo {
    0 "HttpPorts" http_ports, 1 "HttpsPorts" https_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeInstance() "DescribeInstance" -> DescribeInstanceOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub details: Option<DescribeInstanceDetails>,
    pub edition: Option<String>,
    pub end_time: Option<i64>,
    pub in_debt: Option<String>,
    pub instance_id: Option<String>,
    pub pay_type: Option<String>,
    pub process_status: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeInstanceOutput {
    0 "Details" details, 1 "Edition" edition, 2 "EndTime" end_time, 3 "InDebt" in_debt, 4 "InstanceId" instance_id,
    5 "PayType" pay_type, 6 "ProcessStatus" process_status, 7 "RegionId" region_id, 8 "StartTime" start_time,
    9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetails {
    pub acl_rule_max_ip_count: Option<i64>,
    pub agentic_apisec: Option<bool>,
    pub anti_scan: Option<bool>,
    pub anti_scan_template_max_count: Option<i64>,
    pub apisec: Option<bool>,
    pub backend_max_count: Option<i64>,
    pub base_waf_group: Option<bool>,
    pub base_waf_group_rule_in_template_max_count: Option<i64>,
    pub base_waf_group_rule_template_max_count: Option<i64>,
    pub bot: Option<bool>,
    pub bot_app: Option<String>,
    pub bot_template_max_count: Option<i64>,
    pub bot_web: Option<String>,
    pub cname_resource_max_count: Option<i64>,
    pub custom_response: Option<bool>,
    pub custom_response_rule_in_template_max_count: Option<i64>,
    pub custom_response_template_max_count: Option<i64>,
    pub custom_rule: Option<bool>,
    pub custom_rule_action: Option<String>,
    pub custom_rule_condition: Option<String>,
    pub custom_rule_in_template_max_count: Option<i64>,
    pub custom_rule_ratelimitor: Option<String>,
    pub custom_rule_template_max_count: Option<i64>,
    pub defense_group_max_count: Option<i64>,
    pub defense_object_in_group_max_count: Option<i64>,
    pub defense_object_in_template_max_count: Option<i64>,
    pub defense_object_max_count: Option<i64>,
    pub dlp: Option<bool>,
    pub dlp_rule_in_template_max_count: Option<i64>,
    pub dlp_template_max_count: Option<i64>,
    pub elastic_qps: Option<i64>,
    pub exclusive_ip: Option<bool>,
    pub extend_qps: Option<i64>,
    pub free_qps: Option<i64>,
    pub gslb: Option<bool>,
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
    pub hybrid_cloud: Option<bool>,
    pub hybrid_cloud_node_extend: Option<i64>,
    pub ip_blacklist: Option<bool>,
    pub ip_blacklist_ip_in_rule_max_count: Option<i64>,
    pub ip_blacklist_rule_in_template_max_count: Option<i64>,
    pub ip_blacklist_template_max_count: Option<i64>,
    pub ipv6: Option<bool>,
    pub log_service: Option<bool>,
    pub major_protection: Option<bool>,
    pub major_protection_template_max_count: Option<i64>,
    pub qps_billing_cap: Option<i64>,
    pub resource_directory: Option<bool>,
    pub tamperproof: Option<bool>,
    pub tamperproof_rule_in_template_max_count: Option<i64>,
    pub tamperproof_template_max_count: Option<i64>,
    pub vast_ip_blacklist_in_file_max_count: Option<i64>,
    pub vast_ip_blacklist_in_operation_max_count: Option<i64>,
    pub vast_ip_blacklist_max_count: Option<i64>,
    pub whitelist: Option<bool>,
    pub whitelist_logical: Option<String>,
    pub whitelist_rule_condition: Option<String>,
    pub whitelist_rule_in_template_max_count: Option<i64>,
    pub whitelist_template_max_count: Option<i64>,
}
model! { DescribeInstanceDetails {
    0 "AclRuleMaxIpCount" acl_rule_max_ip_count, 1 "AgenticApisec" agentic_apisec, 2 "AntiScan" anti_scan,
    3 "AntiScanTemplateMaxCount" anti_scan_template_max_count, 4 "Apisec" apisec, 5 "BackendMaxCount" backend_max_count,
    6 "BaseWafGroup" base_waf_group, 7 "BaseWafGroupRuleInTemplateMaxCount" base_waf_group_rule_in_template_max_count,
    8 "BaseWafGroupRuleTemplateMaxCount" base_waf_group_rule_template_max_count, 9 "Bot" bot, 10 "BotApp" bot_app,
    11 "BotTemplateMaxCount" bot_template_max_count, 12 "BotWeb" bot_web,
    13 "CnameResourceMaxCount" cname_resource_max_count, 14 "CustomResponse" custom_response,
    15 "CustomResponseRuleInTemplateMaxCount" custom_response_rule_in_template_max_count,
    16 "CustomResponseTemplateMaxCount" custom_response_template_max_count, 17 "CustomRule" custom_rule,
    18 "CustomRuleAction" custom_rule_action, 19 "CustomRuleCondition" custom_rule_condition,
    20 "CustomRuleInTemplateMaxCount" custom_rule_in_template_max_count,
    21 "CustomRuleRatelimitor" custom_rule_ratelimitor, 22 "CustomRuleTemplateMaxCount" custom_rule_template_max_count,
    23 "DefenseGroupMaxCount" defense_group_max_count,
    24 "DefenseObjectInGroupMaxCount" defense_object_in_group_max_count,
    25 "DefenseObjectInTemplateMaxCount" defense_object_in_template_max_count,
    26 "DefenseObjectMaxCount" defense_object_max_count, 27 "Dlp" dlp,
    28 "DlpRuleInTemplateMaxCount" dlp_rule_in_template_max_count, 29 "DlpTemplateMaxCount" dlp_template_max_count,
    30 "ElasticQps" elastic_qps, 31 "ExclusiveIp" exclusive_ip, 32 "ExtendQps" extend_qps, 33 "FreeQps" free_qps,
    34 "Gslb" gslb, 35 "HttpPorts" http_ports, 36 "HttpsPorts" https_ports, 37 "HybridCloud" hybrid_cloud,
    38 "HybridCloudNodeExtend" hybrid_cloud_node_extend, 39 "IpBlacklist" ip_blacklist,
    40 "IpBlacklistIpInRuleMaxCount" ip_blacklist_ip_in_rule_max_count,
    41 "IpBlacklistRuleInTemplateMaxCount" ip_blacklist_rule_in_template_max_count,
    42 "IpBlacklistTemplateMaxCount" ip_blacklist_template_max_count, 43 "Ipv6" ipv6, 44 "LogService" log_service,
    45 "MajorProtection" major_protection, 46 "MajorProtectionTemplateMaxCount" major_protection_template_max_count,
    47 "QpsBillingCap" qps_billing_cap, 48 "ResourceDirectory" resource_directory, 49 "Tamperproof" tamperproof,
    50 "TamperproofRuleInTemplateMaxCount" tamperproof_rule_in_template_max_count,
    51 "TamperproofTemplateMaxCount" tamperproof_template_max_count,
    52 "VastIpBlacklistInFileMaxCount" vast_ip_blacklist_in_file_max_count,
    53 "VastIpBlacklistInOperationMaxCount" vast_ip_blacklist_in_operation_max_count,
    54 "VastIpBlacklistMaxCount" vast_ip_blacklist_max_count, 55 "Whitelist" whitelist,
    56 "WhitelistLogical" whitelist_logical, 57 "WhitelistRuleCondition" whitelist_rule_condition,
    58 "WhitelistRuleInTemplateMaxCount" whitelist_rule_in_template_max_count,
    59 "WhitelistTemplateMaxCount" whitelist_template_max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfos {
    pub abroad_region: Option<String>,
    pub country: Option<String>,
    pub instance_id: String,
    pub language: Option<String>,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeIpAbroadCountryInfos(instance_id: String)
    "DescribeIpAbroadCountryInfos" -> DescribeIpAbroadCountryInfosOutput {
    0 "AbroadRegion" abroad_region: String, 1 "Country" country: String, 2 "InstanceId" instance_id,
    3 "Language" language: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeIpAbroadCountryInfos: DescribeIpAbroadCountryInfosAbroadInfos =
    Token "NextToken", "AbroadInfos" abroad_infos, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosOutput {
    pub abroad_infos: Option<Vec<DescribeIpAbroadCountryInfosAbroadInfos>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeIpAbroadCountryInfosOutput {
    0 "AbroadInfos" abroad_infos, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosAbroadInfos {
    pub continent: Option<String>,
    pub country: Option<String>,
    pub country_name: Option<String>,
    pub regions: Option<Vec<DescribeIpAbroadCountryInfosRegions>>,
}
model! { DescribeIpAbroadCountryInfosAbroadInfos {
    0 "Continent" continent, 1 "Country" country, 2 "CountryName" country_name, 3 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosRegions {
    pub abroad_region_id: Option<String>,
    pub abroad_region_name: Option<String>,
}
model! { DescribeIpAbroadCountryInfosRegions {
    0 "AbroadRegionId" abroad_region_id, 1 "AbroadRegionName" abroad_region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfig {
    pub delivery_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeLogDeliveryConfig(delivery_name: String, instance_id: String)
    "DescribeLogDeliveryConfig" -> DescribeLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigOutput {
    pub delivery_config: Option<DescribeLogDeliveryConfigDeliveryConfig>,
}
model! { DescribeLogDeliveryConfigOutput {
    0 "DeliveryConfig" delivery_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigDeliveryConfig {
    pub delivery_detail: Option<String>,
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
}
model! { DescribeLogDeliveryConfigDeliveryConfig {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigs {
    pub delivery_name_like: Option<String>,
    pub delivery_type: Option<String>,
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeLogDeliveryConfigs(instance_id: String)
    "DescribeLogDeliveryConfigs" -> DescribeLogDeliveryConfigsOutput {
    0 "DeliveryNameLike" delivery_name_like: String, 1 "DeliveryType" delivery_type: String, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeLogDeliveryConfigs: DescribeLogDeliveryConfigsDeliveryConfigs =
    Token "NextToken", "DeliveryConfigs" delivery_configs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigsOutput {
    pub delivery_configs: Option<Vec<DescribeLogDeliveryConfigsDeliveryConfigs>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLogDeliveryConfigsOutput {
    0 "DeliveryConfigs" delivery_configs, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigsDeliveryConfigs {
    pub delivery_detail: Option<String>,
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
}
model! { DescribeLogDeliveryConfigsDeliveryConfigs {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIps {
    pub instance_id: String,
    pub ip_like: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: Option<i64>,
    pub template_id: Option<i64>,
}
operation! { DescribeMajorProtectionBlackIps(instance_id: String)
    "DescribeMajorProtectionBlackIps" -> DescribeMajorProtectionBlackIpsOutput {
    0 "InstanceId" instance_id, 1 "IpLike" ip_like: String, 2 "OrderBy" order_by: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "RuleId" rule_id: i64,
    8 "TemplateId" template_id: i64
} }
paged! { DescribeMajorProtectionBlackIps: DescribeMajorProtectionBlackIpsIpList =
    Number "PageNumber", "IpList" ip_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIpsOutput {
    pub ip_list: Option<Vec<DescribeMajorProtectionBlackIpsIpList>>,
    pub total_count: Option<i64>,
}
model! { DescribeMajorProtectionBlackIpsOutput {
    0 "IpList" ip_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIpsIpList {
    pub description: Option<String>,
    pub expired_time: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub ip: Option<String>,
    pub rule_id: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeMajorProtectionBlackIpsIpList {
    0 "Description" description, 1 "ExpiredTime" expired_time, 2 "GmtModified" gmt_modified, 3 "Ip" ip,
    4 "RuleId" rule_id, 5 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberAccounts {
    pub account_status: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeMemberAccounts(instance_id: String) "DescribeMemberAccounts" -> DescribeMemberAccountsOutput {
    0 "AccountStatus" account_status: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberAccountsOutput {
    pub account_infos: Option<Vec<DescribeMemberAccountsAccountInfos>>,
}
model! { DescribeMemberAccountsOutput {
    0 "AccountInfos" account_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberAccountsAccountInfos {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
}
model! { DescribeMemberAccountsAccountInfos {
    0 "AccountId" account_id, 1 "AccountName" account_name, 2 "AccountStatus" account_status,
    3 "Description" description, 4 "GmtCreate" gmt_create
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetric {
    pub filter: DescribeNetworkFlowTimeSeriesMetricFilter,
    pub instance_id: String,
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeNetworkFlowTimeSeriesMetric(filter: DescribeNetworkFlowTimeSeriesMetricFilter, instance_id: String, metric: String)
    "DescribeNetworkFlowTimeSeriesMetric" -> DescribeNetworkFlowTimeSeriesMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricFilter {
    pub conditions: Option<Vec<DescribeNetworkFlowTimeSeriesMetricConditions>>,
    pub date_range: Option<DescribeNetworkFlowTimeSeriesMetricDateRange>,
}
input! { DescribeNetworkFlowTimeSeriesMetricFilter(date_range: DescribeNetworkFlowTimeSeriesMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeNetworkFlowTimeSeriesMetricConditions>,
    1 "DateRange" date_range: DescribeNetworkFlowTimeSeriesMetricDateRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricConditions {
    pub key: Option<String>,
    pub op_value: Option<String>,
    pub values: Option<Value>,
}
input! { DescribeNetworkFlowTimeSeriesMetricConditions() {
    0 "Key" key: String, 1 "OpValue" op_value: String, 2 "Values" values: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
input! { DescribeNetworkFlowTimeSeriesMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricOutput {
    pub network_flow_time_series: Option<Vec<DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries>>,
    pub time_series_meta_data: Option<DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData>,
}
model! { DescribeNetworkFlowTimeSeriesMetricOutput {
    0 "NetworkFlowTimeSeries" network_flow_time_series, 1 "TimeSeriesMetaData" time_series_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries {
    pub metric: Option<String>,
    pub timestamps: Option<Vec<String>>,
    pub values: Option<Vec<i64>>,
}
model! { DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries {
    0 "Metric" metric, 1 "Timestamps" timestamps, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData {
    pub aggregate_interval: Option<String>,
    pub date_range: Option<DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData {
    0 "AggregateInterval" aggregate_interval, 1 "DateRange" date_range, 2 "Units" units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetric {
    pub filter: DescribeNetworkFlowTopNMetricFilter,
    pub instance_id: String,
    pub limit: i64,
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeNetworkFlowTopNMetric(filter: DescribeNetworkFlowTopNMetricFilter, instance_id: String, limit: i64, metric: String)
    "DescribeNetworkFlowTopNMetric" -> DescribeNetworkFlowTopNMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Limit" limit, 3 "Metric" metric, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricFilter {
    pub conditions: Option<Vec<DescribeNetworkFlowTopNMetricConditions>>,
    pub date_range: Option<DescribeNetworkFlowTopNMetricDateRange>,
}
input! { DescribeNetworkFlowTopNMetricFilter(date_range: DescribeNetworkFlowTopNMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeNetworkFlowTopNMetricConditions>,
    1 "DateRange" date_range: DescribeNetworkFlowTopNMetricDateRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricConditions {
    pub key: Option<String>,
    pub op_value: Option<String>,
    pub values: Option<Value>,
}
input! { DescribeNetworkFlowTopNMetricConditions() {
    0 "Key" key: String, 1 "OpValue" op_value: String, 2 "Values" values: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
input! { DescribeNetworkFlowTopNMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricOutput {
    pub network_flow_top_n_values: Option<Vec<DescribeNetworkFlowTopNMetricNetworkFlowTopNValues>>,
    pub top_n_meta_data: Option<DescribeNetworkFlowTopNMetricTopNMetaData>,
}
model! { DescribeNetworkFlowTopNMetricOutput {
    0 "NetworkFlowTopNValues" network_flow_top_n_values, 1 "TopNMetaData" top_n_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricNetworkFlowTopNValues {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { DescribeNetworkFlowTopNMetricNetworkFlowTopNValues {
    0 "Attribute" attribute, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricTopNMetaData {
    pub date_range: Option<DescribeNetworkFlowTopNMetricTopNMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeNetworkFlowTopNMetricTopNMetaData {
    0 "DateRange" date_range, 1 "Units" units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricTopNMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeNetworkFlowTopNMetricTopNMetaDataDateRange {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePauseProtectionStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePauseProtectionStatus(instance_id: String)
    "DescribePauseProtectionStatus" -> DescribePauseProtectionStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePauseProtectionStatusOutput {
    pub pause_status: Option<i64>,
}
model! { DescribePauseProtectionStatusOutput {
    0 "PauseStatus" pause_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakTrend {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribePeakTrend(instance_id: String, interval: String, start_timestamp: String)
    "DescribePeakTrend" -> DescribePeakTrendOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakTrendOutput {
    pub flow_chart: Option<Vec<DescribePeakTrendFlowChart>>,
}
model! { DescribePeakTrendOutput {
    0 "FlowChart" flow_chart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakTrendFlowChart {
    pub acl_sum: Option<i64>,
    pub anti_scan_sum: Option<i64>,
    pub cc_sum: Option<i64>,
    pub count: Option<i64>,
    pub index: Option<i64>,
    pub waf_sum: Option<i64>,
}
model! { DescribePeakTrendFlowChart {
    0 "AclSum" acl_sum, 1 "AntiScanSum" anti_scan_sum, 2 "CcSum" cc_sum, 3 "Count" count, 4 "Index" index,
    5 "WafSum" waf_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctions {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePocFunctions(instance_id: String) "DescribePocFunctions" -> DescribePocFunctionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctionsOutput {
    pub functions: Option<Vec<DescribePocFunctionsFunctions>>,
}
model! { DescribePocFunctionsOutput {
    0 "Functions" functions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctionsFunctions {
    pub expire_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribePocFunctionsFunctions {
    0 "ExpireTime" expire_time, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBills {
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub period_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribePostpayBills(instance_id: String) "DescribePostpayBills" -> DescribePostpayBillsOutput {
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PeriodType" period_type: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "StartTime" start_time: i64
} }
paged! { DescribePostpayBills: DescribePostpayBillsBillDetail =
    Token "NextToken", "BillDetail" bill_detail, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillsOutput {
    pub bill_detail: Option<Vec<DescribePostpayBillsBillDetail>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribePostpayBillsOutput {
    0 "BillDetail" bill_detail, 1 "MaxResults" max_results, 2 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillsBillDetail {
    pub charge_data: Option<String>,
    pub credit: Option<f64>,
    pub credit_charge_data: Option<String>,
    pub cu: Option<String>,
    pub end_time: Option<i64>,
    pub function_credit: Option<f64>,
    pub function_cu: Option<String>,
    pub start_time: Option<i64>,
    pub traffic_credit: Option<f64>,
    pub traffic_cu: Option<String>,
}
model! { DescribePostpayBillsBillDetail {
    0 "ChargeData" charge_data, 1 "Credit" credit, 2 "CreditChargeData" credit_charge_data, 3 "Cu" cu,
    4 "EndTime" end_time, 5 "FunctionCredit" function_credit, 6 "FunctionCu" function_cu, 7 "StartTime" start_time,
    8 "TrafficCredit" traffic_credit, 9 "TrafficCu" traffic_cu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayDailyBills {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePrepayDailyBills(instance_id: String)
    "DescribePrepayDailyBills" -> DescribePrepayDailyBillsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribePrepayDailyBills: DescribePrepayDailyBillsBills =
    Number "PageNumber", "Bills" bills, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayDailyBillsOutput {
    pub bills: Option<Vec<DescribePrepayDailyBillsBills>>,
    pub total_count: Option<i64>,
}
model! { DescribePrepayDailyBillsOutput {
    0 "Bills" bills, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayDailyBillsBills {
    pub elastic_qps_set_value: Option<i64>,
    pub end_time: Option<i64>,
    pub exceed_status: Option<i64>,
    pub extension_plugin: Option<bool>,
    pub extension_plugin_request: Option<i64>,
    pub max_qps: Option<i64>,
    pub price: Option<f64>,
    pub qps: Option<i64>,
    pub qps_version: Option<i64>,
    pub risk_control: Option<bool>,
    pub risk_traffic: Option<i64>,
    pub start_time: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<Vec<String>>,
}
model! { DescribePrepayDailyBillsBills {
    0 "ElasticQpsSetValue" elastic_qps_set_value, 1 "EndTime" end_time, 2 "ExceedStatus" exceed_status,
    3 "ExtensionPlugin" extension_plugin, 4 "ExtensionPluginRequest" extension_plugin_request, 5 "MaxQps" max_qps,
    6 "Price" price, 7 "Qps" qps, 8 "QpsVersion" qps_version, 9 "RiskControl" risk_control,
    10 "RiskTraffic" risk_traffic, 11 "StartTime" start_time, 12 "Total" total, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstances {
    pub instance_id: String,
    pub owner_user_id: Option<String>,
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_instance_access_status: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_ip: Option<String>,
    pub resource_instance_name: Option<String>,
    /// Deprecated.
    pub resource_ip: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Deprecated.
    pub resource_name: Option<String>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
}
operation! { DescribeProductInstances(instance_id: String)
    "DescribeProductInstances" -> DescribeProductInstancesOutput {
    0 "InstanceId" instance_id, 1 "OwnerUserId" owner_user_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceDomain" resource_domain: String,
    6 "ResourceInstanceAccessStatus" resource_instance_access_status: String,
    7 "ResourceInstanceId" resource_instance_id: String, 8 "ResourceInstanceIp" resource_instance_ip: String,
    9 "ResourceInstanceName" resource_instance_name: String, 10 "ResourceIp" resource_ip: String,
    11 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    12 "ResourceName" resource_name: String, 13 "ResourceProduct" resource_product: String,
    14 "ResourceRegionId" resource_region_id: String
} }
paged! { DescribeProductInstances: DescribeProductInstancesProductInstances =
    Number "PageNumber", "ProductInstances" product_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesOutput {
    pub product_instances: Option<Vec<DescribeProductInstancesProductInstances>>,
    pub total_count: Option<i64>,
}
model! { DescribeProductInstancesOutput {
    0 "ProductInstances" product_instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesProductInstances {
    pub access_instance_id: Option<String>,
    pub access_port_and_protocols: Option<Vec<DescribeProductInstancesAccessPortAndProtocols>>,
    pub access_ports: Option<Vec<i64>>,
    pub owner_user_id: Option<String>,
    pub resource_domain: Option<String>,
    pub resource_instance_access_status: Option<String>,
    pub resource_instance_edition: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_ip: Option<String>,
    pub resource_instance_name: Option<String>,
    /// Deprecated.
    pub resource_ip: Option<String>,
    /// Deprecated.
    pub resource_name: Option<String>,
    pub resource_ports: Option<Vec<DescribeProductInstancesResourcePorts>>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
}
model! { DescribeProductInstancesProductInstances {
    0 "AccessInstanceId" access_instance_id, 1 "AccessPortAndProtocols" access_port_and_protocols,
    2 "AccessPorts" access_ports, 3 "OwnerUserId" owner_user_id, 4 "ResourceDomain" resource_domain,
    5 "ResourceInstanceAccessStatus" resource_instance_access_status,
    6 "ResourceInstanceEdition" resource_instance_edition, 7 "ResourceInstanceId" resource_instance_id,
    8 "ResourceInstanceIp" resource_instance_ip, 9 "ResourceInstanceName" resource_instance_name,
    10 "ResourceIp" resource_ip, 11 "ResourceName" resource_name, 12 "ResourcePorts" resource_ports,
    13 "ResourceProduct" resource_product, 14 "ResourceRegionId" resource_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesAccessPortAndProtocols {
    pub certificate_ids: Option<Vec<String>>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeProductInstancesAccessPortAndProtocols {
    0 "CertificateIds" certificate_ids, 1 "Port" port, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesResourcePorts {
    pub certificates: Option<Vec<DescribeProductInstancesCertificates>>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeProductInstancesResourcePorts {
    0 "Certificates" certificates, 1 "Port" port, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub domain: Option<String>,
}
model! { DescribeProductInstancesCertificates {
    0 "AppliedType" applied_type, 1 "CertificateId" certificate_id, 2 "CertificateName" certificate_name,
    3 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePunishedDomains {
    pub domains: Option<Vec<String>>,
    pub instance_id: String,
    pub punish_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePunishedDomains(instance_id: String) "DescribePunishedDomains" -> DescribePunishedDomainsOutput {
    0 "Domains" domains: Vec<String>, 1 "InstanceId" instance_id, 2 "PunishType" punish_type: String,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePunishedDomainsOutput {
    pub punished_domains: Option<Vec<String>>,
}
model! { DescribePunishedDomainsOutput {
    0 "PunishedDomains" punished_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedDefenseRules {
    pub defense_scene: String,
    pub defense_type: String,
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
}
operation! { DescribeRelatedDefenseRules(defense_scene: String, defense_type: String, instance_id: String, rule_id: i64)
    "DescribeRelatedDefenseRules" -> DescribeRelatedDefenseRulesOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseType" defense_type, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "RuleId" rule_id
} }
paged! { DescribeRelatedDefenseRules: DescribeRelatedDefenseRulesRules =
    Token "NextToken", "Rules" rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedDefenseRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Option<Vec<DescribeRelatedDefenseRulesRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeRelatedDefenseRulesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Rules" rules, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedDefenseRulesRules {
    pub defense_scene: Option<String>,
    pub defense_type: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub template_id: Option<i64>,
}
model! { DescribeRelatedDefenseRulesRules {
    0 "DefenseScene" defense_scene, 1 "DefenseType" defense_type, 2 "RuleId" rule_id, 3 "RuleName" rule_name,
    4 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstanceCerts {
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourceInstanceCerts(instance_id: String)
    "DescribeResourceInstanceCerts" -> DescribeResourceInstanceCertsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceInstanceId" resource_instance_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }
paged! { DescribeResourceInstanceCerts: DescribeResourceInstanceCertsCerts =
    Number "PageNumber", "Certs" certs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstanceCertsOutput {
    pub certs: Option<Vec<DescribeResourceInstanceCertsCerts>>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceInstanceCertsOutput {
    0 "Certs" certs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstanceCertsCerts {
    pub after_date: Option<i64>,
    pub before_date: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub is_chain_completed: Option<bool>,
}
model! { DescribeResourceInstanceCertsCerts {
    0 "AfterDate" after_date, 1 "BeforeDate" before_date, 2 "CertIdentifier" cert_identifier, 3 "CertName" cert_name,
    4 "CommonName" common_name, 5 "Domain" domain, 6 "IsChainCompleted" is_chain_completed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resources: String,
}
operation! { DescribeResourceLogDeliveryStatus(instance_id: String, resources: String)
    "DescribeResourceLogDeliveryStatus" -> DescribeResourceLogDeliveryStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatusOutput {
    pub log_configs: Option<Vec<DescribeResourceLogDeliveryStatusLogConfigs>>,
}
model! { DescribeResourceLogDeliveryStatusOutput {
    0 "LogConfigs" log_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatusLogConfigs {
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
    pub resource: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeResourceLogDeliveryStatusLogConfigs {
    0 "DeliveryName" delivery_name, 1 "DeliveryType" delivery_type, 2 "Resource" resource, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogFieldConfig {
    pub delivery_type: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourceLogFieldConfig(delivery_type: String, instance_id: String, resource: String)
    "DescribeResourceLogFieldConfig" -> DescribeResourceLogFieldConfigOutput {
    0 "DeliveryType" delivery_type, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "Resource" resource,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogFieldConfigOutput {
    pub add_list: Option<String>,
    pub del_list: Option<String>,
    pub delivery_type: Option<String>,
    pub extend_config: Option<String>,
    pub field_list: Option<String>,
    pub log_delivery_strategy: Option<String>,
}
model! { DescribeResourceLogFieldConfigOutput {
    0 "AddList" add_list, 1 "DelList" del_list, 2 "DeliveryType" delivery_type, 3 "ExtendConfig" extend_config,
    4 "FieldList" field_list, 5 "LogDeliveryStrategy" log_delivery_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resources: String,
}
operation! { DescribeResourceLogStatus(instance_id: String, resources: String)
    "DescribeResourceLogStatus" -> DescribeResourceLogStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusOutput {
    pub result: Option<Vec<DescribeResourceLogStatusResult>>,
}
model! { DescribeResourceLogStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusResult {
    pub resource: Option<String>,
    pub status: Option<bool>,
    pub trace_config: Option<DescribeResourceLogStatusTraceConfig>,
    pub trace_status: Option<bool>,
}
model! { DescribeResourceLogStatusResult {
    0 "Resource" resource, 1 "Status" status, 2 "TraceConfig" trace_config, 3 "TraceStatus" trace_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusTraceConfig {
    pub rate_per_mille: Option<i64>,
    pub workspace: Option<String>,
}
model! { DescribeResourceLogStatusTraceConfig {
    0 "RatePerMille" rate_per_mille, 1 "Workspace" workspace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePort {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourcePort(instance_id: String, resource_instance_id: String)
    "DescribeResourcePort" -> DescribeResourcePortOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ResourceInstanceId" resource_instance_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePortOutput {
    pub resource_ports: Option<Vec<String>>,
}
model! { DescribeResourcePortOutput {
    0 "ResourcePorts" resource_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRegionId {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourceRegionId(instance_id: String)
    "DescribeResourceRegionId" -> DescribeResourceRegionIdOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRegionIdOutput {
    pub resource_region_ids: Option<Vec<String>>,
}
model! { DescribeResourceRegionIdOutput {
    0 "ResourceRegionIds" resource_region_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSupportRegions {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_product: Option<String>,
}
operation! { DescribeResourceSupportRegions(instance_id: String)
    "DescribeResourceSupportRegions" -> DescribeResourceSupportRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    3 "ResourceProduct" resource_product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSupportRegionsOutput {
    pub support_regions: Option<Vec<String>>,
}
model! { DescribeResourceSupportRegionsOutput {
    0 "SupportRegions" support_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraph {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
    pub r#type: String,
}
operation! { DescribeResponseCodeTrendGraph(instance_id: String, interval: String, start_timestamp: String, r#type: String)
    "DescribeResponseCodeTrendGraph" -> DescribeResponseCodeTrendGraphOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp,
    7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphOutput {
    pub response_codes: Option<Vec<DescribeResponseCodeTrendGraphResponseCodes>>,
}
model! { DescribeResponseCodeTrendGraphOutput {
    0 "ResponseCodes" response_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphResponseCodes {
    pub n302pv: Option<i64>,
    pub n405pv: Option<i64>,
    pub n444pv: Option<i64>,
    pub n499pv: Option<i64>,
    pub n5xx_pv: Option<i64>,
    pub index: Option<i64>,
}
model! { DescribeResponseCodeTrendGraphResponseCodes {
    0 "302Pv" n302pv, 1 "405Pv" n405pv, 2 "444Pv" n444pv, 3 "499Pv" n499pv, 4 "5xxPv" n5xx_pv, 5 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleAuthStatus {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeRoleAuthStatus() "DescribeRoleAuthStatus" -> DescribeRoleAuthStatusOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleAuthStatusOutput {
    pub auth_status: Option<bool>,
}
model! { DescribeRoleAuthStatusOutput {
    0 "AuthStatus" auth_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroups {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub search_type: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeRuleGroups(instance_id: String) "DescribeRuleGroups" -> DescribeRuleGroupsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "SearchType" search_type: String, 6 "SearchValue" search_value: String
} }
paged! { DescribeRuleGroups: DescribeRuleGroupsRuleGroups =
    Number "PageNumber", "RuleGroups" rule_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsOutput {
    pub rule_groups: Option<Vec<DescribeRuleGroupsRuleGroups>>,
    pub total_count: Option<i64>,
}
model! { DescribeRuleGroupsOutput {
    0 "RuleGroups" rule_groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsRuleGroups {
    pub gmt_modified: Option<i64>,
    pub is_subscribe: Option<i64>,
    pub parent_rule_group_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub rule_group_name: Option<String>,
    pub rule_total_count: Option<i64>,
}
model! { DescribeRuleGroupsRuleGroups {
    0 "GmtModified" gmt_modified, 1 "IsSubscribe" is_subscribe, 2 "ParentRuleGroupId" parent_rule_group_id,
    3 "RuleGroupId" rule_group_id, 4 "RuleGroupName" rule_group_name, 5 "RuleTotalCount" rule_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIp {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopClientIp(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopClientIp" -> DescribeRuleHitsTopClientIpOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleType" rule_type: String, 6 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpOutput {
    pub rule_hits_top_client_ip: Option<Vec<DescribeRuleHitsTopClientIpRuleHitsTopClientIp>>,
}
model! { DescribeRuleHitsTopClientIpOutput {
    0 "RuleHitsTopClientIp" rule_hits_top_client_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpRuleHitsTopClientIp {
    pub client_ip: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeRuleHitsTopClientIpRuleHitsTopClientIp {
    0 "ClientIp" client_ip, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResource {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopResource(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopResource" -> DescribeRuleHitsTopResourceOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleType" rule_type: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceOutput {
    pub rule_hits_top_resource: Option<Vec<DescribeRuleHitsTopResourceRuleHitsTopResource>>,
}
model! { DescribeRuleHitsTopResourceOutput {
    0 "RuleHitsTopResource" rule_hits_top_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceRuleHitsTopResource {
    pub count: Option<i64>,
    pub resource: Option<String>,
}
model! { DescribeRuleHitsTopResourceRuleHitsTopResource {
    0 "Count" count, 1 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleId {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub is_group_resource: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopRuleId(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopRuleId" -> DescribeRuleHitsTopRuleIdOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "IsGroupResource" is_group_resource: String,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "RuleType" rule_type: String,
    7 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdOutput {
    pub rule_hits_top_rule_id: Option<Vec<DescribeRuleHitsTopRuleIdRuleHitsTopRuleId>>,
}
model! { DescribeRuleHitsTopRuleIdOutput {
    0 "RuleHitsTopRuleId" rule_hits_top_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdRuleHitsTopRuleId {
    pub count: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<String>,
}
model! { DescribeRuleHitsTopRuleIdRuleHitsTopRuleId {
    0 "Count" count, 1 "Resource" resource, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleType {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopTuleType(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopTuleType" -> DescribeRuleHitsTopTuleTypeOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleTypeOutput {
    pub rule_hits_top_tule_type: Option<Vec<DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType>>,
}
model! { DescribeRuleHitsTopTuleTypeOutput {
    0 "RuleHitsTopTuleType" rule_hits_top_tule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType {
    pub count: Option<i64>,
    pub rule_type: Option<String>,
}
model! { DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType {
    0 "Count" count, 1 "RuleType" rule_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUa {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopUa(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopUa" -> DescribeRuleHitsTopUaOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUaOutput {
    pub rule_hits_top_ua: Option<Vec<DescribeRuleHitsTopUaRuleHitsTopUa>>,
}
model! { DescribeRuleHitsTopUaOutput {
    0 "RuleHitsTopUa" rule_hits_top_ua
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUaRuleHitsTopUa {
    pub count: Option<i64>,
    pub ua: Option<String>,
}
model! { DescribeRuleHitsTopUaRuleHitsTopUa {
    0 "Count" count, 1 "Ua" ua
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrl {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopUrl(instance_id: String, resource: String, start_timestamp: String)
    "DescribeRuleHitsTopUrl" -> DescribeRuleHitsTopUrlOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleType" rule_type: String, 6 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlOutput {
    pub rule_hits_top_url: Option<Vec<DescribeRuleHitsTopUrlRuleHitsTopUrl>>,
}
model! { DescribeRuleHitsTopUrlOutput {
    0 "RuleHitsTopUrl" rule_hits_top_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlRuleHitsTopUrl {
    pub count: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeRuleHitsTopUrlRuleHitsTopUrl {
    0 "Count" count, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogs {
    pub filter: DescribeSecurityEventLogsFilter,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSecurityEventLogs(filter: DescribeSecurityEventLogsFilter, instance_id: String, page_number: i64, page_size: i64)
    "DescribeSecurityEventLogs" -> DescribeSecurityEventLogsOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsFilter {
    pub conditions: Option<Vec<DescribeSecurityEventLogsConditions>>,
    pub date_range: Option<DescribeSecurityEventLogsDateRange>,
}
input! { DescribeSecurityEventLogsFilter(date_range: DescribeSecurityEventLogsDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventLogsConditions>,
    1 "DateRange" date_range: DescribeSecurityEventLogsDateRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsConditions {
    pub key: Option<String>,
    pub op_value: Option<String>,
    pub values: Option<Value>,
}
input! { DescribeSecurityEventLogsConditions() {
    0 "Key" key: String, 1 "OpValue" op_value: String, 2 "Values" values: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventLogsDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsOutput {
    pub security_event_logs: Option<Vec<Value>>,
    pub security_event_logs_total_count: Option<i64>,
    pub security_event_meta_data: Option<DescribeSecurityEventLogsSecurityEventMetaData>,
}
model! { DescribeSecurityEventLogsOutput {
    0 "SecurityEventLogs" security_event_logs, 1 "SecurityEventLogsTotalCount" security_event_logs_total_count,
    2 "SecurityEventMetaData" security_event_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsSecurityEventMetaData {
    pub date_range: Option<DescribeSecurityEventLogsSecurityEventMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeSecurityEventLogsSecurityEventMetaData {
    0 "DateRange" date_range, 1 "Units" units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsSecurityEventMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventLogsSecurityEventMetaDataDateRange {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetric {
    pub filter: DescribeSecurityEventTimeSeriesMetricFilter,
    pub instance_id: String,
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSecurityEventTimeSeriesMetric(filter: DescribeSecurityEventTimeSeriesMetricFilter, instance_id: String, metric: String)
    "DescribeSecurityEventTimeSeriesMetric" -> DescribeSecurityEventTimeSeriesMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricFilter {
    pub conditions: Option<Vec<DescribeSecurityEventTimeSeriesMetricConditions>>,
    pub date_range: Option<DescribeSecurityEventTimeSeriesMetricDateRange>,
}
input! { DescribeSecurityEventTimeSeriesMetricFilter(date_range: DescribeSecurityEventTimeSeriesMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventTimeSeriesMetricConditions>,
    1 "DateRange" date_range: DescribeSecurityEventTimeSeriesMetricDateRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricConditions {
    pub key: Option<String>,
    pub op_value: Option<String>,
    pub values: Option<Value>,
}
input! { DescribeSecurityEventTimeSeriesMetricConditions() {
    0 "Key" key: String, 1 "OpValue" op_value: String, 2 "Values" values: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventTimeSeriesMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricOutput {
    pub security_event_time_series: Option<Vec<DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries>>,
    pub time_series_meta_data: Option<DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData>,
}
model! { DescribeSecurityEventTimeSeriesMetricOutput {
    0 "SecurityEventTimeSeries" security_event_time_series, 1 "TimeSeriesMetaData" time_series_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries {
    pub metric: Option<String>,
    pub timestamps: Option<Vec<String>>,
    pub values: Option<Vec<i64>>,
}
model! { DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries {
    0 "Metric" metric, 1 "Timestamps" timestamps, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData {
    pub aggregate_interval: Option<String>,
    pub date_range: Option<DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData {
    0 "AggregateInterval" aggregate_interval, 1 "DateRange" date_range, 2 "Units" units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetric {
    pub filter: DescribeSecurityEventTopNMetricFilter,
    pub instance_id: String,
    pub limit: i64,
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSecurityEventTopNMetric(filter: DescribeSecurityEventTopNMetricFilter, instance_id: String, limit: i64, metric: String)
    "DescribeSecurityEventTopNMetric" -> DescribeSecurityEventTopNMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Limit" limit, 3 "Metric" metric, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricFilter {
    pub conditions: Option<Vec<DescribeSecurityEventTopNMetricConditions>>,
    pub date_range: Option<DescribeSecurityEventTopNMetricDateRange>,
}
input! { DescribeSecurityEventTopNMetricFilter(date_range: DescribeSecurityEventTopNMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventTopNMetricConditions>,
    1 "DateRange" date_range: DescribeSecurityEventTopNMetricDateRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricConditions {
    pub key: Option<String>,
    pub op_value: Option<String>,
    pub values: Option<Value>,
}
input! { DescribeSecurityEventTopNMetricConditions() {
    0 "Key" key: String, 1 "OpValue" op_value: String, 2 "Values" values: Value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventTopNMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricOutput {
    pub security_event_top_n_values: Option<Vec<DescribeSecurityEventTopNMetricSecurityEventTopNValues>>,
    pub top_n_meta_data: Option<DescribeSecurityEventTopNMetricTopNMetaData>,
}
model! { DescribeSecurityEventTopNMetricOutput {
    0 "SecurityEventTopNValues" security_event_top_n_values, 1 "TopNMetaData" top_n_meta_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricSecurityEventTopNValues {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { DescribeSecurityEventTopNMetricSecurityEventTopNValues {
    0 "Attribute" attribute, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricTopNMetaData {
    pub date_range: Option<DescribeSecurityEventTopNMetricTopNMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeSecurityEventTopNMetricTopNMetaData {
    0 "DateRange" date_range, 1 "Units" units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricTopNMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventTopNMetricTopNMetaDataDateRange {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 25.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeSensitiveApiStatistic(instance_id: String)
    "DescribeSensitiveApiStatistic" -> DescribeSensitiveApiStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "MatchedHost" matched_host: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "StartTime" start_time: i64, 9 "Type" r#type: String
} }
paged! { DescribeSensitiveApiStatistic: DescribeSensitiveApiStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticOutput {
    pub data: Option<Vec<DescribeSensitiveApiStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticData {
    pub info_outbound_count: Option<i64>,
    pub list: Option<Vec<DescribeSensitiveApiStatisticList>>,
    pub matched_host: Option<String>,
    pub sensitive_outbound_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticData {
    0 "InfoOutboundCount" info_outbound_count, 1 "List" list, 2 "MatchedHost" matched_host,
    3 "SensitiveOutboundCount" sensitive_outbound_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticList {
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub info_count: Option<i64>,
    pub sensitive_code: Option<Vec<String>>,
    pub sensitive_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticList {
    0 "ApiFormat" api_format, 1 "ApiId" api_id, 2 "InfoCount" info_count, 3 "SensitiveCode" sensitive_code,
    4 "SensitiveCount" sensitive_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResult {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveDetectionResult(instance_id: String)
    "DescribeSensitiveDetectionResult" -> DescribeSensitiveDetectionResultOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultOutput {
    pub data: Option<DescribeSensitiveDetectionResultData>,
}
model! { DescribeSensitiveDetectionResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultData {
    pub result: Option<Vec<DescribeSensitiveDetectionResultResult>>,
}
model! { DescribeSensitiveDetectionResultData {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultResult {
    pub detection_result: Option<String>,
    pub list: Option<Vec<DescribeSensitiveDetectionResultList>>,
    pub max: Option<DescribeSensitiveDetectionResultMax>,
}
model! { DescribeSensitiveDetectionResultResult {
    0 "DetectionResult" detection_result, 1 "List" list, 2 "Max" max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultList {
    pub info_count: Option<i64>,
    pub outbound_count: Option<i64>,
    pub sensitive_code: Option<i64>,
}
model! { DescribeSensitiveDetectionResultList {
    0 "InfoCount" info_count, 1 "OutboundCount" outbound_count, 2 "SensitiveCode" sensitive_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultMax {
    pub info_count: Option<i64>,
    pub outbound_count: Option<i64>,
    pub sensitive_code: Option<i64>,
}
model! { DescribeSensitiveDetectionResultMax {
    0 "InfoCount" info_count, 1 "OutboundCount" outbound_count, 2 "SensitiveCode" sensitive_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistribution {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveOutboundDistribution(instance_id: String)
    "DescribeSensitiveOutboundDistribution" -> DescribeSensitiveOutboundDistributionOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistributionOutput {
    pub data: Option<Vec<DescribeSensitiveOutboundDistributionData>>,
}
model! { DescribeSensitiveOutboundDistributionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistributionData {
    pub country: Option<String>,
    pub info_outbound_count: Option<i64>,
    pub sensitive_outbound_count: Option<i64>,
}
model! { DescribeSensitiveOutboundDistributionData {
    0 "Country" country, 1 "InfoOutboundCount" info_outbound_count, 2 "SensitiveOutboundCount" sensitive_outbound_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatistic {
    pub cluster_id: Option<String>,
    pub detection_result: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub order_key: Option<String>,
    pub order_way: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 25.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sensitive_code: Option<String>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveOutboundStatistic(instance_id: String)
    "DescribeSensitiveOutboundStatistic" -> DescribeSensitiveOutboundStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "DetectionResult" detection_result: String, 2 "EndTime" end_time: i64,
    3 "InstanceId" instance_id, 4 "OrderKey" order_key: String, 5 "OrderWay" order_way: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    10 "SensitiveCode" sensitive_code: String, 11 "SensitiveLevel" sensitive_level: String,
    12 "SensitiveType" sensitive_type: String, 13 "StartTime" start_time: i64
} }
paged! { DescribeSensitiveOutboundStatistic: DescribeSensitiveOutboundStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatisticOutput {
    pub data: Option<Vec<DescribeSensitiveOutboundStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveOutboundStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatisticData {
    pub detection_result: Option<String>,
    pub info_count: Option<i64>,
    pub outbound_count: Option<i64>,
    pub sensitive_code: Option<i64>,
    pub sensitive_level: Option<String>,
    pub sensitive_type: Option<String>,
}
model! { DescribeSensitiveOutboundStatisticData {
    0 "DetectionResult" detection_result, 1 "InfoCount" info_count, 2 "OutboundCount" outbound_count,
    3 "SensitiveCode" sensitive_code, 4 "SensitiveLevel" sensitive_level, 5 "SensitiveType" sensitive_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrend {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveOutboundTrend(instance_id: String)
    "DescribeSensitiveOutboundTrend" -> DescribeSensitiveOutboundTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrendOutput {
    pub data: Option<Vec<DescribeSensitiveOutboundTrendData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveOutboundTrendOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrendData {
    pub info_count: Option<i64>,
    pub info_outbound_count: Option<i64>,
    pub sensitive_outbound_count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeSensitiveOutboundTrendData {
    0 "InfoCount" info_count, 1 "InfoOutboundCount" info_outbound_count,
    2 "SensitiveOutboundCount" sensitive_outbound_count, 3 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestLog {
    pub account: Option<String>,
    pub api_format: Option<String>,
    pub client_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub matched_host: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 10.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sensitive_code: Option<String>,
    pub sensitive_data: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveRequestLog(instance_id: String)
    "DescribeSensitiveRequestLog" -> DescribeSensitiveRequestLogOutput {
    0 "Account" account: String, 1 "ApiFormat" api_format: String, 2 "ClientIP" client_ip: String,
    3 "ClusterId" cluster_id: String, 4 "EndTime" end_time: i64, 5 "InstanceId" instance_id,
    6 "MatchedHost" matched_host: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "RegionId" region_id: String, 10 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    11 "SensitiveCode" sensitive_code: String, 12 "SensitiveData" sensitive_data: String, 13 "StartTime" start_time: i64
} }
paged! { DescribeSensitiveRequestLog: DescribeSensitiveRequestLogData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestLogOutput {
    pub data: Option<Vec<DescribeSensitiveRequestLogData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveRequestLogOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestLogData {
    pub account: Option<String>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub client_ip: Option<String>,
    pub count: Option<i64>,
    pub matched_host: Option<String>,
    pub remote_country_id: Option<String>,
    pub request_time: Option<i64>,
    pub sensitive_list: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeSensitiveRequestLogData {
    0 "Account" account, 1 "ApiFormat" api_format, 2 "ApiId" api_id, 3 "ClientIP" client_ip, 4 "Count" count,
    5 "MatchedHost" matched_host, 6 "RemoteCountryId" remote_country_id, 7 "RequestTime" request_time,
    8 "SensitiveList" sensitive_list, 9 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequests {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// 1 to 25.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sensitive_code: Option<i64>,
    pub sensitive_data: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeSensitiveRequests(instance_id: String)
    "DescribeSensitiveRequests" -> DescribeSensitiveRequestsOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    7 "SensitiveCode" sensitive_code: i64, 8 "SensitiveData" sensitive_data: String, 9 "StartTime" start_time: i64
} }
paged! { DescribeSensitiveRequests: DescribeSensitiveRequestsData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsOutput {
    pub data: Option<Vec<DescribeSensitiveRequestsData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveRequestsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsData {
    pub abnormal_count: Option<i64>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub client_ip: Option<String>,
    pub detection_result: Option<String>,
    pub event_count: Option<i64>,
    pub info_count: Option<Vec<DescribeSensitiveRequestsInfoCount>>,
    pub matched_host: Option<String>,
    pub sensitive_list: Option<Vec<String>>,
}
model! { DescribeSensitiveRequestsData {
    0 "AbnormalCount" abnormal_count, 1 "ApiFormat" api_format, 2 "ApiId" api_id, 3 "ClientIP" client_ip,
    4 "DetectionResult" detection_result, 5 "EventCount" event_count, 6 "InfoCount" info_count,
    7 "MatchedHost" matched_host, 8 "SensitiveList" sensitive_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsInfoCount {
    pub code: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeSensitiveRequestsInfoCount {
    0 "Code" code, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub statistic_type: Option<String>,
}
operation! { DescribeSensitiveStatistic(instance_id: String)
    "DescribeSensitiveStatistic" -> DescribeSensitiveStatisticOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "StartTime" start_time: i64,
    8 "StatisticType" statistic_type: String
} }
paged! { DescribeSensitiveStatistic: DescribeSensitiveStatisticData =
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveStatisticOutput {
    pub data: Option<Vec<DescribeSensitiveStatisticData>>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveStatisticOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveStatisticData {
    pub api_format: Option<String>,
    pub client_ip: Option<String>,
    pub count: Option<i64>,
    pub matched_host: Option<String>,
    pub sensitive_code: Option<String>,
}
model! { DescribeSensitiveStatisticData {
    0 "ApiFormat" api_format, 1 "ClientIP" client_ip, 2 "Count" count, 3 "MatchedHost" matched_host,
    4 "SensitiveCode" sensitive_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsAuthStatus(instance_id: String) "DescribeSlsAuthStatus" -> DescribeSlsAuthStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatusOutput {
    pub status: Option<bool>,
}
model! { DescribeSlsAuthStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStore {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsLogStore(instance_id: String) "DescribeSlsLogStore" -> DescribeSlsLogStoreOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStoreOutput {
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub quota: Option<i64>,
    pub ttl: Option<i64>,
    pub used: Option<i64>,
}
model! { DescribeSlsLogStoreOutput {
    0 "LogStoreName" log_store_name, 1 "ProjectName" project_name, 2 "Quota" quota, 3 "Ttl" ttl, 4 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsLogStoreStatus(instance_id: String)
    "DescribeSlsLogStoreStatus" -> DescribeSlsLogStoreStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatusOutput {
    pub exist_status: Option<bool>,
}
model! { DescribeSlsLogStoreStatusOutput {
    0 "ExistStatus" exist_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCount {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_ids: String,
}
operation! { DescribeTemplateResourceCount(instance_id: String, template_ids: String)
    "DescribeTemplateResourceCount" -> DescribeTemplateResourceCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateIds" template_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCountOutput {
    pub resource_count: Option<Vec<DescribeTemplateResourceCountResourceCount>>,
}
model! { DescribeTemplateResourceCountOutput {
    0 "ResourceCount" resource_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCountResourceCount {
    pub asset_count: Option<i64>,
    pub group_count: Option<i64>,
    pub single_count: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeTemplateResourceCountResourceCount {
    0 "AssetCount" asset_count, 1 "GroupCount" group_count, 2 "SingleCount" single_count, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResources {
    pub asset_api: Option<String>,
    pub instance_id: String,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_type: String,
    pub template_id: i64,
}
operation! { DescribeTemplateResources(instance_id: String, resource_type: String, template_id: i64)
    "DescribeTemplateResources" -> DescribeTemplateResourcesOutput {
    0 "AssetApi" asset_api: String, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "Resource" resource: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "ResourceType" resource_type,
    8 "TemplateId" template_id
} }
paged! { DescribeTemplateResources: String = Token "NextToken", "Resources" resources, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Option<Vec<String>>,
    pub template_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplateResourcesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Resources" resources, 3 "TemplateId" template_id,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEvent {
    pub domain_name: Option<String>,
    pub end_time: i64,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeThreatEvent(end_time: i64, instance_id: String, start_time: i64)
    "DescribeThreatEvent" -> DescribeThreatEventOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "StartTime" start_time
} }
paged! { DescribeThreatEvent: DescribeThreatEventThreatEvents =
    Number "PageNumber", "ThreatEvents" threat_events, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventOutput {
    pub threat_events: Option<Vec<DescribeThreatEventThreatEvents>>,
    pub total_count: Option<i64>,
}
model! { DescribeThreatEventOutput {
    0 "ThreatEvents" threat_events, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventThreatEvents {
    pub block_rate: Option<String>,
    pub end_time: Option<i64>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_src: Option<String>,
    pub event_tag: Option<String>,
    pub event_target: Option<String>,
}
model! { DescribeThreatEventThreatEvents {
    0 "BlockRate" block_rate, 1 "EndTime" end_time, 2 "EventId" event_id, 3 "EventLevel" event_level,
    4 "EventSrc" event_src, 5 "EventTag" event_tag, 6 "EventTarget" event_target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventDetail {
    pub event_id: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeThreatEventDetail(event_id: String, instance_id: String)
    "DescribeThreatEventDetail" -> DescribeThreatEventDetailOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventDetailOutput {
    pub threat_event_detail: Option<DescribeThreatEventDetailThreatEventDetail>,
}
model! { DescribeThreatEventDetailOutput {
    0 "ThreatEventDetail" threat_event_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventDetailThreatEventDetail {
    pub end_time: Option<i64>,
    pub event_block: Option<String>,
    pub event_cnt: Option<String>,
    pub event_condition: Option<String>,
    pub event_intelligence: Option<String>,
    pub event_level: Option<String>,
    pub event_src: Option<String>,
    pub event_src_country: Option<String>,
    pub event_src_region: Option<String>,
    pub event_suggest: Option<String>,
    pub event_tag: Option<String>,
    pub is_persistent: Option<i64>,
}
model! { DescribeThreatEventDetailThreatEventDetail {
    0 "EndTime" end_time, 1 "EventBlock" event_block, 2 "EventCnt" event_cnt, 3 "EventCondition" event_condition,
    4 "EventIntelligence" event_intelligence, 5 "EventLevel" event_level, 6 "EventSrc" event_src,
    7 "EventSrcCountry" event_src_country, 8 "EventSrcRegion" event_src_region, 9 "EventSuggest" event_suggest,
    10 "EventTag" event_tag, 11 "IsPersistent" is_persistent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetric {
    pub event_id: String,
    pub instance_id: String,
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeThreatEventTopMetric(event_id: String, instance_id: String, metric: String)
    "DescribeThreatEventTopMetric" -> DescribeThreatEventTopMetricOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetricOutput {
    pub top_metrics: Option<Vec<DescribeThreatEventTopMetricTopMetrics>>,
}
model! { DescribeThreatEventTopMetricOutput {
    0 "TopMetrics" top_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetricTopMetrics {
    pub cnt: Option<i64>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub value: Option<String>,
}
model! { DescribeThreatEventTopMetricTopMetrics {
    0 "Cnt" cnt, 1 "Country" country, 2 "Region" region, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTrend {
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserAbnormalTrend(instance_id: String)
    "DescribeUserAbnormalTrend" -> DescribeUserAbnormalTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTrendOutput {
    pub trend: Option<Vec<DescribeUserAbnormalTrendTrend>>,
}
model! { DescribeUserAbnormalTrendOutput {
    0 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTrendTrend {
    pub abnormal_high: Option<i64>,
    pub abnormal_low: Option<i64>,
    pub abnormal_medium: Option<i64>,
    /// Deprecated.
    pub time_stamp: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeUserAbnormalTrendTrend {
    0 "AbnormalHigh" abnormal_high, 1 "AbnormalLow" abnormal_low, 2 "AbnormalMedium" abnormal_medium,
    3 "TimeStamp" time_stamp, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalType {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub user_status_list: Option<Vec<String>>,
}
operation! { DescribeUserAbnormalType(instance_id: String)
    "DescribeUserAbnormalType" -> DescribeUserAbnormalTypeOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTime" start_time: i64, 6 "UserStatusList" user_status_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTypeOutput {
    pub abnormal: Option<Vec<DescribeUserAbnormalTypeAbnormal>>,
}
model! { DescribeUserAbnormalTypeOutput {
    0 "Abnormal" abnormal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTypeAbnormal {
    pub abnormal_code: Option<String>,
    pub abnormal_count: Option<i64>,
    pub abnormal_parent_type: Option<String>,
    pub abnormal_type: Option<String>,
}
model! { DescribeUserAbnormalTypeAbnormal {
    0 "AbnormalCode" abnormal_code, 1 "AbnormalCount" abnormal_count, 2 "AbnormalParentType" abnormal_parent_type,
    3 "AbnormalType" abnormal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequest {
    /// Deprecated.
    pub api_format: Option<String>,
    pub api_id: String,
    pub cluster_id: Option<String>,
    /// Deprecated.
    pub domain: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeUserApiRequest(api_id: String, instance_id: String)
    "DescribeUserApiRequest" -> DescribeUserApiRequestOutput {
    0 "ApiFormat" api_format: String, 1 "ApiId" api_id, 2 "ClusterId" cluster_id: String, 3 "Domain" domain: String,
    4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequestOutput {
    pub requests: Option<Vec<DescribeUserApiRequestRequests>>,
}
model! { DescribeUserApiRequestOutput {
    0 "Requests" requests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequestRequests {
    pub count: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeUserApiRequestRequests {
    0 "Count" count, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAsset {
    pub cluster_id: Option<String>,
    pub data_type: String,
    /// Deprecated.
    pub days: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserAsset(data_type: String, instance_id: String) "DescribeUserAsset" -> DescribeUserAssetOutput {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type, 2 "Days" days: String, 3 "InstanceId" instance_id,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetOutput {
    pub assets: Option<Vec<DescribeUserAssetAssets>>,
}
model! { DescribeUserAssetOutput {
    0 "Assets" assets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetAssets {
    pub asset_num: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { DescribeUserAssetAssets {
    0 "AssetNum" asset_num, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTrend {
    pub cluster_id: Option<String>,
    pub event_scope: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserEventTrend(instance_id: String) "DescribeUserEventTrend" -> DescribeUserEventTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "EventScope" event_scope: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTrendOutput {
    pub trend: Option<Vec<DescribeUserEventTrendTrend>>,
}
model! { DescribeUserEventTrendOutput {
    0 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTrendTrend {
    pub event_high: Option<i64>,
    pub event_low: Option<i64>,
    pub event_medium: Option<i64>,
    /// Deprecated.
    pub time_stamp: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeUserEventTrendTrend {
    0 "EventHigh" event_high, 1 "EventLow" event_low, 2 "EventMedium" event_medium, 3 "TimeStamp" time_stamp,
    4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventType {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub event_scope: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub user_status_list: Option<Vec<String>>,
}
operation! { DescribeUserEventType(instance_id: String) "DescribeUserEventType" -> DescribeUserEventTypeOutput {
    0 "ClusterId" cluster_id: String, 1 "EndTime" end_time: i64, 2 "EventScope" event_scope: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTime" start_time: i64,
    7 "UserStatusList" user_status_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTypeOutput {
    pub event: Option<Vec<DescribeUserEventTypeEvent>>,
}
model! { DescribeUserEventTypeOutput {
    0 "Event" event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTypeEvent {
    pub event_code: Option<String>,
    pub event_count: Option<i64>,
    pub event_parent_type: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeUserEventTypeEvent {
    0 "EventCode" event_code, 1 "EventCount" event_count, 2 "EventParentType" event_parent_type,
    3 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogFieldConfig {
    pub delivery_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserLogFieldConfig(instance_id: String)
    "DescribeUserLogFieldConfig" -> DescribeUserLogFieldConfigOutput {
    0 "DeliveryType" delivery_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogFieldConfigOutput {
    pub add_list: Option<String>,
    pub config_status: Option<String>,
    pub del_list: Option<String>,
    pub delivery_type: Option<String>,
    pub extend_config: Option<String>,
    pub field_list: Option<String>,
    pub log_delivery_strategy: Option<String>,
}
model! { DescribeUserLogFieldConfigOutput {
    0 "AddList" add_list, 1 "ConfigStatus" config_status, 2 "DelList" del_list, 3 "DeliveryType" delivery_type,
    4 "ExtendConfig" extend_config, 5 "FieldList" field_list, 6 "LogDeliveryStrategy" log_delivery_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSlsLogRegions {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserSlsLogRegions(instance_id: String)
    "DescribeUserSlsLogRegions" -> DescribeUserSlsLogRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSlsLogRegionsOutput {
    pub log_regions: Option<Vec<String>>,
}
model! { DescribeUserSlsLogRegionsOutput {
    0 "LogRegions" log_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTraffic {
    pub end_timestamp: Option<i64>,
    pub instance_id: String,
    pub interval: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeUserTraffic(instance_id: String) "DescribeUserTraffic" -> DescribeUserTrafficOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "InstanceId" instance_id, 2 "Interval" interval: i64,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp: i64, 6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrafficOutput {
    pub user_traffic: Option<Vec<DescribeUserTrafficUserTraffic>>,
}
model! { DescribeUserTrafficOutput {
    0 "UserTraffic" user_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrafficUserTraffic {
    pub index: Option<i64>,
    pub pv: Option<i64>,
}
model! { DescribeUserTrafficUserTraffic {
    0 "Index" index, 1 "Pv" pv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserWafLogStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserWafLogStatus(instance_id: String)
    "DescribeUserWafLogStatus" -> DescribeUserWafLogStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserWafLogStatusOutput {
    pub log_region_id: Option<String>,
    pub log_status: Option<String>,
    pub status_update_time: Option<i64>,
}
model! { DescribeUserWafLogStatusOutput {
    0 "LogRegionId" log_region_id, 1 "LogStatus" log_status, 2 "StatusUpdateTime" status_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContent {
    pub access_origin: String,
    pub domain_name: String,
    pub instance_id: String,
}
operation! { DescribeVerifyContent(access_origin: String, domain_name: String, instance_id: String)
    "DescribeVerifyContent" -> DescribeVerifyContentOutput {
    0 "AccessOrigin" access_origin, 1 "DomainName" domain_name, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentOutput {
    pub dns_content: Option<DescribeVerifyContentDnsContent>,
    pub file_content: Option<DescribeVerifyContentFileContent>,
    pub verify_result: Option<bool>,
}
model! { DescribeVerifyContentOutput {
    0 "DnsContent" dns_content, 1 "FileContent" file_content, 2 "VerifyResult" verify_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentDnsContent {
    pub rr: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVerifyContentDnsContent {
    0 "RR" rr, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentFileContent {
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
    pub top_domain: Option<String>,
    pub value: Option<String>,
    pub verify_path: Option<String>,
}
model! { DescribeVerifyContentFileContent {
    0 "DownloadUrl" download_url, 1 "FileName" file_name, 2 "TopDomain" top_domain, 3 "Value" value,
    4 "VerifyPath" verify_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIp {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeVisitTopIp(instance_id: String, start_timestamp: String)
    "DescribeVisitTopIp" -> DescribeVisitTopIpOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIpOutput {
    pub top_ip: Option<Vec<DescribeVisitTopIpTopIp>>,
}
model! { DescribeVisitTopIpOutput {
    0 "TopIp" top_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIpTopIp {
    pub area: Option<String>,
    pub count: Option<i64>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeVisitTopIpTopIp {
    0 "Area" area, 1 "Count" count, 2 "Ip" ip, 3 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUas {
    pub end_timestamp: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub start_timestamp: String,
}
operation! { DescribeVisitUas(instance_id: String, start_timestamp: String)
    "DescribeVisitUas" -> DescribeVisitUasOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUasOutput {
    pub uas: Option<Vec<DescribeVisitUasUas>>,
}
model! { DescribeVisitUasOutput {
    0 "Uas" uas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUasUas {
    pub count: Option<i64>,
    pub ua: Option<String>,
}
model! { DescribeVisitUasUas {
    0 "Count" count, 1 "Ua" ua
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegment {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeWafSourceIpSegment(instance_id: String)
    "DescribeWafSourceIpSegment" -> DescribeWafSourceIpSegmentOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentOutput {
    pub waf_source_ip: Option<DescribeWafSourceIpSegmentWafSourceIp>,
}
model! { DescribeWafSourceIpSegmentOutput {
    0 "WafSourceIp" waf_source_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentWafSourceIp {
    pub ipv4: Option<Vec<String>>,
    pub ipv6: Option<Vec<String>>,
}
model! { DescribeWafSourceIpSegmentWafSourceIp {
    0 "IPv4" ipv4, 1 "IPv6" ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeWafOperationRole {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { InitializeWafOperationRole(instance_id: String) "InitializeWafOperationRole" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type InitializeWafOperationRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub instance_id: String,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_type: String,
}
operation! { ListTagKeys(instance_id: String, region_id: String, resource_type: String)
    "ListTagKeys" -> ListTagKeysOutput {
    0 "InstanceId" instance_id, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysKeys = Token "NextToken", "Keys" keys, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Option<Vec<ListTagKeysKeys>>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKeys {
    pub category: Option<String>,
    pub key: Option<String>,
}
model! { ListTagKeysKeys {
    0 "Category" category, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
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
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
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
    pub instance_id: String,
    pub key: String,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub resource_type: String,
}
operation! { ListTagValues(instance_id: String, key: String, region_id: String, resource_type: String)
    "ListTagValues" -> ListTagValuesOutput {
    0 "InstanceId" instance_id, 1 "Key" key, 2 "NextToken" next_token: String, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "ResourceType" resource_type
} }
paged! { ListTagValues: String = Token "NextToken", "Values" values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecAbnormals {
    pub abnormal_ids: Vec<String>,
    pub cluster_id: Option<String>,
    pub instance_id: String,
    pub note: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub user_status: String,
}
operation! { ModifyApisecAbnormals(abnormal_ids: Vec<String>, instance_id: String, user_status: String)
    "ModifyApisecAbnormals" -> Empty {
    0 "AbnormalIds" abnormal_ids, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id, 3 "Note" note: String,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "UserStatus" user_status
} }

pub type ModifyApisecAbnormalsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecApiResource {
    pub api_id: String,
    pub cluster_id: Option<String>,
    pub follow: Option<i64>,
    pub instance_id: String,
    pub note: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyApisecApiResource(api_id: String, instance_id: String) "ModifyApisecApiResource" -> Empty {
    0 "ApiId" api_id, 1 "ClusterId" cluster_id: String, 2 "Follow" follow: i64, 3 "InstanceId" instance_id,
    4 "Note" note: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyApisecApiResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecEvents {
    pub cluster_id: Option<String>,
    pub event_ids: Vec<String>,
    pub event_scope: Option<String>,
    pub instance_id: String,
    pub note: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub user_status: String,
}
operation! { ModifyApisecEvents(event_ids: Vec<String>, instance_id: String, user_status: String)
    "ModifyApisecEvents" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "EventIds" event_ids, 2 "EventScope" event_scope: String,
    3 "InstanceId" instance_id, 4 "Note" note: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "UserStatus" user_status
} }

pub type ModifyApisecEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecLogDelivery {
    pub assert_key: String,
    pub instance_id: String,
    pub log_region_id: String,
    pub log_store_name: String,
    pub project_name: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// What [`ModifyApisecLogDelivery::new`] takes.
pub struct ModifyApisecLogDeliveryRequired {
    pub assert_key: String,
    pub instance_id: String,
    pub log_region_id: String,
    pub log_store_name: String,
    pub project_name: String,
}
operation! { ModifyApisecLogDelivery{ModifyApisecLogDeliveryRequired: assert_key, instance_id, log_region_id, log_store_name, project_name}
    "ModifyApisecLogDelivery" -> Empty {
    0 "AssertKey" assert_key, 1 "InstanceId" instance_id, 2 "LogRegionId" log_region_id,
    3 "LogStoreName" log_store_name, 4 "ProjectName" project_name, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyApisecLogDeliveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecLogDeliveryStatus {
    pub assert_key: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: bool,
}
operation! { ModifyApisecLogDeliveryStatus(assert_key: String, instance_id: String, status: bool)
    "ModifyApisecLogDeliveryStatus" -> Empty {
    0 "AssertKey" assert_key, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "Status" status
} }

pub type ModifyApisecLogDeliveryStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecModuleStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub report_status: Option<i64>,
    pub resource_groups: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub trace_status: Option<i64>,
}
operation! { ModifyApisecModuleStatus(instance_id: String) "ModifyApisecModuleStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ReportStatus" report_status: i64,
    3 "ResourceGroups" resource_groups: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "Resources" resources: String,
    6 "TraceStatus" trace_status: i64
} }

pub type ModifyApisecModuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecStatus {
    pub apisec_status: i64,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_groups: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub resources: Option<String>,
}
operation! { ModifyApisecStatus(apisec_status: i64, instance_id: String) "ModifyApisecStatus" -> Empty {
    0 "ApisecStatus" apisec_status, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceGroups" resource_groups: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "Resources" resources: String
} }

pub type ModifyApisecStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResource {
    pub cloud_resource_id: Option<String>,
    pub instance_id: String,
    pub listen: ModifyCloudResourceListen,
    pub redirect: Option<ModifyCloudResourceRedirect>,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyCloudResource(instance_id: String, listen: ModifyCloudResourceListen, region_id: String)
    "ModifyCloudResource" -> ModifyCloudResourceOutput {
    0 "CloudResourceId" cloud_resource_id: String, 1 "InstanceId" instance_id, 2 "Listen" listen,
    3 "Redirect" redirect: ModifyCloudResourceRedirect, 4 "RegionId" region_id,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceListen {
    pub certificates: Option<Vec<ModifyCloudResourceCertificates>>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub http2_enabled: Option<bool>,
    /// Deprecated.
    pub port: Option<i64>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub resource_instance_id: Option<String>,
    /// Deprecated.
    pub resource_product: Option<String>,
    pub tls_version: Option<String>,
}
input! { ModifyCloudResourceListen(protocol: String) {
    0 "Certificates" certificates: Vec<ModifyCloudResourceCertificates>, 1 "CipherSuite" cipher_suite: i64,
    2 "CustomCiphers" custom_ciphers: Vec<String>, 3 "EnableTLSv3" enable_tl_sv3: bool,
    4 "Http2Enabled" http2_enabled: bool, 5 "Port" port: i64, 6 "Protocol" protocol: String,
    7 "ResourceInstanceId" resource_instance_id: String, 8 "ResourceProduct" resource_product: String,
    9 "TLSVersion" tls_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
}
input! { ModifyCloudResourceCertificates() {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceRedirect {
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub max_body_size: Option<i64>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<ModifyCloudResourceRequestHeaders>>,
    pub write_timeout: Option<i64>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
    pub xff_proto: Option<bool>,
}
input! { ModifyCloudResourceRedirect() {
    0 "Keepalive" keepalive: bool, 1 "KeepaliveRequests" keepalive_requests: i64,
    2 "KeepaliveTimeout" keepalive_timeout: i64, 3 "MaxBodySize" max_body_size: i64, 4 "ReadTimeout" read_timeout: i64,
    5 "RequestHeaders" request_headers: Vec<ModifyCloudResourceRequestHeaders>, 6 "WriteTimeout" write_timeout: i64,
    7 "XffHeaderMode" xff_header_mode: i64, 8 "XffHeaders" xff_headers: Vec<String>, 9 "XffProto" xff_proto: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyCloudResourceRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceOutput {
    pub cloud_resource: Option<String>,
}
model! { ModifyCloudResourceOutput {
    0 "CloudResource" cloud_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCert {
    pub certificates: Vec<ModifyCloudResourceCertCertificates>,
    pub cloud_resource_id: Option<String>,
    pub instance_id: String,
    /// Deprecated. 1 to 65534.
    pub port: Option<i64>,
    pub region_id: String,
    /// Deprecated.
    pub resource_instance_id: Option<String>,
    /// Deprecated.
    pub resource_product: Option<String>,
}
operation! { ModifyCloudResourceCert(certificates: Vec<ModifyCloudResourceCertCertificates>, instance_id: String, region_id: String)
    "ModifyCloudResourceCert" -> Empty {
    0 "Certificates" certificates, 1 "CloudResourceId" cloud_resource_id: String, 2 "InstanceId" instance_id,
    3 "Port" port: i64, 4 "RegionId" region_id, 5 "ResourceInstanceId" resource_instance_id: String,
    6 "ResourceProduct" resource_product: String
} }

pub type ModifyCloudResourceCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCertCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
}
input! { ModifyCloudResourceCertCertificates(applied_type: String, certificate_id: String) {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceDefaultCert {
    pub cert_id: String,
    pub cloud_resource_id: String,
    pub instance_id: String,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyCloudResourceDefaultCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "ModifyCloudResourceDefaultCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyCloudResourceDefaultCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultHttps {
    pub cert_id: String,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub tls_version: String,
}
operation! { ModifyDefaultHttps(cert_id: String, instance_id: String, tls_version: String)
    "ModifyDefaultHttps" -> Empty {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "TLSVersion" tls_version
} }

pub type ModifyDefaultHttpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceGroup {
    pub add_list: Option<String>,
    pub delete_list: Option<String>,
    pub description: Option<String>,
    pub group_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyDefenseResourceGroup(group_name: String, instance_id: String) "ModifyDefenseResourceGroup" -> Empty {
    0 "AddList" add_list: String, 1 "DeleteList" delete_list: String, 2 "Description" description: String,
    3 "GroupName" group_name, 4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyDefenseResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceXff {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Option<Vec<String>>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub response_headers: Option<Vec<ModifyDefenseResourceXffResponseHeaders>>,
    pub xff_status: i64,
}
operation! { ModifyDefenseResourceXff(instance_id: String, resource: String, xff_status: i64)
    "ModifyDefenseResourceXff" -> Empty {
    0 "AcwCookieStatus" acw_cookie_status: i64, 1 "AcwSecureStatus" acw_secure_status: i64,
    2 "AcwV3SecureStatus" acw_v3_secure_status: i64, 3 "CustomHeaders" custom_headers: Vec<String>,
    4 "InstanceId" instance_id, 5 "RegionId" region_id: String, 6 "Resource" resource,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    8 "ResponseHeaders" response_headers: Vec<ModifyDefenseResourceXffResponseHeaders>, 9 "XffStatus" xff_status
} }

pub type ModifyDefenseResourceXffOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceXffResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyDefenseResourceXffResponseHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRule {
    pub defense_scene: Option<String>,
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
    pub rules: String,
}
operation! { ModifyDefenseRule(instance_id: String, rules: String) "ModifyDefenseRule" -> Empty {
    0 "DefenseScene" defense_scene: String, 1 "DefenseType" defense_type: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateId" template_id: i64,
    7 "Rules" rules
} [
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

pub type ModifyDefenseRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRuleCache {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { ModifyDefenseRuleCache(instance_id: String, rule_id: i64, template_id: i64)
    "ModifyDefenseRuleCache" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

pub type ModifyDefenseRuleCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRuleStatus {
    pub defense_type: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub rule_status: i64,
    pub template_id: Option<i64>,
}
operation! { ModifyDefenseRuleStatus(instance_id: String, rule_id: i64, rule_status: i64)
    "ModifyDefenseRuleStatus" -> Empty {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleId" rule_id,
    5 "RuleStatus" rule_status, 6 "TemplateId" template_id: i64
} }

pub type ModifyDefenseRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseSceneConfig {
    pub config_key: String,
    pub config_value: String,
    pub defense_scene: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyDefenseSceneConfig(config_key: String, config_value: String, defense_scene: String, instance_id: String)
    "ModifyDefenseSceneConfig" -> Empty {
    0 "ConfigKey" config_key, 1 "ConfigValue" config_value, 2 "DefenseScene" defense_scene, 3 "InstanceId" instance_id,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyDefenseSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseTemplate {
    pub description: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
    pub template_name: String,
}
operation! { ModifyDefenseTemplate(instance_id: String, template_id: i64, template_name: String)
    "ModifyDefenseTemplate" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "TemplateId" template_id,
    5 "TemplateName" template_name
} }

pub type ModifyDefenseTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseTemplateStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
    pub template_status: i64,
}
operation! { ModifyDefenseTemplateStatus(instance_id: String, template_id: i64, template_status: i64)
    "ModifyDefenseTemplateStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id,
    4 "TemplateStatus" template_status
} }

pub type ModifyDefenseTemplateStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    pub access_type: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub instance_id: String,
    pub listen: ModifyDomainListen,
    pub redirect: ModifyDomainRedirect,
    pub region_id: String,
}
operation! { ModifyDomain(instance_id: String, listen: ModifyDomainListen, redirect: ModifyDomainRedirect, region_id: String)
    "ModifyDomain" -> ModifyDomainOutput {
    0 "AccessType" access_type: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String,
    3 "InstanceId" instance_id, 4 "Listen" listen, 5 "Redirect" redirect, 6 "RegionId" region_id
} [
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub hsts_include_sub_domain: Option<bool>,
    pub hsts_max_age: Option<i64>,
    pub hsts_preload: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Option<Vec<i64>>,
    pub https_ports: Option<Vec<i64>>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub sm2_access_only: Option<bool>,
    pub sm2_cert_id: Option<String>,
    pub sm2_enabled: Option<bool>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Option<Vec<String>>,
}
input! { ModifyDomainListen() {
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "ExclusiveIp" exclusive_ip: bool, 5 "FocusHttps" focus_https: bool,
    6 "HstsIncludeSubDomain" hsts_include_sub_domain: bool, 7 "HstsMaxAge" hsts_max_age: i64,
    8 "HstsPreload" hsts_preload: bool, 9 "Http2Enabled" http2_enabled: bool, 10 "HttpPorts" http_ports: Vec<i64>,
    11 "HttpsPorts" https_ports: Vec<i64>, 12 "IPv6Enabled" ipv6_enabled: bool,
    13 "ProtectionResource" protection_resource: String, 14 "SM2AccessOnly" sm2_access_only: bool,
    15 "SM2CertId" sm2_cert_id: String, 16 "SM2Enabled" sm2_enabled: bool, 17 "TLSVersion" tls_version: String,
    18 "XffHeaderMode" xff_header_mode: i64, 19 "XffHeaders" xff_headers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRedirect {
    pub backend_ports: Option<Vec<ModifyDomainBackendPorts>>,
    pub backends: Option<Vec<String>>,
    pub backup_backends: Option<Vec<String>>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub http2_origin: Option<bool>,
    pub http2_origin_max_concurrency: Option<i64>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub max_body_size: Option<i64>,
    pub proxy_protocol: Option<bool>,
    pub read_timeout: Option<i64>,
    pub request_headers: Option<Vec<ModifyDomainRequestHeaders>>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub wl_proxy_client_ip: Option<bool>,
    pub web_server_type: Option<bool>,
    pub write_timeout: Option<i64>,
    pub x_client_ip: Option<bool>,
    pub x_true_ip: Option<bool>,
    pub xff_proto: Option<bool>,
}
input! { ModifyDomainRedirect(loadbalance: String) {
    0 "BackendPorts" backend_ports: Vec<ModifyDomainBackendPorts>, 1 "Backends" backends: Vec<String>,
    2 "BackupBackends" backup_backends: Vec<String>, 3 "CnameEnabled" cname_enabled: bool,
    4 "ConnectTimeout" connect_timeout: i64, 5 "FocusHttpBackend" focus_http_backend: bool,
    6 "Http2Origin" http2_origin: bool, 7 "Http2OriginMaxConcurrency" http2_origin_max_concurrency: i64,
    8 "Keepalive" keepalive: bool, 9 "KeepaliveRequests" keepalive_requests: i64,
    10 "KeepaliveTimeout" keepalive_timeout: i64, 11 "Loadbalance" loadbalance: String,
    12 "MaxBodySize" max_body_size: i64, 13 "ProxyProtocol" proxy_protocol: bool, 14 "ReadTimeout" read_timeout: i64,
    15 "RequestHeaders" request_headers: Vec<ModifyDomainRequestHeaders>, 16 "Retry" retry: bool,
    17 "RoutingRules" routing_rules: String, 18 "SniEnabled" sni_enabled: bool, 19 "SniHost" sni_host: String,
    20 "WLProxyClientIp" wl_proxy_client_ip: bool, 21 "WebServerType" web_server_type: bool,
    22 "WriteTimeout" write_timeout: i64, 23 "XClientIp" x_client_ip: bool, 24 "XTrueIp" x_true_ip: bool,
    25 "XffProto" xff_proto: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
input! { ModifyDomainBackendPorts() {
    0 "BackendPort" backend_port: i64, 1 "ListenPort" listen_port: i64, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyDomainRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOutput {
    pub domain_info: Option<ModifyDomainDomainInfo>,
}
model! { ModifyDomainOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDomainInfo {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { ModifyDomainDomainInfo {
    0 "Cname" cname, 1 "Domain" domain, 2 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCert {
    pub cert_id: String,
    pub cipher_suite: Option<String>,
    pub custom_ciphers: Option<Vec<String>>,
    pub domain: String,
    pub enable_tl_sv3: Option<bool>,
    pub instance_id: String,
    pub region_id: String,
    pub tls_version: Option<String>,
}
operation! { ModifyDomainCert(cert_id: String, domain: String, instance_id: String, region_id: String)
    "ModifyDomainCert" -> Empty {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite: String, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "Domain" domain, 4 "EnableTLSv3" enable_tl_sv3: bool, 5 "InstanceId" instance_id, 6 "RegionId" region_id,
    7 "TLSVersion" tls_version: String
} }

pub type ModifyDomainCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainPunishStatus {
    pub domain: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyDomainPunishStatus(domain: String, instance_id: String) "ModifyDomainPunishStatus" -> Empty {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyDomainPunishStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudCluster {
    pub access_mode: String,
    pub access_region: Option<String>,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub id: i64,
    pub instance_id: String,
    pub log_fields_not_returned: Option<String>,
    pub protection_server_count: i64,
    pub proxy_status: Option<String>,
    pub proxy_type: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}

/// What [`ModifyHybridCloudCluster::new`] takes.
pub struct ModifyHybridCloudClusterRequired {
    pub access_mode: String,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub id: i64,
    pub instance_id: String,
    pub protection_server_count: i64,
}
operation! { ModifyHybridCloudCluster{ModifyHybridCloudClusterRequired: access_mode, cluster_name, http_ports, https_ports, id, instance_id, protection_server_count}
    "ModifyHybridCloudCluster" -> Empty {
    0 "AccessMode" access_mode, 1 "AccessRegion" access_region: String, 2 "ClusterName" cluster_name,
    3 "HttpPorts" http_ports, 4 "HttpsPorts" https_ports, 5 "Id" id, 6 "InstanceId" instance_id,
    7 "LogFieldsNotReturned" log_fields_not_returned: String, 8 "ProtectionServerCount" protection_server_count,
    9 "ProxyStatus" proxy_status: String, 10 "ProxyType" proxy_type: String, 11 "RegionId" region_id: String,
    12 "Remark" remark: String, 13 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    14 "RuleConfig" rule_config: String, 15 "RuleStatus" rule_status: String, 16 "RuleType" rule_type: String
} }

pub type ModifyHybridCloudClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudClusterBypassStatus {
    pub cluster_resource_id: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_status: String,
}
operation! { ModifyHybridCloudClusterBypassStatus(cluster_resource_id: String, instance_id: String, rule_status: String)
    "ModifyHybridCloudClusterBypassStatus" -> Empty {
    0 "ClusterResourceId" cluster_resource_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleStatus" rule_status
} }

pub type ModifyHybridCloudClusterBypassStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudClusterRule {
    /// Deprecated.
    pub cluster_id: Option<i64>,
    pub cluster_rule_resource_id: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    /// Deprecated.
    pub rule_type: Option<String>,
}
operation! { ModifyHybridCloudClusterRule(instance_id: String) "ModifyHybridCloudClusterRule" -> Empty {
    0 "ClusterId" cluster_id: i64, 1 "ClusterRuleResourceId" cluster_rule_resource_id: String,
    2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "RuleConfig" rule_config: String,
    6 "RuleStatus" rule_status: String, 7 "RuleType" rule_type: String
} }

pub type ModifyHybridCloudClusterRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroup {
    pub cluster_id: i64,
    pub group_id: i64,
    pub group_name: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyHybridCloudGroup(cluster_id: i64, group_id: i64, group_name: String, instance_id: String)
    "ModifyHybridCloudGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "GroupName" group_name, 3 "InstanceId" instance_id,
    4 "RegionId" region_id: String, 5 "Remark" remark: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyHybridCloudGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroupExpansionServer {
    pub cluster_id: i64,
    pub group_id: i64,
    pub instance_id: String,
    pub mids: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyHybridCloudGroupExpansionServer(cluster_id: i64, group_id: i64, instance_id: String, mids: String)
    "ModifyHybridCloudGroupExpansionServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "Mids" mids,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyHybridCloudGroupExpansionServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroupShrinkServer {
    pub cluster_id: i64,
    pub group_id: i64,
    pub instance_id: String,
    pub mids: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyHybridCloudGroupShrinkServer(cluster_id: i64, group_id: i64, instance_id: String, mids: String)
    "ModifyHybridCloudGroupShrinkServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "Mids" mids,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyHybridCloudGroupShrinkServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudSdkPullinStatus {
    pub instance_id: String,
    pub mid: String,
    pub pullin_status: String,
}
operation! { ModifyHybridCloudSdkPullinStatus(instance_id: String, mid: String, pullin_status: String)
    "ModifyHybridCloudSdkPullinStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "PullinStatus" pullin_status
} }

pub type ModifyHybridCloudSdkPullinStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudServer {
    pub continents: String,
    pub custom_name: String,
    pub instance_id: String,
    pub mid: String,
    pub operator: String,
    pub region_code: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// What [`ModifyHybridCloudServer::new`] takes.
pub struct ModifyHybridCloudServerRequired {
    pub continents: String,
    pub custom_name: String,
    pub instance_id: String,
    pub mid: String,
    pub operator: String,
    pub region_code: String,
}
operation! { ModifyHybridCloudServer{ModifyHybridCloudServerRequired: continents, custom_name, instance_id, mid, operator, region_code}
    "ModifyHybridCloudServer" -> Empty {
    0 "Continents" continents, 1 "CustomName" custom_name, 2 "InstanceId" instance_id, 3 "Mid" mid,
    4 "Operator" operator, 5 "RegionCode" region_code, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyHybridCloudServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogDeliveryConfig {
    pub delivery_detail: String,
    pub delivery_name: String,
    pub delivery_type: String,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyLogDeliveryConfig(delivery_detail: String, delivery_name: String, delivery_type: String, instance_id: String)
    "ModifyLogDeliveryConfig" -> ModifyLogDeliveryConfigOutput {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogDeliveryConfigOutput {
    pub delivery_name: Option<String>,
}
model! { ModifyLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMajorProtectionBlackIp {
    pub description: Option<String>,
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_id: i64,
    pub template_id: i64,
}

/// What [`ModifyMajorProtectionBlackIp::new`] takes.
pub struct ModifyMajorProtectionBlackIpRequired {
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! { ModifyMajorProtectionBlackIp{ModifyMajorProtectionBlackIpRequired: expired_time, instance_id, ip_list, rule_id, template_id}
    "ModifyMajorProtectionBlackIp" -> Empty {
    0 "Description" description: String, 1 "ExpiredTime" expired_time, 2 "InstanceId" instance_id, 3 "IpList" ip_list,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleId" rule_id, 7 "TemplateId" template_id
} }

pub type ModifyMajorProtectionBlackIpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemberAccount {
    pub description: String,
    pub instance_id: String,
    pub member_account_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { ModifyMemberAccount(description: String, instance_id: String, member_account_id: String)
    "ModifyMemberAccount" -> Empty {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "MemberAccountId" member_account_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "SourceIp" source_ip: String
} }

pub type ModifyMemberAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPauseProtectionStatus {
    pub instance_id: String,
    pub pause_status: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyPauseProtectionStatus(instance_id: String, pause_status: i64)
    "ModifyPauseProtectionStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "PauseStatus" pause_status, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyPauseProtectionStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogDeliveryStatus {
    pub delivery_name: Option<String>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: bool,
}
operation! { ModifyResourceLogDeliveryStatus(instance_id: String, resource: String, status: bool)
    "ModifyResourceLogDeliveryStatus" -> ModifyResourceLogDeliveryStatusOutput {
    0 "DeliveryName" delivery_name: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogDeliveryStatusOutput {
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyResourceLogDeliveryStatusOutput {
    0 "DeliveryName" delivery_name, 1 "DeliveryType" delivery_type, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogFieldConfig {
    pub delivery_type: String,
    pub extend_config: Option<String>,
    pub field_list: String,
    pub instance_id: String,
    pub log_delivery_strategy: Option<String>,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyResourceLogFieldConfig(delivery_type: String, field_list: String, instance_id: String, resource: String)
    "ModifyResourceLogFieldConfig" -> Empty {
    0 "DeliveryType" delivery_type, 1 "ExtendConfig" extend_config: String, 2 "FieldList" field_list,
    3 "InstanceId" instance_id, 4 "LogDeliveryStrategy" log_delivery_strategy: String, 5 "RegionId" region_id: String,
    6 "Resource" resource, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyResourceLogFieldConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub status: bool,
    pub trace_config: Option<ModifyResourceLogStatusTraceConfig>,
    pub trace_status: Option<bool>,
}
operation! { ModifyResourceLogStatus(instance_id: String, resource: String, status: bool)
    "ModifyResourceLogStatus" -> ModifyResourceLogStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "Status" status,
    5 "TraceConfig" trace_config: ModifyResourceLogStatusTraceConfig, 6 "TraceStatus" trace_status: bool
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatusTraceConfig {
    pub rate_per_mille: Option<i64>,
    pub workspace: Option<String>,
}
input! { ModifyResourceLogStatusTraceConfig() {
    0 "RatePerMille" rate_per_mille: i64, 1 "Workspace" workspace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatusOutput {
    pub status: Option<bool>,
}
model! { ModifyResourceLogStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateResources {
    pub bind_assets: Option<Vec<String>>,
    pub bind_resource_groups: Option<Vec<String>>,
    pub bind_resources: Option<Vec<String>>,
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: i64,
    pub unbind_assets: Option<Vec<String>>,
    pub unbind_resource_groups: Option<Vec<String>>,
    pub unbind_resources: Option<Vec<String>>,
}
operation! { ModifyTemplateResources(instance_id: String, template_id: i64) "ModifyTemplateResources" -> Empty {
    0 "BindAssets" bind_assets: Vec<String>, 1 "BindResourceGroups" bind_resource_groups: Vec<String>,
    2 "BindResources" bind_resources: Vec<String>, 3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateId" template_id,
    7 "UnbindAssets" unbind_assets: Vec<String>, 8 "UnbindResourceGroups" unbind_resource_groups: Vec<String>,
    9 "UnbindResources" unbind_resources: Vec<String>
} }

pub type ModifyTemplateResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserLogFieldConfig {
    pub delivery_type: Option<String>,
    pub extend_config: Option<String>,
    pub field_list: String,
    pub instance_id: String,
    pub log_delivery_strategy: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyUserLogFieldConfig(field_list: String, instance_id: String) "ModifyUserLogFieldConfig" -> Empty {
    0 "DeliveryType" delivery_type: String, 1 "ExtendConfig" extend_config: String, 2 "FieldList" field_list,
    3 "InstanceId" instance_id, 4 "LogDeliveryStrategy" log_delivery_strategy: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ModifyUserLogFieldConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserWafLogStatus {
    pub instance_id: String,
    pub log_region_id: Option<String>,
    pub log_status: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyUserWafLogStatus(instance_id: String, log_status: i64)
    "ModifyUserWafLogStatus" -> ModifyUserWafLogStatusOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id: String, 2 "LogStatus" log_status,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserWafLogStatusOutput {
    pub log_store_name: Option<String>,
    pub project_name: Option<bool>,
}
model! { ModifyUserWafLogStatusOutput {
    0 "LogStoreName" log_store_name, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReCreateCloudResource {
    pub cloud_resource_id: Option<String>,
    pub instance_id: String,
    /// Deprecated.
    pub port: Option<i64>,
    pub region_id: Option<String>,
    /// Deprecated.
    pub resource_instance_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Deprecated.
    pub resource_product: Option<String>,
}
operation! { ReCreateCloudResource(instance_id: String) "ReCreateCloudResource" -> Empty {
    0 "CloudResourceId" cloud_resource_id: String, 1 "InstanceId" instance_id, 2 "Port" port: i64,
    3 "RegionId" region_id: String, 4 "ResourceInstanceId" resource_instance_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "ResourceProduct" resource_product: String
} }

pub type ReCreateCloudResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub instance_id: String,
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ReleaseInstance(instance_id: String, region_id: String) "ReleaseInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type ReleaseInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncProductInstance {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { SyncProductInstance(instance_id: String) "SyncProductInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

pub type SyncProductInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
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
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwner {
    pub domain_name: String,
    pub instance_id: String,
    pub protocol: Option<String>,
    pub verify_type: String,
}
operation! { VerifyDomainOwner(domain_name: String, instance_id: String, verify_type: String)
    "VerifyDomainOwner" -> VerifyDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "InstanceId" instance_id, 2 "Protocol" protocol: String, 3 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerOutput {
    pub verify_result: Option<VerifyDomainOwnerVerifyResult>,
}
model! { VerifyDomainOwnerOutput {
    0 "VerifyResult" verify_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerVerifyResult {
    pub fail_code: Option<String>,
    pub result: Option<bool>,
}
model! { VerifyDomainOwnerVerifyResult {
    0 "FailCode" fail_code, 1 "Result" result
} }

#[cfg(feature = "reflect")]
register! {
    AddAddress, ChangeResourceGroup, ClearAddress, ClearMajorProtectionBlackIp, CopyDefenseTemplate, CreateApiExport,
    CreateCerts, CreateCloudResource, CreateCloudResourceExtensionCert, CreateDefenseResource,
    CreateDefenseResourceGroup, CreateDefenseRule, CreateDefenseTemplate, CreateDomain, CreateHybridCloudCluster,
    CreateHybridCloudClusterRule, CreateHybridCloudGroup, CreateLogDeliveryConfig, CreateMajorProtectionBlackIp,
    CreateMemberAccounts, CreatePocFunction, CreatePostpaidInstance, CreateSM2Cert, DeleteAddress,
    DeleteApisecAbnormals, DeleteApisecEvents, DeleteCloudResource, DeleteCloudResourceExtensionCert,
    DeleteDefenseResource, DeleteDefenseResourceGroup, DeleteDefenseRule, DeleteDefenseRuleBlockIp,
    DeleteDefenseTemplate, DeleteDomain, DeleteHybridCloudClusterRule, DeleteHybridCloudGroup, DeleteLogDeliveryConfig,
    DeleteMajorProtectionBlackIp, DeleteMemberAccount, DescribeAbnormalCloudResources, DescribeAccountDelegatedStatus,
    DescribeAddresses, DescribeAlarmBanner, DescribeAlarmList, DescribeApiExports,
    DescribeApisecAbnormalDomainStatistic, DescribeApisecAbnormals, DescribeApisecApiResources,
    DescribeApisecAssetTrend, DescribeApisecEventDetail, DescribeApisecEventDomainStatistic, DescribeApisecEvents,
    DescribeApisecExamples, DescribeApisecLogDeliveries, DescribeApisecMatchedHosts, DescribeApisecProtectionGroups,
    DescribeApisecProtectionResources, DescribeApisecRules, DescribeApisecSensitiveDomainStatistic,
    DescribeApisecSlsLogStores, DescribeApisecSlsProjects, DescribeApisecStatistics, DescribeApisecSuggestions,
    DescribeApisecUserOperations, DescribeBaseRuleChangeLog, DescribeBaseSystemRules, DescribeBotAppKey,
    DescribeBotRuleLabels, DescribeCertDetail, DescribeCerts, DescribeChargeModule, DescribeChargeResult,
    DescribeCloudResourceAccessPortDetails, DescribeCloudResourceAccessedPorts, DescribeCloudResourceList,
    DescribeCloudResources, DescribeCnameCount, DescribeCommonLogFields, DescribeCustomBaseRuleCompileResult,
    DescribeDDoSStatus, DescribeDefaultHttps, DescribeDefenseGroupValidResources, DescribeDefenseResource,
    DescribeDefenseResourceGroup, DescribeDefenseResourceGroupNames, DescribeDefenseResourceGroups,
    DescribeDefenseResourceNames, DescribeDefenseResourceOwnerUid, DescribeDefenseResourceTemplates,
    DescribeDefenseResources, DescribeDefenseRule, DescribeDefenseRuleStatistics, DescribeDefenseRules,
    DescribeDefenseSceneConfig, DescribeDefenseTemplate, DescribeDefenseTemplateValidGroups,
    DescribeDefenseTemplateValidResources, DescribeDefenseTemplates, DescribeDomainDNSRecord, DescribeDomainDetail,
    DescribeDomainUsedPorts, DescribeDomains, DescribeElasticBills, DescribeFlowChart, DescribeFlowTopResource,
    DescribeFlowTopUrl, DescribeFreeUserAssetCount, DescribeFreeUserEventCount, DescribeFreeUserEventTypes,
    DescribeFreeUserEvents, DescribeHybridCloudBasicMonitor, DescribeHybridCloudClusterRule,
    DescribeHybridCloudClusterRules, DescribeHybridCloudClusterServers, DescribeHybridCloudClusters,
    DescribeHybridCloudGroups, DescribeHybridCloudProcessMonitor, DescribeHybridCloudProtectableCount,
    DescribeHybridCloudResourceDetail, DescribeHybridCloudResources, DescribeHybridCloudSdkServers,
    DescribeHybridCloudServerRegions, DescribeHybridCloudSupportRegions, DescribeHybridCloudUnassignedMachines,
    DescribeHybridCloudUnsupportPorts, DescribeHybridCloudUser, DescribeInstance, DescribeIpAbroadCountryInfos,
    DescribeLogDeliveryConfig, DescribeLogDeliveryConfigs, DescribeMajorProtectionBlackIps, DescribeMemberAccounts,
    DescribeNetworkFlowTimeSeriesMetric, DescribeNetworkFlowTopNMetric, DescribePauseProtectionStatus,
    DescribePeakTrend, DescribePocFunctions, DescribePostpayBills, DescribePrepayDailyBills, DescribeProductInstances,
    DescribePunishedDomains, DescribeRelatedDefenseRules, DescribeResourceInstanceCerts,
    DescribeResourceLogDeliveryStatus, DescribeResourceLogFieldConfig, DescribeResourceLogStatus, DescribeResourcePort,
    DescribeResourceRegionId, DescribeResourceSupportRegions, DescribeResponseCodeTrendGraph, DescribeRoleAuthStatus,
    DescribeRuleGroups, DescribeRuleHitsTopClientIp, DescribeRuleHitsTopResource, DescribeRuleHitsTopRuleId,
    DescribeRuleHitsTopTuleType, DescribeRuleHitsTopUa, DescribeRuleHitsTopUrl, DescribeSecurityEventLogs,
    DescribeSecurityEventTimeSeriesMetric, DescribeSecurityEventTopNMetric, DescribeSensitiveApiStatistic,
    DescribeSensitiveDetectionResult, DescribeSensitiveOutboundDistribution, DescribeSensitiveOutboundStatistic,
    DescribeSensitiveOutboundTrend, DescribeSensitiveRequestLog, DescribeSensitiveRequests, DescribeSensitiveStatistic,
    DescribeSlsAuthStatus, DescribeSlsLogStore, DescribeSlsLogStoreStatus, DescribeTemplateResourceCount,
    DescribeTemplateResources, DescribeThreatEvent, DescribeThreatEventDetail, DescribeThreatEventTopMetric,
    DescribeUserAbnormalTrend, DescribeUserAbnormalType, DescribeUserApiRequest, DescribeUserAsset,
    DescribeUserEventTrend, DescribeUserEventType, DescribeUserLogFieldConfig, DescribeUserSlsLogRegions,
    DescribeUserTraffic, DescribeUserWafLogStatus, DescribeVerifyContent, DescribeVisitTopIp, DescribeVisitUas,
    DescribeWafSourceIpSegment, InitializeWafOperationRole, ListTagKeys, ListTagResources, ListTagValues,
    ModifyApisecAbnormals, ModifyApisecApiResource, ModifyApisecEvents, ModifyApisecLogDelivery,
    ModifyApisecLogDeliveryStatus, ModifyApisecModuleStatus, ModifyApisecStatus, ModifyCloudResource,
    ModifyCloudResourceCert, ModifyCloudResourceDefaultCert, ModifyDefaultHttps, ModifyDefenseResourceGroup,
    ModifyDefenseResourceXff, ModifyDefenseRule, ModifyDefenseRuleCache, ModifyDefenseRuleStatus,
    ModifyDefenseSceneConfig, ModifyDefenseTemplate, ModifyDefenseTemplateStatus, ModifyDomain, ModifyDomainCert,
    ModifyDomainPunishStatus, ModifyHybridCloudCluster, ModifyHybridCloudClusterBypassStatus,
    ModifyHybridCloudClusterRule, ModifyHybridCloudGroup, ModifyHybridCloudGroupExpansionServer,
    ModifyHybridCloudGroupShrinkServer, ModifyHybridCloudSdkPullinStatus, ModifyHybridCloudServer,
    ModifyLogDeliveryConfig, ModifyMajorProtectionBlackIp, ModifyMemberAccount, ModifyPauseProtectionStatus,
    ModifyResourceLogDeliveryStatus, ModifyResourceLogFieldConfig, ModifyResourceLogStatus, ModifyTemplateResources,
    ModifyUserLogFieldConfig, ModifyUserWafLogStatus, ReCreateCloudResource, ReleaseInstance, SyncProductInstance,
    TagResources, UntagResources, VerifyDomainOwner
}
