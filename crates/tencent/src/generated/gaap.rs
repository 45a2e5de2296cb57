//! `gaap` of Tencent Cloud, API version 2018-05-29.
//!
//! Endpoint: `gaap.tencentcloudapi.com`, or `gaap.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, gaap::DescribeAccessRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "gaap",
    "2018-05-29",
    "gaap",
    &Endpoints::NONE,
);

/// Adds real servers: `AddRealServers` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=AddRealServers>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_RESOURCES_FAILED`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_RS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TAGS`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRealServers {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub real_server_ip: Vec<String>,
    /// Required.
    pub real_server_name: String,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { AddRealServers(project_id: i64, real_server_ip: Vec<String>, real_server_name: String)
    "AddRealServers" -> AddRealServersOutput {
    0 "ProjectId" project_id, 1 "RealServerIP" real_server_ip, 2 "RealServerName" real_server_name,
    3 "TagSet" tag_set: Vec<TagPair>
} }

/// In the request of [`AddRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagPair {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagPair(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`AddRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRealServersOutput {
    pub real_server_set: Vec<NewRealServer>,
}
model! { AddRealServersOutput {
    0 "RealServerSet" real_server_set: Vec<NewRealServer>
} }

/// In the response of [`AddRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRealServer {
    pub real_server_id: Option<String>,
    pub real_server_ip: Option<String>,
}
model! { NewRealServer {
    0 "RealServerId" real_server_id: String, 1 "RealServerIP" real_server_ip: String
} }

/// `BanAndRecoverProxy` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=BanAndRecoverProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_HAD_BEEN_DONE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAndRecoverProxy {}
operation! { BanAndRecoverProxy() "BanAndRecoverProxy" -> Empty {} }

/// Response of [`BanAndRecoverProxy`]: empty.
pub type BanAndRecoverProxyOutput = Empty;

/// Binds listener real servers: `BindListenerRealServers` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=BindListenerRealServers>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LIMIT_REAL_SERVER_NUM`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::INVALID_PARAMETER_VALUE_HIT_BAN_BLACKLIST`],
/// [`codes::INVALID_PARAMETER_VALUE_REAL_SERVER_NOT_BELONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindListenerRealServers {
    /// Required.
    pub listener_id: String,
    pub real_server_bind_set: Option<Vec<RealServerBindSetReq>>,
}
operation! { BindListenerRealServers(listener_id: String) "BindListenerRealServers" -> Empty {
    0 "ListenerId" listener_id, 1 "RealServerBindSet" real_server_bind_set: Vec<RealServerBindSetReq>
} }

/// Response of [`BindListenerRealServers`]: empty.
pub type BindListenerRealServersOutput = Empty;

/// In the request of [`BindListenerRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServerBindSetReq {
    /// Required.
    pub real_server_id: Option<String>,
    /// Required.
    pub real_server_port: Option<i64>,
    /// Required.
    pub real_server_ip: Option<String>,
    pub real_server_weight: Option<i64>,
    pub real_server_failover_role: Option<String>,
}
input! { RealServerBindSetReq(real_server_id: String, real_server_port: i64, real_server_ip: String) {
    0 "RealServerId" real_server_id: String, 1 "RealServerPort" real_server_port: i64,
    2 "RealServerIP" real_server_ip: String, 3 "RealServerWeight" real_server_weight: i64,
    4 "RealServerFailoverRole" real_server_failover_role: String
} }

/// Binds rule real servers: `BindRuleRealServers` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=BindRuleRealServers>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::INVALID_PARAMETER_VALUE_HIT_BAN_BLACKLIST`],
/// [`codes::INVALID_PARAMETER_VALUE_REAL_SERVER_NOT_BELONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRuleRealServers {
    /// Required.
    pub rule_id: String,
    pub real_server_bind_set: Option<Vec<RealServerBindSetReq>>,
}
operation! { BindRuleRealServers(rule_id: String) "BindRuleRealServers" -> Empty {
    0 "RuleId" rule_id, 1 "RealServerBindSet" real_server_bind_set: Vec<RealServerBindSetReq>
} }

/// Response of [`BindRuleRealServers`]: empty.
pub type BindRuleRealServersOutput = Empty;

/// Checks proxy create: `CheckProxyCreate` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CheckProxyCreate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONCURRENCY`], [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_ACCESS_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_DEST_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProxyCreate {
    /// Required.
    pub access_region: String,
    /// Required.
    pub real_server_region: String,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub concurrent: i64,
    pub group_id: Option<String>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CheckProxyCreate(access_region: String, real_server_region: String, bandwidth: i64, concurrent: i64)
    "CheckProxyCreate" -> CheckProxyCreateOutput {
    0 "AccessRegion" access_region, 1 "RealServerRegion" real_server_region, 2 "Bandwidth" bandwidth,
    3 "Concurrent" concurrent, 4 "GroupId" group_id: String, 5 "IPAddressVersion" ip_address_version: String,
    6 "NetworkType" network_type: String, 7 "PackageType" package_type: String, 8 "Http3Supported" http3_supported: i64
} }

/// Response of [`CheckProxyCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProxyCreateOutput {
    pub check_flag: Option<i64>,
}
model! { CheckProxyCreateOutput {
    0 "CheckFlag" check_flag: i64
} }

/// Closes proxies: `CloseProxies` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CloseProxies>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`].
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

/// Response of [`CloseProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxiesOutput {
    pub invalid_status_instance_set: Vec<String>,
    pub operation_failed_instance_set: Vec<String>,
}
model! { CloseProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set: Vec<String>,
    1 "OperationFailedInstanceSet" operation_failed_instance_set: Vec<String>
} }

/// Closes proxy group: `CloseProxyGroup` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CloseProxyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyGroup {
    /// Required.
    pub group_id: String,
}
operation! { CloseProxyGroup(group_id: String) "CloseProxyGroup" -> CloseProxyGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`CloseProxyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProxyGroupOutput {
    pub invalid_status_instance_set: Vec<String>,
    pub operation_failed_instance_set: Vec<String>,
}
model! { CloseProxyGroupOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set: Vec<String>,
    1 "OperationFailedInstanceSet" operation_failed_instance_set: Vec<String>
} }

/// Closes security policy: `CloseSecurityPolicy` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CloseSecurityPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_IS_DOING`], [`codes::FAILED_OPERATION_PROXY_SECURITY_ALREADY_CLOSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSecurityPolicy {
    pub proxy_id: Option<String>,
    pub policy_id: Option<String>,
}
operation! { CloseSecurityPolicy() "CloseSecurityPolicy" -> CloseSecurityPolicyOutput {
    0 "ProxyId" proxy_id: String, 1 "PolicyId" policy_id: String
} }

/// Response of [`CloseSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSecurityPolicyOutput {
    pub task_id: Option<String>,
}
model! { CloseSecurityPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Creates certificate: `CreateCertificate` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateCertificate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_CONTENT_NOT_MATCH_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_KEY`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificate {
    /// Required.
    pub certificate_type: i64,
    /// Required.
    pub certificate_content: String,
    pub certificate_alias: Option<String>,
    /// Secret.
    pub certificate_key: Option<Secret>,
}
operation! { CreateCertificate(certificate_type: i64, certificate_content: String)
    "CreateCertificate" -> CreateCertificateOutput {
    0 "CertificateType" certificate_type, 1 "CertificateContent" certificate_content,
    2 "CertificateAlias" certificate_alias: String, 3 "CertificateKey" certificate_key: Secret
} }

/// Response of [`CreateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { CreateCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Creates custom header: `CreateCustomHeader` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateCustomHeader>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INVALID_LISTENER_PROTOCOL`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::INVALID_PARAMETER_VALUE_HIT_BLACKLIST`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomHeader {
    /// Required.
    pub rule_id: String,
    pub headers: Option<Vec<HttpHeaderParam>>,
}
operation! { CreateCustomHeader(rule_id: String) "CreateCustomHeader" -> Empty {
    0 "RuleId" rule_id, 1 "Headers" headers: Vec<HttpHeaderParam>
} }

/// Response of [`CreateCustomHeader`]: empty.
pub type CreateCustomHeaderOutput = Empty;

/// In the request of [`CreateCustomHeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpHeaderParam {
    /// Required.
    pub header_name: Option<String>,
    /// Required.
    pub header_value: Option<String>,
}
input! { HttpHeaderParam(header_name: String, header_value: String) {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// Creates domain: `CreateDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_ALREADY_EXISTED`], [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INVALID_LISTENER_PROTOCOL`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_NOT_MATCH_DOMAIN`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_IN_ICP_BLACKLIST`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NOT_REGISTER`],
/// [`codes::INVALID_PARAMETER_VALUE_L7_DOMAIN_HIT_BAN_BLACKLIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub listener_id: String,
    /// Required.
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

/// Response of [`CreateDomain`]: empty.
pub type CreateDomainOutput = Empty;

/// Creates domain error page info: `CreateDomainErrorPageInfo` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateDomainErrorPageInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_ALREADY_EXISTED`], [`codes::FAILED_OPERATION_INVALID_LISTENER_PROTOCOL`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainErrorPageInfo {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub error_nos: Vec<i64>,
    /// Required.
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

/// Response of [`CreateDomainErrorPageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainErrorPageInfoOutput {
    pub error_page_id: Option<String>,
}
model! { CreateDomainErrorPageInfoOutput {
    0 "ErrorPageId" error_page_id: String
} }

/// Creates global domain: `CreateGlobalDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateGlobalDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_RESOURCES_FAILED`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`],
/// [`codes::FAILED_OPERATION_USER_NOT_IN_WHITELIST`],
/// [`codes::INVALID_PARAMETER_VALUE_GLOBAL_DOMAIN_HIT_BAN_BLACKLIST`], [`codes::LIMIT_EXCEEDED_DOMAIN`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomain {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub default_value: String,
    pub alias: Option<String>,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { CreateGlobalDomain(project_id: i64, default_value: String)
    "CreateGlobalDomain" -> CreateGlobalDomainOutput {
    0 "ProjectId" project_id, 1 "DefaultValue" default_value, 2 "Alias" alias: String, 3 "TagSet" tag_set: Vec<TagPair>
} }

/// Response of [`CreateGlobalDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomainOutput {
    pub domain_id: Option<String>,
}
model! { CreateGlobalDomainOutput {
    0 "DomainId" domain_id: String
} }

/// Creates global domain dns: `CreateGlobalDomainDns` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateGlobalDomainDns>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_HIT_BAN_BLACKLIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalDomainDns {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub proxy_id_list: Vec<String>,
    /// Required.
    pub nation_country_inner_codes: Vec<String>,
}
operation! {
    CreateGlobalDomainDns(domain_id: String, proxy_id_list: Vec<String>, nation_country_inner_codes: Vec<String>)
    "CreateGlobalDomainDns" -> Empty {
    0 "DomainId" domain_id, 1 "ProxyIdList" proxy_id_list, 2 "NationCountryInnerCodes" nation_country_inner_codes
} }

/// Response of [`CreateGlobalDomainDns`]: empty.
pub type CreateGlobalDomainDnsOutput = Empty;

/// Creates http listener: `CreateHTTPListener` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateHTTPListener>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LIMIT_NUMOF_LISTENER`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`], [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPListener {
    /// Required.
    pub listener_name: String,
    /// Required.
    pub port: i64,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { CreateHTTPListener(listener_name: String, port: i64) "CreateHTTPListener" -> CreateHTTPListenerOutput {
    0 "ListenerName" listener_name, 1 "Port" port, 2 "ProxyId" proxy_id: String, 3 "GroupId" group_id: String
} }

/// Response of [`CreateHTTPListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateHTTPListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Creates https listener: `CreateHTTPSListener` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateHTTPSListener>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LIMIT_NUMOF_LISTENER`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPSListener {
    /// Required.
    pub listener_name: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub forward_protocol: String,
    pub proxy_id: Option<String>,
    pub auth_type: Option<i64>,
    pub client_certificate_id: Option<String>,
    pub poly_client_certificate_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CreateHTTPSListener(listener_name: String, port: i64, certificate_id: String, forward_protocol: String)
    "CreateHTTPSListener" -> CreateHTTPSListenerOutput {
    0 "ListenerName" listener_name, 1 "Port" port, 2 "CertificateId" certificate_id,
    3 "ForwardProtocol" forward_protocol, 4 "ProxyId" proxy_id: String, 5 "AuthType" auth_type: i64,
    6 "ClientCertificateId" client_certificate_id: String,
    7 "PolyClientCertificateIds" poly_client_certificate_ids: Vec<String>, 8 "GroupId" group_id: String,
    9 "Http3Supported" http3_supported: i64
} }

/// Response of [`CreateHTTPSListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHTTPSListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateHTTPSListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Creates proxy: `CreateProxy` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_LIMIT_NUMOF_LISTENER`], [`codes::FAILED_OPERATION_PROXY_SELL_OUT`],
/// [`codes::FAILED_OPERATION_TAG_RESOURCES_FAILED`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`],
/// [`codes::FAILED_OPERATION_USER_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_VALUE_FEATURE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CONCURRENCY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAGS`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG`],
/// [`codes::INVALID_PARAMETER_VALUE_PROXY_AND_GROUP_FEATURE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROXY_AND_REGION_FEATURE_CONFLICT`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxy {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub proxy_name: String,
    /// Required.
    pub access_region: String,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub concurrent: i64,
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

/// Arguments of [`CreateProxy::new`].
pub struct CreateProxyRequired {
    pub project_id: i64,
    pub proxy_name: String,
    pub access_region: String,
    pub bandwidth: i64,
    pub concurrent: i64,
}
operation! { CreateProxy { CreateProxyRequired: project_id, proxy_name, access_region, bandwidth, concurrent }
    "CreateProxy" -> CreateProxyOutput {
    0 "ProjectId" project_id, 1 "ProxyName" proxy_name, 2 "AccessRegion" access_region, 3 "Bandwidth" bandwidth,
    4 "Concurrent" concurrent, 5 "RealServerRegion" real_server_region: String, 6 "ClientToken" client_token: String,
    7 "GroupId" group_id: String, 8 "TagSet" tag_set: Vec<TagPair>, 9 "ClonedProxyId" cloned_proxy_id: String,
    10 "BillingType" billing_type: i64, 11 "IPAddressVersion" ip_address_version: String,
    12 "NetworkType" network_type: String, 13 "PackageType" package_type: String,
    14 "Http3Supported" http3_supported: i64
} }

