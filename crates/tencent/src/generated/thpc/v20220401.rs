//! `thpc` of Tencent Cloud, API version 2022-04-01.
//!
//! Endpoint: `thpc.tencentcloudapi.com`, or `thpc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, thpc::v20220401::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "thpc",
    "2022-04-01",
    "thpc",
    &Endpoints::NONE,
);

/// Adds cluster storage option: `AddClusterStorageOption` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=AddClusterStorageOption>.
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
}
input! { StorageOption() {
    0 "CFSOptions" cfs_options: Vec<CFSOption>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOption>
} }

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOption {
    /// Required.
    pub local_path: Option<String>,
    /// Required.
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
}
input! { CFSOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Protocol" protocol: String,
    3 "StorageType" storage_type: String
} }

/// In the request of [`AddClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOption {
    /// Required.
    pub local_path: Option<String>,
    /// Required.
    pub remote_path: Option<String>,
    /// Required.
    pub masters: Option<Vec<String>>,
}
input! { GooseFSOption(local_path: String, remote_path: String, masters: Vec<String>) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Masters" masters: Vec<String>
} }

/// Adds nodes: `AddNodes` of `thpc` 2022-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=AddNodes>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR_CALL_CVM`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_QUEUE`].
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
    pub system_disk: Option<Vec<SystemDisk>>,
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
}
operation! {
    AddNodes(placement: Placement, cluster_id: String, virtual_private_cloud: VirtualPrivateCloud, count: i64)
    "AddNodes" -> Empty {
    0 "Placement" placement, 1 "ClusterId" cluster_id, 2 "VirtualPrivateCloud" virtual_private_cloud, 3 "Count" count,
    4 "ImageId" image_id: String, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 7 "InstanceType" instance_type: String,
    8 "SystemDisk" system_disk: Vec<SystemDisk>, 9 "DataDisks" data_disks: Vec<DataDisk>,
    10 "InternetAccessible" internet_accessible: InternetAccessible, 11 "InstanceName" instance_name: String,
    12 "LoginSettings" login_settings: LoginSettings, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "ClientToken" client_token: String, 15 "QueueName" queue_name: String, 16 "NodeRole" node_role: String,
    17 "DryRun" dry_run: bool, 18 "NodeType" node_type: String
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
}
input! { LoginSettings() {
    0 "Password" password: Secret
} }

/// Adds queue: `AddQueue` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=AddQueue>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::LIMIT_EXCEEDED_QUEUE_NUM_LIMIT`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Binds auto scaling group: `BindAutoScalingGroup` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=BindAutoScalingGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID`], [`codes::RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID`],
/// [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoScalingGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub launch_configuration_id: String,
    /// Required.
    pub auto_scaling_group_id: String,
    pub queue_name: Option<String>,
    pub expansion_busy_time: Option<i64>,
    pub shrink_idle_time: Option<i64>,
    pub enable_auto_expansion: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub dry_run: Option<bool>,
}
operation! { BindAutoScalingGroup(cluster_id: String, launch_configuration_id: String, auto_scaling_group_id: String)
    "BindAutoScalingGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "LaunchConfigurationId" launch_configuration_id,
    2 "AutoScalingGroupId" auto_scaling_group_id, 3 "QueueName" queue_name: String,
    4 "ExpansionBusyTime" expansion_busy_time: i64, 5 "ShrinkIdleTime" shrink_idle_time: i64,
    6 "EnableAutoExpansion" enable_auto_expansion: bool, 7 "EnableAutoShrink" enable_auto_shrink: bool,
    8 "DryRun" dry_run: bool
} }

/// Response of [`BindAutoScalingGroup`]: empty.
pub type BindAutoScalingGroupOutput = Empty;

