//! `waf-openapi` of Alibaba Cloud, API version 2021-10-01.
//!
//! Endpoint: a table of 24 regions, else `waf-openapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, waf_openapi::DescribeDefenseResources};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDefenseResources::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("ap-southeast-1", "wafopenapi-intl.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "wafopenapi.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "waf-openapi",
    "2021-10-01",
    "waf-openapi",
    &ENDPOINTS,
);

/// Adds address: `AddAddress` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/AddAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddress {
    /// Required.
    pub address_list: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { AddAddress(address_list: Vec<String>, instance_id: String, rule_id: i64) "AddAddress" -> Empty {
    0 "AddressList" address_list, 1 "InstanceId" instance_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id
} }

/// Response of [`AddAddress`]: empty.
pub type AddAddressOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Clears address: `ClearAddress` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ClearAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAddress {
    /// Required.
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { ClearAddress(instance_id: String, rule_id: i64) "ClearAddress" -> Empty {
    0 "InstanceId" instance_id, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    2 "RuleId" rule_id
} }

/// Response of [`ClearAddress`]: empty.
pub type ClearAddressOutput = Empty;

/// Clears major protection black ip: `ClearMajorProtectionBlackIp` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ClearMajorProtectionBlackIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearMajorProtectionBlackIp {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}
operation! { ClearMajorProtectionBlackIp(instance_id: String, rule_id: i64, template_id: i64)
    "ClearMajorProtectionBlackIp" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

/// Response of [`ClearMajorProtectionBlackIp`]: empty.
pub type ClearMajorProtectionBlackIpOutput = Empty;

/// Copies defense template: `CopyDefenseTemplate` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CopyDefenseTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDefenseTemplate {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_id: i64,
}
operation! { CopyDefenseTemplate(instance_id: String, template_id: i64)
    "CopyDefenseTemplate" -> CopyDefenseTemplateOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

/// Response of [`CopyDefenseTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDefenseTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CopyDefenseTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates api export: `CreateApiExport` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateApiExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiExport {
    pub cluster_id: Option<String>,
    /// Required.
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

/// Response of [`CreateApiExport`]: empty.
pub type CreateApiExportOutput = Empty;

/// Creates certs: `CreateCerts` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCerts {
    pub cert_content: Option<String>,
    /// Secret.
    pub cert_key: Option<Secret>,
    pub cert_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateCerts(instance_id: String) "CreateCerts" -> CreateCertsOutput {
    0 "CertContent" cert_content: String, 1 "CertKey" cert_key: Secret, 2 "CertName" cert_name: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreateCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertsOutput {
    pub cert_identifier: Option<String>,
}
model! { CreateCertsOutput {
    0 "CertIdentifier" cert_identifier: String
} }

/// Creates cloud resource: `CreateCloudResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateCloudResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub listen: CreateCloudResourceListen,
    pub owner_user_id: Option<String>,
    pub redirect: Option<CreateCloudResourceRedirect>,
    /// Required.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateCloudResource`].
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
    /// Required.
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

/// In the request of [`CreateCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
}
input! { CreateCloudResourceCertificates() {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

/// In the request of [`CreateCloudResource`].
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

/// In the request of [`CreateCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCloudResourceRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCloudResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceOutput {
    pub cloud_resource_id: Option<String>,
}
model! { CreateCloudResourceOutput {
    0 "CloudResourceId" cloud_resource_id: String
} }

/// Creates cloud resource extension cert: `CreateCloudResourceExtensionCert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateCloudResourceExtensionCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudResourceExtensionCert {
    /// Required.
    pub cert_id: String,
    /// Required.
    pub cloud_resource_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    CreateCloudResourceExtensionCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "CreateCloudResourceExtensionCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreateCloudResourceExtensionCert`]: empty.
pub type CreateCloudResourceExtensionCertOutput = Empty;

/// Creates defense resource: `CreateDefenseResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateDefenseResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResource {
    pub custom_headers: Option<Vec<String>>,
    pub description: Option<String>,
    /// Required.
    pub detail: String,
    /// Required.
    pub instance_id: String,
    pub owner_user_id: Option<String>,
    /// Required.
    pub pattern: String,
    /// Required.
    pub product: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_group: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resource_origin: String,
    pub tag: Option<Vec<CreateDefenseResourceTag>>,
    pub xff_status: Option<i64>,
}

/// Arguments of [`CreateDefenseResource::new`].
pub struct CreateDefenseResourceRequired {
    pub detail: String,
    pub instance_id: String,
    pub pattern: String,
    pub product: String,
    pub resource_origin: String,
}
operation! {
    CreateDefenseResource { CreateDefenseResourceRequired: detail, instance_id, pattern, product, resource_origin }
    "CreateDefenseResource" -> CreateDefenseResourceOutput {
    0 "CustomHeaders" custom_headers: Vec<String>, 1 "Description" description: String, 2 "Detail" detail,
    3 "InstanceId" instance_id, 4 "OwnerUserId" owner_user_id: String, 5 "Pattern" pattern, 6 "Product" product,
    7 "RegionId" region_id: String, 8 "Resource" resource: String, 9 "ResourceGroup" resource_group: String,
    10 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 11 "ResourceOrigin" resource_origin,
    12 "Tag" tag: Vec<CreateDefenseResourceTag>, 13 "XffStatus" xff_status: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateDefenseResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDefenseResourceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDefenseResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceOutput {
    pub resource: Option<String>,
}
model! { CreateDefenseResourceOutput {
    0 "Resource" resource: String
} }

/// Creates defense resource group: `CreateDefenseResourceGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateDefenseResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseResourceGroup {
    pub add_list: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreateDefenseResourceGroup(group_name: String, instance_id: String) "CreateDefenseResourceGroup" -> Empty {
    0 "AddList" add_list: String, 1 "Description" description: String, 2 "GroupName" group_name,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreateDefenseResourceGroup`]: empty.
pub type CreateDefenseResourceGroupOutput = Empty;

/// Creates defense rule: `CreateDefenseRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateDefenseRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseRule {
    /// Required.
    pub defense_scene: String,
    pub defense_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
    /// Required.
    pub rules: String,
}
operation! { CreateDefenseRule(defense_scene: String, instance_id: String, rules: String)
    "CreateDefenseRule" -> CreateDefenseRuleOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseType" defense_type: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateId" template_id: i64,
    7 "Rules" rules
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateDefenseRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseRuleOutput {
    pub rule_ids: Option<String>,
}
model! { CreateDefenseRuleOutput {
    0 "RuleIds" rule_ids: String
} }

/// Creates defense template: `CreateDefenseTemplate` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateDefenseTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseTemplate {
    /// Required.
    pub defense_scene: String,
    pub defense_sub_scene: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_origin: String,
    /// Required.
    pub template_status: i64,
    /// Required.
    pub template_type: String,
    pub unbind_resource_groups: Option<Vec<String>>,
    pub unbind_resources: Option<Vec<String>>,
}

/// Arguments of [`CreateDefenseTemplate::new`].
pub struct CreateDefenseTemplateRequired {
    pub defense_scene: String,
    pub instance_id: String,
    pub template_name: String,
    pub template_origin: String,
    pub template_status: i64,
    pub template_type: String,
}
operation! {
    CreateDefenseTemplate { CreateDefenseTemplateRequired: defense_scene, instance_id, template_name, template_origin, template_status, template_type }
    "CreateDefenseTemplate" -> CreateDefenseTemplateOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseSubScene" defense_sub_scene: String, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateName" template_name,
    7 "TemplateOrigin" template_origin, 8 "TemplateStatus" template_status, 9 "TemplateType" template_type,
    10 "UnbindResourceGroups" unbind_resource_groups: Vec<String>, 11 "UnbindResources" unbind_resources: Vec<String>
} }

/// Response of [`CreateDefenseTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefenseTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateDefenseTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates domain: `CreateDomain` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub access_type: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub listen: CreateDomainListen,
    /// Required.
    pub redirect: CreateDomainRedirect,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateDomainTag>>,
}

/// Arguments of [`CreateDomain::new`].
pub struct CreateDomainRequired {
    pub domain: String,
    pub instance_id: String,
    pub listen: CreateDomainListen,
    pub redirect: CreateDomainRedirect,
    pub region_id: String,
}
operation! { CreateDomain { CreateDomainRequired: domain, instance_id, listen, redirect, region_id }
    "CreateDomain" -> CreateDomainOutput {
    0 "AccessType" access_type: String, 1 "Domain" domain, 2 "InstanceId" instance_id, 3 "Listen" listen,
    4 "Redirect" redirect, 5 "RegionId" region_id,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "Tag" tag: Vec<CreateDomainTag>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateDomain`].
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

/// In the request of [`CreateDomain`].
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
    /// Required.
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

/// In the request of [`CreateDomain`].
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

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDomainRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_info: Option<CreateDomainDomainInfo>,
}
model! { CreateDomainOutput {
    0 "DomainInfo" domain_info: CreateDomainDomainInfo
} }

/// In the response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainDomainInfo {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { CreateDomainDomainInfo {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String
} }

/// Creates hybrid cloud cluster: `CreateHybridCloudCluster` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateHybridCloudCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudCluster {
    /// Required.
    pub access_mode: String,
    pub access_region: Option<String>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub http_ports: String,
    /// Required.
    pub https_ports: String,
    /// Required.
    pub instance_id: String,
    /// Deprecated.
    pub log_fields_not_returned: Option<String>,
    /// Required.
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

/// Arguments of [`CreateHybridCloudCluster::new`].
pub struct CreateHybridCloudClusterRequired {
    pub access_mode: String,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub instance_id: String,
    pub protection_server_count: i64,
}
operation! {
    CreateHybridCloudCluster { CreateHybridCloudClusterRequired: access_mode, cluster_name, http_ports, https_ports, instance_id, protection_server_count }
    "CreateHybridCloudCluster" -> CreateHybridCloudClusterOutput {
    0 "AccessMode" access_mode, 1 "AccessRegion" access_region: String, 2 "ClusterName" cluster_name,
    3 "HttpPorts" http_ports, 4 "HttpsPorts" https_ports, 5 "InstanceId" instance_id,
    6 "LogFieldsNotReturned" log_fields_not_returned: String, 7 "ProtectionServerCount" protection_server_count,
    8 "ProxyStatus" proxy_status: String, 9 "ProxyType" proxy_type: String, 10 "RegionId" region_id: String,
    11 "Remark" remark: String, 12 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    13 "RuleConfig" rule_config: String, 14 "RuleStatus" rule_status: String, 15 "RuleType" rule_type: String
} }

/// Response of [`CreateHybridCloudCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterOutput {
    pub data: Option<i64>,
}
model! { CreateHybridCloudClusterOutput {
    0 "Data" data: i64
} }

/// Creates hybrid cloud cluster rule: `CreateHybridCloudClusterRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateHybridCloudClusterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterRule {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_config: Option<String>,
    /// Required.
    pub rule_status: String,
    /// Required.
    pub rule_type: String,
}
operation! {
    CreateHybridCloudClusterRule(cluster_id: i64, instance_id: String, rule_status: String, rule_type: String)
    "CreateHybridCloudClusterRule" -> CreateHybridCloudClusterRuleOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleConfig" rule_config: String,
    5 "RuleStatus" rule_status, 6 "RuleType" rule_type
} }

/// Response of [`CreateHybridCloudClusterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudClusterRuleOutput {
    pub cluster_rule_resource_id: Option<String>,
}
model! { CreateHybridCloudClusterRuleOutput {
    0 "ClusterRuleResourceId" cluster_rule_resource_id: String
} }

/// Creates hybrid cloud group: `CreateHybridCloudGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateHybridCloudGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudGroup {
    pub back_source_mark: Option<String>,
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub load_balance_ip: String,
    pub location_code: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// Arguments of [`CreateHybridCloudGroup::new`].
pub struct CreateHybridCloudGroupRequired {
    pub cluster_id: i64,
    pub group_name: String,
    pub group_type: String,
    pub instance_id: String,
    pub load_balance_ip: String,
}
operation! {
    CreateHybridCloudGroup { CreateHybridCloudGroupRequired: cluster_id, group_name, group_type, instance_id, load_balance_ip }
    "CreateHybridCloudGroup" -> CreateHybridCloudGroupOutput {
    0 "BackSourceMark" back_source_mark: String, 1 "ClusterId" cluster_id, 2 "GroupName" group_name,
    3 "GroupType" group_type, 4 "InstanceId" instance_id, 5 "LoadBalanceIp" load_balance_ip,
    6 "LocationCode" location_code: String, 7 "RegionId" region_id: String, 8 "Remark" remark: String,
    9 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreateHybridCloudGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCloudGroupOutput {
    pub data: Option<i64>,
}
model! { CreateHybridCloudGroupOutput {
    0 "Data" data: i64
} }

/// Creates log delivery config: `CreateLogDeliveryConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateLogDeliveryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDeliveryConfig {
    /// Required.
    pub delivery_detail: String,
    /// Required.
    pub delivery_name: String,
    /// Required.
    pub delivery_type: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    CreateLogDeliveryConfig(delivery_detail: String, delivery_name: String, delivery_type: String, instance_id: String)
    "CreateLogDeliveryConfig" -> CreateLogDeliveryConfigOutput {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreateLogDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDeliveryConfigOutput {
    pub delivery_name: Option<String>,
}
model! { CreateLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name: String
} }

/// Creates major protection black ip: `CreateMajorProtectionBlackIp` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateMajorProtectionBlackIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMajorProtectionBlackIp {
    pub description: Option<String>,
    /// Required.
    pub expired_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}

/// Arguments of [`CreateMajorProtectionBlackIp::new`].
pub struct CreateMajorProtectionBlackIpRequired {
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! {
    CreateMajorProtectionBlackIp { CreateMajorProtectionBlackIpRequired: expired_time, instance_id, ip_list, rule_id, template_id }
    "CreateMajorProtectionBlackIp" -> Empty {
    0 "Description" description: String, 1 "ExpiredTime" expired_time, 2 "InstanceId" instance_id, 3 "IpList" ip_list,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleId" rule_id, 7 "TemplateId" template_id
} }

/// Response of [`CreateMajorProtectionBlackIp`]: empty.
pub type CreateMajorProtectionBlackIpOutput = Empty;

/// Creates member accounts: `CreateMemberAccounts` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateMemberAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberAccounts {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`CreateMemberAccounts`]: empty.
pub type CreateMemberAccountsOutput = Empty;

/// Creates poc function: `CreatePocFunction` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreatePocFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePocFunction {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreatePocFunction(instance_id: String, r#type: String) "CreatePocFunction" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Type" r#type
} }

/// Response of [`CreatePocFunction`]: empty.
pub type CreatePocFunctionOutput = Empty;

/// Creates postpaid instance: `CreatePostpaidInstance` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreatePostpaidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostpaidInstance {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { CreatePostpaidInstance() "CreatePostpaidInstance" -> CreatePostpaidInstanceOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`CreatePostpaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostpaidInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreatePostpaidInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates sm2 cert: `CreateSM2Cert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/CreateSM2Cert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSM2Cert {
    pub cert_name: Option<String>,
    pub encrypt_certificate: Option<String>,
    /// Secret.
    pub encrypt_private_key: Option<Secret>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub sign_certificate: Option<String>,
    /// Secret.
    pub sign_private_key: Option<Secret>,
}
operation! { CreateSM2Cert(instance_id: String) "CreateSM2Cert" -> CreateSM2CertOutput {
    0 "CertName" cert_name: String, 1 "EncryptCertificate" encrypt_certificate: String,
    2 "EncryptPrivateKey" encrypt_private_key: Secret, 3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "SignCertificate" sign_certificate: String, 7 "SignPrivateKey" sign_private_key: Secret
} }

/// Response of [`CreateSM2Cert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSM2CertOutput {
    pub cert_identifier: Option<String>,
}
model! { CreateSM2CertOutput {
    0 "CertIdentifier" cert_identifier: String
} }

/// Deletes address: `DeleteAddress` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddress {
    /// Required.
    pub address_list: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteAddress(address_list: Vec<String>, instance_id: String, rule_id: i64) "DeleteAddress" -> Empty {
    0 "AddressList" address_list, 1 "InstanceId" instance_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id
} }

/// Response of [`DeleteAddress`]: empty.
pub type DeleteAddressOutput = Empty;

/// Deletes apisec abnormals: `DeleteApisecAbnormals` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteApisecAbnormals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApisecAbnormals {
    /// Required.
    pub abnormal_ids: Vec<String>,
    pub cluster_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteApisecAbnormals(abnormal_ids: Vec<String>, instance_id: String) "DeleteApisecAbnormals" -> Empty {
    0 "AbnormalIds" abnormal_ids, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteApisecAbnormals`]: empty.
pub type DeleteApisecAbnormalsOutput = Empty;

/// Deletes apisec events: `DeleteApisecEvents` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteApisecEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApisecEvents {
    pub cluster_id: Option<String>,
    /// Required.
    pub event_ids: Vec<String>,
    pub event_scope: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteApisecEvents(event_ids: Vec<String>, instance_id: String) "DeleteApisecEvents" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "EventIds" event_ids, 2 "EventScope" event_scope: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteApisecEvents`]: empty.
pub type DeleteApisecEventsOutput = Empty;

/// Deletes cloud resource: `DeleteCloudResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteCloudResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudResource {
    pub cloud_resource_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Deprecated.
    pub port: Option<i64>,
    /// Required.
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

/// Response of [`DeleteCloudResource`]: empty.
pub type DeleteCloudResourceOutput = Empty;

/// Deletes cloud resource extension cert: `DeleteCloudResourceExtensionCert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteCloudResourceExtensionCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudResourceExtensionCert {
    /// Required.
    pub cert_id: String,
    /// Required.
    pub cloud_resource_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DeleteCloudResourceExtensionCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "DeleteCloudResourceExtensionCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteCloudResourceExtensionCert`]: empty.
pub type DeleteCloudResourceExtensionCertOutput = Empty;

/// Deletes defense resource: `DeleteDefenseResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDefenseResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseResource {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteDefenseResource(instance_id: String, resource: String) "DeleteDefenseResource" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteDefenseResource`]: empty.
pub type DeleteDefenseResourceOutput = Empty;

/// Deletes defense resource group: `DeleteDefenseResourceGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDefenseResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseResourceGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteDefenseResourceGroup(group_name: String, instance_id: String) "DeleteDefenseResourceGroup" -> Empty {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteDefenseResourceGroup`]: empty.
pub type DeleteDefenseResourceGroupOutput = Empty;

/// Deletes defense rule: `DeleteDefenseRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDefenseRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseRule {
    pub defense_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_ids: String,
    pub template_id: Option<i64>,
}
operation! { DeleteDefenseRule(instance_id: String, rule_ids: String) "DeleteDefenseRule" -> Empty {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleIds" rule_ids, 6 "TemplateId" template_id: i64
} }

/// Response of [`DeleteDefenseRule`]: empty.
pub type DeleteDefenseRuleOutput = Empty;

/// Deletes defense rule block ip: `DeleteDefenseRuleBlockIp` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDefenseRuleBlockIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseRuleBlockIp {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteDefenseRuleBlockIp(instance_id: String, rule_id: i64, template_id: i64)
    "DeleteDefenseRuleBlockIp" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

/// Response of [`DeleteDefenseRuleBlockIp`]: empty.
pub type DeleteDefenseRuleBlockIpOutput = Empty;

/// Deletes defense template: `DeleteDefenseTemplate` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDefenseTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDefenseTemplate {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteDefenseTemplate(instance_id: String, template_id: i64) "DeleteDefenseTemplate" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

/// Response of [`DeleteDefenseTemplate`]: empty.
pub type DeleteDefenseTemplateOutput = Empty;

/// Deletes domain: `DeleteDomain` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub access_type: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDomain(instance_id: String, region_id: String) "DeleteDomain" -> Empty {
    0 "AccessType" access_type: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String,
    3 "InstanceId" instance_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes hybrid cloud cluster rule: `DeleteHybridCloudClusterRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteHybridCloudClusterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridCloudClusterRule {
    /// Required.
    pub cluster_rule_resource_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteHybridCloudClusterRule(cluster_rule_resource_id: String, instance_id: String)
    "DeleteHybridCloudClusterRule" -> Empty {
    0 "ClusterRuleResourceId" cluster_rule_resource_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteHybridCloudClusterRule`]: empty.
pub type DeleteHybridCloudClusterRuleOutput = Empty;

/// Deletes hybrid cloud group: `DeleteHybridCloudGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteHybridCloudGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHybridCloudGroup {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteHybridCloudGroup(cluster_id: i64, group_id: i64, instance_id: String)
    "DeleteHybridCloudGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteHybridCloudGroup`]: empty.
pub type DeleteHybridCloudGroupOutput = Empty;

/// Deletes log delivery config: `DeleteLogDeliveryConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteLogDeliveryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDeliveryConfig {
    /// Required.
    pub delivery_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DeleteLogDeliveryConfig(delivery_name: String, instance_id: String) "DeleteLogDeliveryConfig" -> Empty {
    0 "DeliveryName" delivery_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DeleteLogDeliveryConfig`]: empty.
pub type DeleteLogDeliveryConfigOutput = Empty;

/// Deletes major protection black ip: `DeleteMajorProtectionBlackIp` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteMajorProtectionBlackIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMajorProtectionBlackIp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteMajorProtectionBlackIp(instance_id: String, ip_list: String, rule_id: i64, template_id: i64)
    "DeleteMajorProtectionBlackIp" -> Empty {
    0 "InstanceId" instance_id, 1 "IpList" ip_list, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleId" rule_id,
    5 "TemplateId" template_id
} }

/// Response of [`DeleteMajorProtectionBlackIp`]: empty.
pub type DeleteMajorProtectionBlackIpOutput = Empty;

/// Deletes member account: `DeleteMemberAccount` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DeleteMemberAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMemberAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub member_account_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DeleteMemberAccount(instance_id: String, member_account_id: String) "DeleteMemberAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberAccountId" member_account_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "SourceIp" source_ip: String
} }

/// Response of [`DeleteMemberAccount`]: empty.
pub type DeleteMemberAccountOutput = Empty;

/// Describes abnormal cloud resources: `DescribeAbnormalCloudResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeAbnormalCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResources {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAbnormalCloudResources(instance_id: String)
    "DescribeAbnormalCloudResources" -> DescribeAbnormalCloudResourcesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeAbnormalCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResourcesOutput {
    pub abnormal_cloud_resources: Vec<
        DescribeAbnormalCloudResourcesAbnormalCloudResources,
    >,
}
model! { DescribeAbnormalCloudResourcesOutput {
    0 "AbnormalCloudResources" abnormal_cloud_resources: Vec<DescribeAbnormalCloudResourcesAbnormalCloudResources>
} }

/// In the response of [`DescribeAbnormalCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCloudResourcesAbnormalCloudResources {
    pub cloud_resource_id: Option<String>,
    pub details: Vec<DescribeAbnormalCloudResourcesDetails>,
    pub reason: Option<String>,
    pub resource_instance_id: Option<String>,
    pub resource_instance_name: Option<String>,
    pub resource_instance_port: Option<i64>,
    pub resource_product: Option<String>,
}
model! { DescribeAbnormalCloudResourcesAbnormalCloudResources {
    0 "CloudResourceId" cloud_resource_id: String, 1 "Details" details: Vec<DescribeAbnormalCloudResourcesDetails>,
    2 "Reason" reason: String, 3 "ResourceInstanceId" resource_instance_id: String,
    4 "ResourceInstanceName" resource_instance_name: String, 5 "ResourceInstancePort" resource_instance_port: i64,
    6 "ResourceProduct" resource_product: String
} }

/// In the response of [`DescribeAbnormalCloudResources`].
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
    0 "AppliedType" applied_type: String, 1 "CertName" cert_name: String, 2 "Code" code: String,
    3 "CommonName" common_name: String, 4 "ExpireTime" expire_time: i64, 5 "ProductCertId" product_cert_id: String,
    6 "ProductCertName" product_cert_name: String, 7 "ProductDomainExtension" product_domain_extension: String
} }

/// Describes account delegated status: `DescribeAccountDelegatedStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeAccountDelegatedStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAccountDelegatedStatus(instance_id: String)
    "DescribeAccountDelegatedStatus" -> DescribeAccountDelegatedStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeAccountDelegatedStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountDelegatedStatusOutput {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub delegated_status: Option<bool>,
}
model! { DescribeAccountDelegatedStatusOutput {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "DelegatedStatus" delegated_status: bool
} }

/// Describes addresses: `DescribeAddresses` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddresses {
    pub address_like: Option<String>,
    /// Required.
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
    Token "NextToken", "AddressList" address_list, next "NextToken" }

/// Response of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesOutput {
    pub address_list: Vec<DescribeAddressesAddressList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeAddressesOutput {
    0 "AddressList" address_list: Vec<DescribeAddressesAddressList>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesAddressList {
    pub address: Option<String>,
    pub gmt_modified: Option<i64>,
    pub rule_id: Option<i64>,
}
model! { DescribeAddressesAddressList {
    0 "Address" address: String, 1 "GmtModified" gmt_modified: i64, 2 "RuleId" rule_id: i64
} }

/// Describes alarm banner: `DescribeAlarmBanner` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeAlarmBanner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBanner {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAlarmBanner(instance_id: String) "DescribeAlarmBanner" -> DescribeAlarmBannerOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeAlarmBanner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBannerOutput {
    pub banner_status: Option<DescribeAlarmBannerBannerStatus>,
}
model! { DescribeAlarmBannerOutput {
    0 "BannerStatus" banner_status: DescribeAlarmBannerBannerStatus
} }

/// In the response of [`DescribeAlarmBanner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmBannerBannerStatus {
    pub cause: Option<String>,
    pub count: Option<i64>,
    pub status: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeAlarmBannerBannerStatus {
    0 "Cause" cause: String, 1 "Count" count: i64, 2 "Status" status: bool, 3 "Type" r#type: String
} }

/// Describes alarm list: `DescribeAlarmList` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeAlarmList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmList {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeAlarmList(instance_id: String) "DescribeAlarmList" -> DescribeAlarmListOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListOutput {
    pub alarms: Vec<DescribeAlarmListAlarms>,
}
model! { DescribeAlarmListOutput {
    0 "Alarms" alarms: Vec<DescribeAlarmListAlarms>
} }

