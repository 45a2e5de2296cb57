//! `cr` 2018-12-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "cr.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "cr.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "cr.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "cr.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cr.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "cr.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cr.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "cr.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "cr.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "cr.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "cr.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "cr.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "cr.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "cr.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "cr.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "cr.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "cr.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "cr.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cr.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "cr.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "cr.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "cr.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "cr.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "cr.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "cr.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cr.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "cr.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cr.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "cr.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "cr.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "cr.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-zhangjiakou", "cr.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "cr.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "cr.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "cr.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cr.eu-west-1.aliyuncs.com"),
        ("eu-west-2", "cr.eu-west-2.aliyuncs.com"),
        ("me-central-1", "cr.me-central-1.aliyuncs.com"),
        ("me-east-1", "cr.me-east-1.aliyuncs.com"),
        ("na-south-1", "cr.na-south-1.aliyuncs.com"),
        ("us-east-1", "cr.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "cr.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "cr.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "cr-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "cr-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "cr-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "cr-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cr-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "cr-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cr-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "cr-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "cr-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "cr-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "cr-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "cr-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "cr-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "cr-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "cr-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "cr-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cr-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "cr-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-nanjing", "cr-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "cr-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "cr-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cr-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "cr-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cr-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "cr-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-zhangjiakou", "cr-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "cr-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "cr-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "cr-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "cr-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "cr-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "cr-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "cr-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "cr-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "cr-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "cr", version: "2018-12-01", code: "cr", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelArtifactBuildTask {
    pub build_task_id: String,
    pub instance_id: String,
}
operation! { CancelArtifactBuildTask(build_task_id: String, instance_id: String)
    "CancelArtifactBuildTask" -> CancelArtifactBuildTaskOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelArtifactBuildTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelArtifactBuildTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoBuildRecord {
    pub build_record_id: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { CancelRepoBuildRecord(build_record_id: String, instance_id: String, repo_id: String)
    "CancelRepoBuildRecord" -> CancelRepoBuildRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoBuildRecordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelRepoBuildRecordOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoSyncTask {
    pub instance_id: String,
    pub sync_task_id: String,
}
operation! { CancelRepoSyncTask(instance_id: String, sync_task_id: String)
    "CancelRepoSyncTask" -> CancelRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "SyncTaskId" sync_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelRepoSyncTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_region_id: String,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildRule {
    pub artifact_type: String,
    pub instance_id: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub scope_id: String,
    pub scope_type: String,
}
operation! { CreateArtifactBuildRule(artifact_type: String, instance_id: String, scope_id: String, scope_type: String)
    "CreateArtifactBuildRule" -> CreateArtifactBuildRuleOutput {
    0 "ArtifactType" artifact_type, 1 "InstanceId" instance_id, 2 "Parameters" parameters: BTreeMap<String, Value>,
    3 "ScopeId" scope_id, 4 "ScopeType" scope_type
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateArtifactBuildRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactLifecycleRule {
    pub auto: Option<bool>,
    pub enable_delete_tag: Option<bool>,
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
operation! { CreateArtifactLifecycleRule(instance_id: String)
    "CreateArtifactLifecycleRule" -> CreateArtifactLifecycleRuleOutput {
    0 "Auto" auto: bool, 1 "EnableDeleteTag" enable_delete_tag: bool, 2 "InstanceId" instance_id,
    3 "NamespaceName" namespace_name: String, 4 "RepoName" repo_name: String,
    5 "RetentionTagCount" retention_tag_count: i64, 6 "ScheduleTime" schedule_time: String, 7 "Scope" scope: String,
    8 "TagRegexp" tag_regexp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_id: Option<String>,
}
model! { CreateArtifactLifecycleRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionRule {
    pub accelerate: Option<bool>,
    pub instance_id: String,
    pub namespace_name: String,
    pub r#override: Option<bool>,
    pub platform: Vec<String>,
    pub repo_name: String,
    pub source_namespace_name: Option<String>,
    pub source_provider: String,
    pub source_repo_name: String,
    /// 1 to 30.
    pub tag_count: i64,
    pub tag_regexp: String,
}

/// What [`CreateArtifactSubscriptionRule::new`] takes.
pub struct CreateArtifactSubscriptionRuleRequired {
    pub instance_id: String,
    pub namespace_name: String,
    pub platform: Vec<String>,
    pub repo_name: String,
    pub source_provider: String,
    pub source_repo_name: String,
    pub tag_count: i64,
    pub tag_regexp: String,
}
operation! { CreateArtifactSubscriptionRule{CreateArtifactSubscriptionRuleRequired: instance_id, namespace_name, platform, repo_name, source_provider, source_repo_name, tag_count, tag_regexp}
    "CreateArtifactSubscriptionRule" -> CreateArtifactSubscriptionRuleOutput {
    0 "Accelerate" accelerate: bool, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name,
    3 "Override" r#override: bool, 4 "Platform" platform, 5 "RepoName" repo_name,
    6 "SourceNamespaceName" source_namespace_name: String, 7 "SourceProvider" source_provider,
    8 "SourceRepoName" source_repo_name, 9 "TagCount" tag_count, 10 "TagRegexp" tag_regexp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_id: Option<String>,
}
model! { CreateArtifactSubscriptionRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTask {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { CreateArtifactSubscriptionTask(instance_id: String, rule_id: String)
    "CreateArtifactSubscriptionTask" -> CreateArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateArtifactSubscriptionTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRecord {
    pub build_record_id: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { CreateBuildRecordByRecord(build_record_id: String, instance_id: String, repo_id: String)
    "CreateBuildRecordByRecord" -> CreateBuildRecordByRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRecordOutput {
    pub build_record_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateBuildRecordByRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRule {
    pub build_rule_id: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { CreateBuildRecordByRule(build_rule_id: String, instance_id: String, repo_id: String)
    "CreateBuildRecordByRule" -> CreateBuildRecordByRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRuleOutput {
    pub build_record_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateBuildRecordByRuleOutput {
    0 "BuildRecordId" build_record_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChain {
    pub chain_config: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub scope_exclude: Option<Vec<String>>,
}
operation! { CreateChain(instance_id: String, name: String) "CreateChain" -> CreateChainOutput {
    0 "ChainConfig" chain_config: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Name" name, 4 "RepoName" repo_name: String, 5 "RepoNamespaceName" repo_namespace_name: String,
    6 "ScopeExclude" scope_exclude: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChainOutput {
    pub chain_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateChainOutput {
    0 "ChainId" chain_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_type: Option<String>,
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { CreateChartNamespace(instance_id: String, namespace_name: String)
    "CreateChartNamespace" -> CreateChartNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "DefaultRepoType" default_repo_type: String,
    2 "InstanceId" instance_id, 3 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateChartNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartRepository {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
    pub repo_type: Option<String>,
    pub summary: Option<String>,
}
operation! { CreateChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "CreateChartRepository" -> CreateChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name,
    3 "RepoType" repo_type: String, 4 "Summary" summary: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub repo_id: Option<String>,
}
model! { CreateChartRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomain {
    pub cert_id: String,
    pub cert_region_id: Option<String>,
    pub domain: String,
    pub instance_id: String,
    pub module_name: String,
}
operation! { CreateInstanceCustomizedDomain(cert_id: String, domain: String, instance_id: String, module_name: String)
    "CreateInstanceCustomizedDomain" -> CreateInstanceCustomizedDomainOutput {
    0 "CertId" cert_id, 1 "CertRegionId" cert_region_id: String, 2 "Domain" domain, 3 "InstanceId" instance_id,
    4 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceCustomizedDomainOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicy {
    /// Deprecated.
    pub comment: Option<String>,
    pub endpoint_type: String,
    pub entries: Option<Vec<AccessControlEntry>>,
    /// Deprecated.
    pub entry: Option<String>,
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { CreateInstanceEndpointAclPolicy(endpoint_type: String, instance_id: String)
    "CreateInstanceEndpointAclPolicy" -> CreateInstanceEndpointAclPolicyOutput {
    0 "Comment" comment: String, 1 "EndpointType" endpoint_type, 2 "Entries" entries: Vec<AccessControlEntry>,
    3 "Entry" entry: String, 4 "InstanceId" instance_id, 5 "ModuleName" module_name: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlEntry {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
input! { AccessControlEntry() {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicyOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceEndpointAclPolicyOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpc {
    pub enable_create_dns_record_in_pvzt: Option<bool>,
    pub instance_id: String,
    pub module_name: Option<String>,
    pub vpc_id: String,
    pub vswitch_id: String,
}
operation! { CreateInstanceVpcEndpointLinkedVpc(instance_id: String, vpc_id: String, vswitch_id: String)
    "CreateInstanceVpcEndpointLinkedVpc" -> CreateInstanceVpcEndpointLinkedVpcOutput {
    0 "EnableCreateDNSRecordInPvzt" enable_create_dns_record_in_pvzt: bool, 1 "InstanceId" instance_id,
    2 "ModuleName" module_name: String, 3 "VpcId" vpc_id, 4 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpcOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceVpcEndpointLinkedVpcOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { CreateNamespace(instance_id: String, namespace_name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool,
    1 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    2 "DefaultRepoType" default_repo_type: String, 3 "InstanceId" instance_id, 4 "NamespaceName" namespace_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoConfiguration {
    pub artifact_build_rule_parameters: Option<RepoConfigurationArtifactBuildRuleParameters>,
    pub repo_type: Option<String>,
    pub tag_immutability: Option<bool>,
}
input! { RepoConfiguration(repo_type: String, tag_immutability: bool) {
    0 "ArtifactBuildRuleParameters" artifact_build_rule_parameters: RepoConfigurationArtifactBuildRuleParameters,
    1 "RepoType" repo_type: String, 2 "TagImmutability" tag_immutability: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoConfigurationArtifactBuildRuleParameters {
    pub image_index_only: Option<bool>,
}
input! { RepoConfigurationArtifactBuildRuleParameters(image_index_only: bool) {
    0 "ImageIndexOnly" image_index_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoBuildRule {
    pub build_args: Option<Vec<String>>,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    pub image_tag: String,
    pub instance_id: String,
    pub platforms: Option<Vec<String>>,
    pub push_name: String,
    pub push_type: String,
    pub repo_id: String,
}

/// What [`CreateRepoBuildRule::new`] takes.
pub struct CreateRepoBuildRuleRequired {
    pub image_tag: String,
    pub instance_id: String,
    pub push_name: String,
    pub push_type: String,
    pub repo_id: String,
}
operation! { CreateRepoBuildRule{CreateRepoBuildRuleRequired: image_tag, instance_id, push_name, push_type, repo_id}
    "CreateRepoBuildRule" -> CreateRepoBuildRuleOutput {
    0 "BuildArgs" build_args: Vec<String>, 1 "DockerfileLocation" dockerfile_location: String,
    2 "DockerfileName" dockerfile_name: String, 3 "ImageTag" image_tag, 4 "InstanceId" instance_id,
    5 "Platforms" platforms: Vec<String>, 6 "PushName" push_name, 7 "PushType" push_type, 8 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepo {
    pub auto_build: Option<bool>,
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub disable_cache_build: Option<bool>,
    pub instance_id: String,
    pub oversea_build: Option<bool>,
    pub repo_id: String,
}

/// What [`CreateRepoSourceCodeRepo::new`] takes.
pub struct CreateRepoSourceCodeRepoRequired {
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { CreateRepoSourceCodeRepo{CreateRepoSourceCodeRepoRequired: code_repo_name, code_repo_namespace_name, code_repo_type, instance_id, repo_id}
    "CreateRepoSourceCodeRepo" -> CreateRepoSourceCodeRepoOutput {
    0 "AutoBuild" auto_build: bool, 1 "CodeRepoName" code_repo_name, 2 "CodeRepoNamespaceName" code_repo_namespace_name,
    3 "CodeRepoType" code_repo_type, 4 "DisableCacheBuild" disable_cache_build: bool, 5 "InstanceId" instance_id,
    6 "OverseaBuild" oversea_build: bool, 7 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepoOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoSourceCodeRepoOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncRule {
    pub instance_id: String,
    pub link_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_name_filter: Option<String>,
    pub priority: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_name_filter: Option<String>,
    pub sync_rule_name: String,
    pub sync_scope: String,
    pub sync_trigger: Option<String>,
    pub tag_filter: String,
    pub target_instance_id: String,
    pub target_namespace_name: Option<String>,
    pub target_region_id: String,
    pub target_repo_name: Option<String>,
    pub target_user_id: Option<String>,
}

/// What [`CreateRepoSyncRule::new`] takes.
pub struct CreateRepoSyncRuleRequired {
    pub instance_id: String,
    pub sync_rule_name: String,
    pub sync_scope: String,
    pub tag_filter: String,
    pub target_instance_id: String,
    pub target_region_id: String,
}
operation! { CreateRepoSyncRule{CreateRepoSyncRuleRequired: instance_id, sync_rule_name, sync_scope, tag_filter, target_instance_id, target_region_id}
    "CreateRepoSyncRule" -> CreateRepoSyncRuleOutput {
    0 "InstanceId" instance_id, 1 "LinkId" link_id: String, 2 "NamespaceName" namespace_name: String,
    3 "NamespaceNameFilter" namespace_name_filter: String, 4 "Priority" priority: i64, 5 "RepoName" repo_name: String,
    6 "RepoNameFilter" repo_name_filter: String, 7 "SyncRuleName" sync_rule_name, 8 "SyncScope" sync_scope,
    9 "SyncTrigger" sync_trigger: String, 10 "TagFilter" tag_filter, 11 "TargetInstanceId" target_instance_id,
    12 "TargetNamespaceName" target_namespace_name: String, 13 "TargetRegionId" target_region_id,
    14 "TargetRepoName" target_repo_name: String, 15 "TargetUserId" target_user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_rule_id: Option<String>,
}
model! { CreateRepoSyncRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "SyncRuleId" sync_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTask {
    pub instance_id: String,
    pub r#override: Option<bool>,
    pub priority: Option<i64>,
    pub repo_id: String,
    pub tag: String,
    pub target_instance_id: String,
    pub target_namespace: String,
    pub target_region_id: String,
    pub target_repo_name: String,
    pub target_tag: String,
    pub target_user_id: Option<String>,
}

/// What [`CreateRepoSyncTask::new`] takes.
pub struct CreateRepoSyncTaskRequired {
    pub instance_id: String,
    pub repo_id: String,
    pub tag: String,
    pub target_instance_id: String,
    pub target_namespace: String,
    pub target_region_id: String,
    pub target_repo_name: String,
    pub target_tag: String,
}
operation! { CreateRepoSyncTask{CreateRepoSyncTaskRequired: instance_id, repo_id, tag, target_instance_id, target_namespace, target_region_id, target_repo_name, target_tag}
    "CreateRepoSyncTask" -> CreateRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "Override" r#override: bool, 2 "Priority" priority: i64, 3 "RepoId" repo_id,
    4 "Tag" tag, 5 "TargetInstanceId" target_instance_id, 6 "TargetNamespace" target_namespace,
    7 "TargetRegionId" target_region_id, 8 "TargetRepoName" target_repo_name, 9 "TargetTag" target_tag,
    10 "TargetUserId" target_user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_task_id: Option<String>,
}
model! { CreateRepoSyncTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "SyncTaskId" sync_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRule {
    pub instance_id: String,
    pub priority: Option<i64>,
    pub repo_id: String,
    pub sync_rule_id: String,
    pub tag: String,
}
operation! { CreateRepoSyncTaskByRule(instance_id: String, repo_id: String, sync_rule_id: String, tag: String)
    "CreateRepoSyncTaskByRule" -> CreateRepoSyncTaskByRuleOutput {
    0 "InstanceId" instance_id, 1 "Priority" priority: i64, 2 "RepoId" repo_id, 3 "SyncRuleId" sync_rule_id, 4 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_task_id: Option<String>,
}
model! { CreateRepoSyncTaskByRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "SyncTaskId" sync_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTag {
    pub from_tag: String,
    pub instance_id: String,
    pub namespace_name: String,
    pub repo_name: String,
    pub to_tag: String,
}

/// What [`CreateRepoTag::new`] takes.
pub struct CreateRepoTagRequired {
    pub from_tag: String,
    pub instance_id: String,
    pub namespace_name: String,
    pub repo_name: String,
    pub to_tag: String,
}
operation! { CreateRepoTag{CreateRepoTagRequired: from_tag, instance_id, namespace_name, repo_name, to_tag}
    "CreateRepoTag" -> CreateRepoTagOutput {
    0 "FromTag" from_tag, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name, 3 "RepoName" repo_name,
    4 "ToTag" to_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoTagOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagScanTask {
    pub digest: Option<String>,
    pub instance_id: String,
    pub repo_id: String,
    pub scan_service: Option<String>,
    pub scan_type: Option<String>,
    pub tag: String,
}
operation! { CreateRepoTagScanTask(instance_id: String, repo_id: String, tag: String)
    "CreateRepoTagScanTask" -> CreateRepoTagScanTaskOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id, 3 "ScanService" scan_service: String,
    4 "ScanType" scan_type: String, 5 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagScanTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoTagScanTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTrigger {
    pub instance_id: String,
    pub repo_id: String,
    pub trigger_name: String,
    pub trigger_tag: Option<String>,
    pub trigger_type: String,
    pub trigger_url: String,
}

/// What [`CreateRepoTrigger::new`] takes.
pub struct CreateRepoTriggerRequired {
    pub instance_id: String,
    pub repo_id: String,
    pub trigger_name: String,
    pub trigger_type: String,
    pub trigger_url: String,
}
operation! { CreateRepoTrigger{CreateRepoTriggerRequired: instance_id, repo_id, trigger_name, trigger_type, trigger_url}
    "CreateRepoTrigger" -> CreateRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "TriggerName" trigger_name, 3 "TriggerTag" trigger_tag: String,
    4 "TriggerType" trigger_type, 5 "TriggerUrl" trigger_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub trigger_id: Option<String>,
}
model! { CreateRepoTriggerOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "TriggerId" trigger_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    pub detail: Option<String>,
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
    pub repo_type: String,
    pub summary: String,
    pub tag_immutability: Option<bool>,
}

/// What [`CreateRepository::new`] takes.
pub struct CreateRepositoryRequired {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
    pub repo_type: String,
    pub summary: String,
}
operation! { CreateRepository{CreateRepositoryRequired: instance_id, repo_name, repo_namespace_name, repo_type, summary}
    "CreateRepository" -> CreateRepositoryOutput {
    0 "Detail" detail: String, 1 "InstanceId" instance_id, 2 "RepoName" repo_name,
    3 "RepoNamespaceName" repo_namespace_name, 4 "RepoType" repo_type, 5 "Summary" summary,
    6 "TagImmutability" tag_immutability: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub repo_id: Option<String>,
}
model! { CreateRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanRule {
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: String,
    /// 1 to 256 characters.
    pub rule_name: String,
    pub scan_scope: String,
    pub scan_type: Option<String>,
    pub trigger_type: String,
}

/// What [`CreateScanRule::new`] takes.
pub struct CreateScanRuleRequired {
    pub instance_id: String,
    pub repo_tag_filter_pattern: String,
    pub rule_name: String,
    pub scan_scope: String,
    pub trigger_type: String,
}
operation! { CreateScanRule{CreateScanRuleRequired: instance_id, repo_tag_filter_pattern, rule_name, scan_scope, trigger_type}
    "CreateScanRule" -> CreateScanRuleOutput {
    0 "InstanceId" instance_id, 1 "Namespaces" namespaces: Vec<String>, 2 "RepoNames" repo_names: Vec<String>,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern, 4 "RuleName" rule_name, 5 "ScanScope" scan_scope,
    6 "ScanType" scan_type: String, 7 "TriggerType" trigger_type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanRuleOutput {
    pub code: Option<i64>,
    pub scan_rule_id: Option<String>,
}
model! { CreateScanRuleOutput {
    0 "Code" code, 1 "ScanRuleId" scan_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRule {
    pub instance_id: String,
    pub routes: Vec<RouteItem>,
}
operation! { CreateStorageDomainRoutingRule(instance_id: String, routes: Vec<RouteItem>)
    "CreateStorageDomainRoutingRule" -> CreateStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "Routes" routes
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteItem {
    pub endpoint_type: Option<String>,
    pub instance_domain: Option<String>,
    pub storage_domain: Option<String>,
}
input! { RouteItem(endpoint_type: String, instance_domain: String, storage_domain: String) {
    0 "EndpointType" endpoint_type: String, 1 "InstanceDomain" instance_domain: String,
    2 "StorageDomain" storage_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub rule_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStorageDomainRoutingRuleOutput {
    0 "Code" code, 1 "RuleId" rule_id, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { DeleteArtifactLifecycleRule(instance_id: String, rule_id: String)
    "DeleteArtifactLifecycleRule" -> DeleteArtifactLifecycleRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteArtifactLifecycleRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { DeleteArtifactSubscriptionRule(instance_id: String, rule_id: String)
    "DeleteArtifactSubscriptionRule" -> DeleteArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteArtifactSubscriptionRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChain {
    pub chain_id: String,
    pub instance_id: String,
}
operation! { DeleteChain(chain_id: String, instance_id: String) "DeleteChain" -> DeleteChainOutput {
    0 "ChainId" chain_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChainOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartNamespace {
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { DeleteChartNamespace(instance_id: String, namespace_name: String)
    "DeleteChartNamespace" -> DeleteChartNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRelease {
    pub chart: String,
    pub instance_id: String,
    pub release: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
}

/// What [`DeleteChartRelease::new`] takes.
pub struct DeleteChartReleaseRequired {
    pub chart: String,
    pub instance_id: String,
    pub release: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
}
operation! { DeleteChartRelease{DeleteChartReleaseRequired: chart, instance_id, release, repo_name, repo_namespace_name}
    "DeleteChartRelease" -> DeleteChartReleaseOutput {
    0 "Chart" chart, 1 "InstanceId" instance_id, 2 "Release" release, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartReleaseOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartReleaseOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRepository {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
}
operation! { DeleteChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "DeleteChartRepository" -> DeleteChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventCenterRule {
    pub instance_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DeleteEventCenterRule() "DeleteEventCenterRule" -> DeleteEventCenterRuleOutput {
    0 "InstanceId" instance_id: String, 1 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventCenterRuleOutput {
    pub code: Option<String>,
}
model! { DeleteEventCenterRuleOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomain {
    pub domain: String,
    pub instance_id: String,
    pub module_name: String,
}
operation! { DeleteInstanceCustomizedDomain(domain: String, instance_id: String, module_name: String)
    "DeleteInstanceCustomizedDomain" -> DeleteInstanceCustomizedDomainOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceCustomizedDomainOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicy {
    pub endpoint_type: String,
    pub entries: Option<Vec<AccessControlEntry>>,
    /// Deprecated.
    pub entry: Option<String>,
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { DeleteInstanceEndpointAclPolicy(endpoint_type: String, instance_id: String)
    "DeleteInstanceEndpointAclPolicy" -> DeleteInstanceEndpointAclPolicyOutput {
    0 "EndpointType" endpoint_type, 1 "Entries" entries: Vec<AccessControlEntry>, 2 "Entry" entry: String,
    3 "InstanceId" instance_id, 4 "ModuleName" module_name: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicyOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceEndpointAclPolicyOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpc {
    pub instance_id: String,
    pub module_name: Option<String>,
    pub vpc_id: String,
    pub vswitch_id: String,
}
operation! { DeleteInstanceVpcEndpointLinkedVpc(instance_id: String, vpc_id: String, vswitch_id: String)
    "DeleteInstanceVpcEndpointLinkedVpc" -> DeleteInstanceVpcEndpointLinkedVpcOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String, 2 "VpcId" vpc_id, 3 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpcOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceVpcEndpointLinkedVpcOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { DeleteNamespace(instance_id: String, namespace_name: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoBuildRule {
    pub build_rule_id: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { DeleteRepoBuildRule(build_rule_id: String, instance_id: String, repo_id: String)
    "DeleteRepoBuildRule" -> DeleteRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoBuildRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoBuildRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoSyncRule {
    pub instance_id: String,
    pub sync_rule_id: String,
}
operation! { DeleteRepoSyncRule(instance_id: String, sync_rule_id: String)
    "DeleteRepoSyncRule" -> DeleteRepoSyncRuleOutput {
    0 "InstanceId" instance_id, 1 "SyncRuleId" sync_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoSyncRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTag {
    pub instance_id: String,
    pub repo_id: String,
    pub tag: String,
}
operation! { DeleteRepoTag(instance_id: String, repo_id: String, tag: String) "DeleteRepoTag" -> DeleteRepoTagOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTagOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoTagOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTrigger {
    pub instance_id: String,
    pub repo_id: String,
    pub trigger_id: String,
}
operation! { DeleteRepoTrigger(instance_id: String, repo_id: String, trigger_id: String)
    "DeleteRepoTrigger" -> DeleteRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "TriggerId" trigger_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoTriggerOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { DeleteRepository(instance_id: String) "DeleteRepository" -> DeleteRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id: String, 2 "RepoName" repo_name: String,
    3 "RepoNamespaceName" repo_namespace_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanRule {
    pub instance_id: Option<String>,
    pub scan_rule_id: Option<String>,
}
operation! { DeleteScanRule() "DeleteScanRule" -> DeleteScanRuleOutput {
    0 "InstanceId" instance_id: String, 1 "ScanRuleId" scan_rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanRuleOutput {
    pub code: Option<String>,
}
model! { DeleteScanRuleOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { DeleteStorageDomainRoutingRule(instance_id: String, rule_id: String)
    "DeleteStorageDomainRoutingRule" -> DeleteStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStorageDomainRoutingRuleOutput {
    0 "Code" code, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildRule {
    pub artifact_type: Option<String>,
    pub build_rule_id: Option<String>,
    pub instance_id: String,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
operation! { GetArtifactBuildRule(instance_id: String) "GetArtifactBuildRule" -> GetArtifactBuildRuleOutput {
    0 "ArtifactType" artifact_type: String, 1 "BuildRuleId" build_rule_id: String, 2 "InstanceId" instance_id,
    3 "ScopeId" scope_id: String, 4 "ScopeType" scope_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildRuleOutput {
    pub artifact_type: Option<String>,
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub parameters: Option<GetArtifactBuildRuleParameters>,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
model! { GetArtifactBuildRuleOutput {
    0 "ArtifactType" artifact_type, 1 "BuildRuleId" build_rule_id, 2 "Code" code, 3 "IsSuccess" is_success,
    4 "Parameters" parameters, 5 "ScopeId" scope_id, 6 "ScopeType" scope_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildRuleParameters {
    pub image_index_only: Option<bool>,
    pub priority_file: Option<String>,
}
model! { GetArtifactBuildRuleParameters {
    0 "ImageIndexOnly" image_index_only, 1 "PriorityFile" priority_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTask {
    pub build_task_id: String,
    pub instance_id: String,
}
operation! { GetArtifactBuildTask(build_task_id: String, instance_id: String)
    "GetArtifactBuildTask" -> GetArtifactBuildTaskOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskOutput {
    pub artifact_build_type: Option<String>,
    pub build_task_id: Option<String>,
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub instructions: Option<Vec<String>>,
    pub is_success: Option<bool>,
    pub source_artifact: Option<GetArtifactBuildTaskSourceArtifact>,
    pub start_time: Option<i64>,
    pub target_artifact: Option<GetArtifactBuildTaskTargetArtifact>,
    pub task_status: Option<String>,
}
model! { GetArtifactBuildTaskOutput {
    0 "ArtifactBuildType" artifact_build_type, 1 "BuildTaskId" build_task_id, 2 "Code" code, 3 "EndTime" end_time,
    4 "Instructions" instructions, 5 "IsSuccess" is_success, 6 "SourceArtifact" source_artifact,
    7 "StartTime" start_time, 8 "TargetArtifact" target_artifact, 9 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskSourceArtifact {
    pub artifact_type: Option<String>,
    pub repo_id: Option<String>,
    pub version: Option<String>,
}
model! { GetArtifactBuildTaskSourceArtifact {
    0 "ArtifactType" artifact_type, 1 "RepoId" repo_id, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskTargetArtifact {
    pub artifact_type: Option<String>,
    pub repo_id: Option<String>,
    pub version: Option<String>,
}
model! { GetArtifactBuildTaskTargetArtifact {
    0 "ArtifactType" artifact_type, 1 "RepoId" repo_id, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { GetArtifactLifecycleRule(instance_id: String, rule_id: String)
    "GetArtifactLifecycleRule" -> GetArtifactLifecycleRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleOutput {
    pub auto: Option<bool>,
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub enable_delete_tag: Option<bool>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub namespace_name: Option<String>,
    pub next_time: Option<i64>,
    pub policies: Option<Vec<GetArtifactLifecycleRulePolicies>>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub rule_id: Option<String>,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
model! { GetArtifactLifecycleRuleOutput {
    0 "Auto" auto, 1 "Code" code, 2 "CreateTime" create_time, 3 "EnableDeleteTag" enable_delete_tag,
    4 "InstanceId" instance_id, 5 "IsSuccess" is_success, 6 "ModifiedTime" modified_time,
    7 "NamespaceName" namespace_name, 8 "NextTime" next_time, 9 "Policies" policies, 10 "RepoName" repo_name,
    11 "RetentionTagCount" retention_tag_count, 12 "RuleId" rule_id, 13 "ScheduleTime" schedule_time, 14 "Scope" scope,
    15 "TagRegexp" tag_regexp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRulePolicies {
    pub condition: Option<GetArtifactLifecycleRuleCondition>,
    pub filter: Option<GetArtifactLifecycleRuleFilter>,
    pub r#type: Option<String>,
}
model! { GetArtifactLifecycleRulePolicies {
    0 "Condition" condition, 1 "Filter" filter, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleCondition {
    pub last_pull_older_than_days: Option<i64>,
    pub last_push_older_than_days: Option<i64>,
    pub latest_tag_count: Option<i64>,
}
model! { GetArtifactLifecycleRuleCondition {
    0 "LastPullOlderThanDays" last_pull_older_than_days, 1 "LastPushOlderThanDays" last_push_older_than_days,
    2 "LatestTagCount" latest_tag_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleFilter {
    pub tag_wildcard: Option<String>,
}
model! { GetArtifactLifecycleRuleFilter {
    0 "TagWildcard" tag_wildcard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionRule {
    pub instance_id: String,
    pub rule_id: String,
}
operation! { GetArtifactSubscriptionRule(instance_id: String, rule_id: String)
    "GetArtifactSubscriptionRule" -> GetArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionRuleOutput {
    pub accelerate: Option<bool>,
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub namespace_name: Option<String>,
    pub r#override: Option<bool>,
    pub platform: Option<Vec<String>>,
    pub repo_name: Option<String>,
    pub rule_id: Option<String>,
    pub source_domain: Option<String>,
    pub source_namespace_name: Option<String>,
    pub source_provider: Option<String>,
    pub source_repo_name: Option<String>,
    pub tag_count: Option<i64>,
    pub tag_regexp: Option<String>,
}
model! { GetArtifactSubscriptionRuleOutput {
    0 "Accelerate" accelerate, 1 "Code" code, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "IsSuccess" is_success, 5 "ModifiedTime" modified_time, 6 "NamespaceName" namespace_name, 7 "Override" r#override,
    8 "Platform" platform, 9 "RepoName" repo_name, 10 "RuleId" rule_id, 11 "SourceDomain" source_domain,
    12 "SourceNamespaceName" source_namespace_name, 13 "SourceProvider" source_provider,
    14 "SourceRepoName" source_repo_name, 15 "TagCount" tag_count, 16 "TagRegexp" tag_regexp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { GetArtifactSubscriptionTask(instance_id: String, task_id: String)
    "GetArtifactSubscriptionTask" -> GetArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskOutput {
    pub artifact_type: Option<String>,
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub message: Option<String>,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub source_namespace_name: Option<String>,
    pub source_provider: Option<String>,
    pub source_repo_name: Option<String>,
    pub source_repo_type: Option<String>,
    pub start_time: Option<i64>,
    pub tag_subscription_count: Option<i64>,
    pub tag_total_count: Option<i64>,
    pub task_id: Option<String>,
    pub task_result: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { GetArtifactSubscriptionTaskOutput {
    0 "ArtifactType" artifact_type, 1 "Code" code, 2 "EndTime" end_time, 3 "InstanceId" instance_id,
    4 "IsSuccess" is_success, 5 "Message" message, 6 "NamespaceName" namespace_name, 7 "RepoName" repo_name,
    8 "SourceNamespaceName" source_namespace_name, 9 "SourceProvider" source_provider,
    10 "SourceRepoName" source_repo_name, 11 "SourceRepoType" source_repo_type, 12 "StartTime" start_time,
    13 "TagSubscriptionCount" tag_subscription_count, 14 "TagTotalCount" tag_total_count, 15 "TaskId" task_id,
    16 "TaskResult" task_result, 17 "TaskStatus" task_status, 18 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResult {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: String,
}
operation! { GetArtifactSubscriptionTaskResult(instance_id: String, task_id: String)
    "GetArtifactSubscriptionTaskResult" -> GetArtifactSubscriptionTaskResultOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TaskId" task_id
} { method: "GET", } }
paged! { GetArtifactSubscriptionTaskResult: GetArtifactSubscriptionTaskResultTaskResults =
    Number "PageNo", "TaskResults" task_results, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResultOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_results: Option<Vec<GetArtifactSubscriptionTaskResultTaskResults>>,
    pub total_count: Option<i64>,
}
model! { GetArtifactSubscriptionTaskResultOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "TaskResults" task_results,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResultTaskResults {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub task_id: Option<String>,
}
model! { GetArtifactSubscriptionTaskResultTaskResults {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name, 3 "RepoName" repo_name,
    4 "Result" result, 5 "StartTime" start_time, 6 "Status" status, 7 "Tag" tag, 8 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationToken {
    /// 1 to 24.
    pub expires_in_hours: Option<i64>,
    pub instance_id: String,
}
operation! { GetAuthorizationToken(instance_id: String) "GetAuthorizationToken" -> GetAuthorizationTokenOutput {
    0 "ExpiresInHours" expires_in_hours: i64, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationTokenOutput {
    pub authorization_token: Option<Secret>,
    pub code: Option<String>,
    pub expire_time: Option<i64>,
    pub is_success: Option<bool>,
    pub temp_username: Option<String>,
}
model! { GetAuthorizationTokenOutput {
    0 "AuthorizationToken" authorization_token, 1 "Code" code, 2 "ExpireTime" expire_time, 3 "IsSuccess" is_success,
    4 "TempUsername" temp_username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChain {
    pub chain_id: String,
    pub instance_id: String,
}
operation! { GetChain(chain_id: String, instance_id: String) "GetChain" -> GetChainOutput {
    0 "ChainId" chain_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainOutput {
    pub chain_config: Option<GetChainChainConfig>,
    pub chain_id: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    pub scope_exclude: Option<Vec<String>>,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
model! { GetChainOutput {
    0 "ChainConfig" chain_config, 1 "ChainId" chain_id, 2 "Code" code, 3 "CreateTime" create_time,
    4 "Description" description, 5 "InstanceId" instance_id, 6 "IsSuccess" is_success, 7 "ModifiedTime" modified_time,
    8 "Name" name, 9 "ScopeExclude" scope_exclude, 10 "ScopeId" scope_id, 11 "ScopeType" scope_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainChainConfig {
    pub chain_config_id: Option<String>,
    pub is_active: Option<bool>,
    pub nodes: Option<Vec<GetChainNodes>>,
    pub routers: Option<Vec<GetChainRouters>>,
    pub version: Option<String>,
}
model! { GetChainChainConfig {
    0 "ChainConfigId" chain_config_id, 1 "IsActive" is_active, 2 "Nodes" nodes, 3 "Routers" routers, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainNodes {
    pub enable: Option<bool>,
    pub node_config: Option<GetChainNodeConfig>,
    pub node_name: Option<String>,
}
model! { GetChainNodes {
    0 "Enable" enable, 1 "NodeConfig" node_config, 2 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainNodeConfig {
    pub deny_policy: Option<GetChainDenyPolicy>,
    pub retry: Option<i64>,
    pub scan_engine: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetChainNodeConfig {
    0 "DenyPolicy" deny_policy, 1 "Retry" retry, 2 "ScanEngine" scan_engine, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainDenyPolicy {
    pub action: Option<String>,
    pub baseline_list: Option<String>,
    pub issue_count: Option<String>,
    pub issue_level: Option<String>,
    pub issue_list: Option<String>,
    pub logic: Option<String>,
    pub malicious_list: Option<String>,
}
model! { GetChainDenyPolicy {
    0 "Action" action, 1 "BaselineList" baseline_list, 2 "IssueCount" issue_count, 3 "IssueLevel" issue_level,
    4 "IssueList" issue_list, 5 "Logic" logic, 6 "MaliciousList" malicious_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainRouters {
    pub from: Option<GetChainFrom>,
    pub to: Option<GetChainTo>,
}
model! { GetChainRouters {
    0 "From" from, 1 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainFrom {
    pub node_name: Option<String>,
}
model! { GetChainFrom {
    0 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainTo {
    pub node_name: Option<String>,
}
model! { GetChainTo {
    0 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartNamespace {
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { GetChartNamespace(instance_id: String, namespace_name: String)
    "GetChartNamespace" -> GetChartNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartNamespaceOutput {
    pub auto_create_repo: Option<bool>,
    pub code: Option<String>,
    pub default_repo_type: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetChartNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo, 1 "Code" code, 2 "DefaultRepoType" default_repo_type,
    3 "InstanceId" instance_id, 4 "IsSuccess" is_success, 5 "NamespaceId" namespace_id,
    6 "NamespaceName" namespace_name, 7 "NamespaceStatus" namespace_status, 8 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartRepository {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
}
operation! { GetChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "GetChartRepository" -> GetChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartRepositoryOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
    pub repo_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub summary: Option<String>,
}
model! { GetChartRepositoryOutput {
    0 "Code" code, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "IsSuccess" is_success,
    4 "ModifiedTime" modified_time, 5 "RepoId" repo_id, 6 "RepoName" repo_name,
    7 "RepoNamespaceName" repo_namespace_name, 8 "RepoStatus" repo_status, 9 "RepoType" repo_type,
    10 "ResourceGroupId" resource_group_id, 11 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_issue: Option<String>,
    pub instance_name: Option<String>,
    pub instance_specification: Option<String>,
    pub instance_status: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetInstanceTags>>,
}
model! { GetInstanceOutput {
    0 "Code" code, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "InstanceIssue" instance_issue,
    4 "InstanceName" instance_name, 5 "InstanceSpecification" instance_specification,
    6 "InstanceStatus" instance_status, 7 "IsSuccess" is_success, 8 "ModifiedTime" modified_time,
    9 "ResourceGroupId" resource_group_id, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetInstanceTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCount {}
operation! { GetInstanceCount() "GetInstanceCount" -> GetInstanceCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCountOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub is_success: Option<bool>,
}
model! { GetInstanceCountOutput {
    0 "Code" code, 1 "Count" count, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCustomizedDomain {
    pub domain: String,
    pub instance_id: String,
    pub module_name: String,
}
operation! { GetInstanceCustomizedDomain(domain: String, instance_id: String, module_name: String)
    "GetInstanceCustomizedDomain" -> GetInstanceCustomizedDomainOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCustomizedDomainOutput {
    pub cert_id: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub domain: Option<String>,
    pub domain_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub module_name: Option<String>,
    pub region_id: Option<String>,
}
model! { GetInstanceCustomizedDomainOutput {
    0 "CertId" cert_id, 1 "Code" code, 2 "CreateTime" create_time, 3 "Domain" domain, 4 "DomainType" domain_type,
    5 "EndpointType" endpoint_type, 6 "InstanceId" instance_id, 7 "IsSuccess" is_success,
    8 "ModifiedTime" modified_time, 9 "ModuleName" module_name, 10 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoint {
    pub endpoint_type: String,
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { GetInstanceEndpoint(endpoint_type: String, instance_id: String)
    "GetInstanceEndpoint" -> GetInstanceEndpointOutput {
    0 "EndpointType" endpoint_type, 1 "InstanceId" instance_id, 2 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointOutput {
    pub acl_enable: Option<bool>,
    pub acl_entries: Option<Vec<GetInstanceEndpointAclEntries>>,
    pub code: Option<String>,
    pub domains: Option<Vec<GetInstanceEndpointDomains>>,
    pub enable: Option<bool>,
    pub is_success: Option<bool>,
    pub status: Option<String>,
}
model! { GetInstanceEndpointOutput {
    0 "AclEnable" acl_enable, 1 "AclEntries" acl_entries, 2 "Code" code, 3 "Domains" domains, 4 "Enable" enable,
    5 "IsSuccess" is_success, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointAclEntries {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { GetInstanceEndpointAclEntries {
    0 "Comment" comment, 1 "Entry" entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointDomains {
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceEndpointDomains {
    0 "Domain" domain, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUsage {
    pub instance_id: String,
}
operation! { GetInstanceUsage(instance_id: String) "GetInstanceUsage" -> GetInstanceUsageOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUsageOutput {
    pub chart_namespace_quota: Option<String>,
    pub chart_namespace_usage: Option<String>,
    pub chart_repo_quota: Option<String>,
    pub chart_repo_usage: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub namespace_quota: Option<String>,
    pub namespace_usage: Option<String>,
    pub repo_quota: Option<String>,
    pub repo_usage: Option<String>,
    pub vpc_quota: Option<String>,
    pub vpc_usage: Option<String>,
}
model! { GetInstanceUsageOutput {
    0 "ChartNamespaceQuota" chart_namespace_quota, 1 "ChartNamespaceUsage" chart_namespace_usage,
    2 "ChartRepoQuota" chart_repo_quota, 3 "ChartRepoUsage" chart_repo_usage, 4 "Code" code, 5 "IsSuccess" is_success,
    6 "NamespaceQuota" namespace_quota, 7 "NamespaceUsage" namespace_usage, 8 "RepoQuota" repo_quota,
    9 "RepoUsage" repo_usage, 10 "VpcQuota" vpc_quota, 11 "VpcUsage" vpc_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcEndpoint {
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { GetInstanceVpcEndpoint(instance_id: String) "GetInstanceVpcEndpoint" -> GetInstanceVpcEndpointOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcEndpointOutput {
    pub code: Option<String>,
    pub domains: Option<Vec<String>>,
    pub enable: Option<bool>,
    pub is_success: Option<bool>,
    pub linked_vpcs: Option<Vec<GetInstanceVpcEndpointLinkedVpcs>>,
    pub module_name: Option<String>,
}
model! { GetInstanceVpcEndpointOutput {
    0 "Code" code, 1 "Domains" domains, 2 "Enable" enable, 3 "IsSuccess" is_success, 4 "LinkedVpcs" linked_vpcs,
    5 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcEndpointLinkedVpcs {
    pub default_access: Option<bool>,
    pub ip: Option<String>,
    pub issue: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetInstanceVpcEndpointLinkedVpcs {
    0 "DefaultAccess" default_access, 1 "Ip" ip, 2 "Issue" issue, 3 "Status" status, 4 "VpcId" vpc_id,
    5 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespace {
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
}
operation! { GetNamespace(instance_id: String) "GetNamespace" -> GetNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceId" namespace_id: String, 2 "NamespaceName" namespace_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespaceOutput {
    pub auto_create_repo: Option<bool>,
    pub code: Option<String>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { GetNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo, 1 "Code" code, 2 "DefaultRepoConfiguration" default_repo_configuration,
    3 "DefaultRepoType" default_repo_type, 4 "InstanceId" instance_id, 5 "IsSuccess" is_success,
    6 "NamespaceId" namespace_id, 7 "NamespaceName" namespace_name, 8 "NamespaceStatus" namespace_status,
    9 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecord {
    pub build_record_id: String,
    pub instance_id: String,
}
operation! { GetRepoBuildRecord(build_record_id: String, instance_id: String)
    "GetRepoBuildRecord" -> GetRepoBuildRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordOutput {
    pub build_record_id: Option<String>,
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub image: Option<GetRepoBuildRecordImage>,
    pub is_success: Option<bool>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetRepoBuildRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "Code" code, 2 "EndTime" end_time, 3 "Image" image, 4 "IsSuccess" is_success,
    5 "StartTime" start_time, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordImage {
    pub image_tag: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { GetRepoBuildRecordImage {
    0 "ImageTag" image_tag, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordStatus {
    pub build_record_id: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { GetRepoBuildRecordStatus(build_record_id: String, instance_id: String, repo_id: String)
    "GetRepoBuildRecordStatus" -> GetRepoBuildRecordStatusOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordStatusOutput {
    pub build_status: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { GetRepoBuildRecordStatusOutput {
    0 "BuildStatus" build_status, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSourceCodeRepo {
    pub instance_id: String,
    pub repo_id: String,
}
operation! { GetRepoSourceCodeRepo(instance_id: String, repo_id: String)
    "GetRepoSourceCodeRepo" -> GetRepoSourceCodeRepoOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSourceCodeRepoOutput {
    pub auto_build: Option<String>,
    pub code: Option<String>,
    pub code_repo_domain: Option<String>,
    pub code_repo_name: Option<String>,
    pub code_repo_namespace_name: Option<String>,
    pub code_repo_type: Option<String>,
    pub disable_cache_build: Option<String>,
    pub is_success: Option<bool>,
    pub oversea_build: Option<String>,
    pub repo_id: Option<String>,
}
model! { GetRepoSourceCodeRepoOutput {
    0 "AutoBuild" auto_build, 1 "Code" code, 2 "CodeRepoDomain" code_repo_domain, 3 "CodeRepoName" code_repo_name,
    4 "CodeRepoNamespaceName" code_repo_namespace_name, 5 "CodeRepoType" code_repo_type,
    6 "DisableCacheBuild" disable_cache_build, 7 "IsSuccess" is_success, 8 "OverseaBuild" oversea_build,
    9 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTask {
    pub instance_id: String,
    pub sync_task_id: String,
}
operation! { GetRepoSyncTask(instance_id: String, sync_task_id: String) "GetRepoSyncTask" -> GetRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "SyncTaskId" sync_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTaskOutput {
    pub code: Option<String>,
    pub cross_user: Option<bool>,
    pub image_from: Option<GetRepoSyncTaskImageFrom>,
    pub image_to: Option<GetRepoSyncTaskImageTo>,
    pub is_success: Option<bool>,
    pub layer_tasks: Option<Vec<GetRepoSyncTaskLayerTasks>>,
    pub priority: Option<i64>,
    pub progress: Option<i64>,
    pub sync_batch_task_id: Option<String>,
    pub sync_rule_id: Option<String>,
    pub sync_task_id: Option<String>,
    pub sync_trans_accelerate: Option<bool>,
    pub synced_size: Option<i64>,
    pub task_issue: Option<String>,
    pub task_status: Option<String>,
    pub task_trigger: Option<String>,
}
model! { GetRepoSyncTaskOutput {
    0 "Code" code, 1 "CrossUser" cross_user, 2 "ImageFrom" image_from, 3 "ImageTo" image_to, 4 "IsSuccess" is_success,
    5 "LayerTasks" layer_tasks, 6 "Priority" priority, 7 "Progress" progress, 8 "SyncBatchTaskId" sync_batch_task_id,
    9 "SyncRuleId" sync_rule_id, 10 "SyncTaskId" sync_task_id, 11 "SyncTransAccelerate" sync_trans_accelerate,
    12 "SyncedSize" synced_size, 13 "TaskIssue" task_issue, 14 "TaskStatus" task_status, 15 "TaskTrigger" task_trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTaskImageFrom {
    pub image_tag: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { GetRepoSyncTaskImageFrom {
    0 "ImageTag" image_tag, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTaskImageTo {
    pub image_tag: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { GetRepoSyncTaskImageTo {
    0 "ImageTag" image_tag, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTaskLayerTasks {
    pub artifact_digest: Option<String>,
    pub digest: Option<String>,
    pub size: Option<i64>,
    pub sync_layer_task_id: Option<String>,
    pub synced_size: Option<i64>,
    pub task_status: Option<String>,
}
model! { GetRepoSyncTaskLayerTasks {
    0 "ArtifactDigest" artifact_digest, 1 "Digest" digest, 2 "Size" size, 3 "SyncLayerTaskId" sync_layer_task_id,
    4 "SyncedSize" synced_size, 5 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTag {
    pub instance_id: String,
    pub repo_id: String,
    pub tag: String,
}
operation! { GetRepoTag(instance_id: String, repo_id: String, tag: String) "GetRepoTag" -> GetRepoTagOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "Tag" tag
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagOutput {
    pub code: Option<String>,
    pub digest: Option<String>,
    pub image_create: Option<i64>,
    pub image_id: Option<String>,
    pub image_size: Option<i64>,
    pub image_update: Option<i64>,
    pub is_success: Option<bool>,
    pub status: Option<String>,
    pub tag: Option<String>,
}
model! { GetRepoTagOutput {
    0 "Code" code, 1 "Digest" digest, 2 "ImageCreate" image_create, 3 "ImageId" image_id, 4 "ImageSize" image_size,
    5 "ImageUpdate" image_update, 6 "IsSuccess" is_success, 7 "Status" status, 8 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanStatus {
    pub digest: Option<String>,
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub scan_type: Option<String>,
    pub tag: Option<String>,
}
operation! { GetRepoTagScanStatus(instance_id: String) "GetRepoTagScanStatus" -> GetRepoTagScanStatusOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id: String,
    3 "ScanTaskId" scan_task_id: String, 4 "ScanType" scan_type: String, 5 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanStatusOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub scan_service: Option<String>,
    pub status: Option<String>,
}
model! { GetRepoTagScanStatusOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "ScanService" scan_service, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanSummary {
    pub digest: Option<String>,
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub tag: Option<String>,
}
operation! { GetRepoTagScanSummary(instance_id: String) "GetRepoTagScanSummary" -> GetRepoTagScanSummaryOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id: String,
    3 "ScanTaskId" scan_task_id: String, 4 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanSummaryOutput {
    pub code: Option<String>,
    pub high_severity: Option<i64>,
    pub is_success: Option<bool>,
    pub low_severity: Option<i64>,
    pub medium_severity: Option<i64>,
    pub total_severity: Option<i64>,
    pub unknown_severity: Option<i64>,
}
model! { GetRepoTagScanSummaryOutput {
    0 "Code" code, 1 "HighSeverity" high_severity, 2 "IsSuccess" is_success, 3 "LowSeverity" low_severity,
    4 "MediumSeverity" medium_severity, 5 "TotalSeverity" total_severity, 6 "UnknownSeverity" unknown_severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { GetRepository(instance_id: String) "GetRepository" -> GetRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id: String, 2 "RepoName" repo_name: String,
    3 "RepoNamespaceName" repo_namespace_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub detail: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub modified_time: Option<i64>,
    pub repo_build_type: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
    pub repo_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub summary: Option<String>,
    pub tag_immutability: Option<bool>,
}
model! { GetRepositoryOutput {
    0 "Code" code, 1 "CreateTime" create_time, 2 "Detail" detail, 3 "InstanceId" instance_id, 4 "IsSuccess" is_success,
    5 "ModifiedTime" modified_time, 6 "RepoBuildType" repo_build_type, 7 "RepoId" repo_id, 8 "RepoName" repo_name,
    9 "RepoNamespaceName" repo_namespace_name, 10 "RepoStatus" repo_status, 11 "RepoType" repo_type,
    12 "ResourceGroupId" resource_group_id, 13 "Summary" summary, 14 "TagImmutability" tag_immutability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRule {
    pub instance_id: String,
    /// 1 to 100 characters.
    pub scan_rule_id: String,
}
operation! { GetScanRule(instance_id: String, scan_rule_id: String) "GetScanRule" -> GetScanRuleOutput {
    0 "InstanceId" instance_id, 1 "ScanRuleId" scan_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub scan_rule: Option<GetScanRuleScanRule>,
}
model! { GetScanRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "ScanRule" scan_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRuleScanRule {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: Option<String>,
    pub rule_name: Option<String>,
    pub scan_rule_id: Option<String>,
    pub scan_scope: Option<String>,
    pub scan_type: Option<String>,
    pub trigger_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetScanRuleScanRule {
    0 "CreateTime" create_time, 1 "InstanceId" instance_id, 2 "Namespaces" namespaces, 3 "RepoNames" repo_names,
    4 "RepoTagFilterPattern" repo_tag_filter_pattern, 5 "RuleName" rule_name, 6 "ScanRuleId" scan_rule_id,
    7 "ScanScope" scan_scope, 8 "ScanType" scan_type, 9 "TriggerType" trigger_type, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageDomainRoutingRule {
    pub instance_id: String,
    pub rule_id: Option<String>,
}
operation! { GetStorageDomainRoutingRule(instance_id: String)
    "GetStorageDomainRoutingRule" -> GetStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub modify_time: Option<i64>,
    pub routes: Option<Vec<RouteItem>>,
    pub rule_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetStorageDomainRoutingRuleOutput {
    0 "Code" code, 1 "CreateTime" create_time, 2 "ModifyTime" modify_time, 3 "Routes" routes, 4 "RuleId" rule_id,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLog {
    pub build_task_id: String,
    pub instance_id: String,
    pub page: i64,
    pub page_size: i64,
}
operation! { ListArtifactBuildTaskLog(build_task_id: String, instance_id: String, page: i64, page_size: i64)
    "ListArtifactBuildTaskLog" -> ListArtifactBuildTaskLogOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id, 2 "Page" page, 3 "PageSize" page_size
} { method: "GET", } }
paged! { ListArtifactBuildTaskLog: ListArtifactBuildTaskLogBuildTaskLogs =
    Number "Page", "BuildTaskLogs" build_task_logs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogOutput {
    pub build_task_logs: Option<Vec<ListArtifactBuildTaskLogBuildTaskLogs>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListArtifactBuildTaskLogOutput {
    0 "BuildTaskLogs" build_task_logs, 1 "Code" code, 2 "IsSuccess" is_success, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogBuildTaskLogs {
    pub line_number: Option<i64>,
    pub message: Option<String>,
}
model! { ListArtifactBuildTaskLogBuildTaskLogs {
    0 "LineNumber" line_number, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRule {
    pub enable_delete_tag: Option<bool>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListArtifactLifecycleRule(instance_id: String)
    "ListArtifactLifecycleRule" -> ListArtifactLifecycleRuleOutput {
    0 "EnableDeleteTag" enable_delete_tag: bool, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListArtifactLifecycleRule: ListArtifactLifecycleRuleRules =
    Number "PageNo", "Rules" rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Option<Vec<ListArtifactLifecycleRuleRules>>,
    pub total_count: Option<i64>,
}
model! { ListArtifactLifecycleRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Rules" rules,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleRules {
    pub auto: Option<bool>,
    pub create_time: Option<i64>,
    pub enable_delete_tag: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub namespace_name: Option<String>,
    pub next_time: Option<i64>,
    pub policies: Option<Vec<ListArtifactLifecycleRulePolicies>>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub rule_id: Option<String>,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
model! { ListArtifactLifecycleRuleRules {
    0 "Auto" auto, 1 "CreateTime" create_time, 2 "EnableDeleteTag" enable_delete_tag, 3 "InstanceId" instance_id,
    4 "ModifiedTime" modified_time, 5 "NamespaceName" namespace_name, 6 "NextTime" next_time, 7 "Policies" policies,
    8 "RepoName" repo_name, 9 "RetentionTagCount" retention_tag_count, 10 "RuleId" rule_id,
    11 "ScheduleTime" schedule_time, 12 "Scope" scope, 13 "TagRegexp" tag_regexp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRulePolicies {
    pub condition: Option<ListArtifactLifecycleRuleCondition>,
    pub filter: Option<ListArtifactLifecycleRuleFilter>,
    pub r#type: Option<String>,
}
model! { ListArtifactLifecycleRulePolicies {
    0 "Condition" condition, 1 "Filter" filter, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleCondition {
    pub last_pull_older_than_days: Option<i64>,
    pub last_push_older_than_days: Option<i64>,
    pub latest_tag_count: Option<i64>,
}
model! { ListArtifactLifecycleRuleCondition {
    0 "LastPullOlderThanDays" last_pull_older_than_days, 1 "LastPushOlderThanDays" last_push_older_than_days,
    2 "LatestTagCount" latest_tag_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleFilter {
    pub tag_wildcard: Option<String>,
}
model! { ListArtifactLifecycleRuleFilter {
    0 "TagWildcard" tag_wildcard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRule {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListArtifactSubscriptionRule(instance_id: String)
    "ListArtifactSubscriptionRule" -> ListArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListArtifactSubscriptionRule: ListArtifactSubscriptionRuleRules =
    Number "PageNo", "Rules" rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Option<Vec<ListArtifactSubscriptionRuleRules>>,
    pub total_count: Option<i64>,
}
model! { ListArtifactSubscriptionRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Rules" rules,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleRules {
    pub accelerate: Option<bool>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub namespace_name: Option<String>,
    pub r#override: Option<bool>,
    pub platform: Option<Vec<String>>,
    pub repo_name: Option<String>,
    pub rule_id: Option<String>,
    pub source_domain: Option<String>,
    pub source_namespace_name: Option<String>,
    pub source_provider: Option<String>,
    pub source_repo_name: Option<String>,
    pub tag_count: Option<i64>,
    pub tag_regexp: Option<String>,
}
model! { ListArtifactSubscriptionRuleRules {
    0 "Accelerate" accelerate, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "ModifiedTime" modified_time,
    4 "NamespaceName" namespace_name, 5 "Override" r#override, 6 "Platform" platform, 7 "RepoName" repo_name,
    8 "RuleId" rule_id, 9 "SourceDomain" source_domain, 10 "SourceNamespaceName" source_namespace_name,
    11 "SourceProvider" source_provider, 12 "SourceRepoName" source_repo_name, 13 "TagCount" tag_count,
    14 "TagRegexp" tag_regexp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionTask {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListArtifactSubscriptionTask(instance_id: String)
    "ListArtifactSubscriptionTask" -> ListArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListArtifactSubscriptionTask: ListArtifactSubscriptionTaskTasks =
    Number "PageNo", "Tasks" tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<ListArtifactSubscriptionTaskTasks>>,
    pub total_count: Option<i64>,
}
model! { ListArtifactSubscriptionTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Tasks" tasks,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionTaskTasks {
    pub artifact_type: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub source_namespace_name: Option<String>,
    pub source_provider: Option<String>,
    pub source_repo_name: Option<String>,
    pub source_repo_type: Option<String>,
    pub start_time: Option<String>,
    pub tag_subscription_count: Option<i64>,
    pub tag_total_count: Option<i64>,
    pub task_id: Option<String>,
    pub task_result: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { ListArtifactSubscriptionTaskTasks {
    0 "ArtifactType" artifact_type, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Message" message,
    4 "NamespaceName" namespace_name, 5 "RepoName" repo_name, 6 "SourceNamespaceName" source_namespace_name,
    7 "SourceProvider" source_provider, 8 "SourceRepoName" source_repo_name, 9 "SourceRepoType" source_repo_type,
    10 "StartTime" start_time, 11 "TagSubscriptionCount" tag_subscription_count, 12 "TagTotalCount" tag_total_count,
    13 "TaskId" task_id, 14 "TaskResult" task_result, 15 "TaskStatus" task_status, 16 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChain {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { ListChain(instance_id: String) "ListChain" -> ListChainOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String
} }
paged! { ListChain: ListChainChains = Number "PageNo", "Chains" chains, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainOutput {
    pub chains: Option<Vec<ListChainChains>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChainOutput {
    0 "Chains" chains, 1 "Code" code, 2 "IsSuccess" is_success, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainChains {
    pub chain_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    pub scope_exclude: Option<Vec<String>>,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
model! { ListChainChains {
    0 "ChainId" chain_id, 1 "CreateTime" create_time, 2 "Description" description, 3 "InstanceId" instance_id,
    4 "ModifiedTime" modified_time, 5 "Name" name, 6 "ScopeExclude" scope_exclude, 7 "ScopeId" scope_id,
    8 "ScopeType" scope_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstance {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { ListChainInstance(instance_id: String) "ListChainInstance" -> ListChainInstanceOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String
} }
paged! { ListChainInstance: ListChainInstanceChainInstances =
    Number "PageNo", "ChainInstances" chain_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstanceOutput {
    pub chain_instances: Option<Vec<ListChainInstanceChainInstances>>,
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChainInstanceOutput {
    0 "ChainInstances" chain_instances, 1 "Code" code, 2 "InstanceId" instance_id, 3 "IsSuccess" is_success,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstanceChainInstances {
    pub chain: Option<ListChainInstanceChain>,
    pub chain_instance_id: Option<String>,
    pub end_time: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub result: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListChainInstanceChainInstances {
    0 "Chain" chain, 1 "ChainInstanceId" chain_instance_id, 2 "EndTime" end_time, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name, 5 "Result" result, 6 "StartTime" start_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstanceChain {
    pub chain_id: Option<String>,
    pub chain_name: Option<String>,
    pub version: Option<i64>,
}
model! { ListChainInstanceChain {
    0 "ChainId" chain_id, 1 "ChainName" chain_name, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartNamespace {
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListChartNamespace(instance_id: String) "ListChartNamespace" -> ListChartNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name: String, 2 "NamespaceStatus" namespace_status: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64
} }
paged! { ListChartNamespace: ListChartNamespaceNamespaces =
    Number "PageNo", "Namespaces" namespaces, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub namespaces: Option<Vec<ListChartNamespaceNamespaces>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListChartNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "Namespaces" namespaces, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartNamespaceNamespaces {
    pub auto_create_repo: Option<bool>,
    pub default_repo_type: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListChartNamespaceNamespaces {
    0 "AutoCreateRepo" auto_create_repo, 1 "DefaultRepoType" default_repo_type, 2 "InstanceId" instance_id,
    3 "NamespaceId" namespace_id, 4 "NamespaceName" namespace_name, 5 "NamespaceStatus" namespace_status,
    6 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRelease {
    pub chart: Option<String>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: String,
    pub repo_namespace_name: String,
}
operation! { ListChartRelease(instance_id: String, repo_name: String, repo_namespace_name: String)
    "ListChartRelease" -> ListChartReleaseOutput {
    0 "Chart" chart: String, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "RepoName" repo_name, 5 "RepoNamespaceName" repo_namespace_name
} }
paged! { ListChartRelease: ListChartReleaseChartReleases =
    Number "PageNo", "ChartReleases" chart_releases, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartReleaseOutput {
    pub chart_releases: Option<Vec<ListChartReleaseChartReleases>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListChartReleaseOutput {
    0 "ChartReleases" chart_releases, 1 "Code" code, 2 "IsSuccess" is_success, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartReleaseChartReleases {
    pub chart: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub release: Option<String>,
    pub repo_id: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
}
model! { ListChartReleaseChartReleases {
    0 "Chart" chart, 1 "InstanceId" instance_id, 2 "ModifiedTime" modified_time, 3 "Release" release,
    4 "RepoId" repo_id, 5 "Size" size, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRepository {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
}
operation! { ListChartRepository(instance_id: String) "ListChartRepository" -> ListChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String, 5 "RepoStatus" repo_status: String
} }
paged! { ListChartRepository: ListChartRepositoryRepositories =
    Number "PageNo", "Repositories" repositories, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repositories: Option<Vec<ListChartRepositoryRepositories>>,
    pub total_count: Option<String>,
}
model! { ListChartRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Repositories" repositories,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRepositoryRepositories {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
    pub repo_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub summary: Option<String>,
}
model! { ListChartRepositoryRepositories {
    0 "CreateTime" create_time, 1 "InstanceId" instance_id, 2 "ModifiedTime" modified_time, 3 "RepoId" repo_id,
    4 "RepoName" repo_name, 5 "RepoNamespaceName" repo_namespace_name, 6 "RepoStatus" repo_status,
    7 "RepoType" repo_type, 8 "ResourceGroupId" resource_group_id, 9 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRecord {
    pub event_type: Option<String>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub rule_id: Option<String>,
}
operation! { ListEventCenterRecord(instance_id: String) "ListEventCenterRecord" -> ListEventCenterRecordOutput {
    0 "EventType" event_type: String, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "RepoName" repo_name: String, 5 "RepoNamespaceName" repo_namespace_name: String, 6 "RuleId" rule_id: String
} { method: "GET", } }
paged! { ListEventCenterRecord: ListEventCenterRecordRecords = Number "PageNo", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRecordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListEventCenterRecordRecords>>,
    pub total_count: Option<i64>,
}
model! { ListEventCenterRecordOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Records" records,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRecordRecords {
    pub create_time: Option<i64>,
    pub event_channel: Option<String>,
    pub event_notify_id: Option<String>,
    pub event_notify_method: Option<String>,
    pub event_type: Option<String>,
    pub instance_id: Option<String>,
    pub namespace: Option<String>,
    pub record_id: Option<String>,
    pub repo_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub tag: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListEventCenterRecordRecords {
    0 "CreateTime" create_time, 1 "EventChannel" event_channel, 2 "EventNotifyId" event_notify_id,
    3 "EventNotifyMethod" event_notify_method, 4 "EventType" event_type, 5 "InstanceId" instance_id,
    6 "Namespace" namespace, 7 "RecordId" record_id, 8 "RepoName" repo_name, 9 "RuleId" rule_id,
    10 "RuleName" rule_name, 11 "Tag" tag, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleName {
    pub instance_id: String,
}
operation! { ListEventCenterRuleName(instance_id: String) "ListEventCenterRuleName" -> ListEventCenterRuleNameOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleNameOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_names: Option<Vec<ListEventCenterRuleNameRuleNames>>,
}
model! { ListEventCenterRuleNameOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "RuleNames" rule_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleNameRuleNames {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { ListEventCenterRuleNameRuleNames {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstance {
    /// Deprecated.
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListInstance() "ListInstance" -> ListInstanceOutput {
    0 "InstanceName" instance_name: String, 1 "InstanceStatus" instance_status: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String
} }
paged! { ListInstance: ListInstanceInstances = Number "PageNo", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<String>,
    pub instances: Option<Vec<ListInstanceInstances>>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceOutput {
    0 "Code" code, 1 "Instances" instances, 2 "IsSuccess" is_success, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInstances {
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_issue: Option<String>,
    pub instance_name: Option<String>,
    pub instance_specification: Option<String>,
    pub instance_status: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListInstanceTags>>,
}
model! { ListInstanceInstances {
    0 "CreateTime" create_time, 1 "InstanceId" instance_id, 2 "InstanceIssue" instance_issue,
    3 "InstanceName" instance_name, 4 "InstanceSpecification" instance_specification,
    5 "InstanceStatus" instance_status, 6 "ModifiedTime" modified_time, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstanceTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpoint {
    pub instance_id: String,
    pub module_name: Option<String>,
    pub summary: Option<bool>,
}
operation! { ListInstanceEndpoint(instance_id: String) "ListInstanceEndpoint" -> ListInstanceEndpointOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String, 2 "Summary" summary: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointOutput {
    pub code: Option<String>,
    pub endpoints: Option<Vec<ListInstanceEndpointEndpoints>>,
    pub is_success: Option<bool>,
}
model! { ListInstanceEndpointOutput {
    0 "Code" code, 1 "Endpoints" endpoints, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointEndpoints {
    pub acl_enable: Option<bool>,
    pub acl_entries: Option<Vec<ListInstanceEndpointAclEntries>>,
    pub domains: Option<Vec<ListInstanceEndpointDomains>>,
    pub enable: Option<bool>,
    pub endpoint_type: Option<String>,
    pub linked_vpcs: Option<Vec<ListInstanceEndpointLinkedVpcs>>,
    pub status: Option<String>,
}
model! { ListInstanceEndpointEndpoints {
    0 "AclEnable" acl_enable, 1 "AclEntries" acl_entries, 2 "Domains" domains, 3 "Enable" enable,
    4 "EndpointType" endpoint_type, 5 "LinkedVpcs" linked_vpcs, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointAclEntries {
    pub entry: Option<String>,
}
model! { ListInstanceEndpointAclEntries {
    0 "Entry" entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointDomains {
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstanceEndpointDomains {
    0 "Domain" domain, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointLinkedVpcs {
    pub vpc_id: Option<String>,
}
model! { ListInstanceEndpointLinkedVpcs {
    0 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegion {
    pub lang: Option<String>,
}
operation! { ListInstanceRegion() "ListInstanceRegion" -> ListInstanceRegionOutput {
    0 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegionOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub regions: Option<Vec<ListInstanceRegionRegions>>,
}
model! { ListInstanceRegionOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegionRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListInstanceRegionRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespace {
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListNamespace(instance_id: String) "ListNamespace" -> ListNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name: String, 2 "NamespaceStatus" namespace_status: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64
} }
paged! { ListNamespace: ListNamespaceNamespaces = Number "PageNo", "Namespaces" namespaces, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub namespaces: Option<Vec<ListNamespaceNamespaces>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "Namespaces" namespaces, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceNamespaces {
    pub auto_create_repo: Option<bool>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    pub instance_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_status: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListNamespaceNamespaces {
    0 "AutoCreateRepo" auto_create_repo, 1 "DefaultRepoConfiguration" default_repo_configuration,
    2 "DefaultRepoType" default_repo_type, 3 "InstanceId" instance_id, 4 "NamespaceId" namespace_id,
    5 "NamespaceName" namespace_name, 6 "NamespaceStatus" namespace_status, 7 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecord {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: String,
}
operation! { ListRepoBuildRecord(instance_id: String, repo_id: String)
    "ListRepoBuildRecord" -> ListRepoBuildRecordOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoId" repo_id
} }
paged! { ListRepoBuildRecord: ListRepoBuildRecordBuildRecords =
    Number "PageNo", "BuildRecords" build_records, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordOutput {
    pub build_records: Option<Vec<ListRepoBuildRecordBuildRecords>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRecordOutput {
    0 "BuildRecords" build_records, 1 "Code" code, 2 "IsSuccess" is_success, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordBuildRecords {
    pub build_record_id: Option<String>,
    pub build_status: Option<String>,
    pub end_time: Option<String>,
    pub image: Option<ListRepoBuildRecordImage>,
    pub start_time: Option<String>,
}
model! { ListRepoBuildRecordBuildRecords {
    0 "BuildRecordId" build_record_id, 1 "BuildStatus" build_status, 2 "EndTime" end_time, 3 "Image" image,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordImage {
    pub image_tag: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { ListRepoBuildRecordImage {
    0 "ImageTag" image_tag, 1 "RepoId" repo_id, 2 "RepoName" repo_name, 3 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLog {
    pub build_record_id: String,
    pub instance_id: String,
    pub offset: Option<i64>,
    pub repo_id: Option<String>,
}
operation! { ListRepoBuildRecordLog(build_record_id: String, instance_id: String)
    "ListRepoBuildRecordLog" -> ListRepoBuildRecordLogOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "Offset" offset: i64, 3 "RepoId" repo_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLogOutput {
    pub build_record_logs: Option<Vec<ListRepoBuildRecordLogBuildRecordLogs>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRecordLogOutput {
    0 "BuildRecordLogs" build_record_logs, 1 "Code" code, 2 "IsSuccess" is_success, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLogBuildRecordLogs {
    pub build_stage: Option<String>,
    pub line_number: Option<i64>,
    pub message: Option<String>,
}
model! { ListRepoBuildRecordLogBuildRecordLogs {
    0 "BuildStage" build_stage, 1 "LineNumber" line_number, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRule {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: String,
}
operation! { ListRepoBuildRule(instance_id: String, repo_id: String) "ListRepoBuildRule" -> ListRepoBuildRuleOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoId" repo_id
} }
paged! { ListRepoBuildRule: ListRepoBuildRuleBuildRules =
    Number "PageNo", "BuildRules" build_rules, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRuleOutput {
    pub build_rules: Option<Vec<ListRepoBuildRuleBuildRules>>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRuleOutput {
    0 "BuildRules" build_rules, 1 "Code" code, 2 "IsSuccess" is_success, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRuleBuildRules {
    pub build_args: Option<Vec<String>>,
    pub build_rule_id: Option<String>,
    pub dest_artifact_type: Option<String>,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    pub image_tag: Option<String>,
    pub platforms: Option<Vec<String>>,
    pub push_name: Option<String>,
    pub push_type: Option<String>,
}
model! { ListRepoBuildRuleBuildRules {
    0 "BuildArgs" build_args, 1 "BuildRuleId" build_rule_id, 2 "DestArtifactType" dest_artifact_type,
    3 "DockerfileLocation" dockerfile_location, 4 "DockerfileName" dockerfile_name, 5 "ImageTag" image_tag,
    6 "Platforms" platforms, 7 "PushName" push_name, 8 "PushType" push_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncRule {
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_region_id: Option<String>,
}
operation! { ListRepoSyncRule(instance_id: String) "ListRepoSyncRule" -> ListRepoSyncRuleOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "RepoName" repo_name: String, 5 "TargetInstanceId" target_instance_id: String,
    6 "TargetRegionId" target_region_id: String
} }
paged! { ListRepoSyncRule: ListRepoSyncRuleSyncRules = Number "PageNo", "SyncRules" sync_rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_rules: Option<Vec<ListRepoSyncRuleSyncRules>>,
    pub total_count: Option<i64>,
}
model! { ListRepoSyncRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "SyncRules" sync_rules,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncRuleSyncRules {
    pub create_time: Option<i64>,
    pub cross_user: Option<bool>,
    pub link_id: Option<String>,
    pub local_instance_id: Option<String>,
    pub local_namespace_name: Option<String>,
    pub local_region_id: Option<String>,
    pub local_repo_name: Option<String>,
    pub modified_time: Option<i64>,
    pub namespace_name_filter: Option<String>,
    pub priority: Option<i64>,
    pub repo_name_filter: Option<String>,
    pub sync_direction: Option<String>,
    pub sync_rule_id: Option<String>,
    pub sync_rule_name: Option<String>,
    pub sync_scope: Option<String>,
    pub sync_trigger: Option<String>,
    pub tag_filter: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_namespace_name: Option<String>,
    pub target_region_id: Option<String>,
    pub target_repo_name: Option<String>,
}
model! { ListRepoSyncRuleSyncRules {
    0 "CreateTime" create_time, 1 "CrossUser" cross_user, 2 "LinkId" link_id, 3 "LocalInstanceId" local_instance_id,
    4 "LocalNamespaceName" local_namespace_name, 5 "LocalRegionId" local_region_id, 6 "LocalRepoName" local_repo_name,
    7 "ModifiedTime" modified_time, 8 "NamespaceNameFilter" namespace_name_filter, 9 "Priority" priority,
    10 "RepoNameFilter" repo_name_filter, 11 "SyncDirection" sync_direction, 12 "SyncRuleId" sync_rule_id,
    13 "SyncRuleName" sync_rule_name, 14 "SyncScope" sync_scope, 15 "SyncTrigger" sync_trigger,
    16 "TagFilter" tag_filter, 17 "TargetInstanceId" target_instance_id, 18 "TargetNamespaceName" target_namespace_name,
    19 "TargetRegionId" target_region_id, 20 "TargetRepoName" target_repo_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTask {
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub sync_record_id: Option<String>,
    pub tag: Option<String>,
}
operation! { ListRepoSyncTask(instance_id: String) "ListRepoSyncTask" -> ListRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String, 5 "SyncRecordId" sync_record_id: String, 6 "Tag" tag: String
} }
paged! { ListRepoSyncTask: ListRepoSyncTaskSyncTasks = Number "PageNo", "SyncTasks" sync_tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_tasks: Option<Vec<ListRepoSyncTaskSyncTasks>>,
    pub total_count: Option<String>,
}
model! { ListRepoSyncTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "SyncTasks" sync_tasks,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTaskSyncTasks {
    pub create_time: Option<i64>,
    pub cross_user: Option<bool>,
    pub custom_link: Option<bool>,
    pub image_from: Option<ListRepoSyncTaskImageFrom>,
    pub image_to: Option<ListRepoSyncTaskImageTo>,
    pub link_id: Option<String>,
    /// Deprecated.
    pub modifed_time: Option<i64>,
    pub modified_time: Option<i64>,
    pub priority: Option<i64>,
    pub sync_batch_task_id: Option<String>,
    pub sync_rule_id: Option<String>,
    pub sync_task_id: Option<String>,
    pub sync_trans_accelerate: Option<bool>,
    pub task_issue: Option<String>,
    pub task_status: Option<String>,
    pub task_trigger: Option<String>,
}
model! { ListRepoSyncTaskSyncTasks {
    0 "CreateTime" create_time, 1 "CrossUser" cross_user, 2 "CustomLink" custom_link, 3 "ImageFrom" image_from,
    4 "ImageTo" image_to, 5 "LinkId" link_id, 6 "ModifedTime" modifed_time, 7 "ModifiedTime" modified_time,
    8 "Priority" priority, 9 "SyncBatchTaskId" sync_batch_task_id, 10 "SyncRuleId" sync_rule_id,
    11 "SyncTaskId" sync_task_id, 12 "SyncTransAccelerate" sync_trans_accelerate, 13 "TaskIssue" task_issue,
    14 "TaskStatus" task_status, 15 "TaskTrigger" task_trigger
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTaskImageFrom {
    pub image_tag: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { ListRepoSyncTaskImageFrom {
    0 "ImageTag" image_tag, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTaskImageTo {
    pub image_tag: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { ListRepoSyncTaskImageTo {
    0 "ImageTag" image_tag, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTag {
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: String,
}
operation! { ListRepoTag(instance_id: String, repo_id: String) "ListRepoTag" -> ListRepoTagOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RepoId" repo_id
} }
paged! { ListRepoTag: ListRepoTagImages = Token "NextToken", "Images" images, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagOutput {
    pub code: Option<String>,
    pub images: Option<Vec<ListRepoTagImages>>,
    pub is_success: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoTagOutput {
    0 "Code" code, 1 "Images" images, 2 "IsSuccess" is_success, 3 "MaxResults" max_results, 4 "NextToken" next_token,
    5 "PageNo" page_no, 6 "PageSize" page_size, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagImages {
    pub digest: Option<String>,
    pub image_create: Option<String>,
    pub image_id: Option<String>,
    pub image_size: Option<i64>,
    pub image_update: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
}
model! { ListRepoTagImages {
    0 "Digest" digest, 1 "ImageCreate" image_create, 2 "ImageId" image_id, 3 "ImageSize" image_size,
    4 "ImageUpdate" image_update, 5 "Status" status, 6 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagScanResult {
    pub digest: Option<String>,
    pub filter_value: Option<String>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub scan_type: Option<String>,
    pub severity: Option<String>,
    pub tag: Option<String>,
    pub vul_query_key: Option<String>,
}
operation! { ListRepoTagScanResult(instance_id: String) "ListRepoTagScanResult" -> ListRepoTagScanResultOutput {
    0 "Digest" digest: String, 1 "FilterValue" filter_value: String, 2 "InstanceId" instance_id,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RepoId" repo_id: String,
    6 "ScanTaskId" scan_task_id: String, 7 "ScanType" scan_type: String, 8 "Severity" severity: String,
    9 "Tag" tag: String, 10 "VulQueryKey" vul_query_key: String
} }
paged! { ListRepoTagScanResult: ListRepoTagScanResultVulnerabilities =
    Number "PageNo", "Vulnerabilities" vulnerabilities, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagScanResultOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vulnerabilities: Option<Vec<ListRepoTagScanResultVulnerabilities>>,
}
model! { ListRepoTagScanResultOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "TotalCount" total_count,
    5 "Vulnerabilities" vulnerabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagScanResultVulnerabilities {
    pub added_by: Option<String>,
    /// Deprecated.
    pub alias_name: Option<String>,
    pub cve_link: Option<String>,
    pub cve_location: Option<String>,
    pub cve_name: Option<String>,
    pub description: Option<String>,
    pub feature: Option<String>,
    pub fix_cmd: Option<String>,
    pub scan_type: Option<String>,
    pub severity: Option<String>,
    pub version: Option<String>,
    pub version_fixed: Option<String>,
    pub version_format: Option<String>,
}
model! { ListRepoTagScanResultVulnerabilities {
    0 "AddedBy" added_by, 1 "AliasName" alias_name, 2 "CveLink" cve_link, 3 "CveLocation" cve_location,
    4 "CveName" cve_name, 5 "Description" description, 6 "Feature" feature, 7 "FixCmd" fix_cmd, 8 "ScanType" scan_type,
    9 "Severity" severity, 10 "Version" version, 11 "VersionFixed" version_fixed, 12 "VersionFormat" version_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTrigger {
    pub instance_id: String,
    pub repo_id: String,
}
operation! { ListRepoTrigger(instance_id: String, repo_id: String) "ListRepoTrigger" -> ListRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub triggers: Option<Vec<ListRepoTriggerTriggers>>,
}
model! { ListRepoTriggerOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "Triggers" triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTriggerTriggers {
    pub repo_event: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_tag: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_url: Option<String>,
}
model! { ListRepoTriggerTriggers {
    0 "RepoEvent" repo_event, 1 "TriggerId" trigger_id, 2 "TriggerName" trigger_name, 3 "TriggerTag" trigger_tag,
    4 "TriggerType" trigger_type, 5 "TriggerUrl" trigger_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepository {
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
}
operation! { ListRepository(instance_id: String) "ListRepository" -> ListRepositoryOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RepoName" repo_name: String,
    6 "RepoNamespaceName" repo_namespace_name: String, 7 "RepoStatus" repo_status: String
} }
paged! { ListRepository: ListRepositoryRepositories = Token "NextToken", "Repositories" repositories, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repositories: Option<Vec<ListRepositoryRepositories>>,
    pub total_count: Option<String>,
}
model! { ListRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "MaxResults" max_results, 3 "NextToken" next_token, 4 "PageNo" page_no,
    5 "PageSize" page_size, 6 "Repositories" repositories, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryRepositories {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub repo_build_type: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_status: Option<String>,
    pub repo_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub summary: Option<String>,
    pub tag_immutability: Option<bool>,
}
model! { ListRepositoryRepositories {
    0 "CreateTime" create_time, 1 "InstanceId" instance_id, 2 "ModifiedTime" modified_time,
    3 "RepoBuildType" repo_build_type, 4 "RepoId" repo_id, 5 "RepoName" repo_name,
    6 "RepoNamespaceName" repo_namespace_name, 7 "RepoStatus" repo_status, 8 "RepoType" repo_type,
    9 "ResourceGroupId" resource_group_id, 10 "Summary" summary, 11 "TagImmutability" tag_immutability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanBaselineByTask {
    pub digest: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub tag: Option<String>,
}
operation! { ListScanBaselineByTask() "ListScanBaselineByTask" -> ListScanBaselineByTaskOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id: String, 2 "Level" level: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "RepoId" repo_id: String, 6 "ScanTaskId" scan_task_id: String, 7 "Tag" tag: String
} { method: "GET", } }
paged! { ListScanBaselineByTask: ListScanBaselineByTaskScanBaselines =
    Number "PageNo", "ScanBaselines" scan_baselines, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanBaselineByTaskOutput {
    pub code: Option<i64>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_baselines: Option<Vec<ListScanBaselineByTaskScanBaselines>>,
    pub total_count: Option<i64>,
}
model! { ListScanBaselineByTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size,
    4 "ScanBaselines" scan_baselines, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanBaselineByTaskScanBaselines {
    pub baseline_class_alias: Option<String>,
    pub baseline_detail_advice: Option<String>,
    pub baseline_detail_description: Option<String>,
    pub baseline_detail_prompt: Option<String>,
    pub baseline_item_count: Option<i64>,
    pub baseline_name_alias: Option<String>,
    pub baseline_name_key: Option<String>,
    pub baseline_name_level: Option<String>,
    pub create_time: Option<i64>,
    pub first_scan_time: Option<i64>,
    pub high_risk_item_count: Option<i64>,
    pub low_risk_item_count: Option<i64>,
    pub middle_risk_item_count: Option<i64>,
    pub scan_task_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListScanBaselineByTaskScanBaselines {
    0 "BaselineClassAlias" baseline_class_alias, 1 "BaselineDetailAdvice" baseline_detail_advice,
    2 "BaselineDetailDescription" baseline_detail_description, 3 "BaselineDetailPrompt" baseline_detail_prompt,
    4 "BaselineItemCount" baseline_item_count, 5 "BaselineNameAlias" baseline_name_alias,
    6 "BaselineNameKey" baseline_name_key, 7 "BaselineNameLevel" baseline_name_level, 8 "CreateTime" create_time,
    9 "FirstScanTime" first_scan_time, 10 "HighRiskItemCount" high_risk_item_count,
    11 "LowRiskItemCount" low_risk_item_count, 12 "MiddleRiskItemCount" middle_risk_item_count,
    13 "ScanTaskId" scan_task_id, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanMaliciousFileByTask {
    pub digest: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub tag: Option<String>,
}
operation! { ListScanMaliciousFileByTask() "ListScanMaliciousFileByTask" -> ListScanMaliciousFileByTaskOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id: String, 2 "Level" level: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "RepoId" repo_id: String, 6 "ScanTaskId" scan_task_id: String, 7 "Tag" tag: String
} { method: "GET", } }
paged! { ListScanMaliciousFileByTask: ListScanMaliciousFileByTaskScanMaliciousFiles =
    Number "PageNo", "ScanMaliciousFiles" scan_malicious_files, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanMaliciousFileByTaskOutput {
    pub code: Option<i64>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_malicious_files: Option<Vec<ListScanMaliciousFileByTaskScanMaliciousFiles>>,
    pub total_count: Option<i64>,
}
model! { ListScanMaliciousFileByTaskOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size,
    4 "ScanMaliciousFiles" scan_malicious_files, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanMaliciousFileByTaskScanMaliciousFiles {
    pub create_time: Option<i64>,
    pub file_path: Option<String>,
    pub first_scan_time: Option<i64>,
    pub level: Option<String>,
    pub malicious_md5: Option<String>,
    pub malicious_name: Option<String>,
    pub scan_task_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListScanMaliciousFileByTaskScanMaliciousFiles {
    0 "CreateTime" create_time, 1 "FilePath" file_path, 2 "FirstScanTime" first_scan_time, 3 "Level" level,
    4 "MaliciousMd5" malicious_md5, 5 "MaliciousName" malicious_name, 6 "ScanTaskId" scan_task_id,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanRule {
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_type: Option<String>,
}
operation! { ListScanRule() "ListScanRule" -> ListScanRuleOutput {
    0 "InstanceId" instance_id: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "ScanType" scan_type: String
} { method: "GET", } }
paged! { ListScanRule: ListScanRuleScanRules = Number "PageNo", "ScanRules" scan_rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_rules: Option<Vec<ListScanRuleScanRules>>,
    pub total_count: Option<i64>,
}
model! { ListScanRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "ScanRules" scan_rules,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanRuleScanRules {
    pub create_time: Option<i64>,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: Option<String>,
    pub rule_name: Option<String>,
    pub scan_rule_id: Option<String>,
    pub scan_scope: Option<String>,
    pub scan_type: Option<String>,
    pub trigger_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListScanRuleScanRules {
    0 "CreateTime" create_time, 1 "Namespaces" namespaces, 2 "RepoNames" repo_names,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern, 4 "RuleName" rule_name, 5 "ScanRuleId" scan_rule_id,
    6 "ScanScope" scan_scope, 7 "ScanType" scan_type, 8 "TriggerType" trigger_type, 9 "UpdateTime" update_time
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
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLoginPassword {
    pub instance_id: String,
    pub password: Secret,
}
operation! { ResetLoginPassword(instance_id: String, password: Secret)
    "ResetLoginPassword" -> ResetLoginPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLoginPasswordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { ResetLoginPasswordOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

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
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRule {
    pub auto: Option<bool>,
    pub enable_delete_tag: Option<bool>,
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub rule_id: String,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
operation! { UpdateArtifactLifecycleRule(instance_id: String, rule_id: String)
    "UpdateArtifactLifecycleRule" -> UpdateArtifactLifecycleRuleOutput {
    0 "Auto" auto: bool, 1 "EnableDeleteTag" enable_delete_tag: bool, 2 "InstanceId" instance_id,
    3 "NamespaceName" namespace_name: String, 4 "RepoName" repo_name: String,
    5 "RetentionTagCount" retention_tag_count: i64, 6 "RuleId" rule_id, 7 "ScheduleTime" schedule_time: String,
    8 "Scope" scope: String, 9 "TagRegexp" tag_regexp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateArtifactLifecycleRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRule {
    pub accelerate: Option<String>,
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub r#override: Option<String>,
    pub platform: Option<Vec<String>>,
    pub repo_name: Option<String>,
    pub rule_id: String,
    pub source_namespace_name: Option<String>,
    pub source_provider: Option<String>,
    pub source_repo_name: Option<String>,
    pub tag_count: Option<i64>,
    pub tag_regexp: Option<String>,
}
operation! { UpdateArtifactSubscriptionRule(instance_id: String, rule_id: String)
    "UpdateArtifactSubscriptionRule" -> UpdateArtifactSubscriptionRuleOutput {
    0 "Accelerate" accelerate: String, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name: String,
    3 "Override" r#override: String, 4 "Platform" platform: Vec<String>, 5 "RepoName" repo_name: String,
    6 "RuleId" rule_id, 7 "SourceNamespaceName" source_namespace_name: String,
    8 "SourceProvider" source_provider: String, 9 "SourceRepoName" source_repo_name: String,
    10 "TagCount" tag_count: i64, 11 "TagRegexp" tag_regexp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateArtifactSubscriptionRuleOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChain {
    pub chain_config: String,
    pub chain_id: String,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub scope_exclude: Option<Vec<String>>,
}
operation! { UpdateChain(chain_config: String, chain_id: String, instance_id: String, name: String)
    "UpdateChain" -> UpdateChainOutput {
    0 "ChainConfig" chain_config, 1 "ChainId" chain_id, 2 "Description" description: String, 3 "InstanceId" instance_id,
    4 "Name" name, 5 "ScopeExclude" scope_exclude: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChainOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_type: Option<String>,
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { UpdateChartNamespace(instance_id: String, namespace_name: String)
    "UpdateChartNamespace" -> UpdateChartNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "DefaultRepoType" default_repo_type: String,
    2 "InstanceId" instance_id, 3 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChartNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartRepository {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
    pub repo_type: Option<String>,
    pub summary: Option<String>,
}
operation! { UpdateChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "UpdateChartRepository" -> UpdateChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name,
    3 "RepoType" repo_type: String, 4 "Summary" summary: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChartRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventCenterRule {
    pub event_channel: Option<String>,
    pub event_config: Option<String>,
    pub event_scope: Option<String>,
    pub event_type: Option<String>,
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: Option<String>,
    pub rule_id: String,
    pub rule_name: Option<String>,
}
operation! { UpdateEventCenterRule(instance_id: String, rule_id: String)
    "UpdateEventCenterRule" -> UpdateEventCenterRuleOutput {
    0 "EventChannel" event_channel: String, 1 "EventConfig" event_config: String, 2 "EventScope" event_scope: String,
    3 "EventType" event_type: String, 4 "InstanceId" instance_id, 5 "Namespaces" namespaces: Vec<String>,
    6 "RepoNames" repo_names: Vec<String>, 7 "RepoTagFilterPattern" repo_tag_filter_pattern: String, 8 "RuleId" rule_id,
    9 "RuleName" rule_name: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventCenterRuleOutput {
    pub code: Option<i64>,
    pub rule_id: Option<String>,
}
model! { UpdateEventCenterRuleOutput {
    0 "Code" code, 1 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCustomizedDomain {
    pub cert_id: String,
    pub cert_region_id: Option<String>,
    pub domain: String,
    pub instance_id: String,
    pub module_name: String,
}
operation! { UpdateInstanceCustomizedDomain(cert_id: String, domain: String, instance_id: String, module_name: String)
    "UpdateInstanceCustomizedDomain" -> UpdateInstanceCustomizedDomainOutput {
    0 "CertId" cert_id, 1 "CertRegionId" cert_region_id: String, 2 "Domain" domain, 3 "InstanceId" instance_id,
    4 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateInstanceCustomizedDomainOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatus {
    pub enable: bool,
    pub endpoint_type: String,
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { UpdateInstanceEndpointStatus(enable: bool, endpoint_type: String, instance_id: String)
    "UpdateInstanceEndpointStatus" -> UpdateInstanceEndpointStatusOutput {
    0 "Enable" enable, 1 "EndpointType" endpoint_type, 2 "InstanceId" instance_id, 3 "ModuleName" module_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatusOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateInstanceEndpointStatusOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    pub instance_id: String,
    pub namespace_name: String,
}
operation! { UpdateNamespace(instance_id: String, namespace_name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool,
    1 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    2 "DefaultRepoType" default_repo_type: String, 3 "InstanceId" instance_id, 4 "NamespaceName" namespace_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoBuildRule {
    pub build_args: Option<Vec<String>>,
    pub build_rule_id: String,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    pub image_tag: Option<String>,
    pub instance_id: String,
    pub platforms: Option<Vec<String>>,
    pub push_name: Option<String>,
    pub push_type: Option<String>,
    pub repo_id: String,
}
operation! { UpdateRepoBuildRule(build_rule_id: String, instance_id: String, repo_id: String)
    "UpdateRepoBuildRule" -> UpdateRepoBuildRuleOutput {
    0 "BuildArgs" build_args: Vec<String>, 1 "BuildRuleId" build_rule_id,
    2 "DockerfileLocation" dockerfile_location: String, 3 "DockerfileName" dockerfile_name: String,
    4 "ImageTag" image_tag: String, 5 "InstanceId" instance_id, 6 "Platforms" platforms: Vec<String>,
    7 "PushName" push_name: String, 8 "PushType" push_type: String, 9 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "Code" code, 2 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepo {
    pub auto_build: Option<String>,
    pub code_repo_id: Option<String>,
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub disable_cache_build: Option<String>,
    pub instance_id: String,
    pub oversea_build: Option<String>,
    pub repo_id: String,
}

/// What [`UpdateRepoSourceCodeRepo::new`] takes.
pub struct UpdateRepoSourceCodeRepoRequired {
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! { UpdateRepoSourceCodeRepo{UpdateRepoSourceCodeRepoRequired: code_repo_name, code_repo_namespace_name, code_repo_type, instance_id, repo_id}
    "UpdateRepoSourceCodeRepo" -> UpdateRepoSourceCodeRepoOutput {
    0 "AutoBuild" auto_build: String, 1 "CodeRepoId" code_repo_id: String, 2 "CodeRepoName" code_repo_name,
    3 "CodeRepoNamespaceName" code_repo_namespace_name, 4 "CodeRepoType" code_repo_type,
    5 "DisableCacheBuild" disable_cache_build: String, 6 "InstanceId" instance_id,
    7 "OverseaBuild" oversea_build: String, 8 "RepoId" repo_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepoOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoSourceCodeRepoOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoTrigger {
    pub instance_id: String,
    pub repo_id: String,
    pub trigger_id: String,
    pub trigger_name: Option<String>,
    pub trigger_tag: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_url: Option<String>,
}
operation! { UpdateRepoTrigger(instance_id: String, repo_id: String, trigger_id: String)
    "UpdateRepoTrigger" -> UpdateRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "TriggerId" trigger_id, 3 "TriggerName" trigger_name: String,
    4 "TriggerTag" trigger_tag: String, 5 "TriggerType" trigger_type: String, 6 "TriggerUrl" trigger_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoTriggerOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    pub detail: Option<String>,
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    pub repo_type: String,
    pub summary: String,
    pub tag_immutability: Option<bool>,
}
operation! { UpdateRepository(instance_id: String, repo_type: String, summary: String)
    "UpdateRepository" -> UpdateRepositoryOutput {
    0 "Detail" detail: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id: String, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String, 5 "RepoType" repo_type, 6 "Summary" summary,
    7 "TagImmutability" tag_immutability: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "Code" code, 1 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRule {
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: String,
    /// 1 to 256 characters.
    pub rule_name: String,
    pub scan_rule_id: String,
    pub scan_scope: String,
    pub trigger_type: String,
}

/// What [`UpdateScanRule::new`] takes.
pub struct UpdateScanRuleRequired {
    pub instance_id: String,
    pub repo_tag_filter_pattern: String,
    pub rule_name: String,
    pub scan_rule_id: String,
    pub scan_scope: String,
    pub trigger_type: String,
}
operation! { UpdateScanRule{UpdateScanRuleRequired: instance_id, repo_tag_filter_pattern, rule_name, scan_rule_id, scan_scope, trigger_type}
    "UpdateScanRule" -> UpdateScanRuleOutput {
    0 "InstanceId" instance_id, 1 "Namespaces" namespaces: Vec<String>, 2 "RepoNames" repo_names: Vec<String>,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern, 4 "RuleName" rule_name, 5 "ScanRuleId" scan_rule_id,
    6 "ScanScope" scan_scope, 7 "TriggerType" trigger_type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRuleOutput {
    pub code: Option<i64>,
    pub scan_rule_id: Option<String>,
}
model! { UpdateScanRuleOutput {
    0 "Code" code, 1 "ScanRuleId" scan_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRule {
    pub instance_id: String,
    pub routes: Vec<RouteItem>,
    pub rule_id: String,
}
operation! { UpdateStorageDomainRoutingRule(instance_id: String, routes: Vec<RouteItem>, rule_id: String)
    "UpdateStorageDomainRoutingRule" -> UpdateStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "Routes" routes, 2 "RuleId" rule_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStorageDomainRoutingRuleOutput {
    0 "Code" code, 1 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CancelArtifactBuildTask, CancelRepoBuildRecord, CancelRepoSyncTask, ChangeResourceGroup, CreateArtifactBuildRule,
    CreateArtifactLifecycleRule, CreateArtifactSubscriptionRule, CreateArtifactSubscriptionTask,
    CreateBuildRecordByRecord, CreateBuildRecordByRule, CreateChain, CreateChartNamespace, CreateChartRepository,
    CreateInstanceCustomizedDomain, CreateInstanceEndpointAclPolicy, CreateInstanceVpcEndpointLinkedVpc,
    CreateNamespace, CreateRepoBuildRule, CreateRepoSourceCodeRepo, CreateRepoSyncRule, CreateRepoSyncTask,
    CreateRepoSyncTaskByRule, CreateRepoTag, CreateRepoTagScanTask, CreateRepoTrigger, CreateRepository, CreateScanRule,
    CreateStorageDomainRoutingRule, DeleteArtifactLifecycleRule, DeleteArtifactSubscriptionRule, DeleteChain,
    DeleteChartNamespace, DeleteChartRelease, DeleteChartRepository, DeleteEventCenterRule,
    DeleteInstanceCustomizedDomain, DeleteInstanceEndpointAclPolicy, DeleteInstanceVpcEndpointLinkedVpc,
    DeleteNamespace, DeleteRepoBuildRule, DeleteRepoSyncRule, DeleteRepoTag, DeleteRepoTrigger, DeleteRepository,
    DeleteScanRule, DeleteStorageDomainRoutingRule, GetArtifactBuildRule, GetArtifactBuildTask,
    GetArtifactLifecycleRule, GetArtifactSubscriptionRule, GetArtifactSubscriptionTask,
    GetArtifactSubscriptionTaskResult, GetAuthorizationToken, GetChain, GetChartNamespace, GetChartRepository,
    GetInstance, GetInstanceCount, GetInstanceCustomizedDomain, GetInstanceEndpoint, GetInstanceUsage,
    GetInstanceVpcEndpoint, GetNamespace, GetRepoBuildRecord, GetRepoBuildRecordStatus, GetRepoSourceCodeRepo,
    GetRepoSyncTask, GetRepoTag, GetRepoTagScanStatus, GetRepoTagScanSummary, GetRepository, GetScanRule,
    GetStorageDomainRoutingRule, ListArtifactBuildTaskLog, ListArtifactLifecycleRule, ListArtifactSubscriptionRule,
    ListArtifactSubscriptionTask, ListChain, ListChainInstance, ListChartNamespace, ListChartRelease,
    ListChartRepository, ListEventCenterRecord, ListEventCenterRuleName, ListInstance, ListInstanceEndpoint,
    ListInstanceRegion, ListNamespace, ListRepoBuildRecord, ListRepoBuildRecordLog, ListRepoBuildRule, ListRepoSyncRule,
    ListRepoSyncTask, ListRepoTag, ListRepoTagScanResult, ListRepoTrigger, ListRepository, ListScanBaselineByTask,
    ListScanMaliciousFileByTask, ListScanRule, ListTagResources, ResetLoginPassword, TagResources, UntagResources,
    UpdateArtifactLifecycleRule, UpdateArtifactSubscriptionRule, UpdateChain, UpdateChartNamespace,
    UpdateChartRepository, UpdateEventCenterRule, UpdateInstanceCustomizedDomain, UpdateInstanceEndpointStatus,
    UpdateNamespace, UpdateRepoBuildRule, UpdateRepoSourceCodeRepo, UpdateRepoTrigger, UpdateRepository, UpdateScanRule,
    UpdateStorageDomainRoutingRule
}
