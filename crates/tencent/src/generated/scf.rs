//! `scf` of Tencent Cloud, API version 2018-04-16.
//!
//! Endpoint: `scf.tencentcloudapi.com`, or `scf.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, scf::GetAccount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("scf", "2018-04-16", "scf", &Endpoints::NONE);

/// Copies function: `CopyFunction` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CopyFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_COPY_ASYNC_RUN`], [`codes::FAILED_OPERATION_COPY_FAILED`],
/// [`codes::FAILED_OPERATION_COPY_FUNCTION`], [`codes::INTERNAL_ERROR_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT`], [`codes::INVALID_PARAMETER_VALUE_HANDLER`],
/// [`codes::INVALID_PARAMETER_VALUE_RUNTIME`], [`codes::LIMIT_EXCEEDED_FUNCTION`], [`codes::LIMIT_EXCEEDED_MEMORY`],
/// [`codes::LIMIT_EXCEEDED_TIMEOUT`], [`codes::RESOURCE_IN_USE_FUNCTION_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_REGION`], [`codes::UNSUPPORTED_OPERATION_COPY_FUNCTION`],
/// [`codes::UNSUPPORTED_OPERATION_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyFunction {
    /// Required.
    pub function_name: String,
    /// Required.
    pub new_function_name: String,
    pub namespace: Option<String>,
    pub target_namespace: Option<String>,
    pub description: Option<String>,
    pub target_region: Option<String>,
    pub r#override: Option<bool>,
    pub copy_configuration: Option<bool>,
}
operation! { CopyFunction(function_name: String, new_function_name: String) "CopyFunction" -> Empty {
    0 "FunctionName" function_name, 1 "NewFunctionName" new_function_name, 2 "Namespace" namespace: String,
    3 "TargetNamespace" target_namespace: String, 4 "Description" description: String,
    5 "TargetRegion" target_region: String, 6 "Override" r#override: bool,
    7 "CopyConfiguration" copy_configuration: bool
} }

/// Response of [`CopyFunction`]: empty.
pub type CopyFunctionOutput = Empty;

/// Creates alias: `CreateAlias` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CreateAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ALIAS`], [`codes::INVALID_PARAMETER_ROUTING_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDITIONAL_VERSION_WEIGHTS`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ROUTING_CONFIG`],
/// [`codes::LIMIT_EXCEEDED_ALIAS`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_ALIAS`],
/// [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    /// Required.
    pub name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub function_version: String,
    pub namespace: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
}
operation! { CreateAlias(name: String, function_name: String, function_version: String) "CreateAlias" -> Empty {
    0 "Name" name, 1 "FunctionName" function_name, 2 "FunctionVersion" function_version,
    3 "Namespace" namespace: String, 4 "RoutingConfig" routing_config: RoutingConfig,
    5 "Description" description: String
} }

/// Response of [`CreateAlias`]: empty.
pub type CreateAliasOutput = Empty;

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingConfig {
    pub additional_version_weights: Option<Vec<VersionWeight>>,
    pub addtion_version_matchs: Option<Vec<VersionMatch>>,
}
input! { RoutingConfig() {
    0 "AdditionalVersionWeights" additional_version_weights: Vec<VersionWeight>,
    1 "AddtionVersionMatchs" addtion_version_matchs: Vec<VersionMatch>
} }

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWeight {
    /// Required.
    pub version: Option<String>,
    /// Required.
    pub weight: Option<f64>,
}
input! { VersionWeight(version: String, weight: f64) {
    0 "Version" version: String, 1 "Weight" weight: f64
} }

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionMatch {
    /// Required.
    pub version: Option<String>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub expression: Option<String>,
}
input! { VersionMatch(version: String, key: String, method: String, expression: String) {
    0 "Version" version: String, 1 "Key" key: String, 2 "Method" method: String, 3 "Expression" expression: String
} }

/// Creates custom domain: `CreateCustomDomain` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CreateCustomDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CNAME`], [`codes::INVALID_PARAMETER_VALUE_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    /// Required.
    pub domain: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub endpoints_config: Vec<EndpointsConf>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCustomDomain(domain: String, protocol: String, endpoints_config: Vec<EndpointsConf>)
    "CreateCustomDomain" -> Empty {
    0 "Domain" domain, 1 "Protocol" protocol, 2 "EndpointsConfig" endpoints_config,
    3 "CertConfig" cert_config: CertConf, 4 "WafConfig" waf_config: WafConf, 5 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateCustomDomain`]: empty.
pub type CreateCustomDomainOutput = Empty;

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointsConf {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub function_name: Option<String>,
    /// Required.
    pub qualifier: Option<String>,
    /// Required.
    pub path_match: Option<String>,
    pub path_rewrite: Option<Vec<PathRewriteRule>>,
}
input! { EndpointsConf(namespace: String, function_name: String, qualifier: String, path_match: String) {
    0 "Namespace" namespace: String, 1 "FunctionName" function_name: String, 2 "Qualifier" qualifier: String,
    3 "PathMatch" path_match: String, 4 "PathRewrite" path_rewrite: Vec<PathRewriteRule>
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewriteRule {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub rewrite: Option<String>,
}
input! { PathRewriteRule(path: String, r#type: String, rewrite: String) {
    0 "Path" path: String, 1 "Type" r#type: String, 2 "Rewrite" rewrite: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConf {
    pub certificate_id: Option<String>,
}
input! { CertConf() {
    0 "CertificateId" certificate_id: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafConf {
    pub waf_open: Option<String>,
    pub waf_instance_id: Option<String>,
}
input! { WafConf() {
    0 "WafOpen" waf_open: String, 1 "WafInstanceId" waf_instance_id: String
} }

/// In the request of [`CreateCustomDomain`].
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

/// Creates function: `CreateFunction` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CreateFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INSUFFICIENT`], [`codes::FAILED_OPERATION_APM_CONFIG_INSTANCE_ID`],
/// [`codes::FAILED_OPERATION_BIND_PLUGIN`], [`codes::FAILED_OPERATION_CALL_NET_DEPLOY_FAILED`],
/// [`codes::FAILED_OPERATION_CALL_ROLE_FAILED`], [`codes::FAILED_OPERATION_CLS_SERVICE_UNREGISTERED`],
/// [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CREATE_FUNCTION`],
/// [`codes::FAILED_OPERATION_INSTANCE_ISOLATION_ENABLED`], [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_RESOURCES`], [`codes::FAILED_OPERATION_NAMESPACE`],
/// [`codes::FAILED_OPERATION_OPEN_SERVICE`], [`codes::FAILED_OPERATION_QCS_ROLE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_SESSION_NAME`], [`codes::FAILED_OPERATION_TOTAL_CONCURRENCY_MEMORY_IN_PROGRESS`],
/// [`codes::FAILED_OPERATION_UN_OPENED_SERVICE`], [`codes::INTERNAL_ERROR_GET_ROLE_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_STS_TOKEN_FAILED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_GOOSE_FS_REQUIRED`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG_REGION`], [`codes::INVALID_PARAMETER_VALUE_ARGS`],
/// [`codes::INVALID_PARAMETER_VALUE_ARGS_LIST`], [`codes::INVALID_PARAMETER_VALUE_ASYNC_RUN_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_ID`], [`codes::INVALID_PARAMETER_VALUE_CFS_LOCAL_MOUNT_DIR`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_MOUNT_INS_ID`], [`codes::INVALID_PARAMETER_VALUE_CFS_PARAMETER_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_PARAMETER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CFS_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_REMOTE_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_CFS_STRUCTION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_CFS_USER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_USER_ID`], [`codes::INVALID_PARAMETER_VALUE_CLS`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE`], [`codes::INVALID_PARAMETER_VALUE_CODE_SECRET`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE_SOURCE`], [`codes::INVALID_PARAMETER_VALUE_COMMAND`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_LIST`], [`codes::INVALID_PARAMETER_VALUE_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_BUCKET_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_BUCKET_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_LOCAL_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_STRUCTION`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_DNS_INFO`], [`codes::INVALID_PARAMETER_VALUE_DYNAMIC_ENABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_EIP_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_EXCEEDED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_SYSTEM_PROTECT`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_GIT_COMMIT_ID`], [`codes::INVALID_PARAMETER_VALUE_GIT_PASSWORD_SECRET`],
/// [`codes::INVALID_PARAMETER_VALUE_GIT_URL`], [`codes::INVALID_PARAMETER_VALUE_GIT_USER_NAME_SECRET`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_BASE64_DECODE_ERR`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_FORMAT_ERR`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_ENDPOINT`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_FUSE_JVM_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_LOCAL_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_NAMESPACE`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_REMOTE_MOUNT_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_STRUCTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_HANDLER`], [`codes::INVALID_PARAMETER_VALUE_IDLE_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_URI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_CONCURRENCY_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_L5_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_LAYERS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_MAX_CONCURRENCY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMORY`], [`codes::INVALID_PARAMETER_VALUE_MEMORY_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_MOUNT_OPTION`], [`codes::INVALID_PARAMETER_VALUE_NODE_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_NODE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_PLUGIN_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROTOCOL_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PUBLIC_NET_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_READINESS_PROBE`], [`codes::INVALID_PARAMETER_VALUE_REGISTRY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_RUNTIME`], [`codes::INVALID_PARAMETER_VALUE_STAMP`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMP_COS_OBJECT_NAME`], [`codes::INVALID_PARAMETER_VALUE_TRACE_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_SET_WHEN_OPEN_CFS`], [`codes::INVALID_PARAMETER_VALUE_WEB_SOCKETS_PARAMS`],
/// [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE_BASE64_BINASCII_ERROR`],
/// [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE`], [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_EIP`], [`codes::LIMIT_EXCEEDED_FS`], [`codes::LIMIT_EXCEEDED_FUNCTION`],
/// [`codes::LIMIT_EXCEEDED_GPU_RESERVED_QUOTA`], [`codes::LIMIT_EXCEEDED_INIT_TIMEOUT`],
/// [`codes::LIMIT_EXCEEDED_INTRA_IP`], [`codes::LIMIT_EXCEEDED_MEMORY`], [`codes::LIMIT_EXCEEDED_PRIVILEGE_CONTAINER`],
/// [`codes::LIMIT_EXCEEDED_TIMEOUT`], [`codes::MISSING_PARAMETER_CODE`], [`codes::MISSING_PARAMETER_RUNTIME`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_FUNCTION`], [`codes::RESOURCE_IN_USE_FUNCTION_NAME`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CFS_MOUNT_INS_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_CFS_PROTOCOL_ERROR`], [`codes::RESOURCE_NOT_FOUND_CFS_STATUS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CFS_VPC_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_CMQ`],
/// [`codes::RESOURCE_NOT_FOUND_COS_OBJECT`], [`codes::RESOURCE_NOT_FOUND_DEMO`],
/// [`codes::RESOURCE_NOT_FOUND_GET_CFS_MOUNT_INS_ERROR`], [`codes::RESOURCE_NOT_FOUND_GET_CFS_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ENDPOINT`], [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ID`],
/// [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_NAMESPACE`], [`codes::RESOURCE_NOT_FOUND_IMAGE_CONFIG`],
/// [`codes::RESOURCE_NOT_FOUND_LAYER`], [`codes::RESOURCE_NOT_FOUND_ROLE`], [`codes::RESOURCE_NOT_FOUND_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE_NAMESPACE`], [`codes::UNAUTHORIZED_OPERATION_REGION`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE`], [`codes::UNAUTHORIZED_OPERATION_TEMP_COS_APPID`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ASYNC_RUN_ENABLE`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_SIZE`], [`codes::UNSUPPORTED_OPERATION_EIP_FIXED`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// Required.
    pub function_name: String,
    /// Required.
    pub code: Code,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub memory_size: Option<i64>,
    pub timeout: Option<i64>,
    pub environment: Option<Environment>,
    pub runtime: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub namespace: Option<String>,
    pub role: Option<String>,
    pub install_dependency: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub r#type: Option<String>,
    pub code_source: Option<String>,
    pub layers: Option<Vec<LayerVersionSimple>>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub public_net_config: Option<PublicNetConfigIn>,
    pub cfs_config: Option<CfsConfig>,
    pub init_timeout: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub async_run_enable: Option<String>,
    pub trace_enable: Option<String>,
    pub auto_deploy_cls_topic_index: Option<String>,
    pub auto_create_cls_topic: Option<String>,
    pub protocol_type: Option<String>,
    pub protocol_params: Option<ProtocolParams>,
    pub instance_concurrency_config: Option<InstanceConcurrencyConfig>,
    pub dns_cache: Option<String>,
    pub intranet_config: Option<IntranetConfigIn>,
}
operation! { CreateFunction(function_name: String, code: Code) "CreateFunction" -> Empty {
    0 "FunctionName" function_name, 1 "Code" code, 2 "Handler" handler: String, 3 "Description" description: String,
    4 "MemorySize" memory_size: i64, 5 "Timeout" timeout: i64, 6 "Environment" environment: Environment,
    7 "Runtime" runtime: String, 8 "VpcConfig" vpc_config: VpcConfig, 9 "Namespace" namespace: String,
    10 "Role" role: String, 11 "InstallDependency" install_dependency: String, 12 "ClsLogsetId" cls_logset_id: String,
    13 "ClsTopicId" cls_topic_id: String, 14 "Type" r#type: String, 15 "CodeSource" code_source: String,
    16 "Layers" layers: Vec<LayerVersionSimple>, 17 "DeadLetterConfig" dead_letter_config: DeadLetterConfig,
    18 "PublicNetConfig" public_net_config: PublicNetConfigIn, 19 "CfsConfig" cfs_config: CfsConfig,
    20 "InitTimeout" init_timeout: i64, 21 "Tags" tags: Vec<Tag>, 22 "AsyncRunEnable" async_run_enable: String,
    23 "TraceEnable" trace_enable: String, 24 "AutoDeployClsTopicIndex" auto_deploy_cls_topic_index: String,
    25 "AutoCreateClsTopic" auto_create_cls_topic: String, 26 "ProtocolType" protocol_type: String,
    27 "ProtocolParams" protocol_params: ProtocolParams,
    28 "InstanceConcurrencyConfig" instance_concurrency_config: InstanceConcurrencyConfig,
    29 "DnsCache" dns_cache: String, 30 "IntranetConfig" intranet_config: IntranetConfigIn
} }

