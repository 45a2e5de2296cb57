//! `ags` of Tencent Cloud, API version 2025-09-20.
//!
//! Endpoint: `ags.tencentcloudapi.com`, or `ags.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ags::DescribeAPIKeyList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAPIKeyList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ags", "2025-09-20", "ags", &Endpoints::NONE);

/// `AcquireSandboxInstanceToken` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=AcquireSandboxInstanceToken>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireSandboxInstanceToken {
    /// Required.
    pub instance_id: String,
}
operation! { AcquireSandboxInstanceToken(instance_id: String)
    "AcquireSandboxInstanceToken" -> AcquireSandboxInstanceTokenOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`AcquireSandboxInstanceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireSandboxInstanceTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub expires_at: Option<String>,
    /// Secret.
    pub traffic_token: Option<Secret>,
}
model! { AcquireSandboxInstanceTokenOutput {
    0 "Token" token: Secret, 1 "ExpiresAt" expires_at: String, 2 "TrafficToken" traffic_token: Secret
} }

/// Creates api key: `CreateAPIKey` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=CreateAPIKey>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED_API_KEY_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIKey {
    pub name: Option<String>,
}
operation! { CreateAPIKey() "CreateAPIKey" -> CreateAPIKeyOutput {
    0 "Name" name: String
} }

/// Response of [`CreateAPIKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIKeyOutput {
    pub name: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub key_id: Option<String>,
}
model! { CreateAPIKeyOutput {
    0 "Name" name: String, 1 "APIKey" api_key: Secret, 2 "KeyId" key_id: String
} }

/// Creates pre cache image task: `CreatePreCacheImageTask` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=CreatePreCacheImageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreCacheImageTask {
    /// Required.
    pub image: String,
    /// Required.
    pub image_registry_type: String,
}
operation! { CreatePreCacheImageTask(image: String, image_registry_type: String)
    "CreatePreCacheImageTask" -> CreatePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageRegistryType" image_registry_type
} }

/// Response of [`CreatePreCacheImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreCacheImageTaskOutput {
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub image_registry_type: Option<String>,
}
model! { CreatePreCacheImageTaskOutput {
    0 "Image" image: String, 1 "ImageDigest" image_digest: String, 2 "ImageRegistryType" image_registry_type: String
} }

/// Creates sandbox tool: `CreateSandboxTool` of `ags` 2025-09-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=CreateSandboxTool>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_DEPENDENCY_UNAVAILABLE`], [`codes::FAILED_OPERATION_DUPLICATE_REQUEST`],
/// [`codes::FAILED_OPERATION_REQUEST_IN_PROGRESS`], [`codes::INTERNAL_ERROR_NETWORK_SETUP_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INTERNAL_ERROR_VPC_SERVICE_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_ROLE_ARN`], [`codes::INVALID_PARAMETER_VALUE_SANDBOX_TOOL`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID`], [`codes::INVALID_PARAMETER_VALUE_STORAGE_MOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID`], [`codes::INVALID_PARAMETER_VALUE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOOL_TYPE`], [`codes::MISSING_PARAMETER_ROLE_ARN`],
/// [`codes::MISSING_PARAMETER_VPC_PARAMETERS`], [`codes::RESOURCE_NOT_FOUND_SECURITY_GROUP`],
/// [`codes::RESOURCE_NOT_FOUND_STORAGE_MOUNT`], [`codes::RESOURCE_NOT_FOUND_SUBNET`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxTool {
    /// Required.
    pub tool_name: String,
    /// Required.
    pub tool_type: String,
    /// Required.
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

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    /// Required.
    pub network_mode: Option<String>,
    pub vpc_config: Option<VPCConfig>,
}
input! { NetworkConfiguration(network_mode: String) {
    0 "NetworkMode" network_mode: String, 1 "VpcConfig" vpc_config: VPCConfig
} }

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}
input! { VPCConfig() {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsStorageSource {
    pub file_system_id: Option<String>,
    pub path: Option<String>,
}
input! { CfsStorageSource() {
    0 "FileSystemId" file_system_id: String, 1 "Path" path: String
} }

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
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

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfig {
    /// Required.
    pub servers: Option<Vec<String>>,
    pub searches: Option<Vec<String>>,
    pub options: Option<Vec<String>>,
}
input! { DNSConfig(servers: Vec<String>) {
    0 "Servers" servers: Vec<String>, 1 "Searches" searches: Vec<String>, 2 "Options" options: Vec<String>
} }

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfiguration {
    pub cls_config: Option<CLSConfig>,
    pub log_sources: Option<LogSources>,
}
input! { LogConfiguration() {
    0 "CLSConfig" cls_config: CLSConfig, 1 "LogSources" log_sources: LogSources
} }

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSConfig {
    pub topic_id: Option<String>,
}
input! { CLSConfig() {
    0 "TopicId" topic_id: String
} }

/// In the request of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSources {
    pub files: Option<Vec<String>>,
}
input! { LogSources() {
    0 "Files" files: Vec<String>
} }

/// Response of [`CreateSandboxTool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSandboxToolOutput {
    pub tool_id: Option<String>,
}
model! { CreateSandboxToolOutput {
    0 "ToolId" tool_id: String
} }

