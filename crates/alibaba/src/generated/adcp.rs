//! `adcp` of Alibaba Cloud, API version 2022-01-01.
//!
//! Endpoint: a table of 23 regions, else `adcp.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/adcp/2022-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, adcp::DescribeHubClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeHubClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "adcp.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "adcp.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "adcp.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "adcp.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "adcp.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "adcp.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "adcp.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "adcp-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "adcp.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "adcp.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "adcp.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "adcp.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "adcp.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "adcp.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "adcp-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "adcp.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "adcp.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "adcp.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "adcp.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "adcp-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "adcp.me-east-1.aliyuncs.com"),
        ("us-east-1", "adcp.us-east-1.aliyuncs.com"),
        ("us-west-1", "adcp.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "adcp-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "adcp-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "adcp-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "adcp-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "adcp-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "adcp-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "adcp-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "adcp-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "adcp-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "adcp-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "adcp-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("adcp", "2022-01-01", "adcp", &ENDPOINTS);

/// Attaches cluster to hub: `AttachClusterToHub` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/AttachClusterToHub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClusterToHub {
    pub attach_to_mesh: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_ids: String,
}
operation! { AttachClusterToHub(cluster_id: String, cluster_ids: String)
    "AttachClusterToHub" -> AttachClusterToHubOutput {
    0 "AttachToMesh" attach_to_mesh: bool, 1 "ClusterId" cluster_id, 2 "ClusterIds" cluster_ids
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AttachClusterToHub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClusterToHubOutput {
    pub cluster_id: Option<String>,
    pub managed_cluster_ids: Vec<String>,
    pub task_id: Option<String>,
}
model! { AttachClusterToHubOutput {
    0 "ClusterId" cluster_id: String, 1 "ManagedClusterIds" managed_cluster_ids: Vec<String>, 2 "TaskId" task_id: String
} }

/// Changes resource group: `ChangeResourceGroup` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates hub cluster: `CreateHubCluster` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/CreateHubCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHubCluster {
    pub tag: Option<Vec<Tag>>,
    pub api_server_public_eip: Option<bool>,
    pub argo_server_enabled: Option<bool>,
    pub audit_log_enabled: Option<bool>,
    pub is_enterprise_security_group: Option<bool>,
    pub name: Option<String>,
    pub price_limit: Option<String>,
    pub profile: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub v_switches: String,
    /// Required.
    pub vpc_id: String,
    pub workflow_schedule_mode: Option<String>,
}
operation! { CreateHubCluster(region_id: String, v_switches: String, vpc_id: String)
    "CreateHubCluster" -> CreateHubClusterOutput {
    0 "Tag" tag: Vec<Tag>, 1 "ApiServerPublicEip" api_server_public_eip: bool,
    2 "ArgoServerEnabled" argo_server_enabled: bool, 3 "AuditLogEnabled" audit_log_enabled: bool,
    4 "IsEnterpriseSecurityGroup" is_enterprise_security_group: bool, 5 "Name" name: String,
    6 "PriceLimit" price_limit: String, 7 "Profile" profile: String, 8 "RegionId" region_id,
    9 "ResourceGroupID" resource_group_id: String, 10 "VSwitches" v_switches, 11 "VpcId" vpc_id,
    12 "WorkflowScheduleMode" workflow_schedule_mode: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
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

/// In the request of [`CreateHubCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateHubCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHubClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHubClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Deletes hub cluster: `DeleteHubCluster` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DeleteHubCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHubCluster {
    /// Required.
    pub cluster_id: String,
    pub force: Option<bool>,
    pub retain_resources: Option<Vec<String>>,
}
operation! { DeleteHubCluster(cluster_id: String) "DeleteHubCluster" -> DeleteHubClusterOutput {
    0 "ClusterId" cluster_id, 1 "Force" force: bool, 2 "RetainResources" retain_resources: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteHubCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHubClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeleteHubClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Deletes policy instance: `DeletePolicyInstance` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DeletePolicyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyInstance {
    /// Required.
    pub cluster_id: String,
    pub cluster_ids: Option<Vec<String>>,
    /// Required.
    pub policy_name: String,
}
operation! { DeletePolicyInstance(cluster_id: String, policy_name: String) "DeletePolicyInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterIds" cluster_ids: Vec<String>, 2 "PolicyName" policy_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeletePolicyInstance`]: empty.
pub type DeletePolicyInstanceOutput = Empty;

/// Deletes user permission: `DeleteUserPermission` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DeleteUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermission {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUserPermission(cluster_id: String, user_id: String) "DeleteUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "UserId" user_id
} }

/// Response of [`DeleteUserPermission`]: empty.
pub type DeleteUserPermissionOutput = Empty;

/// Deploys policy instance: `DeployPolicyInstance` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DeployPolicyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPolicyInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_ids: Vec<String>,
    pub namespaces: Option<Vec<String>>,
    /// Required.
    pub policy_action: String,
    /// Required.
    pub policy_name: String,
}
operation! {
    DeployPolicyInstance(cluster_id: String, cluster_ids: Vec<String>, policy_action: String, policy_name: String)
    "DeployPolicyInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterIds" cluster_ids, 2 "Namespaces" namespaces: Vec<String>,
    3 "PolicyAction" policy_action, 4 "PolicyName" policy_name
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeployPolicyInstance`]: empty.
pub type DeployPolicyInstanceOutput = Empty;

/// Describes hub cluster details: `DescribeHubClusterDetails` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeHubClusterDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetails {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeHubClusterDetails(cluster_id: String)
    "DescribeHubClusterDetails" -> DescribeHubClusterDetailsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsOutput {
    pub cluster: Option<DescribeHubClusterDetailsCluster>,
}
model! { DescribeHubClusterDetailsOutput {
    0 "Cluster" cluster: DescribeHubClusterDetailsCluster
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsCluster {
    pub api_server: Option<DescribeHubClusterDetailsApiServer>,
    pub cluster_info: Option<DescribeHubClusterDetailsClusterInfo>,
    pub conditions: Vec<DescribeHubClusterDetailsConditions>,
    pub endpoints: Option<DescribeHubClusterDetailsEndpoints>,
    pub log_config: Option<DescribeHubClusterDetailsLogConfig>,
    pub mesh_config: Option<DescribeHubClusterDetailsMeshConfig>,
    pub network: Option<DescribeHubClusterDetailsNetwork>,
    pub workflow_config: Option<DescribeHubClusterDetailsWorkflowConfig>,
}
model! { DescribeHubClusterDetailsCluster {
    0 "ApiServer" api_server: DescribeHubClusterDetailsApiServer,
    1 "ClusterInfo" cluster_info: DescribeHubClusterDetailsClusterInfo,
    2 "Conditions" conditions: Vec<DescribeHubClusterDetailsConditions>,
    3 "Endpoints" endpoints: DescribeHubClusterDetailsEndpoints,
    4 "LogConfig" log_config: DescribeHubClusterDetailsLogConfig,
    5 "MeshConfig" mesh_config: DescribeHubClusterDetailsMeshConfig,
    6 "Network" network: DescribeHubClusterDetailsNetwork,
    7 "WorkflowConfig" workflow_config: DescribeHubClusterDetailsWorkflowConfig
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsApiServer {
    pub api_server_eip_id: Option<String>,
    pub enabled_public: Option<bool>,
    pub load_balancer_id: Option<String>,
}
model! { DescribeHubClusterDetailsApiServer {
    0 "ApiServerEipId" api_server_eip_id: String, 1 "EnabledPublic" enabled_public: bool,
    2 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub meta_data: Option<DescribeHubClusterDetailsMetaData>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeHubClusterDetailsTags>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeHubClusterDetailsClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterSpec" cluster_spec: String, 2 "CreationTime" creation_time: String,
    3 "ErrorMessage" error_message: String, 4 "MetaData" meta_data: DescribeHubClusterDetailsMetaData,
    5 "Name" name: String, 6 "Profile" profile: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupID" resource_group_id: String, 9 "State" state: String,
    10 "Tags" tags: Vec<DescribeHubClusterDetailsTags>, 11 "UpdateTime" update_time: String,
    12 "Version" version: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsMetaData {
    pub ack_one: Option<DescribeHubClusterDetailsACKOne>,
}
model! { DescribeHubClusterDetailsMetaData {
    0 "ACKOne" ack_one: DescribeHubClusterDetailsACKOne
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsACKOne {
    pub git_ops: Option<DescribeHubClusterDetailsGitOps>,
    pub work_flow: Option<DescribeHubClusterDetailsWorkFlow>,
}
model! { DescribeHubClusterDetailsACKOne {
    0 "GitOps" git_ops: DescribeHubClusterDetailsGitOps, 1 "WorkFlow" work_flow: DescribeHubClusterDetailsWorkFlow
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsGitOps {
    pub access_control_list: Vec<String>,
    pub enabled: Option<bool>,
    pub ha_enabled: Option<bool>,
    pub public_access_enabled: Option<bool>,
}
model! { DescribeHubClusterDetailsGitOps {
    0 "AccessControlList" access_control_list: Vec<String>, 1 "Enabled" enabled: bool, 2 "HAEnabled" ha_enabled: bool,
    3 "PublicAccessEnabled" public_access_enabled: bool
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkFlow {
    pub argo_workflow: Option<DescribeHubClusterDetailsArgoWorkflow>,
}
model! { DescribeHubClusterDetailsWorkFlow {
    0 "ArgoWorkflow" argo_workflow: DescribeHubClusterDetailsArgoWorkflow
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsArgoWorkflow {
    pub access_control_list: Vec<String>,
    pub enabled: Option<bool>,
    pub public_access_enabled: Option<bool>,
    pub server_enabled: Option<String>,
}
model! { DescribeHubClusterDetailsArgoWorkflow {
    0 "AccessControlList" access_control_list: Vec<String>, 1 "Enabled" enabled: bool,
    2 "PublicAccessEnabled" public_access_enabled: bool, 3 "ServerEnabled" server_enabled: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHubClusterDetailsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsConditions {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHubClusterDetailsConditions {
    0 "Message" message: String, 1 "Reason" reason: String, 2 "Status" status: String, 3 "Type" r#type: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
}
model! { DescribeHubClusterDetailsEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint: String,
    1 "PublicApiServerEndpoint" public_api_server_endpoint: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsLogConfig {
    pub enable_log: Option<bool>,
    pub log_project: Option<String>,
    pub log_store_ttl: Option<String>,
}
model! { DescribeHubClusterDetailsLogConfig {
    0 "EnableLog" enable_log: bool, 1 "LogProject" log_project: String, 2 "LogStoreTTL" log_store_ttl: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsMeshConfig {
    pub enable_mesh: Option<bool>,
    pub mesh_id: Option<String>,
}
model! { DescribeHubClusterDetailsMeshConfig {
    0 "EnableMesh" enable_mesh: bool, 1 "MeshId" mesh_id: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsNetwork {
    pub cluster_domain: Option<String>,
    pub ip_stack: Option<String>,
    pub security_group_ids: Vec<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClusterDetailsNetwork {
    0 "ClusterDomain" cluster_domain: String, 1 "IPStack" ip_stack: String,
    2 "SecurityGroupIDs" security_group_ids: Vec<String>, 3 "VSwitches" v_switches: Vec<String>,
    4 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkflowConfig {
    pub argo_server_enabled: Option<bool>,
    pub price_limit: Option<String>,
    pub workflow_schedule_mode: Option<String>,
    pub workflow_units: Vec<DescribeHubClusterDetailsWorkflowUnits>,
}
model! { DescribeHubClusterDetailsWorkflowConfig {
    0 "ArgoServerEnabled" argo_server_enabled: bool, 1 "PriceLimit" price_limit: String,
    2 "WorkflowScheduleMode" workflow_schedule_mode: String,
    3 "WorkflowUnits" workflow_units: Vec<DescribeHubClusterDetailsWorkflowUnits>
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkflowUnits {
    pub region_id: Option<String>,
    pub v_switches: Vec<DescribeHubClusterDetailsVSwitches>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClusterDetailsWorkflowUnits {
    0 "RegionId" region_id: String, 1 "VSwitches" v_switches: Vec<DescribeHubClusterDetailsVSwitches>,
    2 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeHubClusterDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeHubClusterDetailsVSwitches {
    0 "VswitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Describes hub cluster kubeconfig: `DescribeHubClusterKubeconfig` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeHubClusterKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterKubeconfig {
    /// Required.
    pub cluster_id: String,
    pub private_ip_address: Option<bool>,
}
operation! { DescribeHubClusterKubeconfig(cluster_id: String)
    "DescribeHubClusterKubeconfig" -> DescribeHubClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "PrivateIpAddress" private_ip_address: bool
} }

/// Response of [`DescribeHubClusterKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterKubeconfigOutput {
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeHubClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig: Secret
} }

/// Describes hub cluster logs: `DescribeHubClusterLogs` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeHubClusterLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogs {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeHubClusterLogs(cluster_id: String) "DescribeHubClusterLogs" -> DescribeHubClusterLogsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeHubClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogsOutput {
    pub logs: Vec<DescribeHubClusterLogsLogs>,
}
model! { DescribeHubClusterLogsOutput {
    0 "Logs" logs: Vec<DescribeHubClusterLogsLogs>
} }

/// In the response of [`DescribeHubClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogsLogs {
    pub cluster_id: Option<String>,
    pub cluster_log: Option<String>,
    pub creation_time: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribeHubClusterLogsLogs {
    0 "ClusterId" cluster_id: String, 1 "ClusterLog" cluster_log: String, 2 "CreationTime" creation_time: String,
    3 "LogLevel" log_level: String
} }

/// Describes hub clusters: `DescribeHubClusters` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeHubClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusters {
    pub profile: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<Tag>>,
}
operation! { DescribeHubClusters() "DescribeHubClusters" -> DescribeHubClustersOutput {
    0 "Profile" profile: String, 1 "ResourceGroupId" resource_group_id: String, 2 "Tag" tag: Vec<Tag>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersOutput {
    pub clusters: Vec<DescribeHubClustersClusters>,
}
model! { DescribeHubClustersOutput {
    0 "Clusters" clusters: Vec<DescribeHubClustersClusters>
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersClusters {
    pub api_server: Option<DescribeHubClustersApiServer>,
    pub cluster_info: Option<DescribeHubClustersClusterInfo>,
    pub conditions: Vec<DescribeHubClustersConditions>,
    pub endpoints: Option<DescribeHubClustersEndpoints>,
    pub log_config: Option<DescribeHubClustersLogConfig>,
    pub mesh_config: Option<DescribeHubClustersMeshConfig>,
    pub network: Option<DescribeHubClustersNetwork>,
}
model! { DescribeHubClustersClusters {
    0 "ApiServer" api_server: DescribeHubClustersApiServer,
    1 "ClusterInfo" cluster_info: DescribeHubClustersClusterInfo,
    2 "Conditions" conditions: Vec<DescribeHubClustersConditions>,
    3 "Endpoints" endpoints: DescribeHubClustersEndpoints, 4 "LogConfig" log_config: DescribeHubClustersLogConfig,
    5 "MeshConfig" mesh_config: DescribeHubClustersMeshConfig, 6 "Network" network: DescribeHubClustersNetwork
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersApiServer {
    pub api_server_eip_id: Option<String>,
    pub enabled_public: Option<bool>,
    pub load_balancer_id: Option<String>,
}
model! { DescribeHubClustersApiServer {
    0 "ApiServerEipId" api_server_eip_id: String, 1 "EnabledPublic" enabled_public: bool,
    2 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub creation_time: Option<String>,
    pub error_message: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeHubClustersTags>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeHubClustersClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterSpec" cluster_spec: String, 2 "CreationTime" creation_time: String,
    3 "ErrorMessage" error_message: String, 4 "Name" name: String, 5 "Profile" profile: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupID" resource_group_id: String, 8 "State" state: String,
    9 "Tags" tags: Vec<DescribeHubClustersTags>, 10 "UpdateTime" update_time: String, 11 "Version" version: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHubClustersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersConditions {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHubClustersConditions {
    0 "Message" message: String, 1 "Reason" reason: String, 2 "Status" status: String, 3 "Type" r#type: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
}
model! { DescribeHubClustersEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint: String,
    1 "PublicApiServerEndpoint" public_api_server_endpoint: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersLogConfig {
    pub enable_log: Option<bool>,
    pub log_project: Option<String>,
    pub log_store_ttl: Option<String>,
}
model! { DescribeHubClustersLogConfig {
    0 "EnableLog" enable_log: bool, 1 "LogProject" log_project: String, 2 "LogStoreTTL" log_store_ttl: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersMeshConfig {
    pub enable_mesh: Option<bool>,
    pub mesh_id: Option<String>,
}
model! { DescribeHubClustersMeshConfig {
    0 "EnableMesh" enable_mesh: bool, 1 "MeshId" mesh_id: String
} }

/// In the response of [`DescribeHubClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersNetwork {
    pub cluster_domain: Option<String>,
    pub security_group_ids: Vec<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClustersNetwork {
    0 "ClusterDomain" cluster_domain: String, 1 "SecurityGroupIDs" security_group_ids: Vec<String>,
    2 "VSwitches" v_switches: Vec<String>, 3 "VpcId" vpc_id: String
} }

/// Describes managed clusters: `DescribeManagedClusters` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeManagedClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClusters {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeManagedClusters(cluster_id: String) "DescribeManagedClusters" -> DescribeManagedClustersOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeManagedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersOutput {
    pub clusters: Vec<DescribeManagedClustersClusters>,
}
model! { DescribeManagedClustersOutput {
    0 "Clusters" clusters: Vec<DescribeManagedClustersClusters>
} }

/// In the response of [`DescribeManagedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersClusters {
    pub cluster: Option<DescribeManagedClustersCluster>,
    pub mesh_status: Option<DescribeManagedClustersMeshStatus>,
    pub status: Option<DescribeManagedClustersStatus>,
}
model! { DescribeManagedClustersClusters {
    0 "Cluster" cluster: DescribeManagedClustersCluster, 1 "MeshStatus" mesh_status: DescribeManagedClustersMeshStatus,
    2 "Status" status: DescribeManagedClustersStatus
} }

/// In the response of [`DescribeManagedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersCluster {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub created: Option<String>,
    pub current_version: Option<String>,
    pub init_version: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub updated: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeManagedClustersCluster {
    0 "ClusterID" cluster_id: String, 1 "ClusterSpec" cluster_spec: String, 2 "ClusterType" cluster_type: String,
    3 "Created" created: String, 4 "CurrentVersion" current_version: String, 5 "InitVersion" init_version: String,
    6 "Name" name: String, 7 "Profile" profile: String, 8 "Region" region: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "State" state: String, 11 "Updated" updated: String,
    12 "VSwitchID" vswitch_id: String, 13 "VpcID" vpc_id: String
} }

/// In the response of [`DescribeManagedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersMeshStatus {
    pub in_mesh: Option<bool>,
}
model! { DescribeManagedClustersMeshStatus {
    0 "InMesh" in_mesh: bool
} }

/// In the response of [`DescribeManagedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersStatus {
    pub message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeManagedClustersStatus {
    0 "Message" message: String, 1 "State" state: String
} }

/// Describes policies: `DescribePolicies` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicies {}
operation! { DescribePolicies() "DescribePolicies" -> DescribePoliciesOutput {} }

/// Response of [`DescribePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesOutput {
    pub policies: Vec<DescribePoliciesPolicies>,
}
model! { DescribePoliciesOutput {
    0 "Policies" policies: Vec<DescribePoliciesPolicies>
} }

/// In the response of [`DescribePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesPolicies {
    pub category: Option<String>,
    pub names: Vec<String>,
}
model! { DescribePoliciesPolicies {
    0 "Category" category: String, 1 "Names" names: Vec<String>
} }

/// Describes policy details: `DescribePolicyDetails` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribePolicyDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetails {
    pub policy_name: Option<String>,
}
operation! { DescribePolicyDetails() "DescribePolicyDetails" -> DescribePolicyDetailsOutput {
    0 "PolicyName" policy_name: String
} }

/// Response of [`DescribePolicyDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsOutput {
    pub policy: Option<DescribePolicyDetailsPolicy>,
}
model! { DescribePolicyDetailsOutput {
    0 "Policy" policy: DescribePolicyDetailsPolicy
} }

/// In the response of [`DescribePolicyDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsPolicy {
    pub action: Option<String>,
    pub category: Option<String>,
    pub created: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub no_config: Option<i64>,
    pub severity: Option<String>,
    pub template: Option<String>,
    pub updated: Option<String>,
}
model! { DescribePolicyDetailsPolicy {
    0 "Action" action: String, 1 "Category" category: String, 2 "Created" created: String,
    3 "Description" description: String, 4 "Name" name: String, 5 "NoConfig" no_config: i64,
    6 "Severity" severity: String, 7 "Template" template: String, 8 "Updated" updated: String
} }

/// Describes policy governance in cluster: `DescribePolicyGovernanceInCluster` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribePolicyGovernanceInCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePolicyGovernanceInCluster(cluster_id: String)
    "DescribePolicyGovernanceInCluster" -> DescribePolicyGovernanceInClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOutput {
    pub policy_governances: Vec<DescribePolicyGovernanceInClusterPolicyGovernances>,
}
model! { DescribePolicyGovernanceInClusterOutput {
    0 "PolicyGovernances" policy_governances: Vec<DescribePolicyGovernanceInClusterPolicyGovernances>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterPolicyGovernances {
    pub cluster: Option<DescribePolicyGovernanceInClusterCluster>,
    pub policy_governance: Option<DescribePolicyGovernanceInClusterPolicyGovernance>,
}
model! { DescribePolicyGovernanceInClusterPolicyGovernances {
    0 "Cluster" cluster: DescribePolicyGovernanceInClusterCluster,
    1 "PolicyGovernance" policy_governance: DescribePolicyGovernanceInClusterPolicyGovernance
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterCluster {
    pub cluster_id: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    pub region_id: Option<String>,
    pub state: Option<String>,
}
model! { DescribePolicyGovernanceInClusterCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterSpec" cluster_spec: String, 2 "ClusterType" cluster_type: String,
    3 "Name" name: String, 4 "Profile" profile: String, 5 "RegionId" region_id: String, 6 "State" state: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterPolicyGovernance {
    pub admit_log: Option<DescribePolicyGovernanceInClusterAdmitLog>,
    pub on_state: Vec<DescribePolicyGovernanceInClusterOnState>,
    pub violation: Option<DescribePolicyGovernanceInClusterViolation>,
}
model! { DescribePolicyGovernanceInClusterPolicyGovernance {
    0 "AdmitLog" admit_log: DescribePolicyGovernanceInClusterAdmitLog,
    1 "OnState" on_state: Vec<DescribePolicyGovernanceInClusterOnState>,
    2 "Violation" violation: DescribePolicyGovernanceInClusterViolation
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterAdmitLog {
    pub count: Option<String>,
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub logs: Vec<BTreeMap<String, String>>,
    pub progress: Option<String>,
}
model! { DescribePolicyGovernanceInClusterAdmitLog {
    0 "Count" count: String, 1 "LogProject" log_project: String, 2 "LogStore" log_store: String,
    3 "Logs" logs: Vec<BTreeMap<String, String>>, 4 "Progress" progress: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOnState {
    pub enabled_count: Option<i64>,
    pub severity: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterOnState {
    0 "EnabledCount" enabled_count: i64, 1 "Severity" severity: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolation {
    pub total_violations: Option<DescribePolicyGovernanceInClusterTotalViolations>,
    pub violations: Option<DescribePolicyGovernanceInClusterViolations>,
}
model! { DescribePolicyGovernanceInClusterViolation {
    0 "TotalViolations" total_violations: DescribePolicyGovernanceInClusterTotalViolations,
    1 "Violations" violations: DescribePolicyGovernanceInClusterViolations
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterTotalViolations {
    pub deny: Vec<DescribePolicyGovernanceInClusterDeny>,
    pub warn: Vec<DescribePolicyGovernanceInClusterWarn>,
}
model! { DescribePolicyGovernanceInClusterTotalViolations {
    0 "Deny" deny: Vec<DescribePolicyGovernanceInClusterDeny>, 1 "Warn" warn: Vec<DescribePolicyGovernanceInClusterWarn>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterDeny {
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterDeny {
    0 "Severity" severity: String, 1 "Violations" violations: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterWarn {
    pub severity: Option<String>,
    pub violations: Option<String>,
}
model! { DescribePolicyGovernanceInClusterWarn {
    0 "Severity" severity: String, 1 "Violations" violations: String
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolations {
    pub deny: Vec<DescribePolicyGovernanceInClusterViolationsDeny>,
    pub warn: Vec<DescribePolicyGovernanceInClusterViolationsWarn>,
}
model! { DescribePolicyGovernanceInClusterViolations {
    0 "Deny" deny: Vec<DescribePolicyGovernanceInClusterViolationsDeny>,
    1 "Warn" warn: Vec<DescribePolicyGovernanceInClusterViolationsWarn>
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsDeny {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsDeny {
    0 "PolicyDescription" policy_description: String, 1 "PolicyName" policy_name: String, 2 "Severity" severity: String,
    3 "Violations" violations: i64
} }

/// In the response of [`DescribePolicyGovernanceInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsWarn {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsWarn {
    0 "PolicyDescription" policy_description: String, 1 "PolicyName" policy_name: String, 2 "Severity" severity: String,
    3 "Violations" violations: i64
} }

/// Describes policy instances: `DescribePolicyInstances` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribePolicyInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub policy_name: String,
}
operation! { DescribePolicyInstances(cluster_id: String, policy_name: String)
    "DescribePolicyInstances" -> DescribePolicyInstancesOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name
} }

/// Response of [`DescribePolicyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesOutput {
    pub policies: Vec<DescribePolicyInstancesPolicies>,
}
model! { DescribePolicyInstancesOutput {
    0 "Policies" policies: Vec<DescribePolicyInstancesPolicies>
} }

/// In the response of [`DescribePolicyInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesPolicies {
    pub cluster_id: Option<String>,
    pub instance_name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_category: Option<String>,
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_parameters: BTreeMap<String, String>,
    pub policy_scope: Option<String>,
    pub policy_severity: Option<String>,
    pub total_violations: Option<i64>,
}
model! { DescribePolicyInstancesPolicies {
    0 "ClusterId" cluster_id: String, 1 "InstanceName" instance_name: String, 2 "PolicyAction" policy_action: String,
    3 "PolicyCategory" policy_category: String, 4 "PolicyDescription" policy_description: String,
    5 "PolicyName" policy_name: String, 6 "PolicyParameters" policy_parameters: BTreeMap<String, String>,
    7 "PolicyScope" policy_scope: String, 8 "PolicySeverity" policy_severity: String,
    9 "TotalViolations" total_violations: i64
} }

/// Describes policy instances status: `DescribePolicyInstancesStatus` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribePolicyInstancesStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePolicyInstancesStatus(cluster_id: String)
    "DescribePolicyInstancesStatus" -> DescribePolicyInstancesStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusOutput {
    pub policies: Option<DescribePolicyInstancesStatusPolicies>,
}
model! { DescribePolicyInstancesStatusOutput {
    0 "Policies" policies: DescribePolicyInstancesStatusPolicies
} }

/// In the response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicies {
    pub policy_instances: Vec<DescribePolicyInstancesStatusPolicyInstances>,
    pub severity_info: Vec<DescribePolicyInstancesStatusSeverityInfo>,
}
model! { DescribePolicyInstancesStatusPolicies {
    0 "PolicyInstances" policy_instances: Vec<DescribePolicyInstancesStatusPolicyInstances>,
    1 "SeverityInfo" severity_info: Vec<DescribePolicyInstancesStatusSeverityInfo>
} }

/// In the response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicyInstances {
    pub policy_category: Option<String>,
    pub policy_clusters: Vec<DescribePolicyInstancesStatusPolicyClusters>,
    pub policy_description: Option<String>,
    pub policy_instances_count: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_severity: Option<String>,
}
model! { DescribePolicyInstancesStatusPolicyInstances {
    0 "PolicyCategory" policy_category: String,
    1 "PolicyClusters" policy_clusters: Vec<DescribePolicyInstancesStatusPolicyClusters>,
    2 "PolicyDescription" policy_description: String, 3 "PolicyInstancesCount" policy_instances_count: i64,
    4 "PolicyName" policy_name: String, 5 "PolicySeverity" policy_severity: String
} }

/// In the response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicyClusters {
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribePolicyInstancesStatusPolicyClusters {
    0 "ClusterId" cluster_id: String, 1 "Status" status: String
} }

/// In the response of [`DescribePolicyInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusSeverityInfo {
    pub severity_count: Option<String>,
    pub severity_type: Option<String>,
}
model! { DescribePolicyInstancesStatusSeverityInfo {
    0 "SeverityCount" severity_count: String, 1 "SeverityType" severity_type: String
} }

/// Describes regions: `DescribeRegions` of `adcp` 2022-01-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Language" language: String
} { method: "GET", } }

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

/// Describes user permissions: `DescribeUserPermissions` of `adcp` 2022-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DescribeUserPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissions {
    /// Required.
    pub user_id: String,
}
operation! { DescribeUserPermissions(user_id: String) "DescribeUserPermissions" -> DescribeUserPermissionsOutput {
    0 "UserId" user_id
} }

/// Response of [`DescribeUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsOutput {
    pub permissions: Vec<DescribeUserPermissionsPermissions>,
}
model! { DescribeUserPermissionsOutput {
    0 "Permissions" permissions: Vec<DescribeUserPermissionsPermissions>
} }

/// In the response of [`DescribeUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsPermissions {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeUserPermissionsPermissions {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "RoleName" role_name: String,
    3 "RoleType" role_type: String
} }

/// Detaches cluster from hub: `DetachClusterFromHub` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/DetachClusterFromHub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClusterFromHub {
    /// Required.
    pub cluster_id: String,
    pub detach_from_mesh: Option<bool>,
    /// Required.
    pub cluster_ids: String,
}
operation! { DetachClusterFromHub(cluster_id: String, cluster_ids: String)
    "DetachClusterFromHub" -> DetachClusterFromHubOutput {
    0 "ClusterId" cluster_id, 1 "DetachFromMesh" detach_from_mesh: bool, 2 "ClusterIds" cluster_ids
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetachClusterFromHub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClusterFromHubOutput {
    pub cluster_id: Option<String>,
    pub managed_cluster_ids: Vec<String>,
    pub task_id: Option<String>,
}
model! { DetachClusterFromHubOutput {
    0 "ClusterId" cluster_id: String, 1 "ManagedClusterIds" managed_cluster_ids: Vec<String>, 2 "TaskId" task_id: String
} }

/// Grants user permission: `GrantUserPermission` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/GrantUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermission {
    /// Required.
    pub cluster_id: String,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    /// Required.
    pub role_name: String,
    /// Required.
    pub role_type: String,
    /// Required.
    pub user_id: String,
}
operation! { GrantUserPermission(cluster_id: String, role_name: String, role_type: String, user_id: String)
    "GrantUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsRamRole" is_ram_role: bool, 2 "Namespace" namespace: String, 3 "RoleName" role_name,
    4 "RoleType" role_type, 5 "UserId" user_id
} }

/// Response of [`GrantUserPermission`]: empty.
pub type GrantUserPermissionOutput = Empty;

/// Grants user permissions: `GrantUserPermissions` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/GrantUserPermissions>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissions {
    pub permissions: Option<Vec<GrantUserPermissionsPermissions>>,
    /// Required.
    pub user_id: String,
}
operation! { GrantUserPermissions(user_id: String) "GrantUserPermissions" -> Empty {
    0 "Permissions" permissions: Vec<GrantUserPermissionsPermissions>, 1 "UserId" user_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GrantUserPermissions`]: empty.
pub type GrantUserPermissionsOutput = Empty;

/// In the request of [`GrantUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissionsPermissions {
    pub cluster_id: Option<String>,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    /// Required.
    pub role_name: Option<String>,
    /// Required.
    pub role_type: Option<String>,
}
input! { GrantUserPermissionsPermissions(role_name: String, role_type: String) {
    0 "ClusterId" cluster_id: String, 1 "IsRamRole" is_ram_role: bool, 2 "Namespace" namespace: String,
    3 "RoleName" role_name: String, 4 "RoleType" role_type: String
} }

/// Updates hub cluster feature: `UpdateHubClusterFeature` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/UpdateHubClusterFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHubClusterFeature {
    pub access_control_list: Option<Vec<String>>,
    pub api_server_eip_id: Option<String>,
    pub argo_cd_enabled: Option<bool>,
    pub argo_cdha_enabled: Option<bool>,
    pub argo_events_enabled: Option<bool>,
    pub argo_server_enabled: Option<bool>,
    pub audit_log_enabled: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub deletion_protection: Option<bool>,
    pub enable_mesh: Option<bool>,
    pub gateway_enabled: Option<bool>,
    pub monitor_enabled: Option<bool>,
    pub name: Option<String>,
    pub price_limit: Option<String>,
    pub public_access_enabled: Option<bool>,
    pub public_api_server_enabled: Option<bool>,
    pub v_switches: Option<Vec<String>>,
    pub workflow_schedule_mode: Option<String>,
}
operation! { UpdateHubClusterFeature(cluster_id: String) "UpdateHubClusterFeature" -> Empty {
    0 "AccessControlList" access_control_list: Vec<String>, 1 "ApiServerEipId" api_server_eip_id: String,
    2 "ArgoCDEnabled" argo_cd_enabled: bool, 3 "ArgoCDHAEnabled" argo_cdha_enabled: bool,
    4 "ArgoEventsEnabled" argo_events_enabled: bool, 5 "ArgoServerEnabled" argo_server_enabled: bool,
    6 "AuditLogEnabled" audit_log_enabled: bool, 7 "ClusterId" cluster_id,
    8 "DeletionProtection" deletion_protection: bool, 9 "EnableMesh" enable_mesh: bool,
    10 "GatewayEnabled" gateway_enabled: bool, 11 "MonitorEnabled" monitor_enabled: bool, 12 "Name" name: String,
    13 "PriceLimit" price_limit: String, 14 "PublicAccessEnabled" public_access_enabled: bool,
    15 "PublicApiServerEnabled" public_api_server_enabled: bool, 16 "VSwitches" v_switches: Vec<String>,
    17 "WorkflowScheduleMode" workflow_schedule_mode: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(16, Location::Default, Style::Json)
] }

/// Response of [`UpdateHubClusterFeature`]: empty.
pub type UpdateHubClusterFeatureOutput = Empty;

/// Updates user permission: `UpdateUserPermission` of `adcp` 2022-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/adcp/2022-01-01/UpdateUserPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPermission {
    /// Required.
    pub cluster_id: String,
    pub namespace: Option<String>,
    /// Required.
    pub role_name: String,
    /// Required.
    pub role_type: String,
    /// Required.
    pub user_id: String,
}
operation! { UpdateUserPermission(cluster_id: String, role_name: String, role_type: String, user_id: String)
    "UpdateUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace: String, 2 "RoleName" role_name, 3 "RoleType" role_type,
    4 "UserId" user_id
} }

/// Response of [`UpdateUserPermission`]: empty.
pub type UpdateUserPermissionOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AttachClusterToHub, ChangeResourceGroup, CreateHubCluster, DeleteHubCluster, DeletePolicyInstance,
    DeleteUserPermission, DeployPolicyInstance, DescribeHubClusterDetails, DescribeHubClusterKubeconfig,
    DescribeHubClusterLogs, DescribeHubClusters, DescribeManagedClusters, DescribePolicies, DescribePolicyDetails,
    DescribePolicyGovernanceInCluster, DescribePolicyInstances, DescribePolicyInstancesStatus, DescribeRegions,
    DescribeUserPermissions, DetachClusterFromHub, GrantUserPermission, GrantUserPermissions, UpdateHubClusterFeature,
    UpdateUserPermission
}