/// Response of [`CreateFunction`]: empty.
pub type CreateFunctionOutput = Empty;

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Code {
    pub cos_bucket_name: Option<String>,
    pub cos_object_name: Option<String>,
    pub zip_file: Option<String>,
    pub cos_bucket_region: Option<String>,
    pub demo_id: Option<String>,
    pub temp_cos_object_name: Option<String>,
    pub git_url: Option<String>,
    pub git_user_name: Option<String>,
    /// Secret.
    pub git_password: Option<Secret>,
    /// Secret.
    pub git_password_secret: Option<Secret>,
    pub git_branch: Option<String>,
    pub git_directory: Option<String>,
    pub git_commit_id: Option<String>,
    /// Secret.
    pub git_user_name_secret: Option<Secret>,
    pub image_config: Option<ImageConfig>,
}
input! { Code() {
    0 "CosBucketName" cos_bucket_name: String, 1 "CosObjectName" cos_object_name: String, 2 "ZipFile" zip_file: String,
    3 "CosBucketRegion" cos_bucket_region: String, 4 "DemoId" demo_id: String,
    5 "TempCosObjectName" temp_cos_object_name: String, 6 "GitUrl" git_url: String,
    7 "GitUserName" git_user_name: String, 8 "GitPassword" git_password: Secret,
    9 "GitPasswordSecret" git_password_secret: Secret, 10 "GitBranch" git_branch: String,
    11 "GitDirectory" git_directory: String, 12 "GitCommitId" git_commit_id: String,
    13 "GitUserNameSecret" git_user_name_secret: Secret, 14 "ImageConfig" image_config: ImageConfig
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageConfig {
    /// Required.
    pub image_type: Option<String>,
    /// Required.
    pub image_uri: Option<String>,
    pub registry_id: Option<String>,
    pub entry_point: Option<String>,
    pub command: Option<String>,
    pub args: Option<String>,
    pub container_image_accelerate: Option<bool>,
    pub image_port: Option<i64>,
}
input! { ImageConfig(image_type: String, image_uri: String) {
    0 "ImageType" image_type: String, 1 "ImageUri" image_uri: String, 2 "RegistryId" registry_id: String,
    3 "EntryPoint" entry_point: String, 4 "Command" command: String, 5 "Args" args: String,
    6 "ContainerImageAccelerate" container_image_accelerate: bool, 7 "ImagePort" image_port: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub variables: Option<Vec<Variable>>,
}
input! { Environment() {
    0 "Variables" variables: Vec<Variable>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Variable() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VpcConfig() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayerVersionSimple {
    /// Required.
    pub layer_name: Option<String>,
    /// Required.
    pub layer_version: Option<i64>,
}
input! { LayerVersionSimple(layer_name: String, layer_version: i64) {
    0 "LayerName" layer_name: String, 1 "LayerVersion" layer_version: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub filter_type: Option<String>,
}
input! { DeadLetterConfig(r#type: String, name: String) {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "FilterType" filter_type: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicNetConfigIn {
    /// Required.
    pub public_net_status: Option<String>,
    pub eip_config: Option<EipConfigIn>,
}
input! { PublicNetConfigIn(public_net_status: String) {
    0 "PublicNetStatus" public_net_status: String, 1 "EipConfig" eip_config: EipConfigIn
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipConfigIn {
    /// Required.
    pub eip_status: Option<String>,
}
input! { EipConfigIn(eip_status: String) {
    0 "EipStatus" eip_status: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsConfig {
    /// Required.
    pub cfs_ins_list: Option<Vec<CfsInsInfo>>,
}
input! { CfsConfig(cfs_ins_list: Vec<CfsInsInfo>) {
    0 "CfsInsList" cfs_ins_list: Vec<CfsInsInfo>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsInsInfo {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_group_id: Option<String>,
    /// Required.
    pub cfs_id: Option<String>,
    /// Required.
    pub mount_ins_id: Option<String>,
    /// Required.
    pub local_mount_dir: Option<String>,
    /// Required.
    pub remote_mount_dir: Option<String>,
    pub ip_address: Option<String>,
    pub mount_vpc_id: Option<String>,
    pub mount_subnet_id: Option<String>,
}

/// Arguments of [`CfsInsInfo::new`].
pub struct CfsInsInfoRequired {
    pub user_id: String,
    pub user_group_id: String,
    pub cfs_id: String,
    pub mount_ins_id: String,
    pub local_mount_dir: String,
    pub remote_mount_dir: String,
}
input! {
    CfsInsInfo { CfsInsInfoRequired: user_id, user_group_id, cfs_id, mount_ins_id, local_mount_dir, remote_mount_dir } {
    0 "UserId" user_id: String, 1 "UserGroupId" user_group_id: String, 2 "CfsId" cfs_id: String,
    3 "MountInsId" mount_ins_id: String, 4 "LocalMountDir" local_mount_dir: String,
    5 "RemoteMountDir" remote_mount_dir: String, 6 "IpAddress" ip_address: String, 7 "MountVpcId" mount_vpc_id: String,
    8 "MountSubnetId" mount_subnet_id: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolParams {
    pub ws_params: Option<WSParams>,
}
input! { ProtocolParams() {
    0 "WSParams" ws_params: WSParams
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WSParams {
    pub idle_time_out: Option<i64>,
}
input! { WSParams() {
    0 "IdleTimeOut" idle_time_out: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConcurrencyConfig {
    pub dynamic_enabled: Option<String>,
    pub max_concurrency: Option<i64>,
    pub instance_isolation_enabled: Option<String>,
    pub r#type: Option<String>,
    pub mix_node_config: Option<Vec<MixNodeConfig>>,
    pub session_config: Option<SessionConfig>,
}
input! { InstanceConcurrencyConfig() {
    0 "DynamicEnabled" dynamic_enabled: String, 1 "MaxConcurrency" max_concurrency: i64,
    2 "InstanceIsolationEnabled" instance_isolation_enabled: String, 3 "Type" r#type: String,
    4 "MixNodeConfig" mix_node_config: Vec<MixNodeConfig>, 5 "SessionConfig" session_config: SessionConfig
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixNodeConfig {
    pub node_spec: Option<String>,
    pub num: Option<i64>,
}
input! { MixNodeConfig() {
    0 "NodeSpec" node_spec: String, 1 "Num" num: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    pub session_source: Option<String>,
    pub session_name: Option<String>,
    pub maximum_concurrency_session_per_instance: Option<i64>,
    pub maximum_ttl_in_seconds: Option<i64>,
    pub maximum_idle_time_in_seconds: Option<i64>,
    pub session_path: Option<String>,
    pub idle_timeout_strategy: Option<String>,
}
input! { SessionConfig() {
    0 "SessionSource" session_source: String, 1 "SessionName" session_name: String,
    2 "MaximumConcurrencySessionPerInstance" maximum_concurrency_session_per_instance: i64,
    3 "MaximumTTLInSeconds" maximum_ttl_in_seconds: i64, 4 "MaximumIdleTimeInSeconds" maximum_idle_time_in_seconds: i64,
    5 "SessionPath" session_path: String, 6 "IdleTimeoutStrategy" idle_timeout_strategy: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetConfigIn {
    /// Required.
    pub ip_fixed: Option<String>,
}
input! { IntranetConfigIn(ip_fixed: String) {
    0 "IpFixed" ip_fixed: String
} }

/// Creates namespace: `CreateNamespace` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CreateNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_NAMESPACE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFAULT_NAMESPACE`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_STAMP`],
/// [`codes::LIMIT_EXCEEDED_NAMESPACE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_NAMESPACE`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub namespace: String,
    pub description: Option<String>,
    pub resource_env: Option<NamespaceResourceEnv>,
}
operation! { CreateNamespace(namespace: String) "CreateNamespace" -> Empty {
    0 "Namespace" namespace, 1 "Description" description: String, 2 "ResourceEnv" resource_env: NamespaceResourceEnv
} }

/// Response of [`CreateNamespace`]: empty.
pub type CreateNamespaceOutput = Empty;

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceResourceEnv {
    pub tke: Option<NamespaceResourceEnvTKE>,
    pub offline: Option<bool>,
}
input! { NamespaceResourceEnv() {
    0 "TKE" tke: NamespaceResourceEnvTKE, 1 "OFFLINE" offline: bool
} }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceResourceEnvTKE {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    pub data_path: Option<String>,
    pub node_selector: Option<Vec<K8SLabel>>,
    pub tolerations: Option<Vec<K8SToleration>>,
    pub port: Option<i64>,
    pub pod_template_patch: Option<String>,
}
input! { NamespaceResourceEnvTKE(cluster_id: String, subnet_id: String, namespace: String) {
    0 "ClusterID" cluster_id: String, 1 "SubnetID" subnet_id: String, 2 "Namespace" namespace: String,
    3 "DataPath" data_path: String, 4 "NodeSelector" node_selector: Vec<K8SLabel>,
    5 "Tolerations" tolerations: Vec<K8SToleration>, 6 "Port" port: i64, 7 "PodTemplatePatch" pod_template_patch: String
} }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SLabel {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { K8SLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SToleration {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub effect: Option<String>,
    pub value: Option<String>,
    pub toleration_seconds: Option<i64>,
}
input! { K8SToleration() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Effect" effect: String, 3 "Value" value: String,
    4 "TolerationSeconds" toleration_seconds: i64
} }

/// Creates trigger: `CreateTrigger` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=CreateTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY`], [`codes::FAILED_OPERATION_APIGW`], [`codes::FAILED_OPERATION_COS`],
/// [`codes::FAILED_OPERATION_CREATE_TRIGGER`], [`codes::INTERNAL_ERROR_API_GATEWAY`], [`codes::INTERNAL_ERROR_CKAFKA`],
/// [`codes::INTERNAL_ERROR_CMQ`], [`codes::INTERNAL_ERROR_COS`], [`codes::INVALID_PARAMETER_VALUE_API_GATEWAY`],
/// [`codes::INVALID_PARAMETER_VALUE_CDN`], [`codes::INVALID_PARAMETER_VALUE_CKAFKA`],
/// [`codes::INVALID_PARAMETER_VALUE_COS`], [`codes::INVALID_PARAMETER_VALUE_COS_NOTIFY_RULE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_CUSTOM_ARGUMENT`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_EAS_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_SECRET_INFO`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_DESC`], [`codes::INVALID_PARAMETER_VALUE_TRIGGER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`], [`codes::LIMIT_EXCEEDED_CDN`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION_ON_TOPIC`], [`codes::LIMIT_EXCEEDED_TRIGGER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_CDN`], [`codes::RESOURCE_IN_USE_CMQ`], [`codes::RESOURCE_IN_USE_COS`],
/// [`codes::RESOURCE_IN_USE_TRIGGER`], [`codes::RESOURCE_IN_USE_TRIGGER_NAME`], [`codes::RESOURCE_INSUFFICIENT_COS`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CDN`], [`codes::RESOURCE_NOT_FOUND_CKAFKA`],
/// [`codes::RESOURCE_NOT_FOUND_CMQ`], [`codes::RESOURCE_NOT_FOUND_COS`],
/// [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CREATE_TRIGGER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_CDN`], [`codes::UNSUPPORTED_OPERATION_COS`],
/// [`codes::UNSUPPORTED_OPERATION_TRIGGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub r#type: String,
    pub trigger_desc: Option<String>,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
    pub enable: Option<String>,
    pub custom_argument: Option<String>,
    pub description: Option<String>,
}
operation! { CreateTrigger(function_name: String, trigger_name: String, r#type: String)
    "CreateTrigger" -> CreateTriggerOutput {
    0 "FunctionName" function_name, 1 "TriggerName" trigger_name, 2 "Type" r#type, 3 "TriggerDesc" trigger_desc: String,
    4 "Namespace" namespace: String, 5 "Qualifier" qualifier: String, 6 "Enable" enable: String,
    7 "CustomArgument" custom_argument: String, 8 "Description" description: String
} }

/// Response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub trigger_info: Option<Trigger>,
}
model! { CreateTriggerOutput {
    0 "TriggerInfo" trigger_info: Trigger
} }

/// In the response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trigger {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
    pub r#type: Option<String>,
    pub trigger_desc: Option<String>,
    pub trigger_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    pub enable: Option<i64>,
    pub custom_argument: Option<String>,
    pub available_status: Option<String>,
    /// Deprecated.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub bind_status: Option<String>,
    /// Deprecated.
    pub trigger_attribute: Option<String>,
    pub qualifier: Option<String>,
    pub description: Option<String>,
}
model! { Trigger {
    0 "ModTime" mod_time: String, 1 "Type" r#type: String, 2 "TriggerDesc" trigger_desc: String,
    3 "TriggerName" trigger_name: String, 4 "AddTime" add_time: String, 5 "Enable" enable: i64,
    6 "CustomArgument" custom_argument: String, 7 "AvailableStatus" available_status: String,
    8 "ResourceId" resource_id: String, 9 "BindStatus" bind_status: String,
    10 "TriggerAttribute" trigger_attribute: String, 11 "Qualifier" qualifier: String,
    12 "Description" description: String
} }

/// Deletes alias: `DeleteAlias` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ALIAS`], [`codes::INVALID_PARAMETER_VALUE_ALIAS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::RESOURCE_NOT_FOUND_ALIAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    /// Required.
    pub function_name: String,
    /// Required.
    pub name: String,
    pub namespace: Option<String>,
}
operation! { DeleteAlias(function_name: String, name: String) "DeleteAlias" -> Empty {
    0 "FunctionName" function_name, 1 "Name" name, 2 "Namespace" namespace: String
} }

/// Response of [`DeleteAlias`]: empty.
pub type DeleteAliasOutput = Empty;

/// Deletes custom domain: `DeleteCustomDomain` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteCustomDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_ALIAS`], [`codes::INVALID_PARAMETER_VALUE_ALIAS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::RESOURCE_NOT_FOUND_ALIAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    pub domain: Option<String>,
}
operation! { DeleteCustomDomain() "DeleteCustomDomain" -> Empty {
    0 "Domain" domain: String
} }

/// Response of [`DeleteCustomDomain`]: empty.
pub type DeleteCustomDomainOutput = Empty;

/// Deletes function: `DeleteFunction` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_FUNCTION`], [`codes::FAILED_OPERATION_FUNCTION_NAME_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`], [`codes::FAILED_OPERATION_PROVISIONED_IN_PROGRESS`],
/// [`codes::INTERNAL_ERROR_CMQ`], [`codes::INTERNAL_ERROR_GET_STS_TOKEN_FAILED`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_FUNCTION`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ALIAS_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { DeleteFunction(function_name: String) "DeleteFunction" -> Empty {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

/// Response of [`DeleteFunction`]: empty.
pub type DeleteFunctionOutput = Empty;

/// Deletes function version: `DeleteFunctionVersion` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteFunctionVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_FUNCTION`], [`codes::FAILED_OPERATION_FUNCTION_NAME_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`], [`codes::FAILED_OPERATION_PROVISIONED_IN_PROGRESS`],
/// [`codes::INTERNAL_ERROR_CMQ`], [`codes::INTERNAL_ERROR_GET_STS_TOKEN_FAILED`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_FUNCTION`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ALIAS_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionVersion {
    /// Required.
    pub function_name: String,
    /// Required.
    pub qualifier: String,
    pub namespace: Option<String>,
    pub force_delete: Option<String>,
}
operation! { DeleteFunctionVersion(function_name: String, qualifier: String) "DeleteFunctionVersion" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier, 2 "Namespace" namespace: String,
    3 "ForceDelete" force_delete: String
} }

/// Response of [`DeleteFunctionVersion`]: empty.
pub type DeleteFunctionVersionOutput = Empty;

/// Deletes layer version: `DeleteLayerVersion` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteLayerVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_LAYER_VERSION`], [`codes::FAILED_OPERATION_OPERATION_CONFLICT`],
/// [`codes::RESOURCE_IN_USE_LAYER_VERSION`], [`codes::RESOURCE_NOT_FOUND_LAYER_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayerVersion {
    /// Required.
    pub layer_name: String,
    /// Required.
    pub layer_version: i64,
}
operation! { DeleteLayerVersion(layer_name: String, layer_version: i64) "DeleteLayerVersion" -> Empty {
    0 "LayerName" layer_name, 1 "LayerVersion" layer_version
} }

/// Response of [`DeleteLayerVersion`]: empty.
pub type DeleteLayerVersionOutput = Empty;

/// Deletes namespace: `DeleteNamespace` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_NAMESPACE`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_INVALID`], [`codes::RESOURCE_IN_USE_NAMESPACE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub namespace: String,
}
operation! { DeleteNamespace(namespace: String) "DeleteNamespace" -> Empty {
    0 "Namespace" namespace
} }

/// Response of [`DeleteNamespace`]: empty.
pub type DeleteNamespaceOutput = Empty;

/// Deletes provisioned concurrency config: `DeleteProvisionedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteProvisionedConcurrencyConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_PROVISIONED_IN_PROGRESS`], [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`],
/// [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvisionedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    /// Required.
    pub qualifier: String,
    pub namespace: Option<String>,
}
operation! { DeleteProvisionedConcurrencyConfig(function_name: String, qualifier: String)
    "DeleteProvisionedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier, 2 "Namespace" namespace: String
} }

/// Response of [`DeleteProvisionedConcurrencyConfig`]: empty.
pub type DeleteProvisionedConcurrencyConfigOutput = Empty;

/// Deletes reserved concurrency config: `DeleteReservedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteReservedConcurrencyConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DEBUG_MODE_STATUS`], [`codes::FAILED_OPERATION_RESERVED_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { DeleteReservedConcurrencyConfig(function_name: String) "DeleteReservedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String
} }

/// Response of [`DeleteReservedConcurrencyConfig`]: empty.
pub type DeleteReservedConcurrencyConfigOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=DeleteTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TRIGGER`], [`codes::FAILED_OPERATION_DELETE_TRIGGER`],
/// [`codes::FAILED_OPERATION_DELETE_TRIGGER_URL_USED`], [`codes::INVALID_PARAMETER_VALUE_API_GATEWAY`],
/// [`codes::INVALID_PARAMETER_VALUE_CDN`], [`codes::INVALID_PARAMETER_VALUE_CMQ`],
/// [`codes::INVALID_PARAMETER_VALUE_COS`], [`codes::INVALID_PARAMETER_VALUE_TRIGGER_DESC`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_NAME`], [`codes::INVALID_PARAMETER_VALUE_TYPE`],
/// [`codes::RESOURCE_IN_USE_CDN`], [`codes::RESOURCE_IN_USE_CMQ`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CDN`], [`codes::RESOURCE_NOT_FOUND_CMQ`], [`codes::RESOURCE_NOT_FOUND_TIMER`],
/// [`codes::RESOURCE_NOT_FOUND_TRIGGER`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_TRIGGER`], [`codes::UNSUPPORTED_OPERATION_CDN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub r#type: String,
    pub namespace: Option<String>,
    pub trigger_desc: Option<String>,
    pub qualifier: Option<String>,
}
operation! { DeleteTrigger(function_name: String, trigger_name: String, r#type: String) "DeleteTrigger" -> Empty {
    0 "FunctionName" function_name, 1 "TriggerName" trigger_name, 2 "Type" r#type, 3 "Namespace" namespace: String,
    4 "TriggerDesc" trigger_desc: String, 5 "Qualifier" qualifier: String
} }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Gets account: `GetAccount` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetAccount>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_STAMP`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {}
operation! { GetAccount() "GetAccount" -> GetAccountOutput {} }

/// Response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountOutput {
    pub account_usage: Option<UsageInfo>,
    pub account_limit: Option<LimitsInfo>,
}
model! { GetAccountOutput {
    0 "AccountUsage" account_usage: UsageInfo, 1 "AccountLimit" account_limit: LimitsInfo
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageInfo {
    pub namespaces_count: Option<i64>,
    pub namespace: Vec<NamespaceUsage>,
    pub total_concurrency_mem: Option<i64>,
    pub total_allocated_concurrency_mem: Option<i64>,
    pub user_concurrency_mem_limit: Option<i64>,
}
model! { UsageInfo {
    0 "NamespacesCount" namespaces_count: i64, 1 "Namespace" namespace: Vec<NamespaceUsage>,
    2 "TotalConcurrencyMem" total_concurrency_mem: i64,
    3 "TotalAllocatedConcurrencyMem" total_allocated_concurrency_mem: i64,
    4 "UserConcurrencyMemLimit" user_concurrency_mem_limit: i64
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceUsage {
    pub functions: Vec<String>,
    pub namespace: Option<String>,
    pub functions_count: Option<i64>,
    pub total_concurrency_mem: Option<i64>,
    pub total_allocated_concurrency_mem: Option<i64>,
    pub total_allocated_provisioned_mem: Option<i64>,
}
model! { NamespaceUsage {
    0 "Functions" functions: Vec<String>, 1 "Namespace" namespace: String, 2 "FunctionsCount" functions_count: i64,
    3 "TotalConcurrencyMem" total_concurrency_mem: i64,
    4 "TotalAllocatedConcurrencyMem" total_allocated_concurrency_mem: i64,
    5 "TotalAllocatedProvisionedMem" total_allocated_provisioned_mem: i64
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitsInfo {
    pub namespaces_count: Option<i64>,
    pub namespace: Vec<NamespaceLimit>,
}
model! { LimitsInfo {
    0 "NamespacesCount" namespaces_count: i64, 1 "Namespace" namespace: Vec<NamespaceLimit>
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceLimit {
    pub functions_count: Option<i64>,
    pub trigger: Option<TriggerCount>,
    pub namespace: Option<String>,
    pub concurrent_executions: Option<i64>,
    pub timeout_limit: Option<i64>,
    pub test_model_limit: Option<i64>,
    pub init_timeout_limit: Option<i64>,
    pub retry_num_limit: Option<i64>,
    pub min_msg_ttl: Option<i64>,
    pub max_msg_ttl: Option<i64>,
}
model! { NamespaceLimit {
    0 "FunctionsCount" functions_count: i64, 1 "Trigger" trigger: TriggerCount, 2 "Namespace" namespace: String,
    3 "ConcurrentExecutions" concurrent_executions: i64, 4 "TimeoutLimit" timeout_limit: i64,
    5 "TestModelLimit" test_model_limit: i64, 6 "InitTimeoutLimit" init_timeout_limit: i64,
    7 "RetryNumLimit" retry_num_limit: i64, 8 "MinMsgTTL" min_msg_ttl: i64, 9 "MaxMsgTTL" max_msg_ttl: i64
} }

/// In the response of [`GetAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCount {
    pub cos: Option<i64>,
    pub timer: Option<i64>,
    pub cmq: Option<i64>,
    pub total: Option<i64>,
    pub ckafka: Option<i64>,
    pub apigw: Option<i64>,
    pub cls: Option<i64>,
    pub clb: Option<i64>,
    pub mps: Option<i64>,
    pub cm: Option<i64>,
    pub vod: Option<i64>,
    pub eb: Option<i64>,
}
model! { TriggerCount {
    0 "Cos" cos: i64, 1 "Timer" timer: i64, 2 "Cmq" cmq: i64, 3 "Total" total: i64, 4 "Ckafka" ckafka: i64,
    5 "Apigw" apigw: i64, 6 "Cls" cls: i64, 7 "Clb" clb: i64, 8 "Mps" mps: i64, 9 "Cm" cm: i64, 10 "Vod" vod: i64,
    11 "Eb" eb: i64
} }

/// Gets alias: `GetAlias` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_ALIAS`], [`codes::INVALID_PARAMETER_ROUTING_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::RESOURCE_NOT_FOUND_ALIAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlias {
    /// Required.
    pub function_name: String,
    /// Required.
    pub name: String,
    pub namespace: Option<String>,
}
operation! { GetAlias(function_name: String, name: String) "GetAlias" -> GetAliasOutput {
    0 "FunctionName" function_name, 1 "Name" name, 2 "Namespace" namespace: String
} }

/// Response of [`GetAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAliasOutput {
    pub function_version: Option<String>,
    pub name: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
}
model! { GetAliasOutput {
    0 "FunctionVersion" function_version: String, 1 "Name" name: String,
    2 "RoutingConfig" routing_config: RoutingConfig, 3 "Description" description: String, 4 "AddTime" add_time: String,
    5 "ModTime" mod_time: String
} }

/// Gets async event status: `GetAsyncEventStatus` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetAsyncEventStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_EVENT_STATUS`], [`codes::RESOURCE_NOT_FOUND_ASYNC_EVENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncEventStatus {
    /// Required.
    pub invoke_request_id: String,
}
operation! { GetAsyncEventStatus(invoke_request_id: String) "GetAsyncEventStatus" -> GetAsyncEventStatusOutput {
    0 "InvokeRequestId" invoke_request_id
} }

/// Response of [`GetAsyncEventStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncEventStatusOutput {
    pub result: Option<AsyncEventStatus>,
}
model! { GetAsyncEventStatusOutput {
    0 "Result" result: AsyncEventStatus
} }

/// In the response of [`GetAsyncEventStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEventStatus {
    pub status: Option<String>,
    pub status_code: Option<i64>,
    pub invoke_request_id: Option<String>,
}
model! { AsyncEventStatus {
    0 "Status" status: String, 1 "StatusCode" status_code: i64, 2 "InvokeRequestId" invoke_request_id: String
} }

/// Gets custom domain: `GetCustomDomain` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetCustomDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_UN_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    pub domain: Option<String>,
}
operation! { GetCustomDomain() "GetCustomDomain" -> GetCustomDomainOutput {
    0 "Domain" domain: String
} }

/// Response of [`GetCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub endpoints_config: Vec<EndpointsConf>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub tags: Vec<Tag>,
}
model! { GetCustomDomainOutput {
    0 "Domain" domain: String, 1 "Protocol" protocol: String, 2 "EndpointsConfig" endpoints_config: Vec<EndpointsConf>,
    3 "CertConfig" cert_config: CertConf, 4 "WafConfig" waf_config: WafConf, 5 "Tags" tags: Vec<Tag>
} }

/// Gets function: `GetFunction` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_APIGW`], [`codes::FAILED_OPERATION_CALL_NET_DEPLOY_FAILED`],
/// [`codes::INTERNAL_ERROR_EXCEPTION`], [`codes::INVALID_PARAMETER_FUNCTION_NAME_OR_RESOURCE_ID_REQUIRED`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_VALUE_CODE_SECRET`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CODE_SECRET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    pub function_name: Option<String>,
    pub qualifier: Option<String>,
    pub namespace: Option<String>,
    pub show_code: Option<String>,
}
operation! { GetFunction() "GetFunction" -> GetFunctionOutput {
    0 "FunctionName" function_name: String, 1 "Qualifier" qualifier: String, 2 "Namespace" namespace: String,
    3 "ShowCode" show_code: String
} }

/// Response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
    pub code_info: Option<String>,
    pub description: Option<String>,
    pub triggers: Vec<Trigger>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub timeout: Option<i64>,
    pub function_version: Option<String>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub function_name: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub use_gpu: Option<String>,
    pub environment: Option<Environment>,
    pub code_result: Option<String>,
    pub code_error: Option<String>,
    pub err_no: Option<i64>,
    pub namespace: Option<String>,
    pub role: Option<String>,
    pub install_dependency: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub function_id: Option<String>,
    pub tags: Vec<Tag>,
    pub eip_config: Option<EipOutConfig>,
    pub access_info: Option<AccessInfo>,
    pub r#type: Option<String>,
    pub l5_enable: Option<String>,
    pub layers: Vec<LayerVersionInfo>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    pub public_net_config: Option<PublicNetConfigOut>,
    pub ons_enable: Option<String>,
    pub cfs_config: Option<CfsConfig>,
    pub available_status: Option<String>,
    pub qualifier: Option<String>,
    pub init_timeout: Option<i64>,
    pub status_reasons: Vec<StatusReason>,
    pub async_run_enable: Option<String>,
    pub trace_enable: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub protocol_type: Option<String>,
    pub protocol_params: Option<ProtocolParams>,
    pub instance_concurrency_config: Option<InstanceConcurrencyConfig>,
    pub dns_cache: Option<String>,
    pub intranet_config: Option<IntranetConfigOut>,
}
model! { GetFunctionOutput {
    0 "ModTime" mod_time: String, 1 "CodeInfo" code_info: String, 2 "Description" description: String,
    3 "Triggers" triggers: Vec<Trigger>, 4 "Handler" handler: String, 5 "CodeSize" code_size: i64,
    6 "Timeout" timeout: i64, 7 "FunctionVersion" function_version: String, 8 "MemorySize" memory_size: i64,
    9 "Runtime" runtime: String, 10 "FunctionName" function_name: String, 11 "VpcConfig" vpc_config: VpcConfig,
    12 "UseGpu" use_gpu: String, 13 "Environment" environment: Environment, 14 "CodeResult" code_result: String,
    15 "CodeError" code_error: String, 16 "ErrNo" err_no: i64, 17 "Namespace" namespace: String, 18 "Role" role: String,
    19 "InstallDependency" install_dependency: String, 20 "Status" status: String, 21 "StatusDesc" status_desc: String,
    22 "ClsLogsetId" cls_logset_id: String, 23 "ClsTopicId" cls_topic_id: String, 24 "FunctionId" function_id: String,
    25 "Tags" tags: Vec<Tag>, 26 "EipConfig" eip_config: EipOutConfig, 27 "AccessInfo" access_info: AccessInfo,
    28 "Type" r#type: String, 29 "L5Enable" l5_enable: String, 30 "Layers" layers: Vec<LayerVersionInfo>,
    31 "DeadLetterConfig" dead_letter_config: DeadLetterConfig, 32 "AddTime" add_time: String,
    33 "PublicNetConfig" public_net_config: PublicNetConfigOut, 34 "OnsEnable" ons_enable: String,
    35 "CfsConfig" cfs_config: CfsConfig, 36 "AvailableStatus" available_status: String,
    37 "Qualifier" qualifier: String, 38 "InitTimeout" init_timeout: i64,
    39 "StatusReasons" status_reasons: Vec<StatusReason>, 40 "AsyncRunEnable" async_run_enable: String,
    41 "TraceEnable" trace_enable: String, 42 "ImageConfig" image_config: ImageConfig,
    43 "ProtocolType" protocol_type: String, 44 "ProtocolParams" protocol_params: ProtocolParams,
    45 "InstanceConcurrencyConfig" instance_concurrency_config: InstanceConcurrencyConfig,
    46 "DnsCache" dns_cache: String, 47 "IntranetConfig" intranet_config: IntranetConfigOut
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipOutConfig {
    pub eip_fixed: Option<String>,
    pub eips: Vec<String>,
}
model! { EipOutConfig {
    0 "EipFixed" eip_fixed: String, 1 "Eips" eips: Vec<String>
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub host: Option<String>,
    pub vip: Option<String>,
}
model! { AccessInfo {
    0 "Host" host: String, 1 "Vip" vip: String
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayerVersionInfo {
    pub compatible_runtimes: Vec<String>,
    pub add_time: Option<String>,
    pub description: Option<String>,
    pub license_info: Option<String>,
    pub layer_version: Option<i64>,
    pub layer_name: Option<String>,
    pub status: Option<String>,
    pub stamp: Option<String>,
    pub tags: Vec<Tag>,
}
model! { LayerVersionInfo {
    0 "CompatibleRuntimes" compatible_runtimes: Vec<String>, 1 "AddTime" add_time: String,
    2 "Description" description: String, 3 "LicenseInfo" license_info: String, 4 "LayerVersion" layer_version: i64,
    5 "LayerName" layer_name: String, 6 "Status" status: String, 7 "Stamp" stamp: String, 8 "Tags" tags: Vec<Tag>
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicNetConfigOut {
    pub public_net_status: Option<String>,
    pub eip_config: Option<EipConfigOut>,
}
model! { PublicNetConfigOut {
    0 "PublicNetStatus" public_net_status: String, 1 "EipConfig" eip_config: EipConfigOut
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipConfigOut {
    pub eip_status: Option<String>,
    pub eip_address: Vec<String>,
}
model! { EipConfigOut {
    0 "EipStatus" eip_status: String, 1 "EipAddress" eip_address: Vec<String>
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { StatusReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetConfigOut {
    pub ip_fixed: Option<String>,
    pub ip_address: Vec<String>,
}
model! { IntranetConfigOut {
    0 "IpFixed" ip_fixed: String, 1 "IpAddress" ip_address: Vec<String>
} }

/// Gets function address: `GetFunctionAddress` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetFunctionAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`], [`codes::FAILED_OPERATION_GET_FUNCTION_ADDRESS`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`], [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION`], [`codes::UNAUTHORIZED_OPERATION_CODE_SECRET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAddress {
    /// Required.
    pub function_name: String,
    pub qualifier: Option<String>,
    pub namespace: Option<String>,
}
operation! { GetFunctionAddress(function_name: String) "GetFunctionAddress" -> GetFunctionAddressOutput {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier: String, 2 "Namespace" namespace: String
} }

/// Response of [`GetFunctionAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAddressOutput {
    pub url: Option<String>,
    pub code_sha256: Option<String>,
}
model! { GetFunctionAddressOutput {
    0 "Url" url: String, 1 "CodeSha256" code_sha256: String
} }

/// Gets function event invoke config: `GetFunctionEventInvokeConfig` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetFunctionEventInvokeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionEventInvokeConfig {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { GetFunctionEventInvokeConfig(function_name: String)
    "GetFunctionEventInvokeConfig" -> GetFunctionEventInvokeConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

/// Response of [`GetFunctionEventInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionEventInvokeConfigOutput {
    pub async_trigger_config: Option<AsyncTriggerConfig>,
}
model! { GetFunctionEventInvokeConfigOutput {
    0 "AsyncTriggerConfig" async_trigger_config: AsyncTriggerConfig
} }

/// In the request of [`GetFunctionEventInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTriggerConfig {
    /// Required.
    pub retry_config: Option<Vec<RetryConfig>>,
    /// Required.
    pub msg_ttl: Option<i64>,
}
input! { AsyncTriggerConfig(retry_config: Vec<RetryConfig>, msg_ttl: i64) {
    0 "RetryConfig" retry_config: Vec<RetryConfig>, 1 "MsgTTL" msg_ttl: i64
} }

/// In the request of [`GetFunctionEventInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryConfig {
    /// Required.
    pub retry_num: Option<i64>,
}
input! { RetryConfig(retry_num: i64) {
    0 "RetryNum" retry_num: i64
} }

/// Gets function logs: `GetFunctionLogs` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetFunctionLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_FAILURE`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_TOPIC_NOT_EXIST`], [`codes::INTERNAL_ERROR_ES`], [`codes::INTERNAL_ERROR_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`], [`codes::INVALID_PARAMETER_CLS`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_ROLE_CHECK`],
/// [`codes::INVALID_PARAMETER_VALUE_DATE_TIME`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`],
/// [`codes::INVALID_PARAMETER_VALUE_RET_CODE`], [`codes::INVALID_PARAMETER_VALUE_START_TIME_OR_END_TIME`],
/// [`codes::LIMIT_EXCEEDED_OFFSET`], [`codes::RESOURCE_NOT_FOUND_ROLE_CHECK`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionLogs {
    pub function_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub filter: Option<LogFilter>,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
    pub function_request_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub search_context: Option<LogSearchContext>,
}
operation! { GetFunctionLogs() "GetFunctionLogs" -> GetFunctionLogsOutput {
    0 "FunctionName" function_name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: LogFilter, 6 "Namespace" namespace: String,
    7 "Qualifier" qualifier: String, 8 "FunctionRequestId" function_request_id: String,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String, 11 "SearchContext" search_context: LogSearchContext
} }
paged! { GetFunctionLogs: FunctionLog = Offset "Offset", "Data" data, total "TotalCount" }

/// In the request of [`GetFunctionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub ret_code: Option<String>,
}
input! { LogFilter() {
    0 "RetCode" ret_code: String
} }

/// In the request of [`GetFunctionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchContext {
    /// Required.
    pub offset: Option<String>,
    /// Required.
    pub limit: Option<i64>,
    pub keyword: Option<String>,
    pub r#type: Option<String>,
}
input! { LogSearchContext(offset: String, limit: i64) {
    0 "Offset" offset: String, 1 "Limit" limit: i64, 2 "Keyword" keyword: String, 3 "Type" r#type: String
} }

/// Response of [`GetFunctionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionLogsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<FunctionLog>,
    pub search_context: Option<LogSearchContext>,
}
model! { GetFunctionLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<FunctionLog>, 2 "SearchContext" search_context: LogSearchContext
} }

/// In the response of [`GetFunctionLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionLog {
    pub function_name: Option<String>,
    pub ret_msg: Option<String>,
    pub request_id: Option<String>,
    pub start_time: Option<String>,
    pub ret_code: Option<i64>,
    pub invoke_finished: Option<i64>,
    pub duration: Option<f64>,
    pub bill_duration: Option<i64>,
    pub mem_usage: Option<i64>,
    pub log: Option<String>,
    /// Deprecated.
    pub level: Option<String>,
    /// Deprecated.
    pub source: Option<String>,
    pub retry_num: Option<i64>,
}
model! { FunctionLog {
    0 "FunctionName" function_name: String, 1 "RetMsg" ret_msg: String, 2 "RequestId" request_id: String,
    3 "StartTime" start_time: String, 4 "RetCode" ret_code: i64, 5 "InvokeFinished" invoke_finished: i64,
    6 "Duration" duration: f64, 7 "BillDuration" bill_duration: i64, 8 "MemUsage" mem_usage: i64, 9 "Log" log: String,
    10 "Level" level: String, 11 "Source" source: String, 12 "RetryNum" retry_num: i64
} }

/// Gets layer version: `GetLayerVersion` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetLayerVersion>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LAYER_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersion {
    /// Required.
    pub layer_name: String,
    /// Required.
    pub layer_version: i64,
}
operation! { GetLayerVersion(layer_name: String, layer_version: i64) "GetLayerVersion" -> GetLayerVersionOutput {
    0 "LayerName" layer_name, 1 "LayerVersion" layer_version
} }

/// Response of [`GetLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionOutput {
    pub compatible_runtimes: Vec<String>,
    pub code_sha256: Option<String>,
    pub location: Option<String>,
    pub add_time: Option<String>,
    pub description: Option<String>,
    pub license_info: Option<String>,
    pub layer_version: Option<i64>,
    pub layer_name: Option<String>,
    pub status: Option<String>,
}
model! { GetLayerVersionOutput {
    0 "CompatibleRuntimes" compatible_runtimes: Vec<String>, 1 "CodeSha256" code_sha256: String,
    2 "Location" location: String, 3 "AddTime" add_time: String, 4 "Description" description: String,
    5 "LicenseInfo" license_info: String, 6 "LayerVersion" layer_version: i64, 7 "LayerName" layer_name: String,
    8 "Status" status: String
} }

