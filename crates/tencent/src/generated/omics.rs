//! `omics` of Tencent Cloud, API version 2022-11-28.
//!
//! Endpoint: `omics.tencentcloudapi.com`, or `omics.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, omics::DescribeEnvironments};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEnvironments::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "omics",
    "2022-11-28",
    "omics",
    &Endpoints::NONE,
);

/// Creates environment: `CreateEnvironment` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=CreateEnvironment>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub name: String,
    /// Required.
    pub config: EnvironmentConfig,
    pub description: Option<String>,
    pub is_default: Option<bool>,
}
operation! { CreateEnvironment(name: String, config: EnvironmentConfig) "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "Name" name, 1 "Config" config, 2 "Description" description: String, 3 "IsDefault" is_default: bool
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentConfig {
    /// Required.
    pub vpc_option: Option<VPCOption>,
    /// Required.
    pub cluster_option: Option<ClusterOption>,
    /// Required.
    pub database_option: Option<DatabaseOption>,
    /// Required.
    pub storage_option: Option<StorageOption>,
    /// Required.
    pub cvm_option: Option<CVMOption>,
    pub security_group_option: Option<SecurityGroupOption>,
}

/// Arguments of [`EnvironmentConfig::new`].
pub struct EnvironmentConfigRequired {
    pub vpc_option: VPCOption,
    pub cluster_option: ClusterOption,
    pub database_option: DatabaseOption,
    pub storage_option: StorageOption,
    pub cvm_option: CVMOption,
}
input! {
    EnvironmentConfig { EnvironmentConfigRequired: vpc_option, cluster_option, database_option, storage_option, cvm_option } {
    0 "VPCOption" vpc_option: VPCOption, 1 "ClusterOption" cluster_option: ClusterOption,
    2 "DatabaseOption" database_option: DatabaseOption, 3 "StorageOption" storage_option: StorageOption,
    4 "CVMOption" cvm_option: CVMOption, 5 "SecurityGroupOption" security_group_option: SecurityGroupOption
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCOption {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_zone: Option<String>,
    pub vpccidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
}
input! { VPCOption() {
    0 "VPCId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "SubnetZone" subnet_zone: String,
    3 "VPCCIDRBlock" vpccidr_block: String, 4 "SubnetCIDRBlock" subnet_cidr_block: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterOption {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub service_cidr: Option<String>,
    pub resource_quota: Option<ResourceQuota>,
    pub limit_range: Option<LimitRange>,
    pub system_node_instance_type: Option<String>,
    pub system_node_count: Option<i64>,
    pub auto_upgrade_cluster_level: Option<bool>,
}
input! { ClusterOption(zone: String, r#type: String) {
    0 "Zone" zone: String, 1 "Type" r#type: String, 2 "ServiceCidr" service_cidr: String,
    3 "ResourceQuota" resource_quota: ResourceQuota, 4 "LimitRange" limit_range: LimitRange,
    5 "SystemNodeInstanceType" system_node_instance_type: String, 6 "SystemNodeCount" system_node_count: i64,
    7 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceQuota {
    pub cpu_limit: Option<String>,
    pub memory_limit: Option<String>,
    pub pods: Option<String>,
}
input! { ResourceQuota() {
    0 "CPULimit" cpu_limit: String, 1 "MemoryLimit" memory_limit: String, 2 "Pods" pods: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitRange {
    pub max_cpu: Option<String>,
    pub max_memory: Option<String>,
}
input! { LimitRange() {
    0 "MaxCPU" max_cpu: String, 1 "MaxMemory" max_memory: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseOption {
    /// Required.
    pub zone: Option<String>,
}
input! { DatabaseOption(zone: String) {
    0 "Zone" zone: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    /// Required.
    pub storage_type: Option<String>,
    /// Required.
    pub zone: Option<String>,
    pub capacity: Option<i64>,
    pub enable_auto_scale_up: Option<bool>,
    pub meta_type: Option<String>,
}
input! { StorageOption(storage_type: String, zone: String) {
    0 "StorageType" storage_type: String, 1 "Zone" zone: String, 2 "Capacity" capacity: i64,
    3 "EnableAutoScaleUp" enable_auto_scale_up: bool, 4 "MetaType" meta_type: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVMOption {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
}
input! { CVMOption(zone: String, instance_type: String) {
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupOption {
    /// Required.
    pub security_group_id: Option<String>,
}
input! { SecurityGroupOption(security_group_id: String) {
    0 "SecurityGroupId" security_group_id: String
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub environment_id: Option<String>,
    pub workflow_uuid: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id: String, 1 "WorkflowUuid" workflow_uuid: String
} }

/// Creates volume: `CreateVolume` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=CreateVolume>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVolume {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub spec: String,
    pub description: Option<String>,
    pub capacity: Option<i64>,
    pub enable_auto_scale_up: Option<bool>,
    pub meta_type: Option<String>,
}
operation! { CreateVolume(environment_id: String, name: String, r#type: String, spec: String)
    "CreateVolume" -> CreateVolumeOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Type" r#type, 3 "Spec" spec,
    4 "Description" description: String, 5 "Capacity" capacity: i64, 6 "EnableAutoScaleUp" enable_auto_scale_up: bool,
    7 "MetaType" meta_type: String
} }

/// Response of [`CreateVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVolumeOutput {
    pub volume_id: Option<String>,
}
model! { CreateVolumeOutput {
    0 "VolumeId" volume_id: String
} }

/// Deletes environment: `DeleteEnvironment` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DeleteEnvironment>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    /// Required.
    pub environment_id: String,
}
operation! { DeleteEnvironment(environment_id: String) "DeleteEnvironment" -> DeleteEnvironmentOutput {
    0 "EnvironmentId" environment_id
} }

/// Response of [`DeleteEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentOutput {
    pub workflow_uuid: Option<String>,
}
model! { DeleteEnvironmentOutput {
    0 "WorkflowUuid" workflow_uuid: String
} }

/// Deletes environment cache: `DeleteEnvironmentCache` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DeleteEnvironmentCache>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentCache {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cache_type: String,
    pub path: Option<String>,
}
operation! { DeleteEnvironmentCache(environment_id: String, cache_type: String)
    "DeleteEnvironmentCache" -> DeleteEnvironmentCacheOutput {
    0 "EnvironmentId" environment_id, 1 "CacheType" cache_type, 2 "Path" path: String
} }

/// Response of [`DeleteEnvironmentCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentCacheOutput {
    pub workflow_uuid: Option<String>,
}
model! { DeleteEnvironmentCacheOutput {
    0 "WorkflowUuid" workflow_uuid: String
} }

/// Deletes volume: `DeleteVolume` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DeleteVolume>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVolume {
    /// Required.
    pub volume_id: String,
}
operation! { DeleteVolume(volume_id: String) "DeleteVolume" -> Empty {
    0 "VolumeId" volume_id
} }

/// Response of [`DeleteVolume`]: empty.
pub type DeleteVolumeOutput = Empty;

/// Deletes volume data: `DeleteVolumeData` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DeleteVolumeData>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVolumeData {
    /// Required.
    pub volume_id: String,
    /// Required.
    pub path: String,
}
operation! { DeleteVolumeData(volume_id: String, path: String) "DeleteVolumeData" -> Empty {
    0 "VolumeId" volume_id, 1 "Path" path
} }

/// Response of [`DeleteVolumeData`]: empty.
pub type DeleteVolumeDataOutput = Empty;

/// Describes application versions: `DescribeApplicationVersions` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeApplicationVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationVersions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub application_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeApplicationVersions(project_id: String, application_id: String)
    "DescribeApplicationVersions" -> DescribeApplicationVersionsOutput {
    0 "ProjectId" project_id, 1 "ApplicationId" application_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeApplicationVersions: ApplicationVersion =
    Offset "Offset", "ApplicationVersions" application_versions, total "TotalCount" }

/// Response of [`DescribeApplicationVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationVersionsOutput {
    pub application_versions: Vec<ApplicationVersion>,
    pub total_count: Option<i64>,
}
model! { DescribeApplicationVersionsOutput {
    0 "ApplicationVersions" application_versions: Vec<ApplicationVersion>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApplicationVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVersion {
    pub r#type: Option<String>,
    pub application_version_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub entrypoint: Option<String>,
    pub create_time: Option<String>,
    pub creator_name: Option<String>,
    pub creator_id: Option<String>,
    /// Deprecated.
    pub git_info: Option<String>,
    pub git_source: Option<GitInfo>,
    pub cos_source: Option<CosFileInfo>,
}
model! { ApplicationVersion {
    0 "Type" r#type: String, 1 "ApplicationVersionId" application_version_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Entrypoint" entrypoint: String, 5 "CreateTime" create_time: String,
    6 "CreatorName" creator_name: String, 7 "CreatorId" creator_id: String, 8 "GitInfo" git_info: String,
    9 "GitSource" git_source: GitInfo, 10 "CosSource" cos_source: CosFileInfo
} }

/// In the request of [`DescribeApplicationVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitInfo {
    /// Required.
    pub git_http_path: Option<String>,
    pub git_user_name: Option<String>,
    /// Secret.
    pub git_token_or_password: Option<Secret>,
    pub branch: Option<String>,
    pub tag: Option<String>,
}
input! { GitInfo(git_http_path: String) {
    0 "GitHttpPath" git_http_path: String, 1 "GitUserName" git_user_name: String,
    2 "GitTokenOrPassword" git_token_or_password: Secret, 3 "Branch" branch: String, 4 "Tag" tag: String
} }

/// In the response of [`DescribeApplicationVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosFileInfo {
    pub bucket: Option<String>,
    pub uri: Option<String>,
    pub region: Option<String>,
}
model! { CosFileInfo {
    0 "Bucket" bucket: String, 1 "Uri" uri: String, 2 "Region" region: String
} }

/// Describes applications: `DescribeApplications` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    /// Required.
    pub project_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
}
operation! { DescribeApplications(project_id: String) "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ProjectId" project_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "OrderBy" order_by: String
} }
paged! { DescribeApplications: Application = Offset "Offset", "Applications" applications, total "TotalCount" }

/// In the request of [`DescribeApplications`].
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

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub total_count: Option<i64>,
    pub applications: Vec<Application>,
}
model! { DescribeApplicationsOutput {
    0 "TotalCount" total_count: i64, 1 "Applications" applications: Vec<Application>
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    pub application_id: Option<String>,
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub entrypoint: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
    pub version_count: Option<i64>,
    pub versions: Vec<ApplicationVersion>,
    pub git_source: Option<GitInfo>,
    pub run_constraints: Option<RunConstraints>,
    pub cos_source: Option<CosFileInfo>,
    pub sort_order: Option<i64>,
}
model! { Application {
    0 "ApplicationId" application_id: String, 1 "ProjectId" project_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Type" r#type: String, 5 "Entrypoint" entrypoint: String,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String, 8 "Creator" creator: String,
    9 "CreatorId" creator_id: String, 10 "VersionCount" version_count: i64,
    11 "Versions" versions: Vec<ApplicationVersion>, 12 "GitSource" git_source: GitInfo,
    13 "RunConstraints" run_constraints: RunConstraints, 14 "CosSource" cos_source: CosFileInfo,
    15 "SortOrder" sort_order: i64
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunConstraints {
    pub nextflow_version: Vec<String>,
}
model! { RunConstraints {
    0 "NextflowVersion" nextflow_version: Vec<String>
} }

/// Describes environments: `DescribeEnvironments` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEnvironments() "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEnvironments: Environment = Offset "Offset", "Environments" environments, total "TotalCount" }

/// Response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<i64>,
    pub environments: Vec<Environment>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count: i64, 1 "Environments" environments: Vec<Environment>
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub environment_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub available: Option<bool>,
    pub is_default: Option<bool>,
    pub is_managed: Option<bool>,
    pub message: Option<String>,
    pub resource_ids: Option<ResourceIds>,
    pub last_workflow_uuid: Option<String>,
    /// RFC 3339 time.
    pub creation_time: Option<String>,
    pub runtime_config: Option<EnvironmentRuntimeConfig>,
}
model! { Environment {
    0 "EnvironmentId" environment_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Region" region: String, 4 "Type" r#type: String, 5 "Status" status: String, 6 "Available" available: bool,
    7 "IsDefault" is_default: bool, 8 "IsManaged" is_managed: bool, 9 "Message" message: String,
    10 "ResourceIds" resource_ids: ResourceIds, 11 "LastWorkflowUuid" last_workflow_uuid: String,
    12 "CreationTime" creation_time: String, 13 "RuntimeConfig" runtime_config: EnvironmentRuntimeConfig
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIds {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tdsqlc_id: Option<String>,
    pub cfs_id: Option<String>,
    pub cfs_storage_type: Option<String>,
    pub cvm_id: Option<String>,
    pub eks_id: Option<String>,
    pub tke_id: Option<String>,
    pub tke_system_node_pool_id: Option<String>,
}
model! { ResourceIds {
    0 "VPCId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "TDSQLCId" tdsqlc_id: String, 4 "CFSId" cfs_id: String, 5 "CFSStorageType" cfs_storage_type: String,
    6 "CVMId" cvm_id: String, 7 "EKSId" eks_id: String, 8 "TKEId" tke_id: String,
    9 "TKESystemNodePoolId" tke_system_node_pool_id: String
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRuntimeConfig {
    pub cromwell_config: Option<CromwellConfig>,
    pub nextflow_config: Option<NextflowConfig>,
}
model! { EnvironmentRuntimeConfig {
    0 "CromwellConfig" cromwell_config: CromwellConfig, 1 "NextflowConfig" nextflow_config: NextflowConfig
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CromwellConfig {
    pub max_concurrent_workflows: Option<i64>,
    pub concurrent_job_limit: Option<i64>,
}
model! { CromwellConfig {
    0 "MaxConcurrentWorkflows" max_concurrent_workflows: i64, 1 "ConcurrentJobLimit" concurrent_job_limit: i64
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NextflowConfig {
    pub executor_queue_size: Option<i64>,
}
model! { NextflowConfig {
    0 "ExecutorQueueSize" executor_queue_size: i64
} }

/// Describes hpc clusters: `DescribeHPCClusters` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeHPCClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCClusters {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHPCClusters() "DescribeHPCClusters" -> DescribeHPCClustersOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHPCClusters: HPCCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeHPCClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCClustersOutput {
    pub clusters: Vec<HPCCluster>,
    pub total_count: Option<i64>,
}
model! { DescribeHPCClustersOutput {
    0 "Clusters" clusters: Vec<HPCCluster>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHPCClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCCluster {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub scheduler: Option<String>,
    pub vpc_id: Option<String>,
    pub node_count: Option<i64>,
    pub tags: Vec<Tag>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub r#type: Option<String>,
    pub os_name: Option<String>,
    pub scheduler_version: Option<String>,
    pub vpccidr_block: Option<String>,
    pub confirm_deadline: Option<String>,
}
model! { HPCCluster {
    0 "ClusterId" cluster_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Status" status: String, 4 "Scheduler" scheduler: String, 5 "VPCId" vpc_id: String, 6 "NodeCount" node_count: i64,
    7 "Tags" tags: Vec<Tag>, 8 "CreateTime" create_time: String, 9 "Type" r#type: String, 10 "OsName" os_name: String,
    11 "SchedulerVersion" scheduler_version: String, 12 "VPCCIDRBlock" vpccidr_block: String,
    13 "ConfirmDeadline" confirm_deadline: String
} }

/// In the response of [`DescribeHPCClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes hpc nodes: `DescribeHPCNodes` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeHPCNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCNodes {
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHPCNodes() "DescribeHPCNodes" -> DescribeHPCNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHPCNodes: HPCNode = Offset "Offset", "Nodes" nodes, total "TotalCount" }

/// Response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCNodesOutput {
    pub nodes: Vec<HPCNode>,
    pub total_count: Option<i64>,
}
model! { DescribeHPCNodesOutput {
    0 "Nodes" nodes: Vec<HPCNode>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCNode {
    pub node_id: Option<String>,
    pub queue_id: Option<String>,
    pub cluster_id: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
    pub zone: Option<String>,
    pub image_id: Option<String>,
    pub instance: Option<HPCInstance>,
    pub tags: Vec<Tag>,
    pub name: Option<String>,
    pub queue_name: Option<String>,
    pub status: Option<String>,
}
model! { HPCNode {
    0 "NodeId" node_id: String, 1 "QueueId" queue_id: String, 2 "ClusterId" cluster_id: String, 3 "Role" role: String,
    4 "Type" r#type: String, 5 "Zone" zone: String, 6 "ImageId" image_id: String, 7 "Instance" instance: HPCInstance,
    8 "Tags" tags: Vec<Tag>, 9 "Name" name: String, 10 "QueueName" queue_name: String, 11 "Status" status: String
} }

/// In the response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCInstance {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub charge_type: Option<String>,
    pub os_name: Option<String>,
    pub system_disk: Option<HPCDisk>,
    pub gpu_info: Option<HPCGPUInfo>,
    pub private_ip_addresses: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub uuid: Option<String>,
    pub internet_info: Option<HPCInternetInfo>,
}
model! { HPCInstance {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "CPU" cpu: i64, 3 "Memory" memory: i64,
    4 "State" state: String, 5 "Type" r#type: String, 6 "ChargeType" charge_type: String, 7 "OSName" os_name: String,
    8 "SystemDisk" system_disk: HPCDisk, 9 "GPUInfo" gpu_info: HPCGPUInfo,
    10 "PrivateIPAddresses" private_ip_addresses: Vec<String>, 11 "PublicIPAddresses" public_ip_addresses: Vec<String>,
    12 "CreateTime" create_time: String, 13 "ExpireTime" expire_time: String, 14 "Uuid" uuid: String,
    15 "InternetInfo" internet_info: HPCInternetInfo
} }

/// In the response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCDisk {
    pub disk_id: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { HPCDisk {
    0 "DiskId" disk_id: String, 1 "Size" size: i64, 2 "Type" r#type: String
} }

/// In the response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCGPUInfo {
    pub gpu_type: Option<String>,
    pub gpu_count: Option<f64>,
}
model! { HPCGPUInfo {
    0 "GPUType" gpu_type: String, 1 "GPUCount" gpu_count: f64
} }

/// In the response of [`DescribeHPCNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCInternetInfo {
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
model! { HPCInternetInfo {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 1 "InternetChargeType" internet_charge_type: String
} }

/// Describes input templates: `DescribeInputTemplates` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeInputTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputTemplates {
    pub project_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { DescribeInputTemplates() "DescribeInputTemplates" -> DescribeInputTemplatesOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "ApplicationVersionId" application_version_id: String, 5 "ApplicationId" application_id: String
} }
paged! { DescribeInputTemplates: InputTemplate = Offset "Offset", "InputTemplates" input_templates, total "TotalCount" }

/// Response of [`DescribeInputTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputTemplatesOutput {
    pub input_templates: Vec<InputTemplate>,
    pub total_count: Option<i64>,
}
model! { DescribeInputTemplatesOutput {
    0 "InputTemplates" input_templates: Vec<InputTemplate>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInputTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTemplate {
    pub uuid: Option<String>,
    pub input_template_id: Option<String>,
    pub project_id: Option<String>,
    pub application_id: Option<String>,
    pub application_version_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
}
model! { InputTemplate {
    0 "Uuid" uuid: String, 1 "InputTemplateId" input_template_id: String, 2 "ProjectId" project_id: String,
    3 "ApplicationId" application_id: String, 4 "ApplicationVersionId" application_version_id: String,
    5 "Name" name: String, 6 "Description" description: String, 7 "Creator" creator: String,
    8 "CreatorId" creator_id: String
} }

/// Describes projects: `DescribeProjects` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProjects() "DescribeProjects" -> DescribeProjectsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProjects: Project = Offset "Offset", "Projects" projects, total "TotalCount" }

/// Response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total_count: Option<i64>,
    pub projects: Vec<Project>,
}
model! { DescribeProjectsOutput {
    0 "TotalCount" total_count: i64, 1 "Projects" projects: Vec<Project>
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator: Option<String>,
    pub is_default: Option<bool>,
}
model! { Project {
    0 "ProjectId" project_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Region" region: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "Creator" creator: String, 7 "IsDefault" is_default: bool
} }

/// Describes public applications: `DescribePublicApplications` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribePublicApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicApplications {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub parent_app_id: Option<String>,
    pub app_type: Option<String>,
}
operation! { DescribePublicApplications() "DescribePublicApplications" -> DescribePublicApplicationsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "ParentAppId" parent_app_id: String, 3 "AppType" app_type: String
} }
paged! { DescribePublicApplications: PublicApplication =
    Offset "Offset", "Applications" applications, total "TotalCount" }

/// Response of [`DescribePublicApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicApplicationsOutput {
    pub applications: Vec<PublicApplication>,
    pub total_count: Option<i64>,
}
model! { DescribePublicApplicationsOutput {
    0 "Applications" applications: Vec<PublicApplication>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePublicApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicApplication {
    pub application_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub app_group_type: Option<String>,
    pub nextflow_version: Vec<String>,
    pub app_tags: Vec<ToolRepoTag>,
    pub app_id: Option<String>,
}
model! { PublicApplication {
    0 "ApplicationId" application_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "AppGroupType" app_group_type: String, 4 "NextflowVersion" nextflow_version: Vec<String>,
    5 "AppTags" app_tags: Vec<ToolRepoTag>, 6 "AppId" app_id: String
} }

/// In the response of [`DescribePublicApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolRepoTag {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { ToolRepoTag {
    0 "TagId" tag_id: String, 1 "TagName" tag_name: String
} }

/// Describes run groups: `DescribeRunGroups` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeRunGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunGroups {
    pub project_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRunGroups() "DescribeRunGroups" -> DescribeRunGroupsOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRunGroups: RunGroup = Offset "Offset", "RunGroups" run_groups, total "TotalCount" }

/// Response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunGroupsOutput {
    pub total_count: Option<i64>,
    pub run_groups: Vec<RunGroup>,
}
model! { DescribeRunGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "RunGroups" run_groups: Vec<RunGroup>
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroup {
    pub run_group_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub application_version: Option<ApplicationVersion>,
    pub access_mode: Option<String>,
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub table_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub work_dir: Option<String>,
    pub input: Option<String>,
    pub input_type: Option<String>,
    pub input_cos_uri: Option<String>,
    pub input_template_id: Option<String>,
    pub option: Option<RunOption>,
    pub nf_option: Option<NFOption>,
    pub volumes: Vec<VolumeInfo>,
    pub total_run: Option<i64>,
    pub run_status_counts: Vec<RunStatusCount>,
    pub execution_time: Option<ExecutionTime>,
    pub error_message: Option<String>,
    pub notification: Option<RunGroupNotification>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
    pub result_notify: Option<String>,
}
model! { RunGroup {
    0 "RunGroupId" run_group_id: String, 1 "ProjectId" project_id: String, 2 "ProjectName" project_name: String,
    3 "ApplicationId" application_id: String, 4 "ApplicationName" application_name: String,
    5 "ApplicationType" application_type: String, 6 "ApplicationVersion" application_version: ApplicationVersion,
    7 "AccessMode" access_mode: String, 8 "EnvironmentId" environment_id: String,
    9 "EnvironmentName" environment_name: String, 10 "TableId" table_id: String, 11 "Name" name: String,
    12 "Description" description: String, 13 "Status" status: String, 14 "Type" r#type: String,
    15 "WorkDir" work_dir: String, 16 "Input" input: String, 17 "InputType" input_type: String,
    18 "InputCosUri" input_cos_uri: String, 19 "InputTemplateId" input_template_id: String,
    20 "Option" option: RunOption, 21 "NFOption" nf_option: NFOption, 22 "Volumes" volumes: Vec<VolumeInfo>,
    23 "TotalRun" total_run: i64, 24 "RunStatusCounts" run_status_counts: Vec<RunStatusCount>,
    25 "ExecutionTime" execution_time: ExecutionTime, 26 "ErrorMessage" error_message: String,
    27 "Notification" notification: RunGroupNotification, 28 "CreateTime" create_time: String,
    29 "UpdateTime" update_time: String, 30 "Creator" creator: String, 31 "CreatorId" creator_id: String,
    32 "ResultNotify" result_notify: String
} }

/// In the request of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOption {
    /// Required.
    pub failure_mode: Option<String>,
    /// Required.
    pub use_call_cache: Option<bool>,
    /// Required.
    pub use_error_on_hold: Option<bool>,
    pub final_workflow_outputs_dir: Option<String>,
    pub use_relative_output_paths: Option<bool>,
    pub add_run_info_to_output_dir: Option<bool>,
}
input! { RunOption(failure_mode: String, use_call_cache: bool, use_error_on_hold: bool) {
    0 "FailureMode" failure_mode: String, 1 "UseCallCache" use_call_cache: bool,
    2 "UseErrorOnHold" use_error_on_hold: bool, 3 "FinalWorkflowOutputsDir" final_workflow_outputs_dir: String,
    4 "UseRelativeOutputPaths" use_relative_output_paths: bool,
    5 "AddRunInfoToOutputDir" add_run_info_to_output_dir: bool
} }

/// In the request of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NFOption {
    pub config: Option<String>,
    pub profile: Option<String>,
    pub report: Option<bool>,
    pub resume: Option<bool>,
    pub nf_version: Option<String>,
    pub launch_dir: Option<String>,
}
input! { NFOption() {
    0 "Config" config: String, 1 "Profile" profile: String, 2 "Report" report: bool, 3 "Resume" resume: bool,
    4 "NFVersion" nf_version: String, 5 "LaunchDir" launch_dir: String
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    pub volume_id: Option<String>,
    pub name: Option<String>,
    pub mount_path: Option<String>,
}
model! { VolumeInfo {
    0 "VolumeId" volume_id: String, 1 "Name" name: String, 2 "MountPath" mount_path: String
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStatusCount {
    pub status: Option<String>,
    pub count: Option<i64>,
}
model! { RunStatusCount {
    0 "Status" status: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionTime {
    /// RFC 3339 time.
    pub submit_time: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { ExecutionTime {
    0 "SubmitTime" submit_time: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupNotification {
    pub result_notification: Option<RunGroupResultNotification>,
    pub timeout_notification: Option<RunGroupTimeoutNotification>,
}
model! { RunGroupNotification {
    0 "ResultNotification" result_notification: RunGroupResultNotification,
    1 "TimeoutNotification" timeout_notification: RunGroupTimeoutNotification
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupResultNotification {
    pub notification_type: Option<NotificationType>,
}
model! { RunGroupResultNotification {
    0 "NotificationType" notification_type: NotificationType
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationType {
    pub station_message: Option<bool>,
    pub email: Vec<String>,
    pub current_user_email: Option<bool>,
}
model! { NotificationType {
    0 "StationMessage" station_message: bool, 1 "Email" email: Vec<String>,
    2 "CurrentUserEmail" current_user_email: bool
} }

/// In the response of [`DescribeRunGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupTimeoutNotification {
    pub timeout_minutes: Option<i64>,
    pub notification_type: Option<NotificationType>,
}
model! { RunGroupTimeoutNotification {
    0 "TimeoutMinutes" timeout_minutes: i64, 1 "NotificationType" notification_type: NotificationType
} }

/// Describes runs: `DescribeRuns` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuns {
    pub project_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRuns() "DescribeRuns" -> DescribeRunsOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRuns: Run = Offset "Offset", "Runs" runs, total "TotalCount" }

/// Response of [`DescribeRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunsOutput {
    pub total_count: Option<i64>,
    pub runs: Vec<Run>,
}
model! { DescribeRunsOutput {
    0 "TotalCount" total_count: i64, 1 "Runs" runs: Vec<Run>
} }

/// In the response of [`DescribeRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    pub run_uuid: Option<String>,
    pub project_id: Option<String>,
    pub application_id: Option<String>,
    pub run_group_id: Option<String>,
    pub environment_id: Option<String>,
    pub user_defined_id: Option<String>,
    pub table_id: Option<String>,
    pub table_row_uuid: Option<String>,
    pub status: Option<String>,
    pub input: Option<String>,
    /// Deprecated.
    pub option: Option<RunOption>,
    pub execution_time: Option<ExecutionTime>,
    pub cache: Option<CacheInfo>,
    pub error_message: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { Run {
    0 "RunUuid" run_uuid: String, 1 "ProjectId" project_id: String, 2 "ApplicationId" application_id: String,
    3 "RunGroupId" run_group_id: String, 4 "EnvironmentId" environment_id: String,
    5 "UserDefinedId" user_defined_id: String, 6 "TableId" table_id: String, 7 "TableRowUuid" table_row_uuid: String,
    8 "Status" status: String, 9 "Input" input: String, 10 "Option" option: RunOption,
    11 "ExecutionTime" execution_time: ExecutionTime, 12 "Cache" cache: CacheInfo,
    13 "ErrorMessage" error_message: String, 14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheInfo {
    pub cache_clear_delay: Option<i64>,
    /// RFC 3339 time.
    pub cache_clear_time: Option<String>,
    pub cache_cleared: Option<bool>,
}
model! { CacheInfo {
    0 "CacheClearDelay" cache_clear_delay: i64, 1 "CacheClearTime" cache_clear_time: String,
    2 "CacheCleared" cache_cleared: bool
} }

/// Describes tables: `DescribeTables` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    /// Required.
    pub project_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTables(project_id: String) "DescribeTables" -> DescribeTablesOutput {
    0 "ProjectId" project_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTables: Table = Offset "Offset", "Tables" tables, total "TotalCount" }

/// Response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<i64>,
    pub tables: Vec<Table>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count: i64, 1 "Tables" tables: Vec<Table>
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub table_id: Option<String>,
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub columns: Vec<TableColumn>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
}
model! { Table {
    0 "TableId" table_id: String, 1 "ProjectId" project_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Columns" columns: Vec<TableColumn>, 5 "CreateTime" create_time: String,
    6 "Creator" creator: String, 7 "CreatorId" creator_id: String
} }

/// In the response of [`DescribeTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub header: Option<String>,
    pub data_type: Option<String>,
}
model! { TableColumn {
    0 "Header" header: String, 1 "DataType" data_type: String
} }

/// Describes tables rows: `DescribeTablesRows` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeTablesRows>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesRows {
    /// Required.
    pub project_id: String,
    /// Required.
    pub table_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTablesRows(project_id: String, table_id: String) "DescribeTablesRows" -> DescribeTablesRowsOutput {
    0 "ProjectId" project_id, 1 "TableId" table_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTablesRows: TableRow = Offset "Offset", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeTablesRows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesRowsOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<TableRow>,
}
model! { DescribeTablesRowsOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<TableRow>
} }

/// In the response of [`DescribeTablesRows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRow {
    pub table_row_uuid: Option<String>,
    pub content: Vec<String>,
}
model! { TableRow {
    0 "TableRowUuid" table_row_uuid: String, 1 "Content" content: Vec<String>
} }

/// Describes volumes: `DescribeVolumes` of `omics` 2022-11-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=DescribeVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVolumes {
    /// Required.
    pub environment_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVolumes(environment_id: String) "DescribeVolumes" -> DescribeVolumesOutput {
    0 "EnvironmentId" environment_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVolumes: Volume = Offset "Offset", "Volumes" volumes, total "TotalCount" }

/// Response of [`DescribeVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVolumesOutput {
    pub volumes: Vec<Volume>,
    pub total_count: Option<i64>,
}
model! { DescribeVolumesOutput {
    0 "Volumes" volumes: Vec<Volume>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Volume {
    pub volume_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub r#type: Option<String>,
    pub spec: Option<String>,
    pub capacity: Option<i64>,
    pub usage: Option<i64>,
    pub bandwidth_limit: Option<f64>,
    pub default_mount_path: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub auto_scale_up_rule: Option<VolumeAutoScaleUpRule>,
    pub meta_type: Option<String>,
    pub zone: Option<String>,
}
model! { Volume {
    0 "VolumeId" volume_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "EnvironmentId" environment_id: String, 4 "Type" r#type: String, 5 "Spec" spec: String,
    6 "Capacity" capacity: i64, 7 "Usage" usage: i64, 8 "BandwidthLimit" bandwidth_limit: f64,
    9 "DefaultMountPath" default_mount_path: String, 10 "IsDefault" is_default: bool, 11 "Status" status: String,
    12 "AutoScaleUpRule" auto_scale_up_rule: VolumeAutoScaleUpRule, 13 "MetaType" meta_type: String,
    14 "Zone" zone: String
} }

/// In the response of [`DescribeVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeAutoScaleUpRule {
    pub status: Option<String>,
    pub scale_threshold: Option<i64>,
    pub target_threshold: Option<i64>,
}
model! { VolumeAutoScaleUpRule {
    0 "Status" status: String, 1 "ScaleThreshold" scale_threshold: i64, 2 "TargetThreshold" target_threshold: i64
} }

/// Gets input template file: `GetInputTemplateFile` of `omics` 2022-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=GetInputTemplateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInputTemplateFile {
    /// Required.
    pub input_template_id: String,
    pub project_id: Option<String>,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { GetInputTemplateFile(input_template_id: String) "GetInputTemplateFile" -> GetInputTemplateFileOutput {
    0 "InputTemplateId" input_template_id, 1 "ProjectId" project_id: String,
    2 "ApplicationVersionId" application_version_id: String, 3 "ApplicationId" application_id: String
} }

/// Response of [`GetInputTemplateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInputTemplateFileOutput {
    /// Secret.
    pub cos_signed_url: Option<Secret>,
    pub content: Option<String>,
}
model! { GetInputTemplateFileOutput {
    0 "CosSignedUrl" cos_signed_url: Secret, 1 "Content" content: String
} }

/// Gets run calls: `GetRunCalls` of `omics` 2022-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=GetRunCalls>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunCalls {
    /// Required.
    pub run_uuid: String,
    /// Required.
    pub path: String,
    pub project_id: Option<String>,
}
operation! { GetRunCalls(run_uuid: String, path: String) "GetRunCalls" -> GetRunCallsOutput {
    0 "RunUuid" run_uuid, 1 "Path" path, 2 "ProjectId" project_id: String
} }

/// Response of [`GetRunCalls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunCallsOutput {
    pub calls: Vec<RunMetadata>,
}
model! { GetRunCallsOutput {
    0 "Calls" calls: Vec<RunMetadata>
} }

/// In the response of [`GetRunCalls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMetadata {
    pub run_type: Option<String>,
    pub run_id: Option<String>,
    pub parent_id: Option<String>,
    pub job_id: Option<String>,
    pub call_name: Option<String>,
    pub scatter_index: Option<String>,
    pub input: Option<String>,
    pub output: Option<String>,
    pub status: Option<String>,
    pub error_message: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub submit_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub command: Option<String>,
    pub runtime: Option<String>,
    pub preprocess: Option<bool>,
    pub post_process: Option<bool>,
    pub call_cached: Option<bool>,
    pub work_dir: Option<String>,
    pub stdout: Option<String>,
    pub stderr: Option<String>,
    pub meta: Option<String>,
}
model! { RunMetadata {
    0 "RunType" run_type: String, 1 "RunId" run_id: String, 2 "ParentId" parent_id: String, 3 "JobId" job_id: String,
    4 "CallName" call_name: String, 5 "ScatterIndex" scatter_index: String, 6 "Input" input: String,
    7 "Output" output: String, 8 "Status" status: String, 9 "ErrorMessage" error_message: String,
    10 "StartTime" start_time: String, 11 "SubmitTime" submit_time: String, 12 "EndTime" end_time: String,
    13 "Command" command: String, 14 "Runtime" runtime: String, 15 "Preprocess" preprocess: bool,
    16 "PostProcess" post_process: bool, 17 "CallCached" call_cached: bool, 18 "WorkDir" work_dir: String,
    19 "Stdout" stdout: String, 20 "Stderr" stderr: String, 21 "Meta" meta: String
} }

/// Gets run job log: `GetRunJobLog` of `omics` 2022-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=GetRunJobLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_COS_KEY`], [`codes::RESOURCE_NOT_FOUND_COS_OBJECT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunJobLog {
    /// Required.
    pub run_uuid: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub log_type: String,
    pub project_id: Option<String>,
    pub path: Option<String>,
}
operation! { GetRunJobLog(run_uuid: String, job_id: String, log_type: String) "GetRunJobLog" -> GetRunJobLogOutput {
    0 "RunUuid" run_uuid, 1 "JobId" job_id, 2 "LogType" log_type, 3 "ProjectId" project_id: String,
    4 "Path" path: String
} }

/// Response of [`GetRunJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunJobLogOutput {
    pub content: Option<String>,
}
model! { GetRunJobLogOutput {
    0 "Content" content: String
} }

/// Gets run metadata file: `GetRunMetadataFile` of `omics` 2022-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=GetRunMetadataFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_COS_KEY`], [`codes::RESOURCE_NOT_FOUND_COS_OBJECT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunMetadataFile {
    /// Required.
    pub run_uuid: String,
    pub project_id: Option<String>,
    pub key: Option<String>,
    pub keys: Option<Vec<String>>,
}
operation! { GetRunMetadataFile(run_uuid: String) "GetRunMetadataFile" -> GetRunMetadataFileOutput {
    0 "RunUuid" run_uuid, 1 "ProjectId" project_id: String, 2 "Key" key: String, 3 "Keys" keys: Vec<String>
} }

/// Response of [`GetRunMetadataFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunMetadataFileOutput {
    /// Secret.
    pub cos_signed_url: Option<Secret>,
    /// Secret.
    pub cos_signed_urls: Vec<Secret>,
}
model! { GetRunMetadataFileOutput {
    0 "CosSignedUrl" cos_signed_url: Secret, 1 "CosSignedUrls" cos_signed_urls: Vec<Secret>
} }

/// Gets run status: `GetRunStatus` of `omics` 2022-11-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=GetRunStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunStatus {
    /// Required.
    pub run_uuid: String,
    pub project_id: Option<String>,
}
operation! { GetRunStatus(run_uuid: String) "GetRunStatus" -> GetRunStatusOutput {
    0 "RunUuid" run_uuid, 1 "ProjectId" project_id: String
} }

/// Response of [`GetRunStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunStatusOutput {
    pub metadata: Option<RunMetadata>,
}
model! { GetRunStatusOutput {
    0 "Metadata" metadata: RunMetadata
} }

/// Imports common application: `ImportCommonApplication` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=ImportCommonApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCommonApplication {
    /// Required.
    pub common_app_uuid: String,
    /// Required.
    pub common_app_new_name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub nextflow_version: String,
    pub internal: Option<bool>,
}

/// Arguments of [`ImportCommonApplication::new`].
pub struct ImportCommonApplicationRequired {
    pub common_app_uuid: String,
    pub common_app_new_name: String,
    pub project_id: String,
    pub r#type: String,
    pub nextflow_version: String,
}
operation! {
    ImportCommonApplication { ImportCommonApplicationRequired: common_app_uuid, common_app_new_name, project_id, r#type, nextflow_version }
    "ImportCommonApplication" -> ImportCommonApplicationOutput {
    0 "CommonAppUuid" common_app_uuid, 1 "CommonAppNewName" common_app_new_name, 2 "ProjectId" project_id,
    3 "Type" r#type, 4 "NextflowVersion" nextflow_version, 5 "Internal" internal: bool
} }

/// Response of [`ImportCommonApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCommonApplicationOutput {
    pub application_id: Option<String>,
}
model! { ImportCommonApplicationOutput {
    0 "ApplicationId" application_id: String
} }

/// Imports table file: `ImportTableFile` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=ImportTableFile>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_TABLE_HEADER`], [`codes::FAILED_OPERATION_EMPTY_TABLE_HEADER`],
/// [`codes::FAILED_OPERATION_INVALID_TABLE_HEADER`], [`codes::FAILED_OPERATION_INVALID_TABLE_LENGTH`],
/// [`codes::FAILED_OPERATION_TABLE_DATA_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_COS_KEY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CSV_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TABLE_DATA_TYPE_LENGTH_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TABLE_DATA_TYPE`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_COS_OBJECT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTableFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub cos_uri: String,
    /// Required.
    pub data_type: Vec<String>,
    pub description: Option<String>,
}
operation! { ImportTableFile(project_id: String, name: String, cos_uri: String, data_type: Vec<String>)
    "ImportTableFile" -> ImportTableFileOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "CosUri" cos_uri, 3 "DataType" data_type,
    4 "Description" description: String
} }

/// Response of [`ImportTableFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTableFileOutput {
    pub table_id: Option<String>,
}
model! { ImportTableFileOutput {
    0 "TableId" table_id: String
} }

