//! `dbdc` of Tencent Cloud, API version 2020-10-29.
//!
//! Endpoint: `dbdc.tencentcloudapi.com`, or `dbdc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dbdc::DescribeDBCustomClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBCustomClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dbdc",
    "2020-10-29",
    "dbdc",
    &Endpoints::NONE,
);

/// Adds nodes to db custom cluster: `AddNodesToDBCustomCluster` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=AddNodesToDBCustomCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesToDBCustomCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub login_settings: LoginSettings,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub host_name: Option<String>,
    pub host_name_type: Option<i64>,
    pub dry_run: Option<bool>,
}
operation! {
    AddNodesToDBCustomCluster(cluster_id: String, node_ids: Vec<String>, image_id: String, login_settings: LoginSettings)
    "AddNodesToDBCustomCluster" -> AddNodesToDBCustomClusterOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "ImageId" image_id, 3 "LoginSettings" login_settings,
    4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>, 6 "HostName" host_name: String,
    7 "HostNameType" host_name_type: i64, 8 "DryRun" dry_run: bool
} }

/// In the request of [`AddNodesToDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: String
} }

/// In the request of [`AddNodesToDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AddNodesToDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    /// Required.
    pub key: Option<String>,
    pub effect: Option<String>,
    pub value: Option<String>,
}
input! { Taint(key: String) {
    0 "Key" key: String, 1 "Effect" effect: String, 2 "Value" value: String
} }

/// Response of [`AddNodesToDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesToDBCustomClusterOutput {
    pub task_id: Option<i64>,
}
model! { AddNodesToDBCustomClusterOutput {
    0 "TaskId" task_id: i64
} }

/// Checks role authorized: `CheckRoleAuthorized` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=CheckRoleAuthorized>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleAuthorized {
    /// Required.
    pub role_name: String,
}
operation! { CheckRoleAuthorized(role_name: String) "CheckRoleAuthorized" -> CheckRoleAuthorizedOutput {
    0 "RoleName" role_name
} }

/// Response of [`CheckRoleAuthorized`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleAuthorizedOutput {
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { CheckRoleAuthorizedOutput {
    0 "Status" status: String, 1 "Message" message: String
} }

/// Creates db custom cluster: `CreateDBCustomCluster` of `dbdc` 2020-10-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=CreateDBCustomCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomCluster {
    /// Required.
    pub container_network: ContainerNetwork,
    pub cluster_name: Option<String>,
    pub api_server_network: Option<ApiServerNetwork>,
    pub cluster_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub deletion_protection: Option<bool>,
}
operation! { CreateDBCustomCluster(container_network: ContainerNetwork)
    "CreateDBCustomCluster" -> CreateDBCustomClusterOutput {
    0 "ContainerNetwork" container_network, 1 "ClusterName" cluster_name: String,
    2 "ApiServerNetwork" api_server_network: ApiServerNetwork, 3 "ClusterDescription" cluster_description: String,
    4 "Tags" tags: Vec<Tag>, 5 "ClientToken" client_token: String, 6 "DryRun" dry_run: bool,
    7 "DeletionProtection" deletion_protection: bool
} }

/// In the request of [`CreateDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetwork {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_ids: Option<Vec<String>>,
}
input! { ContainerNetwork(vpc_id: String, subnet_ids: Vec<String>) {
    0 "VpcId" vpc_id: String, 1 "SubnetIds" subnet_ids: Vec<String>
} }

/// In the request of [`CreateDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiServerNetwork {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { ApiServerNetwork(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateDBCustomCluster`].
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

/// Response of [`CreateDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { CreateDBCustomClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: i64
} }

/// Creates db custom nodes: `CreateDBCustomNodes` of `dbdc` 2020-10-29.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=CreateDBCustomNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomNodes {
    /// Required.
    pub zone: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub node_type: String,
    /// Required.
    pub node_count: i64,
    /// Required.
    pub login_settings: LoginSettings,
    pub period: Option<i64>,
    pub auto_renew: Option<i64>,
    pub node_name: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
    pub charge_type: Option<String>,
    pub network_mode: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub host_name: Option<String>,
    pub dry_run: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
}

/// Arguments of [`CreateDBCustomNodes::new`].
pub struct CreateDBCustomNodesRequired {
    pub zone: String,
    pub image_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub node_type: String,
    pub node_count: i64,
    pub login_settings: LoginSettings,
}
operation! {
    CreateDBCustomNodes { CreateDBCustomNodesRequired: zone, image_id, vpc_id, subnet_id, node_type, node_count, login_settings }
    "CreateDBCustomNodes" -> CreateDBCustomNodesOutput {
    0 "Zone" zone, 1 "ImageId" image_id, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "NodeType" node_type,
    5 "NodeCount" node_count, 6 "LoginSettings" login_settings, 7 "Period" period: i64, 8 "AutoRenew" auto_renew: i64,
    9 "NodeName" node_name: String, 10 "AutoVoucher" auto_voucher: i64, 11 "VoucherIds" voucher_ids: Vec<String>,
    12 "Tags" tags: Vec<Tag>, 13 "ClientToken" client_token: String, 14 "ChargeType" charge_type: String,
    15 "NetworkMode" network_mode: String, 16 "SystemDisk" system_disk: SystemDisk,
    17 "DataDisks" data_disks: Vec<DataDisk>, 18 "HostName" host_name: String, 19 "DryRun" dry_run: bool,
    20 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`CreateDBCustomNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
}
input! { SystemDisk(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`CreateDBCustomNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
}
input! { DataDisk(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskName" disk_name: String
} }

/// Response of [`CreateDBCustomNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomNodesOutput {
    pub node_ids: Vec<String>,
    pub task_id: Option<i64>,
}
model! { CreateDBCustomNodesOutput {
    0 "NodeIds" node_ids: Vec<String>, 1 "TaskId" task_id: i64
} }

