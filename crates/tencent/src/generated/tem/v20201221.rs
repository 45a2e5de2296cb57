//! `tem` of Tencent Cloud, API version 2020-12-21.
//!
//! Endpoint: `tem.tencentcloudapi.com`, or `tem.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tem::v20201221::DescribeIngresses};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIngresses::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tem", "2020-12-21", "tem", &Endpoints::NONE);

/// Creates cos token: `CreateCosToken` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=CreateCosToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosToken {
    /// Required.
    pub service_id: String,
    /// Required.
    pub version_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub opt_type: i64,
    pub source_channel: Option<i64>,
}
operation! { CreateCosToken(service_id: String, version_id: String, pkg_name: String, opt_type: i64)
    "CreateCosToken" -> CreateCosTokenOutput {
    0 "ServiceId" service_id, 1 "VersionId" version_id, 2 "PkgName" pkg_name, 3 "OptType" opt_type,
    4 "SourceChannel" source_channel: i64
} }

/// Response of [`CreateCosToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenOutput {
    pub result: Option<CosToken>,
}
model! { CreateCosTokenOutput {
    0 "Result" result: CosToken
} }

/// In the response of [`CreateCosToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosToken {
    pub request_id: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    pub full_path: Option<String>,
}
model! { CosToken {
    0 "RequestId" request_id: String, 1 "Bucket" bucket: String, 2 "Region" region: String,
    3 "TmpSecretId" tmp_secret_id: String, 4 "TmpSecretKey" tmp_secret_key: Secret,
    5 "SessionToken" session_token: Secret, 6 "StartTime" start_time: String, 7 "ExpiredTime" expired_time: String,
    8 "FullPath" full_path: String
} }

/// Creates cos token v2: `CreateCosTokenV2` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=CreateCosTokenV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenV2 {
    /// Required.
    pub service_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub opt_type: i64,
    pub source_channel: Option<i64>,
    pub time_version: Option<String>,
}
operation! { CreateCosTokenV2(service_id: String, pkg_name: String, opt_type: i64)
    "CreateCosTokenV2" -> CreateCosTokenV2Output {
    0 "ServiceId" service_id, 1 "PkgName" pkg_name, 2 "OptType" opt_type, 3 "SourceChannel" source_channel: i64,
    4 "TimeVersion" time_version: String
} }

/// Response of [`CreateCosTokenV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenV2Output {
    pub result: Option<CosToken>,
}
model! { CreateCosTokenV2Output {
    0 "Result" result: CosToken
} }

/// Creates namespace: `CreateNamespace` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub vpc: String,
    /// Required.
    pub subnet_ids: Vec<String>,
    pub description: Option<String>,
    pub k8s_version: Option<String>,
    pub source_channel: Option<i64>,
    pub enable_tsw_trace_service: Option<bool>,
}
operation! { CreateNamespace(namespace_name: String, vpc: String, subnet_ids: Vec<String>)
    "CreateNamespace" -> CreateNamespaceOutput {
    0 "NamespaceName" namespace_name, 1 "Vpc" vpc, 2 "SubnetIds" subnet_ids, 3 "Description" description: String,
    4 "K8sVersion" k8s_version: String, 5 "SourceChannel" source_channel: i64,
    6 "EnableTswTraceService" enable_tsw_trace_service: bool
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub result: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Result" result: String
} }

/// Creates resource: `CreateResource` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=CreateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: String,
    pub source_channel: Option<i64>,
}
operation! { CreateResource(namespace_id: String, resource_type: String, resource_id: String)
    "CreateResource" -> CreateResourceOutput {
    0 "NamespaceId" namespace_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub result: Option<bool>,
}
model! { CreateResourceOutput {
    0 "Result" result: bool
} }

/// Creates service v2: `CreateServiceV2` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=CreateServiceV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceV2 {
    /// Required.
    pub service_name: String,
    /// Required.
    pub description: String,
    pub use_default_image_service: Option<i64>,
    pub repo_type: Option<i64>,
    pub instance_id: Option<String>,
    pub repo_server: Option<String>,
    pub repo_name: Option<String>,
    pub source_channel: Option<i64>,
    pub subnet_list: Option<Vec<String>>,
    pub coding_language: Option<String>,
    pub deploy_mode: Option<String>,
}
operation! { CreateServiceV2(service_name: String, description: String) "CreateServiceV2" -> CreateServiceV2Output {
    0 "ServiceName" service_name, 1 "Description" description,
    2 "UseDefaultImageService" use_default_image_service: i64, 3 "RepoType" repo_type: i64,
    4 "InstanceId" instance_id: String, 5 "RepoServer" repo_server: String, 6 "RepoName" repo_name: String,
    7 "SourceChannel" source_channel: i64, 8 "SubnetList" subnet_list: Vec<String>,
    9 "CodingLanguage" coding_language: String, 10 "DeployMode" deploy_mode: String
} }