/// Deletes api key: `DeleteAPIKey` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DeleteAPIKey>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIKey {
    /// Required.
    pub key_id: String,
}
operation! { DeleteAPIKey(key_id: String) "DeleteAPIKey" -> Empty {
    0 "KeyId" key_id
} }

/// Response of [`DeleteAPIKey`]: empty.
pub type DeleteAPIKeyOutput = Empty;

/// Deletes sandbox tool: `DeleteSandboxTool` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DeleteSandboxTool>.
///
/// Errors: [`codes::RESOURCE_IN_USE_SANDBOX_TOOL`], [`codes::RESOURCE_NOT_FOUND_SANDBOX_TOOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSandboxTool {
    /// Required.
    pub tool_id: String,
}
operation! { DeleteSandboxTool(tool_id: String) "DeleteSandboxTool" -> Empty {
    0 "ToolId" tool_id
} }

/// Response of [`DeleteSandboxTool`]: empty.
pub type DeleteSandboxToolOutput = Empty;

/// Describes api key list: `DescribeAPIKeyList` of `ags` 2025-09-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DescribeAPIKeyList>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIKeyList {}
operation! { DescribeAPIKeyList() "DescribeAPIKeyList" -> DescribeAPIKeyListOutput {} }

/// Response of [`DescribeAPIKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIKeyListOutput {
    pub api_key_set: Vec<APIKeyInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAPIKeyListOutput {
    0 "APIKeySet" api_key_set: Vec<APIKeyInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAPIKeyList`].
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
    0 "Name" name: String, 1 "KeyId" key_id: String, 2 "Status" status: String, 3 "MaskedKey" masked_key: String,
    4 "CreatedAt" created_at: String
} }

/// Describes pre cache image task: `DescribePreCacheImageTask` of `ags` 2025-09-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DescribePreCacheImageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCacheImageTask {
    /// Required.
    pub image: String,
    /// Required.
    pub image_digest: String,
    /// Required.
    pub image_registry_type: String,
}
operation! { DescribePreCacheImageTask(image: String, image_digest: String, image_registry_type: String)
    "DescribePreCacheImageTask" -> DescribePreCacheImageTaskOutput {
    0 "Image" image, 1 "ImageDigest" image_digest, 2 "ImageRegistryType" image_registry_type
} }

/// Response of [`DescribePreCacheImageTask`].
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
    0 "Image" image: String, 1 "ImageDigest" image_digest: String, 2 "ImageRegistryType" image_registry_type: String,
    3 "Status" status: String, 4 "Message" message: String
} }

/// Describes sandbox instance list: `DescribeSandboxInstanceList` of `ags` 2025-09-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DescribeSandboxInstanceList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_IDS`].
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
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// In the request of [`DescribeSandboxInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeSandboxInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxInstanceListOutput {
    pub instance_set: Vec<SandboxInstance>,
    pub total_count: Option<i64>,
}
model! { DescribeSandboxInstanceListOutput {
    0 "InstanceSet" instance_set: Vec<SandboxInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSandboxInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxInstance {
    pub instance_id: Option<String>,
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub status: Option<String>,
    pub persistent: Option<bool>,
    pub timeout_seconds: Option<i64>,
    pub expires_at: Option<String>,
    pub stop_reason: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub mount_options: Vec<MountOption>,
    pub custom_configuration: Option<CustomConfigurationDetail>,
    pub network_mode: Option<String>,
    pub metadata: Vec<MetadataVar>,
    pub auth_mode: Option<String>,
}
model! { SandboxInstance {
    0 "InstanceId" instance_id: String, 1 "ToolId" tool_id: String, 2 "ToolName" tool_name: String,
    3 "Status" status: String, 4 "Persistent" persistent: bool, 5 "TimeoutSeconds" timeout_seconds: i64,
    6 "ExpiresAt" expires_at: String, 7 "StopReason" stop_reason: String, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "MountOptions" mount_options: Vec<MountOption>,
    11 "CustomConfiguration" custom_configuration: CustomConfigurationDetail, 12 "NetworkMode" network_mode: String,
    13 "Metadata" metadata: Vec<MetadataVar>, 14 "AuthMode" auth_mode: String
} }

/// In the request of [`DescribeSandboxInstanceList`].
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

/// In the response of [`DescribeSandboxInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomConfigurationDetail {
    pub image: Option<String>,
    pub image_registry_type: Option<String>,
    pub image_digest: Option<String>,
    pub command: Vec<String>,
    pub args: Vec<String>,
    pub env: Vec<EnvVar>,
    pub ports: Vec<PortConfiguration>,
    pub resources: Option<ResourceConfiguration>,
    pub probe: Option<ProbeConfiguration>,
    pub dns_config: Option<DNSConfig>,
}
model! { CustomConfigurationDetail {
    0 "Image" image: String, 1 "ImageRegistryType" image_registry_type: String, 2 "ImageDigest" image_digest: String,
    3 "Command" command: Vec<String>, 4 "Args" args: Vec<String>, 5 "Env" env: Vec<EnvVar>,
    6 "Ports" ports: Vec<PortConfiguration>, 7 "Resources" resources: ResourceConfiguration,
    8 "Probe" probe: ProbeConfiguration, 9 "DNSConfig" dns_config: DNSConfig
} }

/// In the request of [`DescribeSandboxInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { MetadataVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes sandbox tool list: `DescribeSandboxToolList` of `ags` 2025-09-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=DescribeSandboxToolList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOOL_IDS`].
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

/// Response of [`DescribeSandboxToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSandboxToolListOutput {
    pub sandbox_tool_set: Vec<SandboxTool>,
    pub total_count: Option<i64>,
}
model! { DescribeSandboxToolListOutput {
    0 "SandboxToolSet" sandbox_tool_set: Vec<SandboxTool>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSandboxToolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxTool {
    pub tool_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_type: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub persistent: Option<bool>,
    pub default_timeout_seconds: Option<i64>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub tags: Vec<Tag>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub role_arn: Option<String>,
    pub storage_mounts: Vec<StorageMount>,
    pub custom_configuration: Option<CustomConfigurationDetail>,
    pub log_configuration: Option<LogConfiguration>,
    pub status_reason: Option<String>,
}
model! { SandboxTool {
    0 "ToolId" tool_id: String, 1 "ToolName" tool_name: String, 2 "ToolType" tool_type: String,
    3 "Status" status: String, 4 "Description" description: String, 5 "Persistent" persistent: bool,
    6 "DefaultTimeoutSeconds" default_timeout_seconds: i64,
    7 "NetworkConfiguration" network_configuration: NetworkConfiguration, 8 "Tags" tags: Vec<Tag>,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String, 11 "RoleArn" role_arn: String,
    12 "StorageMounts" storage_mounts: Vec<StorageMount>,
    13 "CustomConfiguration" custom_configuration: CustomConfigurationDetail,
    14 "LogConfiguration" log_configuration: LogConfiguration, 15 "StatusReason" status_reason: String
} }

/// Pauses sandbox instance: `PauseSandboxInstance` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=PauseSandboxInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SANDBOX_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxInstance {
    /// Required.
    pub instance_id: String,
    pub memory: Option<bool>,
}
operation! { PauseSandboxInstance(instance_id: String) "PauseSandboxInstance" -> PauseSandboxInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: bool
} }

