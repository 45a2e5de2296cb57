//! `goosefs` of Tencent Cloud, API version 2022-05-19.
//!
//! Endpoint: `goosefs.tencentcloudapi.com`, or `goosefs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, goosefs::DescribeCustomerCluster};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCustomerCluster::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "goosefs",
    "2022-05-19",
    "goosefs",
    &Endpoints::NONE,
);

/// Adds cross vpc subnet support for client node: `AddCrossVpcSubnetSupportForClientNode` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=AddCrossVpcSubnetSupportForClientNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCrossVpcSubnetSupportForClientNode {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub subnet_info: SubnetInfo,
}
operation! { AddCrossVpcSubnetSupportForClientNode(file_system_id: String, subnet_info: SubnetInfo)
    "AddCrossVpcSubnetSupportForClientNode" -> Empty {
    0 "FileSystemId" file_system_id, 1 "SubnetInfo" subnet_info
} }

/// Response of [`AddCrossVpcSubnetSupportForClientNode`]: empty.
pub type AddCrossVpcSubnetSupportForClientNodeOutput = Empty;

/// In the request of [`AddCrossVpcSubnetSupportForClientNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    /// Required.
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

/// Attaches file system bucket: `AttachFileSystemBucket` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=AttachFileSystemBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachFileSystemBucket {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub bucket: MappedBucket,
}
operation! { AttachFileSystemBucket(file_system_id: String, bucket: MappedBucket) "AttachFileSystemBucket" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Bucket" bucket
} }

/// Response of [`AttachFileSystemBucket`]: empty.
pub type AttachFileSystemBucketOutput = Empty;

/// In the request of [`AttachFileSystemBucket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MappedBucket {
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub file_system_path: Option<String>,
    pub data_repository_task_auto_strategy: Option<Vec<String>>,
    pub rule_id: Option<String>,
    pub rule_description: Option<String>,
    pub status: Option<i64>,
    pub accelerate_flag: Option<bool>,
    pub bucket_region: Option<String>,
    pub endpoint: Option<String>,
}
input! { MappedBucket(bucket_name: String, file_system_path: String) {
    0 "BucketName" bucket_name: String, 1 "FileSystemPath" file_system_path: String,
    2 "DataRepositoryTaskAutoStrategy" data_repository_task_auto_strategy: Vec<String>, 3 "RuleId" rule_id: String,
    4 "RuleDescription" rule_description: String, 5 "Status" status: i64, 6 "AccelerateFlag" accelerate_flag: bool,
    7 "BucketRegion" bucket_region: String, 8 "Endpoint" endpoint: String
} }

/// Batches add client nodes: `BatchAddClientNodes` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=BatchAddClientNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddClientNodes {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub client_nodes: Vec<LinuxNodeAttribute>,
    pub single_cluster_flag: Option<bool>,
    pub cluster_id: Option<String>,
}
operation! { BatchAddClientNodes(file_system_id: String, client_nodes: Vec<LinuxNodeAttribute>)
    "BatchAddClientNodes" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ClientNodes" client_nodes, 2 "SingleClusterFlag" single_cluster_flag: bool,
    3 "ClusterId" cluster_id: String
} }

/// Response of [`BatchAddClientNodes`]: empty.
pub type BatchAddClientNodesOutput = Empty;

/// In the request of [`BatchAddClientNodes`].
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

/// Batches delete client nodes: `BatchDeleteClientNodes` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=BatchDeleteClientNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteClientNodes {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub client_nodes: Vec<LinuxNodeAttribute>,
    pub single_cluster_flag: Option<bool>,
    pub cluster_id: Option<String>,
}
operation! { BatchDeleteClientNodes(file_system_id: String, client_nodes: Vec<LinuxNodeAttribute>)
    "BatchDeleteClientNodes" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ClientNodes" client_nodes, 2 "SingleClusterFlag" single_cluster_flag: bool,
    3 "ClusterId" cluster_id: String
} }

