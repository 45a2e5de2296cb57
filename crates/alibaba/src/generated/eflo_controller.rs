//! `eflo-controller` of Alibaba Cloud, API version 2022-12-15.
//!
//! Endpoint: a table of 18 regions, else `eflo-controller.cn-wulanchabu.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eflo_controller::DescribeDiagnosticResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDiagnosticResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "eflo-controller.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "eflo-controller.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "eflo-controller.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-7", "eflo-controller.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "eflo-controller.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "eflo-controller.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "eflo-controller.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eflo-controller.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eflo-controller.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eflo-controller.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "eflo-controller.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "eflo-controller.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "eflo-controller.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "eflo-controller.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-controller.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eflo-controller.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "eflo-controller.eu-central-1.aliyuncs.com"),
        ("me-east-1", "eflo-controller.me-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "eflo-controller-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-7", "eflo-controller-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eflo-controller-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "eflo-controller-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eflo-controller-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eflo-controller-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-huhehaote", "eflo-controller-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "eflo-controller-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "eflo-controller-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-controller-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eflo-controller-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "eflo-controller.cn-wulanchabu.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eflo-controller",
    "2022-12-15",
    "eflo-controller",
    &ENDPOINTS,
);

/// Approves operation: `ApproveOperation` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ApproveOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOperation {
    pub node_id: Option<String>,
    pub operation_type: Option<String>,
}
operation! { ApproveOperation() "ApproveOperation" -> ApproveOperationOutput {
    0 "NodeId" node_id: String, 1 "OperationType" operation_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ApproveOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOperationOutput {
    pub error_message: Option<String>,
}
model! { ApproveOperationOutput {
    0 "ErrorMessage" error_message: String
} }

/// Changes node group: `ChangeNodeGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ChangeNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeGroup {
    pub ignore_failed_node_tasks: Option<bool>,
    pub target_node_group_id: Option<String>,
    pub nodes: Option<Vec<String>>,
}
operation! { ChangeNodeGroup() "ChangeNodeGroup" -> ChangeNodeGroupOutput {
    0 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool, 1 "TargetNodeGroupId" target_node_group_id: String,
    2 "Nodes" nodes: Vec<String>
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`ChangeNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeGroupOutput {
    pub task_id: Option<String>,
}
model! { ChangeNodeGroupOutput {
    0 "TaskId" task_id: String
} }

/// Changes node types: `ChangeNodeTypes` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ChangeNodeTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeTypes {
    pub node_ids: Option<Vec<String>>,
    pub node_type: Option<String>,
}
operation! { ChangeNodeTypes() "ChangeNodeTypes" -> ChangeNodeTypesOutput {
    0 "NodeIds" node_ids: Vec<String>, 1 "NodeType" node_type: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ChangeNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeTypesOutput {
    pub node_response: Vec<ChangeNodeTypesNodeResponse>,
    pub task_id: Option<String>,
}
model! { ChangeNodeTypesOutput {
    0 "NodeResponse" node_response: Vec<ChangeNodeTypesNodeResponse>, 1 "TaskId" task_id: String
} }

/// In the response of [`ChangeNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeNodeTypesNodeResponse {
    pub code: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
}
model! { ChangeNodeTypesNodeResponse {
    0 "Code" code: String, 1 "Message" message: String, 2 "NodeId" node_id: String
} }

/// Changes resource group: `ChangeResourceGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Closes session: `CloseSession` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CloseSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSession {
    pub session_id: Option<String>,
    /// Secret.
    pub session_token: Option<Secret>,
}
operation! { CloseSession() "CloseSession" -> CloseSessionOutput {
    0 "SessionId" session_id: String, 1 "SessionToken" session_token: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CloseSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseSessionOutput {
    pub session_id: Option<String>,
    pub state: Option<String>,
}
model! { CloseSessionOutput {
    0 "SessionId" session_id: String, 1 "State" state: String
} }

/// Creates cluster: `CreateCluster` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub tag: Option<Vec<CreateClusterTag>>,
    pub cluster_description: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub components: Option<Vec<CreateClusterComponents>>,
    pub hpn_zone: Option<String>,
    pub ignore_failed_node_tasks: Option<bool>,
    pub networks: Option<CreateClusterNetworks>,
    pub nimiz_v_switches: Option<Vec<String>>,
    pub node_groups: Option<Vec<CreateClusterNodeGroups>>,
    pub open_eni_jumbo_frame: Option<bool>,
    pub resource_group_id: Option<String>,
}
operation! { CreateCluster() "CreateCluster" -> CreateClusterOutput {
    0 "Tag" tag: Vec<CreateClusterTag>, 1 "ClusterDescription" cluster_description: String,
    2 "ClusterName" cluster_name: String, 3 "ClusterType" cluster_type: String,
    4 "Components" components: Vec<CreateClusterComponents>, 5 "HpnZone" hpn_zone: String,
    6 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool, 7 "Networks" networks: CreateClusterNetworks,
    8 "NimizVSwitches" nimiz_v_switches: Vec<String>, 9 "NodeGroups" node_groups: Vec<CreateClusterNodeGroups>,
    10 "OpenEniJumboFrame" open_eni_jumbo_frame: bool, 11 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterComponents {
    pub component_config: Option<CreateClusterComponentConfig>,
    pub component_type: Option<String>,
}
input! { CreateClusterComponents() {
    0 "ComponentConfig" component_config: CreateClusterComponentConfig, 1 "ComponentType" component_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterComponentConfig {
    pub basic_args: Option<Value>,
    pub node_units: Option<Vec<Value>>,
}
input! { CreateClusterComponentConfig() {
    0 "BasicArgs" basic_args: Value, 1 "NodeUnits" node_units: Vec<Value>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNetworks {
    pub ip_allocation_policy: Option<Vec<CreateClusterIpAllocationPolicy>>,
    pub new_vpd_info: Option<CreateClusterNewVpdInfo>,
    pub security_group_id: Option<String>,
    pub tail_ip_version: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_zone_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_info: Option<CreateClusterVpdInfo>,
}
input! { CreateClusterNetworks() {
    0 "IpAllocationPolicy" ip_allocation_policy: Vec<CreateClusterIpAllocationPolicy>,
    1 "NewVpdInfo" new_vpd_info: CreateClusterNewVpdInfo, 2 "SecurityGroupId" security_group_id: String,
    3 "TailIpVersion" tail_ip_version: String, 4 "VSwitchId" vswitch_id: String,
    5 "VSwitchZoneId" vswitch_zone_id: String, 6 "VpcId" vpc_id: String, 7 "VpdInfo" vpd_info: CreateClusterVpdInfo
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterIpAllocationPolicy {
    pub bond_policy: Option<CreateClusterBondPolicy>,
    pub machine_type_policy: Option<Vec<CreateClusterMachineTypePolicy>>,
    pub node_policy: Option<Vec<CreateClusterNodePolicy>>,
}
input! { CreateClusterIpAllocationPolicy() {
    0 "BondPolicy" bond_policy: CreateClusterBondPolicy,
    1 "MachineTypePolicy" machine_type_policy: Vec<CreateClusterMachineTypePolicy>,
    2 "NodePolicy" node_policy: Vec<CreateClusterNodePolicy>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterBondPolicy {
    pub bond_default_subnet: Option<String>,
    pub bonds: Option<Vec<CreateClusterBonds>>,
}
input! { CreateClusterBondPolicy() {
    0 "BondDefaultSubnet" bond_default_subnet: String, 1 "Bonds" bonds: Vec<CreateClusterBonds>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { CreateClusterBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterMachineTypePolicy {
    pub bonds: Option<Vec<CreateClusterMachineTypePolicyBonds>>,
    pub machine_type: Option<String>,
}
input! { CreateClusterMachineTypePolicy() {
    0 "Bonds" bonds: Vec<CreateClusterMachineTypePolicyBonds>, 1 "MachineType" machine_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterMachineTypePolicyBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { CreateClusterMachineTypePolicyBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePolicy {
    pub bonds: Option<Vec<CreateClusterNodePolicyBonds>>,
    pub node_id: Option<String>,
}
input! { CreateClusterNodePolicy() {
    0 "Bonds" bonds: Vec<CreateClusterNodePolicyBonds>, 1 "NodeId" node_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePolicyBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { CreateClusterNodePolicyBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNewVpdInfo {
    pub cen_id: Option<String>,
    pub cloud_link_cidr: Option<String>,
    pub cloud_link_id: Option<String>,
    pub monitor_vpc_id: Option<String>,
    pub monitor_vswitch_id: Option<String>,
    pub vpd_cidr: Option<String>,
    pub vpd_subnets: Option<Vec<CreateClusterVpdSubnets>>,
}
input! { CreateClusterNewVpdInfo() {
    0 "CenId" cen_id: String, 1 "CloudLinkCidr" cloud_link_cidr: String, 2 "CloudLinkId" cloud_link_id: String,
    3 "MonitorVpcId" monitor_vpc_id: String, 4 "MonitorVswitchId" monitor_vswitch_id: String,
    5 "VpdCidr" vpd_cidr: String, 6 "VpdSubnets" vpd_subnets: Vec<CreateClusterVpdSubnets>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpdSubnets {
    pub subnet_cidr: Option<String>,
    pub subnet_type: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateClusterVpdSubnets() {
    0 "SubnetCidr" subnet_cidr: String, 1 "SubnetType" subnet_type: String, 2 "ZoneId" zone_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVpdInfo {
    pub vpd_id: Option<String>,
    pub vpd_subnets: Option<Vec<String>>,
}
input! { CreateClusterVpdInfo() {
    0 "VpdId" vpd_id: String, 1 "VpdSubnets" vpd_subnets: Vec<String>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodeGroups {
    pub file_system_mount_enabled: Option<bool>,
    pub hyper_nodes: Option<Vec<CreateClusterHyperNodes>>,
    pub image_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub machine_type: Option<String>,
    pub node_group_description: Option<String>,
    pub node_group_name: Option<String>,
    pub nodes: Option<Vec<CreateClusterNodes>>,
    pub ram_role_name: Option<String>,
    pub system_disk: Option<CreateClusterSystemDisk>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub virtual_gpu_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
input! { CreateClusterNodeGroups() {
    0 "FileSystemMountEnabled" file_system_mount_enabled: bool,
    1 "HyperNodes" hyper_nodes: Vec<CreateClusterHyperNodes>, 2 "ImageId" image_id: String,
    3 "KeyPairName" key_pair_name: String, 4 "LoginPassword" login_password: Secret,
    5 "MachineType" machine_type: String, 6 "NodeGroupDescription" node_group_description: String,
    7 "NodeGroupName" node_group_name: String, 8 "Nodes" nodes: Vec<CreateClusterNodes>,
    9 "RamRoleName" ram_role_name: String, 10 "SystemDisk" system_disk: CreateClusterSystemDisk,
    11 "UserData" user_data: Secret, 12 "VirtualGpuEnabled" virtual_gpu_enabled: bool, 13 "ZoneId" zone_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterHyperNodes {
    pub data_disk: Option<Vec<CreateClusterDataDisk>>,
    pub hostname: Option<String>,
    pub hyper_node_id: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateClusterHyperNodes() {
    0 "DataDisk" data_disk: Vec<CreateClusterDataDisk>, 1 "Hostname" hostname: String,
    2 "HyperNodeId" hyper_node_id: String, 3 "LoginPassword" login_password: Secret, 4 "VSwitchId" vswitch_id: String,
    5 "VpcId" vpc_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterDataDisk {
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_node: Option<bool>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateClusterDataDisk() {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "Category" category: String,
    2 "DeleteWithNode" delete_with_node: bool, 3 "PerformanceLevel" performance_level: String,
    4 "ProvisionedIops" provisioned_iops: i64, 5 "Size" size: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodes {
    pub data_disk: Option<Vec<CreateClusterNodesDataDisk>>,
    pub hostname: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateClusterNodes() {
    0 "DataDisk" data_disk: Vec<CreateClusterNodesDataDisk>, 1 "Hostname" hostname: String,
    2 "LoginPassword" login_password: Secret, 3 "NodeId" node_id: String, 4 "VSwitchId" vswitch_id: String,
    5 "VpcId" vpc_id: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodesDataDisk {
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_node: Option<bool>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateClusterNodesDataDisk() {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "Category" category: String,
    2 "DeleteWithNode" delete_with_node: bool, 3 "PerformanceLevel" performance_level: String,
    4 "ProvisionedIops" provisioned_iops: i64, 5 "Size" size: i64
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateClusterSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Creates diagnostic task: `CreateDiagnosticTask` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateDiagnosticTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticTask {
    pub ai_job_log_info: Option<CreateDiagnosticTaskAiJobLogInfo>,
    pub cluster_id: Option<String>,
    pub diagnostic_type: Option<String>,
    pub node_ids: Option<Vec<String>>,
}
operation! { CreateDiagnosticTask() "CreateDiagnosticTask" -> CreateDiagnosticTaskOutput {
    0 "AiJobLogInfo" ai_job_log_info: CreateDiagnosticTaskAiJobLogInfo, 1 "ClusterId" cluster_id: String,
    2 "DiagnosticType" diagnostic_type: String, 3 "NodeIds" node_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Simple)
] }

/// In the request of [`CreateDiagnosticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticTaskAiJobLogInfo {
    pub ai_job_logs: Option<Vec<CreateDiagnosticTaskAiJobLogs>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
input! { CreateDiagnosticTaskAiJobLogInfo() {
    0 "AiJobLogs" ai_job_logs: Vec<CreateDiagnosticTaskAiJobLogs>, 1 "EndTime" end_time: String,
    2 "StartTime" start_time: String
} }

/// In the request of [`CreateDiagnosticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticTaskAiJobLogs {
    pub ai_instance: Option<String>,
    pub logs: Option<Vec<CreateDiagnosticTaskLogs>>,
    pub node_id: Option<String>,
}
input! { CreateDiagnosticTaskAiJobLogs() {
    0 "AiInstance" ai_instance: String, 1 "Logs" logs: Vec<CreateDiagnosticTaskLogs>, 2 "NodeId" node_id: String
} }

/// In the request of [`CreateDiagnosticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticTaskLogs {
    pub datetime: Option<String>,
    pub log_content: Option<String>,
}
input! { CreateDiagnosticTaskLogs() {
    0 "Datetime" datetime: String, 1 "LogContent" log_content: String
} }

/// Response of [`CreateDiagnosticTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticTaskOutput {
    pub diagnostic_id: Option<String>,
}
model! { CreateDiagnosticTaskOutput {
    0 "DiagnosticId" diagnostic_id: String
} }

/// Creates net test task: `CreateNetTestTask` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateNetTestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTask {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub comm_test: Option<CreateNetTestTaskCommTest>,
    pub delay_test: Option<CreateNetTestTaskDelayTest>,
    pub net_test_type: Option<String>,
    pub network_mode: Option<String>,
    pub port: Option<String>,
    pub traffic_test: Option<CreateNetTestTaskTrafficTest>,
}
operation! { CreateNetTestTask() "CreateNetTestTask" -> CreateNetTestTaskOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "CommTest" comm_test: CreateNetTestTaskCommTest, 3 "DelayTest" delay_test: CreateNetTestTaskDelayTest,
    4 "NetTestType" net_test_type: String, 5 "NetworkMode" network_mode: String, 6 "Port" port: String,
    7 "TrafficTest" traffic_test: CreateNetTestTaskTrafficTest
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskCommTest {
    pub gpu_num: Option<i64>,
    pub hosts: Option<Vec<CreateNetTestTaskHosts>>,
    pub model: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateNetTestTaskCommTest() {
    0 "GPUNum" gpu_num: i64, 1 "Hosts" hosts: Vec<CreateNetTestTaskHosts>, 2 "Model" model: String,
    3 "Type" r#type: String
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskHosts {
    pub ip: Option<String>,
    pub node_id: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
input! { CreateNetTestTaskHosts() {
    0 "IP" ip: String, 1 "NodeId" node_id: String, 2 "ResourceId" resource_id: String,
    3 "ServerName" server_name: String
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskDelayTest {
    pub hosts: Option<Vec<CreateNetTestTaskDelayTestHosts>>,
}
input! { CreateNetTestTaskDelayTest() {
    0 "Hosts" hosts: Vec<CreateNetTestTaskDelayTestHosts>
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskDelayTestHosts {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub node_id: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
input! { CreateNetTestTaskDelayTestHosts() {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "NodeId" node_id: String, 3 "ResourceId" resource_id: String,
    4 "ServerName" server_name: String
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskTrafficTest {
    pub clients: Option<Vec<CreateNetTestTaskClients>>,
    pub duration: Option<i64>,
    pub gdr: Option<bool>,
    pub protocol: Option<String>,
    pub qp: Option<i64>,
    pub servers: Option<Vec<CreateNetTestTaskServers>>,
    pub traffic_model: Option<String>,
}
input! { CreateNetTestTaskTrafficTest() {
    0 "Clients" clients: Vec<CreateNetTestTaskClients>, 1 "Duration" duration: i64, 2 "GDR" gdr: bool,
    3 "Protocol" protocol: String, 4 "QP" qp: i64, 5 "Servers" servers: Vec<CreateNetTestTaskServers>,
    6 "TrafficModel" traffic_model: String
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskClients {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub node_id: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
input! { CreateNetTestTaskClients() {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "NodeId" node_id: String, 3 "ResourceId" resource_id: String,
    4 "ServerName" server_name: String
} }

/// In the request of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskServers {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub node_id: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
input! { CreateNetTestTaskServers() {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "NodeId" node_id: String, 3 "ResourceId" resource_id: String,
    4 "ServerName" server_name: String
} }

/// Response of [`CreateNetTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetTestTaskOutput {
    pub test_id: Option<String>,
}
model! { CreateNetTestTaskOutput {
    0 "TestId" test_id: String
} }

/// Creates node group: `CreateNodeGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_group: CreateNodeGroupNodeGroup,
    pub node_unit: Option<BTreeMap<String, Value>>,
}
operation! { CreateNodeGroup(cluster_id: String, node_group: CreateNodeGroupNodeGroup)
    "CreateNodeGroup" -> CreateNodeGroupOutput {
    0 "ClusterId" cluster_id, 1 "NodeGroup" node_group, 2 "NodeUnit" node_unit: BTreeMap<String, Value>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`CreateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupNodeGroup {
    /// Required.
    pub az: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    /// Required.
    pub image_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    /// Required.
    pub machine_type: Option<String>,
    pub node_group_description: Option<String>,
    /// Required.
    pub node_group_name: Option<String>,
    pub ram_role_name: Option<String>,
    pub system_disk: Option<CreateNodeGroupSystemDisk>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub virtual_gpu_enabled: Option<bool>,
}
input! { CreateNodeGroupNodeGroup(az: String, image_id: String, machine_type: String, node_group_name: String) {
    0 "Az" az: String, 1 "FileSystemMountEnabled" file_system_mount_enabled: bool, 2 "ImageId" image_id: String,
    3 "KeyPairName" key_pair_name: String, 4 "LoginPassword" login_password: Secret,
    5 "MachineType" machine_type: String, 6 "NodeGroupDescription" node_group_description: String,
    7 "NodeGroupName" node_group_name: String, 8 "RamRoleName" ram_role_name: String,
    9 "SystemDisk" system_disk: CreateNodeGroupSystemDisk, 10 "UserData" user_data: Secret,
    11 "VirtualGpuEnabled" virtual_gpu_enabled: bool
} }

/// In the request of [`CreateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { CreateNodeGroupSystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// Response of [`CreateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeGroupOutput {
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
}
model! { CreateNodeGroupOutput {
    0 "NodeGroupId" node_group_id: String, 1 "NodeGroupName" node_group_name: String
} }

/// Creates session: `CreateSession` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub node_id: Option<String>,
    pub session_type: Option<String>,
    pub start_time: Option<String>,
}
operation! { CreateSession() "CreateSession" -> CreateSessionOutput {
    0 "NodeId" node_id: String, 1 "SessionType" session_type: String, 2 "StartTime" start_time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub server_sn: Option<String>,
    pub session_id: Option<String>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub wss_endpoint: Option<String>,
}
model! { CreateSessionOutput {
    0 "ServerSn" server_sn: String, 1 "SessionId" session_id: String, 2 "SessionToken" session_token: Secret,
    3 "WssEndpoint" wss_endpoint: String
} }

/// Creates vsc: `CreateVsc` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/CreateVsc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVsc {
    pub client_token: Option<String>,
    /// Required.
    pub node_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateVscTag>>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
operation! { CreateVsc(node_id: String) "CreateVsc" -> CreateVscOutput {
    0 "ClientToken" client_token: String, 1 "NodeId" node_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "Tag" tag: Vec<CreateVscTag>, 4 "VscName" vsc_name: String, 5 "VscType" vsc_type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateVsc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVscTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVsc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscOutput {
    pub vsc_id: Option<String>,
}
model! { CreateVscOutput {
    0 "VscId" vsc_id: String
} }

/// Deletes cluster: `DeleteCluster` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// Deletes hyper node: `DeleteHyperNode` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DeleteHyperNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHyperNode {
    /// Required.
    pub hyper_node_id: String,
}
operation! { DeleteHyperNode(hyper_node_id: String) "DeleteHyperNode" -> Empty {
    0 "HyperNodeId" hyper_node_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteHyperNode`]: empty.
pub type DeleteHyperNodeOutput = Empty;

/// Deletes node: `DeleteNode` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DeleteNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNode {
    /// Required.
    pub node_id: String,
}
operation! { DeleteNode(node_id: String) "DeleteNode" -> Empty {
    0 "NodeId" node_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteNode`]: empty.
pub type DeleteNodeOutput = Empty;

/// Deletes node group: `DeleteNodeGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DeleteNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodeGroup {
    pub cluster_id: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { DeleteNodeGroup() "DeleteNodeGroup" -> Empty {
    0 "ClusterId" cluster_id: String, 1 "NodeGroupId" node_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteNodeGroup`]: empty.
pub type DeleteNodeGroupOutput = Empty;

/// Deletes vsc: `DeleteVsc` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DeleteVsc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVsc {
    pub client_token: Option<String>,
    /// Required.
    pub vsc_id: String,
}
operation! { DeleteVsc(vsc_id: String) "DeleteVsc" -> Empty {
    0 "ClientToken" client_token: String, 1 "VscId" vsc_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteVsc`]: empty.
pub type DeleteVscOutput = Empty;

/// Describes cluster: `DescribeCluster` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeCluster(cluster_id: String) "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub cluster_description: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub components: Vec<DescribeClusterComponents>,
    pub computing_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub hpn_zone: Option<String>,
    pub networks: Option<DescribeClusterNetworks>,
    pub node_count: Option<i64>,
    pub node_group_count: Option<i64>,
    pub open_eni_jumbo_frame: Option<String>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub task_id: Option<String>,
    pub update_time: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeClusterOutput {
    0 "ClusterDescription" cluster_description: String, 1 "ClusterId" cluster_id: String,
    2 "ClusterName" cluster_name: String, 3 "ClusterType" cluster_type: String,
    4 "Components" components: Vec<DescribeClusterComponents>, 5 "ComputingIpVersion" computing_ip_version: String,
    6 "CreateTime" create_time: String, 7 "HpnZone" hpn_zone: String, 8 "Networks" networks: DescribeClusterNetworks,
    9 "NodeCount" node_count: i64, 10 "NodeGroupCount" node_group_count: i64,
    11 "OpenEniJumboFrame" open_eni_jumbo_frame: String, 12 "OperatingState" operating_state: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "SecurityGroupId" security_group_id: String,
    15 "TaskId" task_id: String, 16 "UpdateTime" update_time: String, 17 "VSwitchId" vswitch_id: String,
    18 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterComponents {
    pub component_id: Option<String>,
    pub component_type: Option<String>,
}
model! { DescribeClusterComponents {
    0 "ComponentId" component_id: String, 1 "ComponentType" component_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNetworks {
    pub vpd_id: Option<String>,
}
model! { DescribeClusterNetworks {
    0 "VpdId" vpd_id: String
} }

/// Describes diagnostic result: `DescribeDiagnosticResult` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeDiagnosticResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticResult {
    pub diagnostic_id: Option<String>,
}
operation! { DescribeDiagnosticResult() "DescribeDiagnosticResult" -> DescribeDiagnosticResultOutput {
    0 "DiagnosticId" diagnostic_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeDiagnosticResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticResultOutput {
    pub cluster_id: Option<String>,
    pub created_time: Option<String>,
    pub diagnostic_id: Option<String>,
    pub diagnostic_results: Vec<Value>,
    pub diagnostic_state: Option<String>,
    pub diagnostic_type: Option<String>,
    pub end_time: Option<String>,
    pub node_ids: Vec<String>,
}
model! { DescribeDiagnosticResultOutput {
    0 "ClusterId" cluster_id: String, 1 "CreatedTime" created_time: String, 2 "DiagnosticId" diagnostic_id: String,
    3 "DiagnosticResults" diagnostic_results: Vec<Value>, 4 "DiagnosticState" diagnostic_state: String,
    5 "DiagnosticType" diagnostic_type: String, 6 "EndTime" end_time: String, 7 "NodeIds" node_ids: Vec<String>
} }

/// Describes hyper node: `DescribeHyperNode` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeHyperNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHyperNode {
    /// Required.
    pub hyper_node_id: String,
}
operation! { DescribeHyperNode(hyper_node_id: String) "DescribeHyperNode" -> DescribeHyperNodeOutput {
    0 "HyperNodeId" hyper_node_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeHyperNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHyperNodeOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub nodes: Vec<DescribeHyperNodeNodes>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeHyperNodeOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String, 4 "FileSystemMountEnabled" file_system_mount_enabled: bool,
    5 "Hostname" hostname: String, 6 "HpnZone" hpn_zone: String, 7 "HyperNodeId" hyper_node_id: String,
    8 "MachineType" machine_type: String, 9 "NodeGroupId" node_group_id: String,
    10 "NodeGroupName" node_group_name: String, 11 "Nodes" nodes: Vec<DescribeHyperNodeNodes>,
    12 "OperatingState" operating_state: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "Status" status: String, 15 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeHyperNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHyperNodeNodes {
    pub disks: Vec<DescribeHyperNodeDisks>,
    pub hostname: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub networks: Option<DescribeHyperNodeNetworks>,
    pub node_id: Option<String>,
    pub operating_state: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { DescribeHyperNodeNodes {
    0 "Disks" disks: Vec<DescribeHyperNodeDisks>, 1 "Hostname" hostname: String, 2 "ImageId" image_id: String,
    3 "ImageName" image_name: String, 4 "Networks" networks: DescribeHyperNodeNetworks, 5 "NodeId" node_id: String,
    6 "OperatingState" operating_state: String, 7 "Status" status: String, 8 "UserData" user_data: Secret
} }

/// In the response of [`DescribeHyperNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHyperNodeDisks {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeHyperNodeDisks {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String,
    3 "Size" size: i64, 4 "Type" r#type: String
} }

/// In the response of [`DescribeHyperNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHyperNodeNetworks {
    pub bond_name: Option<String>,
    pub ip: Option<String>,
}
model! { DescribeHyperNodeNetworks {
    0 "BondName" bond_name: String, 1 "Ip" ip: String
} }

/// Describes invocations: `DescribeInvocations` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub content_encoding: Option<String>,
    pub include_output: Option<bool>,
    /// Required.
    pub invoke_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeInvocations(invoke_id: String) "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "ContentEncoding" content_encoding: String, 1 "IncludeOutput" include_output: bool, 2 "InvokeId" invoke_id,
    3 "NodeId" node_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub invocations: Option<DescribeInvocationsInvocations>,
}
model! { DescribeInvocationsOutput {
    0 "Invocations" invocations: DescribeInvocationsInvocations
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocations {
    pub invocation: Vec<DescribeInvocationsInvocation>,
}
model! { DescribeInvocationsInvocations {
    0 "Invocation" invocation: Vec<DescribeInvocationsInvocation>
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocation {
    pub command_content: Option<String>,
    pub command_description: Option<String>,
    pub command_name: Option<String>,
    pub creation_time: Option<String>,
    pub frequency: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_nodes: Option<DescribeInvocationsInvokeNodes>,
    pub invoke_status: Option<String>,
    pub parameters: Option<String>,
    pub repeat_mode: Option<String>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub working_dir: Option<String>,
}
model! { DescribeInvocationsInvocation {
    0 "CommandContent" command_content: String, 1 "CommandDescription" command_description: String,
    2 "CommandName" command_name: String, 3 "CreationTime" creation_time: String, 4 "Frequency" frequency: String,
    5 "InvocationStatus" invocation_status: String, 6 "InvokeId" invoke_id: String,
    7 "InvokeNodes" invoke_nodes: DescribeInvocationsInvokeNodes, 8 "InvokeStatus" invoke_status: String,
    9 "Parameters" parameters: String, 10 "RepeatMode" repeat_mode: String, 11 "Timeout" timeout: i64,
    12 "Username" username: String, 13 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvokeNodes {
    pub invoke_node: Vec<DescribeInvocationsInvokeNode>,
}
model! { DescribeInvocationsInvokeNodes {
    0 "InvokeNode" invoke_node: Vec<DescribeInvocationsInvokeNode>
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvokeNode {
    pub creation_time: Option<String>,
    pub dropped: Option<i64>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub invocation_status: Option<String>,
    pub node_id: Option<String>,
    pub node_invoke_status: Option<String>,
    pub output: Option<String>,
    pub repeats: Option<i64>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub timed: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeInvocationsInvokeNode {
    0 "CreationTime" creation_time: String, 1 "Dropped" dropped: i64, 2 "ErrorCode" error_code: String,
    3 "ErrorInfo" error_info: String, 4 "ExitCode" exit_code: i64, 5 "FinishTime" finish_time: String,
    6 "InvocationStatus" invocation_status: String, 7 "NodeId" node_id: String,
    8 "NodeInvokeStatus" node_invoke_status: String, 9 "Output" output: String, 10 "Repeats" repeats: i64,
    11 "StartTime" start_time: String, 12 "StopTime" stop_time: String, 13 "Timed" timed: String,
    14 "UpdateTime" update_time: String
} }

/// Describes net test result: `DescribeNetTestResult` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeNetTestResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResult {
    pub test_id: Option<String>,
}
operation! { DescribeNetTestResult() "DescribeNetTestResult" -> DescribeNetTestResultOutput {
    0 "TestId" test_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub comm_test: Option<DescribeNetTestResultCommTest>,
    pub creation_time: Option<String>,
    pub delay_test: Option<DescribeNetTestResultDelayTest>,
    pub finished_time: Option<String>,
    pub net_test_type: Option<String>,
    pub port: Option<String>,
    pub result_detial: Option<String>,
    pub status: Option<String>,
    pub test_id: Option<String>,
    pub traffic_test: Option<DescribeNetTestResultTrafficTest>,
}
model! { DescribeNetTestResultOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "CommTest" comm_test: DescribeNetTestResultCommTest, 3 "CreationTime" creation_time: String,
    4 "DelayTest" delay_test: DescribeNetTestResultDelayTest, 5 "FinishedTime" finished_time: String,
    6 "NetTestType" net_test_type: String, 7 "Port" port: String, 8 "ResultDetial" result_detial: String,
    9 "Status" status: String, 10 "TestId" test_id: String,
    11 "TrafficTest" traffic_test: DescribeNetTestResultTrafficTest
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultCommTest {
    pub gpu_num: Option<String>,
    pub hosts: Vec<DescribeNetTestResultHosts>,
    pub model: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeNetTestResultCommTest {
    0 "GPUNum" gpu_num: String, 1 "Hosts" hosts: Vec<DescribeNetTestResultHosts>, 2 "Model" model: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultHosts {
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { DescribeNetTestResultHosts {
    0 "IP" ip: String, 1 "ResourceId" resource_id: String, 2 "ServerName" server_name: String
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultDelayTest {
    pub hosts: Vec<DescribeNetTestResultDelayTestHosts>,
}
model! { DescribeNetTestResultDelayTest {
    0 "Hosts" hosts: Vec<DescribeNetTestResultDelayTestHosts>
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultDelayTestHosts {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { DescribeNetTestResultDelayTestHosts {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultTrafficTest {
    pub clients: Vec<DescribeNetTestResultClients>,
    pub duration: Option<i64>,
    pub gdr: Option<String>,
    pub protocol: Option<String>,
    pub qp: Option<i64>,
    pub servers: Vec<DescribeNetTestResultServers>,
    pub traffic_model: Option<String>,
}
model! { DescribeNetTestResultTrafficTest {
    0 "Clients" clients: Vec<DescribeNetTestResultClients>, 1 "Duration" duration: i64, 2 "GDR" gdr: String,
    3 "Protocol" protocol: String, 4 "QP" qp: i64, 5 "Servers" servers: Vec<DescribeNetTestResultServers>,
    6 "TrafficModel" traffic_model: String
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultClients {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { DescribeNetTestResultClients {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// In the response of [`DescribeNetTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetTestResultServers {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { DescribeNetTestResultServers {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// Describes node: `DescribeNode` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNode {
    /// Required.
    pub node_id: String,
}
operation! { DescribeNode(node_id: String) "DescribeNode" -> DescribeNodeOutput {
    0 "NodeId" node_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub disks: Vec<DescribeNodeDisks>,
    pub expired_time: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub machine_type: Option<String>,
    pub networks: Vec<DescribeNodeNetworks>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    pub savings_plan_id: Option<String>,
    pub sn: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub zone_id: Option<String>,
}
model! { DescribeNodeOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: String,
    3 "Disks" disks: Vec<DescribeNodeDisks>, 4 "ExpiredTime" expired_time: String,
    5 "FileSystemMountEnabled" file_system_mount_enabled: bool, 6 "Hostname" hostname: String,
    7 "HpnZone" hpn_zone: String, 8 "HyperNodeId" hyper_node_id: String, 9 "ImageId" image_id: String,
    10 "ImageName" image_name: String, 11 "MachineType" machine_type: String,
    12 "Networks" networks: Vec<DescribeNodeNetworks>, 13 "NodeGroupId" node_group_id: String,
    14 "NodeGroupName" node_group_name: String, 15 "NodeId" node_id: String, 16 "NodeType" node_type: String,
    17 "OperatingState" operating_state: String, 18 "ResourceGroupId" resource_group_id: String,
    19 "SavingsPlanId" savings_plan_id: String, 20 "Sn" sn: String, 21 "UserData" user_data: Secret,
    22 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeDisks {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeNodeDisks {
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "PerformanceLevel" performance_level: String,
    3 "Size" size: i64, 4 "Type" r#type: String
} }

/// In the response of [`DescribeNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeNetworks {
    pub bond_name: Option<String>,
    pub ip: Option<String>,
    pub security_group_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpd_id: Option<String>,
}
model! { DescribeNodeNetworks {
    0 "BondName" bond_name: String, 1 "Ip" ip: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SubnetId" subnet_id: String, 4 "VSwitchId" vswitch_id: String, 5 "VpdId" vpd_id: String
} }

/// Describes node group: `DescribeNodeGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroup {
    /// Required.
    pub node_group_id: String,
}
operation! { DescribeNodeGroup(node_group_id: String) "DescribeNodeGroup" -> DescribeNodeGroupOutput {
    0 "NodeGroupId" node_group_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupOutput {
    pub az: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub key_pair_name: Option<String>,
    pub login_type: Option<String>,
    pub machine_type: Option<String>,
    pub node_count: Option<String>,
    pub node_group_description: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub ram_role_name: Option<String>,
    pub system_disk: Option<DescribeNodeGroupSystemDisk>,
    pub update_time: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub virtual_gpu_enabled: Option<bool>,
}
model! { DescribeNodeGroupOutput {
    0 "Az" az: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "CreateTime" create_time: String, 4 "FileSystemMountEnabled" file_system_mount_enabled: bool,
    5 "ImageId" image_id: String, 6 "ImageName" image_name: String, 7 "KeyPairName" key_pair_name: String,
    8 "LoginType" login_type: String, 9 "MachineType" machine_type: String, 10 "NodeCount" node_count: String,
    11 "NodeGroupDescription" node_group_description: String, 12 "NodeGroupId" node_group_id: String,
    13 "NodeGroupName" node_group_name: String, 14 "RamRoleName" ram_role_name: String,
    15 "SystemDisk" system_disk: DescribeNodeGroupSystemDisk, 16 "UpdateTime" update_time: String,
    17 "UserData" user_data: Secret, 18 "VirtualGpuEnabled" virtual_gpu_enabled: bool
} }

/// In the response of [`DescribeNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupSystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeNodeGroupSystemDisk {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// Describes node group refresh task: `DescribeNodeGroupRefreshTask` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeNodeGroupRefreshTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupRefreshTask {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub node_group_refresh_task_id: String,
    pub node_statuses: Option<Vec<String>>,
}
operation! { DescribeNodeGroupRefreshTask(node_group_refresh_task_id: String)
    "DescribeNodeGroupRefreshTask" -> DescribeNodeGroupRefreshTaskOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "NodeGroupRefreshTaskId" node_group_refresh_task_id, 3 "NodeStatuses" node_statuses: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }
paged! { DescribeNodeGroupRefreshTask: DescribeNodeGroupRefreshTaskNodes =
    Token "NextToken", "Nodes" nodes, next "NextToken" }

/// Response of [`DescribeNodeGroupRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupRefreshTaskOutput {
    pub end_time: Option<String>,
    pub failed_count: Option<i64>,
    pub finished_count: Option<i64>,
    pub max_disruptive_action: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_refresh_task_id: Option<String>,
    pub nodes: Vec<DescribeNodeGroupRefreshTaskNodes>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub total_node_count: Option<i64>,
}
model! { DescribeNodeGroupRefreshTaskOutput {
    0 "EndTime" end_time: String, 1 "FailedCount" failed_count: i64, 2 "FinishedCount" finished_count: i64,
    3 "MaxDisruptiveAction" max_disruptive_action: String, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "NodeGroupId" node_group_id: String,
    7 "NodeGroupRefreshTaskId" node_group_refresh_task_id: String,
    8 "Nodes" nodes: Vec<DescribeNodeGroupRefreshTaskNodes>, 9 "StartTime" start_time: String,
    10 "Status" status: String, 11 "TotalNodeCount" total_node_count: i64
} }

/// In the response of [`DescribeNodeGroupRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupRefreshTaskNodes {
    pub action: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub node_id: Option<String>,
    pub property_drifts: Vec<DescribeNodeGroupRefreshTaskPropertyDrifts>,
    pub status: Option<String>,
}
model! { DescribeNodeGroupRefreshTaskNodes {
    0 "Action" action: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "NodeId" node_id: String, 4 "PropertyDrifts" property_drifts: Vec<DescribeNodeGroupRefreshTaskPropertyDrifts>,
    5 "Status" status: String
} }

/// In the response of [`DescribeNodeGroupRefreshTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupRefreshTaskPropertyDrifts {
    pub actual_value: Option<String>,
    pub min_required_action: Option<String>,
    pub property_path: Option<String>,
    pub skipped: Option<bool>,
    pub target_value: Option<String>,
}
model! { DescribeNodeGroupRefreshTaskPropertyDrifts {
    0 "ActualValue" actual_value: String, 1 "MinRequiredAction" min_required_action: String,
    2 "PropertyPath" property_path: String, 3 "Skipped" skipped: bool, 4 "TargetValue" target_value: String
} }

/// Describes node type: `DescribeNodeType` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeNodeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeType {
    pub node_type: Option<String>,
}
operation! { DescribeNodeType() "DescribeNodeType" -> DescribeNodeTypeOutput {
    0 "NodeType" node_type: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeNodeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeTypeOutput {
    pub disk_quantity: Option<i64>,
    pub eni_high_dense_quantity: Option<i64>,
    pub eni_ipv6_address_quantity: Option<i64>,
    pub eni_private_ip_address_quantity: Option<i64>,
    pub eni_quantity: Option<i64>,
}
model! { DescribeNodeTypeOutput {
    0 "DiskQuantity" disk_quantity: i64, 1 "EniHighDenseQuantity" eni_high_dense_quantity: i64,
    2 "EniIpv6AddressQuantity" eni_ipv6_address_quantity: i64,
    3 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity: i64, 4 "EniQuantity" eni_quantity: i64
} }

/// Describes regions: `DescribeRegions` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes send file results: `DescribeSendFileResults` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeSendFileResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResults {
    /// Required.
    pub invoke_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeSendFileResults(invoke_id: String) "DescribeSendFileResults" -> DescribeSendFileResultsOutput {
    0 "InvokeId" invoke_id, 1 "NodeId" node_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeSendFileResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsOutput {
    pub invocations: Option<DescribeSendFileResultsInvocations>,
    pub total_count: Option<String>,
}
model! { DescribeSendFileResultsOutput {
    0 "Invocations" invocations: DescribeSendFileResultsInvocations, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSendFileResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvocations {
    pub invocation: Vec<DescribeSendFileResultsInvocation>,
}
model! { DescribeSendFileResultsInvocations {
    0 "Invocation" invocation: Vec<DescribeSendFileResultsInvocation>
} }

/// In the response of [`DescribeSendFileResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvocation {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub file_group: Option<String>,
    pub file_mode: Option<String>,
    pub file_owner: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_nodes: Option<DescribeSendFileResultsInvokeNodes>,
    pub name: Option<String>,
    pub node_count: Option<i64>,
    pub overwrite: Option<bool>,
    pub target_dir: Option<String>,
}
model! { DescribeSendFileResultsInvocation {
    0 "Content" content: String, 1 "ContentType" content_type: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "FileGroup" file_group: String, 5 "FileMode" file_mode: String,
    6 "FileOwner" file_owner: String, 7 "InvocationStatus" invocation_status: String,
    8 "InvokeNodes" invoke_nodes: DescribeSendFileResultsInvokeNodes, 9 "Name" name: String,
    10 "NodeCount" node_count: i64, 11 "Overwrite" overwrite: bool, 12 "TargetDir" target_dir: String
} }

/// In the response of [`DescribeSendFileResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvokeNodes {
    pub invoke_node: Vec<DescribeSendFileResultsInvokeNode>,
}
model! { DescribeSendFileResultsInvokeNodes {
    0 "InvokeNode" invoke_node: Vec<DescribeSendFileResultsInvokeNode>
} }

/// In the response of [`DescribeSendFileResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsInvokeNode {
    pub creation_time: Option<String>,
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub finish_time: Option<String>,
    pub invocation_status: Option<String>,
    pub node_id: Option<String>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSendFileResultsInvokeNode {
    0 "CreationTime" creation_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorInfo" error_info: String,
    3 "FinishTime" finish_time: String, 4 "InvocationStatus" invocation_status: String, 5 "NodeId" node_id: String,
    6 "StartTime" start_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes task: `DescribeTask` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub message: Option<String>,
    pub node_ids: Vec<String>,
    pub steps: Vec<DescribeTaskSteps>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeTaskOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: String,
    3 "Message" message: String, 4 "NodeIds" node_ids: Vec<String>, 5 "Steps" steps: Vec<DescribeTaskSteps>,
    6 "TaskState" task_state: String, 7 "TaskType" task_type: String, 8 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskSteps {
    pub message: Option<String>,
    pub stage_tag: Option<String>,
    pub start_time: Option<String>,
    pub step_name: Option<String>,
    pub step_state: Option<String>,
    pub step_type: Option<String>,
    pub sub_tasks: Vec<DescribeTaskSubTasks>,
    pub update_time: Option<String>,
}
model! { DescribeTaskSteps {
    0 "Message" message: String, 1 "StageTag" stage_tag: String, 2 "StartTime" start_time: String,
    3 "StepName" step_name: String, 4 "StepState" step_state: String, 5 "StepType" step_type: String,
    6 "SubTasks" sub_tasks: Vec<DescribeTaskSubTasks>, 7 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskSubTasks {
    pub create_time: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeTaskSubTasks {
    0 "CreateTime" create_time: String, 1 "Message" message: String, 2 "TaskId" task_id: String,
    3 "TaskState" task_state: String, 4 "TaskType" task_type: String, 5 "UpdateTime" update_time: String
} }

/// Describes vsc: `DescribeVsc` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeVsc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsc {
    /// Required.
    pub vsc_id: String,
}
operation! { DescribeVsc(vsc_id: String) "DescribeVsc" -> DescribeVscOutput {
    0 "VscId" vsc_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeVsc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscOutput {
    pub node_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
model! { DescribeVscOutput {
    0 "NodeId" node_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "Status" status: String,
    3 "VscId" vsc_id: String, 4 "VscName" vsc_name: String, 5 "VscType" vsc_type: String
} }

/// Describes zones: `DescribeZones` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Vec<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: Vec<DescribeZonesZones>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Extends cluster: `ExtendCluster` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ExtendCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendCluster {
    pub cluster_id: Option<String>,
    pub ignore_failed_node_tasks: Option<bool>,
    pub ip_allocation_policy: Option<Vec<ExtendClusterIpAllocationPolicy>>,
    pub node_groups: Option<Vec<ExtendClusterNodeGroups>>,
    pub vswitch_zone_id: Option<String>,
    pub vpd_subnets: Option<Vec<String>>,
}
operation! { ExtendCluster() "ExtendCluster" -> ExtendClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool,
    2 "IpAllocationPolicy" ip_allocation_policy: Vec<ExtendClusterIpAllocationPolicy>,
    3 "NodeGroups" node_groups: Vec<ExtendClusterNodeGroups>, 4 "VSwitchZoneId" vswitch_zone_id: String,
    5 "VpdSubnets" vpd_subnets: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json)
] }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterIpAllocationPolicy {
    pub bond_policy: Option<ExtendClusterBondPolicy>,
    pub machine_type_policy: Option<Vec<ExtendClusterMachineTypePolicy>>,
    pub node_policy: Option<Vec<ExtendClusterNodePolicy>>,
}
input! { ExtendClusterIpAllocationPolicy() {
    0 "BondPolicy" bond_policy: ExtendClusterBondPolicy,
    1 "MachineTypePolicy" machine_type_policy: Vec<ExtendClusterMachineTypePolicy>,
    2 "NodePolicy" node_policy: Vec<ExtendClusterNodePolicy>
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterBondPolicy {
    pub bond_default_subnet: Option<String>,
    pub bonds: Option<Vec<ExtendClusterBonds>>,
}
input! { ExtendClusterBondPolicy() {
    0 "BondDefaultSubnet" bond_default_subnet: String, 1 "Bonds" bonds: Vec<ExtendClusterBonds>
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { ExtendClusterBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterMachineTypePolicy {
    pub bonds: Option<Vec<ExtendClusterMachineTypePolicyBonds>>,
    pub machine_type: Option<String>,
}
input! { ExtendClusterMachineTypePolicy() {
    0 "Bonds" bonds: Vec<ExtendClusterMachineTypePolicyBonds>, 1 "MachineType" machine_type: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterMachineTypePolicyBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { ExtendClusterMachineTypePolicyBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodePolicy {
    pub bonds: Option<Vec<ExtendClusterNodePolicyBonds>>,
    pub hostname: Option<String>,
    pub node_id: Option<String>,
}
input! { ExtendClusterNodePolicy() {
    0 "Bonds" bonds: Vec<ExtendClusterNodePolicyBonds>, 1 "Hostname" hostname: String, 2 "NodeId" node_id: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodePolicyBonds {
    pub name: Option<String>,
    pub subnet: Option<String>,
}
input! { ExtendClusterNodePolicyBonds() {
    0 "Name" name: String, 1 "Subnet" subnet: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodeGroups {
    pub amount: Option<i64>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub hostnames: Option<Vec<String>>,
    pub hyper_nodes: Option<Vec<ExtendClusterHyperNodes>>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_group_id: Option<String>,
    pub node_tag: Option<Vec<ExtendClusterNodeTag>>,
    pub nodes: Option<Vec<ExtendClusterNodes>>,
    pub period: Option<i64>,
    pub savings_plan_id: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { ExtendClusterNodeGroups() {
    0 "Amount" amount: i64, 1 "AutoRenew" auto_renew: bool, 2 "ChargeType" charge_type: String,
    3 "Hostnames" hostnames: Vec<String>, 4 "HyperNodes" hyper_nodes: Vec<ExtendClusterHyperNodes>,
    5 "LoginPassword" login_password: Secret, 6 "NodeGroupId" node_group_id: String,
    7 "NodeTag" node_tag: Vec<ExtendClusterNodeTag>, 8 "Nodes" nodes: Vec<ExtendClusterNodes>, 9 "Period" period: i64,
    10 "SavingsPlanId" savings_plan_id: String, 11 "UserData" user_data: Secret, 12 "VSwitchId" vswitch_id: String,
    13 "VpcId" vpc_id: String, 14 "ZoneId" zone_id: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterHyperNodes {
    pub data_disk: Option<Vec<ExtendClusterDataDisk>>,
    pub hostname: Option<String>,
    pub hyper_node_id: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { ExtendClusterHyperNodes() {
    0 "DataDisk" data_disk: Vec<ExtendClusterDataDisk>, 1 "Hostname" hostname: String,
    2 "HyperNodeId" hyper_node_id: String, 3 "LoginPassword" login_password: Secret,
    4 "SecurityGroupId" security_group_id: String, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterDataDisk {
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_node: Option<bool>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { ExtendClusterDataDisk() {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "Category" category: String,
    2 "DeleteWithNode" delete_with_node: bool, 3 "PerformanceLevel" performance_level: String,
    4 "ProvisionedIops" provisioned_iops: i64, 5 "Size" size: i64
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExtendClusterNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodes {
    pub data_disk: Option<Vec<ExtendClusterNodesDataDisk>>,
    pub hostname: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { ExtendClusterNodes() {
    0 "DataDisk" data_disk: Vec<ExtendClusterNodesDataDisk>, 1 "Hostname" hostname: String,
    2 "LoginPassword" login_password: Secret, 3 "NodeId" node_id: String, 4 "SecurityGroupId" security_group_id: String,
    5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// In the request of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterNodesDataDisk {
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_with_node: Option<bool>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { ExtendClusterNodesDataDisk() {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "Category" category: String,
    2 "DeleteWithNode" delete_with_node: bool, 3 "PerformanceLevel" performance_level: String,
    4 "ProvisionedIops" provisioned_iops: i64, 5 "Size" size: i64
} }

/// Response of [`ExtendCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendClusterOutput {
    pub task_id: Option<String>,
}
model! { ExtendClusterOutput {
    0 "TaskId" task_id: String
} }

/// Lists cluster hyper nodes: `ListClusterHyperNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListClusterHyperNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHyperNodes {
    pub tags: Option<Vec<ListClusterHyperNodesTags>>,
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListClusterHyperNodes(cluster_id: String) "ListClusterHyperNodes" -> ListClusterHyperNodesOutput {
    0 "Tags" tags: Vec<ListClusterHyperNodesTags>, 1 "ClusterId" cluster_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "NodeGroupId" node_group_id: String,
    5 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListClusterHyperNodes: ListClusterHyperNodesHyperNodes =
    Token "NextToken", "HyperNodes" hyper_nodes, next "NextToken" }

/// In the request of [`ListClusterHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClusterHyperNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListClusterHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHyperNodesOutput {
    pub hyper_nodes: Vec<ListClusterHyperNodesHyperNodes>,
    pub next_token: Option<String>,
}
model! { ListClusterHyperNodesOutput {
    0 "HyperNodes" hyper_nodes: Vec<ListClusterHyperNodesHyperNodes>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListClusterHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHyperNodesHyperNodes {
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub operating_state: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    pub tags: Vec<ListClusterHyperNodesHyperNodesTags>,
    pub task_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListClusterHyperNodesHyperNodes {
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: String, 2 "ExpireTime" expire_time: String,
    3 "FileSystemMountEnabled" file_system_mount_enabled: bool, 4 "Hostname" hostname: String,
    5 "HpnZone" hpn_zone: String, 6 "HyperNodeId" hyper_node_id: String, 7 "MachineType" machine_type: String,
    8 "NodeGroupId" node_group_id: String, 9 "NodeGroupName" node_group_name: String,
    10 "OperatingState" operating_state: String, 11 "Status" status: String,
    12 "Tags" tags: Vec<ListClusterHyperNodesHyperNodesTags>, 13 "TaskId" task_id: String,
    14 "VSwitchId" vswitch_id: String, 15 "VpcId" vpc_id: String, 16 "ZoneId" zone_id: String
} }

/// In the response of [`ListClusterHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterHyperNodesHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListClusterHyperNodesHyperNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists cluster nodes: `ListClusterNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodes {
    pub tags: Option<Vec<ListClusterNodesTags>>,
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    pub operating_states: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ListClusterNodes(cluster_id: String) "ListClusterNodes" -> ListClusterNodesOutput {
    0 "Tags" tags: Vec<ListClusterNodesTags>, 1 "ClusterId" cluster_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "NodeGroupId" node_group_id: String,
    5 "OperatingStates" operating_states: Vec<String>, 6 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListClusterNodes: ListClusterNodesNodes = Token "NextToken", "Nodes" nodes, next "NextToken" }

/// In the request of [`ListClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClusterNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodesOutput {
    pub next_token: Option<String>,
    pub nodes: Vec<ListClusterNodesNodes>,
}
model! { ListClusterNodesOutput {
    0 "NextToken" next_token: String, 1 "Nodes" nodes: Vec<ListClusterNodesNodes>
} }

/// In the response of [`ListClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodesNodes {
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub machine_type: Option<String>,
    pub networks: Vec<ListClusterNodesNetworks>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub operating_state: Option<String>,
    pub sn: Option<String>,
    pub tags: Vec<ListClusterNodesNodesTags>,
    pub task_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListClusterNodesNodes {
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: String, 2 "ExpiredTime" expired_time: String,
    3 "FileSystemMountEnabled" file_system_mount_enabled: bool, 4 "Hostname" hostname: String,
    5 "HpnZone" hpn_zone: String, 6 "HyperNodeId" hyper_node_id: String, 7 "ImageId" image_id: String,
    8 "ImageName" image_name: String, 9 "MachineType" machine_type: String,
    10 "Networks" networks: Vec<ListClusterNodesNetworks>, 11 "NodeGroupId" node_group_id: String,
    12 "NodeGroupName" node_group_name: String, 13 "NodeId" node_id: String, 14 "NodeType" node_type: String,
    15 "OperatingState" operating_state: String, 16 "Sn" sn: String, 17 "Tags" tags: Vec<ListClusterNodesNodesTags>,
    18 "TaskId" task_id: String, 19 "VSwitchId" vswitch_id: String, 20 "VpcId" vpc_id: String,
    21 "ZoneId" zone_id: String
} }

/// In the response of [`ListClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodesNetworks {
    pub bond_name: Option<String>,
    pub ip: Option<String>,
    pub subnet_id: Option<String>,
    pub vpd_id: Option<String>,
}
model! { ListClusterNodesNetworks {
    0 "BondName" bond_name: String, 1 "Ip" ip: String, 2 "SubnetId" subnet_id: String, 3 "VpdId" vpd_id: String
} }

/// In the response of [`ListClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterNodesNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListClusterNodesNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists clusters: `ListClusters` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub tags: Option<Vec<ListClustersTags>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListClusters() "ListClusters" -> ListClustersOutput {
    0 "Tags" tags: Vec<ListClustersTags>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListClusters: ListClustersClusters = Token "NextToken", "Clusters" clusters, next "NextToken" }

/// In the request of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClustersTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub clusters: Vec<ListClustersClusters>,
    pub next_token: Option<String>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters: Vec<ListClustersClusters>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusters {
    pub cluster_description: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub components: Option<Value>,
    pub computing_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub hpn_zone: Option<String>,
    pub node_count: Option<i64>,
    pub node_group_count: Option<i64>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<ListClustersClustersTags>,
    pub task_id: Option<String>,
    pub update_time: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersClusters {
    0 "ClusterDescription" cluster_description: String, 1 "ClusterId" cluster_id: String,
    2 "ClusterName" cluster_name: String, 3 "ClusterType" cluster_type: String, 4 "Components" components: Value,
    5 "ComputingIpVersion" computing_ip_version: String, 6 "CreateTime" create_time: String,
    7 "HpnZone" hpn_zone: String, 8 "NodeCount" node_count: i64, 9 "NodeGroupCount" node_group_count: i64,
    10 "OperatingState" operating_state: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Tags" tags: Vec<ListClustersClustersTags>, 13 "TaskId" task_id: String, 14 "UpdateTime" update_time: String,
    15 "VpcId" vpc_id: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListClustersClustersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists diagnostic results: `ListDiagnosticResults` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListDiagnosticResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosticResults {
    pub diag_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListDiagnosticResults() "ListDiagnosticResults" -> ListDiagnosticResultsOutput {
    0 "DiagType" diag_type: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListDiagnosticResults: ListDiagnosticResultsDiagnosticResults =
    Token "NextToken", "DiagnosticResults" diagnostic_results, next "NextToken" }

/// Response of [`ListDiagnosticResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosticResultsOutput {
    pub diagnostic_results: Vec<ListDiagnosticResultsDiagnosticResults>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDiagnosticResultsOutput {
    0 "DiagnosticResults" diagnostic_results: Vec<ListDiagnosticResultsDiagnosticResults>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListDiagnosticResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnosticResultsDiagnosticResults {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub creation_time: Option<String>,
    pub diag_content: Option<String>,
    pub diag_id: Option<String>,
    pub diag_result: Option<String>,
    pub finished_time: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
    pub status: Option<String>,
}
model! { ListDiagnosticResultsDiagnosticResults {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreationTime" creation_time: String,
    3 "DiagContent" diag_content: String, 4 "DiagId" diag_id: String, 5 "DiagResult" diag_result: String,
    6 "FinishedTime" finished_time: String, 7 "ResourceId" resource_id: String, 8 "ServerName" server_name: String,
    9 "Status" status: String
} }

/// Lists free hyper nodes: `ListFreeHyperNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListFreeHyperNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeHyperNodes {
    pub hpn_zone: Option<String>,
    pub machine_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<Vec<String>>,
    pub tags: Option<Vec<ListFreeHyperNodesTags>>,
}
operation! { ListFreeHyperNodes() "ListFreeHyperNodes" -> ListFreeHyperNodesOutput {
    0 "HpnZone" hpn_zone: String, 1 "MachineType" machine_type: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Status" status: Vec<String>,
    6 "Tags" tags: Vec<ListFreeHyperNodesTags>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListFreeHyperNodes: ListFreeHyperNodesHyperNodes =
    Token "NextToken", "HyperNodes" hyper_nodes, next "NextToken" }

/// In the request of [`ListFreeHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFreeHyperNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListFreeHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeHyperNodesOutput {
    pub hyper_nodes: Vec<ListFreeHyperNodesHyperNodes>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListFreeHyperNodesOutput {
    0 "HyperNodes" hyper_nodes: Vec<ListFreeHyperNodesHyperNodes>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListFreeHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeHyperNodesHyperNodes {
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    pub tags: Vec<ListFreeHyperNodesHyperNodesTags>,
    pub zone_id: Option<String>,
}
model! { ListFreeHyperNodesHyperNodes {
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: String, 2 "ExpireTime" expire_time: String,
    3 "Hostname" hostname: String, 4 "HpnZone" hpn_zone: String, 5 "HyperNodeId" hyper_node_id: String,
    6 "MachineType" machine_type: String, 7 "OperatingState" operating_state: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String,
    10 "Tags" tags: Vec<ListFreeHyperNodesHyperNodesTags>, 11 "ZoneId" zone_id: String
} }

/// In the response of [`ListFreeHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeHyperNodesHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFreeHyperNodesHyperNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists free nodes: `ListFreeNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListFreeNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeNodes {
    pub tags: Option<Vec<ListFreeNodesTags>>,
    pub hpn_zone: Option<String>,
    pub machine_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub operating_states: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ListFreeNodes() "ListFreeNodes" -> ListFreeNodesOutput {
    0 "Tags" tags: Vec<ListFreeNodesTags>, 1 "HpnZone" hpn_zone: String, 2 "MachineType" machine_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "OperatingStates" operating_states: Vec<String>, 6 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListFreeNodes: ListFreeNodesNodes = Token "NextToken", "Nodes" nodes, next "NextToken" }

/// In the request of [`ListFreeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFreeNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListFreeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeNodesOutput {
    pub next_token: Option<String>,
    pub nodes: Vec<ListFreeNodesNodes>,
}
model! { ListFreeNodesOutput {
    0 "NextToken" next_token: String, 1 "Nodes" nodes: Vec<ListFreeNodesNodes>
} }

/// In the response of [`ListFreeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeNodesNodes {
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub node_id: Option<String>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    pub sn: Option<String>,
    pub tags: Vec<ListFreeNodesNodesTags>,
    pub zone_id: Option<String>,
}
model! { ListFreeNodesNodes {
    0 "CommodityCode" commodity_code: String, 1 "CreateTime" create_time: String, 2 "ExpiredTime" expired_time: String,
    3 "HpnZone" hpn_zone: String, 4 "HyperNodeId" hyper_node_id: String, 5 "MachineType" machine_type: String,
    6 "NodeId" node_id: String, 7 "OperatingState" operating_state: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Sn" sn: String, 10 "Tags" tags: Vec<ListFreeNodesNodesTags>,
    11 "ZoneId" zone_id: String
} }

/// In the response of [`ListFreeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFreeNodesNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFreeNodesNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists hyper nodes: `ListHyperNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListHyperNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHyperNodes {
    pub commodity_code: Option<String>,
    pub hyper_node_ids: Option<Vec<String>>,
    pub operating_states: Option<Vec<String>>,
    pub cluster_name: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListHyperNodesTags>>,
    pub zone_id: Option<String>,
}
operation! { ListHyperNodes() "ListHyperNodes" -> ListHyperNodesOutput {
    0 "CommodityCode" commodity_code: String, 1 "HyperNodeIds" hyper_node_ids: Vec<String>,
    2 "OperatingStates" operating_states: Vec<String>, 3 "ClusterName" cluster_name: String,
    4 "HpnZone" hpn_zone: String, 5 "HyperNodeId" hyper_node_id: String, 6 "MachineType" machine_type: String,
    7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String, 9 "NodeGroupName" node_group_name: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "Tags" tags: Vec<ListHyperNodesTags>, 12 "ZoneId" zone_id: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListHyperNodes: ListHyperNodesHyperNodes = Token "NextToken", "HyperNodes" hyper_nodes, next "NextToken" }

/// In the request of [`ListHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListHyperNodesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHyperNodesOutput {
    pub hyper_nodes: Vec<ListHyperNodesHyperNodes>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListHyperNodesOutput {
    0 "HyperNodes" hyper_nodes: Vec<ListHyperNodesHyperNodes>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHyperNodesHyperNodes {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub hostname: Option<String>,
    pub hpn_zone: Option<String>,
    pub hyper_node_id: Option<String>,
    pub machine_type: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_name: Option<String>,
    pub operating_state: Option<String>,
    pub resource_group_id: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    pub tags: Vec<ListHyperNodesHyperNodesTags>,
    pub task_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListHyperNodesHyperNodes {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CommodityCode" commodity_code: String,
    3 "CreateTime" create_time: String, 4 "ExpireTime" expire_time: String, 5 "Hostname" hostname: String,
    6 "HpnZone" hpn_zone: String, 7 "HyperNodeId" hyper_node_id: String, 8 "MachineType" machine_type: String,
    9 "NodeGroupId" node_group_id: String, 10 "NodeGroupName" node_group_name: String,
    11 "OperatingState" operating_state: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "Status" status: String, 14 "Tags" tags: Vec<ListHyperNodesHyperNodesTags>, 15 "TaskId" task_id: String,
    16 "ZoneId" zone_id: String
} }

/// In the response of [`ListHyperNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHyperNodesHyperNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListHyperNodesHyperNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists images: `ListImages` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub architecture: Option<String>,
    pub image_version: Option<String>,
    pub platform: Option<String>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "Architecture" architecture: String, 1 "ImageVersion" image_version: String, 2 "Platform" platform: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Vec<ListImagesImages>,
    pub next_token: Option<String>,
}
model! { ListImagesOutput {
    0 "Images" images: Vec<ListImagesImages>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub architecture: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_version: Option<String>,
    pub node_count: Option<i64>,
    pub platform: Option<String>,
    pub release_file_md5: Option<String>,
    pub release_file_size: Option<String>,
    pub r#type: Option<String>,
}
model! { ListImagesImages {
    0 "Architecture" architecture: String, 1 "Description" description: String, 2 "ImageId" image_id: String,
    3 "ImageName" image_name: String, 4 "ImageVersion" image_version: String, 5 "NodeCount" node_count: i64,
    6 "Platform" platform: String, 7 "ReleaseFileMd5" release_file_md5: String,
    8 "ReleaseFileSize" release_file_size: String, 9 "Type" r#type: String
} }

/// Lists machine network info: `ListMachineNetworkInfo` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListMachineNetworkInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineNetworkInfo {
    pub machine_hpn_info: Option<Vec<ListMachineNetworkInfoMachineHpnInfo>>,
}
operation! { ListMachineNetworkInfo() "ListMachineNetworkInfo" -> ListMachineNetworkInfoOutput {
    0 "MachineHpnInfo" machine_hpn_info: Vec<ListMachineNetworkInfoMachineHpnInfo>
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`ListMachineNetworkInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineNetworkInfoMachineHpnInfo {
    pub hpn_zone: Option<String>,
    pub machine_type: Option<String>,
    pub region_id: Option<String>,
}
input! { ListMachineNetworkInfoMachineHpnInfo() {
    0 "HpnZone" hpn_zone: String, 1 "MachineType" machine_type: String, 2 "RegionId" region_id: String
} }

/// Response of [`ListMachineNetworkInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineNetworkInfoOutput {
    pub machine_network_info: Vec<ListMachineNetworkInfoMachineNetworkInfo>,
}
model! { ListMachineNetworkInfoOutput {
    0 "MachineNetworkInfo" machine_network_info: Vec<ListMachineNetworkInfoMachineNetworkInfo>
} }

/// In the response of [`ListMachineNetworkInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineNetworkInfoMachineNetworkInfo {
    pub cluster_net: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub hpn_zone: Option<String>,
    pub is_dpu_mode: Option<bool>,
    pub machine_type: Option<String>,
    pub net_arch: Option<String>,
    pub region_id: Option<String>,
}
model! { ListMachineNetworkInfoMachineNetworkInfo {
    0 "ClusterNet" cluster_net: String, 1 "EnableJumboFrame" enable_jumbo_frame: bool, 2 "HpnZone" hpn_zone: String,
    3 "IsDpuMode" is_dpu_mode: bool, 4 "MachineType" machine_type: String, 5 "NetArch" net_arch: String,
    6 "RegionId" region_id: String
} }

/// Lists machine types: `ListMachineTypes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListMachineTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypes {
    pub name: Option<String>,
}
operation! { ListMachineTypes() "ListMachineTypes" -> ListMachineTypesOutput {
    0 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesOutput {
    pub machine_types: Vec<ListMachineTypesMachineTypes>,
    pub next_token: Option<String>,
}
model! { ListMachineTypesOutput {
    0 "MachineTypes" machine_types: Vec<ListMachineTypesMachineTypes>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesMachineTypes {
    pub bond_num: Option<i64>,
    pub cpu_info: Option<String>,
    pub cpu_info_detail: Option<ListMachineTypesCpuInfoDetail>,
    pub disk_info: Option<String>,
    pub disk_info_detail: Option<ListMachineTypesDiskInfoDetail>,
    pub frontend_network_detail: Option<ListMachineTypesFrontendNetworkDetail>,
    pub gpu_info: Option<String>,
    pub gpu_info_detail: Option<ListMachineTypesGpuInfoDetail>,
    pub memory_info: Option<String>,
    pub memory_info_detail: Option<ListMachineTypesMemoryInfoDetail>,
    pub name: Option<String>,
    pub network_info: Option<String>,
    pub node_count: Option<String>,
    pub rdma_info_detail: Option<ListMachineTypesRdmaInfoDetail>,
    pub total_cpu_core: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListMachineTypesMachineTypes {
    0 "BondNum" bond_num: i64, 1 "CpuInfo" cpu_info: String,
    2 "CpuInfoDetail" cpu_info_detail: ListMachineTypesCpuInfoDetail, 3 "DiskInfo" disk_info: String,
    4 "DiskInfoDetail" disk_info_detail: ListMachineTypesDiskInfoDetail,
    5 "FrontendNetworkDetail" frontend_network_detail: ListMachineTypesFrontendNetworkDetail,
    6 "GpuInfo" gpu_info: String, 7 "GpuInfoDetail" gpu_info_detail: ListMachineTypesGpuInfoDetail,
    8 "MemoryInfo" memory_info: String, 9 "MemoryInfoDetail" memory_info_detail: ListMachineTypesMemoryInfoDetail,
    10 "Name" name: String, 11 "NetworkInfo" network_info: String, 12 "NodeCount" node_count: String,
    13 "RdmaInfoDetail" rdma_info_detail: ListMachineTypesRdmaInfoDetail, 14 "TotalCpuCore" total_cpu_core: i64,
    15 "Type" r#type: String
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesCpuInfoDetail {
    pub cpu_arch: Option<String>,
    pub cpu_sockets: Option<i64>,
    pub vcpu_cores: Option<i64>,
}
model! { ListMachineTypesCpuInfoDetail {
    0 "CpuArch" cpu_arch: String, 1 "CpuSockets" cpu_sockets: i64, 2 "VCpuCores" vcpu_cores: i64
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesDiskInfoDetail {
    pub local_disk_count: Option<i64>,
    pub local_disk_size_in_tb: Option<f64>,
    pub local_disk_type: Option<String>,
}
model! { ListMachineTypesDiskInfoDetail {
    0 "LocalDiskCount" local_disk_count: i64, 1 "LocalDiskSizeInTB" local_disk_size_in_tb: f64,
    2 "LocalDiskType" local_disk_type: String
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesFrontendNetworkDetail {
    pub frontend_network_type: Option<String>,
    pub jumbo_frame_supported: Option<bool>,
}
model! { ListMachineTypesFrontendNetworkDetail {
    0 "FrontendNetworkType" frontend_network_type: String, 1 "JumboFrameSupported" jumbo_frame_supported: bool
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesGpuInfoDetail {
    pub gpu_count: Option<i64>,
    pub gpu_memory_in_gb: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_vendor: Option<String>,
    pub total_gpu_memory_in_gb: Option<i64>,
}
model! { ListMachineTypesGpuInfoDetail {
    0 "GpuCount" gpu_count: i64, 1 "GpuMemoryInGB" gpu_memory_in_gb: i64, 2 "GpuName" gpu_name: String,
    3 "GpuVendor" gpu_vendor: String, 4 "TotalGpuMemoryInGB" total_gpu_memory_in_gb: i64
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesMemoryInfoDetail {
    pub memory_size_in_gb: Option<i64>,
}
model! { ListMachineTypesMemoryInfoDetail {
    0 "MemorySizeInGB" memory_size_in_gb: i64
} }

/// In the response of [`ListMachineTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMachineTypesRdmaInfoDetail {
    pub backend_rdma_nic_bw_in_gbps: Option<i64>,
    pub backend_rdma_nic_count: Option<i64>,
}
model! { ListMachineTypesRdmaInfoDetail {
    0 "BackendRdmaNicBwInGbps" backend_rdma_nic_bw_in_gbps: i64, 1 "BackendRdmaNicCount" backend_rdma_nic_count: i64
} }

/// Lists net test results: `ListNetTestResults` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListNetTestResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResults {
    pub max_results: Option<i64>,
    pub net_test_type: Option<String>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListNetTestResults() "ListNetTestResults" -> ListNetTestResultsOutput {
    0 "MaxResults" max_results: i64, 1 "NetTestType" net_test_type: String, 2 "NextToken" next_token: String,
    3 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListNetTestResults: ListNetTestResultsNetTestResults =
    Token "NextToken", "NetTestResults" net_test_results, next "NextToken" }

/// Response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsOutput {
    pub max_results: Option<i64>,
    pub net_test_results: Vec<ListNetTestResultsNetTestResults>,
    pub next_token: Option<String>,
}
model! { ListNetTestResultsOutput {
    0 "MaxResults" max_results: i64, 1 "NetTestResults" net_test_results: Vec<ListNetTestResultsNetTestResults>,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsNetTestResults {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub comm_test: Option<ListNetTestResultsCommTest>,
    pub creation_time: Option<String>,
    pub delay_test: Option<ListNetTestResultsDelayTest>,
    pub finished_time: Option<String>,
    pub net_test_type: Option<String>,
    pub network_mode: Option<String>,
    pub port: Option<String>,
    pub status: Option<String>,
    pub test_id: Option<String>,
    pub traffic_test: Option<ListNetTestResultsTrafficTest>,
}
model! { ListNetTestResultsNetTestResults {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "CommTest" comm_test: ListNetTestResultsCommTest, 3 "CreationTime" creation_time: String,
    4 "DelayTest" delay_test: ListNetTestResultsDelayTest, 5 "FinishedTime" finished_time: String,
    6 "NetTestType" net_test_type: String, 7 "NetworkMode" network_mode: String, 8 "Port" port: String,
    9 "Status" status: String, 10 "TestId" test_id: String, 11 "TrafficTest" traffic_test: ListNetTestResultsTrafficTest
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsCommTest {
    pub gpu_num: Option<String>,
    pub hosts: Vec<ListNetTestResultsHosts>,
    pub model: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNetTestResultsCommTest {
    0 "GPUNum" gpu_num: String, 1 "Hosts" hosts: Vec<ListNetTestResultsHosts>, 2 "Model" model: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsHosts {
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { ListNetTestResultsHosts {
    0 "IP" ip: String, 1 "ResourceId" resource_id: String, 2 "ServerName" server_name: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsDelayTest {
    pub hosts: Vec<ListNetTestResultsDelayTestHosts>,
}
model! { ListNetTestResultsDelayTest {
    0 "Hosts" hosts: Vec<ListNetTestResultsDelayTestHosts>
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsDelayTestHosts {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { ListNetTestResultsDelayTestHosts {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsTrafficTest {
    pub clients: Vec<ListNetTestResultsClients>,
    pub duration: Option<i64>,
    pub gdr: Option<String>,
    pub protocol: Option<String>,
    pub qp: Option<i64>,
    pub servers: Vec<ListNetTestResultsServers>,
    pub traffic_model: Option<String>,
}
model! { ListNetTestResultsTrafficTest {
    0 "Clients" clients: Vec<ListNetTestResultsClients>, 1 "Duration" duration: i64, 2 "GDR" gdr: String,
    3 "Protocol" protocol: String, 4 "QP" qp: i64, 5 "Servers" servers: Vec<ListNetTestResultsServers>,
    6 "TrafficModel" traffic_model: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsClients {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { ListNetTestResultsClients {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// In the response of [`ListNetTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetTestResultsServers {
    pub bond: Option<String>,
    pub ip: Option<String>,
    pub resource_id: Option<String>,
    pub server_name: Option<String>,
}
model! { ListNetTestResultsServers {
    0 "Bond" bond: String, 1 "IP" ip: String, 2 "ResourceId" resource_id: String, 3 "ServerName" server_name: String
} }

/// Lists node group drifted nodes: `ListNodeGroupDriftedNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListNodeGroupDriftedNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupDriftedNodes {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub node_group_id: String,
    pub node_ids: Option<Vec<String>>,
}
operation! { ListNodeGroupDriftedNodes(node_group_id: String)
    "ListNodeGroupDriftedNodes" -> ListNodeGroupDriftedNodesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "NodeGroupId" node_group_id,
    3 "NodeIds" node_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }
paged! { ListNodeGroupDriftedNodes: ListNodeGroupDriftedNodesNodes =
    Token "NextToken", "Nodes" nodes, next "NextToken" }

/// Response of [`ListNodeGroupDriftedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupDriftedNodesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nodes: Vec<ListNodeGroupDriftedNodesNodes>,
}
model! { ListNodeGroupDriftedNodesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Nodes" nodes: Vec<ListNodeGroupDriftedNodesNodes>
} }

/// In the response of [`ListNodeGroupDriftedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupDriftedNodesNodes {
    pub node_id: Option<String>,
    pub property_drifts: Vec<ListNodeGroupDriftedNodesPropertyDrifts>,
}
model! { ListNodeGroupDriftedNodesNodes {
    0 "NodeId" node_id: String, 1 "PropertyDrifts" property_drifts: Vec<ListNodeGroupDriftedNodesPropertyDrifts>
} }

/// In the response of [`ListNodeGroupDriftedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupDriftedNodesPropertyDrifts {
    pub actual_value: Option<String>,
    pub min_required_action: Option<String>,
    pub property_path: Option<String>,
    pub target_value: Option<String>,
}
model! { ListNodeGroupDriftedNodesPropertyDrifts {
    0 "ActualValue" actual_value: String, 1 "MinRequiredAction" min_required_action: String,
    2 "PropertyPath" property_path: String, 3 "TargetValue" target_value: String
} }

/// Lists node group refresh tasks: `ListNodeGroupRefreshTasks` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListNodeGroupRefreshTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupRefreshTasks {
    pub cluster_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListNodeGroupRefreshTasks() "ListNodeGroupRefreshTasks" -> ListNodeGroupRefreshTasksOutput {
    0 "ClusterId" cluster_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NodeGroupId" node_group_id: String, 4 "Statuses" statuses: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }
paged! { ListNodeGroupRefreshTasks: ListNodeGroupRefreshTasksNodeGroupRefreshTasks =
    Token "NextToken", "NodeGroupRefreshTasks" node_group_refresh_tasks, next "NextToken" }

/// Response of [`ListNodeGroupRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupRefreshTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_refresh_tasks: Vec<ListNodeGroupRefreshTasksNodeGroupRefreshTasks>,
}
model! { ListNodeGroupRefreshTasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "NodeGroupRefreshTasks" node_group_refresh_tasks: Vec<ListNodeGroupRefreshTasksNodeGroupRefreshTasks>
} }

/// In the response of [`ListNodeGroupRefreshTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupRefreshTasksNodeGroupRefreshTasks {
    pub end_time: Option<String>,
    pub failed_count: Option<i64>,
    pub finished_count: Option<i64>,
    pub max_disruptive_action: Option<String>,
    pub node_group_id: Option<String>,
    pub node_group_refresh_task_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub total_node_count: Option<i64>,
}
model! { ListNodeGroupRefreshTasksNodeGroupRefreshTasks {
    0 "EndTime" end_time: String, 1 "FailedCount" failed_count: i64, 2 "FinishedCount" finished_count: i64,
    3 "MaxDisruptiveAction" max_disruptive_action: String, 4 "NodeGroupId" node_group_id: String,
    5 "NodeGroupRefreshTaskId" node_group_refresh_task_id: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "TotalNodeCount" total_node_count: i64
} }

/// Lists node groups: `ListNodeGroups` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListNodeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroups {
    pub cluster_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_group_id: Option<String>,
}
operation! { ListNodeGroups() "ListNodeGroups" -> ListNodeGroupsOutput {
    0 "ClusterId" cluster_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NodeGroupId" node_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListNodeGroups: ListNodeGroupsGroups = Token "NextToken", "Groups" groups, next "NextToken" }

/// Response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsOutput {
    pub groups: Vec<ListNodeGroupsGroups>,
    pub next_token: Option<String>,
}
model! { ListNodeGroupsOutput {
    0 "Groups" groups: Vec<ListNodeGroupsGroups>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeGroupsGroups {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_mount_enabled: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub machine_type: Option<String>,
    pub node_count: Option<i64>,
    pub update_time: Option<String>,
    pub virtual_gpu_enabled: Option<bool>,
    pub zone_id: Option<String>,
}
model! { ListNodeGroupsGroups {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "FileSystemMountEnabled" file_system_mount_enabled: bool,
    5 "GroupId" group_id: String, 6 "GroupName" group_name: String, 7 "ImageId" image_id: String,
    8 "ImageName" image_name: String, 9 "MachineType" machine_type: String, 10 "NodeCount" node_count: i64,
    11 "UpdateTime" update_time: String, 12 "VirtualGpuEnabled" virtual_gpu_enabled: bool, 13 "ZoneId" zone_id: String
} }

/// Lists syslogs: `ListSyslogs` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListSyslogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyslogs {
    /// Required.
    pub from_time: String,
    pub next_token: Option<String>,
    /// Required.
    pub node_id: String,
    pub query: Option<String>,
    pub reverse: Option<bool>,
    /// Required.
    pub to_time: String,
}
operation! { ListSyslogs(from_time: String, node_id: String, to_time: String) "ListSyslogs" -> ListSyslogsOutput {
    0 "FromTime" from_time, 1 "NextToken" next_token: String, 2 "NodeId" node_id, 3 "Query" query: String,
    4 "Reverse" reverse: bool, 5 "ToTime" to_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListSyslogs: ListSyslogsLogs = Token "NextToken", "Logs" logs, next "NextToken" }

/// Response of [`ListSyslogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyslogsOutput {
    pub logs: Vec<ListSyslogsLogs>,
    pub next_token: Option<String>,
}
model! { ListSyslogsOutput {
    0 "Logs" logs: Vec<ListSyslogsLogs>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListSyslogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSyslogsLogs {
    pub cluster_id: Option<String>,
    pub domain: Option<String>,
    pub facility: Option<String>,
    pub hostname: Option<String>,
    pub ip: Option<String>,
    pub msg: Option<String>,
    pub node_id: Option<String>,
    pub severity: Option<String>,
    pub sn: Option<String>,
    pub source: Option<String>,
    pub syslogtag: Option<String>,
    pub tag_hostname: Option<String>,
    pub tag_pack_id: Option<String>,
    pub tag_path: Option<String>,
    pub tag_receive_time: Option<String>,
    pub tag_user_defined_id: Option<String>,
    pub time: Option<String>,
    pub topic: Option<String>,
}
model! { ListSyslogsLogs {
    0 "ClusterId" cluster_id: String, 1 "Domain" domain: String, 2 "Facility" facility: String,
    3 "Hostname" hostname: String, 4 "Ip" ip: String, 5 "Msg" msg: String, 6 "NodeId" node_id: String,
    7 "Severity" severity: String, 8 "Sn" sn: String, 9 "Source" source: String, 10 "Syslogtag" syslogtag: String,
    11 "TagHostname" tag_hostname: String, 12 "TagPackId" tag_pack_id: String, 13 "TagPath" tag_path: String,
    14 "TagReceiveTime" tag_receive_time: String, 15 "TagUserDefinedId" tag_user_defined_id: String,
    16 "Time" time: String, 17 "Topic" topic: String
} }

/// Lists tag resources: `ListTagResources` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists user cluster types: `ListUserClusterTypes` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListUserClusterTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClusterTypes {}
operation! { ListUserClusterTypes() "ListUserClusterTypes" -> ListUserClusterTypesOutput {} }

/// Response of [`ListUserClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClusterTypesOutput {
    pub cluster_types: Vec<ListUserClusterTypesClusterTypes>,
    pub next_token: Option<String>,
}
model! { ListUserClusterTypesOutput {
    0 "ClusterTypes" cluster_types: Vec<ListUserClusterTypesClusterTypes>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListUserClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserClusterTypesClusterTypes {
    pub access_type: Option<String>,
    pub type_name: Option<String>,
}
model! { ListUserClusterTypesClusterTypes {
    0 "AccessType" access_type: String, 1 "TypeName" type_name: String
} }

/// Lists vscs: `ListVscs` of `eflo-controller` 2022-12-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ListVscs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVscs {
    pub tag: Option<Vec<ListVscsTag>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub node_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub vsc_name: Option<String>,
}
operation! { ListVscs() "ListVscs" -> ListVscsOutput {
    0 "Tag" tag: Vec<ListVscsTag>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "NodeIds" node_ids: Vec<String>, 4 "ResourceGroupId" resource_group_id: String, 5 "VscName" vsc_name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListVscs: ListVscsVscs = Token "NextToken", "Vscs" vscs, next "NextToken" }

/// In the request of [`ListVscs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVscsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVscsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVscs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVscsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vscs: Vec<ListVscsVscs>,
}
model! { ListVscsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Vscs" vscs: Vec<ListVscsVscs>
} }

/// In the response of [`ListVscs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVscsVscs {
    pub node_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListVscsTags>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
model! { ListVscsVscs {
    0 "NodeId" node_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "Status" status: String,
    3 "Tags" tags: Vec<ListVscsTags>, 4 "VscId" vsc_id: String, 5 "VscName" vsc_name: String,
    6 "VscType" vsc_type: String
} }

/// In the response of [`ListVscs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVscsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListVscsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Reboots nodes: `RebootNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/RebootNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootNodes {
    pub cluster_id: Option<String>,
    pub ignore_failed_node_tasks: Option<bool>,
    pub nodes: Option<Vec<String>>,
}
operation! { RebootNodes() "RebootNodes" -> RebootNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool,
    2 "Nodes" nodes: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`RebootNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootNodesOutput {
    pub task_id: Option<String>,
}
model! { RebootNodesOutput {
    0 "TaskId" task_id: String
} }

/// Refreshes node group nodes: `RefreshNodeGroupNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/RefreshNodeGroupNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshNodeGroupNodes {
    pub max_disruptive_action: Option<String>,
    /// Required.
    pub node_group_id: String,
    pub node_ids: Option<Vec<String>>,
}
operation! { RefreshNodeGroupNodes(node_group_id: String) "RefreshNodeGroupNodes" -> RefreshNodeGroupNodesOutput {
    0 "MaxDisruptiveAction" max_disruptive_action: String, 1 "NodeGroupId" node_group_id,
    2 "NodeIds" node_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`RefreshNodeGroupNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshNodeGroupNodesOutput {
    pub node_group_refresh_task_id: Option<String>,
}
model! { RefreshNodeGroupNodesOutput {
    0 "NodeGroupRefreshTaskId" node_group_refresh_task_id: String
} }

/// `ReimageNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ReimageNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReimageNodes {
    pub cluster_id: Option<String>,
    pub ignore_failed_node_tasks: Option<bool>,
    pub nodes: Option<Vec<ReimageNodesNodes>>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ReimageNodes() "ReimageNodes" -> ReimageNodesOutput {
    0 "ClusterId" cluster_id: String, 1 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool,
    2 "Nodes" nodes: Vec<ReimageNodesNodes>, 3 "UserData" user_data: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`ReimageNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReimageNodesNodes {
    pub hostname: Option<String>,
    pub image_id: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub node_id: Option<String>,
}
input! { ReimageNodesNodes() {
    0 "Hostname" hostname: String, 1 "ImageId" image_id: String, 2 "LoginPassword" login_password: Secret,
    3 "NodeId" node_id: String
} }

/// Response of [`ReimageNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReimageNodesOutput {
    pub task_id: Option<String>,
}
model! { ReimageNodesOutput {
    0 "TaskId" task_id: String
} }

/// Reports nodes status: `ReportNodesStatus` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ReportNodesStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportNodesStatus {
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub issue_category: Option<String>,
    pub nodes: Option<Vec<String>>,
    pub reason: Option<String>,
    pub start_time: Option<String>,
}
operation! { ReportNodesStatus() "ReportNodesStatus" -> ReportNodesStatusOutput {
    0 "Description" description: String, 1 "EndTime" end_time: String, 2 "IssueCategory" issue_category: String,
    3 "Nodes" nodes: Vec<String>, 4 "Reason" reason: String, 5 "StartTime" start_time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ReportNodesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportNodesStatusOutput {
    pub error_message: Option<String>,
}
model! { ReportNodesStatusOutput {
    0 "ErrorMessage" error_message: String
} }

/// Runs command: `RunCommand` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/RunCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    pub client_token: Option<String>,
    pub command_content: Option<String>,
    pub command_id: Option<String>,
    pub content_encoding: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub frequency: Option<String>,
    pub launcher: Option<String>,
    pub name: Option<String>,
    pub node_id_list: Option<Vec<String>>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub repeat_mode: Option<String>,
    pub termination_mode: Option<String>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub working_dir: Option<String>,
}
operation! { RunCommand() "RunCommand" -> RunCommandOutput {
    0 "ClientToken" client_token: String, 1 "CommandContent" command_content: String, 2 "CommandId" command_id: String,
    3 "ContentEncoding" content_encoding: String, 4 "Description" description: String,
    5 "EnableParameter" enable_parameter: bool, 6 "Frequency" frequency: String, 7 "Launcher" launcher: String,
    8 "Name" name: String, 9 "NodeIdList" node_id_list: Vec<String>,
    10 "Parameters" parameters: BTreeMap<String, Value>, 11 "RepeatMode" repeat_mode: String,
    12 "TerminationMode" termination_mode: String, 13 "Timeout" timeout: i64, 14 "Username" username: String,
    15 "WorkingDir" working_dir: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub invoke_id: Option<String>,
}
model! { RunCommandOutput {
    0 "InvokeId" invoke_id: String
} }

/// Sends file: `SendFile` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/SendFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFile {
    /// Required.
    pub content: String,
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub file_group: Option<String>,
    pub file_mode: Option<String>,
    pub file_owner: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub node_id_list: Vec<String>,
    pub overwrite: Option<bool>,
    /// Required.
    pub target_dir: String,
    pub timeout: Option<i64>,
}
operation! { SendFile(content: String, name: String, node_id_list: Vec<String>, target_dir: String)
    "SendFile" -> SendFileOutput {
    0 "Content" content, 1 "ContentType" content_type: String, 2 "Description" description: String,
    3 "FileGroup" file_group: String, 4 "FileMode" file_mode: String, 5 "FileOwner" file_owner: String, 6 "Name" name,
    7 "NodeIdList" node_id_list, 8 "Overwrite" overwrite: bool, 9 "TargetDir" target_dir, 10 "Timeout" timeout: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`SendFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileOutput {
    pub invoke_id: Option<String>,
}
model! { SendFileOutput {
    0 "InvokeId" invoke_id: String
} }

/// `ShrinkCluster` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/ShrinkCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkCluster {
    pub cluster_id: Option<String>,
    pub ignore_failed_node_tasks: Option<bool>,
    pub node_groups: Option<Vec<ShrinkClusterNodeGroups>>,
}
operation! { ShrinkCluster() "ShrinkCluster" -> ShrinkClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool,
    2 "NodeGroups" node_groups: Vec<ShrinkClusterNodeGroups>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// In the request of [`ShrinkCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkClusterNodeGroups {
    pub hyper_nodes: Option<Vec<ShrinkClusterHyperNodes>>,
    pub node_group_id: Option<String>,
    pub nodes: Option<Vec<ShrinkClusterNodes>>,
}
input! { ShrinkClusterNodeGroups() {
    0 "HyperNodes" hyper_nodes: Vec<ShrinkClusterHyperNodes>, 1 "NodeGroupId" node_group_id: String,
    2 "Nodes" nodes: Vec<ShrinkClusterNodes>
} }

/// In the request of [`ShrinkCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkClusterHyperNodes {
    pub hyper_node_id: Option<String>,
}
input! { ShrinkClusterHyperNodes() {
    0 "HyperNodeId" hyper_node_id: String
} }

/// In the request of [`ShrinkCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkClusterNodes {
    pub node_id: Option<String>,
}
input! { ShrinkClusterNodes() {
    0 "NodeId" node_id: String
} }

/// Response of [`ShrinkCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkClusterOutput {
    pub task_id: Option<String>,
}
model! { ShrinkClusterOutput {
    0 "TaskId" task_id: String
} }

/// Stops invocation: `StopInvocation` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/StopInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInvocation {
    /// Required.
    pub invoke_id: String,
    pub node_id_list: Option<Vec<String>>,
}
operation! { StopInvocation(invoke_id: String) "StopInvocation" -> Empty {
    0 "InvokeId" invoke_id, 1 "NodeIdList" node_id_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`StopInvocation`]: empty.
pub type StopInvocationOutput = Empty;

/// Stops nodes: `StopNodes` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/StopNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNodes {
    pub ignore_failed_node_tasks: Option<bool>,
    pub nodes: Option<Vec<String>>,
}
operation! { StopNodes() "StopNodes" -> StopNodesOutput {
    0 "IgnoreFailedNodeTasks" ignore_failed_node_tasks: bool, 1 "Nodes" nodes: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`StopNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNodesOutput {
    pub task_id: Option<String>,
}
model! { StopNodesOutput {
    0 "TaskId" task_id: String
} }

/// `TagResources` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates node group: `UpdateNodeGroup` of `eflo-controller` 2022-12-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-controller/2022-12-15/UpdateNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroup {
    pub file_system_mount_enabled: Option<bool>,
    pub image_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub login_password: Option<Secret>,
    pub new_node_group_name: Option<String>,
    pub node_group_id: Option<String>,
    /// At most 128 characters.
    pub ram_role_name: Option<String>,
    pub system_disk: Option<UpdateNodeGroupSystemDisk>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { UpdateNodeGroup() "UpdateNodeGroup" -> UpdateNodeGroupOutput {
    0 "FileSystemMountEnabled" file_system_mount_enabled: bool, 1 "ImageId" image_id: String,
    2 "KeyPairName" key_pair_name: String, 3 "LoginPassword" login_password: Secret,
    4 "NewNodeGroupName" new_node_group_name: String, 5 "NodeGroupId" node_group_id: String,
    6 "RamRoleName" ram_role_name: String, 7 "SystemDisk" system_disk: UpdateNodeGroupSystemDisk,
    8 "UserData" user_data: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`UpdateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupSystemDisk {
    pub performance_level: Option<String>,
}
input! { UpdateNodeGroupSystemDisk() {
    0 "PerformanceLevel" performance_level: String
} }

/// Response of [`UpdateNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNodeGroupOutput {
    pub task_id: Option<String>,
}
model! { UpdateNodeGroupOutput {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApproveOperation, ChangeNodeGroup, ChangeNodeTypes, ChangeResourceGroup, CloseSession, CreateCluster,
    CreateDiagnosticTask, CreateNetTestTask, CreateNodeGroup, CreateSession, CreateVsc, DeleteCluster, DeleteHyperNode,
    DeleteNode, DeleteNodeGroup, DeleteVsc, DescribeCluster, DescribeDiagnosticResult, DescribeHyperNode,
    DescribeInvocations, DescribeNetTestResult, DescribeNode, DescribeNodeGroup, DescribeNodeGroupRefreshTask,
    DescribeNodeType, DescribeRegions, DescribeSendFileResults, DescribeTask, DescribeVsc, DescribeZones, ExtendCluster,
    ListClusterHyperNodes, ListClusterNodes, ListClusters, ListDiagnosticResults, ListFreeHyperNodes, ListFreeNodes,
    ListHyperNodes, ListImages, ListMachineNetworkInfo, ListMachineTypes, ListNetTestResults, ListNodeGroupDriftedNodes,
    ListNodeGroupRefreshTasks, ListNodeGroups, ListSyslogs, ListTagResources, ListUserClusterTypes, ListVscs,
    RebootNodes, RefreshNodeGroupNodes, ReimageNodes, ReportNodesStatus, RunCommand, SendFile, ShrinkCluster,
    StopInvocation, StopNodes, TagResources, UntagResources, UpdateNodeGroup
}
