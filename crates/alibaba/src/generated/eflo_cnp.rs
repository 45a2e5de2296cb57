//! `eflo-cnp` of Alibaba Cloud, API version 2023-08-28.
//!
//! Endpoint: a table of 2 regions, else `eflo-cnp.cn-wulanchabu.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eflo_cnp::CheckServiceLinkedRoleEfloCnpForDeleting};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckServiceLinkedRoleEfloCnpForDeleting::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-heyuan", "eflo-cnp.cn-heyuan.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-cnp.cn-wulanchabu.aliyuncs.com"),
    ],
    &[
        ("cn-heyuan", "eflo-cnp-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-cnp-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    "eflo-cnp.cn-wulanchabu.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "eflo-cnp",
    "2023-08-28",
    "eflo-cnp",
    &ENDPOINTS,
);

/// Changes resource group: `ChangeResourceGroup` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub region_id: Option<String>,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Checks service linked role eflo cnp for deleting: `CheckServiceLinkedRoleEfloCnpForDeleting` of `eflo-cnp`
/// 2023-08-28.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/CheckServiceLinkedRoleEfloCnpForDeleting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleEfloCnpForDeleting {
    pub account_id: Option<String>,
    pub deletion_task_id: Option<String>,
    pub role_arn: Option<String>,
    pub spi_region_id: Option<String>,
    pub service_name: Option<String>,
}
operation! { CheckServiceLinkedRoleEfloCnpForDeleting()
    "CheckServiceLinkedRoleEfloCnpForDeleting" -> CheckServiceLinkedRoleEfloCnpForDeletingOutput {
    0 "AccountId" account_id: String, 1 "DeletionTaskId" deletion_task_id: String, 2 "RoleArn" role_arn: String,
    3 "SPIRegionId" spi_region_id: String, 4 "ServiceName" service_name: String
} }

/// Response of [`CheckServiceLinkedRoleEfloCnpForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleEfloCnpForDeletingOutput {
    pub deletable: Option<bool>,
    pub resources: Vec<CheckServiceLinkedRoleEfloCnpForDeletingResources>,
}
model! { CheckServiceLinkedRoleEfloCnpForDeletingOutput {
    0 "Deletable" deletable: bool, 1 "Resources" resources: Vec<CheckServiceLinkedRoleEfloCnpForDeletingResources>
} }

/// In the response of [`CheckServiceLinkedRoleEfloCnpForDeleting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleEfloCnpForDeletingResources {
    pub region: Option<String>,
    pub resources: Vec<String>,
}
model! { CheckServiceLinkedRoleEfloCnpForDeletingResources {
    0 "Region" region: String, 1 "Resources" resources: Vec<String>
} }

/// Creates experiment plan: `CreateExperimentPlan` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/CreateExperimentPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlan {
    pub external_params: Option<BTreeMap<String, Value>>,
    pub plan_template_name: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: i64,
    pub tag: Option<Vec<CreateExperimentPlanTag>>,
    /// Required.
    pub template_id: i64,
}
operation! { CreateExperimentPlan(resource_id: i64, template_id: i64)
    "CreateExperimentPlan" -> CreateExperimentPlanOutput {
    0 "ExternalParams" external_params: BTreeMap<String, Value>, 1 "PlanTemplateName" plan_template_name: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "ResourceId" resource_id,
    4 "Tag" tag: Vec<CreateExperimentPlanTag>, 5 "TemplateId" template_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExperimentPlanTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CreateExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: i64, 2 "TotalCount" total_count: i64
} }