/// In the response of [`DescribeAlarmList`].
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
    0 "Cause" cause: String, 1 "EndTime" end_time: i64, 2 "MaxQps" max_qps: i64, 3 "Spec" spec: i64,
    4 "StartTime" start_time: i64, 5 "Status" status: i64, 6 "Type" r#type: String
} }

/// Describes api exports: `DescribeApiExports` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApiExports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiExports {
    /// Required.
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
    Number "PageNumber", "ApiExports" api_exports, total "Total" }

/// Response of [`DescribeApiExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiExportsOutput {
    pub api_exports: Vec<DescribeApiExportsApiExports>,
    pub total: Option<i64>,
}
model! { DescribeApiExportsOutput {
    0 "ApiExports" api_exports: Vec<DescribeApiExportsApiExports>, 1 "Total" total: i64
} }

/// In the response of [`DescribeApiExports`].
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
    0 "CreateTime" create_time: i64, 1 "FileName" file_name: String, 2 "FileUrl" file_url: String,
    3 "Format" format: String, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Describes apisec abnormal domain statistic: `DescribeApisecAbnormalDomainStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecAbnormalDomainStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecAbnormalDomainStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalDomainStatisticOutput {
    pub data: Vec<DescribeApisecAbnormalDomainStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecAbnormalDomainStatisticOutput {
    0 "Data" data: Vec<DescribeApisecAbnormalDomainStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecAbnormalDomainStatistic`].
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
    0 "ApiCount" api_count: i64, 1 "Domain" domain: String, 2 "High" high: i64, 3 "Low" low: i64, 4 "Medium" medium: i64
} }

/// Describes apisec abnormals: `DescribeApisecAbnormals` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecAbnormals>.
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
    /// Required.
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

/// Response of [`DescribeApisecAbnormals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAbnormalsOutput {
    pub data: Vec<DescribeApisecAbnormalsData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecAbnormalsOutput {
    0 "Data" data: Vec<DescribeApisecAbnormalsData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecAbnormals`].
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
    pub examples: Vec<String>,
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
    0 "AbnormalEventNumber" abnormal_event_number: i64, 1 "AbnormalId" abnormal_id: String,
    2 "AbnormalInfo" abnormal_info: String, 3 "AbnormalLevel" abnormal_level: String,
    4 "AbnormalTag" abnormal_tag: String, 5 "AbnromalStatus" abnromal_status: String, 6 "ApiFormat" api_format: String,
    7 "ApiId" api_id: String, 8 "ApiTag" api_tag: String, 9 "DiscoverTime" discover_time: i64,
    10 "Examples" examples: Vec<String>, 11 "FirstTime" first_time: i64, 12 "Follow" follow: i64,
    13 "IgnoreTime" ignore_time: i64, 14 "LastestTime" lastest_time: i64,
    15 "LatestDiscoverTime" latest_discover_time: i64, 16 "MatchedHost" matched_host: String, 17 "Note" note: String,
    18 "Origin" origin: String, 19 "UserStatus" user_status: String
} }

/// Describes apisec api resources: `DescribeApisecApiResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecApiResources>.
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
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecApiResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecApiResourcesOutput {
    pub data: Vec<DescribeApisecApiResourcesData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecApiResourcesOutput {
    0 "Data" data: Vec<DescribeApisecApiResourcesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecApiResources`].
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
    pub examples: Vec<String>,
    pub farthest_ts: Option<i64>,
    pub follow: Option<i64>,
    pub lastest_ts: Option<i64>,
    pub matched_host: Option<String>,
    pub note: Option<String>,
    pub resources: Vec<String>,
}
model! { DescribeApisecApiResourcesData {
    0 "AbnormalNum" abnormal_num: i64, 1 "AccountEventNum" account_event_num: i64, 2 "AllCnt" all_cnt: i64,
    3 "ApiFormat" api_format: String, 4 "ApiId" api_id: String, 5 "ApiInfo" api_info: String,
    6 "ApiMethod" api_method: String, 7 "ApiSensitive" api_sensitive: String,
    8 "ApiSensitiveRequest" api_sensitive_request: String, 9 "ApiSensitiveResponse" api_sensitive_response: String,
    10 "ApiStatus" api_status: String, 11 "ApiTag" api_tag: String, 12 "ApiType" api_type: String,
    13 "AuthFlag" auth_flag: String, 14 "BotCnt" bot_cnt: i64, 15 "CrossBorderCnt" cross_border_cnt: i64,
    16 "EventNum" event_num: i64, 17 "Examples" examples: Vec<String>, 18 "FarthestTs" farthest_ts: i64,
    19 "Follow" follow: i64, 20 "LastestTs" lastest_ts: i64, 21 "MatchedHost" matched_host: String,
    22 "Note" note: String, 23 "Resources" resources: Vec<String>
} }

/// Describes apisec asset trend: `DescribeApisecAssetTrend` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecAssetTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrend {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeApisecAssetTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrendOutput {
    pub data: Vec<DescribeApisecAssetTrendData>,
}
model! { DescribeApisecAssetTrendOutput {
    0 "Data" data: Vec<DescribeApisecAssetTrendData>
} }

/// In the response of [`DescribeApisecAssetTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecAssetTrendData {
    pub asset_active: Option<i64>,
    pub asset_count: Option<i64>,
    pub asset_offline: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeApisecAssetTrendData {
    0 "AssetActive" asset_active: i64, 1 "AssetCount" asset_count: i64, 2 "AssetOffline" asset_offline: i64,
    3 "Timestamp" timestamp: i64
} }

/// Describes apisec event detail: `DescribeApisecEventDetail` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDetail {
    pub cluster_id: Option<String>,
    pub detail_type: Option<String>,
    /// Required.
    pub event_id: String,
    pub event_scope: Option<String>,
    /// Required.
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

/// Response of [`DescribeApisecEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDetailOutput {
    pub attack_cnt: Option<String>,
    pub attacker_list: Vec<String>,
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
    0 "AttackCnt" attack_cnt: String, 1 "AttackerList" attacker_list: Vec<String>, 2 "DetailValue" detail_value: String,
    3 "EndTs" end_ts: String, 4 "EventId" event_id: String, 5 "EventLevel" event_level: String,
    6 "EventScope" event_scope: String, 7 "EventTag" event_tag: String, 8 "Note" note: String,
    9 "Origin" origin: String, 10 "StartTs" start_ts: String, 11 "UserStatus" user_status: String
} }

/// Describes apisec event domain statistic: `DescribeApisecEventDomainStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecEventDomainStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecEventDomainStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatisticOutput {
    pub data: Vec<DescribeApisecEventDomainStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecEventDomainStatisticOutput {
    0 "Data" data: Vec<DescribeApisecEventDomainStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecEventDomainStatistic`].
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
    0 "ApiCount" api_count: i64, 1 "Domain" domain: String, 2 "High" high: i64, 3 "Low" low: i64, 4 "Medium" medium: i64
} }

/// Describes apisec events: `DescribeApisecEvents` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecEvents>.
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
    /// Required.
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

/// Response of [`DescribeApisecEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecEventsOutput {
    pub data: Vec<DescribeApisecEventsData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecEventsOutput {
    0 "Data" data: Vec<DescribeApisecEventsData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecEvents`].
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
    pub attack_ips: Vec<String>,
    pub attacker_list: Vec<String>,
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
    0 "AllCnt" all_cnt: i64, 1 "ApiFormat" api_format: String, 2 "ApiId" api_id: String, 3 "ApiTag" api_tag: String,
    4 "AttackClient" attack_client: String, 5 "AttackCntInfo" attack_cnt_info: String, 6 "AttackIp" attack_ip: String,
    7 "AttackIpInfo" attack_ip_info: String, 8 "AttackIps" attack_ips: Vec<String>,
    9 "AttackerList" attacker_list: Vec<String>, 10 "EndTs" end_ts: i64, 11 "EventId" event_id: String,
    12 "EventInfo" event_info: String, 13 "EventLevel" event_level: String, 14 "EventTag" event_tag: String,
    15 "Follow" follow: i64, 16 "MatchedHost" matched_host: String, 17 "Note" note: String, 18 "Origin" origin: String,
    19 "RemoteCountry" remote_country: String, 20 "RemoteRegion" remote_region: String,
    21 "RequestData" request_data: String, 22 "ResponseData" response_data: String, 23 "StartTs" start_ts: i64,
    24 "UserStatus" user_status: String
} }

/// Describes apisec examples: `DescribeApisecExamples` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecExamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamples {
    pub abnormal_tag: Option<String>,
    /// Required.
    pub api_id: String,
    pub cluster_id: Option<String>,
    pub example_type: Option<String>,
    /// Required.
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
    Token "NextToken", "Examples" examples, next "NextToken" }

/// Response of [`DescribeApisecExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesOutput {
    pub examples: Vec<DescribeApisecExamplesExamples>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecExamplesOutput {
    0 "Examples" examples: Vec<DescribeApisecExamplesExamples>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesExamples {
    pub api_url: Option<String>,
    pub poc_payload: Option<String>,
    pub protocol: Option<String>,
    pub request: Option<String>,
    pub request_sensitive_data: Vec<DescribeApisecExamplesRequestSensitiveData>,
    pub response: Option<String>,
    pub response_sensitive_data: Vec<DescribeApisecExamplesResponseSensitiveData>,
}
model! { DescribeApisecExamplesExamples {
    0 "ApiUrl" api_url: String, 1 "PocPayload" poc_payload: String, 2 "Protocol" protocol: String,
    3 "Request" request: String,
    4 "RequestSensitiveData" request_sensitive_data: Vec<DescribeApisecExamplesRequestSensitiveData>,
    5 "Response" response: String,
    6 "ResponseSensitiveData" response_sensitive_data: Vec<DescribeApisecExamplesResponseSensitiveData>
} }

/// In the response of [`DescribeApisecExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesRequestSensitiveData {
    pub sensitive_code: Option<String>,
    pub sensitive_data_list: Vec<String>,
}
model! { DescribeApisecExamplesRequestSensitiveData {
    0 "SensitiveCode" sensitive_code: String, 1 "SensitiveDataList" sensitive_data_list: Vec<String>
} }

/// In the response of [`DescribeApisecExamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecExamplesResponseSensitiveData {
    pub sensitive_code: Option<String>,
    pub sensitive_data_list: Vec<String>,
}
model! { DescribeApisecExamplesResponseSensitiveData {
    0 "SensitiveCode" sensitive_code: String, 1 "SensitiveDataList" sensitive_data_list: Vec<String>
} }

/// Describes apisec log deliveries: `DescribeApisecLogDeliveries` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecLogDeliveries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecLogDeliveries {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecLogDeliveries(instance_id: String)
    "DescribeApisecLogDeliveries" -> DescribeApisecLogDeliveriesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeApisecLogDeliveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecLogDeliveriesOutput {
    pub delivery_configs: Vec<DescribeApisecLogDeliveriesDeliveryConfigs>,
}
model! { DescribeApisecLogDeliveriesOutput {
    0 "DeliveryConfigs" delivery_configs: Vec<DescribeApisecLogDeliveriesDeliveryConfigs>
} }

/// In the response of [`DescribeApisecLogDeliveries`].
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
    0 "AssertKey" assert_key: String, 1 "LogRegionId" log_region_id: String, 2 "LogStoreName" log_store_name: String,
    3 "ProjectName" project_name: String, 4 "Status" status: bool
} }

/// Describes apisec matched hosts: `DescribeApisecMatchedHosts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecMatchedHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHosts {
    pub cluster_id: Option<String>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecMatchedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHostsOutput {
    pub data: Vec<DescribeApisecMatchedHostsData>,
    pub total_count: Option<String>,
}
model! { DescribeApisecMatchedHostsOutput {
    0 "Data" data: Vec<DescribeApisecMatchedHostsData>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeApisecMatchedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecMatchedHostsData {
    pub count: Option<i64>,
    pub matched_host: Option<String>,
}
model! { DescribeApisecMatchedHostsData {
    0 "Count" count: i64, 1 "MatchedHost" matched_host: String
} }

/// Describes apisec protection groups: `DescribeApisecProtectionGroups` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecProtectionGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroups {
    pub apisec_status: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecProtectionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroupsOutput {
    pub data: Vec<DescribeApisecProtectionGroupsData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecProtectionGroupsOutput {
    0 "Data" data: Vec<DescribeApisecProtectionGroupsData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecProtectionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionGroupsData {
    pub apisec_status: Option<i64>,
    pub report_status: Option<i64>,
    pub resource_group: Option<String>,
    pub trace_status: Option<i64>,
}
model! { DescribeApisecProtectionGroupsData {
    0 "ApisecStatus" apisec_status: i64, 1 "ReportStatus" report_status: i64, 2 "ResourceGroup" resource_group: String,
    3 "TraceStatus" trace_status: i64
} }

/// Describes apisec protection resources: `DescribeApisecProtectionResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecProtectionResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResources {
    pub apisec_status: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecProtectionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResourcesOutput {
    pub data: Vec<DescribeApisecProtectionResourcesData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecProtectionResourcesOutput {
    0 "Data" data: Vec<DescribeApisecProtectionResourcesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecProtectionResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecProtectionResourcesData {
    pub apisec_status: Option<i64>,
    pub report_status: Option<i64>,
    pub resource: Option<String>,
    pub trace_status: Option<i64>,
}
model! { DescribeApisecProtectionResourcesData {
    0 "ApisecStatus" apisec_status: i64, 1 "ReportStatus" report_status: i64, 2 "Resource" resource: String,
    3 "TraceStatus" trace_status: i64
} }

/// Describes apisec rules: `DescribeApisecRules` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecRules {
    /// Required.
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
    /// Required.
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

/// Response of [`DescribeApisecRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecRulesOutput {
    pub data: Vec<DescribeApisecRulesData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecRulesOutput {
    0 "Data" data: Vec<DescribeApisecRulesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecRules`].
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
    0 "Id" id: i64, 1 "Rule" rule: String, 2 "Status" status: i64, 3 "Type" r#type: String,
    4 "UpdateTime" update_time: i64
} }

/// Describes apisec sensitive domain statistic: `DescribeApisecSensitiveDomainStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecSensitiveDomainStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeApisecSensitiveDomainStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatisticOutput {
    pub data: Vec<DescribeApisecSensitiveDomainStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeApisecSensitiveDomainStatisticOutput {
    0 "Data" data: Vec<DescribeApisecSensitiveDomainStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisecSensitiveDomainStatistic`].
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
    0 "ApiCount" api_count: i64, 1 "DomainCount" domain_count: i64, 2 "SensitiveCode" sensitive_code: String,
    3 "SensitiveLevel" sensitive_level: String, 4 "SensitiveName" sensitive_name: String
} }

/// Describes apisec sls log stores: `DescribeApisecSlsLogStores` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecSlsLogStores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsLogStores {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_region_id: String,
    /// Required.
    pub project_name: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSlsLogStores(instance_id: String, log_region_id: String, project_name: String)
    "DescribeApisecSlsLogStores" -> DescribeApisecSlsLogStoresOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id, 2 "ProjectName" project_name,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeApisecSlsLogStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsLogStoresOutput {
    pub log_stores: Vec<String>,
}
model! { DescribeApisecSlsLogStoresOutput {
    0 "LogStores" log_stores: Vec<String>
} }

/// Describes apisec sls projects: `DescribeApisecSlsProjects` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecSlsProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsProjects {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_region_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSlsProjects(instance_id: String, log_region_id: String)
    "DescribeApisecSlsProjects" -> DescribeApisecSlsProjectsOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeApisecSlsProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSlsProjectsOutput {
    pub projects: Vec<String>,
}
model! { DescribeApisecSlsProjectsOutput {
    0 "Projects" projects: Vec<String>
} }

/// Describes apisec statistics: `DescribeApisecStatistics` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecStatistics {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeApisecStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecStatisticsOutput {
    pub data: Option<DescribeApisecStatisticsData>,
}
model! { DescribeApisecStatisticsOutput {
    0 "Data" data: DescribeApisecStatisticsData
} }

/// In the response of [`DescribeApisecStatistics`].
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
    0 "Account" account: i64, 1 "Actioned" actioned: i64, 2 "Api" api: i64, 3 "Confirmed" confirmed: i64,
    4 "Domain" domain: i64, 5 "Fixed" fixed: i64, 6 "High" high: i64, 7 "Ignore" ignore: i64, 8 "Low" low: i64,
    9 "Medium" medium: i64, 10 "NotFixed" not_fixed: i64, 11 "SystemFixed" system_fixed: i64,
    12 "ToBeConfirmed" to_be_confirmed: i64, 13 "ToBeFixed" to_be_fixed: i64, 14 "ToBeVerified" to_be_verified: i64,
    15 "TodayHigh" today_high: String, 16 "TodayLow" today_low: i64, 17 "TodayMedium" today_medium: String,
    18 "TodayTotal" today_total: String, 19 "Total" total: i64
} }

/// Describes apisec suggestions: `DescribeApisecSuggestions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecSuggestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSuggestions {
    /// Required.
    pub api_id: String,
    pub cluster_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeApisecSuggestions(api_id: String, instance_id: String)
    "DescribeApisecSuggestions" -> DescribeApisecSuggestionsOutput {
    0 "ApiId" api_id, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeApisecSuggestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecSuggestionsOutput {
    pub data: Vec<DescribeApisecSuggestionsData>,
}
model! { DescribeApisecSuggestionsOutput {
    0 "Data" data: Vec<DescribeApisecSuggestionsData>
} }

/// In the response of [`DescribeApisecSuggestions`].
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
    0 "ApiFormat" api_format: String, 1 "MatchedHost" matched_host: String, 2 "SuggestId" suggest_id: String,
    3 "SuggestRule" suggest_rule: String, 4 "SuggestType" suggest_type: String
} }

/// Describes apisec user operations: `DescribeApisecUserOperations` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeApisecUserOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecUserOperations {
    pub cluster_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeApisecUserOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisecUserOperationsOutput {
    pub data: Vec<DescribeApisecUserOperationsData>,
}
model! { DescribeApisecUserOperationsOutput {
    0 "Data" data: Vec<DescribeApisecUserOperationsData>
} }

/// In the response of [`DescribeApisecUserOperations`].
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
    0 "FromStatus" from_status: String, 1 "Note" note: String, 2 "ObjectId" object_id: String,
    3 "OperationSource" operation_source: String, 4 "Time" time: i64, 5 "ToStatus" to_status: String,
    6 "Type" r#type: String, 7 "UserId" user_id: String
} }

/// Describes base rule change log: `DescribeBaseRuleChangeLog` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeBaseRuleChangeLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseRuleChangeLog {
    /// Required.
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
    Number "PageNumber", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeBaseRuleChangeLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseRuleChangeLogOutput {
    pub rules: Vec<DescribeBaseRuleChangeLogRules>,
    pub total_count: Option<i64>,
}
model! { DescribeBaseRuleChangeLogOutput {
    0 "Rules" rules: Vec<DescribeBaseRuleChangeLogRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBaseRuleChangeLog`].
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
    0 "CveId" cve_id: String, 1 "Operation" operation: String, 2 "RuleId" rule_id: i64, 3 "RuleName" rule_name: String,
    4 "UpdateTime" update_time: i64
} }

/// Describes base system rules: `DescribeBaseSystemRules` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeBaseSystemRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseSystemRules {
    pub detect_type: Option<String>,
    /// Required.
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
    Number "PageNumber", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeBaseSystemRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseSystemRulesOutput {
    pub rules: Vec<DescribeBaseSystemRulesRules>,
    pub total_count: Option<i64>,
}
model! { DescribeBaseSystemRulesOutput {
    0 "Rules" rules: Vec<DescribeBaseSystemRulesRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBaseSystemRules`].
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
    0 "CveId" cve_id: String, 1 "Description" description: String, 2 "DetectType" detect_type: String,
    3 "RiskLevel" risk_level: String, 4 "RuleAction" rule_action: String, 5 "RuleId" rule_id: i64,
    6 "RuleName" rule_name: String, 7 "RuleStatus" rule_status: i64, 8 "UpdateTime" update_time: i64
} }

/// Describes bot app key: `DescribeBotAppKey` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeBotAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotAppKey {
    /// Required.
    pub instance_id: String,
    pub key_version: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeBotAppKey(instance_id: String) "DescribeBotAppKey" -> DescribeBotAppKeyOutput {
    0 "InstanceId" instance_id, 1 "KeyVersion" key_version: String, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeBotAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotAppKeyOutput {
    pub app_key: Option<String>,
}
model! { DescribeBotAppKeyOutput {
    0 "AppKey" app_key: String
} }

/// Describes bot rule labels: `DescribeBotRuleLabels` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeBotRuleLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotRuleLabels {
    /// Required.
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
    Token "NextToken", "RuleLabels" rule_labels, next "NextToken" }

/// Response of [`DescribeBotRuleLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBotRuleLabelsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rule_labels: Vec<DescribeBotRuleLabelsRuleLabels>,
    pub total_count: Option<i64>,
}
model! { DescribeBotRuleLabelsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "RuleLabels" rule_labels: Vec<DescribeBotRuleLabelsRuleLabels>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBotRuleLabels`].
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
    0 "BotBehavior" bot_behavior: String, 1 "DefaultAction" default_action: String,
    2 "DefaultConfig" default_config: String, 3 "DefaultStatus" default_status: i64, 4 "LabelKey" label_key: String,
    5 "LabelStatus" label_status: String, 6 "LabelType" label_type: String, 7 "SubScene" sub_scene: String
} }

/// Describes cert detail: `DescribeCertDetail` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCertDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetail {
    /// Required.
    pub cert_identifier: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCertDetail(cert_identifier: String, instance_id: String)
    "DescribeCertDetail" -> DescribeCertDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeCertDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailOutput {
    pub cert_detail: Option<DescribeCertDetailCertDetail>,
}
model! { DescribeCertDetailOutput {
    0 "CertDetail" cert_detail: DescribeCertDetailCertDetail
} }

/// In the response of [`DescribeCertDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertDetailCertDetail {
    pub after_date: Option<i64>,
    pub before_date: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub sans: Vec<String>,
}
model! { DescribeCertDetailCertDetail {
    0 "AfterDate" after_date: i64, 1 "BeforeDate" before_date: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "CommonName" common_name: String, 5 "Domain" domain: String,
    6 "Sans" sans: Vec<String>
} }

/// Describes certs: `DescribeCerts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCerts {
    pub algorithm: Option<String>,
    pub domain: Option<String>,
    /// Required.
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

/// Response of [`DescribeCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertsOutput {
    pub certs: Vec<DescribeCertsCerts>,
    pub total_count: Option<i64>,
}
model! { DescribeCertsOutput {
    0 "Certs" certs: Vec<DescribeCertsCerts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCerts`].
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
    0 "AfterDate" after_date: i64, 1 "BeforeDate" before_date: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "CommonName" common_name: String, 5 "Domain" domain: String,
    6 "IsChainCompleted" is_chain_completed: bool
} }

/// Describes charge module: `DescribeChargeModule` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeChargeModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModule {
    pub charge_unit: Option<String>,
    /// Required.
    pub pay_type: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeChargeModule(pay_type: String) "DescribeChargeModule" -> DescribeChargeModuleOutput {
    0 "ChargeUnit" charge_unit: String, 1 "PayType" pay_type, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeChargeModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModuleOutput {
    pub charge_modules: Vec<DescribeChargeModuleChargeModules>,
}
model! { DescribeChargeModuleOutput {
    0 "ChargeModules" charge_modules: Vec<DescribeChargeModuleChargeModules>
} }

/// In the response of [`DescribeChargeModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeModuleChargeModules {
    pub charge_mode: Option<String>,
    pub charge_mode_details: Vec<String>,
    pub charge_unit: Option<String>,
    pub module_code: Option<String>,
    pub period_type: Option<String>,
    pub usage_type: Option<String>,
    pub usage_unit_factor: Option<i64>,
}
model! { DescribeChargeModuleChargeModules {
    0 "ChargeMode" charge_mode: String, 1 "ChargeModeDetails" charge_mode_details: Vec<String>,
    2 "ChargeUnit" charge_unit: String, 3 "ModuleCode" module_code: String, 4 "PeriodType" period_type: String,
    5 "UsageType" usage_type: String, 6 "UsageUnitFactor" usage_unit_factor: i64
} }

/// Describes charge result: `DescribeChargeResult` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeChargeResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResult {
    pub charge_cycle: Option<String>,
    /// Required.
    pub charge_modules: Vec<DescribeChargeResultChargeModules>,
    pub charge_unit: Option<String>,
    /// Required.
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

/// In the request of [`DescribeChargeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultChargeModules {
    pub module_code: Option<String>,
    pub usage: Option<i64>,
}
input! { DescribeChargeResultChargeModules() {
    0 "ModuleCode" module_code: String, 1 "Usage" usage: i64
} }

/// Response of [`DescribeChargeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultOutput {
    pub module_details: Vec<DescribeChargeResultModuleDetails>,
    pub total_credit: Option<f64>,
    pub total_se_cu: Option<f64>,
}
model! { DescribeChargeResultOutput {
    0 "ModuleDetails" module_details: Vec<DescribeChargeResultModuleDetails>, 1 "TotalCredit" total_credit: f64,
    2 "TotalSeCu" total_se_cu: f64
} }

/// In the response of [`DescribeChargeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeResultModuleDetails {
    pub credit: Option<f64>,
    pub module_code: Option<String>,
    pub se_cu: Option<f64>,
}
model! { DescribeChargeResultModuleDetails {
    0 "Credit" credit: f64, 1 "ModuleCode" module_code: String, 2 "SeCu" se_cu: f64
} }

/// Describes cloud resource access port details: `DescribeCloudResourceAccessPortDetails` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCloudResourceAccessPortDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetails {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    /// Required.
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
    Number "PageNumber", "AccessPortDetails" access_port_details, total "TotalCount" }

/// Response of [`DescribeCloudResourceAccessPortDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsOutput {
    pub access_port_details: Vec<
        DescribeCloudResourceAccessPortDetailsAccessPortDetails,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceAccessPortDetailsOutput {
    0 "AccessPortDetails" access_port_details: Vec<DescribeCloudResourceAccessPortDetailsAccessPortDetails>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudResourceAccessPortDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsAccessPortDetails {
    pub certificates: Vec<DescribeCloudResourceAccessPortDetailsCertificates>,
    pub cipher_suite: Option<i64>,
    pub cloud_resource_id: Option<String>,
    pub custom_ciphers: Vec<String>,
    pub enable_tl_sv3: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub log_headers: Vec<DescribeCloudResourceAccessPortDetailsLogHeaders>,
    pub max_body_size: Option<i64>,
    pub owner_user_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub read_timeout: Option<i64>,
    pub status: Option<i64>,
    pub sub_status: Option<String>,
    pub sub_status_details: Vec<DescribeCloudResourceAccessPortDetailsSubStatusDetails>,
    pub tls_version: Option<String>,
    pub write_timeout: Option<i64>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Vec<String>,
    pub xff_proto: Option<bool>,
}
model! { DescribeCloudResourceAccessPortDetailsAccessPortDetails {
    0 "Certificates" certificates: Vec<DescribeCloudResourceAccessPortDetailsCertificates>,
    1 "CipherSuite" cipher_suite: i64, 2 "CloudResourceId" cloud_resource_id: String,
    3 "CustomCiphers" custom_ciphers: Vec<String>, 4 "EnableTLSv3" enable_tl_sv3: bool,
    5 "Http2Enabled" http2_enabled: bool, 6 "Keepalive" keepalive: bool, 7 "KeepaliveRequests" keepalive_requests: i64,
    8 "KeepaliveTimeout" keepalive_timeout: i64,
    9 "LogHeaders" log_headers: Vec<DescribeCloudResourceAccessPortDetailsLogHeaders>,
    10 "MaxBodySize" max_body_size: i64, 11 "OwnerUserId" owner_user_id: String, 12 "Port" port: i64,
    13 "Protocol" protocol: String, 14 "ReadTimeout" read_timeout: i64, 15 "Status" status: i64,
    16 "SubStatus" sub_status: String,
    17 "SubStatusDetails" sub_status_details: Vec<DescribeCloudResourceAccessPortDetailsSubStatusDetails>,
    18 "TLSVersion" tls_version: String, 19 "WriteTimeout" write_timeout: i64, 20 "XffHeaderMode" xff_header_mode: i64,
    21 "XffHeaders" xff_headers: Vec<String>, 22 "XffProto" xff_proto: bool
} }

/// In the response of [`DescribeCloudResourceAccessPortDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
}
model! { DescribeCloudResourceAccessPortDetailsCertificates {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String,
    2 "CertificateName" certificate_name: String
} }

/// In the response of [`DescribeCloudResourceAccessPortDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessPortDetailsLogHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudResourceAccessPortDetailsLogHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeCloudResourceAccessPortDetails`].
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
    0 "AppliedType" applied_type: String, 1 "CertId" cert_id: String, 2 "CertName" cert_name: String,
    3 "CommonName" common_name: String, 4 "Domain" domain: String, 5 "ExpireTime" expire_time: i64,
    6 "ProductCertId" product_cert_id: String, 7 "ProductCertName" product_cert_name: String,
    8 "ReasonCode" reason_code: String
} }

/// Describes cloud resource accessed ports: `DescribeCloudResourceAccessedPorts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCloudResourceAccessedPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessedPorts {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCloudResourceAccessedPorts(instance_id: String, resource_instance_id: String)
    "DescribeCloudResourceAccessedPorts" -> DescribeCloudResourceAccessedPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ResourceInstanceId" resource_instance_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeCloudResourceAccessedPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceAccessedPortsOutput {
    pub http: Vec<i64>,
    pub https: Vec<i64>,
}
model! { DescribeCloudResourceAccessedPortsOutput {
    0 "Http" http: Vec<i64>, 1 "Https" https: Vec<i64>
} }

/// Describes cloud resource list: `DescribeCloudResourceList` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCloudResourceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceList {
    pub cloud_resource_id: Option<String>,
    /// Required.
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
    Token "NextToken", "CloudResourceList" cloud_resource_list, next "NextToken" }

/// Response of [`DescribeCloudResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourceListOutput {
    pub cloud_resource_list: Vec<DescribeCloudResourceListCloudResourceList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourceListOutput {
    0 "CloudResourceList" cloud_resource_list: Vec<DescribeCloudResourceListCloudResourceList>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudResourceList`].
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
    0 "CloudResourceId" cloud_resource_id: String, 1 "Port" port: i64, 2 "Protocol" protocol: String,
    3 "ResourceDomain" resource_domain: String, 4 "ResourceInstanceId" resource_instance_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "ResourceProduct" resource_product: String, 7 "ResourceRegionId" resource_region_id: String
} }

/// Describes cloud resources: `DescribeCloudResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResources {
    /// Required.
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
    Number "PageNumber", "CloudResources" cloud_resources, total "TotalCount" }

/// Response of [`DescribeCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudResourcesOutput {
    pub cloud_resources: Vec<DescribeCloudResourcesCloudResources>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudResourcesOutput {
    0 "CloudResources" cloud_resources: Vec<DescribeCloudResourcesCloudResources>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudResources`].
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
    0 "HttpPortCount" http_port_count: i64, 1 "HttpsPortCount" https_port_count: i64,
    2 "OwnerUserId" owner_user_id: String, 3 "ResourceDomain" resource_domain: String,
    4 "ResourceFunction" resource_function: String, 5 "ResourceInstance" resource_instance: String,
    6 "ResourceInstanceId" resource_instance_id: String, 7 "ResourceInstanceIp" resource_instance_ip: String,
    8 "ResourceInstanceName" resource_instance_name: String, 9 "ResourceName" resource_name: String,
    10 "ResourceProduct" resource_product: String, 11 "ResourceRegionId" resource_region_id: String,
    12 "ResourceRouteName" resource_route_name: String, 13 "ResourceService" resource_service: String
} }

/// Describes cname count: `DescribeCnameCount` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCnameCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCount {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCnameCount(instance_id: String) "DescribeCnameCount" -> DescribeCnameCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeCnameCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCountOutput {
    pub cname_count: Option<DescribeCnameCountCnameCount>,
}
model! { DescribeCnameCountOutput {
    0 "CnameCount" cname_count: DescribeCnameCountCnameCount
} }

/// In the response of [`DescribeCnameCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCnameCountCnameCount {
    pub cname: Option<i64>,
    pub hybrid_cloud_cname: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCnameCountCnameCount {
    0 "Cname" cname: i64, 1 "HybridCloudCname" hybrid_cloud_cname: i64, 2 "Total" total: i64
} }

/// Describes common log fields: `DescribeCommonLogFields` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCommonLogFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFields {
    /// Required.
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
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DescribeCommonLogFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFieldsOutput {
    pub log_field_list: Vec<DescribeCommonLogFieldsLogFieldList>,
    pub total_count: Option<i64>,
}
model! { DescribeCommonLogFieldsOutput {
    0 "LogFieldList" log_field_list: Vec<DescribeCommonLogFieldsLogFieldList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCommonLogFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonLogFieldsLogFieldList {
    pub is_default: Option<bool>,
    pub is_required: Option<bool>,
    pub log_key: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeCommonLogFieldsLogFieldList {
    0 "IsDefault" is_default: bool, 1 "IsRequired" is_required: bool, 2 "LogKey" log_key: String,
    3 "Status" status: bool
} }

/// Describes custom base rule compile result: `DescribeCustomBaseRuleCompileResult` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeCustomBaseRuleCompileResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomBaseRuleCompileResult {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeCustomBaseRuleCompileResult(instance_id: String)
    "DescribeCustomBaseRuleCompileResult" -> DescribeCustomBaseRuleCompileResultOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeCustomBaseRuleCompileResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomBaseRuleCompileResultOutput {
    pub result: Option<String>,
}
model! { DescribeCustomBaseRuleCompileResultOutput {
    0 "Result" result: String
} }

/// Describes ddos status: `DescribeDDoSStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDDoSStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDDoSStatus(instance_id: String) "DescribeDDoSStatus" -> DescribeDDoSStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDDoSStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatusOutput {
    pub ddos_status: Vec<DescribeDDoSStatusDDoSStatus>,
}
model! { DescribeDDoSStatusOutput {
    0 "DDoSStatus" ddos_status: Vec<DescribeDDoSStatusDDoSStatus>
} }

/// In the response of [`DescribeDDoSStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSStatusDDoSStatus {
    pub event_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDDoSStatusDDoSStatus {
    0 "EventType" event_type: String, 1 "Status" status: String
} }

/// Describes default https: `DescribeDefaultHttps` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefaultHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultHttps {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefaultHttps(instance_id: String) "DescribeDefaultHttps" -> DescribeDefaultHttpsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDefaultHttps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultHttpsOutput {
    pub default_https: Option<DescribeDefaultHttpsDefaultHttps>,
}
model! { DescribeDefaultHttpsOutput {
    0 "DefaultHttps" default_https: DescribeDefaultHttpsDefaultHttps
} }

/// In the response of [`DescribeDefaultHttps`].
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
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: String, 2 "CustomCiphers" custom_ciphers: String,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "TLSVersion" tls_version: String
} }