/// Response of [`BatchDeleteClientNodes`]: empty.
pub type BatchDeleteClientNodesOutput = Empty;

/// Builds client node mount command: `BuildClientNodeMountCommand` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=BuildClientNodeMountCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildClientNodeMountCommand {
    /// Required.
    pub file_system_id: String,
    pub custom_mount_dir: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { BuildClientNodeMountCommand(file_system_id: String)
    "BuildClientNodeMountCommand" -> BuildClientNodeMountCommandOutput {
    0 "FileSystemId" file_system_id, 1 "CustomMountDir" custom_mount_dir: String, 2 "ClusterId" cluster_id: String
} }

/// Response of [`BuildClientNodeMountCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildClientNodeMountCommandOutput {
    pub command: Option<String>,
}
model! { BuildClientNodeMountCommandOutput {
    0 "Command" command: String
} }

/// Builds customer cluster: `BuildCustomerCluster` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=BuildCustomerCluster>.
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

/// Response of [`BuildCustomerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildCustomerClusterOutput {
    pub cluster_id: Option<String>,
}
model! { BuildCustomerClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Cancels load task: `CancelLoadTask` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=CancelLoadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLoadTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_id: String,
}
operation! { CancelLoadTask(cluster_id: String, task_id: String) "CancelLoadTask" -> Empty {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

/// Response of [`CancelLoadTask`]: empty.
pub type CancelLoadTaskOutput = Empty;

/// Creates data repository task: `CreateDataRepositoryTask` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=CreateDataRepositoryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRepositoryTask {
    /// Required.
    pub task_type: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub task_path: String,
    /// Required.
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

/// Arguments of [`CreateDataRepositoryTask::new`].
pub struct CreateDataRepositoryTaskRequired {
    pub task_type: String,
    pub bucket: String,
    pub file_system_id: String,
    pub task_path: String,
    pub task_name: String,
}
operation! {
    CreateDataRepositoryTask { CreateDataRepositoryTaskRequired: task_type, bucket, file_system_id, task_path, task_name }
    "CreateDataRepositoryTask" -> CreateDataRepositoryTaskOutput {
    0 "TaskType" task_type, 1 "Bucket" bucket, 2 "FileSystemId" file_system_id, 3 "TaskPath" task_path,
    4 "TaskName" task_name, 5 "IsTaskPathAbsolute" is_task_path_absolute: bool,
    6 "RepositoryType" repository_type: String, 7 "TextLocation" text_location: String,
    8 "EnableDataFlowSubPath" enable_data_flow_sub_path: bool, 9 "DataFlowSubPath" data_flow_sub_path: String,
    10 "EnableCustomDestPath" enable_custom_dest_path: bool, 11 "CustomDestPath" custom_dest_path: String
} }

/// Response of [`CreateDataRepositoryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataRepositoryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDataRepositoryTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates file system: `CreateFileSystem` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=CreateFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub zone: String,
    /// Deprecated.
    pub r#type: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub goosefsx_build_elements: Option<GooseFSxBuildElement>,
    pub security_group_id: Option<String>,
    pub cluster_port: Option<i64>,
}

/// Arguments of [`CreateFileSystem::new`].
pub struct CreateFileSystemRequired {
    pub name: String,
    pub description: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub zone: String,
}
operation! { CreateFileSystem { CreateFileSystemRequired: name, description, vpc_id, subnet_id, zone }
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "Name" name, 1 "Description" description, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Zone" zone,
    5 "Type" r#type: String, 6 "Tag" tag: Vec<Tag>,
    7 "GooseFSxBuildElements" goosefsx_build_elements: GooseFSxBuildElement,
    8 "SecurityGroupId" security_group_id: String, 9 "ClusterPort" cluster_port: i64
} }

/// In the request of [`CreateFileSystem`].
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