/// Describes db custom cluster detail: `DescribeDBCustomClusterDetail` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterDetail(cluster_id: String)
    "DescribeDBCustomClusterDetail" -> DescribeDBCustomClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDBCustomClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterDetailOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_description: Option<String>,
    pub region: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_node_num: Option<i64>,
    pub cluster_level: Option<String>,
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
    pub api_server_network: Option<ApiServerNetwork>,
    pub container_network: Option<ContainerNetwork>,
    pub deletion_protection: Option<bool>,
}
model! { DescribeDBCustomClusterDetailOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ClusterDescription" cluster_description: String, 3 "Region" region: String,
    4 "ClusterStatus" cluster_status: String, 5 "ClusterVersion" cluster_version: String,
    6 "ClusterNodeNum" cluster_node_num: i64, 7 "ClusterLevel" cluster_level: String,
    8 "CreatedTime" created_time: String, 9 "Tags" tags: Vec<Tag>,
    10 "ApiServerNetwork" api_server_network: ApiServerNetwork,
    11 "ContainerNetwork" container_network: ContainerNetwork, 12 "DeletionProtection" deletion_protection: bool
} }

/// Describes db custom cluster kubeconfig: `DescribeDBCustomClusterKubeconfig` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterKubeconfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterKubeconfig(cluster_id: String)
    "DescribeDBCustomClusterKubeconfig" -> DescribeDBCustomClusterKubeconfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDBCustomClusterKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterKubeconfigOutput {
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeDBCustomClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig: Secret
} }

/// Describes db custom cluster node config: `DescribeDBCustomClusterNodeConfig` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
}
operation! { DescribeDBCustomClusterNodeConfig(cluster_id: String, node_ids: Vec<String>)
    "DescribeDBCustomClusterNodeConfig" -> DescribeDBCustomClusterNodeConfigOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

/// Response of [`DescribeDBCustomClusterNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeConfigOutput {
    pub node_set: Vec<DBCustomClusterNodeConfig>,
}
model! { DescribeDBCustomClusterNodeConfigOutput {
    0 "NodeSet" node_set: Vec<DBCustomClusterNodeConfig>
} }

/// In the response of [`DescribeDBCustomClusterNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomClusterNodeConfig {
    pub node_id: Option<String>,
    pub labels: Vec<Label>,
    pub taints: Vec<Taint>,
}
model! { DBCustomClusterNodeConfig {
    0 "NodeId" node_id: String, 1 "Labels" labels: Vec<Label>, 2 "Taints" taints: Vec<Taint>
} }

/// Describes db custom cluster node resources: `DescribeDBCustomClusterNodeResources` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterNodeResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeResources {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
}
operation! { DescribeDBCustomClusterNodeResources(cluster_id: String, node_ids: Vec<String>)
    "DescribeDBCustomClusterNodeResources" -> DescribeDBCustomClusterNodeResourcesOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

/// Response of [`DescribeDBCustomClusterNodeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeResourcesOutput {
    pub node_set: Vec<DBCustomClusterNodeResource>,
}
model! { DescribeDBCustomClusterNodeResourcesOutput {
    0 "NodeSet" node_set: Vec<DBCustomClusterNodeResource>
} }

/// In the response of [`DescribeDBCustomClusterNodeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomClusterNodeResource {
    pub node_id: Option<String>,
    pub capacity: Option<MetaResource>,
    pub allocatable: Option<MetaResource>,
    pub requests: Option<MetaResource>,
    pub limits: Option<MetaResource>,
    pub available: Option<MetaResource>,
}
model! { DBCustomClusterNodeResource {
    0 "NodeId" node_id: String, 1 "Capacity" capacity: MetaResource, 2 "Allocatable" allocatable: MetaResource,
    3 "Requests" requests: MetaResource, 4 "Limits" limits: MetaResource, 5 "Available" available: MetaResource
} }

/// In the response of [`DescribeDBCustomClusterNodeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaResource {
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub pods: Option<i64>,
}
model! { MetaResource {
    0 "Cpu" cpu: f64, 1 "Memory" memory: f64, 2 "Pods" pods: i64
} }

/// Describes db custom cluster nodes: `DescribeDBCustomClusterNodes` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodes {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBCustomClusterNodes(cluster_id: String)
    "DescribeDBCustomClusterNodes" -> DescribeDBCustomClusterNodesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDBCustomClusterNodes: DBCustomClusterNode = Offset "Offset", "NodeSet" node_set, total "TotalCount" }

/// In the request of [`DescribeDBCustomClusterNodes`].
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

/// Response of [`DescribeDBCustomClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodesOutput {
    pub total_count: Option<i64>,
    pub node_set: Vec<DBCustomClusterNode>,
}
model! { DescribeDBCustomClusterNodesOutput {
    0 "TotalCount" total_count: i64, 1 "NodeSet" node_set: Vec<DBCustomClusterNode>
} }

