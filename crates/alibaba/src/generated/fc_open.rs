//! `fc-open` of Alibaba Cloud, API version 2021-04-06.
//!
//! Endpoint: `<account>.<region>.fc.aliyuncs.com`, which a program must set. Operations:
//! <https://api.alibabacloud.com/document/FC-Open/2021-04-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, fc_open::DescribeRegions};
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
    &[],
    &[
        ("ap-northeast-1", "fc-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "fc-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "fc-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "fc-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "fc-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "fc-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "fc-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "fc-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "fc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "fc-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "fc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "fc-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "fc-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "fc-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "fc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "fc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "fc-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "fc-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "fc-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "fc-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "fc-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Account("{account}.{region}.fc.aliyuncs.com"),
);

static SERVICE: Service<'_> = Service::new(
    "fc-open",
    "2021-04-06",
    "fc-open",
    &ENDPOINTS,
);

/// `ClaimGPUInstance` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/gpuInstances`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ClaimGPUInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimGPUInstance {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    pub disk_performance_level: Option<String>,
    pub disk_size_gigabytes: Option<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_type: String,
    pub internet_bandwidth_out: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub role: Option<String>,
    pub sg_id: Option<String>,
    /// Required.
    pub source_cidr_ip: String,
    pub tcp_port_range: Option<Vec<String>>,
    pub udp_port_range: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
}
operation! { ClaimGPUInstance(image_id: String, instance_type: String, source_cidr_ip: String)
    "ClaimGPUInstance" -> ClaimGPUInstanceOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "diskPerformanceLevel" disk_performance_level: String,
    4 "diskSizeGigabytes" disk_size_gigabytes: String, 5 "imageId" image_id, 6 "instanceType" instance_type,
    7 "internetBandwidthOut" internet_bandwidth_out: String, 8 "password" password: Secret, 9 "role" role: String,
    10 "sgId" sg_id: String, 11 "sourceCidrIp" source_cidr_ip, 12 "tcpPortRange" tcp_port_range: Vec<String>,
    13 "udpPortRange" udp_port_range: Vec<String>, 14 "vpcId" vpc_id: String, 15 "vswId" vsw_id: String
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
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
    Mark::new(15, Location::Body, Style::None)
] { path: "/2021-04-06/gpuInstances", body: BodyStyle::Json, } }

/// Response of [`ClaimGPUInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimGPUInstanceOutput {
    pub created_time: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
}
model! { ClaimGPUInstanceOutput {
    0 "createdTime" created_time: String, 1 "instanceId" instance_id: String, 2 "publicIp" public_ip: String
} }

/// Creates alias: `CreateAlias` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/aliases`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlias {
    pub additional_version_weight: Option<BTreeMap<String, f64>>,
    /// Required.
    pub alias_name: String,
    pub description: Option<String>,
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    /// Required.
    pub version_id: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { CreateAlias(alias_name: String, version_id: String, service_name: String)
    "CreateAlias" -> CreateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name,
    2 "description" description: String, 3 "resolvePolicy" resolve_policy: String,
    4 "routePolicy" route_policy: RoutePolicy, 5 "versionId" version_id, 6 "X-Fc-Account-Id" x_fc_account_id: String,
    7 "X-Fc-Date" x_fc_date: String, 8 "X-Fc-Trace-Id" x_fc_trace_id: String, 9 "serviceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/aliases", body: BodyStyle::Json, } }

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicy {
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub policy_items: Option<Vec<PolicyItem>>,
}
input! { RoutePolicy(condition: String, policy_items: Vec<PolicyItem>) {
    0 "condition" condition: String, 1 "policyItems" policy_items: Vec<PolicyItem>
} }

/// In the request of [`CreateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PolicyItem(key: String, operator: String, r#type: String, value: String) {
    0 "key" key: String, 1 "operator" operator: String, 2 "type" r#type: String, 3 "value" value: String
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
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    pub version_id: Option<String>,
}
model! { CreateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "resolvePolicy" resolve_policy: String,
    6 "routePolicy" route_policy: RoutePolicy, 7 "versionId" version_id: String
} }

