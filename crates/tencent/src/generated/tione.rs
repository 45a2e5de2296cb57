//! `tione` 2021-11-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20191022;

static SERVICE: Service = Service { name: "tione", version: "2021-11-11", code: "tione", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletion {
    pub model: String,
    pub messages: Vec<Message>,
    pub ti_project_id: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub max_tokens: Option<i64>,
}
operation! { ChatCompletion(model: String, messages: Vec<Message>) "ChatCompletion" -> ChatCompletionOutput {
    0 "Model" model, 1 "Messages" messages, 2 "TiProjectId" ti_project_id: String, 3 "Temperature" temperature: f64,
    4 "TopP" top_p: f64, 5 "MaxTokens" max_tokens: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub multi_modal_contents: Option<Vec<MultiModalContent>>,
}
input! { Message(role: String) {
    0 "Role" role: String, 1 "Content" content: String,
    2 "MultiModalContents" multi_modal_contents: Vec<MultiModalContent>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalContent {
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub image_url: Option<ImageUrl>,
}
input! { MultiModalContent(r#type: String) {
    0 "Type" r#type: String, 1 "Text" text: String, 2 "ImageUrl" image_url: ImageUrl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    pub url: Option<String>,
}
input! { ImageUrl() {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionOutput {
    pub model: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub id: Option<String>,
    pub usage: Option<Usage>,
}
model! { ChatCompletionOutput {
    0 "Model" model, 1 "Choices" choices, 2 "Id" id, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub message: Option<Message>,
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "Message" message, 1 "FinishReason" finish_reason, 2 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "CompletionTokens" completion_tokens, 1 "PromptTokens" prompt_tokens, 2 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub ti_project_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub permission: Option<String>,
    pub storage_id: Option<String>,
    pub mount_configure: Option<MountConfigureInfo>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDataSource() "CreateDataSource" -> CreateDataSourceOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "Permission" permission: String, 4 "StorageId" storage_id: String,
    5 "MountConfigure" mount_configure: MountConfigureInfo, 6 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountConfigureInfo {
    pub work_dir: Option<String>,
}
input! { MountConfigureInfo() {
    0 "WorkDir" work_dir: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub id: Option<String>,
}
model! { CreateDataSourceOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub dataset_name: String,
    pub ti_project_id: Option<String>,
    pub dataset_type: Option<String>,
    pub storage_data_path: Option<CosPathInfo>,
    pub storage_label_path: Option<CosPathInfo>,
    pub dataset_tags: Option<Vec<Tag>>,
    pub annotation_status: Option<String>,
    pub annotation_type: Option<String>,
    pub annotation_format: Option<String>,
    pub schema_infos: Option<Vec<SchemaInfo>>,
    pub is_schema_existed: Option<bool>,
    pub content_type: Option<String>,
    pub dataset_scene: Option<String>,
    pub scene_tags: Option<Vec<String>>,
    pub cfs_config: Option<CFSConfig>,
}
operation! { CreateDataset(dataset_name: String) "CreateDataset" -> CreateDatasetOutput {
    0 "DatasetName" dataset_name, 1 "TiProjectId" ti_project_id: String, 2 "DatasetType" dataset_type: String,
    3 "StorageDataPath" storage_data_path: CosPathInfo, 4 "StorageLabelPath" storage_label_path: CosPathInfo,
    5 "DatasetTags" dataset_tags: Vec<Tag>, 6 "AnnotationStatus" annotation_status: String,
    7 "AnnotationType" annotation_type: String, 8 "AnnotationFormat" annotation_format: String,
    9 "SchemaInfos" schema_infos: Vec<SchemaInfo>, 10 "IsSchemaExisted" is_schema_existed: bool,
    11 "ContentType" content_type: String, 12 "DatasetScene" dataset_scene: String,
    13 "SceneTags" scene_tags: Vec<String>, 14 "CFSConfig" cfs_config: CFSConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPathInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub paths: Option<Vec<String>>,
}
input! { CosPathInfo(bucket: String, region: String, paths: Vec<String>) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Paths" paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { SchemaInfo(name: String, r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSConfig {
    pub id: Option<String>,
    pub path: Option<String>,
    pub mount_type: Option<String>,
    pub protocol: Option<String>,
    pub is_preset_storage: Option<bool>,
}
input! { CFSConfig(id: String, path: String) {
    0 "Id" id: String, 1 "Path" path: String, 2 "MountType" mount_type: String, 3 "Protocol" protocol: String,
    4 "IsPresetStorage" is_preset_storage: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { CreateDatasetOutput {
    0 "DatasetId" dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    pub service: String,
    pub service_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub format: Option<String>,
    pub pod_name: Option<String>,
    pub job_category: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateExport(service: String) "CreateExport" -> CreateExportOutput {
    0 "Service" service, 1 "ServiceId" service_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Format" format: String, 5 "PodName" pod_name: String,
    6 "JobCategory" job_category: String, 7 "InstanceType" instance_type: String, 8 "InstanceId" instance_id: String,
    9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub ti_project_id: Option<String>,
    pub service_group_id: Option<String>,
    pub service_group_name: Option<String>,
    pub service_description: Option<String>,
    pub charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub model_info: Option<ModelInfo>,
    pub image_info: Option<ImageInfo>,
    pub env: Option<Vec<EnvVar>>,
    pub resources: Option<ResourceInfo>,
    pub instance_type: Option<String>,
    pub scale_mode: Option<String>,
    pub replicas: Option<i64>,
    pub horizontal_pod_autoscaler: Option<HorizontalPodAutoscaler>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub authorization_enable: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub new_version: Option<bool>,
    pub cron_scale_jobs: Option<Vec<CronScaleJob>>,
    pub scale_strategy: Option<String>,
    pub hybrid_billing_prepaid_replicas: Option<i64>,
    pub create_source: Option<String>,
    pub model_hot_update_enable: Option<bool>,
    pub scheduled_action: Option<ScheduledAction>,
    pub volume_mount: Option<VolumeMount>,
    pub service_limit: Option<ServiceLimit>,
    pub callback_url: Option<String>,
    pub model_turbo_enable: Option<bool>,
    pub service_category: Option<String>,
    pub command: Option<String>,
    pub service_eip: Option<ServiceEIP>,
    pub command_base64: Option<String>,
    pub service_port: Option<i64>,
    pub deploy_type: Option<String>,
    pub instance_per_replicas: Option<i64>,
    pub termination_grace_period_seconds: Option<i64>,
    pub pre_stop_command: Option<Vec<String>>,
    pub grpc_enable: Option<bool>,
    pub health_probe: Option<HealthProbe>,
    pub rolling_update: Option<RollingUpdate>,
    pub sidecar: Option<SidecarSpec>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub scheduling_strategy: Option<String>,
    pub gateway_log_config: Option<LogConfig>,
    pub gateway_config: Option<GatewayConfig>,
    pub resource_supply_attribute: Option<ResourceSupplyAttribute>,
}
operation! { CreateModelService() "CreateModelService" -> CreateModelServiceOutput {
    0 "TiProjectId" ti_project_id: String, 1 "ServiceGroupId" service_group_id: String,
    2 "ServiceGroupName" service_group_name: String, 3 "ServiceDescription" service_description: String,
    4 "ChargeType" charge_type: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "ModelInfo" model_info: ModelInfo, 7 "ImageInfo" image_info: ImageInfo, 8 "Env" env: Vec<EnvVar>,
    9 "Resources" resources: ResourceInfo, 10 "InstanceType" instance_type: String, 11 "ScaleMode" scale_mode: String,
    12 "Replicas" replicas: i64, 13 "HorizontalPodAutoscaler" horizontal_pod_autoscaler: HorizontalPodAutoscaler,
    14 "LogEnable" log_enable: bool, 15 "LogConfig" log_config: LogConfig,
    16 "AuthorizationEnable" authorization_enable: bool, 17 "Tags" tags: Vec<Tag>, 18 "NewVersion" new_version: bool,
    19 "CronScaleJobs" cron_scale_jobs: Vec<CronScaleJob>, 20 "ScaleStrategy" scale_strategy: String,
    21 "HybridBillingPrepaidReplicas" hybrid_billing_prepaid_replicas: i64, 22 "CreateSource" create_source: String,
    23 "ModelHotUpdateEnable" model_hot_update_enable: bool, 24 "ScheduledAction" scheduled_action: ScheduledAction,
    25 "VolumeMount" volume_mount: VolumeMount, 26 "ServiceLimit" service_limit: ServiceLimit,
    27 "CallbackUrl" callback_url: String, 28 "ModelTurboEnable" model_turbo_enable: bool,
    29 "ServiceCategory" service_category: String, 30 "Command" command: String,
    31 "ServiceEIP" service_eip: ServiceEIP, 32 "CommandBase64" command_base64: String,
    33 "ServicePort" service_port: i64, 34 "DeployType" deploy_type: String,
    35 "InstancePerReplicas" instance_per_replicas: i64,
    36 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    37 "PreStopCommand" pre_stop_command: Vec<String>, 38 "GrpcEnable" grpc_enable: bool,
    39 "HealthProbe" health_probe: HealthProbe, 40 "RollingUpdate" rolling_update: RollingUpdate,
    41 "Sidecar" sidecar: SidecarSpec, 42 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    43 "SchedulingStrategy" scheduling_strategy: String, 44 "GatewayLogConfig" gateway_log_config: LogConfig,
    45 "GatewayConfig" gateway_config: GatewayConfig,
    46 "ResourceSupplyAttribute" resource_supply_attribute: ResourceSupplyAttribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub model_version_id: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_source: Option<String>,
    pub cos_path_info: Option<CosPathInfo>,
    pub goose_f_sx: Option<GooseFSx>,
    pub algorithm_framework: Option<String>,
    pub model_type: Option<String>,
    pub model_format: Option<String>,
    pub is_private_model: Option<bool>,
    pub model_category: Option<String>,
    pub public_data_source: Option<PublicDataSourceFS>,
}
input! { ModelInfo(model_version_id: String) {
    0 "ModelVersionId" model_version_id: String, 1 "ModelId" model_id: String, 2 "ModelName" model_name: String,
    3 "ModelVersion" model_version: String, 4 "ModelSource" model_source: String,
    5 "CosPathInfo" cos_path_info: CosPathInfo, 6 "GooseFSx" goose_f_sx: GooseFSx,
    7 "AlgorithmFramework" algorithm_framework: String, 8 "ModelType" model_type: String,
    9 "ModelFormat" model_format: String, 10 "IsPrivateModel" is_private_model: bool,
    11 "ModelCategory" model_category: String, 12 "PublicDataSource" public_data_source: PublicDataSourceFS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSx {
    pub id: Option<String>,
    pub path: Option<String>,
}
input! { GooseFSx() {
    0 "Id" id: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicDataSourceFS {
    pub data_source_id: Option<String>,
    pub sub_path: Option<String>,
}
input! { PublicDataSourceFS() {
    0 "DataSourceId" data_source_id: String, 1 "SubPath" sub_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_type: Option<String>,
    pub image_url: Option<String>,
    pub registry_region: Option<String>,
    pub registry_id: Option<String>,
    pub allow_save_all_content: Option<bool>,
    pub image_name: Option<String>,
    pub support_data_pipeline: Option<bool>,
}
input! { ImageInfo(image_type: String, image_url: String) {
    0 "ImageType" image_type: String, 1 "ImageUrl" image_url: String, 2 "RegistryRegion" registry_region: String,
    3 "RegistryId" registry_id: String, 4 "AllowSaveAllContent" allow_save_all_content: bool,
    5 "ImageName" image_name: String, 6 "SupportDataPipeline" support_data_pipeline: bool
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
pub struct ResourceInfo {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub gpu: Option<u64>,
    pub gpu_type: Option<String>,
    pub real_gpu: Option<u64>,
    pub real_gpu_detail_set: Option<Vec<GpuDetail>>,
    pub enable_rdma: Option<bool>,
    pub root_disk: Option<u64>,
    pub data_disk: Option<u64>,
}
input! { ResourceInfo(cpu: u64, memory: u64) {
    0 "Cpu" cpu: u64, 1 "Memory" memory: u64, 2 "Gpu" gpu: u64, 3 "GpuType" gpu_type: String, 4 "RealGpu" real_gpu: u64,
    5 "RealGpuDetailSet" real_gpu_detail_set: Vec<GpuDetail>, 6 "EnableRDMA" enable_rdma: bool,
    7 "RootDisk" root_disk: u64, 8 "DataDisk" data_disk: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuDetail {
    pub name: Option<String>,
    pub value: Option<u64>,
}
input! { GpuDetail() {
    0 "Name" name: String, 1 "Value" value: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalPodAutoscaler {
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub hpa_metrics: Option<Vec<OptionItem>>,
    pub scale_up_stabilization_window_seconds: Option<i64>,
    pub scale_down_stabilization_window_seconds: Option<i64>,
}
input! { HorizontalPodAutoscaler(min_replicas: i64, max_replicas: i64, hpa_metrics: Vec<OptionItem>) {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "HpaMetrics" hpa_metrics: Vec<OptionItem>,
    3 "ScaleUpStabilizationWindowSeconds" scale_up_stabilization_window_seconds: i64,
    4 "ScaleDownStabilizationWindowSeconds" scale_down_stabilization_window_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    pub name: Option<String>,
    pub value: Option<i64>,
}
input! { OptionItem(name: String, value: i64) {
    0 "Name" name: String, 1 "Value" value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfig {
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
}
input! { LogConfig(logset_id: String, topic_id: String) {
    0 "LogsetId" logset_id: String, 1 "TopicId" topic_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronScaleJob {
    pub schedule: Option<String>,
    pub name: Option<String>,
    pub target_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub exclude_dates: Option<Vec<String>>,
}
input! { CronScaleJob(schedule: String) {
    0 "Schedule" schedule: String, 1 "Name" name: String, 2 "TargetReplicas" target_replicas: i64,
    3 "MinReplicas" min_replicas: i64, 4 "MaxReplicas" max_replicas: i64, 5 "ExcludeDates" exclude_dates: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAction {
    pub schedule_stop: Option<bool>,
    pub schedule_stop_time: Option<String>,
}
input! { ScheduledAction() {
    0 "ScheduleStop" schedule_stop: bool, 1 "ScheduleStopTime" schedule_stop_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMount {
    pub cfs_config: Option<CFSConfig>,
    pub volume_source_type: Option<String>,
    pub mount_path: Option<String>,
    pub public_data_source: Option<PublicDataSourceFS>,
}
input! { VolumeMount() {
    0 "CFSConfig" cfs_config: CFSConfig, 1 "VolumeSourceType" volume_source_type: String,
    2 "MountPath" mount_path: String, 3 "PublicDataSource" public_data_source: PublicDataSourceFS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLimit {
    pub enable_instance_rps_limit: Option<bool>,
    pub instance_rps_limit: Option<i64>,
    pub enable_instance_req_limit: Option<bool>,
    pub instance_req_limit: Option<i64>,
}
input! { ServiceLimit() {
    0 "EnableInstanceRpsLimit" enable_instance_rps_limit: bool, 1 "InstanceRpsLimit" instance_rps_limit: i64,
    2 "EnableInstanceReqLimit" enable_instance_req_limit: bool, 3 "InstanceReqLimit" instance_req_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEIP {
    pub enable_eip: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { ServiceEIP() {
    0 "EnableEIP" enable_eip: bool, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthProbe {
    pub liveness_probe: Option<Probe>,
    pub readiness_probe: Option<Probe>,
    pub startup_probe: Option<Probe>,
}
input! { HealthProbe() {
    0 "LivenessProbe" liveness_probe: Probe, 1 "ReadinessProbe" readiness_probe: Probe,
    2 "StartupProbe" startup_probe: Probe
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Probe {
    pub probe_action: Option<ProbeAction>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub timeout_seconds: Option<i64>,
    pub failure_threshold: Option<i64>,
    pub success_threshold: Option<i64>,
}
input! { Probe() {
    0 "ProbeAction" probe_action: ProbeAction, 1 "InitialDelaySeconds" initial_delay_seconds: i64,
    2 "PeriodSeconds" period_seconds: i64, 3 "TimeoutSeconds" timeout_seconds: i64,
    4 "FailureThreshold" failure_threshold: i64, 5 "SuccessThreshold" success_threshold: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeAction {
    pub http_get: Option<HTTPGetAction>,
    pub exec: Option<ExecAction>,
    pub tcp_socket: Option<TCPSocketAction>,
    pub action_type: Option<String>,
}
input! { ProbeAction() {
    0 "HTTPGet" http_get: HTTPGetAction, 1 "Exec" exec: ExecAction, 2 "TCPSocket" tcp_socket: TCPSocketAction,
    3 "ActionType" action_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPGetAction {
    pub path: Option<String>,
    pub port: Option<i64>,
}
input! { HTTPGetAction() {
    0 "Path" path: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecAction {
    pub command: Option<Vec<String>>,
}
input! { ExecAction() {
    0 "Command" command: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCPSocketAction {
    pub port: Option<i64>,
}
input! { TCPSocketAction() {
    0 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdate {
    pub max_unavailable: Option<NumOrPercent>,
    pub max_surge: Option<NumOrPercent>,
}
input! { RollingUpdate() {
    0 "MaxUnavailable" max_unavailable: NumOrPercent, 1 "MaxSurge" max_surge: NumOrPercent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumOrPercent {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { NumOrPercent() {
    0 "Type" r#type: String, 1 "Value" value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SidecarSpec {
    pub image_info: Option<ImageInfo>,
}
input! { SidecarSpec() {
    0 "ImageInfo" image_info: ImageInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayConfig {
    pub gateway_type: Option<String>,
    pub scheduling_algorithm: Option<String>,
    pub hash_header_key: Option<String>,
}
input! { GatewayConfig() {
    0 "GatewayType" gateway_type: String, 1 "SchedulingAlgorithm" scheduling_algorithm: String,
    2 "HashHeaderKey" hash_header_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSupplyAttribute {
    pub supply_type: Option<String>,
    pub cluster_type: Option<String>,
}
input! { ResourceSupplyAttribute() {
    0 "SupplyType" supply_type: String, 1 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { CreateModelServiceOutput {
    0 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub service_group_id: Option<String>,
    pub service_id: Option<String>,
    pub service_group_name: Option<String>,
    pub service_description: Option<String>,
    pub service_info: Option<ServiceInfo>,
    pub cluster_id: Option<String>,
    pub region: Option<String>,
    pub namespace: Option<String>,
    pub charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ingress_name: Option<String>,
    pub created_by: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub app_id: Option<i64>,
    pub business_status: Option<String>,
    /// Deprecated.
    pub service_limit: Option<ServiceLimit>,
    /// Deprecated.
    pub scheduled_action: Option<ScheduledAction>,
    pub create_failed_reason: Option<String>,
    pub status: Option<String>,
    pub billing_info: Option<String>,
    pub weight: Option<i64>,
    pub create_source: Option<String>,
    pub version: Option<String>,
    pub latest_version: Option<String>,
    pub resource_group_sw_type: Option<String>,
    pub archive_status: Option<String>,
    pub deploy_type: Option<String>,
    pub instance_per_replicas: Option<String>,
    pub monitor_source: Option<String>,
    pub sub_uin_name: Option<String>,
    pub scheduling_policy: Option<SchedulingPolicy>,
    pub external_resource_groups: Option<Vec<ResourceGroupInfo>>,
    pub project_id: Option<String>,
    pub changer: Option<String>,
    pub changer_name: Option<String>,
    pub resource_supply_attribute: Option<ResourceSupplyAttribute>,
}
model! { ServiceItem {
    0 "ServiceGroupId" service_group_id, 1 "ServiceId" service_id, 2 "ServiceGroupName" service_group_name,
    3 "ServiceDescription" service_description, 4 "ServiceInfo" service_info, 5 "ClusterId" cluster_id,
    6 "Region" region, 7 "Namespace" namespace, 8 "ChargeType" charge_type, 9 "ResourceGroupId" resource_group_id,
    10 "ResourceGroupName" resource_group_name, 11 "Tags" tags, 12 "IngressName" ingress_name,
    13 "CreatedBy" created_by, 14 "CreateTime" create_time, 15 "UpdateTime" update_time, 16 "Uin" uin,
    17 "SubUin" sub_uin, 18 "AppId" app_id, 19 "BusinessStatus" business_status, 20 "ServiceLimit" service_limit,
    21 "ScheduledAction" scheduled_action, 22 "CreateFailedReason" create_failed_reason, 23 "Status" status,
    24 "BillingInfo" billing_info, 25 "Weight" weight, 26 "CreateSource" create_source, 27 "Version" version,
    28 "LatestVersion" latest_version, 29 "ResourceGroupSWType" resource_group_sw_type,
    30 "ArchiveStatus" archive_status, 31 "DeployType" deploy_type, 32 "InstancePerReplicas" instance_per_replicas,
    33 "MonitorSource" monitor_source, 34 "SubUinName" sub_uin_name, 35 "SchedulingPolicy" scheduling_policy,
    36 "ExternalResourceGroups" external_resource_groups, 37 "ProjectId" project_id, 38 "Changer" changer,
    39 "ChangerName" changer_name, 40 "ResourceSupplyAttribute" resource_supply_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub replicas: Option<i64>,
    pub image_info: Option<ImageInfo>,
    pub env: Option<Vec<EnvVar>>,
    pub resources: Option<ResourceInfo>,
    pub instance_type: Option<String>,
    pub model_info: Option<ModelInfo>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub authorization_enable: Option<bool>,
    pub horizontal_pod_autoscaler: Option<HorizontalPodAutoscaler>,
    pub status: Option<WorkloadStatus>,
    pub weight: Option<u64>,
    pub resource_total: Option<ResourceInfo>,
    pub old_replicas: Option<i64>,
    pub hybrid_billing_prepaid_replicas: Option<i64>,
    pub old_hybrid_billing_prepaid_replicas: Option<i64>,
    pub model_hot_update_enable: Option<bool>,
    pub instance_alias: Option<String>,
    pub scale_mode: Option<String>,
    pub cron_scale_jobs: Option<Vec<CronScaleJob>>,
    pub scale_strategy: Option<String>,
    pub scheduled_action: Option<ScheduledAction>,
    /// Deprecated.
    pub pod_list: Option<Vec<String>>,
    /// Deprecated.
    pub pods: Option<Pod>,
    pub pod_infos: Option<Vec<Pod>>,
    pub service_limit: Option<ServiceLimit>,
    pub model_turbo_enable: Option<bool>,
    pub volume_mount: Option<VolumeMount>,
    pub infer_code_info: Option<InferCodeInfo>,
    pub command: Option<String>,
    pub service_eip: Option<ServiceEIP>,
    pub service_port: Option<i64>,
    pub termination_grace_period_seconds: Option<i64>,
    pub pre_stop_command: Option<Vec<String>>,
    pub grpc_enable: Option<bool>,
    pub health_probe: Option<HealthProbe>,
    pub rolling_update: Option<RollingUpdate>,
    pub instance_per_replicas: Option<i64>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub scheduling_strategy: Option<String>,
    pub node_count: Option<i64>,
}
model! { ServiceInfo {
    0 "Replicas" replicas, 1 "ImageInfo" image_info, 2 "Env" env, 3 "Resources" resources,
    4 "InstanceType" instance_type, 5 "ModelInfo" model_info, 6 "LogEnable" log_enable, 7 "LogConfig" log_config,
    8 "AuthorizationEnable" authorization_enable, 9 "HorizontalPodAutoscaler" horizontal_pod_autoscaler,
    10 "Status" status, 11 "Weight" weight, 12 "ResourceTotal" resource_total, 13 "OldReplicas" old_replicas,
    14 "HybridBillingPrepaidReplicas" hybrid_billing_prepaid_replicas,
    15 "OldHybridBillingPrepaidReplicas" old_hybrid_billing_prepaid_replicas,
    16 "ModelHotUpdateEnable" model_hot_update_enable, 17 "InstanceAlias" instance_alias, 18 "ScaleMode" scale_mode,
    19 "CronScaleJobs" cron_scale_jobs, 20 "ScaleStrategy" scale_strategy, 21 "ScheduledAction" scheduled_action,
    22 "PodList" pod_list, 23 "Pods" pods, 24 "PodInfos" pod_infos, 25 "ServiceLimit" service_limit,
    26 "ModelTurboEnable" model_turbo_enable, 27 "VolumeMount" volume_mount, 28 "InferCodeInfo" infer_code_info,
    29 "Command" command, 30 "ServiceEIP" service_eip, 31 "ServicePort" service_port,
    32 "TerminationGracePeriodSeconds" termination_grace_period_seconds, 33 "PreStopCommand" pre_stop_command,
    34 "GrpcEnable" grpc_enable, 35 "HealthProbe" health_probe, 36 "RollingUpdate" rolling_update,
    37 "InstancePerReplicas" instance_per_replicas, 38 "VolumeMounts" volume_mounts,
    39 "SchedulingStrategy" scheduling_strategy, 40 "NodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadStatus {
    pub replicas: Option<i64>,
    pub updated_replicas: Option<i64>,
    pub ready_replicas: Option<i64>,
    pub available_replicas: Option<i64>,
    pub unavailable_replicas: Option<i64>,
    pub status: Option<String>,
    /// Deprecated.
    pub stateful_set_condition: Option<Vec<StatefulSetCondition>>,
    pub conditions: Option<Vec<StatefulSetCondition>>,
    pub reason: Option<String>,
}
model! { WorkloadStatus {
    0 "Replicas" replicas, 1 "UpdatedReplicas" updated_replicas, 2 "ReadyReplicas" ready_replicas,
    3 "AvailableReplicas" available_replicas, 4 "UnavailableReplicas" unavailable_replicas, 5 "Status" status,
    6 "StatefulSetCondition" stateful_set_condition, 7 "Conditions" conditions, 8 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatefulSetCondition {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub last_transition_time: Option<String>,
    pub last_update_time: Option<String>,
}
model! { StatefulSetCondition {
    0 "Message" message, 1 "Reason" reason, 2 "Status" status, 3 "Type" r#type,
    4 "LastTransitionTime" last_transition_time, 5 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pod {
    pub name: Option<String>,
    pub uid: Option<String>,
    pub charge_type: Option<String>,
    pub phase: Option<String>,
    pub ip: Option<String>,
    pub create_time: Option<String>,
    /// Deprecated.
    pub containers: Option<Container>,
    pub container_infos: Option<Vec<Container>>,
    pub cross_tenant_eni_info: Option<CrossTenantENIInfo>,
    pub status: Option<String>,
    pub start_schedule_time: Option<String>,
    pub message: Option<String>,
    pub node_ip: Option<String>,
    pub node_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_info: Option<ResourceInfo>,
}
model! { Pod {
    0 "Name" name, 1 "Uid" uid, 2 "ChargeType" charge_type, 3 "Phase" phase, 4 "IP" ip, 5 "CreateTime" create_time,
    6 "Containers" containers, 7 "ContainerInfos" container_infos, 8 "CrossTenantENIInfo" cross_tenant_eni_info,
    9 "Status" status, 10 "StartScheduleTime" start_schedule_time, 11 "Message" message, 12 "NodeIP" node_ip,
    13 "NodeId" node_id, 14 "ResourceGroupId" resource_group_id, 15 "ResourceGroupName" resource_group_name,
    16 "ResourceInfo" resource_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    pub name: Option<String>,
    pub container_id: Option<String>,
    pub image: Option<String>,
    pub status: Option<ContainerStatus>,
}
model! { Container {
    0 "Name" name, 1 "ContainerId" container_id, 2 "Image" image, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerStatus {
    pub restart_count: Option<i64>,
    pub state: Option<String>,
    pub ready: Option<bool>,
    pub reason: Option<String>,
    pub message: Option<String>,
}
model! { ContainerStatus {
    0 "RestartCount" restart_count, 1 "State" state, 2 "Ready" ready, 3 "Reason" reason, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossTenantENIInfo {
    pub primary_ip: Option<String>,
    pub port: Option<String>,
}
model! { CrossTenantENIInfo {
    0 "PrimaryIP" primary_ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferCodeInfo {
    pub cos_path_info: Option<CosPathInfo>,
}
model! { InferCodeInfo {
    0 "CosPathInfo" cos_path_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingPolicy {
    pub cross_resource_group_scheduling: Option<bool>,
}
model! { SchedulingPolicy {
    0 "CrossResourceGroupScheduling" cross_resource_group_scheduling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceAuthToken {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { CreateModelServiceAuthToken(service_group_id: String) "CreateModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String, 2 "Name" name: String,
    3 "Description" description: String
} }

pub type CreateModelServiceAuthTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountLimit {
    pub r#type: String,
    pub storage_id: String,
    pub ti_project_id: Option<String>,
    pub limit_mount: Option<bool>,
}
operation! { CreateMountLimit(r#type: String, storage_id: String) "CreateMountLimit" -> Empty {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "TiProjectId" ti_project_id: String, 3 "LimitMount" limit_mount: bool
} }

pub type CreateMountLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebook {
    pub name: String,
    pub charge_type: String,
    pub resource_conf: ResourceConf,
    pub log_enable: bool,
    pub root_access: bool,
    pub auto_stopping: bool,
    pub direct_internet_access: bool,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_source_type: Option<String>,
    pub volume_size_in_gb: Option<u64>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub log_config: Option<LogConfig>,
    pub lifecycle_script_id: Option<String>,
    pub default_code_repo_id: Option<String>,
    pub additional_code_repo_ids: Option<Vec<String>>,
    pub automatic_stop_time: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub data_configs: Option<Vec<DataConfig>>,
    pub image_info: Option<ImageInfo>,
    pub image_type: Option<String>,
    pub ssh_config: Option<SSHConfig>,
    pub volume_source_goose_fs: Option<GooseFS>,
    pub description: Option<String>,
}

/// What [`CreateNotebook::new`] takes.
pub struct CreateNotebookRequired {
    pub name: String,
    pub charge_type: String,
    pub resource_conf: ResourceConf,
    pub log_enable: bool,
    pub root_access: bool,
    pub auto_stopping: bool,
    pub direct_internet_access: bool,
}
operation! { CreateNotebook{CreateNotebookRequired: name, charge_type, resource_conf, log_enable, root_access, auto_stopping, direct_internet_access}
    "CreateNotebook" -> CreateNotebookOutput {
    0 "Name" name, 1 "ChargeType" charge_type, 2 "ResourceConf" resource_conf, 3 "LogEnable" log_enable,
    4 "RootAccess" root_access, 5 "AutoStopping" auto_stopping, 6 "DirectInternetAccess" direct_internet_access,
    7 "ResourceGroupId" resource_group_id: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "VolumeSourceType" volume_source_type: String, 11 "VolumeSizeInGB" volume_size_in_gb: u64,
    12 "VolumeSourceCFS" volume_source_cfs: CFSConfig, 13 "LogConfig" log_config: LogConfig,
    14 "LifecycleScriptId" lifecycle_script_id: String, 15 "DefaultCodeRepoId" default_code_repo_id: String,
    16 "AdditionalCodeRepoIds" additional_code_repo_ids: Vec<String>, 17 "AutomaticStopTime" automatic_stop_time: u64,
    18 "Tags" tags: Vec<Tag>, 19 "DataConfigs" data_configs: Vec<DataConfig>, 20 "ImageInfo" image_info: ImageInfo,
    21 "ImageType" image_type: String, 22 "SSHConfig" ssh_config: SSHConfig,
    23 "VolumeSourceGooseFS" volume_source_goose_fs: GooseFS, 24 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConf {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub gpu: Option<u64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
}
input! { ResourceConf() {
    0 "Cpu" cpu: u64, 1 "Memory" memory: u64, 2 "Gpu" gpu: u64, 3 "GpuType" gpu_type: String,
    4 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConfig {
    pub mapping_path: Option<String>,
    pub data_source_usage: Option<String>,
    pub data_source_type: Option<String>,
    pub data_set_source: Option<DataSetConfig>,
    pub cos_source: Option<CosPathInfo>,
    pub cfs_source: Option<CFSConfig>,
    pub hdfs_source: Option<HDFSConfig>,
    pub goose_fs_source: Option<GooseFS>,
    pub cfs_turbo_source: Option<CFSTurbo>,
    pub local_disk_source: Option<LocalDisk>,
    pub cbs_source: Option<CBSConfig>,
    pub host_path_source: Option<HostPath>,
    pub public_data_source: Option<PublicDataSourceFS>,
    pub read_only: Option<bool>,
}
input! { DataConfig() {
    0 "MappingPath" mapping_path: String, 1 "DataSourceUsage" data_source_usage: String,
    2 "DataSourceType" data_source_type: String, 3 "DataSetSource" data_set_source: DataSetConfig,
    4 "COSSource" cos_source: CosPathInfo, 5 "CFSSource" cfs_source: CFSConfig, 6 "HDFSSource" hdfs_source: HDFSConfig,
    7 "GooseFSSource" goose_fs_source: GooseFS, 8 "CFSTurboSource" cfs_turbo_source: CFSTurbo,
    9 "LocalDiskSource" local_disk_source: LocalDisk, 10 "CBSSource" cbs_source: CBSConfig,
    11 "HostPathSource" host_path_source: HostPath, 12 "PublicDataSource" public_data_source: PublicDataSourceFS,
    13 "ReadOnly" read_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetConfig {
    pub id: Option<String>,
}
input! { DataSetConfig(id: String) {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HDFSConfig {
    pub id: Option<String>,
    pub path: Option<String>,
}
input! { HDFSConfig(id: String, path: String) {
    0 "Id" id: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFS {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub path: Option<String>,
    pub name_space: Option<String>,
    pub mount_options: Option<String>,
}
input! { GooseFS() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Path" path: String, 3 "NameSpace" name_space: String,
    4 "MountOptions" mount_options: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSTurbo {
    pub id: Option<String>,
    pub path: Option<String>,
}
input! { CFSTurbo() {
    0 "Id" id: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDisk {
    pub instance_id: Option<String>,
    pub local_path: Option<String>,
}
input! { LocalDisk(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "LocalPath" local_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSConfig {
    pub volume_size_in_gb: Option<i64>,
}
input! { CBSConfig(volume_size_in_gb: i64) {
    0 "VolumeSizeInGB" volume_size_in_gb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPath {
    pub path: Option<String>,
}
input! { HostPath() {
    0 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSHConfig {
    pub enable: Option<bool>,
    pub public_key: Option<String>,
    pub port: Option<i64>,
    pub login_command: Option<String>,
    pub is_address_changed: Option<bool>,
    pub pod_ssh_info: Option<PodSSHInfo>,
}
input! { SSHConfig() {
    0 "Enable" enable: bool, 1 "PublicKey" public_key: String, 2 "Port" port: i64,
    3 "LoginCommand" login_command: String, 4 "IsAddressChanged" is_address_changed: bool,
    5 "PodSSHInfo" pod_ssh_info: PodSSHInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodSSHInfo {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub login_command: Option<String>,
}
input! { PodSSHInfo() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "LoginCommand" login_command: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookOutput {
    pub id: Option<String>,
}
model! { CreateNotebookOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookUrl {
    pub id: String,
}
operation! { CreatePresignedNotebookUrl(id: String) "CreatePresignedNotebookUrl" -> CreatePresignedNotebookUrlOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookUrlOutput {
    pub authorized_url: Option<Secret>,
}
model! { CreatePresignedNotebookUrlOutput {
    0 "AuthorizedUrl" authorized_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingModel {
    pub import_method: String,
    pub reasoning_environment_source: String,
    pub training_model_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub training_job_name: Option<String>,
    pub training_model_cos_path: Option<CosPathInfo>,
    pub algorithm_framework: Option<String>,
    pub reasoning_environment: Option<String>,
    pub training_model_index: Option<String>,
    pub training_model_version: Option<String>,
    pub reasoning_image_info: Option<ImageInfo>,
    pub model_move_mode: Option<String>,
    pub training_job_id: Option<String>,
    pub training_model_id: Option<String>,
    pub model_output_path: Option<CosPathInfo>,
    pub training_model_source: Option<String>,
    pub training_preference: Option<String>,
    pub auto_ml_task_id: Option<String>,
    pub training_job_version: Option<String>,
    pub model_version_type: Option<String>,
    pub model_format: Option<String>,
    pub reasoning_environment_id: Option<String>,
    pub auto_clean: Option<String>,
    pub max_reserved_models: Option<u64>,
    pub model_clean_period: Option<u64>,
    pub is_qat: Option<bool>,
}
operation! { CreateTrainingModel(import_method: String, reasoning_environment_source: String)
    "CreateTrainingModel" -> CreateTrainingModelOutput {
    0 "ImportMethod" import_method, 1 "ReasoningEnvironmentSource" reasoning_environment_source,
    2 "TrainingModelName" training_model_name: String, 3 "Tags" tags: Vec<Tag>,
    4 "TrainingJobName" training_job_name: String, 5 "TrainingModelCosPath" training_model_cos_path: CosPathInfo,
    6 "AlgorithmFramework" algorithm_framework: String, 7 "ReasoningEnvironment" reasoning_environment: String,
    8 "TrainingModelIndex" training_model_index: String, 9 "TrainingModelVersion" training_model_version: String,
    10 "ReasoningImageInfo" reasoning_image_info: ImageInfo, 11 "ModelMoveMode" model_move_mode: String,
    12 "TrainingJobId" training_job_id: String, 13 "TrainingModelId" training_model_id: String,
    14 "ModelOutputPath" model_output_path: CosPathInfo, 15 "TrainingModelSource" training_model_source: String,
    16 "TrainingPreference" training_preference: String, 17 "AutoMLTaskId" auto_ml_task_id: String,
    18 "TrainingJobVersion" training_job_version: String, 19 "ModelVersionType" model_version_type: String,
    20 "ModelFormat" model_format: String, 21 "ReasoningEnvironmentId" reasoning_environment_id: String,
    22 "AutoClean" auto_clean: String, 23 "MaxReservedModels" max_reserved_models: u64,
    24 "ModelCleanPeriod" model_clean_period: u64, 25 "IsQAT" is_qat: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingModelOutput {
    pub id: Option<String>,
    pub training_model_version_id: Option<String>,
}
model! { CreateTrainingModelOutput {
    0 "Id" id, 1 "TrainingModelVersionId" training_model_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingTask {
    pub name: String,
    pub charge_type: String,
    pub resource_config_infos: Vec<ResourceConfigInfo>,
    pub ti_project_id: Option<String>,
    pub framework_name: Option<String>,
    pub framework_version: Option<String>,
    pub framework_environment: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub image_info: Option<ImageInfo>,
    pub code_package_path: Option<CosPathInfo>,
    pub start_cmd_info: Option<StartCmdInfo>,
    pub training_mode: Option<String>,
    pub data_configs: Option<Vec<DataConfig>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub output: Option<CosPathInfo>,
    pub log_config: Option<LogConfig>,
    pub tuning_parameters: Option<String>,
    pub log_enable: Option<bool>,
    pub remark: Option<String>,
    pub data_source: Option<String>,
    pub callback_url: Option<String>,
    pub encoded_start_cmd_info: Option<EncodedStartCmdInfo>,
    pub code_repos: Option<Vec<CodeRepoConfig>>,
    pub expose_network_config: Option<ExposeNetworkConfig>,
    pub envs: Option<Vec<EnvVar>>,
    pub train_tool_config: Option<TrainToolConfig>,
    pub resource_supply_attribute: Option<ResourceSupplyAttribute>,
    pub queues: Option<Vec<String>>,
}
operation! { CreateTrainingTask(name: String, charge_type: String, resource_config_infos: Vec<ResourceConfigInfo>)
    "CreateTrainingTask" -> CreateTrainingTaskOutput {
    0 "Name" name, 1 "ChargeType" charge_type, 2 "ResourceConfigInfos" resource_config_infos,
    3 "TiProjectId" ti_project_id: String, 4 "FrameworkName" framework_name: String,
    5 "FrameworkVersion" framework_version: String, 6 "FrameworkEnvironment" framework_environment: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "Tags" tags: Vec<Tag>, 9 "ImageInfo" image_info: ImageInfo,
    10 "CodePackagePath" code_package_path: CosPathInfo, 11 "StartCmdInfo" start_cmd_info: StartCmdInfo,
    12 "TrainingMode" training_mode: String, 13 "DataConfigs" data_configs: Vec<DataConfig>, 14 "VpcId" vpc_id: String,
    15 "SubnetId" subnet_id: String, 16 "Output" output: CosPathInfo, 17 "LogConfig" log_config: LogConfig,
    18 "TuningParameters" tuning_parameters: String, 19 "LogEnable" log_enable: bool, 20 "Remark" remark: String,
    21 "DataSource" data_source: String, 22 "CallbackUrl" callback_url: String,
    23 "EncodedStartCmdInfo" encoded_start_cmd_info: EncodedStartCmdInfo,
    24 "CodeRepos" code_repos: Vec<CodeRepoConfig>, 25 "ExposeNetworkConfig" expose_network_config: ExposeNetworkConfig,
    26 "Envs" envs: Vec<EnvVar>, 27 "TrainToolConfig" train_tool_config: TrainToolConfig,
    28 "ResourceSupplyAttribute" resource_supply_attribute: ResourceSupplyAttribute, 29 "Queues" queues: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfigInfo {
    pub role: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub gpu_type: Option<String>,
    pub gpu: Option<u64>,
    pub instance_type: Option<String>,
    pub instance_num: Option<u64>,
    pub instance_type_alias: Option<String>,
    pub rdma_config: Option<RDMAConfig>,
}
input! { ResourceConfigInfo(role: String) {
    0 "Role" role: String, 1 "Cpu" cpu: u64, 2 "Memory" memory: u64, 3 "GpuType" gpu_type: String, 4 "Gpu" gpu: u64,
    5 "InstanceType" instance_type: String, 6 "InstanceNum" instance_num: u64,
    7 "InstanceTypeAlias" instance_type_alias: String, 8 "RDMAConfig" rdma_config: RDMAConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RDMAConfig {
    pub enable: Option<bool>,
}
input! { RDMAConfig() {
    0 "Enable" enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCmdInfo {
    pub start_cmd: Option<String>,
    pub ps_start_cmd: Option<String>,
    pub worker_start_cmd: Option<String>,
}
input! { StartCmdInfo() {
    0 "StartCmd" start_cmd: String, 1 "PsStartCmd" ps_start_cmd: String, 2 "WorkerStartCmd" worker_start_cmd: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodedStartCmdInfo {
    pub start_cmd_info: Option<String>,
}
input! { EncodedStartCmdInfo() {
    0 "StartCmdInfo" start_cmd_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepoConfig {
    pub id: Option<String>,
    pub target_path: Option<String>,
}
input! { CodeRepoConfig(id: String, target_path: String) {
    0 "Id" id: String, 1 "TargetPath" target_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeNetworkConfig {
    pub ssh_config: Option<SSHConfig>,
    pub expose_port_config: Option<ExposePortConfig>,
}
input! { ExposeNetworkConfig() {
    0 "SSHConfig" ssh_config: SSHConfig, 1 "ExposePortConfig" expose_port_config: ExposePortConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposePortConfig {
    pub enable: Option<bool>,
    pub vpc_id: Option<String>,
    pub clb_id: Option<String>,
    pub clb_host: Option<String>,
}
input! { ExposePortConfig() {
    0 "Enable" enable: bool, 1 "VpcId" vpc_id: String, 2 "ClbId" clb_id: String, 3 "ClbHost" clb_host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainToolConfig {
    pub enable_hang_monitor: Option<bool>,
    pub hang_monitor_nodes: Option<Vec<String>>,
    pub log_hang_timeout_in_minute: Option<u64>,
}
input! { TrainToolConfig() {
    0 "EnableHangMonitor" enable_hang_monitor: bool, 1 "HangMonitorNodes" hang_monitor_nodes: Vec<String>,
    2 "LogHangTimeoutInMinute" log_hang_timeout_in_minute: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingTaskOutput {
    pub id: Option<String>,
}
model! { CreateTrainingTaskOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub ti_project_id: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteDataSource() "DeleteDataSource" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Id" id: String
} }

pub type DeleteDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub dataset_id: String,
    pub delete_label_enable: bool,
    pub ti_project_id: Option<String>,
}
operation! { DeleteDataset(dataset_id: String, delete_label_enable: bool) "DeleteDataset" -> DeleteDatasetOutput {
    0 "DatasetId" dataset_id, 1 "DeleteLabelEnable" delete_label_enable, 2 "TiProjectId" ti_project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { DeleteDatasetOutput {
    0 "DatasetId" dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

pub type DeleteExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub service_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DeleteModelService(service_id: String) "DeleteModelService" -> Empty {
    0 "ServiceId" service_id, 1 "TiProjectId" ti_project_id: String, 2 "ServiceCategory" service_category: String
} }

pub type DeleteModelServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceAuthToken {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    pub auth_token_value: Option<Secret>,
}
operation! { DeleteModelServiceAuthToken(service_group_id: String) "DeleteModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String,
    2 "AuthTokenValue" auth_token_value: Secret
} }

pub type DeleteModelServiceAuthTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceGroup {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DeleteModelServiceGroup(service_group_id: String) "DeleteModelServiceGroup" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String
} }

pub type DeleteModelServiceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountLimit {
    pub ti_project_id: Option<String>,
    pub r#type: Option<String>,
    pub storage_id: Option<String>,
}
operation! { DeleteMountLimit() "DeleteMountLimit" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Type" r#type: String, 2 "StorageId" storage_id: String
} }

pub type DeleteMountLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebook {
    pub id: String,
}
operation! { DeleteNotebook(id: String) "DeleteNotebook" -> Empty {
    0 "Id" id
} }

pub type DeleteNotebookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingModel {
    pub training_model_id: String,
    pub enable_delete_cos: Option<bool>,
    pub model_version_type: Option<String>,
}
operation! { DeleteTrainingModel(training_model_id: String) "DeleteTrainingModel" -> Empty {
    0 "TrainingModelId" training_model_id, 1 "EnableDeleteCos" enable_delete_cos: bool,
    2 "ModelVersionType" model_version_type: String
} }

pub type DeleteTrainingModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingModelVersion {
    pub training_model_version_id: String,
    pub enable_delete_cos: Option<bool>,
}
operation! { DeleteTrainingModelVersion(training_model_version_id: String) "DeleteTrainingModelVersion" -> Empty {
    0 "TrainingModelVersionId" training_model_version_id, 1 "EnableDeleteCos" enable_delete_cos: bool
} }

pub type DeleteTrainingModelVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingTask {
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DeleteTrainingTask(id: String) "DeleteTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

pub type DeleteTrainingTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnnotatedTaskList {
    pub offset: i64,
    pub limit: i64,
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeAnnotatedTaskList(offset: i64, limit: i64)
    "DescribeAnnotatedTaskList" -> DescribeAnnotatedTaskListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "TiProjectId" ti_project_id: String, 3 "Filters" filters: Vec<Filter>,
    4 "TagFilters" tag_filters: Vec<TagFilter>, 5 "Order" order: String, 6 "OrderField" order_field: String
} }
paged! { DescribeAnnotatedTaskList: AnnotationTaskInfo = Offset "Offset", "TaskList" task_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub negative: Option<bool>,
    pub fuzzy: Option<bool>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Negative" negative: bool, 3 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnnotatedTaskListOutput {
    pub total_count: Option<u64>,
    pub task_list: Option<Vec<AnnotationTaskInfo>>,
}
model! { DescribeAnnotatedTaskListOutput {
    0 "TotalCount" total_count, 1 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub scene_name: Option<String>,
    pub label_value_list: Option<Vec<LabelValue>>,
    pub cam_tag_list: Option<Vec<CamTag>>,
    pub status: Option<u64>,
    pub abnormal_msg: Option<String>,
    pub is_submitting: Option<bool>,
    pub task_note: Option<String>,
    pub data_set_version: Option<String>,
    pub num_annotated: Option<u64>,
    pub num_total: Option<u64>,
    pub create_time: Option<u64>,
    pub ocr_tool_type: Option<u64>,
    pub ocr_text_attribute_annotate_enable: Option<bool>,
    pub export_format: Option<String>,
    pub submitting_error_msg: Option<String>,
    pub ocr_annotation_content_type: Option<u64>,
    pub enable_auxiliary_annotation: Option<bool>,
    pub dataset_creator: Option<String>,
    pub creator: Option<String>,
    pub dataset_creator_name: Option<String>,
    pub creator_name: Option<String>,
    pub task_status: Option<String>,
}
model! { AnnotationTaskInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "DatasetId" dataset_id, 3 "DatasetName" dataset_name,
    4 "SceneName" scene_name, 5 "LabelValueList" label_value_list, 6 "CamTagList" cam_tag_list, 7 "Status" status,
    8 "AbnormalMsg" abnormal_msg, 9 "IsSubmitting" is_submitting, 10 "TaskNote" task_note,
    11 "DataSetVersion" data_set_version, 12 "NumAnnotated" num_annotated, 13 "NumTotal" num_total,
    14 "CreateTime" create_time, 15 "OcrToolType" ocr_tool_type,
    16 "OcrTextAttributeAnnotateEnable" ocr_text_attribute_annotate_enable, 17 "ExportFormat" export_format,
    18 "SubmittingErrorMsg" submitting_error_msg, 19 "OcrAnnotationContentType" ocr_annotation_content_type,
    20 "EnableAuxiliaryAnnotation" enable_auxiliary_annotation, 21 "DatasetCreator" dataset_creator,
    22 "Creator" creator, 23 "DatasetCreatorName" dataset_creator_name, 24 "CreatorName" creator_name,
    25 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelValue {
    pub label_name: Option<String>,
    pub label_color: Option<String>,
}
model! { LabelValue {
    0 "LabelName" label_name, 1 "LabelColor" label_color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CamTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CamTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroup {
    pub resource_group_id: String,
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeBillingResourceGroup(resource_group_id: String)
    "DescribeBillingResourceGroup" -> DescribeBillingResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id, 1 "TiProjectId" ti_project_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "Order" order: String, 6 "OrderField" order_field: String
} }
paged! { DescribeBillingResourceGroup: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<Instance>>,
    pub resource_group_sw_type: Option<String>,
}
model! { DescribeBillingResourceGroupOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set, 2 "ResourceGroupSWType" resource_group_sw_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub used_resource: Option<ResourceInfo>,
    pub total_resource: Option<ResourceInfo>,
    pub instance_status: Option<String>,
    pub sub_uin: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub auto_renew_flag: Option<String>,
    pub spec_id: Option<String>,
    pub spec_alias: Option<String>,
    pub spec_features: Option<Vec<String>>,
    pub cvm_instance_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub available_resource: Option<ResourceInfo>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub cvm_instance_type: Option<String>,
    pub auto_renew: Option<bool>,
    pub isolated: Option<bool>,
    pub repair_task_info: Option<RepairTaskInfo>,
    pub zone_name: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "UsedResource" used_resource, 2 "TotalResource" total_resource,
    3 "InstanceStatus" instance_status, 4 "SubUin" sub_uin, 5 "CreateTime" create_time, 6 "ExpireTime" expire_time,
    7 "AutoRenewFlag" auto_renew_flag, 8 "SpecId" spec_id, 9 "SpecAlias" spec_alias, 10 "SpecFeatures" spec_features,
    11 "CvmInstanceId" cvm_instance_id, 12 "ErrCode" err_code, 13 "ErrMsg" err_msg,
    14 "AvailableResource" available_resource, 15 "InstanceIP" instance_ip, 16 "InstanceName" instance_name,
    17 "CvmInstanceType" cvm_instance_type, 18 "AutoRenew" auto_renew, 19 "Isolated" isolated,
    20 "RepairTaskInfo" repair_task_info, 21 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskInfo {
    pub task_id: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_type_name: Option<String>,
    pub create_time: Option<String>,
    pub task_detail: Option<String>,
    pub product: Option<String>,
}
model! { RepairTaskInfo {
    0 "TaskId" task_id, 1 "TaskTypeId" task_type_id, 2 "TaskTypeName" task_type_name, 3 "CreateTime" create_time,
    4 "TaskDetail" task_detail, 5 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupAttachedWorkspaces {
    pub resource_group_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeBillingResourceGroupAttachedWorkspaces(resource_group_id: String)
    "DescribeBillingResourceGroupAttachedWorkspaces" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "TiProjectId" ti_project_id: String
} }

pub type DescribeBillingResourceGroupAttachedWorkspacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroups {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub dont_show_instance_set: Option<bool>,
}
operation! { DescribeBillingResourceGroups() "DescribeBillingResourceGroups" -> DescribeBillingResourceGroupsOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "TagFilters" tag_filters: Vec<TagFilter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "SearchWord" search_word: String,
    6 "DontShowInstanceSet" dont_show_instance_set: bool
} }
paged! { DescribeBillingResourceGroups: ResourceGroup =
    Offset "Offset", "ResourceGroupSet" resource_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupsOutput {
    pub total_count: Option<u64>,
    pub resource_group_set: Option<Vec<ResourceGroup>>,
}
model! { DescribeBillingResourceGroupsOutput {
    0 "TotalCount" total_count, 1 "ResourceGroupSet" resource_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub free_instance: Option<u64>,
    pub total_instance: Option<u64>,
    pub used_resource: Option<GroupResource>,
    pub total_resource: Option<GroupResource>,
    pub instance_set: Option<Vec<Instance>>,
    pub tag_set: Option<Vec<Tag>>,
}
model! { ResourceGroup {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceGroupName" resource_group_name, 2 "FreeInstance" free_instance,
    3 "TotalInstance" total_instance, 4 "UsedResource" used_resource, 5 "TotalResource" total_resource,
    6 "InstanceSet" instance_set, 7 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResource {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub gpu: Option<u64>,
    pub gpu_detail_set: Option<Vec<GpuDetail>>,
}
model! { GroupResource {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "Gpu" gpu, 3 "GpuDetailSet" gpu_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceInstanceRunningJobs {
    pub resource_group_id: String,
    pub resource_instance_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeBillingResourceInstanceRunningJobs(resource_group_id: String, resource_instance_id: String)
    "DescribeBillingResourceInstanceRunningJobs" -> DescribeBillingResourceInstanceRunningJobsOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceInstanceId" resource_instance_id,
    2 "TiProjectId" ti_project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceInstanceRunningJobsOutput {
    pub resource_instance_running_job_infos: Option<Vec<ResourceInstanceRunningJobInfo>>,
}
model! { DescribeBillingResourceInstanceRunningJobsOutput {
    0 "ResourceInstanceRunningJobInfos" resource_instance_running_job_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstanceRunningJobInfo {
    pub pod_name: Option<String>,
    pub task_type: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { ResourceInstanceRunningJobInfo {
    0 "PodName" pod_name, 1 "TaskType" task_type, 2 "TaskId" task_id, 3 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecs {
    pub charge_type: String,
    pub ti_project_id: Option<String>,
    pub task_type: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeBillingSpecs(charge_type: String) "DescribeBillingSpecs" -> DescribeBillingSpecsOutput {
    0 "ChargeType" charge_type, 1 "TiProjectId" ti_project_id: String, 2 "TaskType" task_type: String,
    3 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsOutput {
    pub specs: Option<Vec<Spec>>,
}
model! { DescribeBillingSpecsOutput {
    0 "Specs" specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spec {
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
    pub spec_alias: Option<String>,
    pub available: Option<bool>,
    pub available_region: Option<Vec<String>>,
    pub spec_features: Option<Vec<String>>,
    pub spec_type: Option<String>,
    pub gpu_type: Option<String>,
    pub category_id: Option<String>,
}
model! { Spec {
    0 "SpecId" spec_id, 1 "SpecName" spec_name, 2 "SpecAlias" spec_alias, 3 "Available" available,
    4 "AvailableRegion" available_region, 5 "SpecFeatures" spec_features, 6 "SpecType" spec_type, 7 "GpuType" gpu_type,
    8 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsPrice {
    pub specs_param: Vec<SpecUnit>,
}
operation! { DescribeBillingSpecsPrice(specs_param: Vec<SpecUnit>)
    "DescribeBillingSpecsPrice" -> DescribeBillingSpecsPriceOutput {
    0 "SpecsParam" specs_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecUnit {
    pub spec_name: Option<String>,
    pub spec_count: Option<u64>,
}
input! { SpecUnit(spec_name: String, spec_count: u64) {
    0 "SpecName" spec_name: String, 1 "SpecCount" spec_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsPriceOutput {
    pub specs_price: Option<Vec<SpecPrice>>,
}
model! { DescribeBillingSpecsPriceOutput {
    0 "SpecsPrice" specs_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecPrice {
    pub spec_name: Option<String>,
    pub total_cost: Option<u64>,
    pub real_total_cost: Option<u64>,
    pub spec_count: Option<u64>,
}
model! { SpecPrice {
    0 "SpecName" spec_name, 1 "TotalCost" total_cost, 2 "RealTotalCost" real_total_cost, 3 "SpecCount" spec_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildInImages {
    pub image_filters: Option<Vec<ImageFIlter>>,
}
operation! { DescribeBuildInImages() "DescribeBuildInImages" -> DescribeBuildInImagesOutput {
    0 "ImageFilters" image_filters: Vec<ImageFIlter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFIlter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub negative: Option<bool>,
}
input! { ImageFIlter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Negative" negative: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildInImagesOutput {
    pub build_in_image_infos: Option<Vec<ImageInfo>>,
}
model! { DescribeBuildInImagesOutput {
    0 "BuildInImageInfos" build_in_image_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSource {
    pub ti_project_id: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeDataSource() "DescribeDataSource" -> DescribeDataSourceOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceOutput {
    pub data_source_info: Option<DataSourceInfo>,
}
model! { DescribeDataSourceOutput {
    0 "DataSourceInfo" data_source_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub r#type: Option<String>,
    pub permission: Option<String>,
    pub storage_id: Option<String>,
    pub storage_name: Option<String>,
    pub mount_configure: Option<MountConfigureInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub limit_mount: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub extra_conf: Option<StorageExtraConf>,
}
model! { DataSourceInfo {
    0 "Id" id, 1 "Name" name, 2 "Creator" creator, 3 "CreatorName" creator_name, 4 "Type" r#type,
    5 "Permission" permission, 6 "StorageId" storage_id, 7 "StorageName" storage_name,
    8 "MountConfigure" mount_configure, 9 "CreateTime" create_time, 10 "UpdateTime" update_time,
    11 "LimitMount" limit_mount, 12 "Tags" tags, 13 "ExtraConf" extra_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageExtraConf {
    pub cfs_storage_type: Option<String>,
    pub cfs_protocol: Option<String>,
}
model! { StorageExtraConf {
    0 "CFSStorageType" cfs_storage_type, 1 "CFSProtocol" cfs_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSources {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeDataSources() "DescribeDataSources" -> DescribeDataSourcesOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "TagFilters" tag_filters: Vec<TagFilter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "OrderField" order_field: String, 6 "Order" order: String
} }
paged! { DescribeDataSources: DataSourceInfo =
    Offset "Offset", "DataSourceInfos" data_source_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcesOutput {
    pub data_source_infos: Option<Vec<DataSourceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDataSourcesOutput {
    0 "DataSourceInfos" data_source_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasets {
    pub ti_project_id: Option<String>,
    pub dataset_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub cfs_checking: Option<bool>,
    pub cfs_detail: Option<bool>,
}
operation! { DescribeDatasets() "DescribeDatasets" -> DescribeDatasetsOutput {
    0 "TiProjectId" ti_project_id: String, 1 "DatasetIds" dataset_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "TagFilters" tag_filters: Vec<TagFilter>, 4 "Order" order: String, 5 "OrderField" order_field: String,
    6 "Offset" offset: u64, 7 "Limit" limit: u64, 8 "CFSChecking" cfs_checking: bool, 9 "CFSDetail" cfs_detail: bool
} }
paged! { DescribeDatasets: DatasetGroup = Offset "Offset", "DatasetGroups" dataset_groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetsOutput {
    pub total_count: Option<u64>,
    pub dataset_groups: Option<Vec<DatasetGroup>>,
    pub dataset_id_nums: Option<u64>,
    pub cfs_not_ready: Option<bool>,
}
model! { DescribeDatasetsOutput {
    0 "TotalCount" total_count, 1 "DatasetGroups" dataset_groups, 2 "DatasetIdNums" dataset_id_nums,
    3 "CFSNotReady" cfs_not_ready
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetGroup {
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub creator: Option<String>,
    pub dataset_version: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_tags: Option<Vec<Tag>>,
    pub dataset_annotation_task_name: Option<String>,
    pub dataset_annotation_task_id: Option<String>,
    pub process: Option<u64>,
    pub dataset_status: Option<String>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub external_task_type: Option<String>,
    pub dataset_size: Option<String>,
    pub file_num: Option<u64>,
    pub storage_data_path: Option<CosPathInfo>,
    pub storage_label_path: Option<CosPathInfo>,
    pub dataset_versions: Option<Vec<DatasetInfo>>,
    pub annotation_status: Option<String>,
    pub annotation_type: Option<String>,
    pub annotation_format: Option<String>,
    pub dataset_scope: Option<String>,
    pub ocr_scene: Option<String>,
    pub annotation_key_status: Option<String>,
    pub content_type: Option<String>,
    pub dataset_scene: Option<String>,
    pub cfs_config: Option<CFSConfig>,
    pub scene_tags: Option<Vec<String>>,
    pub num_annotated: Option<u64>,
    pub annotation_specification: Option<String>,
    pub annotation_schema_configured: Option<bool>,
    pub creator_nickname: Option<String>,
    pub is_cfs_updated: Option<bool>,
}
model! { DatasetGroup {
    0 "DatasetId" dataset_id, 1 "DatasetName" dataset_name, 2 "Creator" creator, 3 "DatasetVersion" dataset_version,
    4 "DatasetType" dataset_type, 5 "DatasetTags" dataset_tags,
    6 "DatasetAnnotationTaskName" dataset_annotation_task_name, 7 "DatasetAnnotationTaskId" dataset_annotation_task_id,
    8 "Process" process, 9 "DatasetStatus" dataset_status, 10 "ErrorMsg" error_msg, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time, 13 "ExternalTaskType" external_task_type, 14 "DatasetSize" dataset_size,
    15 "FileNum" file_num, 16 "StorageDataPath" storage_data_path, 17 "StorageLabelPath" storage_label_path,
    18 "DatasetVersions" dataset_versions, 19 "AnnotationStatus" annotation_status, 20 "AnnotationType" annotation_type,
    21 "AnnotationFormat" annotation_format, 22 "DatasetScope" dataset_scope, 23 "OcrScene" ocr_scene,
    24 "AnnotationKeyStatus" annotation_key_status, 25 "ContentType" content_type, 26 "DatasetScene" dataset_scene,
    27 "CFSConfig" cfs_config, 28 "SceneTags" scene_tags, 29 "NumAnnotated" num_annotated,
    30 "AnnotationSpecification" annotation_specification, 31 "AnnotationSchemaConfigured" annotation_schema_configured,
    32 "CreatorNickname" creator_nickname, 33 "IsCfsUpdated" is_cfs_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetInfo {
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub creator: Option<String>,
    pub dataset_version: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_tags: Option<Vec<Tag>>,
    pub dataset_annotation_task_name: Option<String>,
    pub dataset_annotation_task_id: Option<String>,
    pub process: Option<i64>,
    pub dataset_status: Option<String>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub external_task_type: Option<String>,
    pub dataset_size: Option<String>,
    pub file_num: Option<u64>,
    pub storage_data_path: Option<CosPathInfo>,
    pub storage_label_path: Option<CosPathInfo>,
    pub annotation_status: Option<String>,
    pub annotation_type: Option<String>,
    pub annotation_format: Option<String>,
    pub dataset_scope: Option<String>,
    pub ocr_scene: Option<String>,
    pub annotation_key_status: Option<String>,
    pub content_type: Option<String>,
    pub dataset_scene: Option<String>,
    pub cfs_config: Option<CFSConfig>,
    pub scene_tags: Option<Vec<String>>,
    pub num_annotated: Option<u64>,
    pub annotation_specification: Option<String>,
    pub annotation_schema_configured: Option<bool>,
    pub creator_nickname: Option<String>,
    pub is_cfs_updated: Option<bool>,
}
model! { DatasetInfo {
    0 "DatasetId" dataset_id, 1 "DatasetName" dataset_name, 2 "Creator" creator, 3 "DatasetVersion" dataset_version,
    4 "DatasetType" dataset_type, 5 "DatasetTags" dataset_tags,
    6 "DatasetAnnotationTaskName" dataset_annotation_task_name, 7 "DatasetAnnotationTaskId" dataset_annotation_task_id,
    8 "Process" process, 9 "DatasetStatus" dataset_status, 10 "ErrorMsg" error_msg, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time, 13 "ExternalTaskType" external_task_type, 14 "DatasetSize" dataset_size,
    15 "FileNum" file_num, 16 "StorageDataPath" storage_data_path, 17 "StorageLabelPath" storage_label_path,
    18 "AnnotationStatus" annotation_status, 19 "AnnotationType" annotation_type,
    20 "AnnotationFormat" annotation_format, 21 "DatasetScope" dataset_scope, 22 "OcrScene" ocr_scene,
    23 "AnnotationKeyStatus" annotation_key_status, 24 "ContentType" content_type, 25 "DatasetScene" dataset_scene,
    26 "CFSConfig" cfs_config, 27 "SceneTags" scene_tags, 28 "NumAnnotated" num_annotated,
    29 "AnnotationSpecification" annotation_specification, 30 "AnnotationSchemaConfigured" annotation_schema_configured,
    31 "CreatorNickname" creator_nickname, 32 "IsCfsUpdated" is_cfs_updated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub service: String,
    pub service_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEvents(service: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "Service" service, 1 "ServiceId" service_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String,
    7 "OrderField" order_field: String, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEvents: Event = Offset "Offset", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub events: Option<Vec<Event>>,
    pub total_count: Option<u64>,
}
model! { DescribeEventsOutput {
    0 "Events" events, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub id: Option<String>,
    pub message: Option<String>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub count: Option<u64>,
    pub r#type: Option<String>,
    pub resource_kind: Option<String>,
    pub resource_name: Option<String>,
}
model! { Event {
    0 "Id" id, 1 "Message" message, 2 "FirstTimestamp" first_timestamp, 3 "LastTimestamp" last_timestamp,
    4 "Count" count, 5 "Type" r#type, 6 "ResourceKind" resource_kind, 7 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExport {
    pub export_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeExport(export_id: String) "DescribeExport" -> DescribeExportOutput {
    0 "ExportId" export_id, 1 "TiProjectId" ti_project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportOutput {
    pub export_id: Option<String>,
    pub file_name: Option<String>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
    pub file_size: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExportOutput {
    0 "ExportId" export_id, 1 "FileName" file_name, 2 "CosPath" cos_path, 3 "CreateTime" create_time,
    4 "FileSize" file_size, 5 "Status" status
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferTemplates {}
operation! { DescribeInferTemplates() "DescribeInferTemplates" -> DescribeInferTemplatesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferTemplatesOutput {
    pub framework_templates: Option<Vec<InferTemplateGroup>>,
}
model! { DescribeInferTemplatesOutput {
    0 "FrameworkTemplates" framework_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferTemplateGroup {
    pub framework: Option<String>,
    pub framework_version: Option<String>,
    pub groups: Option<Vec<String>>,
    pub infer_templates: Option<Vec<InferTemplate>>,
}
model! { InferTemplateGroup {
    0 "Framework" framework, 1 "FrameworkVersion" framework_version, 2 "Groups" groups,
    3 "InferTemplates" infer_templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferTemplate {
    pub infer_template_id: Option<String>,
    pub infer_template_image: Option<String>,
}
model! { InferTemplate {
    0 "InferTemplateId" infer_template_id, 1 "InferTemplateImage" infer_template_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub service: String,
    pub ti_project_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<u64>,
    pub service_id: Option<String>,
    pub pod_name: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub context: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub log_stream: Option<String>,
}
operation! { DescribeLogs(service: String) "DescribeLogs" -> DescribeLogsOutput {
    0 "Service" service, 1 "TiProjectId" ti_project_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: u64, 5 "ServiceId" service_id: String, 6 "PodName" pod_name: String,
    7 "Order" order: String, 8 "OrderField" order_field: String, 9 "Context" context: String,
    10 "Filters" filters: Vec<Filter>, 11 "Offset" offset: u64, 12 "LogStream" log_stream: String
} }
paged! { DescribeLogs: LogIdentity = Token "Context", "Content" content, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub context: Option<String>,
    pub content: Option<Vec<LogIdentity>>,
}
model! { DescribeLogsOutput {
    0 "Context" context, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogIdentity {
    pub id: Option<String>,
    pub message: Option<String>,
    pub pod_name: Option<String>,
    pub timestamp: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
}
model! { LogIdentity {
    0 "Id" id, 1 "Message" message, 2 "PodName" pod_name, 3 "Timestamp" timestamp, 4 "PkgId" pkg_id,
    5 "PkgLogId" pkg_log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateTask {
    pub model_acc_task_id: String,
}
operation! { DescribeModelAccelerateTask(model_acc_task_id: String)
    "DescribeModelAccelerateTask" -> DescribeModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateTaskOutput {
    pub model_accelerate_task: Option<ModelAccelerateTask>,
    pub model_acc_runtime_in_second: Option<u64>,
    pub model_acc_start_time: Option<String>,
    pub model_acc_end_time: Option<String>,
}
model! { DescribeModelAccelerateTaskOutput {
    0 "ModelAccelerateTask" model_accelerate_task, 1 "ModelAccRuntimeInSecond" model_acc_runtime_in_second,
    2 "ModelAccStartTime" model_acc_start_time, 3 "ModelAccEndTime" model_acc_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAccelerateTask {
    pub model_acc_task_id: Option<String>,
    pub model_acc_task_name: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_source: Option<String>,
    pub optimization_level: Option<String>,
    pub task_status: Option<String>,
    pub model_input_num: Option<u64>,
    pub model_input_infos: Option<Vec<ModelInputInfo>>,
    pub gpu_type: Option<String>,
    pub charge_type: Option<String>,
    pub speedup: Option<String>,
    pub model_input_path: Option<CosPathInfo>,
    pub model_output_path: Option<CosPathInfo>,
    pub error_msg: Option<String>,
    pub algorithm_framework: Option<String>,
    pub wait_number: Option<u64>,
    pub create_time: Option<String>,
    pub task_progress: Option<u64>,
    pub model_format: Option<String>,
    pub tensor_infos: Option<Vec<String>>,
    pub hyper_parameter: Option<HyperParameter>,
    pub acc_engine_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub is_saved: Option<bool>,
    pub model_signature: Option<String>,
    pub qat_model: Option<bool>,
    pub framework_version: Option<String>,
    pub model_version_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ModelAccelerateTask {
    0 "ModelAccTaskId" model_acc_task_id, 1 "ModelAccTaskName" model_acc_task_name, 2 "ModelId" model_id,
    3 "ModelName" model_name, 4 "ModelVersion" model_version, 5 "ModelSource" model_source,
    6 "OptimizationLevel" optimization_level, 7 "TaskStatus" task_status, 8 "ModelInputNum" model_input_num,
    9 "ModelInputInfos" model_input_infos, 10 "GPUType" gpu_type, 11 "ChargeType" charge_type, 12 "Speedup" speedup,
    13 "ModelInputPath" model_input_path, 14 "ModelOutputPath" model_output_path, 15 "ErrorMsg" error_msg,
    16 "AlgorithmFramework" algorithm_framework, 17 "WaitNumber" wait_number, 18 "CreateTime" create_time,
    19 "TaskProgress" task_progress, 20 "ModelFormat" model_format, 21 "TensorInfos" tensor_infos,
    22 "HyperParameter" hyper_parameter, 23 "AccEngineVersion" acc_engine_version, 24 "Tags" tags,
    25 "IsSaved" is_saved, 26 "ModelSignature" model_signature, 27 "QATModel" qat_model,
    28 "FrameworkVersion" framework_version, 29 "ModelVersionId" model_version_id,
    30 "ResourceGroupId" resource_group_id, 31 "ResourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputInfo {
    pub model_input_type: Option<String>,
    pub model_input_dimension: Option<Vec<String>>,
}
model! { ModelInputInfo {
    0 "ModelInputType" model_input_type, 1 "ModelInputDimension" model_input_dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperParameter {
    pub max_nnz: Option<String>,
    pub slot_num: Option<String>,
    pub cpu_cache_percentage: Option<String>,
    pub gpu_cache_percentage: Option<String>,
    pub enable_distributed: Option<String>,
    pub min_block_size_pt: Option<String>,
    pub min_block_size_tf: Option<String>,
    pub pipeline_args: Option<String>,
    pub lora_scale: Option<String>,
}
model! { HyperParameter {
    0 "MaxNNZ" max_nnz, 1 "SlotNum" slot_num, 2 "CpuCachePercentage" cpu_cache_percentage,
    3 "GpuCachePercentage" gpu_cache_percentage, 4 "EnableDistributed" enable_distributed,
    5 "MinBlockSizePt" min_block_size_pt, 6 "MinBlockSizeTf" min_block_size_tf, 7 "PipelineArgs" pipeline_args,
    8 "LoraScale" lora_scale
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateVersions {
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub training_model_id: Option<String>,
}
operation! { DescribeModelAccelerateVersions()
    "DescribeModelAccelerateVersions" -> DescribeModelAccelerateVersionsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "OrderField" order_field: String, 2 "Order" order: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "TrainingModelId" training_model_id: String
} }
paged! { DescribeModelAccelerateVersions: ModelAccelerateVersion =
    Offset "Offset", "ModelAccelerateVersions" model_accelerate_versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateVersionsOutput {
    pub total_count: Option<i64>,
    pub model_accelerate_versions: Option<Vec<ModelAccelerateVersion>>,
}
model! { DescribeModelAccelerateVersionsOutput {
    0 "TotalCount" total_count, 1 "ModelAccelerateVersions" model_accelerate_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAccelerateVersion {
    pub model_id: Option<String>,
    pub model_version_id: Option<String>,
    pub model_job_id: Option<String>,
    pub model_job_name: Option<String>,
    pub model_version: Option<String>,
    pub speed_up: Option<String>,
    pub model_source: Option<ModelSource>,
    pub cos_path_info: Option<CosPathInfo>,
    pub create_time: Option<String>,
    pub model_format: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
    pub error_msg: Option<String>,
    pub gpu_type: Option<String>,
    pub model_cos_path: Option<CosPathInfo>,
}
model! { ModelAccelerateVersion {
    0 "ModelId" model_id, 1 "ModelVersionId" model_version_id, 2 "ModelJobId" model_job_id,
    3 "ModelJobName" model_job_name, 4 "ModelVersion" model_version, 5 "SpeedUp" speed_up, 6 "ModelSource" model_source,
    7 "CosPathInfo" cos_path_info, 8 "CreateTime" create_time, 9 "ModelFormat" model_format, 10 "Status" status,
    11 "Progress" progress, 12 "ErrorMsg" error_msg, 13 "GPUType" gpu_type, 14 "ModelCosPath" model_cos_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSource {
    pub source: Option<String>,
    pub job_name: Option<String>,
    pub job_version: Option<String>,
    pub job_id: Option<String>,
    pub model_name: Option<String>,
    pub algorithm_framework: Option<String>,
    pub training_preference: Option<String>,
    pub reasoning_environment_source: Option<String>,
    pub reasoning_environment: Option<String>,
    pub reasoning_environment_id: Option<String>,
    pub reasoning_image_info: Option<ImageInfo>,
}
model! { ModelSource {
    0 "Source" source, 1 "JobName" job_name, 2 "JobVersion" job_version, 3 "JobId" job_id, 4 "ModelName" model_name,
    5 "AlgorithmFramework" algorithm_framework, 6 "TrainingPreference" training_preference,
    7 "ReasoningEnvironmentSource" reasoning_environment_source, 8 "ReasoningEnvironment" reasoning_environment,
    9 "ReasoningEnvironmentId" reasoning_environment_id, 10 "ReasoningImageInfo" reasoning_image_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    pub service_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DescribeModelService(service_id: String) "DescribeModelService" -> DescribeModelServiceOutput {
    0 "ServiceId" service_id, 1 "TiProjectId" ti_project_id: String, 2 "ServiceCategory" service_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { DescribeModelServiceOutput {
    0 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceCallInfo {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DescribeModelServiceCallInfo(service_group_id: String)
    "DescribeModelServiceCallInfo" -> DescribeModelServiceCallInfoOutput {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String,
    2 "ServiceCategory" service_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceCallInfoOutput {
    pub service_call_info: Option<ServiceCallInfo>,
    pub infer_gateway_call_info: Option<InferGatewayCallInfo>,
    pub default_nginx_gateway_call_info: Option<DefaultNginxGatewayCallInfo>,
    pub tj_call_info: Option<TJCallInfo>,
    pub intranet_call_info: Option<IntranetCallInfo>,
    pub service_call_info_v2: Option<ServiceCallInfoV2>,
}
model! { DescribeModelServiceCallInfoOutput {
    0 "ServiceCallInfo" service_call_info, 1 "InferGatewayCallInfo" infer_gateway_call_info,
    2 "DefaultNginxGatewayCallInfo" default_nginx_gateway_call_info, 3 "TJCallInfo" tj_call_info,
    4 "IntranetCallInfo" intranet_call_info, 5 "ServiceCallInfoV2" service_call_info_v2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceCallInfo {
    pub service_group_id: Option<String>,
    pub inner_http_addr: Option<String>,
    pub inner_https_addr: Option<String>,
    pub outer_http_addr: Option<String>,
    pub outer_https_addr: Option<String>,
    pub app_key: Option<String>,
    pub app_secret: Option<Secret>,
    pub authorization_enable: Option<bool>,
}
model! { ServiceCallInfo {
    0 "ServiceGroupId" service_group_id, 1 "InnerHttpAddr" inner_http_addr, 2 "InnerHttpsAddr" inner_https_addr,
    3 "OuterHttpAddr" outer_http_addr, 4 "OuterHttpsAddr" outer_https_addr, 5 "AppKey" app_key,
    6 "AppSecret" app_secret, 7 "AuthorizationEnable" authorization_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferGatewayCallInfo {
    pub vpc_http_addr: Option<String>,
    pub vpc_https_addr: Option<String>,
    pub vpc_grpc_tls_addr: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { InferGatewayCallInfo {
    0 "VpcHttpAddr" vpc_http_addr, 1 "VpcHttpsAddr" vpc_https_addr, 2 "VpcGrpcTlsAddr" vpc_grpc_tls_addr,
    3 "VpcId" vpc_id, 4 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultNginxGatewayCallInfo {
    pub host: Option<String>,
}
model! { DefaultNginxGatewayCallInfo {
    0 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TJCallInfo {
    pub http_addr: Option<String>,
    pub token: Option<Secret>,
    pub call_example: Option<String>,
}
model! { TJCallInfo {
    0 "HttpAddr" http_addr, 1 "Token" token, 2 "CallExample" call_example
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetCallInfo {
    pub ingress_private_link_info: Option<IngressPrivateLinkInfo>,
    pub service_eip_info: Option<Vec<ServiceEIPInfo>>,
    pub default_inner_call_infos: Option<Vec<DefaultInnerCallInfo>>,
    pub private_link_infos: Option<Vec<PrivateLinkInfo>>,
    pub private_link_infos_v2: Option<Vec<PrivateLinkInfo>>,
}
model! { IntranetCallInfo {
    0 "IngressPrivateLinkInfo" ingress_private_link_info, 1 "ServiceEIPInfo" service_eip_info,
    2 "DefaultInnerCallInfos" default_inner_call_infos, 3 "PrivateLinkInfos" private_link_infos,
    4 "PrivateLinkInfosV2" private_link_infos_v2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressPrivateLinkInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub inner_http_addr: Option<Vec<String>>,
    pub inner_https_addr: Option<Vec<String>>,
    pub state: Option<String>,
}
model! { IngressPrivateLinkInfo {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "InnerHttpAddr" inner_http_addr, 3 "InnerHttpsAddr" inner_https_addr,
    4 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEIPInfo {
    pub service_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { ServiceEIPInfo {
    0 "ServiceId" service_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultInnerCallInfo {
    pub vpc_ids: Option<Vec<String>>,
    pub inner_http_addr: Option<String>,
}
model! { DefaultInnerCallInfo {
    0 "VpcIds" vpc_ids, 1 "InnerHttpAddr" inner_http_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateLinkInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub inner_http_addr: Option<Vec<String>>,
    pub inner_https_addr: Option<Vec<String>>,
    pub state: Option<String>,
    pub inner_grpc_addr: Option<Vec<String>>,
    pub created_by: Option<String>,
    pub create_time: Option<String>,
    pub sub_uin_name: Option<String>,
}
model! { PrivateLinkInfo {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "InnerHttpAddr" inner_http_addr, 3 "InnerHttpsAddr" inner_https_addr,
    4 "State" state, 5 "InnerGrpcAddr" inner_grpc_addr, 6 "CreatedBy" created_by, 7 "CreateTime" create_time,
    8 "SubUinName" sub_uin_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceCallInfoV2 {
    pub service_group_id: Option<String>,
    pub internet_endpoint: Option<String>,
    pub authorization_enable: Option<bool>,
    pub auth_token: Option<Secret>,
    pub auth_tokens: Option<Vec<AuthToken>>,
    pub enable_limit: Option<bool>,
    pub grpc_host: Option<String>,
    pub gateway_config: Option<GatewayConfig>,
}
model! { ServiceCallInfoV2 {
    0 "ServiceGroupId" service_group_id, 1 "InternetEndpoint" internet_endpoint,
    2 "AuthorizationEnable" authorization_enable, 3 "AuthToken" auth_token, 4 "AuthTokens" auth_tokens,
    5 "EnableLimit" enable_limit, 6 "GrpcHost" grpc_host, 7 "GatewayConfig" gateway_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthToken {
    pub base: Option<AuthTokenBase>,
    pub limits: Option<Vec<AuthTokenLimit>>,
}
input! { AuthToken() {
    0 "Base" base: AuthTokenBase, 1 "Limits" limits: Vec<AuthTokenLimit>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthTokenBase {
    pub value: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub id: Option<String>,
}
input! { AuthTokenBase() {
    0 "Value" value: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "Status" status: String, 5 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthTokenLimit {
    pub strategy: Option<String>,
    pub max: Option<u64>,
}
input! { AuthTokenLimit() {
    0 "Strategy" strategy: String, 1 "Max" max: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroup {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DescribeModelServiceGroup(service_group_id: String)
    "DescribeModelServiceGroup" -> DescribeModelServiceGroupOutput {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String,
    2 "ServiceCategory" service_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroupOutput {
    pub service_group: Option<ServiceGroup>,
}
model! { DescribeModelServiceGroupOutput {
    0 "ServiceGroup" service_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceGroup {
    pub service_group_id: Option<String>,
    pub service_group_name: Option<String>,
    pub created_by: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub uin: Option<String>,
    pub service_count: Option<u64>,
    pub running_service_count: Option<u64>,
    pub services: Option<Vec<ServiceItem>>,
    pub status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub latest_version: Option<String>,
    pub business_status: Option<String>,
    pub billing_info: Option<String>,
    pub create_source: Option<String>,
    pub weight_update_status: Option<String>,
    pub replicas_count: Option<u64>,
    pub available_replicas_count: Option<u64>,
    pub sub_uin: Option<String>,
    pub app_id: Option<i64>,
    pub authorization_enable: Option<bool>,
    pub auth_tokens: Option<Vec<AuthToken>>,
    pub monitor_source: Option<String>,
    pub sub_uin_name: Option<String>,
    pub gateway_log_config: Option<LogConfig>,
    pub gateway_config: Option<GatewayConfig>,
    pub changer: Option<String>,
    pub changer_name: Option<String>,
}
model! { ServiceGroup {
    0 "ServiceGroupId" service_group_id, 1 "ServiceGroupName" service_group_name, 2 "CreatedBy" created_by,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "Uin" uin, 6 "ServiceCount" service_count,
    7 "RunningServiceCount" running_service_count, 8 "Services" services, 9 "Status" status, 10 "Tags" tags,
    11 "LatestVersion" latest_version, 12 "BusinessStatus" business_status, 13 "BillingInfo" billing_info,
    14 "CreateSource" create_source, 15 "WeightUpdateStatus" weight_update_status, 16 "ReplicasCount" replicas_count,
    17 "AvailableReplicasCount" available_replicas_count, 18 "SubUin" sub_uin, 19 "AppId" app_id,
    20 "AuthorizationEnable" authorization_enable, 21 "AuthTokens" auth_tokens, 22 "MonitorSource" monitor_source,
    23 "SubUinName" sub_uin_name, 24 "GatewayLogConfig" gateway_log_config, 25 "GatewayConfig" gateway_config,
    26 "Changer" changer, 27 "ChangerName" changer_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroups {
    pub ti_project_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DescribeModelServiceGroups() "DescribeModelServiceGroups" -> DescribeModelServiceGroupsOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "OrderField" order_field: String, 5 "Filters" filters: Vec<Filter>, 6 "TagFilters" tag_filters: Vec<TagFilter>,
    7 "ServiceCategory" service_category: String
} }
paged! { DescribeModelServiceGroups: ServiceGroup =
    Offset "Offset", "ServiceGroups" service_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroupsOutput {
    pub total_count: Option<i64>,
    pub service_groups: Option<Vec<ServiceGroup>>,
    pub global_total_count: Option<i64>,
}
model! { DescribeModelServiceGroupsOutput {
    0 "TotalCount" total_count, 1 "ServiceGroups" service_groups, 2 "GlobalTotalCount" global_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceHotUpdated {
    pub image_info: ImageInfo,
    pub model_info: Option<ModelInfo>,
    pub volume_mount: Option<VolumeMount>,
}
operation! { DescribeModelServiceHotUpdated(image_info: ImageInfo)
    "DescribeModelServiceHotUpdated" -> DescribeModelServiceHotUpdatedOutput {
    0 "ImageInfo" image_info, 1 "ModelInfo" model_info: ModelInfo, 2 "VolumeMount" volume_mount: VolumeMount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceHotUpdatedOutput {
    pub model_turbo_flag: Option<String>,
}
model! { DescribeModelServiceHotUpdatedOutput {
    0 "ModelTurboFlag" model_turbo_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstance {
    pub r#type: String,
    pub ti_project_id: Option<String>,
    pub storage_id: Option<String>,
}
operation! { DescribeMountInstance(r#type: String) "DescribeMountInstance" -> DescribeMountInstanceOutput {
    0 "Type" r#type, 1 "TiProjectId" ti_project_id: String, 2 "StorageId" storage_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstanceOutput {
    pub mount_instance: Option<MountInstanceInfo>,
}
model! { DescribeMountInstanceOutput {
    0 "MountInstance" mount_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceInfo {
    pub r#type: Option<String>,
    pub storage_id: Option<String>,
    pub storage_name: Option<String>,
    pub status: Option<i64>,
    pub extra_conf: Option<StorageExtraConf>,
}
model! { MountInstanceInfo {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "StorageName" storage_name, 3 "Status" status, 4 "ExtraConf" extra_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstances {
    pub r#type: String,
    pub ti_project_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMountInstances(r#type: String) "DescribeMountInstances" -> DescribeMountInstancesOutput {
    0 "Type" r#type, 1 "TiProjectId" ti_project_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeMountInstances: MountInstanceInfo =
    Offset "Offset", "MountInstances" mount_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstancesOutput {
    pub mount_instances: Option<Vec<MountInstanceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeMountInstancesOutput {
    0 "MountInstances" mount_instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountLimits {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeMountLimits() "DescribeMountLimits" -> DescribeMountLimitsOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeMountLimits: MountLimitInfo = Offset "Offset", "MountLimits" mount_limits, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountLimitsOutput {
    pub mount_limits: Option<Vec<MountLimitInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeMountLimitsOutput {
    0 "MountLimits" mount_limits, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountLimitInfo {
    pub r#type: Option<String>,
    pub storage_id: Option<String>,
    pub storage_name: Option<String>,
    pub limit_mount: Option<bool>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub extra_conf: Option<StorageExtraConf>,
}
model! { MountLimitInfo {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "StorageName" storage_name, 3 "LimitMount" limit_mount,
    4 "Creator" creator, 5 "CreatorName" creator_name, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "ExtraConf" extra_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebook {
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeNotebook(id: String) "DescribeNotebook" -> DescribeNotebookOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookOutput {
    pub notebook_detail: Option<NotebookDetail>,
}
model! { DescribeNotebookOutput {
    0 "NotebookDetail" notebook_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookDetail {
    pub id: Option<String>,
    pub name: Option<String>,
    pub lifecycle_script_id: Option<String>,
    pub pod_name: Option<String>,
    pub update_time: Option<String>,
    pub direct_internet_access: Option<bool>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub auto_stopping: Option<bool>,
    pub additional_code_repo_ids: Option<Vec<String>>,
    pub automatic_stop_time: Option<i64>,
    pub resource_conf: Option<ResourceConf>,
    pub default_code_repo_id: Option<String>,
    pub end_time: Option<String>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub runtime_in_seconds: Option<u64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub charge_status: Option<String>,
    pub root_access: Option<bool>,
    pub billing_infos: Option<Vec<String>>,
    pub volume_size_in_gb: Option<u64>,
    pub failure_reason: Option<String>,
    pub charge_type: Option<String>,
    pub instance_type_alias: Option<String>,
    pub resource_group_name: Option<String>,
    pub volume_source_type: Option<String>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub data_configs: Option<Vec<DataConfig>>,
    pub message: Option<String>,
    pub data_source: Option<String>,
    pub image_info: Option<ImageInfo>,
    pub image_type: Option<String>,
    pub ssh_config: Option<SSHConfig>,
    pub volume_source_goose_fs: Option<GooseFS>,
    pub sub_uin: Option<String>,
    pub resource_group_instance_id: Option<String>,
    pub sub_uin_name: Option<String>,
    pub job_create_time: Option<String>,
    pub app_id: Option<String>,
    pub description: Option<String>,
    pub latest_operator_info: Option<OperatorInfo>,
}
model! { NotebookDetail {
    0 "Id" id, 1 "Name" name, 2 "LifecycleScriptId" lifecycle_script_id, 3 "PodName" pod_name,
    4 "UpdateTime" update_time, 5 "DirectInternetAccess" direct_internet_access, 6 "ResourceGroupId" resource_group_id,
    7 "Tags" tags, 8 "AutoStopping" auto_stopping, 9 "AdditionalCodeRepoIds" additional_code_repo_ids,
    10 "AutomaticStopTime" automatic_stop_time, 11 "ResourceConf" resource_conf,
    12 "DefaultCodeRepoId" default_code_repo_id, 13 "EndTime" end_time, 14 "LogEnable" log_enable,
    15 "LogConfig" log_config, 16 "VpcId" vpc_id, 17 "SubnetId" subnet_id, 18 "Status" status,
    19 "RuntimeInSeconds" runtime_in_seconds, 20 "CreateTime" create_time, 21 "StartTime" start_time,
    22 "ChargeStatus" charge_status, 23 "RootAccess" root_access, 24 "BillingInfos" billing_infos,
    25 "VolumeSizeInGB" volume_size_in_gb, 26 "FailureReason" failure_reason, 27 "ChargeType" charge_type,
    28 "InstanceTypeAlias" instance_type_alias, 29 "ResourceGroupName" resource_group_name,
    30 "VolumeSourceType" volume_source_type, 31 "VolumeSourceCFS" volume_source_cfs, 32 "DataConfigs" data_configs,
    33 "Message" message, 34 "DataSource" data_source, 35 "ImageInfo" image_info, 36 "ImageType" image_type,
    37 "SSHConfig" ssh_config, 38 "VolumeSourceGooseFS" volume_source_goose_fs, 39 "SubUin" sub_uin,
    40 "ResourceGroupInstanceId" resource_group_instance_id, 41 "SubUinName" sub_uin_name,
    42 "JobCreateTime" job_create_time, 43 "AppId" app_id, 44 "Description" description,
    45 "LatestOperatorInfo" latest_operator_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorInfo {
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub is_platform_operator: Option<bool>,
    pub operation_type: Option<String>,
}
model! { OperatorInfo {
    0 "SubUin" sub_uin, 1 "SubUinName" sub_uin_name, 2 "IsPlatformOperator" is_platform_operator,
    3 "OperationType" operation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebooks {
    pub ti_project_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeNotebooks() "DescribeNotebooks" -> DescribeNotebooksOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "OrderField" order_field: String, 5 "Filters" filters: Vec<Filter>, 6 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeNotebooks: NotebookSetItem = Offset "Offset", "NotebookSet" notebook_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebooksOutput {
    pub notebook_set: Option<Vec<NotebookSetItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeNotebooksOutput {
    0 "NotebookSet" notebook_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSetItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub charge_type: Option<String>,
    pub resource_conf: Option<ResourceConf>,
    pub resource_group_id: Option<String>,
    pub volume_size_in_gb: Option<u64>,
    pub billing_infos: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
    pub runtime_in_seconds: Option<u64>,
    pub charge_status: Option<String>,
    pub status: Option<String>,
    pub failure_reason: Option<String>,
    pub end_time: Option<String>,
    pub pod_name: Option<String>,
    pub instance_type_alias: Option<String>,
    pub resource_group_name: Option<String>,
    pub auto_stopping: Option<bool>,
    pub automatic_stop_time: Option<u64>,
    pub volume_source_type: Option<String>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub message: Option<String>,
    pub user_types: Option<Vec<String>>,
    pub ssh_config: Option<SSHConfig>,
    pub volume_source_goose_fs: Option<GooseFS>,
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub app_id: Option<String>,
    pub expose_port_config: Option<ExposePortConfig>,
    pub description: Option<String>,
    pub latest_operator_info: Option<OperatorInfo>,
}
model! { NotebookSetItem {
    0 "Id" id, 1 "Name" name, 2 "ChargeType" charge_type, 3 "ResourceConf" resource_conf,
    4 "ResourceGroupId" resource_group_id, 5 "VolumeSizeInGB" volume_size_in_gb, 6 "BillingInfos" billing_infos,
    7 "Tags" tags, 8 "CreateTime" create_time, 9 "StartTime" start_time, 10 "UpdateTime" update_time,
    11 "RuntimeInSeconds" runtime_in_seconds, 12 "ChargeStatus" charge_status, 13 "Status" status,
    14 "FailureReason" failure_reason, 15 "EndTime" end_time, 16 "PodName" pod_name,
    17 "InstanceTypeAlias" instance_type_alias, 18 "ResourceGroupName" resource_group_name,
    19 "AutoStopping" auto_stopping, 20 "AutomaticStopTime" automatic_stop_time,
    21 "VolumeSourceType" volume_source_type, 22 "VolumeSourceCFS" volume_source_cfs, 23 "Message" message,
    24 "UserTypes" user_types, 25 "SSHConfig" ssh_config, 26 "VolumeSourceGooseFS" volume_source_goose_fs,
    27 "SubUin" sub_uin, 28 "SubUinName" sub_uin_name, 29 "AppId" app_id, 30 "ExposePortConfig" expose_port_config,
    31 "Description" description, 32 "LatestOperatorInfo" latest_operator_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatformImages {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePlatformImages() "DescribePlatformImages" -> DescribePlatformImagesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePlatformImages: PlatformImageInfo =
    Offset "Offset", "PlatformImageInfos" platform_image_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatformImagesOutput {
    pub total_count: Option<u64>,
    pub platform_image_infos: Option<Vec<PlatformImageInfo>>,
}
model! { DescribePlatformImagesOutput {
    0 "TotalCount" total_count, 1 "PlatformImageInfos" platform_image_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformImageInfo {
    pub framework: Option<String>,
    pub image_type: Option<String>,
    pub image_url: Option<String>,
    pub registry_region: Option<String>,
    pub registry_id: Option<String>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub framework_version: Option<String>,
    pub support_gpu_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub extra_attributes: Option<Vec<Attribute>>,
    pub image_range: Option<Vec<String>>,
    pub support_distributed_deploy: Option<bool>,
    pub region_scope: Option<String>,
}
model! { PlatformImageInfo {
    0 "Framework" framework, 1 "ImageType" image_type, 2 "ImageUrl" image_url, 3 "RegistryRegion" registry_region,
    4 "RegistryId" registry_id, 5 "ImageName" image_name, 6 "ImageId" image_id, 7 "FrameworkVersion" framework_version,
    8 "SupportGpuList" support_gpu_list, 9 "Description" description, 10 "ExtraAttributes" extra_attributes,
    11 "ImageRange" image_range, 12 "SupportDistributedDeploy" support_distributed_deploy, 13 "RegionScope" region_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { Attribute {
    0 "Type" r#type, 1 "Key" key, 2 "Value" value, 3 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetImageList {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<Vec<String>>,
    pub order: Option<Vec<String>>,
}
operation! { DescribePresetImageList() "DescribePresetImageList" -> DescribePresetImageListOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: Vec<String>, 5 "Order" order: Vec<String>
} }
paged! { DescribePresetImageList: PresetImageInfo =
    Offset "Offset", "PresetImageList" preset_image_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetImageListOutput {
    pub total_count: Option<i64>,
    pub preset_image_list: Option<Vec<PresetImageInfo>>,
}
model! { DescribePresetImageListOutput {
    0 "TotalCount" total_count, 1 "PresetImageList" preset_image_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetImageInfo {
    pub image_id: Option<String>,
    pub image_repo: Option<String>,
    pub image_tag: Option<String>,
    pub image_url: Option<String>,
    pub image_size: Option<String>,
    pub description: Option<String>,
    pub applicable_module_list: Option<Vec<String>>,
    pub scenario: Option<String>,
    pub framework: Option<String>,
    pub framework_version: Option<String>,
    pub chip_type_list: Option<Vec<String>>,
    pub compute_lib_version: Option<String>,
    pub python_version: Option<String>,
    pub os: Option<String>,
    pub runtime_lib_list: Option<Vec<RuntimeLib>>,
    pub support_gpu_list: Option<Vec<String>>,
    pub extra_attribute_list: Option<Vec<Attribute>>,
    pub support_distributed_deploy: Option<bool>,
    pub is_latest_stable: Option<bool>,
    pub image_name: Option<String>,
    pub version: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub image_type: Option<String>,
}
model! { PresetImageInfo {
    0 "ImageId" image_id, 1 "ImageRepo" image_repo, 2 "ImageTag" image_tag, 3 "ImageUrl" image_url,
    4 "ImageSize" image_size, 5 "Description" description, 6 "ApplicableModuleList" applicable_module_list,
    7 "Scenario" scenario, 8 "Framework" framework, 9 "FrameworkVersion" framework_version,
    10 "ChipTypeList" chip_type_list, 11 "ComputeLibVersion" compute_lib_version, 12 "PythonVersion" python_version,
    13 "OS" os, 14 "RuntimeLibList" runtime_lib_list, 15 "SupportGpuList" support_gpu_list,
    16 "ExtraAttributeList" extra_attribute_list, 17 "SupportDistributedDeploy" support_distributed_deploy,
    18 "IsLatestStable" is_latest_stable, 19 "ImageName" image_name, 20 "Version" version, 21 "CreateTime" create_time,
    22 "UpdateTime" update_time, 23 "ImageType" image_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeLib {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { RuntimeLib {
    0 "Name" name, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAlgoVersionList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub needs_aggregate: Option<bool>,
}
operation! { DescribePublicAlgoVersionList() "DescribePublicAlgoVersionList" -> DescribePublicAlgoVersionListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "NeedsAggregate" needs_aggregate: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAlgoVersionListOutput {
    pub total_count: Option<u64>,
    pub public_algo_versions: Option<Vec<PublicAlgoVersion>>,
    pub aggregate_public_algo_versions: Option<Vec<AggregatePublicAlgoVersion>>,
}
model! { DescribePublicAlgoVersionListOutput {
    0 "TotalCount" total_count, 1 "PublicAlgoVersions" public_algo_versions,
    2 "AggregatePublicAlgoVersions" aggregate_public_algo_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAlgoVersion {
    pub public_algo_version_id: Option<String>,
    pub public_algo_group_id: Option<String>,
    pub version: Option<String>,
    pub introduction: Option<String>,
    pub preview_info: Option<String>,
    pub preset_train_image_info: Option<ImageInfo>,
    pub preset_train_code_info: Option<MaterialInfo>,
    pub preset_model_info: Option<MaterialInfo>,
    pub is_imported: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub default_resource_spec: Option<ResourceSpec>,
    pub default_inference_resource_spec: Option<ResourceSpec>,
    pub support_deploy: Option<bool>,
    pub preset_train_dataset: Option<MaterialInfo>,
    pub train_code_download_url: Option<Secret>,
    pub train_data_download_url: Option<Secret>,
    pub train_params: Option<Vec<TrainParam>>,
    pub preset_train_code_start_cmd: Option<String>,
    pub is_private_model: Option<bool>,
    pub preset_train_image_info_list: Option<Vec<DeviceImageInfo>>,
    pub preset_inference_image_info_list: Option<Vec<DeviceImageInfo>>,
    pub preset_train_code_info_list: Option<Vec<DeviceMaterialInfo>>,
    pub preset_model_info_list: Option<Vec<DeviceMaterialInfo>>,
    pub model_category: Option<String>,
    pub public_algo_series_id: Option<String>,
}
model! { PublicAlgoVersion {
    0 "PublicAlgoVersionId" public_algo_version_id, 1 "PublicAlgoGroupId" public_algo_group_id, 2 "Version" version,
    3 "Introduction" introduction, 4 "PreviewInfo" preview_info, 5 "PresetTrainImageInfo" preset_train_image_info,
    6 "PresetTrainCodeInfo" preset_train_code_info, 7 "PresetModelInfo" preset_model_info, 8 "IsImported" is_imported,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "DefaultResourceSpec" default_resource_spec,
    12 "DefaultInferenceResourceSpec" default_inference_resource_spec, 13 "SupportDeploy" support_deploy,
    14 "PresetTrainDataset" preset_train_dataset, 15 "TrainCodeDownloadUrl" train_code_download_url,
    16 "TrainDataDownloadUrl" train_data_download_url, 17 "TrainParams" train_params,
    18 "PresetTrainCodeStartCmd" preset_train_code_start_cmd, 19 "IsPrivateModel" is_private_model,
    20 "PresetTrainImageInfoList" preset_train_image_info_list,
    21 "PresetInferenceImageInfoList" preset_inference_image_info_list,
    22 "PresetTrainCodeInfoList" preset_train_code_info_list, 23 "PresetModelInfoList" preset_model_info_list,
    24 "ModelCategory" model_category, 25 "PublicAlgoSeriesId" public_algo_series_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialInfo {
    pub storage_type: Option<String>,
    pub cos_path_info: Option<CosPathInfo>,
    pub material_name: Option<String>,
    pub material_type: Option<String>,
    pub mount_path: Option<String>,
}
model! { MaterialInfo {
    0 "StorageType" storage_type, 1 "CosPathInfo" cos_path_info, 2 "MaterialName" material_name,
    3 "MaterialType" material_type, 4 "MountPath" mount_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub spec_alias: Option<String>,
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
}
model! { ResourceSpec {
    0 "SpecAlias" spec_alias, 1 "SpecId" spec_id, 2 "SpecName" spec_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainParam {
    pub name: Option<String>,
    pub default_value: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub required: Option<bool>,
    pub value: Option<String>,
    pub range: Option<Vec<String>>,
    pub r#enum: Option<Vec<String>>,
}
model! { TrainParam {
    0 "Name" name, 1 "DefaultValue" default_value, 2 "Comment" comment, 3 "Type" r#type, 4 "Required" required,
    5 "Value" value, 6 "Range" range, 7 "Enum" r#enum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceImageInfo {
    pub device_type: Option<String>,
    pub image_info: Option<ImageInfo>,
}
model! { DeviceImageInfo {
    0 "DeviceType" device_type, 1 "ImageInfo" image_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMaterialInfo {
    pub device_type: Option<String>,
    pub material_info: Option<MaterialInfo>,
}
model! { DeviceMaterialInfo {
    0 "DeviceType" device_type, 1 "MaterialInfo" material_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregatePublicAlgoVersion {
    pub group_name: Option<String>,
    pub public_algo_versions: Option<Vec<PublicAlgoVersion>>,
}
model! { AggregatePublicAlgoVersion {
    0 "GroupName" group_name, 1 "PublicAlgoVersions" public_algo_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccountLinuxUserInfos {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSubAccountLinuxUserInfos()
    "DescribeSubAccountLinuxUserInfos" -> DescribeSubAccountLinuxUserInfosOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSubAccountLinuxUserInfos: SubAccountInfo =
    Offset "Offset", "SubAccountList" sub_account_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccountLinuxUserInfosOutput {
    pub sub_account_list: Option<Vec<SubAccountInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSubAccountLinuxUserInfosOutput {
    0 "SubAccountList" sub_account_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAccountInfo {
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub linux_uid: Option<i64>,
    pub linux_gid: Option<i64>,
    pub linux_user_name: Option<String>,
    pub enable_root_login: Option<bool>,
    pub update_time: Option<String>,
}
input! { SubAccountInfo() {
    0 "Uin" uin: String, 1 "SubUin" sub_uin: String, 2 "SubUinName" sub_uin_name: String, 3 "LinuxUid" linux_uid: i64,
    4 "LinuxGid" linux_gid: i64, 5 "LinuxUserName" linux_user_name: String, 6 "EnableRootLogin" enable_root_login: bool,
    7 "UpdateTime" update_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersion {
    pub training_model_version_id: String,
}
operation! { DescribeTrainingModelVersion(training_model_version_id: String)
    "DescribeTrainingModelVersion" -> DescribeTrainingModelVersionOutput {
    0 "TrainingModelVersionId" training_model_version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersionOutput {
    pub training_model_version: Option<TrainingModelVersionDTO>,
}
model! { DescribeTrainingModelVersionOutput {
    0 "TrainingModelVersion" training_model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingModelVersionDTO {
    pub training_model_id: Option<String>,
    pub training_model_version_id: Option<String>,
    pub training_model_version: Option<String>,
    pub training_model_source: Option<String>,
    pub training_model_create_time: Option<String>,
    pub training_model_creator: Option<String>,
    pub algorithm_framework: Option<String>,
    pub reasoning_environment: Option<String>,
    pub reasoning_environment_source: Option<String>,
    pub training_model_index: Option<String>,
    pub training_job_name: Option<String>,
    pub training_model_cos_path: Option<CosPathInfo>,
    pub training_model_name: Option<String>,
    pub training_job_id: Option<String>,
    pub reasoning_image_info: Option<ImageInfo>,
    pub create_time: Option<String>,
    pub training_model_status: Option<String>,
    pub training_model_progress: Option<u64>,
    pub training_model_error_msg: Option<String>,
    pub training_model_format: Option<String>,
    pub version_type: Option<String>,
    pub gpu_type: Option<String>,
    pub auto_clean: Option<String>,
    pub model_clean_period: Option<u64>,
    pub max_reserved_models: Option<u64>,
    pub model_hot_update_path: Option<CosPathInfo>,
    pub reasoning_environment_id: Option<String>,
    pub training_job_version: Option<String>,
    pub training_preference: Option<String>,
    pub auto_ml_task_id: Option<String>,
    pub is_qat: Option<bool>,
}
model! { TrainingModelVersionDTO {
    0 "TrainingModelId" training_model_id, 1 "TrainingModelVersionId" training_model_version_id,
    2 "TrainingModelVersion" training_model_version, 3 "TrainingModelSource" training_model_source,
    4 "TrainingModelCreateTime" training_model_create_time, 5 "TrainingModelCreator" training_model_creator,
    6 "AlgorithmFramework" algorithm_framework, 7 "ReasoningEnvironment" reasoning_environment,
    8 "ReasoningEnvironmentSource" reasoning_environment_source, 9 "TrainingModelIndex" training_model_index,
    10 "TrainingJobName" training_job_name, 11 "TrainingModelCosPath" training_model_cos_path,
    12 "TrainingModelName" training_model_name, 13 "TrainingJobId" training_job_id,
    14 "ReasoningImageInfo" reasoning_image_info, 15 "CreateTime" create_time,
    16 "TrainingModelStatus" training_model_status, 17 "TrainingModelProgress" training_model_progress,
    18 "TrainingModelErrorMsg" training_model_error_msg, 19 "TrainingModelFormat" training_model_format,
    20 "VersionType" version_type, 21 "GPUType" gpu_type, 22 "AutoClean" auto_clean,
    23 "ModelCleanPeriod" model_clean_period, 24 "MaxReservedModels" max_reserved_models,
    25 "ModelHotUpdatePath" model_hot_update_path, 26 "ReasoningEnvironmentId" reasoning_environment_id,
    27 "TrainingJobVersion" training_job_version, 28 "TrainingPreference" training_preference,
    29 "AutoMLTaskId" auto_ml_task_id, 30 "IsQAT" is_qat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersions {
    pub training_model_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTrainingModelVersions(training_model_id: String)
    "DescribeTrainingModelVersions" -> DescribeTrainingModelVersionsOutput {
    0 "TrainingModelId" training_model_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersionsOutput {
    pub training_model_versions: Option<Vec<TrainingModelVersionDTO>>,
}
model! { DescribeTrainingModelVersionsOutput {
    0 "TrainingModelVersions" training_model_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTask {
    pub id: String,
    pub ti_project_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeTrainingTask(id: String) "DescribeTrainingTask" -> DescribeTrainingTaskOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String, 2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskOutput {
    pub training_task_detail: Option<TrainingTaskDetail>,
}
model! { DescribeTrainingTaskOutput {
    0 "TrainingTaskDetail" training_task_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingTaskDetail {
    pub id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub region: Option<String>,
    pub framework_name: Option<String>,
    pub framework_version: Option<String>,
    pub framework_environment: Option<String>,
    pub charge_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_config_infos: Option<Vec<ResourceConfigInfo>>,
    pub tags: Option<Vec<Tag>>,
    pub training_mode: Option<String>,
    pub code_package_path: Option<CosPathInfo>,
    pub start_cmd_info: Option<StartCmdInfo>,
    pub data_source: Option<String>,
    pub data_configs: Option<Vec<DataConfig>>,
    pub tuning_parameters: Option<String>,
    pub output: Option<CosPathInfo>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub image_info: Option<ImageInfo>,
    pub runtime_in_seconds: Option<u64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub charge_status: Option<String>,
    pub latest_instance_id: Option<String>,
    pub tensor_board_id: Option<String>,
    pub remark: Option<String>,
    pub failure_reason: Option<String>,
    pub update_time: Option<String>,
    pub end_time: Option<String>,
    pub billing_info: Option<String>,
    pub resource_group_name: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub callback_url: Option<String>,
    pub code_repos: Option<Vec<CodeRepoConfig>>,
    pub expose_network_config: Option<ExposeNetworkConfig>,
    pub operator_info: Option<OperatorInfo>,
}
model! { TrainingTaskDetail {
    0 "Id" id, 1 "Name" name, 2 "Uin" uin, 3 "SubUin" sub_uin, 4 "SubUinName" sub_uin_name, 5 "Region" region,
    6 "FrameworkName" framework_name, 7 "FrameworkVersion" framework_version,
    8 "FrameworkEnvironment" framework_environment, 9 "ChargeType" charge_type, 10 "ResourceGroupId" resource_group_id,
    11 "ResourceConfigInfos" resource_config_infos, 12 "Tags" tags, 13 "TrainingMode" training_mode,
    14 "CodePackagePath" code_package_path, 15 "StartCmdInfo" start_cmd_info, 16 "DataSource" data_source,
    17 "DataConfigs" data_configs, 18 "TuningParameters" tuning_parameters, 19 "Output" output,
    20 "LogEnable" log_enable, 21 "LogConfig" log_config, 22 "VpcId" vpc_id, 23 "SubnetId" subnet_id,
    24 "ImageInfo" image_info, 25 "RuntimeInSeconds" runtime_in_seconds, 26 "CreateTime" create_time,
    27 "StartTime" start_time, 28 "ChargeStatus" charge_status, 29 "LatestInstanceId" latest_instance_id,
    30 "TensorBoardId" tensor_board_id, 31 "Remark" remark, 32 "FailureReason" failure_reason,
    33 "UpdateTime" update_time, 34 "EndTime" end_time, 35 "BillingInfo" billing_info,
    36 "ResourceGroupName" resource_group_name, 37 "Message" message, 38 "Status" status, 39 "CallbackUrl" callback_url,
    40 "CodeRepos" code_repos, 41 "ExposeNetworkConfig" expose_network_config, 42 "OperatorInfo" operator_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodUrl {
    pub pod_name: String,
}
operation! { DescribeTrainingTaskPodUrl(pod_name: String)
    "DescribeTrainingTaskPodUrl" -> DescribeTrainingTaskPodUrlOutput {
    0 "PodName" pod_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodUrlOutput {
    pub pod_url: Option<String>,
}
model! { DescribeTrainingTaskPodUrlOutput {
    0 "PodUrl" pod_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPods {
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeTrainingTaskPods(id: String) "DescribeTrainingTaskPods" -> DescribeTrainingTaskPodsOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodsOutput {
    pub pod_names: Option<Vec<String>>,
    pub total_count: Option<u64>,
    pub pod_info_list: Option<Vec<PodInfo>>,
}
model! { DescribeTrainingTaskPodsOutput {
    0 "PodNames" pod_names, 1 "TotalCount" total_count, 2 "PodInfoList" pod_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodInfo {
    pub name: Option<String>,
    pub ip: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub resource_config_info: Option<ResourceConfigInfo>,
    pub sub_uin: Option<String>,
}
model! { PodInfo {
    0 "Name" name, 1 "IP" ip, 2 "Status" status, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "ResourceConfigInfo" resource_config_info, 6 "SubUin" sub_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTasks {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeTrainingTasks() "DescribeTrainingTasks" -> DescribeTrainingTasksOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "TagFilters" tag_filters: Vec<TagFilter>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "Order" order: String, 6 "OrderField" order_field: String
} }
paged! { DescribeTrainingTasks: TrainingTaskSetItem =
    Offset "Offset", "TrainingTaskSet" training_task_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTasksOutput {
    pub training_task_set: Option<Vec<TrainingTaskSetItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrainingTasksOutput {
    0 "TrainingTaskSet" training_task_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingTaskSetItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub framework_name: Option<String>,
    pub framework_version: Option<String>,
    pub framework_environment: Option<String>,
    pub charge_type: Option<String>,
    pub charge_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_config_infos: Option<Vec<ResourceConfigInfo>>,
    pub training_mode: Option<String>,
    pub status: Option<String>,
    pub runtime_in_seconds: Option<u64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub output: Option<CosPathInfo>,
    pub failure_reason: Option<String>,
    pub update_time: Option<String>,
    pub billing_info: Option<String>,
    pub resource_group_name: Option<String>,
    pub image_info: Option<ImageInfo>,
    pub message: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub callback_url: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub app_id: Option<String>,
    pub envs: Option<Vec<EnvVar>>,
    pub latest_operator_info: Option<OperatorInfo>,
}
model! { TrainingTaskSetItem {
    0 "Id" id, 1 "Name" name, 2 "FrameworkName" framework_name, 3 "FrameworkVersion" framework_version,
    4 "FrameworkEnvironment" framework_environment, 5 "ChargeType" charge_type, 6 "ChargeStatus" charge_status,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceConfigInfos" resource_config_infos,
    9 "TrainingMode" training_mode, 10 "Status" status, 11 "RuntimeInSeconds" runtime_in_seconds,
    12 "CreateTime" create_time, 13 "StartTime" start_time, 14 "EndTime" end_time, 15 "Output" output,
    16 "FailureReason" failure_reason, 17 "UpdateTime" update_time, 18 "BillingInfo" billing_info,
    19 "ResourceGroupName" resource_group_name, 20 "ImageInfo" image_info, 21 "Message" message, 22 "Tags" tags,
    23 "CallbackUrl" callback_url, 24 "SubUin" sub_uin, 25 "SubUinName" sub_uin_name, 26 "AppId" app_id, 27 "Envs" envs,
    28 "LatestOperatorInfo" latest_operator_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaces {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeWorkspaces() "DescribeWorkspaces" -> DescribeWorkspacesOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeWorkspaces: Workspace = Offset "Offset", "Workspaces" workspaces, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub total_count: Option<i64>,
    pub workspaces: Option<Vec<Workspace>>,
}
model! { DescribeWorkspacesOutput {
    0 "TotalCount" total_count, 1 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workspace {
    pub ti_project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    /// Deprecated.
    pub resource_groups: Option<Vec<ResourceGroupInWorkspace>>,
    pub action_type: Option<Vec<String>>,
    pub status: Option<String>,
}
model! { Workspace {
    0 "TiProjectId" ti_project_id, 1 "Name" name, 2 "Description" description, 3 "CreateTime" create_time,
    4 "ResourceGroups" resource_groups, 5 "ActionType" action_type, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInWorkspace {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub region: Option<String>,
    pub occupied: Option<bool>,
}
model! { ResourceGroupInWorkspace {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceGroupName" resource_group_name, 2 "Region" region,
    3 "Occupied" occupied
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    pub service_id: String,
    pub ti_project_id: Option<String>,
    pub model_info: Option<ModelInfo>,
    pub image_info: Option<ImageInfo>,
    pub env: Option<Vec<EnvVar>>,
    pub resources: Option<ResourceInfo>,
    pub instance_type: Option<String>,
    pub scale_mode: Option<String>,
    pub replicas: Option<i64>,
    pub horizontal_pod_autoscaler: Option<HorizontalPodAutoscaler>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub service_action: Option<String>,
    pub service_description: Option<String>,
    pub scale_strategy: Option<String>,
    pub cron_scale_jobs: Option<Vec<CronScaleJob>>,
    pub hybrid_billing_prepaid_replicas: Option<i64>,
    pub model_hot_update_enable: Option<bool>,
    pub scheduled_action: Option<ScheduledAction>,
    pub service_limit: Option<ServiceLimit>,
    pub volume_mount: Option<VolumeMount>,
    pub model_turbo_enable: Option<bool>,
    pub command: Option<String>,
    pub service_eip: Option<ServiceEIP>,
    pub command_base64: Option<String>,
    pub service_port: Option<i64>,
    pub instance_per_replicas: Option<i64>,
    pub termination_grace_period_seconds: Option<i64>,
    pub pre_stop_command: Option<Vec<String>>,
    pub grpc_enable: Option<bool>,
    pub health_probe: Option<HealthProbe>,
    pub rolling_update: Option<RollingUpdate>,
    pub sidecar: Option<SidecarSpec>,
    pub resource_group_id: Option<String>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub scheduling_strategy: Option<String>,
    pub target_project_id: Option<i64>,
}
operation! { ModifyModelService(service_id: String) "ModifyModelService" -> ModifyModelServiceOutput {
    0 "ServiceId" service_id, 1 "TiProjectId" ti_project_id: String, 2 "ModelInfo" model_info: ModelInfo,
    3 "ImageInfo" image_info: ImageInfo, 4 "Env" env: Vec<EnvVar>, 5 "Resources" resources: ResourceInfo,
    6 "InstanceType" instance_type: String, 7 "ScaleMode" scale_mode: String, 8 "Replicas" replicas: i64,
    9 "HorizontalPodAutoscaler" horizontal_pod_autoscaler: HorizontalPodAutoscaler, 10 "LogEnable" log_enable: bool,
    11 "LogConfig" log_config: LogConfig, 12 "ServiceAction" service_action: String,
    13 "ServiceDescription" service_description: String, 14 "ScaleStrategy" scale_strategy: String,
    15 "CronScaleJobs" cron_scale_jobs: Vec<CronScaleJob>,
    16 "HybridBillingPrepaidReplicas" hybrid_billing_prepaid_replicas: i64,
    17 "ModelHotUpdateEnable" model_hot_update_enable: bool, 18 "ScheduledAction" scheduled_action: ScheduledAction,
    19 "ServiceLimit" service_limit: ServiceLimit, 20 "VolumeMount" volume_mount: VolumeMount,
    21 "ModelTurboEnable" model_turbo_enable: bool, 22 "Command" command: String,
    23 "ServiceEIP" service_eip: ServiceEIP, 24 "CommandBase64" command_base64: String,
    25 "ServicePort" service_port: i64, 26 "InstancePerReplicas" instance_per_replicas: i64,
    27 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    28 "PreStopCommand" pre_stop_command: Vec<String>, 29 "GrpcEnable" grpc_enable: bool,
    30 "HealthProbe" health_probe: HealthProbe, 31 "RollingUpdate" rolling_update: RollingUpdate,
    32 "Sidecar" sidecar: SidecarSpec, 33 "ResourceGroupId" resource_group_id: String,
    34 "VolumeMounts" volume_mounts: Vec<VolumeMount>, 35 "SchedulingStrategy" scheduling_strategy: String,
    36 "TargetProjectId" target_project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { ModifyModelServiceOutput {
    0 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceAuthToken {
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    pub need_reset: Option<bool>,
    pub auth_token: Option<AuthToken>,
}
operation! { ModifyModelServiceAuthToken(service_group_id: String) "ModifyModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String, 2 "NeedReset" need_reset: bool,
    3 "AuthToken" auth_token: AuthToken
} }

pub type ModifyModelServiceAuthTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceAuthorization {
    pub service_group_id: String,
    pub authorization_enable: Option<bool>,
}
operation! { ModifyModelServiceAuthorization(service_group_id: String) "ModifyModelServiceAuthorization" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "AuthorizationEnable" authorization_enable: bool
} }

pub type ModifyModelServiceAuthorizationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotebook {
    pub id: String,
    pub name: String,
    pub charge_type: String,
    pub resource_conf: ResourceConf,
    pub auto_stopping: bool,
    pub direct_internet_access: bool,
    pub root_access: bool,
    pub log_enable: bool,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_size_in_gb: Option<u64>,
    pub volume_source_type: Option<String>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub log_config: Option<LogConfig>,
    pub lifecycle_script_id: Option<String>,
    pub default_code_repo_id: Option<String>,
    pub additional_code_repo_ids: Option<Vec<String>>,
    pub automatic_stop_time: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub data_configs: Option<Vec<DataConfig>>,
    pub image_info: Option<ImageInfo>,
    pub image_type: Option<String>,
    pub ssh_config: Option<SSHConfig>,
    pub envs: Option<Vec<EnvVar>>,
    pub description: Option<String>,
}

/// What [`ModifyNotebook::new`] takes.
pub struct ModifyNotebookRequired {
    pub id: String,
    pub name: String,
    pub charge_type: String,
    pub resource_conf: ResourceConf,
    pub auto_stopping: bool,
    pub direct_internet_access: bool,
    pub root_access: bool,
    pub log_enable: bool,
}
operation! { ModifyNotebook{ModifyNotebookRequired: id, name, charge_type, resource_conf, auto_stopping, direct_internet_access, root_access, log_enable}
    "ModifyNotebook" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "ChargeType" charge_type, 3 "ResourceConf" resource_conf,
    4 "AutoStopping" auto_stopping, 5 "DirectInternetAccess" direct_internet_access, 6 "RootAccess" root_access,
    7 "LogEnable" log_enable, 8 "ResourceGroupId" resource_group_id: String, 9 "VpcId" vpc_id: String,
    10 "SubnetId" subnet_id: String, 11 "VolumeSizeInGB" volume_size_in_gb: u64,
    12 "VolumeSourceType" volume_source_type: String, 13 "VolumeSourceCFS" volume_source_cfs: CFSConfig,
    14 "LogConfig" log_config: LogConfig, 15 "LifecycleScriptId" lifecycle_script_id: String,
    16 "DefaultCodeRepoId" default_code_repo_id: String,
    17 "AdditionalCodeRepoIds" additional_code_repo_ids: Vec<String>, 18 "AutomaticStopTime" automatic_stop_time: i64,
    19 "Tags" tags: Vec<Tag>, 20 "DataConfigs" data_configs: Vec<DataConfig>, 21 "ImageInfo" image_info: ImageInfo,
    22 "ImageType" image_type: String, 23 "SSHConfig" ssh_config: SSHConfig, 24 "Envs" envs: Vec<EnvVar>,
    25 "Description" description: String
} }

pub type ModifyNotebookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotebookTags {
    pub id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyNotebookTags(id: String) "ModifyNotebookTags" -> Empty {
    0 "Id" id, 1 "Tags" tags: Vec<Tag>
} }

pub type ModifyNotebookTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceGroupWeights {
    pub service_group_id: String,
    pub weights: Vec<WeightEntry>,
}
operation! { ModifyServiceGroupWeights(service_group_id: String, weights: Vec<WeightEntry>)
    "ModifyServiceGroupWeights" -> ModifyServiceGroupWeightsOutput {
    0 "ServiceGroupId" service_group_id, 1 "Weights" weights
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightEntry {
    pub service_id: Option<String>,
    pub weight: Option<u64>,
}
input! { WeightEntry(service_id: String, weight: u64) {
    0 "ServiceId" service_id: String, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceGroupWeightsOutput {
    pub service_group: Option<ServiceGroup>,
}
model! { ModifyServiceGroupWeightsOutput {
    0 "ServiceGroup" service_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTrainingMetrics {
    pub ti_project_id: Option<String>,
    pub data: Option<Vec<MetricData>>,
}
operation! { PushTrainingMetrics() "PushTrainingMetrics" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Data" data: Vec<MetricData>
} }

pub type PushTrainingMetricsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub task_id: Option<String>,
    pub timestamp: Option<i64>,
    pub uin: Option<String>,
    pub epoch: Option<i64>,
    pub step: Option<i64>,
    pub total_steps: Option<i64>,
    pub points: Option<Vec<DataPoint>>,
}
input! { MetricData(task_id: String) {
    0 "TaskId" task_id: String, 1 "Timestamp" timestamp: i64, 2 "Uin" uin: String, 3 "Epoch" epoch: i64,
    4 "Step" step: i64, 5 "TotalSteps" total_steps: i64, 6 "Points" points: Vec<DataPoint>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    pub name: Option<String>,
    pub value: Option<f64>,
}
input! { DataPoint(name: String, value: f64) {
    0 "Name" name: String, 1 "Value" value: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNotebook {
    pub id: String,
}
operation! { StartNotebook(id: String) "StartNotebook" -> Empty {
    0 "Id" id
} }

pub type StartNotebookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrainingTask {
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { StartTrainingTask(id: String) "StartTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

pub type StartTrainingTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopModelAccelerateTask {
    pub model_acc_task_id: String,
}
operation! { StopModelAccelerateTask(model_acc_task_id: String)
    "StopModelAccelerateTask" -> StopModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopModelAccelerateTaskOutput {
    pub model_acc_task_id: Option<String>,
    pub async_task_id: Option<String>,
}
model! { StopModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id, 1 "AsyncTaskId" async_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNotebook {
    pub id: String,
}
operation! { StopNotebook(id: String) "StopNotebook" -> Empty {
    0 "Id" id
} }

pub type StopNotebookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainingTask {
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { StopTrainingTask(id: String) "StopTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

pub type StopTrainingTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub ti_project_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub permission: Option<String>,
    pub mount_configure: Option<MountConfigureInfo>,
}
operation! { UpdateDataSource() "UpdateDataSource" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Permission" permission: String,
    4 "MountConfigure" mount_configure: MountConfigureInfo
} }

pub type UpdateDataSourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMountLimit {
    pub r#type: String,
    pub storage_id: String,
    pub limit_mount: bool,
    pub ti_project_id: Option<String>,
}
operation! { UpdateMountLimit(r#type: String, storage_id: String, limit_mount: bool) "UpdateMountLimit" -> Empty {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "LimitMount" limit_mount, 3 "TiProjectId" ti_project_id: String
} }

pub type UpdateMountLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubAccountLinuxUserInfo {
    pub sub_account_list: Option<Vec<SubAccountInfo>>,
}
operation! { UpdateSubAccountLinuxUserInfo() "UpdateSubAccountLinuxUserInfo" -> Empty {
    0 "SubAccountList" sub_account_list: Vec<SubAccountInfo>
} }

pub type UpdateSubAccountLinuxUserInfoOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_CAM_EXCEPTION: &str = "AuthFailure.CamException";
    pub const AUTH_FAILURE_NO_PERMISSION: &str = "AuthFailure.NoPermission";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_API_GATEWAY_QUERY_FAILED: &str = "FailedOperation.ApiGatewayQueryFailed";
    pub const FAILED_OPERATION_BILLING_QUERY_FAILED: &str = "FailedOperation.BillingQueryFailed";
    pub const FAILED_OPERATION_BINDING_TAGS_FAILED: &str = "FailedOperation.BindingTagsFailed";
    pub const FAILED_OPERATION_CAM_FAILURE: &str = "FailedOperation.CAMFailure";
    pub const FAILED_OPERATION_CLS_SIZE_EXCEED: &str = "FailedOperation.CLSSizeExceed";
    pub const FAILED_OPERATION_CALL_CLUSTER_FAIL: &str = "FailedOperation.CallClusterFail";
    pub const FAILED_OPERATION_CHECK_BILLING_WHITE_LIST_FAILED: &str = "FailedOperation.CheckBillingWhiteListFailed";
    pub const FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED: &str = "FailedOperation.ClsServiceNotActived";
    pub const FAILED_OPERATION_CLUSTER_QUERY_FAILED: &str = "FailedOperation.ClusterQueryFailed";
    pub const FAILED_OPERATION_CONTEXT_LIMIT_ERROR: &str = "FailedOperation.ContextLimitError";
    pub const FAILED_OPERATION_DC_COS_CLIENT_ERR: &str = "FailedOperation.DCCosClientErr";
    pub const FAILED_OPERATION_DC_CREATE_ASYNC_TASK_ERROR: &str = "FailedOperation.DCCreateAsyncTaskError";
    pub const FAILED_OPERATION_DC_CREATE_USER_COS_CLIENT_ERR: &str = "FailedOperation.DCCreateUserCosClientErr";
    pub const FAILED_OPERATION_DC_DATA_ANNOTATION_RPC_ERR: &str = "FailedOperation.DCDataAnnotationRpcErr";
    pub const FAILED_OPERATION_DC_DATAREPO_RPC_ERR: &str = "FailedOperation.DCDatarepoRpcErr";
    pub const FAILED_OPERATION_DC_DATASET_EXCEED_LIMIT: &str = "FailedOperation.DCDatasetExceedLimit";
    pub const FAILED_OPERATION_DC_DATASET_STATUS_NOT_READY: &str = "FailedOperation.DCDatasetStatusNotReady";
    pub const FAILED_OPERATION_DC_GET_USER_TEMPORARY_SECRET_ERR: &str = "FailedOperation.DCGetUserTemporarySecretErr";
    pub const FAILED_OPERATION_DC_MARSHAL_DATA_ERR: &str = "FailedOperation.DCMarshalDataErr";
    pub const FAILED_OPERATION_DC_QUERY_DATASET_CONTENT_ERR: &str = "FailedOperation.DCQueryDatasetContentErr";
    pub const FAILED_OPERATION_DC_UNMARSHAL_DATA_ERR: &str = "FailedOperation.DCUnmarshalDataErr";
    pub const FAILED_OPERATION_DC_UNSUPPORTED_OPERATION: &str = "FailedOperation.DCUnsupportedOperation";
    pub const FAILED_OPERATION_DELETE_NOTEBOOK_STORAGE_FAILED: &str = "FailedOperation.DeleteNotebookStorageFailed";
    pub const FAILED_OPERATION_DUPLICATE_NAME: &str = "FailedOperation.DuplicateName";
    pub const FAILED_OPERATION_DUPLICATE_NAME_TASK_IS_CREATING: &str = "FailedOperation.DuplicateNameTaskIsCreating";
    pub const FAILED_OPERATION_EXEC_DATABASE_FAIL: &str = "FailedOperation.ExecDatabaseFail";
    pub const FAILED_OPERATION_EXEC_TAG_FAIL: &str = "FailedOperation.ExecTagFail";
    pub const FAILED_OPERATION_FREEZE_BILL_FAILED: &str = "FailedOperation.FreezeBillFailed";
    pub const FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA: &str = "FailedOperation.InsufficientWhitelistQuota";
    pub const FAILED_OPERATION_INVALID_AUTH_TOKEN: &str = "FailedOperation.InvalidAuthToken";
    pub const FAILED_OPERATION_INVALID_USER_TYPE: &str = "FailedOperation.InvalidUserType";
    pub const FAILED_OPERATION_KMS_KEY_NOT_OPEN: &str = "FailedOperation.KmsKeyNotOpen";
    pub const FAILED_OPERATION_MODIFY_BILLING_INSTANCE_BATCH_FAILED: &str =
        "FailedOperation.ModifyBillingInstanceBatchFailed";
    pub const FAILED_OPERATION_MODIFY_RESOURCE_BILLING_TAGS_FAILED: &str =
        "FailedOperation.ModifyResourceBillingTagsFailed";
    pub const FAILED_OPERATION_MOVE_MODEL_DIR_FAILED: &str = "FailedOperation.MoveModelDirFailed";
    pub const FAILED_OPERATION_NO_FREE_BUCKET: &str = "FailedOperation.NoFreeBucket";
    pub const FAILED_OPERATION_NO_PERMISSION: &str = "FailedOperation.NoPermission";
    pub const FAILED_OPERATION_NOT_ALLOW: &str = "FailedOperation.NotAllow";
    pub const FAILED_OPERATION_POD_IP_NOT_FOUND: &str = "FailedOperation.PodIpNotFound";
    pub const FAILED_OPERATION_PROCESSING: &str = "FailedOperation.Processing";
    pub const FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED: &str = "FailedOperation.QueryBindingTagsFailed";
    pub const FAILED_OPERATION_QUERY_DATABASE_FAIL: &str = "FailedOperation.QueryDatabaseFail";
    pub const FAILED_OPERATION_QUERY_PRICE_FAILED: &str = "FailedOperation.QueryPriceFailed";
    pub const FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED: &str =
        "FailedOperation.QueryResourceGroupNamesFailed";
    pub const FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED: &str = "FailedOperation.QueryResourceSpecFailed";
    pub const FAILED_OPERATION_QUERY_SPECS_FAILED: &str = "FailedOperation.QuerySpecsFailed";
    pub const FAILED_OPERATION_QUERY_TAG_FAIL: &str = "FailedOperation.QueryTagFail";
    pub const FAILED_OPERATION_RECORD_NOT_FOUND: &str = "FailedOperation.RecordNotFound";
    pub const FAILED_OPERATION_RELEASE_SSH_PORT_FAILED: &str = "FailedOperation.ReleaseSSHPortFailed";
    pub const FAILED_OPERATION_REPO_BIND_BY_INSTANCE: &str = "FailedOperation.RepoBindByInstance";
    pub const FAILED_OPERATION_SERVER_ROOM_QUERY_FAILED: &str = "FailedOperation.ServerRoomQueryFailed";
    pub const FAILED_OPERATION_STOP_JOB_INSTANCE_FAILED: &str = "FailedOperation.StopJobInstanceFailed";
    pub const FAILED_OPERATION_STS_QUERY_FAILED: &str = "FailedOperation.StsQueryFailed";
    pub const FAILED_OPERATION_TIMEDOUT: &str = "FailedOperation.Timedout";
    pub const FAILED_OPERATION_UN_BINDING_TAGS_FAILED: &str = "FailedOperation.UnBindingTagsFailed";
    pub const FAILED_OPERATION_UN_SUBMIT_NOT_ALLOW_TO_STOP: &str = "FailedOperation.UnSubmitNotAllowToStop";
    pub const FAILED_OPERATION_UNAUTHORIZED_OPERATION: &str = "FailedOperation.UnauthorizedOperation";
    pub const FAILED_OPERATION_UNFREEZE_BILL_FAILED: &str = "FailedOperation.UnfreezeBillFailed";
    pub const FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE: &str = "FailedOperation.UnknownInstanceType";
    pub const FAILED_OPERATION_UNMARSHAL_DATA: &str = "FailedOperation.UnmarshalData";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BINDING_TAGS_FAILED: &str = "InternalError.BindingTagsFailed";
    pub const INTERNAL_ERROR_CFS_NOT_FOUND: &str = "InternalError.CFSNotFound";
    pub const INTERNAL_ERROR_CHECK_FS_PATH_ACCESSIBILITY_FAILED: &str = "InternalError.CheckFSPathAccessibilityFailed";
    pub const INTERNAL_ERROR_CREATE_CUSTOM_SECRET_FAILED: &str = "InternalError.CreateCustomSecretFailed";
    pub const INTERNAL_ERROR_CREATE_JOB_INSTANCE_FAILED: &str = "InternalError.CreateJobInstanceFailed";
    pub const INTERNAL_ERROR_CREATE_TCR_INSTANCE_TOKEN_FAILED: &str = "InternalError.CreateTcrInstanceTokenFailed";
    pub const INTERNAL_ERROR_DELETE_CUSTOM_SECRET_FAILED: &str = "InternalError.DeleteCustomSecretFailed";
    pub const INTERNAL_ERROR_DESCRIBE_CUSTOM_SECRET_FAILED: &str = "InternalError.DescribeCustomSecretFailed";
    pub const INTERNAL_ERROR_DESCRIBE_SUBUIN_DEPENDENCY_ACCESSIBILITY_FAILED: &str =
        "InternalError.DescribeSubuinDependencyAccessibilityFailed";
    pub const INTERNAL_ERROR_GET_CFS_FILE_SYSTEMS_FAILED: &str = "InternalError.GetCFSFileSystemsFailed";
    pub const INTERNAL_ERROR_GET_CFS_MOUNT_INFO_FAILED: &str = "InternalError.GetCFSMountInfoFailed";
    pub const INTERNAL_ERROR_MODIFY_CUSTOM_SECRET_FAILED: &str = "InternalError.ModifyCustomSecretFailed";
    pub const INTERNAL_ERROR_NO_PERMISSION: &str = "InternalError.NoPermission";
    pub const INTERNAL_ERROR_NOT_ALLOW: &str = "InternalError.NotAllow";
    pub const INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED: &str = "InternalError.QueryBindingTagsFailed";
    pub const INTERNAL_ERROR_QUERY_HDFS_INFO_FAILED: &str = "InternalError.QueryHDFSInfoFailed";
    pub const INTERNAL_ERROR_QUERY_PRICE_FAILED: &str = "InternalError.QueryPriceFailed";
    pub const INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED: &str = "InternalError.QueryResourceGroupFailed";
    pub const INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED: &str = "InternalError.QueryResourceGroupNamesFailed";
    pub const INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED: &str = "InternalError.QueryResourceSpecFailed";
    pub const INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED: &str = "InternalError.QuerySubnetInfoFailed";
    pub const INTERNAL_ERROR_QUERY_USER_TMP_CREDENTIAL_FAILED: &str = "InternalError.QueryUserTMPCredentialFailed";
    pub const INTERNAL_ERROR_QUERY_VPC_INFO_FAILED: &str = "InternalError.QueryVPCInfoFailed";
    pub const INTERNAL_ERROR_STOP_JOB_INSTANCE_FAILED: &str = "InternalError.StopJobInstanceFailed";
    pub const INTERNAL_ERROR_UN_SUBMITTED_STATUS_NOT_ALLOW_STOP: &str = "InternalError.UnSubmittedStatusNotAllowStop";
    pub const INTERNAL_ERROR_VALIDATE_CREATE_TASK_FAILED: &str = "InternalError.ValidateCreateTaskFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_FILTER_KEY_STATUS_CONFLICT_WITH_CHARGE_STATUS: &str =
        "InvalidParameter.FilterKeyStatusConflictWithChargeStatus";
    pub const INVALID_PARAMETER_MODEL_FILE_INVALID: &str = "InvalidParameter.ModelFileInvalid";
    pub const INVALID_PARAMETER_MODEL_IS_OFFLINE: &str = "InvalidParameter.ModelIsOffline";
    pub const INVALID_PARAMETER_TGW_INVALID_INTERFACE: &str = "InvalidParameter.TgwInvalidInterface";
    pub const INVALID_PARAMETER_UNSUPPORTED_MULTI_LOCAL_DISK: &str = "InvalidParameter.UnsupportedMultiLocalDisk";
    pub const INVALID_PARAMETER_VALIDATE_ERROR: &str = "InvalidParameter.ValidateError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_AI_MARKET_OUTPUT_CONFIG_EMPTY: &str =
        "InvalidParameterValue.AIMarketOutputConfigEmpty";
    pub const INVALID_PARAMETER_VALUE_AI_MARKET_PUBLIC_ALGO_VERSION_NOT_EXIST: &str =
        "InvalidParameterValue.AIMarketPublicAlgoVersionNotExist";
    pub const INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_ILLEGAL: &str = "InvalidParameterValue.BackOffLimitIllegal";
    pub const INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_NOT_SUPPORT: &str = "InvalidParameterValue.BackOffLimitNotSupport";
    pub const INVALID_PARAMETER_VALUE_BAD_NAME: &str = "InvalidParameterValue.BadName";
    pub const INVALID_PARAMETER_VALUE_CCN_HAS_NO_ATTACHED_VPC: &str = "InvalidParameterValue.CcnHasNoAttachedVpc";
    pub const INVALID_PARAMETER_VALUE_CFS_PATH_COLLISION: &str = "InvalidParameterValue.CfsPathCollision";
    pub const INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED: &str = "InvalidParameterValue.ClsConfigRequired";
    pub const INVALID_PARAMETER_VALUE_CODE_REPO_DUPLICATED: &str = "InvalidParameterValue.CodeRepoDuplicated";
    pub const INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND: &str = "InvalidParameterValue.CodeRepoNotFound";
    pub const INVALID_PARAMETER_VALUE_COS_PATH_NOT_EXIST: &str = "InvalidParameterValue.CosPathNotExist";
    pub const INVALID_PARAMETER_VALUE_DC_ANNOTATION_TYPE: &str = "InvalidParameterValue.DCAnnotationType";
    pub const INVALID_PARAMETER_VALUE_DC_COS_PATH_INFO: &str = "InvalidParameterValue.DCCosPathInfo";
    pub const INVALID_PARAMETER_VALUE_DC_DATASET_ANNOTATION_NOT_MATCH: &str =
        "InvalidParameterValue.DCDatasetAnnotationNotMatch";
    pub const INVALID_PARAMETER_VALUE_DC_DATASET_ID_NOT_EXIST: &str = "InvalidParameterValue.DCDatasetIdNotExist";
    pub const INVALID_PARAMETER_VALUE_DC_DATASET_NAME_EXIST: &str = "InvalidParameterValue.DCDatasetNameExist";
    pub const INVALID_PARAMETER_VALUE_DC_DATASET_TYPE: &str = "InvalidParameterValue.DCDatasetType";
    pub const INVALID_PARAMETER_VALUE_DC_FILTER_VALUES: &str = "InvalidParameterValue.DCFilterValues";
    pub const INVALID_PARAMETER_VALUE_DATA_CONFIG_NUM_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.DataConfigNumLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_DATASET_NOT_EXIST: &str = "InvalidParameterValue.DatasetNotExist";
    pub const INVALID_PARAMETER_VALUE_DATASET_NUM_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.DatasetNumLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_NAME: &str = "InvalidParameterValue.DuplicateName";
    pub const INVALID_PARAMETER_VALUE_FS_PATH_INACCESSIBLE: &str = "InvalidParameterValue.FSPathInaccessible";
    pub const INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT: &str =
        "InvalidParameterValue.FrameworkVersionNotSupport";
    pub const INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED: &str = "InvalidParameterValue.GetCFSMountIPFailed";
    pub const INVALID_PARAMETER_VALUE_GET_GOOSE_FS_FAILED: &str = "InvalidParameterValue.GetGooseFSFailed";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_CONFIG_CANNOT_EMPTY: &str =
        "InvalidParameterValue.GooseFSConfigCannotEmpty";
    pub const INVALID_PARAMETER_VALUE_GOOSE_FS_NOT_EXIST: &str = "InvalidParameterValue.GooseFSNotExist";
    pub const INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL: &str = "InvalidParameterValue.ImageAddressIllegal";
    pub const INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL: &str = "InvalidParameterValue.ImageIllegal";
    pub const INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND: &str = "InvalidParameterValue.ImageNotFound";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_NAME: &str = "InvalidParameterValue.InvalidImageName";
    pub const INVALID_PARAMETER_VALUE_INVALID_RESOURCE_SPEC: &str = "InvalidParameterValue.InvalidResourceSpec";
    pub const INVALID_PARAMETER_VALUE_LIFECYCLE_NOT_FOUND: &str = "InvalidParameterValue.LifecycleNotFound";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOW: &str = "InvalidParameterValue.NotAllow";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP: &str =
        "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_SW_RESOURCE_GROUP: &str =
        "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP: &str =
        "InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup";
    pub const INVALID_PARAMETER_VALUE_PAGE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.PageLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_PARAM_LENGTH_EXCEED_LIMIT: &str = "InvalidParameterValue.ParamLengthExceedLimit";
    pub const INVALID_PARAMETER_VALUE_PATH_ILLEGAL: &str = "InvalidParameterValue.PathIllegal";
    pub const INVALID_PARAMETER_VALUE_QUERY_VPC_INFO_FAILED: &str = "InvalidParameterValue.QueryVPCInfoFailed";
    pub const INVALID_PARAMETER_VALUE_RDMA_CONFIG_ILLEGAL: &str = "InvalidParameterValue.RDMAConfigIllegal";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_CONFIG_ILLEGAL: &str = "InvalidParameterValue.ResourceConfigIllegal";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND: &str = "InvalidParameterValue.SubnetNotFound";
    pub const INVALID_PARAMETER_VALUE_TAIJI_RESOURCE_CONFIG_ILLEGAL: &str =
        "InvalidParameterValue.TAIJIResourceConfigIllegal";
    pub const INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND: &str = "InvalidParameterValue.TopicNotFound";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_DATA_CONFIG: &str = "InvalidParameterValue.UnsupportedDataConfig";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_GOOSE_FS_CONFIG: &str =
        "InvalidParameterValue.UnsupportedGooseFSConfig";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_MULTI_CBS_STORAGE: &str =
        "InvalidParameterValue.UnsupportedMultiCBSStorage";
    pub const INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW: &str = "InvalidParameterValue.VolumeShrinkNotAllow";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_BALANCE_INSUFFICIENT: &str = "OperationDenied.BalanceInsufficient";
    pub const OPERATION_DENIED_BILLING_EXCEPTION: &str = "OperationDenied.BillingException";
    pub const OPERATION_DENIED_BILLING_STATUS_NOT_SUPPORT_WHITELIST_GPU_TYPE: &str =
        "OperationDenied.BillingStatusNotSupportWhitelistGPUType";
    pub const OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT: &str =
        "OperationDenied.BillingStatusResourceInsufficient";
    pub const OPERATION_DENIED_FORBID_MODIFY_VPC_AND_SUBNET: &str = "OperationDenied.ForbidModifyVpcAndSubnet";
    pub const OPERATION_DENIED_IP_ILLEGAL: &str = "OperationDenied.IpIllegal";
    pub const OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT: &str = "OperationDenied.MIYINGBalanceInsufficient";
    pub const OPERATION_DENIED_NETWORK_CIDR_ILLEGAL: &str = "OperationDenied.NetworkCidrIllegal";
    pub const OPERATION_DENIED_NOT_ALLOW: &str = "OperationDenied.NotAllow";
    pub const OPERATION_DENIED_NOT_SUPPORT_CUSTOM_RESOURCE: &str = "OperationDenied.NotSupportCustomResource";
    pub const OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT: &str = "OperationDenied.ResourceGroupInsufficient";
    pub const OPERATION_DENIED_SUBNET_ILLEGAL: &str = "OperationDenied.SubnetIllegal";
    pub const OPERATION_DENIED_TAIJI_APPLICATION_GROUP_INSUFFICIENT: &str =
        "OperationDenied.TAIJIApplicationGroupInsufficient";
    pub const OPERATION_DENIED_UNAUTHORIZED_OPERATION: &str = "OperationDenied.UnauthorizedOperation";
    pub const OPERATION_DENIED_WHITELIST_QUOTA_EXCEED: &str = "OperationDenied.WhitelistQuotaExceed";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_QUOTA_INSUFFICIENT: &str = "ResourceInsufficient.QuotaInsufficient";
    pub const RESOURCE_INSUFFICIENT_SSH_PORT_IS_CONSUMED_UP: &str = "ResourceInsufficient.SSHPortIsConsumedUp";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CFS_NOT_FOUND: &str = "ResourceNotFound.CfsNotFound";
    pub const RESOURCE_NOT_FOUND_NO_MODEL: &str = "ResourceNotFound.NoModel";
    pub const RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND: &str = "ResourceNotFound.ResourceGroupNotFound";
    pub const RESOURCE_NOT_FOUND_VPC_NOT_FOUND: &str = "ResourceNotFound.VPCNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ChatCompletion, CreateDataSource, CreateDataset, CreateExport, CreateModelService, CreateModelServiceAuthToken,
    CreateMountLimit, CreateNotebook, CreatePresignedNotebookUrl, CreateTrainingModel, CreateTrainingTask,
    DeleteDataSource, DeleteDataset, DeleteExport, DeleteModelService, DeleteModelServiceAuthToken,
    DeleteModelServiceGroup, DeleteMountLimit, DeleteNotebook, DeleteTrainingModel, DeleteTrainingModelVersion,
    DeleteTrainingTask, DescribeAnnotatedTaskList, DescribeBillingResourceGroup,
    DescribeBillingResourceGroupAttachedWorkspaces, DescribeBillingResourceGroups,
    DescribeBillingResourceInstanceRunningJobs, DescribeBillingSpecs, DescribeBillingSpecsPrice, DescribeBuildInImages,
    DescribeDataSource, DescribeDataSources, DescribeDatasets, DescribeEvents, DescribeExport, DescribeInferTemplates,
    DescribeLogs, DescribeModelAccelerateTask, DescribeModelAccelerateVersions, DescribeModelService,
    DescribeModelServiceCallInfo, DescribeModelServiceGroup, DescribeModelServiceGroups, DescribeModelServiceHotUpdated,
    DescribeMountInstance, DescribeMountInstances, DescribeMountLimits, DescribeNotebook, DescribeNotebooks,
    DescribePlatformImages, DescribePresetImageList, DescribePublicAlgoVersionList, DescribeSubAccountLinuxUserInfos,
    DescribeTrainingModelVersion, DescribeTrainingModelVersions, DescribeTrainingTask, DescribeTrainingTaskPodUrl,
    DescribeTrainingTaskPods, DescribeTrainingTasks, DescribeWorkspaces, ModifyModelService,
    ModifyModelServiceAuthToken, ModifyModelServiceAuthorization, ModifyNotebook, ModifyNotebookTags,
    ModifyServiceGroupWeights, PushTrainingMetrics, StartNotebook, StartTrainingTask, StopModelAccelerateTask,
    StopNotebook, StopTrainingTask, UpdateDataSource, UpdateMountLimit, UpdateSubAccountLinuxUserInfo
}
