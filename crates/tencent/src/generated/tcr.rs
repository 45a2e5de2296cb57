//! `tcr` of Tencent Cloud, API version 2019-09-24.
//!
//! Endpoint: `tcr.tencentcloudapi.com`, or `tcr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcr::DescribeApplicationTriggerLogPersonal};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplicationTriggerLogPersonal::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tcr", "2019-09-24", "tcr", &Endpoints::NONE);

/// Batches delete image personal: `BatchDeleteImagePersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=BatchDeleteImagePersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteImagePersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub tags: Vec<String>,
}
operation! { BatchDeleteImagePersonal(repo_name: String, tags: Vec<String>) "BatchDeleteImagePersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Tags" tags
} }

/// Response of [`BatchDeleteImagePersonal`]: empty.
pub type BatchDeleteImagePersonalOutput = Empty;

/// Batches delete repository personal: `BatchDeleteRepositoryPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=BatchDeleteRepositoryPersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERR_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRepositoryPersonal {
    /// Required.
    pub repo_names: Vec<String>,
}
operation! { BatchDeleteRepositoryPersonal(repo_names: Vec<String>) "BatchDeleteRepositoryPersonal" -> Empty {
    0 "RepoNames" repo_names
} }

/// Response of [`BatchDeleteRepositoryPersonal`]: empty.
pub type BatchDeleteRepositoryPersonalOutput = Empty;

/// Checks instance: `CheckInstance` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CheckInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_ERROR_REGISTRY_NAME`], [`codes::INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstance {
    /// Required.
    pub registry_id: String,
}
operation! { CheckInstance(registry_id: String) "CheckInstance" -> CheckInstanceOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`CheckInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceOutput {
    pub is_validated: Option<bool>,
    pub region_id: Option<i64>,
}
model! { CheckInstanceOutput {
    0 "IsValidated" is_validated: bool, 1 "RegionId" region_id: i64
} }

/// Checks instance name: `CheckInstanceName` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CheckInstanceName>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_ERROR_REGISTRY_NAME`], [`codes::INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceName {
    /// Required.
    pub registry_name: String,
}
operation! { CheckInstanceName(registry_name: String) "CheckInstanceName" -> CheckInstanceNameOutput {
    0 "RegistryName" registry_name
} }

/// Response of [`CheckInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceNameOutput {
    pub is_validated: Option<bool>,
    pub detail_code: Option<i64>,
}
model! { CheckInstanceNameOutput {
    0 "IsValidated" is_validated: bool, 1 "DetailCode" detail_code: i64
} }

/// Creates application trigger personal: `CreateApplicationTriggerPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateApplicationTriggerPersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERR_TRIGGER_EXIST`],
/// [`codes::LIMIT_EXCEEDED_ERR_TRIGGER_MAX_LIMIT`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTriggerPersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub invoke_method: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub workload_type: String,
    /// Required.
    pub workload_name: String,
    /// Required.
    pub container_name: String,
    /// Required.
    pub cluster_region: i64,
    pub invoke_expr: Option<String>,
}

/// Arguments of [`CreateApplicationTriggerPersonal::new`].
pub struct CreateApplicationTriggerPersonalRequired {
    pub repo_name: String,
    pub trigger_name: String,
    pub invoke_method: String,
    pub cluster_id: String,
    pub namespace: String,
    pub workload_type: String,
    pub workload_name: String,
    pub container_name: String,
    pub cluster_region: i64,
}
operation! {
    CreateApplicationTriggerPersonal { CreateApplicationTriggerPersonalRequired: repo_name, trigger_name, invoke_method, cluster_id, namespace, workload_type, workload_name, container_name, cluster_region }
    "CreateApplicationTriggerPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "TriggerName" trigger_name, 2 "InvokeMethod" invoke_method, 3 "ClusterId" cluster_id,
    4 "Namespace" namespace, 5 "WorkloadType" workload_type, 6 "WorkloadName" workload_name,
    7 "ContainerName" container_name, 8 "ClusterRegion" cluster_region, 9 "InvokeExpr" invoke_expr: String
} }

/// Response of [`CreateApplicationTriggerPersonal`]: empty.
pub type CreateApplicationTriggerPersonalOutput = Empty;

/// Creates gc job: `CreateGCJob` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateGCJob>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGCJob {
    /// Required.
    pub registry_id: String,
    pub gc_parameters: Option<GCParameters>,
}
operation! { CreateGCJob(registry_id: String) "CreateGCJob" -> Empty {
    0 "RegistryId" registry_id, 1 "GCParameters" gc_parameters: GCParameters
} }

/// Response of [`CreateGCJob`]: empty.
pub type CreateGCJobOutput = Empty;

/// In the request of [`CreateGCJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GCParameters {
    pub dryrun: Option<bool>,
}
input! { GCParameters() {
    0 "Dryrun" dryrun: bool
} }

/// Creates image acceleration service: `CreateImageAccelerationService` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateImageAccelerationService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageAccelerationService {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub p_group_id: String,
    /// Required.
    pub zone: String,
    pub tag_specification: Option<TagSpecification>,
}

/// Arguments of [`CreateImageAccelerationService::new`].
pub struct CreateImageAccelerationServiceRequired {
    pub registry_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub storage_type: String,
    pub p_group_id: String,
    pub zone: String,
}
operation! {
    CreateImageAccelerationService { CreateImageAccelerationServiceRequired: registry_id, vpc_id, subnet_id, storage_type, p_group_id, zone }
    "CreateImageAccelerationService" -> CreateImageAccelerationServiceOutput {
    0 "RegistryId" registry_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "StorageType" storage_type,
    4 "PGroupId" p_group_id, 5 "Zone" zone, 6 "TagSpecification" tag_specification: TagSpecification
} }

/// In the request of [`CreateImageAccelerationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateImageAccelerationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateImageAccelerationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageAccelerationServiceOutput {
    pub registry_id: Option<String>,
}
model! { CreateImageAccelerationServiceOutput {
    0 "RegistryId" registry_id: String
} }

/// Creates immutable tag rules: `CreateImmutableTagRules` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateImmutableTagRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImmutableTagRules {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub rule: ImmutableTagRule,
}
operation! { CreateImmutableTagRules(registry_id: String, namespace_name: String, rule: ImmutableTagRule)
    "CreateImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "Rule" rule
} }

/// Response of [`CreateImmutableTagRules`]: empty.
pub type CreateImmutableTagRulesOutput = Empty;

/// In the request of [`CreateImmutableTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImmutableTagRule {
    /// Required.
    pub repository_pattern: Option<String>,
    /// Required.
    pub tag_pattern: Option<String>,
    /// Required.
    pub repository_decoration: Option<String>,
    /// Required.
    pub tag_decoration: Option<String>,
    pub disabled: Option<bool>,
    pub rule_id: Option<i64>,
    pub ns_name: Option<String>,
}
input! {
    ImmutableTagRule(repository_pattern: String, tag_pattern: String, repository_decoration: String, tag_decoration: String) {
    0 "RepositoryPattern" repository_pattern: String, 1 "TagPattern" tag_pattern: String,
    2 "RepositoryDecoration" repository_decoration: String, 3 "TagDecoration" tag_decoration: String,
    4 "Disabled" disabled: bool, 5 "RuleId" rule_id: i64, 6 "NsName" ns_name: String
} }

/// Creates instance: `CreateInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_TRADE_FAILED`], [`codes::FAILED_OPERATION_VALIDATE_REGISTRY_NAME_FAIL`],
/// [`codes::FAILED_OPERATION_VALIDATE_SUPPORTED_REGION_FAIL`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_ERROR_NAME_ILLEGAL`], [`codes::INVALID_PARAMETER_ERROR_NAME_RESERVED`],
/// [`codes::INVALID_PARAMETER_ERROR_REGISTRY_NAME`], [`codes::INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`], [`codes::OPERATION_DENIED_QUOTA_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub registry_name: String,
    /// Required.
    pub registry_type: String,
    pub tag_specification: Option<TagSpecification>,
    pub registry_charge_type: Option<i64>,
    pub registry_charge_prepaid: Option<RegistryChargePrepaid>,
    pub sync_tag: Option<bool>,
    pub enable_cos_maz: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub enable_cos_versioning: Option<bool>,
}
operation! { CreateInstance(registry_name: String, registry_type: String) "CreateInstance" -> CreateInstanceOutput {
    0 "RegistryName" registry_name, 1 "RegistryType" registry_type,
    2 "TagSpecification" tag_specification: TagSpecification, 3 "RegistryChargeType" registry_charge_type: i64,
    4 "RegistryChargePrepaid" registry_charge_prepaid: RegistryChargePrepaid, 5 "SyncTag" sync_tag: bool,
    6 "EnableCosMAZ" enable_cos_maz: bool, 7 "DeletionProtection" deletion_protection: bool,
    8 "EnableCosVersioning" enable_cos_versioning: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub renew_flag: Option<i64>,
}
input! { RegistryChargePrepaid(period: i64, renew_flag: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: i64
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub registry_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "RegistryId" registry_id: String
} }

/// Creates instance customized domain: `CreateInstanceCustomizedDomain` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateInstanceCustomizedDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_CONFLICT`], [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_ERROR_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`], [`codes::UNAUTHORIZED_OPERATION_ERROR_TCR_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomain {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub certificate_id: String,
}
operation! { CreateInstanceCustomizedDomain(registry_id: String, domain_name: String, certificate_id: String)
    "CreateInstanceCustomizedDomain" -> Empty {
    0 "RegistryId" registry_id, 1 "DomainName" domain_name, 2 "CertificateId" certificate_id
} }

/// Response of [`CreateInstanceCustomizedDomain`]: empty.
pub type CreateInstanceCustomizedDomainOutput = Empty;

/// Creates instance token: `CreateInstanceToken` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateInstanceToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceToken {
    /// Required.
    pub registry_id: String,
    pub token_type: Option<String>,
    pub desc: Option<String>,
}
operation! { CreateInstanceToken(registry_id: String) "CreateInstanceToken" -> CreateInstanceTokenOutput {
    0 "RegistryId" registry_id, 1 "TokenType" token_type: String, 2 "Desc" desc: String
} }

/// Response of [`CreateInstanceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTokenOutput {
    pub username: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub exp_time: Option<i64>,
    pub token_id: Option<String>,
}
model! { CreateInstanceTokenOutput {
    0 "Username" username: String, 1 "Token" token: Secret, 2 "ExpTime" exp_time: i64, 3 "TokenId" token_id: String
} }

/// Creates internal endpoint dns: `CreateInternalEndpointDns` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateInternalEndpointDns>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE`], [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DELETE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INTERNAL_ENDPOINT_DNS_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_LIST`], [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_RECORD_LIST`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_SERVICE_LIST`], [`codes::INTERNAL_ERROR_MODIFY_PRIVATE_ZONE_VPC`],
/// [`codes::UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE`], [`codes::UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE_RECORD`],
/// [`codes::UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_RECORD_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_RECORD`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_VPC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalEndpointDns {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub eni_lb_ip: String,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
}
operation! { CreateInternalEndpointDns(instance_id: String, vpc_id: String, eni_lb_ip: String)
    "CreateInternalEndpointDns" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "EniLBIp" eni_lb_ip, 3 "UsePublicDomain" use_public_domain: bool,
    4 "RegionName" region_name: String, 5 "RegionId" region_id: i64
} }

/// Response of [`CreateInternalEndpointDns`]: empty.
pub type CreateInternalEndpointDnsOutput = Empty;

/// Creates multiple security policy: `CreateMultipleSecurityPolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateMultipleSecurityPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`], [`codes::FAILED_OPERATION_GET_TCR_CLIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultipleSecurityPolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub security_group_policy_set: Vec<SecurityPolicy>,
}
operation! { CreateMultipleSecurityPolicy(registry_id: String, security_group_policy_set: Vec<SecurityPolicy>)
    "CreateMultipleSecurityPolicy" -> CreateMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

/// In the request of [`CreateMultipleSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicy {
    pub policy_index: Option<i64>,
    pub description: Option<String>,
    pub cidr_block: Option<String>,
    pub policy_version: Option<String>,
}
input! { SecurityPolicy() {
    0 "PolicyIndex" policy_index: i64, 1 "Description" description: String, 2 "CidrBlock" cidr_block: String,
    3 "PolicyVersion" policy_version: String
} }

/// Response of [`CreateMultipleSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultipleSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { CreateMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id: String
} }

/// Creates namespace: `CreateNamespace` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED`], [`codes::FAILED_OPERATION_OPERATION_CANCEL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub is_public: bool,
    pub tag_specification: Option<TagSpecification>,
    pub is_auto_scan: Option<bool>,
    pub is_prevent_vul: Option<bool>,
    pub severity: Option<String>,
    pub cve_whitelist_items: Option<Vec<CVEWhitelistItem>>,
}
operation! { CreateNamespace(registry_id: String, namespace_name: String, is_public: bool) "CreateNamespace" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "IsPublic" is_public,
    3 "TagSpecification" tag_specification: TagSpecification, 4 "IsAutoScan" is_auto_scan: bool,
    5 "IsPreventVUL" is_prevent_vul: bool, 6 "Severity" severity: String,
    7 "CVEWhitelistItems" cve_whitelist_items: Vec<CVEWhitelistItem>
} }

/// Response of [`CreateNamespace`]: empty.
pub type CreateNamespaceOutput = Empty;

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVEWhitelistItem {
    pub cveid: Option<String>,
}
input! { CVEWhitelistItem() {
    0 "CVEID" cveid: String
} }

/// Creates namespace personal: `CreateNamespacePersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateNamespacePersonal>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_ERR_NAMESPACE_EXIST`],
/// [`codes::INVALID_PARAMETER_ERR_NAMESPACE_RESERVED`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`], [`codes::UNSUPPORTED_OPERATION_ERR_NO_USER_INITIALIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespacePersonal {
    /// Required.
    pub namespace: String,
}
operation! { CreateNamespacePersonal(namespace: String) "CreateNamespacePersonal" -> Empty {
    0 "Namespace" namespace
} }

/// Response of [`CreateNamespacePersonal`]: empty.
pub type CreateNamespacePersonalOutput = Empty;

/// Creates replication instance: `CreateReplicationInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateReplicationInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_REPLICATION_EXISTS`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationInstance {
    /// Required.
    pub registry_id: String,
    pub replication_region_id: Option<i64>,
    pub replication_region_name: Option<String>,
    pub sync_tag: Option<bool>,
}
operation! { CreateReplicationInstance(registry_id: String)
    "CreateReplicationInstance" -> CreateReplicationInstanceOutput {
    0 "RegistryId" registry_id, 1 "ReplicationRegionId" replication_region_id: i64,
    2 "ReplicationRegionName" replication_region_name: String, 3 "SyncTag" sync_tag: bool
} }

/// Response of [`CreateReplicationInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationInstanceOutput {
    pub replication_registry_id: Option<String>,
}
model! { CreateReplicationInstanceOutput {
    0 "ReplicationRegistryId" replication_registry_id: String
} }

/// Creates repository: `CreateRepository` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateRepository>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_OPERATION_CANCEL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    pub brief_description: Option<String>,
    pub description: Option<String>,
}
operation! { CreateRepository(registry_id: String, namespace_name: String, repository_name: String)
    "CreateRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "BriefDescription" brief_description: String, 4 "Description" description: String
} }

/// Response of [`CreateRepository`]: empty.
pub type CreateRepositoryOutput = Empty;