/// In the response of [`DescribeDBCustomClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomClusterNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub lan_ip: Option<String>,
    pub ssh_endpoint: Option<String>,
    pub status: Option<String>,
    pub zone: Option<String>,
    pub node_type: Option<String>,
    pub network_mode: Option<String>,
    pub eni_ip: Option<String>,
    pub security_group_ids: Vec<String>,
}
model! { DBCustomClusterNode {
    0 "NodeId" node_id: String, 1 "NodeName" node_name: String, 2 "LanIP" lan_ip: String,
    3 "SSHEndpoint" ssh_endpoint: String, 4 "Status" status: String, 5 "Zone" zone: String,
    6 "NodeType" node_type: String, 7 "NetworkMode" network_mode: String, 8 "EniIP" eni_ip: String,
    9 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Describes db custom cluster resources: `DescribeDBCustomClusterResources` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusterResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterResources {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterResources(cluster_id: String)
    "DescribeDBCustomClusterResources" -> DescribeDBCustomClusterResourcesOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeDBCustomClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterResourcesOutput {
    pub node_count: Option<i64>,
    pub capacity: Option<MetaResource>,
    pub allocatable: Option<MetaResource>,
    pub requests: Option<MetaResource>,
    pub limits: Option<MetaResource>,
    pub available: Option<MetaResource>,
}
model! { DescribeDBCustomClusterResourcesOutput {
    0 "NodeCount" node_count: i64, 1 "Capacity" capacity: MetaResource, 2 "Allocatable" allocatable: MetaResource,
    3 "Requests" requests: MetaResource, 4 "Limits" limits: MetaResource, 5 "Available" available: MetaResource
} }

/// Describes db custom clusters: `DescribeDBCustomClusters` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBCustomClusters() "DescribeDBCustomClusters" -> DescribeDBCustomClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Tags" tags: Vec<Tag>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeDBCustomClusters: DBCustomCluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

/// Response of [`DescribeDBCustomClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<DBCustomCluster>,
}
model! { DescribeDBCustomClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<DBCustomCluster>
} }

/// In the response of [`DescribeDBCustomClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub cluster_level: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_node_num: Option<i64>,
    pub cluster_description: Option<String>,
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
    pub deletion_protection: Option<bool>,
}
model! { DBCustomCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "ClusterLevel" cluster_level: String, 4 "ClusterStatus" cluster_status: String,
    5 "ClusterVersion" cluster_version: String, 6 "ClusterNodeNum" cluster_node_num: i64,
    7 "ClusterDescription" cluster_description: String, 8 "CreatedTime" created_time: String, 9 "Tags" tags: Vec<Tag>,
    10 "DeletionProtection" deletion_protection: bool
} }

/// Describes db custom images: `DescribeDBCustomImages` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomImages {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBCustomImages() "DescribeDBCustomImages" -> DescribeDBCustomImagesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDBCustomImages: DBCustomImage = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

/// Response of [`DescribeDBCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomImagesOutput {
    pub total_count: Option<i64>,
    pub image_set: Vec<DBCustomImage>,
}
model! { DescribeDBCustomImagesOutput {
    0 "TotalCount" total_count: i64, 1 "ImageSet" image_set: Vec<DBCustomImage>
} }

/// In the response of [`DescribeDBCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomImage {
    pub image_id: Option<String>,
    pub os_name: Option<String>,
    pub image_type: Option<String>,
    pub architecture: Option<String>,
    pub os_type: Option<String>,
}
model! { DBCustomImage {
    0 "ImageId" image_id: String, 1 "OsName" os_name: String, 2 "ImageType" image_type: String,
    3 "Architecture" architecture: String, 4 "OsType" os_type: String
} }

/// Describes db custom node security groups: `DescribeDBCustomNodeSecurityGroups` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomNodeSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeSecurityGroups {
    /// Required.
    pub node_id: String,
}
operation! { DescribeDBCustomNodeSecurityGroups(node_id: String)
    "DescribeDBCustomNodeSecurityGroups" -> DescribeDBCustomNodeSecurityGroupsOutput {
    0 "NodeId" node_id
} }

/// Response of [`DescribeDBCustomNodeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
}
model! { DescribeDBCustomNodeSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>
} }

/// In the response of [`DescribeDBCustomNodeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Vec<PolicyRule>,
    pub outbound: Vec<PolicyRule>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id: String, 1 "ProjectId" project_id: i64, 2 "CreateTime" create_time: String,
    3 "Inbound" inbound: Vec<PolicyRule>, 4 "Outbound" outbound: Vec<PolicyRule>,
    5 "SecurityGroupName" security_group_name: String, 6 "SecurityGroupRemark" security_group_remark: String
} }

/// In the response of [`DescribeDBCustomNodeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRule {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub service_module: Option<String>,
    pub address_module: Option<String>,
    pub id: Option<String>,
    pub desc: Option<String>,
}
model! { PolicyRule {
    0 "Action" action: String, 1 "CidrIp" cidr_ip: String, 2 "PortRange" port_range: String,
    3 "IpProtocol" ip_protocol: String, 4 "ServiceModule" service_module: String,
    5 "AddressModule" address_module: String, 6 "Id" id: String, 7 "Desc" desc: String
} }

/// Describes db custom node types: `DescribeDBCustomNodeTypes` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomNodeTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeTypes {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDBCustomNodeTypes() "DescribeDBCustomNodeTypes" -> DescribeDBCustomNodeTypesOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDBCustomNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeTypesOutput {
    pub node_type_set: Vec<DBCustomNodeTypeInfo>,
}
model! { DescribeDBCustomNodeTypesOutput {
    0 "NodeTypeSet" node_type_set: Vec<DBCustomNodeTypeInfo>
} }

/// In the response of [`DescribeDBCustomNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomNodeTypeInfo {
    pub zone: Option<String>,
    pub node_type: Option<String>,
    pub node_family: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub status: Option<String>,
    pub system_disk_types: Vec<String>,
    pub data_disk_types: Vec<String>,
}
model! { DBCustomNodeTypeInfo {
    0 "Zone" zone: String, 1 "NodeType" node_type: String, 2 "NodeFamily" node_family: String, 3 "CPU" cpu: i64,
    4 "Memory" memory: i64, 5 "Status" status: String, 6 "SystemDiskTypes" system_disk_types: Vec<String>,
    7 "DataDiskTypes" data_disk_types: Vec<String>
} }

