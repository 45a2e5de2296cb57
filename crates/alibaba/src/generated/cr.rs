//! `cr` of Alibaba Cloud, API version 2018-12-01.
//!
//! Endpoint: a table of 43 regions, else `cr.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cr/2018-12-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cr::GetInstanceCount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetInstanceCount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cr", "2018-12-01", "cr", &ENDPOINTS);

/// Cancels artifact build task: `CancelArtifactBuildTask` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CancelArtifactBuildTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelArtifactBuildTask {
    /// Required.
    pub build_task_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CancelArtifactBuildTask(build_task_id: String, instance_id: String)
    "CancelArtifactBuildTask" -> CancelArtifactBuildTaskOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id
} }

/// Response of [`CancelArtifactBuildTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelArtifactBuildTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelArtifactBuildTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Cancels repo build record: `CancelRepoBuildRecord` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CancelRepoBuildRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoBuildRecord {
    /// Required.
    pub build_record_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { CancelRepoBuildRecord(build_record_id: String, instance_id: String, repo_id: String)
    "CancelRepoBuildRecord" -> CancelRepoBuildRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

/// Response of [`CancelRepoBuildRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoBuildRecordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelRepoBuildRecordOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Cancels repo sync task: `CancelRepoSyncTask` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CancelRepoSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoSyncTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_task_id: String,
}
operation! { CancelRepoSyncTask(instance_id: String, sync_task_id: String)
    "CancelRepoSyncTask" -> CancelRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "SyncTaskId" sync_task_id
} }

/// Response of [`CancelRepoSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CancelRepoSyncTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates artifact build rule: `CreateArtifactBuildRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateArtifactBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildRule {
    /// Required.
    pub artifact_type: String,
    /// Required.
    pub instance_id: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub scope_id: String,
    /// Required.
    pub scope_type: String,
}
operation! { CreateArtifactBuildRule(artifact_type: String, instance_id: String, scope_id: String, scope_type: String)
    "CreateArtifactBuildRule" -> CreateArtifactBuildRuleOutput {
    0 "ArtifactType" artifact_type, 1 "InstanceId" instance_id, 2 "Parameters" parameters: BTreeMap<String, Value>,
    3 "ScopeId" scope_id, 4 "ScopeType" scope_type
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateArtifactBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateArtifactBuildRuleOutput {
    0 "BuildRuleId" build_rule_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Creates artifact lifecycle rule: `CreateArtifactLifecycleRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateArtifactLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactLifecycleRule {
    pub auto: Option<bool>,
    pub enable_delete_tag: Option<bool>,
    /// Required.
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

/// Response of [`CreateArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_id: Option<String>,
}
model! { CreateArtifactLifecycleRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "RuleId" rule_id: String
} }

/// Creates artifact subscription rule: `CreateArtifactSubscriptionRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateArtifactSubscriptionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionRule {
    pub accelerate: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
    pub r#override: Option<bool>,
    /// Required.
    pub platform: Vec<String>,
    /// Required.
    pub repo_name: String,
    pub source_namespace_name: Option<String>,
    /// Required.
    pub source_provider: String,
    /// Required.
    pub source_repo_name: String,
    /// Required. 1 to 30.
    pub tag_count: i64,
    /// Required.
    pub tag_regexp: String,
}

/// Arguments of [`CreateArtifactSubscriptionRule::new`].
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
operation! {
    CreateArtifactSubscriptionRule { CreateArtifactSubscriptionRuleRequired: instance_id, namespace_name, platform, repo_name, source_provider, source_repo_name, tag_count, tag_regexp }
    "CreateArtifactSubscriptionRule" -> CreateArtifactSubscriptionRuleOutput {
    0 "Accelerate" accelerate: bool, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name,
    3 "Override" r#override: bool, 4 "Platform" platform, 5 "RepoName" repo_name,
    6 "SourceNamespaceName" source_namespace_name: String, 7 "SourceProvider" source_provider,
    8 "SourceRepoName" source_repo_name, 9 "TagCount" tag_count, 10 "TagRegexp" tag_regexp
} }

/// Response of [`CreateArtifactSubscriptionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_id: Option<String>,
}
model! { CreateArtifactSubscriptionRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "RuleId" rule_id: String
} }

/// Creates artifact subscription task: `CreateArtifactSubscriptionTask` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateArtifactSubscriptionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { CreateArtifactSubscriptionTask(instance_id: String, rule_id: String)
    "CreateArtifactSubscriptionTask" -> CreateArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

/// Response of [`CreateArtifactSubscriptionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArtifactSubscriptionTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateArtifactSubscriptionTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "TaskId" task_id: String
} }

/// Creates build record by record: `CreateBuildRecordByRecord` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateBuildRecordByRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRecord {
    /// Required.
    pub build_record_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { CreateBuildRecordByRecord(build_record_id: String, instance_id: String, repo_id: String)
    "CreateBuildRecordByRecord" -> CreateBuildRecordByRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

/// Response of [`CreateBuildRecordByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRecordOutput {
    pub build_record_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateBuildRecordByRecordOutput {
    0 "BuildRecordId" build_record_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Creates build record by rule: `CreateBuildRecordByRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateBuildRecordByRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRule {
    /// Required.
    pub build_rule_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { CreateBuildRecordByRule(build_rule_id: String, instance_id: String, repo_id: String)
    "CreateBuildRecordByRule" -> CreateBuildRecordByRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

/// Response of [`CreateBuildRecordByRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildRecordByRuleOutput {
    pub build_record_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateBuildRecordByRuleOutput {
    0 "BuildRecordId" build_record_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Creates chain: `CreateChain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChain {
    pub chain_config: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`CreateChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChainOutput {
    pub chain_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateChainOutput {
    0 "ChainId" chain_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Creates chart namespace: `CreateChartNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateChartNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { CreateChartNamespace(instance_id: String, namespace_name: String)
    "CreateChartNamespace" -> CreateChartNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "DefaultRepoType" default_repo_type: String,
    2 "InstanceId" instance_id, 3 "NamespaceName" namespace_name
} }

/// Response of [`CreateChartNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateChartNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates chart repository: `CreateChartRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateChartRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartRepository {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
    pub repo_type: Option<String>,
    pub summary: Option<String>,
}
operation! { CreateChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "CreateChartRepository" -> CreateChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name,
    3 "RepoType" repo_type: String, 4 "Summary" summary: String
} }

/// Response of [`CreateChartRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub repo_id: Option<String>,
}
model! { CreateChartRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "RepoId" repo_id: String
} }

/// Creates instance customized domain: `CreateInstanceCustomizedDomain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateInstanceCustomizedDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomain {
    /// Required.
    pub cert_id: String,
    pub cert_region_id: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module_name: String,
}
operation! { CreateInstanceCustomizedDomain(cert_id: String, domain: String, instance_id: String, module_name: String)
    "CreateInstanceCustomizedDomain" -> CreateInstanceCustomizedDomainOutput {
    0 "CertId" cert_id, 1 "CertRegionId" cert_region_id: String, 2 "Domain" domain, 3 "InstanceId" instance_id,
    4 "ModuleName" module_name
} }

/// Response of [`CreateInstanceCustomizedDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceCustomizedDomainOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates instance endpoint acl policy: `CreateInstanceEndpointAclPolicy` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateInstanceEndpointAclPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicy {
    /// Deprecated.
    pub comment: Option<String>,
    /// Required.
    pub endpoint_type: String,
    pub entries: Option<Vec<AccessControlEntry>>,
    /// Deprecated.
    pub entry: Option<String>,
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { CreateInstanceEndpointAclPolicy(endpoint_type: String, instance_id: String)
    "CreateInstanceEndpointAclPolicy" -> CreateInstanceEndpointAclPolicyOutput {
    0 "Comment" comment: String, 1 "EndpointType" endpoint_type, 2 "Entries" entries: Vec<AccessControlEntry>,
    3 "Entry" entry: String, 4 "InstanceId" instance_id, 5 "ModuleName" module_name: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateInstanceEndpointAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlEntry {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
input! { AccessControlEntry() {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// Response of [`CreateInstanceEndpointAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicyOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceEndpointAclPolicyOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates instance vpc endpoint linked vpc: `CreateInstanceVpcEndpointLinkedVpc` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateInstanceVpcEndpointLinkedVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpc {
    pub enable_create_dns_record_in_pvzt: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateInstanceVpcEndpointLinkedVpc(instance_id: String, vpc_id: String, vswitch_id: String)
    "CreateInstanceVpcEndpointLinkedVpc" -> CreateInstanceVpcEndpointLinkedVpcOutput {
    0 "EnableCreateDNSRecordInPvzt" enable_create_dns_record_in_pvzt: bool, 1 "InstanceId" instance_id,
    2 "ModuleName" module_name: String, 3 "VpcId" vpc_id, 4 "VswitchId" vswitch_id
} }

/// Response of [`CreateInstanceVpcEndpointLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpcOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateInstanceVpcEndpointLinkedVpcOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates namespace: `CreateNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { CreateNamespace(instance_id: String, namespace_name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool,
    1 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    2 "DefaultRepoType" default_repo_type: String, 3 "InstanceId" instance_id, 4 "NamespaceName" namespace_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoConfiguration {
    pub artifact_build_rule_parameters: Option<
        RepoConfigurationArtifactBuildRuleParameters,
    >,
    /// Required.
    pub repo_type: Option<String>,
    /// Required.
    pub tag_immutability: Option<bool>,
}
input! { RepoConfiguration(repo_type: String, tag_immutability: bool) {
    0 "ArtifactBuildRuleParameters" artifact_build_rule_parameters: RepoConfigurationArtifactBuildRuleParameters,
    1 "RepoType" repo_type: String, 2 "TagImmutability" tag_immutability: bool
} }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepoConfigurationArtifactBuildRuleParameters {
    /// Required.
    pub image_index_only: Option<bool>,
}
input! { RepoConfigurationArtifactBuildRuleParameters(image_index_only: bool) {
    0 "ImageIndexOnly" image_index_only: bool
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates repo build rule: `CreateRepoBuildRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoBuildRule {
    pub build_args: Option<Vec<String>>,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    /// Required.
    pub image_tag: String,
    /// Required.
    pub instance_id: String,
    pub platforms: Option<Vec<String>>,
    /// Required.
    pub push_name: String,
    /// Required.
    pub push_type: String,
    /// Required.
    pub repo_id: String,
}

/// Arguments of [`CreateRepoBuildRule::new`].
pub struct CreateRepoBuildRuleRequired {
    pub image_tag: String,
    pub instance_id: String,
    pub push_name: String,
    pub push_type: String,
    pub repo_id: String,
}
operation! {
    CreateRepoBuildRule { CreateRepoBuildRuleRequired: image_tag, instance_id, push_name, push_type, repo_id }
    "CreateRepoBuildRule" -> CreateRepoBuildRuleOutput {
    0 "BuildArgs" build_args: Vec<String>, 1 "DockerfileLocation" dockerfile_location: String,
    2 "DockerfileName" dockerfile_name: String, 3 "ImageTag" image_tag, 4 "InstanceId" instance_id,
    5 "Platforms" platforms: Vec<String>, 6 "PushName" push_name, 7 "PushType" push_type, 8 "RepoId" repo_id
} }

/// Response of [`CreateRepoBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Creates repo source code repo: `CreateRepoSourceCodeRepo` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoSourceCodeRepo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepo {
    pub auto_build: Option<bool>,
    /// Required.
    pub code_repo_name: String,
    /// Required.
    pub code_repo_namespace_name: String,
    /// Required.
    pub code_repo_type: String,
    pub disable_cache_build: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub oversea_build: Option<bool>,
    /// Required.
    pub repo_id: String,
}

/// Arguments of [`CreateRepoSourceCodeRepo::new`].
pub struct CreateRepoSourceCodeRepoRequired {
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! {
    CreateRepoSourceCodeRepo { CreateRepoSourceCodeRepoRequired: code_repo_name, code_repo_namespace_name, code_repo_type, instance_id, repo_id }
    "CreateRepoSourceCodeRepo" -> CreateRepoSourceCodeRepoOutput {
    0 "AutoBuild" auto_build: bool, 1 "CodeRepoName" code_repo_name, 2 "CodeRepoNamespaceName" code_repo_namespace_name,
    3 "CodeRepoType" code_repo_type, 4 "DisableCacheBuild" disable_cache_build: bool, 5 "InstanceId" instance_id,
    6 "OverseaBuild" oversea_build: bool, 7 "RepoId" repo_id
} }

/// Response of [`CreateRepoSourceCodeRepo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepoOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoSourceCodeRepoOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates repo sync rule: `CreateRepoSyncRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoSyncRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncRule {
    /// Required.
    pub instance_id: String,
    pub link_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_name_filter: Option<String>,
    pub priority: Option<i64>,
    pub repo_name: Option<String>,
    pub repo_name_filter: Option<String>,
    /// Required.
    pub sync_rule_name: String,
    /// Required.
    pub sync_scope: String,
    pub sync_trigger: Option<String>,
    /// Required.
    pub tag_filter: String,
    /// Required.
    pub target_instance_id: String,
    pub target_namespace_name: Option<String>,
    /// Required.
    pub target_region_id: String,
    pub target_repo_name: Option<String>,
    pub target_user_id: Option<String>,
}

/// Arguments of [`CreateRepoSyncRule::new`].
pub struct CreateRepoSyncRuleRequired {
    pub instance_id: String,
    pub sync_rule_name: String,
    pub sync_scope: String,
    pub tag_filter: String,
    pub target_instance_id: String,
    pub target_region_id: String,
}
operation! {
    CreateRepoSyncRule { CreateRepoSyncRuleRequired: instance_id, sync_rule_name, sync_scope, tag_filter, target_instance_id, target_region_id }
    "CreateRepoSyncRule" -> CreateRepoSyncRuleOutput {
    0 "InstanceId" instance_id, 1 "LinkId" link_id: String, 2 "NamespaceName" namespace_name: String,
    3 "NamespaceNameFilter" namespace_name_filter: String, 4 "Priority" priority: i64, 5 "RepoName" repo_name: String,
    6 "RepoNameFilter" repo_name_filter: String, 7 "SyncRuleName" sync_rule_name, 8 "SyncScope" sync_scope,
    9 "SyncTrigger" sync_trigger: String, 10 "TagFilter" tag_filter, 11 "TargetInstanceId" target_instance_id,
    12 "TargetNamespaceName" target_namespace_name: String, 13 "TargetRegionId" target_region_id,
    14 "TargetRepoName" target_repo_name: String, 15 "TargetUserId" target_user_id: String
} }

/// Response of [`CreateRepoSyncRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_rule_id: Option<String>,
}
model! { CreateRepoSyncRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "SyncRuleId" sync_rule_id: String
} }

/// Creates repo sync task: `CreateRepoSyncTask` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTask {
    /// Required.
    pub instance_id: String,
    pub r#override: Option<bool>,
    pub priority: Option<i64>,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub tag: String,
    /// Required.
    pub target_instance_id: String,
    /// Required.
    pub target_namespace: String,
    /// Required.
    pub target_region_id: String,
    /// Required.
    pub target_repo_name: String,
    /// Required.
    pub target_tag: String,
    pub target_user_id: Option<String>,
}

/// Arguments of [`CreateRepoSyncTask::new`].
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
operation! {
    CreateRepoSyncTask { CreateRepoSyncTaskRequired: instance_id, repo_id, tag, target_instance_id, target_namespace, target_region_id, target_repo_name, target_tag }
    "CreateRepoSyncTask" -> CreateRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "Override" r#override: bool, 2 "Priority" priority: i64, 3 "RepoId" repo_id,
    4 "Tag" tag, 5 "TargetInstanceId" target_instance_id, 6 "TargetNamespace" target_namespace,
    7 "TargetRegionId" target_region_id, 8 "TargetRepoName" target_repo_name, 9 "TargetTag" target_tag,
    10 "TargetUserId" target_user_id: String
} }

/// Response of [`CreateRepoSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_task_id: Option<String>,
}
model! { CreateRepoSyncTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "SyncTaskId" sync_task_id: String
} }

/// Creates repo sync task by rule: `CreateRepoSyncTaskByRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoSyncTaskByRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRule {
    /// Required.
    pub instance_id: String,
    pub priority: Option<i64>,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub sync_rule_id: String,
    /// Required.
    pub tag: String,
}
operation! { CreateRepoSyncTaskByRule(instance_id: String, repo_id: String, sync_rule_id: String, tag: String)
    "CreateRepoSyncTaskByRule" -> CreateRepoSyncTaskByRuleOutput {
    0 "InstanceId" instance_id, 1 "Priority" priority: i64, 2 "RepoId" repo_id, 3 "SyncRuleId" sync_rule_id, 4 "Tag" tag
} }

/// Response of [`CreateRepoSyncTaskByRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub sync_task_id: Option<String>,
}
model! { CreateRepoSyncTaskByRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "SyncTaskId" sync_task_id: String
} }