/// Creates repository personal: `CreateRepositoryPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateRepositoryPersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::INVALID_PARAMETER_ERR_REPO_EXIST`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryPersonal {
    /// Required.
    pub repo_name: String,
    pub public: Option<i64>,
    pub description: Option<String>,
}
operation! { CreateRepositoryPersonal(repo_name: String) "CreateRepositoryPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Public" public: i64, 2 "Description" description: String
} }

/// Response of [`CreateRepositoryPersonal`]: empty.
pub type CreateRepositoryPersonalOutput = Empty;

/// Creates security policy: `CreateSecurityPolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub description: String,
}
operation! { CreateSecurityPolicy(registry_id: String, cidr_block: String, description: String)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "CidrBlock" cidr_block, 2 "Description" description
} }

/// Response of [`CreateSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "RegistryId" registry_id: String
} }

/// Creates service account: `CreateServiceAccount` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateServiceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`],
/// [`codes::OPERATION_DENIED_QUOTA_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccount {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub permissions: Vec<Permission>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub expires_at: Option<i64>,
    pub disable: Option<bool>,
}
operation! { CreateServiceAccount(registry_id: String, name: String, permissions: Vec<Permission>)
    "CreateServiceAccount" -> CreateServiceAccountOutput {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "Permissions" permissions, 3 "Description" description: String,
    4 "Duration" duration: i64, 5 "ExpiresAt" expires_at: i64, 6 "Disable" disable: bool
} }

/// In the request of [`CreateServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub actions: Option<Vec<String>>,
}
input! { Permission(resource: String, actions: Vec<String>) {
    0 "Resource" resource: String, 1 "Actions" actions: Vec<String>
} }

/// Response of [`CreateServiceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountOutput {
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub expires_at: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { CreateServiceAccountOutput {
    0 "Name" name: String, 1 "Password" password: Secret, 2 "ExpiresAt" expires_at: i64,
    3 "CreateTime" create_time: String
} }

/// Creates signature: `CreateSignature` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateSignature>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_OPERATION_CANCEL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignature {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub image_version: String,
}
operation! {
    CreateSignature(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "CreateSignature" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

/// Response of [`CreateSignature`]: empty.
pub type CreateSignatureOutput = Empty;

/// Creates signature policy: `CreateSignaturePolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateSignaturePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignaturePolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub kms_id: String,
    /// Required.
    pub kms_region: String,
    pub domain: Option<String>,
    pub disabled: Option<bool>,
}

/// Arguments of [`CreateSignaturePolicy::new`].
pub struct CreateSignaturePolicyRequired {
    pub registry_id: String,
    pub name: String,
    pub namespace_name: String,
    pub kms_id: String,
    pub kms_region: String,
}
operation! {
    CreateSignaturePolicy { CreateSignaturePolicyRequired: registry_id, name, namespace_name, kms_id, kms_region }
    "CreateSignaturePolicy" -> Empty {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "NamespaceName" namespace_name, 3 "KmsId" kms_id,
    4 "KmsRegion" kms_region, 5 "Domain" domain: String, 6 "Disabled" disabled: bool
} }

/// Response of [`CreateSignaturePolicy`]: empty.
pub type CreateSignaturePolicyOutput = Empty;

/// Creates tag retention execution: `CreateTagRetentionExecution` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateTagRetentionExecution>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_CONFLICT`], [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_ERROR_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagRetentionExecution {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub retention_id: i64,
    pub dry_run: Option<bool>,
}
operation! { CreateTagRetentionExecution(registry_id: String, retention_id: i64)
    "CreateTagRetentionExecution" -> Empty {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id, 2 "DryRun" dry_run: bool
} }

/// Response of [`CreateTagRetentionExecution`]: empty.
pub type CreateTagRetentionExecutionOutput = Empty;

/// Creates tag retention rule: `CreateTagRetentionRule` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateTagRetentionRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagRetentionRule {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_id: i64,
    /// Required.
    pub cron_setting: String,
    pub retention_rule: Option<RetentionRule>,
    pub advanced_rule_items: Option<Vec<RetentionRuleItem>>,
    pub disabled: Option<bool>,
}
operation! { CreateTagRetentionRule(registry_id: String, namespace_id: i64, cron_setting: String)
    "CreateTagRetentionRule" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceId" namespace_id, 2 "CronSetting" cron_setting,
    3 "RetentionRule" retention_rule: RetentionRule, 4 "AdvancedRuleItems" advanced_rule_items: Vec<RetentionRuleItem>,
    5 "Disabled" disabled: bool
} }

/// Response of [`CreateTagRetentionRule`]: empty.
pub type CreateTagRetentionRuleOutput = Empty;

/// In the request of [`CreateTagRetentionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionRule {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<i64>,
}
input! { RetentionRule(key: String, value: i64) {
    0 "Key" key: String, 1 "Value" value: i64
} }

/// In the request of [`CreateTagRetentionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionRuleItem {
    pub retention_policy: Option<RetentionRule>,
    pub tag_filter: Option<FilterSelector>,
    pub repository_filter: Option<FilterSelector>,
}
input! { RetentionRuleItem() {
    0 "RetentionPolicy" retention_policy: RetentionRule, 1 "TagFilter" tag_filter: FilterSelector,
    2 "RepositoryFilter" repository_filter: FilterSelector
} }

/// In the request of [`CreateTagRetentionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterSelector {
    pub decoration: Option<String>,
    pub pattern: Option<String>,
}
input! { FilterSelector() {
    0 "Decoration" decoration: String, 1 "Pattern" pattern: String
} }

/// Creates user personal: `CreateUserPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateUserPersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_USER_EXIST`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPersonal {
    /// Required. Secret.
    pub password: Secret,
}
operation! { CreateUserPersonal(password: Secret) "CreateUserPersonal" -> Empty {
    0 "Password" password
} }

/// Response of [`CreateUserPersonal`]: empty.
pub type CreateUserPersonalOutput = Empty;

/// Creates webhook trigger: `CreateWebhookTrigger` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=CreateWebhookTrigger>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookTrigger {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub trigger: WebhookTrigger,
    /// Required.
    pub namespace: String,
}
operation! { CreateWebhookTrigger(registry_id: String, trigger: WebhookTrigger, namespace: String)
    "CreateWebhookTrigger" -> CreateWebhookTriggerOutput {
    0 "RegistryId" registry_id, 1 "Trigger" trigger, 2 "Namespace" namespace
} }

/// In the request of [`CreateWebhookTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTrigger {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub targets: Option<Vec<WebhookTarget>>,
    /// Required.
    pub event_types: Option<Vec<String>>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub description: Option<String>,
    pub namespace_id: Option<i64>,
    pub namespace_name: Option<String>,
}

/// Arguments of [`WebhookTrigger::new`].
pub struct WebhookTriggerRequired {
    pub name: String,
    pub targets: Vec<WebhookTarget>,
    pub event_types: Vec<String>,
    pub condition: String,
    pub enabled: bool,
}
input! { WebhookTrigger { WebhookTriggerRequired: name, targets, event_types, condition, enabled } {
    0 "Name" name: String, 1 "Targets" targets: Vec<WebhookTarget>, 2 "EventTypes" event_types: Vec<String>,
    3 "Condition" condition: String, 4 "Enabled" enabled: bool, 5 "Id" id: i64, 6 "Description" description: String,
    7 "NamespaceId" namespace_id: i64, 8 "NamespaceName" namespace_name: String
} }

/// In the request of [`CreateWebhookTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTarget {
    /// Required.
    pub address: Option<String>,
    pub headers: Option<Vec<Header>>,
}
input! { WebhookTarget(address: String) {
    0 "Address" address: String, 1 "Headers" headers: Vec<Header>
} }

/// In the request of [`CreateWebhookTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Header(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`CreateWebhookTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookTriggerOutput {
    pub trigger: Option<WebhookTrigger>,
}
model! { CreateWebhookTriggerOutput {
    0 "Trigger" trigger: WebhookTrigger
} }

/// Deletes ai model: `DeleteAIModel` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteAIModel>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModel {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub items: Vec<DeleteModelItem>,
}
operation! { DeleteAIModel(registry_id: String, items: Vec<DeleteModelItem>) "DeleteAIModel" -> Empty {
    0 "RegistryId" registry_id, 1 "Items" items
} }

/// Response of [`DeleteAIModel`]: empty.
pub type DeleteAIModelOutput = Empty;

/// In the request of [`DeleteAIModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelItem {
    /// Required.
    pub namespace_name: Option<String>,
    /// Required.
    pub repository_name: Option<String>,
    pub reference: Option<String>,
}
input! { DeleteModelItem(namespace_name: String, repository_name: String) {
    0 "NamespaceName" namespace_name: String, 1 "RepositoryName" repository_name: String,
    2 "Reference" reference: String
} }

/// Deletes application trigger personal: `DeleteApplicationTriggerPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteApplicationTriggerPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_TRIGGER`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationTriggerPersonal {
    /// Required.
    pub trigger_name: String,
}
operation! { DeleteApplicationTriggerPersonal(trigger_name: String) "DeleteApplicationTriggerPersonal" -> Empty {
    0 "TriggerName" trigger_name
} }

/// Response of [`DeleteApplicationTriggerPersonal`]: empty.
pub type DeleteApplicationTriggerPersonalOutput = Empty;

/// Deletes image: `DeleteImage` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteImage>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub image_version: String,
}
operation! { DeleteImage(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "DeleteImage" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

/// Response of [`DeleteImage`]: empty.
pub type DeleteImageOutput = Empty;

/// Deletes image accelerate service: `DeleteImageAccelerateService` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteImageAccelerateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageAccelerateService {
    /// Required.
    pub registry_id: String,
}
operation! { DeleteImageAccelerateService(registry_id: String) "DeleteImageAccelerateService" -> Empty {
    0 "RegistryId" registry_id
} }

/// Response of [`DeleteImageAccelerateService`]: empty.
pub type DeleteImageAccelerateServiceOutput = Empty;

/// Deletes image lifecycle global personal: `DeleteImageLifecycleGlobalPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteImageLifecycleGlobalPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageLifecycleGlobalPersonal {}
operation! { DeleteImageLifecycleGlobalPersonal() "DeleteImageLifecycleGlobalPersonal" -> Empty {} }

/// Response of [`DeleteImageLifecycleGlobalPersonal`]: empty.
pub type DeleteImageLifecycleGlobalPersonalOutput = Empty;

/// Deletes image personal: `DeleteImagePersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteImagePersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagePersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub tag: String,
}
operation! { DeleteImagePersonal(repo_name: String, tag: String) "DeleteImagePersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Tag" tag
} }

/// Response of [`DeleteImagePersonal`]: empty.
pub type DeleteImagePersonalOutput = Empty;

/// Deletes immutable tag rules: `DeleteImmutableTagRules` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteImmutableTagRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImmutableTagRules {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteImmutableTagRules(registry_id: String, namespace_name: String, rule_id: i64)
    "DeleteImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RuleId" rule_id
} }

/// Response of [`DeleteImmutableTagRules`]: empty.
pub type DeleteImmutableTagRulesOutput = Empty;

/// Deletes instance: `DeleteInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_FAILED`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub registry_id: String,
    pub delete_bucket: Option<bool>,
    pub dry_run: Option<bool>,
}
operation! { DeleteInstance(registry_id: String) "DeleteInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "DeleteBucket" delete_bucket: bool, 2 "DryRun" dry_run: bool
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes instance customized domain: `DeleteInstanceCustomizedDomain` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteInstanceCustomizedDomain>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomain {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub domain_name: String,
    pub certificate_id: Option<String>,
}
operation! { DeleteInstanceCustomizedDomain(registry_id: String, domain_name: String)
    "DeleteInstanceCustomizedDomain" -> Empty {
    0 "RegistryId" registry_id, 1 "DomainName" domain_name, 2 "CertificateId" certificate_id: String
} }

/// Response of [`DeleteInstanceCustomizedDomain`]: empty.
pub type DeleteInstanceCustomizedDomainOutput = Empty;

/// Deletes instance token: `DeleteInstanceToken` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteInstanceToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceToken {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub token_id: String,
}
operation! { DeleteInstanceToken(registry_id: String, token_id: String) "DeleteInstanceToken" -> Empty {
    0 "RegistryId" registry_id, 1 "TokenId" token_id
} }

/// Response of [`DeleteInstanceToken`]: empty.
pub type DeleteInstanceTokenOutput = Empty;

/// Deletes internal endpoint dns: `DeleteInternalEndpointDns` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteInternalEndpointDns>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE`], [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DELETE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INTERNAL_ENDPOINT_DNS_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_LIST`], [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_RECORD_LIST`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_SERVICE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_DELETE_PRIVATE_ZONE_RECORD`],
/// [`codes::UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_RECORD_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInternalEndpointDns {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub eni_lb_ip: String,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
}
operation! { DeleteInternalEndpointDns(instance_id: String, vpc_id: String, eni_lb_ip: String)
    "DeleteInternalEndpointDns" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "EniLBIp" eni_lb_ip, 3 "UsePublicDomain" use_public_domain: bool,
    4 "RegionName" region_name: String
} }

/// Response of [`DeleteInternalEndpointDns`]: empty.
pub type DeleteInternalEndpointDnsOutput = Empty;

/// Deletes multiple security policy: `DeleteMultipleSecurityPolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteMultipleSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultipleSecurityPolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub security_group_policy_set: Vec<SecurityPolicy>,
}
operation! { DeleteMultipleSecurityPolicy(registry_id: String, security_group_policy_set: Vec<SecurityPolicy>)
    "DeleteMultipleSecurityPolicy" -> DeleteMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

/// Response of [`DeleteMultipleSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultipleSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { DeleteMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id: String
} }

/// Deletes namespace: `DeleteNamespace` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`], [`codes::FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED`], [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_PRECONDITION_FAILED`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { DeleteNamespace(registry_id: String, namespace_name: String) "DeleteNamespace" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name
} }

/// Response of [`DeleteNamespace`]: empty.
pub type DeleteNamespaceOutput = Empty;

/// Deletes namespace personal: `DeleteNamespacePersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteNamespacePersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_NAMESPACE`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespacePersonal {
    /// Required.
    pub namespace: String,
}
operation! { DeleteNamespacePersonal(namespace: String) "DeleteNamespacePersonal" -> Empty {
    0 "Namespace" namespace
} }

/// Response of [`DeleteNamespacePersonal`]: empty.
pub type DeleteNamespacePersonalOutput = Empty;

/// Deletes replication instance: `DeleteReplicationInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteReplicationInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstance {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub replication_registry_id: String,
    /// Required.
    pub replication_region_id: i64,
}
operation! {
    DeleteReplicationInstance(registry_id: String, replication_registry_id: String, replication_region_id: i64)
    "DeleteReplicationInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "ReplicationRegistryId" replication_registry_id,
    2 "ReplicationRegionId" replication_region_id
} }

/// Response of [`DeleteReplicationInstance`]: empty.
pub type DeleteReplicationInstanceOutput = Empty;

/// Deletes replication rule: `DeleteReplicationRule` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteReplicationRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PRECONDITION_FAILED`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationRule {
    /// Required.
    pub source_registry_id: String,
    /// Required.
    pub rule_name: String,
    pub description: Option<String>,
}
operation! { DeleteReplicationRule(source_registry_id: String, rule_name: String) "DeleteReplicationRule" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "RuleName" rule_name, 2 "Description" description: String
} }

/// Response of [`DeleteReplicationRule`]: empty.
pub type DeleteReplicationRuleOutput = Empty;

