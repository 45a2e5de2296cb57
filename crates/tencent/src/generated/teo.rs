//! `teo` 2022-09-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20220106;

static SERVICE: Service = Service { name: "teo", version: "2022-09-01", code: "teo", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFreeCertificate {
    pub zone_id: String,
    pub domain: String,
    pub verification_method: String,
}
operation! { ApplyFreeCertificate(zone_id: String, domain: String, verification_method: String)
    "ApplyFreeCertificate" -> ApplyFreeCertificateOutput {
    0 "ZoneId" zone_id, 1 "Domain" domain, 2 "VerificationMethod" verification_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFreeCertificateOutput {
    pub dns_verification: Option<DnsVerification>,
    pub file_verification: Option<FileVerification>,
}
model! { ApplyFreeCertificateOutput {
    0 "DnsVerification" dns_verification, 1 "FileVerification" file_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsVerification {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { DnsVerification {
    0 "Subdomain" subdomain, 1 "RecordType" record_type, 2 "RecordValue" record_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVerification {
    pub path: Option<String>,
    pub content: Option<String>,
}
model! { FileVerification {
    0 "Path" path, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecurityTemplateToEntity {
    pub zone_id: String,
    pub entities: Vec<String>,
    pub operate: String,
    pub template_id: String,
    pub over_write: Option<bool>,
}
operation! { BindSecurityTemplateToEntity(zone_id: String, entities: Vec<String>, operate: String, template_id: String)
    "BindSecurityTemplateToEntity" -> Empty {
    0 "ZoneId" zone_id, 1 "Entities" entities, 2 "Operate" operate, 3 "TemplateId" template_id,
    4 "OverWrite" over_write: bool
} }

pub type BindSecurityTemplateToEntityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSharedCNAME {
    pub zone_id: String,
    pub bind_type: String,
    pub bind_shared_cname_maps: Vec<BindSharedCNAMEMap>,
}
operation! { BindSharedCNAME(zone_id: String, bind_type: String, bind_shared_cname_maps: Vec<BindSharedCNAMEMap>)
    "BindSharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "BindType" bind_type, 2 "BindSharedCNAMEMaps" bind_shared_cname_maps
} }

pub type BindSharedCNAMEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSharedCNAMEMap {
    pub shared_cname: Option<String>,
    pub domain_names: Option<Vec<String>>,
}
input! { BindSharedCNAMEMap(shared_cname: String, domain_names: Vec<String>) {
    0 "SharedCNAME" shared_cname: String, 1 "DomainNames" domain_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindZoneToPlan {
    pub zone_id: String,
    pub plan_id: String,
}
operation! { BindZoneToPlan(zone_id: String, plan_id: String) "BindZoneToPlan" -> Empty {
    0 "ZoneId" zone_id, 1 "PlanId" plan_id
} }

pub type BindZoneToPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCnameStatus {
    pub zone_id: String,
    pub record_names: Vec<String>,
}
operation! { CheckCnameStatus(zone_id: String, record_names: Vec<String>) "CheckCnameStatus" -> CheckCnameStatusOutput {
    0 "ZoneId" zone_id, 1 "RecordNames" record_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCnameStatusOutput {
    pub cname_status: Option<Vec<CnameStatus>>,
}
model! { CheckCnameStatusOutput {
    0 "CnameStatus" cname_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CnameStatus {
    pub record_name: Option<String>,
    pub cname: Option<String>,
    pub status: Option<String>,
}
model! { CnameStatus {
    0 "RecordName" record_name, 1 "Cname" cname, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFreeCertificateVerification {
    pub zone_id: String,
    pub domain: String,
}
operation! { CheckFreeCertificateVerification(zone_id: String, domain: String)
    "CheckFreeCertificateVerification" -> CheckFreeCertificateVerificationOutput {
    0 "ZoneId" zone_id, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFreeCertificateVerificationOutput {
    pub common_name: Option<String>,
    pub signature_algorithm: Option<String>,
    pub expire_time: Option<String>,
}
model! { CheckFreeCertificateVerificationOutput {
    0 "CommonName" common_name, 1 "SignatureAlgorithm" signature_algorithm, 2 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmMultiPathGatewayOriginACL {
    pub zone_id: String,
    pub gateway_id: String,
    pub origin_acl_version: i64,
}
operation! { ConfirmMultiPathGatewayOriginACL(zone_id: String, gateway_id: String, origin_acl_version: i64)
    "ConfirmMultiPathGatewayOriginACL" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "OriginACLVersion" origin_acl_version
} }

pub type ConfirmMultiPathGatewayOriginACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOriginACLUpdate {
    pub zone_id: String,
}
operation! { ConfirmOriginACLUpdate(zone_id: String) "ConfirmOriginACLUpdate" -> Empty {
    0 "ZoneId" zone_id
} }

pub type ConfirmOriginACLUpdateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerationDomain {
    pub zone_id: String,
    pub domain_name: String,
    pub origin_info: OriginInfo,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<u64>,
    pub https_origin_port: Option<u64>,
    pub ipv6_status: Option<String>,
    pub shared_cname: Option<String>,
}
operation! { CreateAccelerationDomain(zone_id: String, domain_name: String, origin_info: OriginInfo)
    "CreateAccelerationDomain" -> CreateAccelerationDomainOutput {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "OriginInfo" origin_info,
    3 "OriginProtocol" origin_protocol: String, 4 "HttpOriginPort" http_origin_port: u64,
    5 "HttpsOriginPort" https_origin_port: u64, 6 "IPv6Status" ipv6_status: String, 7 "SharedCNAME" shared_cname: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginInfo {
    pub origin_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { PrivateParameter(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerationDomainOutput {
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CreateAccelerationDomainOutput {
    0 "OwnershipVerification" ownership_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnershipVerification {
    pub dns_verification: Option<DnsVerification>,
    pub file_verification: Option<FileVerification>,
    pub ns_verification: Option<NsVerification>,
}
model! { OwnershipVerification {
    0 "DnsVerification" dns_verification, 1 "FileVerification" file_verification, 2 "NsVerification" ns_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsVerification {
    pub name_servers: Option<Vec<String>>,
}
model! { NsVerification {
    0 "NameServers" name_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasDomain {
    pub zone_id: String,
    pub alias_name: String,
    pub target_name: String,
    pub cert_type: Option<String>,
    pub cert_id: Option<Vec<String>>,
}
operation! { CreateAliasDomain(zone_id: String, alias_name: String, target_name: String) "CreateAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasName" alias_name, 2 "TargetName" target_name, 3 "CertType" cert_type: String,
    4 "CertId" cert_id: Vec<String>
} }

pub type CreateAliasDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxy {
    pub zone_id: String,
    pub proxy_name: String,
    pub plat_type: String,
    pub security_type: i64,
    pub accelerate_type: i64,
    pub proxy_type: Option<String>,
    pub session_persist_time: Option<u64>,
    pub ipv6: Option<Ipv6>,
    pub application_proxy_rules: Option<Vec<ApplicationProxyRule>>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}

/// What [`CreateApplicationProxy::new`] takes.
pub struct CreateApplicationProxyRequired {
    pub zone_id: String,
    pub proxy_name: String,
    pub plat_type: String,
    pub security_type: i64,
    pub accelerate_type: i64,
}
operation! { CreateApplicationProxy{CreateApplicationProxyRequired: zone_id, proxy_name, plat_type, security_type, accelerate_type}
    "CreateApplicationProxy" -> CreateApplicationProxyOutput {
    0 "ZoneId" zone_id, 1 "ProxyName" proxy_name, 2 "PlatType" plat_type, 3 "SecurityType" security_type,
    4 "AccelerateType" accelerate_type, 5 "ProxyType" proxy_type: String,
    6 "SessionPersistTime" session_persist_time: u64, 7 "Ipv6" ipv6: Ipv6,
    8 "ApplicationProxyRules" application_proxy_rules: Vec<ApplicationProxyRule>,
    9 "AccelerateMainland" accelerate_mainland: AccelerateMainland
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6 {
    pub switch: Option<String>,
}
input! { Ipv6(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationProxyRule {
    pub proto: Option<String>,
    pub port: Option<Vec<String>>,
    pub origin_type: Option<String>,
    pub origin_value: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub status: Option<String>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<u64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}
input! { ApplicationProxyRule(proto: String, port: Vec<String>, origin_type: String, origin_value: Vec<String>) {
    0 "Proto" proto: String, 1 "Port" port: Vec<String>, 2 "OriginType" origin_type: String,
    3 "OriginValue" origin_value: Vec<String>, 4 "RuleId" rule_id: String, 5 "Status" status: String,
    6 "ForwardClientIp" forward_client_ip: String, 7 "SessionPersist" session_persist: bool,
    8 "SessionPersistTime" session_persist_time: u64, 9 "OriginPort" origin_port: String, 10 "RuleTag" rule_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateMainland {
    pub switch: Option<String>,
}
input! { AccelerateMainland(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateApplicationProxyOutput {
    0 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyRule {
    pub zone_id: String,
    pub proxy_id: String,
    pub proto: String,
    pub port: Vec<String>,
    pub origin_type: String,
    pub origin_value: Vec<String>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<u64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}

/// What [`CreateApplicationProxyRule::new`] takes.
pub struct CreateApplicationProxyRuleRequired {
    pub zone_id: String,
    pub proxy_id: String,
    pub proto: String,
    pub port: Vec<String>,
    pub origin_type: String,
    pub origin_value: Vec<String>,
}
operation! { CreateApplicationProxyRule{CreateApplicationProxyRuleRequired: zone_id, proxy_id, proto, port, origin_type, origin_value}
    "CreateApplicationProxyRule" -> CreateApplicationProxyRuleOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Proto" proto, 3 "Port" port, 4 "OriginType" origin_type,
    5 "OriginValue" origin_value, 6 "ForwardClientIp" forward_client_ip: String,
    7 "SessionPersist" session_persist: bool, 8 "SessionPersistTime" session_persist_time: u64,
    9 "OriginPort" origin_port: String, 10 "RuleTag" rule_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationProxyRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateApplicationProxyRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSIndex {
    pub zone_id: String,
    pub task_id: String,
}
operation! { CreateCLSIndex(zone_id: String, task_id: String) "CreateCLSIndex" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

pub type CreateCLSIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupVersion {
    pub zone_id: String,
    pub group_id: String,
    pub content: String,
    pub description: Option<String>,
    pub source_version: Option<String>,
}
operation! { CreateConfigGroupVersion(zone_id: String, group_id: String, content: String)
    "CreateConfigGroupVersion" -> CreateConfigGroupVersionOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Content" content, 3 "Description" description: String,
    4 "SourceVersion" source_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigGroupVersionOutput {
    pub version_id: Option<String>,
}
model! { CreateConfigGroupVersionOutput {
    0 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentIdentifier {
    pub description: String,
    pub plan_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateContentIdentifier(description: String, plan_id: String)
    "CreateContentIdentifier" -> CreateContentIdentifierOutput {
    0 "Description" description, 1 "PlanId" plan_id, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentIdentifierOutput {
    pub content_id: Option<String>,
}
model! { CreateContentIdentifierOutput {
    0 "ContentId" content_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizeErrorPage {
    pub zone_id: String,
    pub name: String,
    pub content_type: String,
    pub description: Option<String>,
    pub content: Option<String>,
}
operation! { CreateCustomizeErrorPage(zone_id: String, name: String, content_type: String)
    "CreateCustomizeErrorPage" -> CreateCustomizeErrorPageOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "ContentType" content_type, 3 "Description" description: String,
    4 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizeErrorPageOutput {
    pub page_id: Option<String>,
}
model! { CreateCustomizeErrorPageOutput {
    0 "PageId" page_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnsRecord {
    pub zone_id: String,
    pub name: String,
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDnsRecordOutput {
    pub record_id: Option<String>,
}
model! { CreateDnsRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeKVNamespace {
    pub zone_id: String,
    pub namespace: String,
    pub remark: Option<String>,
}
operation! { CreateEdgeKVNamespace(zone_id: String, namespace: String) "CreateEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Remark" remark: String
} }

pub type CreateEdgeKVNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    pub zone_id: String,
    pub name: String,
    pub content: String,
    pub remark: Option<String>,
}
operation! { CreateFunction(zone_id: String, name: String, content: String) "CreateFunction" -> CreateFunctionOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "Content" content, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub function_id: Option<String>,
}
model! { CreateFunctionOutput {
    0 "FunctionId" function_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionReplica {
    pub zone_id: String,
    pub function_id: String,
    pub replica_name: String,
    pub content: String,
    pub remark: Option<String>,
}
operation! { CreateFunctionReplica(zone_id: String, function_id: String, replica_name: String, content: String)
    "CreateFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaName" replica_name, 3 "Content" content,
    4 "Remark" remark: String
} }

pub type CreateFunctionReplicaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionRule {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRuleCondition {
    pub rule_conditions: Option<Vec<RuleCondition>>,
}
input! { FunctionRuleCondition(rule_conditions: Vec<RuleCondition>) {
    0 "RuleConditions" rule_conditions: Vec<RuleCondition>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    pub operator: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRegionSelection {
    pub function_id: Option<String>,
    pub regions: Option<Vec<String>>,
}
input! { FunctionRegionSelection(function_id: String, regions: Vec<String>) {
    0 "FunctionId" function_id: String, 1 "Regions" regions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionWeightedSelection {
    pub function_id: Option<String>,
    pub weight: Option<u64>,
}
input! { FunctionWeightedSelection(function_id: String, weight: u64) {
    0 "FunctionId" function_id: String, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateFunctionRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceAPIToken {
    pub zone_id: String,
    pub name: String,
}
operation! { CreateInferenceAPIToken(zone_id: String, name: String)
    "CreateInferenceAPIToken" -> CreateInferenceAPITokenOutput {
    0 "ZoneId" zone_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceAPITokenOutput {
    pub token_id: Option<String>,
    pub content: Option<String>,
}
model! { CreateInferenceAPITokenOutput {
    0 "TokenId" token_id, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceService {
    pub zone_id: String,
    pub name: String,
    pub listen_port: i64,
    pub containers: Vec<InferenceContainerConfig>,
    pub resource_config: InferenceResourceConfig,
    pub affinity_config: Option<InferenceAffinityConfig>,
    pub request_paths: Option<Vec<String>>,
    pub description: Option<String>,
}

/// What [`CreateInferenceService::new`] takes.
pub struct CreateInferenceServiceRequired {
    pub zone_id: String,
    pub name: String,
    pub listen_port: i64,
    pub containers: Vec<InferenceContainerConfig>,
    pub resource_config: InferenceResourceConfig,
}
operation! { CreateInferenceService{CreateInferenceServiceRequired: zone_id, name, listen_port, containers, resource_config}
    "CreateInferenceService" -> CreateInferenceServiceOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "ListenPort" listen_port, 3 "Containers" containers,
    4 "ResourceConfig" resource_config, 5 "AffinityConfig" affinity_config: InferenceAffinityConfig,
    6 "RequestPaths" request_paths: Vec<String>, 7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceContainerConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceTCRRepositoryConfig {
    pub tcr_type: Option<String>,
    pub image: Option<String>,
    pub registry_id: Option<String>,
    pub region_name: Option<String>,
}
input! { InferenceTCRRepositoryConfig(tcr_type: String, image: String) {
    0 "TCRType" tcr_type: String, 1 "Image" image: String, 2 "RegistryId" registry_id: String,
    3 "RegionName" region_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceEnvironmentVariable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InferenceEnvironmentVariable(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceResourceConfig {
    pub scaling_mode: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAutoScalingConfig {
    pub min_instance_count: Option<i64>,
    pub scaling_policies: Option<Vec<InferenceScalingPolicy>>,
}
input! { InferenceAutoScalingConfig(min_instance_count: i64) {
    0 "MinInstanceCount" min_instance_count: i64, 1 "ScalingPolicies" scaling_policies: Vec<InferenceScalingPolicy>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScalingPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub scheduled_scaling_policy: Option<InferenceScheduledScalingPolicy>,
}
input! { InferenceScalingPolicy(policy_name: String, policy_type: String) {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ScheduledScalingPolicy" scheduled_scaling_policy: InferenceScheduledScalingPolicy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingPolicy {
    pub scheduled_actions: Option<Vec<InferenceScheduledScalingAction>>,
    pub effective_range: Option<InferenceScheduledScalingEffectiveRange>,
    pub time_zone: Option<String>,
}
input! { InferenceScheduledScalingPolicy(scheduled_actions: Vec<InferenceScheduledScalingAction>, effective_range: InferenceScheduledScalingEffectiveRange) {
    0 "ScheduledActions" scheduled_actions: Vec<InferenceScheduledScalingAction>,
    1 "EffectiveRange" effective_range: InferenceScheduledScalingEffectiveRange, 2 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingAction {
    pub cron_expression: Option<String>,
    pub min_instance_count: Option<i64>,
}
input! { InferenceScheduledScalingAction(cron_expression: String, min_instance_count: i64) {
    0 "CronExpression" cron_expression: String, 1 "MinInstanceCount" min_instance_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceScheduledScalingEffectiveRange {
    pub effective_type: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
}
input! { InferenceScheduledScalingEffectiveRange(effective_type: String) {
    0 "EffectiveType" effective_type: String, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceManualInstanceConfig {
    pub fixed_instance_count: Option<i64>,
}
input! { InferenceManualInstanceConfig(fixed_instance_count: i64) {
    0 "FixedInstanceCount" fixed_instance_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAffinityConfig {
    pub switch: Option<String>,
    pub affinity_mode: Option<String>,
    pub session_id_affinity_config: Option<SessionIdAffinityConfig>,
}
input! { InferenceAffinityConfig(switch: String) {
    0 "Switch" switch: String, 1 "AffinityMode" affinity_mode: String,
    2 "SessionIdAffinityConfig" session_id_affinity_config: SessionIdAffinityConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionIdAffinityConfig {
    pub source: Option<String>,
    pub header_name: Option<String>,
}
input! { SessionIdAffinityConfig() {
    0 "Source" source: String, 1 "HeaderName" header_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceServiceOutput {
    pub service_id: Option<String>,
}
model! { CreateInferenceServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplate {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTemplateInfo {
    pub codec: Option<String>,
    pub fps: Option<f64>,
    pub bitrate: Option<u64>,
    pub resolution_adaptive: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub fill_type: Option<String>,
}
input! { VideoTemplateInfo(codec: String) {
    0 "Codec" codec: String, 1 "Fps" fps: f64, 2 "Bitrate" bitrate: u64,
    3 "ResolutionAdaptive" resolution_adaptive: String, 4 "Width" width: u64, 5 "Height" height: u64,
    6 "FillType" fill_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTemplateInfo {
    pub codec: Option<String>,
    pub audio_channel: Option<u64>,
}
input! { AudioTemplateInfo(codec: String) {
    0 "Codec" codec: String, 1 "AudioChannel" audio_channel: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJustInTimeTranscodeTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateJustInTimeTranscodeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4Proxy {
    pub zone_id: String,
    pub proxy_name: String,
    pub area: String,
    pub ipv6: Option<String>,
    pub static_ip: Option<String>,
    pub accelerate_mainland: Option<String>,
    /// Deprecated.
    pub d_dos_protection_config: Option<DDosProtectionConfig>,
}
operation! { CreateL4Proxy(zone_id: String, proxy_name: String, area: String) "CreateL4Proxy" -> CreateL4ProxyOutput {
    0 "ZoneId" zone_id, 1 "ProxyName" proxy_name, 2 "Area" area, 3 "Ipv6" ipv6: String, 4 "StaticIp" static_ip: String,
    5 "AccelerateMainland" accelerate_mainland: String,
    6 "DDosProtectionConfig" d_dos_protection_config: DDosProtectionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDosProtectionConfig {
    pub level_mainland: Option<String>,
    pub max_bandwidth_mainland: Option<u64>,
    pub level_overseas: Option<String>,
}
input! { DDosProtectionConfig() {
    0 "LevelMainland" level_mainland: String, 1 "MaxBandwidthMainland" max_bandwidth_mainland: u64,
    2 "LevelOverseas" level_overseas: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyOutput {
    pub proxy_id: Option<String>,
}
model! { CreateL4ProxyOutput {
    0 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyRules {
    pub zone_id: String,
    pub proxy_id: String,
    pub l4_proxy_rules: Vec<L4ProxyRule>,
}
operation! { CreateL4ProxyRules(zone_id: String, proxy_id: String, l4_proxy_rules: Vec<L4ProxyRule>)
    "CreateL4ProxyRules" -> CreateL4ProxyRulesOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "L4ProxyRules" l4_proxy_rules
} }

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
    pub session_persist_time: Option<u64>,
    pub rule_tag: Option<String>,
    pub status: Option<String>,
    pub bu_id: Option<String>,
    pub remote_auth: Option<L4ProxyRemoteAuth>,
}
input! { L4ProxyRule() {
    0 "RuleId" rule_id: String, 1 "Protocol" protocol: String, 2 "PortRange" port_range: Vec<String>,
    3 "OriginType" origin_type: String, 4 "OriginValue" origin_value: Vec<String>,
    5 "OriginPortRange" origin_port_range: String, 6 "ClientIPPassThroughMode" client_ip_pass_through_mode: String,
    7 "SessionPersist" session_persist: String, 8 "SessionPersistTime" session_persist_time: u64,
    9 "RuleTag" rule_tag: String, 10 "Status" status: String, 11 "BuId" bu_id: String,
    12 "RemoteAuth" remote_auth: L4ProxyRemoteAuth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4ProxyRemoteAuth {
    pub switch: Option<String>,
    pub address: Option<String>,
    pub server_faulty_behavior: Option<String>,
}
input! { L4ProxyRemoteAuth(switch: String, address: String, server_faulty_behavior: String) {
    0 "Switch" switch: String, 1 "Address" address: String, 2 "ServerFaultyBehavior" server_faulty_behavior: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL4ProxyRulesOutput {
    pub l4_proxy_rule_ids: Option<Vec<String>>,
}
model! { CreateL4ProxyRulesOutput {
    0 "L4ProxyRuleIds" l4_proxy_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7AccRules {
    pub zone_id: String,
    pub rules: Vec<RuleEngineItem>,
}
operation! { CreateL7AccRules(zone_id: String, rules: Vec<RuleEngineItem>)
    "CreateL7AccRules" -> CreateL7AccRulesOutput {
    0 "ZoneId" zone_id, 1 "Rules" rules
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngineAction {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowOrigin {
    pub switch: Option<String>,
    pub default_cache: Option<String>,
    pub default_cache_strategy: Option<String>,
    pub default_cache_time: Option<i64>,
}
input! { FollowOrigin(switch: String) {
    0 "Switch" switch: String, 1 "DefaultCache" default_cache: String,
    2 "DefaultCacheStrategy" default_cache_strategy: String, 3 "DefaultCacheTime" default_cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoCache {
    pub switch: Option<String>,
}
input! { NoCache(switch: String) {
    0 "Switch" switch: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheKeyHeader {
    pub switch: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CacheKeyHeader() {
    0 "Switch" switch: String, 1 "Values" values: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CachePrefreshParameters {
    pub switch: Option<String>,
    pub cache_time_percent: Option<i64>,
}
input! { CachePrefreshParameters() {
    0 "Switch" switch: String, 1 "CacheTimePercent" cache_time_percent: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostName {
    pub action: Option<String>,
    pub value: Option<String>,
}
input! { HostName() {
    0 "Action" action: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessURLRedirectQueryString {
    pub action: Option<String>,
}
input! { AccessURLRedirectQueryString() {
    0 "Action" action: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QUICParameters {
    pub switch: Option<String>,
}
input! { QUICParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocketParameters {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocketParameters() {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthenticationParameters {
    pub auth_type: Option<String>,
    pub secret_key: Option<Secret>,
    pub timeout: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAgeParameters {
    pub follow_origin: Option<String>,
    pub cache_time: Option<i64>,
}
input! { MaxAgeParameters() {
    0 "FollowOrigin" follow_origin: String, 1 "CacheTime" cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheParameters {
    pub status_code_cache_params: Option<Vec<StatusCodeCacheParam>>,
}
input! { StatusCodeCacheParameters() {
    0 "StatusCodeCacheParams" status_code_cache_params: Vec<StatusCodeCacheParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusCodeCacheParam {
    pub status_code: Option<i64>,
    pub cache_time: Option<i64>,
}
input! { StatusCodeCacheParam() {
    0 "StatusCode" status_code: i64, 1 "CacheTime" cache_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCacheParameters {
    pub switch: Option<String>,
}
input! { OfflineCacheParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartRoutingParameters {
    pub switch: Option<String>,
}
input! { SmartRoutingParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedOriginRoutingParameters {
    pub direction: Option<String>,
}
input! { AdvancedOriginRoutingParameters(direction: String) {
    0 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeOriginPullParameters {
    pub switch: Option<String>,
}
input! { RangeOriginPullParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHTTP2Parameters {
    pub switch: Option<String>,
}
input! { UpstreamHTTP2Parameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostHeaderParameters {
    pub action: Option<String>,
    pub server_name: Option<String>,
}
input! { HostHeaderParameters() {
    0 "Action" action: String, 1 "ServerName" server_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirectHTTPSParameters {
    pub switch: Option<String>,
    pub redirect_status_code: Option<i64>,
}
input! { ForceRedirectHTTPSParameters() {
    0 "Switch" switch: String, 1 "RedirectStatusCode" redirect_status_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPullProtocolParameters {
    pub protocol: Option<String>,
}
input! { OriginPullProtocolParameters() {
    0 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressionParameters {
    pub switch: Option<String>,
    pub algorithms: Option<Vec<String>>,
}
input! { CompressionParameters() {
    0 "Switch" switch: String, 1 "Algorithms" algorithms: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIPHeaderParameters {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIPHeaderParameters() {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCSPStaplingParameters {
    pub switch: Option<String>,
}
input! { OCSPStaplingParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTP2Parameters {
    pub switch: Option<String>,
}
input! { HTTP2Parameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMaxSizeParameters {
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostMaxSizeParameters() {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIPCountryParameters {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIPCountryParameters() {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamFollowRedirectParameters {
    pub switch: Option<String>,
    pub max_times: Option<i64>,
}
input! { UpstreamFollowRedirectParameters() {
    0 "Switch" switch: String, 1 "MaxTimes" max_times: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamRequestParameters {
    pub query_string: Option<UpstreamRequestQueryString>,
    pub cookie: Option<UpstreamRequestCookie>,
}
input! { UpstreamRequestParameters() {
    0 "QueryString" query_string: UpstreamRequestQueryString, 1 "Cookie" cookie: UpstreamRequestCookie
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldParameters {
    pub shield_space_id: Option<String>,
}
input! { ShieldParameters(shield_space_id: String) {
    0 "ShieldSpaceId" shield_space_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSConfigParameters {
    pub version: Option<Vec<String>>,
    pub cipher_suite: Option<String>,
}
input! { TLSConfigParameters() {
    0 "Version" version: Vec<String>, 1 "CipherSuite" cipher_suite: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginPrivateParameters {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Secret>,
    pub signature_version: Option<String>,
    pub region: Option<String>,
}
input! { OriginPrivateParameters(access_key_id: String, secret_access_key: Secret, signature_version: String) {
    0 "AccessKeyId" access_key_id: String, 1 "SecretAccessKey" secret_access_key: Secret,
    2 "SignatureVersion" signature_version: String, 3 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteFailoverParameters {
    pub site_failover_status_codes: Option<Vec<i64>>,
    pub site_failover_params: Option<Vec<SiteFailover>>,
}
input! { SiteFailoverParameters(site_failover_status_codes: Vec<i64>, site_failover_params: Vec<SiteFailover>) {
    0 "SiteFailoverStatusCodes" site_failover_status_codes: Vec<i64>,
    1 "SiteFailoverParams" site_failover_params: Vec<SiteFailover>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteFailover {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPUpstreamTimeoutParameters {
    pub response_timeout: Option<i64>,
}
input! { HTTPUpstreamTimeoutParameters() {
    0 "ResponseTimeout" response_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPResponseParameters {
    pub status_code: Option<i64>,
    pub response_page: Option<String>,
}
input! { HTTPResponseParameters() {
    0 "StatusCode" status_code: i64, 1 "ResponsePage" response_page: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageParameters {
    pub error_page_params: Option<Vec<ErrorPage>>,
}
input! { ErrorPageParameters() {
    0 "ErrorPageParams" error_page_params: Vec<ErrorPage>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPage {
    pub status_code: Option<i64>,
    pub redirect_url: Option<String>,
}
input! { ErrorPage(status_code: i64, redirect_url: String) {
    0 "StatusCode" status_code: i64, 1 "RedirectURL" redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResponseHeaderParameters {
    pub header_actions: Option<Vec<HeaderAction>>,
}
input! { ModifyResponseHeaderParameters() {
    0 "HeaderActions" header_actions: Vec<HeaderAction>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderAction {
    pub action: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { HeaderAction(action: String, name: String) {
    0 "Action" action: String, 1 "Name" name: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRequestHeaderParameters {
    pub header_actions: Option<Vec<HeaderAction>>,
}
input! { ModifyRequestHeaderParameters() {
    0 "HeaderActions" header_actions: Vec<HeaderAction>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSpeedLimitParameters {
    pub mode: Option<String>,
    pub max_speed: Option<String>,
    pub start_at: Option<String>,
}
input! { ResponseSpeedLimitParameters(mode: String, max_speed: String) {
    0 "Mode" mode: String, 1 "MaxSpeed" max_speed: String, 2 "StartAt" start_at: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetContentIdentifierParameters {
    pub content_identifier: Option<String>,
}
input! { SetContentIdentifierParameters() {
    0 "ContentIdentifier" content_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaryParameters {
    pub switch: Option<String>,
}
input! { VaryParameters(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentCompressionParameters {
    pub switch: Option<String>,
}
input! { ContentCompressionParameters(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationParameters {
    pub request_properties: Option<Vec<OriginAuthenticationRequestProperties>>,
}
input! { OriginAuthenticationParameters(request_properties: Vec<OriginAuthenticationRequestProperties>) {
    0 "RequestProperties" request_properties: Vec<OriginAuthenticationRequestProperties>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginAuthenticationRequestProperties {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { OriginAuthenticationRequestProperties(r#type: String, name: String, value: String) {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameters {
    pub custom_actions: Option<Vec<CustomAction>>,
}
input! { CustomActionParameters(custom_actions: Vec<CustomAction>) {
    0 "CustomActions" custom_actions: Vec<CustomAction>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAction {
    pub action_id: Option<String>,
    pub parameters: Option<Vec<CustomActionParameter>>,
}
input! { CustomAction(action_id: String, parameters: Vec<CustomActionParameter>) {
    0 "ActionId" action_id: String, 1 "Parameters" parameters: Vec<CustomActionParameter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameter {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleEngineSubRule {
    pub branches: Option<Vec<RuleBranch>>,
    pub description: Option<Vec<String>>,
}
input! { RuleEngineSubRule() {
    0 "Branches" branches: Vec<RuleBranch>, 1 "Description" description: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateL7AccRulesOutput {
    pub rule_ids: Option<Vec<String>>,
}
model! { CreateL7AccRulesOutput {
    0 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub zone_id: String,
    pub name: String,
    pub r#type: String,
    pub origin_groups: Vec<OriginGroupInLoadBalancer>,
    pub health_checker: Option<HealthChecker>,
    pub steering_policy: Option<String>,
    pub failover_policy: Option<String>,
}
operation! { CreateLoadBalancer(zone_id: String, name: String, r#type: String, origin_groups: Vec<OriginGroupInLoadBalancer>)
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "ZoneId" zone_id, 1 "Name" name, 2 "Type" r#type, 3 "OriginGroups" origin_groups,
    4 "HealthChecker" health_checker: HealthChecker, 5 "SteeringPolicy" steering_policy: String,
    6 "FailoverPolicy" failover_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupInLoadBalancer {
    pub priority: Option<String>,
    pub origin_group_id: Option<String>,
}
input! { OriginGroupInLoadBalancer(priority: String, origin_group_id: String) {
    0 "Priority" priority: String, 1 "OriginGroupId" origin_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthChecker {
    pub r#type: Option<String>,
    pub port: Option<u64>,
    pub interval: Option<u64>,
    pub timeout: Option<u64>,
    pub health_threshold: Option<u64>,
    pub critical_threshold: Option<u64>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub expected_codes: Option<Vec<String>>,
    pub headers: Option<Vec<CustomizedHeader>>,
    pub follow_redirect: Option<String>,
    pub send_context: Option<String>,
    pub recv_context: Option<String>,
}
input! { HealthChecker(r#type: String) {
    0 "Type" r#type: String, 1 "Port" port: u64, 2 "Interval" interval: u64, 3 "Timeout" timeout: u64,
    4 "HealthThreshold" health_threshold: u64, 5 "CriticalThreshold" critical_threshold: u64, 6 "Path" path: String,
    7 "Method" method: String, 8 "ExpectedCodes" expected_codes: Vec<String>,
    9 "Headers" headers: Vec<CustomizedHeader>, 10 "FollowRedirect" follow_redirect: String,
    11 "SendContext" send_context: String, 12 "RecvContext" recv_context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CustomizedHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub instance_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogAnalysisDownloadTask {
    pub zone_id: String,
    pub area: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogAnalysisDownloadTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLogAnalysisDownloadTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGateway {
    pub zone_id: String,
    pub gateway_type: String,
    pub gateway_name: String,
    pub gateway_port: i64,
    pub region_id: Option<String>,
    pub gateway_ip: Option<String>,
}
operation! { CreateMultiPathGateway(zone_id: String, gateway_type: String, gateway_name: String, gateway_port: i64)
    "CreateMultiPathGateway" -> CreateMultiPathGatewayOutput {
    0 "ZoneId" zone_id, 1 "GatewayType" gateway_type, 2 "GatewayName" gateway_name, 3 "GatewayPort" gateway_port,
    4 "RegionId" region_id: String, 5 "GatewayIP" gateway_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayOutput {
    pub gateway_id: Option<String>,
}
model! { CreateMultiPathGatewayOutput {
    0 "GatewayId" gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayLine {
    pub zone_id: String,
    pub gateway_id: String,
    pub line_type: String,
    pub line_address: String,
    pub proxy_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { CreateMultiPathGatewayLine(zone_id: String, gateway_id: String, line_type: String, line_address: String)
    "CreateMultiPathGatewayLine" -> CreateMultiPathGatewayLineOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineType" line_type, 3 "LineAddress" line_address,
    4 "ProxyId" proxy_id: String, 5 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewayLineOutput {
    pub line_id: Option<String>,
}
model! { CreateMultiPathGatewayLineOutput {
    0 "LineId" line_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiPathGatewaySecretKey {
    pub zone_id: String,
    pub secret_key: Option<Secret>,
}
operation! { CreateMultiPathGatewaySecretKey(zone_id: String) "CreateMultiPathGatewaySecretKey" -> Empty {
    0 "ZoneId" zone_id, 1 "SecretKey" secret_key: Secret
} }

pub type CreateMultiPathGatewaySecretKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginGroup {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginRecord {
    pub record: Option<String>,
    pub r#type: Option<String>,
    pub record_id: Option<String>,
    pub weight: Option<u64>,
    pub private: Option<bool>,
    pub private_parameters: Option<Vec<PrivateParameter>>,
}
input! { OriginRecord(record: String) {
    0 "Record" record: String, 1 "Type" r#type: String, 2 "RecordId" record_id: String, 3 "Weight" weight: u64,
    4 "Private" private: bool, 5 "PrivateParameters" private_parameters: Vec<PrivateParameter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOriginGroupOutput {
    pub origin_group_id: Option<String>,
}
model! { CreateOriginGroupOutput {
    0 "OriginGroupId" origin_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlan {
    pub plan_type: String,
    pub auto_use_voucher: Option<String>,
    pub prepaid_plan_param: Option<PrepaidPlanParam>,
}
operation! { CreatePlan(plan_type: String) "CreatePlan" -> CreatePlanOutput {
    0 "PlanType" plan_type, 1 "AutoUseVoucher" auto_use_voucher: String,
    2 "PrepaidPlanParam" prepaid_plan_param: PrepaidPlanParam
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepaidPlanParam {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { PrepaidPlanParam() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanOutput {
    pub plan_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreatePlanOutput {
    0 "PlanId" plan_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanForZone {
    pub zone_id: String,
    pub plan_type: String,
}
operation! { CreatePlanForZone(zone_id: String, plan_type: String) "CreatePlanForZone" -> CreatePlanForZoneOutput {
    0 "ZoneId" zone_id, 1 "PlanType" plan_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlanForZoneOutput {
    pub resource_names: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
}
model! { CreatePlanForZoneOutput {
    0 "ResourceNames" resource_names, 1 "DealNames" deal_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTask {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Header(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Option<Vec<FailReason>>,
}
model! { CreatePrefetchTaskOutput {
    0 "JobId" job_id, 1 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReason {
    pub reason: Option<String>,
    pub targets: Option<Vec<String>>,
}
model! { FailReason {
    0 "Reason" reason, 1 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTask {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheTag {
    pub domains: Option<Vec<String>>,
}
input! { CacheTag(domains: Vec<String>) {
    0 "Domains" domains: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Option<Vec<FailReason>>,
}
model! { CreatePurgeTaskOutput {
    0 "JobId" job_id, 1 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealtimeLogDeliveryTask {
    pub zone_id: String,
    pub area: String,
    pub log_type: String,
    pub task_name: String,
    pub task_type: String,
    pub entity_list: Vec<String>,
    pub fields: Vec<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub custom_expression_fields: Option<Vec<CustomExpressionField>>,
    pub delivery_conditions: Option<Vec<DeliveryCondition>>,
    pub sample: Option<u64>,
    pub log_format: Option<LogFormat>,
    pub cls: Option<CLSTopic>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
}

/// What [`CreateRealtimeLogDeliveryTask::new`] takes.
pub struct CreateRealtimeLogDeliveryTaskRequired {
    pub zone_id: String,
    pub area: String,
    pub log_type: String,
    pub task_name: String,
    pub task_type: String,
    pub entity_list: Vec<String>,
    pub fields: Vec<String>,
}
operation! { CreateRealtimeLogDeliveryTask{CreateRealtimeLogDeliveryTaskRequired: zone_id, area, log_type, task_name, task_type, entity_list, fields}
    "CreateRealtimeLogDeliveryTask" -> CreateRealtimeLogDeliveryTaskOutput {
    0 "ZoneId" zone_id, 1 "Area" area, 2 "LogType" log_type, 3 "TaskName" task_name, 4 "TaskType" task_type,
    5 "EntityList" entity_list, 6 "Fields" fields, 7 "CustomFields" custom_fields: Vec<CustomField>,
    8 "CustomExpressionFields" custom_expression_fields: Vec<CustomExpressionField>,
    9 "DeliveryConditions" delivery_conditions: Vec<DeliveryCondition>, 10 "Sample" sample: u64,
    11 "LogFormat" log_format: LogFormat, 12 "CLS" cls: CLSTopic, 13 "CustomEndpoint" custom_endpoint: CustomEndpoint,
    14 "S3" s3: S3
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    pub name: Option<String>,
    pub value: Option<String>,
    pub enabled: Option<bool>,
}
input! { CustomField(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomExpressionField {
    pub name: Option<String>,
    pub expression: Option<String>,
    pub enabled: Option<bool>,
}
input! { CustomExpressionField(name: String, expression: String) {
    0 "Name" name: String, 1 "Expression" expression: String, 2 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryCondition {
    pub conditions: Option<Vec<QueryCondition>>,
}
input! { DeliveryCondition() {
    0 "Conditions" conditions: Vec<QueryCondition>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCondition {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { QueryCondition(key: String, operator: String, value: Vec<String>) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFormat {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSTopic {
    pub log_set_id: Option<String>,
    pub topic_id: Option<String>,
    pub log_set_region: Option<String>,
}
input! { CLSTopic(log_set_id: String, topic_id: String, log_set_region: String) {
    0 "LogSetId" log_set_id: String, 1 "TopicId" topic_id: String, 2 "LogSetRegion" log_set_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomEndpoint {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3 {
    pub endpoint: Option<String>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub compress_type: Option<String>,
}

/// What [`S3::new`] takes.
pub struct S3Required {
    pub endpoint: String,
    pub region: String,
    pub bucket: String,
    pub access_id: String,
    pub access_key: String,
}
input! { S3{S3Required: endpoint, region, bucket, access_id, access_key} {
    0 "Endpoint" endpoint: String, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "AccessId" access_id: String,
    4 "AccessKey" access_key: String, 5 "CompressType" compress_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRealtimeLogDeliveryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRealtimeLogDeliveryTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub zone_id: String,
    pub rule_name: String,
    pub status: String,
    pub rules: Vec<RuleItem>,
    pub tags: Option<Vec<String>>,
}
operation! { CreateRule(zone_id: String, rule_name: String, status: String, rules: Vec<RuleItem>)
    "CreateRule" -> CreateRuleOutput {
    0 "ZoneId" zone_id, 1 "RuleName" rule_name, 2 "Status" status, 3 "Rules" rules, 4 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub conditions: Option<Vec<RuleAndConditions>>,
    pub actions: Option<Vec<Action>>,
    pub sub_rules: Option<Vec<SubRuleItem>>,
}
input! { RuleItem(conditions: Vec<RuleAndConditions>) {
    0 "Conditions" conditions: Vec<RuleAndConditions>, 1 "Actions" actions: Vec<Action>,
    2 "SubRules" sub_rules: Vec<SubRuleItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAndConditions {
    pub conditions: Option<Vec<RuleCondition>>,
}
input! { RuleAndConditions(conditions: Vec<RuleCondition>) {
    0 "Conditions" conditions: Vec<RuleCondition>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalAction {
    pub action: Option<String>,
    pub parameters: Option<Vec<RuleNormalActionParams>>,
}
input! { NormalAction(action: String, parameters: Vec<RuleNormalActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleNormalActionParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleNormalActionParams {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RuleNormalActionParams(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteAction {
    pub action: Option<String>,
    pub parameters: Option<Vec<RuleRewriteActionParams>>,
}
input! { RewriteAction(action: String, parameters: Vec<RuleRewriteActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleRewriteActionParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRewriteActionParams {
    pub action: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RuleRewriteActionParams(action: String, name: String, values: Vec<String>) {
    0 "Action" action: String, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeAction {
    pub action: Option<String>,
    pub parameters: Option<Vec<RuleCodeActionParams>>,
}
input! { CodeAction(action: String, parameters: Vec<RuleCodeActionParams>) {
    0 "Action" action: String, 1 "Parameters" parameters: Vec<RuleCodeActionParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCodeActionParams {
    pub status_code: Option<i64>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RuleCodeActionParams(status_code: i64, name: String, values: Vec<String>) {
    0 "StatusCode" status_code: i64, 1 "Name" name: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubRuleItem {
    pub rules: Option<Vec<SubRule>>,
    pub tags: Option<Vec<String>>,
}
input! { SubRuleItem(rules: Vec<SubRule>) {
    0 "Rules" rules: Vec<SubRule>, 1 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubRule {
    pub conditions: Option<Vec<RuleAndConditions>>,
    pub actions: Option<Vec<Action>>,
}
input! { SubRule(conditions: Vec<RuleAndConditions>, actions: Vec<Action>) {
    0 "Conditions" conditions: Vec<RuleAndConditions>, 1 "Actions" actions: Vec<Action>
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
pub struct CreateSecurityAPIResource {
    pub zone_id: String,
    pub api_resources: Option<Vec<APIResource>>,
}
operation! { CreateSecurityAPIResource(zone_id: String) "CreateSecurityAPIResource" -> CreateSecurityAPIResourceOutput {
    0 "ZoneId" zone_id, 1 "APIResources" api_resources: Vec<APIResource>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIResourceOutput {
    pub api_resource_ids: Option<Vec<String>>,
}
model! { CreateSecurityAPIResourceOutput {
    0 "APIResourceIds" api_resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIService {
    pub zone_id: String,
    pub api_services: Option<Vec<APIService>>,
}
operation! { CreateSecurityAPIService(zone_id: String) "CreateSecurityAPIService" -> CreateSecurityAPIServiceOutput {
    0 "ZoneId" zone_id, 1 "APIServices" api_services: Vec<APIService>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAPIServiceOutput {
    pub api_service_ids: Option<Vec<String>>,
}
model! { CreateSecurityAPIServiceOutput {
    0 "APIServiceIds" api_service_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClientAttester {
    pub zone_id: String,
    pub client_attesters: Option<Vec<ClientAttester>>,
}
operation! { CreateSecurityClientAttester(zone_id: String)
    "CreateSecurityClientAttester" -> CreateSecurityClientAttesterOutput {
    0 "ZoneId" zone_id, 1 "ClientAttesters" client_attesters: Vec<ClientAttester>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCRCEOption {
    pub channel: Option<String>,
    pub region: Option<String>,
}
input! { TCRCEOption(channel: String) {
    0 "Channel" channel: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCCaptchaOption {
    pub captcha_app_id: Option<String>,
    pub app_secret_key: Option<Secret>,
}
input! { TCCaptchaOption(captcha_app_id: String, app_secret_key: Secret) {
    0 "CaptchaAppId" captcha_app_id: String, 1 "AppSecretKey" app_secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCEOCaptchaOption {
    pub captcha_mode: Option<String>,
}
input! { TCEOCaptchaOption() {
    0 "CaptchaMode" captcha_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClientAttesterOutput {
    pub client_attester_ids: Option<Vec<String>>,
}
model! { CreateSecurityClientAttesterOutput {
    0 "ClientAttesterIds" client_attester_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroup {
    pub zone_id: String,
    pub ip_group: IPGroup,
}
operation! { CreateSecurityIPGroup(zone_id: String, ip_group: IPGroup)
    "CreateSecurityIPGroup" -> CreateSecurityIPGroupOutput {
    0 "ZoneId" zone_id, 1 "IPGroup" ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPGroup {
    pub group_id: Option<i64>,
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPExpireInfo {
    pub expire_time: Option<String>,
    pub ip_list: Option<Vec<String>>,
}
input! { IPExpireInfo() {
    0 "ExpireTime" expire_time: String, 1 "IPList" ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateSecurityIPGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityJSInjectionRule {
    pub zone_id: String,
    pub js_injection_rules: Option<Vec<JSInjectionRule>>,
}
operation! { CreateSecurityJSInjectionRule(zone_id: String)
    "CreateSecurityJSInjectionRule" -> CreateSecurityJSInjectionRuleOutput {
    0 "ZoneId" zone_id, 1 "JSInjectionRules" js_injection_rules: Vec<JSInjectionRule>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityJSInjectionRuleOutput {
    pub js_injection_rule_ids: Option<Vec<String>>,
}
model! { CreateSecurityJSInjectionRuleOutput {
    0 "JSInjectionRuleIds" js_injection_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedCNAME {
    pub zone_id: String,
    pub shared_cname_prefix: String,
    pub description: Option<String>,
}
operation! { CreateSharedCNAME(zone_id: String, shared_cname_prefix: String)
    "CreateSharedCNAME" -> CreateSharedCNAMEOutput {
    0 "ZoneId" zone_id, 1 "SharedCNAMEPrefix" shared_cname_prefix, 2 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharedCNAMEOutput {
    pub shared_cname: Option<String>,
}
model! { CreateSharedCNAMEOutput {
    0 "SharedCNAME" shared_cname
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSecurityTemplate {
    pub zone_id: String,
    pub template_name: String,
    pub security_policy: Option<SecurityPolicy>,
}
operation! { CreateWebSecurityTemplate(zone_id: String, template_name: String)
    "CreateWebSecurityTemplate" -> CreateWebSecurityTemplateOutput {
    0 "ZoneId" zone_id, 1 "TemplateName" template_name, 2 "SecurityPolicy" security_policy: SecurityPolicy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicy {
    pub custom_rules: Option<CustomRules>,
    pub managed_rules: Option<ManagedRules>,
    pub http_d_do_s_protection: Option<HttpDDoSProtection>,
    pub rate_limiting_rules: Option<RateLimitingRules>,
    pub exception_rules: Option<ExceptionRules>,
    pub bot_management: Option<BotManagement>,
    pub bot_management_lite: Option<BotManagementLite>,
    pub default_deny_security_action_parameters: Option<DefaultDenySecurityActionParameters>,
}
input! { SecurityPolicy() {
    0 "CustomRules" custom_rules: CustomRules, 1 "ManagedRules" managed_rules: ManagedRules,
    2 "HttpDDoSProtection" http_d_do_s_protection: HttpDDoSProtection,
    3 "RateLimitingRules" rate_limiting_rules: RateLimitingRules, 4 "ExceptionRules" exception_rules: ExceptionRules,
    5 "BotManagement" bot_management: BotManagement, 6 "BotManagementLite" bot_management_lite: BotManagementLite,
    7 "DefaultDenySecurityActionParameters" default_deny_security_action_parameters: DefaultDenySecurityActionParameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRules {
    pub rules: Option<Vec<CustomRule>>,
}
input! { CustomRules() {
    0 "Rules" rules: Vec<CustomRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRule {
    pub name: Option<String>,
    pub condition: Option<String>,
    pub action: Option<SecurityAction>,
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub rule_type: Option<String>,
    pub priority: Option<i64>,
}
input! { CustomRule(name: String, condition: String, action: SecurityAction, enabled: String) {
    0 "Name" name: String, 1 "Condition" condition: String, 2 "Action" action: SecurityAction,
    3 "Enabled" enabled: String, 4 "Id" id: String, 5 "RuleType" rule_type: String, 6 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityAction {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectActionParameters {
    pub url: Option<String>,
}
input! { RedirectActionParameters(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowActionParameters {
    pub min_delay_time: Option<String>,
    pub max_delay_time: Option<String>,
}
input! { AllowActionParameters() {
    0 "MinDelayTime" min_delay_time: String, 1 "MaxDelayTime" max_delay_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChallengeActionParameters {
    pub challenge_option: Option<String>,
    pub interval: Option<String>,
    pub attester_id: Option<String>,
}
input! { ChallengeActionParameters(challenge_option: String) {
    0 "ChallengeOption" challenge_option: String, 1 "Interval" interval: String, 2 "AttesterId" attester_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockIPActionParameters {
    pub duration: Option<String>,
}
input! { BlockIPActionParameters(duration: String) {
    0 "Duration" duration: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnCustomPageActionParameters {
    pub response_code: Option<String>,
    pub error_page_id: Option<String>,
}
input! { ReturnCustomPageActionParameters(response_code: String, error_page_id: String) {
    0 "ResponseCode" response_code: String, 1 "ErrorPageId" error_page_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRules {
    pub enabled: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleAutoUpdate {
    pub auto_update_to_latest_version: Option<String>,
    pub ruleset_version: Option<String>,
}
input! { ManagedRuleAutoUpdate(auto_update_to_latest_version: String) {
    0 "AutoUpdateToLatestVersion" auto_update_to_latest_version: String, 1 "RulesetVersion" ruleset_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleGroup {
    pub group_id: Option<String>,
    pub sensitivity_level: Option<String>,
    pub action: Option<SecurityAction>,
    pub rule_actions: Option<Vec<ManagedRuleAction>>,
    pub meta_data: Option<ManagedRuleGroupMeta>,
}
input! { ManagedRuleGroup(group_id: String, sensitivity_level: String, action: SecurityAction) {
    0 "GroupId" group_id: String, 1 "SensitivityLevel" sensitivity_level: String, 2 "Action" action: SecurityAction,
    3 "RuleActions" rule_actions: Vec<ManagedRuleAction>, 4 "MetaData" meta_data: ManagedRuleGroupMeta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagedRuleAction {
    pub rule_id: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { ManagedRuleAction(rule_id: String, action: SecurityAction) {
    0 "RuleId" rule_id: String, 1 "Action" action: SecurityAction
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdaptiveFrequencyControl {
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub sensitivity: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { AdaptiveFrequencyControl(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Sensitivity" sensitivity: String,
    3 "Action" action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientFiltering {
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { ClientFiltering(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthAbuseDefense {
    pub enabled: Option<String>,
    pub id: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { BandwidthAbuseDefense(enabled: String) {
    0 "Enabled" enabled: String, 1 "Id" id: String, 2 "Action" action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowAttackDefense {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinimalRequestBodyTransferRate {
    pub minimal_avg_transfer_rate_threshold: Option<String>,
    pub counting_period: Option<String>,
    pub enabled: Option<String>,
}
input! { MinimalRequestBodyTransferRate(minimal_avg_transfer_rate_threshold: String, counting_period: String, enabled: String) {
    0 "MinimalAvgTransferRateThreshold" minimal_avg_transfer_rate_threshold: String,
    1 "CountingPeriod" counting_period: String, 2 "Enabled" enabled: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestBodyTransferTimeout {
    pub idle_timeout: Option<String>,
    pub enabled: Option<String>,
}
input! { RequestBodyTransferTimeout(idle_timeout: String, enabled: String) {
    0 "IdleTimeout" idle_timeout: String, 1 "Enabled" enabled: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitingRules {
    pub rules: Option<Vec<RateLimitingRule>>,
}
input! { RateLimitingRules() {
    0 "Rules" rules: Vec<RateLimitingRule>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptionRules {
    pub rules: Option<Vec<ExceptionRule>>,
}
input! { ExceptionRules() {
    0 "Rules" rules: Vec<ExceptionRule>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestFieldsForException {
    pub scope: Option<String>,
    pub condition: Option<String>,
    pub target_field: Option<String>,
}
input! { RequestFieldsForException(scope: String, condition: String, target_field: String) {
    0 "Scope" scope: String, 1 "Condition" condition: String, 2 "TargetField" target_field: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementCustomRules {
    pub rules: Option<Vec<BotManagementCustomRule>>,
}
input! { BotManagementCustomRules() {
    0 "Rules" rules: Vec<BotManagementCustomRule>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityWeightedAction {
    pub security_action: Option<SecurityAction>,
    pub weight: Option<i64>,
}
input! { SecurityWeightedAction() {
    0 "SecurityAction" security_action: SecurityAction, 1 "Weight" weight: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagementActionOverrides {
    pub ids: Option<Vec<String>>,
    pub action: Option<SecurityAction>,
}
input! { BotManagementActionOverrides() {
    0 "Ids" ids: Vec<String>, 1 "Action" action: SecurityAction
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPReputation {
    pub enabled: Option<String>,
    pub ip_reputation_group: Option<IPReputationGroup>,
}
input! { IPReputation() {
    0 "Enabled" enabled: String, 1 "IPReputationGroup" ip_reputation_group: IPReputationGroup
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAttestationRules {
    pub rules: Option<Vec<ClientAttestationRule>>,
}
input! { ClientAttestationRules() {
    0 "Rules" rules: Vec<ClientAttestationRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAttestationRule {
    pub id: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<String>,
    pub priority: Option<u64>,
    pub condition: Option<String>,
    pub attester_id: Option<String>,
    pub device_profiles: Option<Vec<DeviceProfile>>,
    pub invalid_attestation_action: Option<SecurityAction>,
}
input! { ClientAttestationRule() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Enabled" enabled: String, 3 "Priority" priority: u64,
    4 "Condition" condition: String, 5 "AttesterId" attester_id: String,
    6 "DeviceProfiles" device_profiles: Vec<DeviceProfile>,
    7 "InvalidAttestationAction" invalid_attestation_action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceProfile {
    pub client_type: Option<String>,
    pub high_risk_min_score: Option<u64>,
    pub high_risk_request_action: Option<SecurityAction>,
    pub medium_risk_min_score: Option<u64>,
    pub medium_risk_request_action: Option<SecurityAction>,
}
input! { DeviceProfile(client_type: String) {
    0 "ClientType" client_type: String, 1 "HighRiskMinScore" high_risk_min_score: u64,
    2 "HighRiskRequestAction" high_risk_request_action: SecurityAction,
    3 "MediumRiskMinScore" medium_risk_min_score: u64,
    4 "MediumRiskRequestAction" medium_risk_request_action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserImpersonationDetection {
    pub rules: Option<Vec<BrowserImpersonationDetectionRule>>,
}
input! { BrowserImpersonationDetection() {
    0 "Rules" rules: Vec<BrowserImpersonationDetectionRule>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CAPTCHAPageChallenge {
    pub enabled: Option<String>,
}
input! { CAPTCHAPageChallenge() {
    0 "Enabled" enabled: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICrawlerDetection {
    pub enabled: Option<String>,
    pub action: Option<SecurityAction>,
}
input! { AICrawlerDetection() {
    0 "Enabled" enabled: String, 1 "Action" action: SecurityAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultDenySecurityActionParameters {
    pub managed_rules: Option<DenyActionParameters>,
    pub other_modules: Option<DenyActionParameters>,
}
input! { DefaultDenySecurityActionParameters() {
    0 "ManagedRules" managed_rules: DenyActionParameters, 1 "OtherModules" other_modules: DenyActionParameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSecurityTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateWebSecurityTemplateOutput {
    0 "TemplateId" template_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateZoneOutput {
    pub zone_id: Option<String>,
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CreateZoneOutput {
    0 "ZoneId" zone_id, 1 "OwnershipVerification" ownership_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerationDomains {
    pub zone_id: String,
    pub domain_names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteAccelerationDomains(zone_id: String, domain_names: Vec<String>)
    "DeleteAccelerationDomains" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainNames" domain_names, 2 "Force" force: bool
} }

pub type DeleteAccelerationDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAliasDomain {
    pub zone_id: String,
    pub alias_names: Option<Vec<String>>,
}
operation! { DeleteAliasDomain(zone_id: String) "DeleteAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasNames" alias_names: Vec<String>
} }

pub type DeleteAliasDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationProxy {
    pub zone_id: String,
    pub proxy_id: String,
}
operation! { DeleteApplicationProxy(zone_id: String, proxy_id: String) "DeleteApplicationProxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id
} }

pub type DeleteApplicationProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationProxyRule {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_id: String,
}
operation! { DeleteApplicationProxyRule(zone_id: String, proxy_id: String, rule_id: String)
    "DeleteApplicationProxyRule" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id
} }

pub type DeleteApplicationProxyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContentIdentifier {
    pub content_id: String,
}
operation! { DeleteContentIdentifier(content_id: String) "DeleteContentIdentifier" -> Empty {
    0 "ContentId" content_id
} }

pub type DeleteContentIdentifierOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomErrorPage {
    pub zone_id: String,
    pub page_id: String,
}
operation! { DeleteCustomErrorPage(zone_id: String, page_id: String) "DeleteCustomErrorPage" -> Empty {
    0 "ZoneId" zone_id, 1 "PageId" page_id
} }

pub type DeleteCustomErrorPageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnsRecords {
    pub zone_id: String,
    pub record_ids: Vec<String>,
}
operation! { DeleteDnsRecords(zone_id: String, record_ids: Vec<String>) "DeleteDnsRecords" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordIds" record_ids
} }

pub type DeleteDnsRecordsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeKVNamespace {
    pub zone_id: String,
    pub namespace: String,
}
operation! { DeleteEdgeKVNamespace(zone_id: String, namespace: String) "DeleteEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace
} }

pub type DeleteEdgeKVNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub zone_id: String,
    pub function_id: String,
}
operation! { DeleteFunction(zone_id: String, function_id: String) "DeleteFunction" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id
} }

pub type DeleteFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionReplica {
    pub zone_id: String,
    pub function_id: String,
    pub replica_names: Vec<String>,
}
operation! { DeleteFunctionReplica(zone_id: String, function_id: String, replica_names: Vec<String>)
    "DeleteFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaNames" replica_names
} }

pub type DeleteFunctionReplicaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionRules {
    pub zone_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteFunctionRules(zone_id: String, rule_ids: Vec<String>) "DeleteFunctionRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

pub type DeleteFunctionRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInferenceAPIToken {
    pub zone_id: String,
    pub token_id: String,
}
operation! { DeleteInferenceAPIToken(zone_id: String, token_id: String) "DeleteInferenceAPIToken" -> Empty {
    0 "ZoneId" zone_id, 1 "TokenId" token_id
} }

pub type DeleteInferenceAPITokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJustInTimeTranscodeTemplates {
    pub zone_id: String,
    pub template_ids: Vec<String>,
}
operation! { DeleteJustInTimeTranscodeTemplates(zone_id: String, template_ids: Vec<String>)
    "DeleteJustInTimeTranscodeTemplates" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateIds" template_ids
} }

pub type DeleteJustInTimeTranscodeTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4Proxy {
    pub zone_id: String,
    pub proxy_id: String,
}
operation! { DeleteL4Proxy(zone_id: String, proxy_id: String) "DeleteL4Proxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id
} }

pub type DeleteL4ProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL4ProxyRules {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteL4ProxyRules(zone_id: String, proxy_id: String, rule_ids: Vec<String>)
    "DeleteL4ProxyRules" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleIds" rule_ids
} }

pub type DeleteL4ProxyRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteL7AccRules {
    pub zone_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteL7AccRules(zone_id: String, rule_ids: Vec<String>) "DeleteL7AccRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

pub type DeleteL7AccRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub zone_id: String,
    pub instance_id: String,
}
operation! { DeleteLoadBalancer(zone_id: String, instance_id: String) "DeleteLoadBalancer" -> Empty {
    0 "ZoneId" zone_id, 1 "InstanceId" instance_id
} }

pub type DeleteLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiPathGateway {
    pub zone_id: String,
    pub gateway_id: String,
}
operation! { DeleteMultiPathGateway(zone_id: String, gateway_id: String) "DeleteMultiPathGateway" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

pub type DeleteMultiPathGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultiPathGatewayLine {
    pub zone_id: String,
    pub gateway_id: String,
    pub line_id: String,
}
operation! { DeleteMultiPathGatewayLine(zone_id: String, gateway_id: String, line_id: String)
    "DeleteMultiPathGatewayLine" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineId" line_id
} }

pub type DeleteMultiPathGatewayLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOriginGroup {
    pub zone_id: String,
    pub group_id: String,
}
operation! { DeleteOriginGroup(zone_id: String, group_id: String) "DeleteOriginGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

pub type DeleteOriginGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRealtimeLogDeliveryTask {
    pub zone_id: String,
    pub task_id: String,
}
operation! { DeleteRealtimeLogDeliveryTask(zone_id: String, task_id: String) "DeleteRealtimeLogDeliveryTask" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

pub type DeleteRealtimeLogDeliveryTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub zone_id: String,
    pub rule_ids: Vec<String>,
}
operation! { DeleteRules(zone_id: String, rule_ids: Vec<String>) "DeleteRules" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

pub type DeleteRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAPIResource {
    pub zone_id: String,
    pub api_resource_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityAPIResource(zone_id: String) "DeleteSecurityAPIResource" -> Empty {
    0 "ZoneId" zone_id, 1 "APIResourceIds" api_resource_ids: Vec<String>
} }

pub type DeleteSecurityAPIResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAPIService {
    pub zone_id: String,
    pub api_service_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityAPIService(zone_id: String) "DeleteSecurityAPIService" -> Empty {
    0 "ZoneId" zone_id, 1 "APIServiceIds" api_service_ids: Vec<String>
} }

pub type DeleteSecurityAPIServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClientAttester {
    pub zone_id: String,
    pub client_attester_ids: Option<Vec<String>>,
}
operation! { DeleteSecurityClientAttester(zone_id: String) "DeleteSecurityClientAttester" -> Empty {
    0 "ZoneId" zone_id, 1 "ClientAttesterIds" client_attester_ids: Vec<String>
} }

pub type DeleteSecurityClientAttesterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroup {
    pub zone_id: String,
    pub group_id: i64,
}
operation! { DeleteSecurityIPGroup(zone_id: String, group_id: i64) "DeleteSecurityIPGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "GroupId" group_id
} }

pub type DeleteSecurityIPGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityJSInjectionRule {
    pub zone_id: String,
    pub js_injection_rule_ids: Vec<String>,
}
operation! { DeleteSecurityJSInjectionRule(zone_id: String, js_injection_rule_ids: Vec<String>)
    "DeleteSecurityJSInjectionRule" -> Empty {
    0 "ZoneId" zone_id, 1 "JSInjectionRuleIds" js_injection_rule_ids
} }

pub type DeleteSecurityJSInjectionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSharedCNAME {
    pub zone_id: String,
    pub shared_cname: String,
}
operation! { DeleteSharedCNAME(zone_id: String, shared_cname: String) "DeleteSharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "SharedCNAME" shared_cname
} }

pub type DeleteSharedCNAMEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebSecurityTemplate {
    pub zone_id: String,
    pub template_id: String,
}
operation! { DeleteWebSecurityTemplate(zone_id: String, template_id: String) "DeleteWebSecurityTemplate" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

pub type DeleteWebSecurityTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteZone {
    pub zone_id: String,
}
operation! { DeleteZone(zone_id: String) "DeleteZone" -> Empty {
    0 "ZoneId" zone_id
} }

pub type DeleteZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigGroupVersion {
    pub zone_id: String,
    pub env_id: String,
    pub config_group_version_infos: Vec<ConfigGroupVersionInfo>,
    pub description: String,
}
operation! { DeployConfigGroupVersion(zone_id: String, env_id: String, config_group_version_infos: Vec<ConfigGroupVersionInfo>, description: String)
    "DeployConfigGroupVersion" -> DeployConfigGroupVersionOutput {
    0 "ZoneId" zone_id, 1 "EnvId" env_id, 2 "ConfigGroupVersionInfos" config_group_version_infos,
    3 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupVersionInfo {
    pub version_id: Option<String>,
    pub version_number: Option<String>,
    pub source_version: Option<String>,
    pub group_type: Option<String>,
    pub group_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
input! { ConfigGroupVersionInfo(version_id: String) {
    0 "VersionId" version_id: String, 1 "VersionNumber" version_number: String,
    2 "SourceVersion" source_version: String, 3 "GroupType" group_type: String, 4 "GroupId" group_id: String,
    5 "Description" description: String, 6 "Status" status: String, 7 "CreateTime" create_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigGroupVersionOutput {
    pub record_id: Option<String>,
}
model! { DeployConfigGroupVersionOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerationDomains {
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
    Offset "Offset", "AccelerationDomains" acceleration_domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { AdvancedFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerationDomainsOutput {
    pub total_count: Option<i64>,
    pub acceleration_domains: Option<Vec<AccelerationDomain>>,
}
model! { DescribeAccelerationDomainsOutput {
    0 "TotalCount" total_count, 1 "AccelerationDomains" acceleration_domains
} }

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
    pub http_origin_port: Option<u64>,
    pub https_origin_port: Option<u64>,
    pub certificate: Option<AccelerationDomainCertificate>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
}
model! { AccelerationDomain {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "DomainStatus" domain_status, 3 "Cname" cname,
    4 "IPv6Status" ipv6_status, 5 "IdentificationStatus" identification_status,
    6 "OwnershipVerification" ownership_verification, 7 "OriginDetail" origin_detail,
    8 "OriginProtocol" origin_protocol, 9 "HttpOriginPort" http_origin_port, 10 "HttpsOriginPort" https_origin_port,
    11 "Certificate" certificate, 12 "CreatedOn" created_on, 13 "ModifiedOn" modified_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginDetail {
    pub origin_type: Option<String>,
    pub origin: Option<String>,
    pub backup_origin: Option<String>,
    pub origin_group_name: Option<String>,
    pub back_origin_group_name: Option<String>,
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
model! { OriginDetail {
    0 "OriginType" origin_type, 1 "Origin" origin, 2 "BackupOrigin" backup_origin,
    3 "OriginGroupName" origin_group_name, 4 "BackOriginGroupName" back_origin_group_name,
    5 "PrivateAccess" private_access, 6 "PrivateParameters" private_parameters, 7 "HostHeader" host_header,
    8 "VodeoSubAppId" vodeo_sub_app_id, 9 "VodeoDistributionRange" vodeo_distribution_range,
    10 "VodeoBucketId" vodeo_bucket_id, 11 "VodOriginScope" vod_origin_scope, 12 "VodBucketId" vod_bucket_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationDomainCertificate {
    pub mode: Option<String>,
    pub list: Option<Vec<CertificateInfo>>,
    pub client_cert_info: Option<MutualTLS>,
    pub upstream_cert_info: Option<UpstreamCertInfo>,
}
model! { AccelerationDomainCertificate {
    0 "Mode" mode, 1 "List" list, 2 "ClientCertInfo" client_cert_info, 3 "UpstreamCertInfo" upstream_cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_time: Option<String>,
    pub sign_algo: Option<String>,
    pub status: Option<String>,
}
input! { CertificateInfo(cert_id: String) {
    0 "CertId" cert_id: String, 1 "Alias" alias: String, 2 "Type" r#type: String, 3 "ExpireTime" expire_time: String,
    4 "DeployTime" deploy_time: String, 5 "SignAlgo" sign_algo: String, 6 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MutualTLS {
    pub switch: Option<String>,
    pub cert_infos: Option<Vec<CertificateInfo>>,
}
input! { MutualTLS(switch: String) {
    0 "Switch" switch: String, 1 "CertInfos" cert_infos: Vec<CertificateInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginCertificateVerify {
    pub verification_mode: Option<String>,
    pub custom_ca_certs: Option<Vec<CertificateInfo>>,
}
input! { OriginCertificateVerify(verification_mode: String) {
    0 "VerificationMode" verification_mode: String, 1 "CustomCACerts" custom_ca_certs: Vec<CertificateInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliasDomains {
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeAliasDomains(zone_id: String) "DescribeAliasDomains" -> DescribeAliasDomainsOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeAliasDomains: AliasDomain = Offset "Offset", "AliasDomains" alias_domains, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliasDomainsOutput {
    pub total_count: Option<i64>,
    pub alias_domains: Option<Vec<AliasDomain>>,
}
model! { DescribeAliasDomainsOutput {
    0 "TotalCount" total_count, 1 "AliasDomains" alias_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AliasDomain {
    pub alias_name: Option<String>,
    pub zone_id: Option<String>,
    pub target_name: Option<String>,
    pub status: Option<String>,
    pub forbid_mode: Option<i64>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
}
model! { AliasDomain {
    0 "AliasName" alias_name, 1 "ZoneId" zone_id, 2 "TargetName" target_name, 3 "Status" status,
    4 "ForbidMode" forbid_mode, 5 "CreatedOn" created_on, 6 "ModifiedOn" modified_on
} }

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
    Offset "Offset", "ApplicationProxies" application_proxies, total "TotalCount"
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
pub struct DescribeApplicationProxiesOutput {
    pub application_proxies: Option<Vec<ApplicationProxy>>,
    pub total_count: Option<u64>,
}
model! { DescribeApplicationProxiesOutput {
    0 "ApplicationProxies" application_proxies, 1 "TotalCount" total_count
} }

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
    pub session_persist_time: Option<u64>,
    pub status: Option<String>,
    pub ban_status: Option<String>,
    pub schedule_value: Option<Vec<String>>,
    pub host_id: Option<String>,
    pub ipv6: Option<Ipv6>,
    pub update_time: Option<String>,
    pub application_proxy_rules: Option<Vec<ApplicationProxyRule>>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}
model! { ApplicationProxy {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "ProxyId" proxy_id, 3 "ProxyName" proxy_name,
    4 "ProxyType" proxy_type, 5 "PlatType" plat_type, 6 "Area" area, 7 "SecurityType" security_type,
    8 "AccelerateType" accelerate_type, 9 "SessionPersistTime" session_persist_time, 10 "Status" status,
    11 "BanStatus" ban_status, 12 "ScheduleValue" schedule_value, 13 "HostId" host_id, 14 "Ipv6" ipv6,
    15 "UpdateTime" update_time, 16 "ApplicationProxyRules" application_proxy_rules,
    17 "AccelerateMainland" accelerate_mainland
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailablePlans {}
operation! { DescribeAvailablePlans() "DescribeAvailablePlans" -> DescribeAvailablePlansOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailablePlansOutput {
    pub plan_info: Option<Vec<PlanInfo>>,
}
model! { DescribeAvailablePlansOutput {
    0 "PlanInfo" plan_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanInfo {
    pub currency: Option<String>,
    pub flux: Option<u64>,
    pub frequency: Option<String>,
    pub plan_type: Option<String>,
    pub price: Option<f64>,
    pub request: Option<u64>,
    pub site_number: Option<u64>,
    pub area: Option<String>,
}
model! { PlanInfo {
    0 "Currency" currency, 1 "Flux" flux, 2 "Frequency" frequency, 3 "PlanType" plan_type, 4 "Price" price,
    5 "Request" request, 6 "SiteNumber" site_number, 7 "Area" area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingData {
    pub start_time: String,
    pub end_time: String,
    pub zone_ids: Vec<String>,
    pub metric_name: String,
    pub interval: String,
    pub filters: Option<Vec<BillingDataFilter>>,
    pub group_by: Option<Vec<String>>,
}

/// What [`DescribeBillingData::new`] takes.
pub struct DescribeBillingDataRequired {
    pub start_time: String,
    pub end_time: String,
    pub zone_ids: Vec<String>,
    pub metric_name: String,
    pub interval: String,
}
operation! { DescribeBillingData{DescribeBillingDataRequired: start_time, end_time, zone_ids, metric_name, interval}
    "DescribeBillingData" -> DescribeBillingDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ZoneIds" zone_ids, 3 "MetricName" metric_name,
    4 "Interval" interval, 5 "Filters" filters: Vec<BillingDataFilter>, 6 "GroupBy" group_by: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingDataFilter {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { BillingDataFilter(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingDataOutput {
    pub data: Option<Vec<BillingData>>,
}
model! { DescribeBillingDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingData {
    pub time: Option<String>,
    pub value: Option<u64>,
    pub zone_id: Option<String>,
    pub host: Option<String>,
    pub proxy_id: Option<String>,
    pub region_id: Option<String>,
}
model! { BillingData {
    0 "Time" time, 1 "Value" value, 2 "ZoneId" zone_id, 3 "Host" host, 4 "ProxyId" proxy_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionDetail {
    pub zone_id: String,
    pub version_id: String,
}
operation! { DescribeConfigGroupVersionDetail(zone_id: String, version_id: String)
    "DescribeConfigGroupVersionDetail" -> DescribeConfigGroupVersionDetailOutput {
    0 "ZoneId" zone_id, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionDetailOutput {
    pub config_group_version_info: Option<ConfigGroupVersionInfo>,
    pub content: Option<String>,
}
model! { DescribeConfigGroupVersionDetailOutput {
    0 "ConfigGroupVersionInfo" config_group_version_info, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersions {
    pub zone_id: String,
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
    Offset "Offset", "ConfigGroupVersionInfos" config_group_version_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigGroupVersionsOutput {
    pub total_count: Option<u64>,
    pub config_group_version_infos: Option<Vec<ConfigGroupVersionInfo>>,
}
model! { DescribeConfigGroupVersionsOutput {
    0 "TotalCount" total_count, 1 "ConfigGroupVersionInfos" config_group_version_infos
} }

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
    Offset "Offset", "ContentIdentifiers" content_identifiers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentIdentifiersOutput {
    pub total_count: Option<i64>,
    pub content_identifiers: Option<Vec<ContentIdentifier>>,
}
model! { DescribeContentIdentifiersOutput {
    0 "TotalCount" total_count, 1 "ContentIdentifiers" content_identifiers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentIdentifier {
    pub content_id: Option<String>,
    pub description: Option<String>,
    pub reference_count: Option<i64>,
    pub plan_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<String>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
    pub deleted_on: Option<String>,
}
model! { ContentIdentifier {
    0 "ContentId" content_id, 1 "Description" description, 2 "ReferenceCount" reference_count, 3 "PlanId" plan_id,
    4 "Tags" tags, 5 "Status" status, 6 "CreatedOn" created_on, 7 "ModifiedOn" modified_on, 8 "DeletedOn" deleted_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentQuota {
    pub zone_id: String,
}
operation! { DescribeContentQuota(zone_id: String) "DescribeContentQuota" -> DescribeContentQuotaOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContentQuotaOutput {
    pub purge_quota: Option<Vec<Quota>>,
    pub prefetch_quota: Option<Vec<Quota>>,
}
model! { DescribeContentQuotaOutput {
    0 "PurgeQuota" purge_quota, 1 "PrefetchQuota" prefetch_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub batch: Option<i64>,
    pub daily: Option<i64>,
    pub daily_available: Option<i64>,
    pub r#type: Option<String>,
}
model! { Quota {
    0 "Batch" batch, 1 "Daily" daily, 2 "DailyAvailable" daily_available, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomErrorPages {
    pub zone_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCustomErrorPages(zone_id: String) "DescribeCustomErrorPages" -> DescribeCustomErrorPagesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<AdvancedFilter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeCustomErrorPages: CustomErrorPage = Offset "Offset", "ErrorPages" error_pages, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomErrorPagesOutput {
    pub total_count: Option<u64>,
    pub error_pages: Option<Vec<CustomErrorPage>>,
}
model! { DescribeCustomErrorPagesOutput {
    0 "TotalCount" total_count, 1 "ErrorPages" error_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomErrorPage {
    pub page_id: Option<String>,
    pub zone_id: Option<String>,
    pub name: Option<String>,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub references: Option<Vec<ErrorPageReference>>,
}
model! { CustomErrorPage {
    0 "PageId" page_id, 1 "ZoneId" zone_id, 2 "Name" name, 3 "ContentType" content_type, 4 "Description" description,
    5 "Content" content, 6 "References" references
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorPageReference {
    pub business_id: Option<String>,
}
model! { ErrorPageReference {
    0 "BusinessId" business_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackData {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackDataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<SecEntry>>,
}
model! { DescribeDDoSAttackDataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecEntry {
    pub key: Option<String>,
    pub value: Option<Vec<SecEntryValue>>,
}
model! { SecEntry {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecEntryValue {
    pub metric: Option<String>,
    pub detail: Option<Vec<TimingDataItem>>,
    pub max: Option<i64>,
    pub avg: Option<f64>,
    pub sum: Option<f64>,
}
model! { SecEntryValue {
    0 "Metric" metric, 1 "Detail" detail, 2 "Max" max, 3 "Avg" avg, 4 "Sum" sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingDataItem {
    pub timestamp: Option<i64>,
    pub value: Option<i64>,
}
model! { TimingDataItem {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackEvent {
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackEventOutput {
    pub data: Option<Vec<DDoSAttackEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeDDoSAttackEventOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    pub d_do_s_block_data: Option<Vec<DDoSBlockData>>,
}
model! { DDoSAttackEvent {
    0 "EventId" event_id, 1 "AttackType" attack_type, 2 "AttackStatus" attack_status,
    3 "AttackMaxBandWidth" attack_max_band_width, 4 "AttackPacketMaxRate" attack_packet_max_rate,
    5 "AttackStartTime" attack_start_time, 6 "AttackEndTime" attack_end_time, 7 "PolicyId" policy_id,
    8 "ZoneId" zone_id, 9 "Area" area, 10 "DDoSBlockData" d_do_s_block_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSBlockData {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub block_area: Option<String>,
}
model! { DDoSBlockData {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "BlockArea" block_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackTopData {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSAttackTopDataOutput {
    pub data: Option<Vec<TopEntry>>,
    pub total_count: Option<u64>,
}
model! { DescribeDDoSAttackTopDataOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopEntry {
    pub key: Option<String>,
    pub value: Option<Vec<TopEntryValue>>,
}
model! { TopEntry {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopEntryValue {
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { TopEntryValue {
    0 "Name" name, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSProtection {
    pub zone_id: String,
}
operation! { DescribeDDoSProtection(zone_id: String) "DescribeDDoSProtection" -> DescribeDDoSProtectionOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSProtectionOutput {
    pub d_do_s_protection: Option<DDoSProtection>,
}
model! { DescribeDDoSProtectionOutput {
    0 "DDoSProtection" d_do_s_protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSProtection {
    pub protection_option: Option<String>,
    pub domain_d_do_s_protections: Option<Vec<DomainDDoSProtection>>,
    pub shared_cnamed_do_s_protections: Option<Vec<DomainDDoSProtection>>,
}
input! { DDoSProtection(protection_option: String) {
    0 "ProtectionOption" protection_option: String,
    1 "DomainDDoSProtections" domain_d_do_s_protections: Vec<DomainDDoSProtection>,
    2 "SharedCNAMEDDoSProtections" shared_cnamed_do_s_protections: Vec<DomainDDoSProtection>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainDDoSProtection {
    pub domain: Option<String>,
    pub switch: Option<String>,
}
input! { DomainDDoSProtection(domain: String, switch: String) {
    0 "Domain" domain: String, 1 "Switch" switch: String
} }

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
    Offset "Offset", "DefaultServerCertInfo" default_server_cert_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultCertificatesOutput {
    pub total_count: Option<i64>,
    pub default_server_cert_info: Option<Vec<DefaultServerCertInfo>>,
}
model! { DescribeDefaultCertificatesOutput {
    0 "TotalCount" total_count, 1 "DefaultServerCertInfo" default_server_cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultServerCertInfo {
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    pub expire_time: Option<String>,
    pub effective_time: Option<String>,
    pub common_name: Option<String>,
    pub subject_alt_name: Option<Vec<String>>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub sign_algo: Option<String>,
}
model! { DefaultServerCertInfo {
    0 "CertId" cert_id, 1 "Alias" alias, 2 "Type" r#type, 3 "ExpireTime" expire_time, 4 "EffectiveTime" effective_time,
    5 "CommonName" common_name, 6 "SubjectAltName" subject_alt_name, 7 "Status" status, 8 "Message" message,
    9 "SignAlgo" sign_algo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployHistory {
    pub zone_id: String,
    pub env_id: String,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeDeployHistory(zone_id: String, env_id: String)
    "DescribeDeployHistory" -> DescribeDeployHistoryOutput {
    0 "ZoneId" zone_id, 1 "EnvId" env_id, 2 "Filters" filters: Vec<AdvancedFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployHistoryOutput {
    pub total_count: Option<u64>,
    pub records: Option<Vec<DeployRecord>>,
}
model! { DescribeDeployHistoryOutput {
    0 "TotalCount" total_count, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecord {
    pub config_group_version_infos: Option<Vec<ConfigGroupVersionInfo>>,
    pub deploy_time: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub record_id: Option<String>,
    pub description: Option<String>,
}
model! { DeployRecord {
    0 "ConfigGroupVersionInfos" config_group_version_infos, 1 "DeployTime" deploy_time, 2 "Status" status,
    3 "Message" message, 4 "RecordId" record_id, 5 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsRecords {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnsRecordsOutput {
    pub total_count: Option<i64>,
    pub dns_records: Option<Vec<DnsRecord>>,
}
model! { DescribeDnsRecordsOutput {
    0 "TotalCount" total_count, 1 "DnsRecords" dns_records
} }

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
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
}
input! { DnsRecord() {
    0 "ZoneId" zone_id: String, 1 "RecordId" record_id: String, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Location" location: String, 5 "Content" content: String, 6 "TTL" ttl: i64, 7 "Weight" weight: i64,
    8 "Priority" priority: i64, 9 "Status" status: String, 10 "CreatedOn" created_on: String,
    11 "ModifiedOn" modified_on: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeKVNamespaces {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeKVNamespacesOutput {
    pub total_count: Option<i64>,
    pub kv_namespaces: Option<Vec<KVNamespace>>,
}
model! { DescribeEdgeKVNamespacesOutput {
    0 "TotalCount" total_count, 1 "KVNamespaces" kv_namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVNamespace {
    pub namespace: Option<String>,
    pub remark: Option<String>,
    pub capacity: Option<i64>,
    pub capacity_used: Option<i64>,
    pub references: Option<Vec<ComponentReference>>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
}
model! { KVNamespace {
    0 "Namespace" namespace, 1 "Remark" remark, 2 "Capacity" capacity, 3 "CapacityUsed" capacity_used,
    4 "References" references, 5 "CreatedOn" created_on, 6 "ModifiedOn" modified_on
} }

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
    0 "ReferenceType" reference_type, 1 "ReferenceId" reference_id, 2 "ReferenceName" reference_name,
    3 "ZoneId" zone_id, 4 "ZoneName" zone_name, 5 "AliasZoneName" alias_zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    pub zone_id: String,
}
operation! { DescribeEnvironments(zone_id: String) "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<u64>,
    pub env_infos: Option<Vec<EnvInfo>>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count, 1 "EnvInfos" env_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_id: Option<String>,
    pub env_type: Option<String>,
    pub status: Option<String>,
    pub scope: Option<Vec<String>>,
    pub current_config_group_version_infos: Option<Vec<ConfigGroupVersionInfo>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { EnvInfo {
    0 "EnvId" env_id, 1 "EnvType" env_type, 2 "Status" status, 3 "Scope" scope,
    4 "CurrentConfigGroupVersionInfos" current_config_group_version_infos, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionComponentBindings {
    pub zone_id: String,
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
    Offset "Offset", "FunctionComponentBindings" function_component_bindings, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionComponentBindingsOutput {
    pub total_count: Option<i64>,
    pub function_component_bindings: Option<Vec<FunctionComponentBinding>>,
}
model! { DescribeFunctionComponentBindingsOutput {
    0 "TotalCount" total_count, 1 "FunctionComponentBindings" function_component_bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionComponentBinding {
    pub r#type: Option<String>,
    pub variable_name: Option<String>,
    pub kv_namespace_parameters: Option<KVNamespaceParameters>,
}
input! { FunctionComponentBinding(r#type: String, variable_name: String) {
    0 "Type" r#type: String, 1 "VariableName" variable_name: String,
    2 "KVNamespaceParameters" kv_namespace_parameters: KVNamespaceParameters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVNamespaceParameters {
    pub zone_id: Option<String>,
    pub namespace: Option<String>,
}
input! { KVNamespaceParameters(zone_id: String, namespace: String) {
    0 "ZoneId" zone_id: String, 1 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionReplicas {
    pub zone_id: String,
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
    Offset "Offset", "FunctionReplicas" function_replicas, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionReplicasOutput {
    pub total_count: Option<i64>,
    pub function_replicas: Option<Vec<FunctionReplica>>,
}
model! { DescribeFunctionReplicasOutput {
    0 "TotalCount" total_count, 1 "FunctionReplicas" function_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionReplica {
    pub function_id: Option<String>,
    pub replica_name: Option<String>,
    pub content: Option<String>,
    pub remark: Option<String>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
}
model! { FunctionReplica {
    0 "FunctionId" function_id, 1 "ReplicaName" replica_name, 2 "Content" content, 3 "Remark" remark,
    4 "CreatedOn" created_on, 5 "ModifiedOn" modified_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRules {
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeFunctionRules(zone_id: String) "DescribeFunctionRules" -> DescribeFunctionRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRulesOutput {
    pub function_rules: Option<Vec<FunctionRule>>,
}
model! { DescribeFunctionRulesOutput {
    0 "FunctionRules" function_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRule {
    pub rule_id: Option<String>,
    pub function_rule_conditions: Option<Vec<FunctionRuleCondition>>,
    pub trigger_type: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub region_mapping_selections: Option<Vec<FunctionRegionSelection>>,
    pub weighted_selections: Option<Vec<FunctionWeightedSelection>>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { FunctionRule {
    0 "RuleId" rule_id, 1 "FunctionRuleConditions" function_rule_conditions, 2 "TriggerType" trigger_type,
    3 "FunctionId" function_id, 4 "FunctionName" function_name, 5 "RegionMappingSelections" region_mapping_selections,
    6 "WeightedSelections" weighted_selections, 7 "Priority" priority, 8 "Remark" remark, 9 "CreateTime" create_time,
    10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRuntimeEnvironment {
    pub zone_id: String,
    pub function_id: String,
}
operation! { DescribeFunctionRuntimeEnvironment(zone_id: String, function_id: String)
    "DescribeFunctionRuntimeEnvironment" -> DescribeFunctionRuntimeEnvironmentOutput {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionRuntimeEnvironmentOutput {
    pub environment_variables: Option<Vec<FunctionEnvironmentVariable>>,
}
model! { DescribeFunctionRuntimeEnvironmentOutput {
    0 "EnvironmentVariables" environment_variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionEnvironmentVariable {
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { FunctionEnvironmentVariable(key: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctions {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionsOutput {
    pub total_count: Option<i64>,
    pub functions: Option<Vec<Function>>,
}
model! { DescribeFunctionsOutput {
    0 "TotalCount" total_count, 1 "Functions" functions
} }

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
    0 "FunctionId" function_id, 1 "ZoneId" zone_id, 2 "Name" name, 3 "Remark" remark, 4 "Content" content,
    5 "Domain" domain, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsSetting {
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHostsSetting(zone_id: String) "DescribeHostsSetting" -> DescribeHostsSettingOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHostsSetting: DetailHost = Offset "Offset", "DetailHosts" detail_hosts, total "TotalNumber" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsSettingOutput {
    pub detail_hosts: Option<Vec<DetailHost>>,
    pub total_number: Option<i64>,
}
model! { DescribeHostsSettingOutput {
    0 "DetailHosts" detail_hosts, 1 "TotalNumber" total_number
} }

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
    pub d_do_s: Option<DDoS>,
    pub smart_routing: Option<SmartRouting>,
    pub ipv6: Option<Ipv6>,
    pub client_ip_country: Option<ClientIpCountry>,
}
model! { DetailHost {
    0 "ZoneId" zone_id, 1 "Status" status, 2 "Host" host, 3 "ZoneName" zone_name, 4 "Cname" cname, 5 "Id" id,
    6 "InstanceId" instance_id, 7 "Lock" lock, 8 "Mode" mode, 9 "Area" area, 10 "AccelerateType" accelerate_type,
    11 "Https" https, 12 "CacheConfig" cache_config, 13 "Origin" origin, 14 "SecurityType" security_type,
    15 "CacheKey" cache_key, 16 "Compression" compression, 17 "Waf" waf, 18 "CC" cc, 19 "DDoS" d_do_s,
    20 "SmartRouting" smart_routing, 21 "Ipv6" ipv6, 22 "ClientIpCountry" client_ip_country
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateType {
    pub switch: Option<String>,
}
model! { AccelerateType {
    0 "Switch" switch
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hsts {
    pub switch: Option<String>,
    pub max_age: Option<i64>,
    pub include_sub_domains: Option<String>,
    pub preload: Option<String>,
}
input! { Hsts(switch: String) {
    0 "Switch" switch: String, 1 "MaxAge" max_age: i64, 2 "IncludeSubDomains" include_sub_domains: String,
    3 "Preload" preload: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerCertInfo {
    pub cert_id: Option<String>,
    pub alias: Option<String>,
    pub r#type: Option<String>,
    pub expire_time: Option<String>,
    pub deploy_time: Option<String>,
    pub sign_algo: Option<String>,
    pub common_name: Option<String>,
}
input! { ServerCertInfo(cert_id: String) {
    0 "CertId" cert_id: String, 1 "Alias" alias: String, 2 "Type" r#type: String, 3 "ExpireTime" expire_time: String,
    4 "DeployTime" deploy_time: String, 5 "SignAlgo" sign_algo: String, 6 "CommonName" common_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cache {
    pub switch: Option<String>,
    pub cache_time: Option<i64>,
    /// Deprecated.
    pub ignore_cache_control: Option<String>,
}
input! { Cache(switch: String) {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64, 2 "IgnoreCacheControl" ignore_cache_control: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityType {
    pub switch: Option<String>,
}
model! { SecurityType {
    0 "Switch" switch
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryString {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { QueryString(switch: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Compression {
    pub switch: Option<String>,
    pub algorithms: Option<Vec<String>>,
}
input! { Compression(switch: String) {
    0 "Switch" switch: String, 1 "Algorithms" algorithms: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Waf {
    pub switch: Option<String>,
    pub policy_id: Option<i64>,
}
model! { Waf {
    0 "Switch" switch, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CC {
    pub switch: Option<String>,
    pub policy_id: Option<i64>,
}
model! { CC {
    0 "Switch" switch, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoS {
    pub switch: Option<String>,
}
model! { DDoS {
    0 "Switch" switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartRouting {
    pub switch: Option<String>,
}
input! { SmartRouting(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpCountry {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIpCountry(switch: String) {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPGroupReferences {
    pub zone_id: String,
    pub group_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIPGroupReferences(zone_id: String, group_id: i64)
    "DescribeIPGroupReferences" -> DescribeIPGroupReferencesOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeIPGroupReferences: IPGroupReference = Offset "Offset", "References" references, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPGroupReferencesOutput {
    pub references: Option<Vec<IPGroupReference>>,
    pub total_count: Option<i64>,
}
model! { DescribeIPGroupReferencesOutput {
    0 "References" references, 1 "TotalCount" total_count
} }

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
    0 "ZoneId" zone_id, 1 "EntityType" entity_type, 2 "EntityId" entity_id, 3 "EntityName" entity_name,
    4 "SubEntityType" sub_entity_type, 5 "SubEntityId" sub_entity_id, 6 "SubEntityName" sub_entity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPRegion {
    pub ips: Vec<String>,
}
operation! { DescribeIPRegion(ips: Vec<String>) "DescribeIPRegion" -> DescribeIPRegionOutput {
    0 "IPs" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPRegionOutput {
    pub ip_region_info: Option<Vec<IPRegionInfo>>,
}
model! { DescribeIPRegionOutput {
    0 "IPRegionInfo" ip_region_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPRegionInfo {
    pub ip: Option<String>,
    pub is_edge_one_ip: Option<String>,
}
model! { IPRegionInfo {
    0 "IP" ip, 1 "IsEdgeOneIP" is_edge_one_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentifications {
    pub filters: Vec<Filter>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIdentifications(filters: Vec<Filter>) "DescribeIdentifications" -> DescribeIdentificationsOutput {
    0 "Filters" filters, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeIdentifications: Identification =
    Offset "Offset", "Identifications" identifications, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdentificationsOutput {
    pub total_count: Option<i64>,
    pub identifications: Option<Vec<Identification>>,
}
model! { DescribeIdentificationsOutput {
    0 "TotalCount" total_count, 1 "Identifications" identifications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identification {
    pub zone_name: Option<String>,
    pub domain: Option<String>,
    pub status: Option<String>,
    pub ascription: Option<AscriptionInfo>,
    pub original_name_servers: Option<Vec<String>>,
    pub file_ascription: Option<FileAscriptionInfo>,
}
model! { Identification {
    0 "ZoneName" zone_name, 1 "Domain" domain, 2 "Status" status, 3 "Ascription" ascription,
    4 "OriginalNameServers" original_name_servers, 5 "FileAscription" file_ascription
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AscriptionInfo {
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
}
model! { AscriptionInfo {
    0 "Subdomain" subdomain, 1 "RecordType" record_type, 2 "RecordValue" record_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileAscriptionInfo {
    pub identify_path: Option<String>,
    pub identify_content: Option<String>,
}
model! { FileAscriptionInfo {
    0 "IdentifyPath" identify_path, 1 "IdentifyContent" identify_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceAPITokens {
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInferenceAPITokens(zone_id: String)
    "DescribeInferenceAPITokens" -> DescribeInferenceAPITokensOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInferenceAPITokens: InferenceAPIToken = Offset "Offset", "Tokens" tokens, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceAPITokensOutput {
    pub total_count: Option<i64>,
    pub tokens: Option<Vec<InferenceAPIToken>>,
}
model! { DescribeInferenceAPITokensOutput {
    0 "TotalCount" total_count, 1 "Tokens" tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceAPIToken {
    pub token_id: Option<String>,
    pub name: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
}
model! { InferenceAPIToken {
    0 "TokenId" token_id, 1 "Name" name, 2 "Content" content, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceHardwareSpecifications {
    pub zone_id: String,
}
operation! { DescribeInferenceHardwareSpecifications(zone_id: String)
    "DescribeInferenceHardwareSpecifications" -> DescribeInferenceHardwareSpecificationsOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceHardwareSpecificationsOutput {
    pub hardware_specifications: Option<Vec<InferenceHardwareSpecification>>,
}
model! { DescribeInferenceHardwareSpecificationsOutput {
    0 "HardwareSpecifications" hardware_specifications
} }

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
    0 "Spec" spec, 1 "Name" name, 2 "CPUNum" cpu_num, 3 "MemSize" mem_size, 4 "GPUNum" gpu_num,
    5 "GPUMemSize" gpu_mem_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentLogs {
    pub zone_id: String,
    pub service_id: String,
    pub record_id: String,
    pub start_time: Option<String>,
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
    Offset "Offset", "DeploymentLogInfoSet" deployment_log_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentLogsOutput {
    pub total_count: Option<i64>,
    pub deployment_log_info_set: Option<Vec<InferenceServiceDeploymentLogInfo>>,
}
model! { DescribeInferenceServiceDeploymentLogsOutput {
    0 "TotalCount" total_count, 1 "DeploymentLogInfoSet" deployment_log_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceDeploymentLogInfo {
    pub log_message: Option<String>,
    pub timestamp: Option<String>,
}
model! { InferenceServiceDeploymentLogInfo {
    0 "LogMessage" log_message, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentRecords {
    pub zone_id: String,
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
    Offset "Offset", "RecordSet" record_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceDeploymentRecordsOutput {
    pub total_count: Option<i64>,
    pub record_set: Option<Vec<InferenceServiceDeploymentRecord>>,
}
model! { DescribeInferenceServiceDeploymentRecordsOutput {
    0 "TotalCount" total_count, 1 "RecordSet" record_set
} }

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
    0 "RecordId" record_id, 1 "Operation" operation, 2 "Status" status, 3 "Duration" duration,
    4 "InferenceServiceConfig" inference_service_config, 5 "CreateTime" create_time, 6 "ActiveStatus" active_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceConfig {
    pub listen_port: Option<i64>,
    pub request_paths: Option<Vec<String>>,
    pub containers: Option<Vec<InferenceContainerConfig>>,
    pub resource_config: Option<InferenceResourceConfig>,
    pub affinity_config: Option<InferenceAffinityConfig>,
}
model! { InferenceServiceConfig {
    0 "ListenPort" listen_port, 1 "RequestPaths" request_paths, 2 "Containers" containers,
    3 "ResourceConfig" resource_config, 4 "AffinityConfig" affinity_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceMonitorData {
    pub zone_id: String,
    pub service_ids: Vec<String>,
    pub metric_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub interval: Option<String>,
}

/// What [`DescribeInferenceServiceMonitorData::new`] takes.
pub struct DescribeInferenceServiceMonitorDataRequired {
    pub zone_id: String,
    pub service_ids: Vec<String>,
    pub metric_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeInferenceServiceMonitorData{DescribeInferenceServiceMonitorDataRequired: zone_id, service_ids, metric_names, start_time, end_time}
    "DescribeInferenceServiceMonitorData" -> DescribeInferenceServiceMonitorDataOutput {
    0 "ZoneId" zone_id, 1 "ServiceIds" service_ids, 2 "MetricNames" metric_names, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServiceMonitorDataOutput {
    pub total_count: Option<i64>,
    pub inference_service_monitor_records: Option<Vec<InferenceServiceMonitorRecord>>,
}
model! { DescribeInferenceServiceMonitorDataOutput {
    0 "TotalCount" total_count, 1 "InferenceServiceMonitorRecords" inference_service_monitor_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceMonitorRecord {
    pub service_id: Option<String>,
    pub metric_name: Option<String>,
    pub inference_service_monitor_items: Option<Vec<InferenceServiceMonitorItem>>,
}
model! { InferenceServiceMonitorRecord {
    0 "ServiceId" service_id, 1 "MetricName" metric_name,
    2 "InferenceServiceMonitorItems" inference_service_monitor_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceServiceMonitorItem {
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { InferenceServiceMonitorItem {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServices {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferenceServicesOutput {
    pub total_count: Option<i64>,
    pub services: Option<Vec<InferenceService>>,
}
model! { DescribeInferenceServicesOutput {
    0 "TotalCount" total_count, 1 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferenceService {
    pub service_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub listen_port: Option<i64>,
    pub request_paths: Option<Vec<String>>,
    pub containers: Option<Vec<InferenceContainerConfig>>,
    pub resource_config: Option<InferenceResourceConfig>,
    pub status: Option<String>,
    pub scaling_status: Option<String>,
    pub current_instance_count: Option<i64>,
    pub inference_url: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { InferenceService {
    0 "ServiceId" service_id, 1 "Name" name, 2 "Description" description, 3 "ListenPort" listen_port,
    4 "RequestPaths" request_paths, 5 "Containers" containers, 6 "ResourceConfig" resource_config, 7 "Status" status,
    8 "ScalingStatus" scaling_status, 9 "CurrentInstanceCount" current_instance_count, 10 "InferenceURL" inference_url,
    11 "CreateTime" create_time, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplates {
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
    Offset "Offset", "TemplateSet" template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJustInTimeTranscodeTemplatesOutput {
    pub total_count: Option<u64>,
    pub template_set: Option<Vec<JustInTimeTranscodeTemplate>>,
}
model! { DescribeJustInTimeTranscodeTemplatesOutput {
    0 "TotalCount" total_count, 1 "TemplateSet" template_set
} }

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
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Comment" comment, 3 "Type" r#type,
    4 "VideoStreamSwitch" video_stream_switch, 5 "AudioStreamSwitch" audio_stream_switch,
    6 "VideoTemplate" video_template, 7 "AudioTemplate" audio_template, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4Proxy {
    pub zone_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL4Proxy(zone_id: String) "DescribeL4Proxy" -> DescribeL4ProxyOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL4Proxy: L4Proxy = Offset "Offset", "L4Proxies" l4_proxies, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyOutput {
    pub total_count: Option<u64>,
    pub l4_proxies: Option<Vec<L4Proxy>>,
}
model! { DescribeL4ProxyOutput {
    0 "TotalCount" total_count, 1 "L4Proxies" l4_proxies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4Proxy {
    pub zone_id: Option<String>,
    pub proxy_id: Option<String>,
    pub proxy_name: Option<String>,
    pub area: Option<String>,
    pub cname: Option<String>,
    pub ips: Option<Vec<String>>,
    pub status: Option<String>,
    pub ipv6: Option<String>,
    pub static_ip: Option<String>,
    pub accelerate_mainland: Option<String>,
    /// Deprecated.
    pub d_dos_protection_config: Option<DDosProtectionConfig>,
    pub l4_proxy_rule_count: Option<i64>,
    pub update_time: Option<String>,
}
model! { L4Proxy {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "ProxyName" proxy_name, 3 "Area" area, 4 "Cname" cname, 5 "Ips" ips,
    6 "Status" status, 7 "Ipv6" ipv6, 8 "StaticIp" static_ip, 9 "AccelerateMainland" accelerate_mainland,
    10 "DDosProtectionConfig" d_dos_protection_config, 11 "L4ProxyRuleCount" l4_proxy_rule_count,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyRules {
    pub zone_id: String,
    pub proxy_id: String,
    pub offset: u64,
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeL4ProxyRules(zone_id: String, proxy_id: String, offset: u64, limit: i64)
    "DescribeL4ProxyRules" -> DescribeL4ProxyRulesOutput {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeL4ProxyRules: L4ProxyRule = Offset "Offset", "L4ProxyRules" l4_proxy_rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL4ProxyRulesOutput {
    pub total_count: Option<u64>,
    pub l4_proxy_rules: Option<Vec<L4ProxyRule>>,
}
model! { DescribeL4ProxyRulesOutput {
    0 "TotalCount" total_count, 1 "L4ProxyRules" l4_proxy_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccRules {
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeL7AccRules(zone_id: String) "DescribeL7AccRules" -> DescribeL7AccRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeL7AccRules: RuleEngineItem = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccRulesOutput {
    pub total_count: Option<i64>,
    pub rules: Option<Vec<RuleEngineItem>>,
}
model! { DescribeL7AccRulesOutput {
    0 "TotalCount" total_count, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccSetting {
    pub zone_id: String,
}
operation! { DescribeL7AccSetting(zone_id: String) "DescribeL7AccSetting" -> DescribeL7AccSettingOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeL7AccSettingOutput {
    pub zone_setting: Option<ZoneConfigParameters>,
}
model! { DescribeL7AccSettingOutput {
    0 "ZoneSetting" zone_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneConfigParameters {
    pub zone_name: Option<String>,
    pub zone_config: Option<ZoneConfig>,
}
model! { ZoneConfigParameters {
    0 "ZoneName" zone_name, 1 "ZoneConfig" zone_config
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheConfigCustomTime {
    pub switch: Option<String>,
    pub cache_time: Option<i64>,
}
input! { CacheConfigCustomTime() {
    0 "Switch" switch: String, 1 "CacheTime" cache_time: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPv6Parameters {
    pub switch: Option<String>,
}
input! { IPv6Parameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrpcParameters {
    pub switch: Option<String>,
}
input! { GrpcParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkErrorLoggingParameters {
    pub switch: Option<String>,
}
input! { NetworkErrorLoggingParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerateMainlandParameters {
    pub switch: Option<String>,
}
input! { AccelerateMainlandParameters() {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDebugParameters {
    pub switch: Option<String>,
    pub allow_client_ip_list: Option<Vec<String>>,
    pub expires: Option<String>,
}
input! { StandardDebugParameters() {
    0 "Switch" switch: String, 1 "AllowClientIPList" allow_client_ip_list: Vec<String>, 2 "Expires" expires: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerList {
    pub zone_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoadBalancerList(zone_id: String) "DescribeLoadBalancerList" -> DescribeLoadBalancerListOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoadBalancerList: LoadBalancer =
    Offset "Offset", "LoadBalancerList" load_balancer_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListOutput {
    pub total_count: Option<u64>,
    pub load_balancer_list: Option<Vec<LoadBalancer>>,
}
model! { DescribeLoadBalancerListOutput {
    0 "TotalCount" total_count, 1 "LoadBalancerList" load_balancer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub health_checker: Option<HealthChecker>,
    pub steering_policy: Option<String>,
    pub failover_policy: Option<String>,
    pub origin_group_health_status: Option<Vec<OriginGroupHealthStatus>>,
    pub status: Option<String>,
    pub l4_used_list: Option<Vec<String>>,
    pub l7_used_list: Option<Vec<String>>,
    pub references: Option<Vec<OriginGroupReference>>,
}
model! { LoadBalancer {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Type" r#type, 3 "HealthChecker" health_checker,
    4 "SteeringPolicy" steering_policy, 5 "FailoverPolicy" failover_policy,
    6 "OriginGroupHealthStatus" origin_group_health_status, 7 "Status" status, 8 "L4UsedList" l4_used_list,
    9 "L7UsedList" l7_used_list, 10 "References" references
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupHealthStatus {
    pub origin_group_id: Option<String>,
    pub origin_group_name: Option<String>,
    pub origin_type: Option<String>,
    pub priority: Option<String>,
    pub origin_health_status: Option<Vec<OriginHealthStatus>>,
}
model! { OriginGroupHealthStatus {
    0 "OriginGroupID" origin_group_id, 1 "OriginGroupName" origin_group_name, 2 "OriginType" origin_type,
    3 "Priority" priority, 4 "OriginHealthStatus" origin_health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginHealthStatus {
    pub origin: Option<String>,
    pub healthy: Option<String>,
}
model! { OriginHealthStatus {
    0 "Origin" origin, 1 "Healthy" healthy
} }

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
    0 "InstanceType" instance_type, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "ZoneId" zone_id,
    4 "ZoneName" zone_name, 5 "AliasZoneName" alias_zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDetail {
    pub zone_id: String,
    pub area: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDetailOutput {
    pub log_detail: Option<Vec<LogItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeLogAnalysisDetailOutput {
    0 "LogDetail" log_detail, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub timestamp: Option<i64>,
    pub log_json: Option<String>,
}
model! { LogItem {
    0 "Timestamp" timestamp, 1 "LogJson" log_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDownloadTasks {
    pub zone_id: String,
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
    Offset "Offset", "Tasks" tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogAnalysisDownloadTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<LogAnalysisDownloadTask>>,
}
model! { DescribeLogAnalysisDownloadTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogAnalysisDownloadTask {
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
    pub area: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub format: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub url: Option<String>,
    pub expire_time: Option<String>,
}
model! { LogAnalysisDownloadTask {
    0 "TaskId" task_id, 1 "ZoneId" zone_id, 2 "Area" area, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "LogType" log_type, 6 "Condition" condition, 7 "Format" format, 8 "Sort" sort, 9 "Status" status,
    10 "CreateTime" create_time, 11 "Url" url, 12 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGateway {
    pub zone_id: String,
    pub gateway_id: String,
}
operation! { DescribeMultiPathGateway(zone_id: String, gateway_id: String)
    "DescribeMultiPathGateway" -> DescribeMultiPathGatewayOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOutput {
    pub gateway_detail: Option<MultiPathGateway>,
}
model! { DescribeMultiPathGatewayOutput {
    0 "GatewayDetail" gateway_detail
} }

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
    pub lines: Option<Vec<MultiPathGatewayLine>>,
    pub need_confirm: Option<String>,
}
model! { MultiPathGateway {
    0 "GatewayId" gateway_id, 1 "GatewayName" gateway_name, 2 "GatewayType" gateway_type, 3 "GatewayPort" gateway_port,
    4 "Status" status, 5 "GatewayIP" gateway_ip, 6 "RegionId" region_id, 7 "Lines" lines, 8 "NeedConfirm" need_confirm
} }

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
    0 "LineId" line_id, 1 "LineType" line_type, 2 "LineAddress" line_address, 3 "ProxyId" proxy_id, 4 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayLine {
    pub zone_id: String,
    pub gateway_id: String,
    pub line_id: String,
}
operation! { DescribeMultiPathGatewayLine(zone_id: String, gateway_id: String, line_id: String)
    "DescribeMultiPathGatewayLine" -> DescribeMultiPathGatewayLineOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "LineId" line_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayLineOutput {
    pub line: Option<MultiPathGatewayLine>,
}
model! { DescribeMultiPathGatewayLineOutput {
    0 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOriginACL {
    pub zone_id: String,
    pub gateway_id: String,
}
operation! { DescribeMultiPathGatewayOriginACL(zone_id: String, gateway_id: String)
    "DescribeMultiPathGatewayOriginACL" -> DescribeMultiPathGatewayOriginACLOutput {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayOriginACLOutput {
    pub multi_path_gateway_origin_acl_info: Option<MultiPathGatewayOriginACLInfo>,
}
model! { DescribeMultiPathGatewayOriginACLOutput {
    0 "MultiPathGatewayOriginACLInfo" multi_path_gateway_origin_acl_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayOriginACLInfo {
    pub multi_path_gateway_current_origin_acl: Option<MultiPathGatewayCurrentOriginACL>,
    pub multi_path_gateway_next_origin_acl: Option<MultiPathGatewayNextOriginACL>,
}
model! { MultiPathGatewayOriginACLInfo {
    0 "MultiPathGatewayCurrentOriginACL" multi_path_gateway_current_origin_acl,
    1 "MultiPathGatewayNextOriginACL" multi_path_gateway_next_origin_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPathGatewayCurrentOriginACL {
    pub entire_addresses: Option<Addresses>,
    pub version: Option<i64>,
    pub is_planed: Option<String>,
}
model! { MultiPathGatewayCurrentOriginACL {
    0 "EntireAddresses" entire_addresses, 1 "Version" version, 2 "IsPlaned" is_planed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addresses {
    pub ipv4: Option<Vec<String>>,
    pub ipv6: Option<Vec<String>>,
}
model! { Addresses {
    0 "IPv4" ipv4, 1 "IPv6" ipv6
} }

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
    0 "Version" version, 1 "EntireAddresses" entire_addresses, 2 "AddedAddresses" added_addresses,
    3 "RemovedAddresses" removed_addresses, 4 "NoChangeAddresses" no_change_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayRegions {
    pub zone_id: String,
}
operation! { DescribeMultiPathGatewayRegions(zone_id: String)
    "DescribeMultiPathGatewayRegions" -> DescribeMultiPathGatewayRegionsOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewayRegionsOutput {
    pub gateway_regions: Option<Vec<GatewayRegion>>,
}
model! { DescribeMultiPathGatewayRegionsOutput {
    0 "GatewayRegions" gateway_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayRegion {
    pub region_id: Option<String>,
    pub cn_name: Option<String>,
    pub en_name: Option<String>,
}
model! { GatewayRegion {
    0 "RegionId" region_id, 1 "CNName" cn_name, 2 "ENName" en_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaySecretKey {
    pub zone_id: String,
}
operation! { DescribeMultiPathGatewaySecretKey(zone_id: String)
    "DescribeMultiPathGatewaySecretKey" -> DescribeMultiPathGatewaySecretKeyOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaySecretKeyOutput {
    pub secret_key: Option<Secret>,
}
model! { DescribeMultiPathGatewaySecretKeyOutput {
    0 "SecretKey" secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGateways {
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMultiPathGateways(zone_id: String) "DescribeMultiPathGateways" -> DescribeMultiPathGatewaysOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMultiPathGateways: MultiPathGateway = Offset "Offset", "Gateways" gateways, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiPathGatewaysOutput {
    pub gateways: Option<Vec<MultiPathGateway>>,
    pub total_count: Option<i64>,
}
model! { DescribeMultiPathGatewaysOutput {
    0 "Gateways" gateways, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginACL {
    pub zone_id: String,
}
operation! { DescribeOriginACL(zone_id: String) "DescribeOriginACL" -> DescribeOriginACLOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginACLOutput {
    pub origin_acl_info: Option<OriginACLInfo>,
}
model! { DescribeOriginACLOutput {
    0 "OriginACLInfo" origin_acl_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginACLInfo {
    pub l7_hosts: Option<Vec<String>>,
    pub l4_proxy_ids: Option<Vec<String>>,
    pub current_origin_acl: Option<CurrentOriginACL>,
    pub next_origin_acl: Option<NextOriginACL>,
    pub status: Option<String>,
    pub origin_acl_family: Option<String>,
}
model! { OriginACLInfo {
    0 "L7Hosts" l7_hosts, 1 "L4ProxyIds" l4_proxy_ids, 2 "CurrentOriginACL" current_origin_acl,
    3 "NextOriginACL" next_origin_acl, 4 "Status" status, 5 "OriginACLFamily" origin_acl_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentOriginACL {
    pub entire_addresses: Option<Addresses>,
    pub version: Option<String>,
    pub active_time: Option<String>,
    pub is_planed: Option<String>,
}
model! { CurrentOriginACL {
    0 "EntireAddresses" entire_addresses, 1 "Version" version, 2 "ActiveTime" active_time, 3 "IsPlaned" is_planed
} }

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
    0 "Version" version, 1 "PlannedActiveTime" planned_active_time, 2 "EntireAddresses" entire_addresses,
    3 "AddedAddresses" added_addresses, 4 "RemovedAddresses" removed_addresses,
    5 "NoChangeAddresses" no_change_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroup {
    pub zone_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeOriginGroup() "DescribeOriginGroup" -> DescribeOriginGroupOutput {
    0 "ZoneId" zone_id: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeOriginGroup: OriginGroup = Offset "Offset", "OriginGroups" origin_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupOutput {
    pub total_count: Option<u64>,
    pub origin_groups: Option<Vec<OriginGroup>>,
}
model! { DescribeOriginGroupOutput {
    0 "TotalCount" total_count, 1 "OriginGroups" origin_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroup {
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub records: Option<Vec<OriginRecord>>,
    pub references: Option<Vec<OriginGroupReference>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub host_header: Option<String>,
}
model! { OriginGroup {
    0 "GroupId" group_id, 1 "Name" name, 2 "Type" r#type, 3 "Records" records, 4 "References" references,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "HostHeader" host_header
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupHealthStatus {
    pub zone_id: String,
    pub lb_instance_id: String,
    pub origin_group_ids: Option<Vec<String>>,
}
operation! { DescribeOriginGroupHealthStatus(zone_id: String, lb_instance_id: String)
    "DescribeOriginGroupHealthStatus" -> DescribeOriginGroupHealthStatusOutput {
    0 "ZoneId" zone_id, 1 "LBInstanceId" lb_instance_id, 2 "OriginGroupIds" origin_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginGroupHealthStatusOutput {
    pub origin_group_health_status_list: Option<Vec<OriginGroupHealthStatusDetail>>,
}
model! { DescribeOriginGroupHealthStatusOutput {
    0 "OriginGroupHealthStatusList" origin_group_health_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginGroupHealthStatusDetail {
    pub origin_group_id: Option<String>,
    pub origin_health_status: Option<Vec<OriginHealthStatus>>,
    pub check_region_health_status: Option<Vec<CheckRegionHealthStatus>>,
}
model! { OriginGroupHealthStatusDetail {
    0 "OriginGroupId" origin_group_id, 1 "OriginHealthStatus" origin_health_status,
    2 "CheckRegionHealthStatus" check_region_health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRegionHealthStatus {
    pub region: Option<String>,
    pub healthy: Option<String>,
    pub origin_health_status: Option<Vec<OriginHealthStatus>>,
}
model! { CheckRegionHealthStatus {
    0 "Region" region, 1 "Healthy" healthy, 2 "OriginHealthStatus" origin_health_status
} }

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
    Offset "Offset", "OriginProtectionInfo" origin_protection_info
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOriginProtectionOutput {
    pub origin_protection_info: Option<Vec<OriginProtectionInfo>>,
}
model! { DescribeOriginProtectionOutput {
    0 "OriginProtectionInfo" origin_protection_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginProtectionInfo {
    pub zone_id: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub proxy_ids: Option<Vec<String>>,
    pub current_ip_whitelist: Option<IPWhitelist>,
    pub need_update: Option<bool>,
    pub status: Option<String>,
    pub plan_support: Option<bool>,
    pub diff_ip_whitelist: Option<DiffIPWhitelist>,
}
model! { OriginProtectionInfo {
    0 "ZoneId" zone_id, 1 "Hosts" hosts, 2 "ProxyIds" proxy_ids, 3 "CurrentIPWhitelist" current_ip_whitelist,
    4 "NeedUpdate" need_update, 5 "Status" status, 6 "PlanSupport" plan_support, 7 "DiffIPWhitelist" diff_ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPWhitelist {
    pub ipv4: Option<Vec<String>>,
    pub ipv6: Option<Vec<String>>,
}
model! { IPWhitelist {
    0 "IPv4" ipv4, 1 "IPv6" ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffIPWhitelist {
    pub latest_ip_whitelist: Option<IPWhitelist>,
    pub added_ip_whitelist: Option<IPWhitelist>,
    pub removed_ip_whitelist: Option<IPWhitelist>,
    pub no_change_ip_whitelist: Option<IPWhitelist>,
}
model! { DiffIPWhitelist {
    0 "LatestIPWhitelist" latest_ip_whitelist, 1 "AddedIPWhitelist" added_ip_whitelist,
    2 "RemovedIPWhitelist" removed_ip_whitelist, 3 "NoChangeIPWhitelist" no_change_ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewL7Data {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewL7DataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TimingDataRecord>>,
}
model! { DescribeOverviewL7DataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingDataRecord {
    pub type_key: Option<String>,
    pub type_value: Option<Vec<TimingTypeValue>>,
    pub float_type_value: Option<Vec<FloatTimingTypeValue>>,
}
model! { TimingDataRecord {
    0 "TypeKey" type_key, 1 "TypeValue" type_value, 2 "FloatTypeValue" float_type_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimingTypeValue {
    pub sum: Option<i64>,
    pub max: Option<i64>,
    pub avg: Option<i64>,
    pub metric_name: Option<String>,
    pub detail: Option<Vec<TimingDataItem>>,
}
model! { TimingTypeValue {
    0 "Sum" sum, 1 "Max" max, 2 "Avg" avg, 3 "MetricName" metric_name, 4 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatTimingTypeValue {
    pub sum: Option<f64>,
    pub max: Option<f64>,
    pub avg: Option<f64>,
    pub metric_name: Option<String>,
    pub detail: Option<Vec<FloatTimingDataItem>>,
}
model! { FloatTimingTypeValue {
    0 "Sum" sum, 1 "Max" max, 2 "Avg" avg, 3 "MetricName" metric_name, 4 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatTimingDataItem {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { FloatTimingDataItem {
    0 "Timestamp" timestamp, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlansOutput {
    pub total_count: Option<i64>,
    pub plans: Option<Vec<Plan>>,
}
model! { DescribePlansOutput {
    0 "TotalCount" total_count, 1 "Plans" plans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plan {
    pub plan_type: Option<String>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
    pub auto_renewal: Option<bool>,
    pub status: Option<String>,
    pub pay_mode: Option<i64>,
    pub zones_info: Option<Vec<ZoneInfo>>,
    pub smart_request_capacity: Option<i64>,
    pub vau_capacity: Option<i64>,
    pub acc_traffic_capacity: Option<i64>,
    pub smart_traffic_capacity: Option<i64>,
    pub d_do_s_traffic_capacity: Option<i64>,
    pub sec_traffic_capacity: Option<i64>,
    pub sec_request_capacity: Option<i64>,
    pub l4_traffic_capacity: Option<i64>,
    pub cross_mlc_traffic_capacity: Option<i64>,
    pub bindable: Option<String>,
    pub enabled_time: Option<String>,
    pub expired_time: Option<String>,
    pub features: Option<Vec<String>>,
}
model! { Plan {
    0 "PlanType" plan_type, 1 "PlanId" plan_id, 2 "Area" area, 3 "AutoRenewal" auto_renewal, 4 "Status" status,
    5 "PayMode" pay_mode, 6 "ZonesInfo" zones_info, 7 "SmartRequestCapacity" smart_request_capacity,
    8 "VAUCapacity" vau_capacity, 9 "AccTrafficCapacity" acc_traffic_capacity,
    10 "SmartTrafficCapacity" smart_traffic_capacity, 11 "DDoSTrafficCapacity" d_do_s_traffic_capacity,
    12 "SecTrafficCapacity" sec_traffic_capacity, 13 "SecRequestCapacity" sec_request_capacity,
    14 "L4TrafficCapacity" l4_traffic_capacity, 15 "CrossMLCTrafficCapacity" cross_mlc_traffic_capacity,
    16 "Bindable" bindable, 17 "EnabledTime" enabled_time, 18 "ExpiredTime" expired_time, 19 "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub paused: Option<bool>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "Paused" paused
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchOriginLimit {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchOriginLimitOutput {
    pub total_count: Option<i64>,
    pub limits: Option<Vec<PrefetchOriginLimit>>,
}
model! { DescribePrefetchOriginLimitOutput {
    0 "TotalCount" total_count, 1 "Limits" limits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrefetchOriginLimit {
    pub zone_id: Option<String>,
    pub domain_name: Option<String>,
    pub area: Option<String>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { PrefetchOriginLimit {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "Area" area, 3 "Bandwidth" bandwidth, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasks {
    pub zone_id: Option<String>,
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<Task>>,
}
model! { DescribePrefetchTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub job_id: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
    pub method: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub fail_type: Option<String>,
    pub fail_message: Option<String>,
}
model! { Task {
    0 "JobId" job_id, 1 "Target" target, 2 "Type" r#type, 3 "Method" method, 4 "Status" status,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "FailType" fail_type, 8 "FailMessage" fail_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub zone_id: Option<String>,
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<Task>>,
}
model! { DescribePurgeTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeLogDeliveryTasks {
    pub zone_id: String,
    pub offset: Option<i64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<AdvancedFilter>>,
}
operation! { DescribeRealtimeLogDeliveryTasks(zone_id: String)
    "DescribeRealtimeLogDeliveryTasks" -> DescribeRealtimeLogDeliveryTasksOutput {
    0 "ZoneId" zone_id, 1 "Offset" offset: i64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<AdvancedFilter>
} }
paged! { DescribeRealtimeLogDeliveryTasks: RealtimeLogDeliveryTask =
    Offset "Offset", "RealtimeLogDeliveryTasks" realtime_log_delivery_tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeLogDeliveryTasksOutput {
    pub total_count: Option<u64>,
    pub realtime_log_delivery_tasks: Option<Vec<RealtimeLogDeliveryTask>>,
}
model! { DescribeRealtimeLogDeliveryTasksOutput {
    0 "TotalCount" total_count, 1 "RealtimeLogDeliveryTasks" realtime_log_delivery_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeLogDeliveryTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub delivery_status: Option<String>,
    pub task_type: Option<String>,
    pub entity_list: Option<Vec<String>>,
    pub log_type: Option<String>,
    pub area: Option<String>,
    pub fields: Option<Vec<String>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub custom_expression_fields: Option<Vec<CustomExpressionField>>,
    pub delivery_conditions: Option<Vec<DeliveryCondition>>,
    pub sample: Option<u64>,
    pub log_format: Option<LogFormat>,
    pub cls: Option<CLSTopic>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { RealtimeLogDeliveryTask {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "DeliveryStatus" delivery_status, 3 "TaskType" task_type,
    4 "EntityList" entity_list, 5 "LogType" log_type, 6 "Area" area, 7 "Fields" fields, 8 "CustomFields" custom_fields,
    9 "CustomExpressionFields" custom_expression_fields, 10 "DeliveryConditions" delivery_conditions,
    11 "Sample" sample, 12 "LogFormat" log_format, 13 "CLS" cls, 14 "CustomEndpoint" custom_endpoint, 15 "S3" s3,
    16 "CreateTime" create_time, 17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRules(zone_id: String) "DescribeRules" -> DescribeRulesOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub zone_id: Option<String>,
    pub rule_items: Option<Vec<RuleItemItem>>,
}
model! { DescribeRulesOutput {
    0 "ZoneId" zone_id, 1 "RuleItems" rule_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItemItem {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub rules: Option<Vec<RuleItem>>,
    pub rule_priority: Option<i64>,
    pub tags: Option<Vec<String>>,
}
model! { RuleItemItem {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Status" status, 3 "Rules" rules, 4 "RulePriority" rule_priority,
    5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesSetting {}
operation! { DescribeRulesSetting() "DescribeRulesSetting" -> DescribeRulesSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesSettingOutput {
    pub actions: Option<Vec<RulesSettingAction>>,
}
model! { DescribeRulesSettingOutput {
    0 "Actions" actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesSettingAction {
    pub action: Option<String>,
    pub properties: Option<Vec<RulesProperties>>,
}
model! { RulesSettingAction {
    0 "Action" action, 1 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulesProperties {
    pub name: Option<String>,
    pub min: Option<i64>,
    pub choices_value: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub max: Option<i64>,
    pub is_multiple: Option<bool>,
    pub is_allow_empty: Option<bool>,
    pub choice_properties: Option<Vec<RuleChoicePropertiesItem>>,
    pub extra_parameter: Option<RuleExtraParameter>,
}
model! { RulesProperties {
    0 "Name" name, 1 "Min" min, 2 "ChoicesValue" choices_value, 3 "Type" r#type, 4 "Max" max,
    5 "IsMultiple" is_multiple, 6 "IsAllowEmpty" is_allow_empty, 7 "ChoiceProperties" choice_properties,
    8 "ExtraParameter" extra_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChoicePropertiesItem {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub choices_value: Option<Vec<String>>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub is_multiple: Option<bool>,
    pub is_allow_empty: Option<bool>,
    pub extra_parameter: Option<RuleExtraParameter>,
}
model! { RuleChoicePropertiesItem {
    0 "Name" name, 1 "Type" r#type, 2 "ChoicesValue" choices_value, 3 "Min" min, 4 "Max" max,
    5 "IsMultiple" is_multiple, 6 "IsAllowEmpty" is_allow_empty, 7 "ExtraParameter" extra_parameter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExtraParameter {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub choices: Option<Vec<String>>,
}
model! { RuleExtraParameter {
    0 "Id" id, 1 "Type" r#type, 2 "Choices" choices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIResource {
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityAPIResource(zone_id: String)
    "DescribeSecurityAPIResource" -> DescribeSecurityAPIResourceOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityAPIResource: APIResource = Offset "Offset", "APIResources" api_resources, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIResourceOutput {
    pub total_count: Option<i64>,
    pub api_resources: Option<Vec<APIResource>>,
}
model! { DescribeSecurityAPIResourceOutput {
    0 "TotalCount" total_count, 1 "APIResources" api_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIService {
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityAPIService(zone_id: String)
    "DescribeSecurityAPIService" -> DescribeSecurityAPIServiceOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityAPIService: APIService = Offset "Offset", "APIServices" api_services, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAPIServiceOutput {
    pub total_count: Option<i64>,
    pub api_services: Option<Vec<APIService>>,
}
model! { DescribeSecurityAPIServiceOutput {
    0 "TotalCount" total_count, 1 "APIServices" api_services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityClientAttester {
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityClientAttester(zone_id: String)
    "DescribeSecurityClientAttester" -> DescribeSecurityClientAttesterOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityClientAttester: ClientAttester =
    Offset "Offset", "ClientAttesters" client_attesters, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityClientAttesterOutput {
    pub total_count: Option<i64>,
    pub client_attesters: Option<Vec<ClientAttester>>,
}
model! { DescribeSecurityClientAttesterOutput {
    0 "TotalCount" total_count, 1 "ClientAttesters" client_attesters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroup {
    pub zone_id: String,
    pub group_ids: Option<Vec<i64>>,
}
operation! { DescribeSecurityIPGroup(zone_id: String) "DescribeSecurityIPGroup" -> DescribeSecurityIPGroupOutput {
    0 "ZoneId" zone_id, 1 "GroupIds" group_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupOutput {
    pub ip_groups: Option<Vec<IPGroup>>,
}
model! { DescribeSecurityIPGroupOutput {
    0 "IPGroups" ip_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupContent {
    pub zone_id: String,
    pub group_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityIPGroupContent(zone_id: String, group_id: i64)
    "DescribeSecurityIPGroupContent" -> DescribeSecurityIPGroupContentOutput {
    0 "ZoneId" zone_id, 1 "GroupId" group_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeSecurityIPGroupContent: String = Offset "Offset", "IPList" ip_list, total "IPTotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupContentOutput {
    pub ip_total_count: Option<i64>,
    pub ip_list: Option<Vec<String>>,
}
model! { DescribeSecurityIPGroupContentOutput {
    0 "IPTotalCount" ip_total_count, 1 "IPList" ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupInfo {
    pub zone_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeSecurityIPGroupInfo(zone_id: String)
    "DescribeSecurityIPGroupInfo" -> DescribeSecurityIPGroupInfoOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeSecurityIPGroupInfo: IPGroup = Offset "Offset", "IPGroups" ip_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupInfoOutput {
    pub total_count: Option<u64>,
    pub ip_groups: Option<Vec<IPGroup>>,
}
model! { DescribeSecurityIPGroupInfoOutput {
    0 "TotalCount" total_count, 1 "IPGroups" ip_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityJSInjectionRule {
    pub zone_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityJSInjectionRule(zone_id: String)
    "DescribeSecurityJSInjectionRule" -> DescribeSecurityJSInjectionRuleOutput {
    0 "ZoneId" zone_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeSecurityJSInjectionRule: JSInjectionRule =
    Offset "Offset", "JSInjectionRules" js_injection_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityJSInjectionRuleOutput {
    pub total_count: Option<i64>,
    pub js_injection_rules: Option<Vec<JSInjectionRule>>,
}
model! { DescribeSecurityJSInjectionRuleOutput {
    0 "TotalCount" total_count, 1 "JSInjectionRules" js_injection_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicy {
    pub zone_id: String,
    pub entity: Option<String>,
    pub template_id: Option<String>,
    pub host: Option<String>,
}
operation! { DescribeSecurityPolicy(zone_id: String) "DescribeSecurityPolicy" -> DescribeSecurityPolicyOutput {
    0 "ZoneId" zone_id, 1 "Entity" entity: String, 2 "TemplateId" template_id: String, 3 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicyOutput {
    pub security_policy: Option<SecurityPolicy>,
}
model! { DescribeSecurityPolicyOutput {
    0 "SecurityPolicy" security_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTemplateBindings {
    pub zone_id: String,
    pub template_id: Vec<String>,
}
operation! { DescribeSecurityTemplateBindings(zone_id: String, template_id: Vec<String>)
    "DescribeSecurityTemplateBindings" -> DescribeSecurityTemplateBindingsOutput {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTemplateBindingsOutput {
    pub security_template: Option<Vec<SecurityTemplateBinding>>,
}
model! { DescribeSecurityTemplateBindingsOutput {
    0 "SecurityTemplate" security_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityTemplateBinding {
    pub template_id: Option<String>,
    pub template_scope: Option<Vec<TemplateScope>>,
}
model! { SecurityTemplateBinding {
    0 "TemplateId" template_id, 1 "TemplateScope" template_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateScope {
    pub zone_id: Option<String>,
    pub entity_status: Option<Vec<EntityStatus>>,
}
model! { TemplateScope {
    0 "ZoneId" zone_id, 1 "EntityStatus" entity_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityStatus {
    pub entity: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { EntityStatus {
    0 "Entity" entity, 1 "Status" status, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedCNAME {
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
    Offset "Offset", "SharedCNAMEInfo" shared_cname_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedCNAMEOutput {
    pub total_count: Option<i64>,
    pub shared_cname_info: Option<Vec<SharedCNAMEInfo>>,
}
model! { DescribeSharedCNAMEOutput {
    0 "TotalCount" total_count, 1 "SharedCNAMEInfo" shared_cname_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedCNAMEInfo {
    pub r#type: Option<String>,
    pub shared_cname: Option<String>,
    pub description: Option<String>,
    pub ipssl_config: Option<IPSSLConfig>,
    pub bind_domain_count: Option<i64>,
    pub acceleration_domains: Option<Vec<ReferenceHolder>>,
}
model! { SharedCNAMEInfo {
    0 "Type" r#type, 1 "SharedCNAME" shared_cname, 2 "Description" description, 3 "IPSSLConfig" ipssl_config,
    4 "BindDomainCount" bind_domain_count, 5 "AccelerationDomains" acceleration_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSSLConfig {
    pub zone_id: Option<String>,
    pub associated_domain: Option<String>,
    pub status: Option<String>,
}
model! { IPSSLConfig {
    0 "ZoneId" zone_id, 1 "AssociatedDomain" associated_domain, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceHolder {
    pub zone_id: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
}
model! { ReferenceHolder {
    0 "ZoneId" zone_id, 1 "Type" r#type, 2 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL4Data {
    pub start_time: String,
    pub end_time: String,
    pub metric_names: Vec<String>,
    pub zone_ids: Vec<String>,
    pub proxy_ids: Option<Vec<String>>,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    /// Deprecated.
    pub area: Option<String>,
}
operation! { DescribeTimingL4Data(start_time: String, end_time: String, metric_names: Vec<String>, zone_ids: Vec<String>)
    "DescribeTimingL4Data" -> DescribeTimingL4DataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricNames" metric_names, 3 "ZoneIds" zone_ids,
    4 "ProxyIds" proxy_ids: Vec<String>, 5 "Interval" interval: String, 6 "Filters" filters: Vec<QueryCondition>,
    7 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL4DataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TimingDataRecord>>,
}
model! { DescribeTimingL4DataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7AnalysisData {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7AnalysisDataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TimingDataRecord>>,
}
model! { DescribeTimingL7AnalysisDataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7CacheData {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7CacheDataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TimingDataRecord>>,
}
model! { DescribeTimingL7CacheDataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7OriginPullData {
    pub zone_ids: Vec<String>,
    pub metric_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub interval: Option<String>,
    pub filters: Option<Vec<QueryCondition>>,
    pub dimension_name: Option<String>,
}
operation! { DescribeTimingL7OriginPullData(zone_ids: Vec<String>, metric_names: Vec<String>, start_time: String, end_time: String)
    "DescribeTimingL7OriginPullData" -> DescribeTimingL7OriginPullDataOutput {
    0 "ZoneIds" zone_ids, 1 "MetricNames" metric_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Interval" interval: String, 5 "Filters" filters: Vec<QueryCondition>, 6 "DimensionName" dimension_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTimingL7OriginPullDataOutput {
    pub total_count: Option<u64>,
    pub timing_data_records: Option<Vec<TimingDataRecord>>,
}
model! { DescribeTimingL7OriginPullDataOutput {
    0 "TotalCount" total_count, 1 "TimingDataRecords" timing_data_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7AnalysisData {
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
    pub zone_ids: Vec<String>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<QueryCondition>>,
    pub interval: Option<String>,
    pub area: Option<String>,
}
operation! { DescribeTopL7AnalysisData(start_time: String, end_time: String, metric_name: String, zone_ids: Vec<String>)
    "DescribeTopL7AnalysisData" -> DescribeTopL7AnalysisDataOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricName" metric_name, 3 "ZoneIds" zone_ids,
    4 "Limit" limit: i64, 5 "Filters" filters: Vec<QueryCondition>, 6 "Interval" interval: String, 7 "Area" area: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7AnalysisDataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TopDataRecord>>,
}
model! { DescribeTopL7AnalysisDataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDataRecord {
    pub type_key: Option<String>,
    pub detail_data: Option<Vec<TopDetailData>>,
}
model! { TopDataRecord {
    0 "TypeKey" type_key, 1 "DetailData" detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopDetailData {
    pub key: Option<String>,
    pub value: Option<i64>,
}
model! { TopDetailData {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7CacheData {
    pub start_time: String,
    pub end_time: String,
    pub metric_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopL7CacheDataOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<TopDataRecord>>,
}
model! { DescribeTopL7CacheDataOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplate {
    pub zone_id: String,
    pub template_id: String,
}
operation! { DescribeWebSecurityTemplate(zone_id: String, template_id: String)
    "DescribeWebSecurityTemplate" -> DescribeWebSecurityTemplateOutput {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplateOutput {
    pub security_policy: Option<SecurityPolicy>,
}
model! { DescribeWebSecurityTemplateOutput {
    0 "SecurityPolicy" security_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplates {
    pub zone_ids: Vec<String>,
}
operation! { DescribeWebSecurityTemplates(zone_ids: Vec<String>)
    "DescribeWebSecurityTemplates" -> DescribeWebSecurityTemplatesOutput {
    0 "ZoneIds" zone_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebSecurityTemplatesOutput {
    pub total_count: Option<i64>,
    pub security_policy_templates: Option<Vec<SecurityPolicyTemplateInfo>>,
}
model! { DescribeWebSecurityTemplatesOutput {
    0 "TotalCount" total_count, 1 "SecurityPolicyTemplates" security_policy_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyTemplateInfo {
    pub zone_id: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub bind_domains: Option<Vec<BindDomainInfo>>,
}
model! { SecurityPolicyTemplateInfo {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id, 2 "TemplateName" template_name, 3 "BindDomains" bind_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDomainInfo {
    pub domain: Option<String>,
    pub zone_id: Option<String>,
    pub status: Option<String>,
}
model! { BindDomainInfo {
    0 "Domain" domain, 1 "ZoneId" zone_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneConfigImportResult {
    pub zone_id: String,
    pub task_id: String,
}
operation! { DescribeZoneConfigImportResult(zone_id: String, task_id: String)
    "DescribeZoneConfigImportResult" -> DescribeZoneConfigImportResultOutput {
    0 "ZoneId" zone_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneConfigImportResultOutput {
    pub status: Option<String>,
    pub message: Option<String>,
    pub content: Option<String>,
    pub import_time: Option<String>,
    pub finish_time: Option<String>,
}
model! { DescribeZoneConfigImportResultOutput {
    0 "Status" status, 1 "Message" message, 2 "Content" content, 3 "ImportTime" import_time, 4 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneSetting {
    pub zone_id: String,
}
operation! { DescribeZoneSetting(zone_id: String) "DescribeZoneSetting" -> DescribeZoneSettingOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneSettingOutput {
    pub zone_setting: Option<ZoneSetting>,
}
model! { DescribeZoneSettingOutput {
    0 "ZoneSetting" zone_setting
} }

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
    0 "ZoneName" zone_name, 1 "Area" area, 2 "CacheKey" cache_key, 3 "Quic" quic, 4 "PostMaxSize" post_max_size,
    5 "Compression" compression, 6 "UpstreamHttp2" upstream_http2, 7 "ForceRedirect" force_redirect,
    8 "CacheConfig" cache_config, 9 "Origin" origin, 10 "SmartRouting" smart_routing, 11 "MaxAge" max_age,
    12 "OfflineCache" offline_cache, 13 "WebSocket" web_socket, 14 "ClientIpHeader" client_ip_header,
    15 "CachePrefresh" cache_prefresh, 16 "Ipv6" ipv6, 17 "Https" https, 18 "ClientIpCountry" client_ip_country,
    19 "Grpc" grpc, 20 "NetworkErrorLogging" network_error_logging, 21 "ImageOptimize" image_optimize,
    22 "AccelerateMainland" accelerate_mainland, 23 "StandardDebug" standard_debug,
    24 "JITVideoProcess" jit_video_process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quic {
    pub switch: Option<String>,
}
input! { Quic(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMaxSize {
    pub switch: Option<String>,
    pub max_size: Option<i64>,
}
input! { PostMaxSize(switch: String) {
    0 "Switch" switch: String, 1 "MaxSize" max_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHttp2 {
    pub switch: Option<String>,
}
input! { UpstreamHttp2(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceRedirect {
    pub switch: Option<String>,
    pub redirect_status_code: Option<i64>,
}
input! { ForceRedirect(switch: String) {
    0 "Switch" switch: String, 1 "RedirectStatusCode" redirect_status_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaxAge {
    pub follow_origin: Option<String>,
    pub max_age_time: Option<i64>,
}
input! { MaxAge() {
    0 "FollowOrigin" follow_origin: String, 1 "MaxAgeTime" max_age_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineCache {
    pub switch: Option<String>,
}
input! { OfflineCache(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSocket {
    pub switch: Option<String>,
    pub timeout: Option<i64>,
}
input! { WebSocket(switch: String) {
    0 "Switch" switch: String, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIpHeader {
    pub switch: Option<String>,
    pub header_name: Option<String>,
}
input! { ClientIpHeader(switch: String) {
    0 "Switch" switch: String, 1 "HeaderName" header_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CachePrefresh {
    pub switch: Option<String>,
    pub percent: Option<i64>,
}
input! { CachePrefresh(switch: String) {
    0 "Switch" switch: String, 1 "Percent" percent: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grpc {
    pub switch: Option<String>,
}
input! { Grpc(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkErrorLogging {
    pub switch: Option<String>,
}
input! { NetworkErrorLogging(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOptimize {
    pub switch: Option<String>,
}
input! { ImageOptimize(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardDebug {
    pub switch: Option<String>,
    pub allow_client_ip_list: Option<Vec<String>>,
    pub expire_time: Option<String>,
}
input! { StandardDebug(switch: String, allow_client_ip_list: Vec<String>, expire_time: String) {
    0 "Switch" switch: String, 1 "AllowClientIPList" allow_client_ip_list: Vec<String>,
    2 "ExpireTime" expire_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JITVideoProcess {
    pub switch: Option<String>,
}
input! { JITVideoProcess(switch: String) {
    0 "Switch" switch: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zones: Option<Vec<Zone>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub alias_zone_name: Option<String>,
    pub area: Option<String>,
    pub r#type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub resources: Option<Vec<Resource>>,
    pub ns_detail: Option<NSDetail>,
    pub cname_detail: Option<CNAMEDetail>,
    pub dns_pod_detail: Option<DNSPodDetail>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
    pub status: Option<String>,
    pub cname_status: Option<String>,
    pub active_status: Option<String>,
    pub lock_status: Option<String>,
    pub paused: Option<bool>,
    pub is_fake: Option<i64>,
    pub cname_speed_up: Option<String>,
    pub ownership_verification: Option<OwnershipVerification>,
    pub original_name_servers: Option<Vec<String>>,
    pub name_servers: Option<Vec<String>>,
    pub vanity_name_servers: Option<VanityNameServers>,
    pub vanity_name_servers_ips: Option<Vec<VanityNameServersIps>>,
    pub work_mode_infos: Option<Vec<ConfigGroupWorkModeInfo>>,
}
model! { Zone {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "AliasZoneName" alias_zone_name, 3 "Area" area, 4 "Type" r#type,
    5 "Tags" tags, 6 "Resources" resources, 7 "NSDetail" ns_detail, 8 "CNAMEDetail" cname_detail,
    9 "DNSPodDetail" dns_pod_detail, 10 "CreatedOn" created_on, 11 "ModifiedOn" modified_on, 12 "Status" status,
    13 "CnameStatus" cname_status, 14 "ActiveStatus" active_status, 15 "LockStatus" lock_status, 16 "Paused" paused,
    17 "IsFake" is_fake, 18 "CnameSpeedUp" cname_speed_up, 19 "OwnershipVerification" ownership_verification,
    20 "OriginalNameServers" original_name_servers, 21 "NameServers" name_servers,
    22 "VanityNameServers" vanity_name_servers, 23 "VanityNameServersIps" vanity_name_servers_ips,
    24 "WorkModeInfos" work_mode_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub id: Option<String>,
    pub pay_mode: Option<i64>,
    pub create_time: Option<String>,
    pub enable_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub sv: Option<Vec<Sv>>,
    pub auto_renew_flag: Option<i64>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
    pub group: Option<String>,
    pub zone_number: Option<i64>,
    pub r#type: Option<String>,
}
model! { Resource {
    0 "Id" id, 1 "PayMode" pay_mode, 2 "CreateTime" create_time, 3 "EnableTime" enable_time, 4 "ExpireTime" expire_time,
    5 "Status" status, 6 "Sv" sv, 7 "AutoRenewFlag" auto_renew_flag, 8 "PlanId" plan_id, 9 "Area" area,
    10 "Group" group, 11 "ZoneNumber" zone_number, 12 "Type" r#type
} }

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
    0 "Key" key, 1 "Value" value, 2 "Pack" pack, 3 "InstanceId" instance_id, 4 "ProtectionSpecs" protection_specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NSDetail {
    pub cname_speed_up: Option<String>,
    pub is_fake: Option<i64>,
    pub ownership_verification: Option<OwnershipVerification>,
    pub original_name_servers: Option<Vec<String>>,
    pub name_servers: Option<Vec<String>>,
    pub vanity_name_servers: Option<VanityNameServers>,
    pub vanity_name_servers_ips: Option<Vec<VanityNameServersIps>>,
}
model! { NSDetail {
    0 "CnameSpeedUp" cname_speed_up, 1 "IsFake" is_fake, 2 "OwnershipVerification" ownership_verification,
    3 "OriginalNameServers" original_name_servers, 4 "NameServers" name_servers,
    5 "VanityNameServers" vanity_name_servers, 6 "VanityNameServersIps" vanity_name_servers_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VanityNameServers {
    pub switch: Option<String>,
    pub servers: Option<Vec<String>>,
}
input! { VanityNameServers(switch: String) {
    0 "Switch" switch: String, 1 "Servers" servers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VanityNameServersIps {
    pub name: Option<String>,
    pub ipv4: Option<String>,
}
model! { VanityNameServersIps {
    0 "Name" name, 1 "IPv4" ipv4
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNAMEDetail {
    pub is_fake: Option<i64>,
    pub ownership_verification: Option<OwnershipVerification>,
}
model! { CNAMEDetail {
    0 "IsFake" is_fake, 1 "OwnershipVerification" ownership_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSPodDetail {
    pub is_fake: Option<i64>,
}
model! { DNSPodDetail {
    0 "IsFake" is_fake
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupWorkModeInfo {
    pub config_group_type: Option<String>,
    pub work_mode: Option<String>,
}
input! { ConfigGroupWorkModeInfo(config_group_type: String, work_mode: String) {
    0 "ConfigGroupType" config_group_type: String, 1 "WorkMode" work_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPlan {
    pub plan_id: String,
}
operation! { DestroyPlan(plan_id: String) "DestroyPlan" -> Empty {
    0 "PlanId" plan_id
} }

pub type DestroyPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOriginACL {
    pub zone_id: String,
}
operation! { DisableOriginACL(zone_id: String) "DisableOriginACL" -> Empty {
    0 "ZoneId" zone_id
} }

pub type DisableOriginACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL4Logs {
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL4LogsOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<L4OfflineLog>>,
}
model! { DownloadL4LogsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L4OfflineLog {
    pub proxy_id: Option<String>,
    pub area: Option<String>,
    pub log_packet_name: Option<String>,
    pub url: Option<String>,
    pub log_time: Option<i64>,
    pub log_start_time: Option<String>,
    pub log_end_time: Option<String>,
    pub size: Option<i64>,
}
model! { L4OfflineLog {
    0 "ProxyId" proxy_id, 1 "Area" area, 2 "LogPacketName" log_packet_name, 3 "Url" url, 4 "LogTime" log_time,
    5 "LogStartTime" log_start_time, 6 "LogEndTime" log_end_time, 7 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL7Logs {
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadL7LogsOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<L7OfflineLog>>,
}
model! { DownloadL7LogsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L7OfflineLog {
    pub domain: Option<String>,
    pub area: Option<String>,
    pub log_packet_name: Option<String>,
    pub url: Option<String>,
    pub log_time: Option<i64>,
    pub log_start_time: Option<String>,
    pub log_end_time: Option<String>,
    pub size: Option<i64>,
}
model! { L7OfflineLog {
    0 "Domain" domain, 1 "Area" area, 2 "LogPacketName" log_packet_name, 3 "Url" url, 4 "LogTime" log_time,
    5 "LogStartTime" log_start_time, 6 "LogEndTime" log_end_time, 7 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DummyParseZoneFullConfig {}
operation! { DummyParseZoneFullConfig() "DummyParseZoneFullConfig" -> DummyParseZoneFullConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DummyParseZoneFullConfigOutput {
    pub zone_full_config: Option<ZoneFullConfig>,
}
model! { DummyParseZoneFullConfigOutput {
    0 "ZoneFullConfig" zone_full_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneFullConfig {
    pub format_version: Option<String>,
    pub zone_config: Option<ZoneConfig>,
    pub rules: Option<Vec<ConfigGroupRuleEngineItem>>,
    pub web_security: Option<WebSecurity>,
    pub function_triggers: Option<Vec<ConfigGroupFunctionTrigger>>,
}
model! { ZoneFullConfig {
    0 "FormatVersion" format_version, 1 "ZoneConfig" zone_config, 2 "Rules" rules, 3 "WebSecurity" web_security,
    4 "FunctionTriggers" function_triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupRuleEngineItem {
    pub rule_name: Option<String>,
    pub description: Option<Vec<String>>,
    pub branches: Option<Vec<RuleBranch>>,
}
model! { ConfigGroupRuleEngineItem {
    0 "RuleName" rule_name, 1 "Description" description, 2 "Branches" branches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSecurity {
    pub zone_default_policy: Option<SecurityPolicy>,
    pub host_policy: Option<HostPolicy>,
    pub templates: Option<WebSecurityTemplates>,
}
model! { WebSecurity {
    0 "ZoneDefaultPolicy" zone_default_policy, 1 "HostPolicy" host_policy, 2 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPolicy {
    pub host: Option<String>,
    pub policy_type: Option<String>,
    pub policy: Option<SecurityPolicy>,
    pub template_id: Option<String>,
}
model! { HostPolicy {
    0 "Host" host, 1 "PolicyType" policy_type, 2 "Policy" policy, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSecurityTemplates {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub policy: Option<SecurityPolicy>,
}
model! { WebSecurityTemplates {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionTrigger {
    pub condition: Option<String>,
    pub trigger_type: Option<String>,
    pub function: Option<String>,
    pub region_mapping_selections: Option<Vec<ConfigGroupFunctionRegionSelection>>,
    pub weighted_selections: Option<Vec<ConfigGroupFunctionWeightedSelection>>,
    pub remark: Option<String>,
}
model! { ConfigGroupFunctionTrigger {
    0 "Condition" condition, 1 "TriggerType" trigger_type, 2 "Function" function,
    3 "RegionMappingSelections" region_mapping_selections, 4 "WeightedSelections" weighted_selections, 5 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionRegionSelection {
    pub function: Option<String>,
    pub regions: Option<Vec<String>>,
}
model! { ConfigGroupFunctionRegionSelection {
    0 "Function" function, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigGroupFunctionWeightedSelection {
    pub function: Option<String>,
    pub weight: Option<u64>,
}
model! { ConfigGroupFunctionWeightedSelection {
    0 "Function" function, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVDelete {
    pub zone_id: String,
    pub namespace: String,
    pub keys: Vec<String>,
}
operation! { EdgeKVDelete(zone_id: String, namespace: String, keys: Vec<String>) "EdgeKVDelete" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Keys" keys
} }

pub type EdgeKVDeleteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVGet {
    pub zone_id: String,
    pub namespace: String,
    pub keys: Vec<String>,
}
operation! { EdgeKVGet(zone_id: String, namespace: String, keys: Vec<String>) "EdgeKVGet" -> EdgeKVGetOutput {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Keys" keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVGetOutput {
    pub data: Option<Vec<KeyValuePair>>,
}
model! { EdgeKVGetOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
    pub expiration: Option<String>,
}
model! { KeyValuePair {
    0 "Key" key, 1 "Value" value, 2 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVList {
    pub zone_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVListOutput {
    pub keys: Option<Vec<String>>,
    pub cursor: Option<String>,
}
model! { EdgeKVListOutput {
    0 "Keys" keys, 1 "Cursor" cursor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeKVPut {
    pub zone_id: String,
    pub namespace: String,
    pub key: String,
    pub value: String,
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
}
operation! { EdgeKVPut(zone_id: String, namespace: String, key: String, value: String) "EdgeKVPut" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Key" key, 3 "Value" value, 4 "Expiration" expiration: i64,
    5 "ExpirationTTL" expiration_ttl: i64
} }

pub type EdgeKVPutOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableOriginACL {
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

pub type EnableOriginACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZoneConfig {
    pub zone_id: String,
    pub types: Option<Vec<String>>,
}
operation! { ExportZoneConfig(zone_id: String) "ExportZoneConfig" -> ExportZoneConfigOutput {
    0 "ZoneId" zone_id, 1 "Types" types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportZoneConfigOutput {
    pub content: Option<String>,
}
model! { ExportZoneConfigOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleFunctionRuntimeEnvironment {
    pub zone_id: String,
    pub function_id: String,
    pub operation: String,
    pub environment_variables: Option<Vec<FunctionEnvironmentVariable>>,
}
operation! { HandleFunctionRuntimeEnvironment(zone_id: String, function_id: String, operation: String)
    "HandleFunctionRuntimeEnvironment" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Operation" operation,
    3 "EnvironmentVariables" environment_variables: Vec<FunctionEnvironmentVariable>
} }

pub type HandleFunctionRuntimeEnvironmentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyZone {
    pub zone_name: String,
    pub domain: Option<String>,
}
operation! { IdentifyZone(zone_name: String) "IdentifyZone" -> IdentifyZoneOutput {
    0 "ZoneName" zone_name, 1 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentifyZoneOutput {
    pub ascription: Option<AscriptionInfo>,
    pub file_ascription: Option<FileAscriptionInfo>,
}
model! { IdentifyZoneOutput {
    0 "Ascription" ascription, 1 "FileAscription" file_ascription
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZoneConfig {
    pub zone_id: String,
    pub content: String,
}
operation! { ImportZoneConfig(zone_id: String, content: String) "ImportZoneConfig" -> ImportZoneConfigOutput {
    0 "ZoneId" zone_id, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportZoneConfigOutput {
    pub task_id: Option<String>,
}
model! { ImportZoneConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreasePlanQuota {
    pub plan_id: String,
    pub quota_type: String,
    pub quota_number: i64,
}
operation! { IncreasePlanQuota(plan_id: String, quota_type: String, quota_number: i64)
    "IncreasePlanQuota" -> IncreasePlanQuotaOutput {
    0 "PlanId" plan_id, 1 "QuotaType" quota_type, 2 "QuotaNumber" quota_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreasePlanQuotaOutput {
    pub deal_name: Option<String>,
}
model! { IncreasePlanQuotaOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerationDomain {
    pub zone_id: String,
    pub domain_name: String,
    pub origin_info: Option<OriginInfo>,
    pub origin_protocol: Option<String>,
    pub http_origin_port: Option<u64>,
    pub https_origin_port: Option<u64>,
    pub ipv6_status: Option<String>,
}
operation! { ModifyAccelerationDomain(zone_id: String, domain_name: String) "ModifyAccelerationDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "OriginInfo" origin_info: OriginInfo,
    3 "OriginProtocol" origin_protocol: String, 4 "HttpOriginPort" http_origin_port: u64,
    5 "HttpsOriginPort" https_origin_port: u64, 6 "IPv6Status" ipv6_status: String
} }

pub type ModifyAccelerationDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccelerationDomainStatuses {
    pub zone_id: String,
    pub domain_names: Vec<String>,
    pub status: String,
    pub force: Option<bool>,
}
operation! { ModifyAccelerationDomainStatuses(zone_id: String, domain_names: Vec<String>, status: String)
    "ModifyAccelerationDomainStatuses" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainNames" domain_names, 2 "Status" status, 3 "Force" force: bool
} }

pub type ModifyAccelerationDomainStatusesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAliasDomain {
    pub zone_id: String,
    pub alias_name: String,
    pub target_name: String,
    pub cert_type: Option<String>,
    pub cert_id: Option<Vec<String>>,
}
operation! { ModifyAliasDomain(zone_id: String, alias_name: String, target_name: String) "ModifyAliasDomain" -> Empty {
    0 "ZoneId" zone_id, 1 "AliasName" alias_name, 2 "TargetName" target_name, 3 "CertType" cert_type: String,
    4 "CertId" cert_id: Vec<String>
} }

pub type ModifyAliasDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAliasDomainStatus {
    pub zone_id: String,
    pub paused: bool,
    pub alias_names: Option<Vec<String>>,
}
operation! { ModifyAliasDomainStatus(zone_id: String, paused: bool) "ModifyAliasDomainStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "Paused" paused, 2 "AliasNames" alias_names: Vec<String>
} }

pub type ModifyAliasDomainStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxy {
    pub zone_id: String,
    pub proxy_id: String,
    pub proxy_name: String,
    pub session_persist_time: Option<u64>,
    pub proxy_type: Option<String>,
    pub ipv6: Option<Ipv6>,
    pub accelerate_mainland: Option<AccelerateMainland>,
}
operation! { ModifyApplicationProxy(zone_id: String, proxy_id: String, proxy_name: String)
    "ModifyApplicationProxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "ProxyName" proxy_name,
    3 "SessionPersistTime" session_persist_time: u64, 4 "ProxyType" proxy_type: String, 5 "Ipv6" ipv6: Ipv6,
    6 "AccelerateMainland" accelerate_mainland: AccelerateMainland
} }

pub type ModifyApplicationProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyRule {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_id: String,
    pub origin_type: String,
    pub port: Vec<String>,
    pub proto: Option<String>,
    pub origin_value: Option<Vec<String>>,
    pub forward_client_ip: Option<String>,
    pub session_persist: Option<bool>,
    pub session_persist_time: Option<u64>,
    pub origin_port: Option<String>,
    pub rule_tag: Option<String>,
}

/// What [`ModifyApplicationProxyRule::new`] takes.
pub struct ModifyApplicationProxyRuleRequired {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_id: String,
    pub origin_type: String,
    pub port: Vec<String>,
}
operation! { ModifyApplicationProxyRule{ModifyApplicationProxyRuleRequired: zone_id, proxy_id, rule_id, origin_type, port}
    "ModifyApplicationProxyRule" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id, 3 "OriginType" origin_type, 4 "Port" port,
    5 "Proto" proto: String, 6 "OriginValue" origin_value: Vec<String>, 7 "ForwardClientIp" forward_client_ip: String,
    8 "SessionPersist" session_persist: bool, 9 "SessionPersistTime" session_persist_time: u64,
    10 "OriginPort" origin_port: String, 11 "RuleTag" rule_tag: String
} }

pub type ModifyApplicationProxyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyRuleStatus {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_id: String,
    pub status: String,
}
operation! { ModifyApplicationProxyRuleStatus(zone_id: String, proxy_id: String, rule_id: String, status: String)
    "ModifyApplicationProxyRuleStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleId" rule_id, 3 "Status" status
} }

pub type ModifyApplicationProxyRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationProxyStatus {
    pub zone_id: String,
    pub proxy_id: String,
    pub status: String,
}
operation! { ModifyApplicationProxyStatus(zone_id: String, proxy_id: String, status: String)
    "ModifyApplicationProxyStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Status" status
} }

pub type ModifyApplicationProxyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContentIdentifier {
    pub content_id: String,
    pub description: String,
}
operation! { ModifyContentIdentifier(content_id: String, description: String) "ModifyContentIdentifier" -> Empty {
    0 "ContentId" content_id, 1 "Description" description
} }

pub type ModifyContentIdentifierOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomErrorPage {
    pub page_id: String,
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

pub type ModifyCustomErrorPageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDDoSProtection {
    pub zone_id: String,
    pub d_do_s_protection: DDoSProtection,
}
operation! { ModifyDDoSProtection(zone_id: String, d_do_s_protection: DDoSProtection) "ModifyDDoSProtection" -> Empty {
    0 "ZoneId" zone_id, 1 "DDoSProtection" d_do_s_protection
} }

pub type ModifyDDoSProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsRecords {
    pub zone_id: String,
    pub dns_records: Option<Vec<DnsRecord>>,
}
operation! { ModifyDnsRecords(zone_id: String) "ModifyDnsRecords" -> Empty {
    0 "ZoneId" zone_id, 1 "DnsRecords" dns_records: Vec<DnsRecord>
} }

pub type ModifyDnsRecordsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDnsRecordsStatus {
    pub zone_id: String,
    pub records_to_enable: Option<Vec<String>>,
    pub records_to_disable: Option<Vec<String>>,
}
operation! { ModifyDnsRecordsStatus(zone_id: String) "ModifyDnsRecordsStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordsToEnable" records_to_enable: Vec<String>,
    2 "RecordsToDisable" records_to_disable: Vec<String>
} }

pub type ModifyDnsRecordsStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdgeKVNamespace {
    pub zone_id: String,
    pub namespace: String,
    pub remark: Option<String>,
}
operation! { ModifyEdgeKVNamespace(zone_id: String, namespace: String) "ModifyEdgeKVNamespace" -> Empty {
    0 "ZoneId" zone_id, 1 "Namespace" namespace, 2 "Remark" remark: String
} }

pub type ModifyEdgeKVNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunction {
    pub zone_id: String,
    pub function_id: String,
    pub remark: Option<String>,
    pub content: Option<String>,
}
operation! { ModifyFunction(zone_id: String, function_id: String) "ModifyFunction" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Remark" remark: String, 3 "Content" content: String
} }

pub type ModifyFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionComponentBindings {
    pub zone_id: String,
    pub function_id: String,
    pub operation: String,
    pub function_component_bindings: Vec<FunctionComponentBinding>,
}
operation! { ModifyFunctionComponentBindings(zone_id: String, function_id: String, operation: String, function_component_bindings: Vec<FunctionComponentBinding>)
    "ModifyFunctionComponentBindings" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "Operation" operation,
    3 "FunctionComponentBindings" function_component_bindings
} }

pub type ModifyFunctionComponentBindingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionReplica {
    pub zone_id: String,
    pub function_id: String,
    pub replica_name: String,
    pub content: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyFunctionReplica(zone_id: String, function_id: String, replica_name: String)
    "ModifyFunctionReplica" -> Empty {
    0 "ZoneId" zone_id, 1 "FunctionId" function_id, 2 "ReplicaName" replica_name, 3 "Content" content: String,
    4 "Remark" remark: String
} }

pub type ModifyFunctionReplicaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionRule {
    pub zone_id: String,
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

pub type ModifyFunctionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFunctionRulePriority {
    pub zone_id: String,
    pub rule_ids: Vec<String>,
}
operation! { ModifyFunctionRulePriority(zone_id: String, rule_ids: Vec<String>) "ModifyFunctionRulePriority" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

pub type ModifyFunctionRulePriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsCertificate {
    pub zone_id: String,
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

pub type ModifyHostsCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInferenceService {
    pub zone_id: String,
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

pub type ModifyInferenceServiceOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4Proxy {
    pub zone_id: String,
    pub proxy_id: String,
    pub ipv6: Option<String>,
    pub accelerate_mainland: Option<String>,
}
operation! { ModifyL4Proxy(zone_id: String, proxy_id: String) "ModifyL4Proxy" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Ipv6" ipv6: String, 3 "AccelerateMainland" accelerate_mainland: String
} }

pub type ModifyL4ProxyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyRules {
    pub zone_id: String,
    pub proxy_id: String,
    pub l4_proxy_rules: Vec<L4ProxyRule>,
}
operation! { ModifyL4ProxyRules(zone_id: String, proxy_id: String, l4_proxy_rules: Vec<L4ProxyRule>)
    "ModifyL4ProxyRules" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "L4ProxyRules" l4_proxy_rules
} }

pub type ModifyL4ProxyRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyRulesStatus {
    pub zone_id: String,
    pub proxy_id: String,
    pub rule_ids: Vec<String>,
    pub status: String,
}
operation! { ModifyL4ProxyRulesStatus(zone_id: String, proxy_id: String, rule_ids: Vec<String>, status: String)
    "ModifyL4ProxyRulesStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "RuleIds" rule_ids, 3 "Status" status
} }

pub type ModifyL4ProxyRulesStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL4ProxyStatus {
    pub zone_id: String,
    pub proxy_id: String,
    pub status: String,
}
operation! { ModifyL4ProxyStatus(zone_id: String, proxy_id: String, status: String) "ModifyL4ProxyStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "ProxyId" proxy_id, 2 "Status" status
} }

pub type ModifyL4ProxyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccRule {
    pub zone_id: String,
    pub rule: RuleEngineItem,
}
operation! { ModifyL7AccRule(zone_id: String, rule: RuleEngineItem) "ModifyL7AccRule" -> Empty {
    0 "ZoneId" zone_id, 1 "Rule" rule
} }

pub type ModifyL7AccRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccRulePriority {
    pub zone_id: String,
    pub rule_ids: Vec<String>,
}
operation! { ModifyL7AccRulePriority(zone_id: String, rule_ids: Vec<String>) "ModifyL7AccRulePriority" -> Empty {
    0 "ZoneId" zone_id, 1 "RuleIds" rule_ids
} }

pub type ModifyL7AccRulePriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyL7AccSetting {
    pub zone_id: String,
    pub zone_config: ZoneConfig,
}
operation! { ModifyL7AccSetting(zone_id: String, zone_config: ZoneConfig) "ModifyL7AccSetting" -> Empty {
    0 "ZoneId" zone_id, 1 "ZoneConfig" zone_config
} }

pub type ModifyL7AccSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancer {
    pub zone_id: String,
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

pub type ModifyLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGateway {
    pub zone_id: String,
    pub gateway_id: String,
    pub gateway_name: Option<String>,
    pub gateway_ip: Option<String>,
    pub gateway_port: Option<i64>,
}
operation! { ModifyMultiPathGateway(zone_id: String, gateway_id: String) "ModifyMultiPathGateway" -> Empty {
    0 "ZoneId" zone_id, 1 "GatewayId" gateway_id, 2 "GatewayName" gateway_name: String,
    3 "GatewayIP" gateway_ip: String, 4 "GatewayPort" gateway_port: i64
} }

pub type ModifyMultiPathGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewayLine {
    pub zone_id: String,
    pub gateway_id: String,
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

pub type ModifyMultiPathGatewayLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewaySecretKey {
    pub zone_id: String,
    pub secret_key: Secret,
}
operation! { ModifyMultiPathGatewaySecretKey(zone_id: String, secret_key: Secret)
    "ModifyMultiPathGatewaySecretKey" -> Empty {
    0 "ZoneId" zone_id, 1 "SecretKey" secret_key
} }

pub type ModifyMultiPathGatewaySecretKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMultiPathGatewayStatus {
    pub gateway_id: String,
    pub zone_id: String,
    pub gateway_status: Option<String>,
}
operation! { ModifyMultiPathGatewayStatus(gateway_id: String, zone_id: String) "ModifyMultiPathGatewayStatus" -> Empty {
    0 "GatewayId" gateway_id, 1 "ZoneId" zone_id, 2 "GatewayStatus" gateway_status: String
} }

pub type ModifyMultiPathGatewayStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginACL {
    pub zone_id: String,
    pub origin_acl_entities: Option<Vec<OriginACLEntity>>,
    pub origin_acl_family: Option<String>,
}
operation! { ModifyOriginACL(zone_id: String) "ModifyOriginACL" -> Empty {
    0 "ZoneId" zone_id, 1 "OriginACLEntities" origin_acl_entities: Vec<OriginACLEntity>,
    2 "OriginACLFamily" origin_acl_family: String
} }

pub type ModifyOriginACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginACLEntity {
    pub r#type: Option<String>,
    pub instances: Option<Vec<String>>,
    pub operation_mode: Option<String>,
}
input! { OriginACLEntity(r#type: String, instances: Vec<String>, operation_mode: String) {
    0 "Type" r#type: String, 1 "Instances" instances: Vec<String>, 2 "OperationMode" operation_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOriginGroup {
    pub zone_id: String,
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

pub type ModifyOriginGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlan {
    pub plan_id: String,
    pub renew_flag: Option<RenewFlag>,
}
operation! { ModifyPlan(plan_id: String) "ModifyPlan" -> Empty {
    0 "PlanId" plan_id, 1 "RenewFlag" renew_flag: RenewFlag
} }

pub type ModifyPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewFlag {
    pub switch: Option<String>,
}
input! { RenewFlag(switch: String) {
    0 "Switch" switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrefetchOriginLimit {
    pub zone_id: String,
    pub domain_name: String,
    pub area: String,
    pub bandwidth: i64,
    pub enabled: String,
}

/// What [`ModifyPrefetchOriginLimit::new`] takes.
pub struct ModifyPrefetchOriginLimitRequired {
    pub zone_id: String,
    pub domain_name: String,
    pub area: String,
    pub bandwidth: i64,
    pub enabled: String,
}
operation! { ModifyPrefetchOriginLimit{ModifyPrefetchOriginLimitRequired: zone_id, domain_name, area, bandwidth, enabled}
    "ModifyPrefetchOriginLimit" -> Empty {
    0 "ZoneId" zone_id, 1 "DomainName" domain_name, 2 "Area" area, 3 "Bandwidth" bandwidth, 4 "Enabled" enabled
} }

pub type ModifyPrefetchOriginLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRealtimeLogDeliveryTask {
    pub zone_id: String,
    pub task_id: String,
    pub task_name: Option<String>,
    pub delivery_status: Option<String>,
    pub entity_list: Option<Vec<String>>,
    pub fields: Option<Vec<String>>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub custom_expression_fields: Option<Vec<CustomExpressionField>>,
    pub delivery_conditions: Option<Vec<DeliveryCondition>>,
    pub sample: Option<u64>,
    pub log_format: Option<LogFormat>,
    pub custom_endpoint: Option<CustomEndpoint>,
    pub s3: Option<S3>,
}
operation! { ModifyRealtimeLogDeliveryTask(zone_id: String, task_id: String) "ModifyRealtimeLogDeliveryTask" -> Empty {
    0 "ZoneId" zone_id, 1 "TaskId" task_id, 2 "TaskName" task_name: String, 3 "DeliveryStatus" delivery_status: String,
    4 "EntityList" entity_list: Vec<String>, 5 "Fields" fields: Vec<String>,
    6 "CustomFields" custom_fields: Vec<CustomField>,
    7 "CustomExpressionFields" custom_expression_fields: Vec<CustomExpressionField>,
    8 "DeliveryConditions" delivery_conditions: Vec<DeliveryCondition>, 9 "Sample" sample: u64,
    10 "LogFormat" log_format: LogFormat, 11 "CustomEndpoint" custom_endpoint: CustomEndpoint, 12 "S3" s3: S3
} }

pub type ModifyRealtimeLogDeliveryTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub zone_id: String,
    pub rule_name: String,
    pub rules: Vec<RuleItem>,
    pub rule_id: String,
    pub status: String,
    pub tags: Option<Vec<String>>,
}

/// What [`ModifyRule::new`] takes.
pub struct ModifyRuleRequired {
    pub zone_id: String,
    pub rule_name: String,
    pub rules: Vec<RuleItem>,
    pub rule_id: String,
    pub status: String,
}
operation! { ModifyRule{ModifyRuleRequired: zone_id, rule_name, rules, rule_id, status}
    "ModifyRule" -> ModifyRuleOutput {
    0 "ZoneId" zone_id, 1 "RuleName" rule_name, 2 "Rules" rules, 3 "RuleId" rule_id, 4 "Status" status,
    5 "Tags" tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub rule_id: Option<String>,
}
model! { ModifyRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityAPIResource {
    pub zone_id: String,
    pub api_resources: Option<Vec<APIResource>>,
}
operation! { ModifySecurityAPIResource(zone_id: String) "ModifySecurityAPIResource" -> Empty {
    0 "ZoneId" zone_id, 1 "APIResources" api_resources: Vec<APIResource>
} }

pub type ModifySecurityAPIResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityAPIService {
    pub zone_id: String,
    pub api_services: Option<Vec<APIService>>,
}
operation! { ModifySecurityAPIService(zone_id: String) "ModifySecurityAPIService" -> Empty {
    0 "ZoneId" zone_id, 1 "APIServices" api_services: Vec<APIService>
} }

pub type ModifySecurityAPIServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityClientAttester {
    pub zone_id: String,
    pub client_attesters: Option<Vec<ClientAttester>>,
}
operation! { ModifySecurityClientAttester(zone_id: String) "ModifySecurityClientAttester" -> Empty {
    0 "ZoneId" zone_id, 1 "ClientAttesters" client_attesters: Vec<ClientAttester>
} }

pub type ModifySecurityClientAttesterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroup {
    pub zone_id: String,
    pub ip_group: IPGroup,
    pub mode: String,
}
operation! { ModifySecurityIPGroup(zone_id: String, ip_group: IPGroup, mode: String) "ModifySecurityIPGroup" -> Empty {
    0 "ZoneId" zone_id, 1 "IPGroup" ip_group, 2 "Mode" mode
} }

pub type ModifySecurityIPGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityJSInjectionRule {
    pub zone_id: String,
    pub js_injection_rules: Option<Vec<JSInjectionRule>>,
}
operation! { ModifySecurityJSInjectionRule(zone_id: String) "ModifySecurityJSInjectionRule" -> Empty {
    0 "ZoneId" zone_id, 1 "JSInjectionRules" js_injection_rules: Vec<JSInjectionRule>
} }

pub type ModifySecurityJSInjectionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicy {
    pub zone_id: String,
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

pub type ModifySecurityPolicyOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafConfig {
    pub switch: Option<String>,
    pub level: Option<String>,
    pub mode: Option<String>,
    pub waf_rule: Option<WafRule>,
    pub ai_rule: Option<AiRule>,
}
input! { WafConfig(switch: String, level: String, mode: String) {
    0 "Switch" switch: String, 1 "Level" level: String, 2 "Mode" mode: String, 3 "WafRule" waf_rule: WafRule,
    4 "AiRule" ai_rule: AiRule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafRule {
    pub switch: Option<String>,
    pub block_rule_ids: Option<Vec<i64>>,
    pub observe_rule_ids: Option<Vec<i64>>,
}
input! { WafRule(switch: String, block_rule_ids: Vec<i64>, observe_rule_ids: Vec<i64>) {
    0 "Switch" switch: String, 1 "BlockRuleIDs" block_rule_ids: Vec<i64>, 2 "ObserveRuleIDs" observe_rule_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRule {
    pub mode: Option<String>,
}
input! { AiRule(mode: String) {
    0 "Mode" mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUserRule {
    pub threshold: Option<i64>,
    pub period: Option<i64>,
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub punish_time: Option<i64>,
    pub punish_time_unit: Option<String>,
    pub rule_status: Option<String>,
    pub acl_conditions: Option<Vec<AclCondition>>,
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

/// What [`RateLimitUserRule::new`] takes.
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
input! { RateLimitUserRule{RateLimitUserRuleRequired: threshold, period, rule_name, action, punish_time, punish_time_unit, rule_status, acl_conditions, rule_priority} {
    0 "Threshold" threshold: i64, 1 "Period" period: i64, 2 "RuleName" rule_name: String, 3 "Action" action: String,
    4 "PunishTime" punish_time: i64, 5 "PunishTimeUnit" punish_time_unit: String, 6 "RuleStatus" rule_status: String,
    7 "AclConditions" acl_conditions: Vec<AclCondition>, 8 "RulePriority" rule_priority: i64, 9 "RuleID" rule_id: i64,
    10 "FreqFields" freq_fields: Vec<String>, 11 "UpdateTime" update_time: String,
    12 "FreqScope" freq_scope: Vec<String>, 13 "Name" name: String, 14 "CustomResponseId" custom_response_id: String,
    15 "ResponseCode" response_code: i64, 16 "RedirectUrl" redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclCondition {
    pub match_from: Option<String>,
    pub match_param: Option<String>,
    pub operator: Option<String>,
    pub match_content: Option<String>,
}
input! { AclCondition(match_from: String, match_param: String, operator: String, match_content: String) {
    0 "MatchFrom" match_from: String, 1 "MatchParam" match_param: String, 2 "Operator" operator: String,
    3 "MatchContent" match_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitTemplate {
    pub mode: Option<String>,
    pub action: Option<String>,
    pub rate_limit_template_detail: Option<RateLimitTemplateDetail>,
}
input! { RateLimitTemplate(mode: String) {
    0 "Mode" mode: String, 1 "Action" action: String,
    2 "RateLimitTemplateDetail" rate_limit_template_detail: RateLimitTemplateDetail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitTemplateDetail {
    pub mode: Option<String>,
    pub id: Option<i64>,
    pub action: Option<String>,
    pub punish_time: Option<i64>,
    pub threshold: Option<i64>,
    pub period: Option<i64>,
}

/// What [`RateLimitTemplateDetail::new`] takes.
pub struct RateLimitTemplateDetailRequired {
    pub mode: String,
    pub id: i64,
    pub action: String,
    pub punish_time: i64,
    pub threshold: i64,
    pub period: i64,
}
input! { RateLimitTemplateDetail{RateLimitTemplateDetailRequired: mode, id, action, punish_time, threshold, period} {
    0 "Mode" mode: String, 1 "ID" id: i64, 2 "Action" action: String, 3 "PunishTime" punish_time: i64,
    4 "Threshold" threshold: i64, 5 "Period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitIntelligence {
    pub switch: Option<String>,
    pub action: Option<String>,
    pub rule_id: Option<i64>,
}
input! { RateLimitIntelligence(switch: String, action: String) {
    0 "Switch" switch: String, 1 "Action" action: String, 2 "RuleId" rule_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclConfig {
    pub switch: Option<String>,
    pub acl_user_rules: Option<Vec<AclUserRule>>,
    pub customizes: Option<Vec<AclUserRule>>,
}
input! { AclConfig(switch: String, acl_user_rules: Vec<AclUserRule>) {
    0 "Switch" switch: String, 1 "AclUserRules" acl_user_rules: Vec<AclUserRule>,
    2 "Customizes" customizes: Vec<AclUserRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclUserRule {
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub rule_status: Option<String>,
    pub acl_conditions: Option<Vec<AclCondition>>,
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

/// What [`AclUserRule::new`] takes.
pub struct AclUserRuleRequired {
    pub rule_name: String,
    pub action: String,
    pub rule_status: String,
    pub acl_conditions: Vec<AclCondition>,
    pub rule_priority: i64,
}
input! { AclUserRule{AclUserRuleRequired: rule_name, action, rule_status, acl_conditions, rule_priority} {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "RuleStatus" rule_status: String,
    3 "AclConditions" acl_conditions: Vec<AclCondition>, 4 "RulePriority" rule_priority: i64, 5 "RuleID" rule_id: i64,
    6 "UpdateTime" update_time: String, 7 "PunishTime" punish_time: i64, 8 "PunishTimeUnit" punish_time_unit: String,
    9 "Name" name: String, 10 "PageId" page_id: i64, 11 "CustomResponseId" custom_response_id: String,
    12 "ResponseCode" response_code: i64, 13 "RedirectUrl" redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotManagedRule {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotPortraitRule {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligenceRule {
    pub switch: Option<String>,
    pub intelligence_rule_items: Option<Vec<IntelligenceRuleItem>>,
}
input! { IntelligenceRule() {
    0 "Switch" switch: String, 1 "IntelligenceRuleItems" intelligence_rule_items: Vec<IntelligenceRuleItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntelligenceRuleItem {
    pub label: Option<String>,
    pub action: Option<String>,
}
input! { IntelligenceRuleItem(label: String, action: String) {
    0 "Label" label: String, 1 "Action" action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotUserRule {
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub rule_status: Option<String>,
    pub acl_conditions: Option<Vec<AclCondition>>,
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

/// What [`BotUserRule::new`] takes.
pub struct BotUserRuleRequired {
    pub rule_name: String,
    pub action: String,
    pub rule_status: String,
    pub acl_conditions: Vec<AclCondition>,
    pub rule_priority: i64,
}
input! { BotUserRule{BotUserRuleRequired: rule_name, action, rule_status, acl_conditions, rule_priority} {
    0 "RuleName" rule_name: String, 1 "Action" action: String, 2 "RuleStatus" rule_status: String,
    3 "AclConditions" acl_conditions: Vec<AclCondition>, 4 "RulePriority" rule_priority: i64, 5 "RuleID" rule_id: i64,
    6 "ExtendActions" extend_actions: Vec<BotExtendAction>, 7 "FreqFields" freq_fields: Vec<String>,
    8 "UpdateTime" update_time: String, 9 "FreqScope" freq_scope: Vec<String>, 10 "Name" name: String,
    11 "CustomResponseId" custom_response_id: String, 12 "ResponseCode" response_code: i64,
    13 "RedirectUrl" redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotExtendAction {
    pub action: Option<String>,
    pub percent: Option<u64>,
}
input! { BotExtendAction(action: String) {
    0 "Action" action: String, 1 "Percent" percent: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgDetectResult {
    pub result: Option<String>,
    pub action: Option<String>,
}
input! { AlgDetectResult() {
    0 "Result" result: String, 1 "Action" action: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchConfig {
    pub web_switch: Option<String>,
}
input! { SwitchConfig(web_switch: String) {
    0 "WebSwitch" web_switch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTableConfig {
    pub switch: Option<String>,
    pub ip_table_rules: Option<Vec<IpTableRule>>,
}
input! { IpTableConfig(switch: String) {
    0 "Switch" switch: String, 1 "IpTableRules" ip_table_rules: Vec<IpTableRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTableRule {
    pub action: Option<String>,
    pub match_from: Option<String>,
    pub operator: Option<String>,
    pub rule_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptConfig {
    pub switch: Option<String>,
    pub except_user_rules: Option<Vec<ExceptUserRule>>,
}
input! { ExceptConfig(switch: String) {
    0 "Switch" switch: String, 1 "ExceptUserRules" except_user_rules: Vec<ExceptUserRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExceptUserRule {
    pub rule_name: Option<String>,
    pub action: Option<String>,
    pub rule_status: Option<String>,
    pub rule_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialModule {
    pub module: Option<String>,
    pub include: Option<Vec<i64>>,
}
input! { PartialModule() {
    0 "Module" module: String, 1 "Include" include: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipCondition {
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropPageConfig {
    pub switch: Option<String>,
    pub waf_drop_page_detail: Option<DropPageDetail>,
    pub acl_drop_page_detail: Option<DropPageDetail>,
}
input! { DropPageConfig(switch: String) {
    0 "Switch" switch: String, 1 "WafDropPageDetail" waf_drop_page_detail: DropPageDetail,
    2 "AclDropPageDetail" acl_drop_page_detail: DropPageDetail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropPageDetail {
    pub page_id: Option<i64>,
    pub status_code: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub custom_response_id: Option<String>,
}
input! { DropPageDetail(page_id: i64, status_code: i64, name: String, r#type: String) {
    0 "PageId" page_id: i64, 1 "StatusCode" status_code: i64, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "CustomResponseId" custom_response_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateConfig {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
input! { TemplateConfig(template_id: String, template_name: String) {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowPostConfig {
    pub switch: Option<String>,
    pub first_part_config: Option<FirstPartConfig>,
    pub slow_rate_config: Option<SlowRateConfig>,
    pub action: Option<String>,
    pub rule_id: Option<u64>,
}
input! { SlowPostConfig(switch: String) {
    0 "Switch" switch: String, 1 "FirstPartConfig" first_part_config: FirstPartConfig,
    2 "SlowRateConfig" slow_rate_config: SlowRateConfig, 3 "Action" action: String, 4 "RuleId" rule_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirstPartConfig {
    pub switch: Option<String>,
    pub stat_time: Option<u64>,
}
input! { FirstPartConfig(switch: String) {
    0 "Switch" switch: String, 1 "StatTime" stat_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowRateConfig {
    pub switch: Option<String>,
    pub interval: Option<u64>,
    pub threshold: Option<u64>,
}
input! { SlowRateConfig(switch: String) {
    0 "Switch" switch: String, 1 "Interval" interval: u64, 2 "Threshold" threshold: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitConfig {
    pub detect_length_limit_rules: Option<Vec<DetectLengthLimitRule>>,
}
input! { DetectLengthLimitConfig(detect_length_limit_rules: Vec<DetectLengthLimitRule>) {
    0 "DetectLengthLimitRules" detect_length_limit_rules: Vec<DetectLengthLimitRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitRule {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub conditions: Option<Vec<DetectLengthLimitCondition>>,
    pub action: Option<String>,
}

/// What [`DetectLengthLimitRule::new`] takes.
pub struct DetectLengthLimitRuleRequired {
    pub rule_id: u64,
    pub rule_name: String,
    pub description: String,
    pub conditions: Vec<DetectLengthLimitCondition>,
    pub action: String,
}
input! { DetectLengthLimitRule{DetectLengthLimitRuleRequired: rule_id, rule_name, description, conditions, action} {
    0 "RuleId" rule_id: u64, 1 "RuleName" rule_name: String, 2 "Description" description: String,
    3 "Conditions" conditions: Vec<DetectLengthLimitCondition>, 4 "Action" action: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectLengthLimitCondition {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DetectLengthLimitCondition(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySharedCNAME {
    pub zone_id: String,
    pub shared_cname: String,
    pub description: Option<String>,
    pub ipssl_setting: Option<IPSSLSetting>,
}
operation! { ModifySharedCNAME(zone_id: String, shared_cname: String) "ModifySharedCNAME" -> Empty {
    0 "ZoneId" zone_id, 1 "SharedCNAME" shared_cname, 2 "Description" description: String,
    3 "IPSSLSetting" ipssl_setting: IPSSLSetting
} }

pub type ModifySharedCNAMEOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSSLSetting {
    pub operation: Option<String>,
    pub associated_domain: Option<String>,
}
input! { IPSSLSetting(operation: String, associated_domain: String) {
    0 "Operation" operation: String, 1 "AssociatedDomain" associated_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebSecurityTemplate {
    pub zone_id: String,
    pub template_id: String,
    pub template_name: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
}
operation! { ModifyWebSecurityTemplate(zone_id: String, template_id: String) "ModifyWebSecurityTemplate" -> Empty {
    0 "ZoneId" zone_id, 1 "TemplateId" template_id, 2 "TemplateName" template_name: String,
    3 "SecurityPolicy" security_policy: SecurityPolicy
} }

pub type ModifyWebSecurityTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZone {
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

pub type ModifyZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneSetting {
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

pub type ModifyZoneSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneStatus {
    pub zone_id: String,
    pub paused: bool,
}
operation! { ModifyZoneStatus(zone_id: String, paused: bool) "ModifyZoneStatus" -> Empty {
    0 "ZoneId" zone_id, 1 "Paused" paused
} }

pub type ModifyZoneStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyZoneWorkMode {
    pub zone_id: String,
    pub work_mode_infos: Option<Vec<ConfigGroupWorkModeInfo>>,
}
operation! { ModifyZoneWorkMode(zone_id: String) "ModifyZoneWorkMode" -> Empty {
    0 "ZoneId" zone_id, 1 "WorkModeInfos" work_mode_infos: Vec<ConfigGroupWorkModeInfo>
} }

pub type ModifyZoneWorkModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInferenceService {
    pub zone_id: String,
    pub service_id: String,
    pub operation: String,
}
operation! { OperateInferenceService(zone_id: String, service_id: String, operation: String)
    "OperateInferenceService" -> Empty {
    0 "ZoneId" zone_id, 1 "ServiceId" service_id, 2 "Operation" operation
} }

pub type OperateInferenceServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMultiPathGatewaySecretKey {
    pub zone_id: String,
}
operation! { RefreshMultiPathGatewaySecretKey(zone_id: String)
    "RefreshMultiPathGatewaySecretKey" -> RefreshMultiPathGatewaySecretKeyOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshMultiPathGatewaySecretKeyOutput {
    pub secret_key: Option<Secret>,
}
model! { RefreshMultiPathGatewaySecretKeyOutput {
    0 "SecretKey" secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPlan {
    pub plan_id: String,
    pub period: i64,
    pub auto_use_voucher: Option<String>,
}
operation! { RenewPlan(plan_id: String, period: i64) "RenewPlan" -> RenewPlanOutput {
    0 "PlanId" plan_id, 1 "Period" period, 2 "AutoUseVoucher" auto_use_voucher: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPlanOutput {
    pub deal_name: Option<String>,
}
model! { RenewPlanOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePlan {
    pub plan_id: String,
    pub plan_type: String,
    pub auto_use_voucher: Option<String>,
}
operation! { UpgradePlan(plan_id: String, plan_type: String) "UpgradePlan" -> UpgradePlanOutput {
    0 "PlanId" plan_id, 1 "PlanType" plan_type, 2 "AutoUseVoucher" auto_use_voucher: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePlanOutput {
    pub deal_name: Option<String>,
}
model! { UpgradePlanOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOwnership {
    pub domain: String,
}
operation! { VerifyOwnership(domain: String) "VerifyOwnership" -> VerifyOwnershipOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOwnershipOutput {
    pub status: Option<String>,
    pub result: Option<String>,
}
model! { VerifyOwnershipOutput {
    0 "Status" status, 1 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CERTIFICATE_HAS_EXPIRED: &str = "FailedOperation.CertificateHasExpired";
    pub const FAILED_OPERATION_CERTIFICATE_NOT_FOUND: &str = "FailedOperation.CertificateNotFound";
    pub const FAILED_OPERATION_CONFIG_CONDITION_SYNTAX_ERROR: &str = "FailedOperation.ConfigConditionSyntaxError";
    pub const FAILED_OPERATION_CONFIG_CONDITION_UNKNOWN_TARGET: &str = "FailedOperation.ConfigConditionUnknownTarget";
    pub const FAILED_OPERATION_CONFIG_CONDITION_VALUE_EMPTY_ERROR: &str =
        "FailedOperation.ConfigConditionValueEmptyError";
    pub const FAILED_OPERATION_CONFIG_DUPLICATE_KEY_ERROR: &str = "FailedOperation.ConfigDuplicateKeyError";
    pub const FAILED_OPERATION_CONFIG_FIELD_TYPE_ERROR: &str = "FailedOperation.ConfigFieldTypeError";
    pub const FAILED_OPERATION_CONFIG_FORMAT_ERROR: &str = "FailedOperation.ConfigFormatError";
    pub const FAILED_OPERATION_CONFIG_JSON_FORMAT_ERROR: &str = "FailedOperation.ConfigJSONFormatError";
    pub const FAILED_OPERATION_CONFIG_MALFORMED_CONTENT: &str = "FailedOperation.ConfigMalformedContent";
    pub const FAILED_OPERATION_CONFIG_PARAM_VALIDATE_ERRORS: &str = "FailedOperation.ConfigParamValidateErrors";
    pub const FAILED_OPERATION_CONFIG_TIME_PARSING_ERROR: &str = "FailedOperation.ConfigTimeParsingError";
    pub const FAILED_OPERATION_CONFIG_UNKNOWN_FIELD: &str = "FailedOperation.ConfigUnknownField";
    pub const FAILED_OPERATION_CONFIG_UNSUPPORTED_ACTION: &str = "FailedOperation.ConfigUnsupportedAction";
    pub const FAILED_OPERATION_CONFIG_UNSUPPORTED_FORMAT_VERSION: &str =
        "FailedOperation.ConfigUnsupportedFormatVersion";
    pub const FAILED_OPERATION_CREATE_CLS_LOG_SET_FAILED: &str = "FailedOperation.CreateClsLogSetFailed";
    pub const FAILED_OPERATION_CREATE_CLS_LOG_TOPIC_TASK_FAILED: &str = "FailedOperation.CreateClsLogTopicTaskFailed";
    pub const FAILED_OPERATION_CREATE_LOG_TOPIC_TASK_AUTH_FAILURE: &str =
        "FailedOperation.CreateLogTopicTaskAuthFailure";
    pub const FAILED_OPERATION_CREATE_PREFETCH_ORIGIN_LIMIT_FAILED: &str =
        "FailedOperation.CreatePrefetchOriginLimitFailed";
    pub const FAILED_OPERATION_EDGE_CLIENT_CERTIFICATE_HAS_EXPIRED: &str =
        "FailedOperation.EdgeClientCertificateHasExpired";
    pub const FAILED_OPERATION_FAILED_TO_CALL_DNS_POD: &str = "FailedOperation.FailedToCallDNSPod";
    pub const FAILED_OPERATION_FUNCTION_DEPLOYING: &str = "FailedOperation.FunctionDeploying";
    pub const FAILED_OPERATION_INSUFFICIENT_ACCOUNT_BALANCE: &str = "FailedOperation.InsufficientAccountBalance";
    pub const FAILED_OPERATION_INVALID_ZONE_STATUS: &str = "FailedOperation.InvalidZoneStatus";
    pub const FAILED_OPERATION_MISSING_CONFIG_CHUNK: &str = "FailedOperation.MissingConfigChunk";
    pub const FAILED_OPERATION_MODIFY_FAILED: &str = "FailedOperation.ModifyFailed";
    pub const FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_COUNT_EXCEEDED: &str =
        "FailedOperation.PrefetchOriginLimitCountExceeded";
    pub const FAILED_OPERATION_PREFETCH_ORIGIN_LIMIT_NOT_FOUND: &str = "FailedOperation.PrefetchOriginLimitNotFound";
    pub const FAILED_OPERATION_PRODUCT_DISCONTINUED: &str = "FailedOperation.ProductDiscontinued";
    pub const FAILED_OPERATION_PRODUCT_NOT_ACTIVATED: &str = "FailedOperation.ProductNotActivated";
    pub const FAILED_OPERATION_REALTIME_LOG_AUTH_FAILURE: &str = "FailedOperation.RealtimeLogAuthFailure";
    pub const FAILED_OPERATION_REALTIME_LOG_LOG_ANALYSIS_NOT_SUPPORT: &str =
        "FailedOperation.RealtimeLogLogAnalysisNotSupport";
    pub const FAILED_OPERATION_REALTIME_LOG_NOT_FOUND: &str = "FailedOperation.RealtimeLogNotFound";
    pub const FAILED_OPERATION_RULE_OPERATION_CONFLICT: &str = "FailedOperation.RuleOperationConflict";
    pub const FAILED_OPERATION_TEMPLATE_OVER_LIMIT: &str = "FailedOperation.TemplateOverLimit";
    pub const FAILED_OPERATION_UNKNOWN_CONFIG_GROUP_TYPE: &str = "FailedOperation.UnknownConfigGroupType";
    pub const FAILED_OPERATION_UPSTREAM_CLIENT_CERTIFICATE_HAS_EXPIRED: &str =
        "FailedOperation.UpstreamClientCertificateHasExpired";
    pub const FAILED_OPERATION_UPSTREAM_VERIFY_CUSTOM_CA_CERTIFICATE_HAS_EXPIRED: &str =
        "FailedOperation.UpstreamVerifyCustomCACertificateHasExpired";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BACKEND_ERROR: &str = "InternalError.BackendError";
    pub const INTERNAL_ERROR_CONFIG_LOCKED: &str = "InternalError.ConfigLocked";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DOMAIN_CONFIG: &str = "InternalError.DomainConfig";
    pub const INTERNAL_ERROR_FAILED_TO_GENERATE_URL: &str = "InternalError.FailedToGenerateUrl";
    pub const INTERNAL_ERROR_GET_ROLE_ERROR: &str = "InternalError.GetRoleError";
    pub const INTERNAL_ERROR_PROXY_SERVER: &str = "InternalError.ProxyServer";
    pub const INTERNAL_ERROR_QUOTA_SYSTEM: &str = "InternalError.QuotaSystem";
    pub const INTERNAL_ERROR_ROUTE_ERROR: &str = "InternalError.RouteError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UNKNOW_ERROR: &str = "InternalError.UnknowError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCESS_REDIRECT_REGEX_ERROR: &str = "InvalidParameter.AccessRedirectRegexError";
    pub const INVALID_PARAMETER_ACTION_IN_PROGRESS: &str = "InvalidParameter.ActionInProgress";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_ACCELERATE_MAINLAND: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_CURRENT_PLAN_ORIGIN_WHITELIST: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_MULTIPLY_LAYER: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_NEWLY_ADDED_HOST: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_OC_DIRECT_ORIGIN: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin";
    pub const INVALID_PARAMETER_ADVANCED_ORIGIN_ROUTING_NOT_SUPPORT_RACING_PLATFORM: &str =
        "InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform";
    pub const INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_KEYLESS: &str =
        "InvalidParameter.AliasDomainNotSupportKeyless";
    pub const INVALID_PARAMETER_ALIAS_DOMAIN_NOT_SUPPORT_SM_CERT: &str = "InvalidParameter.AliasDomainNotSupportSMCert";
    pub const INVALID_PARAMETER_BAD_CONTENT: &str = "InvalidParameter.BadContent";
    pub const INVALID_PARAMETER_BAD_FUNCTION_NAME: &str = "InvalidParameter.BadFunctionName";
    pub const INVALID_PARAMETER_BAD_NAMESPACE_NAME: &str = "InvalidParameter.BadNamespaceName";
    pub const INVALID_PARAMETER_BINDING_NOT_FOUND: &str = "InvalidParameter.BindingNotFound";
    pub const INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_REQUIRES_FULL_URL_CACHE_OFF: &str =
        "InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff";
    pub const INVALID_PARAMETER_CACHE_KEY_QUERY_STRING_TOO_MANY_VALUE: &str =
        "InvalidParameter.CacheKeyQueryStringTooManyValue";
    pub const INVALID_PARAMETER_CERT_NOT_MATCH_DOMAIN: &str = "InvalidParameter.CertNotMatchDomain";
    pub const INVALID_PARAMETER_CERT_SYSTEM_ERROR: &str = "InvalidParameter.CertSystemError";
    pub const INVALID_PARAMETER_CERT_TO_EXPIRE: &str = "InvalidParameter.CertToExpire";
    pub const INVALID_PARAMETER_CERT_TOO_SHORT_KEY_SIZE: &str = "InvalidParameter.CertTooShortKeySize";
    pub const INVALID_PARAMETER_CERTIFICATE_CONFLICT_WITH_KEYLESS_SERVER: &str =
        "InvalidParameter.CertificateConflictWithKeylessServer";
    pub const INVALID_PARAMETER_CLIENT_IP_COUNTRY_CONFLICTS_WITH_IPV6: &str =
        "InvalidParameter.ClientIpCountryConflictsWithIpv6";
    pub const INVALID_PARAMETER_CNAME_WILD_HOST_NOT_ALLOW_APPLY_CERTIFICATE: &str =
        "InvalidParameter.CnameWildHostNotAllowApplyCertificate";
    pub const INVALID_PARAMETER_COMPRESSION_INVALID_ALGORITHMS: &str = "InvalidParameter.CompressionInvalidAlgorithms";
    pub const INVALID_PARAMETER_CONFLICT_HOST_ORIGIN: &str = "InvalidParameter.ConflictHostOrigin";
    pub const INVALID_PARAMETER_CONTENT_EXCEEDS_LIMIT: &str = "InvalidParameter.ContentExceedsLimit";
    pub const INVALID_PARAMETER_DOMAIN_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA: &str =
        "InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea";
    pub const INVALID_PARAMETER_DOMAIN_NOT_FOUND: &str = "InvalidParameter.DomainNotFound";
    pub const INVALID_PARAMETER_DOMAIN_ON_TRAFFIC_SCHEDULING: &str = "InvalidParameter.DomainOnTrafficScheduling";
    pub const INVALID_PARAMETER_DUPLICATE_BINDING_NAME: &str = "InvalidParameter.DuplicateBindingName";
    pub const INVALID_PARAMETER_DUPLICATE_RULE: &str = "InvalidParameter.DuplicateRule";
    pub const INVALID_PARAMETER_EDGE_CLIENT_CERT_CHECK_ERROR: &str = "InvalidParameter.EdgeClientCertCheckError";
    pub const INVALID_PARAMETER_ERR_ACTION_UNSUPPORT_TARGET: &str = "InvalidParameter.ErrActionUnsupportTarget";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION: &str = "InvalidParameter.ErrInvalidAction";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_DUPLICATE_ACTION: &str =
        "InvalidParameter.ErrInvalidActionDuplicateAction";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_ORIGIN_PRIVATE_ADDRESS: &str =
        "InvalidParameter.ErrInvalidActionOriginPrivateAddress";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM: &str = "InvalidParameter.ErrInvalidActionParam";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_ACTION: &str = "InvalidParameter.ErrInvalidActionParamAction";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_BAD_VALUE_TYPE: &str =
        "InvalidParameter.ErrInvalidActionParamBadValueType";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_DUPLICATE_NAME: &str =
        "InvalidParameter.ErrInvalidActionParamDuplicateName";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_NAME: &str = "InvalidParameter.ErrInvalidActionParamName";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_TOO_MANY_VALUES: &str =
        "InvalidParameter.ErrInvalidActionParamTooManyValues";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_PARAM_VALUE: &str = "InvalidParameter.ErrInvalidActionParamValue";
    pub const INVALID_PARAMETER_ERR_INVALID_ACTION_TYPE: &str = "InvalidParameter.ErrInvalidActionType";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION: &str = "InvalidParameter.ErrInvalidCondition";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_CANNOT_ONLY_CONTAIN_HOST_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED:
        &str = "InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_HOST_TOO_MANY_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED: &str =
        "InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_IGNORE_CASE: &str =
        "InvalidParameter.ErrInvalidConditionIgnoreCase";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_BAD_NAME: &str =
        "InvalidParameter.ErrInvalidConditionNameBadName";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_NAME_TARGET_NOT_SUPPORT_NAME: &str =
        "InvalidParameter.ErrInvalidConditionNameTargetNotSupportName";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_REGULAR: &str =
        "InvalidParameter.ErrInvalidConditionValueBadRegular";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_URL: &str =
        "InvalidParameter.ErrInvalidConditionValueBadUrl";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE: &str =
        "InvalidParameter.ErrInvalidConditionValueBadValue";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_BAD_VALUE_CONTAIN_FILE_NAME_EXTENSION: &str =
        "InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_LONG_VALUE: &str =
        "InvalidParameter.ErrInvalidConditionValueTooLongValue";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_REGULAR: &str =
        "InvalidParameter.ErrInvalidConditionValueTooManyRegular";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_VALUES: &str =
        "InvalidParameter.ErrInvalidConditionValueTooManyValues";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_TOO_MANY_WILDCARD: &str =
        "InvalidParameter.ErrInvalidConditionValueTooManyWildcard";
    pub const INVALID_PARAMETER_ERR_INVALID_CONDITION_VALUE_ZERO_LENGTH: &str =
        "InvalidParameter.ErrInvalidConditionValueZeroLength";
    pub const INVALID_PARAMETER_ERR_INVALID_ELSE_WHEN_MODIFY_ORIGIN_ACTION_CONFIGURED: &str =
        "InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured";
    pub const INVALID_PARAMETER_ERR_NIL_CONDITION: &str = "InvalidParameter.ErrNilCondition";
    pub const INVALID_PARAMETER_FUNCTION_BIND_VARIABLE_NAME_CONFLICT: &str =
        "InvalidParameter.FunctionBindVariableNameConflict";
    pub const INVALID_PARAMETER_FUNCTION_NAME_CONFLICT: &str = "InvalidParameter.FunctionNameConflict";
    pub const INVALID_PARAMETER_GROUP_BY_LIMIT_EXCEEDED: &str = "InvalidParameter.GroupByLimitExceeded";
    pub const INVALID_PARAMETER_GRPC_REQUIRE_HTTP2: &str = "InvalidParameter.GrpcRequireHttp2";
    pub const INVALID_PARAMETER_HOST_HEADER_INVALID: &str = "InvalidParameter.HostHeaderInvalid";
    pub const INVALID_PARAMETER_HOST_NOT_FOUND: &str = "InvalidParameter.HostNotFound";
    pub const INVALID_PARAMETER_HOST_STATUS_NOT_ALLOW_APPLY_CERTIFICATE: &str =
        "InvalidParameter.HostStatusNotAllowApplyCertificate";
    pub const INVALID_PARAMETER_INVALID_ACCELERATE_TYPE: &str = "InvalidParameter.InvalidAccelerateType";
    pub const INVALID_PARAMETER_INVALID_ADVANCED_ORIGIN_ROUTING_UNSUPPORTED: &str =
        "InvalidParameter.InvalidAdvancedOriginRoutingUnsupported";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION: &str = "InvalidParameter.InvalidAuthentication";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_EXPIRE_TIME: &str =
        "InvalidParameter.InvalidAuthenticationTypeExpireTime";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SECRET_KEY: &str =
        "InvalidParameter.InvalidAuthenticationTypeSecretKey";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_SIGN_PARAM: &str =
        "InvalidParameter.InvalidAuthenticationTypeSignParam";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_FORMAT: &str =
        "InvalidParameter.InvalidAuthenticationTypeTimeFormat";
    pub const INVALID_PARAMETER_INVALID_AUTHENTICATION_TYPE_TIME_PARAM: &str =
        "InvalidParameter.InvalidAuthenticationTypeTimeParam";
    pub const INVALID_PARAMETER_INVALID_AUTO_USE_VOUCHER: &str = "InvalidParameter.InvalidAutoUseVoucher";
    pub const INVALID_PARAMETER_INVALID_AWS_PRIVATE_ACCESS: &str = "InvalidParameter.InvalidAwsPrivateAccess";
    pub const INVALID_PARAMETER_INVALID_AWS_REGION: &str = "InvalidParameter.InvalidAwsRegion";
    pub const INVALID_PARAMETER_INVALID_AWS_SECRET_KEY: &str = "InvalidParameter.InvalidAwsSecretKey";
    pub const INVALID_PARAMETER_INVALID_BACKUP_SERVER_NAME: &str = "InvalidParameter.InvalidBackupServerName";
    pub const INVALID_PARAMETER_INVALID_CACHE_CONFIG_CACHE: &str = "InvalidParameter.InvalidCacheConfigCache";
    pub const INVALID_PARAMETER_INVALID_CACHE_CONFIG_FOLLOW_ORIGIN: &str =
        "InvalidParameter.InvalidCacheConfigFollowOrigin";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY: &str = "InvalidParameter.InvalidCacheKey";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY_COOKIE: &str = "InvalidParameter.InvalidCacheKeyCookie";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY_IGNORE_CASE: &str = "InvalidParameter.InvalidCacheKeyIgnoreCase";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_ACTION: &str =
        "InvalidParameter.InvalidCacheKeyQueryStringAction";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY_QUERY_STRING_VALUE: &str =
        "InvalidParameter.InvalidCacheKeyQueryStringValue";
    pub const INVALID_PARAMETER_INVALID_CACHE_KEY_SCHEME: &str = "InvalidParameter.InvalidCacheKeyScheme";
    pub const INVALID_PARAMETER_INVALID_CACHE_ONLY_ON_SWITCH: &str = "InvalidParameter.InvalidCacheOnlyOnSwitch";
    pub const INVALID_PARAMETER_INVALID_CACHE_TIME: &str = "InvalidParameter.InvalidCacheTime";
    pub const INVALID_PARAMETER_INVALID_CERT_INFO: &str = "InvalidParameter.InvalidCertInfo";
    pub const INVALID_PARAMETER_INVALID_CLIENT_IP_COUNTRY_HEADER_NAME: &str =
        "InvalidParameter.InvalidClientIpCountryHeaderName";
    pub const INVALID_PARAMETER_INVALID_CLIENT_IP_HEADER_NAME: &str = "InvalidParameter.InvalidClientIpHeaderName";
    pub const INVALID_PARAMETER_INVALID_CLIENT_IP_ORIGIN: &str = "InvalidParameter.InvalidClientIpOrigin";
    pub const INVALID_PARAMETER_INVALID_CONDITIONS: &str = "InvalidParameter.InvalidConditions";
    pub const INVALID_PARAMETER_INVALID_COS_DOMAIN: &str = "InvalidParameter.InvalidCosDomain";
    pub const INVALID_PARAMETER_INVALID_DOMAINS: &str = "InvalidParameter.InvalidDomains";
    pub const INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE: &str = "InvalidParameter.InvalidDynamicRoutine";
    pub const INVALID_PARAMETER_INVALID_DYNAMIC_ROUTINE_BILLING: &str = "InvalidParameter.InvalidDynamicRoutineBilling";
    pub const INVALID_PARAMETER_INVALID_ERROR_PAGE: &str = "InvalidParameter.InvalidErrorPage";
    pub const INVALID_PARAMETER_INVALID_ERROR_PAGE_REDIRECT_URL: &str = "InvalidParameter.InvalidErrorPageRedirectUrl";
    pub const INVALID_PARAMETER_INVALID_FILTER_NAME: &str = "InvalidParameter.InvalidFilterName";
    pub const INVALID_PARAMETER_INVALID_FORCE_REDIRECT_TYPE: &str = "InvalidParameter.InvalidForceRedirectType";
    pub const INVALID_PARAMETER_INVALID_HTTPS: &str = "InvalidParameter.InvalidHttps";
    pub const INVALID_PARAMETER_INVALID_HTTPS_CERT_INFO: &str = "InvalidParameter.InvalidHttpsCertInfo";
    pub const INVALID_PARAMETER_INVALID_HTTPS_CIPHER_SUITE_AND_TLS_VERSION: &str =
        "InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion";
    pub const INVALID_PARAMETER_INVALID_HTTPS_HSTS_MAX_AGE: &str = "InvalidParameter.InvalidHttpsHstsMaxAge";
    pub const INVALID_PARAMETER_INVALID_HTTPS_TLS_VERSION: &str = "InvalidParameter.InvalidHttpsTlsVersion";
    pub const INVALID_PARAMETER_INVALID_INTERVAL: &str = "InvalidParameter.InvalidInterval";
    pub const INVALID_PARAMETER_INVALID_IPV6_SWITCH: &str = "InvalidParameter.InvalidIpv6Switch";
    pub const INVALID_PARAMETER_INVALID_LOG_ANALYSIS_CONDITION: &str = "InvalidParameter.InvalidLogAnalysisCondition";
    pub const INVALID_PARAMETER_INVALID_LOG_FORMAT_FIELD_DELIMITER: &str =
        "InvalidParameter.InvalidLogFormatFieldDelimiter";
    pub const INVALID_PARAMETER_INVALID_LOG_FORMAT_FORMAT_TYPE: &str = "InvalidParameter.InvalidLogFormatFormatType";
    pub const INVALID_PARAMETER_INVALID_LOG_FORMAT_RECORD_DELIMITER: &str =
        "InvalidParameter.InvalidLogFormatRecordDelimiter";
    pub const INVALID_PARAMETER_INVALID_MAX_AGE_FOLLOW_ORIGIN: &str = "InvalidParameter.InvalidMaxAgeFollowOrigin";
    pub const INVALID_PARAMETER_INVALID_MAX_AGE_TIME: &str = "InvalidParameter.InvalidMaxAgeTime";
    pub const INVALID_PARAMETER_INVALID_METRIC: &str = "InvalidParameter.InvalidMetric";
    pub const INVALID_PARAMETER_INVALID_OPERATION: &str = "InvalidParameter.InvalidOperation";
    pub const INVALID_PARAMETER_INVALID_ORIGIN: &str = "InvalidParameter.InvalidOrigin";
    pub const INVALID_PARAMETER_INVALID_ORIGIN_GROUP_TYPE: &str = "InvalidParameter.InvalidOriginGroupType";
    pub const INVALID_PARAMETER_INVALID_ORIGIN_IP: &str = "InvalidParameter.InvalidOriginIp";
    pub const INVALID_PARAMETER_INVALID_ORIGIN_TYPE: &str = "InvalidParameter.InvalidOriginType";
    pub const INVALID_PARAMETER_INVALID_ORIGIN_VALUE: &str = "InvalidParameter.InvalidOriginValue";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PERIOD: &str = "InvalidParameter.InvalidPeriod";
    pub const INVALID_PARAMETER_INVALID_PLAN_TYPE: &str = "InvalidParameter.InvalidPlanType";
    pub const INVALID_PARAMETER_INVALID_POST_MAX_SIZE_BILLING: &str = "InvalidParameter.InvalidPostMaxSizeBilling";
    pub const INVALID_PARAMETER_INVALID_POST_SIZE_VALUE: &str = "InvalidParameter.InvalidPostSizeValue";
    pub const INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_PARAMS: &str = "InvalidParameter.InvalidPrivateAccessParams";
    pub const INVALID_PARAMETER_INVALID_PRIVATE_ACCESS_SWITCH: &str = "InvalidParameter.InvalidPrivateAccessSwitch";
    pub const INVALID_PARAMETER_INVALID_PROXIES: &str = "InvalidParameter.InvalidProxies";
    pub const INVALID_PARAMETER_INVALID_QUIC_BILLING: &str = "InvalidParameter.InvalidQuicBilling";
    pub const INVALID_PARAMETER_INVALID_QUOTA_NUMBER: &str = "InvalidParameter.InvalidQuotaNumber";
    pub const INVALID_PARAMETER_INVALID_QUOTA_TYPE: &str = "InvalidParameter.InvalidQuotaType";
    pub const INVALID_PARAMETER_INVALID_RANGE_ORIGIN_PULL: &str = "InvalidParameter.InvalidRangeOriginPull";
    pub const INVALID_PARAMETER_INVALID_RENEW_FLAG: &str = "InvalidParameter.InvalidRenewFlag";
    pub const INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME: &str = "InvalidParameter.InvalidRequestHeaderName";
    pub const INVALID_PARAMETER_INVALID_REQUEST_HEADER_NAME_XFF: &str = "InvalidParameter.InvalidRequestHeaderNameXff";
    pub const INVALID_PARAMETER_INVALID_REQUEST_HEADER_VALUE: &str = "InvalidParameter.InvalidRequestHeaderValue";
    pub const INVALID_PARAMETER_INVALID_RESOURCE_ID_BILLING: &str = "InvalidParameter.InvalidResourceIdBilling";
    pub const INVALID_PARAMETER_INVALID_RESPONSE_HEADER_NAME: &str = "InvalidParameter.InvalidResponseHeaderName";
    pub const INVALID_PARAMETER_INVALID_RESPONSE_HEADER_VALUE: &str = "InvalidParameter.InvalidResponseHeaderValue";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE: &str = "InvalidParameter.InvalidRuleEngine";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE_ACTION: &str = "InvalidParameter.InvalidRuleEngineAction";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE_NOT_FOUND: &str = "InvalidParameter.InvalidRuleEngineNotFound";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGET: &str = "InvalidParameter.InvalidRuleEngineTarget";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_EXTENSION: &str =
        "InvalidParameter.InvalidRuleEngineTargetsExtension";
    pub const INVALID_PARAMETER_INVALID_RULE_ENGINE_TARGETS_URL: &str = "InvalidParameter.InvalidRuleEngineTargetsUrl";
    pub const INVALID_PARAMETER_INVALID_RULE_PROTO: &str = "InvalidParameter.InvalidRuleProto";
    pub const INVALID_PARAMETER_INVALID_SERVER_NAME: &str = "InvalidParameter.InvalidServerName";
    pub const INVALID_PARAMETER_INVALID_SHIELD_UNSUPPORTED: &str = "InvalidParameter.InvalidShieldUnsupported";
    pub const INVALID_PARAMETER_INVALID_SORT_BY: &str = "InvalidParameter.InvalidSortBy";
    pub const INVALID_PARAMETER_INVALID_SORT_ORDER: &str = "InvalidParameter.InvalidSortOrder";
    pub const INVALID_PARAMETER_INVALID_STANDARD_DEBUG: &str = "InvalidParameter.InvalidStandardDebug";
    pub const INVALID_PARAMETER_INVALID_STANDARD_DEBUG_CLIENT_IP: &str =
        "InvalidParameter.InvalidStandardDebugClientIp";
    pub const INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EMPTY_LIST: &str =
        "InvalidParameter.InvalidStandardDebugEmptyList";
    pub const INVALID_PARAMETER_INVALID_STANDARD_DEBUG_EXPIRE_TIME_LIMIT: &str =
        "InvalidParameter.InvalidStandardDebugExpireTimeLimit";
    pub const INVALID_PARAMETER_INVALID_UPSTREAM_REQUEST_QUERY_STRING_VALUE: &str =
        "InvalidParameter.InvalidUpstreamRequestQueryStringValue";
    pub const INVALID_PARAMETER_INVALID_URL_REDIRECT: &str = "InvalidParameter.InvalidUrlRedirect";
    pub const INVALID_PARAMETER_INVALID_URL_REDIRECT_HOST: &str = "InvalidParameter.InvalidUrlRedirectHost";
    pub const INVALID_PARAMETER_INVALID_URL_REDIRECT_URL: &str = "InvalidParameter.InvalidUrlRedirectUrl";
    pub const INVALID_PARAMETER_INVALID_WEB_SOCKET_TIMEOUT: &str = "InvalidParameter.InvalidWebSocketTimeout";
    pub const INVALID_PARAMETER_KEY_RULES_INVALID_QUERY_STRING_VALUE: &str =
        "InvalidParameter.KeyRulesInvalidQueryStringValue";
    pub const INVALID_PARAMETER_KEYS_TOO_MANY: &str = "InvalidParameter.KeysTooMany";
    pub const INVALID_PARAMETER_LENGTH_EXCEEDS_LIMIT: &str = "InvalidParameter.LengthExceedsLimit";
    pub const INVALID_PARAMETER_LOAD_BALANCE_INSTANCE_ID_IS_REQUIRED: &str =
        "InvalidParameter.LoadBalanceInstanceIdIsRequired";
    pub const INVALID_PARAMETER_LOAD_BALANCER_BIND_L4_NOT_IN_STABLE_STATUS: &str =
        "InvalidParameter.LoadBalancerBindL4NotInStableStatus";
    pub const INVALID_PARAMETER_LOAD_BALANCER_BIND_L7_NOT_IN_STABLE_STATUS: &str =
        "InvalidParameter.LoadBalancerBindL7NotInStableStatus";
    pub const INVALID_PARAMETER_LOAD_BALANCER_BIND_ORIGIN_GROUP_INVALID: &str =
        "InvalidParameter.LoadBalancerBindOriginGroupInvalid";
    pub const INVALID_PARAMETER_LOAD_BALANCER_NAME_REPEATED: &str = "InvalidParameter.LoadBalancerNameRepeated";
    pub const INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L4_PROXY: &str = "InvalidParameter.LoadBalancerUsedInL4Proxy";
    pub const INVALID_PARAMETER_LOAD_BALANCER_USED_IN_L7_DOMAIN: &str = "InvalidParameter.LoadBalancerUsedInL7Domain";
    pub const INVALID_PARAMETER_LOAD_BALANCER_USED_IN_RULE_ENGINE: &str =
        "InvalidParameter.LoadBalancerUsedInRuleEngine";
    pub const INVALID_PARAMETER_MODIFY_PARAMETERS_MISSING: &str = "InvalidParameter.ModifyParametersMissing";
    pub const INVALID_PARAMETER_MULTIPLY_LAYER_NOT_SUPPORT_SMART_ROUTING: &str =
        "InvalidParameter.MultiplyLayerNotSupportSmartRouting";
    pub const INVALID_PARAMETER_NAMESPACE_IN_USE: &str = "InvalidParameter.NamespaceInUse";
    pub const INVALID_PARAMETER_NOT_SUPPORT_THIS_PRESET: &str = "InvalidParameter.NotSupportThisPreset";
    pub const INVALID_PARAMETER_OC_DIRECT_ORIGIN_REQUIRES_SMART_ROUTING: &str =
        "InvalidParameter.OCDirectOriginRequiresSmartRouting";
    pub const INVALID_PARAMETER_ORIGIN_GROUP_TYPE_CAN_NOT_MATCH_LB_TYPE: &str =
        "InvalidParameter.OriginGroupTypeCanNotMatchLBType";
    pub const INVALID_PARAMETER_ORIGIN_IS_INNER_IP: &str = "InvalidParameter.OriginIsInnerIp";
    pub const INVALID_PARAMETER_ORIGIN_L4_RECORD_IPV4_MIX_DOMAIN: &str = "InvalidParameter.OriginL4RecordIPV4MixDomain";
    pub const INVALID_PARAMETER_ORIGIN_L4_RECORD_MULTI_DOMAIN: &str = "InvalidParameter.OriginL4RecordMultiDomain";
    pub const INVALID_PARAMETER_ORIGIN_NAME_EXISTS: &str = "InvalidParameter.OriginNameExists";
    pub const INVALID_PARAMETER_ORIGIN_ORIGIN_GROUP_ID_IS_REQUIRED: &str =
        "InvalidParameter.OriginOriginGroupIdIsRequired";
    pub const INVALID_PARAMETER_ORIGIN_PULL_PROTOCOL_IS_REQUIRED: &str =
        "InvalidParameter.OriginPullProtocolIsRequired";
    pub const INVALID_PARAMETER_ORIGIN_RECORD_FORMAT_ERROR: &str = "InvalidParameter.OriginRecordFormatError";
    pub const INVALID_PARAMETER_ORIGIN_RECORD_WEIGHT_VALUE: &str = "InvalidParameter.OriginRecordWeightValue";
    pub const INVALID_PARAMETER_ORIGIN_THIRD_PARTY_PARAM_FORMAT_ERROR: &str =
        "InvalidParameter.OriginThirdPartyParamFormatError";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_PLAN_NOT_FOUND: &str = "InvalidParameter.PlanNotFound";
    pub const INVALID_PARAMETER_POST_MAX_SIZE_LIMIT_EXCEEDED: &str = "InvalidParameter.PostMaxSizeLimitExceeded";
    pub const INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_AREA_INVALID: &str =
        "InvalidParameter.PrefetchOriginLimitAreaInvalid";
    pub const INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_LARGE: &str =
        "InvalidParameter.PrefetchOriginLimitBandwidthTooLarge";
    pub const INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_BANDWIDTH_TOO_SMALL: &str =
        "InvalidParameter.PrefetchOriginLimitBandwidthTooSmall";
    pub const INVALID_PARAMETER_PREFETCH_ORIGIN_LIMIT_ENABLED_INVALID: &str =
        "InvalidParameter.PrefetchOriginLimitEnabledInvalid";
    pub const INVALID_PARAMETER_PROXY_NAME_DUPLICATING: &str = "InvalidParameter.ProxyNameDuplicating";
    pub const INVALID_PARAMETER_PROXY_NAME_NOT_MATCHED: &str = "InvalidParameter.ProxyNameNotMatched";
    pub const INVALID_PARAMETER_REALTIME_LOG_ENTITY_ALREADY_CREATED: &str =
        "InvalidParameter.RealtimeLogEntityAlreadyCreated";
    pub const INVALID_PARAMETER_REALTIME_LOG_INVALID_DELIVERY_AREA: &str =
        "InvalidParameter.RealtimeLogInvalidDeliveryArea";
    pub const INVALID_PARAMETER_REALTIME_LOG_INVALID_LOG_TYPE: &str = "InvalidParameter.RealtimeLogInvalidLogType";
    pub const INVALID_PARAMETER_REALTIME_LOG_INVALID_TASK_TYPE: &str = "InvalidParameter.RealtimeLogInvalidTaskType";
    pub const INVALID_PARAMETER_REALTIME_LOG_NUMS_EXCEED_LIMIT: &str = "InvalidParameter.RealtimeLogNumsExceedLimit";
    pub const INVALID_PARAMETER_REMARK_TOO_LONG: &str = "InvalidParameter.RemarkTooLong";
    pub const INVALID_PARAMETER_RESPONSE_HEADER_CACHE_CONTROL_NOT_ALLOW_DELETE: &str =
        "InvalidParameter.ResponseHeaderCacheControlNotAllowDelete";
    pub const INVALID_PARAMETER_RULE_ORIGIN_FORMAT_ERROR: &str = "InvalidParameter.RuleOriginFormatError";
    pub const INVALID_PARAMETER_RULE_ORIGIN_MULTI_DOMAIN: &str = "InvalidParameter.RuleOriginMultiDomain";
    pub const INVALID_PARAMETER_RULE_ORIGIN_PORT_INTEGER: &str = "InvalidParameter.RuleOriginPortInteger";
    pub const INVALID_PARAMETER_RULE_ORIGIN_VALUE_ERROR: &str = "InvalidParameter.RuleOriginValueError";
    pub const INVALID_PARAMETER_RULE_PORT_DUPLICATING: &str = "InvalidParameter.RulePortDuplicating";
    pub const INVALID_PARAMETER_RULE_PORT_GROUP: &str = "InvalidParameter.RulePortGroup";
    pub const INVALID_PARAMETER_RULE_PORT_INTEGER: &str = "InvalidParameter.RulePortInteger";
    pub const INVALID_PARAMETER_SECURITY: &str = "InvalidParameter.Security";
    pub const INVALID_PARAMETER_SETTING_INVALID_PARAM: &str = "InvalidParameter.SettingInvalidParam";
    pub const INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_CACHE_PREFRESH: &str =
        "InvalidParameter.ShieldNotSupportHostCachePrefresh";
    pub const INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_ORIGIN_WHITELIST: &str =
        "InvalidParameter.ShieldNotSupportHostOriginWhitelist";
    pub const INVALID_PARAMETER_SHIELD_NOT_SUPPORT_HOST_SMART_ROUTING: &str =
        "InvalidParameter.ShieldNotSupportHostSmartRouting";
    pub const INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_CACHE_PREFRESH: &str =
        "InvalidParameter.ShieldNotSupportZoneCachePrefresh";
    pub const INVALID_PARAMETER_SHIELD_NOT_SUPPORT_ZONE_SMART_ROUTING: &str =
        "InvalidParameter.ShieldNotSupportZoneSmartRouting";
    pub const INVALID_PARAMETER_SHIELD_SPACE_NOT_FOUND: &str = "InvalidParameter.ShieldSpaceNotFound";
    pub const INVALID_PARAMETER_SHIELD_SPACE_REQUIRED_ERROR: &str = "InvalidParameter.ShieldSpaceRequiredError";
    pub const INVALID_PARAMETER_SHIELD_SPACE_STATUS_MUST_ONLINE: &str = "InvalidParameter.ShieldSpaceStatusMustOnline";
    pub const INVALID_PARAMETER_SOME_ORIGIN_GROUP_NOT_EXIST: &str = "InvalidParameter.SomeOriginGroupNotExist";
    pub const INVALID_PARAMETER_SPACE_NOT_BIND_ORIGIN: &str = "InvalidParameter.SpaceNotBindOrigin";
    pub const INVALID_PARAMETER_STATUS_CODE_CACHE_INVALID_STATUS_CODE: &str =
        "InvalidParameter.StatusCodeCacheInvalidStatusCode";
    pub const INVALID_PARAMETER_TARGET: &str = "InvalidParameter.Target";
    pub const INVALID_PARAMETER_TASK_NOT_GENERATED: &str = "InvalidParameter.TaskNotGenerated";
    pub const INVALID_PARAMETER_TASK_SYSTEM_ERROR: &str = "InvalidParameter.TaskSystemError";
    pub const INVALID_PARAMETER_TLS_VERSION_NOT_IN_SEQUENCE: &str = "InvalidParameter.TlsVersionNotInSequence";
    pub const INVALID_PARAMETER_TOO_MANY_FILTER_VALUES: &str = "InvalidParameter.TooManyFilterValues";
    pub const INVALID_PARAMETER_TOO_MANY_FILTERS: &str = "InvalidParameter.TooManyFilters";
    pub const INVALID_PARAMETER_UPLOAD_URL: &str = "InvalidParameter.UploadUrl";
    pub const INVALID_PARAMETER_UPSTREAM_CLIENT_CERT_CHECK_ERROR: &str =
        "InvalidParameter.UpstreamClientCertCheckError";
    pub const INVALID_PARAMETER_UPSTREAM_VERIFY_CERT_CHECK_ERROR: &str =
        "InvalidParameter.UpstreamVerifyCertCheckError";
    pub const INVALID_PARAMETER_UPSTREAM_VERIFY_CUSTOM_CA_CERT_NO_INFO: &str =
        "InvalidParameter.UpstreamVerifyCustomCACertNoInfo";
    pub const INVALID_PARAMETER_WORK_MODE_IS_SAME: &str = "InvalidParameter.WorkModeIsSame";
    pub const INVALID_PARAMETER_ZONE_AREA_NOT_SUPPORT_PREFETCH_ORIGIN_LIMIT_AREA: &str =
        "InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea";
    pub const INVALID_PARAMETER_ZONE_HAS_BEEN_BOUND: &str = "InvalidParameter.ZoneHasBeenBound";
    pub const INVALID_PARAMETER_ZONE_HAS_NOT_BEEN_BOUND_TO_PLAN: &str = "InvalidParameter.ZoneHasNotBeenBoundToPlan";
    pub const INVALID_PARAMETER_ZONE_IS_GRAY_PUBLISHING: &str = "InvalidParameter.ZoneIsGrayPublishing";
    pub const INVALID_PARAMETER_ZONE_NAME_IS_REQUIRED: &str = "InvalidParameter.ZoneNameIsRequired";
    pub const INVALID_PARAMETER_ZONE_NOT_FOUND: &str = "InvalidParameter.ZoneNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCESS_BLACKLIST: &str = "InvalidParameterValue.AccessBlacklist";
    pub const INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_EDGE_MTLS: &str =
        "InvalidParameterValue.AliasDomainNotSupportEdgeMTLS";
    pub const INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_MTLS: &str =
        "InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS";
    pub const INVALID_PARAMETER_VALUE_ALIAS_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY: &str =
        "InvalidParameterValue.AliasDomainNotSupportUpstreamVerify";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_MUST_CA: &str =
        "InvalidParameterValue.CertificateVerifyClientMustCa";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_CLIENT_NEED_CERT: &str =
        "InvalidParameterValue.CertificateVerifyClientNeedCert";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_RS_AOR_ECC: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_MUST_SVR: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_CLIENT_NEED_CERT: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_CA: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_MUST_RS_AOR_ECC: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC";
    pub const INVALID_PARAMETER_VALUE_CERTIFICATE_VERIFY_UPSTREAM_VERIFY_CUSTOM_CA_NEED_CERT: &str =
        "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert";
    pub const INVALID_PARAMETER_VALUE_CLIENT_CERT_INFO_QUOTA_LIMIT: &str =
        "InvalidParameterValue.ClientCertInfoQuotaLimit";
    pub const INVALID_PARAMETER_VALUE_CONFLICT_RECORD: &str = "InvalidParameterValue.ConflictRecord";
    pub const INVALID_PARAMETER_VALUE_CONFLICT_WITH_DNSSEC: &str = "InvalidParameterValue.ConflictWithDNSSEC";
    pub const INVALID_PARAMETER_VALUE_CONFLICT_WITH_DOMAIN: &str = "InvalidParameterValue.ConflictWithDomain";
    pub const INVALID_PARAMETER_VALUE_CONFLICT_WITH_NS_RECORD: &str = "InvalidParameterValue.ConflictWithNSRecord";
    pub const INVALID_PARAMETER_VALUE_CONTENT_SAME_AS_NAME: &str = "InvalidParameterValue.ContentSameAsName";
    pub const INVALID_PARAMETER_VALUE_CONTENT_TYPE_NOT_MATCH: &str = "InvalidParameterValue.ContentTypeNotMatch";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NOT_MATCH_ZONE: &str = "InvalidParameterValue.DomainNotMatchZone";
    pub const INVALID_PARAMETER_VALUE_FILTERS_MUST_INCLUDE_DIMENSION_NAME: &str =
        "InvalidParameterValue.FiltersMustIncludeDimensionName";
    pub const INVALID_PARAMETER_VALUE_FORMAT_MISMATCH: &str = "InvalidParameterValue.FormatMismatch";
    pub const INVALID_PARAMETER_VALUE_GENERAL_MISMATCH: &str = "InvalidParameterValue.GeneralMismatch";
    pub const INVALID_PARAMETER_VALUE_INCLUDE_INVALID_VALUE: &str = "InvalidParameterValue.IncludeInvalidValue";
    pub const INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME: &str = "InvalidParameterValue.InferenceServiceName";
    pub const INVALID_PARAMETER_VALUE_INFERENCE_SERVICE_NAME_DUPLICATE: &str =
        "InvalidParameterValue.InferenceServiceNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_INVALID_ALIAS_DOMAIN_NAME: &str = "InvalidParameterValue.InvalidAliasDomainName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ALIAS_NAME_SUFFIX: &str = "InvalidParameterValue.InvalidAliasNameSuffix";
    pub const INVALID_PARAMETER_VALUE_INVALID_DNS_CONTENT: &str = "InvalidParameterValue.InvalidDNSContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_DNS_NAME: &str = "InvalidParameterValue.InvalidDNSName";
    pub const INVALID_PARAMETER_VALUE_INVALID_DOMAIN_NAME: &str = "InvalidParameterValue.InvalidDomainName";
    pub const INVALID_PARAMETER_VALUE_INVALID_DOMAIN_STATUS: &str = "InvalidParameterValue.InvalidDomainStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEYLESS_SERVER_ID: &str = "InvalidParameterValue.InvalidKeylessServerId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PROXY_ORIGIN: &str = "InvalidParameterValue.InvalidProxyOrigin";
    pub const INVALID_PARAMETER_VALUE_INVALID_SITE_FAILOVER_UNSUPPORTED: &str =
        "InvalidParameterValue.InvalidSiteFailoverUnsupported";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAG_VALUE: &str = "InvalidParameterValue.InvalidTagValue";
    pub const INVALID_PARAMETER_VALUE_MISSING_NECESSARY_PARAM: &str = "InvalidParameterValue.MissingNecessaryParam";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOWED_WILDCARD_SHARED_CNAME: &str =
        "InvalidParameterValue.NotAllowedWildcardSharedCNAME";
    pub const INVALID_PARAMETER_VALUE_NOT_IN_ENUMERATION: &str = "InvalidParameterValue.NotInEnumeration";
    pub const INVALID_PARAMETER_VALUE_NOT_WITHIN_RANGE: &str = "InvalidParameterValue.NotWithinRange";
    pub const INVALID_PARAMETER_VALUE_OC_DIRECT_ORIGIN_DOMAIN_NOT_SUPPORT_UPSTREAM_VERIFY: &str =
        "InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify";
    pub const INVALID_PARAMETER_VALUE_ORIGIN_GROUP_NOT_EXISTS: &str = "InvalidParameterValue.OriginGroupNotExists";
    pub const INVALID_PARAMETER_VALUE_OWNERSHIP_VERIFICATION_NOT_PASSED: &str =
        "InvalidParameterValue.OwnershipVerificationNotPassed";
    pub const INVALID_PARAMETER_VALUE_PAGE_NAME_ALREADY_EXIST: &str = "InvalidParameterValue.PageNameAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_REG_EX_MISMATCH: &str = "InvalidParameterValue.RegExMismatch";
    pub const INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_RS_AOR_ECC: &str =
        "InvalidParameterValue.ServerCertInfoNeedContainRSAorECC";
    pub const INVALID_PARAMETER_VALUE_SERVER_CERT_INFO_NEED_CONTAIN_SM2: &str =
        "InvalidParameterValue.ServerCertInfoNeedContainSM2";
    pub const INVALID_PARAMETER_VALUE_SHARED_CNAME_PREFIX_NOT_MATCH: &str =
        "InvalidParameterValue.SharedCNAMEPrefixNotMatch";
    pub const INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_PULL_RATE_LIMIT: &str =
        "InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit";
    pub const INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_ORIGIN_TYPE_VOD: &str =
        "InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod";
    pub const INVALID_PARAMETER_VALUE_SITE_FAILOVER_NOT_SUPPORT_HOST_UPSTREAM_VERIFY: &str =
        "InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NOT_CUSTOM: &str = "InvalidParameterValue.TemplateNotCustom";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NOT_FOUND: &str = "InvalidParameterValue.TemplateNotFound";
    pub const INVALID_PARAMETER_VALUE_TOP_LEVEL_DOMAIN_NOT_SUPPORT: &str =
        "InvalidParameterValue.TopLevelDomainNotSupport";
    pub const INVALID_PARAMETER_VALUE_TRIAL_PLAN_RESPONSE_PAGE: &str = "InvalidParameterValue.TrialPlanResponsePage";
    pub const INVALID_PARAMETER_VALUE_UNRECOGNIZABLE_VALUE: &str = "InvalidParameterValue.UnrecognizableValue";
    pub const INVALID_PARAMETER_VALUE_UPSTREAM_CLIENT_CERT_INFO_QUOTA_LIMIT: &str =
        "InvalidParameterValue.UpstreamClientCertInfoQuotaLimit";
    pub const INVALID_PARAMETER_VALUE_UPSTREAM_VERIFY_CUSTOM_CA_CERT_INFO_QUOTA_LIMIT: &str =
        "InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit";
    pub const INVALID_PARAMETER_VALUE_ZONE_NAME_INVALID: &str = "InvalidParameterValue.ZoneNameInvalid";
    pub const INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_PUNY_CODE: &str =
        "InvalidParameterValue.ZoneNameNotSupportPunyCode";
    pub const INVALID_PARAMETER_VALUE_ZONE_NAME_NOT_SUPPORT_SUB_DOMAIN: &str =
        "InvalidParameterValue.ZoneNameNotSupportSubDomain";
    pub const INVALID_PARAMETER_VALUE_ZONE_NOT_FOUND: &str = "InvalidParameterValue.ZoneNotFound";
    pub const INVALID_PARAMETER_VALUE_ZONE_PAUSED: &str = "InvalidParameterValue.ZonePaused";
    pub const INVALID_PARAMETER_VALUE_ZONE_SAME_AS_NAME: &str = "InvalidParameterValue.ZoneSameAsName";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_BATCH_QUOTA: &str = "LimitExceeded.BatchQuota";
    pub const LIMIT_EXCEEDED_CUSTOM_LOG_FIELD_REGEX_LIMIT_EXCEEDED: &str =
        "LimitExceeded.CustomLogFieldRegexLimitExceeded";
    pub const LIMIT_EXCEEDED_DAILY_QUOTA: &str = "LimitExceeded.DailyQuota";
    pub const LIMIT_EXCEEDED_FUNCTION_LIMIT_EXCEEDED: &str = "LimitExceeded.FunctionLimitExceeded";
    pub const LIMIT_EXCEEDED_INFERENCE_SERVICE: &str = "LimitExceeded.InferenceService";
    pub const LIMIT_EXCEEDED_LOAD_BALANCING_COUNT_LIMIT_EXCEEDED: &str =
        "LimitExceeded.LoadBalancingCountLimitExceeded";
    pub const LIMIT_EXCEEDED_NAMESPACE_LIMIT_EXCEEDED: &str = "LimitExceeded.NamespaceLimitExceeded";
    pub const LIMIT_EXCEEDED_PACK_NOT_ALLOW: &str = "LimitExceeded.PackNotAllow";
    pub const LIMIT_EXCEEDED_PROXY_RULES_LIMIT_EXCEEDED: &str = "LimitExceeded.ProxyRulesLimitExceeded";
    pub const LIMIT_EXCEEDED_QUERY_TIME_LIMIT_EXCEEDED: &str = "LimitExceeded.QueryTimeLimitExceeded";
    pub const LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED: &str = "LimitExceeded.RateLimitExceeded";
    pub const LIMIT_EXCEEDED_RULE_LIMIT_EXCEEDED: &str = "LimitExceeded.RuleLimitExceeded";
    pub const LIMIT_EXCEEDED_SECURITY: &str = "LimitExceeded.Security";
    pub const LIMIT_EXCEEDED_TIMING_DATA_ITEM_LIMIT_EXCEEDED: &str = "LimitExceeded.TimingDataItemLimitExceeded";
    pub const LIMIT_EXCEEDED_USER_QUOTA_LIMITED: &str = "LimitExceeded.UserQuotaLimited";
    pub const LIMIT_EXCEEDED_ZONE_BIND_PLAN: &str = "LimitExceeded.ZoneBindPlan";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACCELERATE_MAINLAND_DISABLE: &str = "OperationDenied.AccelerateMainlandDisable";
    pub const OPERATION_DENIED_ACCELERATE_MAINLAND_IPV6_CONFLICT: &str =
        "OperationDenied.AccelerateMainlandIpv6Conflict";
    pub const OPERATION_DENIED_ACCELERATE_MAINLAND_MULTIPLY_LAYER_CONFLICT: &str =
        "OperationDenied.AccelerateMainlandMultiplyLayerConflict";
    pub const OPERATION_DENIED_ACCELERATION_DOMAIN_STATUS_NOT_IN_ONLINE: &str =
        "OperationDenied.AccelerationDomainStatusNotInOnline";
    pub const OPERATION_DENIED_ADVANCED_ORIGIN_ROUTING_CONFLICT_WITH_DCI_OVERSEA_LAN: &str =
        "OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan";
    pub const OPERATION_DENIED_ALIAS_DOMAIN_NOT_SUPPORT: &str = "OperationDenied.AliasDomainNotSupport";
    pub const OPERATION_DENIED_CERTIFICATE_PRIVATE_KEY_IS_EMPTY: &str = "OperationDenied.CertificatePrivateKeyIsEmpty";
    pub const OPERATION_DENIED_COMPLIANCE_FORBIDDEN: &str = "OperationDenied.ComplianceForbidden";
    pub const OPERATION_DENIED_CONFIG_LOCKED: &str = "OperationDenied.ConfigLocked";
    pub const OPERATION_DENIED_DNS_POD_UNAUTHORIZED_ROLE_OPERATION: &str =
        "OperationDenied.DNSPodUnauthorizedRoleOperation";
    pub const OPERATION_DENIED_DELETE_ZONE_PRE_CHECK_FAILED: &str = "OperationDenied.DeleteZonePreCheckFailed";
    pub const OPERATION_DENIED_DISABLE_ZONE_NOT_COMPLETED: &str = "OperationDenied.DisableZoneNotCompleted";
    pub const OPERATION_DENIED_DOMAIN_IN_SHARE_CNAME_GROUP: &str = "OperationDenied.DomainInShareCnameGroup";
    pub const OPERATION_DENIED_DOMAIN_IS_BLOCKED: &str = "OperationDenied.DomainIsBlocked";
    pub const OPERATION_DENIED_DOMAIN_MUST_IN_IPSSL_SHARED_CNAME_ZONE_AND_IN_SHARED_CNAME: &str =
        "OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME";
    pub const OPERATION_DENIED_DOMAIN_NO_ICP: &str = "OperationDenied.DomainNoICP";
    pub const OPERATION_DENIED_DOMAIN_NUMBER_IS_NOT_ZERO: &str = "OperationDenied.DomainNumberIsNotZero";
    pub const OPERATION_DENIED_DOMAIN_STATUS_UNSTABLE: &str = "OperationDenied.DomainStatusUnstable";
    pub const OPERATION_DENIED_ENTERPRISE_PLAN_AUTO_RENEW_UNSUPPORTED: &str =
        "OperationDenied.EnterprisePlanAutoRenewUnsupported";
    pub const OPERATION_DENIED_ENTERPRISE_PLAN_RENEW_UNSUPPORTED: &str =
        "OperationDenied.EnterprisePlanRenewUnsupported";
    pub const OPERATION_DENIED_ENTERPRISE_PLAN_UPGRADE_UNSUPPORTED: &str =
        "OperationDenied.EnterprisePlanUpgradeUnsupported";
    pub const OPERATION_DENIED_ENV_NOT_READY: &str = "OperationDenied.EnvNotReady";
    pub const OPERATION_DENIED_ERR_ZONE_IS_ALREADY_PAUSED: &str = "OperationDenied.ErrZoneIsAlreadyPaused";
    pub const OPERATION_DENIED_HOSTS_CERTIFICATE_INCONSISTENCY: &str = "OperationDenied.HostsCertificateInconsistency";
    pub const OPERATION_DENIED_HOSTS_CLIENT_CERTIFICATE_INCONSISTENCY: &str =
        "OperationDenied.HostsClientCertificateInconsistency";
    pub const OPERATION_DENIED_HOSTS_KEYLESS_SERVER_INCONSISTENCY: &str =
        "OperationDenied.HostsKeylessServerInconsistency";
    pub const OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_INCONSISTENCY: &str =
        "OperationDenied.HostsUpstreamCertificateInconsistency";
    pub const OPERATION_DENIED_HOSTS_UPSTREAM_CERTIFICATE_VERIFY_INCONSISTENCY: &str =
        "OperationDenied.HostsUpstreamCertificateVerifyInconsistency";
    pub const OPERATION_DENIED_IPSSL_ALREADY_BOUND_ANOTHER_DOMAIN: &str =
        "OperationDenied.IPSSLAlreadyBoundAnotherDomain";
    pub const OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_SECURITY_TYPE: &str =
        "OperationDenied.InvalidAdvancedDefenseSecurityType";
    pub const OPERATION_DENIED_INVALID_ADVANCED_DEFENSE_ZONE_AREA: &str =
        "OperationDenied.InvalidAdvancedDefenseZoneArea";
    pub const OPERATION_DENIED_INVALID_ADVANCED_ORIGIN_ROUTING_BILLING: &str =
        "OperationDenied.InvalidAdvancedOriginRoutingBilling";
    pub const OPERATION_DENIED_IPV6_ADVANCED_CONFLICT: &str = "OperationDenied.Ipv6AdvancedConflict";
    pub const OPERATION_DENIED_IPV6_STATIC_IP_CONFLICT: &str = "OperationDenied.Ipv6StaticIpConflict";
    pub const OPERATION_DENIED_KEYLESS_CERT_SWITCH_TO_FREE_CERT_CONFLICT: &str =
        "OperationDenied.KeylessCertSwitchToFreeCertConflict";
    pub const OPERATION_DENIED_KEYLESS_MODE_CERTIFICATE_PRIVATE_KEY_NEED_EMPTY: &str =
        "OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty";
    pub const OPERATION_DENIED_L4_LACK_OF_RESOURCES: &str = "OperationDenied.L4LackOfResources";
    pub const OPERATION_DENIED_L4_PORT_LACK_OF_RESOURCES: &str = "OperationDenied.L4PortLackOfResources";
    pub const OPERATION_DENIED_L4_PROXY_IN_BANNED_STATUS: &str = "OperationDenied.L4ProxyInBannedStatus";
    pub const OPERATION_DENIED_L4_PROXY_IN_OFFLINE_STATUS: &str = "OperationDenied.L4ProxyInOfflineStatus";
    pub const OPERATION_DENIED_L4_PROXY_IN_PROCESS_STATUS: &str = "OperationDenied.L4ProxyInProcessStatus";
    pub const OPERATION_DENIED_L4_PROXY_IN_PROGRESS_STATUS: &str = "OperationDenied.L4ProxyInProgressStatus";
    pub const OPERATION_DENIED_L4_PROXY_IN_STOPPING_STATUS: &str = "OperationDenied.L4ProxyInStoppingStatus";
    pub const OPERATION_DENIED_L4_STATUS_NOT_IN_ONLINE: &str = "OperationDenied.L4StatusNotInOnline";
    pub const OPERATION_DENIED_L7_HOST_IN_PROCESS_STATUS: &str = "OperationDenied.L7HostInProcessStatus";
    pub const OPERATION_DENIED_LAST_IPSSL_OPERATION_NOT_COMPLETE: &str =
        "OperationDenied.LastIPSSLOperationNotComplete";
    pub const OPERATION_DENIED_LATEST_VERSION_NOW: &str = "OperationDenied.LatestVersionNow";
    pub const OPERATION_DENIED_LOAD_BALANCE_STATUS_NOT_IN_ONLINE: &str = "OperationDenied.LoadBalanceStatusNotInOnline";
    pub const OPERATION_DENIED_LOAD_BALANCING_ZONE_IS_NOT_ACTIVE: &str = "OperationDenied.LoadBalancingZoneIsNotActive";
    pub const OPERATION_DENIED_MSG_IPV6_ADVANCED_CONFLICT: &str = "OperationDenied.MsgIpv6AdvancedConflict";
    pub const OPERATION_DENIED_MULTIPLE_CNAME_ZONE: &str = "OperationDenied.MultipleCnameZone";
    pub const OPERATION_DENIED_NS_NOT_ALLOW_TRAFFIC_STRATEGY: &str = "OperationDenied.NSNotAllowTrafficStrategy";
    pub const OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_ALLOW_MODIFIED_TO_CNAME: &str =
        "OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME";
    pub const OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_AREA_AND_ALIAS_ZONE_NAME: &str =
        "OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName";
    pub const OPERATION_DENIED_NO_DOMAIN_ACCESS_ZONE_ONLY_SUPPORT_MODIFY_TYPE: &str =
        "OperationDenied.NoDomainAccessZoneOnlySupportModifyType";
    pub const OPERATION_DENIED_NOT_ALLOW_CLOSE_ACCELERATE_MAINLAND_WHEN_DOMAIN_BOUND_EXCLUSIVE_IP: &str =
        "OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP";
    pub const OPERATION_DENIED_NOT_IN_ADVANCED_ORIGIN_ROUTING_WHITE_LIST: &str =
        "OperationDenied.NotInAdvancedOriginRoutingWhiteList";
    pub const OPERATION_DENIED_NOT_IN_KEYLESS_WHITE_LIST: &str = "OperationDenied.NotInKeylessWhiteList";
    pub const OPERATION_DENIED_NOT_IN_PREFETCH_ORIGIN_LIMIT_WHITE_LIST: &str =
        "OperationDenied.NotInPrefetchOriginLimitWhiteList";
    pub const OPERATION_DENIED_NOT_IN_SHIELD_SPACE_WHITE_LIST: &str = "OperationDenied.NotInShieldSpaceWhiteList";
    pub const OPERATION_DENIED_NOT_IN_SITE_FAILOVER_WHITE_LIST: &str = "OperationDenied.NotInSiteFailoverWhiteList";
    pub const OPERATION_DENIED_NOT_IN_UPSTREAM_MTLS_WHITE_LIST: &str = "OperationDenied.NotInUpstreamMTLSWhiteList";
    pub const OPERATION_DENIED_NOT_IN_VERSION_CONTROL_WHITE_LIST: &str = "OperationDenied.NotInVersionControlWhiteList";
    pub const OPERATION_DENIED_ORIGIN_GROUP_ACCELERATION_DOMAIN_USED: &str =
        "OperationDenied.OriginGroupAccelerationDomainUsed";
    pub const OPERATION_DENIED_ORIGIN_GROUP_L4_USED: &str = "OperationDenied.OriginGroupL4Used";
    pub const OPERATION_DENIED_ORIGIN_GROUP_LB_USED: &str = "OperationDenied.OriginGroupLBUsed";
    pub const OPERATION_DENIED_ORIGIN_GROUP_RULE_ENGINE_USED: &str = "OperationDenied.OriginGroupRuleEngineUsed";
    pub const OPERATION_DENIED_ORIGIN_PULL_DATA_NOT_SUPPORTED: &str = "OperationDenied.OriginPullDataNotSupported";
    pub const OPERATION_DENIED_OWNERSHIP_VERIFICATION_NOT_PASSED: &str =
        "OperationDenied.OwnershipVerificationNotPassed";
    pub const OPERATION_DENIED_PLAN_DOWNGRADE_NOT_ALLOWED: &str = "OperationDenied.PlanDowngradeNotAllowed";
    pub const OPERATION_DENIED_PLAN_HAS_BEEN_EXPIRED: &str = "OperationDenied.PlanHasBeenExpired";
    pub const OPERATION_DENIED_PLAN_HAS_BEEN_ISOLATED: &str = "OperationDenied.PlanHasBeenIsolated";
    pub const OPERATION_DENIED_PLAN_INCREASE_PLAN_QUOTA_UNSUPPORTED: &str =
        "OperationDenied.PlanIncreasePlanQuotaUnsupported";
    pub const OPERATION_DENIED_PLAN_NOT_SUPPORT_MODIFY_ZONE_AREA: &str = "OperationDenied.PlanNotSupportModifyZoneArea";
    pub const OPERATION_DENIED_PLAN_TYPE_IS_WRONG: &str = "OperationDenied.PlanTypeIsWrong";
    pub const OPERATION_DENIED_PLAT_TYPE_IP_ACCELERATE_MAINLAND_NOT_SUPPORT: &str =
        "OperationDenied.PlatTypeIPAccelerateMainlandNotSupport";
    pub const OPERATION_DENIED_PLEASE_CONTACT_BUSINESS_PERSONNEL: &str =
        "OperationDenied.PleaseContactBusinessPersonnel";
    pub const OPERATION_DENIED_RECORD_IS_FORBIDDEN: &str = "OperationDenied.RecordIsForbidden";
    pub const OPERATION_DENIED_RESOURCE_HAS_BEEN_LOCKED: &str = "OperationDenied.ResourceHasBeenLocked";
    pub const OPERATION_DENIED_RESOURCE_LOCKED_TEMPORARY: &str = "OperationDenied.ResourceLockedTemporary";
    pub const OPERATION_DENIED_SECURITY_LACK_OF_RESOURCES: &str = "OperationDenied.SecurityLackOfResources";
    pub const OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_ACCELERATE_MAINLAND: &str =
        "OperationDenied.SharedCNAMEUnsupportedAccelerateMainland";
    pub const OPERATION_DENIED_SHARED_CNAME_UNSUPPORTED_IPV6: &str = "OperationDenied.SharedCNAMEUnsupportedIPv6";
    pub const OPERATION_DENIED_STATIC_IP_AREA_CONFLICT: &str = "OperationDenied.StaticIpAreaConflict";
    pub const OPERATION_DENIED_SWITCH_AREA_CDN_PLATFORM_REUSE: &str = "OperationDenied.SwitchAreaCdnPlatformReuse";
    pub const OPERATION_DENIED_SWITCH_AREA_ORIGIN_PROTECTION_DEPLOYING: &str =
        "OperationDenied.SwitchAreaOriginProtectionDeploying";
    pub const OPERATION_DENIED_UN_SUPPORT_TO_CLOSE_UPSTREAM_MTLS: &str = "OperationDenied.UnSupportToCloseUpstreamMTLS";
    pub const OPERATION_DENIED_UNSUPPORTED_PLAN: &str = "OperationDenied.UnsupportedPlan";
    pub const OPERATION_DENIED_UPDATE_IP_WHITELIST_FIRST: &str = "OperationDenied.UpdateIPWhitelistFirst";
    pub const OPERATION_DENIED_USE_UPSTREAM_MTLS_NEED_OPEN_HTTPS: &str = "OperationDenied.UseUpstreamMTLSNeedOpenHttps";
    pub const OPERATION_DENIED_VERSION_CONTROL_IS_GRAYING: &str = "OperationDenied.VersionControlIsGraying";
    pub const OPERATION_DENIED_VERSION_CONTROL_LOCKED: &str = "OperationDenied.VersionControlLocked";
    pub const OPERATION_DENIED_VERSION_CONTROL_NEED_NS_SWITCHED: &str = "OperationDenied.VersionControlNeedNSSwitched";
    pub const OPERATION_DENIED_WORK_MODE_NOT_IN_VERSION_CONTROL: &str = "OperationDenied.WorkModeNotInVersionControl";
    pub const OPERATION_DENIED_ZONE_HAS_HOSTS_MODIFY_CONFLICT: &str = "OperationDenied.ZoneHasHostsModifyConflict";
    pub const OPERATION_DENIED_ZONE_IS_BINDING_SHARED_CNAME: &str = "OperationDenied.ZoneIsBindingSharedCNAME";
    pub const OPERATION_DENIED_ZONE_IS_REFERENCE_CUSTOM_ERROR_PAGE: &str =
        "OperationDenied.ZoneIsReferenceCustomErrorPage";
    pub const OPERATION_DENIED_ZONE_NOT_ACTIVE: &str = "OperationDenied.ZoneNotActive";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_ALIAS_DOMAIN: &str = "ResourceInUse.AliasDomain";
    pub const RESOURCE_IN_USE_ALIAS_NAME: &str = "ResourceInUse.AliasName";
    pub const RESOURCE_IN_USE_ALREADY_EXISTS_AS_AN_ACCELERATION_DOMAIN: &str =
        "ResourceInUse.AlreadyExistsAsAnAccelerationDomain";
    pub const RESOURCE_IN_USE_CNAME: &str = "ResourceInUse.Cname";
    pub const RESOURCE_IN_USE_DNS: &str = "ResourceInUse.Dns";
    pub const RESOURCE_IN_USE_DNS_RECORD: &str = "ResourceInUse.DnsRecord";
    pub const RESOURCE_IN_USE_DUPLICATE_NAME: &str = "ResourceInUse.DuplicateName";
    pub const RESOURCE_IN_USE_GENERIC_HOST: &str = "ResourceInUse.GenericHost";
    pub const RESOURCE_IN_USE_HOST: &str = "ResourceInUse.Host";
    pub const RESOURCE_IN_USE_NS: &str = "ResourceInUse.NS";
    pub const RESOURCE_IN_USE_OTHERS: &str = "ResourceInUse.Others";
    pub const RESOURCE_IN_USE_OTHERS_ALIAS_DOMAIN: &str = "ResourceInUse.OthersAliasDomain";
    pub const RESOURCE_IN_USE_OTHERS_CNAME: &str = "ResourceInUse.OthersCname";
    pub const RESOURCE_IN_USE_OTHERS_HOST: &str = "ResourceInUse.OthersHost";
    pub const RESOURCE_IN_USE_OTHERS_NS: &str = "ResourceInUse.OthersNS";
    pub const RESOURCE_IN_USE_PREFETCH_ORIGIN_LIMIT_ALREADY_EXISTS: &str =
        "ResourceInUse.PrefetchOriginLimitAlreadyExists";
    pub const RESOURCE_IN_USE_SELF_AND_OTHERS_CNAME: &str = "ResourceInUse.SelfAndOthersCname";
    pub const RESOURCE_IN_USE_SHARED_CNAME: &str = "ResourceInUse.SharedCNAME";
    pub const RESOURCE_IN_USE_ZONE: &str = "ResourceInUse.Zone";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DNS_POD_DOMAIN_NOT_IN_ACCOUNT: &str = "ResourceNotFound.DNSPodDomainNotInAccount";
    pub const RESOURCE_NOT_FOUND_INFERENCE_SERVICE: &str = "ResourceNotFound.InferenceService";
    pub const RESOURCE_NOT_FOUND_POST_MAX_SIZE_QUOTA_NOT_FOUND: &str = "ResourceNotFound.PostMaxSizeQuotaNotFound";
    pub const RESOURCE_NOT_FOUND_VERSION_NOT_FOUND: &str = "ResourceNotFound.VersionNotFound";
    pub const RESOURCE_NOT_FOUND_ZONE_NOT_FOUND: &str = "ResourceNotFound.ZoneNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_CERT_NOT_FOUND: &str = "ResourceUnavailable.CertNotFound";
    pub const RESOURCE_UNAVAILABLE_DOMAIN_ALREADY_EXISTS: &str = "ResourceUnavailable.DomainAlreadyExists";
    pub const RESOURCE_UNAVAILABLE_DOMAIN_NOT_FOUND: &str = "ResourceUnavailable.DomainNotFound";
    pub const RESOURCE_UNAVAILABLE_FUNCTION_NOT_FOUND: &str = "ResourceUnavailable.FunctionNotFound";
    pub const RESOURCE_UNAVAILABLE_HOST_NOT_FOUND: &str = "ResourceUnavailable.HostNotFound";
    pub const RESOURCE_UNAVAILABLE_NAMESPACE_NOT_FOUND: &str = "ResourceUnavailable.NamespaceNotFound";
    pub const RESOURCE_UNAVAILABLE_RULE_NOT_FOUND: &str = "ResourceUnavailable.RuleNotFound";
    pub const RESOURCE_UNAVAILABLE_SHARED_CNAME_ALREADY_EXISTS: &str = "ResourceUnavailable.SharedCNAMEAlreadyExists";
    pub const RESOURCE_UNAVAILABLE_ZONE_NOT_FOUND: &str = "ResourceUnavailable.ZoneNotFound";
    pub const RESOURCES_SOLD_OUT_L7_LACK_OF_RESOURCES: &str = "ResourcesSoldOut.L7LackOfResources";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM_UNAUTHORIZED: &str = "UnauthorizedOperation.CamUnauthorized";
    pub const UNAUTHORIZED_OPERATION_DOMAIN_EMPTY: &str = "UnauthorizedOperation.DomainEmpty";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNAUTHORIZED_OPERATION_UNKNOWN: &str = "UnauthorizedOperation.Unknown";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_TARGET_NAME_ORIGIN_TYPE_COS: &str = "UnsupportedOperation.TargetNameOriginTypeCos";
}

#[cfg(feature = "reflect")]
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
