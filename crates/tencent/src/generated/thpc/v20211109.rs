//! `thpc` 2021-11-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "thpc", version: "2021-11-09", code: "thpc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoScalingGroup {
    pub cluster_id: String,
    pub launch_configuration_id: String,
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

pub type BindAutoScalingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
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
pub struct LoginSettings {
    pub password: Option<Secret>,
}
input! { LoginSettings() {
    0 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOption {
    pub cfs_options: Option<Vec<CFSOption>>,
    pub goose_fs_options: Option<Vec<GooseFSOption>>,
}
input! { StorageOption() {
    0 "CFSOptions" cfs_options: Vec<CFSOption>, 1 "GooseFSOptions" goose_fs_options: Vec<GooseFSOption>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOption {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
}
input! { CFSOption(local_path: String, remote_path: String) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Protocol" protocol: String,
    3 "StorageType" storage_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSOption {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub masters: Option<Vec<String>>,
}
input! { GooseFSOption(local_path: String, remote_path: String, masters: Vec<String>) {
    0 "LocalPath" local_path: String, 1 "RemotePath" remote_path: String, 2 "Masters" masters: Vec<String>
} }

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
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
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
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeClusters: ClusterOverview = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

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
    pub compute_node_count: Option<i64>,
    pub compute_node_set: Option<Vec<ComputeNodeOverview>>,
    pub manager_node_count: Option<i64>,
    pub manager_node_set: Option<Vec<ManagerNodeOverview>>,
    pub login_node_set: Option<Vec<LoginNodeOverview>>,
    pub login_node_count: Option<i64>,
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id, 1 "ClusterStatus" cluster_status, 2 "ClusterName" cluster_name, 3 "Placement" placement,
    4 "CreateTime" create_time, 5 "SchedulerType" scheduler_type, 6 "ComputeNodeCount" compute_node_count,
    7 "ComputeNodeSet" compute_node_set, 8 "ManagerNodeCount" manager_node_count, 9 "ManagerNodeSet" manager_node_set,
    10 "LoginNodeSet" login_node_set, 11 "LoginNodeCount" login_node_count
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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_CALL_CVM: &str = "InternalError.CallCvm";
    pub const INVALID_PARAMETER_MALFORMED: &str = "InvalidParameter.Malformed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED: &str = "InvalidParameterValue.NotSupported";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SMALL: &str = "InvalidParameterValue.TooSmall";
    pub const RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID: &str = "ResourceNotFound.AutoScalingGroupId";
    pub const RESOURCE_NOT_FOUND_CLUSTER_ID: &str = "ResourceNotFound.ClusterId";
    pub const RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID: &str = "ResourceNotFound.LaunchConfigurationId";
    pub const UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED: &str =
        "UnsupportedOperation.AutoScalingGroupAlreadyBinded";
    pub const UNSUPPORTED_OPERATION_BIND_AUTO_SCALING_GROUP: &str = "UnsupportedOperation.BindAutoScalingGroup";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.ClusterStatusNotSupport";
}

#[cfg(feature = "reflect")]
register! {
    BindAutoScalingGroup, CreateCluster, DeleteCluster, DescribeClusters
}
