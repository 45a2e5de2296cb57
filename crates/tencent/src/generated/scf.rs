//! `scf` 2018-04-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "scf", version: "2018-04-16", code: "scf", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyFunction {
    pub function_name: String,
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

pub type CopyFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    pub name: String,
    pub function_name: String,
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

pub type CreateAliasOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWeight {
    pub version: Option<String>,
    pub weight: Option<f64>,
}
input! { VersionWeight(version: String, weight: f64) {
    0 "Version" version: String, 1 "Weight" weight: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionMatch {
    pub version: Option<String>,
    pub key: Option<String>,
    pub method: Option<String>,
    pub expression: Option<String>,
}
input! { VersionMatch(version: String, key: String, method: String, expression: String) {
    0 "Version" version: String, 1 "Key" key: String, 2 "Method" method: String, 3 "Expression" expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    pub domain: String,
    pub protocol: String,
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

pub type CreateCustomDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointsConf {
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub qualifier: Option<String>,
    pub path_match: Option<String>,
    pub path_rewrite: Option<Vec<PathRewriteRule>>,
}
input! { EndpointsConf(namespace: String, function_name: String, qualifier: String, path_match: String) {
    0 "Namespace" namespace: String, 1 "FunctionName" function_name: String, 2 "Qualifier" qualifier: String,
    3 "PathMatch" path_match: String, 4 "PathRewrite" path_rewrite: Vec<PathRewriteRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewriteRule {
    pub path: Option<String>,
    pub r#type: Option<String>,
    pub rewrite: Option<String>,
}
input! { PathRewriteRule(path: String, r#type: String, rewrite: String) {
    0 "Path" path: String, 1 "Type" r#type: String, 2 "Rewrite" rewrite: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConf {
    pub certificate_id: Option<String>,
}
input! { CertConf() {
    0 "CertificateId" certificate_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WafConf {
    pub waf_open: Option<String>,
    pub waf_instance_id: Option<String>,
}
input! { WafConf() {
    0 "WafOpen" waf_open: String, 1 "WafInstanceId" waf_instance_id: String
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
pub struct CreateFunction {
    pub function_name: String,
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

pub type CreateFunctionOutput = Empty;

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
    pub git_password: Option<Secret>,
    pub git_password_secret: Option<Secret>,
    pub git_branch: Option<String>,
    pub git_directory: Option<String>,
    pub git_commit_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageConfig {
    pub image_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub variables: Option<Vec<Variable>>,
}
input! { Environment() {
    0 "Variables" variables: Vec<Variable>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Variable() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VpcConfig() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayerVersionSimple {
    pub layer_name: Option<String>,
    pub layer_version: Option<i64>,
}
input! { LayerVersionSimple(layer_name: String, layer_version: i64) {
    0 "LayerName" layer_name: String, 1 "LayerVersion" layer_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub filter_type: Option<String>,
}
input! { DeadLetterConfig(r#type: String, name: String) {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "FilterType" filter_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicNetConfigIn {
    pub public_net_status: Option<String>,
    pub eip_config: Option<EipConfigIn>,
}
input! { PublicNetConfigIn(public_net_status: String) {
    0 "PublicNetStatus" public_net_status: String, 1 "EipConfig" eip_config: EipConfigIn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipConfigIn {
    pub eip_status: Option<String>,
}
input! { EipConfigIn(eip_status: String) {
    0 "EipStatus" eip_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsConfig {
    pub cfs_ins_list: Option<Vec<CfsInsInfo>>,
}
input! { CfsConfig(cfs_ins_list: Vec<CfsInsInfo>) {
    0 "CfsInsList" cfs_ins_list: Vec<CfsInsInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CfsInsInfo {
    pub user_id: Option<String>,
    pub user_group_id: Option<String>,
    pub cfs_id: Option<String>,
    pub mount_ins_id: Option<String>,
    pub local_mount_dir: Option<String>,
    pub remote_mount_dir: Option<String>,
    pub ip_address: Option<String>,
    pub mount_vpc_id: Option<String>,
    pub mount_subnet_id: Option<String>,
}

/// What [`CfsInsInfo::new`] takes.
pub struct CfsInsInfoRequired {
    pub user_id: String,
    pub user_group_id: String,
    pub cfs_id: String,
    pub mount_ins_id: String,
    pub local_mount_dir: String,
    pub remote_mount_dir: String,
}
input! { CfsInsInfo{CfsInsInfoRequired: user_id, user_group_id, cfs_id, mount_ins_id, local_mount_dir, remote_mount_dir} {
    0 "UserId" user_id: String, 1 "UserGroupId" user_group_id: String, 2 "CfsId" cfs_id: String,
    3 "MountInsId" mount_ins_id: String, 4 "LocalMountDir" local_mount_dir: String,
    5 "RemoteMountDir" remote_mount_dir: String, 6 "IpAddress" ip_address: String, 7 "MountVpcId" mount_vpc_id: String,
    8 "MountSubnetId" mount_subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolParams {
    pub ws_params: Option<WSParams>,
}
input! { ProtocolParams() {
    0 "WSParams" ws_params: WSParams
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WSParams {
    pub idle_time_out: Option<u64>,
}
input! { WSParams() {
    0 "IdleTimeOut" idle_time_out: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConcurrencyConfig {
    pub dynamic_enabled: Option<String>,
    pub max_concurrency: Option<u64>,
    pub instance_isolation_enabled: Option<String>,
    pub r#type: Option<String>,
    pub mix_node_config: Option<Vec<MixNodeConfig>>,
    pub session_config: Option<SessionConfig>,
}
input! { InstanceConcurrencyConfig() {
    0 "DynamicEnabled" dynamic_enabled: String, 1 "MaxConcurrency" max_concurrency: u64,
    2 "InstanceIsolationEnabled" instance_isolation_enabled: String, 3 "Type" r#type: String,
    4 "MixNodeConfig" mix_node_config: Vec<MixNodeConfig>, 5 "SessionConfig" session_config: SessionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixNodeConfig {
    pub node_spec: Option<String>,
    pub num: Option<u64>,
}
input! { MixNodeConfig() {
    0 "NodeSpec" node_spec: String, 1 "Num" num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    pub session_source: Option<String>,
    pub session_name: Option<String>,
    pub maximum_concurrency_session_per_instance: Option<u64>,
    pub maximum_ttl_in_seconds: Option<u64>,
    pub maximum_idle_time_in_seconds: Option<u64>,
    pub session_path: Option<String>,
    pub idle_timeout_strategy: Option<String>,
}
input! { SessionConfig() {
    0 "SessionSource" session_source: String, 1 "SessionName" session_name: String,
    2 "MaximumConcurrencySessionPerInstance" maximum_concurrency_session_per_instance: u64,
    3 "MaximumTTLInSeconds" maximum_ttl_in_seconds: u64, 4 "MaximumIdleTimeInSeconds" maximum_idle_time_in_seconds: u64,
    5 "SessionPath" session_path: String, 6 "IdleTimeoutStrategy" idle_timeout_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetConfigIn {
    pub ip_fixed: Option<String>,
}
input! { IntranetConfigIn(ip_fixed: String) {
    0 "IpFixed" ip_fixed: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub namespace: String,
    pub description: Option<String>,
    pub resource_env: Option<NamespaceResourceEnv>,
}
operation! { CreateNamespace(namespace: String) "CreateNamespace" -> Empty {
    0 "Namespace" namespace, 1 "Description" description: String, 2 "ResourceEnv" resource_env: NamespaceResourceEnv
} }

pub type CreateNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceResourceEnv {
    pub tke: Option<NamespaceResourceEnvTKE>,
    pub offline: Option<bool>,
}
input! { NamespaceResourceEnv() {
    0 "TKE" tke: NamespaceResourceEnvTKE, 1 "OFFLINE" offline: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceResourceEnvTKE {
    pub cluster_id: Option<String>,
    pub subnet_id: Option<String>,
    pub namespace: Option<String>,
    pub data_path: Option<String>,
    pub node_selector: Option<Vec<K8SLabel>>,
    pub tolerations: Option<Vec<K8SToleration>>,
    pub port: Option<u64>,
    pub pod_template_patch: Option<String>,
}
input! { NamespaceResourceEnvTKE(cluster_id: String, subnet_id: String, namespace: String) {
    0 "ClusterID" cluster_id: String, 1 "SubnetID" subnet_id: String, 2 "Namespace" namespace: String,
    3 "DataPath" data_path: String, 4 "NodeSelector" node_selector: Vec<K8SLabel>,
    5 "Tolerations" tolerations: Vec<K8SToleration>, 6 "Port" port: u64, 7 "PodTemplatePatch" pod_template_patch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { K8SLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8SToleration {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub effect: Option<String>,
    pub value: Option<String>,
    pub toleration_seconds: Option<u64>,
}
input! { K8SToleration() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Effect" effect: String, 3 "Value" value: String,
    4 "TolerationSeconds" toleration_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    pub function_name: String,
    pub trigger_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub trigger_info: Option<Trigger>,
}
model! { CreateTriggerOutput {
    0 "TriggerInfo" trigger_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trigger {
    pub mod_time: Option<String>,
    pub r#type: Option<String>,
    pub trigger_desc: Option<String>,
    pub trigger_name: Option<String>,
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
    0 "ModTime" mod_time, 1 "Type" r#type, 2 "TriggerDesc" trigger_desc, 3 "TriggerName" trigger_name,
    4 "AddTime" add_time, 5 "Enable" enable, 6 "CustomArgument" custom_argument, 7 "AvailableStatus" available_status,
    8 "ResourceId" resource_id, 9 "BindStatus" bind_status, 10 "TriggerAttribute" trigger_attribute,
    11 "Qualifier" qualifier, 12 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    pub function_name: String,
    pub name: String,
    pub namespace: Option<String>,
}
operation! { DeleteAlias(function_name: String, name: String) "DeleteAlias" -> Empty {
    0 "FunctionName" function_name, 1 "Name" name, 2 "Namespace" namespace: String
} }

pub type DeleteAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    pub domain: Option<String>,
}
operation! { DeleteCustomDomain() "DeleteCustomDomain" -> Empty {
    0 "Domain" domain: String
} }

pub type DeleteCustomDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { DeleteFunction(function_name: String) "DeleteFunction" -> Empty {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

pub type DeleteFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionVersion {
    pub function_name: String,
    pub qualifier: String,
    pub namespace: Option<String>,
    pub force_delete: Option<String>,
}
operation! { DeleteFunctionVersion(function_name: String, qualifier: String) "DeleteFunctionVersion" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier, 2 "Namespace" namespace: String,
    3 "ForceDelete" force_delete: String
} }

pub type DeleteFunctionVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayerVersion {
    pub layer_name: String,
    pub layer_version: i64,
}
operation! { DeleteLayerVersion(layer_name: String, layer_version: i64) "DeleteLayerVersion" -> Empty {
    0 "LayerName" layer_name, 1 "LayerVersion" layer_version
} }

pub type DeleteLayerVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub namespace: String,
}
operation! { DeleteNamespace(namespace: String) "DeleteNamespace" -> Empty {
    0 "Namespace" namespace
} }

pub type DeleteNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvisionedConcurrencyConfig {
    pub function_name: String,
    pub qualifier: String,
    pub namespace: Option<String>,
}
operation! { DeleteProvisionedConcurrencyConfig(function_name: String, qualifier: String)
    "DeleteProvisionedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier, 2 "Namespace" namespace: String
} }

pub type DeleteProvisionedConcurrencyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedConcurrencyConfig {
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { DeleteReservedConcurrencyConfig(function_name: String) "DeleteReservedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String
} }

pub type DeleteReservedConcurrencyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    pub function_name: String,
    pub trigger_name: String,
    pub r#type: String,
    pub namespace: Option<String>,
    pub trigger_desc: Option<String>,
    pub qualifier: Option<String>,
}
operation! { DeleteTrigger(function_name: String, trigger_name: String, r#type: String) "DeleteTrigger" -> Empty {
    0 "FunctionName" function_name, 1 "TriggerName" trigger_name, 2 "Type" r#type, 3 "Namespace" namespace: String,
    4 "TriggerDesc" trigger_desc: String, 5 "Qualifier" qualifier: String
} }

pub type DeleteTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {}
operation! { GetAccount() "GetAccount" -> GetAccountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountOutput {
    pub account_usage: Option<UsageInfo>,
    pub account_limit: Option<LimitsInfo>,
}
model! { GetAccountOutput {
    0 "AccountUsage" account_usage, 1 "AccountLimit" account_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageInfo {
    pub namespaces_count: Option<i64>,
    pub namespace: Option<Vec<NamespaceUsage>>,
    pub total_concurrency_mem: Option<i64>,
    pub total_allocated_concurrency_mem: Option<i64>,
    pub user_concurrency_mem_limit: Option<i64>,
}
model! { UsageInfo {
    0 "NamespacesCount" namespaces_count, 1 "Namespace" namespace, 2 "TotalConcurrencyMem" total_concurrency_mem,
    3 "TotalAllocatedConcurrencyMem" total_allocated_concurrency_mem,
    4 "UserConcurrencyMemLimit" user_concurrency_mem_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceUsage {
    pub functions: Option<Vec<String>>,
    pub namespace: Option<String>,
    pub functions_count: Option<i64>,
    pub total_concurrency_mem: Option<i64>,
    pub total_allocated_concurrency_mem: Option<i64>,
    pub total_allocated_provisioned_mem: Option<i64>,
}
model! { NamespaceUsage {
    0 "Functions" functions, 1 "Namespace" namespace, 2 "FunctionsCount" functions_count,
    3 "TotalConcurrencyMem" total_concurrency_mem, 4 "TotalAllocatedConcurrencyMem" total_allocated_concurrency_mem,
    5 "TotalAllocatedProvisionedMem" total_allocated_provisioned_mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitsInfo {
    pub namespaces_count: Option<i64>,
    pub namespace: Option<Vec<NamespaceLimit>>,
}
model! { LimitsInfo {
    0 "NamespacesCount" namespaces_count, 1 "Namespace" namespace
} }

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
    0 "FunctionsCount" functions_count, 1 "Trigger" trigger, 2 "Namespace" namespace,
    3 "ConcurrentExecutions" concurrent_executions, 4 "TimeoutLimit" timeout_limit, 5 "TestModelLimit" test_model_limit,
    6 "InitTimeoutLimit" init_timeout_limit, 7 "RetryNumLimit" retry_num_limit, 8 "MinMsgTTL" min_msg_ttl,
    9 "MaxMsgTTL" max_msg_ttl
} }

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
    0 "Cos" cos, 1 "Timer" timer, 2 "Cmq" cmq, 3 "Total" total, 4 "Ckafka" ckafka, 5 "Apigw" apigw, 6 "Cls" cls,
    7 "Clb" clb, 8 "Mps" mps, 9 "Cm" cm, 10 "Vod" vod, 11 "Eb" eb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlias {
    pub function_name: String,
    pub name: String,
    pub namespace: Option<String>,
}
operation! { GetAlias(function_name: String, name: String) "GetAlias" -> GetAliasOutput {
    0 "FunctionName" function_name, 1 "Name" name, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAliasOutput {
    pub function_version: Option<String>,
    pub name: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub mod_time: Option<String>,
}
model! { GetAliasOutput {
    0 "FunctionVersion" function_version, 1 "Name" name, 2 "RoutingConfig" routing_config, 3 "Description" description,
    4 "AddTime" add_time, 5 "ModTime" mod_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncEventStatus {
    pub invoke_request_id: String,
}
operation! { GetAsyncEventStatus(invoke_request_id: String) "GetAsyncEventStatus" -> GetAsyncEventStatusOutput {
    0 "InvokeRequestId" invoke_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncEventStatusOutput {
    pub result: Option<AsyncEventStatus>,
}
model! { GetAsyncEventStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncEventStatus {
    pub status: Option<String>,
    pub status_code: Option<i64>,
    pub invoke_request_id: Option<String>,
}
model! { AsyncEventStatus {
    0 "Status" status, 1 "StatusCode" status_code, 2 "InvokeRequestId" invoke_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    pub domain: Option<String>,
}
operation! { GetCustomDomain() "GetCustomDomain" -> GetCustomDomainOutput {
    0 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub endpoints_config: Option<Vec<EndpointsConf>>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub tags: Option<Vec<Tag>>,
}
model! { GetCustomDomainOutput {
    0 "Domain" domain, 1 "Protocol" protocol, 2 "EndpointsConfig" endpoints_config, 3 "CertConfig" cert_config,
    4 "WafConfig" waf_config, 5 "Tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub mod_time: Option<String>,
    pub code_info: Option<String>,
    pub description: Option<String>,
    pub triggers: Option<Vec<Trigger>>,
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
    pub tags: Option<Vec<Tag>>,
    pub eip_config: Option<EipOutConfig>,
    pub access_info: Option<AccessInfo>,
    pub r#type: Option<String>,
    pub l5_enable: Option<String>,
    pub layers: Option<Vec<LayerVersionInfo>>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub add_time: Option<String>,
    pub public_net_config: Option<PublicNetConfigOut>,
    pub ons_enable: Option<String>,
    pub cfs_config: Option<CfsConfig>,
    pub available_status: Option<String>,
    pub qualifier: Option<String>,
    pub init_timeout: Option<i64>,
    pub status_reasons: Option<Vec<StatusReason>>,
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
    0 "ModTime" mod_time, 1 "CodeInfo" code_info, 2 "Description" description, 3 "Triggers" triggers,
    4 "Handler" handler, 5 "CodeSize" code_size, 6 "Timeout" timeout, 7 "FunctionVersion" function_version,
    8 "MemorySize" memory_size, 9 "Runtime" runtime, 10 "FunctionName" function_name, 11 "VpcConfig" vpc_config,
    12 "UseGpu" use_gpu, 13 "Environment" environment, 14 "CodeResult" code_result, 15 "CodeError" code_error,
    16 "ErrNo" err_no, 17 "Namespace" namespace, 18 "Role" role, 19 "InstallDependency" install_dependency,
    20 "Status" status, 21 "StatusDesc" status_desc, 22 "ClsLogsetId" cls_logset_id, 23 "ClsTopicId" cls_topic_id,
    24 "FunctionId" function_id, 25 "Tags" tags, 26 "EipConfig" eip_config, 27 "AccessInfo" access_info,
    28 "Type" r#type, 29 "L5Enable" l5_enable, 30 "Layers" layers, 31 "DeadLetterConfig" dead_letter_config,
    32 "AddTime" add_time, 33 "PublicNetConfig" public_net_config, 34 "OnsEnable" ons_enable, 35 "CfsConfig" cfs_config,
    36 "AvailableStatus" available_status, 37 "Qualifier" qualifier, 38 "InitTimeout" init_timeout,
    39 "StatusReasons" status_reasons, 40 "AsyncRunEnable" async_run_enable, 41 "TraceEnable" trace_enable,
    42 "ImageConfig" image_config, 43 "ProtocolType" protocol_type, 44 "ProtocolParams" protocol_params,
    45 "InstanceConcurrencyConfig" instance_concurrency_config, 46 "DnsCache" dns_cache,
    47 "IntranetConfig" intranet_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipOutConfig {
    pub eip_fixed: Option<String>,
    pub eips: Option<Vec<String>>,
}
model! { EipOutConfig {
    0 "EipFixed" eip_fixed, 1 "Eips" eips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub host: Option<String>,
    pub vip: Option<String>,
}
model! { AccessInfo {
    0 "Host" host, 1 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayerVersionInfo {
    pub compatible_runtimes: Option<Vec<String>>,
    pub add_time: Option<String>,
    pub description: Option<String>,
    pub license_info: Option<String>,
    pub layer_version: Option<i64>,
    pub layer_name: Option<String>,
    pub status: Option<String>,
    pub stamp: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { LayerVersionInfo {
    0 "CompatibleRuntimes" compatible_runtimes, 1 "AddTime" add_time, 2 "Description" description,
    3 "LicenseInfo" license_info, 4 "LayerVersion" layer_version, 5 "LayerName" layer_name, 6 "Status" status,
    7 "Stamp" stamp, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicNetConfigOut {
    pub public_net_status: Option<String>,
    pub eip_config: Option<EipConfigOut>,
}
model! { PublicNetConfigOut {
    0 "PublicNetStatus" public_net_status, 1 "EipConfig" eip_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipConfigOut {
    pub eip_status: Option<String>,
    pub eip_address: Option<Vec<String>>,
}
model! { EipConfigOut {
    0 "EipStatus" eip_status, 1 "EipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { StatusReason {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetConfigOut {
    pub ip_fixed: Option<String>,
    pub ip_address: Option<Vec<String>>,
}
model! { IntranetConfigOut {
    0 "IpFixed" ip_fixed, 1 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAddress {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub namespace: Option<String>,
}
operation! { GetFunctionAddress(function_name: String) "GetFunctionAddress" -> GetFunctionAddressOutput {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier: String, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAddressOutput {
    pub url: Option<String>,
    pub code_sha256: Option<String>,
}
model! { GetFunctionAddressOutput {
    0 "Url" url, 1 "CodeSha256" code_sha256
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionEventInvokeConfig {
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { GetFunctionEventInvokeConfig(function_name: String)
    "GetFunctionEventInvokeConfig" -> GetFunctionEventInvokeConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionEventInvokeConfigOutput {
    pub async_trigger_config: Option<AsyncTriggerConfig>,
}
model! { GetFunctionEventInvokeConfigOutput {
    0 "AsyncTriggerConfig" async_trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTriggerConfig {
    pub retry_config: Option<Vec<RetryConfig>>,
    pub msg_ttl: Option<i64>,
}
input! { AsyncTriggerConfig(retry_config: Vec<RetryConfig>, msg_ttl: i64) {
    0 "RetryConfig" retry_config: Vec<RetryConfig>, 1 "MsgTTL" msg_ttl: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryConfig {
    pub retry_num: Option<i64>,
}
input! { RetryConfig(retry_num: i64) {
    0 "RetryNum" retry_num: i64
} }

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
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub ret_code: Option<String>,
}
input! { LogFilter() {
    0 "RetCode" ret_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchContext {
    pub offset: Option<String>,
    pub limit: Option<u64>,
    pub keyword: Option<String>,
    pub r#type: Option<String>,
}
input! { LogSearchContext(offset: String, limit: u64) {
    0 "Offset" offset: String, 1 "Limit" limit: u64, 2 "Keyword" keyword: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionLogsOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<FunctionLog>>,
    pub search_context: Option<LogSearchContext>,
}
model! { GetFunctionLogsOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "SearchContext" search_context
} }

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
    pub retry_num: Option<u64>,
}
model! { FunctionLog {
    0 "FunctionName" function_name, 1 "RetMsg" ret_msg, 2 "RequestId" request_id, 3 "StartTime" start_time,
    4 "RetCode" ret_code, 5 "InvokeFinished" invoke_finished, 6 "Duration" duration, 7 "BillDuration" bill_duration,
    8 "MemUsage" mem_usage, 9 "Log" log, 10 "Level" level, 11 "Source" source, 12 "RetryNum" retry_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersion {
    pub layer_name: String,
    pub layer_version: i64,
}
operation! { GetLayerVersion(layer_name: String, layer_version: i64) "GetLayerVersion" -> GetLayerVersionOutput {
    0 "LayerName" layer_name, 1 "LayerVersion" layer_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionOutput {
    pub compatible_runtimes: Option<Vec<String>>,
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
    0 "CompatibleRuntimes" compatible_runtimes, 1 "CodeSha256" code_sha256, 2 "Location" location, 3 "AddTime" add_time,
    4 "Description" description, 5 "LicenseInfo" license_info, 6 "LayerVersion" layer_version, 7 "LayerName" layer_name,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfig {
    pub function_name: String,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
}
operation! { GetProvisionedConcurrencyConfig(function_name: String)
    "GetProvisionedConcurrencyConfig" -> GetProvisionedConcurrencyConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfigOutput {
    pub unallocated_concurrency_num: Option<u64>,
    pub allocated: Option<Vec<VersionProvisionedConcurrencyInfo>>,
}
model! { GetProvisionedConcurrencyConfigOutput {
    0 "UnallocatedConcurrencyNum" unallocated_concurrency_num, 1 "Allocated" allocated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionProvisionedConcurrencyInfo {
    pub allocated_provisioned_concurrency_num: Option<u64>,
    pub available_provisioned_concurrency_num: Option<u64>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub qualifier: Option<String>,
    pub trigger_actions: Option<Vec<TriggerAction>>,
}
model! { VersionProvisionedConcurrencyInfo {
    0 "AllocatedProvisionedConcurrencyNum" allocated_provisioned_concurrency_num,
    1 "AvailableProvisionedConcurrencyNum" available_provisioned_concurrency_num, 2 "Status" status,
    3 "StatusReason" status_reason, 4 "Qualifier" qualifier, 5 "TriggerActions" trigger_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAction {
    pub trigger_name: Option<String>,
    pub trigger_provisioned_concurrency_num: Option<u64>,
    pub trigger_cron_config: Option<String>,
    pub provisioned_type: Option<String>,
}
input! { TriggerAction(trigger_name: String, trigger_provisioned_concurrency_num: u64, trigger_cron_config: String) {
    0 "TriggerName" trigger_name: String, 1 "TriggerProvisionedConcurrencyNum" trigger_provisioned_concurrency_num: u64,
    2 "TriggerCronConfig" trigger_cron_config: String, 3 "ProvisionedType" provisioned_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatus {
    pub function_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestStatusOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<RequestStatus>>,
}
model! { GetRequestStatusOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

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
    0 "FunctionName" function_name, 1 "RetMsg" ret_msg, 2 "RequestId" request_id, 3 "StartTime" start_time,
    4 "RetCode" ret_code, 5 "Duration" duration, 6 "MemUsage" mem_usage, 7 "RetryNum" retry_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReservedConcurrencyConfig {
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { GetReservedConcurrencyConfig(function_name: String)
    "GetReservedConcurrencyConfig" -> GetReservedConcurrencyConfigOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReservedConcurrencyConfigOutput {
    pub reserved_mem: Option<u64>,
}
model! { GetReservedConcurrencyConfigOutput {
    0 "ReservedMem" reserved_mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoke {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeOutput {
    pub result: Option<ResultItem>,
}
model! { InvokeOutput {
    0 "Result" result
} }

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
    0 "Log" log, 1 "RetMsg" ret_msg, 2 "ErrMsg" err_msg, 3 "MemUsage" mem_usage, 4 "Duration" duration,
    5 "BillDuration" bill_duration, 6 "FunctionRequestId" function_request_id, 7 "InvokeResult" invoke_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunction {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunctionOutput {
    pub result: Option<ResultItem>,
}
model! { InvokeFunctionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Option<Vec<Alias>>,
    pub total_count: Option<u64>,
}
model! { ListAliasesOutput {
    0 "Aliases" aliases, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alias {
    pub function_version: Option<String>,
    pub name: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub mod_time: Option<String>,
}
model! { Alias {
    0 "FunctionVersion" function_version, 1 "Name" name, 2 "RoutingConfig" routing_config, 3 "Description" description,
    4 "AddTime" add_time, 5 "ModTime" mod_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncEvents {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInterval {
    pub start: Option<String>,
    pub end: Option<String>,
}
input! { TimeInterval(start: String, end: String) {
    0 "Start" start: String, 1 "End" end: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncEventsOutput {
    pub total_count: Option<i64>,
    pub event_list: Option<Vec<AsyncEvent>>,
}
model! { ListAsyncEventsOutput {
    0 "TotalCount" total_count, 1 "EventList" event_list
} }

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
    0 "InvokeRequestId" invoke_request_id, 1 "InvokeType" invoke_type, 2 "Qualifier" qualifier, 3 "Status" status,
    4 "StartTime" start_time, 5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomains {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListCustomDomains() "ListCustomDomains" -> ListCustomDomainsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "OrderBy" order_by: String, 3 "Order" order: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { ListCustomDomains: DomainInfo = Offset "Offset", "Domains" domains, total "Total" }

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
pub struct ListCustomDomainsOutput {
    pub total: Option<u64>,
    pub domains: Option<Vec<DomainInfo>>,
}
model! { ListCustomDomainsOutput {
    0 "Total" total, 1 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub protocol: Option<String>,
    pub endpoints_config: Option<Vec<EndpointsConf>>,
    pub cert_config: Option<CertConf>,
    pub waf_config: Option<WafConf>,
    pub tags: Option<Vec<Tag>>,
}
model! { DomainInfo {
    0 "Domain" domain, 1 "Protocol" protocol, 2 "EndpointsConfig" endpoints_config, 3 "CertConfig" cert_config,
    4 "WafConfig" waf_config, 5 "Tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Option<Vec<Function>>,
    pub total_count: Option<i64>,
}
model! { ListFunctionsOutput {
    0 "Functions" functions, 1 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub status_reasons: Option<Vec<StatusReason>>,
    pub total_provisioned_concurrency_mem: Option<u64>,
    pub reserved_concurrency_mem: Option<u64>,
    pub async_run_enable: Option<String>,
    pub trace_enable: Option<String>,
}
model! { Function {
    0 "ModTime" mod_time, 1 "AddTime" add_time, 2 "Runtime" runtime, 3 "FunctionName" function_name,
    4 "FunctionId" function_id, 5 "Namespace" namespace, 6 "Status" status, 7 "StatusDesc" status_desc,
    8 "Description" description, 9 "Tags" tags, 10 "Type" r#type, 11 "StatusReasons" status_reasons,
    12 "TotalProvisionedConcurrencyMem" total_provisioned_concurrency_mem,
    13 "ReservedConcurrencyMem" reserved_concurrency_mem, 14 "AsyncRunEnable" async_run_enable,
    15 "TraceEnable" trace_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersions {
    pub layer_name: String,
    pub compatible_runtime: Option<Vec<String>>,
}
operation! { ListLayerVersions(layer_name: String) "ListLayerVersions" -> ListLayerVersionsOutput {
    0 "LayerName" layer_name, 1 "CompatibleRuntime" compatible_runtime: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersionsOutput {
    pub layer_versions: Option<Vec<LayerVersionInfo>>,
}
model! { ListLayerVersionsOutput {
    0 "LayerVersions" layer_versions
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersOutput {
    pub layers: Option<Vec<LayerVersionInfo>>,
    pub total_count: Option<i64>,
}
model! { ListLayersOutput {
    0 "Layers" layers, 1 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKey {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchKey(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub namespaces: Option<Vec<Namespace>>,
    pub total_count: Option<i64>,
}
model! { ListNamespacesOutput {
    0 "Namespaces" namespaces, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    pub mod_time: Option<String>,
    pub add_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Namespace {
    0 "ModTime" mod_time, 1 "AddTime" add_time, 2 "Description" description, 3 "Name" name, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    pub function_name: String,
    pub namespace: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
    pub order: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListTriggers(function_name: String) "ListTriggers" -> ListTriggersOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OrderBy" order_by: String, 5 "Order" order: String, 6 "Filters" filters: Vec<Filter>
} }
paged! { ListTriggers: TriggerInfo = Offset "Offset", "Triggers" triggers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub total_count: Option<u64>,
    pub triggers: Option<Vec<TriggerInfo>>,
}
model! { ListTriggersOutput {
    0 "TotalCount" total_count, 1 "Triggers" triggers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerInfo {
    pub enable: Option<u64>,
    pub qualifier: Option<String>,
    pub trigger_name: Option<String>,
    pub r#type: Option<String>,
    pub trigger_desc: Option<String>,
    pub available_status: Option<String>,
    pub custom_argument: Option<String>,
    pub add_time: Option<String>,
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
    0 "Enable" enable, 1 "Qualifier" qualifier, 2 "TriggerName" trigger_name, 3 "Type" r#type,
    4 "TriggerDesc" trigger_desc, 5 "AvailableStatus" available_status, 6 "CustomArgument" custom_argument,
    7 "AddTime" add_time, 8 "ModTime" mod_time, 9 "ResourceId" resource_id, 10 "BindStatus" bind_status,
    11 "TriggerAttribute" trigger_attribute, 12 "Description" description, 13 "BoundResources" bound_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionByFunction {
    pub function_name: String,
    pub namespace: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { ListVersionByFunction(function_name: String) "ListVersionByFunction" -> ListVersionByFunctionOutput {
    0 "FunctionName" function_name, 1 "Namespace" namespace: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "OrderBy" order_by: String
} }
paged! { ListVersionByFunction: FunctionVersion = Offset "Offset", "Versions" versions, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionByFunctionOutput {
    pub function_version: Option<Vec<String>>,
    pub versions: Option<Vec<FunctionVersion>>,
    pub total_count: Option<u64>,
}
model! { ListVersionByFunctionOutput {
    0 "FunctionVersion" function_version, 1 "Versions" versions, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionVersion {
    pub version: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub mod_time: Option<String>,
    pub status: Option<String>,
}
model! { FunctionVersion {
    0 "Version" version, 1 "Description" description, 2 "AddTime" add_time, 3 "ModTime" mod_time, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLayerVersion {
    pub layer_name: String,
    pub compatible_runtimes: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLayerVersionOutput {
    pub layer_version: Option<i64>,
}
model! { PublishLayerVersionOutput {
    0 "LayerVersion" layer_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVersion {
    pub function_name: String,
    pub description: Option<String>,
    pub namespace: Option<String>,
}
operation! { PublishVersion(function_name: String) "PublishVersion" -> PublishVersionOutput {
    0 "FunctionName" function_name, 1 "Description" description: String, 2 "Namespace" namespace: String
} }

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
    0 "FunctionVersion" function_version, 1 "CodeSize" code_size, 2 "MemorySize" memory_size,
    3 "Description" description, 4 "Handler" handler, 5 "Timeout" timeout, 6 "Runtime" runtime, 7 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionedConcurrencyConfig {
    pub function_name: String,
    pub qualifier: String,
    pub version_provisioned_concurrency_num: u64,
    pub namespace: Option<String>,
    pub trigger_actions: Option<Vec<TriggerAction>>,
    pub provisioned_type: Option<String>,
    pub tracking_target: Option<f64>,
    pub min_capacity: Option<u64>,
    pub max_capacity: Option<u64>,
}
operation! { PutProvisionedConcurrencyConfig(function_name: String, qualifier: String, version_provisioned_concurrency_num: u64)
    "PutProvisionedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "Qualifier" qualifier,
    2 "VersionProvisionedConcurrencyNum" version_provisioned_concurrency_num, 3 "Namespace" namespace: String,
    4 "TriggerActions" trigger_actions: Vec<TriggerAction>, 5 "ProvisionedType" provisioned_type: String,
    6 "TrackingTarget" tracking_target: f64, 7 "MinCapacity" min_capacity: u64, 8 "MaxCapacity" max_capacity: u64
} }

pub type PutProvisionedConcurrencyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutReservedConcurrencyConfig {
    pub function_name: String,
    pub reserved_concurrency_mem: u64,
    pub namespace: Option<String>,
}
operation! { PutReservedConcurrencyConfig(function_name: String, reserved_concurrency_mem: u64)
    "PutReservedConcurrencyConfig" -> Empty {
    0 "FunctionName" function_name, 1 "ReservedConcurrencyMem" reserved_concurrency_mem, 2 "Namespace" namespace: String
} }

pub type PutReservedConcurrencyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutTotalConcurrencyConfig {
    pub total_concurrency_mem: u64,
    pub namespace: Option<String>,
}
operation! { PutTotalConcurrencyConfig(total_concurrency_mem: u64) "PutTotalConcurrencyConfig" -> Empty {
    0 "TotalConcurrencyMem" total_concurrency_mem, 1 "Namespace" namespace: String
} }

pub type PutTotalConcurrencyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAsyncEvent {
    pub function_name: String,
    pub invoke_request_id: String,
    pub namespace: Option<String>,
    pub grace_shutdown: Option<bool>,
}
operation! { TerminateAsyncEvent(function_name: String, invoke_request_id: String) "TerminateAsyncEvent" -> Empty {
    0 "FunctionName" function_name, 1 "InvokeRequestId" invoke_request_id, 2 "Namespace" namespace: String,
    3 "GraceShutdown" grace_shutdown: bool
} }

pub type TerminateAsyncEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    pub function_name: String,
    pub name: String,
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

pub type UpdateAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
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

pub type UpdateCustomDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionCode {
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

pub type UpdateFunctionCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionConfiguration {
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

pub type UpdateFunctionConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionEventInvokeConfig {
    pub async_trigger_config: AsyncTriggerConfig,
    pub function_name: String,
    pub namespace: Option<String>,
}
operation! { UpdateFunctionEventInvokeConfig(async_trigger_config: AsyncTriggerConfig, function_name: String)
    "UpdateFunctionEventInvokeConfig" -> Empty {
    0 "AsyncTriggerConfig" async_trigger_config, 1 "FunctionName" function_name, 2 "Namespace" namespace: String
} }

pub type UpdateFunctionEventInvokeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub namespace: String,
    pub description: String,
}
operation! { UpdateNamespace(namespace: String, description: String) "UpdateNamespace" -> Empty {
    0 "Namespace" namespace, 1 "Description" description
} }

pub type UpdateNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    pub function_name: String,
    pub trigger_name: String,
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

pub type UpdateTriggerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerStatus {
    pub enable: String,
    pub function_name: String,
    pub trigger_name: String,
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

pub type UpdateTriggerStatusOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_INSUFFICIENT: &str = "FailedOperation.AccountInsufficient";
    pub const FAILED_OPERATION_API_GATEWAY: &str = "FailedOperation.ApiGateway";
    pub const FAILED_OPERATION_APIGW: &str = "FailedOperation.Apigw";
    pub const FAILED_OPERATION_APM_CONFIG_INSTANCE_ID: &str = "FailedOperation.ApmConfigInstanceId";
    pub const FAILED_OPERATION_ASYNC_EVENT_STATUS: &str = "FailedOperation.AsyncEventStatus";
    pub const FAILED_OPERATION_AUTH_FAILURE: &str = "FailedOperation.AuthFailure";
    pub const FAILED_OPERATION_BIND_PLUGIN: &str = "FailedOperation.BindPlugin";
    pub const FAILED_OPERATION_CNAME: &str = "FailedOperation.CNAME";
    pub const FAILED_OPERATION_CALL_NET_DEPLOY_FAILED: &str = "FailedOperation.CallNetDeployFailed";
    pub const FAILED_OPERATION_CALL_ROLE_FAILED: &str = "FailedOperation.CallRoleFailed";
    pub const FAILED_OPERATION_CLS_SERVICE_UNREGISTERED: &str = "FailedOperation.ClsServiceUnregistered";
    pub const FAILED_OPERATION_CLUSTER_NOT_FOUND: &str = "FailedOperation.ClusterNotFound";
    pub const FAILED_OPERATION_COPY_ASYNC_RUN: &str = "FailedOperation.CopyAsyncRun";
    pub const FAILED_OPERATION_COPY_FAILED: &str = "FailedOperation.CopyFailed";
    pub const FAILED_OPERATION_COPY_FUNCTION: &str = "FailedOperation.CopyFunction";
    pub const FAILED_OPERATION_COS: &str = "FailedOperation.Cos";
    pub const FAILED_OPERATION_CREATE_ALIAS: &str = "FailedOperation.CreateAlias";
    pub const FAILED_OPERATION_CREATE_FUNCTION: &str = "FailedOperation.CreateFunction";
    pub const FAILED_OPERATION_CREATE_NAMESPACE: &str = "FailedOperation.CreateNamespace";
    pub const FAILED_OPERATION_CREATE_TRIGGER: &str = "FailedOperation.CreateTrigger";
    pub const FAILED_OPERATION_DEBUG_MODE_STATUS: &str = "FailedOperation.DebugModeStatus";
    pub const FAILED_OPERATION_DEBUG_MODE_UPDATE_TIME_OUT_FAIL: &str = "FailedOperation.DebugModeUpdateTimeOutFail";
    pub const FAILED_OPERATION_DELETE_ALIAS: &str = "FailedOperation.DeleteAlias";
    pub const FAILED_OPERATION_DELETE_FUNCTION: &str = "FailedOperation.DeleteFunction";
    pub const FAILED_OPERATION_DELETE_LAYER_VERSION: &str = "FailedOperation.DeleteLayerVersion";
    pub const FAILED_OPERATION_DELETE_NAMESPACE: &str = "FailedOperation.DeleteNamespace";
    pub const FAILED_OPERATION_DELETE_TRIGGER: &str = "FailedOperation.DeleteTrigger";
    pub const FAILED_OPERATION_DELETE_TRIGGER_URL_USED: &str = "FailedOperation.DeleteTrigger.UrlUsed";
    pub const FAILED_OPERATION_DOMAIN_UN_EXIST: &str = "FailedOperation.Domain.UnExist";
    pub const FAILED_OPERATION_FUNCTION_NAME_STATUS_ERROR: &str = "FailedOperation.FunctionNameStatusError";
    pub const FAILED_OPERATION_FUNCTION_STATUS_ERROR: &str = "FailedOperation.FunctionStatusError";
    pub const FAILED_OPERATION_FUNCTION_VERSION_STATUS_NOT_ACTIVE: &str =
        "FailedOperation.FunctionVersionStatusNotActive";
    pub const FAILED_OPERATION_GET_ALIAS: &str = "FailedOperation.GetAlias";
    pub const FAILED_OPERATION_GET_FUNCTION_ADDRESS: &str = "FailedOperation.GetFunctionAddress";
    pub const FAILED_OPERATION_INSTANCE_ISOLATION_ENABLED: &str = "FailedOperation.InstanceIsolationEnabled";
    pub const FAILED_OPERATION_INSTANCE_NOT_FOUND: &str = "FailedOperation.InstanceNotFound";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_INSUFFICIENT_RESOURCES: &str = "FailedOperation.InsufficientResources";
    pub const FAILED_OPERATION_INVOKE_FUNCTION: &str = "FailedOperation.InvokeFunction";
    pub const FAILED_OPERATION_MIX_NODE_CONFIG: &str = "FailedOperation.MixNodeConfig";
    pub const FAILED_OPERATION_NAMESPACE: &str = "FailedOperation.Namespace";
    pub const FAILED_OPERATION_OPEN_SERVICE: &str = "FailedOperation.OpenService";
    pub const FAILED_OPERATION_OPERATION_CONFLICT: &str = "FailedOperation.OperationConflict";
    pub const FAILED_OPERATION_PROVISION_CREATE_TIMER: &str = "FailedOperation.ProvisionCreateTimer";
    pub const FAILED_OPERATION_PROVISION_DELETE_TIMER: &str = "FailedOperation.ProvisionDeleteTimer";
    pub const FAILED_OPERATION_PROVISIONED_EXCEED_AVAILABLE: &str = "FailedOperation.ProvisionedExceedAvailable";
    pub const FAILED_OPERATION_PROVISIONED_EXCEED_RESERVED: &str = "FailedOperation.ProvisionedExceedReserved";
    pub const FAILED_OPERATION_PROVISIONED_IN_PROGRESS: &str = "FailedOperation.ProvisionedInProgress";
    pub const FAILED_OPERATION_PUBLISH_LAYER_VERSION: &str = "FailedOperation.PublishLayerVersion";
    pub const FAILED_OPERATION_PUBLISH_VERSION: &str = "FailedOperation.PublishVersion";
    pub const FAILED_OPERATION_QCS_ROLE_NOT_FOUND: &str = "FailedOperation.QcsRoleNotFound";
    pub const FAILED_OPERATION_QUERY_ERROR: &str = "FailedOperation.QueryError";
    pub const FAILED_OPERATION_RESERVED_EXCEED_TOTAL: &str = "FailedOperation.ReservedExceedTotal";
    pub const FAILED_OPERATION_RESERVED_IN_PROGRESS: &str = "FailedOperation.ReservedInProgress";
    pub const FAILED_OPERATION_SERVICE_CLOSED: &str = "FailedOperation.ServiceClosed";
    pub const FAILED_OPERATION_SESSION_NAME: &str = "FailedOperation.SessionName";
    pub const FAILED_OPERATION_SSL: &str = "FailedOperation.Ssl";
    pub const FAILED_OPERATION_TOPIC_NOT_EXIST: &str = "FailedOperation.TopicNotExist";
    pub const FAILED_OPERATION_TOTAL_CONCURRENCY_MEMORY_IN_PROGRESS: &str =
        "FailedOperation.TotalConcurrencyMemoryInProgress";
    pub const FAILED_OPERATION_UN_OPENED_SERVICE: &str = "FailedOperation.UnOpenedService";
    pub const FAILED_OPERATION_UPDATE_ALIAS: &str = "FailedOperation.UpdateAlias";
    pub const FAILED_OPERATION_UPDATE_FUNCTION_CODE: &str = "FailedOperation.UpdateFunctionCode";
    pub const FAILED_OPERATION_UPDATE_FUNCTION_CONFIGURATION: &str = "FailedOperation.UpdateFunctionConfiguration";
    pub const FAILED_OPERATION_UPDATE_STATUS: &str = "FailedOperation.UpdateStatus";
    pub const FAILED_OPERATION_UPDATE_TRIGGER: &str = "FailedOperation.UpdateTrigger";
    pub const FAILED_OPERATION_UPDATE_TRIGGER_STATUS: &str = "FailedOperation.UpdateTriggerStatus";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_API_GATEWAY: &str = "InternalError.ApiGateway";
    pub const INTERNAL_ERROR_CKAFKA: &str = "InternalError.Ckafka";
    pub const INTERNAL_ERROR_CMQ: &str = "InternalError.Cmq";
    pub const INTERNAL_ERROR_COS: &str = "InternalError.Cos";
    pub const INTERNAL_ERROR_ES: &str = "InternalError.ES";
    pub const INTERNAL_ERROR_EXCEPTION: &str = "InternalError.Exception";
    pub const INTERNAL_ERROR_GET_ROLE_ERROR: &str = "InternalError.GetRoleError";
    pub const INTERNAL_ERROR_GET_STS_TOKEN_FAILED: &str = "InternalError.GetStsTokenFailed";
    pub const INTERNAL_ERROR_SEARCH_FAILED: &str = "InternalError.SearchFailed";
    pub const INTERNAL_ERROR_SYSTEM: &str = "InternalError.System";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INVALID_PARAMETER_CLS: &str = "InvalidParameter.Cls";
    pub const INVALID_PARAMETER_FUNCTION_NAME: &str = "InvalidParameter.FunctionName";
    pub const INVALID_PARAMETER_FUNCTION_NAME_OR_RESOURCE_ID_REQUIRED: &str =
        "InvalidParameter.FunctionNameOrResourceIdRequired";
    pub const INVALID_PARAMETER_GOOSE_FS_REQUIRED: &str = "InvalidParameter.GooseFsRequired";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_PAYLOAD: &str = "InvalidParameter.Payload";
    pub const INVALID_PARAMETER_REQUEST_TOO_LARGE: &str = "InvalidParameter.RequestTooLarge";
    pub const INVALID_PARAMETER_ROLE_CHECK: &str = "InvalidParameter.RoleCheck";
    pub const INVALID_PARAMETER_ROUTING_CONFIG: &str = "InvalidParameter.RoutingConfig";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACTION: &str = "InvalidParameterValue.Action";
    pub const INVALID_PARAMETER_VALUE_ADDITIONAL_VERSION_WEIGHTS: &str =
        "InvalidParameterValue.AdditionalVersionWeights";
    pub const INVALID_PARAMETER_VALUE_ALIAS: &str = "InvalidParameterValue.Alias";
    pub const INVALID_PARAMETER_VALUE_API_GATEWAY: &str = "InvalidParameterValue.ApiGateway";
    pub const INVALID_PARAMETER_VALUE_APM_CONFIG: &str = "InvalidParameterValue.ApmConfig";
    pub const INVALID_PARAMETER_VALUE_APM_CONFIG_INSTANCE_ID: &str = "InvalidParameterValue.ApmConfigInstanceId";
    pub const INVALID_PARAMETER_VALUE_APM_CONFIG_REGION: &str = "InvalidParameterValue.ApmConfigRegion";
    pub const INVALID_PARAMETER_VALUE_ARGS: &str = "InvalidParameterValue.Args";
    pub const INVALID_PARAMETER_VALUE_ARGS_LIST: &str = "InvalidParameterValue.ArgsList";
    pub const INVALID_PARAMETER_VALUE_ASYNC_RUN_ENABLE: &str = "InvalidParameterValue.AsyncRunEnable";
    pub const INVALID_PARAMETER_VALUE_ASYNC_TRIGGER_CONFIG: &str = "InvalidParameterValue.AsyncTriggerConfig";
    pub const INVALID_PARAMETER_VALUE_CDN: &str = "InvalidParameterValue.Cdn";
    pub const INVALID_PARAMETER_VALUE_CFS_ID: &str = "InvalidParameterValue.CfsId";
    pub const INVALID_PARAMETER_VALUE_CFS_LOCAL_MOUNT_DIR: &str = "InvalidParameterValue.CfsLocalMountDir";
    pub const INVALID_PARAMETER_VALUE_CFS_MOUNT_INS_ID: &str = "InvalidParameterValue.CfsMountInsId";
    pub const INVALID_PARAMETER_VALUE_CFS_PARAMETER_DUPLICATE: &str = "InvalidParameterValue.CfsParameterDuplicate";
    pub const INVALID_PARAMETER_VALUE_CFS_PARAMETER_ERROR: &str = "InvalidParameterValue.CfsParameterError";
    pub const INVALID_PARAMETER_VALUE_CFS_REGION: &str = "InvalidParameterValue.CfsRegion";
    pub const INVALID_PARAMETER_VALUE_CFS_REMOTE_MOUNT_DIR: &str = "InvalidParameterValue.CfsRemoteMountDir";
    pub const INVALID_PARAMETER_VALUE_CFS_STRUCTION_ERROR: &str = "InvalidParameterValue.CfsStructionError";
    pub const INVALID_PARAMETER_VALUE_CFS_TYPE: &str = "InvalidParameterValue.CfsType";
    pub const INVALID_PARAMETER_VALUE_CFS_USER_GROUP_ID: &str = "InvalidParameterValue.CfsUserGroupId";
    pub const INVALID_PARAMETER_VALUE_CFS_USER_ID: &str = "InvalidParameterValue.CfsUserId";
    pub const INVALID_PARAMETER_VALUE_CKAFKA: &str = "InvalidParameterValue.Ckafka";
    pub const INVALID_PARAMETER_VALUE_CLIENT_CONTEXT: &str = "InvalidParameterValue.ClientContext";
    pub const INVALID_PARAMETER_VALUE_CLS: &str = "InvalidParameterValue.Cls";
    pub const INVALID_PARAMETER_VALUE_CLS_ROLE: &str = "InvalidParameterValue.ClsRole";
    pub const INVALID_PARAMETER_VALUE_CMQ: &str = "InvalidParameterValue.Cmq";
    pub const INVALID_PARAMETER_VALUE_CODE: &str = "InvalidParameterValue.Code";
    pub const INVALID_PARAMETER_VALUE_CODE_SECRET: &str = "InvalidParameterValue.CodeSecret";
    pub const INVALID_PARAMETER_VALUE_CODE_SOURCE: &str = "InvalidParameterValue.CodeSource";
    pub const INVALID_PARAMETER_VALUE_COMMAND: &str = "InvalidParameterValue.Command";
    pub const INVALID_PARAMETER_VALUE_COMMAND_LIST: &str = "InvalidParameterValue.CommandList";
    pub const INVALID_PARAMETER_VALUE_COMPATIBLE_RUNTIMES: &str = "InvalidParameterValue.CompatibleRuntimes";
    pub const INVALID_PARAMETER_VALUE_CONTENT: &str = "InvalidParameterValue.Content";
    pub const INVALID_PARAMETER_VALUE_CORS: &str = "InvalidParameterValue.Cors";
    pub const INVALID_PARAMETER_VALUE_COS: &str = "InvalidParameterValue.Cos";
    pub const INVALID_PARAMETER_VALUE_COS_BUCKET_NAME: &str = "InvalidParameterValue.CosBucketName";
    pub const INVALID_PARAMETER_VALUE_COS_BUCKET_REGION: &str = "InvalidParameterValue.CosBucketRegion";
    pub const INVALID_PARAMETER_VALUE_COS_FS_BUCKET_MOUNT_DIR: &str = "InvalidParameterValue.CosFsBucketMountDir";
    pub const INVALID_PARAMETER_VALUE_COS_FS_BUCKET_NAME: &str = "InvalidParameterValue.CosFsBucketName";
    pub const INVALID_PARAMETER_VALUE_COS_FS_LOCAL_MOUNT_DIR: &str = "InvalidParameterValue.CosFsLocalMountDir";
    pub const INVALID_PARAMETER_VALUE_COS_FS_REGION: &str = "InvalidParameterValue.CosFsRegion";
    pub const INVALID_PARAMETER_VALUE_COS_FS_STRUCTION: &str = "InvalidParameterValue.CosFsStruction";
    pub const INVALID_PARAMETER_VALUE_COS_FS_TYPE: &str = "InvalidParameterValue.CosFsType";
    pub const INVALID_PARAMETER_VALUE_COS_NOTIFY_RULE_CONFLICT: &str = "InvalidParameterValue.CosNotifyRuleConflict";
    pub const INVALID_PARAMETER_VALUE_COS_OBJECT_NAME: &str = "InvalidParameterValue.CosObjectName";
    pub const INVALID_PARAMETER_VALUE_CUSTOM_ARGUMENT: &str = "InvalidParameterValue.CustomArgument";
    pub const INVALID_PARAMETER_VALUE_DATE_TIME: &str = "InvalidParameterValue.DateTime";
    pub const INVALID_PARAMETER_VALUE_DEAD_LETTER_CONFIG: &str = "InvalidParameterValue.DeadLetterConfig";
    pub const INVALID_PARAMETER_VALUE_DEFAULT_NAMESPACE: &str = "InvalidParameterValue.DefaultNamespace";
    pub const INVALID_PARAMETER_VALUE_DEMO: &str = "InvalidParameterValue.Demo";
    pub const INVALID_PARAMETER_VALUE_DEMO_ID: &str = "InvalidParameterValue.DemoId";
    pub const INVALID_PARAMETER_VALUE_DESCRIPTION: &str = "InvalidParameterValue.Description";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE: &str = "InvalidParameterValue.DiskSize";
    pub const INVALID_PARAMETER_VALUE_DNS_INFO: &str = "InvalidParameterValue.DnsInfo";
    pub const INVALID_PARAMETER_VALUE_DOMAIN: &str = "InvalidParameterValue.Domain";
    pub const INVALID_PARAMETER_VALUE_DYNAMIC_ENABLED: &str = "InvalidParameterValue.DynamicEnabled";
    pub const INVALID_PARAMETER_VALUE_EAS_CONFIG: &str = "InvalidParameterValue.EASConfig";
    pub const INVALID_PARAMETER_VALUE_EIP_CONFIG: &str = "InvalidParameterValue.EipConfig";
    pub const INVALID_PARAMETER_VALUE_ENABLE: &str = "InvalidParameterValue.Enable";
    pub const INVALID_PARAMETER_VALUE_ENVIRONMENT: &str = "InvalidParameterValue.Environment";
    pub const INVALID_PARAMETER_VALUE_ENVIRONMENT_EXCEEDED_LIMIT: &str =
        "InvalidParameterValue.EnvironmentExceededLimit";
    pub const INVALID_PARAMETER_VALUE_ENVIRONMENT_SYSTEM_PROTECT: &str =
        "InvalidParameterValue.EnvironmentSystemProtect";
    pub const INVALID_PARAMETER_VALUE_FILTERS: &str = "InvalidParameterValue.Filters";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_NAME: &str = "InvalidParameterValue.FunctionName";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_REQUEST_ID: &str = "InvalidParameterValue.FunctionRequestId";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_TYPE: &str = "InvalidParameterValue.FunctionType";
    pub const INVALID_PARAMETER_VALUE_GIT_BRANCH: &str = "InvalidParameterValue.GitBranch";
    pub const INVALID_PARAMETER_VALUE_GIT_COMMIT_ID: &str = "InvalidParameterValue.GitCommitId";
    pub const INVALID_PARAMETER_VALUE_GIT_DIRECTORY: &str = "InvalidParameterValue.GitDirectory";
    pub const INVALID_PARAMETER_VALUE_GIT_PASSWORD: &str = "InvalidParameterValue.GitPassword";
    pub const INVALID_PARAMETER_VALUE_GIT_PASSWORD_SECRET: &str = "InvalidParameterValue.GitPasswordSecret";
    pub const INVALID_PARAMETER_VALUE_GIT_URL: &str = "InvalidParameterValue.GitUrl";
    pub const INVALID_PARAMETER_VALUE_GIT_USER_NAME: &str = "InvalidParameterValue.GitUserName";
    pub const INVALID_PARAMETER_VALUE_GIT_USER_NAME_SECRET: &str = "InvalidParameterValue.GitUserNameSecret";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER: &str = "InvalidParameterValue.GooseFsCluster";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_BASE64_DECODE_ERR: &str =
        "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_CLUSTER_GOOSE_FS_SITE_PROPERTIES_FORMAT_ERR: &str =
        "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_ENDPOINT: &str = "InvalidParameterValue.GooseFsEndpoint";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_FUSE_JVM_CONFIG: &str = "InvalidParameterValue.GooseFsFuseJVMConfig";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_LOCAL_MOUNT_DIR: &str = "InvalidParameterValue.GooseFsLocalMountDir";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_NAMESPACE: &str = "InvalidParameterValue.GooseFsNamespace";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_REMOTE_MOUNT_PATH: &str = "InvalidParameterValue.GooseFsRemoteMountPath";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_STRUCTION_ERROR: &str = "InvalidParameterValue.GooseFsStructionError";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_TYPE: &str = "InvalidParameterValue.GooseFsType";
    pub const INVALID_PARAMETER_VALUE_HANDLER: &str = "InvalidParameterValue.Handler";
    pub const INVALID_PARAMETER_VALUE_IDLE_TIME_OUT: &str = "InvalidParameterValue.IdleTimeOut";
    pub const INVALID_PARAMETER_VALUE_IMAGE_TYPE: &str = "InvalidParameterValue.ImageType";
    pub const INVALID_PARAMETER_VALUE_IMAGE_URI: &str = "InvalidParameterValue.ImageUri";
    pub const INVALID_PARAMETER_VALUE_INLINE_ZIP_FILE: &str = "InvalidParameterValue.InlineZipFile";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_CONCURRENCY_CONFIG: &str =
        "InvalidParameterValue.InstanceConcurrencyConfig";
    pub const INVALID_PARAMETER_VALUE_INVOKE_TYPE: &str = "InvalidParameterValue.InvokeType";
    pub const INVALID_PARAMETER_VALUE_L5_ENABLE: &str = "InvalidParameterValue.L5Enable";
    pub const INVALID_PARAMETER_VALUE_LAYER_NAME: &str = "InvalidParameterValue.LayerName";
    pub const INVALID_PARAMETER_VALUE_LAYERS: &str = "InvalidParameterValue.Layers";
    pub const INVALID_PARAMETER_VALUE_LIMIT: &str = "InvalidParameterValue.Limit";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_LOG_FORMAT: &str = "InvalidParameterValue.LogFormat";
    pub const INVALID_PARAMETER_VALUE_MAX_CONCURRENCY: &str = "InvalidParameterValue.MaxConcurrency";
    pub const INVALID_PARAMETER_VALUE_MEMORY: &str = "InvalidParameterValue.Memory";
    pub const INVALID_PARAMETER_VALUE_MEMORY_SIZE: &str = "InvalidParameterValue.MemorySize";
    pub const INVALID_PARAMETER_VALUE_MIN_CAPACITY: &str = "InvalidParameterValue.MinCapacity";
    pub const INVALID_PARAMETER_VALUE_MOUNT_OPTION: &str = "InvalidParameterValue.MountOption";
    pub const INVALID_PARAMETER_VALUE_NAME: &str = "InvalidParameterValue.Name";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE: &str = "InvalidParameterValue.Namespace";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_INVALID: &str = "InvalidParameterValue.NamespaceInvalid";
    pub const INVALID_PARAMETER_VALUE_NODE_SPEC: &str = "InvalidParameterValue.NodeSpec";
    pub const INVALID_PARAMETER_VALUE_NODE_TYPE: &str = "InvalidParameterValue.NodeType";
    pub const INVALID_PARAMETER_VALUE_OFFSET: &str = "InvalidParameterValue.Offset";
    pub const INVALID_PARAMETER_VALUE_ORDER: &str = "InvalidParameterValue.Order";
    pub const INVALID_PARAMETER_VALUE_ORDER_BY: &str = "InvalidParameterValue.OrderBy";
    pub const INVALID_PARAMETER_VALUE_PARAM: &str = "InvalidParameterValue.Param";
    pub const INVALID_PARAMETER_VALUE_PERMISSION: &str = "InvalidParameterValue.Permission";
    pub const INVALID_PARAMETER_VALUE_PLUGIN_CONFIG: &str = "InvalidParameterValue.PluginConfig";
    pub const INVALID_PARAMETER_VALUE_PORT: &str = "InvalidParameterValue.Port";
    pub const INVALID_PARAMETER_VALUE_PROTOCOL_TYPE: &str = "InvalidParameterValue.ProtocolType";
    pub const INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_CRON_CONFIG_DUPLICATE: &str =
        "InvalidParameterValue.ProvisionTriggerCronConfigDuplicate";
    pub const INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME: &str = "InvalidParameterValue.ProvisionTriggerName";
    pub const INVALID_PARAMETER_VALUE_PROVISION_TRIGGER_NAME_DUPLICATE: &str =
        "InvalidParameterValue.ProvisionTriggerNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_PROVISION_TYPE: &str = "InvalidParameterValue.ProvisionType";
    pub const INVALID_PARAMETER_VALUE_PUBLIC_NET_CONFIG: &str = "InvalidParameterValue.PublicNetConfig";
    pub const INVALID_PARAMETER_VALUE_QUALIFIER: &str = "InvalidParameterValue.Qualifier";
    pub const INVALID_PARAMETER_VALUE_QUERY_VERSION: &str = "InvalidParameterValue.QueryVersion";
    pub const INVALID_PARAMETER_VALUE_READINESS_PROBE: &str = "InvalidParameterValue.ReadinessProbe";
    pub const INVALID_PARAMETER_VALUE_REGISTRY_ID: &str = "InvalidParameterValue.RegistryId";
    pub const INVALID_PARAMETER_VALUE_RET_CODE: &str = "InvalidParameterValue.RetCode";
    pub const INVALID_PARAMETER_VALUE_ROUTING_CONFIG: &str = "InvalidParameterValue.RoutingConfig";
    pub const INVALID_PARAMETER_VALUE_RUNTIME: &str = "InvalidParameterValue.Runtime";
    pub const INVALID_PARAMETER_VALUE_SEARCH_KEY: &str = "InvalidParameterValue.SearchKey";
    pub const INVALID_PARAMETER_VALUE_SECRET_INFO: &str = "InvalidParameterValue.SecretInfo";
    pub const INVALID_PARAMETER_VALUE_SERVICE_NAME: &str = "InvalidParameterValue.ServiceName";
    pub const INVALID_PARAMETER_VALUE_STAMP: &str = "InvalidParameterValue.Stamp";
    pub const INVALID_PARAMETER_VALUE_START_TIME: &str = "InvalidParameterValue.StartTime";
    pub const INVALID_PARAMETER_VALUE_START_TIME_OR_END_TIME: &str = "InvalidParameterValue.StartTimeOrEndTime";
    pub const INVALID_PARAMETER_VALUE_STATUS: &str = "InvalidParameterValue.Status";
    pub const INVALID_PARAMETER_VALUE_SYSTEM_ENVIRONMENT: &str = "InvalidParameterValue.SystemEnvironment";
    pub const INVALID_PARAMETER_VALUE_TEMP_COS_OBJECT_NAME: &str = "InvalidParameterValue.TempCosObjectName";
    pub const INVALID_PARAMETER_VALUE_TRACE_ENABLE: &str = "InvalidParameterValue.TraceEnable";
    pub const INVALID_PARAMETER_VALUE_TRACKING_TARGET: &str = "InvalidParameterValue.TrackingTarget";
    pub const INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG: &str = "InvalidParameterValue.TriggerCronConfig";
    pub const INVALID_PARAMETER_VALUE_TRIGGER_CRON_CONFIG_TIME_INTERVAL: &str =
        "InvalidParameterValue.TriggerCronConfigTimeInterval";
    pub const INVALID_PARAMETER_VALUE_TRIGGER_DESC: &str = "InvalidParameterValue.TriggerDesc";
    pub const INVALID_PARAMETER_VALUE_TRIGGER_NAME: &str = "InvalidParameterValue.TriggerName";
    pub const INVALID_PARAMETER_VALUE_TRIGGER_PROVISIONED_CONCURRENCY_NUM: &str =
        "InvalidParameterValue.TriggerProvisionedConcurrencyNum";
    pub const INVALID_PARAMETER_VALUE_TYPE: &str = "InvalidParameterValue.Type";
    pub const INVALID_PARAMETER_VALUE_VPC: &str = "InvalidParameterValue.Vpc";
    pub const INVALID_PARAMETER_VALUE_VPC_NOT_SET_WHEN_OPEN_CFS: &str = "InvalidParameterValue.VpcNotSetWhenOpenCfs";
    pub const INVALID_PARAMETER_VALUE_WEB_SOCKETS_PARAMS: &str = "InvalidParameterValue.WebSocketsParams";
    pub const INVALID_PARAMETER_VALUE_ZIP_FILE: &str = "InvalidParameterValue.ZipFile";
    pub const INVALID_PARAMETER_VALUE_ZIP_FILE_BASE64_BINASCII_ERROR: &str =
        "InvalidParameterValue.ZipFileBase64BinasciiError";
    pub const LIMIT_EXCEEDED_ALIAS: &str = "LimitExceeded.Alias";
    pub const LIMIT_EXCEEDED_CDN: &str = "LimitExceeded.Cdn";
    pub const LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE: &str = "LimitExceeded.ContainerImageAccelerate";
    pub const LIMIT_EXCEEDED_CONTAINER_IMAGE_ACCELERATE_QUOTA: &str = "LimitExceeded.ContainerImageAccelerateQuota";
    pub const LIMIT_EXCEEDED_EIP: &str = "LimitExceeded.Eip";
    pub const LIMIT_EXCEEDED_FS: &str = "LimitExceeded.Fs";
    pub const LIMIT_EXCEEDED_FUNCTION: &str = "LimitExceeded.Function";
    pub const LIMIT_EXCEEDED_FUNCTION_ON_TOPIC: &str = "LimitExceeded.FunctionOnTopic";
    pub const LIMIT_EXCEEDED_FUNCTION_PROVISIONED_CONCURRENCY_MEMORY: &str =
        "LimitExceeded.FunctionProvisionedConcurrencyMemory";
    pub const LIMIT_EXCEEDED_FUNCTION_RESERVED_CONCURRENCY_MEMORY: &str =
        "LimitExceeded.FunctionReservedConcurrencyMemory";
    pub const LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_MEMORY: &str =
        "LimitExceeded.FunctionTotalProvisionedConcurrencyMemory";
    pub const LIMIT_EXCEEDED_FUNCTION_TOTAL_PROVISIONED_CONCURRENCY_NUM: &str =
        "LimitExceeded.FunctionTotalProvisionedConcurrencyNum";
    pub const LIMIT_EXCEEDED_FUNCTION_VERSIONS: &str = "LimitExceeded.FunctionVersions";
    pub const LIMIT_EXCEEDED_GPU_RESERVED_QUOTA: &str = "LimitExceeded.GpuReservedQuota";
    pub const LIMIT_EXCEEDED_INIT_TIMEOUT: &str = "LimitExceeded.InitTimeout";
    pub const LIMIT_EXCEEDED_INTRA_IP: &str = "LimitExceeded.IntraIp";
    pub const LIMIT_EXCEEDED_LAYER_VERSIONS: &str = "LimitExceeded.LayerVersions";
    pub const LIMIT_EXCEEDED_LAYERS: &str = "LimitExceeded.Layers";
    pub const LIMIT_EXCEEDED_MAX_CAPACITY: &str = "LimitExceeded.MaxCapacity";
    pub const LIMIT_EXCEEDED_MEMORY: &str = "LimitExceeded.Memory";
    pub const LIMIT_EXCEEDED_MSG_TTL: &str = "LimitExceeded.MsgTTL";
    pub const LIMIT_EXCEEDED_NAMESPACE: &str = "LimitExceeded.Namespace";
    pub const LIMIT_EXCEEDED_OFFSET: &str = "LimitExceeded.Offset";
    pub const LIMIT_EXCEEDED_PRIVILEGE_CONTAINER: &str = "LimitExceeded.PrivilegeContainer";
    pub const LIMIT_EXCEEDED_PROVISION_TRIGGER_ACTION: &str = "LimitExceeded.ProvisionTriggerAction";
    pub const LIMIT_EXCEEDED_PROVISION_TRIGGER_INTERVAL: &str = "LimitExceeded.ProvisionTriggerInterval";
    pub const LIMIT_EXCEEDED_QUOTA: &str = "LimitExceeded.Quota";
    pub const LIMIT_EXCEEDED_RETRY_NUM: &str = "LimitExceeded.RetryNum";
    pub const LIMIT_EXCEEDED_TIMEOUT: &str = "LimitExceeded.Timeout";
    pub const LIMIT_EXCEEDED_TOTAL_CONCURRENCY_MEMORY: &str = "LimitExceeded.TotalConcurrencyMemory";
    pub const LIMIT_EXCEEDED_TRIGGER: &str = "LimitExceeded.Trigger";
    pub const LIMIT_EXCEEDED_USER_TOTAL_CONCURRENCY_MEMORY: &str = "LimitExceeded.UserTotalConcurrencyMemory";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_CODE: &str = "MissingParameter.Code";
    pub const MISSING_PARAMETER_RUNTIME: &str = "MissingParameter.Runtime";
    pub const OPERATION_DENIED_ACCOUNT_ISOLATE: &str = "OperationDenied.AccountIsolate";
    pub const OPERATION_DENIED_ACCOUNT_NOT_EXISTS: &str = "OperationDenied.AccountNotExists";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_ALIAS: &str = "ResourceInUse.Alias";
    pub const RESOURCE_IN_USE_CDN: &str = "ResourceInUse.Cdn";
    pub const RESOURCE_IN_USE_CMQ: &str = "ResourceInUse.Cmq";
    pub const RESOURCE_IN_USE_COS: &str = "ResourceInUse.Cos";
    pub const RESOURCE_IN_USE_FUNCTION: &str = "ResourceInUse.Function";
    pub const RESOURCE_IN_USE_FUNCTION_NAME: &str = "ResourceInUse.FunctionName";
    pub const RESOURCE_IN_USE_LAYER_VERSION: &str = "ResourceInUse.LayerVersion";
    pub const RESOURCE_IN_USE_NAMESPACE: &str = "ResourceInUse.Namespace";
    pub const RESOURCE_IN_USE_TRIGGER: &str = "ResourceInUse.Trigger";
    pub const RESOURCE_IN_USE_TRIGGER_NAME: &str = "ResourceInUse.TriggerName";
    pub const RESOURCE_INSUFFICIENT_COS: &str = "ResourceInsufficient.COS";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ALIAS: &str = "ResourceNotFound.Alias";
    pub const RESOURCE_NOT_FOUND_ASYNC_EVENT: &str = "ResourceNotFound.AsyncEvent";
    pub const RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND: &str = "ResourceNotFound.AttachedTagKeyNotFound";
    pub const RESOURCE_NOT_FOUND_CDN: &str = "ResourceNotFound.Cdn";
    pub const RESOURCE_NOT_FOUND_CFS_MOUNT_INS_NOT_MATCH: &str = "ResourceNotFound.CfsMountInsNotMatch";
    pub const RESOURCE_NOT_FOUND_CFS_PROTOCOL_ERROR: &str = "ResourceNotFound.CfsProtocolError";
    pub const RESOURCE_NOT_FOUND_CFS_STATUS_ERROR: &str = "ResourceNotFound.CfsStatusError";
    pub const RESOURCE_NOT_FOUND_CFS_VPC_NOT_MATCH: &str = "ResourceNotFound.CfsVpcNotMatch";
    pub const RESOURCE_NOT_FOUND_CKAFKA: &str = "ResourceNotFound.Ckafka";
    pub const RESOURCE_NOT_FOUND_CMQ: &str = "ResourceNotFound.Cmq";
    pub const RESOURCE_NOT_FOUND_COS: &str = "ResourceNotFound.Cos";
    pub const RESOURCE_NOT_FOUND_COS_OBJECT: &str = "ResourceNotFound.CosObject";
    pub const RESOURCE_NOT_FOUND_DEMO: &str = "ResourceNotFound.Demo";
    pub const RESOURCE_NOT_FOUND_FUNCTION: &str = "ResourceNotFound.Function";
    pub const RESOURCE_NOT_FOUND_FUNCTION_NAME: &str = "ResourceNotFound.FunctionName";
    pub const RESOURCE_NOT_FOUND_FUNCTION_VERSION: &str = "ResourceNotFound.FunctionVersion";
    pub const RESOURCE_NOT_FOUND_GET_CFS_MOUNT_INS_ERROR: &str = "ResourceNotFound.GetCfsMountInsError";
    pub const RESOURCE_NOT_FOUND_GET_CFS_NOT_MATCH: &str = "ResourceNotFound.GetCfsNotMatch";
    pub const RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ENDPOINT: &str = "ResourceNotFound.GooseFsClusterEndpoint";
    pub const RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_ID: &str = "ResourceNotFound.GooseFsClusterId";
    pub const RESOURCE_NOT_FOUND_GOOSE_FS_CLUSTER_NAMESPACE: &str = "ResourceNotFound.GooseFsClusterNamespace";
    pub const RESOURCE_NOT_FOUND_IMAGE_CONFIG: &str = "ResourceNotFound.ImageConfig";
    pub const RESOURCE_NOT_FOUND_LAYER: &str = "ResourceNotFound.Layer";
    pub const RESOURCE_NOT_FOUND_LAYER_VERSION: &str = "ResourceNotFound.LayerVersion";
    pub const RESOURCE_NOT_FOUND_NAMESPACE: &str = "ResourceNotFound.Namespace";
    pub const RESOURCE_NOT_FOUND_QUALIFIER: &str = "ResourceNotFound.Qualifier";
    pub const RESOURCE_NOT_FOUND_ROLE: &str = "ResourceNotFound.Role";
    pub const RESOURCE_NOT_FOUND_ROLE_CHECK: &str = "ResourceNotFound.RoleCheck";
    pub const RESOURCE_NOT_FOUND_TIMER: &str = "ResourceNotFound.Timer";
    pub const RESOURCE_NOT_FOUND_TOTAL_CONCURRENCY_MEMORY: &str = "ResourceNotFound.TotalConcurrencyMemory";
    pub const RESOURCE_NOT_FOUND_TRIGGER: &str = "ResourceNotFound.Trigger";
    pub const RESOURCE_NOT_FOUND_VERSION: &str = "ResourceNotFound.Version";
    pub const RESOURCE_NOT_FOUND_VPC: &str = "ResourceNotFound.Vpc";
    pub const RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE: &str = "ResourceUnavailable.InsufficientBalance";
    pub const RESOURCE_UNAVAILABLE_NAMESPACE: &str = "ResourceUnavailable.Namespace";
    pub const RESOURCE_UNAVAILABLE_SERVICE_SUSPENDED: &str = "ResourceUnavailable.ServiceSuspended";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM: &str = "UnauthorizedOperation.CAM";
    pub const UNAUTHORIZED_OPERATION_CODE_SECRET: &str = "UnauthorizedOperation.CodeSecret";
    pub const UNAUTHORIZED_OPERATION_CREATE_TRIGGER: &str = "UnauthorizedOperation.CreateTrigger";
    pub const UNAUTHORIZED_OPERATION_DELETE_FUNCTION: &str = "UnauthorizedOperation.DeleteFunction";
    pub const UNAUTHORIZED_OPERATION_DELETE_TRIGGER: &str = "UnauthorizedOperation.DeleteTrigger";
    pub const UNAUTHORIZED_OPERATION_NOT_MC: &str = "UnauthorizedOperation.NotMC";
    pub const UNAUTHORIZED_OPERATION_REGION: &str = "UnauthorizedOperation.Region";
    pub const UNAUTHORIZED_OPERATION_ROLE: &str = "UnauthorizedOperation.Role";
    pub const UNAUTHORIZED_OPERATION_TEMP_COS_APPID: &str = "UnauthorizedOperation.TempCosAppid";
    pub const UNAUTHORIZED_OPERATION_UPDATE_FUNCTION_CODE: &str = "UnauthorizedOperation.UpdateFunctionCode";
    pub const UNAUTHORIZED_OPERATION_UPDATE_TRIGGER_STATUS: &str = "UnauthorizedOperation.UpdateTriggerStatus";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ALIAS_BIND: &str = "UnsupportedOperation.AliasBind";
    pub const UNSUPPORTED_OPERATION_ASYNC_RUN_ENABLE: &str = "UnsupportedOperation.AsyncRunEnable";
    pub const UNSUPPORTED_OPERATION_CDN: &str = "UnsupportedOperation.Cdn";
    pub const UNSUPPORTED_OPERATION_COPY_FUNCTION: &str = "UnsupportedOperation.CopyFunction";
    pub const UNSUPPORTED_OPERATION_COS: &str = "UnsupportedOperation.Cos";
    pub const UNSUPPORTED_OPERATION_DISK_SIZE: &str = "UnsupportedOperation.DiskSize";
    pub const UNSUPPORTED_OPERATION_EIP_FIXED: &str = "UnsupportedOperation.EipFixed";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_REGION: &str = "UnsupportedOperation.NotSupportRegion";
    pub const UNSUPPORTED_OPERATION_PUBLISH_VERSION: &str = "UnsupportedOperation.PublishVersion";
    pub const UNSUPPORTED_OPERATION_REGION: &str = "UnsupportedOperation.Region";
    pub const UNSUPPORTED_OPERATION_TRIGGER: &str = "UnsupportedOperation.Trigger";
    pub const UNSUPPORTED_OPERATION_UPDATE_FUNCTION_CODE: &str = "UnsupportedOperation.UpdateFunctionCode";
    pub const UNSUPPORTED_OPERATION_UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: &str =
        "UnsupportedOperation.UpdateFunctionEventInvokeConfig";
    pub const UNSUPPORTED_OPERATION_VPC_CONFIG: &str = "UnsupportedOperation.VpcConfig";
}

#[cfg(feature = "reflect")]
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