/// Response of [`PauseSandboxInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSandboxInstanceOutput {
    pub instance_status: Option<String>,
}
model! { PauseSandboxInstanceOutput {
    0 "InstanceStatus" instance_status: String
} }

/// Resumes sandbox instance: `ResumeSandboxInstance` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=ResumeSandboxInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SANDBOX_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSandboxInstance {
    /// Required.
    pub instance_id: String,
    pub timeout: Option<String>,
}
operation! { ResumeSandboxInstance(instance_id: String) "ResumeSandboxInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Timeout" timeout: String
} }

/// Response of [`ResumeSandboxInstance`]: empty.
pub type ResumeSandboxInstanceOutput = Empty;

/// Starts sandbox instance: `StartSandboxInstance` of `ags` 2025-09-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=StartSandboxInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_DEPENDENCY_UNAVAILABLE`], [`codes::FAILED_OPERATION_DUPLICATE_REQUEST`],
/// [`codes::FAILED_OPERATION_REQUEST_IN_PROGRESS`], [`codes::FAILED_OPERATION_STORAGE_MOUNT`],
/// [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INVALID_PARAMETER_VALUE_MOUNT_OPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_STORAGE_MOUNT`], [`codes::INVALID_PARAMETER_VALUE_TIMEOUT`],
/// [`codes::LIMIT_EXCEEDED_SANDBOX_INSTANCE`], [`codes::MISSING_PARAMETER_ROLE_ARN`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_SANDBOX_TOOL`], [`codes::RESOURCE_NOT_FOUND_STORAGE_MOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_SANDBOX_TOOL`].
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