/// In the request of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxBuildElement {
    /// Required.
    pub model: Option<String>,
    /// Required.
    pub capacity: Option<i64>,
    /// Deprecated.
    pub mapped_bucket_list: Option<Vec<MappedBucket>>,
}
input! { GooseFSxBuildElement(model: String, capacity: i64) {
    0 "Model" model: String, 1 "Capacity" capacity: i64, 2 "MappedBucketList" mapped_bucket_list: Vec<MappedBucket>
} }

/// Response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub file_system_id: Option<String>,
}
model! { CreateFileSystemOutput {
    0 "FileSystemId" file_system_id: String
} }

/// Creates fileset: `CreateFileset` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=CreateFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileset {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_name: String,
    /// Required.
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

/// Response of [`CreateFileset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFilesetOutput {
    pub fset_id: Option<String>,
}
model! { CreateFilesetOutput {
    0 "FsetId" fset_id: String
} }

/// Creates load task: `CreateLoadTask` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=CreateLoadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub load_task_creation_attrs: LoadTaskCreationAttrs,
}
operation! { CreateLoadTask(cluster_id: String, load_task_creation_attrs: LoadTaskCreationAttrs)
    "CreateLoadTask" -> CreateLoadTaskOutput {
    0 "ClusterId" cluster_id, 1 "LoadTaskCreationAttrs" load_task_creation_attrs
} }

/// In the request of [`CreateLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadTaskCreationAttrs {
    /// Required.
    pub task_type: Option<String>,
    pub priority: Option<i64>,
    pub description: Option<String>,
    pub metadata_load_attrs: Option<MetadataLoadAttrs>,
    pub distributed_load_attrs: Option<DistributedLoadAttrs>,
    pub report_path: Option<String>,
}
input! { LoadTaskCreationAttrs(task_type: String) {
    0 "TaskType" task_type: String, 1 "Priority" priority: i64, 2 "Description" description: String,
    3 "MetadataLoadAttrs" metadata_load_attrs: MetadataLoadAttrs,
    4 "DistributedLoadAttrs" distributed_load_attrs: DistributedLoadAttrs, 5 "ReportPath" report_path: String
} }

/// In the request of [`CreateLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataLoadAttrs {
    /// Required.
    pub load_type: Option<String>,
    pub skip_if_exists: Option<bool>,
    pub load_by_path: Option<String>,
    pub load_by_list: Option<String>,
}
input! { MetadataLoadAttrs(load_type: String) {
    0 "LoadType" load_type: String, 1 "SkipIfExists" skip_if_exists: bool, 2 "LoadByPath" load_by_path: String,
    3 "LoadByList" load_by_list: String
} }

/// In the request of [`CreateLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributedLoadAttrs {
    /// Required.
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

/// Response of [`CreateLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateLoadTaskOutput {
    0 "TaskId" task_id: String
} }

/// Deletes cross vpc subnet support for client node: `DeleteCrossVpcSubnetSupportForClientNode` of `goosefs`
/// 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DeleteCrossVpcSubnetSupportForClientNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCrossVpcSubnetSupportForClientNode {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub subnet_info: SubnetInfo,
}
operation! { DeleteCrossVpcSubnetSupportForClientNode(file_system_id: String, subnet_info: SubnetInfo)
    "DeleteCrossVpcSubnetSupportForClientNode" -> Empty {
    0 "FileSystemId" file_system_id, 1 "SubnetInfo" subnet_info
} }

/// Response of [`DeleteCrossVpcSubnetSupportForClientNode`]: empty.
pub type DeleteCrossVpcSubnetSupportForClientNodeOutput = Empty;

/// Deletes customer cluster: `DeleteCustomerCluster` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DeleteCustomerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerCluster {
    pub file_system_id: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DeleteCustomerCluster() "DeleteCustomerCluster" -> Empty {
    0 "FileSystemId" file_system_id: String, 1 "ClusterId" cluster_id: String
} }

/// Response of [`DeleteCustomerCluster`]: empty.
pub type DeleteCustomerClusterOutput = Empty;

/// Deletes file system: `DeleteFileSystem` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DeleteFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteFileSystem`]: empty.
pub type DeleteFileSystemOutput = Empty;

