//! `ags` 2025-09-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ags", version: "2025-09-20", code: "ags", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireSandboxInstanceToken {
    pub instance_id: String,
}
operation! { AcquireSandboxInstanceToken(instance_id: String)
    "AcquireSandboxInstanceToken" -> AcquireSandboxInstanceTokenOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireSandboxInstanceTokenOutput {
    pub token: Option<Secret>,
    pub expires_at: Option<String>,
    pub traffic_token: Option<Secret>,
}
model! { AcquireSandboxInstanceTokenOutput {
    0 "Token" token, 1 "ExpiresAt" expires_at, 2 "TrafficToken" traffic_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIKey {
    pub name: Option<String>,
}
operation! { CreateAPIKey() "CreateAPIKey" -> CreateAPIKeyOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIKeyOutput {
    pub name: Option<String>,
    pub api_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateAPIKeyOutput {
    0 "Name" name, 1 "APIKey" api_key, 2 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreCacheImageTask {
    pub image: String,
    pub image_registry_type: String,
}
operation! { CreatePreCacheImageTask(image: String, image_registry_type: String)
    "CreatePreCacheImageTask" -> CreatePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageRegistryType" image_registry_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreCacheImageTaskOutput {
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub image_registry_type: Option<String>,
}
model! { CreatePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageDigest" image_digest, 2 "ImageRegistryType" image_registry_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxTool {
    pub tool_name: String,
    pub tool_type: String,
    pub network_configuration: NetworkConfiguration,
    pub description: Option<String>,
    pub default_timeout: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
    pub role_arn: Option<String>,
    pub storage_mounts: Option<Vec<StorageMount>>,
    pub custom_configuration: Option<CustomConfiguration>,
    pub log_configuration: Option<LogConfiguration>,
    pub persistent: Option<bool>,
}
operation! { CreateSandboxTool(tool_name: String, tool_type: String, network_configuration: NetworkConfiguration)
    "CreateSandboxTool" -> CreateSandboxToolOutput {
    0 "ToolName" tool_name, 1 "ToolType" tool_type, 2 "NetworkConfiguration" network_configuration,
    3 "Description" description: String, 4 "DefaultTimeout" default_timeout: String, 5 "Tags" tags: Vec<Tag>,
    6 "ClientToken" client_token: String, 7 "RoleArn" role_arn: String,
    8 "StorageMounts" storage_mounts: Vec<StorageMount>,
    9 "CustomConfiguration" custom_configuration: CustomConfiguration,
    10 "LogConfiguration" log_configuration: LogConfiguration, 11 "Persistent" persistent: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    pub network_mode: Option<String>,
    pub vpc_config: Option<VPCConfig>,
}
input! { NetworkConfiguration(network_mode: String) {
    0 "NetworkMode" network_mode: String, 1 "VpcConfig" vpc_config: VPCConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}
input! { VPCConfig() {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

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
pub struct StorageMount {
    pub name: Option<String>,
    pub storage_source: Option<StorageSource>,
    pub mount_path: Option<String>,
    pub read_only: Option<bool>,
}
input! { StorageMount() {
    0 "Name" name: String, 1 "StorageSource" storage_source: StorageSource, 2 "MountPath" mount_path: String,
    3 "ReadOnly" read_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageSource {
    pub cos: Option<CosStorageSource>,
    pub image: Option<ImageStorageSource>,
    pub cfs: Option<CfsStorageSource>,
    pub agent_bucket: Option<AgentBucketStorageSource>,
}
input! { StorageSource() {
    0 "Cos" cos: CosStorageSource, 1 "Image" image: ImageStorageSource, 2 "Cfs" cfs: CfsStorageSource,
    3 "AgentBucket" agent_bucket: AgentBucketStorageSource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosStorageSource {
    pub endpoint: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
}
input! { CosStorageSource() {
    0 "Endpoint" endpoint: String, 1 "BucketName" bucket_name: String, 2 "BucketPath" bucket_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageStorageSource {
    pub reference: Option<String>,
    pub image_registry_type: Option<String>,
    pub sub_path: Option<String>,
    pub digest: Option<String>,
}
input! { ImageStorageSource() {
    0 "Reference" reference: String, 1 "ImageRegistryType" image_registry_type: String, 2 "SubPath" sub_path: String,
    3 "Digest" digest: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsStorageSource {
    pub file_system_id: Option<String>,
    pub path: Option<String>,
}
input! { CfsStorageSource() {
    0 "FileSystemId" file_system_id: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBucketStorageSource {
    pub library_id: Option<String>,
    pub space_id: Option<String>,
    pub access_domain: Option<String>,
}
input! { AgentBucketStorageSource() {
    0 "LibraryId" library_id: String, 1 "SpaceId" space_id: String, 2 "AccessDomain" access_domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfiguration {
    pub image: Option<String>,
    pub image_registry_type: Option<String>,
    pub command: Option<Vec<String>>,
    pub args: Option<Vec<String>>,
    pub env: Option<Vec<EnvVar>>,
    pub ports: Option<Vec<PortConfiguration>>,
    pub resources: Option<ResourceConfiguration>,
    pub probe: Option<ProbeConfiguration>,
    pub dns_config: Option<DNSConfig>,
}
input! { CustomConfiguration() {
    0 "Image" image: String, 1 "ImageRegistryType" image_registry_type: String, 2 "Command" command: Vec<String>,
    3 "Args" args: Vec<String>, 4 "Env" env: Vec<EnvVar>, 5 "Ports" ports: Vec<PortConfiguration>,
    6 "Resources" resources: ResourceConfiguration, 7 "Probe" probe: ProbeConfiguration,
    8 "DNSConfig" dns_config: DNSConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortConfiguration {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { PortConfiguration() {
    0 "Name" name: String, 1 "Port" port: i64, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfiguration {
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub storage: Option<String>,
}
input! { ResourceConfiguration() {
    0 "CPU" cpu: String, 1 "Memory" memory: String, 2 "Storage" storage: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeConfiguration {
    pub http_get: Option<HttpGetAction>,
    pub ready_timeout_ms: Option<i64>,
    pub probe_timeout_ms: Option<i64>,
    pub probe_period_ms: Option<i64>,
    pub success_threshold: Option<i64>,
    pub failure_threshold: Option<i64>,
}
input! { ProbeConfiguration() {
    0 "HttpGet" http_get: HttpGetAction, 1 "ReadyTimeoutMs" ready_timeout_ms: i64,
    2 "ProbeTimeoutMs" probe_timeout_ms: i64, 3 "ProbePeriodMs" probe_period_ms: i64,
    4 "SuccessThreshold" success_threshold: i64, 5 "FailureThreshold" failure_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpGetAction {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { HttpGetAction() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfig {
    pub servers: Option<Vec<String>>,
    pub searches: Option<Vec<String>>,
    pub options: Option<Vec<String>>,
}
input! { DNSConfig(servers: Vec<String>) {
    0 "Servers" servers: Vec<String>, 1 "Searches" searches: Vec<String>, 2 "Options" options: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfiguration {
    pub cls_config: Option<CLSConfig>,
    pub log_sources: Option<LogSources>,
}
input! { LogConfiguration() {
    0 "CLSConfig" cls_config: CLSConfig, 1 "LogSources" log_sources: LogSources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSConfig {
    pub topic_id: Option<String>,
}
input! { CLSConfig() {
    0 "TopicId" topic_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSources {
    pub files: Option<Vec<String>>,
}
input! { LogSources() {
    0 "Files" files: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxToolOutput {
    pub tool_id: Option<String>,
}
model! { CreateSandboxToolOutput {
    0 "ToolId" tool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIKey {
    pub key_id: String,
}
operation! { DeleteAPIKey(key_id: String) "DeleteAPIKey" -> Empty {
    0 "KeyId" key_id
} }

pub type DeleteAPIKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxTool {
    pub tool_id: String,
}
operation! { DeleteSandboxTool(tool_id: String) "DeleteSandboxTool" -> Empty {
    0 "ToolId" tool_id
} }

pub type DeleteSandboxToolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIKeyList {}
operation! { DescribeAPIKeyList() "DescribeAPIKeyList" -> DescribeAPIKeyListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIKeyListOutput {
    pub api_key_set: Option<Vec<APIKeyInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAPIKeyListOutput {
    0 "APIKeySet" api_key_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyInfo {
    pub name: Option<String>,
    pub key_id: Option<String>,
    pub status: Option<String>,
    pub masked_key: Option<String>,
    pub created_at: Option<String>,
}
model! { APIKeyInfo {
    0 "Name" name, 1 "KeyId" key_id, 2 "Status" status, 3 "MaskedKey" masked_key, 4 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCacheImageTask {
    pub image: String,
    pub image_digest: String,
    pub image_registry_type: String,
}
operation! { DescribePreCacheImageTask(image: String, image_digest: String, image_registry_type: String)
    "DescribePreCacheImageTask" -> DescribePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageDigest" image_digest, 2 "ImageRegistryType" image_registry_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCacheImageTaskOutput {
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub image_registry_type: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { DescribePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageDigest" image_digest, 2 "ImageRegistryType" image_registry_type, 3 "Status" status,
    4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxInstanceList {
    pub instance_ids: Option<Vec<String>>,
    pub tool_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSandboxInstanceList() "DescribeSandboxInstanceList" -> DescribeSandboxInstanceListOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ToolId" tool_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSandboxInstanceList: SandboxInstance =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxInstanceListOutput {
    pub instance_set: Option<Vec<SandboxInstance>>,
    pub total_count: Option<i64>,
}
model! { DescribeSandboxInstanceListOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxInstance {
    pub instance_id: Option<String>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub status: Option<String>,
    pub persistent: Option<bool>,
    pub timeout_seconds: Option<u64>,
    pub expires_at: Option<String>,
    pub stop_reason: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub mount_options: Option<Vec<MountOption>>,
    pub custom_configuration: Option<CustomConfigurationDetail>,
    pub network_mode: Option<String>,
    pub metadata: Option<Vec<MetadataVar>>,
    pub auth_mode: Option<String>,
}
model! { SandboxInstance {
    0 "InstanceId" instance_id, 1 "ToolId" tool_id, 2 "ToolName" tool_name, 3 "Status" status,
    4 "Persistent" persistent, 5 "TimeoutSeconds" timeout_seconds, 6 "ExpiresAt" expires_at, 7 "StopReason" stop_reason,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "MountOptions" mount_options,
    11 "CustomConfiguration" custom_configuration, 12 "NetworkMode" network_mode, 13 "Metadata" metadata,
    14 "AuthMode" auth_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountOption {
    pub name: Option<String>,
    pub mount_path: Option<String>,
    pub sub_path: Option<String>,
    pub read_only: Option<bool>,
}
input! { MountOption() {
    0 "Name" name: String, 1 "MountPath" mount_path: String, 2 "SubPath" sub_path: String, 3 "ReadOnly" read_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfigurationDetail {
    pub image: Option<String>,
    pub image_registry_type: Option<String>,
    pub image_digest: Option<String>,
    pub command: Option<Vec<String>>,
    pub args: Option<Vec<String>>,
    pub env: Option<Vec<EnvVar>>,
    pub ports: Option<Vec<PortConfiguration>>,
    pub resources: Option<ResourceConfiguration>,
    pub probe: Option<ProbeConfiguration>,
    pub dns_config: Option<DNSConfig>,
}
model! { CustomConfigurationDetail {
    0 "Image" image, 1 "ImageRegistryType" image_registry_type, 2 "ImageDigest" image_digest, 3 "Command" command,
    4 "Args" args, 5 "Env" env, 6 "Ports" ports, 7 "Resources" resources, 8 "Probe" probe, 9 "DNSConfig" dns_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { MetadataVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxToolList {
    pub tool_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSandboxToolList() "DescribeSandboxToolList" -> DescribeSandboxToolListOutput {
    0 "ToolIds" tool_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSandboxToolList: SandboxTool = Offset "Offset", "SandboxToolSet" sandbox_tool_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxToolListOutput {
    pub sandbox_tool_set: Option<Vec<SandboxTool>>,
    pub total_count: Option<i64>,
}
model! { DescribeSandboxToolListOutput {
    0 "SandboxToolSet" sandbox_tool_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxTool {
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_type: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub persistent: Option<bool>,
    pub default_timeout_seconds: Option<u64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub role_arn: Option<String>,
    pub storage_mounts: Option<Vec<StorageMount>>,
    pub custom_configuration: Option<CustomConfigurationDetail>,
    pub log_configuration: Option<LogConfiguration>,
    pub status_reason: Option<String>,
}
model! { SandboxTool {
    0 "ToolId" tool_id, 1 "ToolName" tool_name, 2 "ToolType" tool_type, 3 "Status" status, 4 "Description" description,
    5 "Persistent" persistent, 6 "DefaultTimeoutSeconds" default_timeout_seconds,
    7 "NetworkConfiguration" network_configuration, 8 "Tags" tags, 9 "CreateTime" create_time,
    10 "UpdateTime" update_time, 11 "RoleArn" role_arn, 12 "StorageMounts" storage_mounts,
    13 "CustomConfiguration" custom_configuration, 14 "LogConfiguration" log_configuration,
    15 "StatusReason" status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxInstance {
    pub instance_id: String,
    pub memory: Option<bool>,
}
operation! { PauseSandboxInstance(instance_id: String) "PauseSandboxInstance" -> PauseSandboxInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxInstanceOutput {
    pub instance_status: Option<String>,
}
model! { PauseSandboxInstanceOutput {
    0 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandboxInstance {
    pub instance_id: String,
    pub timeout: Option<String>,
}
operation! { ResumeSandboxInstance(instance_id: String) "ResumeSandboxInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Timeout" timeout: String
} }

pub type ResumeSandboxInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSandboxInstance {
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub timeout: Option<String>,
    pub client_token: Option<String>,
    pub mount_options: Option<Vec<MountOption>>,
    pub custom_configuration: Option<CustomConfiguration>,
    pub auth_mode: Option<String>,
    pub metadata: Option<Vec<MetadataVar>>,
}
operation! { StartSandboxInstance() "StartSandboxInstance" -> StartSandboxInstanceOutput {
    0 "ToolId" tool_id: String, 1 "ToolName" tool_name: String, 2 "Timeout" timeout: String,
    3 "ClientToken" client_token: String, 4 "MountOptions" mount_options: Vec<MountOption>,
    5 "CustomConfiguration" custom_configuration: CustomConfiguration, 6 "AuthMode" auth_mode: String,
    7 "Metadata" metadata: Vec<MetadataVar>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSandboxInstanceOutput {
    pub instance: Option<SandboxInstance>,
}
model! { StartSandboxInstanceOutput {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandboxInstance {
    pub instance_id: String,
}
operation! { StopSandboxInstance(instance_id: String) "StopSandboxInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StopSandboxInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSandboxInstance {
    pub instance_id: String,
    pub timeout: Option<String>,
    pub metadata: Option<Vec<MetadataVar>>,
}
operation! { UpdateSandboxInstance(instance_id: String) "UpdateSandboxInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Timeout" timeout: String, 2 "Metadata" metadata: Vec<MetadataVar>
} }

pub type UpdateSandboxInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSandboxTool {
    pub tool_id: String,
    pub description: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub custom_configuration: Option<CustomConfiguration>,
}
operation! { UpdateSandboxTool(tool_id: String) "UpdateSandboxTool" -> Empty {
    0 "ToolId" tool_id, 1 "Description" description: String,
    2 "NetworkConfiguration" network_configuration: NetworkConfiguration, 3 "Tags" tags: Vec<Tag>,
    4 "CustomConfiguration" custom_configuration: CustomConfiguration
} }

pub type UpdateSandboxToolOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DEPENDENCY_UNAVAILABLE: &str = "FailedOperation.DependencyUnavailable";
    pub const FAILED_OPERATION_DUPLICATE_REQUEST: &str = "FailedOperation.DuplicateRequest";
    pub const FAILED_OPERATION_REQUEST_IN_PROGRESS: &str = "FailedOperation.RequestInProgress";
    pub const FAILED_OPERATION_STORAGE_MOUNT: &str = "FailedOperation.StorageMount";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_NETWORK_SETUP_FAILED: &str = "InternalError.NetworkSetupFailed";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INTERNAL_ERROR_VPC_SERVICE_UNAVAILABLE: &str = "InternalError.VPCServiceUnavailable";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_IDS: &str = "InvalidParameterValue.InstanceIds";
    pub const INVALID_PARAMETER_VALUE_MOUNT_OPTION: &str = "InvalidParameterValue.MountOption";
    pub const INVALID_PARAMETER_VALUE_ROLE_ARN: &str = "InvalidParameterValue.RoleArn";
    pub const INVALID_PARAMETER_VALUE_SANDBOX_TOOL: &str = "InvalidParameterValue.SandboxTool";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID: &str = "InvalidParameterValue.SecurityGroupId";
    pub const INVALID_PARAMETER_VALUE_STORAGE_MOUNT: &str = "InvalidParameterValue.StorageMount";
    pub const INVALID_PARAMETER_VALUE_SUBNET_ID: &str = "InvalidParameterValue.SubnetId";
    pub const INVALID_PARAMETER_VALUE_TIMEOUT: &str = "InvalidParameterValue.Timeout";
    pub const INVALID_PARAMETER_VALUE_TOOL_IDS: &str = "InvalidParameterValue.ToolIds";
    pub const INVALID_PARAMETER_VALUE_TOOL_TYPE: &str = "InvalidParameterValue.ToolType";
    pub const LIMIT_EXCEEDED_API_KEY_QUOTA: &str = "LimitExceeded.APIKeyQuota";
    pub const LIMIT_EXCEEDED_SANDBOX_INSTANCE: &str = "LimitExceeded.SandboxInstance";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_ROLE_ARN: &str = "MissingParameter.RoleArn";
    pub const MISSING_PARAMETER_VPC_PARAMETERS: &str = "MissingParameter.VPCParameters";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_SANDBOX_TOOL: &str = "ResourceInUse.SandboxTool";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SANDBOX_INSTANCE: &str = "ResourceNotFound.SandboxInstance";
    pub const RESOURCE_NOT_FOUND_SANDBOX_TOOL: &str = "ResourceNotFound.SandboxTool";
    pub const RESOURCE_NOT_FOUND_SECURITY_GROUP: &str = "ResourceNotFound.SecurityGroup";
    pub const RESOURCE_NOT_FOUND_STORAGE_MOUNT: &str = "ResourceNotFound.StorageMount";
    pub const RESOURCE_NOT_FOUND_SUBNET: &str = "ResourceNotFound.Subnet";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_SANDBOX_TOOL: &str = "ResourceUnavailable.SandboxTool";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_SANDBOX_INSTANCE: &str = "UnsupportedOperation.SandboxInstance";
}

#[cfg(feature = "reflect")]
register! {
    AcquireSandboxInstanceToken, CreateAPIKey, CreatePreCacheImageTask, CreateSandboxTool, DeleteAPIKey,
    DeleteSandboxTool, DescribeAPIKeyList, DescribePreCacheImageTask, DescribeSandboxInstanceList,
    DescribeSandboxToolList, PauseSandboxInstance, ResumeSandboxInstance, StartSandboxInstance, StopSandboxInstance,
    UpdateSandboxInstance, UpdateSandboxTool
}
