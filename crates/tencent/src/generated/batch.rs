//! `batch` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `batch.tencentcloudapi.com`, or `batch.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, batch::DescribeAvailableCvmInstanceTypes};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableCvmInstanceTypes::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "batch",
    "2017-03-12",
    "batch",
    &Endpoints::NONE,
);

/// Attaches instances: `AttachInstances` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=AttachInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_DUPLICATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCES_NOT_ALLOW_TO_ATTACH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    /// Required.
    pub env_id: String,
    /// Required.
    pub instances: Vec<Instance>,
}
operation! { AttachInstances(env_id: String, instances: Vec<Instance>) "AttachInstances" -> Empty {
    0 "EnvId" env_id, 1 "Instances" instances
} }

/// Response of [`AttachInstances`]: empty.
pub type AttachInstancesOutput = Empty;

/// In the request of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Required.
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub login_settings: Option<LoginSettings>,
}
input! { Instance(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "ImageId" image_id: String, 2 "LoginSettings" login_settings: LoginSettings
} }

/// In the request of [`AttachInstances`].
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

/// Creates compute env: `CreateComputeEnv` of `batch` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=CreateComputeEnv>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CAM`], [`codes::INTERNAL_ERROR_CALL_CVM`],
/// [`codes::INTERNAL_ERROR_CALL_TAG_API`], [`codes::INVALID_PARAMETER_CVM_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_ENV_DESCRIPTION_TOO_LONG`], [`codes::INVALID_PARAMETER_ENV_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_IMAGE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_NOTIFICATION_EVENT_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME`], [`codes::INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_COMPUTE_ENV`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_TYPE_ANY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION`], [`codes::INVALID_PARAMETER_VALUE_LOCAL_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE`], [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::LIMIT_EXCEEDED_COMPUTE_ENV_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_CPU_QUOTA`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_ALLOWED_TO_USE_BATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeEnv {
    /// Required.
    pub compute_env: NamedComputeEnv,
    /// Required.
    pub placement: Placement,
    pub client_token: Option<String>,
}
operation! { CreateComputeEnv(compute_env: NamedComputeEnv, placement: Placement)
    "CreateComputeEnv" -> CreateComputeEnvOutput {
    0 "ComputeEnv" compute_env, 1 "Placement" placement, 2 "ClientToken" client_token: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamedComputeEnv {
    /// Required.
    pub env_name: Option<String>,
    /// Required.
    pub desired_compute_node_count: Option<i64>,
    pub env_description: Option<String>,
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Option<Vec<MountDataDisk>>,
    pub authentications: Option<Vec<Authentication>>,
    pub input_mappings: Option<Vec<InputMapping>>,
    pub agent_running_mode: Option<AgentRunningMode>,
    pub notifications: Option<Vec<Notification>>,
    pub action_if_compute_node_inactive: Option<String>,
    pub resource_max_retry_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub notification_target: Option<String>,
}
input! { NamedComputeEnv(env_name: String, desired_compute_node_count: i64) {
    0 "EnvName" env_name: String, 1 "DesiredComputeNodeCount" desired_compute_node_count: i64,
    2 "EnvDescription" env_description: String, 3 "EnvType" env_type: String, 4 "EnvData" env_data: EnvData,
    5 "MountDataDisks" mount_data_disks: Vec<MountDataDisk>, 6 "Authentications" authentications: Vec<Authentication>,
    7 "InputMappings" input_mappings: Vec<InputMapping>, 8 "AgentRunningMode" agent_running_mode: AgentRunningMode,
    9 "Notifications" notifications: Vec<Notification>,
    10 "ActionIfComputeNodeInactive" action_if_compute_node_inactive: String,
    11 "ResourceMaxRetryCount" resource_max_retry_count: i64, 12 "Tags" tags: Vec<Tag>,
    13 "NotificationTarget" notification_target: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvData {
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub instance_charge_type: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_types: Option<Vec<String>>,
    pub instance_type_options: Option<InstanceTypeOptions>,
    pub zones: Option<Vec<String>>,
    pub virtual_private_clouds: Option<Vec<VirtualPrivateCloud>>,
}
input! { EnvData() {
    0 "InstanceType" instance_type: String, 1 "ImageId" image_id: String, 2 "SystemDisk" system_disk: SystemDisk,
    3 "DataDisks" data_disks: Vec<DataDisk>, 4 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud,
    5 "InternetAccessible" internet_accessible: InternetAccessible, 6 "InstanceName" instance_name: String,
    7 "LoginSettings" login_settings: LoginSettings, 8 "SecurityGroupIds" security_group_ids: Vec<String>,
    9 "EnhancedService" enhanced_service: EnhancedService, 10 "InstanceChargeType" instance_charge_type: String,
    11 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest,
    12 "InstanceTypes" instance_types: Vec<String>, 13 "InstanceTypeOptions" instance_type_options: InstanceTypeOptions,
    14 "Zones" zones: Vec<String>, 15 "VirtualPrivateClouds" virtual_private_clouds: Vec<VirtualPrivateCloud>
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub cdc_id: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64, 3 "CdcId" cdc_id: String,
    4 "DiskName" disk_name: String, 5 "Encrypt" encrypt: bool, 6 "KmsKeyId" kms_key_id: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub snapshot_id: Option<String>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
    pub throughput_performance: Option<i64>,
    pub cdc_id: Option<String>,
    pub burst_performance: Option<bool>,
    pub disk_name: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String, 2 "DiskId" disk_id: String,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "SnapshotId" snapshot_id: String, 5 "Encrypt" encrypt: bool,
    6 "KmsKeyId" kms_key_id: String, 7 "ThroughputPerformance" throughput_performance: i64, 8 "CdcId" cdc_id: String,
    9 "BurstPerformance" burst_performance: bool, 10 "DiskName" disk_name: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: i64
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub internet_service_provider: Option<String>,
    pub ipv4_address_type: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub anti_ddos_package_id: Option<String>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "IPv6AddressType" ipv6_address_type: String, 7 "AntiDDoSPackageId" anti_ddos_package_id: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    pub security_service: Option<RunSecurityServiceEnabled>,
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    pub automation_service: Option<RunAutomationServiceEnabled>,
}
input! { EnhancedService() {
    0 "SecurityService" security_service: RunSecurityServiceEnabled,
    1 "MonitorService" monitor_service: RunMonitorServiceEnabled,
    2 "AutomationService" automation_service: RunAutomationServiceEnabled
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    /// Required.
    pub spot_options: Option<SpotMarketOptions>,
    pub market_type: Option<String>,
}
input! { InstanceMarketOptionsRequest(spot_options: SpotMarketOptions) {
    0 "SpotOptions" spot_options: SpotMarketOptions, 1 "MarketType" market_type: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMarketOptions {
    /// Required.
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
}
input! { SpotMarketOptions(max_price: String) {
    0 "MaxPrice" max_price: String, 1 "SpotInstanceType" spot_instance_type: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeOptions {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    pub instance_categories: Option<Vec<String>>,
}
input! { InstanceTypeOptions(cpu: i64, memory: i64) {
    0 "CPU" cpu: i64, 1 "Memory" memory: i64, 2 "InstanceCategories" instance_categories: Vec<String>
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountDataDisk {
    /// Required.
    pub local_path: Option<String>,
    pub file_system_type: Option<String>,
}
input! { MountDataDisk(local_path: String) {
    0 "LocalPath" local_path: String, 1 "FileSystemType" file_system_type: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authentication {
    /// Required.
    pub scene: Option<String>,
    /// Required.
    pub secret_id: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
}
input! { Authentication(scene: String, secret_id: String, secret_key: Secret) {
    0 "Scene" scene: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputMapping {
    /// Required.
    pub source_path: Option<String>,
    /// Required.
    pub destination_path: Option<String>,
    pub mount_option_parameter: Option<String>,
    pub mount_type: Option<String>,
}
input! { InputMapping(source_path: String, destination_path: String) {
    0 "SourcePath" source_path: String, 1 "DestinationPath" destination_path: String,
    2 "MountOptionParameter" mount_option_parameter: String, 3 "MountType" mount_type: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRunningMode {
    /// Required.
    pub scene: Option<String>,
    /// Required.
    pub user: Option<String>,
    /// Required.
    pub session: Option<String>,
}
input! { AgentRunningMode(scene: String, user: String, session: String) {
    0 "Scene" scene: String, 1 "User" user: String, 2 "Session" session: String
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub event_configs: Option<Vec<EventConfig>>,
}
input! { Notification(topic_name: String, event_configs: Vec<EventConfig>) {
    0 "TopicName" topic_name: String, 1 "EventConfigs" event_configs: Vec<EventConfig>
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventConfig {
    /// Required.
    pub event_name: Option<String>,
    /// Required.
    pub event_vars: Option<Vec<EventVar>>,
}
input! { EventConfig(event_name: String, event_vars: Vec<EventVar>) {
    0 "EventName" event_name: String, 1 "EventVars" event_vars: Vec<EventVar>
} }

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventVar {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { EventVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateComputeEnv`].
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

/// In the request of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
    pub project_id: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub host_id: Option<String>,
    pub dedicated_resource_pack_tenancy: Option<String>,
    pub dedicated_resource_pack_ids: Option<Vec<String>>,
    pub rack_id: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: i64, 2 "HostIds" host_ids: Vec<String>, 3 "HostId" host_id: String,
    4 "DedicatedResourcePackTenancy" dedicated_resource_pack_tenancy: String,
    5 "DedicatedResourcePackIds" dedicated_resource_pack_ids: Vec<String>, 6 "RackId" rack_id: String
} }

/// Response of [`CreateComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeEnvOutput {
    pub env_id: Option<String>,
}
model! { CreateComputeEnvOutput {
    0 "EnvId" env_id: String
} }

/// Creates task template: `CreateTaskTemplate` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=CreateTaskTemplate>.
///
/// Errors: [`codes::ALLOWED_ONE_ATTRIBUTE_IN_ENV_ID_AND_COMPUTE_ENV`], [`codes::INTERNAL_ERROR_CALL_TAG_API`],
/// [`codes::INVALID_PARAMETER_CVM_PARAMETERS`], [`codes::INVALID_PARAMETER_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_TASK_NAME`], [`codes::INVALID_PARAMETER_TASK_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_TASK_TEMPLATE_NAME`], [`codes::INVALID_PARAMETER_TASK_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_COMPUTE_ENV`], [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_NOT_FOUND_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_UNFEASIBLE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_TYPE_ANY`],
/// [`codes::INVALID_PARAMETER_VALUE_LOCAL_PATH`], [`codes::INVALID_PARAMETER_VALUE_MAX_RETRY_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE`], [`codes::LIMIT_EXCEEDED_TASK_TEMPLATE_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTemplate {
    /// Required.
    pub task_template_name: String,
    /// Required.
    pub task_template_info: Task,
    pub task_template_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateTaskTemplate(task_template_name: String, task_template_info: Task)
    "CreateTaskTemplate" -> CreateTaskTemplateOutput {
    0 "TaskTemplateName" task_template_name, 1 "TaskTemplateInfo" task_template_info,
    2 "TaskTemplateDescription" task_template_description: String, 3 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Required.
    pub application: Option<Application>,
    pub task_name: Option<String>,
    pub task_instance_num: Option<i64>,
    pub compute_env: Option<AnonymousComputeEnv>,
    pub env_id: Option<String>,
    pub redirect_info: Option<RedirectInfo>,
    pub redirect_local_info: Option<RedirectLocalInfo>,
    pub input_mappings: Option<Vec<InputMapping>>,
    pub output_mappings: Option<Vec<OutputMapping>>,
    pub output_mapping_configs: Option<Vec<OutputMappingConfig>>,
    pub env_vars: Option<Vec<EnvVar>>,
    pub authentications: Option<Vec<Authentication>>,
    pub failed_action: Option<String>,
    pub max_retry_count: Option<i64>,
    pub timeout: Option<i64>,
    pub max_concurrent_num: Option<i64>,
    pub restart_compute_node: Option<bool>,
    pub resource_max_retry_count: Option<i64>,
}
input! { Task(application: Application) {
    0 "Application" application: Application, 1 "TaskName" task_name: String,
    2 "TaskInstanceNum" task_instance_num: i64, 3 "ComputeEnv" compute_env: AnonymousComputeEnv,
    4 "EnvId" env_id: String, 5 "RedirectInfo" redirect_info: RedirectInfo,
    6 "RedirectLocalInfo" redirect_local_info: RedirectLocalInfo, 7 "InputMappings" input_mappings: Vec<InputMapping>,
    8 "OutputMappings" output_mappings: Vec<OutputMapping>,
    9 "OutputMappingConfigs" output_mapping_configs: Vec<OutputMappingConfig>, 10 "EnvVars" env_vars: Vec<EnvVar>,
    11 "Authentications" authentications: Vec<Authentication>, 12 "FailedAction" failed_action: String,
    13 "MaxRetryCount" max_retry_count: i64, 14 "Timeout" timeout: i64, 15 "MaxConcurrentNum" max_concurrent_num: i64,
    16 "RestartComputeNode" restart_compute_node: bool, 17 "ResourceMaxRetryCount" resource_max_retry_count: i64
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// Required.
    pub delivery_form: Option<String>,
    pub command: Option<String>,
    pub package_path: Option<String>,
    pub docker: Option<Docker>,
    pub commands: Option<Vec<CommandLine>>,
}
input! { Application(delivery_form: String) {
    0 "DeliveryForm" delivery_form: String, 1 "Command" command: String, 2 "PackagePath" package_path: String,
    3 "Docker" docker: Docker, 4 "Commands" commands: Vec<CommandLine>
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Docker {
    /// Required.
    pub image: Option<String>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub max_retry_count: Option<i64>,
    pub delay_on_retry: Option<i64>,
    pub docker_run_option: Option<String>,
}
input! { Docker(image: String) {
    0 "Image" image: String, 1 "User" user: String, 2 "Password" password: Secret, 3 "Server" server: String,
    4 "MaxRetryCount" max_retry_count: i64, 5 "DelayOnRetry" delay_on_retry: i64,
    6 "DockerRunOption" docker_run_option: String
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandLine {
    /// Required.
    pub command: Option<String>,
}
input! { CommandLine(command: String) {
    0 "Command" command: String
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousComputeEnv {
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Option<Vec<MountDataDisk>>,
    pub agent_running_mode: Option<AgentRunningMode>,
}
input! { AnonymousComputeEnv() {
    0 "EnvType" env_type: String, 1 "EnvData" env_data: EnvData,
    2 "MountDataDisks" mount_data_disks: Vec<MountDataDisk>, 3 "AgentRunningMode" agent_running_mode: AgentRunningMode
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectInfo {
    pub stdout_redirect_path: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_file_name: Option<String>,
    pub stderr_redirect_file_name: Option<String>,
}
input! { RedirectInfo() {
    0 "StdoutRedirectPath" stdout_redirect_path: String, 1 "StderrRedirectPath" stderr_redirect_path: String,
    2 "StdoutRedirectFileName" stdout_redirect_file_name: String,
    3 "StderrRedirectFileName" stderr_redirect_file_name: String
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectLocalInfo {
    pub stdout_local_path: Option<String>,
    pub stderr_local_path: Option<String>,
    pub stdout_local_file_name: Option<String>,
    pub stderr_local_file_name: Option<String>,
}
input! { RedirectLocalInfo() {
    0 "StdoutLocalPath" stdout_local_path: String, 1 "StderrLocalPath" stderr_local_path: String,
    2 "StdoutLocalFileName" stdout_local_file_name: String, 3 "StderrLocalFileName" stderr_local_file_name: String
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMapping {
    /// Required.
    pub source_path: Option<String>,
    /// Required.
    pub destination_path: Option<String>,
    pub output_mapping_option: Option<OutputMappingOption>,
}
input! { OutputMapping(source_path: String, destination_path: String) {
    0 "SourcePath" source_path: String, 1 "DestinationPath" destination_path: String,
    2 "OutputMappingOption" output_mapping_option: OutputMappingOption
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMappingOption {
    pub workspace: Option<String>,
}
input! { OutputMappingOption() {
    0 "Workspace" workspace: String
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMappingConfig {
    /// Required.
    pub scene: Option<String>,
    /// Required.
    pub worker_num: Option<i64>,
    /// Required.
    pub worker_part_size: Option<i64>,
}
input! { OutputMappingConfig(scene: String, worker_num: i64, worker_part_size: i64) {
    0 "Scene" scene: String, 1 "WorkerNum" worker_num: i64, 2 "WorkerPartSize" worker_part_size: i64
} }

/// In the request of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { EnvVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateTaskTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTemplateOutput {
    pub task_template_id: Option<String>,
}
model! { CreateTaskTemplateOutput {
    0 "TaskTemplateId" task_template_id: String
} }

/// Deletes compute env: `DeleteComputeEnv` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DeleteComputeEnv>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeEnv {
    /// Required.
    pub env_id: String,
}
operation! { DeleteComputeEnv(env_id: String) "DeleteComputeEnv" -> Empty {
    0 "EnvId" env_id
} }

/// Response of [`DeleteComputeEnv`]: empty.
pub type DeleteComputeEnvOutput = Empty;

/// Deletes job: `DeleteJob` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DeleteJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_TAG_API`], [`codes::RESOURCE_IN_USE_JOB`], [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteJob`]: empty.
pub type DeleteJobOutput = Empty;

/// Deletes task templates: `DeleteTaskTemplates` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DeleteTaskTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_TASK_TEMPLATE_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND_TASK_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskTemplates {
    /// Required.
    pub task_template_ids: Vec<String>,
}
operation! { DeleteTaskTemplates(task_template_ids: Vec<String>) "DeleteTaskTemplates" -> Empty {
    0 "TaskTemplateIds" task_template_ids
} }

/// Response of [`DeleteTaskTemplates`]: empty.
pub type DeleteTaskTemplatesOutput = Empty;

/// Describes available cvm instance types: `DescribeAvailableCvmInstanceTypes` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeAvailableCvmInstanceTypes>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CAM`], [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCvmInstanceTypes {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAvailableCvmInstanceTypes()
    "DescribeAvailableCvmInstanceTypes" -> DescribeAvailableCvmInstanceTypesOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeAvailableCvmInstanceTypes`].
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

/// Response of [`DescribeAvailableCvmInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCvmInstanceTypesOutput {
    pub instance_type_config_set: Vec<InstanceTypeConfig>,
}
model! { DescribeAvailableCvmInstanceTypesOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set: Vec<InstanceTypeConfig>
} }

/// In the response of [`DescribeAvailableCvmInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    pub mem: Option<i64>,
    pub cpu: Option<i64>,
    pub instance_type: Option<String>,
    pub zone: Option<String>,
    pub instance_family: Option<String>,
}
model! { InstanceTypeConfig {
    0 "Mem" mem: i64, 1 "Cpu" cpu: i64, 2 "InstanceType" instance_type: String, 3 "Zone" zone: String,
    4 "InstanceFamily" instance_family: String
} }

/// Describes compute env: `DescribeComputeEnv` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeComputeEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnv {
    /// Required.
    pub env_id: String,
}
operation! { DescribeComputeEnv(env_id: String) "DescribeComputeEnv" -> DescribeComputeEnvOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvOutput {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub compute_node_set: Vec<ComputeNode>,
    pub compute_node_metrics: Option<ComputeNodeMetrics>,
    pub desired_compute_node_count: Option<i64>,
    pub env_type: Option<String>,
    pub resource_type: Option<String>,
    pub next_action: Option<String>,
    pub attached_compute_node_count: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DescribeComputeEnvOutput {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "Placement" placement: Placement,
    3 "CreateTime" create_time: String, 4 "ComputeNodeSet" compute_node_set: Vec<ComputeNode>,
    5 "ComputeNodeMetrics" compute_node_metrics: ComputeNodeMetrics,
    6 "DesiredComputeNodeCount" desired_compute_node_count: i64, 7 "EnvType" env_type: String,
    8 "ResourceType" resource_type: String, 9 "NextAction" next_action: String,
    10 "AttachedComputeNodeCount" attached_compute_node_count: i64, 11 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNode {
    pub compute_node_id: Option<String>,
    pub compute_node_instance_id: Option<String>,
    pub compute_node_state: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub resource_created_time: Option<String>,
    pub task_instance_num_available: Option<i64>,
    pub agent_version: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    pub resource_type: Option<String>,
    pub resource_origin: Option<String>,
}
model! { ComputeNode {
    0 "ComputeNodeId" compute_node_id: String, 1 "ComputeNodeInstanceId" compute_node_instance_id: String,
    2 "ComputeNodeState" compute_node_state: String, 3 "Cpu" cpu: i64, 4 "Mem" mem: i64,
    5 "ResourceCreatedTime" resource_created_time: String,
    6 "TaskInstanceNumAvailable" task_instance_num_available: i64, 7 "AgentVersion" agent_version: String,
    8 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 9 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    10 "ResourceType" resource_type: String, 11 "ResourceOrigin" resource_origin: String
} }

/// In the response of [`DescribeComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNodeMetrics {
    pub submitted_count: Option<i64>,
    pub creating_count: Option<i64>,
    pub creation_failed_count: Option<i64>,
    pub created_count: Option<i64>,
    pub running_count: Option<i64>,
    pub deleting_count: Option<i64>,
    pub abnormal_count: Option<i64>,
}
model! { ComputeNodeMetrics {
    0 "SubmittedCount" submitted_count: i64, 1 "CreatingCount" creating_count: i64,
    2 "CreationFailedCount" creation_failed_count: i64, 3 "CreatedCount" created_count: i64,
    4 "RunningCount" running_count: i64, 5 "DeletingCount" deleting_count: i64, 6 "AbnormalCount" abnormal_count: i64
} }

/// Describes compute env activities: `DescribeComputeEnvActivities` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeComputeEnvActivities>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMPUTE_NODE_ID_MALFORMED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvActivities {
    /// Required.
    pub env_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Filter>,
}
operation! { DescribeComputeEnvActivities(env_id: String)
    "DescribeComputeEnvActivities" -> DescribeComputeEnvActivitiesOutput {
    0 "EnvId" env_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Filter
} }
paged! { DescribeComputeEnvActivities: Activity = Offset "Offset", "ActivitySet" activity_set, total "TotalCount" }

/// Response of [`DescribeComputeEnvActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvActivitiesOutput {
    pub activity_set: Vec<Activity>,
    pub total_count: Option<i64>,
}
model! { DescribeComputeEnvActivitiesOutput {
    0 "ActivitySet" activity_set: Vec<Activity>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeComputeEnvActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    pub activity_id: Option<String>,
    pub compute_node_id: Option<String>,
    pub compute_node_activity_type: Option<String>,
    pub env_id: Option<String>,
    pub cause: Option<String>,
    pub activity_state: Option<String>,
    pub state_reason: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
}
model! { Activity {
    0 "ActivityId" activity_id: String, 1 "ComputeNodeId" compute_node_id: String,
    2 "ComputeNodeActivityType" compute_node_activity_type: String, 3 "EnvId" env_id: String, 4 "Cause" cause: String,
    5 "ActivityState" activity_state: String, 6 "StateReason" state_reason: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "InstanceId" instance_id: String
} }

/// Describes compute env create info: `DescribeComputeEnvCreateInfo` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeComputeEnvCreateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfo {
    /// Required.
    pub env_id: String,
}
operation! { DescribeComputeEnvCreateInfo(env_id: String)
    "DescribeComputeEnvCreateInfo" -> DescribeComputeEnvCreateInfoOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeComputeEnvCreateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfoOutput {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_description: Option<String>,
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Vec<MountDataDisk>,
    pub input_mappings: Vec<InputMapping>,
    pub authentications: Vec<Authentication>,
    pub notifications: Vec<Notification>,
    pub desired_compute_node_count: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DescribeComputeEnvCreateInfoOutput {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "EnvDescription" env_description: String,
    3 "EnvType" env_type: String, 4 "EnvData" env_data: EnvData,
    5 "MountDataDisks" mount_data_disks: Vec<MountDataDisk>, 6 "InputMappings" input_mappings: Vec<InputMapping>,
    7 "Authentications" authentications: Vec<Authentication>, 8 "Notifications" notifications: Vec<Notification>,
    9 "DesiredComputeNodeCount" desired_compute_node_count: i64, 10 "Tags" tags: Vec<Tag>
} }

/// Describes compute env create infos: `DescribeComputeEnvCreateInfos` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeComputeEnvCreateInfos>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfos {
    pub env_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeComputeEnvCreateInfos() "DescribeComputeEnvCreateInfos" -> DescribeComputeEnvCreateInfosOutput {
    0 "EnvIds" env_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeComputeEnvCreateInfos: ComputeEnvCreateInfo =
    Offset "Offset", "ComputeEnvCreateInfoSet" compute_env_create_info_set, total "TotalCount" }

/// Response of [`DescribeComputeEnvCreateInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfosOutput {
    pub total_count: Option<i64>,
    pub compute_env_create_info_set: Vec<ComputeEnvCreateInfo>,
}
model! { DescribeComputeEnvCreateInfosOutput {
    0 "TotalCount" total_count: i64, 1 "ComputeEnvCreateInfoSet" compute_env_create_info_set: Vec<ComputeEnvCreateInfo>
} }

/// In the response of [`DescribeComputeEnvCreateInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvCreateInfo {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_description: Option<String>,
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Vec<MountDataDisk>,
    pub input_mappings: Vec<InputMapping>,
    pub authentications: Vec<Authentication>,
    pub notifications: Vec<Notification>,
    pub desired_compute_node_count: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { ComputeEnvCreateInfo {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "EnvDescription" env_description: String,
    3 "EnvType" env_type: String, 4 "EnvData" env_data: EnvData,
    5 "MountDataDisks" mount_data_disks: Vec<MountDataDisk>, 6 "InputMappings" input_mappings: Vec<InputMapping>,
    7 "Authentications" authentications: Vec<Authentication>, 8 "Notifications" notifications: Vec<Notification>,
    9 "DesiredComputeNodeCount" desired_compute_node_count: i64, 10 "Tags" tags: Vec<Tag>
} }

/// Describes compute envs: `DescribeComputeEnvs` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeComputeEnvs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_TYPE`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvs {
    pub env_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeComputeEnvs() "DescribeComputeEnvs" -> DescribeComputeEnvsOutput {
    0 "EnvIds" env_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeComputeEnvs: ComputeEnvView = Offset "Offset", "ComputeEnvSet" compute_env_set, total "TotalCount" }

/// Response of [`DescribeComputeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvsOutput {
    pub compute_env_set: Vec<ComputeEnvView>,
    pub total_count: Option<i64>,
}
model! { DescribeComputeEnvsOutput {
    0 "ComputeEnvSet" compute_env_set: Vec<ComputeEnvView>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeComputeEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvView {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub compute_node_metrics: Option<ComputeNodeMetrics>,
    pub env_type: Option<String>,
    pub desired_compute_node_count: Option<i64>,
    pub resource_type: Option<String>,
    pub next_action: Option<String>,
    pub attached_compute_node_count: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { ComputeEnvView {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "Placement" placement: Placement,
    3 "CreateTime" create_time: String, 4 "ComputeNodeMetrics" compute_node_metrics: ComputeNodeMetrics,
    5 "EnvType" env_type: String, 6 "DesiredComputeNodeCount" desired_compute_node_count: i64,
    7 "ResourceType" resource_type: String, 8 "NextAction" next_action: String,
    9 "AttachedComputeNodeCount" attached_compute_node_count: i64, 10 "Tags" tags: Vec<Tag>
} }

/// Describes cvm zone instance config infos: `DescribeCvmZoneInstanceConfigInfos` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeCvmZoneInstanceConfigInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CAM`], [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_BATCH_INSTANCE_CHARGE_TYPE`], [`codes::INVALID_ZONE_MISMATCH_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCvmZoneInstanceConfigInfos()
    "DescribeCvmZoneInstanceConfigInfos" -> DescribeCvmZoneInstanceConfigInfosOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Vec<InstanceTypeQuotaItem>,
}
model! { DescribeCvmZoneInstanceConfigInfosOutput {
    0 "InstanceTypeQuotaSet" instance_type_quota_set: Vec<InstanceTypeQuotaItem>
} }

/// In the response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaItem {
    pub zone: Option<String>,
    pub instance_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub network_card: Option<i64>,
    pub externals: Option<Externals>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_family: Option<String>,
    pub type_name: Option<String>,
    pub local_disk_type_list: Vec<LocalDiskType>,
    pub status: Option<String>,
    pub price: Option<ItemPrice>,
    pub sold_out_reason: Option<String>,
    pub instance_bandwidth: Option<f64>,
    pub instance_pps: Option<i64>,
    pub storage_block_amount: Option<i64>,
    pub cpu_type: Option<String>,
    pub gpu: Option<i64>,
    pub fpga: Option<i64>,
    pub remark: Option<String>,
    pub gpu_count: Option<f64>,
    pub frequency: Option<String>,
    pub status_category: Option<String>,
}
model! { InstanceTypeQuotaItem {
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String, 2 "InstanceChargeType" instance_charge_type: String,
    3 "NetworkCard" network_card: i64, 4 "Externals" externals: Externals, 5 "Cpu" cpu: i64, 6 "Memory" memory: i64,
    7 "InstanceFamily" instance_family: String, 8 "TypeName" type_name: String,
    9 "LocalDiskTypeList" local_disk_type_list: Vec<LocalDiskType>, 10 "Status" status: String,
    11 "Price" price: ItemPrice, 12 "SoldOutReason" sold_out_reason: String,
    13 "InstanceBandwidth" instance_bandwidth: f64, 14 "InstancePps" instance_pps: i64,
    15 "StorageBlockAmount" storage_block_amount: i64, 16 "CpuType" cpu_type: String, 17 "Gpu" gpu: i64,
    18 "Fpga" fpga: i64, 19 "Remark" remark: String, 20 "GpuCount" gpu_count: f64, 21 "Frequency" frequency: String,
    22 "StatusCategory" status_category: String
} }

/// In the response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Externals {
    pub release_address: Option<bool>,
    pub unsupport_networks: Vec<String>,
    pub storage_block_attr: Option<StorageBlock>,
}
model! { Externals {
    0 "ReleaseAddress" release_address: bool, 1 "UnsupportNetworks" unsupport_networks: Vec<String>,
    2 "StorageBlockAttr" storage_block_attr: StorageBlock
} }

/// In the response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageBlock {
    pub r#type: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
model! { StorageBlock {
    0 "Type" r#type: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64
} }

/// In the response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDiskType {
    pub r#type: Option<String>,
    pub partition_type: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
    pub required: Option<String>,
}
model! { LocalDiskType {
    0 "Type" r#type: String, 1 "PartitionType" partition_type: String, 2 "MinSize" min_size: i64,
    3 "MaxSize" max_size: i64, 4 "Required" required: String
} }

/// In the response of [`DescribeCvmZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub unit_price_second_step: Option<f64>,
    pub unit_price_discount_second_step: Option<f64>,
    pub unit_price_third_step: Option<f64>,
    pub unit_price_discount_third_step: Option<f64>,
    pub original_price_three_year: Option<f64>,
    pub discount_price_three_year: Option<f64>,
    pub discount_three_year: Option<f64>,
    pub original_price_five_year: Option<f64>,
    pub discount_price_five_year: Option<f64>,
    pub discount_five_year: Option<f64>,
    pub original_price_one_year: Option<f64>,
    pub discount_price_one_year: Option<f64>,
    pub discount_one_year: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "ChargeUnit" charge_unit: String, 2 "OriginalPrice" original_price: f64,
    3 "DiscountPrice" discount_price: f64, 4 "Discount" discount: f64, 5 "UnitPriceDiscount" unit_price_discount: f64,
    6 "UnitPriceSecondStep" unit_price_second_step: f64,
    7 "UnitPriceDiscountSecondStep" unit_price_discount_second_step: f64,
    8 "UnitPriceThirdStep" unit_price_third_step: f64,
    9 "UnitPriceDiscountThirdStep" unit_price_discount_third_step: f64,
    10 "OriginalPriceThreeYear" original_price_three_year: f64,
    11 "DiscountPriceThreeYear" discount_price_three_year: f64, 12 "DiscountThreeYear" discount_three_year: f64,
    13 "OriginalPriceFiveYear" original_price_five_year: f64, 14 "DiscountPriceFiveYear" discount_price_five_year: f64,
    15 "DiscountFiveYear" discount_five_year: f64, 16 "OriginalPriceOneYear" original_price_one_year: f64,
    17 "DiscountPriceOneYear" discount_price_one_year: f64, 18 "DiscountOneYear" discount_one_year: f64
} }

/// Describes instance categories: `DescribeInstanceCategories` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeInstanceCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCategories {}
operation! { DescribeInstanceCategories() "DescribeInstanceCategories" -> DescribeInstanceCategoriesOutput {} }

/// Response of [`DescribeInstanceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCategoriesOutput {
    pub instance_category_set: Vec<InstanceCategoryItem>,
}
model! { DescribeInstanceCategoriesOutput {
    0 "InstanceCategorySet" instance_category_set: Vec<InstanceCategoryItem>
} }

/// In the response of [`DescribeInstanceCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCategoryItem {
    pub instance_category: Option<String>,
    pub instance_family_set: Vec<String>,
}
model! { InstanceCategoryItem {
    0 "InstanceCategory" instance_category: String, 1 "InstanceFamilySet" instance_family_set: Vec<String>
} }

/// Describes job: `DescribeJob` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeJob>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeJob(job_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub zone: Option<String>,
    pub priority: Option<i64>,
    pub job_state: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub task_set: Vec<TaskView>,
    pub dependence_set: Vec<Dependence>,
    pub task_metrics: Option<TaskMetrics>,
    pub task_instance_metrics: Option<TaskInstanceMetrics>,
    pub state_reason: Option<String>,
    pub tags: Vec<Tag>,
    pub next_action: Option<String>,
}
model! { DescribeJobOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Zone" zone: String, 3 "Priority" priority: i64,
    4 "JobState" job_state: String, 5 "CreateTime" create_time: String, 6 "EndTime" end_time: String,
    7 "TaskSet" task_set: Vec<TaskView>, 8 "DependenceSet" dependence_set: Vec<Dependence>,
    9 "TaskMetrics" task_metrics: TaskMetrics, 10 "TaskInstanceMetrics" task_instance_metrics: TaskInstanceMetrics,
    11 "StateReason" state_reason: String, 12 "Tags" tags: Vec<Tag>, 13 "NextAction" next_action: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskView {
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TaskView {
    0 "TaskName" task_name: String, 1 "TaskState" task_state: String, 2 "CreateTime" create_time: String,
    3 "EndTime" end_time: String
} }

/// In the request of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dependence {
    /// Required.
    pub start_task: Option<String>,
    /// Required.
    pub end_task: Option<String>,
}
input! { Dependence(start_task: String, end_task: String) {
    0 "StartTask" start_task: String, 1 "EndTask" end_task: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMetrics {
    pub submitted_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub runnable_count: Option<i64>,
    pub starting_count: Option<i64>,
    pub running_count: Option<i64>,
    pub succeed_count: Option<i64>,
    pub failed_interrupted_count: Option<i64>,
    pub failed_count: Option<i64>,
}
model! { TaskMetrics {
    0 "SubmittedCount" submitted_count: i64, 1 "PendingCount" pending_count: i64, 2 "RunnableCount" runnable_count: i64,
    3 "StartingCount" starting_count: i64, 4 "RunningCount" running_count: i64, 5 "SucceedCount" succeed_count: i64,
    6 "FailedInterruptedCount" failed_interrupted_count: i64, 7 "FailedCount" failed_count: i64
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceMetrics {
    pub submitted_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub runnable_count: Option<i64>,
    pub starting_count: Option<i64>,
    pub running_count: Option<i64>,
    pub succeed_count: Option<i64>,
    pub failed_interrupted_count: Option<i64>,
    pub failed_count: Option<i64>,
}
model! { TaskInstanceMetrics {
    0 "SubmittedCount" submitted_count: i64, 1 "PendingCount" pending_count: i64, 2 "RunnableCount" runnable_count: i64,
    3 "StartingCount" starting_count: i64, 4 "RunningCount" running_count: i64, 5 "SucceedCount" succeed_count: i64,
    6 "FailedInterruptedCount" failed_interrupted_count: i64, 7 "FailedCount" failed_count: i64
} }

/// Describes job monitor data: `DescribeJobMonitorData` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeJobMonitorData>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorData {
    /// Required.
    pub job_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_instance_index: i64,
    /// Required.
    pub metric_name: String,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}
operation! { DescribeJobMonitorData(job_id: String, task_name: String, task_instance_index: i64, metric_name: String)
    "DescribeJobMonitorData" -> DescribeJobMonitorDataOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndex" task_instance_index, 3 "MetricName" metric_name,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Dimensions" dimensions: Vec<Dimension>
} }

/// In the request of [`DescribeJobMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Dimension(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeJobMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorDataOutput {
    pub period: Option<i64>,
    pub data_points: Option<DataPointView>,
}
model! { DescribeJobMonitorDataOutput {
    0 "Period" period: i64, 1 "DataPoints" data_points: DataPointView
} }

/// In the response of [`DescribeJobMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPointView {
    pub timestamps: Vec<i64>,
    pub values: Vec<f64>,
}
model! { DataPointView {
    0 "Timestamps" timestamps: Vec<i64>, 1 "Values" values: Vec<f64>
} }

/// Describes job submit info: `DescribeJobSubmitInfo` of `batch` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeJobSubmitInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfo {
    /// Required.
    pub job_id: String,
}
operation! { DescribeJobSubmitInfo(job_id: String) "DescribeJobSubmitInfo" -> DescribeJobSubmitInfoOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeJobSubmitInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfoOutput {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<i64>,
    pub tasks: Vec<Task>,
    pub dependences: Vec<Dependence>,
    pub tags: Vec<Tag>,
}
model! { DescribeJobSubmitInfoOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Priority" priority: i64, 4 "Tasks" tasks: Vec<Task>, 5 "Dependences" dependences: Vec<Dependence>,
    6 "Tags" tags: Vec<Tag>
} }

/// Describes jobs: `DescribeJobs` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeJobs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobs {
    pub job_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJobs() "DescribeJobs" -> DescribeJobsOutput {
    0 "JobIds" job_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeJobs: JobView = Offset "Offset", "JobSet" job_set, total "TotalCount" }

/// Response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Vec<JobView>,
    pub total_count: Option<i64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set: Vec<JobView>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobView {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_state: Option<String>,
    pub priority: Option<i64>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub task_metrics: Option<TaskMetrics>,
    pub tags: Vec<Tag>,
}
model! { JobView {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "JobState" job_state: String, 3 "Priority" priority: i64,
    4 "Placement" placement: Placement, 5 "CreateTime" create_time: String, 6 "EndTime" end_time: String,
    7 "TaskMetrics" task_metrics: TaskMetrics, 8 "Tags" tags: Vec<Tag>
} }

/// Describes task: `DescribeTask` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub job_id: String,
    /// Required.
    pub task_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTask(job_id: String, task_name: String) "DescribeTask" -> DescribeTaskOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTask: TaskInstanceView =
    Offset "Offset", "TaskInstanceSet" task_instance_set, total "TaskInstanceTotalCount" }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub job_id: Option<String>,
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub task_instance_total_count: Option<i64>,
    pub task_instance_set: Vec<TaskInstanceView>,
    pub task_instance_metrics: Option<TaskInstanceMetrics>,
}
model! { DescribeTaskOutput {
    0 "JobId" job_id: String, 1 "TaskName" task_name: String, 2 "TaskState" task_state: String,
    3 "CreateTime" create_time: String, 4 "EndTime" end_time: String,
    5 "TaskInstanceTotalCount" task_instance_total_count: i64,
    6 "TaskInstanceSet" task_instance_set: Vec<TaskInstanceView>,
    7 "TaskInstanceMetrics" task_instance_metrics: TaskInstanceMetrics
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceView {
    pub task_instance_index: Option<i64>,
    pub task_instance_state: Option<String>,
    pub exit_code: Option<i64>,
    pub state_reason: Option<String>,
    pub compute_node_instance_id: Option<String>,
    pub create_time: Option<String>,
    pub launch_time: Option<String>,
    pub running_time: Option<String>,
    pub end_time: Option<String>,
    pub redirect_info: Option<RedirectInfo>,
    pub state_detailed_reason: Option<String>,
}
model! { TaskInstanceView {
    0 "TaskInstanceIndex" task_instance_index: i64, 1 "TaskInstanceState" task_instance_state: String,
    2 "ExitCode" exit_code: i64, 3 "StateReason" state_reason: String,
    4 "ComputeNodeInstanceId" compute_node_instance_id: String, 5 "CreateTime" create_time: String,
    6 "LaunchTime" launch_time: String, 7 "RunningTime" running_time: String, 8 "EndTime" end_time: String,
    9 "RedirectInfo" redirect_info: RedirectInfo, 10 "StateDetailedReason" state_detailed_reason: String
} }

/// Describes task logs: `DescribeTaskLogs` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeTaskLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_TASK_NAME`], [`codes::INVALID_PARAMETER_TASK_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::RESOURCE_NOT_FOUND_JOB`],
/// [`codes::RESOURCE_NOT_FOUND_TASK`], [`codes::RESOURCE_NOT_FOUND_TASK_INSTANCE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogs {
    /// Required.
    pub job_id: String,
    /// Required.
    pub task_name: String,
    pub task_instance_indexes: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTaskLogs(job_id: String, task_name: String) "DescribeTaskLogs" -> DescribeTaskLogsOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndexes" task_instance_indexes: Vec<i64>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTaskLogs: TaskInstanceLog =
    Offset "Offset", "TaskInstanceLogSet" task_instance_log_set, total "TotalCount" }

/// Response of [`DescribeTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogsOutput {
    pub total_count: Option<i64>,
    pub task_instance_log_set: Vec<TaskInstanceLog>,
}
model! { DescribeTaskLogsOutput {
    0 "TotalCount" total_count: i64, 1 "TaskInstanceLogSet" task_instance_log_set: Vec<TaskInstanceLog>
} }

/// In the response of [`DescribeTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceLog {
    pub task_instance_index: Option<i64>,
    pub stdout_log: Option<String>,
    pub stderr_log: Option<String>,
    pub stdout_redirect_path: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_file_name: Option<String>,
    pub stderr_redirect_file_name: Option<String>,
}
model! { TaskInstanceLog {
    0 "TaskInstanceIndex" task_instance_index: i64, 1 "StdoutLog" stdout_log: String, 2 "StderrLog" stderr_log: String,
    3 "StdoutRedirectPath" stdout_redirect_path: String, 4 "StderrRedirectPath" stderr_redirect_path: String,
    5 "StdoutRedirectFileName" stdout_redirect_file_name: String,
    6 "StderrRedirectFileName" stderr_redirect_file_name: String
} }

/// Describes task templates: `DescribeTaskTemplates` of `batch` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DescribeTaskTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_TASK_TEMPLATE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplates {
    pub task_template_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTaskTemplates() "DescribeTaskTemplates" -> DescribeTaskTemplatesOutput {
    0 "TaskTemplateIds" task_template_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeTaskTemplates: TaskTemplateView =
    Offset "Offset", "TaskTemplateSet" task_template_set, total "TotalCount" }

/// Response of [`DescribeTaskTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplatesOutput {
    pub task_template_set: Vec<TaskTemplateView>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskTemplatesOutput {
    0 "TaskTemplateSet" task_template_set: Vec<TaskTemplateView>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTaskTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTemplateView {
    pub task_template_id: Option<String>,
    pub task_template_name: Option<String>,
    pub task_template_description: Option<String>,
    pub task_template_info: Option<Task>,
    pub create_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { TaskTemplateView {
    0 "TaskTemplateId" task_template_id: String, 1 "TaskTemplateName" task_template_name: String,
    2 "TaskTemplateDescription" task_template_description: String, 3 "TaskTemplateInfo" task_template_info: Task,
    4 "CreateTime" create_time: String, 5 "Tags" tags: Vec<Tag>
} }

/// Detaches instances: `DetachInstances` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=DetachInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_DUPLICATED`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstances {
    /// Required.
    pub env_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DetachInstances(env_id: String, instance_ids: Vec<String>) "DetachInstances" -> Empty {
    0 "EnvId" env_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DetachInstances`]: empty.
pub type DetachInstancesOutput = Empty;

/// Modifies compute env: `ModifyComputeEnv` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=ModifyComputeEnv>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CPM_API`], [`codes::INVALID_PARAMETER_ENV_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_ENV_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPES_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::LIMIT_EXCEEDED_CPU_QUOTA`], [`codes::UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_ENOUGH_COMPUTE_NODES_TO_TERMINATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComputeEnv {
    /// Required.
    pub env_id: String,
    pub desired_compute_node_count: Option<i64>,
    pub env_name: Option<String>,
    pub env_description: Option<String>,
    pub env_data: Option<ComputeEnvData>,
}
operation! { ModifyComputeEnv(env_id: String) "ModifyComputeEnv" -> Empty {
    0 "EnvId" env_id, 1 "DesiredComputeNodeCount" desired_compute_node_count: i64, 2 "EnvName" env_name: String,
    3 "EnvDescription" env_description: String, 4 "EnvData" env_data: ComputeEnvData
} }

/// Response of [`ModifyComputeEnv`]: empty.
pub type ModifyComputeEnvOutput = Empty;

/// In the request of [`ModifyComputeEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvData {
    /// Required.
    pub instance_types: Option<Vec<String>>,
}
input! { ComputeEnvData(instance_types: Vec<String>) {
    0 "InstanceTypes" instance_types: Vec<String>
} }

/// Modifies task template: `ModifyTaskTemplate` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=ModifyTaskTemplate>.
///
/// Errors: [`codes::ALLOWED_ONE_ATTRIBUTE_IN_ENV_ID_AND_COMPUTE_ENV`], [`codes::INVALID_PARAMETER_CVM_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_TASK_NAME`], [`codes::INVALID_PARAMETER_TASK_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_TASK_TEMPLATE_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_TASK_TEMPLATE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_TASK_TEMPLATE_NAME`],
/// [`codes::INVALID_PARAMETER_TASK_TEMPLATE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_AT_LEAST_ONE_ATTRIBUTE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMPUTE_ENV`], [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_NOT_FOUND_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_UNFEASIBLE`], [`codes::INVALID_PARAMETER_VALUE_LOCAL_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_MAX_RETRY_COUNT`], [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE`], [`codes::RESOURCE_NOT_FOUND_TASK_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskTemplate {
    /// Required.
    pub task_template_id: String,
    pub task_template_name: Option<String>,
    pub task_template_description: Option<String>,
    pub task_template_info: Option<Task>,
}
operation! { ModifyTaskTemplate(task_template_id: String) "ModifyTaskTemplate" -> Empty {
    0 "TaskTemplateId" task_template_id, 1 "TaskTemplateName" task_template_name: String,
    2 "TaskTemplateDescription" task_template_description: String, 3 "TaskTemplateInfo" task_template_info: Task
} }

/// Response of [`ModifyTaskTemplate`]: empty.
pub type ModifyTaskTemplateOutput = Empty;

/// Retries jobs: `RetryJobs` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=RetryJobs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_JOB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryJobs {
    /// Required.
    pub job_ids: Vec<String>,
}
operation! { RetryJobs(job_ids: Vec<String>) "RetryJobs" -> Empty {
    0 "JobIds" job_ids
} }

/// Response of [`RetryJobs`]: empty.
pub type RetryJobsOutput = Empty;

/// Submits job: `SubmitJob` of `batch` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=SubmitJob>.
///
/// Errors: [`codes::ALLOWED_ONE_ATTRIBUTE_IN_ENV_ID_AND_COMPUTE_ENV`], [`codes::INTERNAL_ERROR_CALL_CAM`],
/// [`codes::INTERNAL_ERROR_CALL_CVM`], [`codes::INTERNAL_ERROR_CALL_TAG_API`],
/// [`codes::INVALID_PARAMETER_CVM_PARAMETERS`], [`codes::INVALID_PARAMETER_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_JOB_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_JOB_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_NOTIFICATION_EVENT_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME`], [`codes::INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_TASK_NAME`], [`codes::INVALID_PARAMETER_TASK_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_COMPUTE_ENV`], [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_NOT_FOUND_TASK_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DEPENDENCE_UNFEASIBLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_TYPE_ANY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_LOCAL_PATH`], [`codes::INVALID_PARAMETER_VALUE_MAX_RETRY_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_NEGATIVE`], [`codes::INVALID_PARAMETER_VALUE_NOT_FLOAT`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TASK_INSTANCE_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_JOB_QUOTA`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_ALLOWED_TO_USE_BATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJob {
    /// Required.
    pub placement: Placement,
    /// Required.
    pub job: Job,
    pub client_token: Option<String>,
}
operation! { SubmitJob(placement: Placement, job: Job) "SubmitJob" -> SubmitJobOutput {
    0 "Placement" placement, 1 "Job" job, 2 "ClientToken" client_token: String
} }

/// In the request of [`SubmitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// Required.
    pub tasks: Option<Vec<Task>>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<i64>,
    pub dependences: Option<Vec<Dependence>>,
    pub notifications: Option<Vec<Notification>>,
    pub task_execution_depend_on: Option<String>,
    pub state_if_create_cvm_failed: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub notification_target: Option<String>,
}
input! { Job(tasks: Vec<Task>) {
    0 "Tasks" tasks: Vec<Task>, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Priority" priority: i64, 4 "Dependences" dependences: Vec<Dependence>,
    5 "Notifications" notifications: Vec<Notification>, 6 "TaskExecutionDependOn" task_execution_depend_on: String,
    7 "StateIfCreateCvmFailed" state_if_create_cvm_failed: String, 8 "Tags" tags: Vec<Tag>,
    9 "NotificationTarget" notification_target: String
} }

/// Response of [`SubmitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitJobOutput {
    0 "JobId" job_id: String
} }

/// `TerminateComputeNode` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=TerminateComputeNode>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMPUTE_NODE_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND_COMPUTE_NODE`],
/// [`codes::UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_IS_TERMINATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateComputeNode {
    /// Required.
    pub env_id: String,
    /// Required.
    pub compute_node_id: String,
}
operation! { TerminateComputeNode(env_id: String, compute_node_id: String) "TerminateComputeNode" -> Empty {
    0 "EnvId" env_id, 1 "ComputeNodeId" compute_node_id
} }

/// Response of [`TerminateComputeNode`]: empty.
pub type TerminateComputeNodeOutput = Empty;

/// `TerminateComputeNodes` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=TerminateComputeNodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMPUTE_NODE_ID_MALFORMED`], [`codes::RESOURCE_NOT_FOUND_COMPUTE_NODE`],
/// [`codes::UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE`],
/// [`codes::UNSUPPORTED_OPERATION_COMPUTE_NODE_IS_TERMINATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateComputeNodes {
    /// Required.
    pub env_id: String,
    /// Required.
    pub compute_node_ids: Vec<String>,
}
operation! { TerminateComputeNodes(env_id: String, compute_node_ids: Vec<String>) "TerminateComputeNodes" -> Empty {
    0 "EnvId" env_id, 1 "ComputeNodeIds" compute_node_ids
} }

/// Response of [`TerminateComputeNodes`]: empty.
pub type TerminateComputeNodesOutput = Empty;

/// `TerminateJob` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=TerminateJob>.
///
/// Errors: [`codes::RESOURCE_IN_USE_JOB`], [`codes::RESOURCE_NOT_FOUND_JOB`],
/// [`codes::UNSUPPORTED_OPERATION_TERMINATE_OPERATION_WITH_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateJob {
    /// Required.
    pub job_id: String,
}
operation! { TerminateJob(job_id: String) "TerminateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`TerminateJob`]: empty.
pub type TerminateJobOutput = Empty;

/// `TerminateTaskInstance` of `batch` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=batch&Version=2017-03-12&Action=TerminateTaskInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TASK_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_TERMINATE_OPERATION_WITH_ENV_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTaskInstance {
    /// Required.
    pub job_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_instance_index: i64,
}
operation! { TerminateTaskInstance(job_id: String, task_name: String, task_instance_index: i64)
    "TerminateTaskInstance" -> Empty {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndex" task_instance_index
} }

/// Response of [`TerminateTaskInstance`]: empty.
pub type TerminateTaskInstanceOutput = Empty;

codes! {
    ALLOWED_ONE_ATTRIBUTE_IN_ENV_ID_AND_COMPUTE_ENV "AllowedOneAttributeInEnvIdAndComputeEnv",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CALL_CAM "InternalError.CallCam",
    INTERNAL_ERROR_CALL_CPM_API "InternalError.CallCpmAPI", INTERNAL_ERROR_CALL_CVM "InternalError.CallCvm",
    INTERNAL_ERROR_CALL_TAG_API "InternalError.CallTagAPI", INVALID_FILTER "InvalidFilter",
    INVALID_PARAMETER_COMPUTE_NODE_ID_MALFORMED "InvalidParameter.ComputeNodeIdMalformed",
    INVALID_PARAMETER_CVM_PARAMETERS "InvalidParameter.CvmParameters",
    INVALID_PARAMETER_ENV_DESCRIPTION_TOO_LONG "InvalidParameter.EnvDescriptionTooLong",
    INVALID_PARAMETER_ENV_ID_MALFORMED "InvalidParameter.EnvIdMalformed",
    INVALID_PARAMETER_ENV_NAME_TOO_LONG "InvalidParameter.EnvNameTooLong",
    INVALID_PARAMETER_IMAGE_ID_MALFORMED "InvalidParameter.ImageIdMalformed",
    INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION "InvalidParameter.InvalidParameterCombination",
    INVALID_PARAMETER_JOB_DESCRIPTION_TOO_LONG "InvalidParameter.JobDescriptionTooLong",
    INVALID_PARAMETER_JOB_ID_MALFORMED "InvalidParameter.JobIdMalformed",
    INVALID_PARAMETER_JOB_NAME_TOO_LONG "InvalidParameter.JobNameTooLong",
    INVALID_PARAMETER_NOTIFICATION_EVENT_NAME_DUPLICATE "InvalidParameter.NotificationEventNameDuplicate",
    INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME "InvalidParameter.NotificationTopicName",
    INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME_TOO_LONG "InvalidParameter.NotificationTopicNameTooLong",
    INVALID_PARAMETER_TASK_NAME "InvalidParameter.TaskName",
    INVALID_PARAMETER_TASK_NAME_TOO_LONG "InvalidParameter.TaskNameTooLong",
    INVALID_PARAMETER_TASK_TEMPLATE_DESCRIPTION_TOO_LONG "InvalidParameter.TaskTemplateDescriptionTooLong",
    INVALID_PARAMETER_TASK_TEMPLATE_ID_MALFORMED "InvalidParameter.TaskTemplateIdMalformed",
    INVALID_PARAMETER_TASK_TEMPLATE_NAME "InvalidParameter.TaskTemplateName",
    INVALID_PARAMETER_TASK_TEMPLATE_NAME_TOO_LONG "InvalidParameter.TaskTemplateNameTooLong",
    INVALID_PARAMETER_AT_LEAST_ONE_ATTRIBUTE "InvalidParameterAtLeastOneAttribute",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_COMPUTE_ENV "InvalidParameterValue.ComputeEnv",
    INVALID_PARAMETER_VALUE_DEPENDENCE_NOT_FOUND_TASK_NAME "InvalidParameterValue.DependenceNotFoundTaskName",
    INVALID_PARAMETER_VALUE_DEPENDENCE_UNFEASIBLE "InvalidParameterValue.DependenceUnfeasible",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_DUPLICATED "InvalidParameterValue.InstanceIdDuplicated",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE "InvalidParameterValue.InstanceType",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_DUPLICATE "InvalidParameterValue.InstanceTypeDuplicate",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPES_EMPTY "InvalidParameterValue.InstanceTypesEmpty",
    INVALID_PARAMETER_VALUE_INVALID_DATA_TYPE_ANY "InvalidParameterValue.InvalidDataTypeAny",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION "InvalidParameterValue.InvalidZoneMismatchRegion",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_LOCAL_PATH "InvalidParameterValue.LocalPath",
    INVALID_PARAMETER_VALUE_MAX_RETRY_COUNT "InvalidParameterValue.MaxRetryCount",
    INVALID_PARAMETER_VALUE_NEGATIVE "InvalidParameterValue.Negative",
    INVALID_PARAMETER_VALUE_NOT_FLOAT "InvalidParameterValue.NotFloat",
    INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH "InvalidParameterValue.RemoteStoragePath",
    INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE "InvalidParameterValue.RemoteStorageSchemeType",
    INVALID_PARAMETER_VALUE_RESOURCE_TYPE "InvalidParameterValue.ResourceType",
    INVALID_PARAMETER_VALUE_TASK_INSTANCE_NUM "InvalidParameterValue.TaskInstanceNum",
    INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE "InvalidParameterValue.UnavailableZone",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_BATCH_INSTANCE_CHARGE_TYPE "InvalidParameterValue.UnsupportedBatchInstanceChargeType",
    INVALID_ZONE_MISMATCH_REGION "InvalidZone.MismatchRegion",
    LIMIT_EXCEEDED_COMPUTE_ENV_QUOTA "LimitExceeded.ComputeEnvQuota", LIMIT_EXCEEDED_CPU_QUOTA "LimitExceeded.CpuQuota",
    LIMIT_EXCEEDED_JOB_QUOTA "LimitExceeded.JobQuota",
    LIMIT_EXCEEDED_TASK_TEMPLATE_QUOTA "LimitExceeded.TaskTemplateQuota", RESOURCE_IN_USE_JOB "ResourceInUse.Job",
    RESOURCE_NOT_FOUND_COMPUTE_ENV "ResourceNotFound.ComputeEnv",
    RESOURCE_NOT_FOUND_COMPUTE_NODE "ResourceNotFound.ComputeNode", RESOURCE_NOT_FOUND_JOB "ResourceNotFound.Job",
    RESOURCE_NOT_FOUND_TASK "ResourceNotFound.Task", RESOURCE_NOT_FOUND_TASK_INSTANCE "ResourceNotFound.TaskInstance",
    RESOURCE_NOT_FOUND_TASK_TEMPLATE "ResourceNotFound.TaskTemplate",
    UNAUTHORIZED_OPERATION_USER_NOT_ALLOWED_TO_USE_BATCH "UnauthorizedOperation.UserNotAllowedToUseBatch",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST "UnsupportedOperation.AcceptOtherRequest",
    UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST "UnsupportedOperation.ComputeEnvAcceptOtherRequest",
    UNSUPPORTED_OPERATION_COMPUTE_ENV_OPERATION "UnsupportedOperation.ComputeEnvOperation",
    UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE "UnsupportedOperation.ComputeNodeForbidTerminate",
    UNSUPPORTED_OPERATION_COMPUTE_NODE_IS_TERMINATING "UnsupportedOperation.ComputeNodeIsTerminating",
    UNSUPPORTED_OPERATION_INSTANCES_NOT_ALLOW_TO_ATTACH "UnsupportedOperation.InstancesNotAllowToAttach",
    UNSUPPORTED_OPERATION_NOT_ENOUGH_COMPUTE_NODES_TO_TERMINATE "UnsupportedOperation.NotEnoughComputeNodesToTerminate",
    UNSUPPORTED_OPERATION_TERMINATE_OPERATION_WITH_ENV_ID "UnsupportedOperation.TerminateOperationWithEnvId"
}

#[cfg(feature = "unstable-registry")]
register! {
    AttachInstances, CreateComputeEnv, CreateTaskTemplate, DeleteComputeEnv, DeleteJob, DeleteTaskTemplates,
    DescribeAvailableCvmInstanceTypes, DescribeComputeEnv, DescribeComputeEnvActivities, DescribeComputeEnvCreateInfo,
    DescribeComputeEnvCreateInfos, DescribeComputeEnvs, DescribeCvmZoneInstanceConfigInfos, DescribeInstanceCategories,
    DescribeJob, DescribeJobMonitorData, DescribeJobSubmitInfo, DescribeJobs, DescribeTask, DescribeTaskLogs,
    DescribeTaskTemplates, DetachInstances, ModifyComputeEnv, ModifyTaskTemplate, RetryJobs, SubmitJob,
    TerminateComputeNode, TerminateComputeNodes, TerminateJob, TerminateTaskInstance
}