/// Deletes repository: `DeleteRepository` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteRepository>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    pub force_delete: Option<bool>,
}
operation! { DeleteRepository(registry_id: String, namespace_name: String, repository_name: String)
    "DeleteRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ForceDelete" force_delete: bool
} }

/// Response of [`DeleteRepository`]: empty.
pub type DeleteRepositoryOutput = Empty;

/// Deletes repository personal: `DeleteRepositoryPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteRepositoryPersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryPersonal {
    /// Required.
    pub repo_name: String,
}
operation! { DeleteRepositoryPersonal(repo_name: String) "DeleteRepositoryPersonal" -> Empty {
    0 "RepoName" repo_name
} }

/// Response of [`DeleteRepositoryPersonal`]: empty.
pub type DeleteRepositoryPersonalOutput = Empty;

/// Deletes repository tags: `DeleteRepositoryTags` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteRepositoryTags>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_PRECONDITION_FAILED`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryTags {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub tags: Vec<String>,
}
operation! {
    DeleteRepositoryTags(registry_id: String, namespace_name: String, repository_name: String, tags: Vec<String>)
    "DeleteRepositoryTags" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name, 3 "Tags" tags
} }

/// Response of [`DeleteRepositoryTags`]: empty.
pub type DeleteRepositoryTagsOutput = Empty;

/// Deletes security policy: `DeleteSecurityPolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteSecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    /// Required.
    pub registry_id: String,
    pub policy_index: Option<i64>,
    pub policy_version: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { DeleteSecurityPolicy(registry_id: String) "DeleteSecurityPolicy" -> DeleteSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "PolicyIndex" policy_index: i64, 2 "PolicyVersion" policy_version: String,
    3 "CidrBlock" cidr_block: String
} }

/// Response of [`DeleteSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { DeleteSecurityPolicyOutput {
    0 "RegistryId" registry_id: String
} }

/// Deletes service account: `DeleteServiceAccount` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteServiceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccount {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteServiceAccount(registry_id: String, name: String) "DeleteServiceAccount" -> Empty {
    0 "RegistryId" registry_id, 1 "Name" name
} }

/// Response of [`DeleteServiceAccount`]: empty.
pub type DeleteServiceAccountOutput = Empty;

/// Deletes signature policy: `DeleteSignaturePolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteSignaturePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignaturePolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { DeleteSignaturePolicy(registry_id: String, namespace_name: String) "DeleteSignaturePolicy" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name
} }

/// Response of [`DeleteSignaturePolicy`]: empty.
pub type DeleteSignaturePolicyOutput = Empty;

/// Deletes skill: `DeleteSkill` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteSkill>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// Required.
    pub registry_id: String,
    pub items: Option<Vec<SkillType>>,
}
operation! { DeleteSkill(registry_id: String) "DeleteSkill" -> Empty {
    0 "RegistryId" registry_id, 1 "Items" items: Vec<SkillType>
} }

/// Response of [`DeleteSkill`]: empty.
pub type DeleteSkillOutput = Empty;

/// In the request of [`DeleteSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillType {
    /// Required.
    pub skill_name: Option<String>,
    pub skill_version: Option<String>,
}
input! { SkillType(skill_name: String) {
    0 "SkillName" skill_name: String, 1 "SkillVersion" skill_version: String
} }

/// Deletes tag retention rule: `DeleteTagRetentionRule` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteTagRetentionRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagRetentionRule {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub retention_id: i64,
}
operation! { DeleteTagRetentionRule(registry_id: String, retention_id: i64) "DeleteTagRetentionRule" -> Empty {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id
} }

/// Response of [`DeleteTagRetentionRule`]: empty.
pub type DeleteTagRetentionRuleOutput = Empty;

/// Deletes webhook trigger: `DeleteWebhookTrigger` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DeleteWebhookTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookTrigger {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteWebhookTrigger(registry_id: String, namespace: String, id: i64) "DeleteWebhookTrigger" -> Empty {
    0 "RegistryId" registry_id, 1 "Namespace" namespace, 2 "Id" id
} }

/// Response of [`DeleteWebhookTrigger`]: empty.
pub type DeleteWebhookTriggerOutput = Empty;

/// Describes ai model version detail: `DescribeAIModelVersionDetail` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeAIModelVersionDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelVersionDetail {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub reference: String,
}
operation! {
    DescribeAIModelVersionDetail(registry_id: String, namespace_name: String, repository_name: String, reference: String)
    "DescribeAIModelVersionDetail" -> DescribeAIModelVersionDetailOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "Reference" reference
} }

/// Response of [`DescribeAIModelVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelVersionDetailOutput {
    pub model: Option<ModelDetail>,
}
model! { DescribeAIModelVersionDetailOutput {
    0 "Model" model: ModelDetail
} }

/// In the response of [`DescribeAIModelVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDetail {
    pub model_name: Option<String>,
    pub namespace_name: Option<String>,
    pub version: Option<String>,
    pub digest: Option<String>,
    pub size: Option<i64>,
    pub framework: Option<String>,
    pub precision: Option<String>,
    pub file_format: Option<String>,
    pub param_size: Option<String>,
    pub family: Option<String>,
    pub is_recommended: Option<bool>,
    pub push_time: Option<String>,
}
model! { ModelDetail {
    0 "ModelName" model_name: String, 1 "NamespaceName" namespace_name: String, 2 "Version" version: String,
    3 "Digest" digest: String, 4 "Size" size: i64, 5 "Framework" framework: String, 6 "Precision" precision: String,
    7 "FileFormat" file_format: String, 8 "ParamSize" param_size: String, 9 "Family" family: String,
    10 "IsRecommended" is_recommended: bool, 11 "PushTime" push_time: String
} }

/// Describes application trigger log personal: `DescribeApplicationTriggerLogPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeApplicationTriggerLogPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerLogPersonal {
    pub repo_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeApplicationTriggerLogPersonal()
    "DescribeApplicationTriggerLogPersonal" -> DescribeApplicationTriggerLogPersonalOutput {
    0 "RepoName" repo_name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "OrderBy" order_by: String
} }
paged! { DescribeApplicationTriggerLogPersonal: TriggerLogResp =
    Offset "Offset", "Data.LogInfo" data.log_info, total "Data.TotalCount" }

/// Response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerLogPersonalOutput {
    pub data: Option<DescribeApplicationTriggerLogPersonalResp>,
}
model! { DescribeApplicationTriggerLogPersonalOutput {
    0 "Data" data: DescribeApplicationTriggerLogPersonalResp
} }

/// In the response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerLogPersonalResp {
    pub total_count: Option<i64>,
    pub log_info: Vec<TriggerLogResp>,
}
model! { DescribeApplicationTriggerLogPersonalResp {
    0 "TotalCount" total_count: i64, 1 "LogInfo" log_info: Vec<TriggerLogResp>
} }

/// In the response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerLogResp {
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
    pub trigger_name: Option<String>,
    pub invoke_source: Option<String>,
    pub invoke_action: Option<String>,
    pub invoke_time: Option<String>,
    pub invoke_condition: Option<TriggerInvokeCondition>,
    pub invoke_para: Option<TriggerInvokePara>,
    pub invoke_result: Option<TriggerInvokeResult>,
}
model! { TriggerLogResp {
    0 "RepoName" repo_name: String, 1 "TagName" tag_name: String, 2 "TriggerName" trigger_name: String,
    3 "InvokeSource" invoke_source: String, 4 "InvokeAction" invoke_action: String, 5 "InvokeTime" invoke_time: String,
    6 "InvokeCondition" invoke_condition: TriggerInvokeCondition, 7 "InvokePara" invoke_para: TriggerInvokePara,
    8 "InvokeResult" invoke_result: TriggerInvokeResult
} }

/// In the response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInvokeCondition {
    pub invoke_method: Option<String>,
    pub invoke_expr: Option<String>,
}
model! { TriggerInvokeCondition {
    0 "InvokeMethod" invoke_method: String, 1 "InvokeExpr" invoke_expr: String
} }

/// In the response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInvokePara {
    pub app_id: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub container_name: Option<String>,
    pub cluster_region: Option<i64>,
}
model! { TriggerInvokePara {
    0 "AppId" app_id: String, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "ServiceName" service_name: String, 4 "ContainerName" container_name: String,
    5 "ClusterRegion" cluster_region: i64
} }

/// In the response of [`DescribeApplicationTriggerLogPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInvokeResult {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { TriggerInvokeResult {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String
} }

/// Describes application trigger personal: `DescribeApplicationTriggerPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeApplicationTriggerPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerPersonal {
    pub repo_name: Option<String>,
    pub trigger_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeApplicationTriggerPersonal()
    "DescribeApplicationTriggerPersonal" -> DescribeApplicationTriggerPersonalOutput {
    0 "RepoName" repo_name: String, 1 "TriggerName" trigger_name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeApplicationTriggerPersonal: TriggerResp =
    Offset "Offset", "Data.TriggerInfo" data.trigger_info, total "Data.TotalCount" }

/// Response of [`DescribeApplicationTriggerPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerPersonalOutput {
    pub data: Option<DescribeApplicationTriggerPersonalResp>,
}
model! { DescribeApplicationTriggerPersonalOutput {
    0 "Data" data: DescribeApplicationTriggerPersonalResp
} }

/// In the response of [`DescribeApplicationTriggerPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerPersonalResp {
    pub total_count: Option<i64>,
    pub trigger_info: Vec<TriggerResp>,
}
model! { DescribeApplicationTriggerPersonalResp {
    0 "TotalCount" total_count: i64, 1 "TriggerInfo" trigger_info: Vec<TriggerResp>
} }

/// In the response of [`DescribeApplicationTriggerPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerResp {
    pub trigger_name: Option<String>,
    pub invoke_source: Option<String>,
    pub invoke_action: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub invoke_condition: Option<TriggerInvokeCondition>,
    pub invoke_para: Option<TriggerInvokePara>,
}
model! { TriggerResp {
    0 "TriggerName" trigger_name: String, 1 "InvokeSource" invoke_source: String,
    2 "InvokeAction" invoke_action: String, 3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String,
    5 "InvokeCondition" invoke_condition: TriggerInvokeCondition, 6 "InvokePara" invoke_para: TriggerInvokePara
} }

/// Describes chart download info: `DescribeChartDownloadInfo` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeChartDownloadInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChartDownloadInfo {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub chart_name: String,
    /// Required.
    pub chart_version: String,
}
operation! {
    DescribeChartDownloadInfo(registry_id: String, namespace_name: String, chart_name: String, chart_version: String)
    "DescribeChartDownloadInfo" -> DescribeChartDownloadInfoOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "ChartName" chart_name,
    3 "ChartVersion" chart_version
} }

/// Response of [`DescribeChartDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChartDownloadInfoOutput {
    /// Secret.
    pub pre_signed_download_url: Option<Secret>,
}
model! { DescribeChartDownloadInfoOutput {
    0 "PreSignedDownloadURL" pre_signed_download_url: Secret
} }

/// Describes external endpoint status: `DescribeExternalEndpointStatus` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeExternalEndpointStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`], [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_GET_TCR_CLIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalEndpointStatus {
    /// Required.
    pub registry_id: String,
}
operation! { DescribeExternalEndpointStatus(registry_id: String)
    "DescribeExternalEndpointStatus" -> DescribeExternalEndpointStatusOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeExternalEndpointStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalEndpointStatusOutput {
    pub status: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeExternalEndpointStatusOutput {
    0 "Status" status: String, 1 "Reason" reason: String
} }

/// Describes favor repository personal: `DescribeFavorRepositoryPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeFavorRepositoryPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFavorRepositoryPersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeFavorRepositoryPersonal(repo_name: String, limit: i64, offset: i64)
    "DescribeFavorRepositoryPersonal" -> DescribeFavorRepositoryPersonalOutput {
    0 "RepoName" repo_name, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeFavorRepositoryPersonal: Favors =
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount" }

/// Response of [`DescribeFavorRepositoryPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFavorRepositoryPersonalOutput {
    pub data: Option<FavorResp>,
}
model! { DescribeFavorRepositoryPersonalOutput {
    0 "Data" data: FavorResp
} }

/// In the response of [`DescribeFavorRepositoryPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavorResp {
    pub total_count: Option<i64>,
    pub repo_info: Vec<Favors>,
}
model! { FavorResp {
    0 "TotalCount" total_count: i64, 1 "RepoInfo" repo_info: Vec<Favors>
} }

/// In the response of [`DescribeFavorRepositoryPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Favors {
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub pull_count: Option<i64>,
    pub favor_count: Option<i64>,
    pub public: Option<i64>,
    pub is_qcloud_official: Option<bool>,
    pub tag_count: Option<i64>,
    pub logo: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<i64>,
}
model! { Favors {
    0 "RepoName" repo_name: String, 1 "RepoType" repo_type: String, 2 "PullCount" pull_count: i64,
    3 "FavorCount" favor_count: i64, 4 "Public" public: i64, 5 "IsQcloudOfficial" is_qcloud_official: bool,
    6 "TagCount" tag_count: i64, 7 "Logo" logo: String, 8 "Region" region: String, 9 "RegionId" region_id: i64
} }

/// Describes gc jobs: `DescribeGCJobs` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeGCJobs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGCJobs {
    /// Required.
    pub registry_id: String,
}
operation! { DescribeGCJobs(registry_id: String) "DescribeGCJobs" -> DescribeGCJobsOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeGCJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGCJobsOutput {
    pub jobs: Vec<GCJobInfo>,
}
model! { DescribeGCJobsOutput {
    0 "Jobs" jobs: Vec<GCJobInfo>
} }

/// In the response of [`DescribeGCJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GCJobInfo {
    pub id: Option<i64>,
    pub job_status: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
    pub schedule: Option<Schedule>,
}
model! { GCJobInfo {
    0 "ID" id: i64, 1 "JobStatus" job_status: String, 2 "CreationTime" creation_time: String,
    3 "UpdateTime" update_time: String, 4 "Schedule" schedule: Schedule
} }

/// In the response of [`DescribeGCJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schedule {
    pub r#type: Option<String>,
}
model! { Schedule {
    0 "Type" r#type: String
} }

/// Describes image accelerate service: `DescribeImageAccelerateService` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImageAccelerateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAccelerateService {
    /// Required.
    pub registry_id: String,
}
operation! { DescribeImageAccelerateService(registry_id: String)
    "DescribeImageAccelerateService" -> DescribeImageAccelerateServiceOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeImageAccelerateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAccelerateServiceOutput {
    pub status: Option<String>,
    pub cfsvip: Option<String>,
    pub is_enable: Option<bool>,
}
model! { DescribeImageAccelerateServiceOutput {
    0 "Status" status: String, 1 "CFSVIP" cfsvip: String, 2 "IsEnable" is_enable: bool
} }

/// Describes image filter personal: `DescribeImageFilterPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImageFilterPersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFilterPersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub tag: String,
}
operation! { DescribeImageFilterPersonal(repo_name: String, tag: String)
    "DescribeImageFilterPersonal" -> DescribeImageFilterPersonalOutput {
    0 "RepoName" repo_name, 1 "Tag" tag
} }

/// Response of [`DescribeImageFilterPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFilterPersonalOutput {
    pub data: Option<SameImagesResp>,
}
model! { DescribeImageFilterPersonalOutput {
    0 "Data" data: SameImagesResp
} }

/// In the response of [`DescribeImageFilterPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SameImagesResp {
    pub same_images: Vec<String>,
}
model! { SameImagesResp {
    0 "SameImages" same_images: Vec<String>
} }