/// Response of [`CreateProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyOutput {
    pub instance_id: Option<String>,
}
model! { CreateProxyOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates proxy group: `CreateProxyGroup` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateProxyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_LIMIT_NUMOF_PROXIES_IN_GROUP`], [`codes::FAILED_OPERATION_TAG_RESOURCES_FAILED`],
/// [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`], [`codes::INVALID_PARAMETER_VALUE_FEATURE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAGS`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroup {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub group_name: String,
    /// Required.
    pub real_server_region: String,
    pub tag_set: Option<Vec<TagPair>>,
    pub access_region_set: Option<Vec<AccessConfiguration>>,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { CreateProxyGroup(project_id: i64, group_name: String, real_server_region: String)
    "CreateProxyGroup" -> CreateProxyGroupOutput {
    0 "ProjectId" project_id, 1 "GroupName" group_name, 2 "RealServerRegion" real_server_region,
    3 "TagSet" tag_set: Vec<TagPair>, 4 "AccessRegionSet" access_region_set: Vec<AccessConfiguration>,
    5 "IPAddressVersion" ip_address_version: String, 6 "PackageType" package_type: String,
    7 "Http3Supported" http3_supported: i64
} }

/// In the request of [`CreateProxyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessConfiguration {
    /// Required.
    pub access_region: Option<String>,
    /// Required.
    pub bandwidth: Option<i64>,
    /// Required.
    pub concurrent: Option<i64>,
    pub network_type: Option<String>,
}
input! { AccessConfiguration(access_region: String, bandwidth: i64, concurrent: i64) {
    0 "AccessRegion" access_region: String, 1 "Bandwidth" bandwidth: i64, 2 "Concurrent" concurrent: i64,
    3 "NetworkType" network_type: String
} }

/// Response of [`CreateProxyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateProxyGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates proxy group domain: `CreateProxyGroupDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateProxyGroupDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupDomain {
    /// Required.
    pub group_id: String,
}
operation! { CreateProxyGroupDomain(group_id: String) "CreateProxyGroupDomain" -> CreateProxyGroupDomainOutput {
    0 "GroupId" group_id
} }

/// Response of [`CreateProxyGroupDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxyGroupDomainOutput {
    pub group_id: Option<String>,
}
model! { CreateProxyGroupDomainOutput {
    0 "GroupId" group_id: String
} }

/// Creates rule: `CreateRule` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateRule>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_OPERATE_TOO_QUICKLY`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_LIMIT_NUMOF_RULES`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`],
/// [`codes::FAILED_OPERATION_RULE_ALREADY_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub path: String,
    /// Required.
    pub real_server_type: String,
    /// Required.
    pub scheduler: String,
    /// Required.
    pub health_check: i64,
    pub check_params: Option<RuleCheckParams>,
    pub forward_protocol: Option<String>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
}

/// Arguments of [`CreateRule::new`].
pub struct CreateRuleRequired {
    pub listener_id: String,
    pub domain: String,
    pub path: String,
    pub real_server_type: String,
    pub scheduler: String,
    pub health_check: i64,
}
operation! { CreateRule { CreateRuleRequired: listener_id, domain, path, real_server_type, scheduler, health_check }
    "CreateRule" -> CreateRuleOutput {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "Path" path, 3 "RealServerType" real_server_type,
    4 "Scheduler" scheduler, 5 "HealthCheck" health_check, 6 "CheckParams" check_params: RuleCheckParams,
    7 "ForwardProtocol" forward_protocol: String, 8 "ForwardHost" forward_host: String,
    9 "ServerNameIndicationSwitch" server_name_indication_switch: String,
    10 "ServerNameIndication" server_name_indication: String, 11 "ForcedRedirect" forced_redirect: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCheckParams {
    /// Required.
    pub delay_loop: Option<i64>,
    /// Required.
    pub connect_timeout: Option<i64>,
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub status_code: Option<Vec<i64>>,
    pub domain: Option<String>,
    pub failed_count_inter: Option<i64>,
    pub failed_threshold: Option<i64>,
    pub block_inter: Option<i64>,
}

/// Arguments of [`RuleCheckParams::new`].
pub struct RuleCheckParamsRequired {
    pub delay_loop: i64,
    pub connect_timeout: i64,
    pub path: String,
    pub method: String,
    pub status_code: Vec<i64>,
}
input! { RuleCheckParams { RuleCheckParamsRequired: delay_loop, connect_timeout, path, method, status_code } {
    0 "DelayLoop" delay_loop: i64, 1 "ConnectTimeout" connect_timeout: i64, 2 "Path" path: String,
    3 "Method" method: String, 4 "StatusCode" status_code: Vec<i64>, 5 "Domain" domain: String,
    6 "FailedCountInter" failed_count_inter: i64, 7 "FailedThreshold" failed_threshold: i64,
    8 "BlockInter" block_inter: i64
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates security policy: `CreateSecurityPolicy` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateSecurityPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// Required.
    pub default_action: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { CreateSecurityPolicy(default_action: String) "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "DefaultAction" default_action, 1 "ProxyId" proxy_id: String, 2 "GroupId" group_id: String
} }

/// Response of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates security rules: `CreateSecurityRules` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateSecurityRules>.
///
/// Errors: [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_DEFAULT_RULE`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_DUPLICATED_RULE`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityRules {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub rule_list: Vec<SecurityPolicyRuleIn>,
}
operation! { CreateSecurityRules(policy_id: String, rule_list: Vec<SecurityPolicyRuleIn>)
    "CreateSecurityRules" -> CreateSecurityRulesOutput {
    0 "PolicyId" policy_id, 1 "RuleList" rule_list
} }

/// In the request of [`CreateSecurityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyRuleIn {
    /// Required.
    pub source_cidr: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub alias_name: Option<String>,
    pub protocol: Option<String>,
    pub dest_port_range: Option<String>,
}
input! { SecurityPolicyRuleIn(source_cidr: String, action: String) {
    0 "SourceCidr" source_cidr: String, 1 "Action" action: String, 2 "AliasName" alias_name: String,
    3 "Protocol" protocol: String, 4 "DestPortRange" dest_port_range: String
} }

/// Response of [`CreateSecurityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityRulesOutput {
    pub rule_id_list: Vec<String>,
}
model! { CreateSecurityRulesOutput {
    0 "RuleIdList" rule_id_list: Vec<String>
} }

/// Creates tcp listeners: `CreateTCPListeners` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateTCPListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`], [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LIMIT_NUMOF_LISTENER`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_OPERATE_LIMIT_NUMOF_LISTENER`], [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_RESOURCE_UPGRADING`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCPListeners {
    /// Required.
    pub listener_name: String,
    /// Required.
    pub ports: Vec<i64>,
    /// Required.
    pub scheduler: String,
    /// Required.
    pub health_check: i64,
    /// Required.
    pub real_server_type: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub delay_loop: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub real_server_ports: Option<Vec<i64>>,
    pub client_ip_method: Option<i64>,
    pub failover_switch: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}

/// Arguments of [`CreateTCPListeners::new`].
pub struct CreateTCPListenersRequired {
    pub listener_name: String,
    pub ports: Vec<i64>,
    pub scheduler: String,
    pub health_check: i64,
    pub real_server_type: String,
}
operation! {
    CreateTCPListeners { CreateTCPListenersRequired: listener_name, ports, scheduler, health_check, real_server_type }
    "CreateTCPListeners" -> CreateTCPListenersOutput {
    0 "ListenerName" listener_name, 1 "Ports" ports, 2 "Scheduler" scheduler, 3 "HealthCheck" health_check,
    4 "RealServerType" real_server_type, 5 "ProxyId" proxy_id: String, 6 "GroupId" group_id: String,
    7 "DelayLoop" delay_loop: i64, 8 "ConnectTimeout" connect_timeout: i64,
    9 "RealServerPorts" real_server_ports: Vec<i64>, 10 "ClientIPMethod" client_ip_method: i64,
    11 "FailoverSwitch" failover_switch: i64, 12 "HealthyThreshold" healthy_threshold: i64,
    13 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Response of [`CreateTCPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTCPListenersOutput {
    pub listener_ids: Vec<String>,
}
model! { CreateTCPListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>
} }

/// Creates udp listeners: `CreateUDPListeners` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=CreateUDPListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LIMIT_NUMOF_LISTENER`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_OPERATE_LIMIT_NUMOF_LISTENER`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUDPListeners {
    /// Required.
    pub listener_name: String,
    /// Required.
    pub ports: Vec<i64>,
    /// Required.
    pub scheduler: String,
    /// Required.
    pub real_server_type: String,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub real_server_ports: Option<Vec<i64>>,
    pub delay_loop: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<i64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
operation! { CreateUDPListeners(listener_name: String, ports: Vec<i64>, scheduler: String, real_server_type: String)
    "CreateUDPListeners" -> CreateUDPListenersOutput {
    0 "ListenerName" listener_name, 1 "Ports" ports, 2 "Scheduler" scheduler, 3 "RealServerType" real_server_type,
    4 "ProxyId" proxy_id: String, 5 "GroupId" group_id: String, 6 "RealServerPorts" real_server_ports: Vec<i64>,
    7 "DelayLoop" delay_loop: i64, 8 "ConnectTimeout" connect_timeout: i64, 9 "HealthyThreshold" healthy_threshold: i64,
    10 "UnhealthyThreshold" unhealthy_threshold: i64, 11 "FailoverSwitch" failover_switch: i64,
    12 "HealthCheck" health_check: i64, 13 "CheckType" check_type: String, 14 "CheckPort" check_port: i64,
    15 "ContextType" context_type: String, 16 "SendContext" send_context: String, 17 "RecvContext" recv_context: String
} }

/// Response of [`CreateUDPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUDPListenersOutput {
    pub listener_ids: Vec<String>,
}
model! { CreateUDPListenersOutput {
    0 "ListenerIds" listener_ids: Vec<String>
} }

/// Deletes certificate: `DeleteCertificate` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_IS_USING`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCertificate {
    /// Required.
    pub certificate_id: String,
}
operation! { DeleteCertificate(certificate_id: String) "DeleteCertificate" -> Empty {
    0 "CertificateId" certificate_id
} }

/// Response of [`DeleteCertificate`]: empty.
pub type DeleteCertificateOutput = Empty;

/// Deletes domain: `DeleteDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub force: i64,
}
operation! { DeleteDomain(listener_id: String, domain: String, force: i64) "DeleteDomain" -> Empty {
    0 "ListenerId" listener_id, 1 "Domain" domain, 2 "Force" force
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes domain error page info: `DeleteDomainErrorPageInfo` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteDomainErrorPageInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainErrorPageInfo {
    /// Required.
    pub error_page_id: String,
}
operation! { DeleteDomainErrorPageInfo(error_page_id: String) "DeleteDomainErrorPageInfo" -> Empty {
    0 "ErrorPageId" error_page_id
} }

/// Response of [`DeleteDomainErrorPageInfo`]: empty.
pub type DeleteDomainErrorPageInfoOutput = Empty;

/// Deletes global domain: `DeleteGlobalDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteGlobalDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDomain {
    /// Required.
    pub domain_id: String,
}
operation! { DeleteGlobalDomain(domain_id: String) "DeleteGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`DeleteGlobalDomain`]: empty.
pub type DeleteGlobalDomainOutput = Empty;

/// Deletes global domain dns: `DeleteGlobalDomainDns` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteGlobalDomainDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalDomainDns {
    /// Required.
    pub dns_record_id: i64,
}
operation! { DeleteGlobalDomainDns(dns_record_id: i64) "DeleteGlobalDomainDns" -> Empty {
    0 "DnsRecordId" dns_record_id
} }

/// Response of [`DeleteGlobalDomainDns`]: empty.
pub type DeleteGlobalDomainDnsOutput = Empty;

/// Deletes listeners: `DeleteListeners` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListeners {
    /// Required.
    pub listener_ids: Vec<String>,
    /// Required.
    pub force: i64,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
}
operation! { DeleteListeners(listener_ids: Vec<String>, force: i64) "DeleteListeners" -> DeleteListenersOutput {
    0 "ListenerIds" listener_ids, 1 "Force" force, 2 "GroupId" group_id: String, 3 "ProxyId" proxy_id: String
} }

/// Response of [`DeleteListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListenersOutput {
    pub operation_failed_listener_set: Vec<String>,
    pub operation_succeed_listener_set: Vec<String>,
    pub invalid_status_listener_set: Vec<String>,
}
model! { DeleteListenersOutput {
    0 "OperationFailedListenerSet" operation_failed_listener_set: Vec<String>,
    1 "OperationSucceedListenerSet" operation_succeed_listener_set: Vec<String>,
    2 "InvalidStatusListenerSet" invalid_status_listener_set: Vec<String>
} }

/// Deletes proxy group: `DeleteProxyGroup` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteProxyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_PROXY_GROUP_PROXY_REMAINED`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`],
/// [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProxyGroup {
    /// Required.
    pub group_id: String,
    pub force: Option<i64>,
}
operation! { DeleteProxyGroup(group_id: String) "DeleteProxyGroup" -> Empty {
    0 "GroupId" group_id, 1 "Force" force: i64
} }

/// Response of [`DeleteProxyGroup`]: empty.
pub type DeleteProxyGroupOutput = Empty;

