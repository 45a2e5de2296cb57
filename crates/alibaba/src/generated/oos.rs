//! `oos` of Alibaba Cloud, API version 2019-06-01.
//!
//! Endpoint: `oos.<region>.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/oos/2019-06-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, oos::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-northeast-1", "oos-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "oos-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "oos-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "oos-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "oos-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "oos-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "oos-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "oos-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "oos-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "oos-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "oos-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "oos-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "oos-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "oos-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "oos-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "oos-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "oos-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "oos-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "oos-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "oos-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "oos-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "oos-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "oos-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "oos-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "oos-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "oos-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "oos-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "oos-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "oos-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "oos-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "oos-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "oos-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "oos-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "oos-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "oos-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "oos-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "oos-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "oos-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "oos-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("oos", "2019-06-01", "oos", &ENDPOINTS);

/// `AnalyzeGitRepository` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/AnalyzeGitRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeGitRepository {
    pub branch: Option<String>,
    pub client_token: Option<String>,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    pub repo_full_name: Option<String>,
    pub repo_id: Option<String>,
}
operation! { AnalyzeGitRepository(owner: String, platform: String)
    "AnalyzeGitRepository" -> AnalyzeGitRepositoryOutput {
    0 "Branch" branch: String, 1 "ClientToken" client_token: String, 2 "OrgId" org_id: String, 3 "Owner" owner,
    4 "Platform" platform, 5 "RegionId" region_id: String, 6 "RepoFullName" repo_full_name: String,
    7 "RepoId" repo_id: String
} }

/// Response of [`AnalyzeGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeGitRepositoryOutput {
    pub analysis_results: Vec<AnalyzeGitRepositoryAnalysisResults>,
    pub count: Option<i64>,
}
model! { AnalyzeGitRepositoryOutput {
    0 "AnalysisResults" analysis_results: Vec<AnalyzeGitRepositoryAnalysisResults>, 1 "Count" count: i64
} }

/// In the response of [`AnalyzeGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeGitRepositoryAnalysisResults {
    pub build_files: Vec<AnalyzeGitRepositoryBuildFiles>,
    pub build_type: Option<String>,
    pub runtime_type: Option<String>,
}
model! { AnalyzeGitRepositoryAnalysisResults {
    0 "BuildFiles" build_files: Vec<AnalyzeGitRepositoryBuildFiles>, 1 "BuildType" build_type: String,
    2 "RuntimeType" runtime_type: String
} }

/// In the response of [`AnalyzeGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeGitRepositoryBuildFiles {
    pub file_type: Option<String>,
    pub paths: Vec<String>,
}
model! { AnalyzeGitRepositoryBuildFiles {
    0 "FileType" file_type: String, 1 "Paths" paths: Vec<String>
} }

/// Cancels execution: `CancelExecution` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/CancelExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelExecution {
    /// Required.
    pub execution_id: String,
    pub region_id: Option<String>,
}
operation! { CancelExecution(execution_id: String) "CancelExecution" -> Empty {
    0 "ExecutionId" execution_id, 1 "RegionId" region_id: String
} }

/// Response of [`CancelExecution`]: empty.
pub type CancelExecutionOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks git repo file exists: `CheckGitRepoFileExists` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/CheckGitRepoFileExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGitRepoFileExists {
    pub branch: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub file_path: String,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    /// Required.
    pub repo_full_name: String,
    pub repo_id: Option<i64>,
}
operation! { CheckGitRepoFileExists(file_path: String, owner: String, platform: String, repo_full_name: String)
    "CheckGitRepoFileExists" -> CheckGitRepoFileExistsOutput {
    0 "Branch" branch: String, 1 "ClientToken" client_token: String, 2 "FilePath" file_path, 3 "OrgId" org_id: String,
    4 "Owner" owner, 5 "Platform" platform, 6 "RegionId" region_id: String, 7 "RepoFullName" repo_full_name,
    8 "RepoId" repo_id: i64
} }

/// Response of [`CheckGitRepoFileExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGitRepoFileExistsOutput {
    pub file_exists: Option<bool>,
}
model! { CheckGitRepoFileExistsOutput {
    0 "FileExists" file_exists: bool
} }

/// Checks git repository exists: `CheckGitRepositoryExists` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/CheckGitRepositoryExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGitRepositoryExists {
    pub client_token: Option<String>,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    /// Required.
    pub repo_full_name: String,
    pub repo_id: Option<i64>,
}
operation! { CheckGitRepositoryExists(owner: String, platform: String, repo_full_name: String)
    "CheckGitRepositoryExists" -> CheckGitRepositoryExistsOutput {
    0 "ClientToken" client_token: String, 1 "OrgId" org_id: String, 2 "Owner" owner, 3 "Platform" platform,
    4 "RegionId" region_id: String, 5 "RepoFullName" repo_full_name, 6 "RepoId" repo_id: i64
} }

/// Response of [`CheckGitRepositoryExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGitRepositoryExistsOutput {
    pub repo_exists: Option<bool>,
}
model! { CheckGitRepositoryExistsOutput {
    0 "RepoExists" repo_exists: bool
} }

/// `ContinueDeployApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/ContinueDeployApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueDeployApplicationGroup {
    /// Required.
    pub application_name: String,
    /// Required.
    pub deploy_parameters: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { ContinueDeployApplicationGroup(application_name: String, deploy_parameters: String, name: String)
    "ContinueDeployApplicationGroup" -> Empty {
    0 "ApplicationName" application_name, 1 "DeployParameters" deploy_parameters, 2 "Name" name,
    3 "RegionId" region_id: String
} }

/// Response of [`ContinueDeployApplicationGroup`]: empty.
pub type ContinueDeployApplicationGroupOutput = Empty;

/// Creates application: `CreateApplication` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub alarm_config: Option<CreateApplicationAlarmConfig>,
    pub application_source: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { CreateApplication(name: String) "CreateApplication" -> CreateApplicationOutput {
    0 "AlarmConfig" alarm_config: CreateApplicationAlarmConfig, 1 "ApplicationSource" application_source: String,
    2 "ClientToken" client_token: String, 3 "Description" description: String, 4 "Name" name,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String, 7 "ServiceId" service_id: String,
    8 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAlarmConfig {
    pub contact_groups: Option<Vec<String>>,
    pub health_check_url: Option<String>,
    pub template_ids: Option<Vec<String>>,
}
input! { CreateApplicationAlarmConfig() {
    0 "ContactGroups" contact_groups: Vec<String>, 1 "HealthCheckUrl" health_check_url: String,
    2 "TemplateIds" template_ids: Vec<String>
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application: Option<CreateApplicationApplication>,
}
model! { CreateApplicationOutput {
    0 "Application" application: CreateApplicationApplication
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationApplication {
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub update_date: Option<String>,
}
model! { CreateApplicationApplication {
    0 "CreateDate" create_date: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Tags" tags: BTreeMap<String, String>, 4 "UpdateDate" update_date: String
} }

/// Creates application group: `CreateApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationGroup {
    /// Required.
    pub application_name: String,
    pub client_token: Option<String>,
    pub cms_group_id: Option<String>,
    /// Required.
    pub deploy_region_id: String,
    pub description: Option<String>,
    pub import_tag_key: Option<String>,
    pub import_tag_value: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { CreateApplicationGroup(application_name: String, deploy_region_id: String, name: String)
    "CreateApplicationGroup" -> CreateApplicationGroupOutput {
    0 "ApplicationName" application_name, 1 "ClientToken" client_token: String, 2 "CmsGroupId" cms_group_id: String,
    3 "DeployRegionId" deploy_region_id, 4 "Description" description: String, 5 "ImportTagKey" import_tag_key: String,
    6 "ImportTagValue" import_tag_value: String, 7 "Name" name, 8 "RegionId" region_id: String
} }

/// Response of [`CreateApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationGroupOutput {
    pub application_group: Option<CreateApplicationGroupApplicationGroup>,
}
model! { CreateApplicationGroupOutput {
    0 "ApplicationGroup" application_group: CreateApplicationGroupApplicationGroup
} }

/// In the response of [`CreateApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationGroupApplicationGroup {
    pub application_name: Option<String>,
    pub cms_group_id: Option<String>,
    pub create_date: Option<String>,
    pub deploy_region_id: Option<String>,
    pub description: Option<String>,
    pub import_tag_key: Option<String>,
    pub import_tag_value: Option<String>,
    pub name: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateApplicationGroupApplicationGroup {
    0 "ApplicationName" application_name: String, 1 "CmsGroupId" cms_group_id: String,
    2 "CreateDate" create_date: String, 3 "DeployRegionId" deploy_region_id: String,
    4 "Description" description: String, 5 "ImportTagKey" import_tag_key: String,
    6 "ImportTagValue" import_tag_value: String, 7 "Name" name: String, 8 "UpdateDate" update_date: String
} }

/// Creates chat configuration: `CreateChatConfiguration` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/CreateChatConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfiguration {
    pub configuration: Option<String>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateChatConfiguration() "CreateChatConfiguration" -> CreateChatConfigurationOutput {
    0 "Configuration" configuration: String, 1 "Name" name: String, 2 "RamRole" ram_role: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Type" r#type: String
} }

/// Response of [`CreateChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfigurationOutput {
    pub chat_configuration: Option<CreateChatConfigurationChatConfiguration>,
}
model! { CreateChatConfigurationOutput {
    0 "ChatConfiguration" chat_configuration: CreateChatConfigurationChatConfiguration
} }

/// In the response of [`CreateChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfigurationChatConfiguration {
    pub created_date: Option<String>,
    pub name: Option<String>,
    pub updated_date: Option<String>,
}
model! { CreateChatConfigurationChatConfiguration {
    0 "CreatedDate" created_date: String, 1 "Name" name: String, 2 "UpdatedDate" updated_date: String
} }

/// Creates deploy revision: `CreateDeployRevision` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/CreateDeployRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployRevision {
    /// Required.
    pub application_name: String,
    pub deploy_resource_type: Option<String>,
    pub description: Option<String>,
    pub hooks: Option<String>,
    pub location: Option<String>,
    pub revision_type: Option<String>,
}
operation! { CreateDeployRevision(application_name: String) "CreateDeployRevision" -> CreateDeployRevisionOutput {
    0 "ApplicationName" application_name, 1 "DeployResourceType" deploy_resource_type: String,
    2 "Description" description: String, 3 "Hooks" hooks: String, 4 "Location" location: String,
    5 "RevisionType" revision_type: String
} }

/// Response of [`CreateDeployRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployRevisionOutput {
    pub revision: Option<CreateDeployRevisionRevision>,
}
model! { CreateDeployRevisionOutput {
    0 "Revision" revision: CreateDeployRevisionRevision
} }

/// In the response of [`CreateDeployRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployRevisionRevision {
    pub application_name: Option<String>,
    pub deploy_resource_type: Option<String>,
    pub description: Option<String>,
    pub hooks: Option<String>,
    pub location: Option<String>,
    pub revision_id: Option<String>,
    pub revision_type: Option<String>,
}
model! { CreateDeployRevisionRevision {
    0 "ApplicationName" application_name: String, 1 "DeployResourceType" deploy_resource_type: String,
    2 "Description" description: String, 3 "Hooks" hooks: String, 4 "Location" location: String,
    5 "RevisionId" revision_id: String, 6 "RevisionType" revision_type: String
} }

/// Creates git repository: `CreateGitRepository` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateGitRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGitRepository {
    pub client_token: Option<String>,
    pub is_private: Option<bool>,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    pub source_repo_branch: Option<String>,
    pub source_repo_name: Option<String>,
    pub source_repo_owner: Option<String>,
    pub target_repo_name: Option<String>,
    pub target_repo_owner: Option<String>,
}
operation! { CreateGitRepository(owner: String, platform: String) "CreateGitRepository" -> CreateGitRepositoryOutput {
    0 "ClientToken" client_token: String, 1 "IsPrivate" is_private: bool, 2 "OrgId" org_id: String, 3 "Owner" owner,
    4 "Platform" platform, 5 "RegionId" region_id: String, 6 "SourceRepoBranch" source_repo_branch: String,
    7 "SourceRepoName" source_repo_name: String, 8 "SourceRepoOwner" source_repo_owner: String,
    9 "TargetRepoName" target_repo_name: String, 10 "TargetRepoOwner" target_repo_owner: String
} }

/// Response of [`CreateGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGitRepositoryOutput {
    pub git_repo: Option<CreateGitRepositoryGitRepo>,
}
model! { CreateGitRepositoryOutput {
    0 "GitRepo" git_repo: CreateGitRepositoryGitRepo
} }

/// In the response of [`CreateGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGitRepositoryGitRepo {
    pub description: Option<String>,
    pub full_name: Option<String>,
    pub html_url: Option<String>,
    pub is_private: Option<String>,
}
model! { CreateGitRepositoryGitRepo {
    0 "Description" description: String, 1 "FullName" full_name: String, 2 "HtmlUrl" html_url: String,
    3 "IsPrivate" is_private: String
} }