/// Describes image lifecycle global personal: `DescribeImageLifecycleGlobalPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImageLifecycleGlobalPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecycleGlobalPersonal {}
operation! { DescribeImageLifecycleGlobalPersonal()
    "DescribeImageLifecycleGlobalPersonal" -> DescribeImageLifecycleGlobalPersonalOutput {} }

/// Response of [`DescribeImageLifecycleGlobalPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecycleGlobalPersonalOutput {
    pub data: Option<AutoDelStrategyInfoResp>,
}
model! { DescribeImageLifecycleGlobalPersonalOutput {
    0 "Data" data: AutoDelStrategyInfoResp
} }

/// In the response of [`DescribeImageLifecycleGlobalPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoDelStrategyInfoResp {
    pub total_count: Option<i64>,
    pub strategy_info: Vec<AutoDelStrategyInfo>,
}
model! { AutoDelStrategyInfoResp {
    0 "TotalCount" total_count: i64, 1 "StrategyInfo" strategy_info: Vec<AutoDelStrategyInfo>
} }

/// In the response of [`DescribeImageLifecycleGlobalPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoDelStrategyInfo {
    pub username: Option<String>,
    pub repo_name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
    pub valid: Option<i64>,
    pub creation_time: Option<String>,
}
model! { AutoDelStrategyInfo {
    0 "Username" username: String, 1 "RepoName" repo_name: String, 2 "Type" r#type: String, 3 "Value" value: i64,
    4 "Valid" valid: i64, 5 "CreationTime" creation_time: String
} }

/// Describes image lifecycle personal: `DescribeImageLifecyclePersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImageLifecyclePersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecyclePersonal {
    /// Required.
    pub repo_name: String,
}
operation! { DescribeImageLifecyclePersonal(repo_name: String)
    "DescribeImageLifecyclePersonal" -> DescribeImageLifecyclePersonalOutput {
    0 "RepoName" repo_name
} }

/// Response of [`DescribeImageLifecyclePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecyclePersonalOutput {
    pub data: Option<AutoDelStrategyInfoResp>,
}
model! { DescribeImageLifecyclePersonalOutput {
    0 "Data" data: AutoDelStrategyInfoResp
} }

/// Describes image manifests: `DescribeImageManifests` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImageManifests>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageManifests {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub image_version: String,
}
operation! {
    DescribeImageManifests(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "DescribeImageManifests" -> DescribeImageManifestsOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

/// Response of [`DescribeImageManifests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageManifestsOutput {
    pub manifest: Option<String>,
    pub config: Option<String>,
    pub labels: Vec<KeyValueString>,
    pub size: Option<i64>,
}
model! { DescribeImageManifestsOutput {
    0 "Manifest" manifest: String, 1 "Config" config: String, 2 "Labels" labels: Vec<KeyValueString>, 3 "Size" size: i64
} }

/// In the response of [`DescribeImageManifests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueString {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValueString {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes image personal: `DescribeImagePersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImagePersonal>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePersonal {
    /// Required.
    pub repo_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag: Option<String>,
}
operation! { DescribeImagePersonal(repo_name: String) "DescribeImagePersonal" -> DescribeImagePersonalOutput {
    0 "RepoName" repo_name, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tag" tag: String
} }
paged! { DescribeImagePersonal: TagInfo = Offset "Offset", "Data.TagInfo" data.tag_info, total "Data.TagCount" }

/// Response of [`DescribeImagePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePersonalOutput {
    pub data: Option<TagInfoResp>,
}
model! { DescribeImagePersonalOutput {
    0 "Data" data: TagInfoResp
} }

/// In the response of [`DescribeImagePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoResp {
    pub tag_count: Option<i64>,
    pub tag_info: Vec<TagInfo>,
    pub server: Option<String>,
    pub repo_name: Option<String>,
}
model! { TagInfoResp {
    0 "TagCount" tag_count: i64, 1 "TagInfo" tag_info: Vec<TagInfo>, 2 "Server" server: String,
    3 "RepoName" repo_name: String
} }

/// In the response of [`DescribeImagePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
    pub image_id: Option<String>,
    pub size: Option<String>,
    pub creation_time: Option<String>,
    pub duration_days: Option<String>,
    pub author: Option<String>,
    pub architecture: Option<String>,
    pub docker_version: Option<String>,
    pub os: Option<String>,
    pub size_byte: Option<i64>,
    pub id: Option<i64>,
    pub update_time: Option<String>,
    pub push_time: Option<String>,
    pub kind: Option<String>,
}
model! { TagInfo {
    0 "TagName" tag_name: String, 1 "TagId" tag_id: String, 2 "ImageId" image_id: String, 3 "Size" size: String,
    4 "CreationTime" creation_time: String, 5 "DurationDays" duration_days: String, 6 "Author" author: String,
    7 "Architecture" architecture: String, 8 "DockerVersion" docker_version: String, 9 "OS" os: String,
    10 "SizeByte" size_byte: i64, 11 "Id" id: i64, 12 "UpdateTime" update_time: String, 13 "PushTime" push_time: String,
    14 "Kind" kind: String
} }

/// Describes images: `DescribeImages` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImages>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::FAILED_OPERATION_EMPTY_CORE_BODY`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    pub image_version: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub digest: Option<String>,
    pub exact_match: Option<bool>,
}
operation! { DescribeImages(registry_id: String, namespace_name: String, repository_name: String)
    "DescribeImages" -> DescribeImagesOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Digest" digest: String,
    7 "ExactMatch" exact_match: bool
} }
paged! { DescribeImages: TcrImageInfo = Offset "Offset", "ImageInfoList" image_info_list, total "TotalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub image_info_list: Vec<TcrImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "ImageInfoList" image_info_list: Vec<TcrImageInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrImageInfo {
    pub digest: Option<String>,
    pub size: Option<i64>,
    pub image_version: Option<String>,
    pub update_time: Option<String>,
    pub kind: Option<String>,
    /// Secret.
    pub kms_signature: Option<Secret>,
}
model! { TcrImageInfo {
    0 "Digest" digest: String, 1 "Size" size: i64, 2 "ImageVersion" image_version: String,
    3 "UpdateTime" update_time: String, 4 "Kind" kind: String, 5 "KmsSignature" kms_signature: Secret
} }

/// Describes immutable tag rules: `DescribeImmutableTagRules` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeImmutableTagRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INTERNAL_ERROR_UNKNOWN`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImmutableTagRules {
    /// Required.
    pub registry_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeImmutableTagRules(registry_id: String)
    "DescribeImmutableTagRules" -> DescribeImmutableTagRulesOutput {
    0 "RegistryId" registry_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeImmutableTagRules: ImmutableTagRule = Number "Page", "Rules" rules, total "Total" }

/// Response of [`DescribeImmutableTagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImmutableTagRulesOutput {
    pub rules: Vec<ImmutableTagRule>,
    pub empty_ns: Vec<String>,
    pub total: Option<i64>,
}
model! { DescribeImmutableTagRulesOutput {
    0 "Rules" rules: Vec<ImmutableTagRule>, 1 "EmptyNs" empty_ns: Vec<String>, 2 "Total" total: i64
} }

/// Describes instance all namespaces: `DescribeInstanceAllNamespaces` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInstanceAllNamespaces>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_OPERATION_CANCEL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAllNamespaces {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceAllNamespaces() "DescribeInstanceAllNamespaces" -> Empty {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }

/// Response of [`DescribeInstanceAllNamespaces`]: empty.
pub type DescribeInstanceAllNamespacesOutput = Empty;

/// Describes instance customized domain: `DescribeInstanceCustomizedDomain` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInstanceCustomizedDomain>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_CONFLICT`], [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_ERROR_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCustomizedDomain {
    /// Required.
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceCustomizedDomain(registry_id: String)
    "DescribeInstanceCustomizedDomain" -> DescribeInstanceCustomizedDomainOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInstanceCustomizedDomain: CustomizedDomainInfo =
    Offset "Offset", "DomainInfoList" domain_info_list, total "TotalCount" }

/// Response of [`DescribeInstanceCustomizedDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCustomizedDomainOutput {
    pub domain_info_list: Vec<CustomizedDomainInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceCustomizedDomainOutput {
    0 "DomainInfoList" domain_info_list: Vec<CustomizedDomainInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceCustomizedDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedDomainInfo {
    pub registry_id: Option<String>,
    pub cert_id: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { CustomizedDomainInfo {
    0 "RegistryId" registry_id: String, 1 "CertId" cert_id: String, 2 "DomainName" domain_name: String,
    3 "Status" status: String
} }

/// Describes instance status: `DescribeInstanceStatus` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatus {
    /// Required.
    pub registry_ids: Vec<String>,
}
operation! { DescribeInstanceStatus(registry_ids: Vec<String>)
    "DescribeInstanceStatus" -> DescribeInstanceStatusOutput {
    0 "RegistryIds" registry_ids
} }

/// Response of [`DescribeInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusOutput {
    pub registry_status_set: Vec<RegistryStatus>,
}
model! { DescribeInstanceStatusOutput {
    0 "RegistryStatusSet" registry_status_set: Vec<RegistryStatus>
} }

/// In the response of [`DescribeInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryStatus {
    pub registry_id: Option<String>,
    pub status: Option<String>,
    pub conditions: Vec<RegistryCondition>,
}
model! { RegistryStatus {
    0 "RegistryId" registry_id: String, 1 "Status" status: String, 2 "Conditions" conditions: Vec<RegistryCondition>
} }

/// In the response of [`DescribeInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCondition {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
model! { RegistryCondition {
    0 "Type" r#type: String, 1 "Status" status: String, 2 "Reason" reason: String
} }

/// Describes instance token: `DescribeInstanceToken` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInstanceToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceToken {
    /// Required.
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceToken(registry_id: String) "DescribeInstanceToken" -> DescribeInstanceTokenOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInstanceToken: TcrInstanceToken = Offset "Offset", "Tokens" tokens, total "TotalCount" }

/// Response of [`DescribeInstanceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTokenOutput {
    pub total_count: Option<i64>,
    pub tokens: Vec<TcrInstanceToken>,
}
model! { DescribeInstanceTokenOutput {
    0 "TotalCount" total_count: i64, 1 "Tokens" tokens: Vec<TcrInstanceToken>
} }

/// In the response of [`DescribeInstanceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrInstanceToken {
    pub id: Option<String>,
    pub desc: Option<String>,
    pub registry_id: Option<String>,
    pub enabled: Option<bool>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    pub expired_at: Option<i64>,
}
model! { TcrInstanceToken {
    0 "Id" id: String, 1 "Desc" desc: String, 2 "RegistryId" registry_id: String, 3 "Enabled" enabled: bool,
    4 "CreatedAt" created_at: String, 5 "ExpiredAt" expired_at: i64
} }

/// Describes instances: `DescribeInstances` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_INSUFFICIENT_ERROR_INSTANCE_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub registryids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub all_region: Option<bool>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Registryids" registryids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "AllRegion" all_region: bool
} }
paged! { DescribeInstances: Registry = Offset "Offset", "Registries" registries, total "TotalCount" }

/// In the request of [`DescribeInstances`].
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

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub registries: Vec<Registry>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Registries" registries: Vec<Registry>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Registry {
    pub registry_id: Option<String>,
    pub registry_name: Option<String>,
    pub registry_type: Option<String>,
    pub status: Option<String>,
    pub public_domain: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub enable_anonymous: Option<bool>,
    pub token_valid_time: Option<i64>,
    pub internal_endpoint: Option<String>,
    pub tag_specification: Option<TagSpecification>,
    pub expired_at: Option<String>,
    pub pay_mod: Option<i64>,
    pub renew_flag: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub ai_feature: Option<bool>,
    pub enable_cos_maz: Option<bool>,
    pub enable_cos_versioning: Option<bool>,
}
model! { Registry {
    0 "RegistryId" registry_id: String, 1 "RegistryName" registry_name: String, 2 "RegistryType" registry_type: String,
    3 "Status" status: String, 4 "PublicDomain" public_domain: String, 5 "CreatedAt" created_at: String,
    6 "RegionName" region_name: String, 7 "RegionId" region_id: i64, 8 "EnableAnonymous" enable_anonymous: bool,
    9 "TokenValidTime" token_valid_time: i64, 10 "InternalEndpoint" internal_endpoint: String,
    11 "TagSpecification" tag_specification: TagSpecification, 12 "ExpiredAt" expired_at: String,
    13 "PayMod" pay_mod: i64, 14 "RenewFlag" renew_flag: i64, 15 "DeletionProtection" deletion_protection: bool,
    16 "AIFeature" ai_feature: bool, 17 "EnableCosMAZ" enable_cos_maz: bool,
    18 "EnableCosVersioning" enable_cos_versioning: bool
} }

/// Describes internal endpoint dns status: `DescribeInternalEndpointDnsStatus` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInternalEndpointDnsStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE`], [`codes::INTERNAL_ERROR_CREATE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DELETE_PRIVATE_ZONE_RECORD`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_INTERNAL_ENDPOINT_DNS_STATUS`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_LIST`], [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_RECORD_LIST`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_SERVICE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointDnsStatus {
    /// Required.
    pub vpc_set: Vec<VpcAndDomainInfo>,
}
operation! { DescribeInternalEndpointDnsStatus(vpc_set: Vec<VpcAndDomainInfo>)
    "DescribeInternalEndpointDnsStatus" -> DescribeInternalEndpointDnsStatusOutput {
    0 "VpcSet" vpc_set
} }

/// In the request of [`DescribeInternalEndpointDnsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcAndDomainInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub eni_lb_ip: Option<String>,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
}
input! { VpcAndDomainInfo(instance_id: String, vpc_id: String, eni_lb_ip: String) {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "EniLBIp" eni_lb_ip: String,
    3 "UsePublicDomain" use_public_domain: bool, 4 "RegionName" region_name: String
} }

/// Response of [`DescribeInternalEndpointDnsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointDnsStatusOutput {
    pub vpc_set: Vec<VpcPrivateDomainStatus>,
}
model! { DescribeInternalEndpointDnsStatusOutput {
    0 "VpcSet" vpc_set: Vec<VpcPrivateDomainStatus>
} }

/// In the response of [`DescribeInternalEndpointDnsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcPrivateDomainStatus {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<String>,
}
model! { VpcPrivateDomainStatus {
    0 "Region" region: String, 1 "VpcId" vpc_id: String, 2 "Status" status: String
} }

/// Describes internal endpoints: `DescribeInternalEndpoints` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeInternalEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpoints {
    /// Required.
    pub registry_id: String,
}
operation! { DescribeInternalEndpoints(registry_id: String)
    "DescribeInternalEndpoints" -> DescribeInternalEndpointsOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeInternalEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointsOutput {
    pub access_vpc_set: Vec<AccessVpc>,
    pub total_count: Option<i64>,
}
model! { DescribeInternalEndpointsOutput {
    0 "AccessVpcSet" access_vpc_set: Vec<AccessVpc>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInternalEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessVpc {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub access_ip: Option<String>,
}
model! { AccessVpc {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Status" status: String, 3 "AccessIp" access_ip: String
} }

/// Describes namespace personal: `DescribeNamespacePersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeNamespacePersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacePersonal {
    /// Required.
    pub namespace: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeNamespacePersonal(namespace: String, limit: i64, offset: i64)
    "DescribeNamespacePersonal" -> DescribeNamespacePersonalOutput {
    0 "Namespace" namespace, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeNamespacePersonal: NamespaceInfo =
    Offset "Offset", "Data.NamespaceInfo" data.namespace_info, total "Data.NamespaceCount" }

/// Response of [`DescribeNamespacePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacePersonalOutput {
    pub data: Option<NamespaceInfoResp>,
}
model! { DescribeNamespacePersonalOutput {
    0 "Data" data: NamespaceInfoResp
} }

/// In the response of [`DescribeNamespacePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfoResp {
    pub namespace_count: Option<i64>,
    pub namespace_info: Vec<NamespaceInfo>,
}
model! { NamespaceInfoResp {
    0 "NamespaceCount" namespace_count: i64, 1 "NamespaceInfo" namespace_info: Vec<NamespaceInfo>
} }

/// In the response of [`DescribeNamespacePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfo {
    pub namespace: Option<String>,
    pub creation_time: Option<String>,
    pub repo_count: Option<i64>,
}
model! { NamespaceInfo {
    0 "Namespace" namespace: String, 1 "CreationTime" creation_time: String, 2 "RepoCount" repo_count: i64
} }

