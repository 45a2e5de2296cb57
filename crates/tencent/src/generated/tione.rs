//! `tione` of Tencent Cloud, API version 2021-11-11.
//!
//! Endpoint: `tione.tencentcloudapi.com`, or `tione.<region>.tencentcloudapi.com`. Other versions: [`v20191022`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tione::DescribeBillingResourceGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBillingResourceGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20191022;

static SERVICE: Service<'_> = Service::new(
    "tione",
    "2021-11-11",
    "tione",
    &Endpoints::NONE,
);

/// `ChatCompletion` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ChatCompletion>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_AUTH_TOKEN`], [`codes::INVALID_PARAMETER_MODEL_IS_OFFLINE`],
/// [`codes::INVALID_PARAMETER_TGW_INVALID_INTERFACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletion {
    /// Required.
    pub model: String,
    /// Required.
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

/// In the request of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Required.
    pub role: Option<String>,
    pub content: Option<String>,
    pub multi_modal_contents: Option<Vec<MultiModalContent>>,
}
input! { Message(role: String) {
    0 "Role" role: String, 1 "Content" content: String,
    2 "MultiModalContents" multi_modal_contents: Vec<MultiModalContent>
} }

/// In the request of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalContent {
    /// Required.
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub image_url: Option<ImageUrl>,
}
input! { MultiModalContent(r#type: String) {
    0 "Type" r#type: String, 1 "Text" text: String, 2 "ImageUrl" image_url: ImageUrl
} }

/// In the request of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    pub url: Option<String>,
}
input! { ImageUrl() {
    0 "Url" url: String
} }

/// Response of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionOutput {
    pub model: Option<String>,
    pub choices: Vec<Choice>,
    pub id: Option<String>,
    pub usage: Option<Usage>,
}
model! { ChatCompletionOutput {
    0 "Model" model: String, 1 "Choices" choices: Vec<Choice>, 2 "Id" id: String, 3 "Usage" usage: Usage
} }

/// In the response of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub message: Option<Message>,
    pub finish_reason: Option<String>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "Message" message: Message, 1 "FinishReason" finish_reason: String, 2 "Index" index: i64
} }

/// In the response of [`ChatCompletion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    pub completion_tokens: Option<i64>,
    pub prompt_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { Usage {
    0 "CompletionTokens" completion_tokens: i64, 1 "PromptTokens" prompt_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// Creates data source: `CreateDataSource` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateDataSource>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_AUTH_TOKEN`], [`codes::INVALID_PARAMETER_MODEL_IS_OFFLINE`],
/// [`codes::INVALID_PARAMETER_TGW_INVALID_INTERFACE`].
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

/// In the request of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountConfigureInfo {
    pub work_dir: Option<String>,
}
input! { MountConfigureInfo() {
    0 "WorkDir" work_dir: String
} }

/// In the request of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub id: Option<String>,
}
model! { CreateDataSourceOutput {
    0 "Id" id: String
} }