/// Creates custom domain: `CreateCustomDomain` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/custom-domains`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    pub cert_config: Option<CertConfig>,
    /// Required.
    pub domain_name: String,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { CreateCustomDomain(domain_name: String) "CreateCustomDomain" -> CreateCustomDomainOutput {
    0 "certConfig" cert_config: CertConfig, 1 "domainName" domain_name, 2 "protocol" protocol: String,
    3 "routeConfig" route_config: RouteConfig, 4 "tlsConfig" tls_config: TLSConfig, 5 "wafConfig" waf_config: WAFConfig,
    6 "X-Fc-Account-Id" x_fc_account_id: String, 7 "X-Fc-Date" x_fc_date: String,
    8 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None)
] { path: "/2021-04-06/custom-domains", body: BodyStyle::Json, } }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertConfig {
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
input! { CertConfig() {
    0 "certName" cert_name: String, 1 "certificate" certificate: String, 2 "privateKey" private_key: Secret
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
    pub function_name: Option<String>,
    pub methods: Option<Vec<String>>,
    pub path: Option<String>,
    pub qualifier: Option<String>,
    pub rewrite_config: Option<RewriteConfig>,
    pub service_name: Option<String>,
}
input! { PathConfig() {
    0 "functionName" function_name: String, 1 "methods" methods: Vec<String>, 2 "path" path: String,
    3 "qualifier" qualifier: String, 4 "rewriteConfig" rewrite_config: RewriteConfig,
    5 "serviceName" service_name: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteConfig {
    pub equal_rules: Option<Vec<RewriteConfigEqualRules>>,
    pub regex_rules: Option<Vec<RewriteConfigRegexRules>>,
    pub wildcard_rules: Option<Vec<RewriteConfigWildcardRules>>,
}
input! { RewriteConfig() {
    0 "equalRules" equal_rules: Vec<RewriteConfigEqualRules>, 1 "regexRules" regex_rules: Vec<RewriteConfigRegexRules>,
    2 "wildcardRules" wildcard_rules: Vec<RewriteConfigWildcardRules>
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteConfigEqualRules {
    pub r#match: Option<String>,
    pub replacement: Option<String>,
}
input! { RewriteConfigEqualRules() {
    0 "match" r#match: String, 1 "replacement" replacement: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteConfigRegexRules {
    pub r#match: Option<String>,
    pub replacement: Option<String>,
}
input! { RewriteConfigRegexRules() {
    0 "match" r#match: String, 1 "replacement" replacement: String
} }

/// In the request of [`CreateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewriteConfigWildcardRules {
    pub r#match: Option<String>,
    pub replacement: Option<String>,
}
input! { RewriteConfigWildcardRules() {
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
    pub cert_config: Option<CertConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { CreateCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "certConfig" cert_config: CertConfig,
    3 "createdTime" created_time: String, 4 "domainName" domain_name: String,
    5 "lastModifiedTime" last_modified_time: String, 6 "protocol" protocol: String,
    7 "routeConfig" route_config: RouteConfig, 8 "tlsConfig" tls_config: TLSConfig, 9 "wafConfig" waf_config: WAFConfig
} }

/// Creates function: `CreateFunction` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/functions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    pub ca_port: Option<i64>,
    pub code: Option<Code>,
    pub cpu: Option<f64>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Required.
    pub function_name: String,
    pub gpu_memory_size: Option<i64>,
    /// Required.
    pub handler: String,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_concurrency: Option<i64>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub layers: Option<Vec<String>>,
    pub memory_size: Option<i64>,
    /// Required.
    pub runtime: String,
    pub timeout: Option<i64>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_code_checksum: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { CreateFunction(function_name: String, handler: String, runtime: String, service_name: String)
    "CreateFunction" -> CreateFunctionOutput {
    0 "caPort" ca_port: i64, 1 "code" code: Code, 2 "cpu" cpu: f64,
    3 "customContainerConfig" custom_container_config: CustomContainerConfig, 4 "customDNS" custom_dns: CustomDNS,
    5 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    6 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 7 "description" description: String,
    8 "diskSize" disk_size: i64, 9 "environmentVariables" environment_variables: BTreeMap<String, String>,
    10 "functionName" function_name, 11 "gpuMemorySize" gpu_memory_size: i64, 12 "handler" handler,
    13 "initializationTimeout" initialization_timeout: i64, 14 "initializer" initializer: String,
    15 "instanceConcurrency" instance_concurrency: i64,
    16 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    17 "instanceSoftConcurrency" instance_soft_concurrency: i64, 18 "instanceType" instance_type: String,
    19 "layers" layers: Vec<String>, 20 "memorySize" memory_size: i64, 21 "runtime" runtime, 22 "timeout" timeout: i64,
    23 "X-Fc-Account-Id" x_fc_account_id: String, 24 "X-Fc-Code-Checksum" x_fc_code_checksum: String,
    25 "X-Fc-Date" x_fc_date: String, 26 "X-Fc-Trace-Id" x_fc_trace_id: String, 27 "serviceName" service_name
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
    Mark::new(23, Location::Header, Style::None),
    Mark::new(24, Location::Header, Style::None),
    Mark::new(25, Location::Header, Style::None),
    Mark::new(26, Location::Header, Style::None),
    Mark::new(27, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/functions", body: BodyStyle::Json, } }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Code {
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub zip_file: Option<String>,
}
input! { Code() {
    0 "ossBucketName" oss_bucket_name: String, 1 "ossObjectName" oss_object_name: String, 2 "zipFile" zip_file: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomContainerConfig {
    pub acceleration_type: Option<String>,
    pub args: Option<String>,
    pub command: Option<String>,
    pub image: Option<String>,
    pub instance_id: Option<String>,
    pub web_server_mode: Option<bool>,
}
input! { CustomContainerConfig() {
    0 "accelerationType" acceleration_type: String, 1 "args" args: String, 2 "command" command: String,
    3 "image" image: String, 4 "instanceID" instance_id: String, 5 "webServerMode" web_server_mode: bool
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
    /// Required.
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DNSOption(name: String) {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomHealthCheckConfig {
    pub failure_threshold: Option<i64>,
    /// Required.
    pub http_get_url: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
input! { CustomHealthCheckConfig(http_get_url: String) {
    0 "failureThreshold" failure_threshold: i64, 1 "httpGetUrl" http_get_url: String,
    2 "initialDelaySeconds" initial_delay_seconds: i64, 3 "periodSeconds" period_seconds: i64,
    4 "successThreshold" success_threshold: i64, 5 "timeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRuntimeConfig {
    pub args: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
}
input! { CustomRuntimeConfig() {
    0 "args" args: Vec<String>, 1 "command" command: Vec<String>
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifecycleConfig {
    pub pre_freeze: Option<LifecycleHook>,
    pub pre_stop: Option<LifecycleHook>,
}
input! { InstanceLifecycleConfig() {
    0 "preFreeze" pre_freeze: LifecycleHook, 1 "preStop" pre_stop: LifecycleHook
} }

/// In the request of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleHook {
    pub handler: Option<String>,
    pub timeout: Option<i64>,
}
input! { LifecycleHook() {
    0 "handler" handler: String, 1 "timeout" timeout: i64
} }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub ca_port: Option<i64>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_memory_size: Option<i64>,
    pub handler: Option<String>,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_concurrency: Option<i64>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub last_modified_time: Option<String>,
    pub layers: Vec<String>,
    pub layers_arn_v2: Vec<String>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub timeout: Option<i64>,
}
model! { CreateFunctionOutput {
    0 "caPort" ca_port: i64, 1 "codeChecksum" code_checksum: String, 2 "codeSize" code_size: i64, 3 "cpu" cpu: f64,
    4 "createdTime" created_time: String, 5 "customContainerConfig" custom_container_config: CustomContainerConfig,
    6 "customDNS" custom_dns: CustomDNS,
    7 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    8 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 9 "description" description: String,
    10 "diskSize" disk_size: i64, 11 "environmentVariables" environment_variables: BTreeMap<String, String>,
    12 "functionId" function_id: String, 13 "functionName" function_name: String,
    14 "gpuMemorySize" gpu_memory_size: i64, 15 "handler" handler: String,
    16 "initializationTimeout" initialization_timeout: i64, 17 "initializer" initializer: String,
    18 "instanceConcurrency" instance_concurrency: i64,
    19 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    20 "instanceSoftConcurrency" instance_soft_concurrency: i64, 21 "instanceType" instance_type: String,
    22 "lastModifiedTime" last_modified_time: String, 23 "layers" layers: Vec<String>,
    24 "layersArnV2" layers_arn_v2: Vec<String>, 25 "memorySize" memory_size: i64, 26 "runtime" runtime: String,
    27 "timeout" timeout: i64
} }

/// Creates layer version: `CreateLayerVersion` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/layers/{layerName}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerVersion {
    /// Required.
    pub code: Code,
    pub compatible_runtime: Option<Vec<String>>,
    pub description: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub layer_name: String,
}
operation! { CreateLayerVersion(code: Code, layer_name: String) "CreateLayerVersion" -> CreateLayerVersionOutput {
    0 "Code" code, 1 "compatibleRuntime" compatible_runtime: Vec<String>, 2 "description" description: String,
    3 "X-Fc-Account-Id" x_fc_account_id: String, 4 "X-Fc-Date" x_fc_date: String,
    5 "X-Fc-Trace-Id" x_fc_trace_id: String, 6 "layerName" layer_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/2021-04-06/layers/{layerName}/versions", body: BodyStyle::Json, } }

/// Response of [`CreateLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLayerVersionOutput {
    pub acl: Option<i64>,
    pub arn: Option<String>,
    pub code: Option<OutputCodeLocation>,
    pub code_checksum: Option<String>,
    pub codesize: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub version: Option<i64>,
}
model! { CreateLayerVersionOutput {
    0 "acl" acl: i64, 1 "arn" arn: String, 2 "code" code: OutputCodeLocation, 3 "codeChecksum" code_checksum: String,
    4 "codesize" codesize: i64, 5 "compatibleRuntime" compatible_runtime: Vec<String>,
    6 "createTime" create_time: String, 7 "description" description: String, 8 "layerName" layer_name: String,
    9 "version" version: i64
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

/// Creates service: `CreateService` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    /// Required.
    pub service_name: String,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { CreateService(service_name: String) "CreateService" -> CreateServiceOutput {
    0 "description" description: String, 1 "internetAccess" internet_access: bool, 2 "logConfig" log_config: LogConfig,
    3 "nasConfig" nas_config: NASConfig, 4 "ossMountConfig" oss_mount_config: OSSMountConfig, 5 "role" role: String,
    6 "serviceName" service_name, 7 "tracingConfig" tracing_config: TracingConfig, 8 "vpcConfig" vpc_config: VPCConfig,
    9 "X-Fc-Account-Id" x_fc_account_id: String, 10 "X-Fc-Date" x_fc_date: String,
    11 "X-Fc-Trace-Id" x_fc_trace_id: String
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
    Mark::new(9, Location::Header, Style::None),
    Mark::new(10, Location::Header, Style::None),
    Mark::new(11, Location::Header, Style::None)
] { path: "/2021-04-06/services", body: BodyStyle::Json, } }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfig {
    pub enable_instance_metrics: Option<bool>,
    pub enable_request_metrics: Option<bool>,
    pub log_begin_rule: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
}
input! { LogConfig() {
    0 "enableInstanceMetrics" enable_instance_metrics: bool, 1 "enableRequestMetrics" enable_request_metrics: bool,
    2 "logBeginRule" log_begin_rule: String, 3 "logstore" logstore: String, 4 "project" project: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASConfig {
    pub group_id: Option<i64>,
    pub mount_points: Option<Vec<NASConfigMountPoints>>,
    pub user_id: Option<i64>,
}
input! { NASConfig() {
    0 "groupId" group_id: i64, 1 "mountPoints" mount_points: Vec<NASConfigMountPoints>, 2 "userId" user_id: i64
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NASConfigMountPoints {
    pub enable_tls: Option<bool>,
    pub mount_dir: Option<String>,
    pub server_addr: Option<String>,
}
input! { NASConfigMountPoints() {
    0 "enableTLS" enable_tls: bool, 1 "mountDir" mount_dir: String, 2 "serverAddr" server_addr: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountConfig {
    pub mount_points: Option<Vec<OSSMountConfigMountPoints>>,
}
input! { OSSMountConfig() {
    0 "mountPoints" mount_points: Vec<OSSMountConfigMountPoints>
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSSMountConfigMountPoints {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub endpoint: Option<String>,
    pub mount_dir: Option<String>,
    pub read_only: Option<bool>,
}
input! { OSSMountConfigMountPoints() {
    0 "bucketName" bucket_name: String, 1 "bucketPath" bucket_path: String, 2 "endpoint" endpoint: String,
    3 "mountDir" mount_dir: String, 4 "readOnly" read_only: bool
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TracingConfig {
    /// Required.
    pub params: Option<BTreeMap<String, String>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { TracingConfig(params: BTreeMap<String, String>, r#type: String) {
    0 "params" params: BTreeMap<String, String>, 1 "type" r#type: String
} }

/// In the request of [`CreateService`].
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

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub use_slr_authentication: Option<bool>,
    pub vpc_config: Option<VPCConfig>,
}
model! { CreateServiceOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "internetAccess" internet_access: bool,
    3 "lastModifiedTime" last_modified_time: String, 4 "logConfig" log_config: LogConfig,
    5 "nasConfig" nas_config: NASConfig, 6 "ossMountConfig" oss_mount_config: OSSMountConfig, 7 "role" role: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String,
    10 "tracingConfig" tracing_config: TracingConfig, 11 "useSLRAuthentication" use_slr_authentication: bool,
    12 "vpcConfig" vpc_config: VPCConfig
} }

/// Creates trigger: `CreateTrigger` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/functions/{functionName}/triggers`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrigger {
    pub description: Option<String>,
    pub invocation_role: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    /// Required.
    pub trigger_config: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub trigger_type: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}

/// Arguments of [`CreateTrigger::new`].
pub struct CreateTriggerRequired {
    pub trigger_config: String,
    pub trigger_name: String,
    pub trigger_type: String,
    pub service_name: String,
    pub function_name: String,
}
operation! {
    CreateTrigger { CreateTriggerRequired: trigger_config, trigger_name, trigger_type, service_name, function_name }
    "CreateTrigger" -> CreateTriggerOutput {
    0 "description" description: String, 1 "invocationRole" invocation_role: String, 2 "qualifier" qualifier: String,
    3 "sourceArn" source_arn: String, 4 "triggerConfig" trigger_config, 5 "triggerName" trigger_name,
    6 "triggerType" trigger_type, 7 "X-Fc-Account-Id" x_fc_account_id: String, 8 "X-Fc-Date" x_fc_date: String,
    9 "X-Fc-Trace-Id" x_fc_trace_id: String, 10 "serviceName" service_name, 11 "functionName" function_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Header, Style::None),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers", body: BodyStyle::Json, } }

/// Response of [`CreateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
    pub url_internet: Option<String>,
    pub url_intranet: Option<String>,
}
model! { CreateTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "invocationRole" invocation_role: String, 4 "lastModifiedTime" last_modified_time: String,
    5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String, 7 "triggerConfig" trigger_config: String,
    8 "triggerId" trigger_id: String, 9 "triggerName" trigger_name: String, 10 "triggerType" trigger_type: String,
    11 "urlInternet" url_internet: String, 12 "urlIntranet" url_intranet: String
} }

/// Creates vpc binding: `CreateVpcBinding` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/bindings`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/CreateVpcBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcBinding {
    /// Required.
    pub vpc_id: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { CreateVpcBinding(vpc_id: String, service_name: String) "CreateVpcBinding" -> Empty {
    0 "vpcId" vpc_id, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/bindings", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`CreateVpcBinding`]: empty.
pub type CreateVpcBindingOutput = Empty;

/// Deletes alias: `DeleteAlias` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/aliases/{aliasName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlias {
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { DeleteAlias(service_name: String, alias_name: String) "DeleteAlias" -> Empty {
    0 "If-Match" if_match: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "aliasName" alias_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/services/{serviceName}/aliases/{aliasName}", no_reply: true, } }

/// Response of [`DeleteAlias`]: empty.
pub type DeleteAliasOutput = Empty;

/// Deletes custom domain: `DeleteCustomDomain` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomain {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { DeleteCustomDomain(domain_name: String) "DeleteCustomDomain" -> Empty {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "domainName" domain_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/custom-domains/{domainName}", no_reply: true, } }

/// Response of [`DeleteCustomDomain`]: empty.
pub type DeleteCustomDomainOutput = Empty;

/// Deletes function: `DeleteFunction` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/functions/{functionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { DeleteFunction(service_name: String, function_name: String) "DeleteFunction" -> Empty {
    0 "If-Match" if_match: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/services/{serviceName}/functions/{functionName}", no_reply: true, } }

/// Response of [`DeleteFunction`]: empty.
pub type DeleteFunctionOutput = Empty;

/// Deletes function async invoke config: `DeleteFunctionAsyncInvokeConfig` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteFunctionAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionAsyncInvokeConfig {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { DeleteFunctionAsyncInvokeConfig(service_name: String, function_name: String)
    "DeleteFunctionAsyncInvokeConfig" -> Empty {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "DELETE", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config", no_reply: true, } }

/// Response of [`DeleteFunctionAsyncInvokeConfig`]: empty.
pub type DeleteFunctionAsyncInvokeConfigOutput = Empty;

/// Deletes function on demand config: `DeleteFunctionOnDemandConfig` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteFunctionOnDemandConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunctionOnDemandConfig {
    /// Required.
    pub qualifier: String,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { DeleteFunctionOnDemandConfig(qualifier: String, service_name: String, function_name: String)
    "DeleteFunctionOnDemandConfig" -> Empty {
    0 "qualifier" qualifier, 1 "If-Match" if_match: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String, 5 "serviceName" service_name,
    6 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "DELETE", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config", no_reply: true, } }

/// Response of [`DeleteFunctionOnDemandConfig`]: empty.
pub type DeleteFunctionOnDemandConfigOutput = Empty;

/// Deletes layer version: `DeleteLayerVersion` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/layers/{layerName}/versions/{version}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLayerVersion {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub layer_name: String,
    /// Required.
    pub version: String,
}
operation! { DeleteLayerVersion(layer_name: String, version: String) "DeleteLayerVersion" -> Empty {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "layerName" layer_name, 4 "version" version
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/layers/{layerName}/versions/{version}", no_reply: true, } }

/// Response of [`DeleteLayerVersion`]: empty.
pub type DeleteLayerVersionOutput = Empty;

/// Deletes service: `DeleteService` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { DeleteService(service_name: String) "DeleteService" -> Empty {
    0 "If-Match" if_match: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/services/{serviceName}", no_reply: true, } }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Deletes service version: `DeleteServiceVersion` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/versions/{versionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceVersion {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteServiceVersion(service_name: String, version_id: String) "DeleteServiceVersion" -> Empty {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "serviceName" service_name, 4 "versionId" version_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/services/{serviceName}/versions/{versionId}", no_reply: true, } }

/// Response of [`DeleteServiceVersion`]: empty.
pub type DeleteServiceVersionOutput = Empty;

/// Deletes trigger: `DeleteTrigger` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrigger {
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { DeleteTrigger(service_name: String, function_name: String, trigger_name: String) "DeleteTrigger" -> Empty {
    0 "If-Match" if_match: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name,
    6 "triggerName" trigger_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "DELETE", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}", no_reply: true, } }

/// Response of [`DeleteTrigger`]: empty.
pub type DeleteTriggerOutput = Empty;

/// Deletes vpc binding: `DeleteVpcBinding` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/bindings/{vpcId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeleteVpcBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcBinding {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteVpcBinding(service_name: String, vpc_id: String) "DeleteVpcBinding" -> Empty {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "serviceName" service_name, 4 "vpcId" vpc_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/2021-04-06/services/{serviceName}/bindings/{vpcId}", no_reply: true, } }

/// Response of [`DeleteVpcBinding`]: empty.
pub type DeleteVpcBindingOutput = Empty;

/// `DeregisterEventSource` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources/{sourceArn}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DeregisterEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterEventSource {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub source_arn: String,
}
operation! { DeregisterEventSource(service_name: String, function_name: String, source_arn: String)
    "DeregisterEventSource" -> Empty {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name,
    6 "sourceArn" source_arn
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "DELETE", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources/{sourceArn}", no_reply: true, } }

/// Response of [`DeregisterEventSource`]: empty.
pub type DeregisterEventSourceOutput = Empty;

/// Describes regions: `DescribeRegions` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/regions`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} { method: "GET", path: "/2021-04-06/regions", } }

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

/// Gets account settings: `GetAccountSettings` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/account-settings`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetAccountSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSettings {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { GetAccountSettings() "GetAccountSettings" -> GetAccountSettingsOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/account-settings", } }

/// Response of [`GetAccountSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSettingsOutput {
    pub available_azs: Vec<String>,
    pub default_role: Option<String>,
}
model! { GetAccountSettingsOutput {
    0 "availableAZs" available_azs: Vec<String>, 1 "defaultRole" default_role: String
} }

/// Gets alias: `GetAlias` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/aliases/{aliasName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlias {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { GetAlias(service_name: String, alias_name: String) "GetAlias" -> GetAliasOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "serviceName" service_name, 4 "aliasName" alias_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/aliases/{aliasName}", } }

/// Response of [`GetAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAliasOutput {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    pub version_id: Option<String>,
}
model! { GetAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "resolvePolicy" resolve_policy: String,
    6 "routePolicy" route_policy: RoutePolicy, 7 "versionId" version_id: String
} }

/// Gets custom domain: `GetCustomDomain` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/custom-domains/{domainName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomain {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { GetCustomDomain(domain_name: String) "GetCustomDomain" -> GetCustomDomainOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "domainName" domain_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/custom-domains/{domainName}", } }

/// Response of [`GetCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomDomainOutput {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub cert_config: Option<CertConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { GetCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "certConfig" cert_config: CertConfig,
    3 "createdTime" created_time: String, 4 "domainName" domain_name: String,
    5 "lastModifiedTime" last_modified_time: String, 6 "protocol" protocol: String,
    7 "routeConfig" route_config: RouteConfig, 8 "tlsConfig" tls_config: TLSConfig, 9 "wafConfig" waf_config: WAFConfig
} }

/// Gets function: `GetFunction` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunction {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunction(service_name: String, function_name: String) "GetFunction" -> GetFunctionOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}", } }

/// Response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOutput {
    pub ca_port: Option<i64>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfigInfo>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_memory_size: Option<i64>,
    pub handler: Option<String>,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_concurrency: Option<i64>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub last_modified_time: Option<String>,
    pub layers: Vec<String>,
    pub layers_arn_v2: Vec<String>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub timeout: Option<i64>,
}
model! { GetFunctionOutput {
    0 "caPort" ca_port: i64, 1 "codeChecksum" code_checksum: String, 2 "codeSize" code_size: i64, 3 "cpu" cpu: f64,
    4 "createdTime" created_time: String, 5 "customContainerConfig" custom_container_config: CustomContainerConfigInfo,
    6 "customDNS" custom_dns: CustomDNS,
    7 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    8 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 9 "description" description: String,
    10 "diskSize" disk_size: i64, 11 "environmentVariables" environment_variables: BTreeMap<String, String>,
    12 "functionId" function_id: String, 13 "functionName" function_name: String,
    14 "gpuMemorySize" gpu_memory_size: i64, 15 "handler" handler: String,
    16 "initializationTimeout" initialization_timeout: i64, 17 "initializer" initializer: String,
    18 "instanceConcurrency" instance_concurrency: i64,
    19 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    20 "instanceSoftConcurrency" instance_soft_concurrency: i64, 21 "instanceType" instance_type: String,
    22 "lastModifiedTime" last_modified_time: String, 23 "layers" layers: Vec<String>,
    24 "layersArnV2" layers_arn_v2: Vec<String>, 25 "memorySize" memory_size: i64, 26 "runtime" runtime: String,
    27 "timeout" timeout: i64
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomContainerConfigInfo {
    pub acceleration_info: Option<AccelerationInfo>,
    pub acceleration_type: Option<String>,
    pub args: Option<String>,
    pub command: Option<String>,
    pub image: Option<String>,
    pub instance_id: Option<String>,
    pub web_server_mode: Option<bool>,
}
model! { CustomContainerConfigInfo {
    0 "accelerationInfo" acceleration_info: AccelerationInfo, 1 "accelerationType" acceleration_type: String,
    2 "args" args: String, 3 "command" command: String, 4 "image" image: String, 5 "instanceID" instance_id: String,
    6 "webServerMode" web_server_mode: bool
} }

/// In the response of [`GetFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccelerationInfo {
    pub status: Option<String>,
}
model! { AccelerationInfo {
    0 "status" status: String
} }

/// Gets function async invoke config: `GetFunctionAsyncInvokeConfig` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetFunctionAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAsyncInvokeConfig {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionAsyncInvokeConfig(service_name: String, function_name: String)
    "GetFunctionAsyncInvokeConfig" -> GetFunctionAsyncInvokeConfigOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config", } }

/// Response of [`GetFunctionAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionAsyncInvokeConfigOutput {
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
    pub qualifier: Option<String>,
    pub service: Option<String>,
    pub stateful_invocation: Option<bool>,
}
model! { GetFunctionAsyncInvokeConfigOutput {
    0 "createdTime" created_time: String, 1 "destinationConfig" destination_config: DestinationConfig,
    2 "function" function: String, 3 "lastModifiedTime" last_modified_time: String,
    4 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    5 "maxAsyncRetryAttempts" max_async_retry_attempts: i64, 6 "qualifier" qualifier: String,
    7 "service" service: String, 8 "statefulInvocation" stateful_invocation: bool
} }

/// In the request of [`GetFunctionAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationConfig {
    pub on_failure: Option<Destination>,
    pub on_success: Option<Destination>,
}
input! { DestinationConfig() {
    0 "onFailure" on_failure: Destination, 1 "onSuccess" on_success: Destination
} }

/// In the request of [`GetFunctionAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Destination {
    pub destination: Option<String>,
}
input! { Destination() {
    0 "destination" destination: String
} }

/// Gets function code: `GetFunctionCode` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/code`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetFunctionCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionCode {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionCode(service_name: String, function_name: String) "GetFunctionCode" -> GetFunctionCodeOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/code", } }

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

/// Gets function on demand config: `GetFunctionOnDemandConfig` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetFunctionOnDemandConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOnDemandConfig {
    /// Required.
    pub qualifier: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { GetFunctionOnDemandConfig(qualifier: String, service_name: String, function_name: String)
    "GetFunctionOnDemandConfig" -> GetFunctionOnDemandConfigOutput {
    0 "qualifier" qualifier, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config", } }

/// Response of [`GetFunctionOnDemandConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionOnDemandConfigOutput {
    pub maximum_instance_count: Option<i64>,
    pub resource: Option<String>,
}
model! { GetFunctionOnDemandConfigOutput {
    0 "maximumInstanceCount" maximum_instance_count: i64, 1 "resource" resource: String
} }

/// Gets layer version: `GetLayerVersion` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/layers/{layerName}/versions/{version}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetLayerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersion {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub layer_name: String,
    /// Required.
    pub version: String,
}
operation! { GetLayerVersion(layer_name: String, version: String) "GetLayerVersion" -> GetLayerVersionOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "layerName" layer_name, 4 "version" version
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/layers/{layerName}/versions/{version}", } }

/// Response of [`GetLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayerVersionOutput {
    pub acl: Option<i64>,
    pub arn: Option<String>,
    pub arn_v2: Option<String>,
    pub code: Option<LayerCode>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { GetLayerVersionOutput {
    0 "acl" acl: i64, 1 "arn" arn: String, 2 "arnV2" arn_v2: String, 3 "code" code: LayerCode,
    4 "codeChecksum" code_checksum: String, 5 "codeSize" code_size: i64,
    6 "compatibleRuntime" compatible_runtime: Vec<String>, 7 "createTime" create_time: String,
    8 "description" description: String, 9 "layerName" layer_name: String, 10 "license" license: String,
    11 "version" version: i64
} }

/// In the response of [`GetLayerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayerCode {
    pub location: Option<String>,
    pub repository_type: Option<String>,
}
model! { LayerCode {
    0 "location" location: String, 1 "repositoryType" repository_type: String
} }

/// Gets provision config: `GetProvisionConfig` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetProvisionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionConfig {
    /// Required.
    pub qualifier: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { GetProvisionConfig(qualifier: String, service_name: String, function_name: String)
    "GetProvisionConfig" -> GetProvisionConfigOutput {
    0 "qualifier" qualifier, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config", } }

/// Response of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProvisionConfigOutput {
    pub always_allocate_cpu: Option<bool>,
    pub current: Option<i64>,
    pub current_error: Option<String>,
    pub resource: Option<String>,
    pub scheduled_actions: Vec<ScheduledActions>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicies>,
}
model! { GetProvisionConfigOutput {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "current" current: i64, 2 "currentError" current_error: String,
    3 "resource" resource: String, 4 "scheduledActions" scheduled_actions: Vec<ScheduledActions>,
    5 "target" target: i64, 6 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicies>
} }

/// In the request of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledActions {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_time: Option<String>,
    pub target: Option<i64>,
}
input! { ScheduledActions() {
    0 "endTime" end_time: String, 1 "name" name: String, 2 "scheduleExpression" schedule_expression: String,
    3 "startTime" start_time: String, 4 "target" target: i64
} }

/// In the request of [`GetProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetTrackingPolicies {
    pub end_time: Option<String>,
    pub max_capacity: Option<i64>,
    pub metric_target: Option<f64>,
    pub metric_type: Option<String>,
    pub min_capacity: Option<i64>,
    pub name: Option<String>,
    pub start_time: Option<String>,
}
input! { TargetTrackingPolicies() {
    0 "endTime" end_time: String, 1 "maxCapacity" max_capacity: i64, 2 "metricTarget" metric_target: f64,
    3 "metricType" metric_type: String, 4 "minCapacity" min_capacity: i64, 5 "name" name: String,
    6 "startTime" start_time: String
} }

/// Gets resource tags: `GetResourceTags` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/tag`. Reads only. See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetResourceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTags {
    /// Required.
    pub resource_arn: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { GetResourceTags(resource_arn: String) "GetResourceTags" -> GetResourceTagsOutput {
    0 "resourceArn" resource_arn, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/tag", } }

/// Response of [`GetResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceTagsOutput {
    pub resource_arn: Option<String>,
    pub tags: BTreeMap<String, String>,
}
model! { GetResourceTagsOutput {
    0 "resourceArn" resource_arn: String, 1 "tags" tags: BTreeMap<String, String>
} }

/// Gets service: `GetService` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { GetService(service_name: String) "GetService" -> GetServiceOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}", } }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub use_slr_authentication: Option<bool>,
    pub vpc_config: Option<VPCConfig>,
}
model! { GetServiceOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "internetAccess" internet_access: bool,
    3 "lastModifiedTime" last_modified_time: String, 4 "logConfig" log_config: LogConfig,
    5 "nasConfig" nas_config: NASConfig, 6 "ossMountConfig" oss_mount_config: OSSMountConfig, 7 "role" role: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String,
    10 "tracingConfig" tracing_config: TracingConfig, 11 "useSLRAuthentication" use_slr_authentication: bool,
    12 "vpcConfig" vpc_config: VPCConfig
} }

/// Gets stateful async invocation: `GetStatefulAsyncInvocation` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}`. Reads
/// only. See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetStatefulAsyncInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatefulAsyncInvocation {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_code_checksum: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_invocation_type: Option<String>,
    pub x_fc_log_type: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub invocation_id: String,
}
operation! { GetStatefulAsyncInvocation(service_name: String, function_name: String, invocation_id: String)
    "GetStatefulAsyncInvocation" -> GetStatefulAsyncInvocationOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String,
    2 "X-Fc-Code-Checksum" x_fc_code_checksum: String, 3 "X-Fc-Date" x_fc_date: String,
    4 "X-Fc-Invocation-Type" x_fc_invocation_type: String, 5 "X-Fc-Log-Type" x_fc_log_type: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String, 7 "serviceName" service_name, 8 "functionName" function_name,
    9 "invocationId" invocation_id
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}", } }

/// Response of [`GetStatefulAsyncInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatefulAsyncInvocationOutput {
    pub already_retried_times: Option<i64>,
    pub destination_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub events: Vec<StatefulAsyncInvocationEvent>,
    pub function_name: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_error_message: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_payload: Option<String>,
    pub qualifier: Option<String>,
    pub return_payload: Option<String>,
    pub service_name: Option<String>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetStatefulAsyncInvocationOutput {
    0 "alreadyRetriedTimes" already_retried_times: i64, 1 "destinationStatus" destination_status: String,
    2 "durationMs" duration_ms: i64, 3 "endTime" end_time: i64, 4 "events" events: Vec<StatefulAsyncInvocationEvent>,
    5 "functionName" function_name: String, 6 "instanceId" instance_id: String,
    7 "invocationErrorMessage" invocation_error_message: String, 8 "invocationId" invocation_id: String,
    9 "invocationPayload" invocation_payload: String, 10 "qualifier" qualifier: String,
    11 "returnPayload" return_payload: String, 12 "serviceName" service_name: String,
    13 "startedTime" started_time: i64, 14 "status" status: String
} }

/// In the response of [`GetStatefulAsyncInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatefulAsyncInvocationEvent {
    pub event_detail: Option<String>,
    pub event_id: Option<i64>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { StatefulAsyncInvocationEvent {
    0 "eventDetail" event_detail: String, 1 "eventId" event_id: i64, 2 "status" status: String,
    3 "timestamp" timestamp: i64
} }

/// Gets trigger: `GetTrigger` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/GetTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrigger {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { GetTrigger(service_name: String, function_name: String, trigger_name: String)
    "GetTrigger" -> GetTriggerOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "serviceName" service_name, 4 "functionName" function_name,
    5 "triggerName" trigger_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}", } }

/// Response of [`GetTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
    pub url_internet: Option<String>,
    pub url_intranet: Option<String>,
}
model! { GetTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "invocationRole" invocation_role: String, 4 "lastModifiedTime" last_modified_time: String,
    5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String, 7 "triggerConfig" trigger_config: String,
    8 "triggerId" trigger_id: String, 9 "triggerName" trigger_name: String, 10 "triggerType" trigger_type: String,
    11 "urlInternet" url_internet: String, 12 "urlIntranet" url_intranet: String
} }

/// Invokes function: `InvokeFunction` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/functions/{functionName}/invocations`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/InvokeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFunction {
    pub qualifier: Option<String>,
    pub body: Option<Bytes>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_invocation_type: Option<String>,
    pub x_fc_log_type: Option<String>,
    pub x_fc_stateful_async_invocation_enable: Option<String>,
    pub x_fc_stateful_async_invocation_id: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { InvokeFunction(service_name: String, function_name: String) "InvokeFunction" -> InvokeFunctionOutput {
    0 "qualifier" qualifier: String, 1 "body" body: Bytes, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Invocation-Type" x_fc_invocation_type: String,
    5 "X-Fc-Log-Type" x_fc_log_type: String,
    6 "X-Fc-Stateful-Async-Invocation-Enable" x_fc_stateful_async_invocation_enable: String,
    7 "X-Fc-Stateful-Async-Invocation-Id" x_fc_stateful_async_invocation_id: String,
    8 "X-Fc-Trace-Id" x_fc_trace_id: String, 9 "serviceName" service_name, 10 "functionName" function_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/functions/{functionName}/invocations", body: BodyStyle::Bytes, } }

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

/// Lists aliases: `ListAliases` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/aliases`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliases {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListAliases(service_name: String) "ListAliases" -> ListAliasesOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "startKey" start_key: String,
    4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String, 7 "serviceName" service_name
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/aliases", } }
paged! { ListAliases: ListAliasesAliases = Token "nextToken", "aliases" aliases, next "nextToken" }

/// Response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesOutput {
    pub aliases: Vec<ListAliasesAliases>,
    pub next_token: Option<String>,
}
model! { ListAliasesOutput {
    0 "aliases" aliases: Vec<ListAliasesAliases>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliasesAliases {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    pub version_id: Option<String>,
}
model! { ListAliasesAliases {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "resolvePolicy" resolve_policy: String,
    6 "routePolicy" route_policy: RoutePolicy, 7 "versionId" version_id: String
} }

/// Lists custom domains: `ListCustomDomains` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/custom-domains`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListCustomDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomains {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListCustomDomains() "ListCustomDomains" -> ListCustomDomainsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "startKey" start_key: String,
    4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/custom-domains", } }
paged! { ListCustomDomains: ListCustomDomainsCustomDomains =
    Token "nextToken", "customDomains" custom_domains, next "nextToken" }

/// Response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsOutput {
    pub custom_domains: Vec<ListCustomDomainsCustomDomains>,
    pub next_token: Option<String>,
}
model! { ListCustomDomainsOutput {
    0 "customDomains" custom_domains: Vec<ListCustomDomainsCustomDomains>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomDomainsCustomDomains {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub cert_config: Option<CertConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { ListCustomDomainsCustomDomains {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "certConfig" cert_config: CertConfig,
    3 "createdTime" created_time: String, 4 "domainName" domain_name: String,
    5 "lastModifiedTime" last_modified_time: String, 6 "protocol" protocol: String,
    7 "routeConfig" route_config: RouteConfig, 8 "tlsConfig" tls_config: TLSConfig, 9 "wafConfig" waf_config: WAFConfig
} }

/// Lists event sources: `ListEventSources` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListEventSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSources {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListEventSources(service_name: String, function_name: String)
    "ListEventSources" -> ListEventSourcesOutput {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources", } }

/// Response of [`ListEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSourcesOutput {
    pub event_sources: Vec<ListEventSourcesEventSources>,
}
model! { ListEventSourcesOutput {
    0 "eventSources" event_sources: Vec<ListEventSourcesEventSources>
} }

/// In the response of [`ListEventSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventSourcesEventSources {
    pub created_time: Option<String>,
    pub source_arn: Option<String>,
}
model! { ListEventSourcesEventSources {
    0 "createdTime" created_time: String, 1 "sourceArn" source_arn: String
} }

/// Lists function async invoke configs: `ListFunctionAsyncInvokeConfigs` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-configs`. Reads only. Pages by token
/// (`nextToken`). See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListFunctionAsyncInvokeConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionAsyncInvokeConfigs {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_code_checksum: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_invocation_type: Option<String>,
    pub x_fc_log_type: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListFunctionAsyncInvokeConfigs(service_name: String, function_name: String)
    "ListFunctionAsyncInvokeConfigs" -> ListFunctionAsyncInvokeConfigsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Code-Checksum" x_fc_code_checksum: String, 4 "X-Fc-Date" x_fc_date: String,
    5 "X-Fc-Invocation-Type" x_fc_invocation_type: String, 6 "X-Fc-Log-Type" x_fc_log_type: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "serviceName" service_name, 9 "functionName" function_name
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-configs", } }
paged! { ListFunctionAsyncInvokeConfigs: ListFunctionAsyncInvokeConfigsConfigs =
    Token "nextToken", "configs" configs, next "nextToken" }

/// Response of [`ListFunctionAsyncInvokeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionAsyncInvokeConfigsOutput {
    pub configs: Vec<ListFunctionAsyncInvokeConfigsConfigs>,
    pub next_token: Option<String>,
}
model! { ListFunctionAsyncInvokeConfigsOutput {
    0 "configs" configs: Vec<ListFunctionAsyncInvokeConfigsConfigs>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListFunctionAsyncInvokeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionAsyncInvokeConfigsConfigs {
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
    pub qualifier: Option<String>,
    pub service: Option<String>,
    pub stateful_invocation: Option<bool>,
}
model! { ListFunctionAsyncInvokeConfigsConfigs {
    0 "createdTime" created_time: String, 1 "destinationConfig" destination_config: DestinationConfig,
    2 "function" function: String, 3 "lastModifiedTime" last_modified_time: String,
    4 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    5 "maxAsyncRetryAttempts" max_async_retry_attempts: i64, 6 "qualifier" qualifier: String,
    7 "service" service: String, 8 "statefulInvocation" stateful_invocation: bool
} }

/// Lists functions: `ListFunctions` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub qualifier: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListFunctions(service_name: String) "ListFunctions" -> ListFunctionsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "qualifier" qualifier: String,
    4 "startKey" start_key: String, 5 "X-Fc-Account-Id" x_fc_account_id: String, 6 "X-Fc-Date" x_fc_date: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "serviceName" service_name
} [
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions", } }
paged! { ListFunctions: ListFunctionsFunctions = Token "nextToken", "functions" functions, next "nextToken" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub functions: Vec<ListFunctionsFunctions>,
    pub next_token: Option<String>,
}
model! { ListFunctionsOutput {
    0 "functions" functions: Vec<ListFunctionsFunctions>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsFunctions {
    pub ca_port: Option<i64>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_memory_size: Option<i64>,
    pub handler: Option<String>,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_concurrency: Option<i64>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub last_modified_time: Option<String>,
    pub layers: Vec<String>,
    pub layers_arn_v2: Vec<String>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub timeout: Option<i64>,
}
model! { ListFunctionsFunctions {
    0 "caPort" ca_port: i64, 1 "codeChecksum" code_checksum: String, 2 "codeSize" code_size: i64, 3 "cpu" cpu: f64,
    4 "createdTime" created_time: String, 5 "customContainerConfig" custom_container_config: CustomContainerConfig,
    6 "customDNS" custom_dns: CustomDNS,
    7 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    8 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 9 "description" description: String,
    10 "diskSize" disk_size: i64, 11 "environmentVariables" environment_variables: BTreeMap<String, String>,
    12 "functionId" function_id: String, 13 "functionName" function_name: String,
    14 "gpuMemorySize" gpu_memory_size: i64, 15 "handler" handler: String,
    16 "initializationTimeout" initialization_timeout: i64, 17 "initializer" initializer: String,
    18 "instanceConcurrency" instance_concurrency: i64,
    19 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    20 "instanceSoftConcurrency" instance_soft_concurrency: i64, 21 "instanceType" instance_type: String,
    22 "lastModifiedTime" last_modified_time: String, 23 "layers" layers: Vec<String>,
    24 "layersArnV2" layers_arn_v2: Vec<String>, 25 "memorySize" memory_size: i64, 26 "runtime" runtime: String,
    27 "timeout" timeout: i64
} }

/// Lists instances: `ListInstances` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/instances`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub qualifier: Option<String>,
    /// Required.
    pub x_fc_account_id: String,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListInstances(x_fc_account_id: String, service_name: String, function_name: String)
    "ListInstances" -> ListInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "limit" limit: i64, 2 "qualifier" qualifier: String,
    3 "X-Fc-Account-Id" x_fc_account_id, 4 "X-Fc-Date" x_fc_date: String, 5 "X-Fc-Trace-Id" x_fc_trace_id: String,
    6 "serviceName" service_name, 7 "functionName" function_name
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/instances", } }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
}
model! { ListInstancesOutput {
    0 "instances" instances: Vec<ListInstancesInstances>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub instance_id: Option<String>,
    pub version_id: Option<String>,
}
model! { ListInstancesInstances {
    0 "instanceId" instance_id: String, 1 "versionId" version_id: String
} }

/// Lists layer versions: `ListLayerVersions` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/layers/{layerName}/versions`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListLayerVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayerVersions {
    pub limit: Option<i64>,
    pub start_version: Option<i64>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub layer_name: String,
}
operation! { ListLayerVersions(layer_name: String) "ListLayerVersions" -> ListLayerVersionsOutput {
    0 "limit" limit: i64, 1 "startVersion" start_version: i64, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String, 5 "layerName" layer_name
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/layers/{layerName}/versions", } }

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
    pub acl: Option<i64>,
    pub arn: Option<String>,
    pub arn_v2: Option<String>,
    pub code: Option<LayerCode>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub compatible_runtime: Vec<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub layer_name: Option<String>,
    pub license: Option<String>,
    pub version: Option<i64>,
}
model! { Layer {
    0 "acl" acl: i64, 1 "arn" arn: String, 2 "arnV2" arn_v2: String, 3 "code" code: LayerCode,
    4 "codeChecksum" code_checksum: String, 5 "codeSize" code_size: i64,
    6 "compatibleRuntime" compatible_runtime: Vec<String>, 7 "createTime" create_time: String,
    8 "description" description: String, 9 "layerName" layer_name: String, 10 "license" license: String,
    11 "version" version: i64
} }

/// Lists layers: `ListLayers` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/layers`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListLayers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLayers {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub official: Option<bool>,
    pub prefix: Option<String>,
    pub public: Option<bool>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListLayers() "ListLayers" -> ListLayersOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "official" official: bool, 3 "prefix" prefix: String,
    4 "public" public: bool, 5 "startKey" start_key: String, 6 "X-Fc-Account-Id" x_fc_account_id: String,
    7 "X-Fc-Date" x_fc_date: String, 8 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/layers", } }
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

/// Lists on demand configs: `ListOnDemandConfigs` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/on-demand-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListOnDemandConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnDemandConfigs {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListOnDemandConfigs() "ListOnDemandConfigs" -> ListOnDemandConfigsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "startKey" start_key: String,
    4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/on-demand-configs", } }
paged! { ListOnDemandConfigs: OnDemandConfig = Token "nextToken", "configs" configs, next "nextToken" }

/// Response of [`ListOnDemandConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnDemandConfigsOutput {
    pub configs: Vec<OnDemandConfig>,
    pub next_token: Option<String>,
}
model! { ListOnDemandConfigsOutput {
    0 "configs" configs: Vec<OnDemandConfig>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListOnDemandConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnDemandConfig {
    pub maximum_instance_count: Option<i64>,
    pub resource: Option<String>,
}
model! { OnDemandConfig {
    0 "maximumInstanceCount" maximum_instance_count: i64, 1 "resource" resource: String
} }

/// Lists provision configs: `ListProvisionConfigs` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/provision-configs`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListProvisionConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionConfigs {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub qualifier: Option<String>,
    pub service_name: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListProvisionConfigs() "ListProvisionConfigs" -> ListProvisionConfigsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "qualifier" qualifier: String,
    3 "serviceName" service_name: String, 4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/provision-configs", } }
paged! { ListProvisionConfigs: ListProvisionConfigsProvisionConfigs =
    Token "nextToken", "provisionConfigs" provision_configs, next "nextToken" }

/// Response of [`ListProvisionConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionConfigsOutput {
    pub next_token: Option<String>,
    pub provision_configs: Vec<ListProvisionConfigsProvisionConfigs>,
}
model! { ListProvisionConfigsOutput {
    0 "nextToken" next_token: String, 1 "provisionConfigs" provision_configs: Vec<ListProvisionConfigsProvisionConfigs>
} }

/// In the response of [`ListProvisionConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProvisionConfigsProvisionConfigs {
    pub always_allocate_cpu: Option<bool>,
    pub current: Option<i64>,
    pub current_error: Option<String>,
    pub resource: Option<String>,
    pub scheduled_actions: Vec<ScheduledActions>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicies>,
}
model! { ListProvisionConfigsProvisionConfigs {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "current" current: i64, 2 "currentError" current_error: String,
    3 "resource" resource: String, 4 "scheduledActions" scheduled_actions: Vec<ScheduledActions>,
    5 "target" target: i64, 6 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicies>
} }

/// Lists reserved capacities: `ListReservedCapacities` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/reserved-capacities`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListReservedCapacities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReservedCapacities {
    pub limit: Option<String>,
    pub next_token: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListReservedCapacities() "ListReservedCapacities" -> ListReservedCapacitiesOutput {
    0 "limit" limit: String, 1 "nextToken" next_token: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/reserved-capacities", } }
paged! { ListReservedCapacities: OpenReservedCapacity =
    Token "nextToken", "reservedCapacities" reserved_capacities, next "nextToken" }

/// Response of [`ListReservedCapacities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReservedCapacitiesOutput {
    pub next_token: Option<String>,
    pub reserved_capacities: Vec<OpenReservedCapacity>,
}
model! { ListReservedCapacitiesOutput {
    0 "nextToken" next_token: String, 1 "reservedCapacities" reserved_capacities: Vec<OpenReservedCapacity>
} }

/// In the response of [`ListReservedCapacities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenReservedCapacity {
    pub created_time: Option<String>,
    pub cu: Option<i64>,
    pub deadline: Option<String>,
    pub instance_id: Option<String>,
    pub is_refunded: Option<String>,
    pub last_modified_time: Option<String>,
}
model! { OpenReservedCapacity {
    0 "createdTime" created_time: String, 1 "cu" cu: i64, 2 "deadline" deadline: String,
    3 "instanceId" instance_id: String, 4 "isRefunded" is_refunded: String,
    5 "lastModifiedTime" last_modified_time: String
} }

/// Lists service versions: `ListServiceVersions` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/versions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListServiceVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersions {
    pub direction: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListServiceVersions(service_name: String) "ListServiceVersions" -> ListServiceVersionsOutput {
    0 "direction" direction: String, 1 "limit" limit: i64, 2 "nextToken" next_token: String,
    3 "startKey" start_key: String, 4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String, 7 "serviceName" service_name
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/versions", } }
paged! { ListServiceVersions: ListServiceVersionsVersions = Token "nextToken", "versions" versions, next "nextToken" }

/// Response of [`ListServiceVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersionsOutput {
    pub direction: Option<String>,
    pub next_token: Option<String>,
    pub versions: Vec<ListServiceVersionsVersions>,
}
model! { ListServiceVersionsOutput {
    0 "direction" direction: String, 1 "nextToken" next_token: String,
    2 "versions" versions: Vec<ListServiceVersionsVersions>
} }

/// In the response of [`ListServiceVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersionsVersions {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { ListServiceVersionsVersions {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "lastModifiedTime" last_modified_time: String, 3 "versionId" version_id: String
} }

/// Lists services: `ListServices` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListServices() "ListServices" -> ListServicesOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "startKey" start_key: String,
    4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/services", } }
paged! { ListServices: ListServicesServices = Token "nextToken", "services" services, next "nextToken" }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub next_token: Option<String>,
    pub services: Vec<ListServicesServices>,
}
model! { ListServicesOutput {
    0 "nextToken" next_token: String, 1 "services" services: Vec<ListServicesServices>
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServices {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub use_slr_authentication: Option<bool>,
    pub vpc_config: Option<VPCConfig>,
}
model! { ListServicesServices {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "internetAccess" internet_access: bool,
    3 "lastModifiedTime" last_modified_time: String, 4 "logConfig" log_config: LogConfig,
    5 "nasConfig" nas_config: NASConfig, 6 "ossMountConfig" oss_mount_config: OSSMountConfig, 7 "role" role: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String,
    10 "tracingConfig" tracing_config: TracingConfig, 11 "useSLRAuthentication" use_slr_authentication: bool,
    12 "vpcConfig" vpc_config: VPCConfig
} }

/// Lists stateful async invocation functions: `ListStatefulAsyncInvocationFunctions` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/stateful-async-invocation-functions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListStatefulAsyncInvocationFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatefulAsyncInvocationFunctions {
    /// 0 to 100.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListStatefulAsyncInvocationFunctions()
    "ListStatefulAsyncInvocationFunctions" -> ListStatefulAsyncInvocationFunctionsOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/stateful-async-invocation-functions", } }
paged! { ListStatefulAsyncInvocationFunctions: AsyncConfigMeta = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListStatefulAsyncInvocationFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatefulAsyncInvocationFunctionsOutput {
    pub data: Vec<AsyncConfigMeta>,
    pub next_token: Option<String>,
}
model! { ListStatefulAsyncInvocationFunctionsOutput {
    0 "data" data: Vec<AsyncConfigMeta>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListStatefulAsyncInvocationFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncConfigMeta {
    pub function_name: Option<String>,
    pub qualifier: Option<String>,
    pub service_name: Option<String>,
}
model! { AsyncConfigMeta {
    0 "functionName" function_name: String, 1 "qualifier" qualifier: String, 2 "serviceName" service_name: String
} }

/// Lists stateful async invocations: `ListStatefulAsyncInvocations` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations`. Reads only. Pages by
/// token (`nextToken`). See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListStatefulAsyncInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatefulAsyncInvocations {
    pub include_payload: Option<bool>,
    pub invocation_id_prefix: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub qualifier: Option<String>,
    pub sort_order_by_time: Option<String>,
    pub started_time_begin: Option<i64>,
    pub started_time_end: Option<i64>,
    pub status: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_code_checksum: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_invocation_type: Option<String>,
    pub x_fc_log_type: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListStatefulAsyncInvocations(service_name: String, function_name: String)
    "ListStatefulAsyncInvocations" -> ListStatefulAsyncInvocationsOutput {
    0 "includePayload" include_payload: bool, 1 "invocationIdPrefix" invocation_id_prefix: String, 2 "limit" limit: i64,
    3 "nextToken" next_token: String, 4 "qualifier" qualifier: String, 5 "sortOrderByTime" sort_order_by_time: String,
    6 "startedTimeBegin" started_time_begin: i64, 7 "startedTimeEnd" started_time_end: i64, 8 "status" status: String,
    9 "X-Fc-Account-Id" x_fc_account_id: String, 10 "X-Fc-Code-Checksum" x_fc_code_checksum: String,
    11 "X-Fc-Date" x_fc_date: String, 12 "X-Fc-Invocation-Type" x_fc_invocation_type: String,
    13 "X-Fc-Log-Type" x_fc_log_type: String, 14 "X-Fc-Trace-Id" x_fc_trace_id: String, 15 "serviceName" service_name,
    16 "functionName" function_name
} [
    Mark::new(9, Location::Header, Style::None),
    Mark::new(10, Location::Header, Style::None),
    Mark::new(11, Location::Header, Style::None),
    Mark::new(12, Location::Header, Style::None),
    Mark::new(13, Location::Header, Style::None),
    Mark::new(14, Location::Header, Style::None),
    Mark::new(15, Location::Path, Style::None),
    Mark::new(16, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations", } }
paged! { ListStatefulAsyncInvocations: StatefulAsyncInvocation =
    Token "nextToken", "invocations" invocations, next "nextToken" }

/// Response of [`ListStatefulAsyncInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStatefulAsyncInvocationsOutput {
    pub invocations: Vec<StatefulAsyncInvocation>,
    pub next_token: Option<String>,
}
model! { ListStatefulAsyncInvocationsOutput {
    0 "invocations" invocations: Vec<StatefulAsyncInvocation>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListStatefulAsyncInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatefulAsyncInvocation {
    pub already_retried_times: Option<i64>,
    pub destination_status: Option<String>,
    pub duration_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub events: Vec<StatefulAsyncInvocationEvent>,
    pub function_name: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_error_message: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_payload: Option<String>,
    pub qualifier: Option<String>,
    pub request_id: Option<String>,
    pub return_payload: Option<String>,
    pub service_name: Option<String>,
    pub started_time: Option<i64>,
    pub status: Option<String>,
}
model! { StatefulAsyncInvocation {
    0 "alreadyRetriedTimes" already_retried_times: i64, 1 "destinationStatus" destination_status: String,
    2 "durationMs" duration_ms: i64, 3 "endTime" end_time: i64, 4 "events" events: Vec<StatefulAsyncInvocationEvent>,
    5 "functionName" function_name: String, 6 "instanceId" instance_id: String,
    7 "invocationErrorMessage" invocation_error_message: String, 8 "invocationId" invocation_id: String,
    9 "invocationPayload" invocation_payload: String, 10 "qualifier" qualifier: String,
    11 "requestId" request_id: String, 12 "returnPayload" return_payload: String, 13 "serviceName" service_name: String,
    14 "startedTime" started_time: i64, 15 "status" status: String
} }

/// Lists tagged resources: `ListTaggedResources` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/tags`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListTaggedResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaggedResources {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ListTaggedResources() "ListTaggedResources" -> ListTaggedResourcesOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None)
] { method: "GET", path: "/2021-04-06/tags", } }
paged! { ListTaggedResources: Resource = Token "nextToken", "resources" resources, next "nextToken" }

/// Response of [`ListTaggedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaggedResourcesOutput {
    pub next_token: Option<String>,
    pub resources: Vec<Resource>,
}
model! { ListTaggedResourcesOutput {
    0 "nextToken" next_token: String, 1 "resources" resources: Vec<Resource>
} }

/// In the response of [`ListTaggedResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_arn: Option<String>,
    pub tags: BTreeMap<String, String>,
}
model! { Resource {
    0 "resourceArn" resource_arn: String, 1 "tags" tags: BTreeMap<String, String>
} }

/// Lists triggers: `ListTriggers` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/functions/{functionName}/triggers`. Reads only. Pages by token
/// (`nextToken`). See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListTriggers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggers {
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
    pub start_key: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { ListTriggers(service_name: String, function_name: String) "ListTriggers" -> ListTriggersOutput {
    0 "limit" limit: i64, 1 "nextToken" next_token: String, 2 "prefix" prefix: String, 3 "startKey" start_key: String,
    4 "X-Fc-Account-Id" x_fc_account_id: String, 5 "X-Fc-Date" x_fc_date: String,
    6 "X-Fc-Trace-Id" x_fc_trace_id: String, 7 "serviceName" service_name, 8 "functionName" function_name
} [
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers", } }
paged! { ListTriggers: ListTriggersTriggers = Token "nextToken", "triggers" triggers, next "nextToken" }

/// Response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersOutput {
    pub next_token: Option<String>,
    pub triggers: Vec<ListTriggersTriggers>,
}
model! { ListTriggersOutput {
    0 "nextToken" next_token: String, 1 "triggers" triggers: Vec<ListTriggersTriggers>
} }

/// In the response of [`ListTriggers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggersTriggers {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub invocation_role: Option<String>,
    pub last_modified_time: Option<String>,
    pub qualifier: Option<String>,
    pub source_arn: Option<String>,
    pub trigger_config: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<String>,
    pub url_internet: Option<String>,
    pub url_intranet: Option<String>,
}
model! { ListTriggersTriggers {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "invocationRole" invocation_role: String, 4 "lastModifiedTime" last_modified_time: String,
    5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String, 7 "triggerConfig" trigger_config: String,
    8 "triggerId" trigger_id: String, 9 "triggerName" trigger_name: String, 10 "triggerType" trigger_type: String,
    11 "urlInternet" url_internet: String, 12 "urlIntranet" url_intranet: String
} }

/// Lists vpc bindings: `ListVpcBindings` of `fc-open` 2021-04-06.
///
/// GET `/2021-04-06/services/{serviceName}/bindings`. Reads only. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ListVpcBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcBindings {
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { ListVpcBindings(service_name: String) "ListVpcBindings" -> ListVpcBindingsOutput {
    0 "X-Fc-Account-Id" x_fc_account_id: String, 1 "X-Fc-Date" x_fc_date: String,
    2 "X-Fc-Trace-Id" x_fc_trace_id: String, 3 "serviceName" service_name
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/2021-04-06/services/{serviceName}/bindings", } }

/// Response of [`ListVpcBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcBindingsOutput {
    pub vpc_ids: Vec<String>,
}
model! { ListVpcBindingsOutput {
    0 "vpcIds" vpc_ids: Vec<String>
} }

/// Publishes service version: `PublishServiceVersion` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/PublishServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishServiceVersion {
    pub description: Option<String>,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { PublishServiceVersion(service_name: String) "PublishServiceVersion" -> PublishServiceVersionOutput {
    0 "description" description: String, 1 "If-Match" if_match: String, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String, 5 "serviceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/versions", body: BodyStyle::Json, } }

/// Response of [`PublishServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishServiceVersionOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub version_id: Option<String>,
}
model! { PublishServiceVersionOutput {
    0 "createdTime" created_time: String, 1 "description" description: String,
    2 "lastModifiedTime" last_modified_time: String, 3 "versionId" version_id: String
} }

/// Puts function async invoke config: `PutFunctionAsyncInvokeConfig` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/PutFunctionAsyncInvokeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutFunctionAsyncInvokeConfig {
    pub qualifier: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
    pub stateful_invocation: Option<bool>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { PutFunctionAsyncInvokeConfig(service_name: String, function_name: String)
    "PutFunctionAsyncInvokeConfig" -> PutFunctionAsyncInvokeConfigOutput {
    0 "qualifier" qualifier: String, 1 "destinationConfig" destination_config: DestinationConfig,
    2 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    3 "maxAsyncRetryAttempts" max_async_retry_attempts: i64, 4 "statefulInvocation" stateful_invocation: bool,
    5 "X-Fc-Account-Id" x_fc_account_id: String, 6 "X-Fc-Date" x_fc_date: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "serviceName" service_name, 9 "functionName" function_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config", body: BodyStyle::Json, } }

/// Response of [`PutFunctionAsyncInvokeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutFunctionAsyncInvokeConfigOutput {
    pub created_time: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub function: Option<String>,
    pub last_modified_time: Option<String>,
    pub max_async_event_age_in_seconds: Option<i64>,
    pub max_async_retry_attempts: Option<i64>,
    pub qualifier: Option<String>,
    pub service: Option<String>,
    pub stateful_invocation: Option<bool>,
}
model! { PutFunctionAsyncInvokeConfigOutput {
    0 "createdTime" created_time: String, 1 "destinationConfig" destination_config: DestinationConfig,
    2 "function" function: String, 3 "lastModifiedTime" last_modified_time: String,
    4 "maxAsyncEventAgeInSeconds" max_async_event_age_in_seconds: i64,
    5 "maxAsyncRetryAttempts" max_async_retry_attempts: i64, 6 "qualifier" qualifier: String,
    7 "service" service: String, 8 "statefulInvocation" stateful_invocation: bool
} }

/// Puts function on demand config: `PutFunctionOnDemandConfig` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/PutFunctionOnDemandConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutFunctionOnDemandConfig {
    /// Required.
    pub qualifier: String,
    /// Required.
    pub maximum_instance_count: i64,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! {
    PutFunctionOnDemandConfig(qualifier: String, maximum_instance_count: i64, service_name: String, function_name: String)
    "PutFunctionOnDemandConfig" -> PutFunctionOnDemandConfigOutput {
    0 "qualifier" qualifier, 1 "maximumInstanceCount" maximum_instance_count, 2 "If-Match" if_match: String,
    3 "X-Fc-Account-Id" x_fc_account_id: String, 4 "X-Fc-Date" x_fc_date: String,
    5 "X-Fc-Trace-Id" x_fc_trace_id: String, 6 "serviceName" service_name, 7 "functionName" function_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
]
    { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config", body: BodyStyle::Json, } }

/// Response of [`PutFunctionOnDemandConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutFunctionOnDemandConfigOutput {
    pub maximum_instance_count: Option<i64>,
    pub resource: Option<String>,
}
model! { PutFunctionOnDemandConfigOutput {
    0 "maximumInstanceCount" maximum_instance_count: i64, 1 "resource" resource: String
} }

/// Puts layer acl: `PutLayerACL` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/layers/{layerName}/acl`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/PutLayerACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutLayerACL {
    pub public: Option<bool>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub layer_name: String,
}
operation! { PutLayerACL(layer_name: String) "PutLayerACL" -> Empty {
    0 "public" public: bool, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "layerName" layer_name
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/2021-04-06/layers/{layerName}/acl", no_reply: true, } }

/// Response of [`PutLayerACL`]: empty.
pub type PutLayerACLOutput = Empty;

/// Puts provision config: `PutProvisionConfig` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/PutProvisionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionConfig {
    /// Required.
    pub qualifier: String,
    pub always_allocate_cpu: Option<bool>,
    pub scheduled_actions: Option<Vec<ScheduledActions>>,
    /// Required.
    pub target: i64,
    pub target_tracking_policies: Option<Vec<TargetTrackingPolicies>>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { PutProvisionConfig(qualifier: String, target: i64, service_name: String, function_name: String)
    "PutProvisionConfig" -> PutProvisionConfigOutput {
    0 "qualifier" qualifier, 1 "alwaysAllocateCPU" always_allocate_cpu: bool,
    2 "scheduledActions" scheduled_actions: Vec<ScheduledActions>, 3 "target" target,
    4 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicies>,
    5 "X-Fc-Account-Id" x_fc_account_id: String, 6 "X-Fc-Date" x_fc_date: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "serviceName" service_name, 9 "functionName" function_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config", body: BodyStyle::Json, } }

/// Response of [`PutProvisionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutProvisionConfigOutput {
    pub always_allocate_cpu: Option<bool>,
    pub current: Option<i64>,
    pub resource: Option<String>,
    pub scheduled_actions: Vec<ScheduledActions>,
    pub target: Option<i64>,
    pub target_tracking_policies: Vec<TargetTrackingPolicies>,
}
model! { PutProvisionConfigOutput {
    0 "alwaysAllocateCPU" always_allocate_cpu: bool, 1 "current" current: i64, 2 "resource" resource: String,
    3 "scheduledActions" scheduled_actions: Vec<ScheduledActions>, 4 "target" target: i64,
    5 "targetTrackingPolicies" target_tracking_policies: Vec<TargetTrackingPolicies>
} }

/// Registers event source: `RegisterEventSource` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/RegisterEventSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventSource {
    pub qualifier: Option<String>,
    /// Required.
    pub source_arn: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { RegisterEventSource(source_arn: String, service_name: String, function_name: String)
    "RegisterEventSource" -> RegisterEventSourceOutput {
    0 "qualifier" qualifier: String, 1 "sourceArn" source_arn, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String, 5 "serviceName" service_name,
    6 "functionName" function_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources", body: BodyStyle::Json, } }

/// Response of [`RegisterEventSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventSourceOutput {
    pub created_time: Option<String>,
    pub source_arn: Option<String>,
}
model! { RegisterEventSourceOutput {
    0 "createdTime" created_time: String, 1 "sourceArn" source_arn: String
} }

/// Releases gpu instance: `ReleaseGPUInstance` of `fc-open` 2021-04-06.
///
/// DELETE `/2021-04-06/gpuInstances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/ReleaseGPUInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseGPUInstance {
    /// Required.
    pub instance_id: String,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { ReleaseGPUInstance(instance_id: String) "ReleaseGPUInstance" -> Empty {
    0 "instanceId" instance_id, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None)
] { method: "DELETE", path: "/2021-04-06/gpuInstances/{instanceId}", no_reply: true, } }

/// Response of [`ReleaseGPUInstance`]: empty.
pub type ReleaseGPUInstanceOutput = Empty;

/// Stops stateful async invocation: `StopStatefulAsyncInvocation` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}`. Changes
/// data. See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/StopStatefulAsyncInvocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopStatefulAsyncInvocation {
    pub qualifier: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub invocation_id: String,
}
operation! { StopStatefulAsyncInvocation(service_name: String, function_name: String, invocation_id: String)
    "StopStatefulAsyncInvocation" -> Empty {
    0 "qualifier" qualifier: String, 1 "X-Fc-Account-Id" x_fc_account_id: String, 2 "X-Fc-Date" x_fc_date: String,
    3 "X-Fc-Trace-Id" x_fc_trace_id: String, 4 "serviceName" service_name, 5 "functionName" function_name,
    6 "invocationId" invocation_id
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}", no_reply: true, } }

/// Response of [`StopStatefulAsyncInvocation`]: empty.
pub type StopStatefulAsyncInvocationOutput = Empty;

/// `TagResource` of `fc-open` 2021-04-06.
///
/// POST `/2021-04-06/tag`. Changes data. See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/TagResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResource {
    /// Required.
    pub resource_arn: String,
    /// Required.
    pub tags: BTreeMap<String, String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { TagResource(resource_arn: String, tags: BTreeMap<String, String>) "TagResource" -> Empty {
    0 "resourceArn" resource_arn, 1 "tags" tags, 2 "X-Fc-Account-Id" x_fc_account_id: String,
    3 "X-Fc-Date" x_fc_date: String, 4 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None)
] { path: "/2021-04-06/tag", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`TagResource`]: empty.
pub type TagResourceOutput = Empty;

/// `UntagResource` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/tag`. Changes data. See <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UntagResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResource {
    pub all: Option<bool>,
    /// Required.
    pub resource_arn: String,
    pub tag_keys: Option<Vec<String>>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
}
operation! { UntagResource(resource_arn: String) "UntagResource" -> Empty {
    0 "all" all: bool, 1 "resourceArn" resource_arn, 2 "tagKeys" tag_keys: Vec<String>,
    3 "X-Fc-Account-Id" x_fc_account_id: String, 4 "X-Fc-Date" x_fc_date: String,
    5 "X-Fc-Trace-Id" x_fc_trace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None)
] { method: "PUT", path: "/2021-04-06/tag", body: BodyStyle::Json, no_reply: true, } }

/// Response of [`UntagResource`]: empty.
pub type UntagResourceOutput = Empty;

/// Updates alias: `UpdateAlias` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/aliases/{aliasName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UpdateAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlias {
    pub additional_version_weight: Option<BTreeMap<String, f64>>,
    pub description: Option<String>,
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    pub version_id: Option<String>,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub alias_name: String,
}
operation! { UpdateAlias(service_name: String, alias_name: String) "UpdateAlias" -> UpdateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "description" description: String,
    2 "resolvePolicy" resolve_policy: String, 3 "routePolicy" route_policy: RoutePolicy,
    4 "versionId" version_id: String, 5 "If-Match" if_match: String, 6 "X-Fc-Account-Id" x_fc_account_id: String,
    7 "X-Fc-Date" x_fc_date: String, 8 "X-Fc-Trace-Id" x_fc_trace_id: String, 9 "serviceName" service_name,
    10 "aliasName" alias_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/2021-04-06/services/{serviceName}/aliases/{aliasName}", body: BodyStyle::Json, } }

/// Response of [`UpdateAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAliasOutput {
    pub additional_version_weight: BTreeMap<String, f64>,
    pub alias_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub resolve_policy: Option<String>,
    pub route_policy: Option<RoutePolicy>,
    pub version_id: Option<String>,
}
model! { UpdateAliasOutput {
    0 "additionalVersionWeight" additional_version_weight: BTreeMap<String, f64>, 1 "aliasName" alias_name: String,
    2 "createdTime" created_time: String, 3 "description" description: String,
    4 "lastModifiedTime" last_modified_time: String, 5 "resolvePolicy" resolve_policy: String,
    6 "routePolicy" route_policy: RoutePolicy, 7 "versionId" version_id: String
} }

/// Updates custom domain: `UpdateCustomDomain` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/custom-domains/{domainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UpdateCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    pub cert_config: Option<CertConfig>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateCustomDomain(domain_name: String) "UpdateCustomDomain" -> UpdateCustomDomainOutput {
    0 "certConfig" cert_config: CertConfig, 1 "protocol" protocol: String, 2 "routeConfig" route_config: RouteConfig,
    3 "tlsConfig" tls_config: TLSConfig, 4 "wafConfig" waf_config: WAFConfig,
    5 "X-Fc-Account-Id" x_fc_account_id: String, 6 "X-Fc-Date" x_fc_date: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "domainName" domain_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/2021-04-06/custom-domains/{domainName}", body: BodyStyle::Json, } }

/// Response of [`UpdateCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomDomainOutput {
    pub account_id: Option<String>,
    pub api_version: Option<String>,
    pub cert_config: Option<CertConfig>,
    pub created_time: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub tls_config: Option<TLSConfig>,
    pub waf_config: Option<WAFConfig>,
}
model! { UpdateCustomDomainOutput {
    0 "accountId" account_id: String, 1 "apiVersion" api_version: String, 2 "certConfig" cert_config: CertConfig,
    3 "createdTime" created_time: String, 4 "domainName" domain_name: String,
    5 "lastModifiedTime" last_modified_time: String, 6 "protocol" protocol: String,
    7 "routeConfig" route_config: RouteConfig, 8 "tlsConfig" tls_config: TLSConfig, 9 "wafConfig" waf_config: WAFConfig
} }

/// Updates function: `UpdateFunction` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UpdateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    pub instance_concurrency: Option<i64>,
    pub ca_port: Option<i64>,
    pub code: Option<Code>,
    pub cpu: Option<f64>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    pub gpu_memory_size: Option<i64>,
    pub handler: Option<String>,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub layers: Option<Vec<String>>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub timeout: Option<i64>,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_code_checksum: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
}
operation! { UpdateFunction(service_name: String, function_name: String) "UpdateFunction" -> UpdateFunctionOutput {
    0 "InstanceConcurrency" instance_concurrency: i64, 1 "caPort" ca_port: i64, 2 "code" code: Code, 3 "cpu" cpu: f64,
    4 "customContainerConfig" custom_container_config: CustomContainerConfig, 5 "customDNS" custom_dns: CustomDNS,
    6 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    7 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 8 "description" description: String,
    9 "diskSize" disk_size: i64, 10 "environmentVariables" environment_variables: BTreeMap<String, String>,
    11 "gpuMemorySize" gpu_memory_size: i64, 12 "handler" handler: String,
    13 "initializationTimeout" initialization_timeout: i64, 14 "initializer" initializer: String,
    15 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    16 "instanceSoftConcurrency" instance_soft_concurrency: i64, 17 "instanceType" instance_type: String,
    18 "layers" layers: Vec<String>, 19 "memorySize" memory_size: i64, 20 "runtime" runtime: String,
    21 "timeout" timeout: i64, 22 "If-Match" if_match: String, 23 "X-Fc-Account-Id" x_fc_account_id: String,
    24 "X-Fc-Code-Checksum" x_fc_code_checksum: String, 25 "X-Fc-Date" x_fc_date: String,
    26 "X-Fc-Trace-Id" x_fc_trace_id: String, 27 "serviceName" service_name, 28 "functionName" function_name
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
    Mark::new(22, Location::Header, Style::None),
    Mark::new(23, Location::Header, Style::None),
    Mark::new(24, Location::Header, Style::None),
    Mark::new(25, Location::Header, Style::None),
    Mark::new(26, Location::Header, Style::None),
    Mark::new(27, Location::Path, Style::None),
    Mark::new(28, Location::Path, Style::None)
] { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}", body: BodyStyle::Json, } }

/// Response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub ca_port: Option<i64>,
    pub code_checksum: Option<String>,
    pub code_size: Option<i64>,
    pub cpu: Option<f64>,
    pub created_time: Option<String>,
    pub custom_container_config: Option<CustomContainerConfig>,
    pub custom_dns: Option<CustomDNS>,
    pub custom_health_check_config: Option<CustomHealthCheckConfig>,
    pub custom_runtime_config: Option<CustomRuntimeConfig>,
    pub description: Option<String>,
    pub disk_size: Option<i64>,
    pub environment_variables: BTreeMap<String, String>,
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub gpu_memory_size: Option<i64>,
    pub handler: Option<String>,
    pub initialization_timeout: Option<i64>,
    pub initializer: Option<String>,
    pub instance_concurrency: Option<i64>,
    pub instance_lifecycle_config: Option<InstanceLifecycleConfig>,
    pub instance_soft_concurrency: Option<i64>,
    pub instance_type: Option<String>,
    pub last_modified_time: Option<String>,
    pub layers: Vec<String>,
    pub layers_arn_v2: Vec<String>,
    pub memory_size: Option<i64>,
    pub runtime: Option<String>,
    pub timeout: Option<i64>,
}
model! { UpdateFunctionOutput {
    0 "caPort" ca_port: i64, 1 "codeChecksum" code_checksum: String, 2 "codeSize" code_size: i64, 3 "cpu" cpu: f64,
    4 "createdTime" created_time: String, 5 "customContainerConfig" custom_container_config: CustomContainerConfig,
    6 "customDNS" custom_dns: CustomDNS,
    7 "customHealthCheckConfig" custom_health_check_config: CustomHealthCheckConfig,
    8 "customRuntimeConfig" custom_runtime_config: CustomRuntimeConfig, 9 "description" description: String,
    10 "diskSize" disk_size: i64, 11 "environmentVariables" environment_variables: BTreeMap<String, String>,
    12 "functionId" function_id: String, 13 "functionName" function_name: String,
    14 "gpuMemorySize" gpu_memory_size: i64, 15 "handler" handler: String,
    16 "initializationTimeout" initialization_timeout: i64, 17 "initializer" initializer: String,
    18 "instanceConcurrency" instance_concurrency: i64,
    19 "instanceLifecycleConfig" instance_lifecycle_config: InstanceLifecycleConfig,
    20 "instanceSoftConcurrency" instance_soft_concurrency: i64, 21 "instanceType" instance_type: String,
    22 "lastModifiedTime" last_modified_time: String, 23 "layers" layers: Vec<String>,
    24 "layersArnV2" layers_arn_v2: Vec<String>, 25 "memorySize" memory_size: i64, 26 "runtime" runtime: String,
    27 "timeout" timeout: i64
} }

/// Updates service: `UpdateService` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UpdateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub vpc_config: Option<VPCConfig>,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
}
operation! { UpdateService(service_name: String) "UpdateService" -> UpdateServiceOutput {
    0 "description" description: String, 1 "internetAccess" internet_access: bool, 2 "logConfig" log_config: LogConfig,
    3 "nasConfig" nas_config: NASConfig, 4 "ossMountConfig" oss_mount_config: OSSMountConfig, 5 "role" role: String,
    6 "tracingConfig" tracing_config: TracingConfig, 7 "vpcConfig" vpc_config: VPCConfig, 8 "If-Match" if_match: String,
    9 "X-Fc-Account-Id" x_fc_account_id: String, 10 "X-Fc-Date" x_fc_date: String,
    11 "X-Fc-Trace-Id" x_fc_trace_id: String, 12 "serviceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Header, Style::None),
    Mark::new(10, Location::Header, Style::None),
    Mark::new(11, Location::Header, Style::None),
    Mark::new(12, Location::Path, Style::None)
] { method: "PUT", path: "/2021-04-06/services/{serviceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub internet_access: Option<bool>,
    pub last_modified_time: Option<String>,
    pub log_config: Option<LogConfig>,
    pub nas_config: Option<NASConfig>,
    pub oss_mount_config: Option<OSSMountConfig>,
    pub role: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub use_slr_authentication: Option<bool>,
    pub vpc_config: Option<VPCConfig>,
}
model! { UpdateServiceOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "internetAccess" internet_access: bool,
    3 "lastModifiedTime" last_modified_time: String, 4 "logConfig" log_config: LogConfig,
    5 "nasConfig" nas_config: NASConfig, 6 "ossMountConfig" oss_mount_config: OSSMountConfig, 7 "role" role: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String,
    10 "tracingConfig" tracing_config: TracingConfig, 11 "useSLRAuthentication" use_slr_authentication: bool,
    12 "vpcConfig" vpc_config: VPCConfig
} }

/// Updates trigger: `UpdateTrigger` of `fc-open` 2021-04-06.
///
/// PUT `/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}`. Changes data. See
/// <https://api.alibabacloud.com/document/FC-Open/2021-04-06/UpdateTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrigger {
    pub description: Option<String>,
    pub invocation_role: Option<String>,
    pub qualifier: Option<String>,
    pub trigger_config: Option<String>,
    pub if_match: Option<String>,
    pub x_fc_account_id: Option<String>,
    pub x_fc_date: Option<String>,
    pub x_fc_trace_id: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub trigger_name: String,
}
operation! { UpdateTrigger(service_name: String, function_name: String, trigger_name: String)
    "UpdateTrigger" -> UpdateTriggerOutput {
    0 "description" description: String, 1 "invocationRole" invocation_role: String, 2 "qualifier" qualifier: String,
    3 "triggerConfig" trigger_config: String, 4 "If-Match" if_match: String,
    5 "X-Fc-Account-Id" x_fc_account_id: String, 6 "X-Fc-Date" x_fc_date: String,
    7 "X-Fc-Trace-Id" x_fc_trace_id: String, 8 "serviceName" service_name, 9 "functionName" function_name,
    10 "triggerName" trigger_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Header, Style::None),
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
]
    { method: "PUT", path: "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}", body: BodyStyle::Json, } }

/// Response of [`UpdateTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
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
    pub url_internet: Option<String>,
    pub url_intranet: Option<String>,
}
model! { UpdateTriggerOutput {
    0 "createdTime" created_time: String, 1 "description" description: String, 2 "domainName" domain_name: String,
    3 "invocationRole" invocation_role: String, 4 "lastModifiedTime" last_modified_time: String,
    5 "qualifier" qualifier: String, 6 "sourceArn" source_arn: String, 7 "status" status: String,
    8 "targetArn" target_arn: String, 9 "triggerConfig" trigger_config: String, 10 "triggerId" trigger_id: String,
    11 "triggerName" trigger_name: String, 12 "triggerType" trigger_type: String, 13 "urlInternet" url_internet: String,
    14 "urlIntranet" url_intranet: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ClaimGPUInstance, CreateAlias, CreateCustomDomain, CreateFunction, CreateLayerVersion, CreateService, CreateTrigger,
    CreateVpcBinding, DeleteAlias, DeleteCustomDomain, DeleteFunction, DeleteFunctionAsyncInvokeConfig,
    DeleteFunctionOnDemandConfig, DeleteLayerVersion, DeleteService, DeleteServiceVersion, DeleteTrigger,
    DeleteVpcBinding, DeregisterEventSource, DescribeRegions, GetAccountSettings, GetAlias, GetCustomDomain,
    GetFunction, GetFunctionAsyncInvokeConfig, GetFunctionCode, GetFunctionOnDemandConfig, GetLayerVersion,
    GetProvisionConfig, GetResourceTags, GetService, GetStatefulAsyncInvocation, GetTrigger, InvokeFunction,
    ListAliases, ListCustomDomains, ListEventSources, ListFunctionAsyncInvokeConfigs, ListFunctions, ListInstances,
    ListLayerVersions, ListLayers, ListOnDemandConfigs, ListProvisionConfigs, ListReservedCapacities,
    ListServiceVersions, ListServices, ListStatefulAsyncInvocationFunctions, ListStatefulAsyncInvocations,
    ListTaggedResources, ListTriggers, ListVpcBindings, PublishServiceVersion, PutFunctionAsyncInvokeConfig,
    PutFunctionOnDemandConfig, PutLayerACL, PutProvisionConfig, RegisterEventSource, ReleaseGPUInstance,
    StopStatefulAsyncInvocation, TagResource, UntagResource, UpdateAlias, UpdateCustomDomain, UpdateFunction,
    UpdateService, UpdateTrigger
}