/// Response of [`StartSandboxInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSandboxInstanceOutput {
    pub instance: Option<SandboxInstance>,
}
model! { StartSandboxInstanceOutput {
    0 "Instance" instance: SandboxInstance
} }

/// Stops sandbox instance: `StopSandboxInstance` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=StopSandboxInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SANDBOX_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSandboxInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StopSandboxInstance(instance_id: String) "StopSandboxInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`StopSandboxInstance`]: empty.
pub type StopSandboxInstanceOutput = Empty;

/// Updates sandbox instance: `UpdateSandboxInstance` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=UpdateSandboxInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DEPENDENCY_UNAVAILABLE`], [`codes::FAILED_OPERATION_REQUEST_IN_PROGRESS`],
/// [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::INVALID_PARAMETER_VALUE_TIMEOUT`],
/// [`codes::RESOURCE_NOT_FOUND_SANDBOX_INSTANCE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_SANDBOX_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSandboxInstance {
    /// Required.
    pub instance_id: String,
    pub timeout: Option<String>,
    pub metadata: Option<Vec<MetadataVar>>,
}
operation! { UpdateSandboxInstance(instance_id: String) "UpdateSandboxInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Timeout" timeout: String, 2 "Metadata" metadata: Vec<MetadataVar>
} }

/// Response of [`UpdateSandboxInstance`]: empty.
pub type UpdateSandboxInstanceOutput = Empty;