/// Deletes rule: `DeleteRule` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub force: i64,
}
operation! { DeleteRule(listener_id: String, rule_id: String, force: i64) "DeleteRule" -> Empty {
    0 "ListenerId" listener_id, 1 "RuleId" rule_id, 2 "Force" force
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes security policy: `DeleteSecurityPolicy` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteSecurityPolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeleteSecurityPolicy(policy_id: String) "DeleteSecurityPolicy" -> Empty {
    0 "PolicyId" policy_id
} }

/// Response of [`DeleteSecurityPolicy`]: empty.
pub type DeleteSecurityPolicyOutput = Empty;

/// Deletes security rules: `DeleteSecurityRules` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DeleteSecurityRules>.
///
/// Errors: [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityRules {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub rule_id_list: Vec<String>,
}
operation! { DeleteSecurityRules(policy_id: String, rule_id_list: Vec<String>) "DeleteSecurityRules" -> Empty {
    0 "PolicyId" policy_id, 1 "RuleIdList" rule_id_list
} }

/// Response of [`DeleteSecurityRules`]: empty.
pub type DeleteSecurityRulesOutput = Empty;

/// Describes access regions: `DescribeAccessRegions` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeAccessRegions>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_UPGRADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegions {}
operation! { DescribeAccessRegions() "DescribeAccessRegions" -> DescribeAccessRegionsOutput {} }

/// Response of [`DescribeAccessRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsOutput {
    pub total_count: Option<i64>,
    pub access_region_set: Vec<RegionDetail>,
}
model! { DescribeAccessRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "AccessRegionSet" access_region_set: Vec<RegionDetail>
} }

/// In the response of [`DescribeAccessRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionDetail {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_area: Option<String>,
    pub region_area_name: Option<String>,
    pub idc_type: Option<String>,
    pub feature_bitmap: Option<i64>,
    pub support_feature: Option<SupportFeature>,
}
model! { RegionDetail {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "RegionArea" region_area: String,
    3 "RegionAreaName" region_area_name: String, 4 "IDCType" idc_type: String, 5 "FeatureBitmap" feature_bitmap: i64,
    6 "SupportFeature" support_feature: SupportFeature
} }

/// In the response of [`DescribeAccessRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportFeature {
    pub network_type: Vec<String>,
}
model! { SupportFeature {
    0 "NetworkType" network_type: Vec<String>
} }

/// Describes access regions by dest region: `DescribeAccessRegionsByDestRegion` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeAccessRegionsByDestRegion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_DEST_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsByDestRegion {
    /// Required.
    pub dest_region: String,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
}
operation! { DescribeAccessRegionsByDestRegion(dest_region: String)
    "DescribeAccessRegionsByDestRegion" -> DescribeAccessRegionsByDestRegionOutput {
    0 "DestRegion" dest_region, 1 "IPAddressVersion" ip_address_version: String, 2 "PackageType" package_type: String
} }

/// Response of [`DescribeAccessRegionsByDestRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRegionsByDestRegionOutput {
    pub total_count: Option<i64>,
    pub access_region_set: Vec<AccessRegionDetial>,
}
model! { DescribeAccessRegionsByDestRegionOutput {
    0 "TotalCount" total_count: i64, 1 "AccessRegionSet" access_region_set: Vec<AccessRegionDetial>
} }

/// In the response of [`DescribeAccessRegionsByDestRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRegionDetial {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub concurrent_list: Vec<i64>,
    pub bandwidth_list: Vec<i64>,
    pub region_area: Option<String>,
    pub region_area_name: Option<String>,
    pub idc_type: Option<String>,
    pub feature_bitmap: Option<i64>,
}
model! { AccessRegionDetial {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "ConcurrentList" concurrent_list: Vec<i64>,
    3 "BandwidthList" bandwidth_list: Vec<i64>, 4 "RegionArea" region_area: String,
    5 "RegionAreaName" region_area_name: String, 6 "IDCType" idc_type: String, 7 "FeatureBitmap" feature_bitmap: i64
} }

/// Describes auth signature: `DescribeAuthSignature` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeAuthSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthSignature {}
operation! { DescribeAuthSignature() "DescribeAuthSignature" -> Empty {} }

/// Response of [`DescribeAuthSignature`]: empty.
pub type DescribeAuthSignatureOutput = Empty;

/// Describes black header: `DescribeBlackHeader` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeBlackHeader>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackHeader {}
operation! { DescribeBlackHeader() "DescribeBlackHeader" -> DescribeBlackHeaderOutput {} }

/// Response of [`DescribeBlackHeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlackHeaderOutput {
    pub black_headers: Vec<String>,
}
model! { DescribeBlackHeaderOutput {
    0 "BlackHeaders" black_headers: Vec<String>
} }

/// Describes certificate detail: `DescribeCertificateDetail` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeCertificateDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetail {
    /// Required.
    pub certificate_id: String,
}
operation! { DescribeCertificateDetail(certificate_id: String)
    "DescribeCertificateDetail" -> DescribeCertificateDetailOutput {
    0 "CertificateId" certificate_id
} }

/// Response of [`DescribeCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificateDetailOutput {
    pub certificate_detail: Option<CertificateDetail>,
}
model! { DescribeCertificateDetailOutput {
    0 "CertificateDetail" certificate_detail: CertificateDetail
} }

/// In the response of [`DescribeCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDetail {
    pub certificate_id: Option<String>,
    pub certificate_type: Option<i64>,
    pub certificate_alias: Option<String>,
    pub certificate_content: Option<String>,
    /// Secret.
    pub certificate_key: Option<Secret>,
    pub create_time: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub issuer_cn: Option<String>,
    pub subject_cn: Option<String>,
}
model! { CertificateDetail {
    0 "CertificateId" certificate_id: String, 1 "CertificateType" certificate_type: i64,
    2 "CertificateAlias" certificate_alias: String, 3 "CertificateContent" certificate_content: String,
    4 "CertificateKey" certificate_key: Secret, 5 "CreateTime" create_time: i64, 6 "BeginTime" begin_time: i64,
    7 "EndTime" end_time: i64, 8 "IssuerCN" issuer_cn: String, 9 "SubjectCN" subject_cn: String
} }

/// Describes certificates: `DescribeCertificates` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeCertificates>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificates {
    pub certificate_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCertificates() "DescribeCertificates" -> DescribeCertificatesOutput {
    0 "CertificateType" certificate_type: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCertificates: Certificate = Offset "Offset", "CertificateSet" certificate_set, total "TotalCount" }

/// Response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertificatesOutput {
    pub certificate_set: Vec<Certificate>,
    pub total_count: Option<i64>,
}
model! { DescribeCertificatesOutput {
    0 "CertificateSet" certificate_set: Vec<Certificate>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_type: Option<i64>,
    pub certificate_alias: Option<String>,
    pub create_time: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub issuer_cn: Option<String>,
    pub subject_cn: Option<String>,
}
model! { Certificate {
    0 "CertificateId" certificate_id: String, 1 "CertificateName" certificate_name: String,
    2 "CertificateType" certificate_type: i64, 3 "CertificateAlias" certificate_alias: String,
    4 "CreateTime" create_time: i64, 5 "BeginTime" begin_time: i64, 6 "EndTime" end_time: i64,
    7 "IssuerCN" issuer_cn: String, 8 "SubjectCN" subject_cn: String
} }

/// Describes country area mapping: `DescribeCountryAreaMapping` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeCountryAreaMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCountryAreaMapping {}
operation! { DescribeCountryAreaMapping() "DescribeCountryAreaMapping" -> DescribeCountryAreaMappingOutput {} }

/// Response of [`DescribeCountryAreaMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCountryAreaMappingOutput {
    pub country_area_mapping_list: Vec<CountryAreaMap>,
}
model! { DescribeCountryAreaMappingOutput {
    0 "CountryAreaMappingList" country_area_mapping_list: Vec<CountryAreaMap>
} }

/// In the response of [`DescribeCountryAreaMapping`].
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
    0 "NationCountryName" nation_country_name: String, 1 "NationCountryInnerCode" nation_country_inner_code: String,
    2 "GeographicalZoneName" geographical_zone_name: String,
    3 "GeographicalZoneInnerCode" geographical_zone_inner_code: String, 4 "ContinentName" continent_name: String,
    5 "ContinentInnerCode" continent_inner_code: String, 6 "Remark" remark: String
} }

/// Describes cross border proxies: `DescribeCrossBorderProxies` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeCrossBorderProxies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderProxies {}
operation! { DescribeCrossBorderProxies() "DescribeCrossBorderProxies" -> Empty {} }

/// Response of [`DescribeCrossBorderProxies`]: empty.
pub type DescribeCrossBorderProxiesOutput = Empty;

/// Describes custom header: `DescribeCustomHeader` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeCustomHeader>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomHeader {
    /// Required.
    pub rule_id: String,
}
operation! { DescribeCustomHeader(rule_id: String) "DescribeCustomHeader" -> DescribeCustomHeaderOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DescribeCustomHeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomHeaderOutput {
    pub rule_id: Option<String>,
    pub headers: Vec<HttpHeaderParam>,
}
model! { DescribeCustomHeaderOutput {
    0 "RuleId" rule_id: String, 1 "Headers" headers: Vec<HttpHeaderParam>
} }

/// Describes dest regions: `DescribeDestRegions` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeDestRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestRegions {
    pub quality_type: Option<i64>,
}
operation! { DescribeDestRegions() "DescribeDestRegions" -> DescribeDestRegionsOutput {
    0 "QualityType" quality_type: i64
} }

/// Response of [`DescribeDestRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDestRegionsOutput {
    pub total_count: Option<i64>,
    pub dest_region_set: Vec<RegionDetail>,
}
model! { DescribeDestRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "DestRegionSet" dest_region_set: Vec<RegionDetail>
} }

/// Describes domain error page info: `DescribeDomainErrorPageInfo` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeDomainErrorPageInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfo {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
}
operation! { DescribeDomainErrorPageInfo(listener_id: String, domain: String)
    "DescribeDomainErrorPageInfo" -> DescribeDomainErrorPageInfoOutput {
    0 "ListenerId" listener_id, 1 "Domain" domain
} }

/// Response of [`DescribeDomainErrorPageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoOutput {
    pub error_page_set: Vec<DomainErrorPageInfo>,
}
model! { DescribeDomainErrorPageInfoOutput {
    0 "ErrorPageSet" error_page_set: Vec<DomainErrorPageInfo>
} }

/// In the response of [`DescribeDomainErrorPageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainErrorPageInfo {
    pub error_page_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub error_nos: Vec<i64>,
    pub new_error_no: Option<i64>,
    pub clear_headers: Vec<String>,
    pub set_headers: Vec<HttpHeaderParam>,
    pub body: Option<String>,
    pub status: Option<i64>,
}
model! { DomainErrorPageInfo {
    0 "ErrorPageId" error_page_id: String, 1 "ListenerId" listener_id: String, 2 "Domain" domain: String,
    3 "ErrorNos" error_nos: Vec<i64>, 4 "NewErrorNo" new_error_no: i64, 5 "ClearHeaders" clear_headers: Vec<String>,
    6 "SetHeaders" set_headers: Vec<HttpHeaderParam>, 7 "Body" body: String, 8 "Status" status: i64
} }

/// Describes domain error page info by ids: `DescribeDomainErrorPageInfoByIds` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeDomainErrorPageInfoByIds>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoByIds {
    /// Required.
    pub error_page_ids: Vec<String>,
}
operation! { DescribeDomainErrorPageInfoByIds(error_page_ids: Vec<String>)
    "DescribeDomainErrorPageInfoByIds" -> DescribeDomainErrorPageInfoByIdsOutput {
    0 "ErrorPageIds" error_page_ids
} }

/// Response of [`DescribeDomainErrorPageInfoByIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainErrorPageInfoByIdsOutput {
    pub error_page_set: Vec<DomainErrorPageInfo>,
}
model! { DescribeDomainErrorPageInfoByIdsOutput {
    0 "ErrorPageSet" error_page_set: Vec<DomainErrorPageInfo>
} }

/// Describes global domain dns: `DescribeGlobalDomainDns` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeGlobalDomainDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomainDns {
    /// Required.
    pub domain_id: String,
}
operation! { DescribeGlobalDomainDns(domain_id: String) "DescribeGlobalDomainDns" -> DescribeGlobalDomainDnsOutput {
    0 "DomainId" domain_id
} }

/// Response of [`DescribeGlobalDomainDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomainDnsOutput {
    pub global_dns_list: Vec<GlobalDns>,
}
model! { DescribeGlobalDomainDnsOutput {
    0 "GlobalDnsList" global_dns_list: Vec<GlobalDns>
} }

/// In the response of [`DescribeGlobalDomainDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalDns {
    pub dns_record_id: Option<i64>,
    pub country_area_list: Vec<CountryAreaMap>,
    pub access_list: Vec<ProxyAccessInfo>,
    pub status: Option<i64>,
}
model! { GlobalDns {
    0 "DnsRecordId" dns_record_id: i64, 1 "CountryAreaList" country_area_list: Vec<CountryAreaMap>,
    2 "AccessList" access_list: Vec<ProxyAccessInfo>, 3 "Status" status: i64
} }

/// In the response of [`DescribeGlobalDomainDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyAccessInfo {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub proxy_id: Option<String>,
    pub vip: Option<String>,
    pub vip_list: Vec<IPDetail>,
    pub source_region_idc_type: Option<String>,
}
model! { ProxyAccessInfo {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "ProxyId" proxy_id: String,
    3 "Vip" vip: String, 4 "VipList" vip_list: Vec<IPDetail>, 5 "SourceRegionIdcType" source_region_idc_type: String
} }

/// In the response of [`DescribeGlobalDomainDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPDetail {
    pub ip: Option<String>,
    pub provider: Option<String>,
    pub bandwidth: Option<i64>,
}
model! { IPDetail {
    0 "IP" ip: String, 1 "Provider" provider: String, 2 "Bandwidth" bandwidth: i64
} }