/// Describes defense group valid resources: `DescribeDefenseGroupValidResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseGroupValidResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseGroupValidResources {
    pub group_name: Option<String>,
    /// Required.
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

/// Response of [`DescribeDefenseGroupValidResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseGroupValidResourcesOutput {
    pub resources: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseGroupValidResourcesOutput {
    0 "Resources" resources: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes defense resource: `DescribeDefenseResource` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResource {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResource(resource: String) "DescribeDefenseResource" -> DescribeDefenseResourceOutput {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id: String, 2 "Resource" resource,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDefenseResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOutput {
    pub resource: Option<DescribeDefenseResourceResource>,
}
model! { DescribeDefenseResourceOutput {
    0 "Resource" resource: DescribeDefenseResourceResource
} }

/// In the response of [`DescribeDefenseResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceResource {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Vec<String>,
    pub description: Option<String>,
    pub detail: BTreeMap<String, Value>,
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
    pub response_headers: Vec<DescribeDefenseResourceResponseHeaders>,
    pub xff_status: Option<i64>,
}
model! { DescribeDefenseResourceResource {
    0 "AcwCookieStatus" acw_cookie_status: i64, 1 "AcwSecureStatus" acw_secure_status: i64,
    2 "AcwV3SecureStatus" acw_v3_secure_status: i64, 3 "CustomHeaders" custom_headers: Vec<String>,
    4 "Description" description: String, 5 "Detail" detail: BTreeMap<String, Value>, 6 "GmtCreate" gmt_create: i64,
    7 "GmtModified" gmt_modified: i64, 8 "InstanceId" instance_id: String, 9 "OwnerUserId" owner_user_id: String,
    10 "Pattern" pattern: String, 11 "Product" product: String, 12 "Resource" resource: String,
    13 "ResourceGroup" resource_group: String,
    14 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    15 "ResourceOrigin" resource_origin: String, 16 "ResourceStatus" resource_status: String,
    17 "ResponseHeaders" response_headers: Vec<DescribeDefenseResourceResponseHeaders>, 18 "XffStatus" xff_status: i64
} }

/// In the response of [`DescribeDefenseResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDefenseResourceResponseHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes defense resource group: `DescribeDefenseResourceGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseResourceGroup(group_name: String, instance_id: String)
    "DescribeDefenseResourceGroup" -> DescribeDefenseResourceGroupOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDefenseResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupOutput {
    pub group: Option<DescribeDefenseResourceGroupGroup>,
}
model! { DescribeDefenseResourceGroupOutput {
    0 "Group" group: DescribeDefenseResourceGroupGroup
} }

/// In the response of [`DescribeDefenseResourceGroup`].
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
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "GroupName" group_name: String, 4 "ResourceList" resource_list: String
} }

/// Describes defense resource group names: `DescribeDefenseResourceGroupNames` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceGroupNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupNames {
    pub group_name_like: Option<String>,
    /// Required.
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

/// Response of [`DescribeDefenseResourceGroupNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupNamesOutput {
    pub group_names: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceGroupNamesOutput {
    0 "GroupNames" group_names: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes defense resource groups: `DescribeDefenseResourceGroups` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroups {
    pub group_name_like: Option<String>,
    pub group_names: Option<String>,
    /// Required.
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
    Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`DescribeDefenseResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceGroupsOutput {
    pub groups: Vec<DescribeDefenseResourceGroupsGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceGroupsOutput {
    0 "Groups" groups: Vec<DescribeDefenseResourceGroupsGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDefenseResourceGroups`].
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
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "GroupName" group_name: String, 4 "ResourceList" resource_list: String
} }

/// Describes defense resource names: `DescribeDefenseResourceNames` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceNames {
    /// Required.
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

/// Response of [`DescribeDefenseResourceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceNamesOutput {
    pub resources: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourceNamesOutput {
    0 "Resources" resources: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes defense resource owner uid: `DescribeDefenseResourceOwnerUid` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceOwnerUid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUid {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resource_names: String,
}
operation! { DescribeDefenseResourceOwnerUid(instance_id: String, resource_names: String)
    "DescribeDefenseResourceOwnerUid" -> DescribeDefenseResourceOwnerUidOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "ResourceNames" resource_names
} }

/// Response of [`DescribeDefenseResourceOwnerUid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUidOutput {
    pub owner_infos: Vec<DescribeDefenseResourceOwnerUidOwnerInfos>,
}
model! { DescribeDefenseResourceOwnerUidOutput {
    0 "OwnerInfos" owner_infos: Vec<DescribeDefenseResourceOwnerUidOwnerInfos>
} }

/// In the response of [`DescribeDefenseResourceOwnerUid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceOwnerUidOwnerInfos {
    pub owner_user_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { DescribeDefenseResourceOwnerUidOwnerInfos {
    0 "OwnerUserId" owner_user_id: String, 1 "ResourceName" resource_name: String
} }

/// Describes defense resource templates: `DescribeDefenseResourceTemplates` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResourceTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplates {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
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

/// Response of [`DescribeDefenseResourceTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourceTemplatesOutput {
    pub templates: Vec<DescribeDefenseResourceTemplatesTemplates>,
}
model! { DescribeDefenseResourceTemplatesOutput {
    0 "Templates" templates: Vec<DescribeDefenseResourceTemplatesTemplates>
} }

/// In the response of [`DescribeDefenseResourceTemplates`].
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
    0 "DefenseScene" defense_scene: String, 1 "DefenseSubScene" defense_sub_scene: String,
    2 "Description" description: String, 3 "GmtModified" gmt_modified: i64, 4 "TemplateId" template_id: i64,
    5 "TemplateName" template_name: String, 6 "TemplateOrigin" template_origin: String,
    7 "TemplateStatus" template_status: i64, 8 "TemplateType" template_type: String
} }

/// Describes defense resources: `DescribeDefenseResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseResources>.
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
    Number "PageNumber", "Resources" resources, total "TotalCount" }

/// In the request of [`DescribeDefenseResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDefenseResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDefenseResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesOutput {
    pub resources: Vec<DescribeDefenseResourcesResources>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseResourcesOutput {
    0 "Resources" resources: Vec<DescribeDefenseResourcesResources>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDefenseResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesResources {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Vec<String>,
    pub description: Option<String>,
    pub detail: BTreeMap<String, Value>,
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
    pub response_headers: Vec<DescribeDefenseResourcesResponseHeaders>,
    pub xff_status: Option<i64>,
}
model! { DescribeDefenseResourcesResources {
    0 "AcwCookieStatus" acw_cookie_status: i64, 1 "AcwSecureStatus" acw_secure_status: i64,
    2 "AcwV3SecureStatus" acw_v3_secure_status: i64, 3 "CustomHeaders" custom_headers: Vec<String>,
    4 "Description" description: String, 5 "Detail" detail: BTreeMap<String, Value>, 6 "GmtCreate" gmt_create: i64,
    7 "GmtModified" gmt_modified: i64, 8 "InstanceId" instance_id: String, 9 "OwnerUserId" owner_user_id: String,
    10 "Pattern" pattern: String, 11 "Product" product: String, 12 "Resource" resource: String,
    13 "ResourceGroup" resource_group: String,
    14 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    15 "ResourceOrigin" resource_origin: String, 16 "ResourceStatus" resource_status: String,
    17 "ResponseHeaders" response_headers: Vec<DescribeDefenseResourcesResponseHeaders>, 18 "XffStatus" xff_status: i64
} }

/// In the response of [`DescribeDefenseResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseResourcesResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDefenseResourcesResponseHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes defense rule: `DescribeDefenseRule` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRule {
    pub defense_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    pub template_id: Option<i64>,
}
operation! { DescribeDefenseRule(instance_id: String, rule_id: i64) "DescribeDefenseRule" -> DescribeDefenseRuleOutput {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleId" rule_id, 6 "TemplateId" template_id: i64
} }

/// Response of [`DescribeDefenseRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleOutput {
    pub rule: Option<DescribeDefenseRuleRule>,
}
model! { DescribeDefenseRuleOutput {
    0 "Rule" rule: DescribeDefenseRuleRule
} }

/// In the response of [`DescribeDefenseRule`].
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
    0 "Config" config: String, 1 "DefenseOrigin" defense_origin: String, 2 "DefenseScene" defense_scene: String,
    3 "DefenseType" defense_type: String, 4 "GmtModified" gmt_modified: i64, 5 "Resource" resource: String,
    6 "RuleId" rule_id: i64, 7 "RuleName" rule_name: String, 8 "Status" status: i64, 9 "TemplateId" template_id: i64
} }

/// Describes defense rule statistics: `DescribeDefenseRuleStatistics` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseRuleStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleStatistics {
    pub fourth_key: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub primary_key: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub secondary_key: Option<String>,
    /// Required.
    pub template_id: i64,
    pub third_key: Option<String>,
}
operation! { DescribeDefenseRuleStatistics(instance_id: String, primary_key: String, template_id: i64)
    "DescribeDefenseRuleStatistics" -> DescribeDefenseRuleStatisticsOutput {
    0 "FourthKey" fourth_key: String, 1 "InstanceId" instance_id, 2 "PrimaryKey" primary_key,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "SecondaryKey" secondary_key: String, 6 "TemplateId" template_id, 7 "ThirdKey" third_key: String
} }

/// Response of [`DescribeDefenseRuleStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRuleStatisticsOutput {
    pub statistics_infos: Vec<DescribeDefenseRuleStatisticsStatisticsInfos>,
}
model! { DescribeDefenseRuleStatisticsOutput {
    0 "StatisticsInfos" statistics_infos: Vec<DescribeDefenseRuleStatisticsStatisticsInfos>
} }

/// In the response of [`DescribeDefenseRuleStatistics`].
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
    0 "Count" count: i64, 1 "FourthValue" fourth_value: String, 2 "PrimaryValue" primary_value: String,
    3 "SecondaryValue" secondary_value: String, 4 "ThirdValue" third_value: String
} }

/// Describes defense rules: `DescribeDefenseRules` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRules {
    pub defense_type: Option<String>,
    /// Required.
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

/// Response of [`DescribeDefenseRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseRulesOutput {
    pub rules: Vec<DescribeDefenseRulesRules>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseRulesOutput {
    0 "Rules" rules: Vec<DescribeDefenseRulesRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDefenseRules`].
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
    0 "ActionExternal" action_external: String, 1 "Config" config: String, 2 "DefenseOrigin" defense_origin: String,
    3 "DefenseScene" defense_scene: String, 4 "DefenseType" defense_type: String, 5 "Description" description: String,
    6 "DetailRuleIds" detail_rule_ids: String, 7 "ExternalInfo" external_info: String, 8 "GmtCreate" gmt_create: i64,
    9 "GmtModified" gmt_modified: i64, 10 "Resource" resource: String, 11 "RuleId" rule_id: i64,
    12 "RuleName" rule_name: String, 13 "RuleType" rule_type: String, 14 "Status" status: i64,
    15 "TemplateId" template_id: i64
} }

/// Describes defense scene config: `DescribeDefenseSceneConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSceneConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub defense_scene: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDefenseSceneConfig(config_key: String, defense_scene: String, instance_id: String)
    "DescribeDefenseSceneConfig" -> DescribeDefenseSceneConfigOutput {
    0 "ConfigKey" config_key, 1 "DefenseScene" defense_scene, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDefenseSceneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseSceneConfigOutput {
    pub config_value: Option<String>,
}
model! { DescribeDefenseSceneConfigOutput {
    0 "ConfigValue" config_value: String
} }

/// Describes defense template: `DescribeDefenseTemplate` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplate {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_id: i64,
}
operation! { DescribeDefenseTemplate(instance_id: String, template_id: i64)
    "DescribeDefenseTemplate" -> DescribeDefenseTemplateOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id
} }

/// Response of [`DescribeDefenseTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateOutput {
    pub template: Option<DescribeDefenseTemplateTemplate>,
}
model! { DescribeDefenseTemplateOutput {
    0 "Template" template: DescribeDefenseTemplateTemplate
} }

/// In the response of [`DescribeDefenseTemplate`].
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
    0 "DefenseScene" defense_scene: String, 1 "DefenseSubScene" defense_sub_scene: String,
    2 "Description" description: String, 3 "GmtModified" gmt_modified: i64, 4 "TemplateId" template_id: i64,
    5 "TemplateName" template_name: String, 6 "TemplateOrigin" template_origin: String,
    7 "TemplateStatus" template_status: i64, 8 "TemplateType" template_type: String
} }

/// Describes defense template valid groups: `DescribeDefenseTemplateValidGroups` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseTemplateValidGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroups {
    /// Required.
    pub defense_scene: String,
    pub group_name: Option<String>,
    /// Required.
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

/// Response of [`DescribeDefenseTemplateValidGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidGroupsOutput {
    pub groups: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplateValidGroupsOutput {
    0 "Groups" groups: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes defense template valid resources: `DescribeDefenseTemplateValidResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseTemplateValidResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidResources {
    /// Required.
    pub defense_scene: String,
    /// Required.
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
    Number "PageNumber", "Resources" resources, total "TotalCount" }

/// Response of [`DescribeDefenseTemplateValidResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplateValidResourcesOutput {
    pub resources: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplateValidResourcesOutput {
    0 "Resources" resources: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Describes defense templates: `DescribeDefenseTemplates` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDefenseTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplates {
    pub defense_scene: Option<String>,
    pub defense_sub_scene: Option<String>,
    /// Required.
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
    Number "PageNumber", "Templates" templates, total "TotalCount" }

/// Response of [`DescribeDefenseTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenseTemplatesOutput {
    pub templates: Vec<DescribeDefenseTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { DescribeDefenseTemplatesOutput {
    0 "Templates" templates: Vec<DescribeDefenseTemplatesTemplates>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDefenseTemplates`].
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
    0 "DefenseScene" defense_scene: String, 1 "DefenseSubScene" defense_sub_scene: String,
    2 "Description" description: String, 3 "GmtModified" gmt_modified: i64, 4 "TemplateId" template_id: i64,
    5 "TemplateName" template_name: String, 6 "TemplateOrigin" template_origin: String,
    7 "TemplateStatus" template_status: i64, 8 "TemplateType" template_type: String
} }

/// Describes domain dns record: `DescribeDomainDNSRecord` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDomainDNSRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDNSRecord {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeDomainDNSRecord(domain: String, instance_id: String)
    "DescribeDomainDNSRecord" -> DescribeDomainDNSRecordOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeDomainDNSRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDNSRecordOutput {
    pub dns_status: Option<String>,
}
model! { DescribeDomainDNSRecordOutput {
    0 "DNSStatus" dns_status: String
} }

/// Describes domain detail: `DescribeDomainDetail` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDomainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetail {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDomainDetail(instance_id: String) "DescribeDomainDetail" -> DescribeDomainDetailOutput {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DescribeDomainDetail`].
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
    0 "CertDetail" cert_detail: DescribeDomainDetailCertDetail, 1 "Cname" cname: String, 2 "Domain" domain: String,
    3 "DomainId" domain_id: String, 4 "Listen" listen: DescribeDomainDetailListen,
    5 "Redirect" redirect: DescribeDomainDetailRedirect,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    7 "SM2CertDetail" sm2_cert_detail: DescribeDomainDetailSM2CertDetail, 8 "Status" status: i64
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailCertDetail {
    pub common_name: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub sans: Vec<String>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainDetailCertDetail {
    0 "CommonName" common_name: String, 1 "EndTime" end_time: i64, 2 "Id" id: String, 3 "Name" name: String,
    4 "Sans" sans: Vec<String>, 5 "StartTime" start_time: i64
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Vec<String>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub hsts_include_sub_domain: Option<bool>,
    pub hsts_max_age: Option<i64>,
    pub hsts_preload: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Vec<i64>,
    pub https_ports: Vec<i64>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub sm2_access_only: Option<bool>,
    pub sm2_cert_id: Option<String>,
    pub sm2_enabled: Option<bool>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Vec<String>,
}
model! { DescribeDomainDetailListen {
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "ExclusiveIp" exclusive_ip: bool, 5 "FocusHttps" focus_https: bool,
    6 "HstsIncludeSubDomain" hsts_include_sub_domain: bool, 7 "HstsMaxAge" hsts_max_age: i64,
    8 "HstsPreload" hsts_preload: bool, 9 "Http2Enabled" http2_enabled: bool, 10 "HttpPorts" http_ports: Vec<i64>,
    11 "HttpsPorts" https_ports: Vec<i64>, 12 "IPv6Enabled" ipv6_enabled: bool,
    13 "ProtectionResource" protection_resource: String, 14 "SM2AccessOnly" sm2_access_only: bool,
    15 "SM2CertId" sm2_cert_id: String, 16 "SM2Enabled" sm2_enabled: bool, 17 "TLSVersion" tls_version: String,
    18 "XffHeaderMode" xff_header_mode: i64, 19 "XffHeaders" xff_headers: Vec<String>
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailRedirect {
    pub back_up_backend_list: Vec<String>,
    pub backend_list: Vec<String>,
    pub backend_ports: Vec<DescribeDomainDetailBackendPorts>,
    /// Deprecated.
    pub backends: Vec<DescribeDomainDetailBackends>,
    /// Deprecated.
    pub backup_backends: Vec<DescribeDomainDetailBackupBackends>,
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
    pub request_headers: Vec<DescribeDomainDetailRequestHeaders>,
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
    0 "BackUpBackendList" back_up_backend_list: Vec<String>, 1 "BackendList" backend_list: Vec<String>,
    2 "BackendPorts" backend_ports: Vec<DescribeDomainDetailBackendPorts>,
    3 "Backends" backends: Vec<DescribeDomainDetailBackends>,
    4 "BackupBackends" backup_backends: Vec<DescribeDomainDetailBackupBackends>,
    5 "ConnectTimeout" connect_timeout: i64, 6 "FocusHttpBackend" focus_http_backend: bool,
    7 "Http2Origin" http2_origin: bool, 8 "Http2OriginMaxConcurrency" http2_origin_max_concurrency: i64,
    9 "Keepalive" keepalive: bool, 10 "KeepaliveRequests" keepalive_requests: i64,
    11 "KeepaliveTimeout" keepalive_timeout: i64, 12 "Loadbalance" loadbalance: String,
    13 "MaxBodySize" max_body_size: i64, 14 "ProxyProtocol" proxy_protocol: bool, 15 "ReadTimeout" read_timeout: i64,
    16 "RequestHeaders" request_headers: Vec<DescribeDomainDetailRequestHeaders>, 17 "Retry" retry: bool,
    18 "SniEnabled" sni_enabled: bool, 19 "SniHost" sni_host: String, 20 "WLProxyClientIp" wl_proxy_client_ip: bool,
    21 "WebServerType" web_server_type: bool, 22 "WriteTimeout" write_timeout: i64, 23 "XClientIp" x_client_ip: bool,
    24 "XTrueIp" x_true_ip: bool, 25 "XffProto" xff_proto: bool
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeDomainDetailBackendPorts {
    0 "BackendPort" backend_port: i64, 1 "ListenPort" listen_port: i64, 2 "Protocol" protocol: String
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackends {
    pub backend: Option<String>,
}
model! { DescribeDomainDetailBackends {
    0 "Backend" backend: String
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailBackupBackends {
    pub backend: Option<String>,
}
model! { DescribeDomainDetailBackupBackends {
    0 "Backend" backend: String
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDomainDetailRequestHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainDetailSM2CertDetail {
    pub common_name: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub sans: Vec<String>,
    pub start_time: Option<i64>,
}
model! { DescribeDomainDetailSM2CertDetail {
    0 "CommonName" common_name: String, 1 "EndTime" end_time: i64, 2 "Id" id: String, 3 "Name" name: String,
    4 "Sans" sans: Vec<String>, 5 "StartTime" start_time: i64
} }

/// Describes domain used ports: `DescribeDomainUsedPorts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDomainUsedPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsedPorts {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeDomainUsedPorts(instance_id: String) "DescribeDomainUsedPorts" -> DescribeDomainUsedPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeDomainUsedPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainUsedPortsOutput {
    pub used_ports: Vec<i64>,
}
model! { DescribeDomainUsedPortsOutput {
    0 "UsedPorts" used_ports: Vec<i64>
} }

/// Describes domains: `DescribeDomains` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub backend: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    /// Required.
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

/// In the request of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub domains: Vec<DescribeDomainsDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainsOutput {
    0 "Domains" domains: Vec<DescribeDomainsDomains>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomains`].
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
    0 "Backeds" backeds: DescribeDomainsBackeds, 1 "Cname" cname: String, 2 "Domain" domain: String,
    3 "DomainId" domain_id: String, 4 "ListenPorts" listen_ports: DescribeDomainsListenPorts,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "Status" status: i64
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsBackeds {
    pub http: Vec<DescribeDomainsHttp>,
    pub https: Vec<DescribeDomainsHttps>,
}
model! { DescribeDomainsBackeds {
    0 "Http" http: Vec<DescribeDomainsHttp>, 1 "Https" https: Vec<DescribeDomainsHttps>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsHttp {
    pub backend: Option<String>,
}
model! { DescribeDomainsHttp {
    0 "Backend" backend: String
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsHttps {
    pub backend: Option<String>,
}
model! { DescribeDomainsHttps {
    0 "Backend" backend: String
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsListenPorts {
    pub http: Vec<i64>,
    pub https: Vec<i64>,
}
model! { DescribeDomainsListenPorts {
    0 "Http" http: Vec<i64>, 1 "Https" https: Vec<i64>
} }

/// Describes elastic bills: `DescribeElasticBills` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeElasticBills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBills {
    /// Required.
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

/// Response of [`DescribeElasticBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElasticBillsOutput {
    pub bills: Vec<DescribeElasticBillsBills>,
    pub total_count: Option<i64>,
}
model! { DescribeElasticBillsOutput {
    0 "Bills" bills: Vec<DescribeElasticBillsBills>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeElasticBills`].
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
    0 "Credit" credit: f64, 1 "Cu" cu: f64, 2 "EndTime" end_time: i64, 3 "FunctionCredit" function_credit: f64,
    4 "FunctionCu" function_cu: f64, 5 "StartTime" start_time: i64, 6 "TrafficCredit" traffic_credit: f64,
    7 "TrafficCu" traffic_cu: f64
} }

/// Describes flow chart: `DescribeFlowChart` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFlowChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowChart {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeFlowChart(instance_id: String, interval: String, start_timestamp: String)
    "DescribeFlowChart" -> DescribeFlowChartOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeFlowChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowChartOutput {
    pub flow_chart: Vec<DescribeFlowChartFlowChart>,
}
model! { DescribeFlowChartOutput {
    0 "FlowChart" flow_chart: Vec<DescribeFlowChartFlowChart>
} }

/// In the response of [`DescribeFlowChart`].
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
    0 "AclCustomBlockSum" acl_custom_block_sum: i64, 1 "AclCustomReportsSum" acl_custom_reports_sum: i64,
    2 "AntiScanBlockSum" anti_scan_block_sum: i64, 3 "AntibotBlockSum" antibot_block_sum: i64,
    4 "AntibotReportSum" antibot_report_sum: String, 5 "AntiscanReportsSum" antiscan_reports_sum: i64,
    6 "BlacklistBlockSum" blacklist_block_sum: String, 7 "BlacklistReportsSum" blacklist_reports_sum: i64,
    8 "CcCustomBlockSum" cc_custom_block_sum: i64, 9 "CcCustomReportsSum" cc_custom_reports_sum: i64,
    10 "CcSystemBlocksSum" cc_system_blocks_sum: i64, 11 "CcSystemReportsSum" cc_system_reports_sum: i64,
    12 "Count" count: i64, 13 "InBytes" in_bytes: i64, 14 "Index" index: i64, 15 "MaxPv" max_pv: i64,
    16 "OutBytes" out_bytes: i64, 17 "RatelimitBlockSum" ratelimit_block_sum: i64,
    18 "RatelimitReportSum" ratelimit_report_sum: i64, 19 "RegionBlockBlocksSum" region_block_blocks_sum: i64,
    20 "RegionBlockReportsSum" region_block_reports_sum: i64, 21 "RobotCount" robot_count: i64,
    22 "WafBlockSum" waf_block_sum: i64, 23 "WafReportSum" waf_report_sum: String
} }

/// Describes flow top resource: `DescribeFlowTopResource` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFlowTopResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResource {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeFlowTopResource(instance_id: String, start_timestamp: String)
    "DescribeFlowTopResource" -> DescribeFlowTopResourceOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeFlowTopResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResourceOutput {
    pub rule_hits_top_resource: Vec<DescribeFlowTopResourceRuleHitsTopResource>,
}
model! { DescribeFlowTopResourceOutput {
    0 "RuleHitsTopResource" rule_hits_top_resource: Vec<DescribeFlowTopResourceRuleHitsTopResource>
} }

/// In the response of [`DescribeFlowTopResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopResourceRuleHitsTopResource {
    pub count: Option<i64>,
    pub resource: Option<String>,
}
model! { DescribeFlowTopResourceRuleHitsTopResource {
    0 "Count" count: i64, 1 "Resource" resource: String
} }

/// Describes flow top url: `DescribeFlowTopUrl` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFlowTopUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrl {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeFlowTopUrl(instance_id: String, start_timestamp: String)
    "DescribeFlowTopUrl" -> DescribeFlowTopUrlOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeFlowTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrlOutput {
    pub rule_hits_top_url: Vec<DescribeFlowTopUrlRuleHitsTopUrl>,
}
model! { DescribeFlowTopUrlOutput {
    0 "RuleHitsTopUrl" rule_hits_top_url: Vec<DescribeFlowTopUrlRuleHitsTopUrl>
} }

/// In the response of [`DescribeFlowTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowTopUrlRuleHitsTopUrl {
    pub count: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeFlowTopUrlRuleHitsTopUrl {
    0 "Count" count: i64, 1 "Url" url: String
} }

/// Describes free user asset count: `DescribeFreeUserAssetCount` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFreeUserAssetCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCount {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserAssetCount(instance_id: String)
    "DescribeFreeUserAssetCount" -> DescribeFreeUserAssetCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeFreeUserAssetCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCountOutput {
    pub asset: Option<DescribeFreeUserAssetCountAsset>,
}
model! { DescribeFreeUserAssetCountOutput {
    0 "Asset" asset: DescribeFreeUserAssetCountAsset
} }

/// In the response of [`DescribeFreeUserAssetCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserAssetCountAsset {
    pub asset_active: Option<i64>,
    pub asset_count: Option<i64>,
    pub asset_offline: Option<i64>,
}
model! { DescribeFreeUserAssetCountAsset {
    0 "AssetActive" asset_active: i64, 1 "AssetCount" asset_count: i64, 2 "AssetOffline" asset_offline: i64
} }

/// Describes free user event count: `DescribeFreeUserEventCount` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFreeUserEventCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCount {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEventCount(instance_id: String)
    "DescribeFreeUserEventCount" -> DescribeFreeUserEventCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeFreeUserEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCountOutput {
    pub event: Option<DescribeFreeUserEventCountEvent>,
}
model! { DescribeFreeUserEventCountOutput {
    0 "Event" event: DescribeFreeUserEventCountEvent
} }

/// In the response of [`DescribeFreeUserEventCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventCountEvent {
    pub event_high: Option<i64>,
    pub event_low: Option<i64>,
    pub event_medium: Option<i64>,
    pub event_total: Option<i64>,
}
model! { DescribeFreeUserEventCountEvent {
    0 "EventHigh" event_high: i64, 1 "EventLow" event_low: i64, 2 "EventMedium" event_medium: i64,
    3 "EventTotal" event_total: i64
} }

/// Describes free user event types: `DescribeFreeUserEventTypes` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFreeUserEventTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypes {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEventTypes(instance_id: String)
    "DescribeFreeUserEventTypes" -> DescribeFreeUserEventTypesOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeFreeUserEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypesOutput {
    pub data: Vec<DescribeFreeUserEventTypesData>,
}
model! { DescribeFreeUserEventTypesOutput {
    0 "Data" data: Vec<DescribeFreeUserEventTypesData>
} }

/// In the response of [`DescribeFreeUserEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventTypesData {
    pub event_num: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeFreeUserEventTypesData {
    0 "EventNum" event_num: String, 1 "EventType" event_type: String
} }

/// Describes free user events: `DescribeFreeUserEvents` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeFreeUserEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEvents {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeFreeUserEvents(instance_id: String) "DescribeFreeUserEvents" -> DescribeFreeUserEventsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeFreeUserEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeUserEventsOutput {
    pub event: Vec<DescribeFreeUserEventsEvent>,
}
model! { DescribeFreeUserEventsOutput {
    0 "Event" event: Vec<DescribeFreeUserEventsEvent>
} }

/// In the response of [`DescribeFreeUserEvents`].
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
    0 "ApiFormat" api_format: String, 1 "AttackIP" attack_ip: String, 2 "AttackTime" attack_time: i64,
    3 "Domain" domain: String, 4 "EventLevel" event_level: String, 5 "EventTag" event_tag: String
} }

/// Describes hybrid cloud basic monitor: `DescribeHybridCloudBasicMonitor` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudBasicMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitor {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mid: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudBasicMonitor(instance_id: String, mid: String)
    "DescribeHybridCloudBasicMonitor" -> DescribeHybridCloudBasicMonitorOutput {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudBasicMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitorOutput {
    pub basic_monitors: Vec<DescribeHybridCloudBasicMonitorBasicMonitors>,
    /// Deprecated.
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudBasicMonitorOutput {
    0 "BasicMonitors" basic_monitors: Vec<DescribeHybridCloudBasicMonitorBasicMonitors>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudBasicMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudBasicMonitorBasicMonitors {
    pub levle: Option<String>,
    pub monitor_name: Option<String>,
    pub use_ratio: Option<i64>,
}
model! { DescribeHybridCloudBasicMonitorBasicMonitors {
    0 "Levle" levle: String, 1 "MonitorName" monitor_name: String, 2 "UseRatio" use_ratio: i64
} }

/// Describes hybrid cloud cluster rule: `DescribeHybridCloudClusterRule` of `waf-openapi` 2021-10-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudClusterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRule {
    /// Deprecated.
    pub cluster_id: Option<i64>,
    pub cluster_rule_resource_id: Option<String>,
    /// Required.
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

/// Response of [`DescribeHybridCloudClusterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRuleOutput {
    pub cluster_rule: Option<DescribeHybridCloudClusterRuleClusterRule>,
}
model! { DescribeHybridCloudClusterRuleOutput {
    0 "ClusterRule" cluster_rule: DescribeHybridCloudClusterRuleClusterRule
} }

/// In the response of [`DescribeHybridCloudClusterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRuleClusterRule {
    pub cluster_rule_resource_id: Option<String>,
    pub rule_config: Option<String>,
    pub rule_status: Option<String>,
    pub rule_type: Option<String>,
}
model! { DescribeHybridCloudClusterRuleClusterRule {
    0 "ClusterRuleResourceId" cluster_rule_resource_id: String, 1 "RuleConfig" rule_config: String,
    2 "RuleStatus" rule_status: String, 3 "RuleType" rule_type: String
} }

/// Describes hybrid cloud cluster rules: `DescribeHybridCloudClusterRules` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudClusterRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRules {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_content: Option<String>,
    pub rule_match_type: Option<String>,
    /// Required.
    pub rule_type: String,
}
operation! { DescribeHybridCloudClusterRules(cluster_id: i64, instance_id: String, rule_type: String)
    "DescribeHybridCloudClusterRules" -> DescribeHybridCloudClusterRulesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleContent" rule_content: String, 7 "RuleMatchType" rule_match_type: String, 8 "RuleType" rule_type
} }
paged! { DescribeHybridCloudClusterRules: DescribeHybridCloudClusterRulesData =
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeHybridCloudClusterRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterRulesOutput {
    pub data: Vec<DescribeHybridCloudClusterRulesData>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudClusterRulesOutput {
    0 "Data" data: Vec<DescribeHybridCloudClusterRulesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudClusterRules`].
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
    0 "ClusterId" cluster_id: i64, 1 "ClusterRuleResourceId" cluster_rule_resource_id: String,
    2 "RuleConfig" rule_config: String, 3 "RuleType" rule_type: String, 4 "Status" status: String,
    5 "Version" version: i64
} }

/// Describes hybrid cloud cluster servers: `DescribeHybridCloudClusterServers` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudClusterServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServers {
    /// Required.
    pub cluster_id: i64,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub host_name: Option<String>,
    /// Required.
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
    Number "PageNumber", "ClusterServers" cluster_servers, total "TotalCount" }

/// Response of [`DescribeHybridCloudClusterServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusterServersOutput {
    pub cluster_servers: Vec<DescribeHybridCloudClusterServersClusterServers>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudClusterServersOutput {
    0 "ClusterServers" cluster_servers: Vec<DescribeHybridCloudClusterServersClusterServers>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudClusterServers`].
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
    0 "Continents" continents: String, 1 "ContinentsValue" continents_value: i64, 2 "Cpu" cpu: i64,
    3 "CreateTimestamp" create_timestamp: i64, 4 "CustomName" custom_name: String, 5 "GroupId" group_id: i64,
    6 "GroupName" group_name: String, 7 "GroupType" group_type: String, 8 "HostName" host_name: String,
    9 "Ip" ip: String, 10 "JobStatus" job_status: String, 11 "Mac" mac: String, 12 "Memory" memory: i64,
    13 "Mid" mid: String, 14 "Operator" operator: String, 15 "OperatorValue" operator_value: i64,
    16 "RegionCode" region_code: String, 17 "RegionCodeValue" region_code_value: i64, 18 "Status" status: String,
    19 "UpdateTimestamp" update_timestamp: i64
} }

/// Describes hybrid cloud clusters: `DescribeHybridCloudClusters` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClusters {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudClusters(instance_id: String)
    "DescribeHybridCloudClusters" -> DescribeHybridCloudClustersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudClustersOutput {
    pub cluster_infos: Vec<DescribeHybridCloudClustersClusterInfos>,
}
model! { DescribeHybridCloudClustersOutput {
    0 "ClusterInfos" cluster_infos: Vec<DescribeHybridCloudClustersClusterInfos>
} }

/// In the response of [`DescribeHybridCloudClusters`].
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
    0 "AccessMode" access_mode: String, 1 "AccessRegion" access_region: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterResourceId" cluster_resource_id: String, 4 "HttpPorts" http_ports: String,
    5 "HttpsPorts" https_ports: String, 6 "Id" id: i64, 7 "ProtectionServerCount" protection_server_count: i64,
    8 "ProxyStatus" proxy_status: String, 9 "ProxyType" proxy_type: String, 10 "Remark" remark: String,
    11 "RuleConfig" rule_config: String, 12 "RuleStatus" rule_status: String, 13 "RuleType" rule_type: String
} }

/// Describes hybrid cloud groups: `DescribeHybridCloudGroups` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudGroups {
    pub cluster_id: Option<i64>,
    pub cluster_proxy_type: Option<String>,
    pub group_display_name: Option<String>,
    /// Deprecated.
    pub group_name: Option<i64>,
    pub group_type: Option<String>,
    /// Required.
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
    Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`DescribeHybridCloudGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudGroupsOutput {
    pub groups: Vec<DescribeHybridCloudGroupsGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudGroupsOutput {
    0 "Groups" groups: Vec<DescribeHybridCloudGroupsGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudGroups`].
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
    0 "BackSourceMark" back_source_mark: String, 1 "ContinentsValue" continents_value: i64, 2 "GroupId" group_id: i64,
    3 "GroupName" group_name: String, 4 "GroupType" group_type: String, 5 "LoadBalanceIp" load_balance_ip: String,
    6 "LocationId" location_id: i64, 7 "OperatorValue" operator_value: i64, 8 "Ports" ports: String,
    9 "RegionCodeValue" region_code_value: i64, 10 "Remark" remark: String
} }

/// Describes hybrid cloud process monitor: `DescribeHybridCloudProcessMonitor` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudProcessMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitor {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mid: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudProcessMonitor(instance_id: String, mid: String)
    "DescribeHybridCloudProcessMonitor" -> DescribeHybridCloudProcessMonitorOutput {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudProcessMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitorOutput {
    pub process_monitors: Vec<DescribeHybridCloudProcessMonitorProcessMonitors>,
    /// Deprecated.
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudProcessMonitorOutput {
    0 "ProcessMonitors" process_monitors: Vec<DescribeHybridCloudProcessMonitorProcessMonitors>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudProcessMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProcessMonitorProcessMonitors {
    pub levle: Option<String>,
    pub process_name: Option<String>,
    pub process_status: Option<i64>,
}
model! { DescribeHybridCloudProcessMonitorProcessMonitors {
    0 "Levle" levle: String, 1 "ProcessName" process_name: String, 2 "ProcessStatus" process_status: i64
} }

/// Describes hybrid cloud protectable count: `DescribeHybridCloudProtectableCount` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudProtectableCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProtectableCount {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudProtectableCount(instance_id: String)
    "DescribeHybridCloudProtectableCount" -> DescribeHybridCloudProtectableCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudProtectableCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudProtectableCountOutput {
    pub protectable_count: Option<i64>,
}
model! { DescribeHybridCloudProtectableCountOutput {
    0 "ProtectableCount" protectable_count: i64
} }

/// Describes hybrid cloud resource detail: `DescribeHybridCloudResourceDetail` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudResourceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetail {
    pub backend: Option<String>,
    pub cname_enabled: Option<bool>,
    /// Required.
    pub domain: String,
    /// Required.
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

/// Response of [`DescribeHybridCloudResourceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailOutput {
    pub domain: Option<DescribeHybridCloudResourceDetailDomain>,
}
model! { DescribeHybridCloudResourceDetailOutput {
    0 "Domain" domain: DescribeHybridCloudResourceDetailDomain
} }

/// In the response of [`DescribeHybridCloudResourceDetail`].
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
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "Id" id: i64,
    3 "Listen" listen: DescribeHybridCloudResourceDetailListen,
    4 "Redirect" redirect: DescribeHybridCloudResourceDetailRedirect,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "Status" status: i64,
    7 "Uid" uid: String
} }

/// In the response of [`DescribeHybridCloudResourceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Vec<String>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Vec<i64>,
    pub https_ports: Vec<i64>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Vec<String>,
}
model! { DescribeHybridCloudResourceDetailListen {
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "ExclusiveIp" exclusive_ip: bool, 5 "FocusHttps" focus_https: bool,
    6 "Http2Enabled" http2_enabled: bool, 7 "HttpPorts" http_ports: Vec<i64>, 8 "HttpsPorts" https_ports: Vec<i64>,
    9 "IPv6Enabled" ipv6_enabled: bool, 10 "ProtectionResource" protection_resource: String,
    11 "TLSVersion" tls_version: String, 12 "XffHeaderMode" xff_header_mode: i64,
    13 "XffHeaders" xff_headers: Vec<String>
} }

/// In the response of [`DescribeHybridCloudResourceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailRedirect {
    pub backend_ports: Vec<DescribeHybridCloudResourceDetailBackendPorts>,
    pub backends: Vec<String>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub proxy_protocol: Option<bool>,
    pub read_timeout: Option<i64>,
    pub request_headers: Vec<DescribeHybridCloudResourceDetailRequestHeaders>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub write_timeout: Option<i64>,
}
model! { DescribeHybridCloudResourceDetailRedirect {
    0 "BackendPorts" backend_ports: Vec<DescribeHybridCloudResourceDetailBackendPorts>,
    1 "Backends" backends: Vec<String>, 2 "CnameEnabled" cname_enabled: bool, 3 "ConnectTimeout" connect_timeout: i64,
    4 "FocusHttpBackend" focus_http_backend: bool, 5 "Keepalive" keepalive: bool,
    6 "KeepaliveRequests" keepalive_requests: i64, 7 "KeepaliveTimeout" keepalive_timeout: i64,
    8 "Loadbalance" loadbalance: String, 9 "ProxyProtocol" proxy_protocol: bool, 10 "ReadTimeout" read_timeout: i64,
    11 "RequestHeaders" request_headers: Vec<DescribeHybridCloudResourceDetailRequestHeaders>, 12 "Retry" retry: bool,
    13 "RoutingRules" routing_rules: String, 14 "SniEnabled" sni_enabled: bool, 15 "SniHost" sni_host: String,
    16 "WriteTimeout" write_timeout: i64
} }

/// In the response of [`DescribeHybridCloudResourceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailBackendPorts {
    pub backend_port: Option<i64>,
    pub listen_port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeHybridCloudResourceDetailBackendPorts {
    0 "BackendPort" backend_port: i64, 1 "ListenPort" listen_port: i64, 2 "Protocol" protocol: String
} }

/// In the response of [`DescribeHybridCloudResourceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourceDetailRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridCloudResourceDetailRequestHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes hybrid cloud resources: `DescribeHybridCloudResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResources {
    pub backend: Option<String>,
    pub cname_enabled: Option<bool>,
    pub domain: Option<String>,
    /// Required.
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
    Number "PageNumber", "Domains" domains, total "TotalCount" }

/// Response of [`DescribeHybridCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesOutput {
    pub domains: Vec<DescribeHybridCloudResourcesDomains>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudResourcesOutput {
    0 "Domains" domains: Vec<DescribeHybridCloudResourcesDomains>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudResources`].
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
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "Id" id: i64,
    3 "Listen" listen: DescribeHybridCloudResourcesListen, 4 "Redirect" redirect: DescribeHybridCloudResourcesRedirect,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "Status" status: i64,
    7 "Uid" uid: String
} }

/// In the response of [`DescribeHybridCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesListen {
    pub cert_id: Option<String>,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Vec<String>,
    pub enable_tl_sv3: Option<bool>,
    pub exclusive_ip: Option<bool>,
    pub focus_https: Option<bool>,
    pub http2_enabled: Option<bool>,
    pub http_ports: Vec<i64>,
    pub https_ports: Vec<i64>,
    pub ipv6_enabled: Option<bool>,
    pub protection_resource: Option<String>,
    pub tls_version: Option<String>,
    pub xff_header_mode: Option<i64>,
    pub xff_headers: Vec<String>,
}
model! { DescribeHybridCloudResourcesListen {
    0 "CertId" cert_id: String, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "ExclusiveIp" exclusive_ip: bool, 5 "FocusHttps" focus_https: bool,
    6 "Http2Enabled" http2_enabled: bool, 7 "HttpPorts" http_ports: Vec<i64>, 8 "HttpsPorts" https_ports: Vec<i64>,
    9 "IPv6Enabled" ipv6_enabled: bool, 10 "ProtectionResource" protection_resource: String,
    11 "TLSVersion" tls_version: String, 12 "XffHeaderMode" xff_header_mode: i64,
    13 "XffHeaders" xff_headers: Vec<String>
} }

/// In the response of [`DescribeHybridCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesRedirect {
    pub backends: Vec<String>,
    pub cname_enabled: Option<bool>,
    pub connect_timeout: Option<i64>,
    pub focus_http_backend: Option<bool>,
    pub keepalive: Option<bool>,
    pub keepalive_requests: Option<i64>,
    pub keepalive_timeout: Option<i64>,
    pub loadbalance: Option<String>,
    pub read_timeout: Option<i64>,
    pub request_headers: Vec<DescribeHybridCloudResourcesRequestHeaders>,
    pub retry: Option<bool>,
    pub routing_rules: Option<String>,
    pub sni_enabled: Option<bool>,
    pub sni_host: Option<String>,
    pub write_timeout: Option<i64>,
}
model! { DescribeHybridCloudResourcesRedirect {
    0 "Backends" backends: Vec<String>, 1 "CnameEnabled" cname_enabled: bool, 2 "ConnectTimeout" connect_timeout: i64,
    3 "FocusHttpBackend" focus_http_backend: bool, 4 "Keepalive" keepalive: bool,
    5 "KeepaliveRequests" keepalive_requests: i64, 6 "KeepaliveTimeout" keepalive_timeout: i64,
    7 "Loadbalance" loadbalance: String, 8 "ReadTimeout" read_timeout: i64,
    9 "RequestHeaders" request_headers: Vec<DescribeHybridCloudResourcesRequestHeaders>, 10 "Retry" retry: bool,
    11 "RoutingRules" routing_rules: String, 12 "SniEnabled" sni_enabled: bool, 13 "SniHost" sni_host: String,
    14 "WriteTimeout" write_timeout: i64
} }

/// In the response of [`DescribeHybridCloudResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHybridCloudResourcesRequestHeaders {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes hybrid cloud sdk servers: `DescribeHybridCloudSdkServers` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudSdkServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSdkServers {
    pub cluster_name: Option<String>,
    pub host_name: Option<String>,
    /// Required.
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
    Number "PageNumber", "SdkServers" sdk_servers, total "TotalCount" }

/// Response of [`DescribeHybridCloudSdkServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSdkServersOutput {
    pub sdk_servers: Vec<DescribeHybridCloudSdkServersSdkServers>,
    pub total_count: Option<i64>,
}
model! { DescribeHybridCloudSdkServersOutput {
    0 "SdkServers" sdk_servers: Vec<DescribeHybridCloudSdkServersSdkServers>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHybridCloudSdkServers`].
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
    0 "ClusterName" cluster_name: String, 1 "CreateTime" create_time: i64, 2 "HostName" host_name: String,
    3 "Ip" ip: String, 4 "Mid" mid: String, 5 "ProtectionGroupAddress" protection_group_address: String,
    6 "PullinStatus" pullin_status: String, 7 "ResourceId" resource_id: String, 8 "Status" status: String,
    9 "UpdateTime" update_time: i64
} }

/// Describes hybrid cloud server regions: `DescribeHybridCloudServerRegions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudServerRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegions {
    /// Required.
    pub instance_id: String,
    pub region_code: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub region_type: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudServerRegions(instance_id: String, region_type: String)
    "DescribeHybridCloudServerRegions" -> DescribeHybridCloudServerRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionCode" region_code: String, 2 "RegionId" region_id: String,
    3 "RegionType" region_type, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudServerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegionsOutput {
    pub regions: Vec<DescribeHybridCloudServerRegionsRegions>,
}
model! { DescribeHybridCloudServerRegionsOutput {
    0 "Regions" regions: Vec<DescribeHybridCloudServerRegionsRegions>
} }

/// In the response of [`DescribeHybridCloudServerRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudServerRegionsRegions {
    pub code: Option<i64>,
    pub name: Option<String>,
}
model! { DescribeHybridCloudServerRegionsRegions {
    0 "Code" code: i64, 1 "Name" name: String
} }

/// Describes hybrid cloud support regions: `DescribeHybridCloudSupportRegions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudSupportRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSupportRegions {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudSupportRegions(instance_id: String)
    "DescribeHybridCloudSupportRegions" -> DescribeHybridCloudSupportRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudSupportRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudSupportRegionsOutput {
    pub support_regions: Vec<String>,
}
model! { DescribeHybridCloudSupportRegionsOutput {
    0 "SupportRegions" support_regions: Vec<String>
} }

/// Describes hybrid cloud unassigned machines: `DescribeHybridCloudUnassignedMachines` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudUnassignedMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnassignedMachines {
    /// Required.
    pub cluster_id: i64,
    pub host_name: Option<String>,
    /// Required.
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
    Number "PageNumber", "UnassignedMachines" unassigned_machines, total "TotalCount" }

/// Response of [`DescribeHybridCloudUnassignedMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnassignedMachinesOutput {
    pub total_count: Option<i64>,
    pub unassigned_machines: Vec<
        DescribeHybridCloudUnassignedMachinesUnassignedMachines,
    >,
}
model! { DescribeHybridCloudUnassignedMachinesOutput {
    0 "TotalCount" total_count: i64,
    1 "UnassignedMachines" unassigned_machines: Vec<DescribeHybridCloudUnassignedMachinesUnassignedMachines>
} }

/// In the response of [`DescribeHybridCloudUnassignedMachines`].
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
    0 "Cpu" cpu: i64, 1 "CustomName" custom_name: String, 2 "HostName" host_name: String, 3 "Ip" ip: String,
    4 "Mac" mac: String, 5 "Memory" memory: i64, 6 "Mid" mid: String
} }

/// Describes hybrid cloud unsupport ports: `DescribeHybridCloudUnsupportPorts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudUnsupportPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnsupportPorts {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudUnsupportPorts(instance_id: String)
    "DescribeHybridCloudUnsupportPorts" -> DescribeHybridCloudUnsupportPortsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudUnsupportPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUnsupportPortsOutput {
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
}
model! { DescribeHybridCloudUnsupportPortsOutput {
    0 "HttpPorts" http_ports: String, 1 "HttpsPorts" https_ports: String
} }

/// Describes hybrid cloud user: `DescribeHybridCloudUser` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeHybridCloudUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUser {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeHybridCloudUser(instance_id: String) "DescribeHybridCloudUser" -> DescribeHybridCloudUserOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeHybridCloudUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUserOutput {
    pub user_info: Option<DescribeHybridCloudUserUserInfo>,
}
model! { DescribeHybridCloudUserOutput {
    0 "UserInfo" user_info: DescribeHybridCloudUserUserInfo
} }

/// In the response of [`DescribeHybridCloudUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHybridCloudUserUserInfo {
    pub http_ports: Option<String>,
    pub https_ports: Option<String>,
}
model! { DescribeHybridCloudUserUserInfo {
    0 "HttpPorts" http_ports: String, 1 "HttpsPorts" https_ports: String
} }

/// Describes instance: `DescribeInstance` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeInstance() "DescribeInstance" -> DescribeInstanceOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeInstance`].
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
    0 "Details" details: DescribeInstanceDetails, 1 "Edition" edition: String, 2 "EndTime" end_time: i64,
    3 "InDebt" in_debt: String, 4 "InstanceId" instance_id: String, 5 "PayType" pay_type: String,
    6 "ProcessStatus" process_status: String, 7 "RegionId" region_id: String, 8 "StartTime" start_time: i64,
    9 "Status" status: i64
} }