/// Describes db custom nodes: `DescribeDBCustomNodes` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodes {
    pub node_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub tags: Option<Vec<Tag>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBCustomNodes() "DescribeDBCustomNodes" -> DescribeDBCustomNodesOutput {
    0 "NodeIds" node_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Tags" tags: Vec<Tag>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeDBCustomNodes: DBCustomNode = Offset "Offset", "NodeSet" node_set, total "TotalCount" }

/// Response of [`DescribeDBCustomNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodesOutput {
    pub total_count: Option<i64>,
    pub node_set: Vec<DBCustomNode>,
}
model! { DescribeDBCustomNodesOutput {
    0 "TotalCount" total_count: i64, 1 "NodeSet" node_set: Vec<DBCustomNode>
} }

/// In the response of [`DescribeDBCustomNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub ssh_endpoint: Option<String>,
    pub lan_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub zone: Option<String>,
    pub node_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub charge_type: Option<String>,
    pub expire_time: Option<String>,
    pub created_time: Option<String>,
    pub isolated_time: Option<String>,
    pub tags: Vec<Tag>,
    pub auto_renew: Option<i64>,
    pub switch_id: Option<String>,
    pub rack_id: Option<String>,
    pub host_ip: Option<String>,
    pub network_mode: Option<String>,
    pub eni_ip: Option<String>,
    pub security_group_ids: Vec<String>,
}
model! { DBCustomNode {
    0 "NodeId" node_id: String, 1 "NodeName" node_name: String, 2 "SSHEndpoint" ssh_endpoint: String,
    3 "LanIP" lan_ip: String, 4 "ClusterId" cluster_id: String, 5 "Zone" zone: String, 6 "NodeType" node_type: String,
    7 "CPU" cpu: i64, 8 "Memory" memory: i64, 9 "SystemDisk" system_disk: SystemDisk,
    10 "DataDisks" data_disks: Vec<DataDisk>, 11 "OsName" os_name: String, 12 "ImageId" image_id: String,
    13 "VpcId" vpc_id: String, 14 "SubnetId" subnet_id: String, 15 "Status" status: String,
    16 "ChargeType" charge_type: String, 17 "ExpireTime" expire_time: String, 18 "CreatedTime" created_time: String,
    19 "IsolatedTime" isolated_time: String, 20 "Tags" tags: Vec<Tag>, 21 "AutoRenew" auto_renew: i64,
    22 "SwitchId" switch_id: String, 23 "RackId" rack_id: String, 24 "HostIp" host_ip: String,
    25 "NetworkMode" network_mode: String, 26 "EniIP" eni_ip: String,
    27 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Describes db custom regions: `DescribeDBCustomRegions` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomRegions {}
operation! { DescribeDBCustomRegions() "DescribeDBCustomRegions" -> DescribeDBCustomRegionsOutput {} }

/// Response of [`DescribeDBCustomRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomRegionsOutput {
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeDBCustomRegionsOutput {
    0 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeDBCustomRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionState" region_state: String
} }

/// Describes db custom task status: `DescribeDBCustomTaskStatus` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomTaskStatus {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeDBCustomTaskStatus(task_id: i64) "DescribeDBCustomTaskStatus" -> DescribeDBCustomTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeDBCustomTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeDBCustomTaskStatusOutput {
    0 "Status" status: String
} }

/// Describes db custom zones: `DescribeDBCustomZones` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBCustomZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomZones {}
operation! { DescribeDBCustomZones() "DescribeDBCustomZones" -> DescribeDBCustomZonesOutput {} }

/// Response of [`DescribeDBCustomZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomZonesOutput {
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeDBCustomZonesOutput {
    0 "ZoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeDBCustomZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneState" zone_state: String
} }

/// Describes db instances: `DescribeDBInstances` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeDBInstances>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_OSS_ACCESS_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    /// Required.
    pub instance_id: String,
    pub host_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub shard_type: Option<Vec<i64>>,
}
operation! { DescribeDBInstances(instance_id: String) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceId" instance_id, 1 "HostId" host_id: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "ShardType" shard_type: Vec<i64>
} }
paged! { DescribeDBInstances: DBInstanceDetail = Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub instances: Vec<DBInstanceDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Instances" instances: Vec<DBInstanceDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub db_version: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub shard: Option<i64>,
    pub node_num: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub shard_num: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub db_hosts: Option<String>,
    pub host_role: Option<i64>,
    pub db_engine: Option<String>,
    pub create_time: Option<String>,
    pub zones: Vec<String>,
}
model! { DBInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Status" status: i64,
    3 "StatusDesc" status_desc: String, 4 "DbVersion" db_version: String, 5 "Vip" vip: String, 6 "Vport" vport: i64,
    7 "UniqueVpcId" unique_vpc_id: String, 8 "UniqueSubnetId" unique_subnet_id: String, 9 "Shard" shard: i64,
    10 "NodeNum" node_num: i64, 11 "Cpu" cpu: i64, 12 "Memory" memory: i64, 13 "Disk" disk: i64,
    14 "ShardNum" shard_num: i64, 15 "Region" region: String, 16 "Zone" zone: String, 17 "DbHosts" db_hosts: String,
    18 "HostRole" host_role: i64, 19 "DbEngine" db_engine: String, 20 "CreateTime" create_time: String,
    21 "Zones" zones: Vec<String>
} }