/// Describes global domains: `DescribeGlobalDomains` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeGlobalDomains>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TAGS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomains {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
    pub tag_set: Option<Vec<TagPair>>,
}
operation! { DescribeGlobalDomains(project_id: i64, offset: i64, limit: i64)
    "DescribeGlobalDomains" -> DescribeGlobalDomainsOutput {
    0 "ProjectId" project_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>,
    4 "TagSet" tag_set: Vec<TagPair>
} }
paged! { DescribeGlobalDomains: Domain = Offset "Offset", "Domains" domains, total "TotalCount" }

/// In the request of [`DescribeGlobalDomains`].
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

/// Response of [`DescribeGlobalDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalDomainsOutput {
    pub domains: Vec<Domain>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalDomainsOutput {
    0 "Domains" domains: Vec<Domain>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGlobalDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Domain {
    pub domain_id: Option<String>,
    pub full_domain: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub project_id: Option<i64>,
    pub default_value: Option<String>,
    pub proxy_count: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub tag_set: Vec<TagPair>,
    pub ban_status: Option<String>,
}
model! { Domain {
    0 "DomainId" domain_id: String, 1 "FullDomain" full_domain: String, 2 "Alias" alias: String,
    3 "Type" r#type: String, 4 "Status" status: i64, 5 "ProjectId" project_id: i64,
    6 "DefaultValue" default_value: String, 7 "ProxyCount" proxy_count: i64, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64, 10 "TagSet" tag_set: Vec<TagPair>, 11 "BanStatus" ban_status: String
} }

/// Describes group and statistics proxy: `DescribeGroupAndStatisticsProxy` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeGroupAndStatisticsProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAndStatisticsProxy {
    /// Required.
    pub project_id: i64,
}
operation! { DescribeGroupAndStatisticsProxy(project_id: i64)
    "DescribeGroupAndStatisticsProxy" -> DescribeGroupAndStatisticsProxyOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeGroupAndStatisticsProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAndStatisticsProxyOutput {
    pub group_set: Vec<GroupStatisticsInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupAndStatisticsProxyOutput {
    0 "GroupSet" group_set: Vec<GroupStatisticsInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGroupAndStatisticsProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupStatisticsInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub proxy_set: Vec<ProxySimpleInfo>,
}
model! { GroupStatisticsInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ProxySet" proxy_set: Vec<ProxySimpleInfo>
} }

/// In the response of [`DescribeGroupAndStatisticsProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxySimpleInfo {
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub listener_list: Vec<ListenerInfo>,
}
model! { ProxySimpleInfo {
    0 "ProxyId" proxy_id: String, 1 "ProxyName" proxy_name: String, 2 "ListenerList" listener_list: Vec<ListenerInfo>
} }

/// In the response of [`DescribeGroupAndStatisticsProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerInfo {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ListenerInfo {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Port" port: i64,
    3 "Protocol" protocol: String
} }

/// Describes group domain config: `DescribeGroupDomainConfig` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeGroupDomainConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_UPGRADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDomainConfig {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroupDomainConfig(group_id: String)
    "DescribeGroupDomainConfig" -> DescribeGroupDomainConfigOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroupDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupDomainConfigOutput {
    pub access_region_list: Vec<DomainAccessRegionDict>,
    pub default_dns_ip: Option<String>,
    pub group_id: Option<String>,
    pub access_region_count: Option<i64>,
}
model! { DescribeGroupDomainConfigOutput {
    0 "AccessRegionList" access_region_list: Vec<DomainAccessRegionDict>, 1 "DefaultDnsIp" default_dns_ip: String,
    2 "GroupId" group_id: String, 3 "AccessRegionCount" access_region_count: i64
} }

/// In the response of [`DescribeGroupDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAccessRegionDict {
    pub nation_country_inner_list: Vec<NationCountryInnerInfo>,
    pub proxy_list: Vec<ProxyIdDict>,
    pub region_id: Option<String>,
    pub geographical_zone_inner_code: Option<String>,
    pub continent_inner_code: Option<String>,
    pub region_name: Option<String>,
}
model! { DomainAccessRegionDict {
    0 "NationCountryInnerList" nation_country_inner_list: Vec<NationCountryInnerInfo>,
    1 "ProxyList" proxy_list: Vec<ProxyIdDict>, 2 "RegionId" region_id: String,
    3 "GeographicalZoneInnerCode" geographical_zone_inner_code: String,
    4 "ContinentInnerCode" continent_inner_code: String, 5 "RegionName" region_name: String
} }

/// In the response of [`DescribeGroupDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationCountryInnerInfo {
    pub nation_country_name: Option<String>,
    pub nation_country_inner_code: Option<String>,
}
model! { NationCountryInnerInfo {
    0 "NationCountryName" nation_country_name: String, 1 "NationCountryInnerCode" nation_country_inner_code: String
} }

/// In the response of [`DescribeGroupDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyIdDict {
    pub proxy_id: Option<String>,
}
model! { ProxyIdDict {
    0 "ProxyId" proxy_id: String
} }

/// Describes http listeners: `DescribeHTTPListeners` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeHTTPListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPListeners {
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_value: Option<String>,
}
operation! { DescribeHTTPListeners() "DescribeHTTPListeners" -> DescribeHTTPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "GroupId" group_id: String, 2 "ListenerId" listener_id: String,
    3 "ListenerName" listener_name: String, 4 "Port" port: i64, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "SearchValue" search_value: String
} }
paged! { DescribeHTTPListeners: HTTPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeHTTPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPListenersOutput {
    pub total_count: Option<i64>,
    pub listener_set: Vec<HTTPListener>,
}
model! { DescribeHTTPListenersOutput {
    0 "TotalCount" total_count: i64, 1 "ListenerSet" listener_set: Vec<HTTPListener>
} }

/// In the response of [`DescribeHTTPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub create_time: Option<i64>,
    pub protocol: Option<String>,
    pub listener_status: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { HTTPListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Port" port: i64,
    3 "CreateTime" create_time: i64, 4 "Protocol" protocol: String, 5 "ListenerStatus" listener_status: i64,
    6 "ProxyId" proxy_id: String, 7 "GroupId" group_id: String
} }

/// Describes https listeners: `DescribeHTTPSListeners` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeHTTPSListeners>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPSListeners {
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_value: Option<String>,
    pub http3_supported: Option<i64>,
}
operation! { DescribeHTTPSListeners() "DescribeHTTPSListeners" -> DescribeHTTPSListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "GroupId" group_id: String, 2 "ListenerId" listener_id: String,
    3 "ListenerName" listener_name: String, 4 "Port" port: i64, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "SearchValue" search_value: String, 8 "Http3Supported" http3_supported: i64
} }
paged! { DescribeHTTPSListeners: HTTPSListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeHTTPSListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHTTPSListenersOutput {
    pub total_count: Option<i64>,
    pub listener_set: Vec<HTTPSListener>,
}
model! { DescribeHTTPSListenersOutput {
    0 "TotalCount" total_count: i64, 1 "ListenerSet" listener_set: Vec<HTTPSListener>
} }

/// In the response of [`DescribeHTTPSListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPSListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub listener_status: Option<i64>,
    pub certificate_id: Option<String>,
    pub forward_protocol: Option<String>,
    pub create_time: Option<i64>,
    pub certificate_alias: Option<String>,
    pub client_certificate_id: Option<String>,
    pub auth_type: Option<i64>,
    pub client_certificate_alias: Option<String>,
    pub poly_client_certificate_alias_info: Vec<CertificateAliasInfo>,
    pub http3_supported: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
    pub tls_support_version: Vec<String>,
    pub tls_ciphers: Option<String>,
}
model! { HTTPSListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Port" port: i64,
    3 "Protocol" protocol: String, 4 "ListenerStatus" listener_status: i64, 5 "CertificateId" certificate_id: String,
    6 "ForwardProtocol" forward_protocol: String, 7 "CreateTime" create_time: i64,
    8 "CertificateAlias" certificate_alias: String, 9 "ClientCertificateId" client_certificate_id: String,
    10 "AuthType" auth_type: i64, 11 "ClientCertificateAlias" client_certificate_alias: String,
    12 "PolyClientCertificateAliasInfo" poly_client_certificate_alias_info: Vec<CertificateAliasInfo>,
    13 "Http3Supported" http3_supported: i64, 14 "ProxyId" proxy_id: String, 15 "GroupId" group_id: String,
    16 "TLSSupportVersion" tls_support_version: Vec<String>, 17 "TLSCiphers" tls_ciphers: String
} }

/// In the response of [`DescribeHTTPSListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateAliasInfo {
    pub certificate_id: Option<String>,
    pub certificate_alias: Option<String>,
}
model! { CertificateAliasInfo {
    0 "CertificateId" certificate_id: String, 1 "CertificateAlias" certificate_alias: String
} }

/// Describes listener real servers: `DescribeListenerRealServers` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeListenerRealServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRealServers {
    /// Required.
    pub listener_id: String,
}
operation! { DescribeListenerRealServers(listener_id: String)
    "DescribeListenerRealServers" -> DescribeListenerRealServersOutput {
    0 "ListenerId" listener_id
} }

/// Response of [`DescribeListenerRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRealServersOutput {
    pub total_count: Option<i64>,
    pub real_server_set: Vec<RealServer>,
    pub bind_real_server_total_count: Option<i64>,
    pub bind_real_server_set: Vec<BindRealServer>,
}
model! { DescribeListenerRealServersOutput {
    0 "TotalCount" total_count: i64, 1 "RealServerSet" real_server_set: Vec<RealServer>,
    2 "BindRealServerTotalCount" bind_real_server_total_count: i64,
    3 "BindRealServerSet" bind_real_server_set: Vec<BindRealServer>
} }

/// In the response of [`DescribeListenerRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServer {
    pub real_server_ip: Option<String>,
    pub real_server_id: Option<String>,
    pub real_server_name: Option<String>,
    pub project_id: Option<i64>,
    pub in_ban_blacklist: Option<i64>,
}
model! { RealServer {
    0 "RealServerIP" real_server_ip: String, 1 "RealServerId" real_server_id: String,
    2 "RealServerName" real_server_name: String, 3 "ProjectId" project_id: i64, 4 "InBanBlacklist" in_ban_blacklist: i64
} }

/// In the response of [`DescribeListenerRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRealServer {
    pub real_server_id: Option<String>,
    pub real_server_ip: Option<String>,
    pub real_server_weight: Option<i64>,
    pub real_server_status: Option<i64>,
    pub real_server_port: Option<i64>,
    pub down_ip_list: Vec<String>,
    pub real_server_failover_role: Option<String>,
}
model! { BindRealServer {
    0 "RealServerId" real_server_id: String, 1 "RealServerIP" real_server_ip: String,
    2 "RealServerWeight" real_server_weight: i64, 3 "RealServerStatus" real_server_status: i64,
    4 "RealServerPort" real_server_port: i64, 5 "DownIPList" down_ip_list: Vec<String>,
    6 "RealServerFailoverRole" real_server_failover_role: String
} }

/// Describes listener statistics: `DescribeListenerStatistics` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeListenerStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerStatistics {
    /// Required.
    pub listener_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required.
    pub granularity: i64,
}

/// Arguments of [`DescribeListenerStatistics::new`].
pub struct DescribeListenerStatisticsRequired {
    pub listener_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: i64,
}
operation! {
    DescribeListenerStatistics { DescribeListenerStatisticsRequired: listener_id, start_time, end_time, metric_names, granularity }
    "DescribeListenerStatistics" -> DescribeListenerStatisticsOutput {
    0 "ListenerId" listener_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity
} }

/// Response of [`DescribeListenerStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerStatisticsOutput {
    pub statistics_data: Vec<MetricStatisticsInfo>,
}
model! { DescribeListenerStatisticsOutput {
    0 "StatisticsData" statistics_data: Vec<MetricStatisticsInfo>
} }

/// In the response of [`DescribeListenerStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricStatisticsInfo {
    pub metric_name: Option<String>,
    pub metric_data: Vec<StatisticsDataInfo>,
}
model! { MetricStatisticsInfo {
    0 "MetricName" metric_name: String, 1 "MetricData" metric_data: Vec<StatisticsDataInfo>
} }

/// In the response of [`DescribeListenerStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsDataInfo {
    pub time: Option<i64>,
    pub data: Option<f64>,
}
model! { StatisticsDataInfo {
    0 "Time" time: i64, 1 "Data" data: f64
} }

/// Describes proxies: `DescribeProxies` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxies {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub proxy_ids: Option<Vec<String>>,
    pub tag_set: Option<Vec<TagPair>>,
    pub independent: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeProxies() "DescribeProxies" -> DescribeProxiesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "ProxyIds" proxy_ids: Vec<String>, 5 "TagSet" tag_set: Vec<TagPair>,
    6 "Independent" independent: i64, 7 "Order" order: String, 8 "OrderField" order_field: String
} }

/// Response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<ProxyInfo>,
    pub proxy_set: Vec<ProxyInfo>,
}
model! { DescribeProxiesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<ProxyInfo>,
    2 "ProxySet" proxy_set: Vec<ProxyInfo>
} }