/// Creates repo tag: `CreateRepoTag` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTag {
    /// Required.
    pub from_tag: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub to_tag: String,
}

/// Arguments of [`CreateRepoTag::new`].
pub struct CreateRepoTagRequired {
    pub from_tag: String,
    pub instance_id: String,
    pub namespace_name: String,
    pub repo_name: String,
    pub to_tag: String,
}
operation! { CreateRepoTag { CreateRepoTagRequired: from_tag, instance_id, namespace_name, repo_name, to_tag }
    "CreateRepoTag" -> CreateRepoTagOutput {
    0 "FromTag" from_tag, 1 "InstanceId" instance_id, 2 "NamespaceName" namespace_name, 3 "RepoName" repo_name,
    4 "ToTag" to_tag
} }

/// Response of [`CreateRepoTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoTagOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates repo tag scan task: `CreateRepoTagScanTask` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoTagScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagScanTask {
    pub digest: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    pub scan_service: Option<String>,
    pub scan_type: Option<String>,
    /// Required.
    pub tag: String,
}
operation! { CreateRepoTagScanTask(instance_id: String, repo_id: String, tag: String)
    "CreateRepoTagScanTask" -> CreateRepoTagScanTaskOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id, 3 "ScanService" scan_service: String,
    4 "ScanType" scan_type: String, 5 "Tag" tag
} }

/// Response of [`CreateRepoTagScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTagScanTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { CreateRepoTagScanTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Creates repo trigger: `CreateRepoTrigger` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepoTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTrigger {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub trigger_name: String,
    pub trigger_tag: Option<String>,
    /// Required.
    pub trigger_type: String,
    /// Required.
    pub trigger_url: String,
}

/// Arguments of [`CreateRepoTrigger::new`].
pub struct CreateRepoTriggerRequired {
    pub instance_id: String,
    pub repo_id: String,
    pub trigger_name: String,
    pub trigger_type: String,
    pub trigger_url: String,
}
operation! {
    CreateRepoTrigger { CreateRepoTriggerRequired: instance_id, repo_id, trigger_name, trigger_type, trigger_url }
    "CreateRepoTrigger" -> CreateRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "TriggerName" trigger_name, 3 "TriggerTag" trigger_tag: String,
    4 "TriggerType" trigger_type, 5 "TriggerUrl" trigger_url
} }

/// Response of [`CreateRepoTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub trigger_id: Option<String>,
}
model! { CreateRepoTriggerOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "TriggerId" trigger_id: String
} }

/// Creates repository: `CreateRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    pub detail: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
    /// Required.
    pub repo_type: String,
    /// Required.
    pub summary: String,
    pub tag_immutability: Option<bool>,
}

/// Arguments of [`CreateRepository::new`].
pub struct CreateRepositoryRequired {
    pub instance_id: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
    pub repo_type: String,
    pub summary: String,
}
operation! {
    CreateRepository { CreateRepositoryRequired: instance_id, repo_name, repo_namespace_name, repo_type, summary }
    "CreateRepository" -> CreateRepositoryOutput {
    0 "Detail" detail: String, 1 "InstanceId" instance_id, 2 "RepoName" repo_name,
    3 "RepoNamespaceName" repo_namespace_name, 4 "RepoType" repo_type, 5 "Summary" summary,
    6 "TagImmutability" tag_immutability: bool
} }

/// Response of [`CreateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub repo_id: Option<String>,
}
model! { CreateRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "RepoId" repo_id: String
} }

/// Creates scan rule: `CreateScanRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateScanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanRule {
    /// Required.
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    /// Required.
    pub repo_tag_filter_pattern: String,
    /// Required. 1 to 256 characters.
    pub rule_name: String,
    /// Required.
    pub scan_scope: String,
    pub scan_type: Option<String>,
    /// Required.
    pub trigger_type: String,
}

/// Arguments of [`CreateScanRule::new`].
pub struct CreateScanRuleRequired {
    pub instance_id: String,
    pub repo_tag_filter_pattern: String,
    pub rule_name: String,
    pub scan_scope: String,
    pub trigger_type: String,
}
operation! {
    CreateScanRule { CreateScanRuleRequired: instance_id, repo_tag_filter_pattern, rule_name, scan_scope, trigger_type }
    "CreateScanRule" -> CreateScanRuleOutput {
    0 "InstanceId" instance_id, 1 "Namespaces" namespaces: Vec<String>, 2 "RepoNames" repo_names: Vec<String>,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern, 4 "RuleName" rule_name, 5 "ScanScope" scan_scope,
    6 "ScanType" scan_type: String, 7 "TriggerType" trigger_type
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanRuleOutput {
    pub code: Option<i64>,
    pub scan_rule_id: Option<String>,
}
model! { CreateScanRuleOutput {
    0 "Code" code: i64, 1 "ScanRuleId" scan_rule_id: String
} }

/// Creates storage domain routing rule: `CreateStorageDomainRoutingRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/CreateStorageDomainRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub routes: Vec<RouteItem>,
}
operation! { CreateStorageDomainRoutingRule(instance_id: String, routes: Vec<RouteItem>)
    "CreateStorageDomainRoutingRule" -> CreateStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "Routes" routes
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateStorageDomainRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteItem {
    /// Required.
    pub endpoint_type: Option<String>,
    /// Required.
    pub instance_domain: Option<String>,
    /// Required.
    pub storage_domain: Option<String>,
}
input! { RouteItem(endpoint_type: String, instance_domain: String, storage_domain: String) {
    0 "EndpointType" endpoint_type: String, 1 "InstanceDomain" instance_domain: String,
    2 "StorageDomain" storage_domain: String
} }

/// Response of [`CreateStorageDomainRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub rule_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStorageDomainRoutingRuleOutput {
    0 "Code" code: String, 1 "RuleId" rule_id: String, 2 "Success" success: bool
} }

/// Deletes artifact lifecycle rule: `DeleteArtifactLifecycleRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteArtifactLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteArtifactLifecycleRule(instance_id: String, rule_id: String)
    "DeleteArtifactLifecycleRule" -> DeleteArtifactLifecycleRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteArtifactLifecycleRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes artifact subscription rule: `DeleteArtifactSubscriptionRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteArtifactSubscriptionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteArtifactSubscriptionRule(instance_id: String, rule_id: String)
    "DeleteArtifactSubscriptionRule" -> DeleteArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteArtifactSubscriptionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteArtifactSubscriptionRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes chain: `DeleteChain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChain {
    /// Required.
    pub chain_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteChain(chain_id: String, instance_id: String) "DeleteChain" -> DeleteChainOutput {
    0 "ChainId" chain_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChainOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes chart namespace: `DeleteChartNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteChartNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartNamespace {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { DeleteChartNamespace(instance_id: String, namespace_name: String)
    "DeleteChartNamespace" -> DeleteChartNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

/// Response of [`DeleteChartNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes chart release: `DeleteChartRelease` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteChartRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRelease {
    /// Required.
    pub chart: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub release: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
}

/// Arguments of [`DeleteChartRelease::new`].
pub struct DeleteChartReleaseRequired {
    pub chart: String,
    pub instance_id: String,
    pub release: String,
    pub repo_name: String,
    pub repo_namespace_name: String,
}
operation! {
    DeleteChartRelease { DeleteChartReleaseRequired: chart, instance_id, release, repo_name, repo_namespace_name }
    "DeleteChartRelease" -> DeleteChartReleaseOutput {
    0 "Chart" chart, 1 "InstanceId" instance_id, 2 "Release" release, 3 "RepoName" repo_name,
    4 "RepoNamespaceName" repo_namespace_name
} }

/// Response of [`DeleteChartRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartReleaseOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartReleaseOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes chart repository: `DeleteChartRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteChartRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRepository {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
}
operation! { DeleteChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "DeleteChartRepository" -> DeleteChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name
} }

/// Response of [`DeleteChartRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteChartRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes event center rule: `DeleteEventCenterRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteEventCenterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventCenterRule {
    pub instance_id: Option<String>,
    pub rule_id: Option<String>,
}
operation! { DeleteEventCenterRule() "DeleteEventCenterRule" -> DeleteEventCenterRuleOutput {
    0 "InstanceId" instance_id: String, 1 "RuleId" rule_id: String
} }

/// Response of [`DeleteEventCenterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventCenterRuleOutput {
    pub code: Option<String>,
}
model! { DeleteEventCenterRuleOutput {
    0 "Code" code: String
} }

/// Deletes instance customized domain: `DeleteInstanceCustomizedDomain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteInstanceCustomizedDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomain {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module_name: String,
}
operation! { DeleteInstanceCustomizedDomain(domain: String, instance_id: String, module_name: String)
    "DeleteInstanceCustomizedDomain" -> DeleteInstanceCustomizedDomainOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "ModuleName" module_name
} }

/// Response of [`DeleteInstanceCustomizedDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceCustomizedDomainOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes instance endpoint acl policy: `DeleteInstanceEndpointAclPolicy` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteInstanceEndpointAclPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicy {
    /// Required.
    pub endpoint_type: String,
    pub entries: Option<Vec<AccessControlEntry>>,
    /// Deprecated.
    pub entry: Option<String>,
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { DeleteInstanceEndpointAclPolicy(endpoint_type: String, instance_id: String)
    "DeleteInstanceEndpointAclPolicy" -> DeleteInstanceEndpointAclPolicyOutput {
    0 "EndpointType" endpoint_type, 1 "Entries" entries: Vec<AccessControlEntry>, 2 "Entry" entry: String,
    3 "InstanceId" instance_id, 4 "ModuleName" module_name: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteInstanceEndpointAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicyOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceEndpointAclPolicyOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes instance vpc endpoint linked vpc: `DeleteInstanceVpcEndpointLinkedVpc` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteInstanceVpcEndpointLinkedVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpc {
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_id: String,
}
operation! { DeleteInstanceVpcEndpointLinkedVpc(instance_id: String, vpc_id: String, vswitch_id: String)
    "DeleteInstanceVpcEndpointLinkedVpc" -> DeleteInstanceVpcEndpointLinkedVpcOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String, 2 "VpcId" vpc_id, 3 "VswitchId" vswitch_id
} }

/// Response of [`DeleteInstanceVpcEndpointLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpcOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteInstanceVpcEndpointLinkedVpcOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes namespace: `DeleteNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { DeleteNamespace(instance_id: String, namespace_name: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes repo build rule: `DeleteRepoBuildRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteRepoBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoBuildRule {
    /// Required.
    pub build_rule_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { DeleteRepoBuildRule(build_rule_id: String, instance_id: String, repo_id: String)
    "DeleteRepoBuildRule" -> DeleteRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

/// Response of [`DeleteRepoBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoBuildRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoBuildRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes repo sync rule: `DeleteRepoSyncRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteRepoSyncRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoSyncRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_rule_id: String,
}
operation! { DeleteRepoSyncRule(instance_id: String, sync_rule_id: String)
    "DeleteRepoSyncRule" -> DeleteRepoSyncRuleOutput {
    0 "InstanceId" instance_id, 1 "SyncRuleId" sync_rule_id
} }

/// Response of [`DeleteRepoSyncRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoSyncRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes repo tag: `DeleteRepoTag` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteRepoTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub tag: String,
}
operation! { DeleteRepoTag(instance_id: String, repo_id: String, tag: String) "DeleteRepoTag" -> DeleteRepoTagOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "Tag" tag
} }

/// Response of [`DeleteRepoTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTagOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoTagOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes repo trigger: `DeleteRepoTrigger` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteRepoTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTrigger {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub trigger_id: String,
}
operation! { DeleteRepoTrigger(instance_id: String, repo_id: String, trigger_id: String)
    "DeleteRepoTrigger" -> DeleteRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "TriggerId" trigger_id
} }

/// Response of [`DeleteRepoTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepoTriggerOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes repository: `DeleteRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    /// Required.
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { DeleteRepository(instance_id: String) "DeleteRepository" -> DeleteRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id: String, 2 "RepoName" repo_name: String,
    3 "RepoNamespaceName" repo_namespace_name: String
} }

/// Response of [`DeleteRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Deletes scan rule: `DeleteScanRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteScanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanRule {
    pub instance_id: Option<String>,
    pub scan_rule_id: Option<String>,
}
operation! { DeleteScanRule() "DeleteScanRule" -> DeleteScanRuleOutput {
    0 "InstanceId" instance_id: String, 1 "ScanRuleId" scan_rule_id: String
} }

/// Response of [`DeleteScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanRuleOutput {
    pub code: Option<String>,
}
model! { DeleteScanRuleOutput {
    0 "Code" code: String
} }

/// Deletes storage domain routing rule: `DeleteStorageDomainRoutingRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/DeleteStorageDomainRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteStorageDomainRoutingRule(instance_id: String, rule_id: String)
    "DeleteStorageDomainRoutingRule" -> DeleteStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} }

/// Response of [`DeleteStorageDomainRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStorageDomainRoutingRuleOutput {
    0 "Code" code: String, 1 "Success" success: bool
} }

/// Gets artifact build rule: `GetArtifactBuildRule` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildRule {
    pub artifact_type: Option<String>,
    pub build_rule_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
operation! { GetArtifactBuildRule(instance_id: String) "GetArtifactBuildRule" -> GetArtifactBuildRuleOutput {
    0 "ArtifactType" artifact_type: String, 1 "BuildRuleId" build_rule_id: String, 2 "InstanceId" instance_id,
    3 "ScopeId" scope_id: String, 4 "ScopeType" scope_type: String
} { method: "GET", } }

/// Response of [`GetArtifactBuildRule`].
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
    0 "ArtifactType" artifact_type: String, 1 "BuildRuleId" build_rule_id: String, 2 "Code" code: String,
    3 "IsSuccess" is_success: bool, 4 "Parameters" parameters: GetArtifactBuildRuleParameters,
    5 "ScopeId" scope_id: String, 6 "ScopeType" scope_type: String
} }

/// In the response of [`GetArtifactBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildRuleParameters {
    pub image_index_only: Option<bool>,
    pub priority_file: Option<String>,
}
model! { GetArtifactBuildRuleParameters {
    0 "ImageIndexOnly" image_index_only: bool, 1 "PriorityFile" priority_file: String
} }

/// Gets artifact build task: `GetArtifactBuildTask` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactBuildTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTask {
    /// Required.
    pub build_task_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetArtifactBuildTask(build_task_id: String, instance_id: String)
    "GetArtifactBuildTask" -> GetArtifactBuildTaskOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`GetArtifactBuildTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskOutput {
    pub artifact_build_type: Option<String>,
    pub build_task_id: Option<String>,
    pub code: Option<String>,
    pub end_time: Option<i64>,
    pub instructions: Vec<String>,
    pub is_success: Option<bool>,
    pub source_artifact: Option<GetArtifactBuildTaskSourceArtifact>,
    pub start_time: Option<i64>,
    pub target_artifact: Option<GetArtifactBuildTaskTargetArtifact>,
    pub task_status: Option<String>,
}
model! { GetArtifactBuildTaskOutput {
    0 "ArtifactBuildType" artifact_build_type: String, 1 "BuildTaskId" build_task_id: String, 2 "Code" code: String,
    3 "EndTime" end_time: i64, 4 "Instructions" instructions: Vec<String>, 5 "IsSuccess" is_success: bool,
    6 "SourceArtifact" source_artifact: GetArtifactBuildTaskSourceArtifact, 7 "StartTime" start_time: i64,
    8 "TargetArtifact" target_artifact: GetArtifactBuildTaskTargetArtifact, 9 "TaskStatus" task_status: String
} }

/// In the response of [`GetArtifactBuildTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskSourceArtifact {
    pub artifact_type: Option<String>,
    pub repo_id: Option<String>,
    pub version: Option<String>,
}
model! { GetArtifactBuildTaskSourceArtifact {
    0 "ArtifactType" artifact_type: String, 1 "RepoId" repo_id: String, 2 "Version" version: String
} }

/// In the response of [`GetArtifactBuildTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactBuildTaskTargetArtifact {
    pub artifact_type: Option<String>,
    pub repo_id: Option<String>,
    pub version: Option<String>,
}
model! { GetArtifactBuildTaskTargetArtifact {
    0 "ArtifactType" artifact_type: String, 1 "RepoId" repo_id: String, 2 "Version" version: String
} }

/// Gets artifact lifecycle rule: `GetArtifactLifecycleRule` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { GetArtifactLifecycleRule(instance_id: String, rule_id: String)
    "GetArtifactLifecycleRule" -> GetArtifactLifecycleRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} { method: "GET", } }

/// Response of [`GetArtifactLifecycleRule`].
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
    pub policies: Vec<GetArtifactLifecycleRulePolicies>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub rule_id: Option<String>,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
model! { GetArtifactLifecycleRuleOutput {
    0 "Auto" auto: bool, 1 "Code" code: String, 2 "CreateTime" create_time: i64,
    3 "EnableDeleteTag" enable_delete_tag: bool, 4 "InstanceId" instance_id: String, 5 "IsSuccess" is_success: bool,
    6 "ModifiedTime" modified_time: i64, 7 "NamespaceName" namespace_name: String, 8 "NextTime" next_time: i64,
    9 "Policies" policies: Vec<GetArtifactLifecycleRulePolicies>, 10 "RepoName" repo_name: String,
    11 "RetentionTagCount" retention_tag_count: i64, 12 "RuleId" rule_id: String,
    13 "ScheduleTime" schedule_time: String, 14 "Scope" scope: String, 15 "TagRegexp" tag_regexp: String
} }

/// In the response of [`GetArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRulePolicies {
    pub condition: Option<GetArtifactLifecycleRuleCondition>,
    pub filter: Option<GetArtifactLifecycleRuleFilter>,
    pub r#type: Option<String>,
}
model! { GetArtifactLifecycleRulePolicies {
    0 "Condition" condition: GetArtifactLifecycleRuleCondition, 1 "Filter" filter: GetArtifactLifecycleRuleFilter,
    2 "Type" r#type: String
} }

/// In the response of [`GetArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleCondition {
    pub last_pull_older_than_days: Option<i64>,
    pub last_push_older_than_days: Option<i64>,
    pub latest_tag_count: Option<i64>,
}
model! { GetArtifactLifecycleRuleCondition {
    0 "LastPullOlderThanDays" last_pull_older_than_days: i64, 1 "LastPushOlderThanDays" last_push_older_than_days: i64,
    2 "LatestTagCount" latest_tag_count: i64
} }

/// In the response of [`GetArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleFilter {
    pub tag_wildcard: Option<String>,
}
model! { GetArtifactLifecycleRuleFilter {
    0 "TagWildcard" tag_wildcard: String
} }

/// Gets artifact subscription rule: `GetArtifactSubscriptionRule` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactSubscriptionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { GetArtifactSubscriptionRule(instance_id: String, rule_id: String)
    "GetArtifactSubscriptionRule" -> GetArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id
} { method: "GET", } }

/// Response of [`GetArtifactSubscriptionRule`].
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
    pub platform: Vec<String>,
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
    0 "Accelerate" accelerate: bool, 1 "Code" code: String, 2 "CreateTime" create_time: i64,
    3 "InstanceId" instance_id: String, 4 "IsSuccess" is_success: bool, 5 "ModifiedTime" modified_time: i64,
    6 "NamespaceName" namespace_name: String, 7 "Override" r#override: bool, 8 "Platform" platform: Vec<String>,
    9 "RepoName" repo_name: String, 10 "RuleId" rule_id: String, 11 "SourceDomain" source_domain: String,
    12 "SourceNamespaceName" source_namespace_name: String, 13 "SourceProvider" source_provider: String,
    14 "SourceRepoName" source_repo_name: String, 15 "TagCount" tag_count: i64, 16 "TagRegexp" tag_regexp: String
} }

/// Gets artifact subscription task: `GetArtifactSubscriptionTask` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactSubscriptionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetArtifactSubscriptionTask(instance_id: String, task_id: String)
    "GetArtifactSubscriptionTask" -> GetArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} { method: "GET", } }

/// Response of [`GetArtifactSubscriptionTask`].
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
    0 "ArtifactType" artifact_type: String, 1 "Code" code: String, 2 "EndTime" end_time: i64,
    3 "InstanceId" instance_id: String, 4 "IsSuccess" is_success: bool, 5 "Message" message: String,
    6 "NamespaceName" namespace_name: String, 7 "RepoName" repo_name: String,
    8 "SourceNamespaceName" source_namespace_name: String, 9 "SourceProvider" source_provider: String,
    10 "SourceRepoName" source_repo_name: String, 11 "SourceRepoType" source_repo_type: String,
    12 "StartTime" start_time: i64, 13 "TagSubscriptionCount" tag_subscription_count: i64,
    14 "TagTotalCount" tag_total_count: i64, 15 "TaskId" task_id: String, 16 "TaskResult" task_result: String,
    17 "TaskStatus" task_status: String, 18 "TaskType" task_type: String
} }

/// Gets artifact subscription task result: `GetArtifactSubscriptionTaskResult` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/GetArtifactSubscriptionTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResult {
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { GetArtifactSubscriptionTaskResult(instance_id: String, task_id: String)
    "GetArtifactSubscriptionTaskResult" -> GetArtifactSubscriptionTaskResultOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TaskId" task_id
} { method: "GET", } }
paged! { GetArtifactSubscriptionTaskResult: GetArtifactSubscriptionTaskResultTaskResults =
    Number "PageNo", "TaskResults" task_results, total "TotalCount" }

/// Response of [`GetArtifactSubscriptionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResultOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_results: Vec<GetArtifactSubscriptionTaskResultTaskResults>,
    pub total_count: Option<i64>,
}
model! { GetArtifactSubscriptionTaskResultOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TaskResults" task_results: Vec<GetArtifactSubscriptionTaskResultTaskResults>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`GetArtifactSubscriptionTaskResult`].
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
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id: String, 2 "NamespaceName" namespace_name: String,
    3 "RepoName" repo_name: String, 4 "Result" result: String, 5 "StartTime" start_time: i64, 6 "Status" status: String,
    7 "Tag" tag: String, 8 "TaskId" task_id: String
} }

/// Gets authorization token: `GetAuthorizationToken` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetAuthorizationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationToken {
    /// 1 to 24.
    pub expires_in_hours: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { GetAuthorizationToken(instance_id: String) "GetAuthorizationToken" -> GetAuthorizationTokenOutput {
    0 "ExpiresInHours" expires_in_hours: i64, 1 "InstanceId" instance_id
} }

