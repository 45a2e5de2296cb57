//! `goosefs` 2022-05-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "goosefs", version: "2022-05-19", code: "goosefs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCrossVpcSubnetSupportForClientNode {
    pub file_system_id: String,
    pub subnet_info: SubnetInfo,
}
operation! { AddCrossVpcSubnetSupportForClientNode(file_system_id: String, subnet_info: SubnetInfo)
    "AddCrossVpcSubnetSupportForClientNode" -> Empty {
    0 "FileSystemId" file_system_id, 1 "SubnetInfo" subnet_info
} }

pub type AddCrossVpcSubnetSupportForClientNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub used_cluster: Option<String>,
    pub cidr: Option<String>,
    pub is_direct_connect: Option<bool>,
}
input! { SubnetInfo(vpc_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "UsedCluster" used_cluster: String,
    3 "CIDR" cidr: String, 4 "IsDirectConnect" is_direct_connect: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachFileSystemBucket {
    pub file_system_id: String,
    pub bucket: MappedBucket,
}
operation! { AttachFileSystemBucket(file_system_id: String, bucket: MappedBucket) "AttachFileSystemBucket" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Bucket" bucket
} }

pub type AttachFileSystemBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MappedBucket {
    pub bucket_name: Option<String>,
    pub file_system_path: Option<String>,
    pub data_repository_task_auto_strategy: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub rule_description: Option<String>,
    pub status: Option<u64>,
    pub accelerate_flag: Option<bool>,
    pub bucket_region: Option<String>,
    pub endpoint: Option<String>,
}
input! { MappedBucket(bucket_name: String, file_system_path: String) {
    0 "BucketName" bucket_name: String, 1 "FileSystemPath" file_system_path: String,
    2 "DataRepositoryTaskAutoStrategy" data_repository_task_auto_strategy: Vec<String>, 3 "RuleId" rule_id: String,
    4 "RuleDescription" rule_description: String, 5 "Status" status: u64, 6 "AccelerateFlag" accelerate_flag: bool,
    7 "BucketRegion" bucket_region: String, 8 "Endpoint" endpoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddClientNodes {
    pub file_system_id: String,
    pub client_nodes: Vec<LinuxNodeAttribute>,
    pub single_cluster_flag: Option<bool>,
    pub cluster_id: Option<String>,
}
operation! { BatchAddClientNodes(file_system_id: String, client_nodes: Vec<LinuxNodeAttribute>)
    "BatchAddClientNodes" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ClientNodes" client_nodes, 2 "SingleClusterFlag" single_cluster_flag: bool,
    3 "ClusterId" cluster_id: String
} }

pub type BatchAddClientNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinuxNodeAttribute {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub linux_client_node_ip: Option<String>,
    pub mount_point: Option<String>,
}
input! { LinuxNodeAttribute() {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "LinuxClientNodeIp" linux_client_node_ip: String, 4 "MountPoint" mount_point: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteClientNodes {
    pub file_system_id: String,
    pub client_nodes: Vec<LinuxNodeAttribute>,
    pub single_cluster_flag: Option<bool>,
    pub cluster_id: Option<String>,
}
operation! { BatchDeleteClientNodes(file_system_id: String, client_nodes: Vec<LinuxNodeAttribute>)
    "BatchDeleteClientNodes" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ClientNodes" client_nodes, 2 "SingleClusterFlag" single_cluster_flag: bool,
    3 "ClusterId" cluster_id: String
} }

pub type BatchDeleteClientNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildClientNodeMountCommand {
    pub file_system_id: String,
    pub custom_mount_dir: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { BuildClientNodeMountCommand(file_system_id: String)
    "BuildClientNodeMountCommand" -> BuildClientNodeMountCommandOutput {
    0 "FileSystemId" file_system_id, 1 "CustomMountDir" custom_mount_dir: String, 2 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildClientNodeMountCommandOutput {
    pub command: Option<String>,
}
model! { BuildClientNodeMountCommandOutput {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCustomerCluster {
    pub file_system_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cluster_name: Option<String>,
    pub zone: Option<String>,
}
operation! { BuildCustomerCluster() "BuildCustomerCluster" -> BuildCustomerClusterOutput {
    0 "FileSystemId" file_system_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "ClusterName" cluster_name: String, 4 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCustomerClusterOutput {
    pub cluster_id: Option<String>,
}
model! { BuildCustomerClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLoadTask {
    pub cluster_id: String,
    pub task_id: String,
}
operation! { CancelLoadTask(cluster_id: String, task_id: String) "CancelLoadTask" -> Empty {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

pub type CancelLoadTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRepositoryTask {
    pub task_type: String,
    pub bucket: String,
    pub file_system_id: String,
    pub task_path: String,
    pub task_name: String,
    pub is_task_path_absolute: Option<bool>,
    pub repository_type: Option<String>,
    pub text_location: Option<String>,
    /// Deprecated.
    pub enable_data_flow_sub_path: Option<bool>,
    /// Deprecated.
    pub data_flow_sub_path: Option<String>,
    pub enable_custom_dest_path: Option<bool>,
    pub custom_dest_path: Option<String>,
}

/// What [`CreateDataRepositoryTask::new`] takes.
pub struct CreateDataRepositoryTaskRequired {
    pub task_type: String,
    pub bucket: String,
    pub file_system_id: String,
    pub task_path: String,
    pub task_name: String,
}
operation! { CreateDataRepositoryTask{CreateDataRepositoryTaskRequired: task_type, bucket, file_system_id, task_path, task_name}
    "CreateDataRepositoryTask" -> CreateDataRepositoryTaskOutput {
    0 "TaskType" task_type, 1 "Bucket" bucket, 2 "FileSystemId" file_system_id, 3 "TaskPath" task_path,
    4 "TaskName" task_name, 5 "IsTaskPathAbsolute" is_task_path_absolute: bool,
    6 "RepositoryType" repository_type: String, 7 "TextLocation" text_location: String,
    8 "EnableDataFlowSubPath" enable_data_flow_sub_path: bool, 9 "DataFlowSubPath" data_flow_sub_path: String,
    10 "EnableCustomDestPath" enable_custom_dest_path: bool, 11 "CustomDestPath" custom_dest_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRepositoryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDataRepositoryTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub name: String,
    pub description: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub zone: String,
    /// Deprecated.
    pub r#type: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub goose_f_sx_build_elements: Option<GooseFSxBuildElement>,
    pub security_group_id: Option<String>,
    pub cluster_port: Option<u64>,
}

/// What [`CreateFileSystem::new`] takes.
pub struct CreateFileSystemRequired {
    pub name: String,
    pub description: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub zone: String,
}
operation! { CreateFileSystem{CreateFileSystemRequired: name, description, vpc_id, subnet_id, zone}
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "Name" name, 1 "Description" description, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Zone" zone,
    5 "Type" r#type: String, 6 "Tag" tag: Vec<Tag>,
    7 "GooseFSxBuildElements" goose_f_sx_build_elements: GooseFSxBuildElement,
    8 "SecurityGroupId" security_group_id: String, 9 "ClusterPort" cluster_port: u64
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
pub struct GooseFSxBuildElement {
    pub model: Option<String>,
    pub capacity: Option<u64>,
    /// Deprecated.
    pub mapped_bucket_list: Option<Vec<MappedBucket>>,
}
input! { GooseFSxBuildElement(model: String, capacity: u64) {
    0 "Model" model: String, 1 "Capacity" capacity: u64, 2 "MappedBucketList" mapped_bucket_list: Vec<MappedBucket>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub file_system_id: Option<String>,
}
model! { CreateFileSystemOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileset {
    pub file_system_id: String,
    pub fset_name: String,
    pub fset_dir: String,
    pub quota_size_limit: Option<String>,
    pub quota_files_limit: Option<String>,
    pub audit_state: Option<String>,
}
operation! { CreateFileset(file_system_id: String, fset_name: String, fset_dir: String)
    "CreateFileset" -> CreateFilesetOutput {
    0 "FileSystemId" file_system_id, 1 "FsetName" fset_name, 2 "FsetDir" fset_dir,
    3 "QuotaSizeLimit" quota_size_limit: String, 4 "QuotaFilesLimit" quota_files_limit: String,
    5 "AuditState" audit_state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilesetOutput {
    pub fset_id: Option<String>,
}
model! { CreateFilesetOutput {
    0 "FsetId" fset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadTask {
    pub cluster_id: String,
    pub load_task_creation_attrs: LoadTaskCreationAttrs,
}
operation! { CreateLoadTask(cluster_id: String, load_task_creation_attrs: LoadTaskCreationAttrs)
    "CreateLoadTask" -> CreateLoadTaskOutput {
    0 "ClusterId" cluster_id, 1 "LoadTaskCreationAttrs" load_task_creation_attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadTaskCreationAttrs {
    pub task_type: Option<String>,
    pub priority: Option<u64>,
    pub description: Option<String>,
    pub metadata_load_attrs: Option<MetadataLoadAttrs>,
    pub distributed_load_attrs: Option<DistributedLoadAttrs>,
    pub report_path: Option<String>,
}
input! { LoadTaskCreationAttrs(task_type: String) {
    0 "TaskType" task_type: String, 1 "Priority" priority: u64, 2 "Description" description: String,
    3 "MetadataLoadAttrs" metadata_load_attrs: MetadataLoadAttrs,
    4 "DistributedLoadAttrs" distributed_load_attrs: DistributedLoadAttrs, 5 "ReportPath" report_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataLoadAttrs {
    pub load_type: Option<String>,
    pub skip_if_exists: Option<bool>,
    pub load_by_path: Option<String>,
    pub load_by_list: Option<String>,
}
input! { MetadataLoadAttrs(load_type: String) {
    0 "LoadType" load_type: String, 1 "SkipIfExists" skip_if_exists: bool, 2 "LoadByPath" load_by_path: String,
    3 "LoadByList" load_by_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributedLoadAttrs {
    pub load_type: Option<String>,
    pub skip_if_exists: Option<bool>,
    pub load_by_path: Option<String>,
    pub load_by_list: Option<String>,
    pub replica: Option<String>,
    pub metadata_sync: Option<bool>,
}
input! { DistributedLoadAttrs(load_type: String) {
    0 "LoadType" load_type: String, 1 "SkipIfExists" skip_if_exists: bool, 2 "LoadByPath" load_by_path: String,
    3 "LoadByList" load_by_list: String, 4 "Replica" replica: String, 5 "MetadataSync" metadata_sync: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLoadTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossVpcSubnetSupportForClientNode {
    pub file_system_id: String,
    pub subnet_info: SubnetInfo,
}
operation! { DeleteCrossVpcSubnetSupportForClientNode(file_system_id: String, subnet_info: SubnetInfo)
    "DeleteCrossVpcSubnetSupportForClientNode" -> Empty {
    0 "FileSystemId" file_system_id, 1 "SubnetInfo" subnet_info
} }

pub type DeleteCrossVpcSubnetSupportForClientNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerCluster {
    pub file_system_id: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DeleteCustomerCluster() "DeleteCustomerCluster" -> Empty {
    0 "FileSystemId" file_system_id: String, 1 "ClusterId" cluster_id: String
} }

pub type DeleteCustomerClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

pub type DeleteFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileset {
    pub file_system_id: String,
    pub fset_id: String,
}
operation! { DeleteFileset(file_system_id: String, fset_id: String) "DeleteFileset" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FsetId" fset_id
} }

pub type DeleteFilesetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientNodes {
    pub file_system_id: String,
}
operation! { DescribeClientNodes(file_system_id: String) "DescribeClientNodes" -> DescribeClientNodesOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientNodesOutput {
    pub client_nodes: Option<Vec<ClientNodeAttribute>>,
}
model! { DescribeClientNodesOutput {
    0 "ClientNodes" client_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientNodeAttribute {
    pub client_node_ip: Option<String>,
    pub status: Option<String>,
    pub client_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_id: Option<String>,
    pub mount_point: Option<String>,
    pub cluster_id: Option<String>,
    pub mount_points: Option<Vec<MountPointEntry>>,
}
model! { ClientNodeAttribute {
    0 "ClientNodeIp" client_node_ip, 1 "Status" status, 2 "ClientType" client_type, 3 "VpcId" vpc_id,
    4 "SubnetId" subnet_id, 5 "InstanceId" instance_id, 6 "MountPoint" mount_point, 7 "ClusterId" cluster_id,
    8 "MountPoints" mount_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountPointEntry {
    pub storage_file_system_id: Option<String>,
    pub mount_dir: Option<String>,
}
model! { MountPointEntry {
    0 "StorageFileSystemId" storage_file_system_id, 1 "MountDir" mount_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClientToken {
    pub cluster_id: String,
}
operation! { DescribeClusterClientToken(cluster_id: String)
    "DescribeClusterClientToken" -> DescribeClusterClientTokenOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClientTokenOutput {
    pub client_tokens: Option<Vec<ClientToken>>,
}
model! { DescribeClusterClientTokenOutput {
    0 "ClientTokens" client_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientToken {
    pub node_ip: Option<String>,
    pub local_directory: Option<String>,
    pub goose_fs_directory: Option<String>,
    pub token: Option<Secret>,
}
model! { ClientToken {
    0 "NodeIp" node_ip, 1 "LocalDirectory" local_directory, 2 "GooseFSDirectory" goose_fs_directory, 3 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoleToken {
    pub cluster_id: String,
    pub role_name: String,
}
operation! { DescribeClusterRoleToken(cluster_id: String, role_name: String)
    "DescribeClusterRoleToken" -> DescribeClusterRoleTokenOutput {
    0 "ClusterId" cluster_id, 1 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoleTokenOutput {
    pub role_tokens: Option<Vec<RoleToken>>,
}
model! { DescribeClusterRoleTokenOutput {
    0 "RoleTokens" role_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleToken {
    pub role_name: Option<String>,
    pub token: Option<Secret>,
}
model! { RoleToken {
    0 "RoleName" role_name, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerCluster {
    pub file_system_id: Option<String>,
}
operation! { DescribeCustomerCluster() "DescribeCustomerCluster" -> DescribeCustomerClusterOutput {
    0 "FileSystemId" file_system_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerClusterOutput {
    pub cluster_set: Option<Vec<CustomerClusterAttr>>,
}
model! { DescribeCustomerClusterOutput {
    0 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerClusterAttr {
    pub cluster_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub client_num: Option<u64>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<u64>,
    pub manager_nodes: Option<Vec<ClientClusterManagerNodeInfo>>,
    pub status: Option<u64>,
    pub cluster_mount_set: Option<Vec<ClusterMountAttr>>,
    pub zone: Option<String>,
    pub mount_storage_num: Option<u64>,
    pub storage_file_system_id: Option<String>,
}
model! { CustomerClusterAttr {
    0 "ClusterId" cluster_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ClientNum" client_num,
    4 "ClusterName" cluster_name, 5 "ClusterType" cluster_type, 6 "ManagerNodes" manager_nodes, 7 "Status" status,
    8 "ClusterMountSet" cluster_mount_set, 9 "Zone" zone, 10 "MountStorageNum" mount_storage_num,
    11 "StorageFileSystemId" storage_file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientClusterManagerNodeInfo {
    pub node_ip: Option<String>,
    pub node_instance_id: Option<String>,
    pub initial_password: Option<Secret>,
    pub cluster_id: Option<String>,
}
model! { ClientClusterManagerNodeInfo {
    0 "NodeIp" node_ip, 1 "NodeInstanceId" node_instance_id, 2 "InitialPassword" initial_password,
    3 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterMountAttr {
    pub storage_file_system_id: Option<String>,
    pub mount_point: Option<String>,
}
input! { ClusterMountAttr() {
    0 "StorageFileSystemId" storage_file_system_id: String, 1 "MountPoint" mount_point: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRepositoryTaskStatus {
    pub task_id: String,
    pub file_system_id: String,
}
operation! { DescribeDataRepositoryTaskStatus(task_id: String, file_system_id: String)
    "DescribeDataRepositoryTaskStatus" -> DescribeDataRepositoryTaskStatusOutput {
    0 "TaskId" task_id, 1 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRepositoryTaskStatusOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub finished_file_number: Option<u64>,
    pub finished_capacity: Option<u64>,
}
model! { DescribeDataRepositoryTaskStatusOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "FinishedFileNumber" finished_file_number,
    3 "FinishedCapacity" finished_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemBuckets {
    pub file_system_id: String,
}
operation! { DescribeFileSystemBuckets(file_system_id: String)
    "DescribeFileSystemBuckets" -> DescribeFileSystemBucketsOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemBucketsOutput {
    pub bucket_list: Option<Vec<MappedBucket>>,
}
model! { DescribeFileSystemBucketsOutput {
    0 "BucketList" bucket_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeFileSystems(offset: u64, limit: u64) "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeFileSystems: FSAttribute = Offset "Offset", "FSAttributeList" fs_attribute_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub fs_attribute_list: Option<Vec<FSAttribute>>,
    pub total_count: Option<u64>,
}
model! { DescribeFileSystemsOutput {
    0 "FSAttributeList" fs_attribute_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FSAttribute {
    pub r#type: Option<String>,
    pub file_system_id: Option<String>,
    pub create_time: Option<String>,
    pub goose_f_sx_attribute: Option<GooseFSxAttribute>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub modify_time: Option<String>,
    pub charge_attribute: Option<ChargeAttribute>,
}
model! { FSAttribute {
    0 "Type" r#type, 1 "FileSystemId" file_system_id, 2 "CreateTime" create_time,
    3 "GooseFSxAttribute" goose_f_sx_attribute, 4 "Status" status, 5 "Name" name, 6 "Description" description,
    7 "VpcId" vpc_id, 8 "SubnetId" subnet_id, 9 "Zone" zone, 10 "Tag" tag, 11 "ModifyTime" modify_time,
    12 "ChargeAttribute" charge_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxAttribute {
    pub model: Option<String>,
    pub capacity: Option<u64>,
    pub mapped_bucket_list: Option<Vec<MappedBucket>>,
    pub client_manager_node_list: Option<Vec<ClientClusterManagerNodeInfo>>,
}
model! { GooseFSxAttribute {
    0 "Model" model, 1 "Capacity" capacity, 2 "MappedBucketList" mapped_bucket_list,
    3 "ClientManagerNodeList" client_manager_node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeAttribute {
    pub cur_deadline: Option<String>,
    pub pay_mode: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub resource_id: Option<String>,
}
model! { ChargeAttribute {
    0 "CurDeadline" cur_deadline, 1 "PayMode" pay_mode, 2 "AutoRenewFlag" auto_renew_flag, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetGeneralConfig {
    pub file_system_id: String,
}
operation! { DescribeFilesetGeneralConfig(file_system_id: String)
    "DescribeFilesetGeneralConfig" -> DescribeFilesetGeneralConfigOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetGeneralConfigOutput {
    pub enforce_quota_on_root: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFilesetGeneralConfigOutput {
    0 "EnforceQuotaOnRoot" enforce_quota_on_root, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesets {
    pub file_system_id: String,
    pub fileset_ids: Option<Vec<String>>,
    pub fileset_dirs: Option<Vec<String>>,
}
operation! { DescribeFilesets(file_system_id: String) "DescribeFilesets" -> DescribeFilesetsOutput {
    0 "FileSystemId" file_system_id, 1 "FilesetIds" fileset_ids: Vec<String>, 2 "FilesetDirs" fileset_dirs: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsOutput {
    pub fileset_list: Option<Vec<FilesetInfo>>,
}
model! { DescribeFilesetsOutput {
    0 "FilesetList" fileset_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesetInfo {
    pub fset_id: Option<String>,
    pub fset_name: Option<String>,
    pub fset_dir: Option<String>,
    pub quota_size_limit: Option<String>,
    pub quota_size_used: Option<String>,
    pub quota_size_used_percent: Option<String>,
    pub quota_files_limit: Option<String>,
    pub quota_files_used: Option<String>,
    pub quota_files_used_percent: Option<String>,
    pub audit_state: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { FilesetInfo {
    0 "FsetId" fset_id, 1 "FsetName" fset_name, 2 "FsetDir" fset_dir, 3 "QuotaSizeLimit" quota_size_limit,
    4 "QuotaSizeUsed" quota_size_used, 5 "QuotaSizeUsedPercent" quota_size_used_percent,
    6 "QuotaFilesLimit" quota_files_limit, 7 "QuotaFilesUsed" quota_files_used,
    8 "QuotaFilesUsedPercent" quota_files_used_percent, 9 "AuditState" audit_state, 10 "CreateTime" create_time,
    11 "ModifyTime" modify_time, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTask {
    pub cluster_id: String,
    pub task_id: String,
}
operation! { DescribeLoadTask(cluster_id: String, task_id: String) "DescribeLoadTask" -> DescribeLoadTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTaskOutput {
    pub load_task_attrs: Option<LoadTaskAttrs>,
}
model! { DescribeLoadTaskOutput {
    0 "LoadTaskAttrs" load_task_attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadTaskAttrs {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub description: Option<String>,
    pub priority: Option<u64>,
    pub metadata_load_attrs: Option<MetadataLoadAttrs>,
    pub distributed_load_attrs: Option<DistributedLoadAttrs>,
    pub report_path: Option<String>,
    pub state: Option<String>,
    pub task_message: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub requester: Option<String>,
}
model! { LoadTaskAttrs {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "Description" description, 3 "Priority" priority,
    4 "MetadataLoadAttrs" metadata_load_attrs, 5 "DistributedLoadAttrs" distributed_load_attrs,
    6 "ReportPath" report_path, 7 "State" state, 8 "TaskMessage" task_message, 9 "CreateTime" create_time,
    10 "ModifyTime" modify_time, 11 "Requester" requester
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFileSystemBucket {
    pub file_system_id: String,
    pub bucket_name: String,
}
operation! { DetachFileSystemBucket(file_system_id: String, bucket_name: String) "DetachFileSystemBucket" -> Empty {
    0 "FileSystemId" file_system_id, 1 "BucketName" bucket_name
} }

pub type DetachFileSystemBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCapacity {
    pub file_system_id: String,
    pub expanded_capacity: u64,
    pub modify_type: Option<String>,
}
operation! { ExpandCapacity(file_system_id: String, expanded_capacity: u64) "ExpandCapacity" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ExpandedCapacity" expanded_capacity, 2 "ModifyType" modify_type: String
} }

pub type ExpandCapacityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadTasks {
    pub cluster_id: String,
    pub offset: u64,
    pub limit: u64,
    pub start_timestamp: Option<u64>,
    pub end_timestamp: Option<u64>,
    pub state: Option<String>,
    pub priority: Option<u64>,
}
operation! { ListLoadTasks(cluster_id: String, offset: u64, limit: u64) "ListLoadTasks" -> ListLoadTasksOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTimestamp" start_timestamp: u64,
    4 "EndTimestamp" end_timestamp: u64, 5 "State" state: String, 6 "Priority" priority: u64
} }
paged! { ListLoadTasks: LoadTaskAttrs = Offset "Offset", "LoadTaskList" load_task_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadTasksOutput {
    pub load_task_list: Option<Vec<LoadTaskAttrs>>,
    pub total_count: Option<u64>,
}
model! { ListLoadTasksOutput {
    0 "LoadTaskList" load_task_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRepositoryBandwidth {
    pub file_system_id: String,
    pub bandwidth: u64,
}
operation! { ModifyDataRepositoryBandwidth(file_system_id: String, bandwidth: u64)
    "ModifyDataRepositoryBandwidth" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Bandwidth" bandwidth
} }

pub type ModifyDataRepositoryBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRepositoryTaskStatus {
    pub file_system_id: String,
    pub task_id: String,
    pub modify_type: String,
}
operation! { ModifyDataRepositoryTaskStatus(file_system_id: String, task_id: String, modify_type: String)
    "ModifyDataRepositoryTaskStatus" -> Empty {
    0 "FileSystemId" file_system_id, 1 "TaskId" task_id, 2 "ModifyType" modify_type
} }

pub type ModifyDataRepositoryTaskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountMultipleStorageFileSystem {
    pub file_system_id: Option<String>,
    pub customer_cluster_id: Option<String>,
    pub storage_file_system_id: Option<String>,
}
operation! { MountMultipleStorageFileSystem() "MountMultipleStorageFileSystem" -> Empty {
    0 "FileSystemId" file_system_id: String, 1 "CustomerClusterId" customer_cluster_id: String,
    2 "StorageFileSystemId" storage_file_system_id: String
} }

pub type MountMultipleStorageFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientNodeMountCommand {
    pub cluster_id: Option<String>,
    pub cluster_mount_info: Option<Vec<ClusterMountAttr>>,
    pub file_system_id: Option<String>,
}
operation! { QueryClientNodeMountCommand() "QueryClientNodeMountCommand" -> QueryClientNodeMountCommandOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterMountInfo" cluster_mount_info: Vec<ClusterMountAttr>,
    2 "FileSystemId" file_system_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientNodeMountCommandOutput {
    pub command: Option<String>,
}
model! { QueryClientNodeMountCommandOutput {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossVpcSubnetSupportForClientNode {
    pub file_system_id: String,
}
operation! { QueryCrossVpcSubnetSupportForClientNode(file_system_id: String)
    "QueryCrossVpcSubnetSupportForClientNode" -> QueryCrossVpcSubnetSupportForClientNodeOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossVpcSubnetSupportForClientNodeOutput {
    pub subnet_info_collection: Option<Vec<SubnetInfo>>,
}
model! { QueryCrossVpcSubnetSupportForClientNodeOutput {
    0 "SubnetInfoCollection" subnet_info_collection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRepositoryBandwidth {
    pub file_system_id: String,
}
operation! { QueryDataRepositoryBandwidth(file_system_id: String)
    "QueryDataRepositoryBandwidth" -> QueryDataRepositoryBandwidthOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRepositoryBandwidthOutput {
    pub bandwidth: Option<u64>,
    pub bandwidth_status: Option<u64>,
    pub min_bandwidth: Option<u64>,
}
model! { QueryDataRepositoryBandwidthOutput {
    0 "Bandwidth" bandwidth, 1 "BandwidthStatus" bandwidth_status, 2 "MinBandwidth" min_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileset {
    pub file_system_id: String,
    pub fset_id: String,
    pub quota_size_limit: Option<String>,
    pub quota_files_limit: Option<String>,
    pub audit_state: Option<String>,
}
operation! { UpdateFileset(file_system_id: String, fset_id: String) "UpdateFileset" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FsetId" fset_id, 2 "QuotaSizeLimit" quota_size_limit: String,
    3 "QuotaFilesLimit" quota_files_limit: String, 4 "AuditState" audit_state: String
} }

pub type UpdateFilesetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFilesetGeneralConfig {
    pub file_system_id: String,
    pub enforce_quota_on_root: Option<String>,
}
operation! { UpdateFilesetGeneralConfig(file_system_id: String) "UpdateFilesetGeneralConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "EnforceQuotaOnRoot" enforce_quota_on_root: String
} }

pub type UpdateFilesetGeneralConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadTaskPriority {
    pub cluster_id: String,
    pub task_id: String,
    pub priority: u64,
}
operation! { UpdateLoadTaskPriority(cluster_id: String, task_id: String, priority: u64)
    "UpdateLoadTaskPriority" -> Empty {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id, 2 "Priority" priority
} }

pub type UpdateLoadTaskPriorityOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddCrossVpcSubnetSupportForClientNode, AttachFileSystemBucket, BatchAddClientNodes, BatchDeleteClientNodes,
    BuildClientNodeMountCommand, BuildCustomerCluster, CancelLoadTask, CreateDataRepositoryTask, CreateFileSystem,
    CreateFileset, CreateLoadTask, DeleteCrossVpcSubnetSupportForClientNode, DeleteCustomerCluster, DeleteFileSystem,
    DeleteFileset, DescribeClientNodes, DescribeClusterClientToken, DescribeClusterRoleToken, DescribeCustomerCluster,
    DescribeDataRepositoryTaskStatus, DescribeFileSystemBuckets, DescribeFileSystems, DescribeFilesetGeneralConfig,
    DescribeFilesets, DescribeLoadTask, DetachFileSystemBucket, ExpandCapacity, ListLoadTasks,
    ModifyDataRepositoryBandwidth, ModifyDataRepositoryTaskStatus, MountMultipleStorageFileSystem,
    QueryClientNodeMountCommand, QueryCrossVpcSubnetSupportForClientNode, QueryDataRepositoryBandwidth, UpdateFileset,
    UpdateFilesetGeneralConfig, UpdateLoadTaskPriority
}