/// Deletes fileset: `DeleteFileset` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DeleteFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileset {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
}
operation! { DeleteFileset(file_system_id: String, fset_id: String) "DeleteFileset" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FsetId" fset_id
} }

/// Response of [`DeleteFileset`]: empty.
pub type DeleteFilesetOutput = Empty;

/// Describes client nodes: `DescribeClientNodes` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeClientNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientNodes {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeClientNodes(file_system_id: String) "DescribeClientNodes" -> DescribeClientNodesOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeClientNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientNodesOutput {
    pub client_nodes: Vec<ClientNodeAttribute>,
}
model! { DescribeClientNodesOutput {
    0 "ClientNodes" client_nodes: Vec<ClientNodeAttribute>
} }

/// In the response of [`DescribeClientNodes`].
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
    pub mount_points: Vec<MountPointEntry>,
}
model! { ClientNodeAttribute {
    0 "ClientNodeIp" client_node_ip: String, 1 "Status" status: String, 2 "ClientType" client_type: String,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "InstanceId" instance_id: String,
    6 "MountPoint" mount_point: String, 7 "ClusterId" cluster_id: String,
    8 "MountPoints" mount_points: Vec<MountPointEntry>
} }

/// In the response of [`DescribeClientNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountPointEntry {
    pub storage_file_system_id: Option<String>,
    pub mount_dir: Option<String>,
}
model! { MountPointEntry {
    0 "StorageFileSystemId" storage_file_system_id: String, 1 "MountDir" mount_dir: String
} }

/// Describes cluster client token: `DescribeClusterClientToken` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeClusterClientToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClientToken {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterClientToken(cluster_id: String)
    "DescribeClusterClientToken" -> DescribeClusterClientTokenOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterClientToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClientTokenOutput {
    pub client_tokens: Vec<ClientToken>,
}
model! { DescribeClusterClientTokenOutput {
    0 "ClientTokens" client_tokens: Vec<ClientToken>
} }

/// In the response of [`DescribeClusterClientToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientToken {
    pub node_ip: Option<String>,
    pub local_directory: Option<String>,
    pub goose_fs_directory: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ClientToken {
    0 "NodeIp" node_ip: String, 1 "LocalDirectory" local_directory: String,
    2 "GooseFSDirectory" goose_fs_directory: String, 3 "Token" token: Secret
} }

/// Describes cluster role token: `DescribeClusterRoleToken` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeClusterRoleToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoleToken {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub role_name: String,
}
operation! { DescribeClusterRoleToken(cluster_id: String, role_name: String)
    "DescribeClusterRoleToken" -> DescribeClusterRoleTokenOutput {
    0 "ClusterId" cluster_id, 1 "RoleName" role_name
} }

/// Response of [`DescribeClusterRoleToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoleTokenOutput {
    pub role_tokens: Vec<RoleToken>,
}
model! { DescribeClusterRoleTokenOutput {
    0 "RoleTokens" role_tokens: Vec<RoleToken>
} }

/// In the response of [`DescribeClusterRoleToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleToken {
    pub role_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { RoleToken {
    0 "RoleName" role_name: String, 1 "Token" token: Secret
} }

/// Describes customer cluster: `DescribeCustomerCluster` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeCustomerCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerCluster {
    pub file_system_id: Option<String>,
}
operation! { DescribeCustomerCluster() "DescribeCustomerCluster" -> DescribeCustomerClusterOutput {
    0 "FileSystemId" file_system_id: String
} }

/// Response of [`DescribeCustomerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerClusterOutput {
    pub cluster_set: Vec<CustomerClusterAttr>,
}
model! { DescribeCustomerClusterOutput {
    0 "ClusterSet" cluster_set: Vec<CustomerClusterAttr>
} }