/// Gets provisioned concurrency config: `GetProvisionedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetProvisionedConcurrencyConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { GetProvisionedConcurrencyConfig(function_name: String)
    "GetProvisionedConcurrencyConfig" -> GetProvisionedConcurrencyConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

/// Response of [`GetProvisionedConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfigOutput {
    pub unallocated_concurrency_num: Option<i64>,
    pub allocated: Vec<VersionProvisionedConcurrencyInfo>,
}
model! { GetProvisionedConcurrencyConfigOutput {
    0 "UnallocatedConcurrencyNum" unallocated_concurrency_num: i64,
    1 "Allocated" allocated: Vec<VersionProvisionedConcurrencyInfo>
} }

/// In the response of [`GetProvisionedConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionProvisionedConcurrencyInfo {
    pub allocated_provisioned_concurrency_num: Option<i64>,
    pub available_provisioned_concurrency_num: Option<i64>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub qualifier: Option<String>,
    pub trigger_actions: Vec<TriggerAction>,
}
model! { VersionProvisionedConcurrencyInfo {
    0 "AllocatedProvisionedConcurrencyNum" allocated_provisioned_concurrency_num: i64,
    1 "AvailableProvisionedConcurrencyNum" available_provisioned_concurrency_num: i64, 2 "Status" status: String,
    3 "StatusReason" status_reason: String, 4 "Qualifier" qualifier: String,
    5 "TriggerActions" trigger_actions: Vec<TriggerAction>
} }