/// In the response of [`DescribeProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyInfo {
    pub instance_id: Option<String>,
    pub create_time: Option<i64>,
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
    pub support_protocols: Vec<String>,
    pub group_id: Option<String>,
    pub policy_id: Option<String>,
    pub access_region_info: Option<RegionDetail>,
    pub real_server_region_info: Option<RegionDetail>,
    pub forward_ip: Option<String>,
    pub tag_set: Vec<TagPair>,
    pub support_security: Option<i64>,
    pub billing_type: Option<i64>,
    pub related_global_domains: Vec<String>,
    pub modify_config_time: Option<i64>,
    pub proxy_type: Option<i64>,
    pub client_ip_method: Vec<i64>,
    pub ip_address_version: Option<String>,
    pub network_type: Option<String>,
    pub package_type: Option<String>,
    pub ban_status: Option<String>,
    pub ip_list: Vec<IPDetail>,
    pub http3_supported: Option<i64>,
    pub in_ban_blacklist: Option<i64>,
    pub feature_bitmap: Option<i64>,
    pub is_auto_scale_proxy: Option<i64>,
    pub is_support_tls_choice: Option<i64>,
}
model! { ProxyInfo {
    0 "InstanceId" instance_id: String, 1 "CreateTime" create_time: i64, 2 "ProjectId" project_id: i64,
    3 "ProxyName" proxy_name: String, 4 "AccessRegion" access_region: String,
    5 "RealServerRegion" real_server_region: String, 6 "Bandwidth" bandwidth: i64, 7 "Concurrent" concurrent: i64,
    8 "Status" status: String, 9 "Domain" domain: String, 10 "IP" ip: String, 11 "Version" version: String,
    12 "ProxyId" proxy_id: String, 13 "Scalarable" scalarable: i64,
    14 "SupportProtocols" support_protocols: Vec<String>, 15 "GroupId" group_id: String,
    16 "PolicyId" policy_id: String, 17 "AccessRegionInfo" access_region_info: RegionDetail,
    18 "RealServerRegionInfo" real_server_region_info: RegionDetail, 19 "ForwardIP" forward_ip: String,
    20 "TagSet" tag_set: Vec<TagPair>, 21 "SupportSecurity" support_security: i64, 22 "BillingType" billing_type: i64,
    23 "RelatedGlobalDomains" related_global_domains: Vec<String>, 24 "ModifyConfigTime" modify_config_time: i64,
    25 "ProxyType" proxy_type: i64, 26 "ClientIPMethod" client_ip_method: Vec<i64>,
    27 "IPAddressVersion" ip_address_version: String, 28 "NetworkType" network_type: String,
    29 "PackageType" package_type: String, 30 "BanStatus" ban_status: String, 31 "IPList" ip_list: Vec<IPDetail>,
    32 "Http3Supported" http3_supported: i64, 33 "InBanBlacklist" in_ban_blacklist: i64,
    34 "FeatureBitmap" feature_bitmap: i64, 35 "IsAutoScaleProxy" is_auto_scale_proxy: i64,
    36 "IsSupportTLSChoice" is_support_tls_choice: i64
} }

/// Describes proxies status: `DescribeProxiesStatus` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxiesStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesStatus {
    pub instance_ids: Option<Vec<String>>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { DescribeProxiesStatus() "DescribeProxiesStatus" -> DescribeProxiesStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProxyIds" proxy_ids: Vec<String>
} }

/// Response of [`DescribeProxiesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxiesStatusOutput {
    pub instance_status_set: Vec<ProxyStatus>,
}
model! { DescribeProxiesStatusOutput {
    0 "InstanceStatusSet" instance_status_set: Vec<ProxyStatus>
} }

/// In the response of [`DescribeProxiesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyStatus {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ProxyStatus {
    0 "InstanceId" instance_id: String, 1 "Status" status: String
} }

/// Describes proxy and statistics listeners: `DescribeProxyAndStatisticsListeners` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyAndStatisticsListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyAndStatisticsListeners {
    /// Required.
    pub project_id: i64,
}
operation! { DescribeProxyAndStatisticsListeners(project_id: i64)
    "DescribeProxyAndStatisticsListeners" -> DescribeProxyAndStatisticsListenersOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeProxyAndStatisticsListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyAndStatisticsListenersOutput {
    pub proxy_set: Vec<ProxySimpleInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeProxyAndStatisticsListenersOutput {
    0 "ProxySet" proxy_set: Vec<ProxySimpleInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes proxy detail: `DescribeProxyDetail` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_IS_DOING`], [`codes::FAILED_OPERATION_ACTION_OPERATE_TOO_QUICKLY`],
/// [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyDetail {
    /// Required.
    pub proxy_id: String,
}
operation! { DescribeProxyDetail(proxy_id: String) "DescribeProxyDetail" -> DescribeProxyDetailOutput {
    0 "ProxyId" proxy_id
} }

/// Response of [`DescribeProxyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyDetailOutput {
    pub proxy_detail: Option<ProxyInfo>,
}
model! { DescribeProxyDetailOutput {
    0 "ProxyDetail" proxy_detail: ProxyInfo
} }

/// Describes proxy group details: `DescribeProxyGroupDetails` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyGroupDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupDetails {
    /// Required.
    pub group_id: String,
}
operation! { DescribeProxyGroupDetails(group_id: String)
    "DescribeProxyGroupDetails" -> DescribeProxyGroupDetailsOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeProxyGroupDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupDetailsOutput {
    pub proxy_group_detail: Option<ProxyGroupDetail>,
}
model! { DescribeProxyGroupDetailsOutput {
    0 "ProxyGroupDetail" proxy_group_detail: ProxyGroupDetail
} }

/// In the response of [`DescribeProxyGroupDetails`].
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
    pub tag_set: Vec<TagPair>,
    pub policy_id: Option<String>,
    pub version: Option<String>,
    pub client_ip_method: Vec<i64>,
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
    pub http3_supported: Option<i64>,
    pub feature_bitmap: Option<i64>,
    pub is_support_tls_choice: Option<i64>,
}
model! { ProxyGroupDetail {
    0 "CreateTime" create_time: i64, 1 "ProjectId" project_id: i64, 2 "ProxyNum" proxy_num: i64, 3 "Status" status: i64,
    4 "OwnerUin" owner_uin: String, 5 "CreateUin" create_uin: String, 6 "GroupName" group_name: String,
    7 "DnsDefaultIp" dns_default_ip: String, 8 "Domain" domain: String,
    9 "RealServerRegionInfo" real_server_region_info: RegionDetail, 10 "IsOldGroup" is_old_group: bool,
    11 "GroupId" group_id: String, 12 "TagSet" tag_set: Vec<TagPair>, 13 "PolicyId" policy_id: String,
    14 "Version" version: String, 15 "ClientIPMethod" client_ip_method: Vec<i64>,
    16 "IPAddressVersion" ip_address_version: String, 17 "PackageType" package_type: String,
    18 "Http3Supported" http3_supported: i64, 19 "FeatureBitmap" feature_bitmap: i64,
    20 "IsSupportTLSChoice" is_support_tls_choice: i64
} }

/// Describes proxy group list: `DescribeProxyGroupList` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
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
    Offset "Offset", "ProxyGroupList" proxy_group_list, total "TotalCount" }

/// Response of [`DescribeProxyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupListOutput {
    pub total_count: Option<i64>,
    pub proxy_group_list: Vec<ProxyGroupInfo>,
}
model! { DescribeProxyGroupListOutput {
    0 "TotalCount" total_count: i64, 1 "ProxyGroupList" proxy_group_list: Vec<ProxyGroupInfo>
} }

/// In the response of [`DescribeProxyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyGroupInfo {
    pub group_id: Option<String>,
    pub domain: Option<String>,
    pub group_name: Option<String>,
    pub project_id: Option<i64>,
    pub real_server_region_info: Option<RegionDetail>,
    pub status: Option<String>,
    pub tag_set: Vec<TagPair>,
    pub version: Option<String>,
    pub create_time: Option<i64>,
    pub proxy_type: Option<i64>,
    pub http3_supported: Option<i64>,
    pub feature_bitmap: Option<i64>,
}
model! { ProxyGroupInfo {
    0 "GroupId" group_id: String, 1 "Domain" domain: String, 2 "GroupName" group_name: String,
    3 "ProjectId" project_id: i64, 4 "RealServerRegionInfo" real_server_region_info: RegionDetail,
    5 "Status" status: String, 6 "TagSet" tag_set: Vec<TagPair>, 7 "Version" version: String,
    8 "CreateTime" create_time: i64, 9 "ProxyType" proxy_type: i64, 10 "Http3Supported" http3_supported: i64,
    11 "FeatureBitmap" feature_bitmap: i64
} }

/// Describes proxy group statistics: `DescribeProxyGroupStatistics` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyGroupStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupStatistics {
    /// Required.
    pub group_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required.
    pub granularity: i64,
}

/// Arguments of [`DescribeProxyGroupStatistics::new`].
pub struct DescribeProxyGroupStatisticsRequired {
    pub group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: i64,
}
operation! {
    DescribeProxyGroupStatistics { DescribeProxyGroupStatisticsRequired: group_id, start_time, end_time, metric_names, granularity }
    "DescribeProxyGroupStatistics" -> DescribeProxyGroupStatisticsOutput {
    0 "GroupId" group_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity
} }

/// Response of [`DescribeProxyGroupStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyGroupStatisticsOutput {
    pub statistics_data: Vec<MetricStatisticsInfo>,
}
model! { DescribeProxyGroupStatisticsOutput {
    0 "StatisticsData" statistics_data: Vec<MetricStatisticsInfo>
} }

/// Describes proxy statistics: `DescribeProxyStatistics` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeProxyStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyStatistics {
    /// Required.
    pub proxy_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required.
    pub granularity: i64,
    pub isp: Option<String>,
}

/// Arguments of [`DescribeProxyStatistics::new`].
pub struct DescribeProxyStatisticsRequired {
    pub proxy_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub granularity: i64,
}
operation! {
    DescribeProxyStatistics { DescribeProxyStatisticsRequired: proxy_id, start_time, end_time, metric_names, granularity }
    "DescribeProxyStatistics" -> DescribeProxyStatisticsOutput {
    0 "ProxyId" proxy_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricNames" metric_names,
    4 "Granularity" granularity, 5 "Isp" isp: String
} }

/// Response of [`DescribeProxyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyStatisticsOutput {
    pub statistics_data: Vec<MetricStatisticsInfo>,
}
model! { DescribeProxyStatisticsOutput {
    0 "StatisticsData" statistics_data: Vec<MetricStatisticsInfo>
} }

/// Describes real server statistics: `DescribeRealServerStatistics` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRealServerStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServerStatistics {
    /// Required.
    pub real_server_id: String,
    pub listener_id: Option<String>,
    pub rule_id: Option<String>,
    pub within_time: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub granularity: Option<i64>,
}
operation! { DescribeRealServerStatistics(real_server_id: String)
    "DescribeRealServerStatistics" -> DescribeRealServerStatisticsOutput {
    0 "RealServerId" real_server_id, 1 "ListenerId" listener_id: String, 2 "RuleId" rule_id: String,
    3 "WithinTime" within_time: i64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "Granularity" granularity: i64
} }

/// Response of [`DescribeRealServerStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServerStatisticsOutput {
    pub statistics_data: Vec<StatisticsDataInfo>,
    pub rs_statistics_data: Vec<MetricStatisticsInfo>,
}
model! { DescribeRealServerStatisticsOutput {
    0 "StatisticsData" statistics_data: Vec<StatisticsDataInfo>,
    1 "RsStatisticsData" rs_statistics_data: Vec<MetricStatisticsInfo>
} }

/// Describes real servers: `DescribeRealServers` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRealServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServers {
    /// Required.
    pub project_id: i64,
    pub search_value: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_set: Option<Vec<TagPair>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRealServers(project_id: i64) "DescribeRealServers" -> DescribeRealServersOutput {
    0 "ProjectId" project_id, 1 "SearchValue" search_value: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "TagSet" tag_set: Vec<TagPair>, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRealServers: BindRealServerInfo =
    Offset "Offset", "RealServerSet" real_server_set, total "TotalCount" }

/// Response of [`DescribeRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersOutput {
    pub real_server_set: Vec<BindRealServerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRealServersOutput {
    0 "RealServerSet" real_server_set: Vec<BindRealServerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRealServerInfo {
    pub real_server_ip: Option<String>,
    pub real_server_id: Option<String>,
    pub real_server_name: Option<String>,
    pub project_id: Option<i64>,
    pub tag_set: Vec<TagPair>,
}
model! { BindRealServerInfo {
    0 "RealServerIP" real_server_ip: String, 1 "RealServerId" real_server_id: String,
    2 "RealServerName" real_server_name: String, 3 "ProjectId" project_id: i64, 4 "TagSet" tag_set: Vec<TagPair>
} }

/// Describes real servers status: `DescribeRealServersStatus` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRealServersStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_REAL_SERVER_NOT_IN_PROJECT`],
/// [`codes::INVALID_PARAMETER_VALUE_REAL_SERVER_NOT_BELONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersStatus {
    /// Required.
    pub real_server_ids: Vec<String>,
}
operation! { DescribeRealServersStatus(real_server_ids: Vec<String>)
    "DescribeRealServersStatus" -> DescribeRealServersStatusOutput {
    0 "RealServerIds" real_server_ids
} }

/// Response of [`DescribeRealServersStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealServersStatusOutput {
    pub total_count: Option<i64>,
    pub real_server_status_set: Vec<RealServerStatus>,
}
model! { DescribeRealServersStatusOutput {
    0 "TotalCount" total_count: i64, 1 "RealServerStatusSet" real_server_status_set: Vec<RealServerStatus>
} }

/// In the response of [`DescribeRealServersStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealServerStatus {
    pub real_server_id: Option<String>,
    pub bind_status: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { RealServerStatus {
    0 "RealServerId" real_server_id: String, 1 "BindStatus" bind_status: i64, 2 "ProxyId" proxy_id: String,
    3 "GroupId" group_id: String
} }

/// Describes region and price: `DescribeRegionAndPrice` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRegionAndPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionAndPrice {
    pub ip_address_version: Option<String>,
    pub package_type: Option<String>,
}
operation! { DescribeRegionAndPrice() "DescribeRegionAndPrice" -> DescribeRegionAndPriceOutput {
    0 "IPAddressVersion" ip_address_version: String, 1 "PackageType" package_type: String
} }

/// Response of [`DescribeRegionAndPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionAndPriceOutput {
    pub total_count: Option<i64>,
    pub dest_region_set: Vec<RegionDetail>,
    pub bandwidth_unit_price: Vec<BandwidthPriceGradient>,
    pub currency: Option<String>,
}
model! { DescribeRegionAndPriceOutput {
    0 "TotalCount" total_count: i64, 1 "DestRegionSet" dest_region_set: Vec<RegionDetail>,
    2 "BandwidthUnitPrice" bandwidth_unit_price: Vec<BandwidthPriceGradient>, 3 "Currency" currency: String
} }