/// In the response of [`DescribeCustomerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerClusterAttr {
    pub cluster_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub client_num: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub manager_nodes: Vec<ClientClusterManagerNodeInfo>,
    pub status: Option<i64>,
    pub cluster_mount_set: Vec<ClusterMountAttr>,
    pub zone: Option<String>,
    pub mount_storage_num: Option<i64>,
    pub storage_file_system_id: Option<String>,
}
model! { CustomerClusterAttr {
    0 "ClusterId" cluster_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "ClientNum" client_num: i64, 4 "ClusterName" cluster_name: String, 5 "ClusterType" cluster_type: i64,
    6 "ManagerNodes" manager_nodes: Vec<ClientClusterManagerNodeInfo>, 7 "Status" status: i64,
    8 "ClusterMountSet" cluster_mount_set: Vec<ClusterMountAttr>, 9 "Zone" zone: String,
    10 "MountStorageNum" mount_storage_num: i64, 11 "StorageFileSystemId" storage_file_system_id: String
} }

/// In the response of [`DescribeCustomerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientClusterManagerNodeInfo {
    pub node_ip: Option<String>,
    pub node_instance_id: Option<String>,
    /// Secret.
    pub initial_password: Option<Secret>,
    pub cluster_id: Option<String>,
}
model! { ClientClusterManagerNodeInfo {
    0 "NodeIp" node_ip: String, 1 "NodeInstanceId" node_instance_id: String,
    2 "InitialPassword" initial_password: Secret, 3 "ClusterId" cluster_id: String
} }

/// In the request of [`DescribeCustomerCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterMountAttr {
    pub storage_file_system_id: Option<String>,
    pub mount_point: Option<String>,
}
input! { ClusterMountAttr() {
    0 "StorageFileSystemId" storage_file_system_id: String, 1 "MountPoint" mount_point: String
} }

/// Describes data repository task status: `DescribeDataRepositoryTaskStatus` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeDataRepositoryTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRepositoryTaskStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeDataRepositoryTaskStatus(task_id: String, file_system_id: String)
    "DescribeDataRepositoryTaskStatus" -> DescribeDataRepositoryTaskStatusOutput {
    0 "TaskId" task_id, 1 "FileSystemId" file_system_id
} }

/// Response of [`DescribeDataRepositoryTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataRepositoryTaskStatusOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub finished_file_number: Option<i64>,
    pub finished_capacity: Option<i64>,
}
model! { DescribeDataRepositoryTaskStatusOutput {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "FinishedFileNumber" finished_file_number: i64,
    3 "FinishedCapacity" finished_capacity: i64
} }

/// Describes file system buckets: `DescribeFileSystemBuckets` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeFileSystemBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemBuckets {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeFileSystemBuckets(file_system_id: String)
    "DescribeFileSystemBuckets" -> DescribeFileSystemBucketsOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeFileSystemBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemBucketsOutput {
    pub bucket_list: Vec<MappedBucket>,
}
model! { DescribeFileSystemBucketsOutput {
    0 "BucketList" bucket_list: Vec<MappedBucket>
} }

/// Describes file systems: `DescribeFileSystems` of `goosefs` 2022-05-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeFileSystems(offset: i64, limit: i64) "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeFileSystems: FSAttribute = Offset "Offset", "FSAttributeList" fs_attribute_list, total "TotalCount" }

