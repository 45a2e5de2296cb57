//! `thpc` of Tencent Cloud, API version 2021-11-09.
//!
//! Endpoint: `thpc.tencentcloudapi.com`, or `thpc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2021-11-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, thpc::v20211109::DescribeClusters};
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
    "2021-11-09",
    "thpc",
    &Endpoints::NONE,
);

/// Binds auto scaling group: `BindAutoScalingGroup` of `thpc` 2021-11-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2021-11-09&Action=BindAutoScalingGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID`], [`codes::RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID`],
/// [`codes::UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED`],
/// [`codes::UNSUPPORTED_OPERATION_BIND_AUTO_SCALING_GROUP`].
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

/// Creates cluster: `CreateCluster` of `thpc` 2021-11-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2021-11-09&Action=CreateCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
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
    pub login_node: Option<Vec<LoginNode>>,
    pub login_node_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCluster(placement: Placement) "CreateCluster" -> CreateClusterOutput {
    0 "Placement" placement, 1 "ManagerNode" manager_node: ManagerNode, 2 "ManagerNodeCount" manager_node_count: i64,
    3 "ComputeNode" compute_node: ComputeNode, 4 "ComputeNodeCount" compute_node_count: i64,
    5 "SchedulerType" scheduler_type: String, 6 "ImageId" image_id: String,
    7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 8 "LoginSettings" login_settings: LoginSettings,
    9 "SecurityGroupIds" security_group_ids: Vec<String>, 10 "ClientToken" client_token: String,
    11 "DryRun" dry_run: bool, 12 "AccountType" account_type: String, 13 "ClusterName" cluster_name: String,
    14 "StorageOption" storage_option: StorageOption, 15 "LoginNode" login_node: Vec<LoginNode>,
    16 "LoginNodeCount" login_node_count: i64, 17 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String
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
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
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
pub struct VirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
}
input! { LoginSettings() {
    0 "Password" password: Secret
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub cfs_options: Option<Vec<CFSOption>>,
    pub goose_fs_options: Option<Vec<GooseFSOption>>,
}
input! { StorageOption() {
    0 "CFSOptions" cfs_options: Vec<CFSOption>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOption>
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
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

/// Deletes cluster: `DeleteCluster` of `thpc` 2021-11-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2021-11-09&Action=DeleteCluster>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLUSTER_ID`].
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

/// Describes clusters: `DescribeClusters` of `thpc` 2021-11-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=thpc&Version=2021-11-09&Action=DescribeClusters>.
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
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id: String, 1 "ClusterStatus" cluster_status: String, 2 "ClusterName" cluster_name: String,
    3 "Placement" placement: Placement, 4 "CreateTime" create_time: String, 5 "SchedulerType" scheduler_type: String,
    6 "ComputeNodeCount" compute_node_count: i64, 7 "ComputeNodeSet" compute_node_set: Vec<ComputeNodeOverview>,
    8 "ManagerNodeCount" manager_node_count: i64, 9 "ManagerNodeSet" manager_node_set: Vec<ManagerNodeOverview>,
    10 "LoginNodeSet" login_node_set: Vec<LoginNodeOverview>, 11 "LoginNodeCount" login_node_count: i64
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

codes! {
    INTERNAL_ERROR_CALL_CVM "InternalError.CallCvm", INVALID_PARAMETER_MALFORMED "InvalidParameter.Malformed",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SMALL "InvalidParameterValue.TooSmall",
    RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID "ResourceNotFound.AutoScalingGroupId",
    RESOURCE_NOT_FOUND_CLUSTER_ID "ResourceNotFound.ClusterId",
    RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID "ResourceNotFound.LaunchConfigurationId",
    UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED "UnsupportedOperation.AutoScalingGroupAlreadyBinded",
    UNSUPPORTED_OPERATION_BIND_AUTO_SCALING_GROUP "UnsupportedOperation.BindAutoScalingGroup",
    UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT "UnsupportedOperation.ClusterStatusNotSupport"
}

#[cfg(feature = "unstable-registry")]
register! {
    BindAutoScalingGroup, CreateCluster, DeleteCluster, DescribeClusters
}