/// In the response of [`DescribeRegionAndPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPriceGradient {
    pub bandwidth_range: Vec<i64>,
    pub bandwidth_unit_price: Option<f64>,
    pub discount_bandwidth_unit_price: Option<f64>,
}
model! { BandwidthPriceGradient {
    0 "BandwidthRange" bandwidth_range: Vec<i64>, 1 "BandwidthUnitPrice" bandwidth_unit_price: f64,
    2 "DiscountBandwidthUnitPrice" discount_bandwidth_unit_price: f64
} }

/// Describes resources by tag: `DescribeResourcesByTag` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeResourcesByTag>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTag {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
    pub resource_type: Option<String>,
}
operation! { DescribeResourcesByTag(tag_key: String, tag_value: String)
    "DescribeResourcesByTag" -> DescribeResourcesByTagOutput {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "ResourceType" resource_type: String
} }

/// Response of [`DescribeResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagOutput {
    pub total_count: Option<i64>,
    pub resource_set: Vec<TagResourceInfo>,
}
model! { DescribeResourcesByTagOutput {
    0 "TotalCount" total_count: i64, 1 "ResourceSet" resource_set: Vec<TagResourceInfo>
} }

/// In the response of [`DescribeResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourceInfo {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
model! { TagResourceInfo {
    0 "ResourceType" resource_type: String, 1 "ResourceId" resource_id: String
} }

/// Describes rule real servers: `DescribeRuleRealServers` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRuleRealServers>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_UPGRADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleRealServers {
    /// Required.
    pub rule_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRuleRealServers(rule_id: String) "DescribeRuleRealServers" -> DescribeRuleRealServersOutput {
    0 "RuleId" rule_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// Response of [`DescribeRuleRealServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleRealServersOutput {
    pub total_count: Option<i64>,
    pub real_server_set: Vec<RealServer>,
    pub bind_real_server_total_count: Option<i64>,
    pub bind_real_server_set: Vec<BindRealServer>,
}
model! { DescribeRuleRealServersOutput {
    0 "TotalCount" total_count: i64, 1 "RealServerSet" real_server_set: Vec<RealServer>,
    2 "BindRealServerTotalCount" bind_real_server_total_count: i64,
    3 "BindRealServerSet" bind_real_server_set: Vec<BindRealServer>
} }

/// Describes rules: `DescribeRules` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    /// Required.
    pub listener_id: String,
}
operation! { DescribeRules(listener_id: String) "DescribeRules" -> DescribeRulesOutput {
    0 "ListenerId" listener_id
} }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub domain_rule_set: Vec<DomainRuleSet>,
    pub total_count: Option<i64>,
}
model! { DescribeRulesOutput {
    0 "DomainRuleSet" domain_rule_set: Vec<DomainRuleSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainRuleSet {
    pub domain: Option<String>,
    pub rule_set: Vec<RuleInfo>,
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
    pub poly_client_certificate_alias_info: Vec<CertificateAliasInfo>,
    pub poly_real_server_certificate_alias_info: Vec<CertificateAliasInfo>,
    pub domain_status: Option<i64>,
    pub ban_status: Option<String>,
    pub http3_supported: Option<i64>,
    pub is_default_server: Option<bool>,
    pub tls_ciphers: Option<String>,
    pub tls_support_version: Vec<String>,
}
model! { DomainRuleSet {
    0 "Domain" domain: String, 1 "RuleSet" rule_set: Vec<RuleInfo>, 2 "CertificateId" certificate_id: String,
    3 "CertificateAlias" certificate_alias: String, 4 "ClientCertificateId" client_certificate_id: String,
    5 "ClientCertificateAlias" client_certificate_alias: String, 6 "BasicAuthConfId" basic_auth_conf_id: String,
    7 "BasicAuth" basic_auth: i64, 8 "BasicAuthConfAlias" basic_auth_conf_alias: String,
    9 "RealServerCertificateId" real_server_certificate_id: String, 10 "RealServerAuth" real_server_auth: i64,
    11 "RealServerCertificateAlias" real_server_certificate_alias: String,
    12 "GaapCertificateId" gaap_certificate_id: String, 13 "GaapAuth" gaap_auth: i64,
    14 "GaapCertificateAlias" gaap_certificate_alias: String,
    15 "RealServerCertificateDomain" real_server_certificate_domain: String,
    16 "PolyClientCertificateAliasInfo" poly_client_certificate_alias_info: Vec<CertificateAliasInfo>,
    17 "PolyRealServerCertificateAliasInfo" poly_real_server_certificate_alias_info: Vec<CertificateAliasInfo>,
    18 "DomainStatus" domain_status: i64, 19 "BanStatus" ban_status: String, 20 "Http3Supported" http3_supported: i64,
    21 "IsDefaultServer" is_default_server: bool, 22 "TLSCiphers" tls_ciphers: String,
    23 "TLSSupportVersion" tls_support_version: Vec<String>
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub rule_id: Option<String>,
    pub listener_id: Option<String>,
    pub domain: Option<String>,
    pub path: Option<String>,
    pub real_server_type: Option<String>,
    pub scheduler: Option<String>,
    pub health_check: Option<i64>,
    pub rule_status: Option<i64>,
    pub check_params: Option<RuleCheckParams>,
    pub real_server_set: Vec<BindRealServer>,
    pub bind_status: Option<i64>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
    pub forward_protocol: Option<String>,
}
model! { RuleInfo {
    0 "RuleId" rule_id: String, 1 "ListenerId" listener_id: String, 2 "Domain" domain: String, 3 "Path" path: String,
    4 "RealServerType" real_server_type: String, 5 "Scheduler" scheduler: String, 6 "HealthCheck" health_check: i64,
    7 "RuleStatus" rule_status: i64, 8 "CheckParams" check_params: RuleCheckParams,
    9 "RealServerSet" real_server_set: Vec<BindRealServer>, 10 "BindStatus" bind_status: i64,
    11 "ForwardHost" forward_host: String, 12 "ServerNameIndicationSwitch" server_name_indication_switch: String,
    13 "ServerNameIndication" server_name_indication: String, 14 "ForcedRedirect" forced_redirect: String,
    15 "ForwardProtocol" forward_protocol: String
} }

/// Describes rules by rule ids: `DescribeRulesByRuleIds` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeRulesByRuleIds>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByRuleIds {
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DescribeRulesByRuleIds(rule_ids: Vec<String>) "DescribeRulesByRuleIds" -> DescribeRulesByRuleIdsOutput {
    0 "RuleIds" rule_ids
} }

/// Response of [`DescribeRulesByRuleIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByRuleIdsOutput {
    pub total_count: Option<i64>,
    pub rule_set: Vec<RuleInfo>,
}
model! { DescribeRulesByRuleIdsOutput {
    0 "TotalCount" total_count: i64, 1 "RuleSet" rule_set: Vec<RuleInfo>
} }

/// Describes security policy detail: `DescribeSecurityPolicyDetail` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeSecurityPolicyDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyDetail {
    /// Required.
    pub policy_id: String,
}
operation! { DescribeSecurityPolicyDetail(policy_id: String)
    "DescribeSecurityPolicyDetail" -> DescribeSecurityPolicyDetailOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`DescribeSecurityPolicyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyDetailOutput {
    pub proxy_id: Option<String>,
    pub status: Option<String>,
    pub default_action: Option<String>,
    pub policy_id: Option<String>,
    pub rule_list: Vec<SecurityPolicyRuleOut>,
}
model! { DescribeSecurityPolicyDetailOutput {
    0 "ProxyId" proxy_id: String, 1 "Status" status: String, 2 "DefaultAction" default_action: String,
    3 "PolicyId" policy_id: String, 4 "RuleList" rule_list: Vec<SecurityPolicyRuleOut>
} }

/// In the response of [`DescribeSecurityPolicyDetail`].
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
    0 "Action" action: String, 1 "SourceCidr" source_cidr: String, 2 "AliasName" alias_name: String,
    3 "DestPortRange" dest_port_range: String, 4 "RuleId" rule_id: String, 5 "Protocol" protocol: String,
    6 "PolicyId" policy_id: String
} }

/// Describes security rules: `DescribeSecurityRules` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeSecurityRules>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRules {
    /// Required.
    pub security_rule_ids: Vec<String>,
}
operation! { DescribeSecurityRules(security_rule_ids: Vec<String>)
    "DescribeSecurityRules" -> DescribeSecurityRulesOutput {
    0 "SecurityRuleIds" security_rule_ids
} }

/// Response of [`DescribeSecurityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRulesOutput {
    pub total_count: Option<i64>,
    pub security_rule_set: Vec<SecurityPolicyRuleOut>,
}
model! { DescribeSecurityRulesOutput {
    0 "TotalCount" total_count: i64, 1 "SecurityRuleSet" security_rule_set: Vec<SecurityPolicyRuleOut>
} }

/// Describes tcp listeners: `DescribeTCPListeners` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeTCPListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCPListeners {
    pub proxy_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeTCPListeners() "DescribeTCPListeners" -> DescribeTCPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "ListenerId" listener_id: String, 2 "ListenerName" listener_name: String,
    3 "Port" port: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "GroupId" group_id: String,
    7 "SearchValue" search_value: String
} }
paged! { DescribeTCPListeners: TCPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeTCPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTCPListenersOutput {
    pub total_count: Option<i64>,
    pub listener_set: Vec<TCPListener>,
}
model! { DescribeTCPListenersOutput {
    0 "TotalCount" total_count: i64, 1 "ListenerSet" listener_set: Vec<TCPListener>
} }

/// In the response of [`DescribeTCPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub real_server_port: Option<i64>,
    pub real_server_type: Option<String>,
    pub protocol: Option<String>,
    pub listener_status: Option<i64>,
    pub scheduler: Option<String>,
    pub connect_timeout: Option<i64>,
    pub delay_loop: Option<i64>,
    pub health_check: Option<i64>,
    pub bind_status: Option<i64>,
    pub real_server_set: Vec<BindRealServer>,
    pub create_time: Option<i64>,
    pub client_ip_method: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub failover_switch: Option<i64>,
    pub session_persist: Option<i64>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { TCPListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Port" port: i64,
    3 "RealServerPort" real_server_port: i64, 4 "RealServerType" real_server_type: String,
    5 "Protocol" protocol: String, 6 "ListenerStatus" listener_status: i64, 7 "Scheduler" scheduler: String,
    8 "ConnectTimeout" connect_timeout: i64, 9 "DelayLoop" delay_loop: i64, 10 "HealthCheck" health_check: i64,
    11 "BindStatus" bind_status: i64, 12 "RealServerSet" real_server_set: Vec<BindRealServer>,
    13 "CreateTime" create_time: i64, 14 "ClientIPMethod" client_ip_method: i64,
    15 "HealthyThreshold" healthy_threshold: i64, 16 "UnhealthyThreshold" unhealthy_threshold: i64,
    17 "FailoverSwitch" failover_switch: i64, 18 "SessionPersist" session_persist: i64, 19 "ProxyId" proxy_id: String,
    20 "GroupId" group_id: String
} }

/// Describes task status: `DescribeTaskStatus` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status: String, 1 "TaskId" task_id: String
} }

/// Describes udp listeners: `DescribeUDPListeners` of `gaap` 2018-05-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DescribeUDPListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDPListeners {
    pub proxy_id: Option<String>,
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { DescribeUDPListeners() "DescribeUDPListeners" -> DescribeUDPListenersOutput {
    0 "ProxyId" proxy_id: String, 1 "ListenerId" listener_id: String, 2 "ListenerName" listener_name: String,
    3 "Port" port: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "GroupId" group_id: String,
    7 "SearchValue" search_value: String
} }
paged! { DescribeUDPListeners: UDPListener = Offset "Offset", "ListenerSet" listener_set, total "TotalCount" }

/// Response of [`DescribeUDPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUDPListenersOutput {
    pub total_count: Option<i64>,
    pub listener_set: Vec<UDPListener>,
}
model! { DescribeUDPListenersOutput {
    0 "TotalCount" total_count: i64, 1 "ListenerSet" listener_set: Vec<UDPListener>
} }

/// In the response of [`DescribeUDPListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UDPListener {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub port: Option<i64>,
    pub real_server_port: Option<i64>,
    pub real_server_type: Option<String>,
    pub protocol: Option<String>,
    pub listener_status: Option<i64>,
    pub scheduler: Option<String>,
    pub bind_status: Option<i64>,
    pub real_server_set: Vec<BindRealServer>,
    pub create_time: Option<i64>,
    pub session_persist: Option<i64>,
    pub delay_loop: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<i64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
    pub proxy_id: Option<String>,
    pub group_id: Option<String>,
}
model! { UDPListener {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Port" port: i64,
    3 "RealServerPort" real_server_port: i64, 4 "RealServerType" real_server_type: String,
    5 "Protocol" protocol: String, 6 "ListenerStatus" listener_status: i64, 7 "Scheduler" scheduler: String,
    8 "BindStatus" bind_status: i64, 9 "RealServerSet" real_server_set: Vec<BindRealServer>,
    10 "CreateTime" create_time: i64, 11 "SessionPersist" session_persist: i64, 12 "DelayLoop" delay_loop: i64,
    13 "ConnectTimeout" connect_timeout: i64, 14 "HealthyThreshold" healthy_threshold: i64,
    15 "UnhealthyThreshold" unhealthy_threshold: i64, 16 "FailoverSwitch" failover_switch: i64,
    17 "HealthCheck" health_check: i64, 18 "CheckType" check_type: String, 19 "CheckPort" check_port: i64,
    20 "ContextType" context_type: String, 21 "SendContext" send_context: String, 22 "RecvContext" recv_context: String,
    23 "ProxyId" proxy_id: String, 24 "GroupId" group_id: String
} }