/// In the response of [`DescribeInstance`].
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
    0 "AclRuleMaxIpCount" acl_rule_max_ip_count: i64, 1 "AgenticApisec" agentic_apisec: bool,
    2 "AntiScan" anti_scan: bool, 3 "AntiScanTemplateMaxCount" anti_scan_template_max_count: i64,
    4 "Apisec" apisec: bool, 5 "BackendMaxCount" backend_max_count: i64, 6 "BaseWafGroup" base_waf_group: bool,
    7 "BaseWafGroupRuleInTemplateMaxCount" base_waf_group_rule_in_template_max_count: i64,
    8 "BaseWafGroupRuleTemplateMaxCount" base_waf_group_rule_template_max_count: i64, 9 "Bot" bot: bool,
    10 "BotApp" bot_app: String, 11 "BotTemplateMaxCount" bot_template_max_count: i64, 12 "BotWeb" bot_web: String,
    13 "CnameResourceMaxCount" cname_resource_max_count: i64, 14 "CustomResponse" custom_response: bool,
    15 "CustomResponseRuleInTemplateMaxCount" custom_response_rule_in_template_max_count: i64,
    16 "CustomResponseTemplateMaxCount" custom_response_template_max_count: i64, 17 "CustomRule" custom_rule: bool,
    18 "CustomRuleAction" custom_rule_action: String, 19 "CustomRuleCondition" custom_rule_condition: String,
    20 "CustomRuleInTemplateMaxCount" custom_rule_in_template_max_count: i64,
    21 "CustomRuleRatelimitor" custom_rule_ratelimitor: String,
    22 "CustomRuleTemplateMaxCount" custom_rule_template_max_count: i64,
    23 "DefenseGroupMaxCount" defense_group_max_count: i64,
    24 "DefenseObjectInGroupMaxCount" defense_object_in_group_max_count: i64,
    25 "DefenseObjectInTemplateMaxCount" defense_object_in_template_max_count: i64,
    26 "DefenseObjectMaxCount" defense_object_max_count: i64, 27 "Dlp" dlp: bool,
    28 "DlpRuleInTemplateMaxCount" dlp_rule_in_template_max_count: i64,
    29 "DlpTemplateMaxCount" dlp_template_max_count: i64, 30 "ElasticQps" elastic_qps: i64,
    31 "ExclusiveIp" exclusive_ip: bool, 32 "ExtendQps" extend_qps: i64, 33 "FreeQps" free_qps: i64,
    34 "Gslb" gslb: bool, 35 "HttpPorts" http_ports: String, 36 "HttpsPorts" https_ports: String,
    37 "HybridCloud" hybrid_cloud: bool, 38 "HybridCloudNodeExtend" hybrid_cloud_node_extend: i64,
    39 "IpBlacklist" ip_blacklist: bool, 40 "IpBlacklistIpInRuleMaxCount" ip_blacklist_ip_in_rule_max_count: i64,
    41 "IpBlacklistRuleInTemplateMaxCount" ip_blacklist_rule_in_template_max_count: i64,
    42 "IpBlacklistTemplateMaxCount" ip_blacklist_template_max_count: i64, 43 "Ipv6" ipv6: bool,
    44 "LogService" log_service: bool, 45 "MajorProtection" major_protection: bool,
    46 "MajorProtectionTemplateMaxCount" major_protection_template_max_count: i64,
    47 "QpsBillingCap" qps_billing_cap: i64, 48 "ResourceDirectory" resource_directory: bool,
    49 "Tamperproof" tamperproof: bool,
    50 "TamperproofRuleInTemplateMaxCount" tamperproof_rule_in_template_max_count: i64,
    51 "TamperproofTemplateMaxCount" tamperproof_template_max_count: i64,
    52 "VastIpBlacklistInFileMaxCount" vast_ip_blacklist_in_file_max_count: i64,
    53 "VastIpBlacklistInOperationMaxCount" vast_ip_blacklist_in_operation_max_count: i64,
    54 "VastIpBlacklistMaxCount" vast_ip_blacklist_max_count: i64, 55 "Whitelist" whitelist: bool,
    56 "WhitelistLogical" whitelist_logical: String, 57 "WhitelistRuleCondition" whitelist_rule_condition: String,
    58 "WhitelistRuleInTemplateMaxCount" whitelist_rule_in_template_max_count: i64,
    59 "WhitelistTemplateMaxCount" whitelist_template_max_count: i64
} }

/// Describes ip abroad country infos: `DescribeIpAbroadCountryInfos` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeIpAbroadCountryInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfos {
    pub abroad_region: Option<String>,
    pub country: Option<String>,
    /// Required.
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
    Token "NextToken", "AbroadInfos" abroad_infos, next "NextToken" }

/// Response of [`DescribeIpAbroadCountryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosOutput {
    pub abroad_infos: Vec<DescribeIpAbroadCountryInfosAbroadInfos>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeIpAbroadCountryInfosOutput {
    0 "AbroadInfos" abroad_infos: Vec<DescribeIpAbroadCountryInfosAbroadInfos>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIpAbroadCountryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosAbroadInfos {
    pub continent: Option<String>,
    pub country: Option<String>,
    pub country_name: Option<String>,
    pub regions: Vec<DescribeIpAbroadCountryInfosRegions>,
}
model! { DescribeIpAbroadCountryInfosAbroadInfos {
    0 "Continent" continent: String, 1 "Country" country: String, 2 "CountryName" country_name: String,
    3 "Regions" regions: Vec<DescribeIpAbroadCountryInfosRegions>
} }

/// In the response of [`DescribeIpAbroadCountryInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosRegions {
    pub abroad_region_id: Option<String>,
    pub abroad_region_name: Option<String>,
}
model! { DescribeIpAbroadCountryInfosRegions {
    0 "AbroadRegionId" abroad_region_id: String, 1 "AbroadRegionName" abroad_region_name: String
} }

/// Describes log delivery config: `DescribeLogDeliveryConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeLogDeliveryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfig {
    /// Required.
    pub delivery_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeLogDeliveryConfig(delivery_name: String, instance_id: String)
    "DescribeLogDeliveryConfig" -> DescribeLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeLogDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigOutput {
    pub delivery_config: Option<DescribeLogDeliveryConfigDeliveryConfig>,
}
model! { DescribeLogDeliveryConfigOutput {
    0 "DeliveryConfig" delivery_config: DescribeLogDeliveryConfigDeliveryConfig
} }

/// In the response of [`DescribeLogDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigDeliveryConfig {
    pub delivery_detail: Option<String>,
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
}
model! { DescribeLogDeliveryConfigDeliveryConfig {
    0 "DeliveryDetail" delivery_detail: String, 1 "DeliveryName" delivery_name: String,
    2 "DeliveryType" delivery_type: String
} }

/// Describes log delivery configs: `DescribeLogDeliveryConfigs` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeLogDeliveryConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigs {
    pub delivery_name_like: Option<String>,
    pub delivery_type: Option<String>,
    /// Required.
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
    Token "NextToken", "DeliveryConfigs" delivery_configs, next "NextToken" }

/// Response of [`DescribeLogDeliveryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigsOutput {
    pub delivery_configs: Vec<DescribeLogDeliveryConfigsDeliveryConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLogDeliveryConfigsOutput {
    0 "DeliveryConfigs" delivery_configs: Vec<DescribeLogDeliveryConfigsDeliveryConfigs>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLogDeliveryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigsDeliveryConfigs {
    pub delivery_detail: Option<String>,
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
}
model! { DescribeLogDeliveryConfigsDeliveryConfigs {
    0 "DeliveryDetail" delivery_detail: String, 1 "DeliveryName" delivery_name: String,
    2 "DeliveryType" delivery_type: String
} }

/// Describes major protection black ips: `DescribeMajorProtectionBlackIps` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeMajorProtectionBlackIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIps {
    /// Required.
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
    Number "PageNumber", "IpList" ip_list, total "TotalCount" }

/// Response of [`DescribeMajorProtectionBlackIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMajorProtectionBlackIpsOutput {
    pub ip_list: Vec<DescribeMajorProtectionBlackIpsIpList>,
    pub total_count: Option<i64>,
}
model! { DescribeMajorProtectionBlackIpsOutput {
    0 "IpList" ip_list: Vec<DescribeMajorProtectionBlackIpsIpList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMajorProtectionBlackIps`].
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
    0 "Description" description: String, 1 "ExpiredTime" expired_time: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Ip" ip: String, 4 "RuleId" rule_id: i64, 5 "TemplateId" template_id: i64
} }

/// Describes member accounts: `DescribeMemberAccounts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeMemberAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberAccounts {
    pub account_status: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeMemberAccounts(instance_id: String) "DescribeMemberAccounts" -> DescribeMemberAccountsOutput {
    0 "AccountStatus" account_status: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "SourceIp" source_ip: String
} }

/// Response of [`DescribeMemberAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberAccountsOutput {
    pub account_infos: Vec<DescribeMemberAccountsAccountInfos>,
}
model! { DescribeMemberAccountsOutput {
    0 "AccountInfos" account_infos: Vec<DescribeMemberAccountsAccountInfos>
} }

/// In the response of [`DescribeMemberAccounts`].
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
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "AccountStatus" account_status: String,
    3 "Description" description: String, 4 "GmtCreate" gmt_create: i64
} }

/// Describes network flow time series metric: `DescribeNetworkFlowTimeSeriesMetric` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeNetworkFlowTimeSeriesMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetric {
    /// Required.
    pub filter: DescribeNetworkFlowTimeSeriesMetricFilter,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DescribeNetworkFlowTimeSeriesMetric(filter: DescribeNetworkFlowTimeSeriesMetricFilter, instance_id: String, metric: String)
    "DescribeNetworkFlowTimeSeriesMetric" -> DescribeNetworkFlowTimeSeriesMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricFilter {
    pub conditions: Option<Vec<DescribeNetworkFlowTimeSeriesMetricConditions>>,
    /// Required.
    pub date_range: Option<DescribeNetworkFlowTimeSeriesMetricDateRange>,
}
input! { DescribeNetworkFlowTimeSeriesMetricFilter(date_range: DescribeNetworkFlowTimeSeriesMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeNetworkFlowTimeSeriesMetricConditions>,
    1 "DateRange" date_range: DescribeNetworkFlowTimeSeriesMetricDateRange
} }

/// In the request of [`DescribeNetworkFlowTimeSeriesMetric`].
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

/// In the request of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricDateRange {
    /// Required.
    pub end_date: Option<i64>,
    /// Required.
    pub start_date: Option<i64>,
}
input! { DescribeNetworkFlowTimeSeriesMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Response of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricOutput {
    pub network_flow_time_series: Vec<
        DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries,
    >,
    pub time_series_meta_data: Option<
        DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData,
    >,
}
model! { DescribeNetworkFlowTimeSeriesMetricOutput {
    0 "NetworkFlowTimeSeries" network_flow_time_series: Vec<DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries>,
    1 "TimeSeriesMetaData" time_series_meta_data: DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData
} }

/// In the response of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries {
    pub metric: Option<String>,
    pub timestamps: Vec<String>,
    pub values: Vec<i64>,
}
model! { DescribeNetworkFlowTimeSeriesMetricNetworkFlowTimeSeries {
    0 "Metric" metric: String, 1 "Timestamps" timestamps: Vec<String>, 2 "Values" values: Vec<i64>
} }

/// In the response of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData {
    pub aggregate_interval: Option<String>,
    pub date_range: Option<
        DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange,
    >,
    pub units: Option<String>,
}
model! { DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaData {
    0 "AggregateInterval" aggregate_interval: String,
    1 "DateRange" date_range: DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange, 2 "Units" units: String
} }

/// In the response of [`DescribeNetworkFlowTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeNetworkFlowTimeSeriesMetricTimeSeriesMetaDataDateRange {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Describes network flow top n metric: `DescribeNetworkFlowTopNMetric` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeNetworkFlowTopNMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetric {
    /// Required.
    pub filter: DescribeNetworkFlowTopNMetricFilter,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DescribeNetworkFlowTopNMetric(filter: DescribeNetworkFlowTopNMetricFilter, instance_id: String, limit: i64, metric: String)
    "DescribeNetworkFlowTopNMetric" -> DescribeNetworkFlowTopNMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Limit" limit, 3 "Metric" metric, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricFilter {
    pub conditions: Option<Vec<DescribeNetworkFlowTopNMetricConditions>>,
    /// Required.
    pub date_range: Option<DescribeNetworkFlowTopNMetricDateRange>,
}
input! { DescribeNetworkFlowTopNMetricFilter(date_range: DescribeNetworkFlowTopNMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeNetworkFlowTopNMetricConditions>,
    1 "DateRange" date_range: DescribeNetworkFlowTopNMetricDateRange
} }

/// In the request of [`DescribeNetworkFlowTopNMetric`].
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

/// In the request of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricDateRange {
    /// Required.
    pub end_date: Option<i64>,
    /// Required.
    pub start_date: Option<i64>,
}
input! { DescribeNetworkFlowTopNMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Response of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricOutput {
    pub network_flow_top_n_values: Vec<
        DescribeNetworkFlowTopNMetricNetworkFlowTopNValues,
    >,
    pub top_n_meta_data: Option<DescribeNetworkFlowTopNMetricTopNMetaData>,
}
model! { DescribeNetworkFlowTopNMetricOutput {
    0 "NetworkFlowTopNValues" network_flow_top_n_values: Vec<DescribeNetworkFlowTopNMetricNetworkFlowTopNValues>,
    1 "TopNMetaData" top_n_meta_data: DescribeNetworkFlowTopNMetricTopNMetaData
} }

/// In the response of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricNetworkFlowTopNValues {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { DescribeNetworkFlowTopNMetricNetworkFlowTopNValues {
    0 "Attribute" attribute: String, 1 "Name" name: String, 2 "Value" value: i64
} }

/// In the response of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricTopNMetaData {
    pub date_range: Option<DescribeNetworkFlowTopNMetricTopNMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeNetworkFlowTopNMetricTopNMetaData {
    0 "DateRange" date_range: DescribeNetworkFlowTopNMetricTopNMetaDataDateRange, 1 "Units" units: String
} }

/// In the response of [`DescribeNetworkFlowTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkFlowTopNMetricTopNMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeNetworkFlowTopNMetricTopNMetaDataDateRange {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Describes pause protection status: `DescribePauseProtectionStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePauseProtectionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePauseProtectionStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePauseProtectionStatus(instance_id: String)
    "DescribePauseProtectionStatus" -> DescribePauseProtectionStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribePauseProtectionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePauseProtectionStatusOutput {
    pub pause_status: Option<i64>,
}
model! { DescribePauseProtectionStatusOutput {
    0 "PauseStatus" pause_status: i64
} }

/// Describes peak trend: `DescribePeakTrend` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePeakTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakTrend {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribePeakTrend(instance_id: String, interval: String, start_timestamp: String)
    "DescribePeakTrend" -> DescribePeakTrendOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribePeakTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakTrendOutput {
    pub flow_chart: Vec<DescribePeakTrendFlowChart>,
}
model! { DescribePeakTrendOutput {
    0 "FlowChart" flow_chart: Vec<DescribePeakTrendFlowChart>
} }

/// In the response of [`DescribePeakTrend`].
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
    0 "AclSum" acl_sum: i64, 1 "AntiScanSum" anti_scan_sum: i64, 2 "CcSum" cc_sum: i64, 3 "Count" count: i64,
    4 "Index" index: i64, 5 "WafSum" waf_sum: i64
} }

/// Describes poc functions: `DescribePocFunctions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePocFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctions {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePocFunctions(instance_id: String) "DescribePocFunctions" -> DescribePocFunctionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribePocFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctionsOutput {
    pub functions: Vec<DescribePocFunctionsFunctions>,
}
model! { DescribePocFunctionsOutput {
    0 "Functions" functions: Vec<DescribePocFunctionsFunctions>
} }

/// In the response of [`DescribePocFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePocFunctionsFunctions {
    pub expire_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribePocFunctionsFunctions {
    0 "ExpireTime" expire_time: i64, 1 "Type" r#type: String
} }

/// Describes postpay bills: `DescribePostpayBills` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePostpayBills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBills {
    pub end_time: Option<i64>,
    /// Required.
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
    Token "NextToken", "BillDetail" bill_detail, next "NextToken" }

/// Response of [`DescribePostpayBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostpayBillsOutput {
    pub bill_detail: Vec<DescribePostpayBillsBillDetail>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribePostpayBillsOutput {
    0 "BillDetail" bill_detail: Vec<DescribePostpayBillsBillDetail>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`DescribePostpayBills`].
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
    0 "ChargeData" charge_data: String, 1 "Credit" credit: f64, 2 "CreditChargeData" credit_charge_data: String,
    3 "Cu" cu: String, 4 "EndTime" end_time: i64, 5 "FunctionCredit" function_credit: f64,
    6 "FunctionCu" function_cu: String, 7 "StartTime" start_time: i64, 8 "TrafficCredit" traffic_credit: f64,
    9 "TrafficCu" traffic_cu: String
} }

/// Describes prepay daily bills: `DescribePrepayDailyBills` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePrepayDailyBills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayDailyBills {
    /// Required.
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
    Number "PageNumber", "Bills" bills, total "TotalCount" }

/// Response of [`DescribePrepayDailyBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrepayDailyBillsOutput {
    pub bills: Vec<DescribePrepayDailyBillsBills>,
    pub total_count: Option<i64>,
}
model! { DescribePrepayDailyBillsOutput {
    0 "Bills" bills: Vec<DescribePrepayDailyBillsBills>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrepayDailyBills`].
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
    pub r#type: Vec<String>,
}
model! { DescribePrepayDailyBillsBills {
    0 "ElasticQpsSetValue" elastic_qps_set_value: i64, 1 "EndTime" end_time: i64, 2 "ExceedStatus" exceed_status: i64,
    3 "ExtensionPlugin" extension_plugin: bool, 4 "ExtensionPluginRequest" extension_plugin_request: i64,
    5 "MaxQps" max_qps: i64, 6 "Price" price: f64, 7 "Qps" qps: i64, 8 "QpsVersion" qps_version: i64,
    9 "RiskControl" risk_control: bool, 10 "RiskTraffic" risk_traffic: i64, 11 "StartTime" start_time: i64,
    12 "Total" total: i64, 13 "Type" r#type: Vec<String>
} }

/// Describes product instances: `DescribeProductInstances` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeProductInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstances {
    /// Required.
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
    Number "PageNumber", "ProductInstances" product_instances, total "TotalCount" }

/// Response of [`DescribeProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesOutput {
    pub product_instances: Vec<DescribeProductInstancesProductInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeProductInstancesOutput {
    0 "ProductInstances" product_instances: Vec<DescribeProductInstancesProductInstances>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesProductInstances {
    pub access_instance_id: Option<String>,
    pub access_port_and_protocols: Vec<DescribeProductInstancesAccessPortAndProtocols>,
    pub access_ports: Vec<i64>,
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
    pub resource_ports: Vec<DescribeProductInstancesResourcePorts>,
    pub resource_product: Option<String>,
    pub resource_region_id: Option<String>,
}
model! { DescribeProductInstancesProductInstances {
    0 "AccessInstanceId" access_instance_id: String,
    1 "AccessPortAndProtocols" access_port_and_protocols: Vec<DescribeProductInstancesAccessPortAndProtocols>,
    2 "AccessPorts" access_ports: Vec<i64>, 3 "OwnerUserId" owner_user_id: String,
    4 "ResourceDomain" resource_domain: String,
    5 "ResourceInstanceAccessStatus" resource_instance_access_status: String,
    6 "ResourceInstanceEdition" resource_instance_edition: String, 7 "ResourceInstanceId" resource_instance_id: String,
    8 "ResourceInstanceIp" resource_instance_ip: String, 9 "ResourceInstanceName" resource_instance_name: String,
    10 "ResourceIp" resource_ip: String, 11 "ResourceName" resource_name: String,
    12 "ResourcePorts" resource_ports: Vec<DescribeProductInstancesResourcePorts>,
    13 "ResourceProduct" resource_product: String, 14 "ResourceRegionId" resource_region_id: String
} }

/// In the response of [`DescribeProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesAccessPortAndProtocols {
    pub certificate_ids: Vec<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeProductInstancesAccessPortAndProtocols {
    0 "CertificateIds" certificate_ids: Vec<String>, 1 "Port" port: i64, 2 "Protocol" protocol: String
} }

/// In the response of [`DescribeProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesResourcePorts {
    pub certificates: Vec<DescribeProductInstancesCertificates>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeProductInstancesResourcePorts {
    0 "Certificates" certificates: Vec<DescribeProductInstancesCertificates>, 1 "Port" port: i64,
    2 "Protocol" protocol: String
} }

/// In the response of [`DescribeProductInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInstancesCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub domain: Option<String>,
}
model! { DescribeProductInstancesCertificates {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String,
    2 "CertificateName" certificate_name: String, 3 "Domain" domain: String
} }

/// Describes punished domains: `DescribePunishedDomains` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribePunishedDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePunishedDomains {
    pub domains: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub punish_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribePunishedDomains(instance_id: String) "DescribePunishedDomains" -> DescribePunishedDomainsOutput {
    0 "Domains" domains: Vec<String>, 1 "InstanceId" instance_id, 2 "PunishType" punish_type: String,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribePunishedDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePunishedDomainsOutput {
    pub punished_domains: Vec<String>,
}
model! { DescribePunishedDomainsOutput {
    0 "PunishedDomains" punished_domains: Vec<String>
} }

/// Describes related defense rules: `DescribeRelatedDefenseRules` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRelatedDefenseRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedDefenseRules {
    /// Required.
    pub defense_scene: String,
    /// Required.
    pub defense_type: String,
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! {
    DescribeRelatedDefenseRules(defense_scene: String, defense_type: String, instance_id: String, rule_id: i64)
    "DescribeRelatedDefenseRules" -> DescribeRelatedDefenseRulesOutput {
    0 "DefenseScene" defense_scene, 1 "DefenseType" defense_type, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "RuleId" rule_id
} }
paged! { DescribeRelatedDefenseRules: DescribeRelatedDefenseRulesRules =
    Token "NextToken", "Rules" rules, next "NextToken" }

/// Response of [`DescribeRelatedDefenseRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedDefenseRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub rules: Vec<DescribeRelatedDefenseRulesRules>,
    pub total_count: Option<i64>,
}
model! { DescribeRelatedDefenseRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Rules" rules: Vec<DescribeRelatedDefenseRulesRules>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRelatedDefenseRules`].
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
    0 "DefenseScene" defense_scene: String, 1 "DefenseType" defense_type: String, 2 "RuleId" rule_id: i64,
    3 "RuleName" rule_name: String, 4 "TemplateId" template_id: i64
} }

