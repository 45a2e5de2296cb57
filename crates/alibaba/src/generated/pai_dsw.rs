//! `pai-dsw` of Alibaba Cloud, API version 2022-01-01.
//!
//! Endpoint: a table of 12 regions, else `pai-dsw.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pai_dsw::GetUserConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetUserConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-south-1", "pai-dsw.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "pai-dsw.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-dsw.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-dsw.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "pai-dsw.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "pai-dsw.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pai-dsw.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pai-dsw.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-dsw.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-dsw.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-dsw.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pai-dsw.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "pai-dsw-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "pai-dsw-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "pai-dsw-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "pai-dsw-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-dsw-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-dsw-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "pai-dsw-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "pai-dsw-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-dsw-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "pai-dsw-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai-dsw-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pai-dsw-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pai-dsw-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-dsw-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-dsw-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-dsw-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pai-dsw-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "pai-dsw-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "pai-dsw-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "pai-dsw-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai-dsw-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai-dsw-vpc.us-west-1.aliyuncs.com"),
    ],
    "pai-dsw.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "pai-dsw",
    "2022-01-01",
    "pai-dsw",
    &ENDPOINTS,
);

/// Creates diagnosis: `CreateDiagnosis` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/diagnoses`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosis {
    pub gmt_failure_time: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub problem_category: String,
}
operation! { CreateDiagnosis(problem_category: String) "CreateDiagnosis" -> CreateDiagnosisOutput {
    0 "GmtFailureTime" gmt_failure_time: String, 1 "InstanceId" instance_id: String,
    2 "ProblemCategory" problem_category
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/diagnoses", body: BodyStyle::Json, } }

/// Response of [`CreateDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosisOutput {
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub solution_message: Option<String>,
}
model! { CreateDiagnosisOutput {
    0 "ReasonCode" reason_code: String, 1 "ReasonMessage" reason_message: String,
    2 "SolutionMessage" solution_message: String
} }

/// Creates idle instance culler: `CreateIdleInstanceCuller` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/instances/{InstanceId}/idleinstanceculler`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateIdleInstanceCuller>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdleInstanceCuller {
    pub cpu_percent_threshold: Option<i64>,
    pub gpu_percent_threshold: Option<i64>,
    pub max_idle_time_in_minutes: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateIdleInstanceCuller(instance_id: String)
    "CreateIdleInstanceCuller" -> CreateIdleInstanceCullerOutput {
    0 "CpuPercentThreshold" cpu_percent_threshold: i64, 1 "GpuPercentThreshold" gpu_percent_threshold: i64,
    2 "MaxIdleTimeInMinutes" max_idle_time_in_minutes: i64, 3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/instances/{InstanceId}/idleinstanceculler", body: BodyStyle::Json, } }

/// Response of [`CreateIdleInstanceCuller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdleInstanceCullerOutput {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIdleInstanceCullerOutput {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub access_restriction_rules: Option<BTreeMap<String, String>>,
    pub accessibility: Option<String>,
    pub affinity: Option<CreateInstanceAffinity>,
    pub assign_node_spec: Option<CreateInstanceAssignNodeSpec>,
    pub cloud_disks: Option<Vec<CreateInstanceCloudDisks>>,
    pub credential_config: Option<CredentialConfig>,
    pub datasets: Option<Vec<CreateInstanceDatasets>>,
    pub docker_config: Option<CreateInstanceDockerConfig>,
    pub driver: Option<String>,
    pub dynamic_mount: Option<DynamicMount>,
    pub ecs_spec: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Secret.
    pub image_auth: Option<Secret>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub instance_name: Option<String>,
    pub labels: Option<Vec<CreateInstanceLabels>>,
    pub migration_options: Option<BTreeMap<String, Value>>,
    pub oversold_type: Option<String>,
    pub priority: Option<i64>,
    pub requested_resource: Option<CreateInstanceRequestedResource>,
    pub resource_id: Option<String>,
    pub spot_spec: Option<CreateInstanceSpotSpec>,
    pub tag: Option<Vec<CreateInstanceTag>>,
    pub user_command: Option<CreateInstanceUserCommand>,
    pub user_id: Option<String>,
    pub user_vpc: Option<CreateInstanceUserVpc>,
    pub workspace_id: Option<String>,
    pub workspace_source: Option<String>,
}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {
    0 "AccessRestrictionRules" access_restriction_rules: BTreeMap<String, String>,
    1 "Accessibility" accessibility: String, 2 "Affinity" affinity: CreateInstanceAffinity,
    3 "AssignNodeSpec" assign_node_spec: CreateInstanceAssignNodeSpec,
    4 "CloudDisks" cloud_disks: Vec<CreateInstanceCloudDisks>, 5 "CredentialConfig" credential_config: CredentialConfig,
    6 "Datasets" datasets: Vec<CreateInstanceDatasets>, 7 "DockerConfig" docker_config: CreateInstanceDockerConfig,
    8 "Driver" driver: String, 9 "DynamicMount" dynamic_mount: DynamicMount, 10 "EcsSpec" ecs_spec: String,
    11 "EnvironmentVariables" environment_variables: BTreeMap<String, String>, 12 "ImageAuth" image_auth: Secret,
    13 "ImageId" image_id: String, 14 "ImageUrl" image_url: String, 15 "InstanceName" instance_name: String,
    16 "Labels" labels: Vec<CreateInstanceLabels>, 17 "MigrationOptions" migration_options: BTreeMap<String, Value>,
    18 "OversoldType" oversold_type: String, 19 "Priority" priority: i64,
    20 "RequestedResource" requested_resource: CreateInstanceRequestedResource, 21 "ResourceId" resource_id: String,
    22 "SpotSpec" spot_spec: CreateInstanceSpotSpec, 23 "Tag" tag: Vec<CreateInstanceTag>,
    24 "UserCommand" user_command: CreateInstanceUserCommand, 25 "UserId" user_id: String,
    26 "UserVpc" user_vpc: CreateInstanceUserVpc, 27 "WorkspaceId" workspace_id: String,
    28 "WorkspaceSource" workspace_source: String
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
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None)
] { path: "/api/v2/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAffinity {
    pub cpu: Option<CreateInstanceCPU>,
}
input! { CreateInstanceAffinity() {
    0 "CPU" cpu: CreateInstanceCPU
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCPU {
    pub enable: Option<bool>,
}
input! { CreateInstanceCPU() {
    0 "Enable" enable: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAssignNodeSpec {
    pub anti_affinity_node_names: Option<String>,
    pub node_names: Option<String>,
}
input! { CreateInstanceAssignNodeSpec() {
    0 "AntiAffinityNodeNames" anti_affinity_node_names: String, 1 "NodeNames" node_names: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCloudDisks {
    pub capacity: Option<String>,
    pub mount_path: Option<String>,
    pub path: Option<String>,
    pub status: Option<CreateInstanceStatus>,
    pub sub_type: Option<String>,
}
input! { CreateInstanceCloudDisks() {
    0 "Capacity" capacity: String, 1 "MountPath" mount_path: String, 2 "Path" path: String,
    3 "Status" status: CreateInstanceStatus, 4 "SubType" sub_type: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceStatus {
    pub available: Option<i64>,
    pub capacity: Option<i64>,
    pub usage: Option<i64>,
}
input! { CreateInstanceStatus() {
    0 "Available" available: i64, 1 "Capacity" capacity: i64, 2 "Usage" usage: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfig {
    pub aliyun_env_role_key: Option<String>,
    pub configs: Option<Vec<CredentialConfigConfigs>>,
    pub enable: Option<bool>,
}
input! { CredentialConfig() {
    0 "AliyunEnvRoleKey" aliyun_env_role_key: String, 1 "Configs" configs: Vec<CredentialConfigConfigs>,
    2 "Enable" enable: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigConfigs {
    /// Required.
    pub key: Option<String>,
    pub roles: Option<Vec<CredentialConfigRoles>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CredentialConfigConfigs(key: String, r#type: String) {
    0 "Key" key: String, 1 "Roles" roles: Vec<CredentialConfigRoles>, 2 "Type" r#type: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigRoles {
    pub assume_role_for: Option<String>,
    pub policy: Option<String>,
    /// Required.
    pub role_arn: Option<String>,
    /// Required.
    pub role_type: Option<String>,
    pub user_info: Option<CredentialConfigUserInfo>,
}
input! { CredentialConfigRoles(role_arn: String, role_type: String) {
    0 "AssumeRoleFor" assume_role_for: String, 1 "Policy" policy: String, 2 "RoleArn" role_arn: String,
    3 "RoleType" role_type: String, 4 "UserInfo" user_info: CredentialConfigUserInfo
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigUserInfo {
    pub access_key_id: Option<String>,
    pub id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
input! { CredentialConfigUserInfo() {
    0 "AccessKeyId" access_key_id: String, 1 "Id" id: String, 2 "SecurityToken" security_token: Secret,
    3 "Type" r#type: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDatasets {
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub dynamic: Option<bool>,
    pub mount_access: Option<String>,
    pub mount_path: Option<String>,
    /// Deprecated.
    pub option_type: Option<String>,
    pub options: Option<String>,
    pub uri: Option<String>,
}
input! { CreateInstanceDatasets() {
    0 "DatasetId" dataset_id: String, 1 "DatasetVersion" dataset_version: String, 2 "Dynamic" dynamic: bool,
    3 "MountAccess" mount_access: String, 4 "MountPath" mount_path: String, 5 "OptionType" option_type: String,
    6 "Options" options: String, 7 "Uri" uri: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDockerConfig {
    pub containers_limit: Option<i64>,
    pub enable: Option<bool>,
    pub mount_access_config_path: Option<String>,
}
input! { CreateInstanceDockerConfig() {
    0 "ContainersLimit" containers_limit: i64, 1 "Enable" enable: bool,
    2 "MountAccessConfigPath" mount_access_config_path: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicMount {
    pub enable: Option<bool>,
    pub mount_points: Option<Vec<DynamicMountPoint>>,
}
input! { DynamicMount() {
    0 "Enable" enable: bool, 1 "MountPoints" mount_points: Vec<DynamicMountPoint>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicMountPoint {
    pub options: Option<String>,
    /// Required.
    pub root_path: Option<String>,
}
input! { DynamicMountPoint(root_path: String) {
    0 "Options" options: String, 1 "RootPath" root_path: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceRequestedResource {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
input! { CreateInstanceRequestedResource() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSpotSpec {
    pub spot_discount_limit: Option<String>,
    pub spot_duration: Option<String>,
    pub spot_price_limit: Option<String>,
    pub spot_strategy: Option<String>,
}
input! { CreateInstanceSpotSpec() {
    0 "SpotDiscountLimit" spot_discount_limit: String, 1 "SpotDuration" spot_duration: String,
    2 "SpotPriceLimit" spot_price_limit: String, 3 "SpotStrategy" spot_strategy: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceUserCommand {
    pub on_start: Option<CreateInstanceOnStart>,
}
input! { CreateInstanceUserCommand() {
    0 "OnStart" on_start: CreateInstanceOnStart
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOnStart {
    pub content: Option<String>,
}
input! { CreateInstanceOnStart() {
    0 "Content" content: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceUserVpc {
    pub bandwidth_limit: Option<BandwidthLimit>,
    pub default_route: Option<String>,
    pub extended_ci_drs: Option<Vec<String>>,
    pub forward_infos: Option<Vec<ForwardInfo>>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateInstanceUserVpc() {
    0 "BandwidthLimit" bandwidth_limit: BandwidthLimit, 1 "DefaultRoute" default_route: String,
    2 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 3 "ForwardInfos" forward_infos: Vec<ForwardInfo>,
    4 "SecurityGroupId" security_group_id: String, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthLimit {
    pub egress_rate: Option<String>,
    pub egress_whitelists: Option<Vec<String>>,
    pub ingress_rate: Option<String>,
    pub ingress_whitelists: Option<Vec<String>>,
}
input! { BandwidthLimit() {
    0 "EgressRate" egress_rate: String, 1 "EgressWhitelists" egress_whitelists: Vec<String>,
    2 "IngressRate" ingress_rate: String, 3 "IngressWhitelists" ingress_whitelists: Vec<String>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfo {
    pub access_type: Option<Vec<String>>,
    pub container_name: Option<String>,
    pub eip_allocation_id: Option<String>,
    pub enable: Option<bool>,
    pub external_port: Option<String>,
    pub forward_port: Option<String>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nlb_gateway_id: Option<String>,
    pub ssh_public_key: Option<String>,
}
input! { ForwardInfo() {
    0 "AccessType" access_type: Vec<String>, 1 "ContainerName" container_name: String,
    2 "EipAllocationId" eip_allocation_id: String, 3 "Enable" enable: bool, 4 "ExternalPort" external_port: String,
    5 "ForwardPort" forward_port: String, 6 "Name" name: String, 7 "NatGatewayId" nat_gateway_id: String,
    8 "NlbGatewayId" nlb_gateway_id: String, 9 "SSHPublicKey" ssh_public_key: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates instance shutdown timer: `CreateInstanceShutdownTimer` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/instances/{InstanceId}/shutdowntimer`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateInstanceShutdownTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceShutdownTimer {
    pub due_time: Option<String>,
    pub remaining_time_in_ms: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateInstanceShutdownTimer(instance_id: String)
    "CreateInstanceShutdownTimer" -> CreateInstanceShutdownTimerOutput {
    0 "DueTime" due_time: String, 1 "RemainingTimeInMs" remaining_time_in_ms: i64, 2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v2/instances/{InstanceId}/shutdowntimer", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceShutdownTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceShutdownTimerOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceShutdownTimerOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates instance snapshot: `CreateInstanceSnapshot` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/instances/{InstanceId}/snapshots`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateInstanceSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshot {
    pub exclude_paths: Option<Vec<String>>,
    /// Required.
    pub image_url: String,
    pub labels: Option<Vec<CreateInstanceSnapshotLabels>>,
    pub overwrite: Option<bool>,
    pub snapshot_description: Option<String>,
    /// Required.
    pub snapshot_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateInstanceSnapshot(image_url: String, snapshot_name: String, instance_id: String)
    "CreateInstanceSnapshot" -> CreateInstanceSnapshotOutput {
    0 "ExcludePaths" exclude_paths: Vec<String>, 1 "ImageUrl" image_url,
    2 "Labels" labels: Vec<CreateInstanceSnapshotLabels>, 3 "Overwrite" overwrite: bool,
    4 "SnapshotDescription" snapshot_description: String, 5 "SnapshotName" snapshot_name, 6 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v2/instances/{InstanceId}/snapshots", body: BodyStyle::Json, } }

/// In the request of [`CreateInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshotLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceSnapshotLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshotOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub snapshot_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceSnapshotOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "SnapshotId" snapshot_id: String, 5 "Success" success: bool
} }

/// Creates sanity check task: `CreateSanityCheckTask` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/sanitychecks/{CheckType}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateSanityCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSanityCheckTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub check_type: String,
}
operation! { CreateSanityCheckTask(instance_id: String, check_type: String)
    "CreateSanityCheckTask" -> CreateSanityCheckTaskOutput {
    0 "InstanceId" instance_id, 1 "CheckType" check_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v2/sanitychecks/{CheckType}", body: BodyStyle::Json, } }

/// Response of [`CreateSanityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSanityCheckTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSanityCheckTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates temp file: `CreateTempFile` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/tempfiles`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateTempFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFile {
    pub capacity: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub task_id: Option<String>,
}
operation! { CreateTempFile() "CreateTempFile" -> CreateTempFileOutput {
    0 "Capacity" capacity: i64, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "Prefix" prefix: String,
    4 "TaskId" task_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v2/tempfiles", body: BodyStyle::Json, } }

/// Response of [`CreateTempFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_id: Option<String>,
}
model! { CreateTempFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileId" temp_file_id: String
} }

/// Creates temp file task: `CreateTempFileTask` of `pai-dsw` 2022-01-01.
///
/// POST `/api/v2/tempfiletasks`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/CreateTempFileTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFileTask {
    pub instance_id: Option<String>,
}
operation! { CreateTempFileTask() "CreateTempFileTask" -> CreateTempFileTaskOutput {
    0 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v2/tempfiletasks", body: BodyStyle::Json, } }

/// Response of [`CreateTempFileTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTempFileTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_task_id: Option<String>,
}
model! { CreateTempFileTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileTaskId" temp_file_task_id: String
} }

/// Deletes idle instance culler: `DeleteIdleInstanceCuller` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/instances/{InstanceId}/idleinstanceculler`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteIdleInstanceCuller>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdleInstanceCuller {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteIdleInstanceCuller(instance_id: String)
    "DeleteIdleInstanceCuller" -> DeleteIdleInstanceCullerOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/instances/{InstanceId}/idleinstanceculler", } }

/// Response of [`DeleteIdleInstanceCuller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdleInstanceCullerOutput {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIdleInstanceCullerOutput {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/instances/{InstanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/instances/{InstanceId}", } }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes instance labels: `DeleteInstanceLabels` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/instances/{InstanceId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteInstanceLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceLabels {
    /// Required.
    pub label_keys: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstanceLabels(label_keys: String, instance_id: String) "DeleteInstanceLabels" -> Empty {
    0 "LabelKeys" label_keys, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/instances/{InstanceId}/labels", } }

/// Response of [`DeleteInstanceLabels`]: empty.
pub type DeleteInstanceLabelsOutput = Empty;

/// Deletes instance shutdown timer: `DeleteInstanceShutdownTimer` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/instances/{InstanceId}/shutdowntimer`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteInstanceShutdownTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceShutdownTimer {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstanceShutdownTimer(instance_id: String)
    "DeleteInstanceShutdownTimer" -> DeleteInstanceShutdownTimerOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/instances/{InstanceId}/shutdowntimer", } }

/// Response of [`DeleteInstanceShutdownTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceShutdownTimerOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceShutdownTimerOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes instance snapshot: `DeleteInstanceSnapshot` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/instances/{InstanceId}/snapshots/{SnapshotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteInstanceSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteInstanceSnapshot(instance_id: String, snapshot_id: String)
    "DeleteInstanceSnapshot" -> DeleteInstanceSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotId" snapshot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/instances/{InstanceId}/snapshots/{SnapshotId}", } }

/// Response of [`DeleteInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceSnapshotOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub snapshot_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceSnapshotOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "SnapshotId" snapshot_id: String, 5 "Success" success: bool
} }

/// Deletes instances: `DeleteInstances` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/batch/instances/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { DeleteInstances() "DeleteInstances" -> DeleteInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/batch/instances/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesOutput {
    pub access_denied_detail: BTreeMap<String, Value>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_ids: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: BTreeMap<String, Value>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "InstanceIds" instance_ids: Vec<String>, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// Deletes temp file: `DeleteTempFile` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/tempfiles/{TempFileId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteTempFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFile {
    /// Required.
    pub temp_file_id: String,
}
operation! { DeleteTempFile(temp_file_id: String) "DeleteTempFile" -> DeleteTempFileOutput {
    0 "TempFileId" temp_file_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/tempfiles/{TempFileId}", } }

/// Response of [`DeleteTempFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_id: Option<String>,
}
model! { DeleteTempFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileId" temp_file_id: String
} }

/// Deletes temp file task: `DeleteTempFileTask` of `pai-dsw` 2022-01-01.
///
/// DELETE `/api/v2/tempfiletasks/{TempFileTaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteTempFileTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFileTask {
    /// Required.
    pub temp_file_task_id: String,
}
operation! { DeleteTempFileTask(temp_file_task_id: String) "DeleteTempFileTask" -> DeleteTempFileTaskOutput {
    0 "TempFileTaskId" temp_file_task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/tempfiletasks/{TempFileTaskId}", } }

/// Response of [`DeleteTempFileTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFileTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_task_id: Option<String>,
}
model! { DeleteTempFileTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileTaskId" temp_file_task_id: String
} }

/// Deletes temp file tasks: `DeleteTempFileTasks` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/batch/tempfiletasks/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/DeleteTempFileTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFileTasks {
    pub temp_file_task_ids: Option<Vec<String>>,
}
operation! { DeleteTempFileTasks() "DeleteTempFileTasks" -> DeleteTempFileTasksOutput {
    0 "TempFileTaskIds" temp_file_task_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/batch/tempfiletasks/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteTempFileTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTempFileTasksOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTempFileTasksOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets idle instance culler: `GetIdleInstanceCuller` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/idleinstanceculler`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetIdleInstanceCuller>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdleInstanceCuller {
    /// Required.
    pub instance_id: String,
}
operation! { GetIdleInstanceCuller(instance_id: String) "GetIdleInstanceCuller" -> GetIdleInstanceCullerOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/idleinstanceculler", } }

/// Response of [`GetIdleInstanceCuller`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdleInstanceCullerOutput {
    pub code: Option<String>,
    pub cpu_percent_threshold: Option<i64>,
    pub gpu_percent_threshold: Option<i64>,
    pub idle_time_in_minutes: Option<i64>,
    pub instance_id: Option<String>,
    pub max_idle_time_in_minutes: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetIdleInstanceCullerOutput {
    0 "Code" code: String, 1 "CpuPercentThreshold" cpu_percent_threshold: i64,
    2 "GpuPercentThreshold" gpu_percent_threshold: i64, 3 "IdleTimeInMinutes" idle_time_in_minutes: i64,
    4 "InstanceId" instance_id: String, 5 "MaxIdleTimeInMinutes" max_idle_time_in_minutes: i64,
    6 "Message" message: String, 7 "Success" success: bool
} }

/// Gets instance: `GetInstance` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub fields: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "Fields" fields: String, 1 "Token" token: Secret, 2 "InstanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub accelerator_type: Option<String>,
    pub access_restriction_rules: BTreeMap<String, String>,
    pub accessibility: Option<String>,
    pub accumulated_running_time_in_ms: Option<i64>,
    pub affinity: Option<GetInstanceAffinity>,
    pub cloud_disks: Vec<GetInstanceCloudDisks>,
    pub code: Option<String>,
    pub credential_config: Option<CredentialConfig>,
    pub datasets: Vec<GetInstanceDatasets>,
    pub docker_config: Option<GetInstanceDockerConfig>,
    pub driver: Option<String>,
    pub dynamic_mount: Option<DynamicMount>,
    pub ecs_spec: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub idle_instance_culler: Option<GetInstanceIdleInstanceCuller>,
    /// Secret.
    pub image_auth: Option<Secret>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_shutdown_timer: Option<GetInstanceInstanceShutdownTimer>,
    pub instance_snapshot_list: Vec<GetInstanceInstanceSnapshotList>,
    pub instance_url: Option<String>,
    pub jupyterlab_url: Option<String>,
    pub labels: Vec<GetInstanceLabels>,
    pub latest_snapshot: Option<GetInstanceLatestSnapshot>,
    pub message: Option<String>,
    pub migration_options: BTreeMap<String, Value>,
    pub node_error_recovery: Option<GetInstanceNodeErrorRecovery>,
    pub payment_type: Option<String>,
    pub pod_ips: Vec<PodIp>,
    pub priority: Option<i64>,
    pub proxy_path: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub requested_resource: Option<GetInstanceRequestedResource>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub tags: Vec<GetInstanceTags>,
    pub tenant_id: Option<String>,
    pub terminal_url: Option<String>,
    pub user_command_id: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_vpc: Option<GetInstanceUserVpc>,
    pub web_ide_url: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_source: Option<String>,
}
model! { GetInstanceOutput {
    0 "AcceleratorType" accelerator_type: String,
    1 "AccessRestrictionRules" access_restriction_rules: BTreeMap<String, String>,
    2 "Accessibility" accessibility: String, 3 "AccumulatedRunningTimeInMs" accumulated_running_time_in_ms: i64,
    4 "Affinity" affinity: GetInstanceAffinity, 5 "CloudDisks" cloud_disks: Vec<GetInstanceCloudDisks>,
    6 "Code" code: String, 7 "CredentialConfig" credential_config: CredentialConfig,
    8 "Datasets" datasets: Vec<GetInstanceDatasets>, 9 "DockerConfig" docker_config: GetInstanceDockerConfig,
    10 "Driver" driver: String, 11 "DynamicMount" dynamic_mount: DynamicMount, 12 "EcsSpec" ecs_spec: String,
    13 "EnvironmentVariables" environment_variables: BTreeMap<String, String>,
    14 "GmtCreateTime" gmt_create_time: String, 15 "GmtModifiedTime" gmt_modified_time: String,
    16 "HttpStatusCode" http_status_code: i64,
    17 "IdleInstanceCuller" idle_instance_culler: GetInstanceIdleInstanceCuller, 18 "ImageAuth" image_auth: Secret,
    19 "ImageId" image_id: String, 20 "ImageName" image_name: String, 21 "ImageUrl" image_url: String,
    22 "InstanceId" instance_id: String, 23 "InstanceName" instance_name: String,
    24 "InstanceShutdownTimer" instance_shutdown_timer: GetInstanceInstanceShutdownTimer,
    25 "InstanceSnapshotList" instance_snapshot_list: Vec<GetInstanceInstanceSnapshotList>,
    26 "InstanceUrl" instance_url: String, 27 "JupyterlabUrl" jupyterlab_url: String,
    28 "Labels" labels: Vec<GetInstanceLabels>, 29 "LatestSnapshot" latest_snapshot: GetInstanceLatestSnapshot,
    30 "Message" message: String, 31 "MigrationOptions" migration_options: BTreeMap<String, Value>,
    32 "NodeErrorRecovery" node_error_recovery: GetInstanceNodeErrorRecovery, 33 "PaymentType" payment_type: String,
    34 "PodIps" pod_ips: Vec<PodIp>, 35 "Priority" priority: i64, 36 "ProxyPath" proxy_path: String,
    37 "ReasonCode" reason_code: String, 38 "ReasonMessage" reason_message: String,
    39 "RequestedResource" requested_resource: GetInstanceRequestedResource, 40 "ResourceId" resource_id: String,
    41 "ResourceName" resource_name: String, 42 "ServiceConfig" service_config: ServiceConfig,
    43 "Status" status: String, 44 "Success" success: bool, 45 "Tags" tags: Vec<GetInstanceTags>,
    46 "TenantId" tenant_id: String, 47 "TerminalUrl" terminal_url: String, 48 "UserCommandId" user_command_id: String,
    49 "UserId" user_id: String, 50 "UserName" user_name: String, 51 "UserVpc" user_vpc: GetInstanceUserVpc,
    52 "WebIDEUrl" web_ide_url: String, 53 "WorkspaceId" workspace_id: String,
    54 "WorkspaceName" workspace_name: String, 55 "WorkspaceSource" workspace_source: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAffinity {
    pub cpu: Option<GetInstanceCPU>,
}
model! { GetInstanceAffinity {
    0 "CPU" cpu: GetInstanceCPU
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCPU {
    pub enable: Option<bool>,
}
model! { GetInstanceCPU {
    0 "Enable" enable: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceCloudDisks {
    pub capacity: Option<String>,
    pub mount_path: Option<String>,
    pub path: Option<String>,
    pub status: Option<GetInstanceStatus>,
    pub sub_type: Option<String>,
}
model! { GetInstanceCloudDisks {
    0 "Capacity" capacity: String, 1 "MountPath" mount_path: String, 2 "Path" path: String,
    3 "Status" status: GetInstanceStatus, 4 "SubType" sub_type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStatus {
    pub available: Option<i64>,
    pub capacity: Option<i64>,
    pub usage: Option<i64>,
}
model! { GetInstanceStatus {
    0 "Available" available: i64, 1 "Capacity" capacity: i64, 2 "Usage" usage: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDatasets {
    pub actual_mount_access: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub dynamic: Option<bool>,
    pub mount_access: Option<String>,
    pub mount_path: Option<String>,
    pub option_type: Option<String>,
    pub options: Option<String>,
    pub uri: Option<String>,
}
model! { GetInstanceDatasets {
    0 "ActualMountAccess" actual_mount_access: String, 1 "DatasetId" dataset_id: String,
    2 "DatasetVersion" dataset_version: String, 3 "Dynamic" dynamic: bool, 4 "MountAccess" mount_access: String,
    5 "MountPath" mount_path: String, 6 "OptionType" option_type: String, 7 "Options" options: String,
    8 "Uri" uri: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDockerConfig {
    pub containers_limit: Option<i64>,
    pub enable: Option<bool>,
    pub mount_access_config_path: Option<String>,
}
model! { GetInstanceDockerConfig {
    0 "ContainersLimit" containers_limit: i64, 1 "Enable" enable: bool,
    2 "MountAccessConfigPath" mount_access_config_path: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIdleInstanceCuller {
    pub cpu_percent_threshold: Option<i64>,
    pub gpu_percent_threshold: Option<i64>,
    pub idle_time_in_minutes: Option<i64>,
    pub instance_id: Option<String>,
    pub max_idle_time_in_minutes: Option<i64>,
}
model! { GetInstanceIdleInstanceCuller {
    0 "CpuPercentThreshold" cpu_percent_threshold: i64, 1 "GpuPercentThreshold" gpu_percent_threshold: i64,
    2 "IdleTimeInMinutes" idle_time_in_minutes: i64, 3 "InstanceId" instance_id: String,
    4 "MaxIdleTimeInMinutes" max_idle_time_in_minutes: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstanceShutdownTimer {
    pub due_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub remaining_time_in_ms: Option<i64>,
}
model! { GetInstanceInstanceShutdownTimer {
    0 "DueTime" due_time: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "InstanceId" instance_id: String,
    4 "RemainingTimeInMs" remaining_time_in_ms: i64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstanceSnapshotList {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub repository_url: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceInstanceSnapshotList {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageUrl" image_url: String,
    5 "ReasonCode" reason_code: String, 6 "ReasonMessage" reason_message: String,
    7 "RepositoryUrl" repository_url: String, 8 "Status" status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLatestSnapshot {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub repository_url: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceLatestSnapshot {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageUrl" image_url: String,
    5 "ReasonCode" reason_code: String, 6 "ReasonMessage" reason_message: String,
    7 "RepositoryUrl" repository_url: String, 8 "Status" status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceNodeErrorRecovery {
    pub auto_switch_countdown_seconds: Option<i64>,
    pub enable_auto_switch_on_node_error: Option<bool>,
    pub has_node_error: Option<bool>,
}
model! { GetInstanceNodeErrorRecovery {
    0 "autoSwitchCountdownSeconds" auto_switch_countdown_seconds: i64,
    1 "enableAutoSwitchOnNodeError" enable_auto_switch_on_node_error: bool, 2 "hasNodeError" has_node_error: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodIp {
    pub interface_name: Option<String>,
    pub ip: Option<String>,
    pub r#type: Option<String>,
}
model! { PodIp {
    0 "InterfaceName" interface_name: String, 1 "Ip" ip: String, 2 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceRequestedResource {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
model! { GetInstanceRequestedResource {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceConfig {
    /// Secret.
    pub code_server_auth: Option<Secret>,
    /// Secret.
    pub code_server_password: Option<Secret>,
    /// Secret.
    pub jupyter_server_auth: Option<Secret>,
    /// Secret.
    pub jupyter_server_password: Option<Secret>,
}
model! { ServiceConfig {
    0 "CodeServerAuth" code_server_auth: Secret, 1 "CodeServerPassword" code_server_password: Secret,
    2 "JupyterServerAuth" jupyter_server_auth: Secret, 3 "JupyterServerPassword" jupyter_server_password: Secret
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetInstanceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUserVpc {
    pub bandwidth_limit: Option<BandwidthLimit>,
    pub default_route: Option<String>,
    pub extended_ci_drs: Vec<String>,
    pub forward_infos: Vec<ForwardInfoResponse>,
    pub ip: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceUserVpc {
    0 "BandwidthLimit" bandwidth_limit: BandwidthLimit, 1 "DefaultRoute" default_route: String,
    2 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 3 "ForwardInfos" forward_infos: Vec<ForwardInfoResponse>,
    4 "Ip" ip: String, 5 "SecurityGroupId" security_group_id: String, 6 "VSwitchId" vswitch_id: String,
    7 "VpcId" vpc_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfoResponse {
    pub access_type: Vec<String>,
    pub connect_info: Option<ForwardInfoResponseConnectInfo>,
    pub container_name: Option<String>,
    pub eip_allocation_id: Option<String>,
    pub enable: Option<bool>,
    pub external_port: Option<String>,
    pub forward_port: Option<String>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nlb_gateway_id: Option<String>,
    pub ssh_public_key: Option<String>,
}
model! { ForwardInfoResponse {
    0 "AccessType" access_type: Vec<String>, 1 "ConnectInfo" connect_info: ForwardInfoResponseConnectInfo,
    2 "ContainerName" container_name: String, 3 "EipAllocationId" eip_allocation_id: String, 4 "Enable" enable: bool,
    5 "ExternalPort" external_port: String, 6 "ForwardPort" forward_port: String, 7 "Name" name: String,
    8 "NatGatewayId" nat_gateway_id: String, 9 "NlbGatewayId" nlb_gateway_id: String,
    10 "SSHPublicKey" ssh_public_key: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfoResponseConnectInfo {
    pub internet: Option<ForwardInfoResponseInternet>,
    pub intranet: Option<ForwardInfoResponseIntranet>,
    pub message: Option<String>,
    pub phase: Option<String>,
}
model! { ForwardInfoResponseConnectInfo {
    0 "Internet" internet: ForwardInfoResponseInternet, 1 "Intranet" intranet: ForwardInfoResponseIntranet,
    2 "Message" message: String, 3 "Phase" phase: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfoResponseInternet {
    pub endpoint: Option<String>,
    pub port: Option<String>,
}
model! { ForwardInfoResponseInternet {
    0 "Endpoint" endpoint: String, 1 "Port" port: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardInfoResponseIntranet {
    pub endpoint: Option<String>,
    pub port: Option<String>,
}
model! { ForwardInfoResponseIntranet {
    0 "Endpoint" endpoint: String, 1 "Port" port: String
} }

/// Gets instance events: `GetInstanceEvents` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/events`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetInstanceEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEvents {
    pub end_time: Option<String>,
    pub event_level: Option<String>,
    pub max_events_num: Option<i64>,
    pub offset: Option<i64>,
    pub reverse: Option<bool>,
    pub start_time: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceEvents(instance_id: String) "GetInstanceEvents" -> GetInstanceEventsOutput {
    0 "EndTime" end_time: String, 1 "EventLevel" event_level: String, 2 "MaxEventsNum" max_events_num: i64,
    3 "Offset" offset: i64, 4 "Reverse" reverse: bool, 5 "StartTime" start_time: String, 6 "Token" token: Secret,
    7 "InstanceId" instance_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/events", } }

/// Response of [`GetInstanceEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEventsOutput {
    pub code: Option<String>,
    pub events: Vec<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetInstanceEventsOutput {
    0 "Code" code: String, 1 "Events" events: Vec<String>, 2 "HttpStatusCode" http_status_code: i64,
    3 "InstanceId" instance_id: String, 4 "Message" message: String, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// Gets instance metrics: `GetInstanceMetrics` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instance/{InstanceId}/metrics`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetrics {
    pub end_time: Option<String>,
    /// Required.
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceMetrics(metric_type: String, instance_id: String)
    "GetInstanceMetrics" -> GetInstanceMetricsOutput {
    0 "EndTime" end_time: String, 1 "MetricType" metric_type, 2 "StartTime" start_time: String,
    3 "TimeStep" time_step: String, 4 "InstanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instance/{InstanceId}/metrics", } }

/// Response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub pod_metrics: Vec<GetInstanceMetricsPodMetrics>,
    pub success: Option<bool>,
}
model! { GetInstanceMetricsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "PodMetrics" pod_metrics: Vec<GetInstanceMetricsPodMetrics>,
    5 "Success" success: bool
} }

/// In the response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsPodMetrics {
    pub metrics: Vec<GetInstanceMetricsMetrics>,
    pub pod_id: Option<String>,
}
model! { GetInstanceMetricsPodMetrics {
    0 "Metrics" metrics: Vec<GetInstanceMetricsMetrics>, 1 "PodId" pod_id: String
} }

/// In the response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsMetrics {
    pub time: Option<i64>,
    pub value: Option<f64>,
}
model! { GetInstanceMetricsMetrics {
    0 "Time" time: i64, 1 "Value" value: f64
} }

/// Gets instance shutdown timer: `GetInstanceShutdownTimer` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/shutdowntimer`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetInstanceShutdownTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceShutdownTimer {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceShutdownTimer(instance_id: String)
    "GetInstanceShutdownTimer" -> GetInstanceShutdownTimerOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/shutdowntimer", } }

/// Response of [`GetInstanceShutdownTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceShutdownTimerOutput {
    pub code: Option<String>,
    pub due_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub remaining_time_in_ms: Option<i64>,
    pub success: Option<bool>,
}
model! { GetInstanceShutdownTimerOutput {
    0 "Code" code: String, 1 "DueTime" due_time: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "InstanceId" instance_id: String, 6 "Message" message: String, 7 "RemainingTimeInMs" remaining_time_in_ms: i64,
    8 "Success" success: bool
} }

/// Gets instance snapshot: `GetInstanceSnapshot` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/snapshots/{SnapshotId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetInstanceSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { GetInstanceSnapshot(instance_id: String, snapshot_id: String)
    "GetInstanceSnapshot" -> GetInstanceSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotId" snapshot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/snapshots/{SnapshotId}", } }

/// Response of [`GetInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSnapshotOutput {
    pub code: Option<String>,
    pub exclude_paths: Vec<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub instance_id: Option<String>,
    pub labels: Vec<GetInstanceSnapshotLabels>,
    pub message: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSnapshotOutput {
    0 "Code" code: String, 1 "ExcludePaths" exclude_paths: Vec<String>, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "ImageId" image_id: String, 6 "ImageUrl" image_url: String, 7 "InstanceId" instance_id: String,
    8 "Labels" labels: Vec<GetInstanceSnapshotLabels>, 9 "Message" message: String, 10 "ReasonCode" reason_code: String,
    11 "ReasonMessage" reason_message: String, 12 "SnapshotId" snapshot_id: String,
    13 "SnapshotName" snapshot_name: String, 14 "Status" status: String, 15 "Success" success: bool
} }

/// In the response of [`GetInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSnapshotLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceSnapshotLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets lifecycle: `GetLifecycle` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/lifecycle`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetLifecycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLifecycle {
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub session_number: Option<i64>,
    pub start_time: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { GetLifecycle(instance_id: String) "GetLifecycle" -> GetLifecycleOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "Order" order: String, 3 "SessionNumber" session_number: i64,
    4 "StartTime" start_time: String, 5 "Token" token: Secret, 6 "InstanceId" instance_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/lifecycle", } }

/// Response of [`GetLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLifecycleOutput {
    pub code: Option<String>,
    pub lifecycle: Vec<Vec<GetLifecycleLifecycle>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetLifecycleOutput {
    0 "Code" code: String, 1 "Lifecycle" lifecycle: Vec<Vec<GetLifecycleLifecycle>>, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLifecycleLifecycle {
    pub status: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_end_time: Option<String>,
    pub lifecycle_id: Option<String>,
}
model! { GetLifecycleLifecycle {
    0 "Status" status: String, 1 "ReasonCode" reason_code: String, 2 "ReasonMessage" reason_message: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtEndTime" gmt_end_time: String, 5 "LifecycleId" lifecycle_id: String
} }

/// Gets metrics: `GetMetrics` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instance/{InstanceId}/cms/metrics`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetrics {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub length: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetMetrics(instance_id: String) "GetMetrics" -> GetMetricsOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "Length" length: String,
    3 "MetricName" metric_name: String, 4 "Namespace" namespace: String, 5 "NextToken" next_token: String,
    6 "Period" period: String, 7 "StartTime" start_time: String, 8 "InstanceId" instance_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instance/{InstanceId}/cms/metrics", } }

/// Response of [`GetMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOutput {
    pub code: Option<String>,
    pub datapoints: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetricsOutput {
    0 "Code" code: String, 1 "Datapoints" datapoints: String, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Period" period: String, 5 "Success" success: bool
} }

/// Gets resource group statistics: `GetResourceGroupStatistics` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/resourcegroupstatistics`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetResourceGroupStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupStatistics {
    /// Required.
    pub end_time: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub workspace_ids: String,
}
operation! {
    GetResourceGroupStatistics(end_time: String, resource_id: String, start_time: String, workspace_ids: String)
    "GetResourceGroupStatistics" -> GetResourceGroupStatisticsOutput {
    0 "EndTime" end_time, 1 "ResourceId" resource_id, 2 "StartTime" start_time, 3 "WorkspaceIds" workspace_ids
} { method: "GET", path: "/api/v2/resourcegroupstatistics", } }

/// Response of [`GetResourceGroupStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupStatisticsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub statistics: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetResourceGroupStatisticsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Statistics" statistics: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Gets sanity check task: `GetSanityCheckTask` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/sanitychecks/{CheckType}/{TaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetSanityCheckTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSanityCheckTask {
    pub verbose: Option<bool>,
    /// Required.
    pub check_type: String,
    /// Required.
    pub task_id: String,
}
operation! { GetSanityCheckTask(check_type: String, task_id: String) "GetSanityCheckTask" -> GetSanityCheckTaskOutput {
    0 "Verbose" verbose: bool, 1 "CheckType" check_type, 2 "TaskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/sanitychecks/{CheckType}/{TaskId}", } }

/// Response of [`GetSanityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSanityCheckTaskOutput {
    pub check_details: Vec<GetSanityCheckTaskCheckDetails>,
    pub check_type: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub issues: Vec<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { GetSanityCheckTaskOutput {
    0 "CheckDetails" check_details: Vec<GetSanityCheckTaskCheckDetails>, 1 "CheckType" check_type: String,
    2 "EndTime" end_time: String, 3 "InstanceId" instance_id: String, 4 "Issues" issues: Vec<String>,
    5 "StartTime" start_time: String, 6 "Status" status: String, 7 "TaskId" task_id: String
} }

/// In the response of [`GetSanityCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSanityCheckTaskCheckDetails {
    pub description: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub result: Option<String>,
}
model! { GetSanityCheckTaskCheckDetails {
    0 "Description" description: String, 1 "Name" name: String, 2 "Reason" reason: String, 3 "Result" result: String
} }

/// Gets temp file: `GetTempFile` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/tempfiles/{TempFileId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetTempFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFile {
    /// Required.
    pub temp_file_id: String,
}
operation! { GetTempFile(temp_file_id: String) "GetTempFile" -> GetTempFileOutput {
    0 "TempFileId" temp_file_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/tempfiles/{TempFileId}", } }

/// Response of [`GetTempFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFileOutput {
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub code: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub gmt_create_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { GetTempFileOutput {
    0 "Bandwidth" bandwidth: i64, 1 "Capacity" capacity: i64, 2 "Code" code: String,
    3 "Description" description: String, 4 "DownloadUrl" download_url: Secret,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtExpiredTime" gmt_expired_time: String,
    7 "GmtModifiedTime" gmt_modified_time: String, 8 "HttpStatusCode" http_status_code: i64,
    9 "InstanceId" instance_id: String, 10 "Message" message: String, 11 "Name" name: String,
    12 "OwnerId" owner_id: String, 13 "Prefix" prefix: String, 14 "Status" status: String, 15 "Success" success: bool,
    16 "TaskId" task_id: String, 17 "Type" r#type: String, 18 "UploadUrl" upload_url: Secret,
    19 "UserId" user_id: String, 20 "Uuid" uuid: String
} }

/// Gets temp file task: `GetTempFileTask` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/tempfiletasks/{TempFileTaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetTempFileTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFileTask {
    /// Required.
    pub temp_file_task_id: String,
}
operation! { GetTempFileTask(temp_file_task_id: String) "GetTempFileTask" -> GetTempFileTaskOutput {
    0 "TempFileTaskId" temp_file_task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/tempfiletasks/{TempFileTaskId}", } }

/// Response of [`GetTempFileTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTempFileTaskOutput {
    pub code: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub owner_id: Option<String>,
    pub success: Option<bool>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { GetTempFileTaskOutput {
    0 "Code" code: String, 1 "GmtCreateTime" gmt_create_time: String, 2 "GmtExpiredTime" gmt_expired_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "InstanceId" instance_id: String, 6 "Message" message: String, 7 "OwnerId" owner_id: String,
    8 "Success" success: bool, 9 "UserId" user_id: String, 10 "Uuid" uuid: String
} }

/// Gets token: `GetToken` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/tokens`. Reads only. See <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub audience: Option<String>,
    pub expire_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub r#type: Option<String>,
}
operation! { GetToken(instance_id: String) "GetToken" -> GetTokenOutput {
    0 "Audience" audience: String, 1 "ExpireTime" expire_time: i64, 2 "InstanceId" instance_id, 3 "Type" r#type: String
} { method: "GET", path: "/api/v2/tokens", } }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Token" token: Secret
} }

/// Gets user command: `GetUserCommand` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/usercommands/{UserCommandId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetUserCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCommand {
    pub instance_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub user_command_id: String,
}
operation! { GetUserCommand(user_command_id: String) "GetUserCommand" -> GetUserCommandOutput {
    0 "InstanceId" instance_id: String, 1 "Token" token: Secret, 2 "UserCommandId" user_command_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/usercommands/{UserCommandId}", } }

/// Response of [`GetUserCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCommandOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub on_start: Option<GetUserCommandOnStart>,
    pub success: Option<bool>,
    pub user_command_id: Option<String>,
    pub access_denied_detail: BTreeMap<String, Value>,
}
model! { GetUserCommandOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OnStart" on_start: GetUserCommandOnStart,
    3 "Success" success: bool, 4 "UserCommandId" user_command_id: String,
    5 "accessDeniedDetail" access_denied_detail: BTreeMap<String, Value>
} }

/// In the response of [`GetUserCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCommandOnStart {
    pub content: Option<String>,
}
model! { GetUserCommandOnStart {
    0 "Content" content: String
} }

/// Gets user config: `GetUserConfig` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/userconfig`. Reads only. See <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/GetUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserConfig {}
operation! { GetUserConfig() "GetUserConfig" -> GetUserConfigOutput {} { method: "GET", path: "/api/v2/userconfig", } }

/// Response of [`GetUserConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserConfigOutput {
    pub account_sufficient: Option<bool>,
    pub code: Option<String>,
    pub enable_eci_disk: Option<bool>,
    pub free_tier: Option<GetUserConfigFreeTier>,
    pub free_tier_spec_available: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserConfigOutput {
    0 "AccountSufficient" account_sufficient: bool, 1 "Code" code: String, 2 "EnableEciDisk" enable_eci_disk: bool,
    3 "FreeTier" free_tier: GetUserConfigFreeTier, 4 "FreeTierSpecAvailable" free_tier_spec_available: bool,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`GetUserConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserConfigFreeTier {
    pub end_time: Option<String>,
    pub init_base_unit: Option<String>,
    pub init_base_value: Option<f64>,
    pub init_show_unit: Option<String>,
    pub init_show_value: Option<String>,
    pub is_free_tier_user: Option<bool>,
    pub period_base_unit: Option<String>,
    pub period_base_value: Option<f64>,
    pub period_show_unit: Option<String>,
    pub period_show_value: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetUserConfigFreeTier {
    0 "EndTime" end_time: String, 1 "InitBaseUnit" init_base_unit: String, 2 "InitBaseValue" init_base_value: f64,
    3 "InitShowUnit" init_show_unit: String, 4 "InitShowValue" init_show_value: String,
    5 "IsFreeTierUser" is_free_tier_user: bool, 6 "PeriodBaseUnit" period_base_unit: String,
    7 "PeriodBaseValue" period_base_value: f64, 8 "PeriodShowUnit" period_show_unit: String,
    9 "PeriodShowValue" period_show_value: String, 10 "StartTime" start_time: String, 11 "Status" status: String
} }

/// Lists ecs specs: `ListEcsSpecs` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/ecsspecs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListEcsSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecs {
    /// Required.
    pub accelerator_type: String,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListEcsSpecs(accelerator_type: String) "ListEcsSpecs" -> ListEcsSpecsOutput {
    0 "AcceleratorType" accelerator_type, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceType" resource_type: String, 5 "SortBy" sort_by: String
} { method: "GET", path: "/api/v2/ecsspecs", } }
paged! { ListEcsSpecs: ListEcsSpecsEcsSpecs = Number "PageNumber", "EcsSpecs" ecs_specs, total "TotalCount" }

/// Response of [`ListEcsSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecsOutput {
    pub code: Option<String>,
    pub ecs_specs: Vec<ListEcsSpecsEcsSpecs>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEcsSpecsOutput {
    0 "Code" code: String, 1 "EcsSpecs" ecs_specs: Vec<ListEcsSpecsEcsSpecs>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListEcsSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecsEcsSpecs {
    pub accelerator_type: Option<String>,
    pub cpu: Option<i64>,
    pub currency: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_memory_size: Option<f64>,
    pub gpu_type: Option<String>,
    pub instance_bandwidth_rx: Option<i64>,
    pub instance_type: Option<String>,
    pub is_available: Option<bool>,
    pub labels: Vec<ListEcsSpecsLabels>,
    pub memory: Option<f64>,
    pub price: Option<f64>,
    pub spot_stock_status: Option<String>,
    pub system_disk_capacity: Option<i64>,
}
model! { ListEcsSpecsEcsSpecs {
    0 "AcceleratorType" accelerator_type: String, 1 "CPU" cpu: i64, 2 "Currency" currency: String, 3 "GPU" gpu: i64,
    4 "GPUMemorySize" gpu_memory_size: f64, 5 "GPUType" gpu_type: String,
    6 "InstanceBandwidthRx" instance_bandwidth_rx: i64, 7 "InstanceType" instance_type: String,
    8 "IsAvailable" is_available: bool, 9 "Labels" labels: Vec<ListEcsSpecsLabels>, 10 "Memory" memory: f64,
    11 "Price" price: f64, 12 "SpotStockStatus" spot_stock_status: String,
    13 "SystemDiskCapacity" system_disk_capacity: i64
} }

/// In the response of [`ListEcsSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListEcsSpecsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists instance snapshot: `ListInstanceSnapshot` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances/{InstanceId}/snapshots`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListInstanceSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSnapshot {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceSnapshot(instance_id: String) "ListInstanceSnapshot" -> ListInstanceSnapshotOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "InstanceId" instance_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/instances/{InstanceId}/snapshots", } }
paged! { ListInstanceSnapshot: ListInstanceSnapshotSnapshots =
    Number "PageNumber", "Snapshots" snapshots, total "TotalCount" }

/// Response of [`ListInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSnapshotOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub snapshots: Vec<ListInstanceSnapshotSnapshots>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstanceSnapshotOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Snapshots" snapshots: Vec<ListInstanceSnapshotSnapshots>, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSnapshotSnapshots {
    pub exclude_paths: Vec<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub instance_id: Option<String>,
    pub labels: Vec<ListInstanceSnapshotLabels>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceSnapshotSnapshots {
    0 "ExcludePaths" exclude_paths: Vec<String>, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "ImageId" image_id: String, 4 "ImageUrl" image_url: String,
    5 "InstanceId" instance_id: String, 6 "Labels" labels: Vec<ListInstanceSnapshotLabels>,
    7 "ReasonCode" reason_code: String, 8 "ReasonMessage" reason_message: String, 9 "SnapshotId" snapshot_id: String,
    10 "SnapshotName" snapshot_name: String, 11 "Status" status: String
} }

/// In the response of [`ListInstanceSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSnapshotLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstanceSnapshotLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists instance statistics: `ListInstanceStatistics` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instancestatistics`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListInstanceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatistics {
    /// Required.
    pub workspace_ids: String,
}
operation! { ListInstanceStatistics(workspace_ids: String) "ListInstanceStatistics" -> ListInstanceStatisticsOutput {
    0 "WorkspaceIds" workspace_ids
} { method: "GET", path: "/api/v2/instancestatistics", } }

/// Response of [`ListInstanceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatisticsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub statistics: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ListInstanceStatisticsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Statistics" statistics: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Lists instances: `ListInstances` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub accelerator_type: Option<String>,
    pub accessibility: Option<String>,
    pub create_time_after: Option<String>,
    pub create_time_before: Option<String>,
    pub create_user_id: Option<String>,
    pub gpu_type: Option<String>,
    pub image_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub max_cpu: Option<String>,
    pub max_gpu: Option<String>,
    pub max_gpu_memory: Option<String>,
    pub max_memory: Option<String>,
    pub min_cpu: Option<String>,
    pub min_gpu: Option<String>,
    pub min_gpu_memory: Option<String>,
    pub min_memory: Option<String>,
    pub order: Option<String>,
    pub oversold_info: Option<String>,
    pub oversold_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub resource_id: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
    pub workspace_id: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "AcceleratorType" accelerator_type: String, 1 "Accessibility" accessibility: String,
    2 "CreateTimeAfter" create_time_after: String, 3 "CreateTimeBefore" create_time_before: String,
    4 "CreateUserId" create_user_id: String, 5 "GpuType" gpu_type: String, 6 "ImageName" image_name: String,
    7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "Labels" labels: BTreeMap<String, Value>, 10 "MaxCpu" max_cpu: String, 11 "MaxGpu" max_gpu: String,
    12 "MaxGpuMemory" max_gpu_memory: String, 13 "MaxMemory" max_memory: String, 14 "MinCpu" min_cpu: String,
    15 "MinGpu" min_gpu: String, 16 "MinGpuMemory" min_gpu_memory: String, 17 "MinMemory" min_memory: String,
    18 "Order" order: String, 19 "OversoldInfo" oversold_info: String, 20 "OversoldType" oversold_type: String,
    21 "PageNumber" page_number: i64, 22 "PageSize" page_size: i64, 23 "PaymentType" payment_type: String,
    24 "ResourceId" resource_id: String, 25 "SortBy" sort_by: String, 26 "Status" status: String,
    27 "Tag" tag: Vec<ListInstancesTag>, 28 "WorkspaceId" workspace_id: String
} [
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(27, Location::Default, Style::Json)
] { method: "GET", path: "/api/v2/instances", } }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instances: Vec<ListInstancesInstances>,
    pub message: Option<String>,
    pub migration_options: BTreeMap<String, Value>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "Instances" instances: Vec<ListInstancesInstances>, 3 "Message" message: String,
    4 "MigrationOptions" migration_options: BTreeMap<String, Value>, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub accelerator_type: Option<String>,
    pub accessibility: Option<String>,
    pub accumulated_running_time_in_ms: Option<i64>,
    pub affinity: Option<ListInstancesAffinity>,
    pub cloud_disks: Vec<ListInstancesCloudDisks>,
    pub credential_config: Option<CredentialConfig>,
    pub datasets: Vec<ListInstancesDatasets>,
    pub driver: Option<String>,
    pub dynamic_mount: Option<DynamicMount>,
    pub ecs_spec: Option<String>,
    pub environment_variables: BTreeMap<String, String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub idle_instance_culler: Option<ListInstancesIdleInstanceCuller>,
    /// Secret.
    pub image_auth: Option<Secret>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_shutdown_timer: Option<ListInstancesInstanceShutdownTimer>,
    pub instance_snapshot_list: Vec<ListInstancesInstanceSnapshotList>,
    pub instance_url: Option<String>,
    pub jupyterlab_url: Option<String>,
    pub labels: Vec<ListInstancesLabels>,
    pub latest_snapshot: Option<ListInstancesLatestSnapshot>,
    pub oversold_info: Option<String>,
    pub oversold_type: Option<String>,
    pub payment_type: Option<String>,
    pub priority: Option<i64>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub requested_resource: Option<ListInstancesRequestedResource>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub status: Option<String>,
    pub tags: Vec<ListInstancesTags>,
    pub tenant_id: Option<String>,
    pub terminal_url: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_vpc: Option<ListInstancesUserVpc>,
    pub web_ide_url: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_source: Option<String>,
}
model! { ListInstancesInstances {
    0 "AcceleratorType" accelerator_type: String, 1 "Accessibility" accessibility: String,
    2 "AccumulatedRunningTimeInMs" accumulated_running_time_in_ms: i64, 3 "Affinity" affinity: ListInstancesAffinity,
    4 "CloudDisks" cloud_disks: Vec<ListInstancesCloudDisks>, 5 "CredentialConfig" credential_config: CredentialConfig,
    6 "Datasets" datasets: Vec<ListInstancesDatasets>, 7 "Driver" driver: String,
    8 "DynamicMount" dynamic_mount: DynamicMount, 9 "EcsSpec" ecs_spec: String,
    10 "EnvironmentVariables" environment_variables: BTreeMap<String, String>,
    11 "GmtCreateTime" gmt_create_time: String, 12 "GmtModifiedTime" gmt_modified_time: String,
    13 "IdleInstanceCuller" idle_instance_culler: ListInstancesIdleInstanceCuller, 14 "ImageAuth" image_auth: Secret,
    15 "ImageId" image_id: String, 16 "ImageName" image_name: String, 17 "ImageUrl" image_url: String,
    18 "InstanceId" instance_id: String, 19 "InstanceName" instance_name: String,
    20 "InstanceShutdownTimer" instance_shutdown_timer: ListInstancesInstanceShutdownTimer,
    21 "InstanceSnapshotList" instance_snapshot_list: Vec<ListInstancesInstanceSnapshotList>,
    22 "InstanceUrl" instance_url: String, 23 "JupyterlabUrl" jupyterlab_url: String,
    24 "Labels" labels: Vec<ListInstancesLabels>, 25 "LatestSnapshot" latest_snapshot: ListInstancesLatestSnapshot,
    26 "OversoldInfo" oversold_info: String, 27 "OversoldType" oversold_type: String,
    28 "PaymentType" payment_type: String, 29 "Priority" priority: i64, 30 "ReasonCode" reason_code: String,
    31 "ReasonMessage" reason_message: String,
    32 "RequestedResource" requested_resource: ListInstancesRequestedResource, 33 "ResourceId" resource_id: String,
    34 "ResourceName" resource_name: String, 35 "ServiceConfig" service_config: ServiceConfig,
    36 "Status" status: String, 37 "Tags" tags: Vec<ListInstancesTags>, 38 "TenantId" tenant_id: String,
    39 "TerminalUrl" terminal_url: String, 40 "UserId" user_id: String, 41 "UserName" user_name: String,
    42 "UserVpc" user_vpc: ListInstancesUserVpc, 43 "WebIDEUrl" web_ide_url: String,
    44 "WorkspaceId" workspace_id: String, 45 "WorkspaceName" workspace_name: String,
    46 "WorkspaceSource" workspace_source: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesAffinity {
    pub cpu: Option<ListInstancesCPU>,
}
model! { ListInstancesAffinity {
    0 "CPU" cpu: ListInstancesCPU
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesCPU {
    pub enable: Option<bool>,
}
model! { ListInstancesCPU {
    0 "Enable" enable: bool
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesCloudDisks {
    pub capacity: Option<String>,
    pub mount_path: Option<String>,
    pub path: Option<String>,
    pub sub_type: Option<String>,
}
model! { ListInstancesCloudDisks {
    0 "Capacity" capacity: String, 1 "MountPath" mount_path: String, 2 "Path" path: String, 3 "SubType" sub_type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDatasets {
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub dynamic: Option<bool>,
    pub mount_access: Option<String>,
    pub mount_path: Option<String>,
    pub option_type: Option<String>,
    pub options: Option<String>,
    pub uri: Option<String>,
}
model! { ListInstancesDatasets {
    0 "DatasetId" dataset_id: String, 1 "DatasetVersion" dataset_version: String, 2 "Dynamic" dynamic: bool,
    3 "MountAccess" mount_access: String, 4 "MountPath" mount_path: String, 5 "OptionType" option_type: String,
    6 "Options" options: String, 7 "Uri" uri: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesIdleInstanceCuller {
    pub cpu_percent_threshold: Option<i64>,
    pub gpu_percent_threshold: Option<i64>,
    pub idle_time_in_minutes: Option<i64>,
    pub instance_id: Option<String>,
    pub max_idle_time_in_minutes: Option<i64>,
}
model! { ListInstancesIdleInstanceCuller {
    0 "CpuPercentThreshold" cpu_percent_threshold: i64, 1 "GpuPercentThreshold" gpu_percent_threshold: i64,
    2 "IdleTimeInMinutes" idle_time_in_minutes: i64, 3 "InstanceId" instance_id: String,
    4 "MaxIdleTimeInMinutes" max_idle_time_in_minutes: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceShutdownTimer {
    pub due_time: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub remaining_time_in_ms: Option<i64>,
}
model! { ListInstancesInstanceShutdownTimer {
    0 "DueTime" due_time: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "InstanceId" instance_id: String,
    4 "RemainingTimeInMs" remaining_time_in_ms: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceSnapshotList {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub repository_url: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesInstanceSnapshotList {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageUrl" image_url: String,
    5 "ReasonCode" reason_code: String, 6 "ReasonMessage" reason_message: String,
    7 "RepositoryUrl" repository_url: String, 8 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesLatestSnapshot {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub repository_url: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesLatestSnapshot {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageUrl" image_url: String,
    5 "ReasonCode" reason_code: String, 6 "ReasonMessage" reason_message: String,
    7 "RepositoryUrl" repository_url: String, 8 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesRequestedResource {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
model! { ListInstancesRequestedResource {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstancesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesUserVpc {
    pub bandwidth_limit: Option<BandwidthLimit>,
    pub default_route: Option<String>,
    pub extended_ci_drs: Vec<String>,
    pub forward_infos: Vec<ForwardInfoResponse>,
    pub ip: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListInstancesUserVpc {
    0 "BandwidthLimit" bandwidth_limit: BandwidthLimit, 1 "DefaultRoute" default_route: String,
    2 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 3 "ForwardInfos" forward_infos: Vec<ForwardInfoResponse>,
    4 "Ip" ip: String, 5 "SecurityGroupId" security_group_id: String, 6 "VSwitchId" vswitch_id: String,
    7 "VpcId" vpc_id: String
} }

/// Lists system logs: `ListSystemLogs` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/systemlogs`. Reads only. See <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListSystemLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemLogs {
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub instance_id: Option<String>,
    pub lifecycle_id: Option<String>,
    pub log_level: Option<String>,
    pub log_repository: Option<String>,
    pub offset: Option<String>,
    pub order: Option<String>,
    pub problem_category: Option<String>,
    pub sort_by: Option<String>,
    pub source_request_id: Option<String>,
}
operation! { ListSystemLogs() "ListSystemLogs" -> ListSystemLogsOutput {
    0 "GmtEndTime" gmt_end_time: String, 1 "GmtStartTime" gmt_start_time: String, 2 "InstanceId" instance_id: String,
    3 "LifecycleId" lifecycle_id: String, 4 "LogLevel" log_level: String, 5 "LogRepository" log_repository: String,
    6 "Offset" offset: String, 7 "Order" order: String, 8 "ProblemCategory" problem_category: String,
    9 "SortBy" sort_by: String, 10 "SourceRequestId" source_request_id: String
} { method: "GET", path: "/api/v2/systemlogs", } }

/// Response of [`ListSystemLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemLogsOutput {
    pub offset: Option<String>,
    pub system_logs: Vec<ListSystemLogsSystemLogs>,
}
model! { ListSystemLogsOutput {
    0 "Offset" offset: String, 1 "SystemLogs" system_logs: Vec<ListSystemLogsSystemLogs>
} }

/// In the response of [`ListSystemLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemLogsSystemLogs {
    pub content: Option<String>,
    pub gmt_create_time: Option<String>,
    pub level: Option<String>,
}
model! { ListSystemLogsSystemLogs {
    0 "Content" content: String, 1 "GmtCreateTime" gmt_create_time: String, 2 "Level" level: String
} }

/// Lists temp files: `ListTempFiles` of `pai-dsw` 2022-01-01.
///
/// GET `/api/v2/tempfiles`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/ListTempFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTempFiles {
    pub delimiter: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub prefix: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListTempFiles() "ListTempFiles" -> ListTempFilesOutput {
    0 "Delimiter" delimiter: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "Order" order: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Prefix" prefix: String, 7 "SortBy" sort_by: String
} { method: "GET", path: "/api/v2/tempfiles", } }
paged! { ListTempFiles: ListTempFilesTempFiles = Number "PageNumber", "TempFiles" temp_files, total "TotalCount" }

/// Response of [`ListTempFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTempFilesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quota: Option<ListTempFilesQuota>,
    pub success: Option<bool>,
    pub temp_files: Vec<ListTempFilesTempFiles>,
    pub total_count: Option<i64>,
}
model! { ListTempFilesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Quota" quota: ListTempFilesQuota, 4 "Success" success: bool,
    5 "TempFiles" temp_files: Vec<ListTempFilesTempFiles>, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListTempFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTempFilesQuota {
    pub total_capacity: Option<i64>,
    pub total_file_num: Option<i64>,
    pub used_capacity: Option<i64>,
    pub used_file_num: Option<i64>,
}
model! { ListTempFilesQuota {
    0 "TotalCapacity" total_capacity: i64, 1 "TotalFileNum" total_file_num: i64, 2 "UsedCapacity" used_capacity: i64,
    3 "UsedFileNum" used_file_num: i64
} }

/// In the response of [`ListTempFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTempFilesTempFiles {
    pub bandwidth: Option<i64>,
    pub capacity: Option<i64>,
    pub description: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub gmt_create_time: Option<String>,
    pub gmt_expired_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { ListTempFilesTempFiles {
    0 "Bandwidth" bandwidth: i64, 1 "Capacity" capacity: i64, 2 "Description" description: String,
    3 "DownloadUrl" download_url: Secret, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtExpiredTime" gmt_expired_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "InstanceId" instance_id: String, 8 "Name" name: String, 9 "OwnerId" owner_id: String, 10 "Prefix" prefix: String,
    11 "Status" status: String, 12 "TaskId" task_id: String, 13 "Type" r#type: String,
    14 "UploadUrl" upload_url: Secret, 15 "UserId" user_id: String, 16 "Uuid" uuid: String
} }

/// Queries auto shutdown policies: `QueryAutoShutdownPolicies` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/batch/autoshutdownpolicies/query`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/QueryAutoShutdownPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutoShutdownPolicies {
    pub instance_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { QueryAutoShutdownPolicies() "QueryAutoShutdownPolicies" -> QueryAutoShutdownPoliciesOutput {
    0 "InstanceId" instance_id: String, 1 "Token" token: Secret, 2 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/batch/autoshutdownpolicies/query", body: BodyStyle::Json, } }

/// Response of [`QueryAutoShutdownPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutoShutdownPoliciesOutput {
    pub auto_shutdown_policies: Vec<QueryAutoShutdownPoliciesAutoShutdownPolicies>,
}
model! { QueryAutoShutdownPoliciesOutput {
    0 "AutoShutdownPolicies" auto_shutdown_policies: Vec<QueryAutoShutdownPoliciesAutoShutdownPolicies>
} }

/// In the response of [`QueryAutoShutdownPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutoShutdownPoliciesAutoShutdownPolicies {
    pub conditions: Vec<QueryAutoShutdownPoliciesConditions>,
    /// Deprecated.
    pub context: BTreeMap<String, Value>,
    /// Deprecated.
    pub expression: Option<String>,
    pub instance_id: Option<String>,
    /// Deprecated.
    pub source_type: Option<String>,
}
model! { QueryAutoShutdownPoliciesAutoShutdownPolicies {
    0 "Conditions" conditions: Vec<QueryAutoShutdownPoliciesConditions>, 1 "Context" context: BTreeMap<String, Value>,
    2 "Expression" expression: String, 3 "InstanceId" instance_id: String, 4 "SourceType" source_type: String
} }

/// In the response of [`QueryAutoShutdownPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAutoShutdownPoliciesConditions {
    pub context: BTreeMap<String, Value>,
    pub expression: Option<String>,
    pub source_type: Option<String>,
}
model! { QueryAutoShutdownPoliciesConditions {
    0 "Context" context: BTreeMap<String, Value>, 1 "Expression" expression: String, 2 "SourceType" source_type: String
} }

/// Starts instance: `StartInstance` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/instances/{InstanceId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> StartInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/instances/{InstanceId}/start", } }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Stops instance: `StopInstance` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/instances/{InstanceId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub save_image: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "SaveImage" save_image: bool, 1 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/instances/{InstanceId}/stop", } }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Stops instances: `StopInstances` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/batch/instances/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/StopInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> StopInstancesOutput {
    0 "InstanceIds" instance_ids
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/batch/instances/stop", body: BodyStyle::Json, } }

/// Response of [`StopInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub access_denied_detail: BTreeMap<String, String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_ids: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstancesOutput {
    0 "AccessDeniedDetail" access_denied_detail: BTreeMap<String, String>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "InstanceIds" instance_ids: Vec<String>, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// Updates instance: `UpdateInstance` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/instances/{InstanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub accessibility: Option<String>,
    pub affinity: Option<UpdateInstanceAffinity>,
    pub assign_node_spec: Option<UpdateInstanceAssignNodeSpec>,
    pub cloud_disks: Option<Vec<UpdateInstanceCloudDisks>>,
    pub credential_config: Option<CredentialConfig>,
    pub datasets: Option<Vec<UpdateInstanceDatasets>>,
    pub disassociate_assign_node: Option<bool>,
    pub disassociate_credential: Option<bool>,
    pub disassociate_datasets: Option<bool>,
    pub disassociate_driver: Option<bool>,
    pub disassociate_environment_variables: Option<bool>,
    pub disassociate_forward_infos: Option<bool>,
    pub disassociate_migration_options: Option<bool>,
    pub disassociate_spot: Option<bool>,
    pub disassociate_user_command: Option<bool>,
    pub disassociate_vpc: Option<bool>,
    pub driver: Option<String>,
    pub dynamic_mount: Option<DynamicMount>,
    pub ecs_spec: Option<String>,
    pub environment_variables: Option<BTreeMap<String, Value>>,
    /// Secret.
    pub image_auth: Option<Secret>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub instance_name: Option<String>,
    pub migration_options: Option<BTreeMap<String, Value>>,
    pub oversold_type: Option<String>,
    pub priority: Option<i64>,
    pub requested_resource: Option<UpdateInstanceRequestedResource>,
    pub spot_spec: Option<UpdateInstanceSpotSpec>,
    pub start_instance: Option<bool>,
    pub user_command: Option<UpdateInstanceUserCommand>,
    pub user_id: Option<String>,
    pub user_vpc: Option<UpdateInstanceUserVpc>,
    pub workspace_source: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "Accessibility" accessibility: String, 1 "Affinity" affinity: UpdateInstanceAffinity,
    2 "AssignNodeSpec" assign_node_spec: UpdateInstanceAssignNodeSpec,
    3 "CloudDisks" cloud_disks: Vec<UpdateInstanceCloudDisks>, 4 "CredentialConfig" credential_config: CredentialConfig,
    5 "Datasets" datasets: Vec<UpdateInstanceDatasets>, 6 "DisassociateAssignNode" disassociate_assign_node: bool,
    7 "DisassociateCredential" disassociate_credential: bool, 8 "DisassociateDatasets" disassociate_datasets: bool,
    9 "DisassociateDriver" disassociate_driver: bool,
    10 "DisassociateEnvironmentVariables" disassociate_environment_variables: bool,
    11 "DisassociateForwardInfos" disassociate_forward_infos: bool,
    12 "DisassociateMigrationOptions" disassociate_migration_options: bool,
    13 "DisassociateSpot" disassociate_spot: bool, 14 "DisassociateUserCommand" disassociate_user_command: bool,
    15 "DisassociateVpc" disassociate_vpc: bool, 16 "Driver" driver: String,
    17 "DynamicMount" dynamic_mount: DynamicMount, 18 "EcsSpec" ecs_spec: String,
    19 "EnvironmentVariables" environment_variables: BTreeMap<String, Value>, 20 "ImageAuth" image_auth: Secret,
    21 "ImageId" image_id: String, 22 "ImageUrl" image_url: String, 23 "InstanceName" instance_name: String,
    24 "MigrationOptions" migration_options: BTreeMap<String, Value>, 25 "OversoldType" oversold_type: String,
    26 "Priority" priority: i64, 27 "RequestedResource" requested_resource: UpdateInstanceRequestedResource,
    28 "SpotSpec" spot_spec: UpdateInstanceSpotSpec, 29 "StartInstance" start_instance: bool,
    30 "UserCommand" user_command: UpdateInstanceUserCommand, 31 "UserId" user_id: String,
    32 "UserVpc" user_vpc: UpdateInstanceUserVpc, 33 "WorkspaceSource" workspace_source: String,
    34 "InstanceId" instance_id
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
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/instances/{InstanceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAffinity {
    pub cpu: Option<UpdateInstanceCPU>,
}
input! { UpdateInstanceAffinity() {
    0 "CPU" cpu: UpdateInstanceCPU
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCPU {
    pub enable: Option<bool>,
}
input! { UpdateInstanceCPU() {
    0 "Enable" enable: bool
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAssignNodeSpec {
    pub anti_affinity_node_names: Option<String>,
    pub node_names: Option<String>,
}
input! { UpdateInstanceAssignNodeSpec() {
    0 "AntiAffinityNodeNames" anti_affinity_node_names: String, 1 "NodeNames" node_names: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceCloudDisks {
    pub capacity: Option<String>,
    pub sub_type: Option<String>,
}
input! { UpdateInstanceCloudDisks() {
    0 "Capacity" capacity: String, 1 "SubType" sub_type: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceDatasets {
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub dynamic: Option<bool>,
    pub mount_access: Option<String>,
    pub mount_path: Option<String>,
    /// Deprecated.
    pub option_type: Option<String>,
    pub options: Option<String>,
    pub uri: Option<String>,
}
input! { UpdateInstanceDatasets() {
    0 "DatasetId" dataset_id: String, 1 "DatasetVersion" dataset_version: String, 2 "Dynamic" dynamic: bool,
    3 "MountAccess" mount_access: String, 4 "MountPath" mount_path: String, 5 "OptionType" option_type: String,
    6 "Options" options: String, 7 "Uri" uri: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceRequestedResource {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
input! { UpdateInstanceRequestedResource() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceSpotSpec {
    pub spot_discount_limit: Option<String>,
    pub spot_duration: Option<String>,
    pub spot_price_limit: Option<String>,
    pub spot_strategy: Option<String>,
}
input! { UpdateInstanceSpotSpec() {
    0 "SpotDiscountLimit" spot_discount_limit: String, 1 "SpotDuration" spot_duration: String,
    2 "SpotPriceLimit" spot_price_limit: String, 3 "SpotStrategy" spot_strategy: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceUserCommand {
    pub on_start: Option<UpdateInstanceOnStart>,
}
input! { UpdateInstanceUserCommand() {
    0 "OnStart" on_start: UpdateInstanceOnStart
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOnStart {
    pub content: Option<String>,
}
input! { UpdateInstanceOnStart() {
    0 "Content" content: String
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceUserVpc {
    pub bandwidth_limit: Option<BandwidthLimit>,
    pub default_route: Option<String>,
    pub extended_ci_drs: Option<Vec<String>>,
    pub forward_infos: Option<Vec<ForwardInfo>>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateInstanceUserVpc() {
    0 "BandwidthLimit" bandwidth_limit: BandwidthLimit, 1 "DefaultRoute" default_route: String,
    2 "ExtendedCIDRs" extended_ci_drs: Vec<String>, 3 "ForwardInfos" forward_infos: Vec<ForwardInfo>,
    4 "SecurityGroupId" security_group_id: String, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "InstanceId" instance_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates instance labels: `UpdateInstanceLabels` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/instances/{InstanceId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/UpdateInstanceLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceLabels {
    /// Required.
    pub labels: Vec<UpdateInstanceLabelsLabels>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceLabels(labels: Vec<UpdateInstanceLabelsLabels>, instance_id: String)
    "UpdateInstanceLabels" -> Empty {
    0 "Labels" labels, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/instances/{InstanceId}/labels", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceLabels`]: empty.
pub type UpdateInstanceLabelsOutput = Empty;

/// In the request of [`UpdateInstanceLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceLabelsLabels {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdateInstanceLabelsLabels(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates temp file: `UpdateTempFile` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/tempfiles/{TempFileId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/UpdateTempFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTempFile {
    pub gmt_expired_time: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub temp_file_id: String,
}
operation! { UpdateTempFile(temp_file_id: String) "UpdateTempFile" -> UpdateTempFileOutput {
    0 "GmtExpiredTime" gmt_expired_time: String, 1 "Status" status: String, 2 "TempFileId" temp_file_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/tempfiles/{TempFileId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTempFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTempFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_id: Option<String>,
}
model! { UpdateTempFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileId" temp_file_id: String
} }

/// Updates temp file task: `UpdateTempFileTask` of `pai-dsw` 2022-01-01.
///
/// PUT `/api/v2/tempfiletasks/{TempFileTaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dsw/2022-01-01/UpdateTempFileTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTempFileTask {
    pub gmt_expired_time: Option<String>,
    /// Required.
    pub temp_file_task_id: String,
}
operation! { UpdateTempFileTask(temp_file_task_id: String) "UpdateTempFileTask" -> UpdateTempFileTaskOutput {
    0 "GmtExpiredTime" gmt_expired_time: String, 1 "TempFileTaskId" temp_file_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/tempfiletasks/{TempFileTaskId}", body: BodyStyle::Json, } }

/// Response of [`UpdateTempFileTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTempFileTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub temp_file_task_id: Option<String>,
}
model! { UpdateTempFileTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TempFileTaskId" temp_file_task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateDiagnosis, CreateIdleInstanceCuller, CreateInstance, CreateInstanceShutdownTimer, CreateInstanceSnapshot,
    CreateSanityCheckTask, CreateTempFile, CreateTempFileTask, DeleteIdleInstanceCuller, DeleteInstance,
    DeleteInstanceLabels, DeleteInstanceShutdownTimer, DeleteInstanceSnapshot, DeleteInstances, DeleteTempFile,
    DeleteTempFileTask, DeleteTempFileTasks, GetIdleInstanceCuller, GetInstance, GetInstanceEvents, GetInstanceMetrics,
    GetInstanceShutdownTimer, GetInstanceSnapshot, GetLifecycle, GetMetrics, GetResourceGroupStatistics,
    GetSanityCheckTask, GetTempFile, GetTempFileTask, GetToken, GetUserCommand, GetUserConfig, ListEcsSpecs,
    ListInstanceSnapshot, ListInstanceStatistics, ListInstances, ListSystemLogs, ListTempFiles,
    QueryAutoShutdownPolicies, StartInstance, StopInstance, StopInstances, UpdateInstance, UpdateInstanceLabels,
    UpdateTempFile, UpdateTempFileTask
}