/// Describes namespaces: `DescribeNamespaces` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeNamespaces>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`], [`codes::FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED`], [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_OPERATION_CANCEL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
    /// Required.
    pub registry_id: String,
    pub namespace_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub all: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub kms_sign_policy: Option<bool>,
}
operation! { DescribeNamespaces(registry_id: String) "DescribeNamespaces" -> DescribeNamespacesOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "All" all: bool, 5 "Filters" filters: Vec<Filter>, 6 "KmsSignPolicy" kms_sign_policy: bool
} }
paged! { DescribeNamespaces: TcrNamespaceInfo = Offset "Offset", "NamespaceList" namespace_list, total "TotalCount" }

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub namespace_list: Vec<TcrNamespaceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeNamespacesOutput {
    0 "NamespaceList" namespace_list: Vec<TcrNamespaceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrNamespaceInfo {
    pub name: Option<String>,
    /// RFC 3339 time.
    pub creation_time: Option<String>,
    pub public: Option<bool>,
    pub namespace_id: Option<i64>,
    pub tag_specification: Option<TagSpecification>,
    pub metadata: Vec<KeyValueString>,
    pub cve_whitelist_items: Vec<CVEWhitelistItem>,
    pub auto_scan: Option<bool>,
    pub prevent_vul: Option<bool>,
    pub severity: Option<String>,
}
model! { TcrNamespaceInfo {
    0 "Name" name: String, 1 "CreationTime" creation_time: String, 2 "Public" public: bool,
    3 "NamespaceId" namespace_id: i64, 4 "TagSpecification" tag_specification: TagSpecification,
    5 "Metadata" metadata: Vec<KeyValueString>, 6 "CVEWhitelistItems" cve_whitelist_items: Vec<CVEWhitelistItem>,
    7 "AutoScan" auto_scan: bool, 8 "PreventVUL" prevent_vul: bool, 9 "Severity" severity: String
} }

/// Describes regions: `DescribeRegions` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeRegions>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub regions: Vec<Region>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "Regions" regions: Vec<Region>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub alias: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub id: Option<i64>,
}
model! { Region {
    0 "Alias" alias: String, 1 "RegionId" region_id: i64, 2 "RegionName" region_name: String, 3 "Status" status: String,
    4 "Remark" remark: String, 5 "CreatedAt" created_at: String, 6 "UpdatedAt" updated_at: String, 7 "Id" id: i64
} }

/// Describes replication instance create tasks: `DescribeReplicationInstanceCreateTasks` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeReplicationInstanceCreateTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceCreateTasks {
    /// Required.
    pub replication_registry_id: String,
    /// Required.
    pub replication_region_id: i64,
}
operation! { DescribeReplicationInstanceCreateTasks(replication_registry_id: String, replication_region_id: i64)
    "DescribeReplicationInstanceCreateTasks" -> DescribeReplicationInstanceCreateTasksOutput {
    0 "ReplicationRegistryId" replication_registry_id, 1 "ReplicationRegionId" replication_region_id
} }

/// Response of [`DescribeReplicationInstanceCreateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceCreateTasksOutput {
    pub task_detail: Vec<TaskDetail>,
    pub status: Option<String>,
}
model! { DescribeReplicationInstanceCreateTasksOutput {
    0 "TaskDetail" task_detail: Vec<TaskDetail>, 1 "Status" status: String
} }

/// In the response of [`DescribeReplicationInstanceCreateTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub task_name: Option<String>,
    pub task_uuid: Option<String>,
    pub task_status: Option<String>,
    pub task_message: Option<String>,
    pub created_time: Option<String>,
    pub finished_time: Option<String>,
}
model! { TaskDetail {
    0 "TaskName" task_name: String, 1 "TaskUUID" task_uuid: String, 2 "TaskStatus" task_status: String,
    3 "TaskMessage" task_message: String, 4 "CreatedTime" created_time: String, 5 "FinishedTime" finished_time: String
} }

/// Describes replication instance sync status: `DescribeReplicationInstanceSyncStatus` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeReplicationInstanceSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceSyncStatus {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub replication_registry_id: String,
    pub replication_region_id: Option<i64>,
    pub show_replication_log: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReplicationInstanceSyncStatus(registry_id: String, replication_registry_id: String)
    "DescribeReplicationInstanceSyncStatus" -> DescribeReplicationInstanceSyncStatusOutput {
    0 "RegistryId" registry_id, 1 "ReplicationRegistryId" replication_registry_id,
    2 "ReplicationRegionId" replication_region_id: i64, 3 "ShowReplicationLog" show_replication_log: bool,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }

/// Response of [`DescribeReplicationInstanceSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceSyncStatusOutput {
    pub replication_status: Option<String>,
    pub replication_time: Option<String>,
    pub replication_log: Option<ReplicationLog>,
}
model! { DescribeReplicationInstanceSyncStatusOutput {
    0 "ReplicationStatus" replication_status: String, 1 "ReplicationTime" replication_time: String,
    2 "ReplicationLog" replication_log: ReplicationLog
} }

/// In the response of [`DescribeReplicationInstanceSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationLog {
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ReplicationLog {
    0 "ResourceType" resource_type: String, 1 "Source" source: String, 2 "Destination" destination: String,
    3 "Status" status: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }

/// Describes replication instances: `DescribeReplicationInstances` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeReplicationInstances>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT_ERROR_INSTANCE_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstances {
    /// Required.
    pub registry_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReplicationInstances(registry_id: String)
    "DescribeReplicationInstances" -> DescribeReplicationInstancesOutput {
    0 "RegistryId" registry_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeReplicationInstances: ReplicationRegistry =
    Offset "Offset", "ReplicationRegistries" replication_registries, total "TotalCount" }

/// Response of [`DescribeReplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstancesOutput {
    pub total_count: Option<i64>,
    pub replication_registries: Vec<ReplicationRegistry>,
}
model! { DescribeReplicationInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "ReplicationRegistries" replication_registries: Vec<ReplicationRegistry>
} }

/// In the response of [`DescribeReplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationRegistry {
    pub registry_id: Option<String>,
    pub replication_registry_id: Option<String>,
    pub replication_region_id: Option<i64>,
    pub replication_region_name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<String>,
}
model! { ReplicationRegistry {
    0 "RegistryId" registry_id: String, 1 "ReplicationRegistryId" replication_registry_id: String,
    2 "ReplicationRegionId" replication_region_id: i64, 3 "ReplicationRegionName" replication_region_name: String,
    4 "Status" status: String, 5 "CreatedAt" created_at: String
} }

/// Describes replication policies: `DescribeReplicationPolicies` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeReplicationPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION_EMPTY_CORE_BODY`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationPolicies {
    /// Required.
    pub registry_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeReplicationPolicies(registry_id: String)
    "DescribeReplicationPolicies" -> DescribeReplicationPoliciesOutput {
    0 "RegistryId" registry_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeReplicationPolicies: ReplicationPolicyInfo =
    Number "Page", "ReplicationPolicyInfoList" replication_policy_info_list, total "TotalCount" }

/// Response of [`DescribeReplicationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationPoliciesOutput {
    pub replication_policy_info_list: Vec<ReplicationPolicyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeReplicationPoliciesOutput {
    0 "ReplicationPolicyInfoList" replication_policy_info_list: Vec<ReplicationPolicyInfo>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReplicationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationPolicyInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub filters: Vec<PolicyFilter>,
    pub r#override: Option<bool>,
    pub enabled: Option<bool>,
    pub src_resource: Option<String>,
    pub dest_resource: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ReplicationPolicyInfo {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Description" description: String, 3 "Filters" filters: Vec<PolicyFilter>,
    4 "Override" r#override: bool, 5 "Enabled" enabled: bool, 6 "SrcResource" src_resource: String,
    7 "DestResource" dest_resource: String, 8 "CreationTime" creation_time: String, 9 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeReplicationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyFilter {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { PolicyFilter {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Describes repositories: `DescribeRepositories` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeRepositories>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`],
/// [`codes::FAILED_OPERATION_EMPTY_CORE_BODY`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositories {
    /// Required.
    pub registry_id: String,
    pub namespace_name: Option<String>,
    pub repository_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { DescribeRepositories(registry_id: String) "DescribeRepositories" -> DescribeRepositoriesOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name: String, 2 "RepositoryName" repository_name: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "SortBy" sort_by: String
} }
paged! { DescribeRepositories: TcrRepositoryInfo =
    Offset "Offset", "RepositoryList" repository_list, total "TotalCount" }

/// Response of [`DescribeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoriesOutput {
    pub repository_list: Vec<TcrRepositoryInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRepositoriesOutput {
    0 "RepositoryList" repository_list: Vec<TcrRepositoryInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrRepositoryInfo {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub creation_time: Option<String>,
    pub public: Option<bool>,
    pub description: Option<String>,
    pub brief_description: Option<String>,
    pub update_time: Option<String>,
}
model! { TcrRepositoryInfo {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "CreationTime" creation_time: String,
    3 "Public" public: bool, 4 "Description" description: String, 5 "BriefDescription" brief_description: String,
    6 "UpdateTime" update_time: String
} }

/// Describes repository filter personal: `DescribeRepositoryFilterPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeRepositoryFilterPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryFilterPersonal {
    pub repo_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub public: Option<i64>,
    pub namespace: Option<String>,
}
operation! { DescribeRepositoryFilterPersonal()
    "DescribeRepositoryFilterPersonal" -> DescribeRepositoryFilterPersonalOutput {
    0 "RepoName" repo_name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Public" public: i64,
    4 "Namespace" namespace: String
} }
paged! { DescribeRepositoryFilterPersonal: RepoInfo =
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount" }

/// Response of [`DescribeRepositoryFilterPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryFilterPersonalOutput {
    pub data: Option<SearchUserRepositoryResp>,
}
model! { DescribeRepositoryFilterPersonalOutput {
    0 "Data" data: SearchUserRepositoryResp
} }

/// In the response of [`DescribeRepositoryFilterPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchUserRepositoryResp {
    pub total_count: Option<i64>,
    pub repo_info: Vec<RepoInfo>,
    pub server: Option<String>,
    pub privilege_filtered: Option<bool>,
}
model! { SearchUserRepositoryResp {
    0 "TotalCount" total_count: i64, 1 "RepoInfo" repo_info: Vec<RepoInfo>, 2 "Server" server: String,
    3 "PrivilegeFiltered" privilege_filtered: bool
} }

/// In the response of [`DescribeRepositoryFilterPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoInfo {
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tag_count: Option<i64>,
    pub public: Option<i64>,
    pub is_user_favor: Option<bool>,
    pub is_qcloud_official: Option<bool>,
    pub favor_count: Option<i64>,
    pub pull_count: Option<i64>,
    pub description: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
}
model! { RepoInfo {
    0 "RepoName" repo_name: String, 1 "RepoType" repo_type: String, 2 "TagCount" tag_count: i64, 3 "Public" public: i64,
    4 "IsUserFavor" is_user_favor: bool, 5 "IsQcloudOfficial" is_qcloud_official: bool, 6 "FavorCount" favor_count: i64,
    7 "PullCount" pull_count: i64, 8 "Description" description: String, 9 "CreationTime" creation_time: String,
    10 "UpdateTime" update_time: String
} }

/// Describes repository owner personal: `DescribeRepositoryOwnerPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeRepositoryOwnerPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryOwnerPersonal {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub repo_name: Option<String>,
}
operation! { DescribeRepositoryOwnerPersonal()
    "DescribeRepositoryOwnerPersonal" -> DescribeRepositoryOwnerPersonalOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "RepoName" repo_name: String
} }
paged! { DescribeRepositoryOwnerPersonal: RepoInfo =
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount" }

/// Response of [`DescribeRepositoryOwnerPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryOwnerPersonalOutput {
    pub data: Option<RepoInfoResp>,
}
model! { DescribeRepositoryOwnerPersonalOutput {
    0 "Data" data: RepoInfoResp
} }

/// In the response of [`DescribeRepositoryOwnerPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoInfoResp {
    pub total_count: Option<i64>,
    pub repo_info: Vec<RepoInfo>,
    pub server: Option<String>,
}
model! { RepoInfoResp {
    0 "TotalCount" total_count: i64, 1 "RepoInfo" repo_info: Vec<RepoInfo>, 2 "Server" server: String
} }

/// Describes repository personal: `DescribeRepositoryPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeRepositoryPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryPersonal {
    /// Required.
    pub repo_name: String,
}
operation! { DescribeRepositoryPersonal(repo_name: String)
    "DescribeRepositoryPersonal" -> DescribeRepositoryPersonalOutput {
    0 "RepoName" repo_name
} }

/// Response of [`DescribeRepositoryPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryPersonalOutput {
    pub data: Option<RepositoryInfoResp>,
}
model! { DescribeRepositoryPersonalOutput {
    0 "Data" data: RepositoryInfoResp
} }

/// In the response of [`DescribeRepositoryPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryInfoResp {
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub server: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub public: Option<i64>,
    pub pull_count: Option<i64>,
    pub favor_count: Option<i64>,
    pub is_user_favor: Option<bool>,
    pub is_qcloud_official: Option<bool>,
}
model! { RepositoryInfoResp {
    0 "RepoName" repo_name: String, 1 "RepoType" repo_type: String, 2 "Server" server: String,
    3 "CreationTime" creation_time: String, 4 "Description" description: String, 5 "Public" public: i64,
    6 "PullCount" pull_count: i64, 7 "FavorCount" favor_count: i64, 8 "IsUserFavor" is_user_favor: bool,
    9 "IsQcloudOfficial" is_qcloud_official: bool
} }