/// Creates experiment plan template: `CreateExperimentPlanTemplate` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/CreateExperimentPlanTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplate {
    /// Required.
    pub privacy_level: String,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_pipeline: Vec<CreateExperimentPlanTemplateTemplatePipeline>,
}
operation! {
    CreateExperimentPlanTemplate(privacy_level: String, template_name: String, template_pipeline: Vec<CreateExperimentPlanTemplateTemplatePipeline>)
    "CreateExperimentPlanTemplate" -> CreateExperimentPlanTemplateOutput {
    0 "PrivacyLevel" privacy_level, 1 "TemplateDescription" template_description: String,
    2 "TemplateId" template_id: i64, 3 "TemplateName" template_name, 4 "TemplatePipeline" template_pipeline
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateTemplatePipeline {
    /// Required.
    pub env_params: Option<CreateExperimentPlanTemplateEnvParams>,
    /// Required.
    pub pipeline_order: Option<i64>,
    /// Required.
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    /// Required.
    pub workload_id: Option<i64>,
    /// Required.
    pub workload_name: Option<String>,
}

/// Arguments of [`CreateExperimentPlanTemplateTemplatePipeline::new`].
pub struct CreateExperimentPlanTemplateTemplatePipelineRequired {
    pub env_params: CreateExperimentPlanTemplateEnvParams,
    pub pipeline_order: i64,
    pub scene: String,
    pub workload_id: i64,
    pub workload_name: String,
}
input! {
    CreateExperimentPlanTemplateTemplatePipeline { CreateExperimentPlanTemplateTemplatePipelineRequired: env_params, pipeline_order, scene, workload_id, workload_name } {
    0 "EnvParams" env_params: CreateExperimentPlanTemplateEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

/// In the request of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateEnvParams {
    /// Required.
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    /// Required.
    pub gpu_per_worker: Option<i64>,
    /// Required.
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    /// Required.
    pub share_memory: Option<i64>,
    /// Required.
    pub worker_num: Option<i64>,
}

/// Arguments of [`CreateExperimentPlanTemplateEnvParams::new`].
pub struct CreateExperimentPlanTemplateEnvParamsRequired {
    pub cpu_per_worker: i64,
    pub gpu_per_worker: i64,
    pub memory_per_worker: i64,
    pub share_memory: i64,
    pub worker_num: i64,
}
input! {
    CreateExperimentPlanTemplateEnvParams { CreateExperimentPlanTemplateEnvParamsRequired: cpu_per_worker, gpu_per_worker, memory_per_worker, share_memory, worker_num } {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

/// Response of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<CreateExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { CreateExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: CreateExperimentPlanTemplateData,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateData {
    pub create_time: Option<String>,
    pub creator_uid: Option<i64>,
    pub is_delete: Option<i64>,
    pub privacy_level: Option<String>,
    pub template_code: Option<i64>,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_pipeline_param: Vec<CreateExperimentPlanTemplateTemplatePipelineParam>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { CreateExperimentPlanTemplateData {
    0 "CreateTime" create_time: String, 1 "CreatorUid" creator_uid: i64, 2 "IsDelete" is_delete: i64,
    3 "PrivacyLevel" privacy_level: String, 4 "TemplateCode" template_code: i64,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: i64,
    7 "TemplateName" template_name: String,
    8 "TemplatePipelineParam" template_pipeline_param: Vec<CreateExperimentPlanTemplateTemplatePipelineParam>,
    9 "UpdateTime" update_time: String, 10 "VersionId" version_id: i64
} }

/// In the response of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<CreateExperimentPlanTemplateTemplatePipelineParamEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: BTreeMap<String, String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { CreateExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params: CreateExperimentPlanTemplateTemplatePipelineParamEnvParams,
    1 "PipelineOrder" pipeline_order: i64, 2 "Scene" scene: String,
    3 "SettingParams" setting_params: BTreeMap<String, String>, 4 "WorkloadId" workload_id: i64,
    5 "WorkloadName" workload_name: String
} }

/// In the response of [`CreateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { CreateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

/// Creates resource: `CreateResource` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/CreateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub cluster_desc: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub machine_types: CreateResourceMachineTypes,
    /// Required.
    pub user_access_param: CreateResourceUserAccessParam,
}
operation! {
    CreateResource(cluster_id: String, cluster_name: String, machine_types: CreateResourceMachineTypes, user_access_param: CreateResourceUserAccessParam)
    "CreateResource" -> CreateResourceOutput {
    0 "ClusterDesc" cluster_desc: String, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "MachineTypes" machine_types, 4 "UserAccessParam" user_access_param
} [
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMachineTypes {
    pub bond_num: Option<i64>,
    /// Required.
    pub cpu_info: Option<String>,
    pub disk_info: Option<String>,
    /// Required.
    pub gpu_info: Option<String>,
    pub memory_info: Option<String>,
    pub name: Option<String>,
    pub network_info: Option<String>,
    pub network_mode: Option<String>,
    pub node_count: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateResourceMachineTypes(cpu_info: String, gpu_info: String) {
    0 "BondNum" bond_num: i64, 1 "CpuInfo" cpu_info: String, 2 "DiskInfo" disk_info: String,
    3 "GpuInfo" gpu_info: String, 4 "MemoryInfo" memory_info: String, 5 "Name" name: String,
    6 "NetworkInfo" network_info: String, 7 "NetworkMode" network_mode: String, 8 "NodeCount" node_count: i64,
    9 "Type" r#type: String
} }

/// In the request of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceUserAccessParam {
    /// Required.
    pub access_id: Option<String>,
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub workspace_id: Option<String>,
}
input! { CreateResourceUserAccessParam(access_id: String, access_key: String, endpoint: String, workspace_id: String) {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Endpoint" endpoint: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CreateResourceOutput {
    0 "Data" data: i64, 1 "TotalCount" total_count: i64
} }

/// Deletes experiment: `DeleteExperiment` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/DeleteExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    /// Required.
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { DeleteExperiment(experiment_id: i64) "DeleteExperiment" -> DeleteExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "TotalCount" total_count: i64
} }

/// Deletes experiment plan: `DeleteExperimentPlan` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/DeleteExperimentPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlan {
    /// Required.
    pub plan_id: i64,
}
operation! { DeleteExperimentPlan(plan_id: i64) "DeleteExperimentPlan" -> DeleteExperimentPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "TotalCount" total_count: i64
} }

/// Deletes experiment plan template: `DeleteExperimentPlanTemplate` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/DeleteExperimentPlanTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteExperimentPlanTemplate(template_id: i64)
    "DeleteExperimentPlanTemplate" -> DeleteExperimentPlanTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanTemplateOutput {
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentPlanTemplateOutput {
    0 "Data" data: bool, 1 "TotalCount" total_count: i64
} }