/// In the request of [`GetProvisionedConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAction {
    /// Required.
    pub trigger_name: Option<String>,
    /// Required.
    pub trigger_provisioned_concurrency_num: Option<i64>,
    /// Required.
    pub trigger_cron_config: Option<String>,
    pub provisioned_type: Option<String>,
}
input! { TriggerAction(trigger_name: String, trigger_provisioned_concurrency_num: i64, trigger_cron_config: String) {
    0 "TriggerName" trigger_name: String, 1 "TriggerProvisionedConcurrencyNum" trigger_provisioned_concurrency_num: i64,
    2 "TriggerCronConfig" trigger_cron_config: String, 3 "ProvisionedType" provisioned_type: String
} }

/// Gets request status: `GetRequestStatus` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetRequestStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::FAILED_OPERATION_TOPIC_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_CLS`], [`codes::INVALID_PARAMETER_VALUE_DATE_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_FUNCTION_REQUEST_ID`], [`codes::INVALID_PARAMETER_VALUE_RET_CODE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME`], [`codes::INVALID_PARAMETER_VALUE_START_TIME_OR_END_TIME`],
/// [`codes::OPERATION_DENIED_ACCOUNT_ISOLATE`], [`codes::OPERATION_DENIED_ACCOUNT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatus {
    /// Required.
    pub function_name: String,
    /// Required.
    pub function_request_id: String,
    pub namespace: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { GetRequestStatus(function_name: String, function_request_id: String)
    "GetRequestStatus" -> GetRequestStatusOutput {
    0 "FunctionName" function_name, 1 "FunctionRequestId" function_request_id, 2 "Namespace" namespace: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }

/// Response of [`GetRequestStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatusOutput {
    pub total_count: Option<i64>,
    pub data: Vec<RequestStatus>,
}
model! { GetRequestStatusOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<RequestStatus>
} }

/// In the response of [`GetRequestStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestStatus {
    pub function_name: Option<String>,
    pub ret_msg: Option<String>,
    pub request_id: Option<String>,
    pub start_time: Option<String>,
    pub ret_code: Option<i64>,
    pub duration: Option<f64>,
    pub mem_usage: Option<f64>,
    pub retry_num: Option<i64>,
}
model! { RequestStatus {
    0 "FunctionName" function_name: String, 1 "RetMsg" ret_msg: String, 2 "RequestId" request_id: String,
    3 "StartTime" start_time: String, 4 "RetCode" ret_code: i64, 5 "Duration" duration: f64,
    6 "MemUsage" mem_usage: f64, 7 "RetryNum" retry_num: i64
} }

/// Gets reserved concurrency config: `GetReservedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=GetReservedConcurrencyConfig>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReservedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { GetReservedConcurrencyConfig(function_name: String)
    "GetReservedConcurrencyConfig" -> GetReservedConcurrencyConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String
} }

/// Response of [`GetReservedConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReservedConcurrencyConfigOutput {
    pub reserved_mem: Option<i64>,
}
model! { GetReservedConcurrencyConfigOutput {
    0 "ReservedMem" reserved_mem: i64
} }

/// Invokes: `Invoke` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=Invoke>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`], [`codes::FAILED_OPERATION_INVOKE_FUNCTION`],
/// [`codes::INVALID_PARAMETER_FUNCTION_NAME`], [`codes::INVALID_PARAMETER_VALUE_PARAM`],
/// [`codes::RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoke {
    /// Required.
    pub function_name: String,
    pub invocation_type: Option<String>,
    pub qualifier: Option<String>,
    pub client_context: Option<String>,
    pub log_type: Option<String>,
    pub namespace: Option<String>,
    pub routing_key: Option<String>,
}
operation! { Invoke(function_name: String) "Invoke" -> InvokeOutput {
    0 "FunctionName" function_name, 1 "InvocationType" invocation_type: String, 2 "Qualifier" qualifier: String,
    3 "ClientContext" client_context: String, 4 "LogType" log_type: String, 5 "Namespace" namespace: String,
    6 "RoutingKey" routing_key: String
} }

/// Response of [`Invoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeOutput {
    pub result: Option<ResultItem>,
}
model! { InvokeOutput {
    0 "Result" result: ResultItem
} }

/// In the response of [`Invoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    pub log: Option<String>,
    pub ret_msg: Option<String>,
    pub err_msg: Option<String>,
    pub mem_usage: Option<i64>,
    pub duration: Option<f64>,
    pub bill_duration: Option<i64>,
    pub function_request_id: Option<String>,
    pub invoke_result: Option<i64>,
}
model! { ResultItem {
    0 "Log" log: String, 1 "RetMsg" ret_msg: String, 2 "ErrMsg" err_msg: String, 3 "MemUsage" mem_usage: i64,
    4 "Duration" duration: f64, 5 "BillDuration" bill_duration: i64, 6 "FunctionRequestId" function_request_id: String,
    7 "InvokeResult" invoke_result: i64
} }

/// Invokes function: `InvokeFunction` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=InvokeFunction>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`], [`codes::FAILED_OPERATION_INVOKE_FUNCTION`],
/// [`codes::INVALID_PARAMETER_FUNCTION_NAME`], [`codes::INVALID_PARAMETER_REQUEST_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_CLIENT_CONTEXT`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM`], [`codes::LIMIT_EXCEEDED_QUOTA`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_SERVICE_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunction {
    /// Required.
    pub function_name: String,
    pub qualifier: Option<String>,
    pub event: Option<String>,
    pub log_type: Option<String>,
    pub namespace: Option<String>,
    pub routing_key: Option<String>,
}
operation! { InvokeFunction(function_name: String) "InvokeFunction" -> InvokeFunctionOutput {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier: String, 2 "Event" event: String,
    3 "LogType" log_type: String, 4 "Namespace" namespace: String, 5 "RoutingKey" routing_key: String
} }

/// Response of [`InvokeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunctionOutput {
    pub result: Option<ResultItem>,
}
model! { InvokeFunctionOutput {
    0 "Result" result: ResultItem
} }

/// Lists aliases: `ListAliases` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub function_version: Option<String>,
    pub offset: Option<String>,
    pub limit: Option<String>,
}
operation! { ListAliases(function_name: String) "ListAliases" -> ListAliasesOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "FunctionVersion" function_version: String,
    3 "Offset" offset: String, 4 "Limit" limit: String
} }

/// Response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Vec<Alias>,
    pub total_count: Option<i64>,
}
model! { ListAliasesOutput {
    0 "Aliases" aliases: Vec<Alias>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alias {
    pub function_version: Option<String>,
    pub name: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
}
model! { Alias {
    0 "FunctionVersion" function_version: String, 1 "Name" name: String,
    2 "RoutingConfig" routing_config: RoutingConfig, 3 "Description" description: String, 4 "AddTime" add_time: String,
    5 "ModTime" mod_time: String
} }

/// Lists async events: `ListAsyncEvents` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListAsyncEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVOKE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncEvents {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
    pub invoke_type: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub start_time_interval: Option<TimeInterval>,
    pub end_time_interval: Option<TimeInterval>,
    pub order: Option<String>,
    pub orderby: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub invoke_request_id: Option<String>,
}
operation! { ListAsyncEvents(function_name: String) "ListAsyncEvents" -> ListAsyncEventsOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String,
    3 "InvokeType" invoke_type: Vec<String>, 4 "Status" status: Vec<String>,
    5 "StartTimeInterval" start_time_interval: TimeInterval, 6 "EndTimeInterval" end_time_interval: TimeInterval,
    7 "Order" order: String, 8 "Orderby" orderby: String, 9 "Offset" offset: i64, 10 "Limit" limit: i64,
    11 "InvokeRequestId" invoke_request_id: String
} }
paged! { ListAsyncEvents: AsyncEvent = Offset "Offset", "EventList" event_list, total "TotalCount" }

/// In the request of [`ListAsyncEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInterval {
    /// Required.
    pub start: Option<String>,
    /// Required.
    pub end: Option<String>,
}
input! { TimeInterval(start: String, end: String) {
    0 "Start" start: String, 1 "End" end: String
} }

/// Response of [`ListAsyncEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncEventsOutput {
    pub total_count: Option<i64>,
    pub event_list: Vec<AsyncEvent>,
}
model! { ListAsyncEventsOutput {
    0 "TotalCount" total_count: i64, 1 "EventList" event_list: Vec<AsyncEvent>
} }

/// In the response of [`ListAsyncEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEvent {
    pub invoke_request_id: Option<String>,
    pub invoke_type: Option<String>,
    pub qualifier: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { AsyncEvent {
    0 "InvokeRequestId" invoke_request_id: String, 1 "InvokeType" invoke_type: String, 2 "Qualifier" qualifier: String,
    3 "Status" status: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }

/// Lists custom domains: `ListCustomDomains` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListCustomDomains>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVOKE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomains {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListCustomDomains() "ListCustomDomains" -> ListCustomDomainsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "OrderBy" order_by: String, 3 "Order" order: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { ListCustomDomains: DomainInfo = Offset "Offset", "Domains" domains, total "Total" }

/// In the request of [`ListCustomDomains`].
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

/// Response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutput {
    pub total: Option<i64>,
    pub domains: Vec<DomainInfo>,
}
model! { ListCustomDomainsOutput {
    0 "Total" total: i64, 1 "Domains" domains: Vec<DomainInfo>
} }

/// In the response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub endpoints_config: Vec<EndpointsConf>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub tags: Vec<Tag>,
}
model! { DomainInfo {
    0 "Domain" domain: String, 1 "Protocol" protocol: String, 2 "EndpointsConfig" endpoints_config: Vec<EndpointsConf>,
    3 "CertConfig" cert_config: CertConf, 4 "WafConfig" waf_config: WafConf, 5 "Tags" tags: Vec<Tag>
} }

/// Lists functions: `ListFunctions` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListFunctions>.
///
/// Errors: [`codes::INTERNAL_ERROR_EXCEPTION`], [`codes::INVALID_PARAMETER_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_QUERY_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub order: Option<String>,
    pub orderby: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
    pub namespace: Option<String>,
    pub description: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListFunctions() "ListFunctions" -> ListFunctionsOutput {
    0 "Order" order: String, 1 "Orderby" orderby: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchKey" search_key: String, 5 "Namespace" namespace: String, 6 "Description" description: String,
    7 "Filters" filters: Vec<Filter>
} }
paged! { ListFunctions: Function = Offset "Offset", "Functions" functions, total "TotalCount" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Vec<Function>,
    pub total_count: Option<i64>,
}
model! { ListFunctionsOutput {
    0 "Functions" functions: Vec<Function>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    pub mod_time: Option<String>,
    pub add_time: Option<String>,
    pub runtime: Option<String>,
    pub function_name: Option<String>,
    pub function_id: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub r#type: Option<String>,
    pub status_reasons: Vec<StatusReason>,
    pub total_provisioned_concurrency_mem: Option<i64>,
    pub reserved_concurrency_mem: Option<i64>,
    pub async_run_enable: Option<String>,
    pub trace_enable: Option<String>,
}
model! { Function {
    0 "ModTime" mod_time: String, 1 "AddTime" add_time: String, 2 "Runtime" runtime: String,
    3 "FunctionName" function_name: String, 4 "FunctionId" function_id: String, 5 "Namespace" namespace: String,
    6 "Status" status: String, 7 "StatusDesc" status_desc: String, 8 "Description" description: String,
    9 "Tags" tags: Vec<Tag>, 10 "Type" r#type: String, 11 "StatusReasons" status_reasons: Vec<StatusReason>,
    12 "TotalProvisionedConcurrencyMem" total_provisioned_concurrency_mem: i64,
    13 "ReservedConcurrencyMem" reserved_concurrency_mem: i64, 14 "AsyncRunEnable" async_run_enable: String,
    15 "TraceEnable" trace_enable: String
} }

/// Lists layer versions: `ListLayerVersions` of `scf` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListLayerVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_RUNTIME`],
/// [`codes::RESOURCE_NOT_FOUND_LAYER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersions {
    /// Required.
    pub layer_name: String,
    pub compatible_runtime: Option<Vec<String>>,
}
operation! { ListLayerVersions(layer_name: String) "ListLayerVersions" -> ListLayerVersionsOutput {
    0 "LayerName" layer_name, 1 "CompatibleRuntime" compatible_runtime: Vec<String>
} }

