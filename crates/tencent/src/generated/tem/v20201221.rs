//! `tem` 2020-12-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tem", version: "2020-12-21", code: "tem", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosToken {
    pub service_id: String,
    pub version_id: String,
    pub pkg_name: String,
    pub opt_type: i64,
    pub source_channel: Option<i64>,
}
operation! { CreateCosToken(service_id: String, version_id: String, pkg_name: String, opt_type: i64)
    "CreateCosToken" -> CreateCosTokenOutput {
    0 "ServiceId" service_id, 1 "VersionId" version_id, 2 "PkgName" pkg_name, 3 "OptType" opt_type,
    4 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenOutput {
    pub result: Option<CosToken>,
}
model! { CreateCosTokenOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosToken {
    pub request_id: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub session_token: Option<Secret>,
    pub start_time: Option<String>,
    pub expired_time: Option<String>,
    pub full_path: Option<String>,
}
model! { CosToken {
    0 "RequestId" request_id, 1 "Bucket" bucket, 2 "Region" region, 3 "TmpSecretId" tmp_secret_id,
    4 "TmpSecretKey" tmp_secret_key, 5 "SessionToken" session_token, 6 "StartTime" start_time,
    7 "ExpiredTime" expired_time, 8 "FullPath" full_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenV2 {
    pub service_id: String,
    pub pkg_name: String,
    pub opt_type: i64,
    pub source_channel: Option<i64>,
    pub time_version: Option<String>,
}
operation! { CreateCosTokenV2(service_id: String, pkg_name: String, opt_type: i64)
    "CreateCosTokenV2" -> CreateCosTokenV2Output {
    0 "ServiceId" service_id, 1 "PkgName" pkg_name, 2 "OptType" opt_type, 3 "SourceChannel" source_channel: i64,
    4 "TimeVersion" time_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosTokenV2Output {
    pub result: Option<CosToken>,
}
model! { CreateCosTokenV2Output {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub namespace_name: String,
    pub vpc: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub result: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub namespace_id: String,
    pub resource_type: String,
    pub resource_id: String,
    pub source_channel: Option<i64>,
}
operation! { CreateResource(namespace_id: String, resource_type: String, resource_id: String)
    "CreateResource" -> CreateResourceOutput {
    0 "NamespaceId" namespace_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub result: Option<bool>,
}
model! { CreateResourceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceV2 {
    pub service_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceV2Output {
    pub result: Option<String>,
}
model! { CreateServiceV2Output {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngress {
    pub namespace_id: String,
    pub eks_namespace: String,
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DeleteIngress(namespace_id: String, eks_namespace: String, name: String)
    "DeleteIngress" -> DeleteIngressOutput {
    0 "NamespaceId" namespace_id, 1 "EksNamespace" eks_namespace, 2 "Name" name, 3 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngressOutput {
    pub result: Option<bool>,
}
model! { DeleteIngressOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceV2 {
    pub service_id: String,
    pub container_port: u64,
    pub init_pod_num: u64,
    pub cpu_spec: f64,
    pub memory_spec: f64,
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

/// What [`DeployServiceV2::new`] takes.
pub struct DeployServiceV2Required {
    pub service_id: String,
    pub container_port: u64,
    pub init_pod_num: u64,
    pub cpu_spec: f64,
    pub memory_spec: f64,
    pub namespace_id: String,
}
operation! { DeployServiceV2{DeployServiceV2Required: service_id, container_port, init_pod_num, cpu_spec, memory_spec, namespace_id}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsInfo {
    pub min_alive_instances: Option<i64>,
    pub max_alive_instances: Option<i64>,
    pub es_strategy: Option<i64>,
    pub threshold: Option<u64>,
    pub version_id: Option<String>,
}
input! { EsInfo(min_alive_instances: i64, max_alive_instances: i64, es_strategy: i64, threshold: u64) {
    0 "MinAliveInstances" min_alive_instances: i64, 1 "MaxAliveInstances" max_alive_instances: i64,
    2 "EsStrategy" es_strategy: i64, 3 "Threshold" threshold: u64, 4 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Pair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageConf {
    pub storage_vol_name: Option<String>,
    pub storage_vol_path: Option<String>,
    pub storage_vol_ip: Option<String>,
}
input! { StorageConf(storage_vol_name: String, storage_vol_path: String) {
    0 "StorageVolName" storage_vol_name: String, 1 "StorageVolPath" storage_vol_path: String,
    2 "StorageVolIp" storage_vol_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageMountConf {
    pub volume_name: Option<String>,
    pub mount_path: Option<String>,
}
input! { StorageMountConf(volume_name: String, mount_path: String) {
    0 "VolumeName" volume_name: String, 1 "MountPath" mount_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogOutputConf {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortMapping {
    pub port: Option<i64>,
    pub target_port: Option<i64>,
    pub protocol: Option<String>,
}
input! { PortMapping(port: i64, target_port: i64, protocol: String) {
    0 "Port" port: i64, 1 "TargetPort" target_port: i64, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountedSettingConf {
    pub config_data_name: Option<String>,
    pub mounted_path: Option<String>,
    pub data: Option<Vec<Pair>>,
}
input! { MountedSettingConf(config_data_name: String, mounted_path: String) {
    0 "ConfigDataName" config_data_name: String, 1 "MountedPath" mounted_path: String, 2 "Data" data: Vec<Pair>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceV2Output {
    pub result: Option<String>,
}
model! { DeployServiceV2Output {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngress {
    pub namespace_id: String,
    pub eks_namespace: String,
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeIngress(namespace_id: String, eks_namespace: String, name: String)
    "DescribeIngress" -> DescribeIngressOutput {
    0 "NamespaceId" namespace_id, 1 "EksNamespace" eks_namespace, 2 "Name" name, 3 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressOutput {
    pub result: Option<IngressInfo>,
}
model! { DescribeIngressOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressInfo {
    pub namespace_id: Option<String>,
    pub eks_namespace: Option<String>,
    pub address_ip_version: Option<String>,
    pub name: Option<String>,
    pub rules: Option<Vec<IngressRule>>,
    pub clb_id: Option<String>,
    pub tls: Option<Vec<IngressTls>>,
    pub cluster_id: Option<String>,
    pub vip: Option<String>,
    pub create_time: Option<String>,
    pub mixed: Option<bool>,
}

/// What [`IngressInfo::new`] takes.
pub struct IngressInfoRequired {
    pub namespace_id: String,
    pub eks_namespace: String,
    pub address_ip_version: String,
    pub name: String,
    pub rules: Vec<IngressRule>,
}
input! { IngressInfo{IngressInfoRequired: namespace_id, eks_namespace, address_ip_version, name, rules} {
    0 "NamespaceId" namespace_id: String, 1 "EksNamespace" eks_namespace: String,
    2 "AddressIPVersion" address_ip_version: String, 3 "Name" name: String, 4 "Rules" rules: Vec<IngressRule>,
    5 "ClbId" clb_id: String, 6 "Tls" tls: Vec<IngressTls>, 7 "ClusterId" cluster_id: String, 8 "Vip" vip: String,
    9 "CreateTime" create_time: String, 10 "Mixed" mixed: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRule {
    pub http: Option<IngressRuleValue>,
    pub host: Option<String>,
    pub protocol: Option<String>,
}
input! { IngressRule(http: IngressRuleValue) {
    0 "Http" http: IngressRuleValue, 1 "Host" host: String, 2 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleValue {
    pub paths: Option<Vec<IngressRulePath>>,
}
input! { IngressRuleValue(paths: Vec<IngressRulePath>) {
    0 "Paths" paths: Vec<IngressRulePath>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRulePath {
    pub path: Option<String>,
    pub backend: Option<IngressRuleBackend>,
}
input! { IngressRulePath(path: String, backend: IngressRuleBackend) {
    0 "Path" path: String, 1 "Backend" backend: IngressRuleBackend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressRuleBackend {
    pub service_name: Option<String>,
    pub service_port: Option<i64>,
}
input! { IngressRuleBackend(service_name: String, service_port: i64) {
    0 "ServiceName" service_name: String, 1 "ServicePort" service_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressTls {
    pub hosts: Option<Vec<String>>,
    pub secret_name: Option<String>,
    pub certificate_id: Option<String>,
}
input! { IngressTls(hosts: Vec<String>, secret_name: String) {
    0 "Hosts" hosts: Vec<String>, 1 "SecretName" secret_name: String, 2 "CertificateId" certificate_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressesOutput {
    pub result: Option<Vec<IngressInfo>>,
}
model! { DescribeIngressesOutput {
    0 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub result: Option<NamespacePage>,
}
model! { DescribeNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespacePage {
    pub records: Option<Vec<TemNamespaceInfo>>,
    pub total: Option<i64>,
    pub size: Option<i64>,
    pub pages: Option<i64>,
}
model! { NamespacePage {
    0 "Records" records, 1 "Total" total, 2 "Size" size, 3 "Pages" pages
} }

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
    0 "NamespaceId" namespace_id, 1 "Channel" channel, 2 "NamespaceName" namespace_name, 3 "Region" region,
    4 "Description" description, 5 "Status" status, 6 "Vpc" vpc, 7 "CreateDate" create_date, 8 "ModifyDate" modify_date,
    9 "Modifier" modifier, 10 "Creator" creator, 11 "ServiceNum" service_num, 12 "RunInstancesNum" run_instances_num,
    13 "SubnetId" subnet_id, 14 "TcbEnvStatus" tcb_env_status, 15 "ClusterStatus" cluster_status,
    16 "EnableTswTraceService" enable_tsw_trace_service
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedIngressesOutput {
    pub result: Option<Vec<IngressInfo>>,
}
model! { DescribeRelatedIngressesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRunPodListV2 {
    pub namespace_id: String,
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
    Offset "Offset", "Result.PodList" result.pod_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRunPodListV2Output {
    pub result: Option<DescribeRunPodPage>,
}
model! { DescribeServiceRunPodListV2Output {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunPodPage {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total_count: Option<i64>,
    pub request_id: Option<String>,
    pub pod_list: Option<Vec<RunVersionPod>>,
}
model! { DescribeRunPodPage {
    0 "Offset" offset, 1 "Limit" limit, 2 "TotalCount" total_count, 3 "RequestId" request_id, 4 "PodList" pod_list
} }

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
    0 "Webshell" webshell, 1 "PodId" pod_id, 2 "Status" status, 3 "CreateTime" create_time, 4 "PodIp" pod_ip,
    5 "Zone" zone, 6 "DeployVersion" deploy_version, 7 "RestartCount" restart_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrl {
    pub service_id: String,
    pub pkg_name: String,
    pub deploy_version: String,
    pub source_channel: Option<i64>,
}
operation! { GenerateDownloadUrl(service_id: String, pkg_name: String, deploy_version: String)
    "GenerateDownloadUrl" -> GenerateDownloadUrlOutput {
    0 "ServiceId" service_id, 1 "PkgName" pkg_name, 2 "DeployVersion" deploy_version,
    3 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrlOutput {
    pub result: Option<String>,
}
model! { GenerateDownloadUrlOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIngress {
    pub ingress: IngressInfo,
    pub source_channel: Option<i64>,
}
operation! { ModifyIngress(ingress: IngressInfo) "ModifyIngress" -> ModifyIngressOutput {
    0 "Ingress" ingress, 1 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIngressOutput {
    pub result: Option<bool>,
}
model! { ModifyIngressOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceOutput {
    pub result: Option<bool>,
}
model! { ModifyNamespaceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInfo {
    pub service_id: String,
    pub description: String,
    pub source_channel: Option<i64>,
}
operation! { ModifyServiceInfo(service_id: String, description: String) "ModifyServiceInfo" -> ModifyServiceInfoOutput {
    0 "ServiceId" service_id, 1 "Description" description, 2 "SourceChannel" source_channel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceInfoOutput {
    pub result: Option<bool>,
}
model! { ModifyServiceInfoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceRunPod {
    pub namespace_id: String,
    pub service_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceRunPodOutput {
    pub result: Option<bool>,
}
model! { RestartServiceRunPodOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_CREATE_SERVICE_ERROR: &str = "InternalError.CreateServiceError";
}

#[cfg(feature = "reflect")]
register! {
    CreateCosToken, CreateCosTokenV2, CreateNamespace, CreateResource, CreateServiceV2, DeleteIngress, DeployServiceV2,
    DescribeIngress, DescribeIngresses, DescribeNamespaces, DescribeRelatedIngresses, DescribeServiceRunPodListV2,
    GenerateDownloadUrl, ModifyIngress, ModifyNamespace, ModifyServiceInfo, RestartServiceRunPod
}