/// Gets experiment: `GetExperiment` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    /// Required.
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { GetExperiment(experiment_id: i64) "GetExperiment" -> GetExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetExperimentData,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentData {
    pub create_time: Option<i64>,
    pub end_time: Option<String>,
    pub env_params: Option<GetExperimentEnvParams>,
    pub experiment_id: Option<i64>,
    pub experiment_name: Option<String>,
    pub experiment_type: Option<String>,
    pub get_params: BTreeMap<String, String>,
    pub resource: Option<GetExperimentResource>,
    pub resource_name: Option<String>,
    pub results: Option<GetExperimentResults>,
    pub set_params: BTreeMap<String, String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task: Option<GetExperimentTask>,
    pub update_time: Option<i64>,
    pub workload: Option<GetExperimentWorkload>,
    pub workload_name: Option<String>,
}
model! { GetExperimentData {
    0 "CreateTime" create_time: i64, 1 "EndTime" end_time: String, 2 "EnvParams" env_params: GetExperimentEnvParams,
    3 "ExperimentId" experiment_id: i64, 4 "ExperimentName" experiment_name: String,
    5 "ExperimentType" experiment_type: String, 6 "GetParams" get_params: BTreeMap<String, String>,
    7 "Resource" resource: GetExperimentResource, 8 "ResourceName" resource_name: String,
    9 "Results" results: GetExperimentResults, 10 "SetParams" set_params: BTreeMap<String, String>,
    11 "StartTime" start_time: String, 12 "Status" status: String, 13 "Task" task: GetExperimentTask,
    14 "UpdateTime" update_time: i64, 15 "Workload" workload: GetExperimentWorkload,
    16 "WorkloadName" workload_name: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: BTreeMap<String, String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Vec<GetExperimentResourceNodes>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "ExtendParam" extend_param: BTreeMap<String, String>, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "GpuPerWorker" gpu_per_worker: i64, 5 "MemoryPerWorker" memory_per_worker: i64,
    6 "NCCLVersion" nccl_version: String, 7 "PyTorchVersion" py_torch_version: String,
    8 "ResourceNodes" resource_nodes: Vec<GetExperimentResourceNodes>, 9 "ShareMemory" share_memory: i64,
    10 "WorkerNum" worker_num: i64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResourceNodes {
    pub node_name: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { GetExperimentResourceNodes {
    0 "NodeName" node_name: String, 1 "RequestCPU" request_cpu: i64, 2 "RequestGPU" request_gpu: i64,
    3 "RequestMemory" request_memory: i64, 4 "TotalCPU" total_cpu: i64, 5 "TotalGPU" total_gpu: i64,
    6 "TotalMemory" total_memory: i64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResource {
    pub cpu_core_limit: Option<i64>,
    pub gpu_limit: Option<i64>,
    pub machine_type: Option<GetExperimentMachineType>,
    pub max_cpu_core: Option<i64>,
    pub max_gpu: Option<i64>,
    pub max_memory: Option<i64>,
    pub memory_limit: Option<i64>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub resource_nodes: Vec<GetExperimentResourceResourceNodes>,
    pub user_access_param: Option<GetExperimentUserAccessParam>,
}
model! { GetExperimentResource {
    0 "CpuCoreLimit" cpu_core_limit: i64, 1 "GpuLimit" gpu_limit: i64,
    2 "MachineType" machine_type: GetExperimentMachineType, 3 "MaxCpuCore" max_cpu_core: i64, 4 "MaxGpu" max_gpu: i64,
    5 "MaxMemory" max_memory: i64, 6 "MemoryLimit" memory_limit: i64, 7 "ResourceId" resource_id: i64,
    8 "ResourceName" resource_name: String, 9 "ResourceNodes" resource_nodes: Vec<GetExperimentResourceResourceNodes>,
    10 "UserAccessParam" user_access_param: GetExperimentUserAccessParam
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentMachineType {
    pub bond_num: Option<i64>,
    pub cpu_info: Option<String>,
    pub disk_info: Option<String>,
    pub gpu_info: Option<String>,
    pub memory_info: Option<String>,
    pub name: Option<String>,
    pub network_info: Option<String>,
    pub network_mode: Option<String>,
    pub node_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetExperimentMachineType {
    0 "BondNum" bond_num: i64, 1 "CpuInfo" cpu_info: String, 2 "DiskInfo" disk_info: String,
    3 "GpuInfo" gpu_info: String, 4 "MemoryInfo" memory_info: String, 5 "Name" name: String,
    6 "NetworkInfo" network_info: String, 7 "NetworkMode" network_mode: String, 8 "NodeCount" node_count: i64,
    9 "Type" r#type: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResourceResourceNodes {
    pub node_name: Option<String>,
}
model! { GetExperimentResourceResourceNodes {
    0 "NodeName" node_name: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetExperimentUserAccessParam {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Endpoint" endpoint: String,
    3 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResults {
    pub duration: Option<f64>,
    pub error_worker: Vec<GetExperimentErrorWorker>,
    pub experiment_id: Option<i64>,
    pub mfu: Option<f64>,
    pub samples_per_second: Option<f64>,
    pub seconds_per_iteration: Option<f64>,
    pub task_individual_result_list: Vec<GetExperimentTaskIndividualResultList>,
    pub task_individual_result_map: BTreeMap<
        String,
        Vec<DataResultsTaskIndividualResultMapValue>,
    >,
    pub warning_bound_list: Vec<GetExperimentWarningBoundList>,
    pub warning_worker: Vec<GetExperimentWarningWorker>,
}
model! { GetExperimentResults {
    0 "Duration" duration: f64, 1 "ErrorWorker" error_worker: Vec<GetExperimentErrorWorker>,
    2 "ExperimentId" experiment_id: i64, 3 "Mfu" mfu: f64, 4 "SamplesPerSecond" samples_per_second: f64,
    5 "SecondsPerIteration" seconds_per_iteration: f64,
    6 "TaskIndividualResultList" task_individual_result_list: Vec<GetExperimentTaskIndividualResultList>,
    7 "TaskIndividualResultMap" task_individual_result_map: BTreeMap<String, Vec<DataResultsTaskIndividualResultMapValue>>,
    8 "WarningBoundList" warning_bound_list: Vec<GetExperimentWarningBoundList>,
    9 "WarningWorker" warning_worker: Vec<GetExperimentWarningWorker>
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentErrorWorker {
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub experiment_id: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub samples_per_second: Option<f64>,
    pub tflops: Option<f64>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
}
model! { GetExperimentErrorWorker {
    0 "ErrorFlag" error_flag: bool, 1 "ErrorMsg" error_msg: String, 2 "ExperimentId" experiment_id: i64,
    3 "GpuName" gpu_name: String, 4 "GpuNum" gpu_num: i64, 5 "Hostname" hostname: String, 6 "PodName" pod_name: String,
    7 "SamplesPerSecond" samples_per_second: f64, 8 "Tflops" tflops: f64, 9 "WarningFlag" warning_flag: bool,
    10 "WarningMsg" warning_msg: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTaskIndividualResultList {
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub experiment_id: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub samples_per_second: Option<f64>,
    pub tflops: Option<f64>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
}
model! { GetExperimentTaskIndividualResultList {
    0 "ErrorFlag" error_flag: bool, 1 "ErrorMsg" error_msg: String, 2 "ExperimentId" experiment_id: i64,
    3 "GpuName" gpu_name: String, 4 "GpuNum" gpu_num: i64, 5 "Hostname" hostname: String, 6 "PodName" pod_name: String,
    7 "SamplesPerSecond" samples_per_second: f64, 8 "Tflops" tflops: f64, 9 "WarningFlag" warning_flag: bool,
    10 "WarningMsg" warning_msg: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultsTaskIndividualResultMapValue {
    pub experiment_id: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub gpu_name: Option<String>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub tflops: Option<f64>,
    pub samples_per_second: Option<f64>,
}
model! { DataResultsTaskIndividualResultMapValue {
    0 "ExperimentId" experiment_id: i64, 1 "Hostname" hostname: String, 2 "PodName" pod_name: String,
    3 "GpuNum" gpu_num: i64, 4 "GpuName" gpu_name: String, 5 "WarningFlag" warning_flag: bool,
    6 "WarningMsg" warning_msg: String, 7 "ErrorFlag" error_flag: bool, 8 "ErrorMsg" error_msg: String,
    9 "Tflops" tflops: f64, 10 "SamplesPerSecond" samples_per_second: f64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentWarningBoundList {
    pub iteration: Option<i64>,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
}
model! { GetExperimentWarningBoundList {
    0 "Iteration" iteration: i64, 1 "Lower" lower: f64, 2 "Upper" upper: f64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentWarningWorker {
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub experiment_id: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub samples_per_second: Option<f64>,
    pub tflops: Option<f64>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
}
model! { GetExperimentWarningWorker {
    0 "ErrorFlag" error_flag: bool, 1 "ErrorMsg" error_msg: String, 2 "ExperimentId" experiment_id: i64,
    3 "GpuName" gpu_name: String, 4 "GpuNum" gpu_num: i64, 5 "Hostname" hostname: String, 6 "PodName" pod_name: String,
    7 "SamplesPerSecond" samples_per_second: f64, 8 "Tflops" tflops: f64, 9 "WarningFlag" warning_flag: bool,
    10 "WarningMsg" warning_msg: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTask {
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub params: BTreeMap<String, String>,
    pub scene: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetExperimentTask {
    0 "CreateTime" create_time: i64, 1 "EndTime" end_time: i64, 2 "Params" params: BTreeMap<String, String>,
    3 "Scene" scene: String, 4 "StartTime" start_time: i64, 5 "Status" status: String, 6 "TaskId" task_id: i64,
    7 "UpdateTime" update_time: i64
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentWorkload {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Vec<GetExperimentParamSettings>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub static_config: Option<GetExperimentStaticConfig>,
    pub version_id: Option<i64>,
    pub workload_description: Option<String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
}
model! { GetExperimentWorkload {
    0 "DefaultCpuPerWorker" default_cpu_per_worker: i64, 1 "DefaultGpuPerWorker" default_gpu_per_worker: i64,
    2 "DefaultMemoryPerWorker" default_memory_per_worker: i64, 3 "DefaultShareMemory" default_share_memory: i64,
    4 "Family" family: String, 5 "JobKind" job_kind: String,
    6 "ParamSettings" param_settings: Vec<GetExperimentParamSettings>, 7 "Scene" scene: String, 8 "Scope" scope: String,
    9 "StaticConfig" static_config: GetExperimentStaticConfig, 10 "VersionId" version_id: i64,
    11 "WorkloadDescription" workload_description: String, 12 "WorkloadId" workload_id: i64,
    13 "WorkloadName" workload_name: String, 14 "WorkloadType" workload_type: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentParamSettings {
    pub default_value: Option<String>,
    pub param_desc: Option<String>,
    pub param_name: Option<String>,
    pub param_regex: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
}
model! { GetExperimentParamSettings {
    0 "DefaultValue" default_value: String, 1 "ParamDesc" param_desc: String, 2 "ParamName" param_name: String,
    3 "ParamRegex" param_regex: String, 4 "ParamType" param_type: String, 5 "ParamValue" param_value: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { GetExperimentStaticConfig {
    0 "FrameWork" frame_work: String, 1 "Os" os: String, 2 "Parameters" parameters: String,
    3 "SoftwareStack" software_stack: String
} }

/// Gets experiment plan: `GetExperimentPlan` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetExperimentPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlan {
    /// Required.
    pub plan_id: i64,
}
operation! { GetExperimentPlan(plan_id: i64) "GetExperimentPlan" -> GetExperimentPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentPlanData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetExperimentPlanData,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanData {
    pub create_time: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_pipeline: Vec<GetExperimentPlanPlanPipeline>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<i64>,
    pub tags: Vec<GetExperimentPlanTags>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetExperimentPlanData {
    0 "CreateTime" create_time: String, 1 "PlanId" plan_id: i64,
    2 "PlanPipeline" plan_pipeline: Vec<GetExperimentPlanPlanPipeline>, 3 "ResourceGroupId" resource_group_id: String,
    4 "ResourceId" resource_id: i64, 5 "Tags" tags: Vec<GetExperimentPlanTags>, 6 "TemplateId" template_id: i64,
    7 "TemplateName" template_name: String, 8 "UpdateTime" update_time: String
} }

/// In the response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanPlanPipeline {
    pub env_params: Option<GetExperimentPlanEnvParams>,
    pub pipeline_order: Option<i64>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub scene: Option<String>,
    pub setting_params: BTreeMap<String, String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { GetExperimentPlanPlanPipeline {
    0 "EnvParams" env_params: GetExperimentPlanEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "ResourceId" resource_id: i64, 3 "ResourceName" resource_name: String, 4 "Scene" scene: String,
    5 "SettingParams" setting_params: BTreeMap<String, String>, 6 "WorkloadId" workload_id: i64,
    7 "WorkloadName" workload_name: String
} }

/// In the response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: BTreeMap<String, String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Vec<GetExperimentPlanResourceNodes>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentPlanEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "ExtendParam" extend_param: BTreeMap<String, String>, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "GpuPerWorker" gpu_per_worker: i64, 5 "MemoryPerWorker" memory_per_worker: i64,
    6 "NCCLVersion" nccl_version: String, 7 "PyTorchVersion" py_torch_version: String,
    8 "ResourceNodes" resource_nodes: Vec<GetExperimentPlanResourceNodes>, 9 "ShareMemory" share_memory: i64,
    10 "WorkerNum" worker_num: i64
} }

/// In the response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanResourceNodes {
    pub node_name: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { GetExperimentPlanResourceNodes {
    0 "NodeName" node_name: String, 1 "RequestCPU" request_cpu: i64, 2 "RequestGPU" request_gpu: i64,
    3 "RequestMemory" request_memory: i64, 4 "TotalCPU" total_cpu: i64, 5 "TotalGPU" total_gpu: i64,
    6 "TotalMemory" total_memory: i64
} }

/// In the response of [`GetExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetExperimentPlanTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets experiment plan template: `GetExperimentPlanTemplate` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetExperimentPlanTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { GetExperimentPlanTemplate(template_id: i64)
    "GetExperimentPlanTemplate" -> GetExperimentPlanTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`GetExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetExperimentPlanTemplateData,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`GetExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateData {
    pub create_time: Option<String>,
    pub creator_uid: Option<i64>,
    pub is_delete: Option<i64>,
    pub privacy_level: Option<String>,
    pub template_code: Option<i64>,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_pipeline_param: Vec<GetExperimentPlanTemplateTemplatePipelineParam>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { GetExperimentPlanTemplateData {
    0 "CreateTime" create_time: String, 1 "CreatorUid" creator_uid: i64, 2 "IsDelete" is_delete: i64,
    3 "PrivacyLevel" privacy_level: String, 4 "TemplateCode" template_code: i64,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: i64,
    7 "TemplateName" template_name: String,
    8 "TemplatePipelineParam" template_pipeline_param: Vec<GetExperimentPlanTemplateTemplatePipelineParam>,
    9 "UpdateTime" update_time: String, 10 "VersionId" version_id: i64
} }

/// In the response of [`GetExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<GetExperimentPlanTemplateEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: BTreeMap<String, String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { GetExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params: GetExperimentPlanTemplateEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

/// In the response of [`GetExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: BTreeMap<String, String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Vec<GetExperimentPlanTemplateResourceNodes>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentPlanTemplateEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "ExtendParam" extend_param: BTreeMap<String, String>, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "GpuPerWorker" gpu_per_worker: i64, 5 "MemoryPerWorker" memory_per_worker: i64,
    6 "NCCLVersion" nccl_version: String, 7 "PyTorchVersion" py_torch_version: String,
    8 "ResourceNodes" resource_nodes: Vec<GetExperimentPlanTemplateResourceNodes>, 9 "ShareMemory" share_memory: i64,
    10 "WorkerNum" worker_num: i64
} }

/// In the response of [`GetExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateResourceNodes {
    pub node_name: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { GetExperimentPlanTemplateResourceNodes {
    0 "NodeName" node_name: String, 1 "RequestCPU" request_cpu: i64, 2 "RequestGPU" request_gpu: i64,
    3 "RequestMemory" request_memory: i64, 4 "TotalCPU" total_cpu: i64, 5 "TotalGPU" total_gpu: i64,
    6 "TotalMemory" total_memory: i64
} }

/// Gets experiment result data: `GetExperimentResultData` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetExperimentResultData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultData {
    /// Required.
    pub experiment_id: i64,
    pub hostname: Option<String>,
    pub resource_group_id: Option<String>,
    pub workload_type: Option<String>,
}
operation! { GetExperimentResultData(experiment_id: i64) "GetExperimentResultData" -> GetExperimentResultDataOutput {
    0 "ExperimentId" experiment_id, 1 "Hostname" hostname: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "WorkloadType" workload_type: String
} }

/// Response of [`GetExperimentResultData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultDataOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<GetExperimentResultDataData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentResultDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<GetExperimentResultDataData>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`GetExperimentResultData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultDataData {
    pub gpu_num: Option<String>,
    pub hostname: Option<String>,
    pub metrics_infos: Vec<GetExperimentResultDataMetricsInfos>,
    pub pod_name: Option<String>,
}
model! { GetExperimentResultDataData {
    0 "GpuNum" gpu_num: String, 1 "Hostname" hostname: String,
    2 "MetricsInfos" metrics_infos: Vec<GetExperimentResultDataMetricsInfos>, 3 "PodName" pod_name: String
} }

/// In the response of [`GetExperimentResultData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultDataMetricsInfos {
    pub gpu_num: Option<String>,
    pub iteration: Option<i64>,
    pub tflops: Option<f64>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { GetExperimentResultDataMetricsInfos {
    0 "Gpu_num" gpu_num: String, 1 "Iteration" iteration: i64, 2 "Tflops" tflops: f64, 3 "Timestamp" timestamp: i64,
    4 "Value" value: f64
} }

/// Gets resource: `GetResource` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource {
    /// Required.
    pub cluster_id: String,
}
operation! { GetResource(cluster_id: String) "GetResource" -> GetResourceOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetResourceData>,
    pub total_count: Option<i64>,
}
model! { GetResourceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetResourceData, 2 "TotalCount" total_count: i64
} }

/// In the response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceData {
    pub cluster_desc: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cpu_core_limit: Option<i64>,
    pub gpu_limit: Option<i64>,
    pub machine_type: Option<GetResourceMachineType>,
    pub max_cpu_core: Option<i64>,
    pub max_gpu: Option<i64>,
    pub max_memory: Option<i64>,
    pub memory_limit: Option<i64>,
    pub resource_id: Option<i64>,
    pub resource_nodes: Vec<GetResourceResourceNodes>,
    pub user_access_param: Option<GetResourceUserAccessParam>,
}
model! { GetResourceData {
    0 "ClusterDesc" cluster_desc: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "CpuCoreLimit" cpu_core_limit: i64, 4 "GpuLimit" gpu_limit: i64,
    5 "MachineType" machine_type: GetResourceMachineType, 6 "MaxCpuCore" max_cpu_core: i64, 7 "MaxGpu" max_gpu: i64,
    8 "MaxMemory" max_memory: i64, 9 "MemoryLimit" memory_limit: i64, 10 "ResourceId" resource_id: i64,
    11 "ResourceNodes" resource_nodes: Vec<GetResourceResourceNodes>,
    12 "UserAccessParam" user_access_param: GetResourceUserAccessParam
} }

/// In the response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceMachineType {
    pub bond_num: Option<i64>,
    pub cpu_info: Option<String>,
    pub disk_info: Option<String>,
    pub gpu_info: Option<String>,
    pub memory_info: Option<String>,
    pub name: Option<String>,
    pub network_info: Option<String>,
    pub network_mode: Option<String>,
    pub node_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetResourceMachineType {
    0 "BondNum" bond_num: i64, 1 "CpuInfo" cpu_info: String, 2 "DiskInfo" disk_info: String,
    3 "GpuInfo" gpu_info: String, 4 "MemoryInfo" memory_info: String, 5 "Name" name: String,
    6 "NetworkInfo" network_info: String, 7 "NetworkMode" network_mode: String, 8 "NodeCount" node_count: i64,
    9 "Type" r#type: String
} }

/// In the response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceResourceNodes {
    pub node_name: Option<String>,
}
model! { GetResourceResourceNodes {
    0 "NodeName" node_name: String
} }

/// In the response of [`GetResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetResourceUserAccessParam {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Endpoint" endpoint: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Gets resource predict result: `GetResourcePredictResult` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetResourcePredictResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePredictResult {
    pub resource_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { GetResourcePredictResult(template_id: i64) "GetResourcePredictResult" -> GetResourcePredictResultOutput {
    0 "ResourceId" resource_id: i64, 1 "TemplateId" template_id
} }

/// Response of [`GetResourcePredictResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePredictResultOutput {
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetResourcePredictResultOutput {
    0 "Data" data: i64, 1 "TotalCount" total_count: i64
} }

/// Gets workload: `GetWorkload` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/GetWorkload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkload {
    /// Required.
    pub workload_id: i64,
}
operation! { GetWorkload(workload_id: i64) "GetWorkload" -> GetWorkloadOutput {
    0 "WorkloadId" workload_id
} }

/// Response of [`GetWorkload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetWorkloadData>,
    pub total_count: Option<i64>,
}
model! { GetWorkloadOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetWorkloadData, 2 "TotalCount" total_count: i64
} }

/// In the response of [`GetWorkload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadData {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Vec<GetWorkloadParamSettings>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub static_config: Option<GetWorkloadStaticConfig>,
    pub version_id: Option<i64>,
    pub workload_description: Option<String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
}
model! { GetWorkloadData {
    0 "DefaultCpuPerWorker" default_cpu_per_worker: i64, 1 "DefaultGpuPerWorker" default_gpu_per_worker: i64,
    2 "DefaultMemoryPerWorker" default_memory_per_worker: i64, 3 "DefaultShareMemory" default_share_memory: i64,
    4 "Family" family: String, 5 "JobKind" job_kind: String,
    6 "ParamSettings" param_settings: Vec<GetWorkloadParamSettings>, 7 "Scene" scene: String, 8 "Scope" scope: String,
    9 "StaticConfig" static_config: GetWorkloadStaticConfig, 10 "VersionId" version_id: i64,
    11 "WorkloadDescription" workload_description: String, 12 "WorkloadId" workload_id: i64,
    13 "WorkloadName" workload_name: String, 14 "WorkloadType" workload_type: String
} }

/// In the response of [`GetWorkload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadParamSettings {
    pub default_value: Option<String>,
    pub param_desc: Option<String>,
    pub param_name: Option<String>,
    pub param_regex: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
}
model! { GetWorkloadParamSettings {
    0 "DefaultValue" default_value: String, 1 "ParamDesc" param_desc: String, 2 "ParamName" param_name: String,
    3 "ParamRegex" param_regex: String, 4 "ParamType" param_type: String, 5 "ParamValue" param_value: String
} }

/// In the response of [`GetWorkload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { GetWorkloadStaticConfig {
    0 "FrameWork" frame_work: String, 1 "Os" os: String, 2 "Parameters" parameters: String,
    3 "SoftwareStack" software_stack: String
} }

/// Lists experiment plan templates: `ListExperimentPlanTemplates` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ListExperimentPlanTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplates {
    pub privacy_level: Option<String>,
}
operation! { ListExperimentPlanTemplates() "ListExperimentPlanTemplates" -> ListExperimentPlanTemplatesOutput {
    0 "PrivacyLevel" privacy_level: String
} }

/// Response of [`ListExperimentPlanTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesOutput {
    pub data: Vec<ListExperimentPlanTemplatesData>,
    pub total_count: Option<i64>,
}
model! { ListExperimentPlanTemplatesOutput {
    0 "Data" data: Vec<ListExperimentPlanTemplatesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperimentPlanTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesData {
    pub create_time: Option<String>,
    pub creator_uid: Option<i64>,
    pub is_delete: Option<i64>,
    pub privacy_level: Option<String>,
    pub template_code: Option<i64>,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_pipeline_param: Vec<ListExperimentPlanTemplatesTemplatePipelineParam>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { ListExperimentPlanTemplatesData {
    0 "CreateTime" create_time: String, 1 "CreatorUid" creator_uid: i64, 2 "IsDelete" is_delete: i64,
    3 "PrivacyLevel" privacy_level: String, 4 "TemplateCode" template_code: i64,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: i64,
    7 "TemplateName" template_name: String,
    8 "TemplatePipelineParam" template_pipeline_param: Vec<ListExperimentPlanTemplatesTemplatePipelineParam>,
    9 "UpdateTime" update_time: String, 10 "VersionId" version_id: i64
} }

/// In the response of [`ListExperimentPlanTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesTemplatePipelineParam {
    pub env_params: Option<ListExperimentPlanTemplatesEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: BTreeMap<String, String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { ListExperimentPlanTemplatesTemplatePipelineParam {
    0 "EnvParams" env_params: ListExperimentPlanTemplatesEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

/// In the response of [`ListExperimentPlanTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { ListExperimentPlanTemplatesEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

/// Lists experiment plans: `ListExperimentPlans` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ListExperimentPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlans {
    pub creat_time_order: Option<String>,
    pub end_time_order: Option<String>,
    pub page: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<i64>,
    pub size: Option<i64>,
    pub start_time_order: Option<String>,
    pub tag: Option<Vec<ListExperimentPlansTag>>,
    pub template_id: Option<i64>,
    pub plan_task_status: Option<Vec<String>>,
    pub resource_name: Option<Vec<String>>,
}
operation! { ListExperimentPlans() "ListExperimentPlans" -> ListExperimentPlansOutput {
    0 "CreatTimeOrder" creat_time_order: String, 1 "EndTimeOrder" end_time_order: String, 2 "Page" page: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id: i64, 5 "Size" size: i64,
    6 "StartTimeOrder" start_time_order: String, 7 "Tag" tag: Vec<ListExperimentPlansTag>,
    8 "TemplateId" template_id: i64, 9 "PlanTaskStatus" plan_task_status: Vec<String>,
    10 "ResourceName" resource_name: Vec<String>
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::Json)
] }
paged! { ListExperimentPlans: ListExperimentPlansData = Number "Page", "Data" data, total "TotalCount" }

/// In the request of [`ListExperimentPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListExperimentPlansTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListExperimentPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListExperimentPlansData>,
    pub total_count: Option<i64>,
}
model! { ListExperimentPlansOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListExperimentPlansData>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperimentPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansData {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_task_status: BTreeMap<String, i64>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub start_time: Option<String>,
    pub tags: Vec<ListExperimentPlansTags>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListExperimentPlansData {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String, 2 "PlanId" plan_id: i64,
    3 "PlanTaskStatus" plan_task_status: BTreeMap<String, i64>, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceId" resource_id: i64, 6 "ResourceName" resource_name: String, 7 "StartTime" start_time: String,
    8 "Tags" tags: Vec<ListExperimentPlansTags>, 9 "TemplateId" template_id: i64,
    10 "TemplateName" template_name: String, 11 "UpdateTime" update_time: String
} }

/// In the response of [`ListExperimentPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListExperimentPlansTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists experiments: `ListExperiments` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ListExperiments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiments {
    pub order: Option<i64>,
    pub plan_id: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListExperiments() "ListExperiments" -> ListExperimentsOutput {
    0 "Order" order: i64, 1 "PlanId" plan_id: i64, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListExperimentsData>,
    pub total_count: Option<i64>,
}
model! { ListExperimentsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListExperimentsData>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsData {
    pub create_time: Option<i64>,
    pub end_time: Option<String>,
    pub env_params: Option<ListExperimentsEnvParams>,
    pub experiment_id: Option<i64>,
    pub experiment_name: Option<String>,
    pub experiment_type: Option<String>,
    pub get_params: BTreeMap<String, String>,
    pub resource_name: Option<String>,
    pub results: Option<ListExperimentsResults>,
    pub set_params: BTreeMap<String, String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub workload_name: Option<String>,
}
model! { ListExperimentsData {
    0 "CreateTime" create_time: i64, 1 "EndTime" end_time: String, 2 "EnvParams" env_params: ListExperimentsEnvParams,
    3 "ExperimentId" experiment_id: i64, 4 "ExperimentName" experiment_name: String,
    5 "ExperimentType" experiment_type: String, 6 "GetParams" get_params: BTreeMap<String, String>,
    7 "ResourceName" resource_name: String, 8 "Results" results: ListExperimentsResults,
    9 "SetParams" set_params: BTreeMap<String, String>, 10 "StartTime" start_time: String, 11 "Status" status: String,
    12 "UpdateTime" update_time: i64, 13 "WorkloadName" workload_name: String
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: BTreeMap<String, String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Vec<ListExperimentsResourceNodes>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { ListExperimentsEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "ExtendParam" extend_param: BTreeMap<String, String>, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "GpuPerWorker" gpu_per_worker: i64, 5 "MemoryPerWorker" memory_per_worker: i64,
    6 "NCCLVersion" nccl_version: String, 7 "PyTorchVersion" py_torch_version: String,
    8 "ResourceNodes" resource_nodes: Vec<ListExperimentsResourceNodes>, 9 "ShareMemory" share_memory: i64,
    10 "WorkerNum" worker_num: i64
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsResourceNodes {
    pub node_name: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { ListExperimentsResourceNodes {
    0 "NodeName" node_name: String, 1 "RequestCPU" request_cpu: i64, 2 "RequestGPU" request_gpu: i64,
    3 "RequestMemory" request_memory: i64, 4 "TotalCPU" total_cpu: i64, 5 "TotalGPU" total_gpu: i64,
    6 "TotalMemory" total_memory: i64
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsResults {
    pub duration: Option<f64>,
    pub error_worker: Vec<ListExperimentsErrorWorker>,
    pub experiment_id: Option<i64>,
    pub mfu: Option<f64>,
    pub samples_per_second: Option<f64>,
    pub seconds_per_iteration: Option<f64>,
    pub warning_worker: Vec<ListExperimentsWarningWorker>,
}
model! { ListExperimentsResults {
    0 "Duration" duration: f64, 1 "ErrorWorker" error_worker: Vec<ListExperimentsErrorWorker>,
    2 "ExperimentId" experiment_id: i64, 3 "Mfu" mfu: f64, 4 "SamplesPerSecond" samples_per_second: f64,
    5 "SecondsPerIteration" seconds_per_iteration: f64,
    6 "WarningWorker" warning_worker: Vec<ListExperimentsWarningWorker>
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsErrorWorker {
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub experiment_id: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub samples_per_second: Option<f64>,
    pub tflops: Option<f64>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
}
model! { ListExperimentsErrorWorker {
    0 "ErrorFlag" error_flag: bool, 1 "ErrorMsg" error_msg: String, 2 "ExperimentId" experiment_id: i64,
    3 "GpuName" gpu_name: String, 4 "GpuNum" gpu_num: i64, 5 "Hostname" hostname: String, 6 "PodName" pod_name: String,
    7 "SamplesPerSecond" samples_per_second: f64, 8 "Tflops" tflops: f64, 9 "WarningFlag" warning_flag: bool,
    10 "WarningMsg" warning_msg: String
} }

/// In the response of [`ListExperiments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsWarningWorker {
    pub error_flag: Option<bool>,
    pub error_msg: Option<String>,
    pub experiment_id: Option<i64>,
    pub gpu_name: Option<String>,
    pub gpu_num: Option<i64>,
    pub hostname: Option<String>,
    pub pod_name: Option<String>,
    pub samples_per_second: Option<f64>,
    pub tflops: Option<f64>,
    pub warning_flag: Option<bool>,
    pub warning_msg: Option<String>,
}
model! { ListExperimentsWarningWorker {
    0 "ErrorFlag" error_flag: bool, 1 "ErrorMsg" error_msg: String, 2 "ExperimentId" experiment_id: i64,
    3 "GpuName" gpu_name: String, 4 "GpuNum" gpu_num: i64, 5 "Hostname" hostname: String, 6 "PodName" pod_name: String,
    7 "SamplesPerSecond" samples_per_second: f64, 8 "Tflops" tflops: f64, 9 "WarningFlag" warning_flag: bool,
    10 "WarningMsg" warning_msg: String
} }

/// Lists tag resources: `ListTagResources` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub access_denied_detail: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>, 3 "TotalCount" total_count: i64
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

/// Lists workloads: `ListWorkloads` of `eflo-cnp` 2023-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ListWorkloads>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloads {
    pub scope: Option<String>,
}
operation! { ListWorkloads() "ListWorkloads" -> ListWorkloadsOutput {
    0 "Scope" scope: String
} }

/// Response of [`ListWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Vec<ListWorkloadsData>,
    pub total_count: Option<i64>,
}
model! { ListWorkloadsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: Vec<ListWorkloadsData>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsData {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Vec<ListWorkloadsParamSettings>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub static_config: Option<ListWorkloadsStaticConfig>,
    pub version_id: Option<i64>,
    pub workload_description: Option<String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
}
model! { ListWorkloadsData {
    0 "DefaultCpuPerWorker" default_cpu_per_worker: i64, 1 "DefaultGpuPerWorker" default_gpu_per_worker: i64,
    2 "DefaultMemoryPerWorker" default_memory_per_worker: i64, 3 "DefaultShareMemory" default_share_memory: i64,
    4 "Family" family: String, 5 "JobKind" job_kind: String,
    6 "ParamSettings" param_settings: Vec<ListWorkloadsParamSettings>, 7 "Scene" scene: String, 8 "Scope" scope: String,
    9 "StaticConfig" static_config: ListWorkloadsStaticConfig, 10 "VersionId" version_id: i64,
    11 "WorkloadDescription" workload_description: String, 12 "WorkloadId" workload_id: i64,
    13 "WorkloadName" workload_name: String, 14 "WorkloadType" workload_type: String
} }

/// In the response of [`ListWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsParamSettings {
    pub default_value: Option<String>,
    pub param_desc: Option<String>,
    pub param_name: Option<String>,
    pub param_regex: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
}
model! { ListWorkloadsParamSettings {
    0 "DefaultValue" default_value: String, 1 "ParamDesc" param_desc: String, 2 "ParamName" param_name: String,
    3 "ParamRegex" param_regex: String, 4 "ParamType" param_type: String, 5 "ParamValue" param_value: String
} }

/// In the response of [`ListWorkloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { ListWorkloadsStaticConfig {
    0 "FrameWork" frame_work: String, 1 "Os" os: String, 2 "Parameters" parameters: String,
    3 "SoftwareStack" software_stack: String
} }

/// Stops experiment: `StopExperiment` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/StopExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExperiment {
    /// Required.
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { StopExperiment(experiment_id: i64) "StopExperiment" -> StopExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`StopExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StopExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "TotalCount" total_count: i64
} }

/// `TagResources` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub total_count: Option<i64>,
}
model! { TagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "TotalCount" total_count: i64
} }

/// `UntagResources` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag_key: Vec<String>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String, tag_key: Vec<String>)
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub total_count: Option<i64>,
}
model! { UntagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: String, 2 "TotalCount" total_count: i64
} }

/// Updates experiment plan: `UpdateExperimentPlan` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/UpdateExperimentPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlan {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub plan_template_name: String,
}
operation! { UpdateExperimentPlan(plan_id: i64, plan_template_name: String)
    "UpdateExperimentPlan" -> UpdateExperimentPlanOutput {
    0 "PlanId" plan_id, 1 "PlanTemplateName" plan_template_name
} }

/// Response of [`UpdateExperimentPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { UpdateExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: bool, 2 "TotalCount" total_count: i64
} }

/// Updates experiment plan template: `UpdateExperimentPlanTemplate` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/UpdateExperimentPlanTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplate {
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_pipeline: Vec<UpdateExperimentPlanTemplateTemplatePipeline>,
}
operation! {
    UpdateExperimentPlanTemplate(template_id: i64, template_pipeline: Vec<UpdateExperimentPlanTemplateTemplatePipeline>)
    "UpdateExperimentPlanTemplate" -> UpdateExperimentPlanTemplateOutput {
    0 "TemplateId" template_id, 1 "TemplatePipeline" template_pipeline
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipeline {
    /// Required.
    pub env_params: Option<UpdateExperimentPlanTemplateEnvParams>,
    /// Required.
    pub pipeline_order: Option<i64>,
    /// Required.
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    /// Required.
    pub workload_id: Option<i64>,
    /// Required.
    pub workload_name: Option<String>,
}

/// Arguments of [`UpdateExperimentPlanTemplateTemplatePipeline::new`].
pub struct UpdateExperimentPlanTemplateTemplatePipelineRequired {
    pub env_params: UpdateExperimentPlanTemplateEnvParams,
    pub pipeline_order: i64,
    pub scene: String,
    pub workload_id: i64,
    pub workload_name: String,
}
input! {
    UpdateExperimentPlanTemplateTemplatePipeline { UpdateExperimentPlanTemplateTemplatePipelineRequired: env_params, pipeline_order, scene, workload_id, workload_name } {
    0 "EnvParams" env_params: UpdateExperimentPlanTemplateEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

/// In the request of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateEnvParams {
    /// Required.
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub gpu_driver_version: Option<String>,
    /// Required.
    pub gpu_per_worker: Option<i64>,
    /// Required.
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    /// Required.
    pub share_memory: Option<i64>,
    /// Required.
    pub worker_num: Option<i64>,
}

/// Arguments of [`UpdateExperimentPlanTemplateEnvParams::new`].
pub struct UpdateExperimentPlanTemplateEnvParamsRequired {
    pub cpu_per_worker: i64,
    pub gpu_per_worker: i64,
    pub memory_per_worker: i64,
    pub share_memory: i64,
    pub worker_num: i64,
}
input! {
    UpdateExperimentPlanTemplateEnvParams { UpdateExperimentPlanTemplateEnvParamsRequired: cpu_per_worker, gpu_per_worker, memory_per_worker, share_memory, worker_num } {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

/// Response of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<UpdateExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { UpdateExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: UpdateExperimentPlanTemplateData,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateData {
    pub create_time: Option<String>,
    pub creator_uid: Option<i64>,
    pub is_delete: Option<i64>,
    pub privacy_level: Option<String>,
    pub template_code: Option<i64>,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_pipeline_param: Vec<UpdateExperimentPlanTemplateTemplatePipelineParam>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { UpdateExperimentPlanTemplateData {
    0 "CreateTime" create_time: String, 1 "CreatorUid" creator_uid: i64, 2 "IsDelete" is_delete: i64,
    3 "PrivacyLevel" privacy_level: String, 4 "TemplateCode" template_code: i64,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: i64,
    7 "TemplateName" template_name: String,
    8 "TemplatePipelineParam" template_pipeline_param: Vec<UpdateExperimentPlanTemplateTemplatePipelineParam>,
    9 "UpdateTime" update_time: String, 10 "VersionId" version_id: i64
} }

/// In the response of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: BTreeMap<String, String>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { UpdateExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params: UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams,
    1 "PipelineOrder" pipeline_order: i64, 2 "Scene" scene: String,
    3 "SettingParams" setting_params: BTreeMap<String, String>, 4 "WorkloadId" workload_id: i64,
    5 "WorkloadName" workload_name: String
} }

/// In the response of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: BTreeMap<String, String>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Vec<UpdateExperimentPlanTemplateResourceNodes>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "ExtendParam" extend_param: BTreeMap<String, String>, 3 "GpuDriverVersion" gpu_driver_version: String,
    4 "GpuPerWorker" gpu_per_worker: i64, 5 "MemoryPerWorker" memory_per_worker: i64,
    6 "NCCLVersion" nccl_version: String, 7 "PyTorchVersion" py_torch_version: String,
    8 "ResourceNodes" resource_nodes: Vec<UpdateExperimentPlanTemplateResourceNodes>, 9 "ShareMemory" share_memory: i64,
    10 "WorkerNum" worker_num: i64
} }

/// In the response of [`UpdateExperimentPlanTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateResourceNodes {
    pub node_name: Option<String>,
    pub request_cpu: Option<i64>,
    pub request_gpu: Option<i64>,
    pub request_memory: Option<i64>,
    pub total_cpu: Option<i64>,
    pub total_gpu: Option<i64>,
    pub total_memory: Option<i64>,
}
model! { UpdateExperimentPlanTemplateResourceNodes {
    0 "NodeName" node_name: String, 1 "RequestCPU" request_cpu: i64, 2 "RequestGPU" request_gpu: i64,
    3 "RequestMemory" request_memory: i64, 4 "TotalCPU" total_cpu: i64, 5 "TotalGPU" total_gpu: i64,
    6 "TotalMemory" total_memory: i64
} }

/// `ValidateResource` of `eflo-cnp` 2023-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo-cnp/2023-08-28/ValidateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateResource {
    /// Required.
    pub cluster_id: String,
    pub user_access_param: Option<ValidateResourceUserAccessParam>,
}
operation! { ValidateResource(cluster_id: String) "ValidateResource" -> ValidateResourceOutput {
    0 "ClusterId" cluster_id, 1 "UserAccessParam" user_access_param: ValidateResourceUserAccessParam
} [
    Mark::new(1, Location::Body, Style::Json)
] }

/// In the request of [`ValidateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateResourceUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
input! { ValidateResourceUserAccessParam() {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Endpoint" endpoint: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`ValidateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateResourceOutput {
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ValidateResourceOutput {
    0 "Data" data: bool, 1 "TotalCount" total_count: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeResourceGroup, CheckServiceLinkedRoleEfloCnpForDeleting, CreateExperimentPlan, CreateExperimentPlanTemplate,
    CreateResource, DeleteExperiment, DeleteExperimentPlan, DeleteExperimentPlanTemplate, GetExperiment,
    GetExperimentPlan, GetExperimentPlanTemplate, GetExperimentResultData, GetResource, GetResourcePredictResult,
    GetWorkload, ListExperimentPlanTemplates, ListExperimentPlans, ListExperiments, ListTagResources, ListWorkloads,
    StopExperiment, TagResources, UntagResources, UpdateExperimentPlan, UpdateExperimentPlanTemplate, ValidateResource
}