/// Response of [`ListLayerVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersionsOutput {
    pub layer_versions: Vec<LayerVersionInfo>,
}
model! { ListLayerVersionsOutput {
    0 "LayerVersions" layer_versions: Vec<LayerVersionInfo>
} }

/// Lists layers: `ListLayers` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListLayers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RUNTIME`], [`codes::INVALID_PARAMETER_VALUE_STAMP`],
/// [`codes::LIMIT_EXCEEDED_LAYERS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayers {
    pub compatible_runtime: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
}
operation! { ListLayers() "ListLayers" -> ListLayersOutput {
    0 "CompatibleRuntime" compatible_runtime: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "SearchKey" search_key: String
} }
paged! { ListLayers: LayerVersionInfo = Offset "Offset", "Layers" layers, total "TotalCount" }

/// Response of [`ListLayers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersOutput {
    pub layers: Vec<LayerVersionInfo>,
    pub total_count: Option<i64>,
}
model! { ListLayersOutput {
    0 "Layers" layers: Vec<LayerVersionInfo>, 1 "TotalCount" total_count: i64
} }

/// Lists namespaces: `ListNamespaces` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListNamespaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTERS`], [`codes::INVALID_PARAMETER_VALUE_ORDER`],
/// [`codes::INVALID_PARAMETER_VALUE_SEARCH_KEY`], [`codes::INVALID_PARAMETER_VALUE_STAMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub orderby: Option<String>,
    pub order: Option<String>,
    pub search_key: Option<Vec<SearchKey>>,
}
operation! { ListNamespaces() "ListNamespaces" -> ListNamespacesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Orderby" orderby: String, 3 "Order" order: String,
    4 "SearchKey" search_key: Vec<SearchKey>
} }
paged! { ListNamespaces: Namespace = Offset "Offset", "Namespaces" namespaces, total "TotalCount" }

/// In the request of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKey {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { SearchKey(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub namespaces: Vec<Namespace>,
    pub total_count: Option<i64>,
}
model! { ListNamespacesOutput {
    0 "Namespaces" namespaces: Vec<Namespace>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Namespace {
    0 "ModTime" mod_time: String, 1 "AddTime" add_time: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "Type" r#type: String
} }

/// Lists triggers: `ListTriggers` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListTriggers>.
///
/// Errors: [`codes::FAILED_OPERATION_APIGW`], [`codes::INVALID_PARAMETER_VALUE_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDER_BY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListTriggers(function_name: String) "ListTriggers" -> ListTriggersOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OrderBy" order_by: String, 5 "Order" order: String, 6 "Filters" filters: Vec<Filter>
} }
paged! { ListTriggers: TriggerInfo = Offset "Offset", "Triggers" triggers, total "TotalCount" }

/// Response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub total_count: Option<i64>,
    pub triggers: Vec<TriggerInfo>,
}
model! { ListTriggersOutput {
    0 "TotalCount" total_count: i64, 1 "Triggers" triggers: Vec<TriggerInfo>
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInfo {
    pub enable: Option<i64>,
    pub qualifier: Option<String>,
    pub trigger_name: Option<String>,
    pub r#type: Option<String>,
    pub trigger_desc: Option<String>,
    pub available_status: Option<String>,
    pub custom_argument: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
    /// Deprecated.
    pub resource_id: Option<String>,
    /// Deprecated.
    pub bind_status: Option<String>,
    /// Deprecated.
    pub trigger_attribute: Option<String>,
    pub description: Option<String>,
    pub bound_resources: Option<String>,
}
model! { TriggerInfo {
    0 "Enable" enable: i64, 1 "Qualifier" qualifier: String, 2 "TriggerName" trigger_name: String,
    3 "Type" r#type: String, 4 "TriggerDesc" trigger_desc: String, 5 "AvailableStatus" available_status: String,
    6 "CustomArgument" custom_argument: String, 7 "AddTime" add_time: String, 8 "ModTime" mod_time: String,
    9 "ResourceId" resource_id: String, 10 "BindStatus" bind_status: String,
    11 "TriggerAttribute" trigger_attribute: String, 12 "Description" description: String,
    13 "BoundResources" bound_resources: String
} }

/// Lists version by function: `ListVersionByFunction` of `scf` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=ListVersionByFunction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionByFunction {
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { ListVersionByFunction(function_name: String) "ListVersionByFunction" -> ListVersionByFunctionOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "OrderBy" order_by: String
} }
paged! { ListVersionByFunction: FunctionVersion = Offset "Offset", "Versions" versions, total "TotalCount" }

/// Response of [`ListVersionByFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionByFunctionOutput {
    pub function_version: Vec<String>,
    pub versions: Vec<FunctionVersion>,
    pub total_count: Option<i64>,
}
model! { ListVersionByFunctionOutput {
    0 "FunctionVersion" function_version: Vec<String>, 1 "Versions" versions: Vec<FunctionVersion>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListVersionByFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionVersion {
    pub version: Option<String>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub mod_time: Option<String>,
    pub status: Option<String>,
}
model! { FunctionVersion {
    0 "Version" version: String, 1 "Description" description: String, 2 "AddTime" add_time: String,
    3 "ModTime" mod_time: String, 4 "Status" status: String
} }

/// Publishes layer version: `PublishLayerVersion` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=PublishLayerVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_PUBLISH_LAYER_VERSION`], [`codes::INTERNAL_ERROR_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_COMPATIBLE_RUNTIMES`], [`codes::INVALID_PARAMETER_VALUE_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_COS`], [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_REGION`], [`codes::INVALID_PARAMETER_VALUE_COS_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_LAYER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_RUNTIME`],
/// [`codes::INVALID_PARAMETER_VALUE_STAMP`], [`codes::INVALID_PARAMETER_VALUE_TEMP_COS_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE_BASE64_BINASCII_ERROR`], [`codes::LIMIT_EXCEEDED_LAYER_VERSIONS`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNAUTHORIZED_OPERATION_NOT_MC`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_COS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLayerVersion {
    /// Required.
    pub layer_name: String,
    /// Required.
    pub compatible_runtimes: Vec<String>,
    /// Required.
    pub content: Code,
    pub description: Option<String>,
    pub license_info: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { PublishLayerVersion(layer_name: String, compatible_runtimes: Vec<String>, content: Code)
    "PublishLayerVersion" -> PublishLayerVersionOutput {
    0 "LayerName" layer_name, 1 "CompatibleRuntimes" compatible_runtimes, 2 "Content" content,
    3 "Description" description: String, 4 "LicenseInfo" license_info: String, 5 "Tags" tags: Vec<Tag>
} }

/// Response of [`PublishLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLayerVersionOutput {
    pub layer_version: Option<i64>,
}
model! { PublishLayerVersionOutput {
    0 "LayerVersion" layer_version: i64
} }

/// Publishes version: `PublishVersion` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=PublishVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_PUBLISH_VERSION`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE`], [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION_VERSIONS`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLISH_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVersion {
    /// Required.
    pub function_name: String,
    pub description: Option<String>,
    pub namespace: Option<String>,
}
operation! { PublishVersion(function_name: String) "PublishVersion" -> PublishVersionOutput {
    0 "FunctionName" function_name, 1 "Description" description: String, 2 "Namespace" namespace: String
} }

/// Response of [`PublishVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVersionOutput {
    pub function_version: Option<String>,
    pub code_size: Option<i64>,
    pub memory_size: Option<i64>,
    pub description: Option<String>,
    pub handler: Option<String>,
    pub timeout: Option<i64>,
    pub runtime: Option<String>,
    pub namespace: Option<String>,
}
model! { PublishVersionOutput {
    0 "FunctionVersion" function_version: String, 1 "CodeSize" code_size: i64, 2 "MemorySize" memory_size: i64,
    3 "Description" description: String, 4 "Handler" handler: String, 5 "Timeout" timeout: i64,
    6 "Runtime" runtime: String, 7 "Namespace" namespace: String
} }

/// Puts provisioned concurrency config: `PutProvisionedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=PutProvisionedConcurrencyConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DEBUG_MODE_STATUS`],
/// [`codes::FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_PROVISION_CREATE_TIMER`], [`codes::FAILED_OPERATION_PROVISION_DELETE_TIMER`],
/// [`codes::FAILED_OPERATION_PROVISIONED_EXCEED_AVAILABLE`], [`codes::FAILED_OPERATION_PROVISIONED_EXCEED_RESERVED`],
/// [`codes::FAILED_OPERATION_PROVISIONED_IN_PROGRESS`], [`codes::FAILED_OPERATION_SERVICE_CLOSED`],
/// [`codes::FAILED_OPERATION_UN_OPENED_SERVICE`], [`codes::INVALID_PARAMETER_VALUE_MIN_CAPACITY`],
/// [`codes::INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_CRON_CONFIG_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PROVISION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_QUALIFIER`],
/// [`codes::INVALID_PARAMETER_VALUE_TRACKING_TARGET`], [`codes::INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG_TIME_INTERVAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_PROVISIONED_CONCURRENCY_NUM`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION_PROVISIONED_CONCURRENCY_MEMORY`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_MEMORY`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_NUM`], [`codes::LIMIT_EXCEEDED_MAX_CAPACITY`],
/// [`codes::LIMIT_EXCEEDED_PROVISION_TRIGGER_ACTION`], [`codes::LIMIT_EXCEEDED_PROVISION_TRIGGER_INTERVAL`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`], [`codes::RESOURCE_NOT_FOUND_VERSION`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    /// Required.
    pub qualifier: String,
    /// Required.
    pub version_provisioned_concurrency_num: i64,
    pub namespace: Option<String>,
    pub trigger_actions: Option<Vec<TriggerAction>>,
    pub provisioned_type: Option<String>,
    pub tracking_target: Option<f64>,
    pub min_capacity: Option<i64>,
    pub max_capacity: Option<i64>,
}
operation! {
    PutProvisionedConcurrencyConfig(function_name: String, qualifier: String, version_provisioned_concurrency_num: i64)
    "PutProvisionedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier,
    2 "VersionProvisionedConcurrencyNum" version_provisioned_concurrency_num, 3 "Namespace" namespace: String,
    4 "TriggerActions" trigger_actions: Vec<TriggerAction>, 5 "ProvisionedType" provisioned_type: String,
    6 "TrackingTarget" tracking_target: f64, 7 "MinCapacity" min_capacity: i64, 8 "MaxCapacity" max_capacity: i64
} }

/// Response of [`PutProvisionedConcurrencyConfig`]: empty.
pub type PutProvisionedConcurrencyConfigOutput = Empty;

/// Puts reserved concurrency config: `PutReservedConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=PutReservedConcurrencyConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DEBUG_MODE_STATUS`],
/// [`codes::FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_PROVISIONED_EXCEED_RESERVED`], [`codes::FAILED_OPERATION_RESERVED_IN_PROGRESS`],
/// [`codes::FAILED_OPERATION_SERVICE_CLOSED`], [`codes::LIMIT_EXCEEDED_FUNCTION_RESERVED_CONCURRENCY_MEMORY`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutReservedConcurrencyConfig {
    /// Required.
    pub function_name: String,
    /// Required.
    pub reserved_concurrency_mem: i64,
    pub namespace: Option<String>,
}
operation! { PutReservedConcurrencyConfig(function_name: String, reserved_concurrency_mem: i64)
    "PutReservedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "ReservedConcurrencyMem" reserved_concurrency_mem, 2 "Namespace" namespace: String
} }

/// Response of [`PutReservedConcurrencyConfig`]: empty.
pub type PutReservedConcurrencyConfigOutput = Empty;

/// Puts total concurrency config: `PutTotalConcurrencyConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=PutTotalConcurrencyConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_RESERVED_EXCEED_TOTAL`],
/// [`codes::FAILED_OPERATION_TOTAL_CONCURRENCY_MEMORY_IN_PROGRESS`],
/// [`codes::LIMIT_EXCEEDED_TOTAL_CONCURRENCY_MEMORY`], [`codes::LIMIT_EXCEEDED_USER_TOTAL_CONCURRENCY_MEMORY`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_TOTAL_CONCURRENCY_MEMORY`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTotalConcurrencyConfig {
    /// Required.
    pub total_concurrency_mem: i64,
    pub namespace: Option<String>,
}
operation! { PutTotalConcurrencyConfig(total_concurrency_mem: i64) "PutTotalConcurrencyConfig" -> Empty {
    0 "TotalConcurrencyMem" total_concurrency_mem, 1 "Namespace" namespace: String
} }

/// Response of [`PutTotalConcurrencyConfig`]: empty.
pub type PutTotalConcurrencyConfigOutput = Empty;

/// `TerminateAsyncEvent` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=TerminateAsyncEvent>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_EVENT_STATUS`], [`codes::RESOURCE_NOT_FOUND_ASYNC_EVENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAsyncEvent {
    /// Required.
    pub function_name: String,
    /// Required.
    pub invoke_request_id: String,
    pub namespace: Option<String>,
    pub grace_shutdown: Option<bool>,
}
operation! { TerminateAsyncEvent(function_name: String, invoke_request_id: String) "TerminateAsyncEvent" -> Empty {
    0 "FunctionName" function_name, 1 "InvokeRequestId" invoke_request_id, 2 "Namespace" namespace: String,
    3 "GraceShutdown" grace_shutdown: bool
} }

/// Response of [`TerminateAsyncEvent`]: empty.
pub type TerminateAsyncEventOutput = Empty;

/// Updates alias: `UpdateAlias` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateAlias>.
///
/// Errors: [`codes::FAILED_OPERATION_UPDATE_ALIAS`], [`codes::INVALID_PARAMETER_ROUTING_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDITIONAL_VERSION_WEIGHTS`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_ROUTING_CONFIG`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_ALIAS`], [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    /// Required.
    pub function_name: String,
    /// Required.
    pub name: String,
    /// Required.
    pub function_version: String,
    pub namespace: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
}
operation! { UpdateAlias(function_name: String, name: String, function_version: String) "UpdateAlias" -> Empty {
    0 "FunctionName" function_name, 1 "Name" name, 2 "FunctionVersion" function_version,
    3 "Namespace" namespace: String, 4 "RoutingConfig" routing_config: RoutingConfig,
    5 "Description" description: String
} }

/// Response of [`UpdateAlias`]: empty.
pub type UpdateAliasOutput = Empty;

/// Updates custom domain: `UpdateCustomDomain` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateCustomDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_SSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    /// Required.
    pub domain: String,
    pub protocol: Option<String>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub endpoints_config: Option<Vec<EndpointsConf>>,
}
operation! { UpdateCustomDomain(domain: String) "UpdateCustomDomain" -> Empty {
    0 "Domain" domain, 1 "Protocol" protocol: String, 2 "CertConfig" cert_config: CertConf,
    3 "WafConfig" waf_config: WafConf, 4 "EndpointsConfig" endpoints_config: Vec<EndpointsConf>
} }

/// Response of [`UpdateCustomDomain`]: empty.
pub type UpdateCustomDomainOutput = Empty;

/// Updates function code: `UpdateFunctionCode` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateFunctionCode>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_ROLE_FAILED`], [`codes::FAILED_OPERATION_FUNCTION_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_OPERATION_CONFLICT`], [`codes::FAILED_OPERATION_UPDATE_FUNCTION_CODE`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_VALUE_ARGS`],
/// [`codes::INVALID_PARAMETER_VALUE_ARGS_LIST`], [`codes::INVALID_PARAMETER_VALUE_CODE`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE_SECRET`], [`codes::INVALID_PARAMETER_VALUE_CODE_SOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND`], [`codes::INVALID_PARAMETER_VALUE_COMMAND_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_COS`], [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_BUCKET_REGION`], [`codes::INVALID_PARAMETER_VALUE_COS_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DEMO`], [`codes::INVALID_PARAMETER_VALUE_DEMO_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_DNS_INFO`], [`codes::INVALID_PARAMETER_VALUE_GIT_BRANCH`],
/// [`codes::INVALID_PARAMETER_VALUE_GIT_DIRECTORY`], [`codes::INVALID_PARAMETER_VALUE_GIT_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_GIT_URL`], [`codes::INVALID_PARAMETER_VALUE_GIT_USER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_HANDLER`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_URI`], [`codes::INVALID_PARAMETER_VALUE_INLINE_ZIP_FILE`],
/// [`codes::INVALID_PARAMETER_VALUE_REGISTRY_ID`], [`codes::INVALID_PARAMETER_VALUE_TEMP_COS_OBJECT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE`], [`codes::INVALID_PARAMETER_VALUE_ZIP_FILE_BASE64_BINASCII_ERROR`],
/// [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE`], [`codes::LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_IMAGE_CONFIG`], [`codes::UNAUTHORIZED_OPERATION_TEMP_COS_APPID`],
/// [`codes::UNAUTHORIZED_OPERATION_UPDATE_FUNCTION_CODE`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UPDATE_FUNCTION_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionCode {
    /// Required.
    pub function_name: String,
    pub handler: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub cos_object_name: Option<String>,
    pub zip_file: Option<String>,
    pub namespace: Option<String>,
    pub cos_bucket_region: Option<String>,
    pub install_dependency: Option<String>,
    pub env_id: Option<String>,
    pub publish: Option<String>,
    pub code: Option<Code>,
    pub code_source: Option<String>,
}
operation! { UpdateFunctionCode(function_name: String) "UpdateFunctionCode" -> Empty {
    0 "FunctionName" function_name, 1 "Handler" handler: String, 2 "CosBucketName" cos_bucket_name: String,
    3 "CosObjectName" cos_object_name: String, 4 "ZipFile" zip_file: String, 5 "Namespace" namespace: String,
    6 "CosBucketRegion" cos_bucket_region: String, 7 "InstallDependency" install_dependency: String,
    8 "EnvId" env_id: String, 9 "Publish" publish: String, 10 "Code" code: Code, 11 "CodeSource" code_source: String
} }

