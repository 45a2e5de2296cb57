//! `dbdc` 2020-10-29.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dbdc", version: "2020-10-29", code: "dbdc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesToDBCustomCluster {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
    pub image_id: String,
    pub login_settings: LoginSettings,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub host_name: Option<String>,
    pub host_name_type: Option<i64>,
    pub dry_run: Option<bool>,
}
operation! { AddNodesToDBCustomCluster(cluster_id: String, node_ids: Vec<String>, image_id: String, login_settings: LoginSettings)
    "AddNodesToDBCustomCluster" -> AddNodesToDBCustomClusterOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "ImageId" image_id, 3 "LoginSettings" login_settings,
    4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>, 6 "HostName" host_name: String,
    7 "HostNameType" host_name_type: i64, 8 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    pub key: Option<String>,
    pub effect: Option<String>,
    pub value: Option<String>,
}
input! { Taint(key: String) {
    0 "Key" key: String, 1 "Effect" effect: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesToDBCustomClusterOutput {
    pub task_id: Option<u64>,
}
model! { AddNodesToDBCustomClusterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleAuthorized {
    pub role_name: String,
}
operation! { CheckRoleAuthorized(role_name: String) "CheckRoleAuthorized" -> CheckRoleAuthorizedOutput {
    0 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleAuthorizedOutput {
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { CheckRoleAuthorizedOutput {
    0 "Status" status, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomCluster {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetwork {
    pub vpc_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
}
input! { ContainerNetwork(vpc_id: String, subnet_ids: Vec<String>) {
    0 "VpcId" vpc_id: String, 1 "SubnetIds" subnet_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiServerNetwork {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { ApiServerNetwork(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
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
pub struct CreateDBCustomClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<u64>,
}
model! { CreateDBCustomClusterOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomNodes {
    pub zone: String,
    pub image_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub node_type: String,
    pub node_count: i64,
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

/// What [`CreateDBCustomNodes::new`] takes.
pub struct CreateDBCustomNodesRequired {
    pub zone: String,
    pub image_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub node_type: String,
    pub node_count: i64,
    pub login_settings: LoginSettings,
}
operation! { CreateDBCustomNodes{CreateDBCustomNodesRequired: zone, image_id, vpc_id, subnet_id, node_type, node_count, login_settings}
    "CreateDBCustomNodes" -> CreateDBCustomNodesOutput {
    0 "Zone" zone, 1 "ImageId" image_id, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "NodeType" node_type,
    5 "NodeCount" node_count, 6 "LoginSettings" login_settings, 7 "Period" period: i64, 8 "AutoRenew" auto_renew: i64,
    9 "NodeName" node_name: String, 10 "AutoVoucher" auto_voucher: i64, 11 "VoucherIds" voucher_ids: Vec<String>,
    12 "Tags" tags: Vec<Tag>, 13 "ClientToken" client_token: String, 14 "ChargeType" charge_type: String,
    15 "NetworkMode" network_mode: String, 16 "SystemDisk" system_disk: SystemDisk,
    17 "DataDisks" data_disks: Vec<DataDisk>, 18 "HostName" host_name: String, 19 "DryRun" dry_run: bool,
    20 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
}
input! { DataDisk(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskName" disk_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBCustomNodesOutput {
    pub node_ids: Option<Vec<String>>,
    pub task_id: Option<u64>,
}
model! { CreateDBCustomNodesOutput {
    0 "NodeIds" node_ids, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterDetail {
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterDetail(cluster_id: String)
    "DescribeDBCustomClusterDetail" -> DescribeDBCustomClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

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
    pub tags: Option<Vec<Tag>>,
    pub api_server_network: Option<ApiServerNetwork>,
    pub container_network: Option<ContainerNetwork>,
    pub deletion_protection: Option<bool>,
}
model! { DescribeDBCustomClusterDetailOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterDescription" cluster_description,
    3 "Region" region, 4 "ClusterStatus" cluster_status, 5 "ClusterVersion" cluster_version,
    6 "ClusterNodeNum" cluster_node_num, 7 "ClusterLevel" cluster_level, 8 "CreatedTime" created_time, 9 "Tags" tags,
    10 "ApiServerNetwork" api_server_network, 11 "ContainerNetwork" container_network,
    12 "DeletionProtection" deletion_protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterKubeconfig {
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterKubeconfig(cluster_id: String)
    "DescribeDBCustomClusterKubeconfig" -> DescribeDBCustomClusterKubeconfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterKubeconfigOutput {
    pub kubeconfig: Option<Secret>,
}
model! { DescribeDBCustomClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeConfig {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
}
operation! { DescribeDBCustomClusterNodeConfig(cluster_id: String, node_ids: Vec<String>)
    "DescribeDBCustomClusterNodeConfig" -> DescribeDBCustomClusterNodeConfigOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeConfigOutput {
    pub node_set: Option<Vec<DBCustomClusterNodeConfig>>,
}
model! { DescribeDBCustomClusterNodeConfigOutput {
    0 "NodeSet" node_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomClusterNodeConfig {
    pub node_id: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
}
model! { DBCustomClusterNodeConfig {
    0 "NodeId" node_id, 1 "Labels" labels, 2 "Taints" taints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeResources {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
}
operation! { DescribeDBCustomClusterNodeResources(cluster_id: String, node_ids: Vec<String>)
    "DescribeDBCustomClusterNodeResources" -> DescribeDBCustomClusterNodeResourcesOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodeResourcesOutput {
    pub node_set: Option<Vec<DBCustomClusterNodeResource>>,
}
model! { DescribeDBCustomClusterNodeResourcesOutput {
    0 "NodeSet" node_set
} }

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
    0 "NodeId" node_id, 1 "Capacity" capacity, 2 "Allocatable" allocatable, 3 "Requests" requests, 4 "Limits" limits,
    5 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaResource {
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub pods: Option<u64>,
}
model! { MetaResource {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "Pods" pods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterNodes {
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
pub struct DescribeDBCustomClusterNodesOutput {
    pub total_count: Option<i64>,
    pub node_set: Option<Vec<DBCustomClusterNode>>,
}
model! { DescribeDBCustomClusterNodesOutput {
    0 "TotalCount" total_count, 1 "NodeSet" node_set
} }

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
    pub security_group_ids: Option<Vec<String>>,
}
model! { DBCustomClusterNode {
    0 "NodeId" node_id, 1 "NodeName" node_name, 2 "LanIP" lan_ip, 3 "SSHEndpoint" ssh_endpoint, 4 "Status" status,
    5 "Zone" zone, 6 "NodeType" node_type, 7 "NetworkMode" network_mode, 8 "EniIP" eni_ip,
    9 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterResources {
    pub cluster_id: String,
}
operation! { DescribeDBCustomClusterResources(cluster_id: String)
    "DescribeDBCustomClusterResources" -> DescribeDBCustomClusterResourcesOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClusterResourcesOutput {
    pub node_count: Option<u64>,
    pub capacity: Option<MetaResource>,
    pub allocatable: Option<MetaResource>,
    pub requests: Option<MetaResource>,
    pub limits: Option<MetaResource>,
    pub available: Option<MetaResource>,
}
model! { DescribeDBCustomClusterResourcesOutput {
    0 "NodeCount" node_count, 1 "Capacity" capacity, 2 "Allocatable" allocatable, 3 "Requests" requests,
    4 "Limits" limits, 5 "Available" available
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<DBCustomCluster>>,
}
model! { DescribeDBCustomClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

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
    pub tags: Option<Vec<Tag>>,
    pub deletion_protection: Option<bool>,
}
model! { DBCustomCluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "ClusterLevel" cluster_level,
    4 "ClusterStatus" cluster_status, 5 "ClusterVersion" cluster_version, 6 "ClusterNodeNum" cluster_node_num,
    7 "ClusterDescription" cluster_description, 8 "CreatedTime" created_time, 9 "Tags" tags,
    10 "DeletionProtection" deletion_protection
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomImagesOutput {
    pub total_count: Option<i64>,
    pub image_set: Option<Vec<DBCustomImage>>,
}
model! { DescribeDBCustomImagesOutput {
    0 "TotalCount" total_count, 1 "ImageSet" image_set
} }

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
    0 "ImageId" image_id, 1 "OsName" os_name, 2 "ImageType" image_type, 3 "Architecture" architecture,
    4 "OsType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeSecurityGroups {
    pub node_id: String,
}
operation! { DescribeDBCustomNodeSecurityGroups(node_id: String)
    "DescribeDBCustomNodeSecurityGroups" -> DescribeDBCustomNodeSecurityGroupsOutput {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
}
model! { DescribeDBCustomNodeSecurityGroupsOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Option<Vec<PolicyRule>>,
    pub outbound: Option<Vec<PolicyRule>>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id, 1 "ProjectId" project_id, 2 "CreateTime" create_time, 3 "Inbound" inbound,
    4 "Outbound" outbound, 5 "SecurityGroupName" security_group_name, 6 "SecurityGroupRemark" security_group_remark
} }

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
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol,
    4 "ServiceModule" service_module, 5 "AddressModule" address_module, 6 "Id" id, 7 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeTypes {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDBCustomNodeTypes() "DescribeDBCustomNodeTypes" -> DescribeDBCustomNodeTypesOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodeTypesOutput {
    pub node_type_set: Option<Vec<DBCustomNodeTypeInfo>>,
}
model! { DescribeDBCustomNodeTypesOutput {
    0 "NodeTypeSet" node_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBCustomNodeTypeInfo {
    pub zone: Option<String>,
    pub node_type: Option<String>,
    pub node_family: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub status: Option<String>,
    pub system_disk_types: Option<Vec<String>>,
    pub data_disk_types: Option<Vec<String>>,
}
model! { DBCustomNodeTypeInfo {
    0 "Zone" zone, 1 "NodeType" node_type, 2 "NodeFamily" node_family, 3 "CPU" cpu, 4 "Memory" memory,
    5 "Status" status, 6 "SystemDiskTypes" system_disk_types, 7 "DataDiskTypes" data_disk_types
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomNodesOutput {
    pub total_count: Option<i64>,
    pub node_set: Option<Vec<DBCustomNode>>,
}
model! { DescribeDBCustomNodesOutput {
    0 "TotalCount" total_count, 1 "NodeSet" node_set
} }

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
    pub data_disks: Option<Vec<DataDisk>>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub charge_type: Option<String>,
    pub expire_time: Option<String>,
    pub created_time: Option<String>,
    pub isolated_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub auto_renew: Option<i64>,
    pub switch_id: Option<String>,
    pub rack_id: Option<String>,
    pub host_ip: Option<String>,
    pub network_mode: Option<String>,
    pub eni_ip: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
model! { DBCustomNode {
    0 "NodeId" node_id, 1 "NodeName" node_name, 2 "SSHEndpoint" ssh_endpoint, 3 "LanIP" lan_ip,
    4 "ClusterId" cluster_id, 5 "Zone" zone, 6 "NodeType" node_type, 7 "CPU" cpu, 8 "Memory" memory,
    9 "SystemDisk" system_disk, 10 "DataDisks" data_disks, 11 "OsName" os_name, 12 "ImageId" image_id,
    13 "VpcId" vpc_id, 14 "SubnetId" subnet_id, 15 "Status" status, 16 "ChargeType" charge_type,
    17 "ExpireTime" expire_time, 18 "CreatedTime" created_time, 19 "IsolatedTime" isolated_time, 20 "Tags" tags,
    21 "AutoRenew" auto_renew, 22 "SwitchId" switch_id, 23 "RackId" rack_id, 24 "HostIp" host_ip,
    25 "NetworkMode" network_mode, 26 "EniIP" eni_ip, 27 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomRegions {}
operation! { DescribeDBCustomRegions() "DescribeDBCustomRegions" -> DescribeDBCustomRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomRegionsOutput {
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeDBCustomRegionsOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionState" region_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomTaskStatus {
    pub task_id: u64,
}
operation! { DescribeDBCustomTaskStatus(task_id: u64) "DescribeDBCustomTaskStatus" -> DescribeDBCustomTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeDBCustomTaskStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomZones {}
operation! { DescribeDBCustomZones() "DescribeDBCustomZones" -> DescribeDBCustomZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBCustomZonesOutput {
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeDBCustomZonesOutput {
    0 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneState" zone_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub instances: Option<Vec<DBInstanceDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeDBInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    pub zones: Option<Vec<String>>,
}
model! { DBInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Status" status, 3 "StatusDesc" status_desc,
    4 "DbVersion" db_version, 5 "Vip" vip, 6 "Vport" vport, 7 "UniqueVpcId" unique_vpc_id,
    8 "UniqueSubnetId" unique_subnet_id, 9 "Shard" shard, 10 "NodeNum" node_num, 11 "Cpu" cpu, 12 "Memory" memory,
    13 "Disk" disk, 14 "ShardNum" shard_num, 15 "Region" region, 16 "Zone" zone, 17 "DbHosts" db_hosts,
    18 "HostRole" host_role, 19 "DbEngine" db_engine, 20 "CreateTime" create_time, 21 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostList {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub assign_status: Option<Vec<i64>>,
}
operation! { DescribeHostList(instance_id: String) "DescribeHostList" -> DescribeHostListOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "AssignStatus" assign_status: Vec<i64>
} }
paged! { DescribeHostList: HostDetail = Offset "Offset", "Hosts" hosts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostListOutput {
    pub total_count: Option<i64>,
    pub hosts: Option<Vec<HostDetail>>,
}
model! { DescribeHostListOutput {
    0 "TotalCount" total_count, 1 "Hosts" hosts
} }

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
    pub zones: Option<Vec<String>>,
}
model! { HostDetail {
    0 "HostId" host_id, 1 "HostName" host_name, 2 "Zone" zone, 3 "Status" status, 4 "AssignStatus" assign_status,
    5 "HostType" host_type, 6 "DbNum" db_num, 7 "CpuSpec" cpu_spec, 8 "CpuAssigned" cpu_assigned,
    9 "CpuAssignable" cpu_assignable, 10 "MemorySpec" memory_spec, 11 "MemoryAssigned" memory_assigned,
    12 "MemoryAssignable" memory_assignable, 13 "DiskSpec" disk_spec, 14 "DiskAssigned" disk_assigned,
    15 "DiskAssignable" disk_assignable, 16 "CpuRatio" cpu_ratio, 17 "MemoryRatio" memory_ratio,
    18 "DiskRatio" disk_ratio, 19 "MachineName" machine_name, 20 "MachineType" machine_type, 21 "PidTag" pid_tag,
    22 "Pid" pid, 23 "InstanceId" instance_id, 24 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeInstanceDetail(instance_id: String) "DescribeInstanceDetail" -> DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

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
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub cpu_type: Option<String>,
    pub zones: Option<Vec<String>>,
}
model! { DescribeInstanceDetailOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "ProductId" product_id,
    4 "Type" r#type, 5 "HostType" host_type, 6 "AutoRenewFlag" auto_renew_flag, 7 "Status" status,
    8 "StatusDesc" status_desc, 9 "CreateTime" create_time, 10 "PeriodEndTime" period_end_time, 11 "HostNum" host_num,
    12 "DbNum" db_num, 13 "AssignStrategy" assign_strategy, 14 "CpuSpec" cpu_spec, 15 "CpuAssigned" cpu_assigned,
    16 "CpuAssignable" cpu_assignable, 17 "MemorySpec" memory_spec, 18 "MemoryAssigned" memory_assigned,
    19 "MemoryAssignable" memory_assignable, 20 "DiskSpec" disk_spec, 21 "DiskAssigned" disk_assigned,
    22 "DiskAssignable" disk_assignable, 23 "Zone" zone, 24 "FenceId" fence_id, 25 "ClusterId" cluster_id,
    26 "ResourceTags" resource_tags, 27 "CpuType" cpu_type, 28 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ResourceTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub instances: Option<Vec<DescribeInstanceDetailItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceListOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub cpu_type: Option<String>,
    pub zones: Option<Vec<String>>,
}
model! { DescribeInstanceDetailItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "ProductId" product_id,
    4 "Type" r#type, 5 "HostType" host_type, 6 "AutoRenewFlag" auto_renew_flag, 7 "Status" status,
    8 "StatusDesc" status_desc, 9 "CreateTime" create_time, 10 "PeriodEndTime" period_end_time, 11 "HostNum" host_num,
    12 "DbNum" db_num, 13 "AssignStrategy" assign_strategy, 14 "CpuSpec" cpu_spec, 15 "CpuAssigned" cpu_assigned,
    16 "CpuAssignable" cpu_assignable, 17 "MemorySpec" memory_spec, 18 "MemoryAssigned" memory_assigned,
    19 "MemoryAssignable" memory_assignable, 20 "DiskSpec" disk_spec, 21 "DiskAssigned" disk_assigned,
    22 "DiskAssignable" disk_assignable, 23 "Zone" zone, 24 "FenceId" fence_id, 25 "ClusterId" cluster_id,
    26 "ResourceTags" resource_tags, 27 "CpuType" cpu_type, 28 "Zones" zones
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Option<Vec<InstanceExpand>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExpand {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<u64>,
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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "AppId" app_id, 3 "Region" region, 4 "Zone" zone,
    5 "InstanceType" instance_type, 6 "InstanceStatus" instance_status, 7 "CreateTime" create_time,
    8 "AutoRenewFlag" auto_renew_flag, 9 "Machine" machine, 10 "PeriodEndTime" period_end_time,
    11 "InstanceDetail" instance_detail, 12 "Pid" pid
} }

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
    pub instance_device_infos: Option<Vec<InstanceDeviceInfo>>,
}
model! { InstanceDetail {
    0 "Status" status, 1 "ReadWriteTotalLeaveMemory" read_write_total_leave_memory,
    2 "ReadWriteTotalLeaveDisk" read_write_total_leave_disk, 3 "ReadWriteTotalMemory" read_write_total_memory,
    4 "ReadWriteTotalDisk" read_write_total_disk, 5 "ReadOnlyTotalLeaveMemory" read_only_total_leave_memory,
    6 "ReadOnlyTotalLeaveDisk" read_only_total_leave_disk, 7 "ReadOnlyTotalMemory" read_only_total_memory,
    8 "ReadOnlyTotalDisk" read_only_total_disk, 9 "InstanceDeviceInfos" instance_device_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDeviceInfo {
    pub instance_id: Option<String>,
    pub read_write_device: Option<Vec<DeviceInfo>>,
    pub read_only_device: Option<Vec<DeviceInfo>>,
    pub free_device: Option<Vec<DeviceInfo>>,
}
model! { InstanceDeviceInfo {
    0 "InstanceId" instance_id, 1 "ReadWriteDevice" read_write_device, 2 "ReadOnlyDevice" read_only_device,
    3 "FreeDevice" free_device
} }

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
    pub raw_device_num: Option<u64>,
    pub instance_num: Option<u64>,
}
model! { DeviceInfo {
    0 "DeviceId" device_id, 1 "DeviceNo" device_no, 2 "DevClass" dev_class, 3 "MaxMemory" max_memory,
    4 "MaxDisk" max_disk, 5 "RestMemory" rest_memory, 6 "RestDisk" rest_disk, 7 "RawDeviceNum" raw_device_num,
    8 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomCluster {
    pub cluster_id: String,
}
operation! { DestroyDBCustomCluster(cluster_id: String) "DestroyDBCustomCluster" -> DestroyDBCustomClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomClusterOutput {
    pub task_id: Option<u64>,
}
model! { DestroyDBCustomClusterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomNode {
    pub node_id: String,
}
operation! { DestroyDBCustomNode(node_id: String) "DestroyDBCustomNode" -> DestroyDBCustomNodeOutput {
    0 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyDBCustomNodeOutput {
    pub task_id: Option<u64>,
}
model! { DestroyDBCustomNodeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBCustomNode {
    pub node_id: String,
}
operation! { IsolateDBCustomNode(node_id: String) "IsolateDBCustomNode" -> Empty {
    0 "NodeId" node_id
} }

pub type IsolateDBCustomNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterAttributes {
    pub cluster_id: String,
    pub deletion_protection: Option<bool>,
}
operation! { ModifyDBCustomClusterAttributes(cluster_id: String) "ModifyDBCustomClusterAttributes" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeletionProtection" deletion_protection: bool
} }

pub type ModifyDBCustomClusterAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterNodeConfig {
    pub cluster_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterNodeConfigOutput {
    pub task_id: Option<u64>,
}
model! { ModifyDBCustomClusterNodeConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomClusterTags {
    pub cluster_id: String,
    pub add_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyDBCustomClusterTags(cluster_id: String) "ModifyDBCustomClusterTags" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddTags" add_tags: Vec<Tag>, 2 "DeleteTagKeys" delete_tag_keys: Vec<String>
} }

pub type ModifyDBCustomClusterTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeAttributes {
    pub node_id: String,
    pub host_name: Option<String>,
    pub node_name: Option<String>,
    pub auto_reboot: Option<bool>,
}
operation! { ModifyDBCustomNodeAttributes(node_id: String)
    "ModifyDBCustomNodeAttributes" -> ModifyDBCustomNodeAttributesOutput {
    0 "NodeId" node_id, 1 "HostName" host_name: String, 2 "NodeName" node_name: String, 3 "AutoReboot" auto_reboot: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeAttributesOutput {
    pub task_id: Option<u64>,
}
model! { ModifyDBCustomNodeAttributesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeSecurityGroups {
    pub node_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBCustomNodeSecurityGroups(node_id: String, security_group_ids: Vec<String>)
    "ModifyDBCustomNodeSecurityGroups" -> Empty {
    0 "NodeId" node_id, 1 "SecurityGroupIds" security_group_ids
} }

pub type ModifyDBCustomNodeSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBCustomNodeTags {
    pub node_id: String,
    pub add_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyDBCustomNodeTags(node_id: String) "ModifyDBCustomNodeTags" -> Empty {
    0 "NodeId" node_id, 1 "AddTags" add_tags: Vec<Tag>, 2 "DeleteTagKeys" delete_tag_keys: Vec<String>
} }

pub type ModifyDBCustomNodeTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub instance_id: String,
    pub instance_name: Option<String>,
}
operation! { ModifyInstanceName(instance_id: String) "ModifyInstanceName" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String
} }

pub type ModifyInstanceNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodesFromDBCustomCluster {
    pub cluster_id: String,
    pub node_ids: Vec<String>,
    pub login_settings: Option<LoginSettings>,
}
operation! { RemoveNodesFromDBCustomCluster(cluster_id: String, node_ids: Vec<String>)
    "RemoveNodesFromDBCustomCluster" -> RemoveNodesFromDBCustomClusterOutput {
    0 "ClusterId" cluster_id, 1 "NodeIds" node_ids, 2 "LoginSettings" login_settings: LoginSettings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodesFromDBCustomClusterOutput {
    pub task_id: Option<u64>,
}
model! { RemoveNodesFromDBCustomClusterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDBCustomNode {
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

pub type RenewDBCustomNodeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_MODIFY_RESOURCE_INFO_ERROR: &str = "FailedOperation.ModifyResourceInfoError";
    pub const FAILED_OPERATION_OSS_ACCESS_ERROR: &str = "FailedOperation.OssAccessError";
    pub const FAILED_OPERATION_QUERY_RESOURCE_ERROR: &str = "FailedOperation.QueryResourceError";
    pub const FAILED_OPERATION_QUERY_SPEC_INFO_ERROR: &str = "FailedOperation.QuerySpecInfoError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_ERROR: &str = "InvalidParameterValue.ParameterError";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_PARAMETER_ERROR: &str = "InvalidParameterValue.ResourceParameterError";
    pub const RESOURCE_NOT_FOUND_FETCH_RESOURCE_ERROR: &str = "ResourceNotFound.FetchResourceError";
    pub const RESOURCE_NOT_FOUND_FETCH_RESOURCE_LIST_ERROR: &str = "ResourceNotFound.FetchResourceListError";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_STATUS_ABNORMAL_ERROR: &str =
        "ResourceUnavailable.ResourceStatusAbnormalError";
}

#[cfg(feature = "reflect")]
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