/// Creates dataset: `CreateDataset` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateDataset>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DC_COS_CLIENT_ERR`],
/// [`codes::FAILED_OPERATION_DC_CREATE_ASYNC_TASK_ERROR`], [`codes::FAILED_OPERATION_DC_CREATE_USER_COS_CLIENT_ERR`],
/// [`codes::FAILED_OPERATION_DC_DATA_ANNOTATION_RPC_ERR`], [`codes::FAILED_OPERATION_DC_DATAREPO_RPC_ERR`],
/// [`codes::FAILED_OPERATION_DC_DATASET_EXCEED_LIMIT`], [`codes::FAILED_OPERATION_DC_DATASET_STATUS_NOT_READY`],
/// [`codes::FAILED_OPERATION_DC_GET_USER_TEMPORARY_SECRET_ERR`], [`codes::FAILED_OPERATION_DC_MARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_QUERY_DATASET_CONTENT_ERR`], [`codes::FAILED_OPERATION_DC_UNMARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_UNSUPPORTED_OPERATION`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::INVALID_PARAMETER_VALIDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CFS_PATH_COLLISION`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_ANNOTATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DC_COS_PATH_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ANNOTATION_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_NAME_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_FILTER_VALUES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    /// Required.
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

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPathInfo {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub paths: Option<Vec<String>>,
}
input! { CosPathInfo(bucket: String, region: String, paths: Vec<String>) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Paths" paths: Vec<String>
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { SchemaInfo(name: String, r#type: String) {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSConfig {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub mount_type: Option<String>,
    pub protocol: Option<String>,
    pub is_preset_storage: Option<bool>,
}
input! { CFSConfig(id: String, path: String) {
    0 "Id" id: String, 1 "Path" path: String, 2 "MountType" mount_type: String, 3 "Protocol" protocol: String,
    4 "IsPresetStorage" is_preset_storage: bool
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { CreateDatasetOutput {
    0 "DatasetId" dataset_id: String
} }

/// Creates export: `CreateExport` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    /// Required.
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

/// Response of [`CreateExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id: String
} }

/// Creates model service: `CreateModelService` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateModelService>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_MODEL_FILE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALIDATE_ERROR`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_QUOTA_INSUFFICIENT`], [`codes::UNSUPPORTED_OPERATION`].
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

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    /// Required.
    pub model_version_id: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_version: Option<String>,
    pub model_source: Option<String>,
    pub cos_path_info: Option<CosPathInfo>,
    pub goosefsx: Option<GooseFSx>,
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
    5 "CosPathInfo" cos_path_info: CosPathInfo, 6 "GooseFSx" goosefsx: GooseFSx,
    7 "AlgorithmFramework" algorithm_framework: String, 8 "ModelType" model_type: String,
    9 "ModelFormat" model_format: String, 10 "IsPrivateModel" is_private_model: bool,
    11 "ModelCategory" model_category: String, 12 "PublicDataSource" public_data_source: PublicDataSourceFS
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GooseFSx {
    pub id: Option<String>,
    pub path: Option<String>,
}
input! { GooseFSx() {
    0 "Id" id: String, 1 "Path" path: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicDataSourceFS {
    pub data_source_id: Option<String>,
    pub sub_path: Option<String>,
}
input! { PublicDataSourceFS() {
    0 "DataSourceId" data_source_id: String, 1 "SubPath" sub_path: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Required.
    pub image_type: Option<String>,
    /// Required.
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

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvVar {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvVar() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub memory: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub real_gpu: Option<i64>,
    pub real_gpu_detail_set: Option<Vec<GpuDetail>>,
    pub enable_rdma: Option<bool>,
    pub root_disk: Option<i64>,
    pub data_disk: Option<i64>,
}
input! { ResourceInfo(cpu: i64, memory: i64) {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "Gpu" gpu: i64, 3 "GpuType" gpu_type: String, 4 "RealGpu" real_gpu: i64,
    5 "RealGpuDetailSet" real_gpu_detail_set: Vec<GpuDetail>, 6 "EnableRDMA" enable_rdma: bool,
    7 "RootDisk" root_disk: i64, 8 "DataDisk" data_disk: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuDetail {
    pub name: Option<String>,
    pub value: Option<i64>,
}
input! { GpuDetail() {
    0 "Name" name: String, 1 "Value" value: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalPodAutoscaler {
    /// Required.
    pub min_replicas: Option<i64>,
    /// Required.
    pub max_replicas: Option<i64>,
    /// Required.
    pub hpa_metrics: Option<Vec<OptionItem>>,
    pub scale_up_stabilization_window_seconds: Option<i64>,
    pub scale_down_stabilization_window_seconds: Option<i64>,
}
input! { HorizontalPodAutoscaler(min_replicas: i64, max_replicas: i64, hpa_metrics: Vec<OptionItem>) {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "HpaMetrics" hpa_metrics: Vec<OptionItem>,
    3 "ScaleUpStabilizationWindowSeconds" scale_up_stabilization_window_seconds: i64,
    4 "ScaleDownStabilizationWindowSeconds" scale_down_stabilization_window_seconds: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<i64>,
}
input! { OptionItem(name: String, value: i64) {
    0 "Name" name: String, 1 "Value" value: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfig {
    /// Required.
    pub logset_id: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
}
input! { LogConfig(logset_id: String, topic_id: String) {
    0 "LogsetId" logset_id: String, 1 "TopicId" topic_id: String
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronScaleJob {
    /// Required.
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

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAction {
    pub schedule_stop: Option<bool>,
    pub schedule_stop_time: Option<String>,
}
input! { ScheduledAction() {
    0 "ScheduleStop" schedule_stop: bool, 1 "ScheduleStopTime" schedule_stop_time: String
} }

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPGetAction {
    pub path: Option<String>,
    pub port: Option<i64>,
}
input! { HTTPGetAction() {
    0 "Path" path: String, 1 "Port" port: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecAction {
    pub command: Option<Vec<String>>,
}
input! { ExecAction() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TCPSocketAction {
    pub port: Option<i64>,
}
input! { TCPSocketAction() {
    0 "Port" port: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdate {
    pub max_unavailable: Option<NumOrPercent>,
    pub max_surge: Option<NumOrPercent>,
}
input! { RollingUpdate() {
    0 "MaxUnavailable" max_unavailable: NumOrPercent, 1 "MaxSurge" max_surge: NumOrPercent
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumOrPercent {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { NumOrPercent() {
    0 "Type" r#type: String, 1 "Value" value: i64
} }

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SidecarSpec {
    pub image_info: Option<ImageInfo>,
}
input! { SidecarSpec() {
    0 "ImageInfo" image_info: ImageInfo
} }

/// In the request of [`CreateModelService`].
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

/// In the request of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSupplyAttribute {
    pub supply_type: Option<String>,
    pub cluster_type: Option<String>,
}
input! { ResourceSupplyAttribute() {
    0 "SupplyType" supply_type: String, 1 "ClusterType" cluster_type: String
} }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { CreateModelServiceOutput {
    0 "Service" service: ServiceItem
} }

/// In the response of [`CreateModelService`].
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
    pub tags: Vec<Tag>,
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
    pub external_resource_groups: Vec<ResourceGroupInfo>,
    pub project_id: Option<String>,
    pub changer: Option<String>,
    pub changer_name: Option<String>,
    pub resource_supply_attribute: Option<ResourceSupplyAttribute>,
}
model! { ServiceItem {
    0 "ServiceGroupId" service_group_id: String, 1 "ServiceId" service_id: String,
    2 "ServiceGroupName" service_group_name: String, 3 "ServiceDescription" service_description: String,
    4 "ServiceInfo" service_info: ServiceInfo, 5 "ClusterId" cluster_id: String, 6 "Region" region: String,
    7 "Namespace" namespace: String, 8 "ChargeType" charge_type: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "ResourceGroupName" resource_group_name: String, 11 "Tags" tags: Vec<Tag>, 12 "IngressName" ingress_name: String,
    13 "CreatedBy" created_by: String, 14 "CreateTime" create_time: String, 15 "UpdateTime" update_time: String,
    16 "Uin" uin: String, 17 "SubUin" sub_uin: String, 18 "AppId" app_id: i64,
    19 "BusinessStatus" business_status: String, 20 "ServiceLimit" service_limit: ServiceLimit,
    21 "ScheduledAction" scheduled_action: ScheduledAction, 22 "CreateFailedReason" create_failed_reason: String,
    23 "Status" status: String, 24 "BillingInfo" billing_info: String, 25 "Weight" weight: i64,
    26 "CreateSource" create_source: String, 27 "Version" version: String, 28 "LatestVersion" latest_version: String,
    29 "ResourceGroupSWType" resource_group_sw_type: String, 30 "ArchiveStatus" archive_status: String,
    31 "DeployType" deploy_type: String, 32 "InstancePerReplicas" instance_per_replicas: String,
    33 "MonitorSource" monitor_source: String, 34 "SubUinName" sub_uin_name: String,
    35 "SchedulingPolicy" scheduling_policy: SchedulingPolicy,
    36 "ExternalResourceGroups" external_resource_groups: Vec<ResourceGroupInfo>, 37 "ProjectId" project_id: String,
    38 "Changer" changer: String, 39 "ChangerName" changer_name: String,
    40 "ResourceSupplyAttribute" resource_supply_attribute: ResourceSupplyAttribute
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub replicas: Option<i64>,
    pub image_info: Option<ImageInfo>,
    pub env: Vec<EnvVar>,
    pub resources: Option<ResourceInfo>,
    pub instance_type: Option<String>,
    pub model_info: Option<ModelInfo>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub authorization_enable: Option<bool>,
    pub horizontal_pod_autoscaler: Option<HorizontalPodAutoscaler>,
    pub status: Option<WorkloadStatus>,
    pub weight: Option<i64>,
    pub resource_total: Option<ResourceInfo>,
    pub old_replicas: Option<i64>,
    pub hybrid_billing_prepaid_replicas: Option<i64>,
    pub old_hybrid_billing_prepaid_replicas: Option<i64>,
    pub model_hot_update_enable: Option<bool>,
    pub instance_alias: Option<String>,
    pub scale_mode: Option<String>,
    pub cron_scale_jobs: Vec<CronScaleJob>,
    pub scale_strategy: Option<String>,
    pub scheduled_action: Option<ScheduledAction>,
    /// Deprecated.
    pub pod_list: Vec<String>,
    /// Deprecated.
    pub pods: Option<Pod>,
    pub pod_infos: Vec<Pod>,
    pub service_limit: Option<ServiceLimit>,
    pub model_turbo_enable: Option<bool>,
    pub volume_mount: Option<VolumeMount>,
    pub infer_code_info: Option<InferCodeInfo>,
    pub command: Option<String>,
    pub service_eip: Option<ServiceEIP>,
    pub service_port: Option<i64>,
    pub termination_grace_period_seconds: Option<i64>,
    pub pre_stop_command: Vec<String>,
    pub grpc_enable: Option<bool>,
    pub health_probe: Option<HealthProbe>,
    pub rolling_update: Option<RollingUpdate>,
    pub instance_per_replicas: Option<i64>,
    pub volume_mounts: Vec<VolumeMount>,
    pub scheduling_strategy: Option<String>,
    pub node_count: Option<i64>,
}
model! { ServiceInfo {
    0 "Replicas" replicas: i64, 1 "ImageInfo" image_info: ImageInfo, 2 "Env" env: Vec<EnvVar>,
    3 "Resources" resources: ResourceInfo, 4 "InstanceType" instance_type: String, 5 "ModelInfo" model_info: ModelInfo,
    6 "LogEnable" log_enable: bool, 7 "LogConfig" log_config: LogConfig,
    8 "AuthorizationEnable" authorization_enable: bool,
    9 "HorizontalPodAutoscaler" horizontal_pod_autoscaler: HorizontalPodAutoscaler, 10 "Status" status: WorkloadStatus,
    11 "Weight" weight: i64, 12 "ResourceTotal" resource_total: ResourceInfo, 13 "OldReplicas" old_replicas: i64,
    14 "HybridBillingPrepaidReplicas" hybrid_billing_prepaid_replicas: i64,
    15 "OldHybridBillingPrepaidReplicas" old_hybrid_billing_prepaid_replicas: i64,
    16 "ModelHotUpdateEnable" model_hot_update_enable: bool, 17 "InstanceAlias" instance_alias: String,
    18 "ScaleMode" scale_mode: String, 19 "CronScaleJobs" cron_scale_jobs: Vec<CronScaleJob>,
    20 "ScaleStrategy" scale_strategy: String, 21 "ScheduledAction" scheduled_action: ScheduledAction,
    22 "PodList" pod_list: Vec<String>, 23 "Pods" pods: Pod, 24 "PodInfos" pod_infos: Vec<Pod>,
    25 "ServiceLimit" service_limit: ServiceLimit, 26 "ModelTurboEnable" model_turbo_enable: bool,
    27 "VolumeMount" volume_mount: VolumeMount, 28 "InferCodeInfo" infer_code_info: InferCodeInfo,
    29 "Command" command: String, 30 "ServiceEIP" service_eip: ServiceEIP, 31 "ServicePort" service_port: i64,
    32 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    33 "PreStopCommand" pre_stop_command: Vec<String>, 34 "GrpcEnable" grpc_enable: bool,
    35 "HealthProbe" health_probe: HealthProbe, 36 "RollingUpdate" rolling_update: RollingUpdate,
    37 "InstancePerReplicas" instance_per_replicas: i64, 38 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    39 "SchedulingStrategy" scheduling_strategy: String, 40 "NodeCount" node_count: i64
} }

/// In the response of [`CreateModelService`].
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
    pub stateful_set_condition: Vec<StatefulSetCondition>,
    pub conditions: Vec<StatefulSetCondition>,
    pub reason: Option<String>,
}
model! { WorkloadStatus {
    0 "Replicas" replicas: i64, 1 "UpdatedReplicas" updated_replicas: i64, 2 "ReadyReplicas" ready_replicas: i64,
    3 "AvailableReplicas" available_replicas: i64, 4 "UnavailableReplicas" unavailable_replicas: i64,
    5 "Status" status: String, 6 "StatefulSetCondition" stateful_set_condition: Vec<StatefulSetCondition>,
    7 "Conditions" conditions: Vec<StatefulSetCondition>, 8 "Reason" reason: String
} }

/// In the response of [`CreateModelService`].
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
    0 "Message" message: String, 1 "Reason" reason: String, 2 "Status" status: String, 3 "Type" r#type: String,
    4 "LastTransitionTime" last_transition_time: String, 5 "LastUpdateTime" last_update_time: String
} }

/// In the response of [`CreateModelService`].
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
    pub container_infos: Vec<Container>,
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
    0 "Name" name: String, 1 "Uid" uid: String, 2 "ChargeType" charge_type: String, 3 "Phase" phase: String,
    4 "IP" ip: String, 5 "CreateTime" create_time: String, 6 "Containers" containers: Container,
    7 "ContainerInfos" container_infos: Vec<Container>,
    8 "CrossTenantENIInfo" cross_tenant_eni_info: CrossTenantENIInfo, 9 "Status" status: String,
    10 "StartScheduleTime" start_schedule_time: String, 11 "Message" message: String, 12 "NodeIP" node_ip: String,
    13 "NodeId" node_id: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "ResourceGroupName" resource_group_name: String, 16 "ResourceInfo" resource_info: ResourceInfo
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    pub name: Option<String>,
    pub container_id: Option<String>,
    pub image: Option<String>,
    pub status: Option<ContainerStatus>,
}
model! { Container {
    0 "Name" name: String, 1 "ContainerId" container_id: String, 2 "Image" image: String,
    3 "Status" status: ContainerStatus
} }

/// In the response of [`CreateModelService`].
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
    0 "RestartCount" restart_count: i64, 1 "State" state: String, 2 "Ready" ready: bool, 3 "Reason" reason: String,
    4 "Message" message: String
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossTenantENIInfo {
    pub primary_ip: Option<String>,
    pub port: Option<String>,
}
model! { CrossTenantENIInfo {
    0 "PrimaryIP" primary_ip: String, 1 "Port" port: String
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferCodeInfo {
    pub cos_path_info: Option<CosPathInfo>,
}
model! { InferCodeInfo {
    0 "CosPathInfo" cos_path_info: CosPathInfo
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingPolicy {
    pub cross_resource_group_scheduling: Option<bool>,
}
model! { SchedulingPolicy {
    0 "CrossResourceGroupScheduling" cross_resource_group_scheduling: bool
} }

/// In the response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceGroupName" resource_group_name: String
} }

/// Creates model service auth token: `CreateModelServiceAuthToken` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateModelServiceAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceAuthToken {
    /// Required.
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { CreateModelServiceAuthToken(service_group_id: String) "CreateModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String, 2 "Name" name: String,
    3 "Description" description: String
} }

/// Response of [`CreateModelServiceAuthToken`]: empty.
pub type CreateModelServiceAuthTokenOutput = Empty;

/// Creates mount limit: `CreateMountLimit` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateMountLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountLimit {
    /// Required.
    pub r#type: String,
    /// Required.
    pub storage_id: String,
    pub ti_project_id: Option<String>,
    pub limit_mount: Option<bool>,
}
operation! { CreateMountLimit(r#type: String, storage_id: String) "CreateMountLimit" -> Empty {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "TiProjectId" ti_project_id: String, 3 "LimitMount" limit_mount: bool
} }

/// Response of [`CreateMountLimit`]: empty.
pub type CreateMountLimitOutput = Empty;

/// Creates notebook: `CreateNotebook` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDING_TAGS_FAILED`], [`codes::FAILED_OPERATION_FREEZE_BILL_FAILED`],
/// [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::FAILED_OPERATION_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CREATE_CUSTOM_SECRET_FAILED`], [`codes::INTERNAL_ERROR_DELETE_CUSTOM_SECRET_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_CUSTOM_SECRET_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_SUBUIN_DEPENDENCY_ACCESSIBILITY_FAILED`],
/// [`codes::INTERNAL_ERROR_MODIFY_CUSTOM_SECRET_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_USER_TMP_CREDENTIAL_FAILED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_MULTI_LOCAL_DISK`],
/// [`codes::INVALID_PARAMETER_VALUE_CCN_HAS_NO_ATTACHED_VPC`], [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONFIG_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_GET_GOOSE_FS_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_CONFIG_CANNOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_LIFECYCLE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_SW_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_PATH_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_GOOSE_FS_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_MULTI_CBS_STORAGE`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_NOT_SUPPORT_WHITELIST_GPU_TYPE`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_IP_ILLEGAL`],
/// [`codes::OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_NETWORK_CIDR_ILLEGAL`],
/// [`codes::OPERATION_DENIED_NOT_ALLOW`], [`codes::OPERATION_DENIED_NOT_SUPPORT_CUSTOM_RESOURCE`],
/// [`codes::OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT`], [`codes::OPERATION_DENIED_UNAUTHORIZED_OPERATION`],
/// [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`], [`codes::RESOURCE_INSUFFICIENT_SSH_PORT_IS_CONSUMED_UP`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebook {
    /// Required.
    pub name: String,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub resource_conf: ResourceConf,
    /// Required.
    pub log_enable: bool,
    /// Required.
    pub root_access: bool,
    /// Required.
    pub auto_stopping: bool,
    /// Required.
    pub direct_internet_access: bool,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_source_type: Option<String>,
    pub volume_size_in_gb: Option<i64>,
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
    pub volume_source_goose_fs: Option<GooseFS>,
    pub description: Option<String>,
}

/// Arguments of [`CreateNotebook::new`].
pub struct CreateNotebookRequired {
    pub name: String,
    pub charge_type: String,
    pub resource_conf: ResourceConf,
    pub log_enable: bool,
    pub root_access: bool,
    pub auto_stopping: bool,
    pub direct_internet_access: bool,
}
operation! {
    CreateNotebook { CreateNotebookRequired: name, charge_type, resource_conf, log_enable, root_access, auto_stopping, direct_internet_access }
    "CreateNotebook" -> CreateNotebookOutput {
    0 "Name" name, 1 "ChargeType" charge_type, 2 "ResourceConf" resource_conf, 3 "LogEnable" log_enable,
    4 "RootAccess" root_access, 5 "AutoStopping" auto_stopping, 6 "DirectInternetAccess" direct_internet_access,
    7 "ResourceGroupId" resource_group_id: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "VolumeSourceType" volume_source_type: String, 11 "VolumeSizeInGB" volume_size_in_gb: i64,
    12 "VolumeSourceCFS" volume_source_cfs: CFSConfig, 13 "LogConfig" log_config: LogConfig,
    14 "LifecycleScriptId" lifecycle_script_id: String, 15 "DefaultCodeRepoId" default_code_repo_id: String,
    16 "AdditionalCodeRepoIds" additional_code_repo_ids: Vec<String>, 17 "AutomaticStopTime" automatic_stop_time: i64,
    18 "Tags" tags: Vec<Tag>, 19 "DataConfigs" data_configs: Vec<DataConfig>, 20 "ImageInfo" image_info: ImageInfo,
    21 "ImageType" image_type: String, 22 "SSHConfig" ssh_config: SSHConfig,
    23 "VolumeSourceGooseFS" volume_source_goose_fs: GooseFS, 24 "Description" description: String
} }

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConf {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_type: Option<String>,
    pub instance_type: Option<String>,
}
input! { ResourceConf() {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "Gpu" gpu: i64, 3 "GpuType" gpu_type: String,
    4 "InstanceType" instance_type: String
} }

/// In the request of [`CreateNotebook`].
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

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetConfig {
    /// Required.
    pub id: Option<String>,
}
input! { DataSetConfig(id: String) {
    0 "Id" id: String
} }

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HDFSConfig {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub path: Option<String>,
}
input! { HDFSConfig(id: String, path: String) {
    0 "Id" id: String, 1 "Path" path: String
} }

/// In the request of [`CreateNotebook`].
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

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFSTurbo {
    pub id: Option<String>,
    pub path: Option<String>,
}
input! { CFSTurbo() {
    0 "Id" id: String, 1 "Path" path: String
} }

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDisk {
    /// Required.
    pub instance_id: Option<String>,
    pub local_path: Option<String>,
}
input! { LocalDisk(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "LocalPath" local_path: String
} }

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSConfig {
    /// Required.
    pub volume_size_in_gb: Option<i64>,
}
input! { CBSConfig(volume_size_in_gb: i64) {
    0 "VolumeSizeInGB" volume_size_in_gb: i64
} }

/// In the request of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPath {
    pub path: Option<String>,
}
input! { HostPath() {
    0 "Path" path: String
} }

/// In the request of [`CreateNotebook`].
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

/// In the request of [`CreateNotebook`].
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

/// Response of [`CreateNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookOutput {
    pub id: Option<String>,
}
model! { CreateNotebookOutput {
    0 "Id" id: String
} }

/// Creates presigned notebook url: `CreatePresignedNotebookUrl` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreatePresignedNotebookUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::FAILED_OPERATION_POD_IP_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_QUERY_USER_TMP_CREDENTIAL_FAILED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookUrl {
    /// Required.
    pub id: String,
}
operation! { CreatePresignedNotebookUrl(id: String) "CreatePresignedNotebookUrl" -> CreatePresignedNotebookUrlOutput {
    0 "Id" id
} }

/// Response of [`CreatePresignedNotebookUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookUrlOutput {
    /// Secret.
    pub authorized_url: Option<Secret>,
}
model! { CreatePresignedNotebookUrlOutput {
    0 "AuthorizedUrl" authorized_url: Secret
} }

/// Creates training model: `CreateTrainingModel` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateTrainingModel>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BINDING_TAGS_FAILED`],
/// [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`], [`codes::FAILED_OPERATION_MOVE_MODEL_DIR_FAILED`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingModel {
    /// Required.
    pub import_method: String,
    /// Required.
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
    pub max_reserved_models: Option<i64>,
    pub model_clean_period: Option<i64>,
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
    22 "AutoClean" auto_clean: String, 23 "MaxReservedModels" max_reserved_models: i64,
    24 "ModelCleanPeriod" model_clean_period: i64, 25 "IsQAT" is_qat: bool
} }

/// Response of [`CreateTrainingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingModelOutput {
    pub id: Option<String>,
    pub training_model_version_id: Option<String>,
}
model! { CreateTrainingModelOutput {
    0 "Id" id: String, 1 "TrainingModelVersionId" training_model_version_id: String
} }

/// Creates training task: `CreateTrainingTask` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=CreateTrainingTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_NAME_TASK_IS_CREATING`], [`codes::FAILED_OPERATION_FREEZE_BILL_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_BINDING_TAGS_FAILED`],
/// [`codes::INTERNAL_ERROR_CFS_NOT_FOUND`], [`codes::INTERNAL_ERROR_CHECK_FS_PATH_ACCESSIBILITY_FAILED`],
/// [`codes::INTERNAL_ERROR_CREATE_TCR_INSTANCE_TOKEN_FAILED`], [`codes::INTERNAL_ERROR_GET_CFS_FILE_SYSTEMS_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_CFS_MOUNT_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_HDFS_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_VPC_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_VALIDATE_CREATE_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_MARKET_OUTPUT_CONFIG_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_MARKET_PUBLIC_ALGO_VERSION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_PATH_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DATASET_NUM_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_FS_PATH_INACCESSIBLE`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED`], [`codes::INVALID_PARAMETER_VALUE_GET_GOOSE_FS_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_LENGTH_EXCEED_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_PATH_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_VPC_INFO_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RDMA_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAIJI_RESOURCE_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_DATA_CONFIG`], [`codes::OPERATION_DENIED_BILLING_EXCEPTION`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_IP_ILLEGAL`],
/// [`codes::OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_NETWORK_CIDR_ILLEGAL`],
/// [`codes::OPERATION_DENIED_NOT_ALLOW`], [`codes::OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_SUBNET_ILLEGAL`], [`codes::OPERATION_DENIED_TAIJI_APPLICATION_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CFS_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingTask {
    /// Required.
    pub name: String,
    /// Required.
    pub charge_type: String,
    /// Required.
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

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfigInfo {
    /// Required.
    pub role: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub gpu_type: Option<String>,
    pub gpu: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_num: Option<i64>,
    pub instance_type_alias: Option<String>,
    pub rdma_config: Option<RDMAConfig>,
}
input! { ResourceConfigInfo(role: String) {
    0 "Role" role: String, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "GpuType" gpu_type: String, 4 "Gpu" gpu: i64,
    5 "InstanceType" instance_type: String, 6 "InstanceNum" instance_num: i64,
    7 "InstanceTypeAlias" instance_type_alias: String, 8 "RDMAConfig" rdma_config: RDMAConfig
} }

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RDMAConfig {
    pub enable: Option<bool>,
}
input! { RDMAConfig() {
    0 "Enable" enable: bool
} }

/// In the request of [`CreateTrainingTask`].
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

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncodedStartCmdInfo {
    pub start_cmd_info: Option<String>,
}
input! { EncodedStartCmdInfo() {
    0 "StartCmdInfo" start_cmd_info: String
} }

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepoConfig {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub target_path: Option<String>,
}
input! { CodeRepoConfig(id: String, target_path: String) {
    0 "Id" id: String, 1 "TargetPath" target_path: String
} }

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeNetworkConfig {
    pub ssh_config: Option<SSHConfig>,
    pub expose_port_config: Option<ExposePortConfig>,
}
input! { ExposeNetworkConfig() {
    0 "SSHConfig" ssh_config: SSHConfig, 1 "ExposePortConfig" expose_port_config: ExposePortConfig
} }

/// In the request of [`CreateTrainingTask`].
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

/// In the request of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainToolConfig {
    pub enable_hang_monitor: Option<bool>,
    pub hang_monitor_nodes: Option<Vec<String>>,
    pub log_hang_timeout_in_minute: Option<i64>,
}
input! { TrainToolConfig() {
    0 "EnableHangMonitor" enable_hang_monitor: bool, 1 "HangMonitorNodes" hang_monitor_nodes: Vec<String>,
    2 "LogHangTimeoutInMinute" log_hang_timeout_in_minute: i64
} }

/// Response of [`CreateTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingTaskOutput {
    pub id: Option<String>,
}
model! { CreateTrainingTaskOutput {
    0 "Id" id: String
} }

/// Deletes data source: `DeleteDataSource` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteDataSource>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_NAME_TASK_IS_CREATING`], [`codes::FAILED_OPERATION_FREEZE_BILL_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_BINDING_TAGS_FAILED`],
/// [`codes::INTERNAL_ERROR_CFS_NOT_FOUND`], [`codes::INTERNAL_ERROR_CHECK_FS_PATH_ACCESSIBILITY_FAILED`],
/// [`codes::INTERNAL_ERROR_CREATE_TCR_INSTANCE_TOKEN_FAILED`], [`codes::INTERNAL_ERROR_GET_CFS_FILE_SYSTEMS_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_CFS_MOUNT_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_HDFS_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_VPC_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_VALIDATE_CREATE_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_MARKET_OUTPUT_CONFIG_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_AI_MARKET_PUBLIC_ALGO_VERSION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_PATH_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DATASET_NUM_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_FS_PATH_INACCESSIBLE`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED`], [`codes::INVALID_PARAMETER_VALUE_GET_GOOSE_FS_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_GOOSE_FS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_LENGTH_EXCEED_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_PATH_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_VPC_INFO_FAILED`], [`codes::INVALID_PARAMETER_VALUE_RDMA_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAIJI_RESOURCE_CONFIG_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_DATA_CONFIG`], [`codes::OPERATION_DENIED_BILLING_EXCEPTION`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_IP_ILLEGAL`],
/// [`codes::OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_NETWORK_CIDR_ILLEGAL`],
/// [`codes::OPERATION_DENIED_NOT_ALLOW`], [`codes::OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_SUBNET_ILLEGAL`], [`codes::OPERATION_DENIED_TAIJI_APPLICATION_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CFS_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub ti_project_id: Option<String>,
    pub id: Option<String>,
}
operation! { DeleteDataSource() "DeleteDataSource" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Id" id: String
} }

/// Response of [`DeleteDataSource`]: empty.
pub type DeleteDataSourceOutput = Empty;

/// Deletes dataset: `DeleteDataset` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteDataset>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DC_COS_CLIENT_ERR`],
/// [`codes::FAILED_OPERATION_DC_CREATE_ASYNC_TASK_ERROR`], [`codes::FAILED_OPERATION_DC_CREATE_USER_COS_CLIENT_ERR`],
/// [`codes::FAILED_OPERATION_DC_DATA_ANNOTATION_RPC_ERR`], [`codes::FAILED_OPERATION_DC_DATAREPO_RPC_ERR`],
/// [`codes::FAILED_OPERATION_DC_DATASET_EXCEED_LIMIT`], [`codes::FAILED_OPERATION_DC_DATASET_STATUS_NOT_READY`],
/// [`codes::FAILED_OPERATION_DC_GET_USER_TEMPORARY_SECRET_ERR`], [`codes::FAILED_OPERATION_DC_MARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_QUERY_DATASET_CONTENT_ERR`], [`codes::FAILED_OPERATION_DC_UNMARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_UNSUPPORTED_OPERATION`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_ANNOTATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DC_COS_PATH_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ANNOTATION_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_NAME_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_FILTER_VALUES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub delete_label_enable: bool,
    pub ti_project_id: Option<String>,
}
operation! { DeleteDataset(dataset_id: String, delete_label_enable: bool) "DeleteDataset" -> DeleteDatasetOutput {
    0 "DatasetId" dataset_id, 1 "DeleteLabelEnable" delete_label_enable, 2 "TiProjectId" ti_project_id: String
} }

/// Response of [`DeleteDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { DeleteDatasetOutput {
    0 "DatasetId" dataset_id: String
} }

/// Deletes export: `DeleteExport` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    /// Required.
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

/// Response of [`DeleteExport`]: empty.
pub type DeleteExportOutput = Empty;

/// Deletes model service: `DeleteModelService` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteModelService>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    /// Required.
    pub service_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DeleteModelService(service_id: String) "DeleteModelService" -> Empty {
    0 "ServiceId" service_id, 1 "TiProjectId" ti_project_id: String, 2 "ServiceCategory" service_category: String
} }

/// Response of [`DeleteModelService`]: empty.
pub type DeleteModelServiceOutput = Empty;

/// Deletes model service auth token: `DeleteModelServiceAuthToken` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteModelServiceAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceAuthToken {
    /// Required.
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    /// Secret.
    pub auth_token_value: Option<Secret>,
}
operation! { DeleteModelServiceAuthToken(service_group_id: String) "DeleteModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String,
    2 "AuthTokenValue" auth_token_value: Secret
} }

/// Response of [`DeleteModelServiceAuthToken`]: empty.
pub type DeleteModelServiceAuthTokenOutput = Empty;

/// Deletes model service group: `DeleteModelServiceGroup` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteModelServiceGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceGroup {
    /// Required.
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DeleteModelServiceGroup(service_group_id: String) "DeleteModelServiceGroup" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DeleteModelServiceGroup`]: empty.
pub type DeleteModelServiceGroupOutput = Empty;

/// Deletes mount limit: `DeleteMountLimit` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteMountLimit>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DeleteMountLimit`]: empty.
pub type DeleteMountLimitOutput = Empty;

/// Deletes notebook: `DeleteNotebook` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_NOTEBOOK_STORAGE_FAILED`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_RELEASE_SSH_PORT_FAILED`], [`codes::FAILED_OPERATION_UN_BINDING_TAGS_FAILED`],
/// [`codes::FAILED_OPERATION_UN_SUBMIT_NOT_ALLOW_TO_STOP`], [`codes::FAILED_OPERATION_UNFREEZE_BILL_FAILED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebook {
    /// Required.
    pub id: String,
}
operation! { DeleteNotebook(id: String) "DeleteNotebook" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteNotebook`]: empty.
pub type DeleteNotebookOutput = Empty;

/// Deletes training model: `DeleteTrainingModel` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteTrainingModel>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::RESOURCE_NOT_FOUND_NO_MODEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingModel {
    /// Required.
    pub training_model_id: String,
    pub enable_delete_cos: Option<bool>,
    pub model_version_type: Option<String>,
}
operation! { DeleteTrainingModel(training_model_id: String) "DeleteTrainingModel" -> Empty {
    0 "TrainingModelId" training_model_id, 1 "EnableDeleteCos" enable_delete_cos: bool,
    2 "ModelVersionType" model_version_type: String
} }

/// Response of [`DeleteTrainingModel`]: empty.
pub type DeleteTrainingModelOutput = Empty;

/// Deletes training model version: `DeleteTrainingModelVersion` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteTrainingModelVersion>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingModelVersion {
    /// Required.
    pub training_model_version_id: String,
    pub enable_delete_cos: Option<bool>,
}
operation! { DeleteTrainingModelVersion(training_model_version_id: String) "DeleteTrainingModelVersion" -> Empty {
    0 "TrainingModelVersionId" training_model_version_id, 1 "EnableDeleteCos" enable_delete_cos: bool
} }

/// Response of [`DeleteTrainingModelVersion`]: empty.
pub type DeleteTrainingModelVersionOutput = Empty;

/// Deletes training task: `DeleteTrainingTask` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DeleteTrainingTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingTask {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DeleteTrainingTask(id: String) "DeleteTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DeleteTrainingTask`]: empty.
pub type DeleteTrainingTaskOutput = Empty;