/// Response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub fs_attribute_list: Vec<FSAttribute>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemsOutput {
    0 "FSAttributeList" fs_attribute_list: Vec<FSAttribute>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FSAttribute {
    pub r#type: Option<String>,
    pub file_system_id: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub goosefsx_attribute: Option<GooseFSxAttribute>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub zone: Option<String>,
    pub tag: Vec<Tag>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub charge_attribute: Option<ChargeAttribute>,
}
model! { FSAttribute {
    0 "Type" r#type: String, 1 "FileSystemId" file_system_id: String, 2 "CreateTime" create_time: String,
    3 "GooseFSxAttribute" goosefsx_attribute: GooseFSxAttribute, 4 "Status" status: String, 5 "Name" name: String,
    6 "Description" description: String, 7 "VpcId" vpc_id: String, 8 "SubnetId" subnet_id: String,
    9 "Zone" zone: String, 10 "Tag" tag: Vec<Tag>, 11 "ModifyTime" modify_time: String,
    12 "ChargeAttribute" charge_attribute: ChargeAttribute
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSxAttribute {
    pub model: Option<String>,
    pub capacity: Option<i64>,
    pub mapped_bucket_list: Vec<MappedBucket>,
    pub client_manager_node_list: Vec<ClientClusterManagerNodeInfo>,
}
model! { GooseFSxAttribute {
    0 "Model" model: String, 1 "Capacity" capacity: i64, 2 "MappedBucketList" mapped_bucket_list: Vec<MappedBucket>,
    3 "ClientManagerNodeList" client_manager_node_list: Vec<ClientClusterManagerNodeInfo>
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeAttribute {
    pub cur_deadline: Option<String>,
    pub pay_mode: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub resource_id: Option<String>,
}
model! { ChargeAttribute {
    0 "CurDeadline" cur_deadline: String, 1 "PayMode" pay_mode: String, 2 "AutoRenewFlag" auto_renew_flag: i64,
    3 "ResourceId" resource_id: String
} }

/// Describes fileset general config: `DescribeFilesetGeneralConfig` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeFilesetGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetGeneralConfig {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeFilesetGeneralConfig(file_system_id: String)
    "DescribeFilesetGeneralConfig" -> DescribeFilesetGeneralConfigOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeFilesetGeneralConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetGeneralConfigOutput {
    pub enforce_quota_on_root: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFilesetGeneralConfigOutput {
    0 "EnforceQuotaOnRoot" enforce_quota_on_root: String, 1 "Status" status: String
} }

/// Describes filesets: `DescribeFilesets` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeFilesets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesets {
    /// Required.
    pub file_system_id: String,
    pub fileset_ids: Option<Vec<String>>,
    pub fileset_dirs: Option<Vec<String>>,
}
operation! { DescribeFilesets(file_system_id: String) "DescribeFilesets" -> DescribeFilesetsOutput {
    0 "FileSystemId" file_system_id, 1 "FilesetIds" fileset_ids: Vec<String>, 2 "FilesetDirs" fileset_dirs: Vec<String>
} }

/// Response of [`DescribeFilesets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFilesetsOutput {
    pub fileset_list: Vec<FilesetInfo>,
}
model! { DescribeFilesetsOutput {
    0 "FilesetList" fileset_list: Vec<FilesetInfo>
} }

/// In the response of [`DescribeFilesets`].
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
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { FilesetInfo {
    0 "FsetId" fset_id: String, 1 "FsetName" fset_name: String, 2 "FsetDir" fset_dir: String,
    3 "QuotaSizeLimit" quota_size_limit: String, 4 "QuotaSizeUsed" quota_size_used: String,
    5 "QuotaSizeUsedPercent" quota_size_used_percent: String, 6 "QuotaFilesLimit" quota_files_limit: String,
    7 "QuotaFilesUsed" quota_files_used: String, 8 "QuotaFilesUsedPercent" quota_files_used_percent: String,
    9 "AuditState" audit_state: String, 10 "CreateTime" create_time: String, 11 "ModifyTime" modify_time: String,
    12 "Status" status: String
} }

/// Describes load task: `DescribeLoadTask` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DescribeLoadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeLoadTask(cluster_id: String, task_id: String) "DescribeLoadTask" -> DescribeLoadTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadTaskOutput {
    pub load_task_attrs: Option<LoadTaskAttrs>,
}
model! { DescribeLoadTaskOutput {
    0 "LoadTaskAttrs" load_task_attrs: LoadTaskAttrs
} }

/// In the response of [`DescribeLoadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadTaskAttrs {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub description: Option<String>,
    pub priority: Option<i64>,
    pub metadata_load_attrs: Option<MetadataLoadAttrs>,
    pub distributed_load_attrs: Option<DistributedLoadAttrs>,
    pub report_path: Option<String>,
    pub state: Option<String>,
    pub task_message: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub requester: Option<String>,
}
model! { LoadTaskAttrs {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "Description" description: String,
    3 "Priority" priority: i64, 4 "MetadataLoadAttrs" metadata_load_attrs: MetadataLoadAttrs,
    5 "DistributedLoadAttrs" distributed_load_attrs: DistributedLoadAttrs, 6 "ReportPath" report_path: String,
    7 "State" state: String, 8 "TaskMessage" task_message: String, 9 "CreateTime" create_time: String,
    10 "ModifyTime" modify_time: String, 11 "Requester" requester: String
} }

