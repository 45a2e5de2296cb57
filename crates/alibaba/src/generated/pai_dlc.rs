//! `pai-dlc` of Alibaba Cloud, API version 2020-12-03.
//!
//! Endpoint: a table of 61 regions, else `pai-dlc.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pai_dlc::GetMetrics};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMetrics::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pai-dlc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "pai-dlc.aliyuncs.com"),
        ("ap-south-1", "pai-dlc.aliyuncs.com"),
        ("ap-southeast-1", "pai-dlc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "pai-dlc.aliyuncs.com"),
        ("ap-southeast-3", "pai-dlc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-dlc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "pai-dlc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "pai-dlc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-dlc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "pai-dlc.aliyuncs.com"),
        ("cn-beijing-finance-pop", "pai-dlc.aliyuncs.com"),
        ("cn-beijing-gov-1", "pai-dlc.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "pai-dlc.aliyuncs.com"),
        ("cn-chengdu", "pai-dlc.aliyuncs.com"),
        ("cn-edge-1", "pai-dlc.aliyuncs.com"),
        ("cn-fujian", "pai-dlc.aliyuncs.com"),
        ("cn-guangzhou", "pai-dlc.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou", "pai-dlc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-finance", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "pai-dlc.aliyuncs.com"),
        ("cn-hangzhou-test-306", "pai-dlc.aliyuncs.com"),
        ("cn-hongkong", "pai-dlc.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "pai-dlc.aliyuncs.com"),
        ("cn-huhehaote", "pai-dlc.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "pai-dlc.aliyuncs.com"),
        ("cn-north-2-gov-1", "pai-dlc.aliyuncs.com"),
        ("cn-qingdao", "pai-dlc.aliyuncs.com"),
        ("cn-qingdao-nebula", "pai-dlc.aliyuncs.com"),
        ("cn-shanghai", "pai-dlc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "pai-dlc.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "pai-dlc.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-dlc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "pai-dlc.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "pai-dlc.aliyuncs.com"),
        ("cn-shenzhen", "pai-dlc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "pai-dlc.aliyuncs.com"),
        ("cn-shenzhen-inner", "pai-dlc.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "pai-dlc.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "pai-dlc.aliyuncs.com"),
        ("cn-wuhan", "pai-dlc.aliyuncs.com"),
        ("cn-wulanchabu", "pai-dlc.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "pai-dlc.aliyuncs.com"),
        ("cn-zhangbei", "pai-dlc.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "pai-dlc.aliyuncs.com"),
        ("cn-zhangjiakou", "pai-dlc.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "pai-dlc.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "pai-dlc.aliyuncs.com"),
        ("eu-central-1", "pai-dlc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "pai-dlc.aliyuncs.com"),
        ("eu-west-1-oxs", "pai-dlc.aliyuncs.com"),
        ("me-east-1", "pai-dlc.aliyuncs.com"),
        ("rus-west-1-pop", "pai-dlc.aliyuncs.com"),
        ("us-east-1", "pai-dlc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai-dlc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai-dlc.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "pai-dlc-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "pai-dlc-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-dlc-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-dlc-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "pai-dlc-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "pai-dlc-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-dlc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "pai-dlc-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai-dlc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "pai-dlc-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pai-dlc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-dlc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-dlc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-dlc-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "pai-dlc-vpc.eu-central-1.aliyuncs.com"),
        ("me-east-1", "pai-dlc-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "pai-dlc-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai-dlc-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai-dlc-vpc.us-west-1.aliyuncs.com"),
    ],
    "pai-dlc.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "pai-dlc",
    "2020-12-03",
    "pai-dlc",
    &ENDPOINTS,
);

/// Creates job: `CreateJob` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/jobs`. Changes data. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub accessibility: Option<String>,
    pub code_source: Option<CreateJobCodeSource>,
    pub credential_config: Option<CredentialConfig>,
    pub custom_envs: Option<Vec<CreateJobCustomEnvs>>,
    pub data_sources: Option<Vec<CreateJobDataSources>>,
    pub debugger_config_content: Option<String>,
    pub description: Option<String>,
    /// Required. 1 to 1024 characters.
    pub display_name: String,
    pub elastic_spec: Option<JobElasticSpec>,
    pub envs: Option<BTreeMap<String, String>>,
    /// At least 1.
    pub job_max_running_time_minutes: Option<i64>,
    /// Required.
    pub job_specs: Vec<JobSpec>,
    /// Required. 1 to 32 characters.
    pub job_type: String,
    pub options: Option<String>,
    pub priority: Option<i64>,
    pub resource_id: Option<String>,
    pub scheduling_strategy: Option<String>,
    pub settings: Option<JobSettings>,
    pub success_policy: Option<String>,
    pub template_id: Option<String>,
    pub template_version: Option<i64>,
    pub thirdparty_lib_dir: Option<String>,
    pub thirdparty_libs: Option<Vec<String>>,
    /// Required.
    pub user_command: String,
    pub user_vpc: Option<CreateJobUserVpc>,
    pub workspace_id: Option<String>,
}
operation! { CreateJob(display_name: String, job_specs: Vec<JobSpec>, job_type: String, user_command: String)
    "CreateJob" -> CreateJobOutput {
    0 "Accessibility" accessibility: String, 1 "CodeSource" code_source: CreateJobCodeSource,
    2 "CredentialConfig" credential_config: CredentialConfig, 3 "CustomEnvs" custom_envs: Vec<CreateJobCustomEnvs>,
    4 "DataSources" data_sources: Vec<CreateJobDataSources>, 5 "DebuggerConfigContent" debugger_config_content: String,
    6 "Description" description: String, 7 "DisplayName" display_name, 8 "ElasticSpec" elastic_spec: JobElasticSpec,
    9 "Envs" envs: BTreeMap<String, String>, 10 "JobMaxRunningTimeMinutes" job_max_running_time_minutes: i64,
    11 "JobSpecs" job_specs, 12 "JobType" job_type, 13 "Options" options: String, 14 "Priority" priority: i64,
    15 "ResourceId" resource_id: String, 16 "SchedulingStrategy" scheduling_strategy: String,
    17 "Settings" settings: JobSettings, 18 "SuccessPolicy" success_policy: String, 19 "TemplateId" template_id: String,
    20 "TemplateVersion" template_version: i64, 21 "ThirdpartyLibDir" thirdparty_lib_dir: String,
    22 "ThirdpartyLibs" thirdparty_libs: Vec<String>, 23 "UserCommand" user_command,
    24 "UserVpc" user_vpc: CreateJobUserVpc, 25 "WorkspaceId" workspace_id: String
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
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None)
] { path: "/api/v1/jobs", body: BodyStyle::Json, } }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobCodeSource {
    pub branch: Option<String>,
    pub code_source_id: Option<String>,
    pub commit: Option<String>,
    pub is_shared_mount_path: Option<bool>,
    pub mount_path: Option<String>,
}
input! { CreateJobCodeSource() {
    0 "Branch" branch: String, 1 "CodeSourceId" code_source_id: String, 2 "Commit" commit: String,
    3 "IsSharedMountPath" is_shared_mount_path: bool, 4 "MountPath" mount_path: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfig {
    pub aliyun_env_role_key: Option<String>,
    pub credential_config_items: Option<Vec<CredentialConfigItem>>,
    pub enable_credential_inject: Option<bool>,
}
input! { CredentialConfig() {
    0 "AliyunEnvRoleKey" aliyun_env_role_key: String,
    1 "CredentialConfigItems" credential_config_items: Vec<CredentialConfigItem>,
    2 "EnableCredentialInject" enable_credential_inject: bool
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialConfigItem {
    pub key: Option<String>,
    pub roles: Option<Vec<CredentialRole>>,
    pub r#type: Option<String>,
}
input! { CredentialConfigItem() {
    0 "Key" key: String, 1 "Roles" roles: Vec<CredentialRole>, 2 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialRole {
    pub assume_role_for: Option<String>,
    pub assume_user_info: Option<AssumeUserInfo>,
    pub policy: Option<String>,
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { CredentialRole() {
    0 "AssumeRoleFor" assume_role_for: String, 1 "AssumeUserInfo" assume_user_info: AssumeUserInfo,
    2 "Policy" policy: String, 3 "RoleArn" role_arn: String, 4 "RoleType" role_type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeUserInfo {
    pub access_key_id: Option<String>,
    pub id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
input! { AssumeUserInfo() {
    0 "AccessKeyId" access_key_id: String, 1 "Id" id: String, 2 "SecurityToken" security_token: Secret,
    3 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobCustomEnvs {
    pub key: Option<String>,
    pub value: Option<String>,
    pub visible: Option<String>,
}
input! { CreateJobCustomEnvs() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Visible" visible: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataSources {
    pub access_point_id: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_version: Option<String>,
    pub enable_cache: Option<bool>,
    pub mount_access: Option<String>,
    pub mount_path: Option<String>,
    pub options: Option<String>,
    pub role_chain: Option<String>,
    pub uri: Option<String>,
}
input! { CreateJobDataSources() {
    0 "AccessPointId" access_point_id: String, 1 "DataSourceId" data_source_id: String,
    2 "DataSourceVersion" data_source_version: String, 3 "EnableCache" enable_cache: bool,
    4 "MountAccess" mount_access: String, 5 "MountPath" mount_path: String, 6 "Options" options: String,
    7 "RoleChain" role_chain: String, 8 "Uri" uri: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobElasticSpec {
    pub ai_master_docker_image: Option<String>,
    pub ai_master_type: Option<String>,
    pub edp_max_parallelism: Option<i64>,
    pub edp_min_parallelism: Option<i64>,
    pub elastic_strategy: Option<String>,
    pub enable_ai_master: Option<bool>,
    pub enable_edp: Option<bool>,
    pub enable_elastic_training: Option<bool>,
    pub enable_ps_job_elastic_ps: Option<bool>,
    pub enable_ps_job_elastic_worker: Option<bool>,
    pub enable_ps_resource_estimate: Option<bool>,
    pub max_parallelism: Option<i64>,
    pub min_parallelism: Option<i64>,
    pub ps_max_parallelism: Option<i64>,
    pub ps_min_parallelism: Option<i64>,
}
input! { JobElasticSpec() {
    0 "AIMasterDockerImage" ai_master_docker_image: String, 1 "AIMasterType" ai_master_type: String,
    2 "EDPMaxParallelism" edp_max_parallelism: i64, 3 "EDPMinParallelism" edp_min_parallelism: i64,
    4 "ElasticStrategy" elastic_strategy: String, 5 "EnableAIMaster" enable_ai_master: bool,
    6 "EnableEDP" enable_edp: bool, 7 "EnableElasticTraining" enable_elastic_training: bool,
    8 "EnablePsJobElasticPS" enable_ps_job_elastic_ps: bool,
    9 "EnablePsJobElasticWorker" enable_ps_job_elastic_worker: bool,
    10 "EnablePsResourceEstimate" enable_ps_resource_estimate: bool, 11 "MaxParallelism" max_parallelism: i64,
    12 "MinParallelism" min_parallelism: i64, 13 "PSMaxParallelism" ps_max_parallelism: i64,
    14 "PSMinParallelism" ps_min_parallelism: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSpec {
    pub assign_node_spec: Option<AssignNodeSpec>,
    pub auto_scaling_spec: Option<AutoScalingSpec>,
    pub consider_in_success_policy: Option<bool>,
    pub driver: Option<String>,
    pub ecs_spec: Option<String>,
    pub elastic_spot_specs: Option<Vec<ElasticSpotSpec>>,
    pub extra_pod_spec: Option<ExtraPodSpec>,
    pub hyper_node_scheduling_config: Option<HyperNodeSchedulingConfig>,
    pub image: Option<String>,
    pub image_config: Option<ImageConfig>,
    /// Deprecated.
    pub is_cheif: Option<bool>,
    pub is_chief: Option<bool>,
    pub local_mount_specs: Option<Vec<LocalMountSpec>>,
    pub oversold_type: Option<String>,
    pub pod_count: Option<i64>,
    pub quota_id: Option<String>,
    pub resource_config: Option<ResourceConfig>,
    pub restart_policy: Option<String>,
    pub service_spec: Option<ServiceSpec>,
    pub spot_spec: Option<SpotSpec>,
    pub startup_dependencies: Option<Vec<StartupDependency>>,
    pub system_disk: Option<SystemDisk>,
    pub r#type: Option<String>,
    /// Deprecated.
    pub use_spot_instance: Option<bool>,
}
input! { JobSpec() {
    0 "AssignNodeSpec" assign_node_spec: AssignNodeSpec, 1 "AutoScalingSpec" auto_scaling_spec: AutoScalingSpec,
    2 "ConsiderInSuccessPolicy" consider_in_success_policy: bool, 3 "Driver" driver: String,
    4 "EcsSpec" ecs_spec: String, 5 "ElasticSpotSpecs" elastic_spot_specs: Vec<ElasticSpotSpec>,
    6 "ExtraPodSpec" extra_pod_spec: ExtraPodSpec,
    7 "HyperNodeSchedulingConfig" hyper_node_scheduling_config: HyperNodeSchedulingConfig, 8 "Image" image: String,
    9 "ImageConfig" image_config: ImageConfig, 10 "IsCheif" is_cheif: bool, 11 "IsChief" is_chief: bool,
    12 "LocalMountSpecs" local_mount_specs: Vec<LocalMountSpec>, 13 "OversoldType" oversold_type: String,
    14 "PodCount" pod_count: i64, 15 "QuotaId" quota_id: String, 16 "ResourceConfig" resource_config: ResourceConfig,
    17 "RestartPolicy" restart_policy: String, 18 "ServiceSpec" service_spec: ServiceSpec,
    19 "SpotSpec" spot_spec: SpotSpec, 20 "StartupDependencies" startup_dependencies: Vec<StartupDependency>,
    21 "SystemDisk" system_disk: SystemDisk, 22 "Type" r#type: String, 23 "UseSpotInstance" use_spot_instance: bool
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignNodeSpec {
    pub anti_affinity_hyper_nodes: Option<Vec<HyperNodeSpec>>,
    pub anti_affinity_node_names: Option<String>,
    pub enable_assign_node: Option<bool>,
    pub hyper_nodes: Option<Vec<HyperNodeSpec>>,
    pub node_names: Option<String>,
}
input! { AssignNodeSpec() {
    0 "AntiAffinityHyperNodes" anti_affinity_hyper_nodes: Vec<HyperNodeSpec>,
    1 "AntiAffinityNodeNames" anti_affinity_node_names: String, 2 "EnableAssignNode" enable_assign_node: bool,
    3 "HyperNodes" hyper_nodes: Vec<HyperNodeSpec>, 4 "NodeNames" node_names: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperNodeSpec {
    pub hyper_node_name: Option<String>,
    pub node_names: Option<String>,
}
input! { HyperNodeSpec() {
    0 "HyperNodeName" hyper_node_name: String, 1 "NodeNames" node_names: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingSpec {
    pub autoscaling_metric_spec: Option<AutoscalingMetricSpec>,
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub pods_to_delete: Option<Vec<String>>,
    pub scaling_strategy: Option<String>,
}
input! { AutoScalingSpec() {
    0 "AutoscalingMetricSpec" autoscaling_metric_spec: AutoscalingMetricSpec, 1 "MaxReplicas" max_replicas: i64,
    2 "MinReplicas" min_replicas: i64, 3 "PodsToDelete" pods_to_delete: Vec<String>,
    4 "ScalingStrategy" scaling_strategy: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoscalingMetricSpec {
    pub metric_name: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
    pub target_value: Option<i64>,
    pub tolerance: Option<String>,
}
input! { AutoscalingMetricSpec() {
    0 "MetricName" metric_name: String, 1 "StabilizationWindowSeconds" stabilization_window_seconds: i64,
    2 "TargetValue" target_value: i64, 3 "Tolerance" tolerance: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElasticSpotSpec {
    pub instance_type: Option<String>,
    pub spot_discount_limit: Option<f64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
input! { ElasticSpotSpec() {
    0 "InstanceType" instance_type: String, 1 "SpotDiscountLimit" spot_discount_limit: f64,
    2 "SpotPriceLimit" spot_price_limit: f64, 3 "SpotStrategy" spot_strategy: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraPodSpec {
    pub init_containers: Option<Vec<ContainerSpec>>,
    pub lifecycle: Option<Lifecycle>,
    pub main_container_security_context: Option<SecurityContext>,
    /// Deprecated.
    pub pod_annotations: Option<BTreeMap<String, String>>,
    /// Deprecated.
    pub pod_labels: Option<BTreeMap<String, String>>,
    pub shared_volume_mount_paths: Option<Vec<String>>,
    pub side_car_containers: Option<Vec<ContainerSpec>>,
}
input! { ExtraPodSpec() {
    0 "InitContainers" init_containers: Vec<ContainerSpec>, 1 "Lifecycle" lifecycle: Lifecycle,
    2 "MainContainerSecurityContext" main_container_security_context: SecurityContext,
    3 "PodAnnotations" pod_annotations: BTreeMap<String, String>, 4 "PodLabels" pod_labels: BTreeMap<String, String>,
    5 "SharedVolumeMountPaths" shared_volume_mount_paths: Vec<String>,
    6 "SideCarContainers" side_car_containers: Vec<ContainerSpec>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerSpec {
    pub args: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub env: Option<Vec<EnvVar>>,
    pub image: Option<String>,
    pub name: Option<String>,
    pub resources: Option<ResourceRequirements>,
    pub security_context: Option<SecurityContext>,
    pub working_dir: Option<String>,
}
input! { ContainerSpec() {
    0 "Args" args: Vec<String>, 1 "Command" command: Vec<String>, 2 "Env" env: Vec<EnvVar>, 3 "Image" image: String,
    4 "Name" name: String, 5 "Resources" resources: ResourceRequirements,
    6 "SecurityContext" security_context: SecurityContext, 7 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceRequirements {
    pub limits: Option<BTreeMap<String, String>>,
    pub requests: Option<BTreeMap<String, String>>,
}
input! { ResourceRequirements() {
    0 "Limits" limits: BTreeMap<String, String>, 1 "Requests" requests: BTreeMap<String, String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityContext {
    pub capabilities: Option<SecurityContextCapabilities>,
    pub privileged: Option<bool>,
    pub run_as_group: Option<i64>,
    pub run_as_user: Option<i64>,
    pub seccomp_profile: Option<SeccompProfile>,
}
input! { SecurityContext() {
    0 "Capabilities" capabilities: SecurityContextCapabilities, 1 "Privileged" privileged: bool,
    2 "RunAsGroup" run_as_group: i64, 3 "RunAsUser" run_as_user: i64, 4 "SeccompProfile" seccomp_profile: SeccompProfile
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityContextCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}
input! { SecurityContextCapabilities() {
    0 "Add" add: Vec<String>, 1 "Drop" drop: Vec<String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeccompProfile {
    pub localhost_profile: Option<String>,
    pub r#type: Option<String>,
}
input! { SeccompProfile() {
    0 "LocalhostProfile" localhost_profile: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lifecycle {
    pub post_start: Option<LifecyclePostStart>,
    pub pre_stop: Option<LifecyclePreStop>,
}
input! { Lifecycle() {
    0 "PostStart" post_start: LifecyclePostStart, 1 "PreStop" pre_stop: LifecyclePreStop
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecyclePostStart {
    pub exec: Option<LifecycleExec>,
}
input! { LifecyclePostStart() {
    0 "Exec" exec: LifecycleExec
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleExec {
    pub command: Option<Vec<String>>,
}
input! { LifecycleExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecyclePreStop {
    pub exec: Option<LifecyclePreStopExec>,
}
input! { LifecyclePreStop() {
    0 "Exec" exec: LifecyclePreStopExec
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecyclePreStopExec {
    pub command: Option<Vec<String>>,
}
input! { LifecyclePreStopExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperNodeSchedulingConfig {
    pub min_available: Option<i64>,
    pub quality_policy: Option<String>,
}
input! { HyperNodeSchedulingConfig() {
    0 "MinAvailable" min_available: i64, 1 "QualityPolicy" quality_policy: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageConfig {
    /// Secret.
    pub auth: Option<Secret>,
    pub docker_registry: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub username: Option<String>,
}
input! { ImageConfig() {
    0 "Auth" auth: Secret, 1 "DockerRegistry" docker_registry: String, 2 "Password" password: Secret,
    3 "Username" username: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalMountSpec {
    pub local_path: Option<String>,
    pub mount_mode: Option<String>,
    pub mount_path: Option<String>,
}
input! { LocalMountSpec() {
    0 "LocalPath" local_path: String, 1 "MountMode" mount_mode: String, 2 "MountPath" mount_path: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfig {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub gpu_type: Option<String>,
    pub memory: Option<String>,
    pub shared_memory: Option<String>,
}
input! { ResourceConfig() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "GPUType" gpu_type: String, 3 "Memory" memory: String,
    4 "SharedMemory" shared_memory: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSpec {
    pub default_port: Option<i64>,
    pub extra_ports: Option<Vec<i64>>,
    pub service_mode: Option<String>,
}
input! { ServiceSpec() {
    0 "DefaultPort" default_port: i64, 1 "ExtraPorts" extra_ports: Vec<i64>, 2 "ServiceMode" service_mode: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotSpec {
    pub spot_discount_limit: Option<f64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
input! { SpotSpec() {
    0 "SpotDiscountLimit" spot_discount_limit: f64, 1 "SpotPriceLimit" spot_price_limit: f64,
    2 "SpotStrategy" spot_strategy: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartupDependency {
    pub min_replicas: Option<String>,
    pub on_phase: Option<String>,
    pub r#type: Option<String>,
}
input! { StartupDependency() {
    0 "MinReplicas" min_replicas: String, 1 "OnPhase" on_phase: String, 2 "Type" r#type: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub category: Option<String>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { SystemDisk() {
    0 "Category" category: String, 1 "PerformanceLevel" performance_level: String, 2 "Size" size: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSettings {
    pub advanced_settings: Option<BTreeMap<String, Value>>,
    pub allocate_all_rdma_devices: Option<bool>,
    pub allow_unschedulable_nodes: Option<bool>,
    pub business_user_id: Option<String>,
    pub caller: Option<String>,
    pub data_juicer_config: Option<DataJuicerConfig>,
    pub disable_ecs_stock_check: Option<bool>,
    pub driver: Option<String>,
    pub elastic_spot_job_max_restart_times: Option<i64>,
    pub enable_cpu_affinity: Option<bool>,
    pub enable_dsw_dev: Option<bool>,
    pub enable_error_monitoring_in_ai_master: Option<bool>,
    pub enable_oss_append: Option<bool>,
    pub enable_rdma: Option<bool>,
    pub enable_sanity_check: Option<bool>,
    pub enable_tide_resource: Option<bool>,
    pub error_monitoring_args: Option<String>,
    pub job_reserved_minutes: Option<i64>,
    pub job_reserved_policy: Option<String>,
    pub model_config: Option<ModelConfig>,
    pub oversold_type: Option<String>,
    pub pipeline_id: Option<String>,
    pub sanity_check_args: Option<String>,
    pub shell: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub termination_grace_period_seconds: Option<i64>,
}
input! { JobSettings() {
    0 "AdvancedSettings" advanced_settings: BTreeMap<String, Value>,
    1 "AllocateAllRDMADevices" allocate_all_rdma_devices: bool,
    2 "AllowUnschedulableNodes" allow_unschedulable_nodes: bool, 3 "BusinessUserId" business_user_id: String,
    4 "Caller" caller: String, 5 "DataJuicerConfig" data_juicer_config: DataJuicerConfig,
    6 "DisableEcsStockCheck" disable_ecs_stock_check: bool, 7 "Driver" driver: String,
    8 "ElasticSpotJobMaxRestartTimes" elastic_spot_job_max_restart_times: i64,
    9 "EnableCPUAffinity" enable_cpu_affinity: bool, 10 "EnableDSWDev" enable_dsw_dev: bool,
    11 "EnableErrorMonitoringInAIMaster" enable_error_monitoring_in_ai_master: bool,
    12 "EnableOssAppend" enable_oss_append: bool, 13 "EnableRDMA" enable_rdma: bool,
    14 "EnableSanityCheck" enable_sanity_check: bool, 15 "EnableTideResource" enable_tide_resource: bool,
    16 "ErrorMonitoringArgs" error_monitoring_args: String, 17 "JobReservedMinutes" job_reserved_minutes: i64,
    18 "JobReservedPolicy" job_reserved_policy: String, 19 "ModelConfig" model_config: ModelConfig,
    20 "OversoldType" oversold_type: String, 21 "PipelineId" pipeline_id: String,
    22 "SanityCheckArgs" sanity_check_args: String, 23 "Shell" shell: String, 24 "Tags" tags: BTreeMap<String, String>,
    25 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataJuicerConfig {
    pub command_type: Option<String>,
    pub enable_resource_estimation: Option<bool>,
    pub execution_mode: Option<String>,
    pub resource_limit: Option<ResourceLimit>,
}
input! { DataJuicerConfig() {
    0 "CommandType" command_type: String, 1 "EnableResourceEstimation" enable_resource_estimation: bool,
    2 "ExecutionMode" execution_mode: String, 3 "ResourceLimit" resource_limit: ResourceLimit
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceLimit {
    pub cpu: Option<String>,
    pub gpu: Option<String>,
    pub memory: Option<String>,
}
input! { ResourceLimit() {
    0 "CPU" cpu: String, 1 "GPU" gpu: String, 2 "Memory" memory: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelConfig {
    pub model_name: Option<String>,
    pub model_template: Option<ModelTemplate>,
}
input! { ModelConfig() {
    0 "ModelName" model_name: String, 1 "ModelTemplate" model_template: ModelTemplate
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelTemplate {
    pub collections: Option<String>,
    pub model_name: Option<String>,
    pub provider: Option<String>,
}
input! { ModelTemplate() {
    0 "Collections" collections: String, 1 "ModelName" model_name: String, 2 "Provider" provider: String
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobUserVpc {
    pub default_route: Option<String>,
    pub extended_ci_drs: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateJobUserVpc() {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCIDRs" extended_ci_drs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateJobOutput {
    0 "JobId" job_id: String
} }

/// Creates job template: `CreateJobTemplate` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/jobtemplates`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/CreateJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTemplate {
    pub constraints: Option<BTreeMap<String, Value>>,
    /// Required.
    pub content: String,
    pub description: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    /// Required. 1 to 1024 characters.
    pub template_name: String,
    /// Required. At most 128 characters.
    pub workspace_id: String,
}
operation! { CreateJobTemplate(content: String, template_name: String, workspace_id: String)
    "CreateJobTemplate" -> CreateJobTemplateOutput {
    0 "Constraints" constraints: BTreeMap<String, Value>, 1 "Content" content, 2 "Description" description: String,
    3 "Metadata" metadata: BTreeMap<String, Value>, 4 "TemplateName" template_name, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/jobtemplates", body: BodyStyle::Json, } }

/// Response of [`CreateJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTemplateOutput {
    pub default_version: Option<i64>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { CreateJobTemplateOutput {
    0 "DefaultVersion" default_version: i64, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifyTime" gmt_modify_time: String,
    4 "Metadata" metadata: BTreeMap<String, Value>, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "TenantId" tenant_id: String, 8 "UserId" user_id: String,
    9 "Version" version: i64, 10 "WorkspaceId" workspace_id: String
} }

/// Creates ray history server: `CreateRayHistoryServer` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/rayhistoryservers`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/CreateRayHistoryServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayHistoryServer {
    pub accessibility: Option<String>,
    /// Required.
    pub display_name: String,
    pub ecs_spec: Option<String>,
    pub max_runtime_minutes: Option<i64>,
    pub resource_id: Option<String>,
    /// Required.
    pub storage_path: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateRayHistoryServer(display_name: String, storage_path: String, workspace_id: String)
    "CreateRayHistoryServer" -> CreateRayHistoryServerOutput {
    0 "Accessibility" accessibility: String, 1 "DisplayName" display_name, 2 "EcsSpec" ecs_spec: String,
    3 "MaxRuntimeMinutes" max_runtime_minutes: i64, 4 "ResourceId" resource_id: String, 5 "StoragePath" storage_path,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/rayhistoryservers", body: BodyStyle::Json, } }

/// Response of [`CreateRayHistoryServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRayHistoryServerOutput {
    pub ray_history_server_id: Option<String>,
}
model! { CreateRayHistoryServerOutput {
    0 "RayHistoryServerId" ray_history_server_id: String
} }

/// Creates signal: `CreateSignal` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/jobs/{JobId}/signals`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/CreateSignal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignal {
    pub signal: Option<String>,
    pub target: Option<SignalTarget>,
    /// Required.
    pub job_id: String,
}
operation! { CreateSignal(job_id: String) "CreateSignal" -> CreateSignalOutput {
    0 "Signal" signal: String, 1 "Target" target: SignalTarget, 2 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/jobs/{JobId}/signals", body: BodyStyle::Json, } }

/// In the request of [`CreateSignal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalTarget {
    pub pod_names: Option<Vec<String>>,
    pub roles: Option<Vec<String>>,
    pub scope: Option<String>,
}
input! { SignalTarget() {
    0 "PodNames" pod_names: Vec<String>, 1 "Roles" roles: Vec<String>, 2 "Scope" scope: String
} }

/// Response of [`CreateSignal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignalOutput {
    pub job_id: Option<String>,
    pub signal: Option<String>,
    pub signal_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateSignalOutput {
    0 "JobId" job_id: String, 1 "Signal" signal: String, 2 "SignalId" signal_id: String, 3 "Status" status: String
} }

/// Creates tensorboard: `CreateTensorboard` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/tensorboards`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/CreateTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTensorboard {
    pub accessibility: Option<String>,
    pub cpu: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub data_sources: Option<Vec<DataSourceItem>>,
    pub display_name: Option<String>,
    pub job_id: Option<String>,
    pub max_running_time_minutes: Option<i64>,
    pub memory: Option<i64>,
    pub options: Option<String>,
    pub priority: Option<String>,
    pub quota_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub summary_path: Option<String>,
    pub summary_relative_path: Option<String>,
    pub tensorboard_data_sources: Option<Vec<TensorboardDataSourceSpec>>,
    pub tensorboard_spec: Option<TensorboardSpec>,
    pub uri: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateTensorboard() "CreateTensorboard" -> CreateTensorboardOutput {
    0 "Accessibility" accessibility: String, 1 "Cpu" cpu: i64, 2 "DataSourceId" data_source_id: String,
    3 "DataSourceType" data_source_type: String, 4 "DataSources" data_sources: Vec<DataSourceItem>,
    5 "DisplayName" display_name: String, 6 "JobId" job_id: String,
    7 "MaxRunningTimeMinutes" max_running_time_minutes: i64, 8 "Memory" memory: i64, 9 "Options" options: String,
    10 "Priority" priority: String, 11 "QuotaId" quota_id: String, 12 "SourceId" source_id: String,
    13 "SourceType" source_type: String, 14 "SummaryPath" summary_path: String,
    15 "SummaryRelativePath" summary_relative_path: String,
    16 "TensorboardDataSources" tensorboard_data_sources: Vec<TensorboardDataSourceSpec>,
    17 "TensorboardSpec" tensorboard_spec: TensorboardSpec, 18 "Uri" uri: String, 19 "WorkspaceId" workspace_id: String
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
    Mark::new(19, Location::Body, Style::None)
] { path: "/api/v1/tensorboards", body: BodyStyle::Json, } }

/// In the request of [`CreateTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceItem {
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub endpoint: Option<String>,
    pub file_system_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub mount_path: Option<String>,
    pub options: Option<String>,
    pub path: Option<String>,
    pub user_id: Option<String>,
}
input! { DataSourceItem() {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "Endpoint" endpoint: String,
    5 "FileSystemId" file_system_id: String, 6 "GmtCreateTime" gmt_create_time: String,
    7 "GmtModifyTime" gmt_modify_time: String, 8 "MountPath" mount_path: String, 9 "Options" options: String,
    10 "Path" path: String, 11 "UserId" user_id: String
} }

/// In the request of [`CreateTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TensorboardDataSourceSpec {
    pub data_source_type: Option<String>,
    pub directory_name: Option<String>,
    pub full_summary_path: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub source_type: Option<String>,
    pub summary_path: Option<String>,
    pub uri: Option<String>,
}
input! { TensorboardDataSourceSpec() {
    0 "DataSourceType" data_source_type: String, 1 "DirectoryName" directory_name: String,
    2 "FullSummaryPath" full_summary_path: String, 3 "Id" id: String, 4 "Name" name: String,
    5 "SourceType" source_type: String, 6 "SummaryPath" summary_path: String, 7 "Uri" uri: String
} }

/// In the request of [`CreateTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TensorboardSpec {
    pub ecs_type: Option<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { TensorboardSpec() {
    0 "EcsType" ecs_type: String, 1 "SecurityGroupId" security_group_id: String, 2 "SwitchId" switch_id: String,
    3 "VpcId" vpc_id: String
} }

/// Response of [`CreateTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTensorboardOutput {
    pub data_source_id: Option<String>,
    pub job_id: Option<String>,
    pub tensorboard_id: Option<String>,
}
model! { CreateTensorboardOutput {
    0 "DataSourceId" data_source_id: String, 1 "JobId" job_id: String, 2 "TensorboardId" tensorboard_id: String
} }

/// Deletes job: `DeleteJob` of `pai-dlc` 2020-12-03.
///
/// DELETE `/api/v1/jobs/{JobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> DeleteJobOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/jobs/{JobId}", } }

/// Response of [`DeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobOutput {
    pub job_id: Option<String>,
}
model! { DeleteJobOutput {
    0 "JobId" job_id: String
} }

/// Deletes job template: `DeleteJobTemplate` of `pai-dlc` 2020-12-03.
///
/// DELETE `/api/v1/jobtemplates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/DeleteJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobTemplate {
    /// Required. At most 128 characters.
    pub template_id: String,
}
operation! { DeleteJobTemplate(template_id: String) "DeleteJobTemplate" -> DeleteJobTemplateOutput {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/jobtemplates/{TemplateId}", } }

/// Response of [`DeleteJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobTemplateOutput {
    pub template_id: Option<String>,
}
model! { DeleteJobTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes ray history server: `DeleteRayHistoryServer` of `pai-dlc` 2020-12-03.
///
/// DELETE `/api/v1/rayhistoryservers/{RayHistoryServerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/DeleteRayHistoryServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRayHistoryServer {
    /// Required.
    pub ray_history_server_id: String,
}
operation! { DeleteRayHistoryServer(ray_history_server_id: String) "DeleteRayHistoryServer" -> Empty {
    0 "RayHistoryServerId" ray_history_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/rayhistoryservers/{RayHistoryServerId}", } }

/// Response of [`DeleteRayHistoryServer`]: empty.
pub type DeleteRayHistoryServerOutput = Empty;

/// Deletes tensorboard: `DeleteTensorboard` of `pai-dlc` 2020-12-03.
///
/// DELETE `/api/v1/tensorboards/{TensorboardId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/DeleteTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTensorboard {
    pub workspace_id: Option<String>,
    /// Required. 1 to 256 characters.
    pub tensorboard_id: String,
}
operation! { DeleteTensorboard(tensorboard_id: String) "DeleteTensorboard" -> DeleteTensorboardOutput {
    0 "WorkspaceId" workspace_id: String, 1 "TensorboardId" tensorboard_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/tensorboards/{TensorboardId}", } }

/// Response of [`DeleteTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTensorboardOutput {
    pub tensorboard_id: Option<String>,
}
model! { DeleteTensorboardOutput {
    0 "TensorboardId" tensorboard_id: String
} }

/// Gets dashboard: `GetDashboard` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{jobId}/dashboard`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboard {
    pub is_shared: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
}
operation! { GetDashboard(job_id: String) "GetDashboard" -> GetDashboardOutput {
    0 "isShared" is_shared: bool, 1 "token" token: Secret, 2 "jobId" job_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{jobId}/dashboard", } }

/// Response of [`GetDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboardOutput {
    pub url: Option<String>,
}
model! { GetDashboardOutput {
    0 "url" url: String
} }

/// Gets job: `GetJob` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}`. Reads only. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJob {
    pub need_detail: Option<bool>,
    /// Required. 1 to 256 characters.
    pub job_id: String,
}
operation! { GetJob(job_id: String) "GetJob" -> GetJobOutput {
    0 "NeedDetail" need_detail: bool, 1 "JobId" job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}", } }

/// Response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobOutput {
    pub accessibility: Option<String>,
    pub cluster_id: Option<String>,
    pub code_source: Option<GetJobCodeSource>,
    pub credential_config: Option<CredentialConfig>,
    pub custom_envs: Vec<GetJobCustomEnvs>,
    pub data_sources: Vec<GetJobDataSources>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub duration: Option<i64>,
    pub elastic_spec: Option<JobElasticSpec>,
    pub enabled_debugger: Option<bool>,
    pub envs: BTreeMap<String, String>,
    pub gmt_create_time: Option<String>,
    pub gmt_failed_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_running_time: Option<String>,
    pub gmt_stopped_time: Option<String>,
    pub gmt_submitted_time: Option<String>,
    pub gmt_successed_time: Option<String>,
    pub job_id: Option<String>,
    pub job_replica_statuses: Vec<JobReplicaStatus>,
    pub job_specs: Vec<JobSpec>,
    pub job_type: Option<String>,
    pub pods: Vec<GetJobPods>,
    pub priority: Option<i64>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_id: Option<String>,
    pub resource_level: Option<String>,
    pub resource_type: Option<String>,
    pub restart_record: Vec<GetJobRestartRecord>,
    pub restart_times: Option<String>,
    pub role_system_envs: BTreeMap<String, Value>,
    pub scheduling_strategy: Option<String>,
    pub settings: Option<JobSettings>,
    pub status: Option<String>,
    pub status_history: Vec<StatusTransitionItem>,
    pub sub_status: Option<String>,
    pub tenant_id: Option<String>,
    pub thirdparty_lib_dir: Option<String>,
    pub thirdparty_libs: Vec<String>,
    pub user_command: Option<String>,
    pub user_id: Option<String>,
    pub user_vpc: Option<GetJobUserVpc>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub supported_profiling_types: Option<String>,
}
model! { GetJobOutput {
    0 "Accessibility" accessibility: String, 1 "ClusterId" cluster_id: String,
    2 "CodeSource" code_source: GetJobCodeSource, 3 "CredentialConfig" credential_config: CredentialConfig,
    4 "CustomEnvs" custom_envs: Vec<GetJobCustomEnvs>, 5 "DataSources" data_sources: Vec<GetJobDataSources>,
    6 "Description" description: String, 7 "DisplayName" display_name: String, 8 "Duration" duration: i64,
    9 "ElasticSpec" elastic_spec: JobElasticSpec, 10 "EnabledDebugger" enabled_debugger: bool,
    11 "Envs" envs: BTreeMap<String, String>, 12 "GmtCreateTime" gmt_create_time: String,
    13 "GmtFailedTime" gmt_failed_time: String, 14 "GmtFinishTime" gmt_finish_time: String,
    15 "GmtRunningTime" gmt_running_time: String, 16 "GmtStoppedTime" gmt_stopped_time: String,
    17 "GmtSubmittedTime" gmt_submitted_time: String, 18 "GmtSuccessedTime" gmt_successed_time: String,
    19 "JobId" job_id: String, 20 "JobReplicaStatuses" job_replica_statuses: Vec<JobReplicaStatus>,
    21 "JobSpecs" job_specs: Vec<JobSpec>, 22 "JobType" job_type: String, 23 "Pods" pods: Vec<GetJobPods>,
    24 "Priority" priority: i64, 25 "ReasonCode" reason_code: String, 26 "ReasonMessage" reason_message: String,
    27 "ResourceId" resource_id: String, 28 "ResourceLevel" resource_level: String,
    29 "ResourceType" resource_type: String, 30 "RestartRecord" restart_record: Vec<GetJobRestartRecord>,
    31 "RestartTimes" restart_times: String, 32 "RoleSystemEnvs" role_system_envs: BTreeMap<String, Value>,
    33 "SchedulingStrategy" scheduling_strategy: String, 34 "Settings" settings: JobSettings,
    35 "Status" status: String, 36 "StatusHistory" status_history: Vec<StatusTransitionItem>,
    37 "SubStatus" sub_status: String, 38 "TenantId" tenant_id: String,
    39 "ThirdpartyLibDir" thirdparty_lib_dir: String, 40 "ThirdpartyLibs" thirdparty_libs: Vec<String>,
    41 "UserCommand" user_command: String, 42 "UserId" user_id: String, 43 "UserVpc" user_vpc: GetJobUserVpc,
    44 "WorkspaceId" workspace_id: String, 45 "WorkspaceName" workspace_name: String,
    46 "supportedProfilingTypes" supported_profiling_types: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobCodeSource {
    pub branch: Option<String>,
    pub code_source_id: Option<String>,
    pub commit: Option<String>,
    pub mount_path: Option<String>,
}
model! { GetJobCodeSource {
    0 "Branch" branch: String, 1 "CodeSourceId" code_source_id: String, 2 "Commit" commit: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobCustomEnvs {
    pub key: Option<String>,
    pub value: Option<String>,
    pub visible: Option<String>,
}
model! { GetJobCustomEnvs {
    0 "Key" key: String, 1 "Value" value: String, 2 "Visible" visible: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataSources {
    pub data_source_id: Option<String>,
    pub mount_path: Option<String>,
    pub uri: Option<String>,
}
model! { GetJobDataSources {
    0 "DataSourceId" data_source_id: String, 1 "MountPath" mount_path: String, 2 "Uri" uri: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobReplicaStatus {
    pub active: Option<i64>,
    pub current_spot_instance_type: Option<String>,
    pub dequeued: Option<i64>,
    pub estimated_auto_scaling_spec: Option<AutoScalingSpec>,
    pub estimated_pod_count: Option<i64>,
    pub estimated_resource_config: Option<ResourceConfig>,
    pub queuing: Option<i64>,
    pub r#type: Option<String>,
}
model! { JobReplicaStatus {
    0 "Active" active: i64, 1 "CurrentSpotInstanceType" current_spot_instance_type: String, 2 "Dequeued" dequeued: i64,
    3 "EstimatedAutoScalingSpec" estimated_auto_scaling_spec: AutoScalingSpec,
    4 "EstimatedPodCount" estimated_pod_count: i64,
    5 "EstimatedResourceConfig" estimated_resource_config: ResourceConfig, 6 "Queuing" queuing: i64,
    7 "Type" r#type: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobPods {
    pub duration: Option<f64>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub history_pods: Vec<GetJobHistoryPods>,
    pub ip: Option<String>,
    pub node_name: Option<String>,
    pub pod_id: Option<String>,
    pub pod_ips: Vec<PodNetworkInterface>,
    pub pod_uid: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub r#type: Option<String>,
    pub supported_profiling_types: Option<String>,
}
model! { GetJobPods {
    0 "Duration" duration: f64, 1 "GmtCreateTime" gmt_create_time: String, 2 "GmtFinishTime" gmt_finish_time: String,
    3 "GmtStartTime" gmt_start_time: String, 4 "HistoryPods" history_pods: Vec<GetJobHistoryPods>, 5 "Ip" ip: String,
    6 "NodeName" node_name: String, 7 "PodId" pod_id: String, 8 "PodIps" pod_ips: Vec<PodNetworkInterface>,
    9 "PodUid" pod_uid: String, 10 "ResourceType" resource_type: String, 11 "Status" status: String,
    12 "SubStatus" sub_status: String, 13 "Type" r#type: String,
    14 "supportedProfilingTypes" supported_profiling_types: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobHistoryPods {
    pub duration: Option<f64>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub ip: Option<String>,
    pub node_name: Option<String>,
    pub pod_id: Option<String>,
    pub pod_ips: Vec<PodNetworkInterface>,
    pub pod_uid: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub r#type: Option<String>,
    pub supported_profiling_types: Option<String>,
}
model! { GetJobHistoryPods {
    0 "Duration" duration: f64, 1 "GmtCreateTime" gmt_create_time: String, 2 "GmtFinishTime" gmt_finish_time: String,
    3 "GmtStartTime" gmt_start_time: String, 4 "Ip" ip: String, 5 "NodeName" node_name: String,
    6 "PodId" pod_id: String, 7 "PodIps" pod_ips: Vec<PodNetworkInterface>, 8 "PodUid" pod_uid: String,
    9 "ResourceType" resource_type: String, 10 "Status" status: String, 11 "SubStatus" sub_status: String,
    12 "Type" r#type: String, 13 "supportedProfilingTypes" supported_profiling_types: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNetworkInterface {
    pub interface_name: Option<String>,
    pub ip: Option<String>,
}
model! { PodNetworkInterface {
    0 "InterfaceName" interface_name: String, 1 "Ip" ip: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRestartRecord {
    pub detail_error_info_list: Vec<GetJobDetailErrorInfoList>,
    pub job_restart_count: Option<i64>,
    pub occur_phase: Option<String>,
    pub occur_time: Option<String>,
    pub reason: Option<String>,
    pub restart_duration_in_sec: Option<i64>,
    pub restart_fail_reason: Option<String>,
    pub restart_level_type: Option<String>,
    pub restart_status: Option<String>,
    pub trigger_id: Option<String>,
}
model! { GetJobRestartRecord {
    0 "DetailErrorInfoList" detail_error_info_list: Vec<GetJobDetailErrorInfoList>,
    1 "JobRestartCount" job_restart_count: i64, 2 "OccurPhase" occur_phase: String, 3 "OccurTime" occur_time: String,
    4 "Reason" reason: String, 5 "RestartDurationInSec" restart_duration_in_sec: i64,
    6 "RestartFailReason" restart_fail_reason: String, 7 "RestartLevelType" restart_level_type: String,
    8 "RestartStatus" restart_status: String, 9 "TriggerID" trigger_id: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailErrorInfoList {
    pub add_job_level_blacklist: Option<bool>,
    pub add_node_to_blacklist: Option<bool>,
    pub detail_error_msg: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub error_source: Option<String>,
    pub node: Option<String>,
    pub pod: Option<String>,
    pub trigger_restart: Option<bool>,
}
model! { GetJobDetailErrorInfoList {
    0 "AddJobLevelBlacklist" add_job_level_blacklist: bool, 1 "AddNodeToBlacklist" add_node_to_blacklist: bool,
    2 "DetailErrorMsg" detail_error_msg: String, 3 "ErrorCode" error_code: String, 4 "ErrorMsg" error_msg: String,
    5 "ErrorSource" error_source: String, 6 "Node" node: String, 7 "Pod" pod: String,
    8 "TriggerRestart" trigger_restart: bool
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusTransitionItem {
    pub end_time: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { StatusTransitionItem {
    0 "EndTime" end_time: String, 1 "ReasonCode" reason_code: String, 2 "ReasonMessage" reason_message: String,
    3 "StartTime" start_time: String, 4 "Status" status: String
} }

/// In the response of [`GetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobUserVpc {
    pub default_route: Option<String>,
    pub extended_cidrs: Vec<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetJobUserVpc {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCidrs" extended_cidrs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// Gets job events: `GetJobEvents` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/events`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetJobEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobEvents {
    pub end_time: Option<String>,
    /// 1 to 10000.
    pub max_events_num: Option<i64>,
    pub start_time: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { GetJobEvents(job_id: String) "GetJobEvents" -> GetJobEventsOutput {
    0 "EndTime" end_time: String, 1 "MaxEventsNum" max_events_num: i64, 2 "StartTime" start_time: String,
    3 "JobId" job_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/events", } }

/// Response of [`GetJobEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobEventsOutput {
    pub events: Vec<String>,
    pub job_id: Option<String>,
}
model! { GetJobEventsOutput {
    0 "Events" events: Vec<String>, 1 "JobId" job_id: String
} }

/// Gets job metrics: `GetJobMetrics` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/metrics`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetJobMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobMetrics {
    pub end_time: Option<String>,
    /// Required.
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
}
operation! { GetJobMetrics(metric_type: String, job_id: String) "GetJobMetrics" -> GetJobMetricsOutput {
    0 "EndTime" end_time: String, 1 "MetricType" metric_type, 2 "StartTime" start_time: String,
    3 "TimeStep" time_step: String, 4 "Token" token: Secret, 5 "JobId" job_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/metrics", } }

/// Response of [`GetJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobMetricsOutput {
    pub job_id: Option<String>,
    pub pod_metrics: Vec<PodMetric>,
}
model! { GetJobMetricsOutput {
    0 "JobId" job_id: String, 1 "PodMetrics" pod_metrics: Vec<PodMetric>
} }

/// In the response of [`GetJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodMetric {
    pub metrics: Vec<Metric>,
    pub pod_id: Option<String>,
}
model! { PodMetric {
    0 "Metrics" metrics: Vec<Metric>, 1 "PodId" pod_id: String
} }

/// In the response of [`GetJobMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub time: Option<i64>,
    pub value: Option<f64>,
}
model! { Metric {
    0 "Time" time: i64, 1 "Value" value: f64
} }

/// Gets job sanity check result: `GetJobSanityCheckResult` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/sanitycheckresult`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetJobSanityCheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSanityCheckResult {
    /// Required. At least 1.
    pub sanity_check_number: i64,
    pub sanity_check_phase: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
}
operation! { GetJobSanityCheckResult(sanity_check_number: i64, job_id: String)
    "GetJobSanityCheckResult" -> GetJobSanityCheckResultOutput {
    0 "SanityCheckNumber" sanity_check_number, 1 "SanityCheckPhase" sanity_check_phase: String, 2 "Token" token: Secret,
    3 "JobId" job_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/sanitycheckresult", } }

/// Response of [`GetJobSanityCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobSanityCheckResultOutput {
    pub job_id: Option<String>,
    pub request_id: Option<String>,
    pub sanity_check_result: Vec<SanityCheckResultItem>,
}
model! { GetJobSanityCheckResultOutput {
    0 "JobId" job_id: String, 1 "RequestID" request_id: String,
    2 "SanityCheckResult" sanity_check_result: Vec<SanityCheckResultItem>
} }

/// In the response of [`GetJobSanityCheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SanityCheckResultItem {
    pub check_number: Option<i64>,
    pub finished_at: Option<String>,
    pub message: Option<String>,
    pub phase: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
model! { SanityCheckResultItem {
    0 "CheckNumber" check_number: i64, 1 "FinishedAt" finished_at: String, 2 "Message" message: String,
    3 "Phase" phase: String, 4 "StartedAt" started_at: String, 5 "Status" status: String
} }

/// Gets job template: `GetJobTemplate` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobtemplates/{TemplateId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTemplate {
    pub version: Option<String>,
    /// Required. At most 128 characters.
    pub template_id: String,
}
operation! { GetJobTemplate(template_id: String) "GetJobTemplate" -> GetJobTemplateOutput {
    0 "Version" version: String, 1 "TemplateId" template_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobtemplates/{TemplateId}", } }

/// Response of [`GetJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTemplateOutput {
    pub default_version: Option<i64>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub modified_by: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub total_count: Option<i64>,
    pub user_id: Option<String>,
    pub versions: Vec<GetJobTemplateVersions>,
    pub workspace_id: Option<String>,
}
model! { GetJobTemplateOutput {
    0 "DefaultVersion" default_version: i64, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifyTime" gmt_modify_time: String,
    4 "Metadata" metadata: BTreeMap<String, Value>, 5 "ModifiedBy" modified_by: String,
    6 "TemplateId" template_id: String, 7 "TemplateName" template_name: String, 8 "TenantId" tenant_id: String,
    9 "TotalCount" total_count: i64, 10 "UserId" user_id: String, 11 "Versions" versions: Vec<GetJobTemplateVersions>,
    12 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobTemplateVersions {
    pub constraints: BTreeMap<String, Value>,
    pub content: Option<Value>,
    pub created_by: Option<String>,
    pub gmt_create_time: Option<String>,
    pub version: Option<i64>,
}
model! { GetJobTemplateVersions {
    0 "Constraints" constraints: BTreeMap<String, Value>, 1 "Content" content: Value, 2 "CreatedBy" created_by: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "Version" version: i64
} }

/// Gets metrics: `GetMetrics` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/cms/metrics`. Reads only. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetrics {
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub length: Option<String>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { GetMetrics() "GetMetrics" -> GetMetricsOutput {
    0 "Dimensions" dimensions: String, 1 "EndTime" end_time: String, 2 "JobId" job_id: String,
    3 "Length" length: String, 4 "MetricName" metric_name: String, 5 "Namespace" namespace: String,
    6 "NextToken" next_token: String, 7 "Period" period: String, 8 "StartTime" start_time: String,
    9 "Token" token: Secret
} { method: "GET", path: "/api/v1/cms/metrics", } }

/// Response of [`GetMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricsOutput {
    pub code: Option<String>,
    pub data_points: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
    pub success: Option<bool>,
}
model! { GetMetricsOutput {
    0 "Code" code: String, 1 "DataPoints" data_points: String, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Period" period: String, 5 "Success" success: bool
} }

/// Gets pod events: `GetPodEvents` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/pods/{PodId}/events`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetPodEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPodEvents {
    pub end_time: Option<String>,
    pub max_events_num: Option<i64>,
    pub pod_uid: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub pod_id: String,
}
operation! { GetPodEvents(job_id: String, pod_id: String) "GetPodEvents" -> GetPodEventsOutput {
    0 "EndTime" end_time: String, 1 "MaxEventsNum" max_events_num: i64, 2 "PodUid" pod_uid: String,
    3 "StartTime" start_time: String, 4 "JobId" job_id, 5 "PodId" pod_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/pods/{PodId}/events", } }

/// Response of [`GetPodEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPodEventsOutput {
    pub events: Vec<String>,
    pub job_id: Option<String>,
    pub pod_id: Option<String>,
    pub pod_uid: Option<String>,
}
model! { GetPodEventsOutput {
    0 "Events" events: Vec<String>, 1 "JobId" job_id: String, 2 "PodId" pod_id: String, 3 "PodUid" pod_uid: String
} }

/// Gets pod logs: `GetPodLogs` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/pods/{PodId}/logs`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetPodLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPodLogs {
    pub download_to_file: Option<bool>,
    pub end_time: Option<String>,
    pub max_lines: Option<i64>,
    pub pod_uid: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub pod_id: String,
}
operation! { GetPodLogs(job_id: String, pod_id: String) "GetPodLogs" -> GetPodLogsOutput {
    0 "DownloadToFile" download_to_file: bool, 1 "EndTime" end_time: String, 2 "MaxLines" max_lines: i64,
    3 "PodUid" pod_uid: String, 4 "StartTime" start_time: String, 5 "JobId" job_id, 6 "PodId" pod_id
} [
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/pods/{PodId}/logs", } }

/// Response of [`GetPodLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPodLogsOutput {
    pub job_id: Option<String>,
    pub logs: Vec<String>,
    pub pod_id: Option<String>,
    pub pod_uid: Option<String>,
}
model! { GetPodLogsOutput {
    0 "JobId" job_id: String, 1 "Logs" logs: Vec<String>, 2 "PodId" pod_id: String, 3 "PodUid" pod_uid: String
} }

/// Gets ray dashboard: `GetRayDashboard` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{jobId}/rayDashboard`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetRayDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayDashboard {
    pub is_shared: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
}
operation! { GetRayDashboard(job_id: String) "GetRayDashboard" -> GetRayDashboardOutput {
    0 "isShared" is_shared: bool, 1 "token" token: Secret, 2 "jobId" job_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{jobId}/rayDashboard", } }

/// Response of [`GetRayDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayDashboardOutput {
    pub metrics_enabled: Option<String>,
    pub url: Option<String>,
}
model! { GetRayDashboardOutput {
    0 "metricsEnabled" metrics_enabled: String, 1 "url" url: String
} }

/// Gets ray history server: `GetRayHistoryServer` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/rayhistoryservers/{RayHistoryServerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetRayHistoryServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayHistoryServer {
    /// Required.
    pub ray_history_server_id: String,
}
operation! { GetRayHistoryServer(ray_history_server_id: String) "GetRayHistoryServer" -> GetRayHistoryServerOutput {
    0 "RayHistoryServerId" ray_history_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/rayhistoryservers/{RayHistoryServerId}", } }

/// Response of [`GetRayHistoryServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRayHistoryServerOutput {
    pub accessibility: Option<String>,
    pub display_name: Option<String>,
    pub ecs_spec: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub max_runtime_minutes: Option<i64>,
    pub ray_history_server_id: Option<String>,
    pub ray_history_server_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub storage_path: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetRayHistoryServerOutput {
    0 "Accessibility" accessibility: String, 1 "DisplayName" display_name: String, 2 "EcsSpec" ecs_spec: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtFinishTime" gmt_finish_time: String,
    5 "GmtModifyTime" gmt_modify_time: String, 6 "MaxRuntimeMinutes" max_runtime_minutes: i64,
    7 "RayHistoryServerId" ray_history_server_id: String, 8 "RayHistoryServerUrl" ray_history_server_url: String,
    9 "ReasonCode" reason_code: String, 10 "ReasonMessage" reason_message: String, 11 "ResourceId" resource_id: String,
    12 "ResourceName" resource_name: String, 13 "Status" status: String, 14 "StoragePath" storage_path: String,
    15 "TenantId" tenant_id: String, 16 "UserId" user_id: String, 17 "Username" username: String,
    18 "WorkspaceId" workspace_id: String
} }

/// Gets signal: `GetSignal` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/signals/{SignalId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetSignal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignal {
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub signal_id: String,
}
operation! { GetSignal(job_id: String, signal_id: String) "GetSignal" -> GetSignalOutput {
    0 "Token" token: Secret, 1 "JobId" job_id, 2 "SignalId" signal_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/signals/{SignalId}", } }

/// Response of [`GetSignal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignalOutput {
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub pod_names: Vec<String>,
    pub reason: Option<String>,
    pub roles: Vec<String>,
    pub scope: Option<String>,
    pub signal: Option<String>,
    pub signal_id: Option<String>,
    pub status: Option<String>,
}
model! { GetSignalOutput {
    0 "GmtCreated" gmt_created: String, 1 "GmtModified" gmt_modified: String, 2 "JobId" job_id: String,
    3 "Message" message: String, 4 "PodNames" pod_names: Vec<String>, 5 "Reason" reason: String,
    6 "Roles" roles: Vec<String>, 7 "Scope" scope: String, 8 "Signal" signal: String, 9 "SignalId" signal_id: String,
    10 "Status" status: String
} }

/// Gets tensorboard: `GetTensorboard` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/tensorboards/{TensorboardId}`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTensorboard {
    pub jod_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub workspace_id: Option<String>,
    /// Required. 1 to 256 characters.
    pub tensorboard_id: String,
}
operation! { GetTensorboard(tensorboard_id: String) "GetTensorboard" -> GetTensorboardOutput {
    0 "JodId" jod_id: String, 1 "Token" token: Secret, 2 "WorkspaceId" workspace_id: String,
    3 "TensorboardId" tensorboard_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tensorboards/{TensorboardId}", } }

/// Response of [`GetTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTensorboardOutput {
    pub accessibility: Option<String>,
    pub cpu: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub display_name: Option<String>,
    pub duration: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub job_id: Option<String>,
    pub max_running_time_minutes: Option<i64>,
    pub memory: Option<i64>,
    pub options: Option<String>,
    pub priority: Option<String>,
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub status: Option<String>,
    pub summary_path: Option<String>,
    pub summary_relative_path: Option<String>,
    pub tensorboard_data_sources: Vec<TensorboardDataSourceSpec>,
    pub tensorboard_id: Option<String>,
    pub tensorboard_spec: Option<TensorboardSpec>,
    pub tensorboard_url: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetTensorboardOutput {
    0 "Accessibility" accessibility: String, 1 "Cpu" cpu: i64, 2 "DataSourceId" data_source_id: String,
    3 "DataSourceType" data_source_type: String, 4 "DisplayName" display_name: String, 5 "Duration" duration: String,
    6 "GmtCreateTime" gmt_create_time: String, 7 "GmtFinishTime" gmt_finish_time: String,
    8 "GmtModifyTime" gmt_modify_time: String, 9 "JobId" job_id: String,
    10 "MaxRunningTimeMinutes" max_running_time_minutes: i64, 11 "Memory" memory: i64, 12 "Options" options: String,
    13 "Priority" priority: String, 14 "QuotaId" quota_id: String, 15 "QuotaName" quota_name: String,
    16 "ReasonCode" reason_code: String, 17 "ReasonMessage" reason_message: String, 18 "Status" status: String,
    19 "SummaryPath" summary_path: String, 20 "SummaryRelativePath" summary_relative_path: String,
    21 "TensorboardDataSources" tensorboard_data_sources: Vec<TensorboardDataSourceSpec>,
    22 "TensorboardId" tensorboard_id: String, 23 "TensorboardSpec" tensorboard_spec: TensorboardSpec,
    24 "TensorboardUrl" tensorboard_url: String, 25 "Token" token: Secret, 26 "UserId" user_id: String,
    27 "Username" username: String, 28 "WorkspaceId" workspace_id: String
} }

/// Gets tensorboard shared url: `GetTensorboardSharedUrl` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/tensorboards/{TensorboardId}/sharedurl`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetTensorboardSharedUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTensorboardSharedUrl {
    pub expire_time_seconds: Option<String>,
    /// Required.
    pub tensorboard_id: String,
}
operation! { GetTensorboardSharedUrl(tensorboard_id: String)
    "GetTensorboardSharedUrl" -> GetTensorboardSharedUrlOutput {
    0 "ExpireTimeSeconds" expire_time_seconds: String, 1 "TensorboardId" tensorboard_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tensorboards/{TensorboardId}/sharedurl", } }

/// Response of [`GetTensorboardSharedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTensorboardSharedUrlOutput {
    pub tensorboard_shared_url: Option<String>,
}
model! { GetTensorboardSharedUrlOutput {
    0 "TensorboardSharedUrl" tensorboard_shared_url: String
} }

/// Gets token: `GetToken` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/tokens`. Reads only. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub expire_time: Option<i64>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub token_settings: Option<TokenSettings>,
}
operation! { GetToken() "GetToken" -> GetTokenOutput {
    0 "ExpireTime" expire_time: i64, 1 "TargetId" target_id: String, 2 "TargetType" target_type: String,
    3 "TokenSettings" token_settings: TokenSettings
} { method: "GET", path: "/api/v1/tokens", } }

/// In the request of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenSettings {
    pub enable_cross_account_access: Option<bool>,
    pub enable_log_download_job: Option<bool>,
}
input! { TokenSettings() {
    0 "EnableCrossAccountAccess" enable_cross_account_access: bool,
    1 "EnableLogDownloadJob" enable_log_download_job: bool
} }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenOutput {
    0 "Token" token: Secret
} }

/// Gets web terminal: `GetWebTerminal` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/pods/{PodId}/webterminal`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/GetWebTerminal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebTerminal {
    pub is_shared: Option<bool>,
    pub pod_uid: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub pod_id: String,
}
operation! { GetWebTerminal(job_id: String, pod_id: String) "GetWebTerminal" -> GetWebTerminalOutput {
    0 "IsShared" is_shared: bool, 1 "PodUid" pod_uid: String, 2 "JobId" job_id, 3 "PodId" pod_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/pods/{PodId}/webterminal", } }

/// Response of [`GetWebTerminal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebTerminalOutput {
    /// Secret.
    pub web_terminal_url: Option<Secret>,
}
model! { GetWebTerminalOutput {
    0 "WebTerminalUrl" web_terminal_url: Secret
} }

/// Lists ecs specs: `ListEcsSpecs` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/ecsspecs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListEcsSpecs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecs {
    pub accelerator_type: Option<String>,
    pub instance_types: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_type: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListEcsSpecs() "ListEcsSpecs" -> ListEcsSpecsOutput {
    0 "AcceleratorType" accelerator_type: String, 1 "InstanceTypes" instance_types: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceType" resource_type: String,
    6 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/ecsspecs", } }
paged! { ListEcsSpecs: EcsSpec = Number "PageNumber", "EcsSpecs" ecs_specs, total "TotalCount" }

/// Response of [`ListEcsSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsSpecsOutput {
    pub ecs_specs: Vec<EcsSpec>,
    pub total_count: Option<i64>,
}
model! { ListEcsSpecsOutput {
    0 "EcsSpecs" ecs_specs: Vec<EcsSpec>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEcsSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcsSpec {
    pub accelerator_type: Option<String>,
    pub cpu: Option<i64>,
    pub default_gpu_driver: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
    pub is_available: Option<bool>,
    pub memory: Option<i64>,
    pub non_protect_spot_discount: Option<f64>,
    pub payment_types: Vec<String>,
    pub resource_type: Option<String>,
    pub spot_stock_status: Option<String>,
    pub supported_gpu_drivers: Vec<String>,
}
model! { EcsSpec {
    0 "AcceleratorType" accelerator_type: String, 1 "Cpu" cpu: i64, 2 "DefaultGPUDriver" default_gpu_driver: String,
    3 "Gpu" gpu: i64, 4 "GpuMemory" gpu_memory: i64, 5 "GpuType" gpu_type: String,
    6 "InstanceType" instance_type: String, 7 "IsAvailable" is_available: bool, 8 "Memory" memory: i64,
    9 "NonProtectSpotDiscount" non_protect_spot_discount: f64, 10 "PaymentTypes" payment_types: Vec<String>,
    11 "ResourceType" resource_type: String, 12 "SpotStockStatus" spot_stock_status: String,
    13 "SupportedGPUDrivers" supported_gpu_drivers: Vec<String>
} }

/// Lists job sanity check results: `ListJobSanityCheckResults` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/sanitycheckresults`. Reads only. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListJobSanityCheckResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSanityCheckResults {
    pub order: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { ListJobSanityCheckResults(job_id: String) "ListJobSanityCheckResults" -> ListJobSanityCheckResultsOutput {
    0 "Order" order: String, 1 "JobId" job_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/sanitycheckresults", } }

/// Response of [`ListJobSanityCheckResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSanityCheckResultsOutput {
    pub request_id: Option<String>,
    pub sanity_check_results: Vec<Vec<SanityCheckResultItem>>,
    pub total_count: Option<i64>,
}
model! { ListJobSanityCheckResultsOutput {
    0 "RequestID" request_id: String, 1 "SanityCheckResults" sanity_check_results: Vec<Vec<SanityCheckResultItem>>,
    2 "TotalCount" total_count: i64
} }

/// Lists job templates: `ListJobTemplates` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobtemplates`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListJobTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplates {
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// At most 128 characters.
    pub template_id: Option<String>,
    /// At most 256 characters.
    pub template_name: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListJobTemplates(workspace_id: String) "ListJobTemplates" -> ListJobTemplatesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "TemplateId" template_id: String, 5 "TemplateName" template_name: String, 6 "UserId" user_id: String,
    7 "WorkspaceId" workspace_id
} { method: "GET", path: "/api/v1/jobtemplates", } }
paged! { ListJobTemplates: ListJobTemplatesJobTemplates =
    Number "PageNumber", "JobTemplates" job_templates, total "TotalCount" }

/// Response of [`ListJobTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplatesOutput {
    pub job_templates: Vec<ListJobTemplatesJobTemplates>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobTemplatesOutput {
    0 "JobTemplates" job_templates: Vec<ListJobTemplatesJobTemplates>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplatesJobTemplates {
    pub default_version: Option<i64>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub modified_by: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListJobTemplatesJobTemplates {
    0 "DefaultVersion" default_version: i64, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifyTime" gmt_modify_time: String,
    4 "Metadata" metadata: BTreeMap<String, Value>, 5 "ModifiedBy" modified_by: String,
    6 "TemplateId" template_id: String, 7 "TemplateName" template_name: String, 8 "TenantId" tenant_id: String,
    9 "UserId" user_id: String, 10 "WorkspaceId" workspace_id: String
} }

/// Lists jobs: `ListJobs` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub accessibility: Option<String>,
    pub business_user_id: Option<String>,
    pub caller: Option<String>,
    pub description: Option<String>,
    /// At most 1024 characters.
    pub display_name: Option<String>,
    pub display_name_search_mode: Option<String>,
    pub enable_assign_node: Option<String>,
    pub end_time: Option<String>,
    pub from_all_workspaces: Option<bool>,
    pub image_search: Option<String>,
    pub job_id: Option<String>,
    pub job_ids: Option<String>,
    /// At most 32 characters.
    pub job_type: Option<String>,
    pub numeric_range_field: Option<String>,
    pub numeric_range_max: Option<i64>,
    pub numeric_range_min: Option<i64>,
    pub order: Option<String>,
    pub oversold_info: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub pipeline_id: Option<String>,
    pub reason_search: Option<String>,
    pub resource_id: Option<String>,
    pub resource_ids: Option<String>,
    pub resource_quota_name: Option<String>,
    pub show_own: Option<bool>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    /// At most 200 characters.
    pub status: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub template_id: Option<String>,
    pub time_range_field: Option<String>,
    pub user_command_search: Option<String>,
    pub user_id_for_filter: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListJobs() "ListJobs" -> ListJobsOutput {
    0 "Accessibility" accessibility: String, 1 "BusinessUserId" business_user_id: String, 2 "Caller" caller: String,
    3 "Description" description: String, 4 "DisplayName" display_name: String,
    5 "DisplayNameSearchMode" display_name_search_mode: String, 6 "EnableAssignNode" enable_assign_node: String,
    7 "EndTime" end_time: String, 8 "FromAllWorkspaces" from_all_workspaces: bool, 9 "ImageSearch" image_search: String,
    10 "JobId" job_id: String, 11 "JobIds" job_ids: String, 12 "JobType" job_type: String,
    13 "NumericRangeField" numeric_range_field: String, 14 "NumericRangeMax" numeric_range_max: i64,
    15 "NumericRangeMin" numeric_range_min: i64, 16 "Order" order: String, 17 "OversoldInfo" oversold_info: String,
    18 "PageNumber" page_number: i64, 19 "PageSize" page_size: i64, 20 "PaymentType" payment_type: String,
    21 "PipelineId" pipeline_id: String, 22 "ReasonSearch" reason_search: String, 23 "ResourceId" resource_id: String,
    24 "ResourceIds" resource_ids: String, 25 "ResourceQuotaName" resource_quota_name: String,
    26 "ShowOwn" show_own: bool, 27 "SortBy" sort_by: String, 28 "StartTime" start_time: String,
    29 "Status" status: String, 30 "Tags" tags: BTreeMap<String, String>, 31 "TemplateId" template_id: String,
    32 "TimeRangeField" time_range_field: String, 33 "UserCommandSearch" user_command_search: String,
    34 "UserIdForFilter" user_id_for_filter: String, 35 "Username" username: String,
    36 "WorkspaceId" workspace_id: String
} [
    Mark::new(30, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/jobs", } }
paged! { ListJobs: JobItem = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub jobs: Vec<JobItem>,
    pub total_count: Option<i64>,
}
model! { ListJobsOutput {
    0 "Jobs" jobs: Vec<JobItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItem {
    pub accessibility: Option<String>,
    pub cluster_id: Option<String>,
    pub code_source: Option<JobItemCodeSource>,
    pub credential_config: Option<CredentialConfig>,
    pub data_sources: Vec<JobItemDataSources>,
    pub display_name: Option<String>,
    pub duration: Option<i64>,
    pub elastic_spec: Option<JobElasticSpec>,
    pub enable_preemptible_job: Option<bool>,
    pub enabled_debugger: Option<bool>,
    pub envs: BTreeMap<String, String>,
    pub gmt_create_time: Option<String>,
    pub gmt_failed_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_running_time: Option<String>,
    pub gmt_stopped_time: Option<String>,
    pub gmt_submitted_time: Option<String>,
    pub gmt_successed_time: Option<String>,
    pub is_deleted: Option<bool>,
    pub job_id: Option<String>,
    pub job_max_running_time_minutes: Option<i64>,
    pub job_replica_statuses: Vec<JobReplicaStatus>,
    pub job_specs: Vec<JobSpec>,
    pub job_type: Option<String>,
    pub node_count: Option<String>,
    pub node_names: Vec<String>,
    pub pods: Vec<PodItem>,
    pub priority: Option<i64>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<String>,
    pub request_memory: Option<String>,
    pub resource_id: Option<String>,
    pub resource_level: Option<String>,
    pub resource_name: Option<String>,
    pub resource_quota_name: Option<String>,
    pub resource_type: Option<String>,
    pub restart_times: Option<String>,
    pub retry_count: Option<i64>,
    pub scheduling_strategy: Option<String>,
    pub settings: Option<JobSettings>,
    pub status: Option<String>,
    pub status_history: Vec<StatusTransitionItem>,
    pub sub_status: Option<String>,
    pub system_envs: BTreeMap<String, String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub tenant_id: Option<String>,
    pub thirdparty_lib_dir: Option<String>,
    pub thirdparty_libs: Vec<String>,
    pub use_oversold_resource: Option<bool>,
    pub user_command: Option<String>,
    pub user_id: Option<String>,
    /// Secret.
    pub user_script: Option<Secret>,
    pub user_vpc: Option<JobItemUserVpc>,
    pub username: Option<String>,
    pub working_dir: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub supported_profiling_types: Option<String>,
}
model! { JobItem {
    0 "Accessibility" accessibility: String, 1 "ClusterId" cluster_id: String,
    2 "CodeSource" code_source: JobItemCodeSource, 3 "CredentialConfig" credential_config: CredentialConfig,
    4 "DataSources" data_sources: Vec<JobItemDataSources>, 5 "DisplayName" display_name: String,
    6 "Duration" duration: i64, 7 "ElasticSpec" elastic_spec: JobElasticSpec,
    8 "EnablePreemptibleJob" enable_preemptible_job: bool, 9 "EnabledDebugger" enabled_debugger: bool,
    10 "Envs" envs: BTreeMap<String, String>, 11 "GmtCreateTime" gmt_create_time: String,
    12 "GmtFailedTime" gmt_failed_time: String, 13 "GmtFinishTime" gmt_finish_time: String,
    14 "GmtModifiedTime" gmt_modified_time: String, 15 "GmtRunningTime" gmt_running_time: String,
    16 "GmtStoppedTime" gmt_stopped_time: String, 17 "GmtSubmittedTime" gmt_submitted_time: String,
    18 "GmtSuccessedTime" gmt_successed_time: String, 19 "IsDeleted" is_deleted: bool, 20 "JobId" job_id: String,
    21 "JobMaxRunningTimeMinutes" job_max_running_time_minutes: i64,
    22 "JobReplicaStatuses" job_replica_statuses: Vec<JobReplicaStatus>, 23 "JobSpecs" job_specs: Vec<JobSpec>,
    24 "JobType" job_type: String, 25 "NodeCount" node_count: String, 26 "NodeNames" node_names: Vec<String>,
    27 "Pods" pods: Vec<PodItem>, 28 "Priority" priority: i64, 29 "ReasonCode" reason_code: String,
    30 "ReasonMessage" reason_message: String, 31 "RequestCPU" request_cpu: i64, 32 "RequestGPU" request_gpu: String,
    33 "RequestMemory" request_memory: String, 34 "ResourceId" resource_id: String,
    35 "ResourceLevel" resource_level: String, 36 "ResourceName" resource_name: String,
    37 "ResourceQuotaName" resource_quota_name: String, 38 "ResourceType" resource_type: String,
    39 "RestartTimes" restart_times: String, 40 "RetryCount" retry_count: i64,
    41 "SchedulingStrategy" scheduling_strategy: String, 42 "Settings" settings: JobSettings,
    43 "Status" status: String, 44 "StatusHistory" status_history: Vec<StatusTransitionItem>,
    45 "SubStatus" sub_status: String, 46 "SystemEnvs" system_envs: BTreeMap<String, String>,
    47 "TemplateId" template_id: String, 48 "TemplateName" template_name: String, 49 "TenantId" tenant_id: String,
    50 "ThirdpartyLibDir" thirdparty_lib_dir: String, 51 "ThirdpartyLibs" thirdparty_libs: Vec<String>,
    52 "UseOversoldResource" use_oversold_resource: bool, 53 "UserCommand" user_command: String,
    54 "UserId" user_id: String, 55 "UserScript" user_script: Secret, 56 "UserVpc" user_vpc: JobItemUserVpc,
    57 "Username" username: String, 58 "WorkingDir" working_dir: String, 59 "WorkspaceId" workspace_id: String,
    60 "WorkspaceName" workspace_name: String, 61 "supportedProfilingTypes" supported_profiling_types: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItemCodeSource {
    pub branch: Option<String>,
    pub code_source_id: Option<String>,
    pub commit: Option<String>,
    pub mount_path: Option<String>,
}
model! { JobItemCodeSource {
    0 "Branch" branch: String, 1 "CodeSourceId" code_source_id: String, 2 "Commit" commit: String,
    3 "MountPath" mount_path: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItemDataSources {
    pub data_source_id: Option<String>,
    pub mount_path: Option<String>,
}
model! { JobItemDataSources {
    0 "DataSourceId" data_source_id: String, 1 "MountPath" mount_path: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodItem {
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub history_pods: Vec<PodItem>,
    pub ip: Option<String>,
    pub node_name: Option<String>,
    pub pod_id: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_ips: Vec<PodNetworkInterface>,
    pub pod_uid: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
    pub r#type: Option<String>,
    pub supported_profiling_types: Option<String>,
}
model! { PodItem {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtFinishTime" gmt_finish_time: String,
    2 "GmtStartTime" gmt_start_time: String, 3 "HistoryPods" history_pods: Vec<PodItem>, 4 "Ip" ip: String,
    5 "NodeName" node_name: String, 6 "PodId" pod_id: String, 7 "PodIp" pod_ip: String,
    8 "PodIps" pod_ips: Vec<PodNetworkInterface>, 9 "PodUid" pod_uid: String, 10 "Status" status: String,
    11 "SubStatus" sub_status: String, 12 "Type" r#type: String,
    13 "supportedProfilingTypes" supported_profiling_types: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobItemUserVpc {
    pub default_route: Option<String>,
    pub extended_cidrs: Vec<String>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { JobItemUserVpc {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCidrs" extended_cidrs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// Lists ray history servers: `ListRayHistoryServers` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/rayhistoryservers`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListRayHistoryServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayHistoryServers {
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub id_prefix: Option<String>,
    pub modified_after: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub resource_id: Option<String>,
    pub show_own: Option<bool>,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub storage_path: Option<String>,
    pub user_id_for_filter: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListRayHistoryServers() "ListRayHistoryServers" -> ListRayHistoryServersOutput {
    0 "DisplayName" display_name: String, 1 "EndTime" end_time: String, 2 "IdPrefix" id_prefix: String,
    3 "ModifiedAfter" modified_after: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "PaymentType" payment_type: String, 8 "ResourceId" resource_id: String,
    9 "ShowOwn" show_own: bool, 10 "SortBy" sort_by: String, 11 "StartTime" start_time: String,
    12 "Status" status: String, 13 "StoragePath" storage_path: String, 14 "UserIdForFilter" user_id_for_filter: String,
    15 "Username" username: String, 16 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/rayhistoryservers", } }
paged! { ListRayHistoryServers: ListRayHistoryServersRayHistoryServers =
    Number "PageNumber", "RayHistoryServers" ray_history_servers, total "TotalCount" }

/// Response of [`ListRayHistoryServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayHistoryServersOutput {
    pub ray_history_servers: Vec<ListRayHistoryServersRayHistoryServers>,
    pub total_count: Option<i64>,
}
model! { ListRayHistoryServersOutput {
    0 "RayHistoryServers" ray_history_servers: Vec<ListRayHistoryServersRayHistoryServers>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRayHistoryServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRayHistoryServersRayHistoryServers {
    pub accessibility: Option<String>,
    pub display_name: Option<String>,
    pub ecs_spec: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub max_runtime_minutes: Option<i64>,
    pub ray_history_server_id: Option<String>,
    pub ray_history_server_url: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<String>,
    pub storage_path: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListRayHistoryServersRayHistoryServers {
    0 "Accessibility" accessibility: String, 1 "DisplayName" display_name: String, 2 "EcsSpec" ecs_spec: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtFinishTime" gmt_finish_time: String,
    5 "GmtModifyTime" gmt_modify_time: String, 6 "MaxRuntimeMinutes" max_runtime_minutes: i64,
    7 "RayHistoryServerId" ray_history_server_id: String, 8 "RayHistoryServerUrl" ray_history_server_url: String,
    9 "ReasonCode" reason_code: String, 10 "ReasonMessage" reason_message: String, 11 "ResourceId" resource_id: String,
    12 "ResourceName" resource_name: String, 13 "Status" status: String, 14 "StoragePath" storage_path: String,
    15 "TenantId" tenant_id: String, 16 "UserId" user_id: String, 17 "Username" username: String,
    18 "WorkspaceId" workspace_id: String
} }

/// Lists signals: `ListSignals` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/jobs/{JobId}/signals`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListSignals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignals {
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub job_id: String,
}
operation! { ListSignals(job_id: String) "ListSignals" -> ListSignalsOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "SortBy" sort_by: String, 4 "Status" status: String, 5 "Token" token: Secret, 6 "JobId" job_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{JobId}/signals", } }
paged! { ListSignals: ListSignalsSignals = Number "PageNumber", "Signals" signals, total "TotalCount" }

/// Response of [`ListSignals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignalsOutput {
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub signals: Vec<ListSignalsSignals>,
    pub total_count: Option<i64>,
}
model! { ListSignalsOutput {
    0 "JobId" job_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Signals" signals: Vec<ListSignalsSignals>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSignals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignalsSignals {
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub pod_names: Vec<String>,
    pub reason: Option<String>,
    pub roles: Vec<String>,
    pub scope: Option<String>,
    pub signal: Option<String>,
    pub signal_id: Option<String>,
    pub status: Option<String>,
}
model! { ListSignalsSignals {
    0 "GmtCreated" gmt_created: String, 1 "GmtModified" gmt_modified: String, 2 "Message" message: String,
    3 "PodNames" pod_names: Vec<String>, 4 "Reason" reason: String, 5 "Roles" roles: Vec<String>,
    6 "Scope" scope: String, 7 "Signal" signal: String, 8 "SignalId" signal_id: String, 9 "Status" status: String
} }

/// Lists tensorboards: `ListTensorboards` of `pai-dlc` 2020-12-03.
///
/// GET `/api/v1/tensorboards`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/ListTensorboards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTensorboards {
    pub accessibility: Option<String>,
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub order: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub quota_id: Option<String>,
    pub show_own: Option<bool>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tensorboard_id: Option<String>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub verbose: Option<bool>,
    pub workspace_id: Option<String>,
}
operation! { ListTensorboards() "ListTensorboards" -> ListTensorboardsOutput {
    0 "Accessibility" accessibility: String, 1 "DisplayName" display_name: String, 2 "EndTime" end_time: String,
    3 "JobId" job_id: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "PaymentType" payment_type: String, 8 "QuotaId" quota_id: String, 9 "ShowOwn" show_own: bool,
    10 "SortBy" sort_by: String, 11 "SourceId" source_id: String, 12 "SourceType" source_type: String,
    13 "StartTime" start_time: String, 14 "Status" status: String, 15 "TensorboardId" tensorboard_id: String,
    16 "UserId" user_id: String, 17 "Username" username: String, 18 "Verbose" verbose: bool,
    19 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/tensorboards", } }
paged! { ListTensorboards: Tensorboard = Number "PageNumber", "Tensorboards" tensorboards, total "TotalCount" }

/// Response of [`ListTensorboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTensorboardsOutput {
    pub tensorboards: Vec<Tensorboard>,
    pub total_count: Option<i64>,
}
model! { ListTensorboardsOutput {
    0 "Tensorboards" tensorboards: Vec<Tensorboard>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTensorboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tensorboard {
    pub accessibility: Option<String>,
    pub cpu: Option<i64>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub display_name: Option<String>,
    pub duration: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_finish_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub job_id: Option<String>,
    pub max_running_time_minutes: Option<i64>,
    pub memory: Option<i64>,
    pub options: Option<String>,
    pub priority: Option<String>,
    pub quota_id: Option<String>,
    pub quota_name: Option<String>,
    pub reason_code: Option<String>,
    pub reason_message: Option<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub summary_path: Option<String>,
    pub summary_relative_path: Option<String>,
    pub tensorboard_data_sources: Vec<TensorboardDataSourceSpec>,
    pub tensorboard_id: Option<String>,
    pub tensorboard_spec: Option<TensorboardSpec>,
    pub tensorboard_url: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub user_id: Option<String>,
    pub username: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Tensorboard {
    0 "Accessibility" accessibility: String, 1 "Cpu" cpu: i64, 2 "DataSourceId" data_source_id: String,
    3 "DataSourceType" data_source_type: String, 4 "DisplayName" display_name: String, 5 "Duration" duration: String,
    6 "GmtCreateTime" gmt_create_time: String, 7 "GmtFinishTime" gmt_finish_time: String,
    8 "GmtModifyTime" gmt_modify_time: String, 9 "JobId" job_id: String,
    10 "MaxRunningTimeMinutes" max_running_time_minutes: i64, 11 "Memory" memory: i64, 12 "Options" options: String,
    13 "Priority" priority: String, 14 "QuotaId" quota_id: String, 15 "QuotaName" quota_name: String,
    16 "ReasonCode" reason_code: String, 17 "ReasonMessage" reason_message: String, 18 "RequestId" request_id: String,
    19 "Status" status: String, 20 "SummaryPath" summary_path: String,
    21 "SummaryRelativePath" summary_relative_path: String,
    22 "TensorboardDataSources" tensorboard_data_sources: Vec<TensorboardDataSourceSpec>,
    23 "TensorboardId" tensorboard_id: String, 24 "TensorboardSpec" tensorboard_spec: TensorboardSpec,
    25 "TensorboardUrl" tensorboard_url: String, 26 "Token" token: Secret, 27 "UserId" user_id: String,
    28 "Username" username: String, 29 "WorkspaceId" workspace_id: String
} }

/// Sets job template default version: `SetJobTemplateDefaultVersion` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/jobtemplates/{TemplateId}/defaultversion`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/SetJobTemplateDefaultVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJobTemplateDefaultVersion {
    /// Required. At least 1.
    pub version: i64,
    /// Required. At most 128 characters.
    pub template_id: String,
}
operation! { SetJobTemplateDefaultVersion(version: i64, template_id: String)
    "SetJobTemplateDefaultVersion" -> SetJobTemplateDefaultVersionOutput {
    0 "Version" version, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/jobtemplates/{TemplateId}/defaultversion", body: BodyStyle::Json, } }

/// Response of [`SetJobTemplateDefaultVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJobTemplateDefaultVersionOutput {
    pub default_version: Option<i64>,
    pub gmt_modify_time: Option<String>,
}
model! { SetJobTemplateDefaultVersionOutput {
    0 "DefaultVersion" default_version: i64, 1 "GmtModifyTime" gmt_modify_time: String
} }

/// Starts ray history server: `StartRayHistoryServer` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/rayhistoryservers/{RayHistoryServerId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/StartRayHistoryServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRayHistoryServer {
    /// Required.
    pub ray_history_server_id: String,
}
operation! { StartRayHistoryServer(ray_history_server_id: String) "StartRayHistoryServer" -> Empty {
    0 "RayHistoryServerId" ray_history_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/rayhistoryservers/{RayHistoryServerId}/start", } }

/// Response of [`StartRayHistoryServer`]: empty.
pub type StartRayHistoryServerOutput = Empty;

/// Starts tensorboard: `StartTensorboard` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/tensorboards/{TensorboardId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/StartTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTensorboard {
    pub workspace_id: Option<String>,
    /// Required. 1 to 256 characters.
    pub tensorboard_id: String,
}
operation! { StartTensorboard(tensorboard_id: String) "StartTensorboard" -> StartTensorboardOutput {
    0 "WorkspaceId" workspace_id: String, 1 "TensorboardId" tensorboard_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tensorboards/{TensorboardId}/start", } }

/// Response of [`StartTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTensorboardOutput {
    pub tensorboard_id: Option<String>,
}
model! { StartTensorboardOutput {
    0 "TensorboardId" tensorboard_id: String
} }

/// Stops job: `StopJob` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/jobs/{JobId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/StopJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJob {
    /// Required.
    pub job_id: String,
}
operation! { StopJob(job_id: String) "StopJob" -> StopJobOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/jobs/{JobId}/stop", } }

/// Response of [`StopJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobOutput {
    pub job_id: Option<String>,
}
model! { StopJobOutput {
    0 "JobId" job_id: String
} }

/// Stops ray history server: `StopRayHistoryServer` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/rayhistoryservers/{RayHistoryServerId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/StopRayHistoryServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRayHistoryServer {
    /// Required.
    pub ray_history_server_id: String,
}
operation! { StopRayHistoryServer(ray_history_server_id: String) "StopRayHistoryServer" -> Empty {
    0 "RayHistoryServerId" ray_history_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/rayhistoryservers/{RayHistoryServerId}/stop", } }

/// Response of [`StopRayHistoryServer`]: empty.
pub type StopRayHistoryServerOutput = Empty;

/// Stops tensorboard: `StopTensorboard` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/tensorboards/{TensorboardId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/StopTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTensorboard {
    pub workspace_id: Option<String>,
    /// Required. 1 to 256 characters.
    pub tensorboard_id: String,
}
operation! { StopTensorboard(tensorboard_id: String) "StopTensorboard" -> StopTensorboardOutput {
    0 "WorkspaceId" workspace_id: String, 1 "TensorboardId" tensorboard_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tensorboards/{TensorboardId}/stop", } }

/// Response of [`StopTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTensorboardOutput {
    pub tensorboard_id: Option<String>,
}
model! { StopTensorboardOutput {
    0 "TensorboardId" tensorboard_id: String
} }

/// `TagResources` of `pai-dlc` 2020-12-03.
///
/// POST `/api/v1/tags`. Changes data. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<TagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/tags", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `pai-dlc` 2020-12-03.
///
/// DELETE `/api/v1/tags`. Changes data. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: String, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "DELETE", path: "/api/v1/tags", } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates job: `UpdateJob` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/jobs/{JobId}`. Changes data. See <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub job_specs: Option<Vec<JobSpec>>,
    pub priority: Option<i64>,
    /// Required.
    pub job_id: String,
}
operation! { UpdateJob(job_id: String) "UpdateJob" -> UpdateJobOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String, 2 "JobSpecs" job_specs: Vec<JobSpec>,
    3 "Priority" priority: i64, 4 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/jobs/{JobId}", body: BodyStyle::Json, } }

/// Response of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobOutput {
    pub job_id: Option<String>,
}
model! { UpdateJobOutput {
    0 "JobId" job_id: String
} }

/// Updates job template: `UpdateJobTemplate` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/jobtemplates/{TemplateId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/UpdateJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobTemplate {
    pub constraints: Option<BTreeMap<String, Value>>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<BTreeMap<String, Value>>,
    pub set_as_default: Option<bool>,
    pub template_name: Option<String>,
    pub version: Option<i64>,
    /// Required. At most 128 characters.
    pub template_id: String,
}
operation! { UpdateJobTemplate(template_id: String) "UpdateJobTemplate" -> UpdateJobTemplateOutput {
    0 "Constraints" constraints: BTreeMap<String, Value>, 1 "Content" content: String,
    2 "Description" description: String, 3 "Metadata" metadata: BTreeMap<String, Value>,
    4 "SetAsDefault" set_as_default: bool, 5 "TemplateName" template_name: String, 6 "version" version: i64,
    7 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/jobtemplates/{TemplateId}", body: BodyStyle::Json, } }

/// Response of [`UpdateJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobTemplateOutput {
    pub default_version: Option<i64>,
    pub gmt_modify_time: Option<String>,
    pub version: Option<i64>,
    pub version_created: Option<bool>,
}
model! { UpdateJobTemplateOutput {
    0 "DefaultVersion" default_version: i64, 1 "GmtModifyTime" gmt_modify_time: String, 2 "Version" version: i64,
    3 "VersionCreated" version_created: bool
} }

/// Updates tensorboard: `UpdateTensorboard` of `pai-dlc` 2020-12-03.
///
/// PUT `/api/v1/tensorboards/{TensorboardId}`. Changes data. See
/// <https://api.alibabacloud.com/document/pai-dlc/2020-12-03/UpdateTensorboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTensorboard {
    pub accessibility: Option<String>,
    pub max_running_time_minutes: Option<i64>,
    pub priority: Option<String>,
    pub workspace_id: Option<String>,
    /// Required. 1 to 256 characters.
    pub tensorboard_id: String,
}
operation! { UpdateTensorboard(tensorboard_id: String) "UpdateTensorboard" -> UpdateTensorboardOutput {
    0 "Accessibility" accessibility: String, 1 "MaxRunningTimeMinutes" max_running_time_minutes: i64,
    2 "Priority" priority: String, 3 "WorkspaceId" workspace_id: String, 4 "TensorboardId" tensorboard_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tensorboards/{TensorboardId}", } }

/// Response of [`UpdateTensorboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTensorboardOutput {
    pub tensorboard_id: Option<String>,
}
model! { UpdateTensorboardOutput {
    0 "TensorboardId" tensorboard_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateJob, CreateJobTemplate, CreateRayHistoryServer, CreateSignal, CreateTensorboard, DeleteJob, DeleteJobTemplate,
    DeleteRayHistoryServer, DeleteTensorboard, GetDashboard, GetJob, GetJobEvents, GetJobMetrics,
    GetJobSanityCheckResult, GetJobTemplate, GetMetrics, GetPodEvents, GetPodLogs, GetRayDashboard, GetRayHistoryServer,
    GetSignal, GetTensorboard, GetTensorboardSharedUrl, GetToken, GetWebTerminal, ListEcsSpecs,
    ListJobSanityCheckResults, ListJobTemplates, ListJobs, ListRayHistoryServers, ListSignals, ListTensorboards,
    SetJobTemplateDefaultVersion, StartRayHistoryServer, StartTensorboard, StopJob, StopRayHistoryServer,
    StopTensorboard, TagResources, UntagResources, UpdateJob, UpdateJobTemplate, UpdateTensorboard
}