/// Describes annotated task list: `DescribeAnnotatedTaskList` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeAnnotatedTaskList>.
///
/// Errors: [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnnotatedTaskList {
    /// Required.
    pub offset: i64,
    /// Required.
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

/// In the request of [`DescribeAnnotatedTaskList`].
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

/// In the request of [`DescribeAnnotatedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`DescribeAnnotatedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnnotatedTaskListOutput {
    pub total_count: Option<i64>,
    pub task_list: Vec<AnnotationTaskInfo>,
}
model! { DescribeAnnotatedTaskListOutput {
    0 "TotalCount" total_count: i64, 1 "TaskList" task_list: Vec<AnnotationTaskInfo>
} }

/// In the response of [`DescribeAnnotatedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub scene_name: Option<String>,
    pub label_value_list: Vec<LabelValue>,
    pub cam_tag_list: Vec<CamTag>,
    pub status: Option<i64>,
    pub abnormal_msg: Option<String>,
    pub is_submitting: Option<bool>,
    pub task_note: Option<String>,
    pub data_set_version: Option<String>,
    pub num_annotated: Option<i64>,
    pub num_total: Option<i64>,
    pub create_time: Option<i64>,
    pub ocr_tool_type: Option<i64>,
    pub ocr_text_attribute_annotate_enable: Option<bool>,
    pub export_format: Option<String>,
    pub submitting_error_msg: Option<String>,
    pub ocr_annotation_content_type: Option<i64>,
    pub enable_auxiliary_annotation: Option<bool>,
    pub dataset_creator: Option<String>,
    pub creator: Option<String>,
    pub dataset_creator_name: Option<String>,
    pub creator_name: Option<String>,
    pub task_status: Option<String>,
}
model! { AnnotationTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "DatasetId" dataset_id: String,
    3 "DatasetName" dataset_name: String, 4 "SceneName" scene_name: String,
    5 "LabelValueList" label_value_list: Vec<LabelValue>, 6 "CamTagList" cam_tag_list: Vec<CamTag>,
    7 "Status" status: i64, 8 "AbnormalMsg" abnormal_msg: String, 9 "IsSubmitting" is_submitting: bool,
    10 "TaskNote" task_note: String, 11 "DataSetVersion" data_set_version: String, 12 "NumAnnotated" num_annotated: i64,
    13 "NumTotal" num_total: i64, 14 "CreateTime" create_time: i64, 15 "OcrToolType" ocr_tool_type: i64,
    16 "OcrTextAttributeAnnotateEnable" ocr_text_attribute_annotate_enable: bool,
    17 "ExportFormat" export_format: String, 18 "SubmittingErrorMsg" submitting_error_msg: String,
    19 "OcrAnnotationContentType" ocr_annotation_content_type: i64,
    20 "EnableAuxiliaryAnnotation" enable_auxiliary_annotation: bool, 21 "DatasetCreator" dataset_creator: String,
    22 "Creator" creator: String, 23 "DatasetCreatorName" dataset_creator_name: String,
    24 "CreatorName" creator_name: String, 25 "TaskStatus" task_status: String
} }

/// In the response of [`DescribeAnnotatedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelValue {
    pub label_name: Option<String>,
    pub label_color: Option<String>,
}
model! { LabelValue {
    0 "LabelName" label_name: String, 1 "LabelColor" label_color: String
} }

/// In the response of [`DescribeAnnotatedTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CamTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CamTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes billing resource group: `DescribeBillingResourceGroup` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingResourceGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_NO_PERMISSION`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CALL_CLUSTER_FAIL`], [`codes::FAILED_OPERATION_QUERY_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_SERVER_ROOM_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_DATA`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroup {
    /// Required.
    pub resource_group_id: String,
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeBillingResourceGroup(resource_group_id: String)
    "DescribeBillingResourceGroup" -> DescribeBillingResourceGroupOutput {
    0 "ResourceGroupId" resource_group_id, 1 "TiProjectId" ti_project_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Order" order: String, 6 "OrderField" order_field: String
} }
paged! { DescribeBillingResourceGroup: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeBillingResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
    pub resource_group_sw_type: Option<String>,
}
model! { DescribeBillingResourceGroupOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>,
    2 "ResourceGroupSWType" resource_group_sw_type: String
} }

/// In the response of [`DescribeBillingResourceGroup`].
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
    pub spec_features: Vec<String>,
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
    0 "InstanceId" instance_id: String, 1 "UsedResource" used_resource: ResourceInfo,
    2 "TotalResource" total_resource: ResourceInfo, 3 "InstanceStatus" instance_status: String,
    4 "SubUin" sub_uin: String, 5 "CreateTime" create_time: String, 6 "ExpireTime" expire_time: String,
    7 "AutoRenewFlag" auto_renew_flag: String, 8 "SpecId" spec_id: String, 9 "SpecAlias" spec_alias: String,
    10 "SpecFeatures" spec_features: Vec<String>, 11 "CvmInstanceId" cvm_instance_id: String,
    12 "ErrCode" err_code: String, 13 "ErrMsg" err_msg: String, 14 "AvailableResource" available_resource: ResourceInfo,
    15 "InstanceIP" instance_ip: String, 16 "InstanceName" instance_name: String,
    17 "CvmInstanceType" cvm_instance_type: String, 18 "AutoRenew" auto_renew: bool, 19 "Isolated" isolated: bool,
    20 "RepairTaskInfo" repair_task_info: RepairTaskInfo, 21 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeBillingResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskInfo {
    pub task_id: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_name: Option<String>,
    pub create_time: Option<String>,
    pub task_detail: Option<String>,
    pub product: Option<String>,
}
model! { RepairTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskTypeId" task_type_id: i64, 2 "TaskTypeName" task_type_name: String,
    3 "CreateTime" create_time: String, 4 "TaskDetail" task_detail: String, 5 "Product" product: String
} }

/// Describes billing resource group attached workspaces: `DescribeBillingResourceGroupAttachedWorkspaces` of `tione`
/// 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingResourceGroupAttachedWorkspaces>.
///
/// Errors: [`codes::AUTH_FAILURE_NO_PERMISSION`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CALL_CLUSTER_FAIL`], [`codes::FAILED_OPERATION_QUERY_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_SERVER_ROOM_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_DATA`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupAttachedWorkspaces {
    /// Required.
    pub resource_group_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeBillingResourceGroupAttachedWorkspaces(resource_group_id: String)
    "DescribeBillingResourceGroupAttachedWorkspaces" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DescribeBillingResourceGroupAttachedWorkspaces`]: empty.
pub type DescribeBillingResourceGroupAttachedWorkspacesOutput = Empty;

/// Describes billing resource groups: `DescribeBillingResourceGroups` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingResourceGroups>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CALL_CLUSTER_FAIL`],
/// [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`], [`codes::FAILED_OPERATION_QUERY_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_UNMARSHAL_DATA`],
/// [`codes::INVALID_PARAMETER_VALIDATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
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
    Offset "Offset", "ResourceGroupSet" resource_group_set, total "TotalCount" }

/// Response of [`DescribeBillingResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceGroupsOutput {
    pub total_count: Option<i64>,
    pub resource_group_set: Vec<ResourceGroup>,
}
model! { DescribeBillingResourceGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "ResourceGroupSet" resource_group_set: Vec<ResourceGroup>
} }

/// In the response of [`DescribeBillingResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub free_instance: Option<i64>,
    pub total_instance: Option<i64>,
    pub used_resource: Option<GroupResource>,
    pub total_resource: Option<GroupResource>,
    pub instance_set: Vec<Instance>,
    pub tag_set: Vec<Tag>,
}
model! { ResourceGroup {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "FreeInstance" free_instance: i64, 3 "TotalInstance" total_instance: i64,
    4 "UsedResource" used_resource: GroupResource, 5 "TotalResource" total_resource: GroupResource,
    6 "InstanceSet" instance_set: Vec<Instance>, 7 "TagSet" tag_set: Vec<Tag>
} }

/// In the response of [`DescribeBillingResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResource {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_detail_set: Vec<GpuDetail>,
}
model! { GroupResource {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "Gpu" gpu: i64, 3 "GpuDetailSet" gpu_detail_set: Vec<GpuDetail>
} }

/// Describes billing resource instance running jobs: `DescribeBillingResourceInstanceRunningJobs` of `tione`
/// 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingResourceInstanceRunningJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_CLUSTER_FAIL`], [`codes::INVALID_PARAMETER_TGW_INVALID_INTERFACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceInstanceRunningJobs {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_instance_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeBillingResourceInstanceRunningJobs(resource_group_id: String, resource_instance_id: String)
    "DescribeBillingResourceInstanceRunningJobs" -> DescribeBillingResourceInstanceRunningJobsOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceInstanceId" resource_instance_id,
    2 "TiProjectId" ti_project_id: String
} }

/// Response of [`DescribeBillingResourceInstanceRunningJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingResourceInstanceRunningJobsOutput {
    pub resource_instance_running_job_infos: Vec<ResourceInstanceRunningJobInfo>,
}
model! { DescribeBillingResourceInstanceRunningJobsOutput {
    0 "ResourceInstanceRunningJobInfos" resource_instance_running_job_infos: Vec<ResourceInstanceRunningJobInfo>
} }

/// In the response of [`DescribeBillingResourceInstanceRunningJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstanceRunningJobInfo {
    pub pod_name: Option<String>,
    pub task_type: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { ResourceInstanceRunningJobInfo {
    0 "PodName" pod_name: String, 1 "TaskType" task_type: String, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String
} }

/// Describes billing specs: `DescribeBillingSpecs` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingSpecs>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_SPECS_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecs {
    /// Required.
    pub charge_type: String,
    pub ti_project_id: Option<String>,
    pub task_type: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeBillingSpecs(charge_type: String) "DescribeBillingSpecs" -> DescribeBillingSpecsOutput {
    0 "ChargeType" charge_type, 1 "TiProjectId" ti_project_id: String, 2 "TaskType" task_type: String,
    3 "ResourceType" resource_type: String
} }

/// Response of [`DescribeBillingSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsOutput {
    pub specs: Vec<Spec>,
}
model! { DescribeBillingSpecsOutput {
    0 "Specs" specs: Vec<Spec>
} }

/// In the response of [`DescribeBillingSpecs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spec {
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
    pub spec_alias: Option<String>,
    pub available: Option<bool>,
    pub available_region: Vec<String>,
    pub spec_features: Vec<String>,
    pub spec_type: Option<String>,
    pub gpu_type: Option<String>,
    pub category_id: Option<String>,
}
model! { Spec {
    0 "SpecId" spec_id: String, 1 "SpecName" spec_name: String, 2 "SpecAlias" spec_alias: String,
    3 "Available" available: bool, 4 "AvailableRegion" available_region: Vec<String>,
    5 "SpecFeatures" spec_features: Vec<String>, 6 "SpecType" spec_type: String, 7 "GpuType" gpu_type: String,
    8 "CategoryId" category_id: String
} }

/// Describes billing specs price: `DescribeBillingSpecsPrice` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBillingSpecsPrice>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsPrice {
    /// Required.
    pub specs_param: Vec<SpecUnit>,
}
operation! { DescribeBillingSpecsPrice(specs_param: Vec<SpecUnit>)
    "DescribeBillingSpecsPrice" -> DescribeBillingSpecsPriceOutput {
    0 "SpecsParam" specs_param
} }

/// In the request of [`DescribeBillingSpecsPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecUnit {
    /// Required.
    pub spec_name: Option<String>,
    /// Required.
    pub spec_count: Option<i64>,
}
input! { SpecUnit(spec_name: String, spec_count: i64) {
    0 "SpecName" spec_name: String, 1 "SpecCount" spec_count: i64
} }

/// Response of [`DescribeBillingSpecsPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillingSpecsPriceOutput {
    pub specs_price: Vec<SpecPrice>,
}
model! { DescribeBillingSpecsPriceOutput {
    0 "SpecsPrice" specs_price: Vec<SpecPrice>
} }

/// In the response of [`DescribeBillingSpecsPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecPrice {
    pub spec_name: Option<String>,
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
    pub spec_count: Option<i64>,
}
model! { SpecPrice {
    0 "SpecName" spec_name: String, 1 "TotalCost" total_cost: i64, 2 "RealTotalCost" real_total_cost: i64,
    3 "SpecCount" spec_count: i64
} }

/// Describes build in images: `DescribeBuildInImages` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeBuildInImages>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildInImages {
    pub image_filters: Option<Vec<ImageFIlter>>,
}
operation! { DescribeBuildInImages() "DescribeBuildInImages" -> DescribeBuildInImagesOutput {
    0 "ImageFilters" image_filters: Vec<ImageFIlter>
} }

/// In the request of [`DescribeBuildInImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFIlter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub negative: Option<bool>,
}
input! { ImageFIlter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Negative" negative: bool
} }

/// Response of [`DescribeBuildInImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildInImagesOutput {
    pub build_in_image_infos: Vec<ImageInfo>,
}
model! { DescribeBuildInImagesOutput {
    0 "BuildInImageInfos" build_in_image_infos: Vec<ImageInfo>
} }

/// Describes data source: `DescribeDataSource` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeDataSource>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSource {
    pub ti_project_id: Option<String>,
    pub id: Option<String>,
}
operation! { DescribeDataSource() "DescribeDataSource" -> DescribeDataSourceOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Id" id: String
} }

/// Response of [`DescribeDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceOutput {
    pub data_source_info: Option<DataSourceInfo>,
}
model! { DescribeDataSourceOutput {
    0 "DataSourceInfo" data_source_info: DataSourceInfo
} }

/// In the response of [`DescribeDataSource`].
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
    pub tags: Vec<Tag>,
    pub extra_conf: Option<StorageExtraConf>,
}
model! { DataSourceInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Creator" creator: String, 3 "CreatorName" creator_name: String,
    4 "Type" r#type: String, 5 "Permission" permission: String, 6 "StorageId" storage_id: String,
    7 "StorageName" storage_name: String, 8 "MountConfigure" mount_configure: MountConfigureInfo,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String, 11 "LimitMount" limit_mount: bool,
    12 "Tags" tags: Vec<Tag>, 13 "ExtraConf" extra_conf: StorageExtraConf
} }

/// In the response of [`DescribeDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageExtraConf {
    pub cfs_storage_type: Option<String>,
    pub cfs_protocol: Option<String>,
}
model! { StorageExtraConf {
    0 "CFSStorageType" cfs_storage_type: String, 1 "CFSProtocol" cfs_protocol: String
} }

/// Describes data sources: `DescribeDataSources` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeDataSources>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
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
    Offset "Offset", "DataSourceInfos" data_source_infos, total "TotalCount" }

/// Response of [`DescribeDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourcesOutput {
    pub data_source_infos: Vec<DataSourceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDataSourcesOutput {
    0 "DataSourceInfos" data_source_infos: Vec<DataSourceInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes datasets: `DescribeDatasets` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeDatasets>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DC_COS_CLIENT_ERR`], [`codes::FAILED_OPERATION_DC_CREATE_ASYNC_TASK_ERROR`],
/// [`codes::FAILED_OPERATION_DC_CREATE_USER_COS_CLIENT_ERR`], [`codes::FAILED_OPERATION_DC_DATA_ANNOTATION_RPC_ERR`],
/// [`codes::FAILED_OPERATION_DC_DATAREPO_RPC_ERR`], [`codes::FAILED_OPERATION_DC_DATASET_EXCEED_LIMIT`],
/// [`codes::FAILED_OPERATION_DC_DATASET_STATUS_NOT_READY`],
/// [`codes::FAILED_OPERATION_DC_GET_USER_TEMPORARY_SECRET_ERR`], [`codes::FAILED_OPERATION_DC_MARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_QUERY_DATASET_CONTENT_ERR`], [`codes::FAILED_OPERATION_DC_UNMARSHAL_DATA_ERR`],
/// [`codes::FAILED_OPERATION_DC_UNSUPPORTED_OPERATION`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_ANNOTATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_DC_COS_PATH_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ANNOTATION_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_NAME_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DC_DATASET_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_DC_FILTER_VALUES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasets {
    pub ti_project_id: Option<String>,
    pub dataset_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cfs_checking: Option<bool>,
    pub cfs_detail: Option<bool>,
}
operation! { DescribeDatasets() "DescribeDatasets" -> DescribeDatasetsOutput {
    0 "TiProjectId" ti_project_id: String, 1 "DatasetIds" dataset_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "TagFilters" tag_filters: Vec<TagFilter>, 4 "Order" order: String, 5 "OrderField" order_field: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64, 8 "CFSChecking" cfs_checking: bool, 9 "CFSDetail" cfs_detail: bool
} }
paged! { DescribeDatasets: DatasetGroup = Offset "Offset", "DatasetGroups" dataset_groups, total "TotalCount" }

/// Response of [`DescribeDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetsOutput {
    pub total_count: Option<i64>,
    pub dataset_groups: Vec<DatasetGroup>,
    pub dataset_id_nums: Option<i64>,
    pub cfs_not_ready: Option<bool>,
}
model! { DescribeDatasetsOutput {
    0 "TotalCount" total_count: i64, 1 "DatasetGroups" dataset_groups: Vec<DatasetGroup>,
    2 "DatasetIdNums" dataset_id_nums: i64, 3 "CFSNotReady" cfs_not_ready: bool
} }

/// In the response of [`DescribeDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetGroup {
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub creator: Option<String>,
    pub dataset_version: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_tags: Vec<Tag>,
    pub dataset_annotation_task_name: Option<String>,
    pub dataset_annotation_task_id: Option<String>,
    pub process: Option<i64>,
    pub dataset_status: Option<String>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub external_task_type: Option<String>,
    pub dataset_size: Option<String>,
    pub file_num: Option<i64>,
    pub storage_data_path: Option<CosPathInfo>,
    pub storage_label_path: Option<CosPathInfo>,
    pub dataset_versions: Vec<DatasetInfo>,
    pub annotation_status: Option<String>,
    pub annotation_type: Option<String>,
    pub annotation_format: Option<String>,
    pub dataset_scope: Option<String>,
    pub ocr_scene: Option<String>,
    pub annotation_key_status: Option<String>,
    pub content_type: Option<String>,
    pub dataset_scene: Option<String>,
    pub cfs_config: Option<CFSConfig>,
    pub scene_tags: Vec<String>,
    pub num_annotated: Option<i64>,
    pub annotation_specification: Option<String>,
    pub annotation_schema_configured: Option<bool>,
    pub creator_nickname: Option<String>,
    pub is_cfs_updated: Option<bool>,
}
model! { DatasetGroup {
    0 "DatasetId" dataset_id: String, 1 "DatasetName" dataset_name: String, 2 "Creator" creator: String,
    3 "DatasetVersion" dataset_version: String, 4 "DatasetType" dataset_type: String,
    5 "DatasetTags" dataset_tags: Vec<Tag>, 6 "DatasetAnnotationTaskName" dataset_annotation_task_name: String,
    7 "DatasetAnnotationTaskId" dataset_annotation_task_id: String, 8 "Process" process: i64,
    9 "DatasetStatus" dataset_status: String, 10 "ErrorMsg" error_msg: String, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String, 13 "ExternalTaskType" external_task_type: String,
    14 "DatasetSize" dataset_size: String, 15 "FileNum" file_num: i64,
    16 "StorageDataPath" storage_data_path: CosPathInfo, 17 "StorageLabelPath" storage_label_path: CosPathInfo,
    18 "DatasetVersions" dataset_versions: Vec<DatasetInfo>, 19 "AnnotationStatus" annotation_status: String,
    20 "AnnotationType" annotation_type: String, 21 "AnnotationFormat" annotation_format: String,
    22 "DatasetScope" dataset_scope: String, 23 "OcrScene" ocr_scene: String,
    24 "AnnotationKeyStatus" annotation_key_status: String, 25 "ContentType" content_type: String,
    26 "DatasetScene" dataset_scene: String, 27 "CFSConfig" cfs_config: CFSConfig,
    28 "SceneTags" scene_tags: Vec<String>, 29 "NumAnnotated" num_annotated: i64,
    30 "AnnotationSpecification" annotation_specification: String,
    31 "AnnotationSchemaConfigured" annotation_schema_configured: bool, 32 "CreatorNickname" creator_nickname: String,
    33 "IsCfsUpdated" is_cfs_updated: bool
} }

