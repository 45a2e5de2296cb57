//! `batch` 2017-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "batch", version: "2017-03-12", code: "batch", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    pub env_id: String,
    pub instances: Vec<Instance>,
}
operation! { AttachInstances(env_id: String, instances: Vec<Instance>) "AttachInstances" -> Empty {
    0 "EnvId" env_id, 1 "Instances" instances
} }

pub type AttachInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub login_settings: Option<LoginSettings>,
}
input! { Instance(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "ImageId" image_id: String, 2 "LoginSettings" login_settings: LoginSettings
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
pub struct CreateComputeEnv {
    pub compute_env: NamedComputeEnv,
    pub placement: Placement,
    pub client_token: Option<String>,
}
operation! { CreateComputeEnv(compute_env: NamedComputeEnv, placement: Placement)
    "CreateComputeEnv" -> CreateComputeEnvOutput {
    0 "ComputeEnv" compute_env, 1 "Placement" placement, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamedComputeEnv {
    pub env_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<u64>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: u64
} }

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
    pub anti_d_do_s_package_id: Option<String>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "IPv6AddressType" ipv6_address_type: String, 7 "AntiDDoSPackageId" anti_d_do_s_package_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    pub spot_options: Option<SpotMarketOptions>,
    pub market_type: Option<String>,
}
input! { InstanceMarketOptionsRequest(spot_options: SpotMarketOptions) {
    0 "SpotOptions" spot_options: SpotMarketOptions, 1 "MarketType" market_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
}
input! { SpotMarketOptions(max_price: String) {
    0 "MaxPrice" max_price: String, 1 "SpotInstanceType" spot_instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeOptions {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub instance_categories: Option<Vec<String>>,
}
input! { InstanceTypeOptions(cpu: u64, memory: u64) {
    0 "CPU" cpu: u64, 1 "Memory" memory: u64, 2 "InstanceCategories" instance_categories: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountDataDisk {
    pub local_path: Option<String>,
    pub file_system_type: Option<String>,
}
input! { MountDataDisk(local_path: String) {
    0 "LocalPath" local_path: String, 1 "FileSystemType" file_system_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authentication {
    pub scene: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { Authentication(scene: String, secret_id: String, secret_key: Secret) {
    0 "Scene" scene: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputMapping {
    pub source_path: Option<String>,
    pub destination_path: Option<String>,
    pub mount_option_parameter: Option<String>,
    pub mount_type: Option<String>,
}
input! { InputMapping(source_path: String, destination_path: String) {
    0 "SourcePath" source_path: String, 1 "DestinationPath" destination_path: String,
    2 "MountOptionParameter" mount_option_parameter: String, 3 "MountType" mount_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRunningMode {
    pub scene: Option<String>,
    pub user: Option<String>,
    pub session: Option<String>,
}
input! { AgentRunningMode(scene: String, user: String, session: String) {
    0 "Scene" scene: String, 1 "User" user: String, 2 "Session" session: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub topic_name: Option<String>,
    pub event_configs: Option<Vec<EventConfig>>,
}
input! { Notification(topic_name: String, event_configs: Vec<EventConfig>) {
    0 "TopicName" topic_name: String, 1 "EventConfigs" event_configs: Vec<EventConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventConfig {
    pub event_name: Option<String>,
    pub event_vars: Option<Vec<EventVar>>,
}
input! { EventConfig(event_name: String, event_vars: Vec<EventVar>) {
    0 "EventName" event_name: String, 1 "EventVars" event_vars: Vec<EventVar>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EventVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
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
pub struct Placement {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeEnvOutput {
    pub env_id: Option<String>,
}
model! { CreateComputeEnvOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTemplate {
    pub task_template_name: String,
    pub task_template_info: Task,
    pub task_template_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateTaskTemplate(task_template_name: String, task_template_info: Task)
    "CreateTaskTemplate" -> CreateTaskTemplateOutput {
    0 "TaskTemplateName" task_template_name, 1 "TaskTemplateInfo" task_template_info,
    2 "TaskTemplateDescription" task_template_description: String, 3 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub application: Option<Application>,
    pub task_name: Option<String>,
    pub task_instance_num: Option<u64>,
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
    pub max_retry_count: Option<u64>,
    pub timeout: Option<u64>,
    pub max_concurrent_num: Option<u64>,
    pub restart_compute_node: Option<bool>,
    pub resource_max_retry_count: Option<u64>,
}
input! { Task(application: Application) {
    0 "Application" application: Application, 1 "TaskName" task_name: String,
    2 "TaskInstanceNum" task_instance_num: u64, 3 "ComputeEnv" compute_env: AnonymousComputeEnv,
    4 "EnvId" env_id: String, 5 "RedirectInfo" redirect_info: RedirectInfo,
    6 "RedirectLocalInfo" redirect_local_info: RedirectLocalInfo, 7 "InputMappings" input_mappings: Vec<InputMapping>,
    8 "OutputMappings" output_mappings: Vec<OutputMapping>,
    9 "OutputMappingConfigs" output_mapping_configs: Vec<OutputMappingConfig>, 10 "EnvVars" env_vars: Vec<EnvVar>,
    11 "Authentications" authentications: Vec<Authentication>, 12 "FailedAction" failed_action: String,
    13 "MaxRetryCount" max_retry_count: u64, 14 "Timeout" timeout: u64, 15 "MaxConcurrentNum" max_concurrent_num: u64,
    16 "RestartComputeNode" restart_compute_node: bool, 17 "ResourceMaxRetryCount" resource_max_retry_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Docker {
    pub image: Option<String>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub max_retry_count: Option<u64>,
    pub delay_on_retry: Option<u64>,
    pub docker_run_option: Option<String>,
}
input! { Docker(image: String) {
    0 "Image" image: String, 1 "User" user: String, 2 "Password" password: Secret, 3 "Server" server: String,
    4 "MaxRetryCount" max_retry_count: u64, 5 "DelayOnRetry" delay_on_retry: u64,
    6 "DockerRunOption" docker_run_option: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandLine {
    pub command: Option<String>,
}
input! { CommandLine(command: String) {
    0 "Command" command: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMapping {
    pub source_path: Option<String>,
    pub destination_path: Option<String>,
    pub output_mapping_option: Option<OutputMappingOption>,
}
input! { OutputMapping(source_path: String, destination_path: String) {
    0 "SourcePath" source_path: String, 1 "DestinationPath" destination_path: String,
    2 "OutputMappingOption" output_mapping_option: OutputMappingOption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMappingOption {
    pub workspace: Option<String>,
}
input! { OutputMappingOption() {
    0 "Workspace" workspace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputMappingConfig {
    pub scene: Option<String>,
    pub worker_num: Option<i64>,
    pub worker_part_size: Option<i64>,
}
input! { OutputMappingConfig(scene: String, worker_num: i64, worker_part_size: i64) {
    0 "Scene" scene: String, 1 "WorkerNum" worker_num: i64, 2 "WorkerPartSize" worker_part_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskTemplateOutput {
    pub task_template_id: Option<String>,
}
model! { CreateTaskTemplateOutput {
    0 "TaskTemplateId" task_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeEnv {
    pub env_id: String,
}
operation! { DeleteComputeEnv(env_id: String) "DeleteComputeEnv" -> Empty {
    0 "EnvId" env_id
} }

pub type DeleteComputeEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskTemplates {
    pub task_template_ids: Vec<String>,
}
operation! { DeleteTaskTemplates(task_template_ids: Vec<String>) "DeleteTaskTemplates" -> Empty {
    0 "TaskTemplateIds" task_template_ids
} }

pub type DeleteTaskTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableCvmInstanceTypes {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAvailableCvmInstanceTypes()
    "DescribeAvailableCvmInstanceTypes" -> DescribeAvailableCvmInstanceTypesOutput {
    0 "Filters" filters: Vec<Filter>
} }

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
pub struct DescribeAvailableCvmInstanceTypesOutput {
    pub instance_type_config_set: Option<Vec<InstanceTypeConfig>>,
}
model! { DescribeAvailableCvmInstanceTypesOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set
} }

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
    0 "Mem" mem, 1 "Cpu" cpu, 2 "InstanceType" instance_type, 3 "Zone" zone, 4 "InstanceFamily" instance_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnv {
    pub env_id: String,
}
operation! { DescribeComputeEnv(env_id: String) "DescribeComputeEnv" -> DescribeComputeEnvOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvOutput {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub compute_node_set: Option<Vec<ComputeNode>>,
    pub compute_node_metrics: Option<ComputeNodeMetrics>,
    pub desired_compute_node_count: Option<u64>,
    pub env_type: Option<String>,
    pub resource_type: Option<String>,
    pub next_action: Option<String>,
    pub attached_compute_node_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeComputeEnvOutput {
    0 "EnvId" env_id, 1 "EnvName" env_name, 2 "Placement" placement, 3 "CreateTime" create_time,
    4 "ComputeNodeSet" compute_node_set, 5 "ComputeNodeMetrics" compute_node_metrics,
    6 "DesiredComputeNodeCount" desired_compute_node_count, 7 "EnvType" env_type, 8 "ResourceType" resource_type,
    9 "NextAction" next_action, 10 "AttachedComputeNodeCount" attached_compute_node_count, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNode {
    pub compute_node_id: Option<String>,
    pub compute_node_instance_id: Option<String>,
    pub compute_node_state: Option<String>,
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
    pub resource_created_time: Option<String>,
    pub task_instance_num_available: Option<u64>,
    pub agent_version: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub resource_origin: Option<String>,
}
model! { ComputeNode {
    0 "ComputeNodeId" compute_node_id, 1 "ComputeNodeInstanceId" compute_node_instance_id,
    2 "ComputeNodeState" compute_node_state, 3 "Cpu" cpu, 4 "Mem" mem, 5 "ResourceCreatedTime" resource_created_time,
    6 "TaskInstanceNumAvailable" task_instance_num_available, 7 "AgentVersion" agent_version,
    8 "PrivateIpAddresses" private_ip_addresses, 9 "PublicIpAddresses" public_ip_addresses,
    10 "ResourceType" resource_type, 11 "ResourceOrigin" resource_origin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeNodeMetrics {
    pub submitted_count: Option<u64>,
    pub creating_count: Option<u64>,
    pub creation_failed_count: Option<u64>,
    pub created_count: Option<u64>,
    pub running_count: Option<u64>,
    pub deleting_count: Option<u64>,
    pub abnormal_count: Option<u64>,
}
model! { ComputeNodeMetrics {
    0 "SubmittedCount" submitted_count, 1 "CreatingCount" creating_count, 2 "CreationFailedCount" creation_failed_count,
    3 "CreatedCount" created_count, 4 "RunningCount" running_count, 5 "DeletingCount" deleting_count,
    6 "AbnormalCount" abnormal_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvActivities {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvActivitiesOutput {
    pub activity_set: Option<Vec<Activity>>,
    pub total_count: Option<u64>,
}
model! { DescribeComputeEnvActivitiesOutput {
    0 "ActivitySet" activity_set, 1 "TotalCount" total_count
} }

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
    0 "ActivityId" activity_id, 1 "ComputeNodeId" compute_node_id,
    2 "ComputeNodeActivityType" compute_node_activity_type, 3 "EnvId" env_id, 4 "Cause" cause,
    5 "ActivityState" activity_state, 6 "StateReason" state_reason, 7 "StartTime" start_time, 8 "EndTime" end_time,
    9 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfo {
    pub env_id: String,
}
operation! { DescribeComputeEnvCreateInfo(env_id: String)
    "DescribeComputeEnvCreateInfo" -> DescribeComputeEnvCreateInfoOutput {
    0 "EnvId" env_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfoOutput {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_description: Option<String>,
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Option<Vec<MountDataDisk>>,
    pub input_mappings: Option<Vec<InputMapping>>,
    pub authentications: Option<Vec<Authentication>>,
    pub notifications: Option<Vec<Notification>>,
    pub desired_compute_node_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeComputeEnvCreateInfoOutput {
    0 "EnvId" env_id, 1 "EnvName" env_name, 2 "EnvDescription" env_description, 3 "EnvType" env_type,
    4 "EnvData" env_data, 5 "MountDataDisks" mount_data_disks, 6 "InputMappings" input_mappings,
    7 "Authentications" authentications, 8 "Notifications" notifications,
    9 "DesiredComputeNodeCount" desired_compute_node_count, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfos {
    pub env_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeComputeEnvCreateInfos() "DescribeComputeEnvCreateInfos" -> DescribeComputeEnvCreateInfosOutput {
    0 "EnvIds" env_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeComputeEnvCreateInfos: ComputeEnvCreateInfo =
    Offset "Offset", "ComputeEnvCreateInfoSet" compute_env_create_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvCreateInfosOutput {
    pub total_count: Option<i64>,
    pub compute_env_create_info_set: Option<Vec<ComputeEnvCreateInfo>>,
}
model! { DescribeComputeEnvCreateInfosOutput {
    0 "TotalCount" total_count, 1 "ComputeEnvCreateInfoSet" compute_env_create_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvCreateInfo {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_description: Option<String>,
    pub env_type: Option<String>,
    pub env_data: Option<EnvData>,
    pub mount_data_disks: Option<Vec<MountDataDisk>>,
    pub input_mappings: Option<Vec<InputMapping>>,
    pub authentications: Option<Vec<Authentication>>,
    pub notifications: Option<Vec<Notification>>,
    pub desired_compute_node_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { ComputeEnvCreateInfo {
    0 "EnvId" env_id, 1 "EnvName" env_name, 2 "EnvDescription" env_description, 3 "EnvType" env_type,
    4 "EnvData" env_data, 5 "MountDataDisks" mount_data_disks, 6 "InputMappings" input_mappings,
    7 "Authentications" authentications, 8 "Notifications" notifications,
    9 "DesiredComputeNodeCount" desired_compute_node_count, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvs {
    pub env_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeComputeEnvs() "DescribeComputeEnvs" -> DescribeComputeEnvsOutput {
    0 "EnvIds" env_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeComputeEnvs: ComputeEnvView = Offset "Offset", "ComputeEnvSet" compute_env_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComputeEnvsOutput {
    pub compute_env_set: Option<Vec<ComputeEnvView>>,
    pub total_count: Option<i64>,
}
model! { DescribeComputeEnvsOutput {
    0 "ComputeEnvSet" compute_env_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvView {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub placement: Option<Placement>,
    pub create_time: Option<String>,
    pub compute_node_metrics: Option<ComputeNodeMetrics>,
    pub env_type: Option<String>,
    pub desired_compute_node_count: Option<u64>,
    pub resource_type: Option<String>,
    pub next_action: Option<String>,
    pub attached_compute_node_count: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { ComputeEnvView {
    0 "EnvId" env_id, 1 "EnvName" env_name, 2 "Placement" placement, 3 "CreateTime" create_time,
    4 "ComputeNodeMetrics" compute_node_metrics, 5 "EnvType" env_type,
    6 "DesiredComputeNodeCount" desired_compute_node_count, 7 "ResourceType" resource_type, 8 "NextAction" next_action,
    9 "AttachedComputeNodeCount" attached_compute_node_count, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCvmZoneInstanceConfigInfos()
    "DescribeCvmZoneInstanceConfigInfos" -> DescribeCvmZoneInstanceConfigInfosOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<InstanceTypeQuotaItem>>,
}
model! { DescribeCvmZoneInstanceConfigInfosOutput {
    0 "InstanceTypeQuotaSet" instance_type_quota_set
} }

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
    pub local_disk_type_list: Option<Vec<LocalDiskType>>,
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
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceChargeType" instance_charge_type,
    3 "NetworkCard" network_card, 4 "Externals" externals, 5 "Cpu" cpu, 6 "Memory" memory,
    7 "InstanceFamily" instance_family, 8 "TypeName" type_name, 9 "LocalDiskTypeList" local_disk_type_list,
    10 "Status" status, 11 "Price" price, 12 "SoldOutReason" sold_out_reason, 13 "InstanceBandwidth" instance_bandwidth,
    14 "InstancePps" instance_pps, 15 "StorageBlockAmount" storage_block_amount, 16 "CpuType" cpu_type, 17 "Gpu" gpu,
    18 "Fpga" fpga, 19 "Remark" remark, 20 "GpuCount" gpu_count, 21 "Frequency" frequency,
    22 "StatusCategory" status_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Externals {
    pub release_address: Option<bool>,
    pub unsupport_networks: Option<Vec<String>>,
    pub storage_block_attr: Option<StorageBlock>,
}
model! { Externals {
    0 "ReleaseAddress" release_address, 1 "UnsupportNetworks" unsupport_networks,
    2 "StorageBlockAttr" storage_block_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageBlock {
    pub r#type: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
model! { StorageBlock {
    0 "Type" r#type, 1 "MinSize" min_size, 2 "MaxSize" max_size
} }

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
    0 "Type" r#type, 1 "PartitionType" partition_type, 2 "MinSize" min_size, 3 "MaxSize" max_size, 4 "Required" required
} }

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
    0 "UnitPrice" unit_price, 1 "ChargeUnit" charge_unit, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price, 4 "Discount" discount, 5 "UnitPriceDiscount" unit_price_discount,
    6 "UnitPriceSecondStep" unit_price_second_step, 7 "UnitPriceDiscountSecondStep" unit_price_discount_second_step,
    8 "UnitPriceThirdStep" unit_price_third_step, 9 "UnitPriceDiscountThirdStep" unit_price_discount_third_step,
    10 "OriginalPriceThreeYear" original_price_three_year, 11 "DiscountPriceThreeYear" discount_price_three_year,
    12 "DiscountThreeYear" discount_three_year, 13 "OriginalPriceFiveYear" original_price_five_year,
    14 "DiscountPriceFiveYear" discount_price_five_year, 15 "DiscountFiveYear" discount_five_year,
    16 "OriginalPriceOneYear" original_price_one_year, 17 "DiscountPriceOneYear" discount_price_one_year,
    18 "DiscountOneYear" discount_one_year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCategories {}
operation! { DescribeInstanceCategories() "DescribeInstanceCategories" -> DescribeInstanceCategoriesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCategoriesOutput {
    pub instance_category_set: Option<Vec<InstanceCategoryItem>>,
}
model! { DescribeInstanceCategoriesOutput {
    0 "InstanceCategorySet" instance_category_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCategoryItem {
    pub instance_category: Option<String>,
    pub instance_family_set: Option<Vec<String>>,
}
model! { InstanceCategoryItem {
    0 "InstanceCategory" instance_category, 1 "InstanceFamilySet" instance_family_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    pub job_id: String,
}
operation! { DescribeJob(job_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "JobId" job_id
} }

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
    pub task_set: Option<Vec<TaskView>>,
    pub dependence_set: Option<Vec<Dependence>>,
    pub task_metrics: Option<TaskMetrics>,
    pub task_instance_metrics: Option<TaskInstanceMetrics>,
    pub state_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub next_action: Option<String>,
}
model! { DescribeJobOutput {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "Zone" zone, 3 "Priority" priority, 4 "JobState" job_state,
    5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "TaskSet" task_set, 8 "DependenceSet" dependence_set,
    9 "TaskMetrics" task_metrics, 10 "TaskInstanceMetrics" task_instance_metrics, 11 "StateReason" state_reason,
    12 "Tags" tags, 13 "NextAction" next_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskView {
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TaskView {
    0 "TaskName" task_name, 1 "TaskState" task_state, 2 "CreateTime" create_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dependence {
    pub start_task: Option<String>,
    pub end_task: Option<String>,
}
input! { Dependence(start_task: String, end_task: String) {
    0 "StartTask" start_task: String, 1 "EndTask" end_task: String
} }

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
    0 "SubmittedCount" submitted_count, 1 "PendingCount" pending_count, 2 "RunnableCount" runnable_count,
    3 "StartingCount" starting_count, 4 "RunningCount" running_count, 5 "SucceedCount" succeed_count,
    6 "FailedInterruptedCount" failed_interrupted_count, 7 "FailedCount" failed_count
} }

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
    0 "SubmittedCount" submitted_count, 1 "PendingCount" pending_count, 2 "RunnableCount" runnable_count,
    3 "StartingCount" starting_count, 4 "RunningCount" running_count, 5 "SucceedCount" succeed_count,
    6 "FailedInterruptedCount" failed_interrupted_count, 7 "FailedCount" failed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorData {
    pub job_id: String,
    pub task_name: String,
    pub task_instance_index: i64,
    pub metric_name: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}
operation! { DescribeJobMonitorData(job_id: String, task_name: String, task_instance_index: i64, metric_name: String)
    "DescribeJobMonitorData" -> DescribeJobMonitorDataOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndex" task_instance_index, 3 "MetricName" metric_name,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Dimensions" dimensions: Vec<Dimension>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Dimension(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorDataOutput {
    pub period: Option<i64>,
    pub data_points: Option<DataPointView>,
}
model! { DescribeJobMonitorDataOutput {
    0 "Period" period, 1 "DataPoints" data_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPointView {
    pub timestamps: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
model! { DataPointView {
    0 "Timestamps" timestamps, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfo {
    pub job_id: String,
}
operation! { DescribeJobSubmitInfo(job_id: String) "DescribeJobSubmitInfo" -> DescribeJobSubmitInfoOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSubmitInfoOutput {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<i64>,
    pub tasks: Option<Vec<Task>>,
    pub dependences: Option<Vec<Dependence>>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeJobSubmitInfoOutput {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "JobDescription" job_description, 3 "Priority" priority, 4 "Tasks" tasks,
    5 "Dependences" dependences, 6 "Tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobsOutput {
    pub job_set: Option<Vec<JobView>>,
    pub total_count: Option<i64>,
}
model! { DescribeJobsOutput {
    0 "JobSet" job_set, 1 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
}
model! { JobView {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "JobState" job_state, 3 "Priority" priority, 4 "Placement" placement,
    5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "TaskMetrics" task_metrics, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub job_id: String,
    pub task_name: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTask(job_id: String, task_name: String) "DescribeTask" -> DescribeTaskOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTask: TaskInstanceView =
    Offset "Offset", "TaskInstanceSet" task_instance_set, total "TaskInstanceTotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub job_id: Option<String>,
    pub task_name: Option<String>,
    pub task_state: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub task_instance_total_count: Option<i64>,
    pub task_instance_set: Option<Vec<TaskInstanceView>>,
    pub task_instance_metrics: Option<TaskInstanceMetrics>,
}
model! { DescribeTaskOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskState" task_state, 3 "CreateTime" create_time,
    4 "EndTime" end_time, 5 "TaskInstanceTotalCount" task_instance_total_count, 6 "TaskInstanceSet" task_instance_set,
    7 "TaskInstanceMetrics" task_instance_metrics
} }

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
    0 "TaskInstanceIndex" task_instance_index, 1 "TaskInstanceState" task_instance_state, 2 "ExitCode" exit_code,
    3 "StateReason" state_reason, 4 "ComputeNodeInstanceId" compute_node_instance_id, 5 "CreateTime" create_time,
    6 "LaunchTime" launch_time, 7 "RunningTime" running_time, 8 "EndTime" end_time, 9 "RedirectInfo" redirect_info,
    10 "StateDetailedReason" state_detailed_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogs {
    pub job_id: String,
    pub task_name: String,
    pub task_instance_indexes: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTaskLogs(job_id: String, task_name: String) "DescribeTaskLogs" -> DescribeTaskLogsOutput {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndexes" task_instance_indexes: Vec<u64>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeTaskLogs: TaskInstanceLog =
    Offset "Offset", "TaskInstanceLogSet" task_instance_log_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogsOutput {
    pub total_count: Option<u64>,
    pub task_instance_log_set: Option<Vec<TaskInstanceLog>>,
}
model! { DescribeTaskLogsOutput {
    0 "TotalCount" total_count, 1 "TaskInstanceLogSet" task_instance_log_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceLog {
    pub task_instance_index: Option<u64>,
    pub stdout_log: Option<String>,
    pub stderr_log: Option<String>,
    pub stdout_redirect_path: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_file_name: Option<String>,
    pub stderr_redirect_file_name: Option<String>,
}
model! { TaskInstanceLog {
    0 "TaskInstanceIndex" task_instance_index, 1 "StdoutLog" stdout_log, 2 "StderrLog" stderr_log,
    3 "StdoutRedirectPath" stdout_redirect_path, 4 "StderrRedirectPath" stderr_redirect_path,
    5 "StdoutRedirectFileName" stdout_redirect_file_name, 6 "StderrRedirectFileName" stderr_redirect_file_name
} }

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
    Offset "Offset", "TaskTemplateSet" task_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplatesOutput {
    pub task_template_set: Option<Vec<TaskTemplateView>>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskTemplatesOutput {
    0 "TaskTemplateSet" task_template_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTemplateView {
    pub task_template_id: Option<String>,
    pub task_template_name: Option<String>,
    pub task_template_description: Option<String>,
    pub task_template_info: Option<Task>,
    pub create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { TaskTemplateView {
    0 "TaskTemplateId" task_template_id, 1 "TaskTemplateName" task_template_name,
    2 "TaskTemplateDescription" task_template_description, 3 "TaskTemplateInfo" task_template_info,
    4 "CreateTime" create_time, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstances {
    pub env_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DetachInstances(env_id: String, instance_ids: Vec<String>) "DetachInstances" -> Empty {
    0 "EnvId" env_id, 1 "InstanceIds" instance_ids
} }

pub type DetachInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComputeEnv {
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

pub type ModifyComputeEnvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeEnvData {
    pub instance_types: Option<Vec<String>>,
}
input! { ComputeEnvData(instance_types: Vec<String>) {
    0 "InstanceTypes" instance_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskTemplate {
    pub task_template_id: String,
    pub task_template_name: Option<String>,
    pub task_template_description: Option<String>,
    pub task_template_info: Option<Task>,
}
operation! { ModifyTaskTemplate(task_template_id: String) "ModifyTaskTemplate" -> Empty {
    0 "TaskTemplateId" task_template_id, 1 "TaskTemplateName" task_template_name: String,
    2 "TaskTemplateDescription" task_template_description: String, 3 "TaskTemplateInfo" task_template_info: Task
} }

pub type ModifyTaskTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryJobs {
    pub job_ids: Vec<String>,
}
operation! { RetryJobs(job_ids: Vec<String>) "RetryJobs" -> Empty {
    0 "JobIds" job_ids
} }

pub type RetryJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJob {
    pub placement: Placement,
    pub job: Job,
    pub client_token: Option<String>,
}
operation! { SubmitJob(placement: Placement, job: Job) "SubmitJob" -> SubmitJobOutput {
    0 "Placement" placement, 1 "Job" job, 2 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub tasks: Option<Vec<Task>>,
    pub job_name: Option<String>,
    pub job_description: Option<String>,
    pub priority: Option<u64>,
    pub dependences: Option<Vec<Dependence>>,
    pub notifications: Option<Vec<Notification>>,
    pub task_execution_depend_on: Option<String>,
    pub state_if_create_cvm_failed: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub notification_target: Option<String>,
}
input! { Job(tasks: Vec<Task>) {
    0 "Tasks" tasks: Vec<Task>, 1 "JobName" job_name: String, 2 "JobDescription" job_description: String,
    3 "Priority" priority: u64, 4 "Dependences" dependences: Vec<Dependence>,
    5 "Notifications" notifications: Vec<Notification>, 6 "TaskExecutionDependOn" task_execution_depend_on: String,
    7 "StateIfCreateCvmFailed" state_if_create_cvm_failed: String, 8 "Tags" tags: Vec<Tag>,
    9 "NotificationTarget" notification_target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateComputeNode {
    pub env_id: String,
    pub compute_node_id: String,
}
operation! { TerminateComputeNode(env_id: String, compute_node_id: String) "TerminateComputeNode" -> Empty {
    0 "EnvId" env_id, 1 "ComputeNodeId" compute_node_id
} }

pub type TerminateComputeNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateComputeNodes {
    pub env_id: String,
    pub compute_node_ids: Vec<String>,
}
operation! { TerminateComputeNodes(env_id: String, compute_node_ids: Vec<String>) "TerminateComputeNodes" -> Empty {
    0 "EnvId" env_id, 1 "ComputeNodeIds" compute_node_ids
} }

pub type TerminateComputeNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateJob {
    pub job_id: String,
}
operation! { TerminateJob(job_id: String) "TerminateJob" -> Empty {
    0 "JobId" job_id
} }

pub type TerminateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTaskInstance {
    pub job_id: String,
    pub task_name: String,
    pub task_instance_index: i64,
}
operation! { TerminateTaskInstance(job_id: String, task_name: String, task_instance_index: i64)
    "TerminateTaskInstance" -> Empty {
    0 "JobId" job_id, 1 "TaskName" task_name, 2 "TaskInstanceIndex" task_instance_index
} }

pub type TerminateTaskInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const ALLOWED_ONE_ATTRIBUTE_IN_ENV_ID_AND_COMPUTE_ENV: &str = "AllowedOneAttributeInEnvIdAndComputeEnv";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_CAM: &str = "InternalError.CallCam";
    pub const INTERNAL_ERROR_CALL_CPM_API: &str = "InternalError.CallCpmAPI";
    pub const INTERNAL_ERROR_CALL_CVM: &str = "InternalError.CallCvm";
    pub const INTERNAL_ERROR_CALL_TAG_API: &str = "InternalError.CallTagAPI";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER_COMPUTE_NODE_ID_MALFORMED: &str = "InvalidParameter.ComputeNodeIdMalformed";
    pub const INVALID_PARAMETER_CVM_PARAMETERS: &str = "InvalidParameter.CvmParameters";
    pub const INVALID_PARAMETER_ENV_DESCRIPTION_TOO_LONG: &str = "InvalidParameter.EnvDescriptionTooLong";
    pub const INVALID_PARAMETER_ENV_ID_MALFORMED: &str = "InvalidParameter.EnvIdMalformed";
    pub const INVALID_PARAMETER_ENV_NAME_TOO_LONG: &str = "InvalidParameter.EnvNameTooLong";
    pub const INVALID_PARAMETER_IMAGE_ID_MALFORMED: &str = "InvalidParameter.ImageIdMalformed";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_COMBINATION: &str = "InvalidParameter.InvalidParameterCombination";
    pub const INVALID_PARAMETER_JOB_DESCRIPTION_TOO_LONG: &str = "InvalidParameter.JobDescriptionTooLong";
    pub const INVALID_PARAMETER_JOB_ID_MALFORMED: &str = "InvalidParameter.JobIdMalformed";
    pub const INVALID_PARAMETER_JOB_NAME_TOO_LONG: &str = "InvalidParameter.JobNameTooLong";
    pub const INVALID_PARAMETER_NOTIFICATION_EVENT_NAME_DUPLICATE: &str =
        "InvalidParameter.NotificationEventNameDuplicate";
    pub const INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME: &str = "InvalidParameter.NotificationTopicName";
    pub const INVALID_PARAMETER_NOTIFICATION_TOPIC_NAME_TOO_LONG: &str =
        "InvalidParameter.NotificationTopicNameTooLong";
    pub const INVALID_PARAMETER_TASK_NAME: &str = "InvalidParameter.TaskName";
    pub const INVALID_PARAMETER_TASK_NAME_TOO_LONG: &str = "InvalidParameter.TaskNameTooLong";
    pub const INVALID_PARAMETER_TASK_TEMPLATE_DESCRIPTION_TOO_LONG: &str =
        "InvalidParameter.TaskTemplateDescriptionTooLong";
    pub const INVALID_PARAMETER_TASK_TEMPLATE_ID_MALFORMED: &str = "InvalidParameter.TaskTemplateIdMalformed";
    pub const INVALID_PARAMETER_TASK_TEMPLATE_NAME: &str = "InvalidParameter.TaskTemplateName";
    pub const INVALID_PARAMETER_TASK_TEMPLATE_NAME_TOO_LONG: &str = "InvalidParameter.TaskTemplateNameTooLong";
    pub const INVALID_PARAMETER_AT_LEAST_ONE_ATTRIBUTE: &str = "InvalidParameterAtLeastOneAttribute";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_COMPUTE_ENV: &str = "InvalidParameterValue.ComputeEnv";
    pub const INVALID_PARAMETER_VALUE_DEPENDENCE_NOT_FOUND_TASK_NAME: &str =
        "InvalidParameterValue.DependenceNotFoundTaskName";
    pub const INVALID_PARAMETER_VALUE_DEPENDENCE_UNFEASIBLE: &str = "InvalidParameterValue.DependenceUnfeasible";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_DUPLICATED: &str = "InvalidParameterValue.InstanceIdDuplicated";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE: &str = "InvalidParameterValue.InstanceType";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_DUPLICATE: &str = "InvalidParameterValue.InstanceTypeDuplicate";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPES_EMPTY: &str = "InvalidParameterValue.InstanceTypesEmpty";
    pub const INVALID_PARAMETER_VALUE_INVALID_DATA_TYPE_ANY: &str = "InvalidParameterValue.InvalidDataTypeAny";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE_MISMATCH_REGION: &str =
        "InvalidParameterValue.InvalidZoneMismatchRegion";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_LOCAL_PATH: &str = "InvalidParameterValue.LocalPath";
    pub const INVALID_PARAMETER_VALUE_MAX_RETRY_COUNT: &str = "InvalidParameterValue.MaxRetryCount";
    pub const INVALID_PARAMETER_VALUE_NEGATIVE: &str = "InvalidParameterValue.Negative";
    pub const INVALID_PARAMETER_VALUE_NOT_FLOAT: &str = "InvalidParameterValue.NotFloat";
    pub const INVALID_PARAMETER_VALUE_REMOTE_STORAGE_PATH: &str = "InvalidParameterValue.RemoteStoragePath";
    pub const INVALID_PARAMETER_VALUE_REMOTE_STORAGE_SCHEME_TYPE: &str =
        "InvalidParameterValue.RemoteStorageSchemeType";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_TYPE: &str = "InvalidParameterValue.ResourceType";
    pub const INVALID_PARAMETER_VALUE_TASK_INSTANCE_NUM: &str = "InvalidParameterValue.TaskInstanceNum";
    pub const INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE: &str = "InvalidParameterValue.UnavailableZone";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_BATCH_INSTANCE_CHARGE_TYPE: &str =
        "InvalidParameterValue.UnsupportedBatchInstanceChargeType";
    pub const INVALID_ZONE_MISMATCH_REGION: &str = "InvalidZone.MismatchRegion";
    pub const LIMIT_EXCEEDED_COMPUTE_ENV_QUOTA: &str = "LimitExceeded.ComputeEnvQuota";
    pub const LIMIT_EXCEEDED_CPU_QUOTA: &str = "LimitExceeded.CpuQuota";
    pub const LIMIT_EXCEEDED_JOB_QUOTA: &str = "LimitExceeded.JobQuota";
    pub const LIMIT_EXCEEDED_TASK_TEMPLATE_QUOTA: &str = "LimitExceeded.TaskTemplateQuota";
    pub const RESOURCE_IN_USE_JOB: &str = "ResourceInUse.Job";
    pub const RESOURCE_NOT_FOUND_COMPUTE_ENV: &str = "ResourceNotFound.ComputeEnv";
    pub const RESOURCE_NOT_FOUND_COMPUTE_NODE: &str = "ResourceNotFound.ComputeNode";
    pub const RESOURCE_NOT_FOUND_JOB: &str = "ResourceNotFound.Job";
    pub const RESOURCE_NOT_FOUND_TASK: &str = "ResourceNotFound.Task";
    pub const RESOURCE_NOT_FOUND_TASK_INSTANCE: &str = "ResourceNotFound.TaskInstance";
    pub const RESOURCE_NOT_FOUND_TASK_TEMPLATE: &str = "ResourceNotFound.TaskTemplate";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_ALLOWED_TO_USE_BATCH: &str =
        "UnauthorizedOperation.UserNotAllowedToUseBatch";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCEPT_OTHER_REQUEST: &str = "UnsupportedOperation.AcceptOtherRequest";
    pub const UNSUPPORTED_OPERATION_COMPUTE_ENV_ACCEPT_OTHER_REQUEST: &str =
        "UnsupportedOperation.ComputeEnvAcceptOtherRequest";
    pub const UNSUPPORTED_OPERATION_COMPUTE_ENV_OPERATION: &str = "UnsupportedOperation.ComputeEnvOperation";
    pub const UNSUPPORTED_OPERATION_COMPUTE_NODE_FORBID_TERMINATE: &str =
        "UnsupportedOperation.ComputeNodeForbidTerminate";
    pub const UNSUPPORTED_OPERATION_COMPUTE_NODE_IS_TERMINATING: &str = "UnsupportedOperation.ComputeNodeIsTerminating";
    pub const UNSUPPORTED_OPERATION_INSTANCES_NOT_ALLOW_TO_ATTACH: &str =
        "UnsupportedOperation.InstancesNotAllowToAttach";
    pub const UNSUPPORTED_OPERATION_NOT_ENOUGH_COMPUTE_NODES_TO_TERMINATE: &str =
        "UnsupportedOperation.NotEnoughComputeNodesToTerminate";
    pub const UNSUPPORTED_OPERATION_TERMINATE_OPERATION_WITH_ENV_ID: &str =
        "UnsupportedOperation.TerminateOperationWithEnvId";
}

#[cfg(feature = "reflect")]
register! {
    AttachInstances, CreateComputeEnv, CreateTaskTemplate, DeleteComputeEnv, DeleteJob, DeleteTaskTemplates,
    DescribeAvailableCvmInstanceTypes, DescribeComputeEnv, DescribeComputeEnvActivities, DescribeComputeEnvCreateInfo,
    DescribeComputeEnvCreateInfos, DescribeComputeEnvs, DescribeCvmZoneInstanceConfigInfos, DescribeInstanceCategories,
    DescribeJob, DescribeJobMonitorData, DescribeJobSubmitInfo, DescribeJobs, DescribeTask, DescribeTaskLogs,
    DescribeTaskTemplates, DetachInstances, ModifyComputeEnv, ModifyTaskTemplate, RetryJobs, SubmitJob,
    TerminateComputeNode, TerminateComputeNodes, TerminateJob, TerminateTaskInstance
}
