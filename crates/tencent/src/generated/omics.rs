//! `omics` 2022-11-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "omics", version: "2022-11-28", code: "omics", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub name: String,
    pub config: EnvironmentConfig,
    pub description: Option<String>,
    pub is_default: Option<bool>,
}
operation! { CreateEnvironment(name: String, config: EnvironmentConfig) "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "Name" name, 1 "Config" config, 2 "Description" description: String, 3 "IsDefault" is_default: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentConfig {
    pub vpc_option: Option<VPCOption>,
    pub cluster_option: Option<ClusterOption>,
    pub database_option: Option<DatabaseOption>,
    pub storage_option: Option<StorageOption>,
    pub cvm_option: Option<CVMOption>,
    pub security_group_option: Option<SecurityGroupOption>,
}

/// What [`EnvironmentConfig::new`] takes.
pub struct EnvironmentConfigRequired {
    pub vpc_option: VPCOption,
    pub cluster_option: ClusterOption,
    pub database_option: DatabaseOption,
    pub storage_option: StorageOption,
    pub cvm_option: CVMOption,
}
input! { EnvironmentConfig{EnvironmentConfigRequired: vpc_option, cluster_option, database_option, storage_option, cvm_option} {
    0 "VPCOption" vpc_option: VPCOption, 1 "ClusterOption" cluster_option: ClusterOption,
    2 "DatabaseOption" database_option: DatabaseOption, 3 "StorageOption" storage_option: StorageOption,
    4 "CVMOption" cvm_option: CVMOption, 5 "SecurityGroupOption" security_group_option: SecurityGroupOption
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterOption {
    pub zone: Option<String>,
    pub r#type: Option<String>,
    pub service_cidr: Option<String>,
    pub resource_quota: Option<ResourceQuota>,
    pub limit_range: Option<LimitRange>,
    pub system_node_instance_type: Option<String>,
    pub system_node_count: Option<u64>,
    pub auto_upgrade_cluster_level: Option<bool>,
}
input! { ClusterOption(zone: String, r#type: String) {
    0 "Zone" zone: String, 1 "Type" r#type: String, 2 "ServiceCidr" service_cidr: String,
    3 "ResourceQuota" resource_quota: ResourceQuota, 4 "LimitRange" limit_range: LimitRange,
    5 "SystemNodeInstanceType" system_node_instance_type: String, 6 "SystemNodeCount" system_node_count: u64,
    7 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitRange {
    pub max_cpu: Option<String>,
    pub max_memory: Option<String>,
}
input! { LimitRange() {
    0 "MaxCPU" max_cpu: String, 1 "MaxMemory" max_memory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseOption {
    pub zone: Option<String>,
}
input! { DatabaseOption(zone: String) {
    0 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub storage_type: Option<String>,
    pub zone: Option<String>,
    pub capacity: Option<u64>,
    pub enable_auto_scale_up: Option<bool>,
    pub meta_type: Option<String>,
}
input! { StorageOption(storage_type: String, zone: String) {
    0 "StorageType" storage_type: String, 1 "Zone" zone: String, 2 "Capacity" capacity: u64,
    3 "EnableAutoScaleUp" enable_auto_scale_up: bool, 4 "MetaType" meta_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVMOption {
    pub zone: Option<String>,
    pub instance_type: Option<String>,
}
input! { CVMOption(zone: String, instance_type: String) {
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupOption {
    pub security_group_id: Option<String>,
}
input! { SecurityGroupOption(security_group_id: String) {
    0 "SecurityGroupId" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub environment_id: Option<String>,
    pub workflow_uuid: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "WorkflowUuid" workflow_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVolume {
    pub environment_id: String,
    pub name: String,
    pub r#type: String,
    pub spec: String,
    pub description: Option<String>,
    pub capacity: Option<u64>,
    pub enable_auto_scale_up: Option<bool>,
    pub meta_type: Option<String>,
}
operation! { CreateVolume(environment_id: String, name: String, r#type: String, spec: String)
    "CreateVolume" -> CreateVolumeOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Type" r#type, 3 "Spec" spec,
    4 "Description" description: String, 5 "Capacity" capacity: u64, 6 "EnableAutoScaleUp" enable_auto_scale_up: bool,
    7 "MetaType" meta_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVolumeOutput {
    pub volume_id: Option<String>,
}
model! { CreateVolumeOutput {
    0 "VolumeId" volume_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    pub environment_id: String,
}
operation! { DeleteEnvironment(environment_id: String) "DeleteEnvironment" -> DeleteEnvironmentOutput {
    0 "EnvironmentId" environment_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentOutput {
    pub workflow_uuid: Option<String>,
}
model! { DeleteEnvironmentOutput {
    0 "WorkflowUuid" workflow_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentCache {
    pub environment_id: String,
    pub cache_type: String,
    pub path: Option<String>,
}
operation! { DeleteEnvironmentCache(environment_id: String, cache_type: String)
    "DeleteEnvironmentCache" -> DeleteEnvironmentCacheOutput {
    0 "EnvironmentId" environment_id, 1 "CacheType" cache_type, 2 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentCacheOutput {
    pub workflow_uuid: Option<String>,
}
model! { DeleteEnvironmentCacheOutput {
    0 "WorkflowUuid" workflow_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVolume {
    pub volume_id: String,
}
operation! { DeleteVolume(volume_id: String) "DeleteVolume" -> Empty {
    0 "VolumeId" volume_id
} }

pub type DeleteVolumeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVolumeData {
    pub volume_id: String,
    pub path: String,
}
operation! { DeleteVolumeData(volume_id: String, path: String) "DeleteVolumeData" -> Empty {
    0 "VolumeId" volume_id, 1 "Path" path
} }

pub type DeleteVolumeDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationVersions {
    pub project_id: String,
    pub application_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeApplicationVersions(project_id: String, application_id: String)
    "DescribeApplicationVersions" -> DescribeApplicationVersionsOutput {
    0 "ProjectId" project_id, 1 "ApplicationId" application_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeApplicationVersions: ApplicationVersion =
    Offset "Offset", "ApplicationVersions" application_versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationVersionsOutput {
    pub application_versions: Option<Vec<ApplicationVersion>>,
    pub total_count: Option<u64>,
}
model! { DescribeApplicationVersionsOutput {
    0 "ApplicationVersions" application_versions, 1 "TotalCount" total_count
} }

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
    0 "Type" r#type, 1 "ApplicationVersionId" application_version_id, 2 "Name" name, 3 "Description" description,
    4 "Entrypoint" entrypoint, 5 "CreateTime" create_time, 6 "CreatorName" creator_name, 7 "CreatorId" creator_id,
    8 "GitInfo" git_info, 9 "GitSource" git_source, 10 "CosSource" cos_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitInfo {
    pub git_http_path: Option<String>,
    pub git_user_name: Option<String>,
    pub git_token_or_password: Option<Secret>,
    pub branch: Option<String>,
    pub tag: Option<String>,
}
input! { GitInfo(git_http_path: String) {
    0 "GitHttpPath" git_http_path: String, 1 "GitUserName" git_user_name: String,
    2 "GitTokenOrPassword" git_token_or_password: Secret, 3 "Branch" branch: String, 4 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosFileInfo {
    pub bucket: Option<String>,
    pub uri: Option<String>,
    pub region: Option<String>,
}
model! { CosFileInfo {
    0 "Bucket" bucket, 1 "Uri" uri, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub project_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<String>,
}
operation! { DescribeApplications(project_id: String) "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ProjectId" project_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>,
    4 "OrderBy" order_by: String
} }
paged! { DescribeApplications: Application = Offset "Offset", "Applications" applications, total "TotalCount" }

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
pub struct DescribeApplicationsOutput {
    pub total_count: Option<u64>,
    pub applications: Option<Vec<Application>>,
}
model! { DescribeApplicationsOutput {
    0 "TotalCount" total_count, 1 "Applications" applications
} }

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
    pub versions: Option<Vec<ApplicationVersion>>,
    pub git_source: Option<GitInfo>,
    pub run_constraints: Option<RunConstraints>,
    pub cos_source: Option<CosFileInfo>,
    pub sort_order: Option<i64>,
}
model! { Application {
    0 "ApplicationId" application_id, 1 "ProjectId" project_id, 2 "Name" name, 3 "Description" description,
    4 "Type" r#type, 5 "Entrypoint" entrypoint, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "Creator" creator, 9 "CreatorId" creator_id, 10 "VersionCount" version_count, 11 "Versions" versions,
    12 "GitSource" git_source, 13 "RunConstraints" run_constraints, 14 "CosSource" cos_source, 15 "SortOrder" sort_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunConstraints {
    pub nextflow_version: Option<Vec<String>>,
}
model! { RunConstraints {
    0 "NextflowVersion" nextflow_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEnvironments() "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEnvironments: Environment = Offset "Offset", "Environments" environments, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<u64>,
    pub environments: Option<Vec<Environment>>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count, 1 "Environments" environments
} }

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
    pub creation_time: Option<String>,
    pub runtime_config: Option<EnvironmentRuntimeConfig>,
}
model! { Environment {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Description" description, 3 "Region" region, 4 "Type" r#type,
    5 "Status" status, 6 "Available" available, 7 "IsDefault" is_default, 8 "IsManaged" is_managed, 9 "Message" message,
    10 "ResourceIds" resource_ids, 11 "LastWorkflowUuid" last_workflow_uuid, 12 "CreationTime" creation_time,
    13 "RuntimeConfig" runtime_config
} }

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
    0 "VPCId" vpc_id, 1 "SubnetId" subnet_id, 2 "SecurityGroupId" security_group_id, 3 "TDSQLCId" tdsqlc_id,
    4 "CFSId" cfs_id, 5 "CFSStorageType" cfs_storage_type, 6 "CVMId" cvm_id, 7 "EKSId" eks_id, 8 "TKEId" tke_id,
    9 "TKESystemNodePoolId" tke_system_node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRuntimeConfig {
    pub cromwell_config: Option<CromwellConfig>,
    pub nextflow_config: Option<NextflowConfig>,
}
model! { EnvironmentRuntimeConfig {
    0 "CromwellConfig" cromwell_config, 1 "NextflowConfig" nextflow_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CromwellConfig {
    pub max_concurrent_workflows: Option<u64>,
    pub concurrent_job_limit: Option<u64>,
}
model! { CromwellConfig {
    0 "MaxConcurrentWorkflows" max_concurrent_workflows, 1 "ConcurrentJobLimit" concurrent_job_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NextflowConfig {
    pub executor_queue_size: Option<u64>,
}
model! { NextflowConfig {
    0 "ExecutorQueueSize" executor_queue_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCClusters {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHPCClusters() "DescribeHPCClusters" -> DescribeHPCClustersOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHPCClusters: HPCCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCClustersOutput {
    pub clusters: Option<Vec<HPCCluster>>,
    pub total_count: Option<u64>,
}
model! { DescribeHPCClustersOutput {
    0 "Clusters" clusters, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCCluster {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub scheduler: Option<String>,
    pub vpc_id: Option<String>,
    pub node_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub create_time: Option<String>,
    pub r#type: Option<String>,
    pub os_name: Option<String>,
    pub scheduler_version: Option<String>,
    pub vpccidr_block: Option<String>,
    pub confirm_deadline: Option<String>,
}
model! { HPCCluster {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Scheduler" scheduler,
    5 "VPCId" vpc_id, 6 "NodeCount" node_count, 7 "Tags" tags, 8 "CreateTime" create_time, 9 "Type" r#type,
    10 "OsName" os_name, 11 "SchedulerVersion" scheduler_version, 12 "VPCCIDRBlock" vpccidr_block,
    13 "ConfirmDeadline" confirm_deadline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCNodes {
    pub cluster_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHPCNodes() "DescribeHPCNodes" -> DescribeHPCNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHPCNodes: HPCNode = Offset "Offset", "Nodes" nodes, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHPCNodesOutput {
    pub nodes: Option<Vec<HPCNode>>,
    pub total_count: Option<u64>,
}
model! { DescribeHPCNodesOutput {
    0 "Nodes" nodes, 1 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
    pub name: Option<String>,
    pub queue_name: Option<String>,
    pub status: Option<String>,
}
model! { HPCNode {
    0 "NodeId" node_id, 1 "QueueId" queue_id, 2 "ClusterId" cluster_id, 3 "Role" role, 4 "Type" r#type, 5 "Zone" zone,
    6 "ImageId" image_id, 7 "Instance" instance, 8 "Tags" tags, 9 "Name" name, 10 "QueueName" queue_name,
    11 "Status" status
} }

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
    pub private_ip_addresses: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub uuid: Option<String>,
    pub internet_info: Option<HPCInternetInfo>,
}
model! { HPCInstance {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "CPU" cpu, 3 "Memory" memory, 4 "State" state, 5 "Type" r#type,
    6 "ChargeType" charge_type, 7 "OSName" os_name, 8 "SystemDisk" system_disk, 9 "GPUInfo" gpu_info,
    10 "PrivateIPAddresses" private_ip_addresses, 11 "PublicIPAddresses" public_ip_addresses,
    12 "CreateTime" create_time, 13 "ExpireTime" expire_time, 14 "Uuid" uuid, 15 "InternetInfo" internet_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCDisk {
    pub disk_id: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { HPCDisk {
    0 "DiskId" disk_id, 1 "Size" size, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCGPUInfo {
    pub gpu_type: Option<String>,
    pub gpu_count: Option<f64>,
}
model! { HPCGPUInfo {
    0 "GPUType" gpu_type, 1 "GPUCount" gpu_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HPCInternetInfo {
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
model! { HPCInternetInfo {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "InternetChargeType" internet_charge_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputTemplates {
    pub project_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { DescribeInputTemplates() "DescribeInputTemplates" -> DescribeInputTemplatesOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>,
    4 "ApplicationVersionId" application_version_id: String, 5 "ApplicationId" application_id: String
} }
paged! { DescribeInputTemplates: InputTemplate = Offset "Offset", "InputTemplates" input_templates, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInputTemplatesOutput {
    pub input_templates: Option<Vec<InputTemplate>>,
    pub total_count: Option<i64>,
}
model! { DescribeInputTemplatesOutput {
    0 "InputTemplates" input_templates, 1 "TotalCount" total_count
} }

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
    0 "Uuid" uuid, 1 "InputTemplateId" input_template_id, 2 "ProjectId" project_id, 3 "ApplicationId" application_id,
    4 "ApplicationVersionId" application_version_id, 5 "Name" name, 6 "Description" description, 7 "Creator" creator,
    8 "CreatorId" creator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProjects() "DescribeProjects" -> DescribeProjectsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProjects: Project = Offset "Offset", "Projects" projects, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total_count: Option<u64>,
    pub projects: Option<Vec<Project>>,
}
model! { DescribeProjectsOutput {
    0 "TotalCount" total_count, 1 "Projects" projects
} }

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
    0 "ProjectId" project_id, 1 "Name" name, 2 "Description" description, 3 "Region" region, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "Creator" creator, 7 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicApplications {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub parent_app_id: Option<String>,
    pub app_type: Option<String>,
}
operation! { DescribePublicApplications() "DescribePublicApplications" -> DescribePublicApplicationsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "ParentAppId" parent_app_id: String, 3 "AppType" app_type: String
} }
paged! { DescribePublicApplications: PublicApplication =
    Offset "Offset", "Applications" applications, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicApplicationsOutput {
    pub applications: Option<Vec<PublicApplication>>,
    pub total_count: Option<u64>,
}
model! { DescribePublicApplicationsOutput {
    0 "Applications" applications, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicApplication {
    pub application_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub app_group_type: Option<String>,
    pub nextflow_version: Option<Vec<String>>,
    pub app_tags: Option<Vec<ToolRepoTag>>,
    pub app_id: Option<String>,
}
model! { PublicApplication {
    0 "ApplicationId" application_id, 1 "Name" name, 2 "Type" r#type, 3 "AppGroupType" app_group_type,
    4 "NextflowVersion" nextflow_version, 5 "AppTags" app_tags, 6 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolRepoTag {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { ToolRepoTag {
    0 "TagId" tag_id, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunGroups {
    pub project_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRunGroups() "DescribeRunGroups" -> DescribeRunGroupsOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRunGroups: RunGroup = Offset "Offset", "RunGroups" run_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunGroupsOutput {
    pub total_count: Option<u64>,
    pub run_groups: Option<Vec<RunGroup>>,
}
model! { DescribeRunGroupsOutput {
    0 "TotalCount" total_count, 1 "RunGroups" run_groups
} }

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
    pub volumes: Option<Vec<VolumeInfo>>,
    pub total_run: Option<u64>,
    pub run_status_counts: Option<Vec<RunStatusCount>>,
    pub execution_time: Option<ExecutionTime>,
    pub error_message: Option<String>,
    pub notification: Option<RunGroupNotification>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
    pub result_notify: Option<String>,
}
model! { RunGroup {
    0 "RunGroupId" run_group_id, 1 "ProjectId" project_id, 2 "ProjectName" project_name,
    3 "ApplicationId" application_id, 4 "ApplicationName" application_name, 5 "ApplicationType" application_type,
    6 "ApplicationVersion" application_version, 7 "AccessMode" access_mode, 8 "EnvironmentId" environment_id,
    9 "EnvironmentName" environment_name, 10 "TableId" table_id, 11 "Name" name, 12 "Description" description,
    13 "Status" status, 14 "Type" r#type, 15 "WorkDir" work_dir, 16 "Input" input, 17 "InputType" input_type,
    18 "InputCosUri" input_cos_uri, 19 "InputTemplateId" input_template_id, 20 "Option" option, 21 "NFOption" nf_option,
    22 "Volumes" volumes, 23 "TotalRun" total_run, 24 "RunStatusCounts" run_status_counts,
    25 "ExecutionTime" execution_time, 26 "ErrorMessage" error_message, 27 "Notification" notification,
    28 "CreateTime" create_time, 29 "UpdateTime" update_time, 30 "Creator" creator, 31 "CreatorId" creator_id,
    32 "ResultNotify" result_notify
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOption {
    pub failure_mode: Option<String>,
    pub use_call_cache: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    pub volume_id: Option<String>,
    pub name: Option<String>,
    pub mount_path: Option<String>,
}
model! { VolumeInfo {
    0 "VolumeId" volume_id, 1 "Name" name, 2 "MountPath" mount_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStatusCount {
    pub status: Option<String>,
    pub count: Option<u64>,
}
model! { RunStatusCount {
    0 "Status" status, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionTime {
    pub submit_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ExecutionTime {
    0 "SubmitTime" submit_time, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupNotification {
    pub result_notification: Option<RunGroupResultNotification>,
    pub timeout_notification: Option<RunGroupTimeoutNotification>,
}
model! { RunGroupNotification {
    0 "ResultNotification" result_notification, 1 "TimeoutNotification" timeout_notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupResultNotification {
    pub notification_type: Option<NotificationType>,
}
model! { RunGroupResultNotification {
    0 "NotificationType" notification_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationType {
    pub station_message: Option<bool>,
    pub email: Option<Vec<String>>,
    pub current_user_email: Option<bool>,
}
model! { NotificationType {
    0 "StationMessage" station_message, 1 "Email" email, 2 "CurrentUserEmail" current_user_email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunGroupTimeoutNotification {
    pub timeout_minutes: Option<u64>,
    pub notification_type: Option<NotificationType>,
}
model! { RunGroupTimeoutNotification {
    0 "TimeoutMinutes" timeout_minutes, 1 "NotificationType" notification_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuns {
    pub project_id: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRuns() "DescribeRuns" -> DescribeRunsOutput {
    0 "ProjectId" project_id: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRuns: Run = Offset "Offset", "Runs" runs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunsOutput {
    pub total_count: Option<u64>,
    pub runs: Option<Vec<Run>>,
}
model! { DescribeRunsOutput {
    0 "TotalCount" total_count, 1 "Runs" runs
} }

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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Run {
    0 "RunUuid" run_uuid, 1 "ProjectId" project_id, 2 "ApplicationId" application_id, 3 "RunGroupId" run_group_id,
    4 "EnvironmentId" environment_id, 5 "UserDefinedId" user_defined_id, 6 "TableId" table_id,
    7 "TableRowUuid" table_row_uuid, 8 "Status" status, 9 "Input" input, 10 "Option" option,
    11 "ExecutionTime" execution_time, 12 "Cache" cache, 13 "ErrorMessage" error_message, 14 "CreateTime" create_time,
    15 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CacheInfo {
    pub cache_clear_delay: Option<u64>,
    pub cache_clear_time: Option<String>,
    pub cache_cleared: Option<bool>,
}
model! { CacheInfo {
    0 "CacheClearDelay" cache_clear_delay, 1 "CacheClearTime" cache_clear_time, 2 "CacheCleared" cache_cleared
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTables {
    pub project_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTables(project_id: String) "DescribeTables" -> DescribeTablesOutput {
    0 "ProjectId" project_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTables: Table = Offset "Offset", "Tables" tables, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesOutput {
    pub total_count: Option<u64>,
    pub tables: Option<Vec<Table>>,
}
model! { DescribeTablesOutput {
    0 "TotalCount" total_count, 1 "Tables" tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub table_id: Option<String>,
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub columns: Option<Vec<TableColumn>>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_id: Option<String>,
}
model! { Table {
    0 "TableId" table_id, 1 "ProjectId" project_id, 2 "Name" name, 3 "Description" description, 4 "Columns" columns,
    5 "CreateTime" create_time, 6 "Creator" creator, 7 "CreatorId" creator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableColumn {
    pub header: Option<String>,
    pub data_type: Option<String>,
}
model! { TableColumn {
    0 "Header" header, 1 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesRows {
    pub project_id: String,
    pub table_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTablesRows(project_id: String, table_id: String) "DescribeTablesRows" -> DescribeTablesRowsOutput {
    0 "ProjectId" project_id, 1 "TableId" table_id, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTablesRows: TableRow = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablesRowsOutput {
    pub total_count: Option<u64>,
    pub rows: Option<Vec<TableRow>>,
}
model! { DescribeTablesRowsOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRow {
    pub table_row_uuid: Option<String>,
    pub content: Option<Vec<String>>,
}
model! { TableRow {
    0 "TableRowUuid" table_row_uuid, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVolumes {
    pub environment_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVolumes(environment_id: String) "DescribeVolumes" -> DescribeVolumesOutput {
    0 "EnvironmentId" environment_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVolumes: Volume = Offset "Offset", "Volumes" volumes, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVolumesOutput {
    pub volumes: Option<Vec<Volume>>,
    pub total_count: Option<u64>,
}
model! { DescribeVolumesOutput {
    0 "Volumes" volumes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Volume {
    pub volume_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub r#type: Option<String>,
    pub spec: Option<String>,
    pub capacity: Option<u64>,
    pub usage: Option<u64>,
    pub bandwidth_limit: Option<f64>,
    pub default_mount_path: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub auto_scale_up_rule: Option<VolumeAutoScaleUpRule>,
    pub meta_type: Option<String>,
    pub zone: Option<String>,
}
model! { Volume {
    0 "VolumeId" volume_id, 1 "Name" name, 2 "Description" description, 3 "EnvironmentId" environment_id,
    4 "Type" r#type, 5 "Spec" spec, 6 "Capacity" capacity, 7 "Usage" usage, 8 "BandwidthLimit" bandwidth_limit,
    9 "DefaultMountPath" default_mount_path, 10 "IsDefault" is_default, 11 "Status" status,
    12 "AutoScaleUpRule" auto_scale_up_rule, 13 "MetaType" meta_type, 14 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeAutoScaleUpRule {
    pub status: Option<String>,
    pub scale_threshold: Option<i64>,
    pub target_threshold: Option<i64>,
}
model! { VolumeAutoScaleUpRule {
    0 "Status" status, 1 "ScaleThreshold" scale_threshold, 2 "TargetThreshold" target_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInputTemplateFile {
    pub input_template_id: String,
    pub project_id: Option<String>,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { GetInputTemplateFile(input_template_id: String) "GetInputTemplateFile" -> GetInputTemplateFileOutput {
    0 "InputTemplateId" input_template_id, 1 "ProjectId" project_id: String,
    2 "ApplicationVersionId" application_version_id: String, 3 "ApplicationId" application_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInputTemplateFileOutput {
    pub cos_signed_url: Option<Secret>,
    pub content: Option<String>,
}
model! { GetInputTemplateFileOutput {
    0 "CosSignedUrl" cos_signed_url, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunCalls {
    pub run_uuid: String,
    pub path: String,
    pub project_id: Option<String>,
}
operation! { GetRunCalls(run_uuid: String, path: String) "GetRunCalls" -> GetRunCallsOutput {
    0 "RunUuid" run_uuid, 1 "Path" path, 2 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunCallsOutput {
    pub calls: Option<Vec<RunMetadata>>,
}
model! { GetRunCallsOutput {
    0 "Calls" calls
} }

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
    pub start_time: Option<String>,
    pub submit_time: Option<String>,
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
    0 "RunType" run_type, 1 "RunId" run_id, 2 "ParentId" parent_id, 3 "JobId" job_id, 4 "CallName" call_name,
    5 "ScatterIndex" scatter_index, 6 "Input" input, 7 "Output" output, 8 "Status" status,
    9 "ErrorMessage" error_message, 10 "StartTime" start_time, 11 "SubmitTime" submit_time, 12 "EndTime" end_time,
    13 "Command" command, 14 "Runtime" runtime, 15 "Preprocess" preprocess, 16 "PostProcess" post_process,
    17 "CallCached" call_cached, 18 "WorkDir" work_dir, 19 "Stdout" stdout, 20 "Stderr" stderr, 21 "Meta" meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunJobLog {
    pub run_uuid: String,
    pub job_id: String,
    pub log_type: String,
    pub project_id: Option<String>,
    pub path: Option<String>,
}
operation! { GetRunJobLog(run_uuid: String, job_id: String, log_type: String) "GetRunJobLog" -> GetRunJobLogOutput {
    0 "RunUuid" run_uuid, 1 "JobId" job_id, 2 "LogType" log_type, 3 "ProjectId" project_id: String,
    4 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunJobLogOutput {
    pub content: Option<String>,
}
model! { GetRunJobLogOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunMetadataFile {
    pub run_uuid: String,
    pub project_id: Option<String>,
    pub key: Option<String>,
    pub keys: Option<Vec<String>>,
}
operation! { GetRunMetadataFile(run_uuid: String) "GetRunMetadataFile" -> GetRunMetadataFileOutput {
    0 "RunUuid" run_uuid, 1 "ProjectId" project_id: String, 2 "Key" key: String, 3 "Keys" keys: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunMetadataFileOutput {
    pub cos_signed_url: Option<Secret>,
    pub cos_signed_urls: Option<Vec<Secret>>,
}
model! { GetRunMetadataFileOutput {
    0 "CosSignedUrl" cos_signed_url, 1 "CosSignedUrls" cos_signed_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunStatus {
    pub run_uuid: String,
    pub project_id: Option<String>,
}
operation! { GetRunStatus(run_uuid: String) "GetRunStatus" -> GetRunStatusOutput {
    0 "RunUuid" run_uuid, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunStatusOutput {
    pub metadata: Option<RunMetadata>,
}
model! { GetRunStatusOutput {
    0 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCommonApplication {
    pub common_app_uuid: String,
    pub common_app_new_name: String,
    pub project_id: String,
    pub r#type: String,
    pub nextflow_version: String,
    pub internal: Option<bool>,
}

/// What [`ImportCommonApplication::new`] takes.
pub struct ImportCommonApplicationRequired {
    pub common_app_uuid: String,
    pub common_app_new_name: String,
    pub project_id: String,
    pub r#type: String,
    pub nextflow_version: String,
}
operation! { ImportCommonApplication{ImportCommonApplicationRequired: common_app_uuid, common_app_new_name, project_id, r#type, nextflow_version}
    "ImportCommonApplication" -> ImportCommonApplicationOutput {
    0 "CommonAppUuid" common_app_uuid, 1 "CommonAppNewName" common_app_new_name, 2 "ProjectId" project_id,
    3 "Type" r#type, 4 "NextflowVersion" nextflow_version, 5 "Internal" internal: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCommonApplicationOutput {
    pub application_id: Option<String>,
}
model! { ImportCommonApplicationOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTableFile {
    pub project_id: String,
    pub name: String,
    pub cos_uri: String,
    pub data_type: Vec<String>,
    pub description: Option<String>,
}
operation! { ImportTableFile(project_id: String, name: String, cos_uri: String, data_type: Vec<String>)
    "ImportTableFile" -> ImportTableFileOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "CosUri" cos_uri, 3 "DataType" data_type,
    4 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTableFileOutput {
    pub table_id: Option<String>,
}
model! { ImportTableFileOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVolume {
    pub volume_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyVolume(volume_id: String) "ModifyVolume" -> Empty {
    0 "VolumeId" volume_id, 1 "Name" name: String, 2 "Description" description: String
} }

pub type ModifyVolumeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootHPCNodes {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootHPCNodes(cluster_id: String, node_ids: Vec<String>) "RebootHPCNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "StopType" stop_type: String
} }

pub type RebootHPCNodesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRunsOutput {
    pub run_group_id: Option<String>,
}
model! { RetryRunsOutput {
    0 "RunGroupId" run_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplication {
    pub application_id: String,
    pub name: String,
    pub environment_id: String,
    pub project_id: Option<String>,
    pub description: Option<String>,
    pub input_cos_uri: Option<String>,
    pub input_base64: Option<String>,
    pub table_id: Option<String>,
    pub table_row_uuids: Option<Vec<String>>,
    pub cache_clear_delay: Option<u64>,
    pub application_version_id: Option<String>,
    pub option: Option<RunOption>,
    pub nf_option: Option<NFOption>,
    pub work_dir: Option<String>,
    pub access_mode: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub result_notification: Option<bool>,
    pub timeout_notification: Option<bool>,
    pub timeout_notification_minutes: Option<u64>,
    pub email_for_notification: Option<Vec<String>>,
}
operation! { RunApplication(application_id: String, name: String, environment_id: String)
    "RunApplication" -> RunApplicationOutput {
    0 "ApplicationId" application_id, 1 "Name" name, 2 "EnvironmentId" environment_id, 3 "ProjectId" project_id: String,
    4 "Description" description: String, 5 "InputCosUri" input_cos_uri: String, 6 "InputBase64" input_base64: String,
    7 "TableId" table_id: String, 8 "TableRowUuids" table_row_uuids: Vec<String>,
    9 "CacheClearDelay" cache_clear_delay: u64, 10 "ApplicationVersionId" application_version_id: String,
    11 "Option" option: RunOption, 12 "NFOption" nf_option: NFOption, 13 "WorkDir" work_dir: String,
    14 "AccessMode" access_mode: String, 15 "VolumeIds" volume_ids: Vec<String>,
    16 "ResultNotification" result_notification: bool, 17 "TimeoutNotification" timeout_notification: bool,
    18 "TimeoutNotificationMinutes" timeout_notification_minutes: u64,
    19 "EmailForNotification" email_for_notification: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunApplicationOutput {
    pub run_group_id: Option<String>,
}
model! { RunApplicationOutput {
    0 "RunGroupId" run_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflow {
    pub name: String,
    pub environment_id: String,
    pub git_source: GitInfo,
    pub r#type: String,
    pub nf_option: NFOption,
    pub project_id: Option<String>,
    pub description: Option<String>,
    pub input_base64: Option<String>,
    pub input_cos_uri: Option<String>,
    pub cache_clear_delay: Option<u64>,
    pub work_dir: Option<String>,
    pub volume_ids: Option<Vec<String>>,
    pub entrypoint: Option<String>,
}

/// What [`RunWorkflow::new`] takes.
pub struct RunWorkflowRequired {
    pub name: String,
    pub environment_id: String,
    pub git_source: GitInfo,
    pub r#type: String,
    pub nf_option: NFOption,
}
operation! { RunWorkflow{RunWorkflowRequired: name, environment_id, git_source, r#type, nf_option}
    "RunWorkflow" -> RunWorkflowOutput {
    0 "Name" name, 1 "EnvironmentId" environment_id, 2 "GitSource" git_source, 3 "Type" r#type, 4 "NFOption" nf_option,
    5 "ProjectId" project_id: String, 6 "Description" description: String, 7 "InputBase64" input_base64: String,
    8 "InputCosUri" input_cos_uri: String, 9 "CacheClearDelay" cache_clear_delay: u64, 10 "WorkDir" work_dir: String,
    11 "VolumeIds" volume_ids: Vec<String>, 12 "Entrypoint" entrypoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflowOutput {
    pub run_group_id: Option<String>,
}
model! { RunWorkflowOutput {
    0 "RunGroupId" run_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateRunGroup {
    pub run_group_id: String,
    pub project_id: Option<String>,
}
operation! { TerminateRunGroup(run_group_id: String) "TerminateRunGroup" -> Empty {
    0 "RunGroupId" run_group_id, 1 "ProjectId" project_id: String
} }

pub type TerminateRunGroupOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DUPLICATE_TABLE_HEADER: &str = "FailedOperation.DuplicateTableHeader";
    pub const FAILED_OPERATION_EMAIL_COUNT_LIMIT_EXCEEDED: &str = "FailedOperation.EmailCountLimitExceeded";
    pub const FAILED_OPERATION_EMPTY_TABLE_HEADER: &str = "FailedOperation.EmptyTableHeader";
    pub const FAILED_OPERATION_INVALID_TABLE_HEADER: &str = "FailedOperation.InvalidTableHeader";
    pub const FAILED_OPERATION_INVALID_TABLE_LENGTH: &str = "FailedOperation.InvalidTableLength";
    pub const FAILED_OPERATION_RETRY_LIMIT_EXCEEDED: &str = "FailedOperation.RetryLimitExceeded";
    pub const FAILED_OPERATION_STATUS_NOT_SUPPORTED: &str = "FailedOperation.StatusNotSupported";
    pub const FAILED_OPERATION_TABLE_DATA_TYPE_MISMATCH: &str = "FailedOperation.TableDataTypeMismatch";
    pub const FAILED_OPERATION_VERSION_NOT_RELEASED: &str = "FailedOperation.VersionNotReleased";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_NAME: &str = "InvalidParameterValue.DuplicateName";
    pub const INVALID_PARAMETER_VALUE_ENTRYPOINT_NOT_SET: &str = "InvalidParameterValue.EntrypointNotSet";
    pub const INVALID_PARAMETER_VALUE_ENVIRONMENT_NOT_AVAILABLE: &str = "InvalidParameterValue.EnvironmentNotAvailable";
    pub const INVALID_PARAMETER_VALUE_INVALID_BASE64_ENCODE: &str = "InvalidParameterValue.InvalidBase64Encode";
    pub const INVALID_PARAMETER_VALUE_INVALID_COS_KEY: &str = "InvalidParameterValue.InvalidCosKey";
    pub const INVALID_PARAMETER_VALUE_INVALID_CSV_FORMAT: &str = "InvalidParameterValue.InvalidCsvFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION: &str = "InvalidParameterValue.InvalidDescription";
    pub const INVALID_PARAMETER_VALUE_INVALID_EMAIL_FORMAT: &str = "InvalidParameterValue.InvalidEmailFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_INPUT_JSON_FORMAT: &str = "InvalidParameterValue.InvalidInputJsonFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_INPUT_PLACEHOLDER: &str = "InvalidParameterValue.InvalidInputPlaceholder";
    pub const INVALID_PARAMETER_VALUE_INVALID_NAME: &str = "InvalidParameterValue.InvalidName";
    pub const INVALID_PARAMETER_VALUE_INVALID_RUN_OPTION: &str = "InvalidParameterValue.InvalidRunOption";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIMEOUT_MINUTES: &str = "InvalidParameterValue.InvalidTimeoutMinutes";
    pub const INVALID_PARAMETER_VALUE_TABLE_DATA_TYPE_LENGTH_MISMATCH: &str =
        "InvalidParameterValue.TableDataTypeLengthMismatch";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_TABLE_DATA_TYPE: &str =
        "InvalidParameterValue.UnsupportedTableDataType";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST: &str = "ResourceNotFound.ApplicationNotExist";
    pub const RESOURCE_NOT_FOUND_APPLICATION_VERSION_NOT_EXIST: &str = "ResourceNotFound.ApplicationVersionNotExist";
    pub const RESOURCE_NOT_FOUND_COS_BUCKET_NOT_EXIST: &str = "ResourceNotFound.CosBucketNotExist";
    pub const RESOURCE_NOT_FOUND_COS_OBJECT_NOT_EXIST: &str = "ResourceNotFound.CosObjectNotExist";
    pub const RESOURCE_NOT_FOUND_ENVIRONMENT_NOT_EXIST: &str = "ResourceNotFound.EnvironmentNotExist";
    pub const RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST: &str = "ResourceNotFound.ProjectNotExist";
    pub const RESOURCE_NOT_FOUND_RUN_GROUP_NOT_EXIST: &str = "ResourceNotFound.RunGroupNotExist";
    pub const RESOURCE_NOT_FOUND_RUN_NOT_EXIST: &str = "ResourceNotFound.RunNotExist";
    pub const RESOURCE_NOT_FOUND_TABLE_NOT_EXIST: &str = "ResourceNotFound.TableNotExist";
    pub const RESOURCE_NOT_FOUND_TABLE_ROW_NOT_EXIST: &str = "ResourceNotFound.TableRowNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateEnvironment, CreateVolume, DeleteEnvironment, DeleteEnvironmentCache, DeleteVolume, DeleteVolumeData,
    DescribeApplicationVersions, DescribeApplications, DescribeEnvironments, DescribeHPCClusters, DescribeHPCNodes,
    DescribeInputTemplates, DescribeProjects, DescribePublicApplications, DescribeRunGroups, DescribeRuns,
    DescribeTables, DescribeTablesRows, DescribeVolumes, GetInputTemplateFile, GetRunCalls, GetRunJobLog,
    GetRunMetadataFile, GetRunStatus, ImportCommonApplication, ImportTableFile, ModifyVolume, RebootHPCNodes, RetryRuns,
    RunApplication, RunWorkflow, TerminateRunGroup
}