/// Creates ops item: `CreateOpsItem` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateOpsItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsItem {
    /// Required.
    pub category: String,
    pub client_token: Option<String>,
    pub dedup_string: Option<String>,
    pub description: Option<String>,
    pub priority: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    /// Required.
    pub severity: String,
    pub solutions: Option<String>,
    /// Required.
    pub source: String,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub title: String,
}
operation! { CreateOpsItem(category: String, severity: String, source: String, title: String)
    "CreateOpsItem" -> CreateOpsItemOutput {
    0 "Category" category, 1 "ClientToken" client_token: String, 2 "DedupString" dedup_string: String,
    3 "Description" description: String, 4 "Priority" priority: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Resources" resources: String, 8 "Severity" severity,
    9 "Solutions" solutions: String, 10 "Source" source, 11 "Tags" tags: BTreeMap<String, Value>, 12 "Title" title
} [
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`CreateOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsItemOutput {
    pub ops_item: Option<CreateOpsItemOpsItem>,
}
model! { CreateOpsItemOutput {
    0 "OpsItem" ops_item: CreateOpsItemOpsItem
} }

/// In the response of [`CreateOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsItemOpsItem {
    pub attributes: Option<String>,
    pub category: Option<String>,
    pub create_date: Option<String>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub ops_item_id: Option<String>,
    pub priority: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub title: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateOpsItemOpsItem {
    0 "Attributes" attributes: String, 1 "Category" category: String, 2 "CreateDate" create_date: String,
    3 "CreatedBy" created_by: String, 4 "Description" description: String, 5 "LastModifiedBy" last_modified_by: String,
    6 "OpsItemId" ops_item_id: String, 7 "Priority" priority: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "Resources" resources: String, 10 "Severity" severity: String, 11 "Solutions" solutions: String,
    12 "Source" source: String, 13 "Status" status: String, 14 "Tags" tags: BTreeMap<String, Value>,
    15 "Title" title: String, 16 "UpdateDate" update_date: String
} }

/// Creates parameter: `CreateParameter` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameter {
    pub client_token: Option<String>,
    pub constraints: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub value: String,
}
operation! { CreateParameter(name: String, r#type: String, value: String) "CreateParameter" -> CreateParameterOutput {
    0 "ClientToken" client_token: String, 1 "Constraints" constraints: String, 2 "Description" description: String,
    3 "Name" name, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tags" tags: BTreeMap<String, Value>, 7 "Type" r#type, 8 "Value" value
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`CreateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterOutput {
    pub parameter: Option<CreateParameterParameter>,
}
model! { CreateParameterOutput {
    0 "Parameter" parameter: CreateParameterParameter
} }

/// In the response of [`CreateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { CreateParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "ParameterVersion" parameter_version: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ShareType" share_type: String, 9 "Tags" tags: BTreeMap<String, Value>, 10 "Type" r#type: String,
    11 "UpdatedBy" updated_by: String, 12 "UpdatedDate" updated_date: String
} }

/// Creates patch baseline: `CreatePatchBaseline` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreatePatchBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePatchBaseline {
    /// Required.
    pub approval_rules: String,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub operation_system: String,
    pub region_id: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub resource_group_id: Option<String>,
    pub sources: Option<Vec<String>>,
    pub tags: Option<Vec<CreatePatchBaselineTags>>,
}
operation! { CreatePatchBaseline(approval_rules: String, name: String, operation_system: String)
    "CreatePatchBaseline" -> CreatePatchBaselineOutput {
    0 "ApprovalRules" approval_rules, 1 "ApprovedPatches" approved_patches: Vec<String>,
    2 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "Name" name,
    6 "OperationSystem" operation_system, 7 "RegionId" region_id: String,
    8 "RejectedPatches" rejected_patches: Vec<String>, 9 "RejectedPatchesAction" rejected_patches_action: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "Sources" sources: Vec<String>,
    12 "Tags" tags: Vec<CreatePatchBaselineTags>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CreatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePatchBaselineTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePatchBaselineTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePatchBaselineOutput {
    pub patch_baseline: Option<CreatePatchBaselinePatchBaseline>,
}
model! { CreatePatchBaselineOutput {
    0 "PatchBaseline" patch_baseline: CreatePatchBaselinePatchBaseline
} }

/// In the response of [`CreatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePatchBaselinePatchBaseline {
    pub approval_rules: Option<String>,
    pub approved_patches: Vec<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub rejected_patches: Vec<String>,
    pub rejected_patches_action: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sources: Vec<String>,
    pub tags: Vec<CreatePatchBaselinePatchBaselineTags>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { CreatePatchBaselinePatchBaseline {
    0 "ApprovalRules" approval_rules: String, 1 "ApprovedPatches" approved_patches: Vec<String>,
    2 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool, 3 "CreatedBy" created_by: String,
    4 "CreatedDate" created_date: String, 5 "Description" description: String, 6 "Id" id: String, 7 "Name" name: String,
    8 "OperationSystem" operation_system: String, 9 "RejectedPatches" rejected_patches: Vec<String>,
    10 "RejectedPatchesAction" rejected_patches_action: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ShareType" share_type: String, 13 "Sources" sources: Vec<String>,
    14 "Tags" tags: Vec<CreatePatchBaselinePatchBaselineTags>, 15 "UpdatedBy" updated_by: String,
    16 "UpdatedDate" updated_date: String
} }

/// In the response of [`CreatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePatchBaselinePatchBaselineTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreatePatchBaselinePatchBaselineTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Creates secret parameter: `CreateSecretParameter` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateSecretParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretParameter {
    pub client_token: Option<String>,
    pub constraints: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    /// Required.
    pub value: String,
}
operation! { CreateSecretParameter(name: String, value: String) "CreateSecretParameter" -> CreateSecretParameterOutput {
    0 "ClientToken" client_token: String, 1 "Constraints" constraints: String,
    2 "DKMSInstanceId" dkms_instance_id: String, 3 "Description" description: String, 4 "KeyId" key_id: String,
    5 "Name" name, 6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "Type" r#type: String, 10 "Value" value
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`CreateSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretParameterOutput {
    pub parameter: Option<CreateSecretParameterParameter>,
}
model! { CreateSecretParameterOutput {
    0 "Parameter" parameter: CreateSecretParameterParameter
} }

/// In the response of [`CreateSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { CreateSecretParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "DKMSInstanceId" dkms_instance_id: String, 4 "Description" description: String, 5 "Id" id: String,
    6 "KeyId" key_id: String, 7 "Name" name: String, 8 "ParameterVersion" parameter_version: i64,
    9 "ResourceGroupId" resource_group_id: String, 10 "ShareType" share_type: String,
    11 "Tags" tags: BTreeMap<String, Value>, 12 "Type" r#type: String, 13 "UpdatedBy" updated_by: String,
    14 "UpdatedDate" updated_date: String
} }

/// Creates state configuration: `CreateStateConfiguration` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/CreateStateConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStateConfiguration {
    pub client_token: Option<String>,
    pub configure_mode: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub schedule_expression: String,
    /// Required.
    pub schedule_type: String,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub targets: String,
    /// Required.
    pub template_name: String,
    pub template_version: Option<String>,
}
operation! {
    CreateStateConfiguration(schedule_expression: String, schedule_type: String, targets: String, template_name: String)
    "CreateStateConfiguration" -> CreateStateConfigurationOutput {
    0 "ClientToken" client_token: String, 1 "ConfigureMode" configure_mode: String, 2 "Description" description: String,
    3 "Parameters" parameters: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ScheduleExpression" schedule_expression, 7 "ScheduleType" schedule_type, 8 "Tags" tags: BTreeMap<String, Value>,
    9 "Targets" targets, 10 "TemplateName" template_name, 11 "TemplateVersion" template_version: String
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`CreateStateConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStateConfigurationOutput {
    pub state_configuration: Option<CreateStateConfigurationStateConfiguration>,
}
model! { CreateStateConfigurationOutput {
    0 "StateConfiguration" state_configuration: CreateStateConfigurationStateConfiguration
} }

/// In the response of [`CreateStateConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStateConfigurationStateConfiguration {
    pub configure_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub resource_group_id: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_type: Option<String>,
    pub state_configuration_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub targets: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
}
model! { CreateStateConfigurationStateConfiguration {
    0 "ConfigureMode" configure_mode: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Parameters" parameters: BTreeMap<String, Value>, 4 "ResourceGroupId" resource_group_id: String,
    5 "ScheduleExpression" schedule_expression: String, 6 "ScheduleType" schedule_type: String,
    7 "StateConfigurationId" state_configuration_id: String, 8 "Tags" tags: BTreeMap<String, Value>,
    9 "Targets" targets: String, 10 "TemplateId" template_id: String, 11 "TemplateName" template_name: String,
    12 "TemplateVersion" template_version: String
} }

/// Creates template: `CreateTemplate` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub content: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub template_name: String,
    pub version_name: Option<String>,
}
operation! { CreateTemplate(content: String, template_name: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "Content" content, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "TemplateName" template_name, 5 "VersionName" version_name: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template: Option<CreateTemplateTemplate>,
    pub template_type: Option<String>,
}
model! { CreateTemplateOutput {
    0 "Template" template: CreateTemplateTemplate, 1 "TemplateType" template_type: String
} }

/// In the response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateTemplate {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub has_trigger: Option<bool>,
    pub hash: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { CreateTemplateTemplate {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "HasTrigger" has_trigger: bool, 4 "Hash" hash: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ShareType" share_type: String, 7 "Tags" tags: BTreeMap<String, Value>,
    8 "TemplateFormat" template_format: String, 9 "TemplateId" template_id: String,
    10 "TemplateName" template_name: String, 11 "TemplateVersion" template_version: String,
    12 "UpdatedBy" updated_by: String, 13 "UpdatedDate" updated_date: String
} }

/// Deletes application: `DeleteApplication` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub force: Option<bool>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub retain_resource: Option<bool>,
}
operation! { DeleteApplication(name: String) "DeleteApplication" -> Empty {
    0 "Force" force: bool, 1 "Name" name, 2 "RegionId" region_id: String, 3 "RetainResource" retain_resource: bool
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// Deletes application group: `DeleteApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationGroup {
    /// Required.
    pub application_name: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub retain_resource: Option<bool>,
}
operation! { DeleteApplicationGroup(application_name: String, name: String) "DeleteApplicationGroup" -> Empty {
    0 "ApplicationName" application_name, 1 "Name" name, 2 "RegionId" region_id: String,
    3 "RetainResource" retain_resource: bool
} }

/// Response of [`DeleteApplicationGroup`]: empty.
pub type DeleteApplicationGroupOutput = Empty;

/// Deletes chat configuration: `DeleteChatConfiguration` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteChatConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatConfiguration {
    pub name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteChatConfiguration() "DeleteChatConfiguration" -> DeleteChatConfigurationOutput {
    0 "Name" name: String, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatConfigurationOutput {
    pub content: Option<String>,
}
model! { DeleteChatConfigurationOutput {
    0 "Content" content: String
} }

/// Deletes executions: `DeleteExecutions` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExecutions {
    /// Required.
    pub execution_ids: String,
    pub force: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DeleteExecutions(execution_ids: String) "DeleteExecutions" -> Empty {
    0 "ExecutionIds" execution_ids, 1 "Force" force: bool, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteExecutions`]: empty.
pub type DeleteExecutionsOutput = Empty;

/// Deletes ops items: `DeleteOpsItems` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteOpsItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpsItems {
    pub ops_item_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
}
operation! { DeleteOpsItems() "DeleteOpsItems" -> Empty {
    0 "OpsItemIds" ops_item_ids: Vec<String>, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteOpsItems`]: empty.
pub type DeleteOpsItemsOutput = Empty;

/// Deletes parameter: `DeleteParameter` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParameter {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { DeleteParameter(name: String) "DeleteParameter" -> Empty {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteParameter`]: empty.
pub type DeleteParameterOutput = Empty;

/// Deletes patch baseline: `DeletePatchBaseline` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeletePatchBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePatchBaseline {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { DeletePatchBaseline(name: String) "DeletePatchBaseline" -> Empty {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`DeletePatchBaseline`]: empty.
pub type DeletePatchBaselineOutput = Empty;

/// Deletes secret parameter: `DeleteSecretParameter` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteSecretParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretParameter {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { DeleteSecretParameter(name: String) "DeleteSecretParameter" -> Empty {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`DeleteSecretParameter`]: empty.
pub type DeleteSecretParameterOutput = Empty;

/// Deletes state configurations: `DeleteStateConfigurations` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteStateConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStateConfigurations {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub state_configuration_ids: String,
}
operation! { DeleteStateConfigurations(state_configuration_ids: String) "DeleteStateConfigurations" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String,
    2 "StateConfigurationIds" state_configuration_ids
} }

/// Response of [`DeleteStateConfigurations`]: empty.
pub type DeleteStateConfigurationsOutput = Empty;

/// Deletes template: `DeleteTemplate` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub auto_delete_executions: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { DeleteTemplate(template_name: String) "DeleteTemplate" -> Empty {
    0 "AutoDeleteExecutions" auto_delete_executions: bool, 1 "RegionId" region_id: String,
    2 "TemplateName" template_name
} }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes templates: `DeleteTemplates` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplates {
    pub auto_delete_executions: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub template_names: String,
}
operation! { DeleteTemplates(template_names: String) "DeleteTemplates" -> Empty {
    0 "AutoDeleteExecutions" auto_delete_executions: bool, 1 "RegionId" region_id: String,
    2 "TemplateNames" template_names
} }

/// Response of [`DeleteTemplates`]: empty.
pub type DeleteTemplatesOutput = Empty;

/// Deploys application group: `DeployApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/DeployApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationGroup {
    /// Required.
    pub application_name: String,
    /// Required.
    pub deploy_parameters: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub revision_id: Option<String>,
}
operation! { DeployApplicationGroup(application_name: String, deploy_parameters: String, name: String)
    "DeployApplicationGroup" -> Empty {
    0 "ApplicationName" application_name, 1 "DeployParameters" deploy_parameters, 2 "Name" name,
    3 "RegionId" region_id: String, 4 "RevisionId" revision_id: String
} }

/// Response of [`DeployApplicationGroup`]: empty.
pub type DeployApplicationGroupOutput = Empty;

/// Describes application group bill: `DescribeApplicationGroupBill` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/DescribeApplicationGroupBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroupBill {
    /// Required.
    pub application_name: String,
    /// Required.
    pub billing_cycle: String,
    /// At most 50.
    pub max_results: Option<i64>,
    /// Required.
    pub name: String,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! {
    DescribeApplicationGroupBill(application_name: String, billing_cycle: String, name: String, resource_type: String)
    "DescribeApplicationGroupBill" -> DescribeApplicationGroupBillOutput {
    0 "ApplicationName" application_name, 1 "BillingCycle" billing_cycle, 2 "MaxResults" max_results: i64,
    3 "Name" name, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String, 6 "ResourceType" resource_type
} }
paged! { DescribeApplicationGroupBill: DescribeApplicationGroupBillApplicationGroupConsume =
    Token "NextToken", "ApplicationGroupConsume" application_group_consume, next "NextToken" }

/// Response of [`DescribeApplicationGroupBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroupBillOutput {
    pub application_group_consume: Vec<
        DescribeApplicationGroupBillApplicationGroupConsume,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeApplicationGroupBillOutput {
    0 "ApplicationGroupConsume" application_group_consume: Vec<DescribeApplicationGroupBillApplicationGroupConsume>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`DescribeApplicationGroupBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroupBillApplicationGroupConsume {
    pub amount: Option<f64>,
    pub creation_time: Option<String>,
    pub currency: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub optimization: Option<String>,
    pub peak_type: Option<String>,
    pub performance: Option<String>,
    pub status: Option<String>,
}
model! { DescribeApplicationGroupBillApplicationGroupConsume {
    0 "Amount" amount: f64, 1 "CreationTime" creation_time: String, 2 "Currency" currency: String,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "InstanceType" instance_type: String,
    6 "Optimization" optimization: String, 7 "PeakType" peak_type: String, 8 "Performance" performance: String,
    9 "Status" status: String
} }

/// Describes regions: `DescribeRegions` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Generates execution policy: `GenerateExecutionPolicy` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/GenerateExecutionPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateExecutionPolicy {
    pub ram_role: Option<String>,
    pub region_id: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
}
operation! { GenerateExecutionPolicy() "GenerateExecutionPolicy" -> GenerateExecutionPolicyOutput {
    0 "RamRole" ram_role: String, 1 "RegionId" region_id: String, 2 "TemplateContent" template_content: String,
    3 "TemplateName" template_name: String, 4 "TemplateVersion" template_version: String
} }

/// Response of [`GenerateExecutionPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateExecutionPolicyOutput {
    pub missing_policy: Option<String>,
    pub policy: Option<String>,
}
model! { GenerateExecutionPolicyOutput {
    0 "MissingPolicy" missing_policy: String, 1 "Policy" policy: String
} }

/// Generates ops item: `GenerateOpsItem` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/GenerateOpsItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOpsItem {
    pub client_token: Option<String>,
    pub configuration_id: Option<String>,
    /// Required.
    pub data: String,
    pub data_source: Option<String>,
    pub region_id: Option<String>,
}
operation! { GenerateOpsItem(data: String) "GenerateOpsItem" -> GenerateOpsItemOutput {
    0 "ClientToken" client_token: String, 1 "ConfigurationId" configuration_id: String, 2 "Data" data,
    3 "DataSource" data_source: String, 4 "RegionId" region_id: String
} }

/// Response of [`GenerateOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOpsItemOutput {
    pub ops_item_ids: Vec<String>,
}
model! { GenerateOpsItemOutput {
    0 "OpsItemIds" ops_item_ids: Vec<String>
} }

/// Gets application: `GetApplication` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { GetApplication(name: String) "GetApplication" -> GetApplicationOutput {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub alarm_config: Option<GetApplicationAlarmConfig>,
    pub application_source: Option<String>,
    pub application_type: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub update_date: Option<String>,
}
model! { GetApplicationApplication {
    0 "AlarmConfig" alarm_config: GetApplicationAlarmConfig, 1 "ApplicationSource" application_source: String,
    2 "ApplicationType" application_type: String, 3 "CreateDate" create_date: String,
    4 "Description" description: String, 5 "Name" name: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "ServiceId" service_id: String, 8 "Tags" tags: BTreeMap<String, Value>, 9 "UpdateDate" update_date: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAlarmConfig {
    pub contact_groups: Vec<String>,
    pub health_check_url: Option<String>,
    pub template_ids: Vec<String>,
}
model! { GetApplicationAlarmConfig {
    0 "ContactGroups" contact_groups: Vec<String>, 1 "HealthCheckUrl" health_check_url: String,
    2 "TemplateIds" template_ids: Vec<String>
} }

/// Gets application group: `GetApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGroup {
    /// Required.
    pub application_name: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { GetApplicationGroup(application_name: String, name: String)
    "GetApplicationGroup" -> GetApplicationGroupOutput {
    0 "ApplicationName" application_name, 1 "Name" name, 2 "RegionId" region_id: String
} }

/// Response of [`GetApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGroupOutput {
    pub application_group: Option<GetApplicationGroupApplicationGroup>,
}
model! { GetApplicationGroupOutput {
    0 "ApplicationGroup" application_group: GetApplicationGroupApplicationGroup
} }

/// In the response of [`GetApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGroupApplicationGroup {
    pub application_name: Option<String>,
    pub application_source: Option<String>,
    pub cms_group_id: Option<String>,
    pub create_date: Option<String>,
    pub deploy_outputs: Option<String>,
    pub deploy_parameters: Option<String>,
    pub deploy_region_id: Option<String>,
    pub deployed_revision_ids: Option<String>,
    pub description: Option<String>,
    pub error_detail: Option<String>,
    pub error_type: Option<String>,
    pub execution_id: Option<String>,
    pub import_tag_key: Option<String>,
    pub import_tag_value: Option<String>,
    pub monitor_metadata: Option<String>,
    pub name: Option<String>,
    pub operation_metadata: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub update_date: Option<String>,
}
model! { GetApplicationGroupApplicationGroup {
    0 "ApplicationName" application_name: String, 1 "ApplicationSource" application_source: String,
    2 "CmsGroupId" cms_group_id: String, 3 "CreateDate" create_date: String, 4 "DeployOutputs" deploy_outputs: String,
    5 "DeployParameters" deploy_parameters: String, 6 "DeployRegionId" deploy_region_id: String,
    7 "DeployedRevisionIds" deployed_revision_ids: String, 8 "Description" description: String,
    9 "ErrorDetail" error_detail: String, 10 "ErrorType" error_type: String, 11 "ExecutionId" execution_id: String,
    12 "ImportTagKey" import_tag_key: String, 13 "ImportTagValue" import_tag_value: String,
    14 "MonitorMetadata" monitor_metadata: String, 15 "Name" name: String,
    16 "OperationMetadata" operation_metadata: String, 17 "Progress" progress: String, 18 "Status" status: String,
    19 "StatusReason" status_reason: String, 20 "UpdateDate" update_date: String
} }