/// Response of [`GetAuthorizationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationTokenOutput {
    /// Secret.
    pub authorization_token: Option<Secret>,
    pub code: Option<String>,
    pub expire_time: Option<i64>,
    pub is_success: Option<bool>,
    pub temp_username: Option<String>,
}
model! { GetAuthorizationTokenOutput {
    0 "AuthorizationToken" authorization_token: Secret, 1 "Code" code: String, 2 "ExpireTime" expire_time: i64,
    3 "IsSuccess" is_success: bool, 4 "TempUsername" temp_username: String
} }

/// Gets chain: `GetChain` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChain {
    /// Required.
    pub chain_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetChain(chain_id: String, instance_id: String) "GetChain" -> GetChainOutput {
    0 "ChainId" chain_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetChain`].
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
    pub scope_exclude: Vec<String>,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
model! { GetChainOutput {
    0 "ChainConfig" chain_config: GetChainChainConfig, 1 "ChainId" chain_id: String, 2 "Code" code: String,
    3 "CreateTime" create_time: i64, 4 "Description" description: String, 5 "InstanceId" instance_id: String,
    6 "IsSuccess" is_success: bool, 7 "ModifiedTime" modified_time: i64, 8 "Name" name: String,
    9 "ScopeExclude" scope_exclude: Vec<String>, 10 "ScopeId" scope_id: String, 11 "ScopeType" scope_type: String
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainChainConfig {
    pub chain_config_id: Option<String>,
    pub is_active: Option<bool>,
    pub nodes: Vec<GetChainNodes>,
    pub routers: Vec<GetChainRouters>,
    pub version: Option<String>,
}
model! { GetChainChainConfig {
    0 "ChainConfigId" chain_config_id: String, 1 "IsActive" is_active: bool, 2 "Nodes" nodes: Vec<GetChainNodes>,
    3 "Routers" routers: Vec<GetChainRouters>, 4 "Version" version: String
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainNodes {
    pub enable: Option<bool>,
    pub node_config: Option<GetChainNodeConfig>,
    pub node_name: Option<String>,
}
model! { GetChainNodes {
    0 "Enable" enable: bool, 1 "NodeConfig" node_config: GetChainNodeConfig, 2 "NodeName" node_name: String
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainNodeConfig {
    pub deny_policy: Option<GetChainDenyPolicy>,
    pub retry: Option<i64>,
    pub scan_engine: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetChainNodeConfig {
    0 "DenyPolicy" deny_policy: GetChainDenyPolicy, 1 "Retry" retry: i64, 2 "ScanEngine" scan_engine: String,
    3 "Timeout" timeout: i64
} }

/// In the response of [`GetChain`].
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
    0 "Action" action: String, 1 "BaselineList" baseline_list: String, 2 "IssueCount" issue_count: String,
    3 "IssueLevel" issue_level: String, 4 "IssueList" issue_list: String, 5 "Logic" logic: String,
    6 "MaliciousList" malicious_list: String
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainRouters {
    pub from: Option<GetChainFrom>,
    pub to: Option<GetChainTo>,
}
model! { GetChainRouters {
    0 "From" from: GetChainFrom, 1 "To" to: GetChainTo
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainFrom {
    pub node_name: Option<String>,
}
model! { GetChainFrom {
    0 "NodeName" node_name: String
} }

/// In the response of [`GetChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChainTo {
    pub node_name: Option<String>,
}
model! { GetChainTo {
    0 "NodeName" node_name: String
} }

/// Gets chart namespace: `GetChartNamespace` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetChartNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartNamespace {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { GetChartNamespace(instance_id: String, namespace_name: String)
    "GetChartNamespace" -> GetChartNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceName" namespace_name
} }

/// Response of [`GetChartNamespace`].
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
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "Code" code: String, 2 "DefaultRepoType" default_repo_type: String,
    3 "InstanceId" instance_id: String, 4 "IsSuccess" is_success: bool, 5 "NamespaceId" namespace_id: String,
    6 "NamespaceName" namespace_name: String, 7 "NamespaceStatus" namespace_status: String,
    8 "ResourceGroupId" resource_group_id: String
} }

/// Gets chart repository: `GetChartRepository` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetChartRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChartRepository {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
}
operation! { GetChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "GetChartRepository" -> GetChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name
} }

/// Response of [`GetChartRepository`].
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
    0 "Code" code: String, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "IsSuccess" is_success: bool, 4 "ModifiedTime" modified_time: i64, 5 "RepoId" repo_id: String,
    6 "RepoName" repo_name: String, 7 "RepoNamespaceName" repo_namespace_name: String,
    8 "RepoStatus" repo_status: String, 9 "RepoType" repo_type: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "Summary" summary: String
} }

/// Gets instance: `GetInstance` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstance`].
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
    pub tags: Vec<GetInstanceTags>,
}
model! { GetInstanceOutput {
    0 "Code" code: String, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceIssue" instance_issue: String, 4 "InstanceName" instance_name: String,
    5 "InstanceSpecification" instance_specification: String, 6 "InstanceStatus" instance_status: String,
    7 "IsSuccess" is_success: bool, 8 "ModifiedTime" modified_time: i64, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tags" tags: Vec<GetInstanceTags>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetInstanceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets instance count: `GetInstanceCount` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstanceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCount {}
operation! { GetInstanceCount() "GetInstanceCount" -> GetInstanceCountOutput {} }

/// Response of [`GetInstanceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCountOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub is_success: Option<bool>,
}
model! { GetInstanceCountOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "IsSuccess" is_success: bool
} }

/// Gets instance customized domain: `GetInstanceCustomizedDomain` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstanceCustomizedDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCustomizedDomain {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module_name: String,
}
operation! { GetInstanceCustomizedDomain(domain: String, instance_id: String, module_name: String)
    "GetInstanceCustomizedDomain" -> GetInstanceCustomizedDomainOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "ModuleName" module_name
} }

/// Response of [`GetInstanceCustomizedDomain`].
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
    0 "CertId" cert_id: String, 1 "Code" code: String, 2 "CreateTime" create_time: i64, 3 "Domain" domain: String,
    4 "DomainType" domain_type: String, 5 "EndpointType" endpoint_type: String, 6 "InstanceId" instance_id: String,
    7 "IsSuccess" is_success: bool, 8 "ModifiedTime" modified_time: i64, 9 "ModuleName" module_name: String,
    10 "RegionId" region_id: String
} }

/// Gets instance endpoint: `GetInstanceEndpoint` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoint {
    /// Required.
    pub endpoint_type: String,
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { GetInstanceEndpoint(endpoint_type: String, instance_id: String)
    "GetInstanceEndpoint" -> GetInstanceEndpointOutput {
    0 "EndpointType" endpoint_type, 1 "InstanceId" instance_id, 2 "ModuleName" module_name: String
} }

/// Response of [`GetInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointOutput {
    pub acl_enable: Option<bool>,
    pub acl_entries: Vec<GetInstanceEndpointAclEntries>,
    pub code: Option<String>,
    pub domains: Vec<GetInstanceEndpointDomains>,
    pub enable: Option<bool>,
    pub is_success: Option<bool>,
    pub status: Option<String>,
}
model! { GetInstanceEndpointOutput {
    0 "AclEnable" acl_enable: bool, 1 "AclEntries" acl_entries: Vec<GetInstanceEndpointAclEntries>,
    2 "Code" code: String, 3 "Domains" domains: Vec<GetInstanceEndpointDomains>, 4 "Enable" enable: bool,
    5 "IsSuccess" is_success: bool, 6 "Status" status: String
} }

/// In the response of [`GetInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointAclEntries {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { GetInstanceEndpointAclEntries {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// In the response of [`GetInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpointDomains {
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceEndpointDomains {
    0 "Domain" domain: String, 1 "Type" r#type: String
} }

/// Gets instance usage: `GetInstanceUsage` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstanceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUsage {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceUsage(instance_id: String) "GetInstanceUsage" -> GetInstanceUsageOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceUsage`].
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
    0 "ChartNamespaceQuota" chart_namespace_quota: String, 1 "ChartNamespaceUsage" chart_namespace_usage: String,
    2 "ChartRepoQuota" chart_repo_quota: String, 3 "ChartRepoUsage" chart_repo_usage: String, 4 "Code" code: String,
    5 "IsSuccess" is_success: bool, 6 "NamespaceQuota" namespace_quota: String,
    7 "NamespaceUsage" namespace_usage: String, 8 "RepoQuota" repo_quota: String, 9 "RepoUsage" repo_usage: String,
    10 "VpcQuota" vpc_quota: String, 11 "VpcUsage" vpc_usage: String
} }

/// Gets instance vpc endpoint: `GetInstanceVpcEndpoint` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetInstanceVpcEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcEndpoint {
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { GetInstanceVpcEndpoint(instance_id: String) "GetInstanceVpcEndpoint" -> GetInstanceVpcEndpointOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String
} }

/// Response of [`GetInstanceVpcEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcEndpointOutput {
    pub code: Option<String>,
    pub domains: Vec<String>,
    pub enable: Option<bool>,
    pub is_success: Option<bool>,
    pub linked_vpcs: Vec<GetInstanceVpcEndpointLinkedVpcs>,
    pub module_name: Option<String>,
}
model! { GetInstanceVpcEndpointOutput {
    0 "Code" code: String, 1 "Domains" domains: Vec<String>, 2 "Enable" enable: bool, 3 "IsSuccess" is_success: bool,
    4 "LinkedVpcs" linked_vpcs: Vec<GetInstanceVpcEndpointLinkedVpcs>, 5 "ModuleName" module_name: String
} }

/// In the response of [`GetInstanceVpcEndpoint`].
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
    0 "DefaultAccess" default_access: bool, 1 "Ip" ip: String, 2 "Issue" issue: String, 3 "Status" status: String,
    4 "VpcId" vpc_id: String, 5 "VswitchId" vswitch_id: String
} }

/// Gets namespace: `GetNamespace` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNamespace {
    /// Required.
    pub instance_id: String,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
}
operation! { GetNamespace(instance_id: String) "GetNamespace" -> GetNamespaceOutput {
    0 "InstanceId" instance_id, 1 "NamespaceId" namespace_id: String, 2 "NamespaceName" namespace_name: String
} }

/// Response of [`GetNamespace`].
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
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "Code" code: String,
    2 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    3 "DefaultRepoType" default_repo_type: String, 4 "InstanceId" instance_id: String, 5 "IsSuccess" is_success: bool,
    6 "NamespaceId" namespace_id: String, 7 "NamespaceName" namespace_name: String,
    8 "NamespaceStatus" namespace_status: String, 9 "ResourceGroupId" resource_group_id: String
} }

/// Gets repo build record: `GetRepoBuildRecord` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoBuildRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecord {
    /// Required.
    pub build_record_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetRepoBuildRecord(build_record_id: String, instance_id: String)
    "GetRepoBuildRecord" -> GetRepoBuildRecordOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetRepoBuildRecord`].
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
    0 "BuildRecordId" build_record_id: String, 1 "Code" code: String, 2 "EndTime" end_time: i64,
    3 "Image" image: GetRepoBuildRecordImage, 4 "IsSuccess" is_success: bool, 5 "StartTime" start_time: i64,
    6 "Status" status: String
} }

/// In the response of [`GetRepoBuildRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordImage {
    pub image_tag: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { GetRepoBuildRecordImage {
    0 "ImageTag" image_tag: String, 1 "RepoName" repo_name: String, 2 "RepoNamespaceName" repo_namespace_name: String
} }

/// Gets repo build record status: `GetRepoBuildRecordStatus` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoBuildRecordStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordStatus {
    /// Required.
    pub build_record_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { GetRepoBuildRecordStatus(build_record_id: String, instance_id: String, repo_id: String)
    "GetRepoBuildRecordStatus" -> GetRepoBuildRecordStatusOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "RepoId" repo_id
} }

/// Response of [`GetRepoBuildRecordStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoBuildRecordStatusOutput {
    pub build_status: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { GetRepoBuildRecordStatusOutput {
    0 "BuildStatus" build_status: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Gets repo source code repo: `GetRepoSourceCodeRepo` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoSourceCodeRepo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSourceCodeRepo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { GetRepoSourceCodeRepo(instance_id: String, repo_id: String)
    "GetRepoSourceCodeRepo" -> GetRepoSourceCodeRepoOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id
} }

/// Response of [`GetRepoSourceCodeRepo`].
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
    0 "AutoBuild" auto_build: String, 1 "Code" code: String, 2 "CodeRepoDomain" code_repo_domain: String,
    3 "CodeRepoName" code_repo_name: String, 4 "CodeRepoNamespaceName" code_repo_namespace_name: String,
    5 "CodeRepoType" code_repo_type: String, 6 "DisableCacheBuild" disable_cache_build: String,
    7 "IsSuccess" is_success: bool, 8 "OverseaBuild" oversea_build: String, 9 "RepoId" repo_id: String
} }

/// Gets repo sync task: `GetRepoSyncTask` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sync_task_id: String,
}
operation! { GetRepoSyncTask(instance_id: String, sync_task_id: String) "GetRepoSyncTask" -> GetRepoSyncTaskOutput {
    0 "InstanceId" instance_id, 1 "SyncTaskId" sync_task_id
} }