/// Describes security policies: `DescribeSecurityPolicies` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeSecurityPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR`], [`codes::FAILED_OPERATION_GET_DB_DATA_ERROR`],
/// [`codes::FAILED_OPERATION_GET_SECURITY_POLICY_FAIL`], [`codes::FAILED_OPERATION_GET_TCR_CLIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicies {
    /// Required.
    pub registry_id: String,
}
operation! { DescribeSecurityPolicies(registry_id: String)
    "DescribeSecurityPolicies" -> DescribeSecurityPoliciesOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`DescribeSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPoliciesOutput {
    pub security_policy_set: Vec<SecurityPolicy>,
}
model! { DescribeSecurityPoliciesOutput {
    0 "SecurityPolicySet" security_policy_set: Vec<SecurityPolicy>
} }

/// Describes service accounts: `DescribeServiceAccounts` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeServiceAccounts>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccounts {
    /// Required.
    pub registry_id: String,
    pub all: Option<bool>,
    pub embed_permission: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeServiceAccounts(registry_id: String) "DescribeServiceAccounts" -> DescribeServiceAccountsOutput {
    0 "RegistryId" registry_id, 1 "All" all: bool, 2 "EmbedPermission" embed_permission: bool,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeServiceAccounts: ServiceAccount =
    Offset "Offset", "ServiceAccounts" service_accounts, total "TotalCount" }

/// Response of [`DescribeServiceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountsOutput {
    pub service_accounts: Vec<ServiceAccount>,
    pub total_count: Option<i64>,
}
model! { DescribeServiceAccountsOutput {
    0 "ServiceAccounts" service_accounts: Vec<ServiceAccount>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServiceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccount {
    pub name: Option<String>,
    pub description: Option<String>,
    pub disable: Option<bool>,
    pub expires_at: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub permissions: Vec<Permission>,
}
model! { ServiceAccount {
    0 "Name" name: String, 1 "Description" description: String, 2 "Disable" disable: bool,
    3 "ExpiresAt" expires_at: i64, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "Permissions" permissions: Vec<Permission>
} }

/// Describes skill detail: `DescribeSkillDetail` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeSkillDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetail {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub skill_name: String,
    /// Required.
    pub skill_version: String,
}
operation! { DescribeSkillDetail(registry_id: String, skill_name: String, skill_version: String)
    "DescribeSkillDetail" -> DescribeSkillDetailOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "SkillVersion" skill_version
} }

/// Response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetailOutput {
    pub skill: Option<Skill>,
}
model! { DescribeSkillDetailOutput {
    0 "Skill" skill: Skill
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    pub skill_name: Option<String>,
    pub skill_version: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<String>,
    pub skill_type: Option<String>,
    pub runtime: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { Skill {
    0 "SkillName" skill_name: String, 1 "SkillVersion" skill_version: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<String>, 4 "SkillType" skill_type: String, 5 "Runtime" runtime: String,
    6 "Status" status: String, 7 "UpdateTime" update_time: String
} }

/// Describes skill download info: `DescribeSkillDownloadInfo` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeSkillDownloadInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDownloadInfo {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub skill_name: String,
    /// Required.
    pub skill_version: String,
}
operation! { DescribeSkillDownloadInfo(registry_id: String, skill_name: String, skill_version: String)
    "DescribeSkillDownloadInfo" -> DescribeSkillDownloadInfoOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "SkillVersion" skill_version
} }

/// Response of [`DescribeSkillDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDownloadInfoOutput {
    /// Secret.
    pub pre_signed_download_url: Option<Secret>,
}
model! { DescribeSkillDownloadInfoOutput {
    0 "PreSignedDownloadURL" pre_signed_download_url: Secret
} }

/// Describes tag retention execution: `DescribeTagRetentionExecution` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeTagRetentionExecution>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecution {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub retention_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTagRetentionExecution(registry_id: String, retention_id: i64)
    "DescribeTagRetentionExecution" -> DescribeTagRetentionExecutionOutput {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeTagRetentionExecution: RetentionExecution =
    Offset "Offset", "RetentionExecutionList" retention_execution_list, total "TotalCount" }

/// Response of [`DescribeTagRetentionExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionOutput {
    pub retention_execution_list: Vec<RetentionExecution>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionExecutionOutput {
    0 "RetentionExecutionList" retention_execution_list: Vec<RetentionExecution>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTagRetentionExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionExecution {
    pub execution_id: Option<i64>,
    pub retention_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
}
model! { RetentionExecution {
    0 "ExecutionId" execution_id: i64, 1 "RetentionId" retention_id: i64, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Status" status: String
} }

/// Describes tag retention execution task: `DescribeTagRetentionExecutionTask` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeTagRetentionExecutionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionTask {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub retention_id: i64,
    /// Required.
    pub execution_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTagRetentionExecutionTask(registry_id: String, retention_id: i64, execution_id: i64)
    "DescribeTagRetentionExecutionTask" -> DescribeTagRetentionExecutionTaskOutput {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id, 2 "ExecutionId" execution_id, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeTagRetentionExecutionTask: RetentionTask =
    Offset "Offset", "RetentionTaskList" retention_task_list, total "TotalCount" }

/// Response of [`DescribeTagRetentionExecutionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionTaskOutput {
    pub retention_task_list: Vec<RetentionTask>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionExecutionTaskOutput {
    0 "RetentionTaskList" retention_task_list: Vec<RetentionTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTagRetentionExecutionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionTask {
    pub task_id: Option<i64>,
    pub execution_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub total: Option<i64>,
    pub retained: Option<i64>,
    pub repository: Option<String>,
}
model! { RetentionTask {
    0 "TaskId" task_id: i64, 1 "ExecutionId" execution_id: i64, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Status" status: String, 5 "Total" total: i64, 6 "Retained" retained: i64,
    7 "Repository" repository: String
} }

/// Describes tag retention rules: `DescribeTagRetentionRules` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeTagRetentionRules>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::FAILED_OPERATION_EMPTY_CORE_BODY`],
/// [`codes::INTERNAL_ERROR_ERR_CONFLICT`], [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_ERROR_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionRules {
    /// Required.
    pub registry_id: String,
    pub namespace_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTagRetentionRules(registry_id: String)
    "DescribeTagRetentionRules" -> DescribeTagRetentionRulesOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeTagRetentionRules: RetentionPolicy =
    Offset "Offset", "RetentionPolicyList" retention_policy_list, total "TotalCount" }

/// Response of [`DescribeTagRetentionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionRulesOutput {
    pub retention_policy_list: Vec<RetentionPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionRulesOutput {
    0 "RetentionPolicyList" retention_policy_list: Vec<RetentionPolicy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTagRetentionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionPolicy {
    pub retention_id: Option<i64>,
    pub namespace_name: Option<String>,
    pub retention_rule_list: Vec<RetentionRule>,
    pub advanced_rule_items: Vec<RetentionRuleItem>,
    pub cron_setting: Option<String>,
    pub disabled: Option<bool>,
    pub next_execution_time: Option<String>,
}
model! { RetentionPolicy {
    0 "RetentionId" retention_id: i64, 1 "NamespaceName" namespace_name: String,
    2 "RetentionRuleList" retention_rule_list: Vec<RetentionRule>,
    3 "AdvancedRuleItems" advanced_rule_items: Vec<RetentionRuleItem>, 4 "CronSetting" cron_setting: String,
    5 "Disabled" disabled: bool, 6 "NextExecutionTime" next_execution_time: String
} }

/// Describes user quota personal: `DescribeUserQuotaPersonal` of `tcr` 2019-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeUserQuotaPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaPersonal {}
operation! { DescribeUserQuotaPersonal() "DescribeUserQuotaPersonal" -> DescribeUserQuotaPersonalOutput {} }

/// Response of [`DescribeUserQuotaPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaPersonalOutput {
    pub data: Option<RespLimit>,
}
model! { DescribeUserQuotaPersonalOutput {
    0 "Data" data: RespLimit
} }

/// In the response of [`DescribeUserQuotaPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RespLimit {
    pub limit_info: Vec<Limit>,
}
model! { RespLimit {
    0 "LimitInfo" limit_info: Vec<Limit>
} }

/// In the response of [`DescribeUserQuotaPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Limit {
    pub username: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { Limit {
    0 "Username" username: String, 1 "Type" r#type: String, 2 "Value" value: i64
} }

/// Describes webhook trigger: `DescribeWebhookTrigger` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeWebhookTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTrigger {
    /// Required.
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub namespace: Option<String>,
}
operation! { DescribeWebhookTrigger(registry_id: String) "DescribeWebhookTrigger" -> DescribeWebhookTriggerOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Namespace" namespace: String
} }
paged! { DescribeWebhookTrigger: WebhookTrigger = Offset "Offset", "Triggers" triggers, total "TotalCount" }

/// Response of [`DescribeWebhookTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerOutput {
    pub total_count: Option<i64>,
    pub triggers: Vec<WebhookTrigger>,
}
model! { DescribeWebhookTriggerOutput {
    0 "TotalCount" total_count: i64, 1 "Triggers" triggers: Vec<WebhookTrigger>
} }

/// Describes webhook trigger log: `DescribeWebhookTriggerLog` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DescribeWebhookTriggerLog>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerLog {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace: String,
    pub id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWebhookTriggerLog(registry_id: String, namespace: String)
    "DescribeWebhookTriggerLog" -> DescribeWebhookTriggerLogOutput {
    0 "RegistryId" registry_id, 1 "Namespace" namespace, 2 "Id" id: i64, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeWebhookTriggerLog: WebhookTriggerLog = Offset "Offset", "Logs" logs, total "TotalCount" }

/// Response of [`DescribeWebhookTriggerLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerLogOutput {
    pub total_count: Option<i64>,
    pub logs: Vec<WebhookTriggerLog>,
}
model! { DescribeWebhookTriggerLogOutput {
    0 "TotalCount" total_count: i64, 1 "Logs" logs: Vec<WebhookTriggerLog>
} }

/// In the response of [`DescribeWebhookTriggerLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTriggerLog {
    pub id: Option<i64>,
    pub trigger_id: Option<i64>,
    pub event_type: Option<String>,
    pub notify_type: Option<String>,
    pub detail: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
}
model! { WebhookTriggerLog {
    0 "Id" id: i64, 1 "TriggerId" trigger_id: i64, 2 "EventType" event_type: String, 3 "NotifyType" notify_type: String,
    4 "Detail" detail: String, 5 "CreationTime" creation_time: String, 6 "UpdateTime" update_time: String,
    7 "Status" status: String
} }

/// Downloads helm chart: `DownloadHelmChart` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DownloadHelmChart>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadHelmChart {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub chart_name: String,
    /// Required.
    pub chart_version: String,
}
operation! { DownloadHelmChart(registry_id: String, namespace_name: String, chart_name: String, chart_version: String)
    "DownloadHelmChart" -> DownloadHelmChartOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "ChartName" chart_name,
    3 "ChartVersion" chart_version
} }

/// Response of [`DownloadHelmChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadHelmChartOutput {
    /// Secret.
    pub tmp_token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
}
model! { DownloadHelmChartOutput {
    0 "TmpToken" tmp_token: Secret, 1 "TmpSecretId" tmp_secret_id: String, 2 "TmpSecretKey" tmp_secret_key: Secret,
    3 "Bucket" bucket: String, 4 "Region" region: String, 5 "Path" path: String, 6 "StartTime" start_time: i64,
    7 "ExpiredTime" expired_time: i64
} }

/// `DuplicateImage` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DuplicateImage>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EMPTY_CORE_BODY`],
/// [`codes::FAILED_OPERATION_OPERATION_CANCEL`], [`codes::FAILED_OPERATION_PRECONDITION_FAILED`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImage {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub source_namespace: String,
    /// Required.
    pub source_repo: String,
    /// Required.
    pub source_reference: String,
    /// Required.
    pub destination_tag: String,
    pub destination_namespace: Option<String>,
    pub destination_repo: Option<String>,
    pub r#override: Option<bool>,
}

/// Arguments of [`DuplicateImage::new`].
pub struct DuplicateImageRequired {
    pub registry_id: String,
    pub source_namespace: String,
    pub source_repo: String,
    pub source_reference: String,
    pub destination_tag: String,
}
operation! {
    DuplicateImage { DuplicateImageRequired: registry_id, source_namespace, source_repo, source_reference, destination_tag }
    "DuplicateImage" -> Empty {
    0 "RegistryId" registry_id, 1 "SourceNamespace" source_namespace, 2 "SourceRepo" source_repo,
    3 "SourceReference" source_reference, 4 "DestinationTag" destination_tag,
    5 "DestinationNamespace" destination_namespace: String, 6 "DestinationRepo" destination_repo: String,
    7 "Override" r#override: bool
} }

/// Response of [`DuplicateImage`]: empty.
pub type DuplicateImageOutput = Empty;

/// `DuplicateImagePersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=DuplicateImagePersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImagePersonal {
    /// Required.
    pub src_image: String,
    /// Required.
    pub dest_image: String,
}
operation! { DuplicateImagePersonal(src_image: String, dest_image: String)
    "DuplicateImagePersonal" -> DuplicateImagePersonalOutput {
    0 "SrcImage" src_image, 1 "DestImage" dest_image
} }

/// Response of [`DuplicateImagePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImagePersonalOutput {
    pub data: Option<DupImageTagResp>,
}
model! { DuplicateImagePersonalOutput {
    0 "Data" data: DupImageTagResp
} }

/// In the response of [`DuplicateImagePersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DupImageTagResp {
    pub digest: Option<String>,
}
model! { DupImageTagResp {
    0 "Digest" digest: String
} }

/// Lists ai model versions: `ListAIModelVersions` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ListAIModelVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelVersions {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListAIModelVersions(registry_id: String, namespace_name: String, repository_name: String)
    "ListAIModelVersions" -> ListAIModelVersionsOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { ListAIModelVersions: VersionList = Offset "Offset", "VersionList" version_list, total "TotalCount" }

/// Response of [`ListAIModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelVersionsOutput {
    pub total_count: Option<i64>,
    pub version_list: Vec<VersionList>,
}
model! { ListAIModelVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "VersionList" version_list: Vec<VersionList>
} }

/// In the response of [`ListAIModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionList {
    pub version: Option<String>,
    pub size: Option<i64>,
    pub is_recommended: Option<bool>,
    pub push_time: Option<String>,
}
model! { VersionList {
    0 "Version" version: String, 1 "Size" size: i64, 2 "IsRecommended" is_recommended: bool,
    3 "PushTime" push_time: String
} }

/// Lists ai models: `ListAIModels` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ListAIModels>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModels {
    /// Required.
    pub registry_id: String,
    pub namespace: Option<String>,
    pub model_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
}
operation! { ListAIModels(registry_id: String) "ListAIModels" -> ListAIModelsOutput {
    0 "RegistryId" registry_id, 1 "Namespace" namespace: String, 2 "ModelName" model_name: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "SearchKey" search_key: String
} }
paged! { ListAIModels: ModelList = Offset "Offset", "ModelList" model_list, total "TotalCount" }

/// Response of [`ListAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelsOutput {
    pub total_count: Option<i64>,
    pub model_list: Vec<ModelList>,
}
model! { ListAIModelsOutput {
    0 "TotalCount" total_count: i64, 1 "ModelList" model_list: Vec<ModelList>
} }

/// In the response of [`ListAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelList {
    pub model_name: Option<String>,
    pub namespace_name: Option<String>,
    pub latest_version: Option<String>,
    pub kind: Option<String>,
    pub image_size: Option<String>,
    pub update_time: Option<String>,
    pub digest: Option<String>,
}
model! { ModelList {
    0 "ModelName" model_name: String, 1 "NamespaceName" namespace_name: String,
    2 "LatestVersion" latest_version: String, 3 "Kind" kind: String, 4 "ImageSize" image_size: String,
    5 "UpdateTime" update_time: String, 6 "Digest" digest: String
} }

/// Lists skill versions: `ListSkillVersions` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ListSkillVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillVersions {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub skill_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListSkillVersions(registry_id: String, skill_name: String) "ListSkillVersions" -> ListSkillVersionsOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { ListSkillVersions: SkillVersionList = Offset "Offset", "VersionList" version_list, total "TotalCount" }

/// Response of [`ListSkillVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillVersionsOutput {
    pub total_count: Option<i64>,
    pub version_list: Vec<SkillVersionList>,
}
model! { ListSkillVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "VersionList" version_list: Vec<SkillVersionList>
} }