/// In the response of [`DescribeDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetInfo {
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub creator: Option<String>,
    pub dataset_version: Option<String>,
    pub dataset_type: Option<String>,
    pub dataset_tags: Vec<Tag>,
    pub dataset_annotation_task_name: Option<String>,
    pub dataset_annotation_task_id: Option<String>,
    pub process: Option<i64>,
    pub dataset_status: Option<String>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub external_task_type: Option<String>,
    pub dataset_size: Option<String>,
    pub file_num: Option<i64>,
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
    pub scene_tags: Vec<String>,
    pub num_annotated: Option<i64>,
    pub annotation_specification: Option<String>,
    pub annotation_schema_configured: Option<bool>,
    pub creator_nickname: Option<String>,
    pub is_cfs_updated: Option<bool>,
}
model! { DatasetInfo {
    0 "DatasetId" dataset_id: String, 1 "DatasetName" dataset_name: String, 2 "Creator" creator: String,
    3 "DatasetVersion" dataset_version: String, 4 "DatasetType" dataset_type: String,
    5 "DatasetTags" dataset_tags: Vec<Tag>, 6 "DatasetAnnotationTaskName" dataset_annotation_task_name: String,
    7 "DatasetAnnotationTaskId" dataset_annotation_task_id: String, 8 "Process" process: i64,
    9 "DatasetStatus" dataset_status: String, 10 "ErrorMsg" error_msg: String, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String, 13 "ExternalTaskType" external_task_type: String,
    14 "DatasetSize" dataset_size: String, 15 "FileNum" file_num: i64,
    16 "StorageDataPath" storage_data_path: CosPathInfo, 17 "StorageLabelPath" storage_label_path: CosPathInfo,
    18 "AnnotationStatus" annotation_status: String, 19 "AnnotationType" annotation_type: String,
    20 "AnnotationFormat" annotation_format: String, 21 "DatasetScope" dataset_scope: String,
    22 "OcrScene" ocr_scene: String, 23 "AnnotationKeyStatus" annotation_key_status: String,
    24 "ContentType" content_type: String, 25 "DatasetScene" dataset_scene: String,
    26 "CFSConfig" cfs_config: CFSConfig, 27 "SceneTags" scene_tags: Vec<String>, 28 "NumAnnotated" num_annotated: i64,
    29 "AnnotationSpecification" annotation_specification: String,
    30 "AnnotationSchemaConfigured" annotation_schema_configured: bool, 31 "CreatorNickname" creator_nickname: String,
    32 "IsCfsUpdated" is_cfs_updated: bool
} }

/// Describes events: `DescribeEvents` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    /// Required.
    pub service: String,
    pub service_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEvents(service: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "Service" service, 1 "ServiceId" service_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Order" order: String,
    7 "OrderField" order_field: String, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEvents: Event = Offset "Offset", "Events" events, total "TotalCount" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub events: Vec<Event>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "Events" events: Vec<Event>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub id: Option<String>,
    pub message: Option<String>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub count: Option<i64>,
    pub r#type: Option<String>,
    pub resource_kind: Option<String>,
    pub resource_name: Option<String>,
}
model! { Event {
    0 "Id" id: String, 1 "Message" message: String, 2 "FirstTimestamp" first_timestamp: String,
    3 "LastTimestamp" last_timestamp: String, 4 "Count" count: i64, 5 "Type" r#type: String,
    6 "ResourceKind" resource_kind: String, 7 "ResourceName" resource_name: String
} }

/// Describes export: `DescribeExport` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExport {
    /// Required.
    pub export_id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeExport(export_id: String) "DescribeExport" -> DescribeExportOutput {
    0 "ExportId" export_id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DescribeExport`].
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
    0 "ExportId" export_id: String, 1 "FileName" file_name: String, 2 "CosPath" cos_path: String,
    3 "CreateTime" create_time: String, 4 "FileSize" file_size: String, 5 "Status" status: String
} }

/// Describes infer templates: `DescribeInferTemplates` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeInferTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferTemplates {}
operation! { DescribeInferTemplates() "DescribeInferTemplates" -> DescribeInferTemplatesOutput {} }

/// Response of [`DescribeInferTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInferTemplatesOutput {
    pub framework_templates: Vec<InferTemplateGroup>,
}
model! { DescribeInferTemplatesOutput {
    0 "FrameworkTemplates" framework_templates: Vec<InferTemplateGroup>
} }

/// In the response of [`DescribeInferTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferTemplateGroup {
    pub framework: Option<String>,
    pub framework_version: Option<String>,
    pub groups: Vec<String>,
    pub infer_templates: Vec<InferTemplate>,
}
model! { InferTemplateGroup {
    0 "Framework" framework: String, 1 "FrameworkVersion" framework_version: String, 2 "Groups" groups: Vec<String>,
    3 "InferTemplates" infer_templates: Vec<InferTemplate>
} }

/// In the response of [`DescribeInferTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InferTemplate {
    pub infer_template_id: Option<String>,
    pub infer_template_image: Option<String>,
}
model! { InferTemplate {
    0 "InferTemplateId" infer_template_id: String, 1 "InferTemplateImage" infer_template_image: String
} }

/// Describes logs: `DescribeLogs` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_SIZE_EXCEED`], [`codes::FAILED_OPERATION_CONTEXT_LIMIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    /// Required.
    pub service: String,
    pub ti_project_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub service_id: Option<String>,
    pub pod_name: Option<String>,
    pub order: Option<String>,
    pub order_field: Option<String>,
    pub context: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub log_stream: Option<String>,
}
operation! { DescribeLogs(service: String) "DescribeLogs" -> DescribeLogsOutput {
    0 "Service" service, 1 "TiProjectId" ti_project_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: i64, 5 "ServiceId" service_id: String, 6 "PodName" pod_name: String,
    7 "Order" order: String, 8 "OrderField" order_field: String, 9 "Context" context: String,
    10 "Filters" filters: Vec<Filter>, 11 "Offset" offset: i64, 12 "LogStream" log_stream: String
} }
paged! { DescribeLogs: LogIdentity = Token "Context", "Content" content, next "Context" }

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub context: Option<String>,
    pub content: Vec<LogIdentity>,
}
model! { DescribeLogsOutput {
    0 "Context" context: String, 1 "Content" content: Vec<LogIdentity>
} }

/// In the response of [`DescribeLogs`].
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
    0 "Id" id: String, 1 "Message" message: String, 2 "PodName" pod_name: String, 3 "Timestamp" timestamp: String,
    4 "PkgId" pkg_id: String, 5 "PkgLogId" pkg_log_id: String
} }

/// Describes model accelerate task: `DescribeModelAccelerateTask` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelAccelerateTask>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_DATA`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateTask {
    /// Required.
    pub model_acc_task_id: String,
}
operation! { DescribeModelAccelerateTask(model_acc_task_id: String)
    "DescribeModelAccelerateTask" -> DescribeModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id
} }

/// Response of [`DescribeModelAccelerateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateTaskOutput {
    pub model_accelerate_task: Option<ModelAccelerateTask>,
    pub model_acc_runtime_in_second: Option<i64>,
    pub model_acc_start_time: Option<String>,
    pub model_acc_end_time: Option<String>,
}
model! { DescribeModelAccelerateTaskOutput {
    0 "ModelAccelerateTask" model_accelerate_task: ModelAccelerateTask,
    1 "ModelAccRuntimeInSecond" model_acc_runtime_in_second: i64, 2 "ModelAccStartTime" model_acc_start_time: String,
    3 "ModelAccEndTime" model_acc_end_time: String
} }

/// In the response of [`DescribeModelAccelerateTask`].
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
    pub model_input_num: Option<i64>,
    pub model_input_infos: Vec<ModelInputInfo>,
    pub gpu_type: Option<String>,
    pub charge_type: Option<String>,
    pub speedup: Option<String>,
    pub model_input_path: Option<CosPathInfo>,
    pub model_output_path: Option<CosPathInfo>,
    pub error_msg: Option<String>,
    pub algorithm_framework: Option<String>,
    pub wait_number: Option<i64>,
    pub create_time: Option<String>,
    pub task_progress: Option<i64>,
    pub model_format: Option<String>,
    pub tensor_infos: Vec<String>,
    pub hyper_parameter: Option<HyperParameter>,
    pub acc_engine_version: Option<String>,
    pub tags: Vec<Tag>,
    pub is_saved: Option<bool>,
    pub model_signature: Option<String>,
    pub qat_model: Option<bool>,
    pub framework_version: Option<String>,
    pub model_version_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ModelAccelerateTask {
    0 "ModelAccTaskId" model_acc_task_id: String, 1 "ModelAccTaskName" model_acc_task_name: String,
    2 "ModelId" model_id: String, 3 "ModelName" model_name: String, 4 "ModelVersion" model_version: String,
    5 "ModelSource" model_source: String, 6 "OptimizationLevel" optimization_level: String,
    7 "TaskStatus" task_status: String, 8 "ModelInputNum" model_input_num: i64,
    9 "ModelInputInfos" model_input_infos: Vec<ModelInputInfo>, 10 "GPUType" gpu_type: String,
    11 "ChargeType" charge_type: String, 12 "Speedup" speedup: String,
    13 "ModelInputPath" model_input_path: CosPathInfo, 14 "ModelOutputPath" model_output_path: CosPathInfo,
    15 "ErrorMsg" error_msg: String, 16 "AlgorithmFramework" algorithm_framework: String,
    17 "WaitNumber" wait_number: i64, 18 "CreateTime" create_time: String, 19 "TaskProgress" task_progress: i64,
    20 "ModelFormat" model_format: String, 21 "TensorInfos" tensor_infos: Vec<String>,
    22 "HyperParameter" hyper_parameter: HyperParameter, 23 "AccEngineVersion" acc_engine_version: String,
    24 "Tags" tags: Vec<Tag>, 25 "IsSaved" is_saved: bool, 26 "ModelSignature" model_signature: String,
    27 "QATModel" qat_model: bool, 28 "FrameworkVersion" framework_version: String,
    29 "ModelVersionId" model_version_id: String, 30 "ResourceGroupId" resource_group_id: String,
    31 "ResourceGroupName" resource_group_name: String
} }

/// In the response of [`DescribeModelAccelerateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInputInfo {
    pub model_input_type: Option<String>,
    pub model_input_dimension: Vec<String>,
}
model! { ModelInputInfo {
    0 "ModelInputType" model_input_type: String, 1 "ModelInputDimension" model_input_dimension: Vec<String>
} }

/// In the response of [`DescribeModelAccelerateTask`].
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
    0 "MaxNNZ" max_nnz: String, 1 "SlotNum" slot_num: String, 2 "CpuCachePercentage" cpu_cache_percentage: String,
    3 "GpuCachePercentage" gpu_cache_percentage: String, 4 "EnableDistributed" enable_distributed: String,
    5 "MinBlockSizePt" min_block_size_pt: String, 6 "MinBlockSizeTf" min_block_size_tf: String,
    7 "PipelineArgs" pipeline_args: String, 8 "LoraScale" lora_scale: String
} }

/// Describes model accelerate versions: `DescribeModelAccelerateVersions` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelAccelerateVersions>.
///
/// Errors: [`codes::AUTH_FAILURE_NO_PERMISSION`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CAM_FAILURE`], [`codes::FAILED_OPERATION_UNMARSHAL_DATA`], [`codes::LIMIT_EXCEEDED`].
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
    Offset "Offset", "ModelAccelerateVersions" model_accelerate_versions, total "TotalCount" }

/// Response of [`DescribeModelAccelerateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelAccelerateVersionsOutput {
    pub total_count: Option<i64>,
    pub model_accelerate_versions: Vec<ModelAccelerateVersion>,
}
model! { DescribeModelAccelerateVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "ModelAccelerateVersions" model_accelerate_versions: Vec<ModelAccelerateVersion>
} }

/// In the response of [`DescribeModelAccelerateVersions`].
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
    pub progress: Option<i64>,
    pub error_msg: Option<String>,
    pub gpu_type: Option<String>,
    pub model_cos_path: Option<CosPathInfo>,
}
model! { ModelAccelerateVersion {
    0 "ModelId" model_id: String, 1 "ModelVersionId" model_version_id: String, 2 "ModelJobId" model_job_id: String,
    3 "ModelJobName" model_job_name: String, 4 "ModelVersion" model_version: String, 5 "SpeedUp" speed_up: String,
    6 "ModelSource" model_source: ModelSource, 7 "CosPathInfo" cos_path_info: CosPathInfo,
    8 "CreateTime" create_time: String, 9 "ModelFormat" model_format: String, 10 "Status" status: String,
    11 "Progress" progress: i64, 12 "ErrorMsg" error_msg: String, 13 "GPUType" gpu_type: String,
    14 "ModelCosPath" model_cos_path: CosPathInfo
} }

/// In the response of [`DescribeModelAccelerateVersions`].
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
    0 "Source" source: String, 1 "JobName" job_name: String, 2 "JobVersion" job_version: String,
    3 "JobId" job_id: String, 4 "ModelName" model_name: String, 5 "AlgorithmFramework" algorithm_framework: String,
    6 "TrainingPreference" training_preference: String,
    7 "ReasoningEnvironmentSource" reasoning_environment_source: String,
    8 "ReasoningEnvironment" reasoning_environment: String, 9 "ReasoningEnvironmentId" reasoning_environment_id: String,
    10 "ReasoningImageInfo" reasoning_image_info: ImageInfo
} }

/// Describes model service: `DescribeModelService` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelService>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_INVALID_USER_TYPE`],
/// [`codes::FAILED_OPERATION_KMS_KEY_NOT_OPEN`], [`codes::FAILED_OPERATION_NO_FREE_BUCKET`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_PROCESSING`], [`codes::FAILED_OPERATION_REPO_BIND_BY_INSTANCE`],
/// [`codes::FAILED_OPERATION_STS_QUERY_FAILED`], [`codes::FAILED_OPERATION_TIMEDOUT`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED`], [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelService {
    /// Required.
    pub service_id: String,
    pub ti_project_id: Option<String>,
    /// Deprecated.
    pub service_category: Option<String>,
}
operation! { DescribeModelService(service_id: String) "DescribeModelService" -> DescribeModelServiceOutput {
    0 "ServiceId" service_id, 1 "TiProjectId" ti_project_id: String, 2 "ServiceCategory" service_category: String
} }

/// Response of [`DescribeModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { DescribeModelServiceOutput {
    0 "Service" service: ServiceItem
} }

/// Describes model service call info: `DescribeModelServiceCallInfo` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelServiceCallInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_INVALID_USER_TYPE`],
/// [`codes::FAILED_OPERATION_KMS_KEY_NOT_OPEN`], [`codes::FAILED_OPERATION_NO_FREE_BUCKET`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_PROCESSING`], [`codes::FAILED_OPERATION_REPO_BIND_BY_INSTANCE`],
/// [`codes::FAILED_OPERATION_STS_QUERY_FAILED`], [`codes::FAILED_OPERATION_TIMEDOUT`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceCallInfo {
    /// Required.
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

/// Response of [`DescribeModelServiceCallInfo`].
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
    0 "ServiceCallInfo" service_call_info: ServiceCallInfo,
    1 "InferGatewayCallInfo" infer_gateway_call_info: InferGatewayCallInfo,
    2 "DefaultNginxGatewayCallInfo" default_nginx_gateway_call_info: DefaultNginxGatewayCallInfo,
    3 "TJCallInfo" tj_call_info: TJCallInfo, 4 "IntranetCallInfo" intranet_call_info: IntranetCallInfo,
    5 "ServiceCallInfoV2" service_call_info_v2: ServiceCallInfoV2
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceCallInfo {
    pub service_group_id: Option<String>,
    pub inner_http_addr: Option<String>,
    pub inner_https_addr: Option<String>,
    pub outer_http_addr: Option<String>,
    pub outer_https_addr: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub authorization_enable: Option<bool>,
}
model! { ServiceCallInfo {
    0 "ServiceGroupId" service_group_id: String, 1 "InnerHttpAddr" inner_http_addr: String,
    2 "InnerHttpsAddr" inner_https_addr: String, 3 "OuterHttpAddr" outer_http_addr: String,
    4 "OuterHttpsAddr" outer_https_addr: String, 5 "AppKey" app_key: String, 6 "AppSecret" app_secret: Secret,
    7 "AuthorizationEnable" authorization_enable: bool
} }