/// Response of [`UpdateFunctionCode`]: empty.
pub type UpdateFunctionCodeOutput = Empty;

/// Updates function configuration: `UpdateFunctionConfiguration` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateFunctionConfiguration>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INSUFFICIENT`], [`codes::FAILED_OPERATION_APM_CONFIG_INSTANCE_ID`],
/// [`codes::FAILED_OPERATION_BIND_PLUGIN`], [`codes::FAILED_OPERATION_CALL_NET_DEPLOY_FAILED`],
/// [`codes::FAILED_OPERATION_CLS_SERVICE_UNREGISTERED`], [`codes::FAILED_OPERATION_DEBUG_MODE_UPDATE_TIME_OUT_FAIL`],
/// [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`], [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_RESOURCES`], [`codes::FAILED_OPERATION_MIX_NODE_CONFIG`],
/// [`codes::FAILED_OPERATION_OPEN_SERVICE`], [`codes::FAILED_OPERATION_QCS_ROLE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_RESERVED_IN_PROGRESS`], [`codes::FAILED_OPERATION_SESSION_NAME`],
/// [`codes::FAILED_OPERATION_UPDATE_FUNCTION_CONFIGURATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_GOOSE_FS_REQUIRED`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_PAYLOAD`], [`codes::INVALID_PARAMETER_VALUE_ACTION`],
/// [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_APM_CONFIG_REGION`], [`codes::INVALID_PARAMETER_VALUE_CFS_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_LOCAL_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_CFS_MOUNT_INS_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_PARAMETER_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_CFS_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_REGION`], [`codes::INVALID_PARAMETER_VALUE_CFS_REMOTE_MOUNT_DIR`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_CFS_USER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CFS_USER_ID`], [`codes::INVALID_PARAMETER_VALUE_CLS`],
/// [`codes::INVALID_PARAMETER_VALUE_CLS_ROLE`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_BUCKET_MOUNT_DIR`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_BUCKET_NAME`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_LOCAL_MOUNT_DIR`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_REGION`], [`codes::INVALID_PARAMETER_VALUE_COS_FS_STRUCTION`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_FS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE`], [`codes::INVALID_PARAMETER_VALUE_DNS_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_DYNAMIC_ENABLED`], [`codes::INVALID_PARAMETER_VALUE_EIP_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT`], [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_EXCEEDED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_SYSTEM_PROTECT`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_BASE64_DECODE_ERR`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_FORMAT_ERR`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_ENDPOINT`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_FUSE_JVM_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_LOCAL_MOUNT_DIR`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_NAMESPACE`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_REMOTE_MOUNT_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_STRUCTION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_HANDLER`], [`codes::INVALID_PARAMETER_VALUE_IDLE_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_CONCURRENCY_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_L5_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_LAYERS`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_MAX_CONCURRENCY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMORY`], [`codes::INVALID_PARAMETER_VALUE_MEMORY_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_MOUNT_OPTION`], [`codes::INVALID_PARAMETER_VALUE_NODE_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_NODE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PERMISSION`],
/// [`codes::INVALID_PARAMETER_VALUE_PLUGIN_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_PUBLIC_NET_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_READINESS_PROBE`],
/// [`codes::INVALID_PARAMETER_VALUE_RUNTIME`], [`codes::INVALID_PARAMETER_VALUE_SYSTEM_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_VALUE_TRACE_ENABLE`], [`codes::INVALID_PARAMETER_VALUE_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_WEB_SOCKETS_PARAMS`], [`codes::LIMIT_EXCEEDED_EIP`], [`codes::LIMIT_EXCEEDED_FS`],
/// [`codes::LIMIT_EXCEEDED_INIT_TIMEOUT`], [`codes::LIMIT_EXCEEDED_INTRA_IP`], [`codes::LIMIT_EXCEEDED_MEMORY`],
/// [`codes::LIMIT_EXCEEDED_PRIVILEGE_CONTAINER`], [`codes::LIMIT_EXCEEDED_TIMEOUT`],
/// [`codes::RESOURCE_NOT_FOUND_CFS_MOUNT_INS_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_CFS_PROTOCOL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CFS_STATUS_ERROR`], [`codes::RESOURCE_NOT_FOUND_CFS_VPC_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_CMQ`], [`codes::RESOURCE_NOT_FOUND_COS_OBJECT`],
/// [`codes::RESOURCE_NOT_FOUND_GET_CFS_MOUNT_INS_ERROR`], [`codes::RESOURCE_NOT_FOUND_GET_CFS_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ENDPOINT`], [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ID`],
/// [`codes::RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_NAMESPACE`], [`codes::RESOURCE_NOT_FOUND_LAYER`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE`], [`codes::RESOURCE_NOT_FOUND_VPC`], [`codes::UNAUTHORIZED_OPERATION_ROLE`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_DISK_SIZE`],
/// [`codes::UNSUPPORTED_OPERATION_EIP_FIXED`], [`codes::UNSUPPORTED_OPERATION_VPC_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionConfiguration {
    /// Required.
    pub function_name: String,
    pub description: Option<String>,
    pub memory_size: Option<i64>,
    pub timeout: Option<i64>,
    pub runtime: Option<String>,
    pub environment: Option<Environment>,
    pub namespace: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub role: Option<String>,
    pub install_dependency: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub publish: Option<String>,
    pub l5_enable: Option<String>,
    pub layers: Option<Vec<LayerVersionSimple>>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub public_net_config: Option<PublicNetConfigIn>,
    pub cfs_config: Option<CfsConfig>,
    pub init_timeout: Option<i64>,
    pub protocol_params: Option<ProtocolParams>,
    pub instance_concurrency_config: Option<InstanceConcurrencyConfig>,
    pub dns_cache: Option<String>,
    pub intranet_config: Option<IntranetConfigIn>,
    pub ignore_sys_log: Option<bool>,
}
operation! { UpdateFunctionConfiguration(function_name: String) "UpdateFunctionConfiguration" -> Empty {
    0 "FunctionName" function_name, 1 "Description" description: String, 2 "MemorySize" memory_size: i64,
    3 "Timeout" timeout: i64, 4 "Runtime" runtime: String, 5 "Environment" environment: Environment,
    6 "Namespace" namespace: String, 7 "VpcConfig" vpc_config: VpcConfig, 8 "Role" role: String,
    9 "InstallDependency" install_dependency: String, 10 "ClsLogsetId" cls_logset_id: String,
    11 "ClsTopicId" cls_topic_id: String, 12 "Publish" publish: String, 13 "L5Enable" l5_enable: String,
    14 "Layers" layers: Vec<LayerVersionSimple>, 15 "DeadLetterConfig" dead_letter_config: DeadLetterConfig,
    16 "PublicNetConfig" public_net_config: PublicNetConfigIn, 17 "CfsConfig" cfs_config: CfsConfig,
    18 "InitTimeout" init_timeout: i64, 19 "ProtocolParams" protocol_params: ProtocolParams,
    20 "InstanceConcurrencyConfig" instance_concurrency_config: InstanceConcurrencyConfig,
    21 "DnsCache" dns_cache: String, 22 "IntranetConfig" intranet_config: IntranetConfigIn,
    23 "IgnoreSysLog" ignore_sys_log: bool
} }

/// Response of [`UpdateFunctionConfiguration`]: empty.
pub type UpdateFunctionConfigurationOutput = Empty;

/// Updates function event invoke config: `UpdateFunctionEventInvokeConfig` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateFunctionEventInvokeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::INVALID_PARAMETER_VALUE_ASYNC_TRIGGER_CONFIG`],
/// [`codes::LIMIT_EXCEEDED_MSG_TTL`], [`codes::LIMIT_EXCEEDED_RETRY_NUM`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FUNCTION_VERSION`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_EIP_FIXED`], [`codes::UNSUPPORTED_OPERATION_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionEventInvokeConfig {
    /// Required.
    pub async_trigger_config: AsyncTriggerConfig,
    /// Required.
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { UpdateFunctionEventInvokeConfig(async_trigger_config: AsyncTriggerConfig, function_name: String)
    "UpdateFunctionEventInvokeConfig" -> Empty {
    0 "AsyncTriggerConfig" async_trigger_config, 1 "FunctionName" function_name, 2 "Namespace" namespace: String
} }

/// Response of [`UpdateFunctionEventInvokeConfig`]: empty.
pub type UpdateFunctionEventInvokeConfigOutput = Empty;

/// Updates namespace: `UpdateNamespace` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateNamespace>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    /// Required.
    pub namespace: String,
    /// Required.
    pub description: String,
}
operation! { UpdateNamespace(namespace: String, description: String) "UpdateNamespace" -> Empty {
    0 "Namespace" namespace, 1 "Description" description
} }

/// Response of [`UpdateNamespace`]: empty.
pub type UpdateNamespaceOutput = Empty;

/// Updates trigger: `UpdateTrigger` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateTrigger>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TRIGGER`], [`codes::FAILED_OPERATION_UPDATE_TRIGGER`],
/// [`codes::INTERNAL_ERROR_CMQ`], [`codes::INVALID_PARAMETER_VALUE_ACTION`], [`codes::INVALID_PARAMETER_VALUE_CORS`],
/// [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_DESC`], [`codes::INVALID_PARAMETER_VALUE_TRIGGER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::RESOURCE_NOT_FOUND_TRIGGER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub r#type: String,
    pub enable: Option<String>,
    pub qualifier: Option<String>,
    pub namespace: Option<String>,
    pub trigger_desc: Option<String>,
    pub description: Option<String>,
    pub custom_argument: Option<String>,
}
operation! { UpdateTrigger(function_name: String, trigger_name: String, r#type: String) "UpdateTrigger" -> Empty {
    0 "FunctionName" function_name, 1 "TriggerName" trigger_name, 2 "Type" r#type, 3 "Enable" enable: String,
    4 "Qualifier" qualifier: String, 5 "Namespace" namespace: String, 6 "TriggerDesc" trigger_desc: String,
    7 "Description" description: String, 8 "CustomArgument" custom_argument: String
} }

/// Response of [`UpdateTrigger`]: empty.
pub type UpdateTriggerOutput = Empty;