/// Detaches file system bucket: `DetachFileSystemBucket` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=DetachFileSystemBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachFileSystemBucket {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub bucket_name: String,
}
operation! { DetachFileSystemBucket(file_system_id: String, bucket_name: String) "DetachFileSystemBucket" -> Empty {
    0 "FileSystemId" file_system_id, 1 "BucketName" bucket_name
} }

/// Response of [`DetachFileSystemBucket`]: empty.
pub type DetachFileSystemBucketOutput = Empty;

/// `ExpandCapacity` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=ExpandCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCapacity {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub expanded_capacity: i64,
    pub modify_type: Option<String>,
}
operation! { ExpandCapacity(file_system_id: String, expanded_capacity: i64) "ExpandCapacity" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ExpandedCapacity" expanded_capacity, 2 "ModifyType" modify_type: String
} }

/// Response of [`ExpandCapacity`]: empty.
pub type ExpandCapacityOutput = Empty;

/// Lists load tasks: `ListLoadTasks` of `goosefs` 2022-05-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=ListLoadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadTasks {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub start_timestamp: Option<i64>,
    pub end_timestamp: Option<i64>,
    pub state: Option<String>,
    pub priority: Option<i64>,
}
operation! { ListLoadTasks(cluster_id: String, offset: i64, limit: i64) "ListLoadTasks" -> ListLoadTasksOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTimestamp" start_timestamp: i64,
    4 "EndTimestamp" end_timestamp: i64, 5 "State" state: String, 6 "Priority" priority: i64
} }
paged! { ListLoadTasks: LoadTaskAttrs = Offset "Offset", "LoadTaskList" load_task_list, total "TotalCount" }

/// Response of [`ListLoadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLoadTasksOutput {
    pub load_task_list: Vec<LoadTaskAttrs>,
    pub total_count: Option<i64>,
}
model! { ListLoadTasksOutput {
    0 "LoadTaskList" load_task_list: Vec<LoadTaskAttrs>, 1 "TotalCount" total_count: i64
} }

/// Modifies data repository bandwidth: `ModifyDataRepositoryBandwidth` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=ModifyDataRepositoryBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRepositoryBandwidth {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub bandwidth: i64,
}
operation! { ModifyDataRepositoryBandwidth(file_system_id: String, bandwidth: i64)
    "ModifyDataRepositoryBandwidth" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Bandwidth" bandwidth
} }

/// Response of [`ModifyDataRepositoryBandwidth`]: empty.
pub type ModifyDataRepositoryBandwidthOutput = Empty;

/// Modifies data repository task status: `ModifyDataRepositoryTaskStatus` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=ModifyDataRepositoryTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataRepositoryTaskStatus {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub modify_type: String,
}
operation! { ModifyDataRepositoryTaskStatus(file_system_id: String, task_id: String, modify_type: String)
    "ModifyDataRepositoryTaskStatus" -> Empty {
    0 "FileSystemId" file_system_id, 1 "TaskId" task_id, 2 "ModifyType" modify_type
} }

/// Response of [`ModifyDataRepositoryTaskStatus`]: empty.
pub type ModifyDataRepositoryTaskStatusOutput = Empty;

/// `MountMultipleStorageFileSystem` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=MountMultipleStorageFileSystem>.
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