/// Describes resource instance certs: `DescribeResourceInstanceCerts` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceInstanceCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstanceCerts {
    /// Required.
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
    Number "PageNumber", "Certs" certs, total "TotalCount" }

/// Response of [`DescribeResourceInstanceCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstanceCertsOutput {
    pub certs: Vec<DescribeResourceInstanceCertsCerts>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceInstanceCertsOutput {
    0 "Certs" certs: Vec<DescribeResourceInstanceCertsCerts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResourceInstanceCerts`].
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
    0 "AfterDate" after_date: i64, 1 "BeforeDate" before_date: i64, 2 "CertIdentifier" cert_identifier: String,
    3 "CertName" cert_name: String, 4 "CommonName" common_name: String, 5 "Domain" domain: String,
    6 "IsChainCompleted" is_chain_completed: bool
} }

/// Describes resource log delivery status: `DescribeResourceLogDeliveryStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceLogDeliveryStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resources: String,
}
operation! { DescribeResourceLogDeliveryStatus(instance_id: String, resources: String)
    "DescribeResourceLogDeliveryStatus" -> DescribeResourceLogDeliveryStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Resources" resources
} }

/// Response of [`DescribeResourceLogDeliveryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatusOutput {
    pub log_configs: Vec<DescribeResourceLogDeliveryStatusLogConfigs>,
}
model! { DescribeResourceLogDeliveryStatusOutput {
    0 "LogConfigs" log_configs: Vec<DescribeResourceLogDeliveryStatusLogConfigs>
} }

/// In the response of [`DescribeResourceLogDeliveryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogDeliveryStatusLogConfigs {
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
    pub resource: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeResourceLogDeliveryStatusLogConfigs {
    0 "DeliveryName" delivery_name: String, 1 "DeliveryType" delivery_type: String, 2 "Resource" resource: String,
    3 "Status" status: bool
} }

/// Describes resource log field config: `DescribeResourceLogFieldConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceLogFieldConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogFieldConfig {
    /// Required.
    pub delivery_type: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourceLogFieldConfig(delivery_type: String, instance_id: String, resource: String)
    "DescribeResourceLogFieldConfig" -> DescribeResourceLogFieldConfigOutput {
    0 "DeliveryType" delivery_type, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "Resource" resource,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeResourceLogFieldConfig`].
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
    0 "AddList" add_list: String, 1 "DelList" del_list: String, 2 "DeliveryType" delivery_type: String,
    3 "ExtendConfig" extend_config: String, 4 "FieldList" field_list: String,
    5 "LogDeliveryStrategy" log_delivery_strategy: String
} }

/// Describes resource log status: `DescribeResourceLogStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resources: String,
}
operation! { DescribeResourceLogStatus(instance_id: String, resources: String)
    "DescribeResourceLogStatus" -> DescribeResourceLogStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "Resources" resources
} }

/// Response of [`DescribeResourceLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusOutput {
    pub result: Vec<DescribeResourceLogStatusResult>,
}
model! { DescribeResourceLogStatusOutput {
    0 "Result" result: Vec<DescribeResourceLogStatusResult>
} }

/// In the response of [`DescribeResourceLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusResult {
    pub resource: Option<String>,
    pub status: Option<bool>,
    pub trace_config: Option<DescribeResourceLogStatusTraceConfig>,
    pub trace_status: Option<bool>,
}
model! { DescribeResourceLogStatusResult {
    0 "Resource" resource: String, 1 "Status" status: bool,
    2 "TraceConfig" trace_config: DescribeResourceLogStatusTraceConfig, 3 "TraceStatus" trace_status: bool
} }

/// In the response of [`DescribeResourceLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogStatusTraceConfig {
    pub rate_per_mille: Option<i64>,
    pub workspace: Option<String>,
}
model! { DescribeResourceLogStatusTraceConfig {
    0 "RatePerMille" rate_per_mille: i64, 1 "Workspace" workspace: String
} }

/// Describes resource port: `DescribeResourcePort` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourcePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePort {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_instance_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourcePort(instance_id: String, resource_instance_id: String)
    "DescribeResourcePort" -> DescribeResourcePortOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ResourceInstanceId" resource_instance_id,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeResourcePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePortOutput {
    pub resource_ports: Vec<String>,
}
model! { DescribeResourcePortOutput {
    0 "ResourcePorts" resource_ports: Vec<String>
} }

/// Describes resource region id: `DescribeResourceRegionId` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceRegionId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRegionId {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeResourceRegionId(instance_id: String)
    "DescribeResourceRegionId" -> DescribeResourceRegionIdOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeResourceRegionId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceRegionIdOutput {
    pub resource_region_ids: Vec<String>,
}
model! { DescribeResourceRegionIdOutput {
    0 "ResourceRegionIds" resource_region_ids: Vec<String>
} }

/// Describes resource support regions: `DescribeResourceSupportRegions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResourceSupportRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSupportRegions {
    /// Required.
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

/// Response of [`DescribeResourceSupportRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceSupportRegionsOutput {
    pub support_regions: Vec<String>,
}
model! { DescribeResourceSupportRegionsOutput {
    0 "SupportRegions" support_regions: Vec<String>
} }

/// Describes response code trend graph: `DescribeResponseCodeTrendGraph` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeResponseCodeTrendGraph>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraph {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub interval: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
    /// Required.
    pub r#type: String,
}
operation! {
    DescribeResponseCodeTrendGraph(instance_id: String, interval: String, start_timestamp: String, r#type: String)
    "DescribeResponseCodeTrendGraph" -> DescribeResponseCodeTrendGraphOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "Interval" interval,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "StartTimestamp" start_timestamp,
    7 "Type" r#type
} }

/// Response of [`DescribeResponseCodeTrendGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphOutput {
    pub response_codes: Vec<DescribeResponseCodeTrendGraphResponseCodes>,
}
model! { DescribeResponseCodeTrendGraphOutput {
    0 "ResponseCodes" response_codes: Vec<DescribeResponseCodeTrendGraphResponseCodes>
} }

/// In the response of [`DescribeResponseCodeTrendGraph`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResponseCodeTrendGraphResponseCodes {
    /// On the wire: `302Pv`.
    pub n302pv: Option<i64>,
    /// On the wire: `405Pv`.
    pub n405pv: Option<i64>,
    /// On the wire: `444Pv`.
    pub n444pv: Option<i64>,
    /// On the wire: `499Pv`.
    pub n499pv: Option<i64>,
    /// On the wire: `5xxPv`.
    pub n5xx_pv: Option<i64>,
    pub index: Option<i64>,
}
model! { DescribeResponseCodeTrendGraphResponseCodes {
    0 "302Pv" n302pv: i64, 1 "405Pv" n405pv: i64, 2 "444Pv" n444pv: i64, 3 "499Pv" n499pv: i64, 4 "5xxPv" n5xx_pv: i64,
    5 "Index" index: i64
} }

/// Describes role auth status: `DescribeRoleAuthStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRoleAuthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleAuthStatus {
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeRoleAuthStatus() "DescribeRoleAuthStatus" -> DescribeRoleAuthStatusOutput {
    0 "RegionId" region_id: String, 1 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeRoleAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleAuthStatusOutput {
    pub auth_status: Option<bool>,
}
model! { DescribeRoleAuthStatusOutput {
    0 "AuthStatus" auth_status: bool
} }

/// Describes rule groups: `DescribeRuleGroups` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroups {
    /// Required.
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
    Number "PageNumber", "RuleGroups" rule_groups, total "TotalCount" }

/// Response of [`DescribeRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsOutput {
    pub rule_groups: Vec<DescribeRuleGroupsRuleGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeRuleGroupsOutput {
    0 "RuleGroups" rule_groups: Vec<DescribeRuleGroupsRuleGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRuleGroups`].
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
    0 "GmtModified" gmt_modified: i64, 1 "IsSubscribe" is_subscribe: i64,
    2 "ParentRuleGroupId" parent_rule_group_id: i64, 3 "RuleGroupId" rule_group_id: i64,
    4 "RuleGroupName" rule_group_name: String, 5 "RuleTotalCount" rule_total_count: i64
} }

/// Describes rule hits top client ip: `DescribeRuleHitsTopClientIp` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopClientIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIp {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopClientIp(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopClientIp" -> DescribeRuleHitsTopClientIpOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleType" rule_type: String, 6 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpOutput {
    pub rule_hits_top_client_ip: Vec<DescribeRuleHitsTopClientIpRuleHitsTopClientIp>,
}
model! { DescribeRuleHitsTopClientIpOutput {
    0 "RuleHitsTopClientIp" rule_hits_top_client_ip: Vec<DescribeRuleHitsTopClientIpRuleHitsTopClientIp>
} }

/// In the response of [`DescribeRuleHitsTopClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopClientIpRuleHitsTopClientIp {
    pub client_ip: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeRuleHitsTopClientIpRuleHitsTopClientIp {
    0 "ClientIp" client_ip: String, 1 "Count" count: i64
} }

/// Describes rule hits top resource: `DescribeRuleHitsTopResource` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResource {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopResource(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopResource" -> DescribeRuleHitsTopResourceOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleType" rule_type: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceOutput {
    pub rule_hits_top_resource: Vec<DescribeRuleHitsTopResourceRuleHitsTopResource>,
}
model! { DescribeRuleHitsTopResourceOutput {
    0 "RuleHitsTopResource" rule_hits_top_resource: Vec<DescribeRuleHitsTopResourceRuleHitsTopResource>
} }

/// In the response of [`DescribeRuleHitsTopResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopResourceRuleHitsTopResource {
    pub count: Option<i64>,
    pub resource: Option<String>,
}
model! { DescribeRuleHitsTopResourceRuleHitsTopResource {
    0 "Count" count: i64, 1 "Resource" resource: String
} }

/// Describes rule hits top rule id: `DescribeRuleHitsTopRuleId` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopRuleId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleId {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_group_resource: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopRuleId(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopRuleId" -> DescribeRuleHitsTopRuleIdOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "IsGroupResource" is_group_resource: String,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "RuleType" rule_type: String,
    7 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdOutput {
    pub rule_hits_top_rule_id: Vec<DescribeRuleHitsTopRuleIdRuleHitsTopRuleId>,
}
model! { DescribeRuleHitsTopRuleIdOutput {
    0 "RuleHitsTopRuleId" rule_hits_top_rule_id: Vec<DescribeRuleHitsTopRuleIdRuleHitsTopRuleId>
} }

/// In the response of [`DescribeRuleHitsTopRuleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopRuleIdRuleHitsTopRuleId {
    pub count: Option<i64>,
    pub resource: Option<String>,
    pub rule_id: Option<String>,
}
model! { DescribeRuleHitsTopRuleIdRuleHitsTopRuleId {
    0 "Count" count: i64, 1 "Resource" resource: String, 2 "RuleId" rule_id: String
} }

/// Describes rule hits top tule type: `DescribeRuleHitsTopTuleType` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopTuleType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleType {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopTuleType(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopTuleType" -> DescribeRuleHitsTopTuleTypeOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopTuleType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleTypeOutput {
    pub rule_hits_top_tule_type: Vec<DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType>,
}
model! { DescribeRuleHitsTopTuleTypeOutput {
    0 "RuleHitsTopTuleType" rule_hits_top_tule_type: Vec<DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType>
} }

/// In the response of [`DescribeRuleHitsTopTuleType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType {
    pub count: Option<i64>,
    pub rule_type: Option<String>,
}
model! { DescribeRuleHitsTopTuleTypeRuleHitsTopTuleType {
    0 "Count" count: i64, 1 "RuleType" rule_type: String
} }

/// Describes rule hits top ua: `DescribeRuleHitsTopUa` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopUa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUa {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopUa(instance_id: String, start_timestamp: String)
    "DescribeRuleHitsTopUa" -> DescribeRuleHitsTopUaOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopUa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUaOutput {
    pub rule_hits_top_ua: Vec<DescribeRuleHitsTopUaRuleHitsTopUa>,
}
model! { DescribeRuleHitsTopUaOutput {
    0 "RuleHitsTopUa" rule_hits_top_ua: Vec<DescribeRuleHitsTopUaRuleHitsTopUa>
} }

/// In the response of [`DescribeRuleHitsTopUa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUaRuleHitsTopUa {
    pub count: Option<i64>,
    pub ua: Option<String>,
}
model! { DescribeRuleHitsTopUaRuleHitsTopUa {
    0 "Count" count: i64, 1 "Ua" ua: String
} }

/// Describes rule hits top url: `DescribeRuleHitsTopUrl` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeRuleHitsTopUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrl {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub rule_type: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeRuleHitsTopUrl(instance_id: String, resource: String, start_timestamp: String)
    "DescribeRuleHitsTopUrl" -> DescribeRuleHitsTopUrlOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "RuleType" rule_type: String, 6 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeRuleHitsTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlOutput {
    pub rule_hits_top_url: Vec<DescribeRuleHitsTopUrlRuleHitsTopUrl>,
}
model! { DescribeRuleHitsTopUrlOutput {
    0 "RuleHitsTopUrl" rule_hits_top_url: Vec<DescribeRuleHitsTopUrlRuleHitsTopUrl>
} }

/// In the response of [`DescribeRuleHitsTopUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleHitsTopUrlRuleHitsTopUrl {
    pub count: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeRuleHitsTopUrlRuleHitsTopUrl {
    0 "Count" count: i64, 1 "Url" url: String
} }

/// Describes security event logs: `DescribeSecurityEventLogs` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSecurityEventLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogs {
    /// Required.
    pub filter: DescribeSecurityEventLogsFilter,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DescribeSecurityEventLogs(filter: DescribeSecurityEventLogsFilter, instance_id: String, page_number: i64, page_size: i64)
    "DescribeSecurityEventLogs" -> DescribeSecurityEventLogsOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSecurityEventLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsFilter {
    pub conditions: Option<Vec<DescribeSecurityEventLogsConditions>>,
    /// Required.
    pub date_range: Option<DescribeSecurityEventLogsDateRange>,
}
input! { DescribeSecurityEventLogsFilter(date_range: DescribeSecurityEventLogsDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventLogsConditions>,
    1 "DateRange" date_range: DescribeSecurityEventLogsDateRange
} }

/// In the request of [`DescribeSecurityEventLogs`].
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

/// In the request of [`DescribeSecurityEventLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsDateRange {
    /// Required.
    pub end_date: Option<i64>,
    /// Required.
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventLogsDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Response of [`DescribeSecurityEventLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsOutput {
    pub security_event_logs: Vec<Value>,
    pub security_event_logs_total_count: Option<i64>,
    pub security_event_meta_data: Option<DescribeSecurityEventLogsSecurityEventMetaData>,
}
model! { DescribeSecurityEventLogsOutput {
    0 "SecurityEventLogs" security_event_logs: Vec<Value>,
    1 "SecurityEventLogsTotalCount" security_event_logs_total_count: i64,
    2 "SecurityEventMetaData" security_event_meta_data: DescribeSecurityEventLogsSecurityEventMetaData
} }

/// In the response of [`DescribeSecurityEventLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsSecurityEventMetaData {
    pub date_range: Option<DescribeSecurityEventLogsSecurityEventMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeSecurityEventLogsSecurityEventMetaData {
    0 "DateRange" date_range: DescribeSecurityEventLogsSecurityEventMetaDataDateRange, 1 "Units" units: String
} }

/// In the response of [`DescribeSecurityEventLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventLogsSecurityEventMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventLogsSecurityEventMetaDataDateRange {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Describes security event time series metric: `DescribeSecurityEventTimeSeriesMetric` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSecurityEventTimeSeriesMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetric {
    /// Required.
    pub filter: DescribeSecurityEventTimeSeriesMetricFilter,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DescribeSecurityEventTimeSeriesMetric(filter: DescribeSecurityEventTimeSeriesMetricFilter, instance_id: String, metric: String)
    "DescribeSecurityEventTimeSeriesMetric" -> DescribeSecurityEventTimeSeriesMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricFilter {
    pub conditions: Option<Vec<DescribeSecurityEventTimeSeriesMetricConditions>>,
    /// Required.
    pub date_range: Option<DescribeSecurityEventTimeSeriesMetricDateRange>,
}
input! { DescribeSecurityEventTimeSeriesMetricFilter(date_range: DescribeSecurityEventTimeSeriesMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventTimeSeriesMetricConditions>,
    1 "DateRange" date_range: DescribeSecurityEventTimeSeriesMetricDateRange
} }

/// In the request of [`DescribeSecurityEventTimeSeriesMetric`].
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

/// In the request of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricDateRange {
    /// Required.
    pub end_date: Option<i64>,
    /// Required.
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventTimeSeriesMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Response of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricOutput {
    pub security_event_time_series: Vec<
        DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries,
    >,
    pub time_series_meta_data: Option<
        DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData,
    >,
}
model! { DescribeSecurityEventTimeSeriesMetricOutput {
    0 "SecurityEventTimeSeries" security_event_time_series: Vec<DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries>,
    1 "TimeSeriesMetaData" time_series_meta_data: DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData
} }

/// In the response of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries {
    pub metric: Option<String>,
    pub timestamps: Vec<String>,
    pub values: Vec<i64>,
}
model! { DescribeSecurityEventTimeSeriesMetricSecurityEventTimeSeries {
    0 "Metric" metric: String, 1 "Timestamps" timestamps: Vec<String>, 2 "Values" values: Vec<i64>
} }

/// In the response of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData {
    pub aggregate_interval: Option<String>,
    pub date_range: Option<
        DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange,
    >,
    pub units: Option<String>,
}
model! { DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaData {
    0 "AggregateInterval" aggregate_interval: String,
    1 "DateRange" date_range: DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange, 2 "Units" units: String
} }

/// In the response of [`DescribeSecurityEventTimeSeriesMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventTimeSeriesMetricTimeSeriesMetaDataDateRange {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Describes security event top n metric: `DescribeSecurityEventTopNMetric` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSecurityEventTopNMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetric {
    /// Required.
    pub filter: DescribeSecurityEventTopNMetricFilter,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    DescribeSecurityEventTopNMetric(filter: DescribeSecurityEventTopNMetricFilter, instance_id: String, limit: i64, metric: String)
    "DescribeSecurityEventTopNMetric" -> DescribeSecurityEventTopNMetricOutput {
    0 "Filter" filter, 1 "InstanceId" instance_id, 2 "Limit" limit, 3 "Metric" metric, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricFilter {
    pub conditions: Option<Vec<DescribeSecurityEventTopNMetricConditions>>,
    /// Required.
    pub date_range: Option<DescribeSecurityEventTopNMetricDateRange>,
}
input! { DescribeSecurityEventTopNMetricFilter(date_range: DescribeSecurityEventTopNMetricDateRange) {
    0 "Conditions" conditions: Vec<DescribeSecurityEventTopNMetricConditions>,
    1 "DateRange" date_range: DescribeSecurityEventTopNMetricDateRange
} }

/// In the request of [`DescribeSecurityEventTopNMetric`].
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

/// In the request of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricDateRange {
    /// Required.
    pub end_date: Option<i64>,
    /// Required.
    pub start_date: Option<i64>,
}
input! { DescribeSecurityEventTopNMetricDateRange(end_date: i64, start_date: i64) {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Response of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricOutput {
    pub security_event_top_n_values: Vec<
        DescribeSecurityEventTopNMetricSecurityEventTopNValues,
    >,
    pub top_n_meta_data: Option<DescribeSecurityEventTopNMetricTopNMetaData>,
}
model! { DescribeSecurityEventTopNMetricOutput {
    0 "SecurityEventTopNValues" security_event_top_n_values: Vec<DescribeSecurityEventTopNMetricSecurityEventTopNValues>,
    1 "TopNMetaData" top_n_meta_data: DescribeSecurityEventTopNMetricTopNMetaData
} }

/// In the response of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricSecurityEventTopNValues {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { DescribeSecurityEventTopNMetricSecurityEventTopNValues {
    0 "Attribute" attribute: String, 1 "Name" name: String, 2 "Value" value: i64
} }

/// In the response of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricTopNMetaData {
    pub date_range: Option<DescribeSecurityEventTopNMetricTopNMetaDataDateRange>,
    pub units: Option<String>,
}
model! { DescribeSecurityEventTopNMetricTopNMetaData {
    0 "DateRange" date_range: DescribeSecurityEventTopNMetricTopNMetaDataDateRange, 1 "Units" units: String
} }

/// In the response of [`DescribeSecurityEventTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventTopNMetricTopNMetaDataDateRange {
    pub end_date: Option<i64>,
    pub start_date: Option<i64>,
}
model! { DescribeSecurityEventTopNMetricTopNMetaDataDateRange {
    0 "EndDate" end_date: i64, 1 "StartDate" start_date: i64
} }

/// Describes sensitive api statistic: `DescribeSensitiveApiStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveApiStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSensitiveApiStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticOutput {
    pub data: Vec<DescribeSensitiveApiStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticOutput {
    0 "Data" data: Vec<DescribeSensitiveApiStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveApiStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticData {
    pub info_outbound_count: Option<i64>,
    pub list: Vec<DescribeSensitiveApiStatisticList>,
    pub matched_host: Option<String>,
    pub sensitive_outbound_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticData {
    0 "InfoOutboundCount" info_outbound_count: i64, 1 "List" list: Vec<DescribeSensitiveApiStatisticList>,
    2 "MatchedHost" matched_host: String, 3 "SensitiveOutboundCount" sensitive_outbound_count: i64
} }

/// In the response of [`DescribeSensitiveApiStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveApiStatisticList {
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub info_count: Option<i64>,
    pub sensitive_code: Vec<String>,
    pub sensitive_count: Option<i64>,
}
model! { DescribeSensitiveApiStatisticList {
    0 "ApiFormat" api_format: String, 1 "ApiId" api_id: String, 2 "InfoCount" info_count: i64,
    3 "SensitiveCode" sensitive_code: Vec<String>, 4 "SensitiveCount" sensitive_count: i64
} }

/// Describes sensitive detection result: `DescribeSensitiveDetectionResult` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveDetectionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResult {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeSensitiveDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultOutput {
    pub data: Option<DescribeSensitiveDetectionResultData>,
}
model! { DescribeSensitiveDetectionResultOutput {
    0 "Data" data: DescribeSensitiveDetectionResultData
} }

/// In the response of [`DescribeSensitiveDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultData {
    pub result: Vec<DescribeSensitiveDetectionResultResult>,
}
model! { DescribeSensitiveDetectionResultData {
    0 "Result" result: Vec<DescribeSensitiveDetectionResultResult>
} }

/// In the response of [`DescribeSensitiveDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultResult {
    pub detection_result: Option<String>,
    pub list: Vec<DescribeSensitiveDetectionResultList>,
    pub max: Option<DescribeSensitiveDetectionResultMax>,
}
model! { DescribeSensitiveDetectionResultResult {
    0 "DetectionResult" detection_result: String, 1 "List" list: Vec<DescribeSensitiveDetectionResultList>,
    2 "Max" max: DescribeSensitiveDetectionResultMax
} }

/// In the response of [`DescribeSensitiveDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultList {
    pub info_count: Option<i64>,
    pub outbound_count: Option<i64>,
    pub sensitive_code: Option<i64>,
}
model! { DescribeSensitiveDetectionResultList {
    0 "InfoCount" info_count: i64, 1 "OutboundCount" outbound_count: i64, 2 "SensitiveCode" sensitive_code: i64
} }

/// In the response of [`DescribeSensitiveDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveDetectionResultMax {
    pub info_count: Option<i64>,
    pub outbound_count: Option<i64>,
    pub sensitive_code: Option<i64>,
}
model! { DescribeSensitiveDetectionResultMax {
    0 "InfoCount" info_count: i64, 1 "OutboundCount" outbound_count: i64, 2 "SensitiveCode" sensitive_code: i64
} }