/// Updates trigger status: `UpdateTriggerStatus` of `scf` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=scf&Version=2018-04-16&Action=UpdateTriggerStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_COS`], [`codes::FAILED_OPERATION_CREATE_TRIGGER`],
/// [`codes::FAILED_OPERATION_UPDATE_STATUS`], [`codes::FAILED_OPERATION_UPDATE_TRIGGER_STATUS`],
/// [`codes::INTERNAL_ERROR_CMQ`], [`codes::INTERNAL_ERROR_COS`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_NOTIFY_RULE_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_ENABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TRIGGER_DESC`], [`codes::INVALID_PARAMETER_VALUE_TRIGGER_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_TYPE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_QUALIFIER`],
/// [`codes::RESOURCE_NOT_FOUND_TRIGGER`], [`codes::UNAUTHORIZED_OPERATION_UPDATE_TRIGGER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerStatus {
    /// Required.
    pub enable: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub r#type: String,
    pub qualifier: Option<String>,
    pub namespace: Option<String>,
    pub trigger_desc: Option<String>,
}
operation! { UpdateTriggerStatus(enable: String, function_name: String, trigger_name: String, r#type: String)
    "UpdateTriggerStatus" -> Empty {
    0 "Enable" enable, 1 "FunctionName" function_name, 2 "TriggerName" trigger_name, 3 "Type" r#type,
    4 "Qualifier" qualifier: String, 5 "Namespace" namespace: String, 6 "TriggerDesc" trigger_desc: String
} }

/// Response of [`UpdateTriggerStatus`]: empty.
pub type UpdateTriggerStatusOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ACCOUNT_INSUFFICIENT "FailedOperation.AccountInsufficient",
    FAILED_OPERATION_API_GATEWAY "FailedOperation.ApiGateway", FAILED_OPERATION_APIGW "FailedOperation.Apigw",
    FAILED_OPERATION_APM_CONFIG_INSTANCE_ID "FailedOperation.ApmConfigInstanceId",
    FAILED_OPERATION_ASYNC_EVENT_STATUS "FailedOperation.AsyncEventStatus",
    FAILED_OPERATION_AUTH_FAILURE "FailedOperation.AuthFailure",
    FAILED_OPERATION_BIND_PLUGIN "FailedOperation.BindPlugin", FAILED_OPERATION_CNAME "FailedOperation.CNAME",
    FAILED_OPERATION_CALL_NET_DEPLOY_FAILED "FailedOperation.CallNetDeployFailed",
    FAILED_OPERATION_CALL_ROLE_FAILED "FailedOperation.CallRoleFailed",
    FAILED_OPERATION_CLS_SERVICE_UNREGISTERED "FailedOperation.ClsServiceUnregistered",
    FAILED_OPERATION_CLUSTER_NOT_FOUND "FailedOperation.ClusterNotFound",
    FAILED_OPERATION_COPY_ASYNC_RUN "FailedOperation.CopyAsyncRun",
    FAILED_OPERATION_COPY_FAILED "FailedOperation.CopyFailed",
    FAILED_OPERATION_COPY_FUNCTION "FailedOperation.CopyFunction", FAILED_OPERATION_COS "FailedOperation.Cos",
    FAILED_OPERATION_CREATE_ALIAS "FailedOperation.CreateAlias",
    FAILED_OPERATION_CREATE_FUNCTION "FailedOperation.CreateFunction",
    FAILED_OPERATION_CREATE_NAMESPACE "FailedOperation.CreateNamespace",
    FAILED_OPERATION_CREATE_TRIGGER "FailedOperation.CreateTrigger",
    FAILED_OPERATION_DEBUG_MODE_STATUS "FailedOperation.DebugModeStatus",
    FAILED_OPERATION_DEBUG_MODE_UPDATE_TIME_OUT_FAIL "FailedOperation.DebugModeUpdateTimeOutFail",
    FAILED_OPERATION_DELETE_ALIAS "FailedOperation.DeleteAlias",
    FAILED_OPERATION_DELETE_FUNCTION "FailedOperation.DeleteFunction",
    FAILED_OPERATION_DELETE_LAYER_VERSION "FailedOperation.DeleteLayerVersion",
    FAILED_OPERATION_DELETE_NAMESPACE "FailedOperation.DeleteNamespace",
    FAILED_OPERATION_DELETE_TRIGGER "FailedOperation.DeleteTrigger",
    FAILED_OPERATION_DELETE_TRIGGER_URL_USED "FailedOperation.DeleteTrigger.UrlUsed",
    FAILED_OPERATION_DOMAIN_UN_EXIST "FailedOperation.Domain.UnExist",
    FAILED_OPERATION_FUNCTION_NAME_STATUS_ERROR "FailedOperation.FunctionNameStatusError",
    FAILED_OPERATION_FUNCTION_STATUS_ERROR "FailedOperation.FunctionStatusError",
    FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE "FailedOperation.FunctionVersionStatusNotActive",
    FAILED_OPERATION_GET_ALIAS "FailedOperation.GetAlias",
    FAILED_OPERATION_GET_FUNCTION_ADDRESS "FailedOperation.GetFunctionAddress",
    FAILED_OPERATION_INSTANCE_ISOLATION_ENABLED "FailedOperation.InstanceIsolationEnabled",
    FAILED_OPERATION_INSTANCE_NOT_FOUND "FailedOperation.InstanceNotFound",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_INSUFFICIENT_RESOURCES "FailedOperation.InsufficientResources",
    FAILED_OPERATION_INVOKE_FUNCTION "FailedOperation.InvokeFunction",
    FAILED_OPERATION_MIX_NODE_CONFIG "FailedOperation.MixNodeConfig",
    FAILED_OPERATION_NAMESPACE "FailedOperation.Namespace", FAILED_OPERATION_OPEN_SERVICE "FailedOperation.OpenService",
    FAILED_OPERATION_OPERATION_CONFLICT "FailedOperation.OperationConflict",
    FAILED_OPERATION_PROVISION_CREATE_TIMER "FailedOperation.ProvisionCreateTimer",
    FAILED_OPERATION_PROVISION_DELETE_TIMER "FailedOperation.ProvisionDeleteTimer",
    FAILED_OPERATION_PROVISIONED_EXCEED_AVAILABLE "FailedOperation.ProvisionedExceedAvailable",
    FAILED_OPERATION_PROVISIONED_EXCEED_RESERVED "FailedOperation.ProvisionedExceedReserved",
    FAILED_OPERATION_PROVISIONED_IN_PROGRESS "FailedOperation.ProvisionedInProgress",
    FAILED_OPERATION_PUBLISH_LAYER_VERSION "FailedOperation.PublishLayerVersion",
    FAILED_OPERATION_PUBLISH_VERSION "FailedOperation.PublishVersion",
    FAILED_OPERATION_QCS_ROLE_NOT_FOUND "FailedOperation.QcsRoleNotFound",
    FAILED_OPERATION_QUERY_ERROR "FailedOperation.QueryError",
    FAILED_OPERATION_RESERVED_EXCEED_TOTAL "FailedOperation.ReservedExceedTotal",
    FAILED_OPERATION_RESERVED_IN_PROGRESS "FailedOperation.ReservedInProgress",
    FAILED_OPERATION_SERVICE_CLOSED "FailedOperation.ServiceClosed",
    FAILED_OPERATION_SESSION_NAME "FailedOperation.SessionName", FAILED_OPERATION_SSL "FailedOperation.Ssl",
    FAILED_OPERATION_TOPIC_NOT_EXIST "FailedOperation.TopicNotExist",
    FAILED_OPERATION_TOTAL_CONCURRENCY_MEMORY_IN_PROGRESS "FailedOperation.TotalConcurrencyMemoryInProgress",
    FAILED_OPERATION_UN_OPENED_SERVICE "FailedOperation.UnOpenedService",
    FAILED_OPERATION_UPDATE_ALIAS "FailedOperation.UpdateAlias",
    FAILED_OPERATION_UPDATE_FUNCTION_CODE "FailedOperation.UpdateFunctionCode",
    FAILED_OPERATION_UPDATE_FUNCTION_CONFIGURATION "FailedOperation.UpdateFunctionConfiguration",
    FAILED_OPERATION_UPDATE_STATUS "FailedOperation.UpdateStatus",
    FAILED_OPERATION_UPDATE_TRIGGER "FailedOperation.UpdateTrigger",
    FAILED_OPERATION_UPDATE_TRIGGER_STATUS "FailedOperation.UpdateTriggerStatus", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_API_GATEWAY "InternalError.ApiGateway", INTERNAL_ERROR_CKAFKA "InternalError.Ckafka",
    INTERNAL_ERROR_CMQ "InternalError.Cmq", INTERNAL_ERROR_COS "InternalError.Cos",
    INTERNAL_ERROR_ES "InternalError.ES", INTERNAL_ERROR_EXCEPTION "InternalError.Exception",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError",
    INTERNAL_ERROR_GET_STS_TOKEN_FAILED "InternalError.GetStsTokenFailed",
    INTERNAL_ERROR_SEARCH_FAILED "InternalError.SearchFailed", INTERNAL_ERROR_SYSTEM "InternalError.System",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INVALID_PARAMETER_CLS "InvalidParameter.Cls",
    INVALID_PARAMETER_FUNCTION_NAME "InvalidParameter.FunctionName",
    INVALID_PARAMETER_FUNCTION_NAME_OR_RESOURCE_ID_REQUIRED "InvalidParameter.FunctionNameOrResourceIdRequired",
    INVALID_PARAMETER_GOOSE_FS_REQUIRED "InvalidParameter.GooseFsRequired",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError", INVALID_PARAMETER_PAYLOAD "InvalidParameter.Payload",
    INVALID_PARAMETER_REQUEST_TOO_LARGE "InvalidParameter.RequestTooLarge",
    INVALID_PARAMETER_ROLE_CHECK "InvalidParameter.RoleCheck",
    INVALID_PARAMETER_ROUTING_CONFIG "InvalidParameter.RoutingConfig", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACTION "InvalidParameterValue.Action",
    INVALID_PARAMETER_VALUE_ADDITIONAL_VERSION_WEIGHTS "InvalidParameterValue.AdditionalVersionWeights",
    INVALID_PARAMETER_VALUE_ALIAS "InvalidParameterValue.Alias",
    INVALID_PARAMETER_VALUE_API_GATEWAY "InvalidParameterValue.ApiGateway",
    INVALID_PARAMETER_VALUE_APM_CONFIG "InvalidParameterValue.ApmConfig",
    INVALID_PARAMETER_VALUE_APM_CONFIG_INSTANCE_ID "InvalidParameterValue.ApmConfigInstanceId",
    INVALID_PARAMETER_VALUE_APM_CONFIG_REGION "InvalidParameterValue.ApmConfigRegion",
    INVALID_PARAMETER_VALUE_ARGS "InvalidParameterValue.Args",
    INVALID_PARAMETER_VALUE_ARGS_LIST "InvalidParameterValue.ArgsList",
    INVALID_PARAMETER_VALUE_ASYNC_RUN_ENABLE "InvalidParameterValue.AsyncRunEnable",
    INVALID_PARAMETER_VALUE_ASYNC_TRIGGER_CONFIG "InvalidParameterValue.AsyncTriggerConfig",
    INVALID_PARAMETER_VALUE_CDN "InvalidParameterValue.Cdn",
    INVALID_PARAMETER_VALUE_CFS_ID "InvalidParameterValue.CfsId",
    INVALID_PARAMETER_VALUE_CFS_LOCAL_MOUNT_DIR "InvalidParameterValue.CfsLocalMountDir",
    INVALID_PARAMETER_VALUE_CFS_MOUNT_INS_ID "InvalidParameterValue.CfsMountInsId",
    INVALID_PARAMETER_VALUE_CFS_PARAMETER_DUPLICATE "InvalidParameterValue.CfsParameterDuplicate",
    INVALID_PARAMETER_VALUE_CFS_PARAMETER_ERROR "InvalidParameterValue.CfsParameterError",
    INVALID_PARAMETER_VALUE_CFS_REGION "InvalidParameterValue.CfsRegion",
    INVALID_PARAMETER_VALUE_CFS_REMOTE_MOUNT_DIR "InvalidParameterValue.CfsRemoteMountDir",
    INVALID_PARAMETER_VALUE_CFS_STRUCTION_ERROR "InvalidParameterValue.CfsStructionError",
    INVALID_PARAMETER_VALUE_CFS_TYPE "InvalidParameterValue.CfsType",
    INVALID_PARAMETER_VALUE_CFS_USER_GROUP_ID "InvalidParameterValue.CfsUserGroupId",
    INVALID_PARAMETER_VALUE_CFS_USER_ID "InvalidParameterValue.CfsUserId",
    INVALID_PARAMETER_VALUE_CKAFKA "InvalidParameterValue.Ckafka",
    INVALID_PARAMETER_VALUE_CLIENT_CONTEXT "InvalidParameterValue.ClientContext",
    INVALID_PARAMETER_VALUE_CLS "InvalidParameterValue.Cls",
    INVALID_PARAMETER_VALUE_CLS_ROLE "InvalidParameterValue.ClsRole",
    INVALID_PARAMETER_VALUE_CMQ "InvalidParameterValue.Cmq", INVALID_PARAMETER_VALUE_CODE "InvalidParameterValue.Code",
    INVALID_PARAMETER_VALUE_CODE_SECRET "InvalidParameterValue.CodeSecret",
    INVALID_PARAMETER_VALUE_CODE_SOURCE "InvalidParameterValue.CodeSource",
    INVALID_PARAMETER_VALUE_COMMAND "InvalidParameterValue.Command",
    INVALID_PARAMETER_VALUE_COMMAND_LIST "InvalidParameterValue.CommandList",
    INVALID_PARAMETER_VALUE_COMPATIBLE_RUNTIMES "InvalidParameterValue.CompatibleRuntimes",
    INVALID_PARAMETER_VALUE_CONTENT "InvalidParameterValue.Content",
    INVALID_PARAMETER_VALUE_CORS "InvalidParameterValue.Cors", INVALID_PARAMETER_VALUE_COS "InvalidParameterValue.Cos",
    INVALID_PARAMETER_VALUE_COS_BUCKET_NAME "InvalidParameterValue.CosBucketName",
    INVALID_PARAMETER_VALUE_COS_BUCKET_REGION "InvalidParameterValue.CosBucketRegion",
    INVALID_PARAMETER_VALUE_COS_FS_BUCKET_MOUNT_DIR "InvalidParameterValue.CosFsBucketMountDir",
    INVALID_PARAMETER_VALUE_COS_FS_BUCKET_NAME "InvalidParameterValue.CosFsBucketName",
    INVALID_PARAMETER_VALUE_COS_FS_LOCAL_MOUNT_DIR "InvalidParameterValue.CosFsLocalMountDir",
    INVALID_PARAMETER_VALUE_COS_FS_REGION "InvalidParameterValue.CosFsRegion",
    INVALID_PARAMETER_VALUE_COS_FS_STRUCTION "InvalidParameterValue.CosFsStruction",
    INVALID_PARAMETER_VALUE_COS_FS_TYPE "InvalidParameterValue.CosFsType",
    INVALID_PARAMETER_VALUE_COS_NOTIFY_RULE_CONFLICT "InvalidParameterValue.CosNotifyRuleConflict",
    INVALID_PARAMETER_VALUE_COS_OBJECT_NAME "InvalidParameterValue.CosObjectName",
    INVALID_PARAMETER_VALUE_CUSTOM_ARGUMENT "InvalidParameterValue.CustomArgument",
    INVALID_PARAMETER_VALUE_DATE_TIME "InvalidParameterValue.DateTime",
    INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG "InvalidParameterValue.DeadLetterConfig",
    INVALID_PARAMETER_VALUE_DEFAULT_NAMESPACE "InvalidParameterValue.DefaultNamespace",
    INVALID_PARAMETER_VALUE_DEMO "InvalidParameterValue.Demo",
    INVALID_PARAMETER_VALUE_DEMO_ID "InvalidParameterValue.DemoId",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_DISK_SIZE "InvalidParameterValue.DiskSize",
    INVALID_PARAMETER_VALUE_DNS_INFO "InvalidParameterValue.DnsInfo",
    INVALID_PARAMETER_VALUE_DOMAIN "InvalidParameterValue.Domain",
    INVALID_PARAMETER_VALUE_DYNAMIC_ENABLED "InvalidParameterValue.DynamicEnabled",
    INVALID_PARAMETER_VALUE_EAS_CONFIG "InvalidParameterValue.EASConfig",
    INVALID_PARAMETER_VALUE_EIP_CONFIG "InvalidParameterValue.EipConfig",
    INVALID_PARAMETER_VALUE_ENABLE "InvalidParameterValue.Enable",
    INVALID_PARAMETER_VALUE_ENVIRONMENT "InvalidParameterValue.Environment",
    INVALID_PARAMETER_VALUE_ENVIRONMENT_EXCEEDED_LIMIT "InvalidParameterValue.EnvironmentExceededLimit",
    INVALID_PARAMETER_VALUE_ENVIRONMENT_SYSTEM_PROTECT "InvalidParameterValue.EnvironmentSystemProtect",
    INVALID_PARAMETER_VALUE_FILTERS "InvalidParameterValue.Filters",
    INVALID_PARAMETER_VALUE_FUNCTION_NAME "InvalidParameterValue.FunctionName",
    INVALID_PARAMETER_VALUE_FUNCTION_REQUEST_ID "InvalidParameterValue.FunctionRequestId",
    INVALID_PARAMETER_VALUE_FUNCTION_TYPE "InvalidParameterValue.FunctionType",
    INVALID_PARAMETER_VALUE_GIT_BRANCH "InvalidParameterValue.GitBranch",
    INVALID_PARAMETER_VALUE_GIT_COMMIT_ID "InvalidParameterValue.GitCommitId",
    INVALID_PARAMETER_VALUE_GIT_DIRECTORY "InvalidParameterValue.GitDirectory",
    INVALID_PARAMETER_VALUE_GIT_PASSWORD "InvalidParameterValue.GitPassword",
    INVALID_PARAMETER_VALUE_GIT_PASSWORD_SECRET "InvalidParameterValue.GitPasswordSecret",
    INVALID_PARAMETER_VALUE_GIT_URL "InvalidParameterValue.GitUrl",
    INVALID_PARAMETER_VALUE_GIT_USER_NAME "InvalidParameterValue.GitUserName",
    INVALID_PARAMETER_VALUE_GIT_USER_NAME_SECRET "InvalidParameterValue.GitUserNameSecret",
    INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER "InvalidParameterValue.GooseFsCluster",
    INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_BASE64_DECODE_ERR "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr",
    INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_FORMAT_ERR "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr",
    INVALID_PARAMETER_VALUE_GOOSE_FS_ENDPOINT "InvalidParameterValue.GooseFsEndpoint",
    INVALID_PARAMETER_VALUE_GOOSE_FS_FUSE_JVM_CONFIG "InvalidParameterValue.GooseFsFuseJVMConfig",
    INVALID_PARAMETER_VALUE_GOOSE_FS_LOCAL_MOUNT_DIR "InvalidParameterValue.GooseFsLocalMountDir",
    INVALID_PARAMETER_VALUE_GOOSE_FS_NAMESPACE "InvalidParameterValue.GooseFsNamespace",
    INVALID_PARAMETER_VALUE_GOOSE_FS_REMOTE_MOUNT_PATH "InvalidParameterValue.GooseFsRemoteMountPath",
    INVALID_PARAMETER_VALUE_GOOSE_FS_STRUCTION_ERROR "InvalidParameterValue.GooseFsStructionError",
    INVALID_PARAMETER_VALUE_GOOSE_FS_TYPE "InvalidParameterValue.GooseFsType",
    INVALID_PARAMETER_VALUE_HANDLER "InvalidParameterValue.Handler",
    INVALID_PARAMETER_VALUE_IDLE_TIME_OUT "InvalidParameterValue.IdleTimeOut",
    INVALID_PARAMETER_VALUE_IMAGE_TYPE "InvalidParameterValue.ImageType",
    INVALID_PARAMETER_VALUE_IMAGE_URI "InvalidParameterValue.ImageUri",
    INVALID_PARAMETER_VALUE_INLINE_ZIP_FILE "InvalidParameterValue.InlineZipFile",
    INVALID_PARAMETER_VALUE_INSTANCE_CONCURRENCY_CONFIG "InvalidParameterValue.InstanceConcurrencyConfig",
    INVALID_PARAMETER_VALUE_INVOKE_TYPE "InvalidParameterValue.InvokeType",
    INVALID_PARAMETER_VALUE_L5_ENABLE "InvalidParameterValue.L5Enable",
    INVALID_PARAMETER_VALUE_LAYER_NAME "InvalidParameterValue.LayerName",
    INVALID_PARAMETER_VALUE_LAYERS "InvalidParameterValue.Layers",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.Limit",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_LOG_FORMAT "InvalidParameterValue.LogFormat",
    INVALID_PARAMETER_VALUE_MAX_CONCURRENCY "InvalidParameterValue.MaxConcurrency",
    INVALID_PARAMETER_VALUE_MEMORY "InvalidParameterValue.Memory",
    INVALID_PARAMETER_VALUE_MEMORY_SIZE "InvalidParameterValue.MemorySize",
    INVALID_PARAMETER_VALUE_MIN_CAPACITY "InvalidParameterValue.MinCapacity",
    INVALID_PARAMETER_VALUE_MOUNT_OPTION "InvalidParameterValue.MountOption",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_NAMESPACE "InvalidParameterValue.Namespace",
    INVALID_PARAMETER_VALUE_NAMESPACE_INVALID "InvalidParameterValue.NamespaceInvalid",
    INVALID_PARAMETER_VALUE_NODE_SPEC "InvalidParameterValue.NodeSpec",
    INVALID_PARAMETER_VALUE_NODE_TYPE "InvalidParameterValue.NodeType",
    INVALID_PARAMETER_VALUE_OFFSET "InvalidParameterValue.Offset",
    INVALID_PARAMETER_VALUE_ORDER "InvalidParameterValue.Order",
    INVALID_PARAMETER_VALUE_ORDER_BY "InvalidParameterValue.OrderBy",
    INVALID_PARAMETER_VALUE_PARAM "InvalidParameterValue.Param",
    INVALID_PARAMETER_VALUE_PERMISSION "InvalidParameterValue.Permission",
    INVALID_PARAMETER_VALUE_PLUGIN_CONFIG "InvalidParameterValue.PluginConfig",
    INVALID_PARAMETER_VALUE_PORT "InvalidParameterValue.Port",
    INVALID_PARAMETER_VALUE_PROTOCOL_TYPE "InvalidParameterValue.ProtocolType",
    INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_CRON_CONFIG_DUPLICATE "InvalidParameterValue.ProvisionTriggerCronConfigDuplicate",
    INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME "InvalidParameterValue.ProvisionTriggerName",
    INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME_DUPLICATE "InvalidParameterValue.ProvisionTriggerNameDuplicate",
    INVALID_PARAMETER_VALUE_PROVISION_TYPE "InvalidParameterValue.ProvisionType",
    INVALID_PARAMETER_VALUE_PUBLIC_NET_CONFIG "InvalidParameterValue.PublicNetConfig",
    INVALID_PARAMETER_VALUE_QUALIFIER "InvalidParameterValue.Qualifier",
    INVALID_PARAMETER_VALUE_QUERY_VERSION "InvalidParameterValue.QueryVersion",
    INVALID_PARAMETER_VALUE_READINESS_PROBE "InvalidParameterValue.ReadinessProbe",
    INVALID_PARAMETER_VALUE_REGISTRY_ID "InvalidParameterValue.RegistryId",
    INVALID_PARAMETER_VALUE_RET_CODE "InvalidParameterValue.RetCode",
    INVALID_PARAMETER_VALUE_ROUTING_CONFIG "InvalidParameterValue.RoutingConfig",
    INVALID_PARAMETER_VALUE_RUNTIME "InvalidParameterValue.Runtime",
    INVALID_PARAMETER_VALUE_SEARCH_KEY "InvalidParameterValue.SearchKey",
    INVALID_PARAMETER_VALUE_SECRET_INFO "InvalidParameterValue.SecretInfo",
    INVALID_PARAMETER_VALUE_SERVICE_NAME "InvalidParameterValue.ServiceName",
    INVALID_PARAMETER_VALUE_STAMP "InvalidParameterValue.Stamp",
    INVALID_PARAMETER_VALUE_START_TIME "InvalidParameterValue.StartTime",
    INVALID_PARAMETER_VALUE_START_TIME_OR_END_TIME "InvalidParameterValue.StartTimeOrEndTime",
    INVALID_PARAMETER_VALUE_STATUS "InvalidParameterValue.Status",
    INVALID_PARAMETER_VALUE_SYSTEM_ENVIRONMENT "InvalidParameterValue.SystemEnvironment",
    INVALID_PARAMETER_VALUE_TEMP_COS_OBJECT_NAME "InvalidParameterValue.TempCosObjectName",
    INVALID_PARAMETER_VALUE_TRACE_ENABLE "InvalidParameterValue.TraceEnable",
    INVALID_PARAMETER_VALUE_TRACKING_TARGET "InvalidParameterValue.TrackingTarget",
    INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG "InvalidParameterValue.TriggerCronConfig",
    INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG_TIME_INTERVAL "InvalidParameterValue.TriggerCronConfigTimeInterval",
    INVALID_PARAMETER_VALUE_TRIGGER_DESC "InvalidParameterValue.TriggerDesc",
    INVALID_PARAMETER_VALUE_TRIGGER_NAME "InvalidParameterValue.TriggerName",
    INVALID_PARAMETER_VALUE_TRIGGER_PROVISIONED_CONCURRENCY_NUM "InvalidParameterValue.TriggerProvisionedConcurrencyNum",
    INVALID_PARAMETER_VALUE_TYPE "InvalidParameterValue.Type", INVALID_PARAMETER_VALUE_VPC "InvalidParameterValue.Vpc",
    INVALID_PARAMETER_VALUE_VPC_NOT_SET_WHEN_OPEN_CFS "InvalidParameterValue.VpcNotSetWhenOpenCfs",
    INVALID_PARAMETER_VALUE_WEB_SOCKETS_PARAMS "InvalidParameterValue.WebSocketsParams",
    INVALID_PARAMETER_VALUE_ZIP_FILE "InvalidParameterValue.ZipFile",
    INVALID_PARAMETER_VALUE_ZIP_FILE_BASE64_BINASCII_ERROR "InvalidParameterValue.ZipFileBase64BinasciiError",
    LIMIT_EXCEEDED_ALIAS "LimitExceeded.Alias", LIMIT_EXCEEDED_CDN "LimitExceeded.Cdn",
    LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE "LimitExceeded.ContainerImageAccelerate",
    LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE_QUOTA "LimitExceeded.ContainerImageAccelerateQuota",
    LIMIT_EXCEEDED_EIP "LimitExceeded.Eip", LIMIT_EXCEEDED_FS "LimitExceeded.Fs",
    LIMIT_EXCEEDED_FUNCTION "LimitExceeded.Function", LIMIT_EXCEEDED_FUNCTION_ON_TOPIC "LimitExceeded.FunctionOnTopic",
    LIMIT_EXCEEDED_FUNCTION_PROVISIONED_CONCURRENCY_MEMORY "LimitExceeded.FunctionProvisionedConcurrencyMemory",
    LIMIT_EXCEEDED_FUNCTION_RESERVED_CONCURRENCY_MEMORY "LimitExceeded.FunctionReservedConcurrencyMemory",
    LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_MEMORY "LimitExceeded.FunctionTotalProvisionedConcurrencyMemory",
    LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_NUM "LimitExceeded.FunctionTotalProvisionedConcurrencyNum",
    LIMIT_EXCEEDED_FUNCTION_VERSIONS "LimitExceeded.FunctionVersions",
    LIMIT_EXCEEDED_GPU_RESERVED_QUOTA "LimitExceeded.GpuReservedQuota",
    LIMIT_EXCEEDED_INIT_TIMEOUT "LimitExceeded.InitTimeout", LIMIT_EXCEEDED_INTRA_IP "LimitExceeded.IntraIp",
    LIMIT_EXCEEDED_LAYER_VERSIONS "LimitExceeded.LayerVersions", LIMIT_EXCEEDED_LAYERS "LimitExceeded.Layers",
    LIMIT_EXCEEDED_MAX_CAPACITY "LimitExceeded.MaxCapacity", LIMIT_EXCEEDED_MEMORY "LimitExceeded.Memory",
    LIMIT_EXCEEDED_MSG_TTL "LimitExceeded.MsgTTL", LIMIT_EXCEEDED_NAMESPACE "LimitExceeded.Namespace",
    LIMIT_EXCEEDED_OFFSET "LimitExceeded.Offset", LIMIT_EXCEEDED_PRIVILEGE_CONTAINER "LimitExceeded.PrivilegeContainer",
    LIMIT_EXCEEDED_PROVISION_TRIGGER_ACTION "LimitExceeded.ProvisionTriggerAction",
    LIMIT_EXCEEDED_PROVISION_TRIGGER_INTERVAL "LimitExceeded.ProvisionTriggerInterval",
    LIMIT_EXCEEDED_QUOTA "LimitExceeded.Quota", LIMIT_EXCEEDED_RETRY_NUM "LimitExceeded.RetryNum",
    LIMIT_EXCEEDED_TIMEOUT "LimitExceeded.Timeout",
    LIMIT_EXCEEDED_TOTAL_CONCURRENCY_MEMORY "LimitExceeded.TotalConcurrencyMemory",
    LIMIT_EXCEEDED_TRIGGER "LimitExceeded.Trigger",
    LIMIT_EXCEEDED_USER_TOTAL_CONCURRENCY_MEMORY "LimitExceeded.UserTotalConcurrencyMemory",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_CODE "MissingParameter.Code",
    MISSING_PARAMETER_RUNTIME "MissingParameter.Runtime",
    OPERATION_DENIED_ACCOUNT_ISOLATE "OperationDenied.AccountIsolate",
    OPERATION_DENIED_ACCOUNT_NOT_EXISTS "OperationDenied.AccountNotExists", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_ALIAS "ResourceInUse.Alias", RESOURCE_IN_USE_CDN "ResourceInUse.Cdn",
    RESOURCE_IN_USE_CMQ "ResourceInUse.Cmq", RESOURCE_IN_USE_COS "ResourceInUse.Cos",
    RESOURCE_IN_USE_FUNCTION "ResourceInUse.Function", RESOURCE_IN_USE_FUNCTION_NAME "ResourceInUse.FunctionName",
    RESOURCE_IN_USE_LAYER_VERSION "ResourceInUse.LayerVersion", RESOURCE_IN_USE_NAMESPACE "ResourceInUse.Namespace",
    RESOURCE_IN_USE_TRIGGER "ResourceInUse.Trigger", RESOURCE_IN_USE_TRIGGER_NAME "ResourceInUse.TriggerName",
    RESOURCE_INSUFFICIENT_COS "ResourceInsufficient.COS", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ALIAS "ResourceNotFound.Alias", RESOURCE_NOT_FOUND_ASYNC_EVENT "ResourceNotFound.AsyncEvent",
    RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND "ResourceNotFound.AttachedTagKeyNotFound",
    RESOURCE_NOT_FOUND_CDN "ResourceNotFound.Cdn",
    RESOURCE_NOT_FOUND_CFS_MOUNT_INS_NOT_MATCH "ResourceNotFound.CfsMountInsNotMatch",
    RESOURCE_NOT_FOUND_CFS_PROTOCOL_ERROR "ResourceNotFound.CfsProtocolError",
    RESOURCE_NOT_FOUND_CFS_STATUS_ERROR "ResourceNotFound.CfsStatusError",
    RESOURCE_NOT_FOUND_CFS_VPC_NOT_MATCH "ResourceNotFound.CfsVpcNotMatch",
    RESOURCE_NOT_FOUND_CKAFKA "ResourceNotFound.Ckafka", RESOURCE_NOT_FOUND_CMQ "ResourceNotFound.Cmq",
    RESOURCE_NOT_FOUND_COS "ResourceNotFound.Cos", RESOURCE_NOT_FOUND_COS_OBJECT "ResourceNotFound.CosObject",
    RESOURCE_NOT_FOUND_DEMO "ResourceNotFound.Demo", RESOURCE_NOT_FOUND_FUNCTION "ResourceNotFound.Function",
    RESOURCE_NOT_FOUND_FUNCTION_NAME "ResourceNotFound.FunctionName",
    RESOURCE_NOT_FOUND_FUNCTION_VERSION "ResourceNotFound.FunctionVersion",
    RESOURCE_NOT_FOUND_GET_CFS_MOUNT_INS_ERROR "ResourceNotFound.GetCfsMountInsError",
    RESOURCE_NOT_FOUND_GET_CFS_NOT_MATCH "ResourceNotFound.GetCfsNotMatch",
    RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ENDPOINT "ResourceNotFound.GooseFsClusterEndpoint",
    RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ID "ResourceNotFound.GooseFsClusterId",
    RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_NAMESPACE "ResourceNotFound.GooseFsClusterNamespace",
    RESOURCE_NOT_FOUND_IMAGE_CONFIG "ResourceNotFound.ImageConfig", RESOURCE_NOT_FOUND_LAYER "ResourceNotFound.Layer",
    RESOURCE_NOT_FOUND_LAYER_VERSION "ResourceNotFound.LayerVersion",
    RESOURCE_NOT_FOUND_NAMESPACE "ResourceNotFound.Namespace",
    RESOURCE_NOT_FOUND_QUALIFIER "ResourceNotFound.Qualifier", RESOURCE_NOT_FOUND_ROLE "ResourceNotFound.Role",
    RESOURCE_NOT_FOUND_ROLE_CHECK "ResourceNotFound.RoleCheck", RESOURCE_NOT_FOUND_TIMER "ResourceNotFound.Timer",
    RESOURCE_NOT_FOUND_TOTAL_CONCURRENCY_MEMORY "ResourceNotFound.TotalConcurrencyMemory",
    RESOURCE_NOT_FOUND_TRIGGER "ResourceNotFound.Trigger", RESOURCE_NOT_FOUND_VERSION "ResourceNotFound.Version",
    RESOURCE_NOT_FOUND_VPC "ResourceNotFound.Vpc",
    RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE "ResourceUnavailable.InsufficientBalance",
    RESOURCE_UNAVAILABLE_NAMESPACE "ResourceUnavailable.Namespace",
    RESOURCE_UNAVAILABLE_SERVICE_SUSPENDED "ResourceUnavailable.ServiceSuspended",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNAUTHORIZED_OPERATION_CAM "UnauthorizedOperation.CAM",
    UNAUTHORIZED_OPERATION_CODE_SECRET "UnauthorizedOperation.CodeSecret",
    UNAUTHORIZED_OPERATION_CREATE_TRIGGER "UnauthorizedOperation.CreateTrigger",
    UNAUTHORIZED_OPERATION_DELETE_FUNCTION "UnauthorizedOperation.DeleteFunction",
    UNAUTHORIZED_OPERATION_DELETE_TRIGGER "UnauthorizedOperation.DeleteTrigger",
    UNAUTHORIZED_OPERATION_NOT_MC "UnauthorizedOperation.NotMC",
    UNAUTHORIZED_OPERATION_REGION "UnauthorizedOperation.Region",
    UNAUTHORIZED_OPERATION_ROLE "UnauthorizedOperation.Role",
    UNAUTHORIZED_OPERATION_TEMP_COS_APPID "UnauthorizedOperation.TempCosAppid",
    UNAUTHORIZED_OPERATION_UPDATE_FUNCTION_CODE "UnauthorizedOperation.UpdateFunctionCode",
    UNAUTHORIZED_OPERATION_UPDATE_TRIGGER_STATUS "UnauthorizedOperation.UpdateTriggerStatus",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_ALIAS_BIND "UnsupportedOperation.AliasBind",
    UNSUPPORTED_OPERATION_ASYNC_RUN_ENABLE "UnsupportedOperation.AsyncRunEnable",
    UNSUPPORTED_OPERATION_CDN "UnsupportedOperation.Cdn",
    UNSUPPORTED_OPERATION_COPY_FUNCTION "UnsupportedOperation.CopyFunction",
    UNSUPPORTED_OPERATION_COS "UnsupportedOperation.Cos",
    UNSUPPORTED_OPERATION_DISK_SIZE "UnsupportedOperation.DiskSize",
    UNSUPPORTED_OPERATION_EIP_FIXED "UnsupportedOperation.EipFixed",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_REGION "UnsupportedOperation.NotSupportRegion",
    UNSUPPORTED_OPERATION_PUBLISH_VERSION "UnsupportedOperation.PublishVersion",
    UNSUPPORTED_OPERATION_REGION "UnsupportedOperation.Region",
    UNSUPPORTED_OPERATION_TRIGGER "UnsupportedOperation.Trigger",
    UNSUPPORTED_OPERATION_UPDATE_FUNCTION_CODE "UnsupportedOperation.UpdateFunctionCode",
    UNSUPPORTED_OPERATION_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG "UnsupportedOperation.UpdateFunctionEventInvokeConfig",
    UNSUPPORTED_OPERATION_VPC_CONFIG "UnsupportedOperation.VpcConfig"
}