/// Creates cluster: `CreateCluster` of `thpc` 2022-04-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=CreateCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_ID`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub placement: Placement,
    pub manager_node: Option<ManagerNode>,
    pub manager_node_count: Option<i64>,
    pub compute_node: Option<ComputeNode>,
    pub compute_node_count: Option<i64>,
    pub scheduler_type: Option<String>,
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
}
operation! { CreateCluster(placement: Placement) "CreateCluster" -> CreateClusterOutput {
    0 "Placement" placement, 1 "ManagerNode" manager_node: ManagerNode, 2 "ManagerNodeCount" manager_node_count: i64,
    3 "ComputeNode" compute_node: ComputeNode, 4 "ComputeNodeCount" compute_node_count: i64,
    5 "SchedulerType" scheduler_type: String, 6 "ImageId" image_id: String,
    7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 8 "LoginSettings" login_settings: LoginSettings,
    9 "SecurityGroupIds" security_group_ids: Vec<String>, 10 "ClientToken" client_token: String,
    11 "DryRun" dry_run: bool, 12 "AccountType" account_type: String, 13 "ClusterName" cluster_name: String,
    14 "StorageOption" storage_option: StorageOption, 15 "LoginNode" login_node: LoginNode,
    16 "LoginNodeCount" login_node_count: i64, 17 "Tags" tags: Vec<Tag>, 18 "AutoScalingType" auto_scaling_type: String
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
}
input! { ManagerNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: SystemDisk, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String
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
}
input! { ComputeNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: SystemDisk, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginNode {
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<Vec<SystemDisk>>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<Vec<InternetAccessible>>,
    pub instance_name: Option<String>,
}
input! { LoginNode() {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "InstanceType" instance_type: String,
    3 "SystemDisk" system_disk: Vec<SystemDisk>, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "InternetAccessible" internet_accessible: Vec<InternetAccessible>, 6 "InstanceName" instance_name: String
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

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Deletes cluster: `DeleteCluster` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DeleteCluster>.
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

/// Deletes cluster storage option: `DeleteClusterStorageOption` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DeleteClusterStorageOption>.
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

/// Deletes nodes: `DeleteNodes` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DeleteNodes>.
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

/// Deletes queue: `DeleteQueue` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DeleteQueue>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`], [`codes::INVALID_PARAMETER_VALUE_VALUE_DUPLICATED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_QUEUE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY`].
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

/// Describes auto scaling configuration: `DescribeAutoScalingConfiguration` of `thpc` 2022-04-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeAutoScalingConfiguration>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfiguration {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeAutoScalingConfiguration(cluster_id: String)
    "DescribeAutoScalingConfiguration" -> DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id
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
}
model! { QueueConfigOverview {
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfigOverview>
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

/// Describes cluster activities: `DescribeClusterActivities` of `thpc` 2022-04-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeClusterActivities>.
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

/// Describes cluster storage option: `DescribeClusterStorageOption` of `thpc` 2022-04-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeClusterStorageOption>.
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
}
model! { StorageOptionOverview {
    0 "CFSOptions" cfs_options: Vec<CFSOptionOverview>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOptionOverview>
} }

/// In the response of [`DescribeClusterStorageOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
}
model! { CFSOptionOverview {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Protocol" protocol: String,
    3 "StorageType" storage_type: String
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

/// Describes clusters: `DescribeClusters` of `thpc` 2022-04-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusters: ClusterOverview = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

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
    pub compute_node_count: Option<i64>,
    pub compute_node_set: Vec<ComputeNodeOverview>,
    pub manager_node_count: Option<i64>,
    pub manager_node_set: Vec<ManagerNodeOverview>,
    pub login_node_set: Vec<LoginNodeOverview>,
    pub login_node_count: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id: String, 1 "ClusterStatus" cluster_status: String, 2 "ClusterName" cluster_name: String,
    3 "Placement" placement: Placement, 4 "CreateTime" create_time: String, 5 "SchedulerType" scheduler_type: String,
    6 "ComputeNodeCount" compute_node_count: i64, 7 "ComputeNodeSet" compute_node_set: Vec<ComputeNodeOverview>,
    8 "ManagerNodeCount" manager_node_count: i64, 9 "ManagerNodeSet" manager_node_set: Vec<ManagerNodeOverview>,
    10 "LoginNodeSet" login_node_set: Vec<LoginNodeOverview>, 11 "LoginNodeCount" login_node_count: i64,
    12 "VpcId" vpc_id: String
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

/// Describes nodes: `DescribeNodes` of `thpc` 2022-04-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeNodes>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE`], [`codes::UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodes {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNodes(cluster_id: String) "DescribeNodes" -> DescribeNodesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNodes: NodeOverview = Offset "Offset", "NodeSet" node_set, total "TotalCount" }

/// In the request of [`DescribeNodes`].
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
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub node_state: Option<String>,
    pub image_id: Option<String>,
    pub queue_name: Option<String>,
    pub node_role: Option<String>,
    pub node_type: Option<String>,
}
model! { NodeOverview {
    0 "InstanceId" instance_id: String, 1 "Zone" zone: String, 2 "NodeState" node_state: String,
    3 "ImageId" image_id: String, 4 "QueueName" queue_name: String, 5 "NodeRole" node_role: String,
    6 "NodeType" node_type: String
} }

/// Describes queues: `DescribeQueues` of `thpc` 2022-04-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=DescribeQueues>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`],
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

/// Sets auto scaling configuration: `SetAutoScalingConfiguration` of `thpc` 2022-04-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2022-04-01&Action=SetAutoScalingConfiguration>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CAM`], [`codes::INTERNAL_ERROR_CALL_CVM`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_IMAGE_ID`],
/// [`codes::RESOURCE_NOT_FOUND_QUEUE`], [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_ID_CONFLICT`].
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
    pub launch_template_ids: Option<Vec<String>>,
}
input! { QueueConfig(queue_name: String) {
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SystemDisk, 7 "DataDisks" data_disks: Vec<DataDisk>,
    8 "InternetAccessible" internet_accessible: InternetAccessible,
    9 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfig>,
    10 "LaunchTemplateIds" launch_template_ids: Vec<String>
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
}
input! { ExpansionNodeConfig(placement: Placement) {
    0 "Placement" placement: Placement, 1 "InstanceChargeType" instance_charge_type: String,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 3 "InstanceType" instance_type: String,
    4 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CALL_CAM "InternalError.CallCAM",
    INTERNAL_ERROR_CALL_CVM "InternalError.CallCvm", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_MALFORMED "InvalidParameter.Malformed", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME "InvalidParameterValue.InvalidFilterNotSupportedName",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported",
    INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED "InvalidParameterValue.ParametersNotSupported",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SHORT "InvalidParameterValue.TooShort",
    INVALID_PARAMETER_VALUE_TOO_SMALL "InvalidParameterValue.TooSmall",
    INVALID_PARAMETER_VALUE_VALUE_DUPLICATED "InvalidParameterValue.ValueDuplicated", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_QUEUE_NUM_LIMIT "LimitExceeded.QueueNumLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID "ResourceNotFound.AutoScalingGroupId",
    RESOURCE_NOT_FOUND_CLUSTER_ID "ResourceNotFound.ClusterId", RESOURCE_NOT_FOUND_IMAGE_ID "ResourceNotFound.ImageId",
    RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID "ResourceNotFound.LaunchConfigurationId",
    RESOURCE_NOT_FOUND_NODE_ID "ResourceNotFound.NodeId", RESOURCE_NOT_FOUND_QUEUE "ResourceNotFound.Queue",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED "UnsupportedOperation.AutoScalingGroupAlreadyBinded",
    UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE "UnsupportedOperation.AutoScalingType",
    UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT "UnsupportedOperation.ClusterStatusNotSupport",
    UNSUPPORTED_OPERATION_INVALID_NODE_ROLE "UnsupportedOperation.InvalidNodeRole",
    UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT "UnsupportedOperation.NodeStatusNotSupport",
    UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE "UnsupportedOperation.ParameterTooLarge",
    UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL "UnsupportedOperation.ParameterTooSmall",
    UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY "UnsupportedOperation.QueueNotEmpty",
    UNSUPPORTED_OPERATION_VPC_ID_CONFLICT "UnsupportedOperation.VpcIdConflict"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddClusterStorageOption, AddNodes, AddQueue, BindAutoScalingGroup, CreateCluster, DeleteCluster,
    DeleteClusterStorageOption, DeleteNodes, DeleteQueue, DescribeAutoScalingConfiguration, DescribeClusterActivities,
    DescribeClusterStorageOption, DescribeClusters, DescribeNodes, DescribeQueues, SetAutoScalingConfiguration
}