/// Response of [`GetRepoSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoSyncTaskOutput {
    pub code: Option<String>,
    pub cross_user: Option<bool>,
    pub image_from: Option<GetRepoSyncTaskImageFrom>,
    pub image_to: Option<GetRepoSyncTaskImageTo>,
    pub is_success: Option<bool>,
    pub layer_tasks: Vec<GetRepoSyncTaskLayerTasks>,
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
    0 "Code" code: String, 1 "CrossUser" cross_user: bool, 2 "ImageFrom" image_from: GetRepoSyncTaskImageFrom,
    3 "ImageTo" image_to: GetRepoSyncTaskImageTo, 4 "IsSuccess" is_success: bool,
    5 "LayerTasks" layer_tasks: Vec<GetRepoSyncTaskLayerTasks>, 6 "Priority" priority: i64, 7 "Progress" progress: i64,
    8 "SyncBatchTaskId" sync_batch_task_id: String, 9 "SyncRuleId" sync_rule_id: String,
    10 "SyncTaskId" sync_task_id: String, 11 "SyncTransAccelerate" sync_trans_accelerate: bool,
    12 "SyncedSize" synced_size: i64, 13 "TaskIssue" task_issue: String, 14 "TaskStatus" task_status: String,
    15 "TaskTrigger" task_trigger: String
} }

/// In the response of [`GetRepoSyncTask`].
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
    0 "ImageTag" image_tag: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "RepoName" repo_name: String, 4 "RepoNamespaceName" repo_namespace_name: String
} }

/// In the response of [`GetRepoSyncTask`].
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
    0 "ImageTag" image_tag: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "RepoName" repo_name: String, 4 "RepoNamespaceName" repo_namespace_name: String
} }

/// In the response of [`GetRepoSyncTask`].
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
    0 "ArtifactDigest" artifact_digest: String, 1 "Digest" digest: String, 2 "Size" size: i64,
    3 "SyncLayerTaskId" sync_layer_task_id: String, 4 "SyncedSize" synced_size: i64, 5 "TaskStatus" task_status: String
} }

/// Gets repo tag: `GetRepoTag` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
    pub tag: String,
}
operation! { GetRepoTag(instance_id: String, repo_id: String, tag: String) "GetRepoTag" -> GetRepoTagOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id, 2 "Tag" tag
} { method: "GET", } }

/// Response of [`GetRepoTag`].
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
    0 "Code" code: String, 1 "Digest" digest: String, 2 "ImageCreate" image_create: i64, 3 "ImageId" image_id: String,
    4 "ImageSize" image_size: i64, 5 "ImageUpdate" image_update: i64, 6 "IsSuccess" is_success: bool,
    7 "Status" status: String, 8 "Tag" tag: String
} }

/// Gets repo tag scan status: `GetRepoTagScanStatus` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoTagScanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanStatus {
    pub digest: Option<String>,
    /// Required.
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

/// Response of [`GetRepoTagScanStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanStatusOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub scan_service: Option<String>,
    pub status: Option<String>,
}
model! { GetRepoTagScanStatusOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "ScanService" scan_service: String,
    3 "Status" status: String
} }

/// Gets repo tag scan summary: `GetRepoTagScanSummary` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepoTagScanSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepoTagScanSummary {
    pub digest: Option<String>,
    /// Required.
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub scan_task_id: Option<String>,
    pub tag: Option<String>,
}
operation! { GetRepoTagScanSummary(instance_id: String) "GetRepoTagScanSummary" -> GetRepoTagScanSummaryOutput {
    0 "Digest" digest: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id: String,
    3 "ScanTaskId" scan_task_id: String, 4 "Tag" tag: String
} }

/// Response of [`GetRepoTagScanSummary`].
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
    0 "Code" code: String, 1 "HighSeverity" high_severity: i64, 2 "IsSuccess" is_success: bool,
    3 "LowSeverity" low_severity: i64, 4 "MediumSeverity" medium_severity: i64, 5 "TotalSeverity" total_severity: i64,
    6 "UnknownSeverity" unknown_severity: i64
} }

/// Gets repository: `GetRepository` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    /// Required.
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
operation! { GetRepository(instance_id: String) "GetRepository" -> GetRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id: String, 2 "RepoName" repo_name: String,
    3 "RepoNamespaceName" repo_namespace_name: String
} }

/// Response of [`GetRepository`].
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
    0 "Code" code: String, 1 "CreateTime" create_time: i64, 2 "Detail" detail: String,
    3 "InstanceId" instance_id: String, 4 "IsSuccess" is_success: bool, 5 "ModifiedTime" modified_time: i64,
    6 "RepoBuildType" repo_build_type: String, 7 "RepoId" repo_id: String, 8 "RepoName" repo_name: String,
    9 "RepoNamespaceName" repo_namespace_name: String, 10 "RepoStatus" repo_status: String,
    11 "RepoType" repo_type: String, 12 "ResourceGroupId" resource_group_id: String, 13 "Summary" summary: String,
    14 "TagImmutability" tag_immutability: bool
} }

/// Gets scan rule: `GetScanRule` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetScanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRule {
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 100 characters.
    pub scan_rule_id: String,
}
operation! { GetScanRule(instance_id: String, scan_rule_id: String) "GetScanRule" -> GetScanRuleOutput {
    0 "InstanceId" instance_id, 1 "ScanRuleId" scan_rule_id
} }

/// Response of [`GetScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub scan_rule: Option<GetScanRuleScanRule>,
}
model! { GetScanRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "ScanRule" scan_rule: GetScanRuleScanRule
} }

/// In the response of [`GetScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScanRuleScanRule {
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub namespaces: Vec<String>,
    pub repo_names: Vec<String>,
    pub repo_tag_filter_pattern: Option<String>,
    pub rule_name: Option<String>,
    pub scan_rule_id: Option<String>,
    pub scan_scope: Option<String>,
    pub scan_type: Option<String>,
    pub trigger_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetScanRuleScanRule {
    0 "CreateTime" create_time: i64, 1 "InstanceId" instance_id: String, 2 "Namespaces" namespaces: Vec<String>,
    3 "RepoNames" repo_names: Vec<String>, 4 "RepoTagFilterPattern" repo_tag_filter_pattern: String,
    5 "RuleName" rule_name: String, 6 "ScanRuleId" scan_rule_id: String, 7 "ScanScope" scan_scope: String,
    8 "ScanType" scan_type: String, 9 "TriggerType" trigger_type: String, 10 "UpdateTime" update_time: i64
} }

/// Gets storage domain routing rule: `GetStorageDomainRoutingRule` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/GetStorageDomainRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageDomainRoutingRule {
    /// Required.
    pub instance_id: String,
    pub rule_id: Option<String>,
}
operation! { GetStorageDomainRoutingRule(instance_id: String)
    "GetStorageDomainRoutingRule" -> GetStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleId" rule_id: String
} }

/// Response of [`GetStorageDomainRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub create_time: Option<i64>,
    pub modify_time: Option<i64>,
    pub routes: Vec<RouteItem>,
    pub rule_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetStorageDomainRoutingRuleOutput {
    0 "Code" code: String, 1 "CreateTime" create_time: i64, 2 "ModifyTime" modify_time: i64,
    3 "Routes" routes: Vec<RouteItem>, 4 "RuleId" rule_id: String, 5 "Success" success: bool
} }

/// Lists artifact build task log: `ListArtifactBuildTaskLog` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListArtifactBuildTaskLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLog {
    /// Required.
    pub build_task_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListArtifactBuildTaskLog(build_task_id: String, instance_id: String, page: i64, page_size: i64)
    "ListArtifactBuildTaskLog" -> ListArtifactBuildTaskLogOutput {
    0 "BuildTaskId" build_task_id, 1 "InstanceId" instance_id, 2 "Page" page, 3 "PageSize" page_size
} { method: "GET", } }
paged! { ListArtifactBuildTaskLog: ListArtifactBuildTaskLogBuildTaskLogs =
    Number "Page", "BuildTaskLogs" build_task_logs, total "TotalCount" }

/// Response of [`ListArtifactBuildTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogOutput {
    pub build_task_logs: Vec<ListArtifactBuildTaskLogBuildTaskLogs>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListArtifactBuildTaskLogOutput {
    0 "BuildTaskLogs" build_task_logs: Vec<ListArtifactBuildTaskLogBuildTaskLogs>, 1 "Code" code: String,
    2 "IsSuccess" is_success: bool, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifactBuildTaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogBuildTaskLogs {
    pub line_number: Option<i64>,
    pub message: Option<String>,
}
model! { ListArtifactBuildTaskLogBuildTaskLogs {
    0 "LineNumber" line_number: i64, 1 "Message" message: String
} }

/// Lists artifact lifecycle rule: `ListArtifactLifecycleRule` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListArtifactLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRule {
    pub enable_delete_tag: Option<bool>,
    /// Required.
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
    Number "PageNo", "Rules" rules, total "TotalCount" }

/// Response of [`ListArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<ListArtifactLifecycleRuleRules>,
    pub total_count: Option<i64>,
}
model! { ListArtifactLifecycleRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Rules" rules: Vec<ListArtifactLifecycleRuleRules>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifactLifecycleRule`].
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
    pub policies: Vec<ListArtifactLifecycleRulePolicies>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    pub rule_id: Option<String>,
    pub schedule_time: Option<String>,
    pub scope: Option<String>,
    pub tag_regexp: Option<String>,
}
model! { ListArtifactLifecycleRuleRules {
    0 "Auto" auto: bool, 1 "CreateTime" create_time: i64, 2 "EnableDeleteTag" enable_delete_tag: bool,
    3 "InstanceId" instance_id: String, 4 "ModifiedTime" modified_time: i64, 5 "NamespaceName" namespace_name: String,
    6 "NextTime" next_time: i64, 7 "Policies" policies: Vec<ListArtifactLifecycleRulePolicies>,
    8 "RepoName" repo_name: String, 9 "RetentionTagCount" retention_tag_count: i64, 10 "RuleId" rule_id: String,
    11 "ScheduleTime" schedule_time: String, 12 "Scope" scope: String, 13 "TagRegexp" tag_regexp: String
} }

/// In the response of [`ListArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRulePolicies {
    pub condition: Option<ListArtifactLifecycleRuleCondition>,
    pub filter: Option<ListArtifactLifecycleRuleFilter>,
    pub r#type: Option<String>,
}
model! { ListArtifactLifecycleRulePolicies {
    0 "Condition" condition: ListArtifactLifecycleRuleCondition, 1 "Filter" filter: ListArtifactLifecycleRuleFilter,
    2 "Type" r#type: String
} }

/// In the response of [`ListArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleCondition {
    pub last_pull_older_than_days: Option<i64>,
    pub last_push_older_than_days: Option<i64>,
    pub latest_tag_count: Option<i64>,
}
model! { ListArtifactLifecycleRuleCondition {
    0 "LastPullOlderThanDays" last_pull_older_than_days: i64, 1 "LastPushOlderThanDays" last_push_older_than_days: i64,
    2 "LatestTagCount" latest_tag_count: i64
} }

/// In the response of [`ListArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleFilter {
    pub tag_wildcard: Option<String>,
}
model! { ListArtifactLifecycleRuleFilter {
    0 "TagWildcard" tag_wildcard: String
} }

/// Lists artifact subscription rule: `ListArtifactSubscriptionRule` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListArtifactSubscriptionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRule {
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListArtifactSubscriptionRule(instance_id: String)
    "ListArtifactSubscriptionRule" -> ListArtifactSubscriptionRuleOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListArtifactSubscriptionRule: ListArtifactSubscriptionRuleRules =
    Number "PageNo", "Rules" rules, total "TotalCount" }

/// Response of [`ListArtifactSubscriptionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Vec<ListArtifactSubscriptionRuleRules>,
    pub total_count: Option<i64>,
}
model! { ListArtifactSubscriptionRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Rules" rules: Vec<ListArtifactSubscriptionRuleRules>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifactSubscriptionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleRules {
    pub accelerate: Option<bool>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub namespace_name: Option<String>,
    pub r#override: Option<bool>,
    pub platform: Vec<String>,
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
    0 "Accelerate" accelerate: bool, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "ModifiedTime" modified_time: i64, 4 "NamespaceName" namespace_name: String, 5 "Override" r#override: bool,
    6 "Platform" platform: Vec<String>, 7 "RepoName" repo_name: String, 8 "RuleId" rule_id: String,
    9 "SourceDomain" source_domain: String, 10 "SourceNamespaceName" source_namespace_name: String,
    11 "SourceProvider" source_provider: String, 12 "SourceRepoName" source_repo_name: String,
    13 "TagCount" tag_count: i64, 14 "TagRegexp" tag_regexp: String
} }