/// Modifies volume: `ModifyVolume` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=ModifyVolume>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVolume {
    /// Required.
    pub volume_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyVolume(volume_id: String) "ModifyVolume" -> Empty {
    0 "VolumeId" volume_id, 1 "Name" name: String, 2 "Description" description: String
} }

/// Response of [`ModifyVolume`]: empty.
pub type ModifyVolumeOutput = Empty;

/// Reboots hpc nodes: `RebootHPCNodes` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=RebootHPCNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootHPCNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootHPCNodes(cluster_id: String, node_ids: Vec<String>) "RebootHPCNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "StopType" stop_type: String
} }

/// Response of [`RebootHPCNodes`]: empty.
pub type RebootHPCNodesOutput = Empty;

/// Retries runs: `RetryRuns` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=RetryRuns>.
///
/// Errors: [`codes::FAILED_OPERATION_RETRY_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_STATUS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_NOT_AVAILABLE`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_RUN_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRuns {
    pub project_id: Option<String>,
    pub run_group_id: Option<String>,
    pub run_uuids: Option<Vec<String>>,
    pub wdl_option: Option<RunOption>,
    pub nf_option: Option<NFOption>,
}
operation! { RetryRuns() "RetryRuns" -> RetryRunsOutput {
    0 "ProjectId" project_id: String, 1 "RunGroupId" run_group_id: String, 2 "RunUuids" run_uuids: Vec<String>,
    3 "WDLOption" wdl_option: RunOption, 4 "NFOption" nf_option: NFOption
} }