/// In the response of [`ListSkillVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillVersionList {
    pub version: Option<String>,
    pub size: Option<i64>,
    pub push_time: Option<String>,
}
model! { SkillVersionList {
    0 "Version" version: String, 1 "Size" size: i64, 2 "PushTime" push_time: String
} }

/// Lists skills: `ListSkills` of `tcr` 2019-09-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ListSkills>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkills {
    /// Required.
    pub registry_id: String,
    pub search_key: Option<String>,
    pub skill_name: Option<String>,
    pub skill_type: Option<String>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListSkills(registry_id: String) "ListSkills" -> ListSkillsOutput {
    0 "RegistryId" registry_id, 1 "SearchKey" search_key: String, 2 "SkillName" skill_name: String,
    3 "SkillType" skill_type: String, 4 "Status" status: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { ListSkills: SkillList = Offset "Offset", "SkillList" skill_list, total "TotalCount" }

/// Response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub total_count: Option<i64>,
    pub skill_list: Vec<SkillList>,
}
model! { ListSkillsOutput {
    0 "TotalCount" total_count: i64, 1 "SkillList" skill_list: Vec<SkillList>
} }

/// In the response of [`ListSkills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillList {
    pub skill_name: Option<String>,
    pub description: Option<String>,
    pub skill_type: Option<String>,
    pub tags: Vec<String>,
    pub latest_version: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { SkillList {
    0 "SkillName" skill_name: String, 1 "Description" description: String, 2 "SkillType" skill_type: String,
    3 "Tags" tags: Vec<String>, 4 "LatestVersion" latest_version: String, 5 "Status" status: String,
    6 "UpdateTime" update_time: String
} }

/// `ManageExternalEndpoint` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ManageExternalEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageExternalEndpoint {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub operation: String,
}
operation! { ManageExternalEndpoint(registry_id: String, operation: String)
    "ManageExternalEndpoint" -> ManageExternalEndpointOutput {
    0 "RegistryId" registry_id, 1 "Operation" operation
} }

/// Response of [`ManageExternalEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageExternalEndpointOutput {
    pub registry_id: Option<String>,
}
model! { ManageExternalEndpointOutput {
    0 "RegistryId" registry_id: String
} }

/// `ManageImageLifecycleGlobalPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ManageImageLifecycleGlobalPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageImageLifecycleGlobalPersonal {
    /// Required.
    pub r#type: String,
    /// Required.
    pub val: i64,
}
operation! { ManageImageLifecycleGlobalPersonal(r#type: String, val: i64)
    "ManageImageLifecycleGlobalPersonal" -> Empty {
    0 "Type" r#type, 1 "Val" val
} }

/// Response of [`ManageImageLifecycleGlobalPersonal`]: empty.
pub type ManageImageLifecycleGlobalPersonalOutput = Empty;

/// `ManageInternalEndpoint` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ManageInternalEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::RESOURCE_INSUFFICIENT_ERROR_VPC_DNS_STATUS`],
/// [`codes::UNAUTHORIZED_OPERATION_ERROR_TCR_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageInternalEndpoint {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
}
operation! { ManageInternalEndpoint(registry_id: String, operation: String, vpc_id: String, subnet_id: String)
    "ManageInternalEndpoint" -> ManageInternalEndpointOutput {
    0 "RegistryId" registry_id, 1 "Operation" operation, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "RegionId" region_id: i64, 5 "RegionName" region_name: String
} }

/// Response of [`ManageInternalEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageInternalEndpointOutput {
    pub registry_id: Option<String>,
}
model! { ManageInternalEndpointOutput {
    0 "RegistryId" registry_id: String
} }

/// `ManageReplication` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ManageReplication>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`], [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageReplication {
    /// Required.
    pub source_registry_id: String,
    /// Required.
    pub destination_registry_id: String,
    /// Required.
    pub rule: ReplicationRule,
    pub description: Option<String>,
    pub destination_region_id: Option<i64>,
    pub peer_replication_option: Option<PeerReplicationOption>,
}
operation! { ManageReplication(source_registry_id: String, destination_registry_id: String, rule: ReplicationRule)
    "ManageReplication" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "DestinationRegistryId" destination_registry_id, 2 "Rule" rule,
    3 "Description" description: String, 4 "DestinationRegionId" destination_region_id: i64,
    5 "PeerReplicationOption" peer_replication_option: PeerReplicationOption
} }

/// Response of [`ManageReplication`]: empty.
pub type ManageReplicationOutput = Empty;

/// In the request of [`ManageReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub dest_namespace: Option<String>,
    /// Required.
    pub r#override: Option<bool>,
    /// Required.
    pub filters: Option<Vec<ReplicationFilter>>,
    pub deletion: Option<bool>,
}
input! { ReplicationRule(name: String, dest_namespace: String, r#override: bool, filters: Vec<ReplicationFilter>) {
    0 "Name" name: String, 1 "DestNamespace" dest_namespace: String, 2 "Override" r#override: bool,
    3 "Filters" filters: Vec<ReplicationFilter>, 4 "Deletion" deletion: bool
} }

/// In the request of [`ManageReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationFilter {
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ReplicationFilter(r#type: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// In the request of [`ManageReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerReplicationOption {
    /// Required.
    pub peer_registry_uin: Option<String>,
    /// Required. Secret.
    pub peer_registry_token: Option<Secret>,
    /// Required.
    pub enable_peer_replication: Option<bool>,
}
input! { PeerReplicationOption(peer_registry_uin: String, peer_registry_token: Secret, enable_peer_replication: bool) {
    0 "PeerRegistryUin" peer_registry_uin: String, 1 "PeerRegistryToken" peer_registry_token: Secret,
    2 "EnablePeerReplication" enable_peer_replication: bool
} }

/// Modifies application trigger personal: `ModifyApplicationTriggerPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyApplicationTriggerPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_TRIGGER`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationTriggerPersonal {
    pub repo_name: Option<String>,
    pub trigger_name: Option<String>,
    pub invoke_method: Option<String>,
    pub invoke_expr: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub workload_type: Option<String>,
    pub workload_name: Option<String>,
    pub container_name: Option<String>,
    pub cluster_region: Option<i64>,
    pub new_trigger_name: Option<String>,
}
operation! { ModifyApplicationTriggerPersonal() "ModifyApplicationTriggerPersonal" -> Empty {
    0 "RepoName" repo_name: String, 1 "TriggerName" trigger_name: String, 2 "InvokeMethod" invoke_method: String,
    3 "InvokeExpr" invoke_expr: String, 4 "ClusterId" cluster_id: String, 5 "Namespace" namespace: String,
    6 "WorkloadType" workload_type: String, 7 "WorkloadName" workload_name: String,
    8 "ContainerName" container_name: String, 9 "ClusterRegion" cluster_region: i64,
    10 "NewTriggerName" new_trigger_name: String
} }

/// Response of [`ModifyApplicationTriggerPersonal`]: empty.
pub type ModifyApplicationTriggerPersonalOutput = Empty;

/// Modifies immutable tag rules: `ModifyImmutableTagRules` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyImmutableTagRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_UNKNOWN`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImmutableTagRules {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub rule: ImmutableTagRule,
}
operation! {
    ModifyImmutableTagRules(registry_id: String, namespace_name: String, rule_id: i64, rule: ImmutableTagRule)
    "ModifyImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RuleId" rule_id, 3 "Rule" rule
} }

/// Response of [`ModifyImmutableTagRules`]: empty.
pub type ModifyImmutableTagRulesOutput = Empty;

/// Modifies instance: `ModifyInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub registry_id: String,
    pub registry_type: Option<String>,
    pub deletion_protection: Option<bool>,
    pub enable_cos_versioning: Option<bool>,
}
operation! { ModifyInstance(registry_id: String) "ModifyInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "RegistryType" registry_type: String,
    2 "DeletionProtection" deletion_protection: bool, 3 "EnableCosVersioning" enable_cos_versioning: bool
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance storage: `ModifyInstanceStorage` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyInstanceStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceStorage {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub target_region: String,
    /// Required.
    pub target_storage_name: String,
}
operation! { ModifyInstanceStorage(registry_id: String, target_region: String, target_storage_name: String)
    "ModifyInstanceStorage" -> Empty {
    0 "RegistryId" registry_id, 1 "TargetRegion" target_region, 2 "TargetStorageName" target_storage_name
} }

/// Response of [`ModifyInstanceStorage`]: empty.
pub type ModifyInstanceStorageOutput = Empty;

/// Modifies instance token: `ModifyInstanceToken` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyInstanceToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceToken {
    /// Required.
    pub token_id: String,
    /// Required.
    pub registry_id: String,
    pub enable: Option<bool>,
    pub desc: Option<String>,
    pub modify_flag: Option<i64>,
}
operation! { ModifyInstanceToken(token_id: String, registry_id: String) "ModifyInstanceToken" -> Empty {
    0 "TokenId" token_id, 1 "RegistryId" registry_id, 2 "Enable" enable: bool, 3 "Desc" desc: String,
    4 "ModifyFlag" modify_flag: i64
} }

/// Response of [`ModifyInstanceToken`]: empty.
pub type ModifyInstanceTokenOutput = Empty;

/// Modifies namespace: `ModifyNamespace` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    pub is_public: Option<bool>,
    pub is_auto_scan: Option<bool>,
    pub is_prevent_vul: Option<bool>,
    pub severity: Option<String>,
    pub cve_whitelist_items: Option<Vec<CVEWhitelistItem>>,
    pub tag_specification: Option<TagSpecification>,
}
operation! { ModifyNamespace(registry_id: String, namespace_name: String) "ModifyNamespace" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "IsPublic" is_public: bool,
    3 "IsAutoScan" is_auto_scan: bool, 4 "IsPreventVUL" is_prevent_vul: bool, 5 "Severity" severity: String,
    6 "CVEWhitelistItems" cve_whitelist_items: Vec<CVEWhitelistItem>,
    7 "TagSpecification" tag_specification: TagSpecification
} }

/// Response of [`ModifyNamespace`]: empty.
pub type ModifyNamespaceOutput = Empty;

/// Modifies replication: `ModifyReplication` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyReplication>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplication {
    /// Required.
    pub source_registry_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule: ModifyReplicationRule,
    pub description: Option<String>,
}
operation! { ModifyReplication(source_registry_id: String, rule_name: String, rule: ModifyReplicationRule)
    "ModifyReplication" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "RuleName" rule_name, 2 "Rule" rule, 3 "Description" description: String
} }

/// Response of [`ModifyReplication`]: empty.
pub type ModifyReplicationOutput = Empty;

/// In the request of [`ModifyReplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplicationRule {
    pub dest_namespace: Option<String>,
    pub r#override: Option<bool>,
    pub deletion: Option<bool>,
    pub filters: Option<Vec<ReplicationFilter>>,
    pub enabled: Option<bool>,
}
input! { ModifyReplicationRule() {
    0 "DestNamespace" dest_namespace: String, 1 "Override" r#override: bool, 2 "Deletion" deletion: bool,
    3 "Filters" filters: Vec<ReplicationFilter>, 4 "Enabled" enabled: bool
} }

/// Modifies repository: `ModifyRepository` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyRepository>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE`], [`codes::INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepository {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub brief_description: String,
    /// Required.
    pub description: String,
}

/// Arguments of [`ModifyRepository::new`].
pub struct ModifyRepositoryRequired {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub brief_description: String,
    pub description: String,
}
operation! {
    ModifyRepository { ModifyRepositoryRequired: registry_id, namespace_name, repository_name, brief_description, description }
    "ModifyRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "BriefDescription" brief_description, 4 "Description" description
} }

/// Response of [`ModifyRepository`]: empty.
pub type ModifyRepositoryOutput = Empty;

/// Modifies repository access personal: `ModifyRepositoryAccessPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyRepositoryAccessPersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepositoryAccessPersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub public: i64,
}
operation! { ModifyRepositoryAccessPersonal(repo_name: String, public: i64) "ModifyRepositoryAccessPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Public" public
} }

/// Response of [`ModifyRepositoryAccessPersonal`]: empty.
pub type ModifyRepositoryAccessPersonalOutput = Empty;

/// Modifies repository info personal: `ModifyRepositoryInfoPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyRepositoryInfoPersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepositoryInfoPersonal {
    /// Required.
    pub repo_name: String,
    /// Required.
    pub description: String,
}
operation! { ModifyRepositoryInfoPersonal(repo_name: String, description: String)
    "ModifyRepositoryInfoPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Description" description
} }

/// Response of [`ModifyRepositoryInfoPersonal`]: empty.
pub type ModifyRepositoryInfoPersonalOutput = Empty;

/// Modifies security policy: `ModifySecurityPolicy` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifySecurityPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicy {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub policy_index: i64,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub description: String,
}
operation! { ModifySecurityPolicy(registry_id: String, policy_index: i64, cidr_block: String, description: String)
    "ModifySecurityPolicy" -> ModifySecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "PolicyIndex" policy_index, 2 "CidrBlock" cidr_block, 3 "Description" description
} }

/// Response of [`ModifySecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { ModifySecurityPolicyOutput {
    0 "RegistryId" registry_id: String
} }

/// Modifies service account: `ModifyServiceAccount` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyServiceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccount {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub expires_at: Option<i64>,
    pub disable: Option<bool>,
    pub permissions: Option<Vec<Permission>>,
}
operation! { ModifyServiceAccount(registry_id: String, name: String) "ModifyServiceAccount" -> Empty {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "Description" description: String, 3 "Duration" duration: i64,
    4 "ExpiresAt" expires_at: i64, 5 "Disable" disable: bool, 6 "Permissions" permissions: Vec<Permission>
} }

/// Response of [`ModifyServiceAccount`]: empty.
pub type ModifyServiceAccountOutput = Empty;

/// Modifies service account password: `ModifyServiceAccountPassword` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyServiceAccountPassword>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccountPassword {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub random: bool,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ModifyServiceAccountPassword(registry_id: String, name: String, random: bool)
    "ModifyServiceAccountPassword" -> ModifyServiceAccountPasswordOutput {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "Random" random, 3 "Password" password: Secret
} }

/// Response of [`ModifyServiceAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccountPasswordOutput {
    /// Secret.
    pub password: Option<Secret>,
}
model! { ModifyServiceAccountPasswordOutput {
    0 "Password" password: Secret
} }

/// Modifies tag retention rule: `ModifyTagRetentionRule` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyTagRetentionRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`], [`codes::INTERNAL_ERROR_ERROR_CONFLICT`],
/// [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagRetentionRule {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub namespace_id: i64,
    /// Required.
    pub cron_setting: String,
    /// Required.
    pub retention_id: i64,
    pub retention_rule: Option<RetentionRule>,
    pub advanced_rule_items: Option<Vec<RetentionRuleItem>>,
    pub disabled: Option<bool>,
}
operation! { ModifyTagRetentionRule(registry_id: String, namespace_id: i64, cron_setting: String, retention_id: i64)
    "ModifyTagRetentionRule" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceId" namespace_id, 2 "CronSetting" cron_setting,
    3 "RetentionId" retention_id, 4 "RetentionRule" retention_rule: RetentionRule,
    5 "AdvancedRuleItems" advanced_rule_items: Vec<RetentionRuleItem>, 6 "Disabled" disabled: bool
} }

/// Response of [`ModifyTagRetentionRule`]: empty.
pub type ModifyTagRetentionRuleOutput = Empty;

/// Modifies user password personal: `ModifyUserPasswordPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyUserPasswordPersonal>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPasswordPersonal {
    /// Required. Secret.
    pub password: Secret,
}
operation! { ModifyUserPasswordPersonal(password: Secret) "ModifyUserPasswordPersonal" -> Empty {
    0 "Password" password
} }