/// Gets chat configuration: `GetChatConfiguration` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetChatConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatConfiguration {
    pub name: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetChatConfiguration() "GetChatConfiguration" -> GetChatConfigurationOutput {
    0 "Name" name: String, 1 "RegionId" region_id: String
} }

/// Response of [`GetChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatConfigurationOutput {
    pub chat_configuration: Option<GetChatConfigurationChatConfiguration>,
}
model! { GetChatConfigurationOutput {
    0 "ChatConfiguration" chat_configuration: GetChatConfigurationChatConfiguration
} }

/// In the response of [`GetChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatConfigurationChatConfiguration {
    pub configuration: Option<String>,
    pub created_date: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<String>,
    pub ram_role: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
    pub updated_date: Option<String>,
}
model! { GetChatConfigurationChatConfiguration {
    0 "Configuration" configuration: String, 1 "CreatedDate" created_date: String, 2 "Name" name: String,
    3 "Outputs" outputs: String, 4 "RamRole" ram_role: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Type" r#type: String, 7 "UpdatedDate" updated_date: String
} }

/// Gets execution template: `GetExecutionTemplate` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetExecutionTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionTemplate {
    /// Required.
    pub execution_id: String,
    pub region_id: Option<String>,
}
operation! { GetExecutionTemplate(execution_id: String) "GetExecutionTemplate" -> GetExecutionTemplateOutput {
    0 "ExecutionId" execution_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetExecutionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionTemplateOutput {
    pub content: Option<String>,
    pub template: Option<GetExecutionTemplateTemplate>,
}
model! { GetExecutionTemplateOutput {
    0 "Content" content: String, 1 "Template" template: GetExecutionTemplateTemplate
} }

/// In the response of [`GetExecutionTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutionTemplateTemplate {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub hash: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { GetExecutionTemplateTemplate {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "Hash" hash: String, 4 "ShareType" share_type: String, 5 "Tags" tags: BTreeMap<String, Value>,
    6 "TemplateFormat" template_format: String, 7 "TemplateId" template_id: String,
    8 "TemplateName" template_name: String, 9 "TemplateVersion" template_version: String,
    10 "UpdatedBy" updated_by: String, 11 "UpdatedDate" updated_date: String
} }

/// Gets git branch: `GetGitBranch` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetGitBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGitBranch {
    /// Required.
    pub branch: String,
    pub org_id: Option<String>,
    pub owner: Option<String>,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    /// Required.
    pub repo_full_name: String,
    pub repo_id: Option<i64>,
}
operation! { GetGitBranch(branch: String, platform: String, repo_full_name: String)
    "GetGitBranch" -> GetGitBranchOutput {
    0 "Branch" branch, 1 "OrgId" org_id: String, 2 "Owner" owner: String, 3 "Platform" platform,
    4 "RegionId" region_id: String, 5 "RepoFullName" repo_full_name, 6 "RepoId" repo_id: i64
} }

/// Response of [`GetGitBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGitBranchOutput {
    pub commit: Option<GetGitBranchCommit>,
}
model! { GetGitBranchOutput {
    0 "Commit" commit: GetGitBranchCommit
} }

/// In the response of [`GetGitBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGitBranchCommit {
    pub message: Option<String>,
    pub sha: Option<String>,
}
model! { GetGitBranchCommit {
    0 "Message" message: String, 1 "Sha" sha: String
} }

/// Gets git repository: `GetGitRepository` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetGitRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGitRepository {
    pub org_id: Option<String>,
    pub owner: Option<String>,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    /// Required.
    pub repo_full_name: String,
    pub repo_id: Option<i64>,
}
operation! { GetGitRepository(platform: String, repo_full_name: String) "GetGitRepository" -> GetGitRepositoryOutput {
    0 "OrgId" org_id: String, 1 "Owner" owner: String, 2 "Platform" platform, 3 "RegionId" region_id: String,
    4 "RepoFullName" repo_full_name, 5 "RepoId" repo_id: i64
} }

/// Response of [`GetGitRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGitRepositoryOutput {
    pub description: Option<String>,
    pub html_url: Option<String>,
    pub is_private: Option<bool>,
}
model! { GetGitRepositoryOutput {
    0 "Description" description: String, 1 "HtmlUrl" html_url: String, 2 "IsPrivate" is_private: bool
} }

/// Gets inventory schema: `GetInventorySchema` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/GetInventorySchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventorySchema {
    pub aggregator: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub type_name: Option<String>,
}
operation! { GetInventorySchema() "GetInventorySchema" -> GetInventorySchemaOutput {
    0 "Aggregator" aggregator: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "TypeName" type_name: String
} }
paged! { GetInventorySchema: GetInventorySchemaSchemas = Token "NextToken", "Schemas" schemas, next "NextToken" }

/// Response of [`GetInventorySchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventorySchemaOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub schemas: Vec<GetInventorySchemaSchemas>,
}
model! { GetInventorySchemaOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String,
    2 "Schemas" schemas: Vec<GetInventorySchemaSchemas>
} }

/// In the response of [`GetInventorySchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventorySchemaSchemas {
    pub attributes: Vec<GetInventorySchemaAttributes>,
    pub type_name: Option<String>,
    pub version: Option<String>,
}
model! { GetInventorySchemaSchemas {
    0 "Attributes" attributes: Vec<GetInventorySchemaAttributes>, 1 "TypeName" type_name: String,
    2 "Version" version: String
} }

/// In the response of [`GetInventorySchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventorySchemaAttributes {
    pub data_type: Option<String>,
    pub name: Option<String>,
}
model! { GetInventorySchemaAttributes {
    0 "DataType" data_type: String, 1 "Name" name: String
} }

/// Gets ops item: `GetOpsItem` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetOpsItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsItem {
    /// Required.
    pub ops_item_id: String,
    pub region_id: Option<String>,
}
operation! { GetOpsItem(ops_item_id: String) "GetOpsItem" -> GetOpsItemOutput {
    0 "OpsItemId" ops_item_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsItemOutput {
    pub ops_item: Option<GetOpsItemOpsItem>,
}
model! { GetOpsItemOutput {
    0 "OpsItem" ops_item: GetOpsItemOpsItem
} }

/// In the response of [`GetOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsItemOpsItem {
    pub attributes: BTreeMap<String, Value>,
    pub category: Option<String>,
    pub create_by: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub ops_item_id: Option<String>,
    pub priority: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resources: Vec<String>,
    pub severity: Option<String>,
    pub solutions: Vec<BTreeMap<String, Value>>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub title: Option<String>,
    pub update_date: Option<String>,
}
model! { GetOpsItemOpsItem {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "Category" category: String, 2 "CreateBy" create_by: String,
    3 "CreateDate" create_date: String, 4 "Description" description: String,
    5 "LastModifiedBy" last_modified_by: String, 6 "OpsItemId" ops_item_id: String, 7 "Priority" priority: i64,
    8 "ResourceGroupId" resource_group_id: String, 9 "Resources" resources: Vec<String>, 10 "Severity" severity: String,
    11 "Solutions" solutions: Vec<BTreeMap<String, Value>>, 12 "Source" source: String, 13 "Status" status: String,
    14 "Tags" tags: BTreeMap<String, Value>, 15 "Title" title: String, 16 "UpdateDate" update_date: String
} }

/// Gets parameter: `GetParameter` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameter {
    /// Required.
    pub name: String,
    pub parameter_version: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { GetParameter(name: String) "GetParameter" -> GetParameterOutput {
    0 "Name" name, 1 "ParameterVersion" parameter_version: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`GetParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterOutput {
    pub parameter: Option<GetParameterParameter>,
}
model! { GetParameterOutput {
    0 "Parameter" parameter: GetParameterParameter
} }

/// In the response of [`GetParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "ParameterVersion" parameter_version: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ShareType" share_type: String, 9 "Tags" tags: BTreeMap<String, Value>, 10 "Type" r#type: String,
    11 "UpdatedBy" updated_by: String, 12 "UpdatedDate" updated_date: String, 13 "Value" value: String
} }

/// Gets parameters: `GetParameters` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParameters {
    /// Required.
    pub names: String,
    pub region_id: Option<String>,
}
operation! { GetParameters(names: String) "GetParameters" -> GetParametersOutput {
    0 "Names" names, 1 "RegionId" region_id: String
} }

/// Response of [`GetParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersOutput {
    pub invalid_parameters: Vec<String>,
    pub parameters: Vec<GetParametersParameters>,
}
model! { GetParametersOutput {
    0 "InvalidParameters" invalid_parameters: Vec<String>, 1 "Parameters" parameters: Vec<GetParametersParameters>
} }

/// In the response of [`GetParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersParameters {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetParametersParameters {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "ParameterVersion" parameter_version: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ShareType" share_type: String, 9 "Tags" tags: BTreeMap<String, Value>, 10 "Type" r#type: String,
    11 "UpdatedBy" updated_by: String, 12 "UpdatedDate" updated_date: String, 13 "Value" value: String
} }

/// Gets parameters by path: `GetParametersByPath` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/GetParametersByPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersByPath {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub path: String,
    pub recursive: Option<bool>,
    pub region_id: Option<String>,
}
operation! { GetParametersByPath(path: String) "GetParametersByPath" -> GetParametersByPathOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Path" path, 3 "Recursive" recursive: bool,
    4 "RegionId" region_id: String
} }
paged! { GetParametersByPath: GetParametersByPathParameters =
    Token "NextToken", "Parameters" parameters, next "NextToken" }

/// Response of [`GetParametersByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersByPathOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parameters: Vec<GetParametersByPathParameters>,
    pub total_count: Option<i64>,
}
model! { GetParametersByPathOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Parameters" parameters: Vec<GetParametersByPathParameters>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetParametersByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParametersByPathParameters {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetParametersByPathParameters {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "ParameterVersion" parameter_version: i64, 7 "ShareType" share_type: String,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "Type" r#type: String, 10 "UpdatedBy" updated_by: String,
    11 "UpdatedDate" updated_date: String, 12 "Value" value: String
} }

/// Gets patch baseline: `GetPatchBaseline` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetPatchBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPatchBaseline {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { GetPatchBaseline(name: String) "GetPatchBaseline" -> GetPatchBaselineOutput {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`GetPatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPatchBaselineOutput {
    pub patch_baseline: Option<GetPatchBaselinePatchBaseline>,
}
model! { GetPatchBaselineOutput {
    0 "PatchBaseline" patch_baseline: GetPatchBaselinePatchBaseline
} }

/// In the response of [`GetPatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPatchBaselinePatchBaseline {
    pub approval_rules: Option<String>,
    pub approved_patches: Vec<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub rejected_patches: Vec<String>,
    pub rejected_patches_action: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sources: Vec<String>,
    pub tags: Vec<GetPatchBaselineTags>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { GetPatchBaselinePatchBaseline {
    0 "ApprovalRules" approval_rules: String, 1 "ApprovedPatches" approved_patches: Vec<String>,
    2 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool, 3 "CreatedBy" created_by: String,
    4 "CreatedDate" created_date: String, 5 "Description" description: String, 6 "Id" id: String,
    7 "IsDefault" is_default: bool, 8 "Name" name: String, 9 "OperationSystem" operation_system: String,
    10 "RejectedPatches" rejected_patches: Vec<String>, 11 "RejectedPatchesAction" rejected_patches_action: String,
    12 "ResourceGroupId" resource_group_id: String, 13 "ShareType" share_type: String,
    14 "Sources" sources: Vec<String>, 15 "Tags" tags: Vec<GetPatchBaselineTags>, 16 "UpdatedBy" updated_by: String,
    17 "UpdatedDate" updated_date: String
} }

/// In the response of [`GetPatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPatchBaselineTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetPatchBaselineTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets secret parameter: `GetSecretParameter` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetSecretParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParameter {
    /// Required.
    pub name: String,
    /// 1 to 200.
    pub parameter_version: Option<i64>,
    pub region_id: Option<String>,
    pub with_decryption: Option<bool>,
}
operation! { GetSecretParameter(name: String) "GetSecretParameter" -> GetSecretParameterOutput {
    0 "Name" name, 1 "ParameterVersion" parameter_version: i64, 2 "RegionId" region_id: String,
    3 "WithDecryption" with_decryption: bool
} }

/// Response of [`GetSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParameterOutput {
    pub parameter: Option<GetSecretParameterParameter>,
}
model! { GetSecretParameterOutput {
    0 "Parameter" parameter: GetSecretParameterParameter
} }

/// In the response of [`GetSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub dkms_instance_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetSecretParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "DKMSInstanceId" dkms_instance_id: String, 4 "Description" description: String, 5 "Id" id: String,
    6 "KeyId" key_id: String, 7 "Name" name: String, 8 "ParameterVersion" parameter_version: i64,
    9 "ResourceGroupId" resource_group_id: String, 10 "ShareType" share_type: String,
    11 "Tags" tags: BTreeMap<String, Value>, 12 "Type" r#type: String, 13 "UpdatedBy" updated_by: String,
    14 "UpdatedDate" updated_date: String, 15 "Value" value: String
} }

/// Gets secret parameters: `GetSecretParameters` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetSecretParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParameters {
    /// Required.
    pub names: String,
    pub region_id: Option<String>,
    pub with_decryption: Option<bool>,
}
operation! { GetSecretParameters(names: String) "GetSecretParameters" -> GetSecretParametersOutput {
    0 "Names" names, 1 "RegionId" region_id: String, 2 "WithDecryption" with_decryption: bool
} }

/// Response of [`GetSecretParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParametersOutput {
    pub invalid_parameters: Vec<String>,
    pub parameters: Vec<GetSecretParametersParameters>,
}
model! { GetSecretParametersOutput {
    0 "InvalidParameters" invalid_parameters: Vec<String>, 1 "Parameters" parameters: Vec<GetSecretParametersParameters>
} }

/// In the response of [`GetSecretParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParametersParameters {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetSecretParametersParameters {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "KeyId" key_id: String, 6 "Name" name: String,
    7 "ParameterVersion" parameter_version: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "ShareType" share_type: String, 10 "Tags" tags: BTreeMap<String, Value>, 11 "Type" r#type: String,
    12 "UpdatedBy" updated_by: String, 13 "UpdatedDate" updated_date: String, 14 "Value" value: String
} }

/// Gets secret parameters by path: `GetSecretParametersByPath` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/GetSecretParametersByPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParametersByPath {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub path: String,
    pub recursive: Option<bool>,
    pub region_id: Option<String>,
    pub with_decryption: Option<bool>,
}
operation! { GetSecretParametersByPath(path: String) "GetSecretParametersByPath" -> GetSecretParametersByPathOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Path" path, 3 "Recursive" recursive: bool,
    4 "RegionId" region_id: String, 5 "WithDecryption" with_decryption: bool
} }
paged! { GetSecretParametersByPath: GetSecretParametersByPathParameters =
    Token "NextToken", "Parameters" parameters, next "NextToken" }