#[cfg(feature = "unstable-registry")]
register! {
    CopyFunction, CreateAlias, CreateCustomDomain, CreateFunction, CreateNamespace, CreateTrigger, DeleteAlias,
    DeleteCustomDomain, DeleteFunction, DeleteFunctionVersion, DeleteLayerVersion, DeleteNamespace,
    DeleteProvisionedConcurrencyConfig, DeleteReservedConcurrencyConfig, DeleteTrigger, GetAccount, GetAlias,
    GetAsyncEventStatus, GetCustomDomain, GetFunction, GetFunctionAddress, GetFunctionEventInvokeConfig,
    GetFunctionLogs, GetLayerVersion, GetProvisionedConcurrencyConfig, GetRequestStatus, GetReservedConcurrencyConfig,
    Invoke, InvokeFunction, ListAliases, ListAsyncEvents, ListCustomDomains, ListFunctions, ListLayerVersions,
    ListLayers, ListNamespaces, ListTriggers, ListVersionByFunction, PublishLayerVersion, PublishVersion,
    PutProvisionedConcurrencyConfig, PutReservedConcurrencyConfig, PutTotalConcurrencyConfig, TerminateAsyncEvent,
    UpdateAlias, UpdateCustomDomain, UpdateFunctionCode, UpdateFunctionConfiguration, UpdateFunctionEventInvokeConfig,
    UpdateNamespace, UpdateTrigger, UpdateTriggerStatus
}