/// Response of [`MountMultipleStorageFileSystem`]: empty.
pub type MountMultipleStorageFileSystemOutput = Empty;

/// Queries client node mount command: `QueryClientNodeMountCommand` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=QueryClientNodeMountCommand>.
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

/// Response of [`QueryClientNodeMountCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientNodeMountCommandOutput {
    pub command: Option<String>,
}
model! { QueryClientNodeMountCommandOutput {
    0 "Command" command: String
} }

/// Queries cross vpc subnet support for client node: `QueryCrossVpcSubnetSupportForClientNode` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=QueryCrossVpcSubnetSupportForClientNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossVpcSubnetSupportForClientNode {
    /// Required.
    pub file_system_id: String,
}
operation! { QueryCrossVpcSubnetSupportForClientNode(file_system_id: String)
    "QueryCrossVpcSubnetSupportForClientNode" -> QueryCrossVpcSubnetSupportForClientNodeOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`QueryCrossVpcSubnetSupportForClientNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossVpcSubnetSupportForClientNodeOutput {
    pub subnet_info_collection: Vec<SubnetInfo>,
}
model! { QueryCrossVpcSubnetSupportForClientNodeOutput {
    0 "SubnetInfoCollection" subnet_info_collection: Vec<SubnetInfo>
} }

/// Queries data repository bandwidth: `QueryDataRepositoryBandwidth` of `goosefs` 2022-05-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=QueryDataRepositoryBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRepositoryBandwidth {
    /// Required.
    pub file_system_id: String,
}
operation! { QueryDataRepositoryBandwidth(file_system_id: String)
    "QueryDataRepositoryBandwidth" -> QueryDataRepositoryBandwidthOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`QueryDataRepositoryBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataRepositoryBandwidthOutput {
    pub bandwidth: Option<i64>,
    pub bandwidth_status: Option<i64>,
    pub min_bandwidth: Option<i64>,
}
model! { QueryDataRepositoryBandwidthOutput {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthStatus" bandwidth_status: i64, 2 "MinBandwidth" min_bandwidth: i64
} }

/// Updates fileset: `UpdateFileset` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=UpdateFileset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileset {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub fset_id: String,
    pub quota_size_limit: Option<String>,
    pub quota_files_limit: Option<String>,
    pub audit_state: Option<String>,
}
operation! { UpdateFileset(file_system_id: String, fset_id: String) "UpdateFileset" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FsetId" fset_id, 2 "QuotaSizeLimit" quota_size_limit: String,
    3 "QuotaFilesLimit" quota_files_limit: String, 4 "AuditState" audit_state: String
} }

/// Response of [`UpdateFileset`]: empty.
pub type UpdateFilesetOutput = Empty;

/// Updates fileset general config: `UpdateFilesetGeneralConfig` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=UpdateFilesetGeneralConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFilesetGeneralConfig {
    /// Required.
    pub file_system_id: String,
    pub enforce_quota_on_root: Option<String>,
}
operation! { UpdateFilesetGeneralConfig(file_system_id: String) "UpdateFilesetGeneralConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "EnforceQuotaOnRoot" enforce_quota_on_root: String
} }

/// Response of [`UpdateFilesetGeneralConfig`]: empty.
pub type UpdateFilesetGeneralConfigOutput = Empty;

/// Updates load task priority: `UpdateLoadTaskPriority` of `goosefs` 2022-05-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=goosefs&Version=2022-05-19&Action=UpdateLoadTaskPriority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoadTaskPriority {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub priority: i64,
}
operation! { UpdateLoadTaskPriority(cluster_id: String, task_id: String, priority: i64)
    "UpdateLoadTaskPriority" -> Empty {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id, 2 "Priority" priority
} }

/// Response of [`UpdateLoadTaskPriority`]: empty.
pub type UpdateLoadTaskPriorityOutput = Empty;

codes! {
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", MISSING_PARAMETER "MissingParameter", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
