//! `fc` of Alibaba Cloud, API version 2023-03-30.
//!
//! Endpoint: a table of 26 regions, else `fc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/FC/2023-03-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, fc::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "fcv3.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "fcv3.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "fcv3.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "fcv3.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "fcv3.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "fcv3.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "fcv3.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "fcv3.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "fcv3.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "fcv3.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "fcv3.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "cn-hangzhou-finance.fc.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cn-heyuan-acdr-1.fc.aliyuncs.com"),
        ("cn-hongkong", "fcv3.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "fcv3.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "fcv3.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "fcv3.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cn-shanghai-finance-1.fc.aliyuncs.com"),
        ("cn-shenzhen", "fcv3.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "fcv3.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "fcv3.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "fcv3.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "fcv3.eu-west-1.aliyuncs.com"),
        ("me-central-1", "me-central-1.fc.aliyuncs.com"),
        ("us-east-1", "fcv3.us-east-1.aliyuncs.com"),
        ("us-west-1", "fcv3.us-west-1.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("fc", "2023-03-30", "fc", &ENDPOINTS);

/// Changes resource group: `ChangeResourceGroup` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/resource-groups`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub body: Option<ChangeResourceGroupInput>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "body" body: ChangeResourceGroupInput
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { method: "PUT", path: "/2023-03-30/resource-groups", body: BodyStyle::Json, } }

/// In the request of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupInput {
    pub new_resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { ChangeResourceGroupInput() {
    0 "NewResourceGroupId" new_resource_group_id: String, 1 "ResourceId" resource_id: String,
    2 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub new_resource_group_id: Option<String>,
    pub old_resource_group_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id: String, 1 "OldResourceGroupId" old_resource_group_id: String,
    2 "ResourceId" resource_id: String
} }

/// Creates alias: `CreateAlias` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/aliases`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    /// Required.
    pub body: CreateAliasInput,
    /// Required.
    pub function_name: String,
}
operation! { CreateAlias(body: CreateAliasInput, function_name: String) "CreateAlias" -> CreateAliasOutput {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/aliases", body: BodyStyle::Json, } }

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasInput {
    pub additional_version_weight: Option<BTreeMap<String, f64>>,
    /// Required.
    pub alias_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub version_id: Option<String>,
}
input! { CreateAliasInput(alias_name: String, version_id: String) {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "description" description: String, 3 "versionId" version_id: String
} }

/// Response of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAliasOutput {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { CreateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "versionId" version_id: String
} }