/// Lists artifact subscription task: `ListArtifactSubscriptionTask` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListArtifactSubscriptionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionTask {
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListArtifactSubscriptionTask(instance_id: String)
    "ListArtifactSubscriptionTask" -> ListArtifactSubscriptionTaskOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListArtifactSubscriptionTask: ListArtifactSubscriptionTaskTasks =
    Number "PageNo", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListArtifactSubscriptionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArtifactSubscriptionTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListArtifactSubscriptionTaskTasks>,
    pub total_count: Option<i64>,
}
model! { ListArtifactSubscriptionTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Tasks" tasks: Vec<ListArtifactSubscriptionTaskTasks>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListArtifactSubscriptionTask`].
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
    0 "ArtifactType" artifact_type: String, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "NamespaceName" namespace_name: String, 5 "RepoName" repo_name: String,
    6 "SourceNamespaceName" source_namespace_name: String, 7 "SourceProvider" source_provider: String,
    8 "SourceRepoName" source_repo_name: String, 9 "SourceRepoType" source_repo_type: String,
    10 "StartTime" start_time: String, 11 "TagSubscriptionCount" tag_subscription_count: i64,
    12 "TagTotalCount" tag_total_count: i64, 13 "TaskId" task_id: String, 14 "TaskResult" task_result: String,
    15 "TaskStatus" task_status: String, 16 "TaskType" task_type: String
} }

/// Lists chain: `ListChain` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChain {
    /// Required.
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

/// Response of [`ListChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainOutput {
    pub chains: Vec<ListChainChains>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChainOutput {
    0 "Chains" chains: Vec<ListChainChains>, 1 "Code" code: String, 2 "IsSuccess" is_success: bool,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainChains {
    pub chain_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    pub scope_exclude: Vec<String>,
    pub scope_id: Option<String>,
    pub scope_type: Option<String>,
}
model! { ListChainChains {
    0 "ChainId" chain_id: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "InstanceId" instance_id: String, 4 "ModifiedTime" modified_time: i64, 5 "Name" name: String,
    6 "ScopeExclude" scope_exclude: Vec<String>, 7 "ScopeId" scope_id: String, 8 "ScopeType" scope_type: String
} }

/// Lists chain instance: `ListChainInstance` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListChainInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstance {
    /// Required.
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
    Number "PageNo", "ChainInstances" chain_instances, total "TotalCount" }

/// Response of [`ListChainInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstanceOutput {
    pub chain_instances: Vec<ListChainInstanceChainInstances>,
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChainInstanceOutput {
    0 "ChainInstances" chain_instances: Vec<ListChainInstanceChainInstances>, 1 "Code" code: String,
    2 "InstanceId" instance_id: String, 3 "IsSuccess" is_success: bool, 4 "PageNo" page_no: i64,
    5 "PageSize" page_size: i64, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListChainInstance`].
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
    0 "Chain" chain: ListChainInstanceChain, 1 "ChainInstanceId" chain_instance_id: String, 2 "EndTime" end_time: i64,
    3 "RepoName" repo_name: String, 4 "RepoNamespaceName" repo_namespace_name: String, 5 "Result" result: String,
    6 "StartTime" start_time: i64, 7 "Status" status: String
} }

/// In the response of [`ListChainInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChainInstanceChain {
    pub chain_id: Option<String>,
    pub chain_name: Option<String>,
    pub version: Option<i64>,
}
model! { ListChainInstanceChain {
    0 "ChainId" chain_id: String, 1 "ChainName" chain_name: String, 2 "Version" version: i64
} }

/// Lists chart namespace: `ListChartNamespace` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListChartNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartNamespace {
    /// Required.
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
    Number "PageNo", "Namespaces" namespaces, total "TotalCount" }

/// Response of [`ListChartNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub namespaces: Vec<ListChartNamespaceNamespaces>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListChartNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "Namespaces" namespaces: Vec<ListChartNamespaceNamespaces>,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: String
} }

/// In the response of [`ListChartNamespace`].
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
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "DefaultRepoType" default_repo_type: String,
    2 "InstanceId" instance_id: String, 3 "NamespaceId" namespace_id: String, 4 "NamespaceName" namespace_name: String,
    5 "NamespaceStatus" namespace_status: String, 6 "ResourceGroupId" resource_group_id: String
} }

/// Lists chart release: `ListChartRelease` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListChartRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRelease {
    pub chart: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
}
operation! { ListChartRelease(instance_id: String, repo_name: String, repo_namespace_name: String)
    "ListChartRelease" -> ListChartReleaseOutput {
    0 "Chart" chart: String, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "RepoName" repo_name, 5 "RepoNamespaceName" repo_namespace_name
} }
paged! { ListChartRelease: ListChartReleaseChartReleases =
    Number "PageNo", "ChartReleases" chart_releases, total "TotalCount" }

/// Response of [`ListChartRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartReleaseOutput {
    pub chart_releases: Vec<ListChartReleaseChartReleases>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListChartReleaseOutput {
    0 "ChartReleases" chart_releases: Vec<ListChartReleaseChartReleases>, 1 "Code" code: String,
    2 "IsSuccess" is_success: bool, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: String
} }

/// In the response of [`ListChartRelease`].
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
    0 "Chart" chart: String, 1 "InstanceId" instance_id: String, 2 "ModifiedTime" modified_time: i64,
    3 "Release" release: String, 4 "RepoId" repo_id: String, 5 "Size" size: String, 6 "Status" status: String
} }

/// Lists chart repository: `ListChartRepository` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListChartRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRepository {
    /// Required.
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
    Number "PageNo", "Repositories" repositories, total "TotalCount" }

/// Response of [`ListChartRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repositories: Vec<ListChartRepositoryRepositories>,
    pub total_count: Option<String>,
}
model! { ListChartRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Repositories" repositories: Vec<ListChartRepositoryRepositories>, 5 "TotalCount" total_count: String
} }

/// In the response of [`ListChartRepository`].
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
    0 "CreateTime" create_time: i64, 1 "InstanceId" instance_id: String, 2 "ModifiedTime" modified_time: i64,
    3 "RepoId" repo_id: String, 4 "RepoName" repo_name: String, 5 "RepoNamespaceName" repo_namespace_name: String,
    6 "RepoStatus" repo_status: String, 7 "RepoType" repo_type: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "Summary" summary: String
} }

/// Lists event center record: `ListEventCenterRecord` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListEventCenterRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRecord {
    pub event_type: Option<String>,
    /// Required.
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

/// Response of [`ListEventCenterRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRecordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListEventCenterRecordRecords>,
    pub total_count: Option<i64>,
}
model! { ListEventCenterRecordOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Records" records: Vec<ListEventCenterRecordRecords>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListEventCenterRecord`].
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
    0 "CreateTime" create_time: i64, 1 "EventChannel" event_channel: String, 2 "EventNotifyId" event_notify_id: String,
    3 "EventNotifyMethod" event_notify_method: String, 4 "EventType" event_type: String,
    5 "InstanceId" instance_id: String, 6 "Namespace" namespace: String, 7 "RecordId" record_id: String,
    8 "RepoName" repo_name: String, 9 "RuleId" rule_id: String, 10 "RuleName" rule_name: String, 11 "Tag" tag: String,
    12 "UpdateTime" update_time: i64
} }

/// Lists event center rule name: `ListEventCenterRuleName` of `cr` 2018-12-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/ListEventCenterRuleName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleName {
    /// Required.
    pub instance_id: String,
}
operation! { ListEventCenterRuleName(instance_id: String) "ListEventCenterRuleName" -> ListEventCenterRuleNameOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`ListEventCenterRuleName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleNameOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub rule_names: Vec<ListEventCenterRuleNameRuleNames>,
}
model! { ListEventCenterRuleNameOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool,
    2 "RuleNames" rule_names: Vec<ListEventCenterRuleNameRuleNames>
} }

/// In the response of [`ListEventCenterRuleName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventCenterRuleNameRuleNames {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { ListEventCenterRuleNameRuleNames {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String
} }

/// Lists instance: `ListInstance` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListInstance>.
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

/// Response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<String>,
    pub instances: Vec<ListInstanceInstances>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceOutput {
    0 "Code" code: String, 1 "Instances" instances: Vec<ListInstanceInstances>, 2 "IsSuccess" is_success: bool,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstance`].
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
    pub tags: Vec<ListInstanceTags>,
}
model! { ListInstanceInstances {
    0 "CreateTime" create_time: String, 1 "InstanceId" instance_id: String, 2 "InstanceIssue" instance_issue: String,
    3 "InstanceName" instance_name: String, 4 "InstanceSpecification" instance_specification: String,
    5 "InstanceStatus" instance_status: String, 6 "ModifiedTime" modified_time: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Tags" tags: Vec<ListInstanceTags>
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstanceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists instance endpoint: `ListInstanceEndpoint` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/ListInstanceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpoint {
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
    pub summary: Option<bool>,
}
operation! { ListInstanceEndpoint(instance_id: String) "ListInstanceEndpoint" -> ListInstanceEndpointOutput {
    0 "InstanceId" instance_id, 1 "ModuleName" module_name: String, 2 "Summary" summary: bool
} }

/// Response of [`ListInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointOutput {
    pub code: Option<String>,
    pub endpoints: Vec<ListInstanceEndpointEndpoints>,
    pub is_success: Option<bool>,
}
model! { ListInstanceEndpointOutput {
    0 "Code" code: String, 1 "Endpoints" endpoints: Vec<ListInstanceEndpointEndpoints>, 2 "IsSuccess" is_success: bool
} }

/// In the response of [`ListInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointEndpoints {
    pub acl_enable: Option<bool>,
    pub acl_entries: Vec<ListInstanceEndpointAclEntries>,
    pub domains: Vec<ListInstanceEndpointDomains>,
    pub enable: Option<bool>,
    pub endpoint_type: Option<String>,
    pub linked_vpcs: Vec<ListInstanceEndpointLinkedVpcs>,
    pub status: Option<String>,
}
model! { ListInstanceEndpointEndpoints {
    0 "AclEnable" acl_enable: bool, 1 "AclEntries" acl_entries: Vec<ListInstanceEndpointAclEntries>,
    2 "Domains" domains: Vec<ListInstanceEndpointDomains>, 3 "Enable" enable: bool,
    4 "EndpointType" endpoint_type: String, 5 "LinkedVpcs" linked_vpcs: Vec<ListInstanceEndpointLinkedVpcs>,
    6 "Status" status: String
} }

/// In the response of [`ListInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointAclEntries {
    pub entry: Option<String>,
}
model! { ListInstanceEndpointAclEntries {
    0 "Entry" entry: String
} }

/// In the response of [`ListInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointDomains {
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstanceEndpointDomains {
    0 "Domain" domain: String, 1 "Type" r#type: String
} }

/// In the response of [`ListInstanceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceEndpointLinkedVpcs {
    pub vpc_id: Option<String>,
}
model! { ListInstanceEndpointLinkedVpcs {
    0 "VpcId" vpc_id: String
} }

/// Lists instance region: `ListInstanceRegion` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/ListInstanceRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegion {
    pub lang: Option<String>,
}
operation! { ListInstanceRegion() "ListInstanceRegion" -> ListInstanceRegionOutput {
    0 "Lang" lang: String
} }

/// Response of [`ListInstanceRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegionOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub regions: Vec<ListInstanceRegionRegions>,
}
model! { ListInstanceRegionOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "Regions" regions: Vec<ListInstanceRegionRegions>
} }

/// In the response of [`ListInstanceRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRegionRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListInstanceRegionRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists namespace: `ListNamespace` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespace {
    /// Required.
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

/// Response of [`ListNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub namespaces: Vec<ListNamespaceNamespaces>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "Namespaces" namespaces: Vec<ListNamespaceNamespaces>,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: String
} }

/// In the response of [`ListNamespace`].
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
    0 "AutoCreateRepo" auto_create_repo: bool,
    1 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    2 "DefaultRepoType" default_repo_type: String, 3 "InstanceId" instance_id: String,
    4 "NamespaceId" namespace_id: String, 5 "NamespaceName" namespace_name: String,
    6 "NamespaceStatus" namespace_status: String, 7 "ResourceGroupId" resource_group_id: String
} }

/// Lists repo build record: `ListRepoBuildRecord` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoBuildRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecord {
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub repo_id: String,
}
operation! { ListRepoBuildRecord(instance_id: String, repo_id: String)
    "ListRepoBuildRecord" -> ListRepoBuildRecordOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoId" repo_id
} }
paged! { ListRepoBuildRecord: ListRepoBuildRecordBuildRecords =
    Number "PageNo", "BuildRecords" build_records, total "TotalCount" }

/// Response of [`ListRepoBuildRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordOutput {
    pub build_records: Vec<ListRepoBuildRecordBuildRecords>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRecordOutput {
    0 "BuildRecords" build_records: Vec<ListRepoBuildRecordBuildRecords>, 1 "Code" code: String,
    2 "IsSuccess" is_success: bool, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: String
} }

/// In the response of [`ListRepoBuildRecord`].
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
    0 "BuildRecordId" build_record_id: String, 1 "BuildStatus" build_status: String, 2 "EndTime" end_time: String,
    3 "Image" image: ListRepoBuildRecordImage, 4 "StartTime" start_time: String
} }

/// In the response of [`ListRepoBuildRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordImage {
    pub image_tag: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
}
model! { ListRepoBuildRecordImage {
    0 "ImageTag" image_tag: String, 1 "RepoId" repo_id: String, 2 "RepoName" repo_name: String,
    3 "RepoNamespaceName" repo_namespace_name: String
} }