/// In the response of [`DescribeModelServiceCallInfo`].
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
    0 "VpcHttpAddr" vpc_http_addr: String, 1 "VpcHttpsAddr" vpc_https_addr: String,
    2 "VpcGrpcTlsAddr" vpc_grpc_tls_addr: String, 3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultNginxGatewayCallInfo {
    pub host: Option<String>,
}
model! { DefaultNginxGatewayCallInfo {
    0 "Host" host: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TJCallInfo {
    pub http_addr: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub call_example: Option<String>,
}
model! { TJCallInfo {
    0 "HttpAddr" http_addr: String, 1 "Token" token: Secret, 2 "CallExample" call_example: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntranetCallInfo {
    pub ingress_private_link_info: Option<IngressPrivateLinkInfo>,
    pub service_eip_info: Vec<ServiceEIPInfo>,
    pub default_inner_call_infos: Vec<DefaultInnerCallInfo>,
    pub private_link_infos: Vec<PrivateLinkInfo>,
    pub private_link_infos_v2: Vec<PrivateLinkInfo>,
}
model! { IntranetCallInfo {
    0 "IngressPrivateLinkInfo" ingress_private_link_info: IngressPrivateLinkInfo,
    1 "ServiceEIPInfo" service_eip_info: Vec<ServiceEIPInfo>,
    2 "DefaultInnerCallInfos" default_inner_call_infos: Vec<DefaultInnerCallInfo>,
    3 "PrivateLinkInfos" private_link_infos: Vec<PrivateLinkInfo>,
    4 "PrivateLinkInfosV2" private_link_infos_v2: Vec<PrivateLinkInfo>
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressPrivateLinkInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub inner_http_addr: Vec<String>,
    pub inner_https_addr: Vec<String>,
    pub state: Option<String>,
}
model! { IngressPrivateLinkInfo {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "InnerHttpAddr" inner_http_addr: Vec<String>,
    3 "InnerHttpsAddr" inner_https_addr: Vec<String>, 4 "State" state: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEIPInfo {
    pub service_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { ServiceEIPInfo {
    0 "ServiceId" service_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultInnerCallInfo {
    pub vpc_ids: Vec<String>,
    pub inner_http_addr: Option<String>,
}
model! { DefaultInnerCallInfo {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "InnerHttpAddr" inner_http_addr: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateLinkInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub inner_http_addr: Vec<String>,
    pub inner_https_addr: Vec<String>,
    pub state: Option<String>,
    pub inner_grpc_addr: Vec<String>,
    pub created_by: Option<String>,
    pub create_time: Option<String>,
    pub sub_uin_name: Option<String>,
}
model! { PrivateLinkInfo {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "InnerHttpAddr" inner_http_addr: Vec<String>,
    3 "InnerHttpsAddr" inner_https_addr: Vec<String>, 4 "State" state: String,
    5 "InnerGrpcAddr" inner_grpc_addr: Vec<String>, 6 "CreatedBy" created_by: String,
    7 "CreateTime" create_time: String, 8 "SubUinName" sub_uin_name: String
} }

/// In the response of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceCallInfoV2 {
    pub service_group_id: Option<String>,
    pub internet_endpoint: Option<String>,
    pub authorization_enable: Option<bool>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub auth_tokens: Vec<AuthToken>,
    pub enable_limit: Option<bool>,
    pub grpc_host: Option<String>,
    pub gateway_config: Option<GatewayConfig>,
}
model! { ServiceCallInfoV2 {
    0 "ServiceGroupId" service_group_id: String, 1 "InternetEndpoint" internet_endpoint: String,
    2 "AuthorizationEnable" authorization_enable: bool, 3 "AuthToken" auth_token: Secret,
    4 "AuthTokens" auth_tokens: Vec<AuthToken>, 5 "EnableLimit" enable_limit: bool, 6 "GrpcHost" grpc_host: String,
    7 "GatewayConfig" gateway_config: GatewayConfig
} }

/// In the request of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthToken {
    pub base: Option<AuthTokenBase>,
    pub limits: Option<Vec<AuthTokenLimit>>,
}
input! { AuthToken() {
    0 "Base" base: AuthTokenBase, 1 "Limits" limits: Vec<AuthTokenLimit>
} }

/// In the request of [`DescribeModelServiceCallInfo`].
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

/// In the request of [`DescribeModelServiceCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthTokenLimit {
    pub strategy: Option<String>,
    pub max: Option<i64>,
}
input! { AuthTokenLimit() {
    0 "Strategy" strategy: String, 1 "Max" max: i64
} }

/// Describes model service group: `DescribeModelServiceGroup` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelServiceGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_STS_QUERY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroup {
    /// Required.
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

/// Response of [`DescribeModelServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroupOutput {
    pub service_group: Option<ServiceGroup>,
}
model! { DescribeModelServiceGroupOutput {
    0 "ServiceGroup" service_group: ServiceGroup
} }

/// In the response of [`DescribeModelServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceGroup {
    pub service_group_id: Option<String>,
    pub service_group_name: Option<String>,
    pub created_by: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub uin: Option<String>,
    pub service_count: Option<i64>,
    pub running_service_count: Option<i64>,
    pub services: Vec<ServiceItem>,
    pub status: Option<String>,
    pub tags: Vec<Tag>,
    pub latest_version: Option<String>,
    pub business_status: Option<String>,
    pub billing_info: Option<String>,
    pub create_source: Option<String>,
    pub weight_update_status: Option<String>,
    pub replicas_count: Option<i64>,
    pub available_replicas_count: Option<i64>,
    pub sub_uin: Option<String>,
    pub app_id: Option<i64>,
    pub authorization_enable: Option<bool>,
    pub auth_tokens: Vec<AuthToken>,
    pub monitor_source: Option<String>,
    pub sub_uin_name: Option<String>,
    pub gateway_log_config: Option<LogConfig>,
    pub gateway_config: Option<GatewayConfig>,
    pub changer: Option<String>,
    pub changer_name: Option<String>,
}
model! { ServiceGroup {
    0 "ServiceGroupId" service_group_id: String, 1 "ServiceGroupName" service_group_name: String,
    2 "CreatedBy" created_by: String, 3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String,
    5 "Uin" uin: String, 6 "ServiceCount" service_count: i64, 7 "RunningServiceCount" running_service_count: i64,
    8 "Services" services: Vec<ServiceItem>, 9 "Status" status: String, 10 "Tags" tags: Vec<Tag>,
    11 "LatestVersion" latest_version: String, 12 "BusinessStatus" business_status: String,
    13 "BillingInfo" billing_info: String, 14 "CreateSource" create_source: String,
    15 "WeightUpdateStatus" weight_update_status: String, 16 "ReplicasCount" replicas_count: i64,
    17 "AvailableReplicasCount" available_replicas_count: i64, 18 "SubUin" sub_uin: String, 19 "AppId" app_id: i64,
    20 "AuthorizationEnable" authorization_enable: bool, 21 "AuthTokens" auth_tokens: Vec<AuthToken>,
    22 "MonitorSource" monitor_source: String, 23 "SubUinName" sub_uin_name: String,
    24 "GatewayLogConfig" gateway_log_config: LogConfig, 25 "GatewayConfig" gateway_config: GatewayConfig,
    26 "Changer" changer: String, 27 "ChangerName" changer_name: String
} }

/// Describes model service groups: `DescribeModelServiceGroups` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelServiceGroups>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_QUERY_TAG_FAIL`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::FAILED_OPERATION_UNMARSHAL_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`].
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
    Offset "Offset", "ServiceGroups" service_groups, total "TotalCount" }

/// Response of [`DescribeModelServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceGroupsOutput {
    pub total_count: Option<i64>,
    pub service_groups: Vec<ServiceGroup>,
    pub global_total_count: Option<i64>,
}
model! { DescribeModelServiceGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "ServiceGroups" service_groups: Vec<ServiceGroup>,
    2 "GlobalTotalCount" global_total_count: i64
} }

/// Describes model service hot updated: `DescribeModelServiceHotUpdated` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeModelServiceHotUpdated>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceHotUpdated {
    /// Required.
    pub image_info: ImageInfo,
    pub model_info: Option<ModelInfo>,
    pub volume_mount: Option<VolumeMount>,
}
operation! { DescribeModelServiceHotUpdated(image_info: ImageInfo)
    "DescribeModelServiceHotUpdated" -> DescribeModelServiceHotUpdatedOutput {
    0 "ImageInfo" image_info, 1 "ModelInfo" model_info: ModelInfo, 2 "VolumeMount" volume_mount: VolumeMount
} }

/// Response of [`DescribeModelServiceHotUpdated`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelServiceHotUpdatedOutput {
    pub model_turbo_flag: Option<String>,
}
model! { DescribeModelServiceHotUpdatedOutput {
    0 "ModelTurboFlag" model_turbo_flag: String
} }

/// Describes mount instance: `DescribeMountInstance` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeMountInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstance {
    /// Required.
    pub r#type: String,
    pub ti_project_id: Option<String>,
    pub storage_id: Option<String>,
}
operation! { DescribeMountInstance(r#type: String) "DescribeMountInstance" -> DescribeMountInstanceOutput {
    0 "Type" r#type, 1 "TiProjectId" ti_project_id: String, 2 "StorageId" storage_id: String
} }

/// Response of [`DescribeMountInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstanceOutput {
    pub mount_instance: Option<MountInstanceInfo>,
}
model! { DescribeMountInstanceOutput {
    0 "MountInstance" mount_instance: MountInstanceInfo
} }

/// In the response of [`DescribeMountInstance`].
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
    0 "Type" r#type: String, 1 "StorageId" storage_id: String, 2 "StorageName" storage_name: String,
    3 "Status" status: i64, 4 "ExtraConf" extra_conf: StorageExtraConf
} }

/// Describes mount instances: `DescribeMountInstances` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeMountInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstances {
    /// Required.
    pub r#type: String,
    pub ti_project_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMountInstances(r#type: String) "DescribeMountInstances" -> DescribeMountInstancesOutput {
    0 "Type" r#type, 1 "TiProjectId" ti_project_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeMountInstances: MountInstanceInfo =
    Offset "Offset", "MountInstances" mount_instances, total "TotalCount" }

/// Response of [`DescribeMountInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountInstancesOutput {
    pub mount_instances: Vec<MountInstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeMountInstancesOutput {
    0 "MountInstances" mount_instances: Vec<MountInstanceInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes mount limits: `DescribeMountLimits` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeMountLimits>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_STS_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeMountLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountLimitsOutput {
    pub mount_limits: Vec<MountLimitInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeMountLimitsOutput {
    0 "MountLimits" mount_limits: Vec<MountLimitInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMountLimits`].
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
    0 "Type" r#type: String, 1 "StorageId" storage_id: String, 2 "StorageName" storage_name: String,
    3 "LimitMount" limit_mount: bool, 4 "Creator" creator: String, 5 "CreatorName" creator_name: String,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String, 8 "ExtraConf" extra_conf: StorageExtraConf
} }

/// Describes notebook: `DescribeNotebook` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebook {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeNotebook(id: String) "DescribeNotebook" -> DescribeNotebookOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DescribeNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookOutput {
    pub notebook_detail: Option<NotebookDetail>,
}
model! { DescribeNotebookOutput {
    0 "NotebookDetail" notebook_detail: NotebookDetail
} }

/// In the response of [`DescribeNotebook`].
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
    pub tags: Vec<Tag>,
    pub auto_stopping: Option<bool>,
    pub additional_code_repo_ids: Vec<String>,
    pub automatic_stop_time: Option<i64>,
    pub resource_conf: Option<ResourceConf>,
    pub default_code_repo_id: Option<String>,
    pub end_time: Option<String>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub runtime_in_seconds: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub charge_status: Option<String>,
    pub root_access: Option<bool>,
    pub billing_infos: Vec<String>,
    pub volume_size_in_gb: Option<i64>,
    pub failure_reason: Option<String>,
    pub charge_type: Option<String>,
    pub instance_type_alias: Option<String>,
    pub resource_group_name: Option<String>,
    pub volume_source_type: Option<String>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub data_configs: Vec<DataConfig>,
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
    0 "Id" id: String, 1 "Name" name: String, 2 "LifecycleScriptId" lifecycle_script_id: String,
    3 "PodName" pod_name: String, 4 "UpdateTime" update_time: String,
    5 "DirectInternetAccess" direct_internet_access: bool, 6 "ResourceGroupId" resource_group_id: String,
    7 "Tags" tags: Vec<Tag>, 8 "AutoStopping" auto_stopping: bool,
    9 "AdditionalCodeRepoIds" additional_code_repo_ids: Vec<String>, 10 "AutomaticStopTime" automatic_stop_time: i64,
    11 "ResourceConf" resource_conf: ResourceConf, 12 "DefaultCodeRepoId" default_code_repo_id: String,
    13 "EndTime" end_time: String, 14 "LogEnable" log_enable: bool, 15 "LogConfig" log_config: LogConfig,
    16 "VpcId" vpc_id: String, 17 "SubnetId" subnet_id: String, 18 "Status" status: String,
    19 "RuntimeInSeconds" runtime_in_seconds: i64, 20 "CreateTime" create_time: String,
    21 "StartTime" start_time: String, 22 "ChargeStatus" charge_status: String, 23 "RootAccess" root_access: bool,
    24 "BillingInfos" billing_infos: Vec<String>, 25 "VolumeSizeInGB" volume_size_in_gb: i64,
    26 "FailureReason" failure_reason: String, 27 "ChargeType" charge_type: String,
    28 "InstanceTypeAlias" instance_type_alias: String, 29 "ResourceGroupName" resource_group_name: String,
    30 "VolumeSourceType" volume_source_type: String, 31 "VolumeSourceCFS" volume_source_cfs: CFSConfig,
    32 "DataConfigs" data_configs: Vec<DataConfig>, 33 "Message" message: String, 34 "DataSource" data_source: String,
    35 "ImageInfo" image_info: ImageInfo, 36 "ImageType" image_type: String, 37 "SSHConfig" ssh_config: SSHConfig,
    38 "VolumeSourceGooseFS" volume_source_goose_fs: GooseFS, 39 "SubUin" sub_uin: String,
    40 "ResourceGroupInstanceId" resource_group_instance_id: String, 41 "SubUinName" sub_uin_name: String,
    42 "JobCreateTime" job_create_time: String, 43 "AppId" app_id: String, 44 "Description" description: String,
    45 "LatestOperatorInfo" latest_operator_info: OperatorInfo
} }

/// In the response of [`DescribeNotebook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorInfo {
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub is_platform_operator: Option<bool>,
    pub operation_type: Option<String>,
}
model! { OperatorInfo {
    0 "SubUin" sub_uin: String, 1 "SubUinName" sub_uin_name: String, 2 "IsPlatformOperator" is_platform_operator: bool,
    3 "OperationType" operation_type: String
} }

/// Describes notebooks: `DescribeNotebooks` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeNotebooks>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_BILLING_WHITE_LIST_FAILED`], [`codes::FAILED_OPERATION_QUERY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED`],
/// [`codes::INVALID_PARAMETER_FILTER_KEY_STATUS_CONFLICT_WITH_CHARGE_STATUS`].
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

/// Response of [`DescribeNotebooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebooksOutput {
    pub notebook_set: Vec<NotebookSetItem>,
    pub total_count: Option<i64>,
}
model! { DescribeNotebooksOutput {
    0 "NotebookSet" notebook_set: Vec<NotebookSetItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNotebooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSetItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub charge_type: Option<String>,
    pub resource_conf: Option<ResourceConf>,
    pub resource_group_id: Option<String>,
    pub volume_size_in_gb: Option<i64>,
    pub billing_infos: Vec<String>,
    pub tags: Vec<Tag>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
    pub runtime_in_seconds: Option<i64>,
    pub charge_status: Option<String>,
    pub status: Option<String>,
    pub failure_reason: Option<String>,
    pub end_time: Option<String>,
    pub pod_name: Option<String>,
    pub instance_type_alias: Option<String>,
    pub resource_group_name: Option<String>,
    pub auto_stopping: Option<bool>,
    pub automatic_stop_time: Option<i64>,
    pub volume_source_type: Option<String>,
    pub volume_source_cfs: Option<CFSConfig>,
    pub message: Option<String>,
    pub user_types: Vec<String>,
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
    0 "Id" id: String, 1 "Name" name: String, 2 "ChargeType" charge_type: String,
    3 "ResourceConf" resource_conf: ResourceConf, 4 "ResourceGroupId" resource_group_id: String,
    5 "VolumeSizeInGB" volume_size_in_gb: i64, 6 "BillingInfos" billing_infos: Vec<String>, 7 "Tags" tags: Vec<Tag>,
    8 "CreateTime" create_time: String, 9 "StartTime" start_time: String, 10 "UpdateTime" update_time: String,
    11 "RuntimeInSeconds" runtime_in_seconds: i64, 12 "ChargeStatus" charge_status: String, 13 "Status" status: String,
    14 "FailureReason" failure_reason: String, 15 "EndTime" end_time: String, 16 "PodName" pod_name: String,
    17 "InstanceTypeAlias" instance_type_alias: String, 18 "ResourceGroupName" resource_group_name: String,
    19 "AutoStopping" auto_stopping: bool, 20 "AutomaticStopTime" automatic_stop_time: i64,
    21 "VolumeSourceType" volume_source_type: String, 22 "VolumeSourceCFS" volume_source_cfs: CFSConfig,
    23 "Message" message: String, 24 "UserTypes" user_types: Vec<String>, 25 "SSHConfig" ssh_config: SSHConfig,
    26 "VolumeSourceGooseFS" volume_source_goose_fs: GooseFS, 27 "SubUin" sub_uin: String,
    28 "SubUinName" sub_uin_name: String, 29 "AppId" app_id: String,
    30 "ExposePortConfig" expose_port_config: ExposePortConfig, 31 "Description" description: String,
    32 "LatestOperatorInfo" latest_operator_info: OperatorInfo
} }

/// Describes platform images: `DescribePlatformImages` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribePlatformImages>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatformImages {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePlatformImages() "DescribePlatformImages" -> DescribePlatformImagesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePlatformImages: PlatformImageInfo =
    Offset "Offset", "PlatformImageInfos" platform_image_infos, total "TotalCount" }

/// Response of [`DescribePlatformImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatformImagesOutput {
    pub total_count: Option<i64>,
    pub platform_image_infos: Vec<PlatformImageInfo>,
}
model! { DescribePlatformImagesOutput {
    0 "TotalCount" total_count: i64, 1 "PlatformImageInfos" platform_image_infos: Vec<PlatformImageInfo>
} }

/// In the response of [`DescribePlatformImages`].
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
    pub support_gpu_list: Vec<String>,
    pub description: Option<String>,
    pub extra_attributes: Vec<Attribute>,
    pub image_range: Vec<String>,
    pub support_distributed_deploy: Option<bool>,
    pub region_scope: Option<String>,
}
model! { PlatformImageInfo {
    0 "Framework" framework: String, 1 "ImageType" image_type: String, 2 "ImageUrl" image_url: String,
    3 "RegistryRegion" registry_region: String, 4 "RegistryId" registry_id: String, 5 "ImageName" image_name: String,
    6 "ImageId" image_id: String, 7 "FrameworkVersion" framework_version: String,
    8 "SupportGpuList" support_gpu_list: Vec<String>, 9 "Description" description: String,
    10 "ExtraAttributes" extra_attributes: Vec<Attribute>, 11 "ImageRange" image_range: Vec<String>,
    12 "SupportDistributedDeploy" support_distributed_deploy: bool, 13 "RegionScope" region_scope: String
} }