/// Describes sensitive outbound distribution: `DescribeSensitiveOutboundDistribution` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveOutboundDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistribution {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeSensitiveOutboundDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistributionOutput {
    pub data: Vec<DescribeSensitiveOutboundDistributionData>,
}
model! { DescribeSensitiveOutboundDistributionOutput {
    0 "Data" data: Vec<DescribeSensitiveOutboundDistributionData>
} }

/// In the response of [`DescribeSensitiveOutboundDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundDistributionData {
    pub country: Option<String>,
    pub info_outbound_count: Option<i64>,
    pub sensitive_outbound_count: Option<i64>,
}
model! { DescribeSensitiveOutboundDistributionData {
    0 "Country" country: String, 1 "InfoOutboundCount" info_outbound_count: i64,
    2 "SensitiveOutboundCount" sensitive_outbound_count: i64
} }

/// Describes sensitive outbound statistic: `DescribeSensitiveOutboundStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveOutboundStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatistic {
    pub cluster_id: Option<String>,
    pub detection_result: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSensitiveOutboundStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatisticOutput {
    pub data: Vec<DescribeSensitiveOutboundStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveOutboundStatisticOutput {
    0 "Data" data: Vec<DescribeSensitiveOutboundStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveOutboundStatistic`].
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
    0 "DetectionResult" detection_result: String, 1 "InfoCount" info_count: i64, 2 "OutboundCount" outbound_count: i64,
    3 "SensitiveCode" sensitive_code: i64, 4 "SensitiveLevel" sensitive_level: String,
    5 "SensitiveType" sensitive_type: String
} }

/// Describes sensitive outbound trend: `DescribeSensitiveOutboundTrend` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveOutboundTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrend {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeSensitiveOutboundTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrendOutput {
    pub data: Vec<DescribeSensitiveOutboundTrendData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveOutboundTrendOutput {
    0 "Data" data: Vec<DescribeSensitiveOutboundTrendData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveOutboundTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveOutboundTrendData {
    pub info_count: Option<i64>,
    pub info_outbound_count: Option<i64>,
    pub sensitive_outbound_count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { DescribeSensitiveOutboundTrendData {
    0 "InfoCount" info_count: i64, 1 "InfoOutboundCount" info_outbound_count: i64,
    2 "SensitiveOutboundCount" sensitive_outbound_count: i64, 3 "Timestamp" timestamp: i64
} }

/// Describes sensitive request log: `DescribeSensitiveRequestLog` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveRequestLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestLog {
    pub account: Option<String>,
    pub api_format: Option<String>,
    pub client_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSensitiveRequestLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestLogOutput {
    pub data: Vec<DescribeSensitiveRequestLogData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveRequestLogOutput {
    0 "Data" data: Vec<DescribeSensitiveRequestLogData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveRequestLog`].
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
    0 "Account" account: String, 1 "ApiFormat" api_format: String, 2 "ApiId" api_id: String,
    3 "ClientIP" client_ip: String, 4 "Count" count: i64, 5 "MatchedHost" matched_host: String,
    6 "RemoteCountryId" remote_country_id: String, 7 "RequestTime" request_time: i64,
    8 "SensitiveList" sensitive_list: String, 9 "TraceId" trace_id: String
} }

/// Describes sensitive requests: `DescribeSensitiveRequests` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequests {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSensitiveRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsOutput {
    pub data: Vec<DescribeSensitiveRequestsData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveRequestsOutput {
    0 "Data" data: Vec<DescribeSensitiveRequestsData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsData {
    pub abnormal_count: Option<i64>,
    pub api_format: Option<String>,
    pub api_id: Option<String>,
    pub client_ip: Option<String>,
    pub detection_result: Option<String>,
    pub event_count: Option<i64>,
    pub info_count: Vec<DescribeSensitiveRequestsInfoCount>,
    pub matched_host: Option<String>,
    pub sensitive_list: Vec<String>,
}
model! { DescribeSensitiveRequestsData {
    0 "AbnormalCount" abnormal_count: i64, 1 "ApiFormat" api_format: String, 2 "ApiId" api_id: String,
    3 "ClientIP" client_ip: String, 4 "DetectionResult" detection_result: String, 5 "EventCount" event_count: i64,
    6 "InfoCount" info_count: Vec<DescribeSensitiveRequestsInfoCount>, 7 "MatchedHost" matched_host: String,
    8 "SensitiveList" sensitive_list: Vec<String>
} }

/// In the response of [`DescribeSensitiveRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveRequestsInfoCount {
    pub code: Option<String>,
    pub count: Option<i64>,
}
model! { DescribeSensitiveRequestsInfoCount {
    0 "Code" code: String, 1 "Count" count: i64
} }

/// Describes sensitive statistic: `DescribeSensitiveStatistic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSensitiveStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveStatistic {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeSensitiveStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSensitiveStatisticOutput {
    pub data: Vec<DescribeSensitiveStatisticData>,
    pub total_count: Option<i64>,
}
model! { DescribeSensitiveStatisticOutput {
    0 "Data" data: Vec<DescribeSensitiveStatisticData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSensitiveStatistic`].
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
    0 "ApiFormat" api_format: String, 1 "ClientIP" client_ip: String, 2 "Count" count: i64,
    3 "MatchedHost" matched_host: String, 4 "SensitiveCode" sensitive_code: String
} }

/// Describes sls auth status: `DescribeSlsAuthStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSlsAuthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsAuthStatus(instance_id: String) "DescribeSlsAuthStatus" -> DescribeSlsAuthStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeSlsAuthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsAuthStatusOutput {
    pub status: Option<bool>,
}
model! { DescribeSlsAuthStatusOutput {
    0 "Status" status: bool
} }

/// Describes sls log store: `DescribeSlsLogStore` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSlsLogStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStore {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsLogStore(instance_id: String) "DescribeSlsLogStore" -> DescribeSlsLogStoreOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeSlsLogStore`].
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
    0 "LogStoreName" log_store_name: String, 1 "ProjectName" project_name: String, 2 "Quota" quota: i64,
    3 "Ttl" ttl: i64, 4 "Used" used: i64
} }

/// Describes sls log store status: `DescribeSlsLogStoreStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeSlsLogStoreStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeSlsLogStoreStatus(instance_id: String)
    "DescribeSlsLogStoreStatus" -> DescribeSlsLogStoreStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeSlsLogStoreStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlsLogStoreStatusOutput {
    pub exist_status: Option<bool>,
}
model! { DescribeSlsLogStoreStatusOutput {
    0 "ExistStatus" exist_status: bool
} }

/// Describes template resource count: `DescribeTemplateResourceCount` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeTemplateResourceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCount {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_ids: String,
}
operation! { DescribeTemplateResourceCount(instance_id: String, template_ids: String)
    "DescribeTemplateResourceCount" -> DescribeTemplateResourceCountOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateIds" template_ids
} }

/// Response of [`DescribeTemplateResourceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCountOutput {
    pub resource_count: Vec<DescribeTemplateResourceCountResourceCount>,
}
model! { DescribeTemplateResourceCountOutput {
    0 "ResourceCount" resource_count: Vec<DescribeTemplateResourceCountResourceCount>
} }

/// In the response of [`DescribeTemplateResourceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourceCountResourceCount {
    pub asset_count: Option<i64>,
    pub group_count: Option<i64>,
    pub single_count: Option<i64>,
    pub template_id: Option<i64>,
}
model! { DescribeTemplateResourceCountResourceCount {
    0 "AssetCount" asset_count: i64, 1 "GroupCount" group_count: i64, 2 "SingleCount" single_count: i64,
    3 "TemplateId" template_id: i64
} }

/// Describes template resources: `DescribeTemplateResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeTemplateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResources {
    pub asset_api: Option<String>,
    /// Required.
    pub instance_id: String,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
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

/// Response of [`DescribeTemplateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResourcesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resources: Vec<String>,
    pub template_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplateResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Resources" resources: Vec<String>,
    3 "TemplateId" template_id: i64, 4 "TotalCount" total_count: i64
} }

/// Describes threat event: `DescribeThreatEvent` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeThreatEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEvent {
    pub domain_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeThreatEvent(end_time: i64, instance_id: String, start_time: i64)
    "DescribeThreatEvent" -> DescribeThreatEventOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "StartTime" start_time
} }
paged! { DescribeThreatEvent: DescribeThreatEventThreatEvents =
    Number "PageNumber", "ThreatEvents" threat_events, total "TotalCount" }

/// Response of [`DescribeThreatEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventOutput {
    pub threat_events: Vec<DescribeThreatEventThreatEvents>,
    pub total_count: Option<i64>,
}
model! { DescribeThreatEventOutput {
    0 "ThreatEvents" threat_events: Vec<DescribeThreatEventThreatEvents>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeThreatEvent`].
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
    0 "BlockRate" block_rate: String, 1 "EndTime" end_time: i64, 2 "EventId" event_id: String,
    3 "EventLevel" event_level: String, 4 "EventSrc" event_src: String, 5 "EventTag" event_tag: String,
    6 "EventTarget" event_target: String
} }

/// Describes threat event detail: `DescribeThreatEventDetail` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeThreatEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventDetail {
    /// Required.
    pub event_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeThreatEventDetail(event_id: String, instance_id: String)
    "DescribeThreatEventDetail" -> DescribeThreatEventDetailOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeThreatEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventDetailOutput {
    pub threat_event_detail: Option<DescribeThreatEventDetailThreatEventDetail>,
}
model! { DescribeThreatEventDetailOutput {
    0 "ThreatEventDetail" threat_event_detail: DescribeThreatEventDetailThreatEventDetail
} }

/// In the response of [`DescribeThreatEventDetail`].
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
    0 "EndTime" end_time: i64, 1 "EventBlock" event_block: String, 2 "EventCnt" event_cnt: String,
    3 "EventCondition" event_condition: String, 4 "EventIntelligence" event_intelligence: String,
    5 "EventLevel" event_level: String, 6 "EventSrc" event_src: String, 7 "EventSrcCountry" event_src_country: String,
    8 "EventSrcRegion" event_src_region: String, 9 "EventSuggest" event_suggest: String,
    10 "EventTag" event_tag: String, 11 "IsPersistent" is_persistent: i64
} }

/// Describes threat event top metric: `DescribeThreatEventTopMetric` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeThreatEventTopMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetric {
    /// Required.
    pub event_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeThreatEventTopMetric(event_id: String, instance_id: String, metric: String)
    "DescribeThreatEventTopMetric" -> DescribeThreatEventTopMetricOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Metric" metric, 3 "RegionId" region_id: String,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeThreatEventTopMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetricOutput {
    pub top_metrics: Vec<DescribeThreatEventTopMetricTopMetrics>,
}
model! { DescribeThreatEventTopMetricOutput {
    0 "TopMetrics" top_metrics: Vec<DescribeThreatEventTopMetricTopMetrics>
} }

/// In the response of [`DescribeThreatEventTopMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThreatEventTopMetricTopMetrics {
    pub cnt: Option<i64>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub value: Option<String>,
}
model! { DescribeThreatEventTopMetricTopMetrics {
    0 "Cnt" cnt: i64, 1 "Country" country: String, 2 "Region" region: String, 3 "Value" value: String
} }

/// Describes user abnormal trend: `DescribeUserAbnormalTrend` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserAbnormalTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTrend {
    pub cluster_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserAbnormalTrend(instance_id: String)
    "DescribeUserAbnormalTrend" -> DescribeUserAbnormalTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserAbnormalTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTrendOutput {
    pub trend: Vec<DescribeUserAbnormalTrendTrend>,
}
model! { DescribeUserAbnormalTrendOutput {
    0 "Trend" trend: Vec<DescribeUserAbnormalTrendTrend>
} }

/// In the response of [`DescribeUserAbnormalTrend`].
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
    0 "AbnormalHigh" abnormal_high: i64, 1 "AbnormalLow" abnormal_low: i64, 2 "AbnormalMedium" abnormal_medium: i64,
    3 "TimeStamp" time_stamp: i64, 4 "Timestamp" timestamp: i64
} }

/// Describes user abnormal type: `DescribeUserAbnormalType` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserAbnormalType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalType {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
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

/// Response of [`DescribeUserAbnormalType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTypeOutput {
    pub abnormal: Vec<DescribeUserAbnormalTypeAbnormal>,
}
model! { DescribeUserAbnormalTypeOutput {
    0 "Abnormal" abnormal: Vec<DescribeUserAbnormalTypeAbnormal>
} }

/// In the response of [`DescribeUserAbnormalType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAbnormalTypeAbnormal {
    pub abnormal_code: Option<String>,
    pub abnormal_count: Option<i64>,
    pub abnormal_parent_type: Option<String>,
    pub abnormal_type: Option<String>,
}
model! { DescribeUserAbnormalTypeAbnormal {
    0 "AbnormalCode" abnormal_code: String, 1 "AbnormalCount" abnormal_count: i64,
    2 "AbnormalParentType" abnormal_parent_type: String, 3 "AbnormalType" abnormal_type: String
} }

/// Describes user api request: `DescribeUserApiRequest` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserApiRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequest {
    /// Deprecated.
    pub api_format: Option<String>,
    /// Required.
    pub api_id: String,
    pub cluster_id: Option<String>,
    /// Deprecated.
    pub domain: Option<String>,
    /// Required.
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

/// Response of [`DescribeUserApiRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequestOutput {
    pub requests: Vec<DescribeUserApiRequestRequests>,
}
model! { DescribeUserApiRequestOutput {
    0 "Requests" requests: Vec<DescribeUserApiRequestRequests>
} }

/// In the response of [`DescribeUserApiRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserApiRequestRequests {
    pub count: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeUserApiRequestRequests {
    0 "Count" count: i64, 1 "Value" value: String
} }

/// Describes user asset: `DescribeUserAsset` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAsset {
    pub cluster_id: Option<String>,
    /// Required.
    pub data_type: String,
    /// Deprecated.
    pub days: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserAsset(data_type: String, instance_id: String) "DescribeUserAsset" -> DescribeUserAssetOutput {
    0 "ClusterId" cluster_id: String, 1 "DataType" data_type, 2 "Days" days: String, 3 "InstanceId" instance_id,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetOutput {
    pub assets: Vec<DescribeUserAssetAssets>,
}
model! { DescribeUserAssetOutput {
    0 "Assets" assets: Vec<DescribeUserAssetAssets>
} }

/// In the response of [`DescribeUserAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAssetAssets {
    pub asset_num: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { DescribeUserAssetAssets {
    0 "AssetNum" asset_num: i64, 1 "TimeStamp" time_stamp: i64
} }

/// Describes user event trend: `DescribeUserEventTrend` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserEventTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTrend {
    pub cluster_id: Option<String>,
    pub event_scope: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserEventTrend(instance_id: String) "DescribeUserEventTrend" -> DescribeUserEventTrendOutput {
    0 "ClusterId" cluster_id: String, 1 "EventScope" event_scope: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserEventTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTrendOutput {
    pub trend: Vec<DescribeUserEventTrendTrend>,
}
model! { DescribeUserEventTrendOutput {
    0 "Trend" trend: Vec<DescribeUserEventTrendTrend>
} }

/// In the response of [`DescribeUserEventTrend`].
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
    0 "EventHigh" event_high: i64, 1 "EventLow" event_low: i64, 2 "EventMedium" event_medium: i64,
    3 "TimeStamp" time_stamp: i64, 4 "Timestamp" timestamp: i64
} }

/// Describes user event type: `DescribeUserEventType` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserEventType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventType {
    pub cluster_id: Option<String>,
    pub end_time: Option<i64>,
    pub event_scope: Option<String>,
    /// Required.
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

/// Response of [`DescribeUserEventType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTypeOutput {
    pub event: Vec<DescribeUserEventTypeEvent>,
}
model! { DescribeUserEventTypeOutput {
    0 "Event" event: Vec<DescribeUserEventTypeEvent>
} }

/// In the response of [`DescribeUserEventType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserEventTypeEvent {
    pub event_code: Option<String>,
    pub event_count: Option<i64>,
    pub event_parent_type: Option<String>,
    pub event_type: Option<String>,
}
model! { DescribeUserEventTypeEvent {
    0 "EventCode" event_code: String, 1 "EventCount" event_count: i64, 2 "EventParentType" event_parent_type: String,
    3 "EventType" event_type: String
} }

/// Describes user log field config: `DescribeUserLogFieldConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserLogFieldConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogFieldConfig {
    pub delivery_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserLogFieldConfig(instance_id: String)
    "DescribeUserLogFieldConfig" -> DescribeUserLogFieldConfigOutput {
    0 "DeliveryType" delivery_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserLogFieldConfig`].
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
    0 "AddList" add_list: String, 1 "ConfigStatus" config_status: String, 2 "DelList" del_list: String,
    3 "DeliveryType" delivery_type: String, 4 "ExtendConfig" extend_config: String, 5 "FieldList" field_list: String,
    6 "LogDeliveryStrategy" log_delivery_strategy: String
} }

/// Describes user sls log regions: `DescribeUserSlsLogRegions` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserSlsLogRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSlsLogRegions {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserSlsLogRegions(instance_id: String)
    "DescribeUserSlsLogRegions" -> DescribeUserSlsLogRegionsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserSlsLogRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSlsLogRegionsOutput {
    pub log_regions: Vec<String>,
}
model! { DescribeUserSlsLogRegionsOutput {
    0 "LogRegions" log_regions: Vec<String>
} }

/// Describes user traffic: `DescribeUserTraffic` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTraffic {
    pub end_timestamp: Option<i64>,
    /// Required.
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

/// Response of [`DescribeUserTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrafficOutput {
    pub user_traffic: Vec<DescribeUserTrafficUserTraffic>,
}
model! { DescribeUserTrafficOutput {
    0 "UserTraffic" user_traffic: Vec<DescribeUserTrafficUserTraffic>
} }

/// In the response of [`DescribeUserTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTrafficUserTraffic {
    pub index: Option<i64>,
    pub pv: Option<i64>,
}
model! { DescribeUserTrafficUserTraffic {
    0 "Index" index: i64, 1 "Pv" pv: i64
} }

/// Describes user waf log status: `DescribeUserWafLogStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeUserWafLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserWafLogStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeUserWafLogStatus(instance_id: String)
    "DescribeUserWafLogStatus" -> DescribeUserWafLogStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeUserWafLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserWafLogStatusOutput {
    pub log_region_id: Option<String>,
    pub log_status: Option<String>,
    pub status_update_time: Option<i64>,
}
model! { DescribeUserWafLogStatusOutput {
    0 "LogRegionId" log_region_id: String, 1 "LogStatus" log_status: String,
    2 "StatusUpdateTime" status_update_time: i64
} }

/// Describes verify content: `DescribeVerifyContent` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeVerifyContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContent {
    /// Required.
    pub access_origin: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeVerifyContent(access_origin: String, domain_name: String, instance_id: String)
    "DescribeVerifyContent" -> DescribeVerifyContentOutput {
    0 "AccessOrigin" access_origin, 1 "DomainName" domain_name, 2 "InstanceId" instance_id
} }

/// Response of [`DescribeVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentOutput {
    pub dns_content: Option<DescribeVerifyContentDnsContent>,
    pub file_content: Option<DescribeVerifyContentFileContent>,
    pub verify_result: Option<bool>,
}
model! { DescribeVerifyContentOutput {
    0 "DnsContent" dns_content: DescribeVerifyContentDnsContent,
    1 "FileContent" file_content: DescribeVerifyContentFileContent, 2 "VerifyResult" verify_result: bool
} }

/// In the response of [`DescribeVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentDnsContent {
    pub rr: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVerifyContentDnsContent {
    0 "RR" rr: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`DescribeVerifyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyContentFileContent {
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
    pub top_domain: Option<String>,
    pub value: Option<String>,
    pub verify_path: Option<String>,
}
model! { DescribeVerifyContentFileContent {
    0 "DownloadUrl" download_url: Secret, 1 "FileName" file_name: String, 2 "TopDomain" top_domain: String,
    3 "Value" value: String, 4 "VerifyPath" verify_path: String
} }

/// Describes visit top ip: `DescribeVisitTopIp` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeVisitTopIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIp {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeVisitTopIp(instance_id: String, start_timestamp: String)
    "DescribeVisitTopIp" -> DescribeVisitTopIpOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeVisitTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIpOutput {
    pub top_ip: Vec<DescribeVisitTopIpTopIp>,
}
model! { DescribeVisitTopIpOutput {
    0 "TopIp" top_ip: Vec<DescribeVisitTopIpTopIp>
} }

/// In the response of [`DescribeVisitTopIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitTopIpTopIp {
    pub area: Option<String>,
    pub count: Option<i64>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeVisitTopIpTopIp {
    0 "Area" area: String, 1 "Count" count: i64, 2 "Ip" ip: String, 3 "Isp" isp: String
} }

/// Describes visit uas: `DescribeVisitUas` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeVisitUas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUas {
    pub end_timestamp: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub start_timestamp: String,
}
operation! { DescribeVisitUas(instance_id: String, start_timestamp: String)
    "DescribeVisitUas" -> DescribeVisitUasOutput {
    0 "EndTimestamp" end_timestamp: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeVisitUas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUasOutput {
    pub uas: Vec<DescribeVisitUasUas>,
}
model! { DescribeVisitUasOutput {
    0 "Uas" uas: Vec<DescribeVisitUasUas>
} }

/// In the response of [`DescribeVisitUas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVisitUasUas {
    pub count: Option<i64>,
    pub ua: Option<String>,
}
model! { DescribeVisitUasUas {
    0 "Count" count: i64, 1 "Ua" ua: String
} }

/// Describes waf source ip segment: `DescribeWafSourceIpSegment` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/DescribeWafSourceIpSegment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegment {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { DescribeWafSourceIpSegment(instance_id: String)
    "DescribeWafSourceIpSegment" -> DescribeWafSourceIpSegmentOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`DescribeWafSourceIpSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentOutput {
    pub waf_source_ip: Option<DescribeWafSourceIpSegmentWafSourceIp>,
}
model! { DescribeWafSourceIpSegmentOutput {
    0 "WafSourceIp" waf_source_ip: DescribeWafSourceIpSegmentWafSourceIp
} }

/// In the response of [`DescribeWafSourceIpSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWafSourceIpSegmentWafSourceIp {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { DescribeWafSourceIpSegmentWafSourceIp {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// Initializes waf operation role: `InitializeWafOperationRole` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/InitializeWafOperationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeWafOperationRole {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { InitializeWafOperationRole(instance_id: String) "InitializeWafOperationRole" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`InitializeWafOperationRole`]: empty.
pub type InitializeWafOperationRoleOutput = Empty;

/// Lists tag keys: `ListTagKeys` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(instance_id: String, region_id: String, resource_type: String)
    "ListTagKeys" -> ListTagKeysOutput {
    0 "InstanceId" instance_id, 1 "NextToken" next_token: String, 2 "RegionId" region_id, 3 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysKeys = Token "NextToken", "Keys" keys, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Vec<ListTagKeysKeys>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: Vec<ListTagKeysKeys>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKeys {
    pub category: Option<String>,
    pub key: Option<String>,
}
model! { ListTagKeysKeys {
    0 "Category" category: String, 1 "Key" key: String
} }

/// Lists tag resources: `ListTagResources` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tag values: `ListTagValues` of `waf-openapi` 2021-10-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub key: String,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagValues(instance_id: String, key: String, region_id: String, resource_type: String)
    "ListTagValues" -> ListTagValuesOutput {
    0 "InstanceId" instance_id, 1 "Key" key, 2 "NextToken" next_token: String, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 5 "ResourceType" resource_type
} }
paged! { ListTagValues: String = Token "NextToken", "Values" values, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub values: Vec<String>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "Values" values: Vec<String>
} }

/// Modifies apisec abnormals: `ModifyApisecAbnormals` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecAbnormals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecAbnormals {
    /// Required.
    pub abnormal_ids: Vec<String>,
    pub cluster_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub note: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub user_status: String,
}
operation! { ModifyApisecAbnormals(abnormal_ids: Vec<String>, instance_id: String, user_status: String)
    "ModifyApisecAbnormals" -> Empty {
    0 "AbnormalIds" abnormal_ids, 1 "ClusterId" cluster_id: String, 2 "InstanceId" instance_id, 3 "Note" note: String,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "UserStatus" user_status
} }

/// Response of [`ModifyApisecAbnormals`]: empty.
pub type ModifyApisecAbnormalsOutput = Empty;

/// Modifies apisec api resource: `ModifyApisecApiResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecApiResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecApiResource {
    /// Required.
    pub api_id: String,
    pub cluster_id: Option<String>,
    pub follow: Option<i64>,
    /// Required.
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

/// Response of [`ModifyApisecApiResource`]: empty.
pub type ModifyApisecApiResourceOutput = Empty;

/// Modifies apisec events: `ModifyApisecEvents` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecEvents {
    pub cluster_id: Option<String>,
    /// Required.
    pub event_ids: Vec<String>,
    pub event_scope: Option<String>,
    /// Required.
    pub instance_id: String,
    pub note: Option<String>,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub user_status: String,
}
operation! { ModifyApisecEvents(event_ids: Vec<String>, instance_id: String, user_status: String)
    "ModifyApisecEvents" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "EventIds" event_ids, 2 "EventScope" event_scope: String,
    3 "InstanceId" instance_id, 4 "Note" note: String, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "UserStatus" user_status
} }

/// Response of [`ModifyApisecEvents`]: empty.
pub type ModifyApisecEventsOutput = Empty;

/// Modifies apisec log delivery: `ModifyApisecLogDelivery` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecLogDelivery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecLogDelivery {
    /// Required.
    pub assert_key: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_region_id: String,
    /// Required.
    pub log_store_name: String,
    /// Required.
    pub project_name: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// Arguments of [`ModifyApisecLogDelivery::new`].