/// Response of [`GetSecretParametersByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParametersByPathOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parameters: Vec<GetSecretParametersByPathParameters>,
    pub total_count: Option<i64>,
}
model! { GetSecretParametersByPathOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Parameters" parameters: Vec<GetSecretParametersByPathParameters>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetSecretParametersByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretParametersByPathParameters {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub share_type: Option<String>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { GetSecretParametersByPathParameters {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "KeyId" key_id: String, 6 "Name" name: String,
    7 "ParameterVersion" parameter_version: i64, 8 "ShareType" share_type: String, 9 "Type" r#type: String,
    10 "UpdatedBy" updated_by: String, 11 "UpdatedDate" updated_date: String, 12 "Value" value: String
} }

/// Gets service settings: `GetServiceSettings` of `oos` 2019-06-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetServiceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSettings {
    pub region_id: Option<String>,
}
operation! { GetServiceSettings() "GetServiceSettings" -> GetServiceSettingsOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`GetServiceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSettingsOutput {
    pub service_settings: Vec<GetServiceSettingsServiceSettings>,
}
model! { GetServiceSettingsOutput {
    0 "ServiceSettings" service_settings: Vec<GetServiceSettingsServiceSettings>
} }

/// In the response of [`GetServiceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceSettingsServiceSettings {
    pub delivery_oss_bucket_name: Option<String>,
    pub delivery_oss_enabled: Option<bool>,
    pub delivery_oss_key_prefix: Option<String>,
    pub delivery_sls_enabled: Option<bool>,
    pub delivery_sls_project_name: Option<String>,
    pub rd_folders: Option<String>,
    pub rdc_enterprise_id: Option<String>,
    pub service_access_rd_enabled: Option<bool>,
}
model! { GetServiceSettingsServiceSettings {
    0 "DeliveryOssBucketName" delivery_oss_bucket_name: String, 1 "DeliveryOssEnabled" delivery_oss_enabled: bool,
    2 "DeliveryOssKeyPrefix" delivery_oss_key_prefix: String, 3 "DeliverySlsEnabled" delivery_sls_enabled: bool,
    4 "DeliverySlsProjectName" delivery_sls_project_name: String, 5 "RdFolders" rd_folders: String,
    6 "RdcEnterpriseId" rdc_enterprise_id: String, 7 "ServiceAccessRdEnabled" service_access_rd_enabled: bool
} }

/// Gets template: `GetTemplate` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub region_id: Option<String>,
    /// Required.
    pub template_name: String,
    pub template_version: Option<String>,
}
operation! { GetTemplate(template_name: String) "GetTemplate" -> GetTemplateOutput {
    0 "RegionId" region_id: String, 1 "TemplateName" template_name, 2 "TemplateVersion" template_version: String
} }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub content: Option<String>,
    pub template: Option<GetTemplateTemplate>,
}
model! { GetTemplateOutput {
    0 "Content" content: String, 1 "Template" template: GetTemplateTemplate
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateTemplate {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub has_trigger: Option<bool>,
    pub hash: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub shared_accounts: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_version: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub version_name: Option<String>,
}
model! { GetTemplateTemplate {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "HasTrigger" has_trigger: bool, 4 "Hash" hash: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ShareType" share_type: String, 7 "SharedAccounts" shared_accounts: String,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "TemplateFormat" template_format: String,
    10 "TemplateId" template_id: String, 11 "TemplateName" template_name: String,
    12 "TemplateType" template_type: String, 13 "TemplateVersion" template_version: String,
    14 "UpdatedBy" updated_by: String, 15 "UpdatedDate" updated_date: String, 16 "VersionName" version_name: String
} }

/// Gets template parameter constraints: `GetTemplateParameterConstraints` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/GetTemplateParameterConstraints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraints {
    pub parameters: Option<String>,
    pub region_id: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { GetTemplateParameterConstraints()
    "GetTemplateParameterConstraints" -> GetTemplateParameterConstraintsOutput {
    0 "Parameters" parameters: String, 1 "RegionId" region_id: String, 2 "TemplateContent" template_content: String,
    3 "TemplateName" template_name: String, 4 "TemplateURL" template_url: String,
    5 "TemplateVersion" template_version: String
} }

/// Response of [`GetTemplateParameterConstraints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsOutput {
    pub parameter_constraints: BTreeMap<String, Value>,
}
model! { GetTemplateParameterConstraintsOutput {
    0 "ParameterConstraints" parameter_constraints: BTreeMap<String, Value>
} }

/// Lists actions: `ListActions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub oos_action_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListActions() "ListActions" -> ListActionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OOSActionName" oos_action_name: String,
    3 "RegionId" region_id: String
} }
paged! { ListActions: ListActionsActions = Token "NextToken", "Actions" actions, next "NextToken" }

/// Response of [`ListActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionsOutput {
    pub actions: Vec<ListActionsActions>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListActionsOutput {
    0 "Actions" actions: Vec<ListActionsActions>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionsActions {
    pub action_type: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub oos_action_name: Option<String>,
    pub popularity: Option<i64>,
    pub properties: Option<String>,
    pub template_version: Option<String>,
}
model! { ListActionsActions {
    0 "ActionType" action_type: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "OOSActionName" oos_action_name: String, 4 "Popularity" popularity: i64, 5 "Properties" properties: String,
    6 "TemplateVersion" template_version: String
} }

/// Lists application groups: `ListApplicationGroups` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListApplicationGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationGroups {
    pub application_name: Option<String>,
    pub deploy_region_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_product: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListApplicationGroups() "ListApplicationGroups" -> ListApplicationGroupsOutput {
    0 "ApplicationName" application_name: String, 1 "DeployRegionId" deploy_region_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RegionId" region_id: String,
    5 "ResourceId" resource_id: String, 6 "ResourceProduct" resource_product: String,
    7 "ResourceType" resource_type: String
} }
paged! { ListApplicationGroups: ListApplicationGroupsApplicationGroups =
    Token "NextToken", "ApplicationGroups" application_groups, next "NextToken" }

/// Response of [`ListApplicationGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationGroupsOutput {
    pub application_groups: Vec<ListApplicationGroupsApplicationGroups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListApplicationGroupsOutput {
    0 "ApplicationGroups" application_groups: Vec<ListApplicationGroupsApplicationGroups>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListApplicationGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationGroupsApplicationGroups {
    pub application_name: Option<String>,
    pub cms_group_id: Option<String>,
    pub create_date: Option<String>,
    pub deploy_parameters: Option<String>,
    pub deploy_region_id: Option<String>,
    pub deployed_revision_ids: Option<String>,
    pub description: Option<String>,
    pub error_detail: Option<String>,
    pub error_type: Option<String>,
    pub execution_id: Option<String>,
    pub import_tag_key: Option<String>,
    pub import_tag_value: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub update_date: Option<String>,
}
model! { ListApplicationGroupsApplicationGroups {
    0 "ApplicationName" application_name: String, 1 "CmsGroupId" cms_group_id: String,
    2 "CreateDate" create_date: String, 3 "DeployParameters" deploy_parameters: String,
    4 "DeployRegionId" deploy_region_id: String, 5 "DeployedRevisionIds" deployed_revision_ids: String,
    6 "Description" description: String, 7 "ErrorDetail" error_detail: String, 8 "ErrorType" error_type: String,
    9 "ExecutionId" execution_id: String, 10 "ImportTagKey" import_tag_key: String,
    11 "ImportTagValue" import_tag_value: String, 12 "Name" name: String, 13 "Status" status: String,
    14 "StatusReason" status_reason: String, 15 "UpdateDate" update_date: String
} }

/// Lists applications: `ListApplications` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub application_type: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub names: Option<String>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "ApplicationType" application_type: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "Names" names: String, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(6, Location::Default, Style::Json)
] }
paged! { ListApplications: ListApplicationsApplications =
    Token "NextToken", "Applications" applications, next "NextToken" }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Vec<ListApplicationsApplications>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications: Vec<ListApplicationsApplications>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application_type: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub update_date: Option<String>,
}
model! { ListApplicationsApplications {
    0 "ApplicationType" application_type: String, 1 "CreateDate" create_date: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tags" tags: BTreeMap<String, Value>, 6 "UpdateDate" update_date: String
} }

/// Lists chat configurations: `ListChatConfigurations` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListChatConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatConfigurations {
    pub filters: Option<Vec<ListChatConfigurationsFilters>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListChatConfigurations() "ListChatConfigurations" -> ListChatConfigurationsOutput {
    0 "Filters" filters: Vec<ListChatConfigurationsFilters>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "RegionId" region_id: String
} }

/// In the request of [`ListChatConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatConfigurationsFilters {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ListChatConfigurationsFilters() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ListChatConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatConfigurationsOutput {
    pub chat_configurations: Vec<ListChatConfigurationsChatConfigurations>,
}
model! { ListChatConfigurationsOutput {
    0 "ChatConfigurations" chat_configurations: Vec<ListChatConfigurationsChatConfigurations>
} }

/// In the response of [`ListChatConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatConfigurationsChatConfigurations {
    pub created_date: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<String>,
    pub ram_role: Option<String>,
    pub r#type: Option<String>,
    pub updated_date: Option<String>,
}
model! { ListChatConfigurationsChatConfigurations {
    0 "CreatedDate" created_date: String, 1 "Name" name: String, 2 "Outputs" outputs: String,
    3 "RamRole" ram_role: String, 4 "Type" r#type: String, 5 "UpdatedDate" updated_date: String
} }

/// Lists execution logs: `ListExecutionLogs` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutionLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionLogs {
    pub account_id: Option<String>,
    /// Required.
    pub execution_id: String,
    pub log_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub task_execution_id: Option<String>,
}
operation! { ListExecutionLogs(execution_id: String) "ListExecutionLogs" -> ListExecutionLogsOutput {
    0 "AccountId" account_id: String, 1 "ExecutionId" execution_id, 2 "LogType" log_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "TaskExecutionId" task_execution_id: String
} }
paged! { ListExecutionLogs: ListExecutionLogsExecutionLogs =
    Token "NextToken", "ExecutionLogs" execution_logs, next "NextToken", more "IsTruncated" }

/// Response of [`ListExecutionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionLogsOutput {
    pub execution_logs: Vec<ListExecutionLogsExecutionLogs>,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListExecutionLogsOutput {
    0 "ExecutionLogs" execution_logs: Vec<ListExecutionLogsExecutionLogs>, 1 "IsTruncated" is_truncated: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }

/// In the response of [`ListExecutionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionLogsExecutionLogs {
    pub log_type: Option<String>,
    pub message: Option<String>,
    pub task_execution_id: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListExecutionLogsExecutionLogs {
    0 "LogType" log_type: String, 1 "Message" message: String, 2 "TaskExecutionId" task_execution_id: String,
    3 "Timestamp" timestamp: String
} }

/// Lists execution risky tasks: `ListExecutionRiskyTasks` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutionRiskyTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionRiskyTasks {
    pub region_id: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { ListExecutionRiskyTasks(template_name: String) "ListExecutionRiskyTasks" -> ListExecutionRiskyTasksOutput {
    0 "RegionId" region_id: String, 1 "TemplateName" template_name
} }

/// Response of [`ListExecutionRiskyTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionRiskyTasksOutput {
    pub risky_tasks: Vec<ListExecutionRiskyTasksRiskyTasks>,
}
model! { ListExecutionRiskyTasksOutput {
    0 "RiskyTasks" risky_tasks: Vec<ListExecutionRiskyTasksRiskyTasks>
} }

/// In the response of [`ListExecutionRiskyTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionRiskyTasksRiskyTasks {
    pub api: Option<String>,
    pub service: Option<String>,
    pub task: Vec<String>,
    pub template: Vec<String>,
}
model! { ListExecutionRiskyTasksRiskyTasks {
    0 "API" api: String, 1 "Service" service: String, 2 "Task" task: Vec<String>, 3 "Template" template: Vec<String>
} }

/// Lists executions: `ListExecutions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutions {
    pub account_id: Option<String>,
    pub categories: Option<String>,
    pub category: Option<String>,
    pub depth: Option<String>,
    pub description: Option<String>,
    pub end_date_after: Option<String>,
    pub end_date_before: Option<String>,
    pub executed_by: Option<String>,
    pub execution_id: Option<String>,
    pub include_child_execution: Option<bool>,
    pub max_results: Option<i64>,
    pub mode: Option<String>,
    pub next_token: Option<String>,
    pub parent_execution_id: Option<String>,
    pub ram_role: Option<String>,
    pub rd_folder_ids: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_template_name: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub start_date_after: Option<String>,
    pub start_date_before: Option<String>,
    pub status: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub template_name: Option<String>,
}
operation! { ListExecutions() "ListExecutions" -> ListExecutionsOutput {
    0 "AccountId" account_id: String, 1 "Categories" categories: String, 2 "Category" category: String,
    3 "Depth" depth: String, 4 "Description" description: String, 5 "EndDateAfter" end_date_after: String,
    6 "EndDateBefore" end_date_before: String, 7 "ExecutedBy" executed_by: String, 8 "ExecutionId" execution_id: String,
    9 "IncludeChildExecution" include_child_execution: bool, 10 "MaxResults" max_results: i64, 11 "Mode" mode: String,
    12 "NextToken" next_token: String, 13 "ParentExecutionId" parent_execution_id: String,
    14 "RamRole" ram_role: String, 15 "RdFolderIds" rd_folder_ids: Vec<String>, 16 "RegionId" region_id: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "ResourceId" resource_id: String,
    19 "ResourceTemplateName" resource_template_name: String, 20 "SortField" sort_field: String,
    21 "SortOrder" sort_order: String, 22 "StartDateAfter" start_date_after: String,
    23 "StartDateBefore" start_date_before: String, 24 "Status" status: String, 25 "Tags" tags: BTreeMap<String, Value>,
    26 "TemplateName" template_name: String
} [
    Mark::new(15, Location::Default, Style::Json),
    Mark::new(25, Location::Default, Style::Json)
] }
paged! { ListExecutions: ListExecutionsExecutions = Token "NextToken", "Executions" executions, next "NextToken" }

/// Response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsOutput {
    pub executions: Vec<ListExecutionsExecutions>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListExecutionsOutput {
    0 "Executions" executions: Vec<ListExecutionsExecutions>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsExecutions {
    pub account_id: Option<String>,
    pub category: Option<String>,
    pub counters: BTreeMap<String, Value>,
    pub create_date: Option<String>,
    pub current_tasks: Vec<ListExecutionsCurrentTasks>,
    pub description: Option<String>,
    pub end_date: Option<String>,
    pub executed_by: Option<String>,
    pub execution_id: Option<String>,
    pub is_parent: Option<bool>,
    pub last_successful_trigger_time: Option<String>,
    pub last_trigger_outputs: Option<String>,
    pub last_trigger_status: Option<String>,
    pub last_trigger_status_message: Option<String>,
    pub last_trigger_time: Option<String>,
    pub mode: Option<String>,
    pub next_schedule_time: Option<String>,
    pub outputs: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub parent_execution_id: Option<String>,
    pub ram_role: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_status: Option<String>,
    pub safety_check: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub status_reason: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub targets: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_date: Option<String>,
    pub waiting_status: Option<String>,
}
model! { ListExecutionsExecutions {
    0 "AccountId" account_id: String, 1 "Category" category: String, 2 "Counters" counters: BTreeMap<String, Value>,
    3 "CreateDate" create_date: String, 4 "CurrentTasks" current_tasks: Vec<ListExecutionsCurrentTasks>,
    5 "Description" description: String, 6 "EndDate" end_date: String, 7 "ExecutedBy" executed_by: String,
    8 "ExecutionId" execution_id: String, 9 "IsParent" is_parent: bool,
    10 "LastSuccessfulTriggerTime" last_successful_trigger_time: String,
    11 "LastTriggerOutputs" last_trigger_outputs: String, 12 "LastTriggerStatus" last_trigger_status: String,
    13 "LastTriggerStatusMessage" last_trigger_status_message: String, 14 "LastTriggerTime" last_trigger_time: String,
    15 "Mode" mode: String, 16 "NextScheduleTime" next_schedule_time: String, 17 "Outputs" outputs: String,
    18 "Parameters" parameters: BTreeMap<String, Value>, 19 "ParentExecutionId" parent_execution_id: String,
    20 "RamRole" ram_role: String, 21 "ResourceGroupId" resource_group_id: String,
    22 "ResourceStatus" resource_status: String, 23 "SafetyCheck" safety_check: String,
    24 "StartDate" start_date: String, 25 "Status" status: String, 26 "StatusMessage" status_message: String,
    27 "StatusReason" status_reason: String, 28 "Tags" tags: BTreeMap<String, Value>, 29 "Targets" targets: String,
    30 "TemplateId" template_id: String, 31 "TemplateName" template_name: String,
    32 "TemplateVersion" template_version: String, 33 "UpdateDate" update_date: String,
    34 "WaitingStatus" waiting_status: String
} }

/// In the response of [`ListExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutionsCurrentTasks {
    pub task_action: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_name: Option<String>,
}
model! { ListExecutionsCurrentTasks {
    0 "TaskAction" task_action: String, 1 "TaskExecutionId" task_execution_id: String, 2 "TaskName" task_name: String
} }