/// Response of [`CreateServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceV2Output {
    pub result: Option<String>,
}
model! { CreateServiceV2Output {
    0 "Result" result: String
} }

/// Deletes ingress: `DeleteIngress` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DeleteIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngress {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub eks_namespace: String,
    /// Required.
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DeleteIngress(namespace_id: String, eks_namespace: String, name: String)
    "DeleteIngress" -> DeleteIngressOutput {
    0 "NamespaceId" namespace_id, 1 "EksNamespace" eks_namespace, 2 "Name" name, 3 "SourceChannel" source_channel: i64
} }

/// Response of [`DeleteIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngressOutput {
    pub result: Option<bool>,
}
model! { DeleteIngressOutput {
    0 "Result" result: bool
} }

/// Deploys service v2: `DeployServiceV2` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DeployServiceV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceV2 {
    /// Required.
    pub service_id: String,
    /// Required.
    pub container_port: i64,
    /// Required.
    pub init_pod_num: i64,
    /// Required.
    pub cpu_spec: f64,
    /// Required.
    pub memory_spec: f64,
    /// Required.
    pub namespace_id: String,
    pub img_repo: Option<String>,
    pub version_desc: Option<String>,
    pub jvm_opts: Option<String>,
    pub es_info: Option<EsInfo>,
    pub env_conf: Option<Vec<Pair>>,
    pub log_confs: Option<Vec<String>>,
    pub storage_confs: Option<Vec<StorageConf>>,
    pub storage_mount_confs: Option<Vec<StorageMountConf>>,
    pub deploy_mode: Option<String>,
    pub deploy_version: Option<String>,
    pub pkg_name: Option<String>,
    pub jdk_version: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub log_output_conf: Option<LogOutputConf>,
    pub source_channel: Option<i64>,
    pub description: Option<String>,
    pub image_command: Option<String>,
    pub image_args: Option<Vec<String>>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub use_registry_default_config: Option<bool>,
    pub setting_confs: Option<Vec<MountedSettingConf>>,
    pub eks_service: Option<EksService>,
    pub version_id: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub deploy_strategy_conf: Option<DeployStrategyConf>,
    pub liveness: Option<HealthCheckConfig>,
    pub readiness: Option<HealthCheckConfig>,
}