/// Response of [`ModifyUserPasswordPersonal`]: empty.
pub type ModifyUserPasswordPersonalOutput = Empty;

/// Modifies webhook trigger: `ModifyWebhookTrigger` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ModifyWebhookTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCE_ERROR`], [`codes::INTERNAL_ERROR_ERROR_TCR_INTERNAL`],
/// [`codes::INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookTrigger {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub trigger: WebhookTrigger,
    /// Required.
    pub namespace: String,
}
operation! { ModifyWebhookTrigger(registry_id: String, trigger: WebhookTrigger, namespace: String)
    "ModifyWebhookTrigger" -> Empty {
    0 "RegistryId" registry_id, 1 "Trigger" trigger, 2 "Namespace" namespace
} }

/// Response of [`ModifyWebhookTrigger`]: empty.
pub type ModifyWebhookTriggerOutput = Empty;

/// Renews instance: `RenewInstance` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=RenewInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ERR_CONFLICT`], [`codes::INTERNAL_ERROR_ERR_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_ERROR_CONFLICT`], [`codes::INTERNAL_ERROR_ERROR_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_ERROR_NAME_EXISTS`], [`codes::INVALID_PARAMETER_ERROR_REGISTRY_NAME`],
/// [`codes::INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT`], [`codes::INVALID_PARAMETER_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub registry_id: String,
    /// Required.
    pub registry_charge_prepaid: RegistryChargePrepaid,
    /// Required.
    pub flag: i64,
}
operation! { RenewInstance(registry_id: String, registry_charge_prepaid: RegistryChargePrepaid, flag: i64)
    "RenewInstance" -> RenewInstanceOutput {
    0 "RegistryId" registry_id, 1 "RegistryChargePrepaid" registry_charge_prepaid, 2 "Flag" flag
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub registry_id: Option<String>,
}
model! { RenewInstanceOutput {
    0 "RegistryId" registry_id: String
} }

/// `TerminateGCJob` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=TerminateGCJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateGCJob {
    /// Required.
    pub registry_id: String,
}
operation! { TerminateGCJob(registry_id: String) "TerminateGCJob" -> TerminateGCJobOutput {
    0 "RegistryId" registry_id
} }

/// Response of [`TerminateGCJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateGCJobOutput {
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { TerminateGCJobOutput {
    0 "Status" status: String, 1 "Message" message: String
} }

/// `ValidateNamespaceExistPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ValidateNamespaceExistPersonal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateNamespaceExistPersonal {
    /// Required.
    pub namespace: String,
}
operation! { ValidateNamespaceExistPersonal(namespace: String)
    "ValidateNamespaceExistPersonal" -> ValidateNamespaceExistPersonalOutput {
    0 "Namespace" namespace
} }

/// Response of [`ValidateNamespaceExistPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateNamespaceExistPersonalOutput {
    pub data: Option<NamespaceIsExistsResp>,
}
model! { ValidateNamespaceExistPersonalOutput {
    0 "Data" data: NamespaceIsExistsResp
} }

/// In the response of [`ValidateNamespaceExistPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceIsExistsResp {
    pub is_exist: Option<bool>,
    pub is_preserved: Option<bool>,
}
model! { NamespaceIsExistsResp {
    0 "IsExist" is_exist: bool, 1 "IsPreserved" is_preserved: bool
} }

/// `ValidateRepositoryExistPersonal` of `tcr` 2019-09-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcr&Version=2019-09-24&Action=ValidateRepositoryExistPersonal>.
///
/// Errors: [`codes::INVALID_PARAMETER_ERR_NS_MIS_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateRepositoryExistPersonal {
    /// Required.
    pub repo_name: String,
}
operation! { ValidateRepositoryExistPersonal(repo_name: String)
    "ValidateRepositoryExistPersonal" -> ValidateRepositoryExistPersonalOutput {
    0 "RepoName" repo_name
} }

/// Response of [`ValidateRepositoryExistPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateRepositoryExistPersonalOutput {
    pub data: Option<RepoIsExistResp>,
}
model! { ValidateRepositoryExistPersonalOutput {
    0 "Data" data: RepoIsExistResp
} }

/// In the response of [`ValidateRepositoryExistPersonal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoIsExistResp {
    pub is_exist: Option<bool>,
}
model! { RepoIsExistResp {
    0 "IsExist" is_exist: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", FAILED_OPERATION_DB_ERROR "FailedOperation.DbError",
    FAILED_OPERATION_DEPENDENCE_ERROR "FailedOperation.DependenceError",
    FAILED_OPERATION_EMPTY_CORE_BODY "FailedOperation.EmptyCoreBody",
    FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR "FailedOperation.ErrorGetDBDataError",
    FAILED_OPERATION_ERROR_TCR_INVALID_MEDIA_TYPE "FailedOperation.ErrorTcrInvalidMediaType",
    FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT "FailedOperation.ErrorTcrResourceConflict",
    FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED "FailedOperation.ErrorTcrUnauthorized",
    FAILED_OPERATION_GET_DB_DATA_ERROR "FailedOperation.GetDBDataError",
    FAILED_OPERATION_GET_SECURITY_POLICY_FAIL "FailedOperation.GetSecurityPolicyFail",
    FAILED_OPERATION_GET_TCR_CLIENT "FailedOperation.GetTcrClient",
    FAILED_OPERATION_OPERATION_CANCEL "FailedOperation.OperationCancel",
    FAILED_OPERATION_PRECONDITION_FAILED "FailedOperation.PreconditionFailed",
    FAILED_OPERATION_TRADE_FAILED "FailedOperation.TradeFailed",
    FAILED_OPERATION_VALIDATE_REGISTRY_NAME_FAIL "FailedOperation.ValidateRegistryNameFail",
    FAILED_OPERATION_VALIDATE_SUPPORTED_REGION_FAIL "FailedOperation.ValidateSupportedRegionFail",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CREATE_PRIVATE_ZONE "InternalError.CreatePrivateZone",
    INTERNAL_ERROR_CREATE_PRIVATE_ZONE_RECORD "InternalError.CreatePrivateZoneRecord",
    INTERNAL_ERROR_DB_ERROR "InternalError.DbError",
    INTERNAL_ERROR_DELETE_PRIVATE_ZONE_RECORD "InternalError.DeletePrivateZoneRecord",
    INTERNAL_ERROR_DESCRIBE_INTERNAL_ENDPOINT_DNS_STATUS "InternalError.DescribeInternalEndpointDnsStatus",
    INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_LIST "InternalError.DescribePrivateZoneList",
    INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_RECORD_LIST "InternalError.DescribePrivateZoneRecordList",
    INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_SERVICE_LIST "InternalError.DescribePrivateZoneServiceList",
    INTERNAL_ERROR_ERR_CONFLICT "InternalError.ErrConflict", INTERNAL_ERROR_ERR_NOT_EXIST "InternalError.ErrNotExist",
    INTERNAL_ERROR_ERR_UNAUTHORIZED "InternalError.ErrUnauthorized",
    INTERNAL_ERROR_ERROR_CONFLICT "InternalError.ErrorConflict",
    INTERNAL_ERROR_ERROR_OVER_LIMIT "InternalError.ErrorOverLimit",
    INTERNAL_ERROR_ERROR_TCR_INTERNAL "InternalError.ErrorTcrInternal",
    INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE "InternalError.ErrorTcrInvalidMediaType",
    INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT "InternalError.ErrorTcrResourceConflict",
    INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED "InternalError.ErrorTcrUnauthorized",
    INTERNAL_ERROR_MODIFY_PRIVATE_ZONE_VPC "InternalError.ModifyPrivateZoneVpc",
    INTERNAL_ERROR_UNKNOWN "InternalError.Unknown", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ERR_NS_MIS_MATCH "InvalidParameter.ErrNSMisMatch",
    INVALID_PARAMETER_ERR_NAMESPACE_EXIST "InvalidParameter.ErrNamespaceExist",
    INVALID_PARAMETER_ERR_NAMESPACE_RESERVED "InvalidParameter.ErrNamespaceReserved",
    INVALID_PARAMETER_ERR_REPO_EXIST "InvalidParameter.ErrRepoExist",
    INVALID_PARAMETER_ERR_TOO_LARGE "InvalidParameter.ErrTooLarge",
    INVALID_PARAMETER_ERR_TRIGGER_EXIST "InvalidParameter.ErrTriggerExist",
    INVALID_PARAMETER_ERR_USER_EXIST "InvalidParameter.ErrUserExist",
    INVALID_PARAMETER_ERROR_NAME_EXISTS "InvalidParameter.ErrorNameExists",
    INVALID_PARAMETER_ERROR_NAME_ILLEGAL "InvalidParameter.ErrorNameIllegal",
    INVALID_PARAMETER_ERROR_NAME_RESERVED "InvalidParameter.ErrorNameReserved",
    INVALID_PARAMETER_ERROR_REGISTRY_NAME "InvalidParameter.ErrorRegistryName",
    INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT "InvalidParameter.ErrorTagOverLimit",
    INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER "InvalidParameter.ErrorTcrInvalidParameter",
    INVALID_PARAMETER_REPLICATION_EXISTS "InvalidParameter.ReplicationExists",
    INVALID_PARAMETER_UNSUPPORTED_REGION "InvalidParameter.UnsupportedRegion",
    LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT "LimitExceeded.ErrNamespaceMaxLimit",
    LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT "LimitExceeded.ErrRepoMaxLimit",
    LIMIT_EXCEEDED_ERR_TRIGGER_MAX_LIMIT "LimitExceeded.ErrTriggerMaxLimit", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_PARAMETER "MissingParameter.MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_QUOTA_OVER_LIMIT "OperationDenied.QuotaOverLimit",
    RESOURCE_INSUFFICIENT_ERROR_INSTANCE_NOT_RUNNING "ResourceInsufficient.ErrorInstanceNotRunning",
    RESOURCE_INSUFFICIENT_ERROR_VPC_DNS_STATUS "ResourceInsufficient.ErrorVpcDnsStatus",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_ERR_NO_NAMESPACE "ResourceNotFound.ErrNoNamespace",
    RESOURCE_NOT_FOUND_ERR_NO_REPO "ResourceNotFound.ErrNoRepo",
    RESOURCE_NOT_FOUND_ERR_NO_TAG "ResourceNotFound.ErrNoTag",
    RESOURCE_NOT_FOUND_ERR_NO_TRIGGER "ResourceNotFound.ErrNoTrigger",
    RESOURCE_NOT_FOUND_ERR_NO_USER "ResourceNotFound.ErrNoUser",
    RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND "ResourceNotFound.TcrResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ERROR_TCR_UNAUTHORIZED "UnauthorizedOperation.ErrorTcrUnauthorized",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE "UnsupportedOperation.CreatePrivateZone",
    UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE_RECORD "UnsupportedOperation.CreatePrivateZoneRecord",
    UNSUPPORTED_OPERATION_DELETE_PRIVATE_ZONE_RECORD "UnsupportedOperation.DeletePrivateZoneRecord",
    UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_LIST "UnsupportedOperation.DescribePrivateZoneList",
    UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_RECORD_LIST "UnsupportedOperation.DescribePrivateZoneRecordList",
    UNSUPPORTED_OPERATION_ERR_NO_USER_INITIALIZED "UnsupportedOperation.ErrNoUserInitialized",
    UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_RECORD "UnsupportedOperation.ModifyPrivateZoneRecord",
    UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_VPC "UnsupportedOperation.ModifyPrivateZoneVpc"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchDeleteImagePersonal, BatchDeleteRepositoryPersonal, CheckInstance, CheckInstanceName,
    CreateApplicationTriggerPersonal, CreateGCJob, CreateImageAccelerationService, CreateImmutableTagRules,
    CreateInstance, CreateInstanceCustomizedDomain, CreateInstanceToken, CreateInternalEndpointDns,
    CreateMultipleSecurityPolicy, CreateNamespace, CreateNamespacePersonal, CreateReplicationInstance, CreateRepository,
    CreateRepositoryPersonal, CreateSecurityPolicy, CreateServiceAccount, CreateSignature, CreateSignaturePolicy,
    CreateTagRetentionExecution, CreateTagRetentionRule, CreateUserPersonal, CreateWebhookTrigger, DeleteAIModel,
    DeleteApplicationTriggerPersonal, DeleteImage, DeleteImageAccelerateService, DeleteImageLifecycleGlobalPersonal,
    DeleteImagePersonal, DeleteImmutableTagRules, DeleteInstance, DeleteInstanceCustomizedDomain, DeleteInstanceToken,
    DeleteInternalEndpointDns, DeleteMultipleSecurityPolicy, DeleteNamespace, DeleteNamespacePersonal,
    DeleteReplicationInstance, DeleteReplicationRule, DeleteRepository, DeleteRepositoryPersonal, DeleteRepositoryTags,
    DeleteSecurityPolicy, DeleteServiceAccount, DeleteSignaturePolicy, DeleteSkill, DeleteTagRetentionRule,
    DeleteWebhookTrigger, DescribeAIModelVersionDetail, DescribeApplicationTriggerLogPersonal,
    DescribeApplicationTriggerPersonal, DescribeChartDownloadInfo, DescribeExternalEndpointStatus,
    DescribeFavorRepositoryPersonal, DescribeGCJobs, DescribeImageAccelerateService, DescribeImageFilterPersonal,
    DescribeImageLifecycleGlobalPersonal, DescribeImageLifecyclePersonal, DescribeImageManifests, DescribeImagePersonal,
    DescribeImages, DescribeImmutableTagRules, DescribeInstanceAllNamespaces, DescribeInstanceCustomizedDomain,
    DescribeInstanceStatus, DescribeInstanceToken, DescribeInstances, DescribeInternalEndpointDnsStatus,
    DescribeInternalEndpoints, DescribeNamespacePersonal, DescribeNamespaces, DescribeRegions,
    DescribeReplicationInstanceCreateTasks, DescribeReplicationInstanceSyncStatus, DescribeReplicationInstances,
    DescribeReplicationPolicies, DescribeRepositories, DescribeRepositoryFilterPersonal,
    DescribeRepositoryOwnerPersonal, DescribeRepositoryPersonal, DescribeSecurityPolicies, DescribeServiceAccounts,
    DescribeSkillDetail, DescribeSkillDownloadInfo, DescribeTagRetentionExecution, DescribeTagRetentionExecutionTask,
    DescribeTagRetentionRules, DescribeUserQuotaPersonal, DescribeWebhookTrigger, DescribeWebhookTriggerLog,
    DownloadHelmChart, DuplicateImage, DuplicateImagePersonal, ListAIModelVersions, ListAIModels, ListSkillVersions,
    ListSkills, ManageExternalEndpoint, ManageImageLifecycleGlobalPersonal, ManageInternalEndpoint, ManageReplication,
    ModifyApplicationTriggerPersonal, ModifyImmutableTagRules, ModifyInstance, ModifyInstanceStorage,
    ModifyInstanceToken, ModifyNamespace, ModifyReplication, ModifyRepository, ModifyRepositoryAccessPersonal,
    ModifyRepositoryInfoPersonal, ModifySecurityPolicy, ModifyServiceAccount, ModifyServiceAccountPassword,
    ModifyTagRetentionRule, ModifyUserPasswordPersonal, ModifyWebhookTrigger, RenewInstance, TerminateGCJob,
    ValidateNamespaceExistPersonal, ValidateRepositoryExistPersonal
}
