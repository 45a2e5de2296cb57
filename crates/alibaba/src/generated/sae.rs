//! `sae` of Alibaba Cloud, API version 2019-05-06.
//!
//! Endpoint: a table of 15 regions, else `sae.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/sae/2019-05-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sae::DescribeApplicationNlbs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplicationNlbs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "sae.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "sae.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "sae.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "sae.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "sae.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sae.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sae.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sae.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "sae.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "sae.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "sae.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sae.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sae.eu-central-1.aliyuncs.com"),
        ("us-east-1", "sae.us-east-1.aliyuncs.com"),
        ("us-west-1", "sae.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "sae-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "sae-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "sae-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "sae-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "sae-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sae-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sae-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sae-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "sae-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "sae-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "sae-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sae-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sae-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "sae-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "sae-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sae", "2019-05-06", "sae", &ENDPOINTS);

/// `AbortAndRollbackChangeOrder` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/changeorder/AbortAndRollbackChangeOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/AbortAndRollbackChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrder {
    /// Required.
    pub change_order_id: String,
}
operation! { AbortAndRollbackChangeOrder(change_order_id: String)
    "AbortAndRollbackChangeOrder" -> AbortAndRollbackChangeOrderOutput {
    0 "ChangeOrderId" change_order_id
} { method: "PUT", path: "/pop/v1/sam/changeorder/AbortAndRollbackChangeOrder", } }