/// Creates custom domain: `CreateCustomDomain` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/custom-domains`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    /// Required.
    pub body: CreateCustomDomainInput,
}
operation! { CreateCustomDomain(body: CreateCustomDomainInput) "CreateCustomDomain" -> CreateCustomDomainOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-03-30/custom-domains", body: BodyStyle::Json, } }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainInput {
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    /// Required.
    pub domain_name: Option<String>,
    pub is_e2b: Option<bool>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
input! { CreateCustomDomainInput(domain_name: String) {
    0 "authConfig" auth_config: AuthConfig, 1 "certConfig" cert_config: CertConfig,
    2 "corsConfig" cors_config: CORSConfig, 3 "domainName" domain_name: String, 4 "isE2B" is_e2b: bool,
    5 "protocol" protocol: String, 6 "routeConfig" route_config: RouteConfig, 7 "tlsConfig" tls_config: TLSConfig,
    8 "wafConfig" waf_config: WAFConfig
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthConfig {
    /// Secret.
    pub auth_info: Option<Secret>,
    pub auth_type: Option<String>,
}
input! { AuthConfig() {
    0 "authInfo" auth_info: Secret, 1 "authType" auth_type: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConfig {
    /// Required.
    pub cert_name: Option<String>,
    /// Required.
    pub certificate: Option<String>,
    /// Required. Secret.
    pub private_key: Option<Secret>,
}
input! { CertConfig(cert_name: String, certificate: String, private_key: Secret) {
    0 "certName" cert_name: String, 1 "certificate" certificate: String, 2 "privateKey" private_key: Secret
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CORSConfig {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
}
input! { CORSConfig() {
    0 "allowCredentials" allow_credentials: bool, 1 "allowHeaders" allow_headers: Vec<String>,
    2 "allowMethods" allow_methods: Vec<String>, 3 "allowOrigins" allow_origins: Vec<String>,
    4 "exposeHeaders" expose_headers: Vec<String>, 5 "maxAge" max_age: i64
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConfig {
    pub routes: Option<Vec<PathConfig>>,
}
input! { RouteConfig() {
    0 "routes" routes: Vec<PathConfig>
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathConfig {
    /// Required.
    pub function_name: Option<String>,
    pub methods: Option<Vec<String>>,
    /// Required.
    pub path: Option<String>,
    pub qualifier: Option<String>,
    pub rewrite_config: Option<RewriteConfig>,
}
input! { PathConfig(function_name: String, path: String) {
    0 "functionName" function_name: String, 1 "methods" methods: Vec<String>, 2 "path" path: String,
    3 "qualifier" qualifier: String, 4 "rewriteConfig" rewrite_config: RewriteConfig
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteConfig {
    pub equal_rules: Option<Vec<EqualRule>>,
    pub regex_rules: Option<Vec<RegexRule>>,
    pub wildcard_rules: Option<Vec<WildcardRule>>,
}
input! { RewriteConfig() {
    0 "equalRules" equal_rules: Vec<EqualRule>, 1 "regexRules" regex_rules: Vec<RegexRule>,
    2 "wildcardRules" wildcard_rules: Vec<WildcardRule>
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EqualRule {
    /// Required.
    pub r#match: Option<String>,
    /// Required.
    pub replacement: Option<String>,
}
input! { EqualRule(r#match: String, replacement: String) {
    0 "match" r#match: String, 1 "replacement" replacement: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexRule {
    /// Required.
    pub r#match: Option<String>,
    /// Required.
    pub replacement: Option<String>,
}
input! { RegexRule(r#match: String, replacement: String) {
    0 "match" r#match: String, 1 "replacement" replacement: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WildcardRule {
    /// Required.
    pub r#match: Option<String>,
    /// Required.
    pub replacement: Option<String>,
}
input! { WildcardRule(r#match: String, replacement: String) {
    0 "match" r#match: String, 1 "replacement" replacement: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TLSConfig {
    /// Required.
    pub cipher_suites: Option<Vec<String>>,
    pub max_version: Option<String>,
    /// Required.
    pub min_version: Option<String>,
}
input! { TLSConfig(cipher_suites: Vec<String>, min_version: String) {
    0 "cipherSuites" cipher_suites: Vec<String>, 1 "maxVersion" max_version: String, 2 "minVersion" min_version: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WAFConfig {
    pub enable_waf: Option<bool>,
}
input! { WAFConfig() {
    0 "enableWAF" enable_waf: bool
} }

/// Response of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomainOutput {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub is_e2b: Option<bool>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub subdomain_count: Option<String>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { CreateCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "authConfig" auth_config: AuthConfig,
    3 "certConfig" cert_config: CertConfig, 4 "corsConfig" cors_config: CORSConfig,
    5 "createdTime" created_time: String, 6 "domainName" domain_name: String, 7 "isE2B" is_e2b: bool,
    8 "lastModifiedTime" last_modified_time: String, 9 "protocol" protocol: String,
    10 "routeConfig" route_config: RouteConfig, 11 "subdomainCount" subdomain_count: String,
    12 "tlsConfig" tls_config: TLSConfig, 13 "wafConfig" waf_config: WAFConfig
} }

/// Creates function: `CreateFunction` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// Required.
    pub body: CreateFunctionInput,
}
operation! { CreateFunction(body: CreateFunctionInput) "CreateFunction" -> CreateFunctionOutput {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-03-30/functions", body: BodyStyle::Json, } }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionInput {
    pub code: Option<InputCodeLocation>,
    pub cpu: Option<f64>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Required.
    pub function_name: Option<String>,
    pub gpu_config: Option<GPUConfig>,
    /// Required.
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub layers: Option<Vec<String>>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    /// Required.
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
input! { CreateFunctionInput(function_name: String, handler: String, runtime: String) {
    0 "code" code: InputCodeLocation, 1 "cpu" cpu: f64,
    2 "customContainerConfig" custom_container_config: CustomContainerConfig, 3 "customDNS" custom_dns: CustomDNS,
    4 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 5 "description" description: String,
    6 "disableInjectCredentials" disable_inject_credentials: String, 7 "disableOndemand" disable_ondemand: bool,
    8 "diskSize" disk_size: i64, 9 "enableLongLiving" enable_long_living: bool,
    10 "environmentVariables" environment_variables: BTreeMap<String, String>, 11 "functionName" function_name: String,
    12 "gpuConfig" gpu_config: GPUConfig, 13 "handler" handler: String, 14 "idleTimeout" idle_timeout: i64,
    15 "instanceConcurrency" instance_concurrency: i64, 16 "instanceIsolationMode" instance_isolation_mode: String,
    17 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    18 "internetAccess" internet_access: bool, 19 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    20 "layers" layers: Vec<String>, 21 "logConfig" log_config: LogConfig, 22 "memorySize" memory_size: i64,
    23 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 24 "nasConfig" nas_config: NASConfig,
    25 "ossMountConfig" oss_mount_config: OSSMountConfig, 26 "polarFsConfig" polar_fs_config: PolarFsConfig,
    27 "resourceGroupId" resource_group_id: String, 28 "role" role: String, 29 "runtime" runtime: String,
    30 "sessionAffinity" session_affinity: String, 31 "sessionAffinityConfig" session_affinity_config: String,
    32 "tags" tags: Vec<Tag>, 33 "timeout" timeout: i64, 34 "tracingConfig" tracing_config: TracingConfig,
    35 "vpcConfig" vpc_config: VPCConfig
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputCodeLocation {
    pub checksum: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub zip_file: Option<String>,
}
input! { InputCodeLocation() {
    0 "checksum" checksum: String, 1 "ossBucketName" oss_bucket_name: String, 2 "ossObjectName" oss_object_name: String,
    3 "zipFile" zip_file: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomContainerConfig {
    pub acceleration_info: Option<AccelerationInfo>,
    pub acceleration_type: Option<String>,
    pub acr_instance_id: Option<String>,
    pub command: Option<Vec<String>>,
    pub entrypoint: Option<Vec<String>>,
    pub health_check_config: Option<CustomHealthCheckConfig>,
    pub image: Option<String>,
    pub port: Option<i64>,
    pub registry_config: Option<RegistryConfig>,
    pub resolved_image_uri: Option<String>,
}
input! { CustomContainerConfig() {
    0 "accelerationInfo" acceleration_info: AccelerationInfo, 1 "accelerationType" acceleration_type: String,
    2 "acrInstanceId" acr_instance_id: String, 3 "command" command: Vec<String>, 4 "entrypoint" entrypoint: Vec<String>,
    5 "healthCheckConfig" health_check_config: CustomHealthCheckConfig, 6 "image" image: String, 7 "port" port: i64,
    8 "registryConfig" registry_config: RegistryConfig, 9 "resolvedImageUri" resolved_image_uri: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationInfo {
    pub status: Option<String>,
}
input! { AccelerationInfo() {
    0 "status" status: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomHealthCheckConfig {
    pub failure_threshold: Option<i64>,
    pub http_get_url: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
input! { CustomHealthCheckConfig() {
    0 "failureThreshold" failure_threshold: i64, 1 "httpGetUrl" http_get_url: String,
    2 "initialDelaySeconds" initial_delay_seconds: i64, 3 "periodSeconds" period_seconds: i64,
    4 "successThreshold" success_threshold: i64, 5 "timeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryConfig {
    pub auth_config: Option<RegistryAuthConfig>,
    pub cert_config: Option<RegistryCertConfig>,
    pub network_config: Option<RegistryNetworkConfig>,
}
input! { RegistryConfig() {
    0 "authConfig" auth_config: RegistryAuthConfig, 1 "certConfig" cert_config: RegistryCertConfig,
    2 "networkConfig" network_config: RegistryNetworkConfig
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryAuthConfig {
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { RegistryAuthConfig() {
    0 "password" password: Secret, 1 "userName" user_name: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCertConfig {
    pub insecure: Option<bool>,
    pub root_ca_cert_base64: Option<String>,
}
input! { RegistryCertConfig() {
    0 "insecure" insecure: bool, 1 "rootCaCertBase64" root_ca_cert_base64: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryNetworkConfig {
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { RegistryNetworkConfig() {
    0 "securityGroupId" security_group_id: String, 1 "vSwitchId" vswitch_id: String, 2 "vpcId" vpc_id: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDNS {
    pub dns_options: Option<Vec<DNSOption>>,
    pub name_servers: Option<Vec<String>>,
    pub searches: Option<Vec<String>>,
}
input! { CustomDNS() {
    0 "dnsOptions" dns_options: Vec<DNSOption>, 1 "nameServers" name_servers: Vec<String>,
    2 "searches" searches: Vec<String>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DNSOption() {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRuntimeConfig {
    pub args: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub health_check_config: Option<CustomHealthCheckConfig>,
    pub port: Option<i64>,
}
input! { CustomRuntimeConfig() {
    0 "args" args: Vec<String>, 1 "command" command: Vec<String>,
    2 "healthCheckConfig" health_check_config: CustomHealthCheckConfig, 3 "port" port: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUConfig {
    pub gpu_memory_size: Option<i64>,
    pub gpu_type: Option<String>,
}
input! { GPUConfig() {
    0 "gpuMemorySize" gpu_memory_size: i64, 1 "gpuType" gpu_type: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifecycleConfig {
    pub initializer: Option<LifecycleHook>,
    pub pre_stop: Option<LifecycleHook>,
}
input! { InstanceLifecycleConfig() {
    0 "initializer" initializer: LifecycleHook, 1 "preStop" pre_stop: LifecycleHook
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleHook {
    pub command: Option<Vec<String>>,
    pub handler: Option<String>,
    pub timeout: Option<i64>,
}
input! { LifecycleHook() {
    0 "command" command: Vec<String>, 1 "handler" handler: String, 2 "timeout" timeout: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JuiceFsConfig {
    pub envs: Option<BTreeMap<String, String>>,
    pub mount_points: Option<Vec<JuiceFsMountConfig>>,
}
input! { JuiceFsConfig() {
    0 "envs" envs: BTreeMap<String, String>, 1 "mountPoints" mount_points: Vec<JuiceFsMountConfig>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JuiceFsMountConfig {
    pub args: Option<Vec<String>>,
    pub mount_dir: Option<String>,
    pub remote_dir: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub volume_name: Option<String>,
}
input! { JuiceFsMountConfig() {
    0 "args" args: Vec<String>, 1 "mountDir" mount_dir: String, 2 "remoteDir" remote_dir: String,
    3 "token" token: Secret, 4 "volumeName" volume_name: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfig {
    pub enable_instance_metrics: Option<bool>,
    pub enable_llm_metrics: Option<bool>,
    pub enable_request_metrics: Option<bool>,
    pub log_begin_rule: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
}
input! { LogConfig() {
    0 "enableInstanceMetrics" enable_instance_metrics: bool, 1 "enableLlmMetrics" enable_llm_metrics: bool,
    2 "enableRequestMetrics" enable_request_metrics: bool, 3 "logBeginRule" log_begin_rule: String,
    4 "logstore" logstore: String, 5 "project" project: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroSandboxConfig {
    pub acr_instance_id: Option<String>,
    pub image: Option<String>,
    pub os_type: Option<String>,
    pub ready_command: Option<String>,
    pub registry_config: Option<RegistryConfig>,
    pub start_command: Option<String>,
}
input! { MicroSandboxConfig() {
    0 "acrInstanceId" acr_instance_id: String, 1 "image" image: String, 2 "osType" os_type: String,
    3 "readyCommand" ready_command: String, 4 "registryConfig" registry_config: RegistryConfig,
    5 "startCommand" start_command: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASConfig {
    pub group_id: Option<i64>,
    pub mount_points: Option<Vec<NASMountConfig>>,
    pub user_id: Option<i64>,
}
input! { NASConfig() {
    0 "groupId" group_id: i64, 1 "mountPoints" mount_points: Vec<NASMountConfig>, 2 "userId" user_id: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASMountConfig {
    pub enable_tls: Option<bool>,
    pub mount_dir: Option<String>,
    pub server_addr: Option<String>,
}
input! { NASMountConfig() {
    0 "enableTLS" enable_tls: bool, 1 "mountDir" mount_dir: String, 2 "serverAddr" server_addr: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountConfig {
    pub mount_points: Option<Vec<OSSMountPoint>>,
}
input! { OSSMountConfig() {
    0 "mountPoints" mount_points: Vec<OSSMountPoint>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountPoint {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub endpoint: Option<String>,
    pub mount_dir: Option<String>,
    pub read_only: Option<bool>,
}
input! { OSSMountPoint() {
    0 "bucketName" bucket_name: String, 1 "bucketPath" bucket_path: String, 2 "endpoint" endpoint: String,
    3 "mountDir" mount_dir: String, 4 "readOnly" read_only: bool
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarFsConfig {
    pub group_id: Option<i64>,
    pub mount_points: Option<Vec<PolarFsMountConfig>>,
    pub user_id: Option<i64>,
}
input! { PolarFsConfig() {
    0 "groupId" group_id: i64, 1 "mountPoints" mount_points: Vec<PolarFsMountConfig>, 2 "userId" user_id: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolarFsMountConfig {
    pub instance_id: Option<String>,
    pub mount_dir: Option<String>,
    pub read_only: Option<bool>,
    pub remote_dir: Option<String>,
}
input! { PolarFsMountConfig() {
    0 "instanceId" instance_id: String, 1 "mountDir" mount_dir: String, 2 "readOnly" read_only: bool,
    3 "remoteDir" remote_dir: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfig {
    pub params: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
input! { TracingConfig() {
    0 "params" params: BTreeMap<String, String>, 1 "type" r#type: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPCConfig {
    pub role: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
input! { VPCConfig() {
    0 "role" role: String, 1 "securityGroupId" security_group_id: String, 2 "vSwitchIds" vswitch_ids: Vec<String>,
    3 "vpcId" vpc_id: String
} }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_arn: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_config: Option<GPUConfig>,
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub invocation_restriction: Option<FunctionRestriction>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub layers: Vec<FunctionLayer>,
    pub lock_info: Option<FunctionLockInfo>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub tags: Vec<Tag>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
model! { CreateFunctionOutput {
    0 "codeChecksum" code_checksum: String, 1 "codeSize" code_size: i64, 2 "cpu" cpu: f64,
    3 "createdTime" created_time: String, 4 "customContainerConfig" custom_container_config: CustomContainerConfig,
    5 "customDNS" custom_dns: CustomDNS, 6 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig,
    7 "description" description: String, 8 "disableInjectCredentials" disable_inject_credentials: String,
    9 "disableOndemand" disable_ondemand: bool, 10 "diskSize" disk_size: i64,
    11 "enableLongLiving" enable_long_living: bool,
    12 "environmentVariables" environment_variables: BTreeMap<String, String>, 13 "functionArn" function_arn: String,
    14 "functionId" function_id: String, 15 "functionName" function_name: String, 16 "gpuConfig" gpu_config: GPUConfig,
    17 "handler" handler: String, 18 "idleTimeout" idle_timeout: i64,
    19 "instanceConcurrency" instance_concurrency: i64, 20 "instanceIsolationMode" instance_isolation_mode: String,
    21 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    22 "internetAccess" internet_access: bool, 23 "invocationRestriction" invocation_restriction: FunctionRestriction,
    24 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 25 "lastModifiedTime" last_modified_time: String,
    26 "lastUpdateStatus" last_update_status: String, 27 "lastUpdateStatusReason" last_update_status_reason: String,
    28 "lastUpdateStatusReasonCode" last_update_status_reason_code: String, 29 "layers" layers: Vec<FunctionLayer>,
    30 "lockInfo" lock_info: FunctionLockInfo, 31 "logConfig" log_config: LogConfig, 32 "memorySize" memory_size: i64,
    33 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 34 "nasConfig" nas_config: NASConfig,
    35 "ossMountConfig" oss_mount_config: OSSMountConfig, 36 "polarFsConfig" polar_fs_config: PolarFsConfig,
    37 "resourceGroupId" resource_group_id: String, 38 "role" role: String, 39 "runtime" runtime: String,
    40 "sessionAffinity" session_affinity: String, 41 "sessionAffinityConfig" session_affinity_config: String,
    42 "state" state: String, 43 "stateReason" state_reason: String, 44 "stateReasonCode" state_reason_code: String,
    45 "tags" tags: Vec<Tag>, 46 "timeout" timeout: i64, 47 "tracingConfig" tracing_config: TracingConfig,
    48 "vpcConfig" vpc_config: VPCConfig
} }

/// In the response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionRestriction {
    pub disable: Option<bool>,
    pub last_modified_time: Option<String>,
    pub reason: Option<String>,
}
model! { FunctionRestriction {
    0 "disable" disable: bool, 1 "lastModifiedTime" last_modified_time: String, 2 "reason" reason: String
} }

/// In the response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionLayer {
    pub arn: Option<String>,
    pub size: Option<i64>,
}
model! { FunctionLayer {
    0 "arn" arn: String, 1 "size" size: i64
} }

/// In the response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionLockInfo {
    pub locked_at: Option<String>,
    pub locked_by: Option<String>,
    pub locked_resources: Vec<String>,
}
model! { FunctionLockInfo {
    0 "lockedAt" locked_at: String, 1 "lockedBy" locked_by: String, 2 "lockedResources" locked_resources: Vec<String>
} }

/// Creates layer version: `CreateLayerVersion` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/layers/{layerName}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerVersion {
    /// Required.
    pub body: CreateLayerVersionInput,
    /// Required.
    pub layer_name: String,
}
operation! { CreateLayerVersion(body: CreateLayerVersionInput, layer_name: String)
    "CreateLayerVersion" -> CreateLayerVersionOutput {
    0 "body" body, 1 "layerName" layer_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-03-30/layers/{layerName}/versions", body: BodyStyle::Json, } }

/// In the request of [`CreateLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerVersionInput {
    pub code: Option<InputCodeLocation>,
    pub compatible_runtime: Option<Vec<String>>,
    pub description: Option<String>,
    pub license: Option<String>,
}
input! { CreateLayerVersionInput() {
    0 "code" code: InputCodeLocation, 1 "compatibleRuntime" compatible_runtime: Vec<String>,
    2 "description" description: String, 3 "license" license: String
} }

/// Response of [`CreateLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerVersionOutput {
    pub acl: Option<String>,
    pub code: Option<OutputCodeLocation>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { CreateLayerVersionOutput {
    0 "acl" acl: String, 1 "code" code: OutputCodeLocation, 2 "codeChecksum" code_checksum: String,
    3 "codeSize" code_size: i64, 4 "compatibleRuntime" compatible_runtime: Vec<String>,
    5 "createTime" create_time: String, 6 "description" description: String, 7 "layerName" layer_name: String,
    8 "layerVersionArn" layer_version_arn: String, 9 "license" license: String, 10 "version" version: i64
} }

/// In the response of [`CreateLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputCodeLocation {
    pub location: Option<String>,
    pub repository_type: Option<String>,
}
model! { OutputCodeLocation {
    0 "location" location: String, 1 "repositoryType" repository_type: String
} }

/// Creates session: `CreateSession` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/sessions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub qualifier: Option<String>,
    pub body: Option<CreateSessionInput>,
    /// Required.
    pub function_name: String,
}
operation! { CreateSession(function_name: String) "CreateSession" -> CreateSessionOutput {
    0 "qualifier" qualifier: String, 1 "body" body: CreateSessionInput, 2 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/sessions", body: BodyStyle::Json, } }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionInput {
    pub allow_internet_access: Option<bool>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_ttl_in_seconds: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateSessionInput() {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "disableSessionIdReuse" disable_session_id_reuse: bool,
    2 "enableAutoPause" enable_auto_pause: bool, 3 "enableAutoResume" enable_auto_resume: bool,
    4 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 5 "nasConfig" nas_config: NASConfig,
    6 "network" network: CreateSessionNetworkConfig, 7 "ossMountConfig" oss_mount_config: OSSMountConfig,
    8 "polarFsConfig" polar_fs_config: PolarFsConfig, 9 "sessionId" session_id: String,
    10 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64,
    11 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 12 "snapshotId" snapshot_id: String
} }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionNetworkConfig {
    pub allow_out: Option<Vec<String>>,
    pub allow_public_traffic: Option<bool>,
    pub deny_out: Option<Vec<String>>,
    pub mask_request_host: Option<String>,
    pub rules: Option<BTreeMap<String, Vec<SessionNetworkRule>>>,
}
input! { CreateSessionNetworkConfig() {
    0 "allowOut" allow_out: Vec<String>, 1 "allowPublicTraffic" allow_public_traffic: bool,
    2 "denyOut" deny_out: Vec<String>, 3 "maskRequestHost" mask_request_host: String,
    4 "rules" rules: BTreeMap<String, Vec<SessionNetworkRule>>
} }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionNetworkRule {
    pub transform: Option<SessionNetworkRuleTransform>,
}
input! { SessionNetworkRule() {
    0 "transform" transform: SessionNetworkRuleTransform
} }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionNetworkRuleTransform {
    pub header_value_replacements: Option<Vec<SessionNetworkHeaderValueReplacement>>,
    pub headers: Option<BTreeMap<String, String>>,
}
input! { SessionNetworkRuleTransform() {
    0 "headerValueReplacements" header_value_replacements: Vec<SessionNetworkHeaderValueReplacement>,
    1 "headers" headers: BTreeMap<String, String>
} }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionNetworkHeaderValueReplacement {
    pub placeholder: Option<String>,
    pub value: Option<String>,
}
input! { SessionNetworkHeaderValueReplacement() {
    0 "placeholder" placeholder: String, 1 "value" value: String
} }

/// Response of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { CreateSessionOutput {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Creates snapshot: `CreateSnapshot` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/snapshots`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub qualifier: Option<String>,
    pub body: Option<CreateSnapshotInput>,
    /// Required.
    pub function_name: String,
}
operation! { CreateSnapshot(function_name: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "qualifier" qualifier: String, 1 "body" body: CreateSnapshotInput, 2 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/snapshots", body: BodyStyle::Json, } }

/// In the request of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotInput {
    pub description: Option<String>,
    pub session_id: Option<String>,
}
input! { CreateSnapshotInput() {
    0 "description" description: String, 1 "sessionId" session_id: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub artifact_disk_used_size_in_b: Option<i64>,
    pub artifact_mem_used_size_in_b: Option<i64>,
    pub cpu: Option<i64>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub disk_size_mb: Option<i64>,
    pub envs: BTreeMap<String, String>,
    pub expired_time: Option<String>,
    pub function_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_repository: Option<String>,
    pub memory_mb: Option<i64>,
    pub os_type: Option<String>,
    pub qualifier: Option<String>,
    pub ready_command: Option<String>,
    pub resolved_version: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_session_id: Option<String>,
    pub start_command: Option<String>,
    pub status: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "artifactDiskUsedSizeInB" artifact_disk_used_size_in_b: i64,
    1 "artifactMemUsedSizeInB" artifact_mem_used_size_in_b: i64, 2 "cpu" cpu: i64, 3 "createdTime" created_time: String,
    4 "description" description: String, 5 "diskSizeMB" disk_size_mb: i64, 6 "envs" envs: BTreeMap<String, String>,
    7 "expiredTime" expired_time: String, 8 "functionName" function_name: String, 9 "imageDigest" image_digest: String,
    10 "imageRepository" image_repository: String, 11 "memoryMB" memory_mb: i64, 12 "osType" os_type: String,
    13 "qualifier" qualifier: String, 14 "readyCommand" ready_command: String,
    15 "resolvedVersion" resolved_version: String, 16 "snapshotId" snapshot_id: String,
    17 "sourceSessionId" source_session_id: String, 18 "startCommand" start_command: String, 19 "status" status: String
} }

/// Creates trigger: `CreateTrigger` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/triggers`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    /// Required.
    pub body: CreateTriggerInput,
    /// Required.
    pub function_name: String,
}
operation! { CreateTrigger(body: CreateTriggerInput, function_name: String) "CreateTrigger" -> CreateTriggerOutput {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/triggers", body: BodyStyle::Json, } }

/// In the request of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerInput {
    pub description: Option<String>,
    pub invocation_role: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    /// Required.
    pub trigger_config: Option<String>,
    /// Required.
    pub trigger_name: Option<String>,
    /// Required.
    pub trigger_type: Option<String>,
}
input! { CreateTriggerInput(trigger_config: String, trigger_name: String, trigger_type: String) {
    0 "description" description: String, 1 "invocationRole" invocation_role: String, 2 "qualifier" qualifier: String,
    3 "sourceArn" source_arn: String, 4 "triggerConfig" trigger_config: String, 5 "triggerName" trigger_name: String,
    6 "triggerType" trigger_type: String
} }

/// Response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub http_trigger: Option<HTTPTrigger>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub status: Option<String>,
    pub target_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
}
model! { CreateTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "httpTrigger" http_trigger: HTTPTrigger, 3 "invocationRole" invocation_role: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String,
    7 "status" status: String, 8 "targetArn" target_arn: String, 9 "triggerConfig" trigger_config: String,
    10 "triggerId" trigger_id: String, 11 "triggerName" trigger_name: String, 12 "triggerType" trigger_type: String
} }

/// In the response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPTrigger {
    pub url_internet: Option<String>,
    pub url_intranet: Option<String>,
}
model! { HTTPTrigger {
    0 "urlInternet" url_internet: String, 1 "urlIntranet" url_intranet: String
} }

/// Creates vpc binding: `CreateVpcBinding` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/vpc-bindings`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/CreateVpcBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcBinding {
    /// Required.
    pub body: CreateVpcBindingInput,
    /// Required.
    pub function_name: String,
}
operation! { CreateVpcBinding(body: CreateVpcBindingInput, function_name: String) "CreateVpcBinding" -> Empty {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/vpc-bindings", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateVpcBinding`]: empty.
pub type CreateVpcBindingOutput = Empty;

/// In the request of [`CreateVpcBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcBindingInput {
    /// Required.
    pub vpc_id: Option<String>,
}
input! { CreateVpcBindingInput(vpc_id: String) {
    0 "vpcId" vpc_id: String
} }

/// Deletes alias: `DeleteAlias` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/aliases/{aliasName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    /// Required.
    pub function_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { DeleteAlias(function_name: String, alias_name: String) "DeleteAlias" -> Empty {
    0 "functionName" function_name, 1 "aliasName" alias_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/aliases/{aliasName}", no_reply: true, } }

/// Response of [`DeleteAlias`]: empty.
pub type DeleteAliasOutput = Empty;

/// Deletes async invoke config: `DeleteAsyncInvokeConfig` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/async-invoke-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsyncInvokeConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { DeleteAsyncInvokeConfig(function_name: String) "DeleteAsyncInvokeConfig" -> Empty {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/async-invoke-config", no_reply: true, } }

/// Response of [`DeleteAsyncInvokeConfig`]: empty.
pub type DeleteAsyncInvokeConfigOutput = Empty;

/// Deletes concurrency config: `DeleteConcurrencyConfig` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/concurrency`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteConcurrencyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConcurrencyConfig {
    /// Required.
    pub function_name: String,
}
operation! { DeleteConcurrencyConfig(function_name: String) "DeleteConcurrencyConfig" -> Empty {
    0 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/concurrency", no_reply: true, } }

/// Response of [`DeleteConcurrencyConfig`]: empty.
pub type DeleteConcurrencyConfigOutput = Empty;

/// Deletes custom domain: `DeleteCustomDomain` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    /// Required.
    pub domain_name: String,
}
operation! { DeleteCustomDomain(domain_name: String) "DeleteCustomDomain" -> Empty {
    0 "domainName" domain_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/custom-domains/{domainName}", no_reply: true, } }

/// Response of [`DeleteCustomDomain`]: empty.
pub type DeleteCustomDomainOutput = Empty;

/// Deletes function: `DeleteFunction` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    /// Required.
    pub function_name: String,
}
operation! { DeleteFunction(function_name: String) "DeleteFunction" -> Empty {
    0 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}", no_reply: true, } }

/// Response of [`DeleteFunction`]: empty.
pub type DeleteFunctionOutput = Empty;

/// Deletes function version: `DeleteFunctionVersion` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/versions/{versionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteFunctionVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionVersion {
    /// Required.
    pub function_name: String,
    /// Required.
    pub version_id: i64,
}
operation! { DeleteFunctionVersion(function_name: String, version_id: i64) "DeleteFunctionVersion" -> Empty {
    0 "functionName" function_name, 1 "versionId" version_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/versions/{versionId}", no_reply: true, } }

/// Response of [`DeleteFunctionVersion`]: empty.
pub type DeleteFunctionVersionOutput = Empty;

/// Deletes layer version: `DeleteLayerVersion` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/layers/{layerName}/versions/{version}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayerVersion {
    /// Required.
    pub layer_name: String,
    /// Required.
    pub version: i64,
}
operation! { DeleteLayerVersion(layer_name: String, version: i64) "DeleteLayerVersion" -> Empty {
    0 "layerName" layer_name, 1 "version" version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/layers/{layerName}/versions/{version}", no_reply: true, } }

/// Response of [`DeleteLayerVersion`]: empty.
pub type DeleteLayerVersionOutput = Empty;

/// Deletes provision config: `DeleteProvisionConfig` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/provision-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteProvisionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProvisionConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { DeleteProvisionConfig(function_name: String) "DeleteProvisionConfig" -> Empty {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/provision-config", no_reply: true, } }

/// Response of [`DeleteProvisionConfig`]: empty.
pub type DeleteProvisionConfigOutput = Empty;

/// Deletes scaling config: `DeleteScalingConfig` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/scaling-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { DeleteScalingConfig(function_name: String) "DeleteScalingConfig" -> Empty {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/scaling-config", no_reply: true, } }

/// Response of [`DeleteScalingConfig`]: empty.
pub type DeleteScalingConfigOutput = Empty;

/// Deletes session: `DeleteSession` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/sessions/{sessionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSession {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub session_id: String,
}
operation! { DeleteSession(function_name: String, session_id: String) "DeleteSession" -> Empty {
    0 "qualifier" qualifier: String, 1 "functionName" function_name, 2 "sessionId" session_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/sessions/{sessionId}", no_reply: true, } }

/// Response of [`DeleteSession`]: empty.
pub type DeleteSessionOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/snapshots/{snapshotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub function_name: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(function_name: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "functionName" function_name, 1 "snapshotId" snapshot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/snapshots/{snapshotId}", no_reply: true, } }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/triggers/{triggerName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { DeleteTrigger(function_name: String, trigger_name: String) "DeleteTrigger" -> Empty {
    0 "functionName" function_name, 1 "triggerName" trigger_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/triggers/{triggerName}", no_reply: true, } }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Deletes vpc binding: `DeleteVpcBinding` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/functions/{functionName}/vpc-bindings/{vpcId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DeleteVpcBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcBinding {
    /// Required.
    pub function_name: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteVpcBinding(function_name: String, vpc_id: String) "DeleteVpcBinding" -> Empty {
    0 "functionName" function_name, 1 "vpcId" vpc_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/2023-03-30/functions/{functionName}/vpc-bindings/{vpcId}", no_reply: true, } }

/// Response of [`DeleteVpcBinding`]: empty.
pub type DeleteVpcBindingOutput = Empty;

/// Describes regions: `DescribeRegions` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/regions`. Reads only. See <https://api.alibabacloud.com/document/FC/2023-03-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", path: "/2023-03-30/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Disables function invocation: `DisableFunctionInvocation` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/invoke/disable`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/DisableFunctionInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFunctionInvocation {
    pub abort_ongoing_request: Option<bool>,
    pub reason: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { DisableFunctionInvocation(function_name: String)
    "DisableFunctionInvocation" -> DisableFunctionInvocationOutput {
    0 "abortOngoingRequest" abort_ongoing_request: bool, 1 "reason" reason: String, 2 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/invoke/disable", body: BodyStyle::Json, } }

/// Response of [`DisableFunctionInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFunctionInvocationOutput {
    pub success: Option<bool>,
}
model! { DisableFunctionInvocationOutput {
    0 "success" success: bool
} }

/// Enables function invocation: `EnableFunctionInvocation` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/invoke/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/EnableFunctionInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFunctionInvocation {
    /// Required.
    pub function_name: String,
}
operation! { EnableFunctionInvocation(function_name: String)
    "EnableFunctionInvocation" -> EnableFunctionInvocationOutput {
    0 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/invoke/enable", } }

/// Response of [`EnableFunctionInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFunctionInvocationOutput {
    pub success: Option<bool>,
}
model! { EnableFunctionInvocationOutput {
    0 "success" success: bool
} }

/// Gets alias: `GetAlias` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/aliases/{aliasName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlias {
    /// Required.
    pub function_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { GetAlias(function_name: String, alias_name: String) "GetAlias" -> GetAliasOutput {
    0 "functionName" function_name, 1 "aliasName" alias_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/aliases/{aliasName}", } }

/// Response of [`GetAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAliasOutput {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { GetAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "versionId" version_id: String
} }

/// Gets async invoke config: `GetAsyncInvokeConfig` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/async-invoke-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncInvokeConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { GetAsyncInvokeConfig(function_name: String) "GetAsyncInvokeConfig" -> GetAsyncInvokeConfigOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/async-invoke-config", } }

/// Response of [`GetAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncInvokeConfigOutput {
    pub async_task: Option<bool>,
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function_arn: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
}
model! { GetAsyncInvokeConfigOutput {
    0 "asyncTask" async_task: bool, 1 "createdTime" created_time: String,
    2 "destinationConfig" destination_config: DestinationConfig, 3 "functionArn" function_arn: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    6 "maxAsyncRetryAttempts" max_async_retry_attempts: i64
} }

/// In the request of [`GetAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationConfig {
    pub on_failure: Option<Destination>,
    pub on_success: Option<Destination>,
}
input! { DestinationConfig() {
    0 "onFailure" on_failure: Destination, 1 "onSuccess" on_success: Destination
} }

/// In the request of [`GetAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Destination {
    pub destination: Option<String>,
}
input! { Destination() {
    0 "destination" destination: String
} }

/// Gets async task: `GetAsyncTask` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/async-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTask {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub task_id: String,
}
operation! { GetAsyncTask(function_name: String, task_id: String) "GetAsyncTask" -> GetAsyncTaskOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name, 2 "taskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/async-tasks/{taskId}", } }

/// Response of [`GetAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTaskOutput {
    pub already_retried_times: Option<i64>,
    pub destination_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub events: Vec<AsyncTaskEvent>,
    pub function_arn: Option<String>,
    pub instance_id: Option<String>,
    pub qualifier: Option<String>,
    pub return_payload: Option<String>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_payload: Option<String>,
}
model! { GetAsyncTaskOutput {
    0 "alreadyRetriedTimes" already_retried_times: i64, 1 "destinationStatus" destination_status: String,
    2 "durationMs" duration_ms: i64, 3 "endTime" end_time: i64, 4 "events" events: Vec<AsyncTaskEvent>,
    5 "functionArn" function_arn: String, 6 "instanceId" instance_id: String, 7 "qualifier" qualifier: String,
    8 "returnPayload" return_payload: String, 9 "startedTime" started_time: i64, 10 "status" status: String,
    11 "taskErrorMessage" task_error_message: String, 12 "taskId" task_id: String, 13 "taskPayload" task_payload: String
} }

/// In the response of [`GetAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTaskEvent {
    pub event_detail: Option<String>,
    pub event_id: Option<i64>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AsyncTaskEvent {
    0 "eventDetail" event_detail: String, 1 "eventId" event_id: i64, 2 "status" status: String,
    3 "timestamp" timestamp: i64
} }

/// Gets concurrency config: `GetConcurrencyConfig` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/concurrency`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetConcurrencyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConcurrencyConfig {
    /// Required.
    pub function_name: String,
}
operation! { GetConcurrencyConfig(function_name: String) "GetConcurrencyConfig" -> GetConcurrencyConfigOutput {
    0 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/concurrency", } }

/// Response of [`GetConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConcurrencyConfigOutput {
    pub function_arn: Option<String>,
    pub reserved_concurrency: Option<i64>,
}
model! { GetConcurrencyConfigOutput {
    0 "functionArn" function_arn: String, 1 "reservedConcurrency" reserved_concurrency: i64
} }

/// Gets custom domain: `GetCustomDomain` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/custom-domains/{domainName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    /// Required.
    pub domain_name: String,
}
operation! { GetCustomDomain(domain_name: String) "GetCustomDomain" -> GetCustomDomainOutput {
    0 "domainName" domain_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/custom-domains/{domainName}", } }

/// Response of [`GetCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub is_e2b: Option<bool>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub subdomain_count: Option<String>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { GetCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "authConfig" auth_config: AuthConfig,
    3 "certConfig" cert_config: CertConfig, 4 "corsConfig" cors_config: CORSConfig,
    5 "createdTime" created_time: String, 6 "domainName" domain_name: String, 7 "isE2B" is_e2b: bool,
    8 "lastModifiedTime" last_modified_time: String, 9 "protocol" protocol: String,
    10 "routeConfig" route_config: RouteConfig, 11 "subdomainCount" subdomain_count: String,
    12 "tlsConfig" tls_config: TLSConfig, 13 "wafConfig" waf_config: WAFConfig
} }

/// Gets function: `GetFunction` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { GetFunction(function_name: String) "GetFunction" -> GetFunctionOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}", } }

/// Response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_arn: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_config: Option<GPUConfig>,
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub invocation_restriction: Option<FunctionRestriction>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub layers: Vec<FunctionLayer>,
    pub lock_info: Option<FunctionLockInfo>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub tags: Vec<Tag>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
model! { GetFunctionOutput {
    0 "codeChecksum" code_checksum: String, 1 "codeSize" code_size: i64, 2 "cpu" cpu: f64,
    3 "createdTime" created_time: String, 4 "customContainerConfig" custom_container_config: CustomContainerConfig,
    5 "customDNS" custom_dns: CustomDNS, 6 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig,
    7 "description" description: String, 8 "disableInjectCredentials" disable_inject_credentials: String,
    9 "disableOndemand" disable_ondemand: bool, 10 "diskSize" disk_size: i64,
    11 "enableLongLiving" enable_long_living: bool,
    12 "environmentVariables" environment_variables: BTreeMap<String, String>, 13 "functionArn" function_arn: String,
    14 "functionId" function_id: String, 15 "functionName" function_name: String, 16 "gpuConfig" gpu_config: GPUConfig,
    17 "handler" handler: String, 18 "idleTimeout" idle_timeout: i64,
    19 "instanceConcurrency" instance_concurrency: i64, 20 "instanceIsolationMode" instance_isolation_mode: String,
    21 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    22 "internetAccess" internet_access: bool, 23 "invocationRestriction" invocation_restriction: FunctionRestriction,
    24 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 25 "lastModifiedTime" last_modified_time: String,
    26 "lastUpdateStatus" last_update_status: String, 27 "lastUpdateStatusReason" last_update_status_reason: String,
    28 "lastUpdateStatusReasonCode" last_update_status_reason_code: String, 29 "layers" layers: Vec<FunctionLayer>,
    30 "lockInfo" lock_info: FunctionLockInfo, 31 "logConfig" log_config: LogConfig, 32 "memorySize" memory_size: i64,
    33 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 34 "nasConfig" nas_config: NASConfig,
    35 "ossMountConfig" oss_mount_config: OSSMountConfig, 36 "polarFsConfig" polar_fs_config: PolarFsConfig,
    37 "resourceGroupId" resource_group_id: String, 38 "role" role: String, 39 "runtime" runtime: String,
    40 "sessionAffinity" session_affinity: String, 41 "sessionAffinityConfig" session_affinity_config: String,
    42 "state" state: String, 43 "stateReason" state_reason: String, 44 "stateReasonCode" state_reason_code: String,
    45 "tags" tags: Vec<Tag>, 46 "timeout" timeout: i64, 47 "tracingConfig" tracing_config: TracingConfig,
    48 "vpcConfig" vpc_config: VPCConfig
} }

/// Gets function code: `GetFunctionCode` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/code`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetFunctionCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCode {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionCode(function_name: String) "GetFunctionCode" -> GetFunctionCodeOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/code", } }

/// Response of [`GetFunctionCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCodeOutput {
    pub checksum: Option<String>,
    pub url: Option<String>,
}
model! { GetFunctionCodeOutput {
    0 "checksum" checksum: String, 1 "url" url: String
} }

/// Gets layer version: `GetLayerVersion` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/layers/{layerName}/versions/{version}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersion {
    /// Required.
    pub layer_name: String,
    /// Required.
    pub version: i64,
}
operation! { GetLayerVersion(layer_name: String, version: i64) "GetLayerVersion" -> GetLayerVersionOutput {
    0 "layerName" layer_name, 1 "version" version
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/layers/{layerName}/versions/{version}", } }

/// Response of [`GetLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionOutput {
    pub acl: Option<String>,
    pub code: Option<OutputCodeLocation>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { GetLayerVersionOutput {
    0 "acl" acl: String, 1 "code" code: OutputCodeLocation, 2 "codeChecksum" code_checksum: String,
    3 "codeSize" code_size: i64, 4 "compatibleRuntime" compatible_runtime: Vec<String>,
    5 "createTime" create_time: String, 6 "description" description: String, 7 "layerName" layer_name: String,
    8 "layerVersionArn" layer_version_arn: String, 9 "license" license: String, 10 "version" version: i64
} }

/// Gets layer version by arn: `GetLayerVersionByArn` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/layerarn/{arn}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetLayerVersionByArn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionByArn {
    /// Required.
    pub arn: String,
}
operation! { GetLayerVersionByArn(arn: String) "GetLayerVersionByArn" -> GetLayerVersionByArnOutput {
    0 "arn" arn
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/layerarn/{arn}", } }

/// Response of [`GetLayerVersionByArn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionByArnOutput {
    pub acl: Option<String>,
    pub code: Option<OutputCodeLocation>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { GetLayerVersionByArnOutput {
    0 "acl" acl: String, 1 "code" code: OutputCodeLocation, 2 "codeChecksum" code_checksum: String,
    3 "codeSize" code_size: i64, 4 "compatibleRuntime" compatible_runtime: Vec<String>,
    5 "createTime" create_time: String, 6 "description" description: String, 7 "layerName" layer_name: String,
    8 "layerVersionArn" layer_version_arn: String, 9 "license" license: String, 10 "version" version: i64
} }

/// Gets provision config: `GetProvisionConfig` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/provision-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetProvisionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { GetProvisionConfig(function_name: String) "GetProvisionConfig" -> GetProvisionConfigOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/provision-config", } }

/// Response of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionConfigOutput {
    pub always_allocate_cpu: Option<bool>,
    pub always_allocate_gpu: Option<bool>,
    pub current: Option<i64>,
    pub current_error: Option<String>,
    pub default_target: Option<i64>,
    pub function_arn: Option<String>,
    pub scheduled_actions: Vec<ScheduledAction>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicy>,
}
model! { GetProvisionConfigOutput {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "alwaysAllocateGPU" always_allocate_gpu: bool,
    2 "current" current: i64, 3 "currentError" current_error: String, 4 "defaultTarget" default_target: i64,
    5 "functionArn" function_arn: String, 6 "scheduledActions" scheduled_actions: Vec<ScheduledAction>,
    7 "target" target: i64, 8 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicy>
} }

/// In the request of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAction {
    pub end_time: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub schedule_expression: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub target: Option<i64>,
    pub time_zone: Option<String>,
}
input! { ScheduledAction(name: String, schedule_expression: String, target: i64) {
    0 "endTime" end_time: String, 1 "name" name: String, 2 "scheduleExpression" schedule_expression: String,
    3 "startTime" start_time: String, 4 "target" target: i64, 5 "timeZone" time_zone: String
} }

/// In the request of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetTrackingPolicy {
    pub end_time: Option<String>,
    /// Required.
    pub max_capacity: Option<i64>,
    /// Required.
    pub metric_target: Option<f64>,
    /// Required.
    pub metric_type: Option<String>,
    /// Required.
    pub min_capacity: Option<i64>,
    /// Required.
    pub name: Option<String>,
    pub start_time: Option<String>,
    pub time_zone: Option<String>,
}

/// Arguments of [`TargetTrackingPolicy::new`].
pub struct TargetTrackingPolicyRequired {
    pub max_capacity: i64,
    pub metric_target: f64,
    pub metric_type: String,
    pub min_capacity: i64,
    pub name: String,
}
input! {
    TargetTrackingPolicy { TargetTrackingPolicyRequired: max_capacity, metric_target, metric_type, min_capacity, name } {
    0 "endTime" end_time: String, 1 "maxCapacity" max_capacity: i64, 2 "metricTarget" metric_target: f64,
    3 "metricType" metric_type: String, 4 "minCapacity" min_capacity: i64, 5 "name" name: String,
    6 "startTime" start_time: String, 7 "timeZone" time_zone: String
} }

/// Gets scaling config: `GetScalingConfig` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/scaling-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { GetScalingConfig(function_name: String) "GetScalingConfig" -> GetScalingConfigOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/scaling-config", } }

/// Response of [`GetScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingConfigOutput {
    pub current_error: Option<String>,
    pub current_instances: Option<i64>,
    pub enable_mix_mode: Option<bool>,
    pub enable_on_demand_scaling: Option<bool>,
    pub function_arn: Option<String>,
    pub horizontal_scaling_policies: Vec<ScalingPolicy>,
    pub min_instances: Option<i64>,
    pub request_dispatch_policy: Option<String>,
    pub resident_pool_id: Option<String>,
    pub scheduled_policies: Vec<ScheduledPolicy>,
    pub target_instances: Option<i64>,
}
model! { GetScalingConfigOutput {
    0 "currentError" current_error: String, 1 "currentInstances" current_instances: i64,
    2 "enableMixMode" enable_mix_mode: bool, 3 "enableOnDemandScaling" enable_on_demand_scaling: bool,
    4 "functionArn" function_arn: String, 5 "horizontalScalingPolicies" horizontal_scaling_policies: Vec<ScalingPolicy>,
    6 "minInstances" min_instances: i64, 7 "requestDispatchPolicy" request_dispatch_policy: String,
    8 "residentPoolId" resident_pool_id: String, 9 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>,
    10 "targetInstances" target_instances: i64
} }

/// In the request of [`GetScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingPolicy {
    pub end_time: Option<String>,
    pub max_instances: Option<i64>,
    pub metric_target: Option<f64>,
    pub metric_type: Option<String>,
    pub min_instances: Option<i64>,
    pub name: Option<String>,
    pub start_time: Option<String>,
    pub time_zone: Option<String>,
}
input! { ScalingPolicy() {
    0 "endTime" end_time: String, 1 "maxInstances" max_instances: i64, 2 "metricTarget" metric_target: f64,
    3 "metricType" metric_type: String, 4 "minInstances" min_instances: i64, 5 "name" name: String,
    6 "startTime" start_time: String, 7 "timeZone" time_zone: String
} }

/// In the request of [`GetScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPolicy {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_time: Option<String>,
    pub target: Option<i64>,
    pub time_zone: Option<String>,
}
input! { ScheduledPolicy() {
    0 "endTime" end_time: String, 1 "name" name: String, 2 "scheduleExpression" schedule_expression: String,
    3 "startTime" start_time: String, 4 "target" target: i64, 5 "timeZone" time_zone: String
} }

/// Gets session: `GetSession` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/sessions/{sessionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSession {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub session_id: String,
}
operation! { GetSession(function_name: String, session_id: String) "GetSession" -> GetSessionOutput {
    0 "qualifier" qualifier: String, 1 "functionName" function_name, 2 "sessionId" session_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/sessions/{sessionId}", } }

/// Response of [`GetSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionOutput {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { GetSessionOutput {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Gets snapshot: `GetSnapshot` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/snapshots/{snapshotId}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshot {
    /// Required.
    pub function_name: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { GetSnapshot(function_name: String, snapshot_id: String) "GetSnapshot" -> GetSnapshotOutput {
    0 "functionName" function_name, 1 "snapshotId" snapshot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/snapshots/{snapshotId}", } }

/// Response of [`GetSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotOutput {
    pub artifact_disk_used_size_in_b: Option<i64>,
    pub artifact_mem_used_size_in_b: Option<i64>,
    pub cpu: Option<i64>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub disk_size_mb: Option<i64>,
    pub envs: BTreeMap<String, String>,
    pub expired_time: Option<String>,
    pub function_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_repository: Option<String>,
    pub memory_mb: Option<i64>,
    pub os_type: Option<String>,
    pub qualifier: Option<String>,
    pub ready_command: Option<String>,
    pub resolved_version: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_session_id: Option<String>,
    pub start_command: Option<String>,
    pub status: Option<String>,
}
model! { GetSnapshotOutput {
    0 "artifactDiskUsedSizeInB" artifact_disk_used_size_in_b: i64,
    1 "artifactMemUsedSizeInB" artifact_mem_used_size_in_b: i64, 2 "cpu" cpu: i64, 3 "createdTime" created_time: String,
    4 "description" description: String, 5 "diskSizeMB" disk_size_mb: i64, 6 "envs" envs: BTreeMap<String, String>,
    7 "expiredTime" expired_time: String, 8 "functionName" function_name: String, 9 "imageDigest" image_digest: String,
    10 "imageRepository" image_repository: String, 11 "memoryMB" memory_mb: i64, 12 "osType" os_type: String,
    13 "qualifier" qualifier: String, 14 "readyCommand" ready_command: String,
    15 "resolvedVersion" resolved_version: String, 16 "snapshotId" snapshot_id: String,
    17 "sourceSessionId" source_session_id: String, 18 "startCommand" start_command: String, 19 "status" status: String
} }

/// Gets trigger: `GetTrigger` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/triggers/{triggerName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/GetTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrigger {
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { GetTrigger(function_name: String, trigger_name: String) "GetTrigger" -> GetTriggerOutput {
    0 "functionName" function_name, 1 "triggerName" trigger_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/triggers/{triggerName}", } }

/// Response of [`GetTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub http_trigger: Option<HTTPTrigger>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub status: Option<String>,
    pub target_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
}
model! { GetTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "httpTrigger" http_trigger: HTTPTrigger, 3 "invocationRole" invocation_role: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String,
    7 "status" status: String, 8 "targetArn" target_arn: String, 9 "triggerConfig" trigger_config: String,
    10 "triggerId" trigger_id: String, 11 "triggerName" trigger_name: String, 12 "triggerType" trigger_type: String
} }

/// Invokes function: `InvokeFunction` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/invocations`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/InvokeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunction {
    pub qualifier: Option<String>,
    pub x_fc_async_task_id: Option<String>,
    pub x_fc_invocation_type: Option<String>,
    pub x_fc_log_type: Option<String>,
    pub body: Option<Bytes>,
    /// Required.
    pub function_name: String,
}
operation! { InvokeFunction(function_name: String) "InvokeFunction" -> InvokeFunctionOutput {
    0 "qualifier" qualifier: String, 1 "x-fc-async-task-id" x_fc_async_task_id: String,
    2 "x-fc-invocation-type" x_fc_invocation_type: String, 3 "x-fc-log-type" x_fc_log_type: String,
    4 "body" body: Bytes, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::WholeBody, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/invocations", body: BodyStyle::Stream, } }

/// Response of [`InvokeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunctionOutput {
    pub body: Option<Bytes>,
}
model! { InvokeFunctionOutput {
    0 "body" body: Bytes
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Lists aliases: `ListAliases` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/aliases`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { ListAliases(function_name: String) "ListAliases" -> ListAliasesOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "functionName" function_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/aliases", } }
paged! { ListAliases: Alias = Token "nextToken", "aliases" aliases, next "nextToken" }

/// Response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Vec<Alias>,
    pub next_token: Option<String>,
}
model! { ListAliasesOutput {
    0 "aliases" aliases: Vec<Alias>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alias {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { Alias {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "versionId" version_id: String
} }

/// Lists async invoke configs: `ListAsyncInvokeConfigs` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/async-invoke-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListAsyncInvokeConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncInvokeConfigs {
    pub function_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAsyncInvokeConfigs() "ListAsyncInvokeConfigs" -> ListAsyncInvokeConfigsOutput {
    0 "functionName" function_name: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String
} { method: "GET", path: "/2023-03-30/async-invoke-configs", } }
paged! { ListAsyncInvokeConfigs: AsyncConfig = Token "nextToken", "configs" configs, next "nextToken" }

/// Response of [`ListAsyncInvokeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncInvokeConfigsOutput {
    pub configs: Vec<AsyncConfig>,
    pub next_token: Option<String>,
}
model! { ListAsyncInvokeConfigsOutput {
    0 "configs" configs: Vec<AsyncConfig>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListAsyncInvokeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncConfig {
    pub async_task: Option<bool>,
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function_arn: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
}
model! { AsyncConfig {
    0 "asyncTask" async_task: bool, 1 "createdTime" created_time: String,
    2 "destinationConfig" destination_config: DestinationConfig, 3 "functionArn" function_arn: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    6 "maxAsyncRetryAttempts" max_async_retry_attempts: i64
} }

/// Lists async tasks: `ListAsyncTasks` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/async-tasks`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListAsyncTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasks {
    pub include_payload: Option<bool>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub qualifier: Option<String>,
    pub sort_order_by_time: Option<String>,
    pub started_time_begin: Option<i64>,
    pub started_time_end: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { ListAsyncTasks(function_name: String) "ListAsyncTasks" -> ListAsyncTasksOutput {
    0 "includePayload" include_payload: bool, 1 "limit" limit: i64, 2 "nextToken" next_token: String,
    3 "prefix" prefix: String, 4 "qualifier" qualifier: String, 5 "sortOrderByTime" sort_order_by_time: String,
    6 "startedTimeBegin" started_time_begin: i64, 7 "startedTimeEnd" started_time_end: i64, 8 "status" status: String,
    9 "functionName" function_name
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/async-tasks", } }
paged! { ListAsyncTasks: AsyncTask = Token "nextToken", "tasks" tasks, next "nextToken" }

/// Response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAsyncTasksOutput {
    pub next_token: Option<String>,
    pub tasks: Vec<AsyncTask>,
}
model! { ListAsyncTasksOutput {
    0 "nextToken" next_token: String, 1 "tasks" tasks: Vec<AsyncTask>
} }

/// In the response of [`ListAsyncTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncTask {
    pub already_retried_times: Option<i64>,
    pub destination_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub events: Vec<AsyncTaskEvent>,
    pub function_arn: Option<String>,
    pub instance_id: Option<String>,
    pub qualifier: Option<String>,
    pub request_id: Option<String>,
    pub return_payload: Option<String>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_payload: Option<String>,
}
model! { AsyncTask {
    0 "alreadyRetriedTimes" already_retried_times: i64, 1 "destinationStatus" destination_status: String,
    2 "durationMs" duration_ms: i64, 3 "endTime" end_time: i64, 4 "events" events: Vec<AsyncTaskEvent>,
    5 "functionArn" function_arn: String, 6 "instanceId" instance_id: String, 7 "qualifier" qualifier: String,
    8 "requestId" request_id: String, 9 "returnPayload" return_payload: String, 10 "startedTime" started_time: i64,
    11 "status" status: String, 12 "taskErrorMessage" task_error_message: String, 13 "taskId" task_id: String,
    14 "taskPayload" task_payload: String
} }

/// Lists concurrency configs: `ListConcurrencyConfigs` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/concurrency-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListConcurrencyConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConcurrencyConfigs {
    pub function_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListConcurrencyConfigs() "ListConcurrencyConfigs" -> ListConcurrencyConfigsOutput {
    0 "functionName" function_name: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String
} { method: "GET", path: "/2023-03-30/concurrency-configs", } }
paged! { ListConcurrencyConfigs: ConcurrencyConfig = Token "nextToken", "configs" configs, next "nextToken" }

/// Response of [`ListConcurrencyConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConcurrencyConfigsOutput {
    pub configs: Vec<ConcurrencyConfig>,
    pub next_token: Option<String>,
}
model! { ListConcurrencyConfigsOutput {
    0 "configs" configs: Vec<ConcurrencyConfig>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListConcurrencyConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcurrencyConfig {
    pub function_arn: Option<String>,
    pub reserved_concurrency: Option<i64>,
}
model! { ConcurrencyConfig {
    0 "functionArn" function_arn: String, 1 "reservedConcurrency" reserved_concurrency: i64
} }

/// Lists custom domains: `ListCustomDomains` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/custom-domains`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListCustomDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomains {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
}
operation! { ListCustomDomains() "ListCustomDomains" -> ListCustomDomainsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String
} { method: "GET", path: "/2023-03-30/custom-domains", } }
paged! { ListCustomDomains: CustomDomain = Token "nextToken", "customDomains" custom_domains, next "nextToken" }

/// Response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutput {
    pub custom_domains: Vec<CustomDomain>,
    pub next_token: Option<String>,
}
model! { ListCustomDomainsOutput {
    0 "customDomains" custom_domains: Vec<CustomDomain>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDomain {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub is_e2b: Option<bool>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub subdomain_count: Option<String>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { CustomDomain {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "authConfig" auth_config: AuthConfig,
    3 "certConfig" cert_config: CertConfig, 4 "corsConfig" cors_config: CORSConfig,
    5 "createdTime" created_time: String, 6 "domainName" domain_name: String, 7 "isE2B" is_e2b: bool,
    8 "lastModifiedTime" last_modified_time: String, 9 "protocol" protocol: String,
    10 "routeConfig" route_config: RouteConfig, 11 "subdomainCount" subdomain_count: String,
    12 "tlsConfig" tls_config: TLSConfig, 13 "wafConfig" waf_config: WAFConfig
} }

/// Lists function versions: `ListFunctionVersions` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/versions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListFunctionVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionVersions {
    pub direction: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { ListFunctionVersions(function_name: String) "ListFunctionVersions" -> ListFunctionVersionsOutput {
    0 "direction" direction: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String,
    3 "functionName" function_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/versions", } }
paged! { ListFunctionVersions: Version = Token "nextToken", "versions" versions, next "nextToken" }

/// Response of [`ListFunctionVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionVersionsOutput {
    pub direction: Option<String>,
    pub next_token: Option<String>,
    pub versions: Vec<Version>,
}
model! { ListFunctionVersionsOutput {
    0 "direction" direction: String, 1 "nextToken" next_token: String, 2 "versions" versions: Vec<Version>
} }

/// In the response of [`ListFunctionVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Version {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { Version {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "lastModifiedTime" last_modified_time: String, 3 "versionId" version_id: String
} }

/// Lists functions: `ListFunctions` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub description: Option<String>,
    pub fc_version: Option<String>,
    pub function_name: Option<String>,
    pub gpu_type: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub resource_group_id: Option<String>,
    pub runtime: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ListFunctions() "ListFunctions" -> ListFunctionsOutput {
    0 "description" description: String, 1 "fcVersion" fc_version: String, 2 "functionName" function_name: String,
    3 "gpuType" gpu_type: String, 4 "limit" limit: i64, 5 "nextToken" next_token: String, 6 "prefix" prefix: String,
    7 "resourceGroupId" resource_group_id: String, 8 "runtime" runtime: String, 9 "tags" tags: Vec<Tag>
} [
    Mark::new(9, Location::Default, Style::Json)
] { method: "GET", path: "/2023-03-30/functions", } }
paged! { ListFunctions: Function = Token "nextToken", "functions" functions, next "nextToken" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Vec<Function>,
    pub next_token: Option<String>,
}
model! { ListFunctionsOutput {
    0 "functions" functions: Vec<Function>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_arn: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_config: Option<GPUConfig>,
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub invocation_restriction: Option<FunctionRestriction>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub layers: Vec<FunctionLayer>,
    pub lock_info: Option<FunctionLockInfo>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub tags: Vec<Tag>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
model! { Function {
    0 "codeChecksum" code_checksum: String, 1 "codeSize" code_size: i64, 2 "cpu" cpu: f64,
    3 "createdTime" created_time: String, 4 "customContainerConfig" custom_container_config: CustomContainerConfig,
    5 "customDNS" custom_dns: CustomDNS, 6 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig,
    7 "description" description: String, 8 "disableInjectCredentials" disable_inject_credentials: String,
    9 "disableOndemand" disable_ondemand: bool, 10 "diskSize" disk_size: i64,
    11 "enableLongLiving" enable_long_living: bool,
    12 "environmentVariables" environment_variables: BTreeMap<String, String>, 13 "functionArn" function_arn: String,
    14 "functionId" function_id: String, 15 "functionName" function_name: String, 16 "gpuConfig" gpu_config: GPUConfig,
    17 "handler" handler: String, 18 "idleTimeout" idle_timeout: i64,
    19 "instanceConcurrency" instance_concurrency: i64, 20 "instanceIsolationMode" instance_isolation_mode: String,
    21 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    22 "internetAccess" internet_access: bool, 23 "invocationRestriction" invocation_restriction: FunctionRestriction,
    24 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 25 "lastModifiedTime" last_modified_time: String,
    26 "lastUpdateStatus" last_update_status: String, 27 "lastUpdateStatusReason" last_update_status_reason: String,
    28 "lastUpdateStatusReasonCode" last_update_status_reason_code: String, 29 "layers" layers: Vec<FunctionLayer>,
    30 "lockInfo" lock_info: FunctionLockInfo, 31 "logConfig" log_config: LogConfig, 32 "memorySize" memory_size: i64,
    33 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 34 "nasConfig" nas_config: NASConfig,
    35 "ossMountConfig" oss_mount_config: OSSMountConfig, 36 "polarFsConfig" polar_fs_config: PolarFsConfig,
    37 "resourceGroupId" resource_group_id: String, 38 "role" role: String, 39 "runtime" runtime: String,
    40 "sessionAffinity" session_affinity: String, 41 "sessionAffinityConfig" session_affinity_config: String,
    42 "state" state: String, 43 "stateReason" state_reason: String, 44 "stateReasonCode" state_reason_code: String,
    45 "tags" tags: Vec<Tag>, 46 "timeout" timeout: i64, 47 "tracingConfig" tracing_config: TracingConfig,
    48 "vpcConfig" vpc_config: VPCConfig
} }

/// Lists instances: `ListInstances` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/instances`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub end_time_ms: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_status: Option<Vec<String>>,
    pub limit: Option<String>,
    pub qualifier: Option<String>,
    pub start_key: Option<String>,
    pub start_time_ms: Option<i64>,
    pub with_all_active: Option<bool>,
    /// Required.
    pub function_name: String,
}
operation! { ListInstances(function_name: String) "ListInstances" -> ListInstancesOutput {
    0 "endTimeMs" end_time_ms: i64, 1 "instanceIds" instance_ids: Vec<String>,
    2 "instanceStatus" instance_status: Vec<String>, 3 "limit" limit: String, 4 "qualifier" qualifier: String,
    5 "startKey" start_key: String, 6 "startTimeMs" start_time_ms: i64, 7 "withAllActive" with_all_active: bool,
    8 "functionName" function_name
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/instances", } }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<InstanceInfo>,
}
model! { ListInstancesOutput {
    0 "instances" instances: Vec<InstanceInfo>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub created_time_ms: Option<i64>,
    pub destroyed_time_ms: Option<i64>,
    pub instance_id: Option<String>,
    pub qualifier: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub version_id: Option<String>,
}
model! { InstanceInfo {
    0 "createdTimeMs" created_time_ms: i64, 1 "destroyedTimeMs" destroyed_time_ms: i64,
    2 "instanceId" instance_id: String, 3 "qualifier" qualifier: String, 4 "resourceType" resource_type: String,
    5 "status" status: String, 6 "versionId" version_id: String
} }

/// Lists layer versions: `ListLayerVersions` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/layers/{layerName}/versions`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListLayerVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersions {
    pub limit: Option<i64>,
    pub start_version: Option<String>,
    /// Required.
    pub layer_name: String,
}
operation! { ListLayerVersions(layer_name: String) "ListLayerVersions" -> ListLayerVersionsOutput {
    0 "limit" limit: i64, 1 "startVersion" start_version: String, 2 "layerName" layer_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/layers/{layerName}/versions", } }

/// Response of [`ListLayerVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersionsOutput {
    pub layers: Vec<Layer>,
    pub next_version: Option<i64>,
}
model! { ListLayerVersionsOutput {
    0 "layers" layers: Vec<Layer>, 1 "nextVersion" next_version: i64
} }

/// In the response of [`ListLayerVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layer {
    pub acl: Option<String>,
    pub code: Option<OutputCodeLocation>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub layer_version_arn: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { Layer {
    0 "acl" acl: String, 1 "code" code: OutputCodeLocation, 2 "codeChecksum" code_checksum: String,
    3 "codeSize" code_size: i64, 4 "compatibleRuntime" compatible_runtime: Vec<String>,
    5 "createTime" create_time: String, 6 "description" description: String, 7 "layerName" layer_name: String,
    8 "layerVersionArn" layer_version_arn: String, 9 "license" license: String, 10 "version" version: i64
} }

/// Lists layers: `ListLayers` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/layers`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListLayers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayers {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub official: Option<String>,
    pub prefix: Option<String>,
    pub public: Option<String>,
}
operation! { ListLayers() "ListLayers" -> ListLayersOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "official" official: String, 3 "prefix" prefix: String,
    4 "public" public: String
} { method: "GET", path: "/2023-03-30/layers", } }
paged! { ListLayers: Layer = Token "nextToken", "layers" layers, next "nextToken" }

/// Response of [`ListLayers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayersOutput {
    pub layers: Vec<Layer>,
    pub next_token: Option<String>,
}
model! { ListLayersOutput {
    0 "layers" layers: Vec<Layer>, 1 "nextToken" next_token: String
} }

/// Lists provision configs: `ListProvisionConfigs` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/provision-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListProvisionConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionConfigs {
    pub function_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListProvisionConfigs() "ListProvisionConfigs" -> ListProvisionConfigsOutput {
    0 "functionName" function_name: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String
} { method: "GET", path: "/2023-03-30/provision-configs", } }
paged! { ListProvisionConfigs: ProvisionConfig =
    Token "nextToken", "provisionConfigs" provision_configs, next "nextToken" }

/// Response of [`ListProvisionConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionConfigsOutput {
    pub next_token: Option<String>,
    pub provision_configs: Vec<ProvisionConfig>,
}
model! { ListProvisionConfigsOutput {
    0 "nextToken" next_token: String, 1 "provisionConfigs" provision_configs: Vec<ProvisionConfig>
} }

/// In the response of [`ListProvisionConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionConfig {
    pub always_allocate_cpu: Option<bool>,
    pub always_allocate_gpu: Option<bool>,
    pub current: Option<i64>,
    pub current_error: Option<String>,
    pub default_target: Option<i64>,
    pub function_arn: Option<String>,
    pub scheduled_actions: Vec<ScheduledAction>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicy>,
}
model! { ProvisionConfig {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "alwaysAllocateGPU" always_allocate_gpu: bool,
    2 "current" current: i64, 3 "currentError" current_error: String, 4 "defaultTarget" default_target: i64,
    5 "functionArn" function_arn: String, 6 "scheduledActions" scheduled_actions: Vec<ScheduledAction>,
    7 "target" target: i64, 8 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicy>
} }

/// Lists scaling configs: `ListScalingConfigs` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/scaling-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListScalingConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScalingConfigs {
    pub function_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListScalingConfigs() "ListScalingConfigs" -> ListScalingConfigsOutput {
    0 "functionName" function_name: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String
} { method: "GET", path: "/2023-03-30/scaling-configs", } }
paged! { ListScalingConfigs: ScalingConfigStatus =
    Token "nextToken", "scalingConfigs" scaling_configs, next "nextToken" }

/// Response of [`ListScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScalingConfigsOutput {
    pub next_token: Option<String>,
    pub scaling_configs: Vec<ScalingConfigStatus>,
}
model! { ListScalingConfigsOutput {
    0 "nextToken" next_token: String, 1 "scalingConfigs" scaling_configs: Vec<ScalingConfigStatus>
} }

/// In the response of [`ListScalingConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingConfigStatus {
    pub current_error: Option<String>,
    pub current_instances: Option<i64>,
    pub enable_mix_mode: Option<bool>,
    pub enable_on_demand_scaling: Option<bool>,
    pub function_arn: Option<String>,
    pub horizontal_scaling_policies: Vec<ScalingPolicy>,
    pub min_instances: Option<i64>,
    pub request_dispatch_policy: Option<String>,
    pub resident_pool_id: Option<String>,
    pub scheduled_policies: Vec<ScheduledPolicy>,
    pub target_instances: Option<i64>,
}
model! { ScalingConfigStatus {
    0 "currentError" current_error: String, 1 "currentInstances" current_instances: i64,
    2 "enableMixMode" enable_mix_mode: bool, 3 "enableOnDemandScaling" enable_on_demand_scaling: bool,
    4 "functionArn" function_arn: String, 5 "horizontalScalingPolicies" horizontal_scaling_policies: Vec<ScalingPolicy>,
    6 "minInstances" min_instances: i64, 7 "requestDispatchPolicy" request_dispatch_policy: String,
    8 "residentPoolId" resident_pool_id: String, 9 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>,
    10 "targetInstances" target_instances: i64
} }

/// Lists sessions: `ListSessions` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/sessions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessions {
    /// 1 to 100.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub qualifier: Option<String>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { ListSessions(function_name: String) "ListSessions" -> ListSessionsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "qualifier" qualifier: String,
    3 "sessionId" session_id: String, 4 "sessionStatus" session_status: String, 5 "functionName" function_name
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/sessions", } }
paged! { ListSessions: Session = Token "nextToken", "sessions" sessions, next "nextToken" }

/// Response of [`ListSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionsOutput {
    pub next_token: Option<String>,
    pub sessions: Vec<Session>,
}
model! { ListSessionsOutput {
    0 "nextToken" next_token: String, 1 "sessions" sessions: Vec<Session>
} }

/// In the response of [`ListSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { Session {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Lists snapshots: `ListSnapshots` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/snapshots`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub function_name: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub qualifier: Option<String>,
    pub session_id: Option<String>,
}
operation! { ListSnapshots() "ListSnapshots" -> ListSnapshotsOutput {
    0 "functionName" function_name: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String,
    3 "qualifier" qualifier: String, 4 "sessionId" session_id: String
} { method: "GET", path: "/2023-03-30/snapshots", } }
paged! { ListSnapshots: Snapshot = Token "nextToken", "snapshots" snapshots, next "nextToken" }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub next_token: Option<String>,
    pub snapshots: Vec<Snapshot>,
}
model! { ListSnapshotsOutput {
    0 "nextToken" next_token: String, 1 "snapshots" snapshots: Vec<Snapshot>
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub artifact_disk_used_size_in_b: Option<i64>,
    pub artifact_mem_used_size_in_b: Option<i64>,
    pub cpu: Option<i64>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub disk_size_mb: Option<i64>,
    pub envs: BTreeMap<String, String>,
    pub expired_time: Option<String>,
    pub function_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_repository: Option<String>,
    pub memory_mb: Option<i64>,
    pub os_type: Option<String>,
    pub qualifier: Option<String>,
    pub ready_command: Option<String>,
    pub resolved_version: Option<String>,
    pub snapshot_id: Option<String>,
    pub source_session_id: Option<String>,
    pub start_command: Option<String>,
    pub status: Option<String>,
}
model! { Snapshot {
    0 "artifactDiskUsedSizeInB" artifact_disk_used_size_in_b: i64,
    1 "artifactMemUsedSizeInB" artifact_mem_used_size_in_b: i64, 2 "cpu" cpu: i64, 3 "createdTime" created_time: String,
    4 "description" description: String, 5 "diskSizeMB" disk_size_mb: i64, 6 "envs" envs: BTreeMap<String, String>,
    7 "expiredTime" expired_time: String, 8 "functionName" function_name: String, 9 "imageDigest" image_digest: String,
    10 "imageRepository" image_repository: String, 11 "memoryMB" memory_mb: i64, 12 "osType" os_type: String,
    13 "qualifier" qualifier: String, 14 "readyCommand" ready_command: String,
    15 "resolvedVersion" resolved_version: String, 16 "snapshotId" snapshot_id: String,
    17 "sourceSessionId" source_session_id: String, 18 "startCommand" start_command: String, 19 "status" status: String
} }

/// Lists tag resources: `ListTagResources` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/tags-v2`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Limit" limit: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] { method: "GET", path: "/2023-03-30/tags-v2", } }
paged! { ListTagResources: TagResource = Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub tag_resources: Vec<TagResource>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<TagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists triggers: `ListTriggers` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/triggers`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListTriggers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    /// Required.
    pub function_name: String,
}
operation! { ListTriggers(function_name: String) "ListTriggers" -> ListTriggersOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "functionName" function_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/triggers", } }
paged! { ListTriggers: Trigger = Token "nextToken", "triggers" triggers, next "nextToken" }

/// Response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub next_token: Option<String>,
    pub triggers: Vec<Trigger>,
}
model! { ListTriggersOutput {
    0 "nextToken" next_token: String, 1 "triggers" triggers: Vec<Trigger>
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trigger {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub http_trigger: Option<HTTPTrigger>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub status: Option<String>,
    pub target_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
}
model! { Trigger {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "httpTrigger" http_trigger: HTTPTrigger, 3 "invocationRole" invocation_role: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String,
    7 "status" status: String, 8 "targetArn" target_arn: String, 9 "triggerConfig" trigger_config: String,
    10 "triggerId" trigger_id: String, 11 "triggerName" trigger_name: String, 12 "triggerType" trigger_type: String
} }

/// Lists vpc bindings: `ListVpcBindings` of `fc` 2023-03-30.
///
/// GET `/2023-03-30/functions/{functionName}/vpc-bindings`. Reads only. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ListVpcBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcBindings {
    /// Required.
    pub function_name: String,
}
operation! { ListVpcBindings(function_name: String) "ListVpcBindings" -> ListVpcBindingsOutput {
    0 "functionName" function_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/2023-03-30/functions/{functionName}/vpc-bindings", } }

/// Response of [`ListVpcBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcBindingsOutput {
    pub vpc_ids: Vec<String>,
}
model! { ListVpcBindingsOutput {
    0 "vpcIds" vpc_ids: Vec<String>
} }

/// Pauses session: `PauseSession` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/sessions/{sessionId}/pause`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PauseSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSession {
    pub file_system_only: Option<String>,
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub session_id: String,
}
operation! { PauseSession(function_name: String, session_id: String) "PauseSession" -> PauseSessionOutput {
    0 "fileSystemOnly" file_system_only: String, 1 "qualifier" qualifier: String, 2 "functionName" function_name,
    3 "sessionId" session_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/sessions/{sessionId}/pause", } }

/// Response of [`PauseSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseSessionOutput {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { PauseSessionOutput {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Publishes function version: `PublishFunctionVersion` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/functions/{functionName}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PublishFunctionVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFunctionVersion {
    /// Required.
    pub body: PublishVersionInput,
    /// Required.
    pub function_name: String,
}
operation! { PublishFunctionVersion(body: PublishVersionInput, function_name: String)
    "PublishFunctionVersion" -> PublishFunctionVersionOutput {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/2023-03-30/functions/{functionName}/versions", body: BodyStyle::Json, } }

/// In the request of [`PublishFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishVersionInput {
    pub description: Option<String>,
}
input! { PublishVersionInput() {
    0 "description" description: String
} }

/// Response of [`PublishFunctionVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFunctionVersionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { PublishFunctionVersionOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "lastModifiedTime" last_modified_time: String, 3 "versionId" version_id: String
} }

/// Puts async invoke config: `PutAsyncInvokeConfig` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/async-invoke-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PutAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutAsyncInvokeConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub body: PutAsyncInvokeConfigInput,
    /// Required.
    pub function_name: String,
}
operation! { PutAsyncInvokeConfig(body: PutAsyncInvokeConfigInput, function_name: String)
    "PutAsyncInvokeConfig" -> PutAsyncInvokeConfigOutput {
    0 "qualifier" qualifier: String, 1 "body" body, 2 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/async-invoke-config", body: BodyStyle::Json, } }

/// In the request of [`PutAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutAsyncInvokeConfigInput {
    pub async_task: Option<bool>,
    pub destination_config: Option<DestinationConfig>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
}
input! { PutAsyncInvokeConfigInput() {
    0 "asyncTask" async_task: bool, 1 "destinationConfig" destination_config: DestinationConfig,
    2 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    3 "maxAsyncRetryAttempts" max_async_retry_attempts: i64
} }

/// Response of [`PutAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutAsyncInvokeConfigOutput {
    pub async_task: Option<bool>,
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function_arn: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
}
model! { PutAsyncInvokeConfigOutput {
    0 "asyncTask" async_task: bool, 1 "createdTime" created_time: String,
    2 "destinationConfig" destination_config: DestinationConfig, 3 "functionArn" function_arn: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    6 "maxAsyncRetryAttempts" max_async_retry_attempts: i64
} }

/// Puts concurrency config: `PutConcurrencyConfig` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/concurrency`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PutConcurrencyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConcurrencyConfig {
    /// Required.
    pub body: PutConcurrencyInput,
    /// Required.
    pub function_name: String,
}
operation! { PutConcurrencyConfig(body: PutConcurrencyInput, function_name: String)
    "PutConcurrencyConfig" -> PutConcurrencyConfigOutput {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/concurrency", body: BodyStyle::Json, } }

/// In the request of [`PutConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConcurrencyInput {
    /// Required.
    pub reserved_concurrency: Option<i64>,
}
input! { PutConcurrencyInput(reserved_concurrency: i64) {
    0 "reservedConcurrency" reserved_concurrency: i64
} }

/// Response of [`PutConcurrencyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConcurrencyConfigOutput {
    pub function_arn: Option<String>,
    pub reserved_concurrency: Option<i64>,
}
model! { PutConcurrencyConfigOutput {
    0 "functionArn" function_arn: String, 1 "reservedConcurrency" reserved_concurrency: i64
} }

/// Puts layer acl: `PutLayerACL` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/layers/{layerName}/acl`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PutLayerACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLayerACL {
    pub acl: Option<String>,
    /// Deprecated.
    pub public: Option<String>,
    /// Required.
    pub layer_name: String,
}
operation! { PutLayerACL(layer_name: String) "PutLayerACL" -> Empty {
    0 "acl" acl: String, 1 "public" public: String, 2 "layerName" layer_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/layers/{layerName}/acl", no_reply: true, } }

/// Response of [`PutLayerACL`]: empty.
pub type PutLayerACLOutput = Empty;

/// Puts provision config: `PutProvisionConfig` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/provision-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PutProvisionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionConfig {
    pub qualifier: Option<String>,
    /// Required.
    pub body: PutProvisionConfigInput,
    /// Required.
    pub function_name: String,
}
operation! { PutProvisionConfig(body: PutProvisionConfigInput, function_name: String)
    "PutProvisionConfig" -> PutProvisionConfigOutput {
    0 "qualifier" qualifier: String, 1 "body" body, 2 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/provision-config", body: BodyStyle::Json, } }

/// In the request of [`PutProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionConfigInput {
    pub always_allocate_cpu: Option<bool>,
    pub always_allocate_gpu: Option<bool>,
    pub default_target: Option<i64>,
    pub scheduled_actions: Option<Vec<ScheduledAction>>,
    /// Deprecated. Required.
    pub target: Option<i64>,
    pub target_tracking_policies: Option<Vec<TargetTrackingPolicy>>,
}
input! { PutProvisionConfigInput(target: i64) {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "alwaysAllocateGPU" always_allocate_gpu: bool,
    2 "defaultTarget" default_target: i64, 3 "scheduledActions" scheduled_actions: Vec<ScheduledAction>,
    4 "target" target: i64, 5 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicy>
} }

/// Response of [`PutProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionConfigOutput {
    pub always_allocate_cpu: Option<bool>,
    pub always_allocate_gpu: Option<bool>,
    pub current: Option<i64>,
    pub current_error: Option<String>,
    pub default_target: Option<i64>,
    pub function_arn: Option<String>,
    pub scheduled_actions: Vec<ScheduledAction>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicy>,
}
model! { PutProvisionConfigOutput {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "alwaysAllocateGPU" always_allocate_gpu: bool,
    2 "current" current: i64, 3 "currentError" current_error: String, 4 "defaultTarget" default_target: i64,
    5 "functionArn" function_arn: String, 6 "scheduledActions" scheduled_actions: Vec<ScheduledAction>,
    7 "target" target: i64, 8 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicy>
} }

/// Puts scaling config: `PutScalingConfig` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/scaling-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/PutScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutScalingConfig {
    pub qualifier: Option<String>,
    pub body: Option<PutScalingConfigInput>,
    /// Required.
    pub function_name: String,
}
operation! { PutScalingConfig(function_name: String) "PutScalingConfig" -> PutScalingConfigOutput {
    0 "qualifier" qualifier: String, 1 "body" body: PutScalingConfigInput, 2 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/scaling-config", body: BodyStyle::Json, } }

/// In the request of [`PutScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutScalingConfigInput {
    pub enable_mix_mode: Option<bool>,
    pub enable_on_demand_scaling: Option<bool>,
    pub horizontal_scaling_policies: Option<Vec<ScalingPolicy>>,
    pub min_instances: Option<i64>,
    pub request_dispatch_policy: Option<String>,
    pub resident_pool_id: Option<String>,
    pub scheduled_policies: Option<Vec<ScheduledPolicy>>,
}
input! { PutScalingConfigInput() {
    0 "enableMixMode" enable_mix_mode: bool, 1 "enableOnDemandScaling" enable_on_demand_scaling: bool,
    2 "horizontalScalingPolicies" horizontal_scaling_policies: Vec<ScalingPolicy>, 3 "minInstances" min_instances: i64,
    4 "requestDispatchPolicy" request_dispatch_policy: String, 5 "residentPoolId" resident_pool_id: String,
    6 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>
} }

/// Response of [`PutScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutScalingConfigOutput {
    pub current_error: Option<String>,
    pub current_instances: Option<i64>,
    pub enable_mix_mode: Option<bool>,
    pub enable_on_demand_scaling: Option<bool>,
    pub function_arn: Option<String>,
    pub horizontal_scaling_policies: Vec<ScalingPolicy>,
    pub min_instances: Option<i64>,
    pub request_dispatch_policy: Option<String>,
    pub resident_pool_id: Option<String>,
    pub scheduled_policies: Vec<ScheduledPolicy>,
    pub target_instances: Option<i64>,
}
model! { PutScalingConfigOutput {
    0 "currentError" current_error: String, 1 "currentInstances" current_instances: i64,
    2 "enableMixMode" enable_mix_mode: bool, 3 "enableOnDemandScaling" enable_on_demand_scaling: bool,
    4 "functionArn" function_arn: String, 5 "horizontalScalingPolicies" horizontal_scaling_policies: Vec<ScalingPolicy>,
    6 "minInstances" min_instances: i64, 7 "requestDispatchPolicy" request_dispatch_policy: String,
    8 "residentPoolId" resident_pool_id: String, 9 "scheduledPolicies" scheduled_policies: Vec<ScheduledPolicy>,
    10 "targetInstances" target_instances: i64
} }

/// Resumes session: `ResumeSession` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/sessions/{sessionId}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/ResumeSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSession {
    pub file_system_only: Option<bool>,
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub session_id: String,
}
operation! { ResumeSession(function_name: String, session_id: String) "ResumeSession" -> ResumeSessionOutput {
    0 "fileSystemOnly" file_system_only: bool, 1 "qualifier" qualifier: String, 2 "functionName" function_name,
    3 "sessionId" session_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/sessions/{sessionId}/resume", } }

/// Response of [`ResumeSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSessionOutput {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { ResumeSessionOutput {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Stops async task: `StopAsyncTask` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/StopAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAsyncTask {
    pub qualifier: Option<String>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub task_id: String,
}
operation! { StopAsyncTask(function_name: String, task_id: String) "StopAsyncTask" -> Empty {
    0 "qualifier" qualifier: String, 1 "functionName" function_name, 2 "taskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop", no_reply: true, } }

/// Response of [`StopAsyncTask`]: empty.
pub type StopAsyncTaskOutput = Empty;

/// `TagResources` of `fc` 2023-03-30.
///
/// POST `/2023-03-30/tags-v2`. Changes data. See <https://api.alibabacloud.com/document/FC/2023-03-30/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub body: TagResourcesInput,
}
operation! { TagResources(body: TagResourcesInput) "TagResources" -> Empty {
    0 "body" body
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/2023-03-30/tags-v2", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesInput {
    /// Required.
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    /// Required.
    pub tag: Option<Vec<Tag>>,
}
input! { TagResourcesInput(resource_id: Vec<String>, tag: Vec<Tag>) {
    0 "ResourceId" resource_id: Vec<String>, 1 "ResourceType" resource_type: String, 2 "Tag" tag: Vec<Tag>
} }

/// `UntagResources` of `fc` 2023-03-30.
///
/// DELETE `/2023-03-30/tags-v2`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "DELETE", path: "/2023-03-30/tags-v2", no_reply: true, } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates alias: `UpdateAlias` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/aliases/{aliasName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UpdateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    /// Required.
    pub body: UpdateAliasInput,
    /// Required.
    pub function_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { UpdateAlias(body: UpdateAliasInput, function_name: String, alias_name: String)
    "UpdateAlias" -> UpdateAliasOutput {
    0 "body" body, 1 "functionName" function_name, 2 "aliasName" alias_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/aliases/{aliasName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliasInput {
    pub additional_version_weight: Option<BTreeMap<String, f64>>,
    pub description: Option<String>,
    pub version_id: Option<String>,
}
input! { UpdateAliasInput() {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "description" description: String,
    2 "versionId" version_id: String
} }

/// Response of [`UpdateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliasOutput {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { UpdateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "versionId" version_id: String
} }

/// Updates custom domain: `UpdateCustomDomain` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UpdateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    /// Required.
    pub body: UpdateCustomDomainInput,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateCustomDomain(body: UpdateCustomDomainInput, domain_name: String)
    "UpdateCustomDomain" -> UpdateCustomDomainOutput {
    0 "body" body, 1 "domainName" domain_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/custom-domains/{domainName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainInput {
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
input! { UpdateCustomDomainInput() {
    0 "authConfig" auth_config: AuthConfig, 1 "certConfig" cert_config: CertConfig,
    2 "corsConfig" cors_config: CORSConfig, 3 "protocol" protocol: String, 4 "routeConfig" route_config: RouteConfig,
    5 "tlsConfig" tls_config: TLSConfig, 6 "wafConfig" waf_config: WAFConfig
} }

/// Response of [`UpdateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainOutput {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub auth_config: Option<AuthConfig>,
    pub cert_config: Option<CertConfig>,
    pub cors_config: Option<CORSConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub is_e2b: Option<bool>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub subdomain_count: Option<String>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { UpdateCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "authConfig" auth_config: AuthConfig,
    3 "certConfig" cert_config: CertConfig, 4 "corsConfig" cors_config: CORSConfig,
    5 "createdTime" created_time: String, 6 "domainName" domain_name: String, 7 "isE2B" is_e2b: bool,
    8 "lastModifiedTime" last_modified_time: String, 9 "protocol" protocol: String,
    10 "routeConfig" route_config: RouteConfig, 11 "subdomainCount" subdomain_count: String,
    12 "tlsConfig" tls_config: TLSConfig, 13 "wafConfig" waf_config: WAFConfig
} }

/// Updates function: `UpdateFunction` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UpdateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    /// Required.
    pub body: UpdateFunctionInput,
    /// Required.
    pub function_name: String,
}
operation! { UpdateFunction(body: UpdateFunctionInput, function_name: String) "UpdateFunction" -> UpdateFunctionOutput {
    0 "body" body, 1 "functionName" function_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionInput {
    pub code: Option<InputCodeLocation>,
    pub cpu: Option<f64>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub gpu_config: Option<GPUConfig>,
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub layers: Option<Vec<String>>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub role: Option<String>,
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
input! { UpdateFunctionInput() {
    0 "code" code: InputCodeLocation, 1 "cpu" cpu: f64,
    2 "customContainerConfig" custom_container_config: CustomContainerConfig, 3 "customDNS" custom_dns: CustomDNS,
    4 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 5 "description" description: String,
    6 "disableInjectCredentials" disable_inject_credentials: String, 7 "disableOndemand" disable_ondemand: bool,
    8 "diskSize" disk_size: i64, 9 "enableLongLiving" enable_long_living: bool,
    10 "environmentVariables" environment_variables: BTreeMap<String, String>, 11 "gpuConfig" gpu_config: GPUConfig,
    12 "handler" handler: String, 13 "idleTimeout" idle_timeout: i64,
    14 "instanceConcurrency" instance_concurrency: i64, 15 "instanceIsolationMode" instance_isolation_mode: String,
    16 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    17 "internetAccess" internet_access: bool, 18 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    19 "layers" layers: Vec<String>, 20 "logConfig" log_config: LogConfig, 21 "memorySize" memory_size: i64,
    22 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 23 "nasConfig" nas_config: NASConfig,
    24 "ossMountConfig" oss_mount_config: OSSMountConfig, 25 "polarFsConfig" polar_fs_config: PolarFsConfig,
    26 "role" role: String, 27 "runtime" runtime: String, 28 "sessionAffinity" session_affinity: String,
    29 "sessionAffinityConfig" session_affinity_config: String, 30 "timeout" timeout: i64,
    31 "tracingConfig" tracing_config: TracingConfig, 32 "vpcConfig" vpc_config: VPCConfig
} }

/// Response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disable_inject_credentials: Option<String>,
    /// Deprecated.
    pub disable_ondemand: Option<bool>,
    pub disk_size: Option<i64>,
    /// Deprecated.
    pub enable_long_living: Option<bool>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_arn: Option<String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_config: Option<GPUConfig>,
    pub handler: Option<String>,
    pub idle_timeout: Option<i64>,
    pub instance_concurrency: Option<i64>,
    pub instance_isolation_mode: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub internet_access: Option<bool>,
    pub invocation_restriction: Option<FunctionRestriction>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub layers: Vec<FunctionLayer>,
    pub lock_info: Option<FunctionLockInfo>,
    pub log_config: Option<LogConfig>,
    pub memory_size: Option<i64>,
    pub micro_sandbox_config: Option<MicroSandboxConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub resource_group_id: Option<String>,
    pub role: Option<String>,
    pub runtime: Option<String>,
    pub session_affinity: Option<String>,
    pub session_affinity_config: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub tags: Vec<Tag>,
    pub timeout: Option<i64>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
}
model! { UpdateFunctionOutput {
    0 "codeChecksum" code_checksum: String, 1 "codeSize" code_size: i64, 2 "cpu" cpu: f64,
    3 "createdTime" created_time: String, 4 "customContainerConfig" custom_container_config: CustomContainerConfig,
    5 "customDNS" custom_dns: CustomDNS, 6 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig,
    7 "description" description: String, 8 "disableInjectCredentials" disable_inject_credentials: String,
    9 "disableOndemand" disable_ondemand: bool, 10 "diskSize" disk_size: i64,
    11 "enableLongLiving" enable_long_living: bool,
    12 "environmentVariables" environment_variables: BTreeMap<String, String>, 13 "functionArn" function_arn: String,
    14 "functionId" function_id: String, 15 "functionName" function_name: String, 16 "gpuConfig" gpu_config: GPUConfig,
    17 "handler" handler: String, 18 "idleTimeout" idle_timeout: i64,
    19 "instanceConcurrency" instance_concurrency: i64, 20 "instanceIsolationMode" instance_isolation_mode: String,
    21 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    22 "internetAccess" internet_access: bool, 23 "invocationRestriction" invocation_restriction: FunctionRestriction,
    24 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 25 "lastModifiedTime" last_modified_time: String,
    26 "lastUpdateStatus" last_update_status: String, 27 "lastUpdateStatusReason" last_update_status_reason: String,
    28 "lastUpdateStatusReasonCode" last_update_status_reason_code: String, 29 "layers" layers: Vec<FunctionLayer>,
    30 "lockInfo" lock_info: FunctionLockInfo, 31 "logConfig" log_config: LogConfig, 32 "memorySize" memory_size: i64,
    33 "microSandboxConfig" micro_sandbox_config: MicroSandboxConfig, 34 "nasConfig" nas_config: NASConfig,
    35 "ossMountConfig" oss_mount_config: OSSMountConfig, 36 "polarFsConfig" polar_fs_config: PolarFsConfig,
    37 "resourceGroupId" resource_group_id: String, 38 "role" role: String, 39 "runtime" runtime: String,
    40 "sessionAffinity" session_affinity: String, 41 "sessionAffinityConfig" session_affinity_config: String,
    42 "state" state: String, 43 "stateReason" state_reason: String, 44 "stateReasonCode" state_reason_code: String,
    45 "tags" tags: Vec<Tag>, 46 "timeout" timeout: i64, 47 "tracingConfig" tracing_config: TracingConfig,
    48 "vpcConfig" vpc_config: VPCConfig
} }

/// Updates session: `UpdateSession` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/sessions/{sessionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UpdateSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSession {
    pub qualifier: Option<String>,
    pub body: Option<UpdateSessionInput>,
    /// Required.
    pub function_name: String,
    /// Required.
    pub session_id: String,
}
operation! { UpdateSession(function_name: String, session_id: String) "UpdateSession" -> UpdateSessionOutput {
    0 "qualifier" qualifier: String, 1 "body" body: UpdateSessionInput, 2 "functionName" function_name,
    3 "sessionId" session_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/sessions/{sessionId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionInput {
    pub allow_internet_access: Option<bool>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<UpdateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_ttl_in_seconds: Option<i64>,
}
input! { UpdateSessionInput() {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "disableSessionIdReuse" disable_session_id_reuse: bool,
    2 "enableAutoPause" enable_auto_pause: bool, 3 "enableAutoResume" enable_auto_resume: bool,
    4 "juiceFsConfig" juice_fs_config: JuiceFsConfig, 5 "nasConfig" nas_config: NASConfig,
    6 "network" network: UpdateSessionNetworkConfig, 7 "ossMountConfig" oss_mount_config: OSSMountConfig,
    8 "polarFsConfig" polar_fs_config: PolarFsConfig,
    9 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64,
    10 "sessionTTLInSeconds" session_ttl_in_seconds: i64
} }

/// In the request of [`UpdateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionNetworkConfig {
    pub allow_out: Option<Vec<String>>,
    pub deny_out: Option<Vec<String>>,
    pub rules: Option<BTreeMap<String, Vec<SessionNetworkRule>>>,
}
input! { UpdateSessionNetworkConfig() {
    0 "allowOut" allow_out: Vec<String>, 1 "denyOut" deny_out: Vec<String>,
    2 "rules" rules: BTreeMap<String, Vec<SessionNetworkRule>>
} }

/// Response of [`UpdateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionOutput {
    pub allow_internet_access: Option<bool>,
    pub container_id: Option<String>,
    pub created_time: Option<String>,
    pub disable_session_id_reuse: Option<bool>,
    pub enable_auto_pause: Option<bool>,
    pub enable_auto_resume: Option<bool>,
    pub function_name: Option<String>,
    pub juice_fs_config: Option<JuiceFsConfig>,
    pub last_modified_time: Option<String>,
    pub nas_config: Option<NASConfig>,
    pub network: Option<CreateSessionNetworkConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub polar_fs_config: Option<PolarFsConfig>,
    pub qualifier: Option<String>,
    pub session_affinity_type: Option<String>,
    pub session_id: Option<String>,
    pub session_idle_timeout_in_seconds: Option<i64>,
    pub session_status: Option<String>,
    pub session_ttl_in_seconds: Option<i64>,
    /// Secret.
    pub traffic_access_token: Option<Secret>,
}
model! { UpdateSessionOutput {
    0 "allowInternetAccess" allow_internet_access: bool, 1 "containerId" container_id: String,
    2 "createdTime" created_time: String, 3 "disableSessionIdReuse" disable_session_id_reuse: bool,
    4 "enableAutoPause" enable_auto_pause: bool, 5 "enableAutoResume" enable_auto_resume: bool,
    6 "functionName" function_name: String, 7 "juiceFsConfig" juice_fs_config: JuiceFsConfig,
    8 "lastModifiedTime" last_modified_time: String, 9 "nasConfig" nas_config: NASConfig,
    10 "network" network: CreateSessionNetworkConfig, 11 "ossMountConfig" oss_mount_config: OSSMountConfig,
    12 "polarFsConfig" polar_fs_config: PolarFsConfig, 13 "qualifier" qualifier: String,
    14 "sessionAffinityType" session_affinity_type: String, 15 "sessionId" session_id: String,
    16 "sessionIdleTimeoutInSeconds" session_idle_timeout_in_seconds: i64, 17 "sessionStatus" session_status: String,
    18 "sessionTTLInSeconds" session_ttl_in_seconds: i64, 19 "trafficAccessToken" traffic_access_token: Secret
} }

/// Updates trigger: `UpdateTrigger` of `fc` 2023-03-30.
///
/// PUT `/2023-03-30/functions/{functionName}/triggers/{triggerName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC/2023-03-30/UpdateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    /// Required.
    pub body: UpdateTriggerInput,
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { UpdateTrigger(body: UpdateTriggerInput, function_name: String, trigger_name: String)
    "UpdateTrigger" -> UpdateTriggerOutput {
    0 "body" body, 1 "functionName" function_name, 2 "triggerName" trigger_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/2023-03-30/functions/{functionName}/triggers/{triggerName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerInput {
    pub description: Option<String>,
    pub invocation_role: Option<String>,
    pub qualifier: Option<String>,
    pub trigger_config: Option<String>,
}
input! { UpdateTriggerInput() {
    0 "description" description: String, 1 "invocationRole" invocation_role: String, 2 "qualifier" qualifier: String,
    3 "triggerConfig" trigger_config: String
} }

/// Response of [`UpdateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub http_trigger: Option<HTTPTrigger>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub status: Option<String>,
    pub target_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
}
model! { UpdateTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "httpTrigger" http_trigger: HTTPTrigger, 3 "invocationRole" invocation_role: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String,
    7 "status" status: String, 8 "targetArn" target_arn: String, 9 "triggerConfig" trigger_config: String,
    10 "triggerId" trigger_id: String, 11 "triggerName" trigger_name: String, 12 "triggerType" trigger_type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeResourceGroup, CreateAlias, CreateCustomDomain, CreateFunction, CreateLayerVersion, CreateSession,
    CreateSnapshot, CreateTrigger, CreateVpcBinding, DeleteAlias, DeleteAsyncInvokeConfig, DeleteConcurrencyConfig,
    DeleteCustomDomain, DeleteFunction, DeleteFunctionVersion, DeleteLayerVersion, DeleteProvisionConfig,
    DeleteScalingConfig, DeleteSession, DeleteSnapshot, DeleteTrigger, DeleteVpcBinding, DescribeRegions,
    DisableFunctionInvocation, EnableFunctionInvocation, GetAlias, GetAsyncInvokeConfig, GetAsyncTask,
    GetConcurrencyConfig, GetCustomDomain, GetFunction, GetFunctionCode, GetLayerVersion, GetLayerVersionByArn,
    GetProvisionConfig, GetScalingConfig, GetSession, GetSnapshot, GetTrigger, InvokeFunction, ListAliases,
    ListAsyncInvokeConfigs, ListAsyncTasks, ListConcurrencyConfigs, ListCustomDomains, ListFunctionVersions,
    ListFunctions, ListInstances, ListLayerVersions, ListLayers, ListProvisionConfigs, ListScalingConfigs, ListSessions,
    ListSnapshots, ListTagResources, ListTriggers, ListVpcBindings, PauseSession, PublishFunctionVersion,
    PutAsyncInvokeConfig, PutConcurrencyConfig, PutLayerACL, PutProvisionConfig, PutScalingConfig, ResumeSession,
    StopAsyncTask, TagResources, UntagResources, UpdateAlias, UpdateCustomDomain, UpdateFunction, UpdateSession,
    UpdateTrigger
}
