//! `thpc` of Tencent Cloud, API version 2023-03-21.
//!
//! Endpoint: `thpc.tencentcloudapi.com`, or `thpc.<region>.tencentcloudapi.com`. Other versions: [`v20211109`],
//! [`v20220401`]. Operations: <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, thpc::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20211109;
pub mod v20220401;

static SERVICE: Service<'_> = Service::new(
    "thpc",
    "2023-03-21",
    "thpc",
    &Endpoints::NONE,
);

/// Adds cluster storage option: `AddClusterStorageOption` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=AddClusterStorageOption>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterStorageOption {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub storage_option: StorageOption,
}
operation! { AddClusterStorageOption(cluster_id: String, storage_option: StorageOption)
    "AddClusterStorageOption" -> Empty {
    0 "ClusterId" cluster_id, 1 "StorageOption" storage_option
} }

/// Response of [`AddClusterStorageOption`]: empty.
pub type AddClusterStorageOptionOutput = Empty;

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub cfs_options: Option<Vec<CFSOption>>,
    pub goose_fs_options: Option<Vec<GooseFSOption>>,
    pub goosefsx_options: Option<Vec<GooseFSxOption>>,
    pub cos_options: Option<Vec<CosOption>>,
}
input! { StorageOption() {
    0 "CFSOptions" cfs_options: Vec<CFSOption>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOption>,
    2 "GooseFSxOptions" goosefsx_options: Vec<GooseFSxOption>, 3 "CosOptions" cos_options: Vec<CosOption>
} }

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOption {
    /// Required.
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

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOption {
    /// Required.
    pub local_path: Option<String>,
    /// Required.
    pub remote_path: Option<String>,
    pub masters: Option<Vec<String>>,
    pub file_system_id: Option<String>,
}
input! { GooseFSOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Masters" masters: Vec<String>,
    3 "FileSystemId" file_system_id: String
} }

/// In the request of [`AddClusterStorageOption`].
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

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOption {
    /// Required.
    pub local_path: Option<String>,
    /// Required.
    pub remote_path: Option<String>,
    pub mount_params_option: Option<String>,
}
input! { CosOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String,
    2 "MountParamsOption" mount_params_option: String
} }

/// Adds nodes: `AddNodes` of `thpc` 2023-03-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=AddNodes>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR_CALL_CVM`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_ID`], [`codes::RESOURCE_NOT_FOUND_QUEUE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_ID_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodes {
    /// Required.
    pub placement: Placement,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub virtual_private_cloud: VirtualPrivateCloud,
    /// Required.
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
operation! {
    AddNodes(placement: Placement, cluster_id: String, virtual_private_cloud: VirtualPrivateCloud, count: i64)
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

/// Response of [`AddNodes`]: empty.
pub type AddNodesOutput = Empty;

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>
} }

/// Adds queue: `AddQueue` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=AddQueue>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_AGENT_RUN_SCRIPT_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_QUEUE_NUM_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQueue {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub queue_name: String,
}
operation! { AddQueue(cluster_id: String, queue_name: String) "AddQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name
} }

/// Response of [`AddQueue`]: empty.
pub type AddQueueOutput = Empty;

/// Attaches nodes: `AttachNodes` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=AttachNodes>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_AGENT_RUN_SCRIPT_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_QUEUE_NUM_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_set: Vec<String>,
    pub queue_name: Option<String>,
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub skip_reset_instance: Option<bool>,
}
operation! { AttachNodes(cluster_id: String, resource_set: Vec<String>) "AttachNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "ResourceSet" resource_set, 2 "QueueName" queue_name: String,
    3 "ImageId" image_id: String, 4 "ResourceType" resource_type: String, 5 "UserData" user_data: Secret,
    6 "SkipResetInstance" skip_reset_instance: bool
} }

/// Response of [`AttachNodes`]: empty.
pub type AttachNodesOutput = Empty;

/// Creates cluster: `CreateCluster` of `thpc` 2023-03-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=CreateCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CAM`], [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_ID`].
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

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeScript {
    /// Required.
    pub script_path: Option<String>,
    pub timeout: Option<i64>,
}
input! { NodeScript(script_path: String) {
    0 "ScriptPath" script_path: String, 1 "Timeout" timeout: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates workspaces: `CreateWorkspaces` of `thpc` 2023-03-21.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=CreateWorkspaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_UNDERWRITE_PERIOD`],
/// [`codes::INVALID_PARAMETER_VALUE_SPACE_TYPE_NOT_AVAILABLE`].
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
    /// Secret.
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

/// In the request of [`CreateWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpacePlacement {
    /// Required.
    pub zone: Option<String>,
    pub project_id: Option<i64>,
}
input! { SpacePlacement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: i64
} }

/// In the request of [`CreateWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { SpaceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`CreateWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceSystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SpaceSystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`CreateWorkspaces`].
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

/// In the request of [`CreateWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceVirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
}
input! { SpaceVirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: i64
} }