/// Response of [`RetryRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRunsOutput {
    pub run_group_id: Option<String>,
}
model! { RetryRunsOutput {
    0 "RunGroupId" run_group_id: String
} }

/// Runs application: `RunApplication` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=RunApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_EMAIL_COUNT_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_VERSION_NOT_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ENTRYPOINT_NOT_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BASE64_ENCODE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EMAIL_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INPUT_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INPUT_PLACEHOLDER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RUN_OPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIMEOUT_MINUTES`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_VERSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE_ROW_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub environment_id: String,
    pub project_id: Option<String>,
    pub description: Option<String>,
    pub input_cos_uri: Option<String>,
    pub input_base64: Option<String>,
    pub table_id: Option<String>,
    pub table_row_uuids: Option<Vec<String>>,
    pub cache_clear_delay: Option<i64>,
    pub application_version_id: Option<String>,
    pub option: Option<RunOption>,
    pub nf_option: Option<NFOption>,
    pub work_dir: Option<String>,
    pub access_mode: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub result_notification: Option<bool>,
    pub timeout_notification: Option<bool>,
    pub timeout_notification_minutes: Option<i64>,
    pub email_for_notification: Option<Vec<String>>,
}
operation! { RunApplication(application_id: String, name: String, environment_id: String)
    "RunApplication" -> RunApplicationOutput {
    0 "ApplicationId" application_id, 1 "Name" name, 2 "EnvironmentId" environment_id, 3 "ProjectId" project_id: String,
    4 "Description" description: String, 5 "InputCosUri" input_cos_uri: String, 6 "InputBase64" input_base64: String,
    7 "TableId" table_id: String, 8 "TableRowUuids" table_row_uuids: Vec<String>,
    9 "CacheClearDelay" cache_clear_delay: i64, 10 "ApplicationVersionId" application_version_id: String,
    11 "Option" option: RunOption, 12 "NFOption" nf_option: NFOption, 13 "WorkDir" work_dir: String,
    14 "AccessMode" access_mode: String, 15 "VolumeIds" volume_ids: Vec<String>,
    16 "ResultNotification" result_notification: bool, 17 "TimeoutNotification" timeout_notification: bool,
    18 "TimeoutNotificationMinutes" timeout_notification_minutes: i64,
    19 "EmailForNotification" email_for_notification: Vec<String>
} }