/// Response of [`AbortAndRollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrderOutput {
    pub code: Option<String>,
    pub data: Option<AbortAndRollbackChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { AbortAndRollbackChangeOrderOutput {
    0 "Code" code: String, 1 "Data" data: AbortAndRollbackChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`AbortAndRollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrderData {
    pub change_order_id: Option<String>,
}
model! { AbortAndRollbackChangeOrderData {
    0 "ChangeOrderId" change_order_id: String
} }

/// `AbortChangeOrder` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/changeorder/AbortChangeOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/AbortChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrder {
    /// Required.
    pub change_order_id: String,
    pub rollback: Option<bool>,
}
operation! { AbortChangeOrder(change_order_id: String) "AbortChangeOrder" -> AbortChangeOrderOutput {
    0 "ChangeOrderId" change_order_id, 1 "Rollback" rollback: bool
} { method: "PUT", path: "/pop/v1/sam/changeorder/AbortChangeOrder", } }

/// Response of [`AbortChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrderOutput {
    pub code: Option<String>,
    pub data: Option<AbortChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { AbortChangeOrderOutput {
    0 "Code" code: String, 1 "Data" data: AbortChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`AbortChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrderData {
    pub change_order_id: Option<String>,
}
model! { AbortChangeOrderData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Batches restart applications: `BatchRestartApplications` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/batchRestartApplications`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/BatchRestartApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRestartApplications {
    /// Required.
    pub app_ids: String,
    /// Required.
    pub namespace_id: String,
}
operation! { BatchRestartApplications(app_ids: String, namespace_id: String)
    "BatchRestartApplications" -> BatchRestartApplicationsOutput {
    0 "AppIds" app_ids, 1 "NamespaceId" namespace_id
} { method: "PUT", path: "/pop/v1/sam/app/batchRestartApplications", } }

/// Response of [`BatchRestartApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRestartApplicationsOutput {
    pub code: Option<String>,
    pub data: Option<BatchRestartApplicationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { BatchRestartApplicationsOutput {
    0 "Code" code: String, 1 "Data" data: BatchRestartApplicationsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`BatchRestartApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRestartApplicationsData {
    pub change_order_id: Option<String>,
}
model! { BatchRestartApplicationsData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Batches start applications: `BatchStartApplications` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/batchStartApplications`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/BatchStartApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartApplications {
    pub app_ids: Option<String>,
    /// Required.
    pub namespace_id: String,
    pub version: Option<String>,
}
operation! { BatchStartApplications(namespace_id: String) "BatchStartApplications" -> BatchStartApplicationsOutput {
    0 "AppIds" app_ids: String, 1 "NamespaceId" namespace_id, 2 "Version" version: String
} { method: "PUT", path: "/pop/v1/sam/app/batchStartApplications", } }

/// Response of [`BatchStartApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartApplicationsOutput {
    pub code: Option<String>,
    pub data: Option<BatchStartApplicationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { BatchStartApplicationsOutput {
    0 "Code" code: String, 1 "Data" data: BatchStartApplicationsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`BatchStartApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartApplicationsData {
    pub change_order_id: Option<String>,
}
model! { BatchStartApplicationsData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Batches stop applications: `BatchStopApplications` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/batchStopApplications`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/BatchStopApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopApplications {
    pub app_ids: Option<String>,
    /// Required.
    pub namespace_id: String,
    pub version: Option<String>,
}
operation! { BatchStopApplications(namespace_id: String) "BatchStopApplications" -> BatchStopApplicationsOutput {
    0 "AppIds" app_ids: String, 1 "NamespaceId" namespace_id, 2 "Version" version: String
} { method: "PUT", path: "/pop/v1/sam/app/batchStopApplications", } }

/// Response of [`BatchStopApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopApplicationsOutput {
    pub code: Option<String>,
    pub data: Option<BatchStopApplicationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { BatchStopApplicationsOutput {
    0 "Code" code: String, 1 "Data" data: BatchStopApplicationsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`BatchStopApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopApplicationsData {
    pub change_order_id: Option<String>,
}
model! { BatchStopApplicationsData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Binds nlb: `BindNlb` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/nlb`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/BindNlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNlb {
    pub address_type: Option<String>,
    pub app_id: Option<String>,
    pub listeners: Option<String>,
    pub nlb_id: Option<String>,
    pub zone_mappings: Option<String>,
}
operation! { BindNlb() "BindNlb" -> BindNlbOutput {
    0 "AddressType" address_type: String, 1 "AppId" app_id: String, 2 "Listeners" listeners: String,
    3 "NlbId" nlb_id: String, 4 "ZoneMappings" zone_mappings: String
} { path: "/pop/v1/sam/app/nlb", } }

/// Response of [`BindNlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNlbOutput {
    pub code: Option<String>,
    pub data: Option<BindNlbData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { BindNlbOutput {
    0 "Code" code: String, 1 "Data" data: BindNlbData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`BindNlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNlbData {
    pub change_order_id: Option<String>,
}
model! { BindNlbData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Binds slb: `BindSlb` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/slb`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/BindSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlb {
    /// Required.
    pub app_id: String,
    pub internet: Option<String>,
    pub internet_slb_charge_type: Option<String>,
    pub internet_slb_id: Option<String>,
    pub intranet: Option<String>,
    pub intranet_slb_charge_type: Option<String>,
    pub intranet_slb_id: Option<String>,
}
operation! { BindSlb(app_id: String) "BindSlb" -> BindSlbOutput {
    0 "AppId" app_id, 1 "Internet" internet: String, 2 "InternetSlbChargeType" internet_slb_charge_type: String,
    3 "InternetSlbId" internet_slb_id: String, 4 "Intranet" intranet: String,
    5 "IntranetSlbChargeType" intranet_slb_charge_type: String, 6 "IntranetSlbId" intranet_slb_id: String
} { path: "/pop/v1/sam/app/slb", } }

/// Response of [`BindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlbOutput {
    pub code: Option<String>,
    pub data: Option<BindSlbData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { BindSlbOutput {
    0 "Code" code: String, 1 "Data" data: BindSlbData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`BindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlbData {
    pub change_order_id: Option<String>,
}
model! { BindSlbData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Confirms pipeline batch: `ConfirmPipelineBatch` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/changeorder/ConfirmPipelineBatch`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ConfirmPipelineBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmPipelineBatch {
    /// Required.
    pub confirm: bool,
    /// Required.
    pub pipeline_id: String,
}
operation! { ConfirmPipelineBatch(confirm: bool, pipeline_id: String)
    "ConfirmPipelineBatch" -> ConfirmPipelineBatchOutput {
    0 "Confirm" confirm, 1 "PipelineId" pipeline_id
} { method: "GET", path: "/pop/v1/sam/changeorder/ConfirmPipelineBatch", } }

/// Response of [`ConfirmPipelineBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmPipelineBatchOutput {
    pub code: Option<String>,
    pub data: Option<ConfirmPipelineBatchData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ConfirmPipelineBatchOutput {
    0 "Code" code: String, 1 "Data" data: ConfirmPipelineBatchData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ConfirmPipelineBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmPipelineBatchData {
    pub pipeline_id: Option<String>,
}
model! { ConfirmPipelineBatchData {
    0 "PipelineId" pipeline_id: String
} }

/// Creates application: `CreateApplication` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/createApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub acr_assume_role_arn: Option<String>,
    pub agent_version: Option<String>,
    pub app_description: Option<String>,
    /// Required.
    pub app_name: String,
    pub app_source: Option<String>,
    pub auto_config: Option<bool>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub cpu: Option<i64>,
    pub custom_host_alias: Option<String>,
    pub custom_image_network_type: Option<String>,
    pub deploy: Option<bool>,
    pub disk_size: Option<i64>,
    pub dotnet: Option<String>,
    pub edas_container_version: Option<String>,
    pub enable_cpu_burst: Option<bool>,
    pub enable_ebpf: Option<String>,
    pub enable_namespace_agent_version: Option<bool>,
    pub enable_namespace_sls_config: Option<bool>,
    pub enable_new_arms: Option<bool>,
    pub enable_prometheus: Option<bool>,
    pub envs: Option<String>,
    pub gpu_config: Option<String>,
    pub headless_pvtz_discovery_svc: Option<String>,
    pub html: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub is_stateful: Option<bool>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub kafka_configs: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub liveness: Option<String>,
    pub loki_configs: Option<String>,
    pub memory: Option<i64>,
    pub micro_registration: Option<String>,
    pub microservice_engine_config: Option<String>,
    pub mount_desc: Option<String>,
    pub mount_host: Option<String>,
    pub namespace_id: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    pub new_sae_version: Option<String>,
    pub oidc_role_name: Option<String>,
    /// Required.
    pub package_type: String,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php_arms_config_location: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub programming_language: Option<String>,
    pub pvtz_discovery_svc: Option<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub rasp_config: Option<CreateApplicationRaspConfig>,
    pub readiness: Option<String>,
    /// Required.
    pub replicas: i64,
    pub resource_type: Option<String>,
    pub sae_version: Option<String>,
    pub secret_mount_desc: Option<String>,
    pub security_group_id: Option<String>,
    pub sls_configs: Option<String>,
    pub sls_log_env_tags: Option<String>,
    pub startup_probe: Option<String>,
    /// 0 to 6000.
    pub termination_grace_period_seconds: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
    pub acr_instance_id: Option<String>,
    pub associate_eip: Option<bool>,
    pub base_app_id: Option<String>,
    pub config_map_mount_desc: Option<String>,
    pub empty_dir_desc: Option<String>,
    pub enable_sidecar_resource_isolated: Option<bool>,
    pub init_containers_config: Option<Vec<InitContainerConfig>>,
    pub micro_registration_config: Option<String>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Option<String>,
    pub php: Option<String>,
    pub php_config: Option<String>,
    pub service_tags: Option<String>,
    pub sidecar_containers_config: Option<Vec<SidecarContainerConfig>>,
}
operation! { CreateApplication(app_name: String, package_type: String, replicas: i64)
    "CreateApplication" -> CreateApplicationOutput {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AgentVersion" agent_version: String,
    2 "AppDescription" app_description: String, 3 "AppName" app_name, 4 "AppSource" app_source: String,
    5 "AutoConfig" auto_config: bool, 6 "Command" command: String, 7 "CommandArgs" command_args: String,
    8 "Cpu" cpu: i64, 9 "CustomHostAlias" custom_host_alias: String,
    10 "CustomImageNetworkType" custom_image_network_type: String, 11 "Deploy" deploy: bool,
    12 "DiskSize" disk_size: i64, 13 "Dotnet" dotnet: String, 14 "EdasContainerVersion" edas_container_version: String,
    15 "EnableCpuBurst" enable_cpu_burst: bool, 16 "EnableEbpf" enable_ebpf: String,
    17 "EnableNamespaceAgentVersion" enable_namespace_agent_version: bool,
    18 "EnableNamespaceSlsConfig" enable_namespace_sls_config: bool, 19 "EnableNewArms" enable_new_arms: bool,
    20 "EnablePrometheus" enable_prometheus: bool, 21 "Envs" envs: String, 22 "GpuConfig" gpu_config: String,
    23 "HeadlessPvtzDiscoverySvc" headless_pvtz_discovery_svc: String, 24 "Html" html: String,
    25 "ImagePullSecrets" image_pull_secrets: String, 26 "ImageUrl" image_url: String,
    27 "IsStateful" is_stateful: bool, 28 "JarStartArgs" jar_start_args: String,
    29 "JarStartOptions" jar_start_options: String, 30 "Jdk" jdk: String, 31 "KafkaConfigs" kafka_configs: String,
    32 "Labels" labels: BTreeMap<String, String>, 33 "Liveness" liveness: String, 34 "LokiConfigs" loki_configs: String,
    35 "Memory" memory: i64, 36 "MicroRegistration" micro_registration: String,
    37 "MicroserviceEngineConfig" microservice_engine_config: String, 38 "MountDesc" mount_desc: String,
    39 "MountHost" mount_host: String, 40 "NamespaceId" namespace_id: String, 41 "NasConfigs" nas_configs: String,
    42 "NasId" nas_id: String, 43 "NewSaeVersion" new_sae_version: String, 44 "OidcRoleName" oidc_role_name: String,
    45 "PackageType" package_type, 46 "PackageUrl" package_url: String, 47 "PackageVersion" package_version: String,
    48 "PhpArmsConfigLocation" php_arms_config_location: String, 49 "PhpConfigLocation" php_config_location: String,
    50 "PostStart" post_start: String, 51 "PreStop" pre_stop: String,
    52 "ProgrammingLanguage" programming_language: String, 53 "PvtzDiscoverySvc" pvtz_discovery_svc: String,
    54 "Python" python: String, 55 "PythonModules" python_modules: String,
    56 "RaspConfig" rasp_config: CreateApplicationRaspConfig, 57 "Readiness" readiness: String, 58 "Replicas" replicas,
    59 "ResourceType" resource_type: String, 60 "SaeVersion" sae_version: String,
    61 "SecretMountDesc" secret_mount_desc: String, 62 "SecurityGroupId" security_group_id: String,
    63 "SlsConfigs" sls_configs: String, 64 "SlsLogEnvTags" sls_log_env_tags: String,
    65 "StartupProbe" startup_probe: String, 66 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    67 "Timezone" timezone: String, 68 "TomcatConfig" tomcat_config: String, 69 "VSwitchId" vswitch_id: String,
    70 "VpcId" vpc_id: String, 71 "WarStartOptions" war_start_options: String, 72 "WebContainer" web_container: String,
    73 "AcrInstanceId" acr_instance_id: String, 74 "AssociateEip" associate_eip: bool,
    75 "BaseAppId" base_app_id: String, 76 "ConfigMapMountDesc" config_map_mount_desc: String,
    77 "EmptyDirDesc" empty_dir_desc: String, 78 "EnableSidecarResourceIsolated" enable_sidecar_resource_isolated: bool,
    79 "InitContainersConfig" init_containers_config: Vec<InitContainerConfig>,
    80 "MicroRegistrationConfig" micro_registration_config: String, 81 "OssAkId" oss_ak_id: String,
    82 "OssAkSecret" oss_ak_secret: Secret, 83 "OssMountDescs" oss_mount_descs: String, 84 "Php" php: String,
    85 "PhpConfig" php_config: String, 86 "ServiceTags" service_tags: String,
    87 "SidecarContainersConfig" sidecar_containers_config: Vec<SidecarContainerConfig>
} [
    Mark::new(32, Location::Default, Style::Json),
    Mark::new(56, Location::Default, Style::Json),
    Mark::new(73, Location::Body, Style::None),
    Mark::new(74, Location::Body, Style::None),
    Mark::new(75, Location::Body, Style::None),
    Mark::new(76, Location::Body, Style::None),
    Mark::new(77, Location::Body, Style::None),
    Mark::new(78, Location::Body, Style::None),
    Mark::new(79, Location::Body, Style::Json),
    Mark::new(80, Location::Body, Style::None),
    Mark::new(81, Location::Body, Style::None),
    Mark::new(82, Location::Body, Style::None),
    Mark::new(83, Location::Body, Style::None),
    Mark::new(84, Location::Body, Style::None),
    Mark::new(85, Location::Body, Style::None),
    Mark::new(86, Location::Body, Style::None),
    Mark::new(87, Location::Body, Style::Json)
] { path: "/pop/v1/sam/app/createApplication", } }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationRaspConfig {
    pub enable_rasp: Option<bool>,
    pub rasp_app_key: Option<String>,
    pub rasp_app_name: Option<String>,
}
input! { CreateApplicationRaspConfig() {
    0 "EnableRasp" enable_rasp: bool, 1 "RaspAppKey" rasp_app_key: String, 2 "RaspAppName" rasp_app_name: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitContainerConfig {
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_map_mount_desc: Option<String>,
    pub empty_dir_desc: Option<String>,
    pub envs: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub secret_mount_desc: Option<String>,
}
input! { InitContainerConfig() {
    0 "Command" command: String, 1 "CommandArgs" command_args: String,
    2 "ConfigMapMountDesc" config_map_mount_desc: String, 3 "EmptyDirDesc" empty_dir_desc: String,
    4 "Envs" envs: String, 5 "ImageUrl" image_url: String, 6 "Name" name: String,
    7 "SecretMountDesc" secret_mount_desc: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SidecarContainerConfig {
    pub acr_instance_id: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_map_mount_desc: Option<String>,
    pub cpu: Option<i64>,
    pub empty_dir_desc: Option<String>,
    pub envs: Option<String>,
    pub image_url: Option<String>,
    pub liveness: Option<String>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub readiness: Option<String>,
    pub secret_mount_desc: Option<String>,
}
input! { SidecarContainerConfig() {
    0 "AcrInstanceId" acr_instance_id: String, 1 "Command" command: String, 2 "CommandArgs" command_args: String,
    3 "ConfigMapMountDesc" config_map_mount_desc: String, 4 "Cpu" cpu: i64, 5 "EmptyDirDesc" empty_dir_desc: String,
    6 "Envs" envs: String, 7 "ImageUrl" image_url: String, 8 "Liveness" liveness: String, 9 "Memory" memory: i64,
    10 "Name" name: String, 11 "PostStart" post_start: String, 12 "PreStop" pre_stop: String,
    13 "Readiness" readiness: String, 14 "SecretMountDesc" secret_mount_desc: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<CreateApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: CreateApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationData {
    pub app_id: Option<String>,
    pub change_order_id: Option<String>,
}
model! { CreateApplicationData {
    0 "AppId" app_id: String, 1 "ChangeOrderId" change_order_id: String
} }

/// Creates application scaling rule: `CreateApplicationScalingRule` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/scale/applicationScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRule {
    /// Required.
    pub app_id: String,
    pub enable_idle: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub scaling_rule_enable: Option<bool>,
    pub scaling_rule_metric: Option<String>,
    /// Required.
    pub scaling_rule_name: String,
    pub scaling_rule_timer: Option<String>,
    /// Required.
    pub scaling_rule_type: String,
}
operation! { CreateApplicationScalingRule(app_id: String, scaling_rule_name: String, scaling_rule_type: String)
    "CreateApplicationScalingRule" -> CreateApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "EnableIdle" enable_idle: bool, 2 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    3 "MinReadyInstances" min_ready_instances: i64, 4 "ScalingRuleEnable" scaling_rule_enable: bool,
    5 "ScalingRuleMetric" scaling_rule_metric: String, 6 "ScalingRuleName" scaling_rule_name,
    7 "ScalingRuleTimer" scaling_rule_timer: String, 8 "ScalingRuleType" scaling_rule_type
} { path: "/pop/v1/sam/scale/applicationScalingRule", } }

/// Response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateApplicationScalingRuleData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateApplicationScalingRuleData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleData {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub enable_idle: Option<bool>,
    pub last_disable_time: Option<i64>,
    pub metric: Option<CreateApplicationScalingRuleMetric>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub timer: Option<CreateApplicationScalingRuleTimer>,
    pub update_time: Option<i64>,
}
model! { CreateApplicationScalingRuleData {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "EnableIdle" enable_idle: bool,
    3 "LastDisableTime" last_disable_time: i64, 4 "Metric" metric: CreateApplicationScalingRuleMetric,
    5 "ScaleRuleEnabled" scale_rule_enabled: bool, 6 "ScaleRuleName" scale_rule_name: String,
    7 "ScaleRuleType" scale_rule_type: String, 8 "Timer" timer: CreateApplicationScalingRuleTimer,
    9 "UpdateTime" update_time: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<CreateApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { CreateApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<CreateApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
    pub slb_id: Option<String>,
    pub slb_logstore: Option<String>,
    pub slb_project: Option<String>,
    pub vport: Option<String>,
}
model! { CreateApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String,
    2 "SlbId" slb_id: String, 3 "SlbLogstore" slb_logstore: String, 4 "SlbProject" slb_project: String,
    5 "Vport" vport: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleTimer {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub period: Option<String>,
    pub schedules: Vec<CreateApplicationScalingRuleSchedules>,
}
model! { CreateApplicationScalingRuleTimer {
    0 "BeginDate" begin_date: String, 1 "EndDate" end_date: String, 2 "Period" period: String,
    3 "Schedules" schedules: Vec<CreateApplicationScalingRuleSchedules>
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleSchedules {
    pub at_time: Option<String>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub target_replicas: Option<i64>,
}
model! { CreateApplicationScalingRuleSchedules {
    0 "AtTime" at_time: String, 1 "MaxReplicas" max_replicas: i64, 2 "MinReplicas" min_replicas: i64,
    3 "TargetReplicas" target_replicas: i64
} }

/// Creates config map: `CreateConfigMap` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/configmap/configMap`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigMap {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub data: String,
}
operation! { CreateConfigMap(name: String, namespace_id: String, data: String)
    "CreateConfigMap" -> CreateConfigMapOutput {
    0 "Description" description: String, 1 "Name" name, 2 "NamespaceId" namespace_id, 3 "Data" data
} [
    Mark::new(3, Location::Body, Style::None)
] { path: "/pop/v1/sam/configmap/configMap", body: BodyStyle::Json, } }

/// Response of [`CreateConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigMapOutput {
    pub code: Option<String>,
    pub data: Option<CreateConfigMapData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateConfigMapOutput {
    0 "Code" code: String, 1 "Data" data: CreateConfigMapData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigMapData {
    pub config_map_id: Option<i64>,
}
model! { CreateConfigMapData {
    0 "ConfigMapId" config_map_id: i64
} }

/// Creates grey tag route: `CreateGreyTagRoute` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/tagroute/greyTagRoute`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateGreyTagRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGreyTagRoute {
    pub alb_rules: Option<String>,
    /// Required.
    pub app_id: String,
    pub description: Option<String>,
    pub dubbo_rules: Option<String>,
    /// Required.
    pub name: String,
    pub sc_rules: Option<String>,
}
operation! { CreateGreyTagRoute(app_id: String, name: String) "CreateGreyTagRoute" -> CreateGreyTagRouteOutput {
    0 "AlbRules" alb_rules: String, 1 "AppId" app_id, 2 "Description" description: String,
    3 "DubboRules" dubbo_rules: String, 4 "Name" name, 5 "ScRules" sc_rules: String
} { path: "/pop/v1/sam/tagroute/greyTagRoute", } }

/// Response of [`CreateGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGreyTagRouteOutput {
    pub code: Option<String>,
    pub data: Option<CreateGreyTagRouteData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateGreyTagRouteOutput {
    0 "Code" code: String, 1 "Data" data: CreateGreyTagRouteData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGreyTagRouteData {
    pub grey_tag_route_id: Option<i64>,
}
model! { CreateGreyTagRouteData {
    0 "GreyTagRouteId" grey_tag_route_id: i64
} }

/// Creates ingress: `CreateIngress` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/ingress/Ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIngress {
    pub address_type: Option<String>,
    pub cert_id: Option<String>,
    pub cert_ids: Option<String>,
    pub cors_config: Option<String>,
    /// Required.
    pub default_rule: String,
    pub description: Option<String>,
    pub enable_gzip: Option<bool>,
    pub enable_x_forwarded_for: Option<bool>,
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    pub enable_x_forwarded_for_proto: Option<bool>,
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    pub idle_timeout: Option<i64>,
    /// Required.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balance_type: Option<String>,
    pub load_balancer_edition: Option<String>,
    /// Required.
    pub namespace_id: String,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub slb_id: Option<String>,
    pub zone_mappings: Option<String>,
    /// Required.
    pub rules: String,
}
operation! { CreateIngress(default_rule: String, listener_port: i64, namespace_id: String, rules: String)
    "CreateIngress" -> CreateIngressOutput {
    0 "AddressType" address_type: String, 1 "CertId" cert_id: String, 2 "CertIds" cert_ids: String,
    3 "CorsConfig" cors_config: String, 4 "DefaultRule" default_rule, 5 "Description" description: String,
    6 "EnableGzip" enable_gzip: bool, 7 "EnableXForwardedFor" enable_x_forwarded_for: bool,
    8 "EnableXForwardedForClientSrcPort" enable_x_forwarded_for_client_src_port: bool,
    9 "EnableXForwardedForProto" enable_x_forwarded_for_proto: bool,
    10 "EnableXForwardedForSlbId" enable_x_forwarded_for_slb_id: bool,
    11 "EnableXForwardedForSlbPort" enable_x_forwarded_for_slb_port: bool, 12 "IdleTimeout" idle_timeout: i64,
    13 "ListenerPort" listener_port, 14 "ListenerProtocol" listener_protocol: String,
    15 "LoadBalanceType" load_balance_type: String, 16 "LoadBalancerEdition" load_balancer_edition: String,
    17 "NamespaceId" namespace_id, 18 "RequestTimeout" request_timeout: i64,
    19 "SecurityPolicyId" security_policy_id: String, 20 "SlbId" slb_id: String,
    21 "ZoneMappings" zone_mappings: String, 22 "Rules" rules
} [
    Mark::new(22, Location::Body, Style::None)
] { path: "/pop/v1/sam/ingress/Ingress", } }

/// Response of [`CreateIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIngressOutput {
    pub code: Option<String>,
    pub data: Option<CreateIngressData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateIngressOutput {
    0 "Code" code: String, 1 "Data" data: CreateIngressData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIngressData {
    pub ingress_id: Option<i64>,
}
model! { CreateIngressData {
    0 "IngressId" ingress_id: i64
} }

/// Creates job: `CreateJob` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/job/createJob`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub acr_assume_role_arn: Option<String>,
    pub app_description: Option<String>,
    /// Required.
    pub app_name: String,
    pub auto_config: Option<bool>,
    pub backoff_limit: Option<i64>,
    pub best_effort_type: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub concurrency_policy: Option<String>,
    pub cpu: Option<i64>,
    pub custom_host_alias: Option<String>,
    pub edas_container_version: Option<String>,
    pub envs: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub memory: Option<i64>,
    pub mount_desc: Option<String>,
    pub mount_host: Option<String>,
    pub namespace_id: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    /// Required.
    pub package_type: String,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub programming_language: Option<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub ref_app_id: Option<String>,
    /// Required.
    pub replicas: i64,
    pub security_group_id: Option<String>,
    pub slice: Option<bool>,
    pub slice_envs: Option<String>,
    pub sls_configs: Option<String>,
    /// 0 to 6000.
    pub termination_grace_period_seconds: Option<i64>,
    pub timeout: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub trigger_config: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
    /// Required.
    pub workload: String,
    pub acr_instance_id: Option<String>,
    pub config_map_mount_desc: Option<String>,
    pub enable_image_accl: Option<bool>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Option<String>,
    pub php_config: Option<String>,
}
operation! { CreateJob(app_name: String, package_type: String, replicas: i64, workload: String)
    "CreateJob" -> CreateJobOutput {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AppDescription" app_description: String, 2 "AppName" app_name,
    3 "AutoConfig" auto_config: bool, 4 "BackoffLimit" backoff_limit: i64, 5 "BestEffortType" best_effort_type: String,
    6 "Command" command: String, 7 "CommandArgs" command_args: String, 8 "ConcurrencyPolicy" concurrency_policy: String,
    9 "Cpu" cpu: i64, 10 "CustomHostAlias" custom_host_alias: String,
    11 "EdasContainerVersion" edas_container_version: String, 12 "Envs" envs: String,
    13 "ImagePullSecrets" image_pull_secrets: String, 14 "ImageUrl" image_url: String,
    15 "JarStartArgs" jar_start_args: String, 16 "JarStartOptions" jar_start_options: String, 17 "Jdk" jdk: String,
    18 "Memory" memory: i64, 19 "MountDesc" mount_desc: String, 20 "MountHost" mount_host: String,
    21 "NamespaceId" namespace_id: String, 22 "NasConfigs" nas_configs: String, 23 "NasId" nas_id: String,
    24 "PackageType" package_type, 25 "PackageUrl" package_url: String, 26 "PackageVersion" package_version: String,
    27 "PhpConfigLocation" php_config_location: String, 28 "PostStart" post_start: String,
    29 "PreStop" pre_stop: String, 30 "ProgrammingLanguage" programming_language: String, 31 "Python" python: String,
    32 "PythonModules" python_modules: String, 33 "RefAppId" ref_app_id: String, 34 "Replicas" replicas,
    35 "SecurityGroupId" security_group_id: String, 36 "Slice" slice: bool, 37 "SliceEnvs" slice_envs: String,
    38 "SlsConfigs" sls_configs: String, 39 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    40 "Timeout" timeout: i64, 41 "Timezone" timezone: String, 42 "TomcatConfig" tomcat_config: String,
    43 "TriggerConfig" trigger_config: String, 44 "VSwitchId" vswitch_id: String, 45 "VpcId" vpc_id: String,
    46 "WarStartOptions" war_start_options: String, 47 "WebContainer" web_container: String, 48 "Workload" workload,
    49 "AcrInstanceId" acr_instance_id: String, 50 "ConfigMapMountDesc" config_map_mount_desc: String,
    51 "EnableImageAccl" enable_image_accl: bool, 52 "OssAkId" oss_ak_id: String,
    53 "OssAkSecret" oss_ak_secret: Secret, 54 "OssMountDescs" oss_mount_descs: String,
    55 "PhpConfig" php_config: String
} [
    Mark::new(49, Location::Body, Style::None),
    Mark::new(50, Location::Body, Style::None),
    Mark::new(51, Location::Body, Style::None),
    Mark::new(52, Location::Body, Style::None),
    Mark::new(53, Location::Body, Style::None),
    Mark::new(54, Location::Body, Style::None),
    Mark::new(55, Location::Body, Style::None)
] { path: "/pop/v1/sam/job/createJob", } }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateJobData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateJobData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobData {
    pub app_id: Option<String>,
    pub change_order_id: Option<String>,
}
model! { CreateJobData {
    0 "AppId" app_id: String, 1 "ChangeOrderId" change_order_id: String
} }

/// Creates namespace: `CreateNamespace` of `sae` 2019-05-06.
///
/// POST `/pop/v1/paas/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub enable_micro_registration: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub namespace_name: String,
}
operation! { CreateNamespace(namespace_name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "EnableMicroRegistration" enable_micro_registration: bool, 1 "NameSpaceShortId" name_space_short_id: String,
    2 "NamespaceDescription" namespace_description: String, 3 "NamespaceId" namespace_id: String,
    4 "NamespaceName" namespace_name
} { path: "/pop/v1/paas/namespace", } }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<CreateNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: CreateNamespaceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceData {
    pub enable_micro_registration: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region_id: Option<String>,
}
model! { CreateNamespaceData {
    0 "EnableMicroRegistration" enable_micro_registration: bool, 1 "NameSpaceShortId" name_space_short_id: String,
    2 "NamespaceDescription" namespace_description: String, 3 "NamespaceId" namespace_id: String,
    4 "NamespaceName" namespace_name: String, 5 "RegionId" region_id: String
} }

/// Creates or update swimming lane: `CreateOrUpdateSwimmingLane` of `sae` 2019-05-06.
///
/// POST `/pop/v1/cas/gray/createOrUpdateSwimmingLane`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateOrUpdateSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLane {
    pub app_entry_rule: Option<CreateOrUpdateSwimmingLaneAppEntryRule>,
    pub canary_model: Option<i64>,
    pub enable: Option<bool>,
    pub group_id: Option<i64>,
    pub lane_id: Option<i64>,
    pub lane_name: Option<String>,
    pub lane_tag: Option<String>,
    pub mse_gateway_entry_rule: Option<CreateOrUpdateSwimmingLaneMseGatewayEntryRule>,
    pub namespace_id: Option<String>,
}
operation! { CreateOrUpdateSwimmingLane() "CreateOrUpdateSwimmingLane" -> CreateOrUpdateSwimmingLaneOutput {
    0 "AppEntryRule" app_entry_rule: CreateOrUpdateSwimmingLaneAppEntryRule, 1 "CanaryModel" canary_model: i64,
    2 "Enable" enable: bool, 3 "GroupId" group_id: i64, 4 "LaneId" lane_id: i64, 5 "LaneName" lane_name: String,
    6 "LaneTag" lane_tag: String,
    7 "MseGatewayEntryRule" mse_gateway_entry_rule: CreateOrUpdateSwimmingLaneMseGatewayEntryRule,
    8 "NamespaceId" namespace_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json)
] { path: "/pop/v1/cas/gray/createOrUpdateSwimmingLane", } }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneAppEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Option<Vec<CreateOrUpdateSwimmingLaneConditions>>,
    pub independent_percentage_enable: Option<bool>,
    pub paths: Option<Vec<String>>,
    pub percentage: Option<i64>,
    pub percentage_by_path: Option<BTreeMap<String, i64>>,
}
input! { CreateOrUpdateSwimmingLaneAppEntryRule() {
    0 "ConditionJoiner" condition_joiner: String, 1 "Conditions" conditions: Vec<CreateOrUpdateSwimmingLaneConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Paths" paths: Vec<String>,
    4 "Percentage" percentage: i64, 5 "PercentageByPath" percentage_by_path: BTreeMap<String, i64>
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateSwimmingLaneConditions() {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneMseGatewayEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Option<Vec<CreateOrUpdateSwimmingLaneMseGatewayEntryRuleConditions>>,
    pub independent_percentage_enable: Option<bool>,
    pub percentage: Option<i64>,
    pub percentage_by_route: Option<BTreeMap<String, i64>>,
    pub route_ids: Option<Vec<i64>>,
}
input! { CreateOrUpdateSwimmingLaneMseGatewayEntryRule() {
    0 "ConditionJoiner" condition_joiner: String,
    1 "Conditions" conditions: Vec<CreateOrUpdateSwimmingLaneMseGatewayEntryRuleConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Percentage" percentage: i64,
    4 "PercentageByRoute" percentage_by_route: BTreeMap<String, i64>, 5 "RouteIds" route_ids: Vec<i64>
} }

/// In the request of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneMseGatewayEntryRuleConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateOrUpdateSwimmingLaneMseGatewayEntryRuleConditions() {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// Response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneOutput {
    pub code: Option<String>,
    pub data: Option<CreateOrUpdateSwimmingLaneData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateOrUpdateSwimmingLaneOutput {
    0 "Code" code: String, 1 "Data" data: CreateOrUpdateSwimmingLaneData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateOrUpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneData {
    pub lane_id: Option<i64>,
}
model! { CreateOrUpdateSwimmingLaneData {
    0 "LaneId" lane_id: i64
} }

/// Creates or update swimming lane group: `CreateOrUpdateSwimmingLaneGroup` of `sae` 2019-05-06.
///
/// POST `/pop/v1/cas/gray/createOrUpdateSwimmingLaneGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateOrUpdateSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroup {
    pub app_ids: Option<Vec<String>>,
    pub entry_app_id: Option<String>,
    pub entry_app_type: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub swim_version: Option<String>,
}
operation! { CreateOrUpdateSwimmingLaneGroup()
    "CreateOrUpdateSwimmingLaneGroup" -> CreateOrUpdateSwimmingLaneGroupOutput {
    0 "AppIds" app_ids: Vec<String>, 1 "EntryAppId" entry_app_id: String, 2 "EntryAppType" entry_app_type: String,
    3 "GroupId" group_id: i64, 4 "GroupName" group_name: String, 5 "NamespaceId" namespace_id: String,
    6 "SwimVersion" swim_version: String
} [
    Mark::new(0, Location::Default, Style::Json)
] { path: "/pop/v1/cas/gray/createOrUpdateSwimmingLaneGroup", } }

/// Response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateOrUpdateSwimmingLaneGroupData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateOrUpdateSwimmingLaneGroupOutput {
    0 "Code" code: String, 1 "Data" data: CreateOrUpdateSwimmingLaneGroupData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateOrUpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneGroupData {
    pub group_id: Option<i64>,
}
model! { CreateOrUpdateSwimmingLaneGroupData {
    0 "GroupId" group_id: i64
} }

/// Creates secret: `CreateSecret` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/secret/secret`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub secret_data: CreateSecretSecretData,
    /// Required.
    pub secret_name: String,
    /// Required.
    pub secret_type: String,
}
operation! {
    CreateSecret(namespace_id: String, secret_data: CreateSecretSecretData, secret_name: String, secret_type: String)
    "CreateSecret" -> CreateSecretOutput {
    0 "NamespaceId" namespace_id, 1 "SecretData" secret_data, 2 "SecretName" secret_name, 3 "SecretType" secret_type
} [
    Mark::new(1, Location::Default, Style::Json)
] { path: "/pop/v1/sam/secret/secret", } }

/// In the request of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretSecretData {
    /// Required. Secret.
    pub secret_data: Option<Secret>,
}
input! { CreateSecretSecretData(secret_data: Secret) {
    0 "SecretData" secret_data: Secret
} }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub code: Option<String>,
    pub data: Option<CreateSecretData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { CreateSecretOutput {
    0 "Code" code: String, 1 "Data" data: CreateSecretData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretData {
    pub secret_id: Option<i64>,
}
model! { CreateSecretData {
    0 "SecretId" secret_id: i64
} }

/// Creates web application: `CreateWebApplication` of `sae` 2019-05-06.
///
/// POST `/pop/v2/api/web/applications`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: CreateWebApplicationInput,
}
operation! { CreateWebApplication(namespace_id: String, body: CreateWebApplicationInput)
    "CreateWebApplication" -> CreateWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "body" body
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { path: "/pop/v2/api/web/applications", body: BodyStyle::Json, } }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebApplicationInput {
    /// Required.
    pub application_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub revision_config: Option<RevisionConfig>,
    pub web_network_config: Option<WebNetworkConfig>,
    pub web_scaling_config: Option<WebScalingConfig>,
    pub web_traffic_config: Option<WebTrafficConfig>,
}
input! { CreateWebApplicationInput(application_name: String, revision_config: RevisionConfig) {
    0 "ApplicationName" application_name: String, 1 "Description" description: String,
    2 "RevisionConfig" revision_config: RevisionConfig, 3 "WebNetworkConfig" web_network_config: WebNetworkConfig,
    4 "WebScalingConfig" web_scaling_config: WebScalingConfig, 5 "WebTrafficConfig" web_traffic_config: WebTrafficConfig
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevisionConfig {
    /// Required.
    pub containers: Option<Vec<Container>>,
    pub enable_arms_metrics: Option<bool>,
    pub web_network_config: Option<WebNetworkConfig>,
}
input! { RevisionConfig(containers: Vec<Container>) {
    0 "Containers" containers: Vec<Container>, 1 "EnableArmsMetrics" enable_arms_metrics: bool,
    2 "WebNetworkConfig" web_network_config: WebNetworkConfig
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    pub args: Option<String>,
    pub command: Option<String>,
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// Required.
    pub image: Option<String>,
    pub image_registry_config: Option<ImageRegistryConfig>,
    pub metrics_collect_config: Option<MetricsCollectConfig>,
    pub port: Option<i64>,
    pub request_concurrency: Option<i64>,
    pub request_timeout: Option<i64>,
    /// Required.
    pub resources: Option<ContainerResources>,
    pub sls_collect_configs: Option<SLSCollectConfigs>,
    pub startup_probe: Option<StartupProbe>,
    pub web_nas_config: Option<WebNASConfig>,
    pub web_oss_config: Option<WebOSSConfig>,
}
input! { Container(image: String, resources: ContainerResources) {
    0 "Args" args: String, 1 "Command" command: String,
    2 "EnvironmentVariables" environment_variables: BTreeMap<String, String>, 3 "Image" image: String,
    4 "ImageRegistryConfig" image_registry_config: ImageRegistryConfig,
    5 "MetricsCollectConfig" metrics_collect_config: MetricsCollectConfig, 6 "Port" port: i64,
    7 "RequestConcurrency" request_concurrency: i64, 8 "RequestTimeout" request_timeout: i64,
    9 "Resources" resources: ContainerResources, 10 "SLSCollectConfigs" sls_collect_configs: SLSCollectConfigs,
    11 "StartupProbe" startup_probe: StartupProbe, 12 "WebNASConfig" web_nas_config: WebNASConfig,
    13 "WebOSSConfig" web_oss_config: WebOSSConfig
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRegistryConfig {
    pub auth_config: Option<RegistryAuthenticationConfig>,
    pub cert_config: Option<RegistryCertificateConfig>,
}
input! { ImageRegistryConfig() {
    0 "AuthConfig" auth_config: RegistryAuthenticationConfig, 1 "CertConfig" cert_config: RegistryCertificateConfig
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryAuthenticationConfig {
    /// Secret.
    pub password: Option<Secret>,
    pub user_name: Option<String>,
}
input! { RegistryAuthenticationConfig() {
    0 "Password" password: Secret, 1 "UserName" user_name: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryCertificateConfig {
    pub cert_base64: Option<String>,
    pub insecure: Option<bool>,
}
input! { RegistryCertificateConfig() {
    0 "CertBase64" cert_base64: String, 1 "Insecure" insecure: bool
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricsCollectConfig {
    pub enable_push_to_user_sls: Option<bool>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
}
input! { MetricsCollectConfig() {
    0 "EnablePushToUserSLS" enable_push_to_user_sls: bool, 1 "LogstoreName" logstore_name: String,
    2 "ProjectName" project_name: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerResources {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
}
input! { ContainerResources(cpu: i64, memory: i64) {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLSCollectConfigs {
    pub collect_configs: Option<Vec<SLSCollectConfig>>,
}
input! { SLSCollectConfigs() {
    0 "CollectConfigs" collect_configs: Vec<SLSCollectConfig>
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLSCollectConfig {
    pub log_path: Option<String>,
    pub log_type: Option<String>,
    pub logstore_name: Option<String>,
    pub logtail_name: Option<String>,
    pub machine_group: Option<String>,
    pub project_name: Option<String>,
}
input! { SLSCollectConfig() {
    0 "LogPath" log_path: String, 1 "LogType" log_type: String, 2 "LogstoreName" logstore_name: String,
    3 "LogtailName" logtail_name: String, 4 "MachineGroup" machine_group: String, 5 "ProjectName" project_name: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupProbe {
    pub failure_threshold: Option<i64>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub probe_handler: Option<ProbeHandler>,
    pub timeout_seconds: Option<i64>,
}
input! { StartupProbe() {
    0 "FailureThreshold" failure_threshold: i64, 1 "InitialDelaySeconds" initial_delay_seconds: i64,
    2 "PeriodSeconds" period_seconds: i64, 3 "ProbeHandler" probe_handler: ProbeHandler,
    4 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeHandler {
    pub http_get: Option<HTTPGetAction>,
    pub tcp_socket: Option<TCPSocketAction>,
}
input! { ProbeHandler() {
    0 "HttpGet" http_get: HTTPGetAction, 1 "TcpSocket" tcp_socket: TCPSocketAction
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPGetAction {
    pub host: Option<String>,
    pub http_headers: Option<Vec<HTTPHeader>>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { HTTPGetAction() {
    0 "Host" host: String, 1 "HttpHeaders" http_headers: Vec<HTTPHeader>, 2 "Path" path: String, 3 "Port" port: i64,
    4 "Scheme" scheme: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { HTTPHeader() {
    0 "name" name: String, 1 "value" value: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCPSocketAction {
    pub host: Option<String>,
    pub port: Option<i64>,
}
input! { TCPSocketAction() {
    0 "Host" host: String, 1 "Port" port: i64
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebNASConfig {
    pub mount_points: Option<Vec<WebNASMountPoint>>,
}
input! { WebNASConfig() {
    0 "MountPoints" mount_points: Vec<WebNASMountPoint>
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebNASMountPoint {
    pub mount_dir: Option<String>,
    pub nas_addr: Option<String>,
    pub nas_path: Option<String>,
}
input! { WebNASMountPoint() {
    0 "MountDir" mount_dir: String, 1 "NasAddr" nas_addr: String, 2 "NasPath" nas_path: String
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebOSSConfig {
    pub mount_points: Option<Vec<WebOSSMountPoint>>,
}
input! { WebOSSConfig() {
    0 "MountPoints" mount_points: Vec<WebOSSMountPoint>
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebOSSMountPoint {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub mount_dir: Option<String>,
    pub read_only: Option<bool>,
}
input! { WebOSSMountPoint() {
    0 "BucketName" bucket_name: String, 1 "BucketPath" bucket_path: String, 2 "MountDir" mount_dir: String,
    3 "ReadOnly" read_only: bool
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebNetworkConfig {
    pub internet_access: Option<bool>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { WebNetworkConfig() {
    0 "InternetAccess" internet_access: bool, 1 "SecurityGroupId" security_group_id: String,
    2 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebScalingConfig {
    pub maximum_instance_count: Option<i64>,
    pub minimum_instance_count: Option<i64>,
}
input! { WebScalingConfig() {
    0 "MaximumInstanceCount" maximum_instance_count: i64, 1 "MinimumInstanceCount" minimum_instance_count: i64
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebTrafficConfig {
    pub auth_type: Option<String>,
    pub disable_internet_url: Option<bool>,
    pub revisions_traffic_weight: Option<BTreeMap<String, f64>>,
    pub web_acl_config: Option<WebAclConfig>,
}
input! { WebTrafficConfig() {
    0 "AuthType" auth_type: String, 1 "DisableInternetURL" disable_internet_url: bool,
    2 "RevisionsTrafficWeight" revisions_traffic_weight: BTreeMap<String, f64>,
    3 "WebAclConfig" web_acl_config: WebAclConfig
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebAclConfig {
    /// Required.
    pub web_acl_entries: Option<Vec<WebAclEntryConfig>>,
}
input! { WebAclConfig(web_acl_entries: Vec<WebAclEntryConfig>) {
    0 "WebAclEntries" web_acl_entries: Vec<WebAclEntryConfig>
} }

/// In the request of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebAclEntryConfig {
    /// Required.
    pub entry: Option<String>,
}
input! { WebAclEntryConfig(entry: String) {
    0 "Entry" entry: String
} }

/// Response of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebApplication {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub internet_url: Option<String>,
    pub intranet_url: Option<String>,
    pub last_modified_time: Option<String>,
    pub namespace_id: Option<String>,
    pub revision_config: Option<RevisionConfig>,
    pub vpc_id: Option<String>,
    pub web_scaling_config: Option<WebScalingConfig>,
    pub web_traffic_config: Option<WebTrafficConfig>,
}
model! { WebApplication {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "CreatedTime" created_time: String, 3 "Description" description: String, 4 "InternetURL" internet_url: String,
    5 "IntranetURL" intranet_url: String, 6 "LastModifiedTime" last_modified_time: String,
    7 "NamespaceId" namespace_id: String, 8 "RevisionConfig" revision_config: RevisionConfig, 9 "VpcId" vpc_id: String,
    10 "WebScalingConfig" web_scaling_config: WebScalingConfig,
    11 "WebTrafficConfig" web_traffic_config: WebTrafficConfig
} }

/// Creates web custom domain: `CreateWebCustomDomain` of `sae` 2019-05-06.
///
/// POST `/pop/v2/api/web/custom-domains`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/CreateWebCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCustomDomain {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: CreateWebCustomDomainInput,
}
operation! { CreateWebCustomDomain(namespace_id: String, body: CreateWebCustomDomainInput)
    "CreateWebCustomDomain" -> CreateWebCustomDomainOutput {
    0 "NamespaceId" namespace_id, 1 "body" body
} [
    Mark::new(1, Location::WholeBody, Style::None)
] { path: "/pop/v2/api/web/custom-domains", body: BodyStyle::Json, } }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCustomDomainInput {
    pub default_forwarding_app_name: Option<String>,
    /// Required.
    pub domain_name: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub web_cert_config: Option<WebCertConfig>,
    pub web_tls_config: Option<WebTLSConfig>,
    pub web_waf_config: Option<WebWAFConfig>,
}
input! { CreateWebCustomDomainInput(domain_name: String) {
    0 "DefaultForwardingAppName" default_forwarding_app_name: String, 1 "DomainName" domain_name: String,
    2 "Protocol" protocol: String, 3 "RouteConfig" route_config: RouteConfig,
    4 "WebCertConfig" web_cert_config: WebCertConfig, 5 "WebTLSConfig" web_tls_config: WebTLSConfig,
    6 "WebWAFConfig" web_waf_config: WebWAFConfig
} }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConfig {
    pub routes: Option<Vec<PathConfig>>,
}
input! { RouteConfig() {
    0 "routes" routes: Vec<PathConfig>
} }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathConfig {
    pub application_name: Option<String>,
    pub path: Option<String>,
}
input! { PathConfig() {
    0 "applicationName" application_name: String, 1 "path" path: String
} }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCertConfig {
    pub cert_name: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
input! { WebCertConfig() {
    0 "CertName" cert_name: String, 1 "Certificate" certificate: String, 2 "PrivateKey" private_key: Secret
} }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebTLSConfig {
    pub cipher_suites: Option<Vec<String>>,
    pub max_version: Option<String>,
    pub min_version: Option<String>,
}
input! { WebTLSConfig() {
    0 "CipherSuites" cipher_suites: Vec<String>, 1 "MaxVersion" max_version: String, 2 "MinVersion" min_version: String
} }

/// In the request of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebWAFConfig {
    pub enable_waf: Option<bool>,
}
input! { WebWAFConfig() {
    0 "EnableWAF" enable_waf: bool
} }

/// Response of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCustomDomainOutput {
    pub code: Option<i64>,
    pub data: Option<WebCustomDomain>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWebCustomDomainOutput {
    0 "Code" code: i64, 1 "Data" data: WebCustomDomain, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCustomDomain {
    pub created_time: Option<String>,
    pub default_forwarding_app_name: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub namespace_id: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub web_cert_config: Option<WebCertConfig>,
    pub web_tls_config: Option<WebTLSConfig>,
    pub web_waf_config: Option<WebWAFConfig>,
    pub account_id: Option<String>,
}
model! { WebCustomDomain {
    0 "CreatedTime" created_time: String, 1 "DefaultForwardingAppName" default_forwarding_app_name: String,
    2 "DomainName" domain_name: String, 3 "LastModifiedTime" last_modified_time: String,
    4 "NamespaceId" namespace_id: String, 5 "Protocol" protocol: String, 6 "RouteConfig" route_config: RouteConfig,
    7 "WebCertConfig" web_cert_config: WebCertConfig, 8 "WebTLSConfig" web_tls_config: WebTLSConfig,
    9 "WebWAFConfig" web_waf_config: WebWAFConfig, 10 "accountId" account_id: String
} }

/// Deletes application: `DeleteApplication` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/app/deleteApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub app_id: String,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "AppId" app_id
} { method: "DELETE", path: "/pop/v1/sam/app/deleteApplication", } }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub data: Option<DeleteApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code: String, 1 "Data" data: DeleteApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationData {
    pub change_order_id: Option<String>,
}
model! { DeleteApplicationData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Deletes application scaling rule: `DeleteApplicationScalingRule` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/scale/applicationScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationScalingRule {
    /// Required.
    pub app_id: String,
    /// Required.
    pub scaling_rule_name: String,
}
operation! { DeleteApplicationScalingRule(app_id: String, scaling_rule_name: String)
    "DeleteApplicationScalingRule" -> DeleteApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "ScalingRuleName" scaling_rule_name
} { method: "DELETE", path: "/pop/v1/sam/scale/applicationScalingRule", } }

/// Response of [`DeleteApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Deletes config map: `DeleteConfigMap` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/configmap/configMap`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigMap {
    /// Required.
    pub config_map_id: i64,
}
operation! { DeleteConfigMap(config_map_id: i64) "DeleteConfigMap" -> DeleteConfigMapOutput {
    0 "ConfigMapId" config_map_id
} { method: "DELETE", path: "/pop/v1/sam/configmap/configMap", } }

/// Response of [`DeleteConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigMapOutput {
    pub code: Option<String>,
    pub data: Option<DeleteConfigMapData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteConfigMapOutput {
    0 "Code" code: String, 1 "Data" data: DeleteConfigMapData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigMapData {
    pub config_map_id: Option<i64>,
}
model! { DeleteConfigMapData {
    0 "ConfigMapId" config_map_id: i64
} }

/// Deletes grey tag route: `DeleteGreyTagRoute` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/tagroute/greyTagRoute`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteGreyTagRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGreyTagRoute {
    /// Required.
    pub grey_tag_route_id: i64,
}
operation! { DeleteGreyTagRoute(grey_tag_route_id: i64) "DeleteGreyTagRoute" -> DeleteGreyTagRouteOutput {
    0 "GreyTagRouteId" grey_tag_route_id
} { method: "DELETE", path: "/pop/v1/sam/tagroute/greyTagRoute", } }

/// Response of [`DeleteGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGreyTagRouteOutput {
    pub code: Option<String>,
    pub data: Option<DeleteGreyTagRouteData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteGreyTagRouteOutput {
    0 "Code" code: String, 1 "Data" data: DeleteGreyTagRouteData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGreyTagRouteData {
    pub grey_tag_route_id: Option<i64>,
}
model! { DeleteGreyTagRouteData {
    0 "GreyTagRouteId" grey_tag_route_id: i64
} }

/// Deletes history job: `DeleteHistoryJob` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/job/deleteHistoryJob`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteHistoryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHistoryJob {
    /// Required.
    pub app_id: String,
    /// Required.
    pub job_id: String,
}
operation! { DeleteHistoryJob(app_id: String, job_id: String) "DeleteHistoryJob" -> DeleteHistoryJobOutput {
    0 "AppId" app_id, 1 "JobId" job_id
} { method: "DELETE", path: "/pop/v1/sam/job/deleteHistoryJob", } }

/// Response of [`DeleteHistoryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHistoryJobOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteHistoryJobOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// Deletes ingress: `DeleteIngress` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/ingress/Ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngress {
    /// Required.
    pub ingress_id: i64,
}
operation! { DeleteIngress(ingress_id: i64) "DeleteIngress" -> DeleteIngressOutput {
    0 "IngressId" ingress_id
} { method: "DELETE", path: "/pop/v1/sam/ingress/Ingress", } }

/// Response of [`DeleteIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngressOutput {
    pub code: Option<String>,
    pub data: Option<DeleteIngressData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteIngressOutput {
    0 "Code" code: String, 1 "Data" data: DeleteIngressData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngressData {
    pub ingress_id: Option<i64>,
}
model! { DeleteIngressData {
    0 "IngressId" ingress_id: i64
} }

/// Deletes instances: `DeleteInstances` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/deleteInstances`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstances {
    /// Required.
    pub app_id: String,
    /// Required.
    pub instance_ids: String,
}
operation! { DeleteInstances(app_id: String, instance_ids: String) "DeleteInstances" -> DeleteInstancesOutput {
    0 "AppId" app_id, 1 "InstanceIds" instance_ids
} { method: "PUT", path: "/pop/v1/sam/app/deleteInstances", } }

/// Response of [`DeleteInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesOutput {
    pub code: Option<String>,
    pub data: Option<DeleteInstancesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteInstancesOutput {
    0 "Code" code: String, 1 "Data" data: DeleteInstancesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesData {
    pub change_order_id: Option<String>,
}
model! { DeleteInstancesData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Deletes job: `DeleteJob` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/job/deleteJob`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub app_id: String,
}
operation! { DeleteJob(app_id: String) "DeleteJob" -> DeleteJobOutput {
    0 "AppId" app_id
} { method: "DELETE", path: "/pop/v1/sam/job/deleteJob", } }

/// Response of [`DeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteJobOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// Deletes namespace: `DeleteNamespace` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/paas/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { DeleteNamespace() "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "NameSpaceShortId" name_space_short_id: String, 1 "NamespaceId" namespace_id: String
} { method: "DELETE", path: "/pop/v1/paas/namespace", } }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Deletes secret: `DeleteSecret` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/secret/secret`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    /// Required.
    pub namespace_id: String,
    /// Required. 1 to 1000000000.
    pub secret_id: i64,
}
operation! { DeleteSecret(namespace_id: String, secret_id: i64) "DeleteSecret" -> DeleteSecretOutput {
    0 "NamespaceId" namespace_id, 1 "SecretId" secret_id
} { method: "DELETE", path: "/pop/v1/sam/secret/secret", } }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSecretData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteSecretOutput {
    0 "Code" code: String, 1 "Data" data: DeleteSecretData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretData {
    pub secret_id: Option<i64>,
}
model! { DeleteSecretData {
    0 "SecretId" secret_id: i64
} }

/// Deletes swimming lane group: `DeleteSwimmingLaneGroup` of `sae` 2019-05-06.
///
/// POST `/pop/v1/cas/gray/deleteSwimmingLaneGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroup {
    pub group_id: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { DeleteSwimmingLaneGroup() "DeleteSwimmingLaneGroup" -> DeleteSwimmingLaneGroupOutput {
    0 "GroupId" group_id: i64, 1 "NamespaceId" namespace_id: String
} { path: "/pop/v1/cas/gray/deleteSwimmingLaneGroup", } }

/// Response of [`DeleteSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeleteSwimmingLaneGroupOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Deletes web application: `DeleteWebApplication` of `sae` 2019-05-06.
///
/// DELETE `/pop/v2/api/web/applications/{ApplicationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { DeleteWebApplication(namespace_id: String, application_id: String)
    "DeleteWebApplication" -> DeleteWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/pop/v2/api/web/applications/{ApplicationId}", } }

/// Response of [`DeleteWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes web application revision: `DeleteWebApplicationRevision` of `sae` 2019-05-06.
///
/// DELETE `/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteWebApplicationRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebApplicationRevision {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub revision_id: String,
}
operation! { DeleteWebApplicationRevision(namespace_id: String, application_id: String, revision_id: String)
    "DeleteWebApplicationRevision" -> DeleteWebApplicationRevisionOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id, 2 "RevisionId" revision_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}", } }

/// Response of [`DeleteWebApplicationRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebApplicationRevisionOutput {
    pub code: Option<i64>,
    pub data: Option<Revision>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWebApplicationRevisionOutput {
    0 "Code" code: i64, 1 "Data" data: Revision, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteWebApplicationRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revision {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub revision_config: Option<RevisionConfig>,
    pub revision_id: Option<String>,
    pub weight: Option<f64>,
}
model! { Revision {
    0 "CreatedTime" created_time: String, 1 "Description" description: String,
    2 "RevisionConfig" revision_config: RevisionConfig, 3 "RevisionId" revision_id: String, 4 "Weight" weight: f64
} }

/// Deletes web custom domain: `DeleteWebCustomDomain` of `sae` 2019-05-06.
///
/// DELETE `/pop/v2/api/web/custom-domains/{DomainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeleteWebCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCustomDomain {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub domain_name: String,
}
operation! { DeleteWebCustomDomain(namespace_id: String, domain_name: String)
    "DeleteWebCustomDomain" -> DeleteWebCustomDomainOutput {
    0 "NamespaceId" namespace_id, 1 "DomainName" domain_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/pop/v2/api/web/custom-domains/{DomainName}", } }

/// Response of [`DeleteWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCustomDomainOutput {
    pub code: Option<i64>,
    pub data: Option<WebCustomDomain>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWebCustomDomainOutput {
    0 "Code" code: i64, 1 "Data" data: WebCustomDomain, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deploys application: `DeployApplication` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/deployApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DeployApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplication {
    pub acr_assume_role_arn: Option<String>,
    pub agent_version: Option<String>,
    pub alb_ingress_readiness_gate: Option<String>,
    /// Required.
    pub app_id: String,
    pub auto_enable_application_scaling_rule: Option<bool>,
    pub batch_wait_time: Option<i64>,
    pub change_order_desc: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub cpu: Option<i64>,
    pub custom_host_alias: Option<String>,
    pub custom_image_network_type: Option<String>,
    pub deploy: Option<String>,
    pub dotnet: Option<String>,
    pub edas_container_version: Option<String>,
    pub enable_ahas: Option<String>,
    pub enable_cpu_burst: Option<bool>,
    pub enable_grey_tag_route: Option<bool>,
    pub enable_namespace_agent_version: Option<bool>,
    pub enable_new_arms: Option<bool>,
    pub enable_prometheus: Option<bool>,
    pub envs: Option<String>,
    pub gpu_config: Option<String>,
    pub html: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub kafka_configs: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub liveness: Option<String>,
    pub loki_configs: Option<String>,
    pub max_surge_instance_ratio: Option<i64>,
    pub max_surge_instances: Option<i64>,
    pub memory: Option<i64>,
    pub micro_registration: Option<String>,
    pub microservice_engine_config: Option<String>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub mount_desc: Option<String>,
    pub mount_host: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    pub new_sae_version: Option<String>,
    pub oidc_role_name: Option<String>,
    pub package_type: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php_arms_config_location: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub pvtz_discovery_svc: Option<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub rasp_config: Option<DeployApplicationRaspConfig>,
    pub readiness: Option<String>,
    pub replicas: Option<i64>,
    pub secret_mount_desc: Option<String>,
    pub security_group_id: Option<String>,
    pub sls_configs: Option<String>,
    pub sls_log_env_tags: Option<String>,
    pub startup_probe: Option<String>,
    /// 0 to 6000.
    pub termination_grace_period_seconds: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub update_strategy: Option<String>,
    pub vswitch_id: Option<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
    pub acr_instance_id: Option<String>,
    pub associate_eip: Option<bool>,
    pub config_map_mount_desc: Option<String>,
    pub empty_dir_desc: Option<String>,
    pub enable_sidecar_resource_isolated: Option<bool>,
    pub init_containers_config: Option<Vec<InitContainerConfig>>,
    pub micro_registration_config: Option<String>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Option<String>,
    pub php: Option<String>,
    pub php_config: Option<String>,
    pub service_tags: Option<String>,
    pub sidecar_containers_config: Option<Vec<SidecarContainerConfig>>,
    pub swimlane_pvtz_discovery_svc: Option<String>,
}
operation! { DeployApplication(app_id: String) "DeployApplication" -> DeployApplicationOutput {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AgentVersion" agent_version: String,
    2 "AlbIngressReadinessGate" alb_ingress_readiness_gate: String, 3 "AppId" app_id,
    4 "AutoEnableApplicationScalingRule" auto_enable_application_scaling_rule: bool,
    5 "BatchWaitTime" batch_wait_time: i64, 6 "ChangeOrderDesc" change_order_desc: String, 7 "Command" command: String,
    8 "CommandArgs" command_args: String, 9 "Cpu" cpu: i64, 10 "CustomHostAlias" custom_host_alias: String,
    11 "CustomImageNetworkType" custom_image_network_type: String, 12 "Deploy" deploy: String,
    13 "Dotnet" dotnet: String, 14 "EdasContainerVersion" edas_container_version: String,
    15 "EnableAhas" enable_ahas: String, 16 "EnableCpuBurst" enable_cpu_burst: bool,
    17 "EnableGreyTagRoute" enable_grey_tag_route: bool,
    18 "EnableNamespaceAgentVersion" enable_namespace_agent_version: bool, 19 "EnableNewArms" enable_new_arms: bool,
    20 "EnablePrometheus" enable_prometheus: bool, 21 "Envs" envs: String, 22 "GpuConfig" gpu_config: String,
    23 "Html" html: String, 24 "ImagePullSecrets" image_pull_secrets: String, 25 "ImageUrl" image_url: String,
    26 "JarStartArgs" jar_start_args: String, 27 "JarStartOptions" jar_start_options: String, 28 "Jdk" jdk: String,
    29 "KafkaConfigs" kafka_configs: String, 30 "Labels" labels: BTreeMap<String, String>,
    31 "Liveness" liveness: String, 32 "LokiConfigs" loki_configs: String,
    33 "MaxSurgeInstanceRatio" max_surge_instance_ratio: i64, 34 "MaxSurgeInstances" max_surge_instances: i64,
    35 "Memory" memory: i64, 36 "MicroRegistration" micro_registration: String,
    37 "MicroserviceEngineConfig" microservice_engine_config: String,
    38 "MinReadyInstanceRatio" min_ready_instance_ratio: i64, 39 "MinReadyInstances" min_ready_instances: i64,
    40 "MountDesc" mount_desc: String, 41 "MountHost" mount_host: String, 42 "NasConfigs" nas_configs: String,
    43 "NasId" nas_id: String, 44 "NewSaeVersion" new_sae_version: String, 45 "OidcRoleName" oidc_role_name: String,
    46 "PackageType" package_type: String, 47 "PackageUrl" package_url: String,
    48 "PackageVersion" package_version: String, 49 "PhpArmsConfigLocation" php_arms_config_location: String,
    50 "PhpConfigLocation" php_config_location: String, 51 "PostStart" post_start: String,
    52 "PreStop" pre_stop: String, 53 "PvtzDiscoverySvc" pvtz_discovery_svc: String, 54 "Python" python: String,
    55 "PythonModules" python_modules: String, 56 "RaspConfig" rasp_config: DeployApplicationRaspConfig,
    57 "Readiness" readiness: String, 58 "Replicas" replicas: i64, 59 "SecretMountDesc" secret_mount_desc: String,
    60 "SecurityGroupId" security_group_id: String, 61 "SlsConfigs" sls_configs: String,
    62 "SlsLogEnvTags" sls_log_env_tags: String, 63 "StartupProbe" startup_probe: String,
    64 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64, 65 "Timezone" timezone: String,
    66 "TomcatConfig" tomcat_config: String, 67 "UpdateStrategy" update_strategy: String,
    68 "VSwitchId" vswitch_id: String, 69 "WarStartOptions" war_start_options: String,
    70 "WebContainer" web_container: String, 71 "AcrInstanceId" acr_instance_id: String,
    72 "AssociateEip" associate_eip: bool, 73 "ConfigMapMountDesc" config_map_mount_desc: String,
    74 "EmptyDirDesc" empty_dir_desc: String, 75 "EnableSidecarResourceIsolated" enable_sidecar_resource_isolated: bool,
    76 "InitContainersConfig" init_containers_config: Vec<InitContainerConfig>,
    77 "MicroRegistrationConfig" micro_registration_config: String, 78 "OssAkId" oss_ak_id: String,
    79 "OssAkSecret" oss_ak_secret: Secret, 80 "OssMountDescs" oss_mount_descs: String, 81 "Php" php: String,
    82 "PhpConfig" php_config: String, 83 "ServiceTags" service_tags: String,
    84 "SidecarContainersConfig" sidecar_containers_config: Vec<SidecarContainerConfig>,
    85 "SwimlanePvtzDiscoverySvc" swimlane_pvtz_discovery_svc: String
} [
    Mark::new(30, Location::Default, Style::Json),
    Mark::new(56, Location::Default, Style::Json),
    Mark::new(71, Location::Body, Style::None),
    Mark::new(72, Location::Body, Style::None),
    Mark::new(73, Location::Body, Style::None),
    Mark::new(74, Location::Body, Style::None),
    Mark::new(75, Location::Body, Style::None),
    Mark::new(76, Location::Body, Style::Json),
    Mark::new(77, Location::Body, Style::None),
    Mark::new(78, Location::Body, Style::None),
    Mark::new(79, Location::Body, Style::None),
    Mark::new(80, Location::Body, Style::None),
    Mark::new(81, Location::Body, Style::None),
    Mark::new(82, Location::Body, Style::None),
    Mark::new(83, Location::Body, Style::None),
    Mark::new(84, Location::Body, Style::Json),
    Mark::new(85, Location::Body, Style::None)
] { path: "/pop/v1/sam/app/deployApplication", } }

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationRaspConfig {
    pub enable_rasp: Option<bool>,
    pub rasp_app_key: Option<String>,
    pub rasp_app_name: Option<String>,
}
input! { DeployApplicationRaspConfig() {
    0 "EnableRasp" enable_rasp: bool, 1 "RaspAppKey" rasp_app_key: String, 2 "RaspAppName" rasp_app_name: String
} }

/// Response of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationOutput {
    pub code: Option<String>,
    pub data: Option<DeployApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DeployApplicationOutput {
    0 "Code" code: String, 1 "Data" data: DeployApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationData {
    pub app_id: Option<String>,
    pub change_order_id: Option<String>,
    pub is_need_approval: Option<bool>,
}
model! { DeployApplicationData {
    0 "AppId" app_id: String, 1 "ChangeOrderId" change_order_id: String, 2 "IsNeedApproval" is_need_approval: bool
} }

/// Describes app service detail: `DescribeAppServiceDetail` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/service/describeAppServiceDetail`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeAppServiceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppServiceDetail {
    /// Required.
    pub app_id: String,
    pub nacos_instance_id: Option<String>,
    pub nacos_namespace_id: Option<String>,
    pub service_group: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
}
operation! { DescribeAppServiceDetail(app_id: String) "DescribeAppServiceDetail" -> DescribeAppServiceDetailOutput {
    0 "AppId" app_id, 1 "NacosInstanceId" nacos_instance_id: String, 2 "NacosNamespaceId" nacos_namespace_id: String,
    3 "ServiceGroup" service_group: String, 4 "ServiceName" service_name: String, 5 "ServiceType" service_type: String,
    6 "ServiceVersion" service_version: String
} { method: "GET", path: "/pop/v1/sam/service/describeAppServiceDetail", } }

/// Response of [`DescribeAppServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAppServiceDetailData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeAppServiceDetailOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAppServiceDetailData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailData {
    pub dubbo_application_name: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub methods: Vec<DescribeAppServiceDetailMethods>,
    pub service_name: Option<String>,
    pub service_ports: Vec<i64>,
    pub service_protocol: Option<String>,
    pub service_tags: Vec<String>,
    pub service_type: Option<String>,
    pub spring_application_name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAppServiceDetailData {
    0 "DubboApplicationName" dubbo_application_name: String, 1 "EdasAppName" edas_app_name: String,
    2 "Group" group: String, 3 "Metadata" metadata: BTreeMap<String, Value>,
    4 "Methods" methods: Vec<DescribeAppServiceDetailMethods>, 5 "ServiceName" service_name: String,
    6 "ServicePorts" service_ports: Vec<i64>, 7 "ServiceProtocol" service_protocol: String,
    8 "ServiceTags" service_tags: Vec<String>, 9 "ServiceType" service_type: String,
    10 "SpringApplicationName" spring_application_name: String, 11 "Version" version: String
} }

/// In the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailMethods {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub name_detail: Option<String>,
    pub parameter_definitions: Vec<DescribeAppServiceDetailParameterDefinitions>,
    pub parameter_details: Vec<String>,
    pub parameter_types: Vec<String>,
    pub paths: Vec<String>,
    pub request_methods: Vec<String>,
    pub return_details: Option<String>,
    pub return_type: Option<String>,
}
model! { DescribeAppServiceDetailMethods {
    0 "MethodController" method_controller: String, 1 "Name" name: String, 2 "NameDetail" name_detail: String,
    3 "ParameterDefinitions" parameter_definitions: Vec<DescribeAppServiceDetailParameterDefinitions>,
    4 "ParameterDetails" parameter_details: Vec<String>, 5 "ParameterTypes" parameter_types: Vec<String>,
    6 "Paths" paths: Vec<String>, 7 "RequestMethods" request_methods: Vec<String>,
    8 "ReturnDetails" return_details: String, 9 "ReturnType" return_type: String
} }

/// In the response of [`DescribeAppServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppServiceDetailParameterDefinitions {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeAppServiceDetailParameterDefinitions {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Describes application config: `DescribeApplicationConfig` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/describeApplicationConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfig {
    /// Required.
    pub app_id: String,
    pub version_id: Option<String>,
}
operation! { DescribeApplicationConfig(app_id: String) "DescribeApplicationConfig" -> DescribeApplicationConfigOutput {
    0 "AppId" app_id, 1 "VersionId" version_id: String
} { method: "GET", path: "/pop/v1/sam/app/describeApplicationConfig", } }

/// Response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationConfigData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationConfigOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationConfigData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigData {
    pub acr_assume_role_arn: Option<String>,
    pub acr_instance_id: Option<String>,
    pub agent_version: Option<String>,
    pub alb_ingress_readiness_gate: Option<String>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_source: Option<String>,
    pub associate_eip: Option<bool>,
    pub base_app_id: Option<String>,
    pub batch_wait_time: Option<i64>,
    pub cluster_id: Option<String>,
    pub cms_service_id: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_map_mount_desc: Vec<DescribeApplicationConfigConfigMapMountDesc>,
    pub cpu: Option<i64>,
    pub custom_host_alias: Option<String>,
    pub custom_image_network_type: Option<String>,
    pub deployment_name: Option<String>,
    pub disk_size: Option<i64>,
    pub dotnet: Option<String>,
    pub edas_container_version: Option<String>,
    pub empty_dir_desc: Vec<DescribeApplicationConfigEmptyDirDesc>,
    pub enable_ahas: Option<String>,
    pub enable_cpu_burst: Option<String>,
    pub enable_grey_tag_route: Option<bool>,
    pub enable_idle: Option<bool>,
    pub enable_namespace_agent_version: Option<bool>,
    pub enable_new_arms: Option<bool>,
    pub enable_prometheus: Option<bool>,
    pub envs: Option<String>,
    pub gpu_count: Option<String>,
    pub gpu_type: Option<String>,
    pub headless_pvtz_discovery: Option<String>,
    pub html: Option<String>,
    pub idle_hour: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub init_containers_config: Vec<DescribeApplicationConfigInitContainersConfig>,
    pub is_stateful: Option<bool>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub kafka_configs: Option<String>,
    pub labels: BTreeMap<String, String>,
    pub liveness: Option<String>,
    pub loki_configs: Option<String>,
    pub max_surge_instance_ratio: Option<i64>,
    pub max_surge_instances: Option<i64>,
    pub memory: Option<i64>,
    pub micro_registration: Option<String>,
    pub micro_registration_config: Option<String>,
    pub microservice_engine_config: Option<String>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub mount_desc: Vec<DescribeApplicationConfigMountDesc>,
    pub mount_host: Option<String>,
    pub mse_application_id: Option<String>,
    pub mse_application_name: Option<String>,
    pub namespace_id: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    pub new_sae_version: Option<String>,
    pub oidc_role_name: Option<String>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Vec<DescribeApplicationConfigOssMountDescs>,
    pub package_type: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php: Option<String>,
    pub php_arms_config_location: Option<String>,
    pub php_config: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub programming_language: Option<String>,
    pub pvtz_discovery: Option<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub rasp_config: Vec<DescribeApplicationConfigRaspConfig>,
    pub readiness: Option<String>,
    pub region_id: Option<String>,
    pub replicas: Option<i64>,
    pub resource_type: Option<String>,
    pub secret_mount_desc: Vec<DescribeApplicationConfigDataSecretMountDesc>,
    pub security_group_id: Option<String>,
    pub service_tags: BTreeMap<String, String>,
    pub sidecar_containers_config: Vec<DescribeApplicationConfigSidecarContainersConfig>,
    pub sls_configs: Option<String>,
    pub sls_log_env_tags: Option<String>,
    pub startup_probe: Option<String>,
    pub swimlane_pvtz_discovery: Option<String>,
    pub tags: Vec<DescribeApplicationConfigTags>,
    pub termination_grace_period_seconds: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub update_strategy: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
}
model! { DescribeApplicationConfigData {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AcrInstanceId" acr_instance_id: String,
    2 "AgentVersion" agent_version: String, 3 "AlbIngressReadinessGate" alb_ingress_readiness_gate: String,
    4 "AppDescription" app_description: String, 5 "AppId" app_id: String, 6 "AppName" app_name: String,
    7 "AppSource" app_source: String, 8 "AssociateEip" associate_eip: bool, 9 "BaseAppId" base_app_id: String,
    10 "BatchWaitTime" batch_wait_time: i64, 11 "ClusterId" cluster_id: String,
    12 "CmsServiceId" cms_service_id: String, 13 "Command" command: String, 14 "CommandArgs" command_args: String,
    15 "ConfigMapMountDesc" config_map_mount_desc: Vec<DescribeApplicationConfigConfigMapMountDesc>, 16 "Cpu" cpu: i64,
    17 "CustomHostAlias" custom_host_alias: String, 18 "CustomImageNetworkType" custom_image_network_type: String,
    19 "DeploymentName" deployment_name: String, 20 "DiskSize" disk_size: i64, 21 "Dotnet" dotnet: String,
    22 "EdasContainerVersion" edas_container_version: String,
    23 "EmptyDirDesc" empty_dir_desc: Vec<DescribeApplicationConfigEmptyDirDesc>, 24 "EnableAhas" enable_ahas: String,
    25 "EnableCpuBurst" enable_cpu_burst: String, 26 "EnableGreyTagRoute" enable_grey_tag_route: bool,
    27 "EnableIdle" enable_idle: bool, 28 "EnableNamespaceAgentVersion" enable_namespace_agent_version: bool,
    29 "EnableNewArms" enable_new_arms: bool, 30 "EnablePrometheus" enable_prometheus: bool, 31 "Envs" envs: String,
    32 "GpuCount" gpu_count: String, 33 "GpuType" gpu_type: String,
    34 "HeadlessPvtzDiscovery" headless_pvtz_discovery: String, 35 "Html" html: String, 36 "IdleHour" idle_hour: String,
    37 "ImagePullSecrets" image_pull_secrets: String, 38 "ImageUrl" image_url: String,
    39 "InitContainersConfig" init_containers_config: Vec<DescribeApplicationConfigInitContainersConfig>,
    40 "IsStateful" is_stateful: bool, 41 "JarStartArgs" jar_start_args: String,
    42 "JarStartOptions" jar_start_options: String, 43 "Jdk" jdk: String, 44 "KafkaConfigs" kafka_configs: String,
    45 "Labels" labels: BTreeMap<String, String>, 46 "Liveness" liveness: String, 47 "LokiConfigs" loki_configs: String,
    48 "MaxSurgeInstanceRatio" max_surge_instance_ratio: i64, 49 "MaxSurgeInstances" max_surge_instances: i64,
    50 "Memory" memory: i64, 51 "MicroRegistration" micro_registration: String,
    52 "MicroRegistrationConfig" micro_registration_config: String,
    53 "MicroserviceEngineConfig" microservice_engine_config: String,
    54 "MinReadyInstanceRatio" min_ready_instance_ratio: i64, 55 "MinReadyInstances" min_ready_instances: i64,
    56 "MountDesc" mount_desc: Vec<DescribeApplicationConfigMountDesc>, 57 "MountHost" mount_host: String,
    58 "MseApplicationId" mse_application_id: String, 59 "MseApplicationName" mse_application_name: String,
    60 "NamespaceId" namespace_id: String, 61 "NasConfigs" nas_configs: String, 62 "NasId" nas_id: String,
    63 "NewSaeVersion" new_sae_version: String, 64 "OidcRoleName" oidc_role_name: String,
    65 "OssAkId" oss_ak_id: String, 66 "OssAkSecret" oss_ak_secret: Secret,
    67 "OssMountDescs" oss_mount_descs: Vec<DescribeApplicationConfigOssMountDescs>,
    68 "PackageType" package_type: String, 69 "PackageUrl" package_url: String,
    70 "PackageVersion" package_version: String, 71 "Php" php: String,
    72 "PhpArmsConfigLocation" php_arms_config_location: String, 73 "PhpConfig" php_config: String,
    74 "PhpConfigLocation" php_config_location: String, 75 "PostStart" post_start: String,
    76 "PreStop" pre_stop: String, 77 "ProgrammingLanguage" programming_language: String,
    78 "PvtzDiscovery" pvtz_discovery: String, 79 "Python" python: String, 80 "PythonModules" python_modules: String,
    81 "RaspConfig" rasp_config: Vec<DescribeApplicationConfigRaspConfig>, 82 "Readiness" readiness: String,
    83 "RegionId" region_id: String, 84 "Replicas" replicas: i64, 85 "ResourceType" resource_type: String,
    86 "SecretMountDesc" secret_mount_desc: Vec<DescribeApplicationConfigDataSecretMountDesc>,
    87 "SecurityGroupId" security_group_id: String, 88 "ServiceTags" service_tags: BTreeMap<String, String>,
    89 "SidecarContainersConfig" sidecar_containers_config: Vec<DescribeApplicationConfigSidecarContainersConfig>,
    90 "SlsConfigs" sls_configs: String, 91 "SlsLogEnvTags" sls_log_env_tags: String,
    92 "StartupProbe" startup_probe: String, 93 "SwimlanePvtzDiscovery" swimlane_pvtz_discovery: String,
    94 "Tags" tags: Vec<DescribeApplicationConfigTags>,
    95 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64, 96 "Timezone" timezone: String,
    97 "TomcatConfig" tomcat_config: String, 98 "UpdateStrategy" update_strategy: String,
    99 "VSwitchId" vswitch_id: String, 100 "VpcId" vpc_id: String, 101 "WarStartOptions" war_start_options: String,
    102 "WebContainer" web_container: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigConfigMapMountDesc {
    pub config_map_id: Option<i64>,
    pub config_map_name: Option<String>,
    pub key: Option<String>,
    pub mount_path: Option<String>,
}
model! { DescribeApplicationConfigConfigMapMountDesc {
    0 "ConfigMapId" config_map_id: i64, 1 "ConfigMapName" config_map_name: String, 2 "Key" key: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigEmptyDirDesc {
    pub mount_path: Option<String>,
    pub name: Option<String>,
}
model! { DescribeApplicationConfigEmptyDirDesc {
    0 "MountPath" mount_path: String, 1 "Name" name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigInitContainersConfig {
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_map_mount_desc: Vec<
        DescribeApplicationConfigInitContainersConfigConfigMapMountDesc,
    >,
    pub empty_dir_desc: Vec<DescribeApplicationConfigInitContainersConfigEmptyDirDesc>,
    pub envs: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub secret_mount_desc: Vec<DescribeApplicationConfigSecretMountDesc>,
}
model! { DescribeApplicationConfigInitContainersConfig {
    0 "Command" command: String, 1 "CommandArgs" command_args: String,
    2 "ConfigMapMountDesc" config_map_mount_desc: Vec<DescribeApplicationConfigInitContainersConfigConfigMapMountDesc>,
    3 "EmptyDirDesc" empty_dir_desc: Vec<DescribeApplicationConfigInitContainersConfigEmptyDirDesc>,
    4 "Envs" envs: String, 5 "ImageUrl" image_url: String, 6 "Name" name: String,
    7 "SecretMountDesc" secret_mount_desc: Vec<DescribeApplicationConfigSecretMountDesc>
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigInitContainersConfigConfigMapMountDesc {
    pub config_map_id: Option<i64>,
    pub config_map_name: Option<String>,
    pub key: Option<String>,
    pub mount_path: Option<String>,
}
model! { DescribeApplicationConfigInitContainersConfigConfigMapMountDesc {
    0 "ConfigMapId" config_map_id: i64, 1 "ConfigMapName" config_map_name: String, 2 "Key" key: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigInitContainersConfigEmptyDirDesc {
    pub mount_path: Option<String>,
    pub name: Option<String>,
}
model! { DescribeApplicationConfigInitContainersConfigEmptyDirDesc {
    0 "MountPath" mount_path: String, 1 "Name" name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigSecretMountDesc {
    pub key: Option<String>,
    pub mount_path: Option<String>,
    pub secret_id: Option<i64>,
    pub secret_name: Option<String>,
}
model! { DescribeApplicationConfigSecretMountDesc {
    0 "Key" key: String, 1 "MountPath" mount_path: String, 2 "SecretId" secret_id: i64,
    3 "SecretName" secret_name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigMountDesc {
    pub mount_path: Option<String>,
    pub nas_path: Option<String>,
}
model! { DescribeApplicationConfigMountDesc {
    0 "MountPath" mount_path: String, 1 "NasPath" nas_path: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigOssMountDescs {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub mount_path: Option<String>,
    pub read_only: Option<bool>,
}
model! { DescribeApplicationConfigOssMountDescs {
    0 "bucketName" bucket_name: String, 1 "bucketPath" bucket_path: String, 2 "mountPath" mount_path: String,
    3 "readOnly" read_only: bool
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigRaspConfig {
    pub enable_rasp: Option<bool>,
    pub rasp_app_key: Option<String>,
    pub rasp_app_name: Option<String>,
}
model! { DescribeApplicationConfigRaspConfig {
    0 "EnableRasp" enable_rasp: bool, 1 "RaspAppKey" rasp_app_key: String, 2 "RaspAppName" rasp_app_name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigDataSecretMountDesc {
    pub key: Option<String>,
    pub mount_path: Option<String>,
    pub secret_id: Option<i64>,
    pub secret_name: Option<String>,
}
model! { DescribeApplicationConfigDataSecretMountDesc {
    0 "Key" key: String, 1 "MountPath" mount_path: String, 2 "SecretId" secret_id: i64,
    3 "SecretName" secret_name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigSidecarContainersConfig {
    pub acr_instance_id: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_map_mount_desc: Vec<
        DescribeApplicationConfigSidecarContainersConfigConfigMapMountDesc,
    >,
    pub cpu: Option<i64>,
    pub empty_dir_desc: Vec<
        DescribeApplicationConfigSidecarContainersConfigEmptyDirDesc,
    >,
    pub envs: Option<String>,
    pub image_url: Option<String>,
    pub liveness: Option<String>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub readiness: Option<String>,
    pub secret_mount_desc: Vec<
        DescribeApplicationConfigSidecarContainersConfigSecretMountDesc,
    >,
}
model! { DescribeApplicationConfigSidecarContainersConfig {
    0 "AcrInstanceId" acr_instance_id: String, 1 "Command" command: String, 2 "CommandArgs" command_args: String,
    3 "ConfigMapMountDesc" config_map_mount_desc: Vec<DescribeApplicationConfigSidecarContainersConfigConfigMapMountDesc>,
    4 "Cpu" cpu: i64,
    5 "EmptyDirDesc" empty_dir_desc: Vec<DescribeApplicationConfigSidecarContainersConfigEmptyDirDesc>,
    6 "Envs" envs: String, 7 "ImageUrl" image_url: String, 8 "Liveness" liveness: String, 9 "Memory" memory: i64,
    10 "Name" name: String, 11 "PostStart" post_start: String, 12 "PreStop" pre_stop: String,
    13 "Readiness" readiness: String,
    14 "SecretMountDesc" secret_mount_desc: Vec<DescribeApplicationConfigSidecarContainersConfigSecretMountDesc>
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigSidecarContainersConfigConfigMapMountDesc {
    pub config_map_id: Option<i64>,
    pub config_map_name: Option<String>,
    pub key: Option<String>,
    pub mount_path: Option<String>,
}
model! { DescribeApplicationConfigSidecarContainersConfigConfigMapMountDesc {
    0 "ConfigMapId" config_map_id: i64, 1 "ConfigMapName" config_map_name: String, 2 "Key" key: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigSidecarContainersConfigEmptyDirDesc {
    pub mount_path: Option<String>,
    pub name: Option<String>,
}
model! { DescribeApplicationConfigSidecarContainersConfigEmptyDirDesc {
    0 "MountPath" mount_path: String, 1 "Name" name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigSidecarContainersConfigSecretMountDesc {
    pub key: Option<String>,
    pub mount_path: Option<String>,
    pub secret_id: Option<i64>,
    pub secret_name: Option<String>,
}
model! { DescribeApplicationConfigSidecarContainersConfigSecretMountDesc {
    0 "Key" key: String, 1 "MountPath" mount_path: String, 2 "SecretId" secret_id: i64,
    3 "SecretName" secret_name: String
} }

/// In the response of [`DescribeApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationConfigTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationConfigTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes application groups: `DescribeApplicationGroups` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/describeApplicationGroups`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroups {
    /// Required.
    pub app_id: String,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeApplicationGroups(app_id: String) "DescribeApplicationGroups" -> DescribeApplicationGroupsOutput {
    0 "AppId" app_id, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64
} { method: "GET", path: "/pop/v1/sam/app/describeApplicationGroups", } }

/// Response of [`DescribeApplicationGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroupsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeApplicationGroupsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationGroupsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeApplicationGroupsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationGroupsData {
    pub edas_container_version: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<i64>,
    pub image_url: Option<String>,
    pub jdk: Option<String>,
    pub package_type: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub package_version_id: Option<String>,
    pub replicas: Option<i64>,
    pub running_instances: Option<i64>,
    pub web_container: Option<String>,
}
model! { DescribeApplicationGroupsData {
    0 "EdasContainerVersion" edas_container_version: String, 1 "GroupId" group_id: String,
    2 "GroupName" group_name: String, 3 "GroupType" group_type: i64, 4 "ImageUrl" image_url: String,
    5 "Jdk" jdk: String, 6 "PackageType" package_type: String, 7 "PackageUrl" package_url: String,
    8 "PackageVersion" package_version: String, 9 "PackageVersionId" package_version_id: String,
    10 "Replicas" replicas: i64, 11 "RunningInstances" running_instances: i64, 12 "WebContainer" web_container: String
} }

/// Describes application image: `DescribeApplicationImage` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/container/describeApplicationImage`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationImage {
    /// Required.
    pub app_id: String,
    /// Required.
    pub image_url: String,
}
operation! { DescribeApplicationImage(app_id: String, image_url: String)
    "DescribeApplicationImage" -> DescribeApplicationImageOutput {
    0 "AppId" app_id, 1 "ImageUrl" image_url
} { method: "GET", path: "/pop/v1/sam/container/describeApplicationImage", } }

/// Response of [`DescribeApplicationImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationImageOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationImageData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationImageOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationImageData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationImageData {
    pub cr_url: Option<String>,
    pub logo: Option<String>,
    pub region_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace: Option<String>,
    pub repo_origin_type: Option<String>,
    pub repo_tag: Option<String>,
    pub repo_type: Option<String>,
}
model! { DescribeApplicationImageData {
    0 "CrUrl" cr_url: String, 1 "Logo" logo: String, 2 "RegionId" region_id: String, 3 "RepoName" repo_name: String,
    4 "RepoNamespace" repo_namespace: String, 5 "RepoOriginType" repo_origin_type: String, 6 "RepoTag" repo_tag: String,
    7 "RepoType" repo_type: String
} }

/// Describes application instances: `DescribeApplicationInstances` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/describeApplicationInstances`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstances {
    /// Required.
    pub app_id: String,
    pub current_page: Option<i64>,
    /// Required.
    pub group_id: String,
    pub instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub pipeline_id: Option<String>,
    pub reverse: Option<bool>,
}
operation! { DescribeApplicationInstances(app_id: String, group_id: String)
    "DescribeApplicationInstances" -> DescribeApplicationInstancesOutput {
    0 "AppId" app_id, 1 "CurrentPage" current_page: i64, 2 "GroupId" group_id, 3 "InstanceId" instance_id: String,
    4 "PageSize" page_size: i64, 5 "PipelineId" pipeline_id: String, 6 "Reverse" reverse: bool
} { method: "GET", path: "/pop/v1/sam/app/describeApplicationInstances", } }
paged! { DescribeApplicationInstances: DescribeApplicationInstancesInstances =
    Number "CurrentPage", "Data.Instances" data.instances, total "Data.TotalSize" }

/// Response of [`DescribeApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationInstancesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationInstancesOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationInstancesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesData {
    pub current_page: Option<i64>,
    pub instances: Vec<DescribeApplicationInstancesInstances>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeApplicationInstancesData {
    0 "CurrentPage" current_page: i64, 1 "Instances" instances: Vec<DescribeApplicationInstancesInstances>,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesInstances {
    pub create_time_stamp: Option<i64>,
    pub debug_status: Option<bool>,
    pub eip: Option<String>,
    pub finish_time_stamp: Option<i64>,
    pub group_id: Option<String>,
    pub image_url: Option<String>,
    pub instance_container_ip: Option<String>,
    pub instance_container_restarts: Option<i64>,
    pub instance_container_status: Option<String>,
    pub instance_health_status: Option<String>,
    pub instance_id: Option<String>,
    pub main_container_status: Option<String>,
    pub package_version: Option<String>,
    pub sidecar_containers_status: Vec<
        DescribeApplicationInstancesSidecarContainersStatus,
    >,
    pub tags: Vec<DescribeApplicationInstancesTags>,
    pub timestamp: Option<i64>,
    pub traffic_status: Option<String>,
    pub unhealthy_message: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeApplicationInstancesInstances {
    0 "CreateTimeStamp" create_time_stamp: i64, 1 "DebugStatus" debug_status: bool, 2 "Eip" eip: String,
    3 "FinishTimeStamp" finish_time_stamp: i64, 4 "GroupId" group_id: String, 5 "ImageUrl" image_url: String,
    6 "InstanceContainerIp" instance_container_ip: String,
    7 "InstanceContainerRestarts" instance_container_restarts: i64,
    8 "InstanceContainerStatus" instance_container_status: String,
    9 "InstanceHealthStatus" instance_health_status: String, 10 "InstanceId" instance_id: String,
    11 "MainContainerStatus" main_container_status: String, 12 "PackageVersion" package_version: String,
    13 "SidecarContainersStatus" sidecar_containers_status: Vec<DescribeApplicationInstancesSidecarContainersStatus>,
    14 "Tags" tags: Vec<DescribeApplicationInstancesTags>, 15 "Timestamp" timestamp: i64,
    16 "TrafficStatus" traffic_status: String, 17 "UnhealthyMessage" unhealthy_message: String,
    18 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesSidecarContainersStatus {
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub image_url: Option<String>,
}
model! { DescribeApplicationInstancesSidecarContainersStatus {
    0 "ContainerId" container_id: String, 1 "ContainerStatus" container_status: String, 2 "ImageUrl" image_url: String
} }

/// In the response of [`DescribeApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes application mse service: `DescribeApplicationMseService` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/applicationMseService`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationMseService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMseService {
    /// Required.
    pub app_id: String,
    /// Required.
    pub enable_ahas: bool,
}
operation! { DescribeApplicationMseService(app_id: String, enable_ahas: bool)
    "DescribeApplicationMseService" -> DescribeApplicationMseServiceOutput {
    0 "AppId" app_id, 1 "EnableAhas" enable_ahas
} { method: "GET", path: "/pop/v1/sam/app/applicationMseService", } }

/// Response of [`DescribeApplicationMseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMseServiceOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationMseServiceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationMseServiceOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationMseServiceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationMseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMseServiceData {
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_app_name_space: Option<String>,
    pub status: Option<String>,
}
model! { DescribeApplicationMseServiceData {
    0 "MseAppId" mse_app_id: String, 1 "MseAppName" mse_app_name: String,
    2 "MseAppNameSpace" mse_app_name_space: String, 3 "Status" status: String
} }

/// Describes application nlbs: `DescribeApplicationNlbs` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/nlb`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationNlbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationNlbs {
    pub app_id: Option<String>,
}
operation! { DescribeApplicationNlbs() "DescribeApplicationNlbs" -> DescribeApplicationNlbsOutput {
    0 "AppId" app_id: String
} { method: "GET", path: "/pop/v1/sam/app/nlb", } }

/// Response of [`DescribeApplicationNlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationNlbsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationNlbsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationNlbsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationNlbsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationNlbsData {
    pub instances: BTreeMap<String, DataInstancesValue>,
}
model! { DescribeApplicationNlbsData {
    0 "Instances" instances: BTreeMap<String, DataInstancesValue>
} }

/// In the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInstancesValue {
    pub dns_name: Option<String>,
    pub listeners: BTreeMap<String, DataInstancesValueListenersValue>,
    pub created_by_sae: Option<bool>,
}
model! { DataInstancesValue {
    0 "DnsName" dns_name: String, 1 "Listeners" listeners: BTreeMap<String, DataInstancesValueListenersValue>,
    2 "CreatedBySae" created_by_sae: bool
} }

/// In the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInstancesValueListenersValue {
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub target_port: Option<i64>,
    pub cert_ids: Option<String>,
}
model! { DataInstancesValueListenersValue {
    0 "Protocol" protocol: String, 1 "Port" port: i64, 2 "Status" status: String, 3 "TargetPort" target_port: i64,
    4 "CertIds" cert_ids: String
} }

/// Describes application scaling rule: `DescribeApplicationScalingRule` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/scale/applicationScalingRule`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRule {
    /// Required.
    pub app_id: String,
    /// Required.
    pub scaling_rule_name: String,
}
operation! { DescribeApplicationScalingRule(app_id: String, scaling_rule_name: String)
    "DescribeApplicationScalingRule" -> DescribeApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "ScalingRuleName" scaling_rule_name
} { method: "GET", path: "/pop/v1/sam/scale/applicationScalingRule", } }

/// Response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationScalingRuleData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationScalingRuleData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleData {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub metric: Option<DescribeApplicationScalingRuleMetric>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub timer: Option<DescribeApplicationScalingRuleTimer>,
    pub update_time: Option<i64>,
}
model! { DescribeApplicationScalingRuleData {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "LastDisableTime" last_disable_time: i64,
    3 "Metric" metric: DescribeApplicationScalingRuleMetric, 4 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    5 "MinReadyInstances" min_ready_instances: i64, 6 "ScaleRuleEnabled" scale_rule_enabled: bool,
    7 "ScaleRuleName" scale_rule_name: String, 8 "ScaleRuleType" scale_rule_type: String,
    9 "Timer" timer: DescribeApplicationScalingRuleTimer, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<DescribeApplicationScalingRuleMetrics>,
    pub metrics_status: Option<DescribeApplicationScalingRuleMetricsStatus>,
    pub min_replicas: Option<i64>,
    pub scale_down_rules: Option<DescribeApplicationScalingRuleScaleDownRules>,
    pub scale_up_rules: Option<DescribeApplicationScalingRuleScaleUpRules>,
}
model! { DescribeApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<DescribeApplicationScalingRuleMetrics>,
    2 "MetricsStatus" metrics_status: DescribeApplicationScalingRuleMetricsStatus, 3 "MinReplicas" min_replicas: i64,
    4 "ScaleDownRules" scale_down_rules: DescribeApplicationScalingRuleScaleDownRules,
    5 "ScaleUpRules" scale_up_rules: DescribeApplicationScalingRuleScaleUpRules
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
    pub slb_id: Option<String>,
    pub slb_logstore: Option<String>,
    pub slb_project: Option<String>,
    pub vport: Option<String>,
}
model! { DescribeApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String,
    2 "SlbId" slb_id: String, 3 "SlbLogstore" slb_logstore: String, 4 "SlbProject" slb_project: String,
    5 "Vport" vport: String
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleMetricsStatus {
    pub current_metrics: Vec<DescribeApplicationScalingRuleCurrentMetrics>,
    pub current_replicas: Option<i64>,
    pub desired_replicas: Option<i64>,
    pub last_scale_time: Option<String>,
    pub next_scale_metrics: Vec<DescribeApplicationScalingRuleNextScaleMetrics>,
    pub next_scale_time_period: Option<i64>,
}
model! { DescribeApplicationScalingRuleMetricsStatus {
    0 "CurrentMetrics" current_metrics: Vec<DescribeApplicationScalingRuleCurrentMetrics>,
    1 "CurrentReplicas" current_replicas: i64, 2 "DesiredReplicas" desired_replicas: i64,
    3 "LastScaleTime" last_scale_time: String,
    4 "NextScaleMetrics" next_scale_metrics: Vec<DescribeApplicationScalingRuleNextScaleMetrics>,
    5 "NextScaleTimePeriod" next_scale_time_period: i64
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleCurrentMetrics {
    pub current_value: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeApplicationScalingRuleCurrentMetrics {
    0 "CurrentValue" current_value: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleNextScaleMetrics {
    pub name: Option<String>,
    pub next_scale_in_average_utilization: Option<i64>,
    pub next_scale_out_average_utilization: Option<i64>,
}
model! { DescribeApplicationScalingRuleNextScaleMetrics {
    0 "Name" name: String, 1 "NextScaleInAverageUtilization" next_scale_in_average_utilization: i64,
    2 "NextScaleOutAverageUtilization" next_scale_out_average_utilization: i64
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleScaleDownRules {
    pub disabled: Option<bool>,
    pub stabilization_window_seconds: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeApplicationScalingRuleScaleDownRules {
    0 "Disabled" disabled: bool, 1 "StabilizationWindowSeconds" stabilization_window_seconds: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleScaleUpRules {
    pub disabled: Option<bool>,
    pub stabilization_window_seconds: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeApplicationScalingRuleScaleUpRules {
    0 "Disabled" disabled: bool, 1 "StabilizationWindowSeconds" stabilization_window_seconds: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleTimer {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub period: Option<String>,
    pub schedules: Vec<DescribeApplicationScalingRuleSchedules>,
}
model! { DescribeApplicationScalingRuleTimer {
    0 "BeginDate" begin_date: String, 1 "EndDate" end_date: String, 2 "Period" period: String,
    3 "Schedules" schedules: Vec<DescribeApplicationScalingRuleSchedules>
} }

/// In the response of [`DescribeApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleSchedules {
    pub at_time: Option<String>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub target_replicas: Option<i64>,
}
model! { DescribeApplicationScalingRuleSchedules {
    0 "AtTime" at_time: String, 1 "MaxReplicas" max_replicas: i64, 2 "MinReplicas" min_replicas: i64,
    3 "TargetReplicas" target_replicas: i64
} }

/// Describes application scaling rules: `DescribeApplicationScalingRules` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/scale/applicationScalingRules`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRules {
    /// Required.
    pub app_id: String,
}
operation! { DescribeApplicationScalingRules(app_id: String)
    "DescribeApplicationScalingRules" -> DescribeApplicationScalingRulesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/scale/applicationScalingRules", } }

/// Response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationScalingRulesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationScalingRulesOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationScalingRulesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesData {
    pub application_scaling_rules: Vec<
        DescribeApplicationScalingRulesApplicationScalingRules,
    >,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeApplicationScalingRulesData {
    0 "ApplicationScalingRules" application_scaling_rules: Vec<DescribeApplicationScalingRulesApplicationScalingRules>,
    1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesApplicationScalingRules {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub metric: Option<DescribeApplicationScalingRulesMetric>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub timer: Option<DescribeApplicationScalingRulesTimer>,
    pub update_time: Option<i64>,
}
model! { DescribeApplicationScalingRulesApplicationScalingRules {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "LastDisableTime" last_disable_time: i64,
    3 "Metric" metric: DescribeApplicationScalingRulesMetric, 4 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    5 "MinReadyInstances" min_ready_instances: i64, 6 "ScaleRuleEnabled" scale_rule_enabled: bool,
    7 "ScaleRuleName" scale_rule_name: String, 8 "ScaleRuleType" scale_rule_type: String,
    9 "Timer" timer: DescribeApplicationScalingRulesTimer, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesMetric {
    pub max_replicas: Option<i64>,
    pub metric_source: Option<String>,
    pub metrics: Vec<DescribeApplicationScalingRulesMetrics>,
    pub metrics_status: Option<DescribeApplicationScalingRulesMetricsStatus>,
    pub min_replicas: Option<i64>,
    pub prometheus_metrics: Vec<DescribeApplicationScalingRulesPrometheusMetrics>,
    /// Secret.
    pub prometheus_token: Option<Secret>,
    pub prometheus_url: Option<String>,
    pub scale_down_rules: Option<DescribeApplicationScalingRulesScaleDownRules>,
    pub scale_up_rules: Option<DescribeApplicationScalingRulesScaleUpRules>,
}
model! { DescribeApplicationScalingRulesMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "MetricSource" metric_source: String,
    2 "Metrics" metrics: Vec<DescribeApplicationScalingRulesMetrics>,
    3 "MetricsStatus" metrics_status: DescribeApplicationScalingRulesMetricsStatus, 4 "MinReplicas" min_replicas: i64,
    5 "PrometheusMetrics" prometheus_metrics: Vec<DescribeApplicationScalingRulesPrometheusMetrics>,
    6 "PrometheusToken" prometheus_token: Secret, 7 "PrometheusUrl" prometheus_url: String,
    8 "ScaleDownRules" scale_down_rules: DescribeApplicationScalingRulesScaleDownRules,
    9 "ScaleUpRules" scale_up_rules: DescribeApplicationScalingRulesScaleUpRules
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
    pub slb_id: Option<String>,
    pub slb_logstore: Option<String>,
    pub slb_project: Option<String>,
    pub vport: Option<String>,
}
model! { DescribeApplicationScalingRulesMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String,
    2 "SlbId" slb_id: String, 3 "SlbLogstore" slb_logstore: String, 4 "SlbProject" slb_project: String,
    5 "Vport" vport: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesMetricsStatus {
    pub current_metrics: Vec<DescribeApplicationScalingRulesCurrentMetrics>,
    pub current_replicas: Option<i64>,
    pub desired_replicas: Option<i64>,
    pub last_scale_time: Option<String>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub next_scale_metrics: Vec<DescribeApplicationScalingRulesNextScaleMetrics>,
    pub next_scale_time_period: Option<i64>,
}
model! { DescribeApplicationScalingRulesMetricsStatus {
    0 "CurrentMetrics" current_metrics: Vec<DescribeApplicationScalingRulesCurrentMetrics>,
    1 "CurrentReplicas" current_replicas: i64, 2 "DesiredReplicas" desired_replicas: i64,
    3 "LastScaleTime" last_scale_time: String, 4 "MaxReplicas" max_replicas: i64, 5 "MinReplicas" min_replicas: i64,
    6 "NextScaleMetrics" next_scale_metrics: Vec<DescribeApplicationScalingRulesNextScaleMetrics>,
    7 "NextScaleTimePeriod" next_scale_time_period: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesCurrentMetrics {
    pub current_value: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeApplicationScalingRulesCurrentMetrics {
    0 "CurrentValue" current_value: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesNextScaleMetrics {
    pub name: Option<String>,
    pub next_scale_in_average_utilization: Option<i64>,
    pub next_scale_out_average_utilization: Option<i64>,
}
model! { DescribeApplicationScalingRulesNextScaleMetrics {
    0 "Name" name: String, 1 "NextScaleInAverageUtilization" next_scale_in_average_utilization: i64,
    2 "NextScaleOutAverageUtilization" next_scale_out_average_utilization: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesPrometheusMetrics {
    pub prometheus_query: Option<String>,
    pub target_metric_value: Option<String>,
}
model! { DescribeApplicationScalingRulesPrometheusMetrics {
    0 "PrometheusQuery" prometheus_query: String, 1 "TargetMetricValue" target_metric_value: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesScaleDownRules {
    pub disabled: Option<bool>,
    pub stabilization_window_seconds: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeApplicationScalingRulesScaleDownRules {
    0 "Disabled" disabled: bool, 1 "StabilizationWindowSeconds" stabilization_window_seconds: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesScaleUpRules {
    pub disabled: Option<bool>,
    pub stabilization_window_seconds: Option<i64>,
    pub step: Option<i64>,
}
model! { DescribeApplicationScalingRulesScaleUpRules {
    0 "Disabled" disabled: bool, 1 "StabilizationWindowSeconds" stabilization_window_seconds: i64, 2 "Step" step: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesTimer {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub period: Option<String>,
    pub schedules: Vec<DescribeApplicationScalingRulesSchedules>,
    pub time_zone: Option<String>,
}
model! { DescribeApplicationScalingRulesTimer {
    0 "BeginDate" begin_date: String, 1 "EndDate" end_date: String, 2 "Period" period: String,
    3 "Schedules" schedules: Vec<DescribeApplicationScalingRulesSchedules>, 4 "TimeZone" time_zone: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesSchedules {
    pub at_time: Option<String>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub target_replicas: Option<i64>,
}
model! { DescribeApplicationScalingRulesSchedules {
    0 "AtTime" at_time: String, 1 "MaxReplicas" max_replicas: i64, 2 "MinReplicas" min_replicas: i64,
    3 "TargetReplicas" target_replicas: i64
} }

/// Describes application slbs: `DescribeApplicationSlbs` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/slb`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationSlbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSlbs {
    /// Required.
    pub app_id: String,
}
operation! { DescribeApplicationSlbs(app_id: String) "DescribeApplicationSlbs" -> DescribeApplicationSlbsOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/app/slb", } }

/// Response of [`DescribeApplicationSlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationSlbsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationSlbsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationSlbsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub internet: Vec<DescribeApplicationSlbsInternet>,
    pub internet_ip: Option<String>,
    pub internet_slb_charge_type: Option<String>,
    pub internet_slb_expired: Option<bool>,
    pub internet_slb_id: Option<String>,
    pub intranet: Vec<DescribeApplicationSlbsIntranet>,
    pub intranet_ip: Option<String>,
    pub intranet_slb_charge_type: Option<String>,
    pub intranet_slb_expired: Option<bool>,
    pub intranet_slb_id: Option<String>,
}
model! { DescribeApplicationSlbsData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ClusterId" cluster_id: String,
    3 "Internet" internet: Vec<DescribeApplicationSlbsInternet>, 4 "InternetIp" internet_ip: String,
    5 "InternetSlbChargeType" internet_slb_charge_type: String, 6 "InternetSlbExpired" internet_slb_expired: bool,
    7 "InternetSlbId" internet_slb_id: String, 8 "Intranet" intranet: Vec<DescribeApplicationSlbsIntranet>,
    9 "IntranetIp" intranet_ip: String, 10 "IntranetSlbChargeType" intranet_slb_charge_type: String,
    11 "IntranetSlbExpired" intranet_slb_expired: bool, 12 "IntranetSlbId" intranet_slb_id: String
} }

/// In the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsInternet {
    pub connection_drain_timeout: Option<i64>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub create_time: Option<i64>,
    pub enable_connection_drain: Option<bool>,
    pub https_ca_cert_id: Option<String>,
    pub https_cert_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub sticky_session: Option<bool>,
    pub sticky_session_type: Option<String>,
    pub target_port: Option<i64>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeApplicationSlbsInternet {
    0 "ConnectionDrainTimeout" connection_drain_timeout: i64, 1 "Cookie" cookie: String,
    2 "CookieTimeout" cookie_timeout: i64, 3 "CreateTime" create_time: i64,
    4 "EnableConnectionDrain" enable_connection_drain: bool, 5 "HttpsCaCertId" https_ca_cert_id: String,
    6 "HttpsCertId" https_cert_id: String, 7 "Port" port: i64, 8 "Protocol" protocol: String,
    9 "StickySession" sticky_session: bool, 10 "StickySessionType" sticky_session_type: String,
    11 "TargetPort" target_port: i64, 12 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsIntranet {
    pub connection_drain_timeout: Option<i64>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub create_time: Option<i64>,
    pub enable_connection_drain: Option<bool>,
    pub https_ca_cert_id: Option<String>,
    pub https_cert_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub sticky_session: Option<bool>,
    pub sticky_session_type: Option<String>,
    pub target_port: Option<i64>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeApplicationSlbsIntranet {
    0 "ConnectionDrainTimeout" connection_drain_timeout: i64, 1 "Cookie" cookie: String,
    2 "CookieTimeout" cookie_timeout: i64, 3 "CreateTime" create_time: i64,
    4 "EnableConnectionDrain" enable_connection_drain: bool, 5 "HttpsCaCertId" https_ca_cert_id: String,
    6 "HttpsCertId" https_cert_id: String, 7 "Port" port: i64, 8 "Protocol" protocol: String,
    9 "StickySession" sticky_session: bool, 10 "StickySessionType" sticky_session_type: String,
    11 "TargetPort" target_port: i64, 12 "VServerGroupId" vserver_group_id: String
} }

/// Describes application status: `DescribeApplicationStatus` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/describeApplicationStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeApplicationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationStatus {
    /// Required.
    pub app_id: String,
}
operation! { DescribeApplicationStatus(app_id: String) "DescribeApplicationStatus" -> DescribeApplicationStatusOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/app/describeApplicationStatus", } }

/// Response of [`DescribeApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationStatusOutput {
    pub code: Option<String>,
    pub data: Option<DescribeApplicationStatusData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeApplicationStatusOutput {
    0 "Code" code: String, 1 "Data" data: DescribeApplicationStatusData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationStatusData {
    pub app_id: Option<String>,
    pub arms_advanced_enabled: Option<String>,
    pub arms_apm_info: Option<String>,
    pub create_time: Option<String>,
    pub current_status: Option<String>,
    pub enable_agent: Option<bool>,
    pub file_size_limit: Option<i64>,
    pub last_change_order_id: Option<String>,
    pub last_change_order_running: Option<bool>,
    pub last_change_order_status: Option<String>,
    pub running_instances: Option<i64>,
    pub sub_status: Option<String>,
}
model! { DescribeApplicationStatusData {
    0 "AppId" app_id: String, 1 "ArmsAdvancedEnabled" arms_advanced_enabled: String,
    2 "ArmsApmInfo" arms_apm_info: String, 3 "CreateTime" create_time: String, 4 "CurrentStatus" current_status: String,
    5 "EnableAgent" enable_agent: bool, 6 "FileSizeLimit" file_size_limit: i64,
    7 "LastChangeOrderId" last_change_order_id: String, 8 "LastChangeOrderRunning" last_change_order_running: bool,
    9 "LastChangeOrderStatus" last_change_order_status: String, 10 "RunningInstances" running_instances: i64,
    11 "SubStatus" sub_status: String
} }

/// Describes change order: `DescribeChangeOrder` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/changeorder/DescribeChangeOrder`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOrder {
    /// Required.
    pub change_order_id: String,
}
operation! { DescribeChangeOrder(change_order_id: String) "DescribeChangeOrder" -> DescribeChangeOrderOutput {
    0 "ChangeOrderId" change_order_id
} { method: "GET", path: "/pop/v1/sam/changeorder/DescribeChangeOrder", } }

/// Response of [`DescribeChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOrderOutput {
    pub code: Option<String>,
    pub data: Option<DescribeChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeChangeOrderOutput {
    0 "Code" code: String, 1 "Data" data: DescribeChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOrderData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub application_enable_grey_tag_route: Option<bool>,
    pub application_update_strategy: Option<String>,
    pub approval_id: Option<String>,
    pub auto: Option<bool>,
    pub batch_count: Option<i64>,
    pub batch_type: Option<String>,
    pub batch_wait_time: Option<i64>,
    pub change_order_id: Option<String>,
    pub co_type: Option<String>,
    pub co_type_code: Option<String>,
    pub create_time: Option<String>,
    pub current_pipeline_id: Option<String>,
    pub description: Option<String>,
    pub error_message: Option<String>,
    pub pipelines: Vec<DescribeChangeOrderPipelines>,
    pub status: Option<i64>,
    pub sub_status: Option<i64>,
    pub support_rollback: Option<bool>,
}
model! { DescribeChangeOrderData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String,
    2 "ApplicationEnableGreyTagRoute" application_enable_grey_tag_route: bool,
    3 "ApplicationUpdateStrategy" application_update_strategy: String, 4 "ApprovalId" approval_id: String,
    5 "Auto" auto: bool, 6 "BatchCount" batch_count: i64, 7 "BatchType" batch_type: String,
    8 "BatchWaitTime" batch_wait_time: i64, 9 "ChangeOrderId" change_order_id: String, 10 "CoType" co_type: String,
    11 "CoTypeCode" co_type_code: String, 12 "CreateTime" create_time: String,
    13 "CurrentPipelineId" current_pipeline_id: String, 14 "Description" description: String,
    15 "ErrorMessage" error_message: String, 16 "Pipelines" pipelines: Vec<DescribeChangeOrderPipelines>,
    17 "Status" status: i64, 18 "SubStatus" sub_status: i64, 19 "SupportRollback" support_rollback: bool
} }

/// In the response of [`DescribeChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOrderPipelines {
    pub batch_type: Option<i64>,
    pub parallel_count: Option<i64>,
    pub pipeline_id: Option<String>,
    pub pipeline_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeChangeOrderPipelines {
    0 "BatchType" batch_type: i64, 1 "ParallelCount" parallel_count: i64, 2 "PipelineId" pipeline_id: String,
    3 "PipelineName" pipeline_name: String, 4 "StartTime" start_time: i64, 5 "Status" status: i64,
    6 "UpdateTime" update_time: i64
} }

/// Describes components: `DescribeComponents` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/resource/components`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponents {
    pub app_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeComponents(r#type: String) "DescribeComponents" -> DescribeComponentsOutput {
    0 "AppId" app_id: String, 1 "Type" r#type
} { method: "GET", path: "/pop/v1/sam/resource/components", } }

/// Response of [`DescribeComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeComponentsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeComponentsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeComponentsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsData {
    pub component_description: Option<String>,
    pub component_key: Option<String>,
    pub expired: Option<bool>,
    pub r#type: Option<String>,
}
model! { DescribeComponentsData {
    0 "ComponentDescription" component_description: String, 1 "ComponentKey" component_key: String,
    2 "Expired" expired: bool, 3 "Type" r#type: String
} }

/// Describes config map: `DescribeConfigMap` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/configmap/configMap`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMap {
    /// Required.
    pub config_map_id: i64,
}
operation! { DescribeConfigMap(config_map_id: i64) "DescribeConfigMap" -> DescribeConfigMapOutput {
    0 "ConfigMapId" config_map_id
} { method: "GET", path: "/pop/v1/sam/configmap/configMap", } }

/// Response of [`DescribeConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMapOutput {
    pub code: Option<String>,
    pub data: Option<DescribeConfigMapData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeConfigMapOutput {
    0 "Code" code: String, 1 "Data" data: DescribeConfigMapData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMapData {
    pub config_map_id: Option<i64>,
    pub create_time: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub relate_apps: Vec<DescribeConfigMapRelateApps>,
    pub update_time: Option<i64>,
}
model! { DescribeConfigMapData {
    0 "ConfigMapId" config_map_id: i64, 1 "CreateTime" create_time: i64, 2 "Data" data: BTreeMap<String, Value>,
    3 "Description" description: String, 4 "Name" name: String, 5 "NamespaceId" namespace_id: String,
    6 "RelateApps" relate_apps: Vec<DescribeConfigMapRelateApps>, 7 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMapRelateApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { DescribeConfigMapRelateApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Describes configuration price: `DescribeConfigurationPrice` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/configurationPrice`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeConfigurationPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPrice {
    pub best_effort_type: Option<String>,
    /// Required.
    pub cpu: i64,
    pub gpu_a10: Option<String>,
    pub gpu_ppu810e: Option<String>,
    /// Required.
    pub memory: i64,
    pub new_sae_version: Option<String>,
    pub resource_type: Option<String>,
    pub workload: Option<String>,
}
operation! { DescribeConfigurationPrice(cpu: i64, memory: i64)
    "DescribeConfigurationPrice" -> DescribeConfigurationPriceOutput {
    0 "BestEffortType" best_effort_type: String, 1 "Cpu" cpu, 2 "GpuA10" gpu_a10: String,
    3 "GpuPpu810e" gpu_ppu810e: String, 4 "Memory" memory, 5 "NewSaeVersion" new_sae_version: String,
    6 "ResourceType" resource_type: String, 7 "Workload" workload: String
} { method: "GET", path: "/pop/v1/paas/configurationPrice", } }

/// Response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceOutput {
    pub code: Option<String>,
    pub data: Option<DescribeConfigurationPriceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeConfigurationPriceOutput {
    0 "Code" code: String, 1 "Data" data: DescribeConfigurationPriceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceData {
    pub bag_usage: Option<DescribeConfigurationPriceBagUsage>,
    pub cpu_mem_price: Option<DescribeConfigurationPriceCpuMemPrice>,
    pub order: Option<DescribeConfigurationPriceDataOrder>,
    pub request_price: Option<DescribeConfigurationPriceRequestPrice>,
    pub rules: Vec<DescribeConfigurationPriceDataRules>,
    pub traffic_price: Option<DescribeConfigurationPriceTrafficPrice>,
}
model! { DescribeConfigurationPriceData {
    0 "BagUsage" bag_usage: DescribeConfigurationPriceBagUsage,
    1 "CpuMemPrice" cpu_mem_price: DescribeConfigurationPriceCpuMemPrice,
    2 "Order" order: DescribeConfigurationPriceDataOrder,
    3 "RequestPrice" request_price: DescribeConfigurationPriceRequestPrice,
    4 "Rules" rules: Vec<DescribeConfigurationPriceDataRules>,
    5 "TrafficPrice" traffic_price: DescribeConfigurationPriceTrafficPrice
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceBagUsage {
    pub cpu: Option<f64>,
    pub cu: Option<f64>,
    pub mem: Option<f64>,
}
model! { DescribeConfigurationPriceBagUsage {
    0 "Cpu" cpu: f64, 1 "Cu" cu: f64, 2 "Mem" mem: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceCpuMemPrice {
    pub order: Option<DescribeConfigurationPriceOrder>,
    pub rules: Vec<DescribeConfigurationPriceRules>,
}
model! { DescribeConfigurationPriceCpuMemPrice {
    0 "Order" order: DescribeConfigurationPriceOrder, 1 "Rules" rules: Vec<DescribeConfigurationPriceRules>
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceOrder {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub rule_ids: Vec<String>,
    pub trade_amount: Option<f64>,
}
model! { DescribeConfigurationPriceOrder {
    0 "DiscountAmount" discount_amount: f64, 1 "OriginalAmount" original_amount: f64, 2 "RuleIds" rule_ids: Vec<String>,
    3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceRules {
    pub name: Option<String>,
    pub rule_desc_id: Option<f64>,
}
model! { DescribeConfigurationPriceRules {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceDataOrder {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub rule_ids: Vec<String>,
    pub trade_amount: Option<f64>,
}
model! { DescribeConfigurationPriceDataOrder {
    0 "DiscountAmount" discount_amount: f64, 1 "OriginalAmount" original_amount: f64, 2 "RuleIds" rule_ids: Vec<String>,
    3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceRequestPrice {
    pub order: Option<DescribeConfigurationPriceRequestPriceOrder>,
    pub rules: Vec<DescribeConfigurationPriceRequestPriceRules>,
}
model! { DescribeConfigurationPriceRequestPrice {
    0 "Order" order: DescribeConfigurationPriceRequestPriceOrder,
    1 "Rules" rules: Vec<DescribeConfigurationPriceRequestPriceRules>
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceRequestPriceOrder {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub rule_ids: Vec<String>,
    pub trade_amount: Option<f64>,
}
model! { DescribeConfigurationPriceRequestPriceOrder {
    0 "DiscountAmount" discount_amount: f64, 1 "OriginalAmount" original_amount: f64, 2 "RuleIds" rule_ids: Vec<String>,
    3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceRequestPriceRules {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeConfigurationPriceRequestPriceRules {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceDataRules {
    pub name: Option<String>,
    pub rule_desc_id: Option<i64>,
}
model! { DescribeConfigurationPriceDataRules {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: i64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceTrafficPrice {
    pub order: Option<DescribeConfigurationPriceTrafficPriceOrder>,
    pub rules: Vec<DescribeConfigurationPriceTrafficPriceRules>,
}
model! { DescribeConfigurationPriceTrafficPrice {
    0 "Order" order: DescribeConfigurationPriceTrafficPriceOrder,
    1 "Rules" rules: Vec<DescribeConfigurationPriceTrafficPriceRules>
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceTrafficPriceOrder {
    pub discount_amount: Option<f64>,
    pub original_amount: Option<f64>,
    pub rule_ids: Vec<String>,
    pub trade_amount: Option<f64>,
}
model! { DescribeConfigurationPriceTrafficPriceOrder {
    0 "DiscountAmount" discount_amount: f64, 1 "OriginalAmount" original_amount: f64, 2 "RuleIds" rule_ids: Vec<String>,
    3 "TradeAmount" trade_amount: f64
} }

/// In the response of [`DescribeConfigurationPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationPriceTrafficPriceRules {
    pub name: Option<String>,
    pub rule_desc_id: Option<f64>,
}
model! { DescribeConfigurationPriceTrafficPriceRules {
    0 "Name" name: String, 1 "RuleDescId" rule_desc_id: f64
} }

/// Describes edas containers: `DescribeEdasContainers` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/resource/edasContainers`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeEdasContainers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdasContainers {}
operation! { DescribeEdasContainers() "DescribeEdasContainers" -> DescribeEdasContainersOutput {}
    { method: "GET", path: "/pop/v1/sam/resource/edasContainers", } }

/// Response of [`DescribeEdasContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdasContainersOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeEdasContainersData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeEdasContainersOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeEdasContainersData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeEdasContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdasContainersData {
    pub disabled: Option<bool>,
    pub edas_container_version: Option<String>,
}
model! { DescribeEdasContainersData {
    0 "Disabled" disabled: bool, 1 "EdasContainerVersion" edas_container_version: String
} }

/// Describes grey tag route: `DescribeGreyTagRoute` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/tagroute/greyTagRoute`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeGreyTagRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRoute {
    /// Required. At least 1.
    pub grey_tag_route_id: i64,
}
operation! { DescribeGreyTagRoute(grey_tag_route_id: i64) "DescribeGreyTagRoute" -> DescribeGreyTagRouteOutput {
    0 "GreyTagRouteId" grey_tag_route_id
} { method: "GET", path: "/pop/v1/sam/tagroute/greyTagRoute", } }

/// Response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteOutput {
    pub code: Option<String>,
    pub data: Option<DescribeGreyTagRouteData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeGreyTagRouteOutput {
    0 "Code" code: String, 1 "Data" data: DescribeGreyTagRouteData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteData {
    pub alb_rules: Vec<DescribeGreyTagRouteAlbRules>,
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dubbo_rules: Vec<DescribeGreyTagRouteDubboRules>,
    pub grey_tag_route_id: Option<i64>,
    pub name: Option<String>,
    pub sc_rules: Vec<DescribeGreyTagRouteScRules>,
    pub update_time: Option<i64>,
}
model! { DescribeGreyTagRouteData {
    0 "AlbRules" alb_rules: Vec<DescribeGreyTagRouteAlbRules>, 1 "AppId" app_id: String,
    2 "CreateTime" create_time: i64, 3 "Description" description: String,
    4 "DubboRules" dubbo_rules: Vec<DescribeGreyTagRouteDubboRules>, 5 "GreyTagRouteId" grey_tag_route_id: i64,
    6 "Name" name: String, 7 "ScRules" sc_rules: Vec<DescribeGreyTagRouteScRules>, 8 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteAlbRules {
    pub condition: Option<String>,
    pub ingress_id: Option<String>,
    pub items: Vec<DescribeGreyTagRouteItems>,
    pub service_id: Option<String>,
}
model! { DescribeGreyTagRouteAlbRules {
    0 "condition" condition: String, 1 "ingressId" ingress_id: String, 2 "items" items: Vec<DescribeGreyTagRouteItems>,
    3 "serviceId" service_id: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGreyTagRouteItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteDubboRules {
    pub condition: Option<String>,
    pub group: Option<String>,
    pub items: Vec<DescribeGreyTagRouteDubboRulesItems>,
    pub method_name: Option<String>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeGreyTagRouteDubboRules {
    0 "condition" condition: String, 1 "group" group: String, 2 "items" items: Vec<DescribeGreyTagRouteDubboRulesItems>,
    3 "methodName" method_name: String, 4 "serviceName" service_name: String, 5 "version" version: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteDubboRulesItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGreyTagRouteDubboRulesItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteScRules {
    pub condition: Option<String>,
    pub items: Vec<DescribeGreyTagRouteScRulesItems>,
    pub path: Option<String>,
}
model! { DescribeGreyTagRouteScRules {
    0 "condition" condition: String, 1 "items" items: Vec<DescribeGreyTagRouteScRulesItems>, 2 "path" path: String
} }

/// In the response of [`DescribeGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGreyTagRouteScRulesItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeGreyTagRouteScRulesItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// Describes ingress: `DescribeIngress` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/ingress/Ingress`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngress {
    /// Required.
    pub ingress_id: i64,
}
operation! { DescribeIngress(ingress_id: i64) "DescribeIngress" -> DescribeIngressOutput {
    0 "IngressId" ingress_id
} { method: "GET", path: "/pop/v1/sam/ingress/Ingress", } }

/// Response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressOutput {
    pub code: Option<String>,
    pub data: Option<DescribeIngressData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeIngressOutput {
    0 "Code" code: String, 1 "Data" data: DescribeIngressData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressData {
    pub cert_id: Option<String>,
    pub cert_ids: Option<String>,
    pub cors_config: Option<DescribeIngressCorsConfig>,
    pub created_by_sae: Option<bool>,
    pub default_rule: Option<DescribeIngressDefaultRule>,
    pub description: Option<String>,
    pub enable_gzip: Option<bool>,
    pub enable_x_forwarded_for: Option<bool>,
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    pub enable_x_forwarded_for_proto: Option<bool>,
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    pub id: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balance_type: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub request_timeout: Option<i64>,
    pub rules: Vec<DescribeIngressRules>,
    pub security_policy_id: Option<String>,
    pub slb_id: Option<String>,
    pub slb_type: Option<String>,
}
model! { DescribeIngressData {
    0 "CertId" cert_id: String, 1 "CertIds" cert_ids: String, 2 "CorsConfig" cors_config: DescribeIngressCorsConfig,
    3 "CreatedBySae" created_by_sae: bool, 4 "DefaultRule" default_rule: DescribeIngressDefaultRule,
    5 "Description" description: String, 6 "EnableGzip" enable_gzip: bool,
    7 "EnableXForwardedFor" enable_x_forwarded_for: bool,
    8 "EnableXForwardedForClientSrcPort" enable_x_forwarded_for_client_src_port: bool,
    9 "EnableXForwardedForProto" enable_x_forwarded_for_proto: bool,
    10 "EnableXForwardedForSlbId" enable_x_forwarded_for_slb_id: bool,
    11 "EnableXForwardedForSlbPort" enable_x_forwarded_for_slb_port: bool, 12 "Id" id: i64,
    13 "IdleTimeout" idle_timeout: i64, 14 "ListenerPort" listener_port: i64,
    15 "ListenerProtocol" listener_protocol: String, 16 "LoadBalanceType" load_balance_type: String,
    17 "Name" name: String, 18 "NamespaceId" namespace_id: String, 19 "RequestTimeout" request_timeout: i64,
    20 "Rules" rules: Vec<DescribeIngressRules>, 21 "SecurityPolicyId" security_policy_id: String,
    22 "SlbId" slb_id: String, 23 "SlbType" slb_type: String
} }

/// In the response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_origin: Option<String>,
    pub enable: Option<String>,
    pub expose_headers: Option<String>,
    pub max_age: Option<String>,
}
model! { DescribeIngressCorsConfig {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: String,
    2 "AllowMethods" allow_methods: String, 3 "AllowOrigin" allow_origin: String, 4 "Enable" enable: String,
    5 "ExposeHeaders" expose_headers: String, 6 "MaxAge" max_age: String
} }

/// In the response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressDefaultRule {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backend_protocol: Option<String>,
    pub container_port: Option<i64>,
}
model! { DescribeIngressDefaultRule {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BackendProtocol" backend_protocol: String,
    3 "ContainerPort" container_port: i64
} }

/// In the response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressRules {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backend_protocol: Option<String>,
    pub container_port: Option<i64>,
    pub domain: Option<String>,
    pub path: Option<String>,
    pub rewrite_path: Option<String>,
    pub rule_actions: Vec<DescribeIngressRuleActions>,
}
model! { DescribeIngressRules {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BackendProtocol" backend_protocol: String,
    3 "ContainerPort" container_port: i64, 4 "Domain" domain: String, 5 "Path" path: String,
    6 "RewritePath" rewrite_path: String, 7 "RuleActions" rule_actions: Vec<DescribeIngressRuleActions>
} }

/// In the response of [`DescribeIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngressRuleActions {
    pub action_config: Option<String>,
    pub action_type: Option<String>,
}
model! { DescribeIngressRuleActions {
    0 "ActionConfig" action_config: String, 1 "ActionType" action_type: String
} }

/// Describes instance log: `DescribeInstanceLog` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/instance/describeInstanceLog`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLog {
    pub container_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub previous: Option<String>,
}
operation! { DescribeInstanceLog(instance_id: String) "DescribeInstanceLog" -> DescribeInstanceLogOutput {
    0 "ContainerId" container_id: String, 1 "InstanceId" instance_id, 2 "Previous" previous: String
} { method: "GET", path: "/pop/v1/sam/instance/describeInstanceLog", } }

/// Response of [`DescribeInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeInstanceLogOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// Describes instance specifications: `DescribeInstanceSpecifications` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/quota/instanceSpecifications`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeInstanceSpecifications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecifications {}
operation! { DescribeInstanceSpecifications() "DescribeInstanceSpecifications" -> DescribeInstanceSpecificationsOutput {}
    { method: "GET", path: "/pop/v1/paas/quota/instanceSpecifications", } }

/// Response of [`DescribeInstanceSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeInstanceSpecificationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeInstanceSpecificationsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeInstanceSpecificationsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeInstanceSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecificationsData {
    pub cpu: Option<i64>,
    pub enable: Option<bool>,
    pub id: Option<i64>,
    pub memory: Option<i64>,
    pub spec_info: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeInstanceSpecificationsData {
    0 "Cpu" cpu: i64, 1 "Enable" enable: bool, 2 "Id" id: i64, 3 "Memory" memory: i64, 4 "SpecInfo" spec_info: String,
    5 "Version" version: i64
} }

/// Describes job: `DescribeJob` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/describeJob`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    /// Required.
    pub app_id: String,
    pub job_id: Option<String>,
}
operation! { DescribeJob(app_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "AppId" app_id, 1 "JobId" job_id: String
} { method: "GET", path: "/pop/v1/sam/job/describeJob", } }

/// Response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub code: Option<String>,
    pub data: Option<DescribeJobData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeJobOutput {
    0 "Code" code: String, 1 "Data" data: DescribeJobData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobData {
    pub acr_assume_role_arn: Option<String>,
    pub acr_instance_id: Option<String>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backoff_limit: Option<i64>,
    pub best_effort_type: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub concurrency_policy: Option<String>,
    pub config_map_mount_desc: Vec<DescribeJobConfigMapMountDesc>,
    pub cpu: Option<i64>,
    pub custom_host_alias: Option<String>,
    pub edas_container_version: Option<String>,
    pub envs: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub memory: Option<i64>,
    pub mount_desc: Vec<DescribeJobMountDesc>,
    pub mount_host: Option<String>,
    pub namespace_id: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Vec<DescribeJobOssMountDescs>,
    pub package_type: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php_config: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub programming_language: Option<String>,
    pub public_web_hook_urls: Vec<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub ref_app_id: Option<String>,
    pub refed_app_ids: Vec<String>,
    pub region_id: Option<String>,
    pub replicas: Option<i64>,
    pub security_group_id: Option<String>,
    pub slice: Option<bool>,
    pub slice_envs: Option<String>,
    pub sls_configs: Option<String>,
    pub suspend: Option<bool>,
    pub tags: Vec<DescribeJobTags>,
    pub termination_grace_period_seconds: Option<i64>,
    pub timeout: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub trigger_config: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_web_hook_urls: Vec<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
}
model! { DescribeJobData {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AcrInstanceId" acr_instance_id: String,
    2 "AppDescription" app_description: String, 3 "AppId" app_id: String, 4 "AppName" app_name: String,
    5 "BackoffLimit" backoff_limit: i64, 6 "BestEffortType" best_effort_type: String, 7 "Command" command: String,
    8 "CommandArgs" command_args: String, 9 "ConcurrencyPolicy" concurrency_policy: String,
    10 "ConfigMapMountDesc" config_map_mount_desc: Vec<DescribeJobConfigMapMountDesc>, 11 "Cpu" cpu: i64,
    12 "CustomHostAlias" custom_host_alias: String, 13 "EdasContainerVersion" edas_container_version: String,
    14 "Envs" envs: String, 15 "ImagePullSecrets" image_pull_secrets: String, 16 "ImageUrl" image_url: String,
    17 "JarStartArgs" jar_start_args: String, 18 "JarStartOptions" jar_start_options: String, 19 "Jdk" jdk: String,
    20 "Memory" memory: i64, 21 "MountDesc" mount_desc: Vec<DescribeJobMountDesc>, 22 "MountHost" mount_host: String,
    23 "NamespaceId" namespace_id: String, 24 "NasConfigs" nas_configs: String, 25 "NasId" nas_id: String,
    26 "OssAkId" oss_ak_id: String, 27 "OssAkSecret" oss_ak_secret: Secret,
    28 "OssMountDescs" oss_mount_descs: Vec<DescribeJobOssMountDescs>, 29 "PackageType" package_type: String,
    30 "PackageUrl" package_url: String, 31 "PackageVersion" package_version: String, 32 "PhpConfig" php_config: String,
    33 "PhpConfigLocation" php_config_location: String, 34 "PostStart" post_start: String,
    35 "PreStop" pre_stop: String, 36 "ProgrammingLanguage" programming_language: String,
    37 "PublicWebHookUrls" public_web_hook_urls: Vec<String>, 38 "Python" python: String,
    39 "PythonModules" python_modules: String, 40 "RefAppId" ref_app_id: String,
    41 "RefedAppIds" refed_app_ids: Vec<String>, 42 "RegionId" region_id: String, 43 "Replicas" replicas: i64,
    44 "SecurityGroupId" security_group_id: String, 45 "Slice" slice: bool, 46 "SliceEnvs" slice_envs: String,
    47 "SlsConfigs" sls_configs: String, 48 "Suspend" suspend: bool, 49 "Tags" tags: Vec<DescribeJobTags>,
    50 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64, 51 "Timeout" timeout: i64,
    52 "Timezone" timezone: String, 53 "TomcatConfig" tomcat_config: String, 54 "TriggerConfig" trigger_config: String,
    55 "VSwitchId" vswitch_id: String, 56 "VpcId" vpc_id: String, 57 "VpcWebHookUrls" vpc_web_hook_urls: Vec<String>,
    58 "WarStartOptions" war_start_options: String, 59 "WebContainer" web_container: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConfigMapMountDesc {
    pub config_map_id: Option<i64>,
    pub config_map_name: Option<String>,
    pub key: Option<String>,
    pub mount_path: Option<String>,
}
model! { DescribeJobConfigMapMountDesc {
    0 "ConfigMapId" config_map_id: i64, 1 "ConfigMapName" config_map_name: String, 2 "Key" key: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMountDesc {
    pub mount_path: Option<String>,
    pub nas_path: Option<String>,
}
model! { DescribeJobMountDesc {
    0 "MountPath" mount_path: String, 1 "NasPath" nas_path: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOssMountDescs {
    pub bucket_name: Option<String>,
    pub bucket_path: Option<String>,
    pub mount_path: Option<String>,
    pub read_only: Option<bool>,
}
model! { DescribeJobOssMountDescs {
    0 "bucketName" bucket_name: String, 1 "bucketPath" bucket_path: String, 2 "mountPath" mount_path: String,
    3 "readOnly" read_only: bool
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes job history: `DescribeJobHistory` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/describeJobHistory`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeJobHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobHistory {
    /// Required.
    pub app_id: String,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub state: Option<String>,
}
operation! { DescribeJobHistory(app_id: String) "DescribeJobHistory" -> DescribeJobHistoryOutput {
    0 "AppId" app_id, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64, 3 "State" state: String
} { method: "GET", path: "/pop/v1/sam/job/describeJobHistory", } }
paged! { DescribeJobHistory: DescribeJobHistoryJobs =
    Number "CurrentPage", "Data.Jobs" data.jobs, total "Data.TotalSize" }

/// Response of [`DescribeJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobHistoryOutput {
    pub code: Option<String>,
    pub data: Option<DescribeJobHistoryData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeJobHistoryOutput {
    0 "Code" code: String, 1 "Data" data: DescribeJobHistoryData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobHistoryData {
    pub current_page: Option<i64>,
    pub jobs: Vec<DescribeJobHistoryJobs>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeJobHistoryData {
    0 "CurrentPage" current_page: i64, 1 "Jobs" jobs: Vec<DescribeJobHistoryJobs>, 2 "PageSize" page_size: i64,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeJobHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobHistoryJobs {
    pub active: Option<i64>,
    pub completion_time: Option<i64>,
    pub failed: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub succeeded: Option<i64>,
}
model! { DescribeJobHistoryJobs {
    0 "Active" active: i64, 1 "CompletionTime" completion_time: i64, 2 "Failed" failed: i64, 3 "JobId" job_id: String,
    4 "Message" message: String, 5 "StartTime" start_time: i64, 6 "State" state: String, 7 "Succeeded" succeeded: i64
} }

/// Describes job status: `DescribeJobStatus` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/describeJobStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobStatus {
    /// Required.
    pub app_id: String,
    pub job_id: Option<String>,
}
operation! { DescribeJobStatus(app_id: String) "DescribeJobStatus" -> DescribeJobStatusOutput {
    0 "AppId" app_id, 1 "JobId" job_id: String
} { method: "GET", path: "/pop/v1/sam/job/describeJobStatus", } }

/// Response of [`DescribeJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobStatusOutput {
    pub code: Option<String>,
    pub data: Option<DescribeJobStatusData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeJobStatusOutput {
    0 "Code" code: String, 1 "Data" data: DescribeJobStatusData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobStatusData {
    pub active: Option<i64>,
    pub completion_time: Option<i64>,
    pub failed: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub succeeded: Option<i64>,
}
model! { DescribeJobStatusData {
    0 "Active" active: i64, 1 "CompletionTime" completion_time: i64, 2 "Failed" failed: i64, 3 "JobId" job_id: String,
    4 "Message" message: String, 5 "StartTime" start_time: i64, 6 "State" state: String, 7 "Succeeded" succeeded: i64
} }

/// Describes namespace: `DescribeNamespace` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/namespace`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespace {
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { DescribeNamespace() "DescribeNamespace" -> DescribeNamespaceOutput {
    0 "NameSpaceShortId" name_space_short_id: String, 1 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/paas/namespace", } }

/// Response of [`DescribeNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<DescribeNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: DescribeNamespaceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceData {
    pub enable_micro_registration: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeNamespaceData {
    0 "EnableMicroRegistration" enable_micro_registration: bool, 1 "NameSpaceShortId" name_space_short_id: String,
    2 "NamespaceDescription" namespace_description: String, 3 "NamespaceId" namespace_id: String,
    4 "NamespaceName" namespace_name: String, 5 "RegionId" region_id: String
} }

/// Describes namespace list: `DescribeNamespaceList` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/namespace/describeNamespaceList`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeNamespaceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceList {
    pub contain_custom: Option<bool>,
    pub hybrid_cloud_exclude: Option<bool>,
}
operation! { DescribeNamespaceList() "DescribeNamespaceList" -> DescribeNamespaceListOutput {
    0 "ContainCustom" contain_custom: bool, 1 "HybridCloudExclude" hybrid_cloud_exclude: bool
} { method: "GET", path: "/pop/v1/sam/namespace/describeNamespaceList", } }

/// Response of [`DescribeNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceListOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeNamespaceListData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeNamespaceListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeNamespaceListData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeNamespaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceListData {
    pub agent_install: Option<String>,
    pub current: Option<bool>,
    pub custom: Option<bool>,
    pub hybrid_cloud_enable: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeNamespaceListData {
    0 "AgentInstall" agent_install: String, 1 "Current" current: bool, 2 "Custom" custom: bool,
    3 "HybridCloudEnable" hybrid_cloud_enable: bool, 4 "NameSpaceShortId" name_space_short_id: String,
    5 "NamespaceId" namespace_id: String, 6 "NamespaceName" namespace_name: String, 7 "RegionId" region_id: String,
    8 "SecurityGroupId" security_group_id: String, 9 "VSwitchId" vswitch_id: String, 10 "VpcId" vpc_id: String
} }

/// Describes namespace resources: `DescribeNamespaceResources` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/namespace/describeNamespaceResources`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeNamespaceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceResources {
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { DescribeNamespaceResources() "DescribeNamespaceResources" -> DescribeNamespaceResourcesOutput {
    0 "NameSpaceShortId" name_space_short_id: String, 1 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/sam/namespace/describeNamespaceResources", } }

/// Response of [`DescribeNamespaceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceResourcesOutput {
    pub code: Option<String>,
    pub data: Option<DescribeNamespaceResourcesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeNamespaceResourcesOutput {
    0 "Code" code: String, 1 "Data" data: DescribeNamespaceResourcesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeNamespaceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceResourcesData {
    pub apm_java_agent_version: Option<String>,
    pub app_count: Option<i64>,
    pub belong_region: Option<String>,
    pub description: Option<String>,
    pub jump_server_app_id: Option<String>,
    pub jump_server_ip: Option<String>,
    pub last_change_order_id: Option<String>,
    pub last_change_order_running: Option<bool>,
    pub last_change_order_status: Option<String>,
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub notification_expired: Option<bool>,
    pub security_group_id: Option<String>,
    pub sls_configs: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeNamespaceResourcesData {
    0 "ApmJavaAgentVersion" apm_java_agent_version: String, 1 "AppCount" app_count: i64,
    2 "BelongRegion" belong_region: String, 3 "Description" description: String,
    4 "JumpServerAppId" jump_server_app_id: String, 5 "JumpServerIp" jump_server_ip: String,
    6 "LastChangeOrderId" last_change_order_id: String, 7 "LastChangeOrderRunning" last_change_order_running: bool,
    8 "LastChangeOrderStatus" last_change_order_status: String, 9 "NameSpaceShortId" name_space_short_id: String,
    10 "NamespaceId" namespace_id: String, 11 "NamespaceName" namespace_name: String,
    12 "NotificationExpired" notification_expired: bool, 13 "SecurityGroupId" security_group_id: String,
    14 "SlsConfigs" sls_configs: String, 15 "TenantId" tenant_id: String, 16 "UserId" user_id: String,
    17 "VSwitchId" vswitch_id: String, 18 "VSwitchName" vswitch_name: String, 19 "VpcId" vpc_id: String,
    20 "VpcName" vpc_name: String
} }

/// Describes namespaces: `DescribeNamespaces` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/namespaces`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeNamespaces(current_page: i64, page_size: i64) "DescribeNamespaces" -> DescribeNamespacesOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size
} { method: "GET", path: "/pop/v1/paas/namespaces", } }
paged! { DescribeNamespaces: DescribeNamespacesNamespaces =
    Number "CurrentPage", "Data.Namespaces" data.namespaces, total "Data.TotalSize" }

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub code: Option<String>,
    pub data: Option<DescribeNamespacesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeNamespacesOutput {
    0 "Code" code: String, 1 "Data" data: DescribeNamespacesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesData {
    pub current_page: Option<i64>,
    pub namespaces: Vec<DescribeNamespacesNamespaces>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { DescribeNamespacesData {
    0 "CurrentPage" current_page: i64, 1 "Namespaces" namespaces: Vec<DescribeNamespacesNamespaces>,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesNamespaces {
    pub access_key: Option<String>,
    pub address_server_host: Option<String>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub tenant_id: Option<String>,
}
model! { DescribeNamespacesNamespaces {
    0 "AccessKey" access_key: String, 1 "AddressServerHost" address_server_host: String,
    2 "NameSpaceShortId" name_space_short_id: String, 3 "NamespaceDescription" namespace_description: String,
    4 "NamespaceId" namespace_id: String, 5 "NamespaceName" namespace_name: String, 6 "RegionId" region_id: String,
    7 "SecretKey" secret_key: Secret, 8 "TenantId" tenant_id: String
} }

/// Describes pipeline: `DescribePipeline` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/changeorder/DescribePipeline`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipeline {
    /// Required.
    pub pipeline_id: String,
}
operation! { DescribePipeline(pipeline_id: String) "DescribePipeline" -> DescribePipelineOutput {
    0 "PipelineId" pipeline_id
} { method: "GET", path: "/pop/v1/sam/changeorder/DescribePipeline", } }

/// Response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineOutput {
    pub code: Option<String>,
    pub data: Option<DescribePipelineData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribePipelineOutput {
    0 "Code" code: String, 1 "Data" data: DescribePipelineData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineData {
    pub co_status: Option<String>,
    pub current_stage_id: Option<String>,
    pub next_pipeline_id: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_status: Option<i64>,
    pub show_batch: Option<bool>,
    pub stage_list: Vec<DescribePipelineStageList>,
}
model! { DescribePipelineData {
    0 "CoStatus" co_status: String, 1 "CurrentStageId" current_stage_id: String,
    2 "NextPipelineId" next_pipeline_id: String, 3 "PipelineId" pipeline_id: String,
    4 "PipelineName" pipeline_name: String, 5 "PipelineStatus" pipeline_status: i64, 6 "ShowBatch" show_batch: bool,
    7 "StageList" stage_list: Vec<DescribePipelineStageList>
} }

/// In the response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineStageList {
    pub executor_type: Option<i64>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub status: Option<i64>,
    pub task_list: Vec<DescribePipelineTaskList>,
}
model! { DescribePipelineStageList {
    0 "ExecutorType" executor_type: i64, 1 "StageId" stage_id: String, 2 "StageName" stage_name: String,
    3 "Status" status: i64, 4 "TaskList" task_list: Vec<DescribePipelineTaskList>
} }

/// In the response of [`DescribePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePipelineTaskList {
    pub error_code: Option<String>,
    pub error_ignore: Option<i64>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub show_manual_ignore: Option<bool>,
    pub stage_id: Option<String>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribePipelineTaskList {
    0 "ErrorCode" error_code: String, 1 "ErrorIgnore" error_ignore: i64, 2 "ErrorMessage" error_message: String,
    3 "Message" message: String, 4 "ShowManualIgnore" show_manual_ignore: bool, 5 "StageId" stage_id: String,
    6 "Status" status: i64, 7 "TaskId" task_id: String, 8 "TaskName" task_name: String
} }

/// Describes regions: `DescribeRegions` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/regionConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/pop/v1/paas/regionConfig", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Regions" regions: DescribeRegionsRegions
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
    pub recommend_zones: Option<DescribeRegionsRecommendZones>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RecommendZones" recommend_zones: DescribeRegionsRecommendZones,
    2 "RegionEndpoint" region_endpoint: String, 3 "RegionId" region_id: String
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRecommendZones {
    pub recommend_zone: Vec<String>,
}
model! { DescribeRegionsRecommendZones {
    0 "RecommendZone" recommend_zone: Vec<String>
} }

/// Describes secret: `DescribeSecret` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/secret/secret`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecret {
    /// Required.
    pub namespace_id: String,
    /// Required. 1 to 1000000000.
    pub secret_id: i64,
}
operation! { DescribeSecret(namespace_id: String, secret_id: i64) "DescribeSecret" -> DescribeSecretOutput {
    0 "NamespaceId" namespace_id, 1 "SecretId" secret_id
} { method: "GET", path: "/pop/v1/sam/secret/secret", } }

/// Response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSecretData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeSecretOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSecretData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretData {
    pub create_time: Option<i64>,
    pub namespace_id: Option<String>,
    pub relate_apps: Vec<DescribeSecretRelateApps>,
    pub secret_data: BTreeMap<String, String>,
    pub secret_id: Option<i64>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeSecretData {
    0 "CreateTime" create_time: i64, 1 "NamespaceId" namespace_id: String,
    2 "RelateApps" relate_apps: Vec<DescribeSecretRelateApps>, 3 "SecretData" secret_data: BTreeMap<String, String>,
    4 "SecretId" secret_id: i64, 5 "SecretName" secret_name: String, 6 "SecretType" secret_type: String,
    7 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecretRelateApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { DescribeSecretRelateApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Describes swimming lane: `DescribeSwimmingLane` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/describeSwimmingLane`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLane {
    pub group_id: Option<i64>,
    pub lane_id: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { DescribeSwimmingLane() "DescribeSwimmingLane" -> DescribeSwimmingLaneOutput {
    0 "GroupId" group_id: i64, 1 "LaneId" lane_id: i64, 2 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/cas/gray/describeSwimmingLane", } }

/// Response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSwimmingLaneData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeSwimmingLaneOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSwimmingLaneData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneData {
    pub app_entry_rule: Option<DescribeSwimmingLaneAppEntryRule>,
    pub apps: Vec<DescribeSwimmingLaneApps>,
    pub canary_model: Option<i64>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub lane_id: Option<i64>,
    pub lane_name: Option<String>,
    pub lane_tag: Option<String>,
    pub mse_gateway_entry_rule: Option<DescribeSwimmingLaneMseGatewayEntryRule>,
}
model! { DescribeSwimmingLaneData {
    0 "AppEntryRule" app_entry_rule: DescribeSwimmingLaneAppEntryRule, 1 "Apps" apps: Vec<DescribeSwimmingLaneApps>,
    2 "CanaryModel" canary_model: i64, 3 "Enable" enable: bool, 4 "EnableRules" enable_rules: bool,
    5 "LaneId" lane_id: i64, 6 "LaneName" lane_name: String, 7 "LaneTag" lane_tag: String,
    8 "MseGatewayEntryRule" mse_gateway_entry_rule: DescribeSwimmingLaneMseGatewayEntryRule
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneAppEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Vec<DescribeSwimmingLaneConditions>,
    pub independent_percentage_enable: Option<bool>,
    pub paths: Vec<String>,
    pub percentage: Option<i64>,
    pub percentage_by_path: BTreeMap<String, i64>,
}
model! { DescribeSwimmingLaneAppEntryRule {
    0 "ConditionJoiner" condition_joiner: String, 1 "Conditions" conditions: Vec<DescribeSwimmingLaneConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Paths" paths: Vec<String>,
    4 "Percentage" percentage: i64, 5 "PercentageByPath" percentage_by_path: BTreeMap<String, i64>
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Vec<String>,
}
model! { DescribeSwimmingLaneConditions {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String,
    4 "Values" values: Vec<String>
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_namespace_id: Option<String>,
}
model! { DescribeSwimmingLaneApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "MseAppId" mse_app_id: String,
    3 "MseAppName" mse_app_name: String, 4 "mseNamespaceId" mse_namespace_id: String
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneMseGatewayEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Vec<DescribeSwimmingLaneMseGatewayEntryRuleConditions>,
    pub independent_percentage_enable: Option<bool>,
    pub percentage: Option<i64>,
    pub percentage_by_route: BTreeMap<String, i64>,
    pub route_ids: Vec<i64>,
    pub routes: Vec<DescribeSwimmingLaneRoutes>,
}
model! { DescribeSwimmingLaneMseGatewayEntryRule {
    0 "ConditionJoiner" condition_joiner: String,
    1 "Conditions" conditions: Vec<DescribeSwimmingLaneMseGatewayEntryRuleConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Percentage" percentage: i64,
    4 "PercentageByRoute" percentage_by_route: BTreeMap<String, i64>, 5 "RouteIds" route_ids: Vec<i64>,
    6 "Routes" routes: Vec<DescribeSwimmingLaneRoutes>
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneMseGatewayEntryRuleConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSwimmingLaneMseGatewayEntryRuleConditions {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneRoutes {
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub route_predicate: Option<DescribeSwimmingLaneRoutePredicate>,
}
model! { DescribeSwimmingLaneRoutes {
    0 "RouteId" route_id: i64, 1 "RouteName" route_name: String,
    2 "RoutePredicate" route_predicate: DescribeSwimmingLaneRoutePredicate
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLaneRoutePredicate {
    pub path_predicate: Option<DescribeSwimmingLanePathPredicate>,
}
model! { DescribeSwimmingLaneRoutePredicate {
    0 "PathPredicate" path_predicate: DescribeSwimmingLanePathPredicate
} }

/// In the response of [`DescribeSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSwimmingLanePathPredicate {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSwimmingLanePathPredicate {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// Describes v switches: `DescribeVSwitches` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/vpc/vSwitchs`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVSwitches(vpc_id: String) "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "VSwitchId" vswitch_id: String, 1 "VSwitchName" vswitch_name: String, 2 "VpcId" vpc_id
} { method: "GET", path: "/pop/v1/sam/vpc/vSwitchs", } }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeVSwitchesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DescribeVSwitchesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeVSwitchesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesData {
    pub available_ip_address_count: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesData {
    0 "AvailableIpAddressCount" available_ip_address_count: String, 1 "Status" status: String,
    2 "VSwitchId" vswitch_id: String, 3 "VSwitchName" vswitch_name: String, 4 "VpcId" vpc_id: String,
    5 "ZoneId" zone_id: String
} }

/// Describes web application: `DescribeWebApplication` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/applications/{ApplicationId}`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { DescribeWebApplication(namespace_id: String, application_id: String)
    "DescribeWebApplication" -> DescribeWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/applications/{ApplicationId}", } }

/// Response of [`DescribeWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes web application resource statics: `DescribeWebApplicationResourceStatics` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/applications-observability/{ApplicationId}/resource`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebApplicationResourceStatics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationResourceStatics {
    pub end_time: Option<i64>,
    /// Required.
    pub namespace_id: String,
    pub region_id: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub application_id: String,
}
operation! { DescribeWebApplicationResourceStatics(namespace_id: String, application_id: String)
    "DescribeWebApplicationResourceStatics" -> DescribeWebApplicationResourceStaticsOutput {
    0 "EndTime" end_time: i64, 1 "NamespaceId" namespace_id, 2 "RegionId" region_id: String,
    3 "StartTime" start_time: i64, 4 "ApplicationId" application_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/applications-observability/{ApplicationId}/resource", } }

/// Response of [`DescribeWebApplicationResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationResourceStaticsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeWebAppStaticsOutput>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebApplicationResourceStaticsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeWebAppStaticsOutput, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeWebApplicationResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebAppStaticsOutput {
    pub length: Option<i64>,
    pub web_app_statics: Vec<WebStaticsInfo>,
}
model! { DescribeWebAppStaticsOutput {
    0 "Length" length: i64, 1 "WebAppStatics" web_app_statics: Vec<WebStaticsInfo>
} }

/// In the response of [`DescribeWebApplicationResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebStaticsInfo {
    pub cpu_usage: Option<i64>,
    pub internet_traffic_out: Option<i64>,
    pub invocations: Option<i64>,
    pub memory_usage: Option<i64>,
}
model! { WebStaticsInfo {
    0 "CpuUsage" cpu_usage: i64, 1 "InternetTrafficOut" internet_traffic_out: i64, 2 "Invocations" invocations: i64,
    3 "MemoryUsage" memory_usage: i64
} }

/// Describes web application revision: `DescribeWebApplicationRevision` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebApplicationRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationRevision {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub revision_id: String,
}
operation! { DescribeWebApplicationRevision(namespace_id: String, application_id: String, revision_id: String)
    "DescribeWebApplicationRevision" -> DescribeWebApplicationRevisionOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id, 2 "RevisionId" revision_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions/{RevisionId}", } }

/// Response of [`DescribeWebApplicationRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationRevisionOutput {
    pub code: Option<i64>,
    pub data: Option<Revision>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebApplicationRevisionOutput {
    0 "Code" code: i64, 1 "Data" data: Revision, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes web application scaling config: `DescribeWebApplicationScalingConfig` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/application-scaling/{ApplicationId}`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebApplicationScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationScalingConfig {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { DescribeWebApplicationScalingConfig(namespace_id: String, application_id: String)
    "DescribeWebApplicationScalingConfig" -> DescribeWebApplicationScalingConfigOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/application-scaling/{ApplicationId}", } }

/// Response of [`DescribeWebApplicationScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationScalingConfigOutput {
    pub code: Option<i64>,
    pub data: Option<WebScalingConfig>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebApplicationScalingConfigOutput {
    0 "Code" code: i64, 1 "Data" data: WebScalingConfig, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes web application traffic config: `DescribeWebApplicationTrafficConfig` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/application-traffic/{ApplicationId}`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebApplicationTrafficConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationTrafficConfig {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { DescribeWebApplicationTrafficConfig(namespace_id: String, application_id: String)
    "DescribeWebApplicationTrafficConfig" -> DescribeWebApplicationTrafficConfigOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/application-traffic/{ApplicationId}", } }

/// Response of [`DescribeWebApplicationTrafficConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebApplicationTrafficConfigOutput {
    pub code: Option<i64>,
    pub data: Option<WebTrafficConfig>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebApplicationTrafficConfigOutput {
    0 "Code" code: i64, 1 "Data" data: WebTrafficConfig, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes web custom domain: `DescribeWebCustomDomain` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/custom-domains/{DomainName}`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomDomain {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub domain_name: String,
}
operation! { DescribeWebCustomDomain(namespace_id: String, domain_name: String)
    "DescribeWebCustomDomain" -> DescribeWebCustomDomainOutput {
    0 "NamespaceId" namespace_id, 1 "DomainName" domain_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/custom-domains/{DomainName}", } }

/// Response of [`DescribeWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCustomDomainOutput {
    pub created_time: Option<String>,
    pub default_forwarding_app_name: Option<String>,
    pub domain_name: Option<String>,
    pub last_modified_time: Option<String>,
    pub namespace_id: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub web_cert_config: Option<WebCertConfig>,
    pub web_tls_config: Option<WebTLSConfig>,
    pub web_waf_config: Option<WebWAFConfig>,
    pub account_id: Option<String>,
}
model! { DescribeWebCustomDomainOutput {
    0 "CreatedTime" created_time: String, 1 "DefaultForwardingAppName" default_forwarding_app_name: String,
    2 "DomainName" domain_name: String, 3 "LastModifiedTime" last_modified_time: String,
    4 "NamespaceId" namespace_id: String, 5 "Protocol" protocol: String, 6 "RouteConfig" route_config: RouteConfig,
    7 "WebCertConfig" web_cert_config: WebCertConfig, 8 "WebTLSConfig" web_tls_config: WebTLSConfig,
    9 "WebWAFConfig" web_waf_config: WebWAFConfig, 10 "accountId" account_id: String
} }

/// Describes web instance logs: `DescribeWebInstanceLogs` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/applications-observability/{ApplicationId}/instances/{InstanceId}/logs`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DescribeWebInstanceLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceLogs {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeWebInstanceLogs(namespace_id: String, application_id: String, instance_id: String)
    "DescribeWebInstanceLogs" -> DescribeWebInstanceLogsOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id, 2 "InstanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/applications-observability/{ApplicationId}/instances/{InstanceId}/logs", } }

/// Response of [`DescribeWebInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebInstanceLogsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeInstanceLogsOutput>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeWebInstanceLogsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeInstanceLogsOutput, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeWebInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogsOutput {
    pub web_log_entrys: Vec<WebLogEntry>,
}
model! { DescribeInstanceLogsOutput {
    0 "WebLogEntrys" web_log_entrys: Vec<WebLogEntry>
} }

/// In the response of [`DescribeWebInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebLogEntry {
    pub message: Option<String>,
}
model! { WebLogEntry {
    0 "Message" message: String
} }

/// Disables application scaling rule: `DisableApplicationScalingRule` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/scale/disableApplicationScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DisableApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRule {
    /// Required.
    pub app_id: String,
    /// Required.
    pub scaling_rule_name: String,
}
operation! { DisableApplicationScalingRule(app_id: String, scaling_rule_name: String)
    "DisableApplicationScalingRule" -> DisableApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "ScalingRuleName" scaling_rule_name
} { method: "PUT", path: "/pop/v1/sam/scale/disableApplicationScalingRule", } }

/// Response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DisableApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Disables arms: `DisableArms` of `sae` 2019-05-06.
///
/// POST `/pop/v1/arms/disableArms`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DisableArms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableArms {
    /// Required.
    pub app_id: String,
}
operation! { DisableArms(app_id: String) "DisableArms" -> DisableArmsOutput {
    0 "AppId" app_id
} { path: "/pop/v1/arms/disableArms", } }

/// Response of [`DisableArms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableArmsOutput {
    pub code: Option<String>,
    pub data: Option<DisableArmsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DisableArmsOutput {
    0 "Code" code: String, 1 "Data" data: DisableArmsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DisableArms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableArmsData {
    pub enable: Option<bool>,
}
model! { DisableArmsData {
    0 "Enable" enable: bool
} }

/// `DowngradeApplicationApmService` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/app/applicationApmService`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/DowngradeApplicationApmService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeApplicationApmService {
    /// Required.
    pub app_id: String,
}
operation! { DowngradeApplicationApmService(app_id: String)
    "DowngradeApplicationApmService" -> DowngradeApplicationApmServiceOutput {
    0 "AppId" app_id
} { method: "DELETE", path: "/pop/v1/sam/app/applicationApmService", } }

/// Response of [`DowngradeApplicationApmService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeApplicationApmServiceOutput {
    pub code: Option<String>,
    pub data: Option<DowngradeApplicationApmServiceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { DowngradeApplicationApmServiceOutput {
    0 "Code" code: String, 1 "Data" data: DowngradeApplicationApmServiceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`DowngradeApplicationApmService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeApplicationApmServiceData {
    pub status: Option<bool>,
}
model! { DowngradeApplicationApmServiceData {
    0 "Status" status: bool
} }

/// Enables application scaling rule: `EnableApplicationScalingRule` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/scale/enableApplicationScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/EnableApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRule {
    /// Required.
    pub app_id: String,
    /// Required.
    pub scaling_rule_name: String,
}
operation! { EnableApplicationScalingRule(app_id: String, scaling_rule_name: String)
    "EnableApplicationScalingRule" -> EnableApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "ScalingRuleName" scaling_rule_name
} { method: "PUT", path: "/pop/v1/sam/scale/enableApplicationScalingRule", } }

/// Response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { EnableApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// `ExecJob` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/execJob`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/ExecJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecJob {
    /// Required.
    pub app_id: String,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub envs: Option<String>,
    pub event_id: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub replicas: Option<String>,
    pub time: Option<String>,
    pub war_start_options: Option<String>,
}
operation! { ExecJob(app_id: String) "ExecJob" -> ExecJobOutput {
    0 "AppId" app_id, 1 "Command" command: String, 2 "CommandArgs" command_args: String, 3 "Envs" envs: String,
    4 "EventId" event_id: String, 5 "JarStartArgs" jar_start_args: String,
    6 "JarStartOptions" jar_start_options: String, 7 "Replicas" replicas: String, 8 "Time" time: String,
    9 "WarStartOptions" war_start_options: String
} { method: "GET", path: "/pop/v1/sam/job/execJob", } }

/// Response of [`ExecJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecJobOutput {
    pub code: Option<String>,
    pub data: Option<ExecJobData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ExecJobOutput {
    0 "Code" code: String, 1 "Data" data: ExecJobData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ExecJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecJobData {
    pub code: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
    pub success: Option<String>,
}
model! { ExecJobData {
    0 "Code" code: String, 1 "Data" data: String, 2 "Msg" msg: String, 3 "Success" success: String
} }

/// Gets application: `GetApplication` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/getApplication`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { GetApplication() "GetApplication" -> GetApplicationOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/sam/app/getApplication", } }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
    pub message: Option<String>,
    pub trace_id: Option<String>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication, 1 "Message" message: String, 2 "TraceId" trace_id: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub base_app_id: Option<String>,
    pub cpu: Option<i64>,
    pub instances: Option<i64>,
    pub is_stateful: Option<bool>,
    pub mem: Option<i64>,
    pub mse_enabled: Option<bool>,
    pub mse_namespace_id: Option<String>,
    pub namespace_id: Option<String>,
    pub programming_language: Option<String>,
    pub running_instances: Option<i64>,
    pub scale_rule_enabled: Option<String>,
    pub scale_rule_type: Option<String>,
}
model! { GetApplicationApplication {
    0 "AppDescription" app_description: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "BaseAppId" base_app_id: String, 4 "Cpu" cpu: i64, 5 "Instances" instances: i64, 6 "IsStateful" is_stateful: bool,
    7 "Mem" mem: i64, 8 "MseEnabled" mse_enabled: bool, 9 "MseNamespaceId" mse_namespace_id: String,
    10 "NamespaceId" namespace_id: String, 11 "ProgrammingLanguage" programming_language: String,
    12 "RunningInstances" running_instances: i64, 13 "ScaleRuleEnabled" scale_rule_enabled: String,
    14 "ScaleRuleType" scale_rule_type: String
} }

/// Gets arms top n metric: `GetArmsTopNMetric` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/getArmsTopNMetric`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetArmsTopNMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArmsTopNMetric {
    pub app_source: Option<String>,
    pub cpu_strategy: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub order_by: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`GetArmsTopNMetric::new`].
pub struct GetArmsTopNMetricRequired {
    pub end_time: i64,
    pub limit: i64,
    pub order_by: String,
    pub region_id: String,
    pub start_time: i64,
}
operation! { GetArmsTopNMetric { GetArmsTopNMetricRequired: end_time, limit, order_by, region_id, start_time }
    "GetArmsTopNMetric" -> GetArmsTopNMetricOutput {
    0 "AppSource" app_source: String, 1 "CpuStrategy" cpu_strategy: String, 2 "EndTime" end_time, 3 "Limit" limit,
    4 "OrderBy" order_by, 5 "RegionId" region_id, 6 "StartTime" start_time
} { method: "GET", path: "/pop/v1/sam/getArmsTopNMetric", } }

/// Response of [`GetArmsTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArmsTopNMetricOutput {
    pub code: Option<String>,
    pub data: Vec<GetArmsTopNMetricData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetArmsTopNMetricOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetArmsTopNMetricData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetArmsTopNMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetArmsTopNMetricData {
    pub app_id: Option<String>,
    pub count: Option<i64>,
    pub error: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub rt: Option<i64>,
}
model! { GetArmsTopNMetricData {
    0 "AppId" app_id: String, 1 "Count" count: i64, 2 "Error" error: i64, 3 "Name" name: String,
    4 "RegionId" region_id: String, 5 "Rt" rt: i64
} }

/// Gets availability metric: `GetAvailabilityMetric` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/getAvailabilityMetric`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetAvailabilityMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailabilityMetric {
    pub app_source: Option<String>,
    pub cpu_strategy: Option<String>,
    /// Required.
    pub limit: i64,
    pub region_id: Option<String>,
}
operation! { GetAvailabilityMetric(limit: i64) "GetAvailabilityMetric" -> GetAvailabilityMetricOutput {
    0 "AppSource" app_source: String, 1 "CpuStrategy" cpu_strategy: String, 2 "Limit" limit,
    3 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/sam/getAvailabilityMetric", } }

/// Response of [`GetAvailabilityMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailabilityMetricOutput {
    pub code: Option<String>,
    pub data: Vec<GetAvailabilityMetricData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAvailabilityMetricOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetAvailabilityMetricData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAvailabilityMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailabilityMetricData {
    pub app_id: Option<String>,
    pub enable_autoscale: Option<i64>,
    pub error_instances: Option<i64>,
    pub instances: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub runnings: Option<i64>,
}
model! { GetAvailabilityMetricData {
    0 "AppId" app_id: String, 1 "EnableAutoscale" enable_autoscale: i64, 2 "ErrorInstances" error_instances: i64,
    3 "Instances" instances: i64, 4 "Name" name: String, 5 "RegionId" region_id: String, 6 "Runnings" runnings: i64
} }

/// Gets change order metric: `GetChangeOrderMetric` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/getChangeOrderMetric`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetChangeOrderMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderMetric {
    pub app_id: Option<String>,
    pub app_source: Option<String>,
    pub co_type: Option<String>,
    pub cpu_strategy: Option<String>,
    /// Required.
    pub create_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub order_by: String,
    pub region_id: Option<String>,
}
operation! { GetChangeOrderMetric(create_time: String, limit: i64, order_by: String)
    "GetChangeOrderMetric" -> GetChangeOrderMetricOutput {
    0 "AppId" app_id: String, 1 "AppSource" app_source: String, 2 "CoType" co_type: String,
    3 "CpuStrategy" cpu_strategy: String, 4 "CreateTime" create_time, 5 "Limit" limit, 6 "OrderBy" order_by,
    7 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/sam/getChangeOrderMetric", } }

/// Response of [`GetChangeOrderMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderMetricOutput {
    pub code: Option<String>,
    pub data: Vec<GetChangeOrderMetricData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetChangeOrderMetricOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetChangeOrderMetricData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetChangeOrderMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderMetricData {
    pub app_id: Option<String>,
    pub avg_time_cost_ms: Option<f64>,
    pub error: Option<i64>,
    pub error_percent: Option<f64>,
    pub max_time_cost_ms: Option<f64>,
    pub name: Option<String>,
    pub optimize_suggestions: Option<String>,
    pub region_id: Option<String>,
    pub task_time_cost_ms_avg: Option<String>,
    pub total: Option<i64>,
}
model! { GetChangeOrderMetricData {
    0 "AppId" app_id: String, 1 "AvgTimeCostMs" avg_time_cost_ms: f64, 2 "Error" error: i64,
    3 "ErrorPercent" error_percent: f64, 4 "MaxTimeCostMs" max_time_cost_ms: f64, 5 "Name" name: String,
    6 "OptimizeSuggestions" optimize_suggestions: String, 7 "RegionId" region_id: String,
    8 "TaskTimeCostMsAvg" task_time_cost_ms_avg: String, 9 "Total" total: i64
} }

/// Gets scale app metric: `GetScaleAppMetric` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/getScaleAppMetric`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetScaleAppMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScaleAppMetric {
    pub app_source: Option<String>,
    pub cpu_strategy: Option<String>,
    /// Required.
    pub limit: i64,
    pub region_id: Option<String>,
}
operation! { GetScaleAppMetric(limit: i64) "GetScaleAppMetric" -> GetScaleAppMetricOutput {
    0 "AppSource" app_source: String, 1 "CpuStrategy" cpu_strategy: String, 2 "Limit" limit,
    3 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/sam/getScaleAppMetric", } }

/// Response of [`GetScaleAppMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScaleAppMetricOutput {
    pub code: Option<String>,
    pub data: Vec<GetScaleAppMetricData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetScaleAppMetricOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetScaleAppMetricData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetScaleAppMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScaleAppMetricData {
    pub app_id: Option<String>,
    pub max_replicas: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub runnings: Option<i64>,
}
model! { GetScaleAppMetricData {
    0 "AppId" app_id: String, 1 "MaxReplicas" max_replicas: i64, 2 "Name" name: String, 3 "RegionId" region_id: String,
    4 "Runnings" runnings: i64
} }

/// Gets warning event metric: `GetWarningEventMetric` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/getWarningEventMetric`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetWarningEventMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarningEventMetric {
    pub app_source: Option<String>,
    pub cpu_strategy: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
}
operation! { GetWarningEventMetric(end_time: i64, limit: i64, region_id: String, start_time: i64)
    "GetWarningEventMetric" -> GetWarningEventMetricOutput {
    0 "AppSource" app_source: String, 1 "CpuStrategy" cpu_strategy: String, 2 "EndTime" end_time, 3 "Limit" limit,
    4 "RegionId" region_id, 5 "StartTime" start_time
} { method: "GET", path: "/pop/v1/sam/getWarningEventMetric", } }

/// Response of [`GetWarningEventMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarningEventMetricOutput {
    pub code: Option<String>,
    pub data: Vec<GetWarningEventMetricData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWarningEventMetricOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetWarningEventMetricData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetWarningEventMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarningEventMetricData {
    pub app_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub warning_count: Option<i64>,
}
model! { GetWarningEventMetricData {
    0 "AppId" app_id: String, 1 "Name" name: String, 2 "RegionId" region_id: String, 3 "WarningCount" warning_count: i64
} }

/// Gets webshell token: `GetWebshellToken` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/instance/webshellToken`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/GetWebshellToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebshellToken {
    /// Required.
    pub app_id: String,
    pub container_name: Option<String>,
    /// Required.
    pub pod_name: String,
}
operation! { GetWebshellToken(app_id: String, pod_name: String) "GetWebshellToken" -> GetWebshellTokenOutput {
    0 "AppId" app_id, 1 "ContainerName" container_name: String, 2 "PodName" pod_name
} { method: "GET", path: "/pop/v1/sam/instance/webshellToken", } }

/// Response of [`GetWebshellToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebshellTokenOutput {
    pub code: Option<String>,
    pub data: Option<GetWebshellTokenData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { GetWebshellTokenOutput {
    0 "Code" code: String, 1 "Data" data: GetWebshellTokenData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`GetWebshellToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebshellTokenData {
    pub http_url: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub web_socket_url: Option<String>,
}
model! { GetWebshellTokenData {
    0 "HttpUrl" http_url: String, 1 "Token" token: Secret, 2 "WebSocketUrl" web_socket_url: String
} }

/// Lists all swimming lane groups: `ListAllSwimmingLaneGroups` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/listSwimmingLaneGroups`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAllSwimmingLaneGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroups {
    pub namespace_id: Option<String>,
}
operation! { ListAllSwimmingLaneGroups() "ListAllSwimmingLaneGroups" -> ListAllSwimmingLaneGroupsOutput {
    0 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/cas/gray/listSwimmingLaneGroups", } }

/// Response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAllSwimmingLaneGroupsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListAllSwimmingLaneGroupsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAllSwimmingLaneGroupsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsData {
    pub app_ids: Vec<String>,
    pub apps: Vec<ListAllSwimmingLaneGroupsApps>,
    pub canary_model: Option<i64>,
    pub entry_app: Option<ListAllSwimmingLaneGroupsEntryApp>,
    pub entry_app_id: Option<String>,
    pub entry_app_type: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub mse_namespace_id: Option<String>,
    pub namespace_id: Option<String>,
    pub swim_version: Option<String>,
}
model! { ListAllSwimmingLaneGroupsData {
    0 "AppIds" app_ids: Vec<String>, 1 "Apps" apps: Vec<ListAllSwimmingLaneGroupsApps>,
    2 "CanaryModel" canary_model: i64, 3 "EntryApp" entry_app: ListAllSwimmingLaneGroupsEntryApp,
    4 "EntryAppId" entry_app_id: String, 5 "EntryAppType" entry_app_type: String, 6 "GroupId" group_id: i64,
    7 "GroupName" group_name: String, 8 "MseNamespaceId" mse_namespace_id: String, 9 "NamespaceId" namespace_id: String,
    10 "SwimVersion" swim_version: String
} }

/// In the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_namespace_id: Option<String>,
}
model! { ListAllSwimmingLaneGroupsApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "MseAppId" mse_app_id: String,
    3 "MseAppName" mse_app_name: String, 4 "MseNamespaceId" mse_namespace_id: String
} }

/// In the response of [`ListAllSwimmingLaneGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsEntryApp {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_namespace_id: Option<String>,
}
model! { ListAllSwimmingLaneGroupsEntryApp {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "MseAppId" mse_app_id: String, 4 "MseAppName" mse_app_name: String, 5 "MseNamespaceId" mse_namespace_id: String
} }

/// Lists all swimming lanes: `ListAllSwimmingLanes` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/listSwimmingLanes`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAllSwimmingLanes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanes {
    pub group_id: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { ListAllSwimmingLanes() "ListAllSwimmingLanes" -> ListAllSwimmingLanesOutput {
    0 "GroupId" group_id: i64, 1 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/cas/gray/listSwimmingLanes", } }

/// Response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAllSwimmingLanesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListAllSwimmingLanesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAllSwimmingLanesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesData {
    pub app_entry_rule: Option<ListAllSwimmingLanesAppEntryRule>,
    pub apps: Vec<ListAllSwimmingLanesApps>,
    pub canary_model: Option<i64>,
    pub enable: Option<bool>,
    pub enable_rules: Option<bool>,
    pub lane_id: Option<i64>,
    pub lane_name: Option<String>,
    pub lane_tag: Option<String>,
    pub mse_gateway_entry_rule: Option<ListAllSwimmingLanesMseGatewayEntryRule>,
}
model! { ListAllSwimmingLanesData {
    0 "AppEntryRule" app_entry_rule: ListAllSwimmingLanesAppEntryRule, 1 "Apps" apps: Vec<ListAllSwimmingLanesApps>,
    2 "CanaryModel" canary_model: i64, 3 "Enable" enable: bool, 4 "EnableRules" enable_rules: bool,
    5 "LaneId" lane_id: i64, 6 "LaneName" lane_name: String, 7 "LaneTag" lane_tag: String,
    8 "MseGatewayEntryRule" mse_gateway_entry_rule: ListAllSwimmingLanesMseGatewayEntryRule
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesAppEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Vec<ListAllSwimmingLanesConditions>,
    pub independent_percentage_enable: Option<bool>,
    pub paths: Vec<String>,
    pub percentage: Option<i64>,
    pub percentage_by_path: BTreeMap<String, i64>,
}
model! { ListAllSwimmingLanesAppEntryRule {
    0 "ConditionJoiner" condition_joiner: String, 1 "Conditions" conditions: Vec<ListAllSwimmingLanesConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Paths" paths: Vec<String>,
    4 "Percentage" percentage: i64, 5 "PercentageByPath" percentage_by_path: BTreeMap<String, i64>
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub values: Vec<String>,
}
model! { ListAllSwimmingLanesConditions {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String,
    4 "Values" values: Vec<String>
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_namespace_id: Option<String>,
}
model! { ListAllSwimmingLanesApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "MseAppId" mse_app_id: String,
    3 "MseAppName" mse_app_name: String, 4 "MseNamespaceId" mse_namespace_id: String
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesMseGatewayEntryRule {
    pub condition_joiner: Option<String>,
    pub conditions: Vec<ListAllSwimmingLanesMseGatewayEntryRuleConditions>,
    pub independent_percentage_enable: Option<bool>,
    pub percentage: Option<i64>,
    pub percentage_by_route: BTreeMap<String, i64>,
    pub route_ids: Vec<i64>,
    pub routes: Vec<ListAllSwimmingLanesRoutes>,
}
model! { ListAllSwimmingLanesMseGatewayEntryRule {
    0 "ConditionJoiner" condition_joiner: String,
    1 "Conditions" conditions: Vec<ListAllSwimmingLanesMseGatewayEntryRuleConditions>,
    2 "IndependentPercentageEnable" independent_percentage_enable: bool, 3 "Percentage" percentage: i64,
    4 "PercentageByRoute" percentage_by_route: BTreeMap<String, i64>, 5 "RouteIds" route_ids: Vec<i64>,
    6 "Routes" routes: Vec<ListAllSwimmingLanesRoutes>
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesMseGatewayEntryRuleConditions {
    pub condition: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListAllSwimmingLanesMseGatewayEntryRuleConditions {
    0 "Condition" condition: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesRoutes {
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub route_predicate: Option<ListAllSwimmingLanesRoutePredicate>,
}
model! { ListAllSwimmingLanesRoutes {
    0 "RouteId" route_id: i64, 1 "RouteName" route_name: String,
    2 "RoutePredicate" route_predicate: ListAllSwimmingLanesRoutePredicate
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesRoutePredicate {
    pub path_predicate: Option<ListAllSwimmingLanesPathPredicate>,
}
model! { ListAllSwimmingLanesRoutePredicate {
    0 "PathPredicate" path_predicate: ListAllSwimmingLanesPathPredicate
} }

/// In the response of [`ListAllSwimmingLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllSwimmingLanesPathPredicate {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAllSwimmingLanesPathPredicate {
    0 "path" path: String, 1 "type" r#type: String
} }

/// Lists app events: `ListAppEvents` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/listAppEvents`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAppEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppEvents {
    pub app_id: Option<String>,
    pub current_page: Option<i64>,
    pub event_type: Option<String>,
    /// Required.
    pub namespace: String,
    pub object_kind: Option<String>,
    pub object_name: Option<String>,
    pub page_size: Option<i64>,
    pub reason: Option<String>,
}
operation! { ListAppEvents(namespace: String) "ListAppEvents" -> ListAppEventsOutput {
    0 "AppId" app_id: String, 1 "CurrentPage" current_page: i64, 2 "EventType" event_type: String,
    3 "Namespace" namespace, 4 "ObjectKind" object_kind: String, 5 "ObjectName" object_name: String,
    6 "PageSize" page_size: i64, 7 "Reason" reason: String
} { method: "GET", path: "/pop/v1/sam/app/listAppEvents", } }
paged! { ListAppEvents: ListAppEventsAppEventEntity =
    Number "CurrentPage", "Data.AppEventEntity" data.app_event_entity, total "Data.TotalSize" }

/// Response of [`ListAppEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppEventsOutput {
    pub code: Option<String>,
    pub data: Option<ListAppEventsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppEventsOutput {
    0 "Code" code: String, 1 "Data" data: ListAppEventsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAppEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppEventsData {
    pub app_event_entity: Vec<ListAppEventsAppEventEntity>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListAppEventsData {
    0 "AppEventEntity" app_event_entity: Vec<ListAppEventsAppEventEntity>, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListAppEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppEventsAppEventEntity {
    pub cause_analysis: Option<String>,
    pub event_type: Option<String>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub object_kind: Option<String>,
    pub object_name: Option<String>,
    pub reason: Option<String>,
}
model! { ListAppEventsAppEventEntity {
    0 "CauseAnalysis" cause_analysis: String, 1 "EventType" event_type: String,
    2 "FirstTimestamp" first_timestamp: String, 3 "LastTimestamp" last_timestamp: String, 4 "Message" message: String,
    5 "ObjectKind" object_kind: String, 6 "ObjectName" object_name: String, 7 "Reason" reason: String
} }

/// Lists app services: `ListAppServices` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/service/listAppServices`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAppServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServices {
    pub app_id: Option<String>,
    pub nacos_instance_id: Option<String>,
    pub nacos_namespace_id: Option<String>,
    pub namespace_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub registry_type: Option<String>,
    pub service_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListAppServices() "ListAppServices" -> ListAppServicesOutput {
    0 "AppId" app_id: String, 1 "NacosInstanceId" nacos_instance_id: String,
    2 "NacosNamespaceId" nacos_namespace_id: String, 3 "NamespaceId" namespace_id: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegistryType" registry_type: String,
    7 "ServiceType" service_type: String, 8 "VpcId" vpc_id: String
} { method: "GET", path: "/pop/v1/sam/service/listAppServices", } }

/// Response of [`ListAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAppServicesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListAppServicesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAppServicesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListAppServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub instance_count: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub registry_type: Option<String>,
    pub security_group_id: Option<String>,
    pub service_group: Option<String>,
    pub service_name: Option<String>,
    pub service_port_and_protocol: BTreeMap<String, String>,
    pub service_ports: Vec<i64>,
    pub service_protocol: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
}
model! { ListAppServicesData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "InstanceCount" instance_count: String,
    3 "NamespaceId" namespace_id: String, 4 "NamespaceName" namespace_name: String,
    5 "RegistryType" registry_type: String, 6 "SecurityGroupId" security_group_id: String,
    7 "ServiceGroup" service_group: String, 8 "ServiceName" service_name: String,
    9 "ServicePortAndProtocol" service_port_and_protocol: BTreeMap<String, String>,
    10 "ServicePorts" service_ports: Vec<i64>, 11 "ServiceProtocol" service_protocol: String,
    12 "ServiceType" service_type: String, 13 "ServiceVersion" service_version: String
} }

/// Lists app services page: `ListAppServicesPage` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/service/listAppServicesPage`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAppServicesPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesPage {
    /// Required.
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub service_type: String,
}
operation! { ListAppServicesPage(app_id: String, service_type: String)
    "ListAppServicesPage" -> ListAppServicesPageOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "ServiceType" service_type
} { method: "GET", path: "/pop/v1/sam/service/listAppServicesPage", } }

/// Response of [`ListAppServicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesPageOutput {
    pub code: Option<String>,
    pub data: Vec<ListAppServicesPageData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListAppServicesPageOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAppServicesPageData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListAppServicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesPageData {
    pub current_page: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub result: Vec<ListAppServicesPageResult>,
    pub total_size: Option<String>,
}
model! { ListAppServicesPageData {
    0 "CurrentPage" current_page: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "Result" result: Vec<ListAppServicesPageResult>, 4 "TotalSize" total_size: String
} }

/// In the response of [`ListAppServicesPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppServicesPageResult {
    pub edas_app_id: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub instance_num: Option<i64>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { ListAppServicesPageResult {
    0 "EdasAppId" edas_app_id: String, 1 "EdasAppName" edas_app_name: String, 2 "Group" group: String,
    3 "InstanceNum" instance_num: i64, 4 "ServiceName" service_name: String, 5 "Version" version: String
} }

/// Lists app versions: `ListAppVersions` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/listAppVersions`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListAppVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersions {
    /// Required.
    pub app_id: String,
}
operation! { ListAppVersions(app_id: String) "ListAppVersions" -> ListAppVersionsOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/app/listAppVersions", } }

/// Response of [`ListAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListAppVersionsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppVersionsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAppVersionsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAppVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersionsData {
    pub build_package_url: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub war_url: Option<String>,
}
model! { ListAppVersionsData {
    0 "BuildPackageUrl" build_package_url: String, 1 "CreateTime" create_time: String, 2 "Id" id: String,
    3 "Type" r#type: String, 4 "WarUrl" war_url: String
} }

/// Lists application center service instances: `ListApplicationCenterServiceInstances` of `sae` 2019-05-06.
///
/// GET `/pop/cas/v5/app/listApplicationCenterServiceInstances`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListApplicationCenterServiceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationCenterServiceInstances {
    pub namespace_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListApplicationCenterServiceInstances()
    "ListApplicationCenterServiceInstances" -> ListApplicationCenterServiceInstancesOutput {
    0 "NamespaceId" namespace_id: String, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/cas/v5/app/listApplicationCenterServiceInstances", } }

/// Response of [`ListApplicationCenterServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationCenterServiceInstancesOutput {
    pub code: Option<String>,
    pub data: Option<ListApplicationCenterServiceInstancesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListApplicationCenterServiceInstancesOutput {
    0 "Code" code: String, 1 "Data" data: ListApplicationCenterServiceInstancesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListApplicationCenterServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationCenterServiceInstancesData {
    pub service_instances: Vec<ListApplicationCenterServiceInstancesServiceInstances>,
}
model! { ListApplicationCenterServiceInstancesData {
    0 "ServiceInstances" service_instances: Vec<ListApplicationCenterServiceInstancesServiceInstances>
} }

/// In the response of [`ListApplicationCenterServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationCenterServiceInstancesServiceInstances {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub service_instance_id: Option<String>,
    pub service_name: Option<String>,
    pub template_name: Option<String>,
}
model! { ListApplicationCenterServiceInstancesServiceInstances {
    0 "CreateTime" create_time: String, 1 "Name" name: String, 2 "ServiceInstanceId" service_instance_id: String,
    3 "ServiceName" service_name: String, 4 "TemplateName" template_name: String
} }

/// Lists applications: `ListApplications` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/app/listApplications`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub app_name: Option<String>,
    pub app_source: Option<String>,
    pub current_page: Option<i64>,
    pub field_type: Option<String>,
    pub field_value: Option<String>,
    pub is_stateful: Option<String>,
    pub namespace_id: Option<String>,
    pub new_sae_version: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub programming_language: Option<String>,
    pub reverse: Option<bool>,
    pub tags: Option<String>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "AppName" app_name: String, 1 "AppSource" app_source: String, 2 "CurrentPage" current_page: i64,
    3 "FieldType" field_type: String, 4 "FieldValue" field_value: String, 5 "IsStateful" is_stateful: String,
    6 "NamespaceId" namespace_id: String, 7 "NewSaeVersion" new_sae_version: String, 8 "OrderBy" order_by: String,
    9 "PageSize" page_size: i64, 10 "ProgrammingLanguage" programming_language: String, 11 "Reverse" reverse: bool,
    12 "Tags" tags: String
} { method: "GET", path: "/pop/v1/sam/app/listApplications", } }
paged! { ListApplications: ListApplicationsApplications =
    Number "CurrentPage", "Data.Applications" data.applications, total "TotalSize" }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListApplicationsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListApplicationsOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListApplicationsData,
    3 "ErrorCode" error_code: String, 4 "Message" message: String, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalSize" total_size: i64
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsData {
    pub applications: Vec<ListApplicationsApplications>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListApplicationsData {
    0 "Applications" applications: Vec<ListApplicationsApplications>, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub app_deleting_status: Option<bool>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub base_app_id: Option<String>,
    pub children: Vec<ListApplicationsChildren>,
    pub cpu: Option<i64>,
    pub disk_size: Option<i64>,
    pub enable_idle: Option<String>,
    pub image_url: Option<String>,
    pub instances: Option<i64>,
    pub is_stateful: Option<bool>,
    pub labels: BTreeMap<String, String>,
    pub mem: Option<i64>,
    pub mse_enabled: Option<bool>,
    pub mse_namespace_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub new_sae_version: Option<String>,
    pub package_url: Option<String>,
    pub programming_language: Option<String>,
    pub rasp_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub running_instances: Option<i64>,
    pub tags: Vec<ListApplicationsApplicationsTags>,
    pub vpc_id: Option<String>,
}
model! { ListApplicationsApplications {
    0 "AppDeletingStatus" app_deleting_status: bool, 1 "AppDescription" app_description: String,
    2 "AppId" app_id: String, 3 "AppName" app_name: String, 4 "AppType" app_type: String,
    5 "BaseAppId" base_app_id: String, 6 "Children" children: Vec<ListApplicationsChildren>, 7 "Cpu" cpu: i64,
    8 "DiskSize" disk_size: i64, 9 "EnableIdle" enable_idle: String, 10 "ImageUrl" image_url: String,
    11 "Instances" instances: i64, 12 "IsStateful" is_stateful: bool, 13 "Labels" labels: BTreeMap<String, String>,
    14 "Mem" mem: i64, 15 "MseEnabled" mse_enabled: bool, 16 "MseNamespaceId" mse_namespace_id: String,
    17 "NamespaceId" namespace_id: String, 18 "NamespaceName" namespace_name: String,
    19 "NewSaeVersion" new_sae_version: String, 20 "PackageUrl" package_url: String,
    21 "ProgrammingLanguage" programming_language: String, 22 "RaspEnabled" rasp_enabled: bool,
    23 "RegionId" region_id: String, 24 "ResourceType" resource_type: String,
    25 "RunningInstances" running_instances: i64, 26 "Tags" tags: Vec<ListApplicationsApplicationsTags>,
    27 "VpcId" vpc_id: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsChildren {
    pub app_deleting_status: Option<bool>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub base_app_id: Option<String>,
    pub cpu: Option<i64>,
    pub enable_idle: Option<String>,
    pub instances: Option<i64>,
    pub is_stateful: Option<bool>,
    pub mem: Option<i64>,
    pub mse_enabled: Option<bool>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub new_sae_version: Option<String>,
    pub programming_language: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub running_instances: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_type: Option<String>,
    pub tags: Vec<ListApplicationsTags>,
}
model! { ListApplicationsChildren {
    0 "AppDeletingStatus" app_deleting_status: bool, 1 "AppDescription" app_description: String,
    2 "AppId" app_id: String, 3 "AppName" app_name: String, 4 "AppType" app_type: String,
    5 "BaseAppId" base_app_id: String, 6 "Cpu" cpu: i64, 7 "EnableIdle" enable_idle: String,
    8 "Instances" instances: i64, 9 "IsStateful" is_stateful: bool, 10 "Mem" mem: i64,
    11 "MseEnabled" mse_enabled: bool, 12 "NamespaceId" namespace_id: String, 13 "NamespaceName" namespace_name: String,
    14 "NewSaeVersion" new_sae_version: String, 15 "ProgrammingLanguage" programming_language: String,
    16 "RegionId" region_id: String, 17 "ResourceType" resource_type: String,
    18 "RunningInstances" running_instances: i64, 19 "ScaleRuleEnabled" scale_rule_enabled: bool,
    20 "ScaleRuleType" scale_rule_type: String, 21 "Tags" tags: Vec<ListApplicationsTags>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListApplicationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplicationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListApplicationsApplicationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists applications for swimming lane: `ListApplicationsForSwimmingLane` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/listApplicationsForSwimmingLane`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListApplicationsForSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForSwimmingLane {
    pub group_id: Option<i64>,
    /// Required.
    pub namespace_id: String,
    pub tag: Option<String>,
}
operation! { ListApplicationsForSwimmingLane(namespace_id: String)
    "ListApplicationsForSwimmingLane" -> ListApplicationsForSwimmingLaneOutput {
    0 "GroupId" group_id: i64, 1 "NamespaceId" namespace_id, 2 "Tag" tag: String
} { method: "GET", path: "/pop/v1/cas/gray/listApplicationsForSwimmingLane", } }

/// Response of [`ListApplicationsForSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForSwimmingLaneOutput {
    pub code: Option<String>,
    pub data: Vec<ListApplicationsForSwimmingLaneData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListApplicationsForSwimmingLaneOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListApplicationsForSwimmingLaneData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListApplicationsForSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForSwimmingLaneData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub base_app_id: Option<String>,
    pub base_app_name: Option<String>,
    pub mse_app_id: Option<String>,
    pub mse_app_name: Option<String>,
    pub mse_namespace_id: Option<String>,
    pub service_tags: BTreeMap<String, String>,
}
model! { ListApplicationsForSwimmingLaneData {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BaseAppId" base_app_id: String,
    3 "BaseAppName" base_app_name: String, 4 "MseAppId" mse_app_id: String, 5 "MseAppName" mse_app_name: String,
    6 "MseNamespaceId" mse_namespace_id: String, 7 "ServiceTags" service_tags: BTreeMap<String, String>
} }

/// Lists change orders: `ListChangeOrders` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/changeorder/ListChangeOrders`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListChangeOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeOrders {
    /// Required.
    pub app_id: String,
    pub co_status: Option<String>,
    pub co_type: Option<String>,
    pub current_page: Option<i64>,
    pub key: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
}
operation! { ListChangeOrders(app_id: String) "ListChangeOrders" -> ListChangeOrdersOutput {
    0 "AppId" app_id, 1 "CoStatus" co_status: String, 2 "CoType" co_type: String, 3 "CurrentPage" current_page: i64,
    4 "Key" key: String, 5 "OrderBy" order_by: String, 6 "PageSize" page_size: i64, 7 "Reverse" reverse: bool
} { method: "GET", path: "/pop/v1/sam/changeorder/ListChangeOrders", } }
paged! { ListChangeOrders: ListChangeOrdersChangeOrderList =
    Number "CurrentPage", "Data.ChangeOrderList" data.change_order_list, total "Data.TotalSize" }

/// Response of [`ListChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeOrdersOutput {
    pub code: Option<String>,
    pub data: Option<ListChangeOrdersData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListChangeOrdersOutput {
    0 "Code" code: String, 1 "Data" data: ListChangeOrdersData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeOrdersData {
    pub change_order_list: Vec<ListChangeOrdersChangeOrderList>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListChangeOrdersData {
    0 "ChangeOrderList" change_order_list: Vec<ListChangeOrdersChangeOrderList>, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeOrdersChangeOrderList {
    pub app_id: Option<String>,
    pub batch_count: Option<i64>,
    pub batch_type: Option<String>,
    pub change_order_id: Option<String>,
    pub co_type: Option<String>,
    pub co_type_code: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub description: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListChangeOrdersChangeOrderList {
    0 "AppId" app_id: String, 1 "BatchCount" batch_count: i64, 2 "BatchType" batch_type: String,
    3 "ChangeOrderId" change_order_id: String, 4 "CoType" co_type: String, 5 "CoTypeCode" co_type_code: String,
    6 "CreateTime" create_time: String, 7 "CreateUserId" create_user_id: String, 8 "Description" description: String,
    9 "FinishTime" finish_time: String, 10 "GroupId" group_id: String, 11 "Source" source: String,
    12 "Status" status: i64, 13 "UserId" user_id: String
} }

/// Lists consumed services: `ListConsumedServices` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/service/listConsumedServices`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListConsumedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServices {
    /// Required.
    pub app_id: String,
}
operation! { ListConsumedServices(app_id: String) "ListConsumedServices" -> ListConsumedServicesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/service/listConsumedServices", } }

/// Response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesOutput {
    pub code: Option<String>,
    pub data: Vec<ListConsumedServicesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListConsumedServicesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListConsumedServicesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesData {
    pub app_id: Option<String>,
    pub group2_ip: Option<String>,
    pub groups: Vec<String>,
    pub ips: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListConsumedServicesData {
    0 "AppId" app_id: String, 1 "Group2Ip" group2_ip: String, 2 "Groups" groups: Vec<String>, 3 "Ips" ips: Vec<String>,
    4 "Name" name: String, 5 "Type" r#type: String, 6 "Version" version: String
} }

/// Lists grey tag route: `ListGreyTagRoute` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/tagroute/greyTagRouteList`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListGreyTagRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRoute {
    /// Required.
    pub app_id: String,
}
operation! { ListGreyTagRoute(app_id: String) "ListGreyTagRoute" -> ListGreyTagRouteOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/tagroute/greyTagRouteList", } }

/// Response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteOutput {
    pub code: Option<String>,
    pub data: Option<ListGreyTagRouteData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListGreyTagRouteOutput {
    0 "Code" code: String, 1 "Data" data: ListGreyTagRouteData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListGreyTagRouteResult>,
    pub total_size: Option<i64>,
}
model! { ListGreyTagRouteData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListGreyTagRouteResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteResult {
    pub alb_rules: Vec<ListGreyTagRouteAlbRules>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dubbo_rules: Vec<ListGreyTagRouteDubboRules>,
    pub grey_tag_route_id: Option<i64>,
    pub name: Option<String>,
    pub sc_rules: Vec<ListGreyTagRouteScRules>,
    pub update_time: Option<i64>,
}
model! { ListGreyTagRouteResult {
    0 "AlbRules" alb_rules: Vec<ListGreyTagRouteAlbRules>, 1 "CreateTime" create_time: i64,
    2 "Description" description: String, 3 "DubboRules" dubbo_rules: Vec<ListGreyTagRouteDubboRules>,
    4 "GreyTagRouteId" grey_tag_route_id: i64, 5 "Name" name: String,
    6 "ScRules" sc_rules: Vec<ListGreyTagRouteScRules>, 7 "UpdateTime" update_time: i64
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteAlbRules {
    pub condition: Option<String>,
    pub ingress_id: Option<String>,
    pub items: Vec<ListGreyTagRouteItems>,
    pub service_name: Option<String>,
}
model! { ListGreyTagRouteAlbRules {
    0 "condition" condition: String, 1 "ingressId" ingress_id: String, 2 "items" items: Vec<ListGreyTagRouteItems>,
    3 "serviceName" service_name: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGreyTagRouteItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteDubboRules {
    pub condition: Option<String>,
    pub group: Option<String>,
    pub items: Vec<ListGreyTagRouteDubboRulesItems>,
    pub method_name: Option<String>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { ListGreyTagRouteDubboRules {
    0 "condition" condition: String, 1 "group" group: String, 2 "items" items: Vec<ListGreyTagRouteDubboRulesItems>,
    3 "methodName" method_name: String, 4 "serviceName" service_name: String, 5 "version" version: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteDubboRulesItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGreyTagRouteDubboRulesItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteScRules {
    pub condition: Option<String>,
    pub items: Vec<ListGreyTagRouteScRulesItems>,
    pub path: Option<String>,
}
model! { ListGreyTagRouteScRules {
    0 "condition" condition: String, 1 "items" items: Vec<ListGreyTagRouteScRulesItems>, 2 "path" path: String
} }

/// In the response of [`ListGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGreyTagRouteScRulesItems {
    pub cond: Option<String>,
    pub expr: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListGreyTagRouteScRulesItems {
    0 "cond" cond: String, 1 "expr" expr: String, 2 "index" index: i64, 3 "name" name: String,
    4 "operator" operator: String, 5 "type" r#type: String, 6 "value" value: String
} }

/// Lists ingresses: `ListIngresses` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/ingress/IngressList`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListIngresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngresses {
    pub app_id: Option<String>,
    pub current_page: Option<i64>,
    /// Required.
    pub namespace_id: String,
    pub page_size: Option<i64>,
}
operation! { ListIngresses(namespace_id: String) "ListIngresses" -> ListIngressesOutput {
    0 "AppId" app_id: String, 1 "CurrentPage" current_page: i64, 2 "NamespaceId" namespace_id,
    3 "PageSize" page_size: i64
} { method: "GET", path: "/pop/v1/sam/ingress/IngressList", } }
paged! { ListIngresses: ListIngressesIngressList =
    Number "CurrentPage", "Data.IngressList" data.ingress_list, total "Data.TotalSize" }

/// Response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesOutput {
    pub code: Option<String>,
    pub data: Option<ListIngressesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListIngressesOutput {
    0 "Code" code: String, 1 "Data" data: ListIngressesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesData {
    pub current_page: Option<i64>,
    pub ingress_list: Vec<ListIngressesIngressList>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListIngressesData {
    0 "CurrentPage" current_page: i64, 1 "IngressList" ingress_list: Vec<ListIngressesIngressList>,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesIngressList {
    pub cert_id: Option<String>,
    pub cert_ids: Option<String>,
    pub cors_config: Option<ListIngressesCorsConfig>,
    pub create_time: Option<i64>,
    pub default_rule: Option<ListIngressesDefaultRule>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_port: Option<String>,
    pub listener_protocol: Option<String>,
    pub load_balance_type: Option<String>,
    pub mse_gateway_id: Option<String>,
    pub mse_gateway_port: Option<String>,
    pub mse_gateway_protocol: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub request_timeout: Option<i64>,
    pub rules: Vec<ListIngressesRules>,
    pub slb_id: Option<String>,
    pub slb_type: Option<String>,
}
model! { ListIngressesIngressList {
    0 "CertId" cert_id: String, 1 "CertIds" cert_ids: String, 2 "CorsConfig" cors_config: ListIngressesCorsConfig,
    3 "CreateTime" create_time: i64, 4 "DefaultRule" default_rule: ListIngressesDefaultRule,
    5 "Description" description: String, 6 "Id" id: i64, 7 "IdleTimeout" idle_timeout: i64,
    8 "ListenerPort" listener_port: String, 9 "ListenerProtocol" listener_protocol: String,
    10 "LoadBalanceType" load_balance_type: String, 11 "MseGatewayId" mse_gateway_id: String,
    12 "MseGatewayPort" mse_gateway_port: String, 13 "MseGatewayProtocol" mse_gateway_protocol: String,
    14 "Name" name: String, 15 "NamespaceId" namespace_id: String, 16 "RequestTimeout" request_timeout: i64,
    17 "Rules" rules: Vec<ListIngressesRules>, 18 "SlbId" slb_id: String, 19 "SlbType" slb_type: String
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesCorsConfig {
    pub allow_credentials: Option<String>,
    pub allow_headers: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_origin: Option<String>,
    pub enable: Option<String>,
    pub expose_headers: Option<String>,
    pub max_age: Option<String>,
}
model! { ListIngressesCorsConfig {
    0 "AllowCredentials" allow_credentials: String, 1 "AllowHeaders" allow_headers: String,
    2 "AllowMethods" allow_methods: String, 3 "AllowOrigin" allow_origin: String, 4 "Enable" enable: String,
    5 "ExposeHeaders" expose_headers: String, 6 "MaxAge" max_age: String
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesDefaultRule {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backend_protocol: Option<String>,
    pub container_port: Option<i64>,
}
model! { ListIngressesDefaultRule {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BackendProtocol" backend_protocol: String,
    3 "ContainerPort" container_port: i64
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesRules {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backend_protocol: Option<String>,
    pub container_port: Option<i64>,
    pub domain: Option<String>,
    pub path: Option<String>,
    pub rewrite_path: Option<String>,
    pub rule_actions: Vec<ListIngressesRuleActions>,
}
model! { ListIngressesRules {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BackendProtocol" backend_protocol: String,
    3 "ContainerPort" container_port: i64, 4 "Domain" domain: String, 5 "Path" path: String,
    6 "RewritePath" rewrite_path: String, 7 "RuleActions" rule_actions: Vec<ListIngressesRuleActions>
} }

/// In the response of [`ListIngresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIngressesRuleActions {
    pub action_config: Option<String>,
    pub action_type: Option<String>,
}
model! { ListIngressesRuleActions {
    0 "ActionConfig" action_config: String, 1 "ActionType" action_type: String
} }

/// Lists jobs: `ListJobs` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/listJobs`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub app_name: Option<String>,
    pub current_page: Option<i64>,
    pub field_type: Option<String>,
    pub field_value: Option<String>,
    pub namespace_id: Option<String>,
    pub order_by: Option<String>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
    pub tags: Option<String>,
    pub workload: Option<String>,
}
operation! { ListJobs() "ListJobs" -> ListJobsOutput {
    0 "AppName" app_name: String, 1 "CurrentPage" current_page: i64, 2 "FieldType" field_type: String,
    3 "FieldValue" field_value: String, 4 "NamespaceId" namespace_id: String, 5 "OrderBy" order_by: String,
    6 "PageSize" page_size: i64, 7 "Reverse" reverse: bool, 8 "Tags" tags: String, 9 "Workload" workload: String
} { method: "GET", path: "/pop/v1/sam/job/listJobs", } }
paged! { ListJobs: ListJobsApplications =
    Number "CurrentPage", "Data.Applications" data.applications, total "TotalSize" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListJobsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_size: Option<i64>,
}
model! { ListJobsOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListJobsData,
    3 "ErrorCode" error_code: String, 4 "Message" message: String, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalSize" total_size: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsData {
    pub applications: Vec<ListJobsApplications>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListJobsData {
    0 "Applications" applications: Vec<ListJobsApplications>, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsApplications {
    pub active: Option<i64>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub completion_time: Option<i64>,
    pub cpu: Option<i64>,
    pub failed: Option<i64>,
    pub image_url: Option<String>,
    pub last_changeorder_state: Option<String>,
    pub last_job_state: Option<String>,
    pub last_start_time: Option<i64>,
    pub mem: Option<i64>,
    pub message: Option<String>,
    pub namespace_id: Option<String>,
    pub region_id: Option<String>,
    pub succeeded: Option<i64>,
    pub suspend: Option<bool>,
    pub tags: Vec<ListJobsTags>,
    pub trigger_config: Option<String>,
}
model! { ListJobsApplications {
    0 "Active" active: i64, 1 "AppDescription" app_description: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "CompletionTime" completion_time: i64, 5 "Cpu" cpu: i64, 6 "Failed" failed: i64,
    7 "ImageUrl" image_url: String, 8 "LastChangeorderState" last_changeorder_state: String,
    9 "LastJobState" last_job_state: String, 10 "LastStartTime" last_start_time: i64, 11 "Mem" mem: i64,
    12 "Message" message: String, 13 "NamespaceId" namespace_id: String, 14 "RegionId" region_id: String,
    15 "Succeeded" succeeded: i64, 16 "Suspend" suspend: bool, 17 "Tags" tags: Vec<ListJobsTags>,
    18 "TriggerConfig" trigger_config: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListJobsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists log configs: `ListLogConfigs` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/log/listLogConfigs`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListLogConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogConfigs {
    /// Required.
    pub app_id: String,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListLogConfigs(app_id: String, current_page: i64, page_size: i64)
    "ListLogConfigs" -> ListLogConfigsOutput {
    0 "AppId" app_id, 1 "CurrentPage" current_page, 2 "PageSize" page_size
} { method: "GET", path: "/pop/v1/sam/log/listLogConfigs", } }
paged! { ListLogConfigs: ListLogConfigsLogConfigs =
    Number "CurrentPage", "Data.LogConfigs" data.log_configs, total "Data.TotalSize" }

/// Response of [`ListLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogConfigsOutput {
    pub code: Option<String>,
    pub data: Option<ListLogConfigsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListLogConfigsOutput {
    0 "Code" code: String, 1 "Data" data: ListLogConfigsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogConfigsData {
    pub current_page: Option<i64>,
    pub log_configs: Vec<ListLogConfigsLogConfigs>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListLogConfigsData {
    0 "CurrentPage" current_page: i64, 1 "LogConfigs" log_configs: Vec<ListLogConfigsLogConfigs>,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogConfigsLogConfigs {
    pub config_name: Option<String>,
    pub create_time: Option<String>,
    pub log_dir: Option<String>,
    pub log_type: Option<String>,
    pub region_id: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub store_type: Option<String>,
}
model! { ListLogConfigsLogConfigs {
    0 "ConfigName" config_name: String, 1 "CreateTime" create_time: String, 2 "LogDir" log_dir: String,
    3 "LogType" log_type: String, 4 "RegionId" region_id: String, 5 "SlsLogStore" sls_log_store: String,
    6 "SlsProject" sls_project: String, 7 "StoreType" store_type: String
} }

/// Lists namespace change orders: `ListNamespaceChangeOrders` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/changeorder/listNamespaceChangeOrders`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListNamespaceChangeOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrders {
    pub co_status: Option<String>,
    pub co_type: Option<String>,
    pub current_page: Option<i64>,
    pub key: Option<String>,
    /// Required.
    pub namespace_id: String,
    pub page_size: Option<i64>,
}
operation! { ListNamespaceChangeOrders(namespace_id: String)
    "ListNamespaceChangeOrders" -> ListNamespaceChangeOrdersOutput {
    0 "CoStatus" co_status: String, 1 "CoType" co_type: String, 2 "CurrentPage" current_page: i64, 3 "Key" key: String,
    4 "NamespaceId" namespace_id, 5 "PageSize" page_size: i64
} { method: "GET", path: "/pop/v1/sam/changeorder/listNamespaceChangeOrders", } }
paged! { ListNamespaceChangeOrders: ListNamespaceChangeOrdersChangeOrderList =
    Number "CurrentPage", "Data.ChangeOrderList" data.change_order_list, total "Data.TotalSize" }

/// Response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersOutput {
    pub code: Option<String>,
    pub data: Option<ListNamespaceChangeOrdersData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListNamespaceChangeOrdersOutput {
    0 "Code" code: String, 1 "Data" data: ListNamespaceChangeOrdersData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersData {
    pub change_order_list: Vec<ListNamespaceChangeOrdersChangeOrderList>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListNamespaceChangeOrdersData {
    0 "ChangeOrderList" change_order_list: Vec<ListNamespaceChangeOrdersChangeOrderList>,
    1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListNamespaceChangeOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaceChangeOrdersChangeOrderList {
    pub batch_count: Option<i64>,
    pub batch_type: Option<String>,
    pub change_order_id: Option<String>,
    pub co_type: Option<String>,
    pub co_type_code: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub description: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub namespace_id: Option<String>,
    pub pipelines: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListNamespaceChangeOrdersChangeOrderList {
    0 "BatchCount" batch_count: i64, 1 "BatchType" batch_type: String, 2 "ChangeOrderId" change_order_id: String,
    3 "CoType" co_type: String, 4 "CoTypeCode" co_type_code: String, 5 "CreateTime" create_time: String,
    6 "CreateUserId" create_user_id: String, 7 "Description" description: String, 8 "FinishTime" finish_time: String,
    9 "GroupId" group_id: String, 10 "NamespaceId" namespace_id: String, 11 "Pipelines" pipelines: String,
    12 "Source" source: String, 13 "Status" status: i64, 14 "UserId" user_id: String
} }

/// Lists namespaced config maps: `ListNamespacedConfigMaps` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/configmap/listNamespacedConfigMaps`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListNamespacedConfigMaps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacedConfigMaps {
    /// Required.
    pub namespace_id: String,
}
operation! { ListNamespacedConfigMaps(namespace_id: String)
    "ListNamespacedConfigMaps" -> ListNamespacedConfigMapsOutput {
    0 "NamespaceId" namespace_id
} { method: "GET", path: "/pop/v1/sam/configmap/listNamespacedConfigMaps", } }

/// Response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsOutput {
    pub code: Option<String>,
    pub data: Option<ListNamespacedConfigMapsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListNamespacedConfigMapsOutput {
    0 "Code" code: String, 1 "Data" data: ListNamespacedConfigMapsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsData {
    pub config_maps: Vec<ListNamespacedConfigMapsConfigMaps>,
}
model! { ListNamespacedConfigMapsData {
    0 "ConfigMaps" config_maps: Vec<ListNamespacedConfigMapsConfigMaps>
} }

/// In the response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsConfigMaps {
    pub config_map_id: Option<i64>,
    pub create_time: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub relate_apps: Vec<ListNamespacedConfigMapsRelateApps>,
    pub update_time: Option<i64>,
}
model! { ListNamespacedConfigMapsConfigMaps {
    0 "ConfigMapId" config_map_id: i64, 1 "CreateTime" create_time: i64, 2 "Data" data: BTreeMap<String, Value>,
    3 "Description" description: String, 4 "Name" name: String, 5 "NamespaceId" namespace_id: String,
    6 "RelateApps" relate_apps: Vec<ListNamespacedConfigMapsRelateApps>, 7 "UpdateTime" update_time: i64
} }

/// In the response of [`ListNamespacedConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacedConfigMapsRelateApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListNamespacedConfigMapsRelateApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Lists published services: `ListPublishedServices` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/service/listPublishedServices`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListPublishedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServices {
    /// Required.
    pub app_id: String,
}
operation! { ListPublishedServices(app_id: String) "ListPublishedServices" -> ListPublishedServicesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/sam/service/listPublishedServices", } }

/// Response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesOutput {
    pub code: Option<String>,
    pub data: Vec<ListPublishedServicesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListPublishedServicesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListPublishedServicesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesData {
    pub app_id: Option<String>,
    pub group2_ip: Option<String>,
    pub groups: Vec<String>,
    pub ips: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListPublishedServicesData {
    0 "AppId" app_id: String, 1 "Group2Ip" group2_ip: String, 2 "Groups" groups: Vec<String>, 3 "Ips" ips: Vec<String>,
    4 "Name" name: String, 5 "Type" r#type: String, 6 "Version" version: String
} }

/// Lists secrets: `ListSecrets` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/secret/secrets`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    /// Required.
    pub namespace_id: String,
}
operation! { ListSecrets(namespace_id: String) "ListSecrets" -> ListSecretsOutput {
    0 "NamespaceId" namespace_id
} { method: "GET", path: "/pop/v1/sam/secret/secrets", } }

/// Response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub code: Option<String>,
    pub data: Option<ListSecretsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListSecretsOutput {
    0 "Code" code: String, 1 "Data" data: ListSecretsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsData {
    pub secrets: Vec<ListSecretsSecrets>,
}
model! { ListSecretsData {
    0 "Secrets" secrets: Vec<ListSecretsSecrets>
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsSecrets {
    pub create_time: Option<i64>,
    pub namespace_id: Option<String>,
    pub relate_apps: Vec<ListSecretsRelateApps>,
    pub secret_id: Option<i64>,
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListSecretsSecrets {
    0 "CreateTime" create_time: i64, 1 "NamespaceId" namespace_id: String,
    2 "RelateApps" relate_apps: Vec<ListSecretsRelateApps>, 3 "SecretId" secret_id: i64,
    4 "SecretName" secret_name: String, 5 "SecretType" secret_type: String, 6 "UpdateTime" update_time: i64
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsRelateApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListSecretsRelateApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Lists swimming lane gateway routes: `ListSwimmingLaneGatewayRoutes` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/listSwimmingLaneGatewayRoutes`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListSwimmingLaneGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutes {
    pub gateway_unique_id: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { ListSwimmingLaneGatewayRoutes() "ListSwimmingLaneGatewayRoutes" -> ListSwimmingLaneGatewayRoutesOutput {
    0 "GatewayUniqueId" gateway_unique_id: String, 1 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/cas/gray/listSwimmingLaneGatewayRoutes", } }

/// Response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesOutput {
    pub code: Option<String>,
    pub data: Vec<ListSwimmingLaneGatewayRoutesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListSwimmingLaneGatewayRoutesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListSwimmingLaneGatewayRoutesData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesData {
    pub route_id: Option<i64>,
    pub route_name: Option<String>,
    pub route_predicate: Option<ListSwimmingLaneGatewayRoutesRoutePredicate>,
}
model! { ListSwimmingLaneGatewayRoutesData {
    0 "RouteId" route_id: i64, 1 "RouteName" route_name: String,
    2 "RoutePredicate" route_predicate: ListSwimmingLaneGatewayRoutesRoutePredicate
} }

/// In the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesRoutePredicate {
    pub path_predicate: Option<ListSwimmingLaneGatewayRoutesPathPredicate>,
}
model! { ListSwimmingLaneGatewayRoutesRoutePredicate {
    0 "PathPredicate" path_predicate: ListSwimmingLaneGatewayRoutesPathPredicate
} }

/// In the response of [`ListSwimmingLaneGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesPathPredicate {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListSwimmingLaneGatewayRoutesPathPredicate {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// Lists swimming lane group tags: `ListSwimmingLaneGroupTags` of `sae` 2019-05-06.
///
/// GET `/pop/v1/cas/gray/listSwimmingLaneGroupTags`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListSwimmingLaneGroupTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupTags {
    pub group_id: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { ListSwimmingLaneGroupTags() "ListSwimmingLaneGroupTags" -> ListSwimmingLaneGroupTagsOutput {
    0 "GroupId" group_id: i64, 1 "NamespaceId" namespace_id: String
} { method: "GET", path: "/pop/v1/cas/gray/listSwimmingLaneGroupTags", } }

/// Response of [`ListSwimmingLaneGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupTagsOutput {
    pub code: Option<String>,
    pub data: Vec<ListSwimmingLaneGroupTagsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListSwimmingLaneGroupTagsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListSwimmingLaneGroupTagsData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListSwimmingLaneGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupTagsData {
    pub metadata: Option<String>,
    pub tag: Option<String>,
}
model! { ListSwimmingLaneGroupTagsData {
    0 "Metadata" metadata: String, 1 "Tag" tag: String
} }

/// Lists tag resources: `ListTagResources` of `sae` 2019-05-06.
///
/// GET `/tags`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_ids: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tags: Option<String>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceIds" resource_ids: String,
    3 "ResourceType" resource_type, 4 "Tags" tags: String
} { method: "GET", path: "/tags", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "Data.TagResources" data.tag_resources, next "Data.NextToken" }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<ListTagResourcesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: ListTagResourcesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesData {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesData {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists web application instances: `ListWebApplicationInstances` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/applications-observability/{ApplicationId}/instances`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListWebApplicationInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationInstances {
    pub end_time: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub limit: Option<String>,
    /// Required.
    pub namespace_id: String,
    pub start_time: Option<i64>,
    pub statuses: Option<Vec<String>>,
    pub version_ids: Option<Vec<String>>,
    /// Required.
    pub application_id: String,
}
operation! { ListWebApplicationInstances(namespace_id: String, application_id: String)
    "ListWebApplicationInstances" -> ListWebApplicationInstancesOutput {
    0 "EndTime" end_time: i64, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Limit" limit: String,
    3 "NamespaceId" namespace_id, 4 "StartTime" start_time: i64, 5 "Statuses" statuses: Vec<String>,
    6 "VersionIds" version_ids: Vec<String>, 7 "ApplicationId" application_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/applications-observability/{ApplicationId}/instances", } }

/// Response of [`ListWebApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationInstancesOutput {
    pub code: Option<i64>,
    pub data: Option<ListWebInstancesOutput>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWebApplicationInstancesOutput {
    0 "Code" code: i64, 1 "Data" data: ListWebInstancesOutput, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListWebApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebInstancesOutput {
    pub current_error: Option<String>,
    pub web_instances: Vec<WebInstanceInfo>,
    pub web_version_status: BTreeMap<String, WebVersionStatus>,
}
model! { ListWebInstancesOutput {
    0 "CurrentError" current_error: String, 1 "WebInstances" web_instances: Vec<WebInstanceInfo>,
    2 "WebVersionStatus" web_version_status: BTreeMap<String, WebVersionStatus>
} }

/// In the response of [`ListWebApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebInstanceInfo {
    pub image_url: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub version_id: Option<String>,
}
model! { WebInstanceInfo {
    0 "ImageUrl" image_url: String, 1 "InstanceId" instance_id: String, 2 "Status" status: String,
    3 "VersionId" version_id: String
} }

/// In the response of [`ListWebApplicationInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebVersionStatus {
    pub error_message: Option<String>,
    pub status: Option<String>,
}
model! { WebVersionStatus {
    0 "ErrorMessage" error_message: String, 1 "Status" status: String
} }

/// Lists web application revisions: `ListWebApplicationRevisions` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/application-revisions/{ApplicationId}/revisions`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListWebApplicationRevisions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationRevisions {
    pub limit: Option<i64>,
    /// Required.
    pub namespace_id: String,
    pub next_token: Option<String>,
    /// Required.
    pub application_id: String,
}
operation! { ListWebApplicationRevisions(namespace_id: String, application_id: String)
    "ListWebApplicationRevisions" -> ListWebApplicationRevisionsOutput {
    0 "Limit" limit: i64, 1 "NamespaceId" namespace_id, 2 "NextToken" next_token: String,
    3 "ApplicationId" application_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions", } }
paged! { ListWebApplicationRevisions: Revision =
    Token "NextToken", "Data.Revisions" data.revisions, next "Data.NextToken" }

/// Response of [`ListWebApplicationRevisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationRevisionsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWebApplicationRevisionsOutputItem>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWebApplicationRevisionsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWebApplicationRevisionsOutputItem, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListWebApplicationRevisions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationRevisionsOutputItem {
    pub next_token: Option<String>,
    pub revisions: Vec<Revision>,
}
model! { ListWebApplicationRevisionsOutputItem {
    0 "NextToken" next_token: String, 1 "Revisions" revisions: Vec<Revision>
} }

/// Lists web applications: `ListWebApplications` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/applications`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListWebApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplications {
    pub limit: Option<i64>,
    pub namespace_id: Option<String>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
}
operation! { ListWebApplications() "ListWebApplications" -> ListWebApplicationsOutput {
    0 "Limit" limit: i64, 1 "NamespaceId" namespace_id: String, 2 "NextToken" next_token: String,
    3 "Prefix" prefix: String
} { method: "GET", path: "/pop/v2/api/web/applications", } }
paged! { ListWebApplications: WebApplicationWithInstanceCount =
    Token "NextToken", "Data.WebApplicationWithInstanceCount" data.web_application_with_instance_count, next "Data.NextToken" }

/// Response of [`ListWebApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWebApplicationsOutputItem>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWebApplicationsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWebApplicationsOutputItem, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListWebApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebApplicationsOutputItem {
    pub next_token: Option<String>,
    pub web_application_with_instance_count: Vec<WebApplicationWithInstanceCount>,
}
model! { ListWebApplicationsOutputItem {
    0 "NextToken" next_token: String,
    1 "WebApplicationWithInstanceCount" web_application_with_instance_count: Vec<WebApplicationWithInstanceCount>
} }

/// In the response of [`ListWebApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebApplicationWithInstanceCount {
    pub instance_count: Option<i64>,
    pub web_application: Option<WebApplication>,
}
model! { WebApplicationWithInstanceCount {
    0 "InstanceCount" instance_count: i64, 1 "WebApplication" web_application: WebApplication
} }

/// Lists web custom domains: `ListWebCustomDomains` of `sae` 2019-05-06.
///
/// GET `/pop/v2/api/web/custom-domains`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ListWebCustomDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebCustomDomains {
    pub application_id: Option<String>,
    pub limit: Option<i64>,
    pub namespace_id: Option<String>,
    pub next_token: Option<String>,
    pub prefix: Option<String>,
}
operation! { ListWebCustomDomains() "ListWebCustomDomains" -> ListWebCustomDomainsOutput {
    0 "ApplicationId" application_id: String, 1 "Limit" limit: i64, 2 "NamespaceId" namespace_id: String,
    3 "NextToken" next_token: String, 4 "Prefix" prefix: String
} { method: "GET", path: "/pop/v2/api/web/custom-domains", } }
paged! { ListWebCustomDomains: WebCustomDomain =
    Token "NextToken", "Data.WebCustomDomains" data.web_custom_domains, next "Data.NextToken" }

/// Response of [`ListWebCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebCustomDomainsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWebCustomDomainOutput>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWebCustomDomainsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWebCustomDomainOutput, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListWebCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebCustomDomainOutput {
    pub next_token: Option<String>,
    pub web_custom_domains: Vec<WebCustomDomain>,
}
model! { ListWebCustomDomainOutput {
    0 "NextToken" next_token: String, 1 "WebCustomDomains" web_custom_domains: Vec<WebCustomDomain>
} }

/// Opens sae service: `OpenSaeService` of `sae` 2019-05-06.
///
/// POST `/service/open`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/OpenSaeService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSaeService {}
operation! { OpenSaeService() "OpenSaeService" -> OpenSaeServiceOutput {} { path: "/service/open", } }

/// Response of [`OpenSaeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSaeServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenSaeServiceOutput {
    0 "OrderId" order_id: String
} }

/// Publishes web application revision: `PublishWebApplicationRevision` of `sae` 2019-05-06.
///
/// POST `/pop/v2/api/web/application-revisions/{ApplicationId}/revisions`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/PublishWebApplicationRevision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishWebApplicationRevision {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: PublishWebApplicationRevisionInput,
    /// Required.
    pub application_id: String,
}
operation! {
    PublishWebApplicationRevision(namespace_id: String, body: PublishWebApplicationRevisionInput, application_id: String)
    "PublishWebApplicationRevision" -> PublishWebApplicationRevisionOutput {
    0 "NamespaceId" namespace_id, 1 "body" body, 2 "ApplicationId" application_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/pop/v2/api/web/application-revisions/{ApplicationId}/revisions", body: BodyStyle::Json, } }

/// In the request of [`PublishWebApplicationRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishWebApplicationRevisionInput {
    /// Required.
    pub containers: Option<Vec<Container>>,
    pub description: Option<String>,
    pub enable_arms_metrics: Option<bool>,
    pub take_effect: Option<bool>,
}
input! { PublishWebApplicationRevisionInput(containers: Vec<Container>) {
    0 "Containers" containers: Vec<Container>, 1 "Description" description: String,
    2 "EnableArmsMetrics" enable_arms_metrics: bool, 3 "TakeEffect" take_effect: bool
} }

/// Response of [`PublishWebApplicationRevision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishWebApplicationRevisionOutput {
    pub code: Option<i64>,
    pub data: Option<Revision>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishWebApplicationRevisionOutput {
    0 "Code" code: i64, 1 "Data" data: Revision, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries arms enable: `QueryArmsEnable` of `sae` 2019-05-06.
///
/// GET `/pop/v1/arms/queryArms`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/QueryArmsEnable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArmsEnable {
    /// Required.
    pub app_id: String,
}
operation! { QueryArmsEnable(app_id: String) "QueryArmsEnable" -> QueryArmsEnableOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/arms/queryArms", } }

/// Response of [`QueryArmsEnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArmsEnableOutput {
    pub code: Option<String>,
    pub data: Option<QueryArmsEnableData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { QueryArmsEnableOutput {
    0 "Code" code: String, 1 "Data" data: QueryArmsEnableData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`QueryArmsEnable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArmsEnableData {
    pub enable: Option<bool>,
}
model! { QueryArmsEnableData {
    0 "Enable" enable: bool
} }

/// Queries resource statics: `QueryResourceStatics` of `sae` 2019-05-06.
///
/// GET `/pop/v1/paas/quota/queryResourceStatics`. Reads only. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/QueryResourceStatics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceStatics {
    /// Required.
    pub app_id: String,
}
operation! { QueryResourceStatics(app_id: String) "QueryResourceStatics" -> QueryResourceStaticsOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v1/paas/quota/queryResourceStatics", } }

/// Response of [`QueryResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceStaticsOutput {
    pub code: Option<String>,
    pub data: Option<QueryResourceStaticsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { QueryResourceStaticsOutput {
    0 "Code" code: String, 1 "Data" data: QueryResourceStaticsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`QueryResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceStaticsData {
    pub real_time_res: Option<QueryResourceStaticsRealTimeRes>,
    pub summary: Option<QueryResourceStaticsSummary>,
}
model! { QueryResourceStaticsData {
    0 "RealTimeRes" real_time_res: QueryResourceStaticsRealTimeRes, 1 "Summary" summary: QueryResourceStaticsSummary
} }

/// In the response of [`QueryResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceStaticsRealTimeRes {
    pub cpu: Option<f64>,
    pub ephemeral_storage: Option<f64>,
    pub memory: Option<f64>,
}
model! { QueryResourceStaticsRealTimeRes {
    0 "Cpu" cpu: f64, 1 "EphemeralStorage" ephemeral_storage: f64, 2 "Memory" memory: f64
} }

/// In the response of [`QueryResourceStatics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceStaticsSummary {
    pub active_cpu: Option<f64>,
    pub cpu: Option<f64>,
    pub cu: Option<f64>,
    pub ephemeral_storage: Option<f64>,
    pub gpu_a10: Option<f64>,
    pub gpu_ppu810e: Option<f64>,
    pub idle_cpu: Option<f64>,
    pub memory: Option<f64>,
}
model! { QueryResourceStaticsSummary {
    0 "ActiveCpu" active_cpu: f64, 1 "Cpu" cpu: f64, 2 "Cu" cu: f64, 3 "EphemeralStorage" ephemeral_storage: f64,
    4 "GpuA10" gpu_a10: f64, 5 "GpuPpu810e" gpu_ppu810e: f64, 6 "IdleCpu" idle_cpu: f64, 7 "Memory" memory: f64
} }

/// `ReduceApplicationCapacityByInstanceIds` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/ScaleInApplicationWithInstanceIds`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ReduceApplicationCapacityByInstanceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceApplicationCapacityByInstanceIds {
    /// Required.
    pub app_id: String,
    /// Required.
    pub instance_ids: String,
}
operation! { ReduceApplicationCapacityByInstanceIds(app_id: String, instance_ids: String)
    "ReduceApplicationCapacityByInstanceIds" -> ReduceApplicationCapacityByInstanceIdsOutput {
    0 "AppId" app_id, 1 "InstanceIds" instance_ids
} { method: "PUT", path: "/pop/v1/sam/app/ScaleInApplicationWithInstanceIds", } }

/// Response of [`ReduceApplicationCapacityByInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceApplicationCapacityByInstanceIdsOutput {
    pub code: Option<String>,
    pub data: Option<ReduceApplicationCapacityByInstanceIdsData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { ReduceApplicationCapacityByInstanceIdsOutput {
    0 "Code" code: String, 1 "Data" data: ReduceApplicationCapacityByInstanceIdsData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`ReduceApplicationCapacityByInstanceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceApplicationCapacityByInstanceIdsData {
    pub change_order_id: Option<String>,
}
model! { ReduceApplicationCapacityByInstanceIdsData {
    0 "ChangeOrderId" change_order_id: String
} }

/// `RescaleApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/rescaleApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/RescaleApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplication {
    /// Required.
    pub app_id: String,
    pub auto_enable_application_scaling_rule: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    /// Required.
    pub replicas: i64,
}
operation! { RescaleApplication(app_id: String, replicas: i64) "RescaleApplication" -> RescaleApplicationOutput {
    0 "AppId" app_id, 1 "AutoEnableApplicationScalingRule" auto_enable_application_scaling_rule: bool,
    2 "MinReadyInstanceRatio" min_ready_instance_ratio: i64, 3 "MinReadyInstances" min_ready_instances: i64,
    4 "Replicas" replicas
} { method: "PUT", path: "/pop/v1/sam/app/rescaleApplication", } }

/// Response of [`RescaleApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplicationOutput {
    pub code: Option<String>,
    pub data: Option<RescaleApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RescaleApplicationOutput {
    0 "Code" code: String, 1 "Data" data: RescaleApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`RescaleApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplicationData {
    pub change_order_id: Option<String>,
}
model! { RescaleApplicationData {
    0 "ChangeOrderId" change_order_id: String
} }

/// `RescaleApplicationVertically` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/rescaleApplicationVertically`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/RescaleApplicationVertically>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplicationVertically {
    /// Required.
    pub app_id: String,
    /// Required.
    pub cpu: String,
    pub deploy: Option<bool>,
    pub disk_size: Option<String>,
    /// Required.
    pub memory: String,
    pub resource_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub auto_enable_application_scaling_rule: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
}
operation! { RescaleApplicationVertically(app_id: String, cpu: String, memory: String)
    "RescaleApplicationVertically" -> RescaleApplicationVerticallyOutput {
    0 "AppId" app_id, 1 "Cpu" cpu, 2 "Deploy" deploy: bool, 3 "DiskSize" disk_size: String, 4 "Memory" memory,
    5 "ResourceType" resource_type: String, 6 "VSwitchId" vswitch_id: String,
    7 "autoEnableApplicationScalingRule" auto_enable_application_scaling_rule: bool,
    8 "minReadyInstanceRatio" min_ready_instance_ratio: i64, 9 "minReadyInstances" min_ready_instances: i64
} { path: "/pop/v1/sam/app/rescaleApplicationVertically", } }

/// Response of [`RescaleApplicationVertically`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplicationVerticallyOutput {
    pub code: Option<String>,
    pub data: Option<RescaleApplicationVerticallyData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { RescaleApplicationVerticallyOutput {
    0 "Code" code: String, 1 "Data" data: RescaleApplicationVerticallyData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`RescaleApplicationVertically`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplicationVerticallyData {
    pub change_order_id: Option<String>,
}
model! { RescaleApplicationVerticallyData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Restarts application: `RestartApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/restartApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/RestartApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplication {
    /// Required.
    pub app_id: String,
    pub auto_enable_application_scaling_rule: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
}
operation! { RestartApplication(app_id: String) "RestartApplication" -> RestartApplicationOutput {
    0 "AppId" app_id, 1 "AutoEnableApplicationScalingRule" auto_enable_application_scaling_rule: bool,
    2 "MinReadyInstanceRatio" min_ready_instance_ratio: i64, 3 "MinReadyInstances" min_ready_instances: i64
} { method: "PUT", path: "/pop/v1/sam/app/restartApplication", } }

/// Response of [`RestartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationOutput {
    pub code: Option<String>,
    pub data: Option<RestartApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { RestartApplicationOutput {
    0 "Code" code: String, 1 "Data" data: RestartApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`RestartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationData {
    pub change_order_id: Option<String>,
}
model! { RestartApplicationData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Restarts instances: `RestartInstances` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/restartInstances`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/RestartInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstances {
    /// Required.
    pub app_id: String,
    /// Required.
    pub instance_ids: String,
}
operation! { RestartInstances(app_id: String, instance_ids: String) "RestartInstances" -> RestartInstancesOutput {
    0 "AppId" app_id, 1 "InstanceIds" instance_ids
} { method: "PUT", path: "/pop/v1/sam/app/restartInstances", } }

/// Response of [`RestartInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstancesOutput {
    pub code: Option<String>,
    pub data: Option<RestartInstancesData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { RestartInstancesOutput {
    0 "Code" code: String, 1 "Data" data: RestartInstancesData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`RestartInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstancesData {
    pub change_order_id: Option<String>,
}
model! { RestartInstancesData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Resumes traffic: `ResumeTraffic` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/instanceTrafficResume`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/ResumeTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTraffic {
    pub app_id: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { ResumeTraffic() "ResumeTraffic" -> ResumeTrafficOutput {
    0 "AppId" app_id: String, 1 "InstanceIds" instance_ids: String
} { method: "PUT", path: "/pop/v1/sam/app/instanceTrafficResume", } }

/// Response of [`ResumeTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTrafficOutput {
    pub code: Option<String>,
    pub data: Option<ResumeTrafficData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub trace_id: Option<String>,
}
model! { ResumeTrafficOutput {
    0 "Code" code: String, 1 "Data" data: ResumeTrafficData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`ResumeTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeTrafficData {
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeTrafficData {
    0 "msg" msg: String, 1 "success" success: bool
} }

/// `RollbackApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/rollbackApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/RollbackApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplication {
    /// Required.
    pub app_id: String,
    pub auto_enable_application_scaling_rule: Option<String>,
    pub batch_wait_time: Option<i64>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub update_strategy: Option<String>,
    /// Required.
    pub version_id: String,
}
operation! { RollbackApplication(app_id: String, version_id: String)
    "RollbackApplication" -> RollbackApplicationOutput {
    0 "AppId" app_id, 1 "AutoEnableApplicationScalingRule" auto_enable_application_scaling_rule: String,
    2 "BatchWaitTime" batch_wait_time: i64, 3 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    4 "MinReadyInstances" min_ready_instances: i64, 5 "UpdateStrategy" update_strategy: String, 6 "VersionId" version_id
} { method: "PUT", path: "/pop/v1/sam/app/rollbackApplication", } }

/// Response of [`RollbackApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplicationOutput {
    pub code: Option<String>,
    pub data: Option<RollbackApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { RollbackApplicationOutput {
    0 "Code" code: String, 1 "Data" data: RollbackApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`RollbackApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplicationData {
    pub change_order_id: Option<String>,
    pub is_need_approval: Option<bool>,
}
model! { RollbackApplicationData {
    0 "ChangeOrderId" change_order_id: String, 1 "IsNeedApproval" is_need_approval: bool
} }

/// Starts application: `StartApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/startApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/StartApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartApplication {
    /// Required.
    pub app_id: String,
}
operation! { StartApplication(app_id: String) "StartApplication" -> StartApplicationOutput {
    0 "AppId" app_id
} { method: "PUT", path: "/pop/v1/sam/app/startApplication", } }

/// Response of [`StartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartApplicationOutput {
    pub code: Option<String>,
    pub data: Option<StartApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { StartApplicationOutput {
    0 "Code" code: String, 1 "Data" data: StartApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`StartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartApplicationData {
    pub change_order_id: Option<String>,
}
model! { StartApplicationData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Starts web application: `StartWebApplication` of `sae` 2019-05-06.
///
/// POST `/pop/v2/api/web/application-ops/{ApplicationId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/StartWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { StartWebApplication(namespace_id: String, application_id: String)
    "StartWebApplication" -> StartWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/pop/v2/api/web/application-ops/{ApplicationId}/start", } }

/// Response of [`StartWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Stops application: `StopApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/stopApplication`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/StopApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplication {
    /// Required.
    pub app_id: String,
}
operation! { StopApplication(app_id: String) "StopApplication" -> StopApplicationOutput {
    0 "AppId" app_id
} { method: "PUT", path: "/pop/v1/sam/app/stopApplication", } }

/// Response of [`StopApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplicationOutput {
    pub code: Option<String>,
    pub data: Option<StopApplicationData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { StopApplicationOutput {
    0 "Code" code: String, 1 "Data" data: StopApplicationData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`StopApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplicationData {
    pub change_order_id: Option<String>,
}
model! { StopApplicationData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Stops web application: `StopWebApplication` of `sae` 2019-05-06.
///
/// POST `/pop/v2/api/web/application-ops/{ApplicationId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/StopWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub application_id: String,
}
operation! { StopWebApplication(namespace_id: String, application_id: String)
    "StopWebApplication" -> StopWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "ApplicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/pop/v2/api/web/application-ops/{ApplicationId}/stop", } }

/// Response of [`StopWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `SuspendJob` of `sae` 2019-05-06.
///
/// GET `/pop/v1/sam/job/suspendJob`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/SuspendJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJob {
    /// Required.
    pub app_id: String,
    /// Required.
    pub suspend: bool,
}
operation! { SuspendJob(app_id: String, suspend: bool) "SuspendJob" -> SuspendJobOutput {
    0 "AppId" app_id, 1 "Suspend" suspend
} { method: "GET", path: "/pop/v1/sam/job/suspendJob", } }

/// Response of [`SuspendJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJobOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { SuspendJobOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// `SuspendTraffic` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/instanceTrafficSuspend`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/SuspendTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTraffic {
    pub app_id: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { SuspendTraffic() "SuspendTraffic" -> SuspendTrafficOutput {
    0 "AppId" app_id: String, 1 "InstanceIds" instance_ids: String
} { method: "PUT", path: "/pop/v1/sam/app/instanceTrafficSuspend", } }

/// Response of [`SuspendTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTrafficOutput {
    pub code: Option<String>,
    pub data: Option<SuspendTrafficData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub trace_id: Option<String>,
}
model! { SuspendTrafficOutput {
    0 "Code" code: String, 1 "Data" data: SuspendTrafficData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: String, 5 "TraceId" trace_id: String
} }

/// In the response of [`SuspendTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendTrafficData {
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendTrafficData {
    0 "msg" msg: String, 1 "success" success: bool
} }

/// `TagResources` of `sae` 2019-05-06.
///
/// POST `/tags`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: Option<String>,
    /// Required.
    pub resource_ids: String,
    /// Required.
    pub resource_type: String,
    pub tags: Option<String>,
}
operation! { TagResources(resource_ids: String, resource_type: String) "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id: String, 1 "ResourceIds" resource_ids, 2 "ResourceType" resource_type, 3 "Tags" tags: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/tags", } }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// Unbinds nlb: `UnbindNlb` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/app/nlb`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/UnbindNlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindNlb {
    pub app_id: Option<String>,
    pub nlb_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
operation! { UnbindNlb() "UnbindNlb" -> UnbindNlbOutput {
    0 "AppId" app_id: String, 1 "NlbId" nlb_id: String, 2 "Port" port: i64, 3 "Protocol" protocol: String
} { method: "DELETE", path: "/pop/v1/sam/app/nlb", } }

/// Response of [`UnbindNlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindNlbOutput {
    pub code: Option<String>,
    pub data: Option<UnbindNlbData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UnbindNlbOutput {
    0 "Code" code: String, 1 "Data" data: UnbindNlbData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UnbindNlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindNlbData {
    pub change_order_id: Option<String>,
}
model! { UnbindNlbData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Unbinds slb: `UnbindSlb` of `sae` 2019-05-06.
///
/// DELETE `/pop/v1/sam/app/slb`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/UnbindSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSlb {
    /// Required.
    pub app_id: String,
    pub internet: Option<bool>,
    pub intranet: Option<bool>,
}
operation! { UnbindSlb(app_id: String) "UnbindSlb" -> UnbindSlbOutput {
    0 "AppId" app_id, 1 "Internet" internet: bool, 2 "Intranet" intranet: bool
} { method: "DELETE", path: "/pop/v1/sam/app/slb", } }

/// Response of [`UnbindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSlbOutput {
    pub code: Option<String>,
    pub data: Option<UnbindSlbData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UnbindSlbOutput {
    0 "Code" code: String, 1 "Data" data: UnbindSlbData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UnbindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSlbData {
    pub change_order_id: Option<String>,
}
model! { UnbindSlbData {
    0 "ChangeOrderId" change_order_id: String
} }

/// `UntagResources` of `sae` 2019-05-06.
///
/// DELETE `/tags`. Changes data. See <https://api.alibabacloud.com/document/sae/2019-05-06/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub delete_all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_ids: String,
    /// Required.
    pub resource_type: String,
    pub tag_keys: Option<String>,
}
operation! { UntagResources(region_id: String, resource_ids: String, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "DeleteAll" delete_all: bool, 1 "RegionId" region_id, 2 "ResourceIds" resource_ids,
    3 "ResourceType" resource_type, 4 "TagKeys" tag_keys: String
} { method: "DELETE", path: "/tags", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// Updates app mode: `UpdateAppMode` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/updateAppMode`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateAppMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMode {
    pub app_id: Option<String>,
    pub app_ids: Option<String>,
    pub enable_idle: Option<bool>,
    pub idle_hour: Option<String>,
    pub namespace_id: Option<String>,
}
operation! { UpdateAppMode() "UpdateAppMode" -> UpdateAppModeOutput {
    0 "AppId" app_id: String, 1 "AppIds" app_ids: String, 2 "EnableIdle" enable_idle: bool,
    3 "IdleHour" idle_hour: String, 4 "NamespaceId" namespace_id: String
} { method: "PUT", path: "/pop/v1/sam/app/updateAppMode", } }

/// Response of [`UpdateAppMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppModeOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub trace_id: Option<String>,
}
model! { UpdateAppModeOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "TraceId" trace_id: String
} }

/// Updates app security group: `UpdateAppSecurityGroup` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/updateAppSecurityGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateAppSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppSecurityGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { UpdateAppSecurityGroup(app_id: String, security_group_id: String)
    "UpdateAppSecurityGroup" -> UpdateAppSecurityGroupOutput {
    0 "AppId" app_id, 1 "SecurityGroupId" security_group_id
} { method: "PUT", path: "/pop/v1/sam/app/updateAppSecurityGroup", } }

/// Response of [`UpdateAppSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppSecurityGroupOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateAppSecurityGroupOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates application description: `UpdateApplicationDescription` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/updateAppDescription`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateApplicationDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationDescription {
    /// Required.
    pub app_description: String,
    /// Required.
    pub app_id: String,
}
operation! { UpdateApplicationDescription(app_description: String, app_id: String)
    "UpdateApplicationDescription" -> UpdateApplicationDescriptionOutput {
    0 "AppDescription" app_description, 1 "AppId" app_id
} { method: "PUT", path: "/pop/v1/sam/app/updateAppDescription", } }

/// Response of [`UpdateApplicationDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationDescriptionOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateApplicationDescriptionOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates application scaling rule: `UpdateApplicationScalingRule` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/scale/applicationScalingRule`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRule {
    /// Required.
    pub app_id: String,
    pub enable_idle: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    pub scaling_rule_metric: Option<String>,
    /// Required.
    pub scaling_rule_name: String,
    pub scaling_rule_timer: Option<String>,
    pub scaling_rule_type: Option<String>,
}
operation! { UpdateApplicationScalingRule(app_id: String, scaling_rule_name: String)
    "UpdateApplicationScalingRule" -> UpdateApplicationScalingRuleOutput {
    0 "AppId" app_id, 1 "EnableIdle" enable_idle: bool, 2 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    3 "MinReadyInstances" min_ready_instances: i64, 4 "ScalingRuleMetric" scaling_rule_metric: String,
    5 "ScalingRuleName" scaling_rule_name, 6 "ScalingRuleTimer" scaling_rule_timer: String,
    7 "ScalingRuleType" scaling_rule_type: String
} { method: "PUT", path: "/pop/v1/sam/scale/applicationScalingRule", } }

/// Response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateApplicationScalingRuleData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateApplicationScalingRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateApplicationScalingRuleData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleData {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub enable_idle: Option<bool>,
    pub last_disable_time: Option<i64>,
    pub metric: Option<UpdateApplicationScalingRuleMetric>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub timer: Option<UpdateApplicationScalingRuleTimer>,
    pub update_time: Option<i64>,
}
model! { UpdateApplicationScalingRuleData {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "EnableIdle" enable_idle: bool,
    3 "LastDisableTime" last_disable_time: i64, 4 "Metric" metric: UpdateApplicationScalingRuleMetric,
    5 "ScaleRuleEnabled" scale_rule_enabled: bool, 6 "ScaleRuleName" scale_rule_name: String,
    7 "ScaleRuleType" scale_rule_type: String, 8 "Timer" timer: UpdateApplicationScalingRuleTimer,
    9 "UpdateTime" update_time: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<UpdateApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { UpdateApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<UpdateApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
    pub slb_id: Option<String>,
    pub slb_logstore: Option<String>,
    pub slb_project: Option<String>,
    pub vport: Option<String>,
}
model! { UpdateApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String,
    2 "SlbId" slb_id: String, 3 "SlbLogstore" slb_logstore: String, 4 "SlbProject" slb_project: String,
    5 "Vport" vport: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleTimer {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub period: Option<String>,
    pub schedules: Vec<UpdateApplicationScalingRuleSchedules>,
}
model! { UpdateApplicationScalingRuleTimer {
    0 "BeginDate" begin_date: String, 1 "EndDate" end_date: String, 2 "Period" period: String,
    3 "Schedules" schedules: Vec<UpdateApplicationScalingRuleSchedules>
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleSchedules {
    pub at_time: Option<String>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub target_replicas: Option<i64>,
}
model! { UpdateApplicationScalingRuleSchedules {
    0 "AtTime" at_time: String, 1 "MaxReplicas" max_replicas: i64, 2 "MinReplicas" min_replicas: i64,
    3 "TargetReplicas" target_replicas: i64
} }

/// Updates application vswitches: `UpdateApplicationVswitches` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/app/updateAppVswitches`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateApplicationVswitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVswitches {
    /// Required.
    pub app_id: String,
    pub deploy: Option<bool>,
    pub min_ready_instance_ratio: Option<i64>,
    pub min_ready_instances: Option<i64>,
    /// Required.
    pub vswitch_id: String,
}
operation! { UpdateApplicationVswitches(app_id: String, vswitch_id: String)
    "UpdateApplicationVswitches" -> UpdateApplicationVswitchesOutput {
    0 "AppId" app_id, 1 "Deploy" deploy: bool, 2 "MinReadyInstanceRatio" min_ready_instance_ratio: i64,
    3 "MinReadyInstances" min_ready_instances: i64, 4 "VSwitchId" vswitch_id
} { method: "PUT", path: "/pop/v1/sam/app/updateAppVswitches", } }

/// Response of [`UpdateApplicationVswitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVswitchesOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateApplicationVswitchesOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates config map: `UpdateConfigMap` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/configmap/configMap`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigMap {
    /// Required.
    pub config_map_id: i64,
    pub description: Option<String>,
    /// Required.
    pub data: String,
}
operation! { UpdateConfigMap(config_map_id: i64, data: String) "UpdateConfigMap" -> UpdateConfigMapOutput {
    0 "ConfigMapId" config_map_id, 1 "Description" description: String, 2 "Data" data
} [
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v1/sam/configmap/configMap", body: BodyStyle::Json, } }

/// Response of [`UpdateConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigMapOutput {
    pub code: Option<String>,
    pub data: Option<UpdateConfigMapData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateConfigMapOutput {
    0 "Code" code: String, 1 "Data" data: UpdateConfigMapData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigMapData {
    pub config_map_id: Option<String>,
}
model! { UpdateConfigMapData {
    0 "ConfigMapId" config_map_id: String
} }

/// Updates grey tag route: `UpdateGreyTagRoute` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/tagroute/greyTagRoute`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateGreyTagRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGreyTagRoute {
    pub alb_rules: Option<String>,
    pub description: Option<String>,
    pub dubbo_rules: Option<String>,
    /// Required.
    pub grey_tag_route_id: i64,
    pub sc_rules: Option<String>,
}
operation! { UpdateGreyTagRoute(grey_tag_route_id: i64) "UpdateGreyTagRoute" -> UpdateGreyTagRouteOutput {
    0 "AlbRules" alb_rules: String, 1 "Description" description: String, 2 "DubboRules" dubbo_rules: String,
    3 "GreyTagRouteId" grey_tag_route_id, 4 "ScRules" sc_rules: String
} { method: "PUT", path: "/pop/v1/sam/tagroute/greyTagRoute", } }

/// Response of [`UpdateGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGreyTagRouteOutput {
    pub code: Option<String>,
    pub data: Option<UpdateGreyTagRouteData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateGreyTagRouteOutput {
    0 "Code" code: String, 1 "Data" data: UpdateGreyTagRouteData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateGreyTagRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGreyTagRouteData {
    pub grey_tag_route_id: Option<i64>,
}
model! { UpdateGreyTagRouteData {
    0 "GreyTagRouteId" grey_tag_route_id: i64
} }

/// Updates ingress: `UpdateIngress` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/ingress/Ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateIngress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIngress {
    pub cert_id: Option<String>,
    pub cert_ids: Option<String>,
    pub cors_config: Option<String>,
    pub default_rule: Option<String>,
    pub description: Option<String>,
    pub enable_gzip: Option<bool>,
    pub enable_x_forwarded_for: Option<bool>,
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    pub enable_x_forwarded_for_proto: Option<bool>,
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    pub idle_timeout: Option<i64>,
    /// Required.
    pub ingress_id: i64,
    pub listener_port: Option<String>,
    pub listener_protocol: Option<String>,
    pub load_balance_type: Option<String>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub rules: Option<String>,
}
operation! { UpdateIngress(ingress_id: i64) "UpdateIngress" -> UpdateIngressOutput {
    0 "CertId" cert_id: String, 1 "CertIds" cert_ids: String, 2 "CorsConfig" cors_config: String,
    3 "DefaultRule" default_rule: String, 4 "Description" description: String, 5 "EnableGzip" enable_gzip: bool,
    6 "EnableXForwardedFor" enable_x_forwarded_for: bool,
    7 "EnableXForwardedForClientSrcPort" enable_x_forwarded_for_client_src_port: bool,
    8 "EnableXForwardedForProto" enable_x_forwarded_for_proto: bool,
    9 "EnableXForwardedForSlbId" enable_x_forwarded_for_slb_id: bool,
    10 "EnableXForwardedForSlbPort" enable_x_forwarded_for_slb_port: bool, 11 "IdleTimeout" idle_timeout: i64,
    12 "IngressId" ingress_id, 13 "ListenerPort" listener_port: String, 14 "ListenerProtocol" listener_protocol: String,
    15 "LoadBalanceType" load_balance_type: String, 16 "RequestTimeout" request_timeout: i64,
    17 "SecurityPolicyId" security_policy_id: String, 18 "Rules" rules: String
} [
    Mark::new(18, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v1/sam/ingress/Ingress", } }

/// Response of [`UpdateIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIngressOutput {
    pub code: Option<String>,
    pub data: Option<UpdateIngressData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateIngressOutput {
    0 "Code" code: String, 1 "Data" data: UpdateIngressData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIngressData {
    pub ingress_id: Option<i64>,
}
model! { UpdateIngressData {
    0 "IngressId" ingress_id: i64
} }

/// Updates job: `UpdateJob` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/job/updateJob`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub acr_assume_role_arn: Option<String>,
    /// Required.
    pub app_id: String,
    pub backoff_limit: Option<i64>,
    pub best_effort_type: Option<String>,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub concurrency_policy: Option<String>,
    pub custom_host_alias: Option<String>,
    pub edas_container_version: Option<String>,
    pub envs: Option<String>,
    pub image_pull_secrets: Option<String>,
    pub image_url: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub jdk: Option<String>,
    pub mount_desc: Option<String>,
    pub mount_host: Option<String>,
    pub nas_configs: Option<String>,
    pub nas_id: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub php_config_location: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub programming_language: Option<String>,
    pub python: Option<String>,
    pub python_modules: Option<String>,
    pub ref_app_id: Option<String>,
    pub replicas: Option<String>,
    pub slice: Option<bool>,
    pub slice_envs: Option<String>,
    pub sls_configs: Option<String>,
    /// 0 to 6000.
    pub termination_grace_period_seconds: Option<i64>,
    pub timeout: Option<i64>,
    pub timezone: Option<String>,
    pub tomcat_config: Option<String>,
    pub trigger_config: Option<String>,
    pub war_start_options: Option<String>,
    pub web_container: Option<String>,
    pub acr_instance_id: Option<String>,
    pub config_map_mount_desc: Option<String>,
    pub enable_image_accl: Option<bool>,
    pub oss_ak_id: Option<String>,
    /// Secret.
    pub oss_ak_secret: Option<Secret>,
    pub oss_mount_descs: Option<String>,
    pub php: Option<String>,
    pub php_config: Option<String>,
}
operation! { UpdateJob(app_id: String) "UpdateJob" -> UpdateJobOutput {
    0 "AcrAssumeRoleArn" acr_assume_role_arn: String, 1 "AppId" app_id, 2 "BackoffLimit" backoff_limit: i64,
    3 "BestEffortType" best_effort_type: String, 4 "Command" command: String, 5 "CommandArgs" command_args: String,
    6 "ConcurrencyPolicy" concurrency_policy: String, 7 "CustomHostAlias" custom_host_alias: String,
    8 "EdasContainerVersion" edas_container_version: String, 9 "Envs" envs: String,
    10 "ImagePullSecrets" image_pull_secrets: String, 11 "ImageUrl" image_url: String,
    12 "JarStartArgs" jar_start_args: String, 13 "JarStartOptions" jar_start_options: String, 14 "Jdk" jdk: String,
    15 "MountDesc" mount_desc: String, 16 "MountHost" mount_host: String, 17 "NasConfigs" nas_configs: String,
    18 "NasId" nas_id: String, 19 "PackageUrl" package_url: String, 20 "PackageVersion" package_version: String,
    21 "PhpConfigLocation" php_config_location: String, 22 "PostStart" post_start: String,
    23 "PreStop" pre_stop: String, 24 "ProgrammingLanguage" programming_language: String, 25 "Python" python: String,
    26 "PythonModules" python_modules: String, 27 "RefAppId" ref_app_id: String, 28 "Replicas" replicas: String,
    29 "Slice" slice: bool, 30 "SliceEnvs" slice_envs: String, 31 "SlsConfigs" sls_configs: String,
    32 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64, 33 "Timeout" timeout: i64,
    34 "Timezone" timezone: String, 35 "TomcatConfig" tomcat_config: String, 36 "TriggerConfig" trigger_config: String,
    37 "WarStartOptions" war_start_options: String, 38 "WebContainer" web_container: String,
    39 "AcrInstanceId" acr_instance_id: String, 40 "ConfigMapMountDesc" config_map_mount_desc: String,
    41 "EnableImageAccl" enable_image_accl: bool, 42 "OssAkId" oss_ak_id: String,
    43 "OssAkSecret" oss_ak_secret: Secret, 44 "OssMountDescs" oss_mount_descs: String, 45 "Php" php: String,
    46 "PhpConfig" php_config: String
} [
    Mark::new(39, Location::Body, Style::None),
    Mark::new(40, Location::Body, Style::None),
    Mark::new(41, Location::Body, Style::None),
    Mark::new(42, Location::Body, Style::None),
    Mark::new(43, Location::Body, Style::None),
    Mark::new(44, Location::Body, Style::None),
    Mark::new(45, Location::Body, Style::None),
    Mark::new(46, Location::Body, Style::None)
] { path: "/pop/v1/sam/job/updateJob", } }

/// Response of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobOutput {
    pub code: Option<String>,
    pub data: Option<UpdateJobData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateJobOutput {
    0 "Code" code: String, 1 "Data" data: UpdateJobData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobData {
    pub app_id: Option<String>,
    pub change_order_id: Option<String>,
}
model! { UpdateJobData {
    0 "AppId" app_id: String, 1 "ChangeOrderId" change_order_id: String
} }

/// Updates namespace: `UpdateNamespace` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/paas/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub enable_micro_registration: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub namespace_name: String,
}
operation! { UpdateNamespace(namespace_name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "EnableMicroRegistration" enable_micro_registration: bool, 1 "NameSpaceShortId" name_space_short_id: String,
    2 "NamespaceDescription" namespace_description: String, 3 "NamespaceId" namespace_id: String,
    4 "NamespaceName" namespace_name
} { method: "PUT", path: "/pop/v1/paas/namespace", } }

/// Response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub data: Option<UpdateNamespaceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code: String, 1 "Data" data: UpdateNamespaceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceData {
    pub enable_micro_registration: Option<bool>,
    pub name_space_short_id: Option<String>,
    pub namespace_description: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region_id: Option<String>,
}
model! { UpdateNamespaceData {
    0 "EnableMicroRegistration" enable_micro_registration: bool, 1 "NameSpaceShortId" name_space_short_id: String,
    2 "NamespaceDescription" namespace_description: String, 3 "NamespaceId" namespace_id: String,
    4 "NamespaceName" namespace_name: String, 5 "RegionId" region_id: String
} }

/// Updates namespace sls configs: `UpdateNamespaceSlsConfigs` of `sae` 2019-05-06.
///
/// POST `/pop/cas/namespace/updateNamespaceSlsConfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateNamespaceSlsConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceSlsConfigs {
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
    pub sls_configs: Option<String>,
    pub sls_log_env_tags: Option<String>,
}
operation! { UpdateNamespaceSlsConfigs() "UpdateNamespaceSlsConfigs" -> UpdateNamespaceSlsConfigsOutput {
    0 "NameSpaceShortId" name_space_short_id: String, 1 "NamespaceId" namespace_id: String,
    2 "SlsConfigs" sls_configs: String, 3 "SlsLogEnvTags" sls_log_env_tags: String
} { path: "/pop/cas/namespace/updateNamespaceSlsConfigs", } }

/// Response of [`UpdateNamespaceSlsConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceSlsConfigsOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateNamespaceSlsConfigsOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates namespace vpc: `UpdateNamespaceVpc` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/namespace/updateNamespaceVpc`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateNamespaceVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceVpc {
    pub name_space_short_id: Option<String>,
    pub namespace_id: Option<String>,
    /// Required.
    pub vpc_id: String,
}
operation! { UpdateNamespaceVpc(vpc_id: String) "UpdateNamespaceVpc" -> UpdateNamespaceVpcOutput {
    0 "NameSpaceShortId" name_space_short_id: String, 1 "NamespaceId" namespace_id: String, 2 "VpcId" vpc_id
} { path: "/pop/v1/sam/namespace/updateNamespaceVpc", } }

/// Response of [`UpdateNamespaceVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceVpcOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateNamespaceVpcOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates secret: `UpdateSecret` of `sae` 2019-05-06.
///
/// PUT `/pop/v1/sam/secret/secret`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub secret_data: UpdateSecretSecretData,
    /// Required. 1 to 1000000000.
    pub secret_id: i64,
}
operation! { UpdateSecret(namespace_id: String, secret_data: UpdateSecretSecretData, secret_id: i64)
    "UpdateSecret" -> UpdateSecretOutput {
    0 "NamespaceId" namespace_id, 1 "SecretData" secret_data, 2 "SecretId" secret_id
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "PUT", path: "/pop/v1/sam/secret/secret", } }

/// In the request of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretSecretData {
    /// Required. Secret.
    pub secret_data: Option<Secret>,
}
input! { UpdateSecretSecretData(secret_data: Secret) {
    0 "SecretData" secret_data: Secret
} }

/// Response of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub code: Option<String>,
    pub data: Option<UpdateSecretData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateSecretOutput {
    0 "Code" code: String, 1 "Data" data: UpdateSecretData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretData {
    pub secret_id: Option<i64>,
}
model! { UpdateSecretData {
    0 "SecretId" secret_id: i64
} }

/// Updates swimming lane enable attribute: `UpdateSwimmingLaneEnableAttribute` of `sae` 2019-05-06.
///
/// POST `/pop/v1/cas/gray/updateSwimmingLaneEnableAttribute`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateSwimmingLaneEnableAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneEnableAttribute {
    pub enable: Option<bool>,
    pub group_id: Option<i64>,
    pub lane_id: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { UpdateSwimmingLaneEnableAttribute()
    "UpdateSwimmingLaneEnableAttribute" -> UpdateSwimmingLaneEnableAttributeOutput {
    0 "Enable" enable: bool, 1 "GroupId" group_id: i64, 2 "LaneId" lane_id: i64, 3 "NamespaceId" namespace_id: String
} { path: "/pop/v1/cas/gray/updateSwimmingLaneEnableAttribute", } }

/// Response of [`UpdateSwimmingLaneEnableAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneEnableAttributeOutput {
    pub code: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpdateSwimmingLaneEnableAttributeOutput {
    0 "Code" code: String, 1 "ErrorCode" error_code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TraceId" trace_id: String
} }

/// Updates web application: `UpdateWebApplication` of `sae` 2019-05-06.
///
/// PUT `/pop/v2/api/web/applications/{ApplicationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateWebApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplication {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: UpdateWebApplicationInput,
    /// Required.
    pub application_id: String,
}
operation! { UpdateWebApplication(namespace_id: String, body: UpdateWebApplicationInput, application_id: String)
    "UpdateWebApplication" -> UpdateWebApplicationOutput {
    0 "NamespaceId" namespace_id, 1 "body" body, 2 "ApplicationId" application_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/pop/v2/api/web/applications/{ApplicationId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationInput {
    pub description: Option<String>,
    pub web_network_config: Option<WebNetworkConfig>,
}
input! { UpdateWebApplicationInput() {
    0 "Description" description: String, 1 "WebNetworkConfig" web_network_config: WebNetworkConfig
} }

/// Response of [`UpdateWebApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationOutput {
    pub code: Option<i64>,
    pub data: Option<WebApplication>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebApplicationOutput {
    0 "Code" code: i64, 1 "Data" data: WebApplication, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates web application scaling config: `UpdateWebApplicationScalingConfig` of `sae` 2019-05-06.
///
/// PUT `/pop/v2/api/web/application-scaling/{ApplicationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateWebApplicationScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationScalingConfig {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: UpdateWebApplicationScalingConfigInput,
    /// Required.
    pub application_id: String,
}
operation! {
    UpdateWebApplicationScalingConfig(namespace_id: String, body: UpdateWebApplicationScalingConfigInput, application_id: String)
    "UpdateWebApplicationScalingConfig" -> UpdateWebApplicationScalingConfigOutput {
    0 "NamespaceId" namespace_id, 1 "body" body, 2 "ApplicationId" application_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/pop/v2/api/web/application-scaling/{ApplicationId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWebApplicationScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationScalingConfigInput {
    /// Required.
    pub maximum_instance_count: Option<i64>,
    /// Required.
    pub minimum_instance_count: Option<i64>,
}
input! { UpdateWebApplicationScalingConfigInput(maximum_instance_count: i64, minimum_instance_count: i64) {
    0 "MaximumInstanceCount" maximum_instance_count: i64, 1 "MinimumInstanceCount" minimum_instance_count: i64
} }

/// Response of [`UpdateWebApplicationScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationScalingConfigOutput {
    pub code: Option<i64>,
    pub data: Option<WebScalingConfig>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebApplicationScalingConfigOutput {
    0 "Code" code: i64, 1 "Data" data: WebScalingConfig, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates web application traffic config: `UpdateWebApplicationTrafficConfig` of `sae` 2019-05-06.
///
/// PUT `/pop/v2/api/web/application-traffic/{ApplicationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateWebApplicationTrafficConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationTrafficConfig {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: UpdateWebApplicationTrafficConfigInput,
    /// Required.
    pub application_id: String,
}
operation! {
    UpdateWebApplicationTrafficConfig(namespace_id: String, body: UpdateWebApplicationTrafficConfigInput, application_id: String)
    "UpdateWebApplicationTrafficConfig" -> UpdateWebApplicationTrafficConfigOutput {
    0 "NamespaceId" namespace_id, 1 "body" body, 2 "ApplicationId" application_id
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/pop/v2/api/web/application-traffic/{ApplicationId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWebApplicationTrafficConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationTrafficConfigInput {
    pub auth_type: Option<String>,
    pub disable_url_internet: Option<bool>,
    pub revisions_traffic_weight: Option<BTreeMap<String, f64>>,
    pub web_acl_config: Option<WebAclConfig>,
}
input! { UpdateWebApplicationTrafficConfigInput() {
    0 "AuthType" auth_type: String, 1 "DisableURLInternet" disable_url_internet: bool,
    2 "RevisionsTrafficWeight" revisions_traffic_weight: BTreeMap<String, f64>,
    3 "WebAclConfig" web_acl_config: WebAclConfig
} }

/// Response of [`UpdateWebApplicationTrafficConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebApplicationTrafficConfigOutput {
    pub code: Option<i64>,
    pub data: Option<WebTrafficConfig>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebApplicationTrafficConfigOutput {
    0 "Code" code: i64, 1 "Data" data: WebTrafficConfig, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates web custom domain: `UpdateWebCustomDomain` of `sae` 2019-05-06.
///
/// PUT `/pop/v2/api/web/custom-domains/{DomainName}`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpdateWebCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebCustomDomain {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub body: UpdateWebCustomDomainInput,
    /// Required.
    pub domain_name: String,
}
operation! { UpdateWebCustomDomain(namespace_id: String, body: UpdateWebCustomDomainInput, domain_name: String)
    "UpdateWebCustomDomain" -> UpdateWebCustomDomainOutput {
    0 "NamespaceId" namespace_id, 1 "body" body, 2 "DomainName" domain_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/pop/v2/api/web/custom-domains/{DomainName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebCustomDomainInput {
    pub default_forwarding_app_name: Option<String>,
    pub protocol: Option<String>,
    pub route_config: Option<RouteConfig>,
    pub web_cert_config: Option<WebCertConfig>,
    pub web_tls_config: Option<WebTLSConfig>,
    pub web_waf_config: Option<WebWAFConfig>,
}
input! { UpdateWebCustomDomainInput() {
    0 "DefaultForwardingAppName" default_forwarding_app_name: String, 1 "Protocol" protocol: String,
    2 "RouteConfig" route_config: RouteConfig, 3 "WebCertConfig" web_cert_config: WebCertConfig,
    4 "WebTLSConfig" web_tls_config: WebTLSConfig, 5 "WebWAFConfig" web_waf_config: WebWAFConfig
} }

/// Response of [`UpdateWebCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebCustomDomainOutput {
    pub code: Option<i64>,
    pub data: Option<WebCustomDomain>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWebCustomDomainOutput {
    0 "Code" code: i64, 1 "Data" data: WebCustomDomain, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UpgradeApplicationApmService` of `sae` 2019-05-06.
///
/// POST `/pop/v1/sam/app/applicationApmService`. Changes data. See
/// <https://api.alibabacloud.com/document/sae/2019-05-06/UpgradeApplicationApmService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationApmService {
    /// Required.
    pub app_id: String,
}
operation! { UpgradeApplicationApmService(app_id: String)
    "UpgradeApplicationApmService" -> UpgradeApplicationApmServiceOutput {
    0 "AppId" app_id
} { path: "/pop/v1/sam/app/applicationApmService", } }

/// Response of [`UpgradeApplicationApmService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationApmServiceOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeApplicationApmServiceData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trace_id: Option<String>,
}
model! { UpgradeApplicationApmServiceOutput {
    0 "Code" code: String, 1 "Data" data: UpgradeApplicationApmServiceData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TraceId" trace_id: String
} }

/// In the response of [`UpgradeApplicationApmService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationApmServiceData {
    pub status: Option<bool>,
}
model! { UpgradeApplicationApmServiceData {
    0 "Status" status: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbortAndRollbackChangeOrder, AbortChangeOrder, BatchRestartApplications, BatchStartApplications,
    BatchStopApplications, BindNlb, BindSlb, ConfirmPipelineBatch, CreateApplication, CreateApplicationScalingRule,
    CreateConfigMap, CreateGreyTagRoute, CreateIngress, CreateJob, CreateNamespace, CreateOrUpdateSwimmingLane,
    CreateOrUpdateSwimmingLaneGroup, CreateSecret, CreateWebApplication, CreateWebCustomDomain, DeleteApplication,
    DeleteApplicationScalingRule, DeleteConfigMap, DeleteGreyTagRoute, DeleteHistoryJob, DeleteIngress, DeleteInstances,
    DeleteJob, DeleteNamespace, DeleteSecret, DeleteSwimmingLaneGroup, DeleteWebApplication,
    DeleteWebApplicationRevision, DeleteWebCustomDomain, DeployApplication, DescribeAppServiceDetail,
    DescribeApplicationConfig, DescribeApplicationGroups, DescribeApplicationImage, DescribeApplicationInstances,
    DescribeApplicationMseService, DescribeApplicationNlbs, DescribeApplicationScalingRule,
    DescribeApplicationScalingRules, DescribeApplicationSlbs, DescribeApplicationStatus, DescribeChangeOrder,
    DescribeComponents, DescribeConfigMap, DescribeConfigurationPrice, DescribeEdasContainers, DescribeGreyTagRoute,
    DescribeIngress, DescribeInstanceLog, DescribeInstanceSpecifications, DescribeJob, DescribeJobHistory,
    DescribeJobStatus, DescribeNamespace, DescribeNamespaceList, DescribeNamespaceResources, DescribeNamespaces,
    DescribePipeline, DescribeRegions, DescribeSecret, DescribeSwimmingLane, DescribeVSwitches, DescribeWebApplication,
    DescribeWebApplicationResourceStatics, DescribeWebApplicationRevision, DescribeWebApplicationScalingConfig,
    DescribeWebApplicationTrafficConfig, DescribeWebCustomDomain, DescribeWebInstanceLogs,
    DisableApplicationScalingRule, DisableArms, DowngradeApplicationApmService, EnableApplicationScalingRule, ExecJob,
    GetApplication, GetArmsTopNMetric, GetAvailabilityMetric, GetChangeOrderMetric, GetScaleAppMetric,
    GetWarningEventMetric, GetWebshellToken, ListAllSwimmingLaneGroups, ListAllSwimmingLanes, ListAppEvents,
    ListAppServices, ListAppServicesPage, ListAppVersions, ListApplicationCenterServiceInstances, ListApplications,
    ListApplicationsForSwimmingLane, ListChangeOrders, ListConsumedServices, ListGreyTagRoute, ListIngresses, ListJobs,
    ListLogConfigs, ListNamespaceChangeOrders, ListNamespacedConfigMaps, ListPublishedServices, ListSecrets,
    ListSwimmingLaneGatewayRoutes, ListSwimmingLaneGroupTags, ListTagResources, ListWebApplicationInstances,
    ListWebApplicationRevisions, ListWebApplications, ListWebCustomDomains, OpenSaeService,
    PublishWebApplicationRevision, QueryArmsEnable, QueryResourceStatics, ReduceApplicationCapacityByInstanceIds,
    RescaleApplication, RescaleApplicationVertically, RestartApplication, RestartInstances, ResumeTraffic,
    RollbackApplication, StartApplication, StartWebApplication, StopApplication, StopWebApplication, SuspendJob,
    SuspendTraffic, TagResources, UnbindNlb, UnbindSlb, UntagResources, UpdateAppMode, UpdateAppSecurityGroup,
    UpdateApplicationDescription, UpdateApplicationScalingRule, UpdateApplicationVswitches, UpdateConfigMap,
    UpdateGreyTagRoute, UpdateIngress, UpdateJob, UpdateNamespace, UpdateNamespaceSlsConfigs, UpdateNamespaceVpc,
    UpdateSecret, UpdateSwimmingLaneEnableAttribute, UpdateWebApplication, UpdateWebApplicationScalingConfig,
    UpdateWebApplicationTrafficConfig, UpdateWebCustomDomain, UpgradeApplicationApmService
}