/// Destroys proxies: `DestroyProxies` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DestroyProxies>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_ACTION_IS_DOING`],
/// [`codes::FAILED_OPERATION_BELONG_DIFFERENT_GROUP`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`],
/// [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyProxies {
    /// Required.
    pub force: i64,
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { DestroyProxies(force: i64) "DestroyProxies" -> DestroyProxiesOutput {
    0 "Force" force, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ClientToken" client_token: String,
    3 "ProxyIds" proxy_ids: Vec<String>
} }

/// Response of [`DestroyProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyProxiesOutput {
    pub invalid_status_instance_set: Vec<String>,
    pub operation_failed_instance_set: Vec<String>,
}
model! { DestroyProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set: Vec<String>,
    1 "OperationFailedInstanceSet" operation_failed_instance_set: Vec<String>
} }

/// Disables global domain: `DisableGlobalDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=DisableGlobalDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGlobalDomain {
    /// Required.
    pub domain_id: String,
}
operation! { DisableGlobalDomain(domain_id: String) "DisableGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`DisableGlobalDomain`]: empty.
pub type DisableGlobalDomainOutput = Empty;

/// Enables global domain: `EnableGlobalDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=EnableGlobalDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGlobalDomain {
    /// Required.
    pub domain_id: String,
}
operation! { EnableGlobalDomain(domain_id: String) "EnableGlobalDomain" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`EnableGlobalDomain`]: empty.
pub type EnableGlobalDomainOutput = Empty;

/// `InquiryPriceCreateProxy` of `gaap` 2018-05-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=InquiryPriceCreateProxy>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_UPGRADING`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONCURRENCY`], [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_ACCESS_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNKNOWN_DEST_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateProxy {
    /// Required.
    pub access_region: String,
    /// Required.
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

/// Response of [`InquiryPriceCreateProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateProxyOutput {
    pub proxy_daily_price: Option<f64>,
    pub bandwidth_unit_price: Vec<BandwidthPriceGradient>,
    pub discount_proxy_daily_price: Option<f64>,
    pub currency: Option<String>,
    pub flow_unit_price: Option<f64>,
    pub discount_flow_unit_price: Option<f64>,
    pub cn2_bandwidth_price: Option<f64>,
    pub cn2_bandwidth_price_with_discount: Option<f64>,
}
model! { InquiryPriceCreateProxyOutput {
    0 "ProxyDailyPrice" proxy_daily_price: f64,
    1 "BandwidthUnitPrice" bandwidth_unit_price: Vec<BandwidthPriceGradient>,
    2 "DiscountProxyDailyPrice" discount_proxy_daily_price: f64, 3 "Currency" currency: String,
    4 "FlowUnitPrice" flow_unit_price: f64, 5 "DiscountFlowUnitPrice" discount_flow_unit_price: f64,
    6 "Cn2BandwidthPrice" cn2_bandwidth_price: f64,
    7 "Cn2BandwidthPriceWithDiscount" cn2_bandwidth_price_with_discount: f64
} }

/// Modifies certificate: `ModifyCertificate` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING`],
/// [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_NOT_MATCH_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificate {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub domain: String,
    /// Required.
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

/// Response of [`ModifyCertificate`]: empty.
pub type ModifyCertificateOutput = Empty;

/// Modifies certificate attributes: `ModifyCertificateAttributes` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyCertificateAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_IS_USING`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCertificateAttributes {
    /// Required.
    pub certificate_id: String,
    pub certificate_alias: Option<String>,
}
operation! { ModifyCertificateAttributes(certificate_id: String) "ModifyCertificateAttributes" -> Empty {
    0 "CertificateId" certificate_id, 1 "CertificateAlias" certificate_alias: String
} }

/// Response of [`ModifyCertificateAttributes`]: empty.
pub type ModifyCertificateAttributesOutput = Empty;

/// Modifies domain: `ModifyDomain` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_ALREADY_EXISTED`],
/// [`codes::FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING`], [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INVALID_LISTENER_PROTOCOL`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_NOT_MATCH_DOMAIN`],
/// [`codes::INVALID_PARAMETER_VALUE_DOMAIN_IN_ICP_BLACKLIST`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NOT_REGISTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomain {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub old_domain: String,
    /// Required.
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

/// Response of [`ModifyDomain`]: empty.
pub type ModifyDomainOutput = Empty;

/// Modifies global domain attribute: `ModifyGlobalDomainAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyGlobalDomainAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GLOBAL_DOMAIN_HIT_BAN_BLACKLIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDomainAttribute {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub project_id: i64,
    pub alias: Option<String>,
    pub default_value: Option<String>,
}
operation! { ModifyGlobalDomainAttribute(domain_id: String, project_id: i64) "ModifyGlobalDomainAttribute" -> Empty {
    0 "DomainId" domain_id, 1 "ProjectId" project_id, 2 "Alias" alias: String, 3 "DefaultValue" default_value: String
} }

/// Response of [`ModifyGlobalDomainAttribute`]: empty.
pub type ModifyGlobalDomainAttributeOutput = Empty;

/// Modifies global domain dns: `ModifyGlobalDomainDns` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyGlobalDomainDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalDomainDns {
    /// Required.
    pub dns_record_id: i64,
    /// Required.
    pub domain_id: String,
    /// Required.
    pub nation_country_inner_codes: Vec<String>,
    /// Required.
    pub proxy_id_list: Vec<String>,
}
operation! {
    ModifyGlobalDomainDns(dns_record_id: i64, domain_id: String, nation_country_inner_codes: Vec<String>, proxy_id_list: Vec<String>)
    "ModifyGlobalDomainDns" -> Empty {
    0 "DnsRecordId" dns_record_id, 1 "DomainId" domain_id, 2 "NationCountryInnerCodes" nation_country_inner_codes,
    3 "ProxyIdList" proxy_id_list
} }

/// Response of [`ModifyGlobalDomainDns`]: empty.
pub type ModifyGlobalDomainDnsOutput = Empty;

/// Modifies group domain config: `ModifyGroupDomainConfig` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyGroupDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupDomainConfig {
    /// Required.
    pub group_id: String,
    /// Required.
    pub default_dns_ip: String,
    pub access_region_list: Option<Vec<AccessRegionDomainConf>>,
}
operation! { ModifyGroupDomainConfig(group_id: String, default_dns_ip: String) "ModifyGroupDomainConfig" -> Empty {
    0 "GroupId" group_id, 1 "DefaultDnsIp" default_dns_ip,
    2 "AccessRegionList" access_region_list: Vec<AccessRegionDomainConf>
} }

/// Response of [`ModifyGroupDomainConfig`]: empty.
pub type ModifyGroupDomainConfigOutput = Empty;

/// In the request of [`ModifyGroupDomainConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRegionDomainConf {
    /// Required.
    pub region_id: Option<String>,
    pub nation_country_inner_list: Option<Vec<String>>,
}
input! { AccessRegionDomainConf(region_id: String) {
    0 "RegionId" region_id: String, 1 "NationCountryInnerList" nation_country_inner_list: Vec<String>
} }

/// Modifies http listener attribute: `ModifyHTTPListenerAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyHTTPListenerAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`], [`codes::FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPListenerAttribute {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub listener_name: String,
    pub proxy_id: Option<String>,
}
operation! { ModifyHTTPListenerAttribute(listener_id: String, listener_name: String)
    "ModifyHTTPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "ProxyId" proxy_id: String
} }

/// Response of [`ModifyHTTPListenerAttribute`]: empty.
pub type ModifyHTTPListenerAttributeOutput = Empty;

/// Modifies https listener attribute: `ModifyHTTPSListenerAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyHTTPSListenerAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHTTPSListenerAttribute {
    /// Required.
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

/// Response of [`ModifyHTTPSListenerAttribute`]: empty.
pub type ModifyHTTPSListenerAttributeOutput = Empty;

/// Modifies proxies attribute: `ModifyProxiesAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyProxiesAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG`].
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

/// Response of [`ModifyProxiesAttribute`]: empty.
pub type ModifyProxiesAttributeOutput = Empty;

/// Modifies proxies project: `ModifyProxiesProject` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyProxiesProject>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxiesProject {
    /// Required.
    pub project_id: i64,
    pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub proxy_ids: Option<Vec<String>>,
}
operation! { ModifyProxiesProject(project_id: i64) "ModifyProxiesProject" -> Empty {
    0 "ProjectId" project_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ClientToken" client_token: String,
    3 "ProxyIds" proxy_ids: Vec<String>
} }

/// Response of [`ModifyProxiesProject`]: empty.
pub type ModifyProxiesProjectOutput = Empty;

/// Modifies proxy configuration: `ModifyProxyConfiguration` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyProxyConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_MIGRATION`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_SCALAR`], [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyConfiguration {
    pub instance_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub concurrent: Option<i64>,
    pub client_token: Option<String>,
    pub proxy_id: Option<String>,
    pub billing_type: Option<i64>,
}
operation! { ModifyProxyConfiguration() "ModifyProxyConfiguration" -> Empty {
    0 "InstanceId" instance_id: String, 1 "Bandwidth" bandwidth: i64, 2 "Concurrent" concurrent: i64,
    3 "ClientToken" client_token: String, 4 "ProxyId" proxy_id: String, 5 "BillingType" billing_type: i64
} }

/// Response of [`ModifyProxyConfiguration`]: empty.
pub type ModifyProxyConfigurationOutput = Empty;

/// Modifies proxy group attribute: `ModifyProxyGroupAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyProxyGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProxyGroupAttribute {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub project_id: Option<i64>,
}
operation! { ModifyProxyGroupAttribute(group_id: String) "ModifyProxyGroupAttribute" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "ProjectId" project_id: i64
} }

/// Response of [`ModifyProxyGroupAttribute`]: empty.
pub type ModifyProxyGroupAttributeOutput = Empty;

/// Modifies real server name: `ModifyRealServerName` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyRealServerName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealServerName {
    /// Required.
    pub real_server_name: String,
    /// Required.
    pub real_server_id: String,
}
operation! { ModifyRealServerName(real_server_name: String, real_server_id: String) "ModifyRealServerName" -> Empty {
    0 "RealServerName" real_server_name, 1 "RealServerId" real_server_id
} }

/// Response of [`ModifyRealServerName`]: empty.
pub type ModifyRealServerNameOutput = Empty;

/// Modifies rule attribute: `ModifyRuleAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyRuleAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`], [`codes::FAILED_OPERATION_RULE_ALREADY_EXISTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleAttribute {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub rule_id: String,
    pub scheduler: Option<String>,
    pub health_check: Option<i64>,
    pub check_params: Option<RuleCheckParams>,
    pub path: Option<String>,
    pub forward_protocol: Option<String>,
    pub forward_host: Option<String>,
    pub server_name_indication_switch: Option<String>,
    pub server_name_indication: Option<String>,
    pub forced_redirect: Option<String>,
}
operation! { ModifyRuleAttribute(listener_id: String, rule_id: String) "ModifyRuleAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "RuleId" rule_id, 2 "Scheduler" scheduler: String, 3 "HealthCheck" health_check: i64,
    4 "CheckParams" check_params: RuleCheckParams, 5 "Path" path: String, 6 "ForwardProtocol" forward_protocol: String,
    7 "ForwardHost" forward_host: String, 8 "ServerNameIndicationSwitch" server_name_indication_switch: String,
    9 "ServerNameIndication" server_name_indication: String, 10 "ForcedRedirect" forced_redirect: String
} }

/// Response of [`ModifyRuleAttribute`]: empty.
pub type ModifyRuleAttributeOutput = Empty;

/// Modifies security rule: `ModifySecurityRule` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifySecurityRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_DEFAULT_RULE`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_DUPLICATED_RULE`],
/// [`codes::FAILED_OPERATION_PROXY_SECURITY_POLICY_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub alias_name: String,
    /// Required.
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

/// Response of [`ModifySecurityRule`]: empty.
pub type ModifySecurityRuleOutput = Empty;

/// Modifies tcp listener attribute: `ModifyTCPListenerAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyTCPListenerAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTCPListenerAttribute {
    /// Required.
    pub listener_id: String,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
    pub listener_name: Option<String>,
    pub scheduler: Option<String>,
    pub delay_loop: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub health_check: Option<i64>,
    pub failover_switch: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
operation! { ModifyTCPListenerAttribute(listener_id: String) "ModifyTCPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "GroupId" group_id: String, 2 "ProxyId" proxy_id: String,
    3 "ListenerName" listener_name: String, 4 "Scheduler" scheduler: String, 5 "DelayLoop" delay_loop: i64,
    6 "ConnectTimeout" connect_timeout: i64, 7 "HealthCheck" health_check: i64, 8 "FailoverSwitch" failover_switch: i64,
    9 "HealthyThreshold" healthy_threshold: i64, 10 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Response of [`ModifyTCPListenerAttribute`]: empty.
pub type ModifyTCPListenerAttributeOutput = Empty;

/// Modifies udp listener attribute: `ModifyUDPListenerAttribute` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=ModifyUDPListenerAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING`],
/// [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`], [`codes::FAILED_OPERATION_NON_STANDARD_PROXY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUDPListenerAttribute {
    /// Required.
    pub listener_id: String,
    pub group_id: Option<String>,
    pub proxy_id: Option<String>,
    pub listener_name: Option<String>,
    pub scheduler: Option<String>,
    pub delay_loop: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub healthy_threshold: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
    pub failover_switch: Option<i64>,
    pub health_check: Option<i64>,
    pub check_type: Option<String>,
    pub check_port: Option<i64>,
    pub context_type: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
operation! { ModifyUDPListenerAttribute(listener_id: String) "ModifyUDPListenerAttribute" -> Empty {
    0 "ListenerId" listener_id, 1 "GroupId" group_id: String, 2 "ProxyId" proxy_id: String,
    3 "ListenerName" listener_name: String, 4 "Scheduler" scheduler: String, 5 "DelayLoop" delay_loop: i64,
    6 "ConnectTimeout" connect_timeout: i64, 7 "HealthyThreshold" healthy_threshold: i64,
    8 "UnhealthyThreshold" unhealthy_threshold: i64, 9 "FailoverSwitch" failover_switch: i64,
    10 "HealthCheck" health_check: i64, 11 "CheckType" check_type: String, 12 "CheckPort" check_port: i64,
    13 "ContextType" context_type: String, 14 "SendContext" send_context: String, 15 "RecvContext" recv_context: String
} }

/// Response of [`ModifyUDPListenerAttribute`]: empty.
pub type ModifyUDPListenerAttributeOutput = Empty;

/// Opens proxies: `OpenProxies` of `gaap` 2018-05-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=OpenProxies>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`],
/// [`codes::UNAUTHORIZED_OPERATION_CROSS_BORDER_IN_ISOLATING`].
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

/// Response of [`OpenProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxiesOutput {
    pub invalid_status_instance_set: Vec<String>,
    pub operation_failed_instance_set: Vec<String>,
}
model! { OpenProxiesOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set: Vec<String>,
    1 "OperationFailedInstanceSet" operation_failed_instance_set: Vec<String>
} }