/// In the request of [`CreateWorkspaces`].
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

/// In the request of [`CreateWorkspaces`].
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

/// Response of [`CreateWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspacesOutput {
    pub space_id_set: Vec<String>,
}
model! { CreateWorkspacesOutput {
    0 "SpaceIdSet" space_id_set: Vec<String>
} }

/// Deletes cluster: `DeleteCluster` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// Deletes cluster storage option: `DeleteClusterStorageOption` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DeleteClusterStorageOption>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LOCAL_PATH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterStorageOption {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub local_path: String,
}
operation! { DeleteClusterStorageOption(cluster_id: String, local_path: String) "DeleteClusterStorageOption" -> Empty {
    0 "ClusterId" cluster_id, 1 "LocalPath" local_path
} }

/// Response of [`DeleteClusterStorageOption`]: empty.
pub type DeleteClusterStorageOptionOutput = Empty;

/// Deletes job: `DeleteJob` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DeleteJob>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_JOB_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_MALFORMED`], [`codes::UNSUPPORTED_OPERATION_JOB_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteJob`]: empty.
pub type DeleteJobOutput = Empty;

/// Deletes nodes: `DeleteNodes` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DeleteNodes>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NODE_ID`], [`codes::UNSUPPORTED_OPERATION_INVALID_NODE_ROLE`],
/// [`codes::UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
}
operation! { DeleteNodes(cluster_id: String, node_ids: Vec<String>) "DeleteNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

/// Response of [`DeleteNodes`]: empty.
pub type DeleteNodesOutput = Empty;

/// Deletes queue: `DeleteQueue` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DeleteQueue>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_QUEUE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueue {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub queue_name: String,
}
operation! { DeleteQueue(cluster_id: String, queue_name: String) "DeleteQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name
} }

/// Response of [`DeleteQueue`]: empty.
pub type DeleteQueueOutput = Empty;

/// Describes auto scaling configuration: `DescribeAutoScalingConfiguration` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeAutoScalingConfiguration>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfiguration {
    /// Required.
    pub cluster_id: String,
    pub queue_name: Option<String>,
}
operation! { DescribeAutoScalingConfiguration(cluster_id: String)
    "DescribeAutoScalingConfiguration" -> DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name: String
} }

/// Response of [`DescribeAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigurationOutput {
    pub cluster_id: Option<String>,
    pub expansion_busy_time: Option<i64>,
    pub shrink_idle_time: Option<i64>,
    pub queue_configs: Vec<QueueConfigOverview>,
}
model! { DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id: String, 1 "ExpansionBusyTime" expansion_busy_time: i64,
    2 "ShrinkIdleTime" shrink_idle_time: i64, 3 "QueueConfigs" queue_configs: Vec<QueueConfigOverview>
} }

/// In the response of [`DescribeAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueConfigOverview {
    pub queue_name: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
    pub enable_auto_expansion: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub expansion_node_configs: Vec<ExpansionNodeConfigOverview>,
    pub desired_idle_node_capacity: Option<i64>,
    pub desired_node_count: Option<i64>,
    pub scale_out_ratio: Option<i64>,
    pub scale_out_node_threshold: Option<i64>,
    pub max_nodes_per_cycle: Option<i64>,
    pub scale_up_mem_ratio: Option<i64>,
}
model! { QueueConfigOverview {
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfigOverview>,
    6 "DesiredIdleNodeCapacity" desired_idle_node_capacity: i64, 7 "DesiredNodeCount" desired_node_count: i64,
    8 "ScaleOutRatio" scale_out_ratio: i64, 9 "ScaleOutNodeThreshold" scale_out_node_threshold: i64,
    10 "MaxNodesPerCycle" max_nodes_per_cycle: i64, 11 "ScaleUpMemRatio" scale_up_mem_ratio: i64
} }

/// In the response of [`DescribeAutoScalingConfiguration`].
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
    pub data_disks: Vec<DataDisk>,
}
model! { ExpansionNodeConfigOverview {
    0 "InstanceType" instance_type: String, 1 "Placement" placement: Placement,
    2 "InstanceChargeType" instance_charge_type: String,
    3 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    4 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 5 "ImageId" image_id: String,
    6 "InternetAccessible" internet_accessible: InternetAccessible, 7 "SystemDisk" system_disk: SystemDisk,
    8 "DataDisks" data_disks: Vec<DataDisk>
} }