/// Lists git accounts: `ListGitAccounts` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListGitAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitAccounts {
    pub bind_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { ListGitAccounts(platform: String) "ListGitAccounts" -> ListGitAccountsOutput {
    0 "BindType" bind_type: String, 1 "ClientToken" client_token: String, 2 "Platform" platform,
    3 "RegionId" region_id: String, 4 "RoleName" role_name: String
} }

/// Response of [`ListGitAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitAccountsOutput {
    pub count: Option<i64>,
    pub git_accounts: Vec<ListGitAccountsGitAccounts>,
}
model! { ListGitAccountsOutput {
    0 "Count" count: i64, 1 "GitAccounts" git_accounts: Vec<ListGitAccountsGitAccounts>
} }

/// In the response of [`ListGitAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitAccountsGitAccounts {
    pub is_active: Option<bool>,
    pub owner: Option<String>,
}
model! { ListGitAccountsGitAccounts {
    0 "IsActive" is_active: bool, 1 "Owner" owner: String
} }

/// Lists git branches: `ListGitBranches` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListGitBranches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitBranches {
    pub client_token: Option<String>,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    /// Required.
    pub repo_full_name: String,
    pub repo_id: Option<i64>,
}
operation! { ListGitBranches(owner: String, platform: String, repo_full_name: String)
    "ListGitBranches" -> ListGitBranchesOutput {
    0 "ClientToken" client_token: String, 1 "OrgId" org_id: String, 2 "Owner" owner, 3 "Platform" platform,
    4 "RegionId" region_id: String, 5 "RepoFullName" repo_full_name, 6 "RepoId" repo_id: i64
} }

/// Response of [`ListGitBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitBranchesOutput {
    pub count: Option<i64>,
    pub git_branches: Vec<ListGitBranchesGitBranches>,
}
model! { ListGitBranchesOutput {
    0 "Count" count: i64, 1 "GitBranches" git_branches: Vec<ListGitBranchesGitBranches>
} }

/// In the response of [`ListGitBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitBranchesGitBranches {
    pub name: Option<String>,
}
model! { ListGitBranchesGitBranches {
    0 "Name" name: String
} }

/// Lists git organizations: `ListGitOrganizations` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListGitOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitOrganizations {
    pub bind_type: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub owner: String,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
}
operation! { ListGitOrganizations(owner: String, platform: String)
    "ListGitOrganizations" -> ListGitOrganizationsOutput {
    0 "BindType" bind_type: String, 1 "ClientToken" client_token: String, 2 "Owner" owner, 3 "Platform" platform,
    4 "RegionId" region_id: String
} }

/// Response of [`ListGitOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitOrganizationsOutput {
    pub count: Option<i64>,
    pub git_orgs: Vec<ListGitOrganizationsGitOrgs>,
}
model! { ListGitOrganizationsOutput {
    0 "Count" count: i64, 1 "GitOrgs" git_orgs: Vec<ListGitOrganizationsGitOrgs>
} }

/// In the response of [`ListGitOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitOrganizationsGitOrgs {
    pub org_id: Option<String>,
    pub org_name: Option<String>,
}
model! { ListGitOrganizationsGitOrgs {
    0 "OrgId" org_id: String, 1 "OrgName" org_name: String
} }

/// Lists git repositories: `ListGitRepositories` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListGitRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositories {
    pub client_token: Option<String>,
    pub org_id: Option<String>,
    pub org_name: Option<String>,
    /// Required.
    pub owner: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
}
operation! { ListGitRepositories(owner: String, platform: String) "ListGitRepositories" -> ListGitRepositoriesOutput {
    0 "ClientToken" client_token: String, 1 "OrgId" org_id: String, 2 "OrgName" org_name: String, 3 "Owner" owner,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Platform" platform, 7 "RegionId" region_id: String
} }

/// Response of [`ListGitRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositoriesOutput {
    pub count: Option<i64>,
    pub git_repos: Vec<ListGitRepositoriesGitRepos>,
}
model! { ListGitRepositoriesOutput {
    0 "Count" count: i64, 1 "GitRepos" git_repos: Vec<ListGitRepositoriesGitRepos>
} }

/// In the response of [`ListGitRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositoriesGitRepos {
    pub description: Option<String>,
    pub full_name: Option<String>,
    pub html_url: Option<String>,
    pub is_private: Option<bool>,
    pub repo_id: Option<i64>,
}
model! { ListGitRepositoriesGitRepos {
    0 "Description" description: String, 1 "FullName" full_name: String, 2 "HtmlUrl" html_url: String,
    3 "IsPrivate" is_private: bool, 4 "RepoId" repo_id: i64
} }

/// Lists git repository contents: `ListGitRepositoryContents` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListGitRepositoryContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositoryContents {
    pub branch: Option<String>,
    pub client_token: Option<String>,
    pub content_type: Option<String>,
    pub org_id: Option<String>,
    /// Required.
    pub owner: String,
    pub path: Option<String>,
    /// Required.
    pub platform: String,
    pub region_id: Option<String>,
    pub repo_full_name: Option<String>,
    pub repo_id: Option<i64>,
}
operation! { ListGitRepositoryContents(owner: String, platform: String)
    "ListGitRepositoryContents" -> ListGitRepositoryContentsOutput {
    0 "Branch" branch: String, 1 "ClientToken" client_token: String, 2 "ContentType" content_type: String,
    3 "OrgId" org_id: String, 4 "Owner" owner, 5 "Path" path: String, 6 "Platform" platform,
    7 "RegionId" region_id: String, 8 "RepoFullName" repo_full_name: String, 9 "RepoId" repo_id: i64
} }

/// Response of [`ListGitRepositoryContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositoryContentsOutput {
    pub contents: Vec<ListGitRepositoryContentsContents>,
    pub count: Option<i64>,
}
model! { ListGitRepositoryContentsOutput {
    0 "Contents" contents: Vec<ListGitRepositoryContentsContents>, 1 "Count" count: i64
} }

/// In the response of [`ListGitRepositoryContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGitRepositoryContentsContents {
    pub content: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGitRepositoryContentsContents {
    0 "Content" content: String, 1 "Name" name: String, 2 "Path" path: String, 3 "Type" r#type: String
} }

/// Lists instance package states: `ListInstancePackageStates` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePackageStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePackageStates {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub template_names: Option<String>,
}
operation! { ListInstancePackageStates(instance_id: String)
    "ListInstancePackageStates" -> ListInstancePackageStatesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "TemplateNames" template_names: String
} }
paged! { ListInstancePackageStates: ListInstancePackageStatesPackageStates =
    Token "NextToken", "PackageStates" package_states, next "NextToken" }

/// Response of [`ListInstancePackageStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePackageStatesOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub package_states: Vec<ListInstancePackageStatesPackageStates>,
}
model! { ListInstancePackageStatesOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String,
    2 "PackageStates" package_states: Vec<ListInstancePackageStatesPackageStates>
} }

/// In the response of [`ListInstancePackageStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePackageStatesPackageStates {
    pub configuration_info: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub publisher: Option<String>,
    pub template_category: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub template_version_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListInstancePackageStatesPackageStates {
    0 "ConfigurationInfo" configuration_info: String, 1 "Description" description: String,
    2 "Parameters" parameters: String, 3 "Publisher" publisher: String, 4 "TemplateCategory" template_category: String,
    5 "TemplateId" template_id: String, 6 "TemplateName" template_name: String,
    7 "TemplateVersion" template_version: String, 8 "TemplateVersionName" template_version_name: String,
    9 "UpdateTime" update_time: String
} }

/// Lists instance patch states: `ListInstancePatchStates` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePatchStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatchStates {
    pub instance_ids: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListInstancePatchStates() "ListInstancePatchStates" -> ListInstancePatchStatesOutput {
    0 "InstanceIds" instance_ids: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String
} }
paged! { ListInstancePatchStates: ListInstancePatchStatesInstancePatchStates =
    Token "NextToken", "InstancePatchStates" instance_patch_states, next "NextToken" }

/// Response of [`ListInstancePatchStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatchStatesOutput {
    pub instance_patch_states: Vec<ListInstancePatchStatesInstancePatchStates>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListInstancePatchStatesOutput {
    0 "InstancePatchStates" instance_patch_states: Vec<ListInstancePatchStatesInstancePatchStates>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListInstancePatchStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatchStatesInstancePatchStates {
    pub baseline_id: Option<String>,
    pub failed_count: Option<String>,
    pub installed_count: Option<String>,
    pub installed_other_count: Option<String>,
    pub installed_pending_reboot_count: Option<String>,
    pub installed_rejected_count: Option<String>,
    pub instance_id: Option<String>,
    pub missing_count: Option<String>,
    pub operation_end_time: Option<String>,
    pub operation_start_time: Option<String>,
    pub operation_type: Option<String>,
    pub owner_information: Option<String>,
    pub patch_group: Option<String>,
}
model! { ListInstancePatchStatesInstancePatchStates {
    0 "BaselineId" baseline_id: String, 1 "FailedCount" failed_count: String,
    2 "InstalledCount" installed_count: String, 3 "InstalledOtherCount" installed_other_count: String,
    4 "InstalledPendingRebootCount" installed_pending_reboot_count: String,
    5 "InstalledRejectedCount" installed_rejected_count: String, 6 "InstanceId" instance_id: String,
    7 "MissingCount" missing_count: String, 8 "OperationEndTime" operation_end_time: String,
    9 "OperationStartTime" operation_start_time: String, 10 "OperationType" operation_type: String,
    11 "OwnerInformation" owner_information: String, 12 "PatchGroup" patch_group: String
} }

/// Lists instance patches: `ListInstancePatches` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePatches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatches {
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub patch_statuses: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListInstancePatches() "ListInstancePatches" -> ListInstancePatchesOutput {
    0 "InstanceId" instance_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PatchStatuses" patch_statuses: String, 4 "RegionId" region_id: String
} }
paged! { ListInstancePatches: ListInstancePatchesPatches = Token "NextToken", "Patches" patches, next "NextToken" }

/// Response of [`ListInstancePatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatchesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub patches: Vec<ListInstancePatchesPatches>,
}
model! { ListInstancePatchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Patches" patches: Vec<ListInstancePatchesPatches>
} }

/// In the response of [`ListInstancePatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePatchesPatches {
    pub classification: Option<String>,
    pub installed_time: Option<String>,
    pub kb_id: Option<String>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListInstancePatchesPatches {
    0 "Classification" classification: String, 1 "InstalledTime" installed_time: String, 2 "KBId" kb_id: String,
    3 "Severity" severity: String, 4 "Status" status: String, 5 "Title" title: String
} }

/// Lists inventory entries: `ListInventoryEntries` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListInventoryEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryEntries {
    pub filter: Option<Vec<ListInventoryEntriesFilter>>,
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub type_name: String,
}
operation! { ListInventoryEntries(instance_id: String, type_name: String)
    "ListInventoryEntries" -> ListInventoryEntriesOutput {
    0 "Filter" filter: Vec<ListInventoryEntriesFilter>, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "TypeName" type_name
} }
paged! { ListInventoryEntries: BTreeMap<String, Value> = Token "NextToken", "Entries" entries, next "NextToken" }

/// In the request of [`ListInventoryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryEntriesFilter {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListInventoryEntriesFilter() {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`ListInventoryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInventoryEntriesOutput {
    pub capture_time: Option<String>,
    pub entries: Vec<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub schema_version: Option<String>,
    pub type_name: Option<String>,
}
model! { ListInventoryEntriesOutput {
    0 "CaptureTime" capture_time: String, 1 "Entries" entries: Vec<BTreeMap<String, Value>>,
    2 "InstanceId" instance_id: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "SchemaVersion" schema_version: String, 6 "TypeName" type_name: String
} }

/// Lists ops items: `ListOpsItems` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListOpsItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsItems {
    pub filter: Option<Vec<ListOpsItemsFilter>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_tags: Option<BTreeMap<String, Value>>,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { ListOpsItems() "ListOpsItems" -> ListOpsItemsOutput {
    0 "Filter" filter: Vec<ListOpsItemsFilter>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceTags" resource_tags: BTreeMap<String, Value>,
    5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }
paged! { ListOpsItems: ListOpsItemsOpsItems = Token "NextToken", "OpsItems" ops_items, next "NextToken" }

/// In the request of [`ListOpsItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsItemsFilter {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListOpsItemsFilter() {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`ListOpsItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsItemsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub ops_items: Vec<ListOpsItemsOpsItems>,
    pub total_count: Option<i64>,
}
model! { ListOpsItemsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "OpsItems" ops_items: Vec<ListOpsItemsOpsItems>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOpsItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsItemsOpsItems {
    pub category: Option<String>,
    pub create_date: Option<String>,
    pub ops_item_id: Option<String>,
    pub priority: Option<i64>,
    pub resources: Vec<String>,
    pub severity: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub title: Option<String>,
    pub update_date: Option<String>,
}
model! { ListOpsItemsOpsItems {
    0 "Category" category: String, 1 "CreateDate" create_date: String, 2 "OpsItemId" ops_item_id: String,
    3 "Priority" priority: i64, 4 "Resources" resources: Vec<String>, 5 "Severity" severity: String,
    6 "Source" source: String, 7 "Status" status: String, 8 "Tags" tags: BTreeMap<String, Value>,
    9 "Title" title: String, 10 "UpdateDate" update_date: String
} }

/// Lists parameter versions: `ListParameterVersions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListParameterVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersions {
    /// 10 to 100.
    pub max_results: Option<i64>,
    /// Required.
    pub name: String,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub share_type: Option<String>,
}
operation! { ListParameterVersions(name: String) "ListParameterVersions" -> ListParameterVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name, 2 "NextToken" next_token: String, 3 "RegionId" region_id: String,
    4 "ShareType" share_type: String
} }
paged! { ListParameterVersions: ListParameterVersionsParameterVersions =
    Token "NextToken", "ParameterVersions" parameter_versions, next "NextToken" }

/// Response of [`ListParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsOutput {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub parameter_versions: Vec<ListParameterVersionsParameterVersions>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListParameterVersionsOutput {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "MaxResults" max_results: i64, 5 "Name" name: String, 6 "NextToken" next_token: String,
    7 "ParameterVersions" parameter_versions: Vec<ListParameterVersionsParameterVersions>,
    8 "TotalCount" total_count: i64, 9 "Type" r#type: String
} }

/// In the response of [`ListParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameterVersionsParameterVersions {
    pub parameter_version: Option<i64>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { ListParameterVersionsParameterVersions {
    0 "ParameterVersion" parameter_version: i64, 1 "UpdatedBy" updated_by: String, 2 "UpdatedDate" updated_date: String,
    3 "Value" value: String
} }

/// Lists parameters: `ListParameters` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParameters {
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
operation! { ListParameters() "ListParameters" -> ListParametersOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name: String, 2 "NextToken" next_token: String, 3 "Path" path: String,
    4 "Recursive" recursive: bool, 5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "ShareType" share_type: String, 8 "SortField" sort_field: String, 9 "SortOrder" sort_order: String,
    10 "Tags" tags: BTreeMap<String, Value>, 11 "Type" r#type: String
} [
    Mark::new(10, Location::Default, Style::Json)
] }
paged! { ListParameters: ListParametersParameters = Token "NextToken", "Parameters" parameters, next "NextToken" }

