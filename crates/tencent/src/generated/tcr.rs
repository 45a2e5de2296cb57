//! `tcr` 2019-09-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tcr", version: "2019-09-24", code: "tcr", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteImagePersonal {
    pub repo_name: String,
    pub tags: Vec<String>,
}
operation! { BatchDeleteImagePersonal(repo_name: String, tags: Vec<String>) "BatchDeleteImagePersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Tags" tags
} }

pub type BatchDeleteImagePersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRepositoryPersonal {
    pub repo_names: Vec<String>,
}
operation! { BatchDeleteRepositoryPersonal(repo_names: Vec<String>) "BatchDeleteRepositoryPersonal" -> Empty {
    0 "RepoNames" repo_names
} }

pub type BatchDeleteRepositoryPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstance {
    pub registry_id: String,
}
operation! { CheckInstance(registry_id: String) "CheckInstance" -> CheckInstanceOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceOutput {
    pub is_validated: Option<bool>,
    pub region_id: Option<u64>,
}
model! { CheckInstanceOutput {
    0 "IsValidated" is_validated, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceName {
    pub registry_name: String,
}
operation! { CheckInstanceName(registry_name: String) "CheckInstanceName" -> CheckInstanceNameOutput {
    0 "RegistryName" registry_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceNameOutput {
    pub is_validated: Option<bool>,
    pub detail_code: Option<i64>,
}
model! { CheckInstanceNameOutput {
    0 "IsValidated" is_validated, 1 "DetailCode" detail_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTriggerPersonal {
    pub repo_name: String,
    pub trigger_name: String,
    pub invoke_method: String,
    pub cluster_id: String,
    pub namespace: String,
    pub workload_type: String,
    pub workload_name: String,
    pub container_name: String,
    pub cluster_region: i64,
    pub invoke_expr: Option<String>,
}

/// What [`CreateApplicationTriggerPersonal::new`] takes.
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
operation! { CreateApplicationTriggerPersonal{CreateApplicationTriggerPersonalRequired: repo_name, trigger_name, invoke_method, cluster_id, namespace, workload_type, workload_name, container_name, cluster_region}
    "CreateApplicationTriggerPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "TriggerName" trigger_name, 2 "InvokeMethod" invoke_method, 3 "ClusterId" cluster_id,
    4 "Namespace" namespace, 5 "WorkloadType" workload_type, 6 "WorkloadName" workload_name,
    7 "ContainerName" container_name, 8 "ClusterRegion" cluster_region, 9 "InvokeExpr" invoke_expr: String
} }

pub type CreateApplicationTriggerPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGCJob {
    pub registry_id: String,
    pub gc_parameters: Option<GCParameters>,
}
operation! { CreateGCJob(registry_id: String) "CreateGCJob" -> Empty {
    0 "RegistryId" registry_id, 1 "GCParameters" gc_parameters: GCParameters
} }

pub type CreateGCJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GCParameters {
    pub dryrun: Option<bool>,
}
input! { GCParameters() {
    0 "Dryrun" dryrun: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageAccelerationService {
    pub registry_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub storage_type: String,
    pub p_group_id: String,
    pub zone: String,
    pub tag_specification: Option<TagSpecification>,
}

/// What [`CreateImageAccelerationService::new`] takes.
pub struct CreateImageAccelerationServiceRequired {
    pub registry_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub storage_type: String,
    pub p_group_id: String,
    pub zone: String,
}
operation! { CreateImageAccelerationService{CreateImageAccelerationServiceRequired: registry_id, vpc_id, subnet_id, storage_type, p_group_id, zone}
    "CreateImageAccelerationService" -> CreateImageAccelerationServiceOutput {
    0 "RegistryId" registry_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "StorageType" storage_type,
    4 "PGroupId" p_group_id, 5 "Zone" zone, 6 "TagSpecification" tag_specification: TagSpecification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageAccelerationServiceOutput {
    pub registry_id: Option<String>,
}
model! { CreateImageAccelerationServiceOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImmutableTagRules {
    pub registry_id: String,
    pub namespace_name: String,
    pub rule: ImmutableTagRule,
}
operation! { CreateImmutableTagRules(registry_id: String, namespace_name: String, rule: ImmutableTagRule)
    "CreateImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "Rule" rule
} }

pub type CreateImmutableTagRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImmutableTagRule {
    pub repository_pattern: Option<String>,
    pub tag_pattern: Option<String>,
    pub repository_decoration: Option<String>,
    pub tag_decoration: Option<String>,
    pub disabled: Option<bool>,
    pub rule_id: Option<i64>,
    pub ns_name: Option<String>,
}
input! { ImmutableTagRule(repository_pattern: String, tag_pattern: String, repository_decoration: String, tag_decoration: String) {
    0 "RepositoryPattern" repository_pattern: String, 1 "TagPattern" tag_pattern: String,
    2 "RepositoryDecoration" repository_decoration: String, 3 "TagDecoration" tag_decoration: String,
    4 "Disabled" disabled: bool, 5 "RuleId" rule_id: i64, 6 "NsName" ns_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub registry_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<i64>,
}
input! { RegistryChargePrepaid(period: i64, renew_flag: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub registry_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomain {
    pub registry_id: String,
    pub domain_name: String,
    pub certificate_id: String,
}
operation! { CreateInstanceCustomizedDomain(registry_id: String, domain_name: String, certificate_id: String)
    "CreateInstanceCustomizedDomain" -> Empty {
    0 "RegistryId" registry_id, 1 "DomainName" domain_name, 2 "CertificateId" certificate_id
} }

pub type CreateInstanceCustomizedDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceToken {
    pub registry_id: String,
    pub token_type: Option<String>,
    pub desc: Option<String>,
}
operation! { CreateInstanceToken(registry_id: String) "CreateInstanceToken" -> CreateInstanceTokenOutput {
    0 "RegistryId" registry_id, 1 "TokenType" token_type: String, 2 "Desc" desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTokenOutput {
    pub username: Option<String>,
    pub token: Option<Secret>,
    pub exp_time: Option<i64>,
    pub token_id: Option<String>,
}
model! { CreateInstanceTokenOutput {
    0 "Username" username, 1 "Token" token, 2 "ExpTime" exp_time, 3 "TokenId" token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalEndpointDns {
    pub instance_id: String,
    pub vpc_id: String,
    pub eni_lb_ip: String,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
}
operation! { CreateInternalEndpointDns(instance_id: String, vpc_id: String, eni_lb_ip: String)
    "CreateInternalEndpointDns" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "EniLBIp" eni_lb_ip, 3 "UsePublicDomain" use_public_domain: bool,
    4 "RegionName" region_name: String, 5 "RegionId" region_id: u64
} }

pub type CreateInternalEndpointDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultipleSecurityPolicy {
    pub registry_id: String,
    pub security_group_policy_set: Vec<SecurityPolicy>,
}
operation! { CreateMultipleSecurityPolicy(registry_id: String, security_group_policy_set: Vec<SecurityPolicy>)
    "CreateMultipleSecurityPolicy" -> CreateMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultipleSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { CreateMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub registry_id: String,
    pub namespace_name: String,
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

pub type CreateNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVEWhitelistItem {
    pub cveid: Option<String>,
}
input! { CVEWhitelistItem() {
    0 "CVEID" cveid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespacePersonal {
    pub namespace: String,
}
operation! { CreateNamespacePersonal(namespace: String) "CreateNamespacePersonal" -> Empty {
    0 "Namespace" namespace
} }

pub type CreateNamespacePersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationInstance {
    pub registry_id: String,
    pub replication_region_id: Option<u64>,
    pub replication_region_name: Option<String>,
    pub sync_tag: Option<bool>,
}
operation! { CreateReplicationInstance(registry_id: String)
    "CreateReplicationInstance" -> CreateReplicationInstanceOutput {
    0 "RegistryId" registry_id, 1 "ReplicationRegionId" replication_region_id: u64,
    2 "ReplicationRegionName" replication_region_name: String, 3 "SyncTag" sync_tag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReplicationInstanceOutput {
    pub replication_registry_id: Option<String>,
}
model! { CreateReplicationInstanceOutput {
    0 "ReplicationRegistryId" replication_registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub brief_description: Option<String>,
    pub description: Option<String>,
}
operation! { CreateRepository(registry_id: String, namespace_name: String, repository_name: String)
    "CreateRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "BriefDescription" brief_description: String, 4 "Description" description: String
} }

pub type CreateRepositoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryPersonal {
    pub repo_name: String,
    pub public: Option<u64>,
    pub description: Option<String>,
}
operation! { CreateRepositoryPersonal(repo_name: String) "CreateRepositoryPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Public" public: u64, 2 "Description" description: String
} }

pub type CreateRepositoryPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicy {
    pub registry_id: String,
    pub cidr_block: String,
    pub description: String,
}
operation! { CreateSecurityPolicy(registry_id: String, cidr_block: String, description: String)
    "CreateSecurityPolicy" -> CreateSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "CidrBlock" cidr_block, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { CreateSecurityPolicyOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccount {
    pub registry_id: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    pub resource: Option<String>,
    pub actions: Option<Vec<String>>,
}
input! { Permission(resource: String, actions: Vec<String>) {
    0 "Resource" resource: String, 1 "Actions" actions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAccountOutput {
    pub name: Option<String>,
    pub password: Option<Secret>,
    pub expires_at: Option<i64>,
    pub create_time: Option<String>,
}
model! { CreateServiceAccountOutput {
    0 "Name" name, 1 "Password" password, 2 "ExpiresAt" expires_at, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignature {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub image_version: String,
}
operation! { CreateSignature(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "CreateSignature" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

pub type CreateSignatureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignaturePolicy {
    pub registry_id: String,
    pub name: String,
    pub namespace_name: String,
    pub kms_id: String,
    pub kms_region: String,
    pub domain: Option<String>,
    pub disabled: Option<bool>,
}

/// What [`CreateSignaturePolicy::new`] takes.
pub struct CreateSignaturePolicyRequired {
    pub registry_id: String,
    pub name: String,
    pub namespace_name: String,
    pub kms_id: String,
    pub kms_region: String,
}
operation! { CreateSignaturePolicy{CreateSignaturePolicyRequired: registry_id, name, namespace_name, kms_id, kms_region}
    "CreateSignaturePolicy" -> Empty {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "NamespaceName" namespace_name, 3 "KmsId" kms_id,
    4 "KmsRegion" kms_region, 5 "Domain" domain: String, 6 "Disabled" disabled: bool
} }

pub type CreateSignaturePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagRetentionExecution {
    pub registry_id: String,
    pub retention_id: i64,
    pub dry_run: Option<bool>,
}
operation! { CreateTagRetentionExecution(registry_id: String, retention_id: i64)
    "CreateTagRetentionExecution" -> Empty {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id, 2 "DryRun" dry_run: bool
} }

pub type CreateTagRetentionExecutionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagRetentionRule {
    pub registry_id: String,
    pub namespace_id: i64,
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

pub type CreateTagRetentionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionRule {
    pub key: Option<String>,
    pub value: Option<i64>,
}
input! { RetentionRule(key: String, value: i64) {
    0 "Key" key: String, 1 "Value" value: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterSelector {
    pub decoration: Option<String>,
    pub pattern: Option<String>,
}
input! { FilterSelector() {
    0 "Decoration" decoration: String, 1 "Pattern" pattern: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPersonal {
    pub password: Secret,
}
operation! { CreateUserPersonal(password: Secret) "CreateUserPersonal" -> Empty {
    0 "Password" password
} }

pub type CreateUserPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookTrigger {
    pub registry_id: String,
    pub trigger: WebhookTrigger,
    pub namespace: String,
}
operation! { CreateWebhookTrigger(registry_id: String, trigger: WebhookTrigger, namespace: String)
    "CreateWebhookTrigger" -> CreateWebhookTriggerOutput {
    0 "RegistryId" registry_id, 1 "Trigger" trigger, 2 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTrigger {
    pub name: Option<String>,
    pub targets: Option<Vec<WebhookTarget>>,
    pub event_types: Option<Vec<String>>,
    pub condition: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub description: Option<String>,
    pub namespace_id: Option<i64>,
    pub namespace_name: Option<String>,
}

/// What [`WebhookTrigger::new`] takes.
pub struct WebhookTriggerRequired {
    pub name: String,
    pub targets: Vec<WebhookTarget>,
    pub event_types: Vec<String>,
    pub condition: String,
    pub enabled: bool,
}
input! { WebhookTrigger{WebhookTriggerRequired: name, targets, event_types, condition, enabled} {
    0 "Name" name: String, 1 "Targets" targets: Vec<WebhookTarget>, 2 "EventTypes" event_types: Vec<String>,
    3 "Condition" condition: String, 4 "Enabled" enabled: bool, 5 "Id" id: i64, 6 "Description" description: String,
    7 "NamespaceId" namespace_id: i64, 8 "NamespaceName" namespace_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookTarget {
    pub address: Option<String>,
    pub headers: Option<Vec<Header>>,
}
input! { WebhookTarget(address: String) {
    0 "Address" address: String, 1 "Headers" headers: Vec<Header>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Header(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebhookTriggerOutput {
    pub trigger: Option<WebhookTrigger>,
}
model! { CreateWebhookTriggerOutput {
    0 "Trigger" trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIModel {
    pub registry_id: String,
    pub items: Vec<DeleteModelItem>,
}
operation! { DeleteAIModel(registry_id: String, items: Vec<DeleteModelItem>) "DeleteAIModel" -> Empty {
    0 "RegistryId" registry_id, 1 "Items" items
} }

pub type DeleteAIModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelItem {
    pub namespace_name: Option<String>,
    pub repository_name: Option<String>,
    pub reference: Option<String>,
}
input! { DeleteModelItem(namespace_name: String, repository_name: String) {
    0 "NamespaceName" namespace_name: String, 1 "RepositoryName" repository_name: String,
    2 "Reference" reference: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationTriggerPersonal {
    pub trigger_name: String,
}
operation! { DeleteApplicationTriggerPersonal(trigger_name: String) "DeleteApplicationTriggerPersonal" -> Empty {
    0 "TriggerName" trigger_name
} }

pub type DeleteApplicationTriggerPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub image_version: String,
}
operation! { DeleteImage(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "DeleteImage" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

pub type DeleteImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageAccelerateService {
    pub registry_id: String,
}
operation! { DeleteImageAccelerateService(registry_id: String) "DeleteImageAccelerateService" -> Empty {
    0 "RegistryId" registry_id
} }

pub type DeleteImageAccelerateServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageLifecycleGlobalPersonal {}
operation! { DeleteImageLifecycleGlobalPersonal() "DeleteImageLifecycleGlobalPersonal" -> Empty {} }

pub type DeleteImageLifecycleGlobalPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagePersonal {
    pub repo_name: String,
    pub tag: String,
}
operation! { DeleteImagePersonal(repo_name: String, tag: String) "DeleteImagePersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Tag" tag
} }

pub type DeleteImagePersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImmutableTagRules {
    pub registry_id: String,
    pub namespace_name: String,
    pub rule_id: i64,
}
operation! { DeleteImmutableTagRules(registry_id: String, namespace_name: String, rule_id: i64)
    "DeleteImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RuleId" rule_id
} }

pub type DeleteImmutableTagRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub registry_id: String,
    pub delete_bucket: Option<bool>,
    pub dry_run: Option<bool>,
}
operation! { DeleteInstance(registry_id: String) "DeleteInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "DeleteBucket" delete_bucket: bool, 2 "DryRun" dry_run: bool
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomain {
    pub registry_id: String,
    pub domain_name: String,
    pub certificate_id: Option<String>,
}
operation! { DeleteInstanceCustomizedDomain(registry_id: String, domain_name: String)
    "DeleteInstanceCustomizedDomain" -> Empty {
    0 "RegistryId" registry_id, 1 "DomainName" domain_name, 2 "CertificateId" certificate_id: String
} }

pub type DeleteInstanceCustomizedDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceToken {
    pub registry_id: String,
    pub token_id: String,
}
operation! { DeleteInstanceToken(registry_id: String, token_id: String) "DeleteInstanceToken" -> Empty {
    0 "RegistryId" registry_id, 1 "TokenId" token_id
} }

pub type DeleteInstanceTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInternalEndpointDns {
    pub instance_id: String,
    pub vpc_id: String,
    pub eni_lb_ip: String,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
}
operation! { DeleteInternalEndpointDns(instance_id: String, vpc_id: String, eni_lb_ip: String)
    "DeleteInternalEndpointDns" -> Empty {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "EniLBIp" eni_lb_ip, 3 "UsePublicDomain" use_public_domain: bool,
    4 "RegionName" region_name: String
} }

pub type DeleteInternalEndpointDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultipleSecurityPolicy {
    pub registry_id: String,
    pub security_group_policy_set: Vec<SecurityPolicy>,
}
operation! { DeleteMultipleSecurityPolicy(registry_id: String, security_group_policy_set: Vec<SecurityPolicy>)
    "DeleteMultipleSecurityPolicy" -> DeleteMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMultipleSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { DeleteMultipleSecurityPolicyOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub registry_id: String,
    pub namespace_name: String,
}
operation! { DeleteNamespace(registry_id: String, namespace_name: String) "DeleteNamespace" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name
} }

pub type DeleteNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespacePersonal {
    pub namespace: String,
}
operation! { DeleteNamespacePersonal(namespace: String) "DeleteNamespacePersonal" -> Empty {
    0 "Namespace" namespace
} }

pub type DeleteNamespacePersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationInstance {
    pub registry_id: String,
    pub replication_registry_id: String,
    pub replication_region_id: u64,
}
operation! { DeleteReplicationInstance(registry_id: String, replication_registry_id: String, replication_region_id: u64)
    "DeleteReplicationInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "ReplicationRegistryId" replication_registry_id,
    2 "ReplicationRegionId" replication_region_id
} }

pub type DeleteReplicationInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReplicationRule {
    pub source_registry_id: String,
    pub rule_name: String,
    pub description: Option<String>,
}
operation! { DeleteReplicationRule(source_registry_id: String, rule_name: String) "DeleteReplicationRule" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "RuleName" rule_name, 2 "Description" description: String
} }

pub type DeleteReplicationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub force_delete: Option<bool>,
}
operation! { DeleteRepository(registry_id: String, namespace_name: String, repository_name: String)
    "DeleteRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ForceDelete" force_delete: bool
} }

pub type DeleteRepositoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryPersonal {
    pub repo_name: String,
}
operation! { DeleteRepositoryPersonal(repo_name: String) "DeleteRepositoryPersonal" -> Empty {
    0 "RepoName" repo_name
} }

pub type DeleteRepositoryPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryTags {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub tags: Vec<String>,
}
operation! { DeleteRepositoryTags(registry_id: String, namespace_name: String, repository_name: String, tags: Vec<String>)
    "DeleteRepositoryTags" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name, 3 "Tags" tags
} }

pub type DeleteRepositoryTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicy {
    pub registry_id: String,
    pub policy_index: Option<i64>,
    pub policy_version: Option<String>,
    pub cidr_block: Option<String>,
}
operation! { DeleteSecurityPolicy(registry_id: String) "DeleteSecurityPolicy" -> DeleteSecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "PolicyIndex" policy_index: i64, 2 "PolicyVersion" policy_version: String,
    3 "CidrBlock" cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { DeleteSecurityPolicyOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAccount {
    pub registry_id: String,
    pub name: String,
}
operation! { DeleteServiceAccount(registry_id: String, name: String) "DeleteServiceAccount" -> Empty {
    0 "RegistryId" registry_id, 1 "Name" name
} }

pub type DeleteServiceAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignaturePolicy {
    pub registry_id: String,
    pub namespace_name: String,
}
operation! { DeleteSignaturePolicy(registry_id: String, namespace_name: String) "DeleteSignaturePolicy" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name
} }

pub type DeleteSignaturePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    pub registry_id: String,
    pub items: Option<Vec<SkillType>>,
}
operation! { DeleteSkill(registry_id: String) "DeleteSkill" -> Empty {
    0 "RegistryId" registry_id, 1 "Items" items: Vec<SkillType>
} }

pub type DeleteSkillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillType {
    pub skill_name: Option<String>,
    pub skill_version: Option<String>,
}
input! { SkillType(skill_name: String) {
    0 "SkillName" skill_name: String, 1 "SkillVersion" skill_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagRetentionRule {
    pub registry_id: String,
    pub retention_id: i64,
}
operation! { DeleteTagRetentionRule(registry_id: String, retention_id: i64) "DeleteTagRetentionRule" -> Empty {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id
} }

pub type DeleteTagRetentionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookTrigger {
    pub registry_id: String,
    pub namespace: String,
    pub id: i64,
}
operation! { DeleteWebhookTrigger(registry_id: String, namespace: String, id: i64) "DeleteWebhookTrigger" -> Empty {
    0 "RegistryId" registry_id, 1 "Namespace" namespace, 2 "Id" id
} }

pub type DeleteWebhookTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelVersionDetail {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub reference: String,
}
operation! { DescribeAIModelVersionDetail(registry_id: String, namespace_name: String, repository_name: String, reference: String)
    "DescribeAIModelVersionDetail" -> DescribeAIModelVersionDetailOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "Reference" reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelVersionDetailOutput {
    pub model: Option<ModelDetail>,
}
model! { DescribeAIModelVersionDetailOutput {
    0 "Model" model
} }

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
    0 "ModelName" model_name, 1 "NamespaceName" namespace_name, 2 "Version" version, 3 "Digest" digest, 4 "Size" size,
    5 "Framework" framework, 6 "Precision" precision, 7 "FileFormat" file_format, 8 "ParamSize" param_size,
    9 "Family" family, 10 "IsRecommended" is_recommended, 11 "PushTime" push_time
} }

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
    Offset "Offset", "Data.LogInfo" data.log_info, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerLogPersonalOutput {
    pub data: Option<DescribeApplicationTriggerLogPersonalResp>,
}
model! { DescribeApplicationTriggerLogPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerLogPersonalResp {
    pub total_count: Option<i64>,
    pub log_info: Option<Vec<TriggerLogResp>>,
}
model! { DescribeApplicationTriggerLogPersonalResp {
    0 "TotalCount" total_count, 1 "LogInfo" log_info
} }

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
    0 "RepoName" repo_name, 1 "TagName" tag_name, 2 "TriggerName" trigger_name, 3 "InvokeSource" invoke_source,
    4 "InvokeAction" invoke_action, 5 "InvokeTime" invoke_time, 6 "InvokeCondition" invoke_condition,
    7 "InvokePara" invoke_para, 8 "InvokeResult" invoke_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInvokeCondition {
    pub invoke_method: Option<String>,
    pub invoke_expr: Option<String>,
}
model! { TriggerInvokeCondition {
    0 "InvokeMethod" invoke_method, 1 "InvokeExpr" invoke_expr
} }

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
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "Namespace" namespace, 3 "ServiceName" service_name,
    4 "ContainerName" container_name, 5 "ClusterRegion" cluster_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInvokeResult {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { TriggerInvokeResult {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg
} }

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
    Offset "Offset", "Data.TriggerInfo" data.trigger_info, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerPersonalOutput {
    pub data: Option<DescribeApplicationTriggerPersonalResp>,
}
model! { DescribeApplicationTriggerPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationTriggerPersonalResp {
    pub total_count: Option<i64>,
    pub trigger_info: Option<Vec<TriggerResp>>,
}
model! { DescribeApplicationTriggerPersonalResp {
    0 "TotalCount" total_count, 1 "TriggerInfo" trigger_info
} }

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
    0 "TriggerName" trigger_name, 1 "InvokeSource" invoke_source, 2 "InvokeAction" invoke_action,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "InvokeCondition" invoke_condition,
    6 "InvokePara" invoke_para
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChartDownloadInfo {
    pub registry_id: String,
    pub namespace_name: String,
    pub chart_name: String,
    pub chart_version: String,
}
operation! { DescribeChartDownloadInfo(registry_id: String, namespace_name: String, chart_name: String, chart_version: String)
    "DescribeChartDownloadInfo" -> DescribeChartDownloadInfoOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "ChartName" chart_name,
    3 "ChartVersion" chart_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChartDownloadInfoOutput {
    pub pre_signed_download_url: Option<Secret>,
}
model! { DescribeChartDownloadInfoOutput {
    0 "PreSignedDownloadURL" pre_signed_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalEndpointStatus {
    pub registry_id: String,
}
operation! { DescribeExternalEndpointStatus(registry_id: String)
    "DescribeExternalEndpointStatus" -> DescribeExternalEndpointStatusOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalEndpointStatusOutput {
    pub status: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeExternalEndpointStatusOutput {
    0 "Status" status, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFavorRepositoryPersonal {
    pub repo_name: String,
    pub limit: i64,
    pub offset: i64,
}
operation! { DescribeFavorRepositoryPersonal(repo_name: String, limit: i64, offset: i64)
    "DescribeFavorRepositoryPersonal" -> DescribeFavorRepositoryPersonalOutput {
    0 "RepoName" repo_name, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeFavorRepositoryPersonal: Favors =
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFavorRepositoryPersonalOutput {
    pub data: Option<FavorResp>,
}
model! { DescribeFavorRepositoryPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavorResp {
    pub total_count: Option<i64>,
    pub repo_info: Option<Vec<Favors>>,
}
model! { FavorResp {
    0 "TotalCount" total_count, 1 "RepoInfo" repo_info
} }

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
    0 "RepoName" repo_name, 1 "RepoType" repo_type, 2 "PullCount" pull_count, 3 "FavorCount" favor_count,
    4 "Public" public, 5 "IsQcloudOfficial" is_qcloud_official, 6 "TagCount" tag_count, 7 "Logo" logo,
    8 "Region" region, 9 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGCJobs {
    pub registry_id: String,
}
operation! { DescribeGCJobs(registry_id: String) "DescribeGCJobs" -> DescribeGCJobsOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGCJobsOutput {
    pub jobs: Option<Vec<GCJobInfo>>,
}
model! { DescribeGCJobsOutput {
    0 "Jobs" jobs
} }

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
    0 "ID" id, 1 "JobStatus" job_status, 2 "CreationTime" creation_time, 3 "UpdateTime" update_time,
    4 "Schedule" schedule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schedule {
    pub r#type: Option<String>,
}
model! { Schedule {
    0 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAccelerateService {
    pub registry_id: String,
}
operation! { DescribeImageAccelerateService(registry_id: String)
    "DescribeImageAccelerateService" -> DescribeImageAccelerateServiceOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageAccelerateServiceOutput {
    pub status: Option<String>,
    pub cfsvip: Option<String>,
    pub is_enable: Option<bool>,
}
model! { DescribeImageAccelerateServiceOutput {
    0 "Status" status, 1 "CFSVIP" cfsvip, 2 "IsEnable" is_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFilterPersonal {
    pub repo_name: String,
    pub tag: String,
}
operation! { DescribeImageFilterPersonal(repo_name: String, tag: String)
    "DescribeImageFilterPersonal" -> DescribeImageFilterPersonalOutput {
    0 "RepoName" repo_name, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFilterPersonalOutput {
    pub data: Option<SameImagesResp>,
}
model! { DescribeImageFilterPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SameImagesResp {
    pub same_images: Option<Vec<String>>,
}
model! { SameImagesResp {
    0 "SameImages" same_images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecycleGlobalPersonal {}
operation! { DescribeImageLifecycleGlobalPersonal()
"DescribeImageLifecycleGlobalPersonal" -> DescribeImageLifecycleGlobalPersonalOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecycleGlobalPersonalOutput {
    pub data: Option<AutoDelStrategyInfoResp>,
}
model! { DescribeImageLifecycleGlobalPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoDelStrategyInfoResp {
    pub total_count: Option<i64>,
    pub strategy_info: Option<Vec<AutoDelStrategyInfo>>,
}
model! { AutoDelStrategyInfoResp {
    0 "TotalCount" total_count, 1 "StrategyInfo" strategy_info
} }

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
    0 "Username" username, 1 "RepoName" repo_name, 2 "Type" r#type, 3 "Value" value, 4 "Valid" valid,
    5 "CreationTime" creation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecyclePersonal {
    pub repo_name: String,
}
operation! { DescribeImageLifecyclePersonal(repo_name: String)
    "DescribeImageLifecyclePersonal" -> DescribeImageLifecyclePersonalOutput {
    0 "RepoName" repo_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageLifecyclePersonalOutput {
    pub data: Option<AutoDelStrategyInfoResp>,
}
model! { DescribeImageLifecyclePersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageManifests {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub image_version: String,
}
operation! { DescribeImageManifests(registry_id: String, namespace_name: String, repository_name: String, image_version: String)
    "DescribeImageManifests" -> DescribeImageManifestsOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "ImageVersion" image_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageManifestsOutput {
    pub manifest: Option<String>,
    pub config: Option<String>,
    pub labels: Option<Vec<KeyValueString>>,
    pub size: Option<i64>,
}
model! { DescribeImageManifestsOutput {
    0 "Manifest" manifest, 1 "Config" config, 2 "Labels" labels, 3 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueString {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValueString {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePersonal {
    pub repo_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag: Option<String>,
}
operation! { DescribeImagePersonal(repo_name: String) "DescribeImagePersonal" -> DescribeImagePersonalOutput {
    0 "RepoName" repo_name, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tag" tag: String
} }
paged! { DescribeImagePersonal: TagInfo = Offset "Offset", "Data.TagInfo" data.tag_info, total "Data.TagCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePersonalOutput {
    pub data: Option<TagInfoResp>,
}
model! { DescribeImagePersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoResp {
    pub tag_count: Option<i64>,
    pub tag_info: Option<Vec<TagInfo>>,
    pub server: Option<String>,
    pub repo_name: Option<String>,
}
model! { TagInfoResp {
    0 "TagCount" tag_count, 1 "TagInfo" tag_info, 2 "Server" server, 3 "RepoName" repo_name
} }

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
    0 "TagName" tag_name, 1 "TagId" tag_id, 2 "ImageId" image_id, 3 "Size" size, 4 "CreationTime" creation_time,
    5 "DurationDays" duration_days, 6 "Author" author, 7 "Architecture" architecture, 8 "DockerVersion" docker_version,
    9 "OS" os, 10 "SizeByte" size_byte, 11 "Id" id, 12 "UpdateTime" update_time, 13 "PushTime" push_time, 14 "Kind" kind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub registry_id: String,
    pub namespace_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub image_info_list: Option<Vec<TcrImageInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "ImageInfoList" image_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrImageInfo {
    pub digest: Option<String>,
    pub size: Option<i64>,
    pub image_version: Option<String>,
    pub update_time: Option<String>,
    pub kind: Option<String>,
    pub kms_signature: Option<Secret>,
}
model! { TcrImageInfo {
    0 "Digest" digest, 1 "Size" size, 2 "ImageVersion" image_version, 3 "UpdateTime" update_time, 4 "Kind" kind,
    5 "KmsSignature" kms_signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImmutableTagRules {
    pub registry_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeImmutableTagRules(registry_id: String)
    "DescribeImmutableTagRules" -> DescribeImmutableTagRulesOutput {
    0 "RegistryId" registry_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeImmutableTagRules: ImmutableTagRule = Number "Page", "Rules" rules, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImmutableTagRulesOutput {
    pub rules: Option<Vec<ImmutableTagRule>>,
    pub empty_ns: Option<Vec<String>>,
    pub total: Option<i64>,
}
model! { DescribeImmutableTagRulesOutput {
    0 "Rules" rules, 1 "EmptyNs" empty_ns, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAllNamespaces {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceAllNamespaces() "DescribeInstanceAllNamespaces" -> Empty {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }

pub type DescribeInstanceAllNamespacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCustomizedDomain {
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceCustomizedDomain(registry_id: String)
    "DescribeInstanceCustomizedDomain" -> DescribeInstanceCustomizedDomainOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInstanceCustomizedDomain: CustomizedDomainInfo =
    Offset "Offset", "DomainInfoList" domain_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCustomizedDomainOutput {
    pub domain_info_list: Option<Vec<CustomizedDomainInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceCustomizedDomainOutput {
    0 "DomainInfoList" domain_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedDomainInfo {
    pub registry_id: Option<String>,
    pub cert_id: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
}
model! { CustomizedDomainInfo {
    0 "RegistryId" registry_id, 1 "CertId" cert_id, 2 "DomainName" domain_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatus {
    pub registry_ids: Vec<String>,
}
operation! { DescribeInstanceStatus(registry_ids: Vec<String>)
    "DescribeInstanceStatus" -> DescribeInstanceStatusOutput {
    0 "RegistryIds" registry_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatusOutput {
    pub registry_status_set: Option<Vec<RegistryStatus>>,
}
model! { DescribeInstanceStatusOutput {
    0 "RegistryStatusSet" registry_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryStatus {
    pub registry_id: Option<String>,
    pub status: Option<String>,
    pub conditions: Option<Vec<RegistryCondition>>,
}
model! { RegistryStatus {
    0 "RegistryId" registry_id, 1 "Status" status, 2 "Conditions" conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCondition {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
model! { RegistryCondition {
    0 "Type" r#type, 1 "Status" status, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceToken {
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceToken(registry_id: String) "DescribeInstanceToken" -> DescribeInstanceTokenOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInstanceToken: TcrInstanceToken = Offset "Offset", "Tokens" tokens, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTokenOutput {
    pub total_count: Option<i64>,
    pub tokens: Option<Vec<TcrInstanceToken>>,
}
model! { DescribeInstanceTokenOutput {
    0 "TotalCount" total_count, 1 "Tokens" tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrInstanceToken {
    pub id: Option<String>,
    pub desc: Option<String>,
    pub registry_id: Option<String>,
    pub enabled: Option<bool>,
    pub created_at: Option<String>,
    pub expired_at: Option<i64>,
}
model! { TcrInstanceToken {
    0 "Id" id, 1 "Desc" desc, 2 "RegistryId" registry_id, 3 "Enabled" enabled, 4 "CreatedAt" created_at,
    5 "ExpiredAt" expired_at
} }

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
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub registries: Option<Vec<Registry>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "Registries" registries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Registry {
    pub registry_id: Option<String>,
    pub registry_name: Option<String>,
    pub registry_type: Option<String>,
    pub status: Option<String>,
    pub public_domain: Option<String>,
    pub created_at: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
    pub enable_anonymous: Option<bool>,
    pub token_valid_time: Option<u64>,
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
    0 "RegistryId" registry_id, 1 "RegistryName" registry_name, 2 "RegistryType" registry_type, 3 "Status" status,
    4 "PublicDomain" public_domain, 5 "CreatedAt" created_at, 6 "RegionName" region_name, 7 "RegionId" region_id,
    8 "EnableAnonymous" enable_anonymous, 9 "TokenValidTime" token_valid_time, 10 "InternalEndpoint" internal_endpoint,
    11 "TagSpecification" tag_specification, 12 "ExpiredAt" expired_at, 13 "PayMod" pay_mod, 14 "RenewFlag" renew_flag,
    15 "DeletionProtection" deletion_protection, 16 "AIFeature" ai_feature, 17 "EnableCosMAZ" enable_cos_maz,
    18 "EnableCosVersioning" enable_cos_versioning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointDnsStatus {
    pub vpc_set: Vec<VpcAndDomainInfo>,
}
operation! { DescribeInternalEndpointDnsStatus(vpc_set: Vec<VpcAndDomainInfo>)
    "DescribeInternalEndpointDnsStatus" -> DescribeInternalEndpointDnsStatusOutput {
    0 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcAndDomainInfo {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub eni_lb_ip: Option<String>,
    pub use_public_domain: Option<bool>,
    pub region_name: Option<String>,
}
input! { VpcAndDomainInfo(instance_id: String, vpc_id: String, eni_lb_ip: String) {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "EniLBIp" eni_lb_ip: String,
    3 "UsePublicDomain" use_public_domain: bool, 4 "RegionName" region_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointDnsStatusOutput {
    pub vpc_set: Option<Vec<VpcPrivateDomainStatus>>,
}
model! { DescribeInternalEndpointDnsStatusOutput {
    0 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcPrivateDomainStatus {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<String>,
}
model! { VpcPrivateDomainStatus {
    0 "Region" region, 1 "VpcId" vpc_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpoints {
    pub registry_id: String,
}
operation! { DescribeInternalEndpoints(registry_id: String)
    "DescribeInternalEndpoints" -> DescribeInternalEndpointsOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternalEndpointsOutput {
    pub access_vpc_set: Option<Vec<AccessVpc>>,
    pub total_count: Option<i64>,
}
model! { DescribeInternalEndpointsOutput {
    0 "AccessVpcSet" access_vpc_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessVpc {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub access_ip: Option<String>,
}
model! { AccessVpc {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Status" status, 3 "AccessIp" access_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacePersonal {
    pub namespace: String,
    pub limit: i64,
    pub offset: i64,
}
operation! { DescribeNamespacePersonal(namespace: String, limit: i64, offset: i64)
    "DescribeNamespacePersonal" -> DescribeNamespacePersonalOutput {
    0 "Namespace" namespace, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeNamespacePersonal: NamespaceInfo =
    Offset "Offset", "Data.NamespaceInfo" data.namespace_info, total "Data.NamespaceCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacePersonalOutput {
    pub data: Option<NamespaceInfoResp>,
}
model! { DescribeNamespacePersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfoResp {
    pub namespace_count: Option<i64>,
    pub namespace_info: Option<Vec<NamespaceInfo>>,
}
model! { NamespaceInfoResp {
    0 "NamespaceCount" namespace_count, 1 "NamespaceInfo" namespace_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfo {
    pub namespace: Option<String>,
    pub creation_time: Option<String>,
    pub repo_count: Option<i64>,
}
model! { NamespaceInfo {
    0 "Namespace" namespace, 1 "CreationTime" creation_time, 2 "RepoCount" repo_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub namespace_list: Option<Vec<TcrNamespaceInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeNamespacesOutput {
    0 "NamespaceList" namespace_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrNamespaceInfo {
    pub name: Option<String>,
    pub creation_time: Option<String>,
    pub public: Option<bool>,
    pub namespace_id: Option<i64>,
    pub tag_specification: Option<TagSpecification>,
    pub metadata: Option<Vec<KeyValueString>>,
    pub cve_whitelist_items: Option<Vec<CVEWhitelistItem>>,
    pub auto_scan: Option<bool>,
    pub prevent_vul: Option<bool>,
    pub severity: Option<String>,
}
model! { TcrNamespaceInfo {
    0 "Name" name, 1 "CreationTime" creation_time, 2 "Public" public, 3 "NamespaceId" namespace_id,
    4 "TagSpecification" tag_specification, 5 "Metadata" metadata, 6 "CVEWhitelistItems" cve_whitelist_items,
    7 "AutoScan" auto_scan, 8 "PreventVUL" prevent_vul, 9 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub regions: Option<Vec<Region>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub alias: Option<String>,
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub id: Option<i64>,
}
model! { Region {
    0 "Alias" alias, 1 "RegionId" region_id, 2 "RegionName" region_name, 3 "Status" status, 4 "Remark" remark,
    5 "CreatedAt" created_at, 6 "UpdatedAt" updated_at, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceCreateTasks {
    pub replication_registry_id: String,
    pub replication_region_id: u64,
}
operation! { DescribeReplicationInstanceCreateTasks(replication_registry_id: String, replication_region_id: u64)
    "DescribeReplicationInstanceCreateTasks" -> DescribeReplicationInstanceCreateTasksOutput {
    0 "ReplicationRegistryId" replication_registry_id, 1 "ReplicationRegionId" replication_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceCreateTasksOutput {
    pub task_detail: Option<Vec<TaskDetail>>,
    pub status: Option<String>,
}
model! { DescribeReplicationInstanceCreateTasksOutput {
    0 "TaskDetail" task_detail, 1 "Status" status
} }

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
    0 "TaskName" task_name, 1 "TaskUUID" task_uuid, 2 "TaskStatus" task_status, 3 "TaskMessage" task_message,
    4 "CreatedTime" created_time, 5 "FinishedTime" finished_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceSyncStatus {
    pub registry_id: String,
    pub replication_registry_id: String,
    pub replication_region_id: Option<u64>,
    pub show_replication_log: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReplicationInstanceSyncStatus(registry_id: String, replication_registry_id: String)
    "DescribeReplicationInstanceSyncStatus" -> DescribeReplicationInstanceSyncStatusOutput {
    0 "RegistryId" registry_id, 1 "ReplicationRegistryId" replication_registry_id,
    2 "ReplicationRegionId" replication_region_id: u64, 3 "ShowReplicationLog" show_replication_log: bool,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstanceSyncStatusOutput {
    pub replication_status: Option<String>,
    pub replication_time: Option<String>,
    pub replication_log: Option<ReplicationLog>,
}
model! { DescribeReplicationInstanceSyncStatusOutput {
    0 "ReplicationStatus" replication_status, 1 "ReplicationTime" replication_time, 2 "ReplicationLog" replication_log
} }

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
    0 "ResourceType" resource_type, 1 "Source" source, 2 "Destination" destination, 3 "Status" status,
    4 "StartTime" start_time, 5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstances {
    pub registry_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReplicationInstances(registry_id: String)
    "DescribeReplicationInstances" -> DescribeReplicationInstancesOutput {
    0 "RegistryId" registry_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeReplicationInstances: ReplicationRegistry =
    Offset "Offset", "ReplicationRegistries" replication_registries, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationInstancesOutput {
    pub total_count: Option<i64>,
    pub replication_registries: Option<Vec<ReplicationRegistry>>,
}
model! { DescribeReplicationInstancesOutput {
    0 "TotalCount" total_count, 1 "ReplicationRegistries" replication_registries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationRegistry {
    pub registry_id: Option<String>,
    pub replication_registry_id: Option<String>,
    pub replication_region_id: Option<u64>,
    pub replication_region_name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<String>,
}
model! { ReplicationRegistry {
    0 "RegistryId" registry_id, 1 "ReplicationRegistryId" replication_registry_id,
    2 "ReplicationRegionId" replication_region_id, 3 "ReplicationRegionName" replication_region_name, 4 "Status" status,
    5 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationPolicies {
    pub registry_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeReplicationPolicies(registry_id: String)
    "DescribeReplicationPolicies" -> DescribeReplicationPoliciesOutput {
    0 "RegistryId" registry_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeReplicationPolicies: ReplicationPolicyInfo =
    Number "Page", "ReplicationPolicyInfoList" replication_policy_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicationPoliciesOutput {
    pub replication_policy_info_list: Option<Vec<ReplicationPolicyInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeReplicationPoliciesOutput {
    0 "ReplicationPolicyInfoList" replication_policy_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationPolicyInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub filters: Option<Vec<PolicyFilter>>,
    pub r#override: Option<bool>,
    pub enabled: Option<bool>,
    pub src_resource: Option<String>,
    pub dest_resource: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ReplicationPolicyInfo {
    0 "ID" id, 1 "Name" name, 2 "Description" description, 3 "Filters" filters, 4 "Override" r#override,
    5 "Enabled" enabled, 6 "SrcResource" src_resource, 7 "DestResource" dest_resource, 8 "CreationTime" creation_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyFilter {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { PolicyFilter {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositories {
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
    Offset "Offset", "RepositoryList" repository_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoriesOutput {
    pub repository_list: Option<Vec<TcrRepositoryInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRepositoriesOutput {
    0 "RepositoryList" repository_list, 1 "TotalCount" total_count
} }

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
    0 "Name" name, 1 "Namespace" namespace, 2 "CreationTime" creation_time, 3 "Public" public,
    4 "Description" description, 5 "BriefDescription" brief_description, 6 "UpdateTime" update_time
} }

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
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryFilterPersonalOutput {
    pub data: Option<SearchUserRepositoryResp>,
}
model! { DescribeRepositoryFilterPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchUserRepositoryResp {
    pub total_count: Option<i64>,
    pub repo_info: Option<Vec<RepoInfo>>,
    pub server: Option<String>,
    pub privilege_filtered: Option<bool>,
}
model! { SearchUserRepositoryResp {
    0 "TotalCount" total_count, 1 "RepoInfo" repo_info, 2 "Server" server, 3 "PrivilegeFiltered" privilege_filtered
} }

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
    0 "RepoName" repo_name, 1 "RepoType" repo_type, 2 "TagCount" tag_count, 3 "Public" public,
    4 "IsUserFavor" is_user_favor, 5 "IsQcloudOfficial" is_qcloud_official, 6 "FavorCount" favor_count,
    7 "PullCount" pull_count, 8 "Description" description, 9 "CreationTime" creation_time, 10 "UpdateTime" update_time
} }

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
    Offset "Offset", "Data.RepoInfo" data.repo_info, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryOwnerPersonalOutput {
    pub data: Option<RepoInfoResp>,
}
model! { DescribeRepositoryOwnerPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoInfoResp {
    pub total_count: Option<i64>,
    pub repo_info: Option<Vec<RepoInfo>>,
    pub server: Option<String>,
}
model! { RepoInfoResp {
    0 "TotalCount" total_count, 1 "RepoInfo" repo_info, 2 "Server" server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryPersonal {
    pub repo_name: String,
}
operation! { DescribeRepositoryPersonal(repo_name: String)
    "DescribeRepositoryPersonal" -> DescribeRepositoryPersonalOutput {
    0 "RepoName" repo_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryPersonalOutput {
    pub data: Option<RepositoryInfoResp>,
}
model! { DescribeRepositoryPersonalOutput {
    0 "Data" data
} }

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
    0 "RepoName" repo_name, 1 "RepoType" repo_type, 2 "Server" server, 3 "CreationTime" creation_time,
    4 "Description" description, 5 "Public" public, 6 "PullCount" pull_count, 7 "FavorCount" favor_count,
    8 "IsUserFavor" is_user_favor, 9 "IsQcloudOfficial" is_qcloud_official
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPolicies {
    pub registry_id: String,
}
operation! { DescribeSecurityPolicies(registry_id: String)
    "DescribeSecurityPolicies" -> DescribeSecurityPoliciesOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityPoliciesOutput {
    pub security_policy_set: Option<Vec<SecurityPolicy>>,
}
model! { DescribeSecurityPoliciesOutput {
    0 "SecurityPolicySet" security_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccounts {
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
    Offset "Offset", "ServiceAccounts" service_accounts, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccountsOutput {
    pub service_accounts: Option<Vec<ServiceAccount>>,
    pub total_count: Option<i64>,
}
model! { DescribeServiceAccountsOutput {
    0 "ServiceAccounts" service_accounts, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccount {
    pub name: Option<String>,
    pub description: Option<String>,
    pub disable: Option<bool>,
    pub expires_at: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub permissions: Option<Vec<Permission>>,
}
model! { ServiceAccount {
    0 "Name" name, 1 "Description" description, 2 "Disable" disable, 3 "ExpiresAt" expires_at,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "Permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetail {
    pub registry_id: String,
    pub skill_name: String,
    pub skill_version: String,
}
operation! { DescribeSkillDetail(registry_id: String, skill_name: String, skill_version: String)
    "DescribeSkillDetail" -> DescribeSkillDetailOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "SkillVersion" skill_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetailOutput {
    pub skill: Option<Skill>,
}
model! { DescribeSkillDetailOutput {
    0 "Skill" skill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    pub skill_name: Option<String>,
    pub skill_version: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub skill_type: Option<String>,
    pub runtime: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { Skill {
    0 "SkillName" skill_name, 1 "SkillVersion" skill_version, 2 "Description" description, 3 "Tags" tags,
    4 "SkillType" skill_type, 5 "Runtime" runtime, 6 "Status" status, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDownloadInfo {
    pub registry_id: String,
    pub skill_name: String,
    pub skill_version: String,
}
operation! { DescribeSkillDownloadInfo(registry_id: String, skill_name: String, skill_version: String)
    "DescribeSkillDownloadInfo" -> DescribeSkillDownloadInfoOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "SkillVersion" skill_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDownloadInfoOutput {
    pub pre_signed_download_url: Option<Secret>,
}
model! { DescribeSkillDownloadInfoOutput {
    0 "PreSignedDownloadURL" pre_signed_download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecution {
    pub registry_id: String,
    pub retention_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTagRetentionExecution(registry_id: String, retention_id: i64)
    "DescribeTagRetentionExecution" -> DescribeTagRetentionExecutionOutput {
    0 "RegistryId" registry_id, 1 "RetentionId" retention_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeTagRetentionExecution: RetentionExecution =
    Offset "Offset", "RetentionExecutionList" retention_execution_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionOutput {
    pub retention_execution_list: Option<Vec<RetentionExecution>>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionExecutionOutput {
    0 "RetentionExecutionList" retention_execution_list, 1 "TotalCount" total_count
} }

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
    0 "ExecutionId" execution_id, 1 "RetentionId" retention_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionTask {
    pub registry_id: String,
    pub retention_id: i64,
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
    Offset "Offset", "RetentionTaskList" retention_task_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionExecutionTaskOutput {
    pub retention_task_list: Option<Vec<RetentionTask>>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionExecutionTaskOutput {
    0 "RetentionTaskList" retention_task_list, 1 "TotalCount" total_count
} }

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
    0 "TaskId" task_id, 1 "ExecutionId" execution_id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Status" status,
    5 "Total" total, 6 "Retained" retained, 7 "Repository" repository
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionRules {
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
    Offset "Offset", "RetentionPolicyList" retention_policy_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRetentionRulesOutput {
    pub retention_policy_list: Option<Vec<RetentionPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeTagRetentionRulesOutput {
    0 "RetentionPolicyList" retention_policy_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionPolicy {
    pub retention_id: Option<i64>,
    pub namespace_name: Option<String>,
    pub retention_rule_list: Option<Vec<RetentionRule>>,
    pub advanced_rule_items: Option<Vec<RetentionRuleItem>>,
    pub cron_setting: Option<String>,
    pub disabled: Option<bool>,
    pub next_execution_time: Option<String>,
}
model! { RetentionPolicy {
    0 "RetentionId" retention_id, 1 "NamespaceName" namespace_name, 2 "RetentionRuleList" retention_rule_list,
    3 "AdvancedRuleItems" advanced_rule_items, 4 "CronSetting" cron_setting, 5 "Disabled" disabled,
    6 "NextExecutionTime" next_execution_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaPersonal {}
operation! { DescribeUserQuotaPersonal() "DescribeUserQuotaPersonal" -> DescribeUserQuotaPersonalOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserQuotaPersonalOutput {
    pub data: Option<RespLimit>,
}
model! { DescribeUserQuotaPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RespLimit {
    pub limit_info: Option<Vec<Limit>>,
}
model! { RespLimit {
    0 "LimitInfo" limit_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Limit {
    pub username: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { Limit {
    0 "Username" username, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTrigger {
    pub registry_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub namespace: Option<String>,
}
operation! { DescribeWebhookTrigger(registry_id: String) "DescribeWebhookTrigger" -> DescribeWebhookTriggerOutput {
    0 "RegistryId" registry_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Namespace" namespace: String
} }
paged! { DescribeWebhookTrigger: WebhookTrigger = Offset "Offset", "Triggers" triggers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerOutput {
    pub total_count: Option<i64>,
    pub triggers: Option<Vec<WebhookTrigger>>,
}
model! { DescribeWebhookTriggerOutput {
    0 "TotalCount" total_count, 1 "Triggers" triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerLog {
    pub registry_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookTriggerLogOutput {
    pub total_count: Option<i64>,
    pub logs: Option<Vec<WebhookTriggerLog>>,
}
model! { DescribeWebhookTriggerLogOutput {
    0 "TotalCount" total_count, 1 "Logs" logs
} }

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
    0 "Id" id, 1 "TriggerId" trigger_id, 2 "EventType" event_type, 3 "NotifyType" notify_type, 4 "Detail" detail,
    5 "CreationTime" creation_time, 6 "UpdateTime" update_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadHelmChart {
    pub registry_id: String,
    pub namespace_name: String,
    pub chart_name: String,
    pub chart_version: String,
}
operation! { DownloadHelmChart(registry_id: String, namespace_name: String, chart_name: String, chart_version: String)
    "DownloadHelmChart" -> DownloadHelmChartOutput {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "ChartName" chart_name,
    3 "ChartVersion" chart_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadHelmChartOutput {
    pub tmp_token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
}
model! { DownloadHelmChartOutput {
    0 "TmpToken" tmp_token, 1 "TmpSecretId" tmp_secret_id, 2 "TmpSecretKey" tmp_secret_key, 3 "Bucket" bucket,
    4 "Region" region, 5 "Path" path, 6 "StartTime" start_time, 7 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImage {
    pub registry_id: String,
    pub source_namespace: String,
    pub source_repo: String,
    pub source_reference: String,
    pub destination_tag: String,
    pub destination_namespace: Option<String>,
    pub destination_repo: Option<String>,
    pub r#override: Option<bool>,
}

/// What [`DuplicateImage::new`] takes.
pub struct DuplicateImageRequired {
    pub registry_id: String,
    pub source_namespace: String,
    pub source_repo: String,
    pub source_reference: String,
    pub destination_tag: String,
}
operation! { DuplicateImage{DuplicateImageRequired: registry_id, source_namespace, source_repo, source_reference, destination_tag}
    "DuplicateImage" -> Empty {
    0 "RegistryId" registry_id, 1 "SourceNamespace" source_namespace, 2 "SourceRepo" source_repo,
    3 "SourceReference" source_reference, 4 "DestinationTag" destination_tag,
    5 "DestinationNamespace" destination_namespace: String, 6 "DestinationRepo" destination_repo: String,
    7 "Override" r#override: bool
} }

pub type DuplicateImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImagePersonal {
    pub src_image: String,
    pub dest_image: String,
}
operation! { DuplicateImagePersonal(src_image: String, dest_image: String)
    "DuplicateImagePersonal" -> DuplicateImagePersonalOutput {
    0 "SrcImage" src_image, 1 "DestImage" dest_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateImagePersonalOutput {
    pub data: Option<DupImageTagResp>,
}
model! { DuplicateImagePersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DupImageTagResp {
    pub digest: Option<String>,
}
model! { DupImageTagResp {
    0 "Digest" digest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelVersions {
    pub registry_id: String,
    pub namespace_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelVersionsOutput {
    pub total_count: Option<i64>,
    pub version_list: Option<Vec<VersionList>>,
}
model! { ListAIModelVersionsOutput {
    0 "TotalCount" total_count, 1 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionList {
    pub version: Option<String>,
    pub size: Option<i64>,
    pub is_recommended: Option<bool>,
    pub push_time: Option<String>,
}
model! { VersionList {
    0 "Version" version, 1 "Size" size, 2 "IsRecommended" is_recommended, 3 "PushTime" push_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModels {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAIModelsOutput {
    pub total_count: Option<i64>,
    pub model_list: Option<Vec<ModelList>>,
}
model! { ListAIModelsOutput {
    0 "TotalCount" total_count, 1 "ModelList" model_list
} }

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
    0 "ModelName" model_name, 1 "NamespaceName" namespace_name, 2 "LatestVersion" latest_version, 3 "Kind" kind,
    4 "ImageSize" image_size, 5 "UpdateTime" update_time, 6 "Digest" digest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillVersions {
    pub registry_id: String,
    pub skill_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListSkillVersions(registry_id: String, skill_name: String) "ListSkillVersions" -> ListSkillVersionsOutput {
    0 "RegistryId" registry_id, 1 "SkillName" skill_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { ListSkillVersions: SkillVersionList = Offset "Offset", "VersionList" version_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillVersionsOutput {
    pub total_count: Option<i64>,
    pub version_list: Option<Vec<SkillVersionList>>,
}
model! { ListSkillVersionsOutput {
    0 "TotalCount" total_count, 1 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillVersionList {
    pub version: Option<String>,
    pub size: Option<i64>,
    pub push_time: Option<String>,
}
model! { SkillVersionList {
    0 "Version" version, 1 "Size" size, 2 "PushTime" push_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkills {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillsOutput {
    pub total_count: Option<i64>,
    pub skill_list: Option<Vec<SkillList>>,
}
model! { ListSkillsOutput {
    0 "TotalCount" total_count, 1 "SkillList" skill_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillList {
    pub skill_name: Option<String>,
    pub description: Option<String>,
    pub skill_type: Option<String>,
    pub tags: Option<Vec<String>>,
    pub latest_version: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { SkillList {
    0 "SkillName" skill_name, 1 "Description" description, 2 "SkillType" skill_type, 3 "Tags" tags,
    4 "LatestVersion" latest_version, 5 "Status" status, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageExternalEndpoint {
    pub registry_id: String,
    pub operation: String,
}
operation! { ManageExternalEndpoint(registry_id: String, operation: String)
    "ManageExternalEndpoint" -> ManageExternalEndpointOutput {
    0 "RegistryId" registry_id, 1 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageExternalEndpointOutput {
    pub registry_id: Option<String>,
}
model! { ManageExternalEndpointOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageImageLifecycleGlobalPersonal {
    pub r#type: String,
    pub val: i64,
}
operation! { ManageImageLifecycleGlobalPersonal(r#type: String, val: i64)
    "ManageImageLifecycleGlobalPersonal" -> Empty {
    0 "Type" r#type, 1 "Val" val
} }

pub type ManageImageLifecycleGlobalPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageInternalEndpoint {
    pub registry_id: String,
    pub operation: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
}
operation! { ManageInternalEndpoint(registry_id: String, operation: String, vpc_id: String, subnet_id: String)
    "ManageInternalEndpoint" -> ManageInternalEndpointOutput {
    0 "RegistryId" registry_id, 1 "Operation" operation, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "RegionId" region_id: u64, 5 "RegionName" region_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageInternalEndpointOutput {
    pub registry_id: Option<String>,
}
model! { ManageInternalEndpointOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageReplication {
    pub source_registry_id: String,
    pub destination_registry_id: String,
    pub rule: ReplicationRule,
    pub description: Option<String>,
    pub destination_region_id: Option<u64>,
    pub peer_replication_option: Option<PeerReplicationOption>,
}
operation! { ManageReplication(source_registry_id: String, destination_registry_id: String, rule: ReplicationRule)
    "ManageReplication" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "DestinationRegistryId" destination_registry_id, 2 "Rule" rule,
    3 "Description" description: String, 4 "DestinationRegionId" destination_region_id: u64,
    5 "PeerReplicationOption" peer_replication_option: PeerReplicationOption
} }

pub type ManageReplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationRule {
    pub name: Option<String>,
    pub dest_namespace: Option<String>,
    pub r#override: Option<bool>,
    pub filters: Option<Vec<ReplicationFilter>>,
    pub deletion: Option<bool>,
}
input! { ReplicationRule(name: String, dest_namespace: String, r#override: bool, filters: Vec<ReplicationFilter>) {
    0 "Name" name: String, 1 "DestNamespace" dest_namespace: String, 2 "Override" r#override: bool,
    3 "Filters" filters: Vec<ReplicationFilter>, 4 "Deletion" deletion: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicationFilter {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ReplicationFilter(r#type: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerReplicationOption {
    pub peer_registry_uin: Option<String>,
    pub peer_registry_token: Option<Secret>,
    pub enable_peer_replication: Option<bool>,
}
input! { PeerReplicationOption(peer_registry_uin: String, peer_registry_token: Secret, enable_peer_replication: bool) {
    0 "PeerRegistryUin" peer_registry_uin: String, 1 "PeerRegistryToken" peer_registry_token: Secret,
    2 "EnablePeerReplication" enable_peer_replication: bool
} }

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

pub type ModifyApplicationTriggerPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImmutableTagRules {
    pub registry_id: String,
    pub namespace_name: String,
    pub rule_id: i64,
    pub rule: ImmutableTagRule,
}
operation! { ModifyImmutableTagRules(registry_id: String, namespace_name: String, rule_id: i64, rule: ImmutableTagRule)
    "ModifyImmutableTagRules" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RuleId" rule_id, 3 "Rule" rule
} }

pub type ModifyImmutableTagRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub registry_id: String,
    pub registry_type: Option<String>,
    pub deletion_protection: Option<bool>,
    pub enable_cos_versioning: Option<bool>,
}
operation! { ModifyInstance(registry_id: String) "ModifyInstance" -> Empty {
    0 "RegistryId" registry_id, 1 "RegistryType" registry_type: String,
    2 "DeletionProtection" deletion_protection: bool, 3 "EnableCosVersioning" enable_cos_versioning: bool
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceStorage {
    pub registry_id: String,
    pub target_region: String,
    pub target_storage_name: String,
}
operation! { ModifyInstanceStorage(registry_id: String, target_region: String, target_storage_name: String)
    "ModifyInstanceStorage" -> Empty {
    0 "RegistryId" registry_id, 1 "TargetRegion" target_region, 2 "TargetStorageName" target_storage_name
} }

pub type ModifyInstanceStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceToken {
    pub token_id: String,
    pub registry_id: String,
    pub enable: Option<bool>,
    pub desc: Option<String>,
    pub modify_flag: Option<i64>,
}
operation! { ModifyInstanceToken(token_id: String, registry_id: String) "ModifyInstanceToken" -> Empty {
    0 "TokenId" token_id, 1 "RegistryId" registry_id, 2 "Enable" enable: bool, 3 "Desc" desc: String,
    4 "ModifyFlag" modify_flag: i64
} }

pub type ModifyInstanceTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
    pub registry_id: String,
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

pub type ModifyNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReplication {
    pub source_registry_id: String,
    pub rule_name: String,
    pub rule: ModifyReplicationRule,
    pub description: Option<String>,
}
operation! { ModifyReplication(source_registry_id: String, rule_name: String, rule: ModifyReplicationRule)
    "ModifyReplication" -> Empty {
    0 "SourceRegistryId" source_registry_id, 1 "RuleName" rule_name, 2 "Rule" rule, 3 "Description" description: String
} }

pub type ModifyReplicationOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepository {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub brief_description: String,
    pub description: String,
}

/// What [`ModifyRepository::new`] takes.
pub struct ModifyRepositoryRequired {
    pub registry_id: String,
    pub namespace_name: String,
    pub repository_name: String,
    pub brief_description: String,
    pub description: String,
}
operation! { ModifyRepository{ModifyRepositoryRequired: registry_id, namespace_name, repository_name, brief_description, description}
    "ModifyRepository" -> Empty {
    0 "RegistryId" registry_id, 1 "NamespaceName" namespace_name, 2 "RepositoryName" repository_name,
    3 "BriefDescription" brief_description, 4 "Description" description
} }

pub type ModifyRepositoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepositoryAccessPersonal {
    pub repo_name: String,
    pub public: i64,
}
operation! { ModifyRepositoryAccessPersonal(repo_name: String, public: i64) "ModifyRepositoryAccessPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Public" public
} }

pub type ModifyRepositoryAccessPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRepositoryInfoPersonal {
    pub repo_name: String,
    pub description: String,
}
operation! { ModifyRepositoryInfoPersonal(repo_name: String, description: String)
    "ModifyRepositoryInfoPersonal" -> Empty {
    0 "RepoName" repo_name, 1 "Description" description
} }

pub type ModifyRepositoryInfoPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicy {
    pub registry_id: String,
    pub policy_index: i64,
    pub cidr_block: String,
    pub description: String,
}
operation! { ModifySecurityPolicy(registry_id: String, policy_index: i64, cidr_block: String, description: String)
    "ModifySecurityPolicy" -> ModifySecurityPolicyOutput {
    0 "RegistryId" registry_id, 1 "PolicyIndex" policy_index, 2 "CidrBlock" cidr_block, 3 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityPolicyOutput {
    pub registry_id: Option<String>,
}
model! { ModifySecurityPolicyOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccount {
    pub registry_id: String,
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

pub type ModifyServiceAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccountPassword {
    pub registry_id: String,
    pub name: String,
    pub random: bool,
    pub password: Option<Secret>,
}
operation! { ModifyServiceAccountPassword(registry_id: String, name: String, random: bool)
    "ModifyServiceAccountPassword" -> ModifyServiceAccountPasswordOutput {
    0 "RegistryId" registry_id, 1 "Name" name, 2 "Random" random, 3 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceAccountPasswordOutput {
    pub password: Option<Secret>,
}
model! { ModifyServiceAccountPasswordOutput {
    0 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagRetentionRule {
    pub registry_id: String,
    pub namespace_id: i64,
    pub cron_setting: String,
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

pub type ModifyTagRetentionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPasswordPersonal {
    pub password: Secret,
}
operation! { ModifyUserPasswordPersonal(password: Secret) "ModifyUserPasswordPersonal" -> Empty {
    0 "Password" password
} }

pub type ModifyUserPasswordPersonalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookTrigger {
    pub registry_id: String,
    pub trigger: WebhookTrigger,
    pub namespace: String,
}
operation! { ModifyWebhookTrigger(registry_id: String, trigger: WebhookTrigger, namespace: String)
    "ModifyWebhookTrigger" -> Empty {
    0 "RegistryId" registry_id, 1 "Trigger" trigger, 2 "Namespace" namespace
} }

pub type ModifyWebhookTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub registry_id: String,
    pub registry_charge_prepaid: RegistryChargePrepaid,
    pub flag: i64,
}
operation! { RenewInstance(registry_id: String, registry_charge_prepaid: RegistryChargePrepaid, flag: i64)
    "RenewInstance" -> RenewInstanceOutput {
    0 "RegistryId" registry_id, 1 "RegistryChargePrepaid" registry_charge_prepaid, 2 "Flag" flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub registry_id: Option<String>,
}
model! { RenewInstanceOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateGCJob {
    pub registry_id: String,
}
operation! { TerminateGCJob(registry_id: String) "TerminateGCJob" -> TerminateGCJobOutput {
    0 "RegistryId" registry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateGCJobOutput {
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { TerminateGCJobOutput {
    0 "Status" status, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateNamespaceExistPersonal {
    pub namespace: String,
}
operation! { ValidateNamespaceExistPersonal(namespace: String)
    "ValidateNamespaceExistPersonal" -> ValidateNamespaceExistPersonalOutput {
    0 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateNamespaceExistPersonalOutput {
    pub data: Option<NamespaceIsExistsResp>,
}
model! { ValidateNamespaceExistPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceIsExistsResp {
    pub is_exist: Option<bool>,
    pub is_preserved: Option<bool>,
}
model! { NamespaceIsExistsResp {
    0 "IsExist" is_exist, 1 "IsPreserved" is_preserved
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateRepositoryExistPersonal {
    pub repo_name: String,
}
operation! { ValidateRepositoryExistPersonal(repo_name: String)
    "ValidateRepositoryExistPersonal" -> ValidateRepositoryExistPersonalOutput {
    0 "RepoName" repo_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateRepositoryExistPersonalOutput {
    pub data: Option<RepoIsExistResp>,
}
model! { ValidateRepositoryExistPersonalOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoIsExistResp {
    pub is_exist: Option<bool>,
}
model! { RepoIsExistResp {
    0 "IsExist" is_exist
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DbError";
    pub const FAILED_OPERATION_DEPENDENCE_ERROR: &str = "FailedOperation.DependenceError";
    pub const FAILED_OPERATION_EMPTY_CORE_BODY: &str = "FailedOperation.EmptyCoreBody";
    pub const FAILED_OPERATION_ERROR_GET_DB_DATA_ERROR: &str = "FailedOperation.ErrorGetDBDataError";
    pub const FAILED_OPERATION_ERROR_TCR_INVALID_MEDIA_TYPE: &str = "FailedOperation.ErrorTcrInvalidMediaType";
    pub const FAILED_OPERATION_ERROR_TCR_RESOURCE_CONFLICT: &str = "FailedOperation.ErrorTcrResourceConflict";
    pub const FAILED_OPERATION_ERROR_TCR_UNAUTHORIZED: &str = "FailedOperation.ErrorTcrUnauthorized";
    pub const FAILED_OPERATION_GET_DB_DATA_ERROR: &str = "FailedOperation.GetDBDataError";
    pub const FAILED_OPERATION_GET_SECURITY_POLICY_FAIL: &str = "FailedOperation.GetSecurityPolicyFail";
    pub const FAILED_OPERATION_GET_TCR_CLIENT: &str = "FailedOperation.GetTcrClient";
    pub const FAILED_OPERATION_OPERATION_CANCEL: &str = "FailedOperation.OperationCancel";
    pub const FAILED_OPERATION_PRECONDITION_FAILED: &str = "FailedOperation.PreconditionFailed";
    pub const FAILED_OPERATION_TRADE_FAILED: &str = "FailedOperation.TradeFailed";
    pub const FAILED_OPERATION_VALIDATE_REGISTRY_NAME_FAIL: &str = "FailedOperation.ValidateRegistryNameFail";
    pub const FAILED_OPERATION_VALIDATE_SUPPORTED_REGION_FAIL: &str = "FailedOperation.ValidateSupportedRegionFail";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CREATE_PRIVATE_ZONE: &str = "InternalError.CreatePrivateZone";
    pub const INTERNAL_ERROR_CREATE_PRIVATE_ZONE_RECORD: &str = "InternalError.CreatePrivateZoneRecord";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DbError";
    pub const INTERNAL_ERROR_DELETE_PRIVATE_ZONE_RECORD: &str = "InternalError.DeletePrivateZoneRecord";
    pub const INTERNAL_ERROR_DESCRIBE_INTERNAL_ENDPOINT_DNS_STATUS: &str =
        "InternalError.DescribeInternalEndpointDnsStatus";
    pub const INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_LIST: &str = "InternalError.DescribePrivateZoneList";
    pub const INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_RECORD_LIST: &str = "InternalError.DescribePrivateZoneRecordList";
    pub const INTERNAL_ERROR_DESCRIBE_PRIVATE_ZONE_SERVICE_LIST: &str = "InternalError.DescribePrivateZoneServiceList";
    pub const INTERNAL_ERROR_ERR_CONFLICT: &str = "InternalError.ErrConflict";
    pub const INTERNAL_ERROR_ERR_NOT_EXIST: &str = "InternalError.ErrNotExist";
    pub const INTERNAL_ERROR_ERR_UNAUTHORIZED: &str = "InternalError.ErrUnauthorized";
    pub const INTERNAL_ERROR_ERROR_CONFLICT: &str = "InternalError.ErrorConflict";
    pub const INTERNAL_ERROR_ERROR_OVER_LIMIT: &str = "InternalError.ErrorOverLimit";
    pub const INTERNAL_ERROR_ERROR_TCR_INTERNAL: &str = "InternalError.ErrorTcrInternal";
    pub const INTERNAL_ERROR_ERROR_TCR_INVALID_MEDIA_TYPE: &str = "InternalError.ErrorTcrInvalidMediaType";
    pub const INTERNAL_ERROR_ERROR_TCR_RESOURCE_CONFLICT: &str = "InternalError.ErrorTcrResourceConflict";
    pub const INTERNAL_ERROR_ERROR_TCR_UNAUTHORIZED: &str = "InternalError.ErrorTcrUnauthorized";
    pub const INTERNAL_ERROR_MODIFY_PRIVATE_ZONE_VPC: &str = "InternalError.ModifyPrivateZoneVpc";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ERR_NS_MIS_MATCH: &str = "InvalidParameter.ErrNSMisMatch";
    pub const INVALID_PARAMETER_ERR_NAMESPACE_EXIST: &str = "InvalidParameter.ErrNamespaceExist";
    pub const INVALID_PARAMETER_ERR_NAMESPACE_RESERVED: &str = "InvalidParameter.ErrNamespaceReserved";
    pub const INVALID_PARAMETER_ERR_REPO_EXIST: &str = "InvalidParameter.ErrRepoExist";
    pub const INVALID_PARAMETER_ERR_TOO_LARGE: &str = "InvalidParameter.ErrTooLarge";
    pub const INVALID_PARAMETER_ERR_TRIGGER_EXIST: &str = "InvalidParameter.ErrTriggerExist";
    pub const INVALID_PARAMETER_ERR_USER_EXIST: &str = "InvalidParameter.ErrUserExist";
    pub const INVALID_PARAMETER_ERROR_NAME_EXISTS: &str = "InvalidParameter.ErrorNameExists";
    pub const INVALID_PARAMETER_ERROR_NAME_ILLEGAL: &str = "InvalidParameter.ErrorNameIllegal";
    pub const INVALID_PARAMETER_ERROR_NAME_RESERVED: &str = "InvalidParameter.ErrorNameReserved";
    pub const INVALID_PARAMETER_ERROR_REGISTRY_NAME: &str = "InvalidParameter.ErrorRegistryName";
    pub const INVALID_PARAMETER_ERROR_TAG_OVER_LIMIT: &str = "InvalidParameter.ErrorTagOverLimit";
    pub const INVALID_PARAMETER_ERROR_TCR_INVALID_PARAMETER: &str = "InvalidParameter.ErrorTcrInvalidParameter";
    pub const INVALID_PARAMETER_REPLICATION_EXISTS: &str = "InvalidParameter.ReplicationExists";
    pub const INVALID_PARAMETER_UNSUPPORTED_REGION: &str = "InvalidParameter.UnsupportedRegion";
    pub const LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT: &str = "LimitExceeded.ErrNamespaceMaxLimit";
    pub const LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT: &str = "LimitExceeded.ErrRepoMaxLimit";
    pub const LIMIT_EXCEEDED_ERR_TRIGGER_MAX_LIMIT: &str = "LimitExceeded.ErrTriggerMaxLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_PARAMETER: &str = "MissingParameter.MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_QUOTA_OVER_LIMIT: &str = "OperationDenied.QuotaOverLimit";
    pub const RESOURCE_INSUFFICIENT_ERROR_INSTANCE_NOT_RUNNING: &str = "ResourceInsufficient.ErrorInstanceNotRunning";
    pub const RESOURCE_INSUFFICIENT_ERROR_VPC_DNS_STATUS: &str = "ResourceInsufficient.ErrorVpcDnsStatus";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ERR_NO_NAMESPACE: &str = "ResourceNotFound.ErrNoNamespace";
    pub const RESOURCE_NOT_FOUND_ERR_NO_REPO: &str = "ResourceNotFound.ErrNoRepo";
    pub const RESOURCE_NOT_FOUND_ERR_NO_TAG: &str = "ResourceNotFound.ErrNoTag";
    pub const RESOURCE_NOT_FOUND_ERR_NO_TRIGGER: &str = "ResourceNotFound.ErrNoTrigger";
    pub const RESOURCE_NOT_FOUND_ERR_NO_USER: &str = "ResourceNotFound.ErrNoUser";
    pub const RESOURCE_NOT_FOUND_TCR_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.TcrResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ERROR_TCR_UNAUTHORIZED: &str = "UnauthorizedOperation.ErrorTcrUnauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE: &str = "UnsupportedOperation.CreatePrivateZone";
    pub const UNSUPPORTED_OPERATION_CREATE_PRIVATE_ZONE_RECORD: &str = "UnsupportedOperation.CreatePrivateZoneRecord";
    pub const UNSUPPORTED_OPERATION_DELETE_PRIVATE_ZONE_RECORD: &str = "UnsupportedOperation.DeletePrivateZoneRecord";
    pub const UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_LIST: &str = "UnsupportedOperation.DescribePrivateZoneList";
    pub const UNSUPPORTED_OPERATION_DESCRIBE_PRIVATE_ZONE_RECORD_LIST: &str =
        "UnsupportedOperation.DescribePrivateZoneRecordList";
    pub const UNSUPPORTED_OPERATION_ERR_NO_USER_INITIALIZED: &str = "UnsupportedOperation.ErrNoUserInitialized";
    pub const UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_RECORD: &str = "UnsupportedOperation.ModifyPrivateZoneRecord";
    pub const UNSUPPORTED_OPERATION_MODIFY_PRIVATE_ZONE_VPC: &str = "UnsupportedOperation.ModifyPrivateZoneVpc";
}

#[cfg(feature = "reflect")]
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