/// Arguments of [`DeployServiceV2::new`].
pub struct DeployServiceV2Required {
    pub service_id: String,
    pub container_port: i64,
    pub init_pod_num: i64,
    pub cpu_spec: f64,
    pub memory_spec: f64,
    pub namespace_id: String,
}
operation! {
    DeployServiceV2 { DeployServiceV2Required: service_id, container_port, init_pod_num, cpu_spec, memory_spec, namespace_id }
    "DeployServiceV2" -> DeployServiceV2Output {
    0 "ServiceId" service_id, 1 "ContainerPort" container_port, 2 "InitPodNum" init_pod_num, 3 "CpuSpec" cpu_spec,
    4 "MemorySpec" memory_spec, 5 "NamespaceId" namespace_id, 6 "ImgRepo" img_repo: String,
    7 "VersionDesc" version_desc: String, 8 "JvmOpts" jvm_opts: String, 9 "EsInfo" es_info: EsInfo,
    10 "EnvConf" env_conf: Vec<Pair>, 11 "LogConfs" log_confs: Vec<String>,
    12 "StorageConfs" storage_confs: Vec<StorageConf>,
    13 "StorageMountConfs" storage_mount_confs: Vec<StorageMountConf>, 14 "DeployMode" deploy_mode: String,
    15 "DeployVersion" deploy_version: String, 16 "PkgName" pkg_name: String, 17 "JdkVersion" jdk_version: String,
    18 "SecurityGroupIds" security_group_ids: Vec<String>, 19 "LogOutputConf" log_output_conf: LogOutputConf,
    20 "SourceChannel" source_channel: i64, 21 "Description" description: String,
    22 "ImageCommand" image_command: String, 23 "ImageArgs" image_args: Vec<String>,
    24 "PortMappings" port_mappings: Vec<PortMapping>, 25 "UseRegistryDefaultConfig" use_registry_default_config: bool,
    26 "SettingConfs" setting_confs: Vec<MountedSettingConf>, 27 "EksService" eks_service: EksService,
    28 "VersionId" version_id: String, 29 "PostStart" post_start: String, 30 "PreStop" pre_stop: String,
    31 "DeployStrategyConf" deploy_strategy_conf: DeployStrategyConf, 32 "Liveness" liveness: HealthCheckConfig,
    33 "Readiness" readiness: HealthCheckConfig
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsInfo {
    /// Required.
    pub min_alive_instances: Option<i64>,
    /// Required.
    pub max_alive_instances: Option<i64>,
    /// Required.
    pub es_strategy: Option<i64>,
    /// Required.
    pub threshold: Option<i64>,
    pub version_id: Option<String>,
}
input! { EsInfo(min_alive_instances: i64, max_alive_instances: i64, es_strategy: i64, threshold: i64) {
    0 "MinAliveInstances" min_alive_instances: i64, 1 "MaxAliveInstances" max_alive_instances: i64,
    2 "EsStrategy" es_strategy: i64, 3 "Threshold" threshold: i64, 4 "VersionId" version_id: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Pair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageConf {
    /// Required.
    pub storage_vol_name: Option<String>,
    /// Required.
    pub storage_vol_path: Option<String>,
    pub storage_vol_ip: Option<String>,
}
input! { StorageConf(storage_vol_name: String, storage_vol_path: String) {
    0 "StorageVolName" storage_vol_name: String, 1 "StorageVolPath" storage_vol_path: String,
    2 "StorageVolIp" storage_vol_ip: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageMountConf {
    /// Required.
    pub volume_name: Option<String>,
    /// Required.
    pub mount_path: Option<String>,
}
input! { StorageMountConf(volume_name: String, mount_path: String) {
    0 "VolumeName" volume_name: String, 1 "MountPath" mount_path: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOutputConf {
    /// Required.
    pub output_type: Option<String>,
    pub cls_logset_name: Option<String>,
    pub cls_log_topic_id: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_log_topic_name: Option<String>,
}
input! { LogOutputConf(output_type: String) {
    0 "OutputType" output_type: String, 1 "ClsLogsetName" cls_logset_name: String,
    2 "ClsLogTopicId" cls_log_topic_id: String, 3 "ClsLogsetId" cls_logset_id: String,
    4 "ClsLogTopicName" cls_log_topic_name: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortMapping {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub target_port: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
}
input! { PortMapping(port: i64, target_port: i64, protocol: String) {
    0 "Port" port: i64, 1 "TargetPort" target_port: i64, 2 "Protocol" protocol: String
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountedSettingConf {
    /// Required.
    pub config_data_name: Option<String>,
    /// Required.
    pub mounted_path: Option<String>,
    pub data: Option<Vec<Pair>>,
}
input! { MountedSettingConf(config_data_name: String, mounted_path: String) {
    0 "ConfigDataName" config_data_name: String, 1 "MountedPath" mounted_path: String, 2 "Data" data: Vec<Pair>
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksService {
    pub name: Option<String>,
    pub ports: Option<Vec<i64>>,
    pub yaml: Option<String>,
    pub service_name: Option<String>,
    pub version_name: Option<String>,
    pub cluster_ip: Option<Vec<String>>,
    pub external_ip: Option<String>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub load_balance_id: Option<String>,
    pub port_mappings: Option<Vec<PortMapping>>,
}
input! { EksService() {
    0 "Name" name: String, 1 "Ports" ports: Vec<i64>, 2 "Yaml" yaml: String, 3 "ServiceName" service_name: String,
    4 "VersionName" version_name: String, 5 "ClusterIp" cluster_ip: Vec<String>, 6 "ExternalIp" external_ip: String,
    7 "Type" r#type: String, 8 "SubnetId" subnet_id: String, 9 "LoadBalanceId" load_balance_id: String,
    10 "PortMappings" port_mappings: Vec<PortMapping>
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployStrategyConf {
    pub total_batch_count: Option<i64>,
    pub beta_batch_num: Option<i64>,
    pub deploy_strategy_type: Option<i64>,
    pub batch_interval: Option<i64>,
}
input! { DeployStrategyConf() {
    0 "TotalBatchCount" total_batch_count: i64, 1 "BetaBatchNum" beta_batch_num: i64,
    2 "DeployStrategyType" deploy_strategy_type: i64, 3 "BatchInterval" batch_interval: i64
} }

/// In the request of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    /// Required.
    pub r#type: Option<String>,
    pub protocol: Option<String>,
    pub path: Option<String>,
    pub exec: Option<String>,
    pub port: Option<i64>,
    pub initial_delay_seconds: Option<i64>,
    pub timeout_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
}
input! { HealthCheckConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Protocol" protocol: String, 2 "Path" path: String, 3 "Exec" exec: String,
    4 "Port" port: i64, 5 "InitialDelaySeconds" initial_delay_seconds: i64, 6 "TimeoutSeconds" timeout_seconds: i64,
    7 "PeriodSeconds" period_seconds: i64
} }

/// Response of [`DeployServiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceV2Output {
    pub result: Option<String>,
}
model! { DeployServiceV2Output {
    0 "Result" result: String
} }

/// Describes ingress: `DescribeIngress` of `tem` 2020-12-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DescribeIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngress {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub eks_namespace: String,
    /// Required.
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeIngress(namespace_id: String, eks_namespace: String, name: String)
    "DescribeIngress" -> DescribeIngressOutput {
    0 "NamespaceId" namespace_id, 1 "EksNamespace" eks_namespace, 2 "Name" name, 3 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressOutput {
    pub result: Option<IngressInfo>,
}
model! { DescribeIngressOutput {
    0 "Result" result: IngressInfo
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressInfo {
    /// Required.
    pub namespace_id: Option<String>,
    /// Required.
    pub eks_namespace: Option<String>,
    /// Required.
    pub address_ip_version: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rules: Option<Vec<IngressRule>>,
    pub clb_id: Option<String>,
    pub tls: Option<Vec<IngressTls>>,
    pub cluster_id: Option<String>,
    pub vip: Option<String>,
    pub create_time: Option<String>,
    pub mixed: Option<bool>,
}

/// Arguments of [`IngressInfo::new`].
pub struct IngressInfoRequired {
    pub namespace_id: String,
    pub eks_namespace: String,
    pub address_ip_version: String,
    pub name: String,
    pub rules: Vec<IngressRule>,
}
input! { IngressInfo { IngressInfoRequired: namespace_id, eks_namespace, address_ip_version, name, rules } {
    0 "NamespaceId" namespace_id: String, 1 "EksNamespace" eks_namespace: String,
    2 "AddressIPVersion" address_ip_version: String, 3 "Name" name: String, 4 "Rules" rules: Vec<IngressRule>,
    5 "ClbId" clb_id: String, 6 "Tls" tls: Vec<IngressTls>, 7 "ClusterId" cluster_id: String, 8 "Vip" vip: String,
    9 "CreateTime" create_time: String, 10 "Mixed" mixed: bool
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRule {
    /// Required.
    pub http: Option<IngressRuleValue>,
    pub host: Option<String>,
    pub protocol: Option<String>,
}
input! { IngressRule(http: IngressRuleValue) {
    0 "Http" http: IngressRuleValue, 1 "Host" host: String, 2 "Protocol" protocol: String
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleValue {
    /// Required.
    pub paths: Option<Vec<IngressRulePath>>,
}
input! { IngressRuleValue(paths: Vec<IngressRulePath>) {
    0 "Paths" paths: Vec<IngressRulePath>
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRulePath {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub backend: Option<IngressRuleBackend>,
}
input! { IngressRulePath(path: String, backend: IngressRuleBackend) {
    0 "Path" path: String, 1 "Backend" backend: IngressRuleBackend
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleBackend {
    /// Required.
    pub service_name: Option<String>,
    /// Required.
    pub service_port: Option<i64>,
}
input! { IngressRuleBackend(service_name: String, service_port: i64) {
    0 "ServiceName" service_name: String, 1 "ServicePort" service_port: i64
} }

/// In the request of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressTls {
    /// Required.
    pub hosts: Option<Vec<String>>,
    /// Required.
    pub secret_name: Option<String>,
    pub certificate_id: Option<String>,
}
input! { IngressTls(hosts: Vec<String>, secret_name: String) {
    0 "Hosts" hosts: Vec<String>, 1 "SecretName" secret_name: String, 2 "CertificateId" certificate_id: String
} }

/// Describes ingresses: `DescribeIngresses` of `tem` 2020-12-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DescribeIngresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngresses {
    pub namespace_id: Option<String>,
    pub eks_namespace: Option<String>,
    pub source_channel: Option<i64>,
    pub names: Option<Vec<String>>,
}
operation! { DescribeIngresses() "DescribeIngresses" -> DescribeIngressesOutput {
    0 "NamespaceId" namespace_id: String, 1 "EksNamespace" eks_namespace: String, 2 "SourceChannel" source_channel: i64,
    3 "Names" names: Vec<String>
} }

/// Response of [`DescribeIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressesOutput {
    pub result: Vec<IngressInfo>,
}
model! { DescribeIngressesOutput {
    0 "Result" result: Vec<IngressInfo>
} }

/// Describes namespaces: `DescribeNamespaces` of `tem` 2020-12-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DescribeNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub source_channel: Option<i64>,
}
operation! { DescribeNamespaces() "DescribeNamespaces" -> DescribeNamespacesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SourceChannel" source_channel: i64
} }
paged! { DescribeNamespaces: TemNamespaceInfo = Offset "Offset", "Result.Records" result.records, total "Result.Total" }

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub result: Option<NamespacePage>,
}
model! { DescribeNamespacesOutput {
    0 "Result" result: NamespacePage
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespacePage {
    pub records: Vec<TemNamespaceInfo>,
    pub total: Option<i64>,
    pub size: Option<i64>,
    pub pages: Option<i64>,
}
model! { NamespacePage {
    0 "Records" records: Vec<TemNamespaceInfo>, 1 "Total" total: i64, 2 "Size" size: i64, 3 "Pages" pages: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemNamespaceInfo {
    pub namespace_id: Option<String>,
    pub channel: Option<String>,
    pub namespace_name: Option<String>,
    pub region: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub vpc: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub modifier: Option<String>,
    pub creator: Option<String>,
    pub service_num: Option<i64>,
    pub run_instances_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub tcb_env_status: Option<String>,
    pub cluster_status: Option<String>,
    pub enable_tsw_trace_service: Option<bool>,
}
model! { TemNamespaceInfo {
    0 "NamespaceId" namespace_id: String, 1 "Channel" channel: String, 2 "NamespaceName" namespace_name: String,
    3 "Region" region: String, 4 "Description" description: String, 5 "Status" status: i64, 6 "Vpc" vpc: String,
    7 "CreateDate" create_date: String, 8 "ModifyDate" modify_date: String, 9 "Modifier" modifier: String,
    10 "Creator" creator: String, 11 "ServiceNum" service_num: i64, 12 "RunInstancesNum" run_instances_num: i64,
    13 "SubnetId" subnet_id: String, 14 "TcbEnvStatus" tcb_env_status: String,
    15 "ClusterStatus" cluster_status: String, 16 "EnableTswTraceService" enable_tsw_trace_service: bool
} }

/// Describes related ingresses: `DescribeRelatedIngresses` of `tem` 2020-12-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DescribeRelatedIngresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedIngresses {
    pub namespace_id: Option<String>,
    pub eks_namespace: Option<String>,
    pub source_channel: Option<i64>,
    pub service_id: Option<String>,
}
operation! { DescribeRelatedIngresses() "DescribeRelatedIngresses" -> DescribeRelatedIngressesOutput {
    0 "NamespaceId" namespace_id: String, 1 "EksNamespace" eks_namespace: String, 2 "SourceChannel" source_channel: i64,
    3 "ServiceId" service_id: String
} }

/// Response of [`DescribeRelatedIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedIngressesOutput {
    pub result: Vec<IngressInfo>,
}
model! { DescribeRelatedIngressesOutput {
    0 "Result" result: Vec<IngressInfo>
} }

/// Describes service run pod list v2: `DescribeServiceRunPodListV2` of `tem` 2020-12-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=DescribeServiceRunPodListV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRunPodListV2 {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub status: Option<String>,
    pub pod_name: Option<String>,
    pub source_channel: Option<i64>,
}
operation! { DescribeServiceRunPodListV2(namespace_id: String, service_id: String)
    "DescribeServiceRunPodListV2" -> DescribeServiceRunPodListV2Output {
    0 "NamespaceId" namespace_id, 1 "ServiceId" service_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Status" status: String, 5 "PodName" pod_name: String, 6 "SourceChannel" source_channel: i64
} }
paged! { DescribeServiceRunPodListV2: RunVersionPod =
    Offset "Offset", "Result.PodList" result.pod_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceRunPodListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRunPodListV2Output {
    pub result: Option<DescribeRunPodPage>,
}
model! { DescribeServiceRunPodListV2Output {
    0 "Result" result: DescribeRunPodPage
} }

/// In the response of [`DescribeServiceRunPodListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunPodPage {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
    pub request_id: Option<String>,
    pub pod_list: Vec<RunVersionPod>,
}
model! { DescribeRunPodPage {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "TotalCount" total_count: i64, 3 "RequestId" request_id: String,
    4 "PodList" pod_list: Vec<RunVersionPod>
} }

/// In the response of [`DescribeServiceRunPodListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVersionPod {
    pub webshell: Option<String>,
    pub pod_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub pod_ip: Option<String>,
    pub zone: Option<String>,
    pub deploy_version: Option<String>,
    pub restart_count: Option<i64>,
}
model! { RunVersionPod {
    0 "Webshell" webshell: String, 1 "PodId" pod_id: String, 2 "Status" status: String,
    3 "CreateTime" create_time: String, 4 "PodIp" pod_ip: String, 5 "Zone" zone: String,
    6 "DeployVersion" deploy_version: String, 7 "RestartCount" restart_count: i64
} }

/// Generates download url: `GenerateDownloadUrl` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=GenerateDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrl {
    /// Required.
    pub service_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub deploy_version: String,
    pub source_channel: Option<i64>,
}
operation! { GenerateDownloadUrl(service_id: String, pkg_name: String, deploy_version: String)
    "GenerateDownloadUrl" -> GenerateDownloadUrlOutput {
    0 "ServiceId" service_id, 1 "PkgName" pkg_name, 2 "DeployVersion" deploy_version,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`GenerateDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrlOutput {
    pub result: Option<String>,
}
model! { GenerateDownloadUrlOutput {
    0 "Result" result: String
} }

/// Modifies ingress: `ModifyIngress` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=ModifyIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIngress {
    /// Required.
    pub ingress: IngressInfo,
    pub source_channel: Option<i64>,
}
operation! { ModifyIngress(ingress: IngressInfo) "ModifyIngress" -> ModifyIngressOutput {
    0 "Ingress" ingress, 1 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIngressOutput {
    pub result: Option<bool>,
}
model! { ModifyIngressOutput {
    0 "Result" result: bool
} }

/// Modifies namespace: `ModifyNamespace` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=ModifyNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
    /// Required.
    pub namespace_id: String,
    pub namespace_name: Option<String>,
    pub description: Option<String>,
    pub vpc: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub source_channel: Option<i64>,
}
operation! { ModifyNamespace(namespace_id: String) "ModifyNamespace" -> ModifyNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name: String, 2 "Description" description: String,
    3 "Vpc" vpc: String, 4 "SubnetIds" subnet_ids: Vec<String>, 5 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceOutput {
    pub result: Option<bool>,
}
model! { ModifyNamespaceOutput {
    0 "Result" result: bool
} }

/// Modifies service info: `ModifyServiceInfo` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=ModifyServiceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInfo {
    /// Required.
    pub service_id: String,
    /// Required.
    pub description: String,
    pub source_channel: Option<i64>,
}
operation! { ModifyServiceInfo(service_id: String, description: String) "ModifyServiceInfo" -> ModifyServiceInfoOutput {
    0 "ServiceId" service_id, 1 "Description" description, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyServiceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInfoOutput {
    pub result: Option<bool>,
}
model! { ModifyServiceInfoOutput {
    0 "Result" result: bool
} }

/// Restarts service run pod: `RestartServiceRunPod` of `tem` 2020-12-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2020-12-21&Action=RestartServiceRunPod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceRunPod {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub pod_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub status: Option<String>,
    pub source_channel: Option<i64>,
}
operation! { RestartServiceRunPod(namespace_id: String, service_id: String, pod_name: String)
    "RestartServiceRunPod" -> RestartServiceRunPodOutput {
    0 "NamespaceId" namespace_id, 1 "ServiceId" service_id, 2 "PodName" pod_name, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Status" status: String, 6 "SourceChannel" source_channel: i64
} }

/// Response of [`RestartServiceRunPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceRunPodOutput {
    pub result: Option<bool>,
}
model! { RestartServiceRunPodOutput {
    0 "Result" result: bool
} }

codes! {
    INTERNAL_ERROR_CREATE_SERVICE_ERROR "InternalError.CreateServiceError"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateCosToken, CreateCosTokenV2, CreateNamespace, CreateResource, CreateServiceV2, DeleteIngress, DeployServiceV2,
    DescribeIngress, DescribeIngresses, DescribeNamespaces, DescribeRelatedIngresses, DescribeServiceRunPodListV2,
    GenerateDownloadUrl, ModifyIngress, ModifyNamespace, ModifyServiceInfo, RestartServiceRunPod
}