/// Response of [`ListParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parameters: Vec<ListParametersParameters>,
    pub total_count: Option<i64>,
}
model! { ListParametersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Parameters" parameters: Vec<ListParametersParameters>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParametersParameters {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { ListParametersParameters {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "ParameterVersion" parameter_version: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "ShareType" share_type: String,
    8 "Tags" tags: BTreeMap<String, Value>, 9 "Type" r#type: String, 10 "UpdatedBy" updated_by: String,
    11 "UpdatedDate" updated_date: String
} }

/// Lists patch baselines: `ListPatchBaselines` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListPatchBaselines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPatchBaselines {
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub operation_system: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sources: Option<Vec<String>>,
    pub tags: Option<Vec<ListPatchBaselinesTags>>,
}
operation! { ListPatchBaselines() "ListPatchBaselines" -> ListPatchBaselinesOutput {
    0 "ApprovedPatches" approved_patches: Vec<String>,
    1 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool, 2 "MaxResults" max_results: i64,
    3 "Name" name: String, 4 "NextToken" next_token: String, 5 "OperationSystem" operation_system: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String, 8 "ShareType" share_type: String,
    9 "Sources" sources: Vec<String>, 10 "Tags" tags: Vec<ListPatchBaselinesTags>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }
paged! { ListPatchBaselines: ListPatchBaselinesPatchBaselines =
    Token "NextToken", "PatchBaselines" patch_baselines, next "NextToken" }

/// In the request of [`ListPatchBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPatchBaselinesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPatchBaselinesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPatchBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPatchBaselinesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub patch_baselines: Vec<ListPatchBaselinesPatchBaselines>,
}
model! { ListPatchBaselinesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "PatchBaselines" patch_baselines: Vec<ListPatchBaselinesPatchBaselines>
} }

/// In the response of [`ListPatchBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPatchBaselinesPatchBaselines {
    pub approved_patches: Vec<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sources: Vec<String>,
    pub tags: Vec<ListPatchBaselinesPatchBaselinesTags>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { ListPatchBaselinesPatchBaselines {
    0 "ApprovedPatches" approved_patches: Vec<String>,
    1 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool, 2 "CreatedBy" created_by: String,
    3 "CreatedDate" created_date: String, 4 "Description" description: String, 5 "Id" id: String,
    6 "IsDefault" is_default: bool, 7 "Name" name: String, 8 "OperationSystem" operation_system: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "ShareType" share_type: String, 11 "Sources" sources: Vec<String>,
    12 "Tags" tags: Vec<ListPatchBaselinesPatchBaselinesTags>, 13 "UpdatedBy" updated_by: String,
    14 "UpdatedDate" updated_date: String
} }

/// In the response of [`ListPatchBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPatchBaselinesPatchBaselinesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPatchBaselinesPatchBaselinesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists resource execution status: `ListResourceExecutionStatus` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListResourceExecutionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExecutionStatus {
    /// Required.
    pub execution_id: String,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListResourceExecutionStatus(execution_id: String)
    "ListResourceExecutionStatus" -> ListResourceExecutionStatusOutput {
    0 "ExecutionId" execution_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String
} }
paged! { ListResourceExecutionStatus: ListResourceExecutionStatusResourceExecutionStatus =
    Token "NextToken", "ResourceExecutionStatus" resource_execution_status, next "NextToken" }

/// Response of [`ListResourceExecutionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExecutionStatusOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_execution_status: Vec<
        ListResourceExecutionStatusResourceExecutionStatus,
    >,
}
model! { ListResourceExecutionStatusOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceExecutionStatus" resource_execution_status: Vec<ListResourceExecutionStatusResourceExecutionStatus>
} }

/// In the response of [`ListResourceExecutionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceExecutionStatusResourceExecutionStatus {
    pub execution_id: Option<String>,
    pub execution_time: Option<String>,
    pub outputs: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { ListResourceExecutionStatusResourceExecutionStatus {
    0 "ExecutionId" execution_id: String, 1 "ExecutionTime" execution_time: String, 2 "Outputs" outputs: String,
    3 "ResourceId" resource_id: String, 4 "Status" status: String
} }

/// Lists secret parameter versions: `ListSecretParameterVersions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListSecretParameterVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParameterVersions {
    /// 10 to 100.
    pub max_results: Option<i64>,
    /// Required.
    pub name: String,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub share_type: Option<String>,
    pub with_decryption: Option<bool>,
}
operation! { ListSecretParameterVersions(name: String)
    "ListSecretParameterVersions" -> ListSecretParameterVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name, 2 "NextToken" next_token: String, 3 "RegionId" region_id: String,
    4 "ShareType" share_type: String, 5 "WithDecryption" with_decryption: bool
} }
paged! { ListSecretParameterVersions: ListSecretParameterVersionsParameterVersions =
    Token "NextToken", "ParameterVersions" parameter_versions, next "NextToken" }

/// Response of [`ListSecretParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParameterVersionsOutput {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub parameter_versions: Vec<ListSecretParameterVersionsParameterVersions>,
    pub total_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListSecretParameterVersionsOutput {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "MaxResults" max_results: i64, 5 "Name" name: String, 6 "NextToken" next_token: String,
    7 "ParameterVersions" parameter_versions: Vec<ListSecretParameterVersionsParameterVersions>,
    8 "TotalCount" total_count: i64, 9 "Type" r#type: String
} }

/// In the response of [`ListSecretParameterVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParameterVersionsParameterVersions {
    pub parameter_version: Option<i64>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub value: Option<String>,
}
model! { ListSecretParameterVersionsParameterVersions {
    0 "ParameterVersion" parameter_version: i64, 1 "UpdatedBy" updated_by: String, 2 "UpdatedDate" updated_date: String,
    3 "Value" value: String
} }

/// Lists secret parameters: `ListSecretParameters` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListSecretParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParameters {
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { ListSecretParameters() "ListSecretParameters" -> ListSecretParametersOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name: String, 2 "NextToken" next_token: String, 3 "Path" path: String,
    4 "Recursive" recursive: bool, 5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "SortField" sort_field: String, 8 "SortOrder" sort_order: String, 9 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(9, Location::Default, Style::Json)
] }
paged! { ListSecretParameters: ListSecretParametersParameters =
    Token "NextToken", "Parameters" parameters, next "NextToken" }

/// Response of [`ListSecretParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParametersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parameters: Vec<ListSecretParametersParameters>,
}
model! { ListSecretParametersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Parameters" parameters: Vec<ListSecretParametersParameters>
} }

/// In the response of [`ListSecretParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretParametersParameters {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { ListSecretParametersParameters {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "KeyId" key_id: String, 5 "Name" name: String, 6 "ParameterVersion" parameter_version: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ShareType" share_type: String,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "Type" r#type: String, 11 "UpdatedBy" updated_by: String,
    12 "UpdatedDate" updated_date: String
} }

/// Lists state configurations: `ListStateConfigurations` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListStateConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStateConfigurations {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state_configuration_ids: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
}
operation! { ListStateConfigurations() "ListStateConfigurations" -> ListStateConfigurationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "StateConfigurationIds" state_configuration_ids: String,
    5 "Tags" tags: BTreeMap<String, Value>, 6 "TemplateName" template_name: String,
    7 "TemplateVersion" template_version: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }
paged! { ListStateConfigurations: ListStateConfigurationsStateConfigurations =
    Token "NextToken", "StateConfigurations" state_configurations, next "NextToken" }

/// Response of [`ListStateConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStateConfigurationsOutput {
    pub next_token: Option<String>,
    pub state_configurations: Vec<ListStateConfigurationsStateConfigurations>,
}
model! { ListStateConfigurationsOutput {
    0 "NextToken" next_token: String,
    1 "StateConfigurations" state_configurations: Vec<ListStateConfigurationsStateConfigurations>
} }

/// In the response of [`ListStateConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStateConfigurationsStateConfigurations {
    pub configure_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_type: Option<String>,
    pub state_configuration_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub targets: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_time: Option<String>,
}
model! { ListStateConfigurationsStateConfigurations {
    0 "ConfigureMode" configure_mode: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Parameters" parameters: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ScheduleExpression" schedule_expression: String, 6 "ScheduleType" schedule_type: String,
    7 "StateConfigurationId" state_configuration_id: String, 8 "Tags" tags: BTreeMap<String, Value>,
    9 "Targets" targets: String, 10 "TemplateId" template_id: String, 11 "TemplateName" template_name: String,
    12 "TemplateVersion" template_version: String, 13 "UpdateTime" update_time: String
} }

/// Lists tag keys: `ListTagKeys` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListTagKeys() "ListTagKeys" -> ListTagKeysOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ResourceType" resource_type: String
} }
paged! { ListTagKeys: String = Token "NextToken", "Keys" keys, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Vec<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: Vec<String>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// Lists tag resources: `ListTagResources` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_ids: Option<BTreeMap<String, Value>>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceIds" resource_ids: BTreeMap<String, Value>,
    3 "ResourceType" resource_type, 4 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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

/// Lists tag values: `ListTagValues` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub key: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListTagValues() "ListTagValues" -> ListTagValuesOutput {
    0 "Key" key: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "ResourceType" resource_type: String
} }
paged! { ListTagValues: String = Token "NextToken", "Values" values, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub values: Vec<String>,
}
model! { ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Values" values: Vec<String>
} }

/// Lists task execution invocations: `ListTaskExecutionInvocations` of `oos` 2019-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/oos/2019-06-01/ListTaskExecutionInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutionInvocations {
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub task_execution_id: Option<String>,
}
operation! { ListTaskExecutionInvocations() "ListTaskExecutionInvocations" -> ListTaskExecutionInvocationsOutput {
    0 "RegionId" region_id: String, 1 "Status" status: String, 2 "TaskExecutionId" task_execution_id: String
} }

/// Response of [`ListTaskExecutionInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutionInvocationsOutput {
    pub task_execution_invocations: Vec<
        ListTaskExecutionInvocationsTaskExecutionInvocations,
    >,
}
model! { ListTaskExecutionInvocationsOutput {
    0 "TaskExecutionInvocations" task_execution_invocations: Vec<ListTaskExecutionInvocationsTaskExecutionInvocations>
} }

/// In the response of [`ListTaskExecutionInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutionInvocationsTaskExecutionInvocations {
    pub invocation_id: Option<String>,
    pub invocation_task_execution_id: Option<String>,
    pub invocation_task_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListTaskExecutionInvocationsTaskExecutionInvocations {
    0 "InvocationId" invocation_id: String, 1 "InvocationTaskExecutionId" invocation_task_execution_id: String,
    2 "InvocationTaskName" invocation_task_name: String, 3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Lists task executions: `ListTaskExecutions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTaskExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutions {
    pub account_id: Option<String>,
    pub end_date_after: Option<String>,
    pub end_date_before: Option<String>,
    pub execution_id: Option<String>,
    pub include_child_task_execution: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_task_execution_id: Option<String>,
    pub region_id: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub start_date_after: Option<String>,
    pub start_date_before: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_name: Option<String>,
}
operation! { ListTaskExecutions() "ListTaskExecutions" -> ListTaskExecutionsOutput {
    0 "AccountId" account_id: String, 1 "EndDateAfter" end_date_after: String,
    2 "EndDateBefore" end_date_before: String, 3 "ExecutionId" execution_id: String,
    4 "IncludeChildTaskExecution" include_child_task_execution: bool, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "ParentTaskExecutionId" parent_task_execution_id: String,
    8 "RegionId" region_id: String, 9 "SortField" sort_field: String, 10 "SortOrder" sort_order: String,
    11 "StartDateAfter" start_date_after: String, 12 "StartDateBefore" start_date_before: String,
    13 "Status" status: String, 14 "TaskAction" task_action: String, 15 "TaskExecutionId" task_execution_id: String,
    16 "TaskName" task_name: String
} }
paged! { ListTaskExecutions: ListTaskExecutionsTaskExecutions =
    Token "NextToken", "TaskExecutions" task_executions, next "NextToken" }

/// Response of [`ListTaskExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_executions: Vec<ListTaskExecutionsTaskExecutions>,
}
model! { ListTaskExecutionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TaskExecutions" task_executions: Vec<ListTaskExecutionsTaskExecutions>
} }

/// In the response of [`ListTaskExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskExecutionsTaskExecutions {
    pub child_execution_id: Option<String>,
    pub create_date: Option<String>,
    pub end_date: Option<String>,
    pub execution_id: Option<String>,
    pub extra_data: BTreeMap<String, Value>,
    pub r#loop: BTreeMap<String, Value>,
    pub loop_batch_number: Option<i64>,
    pub loop_item: Option<String>,
    pub outputs: Option<String>,
    pub parent_task_execution_id: Option<String>,
    pub properties: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub task_action: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_name: Option<String>,
    pub template_id: Option<String>,
    pub update_date: Option<String>,
}
model! { ListTaskExecutionsTaskExecutions {
    0 "ChildExecutionId" child_execution_id: String, 1 "CreateDate" create_date: String, 2 "EndDate" end_date: String,
    3 "ExecutionId" execution_id: String, 4 "ExtraData" extra_data: BTreeMap<String, Value>,
    5 "Loop" r#loop: BTreeMap<String, Value>, 6 "LoopBatchNumber" loop_batch_number: i64,
    7 "LoopItem" loop_item: String, 8 "Outputs" outputs: String,
    9 "ParentTaskExecutionId" parent_task_execution_id: String, 10 "Properties" properties: String,
    11 "StartDate" start_date: String, 12 "Status" status: String, 13 "StatusMessage" status_message: String,
    14 "TaskAction" task_action: String, 15 "TaskExecutionId" task_execution_id: String,
    16 "TaskName" task_name: String, 17 "TemplateId" template_id: String, 18 "UpdateDate" update_date: String
} }

/// Lists template versions: `ListTemplateVersions` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplateVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersions {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub share_type: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { ListTemplateVersions(template_name: String) "ListTemplateVersions" -> ListTemplateVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "ShareType" share_type: String, 4 "TemplateName" template_name
} }
paged! { ListTemplateVersions: ListTemplateVersionsTemplateVersions =
    Token "NextToken", "TemplateVersions" template_versions, next "NextToken" }

/// Response of [`ListTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub template_versions: Vec<ListTemplateVersionsTemplateVersions>,
}
model! { ListTemplateVersionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "TemplateVersions" template_versions: Vec<ListTemplateVersionsTemplateVersions>
} }

/// In the response of [`ListTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateVersionsTemplateVersions {
    pub description: Option<String>,
    pub template_format: Option<String>,
    pub template_version: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub version_name: Option<String>,
}
model! { ListTemplateVersionsTemplateVersions {
    0 "Description" description: String, 1 "TemplateFormat" template_format: String,
    2 "TemplateVersion" template_version: String, 3 "UpdatedBy" updated_by: String,
    4 "UpdatedDate" updated_date: String, 5 "VersionName" version_name: String
} }

/// Lists templates: `ListTemplates` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub category: Option<String>,
    pub created_by: Option<String>,
    pub created_date_after: Option<String>,
    pub created_date_before: Option<String>,
    pub has_trigger: Option<bool>,
    pub is_example: Option<bool>,
    pub is_favorite: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub template_format: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "Category" category: String, 1 "CreatedBy" created_by: String, 2 "CreatedDateAfter" created_date_after: String,
    3 "CreatedDateBefore" created_date_before: String, 4 "HasTrigger" has_trigger: bool, 5 "IsExample" is_example: bool,
    6 "IsFavorite" is_favorite: bool, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String, 11 "ShareType" share_type: String,
    12 "SortField" sort_field: String, 13 "SortOrder" sort_order: String, 14 "Tags" tags: BTreeMap<String, Value>,
    15 "TemplateFormat" template_format: String, 16 "TemplateName" template_name: String,
    17 "TemplateType" template_type: String
} [
    Mark::new(14, Location::Default, Style::Json)
] }
paged! { ListTemplates: ListTemplatesTemplates = Token "NextToken", "Templates" templates, next "NextToken" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub templates: Vec<ListTemplatesTemplates>,
}
model! { ListTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Templates" templates: Vec<ListTemplatesTemplates>
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub category: Option<String>,
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub has_trigger: Option<bool>,
    pub hash: Option<String>,
    pub is_favorite: Option<bool>,
    pub popularity: Option<i64>,
    pub publisher: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_version: Option<String>,
    pub total_execution_count: Option<i64>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
    pub version_name: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "Category" category: String, 1 "Constraints" constraints: String, 2 "CreatedBy" created_by: String,
    3 "CreatedDate" created_date: String, 4 "Description" description: String, 5 "HasTrigger" has_trigger: bool,
    6 "Hash" hash: String, 7 "IsFavorite" is_favorite: bool, 8 "Popularity" popularity: i64,
    9 "Publisher" publisher: String, 10 "ResourceGroupId" resource_group_id: String, 11 "ShareType" share_type: String,
    12 "Tags" tags: BTreeMap<String, Value>, 13 "TemplateFormat" template_format: String,
    14 "TemplateId" template_id: String, 15 "TemplateName" template_name: String,
    16 "TemplateType" template_type: String, 17 "TemplateVersion" template_version: String,
    18 "TotalExecutionCount" total_execution_count: i64, 19 "UpdatedBy" updated_by: String,
    20 "UpdatedDate" updated_date: String, 21 "VersionName" version_name: String
} }