/// In the response of [`DescribePlatformImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub values: Vec<String>,
}
model! { Attribute {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: String, 3 "Values" values: Vec<String>
} }

/// Describes preset image list: `DescribePresetImageList` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribePresetImageList>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetImageList {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<Vec<String>>,
    pub order: Option<Vec<String>>,
}
operation! { DescribePresetImageList() "DescribePresetImageList" -> DescribePresetImageListOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: Vec<String>, 5 "Order" order: Vec<String>
} }
paged! { DescribePresetImageList: PresetImageInfo =
    Offset "Offset", "PresetImageList" preset_image_list, total "TotalCount" }

/// Response of [`DescribePresetImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePresetImageListOutput {
    pub total_count: Option<i64>,
    pub preset_image_list: Vec<PresetImageInfo>,
}
model! { DescribePresetImageListOutput {
    0 "TotalCount" total_count: i64, 1 "PresetImageList" preset_image_list: Vec<PresetImageInfo>
} }

/// In the response of [`DescribePresetImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetImageInfo {
    pub image_id: Option<String>,
    pub image_repo: Option<String>,
    pub image_tag: Option<String>,
    pub image_url: Option<String>,
    pub image_size: Option<String>,
    pub description: Option<String>,
    pub applicable_module_list: Vec<String>,
    pub scenario: Option<String>,
    pub framework: Option<String>,
    pub framework_version: Option<String>,
    pub chip_type_list: Vec<String>,
    pub compute_lib_version: Option<String>,
    pub python_version: Option<String>,
    pub os: Option<String>,
    pub runtime_lib_list: Vec<RuntimeLib>,
    pub support_gpu_list: Vec<String>,
    pub extra_attribute_list: Vec<Attribute>,
    pub support_distributed_deploy: Option<bool>,
    pub is_latest_stable: Option<bool>,
    pub image_name: Option<String>,
    pub version: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub image_type: Option<String>,
}
model! { PresetImageInfo {
    0 "ImageId" image_id: String, 1 "ImageRepo" image_repo: String, 2 "ImageTag" image_tag: String,
    3 "ImageUrl" image_url: String, 4 "ImageSize" image_size: String, 5 "Description" description: String,
    6 "ApplicableModuleList" applicable_module_list: Vec<String>, 7 "Scenario" scenario: String,
    8 "Framework" framework: String, 9 "FrameworkVersion" framework_version: String,
    10 "ChipTypeList" chip_type_list: Vec<String>, 11 "ComputeLibVersion" compute_lib_version: String,
    12 "PythonVersion" python_version: String, 13 "OS" os: String,
    14 "RuntimeLibList" runtime_lib_list: Vec<RuntimeLib>, 15 "SupportGpuList" support_gpu_list: Vec<String>,
    16 "ExtraAttributeList" extra_attribute_list: Vec<Attribute>,
    17 "SupportDistributedDeploy" support_distributed_deploy: bool, 18 "IsLatestStable" is_latest_stable: bool,
    19 "ImageName" image_name: String, 20 "Version" version: i64, 21 "CreateTime" create_time: String,
    22 "UpdateTime" update_time: String, 23 "ImageType" image_type: String
} }

/// In the response of [`DescribePresetImageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeLib {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { RuntimeLib {
    0 "Name" name: String, 1 "Version" version: String
} }

/// Describes public algo version list: `DescribePublicAlgoVersionList` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribePublicAlgoVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAlgoVersionList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub needs_aggregate: Option<bool>,
}
operation! { DescribePublicAlgoVersionList() "DescribePublicAlgoVersionList" -> DescribePublicAlgoVersionListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "NeedsAggregate" needs_aggregate: bool
} }

/// Response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicAlgoVersionListOutput {
    pub total_count: Option<i64>,
    pub public_algo_versions: Vec<PublicAlgoVersion>,
    pub aggregate_public_algo_versions: Vec<AggregatePublicAlgoVersion>,
}
model! { DescribePublicAlgoVersionListOutput {
    0 "TotalCount" total_count: i64, 1 "PublicAlgoVersions" public_algo_versions: Vec<PublicAlgoVersion>,
    2 "AggregatePublicAlgoVersions" aggregate_public_algo_versions: Vec<AggregatePublicAlgoVersion>
} }

/// In the response of [`DescribePublicAlgoVersionList`].
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
    /// Secret.
    pub train_code_download_url: Option<Secret>,
    /// Secret.
    pub train_data_download_url: Option<Secret>,
    pub train_params: Vec<TrainParam>,
    pub preset_train_code_start_cmd: Option<String>,
    pub is_private_model: Option<bool>,
    pub preset_train_image_info_list: Vec<DeviceImageInfo>,
    pub preset_inference_image_info_list: Vec<DeviceImageInfo>,
    pub preset_train_code_info_list: Vec<DeviceMaterialInfo>,
    pub preset_model_info_list: Vec<DeviceMaterialInfo>,
    pub model_category: Option<String>,
    pub public_algo_series_id: Option<String>,
}
model! { PublicAlgoVersion {
    0 "PublicAlgoVersionId" public_algo_version_id: String, 1 "PublicAlgoGroupId" public_algo_group_id: String,
    2 "Version" version: String, 3 "Introduction" introduction: String, 4 "PreviewInfo" preview_info: String,
    5 "PresetTrainImageInfo" preset_train_image_info: ImageInfo,
    6 "PresetTrainCodeInfo" preset_train_code_info: MaterialInfo, 7 "PresetModelInfo" preset_model_info: MaterialInfo,
    8 "IsImported" is_imported: bool, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "DefaultResourceSpec" default_resource_spec: ResourceSpec,
    12 "DefaultInferenceResourceSpec" default_inference_resource_spec: ResourceSpec,
    13 "SupportDeploy" support_deploy: bool, 14 "PresetTrainDataset" preset_train_dataset: MaterialInfo,
    15 "TrainCodeDownloadUrl" train_code_download_url: Secret,
    16 "TrainDataDownloadUrl" train_data_download_url: Secret, 17 "TrainParams" train_params: Vec<TrainParam>,
    18 "PresetTrainCodeStartCmd" preset_train_code_start_cmd: String, 19 "IsPrivateModel" is_private_model: bool,
    20 "PresetTrainImageInfoList" preset_train_image_info_list: Vec<DeviceImageInfo>,
    21 "PresetInferenceImageInfoList" preset_inference_image_info_list: Vec<DeviceImageInfo>,
    22 "PresetTrainCodeInfoList" preset_train_code_info_list: Vec<DeviceMaterialInfo>,
    23 "PresetModelInfoList" preset_model_info_list: Vec<DeviceMaterialInfo>, 24 "ModelCategory" model_category: String,
    25 "PublicAlgoSeriesId" public_algo_series_id: String
} }

/// In the response of [`DescribePublicAlgoVersionList`].
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
    0 "StorageType" storage_type: String, 1 "CosPathInfo" cos_path_info: CosPathInfo,
    2 "MaterialName" material_name: String, 3 "MaterialType" material_type: String, 4 "MountPath" mount_path: String
} }

/// In the response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub spec_alias: Option<String>,
    pub spec_id: Option<String>,
    pub spec_name: Option<String>,
}
model! { ResourceSpec {
    0 "SpecAlias" spec_alias: String, 1 "SpecId" spec_id: String, 2 "SpecName" spec_name: String
} }

/// In the response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainParam {
    pub name: Option<String>,
    pub default_value: Option<String>,
    pub comment: Option<String>,
    pub r#type: Option<String>,
    pub required: Option<bool>,
    pub value: Option<String>,
    pub range: Vec<String>,
    pub r#enum: Vec<String>,
}
model! { TrainParam {
    0 "Name" name: String, 1 "DefaultValue" default_value: String, 2 "Comment" comment: String, 3 "Type" r#type: String,
    4 "Required" required: bool, 5 "Value" value: String, 6 "Range" range: Vec<String>, 7 "Enum" r#enum: Vec<String>
} }

/// In the response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceImageInfo {
    pub device_type: Option<String>,
    pub image_info: Option<ImageInfo>,
}
model! { DeviceImageInfo {
    0 "DeviceType" device_type: String, 1 "ImageInfo" image_info: ImageInfo
} }

/// In the response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceMaterialInfo {
    pub device_type: Option<String>,
    pub material_info: Option<MaterialInfo>,
}
model! { DeviceMaterialInfo {
    0 "DeviceType" device_type: String, 1 "MaterialInfo" material_info: MaterialInfo
} }

/// In the response of [`DescribePublicAlgoVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregatePublicAlgoVersion {
    pub group_name: Option<String>,
    pub public_algo_versions: Vec<PublicAlgoVersion>,
}
model! { AggregatePublicAlgoVersion {
    0 "GroupName" group_name: String, 1 "PublicAlgoVersions" public_algo_versions: Vec<PublicAlgoVersion>
} }

/// Describes sub account linux user infos: `DescribeSubAccountLinuxUserInfos` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeSubAccountLinuxUserInfos>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION`].
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
    Offset "Offset", "SubAccountList" sub_account_list, total "TotalCount" }

/// Response of [`DescribeSubAccountLinuxUserInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccountLinuxUserInfosOutput {
    pub sub_account_list: Vec<SubAccountInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSubAccountLinuxUserInfosOutput {
    0 "SubAccountList" sub_account_list: Vec<SubAccountInfo>, 1 "TotalCount" total_count: i64
} }

/// In the request of [`DescribeSubAccountLinuxUserInfos`].
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

/// Describes training model version: `DescribeTrainingModelVersion` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingModelVersion>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersion {
    /// Required.
    pub training_model_version_id: String,
}
operation! { DescribeTrainingModelVersion(training_model_version_id: String)
    "DescribeTrainingModelVersion" -> DescribeTrainingModelVersionOutput {
    0 "TrainingModelVersionId" training_model_version_id
} }

/// Response of [`DescribeTrainingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersionOutput {
    pub training_model_version: Option<TrainingModelVersionDTO>,
}
model! { DescribeTrainingModelVersionOutput {
    0 "TrainingModelVersion" training_model_version: TrainingModelVersionDTO
} }

/// In the response of [`DescribeTrainingModelVersion`].
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
    pub training_model_progress: Option<i64>,
    pub training_model_error_msg: Option<String>,
    pub training_model_format: Option<String>,
    pub version_type: Option<String>,
    pub gpu_type: Option<String>,
    pub auto_clean: Option<String>,
    pub model_clean_period: Option<i64>,
    pub max_reserved_models: Option<i64>,
    pub model_hot_update_path: Option<CosPathInfo>,
    pub reasoning_environment_id: Option<String>,
    pub training_job_version: Option<String>,
    pub training_preference: Option<String>,
    pub auto_ml_task_id: Option<String>,
    pub is_qat: Option<bool>,
}
model! { TrainingModelVersionDTO {
    0 "TrainingModelId" training_model_id: String, 1 "TrainingModelVersionId" training_model_version_id: String,
    2 "TrainingModelVersion" training_model_version: String, 3 "TrainingModelSource" training_model_source: String,
    4 "TrainingModelCreateTime" training_model_create_time: String,
    5 "TrainingModelCreator" training_model_creator: String, 6 "AlgorithmFramework" algorithm_framework: String,
    7 "ReasoningEnvironment" reasoning_environment: String,
    8 "ReasoningEnvironmentSource" reasoning_environment_source: String,
    9 "TrainingModelIndex" training_model_index: String, 10 "TrainingJobName" training_job_name: String,
    11 "TrainingModelCosPath" training_model_cos_path: CosPathInfo, 12 "TrainingModelName" training_model_name: String,
    13 "TrainingJobId" training_job_id: String, 14 "ReasoningImageInfo" reasoning_image_info: ImageInfo,
    15 "CreateTime" create_time: String, 16 "TrainingModelStatus" training_model_status: String,
    17 "TrainingModelProgress" training_model_progress: i64,
    18 "TrainingModelErrorMsg" training_model_error_msg: String, 19 "TrainingModelFormat" training_model_format: String,
    20 "VersionType" version_type: String, 21 "GPUType" gpu_type: String, 22 "AutoClean" auto_clean: String,
    23 "ModelCleanPeriod" model_clean_period: i64, 24 "MaxReservedModels" max_reserved_models: i64,
    25 "ModelHotUpdatePath" model_hot_update_path: CosPathInfo,
    26 "ReasoningEnvironmentId" reasoning_environment_id: String, 27 "TrainingJobVersion" training_job_version: String,
    28 "TrainingPreference" training_preference: String, 29 "AutoMLTaskId" auto_ml_task_id: String,
    30 "IsQAT" is_qat: bool
} }

/// Describes training model versions: `DescribeTrainingModelVersions` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingModelVersions>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::RESOURCE_NOT_FOUND_NO_MODEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersions {
    /// Required.
    pub training_model_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTrainingModelVersions(training_model_id: String)
    "DescribeTrainingModelVersions" -> DescribeTrainingModelVersionsOutput {
    0 "TrainingModelId" training_model_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeTrainingModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingModelVersionsOutput {
    pub training_model_versions: Vec<TrainingModelVersionDTO>,
}
model! { DescribeTrainingModelVersionsOutput {
    0 "TrainingModelVersions" training_model_versions: Vec<TrainingModelVersionDTO>
} }

/// Describes training task: `DescribeTrainingTask` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingTask>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED`], [`codes::INTERNAL_ERROR_NO_PERMISSION`],
/// [`codes::INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTask {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeTrainingTask(id: String) "DescribeTrainingTask" -> DescribeTrainingTaskOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String, 2 "InstanceId" instance_id: String
} }

/// Response of [`DescribeTrainingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskOutput {
    pub training_task_detail: Option<TrainingTaskDetail>,
}
model! { DescribeTrainingTaskOutput {
    0 "TrainingTaskDetail" training_task_detail: TrainingTaskDetail
} }

/// In the response of [`DescribeTrainingTask`].
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
    pub resource_config_infos: Vec<ResourceConfigInfo>,
    pub tags: Vec<Tag>,
    pub training_mode: Option<String>,
    pub code_package_path: Option<CosPathInfo>,
    pub start_cmd_info: Option<StartCmdInfo>,
    pub data_source: Option<String>,
    pub data_configs: Vec<DataConfig>,
    pub tuning_parameters: Option<String>,
    pub output: Option<CosPathInfo>,
    pub log_enable: Option<bool>,
    pub log_config: Option<LogConfig>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub image_info: Option<ImageInfo>,
    pub runtime_in_seconds: Option<i64>,
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
    pub code_repos: Vec<CodeRepoConfig>,
    pub expose_network_config: Option<ExposeNetworkConfig>,
    pub operator_info: Option<OperatorInfo>,
}
model! { TrainingTaskDetail {
    0 "Id" id: String, 1 "Name" name: String, 2 "Uin" uin: String, 3 "SubUin" sub_uin: String,
    4 "SubUinName" sub_uin_name: String, 5 "Region" region: String, 6 "FrameworkName" framework_name: String,
    7 "FrameworkVersion" framework_version: String, 8 "FrameworkEnvironment" framework_environment: String,
    9 "ChargeType" charge_type: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceConfigInfos" resource_config_infos: Vec<ResourceConfigInfo>, 12 "Tags" tags: Vec<Tag>,
    13 "TrainingMode" training_mode: String, 14 "CodePackagePath" code_package_path: CosPathInfo,
    15 "StartCmdInfo" start_cmd_info: StartCmdInfo, 16 "DataSource" data_source: String,
    17 "DataConfigs" data_configs: Vec<DataConfig>, 18 "TuningParameters" tuning_parameters: String,
    19 "Output" output: CosPathInfo, 20 "LogEnable" log_enable: bool, 21 "LogConfig" log_config: LogConfig,
    22 "VpcId" vpc_id: String, 23 "SubnetId" subnet_id: String, 24 "ImageInfo" image_info: ImageInfo,
    25 "RuntimeInSeconds" runtime_in_seconds: i64, 26 "CreateTime" create_time: String,
    27 "StartTime" start_time: String, 28 "ChargeStatus" charge_status: String,
    29 "LatestInstanceId" latest_instance_id: String, 30 "TensorBoardId" tensor_board_id: String,
    31 "Remark" remark: String, 32 "FailureReason" failure_reason: String, 33 "UpdateTime" update_time: String,
    34 "EndTime" end_time: String, 35 "BillingInfo" billing_info: String,
    36 "ResourceGroupName" resource_group_name: String, 37 "Message" message: String, 38 "Status" status: String,
    39 "CallbackUrl" callback_url: String, 40 "CodeRepos" code_repos: Vec<CodeRepoConfig>,
    41 "ExposeNetworkConfig" expose_network_config: ExposeNetworkConfig, 42 "OperatorInfo" operator_info: OperatorInfo
} }

/// Describes training task pod url: `DescribeTrainingTaskPodUrl` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingTaskPodUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED`], [`codes::INTERNAL_ERROR_NO_PERMISSION`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodUrl {
    /// Required.
    pub pod_name: String,
}
operation! { DescribeTrainingTaskPodUrl(pod_name: String)
    "DescribeTrainingTaskPodUrl" -> DescribeTrainingTaskPodUrlOutput {
    0 "PodName" pod_name
} }

/// Response of [`DescribeTrainingTaskPodUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodUrlOutput {
    pub pod_url: Option<String>,
}
model! { DescribeTrainingTaskPodUrlOutput {
    0 "PodUrl" pod_url: String
} }

/// Describes training task pods: `DescribeTrainingTaskPods` of `tione` 2021-11-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingTaskPods>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED`], [`codes::INTERNAL_ERROR_NO_PERMISSION`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPods {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { DescribeTrainingTaskPods(id: String) "DescribeTrainingTaskPods" -> DescribeTrainingTaskPodsOutput {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`DescribeTrainingTaskPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTaskPodsOutput {
    pub pod_names: Vec<String>,
    pub total_count: Option<i64>,
    pub pod_info_list: Vec<PodInfo>,
}
model! { DescribeTrainingTaskPodsOutput {
    0 "PodNames" pod_names: Vec<String>, 1 "TotalCount" total_count: i64, 2 "PodInfoList" pod_info_list: Vec<PodInfo>
} }

/// In the response of [`DescribeTrainingTaskPods`].
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
    0 "Name" name: String, 1 "IP" ip: String, 2 "Status" status: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "ResourceConfigInfo" resource_config_info: ResourceConfigInfo,
    6 "SubUin" sub_uin: String
} }

/// Describes training tasks: `DescribeTrainingTasks` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeTrainingTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_PRICE_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_PAGE_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTasks {
    pub ti_project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeTrainingTasks() "DescribeTrainingTasks" -> DescribeTrainingTasksOutput {
    0 "TiProjectId" ti_project_id: String, 1 "Filters" filters: Vec<Filter>, 2 "TagFilters" tag_filters: Vec<TagFilter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Order" order: String, 6 "OrderField" order_field: String
} }
paged! { DescribeTrainingTasks: TrainingTaskSetItem =
    Offset "Offset", "TrainingTaskSet" training_task_set, total "TotalCount" }