pub struct ModifyApisecLogDeliveryRequired {
    pub assert_key: String,
    pub instance_id: String,
    pub log_region_id: String,
    pub log_store_name: String,
    pub project_name: String,
}
operation! {
    ModifyApisecLogDelivery { ModifyApisecLogDeliveryRequired: assert_key, instance_id, log_region_id, log_store_name, project_name }
    "ModifyApisecLogDelivery" -> Empty {
    0 "AssertKey" assert_key, 1 "InstanceId" instance_id, 2 "LogRegionId" log_region_id,
    3 "LogStoreName" log_store_name, 4 "ProjectName" project_name, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyApisecLogDelivery`]: empty.
pub type ModifyApisecLogDeliveryOutput = Empty;

/// Modifies apisec log delivery status: `ModifyApisecLogDeliveryStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecLogDeliveryStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecLogDeliveryStatus {
    /// Required.
    pub assert_key: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub status: bool,
}
operation! { ModifyApisecLogDeliveryStatus(assert_key: String, instance_id: String, status: bool)
    "ModifyApisecLogDeliveryStatus" -> Empty {
    0 "AssertKey" assert_key, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "Status" status
} }

/// Response of [`ModifyApisecLogDeliveryStatus`]: empty.
pub type ModifyApisecLogDeliveryStatusOutput = Empty;

/// Modifies apisec module status: `ModifyApisecModuleStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecModuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecModuleStatus {
    /// Required.
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

/// Response of [`ModifyApisecModuleStatus`]: empty.
pub type ModifyApisecModuleStatusOutput = Empty;

/// Modifies apisec status: `ModifyApisecStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyApisecStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApisecStatus {
    /// Required.
    pub apisec_status: i64,
    /// Required.
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

/// Response of [`ModifyApisecStatus`]: empty.
pub type ModifyApisecStatusOutput = Empty;

/// Modifies cloud resource: `ModifyCloudResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyCloudResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResource {
    pub cloud_resource_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub listen: ModifyCloudResourceListen,
    pub redirect: Option<ModifyCloudResourceRedirect>,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyCloudResource(instance_id: String, listen: ModifyCloudResourceListen, region_id: String)
    "ModifyCloudResource" -> ModifyCloudResourceOutput {
    0 "CloudResourceId" cloud_resource_id: String, 1 "InstanceId" instance_id, 2 "Listen" listen,
    3 "Redirect" redirect: ModifyCloudResourceRedirect, 4 "RegionId" region_id,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ModifyCloudResource`].
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
    /// Required.
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

/// In the request of [`ModifyCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCertificates {
    pub applied_type: Option<String>,
    pub certificate_id: Option<String>,
}
input! { ModifyCloudResourceCertificates() {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

/// In the request of [`ModifyCloudResource`].
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

/// In the request of [`ModifyCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyCloudResourceRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyCloudResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceOutput {
    pub cloud_resource: Option<String>,
}
model! { ModifyCloudResourceOutput {
    0 "CloudResource" cloud_resource: String
} }

/// Modifies cloud resource cert: `ModifyCloudResourceCert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyCloudResourceCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCert {
    /// Required.
    pub certificates: Vec<ModifyCloudResourceCertCertificates>,
    pub cloud_resource_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Deprecated. 1 to 65534.
    pub port: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Deprecated.
    pub resource_instance_id: Option<String>,
    /// Deprecated.
    pub resource_product: Option<String>,
}
operation! {
    ModifyCloudResourceCert(certificates: Vec<ModifyCloudResourceCertCertificates>, instance_id: String, region_id: String)
    "ModifyCloudResourceCert" -> Empty {
    0 "Certificates" certificates, 1 "CloudResourceId" cloud_resource_id: String, 2 "InstanceId" instance_id,
    3 "Port" port: i64, 4 "RegionId" region_id, 5 "ResourceInstanceId" resource_instance_id: String,
    6 "ResourceProduct" resource_product: String
} }

/// Response of [`ModifyCloudResourceCert`]: empty.
pub type ModifyCloudResourceCertOutput = Empty;

/// In the request of [`ModifyCloudResourceCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceCertCertificates {
    /// Required.
    pub applied_type: Option<String>,
    /// Required.
    pub certificate_id: Option<String>,
}
input! { ModifyCloudResourceCertCertificates(applied_type: String, certificate_id: String) {
    0 "AppliedType" applied_type: String, 1 "CertificateId" certificate_id: String
} }

/// Modifies cloud resource default cert: `ModifyCloudResourceDefaultCert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyCloudResourceDefaultCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudResourceDefaultCert {
    /// Required.
    pub cert_id: String,
    /// Required.
    pub cloud_resource_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    ModifyCloudResourceDefaultCert(cert_id: String, cloud_resource_id: String, instance_id: String, region_id: String)
    "ModifyCloudResourceDefaultCert" -> Empty {
    0 "CertId" cert_id, 1 "CloudResourceId" cloud_resource_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyCloudResourceDefaultCert`]: empty.
pub type ModifyCloudResourceDefaultCertOutput = Empty;

/// Modifies default https: `ModifyDefaultHttps` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefaultHttps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultHttps {
    /// Required.
    pub cert_id: String,
    pub cipher_suite: Option<i64>,
    pub custom_ciphers: Option<Vec<String>>,
    pub enable_tl_sv3: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub tls_version: String,
}
operation! { ModifyDefaultHttps(cert_id: String, instance_id: String, tls_version: String)
    "ModifyDefaultHttps" -> Empty {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite: i64, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "EnableTLSv3" enable_tl_sv3: bool, 4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 7 "TLSVersion" tls_version
} }

/// Response of [`ModifyDefaultHttps`]: empty.
pub type ModifyDefaultHttpsOutput = Empty;

/// Modifies defense resource group: `ModifyDefenseResourceGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceGroup {
    pub add_list: Option<String>,
    pub delete_list: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyDefenseResourceGroup(group_name: String, instance_id: String) "ModifyDefenseResourceGroup" -> Empty {
    0 "AddList" add_list: String, 1 "DeleteList" delete_list: String, 2 "Description" description: String,
    3 "GroupName" group_name, 4 "InstanceId" instance_id, 5 "RegionId" region_id: String,
    6 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyDefenseResourceGroup`]: empty.
pub type ModifyDefenseResourceGroupOutput = Empty;

/// Modifies defense resource xff: `ModifyDefenseResourceXff` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseResourceXff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceXff {
    pub acw_cookie_status: Option<i64>,
    pub acw_secure_status: Option<i64>,
    pub acw_v3_secure_status: Option<i64>,
    pub custom_headers: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    pub response_headers: Option<Vec<ModifyDefenseResourceXffResponseHeaders>>,
    /// Required.
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

/// Response of [`ModifyDefenseResourceXff`]: empty.
pub type ModifyDefenseResourceXffOutput = Empty;

/// In the request of [`ModifyDefenseResourceXff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseResourceXffResponseHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyDefenseResourceXffResponseHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies defense rule: `ModifyDefenseRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRule {
    pub defense_scene: Option<String>,
    pub defense_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    pub template_id: Option<i64>,
    /// Required.
    pub rules: String,
}
operation! { ModifyDefenseRule(instance_id: String, rules: String) "ModifyDefenseRule" -> Empty {
    0 "DefenseScene" defense_scene: String, 1 "DefenseType" defense_type: String, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "Resource" resource: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 6 "TemplateId" template_id: i64,
    7 "Rules" rules
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyDefenseRule`]: empty.
pub type ModifyDefenseRuleOutput = Empty;

/// Modifies defense rule cache: `ModifyDefenseRuleCache` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseRuleCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRuleCache {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}
operation! { ModifyDefenseRuleCache(instance_id: String, rule_id: i64, template_id: i64)
    "ModifyDefenseRuleCache" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "RuleId" rule_id,
    4 "TemplateId" template_id
} }

/// Response of [`ModifyDefenseRuleCache`]: empty.
pub type ModifyDefenseRuleCacheOutput = Empty;

/// Modifies defense rule status: `ModifyDefenseRuleStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseRuleStatus {
    pub defense_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub rule_status: i64,
    pub template_id: Option<i64>,
}
operation! { ModifyDefenseRuleStatus(instance_id: String, rule_id: i64, rule_status: i64)
    "ModifyDefenseRuleStatus" -> Empty {
    0 "DefenseType" defense_type: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleId" rule_id,
    5 "RuleStatus" rule_status, 6 "TemplateId" template_id: i64
} }

/// Response of [`ModifyDefenseRuleStatus`]: empty.
pub type ModifyDefenseRuleStatusOutput = Empty;

/// Modifies defense scene config: `ModifyDefenseSceneConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseSceneConfig {
    /// Required.
    pub config_key: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub defense_scene: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    ModifyDefenseSceneConfig(config_key: String, config_value: String, defense_scene: String, instance_id: String)
    "ModifyDefenseSceneConfig" -> Empty {
    0 "ConfigKey" config_key, 1 "ConfigValue" config_value, 2 "DefenseScene" defense_scene, 3 "InstanceId" instance_id,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyDefenseSceneConfig`]: empty.
pub type ModifyDefenseSceneConfigOutput = Empty;

/// Modifies defense template: `ModifyDefenseTemplate` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseTemplate {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_name: String,
}
operation! { ModifyDefenseTemplate(instance_id: String, template_id: i64, template_name: String)
    "ModifyDefenseTemplate" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "TemplateId" template_id,
    5 "TemplateName" template_name
} }

/// Response of [`ModifyDefenseTemplate`]: empty.
pub type ModifyDefenseTemplateOutput = Empty;

/// Modifies defense template status: `ModifyDefenseTemplateStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDefenseTemplateStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseTemplateStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_status: i64,
}
operation! { ModifyDefenseTemplateStatus(instance_id: String, template_id: i64, template_status: i64)
    "ModifyDefenseTemplateStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 3 "TemplateId" template_id,
    4 "TemplateStatus" template_status
} }

/// Response of [`ModifyDefenseTemplateStatus`]: empty.
pub type ModifyDefenseTemplateStatusOutput = Empty;

/// Modifies domain: `ModifyDomain` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    pub access_type: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub listen: ModifyDomainListen,
    /// Required.
    pub redirect: ModifyDomainRedirect,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyDomain(instance_id: String, listen: ModifyDomainListen, redirect: ModifyDomainRedirect, region_id: String)
    "ModifyDomain" -> ModifyDomainOutput {
    0 "AccessType" access_type: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String,
    3 "InstanceId" instance_id, 4 "Listen" listen, 5 "Redirect" redirect, 6 "RegionId" region_id
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ModifyDomain`].
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

/// In the request of [`ModifyDomain`].
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
    /// Required.
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

/// In the request of [`ModifyDomain`].
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

/// In the request of [`ModifyDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRequestHeaders {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyDomainRequestHeaders() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOutput {
    pub domain_info: Option<ModifyDomainDomainInfo>,
}
model! { ModifyDomainOutput {
    0 "DomainInfo" domain_info: ModifyDomainDomainInfo
} }

/// In the response of [`ModifyDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDomainInfo {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { ModifyDomainDomainInfo {
    0 "Cname" cname: String, 1 "Domain" domain: String, 2 "DomainId" domain_id: String
} }

/// Modifies domain cert: `ModifyDomainCert` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDomainCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCert {
    /// Required.
    pub cert_id: String,
    pub cipher_suite: Option<String>,
    pub custom_ciphers: Option<Vec<String>>,
    /// Required.
    pub domain: String,
    pub enable_tl_sv3: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub tls_version: Option<String>,
}
operation! { ModifyDomainCert(cert_id: String, domain: String, instance_id: String, region_id: String)
    "ModifyDomainCert" -> Empty {
    0 "CertId" cert_id, 1 "CipherSuite" cipher_suite: String, 2 "CustomCiphers" custom_ciphers: Vec<String>,
    3 "Domain" domain, 4 "EnableTLSv3" enable_tl_sv3: bool, 5 "InstanceId" instance_id, 6 "RegionId" region_id,
    7 "TLSVersion" tls_version: String
} }

/// Response of [`ModifyDomainCert`]: empty.
pub type ModifyDomainCertOutput = Empty;

/// Modifies domain punish status: `ModifyDomainPunishStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyDomainPunishStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainPunishStatus {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyDomainPunishStatus(domain: String, instance_id: String) "ModifyDomainPunishStatus" -> Empty {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyDomainPunishStatus`]: empty.
pub type ModifyDomainPunishStatusOutput = Empty;

/// Modifies hybrid cloud cluster: `ModifyHybridCloudCluster` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudCluster {
    /// Required.
    pub access_mode: String,
    pub access_region: Option<String>,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub http_ports: String,
    /// Required.
    pub https_ports: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub instance_id: String,
    pub log_fields_not_returned: Option<String>,
    /// Required.
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

/// Arguments of [`ModifyHybridCloudCluster::new`].
pub struct ModifyHybridCloudClusterRequired {
    pub access_mode: String,
    pub cluster_name: String,
    pub http_ports: String,
    pub https_ports: String,
    pub id: i64,
    pub instance_id: String,
    pub protection_server_count: i64,
}
operation! {
    ModifyHybridCloudCluster { ModifyHybridCloudClusterRequired: access_mode, cluster_name, http_ports, https_ports, id, instance_id, protection_server_count }
    "ModifyHybridCloudCluster" -> Empty {
    0 "AccessMode" access_mode, 1 "AccessRegion" access_region: String, 2 "ClusterName" cluster_name,
    3 "HttpPorts" http_ports, 4 "HttpsPorts" https_ports, 5 "Id" id, 6 "InstanceId" instance_id,
    7 "LogFieldsNotReturned" log_fields_not_returned: String, 8 "ProtectionServerCount" protection_server_count,
    9 "ProxyStatus" proxy_status: String, 10 "ProxyType" proxy_type: String, 11 "RegionId" region_id: String,
    12 "Remark" remark: String, 13 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    14 "RuleConfig" rule_config: String, 15 "RuleStatus" rule_status: String, 16 "RuleType" rule_type: String
} }

/// Response of [`ModifyHybridCloudCluster`]: empty.
pub type ModifyHybridCloudClusterOutput = Empty;

/// Modifies hybrid cloud cluster bypass status: `ModifyHybridCloudClusterBypassStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudClusterBypassStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudClusterBypassStatus {
    /// Required.
    pub cluster_resource_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_status: String,
}
operation! {
    ModifyHybridCloudClusterBypassStatus(cluster_resource_id: String, instance_id: String, rule_status: String)
    "ModifyHybridCloudClusterBypassStatus" -> Empty {
    0 "ClusterResourceId" cluster_resource_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String, 4 "RuleStatus" rule_status
} }

/// Response of [`ModifyHybridCloudClusterBypassStatus`]: empty.
pub type ModifyHybridCloudClusterBypassStatusOutput = Empty;

/// Modifies hybrid cloud cluster rule: `ModifyHybridCloudClusterRule` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudClusterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudClusterRule {
    /// Deprecated.
    pub cluster_id: Option<i64>,
    pub cluster_rule_resource_id: Option<String>,
    /// Required.
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

/// Response of [`ModifyHybridCloudClusterRule`]: empty.
pub type ModifyHybridCloudClusterRuleOutput = Empty;

/// Modifies hybrid cloud group: `ModifyHybridCloudGroup` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroup {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub group_name: String,
    /// Required.
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

/// Response of [`ModifyHybridCloudGroup`]: empty.
pub type ModifyHybridCloudGroupOutput = Empty;

/// Modifies hybrid cloud group expansion server: `ModifyHybridCloudGroupExpansionServer` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudGroupExpansionServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroupExpansionServer {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mids: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyHybridCloudGroupExpansionServer(cluster_id: i64, group_id: i64, instance_id: String, mids: String)
    "ModifyHybridCloudGroupExpansionServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "Mids" mids,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyHybridCloudGroupExpansionServer`]: empty.
pub type ModifyHybridCloudGroupExpansionServerOutput = Empty;

/// Modifies hybrid cloud group shrink server: `ModifyHybridCloudGroupShrinkServer` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudGroupShrinkServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudGroupShrinkServer {
    /// Required.
    pub cluster_id: i64,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mids: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyHybridCloudGroupShrinkServer(cluster_id: i64, group_id: i64, instance_id: String, mids: String)
    "ModifyHybridCloudGroupShrinkServer" -> Empty {
    0 "ClusterId" cluster_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id, 3 "Mids" mids,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyHybridCloudGroupShrinkServer`]: empty.
pub type ModifyHybridCloudGroupShrinkServerOutput = Empty;

/// Modifies hybrid cloud sdk pullin status: `ModifyHybridCloudSdkPullinStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudSdkPullinStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudSdkPullinStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mid: String,
    /// Required.
    pub pullin_status: String,
}
operation! { ModifyHybridCloudSdkPullinStatus(instance_id: String, mid: String, pullin_status: String)
    "ModifyHybridCloudSdkPullinStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "Mid" mid, 2 "PullinStatus" pullin_status
} }

/// Response of [`ModifyHybridCloudSdkPullinStatus`]: empty.
pub type ModifyHybridCloudSdkPullinStatusOutput = Empty;

/// Modifies hybrid cloud server: `ModifyHybridCloudServer` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyHybridCloudServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHybridCloudServer {
    /// Required.
    pub continents: String,
    /// Required.
    pub custom_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mid: String,
    /// Required.
    pub operator: String,
    /// Required.
    pub region_code: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}

/// Arguments of [`ModifyHybridCloudServer::new`].
pub struct ModifyHybridCloudServerRequired {
    pub continents: String,
    pub custom_name: String,
    pub instance_id: String,
    pub mid: String,
    pub operator: String,
    pub region_code: String,
}
operation! {
    ModifyHybridCloudServer { ModifyHybridCloudServerRequired: continents, custom_name, instance_id, mid, operator, region_code }
    "ModifyHybridCloudServer" -> Empty {
    0 "Continents" continents, 1 "CustomName" custom_name, 2 "InstanceId" instance_id, 3 "Mid" mid,
    4 "Operator" operator, 5 "RegionCode" region_code, 6 "RegionId" region_id: String,
    7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyHybridCloudServer`]: empty.
pub type ModifyHybridCloudServerOutput = Empty;

/// Modifies log delivery config: `ModifyLogDeliveryConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyLogDeliveryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogDeliveryConfig {
    /// Required.
    pub delivery_detail: String,
    /// Required.
    pub delivery_name: String,
    /// Required.
    pub delivery_type: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    ModifyLogDeliveryConfig(delivery_detail: String, delivery_name: String, delivery_type: String, instance_id: String)
    "ModifyLogDeliveryConfig" -> ModifyLogDeliveryConfigOutput {
    0 "DeliveryDetail" delivery_detail, 1 "DeliveryName" delivery_name, 2 "DeliveryType" delivery_type,
    3 "InstanceId" instance_id, 4 "RegionId" region_id: String,
    5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyLogDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogDeliveryConfigOutput {
    pub delivery_name: Option<String>,
}
model! { ModifyLogDeliveryConfigOutput {
    0 "DeliveryName" delivery_name: String
} }

/// Modifies major protection black ip: `ModifyMajorProtectionBlackIp` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyMajorProtectionBlackIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMajorProtectionBlackIp {
    pub description: Option<String>,
    /// Required.
    pub expired_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ip_list: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub template_id: i64,
}

/// Arguments of [`ModifyMajorProtectionBlackIp::new`].
pub struct ModifyMajorProtectionBlackIpRequired {
    pub expired_time: i64,
    pub instance_id: String,
    pub ip_list: String,
    pub rule_id: i64,
    pub template_id: i64,
}
operation! {
    ModifyMajorProtectionBlackIp { ModifyMajorProtectionBlackIpRequired: expired_time, instance_id, ip_list, rule_id, template_id }
    "ModifyMajorProtectionBlackIp" -> Empty {
    0 "Description" description: String, 1 "ExpiredTime" expired_time, 2 "InstanceId" instance_id, 3 "IpList" ip_list,
    4 "RegionId" region_id: String, 5 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    6 "RuleId" rule_id, 7 "TemplateId" template_id
} }

/// Response of [`ModifyMajorProtectionBlackIp`]: empty.
pub type ModifyMajorProtectionBlackIpOutput = Empty;

/// Modifies member account: `ModifyMemberAccount` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyMemberAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemberAccount {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyMemberAccount`]: empty.
pub type ModifyMemberAccountOutput = Empty;

/// Modifies pause protection status: `ModifyPauseProtectionStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyPauseProtectionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPauseProtectionStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pause_status: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyPauseProtectionStatus(instance_id: String, pause_status: i64)
    "ModifyPauseProtectionStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "PauseStatus" pause_status, 2 "RegionId" region_id: String,
    3 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyPauseProtectionStatus`]: empty.
pub type ModifyPauseProtectionStatusOutput = Empty;

/// Modifies resource log delivery status: `ModifyResourceLogDeliveryStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyResourceLogDeliveryStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogDeliveryStatus {
    pub delivery_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
    pub status: bool,
}
operation! { ModifyResourceLogDeliveryStatus(instance_id: String, resource: String, status: bool)
    "ModifyResourceLogDeliveryStatus" -> ModifyResourceLogDeliveryStatusOutput {
    0 "DeliveryName" delivery_name: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "Resource" resource, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String,
    5 "Status" status
} }

/// Response of [`ModifyResourceLogDeliveryStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogDeliveryStatusOutput {
    pub delivery_name: Option<String>,
    pub delivery_type: Option<String>,
    pub status: Option<bool>,
}
model! { ModifyResourceLogDeliveryStatusOutput {
    0 "DeliveryName" delivery_name: String, 1 "DeliveryType" delivery_type: String, 2 "Status" status: bool
} }

/// Modifies resource log field config: `ModifyResourceLogFieldConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyResourceLogFieldConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogFieldConfig {
    /// Required.
    pub delivery_type: String,
    pub extend_config: Option<String>,
    /// Required.
    pub field_list: String,
    /// Required.
    pub instance_id: String,
    pub log_delivery_strategy: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! {
    ModifyResourceLogFieldConfig(delivery_type: String, field_list: String, instance_id: String, resource: String)
    "ModifyResourceLogFieldConfig" -> Empty {
    0 "DeliveryType" delivery_type, 1 "ExtendConfig" extend_config: String, 2 "FieldList" field_list,
    3 "InstanceId" instance_id, 4 "LogDeliveryStrategy" log_delivery_strategy: String, 5 "RegionId" region_id: String,
    6 "Resource" resource, 7 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyResourceLogFieldConfig`]: empty.
pub type ModifyResourceLogFieldConfigOutput = Empty;

/// Modifies resource log status: `ModifyResourceLogStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyResourceLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource: String,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
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
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ModifyResourceLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatusTraceConfig {
    pub rate_per_mille: Option<i64>,
    pub workspace: Option<String>,
}
input! { ModifyResourceLogStatusTraceConfig() {
    0 "RatePerMille" rate_per_mille: i64, 1 "Workspace" workspace: String
} }

/// Response of [`ModifyResourceLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceLogStatusOutput {
    pub status: Option<bool>,
}
model! { ModifyResourceLogStatusOutput {
    0 "Status" status: bool
} }

/// Modifies template resources: `ModifyTemplateResources` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyTemplateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateResources {
    pub bind_assets: Option<Vec<String>>,
    pub bind_resource_groups: Option<Vec<String>>,
    pub bind_resources: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
    /// Required.
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

/// Response of [`ModifyTemplateResources`]: empty.
pub type ModifyTemplateResourcesOutput = Empty;

/// Modifies user log field config: `ModifyUserLogFieldConfig` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyUserLogFieldConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserLogFieldConfig {
    pub delivery_type: Option<String>,
    pub extend_config: Option<String>,
    /// Required.
    pub field_list: String,
    /// Required.
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

/// Response of [`ModifyUserLogFieldConfig`]: empty.
pub type ModifyUserLogFieldConfigOutput = Empty;

/// Modifies user waf log status: `ModifyUserWafLogStatus` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ModifyUserWafLogStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserWafLogStatus {
    /// Required.
    pub instance_id: String,
    pub log_region_id: Option<String>,
    /// Required.
    pub log_status: i64,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ModifyUserWafLogStatus(instance_id: String, log_status: i64)
    "ModifyUserWafLogStatus" -> ModifyUserWafLogStatusOutput {
    0 "InstanceId" instance_id, 1 "LogRegionId" log_region_id: String, 2 "LogStatus" log_status,
    3 "RegionId" region_id: String, 4 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ModifyUserWafLogStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserWafLogStatusOutput {
    pub log_store_name: Option<String>,
    pub project_name: Option<bool>,
}
model! { ModifyUserWafLogStatusOutput {
    0 "LogStoreName" log_store_name: String, 1 "ProjectName" project_name: bool
} }

/// `ReCreateCloudResource` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ReCreateCloudResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReCreateCloudResource {
    pub cloud_resource_id: Option<String>,
    /// Required.
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

/// Response of [`ReCreateCloudResource`]: empty.
pub type ReCreateCloudResourceOutput = Empty;

/// Releases instance: `ReleaseInstance` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { ReleaseInstance(instance_id: String, region_id: String) "ReleaseInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`ReleaseInstance`]: empty.
pub type ReleaseInstanceOutput = Empty;

/// Syncs product instance: `SyncProductInstance` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/SyncProductInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncProductInstance {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_manager_resource_group_id: Option<String>,
}
operation! { SyncProductInstance(instance_id: String) "SyncProductInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String,
    2 "ResourceManagerResourceGroupId" resource_manager_resource_group_id: String
} }

/// Response of [`SyncProductInstance`]: empty.
pub type SyncProductInstanceOutput = Empty;

/// `TagResources` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Verifies domain owner: `VerifyDomainOwner` of `waf-openapi` 2021-10-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/waf-openapi/2021-10-01/VerifyDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwner {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub instance_id: String,
    pub protocol: Option<String>,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyDomainOwner(domain_name: String, instance_id: String, verify_type: String)
    "VerifyDomainOwner" -> VerifyDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "InstanceId" instance_id, 2 "Protocol" protocol: String, 3 "VerifyType" verify_type
} }

/// Response of [`VerifyDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerOutput {
    pub verify_result: Option<VerifyDomainOwnerVerifyResult>,
}
model! { VerifyDomainOwnerOutput {
    0 "VerifyResult" verify_result: VerifyDomainOwnerVerifyResult
} }

/// In the response of [`VerifyDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDomainOwnerVerifyResult {
    pub fail_code: Option<String>,
    pub result: Option<bool>,
}
model! { VerifyDomainOwnerVerifyResult {
    0 "FailCode" fail_code: String, 1 "Result" result: bool
} }

#[cfg(feature = "unstable-registry")]
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
