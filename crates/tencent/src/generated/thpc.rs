//! `thpc` 2023-03-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20211109;
pub mod v20220401;

static SERVICE: Service = Service { name: "thpc", version: "2023-03-21", code: "thpc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterStorageOption {
    pub cluster_id: String,
    pub storage_option: StorageOption,
}
operation! { AddClusterStorageOption(cluster_id: String, storage_option: StorageOption)
    "AddClusterStorageOption" -> Empty {
    0 "ClusterId" cluster_id, 1 "StorageOption" storage_option
} }

pub type AddClusterStorageOptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub cfs_options: Option<Vec<CFSOption>>,
    pub goose_fs_options: Option<Vec<GooseFSOption>>,
    pub goose_f_sx_options: Option<Vec<GooseFSxOption>>,
    pub cos_options: Option<Vec<CosOption>>,
}
input! { StorageOption() {
    0 "CFSOptions" cfs_options: Vec<CFSOption>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOption>,
    2 "GooseFSxOptions" goose_f_sx_options: Vec<GooseFSxOption>, 3 "CosOptions" cos_options: Vec<CosOption>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOption {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub mount_option: Option<String>,
    pub file_system_id: Option<String>,
}
input! { CFSOption(local_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Protocol" protocol: String,
    3 "StorageType" storage_type: String, 4 "MountOption" mount_option: String, 5 "FileSystemId" file_system_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOption {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub masters: Option<Vec<String>>,
    pub file_system_id: Option<String>,
}
input! { GooseFSOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Masters" masters: Vec<String>,
    3 "FileSystemId" file_system_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxOption {
    pub masters: Option<Vec<String>>,
    pub local_path: Option<String>,
    pub file_system_id: Option<String>,
}
input! { GooseFSxOption() {
    0 "Masters" masters: Vec<String>, 1 "LocalPath" local_path: String, 2 "FileSystemId" file_system_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOption {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub mount_params_option: Option<String>,
}
input! { CosOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String,
    2 "MountParamsOption" mount_params_option: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodes {
    pub placement: Placement,
    pub cluster_id: String,
    pub virtual_private_cloud: VirtualPrivateCloud,
    pub count: i64,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub queue_name: Option<String>,
    pub node_role: Option<String>,
    pub dry_run: Option<bool>,
    pub node_type: Option<String>,
    pub project_id: Option<i64>,
    pub resource_type: Option<String>,
}
operation! { AddNodes(placement: Placement, cluster_id: String, virtual_private_cloud: VirtualPrivateCloud, count: i64)
    "AddNodes" -> Empty {
    0 "Placement" placement, 1 "ClusterId" cluster_id, 2 "VirtualPrivateCloud" virtual_private_cloud, 3 "Count" count,
    4 "ImageId" image_id: String, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 7 "InstanceType" instance_type: String,
    8 "SystemDisk" system_disk: SystemDisk, 9 "DataDisks" data_disks: Vec<DataDisk>,
    10 "InternetAccessible" internet_accessible: InternetAccessible, 11 "InstanceName" instance_name: String,
    12 "LoginSettings" login_settings: LoginSettings, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "ClientToken" client_token: String, 15 "QueueName" queue_name: String, 16 "NodeRole" node_role: String,
    17 "DryRun" dry_run: bool, 18 "NodeType" node_type: String, 19 "ProjectId" project_id: i64,
    20 "ResourceType" resource_type: String
} }

pub type AddNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    pub zone: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQueue {
    pub cluster_id: String,
    pub queue_name: String,
}
operation! { AddQueue(cluster_id: String, queue_name: String) "AddQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name
} }

pub type AddQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNodes {
    pub cluster_id: String,
    pub resource_set: Vec<String>,
    pub queue_name: Option<String>,
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    pub user_data: Option<Secret>,
    pub skip_reset_instance: Option<bool>,
}
operation! { AttachNodes(cluster_id: String, resource_set: Vec<String>) "AttachNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "ResourceSet" resource_set, 2 "QueueName" queue_name: String,
    3 "ImageId" image_id: String, 4 "ResourceType" resource_type: String, 5 "UserData" user_data: Secret,
    6 "SkipResetInstance" skip_reset_instance: bool
} }

pub type AttachNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub placement: Option<Placement>,
    pub manager_node: Option<ManagerNode>,
    pub manager_node_count: Option<i64>,
    pub compute_node: Option<ComputeNode>,
    pub compute_node_count: Option<i64>,
    pub scheduler_type: Option<String>,
    pub scheduler_version: Option<String>,
    pub image_id: Option<String>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub account_type: Option<String>,
    pub cluster_name: Option<String>,
    pub storage_option: Option<StorageOption>,
    pub login_node: Option<LoginNode>,
    pub login_node_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub auto_scaling_type: Option<String>,
    pub init_node_scripts: Option<Vec<NodeScript>>,
    pub hpc_cluster_id: Option<String>,
}
operation! { CreateCluster() "CreateCluster" -> CreateClusterOutput {
    0 "Placement" placement: Placement, 1 "ManagerNode" manager_node: ManagerNode,
    2 "ManagerNodeCount" manager_node_count: i64, 3 "ComputeNode" compute_node: ComputeNode,
    4 "ComputeNodeCount" compute_node_count: i64, 5 "SchedulerType" scheduler_type: String,
    6 "SchedulerVersion" scheduler_version: String, 7 "ImageId" image_id: String,
    8 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 9 "LoginSettings" login_settings: LoginSettings,
    10 "SecurityGroupIds" security_group_ids: Vec<String>, 11 "ClientToken" client_token: String,
    12 "DryRun" dry_run: bool, 13 "AccountType" account_type: String, 14 "ClusterName" cluster_name: String,
    15 "StorageOption" storage_option: StorageOption, 16 "LoginNode" login_node: LoginNode,
    17 "LoginNodeCount" login_node_count: i64, 18 "Tags" tags: Vec<Tag>, 19 "AutoScalingType" auto_scaling_type: String,
    20 "InitNodeScripts" init_node_scripts: Vec<NodeScript>, 21 "HpcClusterId" hpc_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerNode {
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub enhanced_service: Option<EnhancedService>,
}
input! { ManagerNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: SystemDisk, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String,
    7 "ProjectId" project_id: i64, 8 "EnhancedService" enhanced_service: EnhancedService
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    pub security_service: Option<RunSecurityServiceEnabled>,
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    pub automation_service: Option<RunAutomationServiceEnabled>,
}
input! { EnhancedService() {
    0 "SecurityService" security_service: RunSecurityServiceEnabled,
    1 "MonitorService" monitor_service: RunMonitorServiceEnabled,
    2 "AutomationService" automation_service: RunAutomationServiceEnabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNode {
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub resource_type: Option<String>,
}
input! { ComputeNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: SystemDisk, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String,
    7 "ProjectId" project_id: i64, 8 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginNode {
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
}
input! { LoginNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: SystemDisk, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String,
    7 "ProjectId" project_id: i64
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
pub struct NodeScript {
    pub script_path: Option<String>,
    pub timeout: Option<i64>,
}
input! { NodeScript(script_path: String) {
    0 "ScriptPath" script_path: String, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaces {
    pub client_token: Option<String>,
    pub placement: Option<SpacePlacement>,
    pub space_charge_prepaid: Option<SpaceChargePrepaid>,
    pub space_charge_type: Option<String>,
    pub space_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk: Option<SpaceSystemDisk>,
    pub data_disks: Option<Vec<SpaceDataDisk>>,
    pub virtual_private_cloud: Option<SpaceVirtualPrivateCloud>,
    pub internet_accessible: Option<SpaceInternetAccessible>,
    pub space_count: Option<i64>,
    pub space_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub dry_run: Option<bool>,
    pub user_data: Option<Secret>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub hpc_cluster_id: Option<String>,
    pub cam_role_name: Option<String>,
    pub host_name: Option<String>,
}
operation! { CreateWorkspaces() "CreateWorkspaces" -> CreateWorkspacesOutput {
    0 "ClientToken" client_token: String, 1 "Placement" placement: SpacePlacement,
    2 "SpaceChargePrepaid" space_charge_prepaid: SpaceChargePrepaid, 3 "SpaceChargeType" space_charge_type: String,
    4 "SpaceType" space_type: String, 5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SpaceSystemDisk,
    7 "DataDisks" data_disks: Vec<SpaceDataDisk>,
    8 "VirtualPrivateCloud" virtual_private_cloud: SpaceVirtualPrivateCloud,
    9 "InternetAccessible" internet_accessible: SpaceInternetAccessible, 10 "SpaceCount" space_count: i64,
    11 "SpaceName" space_name: String, 12 "LoginSettings" login_settings: LoginSettings,
    13 "SecurityGroupIds" security_group_ids: Vec<String>, 14 "EnhancedService" enhanced_service: EnhancedService,
    15 "DryRun" dry_run: bool, 16 "UserData" user_data: Secret,
    17 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    18 "TagSpecification" tag_specification: Vec<TagSpecification>, 19 "HpcClusterId" hpc_cluster_id: String,
    20 "CamRoleName" cam_role_name: String, 21 "HostName" host_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpacePlacement {
    pub zone: Option<String>,
    pub project_id: Option<u64>,
}
input! { SpacePlacement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { SpaceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceSystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SpaceSystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataDisk {
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub delete_with_instance: Option<bool>,
    pub snapshot_id: Option<String>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
    pub throughput_performance: Option<i64>,
    pub burst_performance: Option<bool>,
}
input! { SpaceDataDisk() {
    0 "DiskType" disk_type: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "SnapshotId" snapshot_id: String, 5 "Encrypt" encrypt: bool,
    6 "KmsKeyId" kms_key_id: String, 7 "ThroughputPerformance" throughput_performance: i64,
    8 "BurstPerformance" burst_performance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceVirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<u64>,
}
input! { SpaceVirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
    pub bandwidth_package_id: Option<String>,
}
input! { SpaceInternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String
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
pub struct CreateWorkspacesOutput {
    pub space_id_set: Option<Vec<String>>,
}
model! { CreateWorkspacesOutput {
    0 "SpaceIdSet" space_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterStorageOption {
    pub cluster_id: String,
    pub local_path: String,
}
operation! { DeleteClusterStorageOption(cluster_id: String, local_path: String) "DeleteClusterStorageOption" -> Empty {
    0 "ClusterId" cluster_id, 1 "LocalPath" local_path
} }

pub type DeleteClusterStorageOptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodes {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
}
operation! { DeleteNodes(cluster_id: String, node_ids: Vec<String>) "DeleteNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

pub type DeleteNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueue {
    pub cluster_id: String,
    pub queue_name: String,
}
operation! { DeleteQueue(cluster_id: String, queue_name: String) "DeleteQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name
} }

pub type DeleteQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfiguration {
    pub cluster_id: String,
    pub queue_name: Option<String>,
}
operation! { DescribeAutoScalingConfiguration(cluster_id: String)
    "DescribeAutoScalingConfiguration" -> DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigurationOutput {
    pub cluster_id: Option<String>,
    pub expansion_busy_time: Option<i64>,
    pub shrink_idle_time: Option<i64>,
    pub queue_configs: Option<Vec<QueueConfigOverview>>,
}
model! { DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id, 1 "ExpansionBusyTime" expansion_busy_time, 2 "ShrinkIdleTime" shrink_idle_time,
    3 "QueueConfigs" queue_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueConfigOverview {
    pub queue_name: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
    pub enable_auto_expansion: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub expansion_node_configs: Option<Vec<ExpansionNodeConfigOverview>>,
    pub desired_idle_node_capacity: Option<i64>,
    pub desired_node_count: Option<i64>,
    pub scale_out_ratio: Option<i64>,
    pub scale_out_node_threshold: Option<i64>,
    pub max_nodes_per_cycle: Option<i64>,
    pub scale_up_mem_ratio: Option<i64>,
}
model! { QueueConfigOverview {
    0 "QueueName" queue_name, 1 "MinSize" min_size, 2 "MaxSize" max_size, 3 "EnableAutoExpansion" enable_auto_expansion,
    4 "EnableAutoShrink" enable_auto_shrink, 5 "ExpansionNodeConfigs" expansion_node_configs,
    6 "DesiredIdleNodeCapacity" desired_idle_node_capacity, 7 "DesiredNodeCount" desired_node_count,
    8 "ScaleOutRatio" scale_out_ratio, 9 "ScaleOutNodeThreshold" scale_out_node_threshold,
    10 "MaxNodesPerCycle" max_nodes_per_cycle, 11 "ScaleUpMemRatio" scale_up_mem_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpansionNodeConfigOverview {
    pub instance_type: Option<String>,
    pub placement: Option<Placement>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub image_id: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
model! { ExpansionNodeConfigOverview {
    0 "InstanceType" instance_type, 1 "Placement" placement, 2 "InstanceChargeType" instance_charge_type,
    3 "InstanceChargePrepaid" instance_charge_prepaid, 4 "VirtualPrivateCloud" virtual_private_cloud,
    5 "ImageId" image_id, 6 "InternetAccessible" internet_accessible, 7 "SystemDisk" system_disk,
    8 "DataDisks" data_disks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterActivities {
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterActivities(cluster_id: String)
    "DescribeClusterActivities" -> DescribeClusterActivitiesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusterActivities: ClusterActivity =
    Offset "Offset", "ClusterActivitySet" cluster_activity_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterActivitiesOutput {
    pub cluster_activity_set: Option<Vec<ClusterActivity>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterActivitiesOutput {
    0 "ClusterActivitySet" cluster_activity_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterActivity {
    pub cluster_id: Option<String>,
    pub activity_id: Option<String>,
    pub activity_type: Option<String>,
    pub activity_status: Option<String>,
    pub activity_status_code: Option<String>,
    pub result_detail: Option<String>,
    pub cause: Option<String>,
    pub description: Option<String>,
    pub related_node_activity_set: Option<Vec<NodeActivity>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ClusterActivity {
    0 "ClusterId" cluster_id, 1 "ActivityId" activity_id, 2 "ActivityType" activity_type,
    3 "ActivityStatus" activity_status, 4 "ActivityStatusCode" activity_status_code, 5 "ResultDetail" result_detail,
    6 "Cause" cause, 7 "Description" description, 8 "RelatedNodeActivitySet" related_node_activity_set,
    9 "StartTime" start_time, 10 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeActivity {
    pub node_instance_id: Option<String>,
    pub node_activity_status: Option<String>,
    pub node_activity_status_code: Option<String>,
    pub node_activity_status_reason: Option<String>,
}
model! { NodeActivity {
    0 "NodeInstanceId" node_instance_id, 1 "NodeActivityStatus" node_activity_status,
    2 "NodeActivityStatusCode" node_activity_status_code, 3 "NodeActivityStatusReason" node_activity_status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStorageOption {
    pub cluster_id: String,
}
operation! { DescribeClusterStorageOption(cluster_id: String)
    "DescribeClusterStorageOption" -> DescribeClusterStorageOptionOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStorageOptionOutput {
    pub storage_option: Option<StorageOptionOverview>,
}
model! { DescribeClusterStorageOptionOutput {
    0 "StorageOption" storage_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOptionOverview {
    pub cfs_options: Option<Vec<CFSOptionOverview>>,
    pub goose_fs_options: Option<Vec<GooseFSOptionOverview>>,
    pub goose_f_sx_options: Option<Vec<GooseFSxOptionOverview>>,
    pub cos_options: Option<Vec<CosOptionOverview>>,
}
model! { StorageOptionOverview {
    0 "CFSOptions" cfs_options, 1 "GooseFSOptions" goose_fs_options, 2 "GooseFSxOptions" goose_f_sx_options,
    3 "CosOptions" cos_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
    pub mount_option: Option<String>,
}
model! { CFSOptionOverview {
    0 "LocalPath" local_path, 1 "RemotePath" remote_path, 2 "Protocol" protocol, 3 "StorageType" storage_type,
    4 "MountOption" mount_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub masters: Option<Vec<String>>,
}
model! { GooseFSOptionOverview {
    0 "LocalPath" local_path, 1 "RemotePath" remote_path, 2 "Masters" masters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxOptionOverview {
    pub masters: Option<Vec<String>>,
    pub local_path: Option<String>,
}
model! { GooseFSxOptionOverview {
    0 "Masters" masters, 1 "LocalPath" local_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub mount_option: Option<String>,
}
model! { CosOptionOverview {
    0 "LocalPath" local_path, 1 "RemotePath" remote_path, 2 "MountOption" mount_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusters: ClusterOverview = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

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
pub struct DescribeClustersOutput {
    pub cluster_set: Option<Vec<ClusterOverview>>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "ClusterSet" cluster_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterOverview {
    pub cluster_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_name: Option<String>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub scheduler_type: Option<String>,
    pub scheduler_version: Option<String>,
    pub compute_node_count: Option<i64>,
    pub compute_node_set: Option<Vec<ComputeNodeOverview>>,
    pub manager_node_count: Option<i64>,
    pub manager_node_set: Option<Vec<ManagerNodeOverview>>,
    pub login_node_set: Option<Vec<LoginNodeOverview>>,
    pub login_node_count: Option<i64>,
    pub auto_scaling_type: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_type: Option<String>,
    pub deletion_protection: Option<String>,
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id, 1 "ClusterStatus" cluster_status, 2 "ClusterName" cluster_name, 3 "Placement" placement,
    4 "CreateTime" create_time, 5 "SchedulerType" scheduler_type, 6 "SchedulerVersion" scheduler_version,
    7 "ComputeNodeCount" compute_node_count, 8 "ComputeNodeSet" compute_node_set,
    9 "ManagerNodeCount" manager_node_count, 10 "ManagerNodeSet" manager_node_set, 11 "LoginNodeSet" login_node_set,
    12 "LoginNodeCount" login_node_count, 13 "AutoScalingType" auto_scaling_type, 14 "VpcId" vpc_id,
    15 "ClusterType" cluster_type, 16 "DeletionProtection" deletion_protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNodeOverview {
    pub node_id: Option<String>,
}
model! { ComputeNodeOverview {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerNodeOverview {
    pub node_id: Option<String>,
}
model! { ManagerNodeOverview {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginNodeOverview {
    pub node_id: Option<String>,
}
model! { LoginNodeOverview {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitNodeScripts {
    pub cluster_id: String,
}
operation! { DescribeInitNodeScripts(cluster_id: String) "DescribeInitNodeScripts" -> DescribeInitNodeScriptsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitNodeScriptsOutput {
    pub init_node_script_set: Option<Vec<NodeScript>>,
}
model! { DescribeInitNodeScriptsOutput {
    0 "InitNodeScriptSet" init_node_script_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfo {
    pub job_id: String,
}
operation! { DescribeJobSubmitInfo(job_id: String) "DescribeJobSubmitInfo" -> DescribeJobSubmitInfoOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfoOutput {
    pub cluster_id: Option<String>,
    pub queue_name: Option<String>,
    pub job: Option<Job>,
}
model! { DescribeJobSubmitInfoOutput {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name, 2 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub tasks: Option<Vec<Task>>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<u64>,
    pub task_dependencies: Option<Vec<TaskDependence>>,
}
input! { Job(tasks: Vec<Task>) {
    0 "Tasks" tasks: Vec<Task>, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Priority" priority: u64, 4 "TaskDependencies" task_dependencies: Vec<TaskDependence>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub application: Option<Application>,
    pub task_name: Option<String>,
    pub task_instance_num: Option<u64>,
    pub timeout: Option<u64>,
}
input! { Task(application: Application) {
    0 "Application" application: Application, 1 "TaskName" task_name: String,
    2 "TaskInstanceNum" task_instance_num: u64, 3 "Timeout" timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    pub commands: Option<Vec<CommandItem>>,
    pub storage_mounts: Option<Vec<StorageMount>>,
    pub env_vars: Option<Vec<EnvVar>>,
    pub docker: Option<Docker>,
    pub output_redirect: Option<OutputRedirect>,
    /// Deprecated.
    pub job_type: Option<String>,
    pub task_type: Option<String>,
}
input! { Application(commands: Vec<CommandItem>) {
    0 "Commands" commands: Vec<CommandItem>, 1 "StorageMounts" storage_mounts: Vec<StorageMount>,
    2 "EnvVars" env_vars: Vec<EnvVar>, 3 "Docker" docker: Docker, 4 "OutputRedirect" output_redirect: OutputRedirect,
    5 "JobType" job_type: String, 6 "TaskType" task_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandItem {
    pub command: Option<String>,
}
input! { CommandItem(command: String) {
    0 "Command" command: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageMount {
    pub source: Option<String>,
    pub target: Option<String>,
    pub storage_type: Option<String>,
}
input! { StorageMount(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String, 2 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Docker {
    pub image: Option<String>,
    pub run_args: Option<Vec<String>>,
}
input! { Docker(image: String) {
    0 "Image" image: String, 1 "RunArgs" run_args: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputRedirect {
    pub driver: Option<String>,
    pub options: Option<Vec<String>>,
}
input! { OutputRedirect() {
    0 "Driver" driver: String, 1 "Options" options: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependence {
    pub start_task: Option<String>,
    pub end_task: Option<String>,
}
input! { TaskDependence(start_task: String, end_task: String) {
    0 "StartTask" start_task: String, 1 "EndTask" end_task: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobs {
    pub job_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJobs() "DescribeJobs" -> DescribeJobsOutput {
    0 "JobIds" job_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeJobs: JobView = Offset "Offset", "JobSet" job_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Option<Vec<JobView>>,
    pub total_count: Option<u64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobView {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub creator: Option<String>,
    pub priority: Option<u64>,
    pub job_state: Option<String>,
    pub cluster_id: Option<String>,
    pub queue_name: Option<String>,
    pub occupy_resources: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
}
model! { JobView {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "JobDescription" job_description, 3 "Creator" creator,
    4 "Priority" priority, 5 "JobState" job_state, 6 "ClusterId" cluster_id, 7 "QueueName" queue_name,
    8 "OccupyResources" occupy_resources, 9 "CreateTime" create_time, 10 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOverview {
    pub cluster_id: String,
}
operation! { DescribeJobsOverview(cluster_id: String) "DescribeJobsOverview" -> DescribeJobsOverviewOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOverviewOutput {
    pub job_total: Option<u64>,
    pub queuing_job_total: Option<u64>,
    pub running_job_total: Option<u64>,
}
model! { DescribeJobsOverviewOutput {
    0 "JobTotal" job_total, 1 "QueuingJobTotal" queuing_job_total, 2 "RunningJobTotal" running_job_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodes {
    pub cluster_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNodes() "DescribeNodes" -> DescribeNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNodes: NodeOverview = Offset "Offset", "NodeSet" node_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesOutput {
    pub node_set: Option<Vec<NodeOverview>>,
    pub total_count: Option<i64>,
}
model! { DescribeNodesOutput {
    0 "NodeSet" node_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeOverview {
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub node_state: Option<String>,
    pub image_id: Option<String>,
    pub queue_name: Option<String>,
    pub node_role: Option<String>,
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub node_allocate_state: Option<String>,
    pub node_name: Option<String>,
    pub create_time: Option<String>,
}
model! { NodeOverview {
    0 "ClusterId" cluster_id, 1 "InstanceId" instance_id, 2 "Zone" zone, 3 "NodeState" node_state, 4 "ImageId" image_id,
    5 "QueueName" queue_name, 6 "NodeRole" node_role, 7 "NodeType" node_type, 8 "NodeId" node_id,
    9 "NodeAllocateState" node_allocate_state, 10 "NodeName" node_name, 11 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueues {
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQueues(cluster_id: String) "DescribeQueues" -> DescribeQueuesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeQueues: QueueOverview = Offset "Offset", "QueueSet" queue_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueuesOutput {
    pub queue_set: Option<Vec<QueueOverview>>,
    pub total_count: Option<i64>,
}
model! { DescribeQueuesOutput {
    0 "QueueSet" queue_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueOverview {
    pub queue_name: Option<String>,
}
model! { QueueOverview {
    0 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaces {
    pub space_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeWorkspaces() "DescribeWorkspaces" -> DescribeWorkspacesOutput {
    0 "SpaceIds" space_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeWorkspaces: SpaceInfo = Offset "Offset", "SpaceSet" space_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub space_set: Option<Vec<SpaceInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeWorkspacesOutput {
    0 "SpaceSet" space_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInfo {
    pub space_id: Option<String>,
    pub space_class: Option<String>,
    pub space_family: Option<String>,
    pub space_type: Option<String>,
    pub space_name: Option<String>,
    pub space_state: Option<String>,
    pub space_charge_type: Option<String>,
    pub resource_id: Option<String>,
    pub renew_flag: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub placement: Option<Placement>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
}
model! { SpaceInfo {
    0 "SpaceId" space_id, 1 "SpaceClass" space_class, 2 "SpaceFamily" space_family, 3 "SpaceType" space_type,
    4 "SpaceName" space_name, 5 "SpaceState" space_state, 6 "SpaceChargeType" space_charge_type,
    7 "ResourceId" resource_id, 8 "RenewFlag" renew_flag, 9 "Tags" tags, 10 "CreatedTime" created_time,
    11 "ExpiredTime" expired_time, 12 "Placement" placement, 13 "LatestOperation" latest_operation,
    14 "LatestOperationState" latest_operation_state, 15 "PrivateIpAddresses" private_ip_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNodes {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
}
operation! { DetachNodes(cluster_id: String, node_ids: Vec<String>) "DetachNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

pub type DetachNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyWorkspacesChargeType {
    pub space_ids: Vec<String>,
    pub space_charge_type: String,
    pub dry_run: Option<bool>,
    pub space_charge_prepaid: Option<SpaceChargePrepaid>,
}
operation! { InquirePriceModifyWorkspacesChargeType(space_ids: Vec<String>, space_charge_type: String)
    "InquirePriceModifyWorkspacesChargeType" -> InquirePriceModifyWorkspacesChargeTypeOutput {
    0 "SpaceIds" space_ids, 1 "SpaceChargeType" space_charge_type, 2 "DryRun" dry_run: bool,
    3 "SpaceChargePrepaid" space_charge_prepaid: SpaceChargePrepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyWorkspacesChargeTypeOutput {
    pub price: Option<Price>,
}
model! { InquirePriceModifyWorkspacesChargeTypeOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub space_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "SpacePrice" space_price, 1 "BandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub unit_price_discount: Option<f64>,
}
model! { ItemPrice {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price, 2 "Discount" discount, 3 "UnitPrice" unit_price,
    4 "DiscountUnitPrice" discount_unit_price, 5 "ChargeUnit" charge_unit, 6 "UnitPriceDiscount" unit_price_discount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDeletionProtection {
    pub cluster_id: String,
    pub deletion_protection: String,
}
operation! { ModifyClusterDeletionProtection(cluster_id: String, deletion_protection: String)
    "ModifyClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeletionProtection" deletion_protection
} }

pub type ModifyClusterDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInitNodeScripts {
    pub cluster_id: String,
    pub init_node_scripts: Option<Vec<NodeScript>>,
}
operation! { ModifyInitNodeScripts(cluster_id: String) "ModifyInitNodeScripts" -> Empty {
    0 "ClusterId" cluster_id, 1 "InitNodeScripts" init_node_scripts: Vec<NodeScript>
} }

pub type ModifyInitNodeScriptsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeAttribute {
    pub node_id: String,
    pub node_name: Option<String>,
    pub node_allocate_state: Option<String>,
    pub queue_name: Option<String>,
}
operation! { ModifyNodeAttribute(node_id: String) "ModifyNodeAttribute" -> Empty {
    0 "NodeId" node_id, 1 "NodeName" node_name: String, 2 "NodeAllocateState" node_allocate_state: String,
    3 "QueueName" queue_name: String
} }

pub type ModifyNodeAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesAttribute {
    pub space_ids: Vec<String>,
    pub space_name: Option<String>,
}
operation! { ModifyWorkspacesAttribute(space_ids: Vec<String>) "ModifyWorkspacesAttribute" -> Empty {
    0 "SpaceIds" space_ids, 1 "SpaceName" space_name: String
} }

pub type ModifyWorkspacesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesChargeType {
    pub space_ids: Vec<String>,
    pub space_charge_type: String,
    pub dry_run: Option<bool>,
    pub space_charge_prepaid: Option<SpaceChargePrepaid>,
}
operation! { ModifyWorkspacesChargeType(space_ids: Vec<String>, space_charge_type: String)
    "ModifyWorkspacesChargeType" -> Empty {
    0 "SpaceIds" space_ids, 1 "SpaceChargeType" space_charge_type, 2 "DryRun" dry_run: bool,
    3 "SpaceChargePrepaid" space_charge_prepaid: SpaceChargePrepaid
} }

pub type ModifyWorkspacesChargeTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesRenewFlag {
    pub space_ids: Vec<String>,
    pub renew_flag: String,
}
operation! { ModifyWorkspacesRenewFlag(space_ids: Vec<String>, renew_flag: String)
    "ModifyWorkspacesRenewFlag" -> Empty {
    0 "SpaceIds" space_ids, 1 "RenewFlag" renew_flag
} }

pub type ModifyWorkspacesRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScalingConfiguration {
    pub cluster_id: String,
    pub expansion_busy_time: Option<i64>,
    pub shrink_idle_time: Option<i64>,
    pub queue_configs: Option<Vec<QueueConfig>>,
    pub dry_run: Option<bool>,
}
operation! { SetAutoScalingConfiguration(cluster_id: String) "SetAutoScalingConfiguration" -> Empty {
    0 "ClusterId" cluster_id, 1 "ExpansionBusyTime" expansion_busy_time: i64, 2 "ShrinkIdleTime" shrink_idle_time: i64,
    3 "QueueConfigs" queue_configs: Vec<QueueConfig>, 4 "DryRun" dry_run: bool
} }

pub type SetAutoScalingConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueConfig {
    pub queue_name: Option<String>,
    pub min_size: Option<u64>,
    pub max_size: Option<u64>,
    pub enable_auto_expansion: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub expansion_node_configs: Option<Vec<ExpansionNodeConfig>>,
    pub desired_idle_node_capacity: Option<i64>,
    pub desired_node_count: Option<i64>,
    pub scale_out_ratio: Option<i64>,
    pub scale_out_node_threshold: Option<i64>,
    pub max_nodes_per_cycle: Option<i64>,
    pub scale_up_mem_ratio: Option<i64>,
    pub enhanced_service: Option<EnhancedService>,
    pub launch_template_ids: Option<Vec<String>>,
}
input! { QueueConfig(queue_name: String) {
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: u64, 2 "MaxSize" max_size: u64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SystemDisk, 7 "DataDisks" data_disks: Vec<DataDisk>,
    8 "InternetAccessible" internet_accessible: InternetAccessible,
    9 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfig>,
    10 "DesiredIdleNodeCapacity" desired_idle_node_capacity: i64, 11 "DesiredNodeCount" desired_node_count: i64,
    12 "ScaleOutRatio" scale_out_ratio: i64, 13 "ScaleOutNodeThreshold" scale_out_node_threshold: i64,
    14 "MaxNodesPerCycle" max_nodes_per_cycle: i64, 15 "ScaleUpMemRatio" scale_up_mem_ratio: i64,
    16 "EnhancedService" enhanced_service: EnhancedService, 17 "LaunchTemplateIds" launch_template_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpansionNodeConfig {
    pub placement: Option<Placement>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub project_id: Option<i64>,
}
input! { ExpansionNodeConfig(placement: Placement) {
    0 "Placement" placement: Placement, 1 "InstanceChargeType" instance_charge_type: String,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 3 "InstanceType" instance_type: String,
    4 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 5 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJob {
    pub cluster_id: String,
    pub job: Job,
    pub queue_name: Option<String>,
}
operation! { SubmitJob(cluster_id: String, job: Job) "SubmitJob" -> SubmitJobOutput {
    0 "ClusterId" cluster_id, 1 "Job" job, 2 "QueueName" queue_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateJob {
    pub job_id: String,
}
operation! { TerminateJob(job_id: String) "TerminateJob" -> Empty {
    0 "JobId" job_id
} }

pub type TerminateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateWorkspaces {
    pub space_ids: Vec<String>,
    pub release_prepaid_data_disks: Option<bool>,
}
operation! { TerminateWorkspaces(space_ids: Vec<String>) "TerminateWorkspaces" -> Empty {
    0 "SpaceIds" space_ids, 1 "ReleasePrepaidDataDisks" release_prepaid_data_disks: bool
} }

pub type TerminateWorkspacesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_AGENT_RUN_SCRIPT_FAIL: &str = "InternalError.AgentRunScriptFail";
    pub const INTERNAL_ERROR_CALL_BATCH: &str = "InternalError.CallBatch";
    pub const INTERNAL_ERROR_CALL_CAM: &str = "InternalError.CallCAM";
    pub const INTERNAL_ERROR_CALL_CVM: &str = "InternalError.CallCvm";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AT_MOST_ONE: &str = "InvalidParameter.AtMostOne";
    pub const INVALID_PARAMETER_MALFORMED: &str = "InvalidParameter.Malformed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidCvmInstanceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME: &str =
        "InvalidParameterValue.InvalidFilterNotSupportedName";
    pub const INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidSpaceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_UNDERWRITE_PERIOD: &str = "InvalidParameterValue.InvalidUnderwritePeriod";
    pub const INVALID_PARAMETER_VALUE_JOB_DESCRIPTION_TOO_LONG: &str = "InvalidParameterValue.JobDescriptionTooLong";
    pub const INVALID_PARAMETER_VALUE_JOB_NAME_TOO_LONG: &str = "InvalidParameterValue.JobNameTooLong";
    pub const INVALID_PARAMETER_VALUE_JOB_NOT_FOUND: &str = "InvalidParameterValue.JobNotFound";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_MALFORMED: &str = "InvalidParameterValue.Malformed";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED: &str = "InvalidParameterValue.NotSupported";
    pub const INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED: &str = "InvalidParameterValue.ParametersNotSupported";
    pub const INVALID_PARAMETER_VALUE_SPACE_ID_NOT_FOUND: &str = "InvalidParameterValue.SpaceIdNotFound";
    pub const INVALID_PARAMETER_VALUE_SPACE_TYPE_NOT_AVAILABLE: &str = "InvalidParameterValue.SpaceTypeNotAvailable";
    pub const INVALID_PARAMETER_VALUE_TASK_DEPENDENCIES_UNFEASIBLE: &str =
        "InvalidParameterValue.TaskDependenciesUnfeasible";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SHORT: &str = "InvalidParameterValue.TooShort";
    pub const INVALID_PARAMETER_VALUE_TOO_SMALL: &str = "InvalidParameterValue.TooSmall";
    pub const INVALID_PARAMETER_VALUE_VALUE_DUPLICATED: &str = "InvalidParameterValue.ValueDuplicated";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_QUEUE_NUM_LIMIT: &str = "LimitExceeded.QueueNumLimit";
    pub const LIMIT_EXCEEDED_TASK_INSTANCE_NUM_LIMIT: &str = "LimitExceeded.TaskInstanceNumLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CLUSTER_ID: &str = "ResourceNotFound.ClusterId";
    pub const RESOURCE_NOT_FOUND_IMAGE_ID: &str = "ResourceNotFound.ImageId";
    pub const RESOURCE_NOT_FOUND_JOB_SUBMIT_INFO: &str = "ResourceNotFound.JobSubmitInfo";
    pub const RESOURCE_NOT_FOUND_LOCAL_PATH: &str = "ResourceNotFound.LocalPath";
    pub const RESOURCE_NOT_FOUND_NODE_ID: &str = "ResourceNotFound.NodeId";
    pub const RESOURCE_NOT_FOUND_QUEUE: &str = "ResourceNotFound.Queue";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE: &str = "UnsupportedOperation.AutoScalingType";
    pub const UNSUPPORTED_OPERATION_CLUSTER_ACCEPT_OTHER_REQUEST: &str =
        "UnsupportedOperation.ClusterAcceptOtherRequest";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.ClusterStatusNotSupport";
    pub const UNSUPPORTED_OPERATION_INVALID_NODE_ROLE: &str = "UnsupportedOperation.InvalidNodeRole";
    pub const UNSUPPORTED_OPERATION_JOB_STATE_NOT_SUPPORT: &str = "UnsupportedOperation.JobStateNotSupport";
    pub const UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.NodeStatusNotSupport";
    pub const UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE: &str = "UnsupportedOperation.ParameterTooLarge";
    pub const UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL: &str = "UnsupportedOperation.ParameterTooSmall";
    pub const UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY: &str = "UnsupportedOperation.QueueNotEmpty";
    pub const UNSUPPORTED_OPERATION_SPACE_CHARGE_TYPE: &str = "UnsupportedOperation.SpaceChargeType";
    pub const UNSUPPORTED_OPERATION_VPC_ID_CONFLICT: &str = "UnsupportedOperation.VpcIdConflict";
    pub const UNSUPPORTED_OPERATION_WORKSPACE_STATE_ARREARS: &str = "UnsupportedOperation.WorkspaceStateArrears";
}

#[cfg(feature = "reflect")]
register! {
    AddClusterStorageOption, AddNodes, AddQueue, AttachNodes, CreateCluster, CreateWorkspaces, DeleteCluster,
    DeleteClusterStorageOption, DeleteJob, DeleteNodes, DeleteQueue, DescribeAutoScalingConfiguration,
    DescribeClusterActivities, DescribeClusterStorageOption, DescribeClusters, DescribeInitNodeScripts,
    DescribeJobSubmitInfo, DescribeJobs, DescribeJobsOverview, DescribeNodes, DescribeQueues, DescribeWorkspaces,
    DetachNodes, InquirePriceModifyWorkspacesChargeType, ModifyClusterDeletionProtection, ModifyInitNodeScripts,
    ModifyNodeAttribute, ModifyWorkspacesAttribute, ModifyWorkspacesChargeType, ModifyWorkspacesRenewFlag,
    SetAutoScalingConfiguration, SubmitJob, TerminateJob, TerminateWorkspaces
}
