//! `adcp` 2022-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "adcp", version: "2022-01-01", code: "adcp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClusterToHub {
    pub attach_to_mesh: Option<bool>,
    pub cluster_id: String,
    pub cluster_ids: String,
}
operation! { AttachClusterToHub(cluster_id: String, cluster_ids: String)
    "AttachClusterToHub" -> AttachClusterToHubOutput {
    0 "AttachToMesh" attach_to_mesh: bool, 1 "ClusterId" cluster_id, 2 "ClusterIds" cluster_ids
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClusterToHubOutput {
    pub cluster_id: Option<String>,
    pub managed_cluster_ids: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { AttachClusterToHubOutput {
    0 "ClusterId" cluster_id, 1 "ManagedClusterIds" managed_cluster_ids, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub v_switches: String,
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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHubClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHubClusterOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHubCluster {
    pub cluster_id: String,
    pub force: Option<bool>,
    pub retain_resources: Option<Vec<String>>,
}
operation! { DeleteHubCluster(cluster_id: String) "DeleteHubCluster" -> DeleteHubClusterOutput {
    0 "ClusterId" cluster_id, 1 "Force" force: bool, 2 "RetainResources" retain_resources: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHubClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeleteHubClusterOutput {
    0 "ClusterId" cluster_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyInstance {
    pub cluster_id: String,
    pub cluster_ids: Option<Vec<String>>,
    pub policy_name: String,
}
operation! { DeletePolicyInstance(cluster_id: String, policy_name: String) "DeletePolicyInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterIds" cluster_ids: Vec<String>, 2 "PolicyName" policy_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type DeletePolicyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermission {
    pub cluster_id: String,
    pub user_id: String,
}
operation! { DeleteUserPermission(cluster_id: String, user_id: String) "DeleteUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "UserId" user_id
} }

pub type DeleteUserPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployPolicyInstance {
    pub cluster_id: String,
    pub cluster_ids: Vec<String>,
    pub namespaces: Option<Vec<String>>,
    pub policy_action: String,
    pub policy_name: String,
}
operation! { DeployPolicyInstance(cluster_id: String, cluster_ids: Vec<String>, policy_action: String, policy_name: String)
    "DeployPolicyInstance" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterIds" cluster_ids, 2 "Namespaces" namespaces: Vec<String>,
    3 "PolicyAction" policy_action, 4 "PolicyName" policy_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type DeployPolicyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetails {
    pub cluster_id: String,
}
operation! { DescribeHubClusterDetails(cluster_id: String)
    "DescribeHubClusterDetails" -> DescribeHubClusterDetailsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsOutput {
    pub cluster: Option<DescribeHubClusterDetailsCluster>,
}
model! { DescribeHubClusterDetailsOutput {
    0 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsCluster {
    pub api_server: Option<DescribeHubClusterDetailsApiServer>,
    pub cluster_info: Option<DescribeHubClusterDetailsClusterInfo>,
    pub conditions: Option<Vec<DescribeHubClusterDetailsConditions>>,
    pub endpoints: Option<DescribeHubClusterDetailsEndpoints>,
    pub log_config: Option<DescribeHubClusterDetailsLogConfig>,
    pub mesh_config: Option<DescribeHubClusterDetailsMeshConfig>,
    pub network: Option<DescribeHubClusterDetailsNetwork>,
    pub workflow_config: Option<DescribeHubClusterDetailsWorkflowConfig>,
}
model! { DescribeHubClusterDetailsCluster {
    0 "ApiServer" api_server, 1 "ClusterInfo" cluster_info, 2 "Conditions" conditions, 3 "Endpoints" endpoints,
    4 "LogConfig" log_config, 5 "MeshConfig" mesh_config, 6 "Network" network, 7 "WorkflowConfig" workflow_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsApiServer {
    pub api_server_eip_id: Option<String>,
    pub enabled_public: Option<bool>,
    pub load_balancer_id: Option<String>,
}
model! { DescribeHubClusterDetailsApiServer {
    0 "ApiServerEipId" api_server_eip_id, 1 "EnabledPublic" enabled_public, 2 "LoadBalancerId" load_balancer_id
} }

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
    pub tags: Option<Vec<DescribeHubClusterDetailsTags>>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeHubClusterDetailsClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterSpec" cluster_spec, 2 "CreationTime" creation_time,
    3 "ErrorMessage" error_message, 4 "MetaData" meta_data, 5 "Name" name, 6 "Profile" profile, 7 "RegionId" region_id,
    8 "ResourceGroupID" resource_group_id, 9 "State" state, 10 "Tags" tags, 11 "UpdateTime" update_time,
    12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsMetaData {
    pub ack_one: Option<DescribeHubClusterDetailsACKOne>,
}
model! { DescribeHubClusterDetailsMetaData {
    0 "ACKOne" ack_one
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsACKOne {
    pub git_ops: Option<DescribeHubClusterDetailsGitOps>,
    pub work_flow: Option<DescribeHubClusterDetailsWorkFlow>,
}
model! { DescribeHubClusterDetailsACKOne {
    0 "GitOps" git_ops, 1 "WorkFlow" work_flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsGitOps {
    pub access_control_list: Option<Vec<String>>,
    pub enabled: Option<bool>,
    pub ha_enabled: Option<bool>,
    pub public_access_enabled: Option<bool>,
}
model! { DescribeHubClusterDetailsGitOps {
    0 "AccessControlList" access_control_list, 1 "Enabled" enabled, 2 "HAEnabled" ha_enabled,
    3 "PublicAccessEnabled" public_access_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkFlow {
    pub argo_workflow: Option<DescribeHubClusterDetailsArgoWorkflow>,
}
model! { DescribeHubClusterDetailsWorkFlow {
    0 "ArgoWorkflow" argo_workflow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsArgoWorkflow {
    pub access_control_list: Option<Vec<String>>,
    pub enabled: Option<bool>,
    pub public_access_enabled: Option<bool>,
    pub server_enabled: Option<String>,
}
model! { DescribeHubClusterDetailsArgoWorkflow {
    0 "AccessControlList" access_control_list, 1 "Enabled" enabled, 2 "PublicAccessEnabled" public_access_enabled,
    3 "ServerEnabled" server_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHubClusterDetailsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsConditions {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHubClusterDetailsConditions {
    0 "Message" message, 1 "Reason" reason, 2 "Status" status, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
}
model! { DescribeHubClusterDetailsEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint, 1 "PublicApiServerEndpoint" public_api_server_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsLogConfig {
    pub enable_log: Option<bool>,
    pub log_project: Option<String>,
    pub log_store_ttl: Option<String>,
}
model! { DescribeHubClusterDetailsLogConfig {
    0 "EnableLog" enable_log, 1 "LogProject" log_project, 2 "LogStoreTTL" log_store_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsMeshConfig {
    pub enable_mesh: Option<bool>,
    pub mesh_id: Option<String>,
}
model! { DescribeHubClusterDetailsMeshConfig {
    0 "EnableMesh" enable_mesh, 1 "MeshId" mesh_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsNetwork {
    pub cluster_domain: Option<String>,
    pub ip_stack: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClusterDetailsNetwork {
    0 "ClusterDomain" cluster_domain, 1 "IPStack" ip_stack, 2 "SecurityGroupIDs" security_group_ids,
    3 "VSwitches" v_switches, 4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkflowConfig {
    pub argo_server_enabled: Option<bool>,
    pub price_limit: Option<String>,
    pub workflow_schedule_mode: Option<String>,
    pub workflow_units: Option<Vec<DescribeHubClusterDetailsWorkflowUnits>>,
}
model! { DescribeHubClusterDetailsWorkflowConfig {
    0 "ArgoServerEnabled" argo_server_enabled, 1 "PriceLimit" price_limit,
    2 "WorkflowScheduleMode" workflow_schedule_mode, 3 "WorkflowUnits" workflow_units
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsWorkflowUnits {
    pub region_id: Option<String>,
    pub v_switches: Option<Vec<DescribeHubClusterDetailsVSwitches>>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClusterDetailsWorkflowUnits {
    0 "RegionId" region_id, 1 "VSwitches" v_switches, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterDetailsVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeHubClusterDetailsVSwitches {
    0 "VswitchId" vswitch_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterKubeconfig {
    pub cluster_id: String,
    pub private_ip_address: Option<bool>,
}
operation! { DescribeHubClusterKubeconfig(cluster_id: String)
    "DescribeHubClusterKubeconfig" -> DescribeHubClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "PrivateIpAddress" private_ip_address: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterKubeconfigOutput {
    pub kubeconfig: Option<Secret>,
}
model! { DescribeHubClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogs {
    pub cluster_id: String,
}
operation! { DescribeHubClusterLogs(cluster_id: String) "DescribeHubClusterLogs" -> DescribeHubClusterLogsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogsOutput {
    pub logs: Option<Vec<DescribeHubClusterLogsLogs>>,
}
model! { DescribeHubClusterLogsOutput {
    0 "Logs" logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClusterLogsLogs {
    pub cluster_id: Option<String>,
    pub cluster_log: Option<String>,
    pub creation_time: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribeHubClusterLogsLogs {
    0 "ClusterId" cluster_id, 1 "ClusterLog" cluster_log, 2 "CreationTime" creation_time, 3 "LogLevel" log_level
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersOutput {
    pub clusters: Option<Vec<DescribeHubClustersClusters>>,
}
model! { DescribeHubClustersOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersClusters {
    pub api_server: Option<DescribeHubClustersApiServer>,
    pub cluster_info: Option<DescribeHubClustersClusterInfo>,
    pub conditions: Option<Vec<DescribeHubClustersConditions>>,
    pub endpoints: Option<DescribeHubClustersEndpoints>,
    pub log_config: Option<DescribeHubClustersLogConfig>,
    pub mesh_config: Option<DescribeHubClustersMeshConfig>,
    pub network: Option<DescribeHubClustersNetwork>,
}
model! { DescribeHubClustersClusters {
    0 "ApiServer" api_server, 1 "ClusterInfo" cluster_info, 2 "Conditions" conditions, 3 "Endpoints" endpoints,
    4 "LogConfig" log_config, 5 "MeshConfig" mesh_config, 6 "Network" network
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersApiServer {
    pub api_server_eip_id: Option<String>,
    pub enabled_public: Option<bool>,
    pub load_balancer_id: Option<String>,
}
model! { DescribeHubClustersApiServer {
    0 "ApiServerEipId" api_server_eip_id, 1 "EnabledPublic" enabled_public, 2 "LoadBalancerId" load_balancer_id
} }

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
    pub tags: Option<Vec<DescribeHubClustersTags>>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeHubClustersClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterSpec" cluster_spec, 2 "CreationTime" creation_time,
    3 "ErrorMessage" error_message, 4 "Name" name, 5 "Profile" profile, 6 "RegionId" region_id,
    7 "ResourceGroupID" resource_group_id, 8 "State" state, 9 "Tags" tags, 10 "UpdateTime" update_time,
    11 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeHubClustersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersConditions {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHubClustersConditions {
    0 "Message" message, 1 "Reason" reason, 2 "Status" status, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersEndpoints {
    pub intranet_api_server_endpoint: Option<String>,
    pub public_api_server_endpoint: Option<String>,
}
model! { DescribeHubClustersEndpoints {
    0 "IntranetApiServerEndpoint" intranet_api_server_endpoint, 1 "PublicApiServerEndpoint" public_api_server_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersLogConfig {
    pub enable_log: Option<bool>,
    pub log_project: Option<String>,
    pub log_store_ttl: Option<String>,
}
model! { DescribeHubClustersLogConfig {
    0 "EnableLog" enable_log, 1 "LogProject" log_project, 2 "LogStoreTTL" log_store_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersMeshConfig {
    pub enable_mesh: Option<bool>,
    pub mesh_id: Option<String>,
}
model! { DescribeHubClustersMeshConfig {
    0 "EnableMesh" enable_mesh, 1 "MeshId" mesh_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHubClustersNetwork {
    pub cluster_domain: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { DescribeHubClustersNetwork {
    0 "ClusterDomain" cluster_domain, 1 "SecurityGroupIDs" security_group_ids, 2 "VSwitches" v_switches,
    3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClusters {
    pub cluster_id: String,
}
operation! { DescribeManagedClusters(cluster_id: String) "DescribeManagedClusters" -> DescribeManagedClustersOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersOutput {
    pub clusters: Option<Vec<DescribeManagedClustersClusters>>,
}
model! { DescribeManagedClustersOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersClusters {
    pub cluster: Option<DescribeManagedClustersCluster>,
    pub mesh_status: Option<DescribeManagedClustersMeshStatus>,
    pub status: Option<DescribeManagedClustersStatus>,
}
model! { DescribeManagedClustersClusters {
    0 "Cluster" cluster, 1 "MeshStatus" mesh_status, 2 "Status" status
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeManagedClustersCluster {
    0 "ClusterID" cluster_id, 1 "ClusterSpec" cluster_spec, 2 "ClusterType" cluster_type, 3 "Created" created,
    4 "CurrentVersion" current_version, 5 "InitVersion" init_version, 6 "Name" name, 7 "Profile" profile,
    8 "Region" region, 9 "ResourceGroupId" resource_group_id, 10 "State" state, 11 "Updated" updated,
    12 "VSwitchID" v_switch_id, 13 "VpcID" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersMeshStatus {
    pub in_mesh: Option<bool>,
}
model! { DescribeManagedClustersMeshStatus {
    0 "InMesh" in_mesh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManagedClustersStatus {
    pub message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeManagedClustersStatus {
    0 "Message" message, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicies {}
operation! { DescribePolicies() "DescribePolicies" -> DescribePoliciesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesOutput {
    pub policies: Option<Vec<DescribePoliciesPolicies>>,
}
model! { DescribePoliciesOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePoliciesPolicies {
    pub category: Option<String>,
    pub names: Option<Vec<String>>,
}
model! { DescribePoliciesPolicies {
    0 "Category" category, 1 "Names" names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetails {
    pub policy_name: Option<String>,
}
operation! { DescribePolicyDetails() "DescribePolicyDetails" -> DescribePolicyDetailsOutput {
    0 "PolicyName" policy_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsOutput {
    pub policy: Option<DescribePolicyDetailsPolicy>,
}
model! { DescribePolicyDetailsOutput {
    0 "Policy" policy
} }

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
    0 "Action" action, 1 "Category" category, 2 "Created" created, 3 "Description" description, 4 "Name" name,
    5 "NoConfig" no_config, 6 "Severity" severity, 7 "Template" template, 8 "Updated" updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInCluster {
    pub cluster_id: String,
}
operation! { DescribePolicyGovernanceInCluster(cluster_id: String)
    "DescribePolicyGovernanceInCluster" -> DescribePolicyGovernanceInClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOutput {
    pub policy_governances: Option<Vec<DescribePolicyGovernanceInClusterPolicyGovernances>>,
}
model! { DescribePolicyGovernanceInClusterOutput {
    0 "PolicyGovernances" policy_governances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterPolicyGovernances {
    pub cluster: Option<DescribePolicyGovernanceInClusterCluster>,
    pub policy_governance: Option<DescribePolicyGovernanceInClusterPolicyGovernance>,
}
model! { DescribePolicyGovernanceInClusterPolicyGovernances {
    0 "Cluster" cluster, 1 "PolicyGovernance" policy_governance
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterSpec" cluster_spec, 2 "ClusterType" cluster_type, 3 "Name" name,
    4 "Profile" profile, 5 "RegionId" region_id, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterPolicyGovernance {
    pub admit_log: Option<DescribePolicyGovernanceInClusterAdmitLog>,
    pub on_state: Option<Vec<DescribePolicyGovernanceInClusterOnState>>,
    pub violation: Option<DescribePolicyGovernanceInClusterViolation>,
}
model! { DescribePolicyGovernanceInClusterPolicyGovernance {
    0 "AdmitLog" admit_log, 1 "OnState" on_state, 2 "Violation" violation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterAdmitLog {
    pub count: Option<String>,
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub logs: Option<Vec<BTreeMap<String, String>>>,
    pub progress: Option<String>,
}
model! { DescribePolicyGovernanceInClusterAdmitLog {
    0 "Count" count, 1 "LogProject" log_project, 2 "LogStore" log_store, 3 "Logs" logs, 4 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterOnState {
    pub enabled_count: Option<i64>,
    pub severity: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterOnState {
    0 "EnabledCount" enabled_count, 1 "Severity" severity, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolation {
    pub total_violations: Option<DescribePolicyGovernanceInClusterTotalViolations>,
    pub violations: Option<DescribePolicyGovernanceInClusterViolations>,
}
model! { DescribePolicyGovernanceInClusterViolation {
    0 "TotalViolations" total_violations, 1 "Violations" violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterTotalViolations {
    pub deny: Option<Vec<DescribePolicyGovernanceInClusterDeny>>,
    pub warn: Option<Vec<DescribePolicyGovernanceInClusterWarn>>,
}
model! { DescribePolicyGovernanceInClusterTotalViolations {
    0 "Deny" deny, 1 "Warn" warn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterDeny {
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterDeny {
    0 "Severity" severity, 1 "Violations" violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterWarn {
    pub severity: Option<String>,
    pub violations: Option<String>,
}
model! { DescribePolicyGovernanceInClusterWarn {
    0 "Severity" severity, 1 "Violations" violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolations {
    pub deny: Option<Vec<DescribePolicyGovernanceInClusterViolationsDeny>>,
    pub warn: Option<Vec<DescribePolicyGovernanceInClusterViolationsWarn>>,
}
model! { DescribePolicyGovernanceInClusterViolations {
    0 "Deny" deny, 1 "Warn" warn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsDeny {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsDeny {
    0 "PolicyDescription" policy_description, 1 "PolicyName" policy_name, 2 "Severity" severity,
    3 "Violations" violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterViolationsWarn {
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub severity: Option<String>,
    pub violations: Option<i64>,
}
model! { DescribePolicyGovernanceInClusterViolationsWarn {
    0 "PolicyDescription" policy_description, 1 "PolicyName" policy_name, 2 "Severity" severity,
    3 "Violations" violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstances {
    pub cluster_id: String,
    pub policy_name: String,
}
operation! { DescribePolicyInstances(cluster_id: String, policy_name: String)
    "DescribePolicyInstances" -> DescribePolicyInstancesOutput {
    0 "ClusterId" cluster_id, 1 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesOutput {
    pub policies: Option<Vec<DescribePolicyInstancesPolicies>>,
}
model! { DescribePolicyInstancesOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesPolicies {
    pub cluster_id: Option<String>,
    pub instance_name: Option<String>,
    pub policy_action: Option<String>,
    pub policy_category: Option<String>,
    pub policy_description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_parameters: Option<BTreeMap<String, String>>,
    pub policy_scope: Option<String>,
    pub policy_severity: Option<String>,
    pub total_violations: Option<i64>,
}
model! { DescribePolicyInstancesPolicies {
    0 "ClusterId" cluster_id, 1 "InstanceName" instance_name, 2 "PolicyAction" policy_action,
    3 "PolicyCategory" policy_category, 4 "PolicyDescription" policy_description, 5 "PolicyName" policy_name,
    6 "PolicyParameters" policy_parameters, 7 "PolicyScope" policy_scope, 8 "PolicySeverity" policy_severity,
    9 "TotalViolations" total_violations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatus {
    pub cluster_id: String,
}
operation! { DescribePolicyInstancesStatus(cluster_id: String)
    "DescribePolicyInstancesStatus" -> DescribePolicyInstancesStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusOutput {
    pub policies: Option<DescribePolicyInstancesStatusPolicies>,
}
model! { DescribePolicyInstancesStatusOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicies {
    pub policy_instances: Option<Vec<DescribePolicyInstancesStatusPolicyInstances>>,
    pub severity_info: Option<Vec<DescribePolicyInstancesStatusSeverityInfo>>,
}
model! { DescribePolicyInstancesStatusPolicies {
    0 "PolicyInstances" policy_instances, 1 "SeverityInfo" severity_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicyInstances {
    pub policy_category: Option<String>,
    pub policy_clusters: Option<Vec<DescribePolicyInstancesStatusPolicyClusters>>,
    pub policy_description: Option<String>,
    pub policy_instances_count: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_severity: Option<String>,
}
model! { DescribePolicyInstancesStatusPolicyInstances {
    0 "PolicyCategory" policy_category, 1 "PolicyClusters" policy_clusters, 2 "PolicyDescription" policy_description,
    3 "PolicyInstancesCount" policy_instances_count, 4 "PolicyName" policy_name, 5 "PolicySeverity" policy_severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusPolicyClusters {
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribePolicyInstancesStatusPolicyClusters {
    0 "ClusterId" cluster_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyInstancesStatusSeverityInfo {
    pub severity_count: Option<String>,
    pub severity_type: Option<String>,
}
model! { DescribePolicyInstancesStatusSeverityInfo {
    0 "SeverityCount" severity_count, 1 "SeverityType" severity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Language" language: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissions {
    pub user_id: String,
}
operation! { DescribeUserPermissions(user_id: String) "DescribeUserPermissions" -> DescribeUserPermissionsOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsOutput {
    pub permissions: Option<Vec<DescribeUserPermissionsPermissions>>,
}
model! { DescribeUserPermissionsOutput {
    0 "Permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsPermissions {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
}
model! { DescribeUserPermissionsPermissions {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "RoleName" role_name, 3 "RoleType" role_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClusterFromHub {
    pub cluster_id: String,
    pub detach_from_mesh: Option<bool>,
    pub cluster_ids: String,
}
operation! { DetachClusterFromHub(cluster_id: String, cluster_ids: String)
    "DetachClusterFromHub" -> DetachClusterFromHubOutput {
    0 "ClusterId" cluster_id, 1 "DetachFromMesh" detach_from_mesh: bool, 2 "ClusterIds" cluster_ids
} [
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClusterFromHubOutput {
    pub cluster_id: Option<String>,
    pub managed_cluster_ids: Option<Vec<String>>,
    pub task_id: Option<String>,
}
model! { DetachClusterFromHubOutput {
    0 "ClusterId" cluster_id, 1 "ManagedClusterIds" managed_cluster_ids, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermission {
    pub cluster_id: String,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    pub role_name: String,
    pub role_type: String,
    pub user_id: String,
}
operation! { GrantUserPermission(cluster_id: String, role_name: String, role_type: String, user_id: String)
    "GrantUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsRamRole" is_ram_role: bool, 2 "Namespace" namespace: String, 3 "RoleName" role_name,
    4 "RoleType" role_type, 5 "UserId" user_id
} }

pub type GrantUserPermissionOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissions {
    pub permissions: Option<Vec<GrantUserPermissionsPermissions>>,
    pub user_id: String,
}
operation! { GrantUserPermissions(user_id: String) "GrantUserPermissions" -> Empty {
    0 "Permissions" permissions: Vec<GrantUserPermissionsPermissions>, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type GrantUserPermissionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissionsPermissions {
    pub cluster_id: Option<String>,
    pub is_ram_role: Option<bool>,
    pub namespace: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
}
input! { GrantUserPermissionsPermissions(role_name: String, role_type: String) {
    0 "ClusterId" cluster_id: String, 1 "IsRamRole" is_ram_role: bool, 2 "Namespace" namespace: String,
    3 "RoleName" role_name: String, 4 "RoleType" role_type: String
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 16, location: Location::Default, style: Style::Json }
] }

pub type UpdateHubClusterFeatureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPermission {
    pub cluster_id: String,
    pub namespace: Option<String>,
    pub role_name: String,
    pub role_type: String,
    pub user_id: String,
}
operation! { UpdateUserPermission(cluster_id: String, role_name: String, role_type: String, user_id: String)
    "UpdateUserPermission" -> Empty {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace: String, 2 "RoleName" role_name, 3 "RoleType" role_type,
    4 "UserId" user_id
} }

pub type UpdateUserPermissionOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AttachClusterToHub, ChangeResourceGroup, CreateHubCluster, DeleteHubCluster, DeletePolicyInstance,
    DeleteUserPermission, DeployPolicyInstance, DescribeHubClusterDetails, DescribeHubClusterKubeconfig,
    DescribeHubClusterLogs, DescribeHubClusters, DescribeManagedClusters, DescribePolicies, DescribePolicyDetails,
    DescribePolicyGovernanceInCluster, DescribePolicyInstances, DescribePolicyInstancesStatus, DescribeRegions,
    DescribeUserPermissions, DetachClusterFromHub, GrantUserPermission, GrantUserPermissions, UpdateHubClusterFeature,
    UpdateUserPermission
}
