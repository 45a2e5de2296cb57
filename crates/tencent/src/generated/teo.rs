//! `teo` of Tencent Cloud, API version 2022-09-01.
//!
//! Endpoint: `teo.tencentcloudapi.com`, or `teo.<region>.tencentcloudapi.com`. Other versions: [`v20220106`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, teo::DescribeApplicationProxies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplicationProxies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20220106;

static SERVICE: Service<'_> = Service::new("teo", "2022-09-01", "teo", &Endpoints::NONE);

/// Applies free certificate: `ApplyFreeCertificate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ApplyFreeCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFreeCertificate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain: String,
    /// Required.
    pub verification_method: String,
}
operation! { ApplyFreeCertificate(zone_id: String, domain: String, verification_method: String)
    "ApplyFreeCertificate" -> ApplyFreeCertificateOutput {
    0 "ZoneId" zone_id, 1 "Domain" domain, 2 "VerificationMethod" verification_method
} }

/// Response of [`ApplyFreeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFreeCertificateOutput {
    pub dns_verification: Option<DnsVerification>,
    pub file_verification: Option<FileVerification>,
}
model! { ApplyFreeCertificateOutput {
    0 "DnsVerification" dns_verification: DnsVerification, 1 "FileVerification" file_verification: FileVerification
} }

/// In the response of [`ApplyFreeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsVerification {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { DnsVerification {
    0 "Subdomain" subdomain: String, 1 "RecordType" record_type: String, 2 "RecordValue" record_value: String
} }

/// In the response of [`ApplyFreeCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVerification {
    pub path: Option<String>,
    pub content: Option<String>,
}
model! { FileVerification {
    0 "Path" path: String, 1 "Content" content: String
} }

/// Binds security template to entity: `BindSecurityTemplateToEntity` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=BindSecurityTemplateToEntity>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INVALID_PARAMETER_SECURITY`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecurityTemplateToEntity {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub entities: Vec<String>,
    /// Required.
    pub operate: String,
    /// Required.
    pub template_id: String,
    pub over_write: Option<bool>,
}
operation! {
    BindSecurityTemplateToEntity(zone_id: String, entities: Vec<String>, operate: String, template_id: String)
    "BindSecurityTemplateToEntity" -> Empty {
    0 "ZoneId" zone_id, 1 "Entities" entities, 2 "Operate" operate, 3 "TemplateId" template_id,
    4 "OverWrite" over_write: bool
} }

/// Response of [`BindSecurityTemplateToEntity`]: empty.
pub type BindSecurityTemplateToEntityOutput = Empty;

/// Binds shared cname: `BindSharedCNAME` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=BindSharedCNAME>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSharedCNAME {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub bind_type: String,
    /// Required.
    pub bind_shared_cname_maps: Vec<BindSharedCNAMEMap>,
}
operation! { BindSharedCNAME(zone_id: String, bind_type: String, bind_shared_cname_maps: Vec<BindSharedCNAMEMap>)
    "BindSharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "BindType" bind_type, 2 "BindSharedCNAMEMaps" bind_shared_cname_maps
} }

/// Response of [`BindSharedCNAME`]: empty.
pub type BindSharedCNAMEOutput = Empty;

/// In the request of [`BindSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSharedCNAMEMap {
    /// Required.
    pub shared_cname: Option<String>,
    /// Required.
    pub domain_names: Option<Vec<String>>,
}
input! { BindSharedCNAMEMap(shared_cname: String, domain_names: Vec<String>) {
    0 "SharedCNAME" shared_cname: String, 1 "DomainNames" domain_names: Vec<String>
} }

/// Binds zone to plan: `BindZoneToPlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=BindZoneToPlan>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_ZONE_HAS_BEEN_BOUND`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindZoneToPlan {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub plan_id: String,
}
operation! { BindZoneToPlan(zone_id: String, plan_id: String) "BindZoneToPlan" -> Empty {
    0 "ZoneId" zone_id, 1 "PlanId" plan_id
} }

/// Response of [`BindZoneToPlan`]: empty.
pub type BindZoneToPlanOutput = Empty;

/// Checks cname status: `CheckCnameStatus` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CheckCnameStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCnameStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_names: Vec<String>,
}
operation! { CheckCnameStatus(zone_id: String, record_names: Vec<String>) "CheckCnameStatus" -> CheckCnameStatusOutput {
    0 "ZoneId" zone_id, 1 "RecordNames" record_names
} }

/// Response of [`CheckCnameStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCnameStatusOutput {
    pub cname_status: Vec<CnameStatus>,
}
model! { CheckCnameStatusOutput {
    0 "CnameStatus" cname_status: Vec<CnameStatus>
} }

/// In the response of [`CheckCnameStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CnameStatus {
    pub record_name: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
}
model! { CnameStatus {
    0 "RecordName" record_name: String, 1 "Cname" cname: String, 2 "Status" status: String
} }

/// Checks free certificate verification: `CheckFreeCertificateVerification` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CheckFreeCertificateVerification>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFreeCertificateVerification {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain: String,
}
operation! { CheckFreeCertificateVerification(zone_id: String, domain: String)
    "CheckFreeCertificateVerification" -> CheckFreeCertificateVerificationOutput {
    0 "ZoneId" zone_id, 1 "Domain" domain
} }

/// Response of [`CheckFreeCertificateVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFreeCertificateVerificationOutput {
    pub common_name: Option<String>,
    pub signature_algorithm: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
}
model! { CheckFreeCertificateVerificationOutput {
    0 "CommonName" common_name: String, 1 "SignatureAlgorithm" signature_algorithm: String,
    2 "ExpireTime" expire_time: String
} }

/// Confirms multi path gateway origin acl: `ConfirmMultiPathGatewayOriginACL` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ConfirmMultiPathGatewayOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmMultiPathGatewayOriginACL {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub origin_acl_version: i64,
}
operation! { ConfirmMultiPathGatewayOriginACL(zone_id: String, gateway_id: String, origin_acl_version: i64)
    "ConfirmMultiPathGatewayOriginACL" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "OriginACLVersion" origin_acl_version
} }

/// Response of [`ConfirmMultiPathGatewayOriginACL`]: empty.
pub type ConfirmMultiPathGatewayOriginACLOutput = Empty;

/// Confirms origin acl update: `ConfirmOriginACLUpdate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ConfirmOriginACLUpdate>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::OPERATION_DENIED_LATEST_VERSION_NOW`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOriginACLUpdate {
    /// Required.
    pub zone_id: String,
}
operation! { ConfirmOriginACLUpdate(zone_id: String) "ConfirmOriginACLUpdate" -> Empty {
    0 "ZoneId" zone_id
} }

/// Response of [`ConfirmOriginACLUpdate`]: empty.
pub type ConfirmOriginACLUpdateOutput = Empty;

/// Creates acceleration domain: `CreateAccelerationDomain` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateAccelerationDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_NEWLY_ADDED_HOST`],
/// [`codes::INVALID_PARAMETER_CONFLICT_HOST_ORIGIN`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_ACCELERATE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_AWS_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_PARAMS`],
/// [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_QUIC_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`], [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`], [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_SPACE_NOT_BIND_ORIGIN`], [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFLICT_RECORD`], [`codes::INVALID_PARAMETER_VALUE_CONFLICT_WITH_DNSSEC`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFLICT_WITH_DOMAIN`], [`codes::INVALID_PARAMETER_VALUE_CONFLICT_WITH_NS_RECORD`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTENT_SAME_AS_NAME`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NOT_MATCH_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DNS_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DNS_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOMAIN_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PROXY_ORIGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SITE_FAILOVER_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_ORIGIN_GROUP_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_DOMAIN_NO_ICP`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_ZONE_AREA`],
/// [`codes::OPERATION_DENIED_LOAD_BALANCE_STATUS_NOT_IN_ONLINE`], [`codes::OPERATION_DENIED_RECORD_IS_FORBIDDEN`],
/// [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`], [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_DNS_RECORD`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_ALREADY_EXISTS`], [`codes::RESOURCES_SOLD_OUT_L7_LACK_OF_RESOURCES`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerationDomain {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub origin_info: OriginInfo,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<i64>,
    pub https_origin_port: Option<i64>,
    pub ipv6_status: Option<String>,
    pub shared_cname: Option<String>,
}
operation! { CreateAccelerationDomain(zone_id: String, domain_name: String, origin_info: OriginInfo)
    "CreateAccelerationDomain" -> CreateAccelerationDomainOutput {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "OriginInfo" origin_info,
    3 "OriginProtocol" origin_protocol: String, 4 "HttpOriginPort" http_origin_port: i64,
    5 "HttpsOriginPort" https_origin_port: i64, 6 "IPv6Status" ipv6_status: String, 7 "SharedCNAME" shared_cname: String
} }

/// In the request of [`CreateAccelerationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginInfo {
    /// Required.
    pub origin_type: Option<String>,
    /// Required.
    pub origin: Option<String>,
    pub backup_origin: Option<String>,
    pub private_access: Option<String>,
    pub private_parameters: Option<Vec<PrivateParameter>>,
    pub host_header: Option<String>,
    /// Deprecated.
    pub vodeo_sub_app_id: Option<i64>,
    /// Deprecated.
    pub vodeo_distribution_range: Option<String>,
    /// Deprecated.
    pub vodeo_bucket_id: Option<String>,
    pub vod_origin_scope: Option<String>,
    pub vod_bucket_id: Option<String>,
}
input! { OriginInfo(origin_type: String, origin: String) {
    0 "OriginType" origin_type: String, 1 "Origin" origin: String, 2 "BackupOrigin" backup_origin: String,
    3 "PrivateAccess" private_access: String, 4 "PrivateParameters" private_parameters: Vec<PrivateParameter>,
    5 "HostHeader" host_header: String, 6 "VodeoSubAppId" vodeo_sub_app_id: i64,
    7 "VodeoDistributionRange" vodeo_distribution_range: String, 8 "VodeoBucketId" vodeo_bucket_id: String,
    9 "VodOriginScope" vod_origin_scope: String, 10 "VodBucketId" vod_bucket_id: String
} }

/// In the request of [`CreateAccelerationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateParameter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PrivateParameter(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateAccelerationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerationDomainOutput {
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CreateAccelerationDomainOutput {
    0 "OwnershipVerification" ownership_verification: OwnershipVerification
} }

/// In the response of [`CreateAccelerationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerification {
    pub dns_verification: Option<DnsVerification>,
    pub file_verification: Option<FileVerification>,
    pub ns_verification: Option<NsVerification>,
}
model! { OwnershipVerification {
    0 "DnsVerification" dns_verification: DnsVerification, 1 "FileVerification" file_verification: FileVerification,
    2 "NsVerification" ns_verification: NsVerification
} }

/// In the response of [`CreateAccelerationDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsVerification {
    pub name_servers: Vec<String>,
}
model! { NsVerification {
    0 "NameServers" name_servers: Vec<String>
} }

/// Creates alias domain: `CreateAliasDomain` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateAliasDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_SM_CERT`],
/// [`codes::INVALID_PARAMETER_CERT_NOT_MATCH_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIAS_DOMAIN_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ALIAS_NAME_SUFFIX`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_DOMAIN_IS_BLOCKED`],
/// [`codes::OPERATION_DENIED_DOMAIN_NO_ICP`], [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`],
/// [`codes::RESOURCE_IN_USE_ALIAS_NAME`], [`codes::RESOURCE_IN_USE_ALREADY_EXISTS_AS_AN_ACCELERATION_DOMAIN`],
/// [`codes::RESOURCE_IN_USE_DUPLICATE_NAME`], [`codes::RESOURCE_IN_USE_ZONE`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_ALREADY_EXISTS`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_TARGET_NAME_ORIGIN_TYPE_COS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasDomain {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub alias_name: String,
    /// Required.
    pub target_name: String,
    pub cert_type: Option<String>,
    pub cert_id: Option<Vec<String>>,
}
operation! { CreateAliasDomain(zone_id: String, alias_name: String, target_name: String) "CreateAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasName" alias_name, 2 "TargetName" target_name, 3 "CertType" cert_type: String,
    4 "CertId" cert_id: Vec<String>
} }

/// Response of [`CreateAliasDomain`]: empty.
pub type CreateAliasDomainOutput = Empty;

/// Creates application proxy: `CreateApplicationProxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateApplicationProxy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_PROXY_NAME_DUPLICATING`], [`codes::INVALID_PARAMETER_PROXY_NAME_NOT_MATCHED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_USER_QUOTA_LIMITED`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_PLAT_TYPE_IP_ACCELERATE_MAINLAND_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_ZONE_NOT_ACTIVE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_name: String,
    /// Required.
    pub plat_type: String,
    /// Required.
    pub security_type: i64,
    /// Required.
    pub accelerate_type: i64,
    pub proxy_type: Option<String>,
    pub session_persist_time: Option<i64>,
    pub ipv6: Option<Ipv6>,
    pub application_proxy_rules: Option<Vec<ApplicationProxyRule>>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}

/// Arguments of [`CreateApplicationProxy::new`].
pub struct CreateApplicationProxyRequired {
    pub zone_id: String,
    pub proxy_name: String,
    pub plat_type: String,
    pub security_type: i64,
    pub accelerate_type: i64,
}
operation! {
    CreateApplicationProxy { CreateApplicationProxyRequired: zone_id, proxy_name, plat_type, security_type, accelerate_type }
    "CreateApplicationProxy" -> CreateApplicationProxyOutput {
    0 "ZoneId" zone_id, 1 "ProxyName" proxy_name, 2 "PlatType" plat_type, 3 "SecurityType" security_type,
    4 "AccelerateType" accelerate_type, 5 "ProxyType" proxy_type: String,
    6 "SessionPersistTime" session_persist_time: i64, 7 "Ipv6" ipv6: Ipv6,
    8 "ApplicationProxyRules" application_proxy_rules: Vec<ApplicationProxyRule>,
    9 "AccelerateMainland" accelerate_mainland: AccelerateMainland
} }

/// In the request of [`CreateApplicationProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6 {
    /// Required.
    pub switch: Option<String>,
}
input! { Ipv6(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateApplicationProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationProxyRule {
    /// Required.
    pub proto: Option<String>,
    /// Required.
    pub port: Option<Vec<String>>,
    /// Required.
    pub origin_type: Option<String>,
    /// Required.
    pub origin_value: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<i64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}
input! { ApplicationProxyRule(proto: String, port: Vec<String>, origin_type: String, origin_value: Vec<String>) {
    0 "Proto" proto: String, 1 "Port" port: Vec<String>, 2 "OriginType" origin_type: String,
    3 "OriginValue" origin_value: Vec<String>, 4 "RuleId" rule_id: String, 5 "Status" status: String,
    6 "ForwardClientIp" forward_client_ip: String, 7 "SessionPersist" session_persist: bool,
    8 "SessionPersistTime" session_persist_time: i64, 9 "OriginPort" origin_port: String, 10 "RuleTag" rule_tag: String
} }

/// In the request of [`CreateApplicationProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateMainland {
    /// Required.
    pub switch: Option<String>,
}
input! { AccelerateMainland(switch: String) {
    0 "Switch" switch: String
} }

/// Response of [`CreateApplicationProxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateApplicationProxyOutput {
    0 "ProxyId" proxy_id: String
} }

/// Creates application proxy rule: `CreateApplicationProxyRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateApplicationProxyRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_PROTO`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_ORIGIN_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_RULE_ORIGIN_MULTI_DOMAIN`],
/// [`codes::INVALID_PARAMETER_RULE_ORIGIN_PORT_INTEGER`], [`codes::INVALID_PARAMETER_RULE_ORIGIN_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_PORT_DUPLICATING`], [`codes::INVALID_PARAMETER_RULE_PORT_GROUP`],
/// [`codes::INVALID_PARAMETER_RULE_PORT_INTEGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub proto: String,
    /// Required.
    pub port: Vec<String>,
    /// Required.
    pub origin_type: String,
    /// Required.
    pub origin_value: Vec<String>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<i64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}

/// Arguments of [`CreateApplicationProxyRule::new`].
pub struct CreateApplicationProxyRuleRequired {
    pub zone_id: String,
    pub proxy_id: String,
    pub proto: String,
    pub port: Vec<String>,
    pub origin_type: String,
    pub origin_value: Vec<String>,
}
operation! {
    CreateApplicationProxyRule { CreateApplicationProxyRuleRequired: zone_id, proxy_id, proto, port, origin_type, origin_value }
    "CreateApplicationProxyRule" -> CreateApplicationProxyRuleOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Proto" proto, 3 "Port" port, 4 "OriginType" origin_type,
    5 "OriginValue" origin_value, 6 "ForwardClientIp" forward_client_ip: String,
    7 "SessionPersist" session_persist: bool, 8 "SessionPersistTime" session_persist_time: i64,
    9 "OriginPort" origin_port: String, 10 "RuleTag" rule_tag: String
} }

/// Response of [`CreateApplicationProxyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateApplicationProxyRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates cls index: `CreateCLSIndex` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateCLSIndex>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLS_LOG_SET_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSIndex {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
}
operation! { CreateCLSIndex(zone_id: String, task_id: String) "CreateCLSIndex" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

/// Response of [`CreateCLSIndex`]: empty.
pub type CreateCLSIndexOutput = Empty;

/// Creates config group version: `CreateConfigGroupVersion` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateConfigGroupVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CONDITION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_UNKNOWN_TARGET`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_VALUE_EMPTY_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_DUPLICATE_KEY_ERROR`], [`codes::FAILED_OPERATION_CONFIG_FIELD_TYPE_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_FORMAT_ERROR`], [`codes::FAILED_OPERATION_CONFIG_JSON_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_MALFORMED_CONTENT`], [`codes::FAILED_OPERATION_CONFIG_PARAM_VALIDATE_ERRORS`],
/// [`codes::FAILED_OPERATION_CONFIG_TIME_PARSING_ERROR`], [`codes::FAILED_OPERATION_CONFIG_UNKNOWN_FIELD`],
/// [`codes::FAILED_OPERATION_CONFIG_UNSUPPORTED_ACTION`],
/// [`codes::FAILED_OPERATION_CONFIG_UNSUPPORTED_FORMAT_VERSION`], [`codes::FAILED_OPERATION_MISSING_CONFIG_CHUNK`],
/// [`codes::FAILED_OPERATION_UNKNOWN_CONFIG_GROUP_TYPE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RULE`], [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_ACTION`], [`codes::INVALID_PARAMETER_INVALID_CONDITIONS`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_FOLLOW_ORIGIN`], [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_RULE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_OWNERSHIP_VERIFICATION_NOT_PASSED`], [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`],
/// [`codes::OPERATION_DENIED_WORK_MODE_NOT_IN_VERSION_CONTROL`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupVersion {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub content: String,
    pub description: Option<String>,
    pub source_version: Option<String>,
}
operation! { CreateConfigGroupVersion(zone_id: String, group_id: String, content: String)
    "CreateConfigGroupVersion" -> CreateConfigGroupVersionOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Content" content, 3 "Description" description: String,
    4 "SourceVersion" source_version: String
} }

/// Response of [`CreateConfigGroupVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupVersionOutput {
    pub version_id: Option<String>,
}
model! { CreateConfigGroupVersionOutput {
    0 "VersionId" version_id: String
} }

/// Creates content identifier: `CreateContentIdentifier` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateContentIdentifier>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CONDITION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_UNKNOWN_TARGET`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_VALUE_EMPTY_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_DUPLICATE_KEY_ERROR`], [`codes::FAILED_OPERATION_CONFIG_FIELD_TYPE_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_FORMAT_ERROR`], [`codes::FAILED_OPERATION_CONFIG_JSON_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_MALFORMED_CONTENT`], [`codes::FAILED_OPERATION_CONFIG_PARAM_VALIDATE_ERRORS`],
/// [`codes::FAILED_OPERATION_CONFIG_TIME_PARSING_ERROR`], [`codes::FAILED_OPERATION_CONFIG_UNKNOWN_FIELD`],
/// [`codes::FAILED_OPERATION_CONFIG_UNSUPPORTED_ACTION`],
/// [`codes::FAILED_OPERATION_CONFIG_UNSUPPORTED_FORMAT_VERSION`], [`codes::FAILED_OPERATION_MISSING_CONFIG_CHUNK`],
/// [`codes::FAILED_OPERATION_UNKNOWN_CONFIG_GROUP_TYPE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RULE`], [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_ACTION`], [`codes::INVALID_PARAMETER_INVALID_CONDITIONS`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_FOLLOW_ORIGIN`], [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_RULE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_OWNERSHIP_VERIFICATION_NOT_PASSED`], [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`],
/// [`codes::OPERATION_DENIED_WORK_MODE_NOT_IN_VERSION_CONTROL`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentIdentifier {
    /// Required.
    pub description: String,
    /// Required.
    pub plan_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateContentIdentifier(description: String, plan_id: String)
    "CreateContentIdentifier" -> CreateContentIdentifierOutput {
    0 "Description" description, 1 "PlanId" plan_id, 2 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateContentIdentifier`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateContentIdentifier`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentIdentifierOutput {
    pub content_id: Option<String>,
}
model! { CreateContentIdentifierOutput {
    0 "ContentId" content_id: String
} }

/// Creates customize error page: `CreateCustomizeErrorPage` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateCustomizeErrorPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONTENT_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_PAGE_NAME_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizeErrorPage {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub content_type: String,
    pub description: Option<String>,
    pub content: Option<String>,
}
operation! { CreateCustomizeErrorPage(zone_id: String, name: String, content_type: String)
    "CreateCustomizeErrorPage" -> CreateCustomizeErrorPageOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "ContentType" content_type, 3 "Description" description: String,
    4 "Content" content: String
} }

/// Response of [`CreateCustomizeErrorPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizeErrorPageOutput {
    pub page_id: Option<String>,
}
model! { CreateCustomizeErrorPageOutput {
    0 "PageId" page_id: String
} }

/// Creates dns record: `CreateDnsRecord` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateDnsRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONTENT_TYPE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_PAGE_NAME_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnsRecord {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub content: String,
    pub location: Option<String>,
    pub ttl: Option<i64>,
    pub weight: Option<i64>,
    pub priority: Option<i64>,
}
operation! { CreateDnsRecord(zone_id: String, name: String, r#type: String, content: String)
    "CreateDnsRecord" -> CreateDnsRecordOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "Type" r#type, 3 "Content" content, 4 "Location" location: String,
    5 "TTL" ttl: i64, 6 "Weight" weight: i64, 7 "Priority" priority: i64
} }

/// Response of [`CreateDnsRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnsRecordOutput {
    pub record_id: Option<String>,
}
model! { CreateDnsRecordOutput {
    0 "RecordId" record_id: String
} }

/// Creates edge kv namespace: `CreateEdgeKVNamespace` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateEdgeKVNamespace>.
///
/// Errors: [`codes::INVALID_PARAMETER_BAD_NAMESPACE_NAME`], [`codes::INVALID_PARAMETER_DUPLICATE_BINDING_NAME`],
/// [`codes::INVALID_PARAMETER_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeKVNamespace {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    pub remark: Option<String>,
}
operation! { CreateEdgeKVNamespace(zone_id: String, namespace: String) "CreateEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Remark" remark: String
} }

/// Response of [`CreateEdgeKVNamespace`]: empty.
pub type CreateEdgeKVNamespaceOutput = Empty;

/// Creates function: `CreateFunction` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_DEPLOYING`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_CONTENT`], [`codes::INVALID_PARAMETER_BAD_FUNCTION_NAME`],
/// [`codes::INVALID_PARAMETER_CONTENT_EXCEEDS_LIMIT`], [`codes::INVALID_PARAMETER_FUNCTION_NAME_CONFLICT`],
/// [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`], [`codes::LIMIT_EXCEEDED_FUNCTION_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
    pub remark: Option<String>,
}
operation! { CreateFunction(zone_id: String, name: String, content: String) "CreateFunction" -> CreateFunctionOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "Content" content, 3 "Remark" remark: String
} }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub function_id: Option<String>,
}
model! { CreateFunctionOutput {
    0 "FunctionId" function_id: String
} }

/// Creates function replica: `CreateFunctionReplica` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateFunctionReplica>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_DEPLOYING`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_CONTENT`], [`codes::INVALID_PARAMETER_BAD_FUNCTION_NAME`],
/// [`codes::INVALID_PARAMETER_CONTENT_EXCEEDS_LIMIT`], [`codes::INVALID_PARAMETER_FUNCTION_NAME_CONFLICT`],
/// [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`], [`codes::LIMIT_EXCEEDED_FUNCTION_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionReplica {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    /// Required.
    pub replica_name: String,
    /// Required.
    pub content: String,
    pub remark: Option<String>,
}
operation! { CreateFunctionReplica(zone_id: String, function_id: String, replica_name: String, content: String)
    "CreateFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaName" replica_name, 3 "Content" content,
    4 "Remark" remark: String
} }

/// Response of [`CreateFunctionReplica`]: empty.
pub type CreateFunctionReplicaOutput = Empty;

/// Creates function rule: `CreateFunctionRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateFunctionRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RULE`], [`codes::INVALID_PARAMETER_INVALID_CONDITIONS`],
/// [`codes::LIMIT_EXCEEDED_RULE_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`],
/// [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_rule_conditions: Vec<FunctionRuleCondition>,
    pub trigger_type: Option<String>,
    pub function_id: Option<String>,
    pub region_mapping_selections: Option<Vec<FunctionRegionSelection>>,
    pub weighted_selections: Option<Vec<FunctionWeightedSelection>>,
    pub remark: Option<String>,
}
operation! { CreateFunctionRule(zone_id: String, function_rule_conditions: Vec<FunctionRuleCondition>)
    "CreateFunctionRule" -> CreateFunctionRuleOutput {
    0 "ZoneId" zone_id, 1 "FunctionRuleConditions" function_rule_conditions, 2 "TriggerType" trigger_type: String,
    3 "FunctionId" function_id: String,
    4 "RegionMappingSelections" region_mapping_selections: Vec<FunctionRegionSelection>,
    5 "WeightedSelections" weighted_selections: Vec<FunctionWeightedSelection>, 6 "Remark" remark: String
} }

/// In the request of [`CreateFunctionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRuleCondition {
    /// Required.
    pub rule_conditions: Option<Vec<RuleCondition>>,
}
input! { FunctionRuleCondition(rule_conditions: Vec<RuleCondition>) {
    0 "RuleConditions" rule_conditions: Vec<RuleCondition>
} }

/// In the request of [`CreateFunctionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub target: Option<String>,
    pub values: Option<Vec<String>>,
    pub ignore_case: Option<bool>,
    pub name: Option<String>,
    /// Deprecated.
    pub ignore_name_case: Option<bool>,
}
input! { RuleCondition(operator: String, target: String) {
    0 "Operator" operator: String, 1 "Target" target: String, 2 "Values" values: Vec<String>,
    3 "IgnoreCase" ignore_case: bool, 4 "Name" name: String, 5 "IgnoreNameCase" ignore_name_case: bool
} }

/// In the request of [`CreateFunctionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRegionSelection {
    /// Required.
    pub function_id: Option<String>,
    /// Required.
    pub regions: Option<Vec<String>>,
}
input! { FunctionRegionSelection(function_id: String, regions: Vec<String>) {
    0 "FunctionId" function_id: String, 1 "Regions" regions: Vec<String>
} }

/// In the request of [`CreateFunctionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionWeightedSelection {
    /// Required.
    pub function_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { FunctionWeightedSelection(function_id: String, weight: i64) {
    0 "FunctionId" function_id: String, 1 "Weight" weight: i64
} }

/// Response of [`CreateFunctionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateFunctionRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates inference api token: `CreateInferenceAPIToken` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateInferenceAPIToken>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceAPIToken {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
}
operation! { CreateInferenceAPIToken(zone_id: String, name: String)
    "CreateInferenceAPIToken" -> CreateInferenceAPITokenOutput {
    0 "ZoneId" zone_id, 1 "Name" name
} }

/// Response of [`CreateInferenceAPIToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceAPITokenOutput {
    pub token_id: Option<String>,
    pub content: Option<String>,
}
model! { CreateInferenceAPITokenOutput {
    0 "TokenId" token_id: String, 1 "Content" content: String
} }

/// Creates inference service: `CreateInferenceService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateInferenceService>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_INFERENCE_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceService {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub listen_port: i64,
    /// Required.
    pub containers: Vec<InferenceContainerConfig>,
    /// Required.
    pub resource_config: InferenceResourceConfig,
    pub affinity_config: Option<InferenceAffinityConfig>,
    pub request_paths: Option<Vec<String>>,
    pub description: Option<String>,
}

/// Arguments of [`CreateInferenceService::new`].
pub struct CreateInferenceServiceRequired {
    pub zone_id: String,
    pub name: String,
    pub listen_port: i64,
    pub containers: Vec<InferenceContainerConfig>,
    pub resource_config: InferenceResourceConfig,
}
operation! {
    CreateInferenceService { CreateInferenceServiceRequired: zone_id, name, listen_port, containers, resource_config }
    "CreateInferenceService" -> CreateInferenceServiceOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "ListenPort" listen_port, 3 "Containers" containers,
    4 "ResourceConfig" resource_config, 5 "AffinityConfig" affinity_config: InferenceAffinityConfig,
    6 "RequestPaths" request_paths: Vec<String>, 7 "Description" description: String
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceContainerConfig {
    /// Required.
    pub image_type: Option<String>,
    pub tcr_repository_config: Option<InferenceTCRRepositoryConfig>,
    pub startup_command: Option<String>,
    pub environment_variables: Option<Vec<InferenceEnvironmentVariable>>,
}
input! { InferenceContainerConfig(image_type: String) {
    0 "ImageType" image_type: String, 1 "TcrRepositoryConfig" tcr_repository_config: InferenceTCRRepositoryConfig,
    2 "StartupCommand" startup_command: String,
    3 "EnvironmentVariables" environment_variables: Vec<InferenceEnvironmentVariable>
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceTCRRepositoryConfig {
    /// Required.
    pub tcr_type: Option<String>,
    /// Required.
    pub image: Option<String>,
    pub registry_id: Option<String>,
    pub region_name: Option<String>,
}
input! { InferenceTCRRepositoryConfig(tcr_type: String, image: String) {
    0 "TCRType" tcr_type: String, 1 "Image" image: String, 2 "RegistryId" registry_id: String,
    3 "RegionName" region_name: String
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceEnvironmentVariable {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InferenceEnvironmentVariable(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceResourceConfig {
    /// Required.
    pub scaling_mode: Option<String>,
    /// Required.
    pub hardware_spec: Option<String>,
    pub auto_scaling_config: Option<InferenceAutoScalingConfig>,
    pub manual_instance_config: Option<InferenceManualInstanceConfig>,
    pub concurrency: Option<i64>,
}
input! { InferenceResourceConfig(scaling_mode: String, hardware_spec: String) {
    0 "ScalingMode" scaling_mode: String, 1 "HardwareSpec" hardware_spec: String,
    2 "AutoScalingConfig" auto_scaling_config: InferenceAutoScalingConfig,
    3 "ManualInstanceConfig" manual_instance_config: InferenceManualInstanceConfig, 4 "Concurrency" concurrency: i64
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAutoScalingConfig {
    /// Required.
    pub min_instance_count: Option<i64>,
    pub scaling_policies: Option<Vec<InferenceScalingPolicy>>,
}
input! { InferenceAutoScalingConfig(min_instance_count: i64) {
    0 "MinInstanceCount" min_instance_count: i64, 1 "ScalingPolicies" scaling_policies: Vec<InferenceScalingPolicy>
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScalingPolicy {
    /// Required.
    pub policy_name: Option<String>,
    /// Required.
    pub policy_type: Option<String>,
    pub scheduled_scaling_policy: Option<InferenceScheduledScalingPolicy>,
}
input! { InferenceScalingPolicy(policy_name: String, policy_type: String) {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ScheduledScalingPolicy" scheduled_scaling_policy: InferenceScheduledScalingPolicy
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingPolicy {
    /// Required.
    pub scheduled_actions: Option<Vec<InferenceScheduledScalingAction>>,
    /// Required.
    pub effective_range: Option<InferenceScheduledScalingEffectiveRange>,
    pub time_zone: Option<String>,
}
input! {
    InferenceScheduledScalingPolicy(scheduled_actions: Vec<InferenceScheduledScalingAction>, effective_range: InferenceScheduledScalingEffectiveRange) {
    0 "ScheduledActions" scheduled_actions: Vec<InferenceScheduledScalingAction>,
    1 "EffectiveRange" effective_range: InferenceScheduledScalingEffectiveRange, 2 "TimeZone" time_zone: String
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingAction {
    /// Required.
    pub cron_expression: Option<String>,
    /// Required.
    pub min_instance_count: Option<i64>,
}
input! { InferenceScheduledScalingAction(cron_expression: String, min_instance_count: i64) {
    0 "CronExpression" cron_expression: String, 1 "MinInstanceCount" min_instance_count: i64
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingEffectiveRange {
    /// Required.
    pub effective_type: Option<String>,
    /// RFC 3339 time.
    pub start_date: Option<String>,
    /// RFC 3339 time.
    pub end_date: Option<String>,
}
input! { InferenceScheduledScalingEffectiveRange(effective_type: String) {
    0 "EffectiveType" effective_type: String, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceManualInstanceConfig {
    /// Required.
    pub fixed_instance_count: Option<i64>,
}
input! { InferenceManualInstanceConfig(fixed_instance_count: i64) {
    0 "FixedInstanceCount" fixed_instance_count: i64
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAffinityConfig {
    /// Required.
    pub switch: Option<String>,
    pub affinity_mode: Option<String>,
    pub session_id_affinity_config: Option<SessionIdAffinityConfig>,
}
input! { InferenceAffinityConfig(switch: String) {
    0 "Switch" switch: String, 1 "AffinityMode" affinity_mode: String,
    2 "SessionIdAffinityConfig" session_id_affinity_config: SessionIdAffinityConfig
} }

/// In the request of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionIdAffinityConfig {
    pub source: Option<String>,
    pub header_name: Option<String>,
}
input! { SessionIdAffinityConfig() {
    0 "Source" source: String, 1 "HeaderName" header_name: String
} }

/// Response of [`CreateInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateInferenceServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Creates just in time transcode template: `CreateJustInTimeTranscodeTemplate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateJustInTimeTranscodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_DISCONTINUED`], [`codes::FAILED_OPERATION_PRODUCT_NOT_ACTIVATED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_OVER_LIMIT`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_PAUSED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_name: String,
    pub comment: Option<String>,
    pub video_stream_switch: Option<String>,
    pub audio_stream_switch: Option<String>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
}
operation! { CreateJustInTimeTranscodeTemplate(zone_id: String, template_name: String)
    "CreateJustInTimeTranscodeTemplate" -> CreateJustInTimeTranscodeTemplateOutput {
    0 "ZoneId" zone_id, 1 "TemplateName" template_name, 2 "Comment" comment: String,
    3 "VideoStreamSwitch" video_stream_switch: String, 4 "AudioStreamSwitch" audio_stream_switch: String,
    5 "VideoTemplate" video_template: VideoTemplateInfo, 6 "AudioTemplate" audio_template: AudioTemplateInfo
} }

/// In the request of [`CreateJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    /// Required.
    pub codec: Option<String>,
    pub fps: Option<f64>,
    pub bitrate: Option<i64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fill_type: Option<String>,
}
input! { VideoTemplateInfo(codec: String) {
    0 "Codec" codec: String, 1 "Fps" fps: f64, 2 "Bitrate" bitrate: i64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: i64, 5 "Height" height: i64,
    6 "FillType" fill_type: String
} }

/// In the request of [`CreateJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    /// Required.
    pub codec: Option<String>,
    pub audio_channel: Option<i64>,
}
input! { AudioTemplateInfo(codec: String) {
    0 "Codec" codec: String, 1 "AudioChannel" audio_channel: i64
} }

/// Response of [`CreateJustInTimeTranscodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateJustInTimeTranscodeTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates l4 proxy: `CreateL4Proxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateL4Proxy>.
///
/// Errors: [`codes::INVALID_PARAMETER_PROXY_NAME_DUPLICATING`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::OPERATION_DENIED_IPV6_ADVANCED_CONFLICT`],
/// [`codes::OPERATION_DENIED_IPV6_STATIC_IP_CONFLICT`], [`codes::OPERATION_DENIED_L4_LACK_OF_RESOURCES`],
/// [`codes::OPERATION_DENIED_MSG_IPV6_ADVANCED_CONFLICT`], [`codes::OPERATION_DENIED_STATIC_IP_AREA_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Proxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_name: String,
    /// Required.
    pub area: String,
    pub ipv6: Option<String>,
    pub static_ip: Option<String>,
    pub accelerate_mainland: Option<String>,
    /// Deprecated.
    pub ddos_protection_config: Option<DDosProtectionConfig>,
}
operation! { CreateL4Proxy(zone_id: String, proxy_name: String, area: String) "CreateL4Proxy" -> CreateL4ProxyOutput {
    0 "ZoneId" zone_id, 1 "ProxyName" proxy_name, 2 "Area" area, 3 "Ipv6" ipv6: String, 4 "StaticIp" static_ip: String,
    5 "AccelerateMainland" accelerate_mainland: String,
    6 "DDosProtectionConfig" ddos_protection_config: DDosProtectionConfig
} }

/// In the request of [`CreateL4Proxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDosProtectionConfig {
    pub level_mainland: Option<String>,
    pub max_bandwidth_mainland: Option<i64>,
    pub level_overseas: Option<String>,
}
input! { DDosProtectionConfig() {
    0 "LevelMainland" level_mainland: String, 1 "MaxBandwidthMainland" max_bandwidth_mainland: i64,
    2 "LevelOverseas" level_overseas: String
} }

/// Response of [`CreateL4Proxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateL4ProxyOutput {
    0 "ProxyId" proxy_id: String
} }

/// Creates l4 proxy rules: `CreateL4ProxyRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateL4ProxyRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_VALUE`],
/// [`codes::INVALID_PARAMETER_RULE_PORT_DUPLICATING`], [`codes::LIMIT_EXCEEDED_PROXY_RULES_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_L4_PORT_LACK_OF_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub l4_proxy_rules: Vec<L4ProxyRule>,
}
operation! { CreateL4ProxyRules(zone_id: String, proxy_id: String, l4_proxy_rules: Vec<L4ProxyRule>)
    "CreateL4ProxyRules" -> CreateL4ProxyRulesOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "L4ProxyRules" l4_proxy_rules
} }

/// In the request of [`CreateL4ProxyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4ProxyRule {
    pub rule_id: Option<String>,
    pub protocol: Option<String>,
    pub port_range: Option<Vec<String>>,
    pub origin_type: Option<String>,
    pub origin_value: Option<Vec<String>>,
    pub origin_port_range: Option<String>,
    pub client_ip_pass_through_mode: Option<String>,
    pub session_persist: Option<String>,
    pub session_persist_time: Option<i64>,
    pub rule_tag: Option<String>,
    pub status: Option<String>,
    pub bu_id: Option<String>,
    pub remote_auth: Option<L4ProxyRemoteAuth>,
}
input! { L4ProxyRule() {
    0 "RuleId" rule_id: String, 1 "Protocol" protocol: String, 2 "PortRange" port_range: Vec<String>,
    3 "OriginType" origin_type: String, 4 "OriginValue" origin_value: Vec<String>,
    5 "OriginPortRange" origin_port_range: String, 6 "ClientIPPassThroughMode" client_ip_pass_through_mode: String,
    7 "SessionPersist" session_persist: String, 8 "SessionPersistTime" session_persist_time: i64,
    9 "RuleTag" rule_tag: String, 10 "Status" status: String, 11 "BuId" bu_id: String,
    12 "RemoteAuth" remote_auth: L4ProxyRemoteAuth
} }

/// In the request of [`CreateL4ProxyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4ProxyRemoteAuth {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub address: Option<String>,
    /// Required.
    pub server_faulty_behavior: Option<String>,
}
input! { L4ProxyRemoteAuth(switch: String, address: String, server_faulty_behavior: String) {
    0 "Switch" switch: String, 1 "Address" address: String, 2 "ServerFaultyBehavior" server_faulty_behavior: String
} }

/// Response of [`CreateL4ProxyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyRulesOutput {
    pub l4_proxy_rule_ids: Vec<String>,
}
model! { CreateL4ProxyRulesOutput {
    0 "L4ProxyRuleIds" l4_proxy_rule_ids: Vec<String>
} }

/// Creates l7 acc rules: `CreateL7AccRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateL7AccRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_ACCELERATE_MAINLAND`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_CURRENT_PLAN_ORIGIN_WHITELIST`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_MULTIPLY_LAYER`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_OC_DIRECT_ORIGIN`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_RACING_PLATFORM`],
/// [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_ADVANCED_ORIGIN_ROUTING_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SHIELD_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`], [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_CACHE_PREFRESH`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_CACHE_PREFRESH`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_SHIELD_SPACE_NOT_FOUND`], [`codes::INVALID_PARAMETER_SHIELD_SPACE_REQUIRED_ERROR`],
/// [`codes::INVALID_PARAMETER_SHIELD_SPACE_STATUS_MUST_ONLINE`], [`codes::INVALID_PARAMETER_TASK_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SITE_FAILOVER_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_PULL_RATE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_UPSTREAM_VERIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`],
/// [`codes::OPERATION_DENIED_ADVANCED_ORIGIN_ROUTING_CONFLICT_WITH_DCI_OVERSEA_LAN`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_ORIGIN_ROUTING_BILLING`],
/// [`codes::OPERATION_DENIED_NOT_IN_ADVANCED_ORIGIN_ROUTING_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_NOT_IN_SHIELD_SPACE_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_NOT_IN_SITE_FAILOVER_WHITE_LIST`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7AccRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rules: Vec<RuleEngineItem>,
}
operation! { CreateL7AccRules(zone_id: String, rules: Vec<RuleEngineItem>)
    "CreateL7AccRules" -> CreateL7AccRulesOutput {
    0 "ZoneId" zone_id, 1 "Rules" rules
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngineItem {
    pub status: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub description: Option<Vec<String>>,
    pub branches: Option<Vec<RuleBranch>>,
    pub rule_priority: Option<i64>,
}
input! { RuleEngineItem() {
    0 "Status" status: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String,
    3 "Description" description: Vec<String>, 4 "Branches" branches: Vec<RuleBranch>,
    5 "RulePriority" rule_priority: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleBranch {
    pub condition: Option<String>,
    pub actions: Option<Vec<RuleEngineAction>>,
    pub sub_rules: Option<Vec<RuleEngineSubRule>>,
}
input! { RuleBranch() {
    0 "Condition" condition: String, 1 "Actions" actions: Vec<RuleEngineAction>,
    2 "SubRules" sub_rules: Vec<RuleEngineSubRule>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngineAction {
    /// Required.
    pub name: Option<String>,
    pub cache_parameters: Option<CacheParameters>,
    pub cache_key_parameters: Option<CacheKeyParameters>,
    pub cache_prefresh_parameters: Option<CachePrefreshParameters>,
    pub access_url_redirect_parameters: Option<AccessURLRedirectParameters>,
    pub upstream_url_rewrite_parameters: Option<UpstreamURLRewriteParameters>,
    pub quic_parameters: Option<QUICParameters>,
    pub web_socket_parameters: Option<WebSocketParameters>,
    pub authentication_parameters: Option<AuthenticationParameters>,
    pub max_age_parameters: Option<MaxAgeParameters>,
    pub status_code_cache_parameters: Option<StatusCodeCacheParameters>,
    pub offline_cache_parameters: Option<OfflineCacheParameters>,
    pub smart_routing_parameters: Option<SmartRoutingParameters>,
    pub advanced_origin_routing_parameters: Option<AdvancedOriginRoutingParameters>,
    pub range_origin_pull_parameters: Option<RangeOriginPullParameters>,
    pub upstream_http2_parameters: Option<UpstreamHTTP2Parameters>,
    pub host_header_parameters: Option<HostHeaderParameters>,
    pub force_redirect_https_parameters: Option<ForceRedirectHTTPSParameters>,
    pub origin_pull_protocol_parameters: Option<OriginPullProtocolParameters>,
    pub compression_parameters: Option<CompressionParameters>,
    pub hsts_parameters: Option<HSTSParameters>,
    pub client_ip_header_parameters: Option<ClientIPHeaderParameters>,
    pub ocsp_stapling_parameters: Option<OCSPStaplingParameters>,
    pub http2_parameters: Option<HTTP2Parameters>,
    pub post_max_size_parameters: Option<PostMaxSizeParameters>,
    pub client_ip_country_parameters: Option<ClientIPCountryParameters>,
    pub upstream_follow_redirect_parameters: Option<UpstreamFollowRedirectParameters>,
    pub upstream_request_parameters: Option<UpstreamRequestParameters>,
    pub shield_parameters: Option<ShieldParameters>,
    pub tls_config_parameters: Option<TLSConfigParameters>,
    pub modify_origin_parameters: Option<ModifyOriginParameters>,
    pub site_failover_parameters: Option<SiteFailoverParameters>,
    pub http_upstream_timeout_parameters: Option<HTTPUpstreamTimeoutParameters>,
    pub http_response_parameters: Option<HTTPResponseParameters>,
    pub error_page_parameters: Option<ErrorPageParameters>,
    pub modify_response_header_parameters: Option<ModifyResponseHeaderParameters>,
    pub modify_request_header_parameters: Option<ModifyRequestHeaderParameters>,
    pub response_speed_limit_parameters: Option<ResponseSpeedLimitParameters>,
    pub set_content_identifier_parameters: Option<SetContentIdentifierParameters>,
    pub vary_parameters: Option<VaryParameters>,
    pub content_compression_parameters: Option<ContentCompressionParameters>,
    pub origin_authentication_parameters: Option<OriginAuthenticationParameters>,
    pub custom_action_parameters: Option<CustomActionParameters>,
}
input! { RuleEngineAction(name: String) {
    0 "Name" name: String, 1 "CacheParameters" cache_parameters: CacheParameters,
    2 "CacheKeyParameters" cache_key_parameters: CacheKeyParameters,
    3 "CachePrefreshParameters" cache_prefresh_parameters: CachePrefreshParameters,
    4 "AccessURLRedirectParameters" access_url_redirect_parameters: AccessURLRedirectParameters,
    5 "UpstreamURLRewriteParameters" upstream_url_rewrite_parameters: UpstreamURLRewriteParameters,
    6 "QUICParameters" quic_parameters: QUICParameters,
    7 "WebSocketParameters" web_socket_parameters: WebSocketParameters,
    8 "AuthenticationParameters" authentication_parameters: AuthenticationParameters,
    9 "MaxAgeParameters" max_age_parameters: MaxAgeParameters,
    10 "StatusCodeCacheParameters" status_code_cache_parameters: StatusCodeCacheParameters,
    11 "OfflineCacheParameters" offline_cache_parameters: OfflineCacheParameters,
    12 "SmartRoutingParameters" smart_routing_parameters: SmartRoutingParameters,
    13 "AdvancedOriginRoutingParameters" advanced_origin_routing_parameters: AdvancedOriginRoutingParameters,
    14 "RangeOriginPullParameters" range_origin_pull_parameters: RangeOriginPullParameters,
    15 "UpstreamHTTP2Parameters" upstream_http2_parameters: UpstreamHTTP2Parameters,
    16 "HostHeaderParameters" host_header_parameters: HostHeaderParameters,
    17 "ForceRedirectHTTPSParameters" force_redirect_https_parameters: ForceRedirectHTTPSParameters,
    18 "OriginPullProtocolParameters" origin_pull_protocol_parameters: OriginPullProtocolParameters,
    19 "CompressionParameters" compression_parameters: CompressionParameters,
    20 "HSTSParameters" hsts_parameters: HSTSParameters,
    21 "ClientIPHeaderParameters" client_ip_header_parameters: ClientIPHeaderParameters,
    22 "OCSPStaplingParameters" ocsp_stapling_parameters: OCSPStaplingParameters,
    23 "HTTP2Parameters" http2_parameters: HTTP2Parameters,
    24 "PostMaxSizeParameters" post_max_size_parameters: PostMaxSizeParameters,
    25 "ClientIPCountryParameters" client_ip_country_parameters: ClientIPCountryParameters,
    26 "UpstreamFollowRedirectParameters" upstream_follow_redirect_parameters: UpstreamFollowRedirectParameters,
    27 "UpstreamRequestParameters" upstream_request_parameters: UpstreamRequestParameters,
    28 "ShieldParameters" shield_parameters: ShieldParameters,
    29 "TLSConfigParameters" tls_config_parameters: TLSConfigParameters,
    30 "ModifyOriginParameters" modify_origin_parameters: ModifyOriginParameters,
    31 "SiteFailoverParameters" site_failover_parameters: SiteFailoverParameters,
    32 "HTTPUpstreamTimeoutParameters" http_upstream_timeout_parameters: HTTPUpstreamTimeoutParameters,
    33 "HttpResponseParameters" http_response_parameters: HTTPResponseParameters,
    34 "ErrorPageParameters" error_page_parameters: ErrorPageParameters,
    35 "ModifyResponseHeaderParameters" modify_response_header_parameters: ModifyResponseHeaderParameters,
    36 "ModifyRequestHeaderParameters" modify_request_header_parameters: ModifyRequestHeaderParameters,
    37 "ResponseSpeedLimitParameters" response_speed_limit_parameters: ResponseSpeedLimitParameters,
    38 "SetContentIdentifierParameters" set_content_identifier_parameters: SetContentIdentifierParameters,
    39 "VaryParameters" vary_parameters: VaryParameters,
    40 "ContentCompressionParameters" content_compression_parameters: ContentCompressionParameters,
    41 "OriginAuthenticationParameters" origin_authentication_parameters: OriginAuthenticationParameters,
    42 "CustomActionParameters" custom_action_parameters: CustomActionParameters
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheParameters {
    pub follow_origin: Option<FollowOrigin>,
    pub no_cache: Option<NoCache>,
    pub custom_time: Option<CustomTime>,
}
input! { CacheParameters() {
    0 "FollowOrigin" follow_origin: FollowOrigin, 1 "NoCache" no_cache: NoCache, 2 "CustomTime" custom_time: CustomTime
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowOrigin {
    /// Required.
    pub switch: Option<String>,
    pub default_cache: Option<String>,
    pub default_cache_strategy: Option<String>,
    pub default_cache_time: Option<i64>,
}
input! { FollowOrigin(switch: String) {
    0 "Switch" switch: String, 1 "DefaultCache" default_cache: String,
    2 "DefaultCacheStrategy" default_cache_strategy: String, 3 "DefaultCacheTime" default_cache_time: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoCache {
    /// Required.
    pub switch: Option<String>,
}
input! { NoCache(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTime {
    pub switch: Option<String>,
    pub ignore_cache_control: Option<String>,
    pub cache_time: Option<i64>,
}
input! { CustomTime() {
    0 "Switch" switch: String, 1 "IgnoreCacheControl" ignore_cache_control: String, 2 "CacheTime" cache_time: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyParameters {
    pub full_url_cache: Option<String>,
    pub query_string: Option<CacheKeyQueryString>,
    pub ignore_case: Option<String>,
    pub header: Option<CacheKeyHeader>,
    pub scheme: Option<String>,
    pub cookie: Option<CacheKeyCookie>,
}
input! { CacheKeyParameters() {
    0 "FullURLCache" full_url_cache: String, 1 "QueryString" query_string: CacheKeyQueryString,
    2 "IgnoreCase" ignore_case: String, 3 "Header" header: CacheKeyHeader, 4 "Scheme" scheme: String,
    5 "Cookie" cookie: CacheKeyCookie
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyQueryString {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CacheKeyQueryString() {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyHeader {
    pub switch: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CacheKeyHeader() {
    0 "Switch" switch: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyCookie {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CacheKeyCookie() {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CachePrefreshParameters {
    pub switch: Option<String>,
    pub cache_time_percent: Option<i64>,
}
input! { CachePrefreshParameters() {
    0 "Switch" switch: String, 1 "CacheTimePercent" cache_time_percent: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessURLRedirectParameters {
    pub status_code: Option<i64>,
    pub protocol: Option<String>,
    pub host_name: Option<HostName>,
    pub url_path: Option<URLPath>,
    pub query_string: Option<AccessURLRedirectQueryString>,
}
input! { AccessURLRedirectParameters() {
    0 "StatusCode" status_code: i64, 1 "Protocol" protocol: String, 2 "HostName" host_name: HostName,
    3 "URLPath" url_path: URLPath, 4 "QueryString" query_string: AccessURLRedirectQueryString
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostName {
    pub action: Option<String>,
    pub value: Option<String>,
}
input! { HostName() {
    0 "Action" action: String, 1 "Value" value: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct URLPath {
    pub action: Option<String>,
    pub regex: Option<String>,
    pub value: Option<String>,
}
input! { URLPath() {
    0 "Action" action: String, 1 "Regex" regex: String, 2 "Value" value: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessURLRedirectQueryString {
    pub action: Option<String>,
}
input! { AccessURLRedirectQueryString() {
    0 "Action" action: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamURLRewriteParameters {
    pub r#type: Option<String>,
    pub action: Option<String>,
    pub value: Option<String>,
    pub regex: Option<String>,
}
input! { UpstreamURLRewriteParameters() {
    0 "Type" r#type: String, 1 "Action" action: String, 2 "Value" value: String, 3 "Regex" regex: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QUICParameters {
    pub switch: Option<String>,
}
input! { QUICParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocketParameters {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocketParameters() {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationParameters {
    pub auth_type: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub timeout: Option<i64>,
    /// Secret.
    pub backup_secret_key: Option<Secret>,
    pub auth_param: Option<String>,
    pub time_param: Option<String>,
    pub time_format: Option<String>,
}
input! { AuthenticationParameters() {
    0 "AuthType" auth_type: String, 1 "SecretKey" secret_key: Secret, 2 "Timeout" timeout: i64,
    3 "BackupSecretKey" backup_secret_key: Secret, 4 "AuthParam" auth_param: String, 5 "TimeParam" time_param: String,
    6 "TimeFormat" time_format: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeParameters {
    pub follow_origin: Option<String>,
    pub cache_time: Option<i64>,
}
input! { MaxAgeParameters() {
    0 "FollowOrigin" follow_origin: String, 1 "CacheTime" cache_time: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheParameters {
    pub status_code_cache_params: Option<Vec<StatusCodeCacheParam>>,
}
input! { StatusCodeCacheParameters() {
    0 "StatusCodeCacheParams" status_code_cache_params: Vec<StatusCodeCacheParam>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheParam {
    pub status_code: Option<i64>,
    pub cache_time: Option<i64>,
}
input! { StatusCodeCacheParam() {
    0 "StatusCode" status_code: i64, 1 "CacheTime" cache_time: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCacheParameters {
    pub switch: Option<String>,
}
input! { OfflineCacheParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartRoutingParameters {
    pub switch: Option<String>,
}
input! { SmartRoutingParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedOriginRoutingParameters {
    /// Required.
    pub direction: Option<String>,
}
input! { AdvancedOriginRoutingParameters(direction: String) {
    0 "Direction" direction: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPullParameters {
    pub switch: Option<String>,
}
input! { RangeOriginPullParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHTTP2Parameters {
    pub switch: Option<String>,
}
input! { UpstreamHTTP2Parameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostHeaderParameters {
    pub action: Option<String>,
    pub server_name: Option<String>,
}
input! { HostHeaderParameters() {
    0 "Action" action: String, 1 "ServerName" server_name: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirectHTTPSParameters {
    pub switch: Option<String>,
    pub redirect_status_code: Option<i64>,
}
input! { ForceRedirectHTTPSParameters() {
    0 "Switch" switch: String, 1 "RedirectStatusCode" redirect_status_code: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullProtocolParameters {
    pub protocol: Option<String>,
}
input! { OriginPullProtocolParameters() {
    0 "Protocol" protocol: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressionParameters {
    pub switch: Option<String>,
    pub algorithms: Option<Vec<String>>,
}
input! { CompressionParameters() {
    0 "Switch" switch: String, 1 "Algorithms" algorithms: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HSTSParameters {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
    pub include_sub_domains: Option<String>,
    pub preload: Option<String>,
}
input! { HSTSParameters() {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64, 2 "IncludeSubDomains" include_sub_domains: String,
    3 "Preload" preload: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIPHeaderParameters {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIPHeaderParameters() {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCSPStaplingParameters {
    pub switch: Option<String>,
}
input! { OCSPStaplingParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTP2Parameters {
    pub switch: Option<String>,
}
input! { HTTP2Parameters() {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMaxSizeParameters {
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostMaxSizeParameters() {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIPCountryParameters {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIPCountryParameters() {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamFollowRedirectParameters {
    pub switch: Option<String>,
    pub max_times: Option<i64>,
}
input! { UpstreamFollowRedirectParameters() {
    0 "Switch" switch: String, 1 "MaxTimes" max_times: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRequestParameters {
    pub query_string: Option<UpstreamRequestQueryString>,
    pub cookie: Option<UpstreamRequestCookie>,
}
input! { UpstreamRequestParameters() {
    0 "QueryString" query_string: UpstreamRequestQueryString, 1 "Cookie" cookie: UpstreamRequestCookie
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRequestQueryString {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpstreamRequestQueryString() {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRequestCookie {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpstreamRequestCookie() {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldParameters {
    /// Required.
    pub shield_space_id: Option<String>,
}
input! { ShieldParameters(shield_space_id: String) {
    0 "ShieldSpaceId" shield_space_id: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSConfigParameters {
    pub version: Option<Vec<String>>,
    pub cipher_suite: Option<String>,
}
input! { TLSConfigParameters() {
    0 "Version" version: Vec<String>, 1 "CipherSuite" cipher_suite: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginParameters {
    pub origin_type: Option<String>,
    pub origin: Option<String>,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<i64>,
    pub https_origin_port: Option<i64>,
    pub private_access: Option<String>,
    pub private_parameters: Option<OriginPrivateParameters>,
}
input! { ModifyOriginParameters() {
    0 "OriginType" origin_type: String, 1 "Origin" origin: String, 2 "OriginProtocol" origin_protocol: String,
    3 "HTTPOriginPort" http_origin_port: i64, 4 "HTTPSOriginPort" https_origin_port: i64,
    5 "PrivateAccess" private_access: String, 6 "PrivateParameters" private_parameters: OriginPrivateParameters
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPrivateParameters {
    /// Required.
    pub access_key_id: Option<String>,
    /// Required. Secret.
    pub secret_access_key: Option<Secret>,
    /// Required.
    pub signature_version: Option<String>,
    pub region: Option<String>,
}
input! { OriginPrivateParameters(access_key_id: String, secret_access_key: Secret, signature_version: String) {
    0 "AccessKeyId" access_key_id: String, 1 "SecretAccessKey" secret_access_key: Secret,
    2 "SignatureVersion" signature_version: String, 3 "Region" region: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteFailoverParameters {
    /// Required.
    pub site_failover_status_codes: Option<Vec<i64>>,
    /// Required.
    pub site_failover_params: Option<Vec<SiteFailover>>,
}
input! { SiteFailoverParameters(site_failover_status_codes: Vec<i64>, site_failover_params: Vec<SiteFailover>) {
    0 "SiteFailoverStatusCodes" site_failover_status_codes: Vec<i64>,
    1 "SiteFailoverParams" site_failover_params: Vec<SiteFailover>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteFailover {
    /// Required.
    pub mode: Option<String>,
    pub origin: Option<String>,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<i64>,
    pub https_origin_port: Option<i64>,
    pub upstream_host_header: Option<HostHeaderParameters>,
    pub upstream_url_rewrite: Option<UpstreamURLRewriteParameters>,
    pub upstream_request_parameters: Option<UpstreamRequestParameters>,
    pub upstream_http2_parameters: Option<UpstreamHTTP2Parameters>,
    pub private_access: Option<String>,
    pub private_parameters: Option<OriginPrivateParameters>,
    pub redirect_url: Option<String>,
    pub response_page_id: Option<String>,
    pub status_code: Option<i64>,
}
input! { SiteFailover(mode: String) {
    0 "Mode" mode: String, 1 "Origin" origin: String, 2 "OriginProtocol" origin_protocol: String,
    3 "HTTPOriginPort" http_origin_port: i64, 4 "HTTPSOriginPort" https_origin_port: i64,
    5 "UpstreamHostHeader" upstream_host_header: HostHeaderParameters,
    6 "UpstreamURLRewrite" upstream_url_rewrite: UpstreamURLRewriteParameters,
    7 "UpstreamRequestParameters" upstream_request_parameters: UpstreamRequestParameters,
    8 "UpstreamHTTP2Parameters" upstream_http2_parameters: UpstreamHTTP2Parameters,
    9 "PrivateAccess" private_access: String, 10 "PrivateParameters" private_parameters: OriginPrivateParameters,
    11 "RedirectURL" redirect_url: String, 12 "ResponsePageId" response_page_id: String,
    13 "StatusCode" status_code: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPUpstreamTimeoutParameters {
    pub response_timeout: Option<i64>,
}
input! { HTTPUpstreamTimeoutParameters() {
    0 "ResponseTimeout" response_timeout: i64
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPResponseParameters {
    pub status_code: Option<i64>,
    pub response_page: Option<String>,
}
input! { HTTPResponseParameters() {
    0 "StatusCode" status_code: i64, 1 "ResponsePage" response_page: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageParameters {
    pub error_page_params: Option<Vec<ErrorPage>>,
}
input! { ErrorPageParameters() {
    0 "ErrorPageParams" error_page_params: Vec<ErrorPage>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPage {
    /// Required.
    pub status_code: Option<i64>,
    /// Required.
    pub redirect_url: Option<String>,
}
input! { ErrorPage(status_code: i64, redirect_url: String) {
    0 "StatusCode" status_code: i64, 1 "RedirectURL" redirect_url: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResponseHeaderParameters {
    pub header_actions: Option<Vec<HeaderAction>>,
}
input! { ModifyResponseHeaderParameters() {
    0 "HeaderActions" header_actions: Vec<HeaderAction>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderAction {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { HeaderAction(action: String, name: String) {
    0 "Action" action: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRequestHeaderParameters {
    pub header_actions: Option<Vec<HeaderAction>>,
}
input! { ModifyRequestHeaderParameters() {
    0 "HeaderActions" header_actions: Vec<HeaderAction>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSpeedLimitParameters {
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub max_speed: Option<String>,
    pub start_at: Option<String>,
}
input! { ResponseSpeedLimitParameters(mode: String, max_speed: String) {
    0 "Mode" mode: String, 1 "MaxSpeed" max_speed: String, 2 "StartAt" start_at: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentIdentifierParameters {
    pub content_identifier: Option<String>,
}
input! { SetContentIdentifierParameters() {
    0 "ContentIdentifier" content_identifier: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaryParameters {
    /// Required.
    pub switch: Option<String>,
}
input! { VaryParameters(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCompressionParameters {
    /// Required.
    pub switch: Option<String>,
}
input! { ContentCompressionParameters(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationParameters {
    /// Required.
    pub request_properties: Option<Vec<OriginAuthenticationRequestProperties>>,
}
input! { OriginAuthenticationParameters(request_properties: Vec<OriginAuthenticationRequestProperties>) {
    0 "RequestProperties" request_properties: Vec<OriginAuthenticationRequestProperties>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationRequestProperties {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OriginAuthenticationRequestProperties(r#type: String, name: String, value: String) {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameters {
    /// Required.
    pub custom_actions: Option<Vec<CustomAction>>,
}
input! { CustomActionParameters(custom_actions: Vec<CustomAction>) {
    0 "CustomActions" custom_actions: Vec<CustomAction>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAction {
    /// Required.
    pub action_id: Option<String>,
    /// Required.
    pub parameters: Option<Vec<CustomActionParameter>>,
}
input! { CustomAction(action_id: String, parameters: Vec<CustomActionParameter>) {
    0 "ActionId" action_id: String, 1 "Parameters" parameters: Vec<CustomActionParameter>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value_type: Option<String>,
    pub string_value: Option<String>,
    pub integer_value: Option<i64>,
    pub float_value: Option<f64>,
    pub boolean_value: Option<bool>,
    pub string_array_value: Option<Vec<String>>,
    pub integer_array_value: Option<Vec<i64>>,
    pub float_array_value: Option<Vec<f64>>,
}
input! { CustomActionParameter(name: String, value_type: String) {
    0 "Name" name: String, 1 "ValueType" value_type: String, 2 "StringValue" string_value: String,
    3 "IntegerValue" integer_value: i64, 4 "FloatValue" float_value: f64, 5 "BooleanValue" boolean_value: bool,
    6 "StringArrayValue" string_array_value: Vec<String>, 7 "IntegerArrayValue" integer_array_value: Vec<i64>,
    8 "FloatArrayValue" float_array_value: Vec<f64>
} }

/// In the request of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngineSubRule {
    pub branches: Option<Vec<RuleBranch>>,
    pub description: Option<Vec<String>>,
}
input! { RuleEngineSubRule() {
    0 "Branches" branches: Vec<RuleBranch>, 1 "Description" description: Vec<String>
} }

/// Response of [`CreateL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7AccRulesOutput {
    pub rule_ids: Vec<String>,
}
model! { CreateL7AccRulesOutput {
    0 "RuleIds" rule_ids: Vec<String>
} }

/// Creates load balancer: `CreateLoadBalancer` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateLoadBalancer>.
///
/// Errors: [`codes::INVALID_PARAMETER_LOAD_BALANCER_BIND_ORIGIN_GROUP_INVALID`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_NAME_REPEATED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_GROUP_TYPE_CAN_NOT_MATCH_LB_TYPE`],
/// [`codes::INVALID_PARAMETER_SOME_ORIGIN_GROUP_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_LOAD_BALANCING_COUNT_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub origin_groups: Vec<OriginGroupInLoadBalancer>,
    pub health_checker: Option<HealthChecker>,
    pub steering_policy: Option<String>,
    pub failover_policy: Option<String>,
}
operation! {
    CreateLoadBalancer(zone_id: String, name: String, r#type: String, origin_groups: Vec<OriginGroupInLoadBalancer>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "Type" r#type, 3 "OriginGroups" origin_groups,
    4 "HealthChecker" health_checker: HealthChecker, 5 "SteeringPolicy" steering_policy: String,
    6 "FailoverPolicy" failover_policy: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupInLoadBalancer {
    /// Required.
    pub priority: Option<String>,
    /// Required.
    pub origin_group_id: Option<String>,
}
input! { OriginGroupInLoadBalancer(priority: String, origin_group_id: String) {
    0 "Priority" priority: String, 1 "OriginGroupId" origin_group_id: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthChecker {
    /// Required.
    pub r#type: Option<String>,
    pub port: Option<i64>,
    pub interval: Option<i64>,
    pub timeout: Option<i64>,
    pub health_threshold: Option<i64>,
    pub critical_threshold: Option<i64>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub expected_codes: Option<Vec<String>>,
    pub headers: Option<Vec<CustomizedHeader>>,
    pub follow_redirect: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
input! { HealthChecker(r#type: String) {
    0 "Type" r#type: String, 1 "Port" port: i64, 2 "Interval" interval: i64, 3 "Timeout" timeout: i64,
    4 "HealthThreshold" health_threshold: i64, 5 "CriticalThreshold" critical_threshold: i64, 6 "Path" path: String,
    7 "Method" method: String, 8 "ExpectedCodes" expected_codes: Vec<String>,
    9 "Headers" headers: Vec<CustomizedHeader>, 10 "FollowRedirect" follow_redirect: String,
    11 "SendContext" send_context: String, 12 "RecvContext" recv_context: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedHeader {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CustomizedHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub instance_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates log analysis download task: `CreateLogAnalysisDownloadTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateLogAnalysisDownloadTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_LOAD_BALANCER_BIND_ORIGIN_GROUP_INVALID`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_NAME_REPEATED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_GROUP_TYPE_CAN_NOT_MATCH_LB_TYPE`],
/// [`codes::INVALID_PARAMETER_SOME_ORIGIN_GROUP_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_LOAD_BALANCING_COUNT_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogAnalysisDownloadTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub area: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub format: Option<String>,
    pub sort: Option<String>,
}
operation! { CreateLogAnalysisDownloadTask(zone_id: String, area: String, start_time: String, end_time: String)
    "CreateLogAnalysisDownloadTask" -> CreateLogAnalysisDownloadTaskOutput {
    0 "ZoneId" zone_id, 1 "Area" area, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "LogType" log_type: String,
    5 "Condition" condition: String, 6 "Format" format: String, 7 "Sort" sort: String
} }

/// Response of [`CreateLogAnalysisDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogAnalysisDownloadTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLogAnalysisDownloadTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates multi path gateway: `CreateMultiPathGateway` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateMultiPathGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGateway {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_type: String,
    /// Required.
    pub gateway_name: String,
    /// Required.
    pub gateway_port: i64,
    pub region_id: Option<String>,
    pub gateway_ip: Option<String>,
}
operation! { CreateMultiPathGateway(zone_id: String, gateway_type: String, gateway_name: String, gateway_port: i64)
    "CreateMultiPathGateway" -> CreateMultiPathGatewayOutput {
    0 "ZoneId" zone_id, 1 "GatewayType" gateway_type, 2 "GatewayName" gateway_name, 3 "GatewayPort" gateway_port,
    4 "RegionId" region_id: String, 5 "GatewayIP" gateway_ip: String
} }

/// Response of [`CreateMultiPathGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayOutput {
    pub gateway_id: Option<String>,
}
model! { CreateMultiPathGatewayOutput {
    0 "GatewayId" gateway_id: String
} }

/// Creates multi path gateway line: `CreateMultiPathGatewayLine` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateMultiPathGatewayLine>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayLine {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub line_type: String,
    /// Required.
    pub line_address: String,
    pub proxy_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { CreateMultiPathGatewayLine(zone_id: String, gateway_id: String, line_type: String, line_address: String)
    "CreateMultiPathGatewayLine" -> CreateMultiPathGatewayLineOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineType" line_type, 3 "LineAddress" line_address,
    4 "ProxyId" proxy_id: String, 5 "RuleId" rule_id: String
} }

/// Response of [`CreateMultiPathGatewayLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayLineOutput {
    pub line_id: Option<String>,
}
model! { CreateMultiPathGatewayLineOutput {
    0 "LineId" line_id: String
} }

/// Creates multi path gateway secret key: `CreateMultiPathGatewaySecretKey` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateMultiPathGatewaySecretKey>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewaySecretKey {
    /// Required.
    pub zone_id: String,
    /// Secret.
    pub secret_key: Option<Secret>,
}
operation! { CreateMultiPathGatewaySecretKey(zone_id: String) "CreateMultiPathGatewaySecretKey" -> Empty {
    0 "ZoneId" zone_id, 1 "SecretKey" secret_key: Secret
} }

/// Response of [`CreateMultiPathGatewaySecretKey`]: empty.
pub type CreateMultiPathGatewaySecretKeyOutput = Empty;

/// Creates origin group: `CreateOriginGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateOriginGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INVALID_PARAMETER_HOST_HEADER_INVALID`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_GROUP_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_ORIGIN_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_ORIGIN_RECORD_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_ORIGIN_RECORD_WEIGHT_VALUE`],
/// [`codes::INVALID_PARAMETER_ORIGIN_THIRD_PARTY_PARAM_FORMAT_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_LOAD_BALANCING_ZONE_IS_NOT_ACTIVE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub records: Vec<OriginRecord>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub host_header: Option<String>,
}
operation! { CreateOriginGroup(zone_id: String, records: Vec<OriginRecord>)
    "CreateOriginGroup" -> CreateOriginGroupOutput {
    0 "ZoneId" zone_id, 1 "Records" records, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "HostHeader" host_header: String
} }

/// In the request of [`CreateOriginGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginRecord {
    /// Required.
    pub record: Option<String>,
    pub r#type: Option<String>,
    pub record_id: Option<String>,
    pub weight: Option<i64>,
    pub private: Option<bool>,
    pub private_parameters: Option<Vec<PrivateParameter>>,
}
input! { OriginRecord(record: String) {
    0 "Record" record: String, 1 "Type" r#type: String, 2 "RecordId" record_id: String, 3 "Weight" weight: i64,
    4 "Private" private: bool, 5 "PrivateParameters" private_parameters: Vec<PrivateParameter>
} }

/// Response of [`CreateOriginGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginGroupOutput {
    pub origin_group_id: Option<String>,
}
model! { CreateOriginGroupOutput {
    0 "OriginGroupId" origin_group_id: String
} }

/// Creates plan: `CreatePlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreatePlan>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_USE_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_PERIOD`],
/// [`codes::INVALID_PARAMETER_INVALID_PLAN_TYPE`], [`codes::INVALID_PARAMETER_INVALID_RENEW_FLAG`],
/// [`codes::OPERATION_DENIED_PLEASE_CONTACT_BUSINESS_PERSONNEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlan {
    /// Required.
    pub plan_type: String,
    pub auto_use_voucher: Option<String>,
    pub prepaid_plan_param: Option<PrepaidPlanParam>,
}
operation! { CreatePlan(plan_type: String) "CreatePlan" -> CreatePlanOutput {
    0 "PlanType" plan_type, 1 "AutoUseVoucher" auto_use_voucher: String,
    2 "PrepaidPlanParam" prepaid_plan_param: PrepaidPlanParam
} }

/// In the request of [`CreatePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepaidPlanParam {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { PrepaidPlanParam() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// Response of [`CreatePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanOutput {
    pub plan_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreatePlanOutput {
    0 "PlanId" plan_id: String, 1 "DealName" deal_name: String
} }

/// Creates plan for zone: `CreatePlanForZone` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreatePlanForZone>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INVALID_PARAMETER_ZONE_HAS_BEEN_BOUND`], [`codes::OPERATION_DENIED_DOMAIN_NO_ICP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanForZone {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub plan_type: String,
}
operation! { CreatePlanForZone(zone_id: String, plan_type: String) "CreatePlanForZone" -> CreatePlanForZoneOutput {
    0 "ZoneId" zone_id, 1 "PlanType" plan_type
} }

/// Response of [`CreatePlanForZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanForZoneOutput {
    pub resource_names: Vec<String>,
    pub deal_names: Vec<String>,
}
model! { CreatePlanForZoneOutput {
    0 "ResourceNames" resource_names: Vec<String>, 1 "DealNames" deal_names: Vec<String>
} }

/// Creates prefetch task: `CreatePrefetchTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreatePrefetchTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DOMAIN_CONFIG`],
/// [`codes::INTERNAL_ERROR_FAILED_TO_GENERATE_URL`], [`codes::INTERNAL_ERROR_QUOTA_SYSTEM`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_TARGET`], [`codes::INVALID_PARAMETER_TASK_NOT_GENERATED`],
/// [`codes::INVALID_PARAMETER_UPLOAD_URL`], [`codes::LIMIT_EXCEEDED_BATCH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_DAILY_QUOTA`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTask {
    /// Required.
    pub zone_id: String,
    pub targets: Option<Vec<String>>,
    pub mode: Option<String>,
    /// Deprecated.
    pub encode_url: Option<bool>,
    pub headers: Option<Vec<Header>>,
    pub prefetch_media_segments: Option<String>,
}
operation! { CreatePrefetchTask(zone_id: String) "CreatePrefetchTask" -> CreatePrefetchTaskOutput {
    0 "ZoneId" zone_id, 1 "Targets" targets: Vec<String>, 2 "Mode" mode: String, 3 "EncodeUrl" encode_url: bool,
    4 "Headers" headers: Vec<Header>, 5 "PrefetchMediaSegments" prefetch_media_segments: String
} }

/// In the request of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Header(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Vec<FailReason>,
}
model! { CreatePrefetchTaskOutput {
    0 "JobId" job_id: String, 1 "FailedList" failed_list: Vec<FailReason>
} }

/// In the response of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReason {
    pub reason: Option<String>,
    pub targets: Vec<String>,
}
model! { FailReason {
    0 "Reason" reason: String, 1 "Targets" targets: Vec<String>
} }

/// Creates purge task: `CreatePurgeTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreatePurgeTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DOMAIN_CONFIG`],
/// [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_QUOTA_SYSTEM`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_TARGET`], [`codes::INVALID_PARAMETER_TASK_NOT_GENERATED`],
/// [`codes::INVALID_PARAMETER_UPLOAD_URL`], [`codes::LIMIT_EXCEEDED_BATCH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_DAILY_QUOTA`], [`codes::LIMIT_EXCEEDED_PACK_NOT_ALLOW`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub r#type: String,
    pub method: Option<String>,
    pub targets: Option<Vec<String>>,
    /// Deprecated.
    pub encode_url: Option<bool>,
    pub cache_tag: Option<CacheTag>,
}
operation! { CreatePurgeTask(zone_id: String, r#type: String) "CreatePurgeTask" -> CreatePurgeTaskOutput {
    0 "ZoneId" zone_id, 1 "Type" r#type, 2 "Method" method: String, 3 "Targets" targets: Vec<String>,
    4 "EncodeUrl" encode_url: bool, 5 "CacheTag" cache_tag: CacheTag
} }

/// In the request of [`CreatePurgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheTag {
    /// Required.
    pub domains: Option<Vec<String>>,
}
input! { CacheTag(domains: Vec<String>) {
    0 "Domains" domains: Vec<String>
} }

/// Response of [`CreatePurgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Vec<FailReason>,
}
model! { CreatePurgeTaskOutput {
    0 "JobId" job_id: String, 1 "FailedList" failed_list: Vec<FailReason>
} }

/// Creates realtime log delivery task: `CreateRealtimeLogDeliveryTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateRealtimeLogDeliveryTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLS_LOG_SET_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_LOG_TOPIC_TASK_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_LOG_TOPIC_TASK_AUTH_FAILURE`],
/// [`codes::FAILED_OPERATION_REALTIME_LOG_AUTH_FAILURE`], [`codes::FAILED_OPERATION_REALTIME_LOG_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_FIELD_DELIMITER`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_FORMAT_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_RECORD_DELIMITER`],
/// [`codes::INVALID_PARAMETER_REALTIME_LOG_ENTITY_ALREADY_CREATED`],
/// [`codes::INVALID_PARAMETER_REALTIME_LOG_INVALID_DELIVERY_AREA`],
/// [`codes::INVALID_PARAMETER_REALTIME_LOG_INVALID_LOG_TYPE`],
/// [`codes::INVALID_PARAMETER_REALTIME_LOG_INVALID_TASK_TYPE`],
/// [`codes::INVALID_PARAMETER_REALTIME_LOG_NUMS_EXCEED_LIMIT`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CUSTOM_LOG_FIELD_REGEX_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealtimeLogDeliveryTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub area: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: String,
    /// Required.
    pub entity_list: Vec<String>,
    /// Required.
    pub fields: Vec<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub custom_expression_fields: Option<Vec<CustomExpressionField>>,
    pub delivery_conditions: Option<Vec<DeliveryCondition>>,
    pub sample: Option<i64>,
    pub log_format: Option<LogFormat>,
    pub cls: Option<CLSTopic>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
}

/// Arguments of [`CreateRealtimeLogDeliveryTask::new`].
pub struct CreateRealtimeLogDeliveryTaskRequired {
    pub zone_id: String,
    pub area: String,
    pub log_type: String,
    pub task_name: String,
    pub task_type: String,
    pub entity_list: Vec<String>,
    pub fields: Vec<String>,
}
operation! {
    CreateRealtimeLogDeliveryTask { CreateRealtimeLogDeliveryTaskRequired: zone_id, area, log_type, task_name, task_type, entity_list, fields }
    "CreateRealtimeLogDeliveryTask" -> CreateRealtimeLogDeliveryTaskOutput {
    0 "ZoneId" zone_id, 1 "Area" area, 2 "LogType" log_type, 3 "TaskName" task_name, 4 "TaskType" task_type,
    5 "EntityList" entity_list, 6 "Fields" fields, 7 "CustomFields" custom_fields: Vec<CustomField>,
    8 "CustomExpressionFields" custom_expression_fields: Vec<CustomExpressionField>,
    9 "DeliveryConditions" delivery_conditions: Vec<DeliveryCondition>, 10 "Sample" sample: i64,
    11 "LogFormat" log_format: LogFormat, 12 "CLS" cls: CLSTopic, 13 "CustomEndpoint" custom_endpoint: CustomEndpoint,
    14 "S3" s3: S3
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub enabled: Option<bool>,
}
input! { CustomField(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Enabled" enabled: bool
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomExpressionField {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub expression: Option<String>,
    pub enabled: Option<bool>,
}
input! { CustomExpressionField(name: String, expression: String) {
    0 "Name" name: String, 1 "Expression" expression: String, 2 "Enabled" enabled: bool
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryCondition {
    pub conditions: Option<Vec<QueryCondition>>,
}
input! { DeliveryCondition() {
    0 "Conditions" conditions: Vec<QueryCondition>
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCondition {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { QueryCondition(key: String, operator: String, value: Vec<String>) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFormat {
    /// Required.
    pub format_type: Option<String>,
    pub batch_prefix: Option<String>,
    pub batch_suffix: Option<String>,
    pub record_prefix: Option<String>,
    pub record_suffix: Option<String>,
    pub record_delimiter: Option<String>,
    pub record_template: Option<String>,
    pub field_delimiter: Option<String>,
}
input! { LogFormat(format_type: String) {
    0 "FormatType" format_type: String, 1 "BatchPrefix" batch_prefix: String, 2 "BatchSuffix" batch_suffix: String,
    3 "RecordPrefix" record_prefix: String, 4 "RecordSuffix" record_suffix: String,
    5 "RecordDelimiter" record_delimiter: String, 6 "RecordTemplate" record_template: String,
    7 "FieldDelimiter" field_delimiter: String
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSTopic {
    /// Required.
    pub log_set_id: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub log_set_region: Option<String>,
}
input! { CLSTopic(log_set_id: String, topic_id: String, log_set_region: String) {
    0 "LogSetId" log_set_id: String, 1 "TopicId" topic_id: String, 2 "LogSetRegion" log_set_region: String
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomEndpoint {
    /// Required.
    pub url: Option<String>,
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub compress_type: Option<String>,
    pub protocol: Option<String>,
    pub headers: Option<Vec<Header>>,
}
input! { CustomEndpoint(url: String) {
    0 "Url" url: String, 1 "AccessId" access_id: String, 2 "AccessKey" access_key: String,
    3 "CompressType" compress_type: String, 4 "Protocol" protocol: String, 5 "Headers" headers: Vec<Header>
} }

/// In the request of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3 {
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_id: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    pub compress_type: Option<String>,
}

/// Arguments of [`S3::new`].
pub struct S3Required {
    pub endpoint: String,
    pub region: String,
    pub bucket: String,
    pub access_id: String,
    pub access_key: String,
}
input! { S3 { S3Required: endpoint, region, bucket, access_id, access_key } {
    0 "Endpoint" endpoint: String, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessId" access_id: String,
    4 "AccessKey" access_key: String, 5 "CompressType" compress_type: String
} }

/// Response of [`CreateRealtimeLogDeliveryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealtimeLogDeliveryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRealtimeLogDeliveryTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates rule: `CreateRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`], [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TASK_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub status: String,
    /// Required.
    pub rules: Vec<RuleItem>,
    pub tags: Option<Vec<String>>,
}
operation! { CreateRule(zone_id: String, rule_name: String, status: String, rules: Vec<RuleItem>)
    "CreateRule" -> CreateRuleOutput {
    0 "ZoneId" zone_id, 1 "RuleName" rule_name, 2 "Status" status, 3 "Rules" rules, 4 "Tags" tags: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    /// Required.
    pub conditions: Option<Vec<RuleAndConditions>>,
    pub actions: Option<Vec<Action>>,
    pub sub_rules: Option<Vec<SubRuleItem>>,
}
input! { RuleItem(conditions: Vec<RuleAndConditions>) {
    0 "Conditions" conditions: Vec<RuleAndConditions>, 1 "Actions" actions: Vec<Action>,
    2 "SubRules" sub_rules: Vec<SubRuleItem>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAndConditions {
    /// Required.
    pub conditions: Option<Vec<RuleCondition>>,
}
input! { RuleAndConditions(conditions: Vec<RuleCondition>) {
    0 "Conditions" conditions: Vec<RuleCondition>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    pub normal_action: Option<NormalAction>,
    pub rewrite_action: Option<RewriteAction>,
    pub code_action: Option<CodeAction>,
}
input! { Action() {
    0 "NormalAction" normal_action: NormalAction, 1 "RewriteAction" rewrite_action: RewriteAction,
    2 "CodeAction" code_action: CodeAction
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalAction {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub parameters: Option<Vec<RuleNormalActionParams>>,
}
input! { NormalAction(action: String, parameters: Vec<RuleNormalActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleNormalActionParams>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleNormalActionParams {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { RuleNormalActionParams(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteAction {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub parameters: Option<Vec<RuleRewriteActionParams>>,
}
input! { RewriteAction(action: String, parameters: Vec<RuleRewriteActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleRewriteActionParams>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRewriteActionParams {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { RuleRewriteActionParams(action: String, name: String, values: Vec<String>) {
    0 "Action" action: String, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeAction {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub parameters: Option<Vec<RuleCodeActionParams>>,
}
input! { CodeAction(action: String, parameters: Vec<RuleCodeActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleCodeActionParams>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCodeActionParams {
    /// Required.
    pub status_code: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { RuleCodeActionParams(status_code: i64, name: String, values: Vec<String>) {
    0 "StatusCode" status_code: i64, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubRuleItem {
    /// Required.
    pub rules: Option<Vec<SubRule>>,
    pub tags: Option<Vec<String>>,
}
input! { SubRuleItem(rules: Vec<SubRule>) {
    0 "Rules" rules: Vec<SubRule>, 1 "Tags" tags: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubRule {
    /// Required.
    pub conditions: Option<Vec<RuleAndConditions>>,
    /// Required.
    pub actions: Option<Vec<Action>>,
}
input! { SubRule(conditions: Vec<RuleAndConditions>, actions: Vec<Action>) {
    0 "Conditions" conditions: Vec<RuleAndConditions>, 1 "Actions" actions: Vec<Action>
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

/// Creates security api resource: `CreateSecurityAPIResource` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSecurityAPIResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`], [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TASK_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIResource {
    /// Required.
    pub zone_id: String,
    pub api_resources: Option<Vec<APIResource>>,
}
operation! { CreateSecurityAPIResource(zone_id: String) "CreateSecurityAPIResource" -> CreateSecurityAPIResourceOutput {
    0 "ZoneId" zone_id, 1 "APIResources" api_resources: Vec<APIResource>
} }

/// In the request of [`CreateSecurityAPIResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIResource {
    pub id: Option<String>,
    pub name: Option<String>,
    pub api_service_ids: Option<Vec<String>>,
    pub path: Option<String>,
    pub methods: Option<Vec<String>>,
    pub request_constraint: Option<String>,
}
input! { APIResource() {
    0 "Id" id: String, 1 "Name" name: String, 2 "APIServiceIds" api_service_ids: Vec<String>, 3 "Path" path: String,
    4 "Methods" methods: Vec<String>, 5 "RequestConstraint" request_constraint: String
} }

/// Response of [`CreateSecurityAPIResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIResourceOutput {
    pub api_resource_ids: Vec<String>,
}
model! { CreateSecurityAPIResourceOutput {
    0 "APIResourceIds" api_resource_ids: Vec<String>
} }

/// Creates security api service: `CreateSecurityAPIService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSecurityAPIService>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`], [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TASK_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIService {
    /// Required.
    pub zone_id: String,
    pub api_services: Option<Vec<APIService>>,
}
operation! { CreateSecurityAPIService(zone_id: String) "CreateSecurityAPIService" -> CreateSecurityAPIServiceOutput {
    0 "ZoneId" zone_id, 1 "APIServices" api_services: Vec<APIService>
} }

/// In the request of [`CreateSecurityAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIService {
    pub id: Option<String>,
    pub name: Option<String>,
    pub base_path: Option<String>,
}
input! { APIService() {
    0 "Id" id: String, 1 "Name" name: String, 2 "BasePath" base_path: String
} }

/// Response of [`CreateSecurityAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIServiceOutput {
    pub api_service_ids: Vec<String>,
}
model! { CreateSecurityAPIServiceOutput {
    0 "APIServiceIds" api_service_ids: Vec<String>
} }

/// Creates security client attester: `CreateSecurityClientAttester` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSecurityClientAttester>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`], [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TASK_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClientAttester {
    /// Required.
    pub zone_id: String,
    pub client_attesters: Option<Vec<ClientAttester>>,
}
operation! { CreateSecurityClientAttester(zone_id: String)
    "CreateSecurityClientAttester" -> CreateSecurityClientAttesterOutput {
    0 "ZoneId" zone_id, 1 "ClientAttesters" client_attesters: Vec<ClientAttester>
} }

/// In the request of [`CreateSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAttester {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub attester_source: Option<String>,
    pub attester_duration: Option<String>,
    pub usage_limit: Option<String>,
    pub max_usage_count: Option<i64>,
    pub tcrce_option: Option<TCRCEOption>,
    pub tc_captcha_option: Option<TCCaptchaOption>,
    pub tceo_captcha_option: Option<TCEOCaptchaOption>,
}
input! { ClientAttester() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "AttesterSource" attester_source: String,
    4 "AttesterDuration" attester_duration: String, 5 "UsageLimit" usage_limit: String,
    6 "MaxUsageCount" max_usage_count: i64, 7 "TCRCEOption" tcrce_option: TCRCEOption,
    8 "TCCaptchaOption" tc_captcha_option: TCCaptchaOption, 9 "TCEOCaptchaOption" tceo_captcha_option: TCEOCaptchaOption
} }

/// In the request of [`CreateSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCRCEOption {
    /// Required.
    pub channel: Option<String>,
    pub region: Option<String>,
}
input! { TCRCEOption(channel: String) {
    0 "Channel" channel: String, 1 "Region" region: String
} }

/// In the request of [`CreateSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCCaptchaOption {
    /// Required.
    pub captcha_app_id: Option<String>,
    /// Required. Secret.
    pub app_secret_key: Option<Secret>,
}
input! { TCCaptchaOption(captcha_app_id: String, app_secret_key: Secret) {
    0 "CaptchaAppId" captcha_app_id: String, 1 "AppSecretKey" app_secret_key: Secret
} }

/// In the request of [`CreateSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCEOCaptchaOption {
    pub captcha_mode: Option<String>,
}
input! { TCEOCaptchaOption() {
    0 "CaptchaMode" captcha_mode: String
} }

/// Response of [`CreateSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClientAttesterOutput {
    pub client_attester_ids: Vec<String>,
}
model! { CreateSecurityClientAttesterOutput {
    0 "ClientAttesterIds" client_attester_ids: Vec<String>
} }

/// Creates security ip group: `CreateSecurityIPGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSecurityIPGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub ip_group: IPGroup,
}
operation! { CreateSecurityIPGroup(zone_id: String, ip_group: IPGroup)
    "CreateSecurityIPGroup" -> CreateSecurityIPGroupOutput {
    0 "ZoneId" zone_id, 1 "IPGroup" ip_group
} }

/// In the request of [`CreateSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPGroup {
    /// Required.
    pub group_id: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub content: Option<Vec<String>>,
    pub ip_total_count: Option<i64>,
    pub ip_expire_info: Option<Vec<IPExpireInfo>>,
    pub ref_count: Option<i64>,
}
input! { IPGroup(group_id: i64, name: String, content: Vec<String>) {
    0 "GroupId" group_id: i64, 1 "Name" name: String, 2 "Content" content: Vec<String>,
    3 "IPTotalCount" ip_total_count: i64, 4 "IPExpireInfo" ip_expire_info: Vec<IPExpireInfo>,
    5 "RefCount" ref_count: i64
} }

/// In the request of [`CreateSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPExpireInfo {
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { IPExpireInfo() {
    0 "ExpireTime" expire_time: String, 1 "IPList" ip_list: Vec<String>
} }

/// Response of [`CreateSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateSecurityIPGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates security js injection rule: `CreateSecurityJSInjectionRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSecurityJSInjectionRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityJSInjectionRule {
    /// Required.
    pub zone_id: String,
    pub js_injection_rules: Option<Vec<JSInjectionRule>>,
}
operation! { CreateSecurityJSInjectionRule(zone_id: String)
    "CreateSecurityJSInjectionRule" -> CreateSecurityJSInjectionRuleOutput {
    0 "ZoneId" zone_id, 1 "JSInjectionRules" js_injection_rules: Vec<JSInjectionRule>
} }

/// In the request of [`CreateSecurityJSInjectionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JSInjectionRule {
    pub rule_id: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub condition: Option<String>,
    pub inject_js: Option<String>,
}
input! { JSInjectionRule() {
    0 "RuleId" rule_id: String, 1 "Name" name: String, 2 "Priority" priority: i64, 3 "Condition" condition: String,
    4 "InjectJS" inject_js: String
} }

/// Response of [`CreateSecurityJSInjectionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityJSInjectionRuleOutput {
    pub js_injection_rule_ids: Vec<String>,
}
model! { CreateSecurityJSInjectionRuleOutput {
    0 "JSInjectionRuleIds" js_injection_rule_ids: Vec<String>
} }

/// Creates shared cname: `CreateSharedCNAME` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateSharedCNAME>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_WILDCARD_SHARED_CNAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SHARED_CNAME_PREFIX_NOT_MATCH`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::RESOURCE_UNAVAILABLE_SHARED_CNAME_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedCNAME {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub shared_cname_prefix: String,
    pub description: Option<String>,
}
operation! { CreateSharedCNAME(zone_id: String, shared_cname_prefix: String)
    "CreateSharedCNAME" -> CreateSharedCNAMEOutput {
    0 "ZoneId" zone_id, 1 "SharedCNAMEPrefix" shared_cname_prefix, 2 "Description" description: String
} }

/// Response of [`CreateSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedCNAMEOutput {
    pub shared_cname: Option<String>,
}
model! { CreateSharedCNAMEOutput {
    0 "SharedCNAME" shared_cname: String
} }

/// Creates web security template: `CreateWebSecurityTemplate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateWebSecurityTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`], [`codes::LIMIT_EXCEEDED_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSecurityTemplate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_name: String,
    pub security_policy: Option<SecurityPolicy>,
}
operation! { CreateWebSecurityTemplate(zone_id: String, template_name: String)
    "CreateWebSecurityTemplate" -> CreateWebSecurityTemplateOutput {
    0 "ZoneId" zone_id, 1 "TemplateName" template_name, 2 "SecurityPolicy" security_policy: SecurityPolicy
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicy {
    pub custom_rules: Option<CustomRules>,
    pub managed_rules: Option<ManagedRules>,
    pub http_ddos_protection: Option<HttpDDoSProtection>,
    pub rate_limiting_rules: Option<RateLimitingRules>,
    pub exception_rules: Option<ExceptionRules>,
    pub bot_management: Option<BotManagement>,
    pub bot_management_lite: Option<BotManagementLite>,
    pub default_deny_security_action_parameters: Option<
        DefaultDenySecurityActionParameters,
    >,
}
input! { SecurityPolicy() {
    0 "CustomRules" custom_rules: CustomRules, 1 "ManagedRules" managed_rules: ManagedRules,
    2 "HttpDDoSProtection" http_ddos_protection: HttpDDoSProtection,
    3 "RateLimitingRules" rate_limiting_rules: RateLimitingRules, 4 "ExceptionRules" exception_rules: ExceptionRules,
    5 "BotManagement" bot_management: BotManagement, 6 "BotManagementLite" bot_management_lite: BotManagementLite,
    7 "DefaultDenySecurityActionParameters" default_deny_security_action_parameters: DefaultDenySecurityActionParameters
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRules {
    pub rules: Option<Vec<CustomRule>>,
}
input! { CustomRules() {
    0 "Rules" rules: Vec<CustomRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub action: Option<SecurityAction>,
    /// Required.
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub rule_type: Option<String>,
    pub priority: Option<i64>,
}
input! { CustomRule(name: String, condition: String, action: SecurityAction, enabled: String) {
    0 "Name" name: String, 1 "Condition" condition: String, 2 "Action" action: SecurityAction,
    3 "Enabled" enabled: String, 4 "Id" id: String, 5 "RuleType" rule_type: String, 6 "Priority" priority: i64
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityAction {
    /// Required.
    pub name: Option<String>,
    pub deny_action_parameters: Option<DenyActionParameters>,
    pub redirect_action_parameters: Option<RedirectActionParameters>,
    pub allow_action_parameters: Option<AllowActionParameters>,
    pub challenge_action_parameters: Option<ChallengeActionParameters>,
    pub block_ip_action_parameters: Option<BlockIPActionParameters>,
    pub return_custom_page_action_parameters: Option<ReturnCustomPageActionParameters>,
}
input! { SecurityAction(name: String) {
    0 "Name" name: String, 1 "DenyActionParameters" deny_action_parameters: DenyActionParameters,
    2 "RedirectActionParameters" redirect_action_parameters: RedirectActionParameters,
    3 "AllowActionParameters" allow_action_parameters: AllowActionParameters,
    4 "ChallengeActionParameters" challenge_action_parameters: ChallengeActionParameters,
    5 "BlockIPActionParameters" block_ip_action_parameters: BlockIPActionParameters,
    6 "ReturnCustomPageActionParameters" return_custom_page_action_parameters: ReturnCustomPageActionParameters
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DenyActionParameters {
    pub block_ip: Option<String>,
    pub block_ip_duration: Option<String>,
    pub return_custom_page: Option<String>,
    pub response_code: Option<String>,
    pub error_page_id: Option<String>,
    pub stall: Option<String>,
}
input! { DenyActionParameters() {
    0 "BlockIp" block_ip: String, 1 "BlockIpDuration" block_ip_duration: String,
    2 "ReturnCustomPage" return_custom_page: String, 3 "ResponseCode" response_code: String,
    4 "ErrorPageId" error_page_id: String, 5 "Stall" stall: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectActionParameters {
    /// Required.
    pub url: Option<String>,
}
input! { RedirectActionParameters(url: String) {
    0 "URL" url: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowActionParameters {
    pub min_delay_time: Option<String>,
    pub max_delay_time: Option<String>,
}
input! { AllowActionParameters() {
    0 "MinDelayTime" min_delay_time: String, 1 "MaxDelayTime" max_delay_time: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChallengeActionParameters {
    /// Required.
    pub challenge_option: Option<String>,
    pub interval: Option<String>,
    pub attester_id: Option<String>,
}
input! { ChallengeActionParameters(challenge_option: String) {
    0 "ChallengeOption" challenge_option: String, 1 "Interval" interval: String, 2 "AttesterId" attester_id: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockIPActionParameters {
    /// Required.
    pub duration: Option<String>,
}
input! { BlockIPActionParameters(duration: String) {
    0 "Duration" duration: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnCustomPageActionParameters {
    /// Required.
    pub response_code: Option<String>,
    /// Required.
    pub error_page_id: Option<String>,
}
input! { ReturnCustomPageActionParameters(response_code: String, error_page_id: String) {
    0 "ResponseCode" response_code: String, 1 "ErrorPageId" error_page_id: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRules {
    /// Required.
    pub enabled: Option<String>,
    /// Required.
    pub detection_only: Option<String>,
    pub semantic_analysis: Option<String>,
    pub auto_update: Option<ManagedRuleAutoUpdate>,
    pub managed_rule_groups: Option<Vec<ManagedRuleGroup>>,
    pub frequent_scanning_protection: Option<FrequentScanningProtection>,
}
input! { ManagedRules(enabled: String, detection_only: String) {
    0 "Enabled" enabled: String, 1 "DetectionOnly" detection_only: String,
    2 "SemanticAnalysis" semantic_analysis: String, 3 "AutoUpdate" auto_update: ManagedRuleAutoUpdate,
    4 "ManagedRuleGroups" managed_rule_groups: Vec<ManagedRuleGroup>,
    5 "FrequentScanningProtection" frequent_scanning_protection: FrequentScanningProtection
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleAutoUpdate {
    /// Required.
    pub auto_update_to_latest_version: Option<String>,
    pub ruleset_version: Option<String>,
}
input! { ManagedRuleAutoUpdate(auto_update_to_latest_version: String) {
    0 "AutoUpdateToLatestVersion" auto_update_to_latest_version: String, 1 "RulesetVersion" ruleset_version: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleGroup {
    /// Required.
    pub group_id: Option<String>,
    /// Required.
    pub sensitivity_level: Option<String>,
    /// Required.
    pub action: Option<SecurityAction>,
    pub rule_actions: Option<Vec<ManagedRuleAction>>,
    pub meta_data: Option<ManagedRuleGroupMeta>,
}
input! { ManagedRuleGroup(group_id: String, sensitivity_level: String, action: SecurityAction) {
    0 "GroupId" group_id: String, 1 "SensitivityLevel" sensitivity_level: String, 2 "Action" action: SecurityAction,
    3 "RuleActions" rule_actions: Vec<ManagedRuleAction>, 4 "MetaData" meta_data: ManagedRuleGroupMeta
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleAction {
    /// Required.
    pub rule_id: Option<String>,
    /// Required.
    pub action: Option<SecurityAction>,
}
input! { ManagedRuleAction(rule_id: String, action: SecurityAction) {
    0 "RuleId" rule_id: String, 1 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleGroupMeta {
    pub group_detail: Option<String>,
    pub group_name: Option<String>,
    pub rule_details: Option<Vec<ManagedRuleDetail>>,
}
input! { ManagedRuleGroupMeta() {
    0 "GroupDetail" group_detail: String, 1 "GroupName" group_name: String,
    2 "RuleDetails" rule_details: Vec<ManagedRuleDetail>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleDetail {
    pub rule_id: Option<String>,
    pub risk_level: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub rule_version: Option<String>,
}
input! { ManagedRuleDetail() {
    0 "RuleId" rule_id: String, 1 "RiskLevel" risk_level: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<String>, 4 "RuleVersion" rule_version: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrequentScanningProtection {
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
    pub count_by: Option<String>,
    pub block_threshold: Option<i64>,
    pub counting_period: Option<String>,
    pub action_duration: Option<String>,
}
input! { FrequentScanningProtection() {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction, 3 "CountBy" count_by: String,
    4 "BlockThreshold" block_threshold: i64, 5 "CountingPeriod" counting_period: String,
    6 "ActionDuration" action_duration: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpDDoSProtection {
    pub adaptive_frequency_control: Option<AdaptiveFrequencyControl>,
    pub client_filtering: Option<ClientFiltering>,
    pub bandwidth_abuse_defense: Option<BandwidthAbuseDefense>,
    pub slow_attack_defense: Option<SlowAttackDefense>,
}
input! { HttpDDoSProtection() {
    0 "AdaptiveFrequencyControl" adaptive_frequency_control: AdaptiveFrequencyControl,
    1 "ClientFiltering" client_filtering: ClientFiltering,
    2 "BandwidthAbuseDefense" bandwidth_abuse_defense: BandwidthAbuseDefense,
    3 "SlowAttackDefense" slow_attack_defense: SlowAttackDefense
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveFrequencyControl {
    /// Required.
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub sensitivity: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { AdaptiveFrequencyControl(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Sensitivity" sensitivity: String,
    3 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientFiltering {
    /// Required.
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { ClientFiltering(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthAbuseDefense {
    /// Required.
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { BandwidthAbuseDefense(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowAttackDefense {
    /// Required.
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
    pub minimal_request_body_transfer_rate: Option<MinimalRequestBodyTransferRate>,
    pub request_body_transfer_timeout: Option<RequestBodyTransferTimeout>,
}
input! { SlowAttackDefense(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction,
    3 "MinimalRequestBodyTransferRate" minimal_request_body_transfer_rate: MinimalRequestBodyTransferRate,
    4 "RequestBodyTransferTimeout" request_body_transfer_timeout: RequestBodyTransferTimeout
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinimalRequestBodyTransferRate {
    /// Required.
    pub minimal_avg_transfer_rate_threshold: Option<String>,
    /// Required.
    pub counting_period: Option<String>,
    /// Required.
    pub enabled: Option<String>,
}
input! {
    MinimalRequestBodyTransferRate(minimal_avg_transfer_rate_threshold: String, counting_period: String, enabled: String) {
    0 "MinimalAvgTransferRateThreshold" minimal_avg_transfer_rate_threshold: String,
    1 "CountingPeriod" counting_period: String, 2 "Enabled" enabled: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestBodyTransferTimeout {
    /// Required.
    pub idle_timeout: Option<String>,
    /// Required.
    pub enabled: Option<String>,
}
input! { RequestBodyTransferTimeout(idle_timeout: String, enabled: String) {
    0 "IdleTimeout" idle_timeout: String, 1 "Enabled" enabled: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitingRules {
    pub rules: Option<Vec<RateLimitingRule>>,
}
input! { RateLimitingRules() {
    0 "Rules" rules: Vec<RateLimitingRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitingRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub condition: Option<String>,
    pub mode: Option<String>,
    pub count_by: Option<Vec<String>>,
    pub max_request_threshold: Option<i64>,
    pub counting_period: Option<String>,
    pub action_duration: Option<String>,
    pub action: Option<SecurityAction>,
    pub priority: Option<i64>,
    pub enabled: Option<String>,
}
input! { RateLimitingRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Condition" condition: String, 3 "Mode" mode: String,
    4 "CountBy" count_by: Vec<String>, 5 "MaxRequestThreshold" max_request_threshold: i64,
    6 "CountingPeriod" counting_period: String, 7 "ActionDuration" action_duration: String,
    8 "Action" action: SecurityAction, 9 "Priority" priority: i64, 10 "Enabled" enabled: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptionRules {
    pub rules: Option<Vec<ExceptionRule>>,
}
input! { ExceptionRules() {
    0 "Rules" rules: Vec<ExceptionRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptionRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub condition: Option<String>,
    pub skip_scope: Option<String>,
    pub skip_option: Option<String>,
    pub web_security_modules_for_exception: Option<Vec<String>>,
    pub web_security_submodules_for_exception: Option<Vec<String>>,
    pub managed_rules_for_exception: Option<Vec<String>>,
    pub managed_rule_groups_for_exception: Option<Vec<String>>,
    pub request_fields_for_exception: Option<Vec<RequestFieldsForException>>,
    pub enabled: Option<String>,
}
input! { ExceptionRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Condition" condition: String, 3 "SkipScope" skip_scope: String,
    4 "SkipOption" skip_option: String,
    5 "WebSecurityModulesForException" web_security_modules_for_exception: Vec<String>,
    6 "WebSecuritySubmodulesForException" web_security_submodules_for_exception: Vec<String>,
    7 "ManagedRulesForException" managed_rules_for_exception: Vec<String>,
    8 "ManagedRuleGroupsForException" managed_rule_groups_for_exception: Vec<String>,
    9 "RequestFieldsForException" request_fields_for_exception: Vec<RequestFieldsForException>,
    10 "Enabled" enabled: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestFieldsForException {
    /// Required.
    pub scope: Option<String>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub target_field: Option<String>,
}
input! { RequestFieldsForException(scope: String, condition: String, target_field: String) {
    0 "Scope" scope: String, 1 "Condition" condition: String, 2 "TargetField" target_field: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagement {
    pub enabled: Option<String>,
    pub custom_rules: Option<BotManagementCustomRules>,
    pub basic_bot_settings: Option<BasicBotSettings>,
    pub client_attestation_rules: Option<ClientAttestationRules>,
    pub browser_impersonation_detection: Option<BrowserImpersonationDetection>,
}
input! { BotManagement() {
    0 "Enabled" enabled: String, 1 "CustomRules" custom_rules: BotManagementCustomRules,
    2 "BasicBotSettings" basic_bot_settings: BasicBotSettings,
    3 "ClientAttestationRules" client_attestation_rules: ClientAttestationRules,
    4 "BrowserImpersonationDetection" browser_impersonation_detection: BrowserImpersonationDetection
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementCustomRules {
    pub rules: Option<Vec<BotManagementCustomRule>>,
}
input! { BotManagementCustomRules() {
    0 "Rules" rules: Vec<BotManagementCustomRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementCustomRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<String>,
    pub priority: Option<i64>,
    pub condition: Option<String>,
    pub action: Option<Vec<SecurityWeightedAction>>,
}
input! { BotManagementCustomRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Enabled" enabled: String, 3 "Priority" priority: i64,
    4 "Condition" condition: String, 5 "Action" action: Vec<SecurityWeightedAction>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityWeightedAction {
    pub security_action: Option<SecurityAction>,
    pub weight: Option<i64>,
}
input! { SecurityWeightedAction() {
    0 "SecurityAction" security_action: SecurityAction, 1 "Weight" weight: i64
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBotSettings {
    pub source_idc: Option<SourceIDC>,
    pub search_engine_bots: Option<SearchEngineBots>,
    pub known_bot_categories: Option<KnownBotCategories>,
    pub ip_reputation: Option<IPReputation>,
    pub bot_intelligence: Option<BotIntelligence>,
}
input! { BasicBotSettings() {
    0 "SourceIDC" source_idc: SourceIDC, 1 "SearchEngineBots" search_engine_bots: SearchEngineBots,
    2 "KnownBotCategories" known_bot_categories: KnownBotCategories, 3 "IPReputation" ip_reputation: IPReputation,
    4 "BotIntelligence" bot_intelligence: BotIntelligence
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceIDC {
    pub base_action: Option<SecurityAction>,
    pub bot_management_action_overrides: Option<Vec<BotManagementActionOverrides>>,
}
input! { SourceIDC() {
    0 "BaseAction" base_action: SecurityAction,
    1 "BotManagementActionOverrides" bot_management_action_overrides: Vec<BotManagementActionOverrides>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementActionOverrides {
    pub ids: Option<Vec<String>>,
    pub action: Option<SecurityAction>,
}
input! { BotManagementActionOverrides() {
    0 "Ids" ids: Vec<String>, 1 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEngineBots {
    pub base_action: Option<SecurityAction>,
    pub bot_management_action_overrides: Option<Vec<BotManagementActionOverrides>>,
}
input! { SearchEngineBots() {
    0 "BaseAction" base_action: SecurityAction,
    1 "BotManagementActionOverrides" bot_management_action_overrides: Vec<BotManagementActionOverrides>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnownBotCategories {
    pub base_action: Option<SecurityAction>,
    pub bot_management_action_overrides: Option<Vec<BotManagementActionOverrides>>,
}
input! { KnownBotCategories() {
    0 "BaseAction" base_action: SecurityAction,
    1 "BotManagementActionOverrides" bot_management_action_overrides: Vec<BotManagementActionOverrides>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPReputation {
    pub enabled: Option<String>,
    pub ip_reputation_group: Option<IPReputationGroup>,
}
input! { IPReputation() {
    0 "Enabled" enabled: String, 1 "IPReputationGroup" ip_reputation_group: IPReputationGroup
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPReputationGroup {
    pub base_action: Option<SecurityAction>,
    pub bot_management_action_overrides: Option<Vec<BotManagementActionOverrides>>,
}
input! { IPReputationGroup() {
    0 "BaseAction" base_action: SecurityAction,
    1 "BotManagementActionOverrides" bot_management_action_overrides: Vec<BotManagementActionOverrides>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotIntelligence {
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub bot_ratings: Option<BotRatings>,
}
input! { BotIntelligence() {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "BotRatings" bot_ratings: BotRatings
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotRatings {
    pub high_risk_bot_requests_action: Option<SecurityAction>,
    pub likely_bot_requests_action: Option<SecurityAction>,
    pub verified_bot_requests_action: Option<SecurityAction>,
    pub human_requests_action: Option<SecurityAction>,
}
input! { BotRatings() {
    0 "HighRiskBotRequestsAction" high_risk_bot_requests_action: SecurityAction,
    1 "LikelyBotRequestsAction" likely_bot_requests_action: SecurityAction,
    2 "VerifiedBotRequestsAction" verified_bot_requests_action: SecurityAction,
    3 "HumanRequestsAction" human_requests_action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAttestationRules {
    pub rules: Option<Vec<ClientAttestationRule>>,
}
input! { ClientAttestationRules() {
    0 "Rules" rules: Vec<ClientAttestationRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAttestationRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<String>,
    pub priority: Option<i64>,
    pub condition: Option<String>,
    pub attester_id: Option<String>,
    pub device_profiles: Option<Vec<DeviceProfile>>,
    pub invalid_attestation_action: Option<SecurityAction>,
}
input! { ClientAttestationRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Enabled" enabled: String, 3 "Priority" priority: i64,
    4 "Condition" condition: String, 5 "AttesterId" attester_id: String,
    6 "DeviceProfiles" device_profiles: Vec<DeviceProfile>,
    7 "InvalidAttestationAction" invalid_attestation_action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceProfile {
    /// Required.
    pub client_type: Option<String>,
    pub high_risk_min_score: Option<i64>,
    pub high_risk_request_action: Option<SecurityAction>,
    pub medium_risk_min_score: Option<i64>,
    pub medium_risk_request_action: Option<SecurityAction>,
}
input! { DeviceProfile(client_type: String) {
    0 "ClientType" client_type: String, 1 "HighRiskMinScore" high_risk_min_score: i64,
    2 "HighRiskRequestAction" high_risk_request_action: SecurityAction,
    3 "MediumRiskMinScore" medium_risk_min_score: i64,
    4 "MediumRiskRequestAction" medium_risk_request_action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserImpersonationDetection {
    pub rules: Option<Vec<BrowserImpersonationDetectionRule>>,
}
input! { BrowserImpersonationDetection() {
    0 "Rules" rules: Vec<BrowserImpersonationDetectionRule>
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserImpersonationDetectionRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<String>,
    pub condition: Option<String>,
    pub action: Option<BrowserImpersonationDetectionAction>,
}
input! { BrowserImpersonationDetectionRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Enabled" enabled: String, 3 "Condition" condition: String,
    4 "Action" action: BrowserImpersonationDetectionAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserImpersonationDetectionAction {
    pub bot_session_validation: Option<BotSessionValidation>,
    pub client_behavior_detection: Option<ClientBehaviorDetection>,
}
input! { BrowserImpersonationDetectionAction() {
    0 "BotSessionValidation" bot_session_validation: BotSessionValidation,
    1 "ClientBehaviorDetection" client_behavior_detection: ClientBehaviorDetection
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotSessionValidation {
    pub issue_new_bot_session_cookie: Option<String>,
    pub max_new_session_trigger_config: Option<MaxNewSessionTriggerConfig>,
    pub session_expired_action: Option<SecurityAction>,
    pub session_invalid_action: Option<SecurityAction>,
    pub session_rate_control: Option<SessionRateControl>,
}
input! { BotSessionValidation() {
    0 "IssueNewBotSessionCookie" issue_new_bot_session_cookie: String,
    1 "MaxNewSessionTriggerConfig" max_new_session_trigger_config: MaxNewSessionTriggerConfig,
    2 "SessionExpiredAction" session_expired_action: SecurityAction,
    3 "SessionInvalidAction" session_invalid_action: SecurityAction,
    4 "SessionRateControl" session_rate_control: SessionRateControl
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxNewSessionTriggerConfig {
    pub max_new_session_count_interval: Option<String>,
    pub max_new_session_count_threshold: Option<i64>,
}
input! { MaxNewSessionTriggerConfig() {
    0 "MaxNewSessionCountInterval" max_new_session_count_interval: String,
    1 "MaxNewSessionCountThreshold" max_new_session_count_threshold: i64
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionRateControl {
    pub enabled: Option<String>,
    pub high_rate_session_action: Option<SecurityAction>,
    pub mid_rate_session_action: Option<SecurityAction>,
    pub low_rate_session_action: Option<SecurityAction>,
}
input! { SessionRateControl() {
    0 "Enabled" enabled: String, 1 "HighRateSessionAction" high_rate_session_action: SecurityAction,
    2 "MidRateSessionAction" mid_rate_session_action: SecurityAction,
    3 "LowRateSessionAction" low_rate_session_action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientBehaviorDetection {
    pub crypto_challenge_intensity: Option<String>,
    pub crypto_challenge_delay_before: Option<String>,
    pub max_challenge_count_interval: Option<String>,
    pub max_challenge_count_threshold: Option<i64>,
    pub challenge_not_finished_action: Option<SecurityAction>,
    pub challenge_timeout_action: Option<SecurityAction>,
    pub bot_client_action: Option<SecurityAction>,
}
input! { ClientBehaviorDetection() {
    0 "CryptoChallengeIntensity" crypto_challenge_intensity: String,
    1 "CryptoChallengeDelayBefore" crypto_challenge_delay_before: String,
    2 "MaxChallengeCountInterval" max_challenge_count_interval: String,
    3 "MaxChallengeCountThreshold" max_challenge_count_threshold: i64,
    4 "ChallengeNotFinishedAction" challenge_not_finished_action: SecurityAction,
    5 "ChallengeTimeoutAction" challenge_timeout_action: SecurityAction,
    6 "BotClientAction" bot_client_action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementLite {
    pub captcha_page_challenge: Option<CAPTCHAPageChallenge>,
    pub ai_crawler_detection: Option<AICrawlerDetection>,
}
input! { BotManagementLite() {
    0 "CAPTCHAPageChallenge" captcha_page_challenge: CAPTCHAPageChallenge,
    1 "AICrawlerDetection" ai_crawler_detection: AICrawlerDetection
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CAPTCHAPageChallenge {
    pub enabled: Option<String>,
}
input! { CAPTCHAPageChallenge() {
    0 "Enabled" enabled: String
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICrawlerDetection {
    pub enabled: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { AICrawlerDetection() {
    0 "Enabled" enabled: String, 1 "Action" action: SecurityAction
} }

/// In the request of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultDenySecurityActionParameters {
    pub managed_rules: Option<DenyActionParameters>,
    pub other_modules: Option<DenyActionParameters>,
}
input! { DefaultDenySecurityActionParameters() {
    0 "ManagedRules" managed_rules: DenyActionParameters, 1 "OtherModules" other_modules: DenyActionParameters
} }

/// Response of [`CreateWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSecurityTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateWebSecurityTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates zone: `CreateZone` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=CreateZone>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_FAILED_TO_CALL_DNS_POD`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`],
/// [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`], [`codes::INVALID_PARAMETER_ZONE_HAS_BEEN_BOUND`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACCESS_BLACKLIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOP_LEVEL_DOMAIN_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_PUNY_CODE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_SUB_DOMAIN`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_SAME_AS_NAME`], [`codes::LIMIT_EXCEEDED_ZONE_BIND_PLAN`],
/// [`codes::OPERATION_DENIED_COMPLIANCE_FORBIDDEN`], [`codes::OPERATION_DENIED_DNS_POD_UNAUTHORIZED_ROLE_OPERATION`],
/// [`codes::OPERATION_DENIED_DOMAIN_IS_BLOCKED`], [`codes::OPERATION_DENIED_RECORD_IS_FORBIDDEN`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_ALIAS_DOMAIN`], [`codes::RESOURCE_IN_USE_CNAME`],
/// [`codes::RESOURCE_IN_USE_DNS`], [`codes::RESOURCE_IN_USE_GENERIC_HOST`], [`codes::RESOURCE_IN_USE_HOST`],
/// [`codes::RESOURCE_IN_USE_NS`], [`codes::RESOURCE_IN_USE_OTHERS`], [`codes::RESOURCE_IN_USE_OTHERS_ALIAS_DOMAIN`],
/// [`codes::RESOURCE_IN_USE_OTHERS_CNAME`], [`codes::RESOURCE_IN_USE_OTHERS_HOST`],
/// [`codes::RESOURCE_IN_USE_OTHERS_NS`], [`codes::RESOURCE_IN_USE_SELF_AND_OTHERS_CNAME`],
/// [`codes::RESOURCE_NOT_FOUND_DNS_POD_DOMAIN_NOT_IN_ACCOUNT`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZone {
    pub r#type: Option<String>,
    pub zone_name: Option<String>,
    pub area: Option<String>,
    pub plan_id: Option<String>,
    pub alias_zone_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Deprecated.
    pub allow_duplicates: Option<bool>,
    /// Deprecated.
    pub jump_start: Option<bool>,
}
operation! { CreateZone() "CreateZone" -> CreateZoneOutput {
    0 "Type" r#type: String, 1 "ZoneName" zone_name: String, 2 "Area" area: String, 3 "PlanId" plan_id: String,
    4 "AliasZoneName" alias_zone_name: String, 5 "Tags" tags: Vec<Tag>, 6 "AllowDuplicates" allow_duplicates: bool,
    7 "JumpStart" jump_start: bool
} }

/// Response of [`CreateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZoneOutput {
    pub zone_id: Option<String>,
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CreateZoneOutput {
    0 "ZoneId" zone_id: String, 1 "OwnershipVerification" ownership_verification: OwnershipVerification
} }

/// Deletes acceleration domains: `DeleteAccelerationDomains` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteAccelerationDomains>.
///
/// Errors: [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOMAIN_STATUS`], [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerationDomains {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain_names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteAccelerationDomains(zone_id: String, domain_names: Vec<String>)
    "DeleteAccelerationDomains" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainNames" domain_names, 2 "Force" force: bool
} }

/// Response of [`DeleteAccelerationDomains`]: empty.
pub type DeleteAccelerationDomainsOutput = Empty;

/// Deletes alias domain: `DeleteAliasDomain` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteAliasDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAliasDomain {
    /// Required.
    pub zone_id: String,
    pub alias_names: Option<Vec<String>>,
}
operation! { DeleteAliasDomain(zone_id: String) "DeleteAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasNames" alias_names: Vec<String>
} }

/// Response of [`DeleteAliasDomain`]: empty.
pub type DeleteAliasDomainOutput = Empty;

/// Deletes application proxy: `DeleteApplicationProxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteApplicationProxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationProxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
}
operation! { DeleteApplicationProxy(zone_id: String, proxy_id: String) "DeleteApplicationProxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id
} }

/// Response of [`DeleteApplicationProxy`]: empty.
pub type DeleteApplicationProxyOutput = Empty;

/// Deletes application proxy rule: `DeleteApplicationProxyRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteApplicationProxyRule>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationProxyRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteApplicationProxyRule(zone_id: String, proxy_id: String, rule_id: String)
    "DeleteApplicationProxyRule" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id
} }

/// Response of [`DeleteApplicationProxyRule`]: empty.
pub type DeleteApplicationProxyRuleOutput = Empty;

/// Deletes content identifier: `DeleteContentIdentifier` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteContentIdentifier>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentIdentifier {
    /// Required.
    pub content_id: String,
}
operation! { DeleteContentIdentifier(content_id: String) "DeleteContentIdentifier" -> Empty {
    0 "ContentId" content_id
} }

/// Response of [`DeleteContentIdentifier`]: empty.
pub type DeleteContentIdentifierOutput = Empty;

/// Deletes custom error page: `DeleteCustomErrorPage` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteCustomErrorPage>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomErrorPage {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub page_id: String,
}
operation! { DeleteCustomErrorPage(zone_id: String, page_id: String) "DeleteCustomErrorPage" -> Empty {
    0 "ZoneId" zone_id, 1 "PageId" page_id
} }

/// Response of [`DeleteCustomErrorPage`]: empty.
pub type DeleteCustomErrorPageOutput = Empty;

/// Deletes dns records: `DeleteDnsRecords` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteDnsRecords>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsRecords {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub record_ids: Vec<String>,
}
operation! { DeleteDnsRecords(zone_id: String, record_ids: Vec<String>) "DeleteDnsRecords" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordIds" record_ids
} }

/// Response of [`DeleteDnsRecords`]: empty.
pub type DeleteDnsRecordsOutput = Empty;

/// Deletes edge kv namespace: `DeleteEdgeKVNamespace` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteEdgeKVNamespace>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAMESPACE_IN_USE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeKVNamespace {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteEdgeKVNamespace(zone_id: String, namespace: String) "DeleteEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace
} }

/// Response of [`DeleteEdgeKVNamespace`]: empty.
pub type DeleteEdgeKVNamespaceOutput = Empty;

/// Deletes function: `DeleteFunction` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
}
operation! { DeleteFunction(zone_id: String, function_id: String) "DeleteFunction" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id
} }

/// Response of [`DeleteFunction`]: empty.
pub type DeleteFunctionOutput = Empty;

/// Deletes function replica: `DeleteFunctionReplica` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteFunctionReplica>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionReplica {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    /// Required.
    pub replica_names: Vec<String>,
}
operation! { DeleteFunctionReplica(zone_id: String, function_id: String, replica_names: Vec<String>)
    "DeleteFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaNames" replica_names
} }

/// Response of [`DeleteFunctionReplica`]: empty.
pub type DeleteFunctionReplicaOutput = Empty;

/// Deletes function rules: `DeleteFunctionRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteFunctionRules>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_RULE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteFunctionRules(zone_id: String, rule_ids: Vec<String>) "DeleteFunctionRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

/// Response of [`DeleteFunctionRules`]: empty.
pub type DeleteFunctionRulesOutput = Empty;

/// Deletes inference api token: `DeleteInferenceAPIToken` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteInferenceAPIToken>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInferenceAPIToken {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub token_id: String,
}
operation! { DeleteInferenceAPIToken(zone_id: String, token_id: String) "DeleteInferenceAPIToken" -> Empty {
    0 "ZoneId" zone_id, 1 "TokenId" token_id
} }

/// Response of [`DeleteInferenceAPIToken`]: empty.
pub type DeleteInferenceAPITokenOutput = Empty;

/// Deletes just in time transcode templates: `DeleteJustInTimeTranscodeTemplates` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteJustInTimeTranscodeTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_DISCONTINUED`], [`codes::FAILED_OPERATION_PRODUCT_NOT_ACTIVATED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_CUSTOM`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_PAUSED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJustInTimeTranscodeTemplates {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_ids: Vec<String>,
}
operation! { DeleteJustInTimeTranscodeTemplates(zone_id: String, template_ids: Vec<String>)
    "DeleteJustInTimeTranscodeTemplates" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateIds" template_ids
} }

/// Response of [`DeleteJustInTimeTranscodeTemplates`]: empty.
pub type DeleteJustInTimeTranscodeTemplatesOutput = Empty;

/// Deletes l4 proxy: `DeleteL4Proxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteL4Proxy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4Proxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
}
operation! { DeleteL4Proxy(zone_id: String, proxy_id: String) "DeleteL4Proxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id
} }

/// Response of [`DeleteL4Proxy`]: empty.
pub type DeleteL4ProxyOutput = Empty;

/// Deletes l4 proxy rules: `DeleteL4ProxyRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteL4ProxyRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4ProxyRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteL4ProxyRules(zone_id: String, proxy_id: String, rule_ids: Vec<String>)
    "DeleteL4ProxyRules" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleIds" rule_ids
} }

/// Response of [`DeleteL4ProxyRules`]: empty.
pub type DeleteL4ProxyRulesOutput = Empty;

/// Deletes l7 acc rules: `DeleteL7AccRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteL7AccRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7AccRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteL7AccRules(zone_id: String, rule_ids: Vec<String>) "DeleteL7AccRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

/// Response of [`DeleteL7AccRules`]: empty.
pub type DeleteL7AccRulesOutput = Empty;

/// Deletes load balancer: `DeleteLoadBalancer` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteLoadBalancer>.
///
/// Errors: [`codes::INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L4_PROXY`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L7_DOMAIN`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_USED_IN_RULE_ENGINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteLoadBalancer(zone_id: String, instance_id: String) "DeleteLoadBalancer" -> Empty {
    0 "ZoneId" zone_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes multi path gateway: `DeleteMultiPathGateway` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteMultiPathGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiPathGateway {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteMultiPathGateway(zone_id: String, gateway_id: String) "DeleteMultiPathGateway" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

/// Response of [`DeleteMultiPathGateway`]: empty.
pub type DeleteMultiPathGatewayOutput = Empty;

/// Deletes multi path gateway line: `DeleteMultiPathGatewayLine` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteMultiPathGatewayLine>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiPathGatewayLine {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub line_id: String,
}
operation! { DeleteMultiPathGatewayLine(zone_id: String, gateway_id: String, line_id: String)
    "DeleteMultiPathGatewayLine" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineId" line_id
} }

/// Response of [`DeleteMultiPathGatewayLine`]: empty.
pub type DeleteMultiPathGatewayLineOutput = Empty;

/// Deletes origin group: `DeleteOriginGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteOriginGroup>.
///
/// Errors: [`codes::OPERATION_DENIED_ORIGIN_GROUP_ACCELERATION_DOMAIN_USED`],
/// [`codes::OPERATION_DENIED_ORIGIN_GROUP_L4_USED`], [`codes::OPERATION_DENIED_ORIGIN_GROUP_LB_USED`],
/// [`codes::OPERATION_DENIED_ORIGIN_GROUP_RULE_ENGINE_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeleteOriginGroup(zone_id: String, group_id: String) "DeleteOriginGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

/// Response of [`DeleteOriginGroup`]: empty.
pub type DeleteOriginGroupOutput = Empty;

/// Deletes realtime log delivery task: `DeleteRealtimeLogDeliveryTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteRealtimeLogDeliveryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealtimeLogDeliveryTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteRealtimeLogDeliveryTask(zone_id: String, task_id: String) "DeleteRealtimeLogDeliveryTask" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteRealtimeLogDeliveryTask`]: empty.
pub type DeleteRealtimeLogDeliveryTaskOutput = Empty;

/// Deletes rules: `DeleteRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { DeleteRules(zone_id: String, rule_ids: Vec<String>) "DeleteRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

/// Response of [`DeleteRules`]: empty.
pub type DeleteRulesOutput = Empty;

/// Deletes security api resource: `DeleteSecurityAPIResource` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSecurityAPIResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAPIResource {
    /// Required.
    pub zone_id: String,
    pub api_resource_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityAPIResource(zone_id: String) "DeleteSecurityAPIResource" -> Empty {
    0 "ZoneId" zone_id, 1 "APIResourceIds" api_resource_ids: Vec<String>
} }

/// Response of [`DeleteSecurityAPIResource`]: empty.
pub type DeleteSecurityAPIResourceOutput = Empty;

/// Deletes security api service: `DeleteSecurityAPIService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSecurityAPIService>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAPIService {
    /// Required.
    pub zone_id: String,
    pub api_service_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityAPIService(zone_id: String) "DeleteSecurityAPIService" -> Empty {
    0 "ZoneId" zone_id, 1 "APIServiceIds" api_service_ids: Vec<String>
} }

/// Response of [`DeleteSecurityAPIService`]: empty.
pub type DeleteSecurityAPIServiceOutput = Empty;

/// Deletes security client attester: `DeleteSecurityClientAttester` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSecurityClientAttester>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClientAttester {
    /// Required.
    pub zone_id: String,
    pub client_attester_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityClientAttester(zone_id: String) "DeleteSecurityClientAttester" -> Empty {
    0 "ZoneId" zone_id, 1 "ClientAttesterIds" client_attester_ids: Vec<String>
} }

/// Response of [`DeleteSecurityClientAttester`]: empty.
pub type DeleteSecurityClientAttesterOutput = Empty;

/// Deletes security ip group: `DeleteSecurityIPGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSecurityIPGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { DeleteSecurityIPGroup(zone_id: String, group_id: i64) "DeleteSecurityIPGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

/// Response of [`DeleteSecurityIPGroup`]: empty.
pub type DeleteSecurityIPGroupOutput = Empty;

/// Deletes security js injection rule: `DeleteSecurityJSInjectionRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSecurityJSInjectionRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityJSInjectionRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub js_injection_rule_ids: Vec<String>,
}
operation! { DeleteSecurityJSInjectionRule(zone_id: String, js_injection_rule_ids: Vec<String>)
    "DeleteSecurityJSInjectionRule" -> Empty {
    0 "ZoneId" zone_id, 1 "JSInjectionRuleIds" js_injection_rule_ids
} }

/// Response of [`DeleteSecurityJSInjectionRule`]: empty.
pub type DeleteSecurityJSInjectionRuleOutput = Empty;

/// Deletes shared cname: `DeleteSharedCNAME` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteSharedCNAME>.
///
/// Errors: [`codes::RESOURCE_IN_USE_SHARED_CNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSharedCNAME {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub shared_cname: String,
}
operation! { DeleteSharedCNAME(zone_id: String, shared_cname: String) "DeleteSharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "SharedCNAME" shared_cname
} }

/// Response of [`DeleteSharedCNAME`]: empty.
pub type DeleteSharedCNAMEOutput = Empty;

/// Deletes web security template: `DeleteWebSecurityTemplate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteWebSecurityTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_SECURITY`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebSecurityTemplate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_id: String,
}
operation! { DeleteWebSecurityTemplate(zone_id: String, template_id: String) "DeleteWebSecurityTemplate" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

/// Response of [`DeleteWebSecurityTemplate`]: empty.
pub type DeleteWebSecurityTemplateOutput = Empty;

/// Deletes zone: `DeleteZone` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeleteZone>.
///
/// Errors: [`codes::OPERATION_DENIED_DELETE_ZONE_PRE_CHECK_FAILED`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ZONE_IS_BINDING_SHARED_CNAME`],
/// [`codes::OPERATION_DENIED_ZONE_IS_REFERENCE_CUSTOM_ERROR_PAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZone {
    /// Required.
    pub zone_id: String,
}
operation! { DeleteZone(zone_id: String) "DeleteZone" -> Empty {
    0 "ZoneId" zone_id
} }

/// Response of [`DeleteZone`]: empty.
pub type DeleteZoneOutput = Empty;

/// Deploys config group version: `DeployConfigGroupVersion` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DeployConfigGroupVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CONDITION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_UNKNOWN_TARGET`],
/// [`codes::FAILED_OPERATION_CONFIG_CONDITION_VALUE_EMPTY_ERROR`], [`codes::FAILED_OPERATION_CONFIG_FIELD_TYPE_ERROR`],
/// [`codes::FAILED_OPERATION_CONFIG_FORMAT_ERROR`], [`codes::FAILED_OPERATION_CONFIG_MALFORMED_CONTENT`],
/// [`codes::FAILED_OPERATION_CONFIG_PARAM_VALIDATE_ERRORS`], [`codes::FAILED_OPERATION_CONFIG_UNKNOWN_FIELD`],
/// [`codes::FAILED_OPERATION_CONFIG_UNSUPPORTED_FORMAT_VERSION`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_DOMAIN_STATUS_UNSTABLE`],
/// [`codes::OPERATION_DENIED_ENV_NOT_READY`], [`codes::OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::OPERATION_DENIED_WORK_MODE_NOT_IN_VERSION_CONTROL`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigGroupVersion {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub env_id: String,
    /// Required.
    pub config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    /// Required.
    pub description: String,
}
operation! {
    DeployConfigGroupVersion(zone_id: String, env_id: String, config_group_version_infos: Vec<ConfigGroupVersionInfo>, description: String)
    "DeployConfigGroupVersion" -> DeployConfigGroupVersionOutput {
    0 "ZoneId" zone_id, 1 "EnvId" env_id, 2 "ConfigGroupVersionInfos" config_group_version_infos,
    3 "Description" description
} }

/// In the request of [`DeployConfigGroupVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupVersionInfo {
    /// Required.
    pub version_id: Option<String>,
    pub version_number: Option<String>,
    pub source_version: Option<String>,
    pub group_type: Option<String>,
    pub group_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
input! { ConfigGroupVersionInfo(version_id: String) {
    0 "VersionId" version_id: String, 1 "VersionNumber" version_number: String,
    2 "SourceVersion" source_version: String, 3 "GroupType" group_type: String, 4 "GroupId" group_id: String,
    5 "Description" description: String, 6 "Status" status: String, 7 "CreateTime" create_time: String
} }

/// Response of [`DeployConfigGroupVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigGroupVersionOutput {
    pub record_id: Option<String>,
}
model! { DeployConfigGroupVersionOutput {
    0 "RecordId" record_id: String
} }

/// Describes acceleration domains: `DescribeAccelerationDomains` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeAccelerationDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_DOMAIN_ON_TRAFFIC_SCHEDULING`],
/// [`codes::INVALID_PARAMETER_TOO_MANY_FILTER_VALUES`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerationDomains {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub order: Option<String>,
    pub direction: Option<String>,
    pub r#match: Option<String>,
}
operation! { DescribeAccelerationDomains(zone_id: String)
    "DescribeAccelerationDomains" -> DescribeAccelerationDomainsOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>,
    4 "Order" order: String, 5 "Direction" direction: String, 6 "Match" r#match: String
} }
paged! { DescribeAccelerationDomains: AccelerationDomain =
    Offset "Offset", "AccelerationDomains" acceleration_domains, total "TotalCount" }

/// In the request of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { AdvancedFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

/// Response of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerationDomainsOutput {
    pub total_count: Option<i64>,
    pub acceleration_domains: Vec<AccelerationDomain>,
}
model! { DescribeAccelerationDomainsOutput {
    0 "TotalCount" total_count: i64, 1 "AccelerationDomains" acceleration_domains: Vec<AccelerationDomain>
} }

/// In the response of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationDomain {
    pub zone_id: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub cname: Option<String>,
    pub ipv6_status: Option<String>,
    pub identification_status: Option<String>,
    pub ownership_verification: Option<OwnershipVerification>,
    pub origin_detail: Option<OriginDetail>,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<i64>,
    pub https_origin_port: Option<i64>,
    pub certificate: Option<AccelerationDomainCertificate>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
}
model! { AccelerationDomain {
    0 "ZoneId" zone_id: String, 1 "DomainName" domain_name: String, 2 "DomainStatus" domain_status: String,
    3 "Cname" cname: String, 4 "IPv6Status" ipv6_status: String, 5 "IdentificationStatus" identification_status: String,
    6 "OwnershipVerification" ownership_verification: OwnershipVerification,
    7 "OriginDetail" origin_detail: OriginDetail, 8 "OriginProtocol" origin_protocol: String,
    9 "HttpOriginPort" http_origin_port: i64, 10 "HttpsOriginPort" https_origin_port: i64,
    11 "Certificate" certificate: AccelerationDomainCertificate, 12 "CreatedOn" created_on: String,
    13 "ModifiedOn" modified_on: String
} }

/// In the response of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginDetail {
    pub origin_type: Option<String>,
    pub origin: Option<String>,
    pub backup_origin: Option<String>,
    pub origin_group_name: Option<String>,
    pub back_origin_group_name: Option<String>,
    pub private_access: Option<String>,
    pub private_parameters: Vec<PrivateParameter>,
    pub host_header: Option<String>,
    /// Deprecated.
    pub vodeo_sub_app_id: Option<i64>,
    /// Deprecated.
    pub vodeo_distribution_range: Option<String>,
    /// Deprecated.
    pub vodeo_bucket_id: Option<String>,
    pub vod_origin_scope: Option<String>,
    pub vod_bucket_id: Option<String>,
}
model! { OriginDetail {
    0 "OriginType" origin_type: String, 1 "Origin" origin: String, 2 "BackupOrigin" backup_origin: String,
    3 "OriginGroupName" origin_group_name: String, 4 "BackOriginGroupName" back_origin_group_name: String,
    5 "PrivateAccess" private_access: String, 6 "PrivateParameters" private_parameters: Vec<PrivateParameter>,
    7 "HostHeader" host_header: String, 8 "VodeoSubAppId" vodeo_sub_app_id: i64,
    9 "VodeoDistributionRange" vodeo_distribution_range: String, 10 "VodeoBucketId" vodeo_bucket_id: String,
    11 "VodOriginScope" vod_origin_scope: String, 12 "VodBucketId" vod_bucket_id: String
} }

/// In the response of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationDomainCertificate {
    pub mode: Option<String>,
    pub list: Vec<CertificateInfo>,
    pub client_cert_info: Option<MutualTLS>,
    pub upstream_cert_info: Option<UpstreamCertInfo>,
}
model! { AccelerationDomainCertificate {
    0 "Mode" mode: String, 1 "List" list: Vec<CertificateInfo>, 2 "ClientCertInfo" client_cert_info: MutualTLS,
    3 "UpstreamCertInfo" upstream_cert_info: UpstreamCertInfo
} }

/// In the request of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// Required.
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    /// RFC 3339 time.
    pub deploy_time: Option<String>,
    pub sign_algo: Option<String>,
    pub status: Option<String>,
}
input! { CertificateInfo(cert_id: String) {
    0 "CertId" cert_id: String, 1 "Alias" alias: String, 2 "Type" r#type: String, 3 "ExpireTime" expire_time: String,
    4 "DeployTime" deploy_time: String, 5 "SignAlgo" sign_algo: String, 6 "Status" status: String
} }

/// In the request of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MutualTLS {
    /// Required.
    pub switch: Option<String>,
    pub cert_infos: Option<Vec<CertificateInfo>>,
}
input! { MutualTLS(switch: String) {
    0 "Switch" switch: String, 1 "CertInfos" cert_infos: Vec<CertificateInfo>
} }

/// In the request of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamCertInfo {
    pub upstream_mutual_tls: Option<MutualTLS>,
    pub upstream_certificate_verify: Option<OriginCertificateVerify>,
}
input! { UpstreamCertInfo() {
    0 "UpstreamMutualTLS" upstream_mutual_tls: MutualTLS,
    1 "UpstreamCertificateVerify" upstream_certificate_verify: OriginCertificateVerify
} }

/// In the request of [`DescribeAccelerationDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginCertificateVerify {
    /// Required.
    pub verification_mode: Option<String>,
    pub custom_ca_certs: Option<Vec<CertificateInfo>>,
}
input! { OriginCertificateVerify(verification_mode: String) {
    0 "VerificationMode" verification_mode: String, 1 "CustomCACerts" custom_ca_certs: Vec<CertificateInfo>
} }

/// Describes alias domains: `DescribeAliasDomains` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeAliasDomains>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliasDomains {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeAliasDomains(zone_id: String) "DescribeAliasDomains" -> DescribeAliasDomainsOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeAliasDomains: AliasDomain = Offset "Offset", "AliasDomains" alias_domains, total "TotalCount" }

/// Response of [`DescribeAliasDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliasDomainsOutput {
    pub total_count: Option<i64>,
    pub alias_domains: Vec<AliasDomain>,
}
model! { DescribeAliasDomainsOutput {
    0 "TotalCount" total_count: i64, 1 "AliasDomains" alias_domains: Vec<AliasDomain>
} }

/// In the response of [`DescribeAliasDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasDomain {
    pub alias_name: Option<String>,
    pub zone_id: Option<String>,
    pub target_name: Option<String>,
    pub status: Option<String>,
    pub forbid_mode: Option<i64>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
}
model! { AliasDomain {
    0 "AliasName" alias_name: String, 1 "ZoneId" zone_id: String, 2 "TargetName" target_name: String,
    3 "Status" status: String, 4 "ForbidMode" forbid_mode: i64, 5 "CreatedOn" created_on: String,
    6 "ModifiedOn" modified_on: String
} }

/// Describes application proxies: `DescribeApplicationProxies` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeApplicationProxies>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationProxies {
    pub zone_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeApplicationProxies() "DescribeApplicationProxies" -> DescribeApplicationProxiesOutput {
    0 "ZoneId" zone_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeApplicationProxies: ApplicationProxy =
    Offset "Offset", "ApplicationProxies" application_proxies, total "TotalCount" }

/// In the request of [`DescribeApplicationProxies`].
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

/// Response of [`DescribeApplicationProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationProxiesOutput {
    pub application_proxies: Vec<ApplicationProxy>,
    pub total_count: Option<i64>,
}
model! { DescribeApplicationProxiesOutput {
    0 "ApplicationProxies" application_proxies: Vec<ApplicationProxy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApplicationProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationProxy {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub proxy_type: Option<String>,
    pub plat_type: Option<String>,
    pub area: Option<String>,
    pub security_type: Option<i64>,
    pub accelerate_type: Option<i64>,
    pub session_persist_time: Option<i64>,
    pub status: Option<String>,
    pub ban_status: Option<String>,
    pub schedule_value: Vec<String>,
    pub host_id: Option<String>,
    pub ipv6: Option<Ipv6>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub application_proxy_rules: Vec<ApplicationProxyRule>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}
model! { ApplicationProxy {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String, 2 "ProxyId" proxy_id: String,
    3 "ProxyName" proxy_name: String, 4 "ProxyType" proxy_type: String, 5 "PlatType" plat_type: String,
    6 "Area" area: String, 7 "SecurityType" security_type: i64, 8 "AccelerateType" accelerate_type: i64,
    9 "SessionPersistTime" session_persist_time: i64, 10 "Status" status: String, 11 "BanStatus" ban_status: String,
    12 "ScheduleValue" schedule_value: Vec<String>, 13 "HostId" host_id: String, 14 "Ipv6" ipv6: Ipv6,
    15 "UpdateTime" update_time: String, 16 "ApplicationProxyRules" application_proxy_rules: Vec<ApplicationProxyRule>,
    17 "AccelerateMainland" accelerate_mainland: AccelerateMainland
} }

/// Describes available plans: `DescribeAvailablePlans` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeAvailablePlans>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailablePlans {}
operation! { DescribeAvailablePlans() "DescribeAvailablePlans" -> DescribeAvailablePlansOutput {} }

/// Response of [`DescribeAvailablePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailablePlansOutput {
    pub plan_info: Vec<PlanInfo>,
}
model! { DescribeAvailablePlansOutput {
    0 "PlanInfo" plan_info: Vec<PlanInfo>
} }

/// In the response of [`DescribeAvailablePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanInfo {
    pub currency: Option<String>,
    pub flux: Option<i64>,
    pub frequency: Option<String>,
    pub plan_type: Option<String>,
    pub price: Option<f64>,
    pub request: Option<i64>,
    pub site_number: Option<i64>,
    pub area: Option<String>,
}
model! { PlanInfo {
    0 "Currency" currency: String, 1 "Flux" flux: i64, 2 "Frequency" frequency: String, 3 "PlanType" plan_type: String,
    4 "Price" price: f64, 5 "Request" request: i64, 6 "SiteNumber" site_number: i64, 7 "Area" area: String
} }

/// Describes billing data: `DescribeBillingData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeBillingData>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_GROUP_BY_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_INVALID_INTERVAL`], [`codes::INVALID_PARAMETER_INVALID_METRIC`],
/// [`codes::INVALID_PARAMETER_ZONE_HAS_NOT_BEEN_BOUND_TO_PLAN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub zone_ids: Vec<String>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub interval: String,
    pub filters: Option<Vec<BillingDataFilter>>,
    pub group_by: Option<Vec<String>>,
}

/// Arguments of [`DescribeBillingData::new`].
pub struct DescribeBillingDataRequired {
    pub start_time: String,
    pub end_time: String,
    pub zone_ids: Vec<String>,
    pub metric_name: String,
    pub interval: String,
}
operation! {
    DescribeBillingData { DescribeBillingDataRequired: start_time, end_time, zone_ids, metric_name, interval }
    "DescribeBillingData" -> DescribeBillingDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ZoneIds" zone_ids, 3 "MetricName" metric_name,
    4 "Interval" interval, 5 "Filters" filters: Vec<BillingDataFilter>, 6 "GroupBy" group_by: Vec<String>
} }

/// In the request of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingDataFilter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { BillingDataFilter(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingDataOutput {
    pub data: Vec<BillingData>,
}
model! { DescribeBillingDataOutput {
    0 "Data" data: Vec<BillingData>
} }

/// In the response of [`DescribeBillingData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingData {
    /// RFC 3339 time.
    pub time: Option<String>,
    pub value: Option<i64>,
    pub zone_id: Option<String>,
    pub host: Option<String>,
    pub proxy_id: Option<String>,
    pub region_id: Option<String>,
}
model! { BillingData {
    0 "Time" time: String, 1 "Value" value: i64, 2 "ZoneId" zone_id: String, 3 "Host" host: String,
    4 "ProxyId" proxy_id: String, 5 "RegionId" region_id: String
} }

/// Describes config group version detail: `DescribeConfigGroupVersionDetail` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeConfigGroupVersionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionDetail {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DescribeConfigGroupVersionDetail(zone_id: String, version_id: String)
    "DescribeConfigGroupVersionDetail" -> DescribeConfigGroupVersionDetailOutput {
    0 "ZoneId" zone_id, 1 "VersionId" version_id
} }

/// Response of [`DescribeConfigGroupVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionDetailOutput {
    pub config_group_version_info: Option<ConfigGroupVersionInfo>,
    pub content: Option<String>,
}
model! { DescribeConfigGroupVersionDetailOutput {
    0 "ConfigGroupVersionInfo" config_group_version_info: ConfigGroupVersionInfo, 1 "Content" content: String
} }

/// Describes config group versions: `DescribeConfigGroupVersions` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeConfigGroupVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersions {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConfigGroupVersions(zone_id: String, group_id: String)
    "DescribeConfigGroupVersions" -> DescribeConfigGroupVersionsOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Filters" filters: Vec<AdvancedFilter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeConfigGroupVersions: ConfigGroupVersionInfo =
    Offset "Offset", "ConfigGroupVersionInfos" config_group_version_infos, total "TotalCount" }

/// Response of [`DescribeConfigGroupVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionsOutput {
    pub total_count: Option<i64>,
    pub config_group_version_infos: Vec<ConfigGroupVersionInfo>,
}
model! { DescribeConfigGroupVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigGroupVersionInfos" config_group_version_infos: Vec<ConfigGroupVersionInfo>
} }

/// Describes content identifiers: `DescribeContentIdentifiers` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeContentIdentifiers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentIdentifiers {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeContentIdentifiers() "DescribeContentIdentifiers" -> DescribeContentIdentifiersOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeContentIdentifiers: ContentIdentifier =
    Offset "Offset", "ContentIdentifiers" content_identifiers, total "TotalCount" }

/// Response of [`DescribeContentIdentifiers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentIdentifiersOutput {
    pub total_count: Option<i64>,
    pub content_identifiers: Vec<ContentIdentifier>,
}
model! { DescribeContentIdentifiersOutput {
    0 "TotalCount" total_count: i64, 1 "ContentIdentifiers" content_identifiers: Vec<ContentIdentifier>
} }

/// In the response of [`DescribeContentIdentifiers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentIdentifier {
    pub content_id: Option<String>,
    pub description: Option<String>,
    pub reference_count: Option<i64>,
    pub plan_id: Option<String>,
    pub tags: Vec<Tag>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
    /// RFC 3339 time.
    pub deleted_on: Option<String>,
}
model! { ContentIdentifier {
    0 "ContentId" content_id: String, 1 "Description" description: String, 2 "ReferenceCount" reference_count: i64,
    3 "PlanId" plan_id: String, 4 "Tags" tags: Vec<Tag>, 5 "Status" status: String, 6 "CreatedOn" created_on: String,
    7 "ModifiedOn" modified_on: String, 8 "DeletedOn" deleted_on: String
} }

/// Describes content quota: `DescribeContentQuota` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeContentQuota>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentQuota {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeContentQuota(zone_id: String) "DescribeContentQuota" -> DescribeContentQuotaOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeContentQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentQuotaOutput {
    pub purge_quota: Vec<Quota>,
    pub prefetch_quota: Vec<Quota>,
}
model! { DescribeContentQuotaOutput {
    0 "PurgeQuota" purge_quota: Vec<Quota>, 1 "PrefetchQuota" prefetch_quota: Vec<Quota>
} }

/// In the response of [`DescribeContentQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub batch: Option<i64>,
    pub daily: Option<i64>,
    pub daily_available: Option<i64>,
    pub r#type: Option<String>,
}
model! { Quota {
    0 "Batch" batch: i64, 1 "Daily" daily: i64, 2 "DailyAvailable" daily_available: i64, 3 "Type" r#type: String
} }

/// Describes custom error pages: `DescribeCustomErrorPages` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeCustomErrorPages>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomErrorPages {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCustomErrorPages(zone_id: String) "DescribeCustomErrorPages" -> DescribeCustomErrorPagesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<AdvancedFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeCustomErrorPages: CustomErrorPage = Offset "Offset", "ErrorPages" error_pages, total "TotalCount" }

/// Response of [`DescribeCustomErrorPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomErrorPagesOutput {
    pub total_count: Option<i64>,
    pub error_pages: Vec<CustomErrorPage>,
}
model! { DescribeCustomErrorPagesOutput {
    0 "TotalCount" total_count: i64, 1 "ErrorPages" error_pages: Vec<CustomErrorPage>
} }

/// In the response of [`DescribeCustomErrorPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomErrorPage {
    pub page_id: Option<String>,
    pub zone_id: Option<String>,
    pub name: Option<String>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub references: Vec<ErrorPageReference>,
}
model! { CustomErrorPage {
    0 "PageId" page_id: String, 1 "ZoneId" zone_id: String, 2 "Name" name: String, 3 "ContentType" content_type: String,
    4 "Description" description: String, 5 "Content" content: String, 6 "References" references: Vec<ErrorPageReference>
} }

/// In the response of [`DescribeCustomErrorPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageReference {
    pub business_id: Option<String>,
}
model! { ErrorPageReference {
    0 "BusinessId" business_id: String
} }

/// Describes ddos attack data: `DescribeDDoSAttackData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDDoSAttackData>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    pub zone_ids: Option<Vec<String>>,
    pub policy_ids: Option<Vec<i64>>,
    pub interval: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeDDoSAttackData(start_time: String, end_time: String, metric_names: Vec<String>)
    "DescribeDDoSAttackData" -> DescribeDDoSAttackDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids: Vec<String>,
    4 "PolicyIds" policy_ids: Vec<i64>, 5 "Interval" interval: String, 6 "Area" area: String
} }

/// Response of [`DescribeDDoSAttackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackDataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SecEntry>,
}
model! { DescribeDDoSAttackDataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SecEntry>
} }

/// In the response of [`DescribeDDoSAttackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecEntry {
    pub key: Option<String>,
    pub value: Vec<SecEntryValue>,
}
model! { SecEntry {
    0 "Key" key: String, 1 "Value" value: Vec<SecEntryValue>
} }

/// In the response of [`DescribeDDoSAttackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecEntryValue {
    pub metric: Option<String>,
    pub detail: Vec<TimingDataItem>,
    pub max: Option<i64>,
    pub avg: Option<f64>,
    pub sum: Option<f64>,
}
model! { SecEntryValue {
    0 "Metric" metric: String, 1 "Detail" detail: Vec<TimingDataItem>, 2 "Max" max: i64, 3 "Avg" avg: f64,
    4 "Sum" sum: f64
} }

/// In the response of [`DescribeDDoSAttackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingDataItem {
    pub timestamp: Option<i64>,
    pub value: Option<i64>,
}
model! { TimingDataItem {
    0 "Timestamp" timestamp: i64, 1 "Value" value: i64
} }

/// Describes ddos attack event: `DescribeDDoSAttackEvent` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDDoSAttackEvent>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackEvent {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub policy_ids: Option<Vec<i64>>,
    pub zone_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub show_detail: Option<bool>,
    pub area: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeDDoSAttackEvent(start_time: String, end_time: String)
    "DescribeDDoSAttackEvent" -> DescribeDDoSAttackEventOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PolicyIds" policy_ids: Vec<i64>,
    3 "ZoneIds" zone_ids: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "ShowDetail" show_detail: bool,
    7 "Area" area: String, 8 "OrderBy" order_by: String, 9 "OrderType" order_type: String
} }
paged! { DescribeDDoSAttackEvent: DDoSAttackEvent = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeDDoSAttackEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackEventOutput {
    pub data: Vec<DDoSAttackEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeDDoSAttackEventOutput {
    0 "Data" data: Vec<DDoSAttackEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDDoSAttackEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSAttackEvent {
    pub event_id: Option<String>,
    pub attack_type: Option<String>,
    pub attack_status: Option<i64>,
    pub attack_max_band_width: Option<i64>,
    pub attack_packet_max_rate: Option<i64>,
    pub attack_start_time: Option<i64>,
    pub attack_end_time: Option<i64>,
    pub policy_id: Option<i64>,
    pub zone_id: Option<String>,
    pub area: Option<String>,
    pub ddos_block_data: Vec<DDoSBlockData>,
}
model! { DDoSAttackEvent {
    0 "EventId" event_id: String, 1 "AttackType" attack_type: String, 2 "AttackStatus" attack_status: i64,
    3 "AttackMaxBandWidth" attack_max_band_width: i64, 4 "AttackPacketMaxRate" attack_packet_max_rate: i64,
    5 "AttackStartTime" attack_start_time: i64, 6 "AttackEndTime" attack_end_time: i64, 7 "PolicyId" policy_id: i64,
    8 "ZoneId" zone_id: String, 9 "Area" area: String, 10 "DDoSBlockData" ddos_block_data: Vec<DDoSBlockData>
} }

/// In the response of [`DescribeDDoSAttackEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSBlockData {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub block_area: Option<String>,
}
model! { DDoSBlockData {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "BlockArea" block_area: String
} }

/// Describes ddos attack top data: `DescribeDDoSAttackTopData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDDoSAttackTopData>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackTopData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    pub zone_ids: Option<Vec<String>>,
    pub policy_ids: Option<Vec<i64>>,
    pub attack_type: Option<String>,
    pub protocol_type: Option<String>,
    pub port: Option<i64>,
    pub limit: Option<i64>,
    pub area: Option<String>,
}
operation! { DescribeDDoSAttackTopData(start_time: String, end_time: String, metric_name: String)
    "DescribeDDoSAttackTopData" -> DescribeDDoSAttackTopDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "ZoneIds" zone_ids: Vec<String>,
    4 "PolicyIds" policy_ids: Vec<i64>, 5 "AttackType" attack_type: String, 6 "ProtocolType" protocol_type: String,
    7 "Port" port: i64, 8 "Limit" limit: i64, 9 "Area" area: String
} }

/// Response of [`DescribeDDoSAttackTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackTopDataOutput {
    pub data: Vec<TopEntry>,
    pub total_count: Option<i64>,
}
model! { DescribeDDoSAttackTopDataOutput {
    0 "Data" data: Vec<TopEntry>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDDoSAttackTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopEntry {
    pub key: Option<String>,
    pub value: Vec<TopEntryValue>,
}
model! { TopEntry {
    0 "Key" key: String, 1 "Value" value: Vec<TopEntryValue>
} }

/// In the response of [`DescribeDDoSAttackTopData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopEntryValue {
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { TopEntryValue {
    0 "Name" name: String, 1 "Count" count: i64
} }

/// Describes ddos protection: `DescribeDDoSProtection` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDDoSProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_SECURITY`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSProtection {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeDDoSProtection(zone_id: String) "DescribeDDoSProtection" -> DescribeDDoSProtectionOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeDDoSProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSProtectionOutput {
    pub ddos_protection: Option<DDoSProtection>,
}
model! { DescribeDDoSProtectionOutput {
    0 "DDoSProtection" ddos_protection: DDoSProtection
} }

/// In the request of [`DescribeDDoSProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSProtection {
    /// Required.
    pub protection_option: Option<String>,
    pub domain_ddos_protections: Option<Vec<DomainDDoSProtection>>,
    pub shared_cname_ddos_protections: Option<Vec<DomainDDoSProtection>>,
}
input! { DDoSProtection(protection_option: String) {
    0 "ProtectionOption" protection_option: String,
    1 "DomainDDoSProtections" domain_ddos_protections: Vec<DomainDDoSProtection>,
    2 "SharedCNAMEDDoSProtections" shared_cname_ddos_protections: Vec<DomainDDoSProtection>
} }

/// In the request of [`DescribeDDoSProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDDoSProtection {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub switch: Option<String>,
}
input! { DomainDDoSProtection(domain: String, switch: String) {
    0 "Domain" domain: String, 1 "Switch" switch: String
} }

/// Describes default certificates: `DescribeDefaultCertificates` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDefaultCertificates>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultCertificates {
    pub zone_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDefaultCertificates() "DescribeDefaultCertificates" -> DescribeDefaultCertificatesOutput {
    0 "ZoneId" zone_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDefaultCertificates: DefaultServerCertInfo =
    Offset "Offset", "DefaultServerCertInfo" default_server_cert_info, total "TotalCount" }

/// Response of [`DescribeDefaultCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultCertificatesOutput {
    pub total_count: Option<i64>,
    pub default_server_cert_info: Vec<DefaultServerCertInfo>,
}
model! { DescribeDefaultCertificatesOutput {
    0 "TotalCount" total_count: i64, 1 "DefaultServerCertInfo" default_server_cert_info: Vec<DefaultServerCertInfo>
} }

/// In the response of [`DescribeDefaultCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultServerCertInfo {
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    /// RFC 3339 time.
    pub effective_time: Option<String>,
    pub common_name: Option<String>,
    pub subject_alt_name: Vec<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub sign_algo: Option<String>,
}
model! { DefaultServerCertInfo {
    0 "CertId" cert_id: String, 1 "Alias" alias: String, 2 "Type" r#type: String, 3 "ExpireTime" expire_time: String,
    4 "EffectiveTime" effective_time: String, 5 "CommonName" common_name: String,
    6 "SubjectAltName" subject_alt_name: Vec<String>, 7 "Status" status: String, 8 "Message" message: String,
    9 "SignAlgo" sign_algo: String
} }

/// Describes deploy history: `DescribeDeployHistory` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDeployHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployHistory {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub env_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeDeployHistory(zone_id: String, env_id: String)
    "DescribeDeployHistory" -> DescribeDeployHistoryOutput {
    0 "ZoneId" zone_id, 1 "EnvId" env_id, 2 "Filters" filters: Vec<AdvancedFilter>
} }

/// Response of [`DescribeDeployHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployHistoryOutput {
    pub total_count: Option<i64>,
    pub records: Vec<DeployRecord>,
}
model! { DescribeDeployHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "Records" records: Vec<DeployRecord>
} }

/// In the response of [`DescribeDeployHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecord {
    pub config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    /// RFC 3339 time.
    pub deploy_time: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub record_id: Option<String>,
    pub description: Option<String>,
}
model! { DeployRecord {
    0 "ConfigGroupVersionInfos" config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    1 "DeployTime" deploy_time: String, 2 "Status" status: String, 3 "Message" message: String,
    4 "RecordId" record_id: String, 5 "Description" description: String
} }

/// Describes dns records: `DescribeDnsRecords` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeDnsRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsRecords {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub r#match: Option<String>,
}
operation! { DescribeDnsRecords(zone_id: String) "DescribeDnsRecords" -> DescribeDnsRecordsOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>,
    4 "SortBy" sort_by: String, 5 "SortOrder" sort_order: String, 6 "Match" r#match: String
} }
paged! { DescribeDnsRecords: DnsRecord = Offset "Offset", "DnsRecords" dns_records, total "TotalCount" }

/// Response of [`DescribeDnsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsRecordsOutput {
    pub total_count: Option<i64>,
    pub dns_records: Vec<DnsRecord>,
}
model! { DescribeDnsRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "DnsRecords" dns_records: Vec<DnsRecord>
} }

/// In the request of [`DescribeDnsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsRecord {
    pub zone_id: Option<String>,
    pub record_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub content: Option<String>,
    pub ttl: Option<i64>,
    pub weight: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
}
input! { DnsRecord() {
    0 "ZoneId" zone_id: String, 1 "RecordId" record_id: String, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Location" location: String, 5 "Content" content: String, 6 "TTL" ttl: i64, 7 "Weight" weight: i64,
    8 "Priority" priority: i64, 9 "Status" status: String, 10 "CreatedOn" created_on: String,
    11 "ModifiedOn" modified_on: String
} }

/// Describes edge kv namespaces: `DescribeEdgeKVNamespaces` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeEdgeKVNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_ORDER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_NAMESPACE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeKVNamespaces {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeEdgeKVNamespaces(zone_id: String) "DescribeEdgeKVNamespaces" -> DescribeEdgeKVNamespacesOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "SortBy" sort_by: String,
    4 "SortOrder" sort_order: String, 5 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeEdgeKVNamespaces: KVNamespace = Offset "Offset", "KVNamespaces" kv_namespaces, total "TotalCount" }

/// Response of [`DescribeEdgeKVNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeKVNamespacesOutput {
    pub total_count: Option<i64>,
    pub kv_namespaces: Vec<KVNamespace>,
}
model! { DescribeEdgeKVNamespacesOutput {
    0 "TotalCount" total_count: i64, 1 "KVNamespaces" kv_namespaces: Vec<KVNamespace>
} }

/// In the response of [`DescribeEdgeKVNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVNamespace {
    pub namespace: Option<String>,
    pub remark: Option<String>,
    pub capacity: Option<i64>,
    pub capacity_used: Option<i64>,
    pub references: Vec<ComponentReference>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
}
model! { KVNamespace {
    0 "Namespace" namespace: String, 1 "Remark" remark: String, 2 "Capacity" capacity: i64,
    3 "CapacityUsed" capacity_used: i64, 4 "References" references: Vec<ComponentReference>,
    5 "CreatedOn" created_on: String, 6 "ModifiedOn" modified_on: String
} }

/// In the response of [`DescribeEdgeKVNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentReference {
    pub reference_type: Option<String>,
    pub reference_id: Option<String>,
    pub reference_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub alias_zone_name: Option<String>,
}
model! { ComponentReference {
    0 "ReferenceType" reference_type: String, 1 "ReferenceId" reference_id: String,
    2 "ReferenceName" reference_name: String, 3 "ZoneId" zone_id: String, 4 "ZoneName" zone_name: String,
    5 "AliasZoneName" alias_zone_name: String
} }

/// Describes environments: `DescribeEnvironments` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeEnvironments>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`], [`codes::INVALID_PARAMETER_INVALID_SORT_BY`],
/// [`codes::INVALID_PARAMETER_INVALID_SORT_ORDER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_NAMESPACE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeEnvironments(zone_id: String) "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<i64>,
    pub env_infos: Vec<EnvInfo>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count: i64, 1 "EnvInfos" env_infos: Vec<EnvInfo>
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub status: Option<String>,
    pub scope: Vec<String>,
    pub current_config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { EnvInfo {
    0 "EnvId" env_id: String, 1 "EnvType" env_type: String, 2 "Status" status: String, 3 "Scope" scope: Vec<String>,
    4 "CurrentConfigGroupVersionInfos" current_config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

/// Describes function component bindings: `DescribeFunctionComponentBindings` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeFunctionComponentBindings>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionComponentBindings {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeFunctionComponentBindings(zone_id: String, function_id: String)
    "DescribeFunctionComponentBindings" -> DescribeFunctionComponentBindingsOutput {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeFunctionComponentBindings: FunctionComponentBinding =
    Offset "Offset", "FunctionComponentBindings" function_component_bindings, total "TotalCount" }

/// Response of [`DescribeFunctionComponentBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionComponentBindingsOutput {
    pub total_count: Option<i64>,
    pub function_component_bindings: Vec<FunctionComponentBinding>,
}
model! { DescribeFunctionComponentBindingsOutput {
    0 "TotalCount" total_count: i64,
    1 "FunctionComponentBindings" function_component_bindings: Vec<FunctionComponentBinding>
} }

/// In the request of [`DescribeFunctionComponentBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionComponentBinding {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub variable_name: Option<String>,
    pub kv_namespace_parameters: Option<KVNamespaceParameters>,
}
input! { FunctionComponentBinding(r#type: String, variable_name: String) {
    0 "Type" r#type: String, 1 "VariableName" variable_name: String,
    2 "KVNamespaceParameters" kv_namespace_parameters: KVNamespaceParameters
} }

/// In the request of [`DescribeFunctionComponentBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVNamespaceParameters {
    /// Required.
    pub zone_id: Option<String>,
    /// Required.
    pub namespace: Option<String>,
}
input! { KVNamespaceParameters(zone_id: String, namespace: String) {
    0 "ZoneId" zone_id: String, 1 "Namespace" namespace: String
} }

/// Describes function replicas: `DescribeFunctionReplicas` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeFunctionReplicas>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionReplicas {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeFunctionReplicas(zone_id: String, function_id: String)
    "DescribeFunctionReplicas" -> DescribeFunctionReplicasOutput {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SortBy" sort_by: String, 5 "SortOrder" sort_order: String, 6 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeFunctionReplicas: FunctionReplica =
    Offset "Offset", "FunctionReplicas" function_replicas, total "TotalCount" }

/// Response of [`DescribeFunctionReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionReplicasOutput {
    pub total_count: Option<i64>,
    pub function_replicas: Vec<FunctionReplica>,
}
model! { DescribeFunctionReplicasOutput {
    0 "TotalCount" total_count: i64, 1 "FunctionReplicas" function_replicas: Vec<FunctionReplica>
} }

/// In the response of [`DescribeFunctionReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionReplica {
    pub function_id: Option<String>,
    pub replica_name: Option<String>,
    pub content: Option<String>,
    pub remark: Option<String>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
}
model! { FunctionReplica {
    0 "FunctionId" function_id: String, 1 "ReplicaName" replica_name: String, 2 "Content" content: String,
    3 "Remark" remark: String, 4 "CreatedOn" created_on: String, 5 "ModifiedOn" modified_on: String
} }

/// Describes function rules: `DescribeFunctionRules` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeFunctionRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`],
/// [`codes::INVALID_PARAMETER_TOO_MANY_FILTER_VALUES`], [`codes::INVALID_PARAMETER_TOO_MANY_FILTERS`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRules {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeFunctionRules(zone_id: String) "DescribeFunctionRules" -> DescribeFunctionRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeFunctionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRulesOutput {
    pub function_rules: Vec<FunctionRule>,
}
model! { DescribeFunctionRulesOutput {
    0 "FunctionRules" function_rules: Vec<FunctionRule>
} }

/// In the response of [`DescribeFunctionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRule {
    pub rule_id: Option<String>,
    pub function_rule_conditions: Vec<FunctionRuleCondition>,
    pub trigger_type: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub region_mapping_selections: Vec<FunctionRegionSelection>,
    pub weighted_selections: Vec<FunctionWeightedSelection>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { FunctionRule {
    0 "RuleId" rule_id: String, 1 "FunctionRuleConditions" function_rule_conditions: Vec<FunctionRuleCondition>,
    2 "TriggerType" trigger_type: String, 3 "FunctionId" function_id: String, 4 "FunctionName" function_name: String,
    5 "RegionMappingSelections" region_mapping_selections: Vec<FunctionRegionSelection>,
    6 "WeightedSelections" weighted_selections: Vec<FunctionWeightedSelection>, 7 "Priority" priority: i64,
    8 "Remark" remark: String, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String
} }

/// Describes function runtime environment: `DescribeFunctionRuntimeEnvironment` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeFunctionRuntimeEnvironment>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRuntimeEnvironment {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
}
operation! { DescribeFunctionRuntimeEnvironment(zone_id: String, function_id: String)
    "DescribeFunctionRuntimeEnvironment" -> DescribeFunctionRuntimeEnvironmentOutput {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id
} }

/// Response of [`DescribeFunctionRuntimeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRuntimeEnvironmentOutput {
    pub environment_variables: Vec<FunctionEnvironmentVariable>,
}
model! { DescribeFunctionRuntimeEnvironmentOutput {
    0 "EnvironmentVariables" environment_variables: Vec<FunctionEnvironmentVariable>
} }

/// In the request of [`DescribeFunctionRuntimeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionEnvironmentVariable {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { FunctionEnvironmentVariable(key: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Type" r#type: String
} }

/// Describes functions: `DescribeFunctions` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeFunctions>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_ROUTE_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER_NAME`],
/// [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`], [`codes::INVALID_PARAMETER_TOO_MANY_FILTER_VALUES`],
/// [`codes::INVALID_PARAMETER_TOO_MANY_FILTERS`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctions {
    /// Required.
    pub zone_id: String,
    pub function_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFunctions(zone_id: String) "DescribeFunctions" -> DescribeFunctionsOutput {
    0 "ZoneId" zone_id, 1 "FunctionIds" function_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeFunctions: Function = Offset "Offset", "Functions" functions, total "TotalCount" }

/// Response of [`DescribeFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionsOutput {
    pub total_count: Option<i64>,
    pub functions: Vec<Function>,
}
model! { DescribeFunctionsOutput {
    0 "TotalCount" total_count: i64, 1 "Functions" functions: Vec<Function>
} }

/// In the response of [`DescribeFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    pub function_id: Option<String>,
    pub zone_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub content: Option<String>,
    pub domain: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Function {
    0 "FunctionId" function_id: String, 1 "ZoneId" zone_id: String, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "Content" content: String, 5 "Domain" domain: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String
} }

/// Describes hosts setting: `DescribeHostsSetting` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeHostsSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsSetting {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHostsSetting(zone_id: String) "DescribeHostsSetting" -> DescribeHostsSettingOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHostsSetting: DetailHost = Offset "Offset", "DetailHosts" detail_hosts, total "TotalNumber" }

/// Response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsSettingOutput {
    pub detail_hosts: Vec<DetailHost>,
    pub total_number: Option<i64>,
}
model! { DescribeHostsSettingOutput {
    0 "DetailHosts" detail_hosts: Vec<DetailHost>, 1 "TotalNumber" total_number: i64
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailHost {
    pub zone_id: Option<String>,
    pub status: Option<String>,
    pub host: Option<String>,
    pub zone_name: Option<String>,
    pub cname: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub lock: Option<i64>,
    pub mode: Option<i64>,
    pub area: Option<String>,
    pub accelerate_type: Option<AccelerateType>,
    pub https: Option<Https>,
    pub cache_config: Option<CacheConfig>,
    pub origin: Option<Origin>,
    pub security_type: Option<SecurityType>,
    pub cache_key: Option<CacheKey>,
    pub compression: Option<Compression>,
    pub waf: Option<Waf>,
    pub cc: Option<CC>,
    pub ddos: Option<DDoS>,
    pub smart_routing: Option<SmartRouting>,
    pub ipv6: Option<Ipv6>,
    pub client_ip_country: Option<ClientIpCountry>,
}
model! { DetailHost {
    0 "ZoneId" zone_id: String, 1 "Status" status: String, 2 "Host" host: String, 3 "ZoneName" zone_name: String,
    4 "Cname" cname: String, 5 "Id" id: String, 6 "InstanceId" instance_id: String, 7 "Lock" lock: i64,
    8 "Mode" mode: i64, 9 "Area" area: String, 10 "AccelerateType" accelerate_type: AccelerateType,
    11 "Https" https: Https, 12 "CacheConfig" cache_config: CacheConfig, 13 "Origin" origin: Origin,
    14 "SecurityType" security_type: SecurityType, 15 "CacheKey" cache_key: CacheKey,
    16 "Compression" compression: Compression, 17 "Waf" waf: Waf, 18 "CC" cc: CC, 19 "DDoS" ddos: DDoS,
    20 "SmartRouting" smart_routing: SmartRouting, 21 "Ipv6" ipv6: Ipv6,
    22 "ClientIpCountry" client_ip_country: ClientIpCountry
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateType {
    pub switch: Option<String>,
}
model! { AccelerateType {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Https {
    pub http2: Option<String>,
    pub ocsp_stapling: Option<String>,
    pub tls_version: Option<Vec<String>>,
    pub hsts: Option<Hsts>,
    pub cert_info: Option<Vec<ServerCertInfo>>,
    pub apply_type: Option<String>,
    pub cipher_suite: Option<String>,
}
input! { Https() {
    0 "Http2" http2: String, 1 "OcspStapling" ocsp_stapling: String, 2 "TlsVersion" tls_version: Vec<String>,
    3 "Hsts" hsts: Hsts, 4 "CertInfo" cert_info: Vec<ServerCertInfo>, 5 "ApplyType" apply_type: String,
    6 "CipherSuite" cipher_suite: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    /// Required.
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
    pub preload: Option<String>,
}
input! { Hsts(switch: String) {
    0 "Switch" switch: String, 1 "MaxAge" max_age: i64, 2 "IncludeSubDomains" include_sub_domains: String,
    3 "Preload" preload: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerCertInfo {
    /// Required.
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    /// RFC 3339 time.
    pub deploy_time: Option<String>,
    pub sign_algo: Option<String>,
    pub common_name: Option<String>,
}
input! { ServerCertInfo(cert_id: String) {
    0 "CertId" cert_id: String, 1 "Alias" alias: String, 2 "Type" r#type: String, 3 "ExpireTime" expire_time: String,
    4 "DeployTime" deploy_time: String, 5 "SignAlgo" sign_algo: String, 6 "CommonName" common_name: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfig {
    pub cache: Option<Cache>,
    pub no_cache: Option<NoCache>,
    pub follow_origin: Option<FollowOrigin>,
}
input! { CacheConfig() {
    0 "Cache" cache: Cache, 1 "NoCache" no_cache: NoCache, 2 "FollowOrigin" follow_origin: FollowOrigin
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cache {
    /// Required.
    pub switch: Option<String>,
    pub cache_time: Option<i64>,
    /// Deprecated.
    pub ignore_cache_control: Option<String>,
}
input! { Cache(switch: String) {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64, 2 "IgnoreCacheControl" ignore_cache_control: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    pub origins: Option<Vec<String>>,
    pub backup_origins: Option<Vec<String>>,
    pub origin_pull_protocol: Option<String>,
    pub cos_private_access: Option<String>,
}
input! { Origin() {
    0 "Origins" origins: Vec<String>, 1 "BackupOrigins" backup_origins: Vec<String>,
    2 "OriginPullProtocol" origin_pull_protocol: String, 3 "CosPrivateAccess" cos_private_access: String
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityType {
    pub switch: Option<String>,
}
model! { SecurityType {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKey {
    pub full_url_cache: Option<String>,
    pub ignore_case: Option<String>,
    pub query_string: Option<QueryString>,
}
input! { CacheKey() {
    0 "FullUrlCache" full_url_cache: String, 1 "IgnoreCase" ignore_case: String,
    2 "QueryString" query_string: QueryString
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryString {
    /// Required.
    pub switch: Option<String>,
    pub action: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { QueryString(switch: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Value" value: Vec<String>
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compression {
    /// Required.
    pub switch: Option<String>,
    pub algorithms: Option<Vec<String>>,
}
input! { Compression(switch: String) {
    0 "Switch" switch: String, 1 "Algorithms" algorithms: Vec<String>
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Waf {
    pub switch: Option<String>,
    pub policy_id: Option<i64>,
}
model! { Waf {
    0 "Switch" switch: String, 1 "PolicyId" policy_id: i64
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CC {
    pub switch: Option<String>,
    pub policy_id: Option<i64>,
}
model! { CC {
    0 "Switch" switch: String, 1 "PolicyId" policy_id: i64
} }

/// In the response of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoS {
    pub switch: Option<String>,
}
model! { DDoS {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartRouting {
    /// Required.
    pub switch: Option<String>,
}
input! { SmartRouting(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeHostsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpCountry {
    /// Required.
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIpCountry(switch: String) {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

/// Describes ip group references: `DescribeIPGroupReferences` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeIPGroupReferences>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPGroupReferences {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIPGroupReferences(zone_id: String, group_id: i64)
    "DescribeIPGroupReferences" -> DescribeIPGroupReferencesOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeIPGroupReferences: IPGroupReference = Offset "Offset", "References" references, total "TotalCount" }

/// Response of [`DescribeIPGroupReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPGroupReferencesOutput {
    pub references: Vec<IPGroupReference>,
    pub total_count: Option<i64>,
}
model! { DescribeIPGroupReferencesOutput {
    0 "References" references: Vec<IPGroupReference>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIPGroupReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPGroupReference {
    pub zone_id: Option<String>,
    pub entity_type: Option<String>,
    pub entity_id: Option<String>,
    pub entity_name: Option<String>,
    pub sub_entity_type: Option<String>,
    pub sub_entity_id: Option<String>,
    pub sub_entity_name: Option<String>,
}
model! { IPGroupReference {
    0 "ZoneId" zone_id: String, 1 "EntityType" entity_type: String, 2 "EntityId" entity_id: String,
    3 "EntityName" entity_name: String, 4 "SubEntityType" sub_entity_type: String,
    5 "SubEntityId" sub_entity_id: String, 6 "SubEntityName" sub_entity_name: String
} }

/// Describes ip region: `DescribeIPRegion` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeIPRegion>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPRegion {
    /// Required.
    pub ips: Vec<String>,
}
operation! { DescribeIPRegion(ips: Vec<String>) "DescribeIPRegion" -> DescribeIPRegionOutput {
    0 "IPs" ips
} }

/// Response of [`DescribeIPRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPRegionOutput {
    pub ip_region_info: Vec<IPRegionInfo>,
}
model! { DescribeIPRegionOutput {
    0 "IPRegionInfo" ip_region_info: Vec<IPRegionInfo>
} }

/// In the response of [`DescribeIPRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPRegionInfo {
    pub ip: Option<String>,
    pub is_edge_one_ip: Option<String>,
}
model! { IPRegionInfo {
    0 "IP" ip: String, 1 "IsEdgeOneIP" is_edge_one_ip: String
} }

/// Describes identifications: `DescribeIdentifications` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeIdentifications>.
///
/// Errors: [`codes::OPERATION_DENIED_DOMAIN_IN_SHARE_CNAME_GROUP`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentifications {
    /// Required.
    pub filters: Vec<Filter>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIdentifications(filters: Vec<Filter>) "DescribeIdentifications" -> DescribeIdentificationsOutput {
    0 "Filters" filters, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeIdentifications: Identification =
    Offset "Offset", "Identifications" identifications, total "TotalCount" }

/// Response of [`DescribeIdentifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentificationsOutput {
    pub total_count: Option<i64>,
    pub identifications: Vec<Identification>,
}
model! { DescribeIdentificationsOutput {
    0 "TotalCount" total_count: i64, 1 "Identifications" identifications: Vec<Identification>
} }

/// In the response of [`DescribeIdentifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identification {
    pub zone_name: Option<String>,
    pub domain: Option<String>,
    pub status: Option<String>,
    pub ascription: Option<AscriptionInfo>,
    pub original_name_servers: Vec<String>,
    pub file_ascription: Option<FileAscriptionInfo>,
}
model! { Identification {
    0 "ZoneName" zone_name: String, 1 "Domain" domain: String, 2 "Status" status: String,
    3 "Ascription" ascription: AscriptionInfo, 4 "OriginalNameServers" original_name_servers: Vec<String>,
    5 "FileAscription" file_ascription: FileAscriptionInfo
} }

/// In the response of [`DescribeIdentifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AscriptionInfo {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { AscriptionInfo {
    0 "Subdomain" subdomain: String, 1 "RecordType" record_type: String, 2 "RecordValue" record_value: String
} }

/// In the response of [`DescribeIdentifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAscriptionInfo {
    pub identify_path: Option<String>,
    pub identify_content: Option<String>,
}
model! { FileAscriptionInfo {
    0 "IdentifyPath" identify_path: String, 1 "IdentifyContent" identify_content: String
} }

/// Describes inference api tokens: `DescribeInferenceAPITokens` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceAPITokens>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceAPITokens {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInferenceAPITokens(zone_id: String)
    "DescribeInferenceAPITokens" -> DescribeInferenceAPITokensOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInferenceAPITokens: InferenceAPIToken = Offset "Offset", "Tokens" tokens, total "TotalCount" }

/// Response of [`DescribeInferenceAPITokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceAPITokensOutput {
    pub total_count: Option<i64>,
    pub tokens: Vec<InferenceAPIToken>,
}
model! { DescribeInferenceAPITokensOutput {
    0 "TotalCount" total_count: i64, 1 "Tokens" tokens: Vec<InferenceAPIToken>
} }

/// In the response of [`DescribeInferenceAPITokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAPIToken {
    pub token_id: Option<String>,
    pub name: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { InferenceAPIToken {
    0 "TokenId" token_id: String, 1 "Name" name: String, 2 "Content" content: String, 3 "CreateTime" create_time: String
} }

/// Describes inference hardware specifications: `DescribeInferenceHardwareSpecifications` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceHardwareSpecifications>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceHardwareSpecifications {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeInferenceHardwareSpecifications(zone_id: String)
    "DescribeInferenceHardwareSpecifications" -> DescribeInferenceHardwareSpecificationsOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeInferenceHardwareSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceHardwareSpecificationsOutput {
    pub hardware_specifications: Vec<InferenceHardwareSpecification>,
}
model! { DescribeInferenceHardwareSpecificationsOutput {
    0 "HardwareSpecifications" hardware_specifications: Vec<InferenceHardwareSpecification>
} }

/// In the response of [`DescribeInferenceHardwareSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceHardwareSpecification {
    pub spec: Option<String>,
    pub name: Option<String>,
    pub cpu_num: Option<f64>,
    pub mem_size: Option<i64>,
    pub gpu_num: Option<f64>,
    pub gpu_mem_size: Option<i64>,
}
model! { InferenceHardwareSpecification {
    0 "Spec" spec: String, 1 "Name" name: String, 2 "CPUNum" cpu_num: f64, 3 "MemSize" mem_size: i64,
    4 "GPUNum" gpu_num: f64, 5 "GPUMemSize" gpu_mem_size: i64
} }

/// Describes inference service deployment logs: `DescribeInferenceServiceDeploymentLogs` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceServiceDeploymentLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentLogs {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub record_id: String,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInferenceServiceDeploymentLogs(zone_id: String, service_id: String, record_id: String)
    "DescribeInferenceServiceDeploymentLogs" -> DescribeInferenceServiceDeploymentLogsOutput {
    0 "ZoneId" zone_id, 1 "ServiceId" service_id, 2 "RecordId" record_id, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "SortBy" sort_by: String, 6 "SortOrder" sort_order: String, 7 "Offset" offset: i64,
    8 "Limit" limit: i64
} }
paged! { DescribeInferenceServiceDeploymentLogs: InferenceServiceDeploymentLogInfo =
    Offset "Offset", "DeploymentLogInfoSet" deployment_log_info_set, total "TotalCount" }

/// Response of [`DescribeInferenceServiceDeploymentLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentLogsOutput {
    pub total_count: Option<i64>,
    pub deployment_log_info_set: Vec<InferenceServiceDeploymentLogInfo>,
}
model! { DescribeInferenceServiceDeploymentLogsOutput {
    0 "TotalCount" total_count: i64,
    1 "DeploymentLogInfoSet" deployment_log_info_set: Vec<InferenceServiceDeploymentLogInfo>
} }

/// In the response of [`DescribeInferenceServiceDeploymentLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceDeploymentLogInfo {
    pub log_message: Option<String>,
    /// RFC 3339 time.
    pub timestamp: Option<String>,
}
model! { InferenceServiceDeploymentLogInfo {
    0 "LogMessage" log_message: String, 1 "Timestamp" timestamp: String
} }

/// Describes inference service deployment records: `DescribeInferenceServiceDeploymentRecords` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceServiceDeploymentRecords>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentRecords {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub service_id: String,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInferenceServiceDeploymentRecords(zone_id: String, service_id: String)
    "DescribeInferenceServiceDeploymentRecords" -> DescribeInferenceServiceDeploymentRecordsOutput {
    0 "ZoneId" zone_id, 1 "ServiceId" service_id, 2 "SortBy" sort_by: String, 3 "SortOrder" sort_order: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeInferenceServiceDeploymentRecords: InferenceServiceDeploymentRecord =
    Offset "Offset", "RecordSet" record_set, total "TotalCount" }

/// Response of [`DescribeInferenceServiceDeploymentRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentRecordsOutput {
    pub total_count: Option<i64>,
    pub record_set: Vec<InferenceServiceDeploymentRecord>,
}
model! { DescribeInferenceServiceDeploymentRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "RecordSet" record_set: Vec<InferenceServiceDeploymentRecord>
} }

/// In the response of [`DescribeInferenceServiceDeploymentRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceDeploymentRecord {
    pub record_id: Option<String>,
    pub operation: Option<String>,
    pub status: Option<String>,
    pub duration: Option<i64>,
    pub inference_service_config: Option<InferenceServiceConfig>,
    pub create_time: Option<String>,
    pub active_status: Option<String>,
}
model! { InferenceServiceDeploymentRecord {
    0 "RecordId" record_id: String, 1 "Operation" operation: String, 2 "Status" status: String,
    3 "Duration" duration: i64, 4 "InferenceServiceConfig" inference_service_config: InferenceServiceConfig,
    5 "CreateTime" create_time: String, 6 "ActiveStatus" active_status: String
} }

/// In the response of [`DescribeInferenceServiceDeploymentRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceConfig {
    pub listen_port: Option<i64>,
    pub request_paths: Vec<String>,
    pub containers: Vec<InferenceContainerConfig>,
    pub resource_config: Option<InferenceResourceConfig>,
    pub affinity_config: Option<InferenceAffinityConfig>,
}
model! { InferenceServiceConfig {
    0 "ListenPort" listen_port: i64, 1 "RequestPaths" request_paths: Vec<String>,
    2 "Containers" containers: Vec<InferenceContainerConfig>,
    3 "ResourceConfig" resource_config: InferenceResourceConfig,
    4 "AffinityConfig" affinity_config: InferenceAffinityConfig
} }

/// Describes inference service monitor data: `DescribeInferenceServiceMonitorData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceServiceMonitorData>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceMonitorData {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub service_ids: Vec<String>,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub interval: Option<String>,
}

/// Arguments of [`DescribeInferenceServiceMonitorData::new`].
pub struct DescribeInferenceServiceMonitorDataRequired {
    pub zone_id: String,
    pub service_ids: Vec<String>,
    pub metric_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeInferenceServiceMonitorData { DescribeInferenceServiceMonitorDataRequired: zone_id, service_ids, metric_names, start_time, end_time }
    "DescribeInferenceServiceMonitorData" -> DescribeInferenceServiceMonitorDataOutput {
    0 "ZoneId" zone_id, 1 "ServiceIds" service_ids, 2 "MetricNames" metric_names, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Interval" interval: String
} }

/// Response of [`DescribeInferenceServiceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceMonitorDataOutput {
    pub total_count: Option<i64>,
    pub inference_service_monitor_records: Vec<InferenceServiceMonitorRecord>,
}
model! { DescribeInferenceServiceMonitorDataOutput {
    0 "TotalCount" total_count: i64,
    1 "InferenceServiceMonitorRecords" inference_service_monitor_records: Vec<InferenceServiceMonitorRecord>
} }

/// In the response of [`DescribeInferenceServiceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceMonitorRecord {
    pub service_id: Option<String>,
    pub metric_name: Option<String>,
    pub inference_service_monitor_items: Vec<InferenceServiceMonitorItem>,
}
model! { InferenceServiceMonitorRecord {
    0 "ServiceId" service_id: String, 1 "MetricName" metric_name: String,
    2 "InferenceServiceMonitorItems" inference_service_monitor_items: Vec<InferenceServiceMonitorItem>
} }

/// In the response of [`DescribeInferenceServiceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceMonitorItem {
    /// RFC 3339 time.
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { InferenceServiceMonitorItem {
    0 "Timestamp" timestamp: String, 1 "Value" value: f64
} }

/// Describes inference services: `DescribeInferenceServices` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeInferenceServices>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServices {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub direction: Option<String>,
}
operation! { DescribeInferenceServices(zone_id: String) "DescribeInferenceServices" -> DescribeInferenceServicesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<AdvancedFilter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "Direction" direction: String
} }
paged! { DescribeInferenceServices: InferenceService = Offset "Offset", "Services" services, total "TotalCount" }

/// Response of [`DescribeInferenceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServicesOutput {
    pub total_count: Option<i64>,
    pub services: Vec<InferenceService>,
}
model! { DescribeInferenceServicesOutput {
    0 "TotalCount" total_count: i64, 1 "Services" services: Vec<InferenceService>
} }

/// In the response of [`DescribeInferenceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceService {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub listen_port: Option<i64>,
    pub request_paths: Vec<String>,
    pub containers: Vec<InferenceContainerConfig>,
    pub resource_config: Option<InferenceResourceConfig>,
    pub status: Option<String>,
    pub scaling_status: Option<String>,
    pub current_instance_count: Option<i64>,
    pub inference_url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { InferenceService {
    0 "ServiceId" service_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "ListenPort" listen_port: i64, 4 "RequestPaths" request_paths: Vec<String>,
    5 "Containers" containers: Vec<InferenceContainerConfig>,
    6 "ResourceConfig" resource_config: InferenceResourceConfig, 7 "Status" status: String,
    8 "ScalingStatus" scaling_status: String, 9 "CurrentInstanceCount" current_instance_count: i64,
    10 "InferenceURL" inference_url: String, 11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String
} }

/// Describes just in time transcode templates: `DescribeJustInTimeTranscodeTemplates` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeJustInTimeTranscodeTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_DISCONTINUED`], [`codes::FAILED_OPERATION_PRODUCT_NOT_ACTIVATED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_PAUSED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplates {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJustInTimeTranscodeTemplates(zone_id: String)
    "DescribeJustInTimeTranscodeTemplates" -> DescribeJustInTimeTranscodeTemplatesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: String, 3 "SortOrder" sort_order: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeJustInTimeTranscodeTemplates: JustInTimeTranscodeTemplate =
    Offset "Offset", "TemplateSet" template_set, total "TotalCount" }

/// Response of [`DescribeJustInTimeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplatesOutput {
    pub total_count: Option<i64>,
    pub template_set: Vec<JustInTimeTranscodeTemplate>,
}
model! { DescribeJustInTimeTranscodeTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "TemplateSet" template_set: Vec<JustInTimeTranscodeTemplate>
} }

/// In the response of [`DescribeJustInTimeTranscodeTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JustInTimeTranscodeTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub video_stream_switch: Option<String>,
    pub audio_stream_switch: Option<String>,
    pub video_template: Option<VideoTemplateInfo>,
    pub audio_template: Option<AudioTemplateInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { JustInTimeTranscodeTemplate {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "Comment" comment: String,
    3 "Type" r#type: String, 4 "VideoStreamSwitch" video_stream_switch: String,
    5 "AudioStreamSwitch" audio_stream_switch: String, 6 "VideoTemplate" video_template: VideoTemplateInfo,
    7 "AudioTemplate" audio_template: AudioTemplateInfo, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String
} }

/// Describes l4 proxy: `DescribeL4Proxy` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeL4Proxy>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Proxy {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL4Proxy(zone_id: String) "DescribeL4Proxy" -> DescribeL4ProxyOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL4Proxy: L4Proxy = Offset "Offset", "L4Proxies" l4_proxies, total "TotalCount" }

/// Response of [`DescribeL4Proxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyOutput {
    pub total_count: Option<i64>,
    pub l4_proxies: Vec<L4Proxy>,
}
model! { DescribeL4ProxyOutput {
    0 "TotalCount" total_count: i64, 1 "L4Proxies" l4_proxies: Vec<L4Proxy>
} }

/// In the response of [`DescribeL4Proxy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4Proxy {
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub area: Option<String>,
    pub cname: Option<String>,
    pub ips: Vec<String>,
    pub status: Option<String>,
    pub ipv6: Option<String>,
    pub static_ip: Option<String>,
    pub accelerate_mainland: Option<String>,
    /// Deprecated.
    pub ddos_protection_config: Option<DDosProtectionConfig>,
    pub l4_proxy_rule_count: Option<i64>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { L4Proxy {
    0 "ZoneId" zone_id: String, 1 "ProxyId" proxy_id: String, 2 "ProxyName" proxy_name: String, 3 "Area" area: String,
    4 "Cname" cname: String, 5 "Ips" ips: Vec<String>, 6 "Status" status: String, 7 "Ipv6" ipv6: String,
    8 "StaticIp" static_ip: String, 9 "AccelerateMainland" accelerate_mainland: String,
    10 "DDosProtectionConfig" ddos_protection_config: DDosProtectionConfig,
    11 "L4ProxyRuleCount" l4_proxy_rule_count: i64, 12 "UpdateTime" update_time: String
} }

/// Describes l4 proxy rules: `DescribeL4ProxyRules` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeL4ProxyRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL4ProxyRules(zone_id: String, proxy_id: String, offset: i64, limit: i64)
    "DescribeL4ProxyRules" -> DescribeL4ProxyRulesOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL4ProxyRules: L4ProxyRule = Offset "Offset", "L4ProxyRules" l4_proxy_rules, total "TotalCount" }

/// Response of [`DescribeL4ProxyRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyRulesOutput {
    pub total_count: Option<i64>,
    pub l4_proxy_rules: Vec<L4ProxyRule>,
}
model! { DescribeL4ProxyRulesOutput {
    0 "TotalCount" total_count: i64, 1 "L4ProxyRules" l4_proxy_rules: Vec<L4ProxyRule>
} }

/// Describes l7 acc rules: `DescribeL7AccRules` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeL7AccRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccRules {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeL7AccRules(zone_id: String) "DescribeL7AccRules" -> DescribeL7AccRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeL7AccRules: RuleEngineItem = Offset "Offset", "Rules" rules, total "TotalCount" }

/// Response of [`DescribeL7AccRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccRulesOutput {
    pub total_count: Option<i64>,
    pub rules: Vec<RuleEngineItem>,
}
model! { DescribeL7AccRulesOutput {
    0 "TotalCount" total_count: i64, 1 "Rules" rules: Vec<RuleEngineItem>
} }

/// Describes l7 acc setting: `DescribeL7AccSetting` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeL7AccSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_SETTING_INVALID_PARAM`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccSetting {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeL7AccSetting(zone_id: String) "DescribeL7AccSetting" -> DescribeL7AccSettingOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccSettingOutput {
    pub zone_setting: Option<ZoneConfigParameters>,
}
model! { DescribeL7AccSettingOutput {
    0 "ZoneSetting" zone_setting: ZoneConfigParameters
} }

/// In the response of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneConfigParameters {
    pub zone_name: Option<String>,
    pub zone_config: Option<ZoneConfig>,
}
model! { ZoneConfigParameters {
    0 "ZoneName" zone_name: String, 1 "ZoneConfig" zone_config: ZoneConfig
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneConfig {
    pub smart_routing: Option<SmartRoutingParameters>,
    pub cache: Option<CacheConfigParameters>,
    pub max_age: Option<MaxAgeParameters>,
    pub cache_key: Option<CacheKeyConfigParameters>,
    pub cache_prefresh: Option<CachePrefreshParameters>,
    pub offline_cache: Option<OfflineCacheParameters>,
    pub compression: Option<CompressionParameters>,
    pub force_redirect_https: Option<ForceRedirectHTTPSParameters>,
    pub hsts: Option<HSTSParameters>,
    pub tls_config: Option<TLSConfigParameters>,
    pub ocsp_stapling: Option<OCSPStaplingParameters>,
    pub http2: Option<HTTP2Parameters>,
    pub quic: Option<QUICParameters>,
    pub upstream_http2: Option<UpstreamHTTP2Parameters>,
    pub ipv6: Option<IPv6Parameters>,
    pub web_socket: Option<WebSocketParameters>,
    pub post_max_size: Option<PostMaxSizeParameters>,
    pub client_ip_header: Option<ClientIPHeaderParameters>,
    pub client_ip_country: Option<ClientIPCountryParameters>,
    pub grpc: Option<GrpcParameters>,
    pub network_error_logging: Option<NetworkErrorLoggingParameters>,
    pub accelerate_mainland: Option<AccelerateMainlandParameters>,
    pub standard_debug: Option<StandardDebugParameters>,
}
input! { ZoneConfig() {
    0 "SmartRouting" smart_routing: SmartRoutingParameters, 1 "Cache" cache: CacheConfigParameters,
    2 "MaxAge" max_age: MaxAgeParameters, 3 "CacheKey" cache_key: CacheKeyConfigParameters,
    4 "CachePrefresh" cache_prefresh: CachePrefreshParameters, 5 "OfflineCache" offline_cache: OfflineCacheParameters,
    6 "Compression" compression: CompressionParameters,
    7 "ForceRedirectHTTPS" force_redirect_https: ForceRedirectHTTPSParameters, 8 "HSTS" hsts: HSTSParameters,
    9 "TLSConfig" tls_config: TLSConfigParameters, 10 "OCSPStapling" ocsp_stapling: OCSPStaplingParameters,
    11 "HTTP2" http2: HTTP2Parameters, 12 "QUIC" quic: QUICParameters,
    13 "UpstreamHTTP2" upstream_http2: UpstreamHTTP2Parameters, 14 "IPv6" ipv6: IPv6Parameters,
    15 "WebSocket" web_socket: WebSocketParameters, 16 "PostMaxSize" post_max_size: PostMaxSizeParameters,
    17 "ClientIPHeader" client_ip_header: ClientIPHeaderParameters,
    18 "ClientIPCountry" client_ip_country: ClientIPCountryParameters, 19 "Grpc" grpc: GrpcParameters,
    20 "NetworkErrorLogging" network_error_logging: NetworkErrorLoggingParameters,
    21 "AccelerateMainland" accelerate_mainland: AccelerateMainlandParameters,
    22 "StandardDebug" standard_debug: StandardDebugParameters
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigParameters {
    pub follow_origin: Option<FollowOrigin>,
    pub no_cache: Option<NoCache>,
    pub custom_time: Option<CacheConfigCustomTime>,
}
input! { CacheConfigParameters() {
    0 "FollowOrigin" follow_origin: FollowOrigin, 1 "NoCache" no_cache: NoCache,
    2 "CustomTime" custom_time: CacheConfigCustomTime
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigCustomTime {
    pub switch: Option<String>,
    pub cache_time: Option<i64>,
}
input! { CacheConfigCustomTime() {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyConfigParameters {
    pub full_url_cache: Option<String>,
    pub ignore_case: Option<String>,
    pub query_string: Option<CacheKeyQueryString>,
}
input! { CacheKeyConfigParameters() {
    0 "FullURLCache" full_url_cache: String, 1 "IgnoreCase" ignore_case: String,
    2 "QueryString" query_string: CacheKeyQueryString
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPv6Parameters {
    pub switch: Option<String>,
}
input! { IPv6Parameters() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrpcParameters {
    pub switch: Option<String>,
}
input! { GrpcParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkErrorLoggingParameters {
    pub switch: Option<String>,
}
input! { NetworkErrorLoggingParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateMainlandParameters {
    pub switch: Option<String>,
}
input! { AccelerateMainlandParameters() {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeL7AccSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDebugParameters {
    pub switch: Option<String>,
    pub allow_client_ip_list: Option<Vec<String>>,
    /// RFC 3339 time.
    pub expires: Option<String>,
}
input! { StandardDebugParameters() {
    0 "Switch" switch: String, 1 "AllowClientIPList" allow_client_ip_list: Vec<String>, 2 "Expires" expires: String
} }

/// Describes load balancer list: `DescribeLoadBalancerList` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeLoadBalancerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerList {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoadBalancerList(zone_id: String) "DescribeLoadBalancerList" -> DescribeLoadBalancerListOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoadBalancerList: LoadBalancer =
    Offset "Offset", "LoadBalancerList" load_balancer_list, total "TotalCount" }

/// Response of [`DescribeLoadBalancerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListOutput {
    pub total_count: Option<i64>,
    pub load_balancer_list: Vec<LoadBalancer>,
}
model! { DescribeLoadBalancerListOutput {
    0 "TotalCount" total_count: i64, 1 "LoadBalancerList" load_balancer_list: Vec<LoadBalancer>
} }

/// In the response of [`DescribeLoadBalancerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub health_checker: Option<HealthChecker>,
    pub steering_policy: Option<String>,
    pub failover_policy: Option<String>,
    pub origin_group_health_status: Vec<OriginGroupHealthStatus>,
    pub status: Option<String>,
    pub l4_used_list: Vec<String>,
    pub l7_used_list: Vec<String>,
    pub references: Vec<OriginGroupReference>,
}
model! { LoadBalancer {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "HealthChecker" health_checker: HealthChecker, 4 "SteeringPolicy" steering_policy: String,
    5 "FailoverPolicy" failover_policy: String,
    6 "OriginGroupHealthStatus" origin_group_health_status: Vec<OriginGroupHealthStatus>, 7 "Status" status: String,
    8 "L4UsedList" l4_used_list: Vec<String>, 9 "L7UsedList" l7_used_list: Vec<String>,
    10 "References" references: Vec<OriginGroupReference>
} }

/// In the response of [`DescribeLoadBalancerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupHealthStatus {
    pub origin_group_id: Option<String>,
    pub origin_group_name: Option<String>,
    pub origin_type: Option<String>,
    pub priority: Option<String>,
    pub origin_health_status: Vec<OriginHealthStatus>,
}
model! { OriginGroupHealthStatus {
    0 "OriginGroupID" origin_group_id: String, 1 "OriginGroupName" origin_group_name: String,
    2 "OriginType" origin_type: String, 3 "Priority" priority: String,
    4 "OriginHealthStatus" origin_health_status: Vec<OriginHealthStatus>
} }

/// In the response of [`DescribeLoadBalancerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginHealthStatus {
    pub origin: Option<String>,
    pub healthy: Option<String>,
}
model! { OriginHealthStatus {
    0 "Origin" origin: String, 1 "Healthy" healthy: String
} }

/// In the response of [`DescribeLoadBalancerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupReference {
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub alias_zone_name: Option<String>,
}
model! { OriginGroupReference {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "ZoneId" zone_id: String, 4 "ZoneName" zone_name: String, 5 "AliasZoneName" alias_zone_name: String
} }

/// Describes log analysis detail: `DescribeLogAnalysisDetail` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeLogAnalysisDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDetail {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub area: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sort: Option<String>,
}
operation! { DescribeLogAnalysisDetail(zone_id: String, area: String, start_time: String, end_time: String)
    "DescribeLogAnalysisDetail" -> DescribeLogAnalysisDetailOutput {
    0 "ZoneId" zone_id, 1 "Area" area, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "LogType" log_type: String,
    5 "Condition" condition: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64, 8 "Sort" sort: String
} }
paged! { DescribeLogAnalysisDetail: LogItem = Offset "Offset", "LogDetail" log_detail, total "TotalCount" }

/// Response of [`DescribeLogAnalysisDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDetailOutput {
    pub log_detail: Vec<LogItem>,
    pub total_count: Option<i64>,
}
model! { DescribeLogAnalysisDetailOutput {
    0 "LogDetail" log_detail: Vec<LogItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLogAnalysisDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub timestamp: Option<i64>,
    pub log_json: Option<String>,
}
model! { LogItem {
    0 "Timestamp" timestamp: i64, 1 "LogJson" log_json: String
} }

/// Describes log analysis download tasks: `DescribeLogAnalysisDownloadTasks` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeLogAnalysisDownloadTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_REALTIME_LOG_LOG_ANALYSIS_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_ANALYSIS_CONDITION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDownloadTasks {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub area: String,
    pub log_type: Option<String>,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLogAnalysisDownloadTasks(zone_id: String, area: String)
    "DescribeLogAnalysisDownloadTasks" -> DescribeLogAnalysisDownloadTasksOutput {
    0 "ZoneId" zone_id, 1 "Area" area, 2 "LogType" log_type: String, 3 "Filters" filters: Vec<AdvancedFilter>,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeLogAnalysisDownloadTasks: LogAnalysisDownloadTask =
    Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeLogAnalysisDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDownloadTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<LogAnalysisDownloadTask>,
}
model! { DescribeLogAnalysisDownloadTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<LogAnalysisDownloadTask>
} }

/// In the response of [`DescribeLogAnalysisDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogAnalysisDownloadTask {
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
    pub area: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub format: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub url: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
}
model! { LogAnalysisDownloadTask {
    0 "TaskId" task_id: String, 1 "ZoneId" zone_id: String, 2 "Area" area: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "LogType" log_type: String, 6 "Condition" condition: String,
    7 "Format" format: String, 8 "Sort" sort: String, 9 "Status" status: String, 10 "CreateTime" create_time: String,
    11 "Url" url: String, 12 "ExpireTime" expire_time: String
} }

/// Describes multi path gateway: `DescribeMultiPathGateway` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGateway {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeMultiPathGateway(zone_id: String, gateway_id: String)
    "DescribeMultiPathGateway" -> DescribeMultiPathGatewayOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

/// Response of [`DescribeMultiPathGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOutput {
    pub gateway_detail: Option<MultiPathGateway>,
}
model! { DescribeMultiPathGatewayOutput {
    0 "GatewayDetail" gateway_detail: MultiPathGateway
} }

/// In the response of [`DescribeMultiPathGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGateway {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_port: Option<i64>,
    pub status: Option<String>,
    pub gateway_ip: Option<String>,
    pub region_id: Option<String>,
    pub lines: Vec<MultiPathGatewayLine>,
    pub need_confirm: Option<String>,
}
model! { MultiPathGateway {
    0 "GatewayId" gateway_id: String, 1 "GatewayName" gateway_name: String, 2 "GatewayType" gateway_type: String,
    3 "GatewayPort" gateway_port: i64, 4 "Status" status: String, 5 "GatewayIP" gateway_ip: String,
    6 "RegionId" region_id: String, 7 "Lines" lines: Vec<MultiPathGatewayLine>, 8 "NeedConfirm" need_confirm: String
} }

/// In the response of [`DescribeMultiPathGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayLine {
    pub line_id: Option<String>,
    pub line_type: Option<String>,
    pub line_address: Option<String>,
    pub proxy_id: Option<String>,
    pub rule_id: Option<String>,
}
model! { MultiPathGatewayLine {
    0 "LineId" line_id: String, 1 "LineType" line_type: String, 2 "LineAddress" line_address: String,
    3 "ProxyId" proxy_id: String, 4 "RuleId" rule_id: String
} }

/// Describes multi path gateway line: `DescribeMultiPathGatewayLine` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGatewayLine>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayLine {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub line_id: String,
}
operation! { DescribeMultiPathGatewayLine(zone_id: String, gateway_id: String, line_id: String)
    "DescribeMultiPathGatewayLine" -> DescribeMultiPathGatewayLineOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineId" line_id
} }

/// Response of [`DescribeMultiPathGatewayLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayLineOutput {
    pub line: Option<MultiPathGatewayLine>,
}
model! { DescribeMultiPathGatewayLineOutput {
    0 "Line" line: MultiPathGatewayLine
} }

/// Describes multi path gateway origin acl: `DescribeMultiPathGatewayOriginACL` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGatewayOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOriginACL {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeMultiPathGatewayOriginACL(zone_id: String, gateway_id: String)
    "DescribeMultiPathGatewayOriginACL" -> DescribeMultiPathGatewayOriginACLOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

/// Response of [`DescribeMultiPathGatewayOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOriginACLOutput {
    pub multi_path_gateway_origin_acl_info: Option<MultiPathGatewayOriginACLInfo>,
}
model! { DescribeMultiPathGatewayOriginACLOutput {
    0 "MultiPathGatewayOriginACLInfo" multi_path_gateway_origin_acl_info: MultiPathGatewayOriginACLInfo
} }

/// In the response of [`DescribeMultiPathGatewayOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayOriginACLInfo {
    pub multi_path_gateway_current_origin_acl: Option<MultiPathGatewayCurrentOriginACL>,
    pub multi_path_gateway_next_origin_acl: Option<MultiPathGatewayNextOriginACL>,
}
model! { MultiPathGatewayOriginACLInfo {
    0 "MultiPathGatewayCurrentOriginACL" multi_path_gateway_current_origin_acl: MultiPathGatewayCurrentOriginACL,
    1 "MultiPathGatewayNextOriginACL" multi_path_gateway_next_origin_acl: MultiPathGatewayNextOriginACL
} }

/// In the response of [`DescribeMultiPathGatewayOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayCurrentOriginACL {
    pub entire_addresses: Option<Addresses>,
    pub version: Option<i64>,
    pub is_planed: Option<String>,
}
model! { MultiPathGatewayCurrentOriginACL {
    0 "EntireAddresses" entire_addresses: Addresses, 1 "Version" version: i64, 2 "IsPlaned" is_planed: String
} }

/// In the response of [`DescribeMultiPathGatewayOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addresses {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { Addresses {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`DescribeMultiPathGatewayOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayNextOriginACL {
    pub version: Option<i64>,
    pub entire_addresses: Option<Addresses>,
    pub added_addresses: Option<Addresses>,
    pub removed_addresses: Option<Addresses>,
    pub no_change_addresses: Option<Addresses>,
}
model! { MultiPathGatewayNextOriginACL {
    0 "Version" version: i64, 1 "EntireAddresses" entire_addresses: Addresses,
    2 "AddedAddresses" added_addresses: Addresses, 3 "RemovedAddresses" removed_addresses: Addresses,
    4 "NoChangeAddresses" no_change_addresses: Addresses
} }

/// Describes multi path gateway regions: `DescribeMultiPathGatewayRegions` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGatewayRegions>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayRegions {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeMultiPathGatewayRegions(zone_id: String)
    "DescribeMultiPathGatewayRegions" -> DescribeMultiPathGatewayRegionsOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeMultiPathGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayRegionsOutput {
    pub gateway_regions: Vec<GatewayRegion>,
}
model! { DescribeMultiPathGatewayRegionsOutput {
    0 "GatewayRegions" gateway_regions: Vec<GatewayRegion>
} }

/// In the response of [`DescribeMultiPathGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayRegion {
    pub region_id: Option<String>,
    pub cn_name: Option<String>,
    pub en_name: Option<String>,
}
model! { GatewayRegion {
    0 "RegionId" region_id: String, 1 "CNName" cn_name: String, 2 "ENName" en_name: String
} }

/// Describes multi path gateway secret key: `DescribeMultiPathGatewaySecretKey` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGatewaySecretKey>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaySecretKey {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeMultiPathGatewaySecretKey(zone_id: String)
    "DescribeMultiPathGatewaySecretKey" -> DescribeMultiPathGatewaySecretKeyOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeMultiPathGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaySecretKeyOutput {
    /// Secret.
    pub secret_key: Option<Secret>,
}
model! { DescribeMultiPathGatewaySecretKeyOutput {
    0 "SecretKey" secret_key: Secret
} }

/// Describes multi path gateways: `DescribeMultiPathGateways` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeMultiPathGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGateways {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMultiPathGateways(zone_id: String) "DescribeMultiPathGateways" -> DescribeMultiPathGatewaysOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMultiPathGateways: MultiPathGateway = Offset "Offset", "Gateways" gateways, total "TotalCount" }

/// Response of [`DescribeMultiPathGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaysOutput {
    pub gateways: Vec<MultiPathGateway>,
    pub total_count: Option<i64>,
}
model! { DescribeMultiPathGatewaysOutput {
    0 "Gateways" gateways: Vec<MultiPathGateway>, 1 "TotalCount" total_count: i64
} }

/// Describes origin acl: `DescribeOriginACL` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginACL {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeOriginACL(zone_id: String) "DescribeOriginACL" -> DescribeOriginACLOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginACLOutput {
    pub origin_acl_info: Option<OriginACLInfo>,
}
model! { DescribeOriginACLOutput {
    0 "OriginACLInfo" origin_acl_info: OriginACLInfo
} }

/// In the response of [`DescribeOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginACLInfo {
    pub l7_hosts: Vec<String>,
    pub l4_proxy_ids: Vec<String>,
    pub current_origin_acl: Option<CurrentOriginACL>,
    pub next_origin_acl: Option<NextOriginACL>,
    pub status: Option<String>,
    pub origin_acl_family: Option<String>,
}
model! { OriginACLInfo {
    0 "L7Hosts" l7_hosts: Vec<String>, 1 "L4ProxyIds" l4_proxy_ids: Vec<String>,
    2 "CurrentOriginACL" current_origin_acl: CurrentOriginACL, 3 "NextOriginACL" next_origin_acl: NextOriginACL,
    4 "Status" status: String, 5 "OriginACLFamily" origin_acl_family: String
} }

/// In the response of [`DescribeOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentOriginACL {
    pub entire_addresses: Option<Addresses>,
    pub version: Option<String>,
    pub active_time: Option<String>,
    pub is_planed: Option<String>,
}
model! { CurrentOriginACL {
    0 "EntireAddresses" entire_addresses: Addresses, 1 "Version" version: String, 2 "ActiveTime" active_time: String,
    3 "IsPlaned" is_planed: String
} }

/// In the response of [`DescribeOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NextOriginACL {
    pub version: Option<String>,
    pub planned_active_time: Option<String>,
    pub entire_addresses: Option<Addresses>,
    pub added_addresses: Option<Addresses>,
    pub removed_addresses: Option<Addresses>,
    pub no_change_addresses: Option<Addresses>,
}
model! { NextOriginACL {
    0 "Version" version: String, 1 "PlannedActiveTime" planned_active_time: String,
    2 "EntireAddresses" entire_addresses: Addresses, 3 "AddedAddresses" added_addresses: Addresses,
    4 "RemovedAddresses" removed_addresses: Addresses, 5 "NoChangeAddresses" no_change_addresses: Addresses
} }

/// Describes origin group: `DescribeOriginGroup` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeOriginGroup>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroup {
    pub zone_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeOriginGroup() "DescribeOriginGroup" -> DescribeOriginGroupOutput {
    0 "ZoneId" zone_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeOriginGroup: OriginGroup = Offset "Offset", "OriginGroups" origin_groups, total "TotalCount" }

/// Response of [`DescribeOriginGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupOutput {
    pub total_count: Option<i64>,
    pub origin_groups: Vec<OriginGroup>,
}
model! { DescribeOriginGroupOutput {
    0 "TotalCount" total_count: i64, 1 "OriginGroups" origin_groups: Vec<OriginGroup>
} }

/// In the response of [`DescribeOriginGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroup {
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub records: Vec<OriginRecord>,
    pub references: Vec<OriginGroupReference>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub host_header: Option<String>,
}
model! { OriginGroup {
    0 "GroupId" group_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "Records" records: Vec<OriginRecord>, 4 "References" references: Vec<OriginGroupReference>,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "HostHeader" host_header: String
} }

/// Describes origin group health status: `DescribeOriginGroupHealthStatus` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeOriginGroupHealthStatus>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupHealthStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub lb_instance_id: String,
    pub origin_group_ids: Option<Vec<String>>,
}
operation! { DescribeOriginGroupHealthStatus(zone_id: String, lb_instance_id: String)
    "DescribeOriginGroupHealthStatus" -> DescribeOriginGroupHealthStatusOutput {
    0 "ZoneId" zone_id, 1 "LBInstanceId" lb_instance_id, 2 "OriginGroupIds" origin_group_ids: Vec<String>
} }

/// Response of [`DescribeOriginGroupHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupHealthStatusOutput {
    pub origin_group_health_status_list: Vec<OriginGroupHealthStatusDetail>,
}
model! { DescribeOriginGroupHealthStatusOutput {
    0 "OriginGroupHealthStatusList" origin_group_health_status_list: Vec<OriginGroupHealthStatusDetail>
} }

/// In the response of [`DescribeOriginGroupHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupHealthStatusDetail {
    pub origin_group_id: Option<String>,
    pub origin_health_status: Vec<OriginHealthStatus>,
    pub check_region_health_status: Vec<CheckRegionHealthStatus>,
}
model! { OriginGroupHealthStatusDetail {
    0 "OriginGroupId" origin_group_id: String, 1 "OriginHealthStatus" origin_health_status: Vec<OriginHealthStatus>,
    2 "CheckRegionHealthStatus" check_region_health_status: Vec<CheckRegionHealthStatus>
} }

/// In the response of [`DescribeOriginGroupHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionHealthStatus {
    pub region: Option<String>,
    pub healthy: Option<String>,
    pub origin_health_status: Vec<OriginHealthStatus>,
}
model! { CheckRegionHealthStatus {
    0 "Region" region: String, 1 "Healthy" healthy: String,
    2 "OriginHealthStatus" origin_health_status: Vec<OriginHealthStatus>
} }

/// Describes origin protection: `DescribeOriginProtection` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeOriginProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginProtection {
    pub zone_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeOriginProtection() "DescribeOriginProtection" -> DescribeOriginProtectionOutput {
    0 "ZoneIds" zone_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeOriginProtection: OriginProtectionInfo =
    Offset "Offset", "OriginProtectionInfo" origin_protection_info }

/// Response of [`DescribeOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginProtectionOutput {
    pub origin_protection_info: Vec<OriginProtectionInfo>,
}
model! { DescribeOriginProtectionOutput {
    0 "OriginProtectionInfo" origin_protection_info: Vec<OriginProtectionInfo>
} }

/// In the response of [`DescribeOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginProtectionInfo {
    pub zone_id: Option<String>,
    pub hosts: Vec<String>,
    pub proxy_ids: Vec<String>,
    pub current_ip_whitelist: Option<IPWhitelist>,
    pub need_update: Option<bool>,
    pub status: Option<String>,
    pub plan_support: Option<bool>,
    pub diff_ip_whitelist: Option<DiffIPWhitelist>,
}
model! { OriginProtectionInfo {
    0 "ZoneId" zone_id: String, 1 "Hosts" hosts: Vec<String>, 2 "ProxyIds" proxy_ids: Vec<String>,
    3 "CurrentIPWhitelist" current_ip_whitelist: IPWhitelist, 4 "NeedUpdate" need_update: bool,
    5 "Status" status: String, 6 "PlanSupport" plan_support: bool,
    7 "DiffIPWhitelist" diff_ip_whitelist: DiffIPWhitelist
} }

/// In the response of [`DescribeOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPWhitelist {
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
}
model! { IPWhitelist {
    0 "IPv4" ipv4: Vec<String>, 1 "IPv6" ipv6: Vec<String>
} }

/// In the response of [`DescribeOriginProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffIPWhitelist {
    pub latest_ip_whitelist: Option<IPWhitelist>,
    pub added_ip_whitelist: Option<IPWhitelist>,
    pub removed_ip_whitelist: Option<IPWhitelist>,
    pub no_change_ip_whitelist: Option<IPWhitelist>,
}
model! { DiffIPWhitelist {
    0 "LatestIPWhitelist" latest_ip_whitelist: IPWhitelist, 1 "AddedIPWhitelist" added_ip_whitelist: IPWhitelist,
    2 "RemovedIPWhitelist" removed_ip_whitelist: IPWhitelist,
    3 "NoChangeIPWhitelist" no_change_ip_whitelist: IPWhitelist
} }

/// Describes overview l7 data: `DescribeOverviewL7Data` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeOverviewL7Data>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewL7Data {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    pub zone_ids: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    pub area: Option<String>,
}
operation! { DescribeOverviewL7Data(start_time: String, end_time: String, metric_names: Vec<String>)
    "DescribeOverviewL7Data" -> DescribeOverviewL7DataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids: Vec<String>,
    4 "Domains" domains: Vec<String>, 5 "Protocol" protocol: String, 6 "Interval" interval: String,
    7 "Filters" filters: Vec<QueryCondition>, 8 "Area" area: String
} }

/// Response of [`DescribeOverviewL7Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewL7DataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TimingDataRecord>,
}
model! { DescribeOverviewL7DataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TimingDataRecord>
} }

/// In the response of [`DescribeOverviewL7Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingDataRecord {
    pub type_key: Option<String>,
    pub type_value: Vec<TimingTypeValue>,
    pub float_type_value: Vec<FloatTimingTypeValue>,
}
model! { TimingDataRecord {
    0 "TypeKey" type_key: String, 1 "TypeValue" type_value: Vec<TimingTypeValue>,
    2 "FloatTypeValue" float_type_value: Vec<FloatTimingTypeValue>
} }

/// In the response of [`DescribeOverviewL7Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingTypeValue {
    pub sum: Option<i64>,
    pub max: Option<i64>,
    pub avg: Option<i64>,
    pub metric_name: Option<String>,
    pub detail: Vec<TimingDataItem>,
}
model! { TimingTypeValue {
    0 "Sum" sum: i64, 1 "Max" max: i64, 2 "Avg" avg: i64, 3 "MetricName" metric_name: String,
    4 "Detail" detail: Vec<TimingDataItem>
} }

/// In the response of [`DescribeOverviewL7Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatTimingTypeValue {
    pub sum: Option<f64>,
    pub max: Option<f64>,
    pub avg: Option<f64>,
    pub metric_name: Option<String>,
    pub detail: Vec<FloatTimingDataItem>,
}
model! { FloatTimingTypeValue {
    0 "Sum" sum: f64, 1 "Max" max: f64, 2 "Avg" avg: f64, 3 "MetricName" metric_name: String,
    4 "Detail" detail: Vec<FloatTimingDataItem>
} }

/// In the response of [`DescribeOverviewL7Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatTimingDataItem {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { FloatTimingDataItem {
    0 "Timestamp" timestamp: i64, 1 "Value" value: f64
} }

/// Describes plans: `DescribePlans` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribePlans>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlans {
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub direction: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePlans() "DescribePlans" -> DescribePlansOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Order" order: String, 2 "Direction" direction: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribePlans: Plan = Offset "Offset", "Plans" plans, total "TotalCount" }

/// Response of [`DescribePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlansOutput {
    pub total_count: Option<i64>,
    pub plans: Vec<Plan>,
}
model! { DescribePlansOutput {
    0 "TotalCount" total_count: i64, 1 "Plans" plans: Vec<Plan>
} }

/// In the response of [`DescribePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plan {
    pub plan_type: Option<String>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
    pub auto_renewal: Option<bool>,
    pub status: Option<String>,
    pub pay_mode: Option<i64>,
    pub zones_info: Vec<ZoneInfo>,
    pub smart_request_capacity: Option<i64>,
    pub vau_capacity: Option<i64>,
    pub acc_traffic_capacity: Option<i64>,
    pub smart_traffic_capacity: Option<i64>,
    pub ddos_traffic_capacity: Option<i64>,
    pub sec_traffic_capacity: Option<i64>,
    pub sec_request_capacity: Option<i64>,
    pub l4_traffic_capacity: Option<i64>,
    pub cross_mlc_traffic_capacity: Option<i64>,
    pub bindable: Option<String>,
    /// RFC 3339 time.
    pub enabled_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub features: Vec<String>,
}
model! { Plan {
    0 "PlanType" plan_type: String, 1 "PlanId" plan_id: String, 2 "Area" area: String,
    3 "AutoRenewal" auto_renewal: bool, 4 "Status" status: String, 5 "PayMode" pay_mode: i64,
    6 "ZonesInfo" zones_info: Vec<ZoneInfo>, 7 "SmartRequestCapacity" smart_request_capacity: i64,
    8 "VAUCapacity" vau_capacity: i64, 9 "AccTrafficCapacity" acc_traffic_capacity: i64,
    10 "SmartTrafficCapacity" smart_traffic_capacity: i64, 11 "DDoSTrafficCapacity" ddos_traffic_capacity: i64,
    12 "SecTrafficCapacity" sec_traffic_capacity: i64, 13 "SecRequestCapacity" sec_request_capacity: i64,
    14 "L4TrafficCapacity" l4_traffic_capacity: i64, 15 "CrossMLCTrafficCapacity" cross_mlc_traffic_capacity: i64,
    16 "Bindable" bindable: String, 17 "EnabledTime" enabled_time: String, 18 "ExpiredTime" expired_time: String,
    19 "Features" features: Vec<String>
} }

/// In the response of [`DescribePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub paused: Option<bool>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String, 2 "Paused" paused: bool
} }

/// Describes prefetch origin limit: `DescribePrefetchOriginLimit` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribePrefetchOriginLimit>.
///
/// Errors: [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_FOUND`], [`codes::INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_AREA_INVALID`],
/// [`codes::OPERATION_DENIED_NOT_IN_PREFETCH_ORIGIN_LIMIT_WHITE_LIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchOriginLimit {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrefetchOriginLimit(zone_id: String)
    "DescribePrefetchOriginLimit" -> DescribePrefetchOriginLimitOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrefetchOriginLimit: PrefetchOriginLimit = Offset "Offset", "Limits" limits, total "TotalCount" }

/// Response of [`DescribePrefetchOriginLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchOriginLimitOutput {
    pub total_count: Option<i64>,
    pub limits: Vec<PrefetchOriginLimit>,
}
model! { DescribePrefetchOriginLimitOutput {
    0 "TotalCount" total_count: i64, 1 "Limits" limits: Vec<PrefetchOriginLimit>
} }

/// In the response of [`DescribePrefetchOriginLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrefetchOriginLimit {
    pub zone_id: Option<String>,
    pub domain_name: Option<String>,
    pub area: Option<String>,
    pub bandwidth: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { PrefetchOriginLimit {
    0 "ZoneId" zone_id: String, 1 "DomainName" domain_name: String, 2 "Area" area: String, 3 "Bandwidth" bandwidth: i64,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes prefetch tasks: `DescribePrefetchTasks` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribePrefetchTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_DOMAIN_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasks {
    pub zone_id: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribePrefetchTasks() "DescribePrefetchTasks" -> DescribePrefetchTasksOutput {
    0 "ZoneId" zone_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribePrefetchTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePrefetchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { DescribePrefetchTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// In the response of [`DescribePrefetchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub job_id: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
    pub method: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub fail_type: Option<String>,
    pub fail_message: Option<String>,
}
model! { Task {
    0 "JobId" job_id: String, 1 "Target" target: String, 2 "Type" r#type: String, 3 "Method" method: String,
    4 "Status" status: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "FailType" fail_type: String, 8 "FailMessage" fail_message: String
} }

/// Describes purge tasks: `DescribePurgeTasks` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribePurgeTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub zone_id: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribePurgeTasks() "DescribePurgeTasks" -> DescribePurgeTasksOutput {
    0 "ZoneId" zone_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribePurgeTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { DescribePurgeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// Describes realtime log delivery tasks: `DescribeRealtimeLogDeliveryTasks` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeRealtimeLogDeliveryTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeLogDeliveryTasks {
    /// Required.
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeRealtimeLogDeliveryTasks(zone_id: String)
    "DescribeRealtimeLogDeliveryTasks" -> DescribeRealtimeLogDeliveryTasksOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeRealtimeLogDeliveryTasks: RealtimeLogDeliveryTask =
    Offset "Offset", "RealtimeLogDeliveryTasks" realtime_log_delivery_tasks, total "TotalCount" }

/// Response of [`DescribeRealtimeLogDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeLogDeliveryTasksOutput {
    pub total_count: Option<i64>,
    pub realtime_log_delivery_tasks: Vec<RealtimeLogDeliveryTask>,
}
model! { DescribeRealtimeLogDeliveryTasksOutput {
    0 "TotalCount" total_count: i64,
    1 "RealtimeLogDeliveryTasks" realtime_log_delivery_tasks: Vec<RealtimeLogDeliveryTask>
} }

/// In the response of [`DescribeRealtimeLogDeliveryTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeLogDeliveryTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub delivery_status: Option<String>,
    pub task_type: Option<String>,
    pub entity_list: Vec<String>,
    pub log_type: Option<String>,
    pub area: Option<String>,
    pub fields: Vec<String>,
    pub custom_fields: Vec<CustomField>,
    pub custom_expression_fields: Vec<CustomExpressionField>,
    pub delivery_conditions: Vec<DeliveryCondition>,
    pub sample: Option<i64>,
    pub log_format: Option<LogFormat>,
    pub cls: Option<CLSTopic>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { RealtimeLogDeliveryTask {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "DeliveryStatus" delivery_status: String,
    3 "TaskType" task_type: String, 4 "EntityList" entity_list: Vec<String>, 5 "LogType" log_type: String,
    6 "Area" area: String, 7 "Fields" fields: Vec<String>, 8 "CustomFields" custom_fields: Vec<CustomField>,
    9 "CustomExpressionFields" custom_expression_fields: Vec<CustomExpressionField>,
    10 "DeliveryConditions" delivery_conditions: Vec<DeliveryCondition>, 11 "Sample" sample: i64,
    12 "LogFormat" log_format: LogFormat, 13 "CLS" cls: CLSTopic, 14 "CustomEndpoint" custom_endpoint: CustomEndpoint,
    15 "S3" s3: S3, 16 "CreateTime" create_time: String, 17 "UpdateTime" update_time: String
} }

/// Describes rules: `DescribeRules` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRules(zone_id: String) "DescribeRules" -> DescribeRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub zone_id: Option<String>,
    pub rule_items: Vec<RuleItemItem>,
}
model! { DescribeRulesOutput {
    0 "ZoneId" zone_id: String, 1 "RuleItems" rule_items: Vec<RuleItemItem>
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItemItem {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub rules: Vec<RuleItem>,
    pub rule_priority: Option<i64>,
    pub tags: Vec<String>,
}
model! { RuleItemItem {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "Status" status: String,
    3 "Rules" rules: Vec<RuleItem>, 4 "RulePriority" rule_priority: i64, 5 "Tags" tags: Vec<String>
} }

/// Describes rules setting: `DescribeRulesSetting` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeRulesSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesSetting {}
operation! { DescribeRulesSetting() "DescribeRulesSetting" -> DescribeRulesSettingOutput {} }

/// Response of [`DescribeRulesSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesSettingOutput {
    pub actions: Vec<RulesSettingAction>,
}
model! { DescribeRulesSettingOutput {
    0 "Actions" actions: Vec<RulesSettingAction>
} }

/// In the response of [`DescribeRulesSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesSettingAction {
    pub action: Option<String>,
    pub properties: Vec<RulesProperties>,
}
model! { RulesSettingAction {
    0 "Action" action: String, 1 "Properties" properties: Vec<RulesProperties>
} }

/// In the response of [`DescribeRulesSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesProperties {
    pub name: Option<String>,
    pub min: Option<i64>,
    pub choices_value: Vec<String>,
    pub r#type: Option<String>,
    pub max: Option<i64>,
    pub is_multiple: Option<bool>,
    pub is_allow_empty: Option<bool>,
    pub choice_properties: Vec<RuleChoicePropertiesItem>,
    pub extra_parameter: Option<RuleExtraParameter>,
}
model! { RulesProperties {
    0 "Name" name: String, 1 "Min" min: i64, 2 "ChoicesValue" choices_value: Vec<String>, 3 "Type" r#type: String,
    4 "Max" max: i64, 5 "IsMultiple" is_multiple: bool, 6 "IsAllowEmpty" is_allow_empty: bool,
    7 "ChoiceProperties" choice_properties: Vec<RuleChoicePropertiesItem>,
    8 "ExtraParameter" extra_parameter: RuleExtraParameter
} }

/// In the response of [`DescribeRulesSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChoicePropertiesItem {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub choices_value: Vec<String>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub is_multiple: Option<bool>,
    pub is_allow_empty: Option<bool>,
    pub extra_parameter: Option<RuleExtraParameter>,
}
model! { RuleChoicePropertiesItem {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "ChoicesValue" choices_value: Vec<String>, 3 "Min" min: i64,
    4 "Max" max: i64, 5 "IsMultiple" is_multiple: bool, 6 "IsAllowEmpty" is_allow_empty: bool,
    7 "ExtraParameter" extra_parameter: RuleExtraParameter
} }

/// In the response of [`DescribeRulesSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExtraParameter {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub choices: Vec<String>,
}
model! { RuleExtraParameter {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Choices" choices: Vec<String>
} }

/// Describes security api resource: `DescribeSecurityAPIResource` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityAPIResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIResource {
    /// Required.
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityAPIResource(zone_id: String)
    "DescribeSecurityAPIResource" -> DescribeSecurityAPIResourceOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityAPIResource: APIResource = Offset "Offset", "APIResources" api_resources, total "TotalCount" }

/// Response of [`DescribeSecurityAPIResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIResourceOutput {
    pub total_count: Option<i64>,
    pub api_resources: Vec<APIResource>,
}
model! { DescribeSecurityAPIResourceOutput {
    0 "TotalCount" total_count: i64, 1 "APIResources" api_resources: Vec<APIResource>
} }

/// Describes security api service: `DescribeSecurityAPIService` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityAPIService>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIService {
    /// Required.
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityAPIService(zone_id: String)
    "DescribeSecurityAPIService" -> DescribeSecurityAPIServiceOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityAPIService: APIService = Offset "Offset", "APIServices" api_services, total "TotalCount" }

/// Response of [`DescribeSecurityAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIServiceOutput {
    pub total_count: Option<i64>,
    pub api_services: Vec<APIService>,
}
model! { DescribeSecurityAPIServiceOutput {
    0 "TotalCount" total_count: i64, 1 "APIServices" api_services: Vec<APIService>
} }

/// Describes security client attester: `DescribeSecurityClientAttester` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityClientAttester>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityClientAttester {
    /// Required.
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityClientAttester(zone_id: String)
    "DescribeSecurityClientAttester" -> DescribeSecurityClientAttesterOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityClientAttester: ClientAttester =
    Offset "Offset", "ClientAttesters" client_attesters, total "TotalCount" }

/// Response of [`DescribeSecurityClientAttester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityClientAttesterOutput {
    pub total_count: Option<i64>,
    pub client_attesters: Vec<ClientAttester>,
}
model! { DescribeSecurityClientAttesterOutput {
    0 "TotalCount" total_count: i64, 1 "ClientAttesters" client_attesters: Vec<ClientAttester>
} }

/// Describes security ip group: `DescribeSecurityIPGroup` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityIPGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroup {
    /// Required.
    pub zone_id: String,
    pub group_ids: Option<Vec<i64>>,
}
operation! { DescribeSecurityIPGroup(zone_id: String) "DescribeSecurityIPGroup" -> DescribeSecurityIPGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupIds" group_ids: Vec<i64>
} }

/// Response of [`DescribeSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupOutput {
    pub ip_groups: Vec<IPGroup>,
}
model! { DescribeSecurityIPGroupOutput {
    0 "IPGroups" ip_groups: Vec<IPGroup>
} }

/// Describes security ip group content: `DescribeSecurityIPGroupContent` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityIPGroupContent>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupContent {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityIPGroupContent(zone_id: String, group_id: i64)
    "DescribeSecurityIPGroupContent" -> DescribeSecurityIPGroupContentOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeSecurityIPGroupContent: String = Offset "Offset", "IPList" ip_list, total "IPTotalCount" }

/// Response of [`DescribeSecurityIPGroupContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupContentOutput {
    pub ip_total_count: Option<i64>,
    pub ip_list: Vec<String>,
}
model! { DescribeSecurityIPGroupContentOutput {
    0 "IPTotalCount" ip_total_count: i64, 1 "IPList" ip_list: Vec<String>
} }

/// Describes security ip group info: `DescribeSecurityIPGroupInfo` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityIPGroupInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupInfo {
    /// Required.
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityIPGroupInfo(zone_id: String)
    "DescribeSecurityIPGroupInfo" -> DescribeSecurityIPGroupInfoOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityIPGroupInfo: IPGroup = Offset "Offset", "IPGroups" ip_groups, total "TotalCount" }

/// Response of [`DescribeSecurityIPGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupInfoOutput {
    pub total_count: Option<i64>,
    pub ip_groups: Vec<IPGroup>,
}
model! { DescribeSecurityIPGroupInfoOutput {
    0 "TotalCount" total_count: i64, 1 "IPGroups" ip_groups: Vec<IPGroup>
} }

/// Describes security js injection rule: `DescribeSecurityJSInjectionRule` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityJSInjectionRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityJSInjectionRule {
    /// Required.
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityJSInjectionRule(zone_id: String)
    "DescribeSecurityJSInjectionRule" -> DescribeSecurityJSInjectionRuleOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityJSInjectionRule: JSInjectionRule =
    Offset "Offset", "JSInjectionRules" js_injection_rules, total "TotalCount" }

/// Response of [`DescribeSecurityJSInjectionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityJSInjectionRuleOutput {
    pub total_count: Option<i64>,
    pub js_injection_rules: Vec<JSInjectionRule>,
}
model! { DescribeSecurityJSInjectionRuleOutput {
    0 "TotalCount" total_count: i64, 1 "JSInjectionRules" js_injection_rules: Vec<JSInjectionRule>
} }

/// Describes security policy: `DescribeSecurityPolicy` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_SECURITY`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicy {
    /// Required.
    pub zone_id: String,
    pub entity: Option<String>,
    pub template_id: Option<String>,
    pub host: Option<String>,
}
operation! { DescribeSecurityPolicy(zone_id: String) "DescribeSecurityPolicy" -> DescribeSecurityPolicyOutput {
    0 "ZoneId" zone_id, 1 "Entity" entity: String, 2 "TemplateId" template_id: String, 3 "Host" host: String
} }

/// Response of [`DescribeSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyOutput {
    pub security_policy: Option<SecurityPolicy>,
}
model! { DescribeSecurityPolicyOutput {
    0 "SecurityPolicy" security_policy: SecurityPolicy
} }

/// Describes security template bindings: `DescribeSecurityTemplateBindings` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSecurityTemplateBindings>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTemplateBindings {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_id: Vec<String>,
}
operation! { DescribeSecurityTemplateBindings(zone_id: String, template_id: Vec<String>)
    "DescribeSecurityTemplateBindings" -> DescribeSecurityTemplateBindingsOutput {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeSecurityTemplateBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTemplateBindingsOutput {
    pub security_template: Vec<SecurityTemplateBinding>,
}
model! { DescribeSecurityTemplateBindingsOutput {
    0 "SecurityTemplate" security_template: Vec<SecurityTemplateBinding>
} }

/// In the response of [`DescribeSecurityTemplateBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityTemplateBinding {
    pub template_id: Option<String>,
    pub template_scope: Vec<TemplateScope>,
}
model! { SecurityTemplateBinding {
    0 "TemplateId" template_id: String, 1 "TemplateScope" template_scope: Vec<TemplateScope>
} }

/// In the response of [`DescribeSecurityTemplateBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateScope {
    pub zone_id: Option<String>,
    pub entity_status: Vec<EntityStatus>,
}
model! { TemplateScope {
    0 "ZoneId" zone_id: String, 1 "EntityStatus" entity_status: Vec<EntityStatus>
} }

/// In the response of [`DescribeSecurityTemplateBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityStatus {
    pub entity: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { EntityStatus {
    0 "Entity" entity: String, 1 "Status" status: String, 2 "Message" message: String
} }

/// Describes shared cname: `DescribeSharedCNAME` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeSharedCNAME>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedCNAME {
    /// Required.
    pub zone_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub direction: Option<String>,
    pub r#match: Option<String>,
    pub order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSharedCNAME(zone_id: String) "DescribeSharedCNAME" -> DescribeSharedCNAMEOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<AdvancedFilter>, 2 "Direction" direction: String,
    3 "Match" r#match: String, 4 "Order" order: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeSharedCNAME: SharedCNAMEInfo =
    Offset "Offset", "SharedCNAMEInfo" shared_cname_info, total "TotalCount" }

/// Response of [`DescribeSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedCNAMEOutput {
    pub total_count: Option<i64>,
    pub shared_cname_info: Vec<SharedCNAMEInfo>,
}
model! { DescribeSharedCNAMEOutput {
    0 "TotalCount" total_count: i64, 1 "SharedCNAMEInfo" shared_cname_info: Vec<SharedCNAMEInfo>
} }

/// In the response of [`DescribeSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedCNAMEInfo {
    pub r#type: Option<String>,
    pub shared_cname: Option<String>,
    pub description: Option<String>,
    pub ipssl_config: Option<IPSSLConfig>,
    pub bind_domain_count: Option<i64>,
    pub acceleration_domains: Vec<ReferenceHolder>,
}
model! { SharedCNAMEInfo {
    0 "Type" r#type: String, 1 "SharedCNAME" shared_cname: String, 2 "Description" description: String,
    3 "IPSSLConfig" ipssl_config: IPSSLConfig, 4 "BindDomainCount" bind_domain_count: i64,
    5 "AccelerationDomains" acceleration_domains: Vec<ReferenceHolder>
} }

/// In the response of [`DescribeSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSSLConfig {
    pub zone_id: Option<String>,
    pub associated_domain: Option<String>,
    pub status: Option<String>,
}
model! { IPSSLConfig {
    0 "ZoneId" zone_id: String, 1 "AssociatedDomain" associated_domain: String, 2 "Status" status: String
} }

/// In the response of [`DescribeSharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceHolder {
    pub zone_id: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
}
model! { ReferenceHolder {
    0 "ZoneId" zone_id: String, 1 "Type" r#type: String, 2 "Instance" instance: String
} }

/// Describes timing l4 data: `DescribeTimingL4Data` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTimingL4Data>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL4Data {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required.
    pub zone_ids: Vec<String>,
    pub proxy_ids: Option<Vec<String>>,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    /// Deprecated.
    pub area: Option<String>,
}
operation! {
    DescribeTimingL4Data(start_time: String, end_time: String, metric_names: Vec<String>, zone_ids: Vec<String>)
    "DescribeTimingL4Data" -> DescribeTimingL4DataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids,
    4 "ProxyIds" proxy_ids: Vec<String>, 5 "Interval" interval: String, 6 "Filters" filters: Vec<QueryCondition>,
    7 "Area" area: String
} }

/// Response of [`DescribeTimingL4Data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL4DataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TimingDataRecord>,
}
model! { DescribeTimingL4DataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TimingDataRecord>
} }

/// Describes timing l7 analysis data: `DescribeTimingL7AnalysisData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTimingL7AnalysisData>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7AnalysisData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    pub zone_ids: Option<Vec<String>>,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    pub area: Option<String>,
}
operation! { DescribeTimingL7AnalysisData(start_time: String, end_time: String, metric_names: Vec<String>)
    "DescribeTimingL7AnalysisData" -> DescribeTimingL7AnalysisDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids: Vec<String>,
    4 "Interval" interval: String, 5 "Filters" filters: Vec<QueryCondition>, 6 "Area" area: String
} }

/// Response of [`DescribeTimingL7AnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7AnalysisDataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TimingDataRecord>,
}
model! { DescribeTimingL7AnalysisDataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TimingDataRecord>
} }

/// Describes timing l7 cache data: `DescribeTimingL7CacheData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTimingL7CacheData>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7CacheData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_names: Vec<String>,
    pub zone_ids: Option<Vec<String>>,
    pub filters: Option<Vec<QueryCondition>>,
    pub interval: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeTimingL7CacheData(start_time: String, end_time: String, metric_names: Vec<String>)
    "DescribeTimingL7CacheData" -> DescribeTimingL7CacheDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids: Vec<String>,
    4 "Filters" filters: Vec<QueryCondition>, 5 "Interval" interval: String, 6 "Area" area: String
} }

/// Response of [`DescribeTimingL7CacheData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7CacheDataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TimingDataRecord>,
}
model! { DescribeTimingL7CacheDataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TimingDataRecord>
} }

/// Describes timing l7 origin pull data: `DescribeTimingL7OriginPullData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTimingL7OriginPullData>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_FILTERS_MUST_INCLUDE_DIMENSION_NAME`],
/// [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TIMING_DATA_ITEM_LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ORIGIN_PULL_DATA_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7OriginPullData {
    /// Required.
    pub zone_ids: Vec<String>,
    /// Required.
    pub metric_names: Vec<String>,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    pub dimension_name: Option<String>,
}
operation! {
    DescribeTimingL7OriginPullData(zone_ids: Vec<String>, metric_names: Vec<String>, start_time: String, end_time: String)
    "DescribeTimingL7OriginPullData" -> DescribeTimingL7OriginPullDataOutput {
    0 "ZoneIds" zone_ids, 1 "MetricNames" metric_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Interval" interval: String, 5 "Filters" filters: Vec<QueryCondition>, 6 "DimensionName" dimension_name: String
} }

/// Response of [`DescribeTimingL7OriginPullData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7OriginPullDataOutput {
    pub total_count: Option<i64>,
    pub timing_data_records: Vec<TimingDataRecord>,
}
model! { DescribeTimingL7OriginPullDataOutput {
    0 "TotalCount" total_count: i64, 1 "TimingDataRecords" timing_data_records: Vec<TimingDataRecord>
} }

/// Describes top l7 analysis data: `DescribeTopL7AnalysisData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTopL7AnalysisData>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7AnalysisData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub zone_ids: Vec<String>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<QueryCondition>>,
    pub interval: Option<String>,
    pub area: Option<String>,
}
operation! {
    DescribeTopL7AnalysisData(start_time: String, end_time: String, metric_name: String, zone_ids: Vec<String>)
    "DescribeTopL7AnalysisData" -> DescribeTopL7AnalysisDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "ZoneIds" zone_ids,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<QueryCondition>, 6 "Interval" interval: String, 7 "Area" area: String
} }

/// Response of [`DescribeTopL7AnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7AnalysisDataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TopDataRecord>,
}
model! { DescribeTopL7AnalysisDataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TopDataRecord>
} }

/// In the response of [`DescribeTopL7AnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDataRecord {
    pub type_key: Option<String>,
    pub detail_data: Vec<TopDetailData>,
}
model! { TopDataRecord {
    0 "TypeKey" type_key: String, 1 "DetailData" detail_data: Vec<TopDetailData>
} }

/// In the response of [`DescribeTopL7AnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailData {
    pub key: Option<String>,
    pub value: Option<i64>,
}
model! { TopDetailData {
    0 "Key" key: String, 1 "Value" value: i64
} }

/// Describes top l7 cache data: `DescribeTopL7CacheData` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeTopL7CacheData>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7CacheData {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub zone_ids: Vec<String>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<QueryCondition>>,
    pub interval: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeTopL7CacheData(start_time: String, end_time: String, metric_name: String, zone_ids: Vec<String>)
    "DescribeTopL7CacheData" -> DescribeTopL7CacheDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "ZoneIds" zone_ids,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<QueryCondition>, 6 "Interval" interval: String, 7 "Area" area: String
} }

/// Response of [`DescribeTopL7CacheData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7CacheDataOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TopDataRecord>,
}
model! { DescribeTopL7CacheDataOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TopDataRecord>
} }

/// Describes web security template: `DescribeWebSecurityTemplate` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeWebSecurityTemplate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_id: String,
}
operation! { DescribeWebSecurityTemplate(zone_id: String, template_id: String)
    "DescribeWebSecurityTemplate" -> DescribeWebSecurityTemplateOutput {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

/// Response of [`DescribeWebSecurityTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplateOutput {
    pub security_policy: Option<SecurityPolicy>,
}
model! { DescribeWebSecurityTemplateOutput {
    0 "SecurityPolicy" security_policy: SecurityPolicy
} }

/// Describes web security templates: `DescribeWebSecurityTemplates` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeWebSecurityTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplates {
    /// Required.
    pub zone_ids: Vec<String>,
}
operation! { DescribeWebSecurityTemplates(zone_ids: Vec<String>)
    "DescribeWebSecurityTemplates" -> DescribeWebSecurityTemplatesOutput {
    0 "ZoneIds" zone_ids
} }

/// Response of [`DescribeWebSecurityTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplatesOutput {
    pub total_count: Option<i64>,
    pub security_policy_templates: Vec<SecurityPolicyTemplateInfo>,
}
model! { DescribeWebSecurityTemplatesOutput {
    0 "TotalCount" total_count: i64,
    1 "SecurityPolicyTemplates" security_policy_templates: Vec<SecurityPolicyTemplateInfo>
} }

/// In the response of [`DescribeWebSecurityTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyTemplateInfo {
    pub zone_id: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub bind_domains: Vec<BindDomainInfo>,
}
model! { SecurityPolicyTemplateInfo {
    0 "ZoneId" zone_id: String, 1 "TemplateId" template_id: String, 2 "TemplateName" template_name: String,
    3 "BindDomains" bind_domains: Vec<BindDomainInfo>
} }

/// In the response of [`DescribeWebSecurityTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDomainInfo {
    pub domain: Option<String>,
    pub zone_id: Option<String>,
    pub status: Option<String>,
}
model! { BindDomainInfo {
    0 "Domain" domain: String, 1 "ZoneId" zone_id: String, 2 "Status" status: String
} }

/// Describes zone config import result: `DescribeZoneConfigImportResult` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeZoneConfigImportResult>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneConfigImportResult {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeZoneConfigImportResult(zone_id: String, task_id: String)
    "DescribeZoneConfigImportResult" -> DescribeZoneConfigImportResultOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeZoneConfigImportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneConfigImportResultOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub content: Option<String>,
    /// RFC 3339 time.
    pub import_time: Option<String>,
    /// RFC 3339 time.
    pub finish_time: Option<String>,
}
model! { DescribeZoneConfigImportResultOutput {
    0 "Status" status: String, 1 "Message" message: String, 2 "Content" content: String,
    3 "ImportTime" import_time: String, 4 "FinishTime" finish_time: String
} }

/// Describes zone setting: `DescribeZoneSetting` of `teo` 2022-09-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeZoneSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_SETTING_INVALID_PARAM`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneSetting {
    /// Required.
    pub zone_id: String,
}
operation! { DescribeZoneSetting(zone_id: String) "DescribeZoneSetting" -> DescribeZoneSettingOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneSettingOutput {
    pub zone_setting: Option<ZoneSetting>,
}
model! { DescribeZoneSettingOutput {
    0 "ZoneSetting" zone_setting: ZoneSetting
} }

/// In the response of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneSetting {
    pub zone_name: Option<String>,
    pub area: Option<String>,
    pub cache_key: Option<CacheKey>,
    pub quic: Option<Quic>,
    pub post_max_size: Option<PostMaxSize>,
    pub compression: Option<Compression>,
    pub upstream_http2: Option<UpstreamHttp2>,
    pub force_redirect: Option<ForceRedirect>,
    pub cache_config: Option<CacheConfig>,
    pub origin: Option<Origin>,
    pub smart_routing: Option<SmartRouting>,
    pub max_age: Option<MaxAge>,
    pub offline_cache: Option<OfflineCache>,
    pub web_socket: Option<WebSocket>,
    pub client_ip_header: Option<ClientIpHeader>,
    pub cache_prefresh: Option<CachePrefresh>,
    pub ipv6: Option<Ipv6>,
    pub https: Option<Https>,
    pub client_ip_country: Option<ClientIpCountry>,
    pub grpc: Option<Grpc>,
    pub network_error_logging: Option<NetworkErrorLogging>,
    pub image_optimize: Option<ImageOptimize>,
    pub accelerate_mainland: Option<AccelerateMainland>,
    pub standard_debug: Option<StandardDebug>,
    pub jit_video_process: Option<JITVideoProcess>,
}
model! { ZoneSetting {
    0 "ZoneName" zone_name: String, 1 "Area" area: String, 2 "CacheKey" cache_key: CacheKey, 3 "Quic" quic: Quic,
    4 "PostMaxSize" post_max_size: PostMaxSize, 5 "Compression" compression: Compression,
    6 "UpstreamHttp2" upstream_http2: UpstreamHttp2, 7 "ForceRedirect" force_redirect: ForceRedirect,
    8 "CacheConfig" cache_config: CacheConfig, 9 "Origin" origin: Origin, 10 "SmartRouting" smart_routing: SmartRouting,
    11 "MaxAge" max_age: MaxAge, 12 "OfflineCache" offline_cache: OfflineCache, 13 "WebSocket" web_socket: WebSocket,
    14 "ClientIpHeader" client_ip_header: ClientIpHeader, 15 "CachePrefresh" cache_prefresh: CachePrefresh,
    16 "Ipv6" ipv6: Ipv6, 17 "Https" https: Https, 18 "ClientIpCountry" client_ip_country: ClientIpCountry,
    19 "Grpc" grpc: Grpc, 20 "NetworkErrorLogging" network_error_logging: NetworkErrorLogging,
    21 "ImageOptimize" image_optimize: ImageOptimize, 22 "AccelerateMainland" accelerate_mainland: AccelerateMainland,
    23 "StandardDebug" standard_debug: StandardDebug, 24 "JITVideoProcess" jit_video_process: JITVideoProcess
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quic {
    /// Required.
    pub switch: Option<String>,
}
input! { Quic(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMaxSize {
    /// Required.
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostMaxSize(switch: String) {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHttp2 {
    /// Required.
    pub switch: Option<String>,
}
input! { UpstreamHttp2(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    /// Required.
    pub switch: Option<String>,
    pub redirect_status_code: Option<i64>,
}
input! { ForceRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectStatusCode" redirect_status_code: i64
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAge {
    pub follow_origin: Option<String>,
    pub max_age_time: Option<i64>,
}
input! { MaxAge() {
    0 "FollowOrigin" follow_origin: String, 1 "MaxAgeTime" max_age_time: i64
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCache {
    /// Required.
    pub switch: Option<String>,
}
input! { OfflineCache(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    /// Required.
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocket(switch: String) {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpHeader {
    /// Required.
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIpHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CachePrefresh {
    /// Required.
    pub switch: Option<String>,
    pub percent: Option<i64>,
}
input! { CachePrefresh(switch: String) {
    0 "Switch" switch: String, 1 "Percent" percent: i64
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grpc {
    /// Required.
    pub switch: Option<String>,
}
input! { Grpc(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkErrorLogging {
    /// Required.
    pub switch: Option<String>,
}
input! { NetworkErrorLogging(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOptimize {
    /// Required.
    pub switch: Option<String>,
}
input! { ImageOptimize(switch: String) {
    0 "Switch" switch: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDebug {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub allow_client_ip_list: Option<Vec<String>>,
    /// Required. RFC 3339 time.
    pub expire_time: Option<String>,
}
input! { StandardDebug(switch: String, allow_client_ip_list: Vec<String>, expire_time: String) {
    0 "Switch" switch: String, 1 "AllowClientIPList" allow_client_ip_list: Vec<String>,
    2 "ExpireTime" expire_time: String
} }

/// In the request of [`DescribeZoneSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JITVideoProcess {
    /// Required.
    pub switch: Option<String>,
}
input! { JITVideoProcess(switch: String) {
    0 "Switch" switch: String
} }

/// Describes zones: `DescribeZones` of `teo` 2022-09-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DescribeZones>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub order: Option<String>,
    pub direction: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<AdvancedFilter>, 3 "Order" order: String,
    4 "Direction" direction: String
} }
paged! { DescribeZones: Zone = Offset "Offset", "Zones" zones, total "TotalCount" }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zones: Vec<Zone>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "Zones" zones: Vec<Zone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub alias_zone_name: Option<String>,
    pub area: Option<String>,
    pub r#type: Option<String>,
    pub tags: Vec<Tag>,
    pub resources: Vec<Resource>,
    pub ns_detail: Option<NSDetail>,
    pub cname_detail: Option<CNAMEDetail>,
    pub dns_pod_detail: Option<DNSPodDetail>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
    pub status: Option<String>,
    pub cname_status: Option<String>,
    pub active_status: Option<String>,
    pub lock_status: Option<String>,
    pub paused: Option<bool>,
    pub is_fake: Option<i64>,
    pub cname_speed_up: Option<String>,
    pub ownership_verification: Option<OwnershipVerification>,
    pub original_name_servers: Vec<String>,
    pub name_servers: Vec<String>,
    pub vanity_name_servers: Option<VanityNameServers>,
    pub vanity_name_servers_ips: Vec<VanityNameServersIps>,
    pub work_mode_infos: Vec<ConfigGroupWorkModeInfo>,
}
model! { Zone {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String, 2 "AliasZoneName" alias_zone_name: String,
    3 "Area" area: String, 4 "Type" r#type: String, 5 "Tags" tags: Vec<Tag>, 6 "Resources" resources: Vec<Resource>,
    7 "NSDetail" ns_detail: NSDetail, 8 "CNAMEDetail" cname_detail: CNAMEDetail,
    9 "DNSPodDetail" dns_pod_detail: DNSPodDetail, 10 "CreatedOn" created_on: String,
    11 "ModifiedOn" modified_on: String, 12 "Status" status: String, 13 "CnameStatus" cname_status: String,
    14 "ActiveStatus" active_status: String, 15 "LockStatus" lock_status: String, 16 "Paused" paused: bool,
    17 "IsFake" is_fake: i64, 18 "CnameSpeedUp" cname_speed_up: String,
    19 "OwnershipVerification" ownership_verification: OwnershipVerification,
    20 "OriginalNameServers" original_name_servers: Vec<String>, 21 "NameServers" name_servers: Vec<String>,
    22 "VanityNameServers" vanity_name_servers: VanityNameServers,
    23 "VanityNameServersIps" vanity_name_servers_ips: Vec<VanityNameServersIps>,
    24 "WorkModeInfos" work_mode_infos: Vec<ConfigGroupWorkModeInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub id: Option<String>,
    pub pay_mode: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub enable_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub sv: Vec<Sv>,
    pub auto_renew_flag: Option<i64>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
    pub group: Option<String>,
    pub zone_number: Option<i64>,
    pub r#type: Option<String>,
}
model! { Resource {
    0 "Id" id: String, 1 "PayMode" pay_mode: i64, 2 "CreateTime" create_time: String,
    3 "EnableTime" enable_time: String, 4 "ExpireTime" expire_time: String, 5 "Status" status: String,
    6 "Sv" sv: Vec<Sv>, 7 "AutoRenewFlag" auto_renew_flag: i64, 8 "PlanId" plan_id: String, 9 "Area" area: String,
    10 "Group" group: String, 11 "ZoneNumber" zone_number: i64, 12 "Type" r#type: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sv {
    pub key: Option<String>,
    pub value: Option<String>,
    pub pack: Option<String>,
    pub instance_id: Option<String>,
    pub protection_specs: Option<String>,
}
model! { Sv {
    0 "Key" key: String, 1 "Value" value: String, 2 "Pack" pack: String, 3 "InstanceId" instance_id: String,
    4 "ProtectionSpecs" protection_specs: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NSDetail {
    pub cname_speed_up: Option<String>,
    pub is_fake: Option<i64>,
    pub ownership_verification: Option<OwnershipVerification>,
    pub original_name_servers: Vec<String>,
    pub name_servers: Vec<String>,
    pub vanity_name_servers: Option<VanityNameServers>,
    pub vanity_name_servers_ips: Vec<VanityNameServersIps>,
}
model! { NSDetail {
    0 "CnameSpeedUp" cname_speed_up: String, 1 "IsFake" is_fake: i64,
    2 "OwnershipVerification" ownership_verification: OwnershipVerification,
    3 "OriginalNameServers" original_name_servers: Vec<String>, 4 "NameServers" name_servers: Vec<String>,
    5 "VanityNameServers" vanity_name_servers: VanityNameServers,
    6 "VanityNameServersIps" vanity_name_servers_ips: Vec<VanityNameServersIps>
} }

/// In the request of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VanityNameServers {
    /// Required.
    pub switch: Option<String>,
    pub servers: Option<Vec<String>>,
}
input! { VanityNameServers(switch: String) {
    0 "Switch" switch: String, 1 "Servers" servers: Vec<String>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VanityNameServersIps {
    pub name: Option<String>,
    pub ipv4: Option<String>,
}
model! { VanityNameServersIps {
    0 "Name" name: String, 1 "IPv4" ipv4: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAMEDetail {
    pub is_fake: Option<i64>,
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CNAMEDetail {
    0 "IsFake" is_fake: i64, 1 "OwnershipVerification" ownership_verification: OwnershipVerification
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSPodDetail {
    pub is_fake: Option<i64>,
}
model! { DNSPodDetail {
    0 "IsFake" is_fake: i64
} }

/// In the request of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupWorkModeInfo {
    /// Required.
    pub config_group_type: Option<String>,
    /// Required.
    pub work_mode: Option<String>,
}
input! { ConfigGroupWorkModeInfo(config_group_type: String, work_mode: String) {
    0 "ConfigGroupType" config_group_type: String, 1 "WorkMode" work_mode: String
} }

/// Destroys plan: `DestroyPlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DestroyPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`], [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DestroyPlan(plan_id: String) "DestroyPlan" -> Empty {
    0 "PlanId" plan_id
} }

/// Response of [`DestroyPlan`]: empty.
pub type DestroyPlanOutput = Empty;

/// Disables origin acl: `DisableOriginACL` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DisableOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOriginACL {
    /// Required.
    pub zone_id: String,
}
operation! { DisableOriginACL(zone_id: String) "DisableOriginACL" -> Empty {
    0 "ZoneId" zone_id
} }

/// Response of [`DisableOriginACL`]: empty.
pub type DisableOriginACLOutput = Empty;

/// Downloads l4 logs: `DownloadL4Logs` of `teo` 2022-09-01.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DownloadL4Logs>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL4Logs {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub zone_ids: Option<Vec<String>>,
    pub proxy_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DownloadL4Logs(start_time: String, end_time: String) "DownloadL4Logs" -> DownloadL4LogsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ZoneIds" zone_ids: Vec<String>,
    3 "ProxyIds" proxy_ids: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DownloadL4Logs: L4OfflineLog = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DownloadL4Logs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL4LogsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<L4OfflineLog>,
}
model! { DownloadL4LogsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<L4OfflineLog>
} }

/// In the response of [`DownloadL4Logs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4OfflineLog {
    pub proxy_id: Option<String>,
    pub area: Option<String>,
    pub log_packet_name: Option<String>,
    pub url: Option<String>,
    pub log_time: Option<i64>,
    /// RFC 3339 time.
    pub log_start_time: Option<String>,
    /// RFC 3339 time.
    pub log_end_time: Option<String>,
    pub size: Option<i64>,
}
model! { L4OfflineLog {
    0 "ProxyId" proxy_id: String, 1 "Area" area: String, 2 "LogPacketName" log_packet_name: String, 3 "Url" url: String,
    4 "LogTime" log_time: i64, 5 "LogStartTime" log_start_time: String, 6 "LogEndTime" log_end_time: String,
    7 "Size" size: i64
} }

/// Downloads l7 logs: `DownloadL7Logs` of `teo` 2022-09-01.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DownloadL7Logs>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL7Logs {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub zone_ids: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DownloadL7Logs(start_time: String, end_time: String) "DownloadL7Logs" -> DownloadL7LogsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ZoneIds" zone_ids: Vec<String>, 3 "Domains" domains: Vec<String>,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DownloadL7Logs: L7OfflineLog = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DownloadL7Logs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL7LogsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<L7OfflineLog>,
}
model! { DownloadL7LogsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<L7OfflineLog>
} }

/// In the response of [`DownloadL7Logs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7OfflineLog {
    pub domain: Option<String>,
    pub area: Option<String>,
    pub log_packet_name: Option<String>,
    pub url: Option<String>,
    pub log_time: Option<i64>,
    /// RFC 3339 time.
    pub log_start_time: Option<String>,
    /// RFC 3339 time.
    pub log_end_time: Option<String>,
    pub size: Option<i64>,
}
model! { L7OfflineLog {
    0 "Domain" domain: String, 1 "Area" area: String, 2 "LogPacketName" log_packet_name: String, 3 "Url" url: String,
    4 "LogTime" log_time: i64, 5 "LogStartTime" log_start_time: String, 6 "LogEndTime" log_end_time: String,
    7 "Size" size: i64
} }

/// `DummyParseZoneFullConfig` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=DummyParseZoneFullConfig>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DummyParseZoneFullConfig {}
operation! { DummyParseZoneFullConfig() "DummyParseZoneFullConfig" -> DummyParseZoneFullConfigOutput {} }

/// Response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DummyParseZoneFullConfigOutput {
    pub zone_full_config: Option<ZoneFullConfig>,
}
model! { DummyParseZoneFullConfigOutput {
    0 "ZoneFullConfig" zone_full_config: ZoneFullConfig
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneFullConfig {
    pub format_version: Option<String>,
    pub zone_config: Option<ZoneConfig>,
    pub rules: Vec<ConfigGroupRuleEngineItem>,
    pub web_security: Option<WebSecurity>,
    pub function_triggers: Vec<ConfigGroupFunctionTrigger>,
}
model! { ZoneFullConfig {
    0 "FormatVersion" format_version: String, 1 "ZoneConfig" zone_config: ZoneConfig,
    2 "Rules" rules: Vec<ConfigGroupRuleEngineItem>, 3 "WebSecurity" web_security: WebSecurity,
    4 "FunctionTriggers" function_triggers: Vec<ConfigGroupFunctionTrigger>
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupRuleEngineItem {
    pub rule_name: Option<String>,
    pub description: Vec<String>,
    pub branches: Vec<RuleBranch>,
}
model! { ConfigGroupRuleEngineItem {
    0 "RuleName" rule_name: String, 1 "Description" description: Vec<String>, 2 "Branches" branches: Vec<RuleBranch>
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSecurity {
    pub zone_default_policy: Option<SecurityPolicy>,
    pub host_policy: Option<HostPolicy>,
    pub templates: Option<WebSecurityTemplates>,
}
model! { WebSecurity {
    0 "ZoneDefaultPolicy" zone_default_policy: SecurityPolicy, 1 "HostPolicy" host_policy: HostPolicy,
    2 "Templates" templates: WebSecurityTemplates
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPolicy {
    pub host: Option<String>,
    pub policy_type: Option<String>,
    pub policy: Option<SecurityPolicy>,
    pub template_id: Option<String>,
}
model! { HostPolicy {
    0 "Host" host: String, 1 "PolicyType" policy_type: String, 2 "Policy" policy: SecurityPolicy,
    3 "TemplateId" template_id: String
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSecurityTemplates {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub policy: Option<SecurityPolicy>,
}
model! { WebSecurityTemplates {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "Policy" policy: SecurityPolicy
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionTrigger {
    pub condition: Option<String>,
    pub trigger_type: Option<String>,
    pub function: Option<String>,
    pub region_mapping_selections: Vec<ConfigGroupFunctionRegionSelection>,
    pub weighted_selections: Vec<ConfigGroupFunctionWeightedSelection>,
    pub remark: Option<String>,
}
model! { ConfigGroupFunctionTrigger {
    0 "Condition" condition: String, 1 "TriggerType" trigger_type: String, 2 "Function" function: String,
    3 "RegionMappingSelections" region_mapping_selections: Vec<ConfigGroupFunctionRegionSelection>,
    4 "WeightedSelections" weighted_selections: Vec<ConfigGroupFunctionWeightedSelection>, 5 "Remark" remark: String
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionRegionSelection {
    pub function: Option<String>,
    pub regions: Vec<String>,
}
model! { ConfigGroupFunctionRegionSelection {
    0 "Function" function: String, 1 "Regions" regions: Vec<String>
} }

/// In the response of [`DummyParseZoneFullConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionWeightedSelection {
    pub function: Option<String>,
    pub weight: Option<i64>,
}
model! { ConfigGroupFunctionWeightedSelection {
    0 "Function" function: String, 1 "Weight" weight: i64
} }

/// `EdgeKVDelete` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=EdgeKVDelete>.
///
/// Errors: [`codes::INVALID_PARAMETER_KEYS_TOO_MANY`], [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVDelete {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub keys: Vec<String>,
}
operation! { EdgeKVDelete(zone_id: String, namespace: String, keys: Vec<String>) "EdgeKVDelete" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Keys" keys
} }

/// Response of [`EdgeKVDelete`]: empty.
pub type EdgeKVDeleteOutput = Empty;

/// `EdgeKVGet` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=EdgeKVGet>.
///
/// Errors: [`codes::INVALID_PARAMETER_KEYS_TOO_MANY`], [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVGet {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub keys: Vec<String>,
}
operation! { EdgeKVGet(zone_id: String, namespace: String, keys: Vec<String>) "EdgeKVGet" -> EdgeKVGetOutput {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Keys" keys
} }

/// Response of [`EdgeKVGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVGetOutput {
    pub data: Vec<KeyValuePair>,
}
model! { EdgeKVGetOutput {
    0 "Data" data: Vec<KeyValuePair>
} }

/// In the response of [`EdgeKVGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
    /// RFC 3339 time.
    pub expiration: Option<String>,
}
model! { KeyValuePair {
    0 "Key" key: String, 1 "Value" value: String, 2 "Expiration" expiration: String
} }

/// `EdgeKVList` of `teo` 2022-09-01.
///
/// POST. Changes data. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=EdgeKVList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVList {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    pub prefix: Option<String>,
    pub cursor: Option<String>,
    pub limit: Option<i64>,
}
operation! { EdgeKVList(zone_id: String, namespace: String) "EdgeKVList" -> EdgeKVListOutput {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Prefix" prefix: String, 3 "Cursor" cursor: String,
    4 "Limit" limit: i64
} }
paged! { EdgeKVList: String = Token "Cursor", "Keys" keys, next "Cursor" }

/// Response of [`EdgeKVList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVListOutput {
    pub keys: Vec<String>,
    pub cursor: Option<String>,
}
model! { EdgeKVListOutput {
    0 "Keys" keys: Vec<String>, 1 "Cursor" cursor: String
} }

/// `EdgeKVPut` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=EdgeKVPut>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVPut {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
}
operation! { EdgeKVPut(zone_id: String, namespace: String, key: String, value: String) "EdgeKVPut" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Key" key, 3 "Value" value, 4 "Expiration" expiration: i64,
    5 "ExpirationTTL" expiration_ttl: i64
} }

/// Response of [`EdgeKVPut`]: empty.
pub type EdgeKVPutOutput = Empty;

/// Enables origin acl: `EnableOriginACL` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=EnableOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_DOMAINS`],
/// [`codes::INVALID_PARAMETER_INVALID_PROXIES`], [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST`],
/// [`codes::OPERATION_DENIED_UNSUPPORTED_PLAN`], [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOriginACL {
    /// Required.
    pub zone_id: String,
    pub l7_enable_mode: Option<String>,
    pub l7_hosts: Option<Vec<String>>,
    pub l4_enable_mode: Option<String>,
    pub l4_proxy_ids: Option<Vec<String>>,
    pub origin_acl_family: Option<String>,
}
operation! { EnableOriginACL(zone_id: String) "EnableOriginACL" -> Empty {
    0 "ZoneId" zone_id, 1 "L7EnableMode" l7_enable_mode: String, 2 "L7Hosts" l7_hosts: Vec<String>,
    3 "L4EnableMode" l4_enable_mode: String, 4 "L4ProxyIds" l4_proxy_ids: Vec<String>,
    5 "OriginACLFamily" origin_acl_family: String
} }

/// Response of [`EnableOriginACL`]: empty.
pub type EnableOriginACLOutput = Empty;

/// Exports zone config: `ExportZoneConfig` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ExportZoneConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_DOMAINS`],
/// [`codes::INVALID_PARAMETER_INVALID_PROXIES`], [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST`],
/// [`codes::OPERATION_DENIED_UNSUPPORTED_PLAN`], [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZoneConfig {
    /// Required.
    pub zone_id: String,
    pub types: Option<Vec<String>>,
}
operation! { ExportZoneConfig(zone_id: String) "ExportZoneConfig" -> ExportZoneConfigOutput {
    0 "ZoneId" zone_id, 1 "Types" types: Vec<String>
} }

/// Response of [`ExportZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZoneConfigOutput {
    pub content: Option<String>,
}
model! { ExportZoneConfigOutput {
    0 "Content" content: String
} }

/// `HandleFunctionRuntimeEnvironment` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=HandleFunctionRuntimeEnvironment>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_DEPLOYING`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleFunctionRuntimeEnvironment {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    /// Required.
    pub operation: String,
    pub environment_variables: Option<Vec<FunctionEnvironmentVariable>>,
}
operation! { HandleFunctionRuntimeEnvironment(zone_id: String, function_id: String, operation: String)
    "HandleFunctionRuntimeEnvironment" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Operation" operation,
    3 "EnvironmentVariables" environment_variables: Vec<FunctionEnvironmentVariable>
} }

/// Response of [`HandleFunctionRuntimeEnvironment`]: empty.
pub type HandleFunctionRuntimeEnvironmentOutput = Empty;

/// `IdentifyZone` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=IdentifyZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyZone {
    /// Required.
    pub zone_name: String,
    pub domain: Option<String>,
}
operation! { IdentifyZone(zone_name: String) "IdentifyZone" -> IdentifyZoneOutput {
    0 "ZoneName" zone_name, 1 "Domain" domain: String
} }

/// Response of [`IdentifyZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyZoneOutput {
    pub ascription: Option<AscriptionInfo>,
    pub file_ascription: Option<FileAscriptionInfo>,
}
model! { IdentifyZoneOutput {
    0 "Ascription" ascription: AscriptionInfo, 1 "FileAscription" file_ascription: FileAscriptionInfo
} }

/// Imports zone config: `ImportZoneConfig` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ImportZoneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZoneConfig {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub content: String,
}
operation! { ImportZoneConfig(zone_id: String, content: String) "ImportZoneConfig" -> ImportZoneConfigOutput {
    0 "ZoneId" zone_id, 1 "Content" content
} }

/// Response of [`ImportZoneConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZoneConfigOutput {
    pub task_id: Option<String>,
}
model! { ImportZoneConfigOutput {
    0 "TaskId" task_id: String
} }

/// `IncreasePlanQuota` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=IncreasePlanQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`], [`codes::INVALID_PARAMETER_INVALID_QUOTA_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_QUOTA_TYPE`], [`codes::OPERATION_DENIED_PLAN_HAS_BEEN_ISOLATED`],
/// [`codes::OPERATION_DENIED_PLAN_INCREASE_PLAN_QUOTA_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_RESOURCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreasePlanQuota {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub quota_type: String,
    /// Required.
    pub quota_number: i64,
}
operation! { IncreasePlanQuota(plan_id: String, quota_type: String, quota_number: i64)
    "IncreasePlanQuota" -> IncreasePlanQuotaOutput {
    0 "PlanId" plan_id, 1 "QuotaType" quota_type, 2 "QuotaNumber" quota_number
} }

/// Response of [`IncreasePlanQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreasePlanQuotaOutput {
    pub deal_name: Option<String>,
}
model! { IncreasePlanQuotaOutput {
    0 "DealName" deal_name: String
} }

/// Modifies acceleration domain: `ModifyAccelerationDomain` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyAccelerationDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFLICT_HOST_ORIGIN`], [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_SECRET_KEY`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_PARAMS`],
/// [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`], [`codes::INVALID_PARAMETER_ORIGIN_IS_INNER_IP`],
/// [`codes::INVALID_PARAMETER_SPACE_NOT_BIND_ORIGIN`], [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFLICT_RECORD`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NOT_MATCH_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOMAIN_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD`],
/// [`codes::OPERATION_DENIED_DOMAIN_NO_ICP`], [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_DNS_RECORD`], [`codes::RESOURCE_UNAVAILABLE_DOMAIN_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerationDomain {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain_name: String,
    pub origin_info: Option<OriginInfo>,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<i64>,
    pub https_origin_port: Option<i64>,
    pub ipv6_status: Option<String>,
}
operation! { ModifyAccelerationDomain(zone_id: String, domain_name: String) "ModifyAccelerationDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "OriginInfo" origin_info: OriginInfo,
    3 "OriginProtocol" origin_protocol: String, 4 "HttpOriginPort" http_origin_port: i64,
    5 "HttpsOriginPort" https_origin_port: i64, 6 "IPv6Status" ipv6_status: String
} }

/// Response of [`ModifyAccelerationDomain`]: empty.
pub type ModifyAccelerationDomainOutput = Empty;

/// Modifies acceleration domain statuses: `ModifyAccelerationDomainStatuses` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyAccelerationDomainStatuses>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN_NOT_MATCH_ZONE`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`], [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerationDomainStatuses {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain_names: Vec<String>,
    /// Required.
    pub status: String,
    pub force: Option<bool>,
}
operation! { ModifyAccelerationDomainStatuses(zone_id: String, domain_names: Vec<String>, status: String)
    "ModifyAccelerationDomainStatuses" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainNames" domain_names, 2 "Status" status, 3 "Force" force: bool
} }

/// Response of [`ModifyAccelerationDomainStatuses`]: empty.
pub type ModifyAccelerationDomainStatusesOutput = Empty;

/// Modifies alias domain: `ModifyAliasDomain` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyAliasDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_CERT_NOT_MATCH_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAliasDomain {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub alias_name: String,
    /// Required.
    pub target_name: String,
    pub cert_type: Option<String>,
    pub cert_id: Option<Vec<String>>,
}
operation! { ModifyAliasDomain(zone_id: String, alias_name: String, target_name: String) "ModifyAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasName" alias_name, 2 "TargetName" target_name, 3 "CertType" cert_type: String,
    4 "CertId" cert_id: Vec<String>
} }

/// Response of [`ModifyAliasDomain`]: empty.
pub type ModifyAliasDomainOutput = Empty;

/// Modifies alias domain status: `ModifyAliasDomainStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyAliasDomainStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAliasDomainStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub paused: bool,
    pub alias_names: Option<Vec<String>>,
}
operation! { ModifyAliasDomainStatus(zone_id: String, paused: bool) "ModifyAliasDomainStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "Paused" paused, 2 "AliasNames" alias_names: Vec<String>
} }

/// Response of [`ModifyAliasDomainStatus`]: empty.
pub type ModifyAliasDomainStatusOutput = Empty;

/// Modifies application proxy: `ModifyApplicationProxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyApplicationProxy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_L4_LACK_OF_RESOURCES`], [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub proxy_name: String,
    pub session_persist_time: Option<i64>,
    pub proxy_type: Option<String>,
    pub ipv6: Option<Ipv6>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}
operation! { ModifyApplicationProxy(zone_id: String, proxy_id: String, proxy_name: String)
    "ModifyApplicationProxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "ProxyName" proxy_name,
    3 "SessionPersistTime" session_persist_time: i64, 4 "ProxyType" proxy_type: String, 5 "Ipv6" ipv6: Ipv6,
    6 "AccelerateMainland" accelerate_mainland: AccelerateMainland
} }

/// Response of [`ModifyApplicationProxy`]: empty.
pub type ModifyApplicationProxyOutput = Empty;

/// Modifies application proxy rule: `ModifyApplicationProxyRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyApplicationProxyRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub origin_type: String,
    /// Required.
    pub port: Vec<String>,
    pub proto: Option<String>,
    pub origin_value: Option<Vec<String>>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<i64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}

/// Arguments of [`ModifyApplicationProxyRule::new`].
pub struct ModifyApplicationProxyRuleRequired {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_id: String,
    pub origin_type: String,
    pub port: Vec<String>,
}
operation! {
    ModifyApplicationProxyRule { ModifyApplicationProxyRuleRequired: zone_id, proxy_id, rule_id, origin_type, port }
    "ModifyApplicationProxyRule" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id, 3 "OriginType" origin_type, 4 "Port" port,
    5 "Proto" proto: String, 6 "OriginValue" origin_value: Vec<String>, 7 "ForwardClientIp" forward_client_ip: String,
    8 "SessionPersist" session_persist: bool, 9 "SessionPersistTime" session_persist_time: i64,
    10 "OriginPort" origin_port: String, 11 "RuleTag" rule_tag: String
} }

/// Response of [`ModifyApplicationProxyRule`]: empty.
pub type ModifyApplicationProxyRuleOutput = Empty;

/// Modifies application proxy rule status: `ModifyApplicationProxyRuleStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyApplicationProxyRuleStatus>.
///
/// Errors: [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyRuleStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyApplicationProxyRuleStatus(zone_id: String, proxy_id: String, rule_id: String, status: String)
    "ModifyApplicationProxyRuleStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id, 3 "Status" status
} }

/// Response of [`ModifyApplicationProxyRuleStatus`]: empty.
pub type ModifyApplicationProxyRuleStatusOutput = Empty;

/// Modifies application proxy status: `ModifyApplicationProxyStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyApplicationProxyStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyApplicationProxyStatus(zone_id: String, proxy_id: String, status: String)
    "ModifyApplicationProxyStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Status" status
} }

/// Response of [`ModifyApplicationProxyStatus`]: empty.
pub type ModifyApplicationProxyStatusOutput = Empty;

/// Modifies content identifier: `ModifyContentIdentifier` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyContentIdentifier>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentIdentifier {
    /// Required.
    pub content_id: String,
    /// Required.
    pub description: String,
}
operation! { ModifyContentIdentifier(content_id: String, description: String) "ModifyContentIdentifier" -> Empty {
    0 "ContentId" content_id, 1 "Description" description
} }

/// Response of [`ModifyContentIdentifier`]: empty.
pub type ModifyContentIdentifierOutput = Empty;

/// Modifies custom error page: `ModifyCustomErrorPage` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyCustomErrorPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomErrorPage {
    /// Required.
    pub page_id: String,
    /// Required.
    pub zone_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content_type: Option<String>,
    pub content: Option<String>,
}
operation! { ModifyCustomErrorPage(page_id: String, zone_id: String) "ModifyCustomErrorPage" -> Empty {
    0 "PageId" page_id, 1 "ZoneId" zone_id, 2 "Name" name: String, 3 "Description" description: String,
    4 "ContentType" content_type: String, 5 "Content" content: String
} }

/// Response of [`ModifyCustomErrorPage`]: empty.
pub type ModifyCustomErrorPageOutput = Empty;

/// Modifies ddos protection: `ModifyDDoSProtection` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyDDoSProtection>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`], [`codes::OPERATION_DENIED_SECURITY_LACK_OF_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSProtection {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub ddos_protection: DDoSProtection,
}
operation! { ModifyDDoSProtection(zone_id: String, ddos_protection: DDoSProtection) "ModifyDDoSProtection" -> Empty {
    0 "ZoneId" zone_id, 1 "DDoSProtection" ddos_protection
} }

/// Response of [`ModifyDDoSProtection`]: empty.
pub type ModifyDDoSProtectionOutput = Empty;

/// Modifies dns records: `ModifyDnsRecords` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyDnsRecords>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`], [`codes::OPERATION_DENIED_SECURITY_LACK_OF_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsRecords {
    /// Required.
    pub zone_id: String,
    pub dns_records: Option<Vec<DnsRecord>>,
}
operation! { ModifyDnsRecords(zone_id: String) "ModifyDnsRecords" -> Empty {
    0 "ZoneId" zone_id, 1 "DnsRecords" dns_records: Vec<DnsRecord>
} }

/// Response of [`ModifyDnsRecords`]: empty.
pub type ModifyDnsRecordsOutput = Empty;

/// Modifies dns records status: `ModifyDnsRecordsStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyDnsRecordsStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`], [`codes::OPERATION_DENIED_SECURITY_LACK_OF_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsRecordsStatus {
    /// Required.
    pub zone_id: String,
    pub records_to_enable: Option<Vec<String>>,
    pub records_to_disable: Option<Vec<String>>,
}
operation! { ModifyDnsRecordsStatus(zone_id: String) "ModifyDnsRecordsStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordsToEnable" records_to_enable: Vec<String>,
    2 "RecordsToDisable" records_to_disable: Vec<String>
} }

/// Response of [`ModifyDnsRecordsStatus`]: empty.
pub type ModifyDnsRecordsStatusOutput = Empty;

/// Modifies edge kv namespace: `ModifyEdgeKVNamespace` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyEdgeKVNamespace>.
///
/// Errors: [`codes::INVALID_PARAMETER_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeKVNamespace {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub namespace: String,
    pub remark: Option<String>,
}
operation! { ModifyEdgeKVNamespace(zone_id: String, namespace: String) "ModifyEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Remark" remark: String
} }

/// Response of [`ModifyEdgeKVNamespace`]: empty.
pub type ModifyEdgeKVNamespaceOutput = Empty;

/// Modifies function: `ModifyFunction` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_DEPLOYING`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_CONTENT`], [`codes::INVALID_PARAMETER_CONTENT_EXCEEDS_LIMIT`],
/// [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`], [`codes::INVALID_PARAMETER_MODIFY_PARAMETERS_MISSING`],
/// [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunction {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    pub remark: Option<String>,
    pub content: Option<String>,
}
operation! { ModifyFunction(zone_id: String, function_id: String) "ModifyFunction" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Remark" remark: String, 3 "Content" content: String
} }

/// Response of [`ModifyFunction`]: empty.
pub type ModifyFunctionOutput = Empty;

/// Modifies function component bindings: `ModifyFunctionComponentBindings` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyFunctionComponentBindings>.
///
/// Errors: [`codes::INVALID_PARAMETER_BINDING_NOT_FOUND`], [`codes::INVALID_PARAMETER_DUPLICATE_BINDING_NAME`],
/// [`codes::INVALID_PARAMETER_FUNCTION_BIND_VARIABLE_NAME_CONFLICT`], [`codes::INVALID_PARAMETER_INVALID_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionComponentBindings {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub function_component_bindings: Vec<FunctionComponentBinding>,
}
operation! {
    ModifyFunctionComponentBindings(zone_id: String, function_id: String, operation: String, function_component_bindings: Vec<FunctionComponentBinding>)
    "ModifyFunctionComponentBindings" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Operation" operation,
    3 "FunctionComponentBindings" function_component_bindings
} }

/// Response of [`ModifyFunctionComponentBindings`]: empty.
pub type ModifyFunctionComponentBindingsOutput = Empty;

/// Modifies function replica: `ModifyFunctionReplica` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyFunctionReplica>.
///
/// Errors: [`codes::INVALID_PARAMETER_BINDING_NOT_FOUND`], [`codes::INVALID_PARAMETER_DUPLICATE_BINDING_NAME`],
/// [`codes::INVALID_PARAMETER_FUNCTION_BIND_VARIABLE_NAME_CONFLICT`], [`codes::INVALID_PARAMETER_INVALID_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionReplica {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub function_id: String,
    /// Required.
    pub replica_name: String,
    pub content: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyFunctionReplica(zone_id: String, function_id: String, replica_name: String)
    "ModifyFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaName" replica_name, 3 "Content" content: String,
    4 "Remark" remark: String
} }

/// Response of [`ModifyFunctionReplica`]: empty.
pub type ModifyFunctionReplicaOutput = Empty;

/// Modifies function rule: `ModifyFunctionRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyFunctionRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RULE`], [`codes::INVALID_PARAMETER_INVALID_CONDITIONS`],
/// [`codes::INVALID_PARAMETER_MODIFY_PARAMETERS_MISSING`], [`codes::RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_RULE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_id: String,
    pub function_rule_conditions: Option<Vec<FunctionRuleCondition>>,
    pub trigger_type: Option<String>,
    pub function_id: Option<String>,
    pub region_mapping_selections: Option<Vec<FunctionRegionSelection>>,
    pub weighted_selections: Option<Vec<FunctionWeightedSelection>>,
    pub remark: Option<String>,
}
operation! { ModifyFunctionRule(zone_id: String, rule_id: String) "ModifyFunctionRule" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleId" rule_id,
    2 "FunctionRuleConditions" function_rule_conditions: Vec<FunctionRuleCondition>,
    3 "TriggerType" trigger_type: String, 4 "FunctionId" function_id: String,
    5 "RegionMappingSelections" region_mapping_selections: Vec<FunctionRegionSelection>,
    6 "WeightedSelections" weighted_selections: Vec<FunctionWeightedSelection>, 7 "Remark" remark: String
} }

/// Response of [`ModifyFunctionRule`]: empty.
pub type ModifyFunctionRuleOutput = Empty;

/// Modifies function rule priority: `ModifyFunctionRulePriority` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyFunctionRulePriority>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_OPERATION_CONFLICT`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionRulePriority {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { ModifyFunctionRulePriority(zone_id: String, rule_ids: Vec<String>) "ModifyFunctionRulePriority" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

/// Response of [`ModifyFunctionRulePriority`]: empty.
pub type ModifyFunctionRulePriorityOutput = Empty;

/// Modifies hosts certificate: `ModifyHostsCertificate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyHostsCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_HAS_EXPIRED`], [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EDGE_CLIENT_CERTIFICATE_HAS_EXPIRED`], [`codes::FAILED_OPERATION_INVALID_ZONE_STATUS`],
/// [`codes::FAILED_OPERATION_MODIFY_FAILED`], [`codes::FAILED_OPERATION_UPSTREAM_CLIENT_CERTIFICATE_HAS_EXPIRED`],
/// [`codes::FAILED_OPERATION_UPSTREAM_VERIFY_CUSTOM_CA_CERTIFICATE_HAS_EXPIRED`],
/// [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`],
/// [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INTERNAL_ERROR_ROUTE_ERROR`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_UNKNOW_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`], [`codes::INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_KEYLESS`],
/// [`codes::INVALID_PARAMETER_CERT_NOT_MATCH_DOMAIN`], [`codes::INVALID_PARAMETER_CERT_TO_EXPIRE`],
/// [`codes::INVALID_PARAMETER_CERT_TOO_SHORT_KEY_SIZE`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_CONFLICT_WITH_KEYLESS_SERVER`],
/// [`codes::INVALID_PARAMETER_CNAME_WILD_HOST_NOT_ALLOW_APPLY_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_EDGE_CLIENT_CERT_CHECK_ERROR`],
/// [`codes::INVALID_PARAMETER_HOST_STATUS_NOT_ALLOW_APPLY_CERTIFICATE`],
/// [`codes::INVALID_PARAMETER_INVALID_CERT_INFO`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_UPSTREAM_CLIENT_CERT_CHECK_ERROR`],
/// [`codes::INVALID_PARAMETER_UPSTREAM_VERIFY_CERT_CHECK_ERROR`],
/// [`codes::INVALID_PARAMETER_UPSTREAM_VERIFY_CUSTOM_CA_CERT_NO_INFO`],
/// [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`],
/// [`codes::INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_EDGE_MTLS`],
/// [`codes::INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_MTLS`],
/// [`codes::INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_MUST_CA`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_NEED_CERT`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_RS_AOR_ECC`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_SVR`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_NEED_CERT`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_CA`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_RS_AOR_ECC`],
/// [`codes::INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_NEED_CERT`],
/// [`codes::INVALID_PARAMETER_VALUE_CLIENT_CERT_INFO_QUOTA_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEYLESS_SERVER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_OC_DIRECT_ORIGIN_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_RS_AOR_ECC`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_SM2`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_UPSTREAM_VERIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_UPSTREAM_CLIENT_CERT_INFO_QUOTA_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_UPSTREAM_VERIFY_CUSTOM_CA_CERT_INFO_QUOTA_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_CERTIFICATE_PRIVATE_KEY_IS_EMPTY`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::OPERATION_DENIED_HOSTS_CERTIFICATE_INCONSISTENCY`],
/// [`codes::OPERATION_DENIED_HOSTS_CLIENT_CERTIFICATE_INCONSISTENCY`],
/// [`codes::OPERATION_DENIED_HOSTS_KEYLESS_SERVER_INCONSISTENCY`],
/// [`codes::OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_INCONSISTENCY`],
/// [`codes::OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_VERIFY_INCONSISTENCY`],
/// [`codes::OPERATION_DENIED_KEYLESS_CERT_SWITCH_TO_FREE_CERT_CONFLICT`],
/// [`codes::OPERATION_DENIED_KEYLESS_MODE_CERTIFICATE_PRIVATE_KEY_NEED_EMPTY`],
/// [`codes::OPERATION_DENIED_NOT_IN_KEYLESS_WHITE_LIST`], [`codes::OPERATION_DENIED_NOT_IN_UPSTREAM_MTLS_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_UN_SUPPORT_TO_CLOSE_UPSTREAM_MTLS`],
/// [`codes::OPERATION_DENIED_USE_UPSTREAM_MTLS_NEED_OPEN_HTTPS`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE_CERT_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_HOST_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsCertificate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub hosts: Vec<String>,
    pub mode: Option<String>,
    pub server_cert_info: Option<Vec<ServerCertInfo>>,
    /// Deprecated.
    pub apply_type: Option<String>,
    pub client_cert_info: Option<MutualTLS>,
    pub upstream_cert_info: Option<UpstreamCertInfo>,
}
operation! { ModifyHostsCertificate(zone_id: String, hosts: Vec<String>) "ModifyHostsCertificate" -> Empty {
    0 "ZoneId" zone_id, 1 "Hosts" hosts, 2 "Mode" mode: String,
    3 "ServerCertInfo" server_cert_info: Vec<ServerCertInfo>, 4 "ApplyType" apply_type: String,
    5 "ClientCertInfo" client_cert_info: MutualTLS, 6 "UpstreamCertInfo" upstream_cert_info: UpstreamCertInfo
} }

/// Response of [`ModifyHostsCertificate`]: empty.
pub type ModifyHostsCertificateOutput = Empty;

/// Modifies inference service: `ModifyInferenceService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyInferenceService>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_INFERENCE_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInferenceService {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub service_id: String,
    pub listen_port: Option<i64>,
    pub request_paths: Option<Vec<String>>,
    pub containers: Option<Vec<InferenceContainerConfigForModify>>,
    pub resource_config: Option<InferenceResourceConfigForModify>,
    pub affinity_config: Option<InferenceAffinityConfig>,
    pub description: Option<String>,
}
operation! { ModifyInferenceService(zone_id: String, service_id: String) "ModifyInferenceService" -> Empty {
    0 "ZoneId" zone_id, 1 "ServiceId" service_id, 2 "ListenPort" listen_port: i64,
    3 "RequestPaths" request_paths: Vec<String>, 4 "Containers" containers: Vec<InferenceContainerConfigForModify>,
    5 "ResourceConfig" resource_config: InferenceResourceConfigForModify,
    6 "AffinityConfig" affinity_config: InferenceAffinityConfig, 7 "Description" description: String
} }

/// Response of [`ModifyInferenceService`]: empty.
pub type ModifyInferenceServiceOutput = Empty;

/// In the request of [`ModifyInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceContainerConfigForModify {
    pub image_type: Option<String>,
    pub tcr_repository_config: Option<InferenceTCRRepositoryConfig>,
    pub startup_command: Option<String>,
    pub environment_variables: Option<Vec<InferenceEnvironmentVariable>>,
}
input! { InferenceContainerConfigForModify() {
    0 "ImageType" image_type: String, 1 "TcrRepositoryConfig" tcr_repository_config: InferenceTCRRepositoryConfig,
    2 "StartupCommand" startup_command: String,
    3 "EnvironmentVariables" environment_variables: Vec<InferenceEnvironmentVariable>
} }

/// In the request of [`ModifyInferenceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceResourceConfigForModify {
    pub scaling_mode: Option<String>,
    pub auto_scaling_config: Option<InferenceAutoScalingConfig>,
    pub manual_instance_config: Option<InferenceManualInstanceConfig>,
    pub concurrency: Option<i64>,
}
input! { InferenceResourceConfigForModify() {
    0 "ScalingMode" scaling_mode: String, 1 "AutoScalingConfig" auto_scaling_config: InferenceAutoScalingConfig,
    2 "ManualInstanceConfig" manual_instance_config: InferenceManualInstanceConfig, 3 "Concurrency" concurrency: i64
} }

/// Modifies l4 proxy: `ModifyL4Proxy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL4Proxy>.
///
/// Errors: [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::OPERATION_DENIED_L4_LACK_OF_RESOURCES`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_OFFLINE_STATUS`], [`codes::OPERATION_DENIED_L4_PROXY_IN_PROCESS_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Proxy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    pub ipv6: Option<String>,
    pub accelerate_mainland: Option<String>,
}
operation! { ModifyL4Proxy(zone_id: String, proxy_id: String) "ModifyL4Proxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Ipv6" ipv6: String, 3 "AccelerateMainland" accelerate_mainland: String
} }

/// Response of [`ModifyL4Proxy`]: empty.
pub type ModifyL4ProxyOutput = Empty;

/// Modifies l4 proxy rules: `ModifyL4ProxyRules` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL4ProxyRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_PARAMETER_ERROR`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyRules {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub l4_proxy_rules: Vec<L4ProxyRule>,
}
operation! { ModifyL4ProxyRules(zone_id: String, proxy_id: String, l4_proxy_rules: Vec<L4ProxyRule>)
    "ModifyL4ProxyRules" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "L4ProxyRules" l4_proxy_rules
} }

/// Response of [`ModifyL4ProxyRules`]: empty.
pub type ModifyL4ProxyRulesOutput = Empty;

/// Modifies l4 proxy rules status: `ModifyL4ProxyRulesStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL4ProxyRulesStatus>.
///
/// Errors: [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyRulesStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
    /// Required.
    pub status: String,
}
operation! { ModifyL4ProxyRulesStatus(zone_id: String, proxy_id: String, rule_ids: Vec<String>, status: String)
    "ModifyL4ProxyRulesStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleIds" rule_ids, 3 "Status" status
} }

/// Response of [`ModifyL4ProxyRulesStatus`]: empty.
pub type ModifyL4ProxyRulesStatusOutput = Empty;

/// Modifies l4 proxy status: `ModifyL4ProxyStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL4ProxyStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`], [`codes::OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub proxy_id: String,
    /// Required.
    pub status: String,
}
operation! { ModifyL4ProxyStatus(zone_id: String, proxy_id: String, status: String) "ModifyL4ProxyStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Status" status
} }

/// Response of [`ModifyL4ProxyStatus`]: empty.
pub type ModifyL4ProxyStatusOutput = Empty;

/// Modifies l7 acc rule: `ModifyL7AccRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL7AccRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_ACCELERATE_MAINLAND`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_CURRENT_PLAN_ORIGIN_WHITELIST`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_MULTIPLY_LAYER`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_OC_DIRECT_ORIGIN`],
/// [`codes::INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_RACING_PLATFORM`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_ADVANCED_ORIGIN_ROUTING_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_SHIELD_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_CACHE_PREFRESH`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_CACHE_PREFRESH`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_SHIELD_SPACE_NOT_FOUND`], [`codes::INVALID_PARAMETER_SHIELD_SPACE_REQUIRED_ERROR`],
/// [`codes::INVALID_PARAMETER_SHIELD_SPACE_STATUS_MUST_ONLINE`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`],
/// [`codes::INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SITE_FAILOVER_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_PULL_RATE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD`],
/// [`codes::INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_UPSTREAM_VERIFY`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_ADVANCED_ORIGIN_ROUTING_CONFLICT_WITH_DCI_OVERSEA_LAN`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_ORIGIN_ROUTING_BILLING`],
/// [`codes::OPERATION_DENIED_NOT_IN_ADVANCED_ORIGIN_ROUTING_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_NOT_IN_SHIELD_SPACE_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_NOT_IN_SITE_FAILOVER_WHITE_LIST`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule: RuleEngineItem,
}
operation! { ModifyL7AccRule(zone_id: String, rule: RuleEngineItem) "ModifyL7AccRule" -> Empty {
    0 "ZoneId" zone_id, 1 "Rule" rule
} }

/// Response of [`ModifyL7AccRule`]: empty.
pub type ModifyL7AccRuleOutput = Empty;

/// Modifies l7 acc rule priority: `ModifyL7AccRulePriority` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL7AccRulePriority>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccRulePriority {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_ids: Vec<String>,
}
operation! { ModifyL7AccRulePriority(zone_id: String, rule_ids: Vec<String>) "ModifyL7AccRulePriority" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

/// Response of [`ModifyL7AccRulePriority`]: empty.
pub type ModifyL7AccRulePriorityOutput = Empty;

/// Modifies l7 acc setting: `ModifyL7AccSetting` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyL7AccSetting>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONFIG_LOCKED`],
/// [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOW_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_REQUIRES_FULL_URL_CACHE_OFF`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CLIENT_IP_COUNTRY_CONFLICTS_WITH_IPV6`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_FOLLOW_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_ONLY_ON_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_COUNTRY_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_FORCE_REDIRECT_TYPE`], [`codes::INVALID_PARAMETER_INVALID_HTTPS`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_MAX_SIZE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_ID_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EMPTY_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_MULTIPLY_LAYER_NOT_SUPPORT_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_OC_DIRECT_ORIGIN_REQUIRES_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_SETTING_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_CACHE_PREFRESH`],
/// [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_NOT_ALLOW_CLOSE_ACCELERATE_MAINLAND_WHEN_DOMAIN_BOUND_EXCLUSIVE_IP`],
/// [`codes::OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_ACCELERATE_MAINLAND`],
/// [`codes::OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_IPV6`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_POST_MAX_SIZE_QUOTA_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CERT_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccSetting {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub zone_config: ZoneConfig,
}
operation! { ModifyL7AccSetting(zone_id: String, zone_config: ZoneConfig) "ModifyL7AccSetting" -> Empty {
    0 "ZoneId" zone_id, 1 "ZoneConfig" zone_config
} }

/// Response of [`ModifyL7AccSetting`]: empty.
pub type ModifyL7AccSettingOutput = Empty;

/// Modifies load balancer: `ModifyLoadBalancer` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyLoadBalancer>.
///
/// Errors: [`codes::INVALID_PARAMETER_LOAD_BALANCER_BIND_L4_NOT_IN_STABLE_STATUS`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_BIND_L7_NOT_IN_STABLE_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancer {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub origin_groups: Option<Vec<OriginGroupInLoadBalancer>>,
    pub health_checker: Option<HealthChecker>,
    pub steering_policy: Option<String>,
    pub failover_policy: Option<String>,
}
operation! { ModifyLoadBalancer(zone_id: String, instance_id: String) "ModifyLoadBalancer" -> Empty {
    0 "ZoneId" zone_id, 1 "InstanceId" instance_id, 2 "Name" name: String,
    3 "OriginGroups" origin_groups: Vec<OriginGroupInLoadBalancer>, 4 "HealthChecker" health_checker: HealthChecker,
    5 "SteeringPolicy" steering_policy: String, 6 "FailoverPolicy" failover_policy: String
} }

/// Response of [`ModifyLoadBalancer`]: empty.
pub type ModifyLoadBalancerOutput = Empty;

/// Modifies multi path gateway: `ModifyMultiPathGateway` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyMultiPathGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGateway {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    pub gateway_name: Option<String>,
    pub gateway_ip: Option<String>,
    pub gateway_port: Option<i64>,
}
operation! { ModifyMultiPathGateway(zone_id: String, gateway_id: String) "ModifyMultiPathGateway" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "GatewayName" gateway_name: String,
    3 "GatewayIP" gateway_ip: String, 4 "GatewayPort" gateway_port: i64
} }

/// Response of [`ModifyMultiPathGateway`]: empty.
pub type ModifyMultiPathGatewayOutput = Empty;

/// Modifies multi path gateway line: `ModifyMultiPathGatewayLine` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyMultiPathGatewayLine>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewayLine {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub line_id: String,
    pub line_type: Option<String>,
    pub line_address: Option<String>,
    pub proxy_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { ModifyMultiPathGatewayLine(zone_id: String, gateway_id: String, line_id: String)
    "ModifyMultiPathGatewayLine" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineId" line_id, 3 "LineType" line_type: String,
    4 "LineAddress" line_address: String, 5 "ProxyId" proxy_id: String, 6 "RuleId" rule_id: String
} }

/// Response of [`ModifyMultiPathGatewayLine`]: empty.
pub type ModifyMultiPathGatewayLineOutput = Empty;

/// Modifies multi path gateway secret key: `ModifyMultiPathGatewaySecretKey` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyMultiPathGatewaySecretKey>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewaySecretKey {
    /// Required.
    pub zone_id: String,
    /// Required. Secret.
    pub secret_key: Secret,
}
operation! { ModifyMultiPathGatewaySecretKey(zone_id: String, secret_key: Secret)
    "ModifyMultiPathGatewaySecretKey" -> Empty {
    0 "ZoneId" zone_id, 1 "SecretKey" secret_key
} }

/// Response of [`ModifyMultiPathGatewaySecretKey`]: empty.
pub type ModifyMultiPathGatewaySecretKeyOutput = Empty;

/// Modifies multi path gateway status: `ModifyMultiPathGatewayStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyMultiPathGatewayStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewayStatus {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub zone_id: String,
    pub gateway_status: Option<String>,
}
operation! { ModifyMultiPathGatewayStatus(gateway_id: String, zone_id: String) "ModifyMultiPathGatewayStatus" -> Empty {
    0 "GatewayId" gateway_id, 1 "ZoneId" zone_id, 2 "GatewayStatus" gateway_status: String
} }

/// Response of [`ModifyMultiPathGatewayStatus`]: empty.
pub type ModifyMultiPathGatewayStatusOutput = Empty;

/// Modifies origin acl: `ModifyOriginACL` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyOriginACL>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_DOMAINS`],
/// [`codes::INVALID_PARAMETER_INVALID_PROXIES`], [`codes::INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST`],
/// [`codes::OPERATION_DENIED_UNSUPPORTED_PLAN`], [`codes::OPERATION_DENIED_UPDATE_IP_WHITELIST_FIRST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginACL {
    /// Required.
    pub zone_id: String,
    pub origin_acl_entities: Option<Vec<OriginACLEntity>>,
    pub origin_acl_family: Option<String>,
}
operation! { ModifyOriginACL(zone_id: String) "ModifyOriginACL" -> Empty {
    0 "ZoneId" zone_id, 1 "OriginACLEntities" origin_acl_entities: Vec<OriginACLEntity>,
    2 "OriginACLFamily" origin_acl_family: String
} }

/// Response of [`ModifyOriginACL`]: empty.
pub type ModifyOriginACLOutput = Empty;

/// In the request of [`ModifyOriginACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginACLEntity {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub instances: Option<Vec<String>>,
    /// Required.
    pub operation_mode: Option<String>,
}
input! { OriginACLEntity(r#type: String, instances: Vec<String>, operation_mode: String) {
    0 "Type" r#type: String, 1 "Instances" instances: Vec<String>, 2 "OperationMode" operation_mode: String
} }

/// Modifies origin group: `ModifyOriginGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyOriginGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_HOST_HEADER_INVALID`], [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`], [`codes::INVALID_PARAMETER_ORIGIN_L4_RECORD_IPV4_MIX_DOMAIN`],
/// [`codes::INVALID_PARAMETER_ORIGIN_L4_RECORD_MULTI_DOMAIN`], [`codes::INVALID_PARAMETER_ORIGIN_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_ORIGIN_RECORD_FORMAT_ERROR`],
/// [`codes::OPERATION_DENIED_ACCELERATION_DOMAIN_STATUS_NOT_IN_ONLINE`],
/// [`codes::OPERATION_DENIED_L4_STATUS_NOT_IN_ONLINE`], [`codes::OPERATION_DENIED_LOAD_BALANCE_STATUS_NOT_IN_ONLINE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub group_id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub records: Option<Vec<OriginRecord>>,
    pub host_header: Option<String>,
}
operation! { ModifyOriginGroup(zone_id: String, group_id: String) "ModifyOriginGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Records" records: Vec<OriginRecord>, 5 "HostHeader" host_header: String
} }

/// Response of [`ModifyOriginGroup`]: empty.
pub type ModifyOriginGroupOutput = Empty;

/// Modifies plan: `ModifyPlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyPlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_ENTERPRISE_PLAN_AUTO_RENEW_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_PLAN_HAS_BEEN_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlan {
    /// Required.
    pub plan_id: String,
    pub renew_flag: Option<RenewFlag>,
}
operation! { ModifyPlan(plan_id: String) "ModifyPlan" -> Empty {
    0 "PlanId" plan_id, 1 "RenewFlag" renew_flag: RenewFlag
} }

/// Response of [`ModifyPlan`]: empty.
pub type ModifyPlanOutput = Empty;

/// In the request of [`ModifyPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewFlag {
    /// Required.
    pub switch: Option<String>,
}
input! { RenewFlag(switch: String) {
    0 "Switch" switch: String
} }

/// Modifies prefetch origin limit: `ModifyPrefetchOriginLimit` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyPrefetchOriginLimit>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PREFETCH_ORIGIN_LIMIT_FAILED`],
/// [`codes::FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_COUNT_EXCEEDED`],
/// [`codes::FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_NOT_FOUND`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_CONFIG`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_DOMAIN_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NOT_FOUND`], [`codes::INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_AREA_INVALID`],
/// [`codes::INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_ENABLED_INVALID`],
/// [`codes::INVALID_PARAMETER_ZONE_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA`],
/// [`codes::OPERATION_DENIED_NOT_IN_PREFETCH_ORIGIN_LIMIT_WHITE_LIST`],
/// [`codes::RESOURCE_IN_USE_PREFETCH_ORIGIN_LIMIT_ALREADY_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrefetchOriginLimit {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub area: String,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub enabled: String,
}

/// Arguments of [`ModifyPrefetchOriginLimit::new`].
pub struct ModifyPrefetchOriginLimitRequired {
    pub zone_id: String,
    pub domain_name: String,
    pub area: String,
    pub bandwidth: i64,
    pub enabled: String,
}
operation! {
    ModifyPrefetchOriginLimit { ModifyPrefetchOriginLimitRequired: zone_id, domain_name, area, bandwidth, enabled }
    "ModifyPrefetchOriginLimit" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "Area" area, 3 "Bandwidth" bandwidth, 4 "Enabled" enabled
} }

/// Response of [`ModifyPrefetchOriginLimit`]: empty.
pub type ModifyPrefetchOriginLimitOutput = Empty;

/// Modifies realtime log delivery task: `ModifyRealtimeLogDeliveryTask` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyRealtimeLogDeliveryTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_LOG_TOPIC_TASK_AUTH_FAILURE`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_FIELD_DELIMITER`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_FORMAT_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_FORMAT_RECORD_DELIMITER`],
/// [`codes::LIMIT_EXCEEDED_CUSTOM_LOG_FIELD_REGEX_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealtimeLogDeliveryTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub task_id: String,
    pub task_name: Option<String>,
    pub delivery_status: Option<String>,
    pub entity_list: Option<Vec<String>>,
    pub fields: Option<Vec<String>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub custom_expression_fields: Option<Vec<CustomExpressionField>>,
    pub delivery_conditions: Option<Vec<DeliveryCondition>>,
    pub sample: Option<i64>,
    pub log_format: Option<LogFormat>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
}
operation! { ModifyRealtimeLogDeliveryTask(zone_id: String, task_id: String) "ModifyRealtimeLogDeliveryTask" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id, 2 "TaskName" task_name: String, 3 "DeliveryStatus" delivery_status: String,
    4 "EntityList" entity_list: Vec<String>, 5 "Fields" fields: Vec<String>,
    6 "CustomFields" custom_fields: Vec<CustomField>,
    7 "CustomExpressionFields" custom_expression_fields: Vec<CustomExpressionField>,
    8 "DeliveryConditions" delivery_conditions: Vec<DeliveryCondition>, 9 "Sample" sample: i64,
    10 "LogFormat" log_format: LogFormat, 11 "CustomEndpoint" custom_endpoint: CustomEndpoint, 12 "S3" s3: S3
} }

/// Response of [`ModifyRealtimeLogDeliveryTask`]: empty.
pub type ModifyRealtimeLogDeliveryTaskOutput = Empty;

/// Modifies rule: `ModifyRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`],
/// [`codes::INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rules: Vec<RuleItem>,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub status: String,
    pub tags: Option<Vec<String>>,
}

/// Arguments of [`ModifyRule::new`].
pub struct ModifyRuleRequired {
    pub zone_id: String,
    pub rule_name: String,
    pub rules: Vec<RuleItem>,
    pub rule_id: String,
    pub status: String,
}
operation! { ModifyRule { ModifyRuleRequired: zone_id, rule_name, rules, rule_id, status }
    "ModifyRule" -> ModifyRuleOutput {
    0 "ZoneId" zone_id, 1 "RuleName" rule_name, 2 "Rules" rules, 3 "RuleId" rule_id, 4 "Status" status,
    5 "Tags" tags: Vec<String>
} }

/// Response of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub rule_id: Option<String>,
}
model! { ModifyRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Modifies security api resource: `ModifySecurityAPIResource` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityAPIResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`],
/// [`codes::INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityAPIResource {
    /// Required.
    pub zone_id: String,
    pub api_resources: Option<Vec<APIResource>>,
}
operation! { ModifySecurityAPIResource(zone_id: String) "ModifySecurityAPIResource" -> Empty {
    0 "ZoneId" zone_id, 1 "APIResources" api_resources: Vec<APIResource>
} }

/// Response of [`ModifySecurityAPIResource`]: empty.
pub type ModifySecurityAPIResourceOutput = Empty;

/// Modifies security api service: `ModifySecurityAPIService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityAPIService>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`],
/// [`codes::INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityAPIService {
    /// Required.
    pub zone_id: String,
    pub api_services: Option<Vec<APIService>>,
}
operation! { ModifySecurityAPIService(zone_id: String) "ModifySecurityAPIService" -> Empty {
    0 "ZoneId" zone_id, 1 "APIServices" api_services: Vec<APIService>
} }

/// Response of [`ModifySecurityAPIService`]: empty.
pub type ModifySecurityAPIServiceOutput = Empty;

/// Modifies security client attester: `ModifySecurityClientAttester` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityClientAttester>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS`],
/// [`codes::INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE`], [`codes::INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD`],
/// [`codes::INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_ERR_NIL_CONDITION`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_HOST_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_REGION`], [`codes::INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE`], [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`], [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_DOMAIN`], [`codes::INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`],
/// [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION`],
/// [`codes::INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL`], [`codes::INVALID_PARAMETER_INVALID_SERVER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST`], [`codes::INVALID_PARAMETER_INVALID_URL_REDIRECT_URL`],
/// [`codes::INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET`],
/// [`codes::INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE`],
/// [`codes::INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE`],
/// [`codes::INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE`], [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityClientAttester {
    /// Required.
    pub zone_id: String,
    pub client_attesters: Option<Vec<ClientAttester>>,
}
operation! { ModifySecurityClientAttester(zone_id: String) "ModifySecurityClientAttester" -> Empty {
    0 "ZoneId" zone_id, 1 "ClientAttesters" client_attesters: Vec<ClientAttester>
} }

/// Response of [`ModifySecurityClientAttester`]: empty.
pub type ModifySecurityClientAttesterOutput = Empty;

/// Modifies security ip group: `ModifySecurityIPGroup` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityIPGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_SECURITY`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroup {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub ip_group: IPGroup,
    /// Required.
    pub mode: String,
}
operation! { ModifySecurityIPGroup(zone_id: String, ip_group: IPGroup, mode: String) "ModifySecurityIPGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "IPGroup" ip_group, 2 "Mode" mode
} }

/// Response of [`ModifySecurityIPGroup`]: empty.
pub type ModifySecurityIPGroupOutput = Empty;

/// Modifies security js injection rule: `ModifySecurityJSInjectionRule` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityJSInjectionRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_PROXY_SERVER`], [`codes::INVALID_PARAMETER_SECURITY`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityJSInjectionRule {
    /// Required.
    pub zone_id: String,
    pub js_injection_rules: Option<Vec<JSInjectionRule>>,
}
operation! { ModifySecurityJSInjectionRule(zone_id: String) "ModifySecurityJSInjectionRule" -> Empty {
    0 "ZoneId" zone_id, 1 "JSInjectionRules" js_injection_rules: Vec<JSInjectionRule>
} }

/// Response of [`ModifySecurityJSInjectionRule`]: empty.
pub type ModifySecurityJSInjectionRuleOutput = Empty;

/// Modifies security policy: `ModifySecurityPolicy` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySecurityPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INTERNAL_ERROR_PROXY_SERVER`],
/// [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INVALID_PARAMETER_SECURITY`], [`codes::LIMIT_EXCEEDED_SECURITY`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNAUTHORIZED_OPERATION_UNKNOWN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicy {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub security_config: SecurityConfig,
    pub security_policy: Option<SecurityPolicy>,
    pub entity: Option<String>,
    pub host: Option<String>,
    pub template_id: Option<String>,
}
operation! { ModifySecurityPolicy(zone_id: String, security_config: SecurityConfig) "ModifySecurityPolicy" -> Empty {
    0 "ZoneId" zone_id, 1 "SecurityConfig" security_config, 2 "SecurityPolicy" security_policy: SecurityPolicy,
    3 "Entity" entity: String, 4 "Host" host: String, 5 "TemplateId" template_id: String
} }

/// Response of [`ModifySecurityPolicy`]: empty.
pub type ModifySecurityPolicyOutput = Empty;

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityConfig {
    pub waf_config: Option<WafConfig>,
    pub rate_limit_config: Option<RateLimitConfig>,
    pub acl_config: Option<AclConfig>,
    pub bot_config: Option<BotConfig>,
    pub switch_config: Option<SwitchConfig>,
    pub ip_table_config: Option<IpTableConfig>,
    pub except_config: Option<ExceptConfig>,
    pub drop_page_config: Option<DropPageConfig>,
    pub template_config: Option<TemplateConfig>,
    pub slow_post_config: Option<SlowPostConfig>,
    pub detect_length_limit_config: Option<DetectLengthLimitConfig>,
}
input! { SecurityConfig() {
    0 "WafConfig" waf_config: WafConfig, 1 "RateLimitConfig" rate_limit_config: RateLimitConfig,
    2 "AclConfig" acl_config: AclConfig, 3 "BotConfig" bot_config: BotConfig,
    4 "SwitchConfig" switch_config: SwitchConfig, 5 "IpTableConfig" ip_table_config: IpTableConfig,
    6 "ExceptConfig" except_config: ExceptConfig, 7 "DropPageConfig" drop_page_config: DropPageConfig,
    8 "TemplateConfig" template_config: TemplateConfig, 9 "SlowPostConfig" slow_post_config: SlowPostConfig,
    10 "DetectLengthLimitConfig" detect_length_limit_config: DetectLengthLimitConfig
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafConfig {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub level: Option<String>,
    /// Required.
    pub mode: Option<String>,
    pub waf_rule: Option<WafRule>,
    pub ai_rule: Option<AiRule>,
}
input! { WafConfig(switch: String, level: String, mode: String) {
    0 "Switch" switch: String, 1 "Level" level: String, 2 "Mode" mode: String, 3 "WafRule" waf_rule: WafRule,
    4 "AiRule" ai_rule: AiRule
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRule {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub block_rule_ids: Option<Vec<i64>>,
    /// Required.
    pub observe_rule_ids: Option<Vec<i64>>,
}
input! { WafRule(switch: String, block_rule_ids: Vec<i64>, observe_rule_ids: Vec<i64>) {
    0 "Switch" switch: String, 1 "BlockRuleIDs" block_rule_ids: Vec<i64>, 2 "ObserveRuleIDs" observe_rule_ids: Vec<i64>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRule {
    /// Required.
    pub mode: Option<String>,
}
input! { AiRule(mode: String) {
    0 "Mode" mode: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfig {
    /// Required.
    pub switch: Option<String>,
    pub rate_limit_user_rules: Option<Vec<RateLimitUserRule>>,
    pub rate_limit_template: Option<RateLimitTemplate>,
    pub rate_limit_intelligence: Option<RateLimitIntelligence>,
    pub rate_limit_customizes: Option<Vec<RateLimitUserRule>>,
}
input! { RateLimitConfig(switch: String) {
    0 "Switch" switch: String, 1 "RateLimitUserRules" rate_limit_user_rules: Vec<RateLimitUserRule>,
    2 "RateLimitTemplate" rate_limit_template: RateLimitTemplate,
    3 "RateLimitIntelligence" rate_limit_intelligence: RateLimitIntelligence,
    4 "RateLimitCustomizes" rate_limit_customizes: Vec<RateLimitUserRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUserRule {
    /// Required.
    pub threshold: Option<i64>,
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub punish_time: Option<i64>,
    /// Required.
    pub punish_time_unit: Option<String>,
    /// Required.
    pub rule_status: Option<String>,
    /// Required.
    pub acl_conditions: Option<Vec<AclCondition>>,
    /// Required.
    pub rule_priority: Option<i64>,
    pub rule_id: Option<i64>,
    pub freq_fields: Option<Vec<String>>,
    pub update_time: Option<String>,
    pub freq_scope: Option<Vec<String>>,
    pub name: Option<String>,
    pub custom_response_id: Option<String>,
    pub response_code: Option<i64>,
    pub redirect_url: Option<String>,
}

/// Arguments of [`RateLimitUserRule::new`].
pub struct RateLimitUserRuleRequired {
    pub threshold: i64,
    pub period: i64,
    pub rule_name: String,
    pub action: String,
    pub punish_time: i64,
    pub punish_time_unit: String,
    pub rule_status: String,
    pub acl_conditions: Vec<AclCondition>,
    pub rule_priority: i64,
}
input! {
    RateLimitUserRule { RateLimitUserRuleRequired: threshold, period, rule_name, action, punish_time, punish_time_unit, rule_status, acl_conditions, rule_priority } {
    0 "Threshold" threshold: i64, 1 "Period" period: i64, 2 "RuleName" rule_name: String, 3 "Action" action: String,
    4 "PunishTime" punish_time: i64, 5 "PunishTimeUnit" punish_time_unit: String, 6 "RuleStatus" rule_status: String,
    7 "AclConditions" acl_conditions: Vec<AclCondition>, 8 "RulePriority" rule_priority: i64, 9 "RuleID" rule_id: i64,
    10 "FreqFields" freq_fields: Vec<String>, 11 "UpdateTime" update_time: String,
    12 "FreqScope" freq_scope: Vec<String>, 13 "Name" name: String, 14 "CustomResponseId" custom_response_id: String,
    15 "ResponseCode" response_code: i64, 16 "RedirectUrl" redirect_url: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclCondition {
    /// Required.
    pub match_from: Option<String>,
    /// Required.
    pub match_param: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub match_content: Option<String>,
}
input! { AclCondition(match_from: String, match_param: String, operator: String, match_content: String) {
    0 "MatchFrom" match_from: String, 1 "MatchParam" match_param: String, 2 "Operator" operator: String,
    3 "MatchContent" match_content: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitTemplate {
    /// Required.
    pub mode: Option<String>,
    pub action: Option<String>,
    pub rate_limit_template_detail: Option<RateLimitTemplateDetail>,
}
input! { RateLimitTemplate(mode: String) {
    0 "Mode" mode: String, 1 "Action" action: String,
    2 "RateLimitTemplateDetail" rate_limit_template_detail: RateLimitTemplateDetail
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitTemplateDetail {
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub punish_time: Option<i64>,
    /// Required.
    pub threshold: Option<i64>,
    /// Required.
    pub period: Option<i64>,
}

/// Arguments of [`RateLimitTemplateDetail::new`].
pub struct RateLimitTemplateDetailRequired {
    pub mode: String,
    pub id: i64,
    pub action: String,
    pub punish_time: i64,
    pub threshold: i64,
    pub period: i64,
}
input! { RateLimitTemplateDetail { RateLimitTemplateDetailRequired: mode, id, action, punish_time, threshold, period } {
    0 "Mode" mode: String, 1 "ID" id: i64, 2 "Action" action: String, 3 "PunishTime" punish_time: i64,
    4 "Threshold" threshold: i64, 5 "Period" period: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitIntelligence {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub rule_id: Option<i64>,
}
input! { RateLimitIntelligence(switch: String, action: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "RuleId" rule_id: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfig {
    /// Required.
    pub switch: Option<String>,
    /// Required.
    pub acl_user_rules: Option<Vec<AclUserRule>>,
    pub customizes: Option<Vec<AclUserRule>>,
}
input! { AclConfig(switch: String, acl_user_rules: Vec<AclUserRule>) {
    0 "Switch" switch: String, 1 "AclUserRules" acl_user_rules: Vec<AclUserRule>,
    2 "Customizes" customizes: Vec<AclUserRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclUserRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub rule_status: Option<String>,
    /// Required.
    pub acl_conditions: Option<Vec<AclCondition>>,
    /// Required.
    pub rule_priority: Option<i64>,
    pub rule_id: Option<i64>,
    pub update_time: Option<String>,
    pub punish_time: Option<i64>,
    pub punish_time_unit: Option<String>,
    pub name: Option<String>,
    pub page_id: Option<i64>,
    pub custom_response_id: Option<String>,
    pub response_code: Option<i64>,
    pub redirect_url: Option<String>,
}

/// Arguments of [`AclUserRule::new`].
pub struct AclUserRuleRequired {
    pub rule_name: String,
    pub action: String,
    pub rule_status: String,
    pub acl_conditions: Vec<AclCondition>,
    pub rule_priority: i64,
}
input! { AclUserRule { AclUserRuleRequired: rule_name, action, rule_status, acl_conditions, rule_priority } {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "RuleStatus" rule_status: String,
    3 "AclConditions" acl_conditions: Vec<AclCondition>, 4 "RulePriority" rule_priority: i64, 5 "RuleID" rule_id: i64,
    6 "UpdateTime" update_time: String, 7 "PunishTime" punish_time: i64, 8 "PunishTimeUnit" punish_time_unit: String,
    9 "Name" name: String, 10 "PageId" page_id: i64, 11 "CustomResponseId" custom_response_id: String,
    12 "ResponseCode" response_code: i64, 13 "RedirectUrl" redirect_url: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotConfig {
    /// Required.
    pub switch: Option<String>,
    pub bot_managed_rule: Option<BotManagedRule>,
    pub bot_portrait_rule: Option<BotPortraitRule>,
    pub intelligence_rule: Option<IntelligenceRule>,
    pub bot_user_rules: Option<Vec<BotUserRule>>,
    pub alg_detect_rule: Option<Vec<AlgDetectRule>>,
    pub customizes: Option<Vec<BotUserRule>>,
}
input! { BotConfig(switch: String) {
    0 "Switch" switch: String, 1 "BotManagedRule" bot_managed_rule: BotManagedRule,
    2 "BotPortraitRule" bot_portrait_rule: BotPortraitRule, 3 "IntelligenceRule" intelligence_rule: IntelligenceRule,
    4 "BotUserRules" bot_user_rules: Vec<BotUserRule>, 5 "AlgDetectRule" alg_detect_rule: Vec<AlgDetectRule>,
    6 "Customizes" customizes: Vec<BotUserRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagedRule {
    /// Required.
    pub action: Option<String>,
    pub rule_id: Option<i64>,
    pub trans_managed_ids: Option<Vec<i64>>,
    pub alg_managed_ids: Option<Vec<i64>>,
    pub cap_managed_ids: Option<Vec<i64>>,
    pub mon_managed_ids: Option<Vec<i64>>,
    pub drop_managed_ids: Option<Vec<i64>>,
}
input! { BotManagedRule(action: String) {
    0 "Action" action: String, 1 "RuleID" rule_id: i64, 2 "TransManagedIds" trans_managed_ids: Vec<i64>,
    3 "AlgManagedIds" alg_managed_ids: Vec<i64>, 4 "CapManagedIds" cap_managed_ids: Vec<i64>,
    5 "MonManagedIds" mon_managed_ids: Vec<i64>, 6 "DropManagedIds" drop_managed_ids: Vec<i64>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotPortraitRule {
    /// Required.
    pub switch: Option<String>,
    pub rule_id: Option<i64>,
    pub alg_managed_ids: Option<Vec<i64>>,
    pub cap_managed_ids: Option<Vec<i64>>,
    pub mon_managed_ids: Option<Vec<i64>>,
    pub drop_managed_ids: Option<Vec<i64>>,
}
input! { BotPortraitRule(switch: String) {
    0 "Switch" switch: String, 1 "RuleID" rule_id: i64, 2 "AlgManagedIds" alg_managed_ids: Vec<i64>,
    3 "CapManagedIds" cap_managed_ids: Vec<i64>, 4 "MonManagedIds" mon_managed_ids: Vec<i64>,
    5 "DropManagedIds" drop_managed_ids: Vec<i64>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligenceRule {
    pub switch: Option<String>,
    pub intelligence_rule_items: Option<Vec<IntelligenceRuleItem>>,
}
input! { IntelligenceRule() {
    0 "Switch" switch: String, 1 "IntelligenceRuleItems" intelligence_rule_items: Vec<IntelligenceRuleItem>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligenceRuleItem {
    /// Required.
    pub label: Option<String>,
    /// Required.
    pub action: Option<String>,
}
input! { IntelligenceRuleItem(label: String, action: String) {
    0 "Label" label: String, 1 "Action" action: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotUserRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub rule_status: Option<String>,
    /// Required.
    pub acl_conditions: Option<Vec<AclCondition>>,
    /// Required.
    pub rule_priority: Option<i64>,
    pub rule_id: Option<i64>,
    pub extend_actions: Option<Vec<BotExtendAction>>,
    pub freq_fields: Option<Vec<String>>,
    pub update_time: Option<String>,
    pub freq_scope: Option<Vec<String>>,
    pub name: Option<String>,
    pub custom_response_id: Option<String>,
    pub response_code: Option<i64>,
    pub redirect_url: Option<String>,
}

/// Arguments of [`BotUserRule::new`].
pub struct BotUserRuleRequired {
    pub rule_name: String,
    pub action: String,
    pub rule_status: String,
    pub acl_conditions: Vec<AclCondition>,
    pub rule_priority: i64,
}
input! { BotUserRule { BotUserRuleRequired: rule_name, action, rule_status, acl_conditions, rule_priority } {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "RuleStatus" rule_status: String,
    3 "AclConditions" acl_conditions: Vec<AclCondition>, 4 "RulePriority" rule_priority: i64, 5 "RuleID" rule_id: i64,
    6 "ExtendActions" extend_actions: Vec<BotExtendAction>, 7 "FreqFields" freq_fields: Vec<String>,
    8 "UpdateTime" update_time: String, 9 "FreqScope" freq_scope: Vec<String>, 10 "Name" name: String,
    11 "CustomResponseId" custom_response_id: String, 12 "ResponseCode" response_code: i64,
    13 "RedirectUrl" redirect_url: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotExtendAction {
    /// Required.
    pub action: Option<String>,
    pub percent: Option<i64>,
}
input! { BotExtendAction(action: String) {
    0 "Action" action: String, 1 "Percent" percent: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgDetectRule {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub switch: Option<String>,
    pub alg_conditions: Option<Vec<AclCondition>>,
    pub alg_detect_session: Option<AlgDetectSession>,
    pub alg_detect_js: Option<Vec<AlgDetectJS>>,
    pub update_time: Option<String>,
}
input! { AlgDetectRule() {
    0 "RuleID" rule_id: i64, 1 "RuleName" rule_name: String, 2 "Switch" switch: String,
    3 "AlgConditions" alg_conditions: Vec<AclCondition>, 4 "AlgDetectSession" alg_detect_session: AlgDetectSession,
    5 "AlgDetectJS" alg_detect_js: Vec<AlgDetectJS>, 6 "UpdateTime" update_time: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgDetectSession {
    pub name: Option<String>,
    pub detect_mode: Option<String>,
    pub session_analyze_switch: Option<String>,
    pub invalid_stat_time: Option<i64>,
    pub invalid_threshold: Option<i64>,
    pub alg_detect_results: Option<Vec<AlgDetectResult>>,
    pub session_behaviors: Option<Vec<AlgDetectResult>>,
}
input! { AlgDetectSession() {
    0 "Name" name: String, 1 "DetectMode" detect_mode: String, 2 "SessionAnalyzeSwitch" session_analyze_switch: String,
    3 "InvalidStatTime" invalid_stat_time: i64, 4 "InvalidThreshold" invalid_threshold: i64,
    5 "AlgDetectResults" alg_detect_results: Vec<AlgDetectResult>,
    6 "SessionBehaviors" session_behaviors: Vec<AlgDetectResult>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgDetectResult {
    pub result: Option<String>,
    pub action: Option<String>,
}
input! { AlgDetectResult() {
    0 "Result" result: String, 1 "Action" action: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgDetectJS {
    pub name: Option<String>,
    pub work_level: Option<String>,
    pub execute_mode: Option<i64>,
    pub invalid_stat_time: Option<i64>,
    pub invalid_threshold: Option<i64>,
    pub alg_detect_results: Option<Vec<AlgDetectResult>>,
}
input! { AlgDetectJS() {
    0 "Name" name: String, 1 "WorkLevel" work_level: String, 2 "ExecuteMode" execute_mode: i64,
    3 "InvalidStatTime" invalid_stat_time: i64, 4 "InvalidThreshold" invalid_threshold: i64,
    5 "AlgDetectResults" alg_detect_results: Vec<AlgDetectResult>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchConfig {
    /// Required.
    pub web_switch: Option<String>,
}
input! { SwitchConfig(web_switch: String) {
    0 "WebSwitch" web_switch: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTableConfig {
    /// Required.
    pub switch: Option<String>,
    pub ip_table_rules: Option<Vec<IpTableRule>>,
}
input! { IpTableConfig(switch: String) {
    0 "Switch" switch: String, 1 "IpTableRules" ip_table_rules: Vec<IpTableRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTableRule {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub match_from: Option<String>,
    pub operator: Option<String>,
    pub rule_id: Option<i64>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub rule_name: Option<String>,
    pub match_content: Option<String>,
}
input! { IpTableRule(action: String, match_from: String) {
    0 "Action" action: String, 1 "MatchFrom" match_from: String, 2 "Operator" operator: String, 3 "RuleID" rule_id: i64,
    4 "UpdateTime" update_time: String, 5 "Status" status: String, 6 "RuleName" rule_name: String,
    7 "MatchContent" match_content: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptConfig {
    /// Required.
    pub switch: Option<String>,
    pub except_user_rules: Option<Vec<ExceptUserRule>>,
}
input! { ExceptConfig(switch: String) {
    0 "Switch" switch: String, 1 "ExceptUserRules" except_user_rules: Vec<ExceptUserRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptUserRule {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub rule_status: Option<String>,
    pub rule_id: Option<i64>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub except_user_rule_conditions: Option<Vec<ExceptUserRuleCondition>>,
    pub except_user_rule_scope: Option<ExceptUserRuleScope>,
    pub rule_priority: Option<i64>,
}
input! { ExceptUserRule(rule_name: String, action: String, rule_status: String) {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "RuleStatus" rule_status: String,
    3 "RuleID" rule_id: i64, 4 "UpdateTime" update_time: String,
    5 "ExceptUserRuleConditions" except_user_rule_conditions: Vec<ExceptUserRuleCondition>,
    6 "ExceptUserRuleScope" except_user_rule_scope: ExceptUserRuleScope, 7 "RulePriority" rule_priority: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptUserRuleCondition {
    pub match_from: Option<String>,
    pub match_param: Option<String>,
    pub operator: Option<String>,
    pub match_content: Option<String>,
}
input! { ExceptUserRuleCondition() {
    0 "MatchFrom" match_from: String, 1 "MatchParam" match_param: String, 2 "Operator" operator: String,
    3 "MatchContent" match_content: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptUserRuleScope {
    pub r#type: Option<String>,
    pub modules: Option<Vec<String>>,
    pub partial_modules: Option<Vec<PartialModule>>,
    pub skip_conditions: Option<Vec<SkipCondition>>,
}
input! { ExceptUserRuleScope() {
    0 "Type" r#type: String, 1 "Modules" modules: Vec<String>, 2 "PartialModules" partial_modules: Vec<PartialModule>,
    3 "SkipConditions" skip_conditions: Vec<SkipCondition>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialModule {
    pub module: Option<String>,
    pub include: Option<Vec<i64>>,
}
input! { PartialModule() {
    0 "Module" module: String, 1 "Include" include: Vec<i64>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCondition {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub selector: Option<String>,
    pub match_from_type: Option<String>,
    pub match_from: Option<Vec<String>>,
    pub match_content_type: Option<String>,
    pub match_content: Option<Vec<String>>,
}
input! { SkipCondition(r#type: String, selector: String) {
    0 "Type" r#type: String, 1 "Selector" selector: String, 2 "MatchFromType" match_from_type: String,
    3 "MatchFrom" match_from: Vec<String>, 4 "MatchContentType" match_content_type: String,
    5 "MatchContent" match_content: Vec<String>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropPageConfig {
    /// Required.
    pub switch: Option<String>,
    pub waf_drop_page_detail: Option<DropPageDetail>,
    pub acl_drop_page_detail: Option<DropPageDetail>,
}
input! { DropPageConfig(switch: String) {
    0 "Switch" switch: String, 1 "WafDropPageDetail" waf_drop_page_detail: DropPageDetail,
    2 "AclDropPageDetail" acl_drop_page_detail: DropPageDetail
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropPageDetail {
    /// Required.
    pub page_id: Option<i64>,
    /// Required.
    pub status_code: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub custom_response_id: Option<String>,
}
input! { DropPageDetail(page_id: i64, status_code: i64, name: String, r#type: String) {
    0 "PageId" page_id: i64, 1 "StatusCode" status_code: i64, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "CustomResponseId" custom_response_id: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateConfig {
    /// Required.
    pub template_id: Option<String>,
    /// Required.
    pub template_name: Option<String>,
}
input! { TemplateConfig(template_id: String, template_name: String) {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowPostConfig {
    /// Required.
    pub switch: Option<String>,
    pub first_part_config: Option<FirstPartConfig>,
    pub slow_rate_config: Option<SlowRateConfig>,
    pub action: Option<String>,
    pub rule_id: Option<i64>,
}
input! { SlowPostConfig(switch: String) {
    0 "Switch" switch: String, 1 "FirstPartConfig" first_part_config: FirstPartConfig,
    2 "SlowRateConfig" slow_rate_config: SlowRateConfig, 3 "Action" action: String, 4 "RuleId" rule_id: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirstPartConfig {
    /// Required.
    pub switch: Option<String>,
    pub stat_time: Option<i64>,
}
input! { FirstPartConfig(switch: String) {
    0 "Switch" switch: String, 1 "StatTime" stat_time: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowRateConfig {
    /// Required.
    pub switch: Option<String>,
    pub interval: Option<i64>,
    pub threshold: Option<i64>,
}
input! { SlowRateConfig(switch: String) {
    0 "Switch" switch: String, 1 "Interval" interval: i64, 2 "Threshold" threshold: i64
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitConfig {
    /// Required.
    pub detect_length_limit_rules: Option<Vec<DetectLengthLimitRule>>,
}
input! { DetectLengthLimitConfig(detect_length_limit_rules: Vec<DetectLengthLimitRule>) {
    0 "DetectLengthLimitRules" detect_length_limit_rules: Vec<DetectLengthLimitRule>
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitRule {
    /// Required.
    pub rule_id: Option<i64>,
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub conditions: Option<Vec<DetectLengthLimitCondition>>,
    /// Required.
    pub action: Option<String>,
}

/// Arguments of [`DetectLengthLimitRule::new`].
pub struct DetectLengthLimitRuleRequired {
    pub rule_id: i64,
    pub rule_name: String,
    pub description: String,
    pub conditions: Vec<DetectLengthLimitCondition>,
    pub action: String,
}
input! { DetectLengthLimitRule { DetectLengthLimitRuleRequired: rule_id, rule_name, description, conditions, action } {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "Description" description: String,
    3 "Conditions" conditions: Vec<DetectLengthLimitCondition>, 4 "Action" action: String
} }

/// In the request of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitCondition {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { DetectLengthLimitCondition(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Modifies shared cname: `ModifySharedCNAME` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifySharedCNAME>.
///
/// Errors: [`codes::INTERNAL_ERROR`],
/// [`codes::OPERATION_DENIED_DOMAIN_MUST_IN_IPSSL_SHARED_CNAME_ZONE_AND_IN_SHARED_CNAME`],
/// [`codes::OPERATION_DENIED_IPSSL_ALREADY_BOUND_ANOTHER_DOMAIN`],
/// [`codes::OPERATION_DENIED_LAST_IPSSL_OPERATION_NOT_COMPLETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySharedCNAME {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub shared_cname: String,
    pub description: Option<String>,
    pub ipssl_setting: Option<IPSSLSetting>,
}
operation! { ModifySharedCNAME(zone_id: String, shared_cname: String) "ModifySharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "SharedCNAME" shared_cname, 2 "Description" description: String,
    3 "IPSSLSetting" ipssl_setting: IPSSLSetting
} }

/// Response of [`ModifySharedCNAME`]: empty.
pub type ModifySharedCNAMEOutput = Empty;

/// In the request of [`ModifySharedCNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSSLSetting {
    /// Required.
    pub operation: Option<String>,
    /// Required.
    pub associated_domain: Option<String>,
}
input! { IPSSLSetting(operation: String, associated_domain: String) {
    0 "Operation" operation: String, 1 "AssociatedDomain" associated_domain: String
} }

/// Modifies web security template: `ModifyWebSecurityTemplate` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyWebSecurityTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_SECURITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebSecurityTemplate {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub template_id: String,
    pub template_name: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
}
operation! { ModifyWebSecurityTemplate(zone_id: String, template_id: String) "ModifyWebSecurityTemplate" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String,
    3 "SecurityPolicy" security_policy: SecurityPolicy
} }

/// Response of [`ModifyWebSecurityTemplate`]: empty.
pub type ModifyWebSecurityTemplateOutput = Empty;

/// Modifies zone: `ModifyZone` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyZone>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_FAILED_TO_CALL_DNS_POD`],
/// [`codes::INTERNAL_ERROR_CONFIG_LOCKED`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`], [`codes::INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT`],
/// [`codes::INVALID_PARAMETER_ZONE_NAME_IS_REQUIRED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_SAME_AS_NAME`],
/// [`codes::OPERATION_DENIED_DNS_POD_UNAUTHORIZED_ROLE_OPERATION`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_DOMAIN_IN_SHARE_CNAME_GROUP`],
/// [`codes::OPERATION_DENIED_DOMAIN_NUMBER_IS_NOT_ZERO`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_MULTIPLE_CNAME_ZONE`], [`codes::OPERATION_DENIED_NS_NOT_ALLOW_TRAFFIC_STRATEGY`],
/// [`codes::OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_ALLOW_MODIFIED_TO_CNAME`],
/// [`codes::OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_AREA_AND_ALIAS_ZONE_NAME`],
/// [`codes::OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_TYPE`],
/// [`codes::OPERATION_DENIED_PLAN_NOT_SUPPORT_MODIFY_ZONE_AREA`],
/// [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`], [`codes::OPERATION_DENIED_SWITCH_AREA_CDN_PLATFORM_REUSE`],
/// [`codes::OPERATION_DENIED_SWITCH_AREA_ORIGIN_PROTECTION_DEPLOYING`],
/// [`codes::OPERATION_DENIED_ZONE_HAS_HOSTS_MODIFY_CONFLICT`], [`codes::RESOURCE_IN_USE_CNAME`],
/// [`codes::RESOURCE_IN_USE_DNS`], [`codes::RESOURCE_IN_USE_GENERIC_HOST`], [`codes::RESOURCE_IN_USE_NS`],
/// [`codes::RESOURCE_IN_USE_OTHERS`], [`codes::RESOURCE_IN_USE_OTHERS_ALIAS_DOMAIN`],
/// [`codes::RESOURCE_IN_USE_OTHERS_CNAME`], [`codes::RESOURCE_IN_USE_OTHERS_NS`],
/// [`codes::RESOURCE_IN_USE_SELF_AND_OTHERS_CNAME`], [`codes::RESOURCE_NOT_FOUND_DNS_POD_DOMAIN_NOT_IN_ACCOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZone {
    /// Required.
    pub zone_id: String,
    pub r#type: Option<String>,
    pub vanity_name_servers: Option<VanityNameServers>,
    pub alias_zone_name: Option<String>,
    pub area: Option<String>,
    pub zone_name: Option<String>,
}
operation! { ModifyZone(zone_id: String) "ModifyZone" -> Empty {
    0 "ZoneId" zone_id, 1 "Type" r#type: String, 2 "VanityNameServers" vanity_name_servers: VanityNameServers,
    3 "AliasZoneName" alias_zone_name: String, 4 "Area" area: String, 5 "ZoneName" zone_name: String
} }

/// Response of [`ModifyZone`]: empty.
pub type ModifyZoneOutput = Empty;

/// Modifies zone setting: `ModifyZoneSetting` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyZoneSetting>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_NOT_FOUND`], [`codes::INTERNAL_ERROR_CONFIG_LOCKED`],
/// [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOW_ERROR`], [`codes::INVALID_PARAMETER_ACTION_IN_PROGRESS`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_REQUIRES_FULL_URL_CACHE_OFF`],
/// [`codes::INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE`], [`codes::INVALID_PARAMETER_CERT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_CLIENT_IP_COUNTRY_CONFLICTS_WITH_IPV6`], [`codes::INVALID_PARAMETER_GRPC_REQUIRE_HTTP2`],
/// [`codes::INVALID_PARAMETER_INVALID_AWS_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_CONFIG_FOLLOW_ORIGIN`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE`],
/// [`codes::INVALID_PARAMETER_INVALID_CACHE_ONLY_ON_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_CACHE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_COUNTRY_HEADER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE`],
/// [`codes::INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_FORCE_REDIRECT_TYPE`], [`codes::INVALID_PARAMETER_INVALID_HTTPS`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE`], [`codes::INVALID_PARAMETER_INVALID_HTTPS_TLS_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_IPV6_SWITCH`], [`codes::INVALID_PARAMETER_INVALID_MAX_AGE_TIME`],
/// [`codes::INVALID_PARAMETER_INVALID_ORIGIN`], [`codes::INVALID_PARAMETER_INVALID_ORIGIN_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_POST_MAX_SIZE_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_POST_SIZE_VALUE`], [`codes::INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME`], [`codes::INVALID_PARAMETER_INVALID_RESOURCE_ID_BILLING`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EMPTY_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_MULTIPLY_LAYER_NOT_SUPPORT_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_OC_DIRECT_ORIGIN_REQUIRES_SMART_ROUTING`],
/// [`codes::INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_SETTING_INVALID_PARAM`],
/// [`codes::INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_FORMAT_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GENERAL_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE`], [`codes::INVALID_PARAMETER_VALUE_REG_EX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE`], [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT`],
/// [`codes::OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_ACCELERATE_MAINLAND`],
/// [`codes::OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_IPV6`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_POST_MAX_SIZE_QUOTA_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CERT_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneSetting {
    /// Required.
    pub zone_id: String,
    pub cache_config: Option<CacheConfig>,
    pub cache_key: Option<CacheKey>,
    pub max_age: Option<MaxAge>,
    pub offline_cache: Option<OfflineCache>,
    pub quic: Option<Quic>,
    pub post_max_size: Option<PostMaxSize>,
    pub compression: Option<Compression>,
    pub upstream_http2: Option<UpstreamHttp2>,
    pub force_redirect: Option<ForceRedirect>,
    pub https: Option<Https>,
    pub origin: Option<Origin>,
    pub smart_routing: Option<SmartRouting>,
    pub web_socket: Option<WebSocket>,
    pub client_ip_header: Option<ClientIpHeader>,
    pub cache_prefresh: Option<CachePrefresh>,
    pub ipv6: Option<Ipv6>,
    pub client_ip_country: Option<ClientIpCountry>,
    pub grpc: Option<Grpc>,
    pub network_error_logging: Option<NetworkErrorLogging>,
    pub image_optimize: Option<ImageOptimize>,
    pub standard_debug: Option<StandardDebug>,
    pub jit_video_process: Option<JITVideoProcess>,
}
operation! { ModifyZoneSetting(zone_id: String) "ModifyZoneSetting" -> Empty {
    0 "ZoneId" zone_id, 1 "CacheConfig" cache_config: CacheConfig, 2 "CacheKey" cache_key: CacheKey,
    3 "MaxAge" max_age: MaxAge, 4 "OfflineCache" offline_cache: OfflineCache, 5 "Quic" quic: Quic,
    6 "PostMaxSize" post_max_size: PostMaxSize, 7 "Compression" compression: Compression,
    8 "UpstreamHttp2" upstream_http2: UpstreamHttp2, 9 "ForceRedirect" force_redirect: ForceRedirect,
    10 "Https" https: Https, 11 "Origin" origin: Origin, 12 "SmartRouting" smart_routing: SmartRouting,
    13 "WebSocket" web_socket: WebSocket, 14 "ClientIpHeader" client_ip_header: ClientIpHeader,
    15 "CachePrefresh" cache_prefresh: CachePrefresh, 16 "Ipv6" ipv6: Ipv6,
    17 "ClientIpCountry" client_ip_country: ClientIpCountry, 18 "Grpc" grpc: Grpc,
    19 "NetworkErrorLogging" network_error_logging: NetworkErrorLogging,
    20 "ImageOptimize" image_optimize: ImageOptimize, 21 "StandardDebug" standard_debug: StandardDebug,
    22 "JITVideoProcess" jit_video_process: JITVideoProcess
} }

/// Response of [`ModifyZoneSetting`]: empty.
pub type ModifyZoneSettingOutput = Empty;

/// Modifies zone status: `ModifyZoneStatus` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyZoneStatus>.
///
/// Errors: [`codes::OPERATION_DENIED_CONFIG_LOCKED`], [`codes::OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED`],
/// [`codes::OPERATION_DENIED_L4_PROXY_IN_PROGRESS_STATUS`], [`codes::OPERATION_DENIED_L4_PROXY_IN_STOPPING_STATUS`],
/// [`codes::OPERATION_DENIED_L7_HOST_IN_PROCESS_STATUS`], [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneStatus {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub paused: bool,
}
operation! { ModifyZoneStatus(zone_id: String, paused: bool) "ModifyZoneStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "Paused" paused
} }

/// Response of [`ModifyZoneStatus`]: empty.
pub type ModifyZoneStatusOutput = Empty;

/// Modifies zone work mode: `ModifyZoneWorkMode` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=ModifyZoneWorkMode>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORK_MODE_IS_SAME`], [`codes::INVALID_PARAMETER_ZONE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNERSHIP_VERIFICATION_NOT_PASSED`],
/// [`codes::OPERATION_DENIED_ALIAS_DOMAIN_NOT_SUPPORT`], [`codes::OPERATION_DENIED_CONFIG_LOCKED`],
/// [`codes::OPERATION_DENIED_DOMAIN_STATUS_UNSTABLE`], [`codes::OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED`],
/// [`codes::OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST`],
/// [`codes::OPERATION_DENIED_OWNERSHIP_VERIFICATION_NOT_PASSED`], [`codes::OPERATION_DENIED_PLAN_TYPE_IS_WRONG`],
/// [`codes::OPERATION_DENIED_VERSION_CONTROL_LOCKED`], [`codes::OPERATION_DENIED_VERSION_CONTROL_NEED_NS_SWITCHED`],
/// [`codes::RESOURCE_NOT_FOUND_ZONE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneWorkMode {
    /// Required.
    pub zone_id: String,
    pub work_mode_infos: Option<Vec<ConfigGroupWorkModeInfo>>,
}
operation! { ModifyZoneWorkMode(zone_id: String) "ModifyZoneWorkMode" -> Empty {
    0 "ZoneId" zone_id, 1 "WorkModeInfos" work_mode_infos: Vec<ConfigGroupWorkModeInfo>
} }

/// Response of [`ModifyZoneWorkMode`]: empty.
pub type ModifyZoneWorkModeOutput = Empty;

/// `OperateInferenceService` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=OperateInferenceService>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_INFERENCE_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInferenceService {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub operation: String,
}
operation! { OperateInferenceService(zone_id: String, service_id: String, operation: String)
    "OperateInferenceService" -> Empty {
    0 "ZoneId" zone_id, 1 "ServiceId" service_id, 2 "Operation" operation
} }

/// Response of [`OperateInferenceService`]: empty.
pub type OperateInferenceServiceOutput = Empty;

/// Refreshes multi path gateway secret key: `RefreshMultiPathGatewaySecretKey` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=RefreshMultiPathGatewaySecretKey>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMultiPathGatewaySecretKey {
    /// Required.
    pub zone_id: String,
}
operation! { RefreshMultiPathGatewaySecretKey(zone_id: String)
    "RefreshMultiPathGatewaySecretKey" -> RefreshMultiPathGatewaySecretKeyOutput {
    0 "ZoneId" zone_id
} }

/// Response of [`RefreshMultiPathGatewaySecretKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMultiPathGatewaySecretKeyOutput {
    /// Secret.
    pub secret_key: Option<Secret>,
}
model! { RefreshMultiPathGatewaySecretKeyOutput {
    0 "SecretKey" secret_key: Secret
} }

/// Renews plan: `RenewPlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=RenewPlan>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_USE_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_PERIOD`],
/// [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`], [`codes::OPERATION_DENIED_ENTERPRISE_PLAN_RENEW_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_RESOURCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPlan {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub period: i64,
    pub auto_use_voucher: Option<String>,
}
operation! { RenewPlan(plan_id: String, period: i64) "RenewPlan" -> RenewPlanOutput {
    0 "PlanId" plan_id, 1 "Period" period, 2 "AutoUseVoucher" auto_use_voucher: String
} }

/// Response of [`RenewPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPlanOutput {
    pub deal_name: Option<String>,
}
model! { RenewPlanOutput {
    0 "DealName" deal_name: String
} }

/// `UpgradePlan` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=UpgradePlan>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_USE_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_PLAN_TYPE`],
/// [`codes::INVALID_PARAMETER_PLAN_NOT_FOUND`], [`codes::OPERATION_DENIED_ENTERPRISE_PLAN_UPGRADE_UNSUPPORTED`],
/// [`codes::OPERATION_DENIED_PLAN_DOWNGRADE_NOT_ALLOWED`], [`codes::OPERATION_DENIED_PLAN_HAS_BEEN_EXPIRED`],
/// [`codes::OPERATION_DENIED_PLAN_HAS_BEEN_ISOLATED`], [`codes::OPERATION_DENIED_RESOURCE_HAS_BEEN_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePlan {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub plan_type: String,
    pub auto_use_voucher: Option<String>,
}
operation! { UpgradePlan(plan_id: String, plan_type: String) "UpgradePlan" -> UpgradePlanOutput {
    0 "PlanId" plan_id, 1 "PlanType" plan_type, 2 "AutoUseVoucher" auto_use_voucher: String
} }

/// Response of [`UpgradePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePlanOutput {
    pub deal_name: Option<String>,
}
model! { UpgradePlanOutput {
    0 "DealName" deal_name: String
} }

/// Verifies ownership: `VerifyOwnership` of `teo` 2022-09-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-09-01&Action=VerifyOwnership>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOwnership {
    /// Required.
    pub domain: String,
}
operation! { VerifyOwnership(domain: String) "VerifyOwnership" -> VerifyOwnershipOutput {
    0 "Domain" domain
} }

/// Response of [`VerifyOwnership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOwnershipOutput {
    pub status: Option<String>,
    pub result: Option<String>,
}
model! { VerifyOwnershipOutput {
    0 "Status" status: String, 1 "Result" result: String
} }

codes! {
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CERTIFICATE_HAS_EXPIRED "FailedOperation.CertificateHasExpired",
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND "FailedOperation.CertificateNotFound",
    FAILED_OPERATION_CONFIG_CONDITION_SYNTAX_ERROR "FailedOperation.ConfigConditionSyntaxError",
    FAILED_OPERATION_CONFIG_CONDITION_UNKNOWN_TARGET "FailedOperation.ConfigConditionUnknownTarget",
    FAILED_OPERATION_CONFIG_CONDITION_VALUE_EMPTY_ERROR "FailedOperation.ConfigConditionValueEmptyError",
    FAILED_OPERATION_CONFIG_DUPLICATE_KEY_ERROR "FailedOperation.ConfigDuplicateKeyError",
    FAILED_OPERATION_CONFIG_FIELD_TYPE_ERROR "FailedOperation.ConfigFieldTypeError",
    FAILED_OPERATION_CONFIG_FORMAT_ERROR "FailedOperation.ConfigFormatError",
    FAILED_OPERATION_CONFIG_JSON_FORMAT_ERROR "FailedOperation.ConfigJSONFormatError",
    FAILED_OPERATION_CONFIG_MALFORMED_CONTENT "FailedOperation.ConfigMalformedContent",
    FAILED_OPERATION_CONFIG_PARAM_VALIDATE_ERRORS "FailedOperation.ConfigParamValidateErrors",
    FAILED_OPERATION_CONFIG_TIME_PARSING_ERROR "FailedOperation.ConfigTimeParsingError",
    FAILED_OPERATION_CONFIG_UNKNOWN_FIELD "FailedOperation.ConfigUnknownField",
    FAILED_OPERATION_CONFIG_UNSUPPORTED_ACTION "FailedOperation.ConfigUnsupportedAction",
    FAILED_OPERATION_CONFIG_UNSUPPORTED_FORMAT_VERSION "FailedOperation.ConfigUnsupportedFormatVersion",
    FAILED_OPERATION_CREATE_CLS_LOG_SET_FAILED "FailedOperation.CreateClsLogSetFailed",
    FAILED_OPERATION_CREATE_CLS_LOG_TOPIC_TASK_FAILED "FailedOperation.CreateClsLogTopicTaskFailed",
    FAILED_OPERATION_CREATE_LOG_TOPIC_TASK_AUTH_FAILURE "FailedOperation.CreateLogTopicTaskAuthFailure",
    FAILED_OPERATION_CREATE_PREFETCH_ORIGIN_LIMIT_FAILED "FailedOperation.CreatePrefetchOriginLimitFailed",
    FAILED_OPERATION_EDGE_CLIENT_CERTIFICATE_HAS_EXPIRED "FailedOperation.EdgeClientCertificateHasExpired",
    FAILED_OPERATION_FAILED_TO_CALL_DNS_POD "FailedOperation.FailedToCallDNSPod",
    FAILED_OPERATION_FUNCTION_DEPLOYING "FailedOperation.FunctionDeploying",
    FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE "FailedOperation.InsufficientAccountBalance",
    FAILED_OPERATION_INVALID_ZONE_STATUS "FailedOperation.InvalidZoneStatus",
    FAILED_OPERATION_MISSING_CONFIG_CHUNK "FailedOperation.MissingConfigChunk",
    FAILED_OPERATION_MODIFY_FAILED "FailedOperation.ModifyFailed",
    FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_COUNT_EXCEEDED "FailedOperation.PrefetchOriginLimitCountExceeded",
    FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_NOT_FOUND "FailedOperation.PrefetchOriginLimitNotFound",
    FAILED_OPERATION_PRODUCT_DISCONTINUED "FailedOperation.ProductDiscontinued",
    FAILED_OPERATION_PRODUCT_NOT_ACTIVATED "FailedOperation.ProductNotActivated",
    FAILED_OPERATION_REALTIME_LOG_AUTH_FAILURE "FailedOperation.RealtimeLogAuthFailure",
    FAILED_OPERATION_REALTIME_LOG_LOG_ANALYSIS_NOT_SUPPORT "FailedOperation.RealtimeLogLogAnalysisNotSupport",
    FAILED_OPERATION_REALTIME_LOG_NOT_FOUND "FailedOperation.RealtimeLogNotFound",
    FAILED_OPERATION_RULE_OPERATION_CONFLICT "FailedOperation.RuleOperationConflict",
    FAILED_OPERATION_TEMPLATE_OVER_LIMIT "FailedOperation.TemplateOverLimit",
    FAILED_OPERATION_UNKNOWN_CONFIG_GROUP_TYPE "FailedOperation.UnknownConfigGroupType",
    FAILED_OPERATION_UPSTREAM_CLIENT_CERTIFICATE_HAS_EXPIRED "FailedOperation.UpstreamClientCertificateHasExpired",
    FAILED_OPERATION_UPSTREAM_VERIFY_CUSTOM_CA_CERTIFICATE_HAS_EXPIRED "FailedOperation.UpstreamVerifyCustomCACertificateHasExpired",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BACKEND_ERROR "InternalError.BackendError",
    INTERNAL_ERROR_CONFIG_LOCKED "InternalError.ConfigLocked", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_DOMAIN_CONFIG "InternalError.DomainConfig",
    INTERNAL_ERROR_FAILED_TO_GENERATE_URL "InternalError.FailedToGenerateUrl",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError", INTERNAL_ERROR_PROXY_SERVER "InternalError.ProxyServer",
    INTERNAL_ERROR_QUOTA_SYSTEM "InternalError.QuotaSystem", INTERNAL_ERROR_ROUTE_ERROR "InternalError.RouteError",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INTERNAL_ERROR_UNKNOW_ERROR "InternalError.UnknowError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR "InvalidParameter.AccessRedirectRegexError",
    INVALID_PARAMETER_ACTION_IN_PROGRESS "InvalidParameter.ActionInProgress",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_ACCELERATE_MAINLAND "InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_CURRENT_PLAN_ORIGIN_WHITELIST "InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_MULTIPLY_LAYER "InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_NEWLY_ADDED_HOST "InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_OC_DIRECT_ORIGIN "InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin",
    INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_RACING_PLATFORM "InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform",
    INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_KEYLESS "InvalidParameter.AliasDomainNotSupportKeyless",
    INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_SM_CERT "InvalidParameter.AliasDomainNotSupportSMCert",
    INVALID_PARAMETER_BAD_CONTENT "InvalidParameter.BadContent",
    INVALID_PARAMETER_BAD_FUNCTION_NAME "InvalidParameter.BadFunctionName",
    INVALID_PARAMETER_BAD_NAMESPACE_NAME "InvalidParameter.BadNamespaceName",
    INVALID_PARAMETER_BINDING_NOT_FOUND "InvalidParameter.BindingNotFound",
    INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_REQUIRES_FULL_URL_CACHE_OFF "InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff",
    INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE "InvalidParameter.CacheKeyQueryStringTooManyValue",
    INVALID_PARAMETER_CERT_NOT_MATCH_DOMAIN "InvalidParameter.CertNotMatchDomain",
    INVALID_PARAMETER_CERT_SYSTEM_ERROR "InvalidParameter.CertSystemError",
    INVALID_PARAMETER_CERT_TO_EXPIRE "InvalidParameter.CertToExpire",
    INVALID_PARAMETER_CERT_TOO_SHORT_KEY_SIZE "InvalidParameter.CertTooShortKeySize",
    INVALID_PARAMETER_CERTIFICATE_CONFLICT_WITH_KEYLESS_SERVER "InvalidParameter.CertificateConflictWithKeylessServer",
    INVALID_PARAMETER_CLIENT_IP_COUNTRY_CONFLICTS_WITH_IPV6 "InvalidParameter.ClientIpCountryConflictsWithIpv6",
    INVALID_PARAMETER_CNAME_WILD_HOST_NOT_ALLOW_APPLY_CERTIFICATE "InvalidParameter.CnameWildHostNotAllowApplyCertificate",
    INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS "InvalidParameter.CompressionInvalidAlgorithms",
    INVALID_PARAMETER_CONFLICT_HOST_ORIGIN "InvalidParameter.ConflictHostOrigin",
    INVALID_PARAMETER_CONTENT_EXCEEDS_LIMIT "InvalidParameter.ContentExceedsLimit",
    INVALID_PARAMETER_DOMAIN_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA "InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea",
    INVALID_PARAMETER_DOMAIN_NOT_FOUND "InvalidParameter.DomainNotFound",
    INVALID_PARAMETER_DOMAIN_ON_TRAFFIC_SCHEDULING "InvalidParameter.DomainOnTrafficScheduling",
    INVALID_PARAMETER_DUPLICATE_BINDING_NAME "InvalidParameter.DuplicateBindingName",
    INVALID_PARAMETER_DUPLICATE_RULE "InvalidParameter.DuplicateRule",
    INVALID_PARAMETER_EDGE_CLIENT_CERT_CHECK_ERROR "InvalidParameter.EdgeClientCertCheckError",
    INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET "InvalidParameter.ErrActionUnsupportTarget",
    INVALID_PARAMETER_ERR_INVALID_ACTION "InvalidParameter.ErrInvalidAction",
    INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION "InvalidParameter.ErrInvalidActionDuplicateAction",
    INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS "InvalidParameter.ErrInvalidActionOriginPrivateAddress",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM "InvalidParameter.ErrInvalidActionParam",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION "InvalidParameter.ErrInvalidActionParamAction",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE "InvalidParameter.ErrInvalidActionParamBadValueType",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME "InvalidParameter.ErrInvalidActionParamDuplicateName",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME "InvalidParameter.ErrInvalidActionParamName",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES "InvalidParameter.ErrInvalidActionParamTooManyValues",
    INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE "InvalidParameter.ErrInvalidActionParamValue",
    INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE "InvalidParameter.ErrInvalidActionType",
    INVALID_PARAMETER_ERR_INVALID_CONDITION "InvalidParameter.ErrInvalidCondition",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED "InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED "InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE "InvalidParameter.ErrInvalidConditionIgnoreCase",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME "InvalidParameter.ErrInvalidConditionNameBadName",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME "InvalidParameter.ErrInvalidConditionNameTargetNotSupportName",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR "InvalidParameter.ErrInvalidConditionValueBadRegular",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL "InvalidParameter.ErrInvalidConditionValueBadUrl",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE "InvalidParameter.ErrInvalidConditionValueBadValue",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION "InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE "InvalidParameter.ErrInvalidConditionValueTooLongValue",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR "InvalidParameter.ErrInvalidConditionValueTooManyRegular",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES "InvalidParameter.ErrInvalidConditionValueTooManyValues",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD "InvalidParameter.ErrInvalidConditionValueTooManyWildcard",
    INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH "InvalidParameter.ErrInvalidConditionValueZeroLength",
    INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED "InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured",
    INVALID_PARAMETER_ERR_NIL_CONDITION "InvalidParameter.ErrNilCondition",
    INVALID_PARAMETER_FUNCTION_BIND_VARIABLE_NAME_CONFLICT "InvalidParameter.FunctionBindVariableNameConflict",
    INVALID_PARAMETER_FUNCTION_NAME_CONFLICT "InvalidParameter.FunctionNameConflict",
    INVALID_PARAMETER_GROUP_BY_LIMIT_EXCEEDED "InvalidParameter.GroupByLimitExceeded",
    INVALID_PARAMETER_GRPC_REQUIRE_HTTP2 "InvalidParameter.GrpcRequireHttp2",
    INVALID_PARAMETER_HOST_HEADER_INVALID "InvalidParameter.HostHeaderInvalid",
    INVALID_PARAMETER_HOST_NOT_FOUND "InvalidParameter.HostNotFound",
    INVALID_PARAMETER_HOST_STATUS_NOT_ALLOW_APPLY_CERTIFICATE "InvalidParameter.HostStatusNotAllowApplyCertificate",
    INVALID_PARAMETER_INVALID_ACCELERATE_TYPE "InvalidParameter.InvalidAccelerateType",
    INVALID_PARAMETER_INVALID_ADVANCED_ORIGIN_ROUTING_UNSUPPORTED "InvalidParameter.InvalidAdvancedOriginRoutingUnsupported",
    INVALID_PARAMETER_INVALID_AUTHENTICATION "InvalidParameter.InvalidAuthentication",
    INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME "InvalidParameter.InvalidAuthenticationTypeExpireTime",
    INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY "InvalidParameter.InvalidAuthenticationTypeSecretKey",
    INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM "InvalidParameter.InvalidAuthenticationTypeSignParam",
    INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT "InvalidParameter.InvalidAuthenticationTypeTimeFormat",
    INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM "InvalidParameter.InvalidAuthenticationTypeTimeParam",
    INVALID_PARAMETER_INVALID_AUTO_USE_VOUCHER "InvalidParameter.InvalidAutoUseVoucher",
    INVALID_PARAMETER_INVALID_AWS_PRIVATE_ACCESS "InvalidParameter.InvalidAwsPrivateAccess",
    INVALID_PARAMETER_INVALID_AWS_REGION "InvalidParameter.InvalidAwsRegion",
    INVALID_PARAMETER_INVALID_AWS_SECRET_KEY "InvalidParameter.InvalidAwsSecretKey",
    INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME "InvalidParameter.InvalidBackupServerName",
    INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE "InvalidParameter.InvalidCacheConfigCache",
    INVALID_PARAMETER_INVALID_CACHE_CONFIG_FOLLOW_ORIGIN "InvalidParameter.InvalidCacheConfigFollowOrigin",
    INVALID_PARAMETER_INVALID_CACHE_KEY "InvalidParameter.InvalidCacheKey",
    INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE "InvalidParameter.InvalidCacheKeyCookie",
    INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE "InvalidParameter.InvalidCacheKeyIgnoreCase",
    INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_ACTION "InvalidParameter.InvalidCacheKeyQueryStringAction",
    INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE "InvalidParameter.InvalidCacheKeyQueryStringValue",
    INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME "InvalidParameter.InvalidCacheKeyScheme",
    INVALID_PARAMETER_INVALID_CACHE_ONLY_ON_SWITCH "InvalidParameter.InvalidCacheOnlyOnSwitch",
    INVALID_PARAMETER_INVALID_CACHE_TIME "InvalidParameter.InvalidCacheTime",
    INVALID_PARAMETER_INVALID_CERT_INFO "InvalidParameter.InvalidCertInfo",
    INVALID_PARAMETER_INVALID_CLIENT_IP_COUNTRY_HEADER_NAME "InvalidParameter.InvalidClientIpCountryHeaderName",
    INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME "InvalidParameter.InvalidClientIpHeaderName",
    INVALID_PARAMETER_INVALID_CLIENT_IP_ORIGIN "InvalidParameter.InvalidClientIpOrigin",
    INVALID_PARAMETER_INVALID_CONDITIONS "InvalidParameter.InvalidConditions",
    INVALID_PARAMETER_INVALID_COS_DOMAIN "InvalidParameter.InvalidCosDomain",
    INVALID_PARAMETER_INVALID_DOMAINS "InvalidParameter.InvalidDomains",
    INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE "InvalidParameter.InvalidDynamicRoutine",
    INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING "InvalidParameter.InvalidDynamicRoutineBilling",
    INVALID_PARAMETER_INVALID_ERROR_PAGE "InvalidParameter.InvalidErrorPage",
    INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL "InvalidParameter.InvalidErrorPageRedirectUrl",
    INVALID_PARAMETER_INVALID_FILTER_NAME "InvalidParameter.InvalidFilterName",
    INVALID_PARAMETER_INVALID_FORCE_REDIRECT_TYPE "InvalidParameter.InvalidForceRedirectType",
    INVALID_PARAMETER_INVALID_HTTPS "InvalidParameter.InvalidHttps",
    INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO "InvalidParameter.InvalidHttpsCertInfo",
    INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION "InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion",
    INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE "InvalidParameter.InvalidHttpsHstsMaxAge",
    INVALID_PARAMETER_INVALID_HTTPS_TLS_VERSION "InvalidParameter.InvalidHttpsTlsVersion",
    INVALID_PARAMETER_INVALID_INTERVAL "InvalidParameter.InvalidInterval",
    INVALID_PARAMETER_INVALID_IPV6_SWITCH "InvalidParameter.InvalidIpv6Switch",
    INVALID_PARAMETER_INVALID_LOG_ANALYSIS_CONDITION "InvalidParameter.InvalidLogAnalysisCondition",
    INVALID_PARAMETER_INVALID_LOG_FORMAT_FIELD_DELIMITER "InvalidParameter.InvalidLogFormatFieldDelimiter",
    INVALID_PARAMETER_INVALID_LOG_FORMAT_FORMAT_TYPE "InvalidParameter.InvalidLogFormatFormatType",
    INVALID_PARAMETER_INVALID_LOG_FORMAT_RECORD_DELIMITER "InvalidParameter.InvalidLogFormatRecordDelimiter",
    INVALID_PARAMETER_INVALID_MAX_AGE_FOLLOW_ORIGIN "InvalidParameter.InvalidMaxAgeFollowOrigin",
    INVALID_PARAMETER_INVALID_MAX_AGE_TIME "InvalidParameter.InvalidMaxAgeTime",
    INVALID_PARAMETER_INVALID_METRIC "InvalidParameter.InvalidMetric",
    INVALID_PARAMETER_INVALID_OPERATION "InvalidParameter.InvalidOperation",
    INVALID_PARAMETER_INVALID_ORIGIN "InvalidParameter.InvalidOrigin",
    INVALID_PARAMETER_INVALID_ORIGIN_GROUP_TYPE "InvalidParameter.InvalidOriginGroupType",
    INVALID_PARAMETER_INVALID_ORIGIN_IP "InvalidParameter.InvalidOriginIp",
    INVALID_PARAMETER_INVALID_ORIGIN_TYPE "InvalidParameter.InvalidOriginType",
    INVALID_PARAMETER_INVALID_ORIGIN_VALUE "InvalidParameter.InvalidOriginValue",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_PERIOD "InvalidParameter.InvalidPeriod",
    INVALID_PARAMETER_INVALID_PLAN_TYPE "InvalidParameter.InvalidPlanType",
    INVALID_PARAMETER_INVALID_POST_MAX_SIZE_BILLING "InvalidParameter.InvalidPostMaxSizeBilling",
    INVALID_PARAMETER_INVALID_POST_SIZE_VALUE "InvalidParameter.InvalidPostSizeValue",
    INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_PARAMS "InvalidParameter.InvalidPrivateAccessParams",
    INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_SWITCH "InvalidParameter.InvalidPrivateAccessSwitch",
    INVALID_PARAMETER_INVALID_PROXIES "InvalidParameter.InvalidProxies",
    INVALID_PARAMETER_INVALID_QUIC_BILLING "InvalidParameter.InvalidQuicBilling",
    INVALID_PARAMETER_INVALID_QUOTA_NUMBER "InvalidParameter.InvalidQuotaNumber",
    INVALID_PARAMETER_INVALID_QUOTA_TYPE "InvalidParameter.InvalidQuotaType",
    INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL "InvalidParameter.InvalidRangeOriginPull",
    INVALID_PARAMETER_INVALID_RENEW_FLAG "InvalidParameter.InvalidRenewFlag",
    INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME "InvalidParameter.InvalidRequestHeaderName",
    INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF "InvalidParameter.InvalidRequestHeaderNameXff",
    INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE "InvalidParameter.InvalidRequestHeaderValue",
    INVALID_PARAMETER_INVALID_RESOURCE_ID_BILLING "InvalidParameter.InvalidResourceIdBilling",
    INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME "InvalidParameter.InvalidResponseHeaderName",
    INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE "InvalidParameter.InvalidResponseHeaderValue",
    INVALID_PARAMETER_INVALID_RULE_ENGINE "InvalidParameter.InvalidRuleEngine",
    INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION "InvalidParameter.InvalidRuleEngineAction",
    INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND "InvalidParameter.InvalidRuleEngineNotFound",
    INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET "InvalidParameter.InvalidRuleEngineTarget",
    INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION "InvalidParameter.InvalidRuleEngineTargetsExtension",
    INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL "InvalidParameter.InvalidRuleEngineTargetsUrl",
    INVALID_PARAMETER_INVALID_RULE_PROTO "InvalidParameter.InvalidRuleProto",
    INVALID_PARAMETER_INVALID_SERVER_NAME "InvalidParameter.InvalidServerName",
    INVALID_PARAMETER_INVALID_SHIELD_UNSUPPORTED "InvalidParameter.InvalidShieldUnsupported",
    INVALID_PARAMETER_INVALID_SORT_BY "InvalidParameter.InvalidSortBy",
    INVALID_PARAMETER_INVALID_SORT_ORDER "InvalidParameter.InvalidSortOrder",
    INVALID_PARAMETER_INVALID_STANDARD_DEBUG "InvalidParameter.InvalidStandardDebug",
    INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP "InvalidParameter.InvalidStandardDebugClientIp",
    INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EMPTY_LIST "InvalidParameter.InvalidStandardDebugEmptyList",
    INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT "InvalidParameter.InvalidStandardDebugExpireTimeLimit",
    INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE "InvalidParameter.InvalidUpstreamRequestQueryStringValue",
    INVALID_PARAMETER_INVALID_URL_REDIRECT "InvalidParameter.InvalidUrlRedirect",
    INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST "InvalidParameter.InvalidUrlRedirectHost",
    INVALID_PARAMETER_INVALID_URL_REDIRECT_URL "InvalidParameter.InvalidUrlRedirectUrl",
    INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT "InvalidParameter.InvalidWebSocketTimeout",
    INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE "InvalidParameter.KeyRulesInvalidQueryStringValue",
    INVALID_PARAMETER_KEYS_TOO_MANY "InvalidParameter.KeysTooMany",
    INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT "InvalidParameter.LengthExceedsLimit",
    INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED "InvalidParameter.LoadBalanceInstanceIdIsRequired",
    INVALID_PARAMETER_LOAD_BALANCER_BIND_L4_NOT_IN_STABLE_STATUS "InvalidParameter.LoadBalancerBindL4NotInStableStatus",
    INVALID_PARAMETER_LOAD_BALANCER_BIND_L7_NOT_IN_STABLE_STATUS "InvalidParameter.LoadBalancerBindL7NotInStableStatus",
    INVALID_PARAMETER_LOAD_BALANCER_BIND_ORIGIN_GROUP_INVALID "InvalidParameter.LoadBalancerBindOriginGroupInvalid",
    INVALID_PARAMETER_LOAD_BALANCER_NAME_REPEATED "InvalidParameter.LoadBalancerNameRepeated",
    INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L4_PROXY "InvalidParameter.LoadBalancerUsedInL4Proxy",
    INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L7_DOMAIN "InvalidParameter.LoadBalancerUsedInL7Domain",
    INVALID_PARAMETER_LOAD_BALANCER_USED_IN_RULE_ENGINE "InvalidParameter.LoadBalancerUsedInRuleEngine",
    INVALID_PARAMETER_MODIFY_PARAMETERS_MISSING "InvalidParameter.ModifyParametersMissing",
    INVALID_PARAMETER_MULTIPLY_LAYER_NOT_SUPPORT_SMART_ROUTING "InvalidParameter.MultiplyLayerNotSupportSmartRouting",
    INVALID_PARAMETER_NAMESPACE_IN_USE "InvalidParameter.NamespaceInUse",
    INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET "InvalidParameter.NotSupportThisPreset",
    INVALID_PARAMETER_OC_DIRECT_ORIGIN_REQUIRES_SMART_ROUTING "InvalidParameter.OCDirectOriginRequiresSmartRouting",
    INVALID_PARAMETER_ORIGIN_GROUP_TYPE_CAN_NOT_MATCH_LB_TYPE "InvalidParameter.OriginGroupTypeCanNotMatchLBType",
    INVALID_PARAMETER_ORIGIN_IS_INNER_IP "InvalidParameter.OriginIsInnerIp",
    INVALID_PARAMETER_ORIGIN_L4_RECORD_IPV4_MIX_DOMAIN "InvalidParameter.OriginL4RecordIPV4MixDomain",
    INVALID_PARAMETER_ORIGIN_L4_RECORD_MULTI_DOMAIN "InvalidParameter.OriginL4RecordMultiDomain",
    INVALID_PARAMETER_ORIGIN_NAME_EXISTS "InvalidParameter.OriginNameExists",
    INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED "InvalidParameter.OriginOriginGroupIdIsRequired",
    INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED "InvalidParameter.OriginPullProtocolIsRequired",
    INVALID_PARAMETER_ORIGIN_RECORD_FORMAT_ERROR "InvalidParameter.OriginRecordFormatError",
    INVALID_PARAMETER_ORIGIN_RECORD_WEIGHT_VALUE "InvalidParameter.OriginRecordWeightValue",
    INVALID_PARAMETER_ORIGIN_THIRD_PARTY_PARAM_FORMAT_ERROR "InvalidParameter.OriginThirdPartyParamFormatError",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_PLAN_NOT_FOUND "InvalidParameter.PlanNotFound",
    INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED "InvalidParameter.PostMaxSizeLimitExceeded",
    INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_AREA_INVALID "InvalidParameter.PrefetchOriginLimitAreaInvalid",
    INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_LARGE "InvalidParameter.PrefetchOriginLimitBandwidthTooLarge",
    INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_SMALL "InvalidParameter.PrefetchOriginLimitBandwidthTooSmall",
    INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_ENABLED_INVALID "InvalidParameter.PrefetchOriginLimitEnabledInvalid",
    INVALID_PARAMETER_PROXY_NAME_DUPLICATING "InvalidParameter.ProxyNameDuplicating",
    INVALID_PARAMETER_PROXY_NAME_NOT_MATCHED "InvalidParameter.ProxyNameNotMatched",
    INVALID_PARAMETER_REALTIME_LOG_ENTITY_ALREADY_CREATED "InvalidParameter.RealtimeLogEntityAlreadyCreated",
    INVALID_PARAMETER_REALTIME_LOG_INVALID_DELIVERY_AREA "InvalidParameter.RealtimeLogInvalidDeliveryArea",
    INVALID_PARAMETER_REALTIME_LOG_INVALID_LOG_TYPE "InvalidParameter.RealtimeLogInvalidLogType",
    INVALID_PARAMETER_REALTIME_LOG_INVALID_TASK_TYPE "InvalidParameter.RealtimeLogInvalidTaskType",
    INVALID_PARAMETER_REALTIME_LOG_NUMS_EXCEED_LIMIT "InvalidParameter.RealtimeLogNumsExceedLimit",
    INVALID_PARAMETER_REMARK_TOO_LONG "InvalidParameter.RemarkTooLong",
    INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE "InvalidParameter.ResponseHeaderCacheControlNotAllowDelete",
    INVALID_PARAMETER_RULE_ORIGIN_FORMAT_ERROR "InvalidParameter.RuleOriginFormatError",
    INVALID_PARAMETER_RULE_ORIGIN_MULTI_DOMAIN "InvalidParameter.RuleOriginMultiDomain",
    INVALID_PARAMETER_RULE_ORIGIN_PORT_INTEGER "InvalidParameter.RuleOriginPortInteger",
    INVALID_PARAMETER_RULE_ORIGIN_VALUE_ERROR "InvalidParameter.RuleOriginValueError",
    INVALID_PARAMETER_RULE_PORT_DUPLICATING "InvalidParameter.RulePortDuplicating",
    INVALID_PARAMETER_RULE_PORT_GROUP "InvalidParameter.RulePortGroup",
    INVALID_PARAMETER_RULE_PORT_INTEGER "InvalidParameter.RulePortInteger",
    INVALID_PARAMETER_SECURITY "InvalidParameter.Security",
    INVALID_PARAMETER_SETTING_INVALID_PARAM "InvalidParameter.SettingInvalidParam",
    INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_CACHE_PREFRESH "InvalidParameter.ShieldNotSupportHostCachePrefresh",
    INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST "InvalidParameter.ShieldNotSupportHostOriginWhitelist",
    INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_SMART_ROUTING "InvalidParameter.ShieldNotSupportHostSmartRouting",
    INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_CACHE_PREFRESH "InvalidParameter.ShieldNotSupportZoneCachePrefresh",
    INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_SMART_ROUTING "InvalidParameter.ShieldNotSupportZoneSmartRouting",
    INVALID_PARAMETER_SHIELD_SPACE_NOT_FOUND "InvalidParameter.ShieldSpaceNotFound",
    INVALID_PARAMETER_SHIELD_SPACE_REQUIRED_ERROR "InvalidParameter.ShieldSpaceRequiredError",
    INVALID_PARAMETER_SHIELD_SPACE_STATUS_MUST_ONLINE "InvalidParameter.ShieldSpaceStatusMustOnline",
    INVALID_PARAMETER_SOME_ORIGIN_GROUP_NOT_EXIST "InvalidParameter.SomeOriginGroupNotExist",
    INVALID_PARAMETER_SPACE_NOT_BIND_ORIGIN "InvalidParameter.SpaceNotBindOrigin",
    INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE "InvalidParameter.StatusCodeCacheInvalidStatusCode",
    INVALID_PARAMETER_TARGET "InvalidParameter.Target",
    INVALID_PARAMETER_TASK_NOT_GENERATED "InvalidParameter.TaskNotGenerated",
    INVALID_PARAMETER_TASK_SYSTEM_ERROR "InvalidParameter.TaskSystemError",
    INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE "InvalidParameter.TlsVersionNotInSequence",
    INVALID_PARAMETER_TOO_MANY_FILTER_VALUES "InvalidParameter.TooManyFilterValues",
    INVALID_PARAMETER_TOO_MANY_FILTERS "InvalidParameter.TooManyFilters",
    INVALID_PARAMETER_UPLOAD_URL "InvalidParameter.UploadUrl",
    INVALID_PARAMETER_UPSTREAM_CLIENT_CERT_CHECK_ERROR "InvalidParameter.UpstreamClientCertCheckError",
    INVALID_PARAMETER_UPSTREAM_VERIFY_CERT_CHECK_ERROR "InvalidParameter.UpstreamVerifyCertCheckError",
    INVALID_PARAMETER_UPSTREAM_VERIFY_CUSTOM_CA_CERT_NO_INFO "InvalidParameter.UpstreamVerifyCustomCACertNoInfo",
    INVALID_PARAMETER_WORK_MODE_IS_SAME "InvalidParameter.WorkModeIsSame",
    INVALID_PARAMETER_ZONE_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA "InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea",
    INVALID_PARAMETER_ZONE_HAS_BEEN_BOUND "InvalidParameter.ZoneHasBeenBound",
    INVALID_PARAMETER_ZONE_HAS_NOT_BEEN_BOUND_TO_PLAN "InvalidParameter.ZoneHasNotBeenBoundToPlan",
    INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING "InvalidParameter.ZoneIsGrayPublishing",
    INVALID_PARAMETER_ZONE_NAME_IS_REQUIRED "InvalidParameter.ZoneNameIsRequired",
    INVALID_PARAMETER_ZONE_NOT_FOUND "InvalidParameter.ZoneNotFound", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCESS_BLACKLIST "InvalidParameterValue.AccessBlacklist",
    INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_EDGE_MTLS "InvalidParameterValue.AliasDomainNotSupportEdgeMTLS",
    INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_MTLS "InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS",
    INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY "InvalidParameterValue.AliasDomainNotSupportUpstreamVerify",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_MUST_CA "InvalidParameterValue.CertificateVerifyClientMustCa",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_NEED_CERT "InvalidParameterValue.CertificateVerifyClientNeedCert",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_RS_AOR_ECC "InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_SVR "InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_NEED_CERT "InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_CA "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_RS_AOR_ECC "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC",
    INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_NEED_CERT "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert",
    INVALID_PARAMETER_VALUE_CLIENT_CERT_INFO_QUOTA_LIMIT "InvalidParameterValue.ClientCertInfoQuotaLimit",
    INVALID_PARAMETER_VALUE_CONFLICT_RECORD "InvalidParameterValue.ConflictRecord",
    INVALID_PARAMETER_VALUE_CONFLICT_WITH_DNSSEC "InvalidParameterValue.ConflictWithDNSSEC",
    INVALID_PARAMETER_VALUE_CONFLICT_WITH_DOMAIN "InvalidParameterValue.ConflictWithDomain",
    INVALID_PARAMETER_VALUE_CONFLICT_WITH_NS_RECORD "InvalidParameterValue.ConflictWithNSRecord",
    INVALID_PARAMETER_VALUE_CONTENT_SAME_AS_NAME "InvalidParameterValue.ContentSameAsName",
    INVALID_PARAMETER_VALUE_CONTENT_TYPE_NOT_MATCH "InvalidParameterValue.ContentTypeNotMatch",
    INVALID_PARAMETER_VALUE_DOMAIN_NOT_MATCH_ZONE "InvalidParameterValue.DomainNotMatchZone",
    INVALID_PARAMETER_VALUE_FILTERS_MUST_INCLUDE_DIMENSION_NAME "InvalidParameterValue.FiltersMustIncludeDimensionName",
    INVALID_PARAMETER_VALUE_FORMAT_MISMATCH "InvalidParameterValue.FormatMismatch",
    INVALID_PARAMETER_VALUE_GENERAL_MISMATCH "InvalidParameterValue.GeneralMismatch",
    INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE "InvalidParameterValue.IncludeInvalidValue",
    INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME "InvalidParameterValue.InferenceServiceName",
    INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME_DUPLICATE "InvalidParameterValue.InferenceServiceNameDuplicate",
    INVALID_PARAMETER_VALUE_INVALID_ALIAS_DOMAIN_NAME "InvalidParameterValue.InvalidAliasDomainName",
    INVALID_PARAMETER_VALUE_INVALID_ALIAS_NAME_SUFFIX "InvalidParameterValue.InvalidAliasNameSuffix",
    INVALID_PARAMETER_VALUE_INVALID_DNS_CONTENT "InvalidParameterValue.InvalidDNSContent",
    INVALID_PARAMETER_VALUE_INVALID_DNS_NAME "InvalidParameterValue.InvalidDNSName",
    INVALID_PARAMETER_VALUE_INVALID_DOMAIN_NAME "InvalidParameterValue.InvalidDomainName",
    INVALID_PARAMETER_VALUE_INVALID_DOMAIN_STATUS "InvalidParameterValue.InvalidDomainStatus",
    INVALID_PARAMETER_VALUE_INVALID_KEYLESS_SERVER_ID "InvalidParameterValue.InvalidKeylessServerId",
    INVALID_PARAMETER_VALUE_INVALID_PROXY_ORIGIN "InvalidParameterValue.InvalidProxyOrigin",
    INVALID_PARAMETER_VALUE_INVALID_SITE_FAILOVER_UNSUPPORTED "InvalidParameterValue.InvalidSiteFailoverUnsupported",
    INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE "InvalidParameterValue.InvalidTagValue",
    INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM "InvalidParameterValue.MissingNecessaryParam",
    INVALID_PARAMETER_VALUE_NOT_ALLOWED_WILDCARD_SHARED_CNAME "InvalidParameterValue.NotAllowedWildcardSharedCNAME",
    INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION "InvalidParameterValue.NotInEnumeration",
    INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE "InvalidParameterValue.NotWithinRange",
    INVALID_PARAMETER_VALUE_OC_DIRECT_ORIGIN_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY "InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify",
    INVALID_PARAMETER_VALUE_ORIGIN_GROUP_NOT_EXISTS "InvalidParameterValue.OriginGroupNotExists",
    INVALID_PARAMETER_VALUE_OWNERSHIP_VERIFICATION_NOT_PASSED "InvalidParameterValue.OwnershipVerificationNotPassed",
    INVALID_PARAMETER_VALUE_PAGE_NAME_ALREADY_EXIST "InvalidParameterValue.PageNameAlreadyExist",
    INVALID_PARAMETER_VALUE_REG_EX_MISMATCH "InvalidParameterValue.RegExMismatch",
    INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_RS_AOR_ECC "InvalidParameterValue.ServerCertInfoNeedContainRSAorECC",
    INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_SM2 "InvalidParameterValue.ServerCertInfoNeedContainSM2",
    INVALID_PARAMETER_VALUE_SHARED_CNAME_PREFIX_NOT_MATCH "InvalidParameterValue.SharedCNAMEPrefixNotMatch",
    INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_PULL_RATE_LIMIT "InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit",
    INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD "InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod",
    INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_UPSTREAM_VERIFY "InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify",
    INVALID_PARAMETER_VALUE_TEMPLATE_NOT_CUSTOM "InvalidParameterValue.TemplateNotCustom",
    INVALID_PARAMETER_VALUE_TEMPLATE_NOT_FOUND "InvalidParameterValue.TemplateNotFound",
    INVALID_PARAMETER_VALUE_TOP_LEVEL_DOMAIN_NOT_SUPPORT "InvalidParameterValue.TopLevelDomainNotSupport",
    INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE "InvalidParameterValue.TrialPlanResponsePage",
    INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE "InvalidParameterValue.UnrecognizableValue",
    INVALID_PARAMETER_VALUE_UPSTREAM_CLIENT_CERT_INFO_QUOTA_LIMIT "InvalidParameterValue.UpstreamClientCertInfoQuotaLimit",
    INVALID_PARAMETER_VALUE_UPSTREAM_VERIFY_CUSTOM_CA_CERT_INFO_QUOTA_LIMIT "InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit",
    INVALID_PARAMETER_VALUE_ZONE_NAME_INVALID "InvalidParameterValue.ZoneNameInvalid",
    INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_PUNY_CODE "InvalidParameterValue.ZoneNameNotSupportPunyCode",
    INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_SUB_DOMAIN "InvalidParameterValue.ZoneNameNotSupportSubDomain",
    INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND "InvalidParameterValue.ZoneNotFound",
    INVALID_PARAMETER_VALUE_ZONE_PAUSED "InvalidParameterValue.ZonePaused",
    INVALID_PARAMETER_VALUE_ZONE_SAME_AS_NAME "InvalidParameterValue.ZoneSameAsName", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_BATCH_QUOTA "LimitExceeded.BatchQuota",
    LIMIT_EXCEEDED_CUSTOM_LOG_FIELD_REGEX_LIMIT_EXCEEDED "LimitExceeded.CustomLogFieldRegexLimitExceeded",
    LIMIT_EXCEEDED_DAILY_QUOTA "LimitExceeded.DailyQuota",
    LIMIT_EXCEEDED_FUNCTION_LIMIT_EXCEEDED "LimitExceeded.FunctionLimitExceeded",
    LIMIT_EXCEEDED_INFERENCE_SERVICE "LimitExceeded.InferenceService",
    LIMIT_EXCEEDED_LOAD_BALANCING_COUNT_LIMIT_EXCEEDED "LimitExceeded.LoadBalancingCountLimitExceeded",
    LIMIT_EXCEEDED_NAMESPACE_LIMIT_EXCEEDED "LimitExceeded.NamespaceLimitExceeded",
    LIMIT_EXCEEDED_PACK_NOT_ALLOW "LimitExceeded.PackNotAllow",
    LIMIT_EXCEEDED_PROXY_RULES_LIMIT_EXCEEDED "LimitExceeded.ProxyRulesLimitExceeded",
    LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED "LimitExceeded.QueryTimeLimitExceeded",
    LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED "LimitExceeded.RateLimitExceeded",
    LIMIT_EXCEEDED_RULE_LIMIT_EXCEEDED "LimitExceeded.RuleLimitExceeded",
    LIMIT_EXCEEDED_SECURITY "LimitExceeded.Security",
    LIMIT_EXCEEDED_TIMING_DATA_ITEM_LIMIT_EXCEEDED "LimitExceeded.TimingDataItemLimitExceeded",
    LIMIT_EXCEEDED_USER_QUOTA_LIMITED "LimitExceeded.UserQuotaLimited",
    LIMIT_EXCEEDED_ZONE_BIND_PLAN "LimitExceeded.ZoneBindPlan", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE "OperationDenied.AccelerateMainlandDisable",
    OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT "OperationDenied.AccelerateMainlandIpv6Conflict",
    OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT "OperationDenied.AccelerateMainlandMultiplyLayerConflict",
    OPERATION_DENIED_ACCELERATION_DOMAIN_STATUS_NOT_IN_ONLINE "OperationDenied.AccelerationDomainStatusNotInOnline",
    OPERATION_DENIED_ADVANCED_ORIGIN_ROUTING_CONFLICT_WITH_DCI_OVERSEA_LAN "OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan",
    OPERATION_DENIED_ALIAS_DOMAIN_NOT_SUPPORT "OperationDenied.AliasDomainNotSupport",
    OPERATION_DENIED_CERTIFICATE_PRIVATE_KEY_IS_EMPTY "OperationDenied.CertificatePrivateKeyIsEmpty",
    OPERATION_DENIED_COMPLIANCE_FORBIDDEN "OperationDenied.ComplianceForbidden",
    OPERATION_DENIED_CONFIG_LOCKED "OperationDenied.ConfigLocked",
    OPERATION_DENIED_DNS_POD_UNAUTHORIZED_ROLE_OPERATION "OperationDenied.DNSPodUnauthorizedRoleOperation",
    OPERATION_DENIED_DELETE_ZONE_PRE_CHECK_FAILED "OperationDenied.DeleteZonePreCheckFailed",
    OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED "OperationDenied.DisableZoneNotCompleted",
    OPERATION_DENIED_DOMAIN_IN_SHARE_CNAME_GROUP "OperationDenied.DomainInShareCnameGroup",
    OPERATION_DENIED_DOMAIN_IS_BLOCKED "OperationDenied.DomainIsBlocked",
    OPERATION_DENIED_DOMAIN_MUST_IN_IPSSL_SHARED_CNAME_ZONE_AND_IN_SHARED_CNAME "OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME",
    OPERATION_DENIED_DOMAIN_NO_ICP "OperationDenied.DomainNoICP",
    OPERATION_DENIED_DOMAIN_NUMBER_IS_NOT_ZERO "OperationDenied.DomainNumberIsNotZero",
    OPERATION_DENIED_DOMAIN_STATUS_UNSTABLE "OperationDenied.DomainStatusUnstable",
    OPERATION_DENIED_ENTERPRISE_PLAN_AUTO_RENEW_UNSUPPORTED "OperationDenied.EnterprisePlanAutoRenewUnsupported",
    OPERATION_DENIED_ENTERPRISE_PLAN_RENEW_UNSUPPORTED "OperationDenied.EnterprisePlanRenewUnsupported",
    OPERATION_DENIED_ENTERPRISE_PLAN_UPGRADE_UNSUPPORTED "OperationDenied.EnterprisePlanUpgradeUnsupported",
    OPERATION_DENIED_ENV_NOT_READY "OperationDenied.EnvNotReady",
    OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED "OperationDenied.ErrZoneIsAlreadyPaused",
    OPERATION_DENIED_HOSTS_CERTIFICATE_INCONSISTENCY "OperationDenied.HostsCertificateInconsistency",
    OPERATION_DENIED_HOSTS_CLIENT_CERTIFICATE_INCONSISTENCY "OperationDenied.HostsClientCertificateInconsistency",
    OPERATION_DENIED_HOSTS_KEYLESS_SERVER_INCONSISTENCY "OperationDenied.HostsKeylessServerInconsistency",
    OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_INCONSISTENCY "OperationDenied.HostsUpstreamCertificateInconsistency",
    OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_VERIFY_INCONSISTENCY "OperationDenied.HostsUpstreamCertificateVerifyInconsistency",
    OPERATION_DENIED_IPSSL_ALREADY_BOUND_ANOTHER_DOMAIN "OperationDenied.IPSSLAlreadyBoundAnotherDomain",
    OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE "OperationDenied.InvalidAdvancedDefenseSecurityType",
    OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_ZONE_AREA "OperationDenied.InvalidAdvancedDefenseZoneArea",
    OPERATION_DENIED_INVALID_ADVANCED_ORIGIN_ROUTING_BILLING "OperationDenied.InvalidAdvancedOriginRoutingBilling",
    OPERATION_DENIED_IPV6_ADVANCED_CONFLICT "OperationDenied.Ipv6AdvancedConflict",
    OPERATION_DENIED_IPV6_STATIC_IP_CONFLICT "OperationDenied.Ipv6StaticIpConflict",
    OPERATION_DENIED_KEYLESS_CERT_SWITCH_TO_FREE_CERT_CONFLICT "OperationDenied.KeylessCertSwitchToFreeCertConflict",
    OPERATION_DENIED_KEYLESS_MODE_CERTIFICATE_PRIVATE_KEY_NEED_EMPTY "OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty",
    OPERATION_DENIED_L4_LACK_OF_RESOURCES "OperationDenied.L4LackOfResources",
    OPERATION_DENIED_L4_PORT_LACK_OF_RESOURCES "OperationDenied.L4PortLackOfResources",
    OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS "OperationDenied.L4ProxyInBannedStatus",
    OPERATION_DENIED_L4_PROXY_IN_OFFLINE_STATUS "OperationDenied.L4ProxyInOfflineStatus",
    OPERATION_DENIED_L4_PROXY_IN_PROCESS_STATUS "OperationDenied.L4ProxyInProcessStatus",
    OPERATION_DENIED_L4_PROXY_IN_PROGRESS_STATUS "OperationDenied.L4ProxyInProgressStatus",
    OPERATION_DENIED_L4_PROXY_IN_STOPPING_STATUS "OperationDenied.L4ProxyInStoppingStatus",
    OPERATION_DENIED_L4_STATUS_NOT_IN_ONLINE "OperationDenied.L4StatusNotInOnline",
    OPERATION_DENIED_L7_HOST_IN_PROCESS_STATUS "OperationDenied.L7HostInProcessStatus",
    OPERATION_DENIED_LAST_IPSSL_OPERATION_NOT_COMPLETE "OperationDenied.LastIPSSLOperationNotComplete",
    OPERATION_DENIED_LATEST_VERSION_NOW "OperationDenied.LatestVersionNow",
    OPERATION_DENIED_LOAD_BALANCE_STATUS_NOT_IN_ONLINE "OperationDenied.LoadBalanceStatusNotInOnline",
    OPERATION_DENIED_LOAD_BALANCING_ZONE_IS_NOT_ACTIVE "OperationDenied.LoadBalancingZoneIsNotActive",
    OPERATION_DENIED_MSG_IPV6_ADVANCED_CONFLICT "OperationDenied.MsgIpv6AdvancedConflict",
    OPERATION_DENIED_MULTIPLE_CNAME_ZONE "OperationDenied.MultipleCnameZone",
    OPERATION_DENIED_NS_NOT_ALLOW_TRAFFIC_STRATEGY "OperationDenied.NSNotAllowTrafficStrategy",
    OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_ALLOW_MODIFIED_TO_CNAME "OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME",
    OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_AREA_AND_ALIAS_ZONE_NAME "OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName",
    OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_TYPE "OperationDenied.NoDomainAccessZoneOnlySupportModifyType",
    OPERATION_DENIED_NOT_ALLOW_CLOSE_ACCELERATE_MAINLAND_WHEN_DOMAIN_BOUND_EXCLUSIVE_IP "OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP",
    OPERATION_DENIED_NOT_IN_ADVANCED_ORIGIN_ROUTING_WHITE_LIST "OperationDenied.NotInAdvancedOriginRoutingWhiteList",
    OPERATION_DENIED_NOT_IN_KEYLESS_WHITE_LIST "OperationDenied.NotInKeylessWhiteList",
    OPERATION_DENIED_NOT_IN_PREFETCH_ORIGIN_LIMIT_WHITE_LIST "OperationDenied.NotInPrefetchOriginLimitWhiteList",
    OPERATION_DENIED_NOT_IN_SHIELD_SPACE_WHITE_LIST "OperationDenied.NotInShieldSpaceWhiteList",
    OPERATION_DENIED_NOT_IN_SITE_FAILOVER_WHITE_LIST "OperationDenied.NotInSiteFailoverWhiteList",
    OPERATION_DENIED_NOT_IN_UPSTREAM_MTLS_WHITE_LIST "OperationDenied.NotInUpstreamMTLSWhiteList",
    OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST "OperationDenied.NotInVersionControlWhiteList",
    OPERATION_DENIED_ORIGIN_GROUP_ACCELERATION_DOMAIN_USED "OperationDenied.OriginGroupAccelerationDomainUsed",
    OPERATION_DENIED_ORIGIN_GROUP_L4_USED "OperationDenied.OriginGroupL4Used",
    OPERATION_DENIED_ORIGIN_GROUP_LB_USED "OperationDenied.OriginGroupLBUsed",
    OPERATION_DENIED_ORIGIN_GROUP_RULE_ENGINE_USED "OperationDenied.OriginGroupRuleEngineUsed",
    OPERATION_DENIED_ORIGIN_PULL_DATA_NOT_SUPPORTED "OperationDenied.OriginPullDataNotSupported",
    OPERATION_DENIED_OWNERSHIP_VERIFICATION_NOT_PASSED "OperationDenied.OwnershipVerificationNotPassed",
    OPERATION_DENIED_PLAN_DOWNGRADE_NOT_ALLOWED "OperationDenied.PlanDowngradeNotAllowed",
    OPERATION_DENIED_PLAN_HAS_BEEN_EXPIRED "OperationDenied.PlanHasBeenExpired",
    OPERATION_DENIED_PLAN_HAS_BEEN_ISOLATED "OperationDenied.PlanHasBeenIsolated",
    OPERATION_DENIED_PLAN_INCREASE_PLAN_QUOTA_UNSUPPORTED "OperationDenied.PlanIncreasePlanQuotaUnsupported",
    OPERATION_DENIED_PLAN_NOT_SUPPORT_MODIFY_ZONE_AREA "OperationDenied.PlanNotSupportModifyZoneArea",
    OPERATION_DENIED_PLAN_TYPE_IS_WRONG "OperationDenied.PlanTypeIsWrong",
    OPERATION_DENIED_PLAT_TYPE_IP_ACCELERATE_MAINLAND_NOT_SUPPORT "OperationDenied.PlatTypeIPAccelerateMainlandNotSupport",
    OPERATION_DENIED_PLEASE_CONTACT_BUSINESS_PERSONNEL "OperationDenied.PleaseContactBusinessPersonnel",
    OPERATION_DENIED_RECORD_IS_FORBIDDEN "OperationDenied.RecordIsForbidden",
    OPERATION_DENIED_RESOURCE_HAS_BEEN_LOCKED "OperationDenied.ResourceHasBeenLocked",
    OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY "OperationDenied.ResourceLockedTemporary",
    OPERATION_DENIED_SECURITY_LACK_OF_RESOURCES "OperationDenied.SecurityLackOfResources",
    OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_ACCELERATE_MAINLAND "OperationDenied.SharedCNAMEUnsupportedAccelerateMainland",
    OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_IPV6 "OperationDenied.SharedCNAMEUnsupportedIPv6",
    OPERATION_DENIED_STATIC_IP_AREA_CONFLICT "OperationDenied.StaticIpAreaConflict",
    OPERATION_DENIED_SWITCH_AREA_CDN_PLATFORM_REUSE "OperationDenied.SwitchAreaCdnPlatformReuse",
    OPERATION_DENIED_SWITCH_AREA_ORIGIN_PROTECTION_DEPLOYING "OperationDenied.SwitchAreaOriginProtectionDeploying",
    OPERATION_DENIED_UN_SUPPORT_TO_CLOSE_UPSTREAM_MTLS "OperationDenied.UnSupportToCloseUpstreamMTLS",
    OPERATION_DENIED_UNSUPPORTED_PLAN "OperationDenied.UnsupportedPlan",
    OPERATION_DENIED_UPDATE_IP_WHITELIST_FIRST "OperationDenied.UpdateIPWhitelistFirst",
    OPERATION_DENIED_USE_UPSTREAM_MTLS_NEED_OPEN_HTTPS "OperationDenied.UseUpstreamMTLSNeedOpenHttps",
    OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING "OperationDenied.VersionControlIsGraying",
    OPERATION_DENIED_VERSION_CONTROL_LOCKED "OperationDenied.VersionControlLocked",
    OPERATION_DENIED_VERSION_CONTROL_NEED_NS_SWITCHED "OperationDenied.VersionControlNeedNSSwitched",
    OPERATION_DENIED_WORK_MODE_NOT_IN_VERSION_CONTROL "OperationDenied.WorkModeNotInVersionControl",
    OPERATION_DENIED_ZONE_HAS_HOSTS_MODIFY_CONFLICT "OperationDenied.ZoneHasHostsModifyConflict",
    OPERATION_DENIED_ZONE_IS_BINDING_SHARED_CNAME "OperationDenied.ZoneIsBindingSharedCNAME",
    OPERATION_DENIED_ZONE_IS_REFERENCE_CUSTOM_ERROR_PAGE "OperationDenied.ZoneIsReferenceCustomErrorPage",
    OPERATION_DENIED_ZONE_NOT_ACTIVE "OperationDenied.ZoneNotActive", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_ALIAS_DOMAIN "ResourceInUse.AliasDomain", RESOURCE_IN_USE_ALIAS_NAME "ResourceInUse.AliasName",
    RESOURCE_IN_USE_ALREADY_EXISTS_AS_AN_ACCELERATION_DOMAIN "ResourceInUse.AlreadyExistsAsAnAccelerationDomain",
    RESOURCE_IN_USE_CNAME "ResourceInUse.Cname", RESOURCE_IN_USE_DNS "ResourceInUse.Dns",
    RESOURCE_IN_USE_DNS_RECORD "ResourceInUse.DnsRecord", RESOURCE_IN_USE_DUPLICATE_NAME "ResourceInUse.DuplicateName",
    RESOURCE_IN_USE_GENERIC_HOST "ResourceInUse.GenericHost", RESOURCE_IN_USE_HOST "ResourceInUse.Host",
    RESOURCE_IN_USE_NS "ResourceInUse.NS", RESOURCE_IN_USE_OTHERS "ResourceInUse.Others",
    RESOURCE_IN_USE_OTHERS_ALIAS_DOMAIN "ResourceInUse.OthersAliasDomain",
    RESOURCE_IN_USE_OTHERS_CNAME "ResourceInUse.OthersCname", RESOURCE_IN_USE_OTHERS_HOST "ResourceInUse.OthersHost",
    RESOURCE_IN_USE_OTHERS_NS "ResourceInUse.OthersNS",
    RESOURCE_IN_USE_PREFETCH_ORIGIN_LIMIT_ALREADY_EXISTS "ResourceInUse.PrefetchOriginLimitAlreadyExists",
    RESOURCE_IN_USE_SELF_AND_OTHERS_CNAME "ResourceInUse.SelfAndOthersCname",
    RESOURCE_IN_USE_SHARED_CNAME "ResourceInUse.SharedCNAME", RESOURCE_IN_USE_ZONE "ResourceInUse.Zone",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DNS_POD_DOMAIN_NOT_IN_ACCOUNT "ResourceNotFound.DNSPodDomainNotInAccount",
    RESOURCE_NOT_FOUND_INFERENCE_SERVICE "ResourceNotFound.InferenceService",
    RESOURCE_NOT_FOUND_POST_MAX_SIZE_QUOTA_NOT_FOUND "ResourceNotFound.PostMaxSizeQuotaNotFound",
    RESOURCE_NOT_FOUND_VERSION_NOT_FOUND "ResourceNotFound.VersionNotFound",
    RESOURCE_NOT_FOUND_ZONE_NOT_FOUND "ResourceNotFound.ZoneNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_CERT_NOT_FOUND "ResourceUnavailable.CertNotFound",
    RESOURCE_UNAVAILABLE_DOMAIN_ALREADY_EXISTS "ResourceUnavailable.DomainAlreadyExists",
    RESOURCE_UNAVAILABLE_DOMAIN_NOT_FOUND "ResourceUnavailable.DomainNotFound",
    RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND "ResourceUnavailable.FunctionNotFound",
    RESOURCE_UNAVAILABLE_HOST_NOT_FOUND "ResourceUnavailable.HostNotFound",
    RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND "ResourceUnavailable.NamespaceNotFound",
    RESOURCE_UNAVAILABLE_RULE_NOT_FOUND "ResourceUnavailable.RuleNotFound",
    RESOURCE_UNAVAILABLE_SHARED_CNAME_ALREADY_EXISTS "ResourceUnavailable.SharedCNAMEAlreadyExists",
    RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND "ResourceUnavailable.ZoneNotFound",
    RESOURCES_SOLD_OUT_L7_LACK_OF_RESOURCES "ResourcesSoldOut.L7LackOfResources",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM_UNAUTHORIZED "UnauthorizedOperation.CamUnauthorized",
    UNAUTHORIZED_OPERATION_DOMAIN_EMPTY "UnauthorizedOperation.DomainEmpty",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission",
    UNAUTHORIZED_OPERATION_UNKNOWN "UnauthorizedOperation.Unknown", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_TARGET_NAME_ORIGIN_TYPE_COS "UnsupportedOperation.TargetNameOriginTypeCos"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyFreeCertificate, BindSecurityTemplateToEntity, BindSharedCNAME, BindZoneToPlan, CheckCnameStatus,
    CheckFreeCertificateVerification, ConfirmMultiPathGatewayOriginACL, ConfirmOriginACLUpdate,
    CreateAccelerationDomain, CreateAliasDomain, CreateApplicationProxy, CreateApplicationProxyRule, CreateCLSIndex,
    CreateConfigGroupVersion, CreateContentIdentifier, CreateCustomizeErrorPage, CreateDnsRecord, CreateEdgeKVNamespace,
    CreateFunction, CreateFunctionReplica, CreateFunctionRule, CreateInferenceAPIToken, CreateInferenceService,
    CreateJustInTimeTranscodeTemplate, CreateL4Proxy, CreateL4ProxyRules, CreateL7AccRules, CreateLoadBalancer,
    CreateLogAnalysisDownloadTask, CreateMultiPathGateway, CreateMultiPathGatewayLine, CreateMultiPathGatewaySecretKey,
    CreateOriginGroup, CreatePlan, CreatePlanForZone, CreatePrefetchTask, CreatePurgeTask,
    CreateRealtimeLogDeliveryTask, CreateRule, CreateSecurityAPIResource, CreateSecurityAPIService,
    CreateSecurityClientAttester, CreateSecurityIPGroup, CreateSecurityJSInjectionRule, CreateSharedCNAME,
    CreateWebSecurityTemplate, CreateZone, DeleteAccelerationDomains, DeleteAliasDomain, DeleteApplicationProxy,
    DeleteApplicationProxyRule, DeleteContentIdentifier, DeleteCustomErrorPage, DeleteDnsRecords, DeleteEdgeKVNamespace,
    DeleteFunction, DeleteFunctionReplica, DeleteFunctionRules, DeleteInferenceAPIToken,
    DeleteJustInTimeTranscodeTemplates, DeleteL4Proxy, DeleteL4ProxyRules, DeleteL7AccRules, DeleteLoadBalancer,
    DeleteMultiPathGateway, DeleteMultiPathGatewayLine, DeleteOriginGroup, DeleteRealtimeLogDeliveryTask, DeleteRules,
    DeleteSecurityAPIResource, DeleteSecurityAPIService, DeleteSecurityClientAttester, DeleteSecurityIPGroup,
    DeleteSecurityJSInjectionRule, DeleteSharedCNAME, DeleteWebSecurityTemplate, DeleteZone, DeployConfigGroupVersion,
    DescribeAccelerationDomains, DescribeAliasDomains, DescribeApplicationProxies, DescribeAvailablePlans,
    DescribeBillingData, DescribeConfigGroupVersionDetail, DescribeConfigGroupVersions, DescribeContentIdentifiers,
    DescribeContentQuota, DescribeCustomErrorPages, DescribeDDoSAttackData, DescribeDDoSAttackEvent,
    DescribeDDoSAttackTopData, DescribeDDoSProtection, DescribeDefaultCertificates, DescribeDeployHistory,
    DescribeDnsRecords, DescribeEdgeKVNamespaces, DescribeEnvironments, DescribeFunctionComponentBindings,
    DescribeFunctionReplicas, DescribeFunctionRules, DescribeFunctionRuntimeEnvironment, DescribeFunctions,
    DescribeHostsSetting, DescribeIPGroupReferences, DescribeIPRegion, DescribeIdentifications,
    DescribeInferenceAPITokens, DescribeInferenceHardwareSpecifications, DescribeInferenceServiceDeploymentLogs,
    DescribeInferenceServiceDeploymentRecords, DescribeInferenceServiceMonitorData, DescribeInferenceServices,
    DescribeJustInTimeTranscodeTemplates, DescribeL4Proxy, DescribeL4ProxyRules, DescribeL7AccRules,
    DescribeL7AccSetting, DescribeLoadBalancerList, DescribeLogAnalysisDetail, DescribeLogAnalysisDownloadTasks,
    DescribeMultiPathGateway, DescribeMultiPathGatewayLine, DescribeMultiPathGatewayOriginACL,
    DescribeMultiPathGatewayRegions, DescribeMultiPathGatewaySecretKey, DescribeMultiPathGateways, DescribeOriginACL,
    DescribeOriginGroup, DescribeOriginGroupHealthStatus, DescribeOriginProtection, DescribeOverviewL7Data,
    DescribePlans, DescribePrefetchOriginLimit, DescribePrefetchTasks, DescribePurgeTasks,
    DescribeRealtimeLogDeliveryTasks, DescribeRules, DescribeRulesSetting, DescribeSecurityAPIResource,
    DescribeSecurityAPIService, DescribeSecurityClientAttester, DescribeSecurityIPGroup, DescribeSecurityIPGroupContent,
    DescribeSecurityIPGroupInfo, DescribeSecurityJSInjectionRule, DescribeSecurityPolicy,
    DescribeSecurityTemplateBindings, DescribeSharedCNAME, DescribeTimingL4Data, DescribeTimingL7AnalysisData,
    DescribeTimingL7CacheData, DescribeTimingL7OriginPullData, DescribeTopL7AnalysisData, DescribeTopL7CacheData,
    DescribeWebSecurityTemplate, DescribeWebSecurityTemplates, DescribeZoneConfigImportResult, DescribeZoneSetting,
    DescribeZones, DestroyPlan, DisableOriginACL, DownloadL4Logs, DownloadL7Logs, DummyParseZoneFullConfig,
    EdgeKVDelete, EdgeKVGet, EdgeKVList, EdgeKVPut, EnableOriginACL, ExportZoneConfig, HandleFunctionRuntimeEnvironment,
    IdentifyZone, ImportZoneConfig, IncreasePlanQuota, ModifyAccelerationDomain, ModifyAccelerationDomainStatuses,
    ModifyAliasDomain, ModifyAliasDomainStatus, ModifyApplicationProxy, ModifyApplicationProxyRule,
    ModifyApplicationProxyRuleStatus, ModifyApplicationProxyStatus, ModifyContentIdentifier, ModifyCustomErrorPage,
    ModifyDDoSProtection, ModifyDnsRecords, ModifyDnsRecordsStatus, ModifyEdgeKVNamespace, ModifyFunction,
    ModifyFunctionComponentBindings, ModifyFunctionReplica, ModifyFunctionRule, ModifyFunctionRulePriority,
    ModifyHostsCertificate, ModifyInferenceService, ModifyL4Proxy, ModifyL4ProxyRules, ModifyL4ProxyRulesStatus,
    ModifyL4ProxyStatus, ModifyL7AccRule, ModifyL7AccRulePriority, ModifyL7AccSetting, ModifyLoadBalancer,
    ModifyMultiPathGateway, ModifyMultiPathGatewayLine, ModifyMultiPathGatewaySecretKey, ModifyMultiPathGatewayStatus,
    ModifyOriginACL, ModifyOriginGroup, ModifyPlan, ModifyPrefetchOriginLimit, ModifyRealtimeLogDeliveryTask,
    ModifyRule, ModifySecurityAPIResource, ModifySecurityAPIService, ModifySecurityClientAttester,
    ModifySecurityIPGroup, ModifySecurityJSInjectionRule, ModifySecurityPolicy, ModifySharedCNAME,
    ModifyWebSecurityTemplate, ModifyZone, ModifyZoneSetting, ModifyZoneStatus, ModifyZoneWorkMode,
    OperateInferenceService, RefreshMultiPathGatewaySecretKey, RenewPlan, UpgradePlan, VerifyOwnership
}