/// Describes host list: `DescribeHostList` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeHostList>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_QUERY_RESOURCE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_INFO_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_STATUS_ABNORMAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostList {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub assign_status: Option<Vec<i64>>,
}
operation! { DescribeHostList(instance_id: String) "DescribeHostList" -> DescribeHostListOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "AssignStatus" assign_status: Vec<i64>
} }
paged! { DescribeHostList: HostDetail = Offset "Offset", "Hosts" hosts, total "TotalCount" }

/// Response of [`DescribeHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostListOutput {
    pub total_count: Option<i64>,
    pub hosts: Vec<HostDetail>,
}
model! { DescribeHostListOutput {
    0 "TotalCount" total_count: i64, 1 "Hosts" hosts: Vec<HostDetail>
} }

/// In the response of [`DescribeHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDetail {
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub zone: Option<String>,
    pub status: Option<i64>,
    pub assign_status: Option<i64>,
    pub host_type: Option<i64>,
    pub db_num: Option<i64>,
    pub cpu_spec: Option<i64>,
    pub cpu_assigned: Option<i64>,
    pub cpu_assignable: Option<i64>,
    pub memory_spec: Option<i64>,
    pub memory_assigned: Option<i64>,
    pub memory_assignable: Option<i64>,
    pub disk_spec: Option<i64>,
    pub disk_assigned: Option<i64>,
    pub disk_assignable: Option<i64>,
    pub cpu_ratio: Option<f64>,
    pub memory_ratio: Option<f64>,
    pub disk_ratio: Option<f64>,
    pub machine_name: Option<String>,
    pub machine_type: Option<String>,
    pub pid_tag: Option<String>,
    pub pid: Option<i64>,
    pub instance_id: Option<String>,
    pub zones: Vec<String>,
}
model! { HostDetail {
    0 "HostId" host_id: String, 1 "HostName" host_name: String, 2 "Zone" zone: String, 3 "Status" status: i64,
    4 "AssignStatus" assign_status: i64, 5 "HostType" host_type: i64, 6 "DbNum" db_num: i64, 7 "CpuSpec" cpu_spec: i64,
    8 "CpuAssigned" cpu_assigned: i64, 9 "CpuAssignable" cpu_assignable: i64, 10 "MemorySpec" memory_spec: i64,
    11 "MemoryAssigned" memory_assigned: i64, 12 "MemoryAssignable" memory_assignable: i64,
    13 "DiskSpec" disk_spec: i64, 14 "DiskAssigned" disk_assigned: i64, 15 "DiskAssignable" disk_assignable: i64,
    16 "CpuRatio" cpu_ratio: f64, 17 "MemoryRatio" memory_ratio: f64, 18 "DiskRatio" disk_ratio: f64,
    19 "MachineName" machine_name: String, 20 "MachineType" machine_type: String, 21 "PidTag" pid_tag: String,
    22 "Pid" pid: i64, 23 "InstanceId" instance_id: String, 24 "Zones" zones: Vec<String>
} }

/// Describes instance detail: `DescribeInstanceDetail` of `dbdc` 2020-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeInstanceDetail>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_QUERY_RESOURCE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_INFO_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub product_id: Option<i64>,
    pub r#type: Option<i64>,
    pub host_type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub period_end_time: Option<String>,
    pub host_num: Option<i64>,
    pub db_num: Option<i64>,
    pub assign_strategy: Option<i64>,
    pub cpu_spec: Option<i64>,
    pub cpu_assigned: Option<i64>,
    pub cpu_assignable: Option<i64>,
    pub memory_spec: Option<i64>,
    pub memory_assigned: Option<i64>,
    pub memory_assignable: Option<i64>,
    pub disk_spec: Option<i64>,
    pub disk_assigned: Option<i64>,
    pub disk_assignable: Option<i64>,
    pub zone: Option<String>,
    pub fence_id: Option<String>,
    pub cluster_id: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub cpu_type: Option<String>,
    pub zones: Vec<String>,
}
model! { DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "ProductId" product_id: i64, 4 "Type" r#type: i64, 5 "HostType" host_type: i64,
    6 "AutoRenewFlag" auto_renew_flag: i64, 7 "Status" status: i64, 8 "StatusDesc" status_desc: String,
    9 "CreateTime" create_time: String, 10 "PeriodEndTime" period_end_time: String, 11 "HostNum" host_num: i64,
    12 "DbNum" db_num: i64, 13 "AssignStrategy" assign_strategy: i64, 14 "CpuSpec" cpu_spec: i64,
    15 "CpuAssigned" cpu_assigned: i64, 16 "CpuAssignable" cpu_assignable: i64, 17 "MemorySpec" memory_spec: i64,
    18 "MemoryAssigned" memory_assigned: i64, 19 "MemoryAssignable" memory_assignable: i64,
    20 "DiskSpec" disk_spec: i64, 21 "DiskAssigned" disk_assigned: i64, 22 "DiskAssignable" disk_assignable: i64,
    23 "Zone" zone: String, 24 "FenceId" fence_id: String, 25 "ClusterId" cluster_id: String,
    26 "ResourceTags" resource_tags: Vec<ResourceTag>, 27 "CpuType" cpu_type: String, 28 "Zones" zones: Vec<String>
} }