/// Notifies execution: `NotifyExecution` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/NotifyExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyExecution {
    /// Required.
    pub execution_id: String,
    pub execution_status: Option<String>,
    pub loop_item: Option<String>,
    pub notify_note: Option<String>,
    /// Required.
    pub notify_type: String,
    pub parameters: Option<String>,
    pub region_id: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_execution_ids: Option<String>,
    pub task_name: Option<String>,
}
operation! { NotifyExecution(execution_id: String, notify_type: String) "NotifyExecution" -> Empty {
    0 "ExecutionId" execution_id, 1 "ExecutionStatus" execution_status: String, 2 "LoopItem" loop_item: String,
    3 "NotifyNote" notify_note: String, 4 "NotifyType" notify_type, 5 "Parameters" parameters: String,
    6 "RegionId" region_id: String, 7 "TaskExecutionId" task_execution_id: String,
    8 "TaskExecutionIds" task_execution_ids: String, 9 "TaskName" task_name: String
} }

/// Response of [`NotifyExecution`]: empty.
pub type NotifyExecutionOutput = Empty;

/// Registers default patch baseline: `RegisterDefaultPatchBaseline` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/RegisterDefaultPatchBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDefaultPatchBaseline {
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { RegisterDefaultPatchBaseline(name: String)
    "RegisterDefaultPatchBaseline" -> RegisterDefaultPatchBaselineOutput {
    0 "Name" name, 1 "RegionId" region_id: String
} }

/// Response of [`RegisterDefaultPatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDefaultPatchBaselineOutput {
    pub patch_baseline: Option<RegisterDefaultPatchBaselinePatchBaseline>,
}
model! { RegisterDefaultPatchBaselineOutput {
    0 "PatchBaseline" patch_baseline: RegisterDefaultPatchBaselinePatchBaseline
} }

/// In the response of [`RegisterDefaultPatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDefaultPatchBaselinePatchBaseline {
    pub approval_rules: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { RegisterDefaultPatchBaselinePatchBaseline {
    0 "ApprovalRules" approval_rules: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "OperationSystem" operation_system: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "ShareType" share_type: String, 9 "UpdatedBy" updated_by: String, 10 "UpdatedDate" updated_date: String
} }

/// Searches inventory: `SearchInventory` of `oos` 2019-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/SearchInventory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventory {
    pub aggregator: Option<Vec<String>>,
    pub filter: Option<Vec<SearchInventoryFilter>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { SearchInventory() "SearchInventory" -> SearchInventoryOutput {
    0 "Aggregator" aggregator: Vec<String>, 1 "Filter" filter: Vec<SearchInventoryFilter>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RegionId" region_id: String
} }
paged! { SearchInventory: BTreeMap<String, Value> = Token "NextToken", "Entities" entities, next "NextToken" }

/// In the request of [`SearchInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryFilter {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { SearchInventoryFilter() {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`SearchInventory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInventoryOutput {
    pub entities: Vec<BTreeMap<String, Value>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { SearchInventoryOutput {
    0 "Entities" entities: Vec<BTreeMap<String, Value>>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// Sets service settings: `SetServiceSettings` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/SetServiceSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetServiceSettings {
    pub delivery_oss_bucket_name: Option<String>,
    pub delivery_oss_enabled: Option<bool>,
    pub delivery_oss_key_prefix: Option<String>,
    pub delivery_sls_enabled: Option<bool>,
    pub delivery_sls_project_name: Option<String>,
    pub rd_folder_ids: Option<Vec<String>>,
    pub rdc_enterprise_id: Option<String>,
    pub region_id: Option<String>,
    pub service_access_rd_enabled: Option<bool>,
}
operation! { SetServiceSettings() "SetServiceSettings" -> SetServiceSettingsOutput {
    0 "DeliveryOssBucketName" delivery_oss_bucket_name: String, 1 "DeliveryOssEnabled" delivery_oss_enabled: bool,
    2 "DeliveryOssKeyPrefix" delivery_oss_key_prefix: String, 3 "DeliverySlsEnabled" delivery_sls_enabled: bool,
    4 "DeliverySlsProjectName" delivery_sls_project_name: String, 5 "RdFolderIds" rd_folder_ids: Vec<String>,
    6 "RdcEnterpriseId" rdc_enterprise_id: String, 7 "RegionId" region_id: String,
    8 "ServiceAccessRdEnabled" service_access_rd_enabled: bool
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`SetServiceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetServiceSettingsOutput {
    pub service_settings: Vec<SetServiceSettingsServiceSettings>,
}
model! { SetServiceSettingsOutput {
    0 "ServiceSettings" service_settings: Vec<SetServiceSettingsServiceSettings>
} }

/// In the response of [`SetServiceSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetServiceSettingsServiceSettings {
    pub delivery_oss_bucket_name: Option<String>,
    pub delivery_oss_enabled: Option<bool>,
    pub delivery_oss_key_prefix: Option<String>,
    pub delivery_sls_enabled: Option<bool>,
    pub delivery_sls_project_name: Option<String>,
    pub rdc_enterprise_id: Option<String>,
    pub service_access_rd_enabled: Option<bool>,
}
model! { SetServiceSettingsServiceSettings {
    0 "DeliveryOssBucketName" delivery_oss_bucket_name: String, 1 "DeliveryOssEnabled" delivery_oss_enabled: bool,
    2 "DeliveryOssKeyPrefix" delivery_oss_key_prefix: String, 3 "DeliverySlsEnabled" delivery_sls_enabled: bool,
    4 "DeliverySlsProjectName" delivery_sls_project_name: String, 5 "RdcEnterpriseId" rdc_enterprise_id: String,
    6 "ServiceAccessRdEnabled" service_access_rd_enabled: bool
} }

/// Starts debug execution: `StartDebugExecution` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/StartDebugExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebugExecution {
    pub client_token: Option<String>,
    pub properties: Option<String>,
    pub region_id: Option<String>,
    pub task_type: Option<String>,
}
operation! { StartDebugExecution() "StartDebugExecution" -> StartDebugExecutionOutput {
    0 "ClientToken" client_token: String, 1 "Properties" properties: String, 2 "RegionId" region_id: String,
    3 "TaskType" task_type: String
} }

/// Response of [`StartDebugExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebugExecutionOutput {
    pub execution_id: Option<String>,
}
model! { StartDebugExecutionOutput {
    0 "ExecutionId" execution_id: String
} }

/// Starts execution: `StartExecution` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/StartExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecution {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub loop_mode: Option<String>,
    pub mode: Option<String>,
    pub parameters: Option<String>,
    pub parent_execution_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub safety_check: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
    pub template_version: Option<String>,
}
operation! { StartExecution() "StartExecution" -> StartExecutionOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "LoopMode" loop_mode: String,
    3 "Mode" mode: String, 4 "Parameters" parameters: String, 5 "ParentExecutionId" parent_execution_id: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String, 8 "SafetyCheck" safety_check: String,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "TemplateContent" template_content: String,
    11 "TemplateName" template_name: String, 12 "TemplateURL" template_url: String,
    13 "TemplateVersion" template_version: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`StartExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionOutput {
    pub execution: Option<StartExecutionExecution>,
}
model! { StartExecutionOutput {
    0 "Execution" execution: StartExecutionExecution
} }

/// In the response of [`StartExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionExecution {
    pub counters: BTreeMap<String, Value>,
    pub create_date: Option<String>,
    pub current_tasks: Vec<StartExecutionCurrentTasks>,
    pub description: Option<String>,
    pub end_date: Option<String>,
    pub executed_by: Option<String>,
    pub execution_id: Option<String>,
    pub is_parent: Option<bool>,
    pub loop_mode: Option<String>,
    pub mode: Option<String>,
    pub outputs: Option<String>,
    pub parameters: Option<String>,
    pub parent_execution_id: Option<String>,
    pub ram_role: Option<String>,
    pub resource_group_id: Option<String>,
    pub safety_check: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_date: Option<String>,
}
model! { StartExecutionExecution {
    0 "Counters" counters: BTreeMap<String, Value>, 1 "CreateDate" create_date: String,
    2 "CurrentTasks" current_tasks: Vec<StartExecutionCurrentTasks>, 3 "Description" description: String,
    4 "EndDate" end_date: String, 5 "ExecutedBy" executed_by: String, 6 "ExecutionId" execution_id: String,
    7 "IsParent" is_parent: bool, 8 "LoopMode" loop_mode: String, 9 "Mode" mode: String, 10 "Outputs" outputs: String,
    11 "Parameters" parameters: String, 12 "ParentExecutionId" parent_execution_id: String,
    13 "RamRole" ram_role: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "SafetyCheck" safety_check: String, 16 "StartDate" start_date: String, 17 "Status" status: String,
    18 "StatusMessage" status_message: String, 19 "Tags" tags: BTreeMap<String, Value>,
    20 "TemplateId" template_id: String, 21 "TemplateName" template_name: String,
    22 "TemplateVersion" template_version: String, 23 "UpdateDate" update_date: String
} }

/// In the response of [`StartExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartExecutionCurrentTasks {
    pub task_action: Option<String>,
    pub task_execution_id: Option<String>,
    pub task_name: Option<String>,
}
model! { StartExecutionCurrentTasks {
    0 "TaskAction" task_action: String, 1 "TaskExecutionId" task_execution_id: String, 2 "TaskName" task_name: String
} }

/// `TagResources` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: BTreeMap<String, Value>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: BTreeMap<String, Value>,
}
operation! {
    TagResources(region_id: String, resource_ids: BTreeMap<String, Value>, resource_type: String, tags: BTreeMap<String, Value>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceIds" resource_ids, 2 "ResourceType" resource_type, 3 "Tags" tags
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// `TriggerExecution` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/TriggerExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerExecution {
    pub client_token: Option<String>,
    pub content: Option<String>,
    /// Required.
    pub execution_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub r#type: String,
}
operation! { TriggerExecution(execution_id: String, region_id: String, r#type: String) "TriggerExecution" -> Empty {
    0 "ClientToken" client_token: String, 1 "Content" content: String, 2 "ExecutionId" execution_id,
    3 "RegionId" region_id, 4 "Type" r#type
} }

/// Response of [`TriggerExecution`]: empty.
pub type TriggerExecutionOutput = Empty;

/// `UntagResources` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: BTreeMap<String, Value>,
    /// Required.
    pub resource_type: String,
    pub tag_keys: Option<BTreeMap<String, Value>>,
}
operation! { UntagResources(region_id: String, resource_ids: BTreeMap<String, Value>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceIds" resource_ids, 3 "ResourceType" resource_type,
    4 "TagKeys" tag_keys: BTreeMap<String, Value>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates application: `UpdateApplication` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    pub alarm_config: Option<UpdateApplicationAlarmConfig>,
    pub delete_alarm_rules_before_update: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { UpdateApplication(name: String) "UpdateApplication" -> UpdateApplicationOutput {
    0 "AlarmConfig" alarm_config: UpdateApplicationAlarmConfig,
    1 "DeleteAlarmRulesBeforeUpdate" delete_alarm_rules_before_update: bool, 2 "Description" description: String,
    3 "Name" name, 4 "RegionId" region_id: String, 5 "Tags" tags: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAlarmConfig {
    pub contact_groups: Option<Vec<String>>,
    pub health_check_url: Option<String>,
    pub template_ids: Option<Vec<String>>,
}
input! { UpdateApplicationAlarmConfig() {
    0 "ContactGroups" contact_groups: Vec<String>, 1 "HealthCheckUrl" health_check_url: String,
    2 "TemplateIds" template_ids: Vec<String>
} }

/// Response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub application: Option<UpdateApplicationApplication>,
}
model! { UpdateApplicationOutput {
    0 "Application" application: UpdateApplicationApplication
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationApplication {
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub updated_date: Option<String>,
}
model! { UpdateApplicationApplication {
    0 "CreatedDate" created_date: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: BTreeMap<String, Value>,
    5 "UpdatedDate" updated_date: String
} }

/// Updates application group: `UpdateApplicationGroup` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateApplicationGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationGroup {
    /// Required.
    pub application_name: String,
    pub deployed_revision_id: Option<String>,
    pub monitor_metadata: Option<String>,
    /// Required.
    pub name: String,
    pub new_name: Option<String>,
    pub operation_name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
}
operation! { UpdateApplicationGroup(application_name: String, name: String)
    "UpdateApplicationGroup" -> UpdateApplicationGroupOutput {
    0 "ApplicationName" application_name, 1 "DeployedRevisionId" deployed_revision_id: String,
    2 "MonitorMetadata" monitor_metadata: String, 3 "Name" name, 4 "NewName" new_name: String,
    5 "OperationName" operation_name: String, 6 "Parameters" parameters: BTreeMap<String, Value>,
    7 "RegionId" region_id: String
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`UpdateApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationGroupOutput {
    pub application_group: Option<UpdateApplicationGroupApplicationGroup>,
}
model! { UpdateApplicationGroupOutput {
    0 "ApplicationGroup" application_group: UpdateApplicationGroupApplicationGroup
} }

/// In the response of [`UpdateApplicationGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationGroupApplicationGroup {
    pub application_name: Option<String>,
    pub created_date: Option<String>,
    pub deploy_region_id: Option<String>,
    pub description: Option<String>,
    pub import_tag_key: Option<String>,
    pub import_tag_value: Option<String>,
    pub monitor_metadata: Option<String>,
    pub name: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdateApplicationGroupApplicationGroup {
    0 "ApplicationName" application_name: String, 1 "CreatedDate" created_date: String,
    2 "DeployRegionId" deploy_region_id: String, 3 "Description" description: String,
    4 "ImportTagKey" import_tag_key: String, 5 "ImportTagValue" import_tag_value: String,
    6 "MonitorMetadata" monitor_metadata: String, 7 "Name" name: String, 8 "UpdatedDate" updated_date: String
} }

/// Updates chat configuration: `UpdateChatConfiguration` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateChatConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatConfiguration {
    pub configuration: Option<String>,
    pub name: Option<String>,
    pub ram_role: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateChatConfiguration() "UpdateChatConfiguration" -> UpdateChatConfigurationOutput {
    0 "Configuration" configuration: String, 1 "Name" name: String, 2 "RamRole" ram_role: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Type" r#type: String
} }

/// Response of [`UpdateChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatConfigurationOutput {
    pub chat_configuration: Option<UpdateChatConfigurationChatConfiguration>,
}
model! { UpdateChatConfigurationOutput {
    0 "ChatConfiguration" chat_configuration: UpdateChatConfigurationChatConfiguration
} }

/// In the response of [`UpdateChatConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatConfigurationChatConfiguration {
    pub created_date: Option<String>,
    pub name: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdateChatConfigurationChatConfiguration {
    0 "CreatedDate" created_date: String, 1 "Name" name: String, 2 "UpdatedDate" updated_date: String
} }

/// Updates execution: `UpdateExecution` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecution {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub execution_id: String,
    pub parameters: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<String>,
}
operation! { UpdateExecution(execution_id: String) "UpdateExecution" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "ExecutionId" execution_id,
    3 "Parameters" parameters: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tags" tags: String
} }

/// Response of [`UpdateExecution`]: empty.
pub type UpdateExecutionOutput = Empty;

/// Updates instance package state: `UpdateInstancePackageState` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateInstancePackageState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePackageState {
    pub configuration_info: Option<String>,
    /// Required.
    pub configure_action: String,
    /// Required.
    pub instance_id: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    /// Required.
    pub template_name: String,
    pub template_version: Option<String>,
}
operation! { UpdateInstancePackageState(configure_action: String, instance_id: String, template_name: String)
    "UpdateInstancePackageState" -> Empty {
    0 "ConfigurationInfo" configuration_info: String, 1 "ConfigureAction" configure_action, 2 "InstanceId" instance_id,
    3 "Parameters" parameters: BTreeMap<String, Value>, 4 "RegionId" region_id: String, 5 "TemplateName" template_name,
    6 "TemplateVersion" template_version: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateInstancePackageState`]: empty.
pub type UpdateInstancePackageStateOutput = Empty;

/// Updates ops item: `UpdateOpsItem` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateOpsItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsItem {
    pub category: Option<String>,
    pub client_token: Option<String>,
    pub dedup_string: Option<String>,
    pub description: Option<String>,
    pub ops_item_id: Option<String>,
    pub priority: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resources: Option<String>,
    pub severity: Option<String>,
    pub solutions: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub title: Option<String>,
}
operation! { UpdateOpsItem() "UpdateOpsItem" -> UpdateOpsItemOutput {
    0 "Category" category: String, 1 "ClientToken" client_token: String, 2 "DedupString" dedup_string: String,
    3 "Description" description: String, 4 "OpsItemId" ops_item_id: String, 5 "Priority" priority: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String, 8 "Resources" resources: String,
    9 "Severity" severity: String, 10 "Solutions" solutions: String, 11 "Source" source: String,
    12 "Status" status: String, 13 "Tags" tags: BTreeMap<String, Value>, 14 "Title" title: String
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`UpdateOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsItemOutput {
    pub ops_item: Option<UpdateOpsItemOpsItem>,
}
model! { UpdateOpsItemOutput {
    0 "OpsItem" ops_item: UpdateOpsItemOpsItem
} }

/// In the response of [`UpdateOpsItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsItemOpsItem {
    pub attributes: Option<String>,
    pub category: Option<String>,
    pub create_date: Option<String>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub last_modified_by: Option<String>,
    pub ops_item_id: Option<String>,
    pub priority: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resources: Vec<String>,
    pub severity: Option<String>,
    pub solutions: Vec<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub title: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateOpsItemOpsItem {
    0 "Attributes" attributes: String, 1 "Category" category: String, 2 "CreateDate" create_date: String,
    3 "CreatedBy" created_by: String, 4 "Description" description: String, 5 "LastModifiedBy" last_modified_by: String,
    6 "OpsItemId" ops_item_id: String, 7 "Priority" priority: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "Resources" resources: Vec<String>, 10 "Severity" severity: String, 11 "Solutions" solutions: Vec<String>,
    12 "Source" source: String, 13 "Status" status: String, 14 "Tags" tags: BTreeMap<String, Value>,
    15 "Title" title: String, 16 "UpdateDate" update_date: String
} }

/// Updates parameter: `UpdateParameter` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameter {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<String>,
    /// Required.
    pub value: String,
}
operation! { UpdateParameter(name: String, value: String) "UpdateParameter" -> UpdateParameterOutput {
    0 "Description" description: String, 1 "Name" name, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: String, 5 "Value" value
} }