/// Describes cluster activities: `DescribeClusterActivities` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeClusterActivities>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterActivities {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterActivities(cluster_id: String)
    "DescribeClusterActivities" -> DescribeClusterActivitiesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusterActivities: ClusterActivity =
    Offset "Offset", "ClusterActivitySet" cluster_activity_set, total "TotalCount" }

/// Response of [`DescribeClusterActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterActivitiesOutput {
    pub cluster_activity_set: Vec<ClusterActivity>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterActivitiesOutput {
    0 "ClusterActivitySet" cluster_activity_set: Vec<ClusterActivity>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterActivities`].
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
    pub related_node_activity_set: Vec<NodeActivity>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { ClusterActivity {
    0 "ClusterId" cluster_id: String, 1 "ActivityId" activity_id: String, 2 "ActivityType" activity_type: String,
    3 "ActivityStatus" activity_status: String, 4 "ActivityStatusCode" activity_status_code: String,
    5 "ResultDetail" result_detail: String, 6 "Cause" cause: String, 7 "Description" description: String,
    8 "RelatedNodeActivitySet" related_node_activity_set: Vec<NodeActivity>, 9 "StartTime" start_time: String,
    10 "EndTime" end_time: String
} }

/// In the response of [`DescribeClusterActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeActivity {
    pub node_instance_id: Option<String>,
    pub node_activity_status: Option<String>,
    pub node_activity_status_code: Option<String>,
    pub node_activity_status_reason: Option<String>,
}
model! { NodeActivity {
    0 "NodeInstanceId" node_instance_id: String, 1 "NodeActivityStatus" node_activity_status: String,
    2 "NodeActivityStatusCode" node_activity_status_code: String,
    3 "NodeActivityStatusReason" node_activity_status_reason: String
} }

/// Describes cluster storage option: `DescribeClusterStorageOption` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeClusterStorageOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStorageOption {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterStorageOption(cluster_id: String)
    "DescribeClusterStorageOption" -> DescribeClusterStorageOptionOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStorageOptionOutput {
    pub storage_option: Option<StorageOptionOverview>,
}
model! { DescribeClusterStorageOptionOutput {
    0 "StorageOption" storage_option: StorageOptionOverview
} }

/// In the response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOptionOverview {
    pub cfs_options: Vec<CFSOptionOverview>,
    pub goose_fs_options: Vec<GooseFSOptionOverview>,
    pub goosefsx_options: Vec<GooseFSxOptionOverview>,
    pub cos_options: Vec<CosOptionOverview>,
}
model! { StorageOptionOverview {
    0 "CFSOptions" cfs_options: Vec<CFSOptionOverview>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOptionOverview>,
    2 "GooseFSxOptions" goosefsx_options: Vec<GooseFSxOptionOverview>,
    3 "CosOptions" cos_options: Vec<CosOptionOverview>
} }

/// In the response of [`DescribeClusterStorageOption`].
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
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Protocol" protocol: String,
    3 "StorageType" storage_type: String, 4 "MountOption" mount_option: String
} }

/// In the response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub masters: Vec<String>,
}
model! { GooseFSOptionOverview {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Masters" masters: Vec<String>
} }

/// In the response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxOptionOverview {
    pub masters: Vec<String>,
    pub local_path: Option<String>,
}
model! { GooseFSxOptionOverview {
    0 "Masters" masters: Vec<String>, 1 "LocalPath" local_path: String
} }

/// In the response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub mount_option: Option<String>,
}
model! { CosOptionOverview {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "MountOption" mount_option: String
} }

/// Describes clusters: `DescribeClusters` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeClusters>.
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