/// In the response of [`DescribeInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ResourceTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes instance list: `DescribeInstanceList` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeInstanceList>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_QUERY_RESOURCE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_SPEC_INFO_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub sort_by: Option<String>,
    pub product_id: Option<Vec<i64>>,
    pub instance_id: Option<Vec<String>>,
    pub instance_name: Option<Vec<String>>,
    pub fence_id: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub cluster_id: Option<Vec<String>>,
}
operation! { DescribeInstanceList() "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "OrderBy" order_by: String, 3 "SortBy" sort_by: String,
    4 "ProductId" product_id: Vec<i64>, 5 "InstanceId" instance_id: Vec<String>,
    6 "InstanceName" instance_name: Vec<String>, 7 "FenceId" fence_id: Vec<String>, 8 "Status" status: Vec<i64>,
    9 "ClusterId" cluster_id: Vec<String>
} }
paged! { DescribeInstanceList: DescribeInstanceDetailItem = Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub instances: Vec<DescribeInstanceDetailItem>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceListOutput {
    0 "Instances" instances: Vec<DescribeInstanceDetailItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub product_id: Option<i64>,
    pub r#type: Option<i64>,
    pub host_type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub create_time: Option<String>,
    pub period_end_time: Option<String>,
    pub host_num: Option<i64>,
    pub db_num: Option<i64>,
    pub assign_strategy: Option<i64>,
    pub cpu_spec: Option<i64>,
    pub cpu_assigned: Option<i64>,
    pub cpu_assignable: Option<i64>,
    pub memory_spec: Option<i64>,
    pub memory_assigned: Option<i64>,
    pub memory_assignable: Option<i64>,
    pub disk_spec: Option<i64>,
    pub disk_assigned: Option<i64>,
    pub disk_assignable: Option<i64>,
    pub zone: Option<String>,
    pub fence_id: Option<String>,
    pub cluster_id: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub cpu_type: Option<String>,
    pub zones: Vec<String>,
}
model! { DescribeInstanceDetailItem {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "ProductId" product_id: i64, 4 "Type" r#type: i64, 5 "HostType" host_type: i64,
    6 "AutoRenewFlag" auto_renew_flag: i64, 7 "Status" status: i64, 8 "StatusDesc" status_desc: String,
    9 "CreateTime" create_time: String, 10 "PeriodEndTime" period_end_time: String, 11 "HostNum" host_num: i64,
    12 "DbNum" db_num: i64, 13 "AssignStrategy" assign_strategy: i64, 14 "CpuSpec" cpu_spec: i64,
    15 "CpuAssigned" cpu_assigned: i64, 16 "CpuAssignable" cpu_assignable: i64, 17 "MemorySpec" memory_spec: i64,
    18 "MemoryAssigned" memory_assigned: i64, 19 "MemoryAssignable" memory_assignable: i64,
    20 "DiskSpec" disk_spec: i64, 21 "DiskAssigned" disk_assigned: i64, 22 "DiskAssignable" disk_assignable: i64,
    23 "Zone" zone: String, 24 "FenceId" fence_id: String, 25 "ClusterId" cluster_id: String,
    26 "ResourceTags" resource_tags: Vec<ResourceTag>, 27 "CpuType" cpu_type: String, 28 "Zones" zones: Vec<String>
} }

/// Describes instances: `DescribeInstances` of `dbdc` 2020-10-29.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DescribeInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PARAMETER_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_FETCH_RESOURCE_ERROR`], [`codes::RESOURCE_NOT_FOUND_FETCH_RESOURCE_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_types: Option<Vec<i64>>,
    pub product_ids: Option<Vec<i64>>,
    pub instance_ids: Option<Vec<String>>,
    pub fence_flag: Option<bool>,
    pub instance_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub instance_status: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceTypes" instance_types: Vec<i64>, 1 "ProductIds" product_ids: Vec<i64>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "FenceFlag" fence_flag: bool, 4 "InstanceName" instance_name: String,
    5 "PageSize" page_size: i64, 6 "PageNumber" page_number: i64, 7 "OrderBy" order_by: String,
    8 "OrderByType" order_by_type: String, 9 "InstanceStatus" instance_status: i64
} }
paged! { DescribeInstances: InstanceExpand = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<InstanceExpand>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<InstanceExpand>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExpand {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub instance_type: Option<i64>,
    pub instance_status: Option<i64>,
    pub create_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub machine: Option<String>,
    pub period_end_time: Option<String>,
    pub instance_detail: Option<InstanceDetail>,
    pub pid: Option<i64>,
}
model! { InstanceExpand {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "AppId" app_id: i64,
    3 "Region" region: String, 4 "Zone" zone: String, 5 "InstanceType" instance_type: i64,
    6 "InstanceStatus" instance_status: i64, 7 "CreateTime" create_time: String, 8 "AutoRenewFlag" auto_renew_flag: i64,
    9 "Machine" machine: String, 10 "PeriodEndTime" period_end_time: String,
    11 "InstanceDetail" instance_detail: InstanceDetail, 12 "Pid" pid: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub status: Option<i64>,
    pub read_write_total_leave_memory: Option<f64>,
    pub read_write_total_leave_disk: Option<f64>,
    pub read_write_total_memory: Option<f64>,
    pub read_write_total_disk: Option<f64>,
    pub read_only_total_leave_memory: Option<f64>,
    pub read_only_total_leave_disk: Option<f64>,
    pub read_only_total_memory: Option<f64>,
    pub read_only_total_disk: Option<f64>,
    pub instance_device_infos: Vec<InstanceDeviceInfo>,
}
model! { InstanceDetail {
    0 "Status" status: i64, 1 "ReadWriteTotalLeaveMemory" read_write_total_leave_memory: f64,
    2 "ReadWriteTotalLeaveDisk" read_write_total_leave_disk: f64, 3 "ReadWriteTotalMemory" read_write_total_memory: f64,
    4 "ReadWriteTotalDisk" read_write_total_disk: f64, 5 "ReadOnlyTotalLeaveMemory" read_only_total_leave_memory: f64,
    6 "ReadOnlyTotalLeaveDisk" read_only_total_leave_disk: f64, 7 "ReadOnlyTotalMemory" read_only_total_memory: f64,
    8 "ReadOnlyTotalDisk" read_only_total_disk: f64,
    9 "InstanceDeviceInfos" instance_device_infos: Vec<InstanceDeviceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDeviceInfo {
    pub instance_id: Option<String>,
    pub read_write_device: Vec<DeviceInfo>,
    pub read_only_device: Vec<DeviceInfo>,
    pub free_device: Vec<DeviceInfo>,
}
model! { InstanceDeviceInfo {
    0 "InstanceId" instance_id: String, 1 "ReadWriteDevice" read_write_device: Vec<DeviceInfo>,
    2 "ReadOnlyDevice" read_only_device: Vec<DeviceInfo>, 3 "FreeDevice" free_device: Vec<DeviceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_id: Option<i64>,
    pub device_no: Option<String>,
    pub dev_class: Option<String>,
    pub max_memory: Option<f64>,
    pub max_disk: Option<f64>,
    pub rest_memory: Option<f64>,
    pub rest_disk: Option<f64>,
    pub raw_device_num: Option<i64>,
    pub instance_num: Option<i64>,
}
model! { DeviceInfo {
    0 "DeviceId" device_id: i64, 1 "DeviceNo" device_no: String, 2 "DevClass" dev_class: String,
    3 "MaxMemory" max_memory: f64, 4 "MaxDisk" max_disk: f64, 5 "RestMemory" rest_memory: f64,
    6 "RestDisk" rest_disk: f64, 7 "RawDeviceNum" raw_device_num: i64, 8 "InstanceNum" instance_num: i64
} }

/// Destroys db custom cluster: `DestroyDBCustomCluster` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DestroyDBCustomCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DestroyDBCustomCluster(cluster_id: String) "DestroyDBCustomCluster" -> DestroyDBCustomClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DestroyDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomClusterOutput {
    pub task_id: Option<i64>,
}
model! { DestroyDBCustomClusterOutput {
    0 "TaskId" task_id: i64
} }

/// Destroys db custom node: `DestroyDBCustomNode` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=DestroyDBCustomNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomNode {
    /// Required.
    pub node_id: String,
}
operation! { DestroyDBCustomNode(node_id: String) "DestroyDBCustomNode" -> DestroyDBCustomNodeOutput {
    0 "NodeId" node_id
} }

/// Response of [`DestroyDBCustomNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomNodeOutput {
    pub task_id: Option<i64>,
}
model! { DestroyDBCustomNodeOutput {
    0 "TaskId" task_id: i64
} }

/// Isolates db custom node: `IsolateDBCustomNode` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=IsolateDBCustomNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBCustomNode {
    /// Required.
    pub node_id: String,
}
operation! { IsolateDBCustomNode(node_id: String) "IsolateDBCustomNode" -> Empty {
    0 "NodeId" node_id
} }

/// Response of [`IsolateDBCustomNode`]: empty.
pub type IsolateDBCustomNodeOutput = Empty;

/// Modifies db custom cluster attributes: `ModifyDBCustomClusterAttributes` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomClusterAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterAttributes {
    /// Required.
    pub cluster_id: String,
    pub deletion_protection: Option<bool>,
}
operation! { ModifyDBCustomClusterAttributes(cluster_id: String) "ModifyDBCustomClusterAttributes" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeletionProtection" deletion_protection: bool
} }