/// Lists repo build record log: `ListRepoBuildRecordLog` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoBuildRecordLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLog {
    /// Required.
    pub build_record_id: String,
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub repo_id: Option<String>,
}
operation! { ListRepoBuildRecordLog(build_record_id: String, instance_id: String)
    "ListRepoBuildRecordLog" -> ListRepoBuildRecordLogOutput {
    0 "BuildRecordId" build_record_id, 1 "InstanceId" instance_id, 2 "Offset" offset: i64, 3 "RepoId" repo_id: String
} }

/// Response of [`ListRepoBuildRecordLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLogOutput {
    pub build_record_logs: Vec<ListRepoBuildRecordLogBuildRecordLogs>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRecordLogOutput {
    0 "BuildRecordLogs" build_record_logs: Vec<ListRepoBuildRecordLogBuildRecordLogs>, 1 "Code" code: String,
    2 "IsSuccess" is_success: bool, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: String
} }

/// In the response of [`ListRepoBuildRecordLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRecordLogBuildRecordLogs {
    pub build_stage: Option<String>,
    pub line_number: Option<i64>,
    pub message: Option<String>,
}
model! { ListRepoBuildRecordLogBuildRecordLogs {
    0 "BuildStage" build_stage: String, 1 "LineNumber" line_number: i64, 2 "Message" message: String
} }

/// Lists repo build rule: `ListRepoBuildRule` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRule {
    /// Required.
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub repo_id: String,
}
operation! { ListRepoBuildRule(instance_id: String, repo_id: String) "ListRepoBuildRule" -> ListRepoBuildRuleOutput {
    0 "InstanceId" instance_id, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "RepoId" repo_id
} }
paged! { ListRepoBuildRule: ListRepoBuildRuleBuildRules =
    Number "PageNo", "BuildRules" build_rules, total "TotalCount" }

/// Response of [`ListRepoBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRuleOutput {
    pub build_rules: Vec<ListRepoBuildRuleBuildRules>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoBuildRuleOutput {
    0 "BuildRules" build_rules: Vec<ListRepoBuildRuleBuildRules>, 1 "Code" code: String, 2 "IsSuccess" is_success: bool,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: String
} }

/// In the response of [`ListRepoBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoBuildRuleBuildRules {
    pub build_args: Vec<String>,
    pub build_rule_id: Option<String>,
    pub dest_artifact_type: Option<String>,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    pub image_tag: Option<String>,
    pub platforms: Vec<String>,
    pub push_name: Option<String>,
    pub push_type: Option<String>,
}
model! { ListRepoBuildRuleBuildRules {
    0 "BuildArgs" build_args: Vec<String>, 1 "BuildRuleId" build_rule_id: String,
    2 "DestArtifactType" dest_artifact_type: String, 3 "DockerfileLocation" dockerfile_location: String,
    4 "DockerfileName" dockerfile_name: String, 5 "ImageTag" image_tag: String, 6 "Platforms" platforms: Vec<String>,
    7 "PushName" push_name: String, 8 "PushType" push_type: String
} }

/// Lists repo sync rule: `ListRepoSyncRule` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoSyncRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncRule {
    /// Required.
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

/// Response of [`ListRepoSyncRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_rules: Vec<ListRepoSyncRuleSyncRules>,
    pub total_count: Option<i64>,
}
model! { ListRepoSyncRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SyncRules" sync_rules: Vec<ListRepoSyncRuleSyncRules>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListRepoSyncRule`].
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
    0 "CreateTime" create_time: i64, 1 "CrossUser" cross_user: bool, 2 "LinkId" link_id: String,
    3 "LocalInstanceId" local_instance_id: String, 4 "LocalNamespaceName" local_namespace_name: String,
    5 "LocalRegionId" local_region_id: String, 6 "LocalRepoName" local_repo_name: String,
    7 "ModifiedTime" modified_time: i64, 8 "NamespaceNameFilter" namespace_name_filter: String,
    9 "Priority" priority: i64, 10 "RepoNameFilter" repo_name_filter: String, 11 "SyncDirection" sync_direction: String,
    12 "SyncRuleId" sync_rule_id: String, 13 "SyncRuleName" sync_rule_name: String, 14 "SyncScope" sync_scope: String,
    15 "SyncTrigger" sync_trigger: String, 16 "TagFilter" tag_filter: String,
    17 "TargetInstanceId" target_instance_id: String, 18 "TargetNamespaceName" target_namespace_name: String,
    19 "TargetRegionId" target_region_id: String, 20 "TargetRepoName" target_repo_name: String
} }

/// Lists repo sync task: `ListRepoSyncTask` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoSyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTask {
    /// Required.
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

/// Response of [`ListRepoSyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoSyncTaskOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sync_tasks: Vec<ListRepoSyncTaskSyncTasks>,
    pub total_count: Option<String>,
}
model! { ListRepoSyncTaskOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "SyncTasks" sync_tasks: Vec<ListRepoSyncTaskSyncTasks>, 5 "TotalCount" total_count: String
} }

/// In the response of [`ListRepoSyncTask`].
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
    0 "CreateTime" create_time: i64, 1 "CrossUser" cross_user: bool, 2 "CustomLink" custom_link: bool,
    3 "ImageFrom" image_from: ListRepoSyncTaskImageFrom, 4 "ImageTo" image_to: ListRepoSyncTaskImageTo,
    5 "LinkId" link_id: String, 6 "ModifedTime" modifed_time: i64, 7 "ModifiedTime" modified_time: i64,
    8 "Priority" priority: i64, 9 "SyncBatchTaskId" sync_batch_task_id: String, 10 "SyncRuleId" sync_rule_id: String,
    11 "SyncTaskId" sync_task_id: String, 12 "SyncTransAccelerate" sync_trans_accelerate: bool,
    13 "TaskIssue" task_issue: String, 14 "TaskStatus" task_status: String, 15 "TaskTrigger" task_trigger: String
} }

/// In the response of [`ListRepoSyncTask`].
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
    0 "ImageTag" image_tag: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "RepoName" repo_name: String, 4 "RepoNamespaceName" repo_namespace_name: String
} }

/// In the response of [`ListRepoSyncTask`].
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
    0 "ImageTag" image_tag: String, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "RepoName" repo_name: String, 4 "RepoNamespaceName" repo_namespace_name: String
} }

/// Lists repo tag: `ListRepoTag` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTag {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub repo_id: String,
}
operation! { ListRepoTag(instance_id: String, repo_id: String) "ListRepoTag" -> ListRepoTagOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RepoId" repo_id
} }
paged! { ListRepoTag: ListRepoTagImages = Token "NextToken", "Images" images, next "NextToken" }

/// Response of [`ListRepoTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagOutput {
    pub code: Option<String>,
    pub images: Vec<ListRepoTagImages>,
    pub is_success: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<String>,
}
model! { ListRepoTagOutput {
    0 "Code" code: String, 1 "Images" images: Vec<ListRepoTagImages>, 2 "IsSuccess" is_success: bool,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "PageNo" page_no: i64,
    6 "PageSize" page_size: i64, 7 "TotalCount" total_count: String
} }

/// In the response of [`ListRepoTag`].
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
    0 "Digest" digest: String, 1 "ImageCreate" image_create: String, 2 "ImageId" image_id: String,
    3 "ImageSize" image_size: i64, 4 "ImageUpdate" image_update: String, 5 "Status" status: String, 6 "Tag" tag: String
} }

/// Lists repo tag scan result: `ListRepoTagScanResult` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoTagScanResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagScanResult {
    pub digest: Option<String>,
    pub filter_value: Option<String>,
    /// Required.
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
    Number "PageNo", "Vulnerabilities" vulnerabilities, total "TotalCount" }

/// Response of [`ListRepoTagScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTagScanResultOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vulnerabilities: Vec<ListRepoTagScanResultVulnerabilities>,
}
model! { ListRepoTagScanResultOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "TotalCount" total_count: i64, 5 "Vulnerabilities" vulnerabilities: Vec<ListRepoTagScanResultVulnerabilities>
} }

/// In the response of [`ListRepoTagScanResult`].
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
    0 "AddedBy" added_by: String, 1 "AliasName" alias_name: String, 2 "CveLink" cve_link: String,
    3 "CveLocation" cve_location: String, 4 "CveName" cve_name: String, 5 "Description" description: String,
    6 "Feature" feature: String, 7 "FixCmd" fix_cmd: String, 8 "ScanType" scan_type: String,
    9 "Severity" severity: String, 10 "Version" version: String, 11 "VersionFixed" version_fixed: String,
    12 "VersionFormat" version_format: String
} }

/// Lists repo trigger: `ListRepoTrigger` of `cr` 2018-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepoTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTrigger {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
}
operation! { ListRepoTrigger(instance_id: String, repo_id: String) "ListRepoTrigger" -> ListRepoTriggerOutput {
    0 "InstanceId" instance_id, 1 "RepoId" repo_id
} }

/// Response of [`ListRepoTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub triggers: Vec<ListRepoTriggerTriggers>,
}
model! { ListRepoTriggerOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "Triggers" triggers: Vec<ListRepoTriggerTriggers>
} }

/// In the response of [`ListRepoTrigger`].
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
    0 "RepoEvent" repo_event: String, 1 "TriggerId" trigger_id: String, 2 "TriggerName" trigger_name: String,
    3 "TriggerTag" trigger_tag: String, 4 "TriggerType" trigger_type: String, 5 "TriggerUrl" trigger_url: String
} }

/// Lists repository: `ListRepository` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepository {
    /// Required.
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

/// Response of [`ListRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub repositories: Vec<ListRepositoryRepositories>,
    pub total_count: Option<String>,
}
model! { ListRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "Repositories" repositories: Vec<ListRepositoryRepositories>, 7 "TotalCount" total_count: String
} }

/// In the response of [`ListRepository`].
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
    0 "CreateTime" create_time: i64, 1 "InstanceId" instance_id: String, 2 "ModifiedTime" modified_time: i64,
    3 "RepoBuildType" repo_build_type: String, 4 "RepoId" repo_id: String, 5 "RepoName" repo_name: String,
    6 "RepoNamespaceName" repo_namespace_name: String, 7 "RepoStatus" repo_status: String,
    8 "RepoType" repo_type: String, 9 "ResourceGroupId" resource_group_id: String, 10 "Summary" summary: String,
    11 "TagImmutability" tag_immutability: bool
} }

/// Lists scan baseline by task: `ListScanBaselineByTask` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListScanBaselineByTask>.
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
    Number "PageNo", "ScanBaselines" scan_baselines, total "TotalCount" }

/// Response of [`ListScanBaselineByTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanBaselineByTaskOutput {
    pub code: Option<i64>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_baselines: Vec<ListScanBaselineByTaskScanBaselines>,
    pub total_count: Option<i64>,
}
model! { ListScanBaselineByTaskOutput {
    0 "Code" code: i64, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ScanBaselines" scan_baselines: Vec<ListScanBaselineByTaskScanBaselines>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListScanBaselineByTask`].
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
    0 "BaselineClassAlias" baseline_class_alias: String, 1 "BaselineDetailAdvice" baseline_detail_advice: String,
    2 "BaselineDetailDescription" baseline_detail_description: String,
    3 "BaselineDetailPrompt" baseline_detail_prompt: String, 4 "BaselineItemCount" baseline_item_count: i64,
    5 "BaselineNameAlias" baseline_name_alias: String, 6 "BaselineNameKey" baseline_name_key: String,
    7 "BaselineNameLevel" baseline_name_level: String, 8 "CreateTime" create_time: i64,
    9 "FirstScanTime" first_scan_time: i64, 10 "HighRiskItemCount" high_risk_item_count: i64,
    11 "LowRiskItemCount" low_risk_item_count: i64, 12 "MiddleRiskItemCount" middle_risk_item_count: i64,
    13 "ScanTaskId" scan_task_id: String, 14 "UpdateTime" update_time: i64
} }

/// Lists scan malicious file by task: `ListScanMaliciousFileByTask` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListScanMaliciousFileByTask>.
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
    Number "PageNo", "ScanMaliciousFiles" scan_malicious_files, total "TotalCount" }

/// Response of [`ListScanMaliciousFileByTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanMaliciousFileByTaskOutput {
    pub code: Option<i64>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_malicious_files: Vec<ListScanMaliciousFileByTaskScanMaliciousFiles>,
    pub total_count: Option<i64>,
}
model! { ListScanMaliciousFileByTaskOutput {
    0 "Code" code: i64, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ScanMaliciousFiles" scan_malicious_files: Vec<ListScanMaliciousFileByTaskScanMaliciousFiles>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListScanMaliciousFileByTask`].
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
    0 "CreateTime" create_time: i64, 1 "FilePath" file_path: String, 2 "FirstScanTime" first_scan_time: i64,
    3 "Level" level: String, 4 "MaliciousMd5" malicious_md5: String, 5 "MaliciousName" malicious_name: String,
    6 "ScanTaskId" scan_task_id: String, 7 "UpdateTime" update_time: i64
} }

/// Lists scan rule: `ListScanRule` of `cr` 2018-12-01.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListScanRule>.
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

