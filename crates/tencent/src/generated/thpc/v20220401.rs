//! `thpc` 2022-04-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "thpc", version: "2022-04-01", code: "thpc", endpoints: &Endpoints::NONE };

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
pub struct AddNodes {
    pub placement: Placement,
    pub cluster_id: String,
    pub virtual_private_cloud: VirtualPrivateCloud,
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
operation! { AddNodes(placement: Placement, cluster_id: String, virtual_private_cloud: VirtualPrivateCloud, count: i64)
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
}
input! { LoginSettings() {
    0 "Password" password: Secret
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
}
operation! { DescribeAutoScalingConfiguration(cluster_id: String)
    "DescribeAutoScalingConfiguration" -> DescribeAutoScalingConfigurationOutput {
    0 "ClusterId" cluster_id
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
}
model! { QueueConfigOverview {
    0 "QueueName" queue_name, 1 "MinSize" min_size, 2 "MaxSize" max_size, 3 "EnableAutoExpansion" enable_auto_expansion,
    4 "EnableAutoShrink" enable_auto_shrink, 5 "ExpansionNodeConfigs" expansion_node_configs
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
}
model! { StorageOptionOverview {
    0 "CFSOptions" cfs_options, 1 "GooseFSOptions" goose_fs_options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSOptionOverview {
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub protocol: Option<String>,
    pub storage_type: Option<String>,
}
model! { CFSOptionOverview {
    0 "LocalPath" local_path, 1 "RemotePath" remote_path, 2 "Protocol" protocol, 3 "StorageType" storage_type
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
    pub vpc_id: Option<String>,
}
model! { ClusterOverview {
    0 "ClusterId" cluster_id, 1 "ClusterStatus" cluster_status, 2 "ClusterName" cluster_name, 3 "Placement" placement,
    4 "CreateTime" create_time, 5 "SchedulerType" scheduler_type, 6 "ComputeNodeCount" compute_node_count,
    7 "ComputeNodeSet" compute_node_set, 8 "ManagerNodeCount" manager_node_count, 9 "ManagerNodeSet" manager_node_set,
    10 "LoginNodeSet" login_node_set, 11 "LoginNodeCount" login_node_count, 12 "VpcId" vpc_id
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
pub struct DescribeNodes {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNodes(cluster_id: String) "DescribeNodes" -> DescribeNodesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNodes: NodeOverview = Offset "Offset", "NodeSet" node_set, total "TotalCount" }

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
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub node_state: Option<String>,
    pub image_id: Option<String>,
    pub queue_name: Option<String>,
    pub node_role: Option<String>,
    pub node_type: Option<String>,
}
model! { NodeOverview {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "NodeState" node_state, 3 "ImageId" image_id, 4 "QueueName" queue_name,
    5 "NodeRole" node_role, 6 "NodeType" node_type
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
    pub launch_template_ids: Option<Vec<String>>,
}
input! { QueueConfig(queue_name: String) {
    0 "QueueName" queue_name: String, 1 "MinSize" min_size: u64, 2 "MaxSize" max_size: u64,
    3 "EnableAutoExpansion" enable_auto_expansion: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SystemDisk, 7 "DataDisks" data_disks: Vec<DataDisk>,
    8 "InternetAccessible" internet_accessible: InternetAccessible,
    9 "ExpansionNodeConfigs" expansion_node_configs: Vec<ExpansionNodeConfig>,
    10 "LaunchTemplateIds" launch_template_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpansionNodeConfig {
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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_CAM: &str = "InternalError.CallCAM";
    pub const INTERNAL_ERROR_CALL_CVM: &str = "InternalError.CallCvm";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_MALFORMED: &str = "InvalidParameter.Malformed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME: &str =
        "InvalidParameterValue.InvalidFilterNotSupportedName";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED: &str = "InvalidParameterValue.NotSupported";
    pub const INVALID_PARAMETER_VALUE_PARAMETERS_NOT_SUPPORTED: &str = "InvalidParameterValue.ParametersNotSupported";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SHORT: &str = "InvalidParameterValue.TooShort";
    pub const INVALID_PARAMETER_VALUE_TOO_SMALL: &str = "InvalidParameterValue.TooSmall";
    pub const INVALID_PARAMETER_VALUE_VALUE_DUPLICATED: &str = "InvalidParameterValue.ValueDuplicated";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_QUEUE_NUM_LIMIT: &str = "LimitExceeded.QueueNumLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID: &str = "ResourceNotFound.AutoScalingGroupId";
    pub const RESOURCE_NOT_FOUND_CLUSTER_ID: &str = "ResourceNotFound.ClusterId";
    pub const RESOURCE_NOT_FOUND_IMAGE_ID: &str = "ResourceNotFound.ImageId";
    pub const RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID: &str = "ResourceNotFound.LaunchConfigurationId";
    pub const RESOURCE_NOT_FOUND_NODE_ID: &str = "ResourceNotFound.NodeId";
    pub const RESOURCE_NOT_FOUND_QUEUE: &str = "ResourceNotFound.Queue";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_AUTO_SCALING_GROUP_ALREADY_BINDED: &str =
        "UnsupportedOperation.AutoScalingGroupAlreadyBinded";
    pub const UNSUPPORTED_OPERATION_AUTO_SCALING_TYPE: &str = "UnsupportedOperation.AutoScalingType";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.ClusterStatusNotSupport";
    pub const UNSUPPORTED_OPERATION_INVALID_NODE_ROLE: &str = "UnsupportedOperation.InvalidNodeRole";
    pub const UNSUPPORTED_OPERATION_NODE_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.NodeStatusNotSupport";
    pub const UNSUPPORTED_OPERATION_PARAMETER_TOO_LARGE: &str = "UnsupportedOperation.ParameterTooLarge";
    pub const UNSUPPORTED_OPERATION_PARAMETER_TOO_SMALL: &str = "UnsupportedOperation.ParameterTooSmall";
    pub const UNSUPPORTED_OPERATION_QUEUE_NOT_EMPTY: &str = "UnsupportedOperation.QueueNotEmpty";
    pub const UNSUPPORTED_OPERATION_VPC_ID_CONFLICT: &str = "UnsupportedOperation.VpcIdConflict";
}

#[cfg(feature = "reflect")]
register! {
    AddClusterStorageOption, AddNodes, AddQueue, BindAutoScalingGroup, CreateCluster, DeleteCluster,
    DeleteClusterStorageOption, DeleteNodes, DeleteQueue, DescribeAutoScalingConfiguration, DescribeClusterActivities,
    DescribeClusterStorageOption, DescribeClusters, DescribeNodes, DescribeQueues, SetAutoScalingConfiguration
}