/// Response of [`ModifyDBCustomClusterAttributes`]: empty.
pub type ModifyDBCustomClusterAttributesOutput = Empty;

/// Modifies db custom cluster node config: `ModifyDBCustomClusterNodeConfig` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomClusterNodeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterNodeConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
    pub upsert_labels: Option<Vec<Label>>,
    pub delete_label_keys: Option<Vec<String>>,
    pub upsert_taints: Option<Vec<Taint>>,
    pub delete_taints: Option<Vec<Taint>>,
}
operation! { ModifyDBCustomClusterNodeConfig(cluster_id: String, node_ids: Vec<String>)
    "ModifyDBCustomClusterNodeConfig" -> ModifyDBCustomClusterNodeConfigOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "UpsertLabels" upsert_labels: Vec<Label>,
    3 "DeleteLabelKeys" delete_label_keys: Vec<String>, 4 "UpsertTaints" upsert_taints: Vec<Taint>,
    5 "DeleteTaints" delete_taints: Vec<Taint>
} }

/// Response of [`ModifyDBCustomClusterNodeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterNodeConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBCustomClusterNodeConfigOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db custom cluster tags: `ModifyDBCustomClusterTags` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomClusterTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterTags {
    /// Required.
    pub cluster_id: String,
    pub add_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyDBCustomClusterTags(cluster_id: String) "ModifyDBCustomClusterTags" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddTags" add_tags: Vec<Tag>, 2 "DeleteTagKeys" delete_tag_keys: Vec<String>
} }

/// Response of [`ModifyDBCustomClusterTags`]: empty.
pub type ModifyDBCustomClusterTagsOutput = Empty;

/// Modifies db custom node attributes: `ModifyDBCustomNodeAttributes` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomNodeAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeAttributes {
    /// Required.
    pub node_id: String,
    pub host_name: Option<String>,
    pub node_name: Option<String>,
    pub auto_reboot: Option<bool>,
}
operation! { ModifyDBCustomNodeAttributes(node_id: String)
    "ModifyDBCustomNodeAttributes" -> ModifyDBCustomNodeAttributesOutput {
    0 "NodeId" node_id, 1 "HostName" host_name: String, 2 "NodeName" node_name: String, 3 "AutoReboot" auto_reboot: bool
} }

/// Response of [`ModifyDBCustomNodeAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeAttributesOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBCustomNodeAttributesOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies db custom node security groups: `ModifyDBCustomNodeSecurityGroups` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomNodeSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeSecurityGroups {
    /// Required.
    pub node_id: String,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBCustomNodeSecurityGroups(node_id: String, security_group_ids: Vec<String>)
    "ModifyDBCustomNodeSecurityGroups" -> Empty {
    0 "NodeId" node_id, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`ModifyDBCustomNodeSecurityGroups`]: empty.
pub type ModifyDBCustomNodeSecurityGroupsOutput = Empty;

/// Modifies db custom node tags: `ModifyDBCustomNodeTags` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyDBCustomNodeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeTags {
    /// Required.
    pub node_id: String,
    pub add_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyDBCustomNodeTags(node_id: String) "ModifyDBCustomNodeTags" -> Empty {
    0 "NodeId" node_id, 1 "AddTags" add_tags: Vec<Tag>, 2 "DeleteTagKeys" delete_tag_keys: Vec<String>
} }

/// Response of [`ModifyDBCustomNodeTags`]: empty.
pub type ModifyDBCustomNodeTagsOutput = Empty;

/// Modifies instance name: `ModifyInstanceName` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=ModifyInstanceName>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_MODIFY_RESOURCE_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
}
operation! { ModifyInstanceName(instance_id: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String
} }

/// Response of [`ModifyInstanceName`]: empty.
pub type ModifyInstanceNameOutput = Empty;

/// Removes nodes from db custom cluster: `RemoveNodesFromDBCustomCluster` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=RemoveNodesFromDBCustomCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodesFromDBCustomCluster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_ids: Vec<String>,
    pub login_settings: Option<LoginSettings>,
}
operation! { RemoveNodesFromDBCustomCluster(cluster_id: String, node_ids: Vec<String>)
    "RemoveNodesFromDBCustomCluster" -> RemoveNodesFromDBCustomClusterOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "LoginSettings" login_settings: LoginSettings
} }

/// Response of [`RemoveNodesFromDBCustomCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodesFromDBCustomClusterOutput {
    pub task_id: Option<i64>,
}
model! { RemoveNodesFromDBCustomClusterOutput {
    0 "TaskId" task_id: i64
} }

/// Renews db custom node: `RenewDBCustomNode` of `dbdc` 2020-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbdc&Version=2020-10-29&Action=RenewDBCustomNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBCustomNode {
    /// Required.
    pub node_id: String,
    pub period: Option<i64>,
    pub auto_renew: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
}
operation! { RenewDBCustomNode(node_id: String) "RenewDBCustomNode" -> Empty {
    0 "NodeId" node_id, 1 "Period" period: i64, 2 "AutoRenew" auto_renew: i64, 3 "AutoVoucher" auto_voucher: i64,
    4 "VoucherIds" voucher_ids: Vec<String>
} }

/// Response of [`RenewDBCustomNode`]: empty.
pub type RenewDBCustomNodeOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_MODIFY_RESOURCE_INFO_ERROR "FailedOperation.ModifyResourceInfoError",
    FAILED_OPERATION_OSS_ACCESS_ERROR "FailedOperation.OssAccessError",
    FAILED_OPERATION_QUERY_RESOURCE_ERROR "FailedOperation.QueryResourceError",
    FAILED_OPERATION_QUERY_SPEC_INFO_ERROR "FailedOperation.QuerySpecInfoError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    INVALID_PARAMETER_VALUE_PARAMETER_ERROR "InvalidParameterValue.ParameterError",
    INVALID_PARAMETER_VALUE_RESOURCE_PARAMETER_ERROR "InvalidParameterValue.ResourceParameterError",
    RESOURCE_NOT_FOUND_FETCH_RESOURCE_ERROR "ResourceNotFound.FetchResourceError",
    RESOURCE_NOT_FOUND_FETCH_RESOURCE_LIST_ERROR "ResourceNotFound.FetchResourceListError",
    RESOURCE_UNAVAILABLE_RESOURCE_STATUS_ABNORMAL_ERROR "ResourceUnavailable.ResourceStatusAbnormalError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddNodesToDBCustomCluster, CheckRoleAuthorized, CreateDBCustomCluster, CreateDBCustomNodes,
    DescribeDBCustomClusterDetail, DescribeDBCustomClusterKubeconfig, DescribeDBCustomClusterNodeConfig,
    DescribeDBCustomClusterNodeResources, DescribeDBCustomClusterNodes, DescribeDBCustomClusterResources,
    DescribeDBCustomClusters, DescribeDBCustomImages, DescribeDBCustomNodeSecurityGroups, DescribeDBCustomNodeTypes,
    DescribeDBCustomNodes, DescribeDBCustomRegions, DescribeDBCustomTaskStatus, DescribeDBCustomZones,
    DescribeDBInstances, DescribeHostList, DescribeInstanceDetail, DescribeInstanceList, DescribeInstances,
    DestroyDBCustomCluster, DestroyDBCustomNode, IsolateDBCustomNode, ModifyDBCustomClusterAttributes,
    ModifyDBCustomClusterNodeConfig, ModifyDBCustomClusterTags, ModifyDBCustomNodeAttributes,
    ModifyDBCustomNodeSecurityGroups, ModifyDBCustomNodeTags, ModifyInstanceName, RemoveNodesFromDBCustomCluster,
    RenewDBCustomNode
}