/// Response of [`DescribeTrainingTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingTasksOutput {
    pub training_task_set: Vec<TrainingTaskSetItem>,
    pub total_count: Option<i64>,
}
model! { DescribeTrainingTasksOutput {
    0 "TrainingTaskSet" training_task_set: Vec<TrainingTaskSetItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTrainingTasks`].
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
    pub resource_config_infos: Vec<ResourceConfigInfo>,
    pub training_mode: Option<String>,
    pub status: Option<String>,
    pub runtime_in_seconds: Option<i64>,
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
    pub tags: Vec<Tag>,
    pub callback_url: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_uin_name: Option<String>,
    pub app_id: Option<String>,
    pub envs: Vec<EnvVar>,
    pub latest_operator_info: Option<OperatorInfo>,
}
model! { TrainingTaskSetItem {
    0 "Id" id: String, 1 "Name" name: String, 2 "FrameworkName" framework_name: String,
    3 "FrameworkVersion" framework_version: String, 4 "FrameworkEnvironment" framework_environment: String,
    5 "ChargeType" charge_type: String, 6 "ChargeStatus" charge_status: String,
    7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceConfigInfos" resource_config_infos: Vec<ResourceConfigInfo>, 9 "TrainingMode" training_mode: String,
    10 "Status" status: String, 11 "RuntimeInSeconds" runtime_in_seconds: i64, 12 "CreateTime" create_time: String,
    13 "StartTime" start_time: String, 14 "EndTime" end_time: String, 15 "Output" output: CosPathInfo,
    16 "FailureReason" failure_reason: String, 17 "UpdateTime" update_time: String,
    18 "BillingInfo" billing_info: String, 19 "ResourceGroupName" resource_group_name: String,
    20 "ImageInfo" image_info: ImageInfo, 21 "Message" message: String, 22 "Tags" tags: Vec<Tag>,
    23 "CallbackUrl" callback_url: String, 24 "SubUin" sub_uin: String, 25 "SubUinName" sub_uin_name: String,
    26 "AppId" app_id: String, 27 "Envs" envs: Vec<EnvVar>, 28 "LatestOperatorInfo" latest_operator_info: OperatorInfo
} }

/// Describes workspaces: `DescribeWorkspaces` of `tione` 2021-11-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=DescribeWorkspaces>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_PRICE_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_PAGE_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub total_count: Option<i64>,
    pub workspaces: Vec<Workspace>,
}
model! { DescribeWorkspacesOutput {
    0 "TotalCount" total_count: i64, 1 "Workspaces" workspaces: Vec<Workspace>
} }

/// In the response of [`DescribeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workspace {
    pub ti_project_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    /// Deprecated.
    pub resource_groups: Vec<ResourceGroupInWorkspace>,
    pub action_type: Vec<String>,
    pub status: Option<String>,
}
model! { Workspace {
    0 "TiProjectId" ti_project_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "ResourceGroups" resource_groups: Vec<ResourceGroupInWorkspace>,
    5 "ActionType" action_type: Vec<String>, 6 "Status" status: String
} }

/// In the response of [`DescribeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInWorkspace {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub region: Option<String>,
    pub occupied: Option<bool>,
}
model! { ResourceGroupInWorkspace {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "Region" region: String, 3 "Occupied" occupied: bool
} }

/// Modifies model service: `ModifyModelService` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyModelService>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_EXEC_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA`], [`codes::FAILED_OPERATION_QUERY_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_STS_QUERY_FAILED`], [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_DATA`], [`codes::INVALID_PARAMETER_MODEL_FILE_INVALID`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_QUOTA_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelService {
    /// Required.
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

/// Response of [`ModifyModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceOutput {
    pub service: Option<ServiceItem>,
}
model! { ModifyModelServiceOutput {
    0 "Service" service: ServiceItem
} }

/// Modifies model service auth token: `ModifyModelServiceAuthToken` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyModelServiceAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceAuthToken {
    /// Required.
    pub service_group_id: String,
    pub ti_project_id: Option<String>,
    pub need_reset: Option<bool>,
    pub auth_token: Option<AuthToken>,
}
operation! { ModifyModelServiceAuthToken(service_group_id: String) "ModifyModelServiceAuthToken" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "TiProjectId" ti_project_id: String, 2 "NeedReset" need_reset: bool,
    3 "AuthToken" auth_token: AuthToken
} }

/// Response of [`ModifyModelServiceAuthToken`]: empty.
pub type ModifyModelServiceAuthTokenOutput = Empty;

/// Modifies model service authorization: `ModifyModelServiceAuthorization` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyModelServiceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelServiceAuthorization {
    /// Required.
    pub service_group_id: String,
    pub authorization_enable: Option<bool>,
}
operation! { ModifyModelServiceAuthorization(service_group_id: String) "ModifyModelServiceAuthorization" -> Empty {
    0 "ServiceGroupId" service_group_id, 1 "AuthorizationEnable" authorization_enable: bool
} }

/// Response of [`ModifyModelServiceAuthorization`]: empty.
pub type ModifyModelServiceAuthorizationOutput = Empty;

/// Modifies notebook: `ModifyNotebook` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDING_TAGS_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_RESOURCE_BILLING_TAGS_FAILED`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_UN_BINDING_TAGS_FAILED`], [`codes::FAILED_OPERATION_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_BINDING_TAGS_FAILED`], [`codes::INTERNAL_ERROR_CREATE_CUSTOM_SECRET_FAILED`],
/// [`codes::INTERNAL_ERROR_DELETE_CUSTOM_SECRET_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_CUSTOM_SECRET_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_SUBUIN_DEPENDENCY_ACCESSIBILITY_FAILED`],
/// [`codes::INTERNAL_ERROR_MODIFY_CUSTOM_SECRET_FAILED`], [`codes::INVALID_PARAMETER_UNSUPPORTED_MULTI_LOCAL_DISK`],
/// [`codes::INVALID_PARAMETER_VALUE_CCN_HAS_NO_ATTACHED_VPC`], [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONFIG_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_SPEC`], [`codes::INVALID_PARAMETER_VALUE_LIFECYCLE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PATH_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_FORBID_MODIFY_VPC_AND_SUBNET`], [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotebook {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub resource_conf: ResourceConf,
    /// Required.
    pub auto_stopping: bool,
    /// Required.
    pub direct_internet_access: bool,
    /// Required.
    pub root_access: bool,
    /// Required.
    pub log_enable: bool,
    pub resource_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_size_in_gb: Option<i64>,
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

/// Arguments of [`ModifyNotebook::new`].
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
operation! {
    ModifyNotebook { ModifyNotebookRequired: id, name, charge_type, resource_conf, auto_stopping, direct_internet_access, root_access, log_enable }
    "ModifyNotebook" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "ChargeType" charge_type, 3 "ResourceConf" resource_conf,
    4 "AutoStopping" auto_stopping, 5 "DirectInternetAccess" direct_internet_access, 6 "RootAccess" root_access,
    7 "LogEnable" log_enable, 8 "ResourceGroupId" resource_group_id: String, 9 "VpcId" vpc_id: String,
    10 "SubnetId" subnet_id: String, 11 "VolumeSizeInGB" volume_size_in_gb: i64,
    12 "VolumeSourceType" volume_source_type: String, 13 "VolumeSourceCFS" volume_source_cfs: CFSConfig,
    14 "LogConfig" log_config: LogConfig, 15 "LifecycleScriptId" lifecycle_script_id: String,
    16 "DefaultCodeRepoId" default_code_repo_id: String,
    17 "AdditionalCodeRepoIds" additional_code_repo_ids: Vec<String>, 18 "AutomaticStopTime" automatic_stop_time: i64,
    19 "Tags" tags: Vec<Tag>, 20 "DataConfigs" data_configs: Vec<DataConfig>, 21 "ImageInfo" image_info: ImageInfo,
    22 "ImageType" image_type: String, 23 "SSHConfig" ssh_config: SSHConfig, 24 "Envs" envs: Vec<EnvVar>,
    25 "Description" description: String
} }

/// Response of [`ModifyNotebook`]: empty.
pub type ModifyNotebookOutput = Empty;

/// Modifies notebook tags: `ModifyNotebookTags` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyNotebookTags>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDING_TAGS_FAILED`], [`codes::INTERNAL_ERROR_BINDING_TAGS_FAILED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotebookTags {
    /// Required.
    pub id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyNotebookTags(id: String) "ModifyNotebookTags" -> Empty {
    0 "Id" id, 1 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyNotebookTags`]: empty.
pub type ModifyNotebookTagsOutput = Empty;

/// Modifies service group weights: `ModifyServiceGroupWeights` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=ModifyServiceGroupWeights>.
///
/// Errors: [`codes::FAILED_OPERATION_API_GATEWAY_QUERY_FAILED`], [`codes::FAILED_OPERATION_BILLING_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_INVALID_USER_TYPE`],
/// [`codes::FAILED_OPERATION_KMS_KEY_NOT_OPEN`], [`codes::FAILED_OPERATION_NO_FREE_BUCKET`],
/// [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_PROCESSING`], [`codes::FAILED_OPERATION_REPO_BIND_BY_INSTANCE`],
/// [`codes::FAILED_OPERATION_STS_QUERY_FAILED`], [`codes::FAILED_OPERATION_TIMEDOUT`],
/// [`codes::FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceGroupWeights {
    /// Required.
    pub service_group_id: String,
    /// Required.
    pub weights: Vec<WeightEntry>,
}
operation! { ModifyServiceGroupWeights(service_group_id: String, weights: Vec<WeightEntry>)
    "ModifyServiceGroupWeights" -> ModifyServiceGroupWeightsOutput {
    0 "ServiceGroupId" service_group_id, 1 "Weights" weights
} }

/// In the request of [`ModifyServiceGroupWeights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightEntry {
    /// Required.
    pub service_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { WeightEntry(service_id: String, weight: i64) {
    0 "ServiceId" service_id: String, 1 "Weight" weight: i64
} }

/// Response of [`ModifyServiceGroupWeights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceGroupWeightsOutput {
    pub service_group: Option<ServiceGroup>,
}
model! { ModifyServiceGroupWeightsOutput {
    0 "ServiceGroup" service_group: ServiceGroup
} }

/// Pushes training metrics: `PushTrainingMetrics` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=PushTrainingMetrics>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTrainingMetrics {
    pub ti_project_id: Option<String>,
    pub data: Option<Vec<MetricData>>,
}
operation! { PushTrainingMetrics() "PushTrainingMetrics" -> Empty {
    0 "TiProjectId" ti_project_id: String, 1 "Data" data: Vec<MetricData>
} }

/// Response of [`PushTrainingMetrics`]: empty.
pub type PushTrainingMetricsOutput = Empty;

/// In the request of [`PushTrainingMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    /// Required.
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

/// In the request of [`PushTrainingMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<f64>,
}
input! { DataPoint(name: String, value: f64) {
    0 "Name" name: String, 1 "Value" value: f64
} }

/// Starts notebook: `StartNotebook` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=StartNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_BILLING_INSTANCE_BATCH_FAILED`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_DESCRIBE_CUSTOM_SECRET_FAILED`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_SUBUIN_DEPENDENCY_ACCESSIBILITY_FAILED`],
/// [`codes::INTERNAL_ERROR_MODIFY_CUSTOM_SECRET_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED`], [`codes::INTERNAL_ERROR_QUERY_USER_TMP_CREDENTIAL_FAILED`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_MULTI_LOCAL_DISK`],
/// [`codes::INVALID_PARAMETER_VALUE_CCN_HAS_NO_ATTACHED_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONFIG_NUM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RESOURCE_SPEC`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_SW_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP`],
/// [`codes::INVALID_PARAMETER_VALUE_PATH_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_MULTI_CBS_STORAGE`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_NOT_SUPPORT_WHITELIST_GPU_TYPE`],
/// [`codes::OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_IP_ILLEGAL`],
/// [`codes::OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_NOT_SUPPORT_CUSTOM_RESOURCE`], [`codes::OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`], [`codes::RESOURCE_INSUFFICIENT_SSH_PORT_IS_CONSUMED_UP`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNotebook {
    /// Required.
    pub id: String,
}
operation! { StartNotebook(id: String) "StartNotebook" -> Empty {
    0 "Id" id
} }

/// Response of [`StartNotebook`]: empty.
pub type StartNotebookOutput = Empty;

/// Starts training task: `StartTrainingTask` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=StartTrainingTask>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED`], [`codes::INTERNAL_ERROR_CFS_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CREATE_JOB_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_CREATE_TCR_INSTANCE_TOKEN_FAILED`],
/// [`codes::INTERNAL_ERROR_GET_CFS_FILE_SYSTEMS_FAILED`], [`codes::INTERNAL_ERROR_GET_CFS_MOUNT_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_NOT_ALLOW`], [`codes::INTERNAL_ERROR_QUERY_HDFS_INFO_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED`], [`codes::INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED`],
/// [`codes::INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED`], [`codes::INTERNAL_ERROR_VALIDATE_CREATE_TASK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_PATH_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_DATASET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL`],
/// [`codes::OPERATION_DENIED_BILLING_EXCEPTION`], [`codes::OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT`], [`codes::OPERATION_DENIED_NOT_ALLOW`],
/// [`codes::OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_TAIJI_APPLICATION_GROUP_INSUFFICIENT`],
/// [`codes::OPERATION_DENIED_WHITELIST_QUOTA_EXCEED`], [`codes::RESOURCE_NOT_FOUND_CFS_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrainingTask {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { StartTrainingTask(id: String) "StartTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`StartTrainingTask`]: empty.
pub type StartTrainingTaskOutput = Empty;

/// Stops model accelerate task: `StopModelAccelerateTask` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=StopModelAccelerateTask>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopModelAccelerateTask {
    /// Required.
    pub model_acc_task_id: String,
}
operation! { StopModelAccelerateTask(model_acc_task_id: String)
    "StopModelAccelerateTask" -> StopModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id
} }

/// Response of [`StopModelAccelerateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopModelAccelerateTaskOutput {
    pub model_acc_task_id: Option<String>,
    pub async_task_id: Option<String>,
}
model! { StopModelAccelerateTaskOutput {
    0 "ModelAccTaskId" model_acc_task_id: String, 1 "AsyncTaskId" async_task_id: String
} }

/// Stops notebook: `StopNotebook` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=StopNotebook>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::FAILED_OPERATION_STOP_JOB_INSTANCE_FAILED`],
/// [`codes::FAILED_OPERATION_UN_SUBMIT_NOT_ALLOW_TO_STOP`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNotebook {
    /// Required.
    pub id: String,
}
operation! { StopNotebook(id: String) "StopNotebook" -> Empty {
    0 "Id" id
} }

/// Response of [`StopNotebook`]: empty.
pub type StopNotebookOutput = Empty;

/// Stops training task: `StopTrainingTask` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=StopTrainingTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_NO_PERMISSION`], [`codes::INTERNAL_ERROR_NOT_ALLOW`],
/// [`codes::INTERNAL_ERROR_STOP_JOB_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_UN_SUBMITTED_STATUS_NOT_ALLOW_STOP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainingTask {
    /// Required.
    pub id: String,
    pub ti_project_id: Option<String>,
}
operation! { StopTrainingTask(id: String) "StopTrainingTask" -> Empty {
    0 "Id" id, 1 "TiProjectId" ti_project_id: String
} }

/// Response of [`StopTrainingTask`]: empty.
pub type StopTrainingTaskOutput = Empty;

/// Updates data source: `UpdateDataSource` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=UpdateDataSource>.
///
/// Errors: [`codes::INTERNAL_ERROR_NO_PERMISSION`], [`codes::INTERNAL_ERROR_NOT_ALLOW`],
/// [`codes::INTERNAL_ERROR_STOP_JOB_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_UN_SUBMITTED_STATUS_NOT_ALLOW_STOP`].
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

/// Response of [`UpdateDataSource`]: empty.
pub type UpdateDataSourceOutput = Empty;

/// Updates mount limit: `UpdateMountLimit` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=UpdateMountLimit>.
///
/// Errors: [`codes::INTERNAL_ERROR_NO_PERMISSION`], [`codes::INTERNAL_ERROR_NOT_ALLOW`],
/// [`codes::INTERNAL_ERROR_STOP_JOB_INSTANCE_FAILED`], [`codes::INTERNAL_ERROR_UN_SUBMITTED_STATUS_NOT_ALLOW_STOP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMountLimit {
    /// Required.
    pub r#type: String,
    /// Required.
    pub storage_id: String,
    /// Required.
    pub limit_mount: bool,
    pub ti_project_id: Option<String>,
}
operation! { UpdateMountLimit(r#type: String, storage_id: String, limit_mount: bool) "UpdateMountLimit" -> Empty {
    0 "Type" r#type, 1 "StorageId" storage_id, 2 "LimitMount" limit_mount, 3 "TiProjectId" ti_project_id: String
} }

/// Response of [`UpdateMountLimit`]: empty.
pub type UpdateMountLimitOutput = Empty;

/// Updates sub account linux user info: `UpdateSubAccountLinuxUserInfo` of `tione` 2021-11-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2021-11-11&Action=UpdateSubAccountLinuxUserInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PERMISSION`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubAccountLinuxUserInfo {
    pub sub_account_list: Option<Vec<SubAccountInfo>>,
}
operation! { UpdateSubAccountLinuxUserInfo() "UpdateSubAccountLinuxUserInfo" -> Empty {
    0 "SubAccountList" sub_account_list: Vec<SubAccountInfo>
} }