/// In the request of [`DescribeClusters`].
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

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub cluster_set: Vec<ClusterOverview>,
    pub total_count: Option<i64>,
}
model! { DescribeClustersOutput {
    0 "ClusterSet" cluster_set: Vec<ClusterOverview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterOverview {
    pub cluster_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_name: Option<String>,
    pub placement: Option<Placement>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub scheduler_type: Option<String>,
    pub scheduler_version: Option<String>,
    pub compute_node_count: Option<i64>,
    pub compute_node_set: Vec<ComputeNodeOverview>,
    pub manager_node_count: Option<i64>,
    pub manager_node_set: Vec<ManagerNodeOverview>,
    pub login_node_set: Vec<LoginNodeOverview>,
    pub login_node_count: Option<i64>,
    pub auto_scaling_type: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_type: Option<String>,
    pub deletion_protection: Option<String>,
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id: String, 1 "ClusterStatus" cluster_status: String, 2 "ClusterName" cluster_name: String,
    3 "Placement" placement: Placement, 4 "CreateTime" create_time: String, 5 "SchedulerType" scheduler_type: String,
    6 "SchedulerVersion" scheduler_version: String, 7 "ComputeNodeCount" compute_node_count: i64,
    8 "ComputeNodeSet" compute_node_set: Vec<ComputeNodeOverview>, 9 "ManagerNodeCount" manager_node_count: i64,
    10 "ManagerNodeSet" manager_node_set: Vec<ManagerNodeOverview>,
    11 "LoginNodeSet" login_node_set: Vec<LoginNodeOverview>, 12 "LoginNodeCount" login_node_count: i64,
    13 "AutoScalingType" auto_scaling_type: String, 14 "VpcId" vpc_id: String, 15 "ClusterType" cluster_type: String,
    16 "DeletionProtection" deletion_protection: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNodeOverview {
    pub node_id: Option<String>,
}
model! { ComputeNodeOverview {
    0 "NodeId" node_id: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagerNodeOverview {
    pub node_id: Option<String>,
}
model! { ManagerNodeOverview {
    0 "NodeId" node_id: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginNodeOverview {
    pub node_id: Option<String>,
}
model! { LoginNodeOverview {
    0 "NodeId" node_id: String
} }

/// Describes init node scripts: `DescribeInitNodeScripts` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeInitNodeScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitNodeScripts {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeInitNodeScripts(cluster_id: String) "DescribeInitNodeScripts" -> DescribeInitNodeScriptsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeInitNodeScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitNodeScriptsOutput {
    pub init_node_script_set: Vec<NodeScript>,
}
model! { DescribeInitNodeScriptsOutput {
    0 "InitNodeScriptSet" init_node_script_set: Vec<NodeScript>
} }

/// Describes job submit info: `DescribeJobSubmitInfo` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeJobSubmitInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB_SUBMIT_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfo {
    /// Required.
    pub job_id: String,
}
operation! { DescribeJobSubmitInfo(job_id: String) "DescribeJobSubmitInfo" -> DescribeJobSubmitInfoOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfoOutput {
    pub cluster_id: Option<String>,
    pub queue_name: Option<String>,
    pub job: Option<Job>,
}
model! { DescribeJobSubmitInfoOutput {
    0 "ClusterId" cluster_id: String, 1 "QueueName" queue_name: String, 2 "Job" job: Job
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// Required.
    pub tasks: Option<Vec<Task>>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<i64>,
    pub task_dependencies: Option<Vec<TaskDependence>>,
}
input! { Job(tasks: Vec<Task>) {
    0 "Tasks" tasks: Vec<Task>, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Priority" priority: i64, 4 "TaskDependencies" task_dependencies: Vec<TaskDependence>
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Required.
    pub application: Option<Application>,
    pub task_name: Option<String>,
    pub task_instance_num: Option<i64>,
    pub timeout: Option<i64>,
}
input! { Task(application: Application) {
    0 "Application" application: Application, 1 "TaskName" task_name: String,
    2 "TaskInstanceNum" task_instance_num: i64, 3 "Timeout" timeout: i64
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// Required.
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

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandItem {
    /// Required.
    pub command: Option<String>,
}
input! { CommandItem(command: String) {
    0 "Command" command: String
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageMount {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub target: Option<String>,
    pub storage_type: Option<String>,
}
input! { StorageMount(source: String, target: String) {
    0 "Source" source: String, 1 "Target" target: String, 2 "StorageType" storage_type: String
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { EnvVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Docker {
    /// Required.
    pub image: Option<String>,
    pub run_args: Option<Vec<String>>,
}
input! { Docker(image: String) {
    0 "Image" image: String, 1 "RunArgs" run_args: Vec<String>
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputRedirect {
    pub driver: Option<String>,
    pub options: Option<Vec<String>>,
}
input! { OutputRedirect() {
    0 "Driver" driver: String, 1 "Options" options: Vec<String>
} }

/// In the request of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependence {
    /// Required.
    pub start_task: Option<String>,
    /// Required.
    pub end_task: Option<String>,
}
input! { TaskDependence(start_task: String, end_task: String) {
    0 "StartTask" start_task: String, 1 "EndTask" end_task: String
} }

/// Describes jobs: `DescribeJobs` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeJobs>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CALL_BATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`].
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

/// Response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Vec<JobView>,
    pub total_count: Option<i64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set: Vec<JobView>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobView {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub creator: Option<String>,
    pub priority: Option<i64>,
    pub job_state: Option<String>,
    pub cluster_id: Option<String>,
    pub queue_name: Option<String>,
    pub occupy_resources: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
}
model! { JobView {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Creator" creator: String, 4 "Priority" priority: i64, 5 "JobState" job_state: String,
    6 "ClusterId" cluster_id: String, 7 "QueueName" queue_name: String, 8 "OccupyResources" occupy_resources: String,
    9 "CreateTime" create_time: String, 10 "EndTime" end_time: String
} }

/// Describes jobs overview: `DescribeJobsOverview` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeJobsOverview>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOverview {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeJobsOverview(cluster_id: String) "DescribeJobsOverview" -> DescribeJobsOverviewOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeJobsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOverviewOutput {
    pub job_total: Option<i64>,
    pub queuing_job_total: Option<i64>,
    pub running_job_total: Option<i64>,
}
model! { DescribeJobsOverviewOutput {
    0 "JobTotal" job_total: i64, 1 "QueuingJobTotal" queuing_job_total: i64, 2 "RunningJobTotal" running_job_total: i64
} }

/// Describes nodes: `DescribeNodes` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeNodes>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE`], [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL`].
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

/// Response of [`DescribeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesOutput {
    pub node_set: Vec<NodeOverview>,
    pub total_count: Option<i64>,
}
model! { DescribeNodesOutput {
    0 "NodeSet" node_set: Vec<NodeOverview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNodes`].
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
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { NodeOverview {
    0 "ClusterId" cluster_id: String, 1 "InstanceId" instance_id: String, 2 "Zone" zone: String,
    3 "NodeState" node_state: String, 4 "ImageId" image_id: String, 5 "QueueName" queue_name: String,
    6 "NodeRole" node_role: String, 7 "NodeType" node_type: String, 8 "NodeId" node_id: String,
    9 "NodeAllocateState" node_allocate_state: String, 10 "NodeName" node_name: String,
    11 "CreateTime" create_time: String
} }

/// Describes queues: `DescribeQueues` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeQueues>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE`], [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueues {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQueues(cluster_id: String) "DescribeQueues" -> DescribeQueuesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeQueues: QueueOverview = Offset "Offset", "QueueSet" queue_set, total "TotalCount" }

/// Response of [`DescribeQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueuesOutput {
    pub queue_set: Vec<QueueOverview>,
    pub total_count: Option<i64>,
}
model! { DescribeQueuesOutput {
    0 "QueueSet" queue_set: Vec<QueueOverview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueOverview {
    pub queue_name: Option<String>,
}
model! { QueueOverview {
    0 "QueueName" queue_name: String
} }

/// Describes workspaces: `DescribeWorkspaces` of `thpc` 2023-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DescribeWorkspaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED`].
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

/// Response of [`DescribeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub space_set: Vec<SpaceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeWorkspacesOutput {
    0 "SpaceSet" space_set: Vec<SpaceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWorkspaces`].
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
    pub tags: Vec<Tag>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub placement: Option<Placement>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub private_ip_addresses: Vec<String>,
}
model! { SpaceInfo {
    0 "SpaceId" space_id: String, 1 "SpaceClass" space_class: String, 2 "SpaceFamily" space_family: String,
    3 "SpaceType" space_type: String, 4 "SpaceName" space_name: String, 5 "SpaceState" space_state: String,
    6 "SpaceChargeType" space_charge_type: String, 7 "ResourceId" resource_id: String, 8 "RenewFlag" renew_flag: String,
    9 "Tags" tags: Vec<Tag>, 10 "CreatedTime" created_time: String, 11 "ExpiredTime" expired_time: String,
    12 "Placement" placement: Placement, 13 "LatestOperation" latest_operation: String,
    14 "LatestOperationState" latest_operation_state: String, 15 "PrivateIpAddresses" private_ip_addresses: Vec<String>
} }

/// Detaches nodes: `DetachNodes` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=DetachNodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
}
operation! { DetachNodes(cluster_id: String, node_ids: Vec<String>) "DetachNodes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

/// Response of [`DetachNodes`]: empty.
pub type DetachNodesOutput = Empty;

/// Asks for price modify workspaces charge type: `InquirePriceModifyWorkspacesChargeType` of `thpc` 2023-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=InquirePriceModifyWorkspacesChargeType>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyWorkspacesChargeType {
    /// Required.
    pub space_ids: Vec<String>,
    /// Required.
    pub space_charge_type: String,
    pub dry_run: Option<bool>,
    pub space_charge_prepaid: Option<SpaceChargePrepaid>,
}
operation! { InquirePriceModifyWorkspacesChargeType(space_ids: Vec<String>, space_charge_type: String)
    "InquirePriceModifyWorkspacesChargeType" -> InquirePriceModifyWorkspacesChargeTypeOutput {
    0 "SpaceIds" space_ids, 1 "SpaceChargeType" space_charge_type, 2 "DryRun" dry_run: bool,
    3 "SpaceChargePrepaid" space_charge_prepaid: SpaceChargePrepaid
} }

/// Response of [`InquirePriceModifyWorkspacesChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyWorkspacesChargeTypeOutput {
    pub price: Option<Price>,
}
model! { InquirePriceModifyWorkspacesChargeTypeOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquirePriceModifyWorkspacesChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub space_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "SpacePrice" space_price: ItemPrice, 1 "BandwidthPrice" bandwidth_price: ItemPrice
} }

/// In the response of [`InquirePriceModifyWorkspacesChargeType`].
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
    0 "OriginalPrice" original_price: f64, 1 "DiscountPrice" discount_price: f64, 2 "Discount" discount: f64,
    3 "UnitPrice" unit_price: f64, 4 "DiscountUnitPrice" discount_unit_price: f64, 5 "ChargeUnit" charge_unit: String,
    6 "UnitPriceDiscount" unit_price_discount: f64
} }

/// Modifies cluster deletion protection: `ModifyClusterDeletionProtection` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyClusterDeletionProtection>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterDeletionProtection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub deletion_protection: String,
}
operation! { ModifyClusterDeletionProtection(cluster_id: String, deletion_protection: String)
    "ModifyClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeletionProtection" deletion_protection
} }

/// Response of [`ModifyClusterDeletionProtection`]: empty.
pub type ModifyClusterDeletionProtectionOutput = Empty;

/// Modifies init node scripts: `ModifyInitNodeScripts` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyInitNodeScripts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInitNodeScripts {
    /// Required.
    pub cluster_id: String,
    pub init_node_scripts: Option<Vec<NodeScript>>,
}
operation! { ModifyInitNodeScripts(cluster_id: String) "ModifyInitNodeScripts" -> Empty {
    0 "ClusterId" cluster_id, 1 "InitNodeScripts" init_node_scripts: Vec<NodeScript>
} }

/// Response of [`ModifyInitNodeScripts`]: empty.
pub type ModifyInitNodeScriptsOutput = Empty;

/// Modifies node attribute: `ModifyNodeAttribute` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyNodeAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeAttribute {
    /// Required.
    pub node_id: String,
    pub node_name: Option<String>,
    pub node_allocate_state: Option<String>,
    pub queue_name: Option<String>,
}
operation! { ModifyNodeAttribute(node_id: String) "ModifyNodeAttribute" -> Empty {
    0 "NodeId" node_id, 1 "NodeName" node_name: String, 2 "NodeAllocateState" node_allocate_state: String,
    3 "QueueName" queue_name: String
} }

/// Response of [`ModifyNodeAttribute`]: empty.
pub type ModifyNodeAttributeOutput = Empty;

/// Modifies workspaces attribute: `ModifyWorkspacesAttribute` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyWorkspacesAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesAttribute {
    /// Required.
    pub space_ids: Vec<String>,
    pub space_name: Option<String>,
}
operation! { ModifyWorkspacesAttribute(space_ids: Vec<String>) "ModifyWorkspacesAttribute" -> Empty {
    0 "SpaceIds" space_ids, 1 "SpaceName" space_name: String
} }

/// Response of [`ModifyWorkspacesAttribute`]: empty.
pub type ModifyWorkspacesAttributeOutput = Empty;

/// Modifies workspaces charge type: `ModifyWorkspacesChargeType` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyWorkspacesChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesChargeType {
    /// Required.
    pub space_ids: Vec<String>,
    /// Required.
    pub space_charge_type: String,
    pub dry_run: Option<bool>,
    pub space_charge_prepaid: Option<SpaceChargePrepaid>,
}
operation! { ModifyWorkspacesChargeType(space_ids: Vec<String>, space_charge_type: String)
    "ModifyWorkspacesChargeType" -> Empty {
    0 "SpaceIds" space_ids, 1 "SpaceChargeType" space_charge_type, 2 "DryRun" dry_run: bool,
    3 "SpaceChargePrepaid" space_charge_prepaid: SpaceChargePrepaid
} }

/// Response of [`ModifyWorkspacesChargeType`]: empty.
pub type ModifyWorkspacesChargeTypeOutput = Empty;

/// Modifies workspaces renew flag: `ModifyWorkspacesRenewFlag` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=ModifyWorkspacesRenewFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SPACE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_SPACE_CHARGE_TYPE`], [`codes::UNSUPPORTED_OPERATION_WORKSPACE_STATE_ARREARS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspacesRenewFlag {
    /// Required.
    pub space_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
}
operation! { ModifyWorkspacesRenewFlag(space_ids: Vec<String>, renew_flag: String)
    "ModifyWorkspacesRenewFlag" -> Empty {
    0 "SpaceIds" space_ids, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyWorkspacesRenewFlag`]: empty.
pub type ModifyWorkspacesRenewFlagOutput = Empty;

/// Sets auto scaling configuration: `SetAutoScalingConfiguration` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=SetAutoScalingConfiguration>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_ID`], [`codes::RESOURCE_NOT_FOUND_QUEUE`],
/// [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE`], [`codes::UNSUPPORTED_OPERATION_CLUSTER_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE`], [`codes::UNSUPPORTED_OPERATION_VPC_ID_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScalingConfiguration {
    /// Required.
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

/// Response of [`SetAutoScalingConfiguration`]: empty.
pub type SetAutoScalingConfigurationOutput = Empty;

/// In the request of [`SetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueConfig {
    /// Required.
    pub queue_name: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
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
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SystemDisk, 7 "DataDisks" data_disks: Vec<DataDisk>,
    8 "InternetAccessible" internet_accessible: InternetAccessible,
    9 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfig>,
    10 "DesiredIdleNodeCapacity" desired_idle_node_capacity: i64, 11 "DesiredNodeCount" desired_node_count: i64,
    12 "ScaleOutRatio" scale_out_ratio: i64, 13 "ScaleOutNodeThreshold" scale_out_node_threshold: i64,
    14 "MaxNodesPerCycle" max_nodes_per_cycle: i64, 15 "ScaleUpMemRatio" scale_up_mem_ratio: i64,
    16 "EnhancedService" enhanced_service: EnhancedService, 17 "LaunchTemplateIds" launch_template_ids: Vec<String>
} }

/// In the request of [`SetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpansionNodeConfig {
    /// Required.
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

/// Submits job: `SubmitJob` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=SubmitJob>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_JOB_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_JOB_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TASK_DEPENDENCIES_UNFEASIBLE`],
/// [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`], [`codes::LIMIT_EXCEEDED_TASK_INSTANCE_NUM_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJob {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job: Job,
    pub queue_name: Option<String>,
}
operation! { SubmitJob(cluster_id: String, job: Job) "SubmitJob" -> SubmitJobOutput {
    0 "ClusterId" cluster_id, 1 "Job" job, 2 "QueueName" queue_name: String
} }

/// Response of [`SubmitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitJobOutput {
    0 "JobId" job_id: String
} }

/// `TerminateJob` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=TerminateJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_JOB_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_JOB_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateJob {
    /// Required.
    pub job_id: String,
}
operation! { TerminateJob(job_id: String) "TerminateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`TerminateJob`]: empty.
pub type TerminateJobOutput = Empty;

/// `TerminateWorkspaces` of `thpc` 2023-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2023-03-21&Action=TerminateWorkspaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_JOB_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_JOB_STATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateWorkspaces {
    /// Required.
    pub space_ids: Vec<String>,
    pub release_prepaid_data_disks: Option<bool>,
}
operation! { TerminateWorkspaces(space_ids: Vec<String>) "TerminateWorkspaces" -> Empty {
    0 "SpaceIds" space_ids, 1 "ReleasePrepaidDataDisks" release_prepaid_data_disks: bool
} }

/// Response of [`TerminateWorkspaces`]: empty.
pub type TerminateWorkspacesOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_AGENT_RUN_SCRIPT_FAIL "InternalError.AgentRunScriptFail",
    INTERNAL_ERROR_CALL_BATCH "InternalError.CallBatch", INTERNAL_ERROR_CALL_CAM "InternalError.CallCAM",
    INTERNAL_ERROR_CALL_CVM "InternalError.CallCvm", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_AT_MOST_ONE "InvalidParameter.AtMostOne",
    INVALID_PARAMETER_MALFORMED "InvalidParameter.Malformed", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_CVM_INSTANCE_ID_MALFORMED "InvalidParameterValue.InvalidCvmInstanceIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME "InvalidParameterValue.InvalidFilterNotSupportedName",
    INVALID_PARAMETER_VALUE_INVALID_SPACE_ID_MALFORMED "InvalidParameterValue.InvalidSpaceIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_UNDERWRITE_PERIOD "InvalidParameterValue.InvalidUnderwritePeriod",
    INVALID_PARAMETER_VALUE_JOB_DESCRIPTION_TOO_LONG "InvalidParameterValue.JobDescriptionTooLong",
    INVALID_PARAMETER_VALUE_JOB_NAME_TOO_LONG "InvalidParameterValue.JobNameTooLong",
    INVALID_PARAMETER_VALUE_JOB_NOT_FOUND "InvalidParameterValue.JobNotFound",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_MALFORMED "InvalidParameterValue.Malformed",
    INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported",
    INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED "InvalidParameterValue.ParametersNotSupported",
    INVALID_PARAMETER_VALUE_SPACE_ID_NOT_FOUND "InvalidParameterValue.SpaceIdNotFound",
    INVALID_PARAMETER_VALUE_SPACE_TYPE_NOT_AVAILABLE "InvalidParameterValue.SpaceTypeNotAvailable",
    INVALID_PARAMETER_VALUE_TASK_DEPENDENCIES_UNFEASIBLE "InvalidParameterValue.TaskDependenciesUnfeasible",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SHORT "InvalidParameterValue.TooShort",
    INVALID_PARAMETER_VALUE_TOO_SMALL "InvalidParameterValue.TooSmall",
    INVALID_PARAMETER_VALUE_VALUE_DUPLICATED "InvalidParameterValue.ValueDuplicated", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_QUEUE_NUM_LIMIT "LimitExceeded.QueueNumLimit",
    LIMIT_EXCEEDED_TASK_INSTANCE_NUM_LIMIT "LimitExceeded.TaskInstanceNumLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CLUSTER_ID "ResourceNotFound.ClusterId", RESOURCE_NOT_FOUND_IMAGE_ID "ResourceNotFound.ImageId",
    RESOURCE_NOT_FOUND_JOB_SUBMIT_INFO "ResourceNotFound.JobSubmitInfo",
    RESOURCE_NOT_FOUND_LOCAL_PATH "ResourceNotFound.LocalPath", RESOURCE_NOT_FOUND_NODE_ID "ResourceNotFound.NodeId",
    RESOURCE_NOT_FOUND_QUEUE "ResourceNotFound.Queue", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE "UnsupportedOperation.AutoScalingType",
    UNSUPPORTED_OPERATION_CLUSTER_ACCEPT_OTHER_REQUEST "UnsupportedOperation.ClusterAcceptOtherRequest",
    UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT "UnsupportedOperation.ClusterStatusNotSupport",
    UNSUPPORTED_OPERATION_INVALID_NODE_ROLE "UnsupportedOperation.InvalidNodeRole",
    UNSUPPORTED_OPERATION_JOB_STATE_NOT_SUPPORT "UnsupportedOperation.JobStateNotSupport",
    UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT "UnsupportedOperation.NodeStatusNotSupport",
    UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE "UnsupportedOperation.ParameterTooLarge",
    UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL "UnsupportedOperation.ParameterTooSmall",
    UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY "UnsupportedOperation.QueueNotEmpty",
    UNSUPPORTED_OPERATION_SPACE_CHARGE_TYPE "UnsupportedOperation.SpaceChargeType",
    UNSUPPORTED_OPERATION_VPC_ID_CONFLICT "UnsupportedOperation.VpcIdConflict",
    UNSUPPORTED_OPERATION_WORKSPACE_STATE_ARREARS "UnsupportedOperation.WorkspaceStateArrears"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddClusterStorageOption, AddNodes, AddQueue, AttachNodes, CreateCluster, CreateWorkspaces, DeleteCluster,
    DeleteClusterStorageOption, DeleteJob, DeleteNodes, DeleteQueue, DescribeAutoScalingConfiguration,
    DescribeClusterActivities, DescribeClusterStorageOption, DescribeClusters, DescribeInitNodeScripts,
    DescribeJobSubmitInfo, DescribeJobs, DescribeJobsOverview, DescribeNodes, DescribeQueues, DescribeWorkspaces,
    DetachNodes, InquirePriceModifyWorkspacesChargeType, ModifyClusterDeletionProtection, ModifyInitNodeScripts,
    ModifyNodeAttribute, ModifyWorkspacesAttribute, ModifyWorkspacesChargeType, ModifyWorkspacesRenewFlag,
    SetAutoScalingConfiguration, SubmitJob, TerminateJob, TerminateWorkspaces
}