/// Response of [`ListScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub scan_rules: Vec<ListScanRuleScanRules>,
    pub total_count: Option<i64>,
}
model! { ListScanRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ScanRules" scan_rules: Vec<ListScanRuleScanRules>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScanRuleScanRules {
    pub create_time: Option<i64>,
    pub namespaces: Vec<String>,
    pub repo_names: Vec<String>,
    pub repo_tag_filter_pattern: Option<String>,
    pub rule_name: Option<String>,
    pub scan_rule_id: Option<String>,
    pub scan_scope: Option<String>,
    pub scan_type: Option<String>,
    pub trigger_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListScanRuleScanRules {
    0 "CreateTime" create_time: i64, 1 "Namespaces" namespaces: Vec<String>, 2 "RepoNames" repo_names: Vec<String>,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern: String, 4 "RuleName" rule_name: String,
    5 "ScanRuleId" scan_rule_id: String, 6 "ScanScope" scan_scope: String, 7 "ScanType" scan_type: String,
    8 "TriggerType" trigger_type: String, 9 "UpdateTime" update_time: i64
} }

/// Lists tag resources: `ListTagResources` of `cr` 2018-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cr/2018-12-01/ListTagResources>.
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
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Resets login password: `ResetLoginPassword` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/ResetLoginPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLoginPassword {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetLoginPassword(instance_id: String, password: Secret)
    "ResetLoginPassword" -> ResetLoginPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password
} }

/// Response of [`ResetLoginPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetLoginPasswordOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { ResetLoginPasswordOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// `TagResources` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/TagResources>.
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

/// `UntagResources` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates artifact lifecycle rule: `UpdateArtifactLifecycleRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateArtifactLifecycleRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRule {
    pub auto: Option<bool>,
    pub enable_delete_tag: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub repo_name: Option<String>,
    pub retention_tag_count: Option<i64>,
    /// Required.
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

/// Response of [`UpdateArtifactLifecycleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateArtifactLifecycleRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates artifact subscription rule: `UpdateArtifactSubscriptionRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateArtifactSubscriptionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRule {
    pub accelerate: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespace_name: Option<String>,
    pub r#override: Option<String>,
    pub platform: Option<Vec<String>>,
    pub repo_name: Option<String>,
    /// Required.
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

/// Response of [`UpdateArtifactSubscriptionRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRuleOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateArtifactSubscriptionRuleOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates chain: `UpdateChain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChain {
    /// Required.
    pub chain_config: String,
    /// Required.
    pub chain_id: String,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub scope_exclude: Option<Vec<String>>,
}
operation! { UpdateChain(chain_config: String, chain_id: String, instance_id: String, name: String)
    "UpdateChain" -> UpdateChainOutput {
    0 "ChainConfig" chain_config, 1 "ChainId" chain_id, 2 "Description" description: String, 3 "InstanceId" instance_id,
    4 "Name" name, 5 "ScopeExclude" scope_exclude: Vec<String>
} }

/// Response of [`UpdateChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChainOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates chart namespace: `UpdateChartNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateChartNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { UpdateChartNamespace(instance_id: String, namespace_name: String)
    "UpdateChartNamespace" -> UpdateChartNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool, 1 "DefaultRepoType" default_repo_type: String,
    2 "InstanceId" instance_id, 3 "NamespaceName" namespace_name
} }

/// Response of [`UpdateChartNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChartNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates chart repository: `UpdateChartRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateChartRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartRepository {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_name: String,
    /// Required.
    pub repo_namespace_name: String,
    pub repo_type: Option<String>,
    pub summary: Option<String>,
}
operation! { UpdateChartRepository(instance_id: String, repo_name: String, repo_namespace_name: String)
    "UpdateChartRepository" -> UpdateChartRepositoryOutput {
    0 "InstanceId" instance_id, 1 "RepoName" repo_name, 2 "RepoNamespaceName" repo_namespace_name,
    3 "RepoType" repo_type: String, 4 "Summary" summary: String
} }

/// Response of [`UpdateChartRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChartRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateChartRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates event center rule: `UpdateEventCenterRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateEventCenterRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventCenterRule {
    pub event_channel: Option<String>,
    pub event_config: Option<String>,
    pub event_scope: Option<String>,
    pub event_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    pub repo_tag_filter_pattern: Option<String>,
    /// Required.
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
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`UpdateEventCenterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventCenterRuleOutput {
    pub code: Option<i64>,
    pub rule_id: Option<String>,
}
model! { UpdateEventCenterRuleOutput {
    0 "Code" code: i64, 1 "RuleId" rule_id: String
} }

/// Updates instance customized domain: `UpdateInstanceCustomizedDomain` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateInstanceCustomizedDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCustomizedDomain {
    /// Required.
    pub cert_id: String,
    pub cert_region_id: Option<String>,
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub module_name: String,
}
operation! { UpdateInstanceCustomizedDomain(cert_id: String, domain: String, instance_id: String, module_name: String)
    "UpdateInstanceCustomizedDomain" -> UpdateInstanceCustomizedDomainOutput {
    0 "CertId" cert_id, 1 "CertRegionId" cert_region_id: String, 2 "Domain" domain, 3 "InstanceId" instance_id,
    4 "ModuleName" module_name
} }

/// Response of [`UpdateInstanceCustomizedDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCustomizedDomainOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateInstanceCustomizedDomainOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates instance endpoint status: `UpdateInstanceEndpointStatus` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateInstanceEndpointStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatus {
    /// Required.
    pub enable: bool,
    /// Required.
    pub endpoint_type: String,
    /// Required.
    pub instance_id: String,
    pub module_name: Option<String>,
}
operation! { UpdateInstanceEndpointStatus(enable: bool, endpoint_type: String, instance_id: String)
    "UpdateInstanceEndpointStatus" -> UpdateInstanceEndpointStatusOutput {
    0 "Enable" enable, 1 "EndpointType" endpoint_type, 2 "InstanceId" instance_id, 3 "ModuleName" module_name: String
} }

/// Response of [`UpdateInstanceEndpointStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatusOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateInstanceEndpointStatusOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates namespace: `UpdateNamespace` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub auto_create_repo: Option<bool>,
    pub default_repo_configuration: Option<RepoConfiguration>,
    /// Deprecated.
    pub default_repo_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { UpdateNamespace(instance_id: String, namespace_name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "AutoCreateRepo" auto_create_repo: bool,
    1 "DefaultRepoConfiguration" default_repo_configuration: RepoConfiguration,
    2 "DefaultRepoType" default_repo_type: String, 3 "InstanceId" instance_id, 4 "NamespaceName" namespace_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates repo build rule: `UpdateRepoBuildRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateRepoBuildRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoBuildRule {
    pub build_args: Option<Vec<String>>,
    /// Required.
    pub build_rule_id: String,
    pub dockerfile_location: Option<String>,
    pub dockerfile_name: Option<String>,
    pub image_tag: Option<String>,
    /// Required.
    pub instance_id: String,
    pub platforms: Option<Vec<String>>,
    pub push_name: Option<String>,
    pub push_type: Option<String>,
    /// Required.
    pub repo_id: String,
}
operation! { UpdateRepoBuildRule(build_rule_id: String, instance_id: String, repo_id: String)
    "UpdateRepoBuildRule" -> UpdateRepoBuildRuleOutput {
    0 "BuildArgs" build_args: Vec<String>, 1 "BuildRuleId" build_rule_id,
    2 "DockerfileLocation" dockerfile_location: String, 3 "DockerfileName" dockerfile_name: String,
    4 "ImageTag" image_tag: String, 5 "InstanceId" instance_id, 6 "Platforms" platforms: Vec<String>,
    7 "PushName" push_name: String, 8 "PushType" push_type: String, 9 "RepoId" repo_id
} }

/// Response of [`UpdateRepoBuildRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoBuildRuleOutput {
    pub build_rule_id: Option<String>,
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoBuildRuleOutput {
    0 "BuildRuleId" build_rule_id: String, 1 "Code" code: String, 2 "IsSuccess" is_success: bool
} }

/// Updates repo source code repo: `UpdateRepoSourceCodeRepo` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateRepoSourceCodeRepo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepo {
    pub auto_build: Option<String>,
    pub code_repo_id: Option<String>,
    /// Required.
    pub code_repo_name: String,
    /// Required.
    pub code_repo_namespace_name: String,
    /// Required.
    pub code_repo_type: String,
    pub disable_cache_build: Option<String>,
    /// Required.
    pub instance_id: String,
    pub oversea_build: Option<String>,
    /// Required.
    pub repo_id: String,
}

/// Arguments of [`UpdateRepoSourceCodeRepo::new`].
pub struct UpdateRepoSourceCodeRepoRequired {
    pub code_repo_name: String,
    pub code_repo_namespace_name: String,
    pub code_repo_type: String,
    pub instance_id: String,
    pub repo_id: String,
}
operation! {
    UpdateRepoSourceCodeRepo { UpdateRepoSourceCodeRepoRequired: code_repo_name, code_repo_namespace_name, code_repo_type, instance_id, repo_id }
    "UpdateRepoSourceCodeRepo" -> UpdateRepoSourceCodeRepoOutput {
    0 "AutoBuild" auto_build: String, 1 "CodeRepoId" code_repo_id: String, 2 "CodeRepoName" code_repo_name,
    3 "CodeRepoNamespaceName" code_repo_namespace_name, 4 "CodeRepoType" code_repo_type,
    5 "DisableCacheBuild" disable_cache_build: String, 6 "InstanceId" instance_id,
    7 "OverseaBuild" oversea_build: String, 8 "RepoId" repo_id
} }

/// Response of [`UpdateRepoSourceCodeRepo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepoOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoSourceCodeRepoOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates repo trigger: `UpdateRepoTrigger` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateRepoTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoTrigger {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repo_id: String,
    /// Required.
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

/// Response of [`UpdateRepoTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepoTriggerOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepoTriggerOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates repository: `UpdateRepository` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    pub detail: Option<String>,
    /// Required.
    pub instance_id: String,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace_name: Option<String>,
    /// Required.
    pub repo_type: String,
    /// Required.
    pub summary: String,
    pub tag_immutability: Option<bool>,
}
operation! { UpdateRepository(instance_id: String, repo_type: String, summary: String)
    "UpdateRepository" -> UpdateRepositoryOutput {
    0 "Detail" detail: String, 1 "InstanceId" instance_id, 2 "RepoId" repo_id: String, 3 "RepoName" repo_name: String,
    4 "RepoNamespaceName" repo_namespace_name: String, 5 "RepoType" repo_type, 6 "Summary" summary,
    7 "TagImmutability" tag_immutability: bool
} }

/// Response of [`UpdateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub code: Option<String>,
    pub is_success: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "Code" code: String, 1 "IsSuccess" is_success: bool
} }

/// Updates scan rule: `UpdateScanRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateScanRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRule {
    /// Required.
    pub instance_id: String,
    pub namespaces: Option<Vec<String>>,
    pub repo_names: Option<Vec<String>>,
    /// Required.
    pub repo_tag_filter_pattern: String,
    /// Required. 1 to 256 characters.
    pub rule_name: String,
    /// Required.
    pub scan_rule_id: String,
    /// Required.
    pub scan_scope: String,
    /// Required.
    pub trigger_type: String,
}

/// Arguments of [`UpdateScanRule::new`].
pub struct UpdateScanRuleRequired {
    pub instance_id: String,
    pub repo_tag_filter_pattern: String,
    pub rule_name: String,
    pub scan_rule_id: String,
    pub scan_scope: String,
    pub trigger_type: String,
}
operation! {
    UpdateScanRule { UpdateScanRuleRequired: instance_id, repo_tag_filter_pattern, rule_name, scan_rule_id, scan_scope, trigger_type }
    "UpdateScanRule" -> UpdateScanRuleOutput {
    0 "InstanceId" instance_id, 1 "Namespaces" namespaces: Vec<String>, 2 "RepoNames" repo_names: Vec<String>,
    3 "RepoTagFilterPattern" repo_tag_filter_pattern, 4 "RuleName" rule_name, 5 "ScanRuleId" scan_rule_id,
    6 "ScanScope" scan_scope, 7 "TriggerType" trigger_type
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateScanRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRuleOutput {
    pub code: Option<i64>,
    pub scan_rule_id: Option<String>,
}
model! { UpdateScanRuleOutput {
    0 "Code" code: i64, 1 "ScanRuleId" scan_rule_id: String
} }

/// Updates storage domain routing rule: `UpdateStorageDomainRoutingRule` of `cr` 2018-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cr/2018-12-01/UpdateStorageDomainRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub routes: Vec<RouteItem>,
    /// Required.
    pub rule_id: String,
}
operation! { UpdateStorageDomainRoutingRule(instance_id: String, routes: Vec<RouteItem>, rule_id: String)
    "UpdateStorageDomainRoutingRule" -> UpdateStorageDomainRoutingRuleOutput {
    0 "InstanceId" instance_id, 1 "Routes" routes, 2 "RuleId" rule_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateStorageDomainRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRuleOutput {
    pub code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStorageDomainRoutingRuleOutput {
    0 "Code" code: String, 1 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
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