/// Response of [`UpdateSubAccountLinuxUserInfo`]: empty.
pub type UpdateSubAccountLinuxUserInfoOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_CAM_EXCEPTION "AuthFailure.CamException",
    AUTH_FAILURE_NO_PERMISSION "AuthFailure.NoPermission",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_API_GATEWAY_QUERY_FAILED "FailedOperation.ApiGatewayQueryFailed",
    FAILED_OPERATION_BILLING_QUERY_FAILED "FailedOperation.BillingQueryFailed",
    FAILED_OPERATION_BINDING_TAGS_FAILED "FailedOperation.BindingTagsFailed",
    FAILED_OPERATION_CAM_FAILURE "FailedOperation.CAMFailure",
    FAILED_OPERATION_CLS_SIZE_EXCEED "FailedOperation.CLSSizeExceed",
    FAILED_OPERATION_CALL_CLUSTER_FAIL "FailedOperation.CallClusterFail",
    FAILED_OPERATION_CHECK_BILLING_WHITE_LIST_FAILED "FailedOperation.CheckBillingWhiteListFailed",
    FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED "FailedOperation.ClsServiceNotActived",
    FAILED_OPERATION_CLUSTER_QUERY_FAILED "FailedOperation.ClusterQueryFailed",
    FAILED_OPERATION_CONTEXT_LIMIT_ERROR "FailedOperation.ContextLimitError",
    FAILED_OPERATION_DC_COS_CLIENT_ERR "FailedOperation.DCCosClientErr",
    FAILED_OPERATION_DC_CREATE_ASYNC_TASK_ERROR "FailedOperation.DCCreateAsyncTaskError",
    FAILED_OPERATION_DC_CREATE_USER_COS_CLIENT_ERR "FailedOperation.DCCreateUserCosClientErr",
    FAILED_OPERATION_DC_DATA_ANNOTATION_RPC_ERR "FailedOperation.DCDataAnnotationRpcErr",
    FAILED_OPERATION_DC_DATAREPO_RPC_ERR "FailedOperation.DCDatarepoRpcErr",
    FAILED_OPERATION_DC_DATASET_EXCEED_LIMIT "FailedOperation.DCDatasetExceedLimit",
    FAILED_OPERATION_DC_DATASET_STATUS_NOT_READY "FailedOperation.DCDatasetStatusNotReady",
    FAILED_OPERATION_DC_GET_USER_TEMPORARY_SECRET_ERR "FailedOperation.DCGetUserTemporarySecretErr",
    FAILED_OPERATION_DC_MARSHAL_DATA_ERR "FailedOperation.DCMarshalDataErr",
    FAILED_OPERATION_DC_QUERY_DATASET_CONTENT_ERR "FailedOperation.DCQueryDatasetContentErr",
    FAILED_OPERATION_DC_UNMARSHAL_DATA_ERR "FailedOperation.DCUnmarshalDataErr",
    FAILED_OPERATION_DC_UNSUPPORTED_OPERATION "FailedOperation.DCUnsupportedOperation",
    FAILED_OPERATION_DELETE_NOTEBOOK_STORAGE_FAILED "FailedOperation.DeleteNotebookStorageFailed",
    FAILED_OPERATION_DUPLICATE_NAME "FailedOperation.DuplicateName",
    FAILED_OPERATION_DUPLICATE_NAME_TASK_IS_CREATING "FailedOperation.DuplicateNameTaskIsCreating",
    FAILED_OPERATION_EXEC_DATABASE_FAIL "FailedOperation.ExecDatabaseFail",
    FAILED_OPERATION_EXEC_TAG_FAIL "FailedOperation.ExecTagFail",
    FAILED_OPERATION_FREEZE_BILL_FAILED "FailedOperation.FreezeBillFailed",
    FAILED_OPERATION_INSUFFICIENT_WHITELIST_QUOTA "FailedOperation.InsufficientWhitelistQuota",
    FAILED_OPERATION_INVALID_AUTH_TOKEN "FailedOperation.InvalidAuthToken",
    FAILED_OPERATION_INVALID_USER_TYPE "FailedOperation.InvalidUserType",
    FAILED_OPERATION_KMS_KEY_NOT_OPEN "FailedOperation.KmsKeyNotOpen",
    FAILED_OPERATION_MODIFY_BILLING_INSTANCE_BATCH_FAILED "FailedOperation.ModifyBillingInstanceBatchFailed",
    FAILED_OPERATION_MODIFY_RESOURCE_BILLING_TAGS_FAILED "FailedOperation.ModifyResourceBillingTagsFailed",
    FAILED_OPERATION_MOVE_MODEL_DIR_FAILED "FailedOperation.MoveModelDirFailed",
    FAILED_OPERATION_NO_FREE_BUCKET "FailedOperation.NoFreeBucket",
    FAILED_OPERATION_NO_PERMISSION "FailedOperation.NoPermission",
    FAILED_OPERATION_NOT_ALLOW "FailedOperation.NotAllow",
    FAILED_OPERATION_POD_IP_NOT_FOUND "FailedOperation.PodIpNotFound",
    FAILED_OPERATION_PROCESSING "FailedOperation.Processing",
    FAILED_OPERATION_QUERY_BINDING_TAGS_FAILED "FailedOperation.QueryBindingTagsFailed",
    FAILED_OPERATION_QUERY_DATABASE_FAIL "FailedOperation.QueryDatabaseFail",
    FAILED_OPERATION_QUERY_PRICE_FAILED "FailedOperation.QueryPriceFailed",
    FAILED_OPERATION_QUERY_RESOURCE_GROUP_NAMES_FAILED "FailedOperation.QueryResourceGroupNamesFailed",
    FAILED_OPERATION_QUERY_RESOURCE_SPEC_FAILED "FailedOperation.QueryResourceSpecFailed",
    FAILED_OPERATION_QUERY_SPECS_FAILED "FailedOperation.QuerySpecsFailed",
    FAILED_OPERATION_QUERY_TAG_FAIL "FailedOperation.QueryTagFail",
    FAILED_OPERATION_RECORD_NOT_FOUND "FailedOperation.RecordNotFound",
    FAILED_OPERATION_RELEASE_SSH_PORT_FAILED "FailedOperation.ReleaseSSHPortFailed",
    FAILED_OPERATION_REPO_BIND_BY_INSTANCE "FailedOperation.RepoBindByInstance",
    FAILED_OPERATION_SERVER_ROOM_QUERY_FAILED "FailedOperation.ServerRoomQueryFailed",
    FAILED_OPERATION_STOP_JOB_INSTANCE_FAILED "FailedOperation.StopJobInstanceFailed",
    FAILED_OPERATION_STS_QUERY_FAILED "FailedOperation.StsQueryFailed",
    FAILED_OPERATION_TIMEDOUT "FailedOperation.Timedout",
    FAILED_OPERATION_UN_BINDING_TAGS_FAILED "FailedOperation.UnBindingTagsFailed",
    FAILED_OPERATION_UN_SUBMIT_NOT_ALLOW_TO_STOP "FailedOperation.UnSubmitNotAllowToStop",
    FAILED_OPERATION_UNAUTHORIZED_OPERATION "FailedOperation.UnauthorizedOperation",
    FAILED_OPERATION_UNFREEZE_BILL_FAILED "FailedOperation.UnfreezeBillFailed",
    FAILED_OPERATION_UNKNOWN_INSTANCE_TYPE "FailedOperation.UnknownInstanceType",
    FAILED_OPERATION_UNMARSHAL_DATA "FailedOperation.UnmarshalData", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_BINDING_TAGS_FAILED "InternalError.BindingTagsFailed",
    INTERNAL_ERROR_CFS_NOT_FOUND "InternalError.CFSNotFound",
    INTERNAL_ERROR_CHECK_FS_PATH_ACCESSIBILITY_FAILED "InternalError.CheckFSPathAccessibilityFailed",
    INTERNAL_ERROR_CREATE_CUSTOM_SECRET_FAILED "InternalError.CreateCustomSecretFailed",
    INTERNAL_ERROR_CREATE_JOB_INSTANCE_FAILED "InternalError.CreateJobInstanceFailed",
    INTERNAL_ERROR_CREATE_TCR_INSTANCE_TOKEN_FAILED "InternalError.CreateTcrInstanceTokenFailed",
    INTERNAL_ERROR_DELETE_CUSTOM_SECRET_FAILED "InternalError.DeleteCustomSecretFailed",
    INTERNAL_ERROR_DESCRIBE_CUSTOM_SECRET_FAILED "InternalError.DescribeCustomSecretFailed",
    INTERNAL_ERROR_DESCRIBE_SUBUIN_DEPENDENCY_ACCESSIBILITY_FAILED "InternalError.DescribeSubuinDependencyAccessibilityFailed",
    INTERNAL_ERROR_GET_CFS_FILE_SYSTEMS_FAILED "InternalError.GetCFSFileSystemsFailed",
    INTERNAL_ERROR_GET_CFS_MOUNT_INFO_FAILED "InternalError.GetCFSMountInfoFailed",
    INTERNAL_ERROR_MODIFY_CUSTOM_SECRET_FAILED "InternalError.ModifyCustomSecretFailed",
    INTERNAL_ERROR_NO_PERMISSION "InternalError.NoPermission", INTERNAL_ERROR_NOT_ALLOW "InternalError.NotAllow",
    INTERNAL_ERROR_QUERY_BINDING_TAGS_FAILED "InternalError.QueryBindingTagsFailed",
    INTERNAL_ERROR_QUERY_HDFS_INFO_FAILED "InternalError.QueryHDFSInfoFailed",
    INTERNAL_ERROR_QUERY_PRICE_FAILED "InternalError.QueryPriceFailed",
    INTERNAL_ERROR_QUERY_RESOURCE_GROUP_FAILED "InternalError.QueryResourceGroupFailed",
    INTERNAL_ERROR_QUERY_RESOURCE_GROUP_NAMES_FAILED "InternalError.QueryResourceGroupNamesFailed",
    INTERNAL_ERROR_QUERY_RESOURCE_SPEC_FAILED "InternalError.QueryResourceSpecFailed",
    INTERNAL_ERROR_QUERY_SUBNET_INFO_FAILED "InternalError.QuerySubnetInfoFailed",
    INTERNAL_ERROR_QUERY_USER_TMP_CREDENTIAL_FAILED "InternalError.QueryUserTMPCredentialFailed",
    INTERNAL_ERROR_QUERY_VPC_INFO_FAILED "InternalError.QueryVPCInfoFailed",
    INTERNAL_ERROR_STOP_JOB_INSTANCE_FAILED "InternalError.StopJobInstanceFailed",
    INTERNAL_ERROR_UN_SUBMITTED_STATUS_NOT_ALLOW_STOP "InternalError.UnSubmittedStatusNotAllowStop",
    INTERNAL_ERROR_VALIDATE_CREATE_TASK_FAILED "InternalError.ValidateCreateTaskFailed",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_FILTER_KEY_STATUS_CONFLICT_WITH_CHARGE_STATUS "InvalidParameter.FilterKeyStatusConflictWithChargeStatus",
    INVALID_PARAMETER_MODEL_FILE_INVALID "InvalidParameter.ModelFileInvalid",
    INVALID_PARAMETER_MODEL_IS_OFFLINE "InvalidParameter.ModelIsOffline",
    INVALID_PARAMETER_TGW_INVALID_INTERFACE "InvalidParameter.TgwInvalidInterface",
    INVALID_PARAMETER_UNSUPPORTED_MULTI_LOCAL_DISK "InvalidParameter.UnsupportedMultiLocalDisk",
    INVALID_PARAMETER_VALIDATE_ERROR "InvalidParameter.ValidateError", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_AI_MARKET_OUTPUT_CONFIG_EMPTY "InvalidParameterValue.AIMarketOutputConfigEmpty",
    INVALID_PARAMETER_VALUE_AI_MARKET_PUBLIC_ALGO_VERSION_NOT_EXIST "InvalidParameterValue.AIMarketPublicAlgoVersionNotExist",
    INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_ILLEGAL "InvalidParameterValue.BackOffLimitIllegal",
    INVALID_PARAMETER_VALUE_BACK_OFF_LIMIT_NOT_SUPPORT "InvalidParameterValue.BackOffLimitNotSupport",
    INVALID_PARAMETER_VALUE_BAD_NAME "InvalidParameterValue.BadName",
    INVALID_PARAMETER_VALUE_CCN_HAS_NO_ATTACHED_VPC "InvalidParameterValue.CcnHasNoAttachedVpc",
    INVALID_PARAMETER_VALUE_CFS_PATH_COLLISION "InvalidParameterValue.CfsPathCollision",
    INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED "InvalidParameterValue.ClsConfigRequired",
    INVALID_PARAMETER_VALUE_CODE_REPO_DUPLICATED "InvalidParameterValue.CodeRepoDuplicated",
    INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND "InvalidParameterValue.CodeRepoNotFound",
    INVALID_PARAMETER_VALUE_COS_PATH_NOT_EXIST "InvalidParameterValue.CosPathNotExist",
    INVALID_PARAMETER_VALUE_DC_ANNOTATION_TYPE "InvalidParameterValue.DCAnnotationType",
    INVALID_PARAMETER_VALUE_DC_COS_PATH_INFO "InvalidParameterValue.DCCosPathInfo",
    INVALID_PARAMETER_VALUE_DC_DATASET_ANNOTATION_NOT_MATCH "InvalidParameterValue.DCDatasetAnnotationNotMatch",
    INVALID_PARAMETER_VALUE_DC_DATASET_ID_NOT_EXIST "InvalidParameterValue.DCDatasetIdNotExist",
    INVALID_PARAMETER_VALUE_DC_DATASET_NAME_EXIST "InvalidParameterValue.DCDatasetNameExist",
    INVALID_PARAMETER_VALUE_DC_DATASET_TYPE "InvalidParameterValue.DCDatasetType",
    INVALID_PARAMETER_VALUE_DC_FILTER_VALUES "InvalidParameterValue.DCFilterValues",
    INVALID_PARAMETER_VALUE_DATA_CONFIG_NUM_LIMIT_EXCEEDED "InvalidParameterValue.DataConfigNumLimitExceeded",
    INVALID_PARAMETER_VALUE_DATASET_NOT_EXIST "InvalidParameterValue.DatasetNotExist",
    INVALID_PARAMETER_VALUE_DATASET_NUM_LIMIT_EXCEEDED "InvalidParameterValue.DatasetNumLimitExceeded",
    INVALID_PARAMETER_VALUE_DUPLICATE_NAME "InvalidParameterValue.DuplicateName",
    INVALID_PARAMETER_VALUE_FS_PATH_INACCESSIBLE "InvalidParameterValue.FSPathInaccessible",
    INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT "InvalidParameterValue.FrameworkVersionNotSupport",
    INVALID_PARAMETER_VALUE_GET_CFS_MOUNT_IP_FAILED "InvalidParameterValue.GetCFSMountIPFailed",
    INVALID_PARAMETER_VALUE_GET_GOOSE_FS_FAILED "InvalidParameterValue.GetGooseFSFailed",
    INVALID_PARAMETER_VALUE_GOOSE_FS_CONFIG_CANNOT_EMPTY "InvalidParameterValue.GooseFSConfigCannotEmpty",
    INVALID_PARAMETER_VALUE_GOOSE_FS_NOT_EXIST "InvalidParameterValue.GooseFSNotExist",
    INVALID_PARAMETER_VALUE_IMAGE_ADDRESS_ILLEGAL "InvalidParameterValue.ImageAddressIllegal",
    INVALID_PARAMETER_VALUE_IMAGE_ILLEGAL "InvalidParameterValue.ImageIllegal",
    INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND "InvalidParameterValue.ImageNotFound",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_NAME "InvalidParameterValue.InvalidImageName",
    INVALID_PARAMETER_VALUE_INVALID_RESOURCE_SPEC "InvalidParameterValue.InvalidResourceSpec",
    INVALID_PARAMETER_VALUE_LIFECYCLE_NOT_FOUND "InvalidParameterValue.LifecycleNotFound",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_NOT_ALLOW "InvalidParameterValue.NotAllow",
    INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup",
    INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_FREE_VOLUME_NOTEBOOK_WITH_SW_RESOURCE_GROUP "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup",
    INVALID_PARAMETER_VALUE_NOT_ALLOWED_TO_CREATE_NOTEBOOK_WITH_BARE_METAL_RESOURCE_GROUP "InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup",
    INVALID_PARAMETER_VALUE_PAGE_LIMIT_EXCEEDED "InvalidParameterValue.PageLimitExceeded",
    INVALID_PARAMETER_VALUE_PARAM_LENGTH_EXCEED_LIMIT "InvalidParameterValue.ParamLengthExceedLimit",
    INVALID_PARAMETER_VALUE_PATH_ILLEGAL "InvalidParameterValue.PathIllegal",
    INVALID_PARAMETER_VALUE_QUERY_VPC_INFO_FAILED "InvalidParameterValue.QueryVPCInfoFailed",
    INVALID_PARAMETER_VALUE_RDMA_CONFIG_ILLEGAL "InvalidParameterValue.RDMAConfigIllegal",
    INVALID_PARAMETER_VALUE_RESOURCE_CONFIG_ILLEGAL "InvalidParameterValue.ResourceConfigIllegal",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND "InvalidParameterValue.SubnetNotFound",
    INVALID_PARAMETER_VALUE_TAIJI_RESOURCE_CONFIG_ILLEGAL "InvalidParameterValue.TAIJIResourceConfigIllegal",
    INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND "InvalidParameterValue.TopicNotFound",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_DATA_CONFIG "InvalidParameterValue.UnsupportedDataConfig",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_GOOSE_FS_CONFIG "InvalidParameterValue.UnsupportedGooseFSConfig",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_MULTI_CBS_STORAGE "InvalidParameterValue.UnsupportedMultiCBSStorage",
    INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW "InvalidParameterValue.VolumeShrinkNotAllow",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_BALANCE_INSUFFICIENT "OperationDenied.BalanceInsufficient",
    OPERATION_DENIED_BILLING_EXCEPTION "OperationDenied.BillingException",
    OPERATION_DENIED_BILLING_STATUS_NOT_SUPPORT_WHITELIST_GPU_TYPE "OperationDenied.BillingStatusNotSupportWhitelistGPUType",
    OPERATION_DENIED_BILLING_STATUS_RESOURCE_INSUFFICIENT "OperationDenied.BillingStatusResourceInsufficient",
    OPERATION_DENIED_FORBID_MODIFY_VPC_AND_SUBNET "OperationDenied.ForbidModifyVpcAndSubnet",
    OPERATION_DENIED_IP_ILLEGAL "OperationDenied.IpIllegal",
    OPERATION_DENIED_MIYING_BALANCE_INSUFFICIENT "OperationDenied.MIYINGBalanceInsufficient",
    OPERATION_DENIED_NETWORK_CIDR_ILLEGAL "OperationDenied.NetworkCidrIllegal",
    OPERATION_DENIED_NOT_ALLOW "OperationDenied.NotAllow",
    OPERATION_DENIED_NOT_SUPPORT_CUSTOM_RESOURCE "OperationDenied.NotSupportCustomResource",
    OPERATION_DENIED_RESOURCE_GROUP_INSUFFICIENT "OperationDenied.ResourceGroupInsufficient",
    OPERATION_DENIED_SUBNET_ILLEGAL "OperationDenied.SubnetIllegal",
    OPERATION_DENIED_TAIJI_APPLICATION_GROUP_INSUFFICIENT "OperationDenied.TAIJIApplicationGroupInsufficient",
    OPERATION_DENIED_UNAUTHORIZED_OPERATION "OperationDenied.UnauthorizedOperation",
    OPERATION_DENIED_WHITELIST_QUOTA_EXCEED "OperationDenied.WhitelistQuotaExceed", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_QUOTA_INSUFFICIENT "ResourceInsufficient.QuotaInsufficient",
    RESOURCE_INSUFFICIENT_SSH_PORT_IS_CONSUMED_UP "ResourceInsufficient.SSHPortIsConsumedUp",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CFS_NOT_FOUND "ResourceNotFound.CfsNotFound",
    RESOURCE_NOT_FOUND_NO_MODEL "ResourceNotFound.NoModel",
    RESOURCE_NOT_FOUND_RESOURCE_GROUP_NOT_FOUND "ResourceNotFound.ResourceGroupNotFound",
    RESOURCE_NOT_FOUND_VPC_NOT_FOUND "ResourceNotFound.VPCNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