/// Response of [`UpdateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterOutput {
    pub parameter: Option<UpdateParameterParameter>,
}
model! { UpdateParameterOutput {
    0 "Parameter" parameter: UpdateParameterParameter
} }

/// In the response of [`UpdateParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdateParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "Name" name: String,
    6 "ParameterVersion" parameter_version: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ShareType" share_type: String, 9 "Tags" tags: String, 10 "Type" r#type: String,
    11 "UpdatedBy" updated_by: String, 12 "UpdatedDate" updated_date: String
} }

/// Updates patch baseline: `UpdatePatchBaseline` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/UpdatePatchBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchBaseline {
    pub approval_rules: Option<String>,
    pub approved_patches: Option<Vec<String>>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub rejected_patches: Option<Vec<String>>,
    pub rejected_patches_action: Option<String>,
    pub resource_group_id: Option<String>,
    pub sources: Option<Vec<String>>,
    pub tags: Option<Vec<UpdatePatchBaselineTags>>,
}
operation! { UpdatePatchBaseline(name: String) "UpdatePatchBaseline" -> UpdatePatchBaselineOutput {
    0 "ApprovalRules" approval_rules: String, 1 "ApprovedPatches" approved_patches: Vec<String>,
    2 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "Name" name,
    6 "RegionId" region_id: String, 7 "RejectedPatches" rejected_patches: Vec<String>,
    8 "RejectedPatchesAction" rejected_patches_action: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "Sources" sources: Vec<String>, 11 "Tags" tags: Vec<UpdatePatchBaselineTags>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`UpdatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchBaselineTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdatePatchBaselineTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchBaselineOutput {
    pub patch_baseline: Option<UpdatePatchBaselinePatchBaseline>,
}
model! { UpdatePatchBaselineOutput {
    0 "PatchBaseline" patch_baseline: UpdatePatchBaselinePatchBaseline
} }

/// In the response of [`UpdatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchBaselinePatchBaseline {
    pub approval_rules: Option<String>,
    pub approved_patches: Vec<String>,
    pub approved_patches_enable_non_security: Option<bool>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub rejected_patches: Vec<String>,
    pub rejected_patches_action: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub sources: Vec<String>,
    pub tags: Vec<UpdatePatchBaselinePatchBaselineTags>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdatePatchBaselinePatchBaseline {
    0 "ApprovalRules" approval_rules: String, 1 "ApprovedPatches" approved_patches: Vec<String>,
    2 "ApprovedPatchesEnableNonSecurity" approved_patches_enable_non_security: bool, 3 "CreatedBy" created_by: String,
    4 "CreatedDate" created_date: String, 5 "Description" description: String, 6 "Id" id: String, 7 "Name" name: String,
    8 "OperationSystem" operation_system: String, 9 "RejectedPatches" rejected_patches: Vec<String>,
    10 "RejectedPatchesAction" rejected_patches_action: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ShareType" share_type: String, 13 "Sources" sources: Vec<String>,
    14 "Tags" tags: Vec<UpdatePatchBaselinePatchBaselineTags>, 15 "UpdatedBy" updated_by: String,
    16 "UpdatedDate" updated_date: String
} }

/// In the response of [`UpdatePatchBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchBaselinePatchBaselineTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdatePatchBaselinePatchBaselineTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Updates secret parameter: `UpdateSecretParameter` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateSecretParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretParameter {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub value: String,
}
operation! { UpdateSecretParameter(name: String, value: String) "UpdateSecretParameter" -> UpdateSecretParameterOutput {
    0 "Description" description: String, 1 "Name" name, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tags" tags: BTreeMap<String, Value>, 5 "Value" value
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdateSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretParameterOutput {
    pub parameter: Option<UpdateSecretParameterParameter>,
}
model! { UpdateSecretParameterOutput {
    0 "Parameter" parameter: UpdateSecretParameterParameter
} }

/// In the response of [`UpdateSecretParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretParameterParameter {
    pub constraints: Option<String>,
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdateSecretParameterParameter {
    0 "Constraints" constraints: String, 1 "CreatedBy" created_by: String, 2 "CreatedDate" created_date: String,
    3 "Description" description: String, 4 "Id" id: String, 5 "KeyId" key_id: String, 6 "Name" name: String,
    7 "ParameterVersion" parameter_version: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "ShareType" share_type: String, 10 "Tags" tags: String, 11 "Type" r#type: String,
    12 "UpdatedBy" updated_by: String, 13 "UpdatedDate" updated_date: String
} }

/// Updates state configuration: `UpdateStateConfiguration` of `oos` 2019-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateStateConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStateConfiguration {
    pub client_token: Option<String>,
    pub configure_mode: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_type: Option<String>,
    /// Required.
    pub state_configuration_id: String,
    pub tags: Option<BTreeMap<String, Value>>,
    pub targets: Option<String>,
}
operation! { UpdateStateConfiguration(state_configuration_id: String)
    "UpdateStateConfiguration" -> UpdateStateConfigurationOutput {
    0 "ClientToken" client_token: String, 1 "ConfigureMode" configure_mode: String, 2 "Description" description: String,
    3 "Parameters" parameters: BTreeMap<String, Value>, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "ScheduleExpression" schedule_expression: String,
    7 "ScheduleType" schedule_type: String, 8 "StateConfigurationId" state_configuration_id,
    9 "Tags" tags: BTreeMap<String, Value>, 10 "Targets" targets: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`UpdateStateConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStateConfigurationOutput {
    pub state_configuration: Vec<UpdateStateConfigurationStateConfiguration>,
}
model! { UpdateStateConfigurationOutput {
    0 "StateConfiguration" state_configuration: Vec<UpdateStateConfigurationStateConfiguration>
} }

/// In the response of [`UpdateStateConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStateConfigurationStateConfiguration {
    pub configure_mode: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_expression: Option<String>,
    pub schedule_type: Option<String>,
    pub state_configuration_id: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub targets: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateStateConfigurationStateConfiguration {
    0 "ConfigureMode" configure_mode: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "Parameters" parameters: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "ScheduleExpression" schedule_expression: String, 6 "ScheduleType" schedule_type: String,
    7 "StateConfigurationId" state_configuration_id: String, 8 "Tags" tags: BTreeMap<String, Value>,
    9 "Targets" targets: String, 10 "TemplateId" template_id: String, 11 "TemplateName" template_name: String,
    12 "TemplateVersion" template_version: String, 13 "UpdateTime" update_time: String
} }

/// Updates template: `UpdateTemplate` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// Required.
    pub content: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<BTreeMap<String, Value>>,
    /// Required.
    pub template_name: String,
    pub version_name: Option<String>,
}
operation! { UpdateTemplate(content: String, template_name: String) "UpdateTemplate" -> UpdateTemplateOutput {
    0 "Content" content, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tags" tags: BTreeMap<String, Value>, 4 "TemplateName" template_name, 5 "VersionName" version_name: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateOutput {
    pub template: Option<UpdateTemplateTemplate>,
}
model! { UpdateTemplateOutput {
    0 "Template" template: UpdateTemplateTemplate
} }

/// In the response of [`UpdateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateTemplate {
    pub created_by: Option<String>,
    pub created_date: Option<String>,
    pub description: Option<String>,
    pub has_trigger: Option<bool>,
    pub hash: Option<String>,
    pub resource_group_id: Option<String>,
    pub share_type: Option<String>,
    pub tags: BTreeMap<String, Value>,
    pub template_format: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_version: Option<String>,
    pub updated_by: Option<String>,
    pub updated_date: Option<String>,
}
model! { UpdateTemplateTemplate {
    0 "CreatedBy" created_by: String, 1 "CreatedDate" created_date: String, 2 "Description" description: String,
    3 "HasTrigger" has_trigger: bool, 4 "Hash" hash: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ShareType" share_type: String, 7 "Tags" tags: BTreeMap<String, Value>,
    8 "TemplateFormat" template_format: String, 9 "TemplateId" template_id: String,
    10 "TemplateName" template_name: String, 11 "TemplateVersion" template_version: String,
    12 "UpdatedBy" updated_by: String, 13 "UpdatedDate" updated_date: String
} }

/// Updates template attributes: `UpdateTemplateAttributes` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/UpdateTemplateAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateAttributes {
    pub account_ids: Option<String>,
    pub is_favorite: Option<bool>,
    pub region_id: Option<String>,
    pub share_permission_action: Option<String>,
    pub share_template_version: Option<String>,
    /// Required.
    pub template_name: String,
}
operation! { UpdateTemplateAttributes(template_name: String) "UpdateTemplateAttributes" -> Empty {
    0 "AccountIds" account_ids: String, 1 "IsFavorite" is_favorite: bool, 2 "RegionId" region_id: String,
    3 "SharePermissionAction" share_permission_action: String, 4 "ShareTemplateVersion" share_template_version: String,
    5 "TemplateName" template_name
} }

/// Response of [`UpdateTemplateAttributes`]: empty.
pub type UpdateTemplateAttributesOutput = Empty;

/// `ValidateTemplateContent` of `oos` 2019-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/oos/2019-06-01/ValidateTemplateContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateContent {
    pub content: Option<String>,
    pub region_id: Option<String>,
    pub template_url: Option<String>,
}
operation! { ValidateTemplateContent() "ValidateTemplateContent" -> ValidateTemplateContentOutput {
    0 "Content" content: String, 1 "RegionId" region_id: String, 2 "TemplateURL" template_url: String
} }

/// Response of [`ValidateTemplateContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateContentOutput {
    pub outputs: Option<String>,
    pub parameters: Option<String>,
    pub ram_role: Option<String>,
    pub tasks: Vec<ValidateTemplateContentTasks>,
}
model! { ValidateTemplateContentOutput {
    0 "Outputs" outputs: String, 1 "Parameters" parameters: String, 2 "RamRole" ram_role: String,
    3 "Tasks" tasks: Vec<ValidateTemplateContentTasks>
} }

/// In the response of [`ValidateTemplateContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateTemplateContentTasks {
    pub description: Option<String>,
    pub name: Option<String>,
    pub outputs: Option<String>,
    pub properties: Option<String>,
    pub r#type: Option<String>,
}
model! { ValidateTemplateContentTasks {
    0 "Description" description: String, 1 "Name" name: String, 2 "Outputs" outputs: String,
    3 "Properties" properties: String, 4 "Type" r#type: String
} }

waiters! {
    /// Waits until an execution of a template has succeeded.
    fn execution_succeeded(execution_id: String) -> ListExecutions = ListExecutions::new().execution_id(execution_id),
        "Executions.Status" ["Success"] ["Failed", "Cancelled"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AnalyzeGitRepository, CancelExecution, ChangeResourceGroup, CheckGitRepoFileExists, CheckGitRepositoryExists,
    ContinueDeployApplicationGroup, CreateApplication, CreateApplicationGroup, CreateChatConfiguration,
    CreateDeployRevision, CreateGitRepository, CreateOpsItem, CreateParameter, CreatePatchBaseline,
    CreateSecretParameter, CreateStateConfiguration, CreateTemplate, DeleteApplication, DeleteApplicationGroup,
    DeleteChatConfiguration, DeleteExecutions, DeleteOpsItems, DeleteParameter, DeletePatchBaseline,
    DeleteSecretParameter, DeleteStateConfigurations, DeleteTemplate, DeleteTemplates, DeployApplicationGroup,
    DescribeApplicationGroupBill, DescribeRegions, GenerateExecutionPolicy, GenerateOpsItem, GetApplication,
    GetApplicationGroup, GetChatConfiguration, GetExecutionTemplate, GetGitBranch, GetGitRepository, GetInventorySchema,
    GetOpsItem, GetParameter, GetParameters, GetParametersByPath, GetPatchBaseline, GetSecretParameter,
    GetSecretParameters, GetSecretParametersByPath, GetServiceSettings, GetTemplate, GetTemplateParameterConstraints,
    ListActions, ListApplicationGroups, ListApplications, ListChatConfigurations, ListExecutionLogs,
    ListExecutionRiskyTasks, ListExecutions, ListGitAccounts, ListGitBranches, ListGitOrganizations,
    ListGitRepositories, ListGitRepositoryContents, ListInstancePackageStates, ListInstancePatchStates,
    ListInstancePatches, ListInventoryEntries, ListOpsItems, ListParameterVersions, ListParameters, ListPatchBaselines,
    ListResourceExecutionStatus, ListSecretParameterVersions, ListSecretParameters, ListStateConfigurations,
    ListTagKeys, ListTagResources, ListTagValues, ListTaskExecutionInvocations, ListTaskExecutions,
    ListTemplateVersions, ListTemplates, NotifyExecution, RegisterDefaultPatchBaseline, SearchInventory,
    SetServiceSettings, StartDebugExecution, StartExecution, TagResources, TriggerExecution, UntagResources,
    UpdateApplication, UpdateApplicationGroup, UpdateChatConfiguration, UpdateExecution, UpdateInstancePackageState,
    UpdateOpsItem, UpdateParameter, UpdatePatchBaseline, UpdateSecretParameter, UpdateStateConfiguration,
    UpdateTemplate, UpdateTemplateAttributes, ValidateTemplateContent
}