/// Updates sandbox tool: `UpdateSandboxTool` of `ags` 2025-09-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ags&Version=2025-09-20&Action=UpdateSandboxTool>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DEPENDENCY_UNAVAILABLE`],
/// [`codes::INTERNAL_ERROR_UNKNOWN`], [`codes::RESOURCE_NOT_FOUND_SANDBOX_TOOL`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSandboxTool {
    /// Required.
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

/// Response of [`UpdateSandboxTool`]: empty.
pub type UpdateSandboxToolOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_DEPENDENCY_UNAVAILABLE "FailedOperation.DependencyUnavailable",
    FAILED_OPERATION_DUPLICATE_REQUEST "FailedOperation.DuplicateRequest",
    FAILED_OPERATION_REQUEST_IN_PROGRESS "FailedOperation.RequestInProgress",
    FAILED_OPERATION_STORAGE_MOUNT "FailedOperation.StorageMount", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_NETWORK_SETUP_FAILED "InternalError.NetworkSetupFailed",
    INTERNAL_ERROR_UNKNOWN "InternalError.Unknown",
    INTERNAL_ERROR_VPC_SERVICE_UNAVAILABLE "InternalError.VPCServiceUnavailable", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INSTANCE_IDS "InvalidParameterValue.InstanceIds",
    INVALID_PARAMETER_VALUE_MOUNT_OPTION "InvalidParameterValue.MountOption",
    INVALID_PARAMETER_VALUE_ROLE_ARN "InvalidParameterValue.RoleArn",
    INVALID_PARAMETER_VALUE_SANDBOX_TOOL "InvalidParameterValue.SandboxTool",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID "InvalidParameterValue.SecurityGroupId",
    INVALID_PARAMETER_VALUE_STORAGE_MOUNT "InvalidParameterValue.StorageMount",
    INVALID_PARAMETER_VALUE_SUBNET_ID "InvalidParameterValue.SubnetId",
    INVALID_PARAMETER_VALUE_TIMEOUT "InvalidParameterValue.Timeout",
    INVALID_PARAMETER_VALUE_TOOL_IDS "InvalidParameterValue.ToolIds",
    INVALID_PARAMETER_VALUE_TOOL_TYPE "InvalidParameterValue.ToolType",
    LIMIT_EXCEEDED_API_KEY_QUOTA "LimitExceeded.APIKeyQuota",
    LIMIT_EXCEEDED_SANDBOX_INSTANCE "LimitExceeded.SandboxInstance", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_ROLE_ARN "MissingParameter.RoleArn",
    MISSING_PARAMETER_VPC_PARAMETERS "MissingParameter.VPCParameters", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_SANDBOX_TOOL "ResourceInUse.SandboxTool", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SANDBOX_INSTANCE "ResourceNotFound.SandboxInstance",
    RESOURCE_NOT_FOUND_SANDBOX_TOOL "ResourceNotFound.SandboxTool",
    RESOURCE_NOT_FOUND_SECURITY_GROUP "ResourceNotFound.SecurityGroup",
    RESOURCE_NOT_FOUND_STORAGE_MOUNT "ResourceNotFound.StorageMount",
    RESOURCE_NOT_FOUND_SUBNET "ResourceNotFound.Subnet", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_SANDBOX_TOOL "ResourceUnavailable.SandboxTool", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_SANDBOX_INSTANCE "UnsupportedOperation.SandboxInstance"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcquireSandboxInstanceToken, CreateAPIKey, CreatePreCacheImageTask, CreateSandboxTool, DeleteAPIKey,
    DeleteSandboxTool, DescribeAPIKeyList, DescribePreCacheImageTask, DescribeSandboxInstanceList,
    DescribeSandboxToolList, PauseSandboxInstance, ResumeSandboxInstance, StartSandboxInstance, StopSandboxInstance,
    UpdateSandboxInstance, UpdateSandboxTool
}