/// Response of [`RunApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplicationOutput {
    pub run_group_id: Option<String>,
}
model! { RunApplicationOutput {
    0 "RunGroupId" run_group_id: String
} }

/// Runs workflow: `RunWorkflow` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=RunWorkflow>.
///
/// Errors: [`codes::FAILED_OPERATION_VERSION_NOT_RELEASED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ENTRYPOINT_NOT_SET`], [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BASE64_ENCODE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INPUT_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INPUT_PLACEHOLDER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RUN_OPTION`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_VERSION_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TABLE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TABLE_ROW_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflow {
    /// Required.
    pub name: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub git_source: GitInfo,
    /// Required.
    pub r#type: String,
    /// Required.
    pub nf_option: NFOption,
    pub project_id: Option<String>,
    pub description: Option<String>,
    pub input_base64: Option<String>,
    pub input_cos_uri: Option<String>,
    pub cache_clear_delay: Option<i64>,
    pub work_dir: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub entrypoint: Option<String>,
}

/// Arguments of [`RunWorkflow::new`].
pub struct RunWorkflowRequired {
    pub name: String,
    pub environment_id: String,
    pub git_source: GitInfo,
    pub r#type: String,
    pub nf_option: NFOption,
}
operation! { RunWorkflow { RunWorkflowRequired: name, environment_id, git_source, r#type, nf_option }
    "RunWorkflow" -> RunWorkflowOutput {
    0 "Name" name, 1 "EnvironmentId" environment_id, 2 "GitSource" git_source, 3 "Type" r#type, 4 "NFOption" nf_option,
    5 "ProjectId" project_id: String, 6 "Description" description: String, 7 "InputBase64" input_base64: String,
    8 "InputCosUri" input_cos_uri: String, 9 "CacheClearDelay" cache_clear_delay: i64, 10 "WorkDir" work_dir: String,
    11 "VolumeIds" volume_ids: Vec<String>, 12 "Entrypoint" entrypoint: String
} }

/// Response of [`RunWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflowOutput {
    pub run_group_id: Option<String>,
}
model! { RunWorkflowOutput {
    0 "RunGroupId" run_group_id: String
} }