/// Opens proxy group: `OpenProxyGroup` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=OpenProxyGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_DUPLICATED_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxyGroup {
    /// Required.
    pub group_id: String,
}
operation! { OpenProxyGroup(group_id: String) "OpenProxyGroup" -> OpenProxyGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`OpenProxyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProxyGroupOutput {
    pub invalid_status_instance_set: Vec<String>,
    pub operation_failed_instance_set: Vec<String>,
}
model! { OpenProxyGroupOutput {
    0 "InvalidStatusInstanceSet" invalid_status_instance_set: Vec<String>,
    1 "OperationFailedInstanceSet" operation_failed_instance_set: Vec<String>
} }

/// Opens security policy: `OpenSecurityPolicy` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=OpenSecurityPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_IS_DOING`], [`codes::FAILED_OPERATION_PROXY_SECURITY_ALREADY_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSecurityPolicy {
    pub proxy_id: Option<String>,
    pub policy_id: Option<String>,
}
operation! { OpenSecurityPolicy() "OpenSecurityPolicy" -> OpenSecurityPolicyOutput {
    0 "ProxyId" proxy_id: String, 1 "PolicyId" policy_id: String
} }

/// Response of [`OpenSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSecurityPolicyOutput {
    pub task_id: Option<String>,
}
model! { OpenSecurityPolicyOutput {
    0 "TaskId" task_id: String
} }

/// Removes real servers: `RemoveRealServers` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=RemoveRealServers>.
///
/// Errors: [`codes::FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRealServers {
    /// Required.
    pub real_server_ids: Vec<String>,
}
operation! { RemoveRealServers(real_server_ids: Vec<String>) "RemoveRealServers" -> Empty {
    0 "RealServerIds" real_server_ids
} }

/// Response of [`RemoveRealServers`]: empty.
pub type RemoveRealServersOutput = Empty;

/// Sets authentication: `SetAuthentication` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=SetAuthentication>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_IS_DOING`], [`codes::FAILED_OPERATION_LISTENER_HAS_TASK`],
/// [`codes::FAILED_OPERATION_LISTENER_STATUS_ERROR`], [`codes::FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY`],
/// [`codes::FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAuthentication {
    /// Required.
    pub listener_id: String,
    /// Required.
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

/// Response of [`SetAuthentication`]: empty.
pub type SetAuthenticationOutput = Empty;

/// Sets tls version: `SetTlsVersion` of `gaap` 2018-05-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gaap&Version=2018-05-29&Action=SetTlsVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING`], [`codes::FAILED_OPERATION_NOT_SUPPORT_SCALAR`],
/// [`codes::FAILED_OPERATION_OPERATE_LIMIT_NUMOF_LISTENER`], [`codes::FAILED_OPERATION_SECRET_VALIDATE_FAILED`],
/// [`codes::FAILED_OPERATION_USER_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_CONFLICT_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_CONTENT_NOT_MATCH_KEY`],
/// [`codes::UNAUTHORIZED_OPERATION_CROSS_BORDER_IN_ISOLATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTlsVersion {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub tls_support_version: Vec<String>,
    /// Required.
    pub tls_ciphers: String,
}
operation! { SetTlsVersion(listener_id: String, tls_support_version: Vec<String>, tls_ciphers: String)
    "SetTlsVersion" -> Empty {
    0 "ListenerId" listener_id, 1 "TLSSupportVersion" tls_support_version, 2 "TLSCiphers" tls_ciphers
} }

/// Response of [`SetTlsVersion`]: empty.
pub type SetTlsVersionOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_NOT_ENTERPRISE_AUTHORIZATION "AuthFailure.NotEnterpriseAuthorization",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCOUNT_BALANCE_INSUFFICIENT "FailedOperation.AccountBalanceInsufficient",
    FAILED_OPERATION_ACTION_IS_DOING "FailedOperation.ActionIsDoing",
    FAILED_OPERATION_ACTION_OPERATE_TOO_QUICKLY "FailedOperation.ActionOperateTooQuickly",
    FAILED_OPERATION_BELONG_DIFFERENT_GROUP "FailedOperation.BelongDifferentGroup",
    FAILED_OPERATION_CERTIFICATE_IS_USING "FailedOperation.CertificateIsUsing",
    FAILED_OPERATION_DELETE_PROXY_GROUP_PROXY_REMAINED "FailedOperation.DeleteProxyGroupProxyRemained",
    FAILED_OPERATION_DOMAIN_ALREADY_EXISTED "FailedOperation.DomainAlreadyExisted",
    FAILED_OPERATION_DOMAIN_STATUS_NOT_IN_RUNNING "FailedOperation.DomainStatusNotInRunning",
    FAILED_OPERATION_DUPLICATED_REQUEST "FailedOperation.DuplicatedRequest",
    FAILED_OPERATION_GROUP_STATUS_NOT_IN_RUNING "FailedOperation.GroupStatusNotInRuning",
    FAILED_OPERATION_INSTANCE_STATUS_NOT_IN_RUNING "FailedOperation.InstanceStatusNotInRuning",
    FAILED_OPERATION_INVALID_LISTENER_PROTOCOL "FailedOperation.InvalidListenerProtocol",
    FAILED_OPERATION_LIMIT_NUMOF_LISTENER "FailedOperation.LimitNumofListener",
    FAILED_OPERATION_LIMIT_NUMOF_PROXIES_IN_GROUP "FailedOperation.LimitNumofProxiesInGroup",
    FAILED_OPERATION_LIMIT_NUMOF_RULES "FailedOperation.LimitNumofRules",
    FAILED_OPERATION_LIMIT_REAL_SERVER_NUM "FailedOperation.LimitRealServerNum",
    FAILED_OPERATION_LISTENER_HAS_TASK "FailedOperation.ListenerHasTask",
    FAILED_OPERATION_LISTENER_STATUS_ERROR "FailedOperation.ListenerStatusError",
    FAILED_OPERATION_MIGRATION "FailedOperation.Migration",
    FAILED_OPERATION_NON_STANDARD_PROXY "FailedOperation.NonStandardProxy",
    FAILED_OPERATION_NOT_SUPPORT_OLD_VERSION_PROXY "FailedOperation.NotSupportOldVersionProxy",
    FAILED_OPERATION_NOT_SUPPORT_PROXY_GROUP "FailedOperation.NotSupportProxyGroup",
    FAILED_OPERATION_NOT_SUPPORT_SCALAR "FailedOperation.NotSupportScalar",
    FAILED_OPERATION_OPERATE_LIMIT_NUMOF_LISTENER "FailedOperation.OperateLimitNumofListener",
    FAILED_OPERATION_PROXY_SECURITY_ALREADY_CLOSE "FailedOperation.ProxySecurityAlreadyClose",
    FAILED_OPERATION_PROXY_SECURITY_ALREADY_OPEN "FailedOperation.ProxySecurityAlreadyOpen",
    FAILED_OPERATION_PROXY_SECURITY_POLICY_DEFAULT_RULE "FailedOperation.ProxySecurityPolicyDefaultRule",
    FAILED_OPERATION_PROXY_SECURITY_POLICY_DUPLICATED_RULE "FailedOperation.ProxySecurityPolicyDuplicatedRule",
    FAILED_OPERATION_PROXY_SECURITY_POLICY_EXISTED "FailedOperation.ProxySecurityPolicyExisted",
    FAILED_OPERATION_PROXY_SECURITY_POLICY_OPERATING "FailedOperation.ProxySecurityPolicyOperating",
    FAILED_OPERATION_PROXY_SELL_OUT "FailedOperation.ProxySellOut",
    FAILED_OPERATION_PROXY_STATUS_NOT_IN_RUNING "FailedOperation.ProxyStatusNotInRuning",
    FAILED_OPERATION_PROXY_VERSION_NOT_SUPPORT "FailedOperation.ProxyVersionNotSupport",
    FAILED_OPERATION_REAL_SERVER_ALREADY_BOUND "FailedOperation.RealServerAlreadyBound",
    FAILED_OPERATION_REAL_SERVER_NOT_IN_PROJECT "FailedOperation.RealServerNotInProject",
    FAILED_OPERATION_RESOURCE_CAN_NOT_ACCESS "FailedOperation.ResourceCanNotAccess",
    FAILED_OPERATION_RESOURCE_HAD_BEEN_DONE "FailedOperation.ResourceHadBeenDone",
    FAILED_OPERATION_RESOURCE_UPGRADING "FailedOperation.ResourceUpgrading",
    FAILED_OPERATION_RULE_ALREADY_EXISTED "FailedOperation.RuleAlreadyExisted",
    FAILED_OPERATION_SECRET_VALIDATE_FAILED "FailedOperation.SecretValidateFailed",
    FAILED_OPERATION_TAG_RESOURCES_FAILED "FailedOperation.TagResourcesFailed",
    FAILED_OPERATION_UN_TAG_RESOURCES_FAILED "FailedOperation.UnTagResourcesFailed",
    FAILED_OPERATION_USER_NOT_AUTHENTICATED "FailedOperation.UserNotAuthenticated",
    FAILED_OPERATION_USER_NOT_CONFIRM_PROTOCOL "FailedOperation.UserNotConfirmProtocol",
    FAILED_OPERATION_USER_NOT_IN_WHITELIST "FailedOperation.UserNotInWhitelist", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_CONFLICT_PARAMETERS "InvalidParameter.ConflictParameters",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_CERTIFICATE_CONTENT_NOT_MATCH_KEY "InvalidParameterValue.CertificateContentNotMatchKey",
    INVALID_PARAMETER_VALUE_CERTIFICATE_NOT_MATCH_DOMAIN "InvalidParameterValue.CertificateNotMatchDomain",
    INVALID_PARAMETER_VALUE_DOMAIN_IN_ICP_BLACKLIST "InvalidParameterValue.DomainInIcpBlacklist",
    INVALID_PARAMETER_VALUE_DOMAIN_NOT_REGISTER "InvalidParameterValue.DomainNotRegister",
    INVALID_PARAMETER_VALUE_DUPLICATE_RS "InvalidParameterValue.DuplicateRS",
    INVALID_PARAMETER_VALUE_DUPLICATED_LISTENER_PORT "InvalidParameterValue.DuplicatedListenerPort",
    INVALID_PARAMETER_VALUE_FEATURE_CONFLICT "InvalidParameterValue.FeatureConflict",
    INVALID_PARAMETER_VALUE_GLOBAL_DOMAIN_HIT_BAN_BLACKLIST "InvalidParameterValue.GlobalDomainHitBanBlacklist",
    INVALID_PARAMETER_VALUE_HIT_BAN_BLACKLIST "InvalidParameterValue.HitBanBlacklist",
    INVALID_PARAMETER_VALUE_HIT_BLACKLIST "InvalidParameterValue.HitBlacklist",
    INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH "InvalidParameterValue.InvalidBandwidth",
    INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_CONTENT "InvalidParameterValue.InvalidCertificateContent",
    INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_ID "InvalidParameterValue.InvalidCertificateId",
    INVALID_PARAMETER_VALUE_INVALID_CERTIFICATE_KEY "InvalidParameterValue.InvalidCertificateKey",
    INVALID_PARAMETER_VALUE_INVALID_CONCURRENCY "InvalidParameterValue.InvalidConcurrency",
    INVALID_PARAMETER_VALUE_INVALID_LISTENER_PORT "InvalidParameterValue.InvalidListenerPort",
    INVALID_PARAMETER_VALUE_INVALID_TAGS "InvalidParameterValue.InvalidTags",
    INVALID_PARAMETER_VALUE_L7_DOMAIN_HIT_BAN_BLACKLIST "InvalidParameterValue.L7DomainHitBanBlacklist",
    INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_BELONG "InvalidParameterValue.ProjectIdNotBelong",
    INVALID_PARAMETER_VALUE_PROXY_AND_GROUP_FEATURE_CONFLICT "InvalidParameterValue.ProxyAndGroupFeatureConflict",
    INVALID_PARAMETER_VALUE_PROXY_AND_REGION_FEATURE_CONFLICT "InvalidParameterValue.ProxyAndRegionFeatureConflict",
    INVALID_PARAMETER_VALUE_REAL_SERVER_NOT_BELONG "InvalidParameterValue.RealServerNotBelong",
    INVALID_PARAMETER_VALUE_UNKNOWN_ACCESS_REGION "InvalidParameterValue.UnknownAccessRegion",
    INVALID_PARAMETER_VALUE_UNKNOWN_DEST_REGION "InvalidParameterValue.UnknownDestRegion",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_DOMAIN "LimitExceeded.Domain",
    LIMIT_EXCEEDED_TAG_QUOTA "LimitExceeded.TagQuota", MISSING_PARAMETER "MissingParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_ACCOUNT_VIOLATION "ResourceUnavailable.AccountViolation",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CROSS_BORDER_IN_ISOLATING "UnauthorizedOperation.CrossBorderInIsolating",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