/// `TerminateRunGroup` of `omics` 2022-11-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=omics&Version=2022-11-28&Action=TerminateRunGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_RUN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateRunGroup {
    /// Required.
    pub run_group_id: String,
    pub project_id: Option<String>,
}
operation! { TerminateRunGroup(run_group_id: String) "TerminateRunGroup" -> Empty {
    0 "RunGroupId" run_group_id, 1 "ProjectId" project_id: String
} }

/// Response of [`TerminateRunGroup`]: empty.
pub type TerminateRunGroupOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DUPLICATE_TABLE_HEADER "FailedOperation.DuplicateTableHeader",
    FAILED_OPERATION_EMAIL_COUNT_LIMIT_EXCEEDED "FailedOperation.EmailCountLimitExceeded",
    FAILED_OPERATION_EMPTY_TABLE_HEADER "FailedOperation.EmptyTableHeader",
    FAILED_OPERATION_INVALID_TABLE_HEADER "FailedOperation.InvalidTableHeader",
    FAILED_OPERATION_INVALID_TABLE_LENGTH "FailedOperation.InvalidTableLength",
    FAILED_OPERATION_RETRY_LIMIT_EXCEEDED "FailedOperation.RetryLimitExceeded",
    FAILED_OPERATION_STATUS_NOT_SUPPORTED "FailedOperation.StatusNotSupported",
    FAILED_OPERATION_TABLE_DATA_TYPE_MISMATCH "FailedOperation.TableDataTypeMismatch",
    FAILED_OPERATION_VERSION_NOT_RELEASED "FailedOperation.VersionNotReleased", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DUPLICATE_NAME "InvalidParameterValue.DuplicateName",
    INVALID_PARAMETER_VALUE_ENTRYPOINT_NOT_SET "InvalidParameterValue.EntrypointNotSet",
    INVALID_PARAMETER_VALUE_ENVIRONMENT_NOT_AVAILABLE "InvalidParameterValue.EnvironmentNotAvailable",
    INVALID_PARAMETER_VALUE_INVALID_BASE64_ENCODE "InvalidParameterValue.InvalidBase64Encode",
    INVALID_PARAMETER_VALUE_INVALID_COS_KEY "InvalidParameterValue.InvalidCosKey",
    INVALID_PARAMETER_VALUE_INVALID_CSV_FORMAT "InvalidParameterValue.InvalidCsvFormat",
    INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION "InvalidParameterValue.InvalidDescription",
    INVALID_PARAMETER_VALUE_INVALID_EMAIL_FORMAT "InvalidParameterValue.InvalidEmailFormat",
    INVALID_PARAMETER_VALUE_INVALID_INPUT_JSON_FORMAT "InvalidParameterValue.InvalidInputJsonFormat",
    INVALID_PARAMETER_VALUE_INVALID_INPUT_PLACEHOLDER "InvalidParameterValue.InvalidInputPlaceholder",
    INVALID_PARAMETER_VALUE_INVALID_NAME "InvalidParameterValue.InvalidName",
    INVALID_PARAMETER_VALUE_INVALID_RUN_OPTION "InvalidParameterValue.InvalidRunOption",
    INVALID_PARAMETER_VALUE_INVALID_TIMEOUT_MINUTES "InvalidParameterValue.InvalidTimeoutMinutes",
    INVALID_PARAMETER_VALUE_TABLE_DATA_TYPE_LENGTH_MISMATCH "InvalidParameterValue.TableDataTypeLengthMismatch",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_TABLE_DATA_TYPE "InvalidParameterValue.UnsupportedTableDataType",
    LIMIT_EXCEEDED "LimitExceeded", OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST "ResourceNotFound.ApplicationNotExist",
    RESOURCE_NOT_FOUND_APPLICATION_VERSION_NOT_EXIST "ResourceNotFound.ApplicationVersionNotExist",
    RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST "ResourceNotFound.CosBucketNotExist",
    RESOURCE_NOT_FOUND_COS_OBJECT_NOT_EXIST "ResourceNotFound.CosObjectNotExist",
    RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST "ResourceNotFound.EnvironmentNotExist",
    RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST "ResourceNotFound.ProjectNotExist",
    RESOURCE_NOT_FOUND_RUN_GROUP_NOT_EXIST "ResourceNotFound.RunGroupNotExist",
    RESOURCE_NOT_FOUND_RUN_NOT_EXIST "ResourceNotFound.RunNotExist",
    RESOURCE_NOT_FOUND_TABLE_NOT_EXIST "ResourceNotFound.TableNotExist",
    RESOURCE_NOT_FOUND_TABLE_ROW_NOT_EXIST "ResourceNotFound.TableRowNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateEnvironment, CreateVolume, DeleteEnvironment, DeleteEnvironmentCache, DeleteVolume, DeleteVolumeData,
    DescribeApplicationVersions, DescribeApplications, DescribeEnvironments, DescribeHPCClusters, DescribeHPCNodes,
    DescribeInputTemplates, DescribeProjects, DescribePublicApplications, DescribeRunGroups, DescribeRuns,
    DescribeTables, DescribeTablesRows, DescribeVolumes, GetInputTemplateFile, GetRunCalls, GetRunJobLog,
    GetRunMetadataFile, GetRunStatus, ImportCommonApplication, ImportTableFile, ModifyVolume, RebootHPCNodes, RetryRuns,
    RunApplication, RunWorkflow, TerminateRunGroup
}
