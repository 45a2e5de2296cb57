//! `eflo-cnp` 2023-08-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-heyuan", "eflo-cnp.cn-heyuan.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-cnp.cn-wulanchabu.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-heyuan", "eflo-cnp-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-cnp-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    global: "eflo-cnp.cn-wulanchabu.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "eflo-cnp", version: "2023-08-28", code: "eflo-cnp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub region_id: Option<String>,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "RegionId" region_id: String, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String
} }

pub type ChangeResourceGroupOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleEfloCnpForDeletingOutput {
    pub deletable: Option<bool>,
    pub resources: Option<Vec<CheckServiceLinkedRoleEfloCnpForDeletingResources>>,
}
model! { CheckServiceLinkedRoleEfloCnpForDeletingOutput {
    0 "Deletable" deletable, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckServiceLinkedRoleEfloCnpForDeletingResources {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}
model! { CheckServiceLinkedRoleEfloCnpForDeletingResources {
    0 "Region" region, 1 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlan {
    pub external_params: Option<BTreeMap<String, Value>>,
    pub plan_template_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: i64,
    pub tag: Option<Vec<CreateExperimentPlanTag>>,
    pub template_id: i64,
}
operation! { CreateExperimentPlan(resource_id: i64, template_id: i64)
    "CreateExperimentPlan" -> CreateExperimentPlanOutput {
    0 "ExternalParams" external_params: BTreeMap<String, Value>, 1 "PlanTemplateName" plan_template_name: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "ResourceId" resource_id,
    4 "Tag" tag: Vec<CreateExperimentPlanTag>, 5 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExperimentPlanTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CreateExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplate {
    pub privacy_level: String,
    pub template_description: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: String,
    pub template_pipeline: Vec<CreateExperimentPlanTemplateTemplatePipeline>,
}
operation! { CreateExperimentPlanTemplate(privacy_level: String, template_name: String, template_pipeline: Vec<CreateExperimentPlanTemplateTemplatePipeline>)
    "CreateExperimentPlanTemplate" -> CreateExperimentPlanTemplateOutput {
    0 "PrivacyLevel" privacy_level, 1 "TemplateDescription" template_description: String,
    2 "TemplateId" template_id: i64, 3 "TemplateName" template_name, 4 "TemplatePipeline" template_pipeline
} [
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateTemplatePipeline {
    pub env_params: Option<CreateExperimentPlanTemplateEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}

/// What [`CreateExperimentPlanTemplateTemplatePipeline::new`] takes.
pub struct CreateExperimentPlanTemplateTemplatePipelineRequired {
    pub env_params: CreateExperimentPlanTemplateEnvParams,
    pub pipeline_order: i64,
    pub scene: String,
    pub workload_id: i64,
    pub workload_name: String,
}
input! { CreateExperimentPlanTemplateTemplatePipeline{CreateExperimentPlanTemplateTemplatePipelineRequired: env_params, pipeline_order, scene, workload_id, workload_name} {
    0 "EnvParams" env_params: CreateExperimentPlanTemplateEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateEnvParams {
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

/// What [`CreateExperimentPlanTemplateEnvParams::new`] takes.
pub struct CreateExperimentPlanTemplateEnvParamsRequired {
    pub cpu_per_worker: i64,
    pub gpu_per_worker: i64,
    pub memory_per_worker: i64,
    pub share_memory: i64,
    pub worker_num: i64,
}
input! { CreateExperimentPlanTemplateEnvParams{CreateExperimentPlanTemplateEnvParamsRequired: cpu_per_worker, gpu_per_worker, memory_per_worker, share_memory, worker_num} {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<CreateExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { CreateExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

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
    pub template_pipeline_param: Option<Vec<CreateExperimentPlanTemplateTemplatePipelineParam>>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { CreateExperimentPlanTemplateData {
    0 "CreateTime" create_time, 1 "CreatorUid" creator_uid, 2 "IsDelete" is_delete, 3 "PrivacyLevel" privacy_level,
    4 "TemplateCode" template_code, 5 "TemplateDescription" template_description, 6 "TemplateId" template_id,
    7 "TemplateName" template_name, 8 "TemplatePipelineParam" template_pipeline_param, 9 "UpdateTime" update_time,
    10 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<CreateExperimentPlanTemplateTemplatePipelineParamEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { CreateExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params, 1 "PipelineOrder" pipeline_order, 2 "Scene" scene, 3 "SettingParams" setting_params,
    4 "WorkloadId" workload_id, 5 "WorkloadName" workload_name
} }

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
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "GpuDriverVersion" gpu_driver_version,
    3 "GpuPerWorker" gpu_per_worker, 4 "MemoryPerWorker" memory_per_worker, 5 "NCCLVersion" nccl_version,
    6 "PyTorchVersion" py_torch_version, 7 "ShareMemory" share_memory, 8 "WorkerNum" worker_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub cluster_desc: Option<String>,
    pub cluster_id: String,
    pub cluster_name: String,
    pub machine_types: CreateResourceMachineTypes,
    pub user_access_param: CreateResourceUserAccessParam,
}
operation! { CreateResource(cluster_id: String, cluster_name: String, machine_types: CreateResourceMachineTypes, user_access_param: CreateResourceUserAccessParam)
    "CreateResource" -> CreateResourceOutput {
    0 "ClusterDesc" cluster_desc: String, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "MachineTypes" machine_types, 4 "UserAccessParam" user_access_param
} [
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMachineTypes {
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
input! { CreateResourceMachineTypes(cpu_info: String, gpu_info: String) {
    0 "BondNum" bond_num: i64, 1 "CpuInfo" cpu_info: String, 2 "DiskInfo" disk_info: String,
    3 "GpuInfo" gpu_info: String, 4 "MemoryInfo" memory_info: String, 5 "Name" name: String,
    6 "NetworkInfo" network_info: String, 7 "NetworkMode" network_mode: String, 8 "NodeCount" node_count: i64,
    9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
input! { CreateResourceUserAccessParam(access_id: String, access_key: String, endpoint: String, workspace_id: String) {
    0 "AccessId" access_id: String, 1 "AccessKey" access_key: String, 2 "Endpoint" endpoint: String,
    3 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CreateResourceOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { DeleteExperiment(experiment_id: i64) "DeleteExperiment" -> DeleteExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlan {
    pub plan_id: i64,
}
operation! { DeleteExperimentPlan(plan_id: i64) "DeleteExperimentPlan" -> DeleteExperimentPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanTemplate {
    pub template_id: i64,
}
operation! { DeleteExperimentPlanTemplate(template_id: i64)
    "DeleteExperimentPlanTemplate" -> DeleteExperimentPlanTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentPlanTemplateOutput {
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DeleteExperimentPlanTemplateOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { GetExperiment(experiment_id: i64) "GetExperiment" -> GetExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentData {
    pub create_time: Option<i64>,
    pub end_time: Option<String>,
    pub env_params: Option<GetExperimentEnvParams>,
    pub experiment_id: Option<i64>,
    pub experiment_name: Option<String>,
    pub experiment_type: Option<String>,
    pub get_params: Option<BTreeMap<String, String>>,
    pub resource: Option<GetExperimentResource>,
    pub resource_name: Option<String>,
    pub results: Option<GetExperimentResults>,
    pub set_params: Option<BTreeMap<String, String>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task: Option<GetExperimentTask>,
    pub update_time: Option<i64>,
    pub workload: Option<GetExperimentWorkload>,
    pub workload_name: Option<String>,
}
model! { GetExperimentData {
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "EnvParams" env_params, 3 "ExperimentId" experiment_id,
    4 "ExperimentName" experiment_name, 5 "ExperimentType" experiment_type, 6 "GetParams" get_params,
    7 "Resource" resource, 8 "ResourceName" resource_name, 9 "Results" results, 10 "SetParams" set_params,
    11 "StartTime" start_time, 12 "Status" status, 13 "Task" task, 14 "UpdateTime" update_time, 15 "Workload" workload,
    16 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: Option<BTreeMap<String, String>>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Option<Vec<GetExperimentResourceNodes>>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentEnvParams {
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "ExtendParam" extend_param,
    3 "GpuDriverVersion" gpu_driver_version, 4 "GpuPerWorker" gpu_per_worker, 5 "MemoryPerWorker" memory_per_worker,
    6 "NCCLVersion" nccl_version, 7 "PyTorchVersion" py_torch_version, 8 "ResourceNodes" resource_nodes,
    9 "ShareMemory" share_memory, 10 "WorkerNum" worker_num
} }

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
    0 "NodeName" node_name, 1 "RequestCPU" request_cpu, 2 "RequestGPU" request_gpu, 3 "RequestMemory" request_memory,
    4 "TotalCPU" total_cpu, 5 "TotalGPU" total_gpu, 6 "TotalMemory" total_memory
} }

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
    pub resource_nodes: Option<Vec<GetExperimentResourceResourceNodes>>,
    pub user_access_param: Option<GetExperimentUserAccessParam>,
}
model! { GetExperimentResource {
    0 "CpuCoreLimit" cpu_core_limit, 1 "GpuLimit" gpu_limit, 2 "MachineType" machine_type, 3 "MaxCpuCore" max_cpu_core,
    4 "MaxGpu" max_gpu, 5 "MaxMemory" max_memory, 6 "MemoryLimit" memory_limit, 7 "ResourceId" resource_id,
    8 "ResourceName" resource_name, 9 "ResourceNodes" resource_nodes, 10 "UserAccessParam" user_access_param
} }

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
    0 "BondNum" bond_num, 1 "CpuInfo" cpu_info, 2 "DiskInfo" disk_info, 3 "GpuInfo" gpu_info,
    4 "MemoryInfo" memory_info, 5 "Name" name, 6 "NetworkInfo" network_info, 7 "NetworkMode" network_mode,
    8 "NodeCount" node_count, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResourceResourceNodes {
    pub node_name: Option<String>,
}
model! { GetExperimentResourceResourceNodes {
    0 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetExperimentUserAccessParam {
    0 "AccessId" access_id, 1 "AccessKey" access_key, 2 "Endpoint" endpoint, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResults {
    pub duration: Option<f64>,
    pub error_worker: Option<Vec<GetExperimentErrorWorker>>,
    pub experiment_id: Option<i64>,
    pub mfu: Option<f64>,
    pub samples_per_second: Option<f64>,
    pub seconds_per_iteration: Option<f64>,
    pub task_individual_result_list: Option<Vec<GetExperimentTaskIndividualResultList>>,
    pub task_individual_result_map: Option<BTreeMap<String, Vec<DataResultsTaskIndividualResultMapValue>>>,
    pub warning_bound_list: Option<Vec<GetExperimentWarningBoundList>>,
    pub warning_worker: Option<Vec<GetExperimentWarningWorker>>,
}
model! { GetExperimentResults {
    0 "Duration" duration, 1 "ErrorWorker" error_worker, 2 "ExperimentId" experiment_id, 3 "Mfu" mfu,
    4 "SamplesPerSecond" samples_per_second, 5 "SecondsPerIteration" seconds_per_iteration,
    6 "TaskIndividualResultList" task_individual_result_list, 7 "TaskIndividualResultMap" task_individual_result_map,
    8 "WarningBoundList" warning_bound_list, 9 "WarningWorker" warning_worker
} }

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
    0 "ErrorFlag" error_flag, 1 "ErrorMsg" error_msg, 2 "ExperimentId" experiment_id, 3 "GpuName" gpu_name,
    4 "GpuNum" gpu_num, 5 "Hostname" hostname, 6 "PodName" pod_name, 7 "SamplesPerSecond" samples_per_second,
    8 "Tflops" tflops, 9 "WarningFlag" warning_flag, 10 "WarningMsg" warning_msg
} }

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
    0 "ErrorFlag" error_flag, 1 "ErrorMsg" error_msg, 2 "ExperimentId" experiment_id, 3 "GpuName" gpu_name,
    4 "GpuNum" gpu_num, 5 "Hostname" hostname, 6 "PodName" pod_name, 7 "SamplesPerSecond" samples_per_second,
    8 "Tflops" tflops, 9 "WarningFlag" warning_flag, 10 "WarningMsg" warning_msg
} }

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
    0 "ExperimentId" experiment_id, 1 "Hostname" hostname, 2 "PodName" pod_name, 3 "GpuNum" gpu_num,
    4 "GpuName" gpu_name, 5 "WarningFlag" warning_flag, 6 "WarningMsg" warning_msg, 7 "ErrorFlag" error_flag,
    8 "ErrorMsg" error_msg, 9 "Tflops" tflops, 10 "SamplesPerSecond" samples_per_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentWarningBoundList {
    pub iteration: Option<i64>,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
}
model! { GetExperimentWarningBoundList {
    0 "Iteration" iteration, 1 "Lower" lower, 2 "Upper" upper
} }

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
    0 "ErrorFlag" error_flag, 1 "ErrorMsg" error_msg, 2 "ExperimentId" experiment_id, 3 "GpuName" gpu_name,
    4 "GpuNum" gpu_num, 5 "Hostname" hostname, 6 "PodName" pod_name, 7 "SamplesPerSecond" samples_per_second,
    8 "Tflops" tflops, 9 "WarningFlag" warning_flag, 10 "WarningMsg" warning_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentTask {
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub params: Option<BTreeMap<String, String>>,
    pub scene: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetExperimentTask {
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "Params" params, 3 "Scene" scene, 4 "StartTime" start_time,
    5 "Status" status, 6 "TaskId" task_id, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentWorkload {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Option<Vec<GetExperimentParamSettings>>,
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
    0 "DefaultCpuPerWorker" default_cpu_per_worker, 1 "DefaultGpuPerWorker" default_gpu_per_worker,
    2 "DefaultMemoryPerWorker" default_memory_per_worker, 3 "DefaultShareMemory" default_share_memory,
    4 "Family" family, 5 "JobKind" job_kind, 6 "ParamSettings" param_settings, 7 "Scene" scene, 8 "Scope" scope,
    9 "StaticConfig" static_config, 10 "VersionId" version_id, 11 "WorkloadDescription" workload_description,
    12 "WorkloadId" workload_id, 13 "WorkloadName" workload_name, 14 "WorkloadType" workload_type
} }

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
    0 "DefaultValue" default_value, 1 "ParamDesc" param_desc, 2 "ParamName" param_name, 3 "ParamRegex" param_regex,
    4 "ParamType" param_type, 5 "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { GetExperimentStaticConfig {
    0 "FrameWork" frame_work, 1 "Os" os, 2 "Parameters" parameters, 3 "SoftwareStack" software_stack
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlan {
    pub plan_id: i64,
}
operation! { GetExperimentPlan(plan_id: i64) "GetExperimentPlan" -> GetExperimentPlanOutput {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentPlanData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanData {
    pub create_time: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_pipeline: Option<Vec<GetExperimentPlanPlanPipeline>>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<i64>,
    pub tags: Option<Vec<GetExperimentPlanTags>>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetExperimentPlanData {
    0 "CreateTime" create_time, 1 "PlanId" plan_id, 2 "PlanPipeline" plan_pipeline,
    3 "ResourceGroupId" resource_group_id, 4 "ResourceId" resource_id, 5 "Tags" tags, 6 "TemplateId" template_id,
    7 "TemplateName" template_name, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanPlanPipeline {
    pub env_params: Option<GetExperimentPlanEnvParams>,
    pub pipeline_order: Option<i64>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { GetExperimentPlanPlanPipeline {
    0 "EnvParams" env_params, 1 "PipelineOrder" pipeline_order, 2 "ResourceId" resource_id,
    3 "ResourceName" resource_name, 4 "Scene" scene, 5 "SettingParams" setting_params, 6 "WorkloadId" workload_id,
    7 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: Option<BTreeMap<String, String>>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Option<Vec<GetExperimentPlanResourceNodes>>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentPlanEnvParams {
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "ExtendParam" extend_param,
    3 "GpuDriverVersion" gpu_driver_version, 4 "GpuPerWorker" gpu_per_worker, 5 "MemoryPerWorker" memory_per_worker,
    6 "NCCLVersion" nccl_version, 7 "PyTorchVersion" py_torch_version, 8 "ResourceNodes" resource_nodes,
    9 "ShareMemory" share_memory, 10 "WorkerNum" worker_num
} }

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
    0 "NodeName" node_name, 1 "RequestCPU" request_cpu, 2 "RequestGPU" request_gpu, 3 "RequestMemory" request_memory,
    4 "TotalCPU" total_cpu, 5 "TotalGPU" total_gpu, 6 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetExperimentPlanTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplate {
    pub template_id: i64,
}
operation! { GetExperimentPlanTemplate(template_id: i64)
    "GetExperimentPlanTemplate" -> GetExperimentPlanTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { GetExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

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
    pub template_pipeline_param: Option<Vec<GetExperimentPlanTemplateTemplatePipelineParam>>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { GetExperimentPlanTemplateData {
    0 "CreateTime" create_time, 1 "CreatorUid" creator_uid, 2 "IsDelete" is_delete, 3 "PrivacyLevel" privacy_level,
    4 "TemplateCode" template_code, 5 "TemplateDescription" template_description, 6 "TemplateId" template_id,
    7 "TemplateName" template_name, 8 "TemplatePipelineParam" template_pipeline_param, 9 "UpdateTime" update_time,
    10 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<GetExperimentPlanTemplateEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { GetExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params, 1 "PipelineOrder" pipeline_order, 2 "Scene" scene, 3 "SettingParams" setting_params,
    4 "WorkloadId" workload_id, 5 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentPlanTemplateEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: Option<BTreeMap<String, String>>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Option<Vec<GetExperimentPlanTemplateResourceNodes>>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { GetExperimentPlanTemplateEnvParams {
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "ExtendParam" extend_param,
    3 "GpuDriverVersion" gpu_driver_version, 4 "GpuPerWorker" gpu_per_worker, 5 "MemoryPerWorker" memory_per_worker,
    6 "NCCLVersion" nccl_version, 7 "PyTorchVersion" py_torch_version, 8 "ResourceNodes" resource_nodes,
    9 "ShareMemory" share_memory, 10 "WorkerNum" worker_num
} }

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
    0 "NodeName" node_name, 1 "RequestCPU" request_cpu, 2 "RequestGPU" request_gpu, 3 "RequestMemory" request_memory,
    4 "TotalCPU" total_cpu, 5 "TotalGPU" total_gpu, 6 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultData {
    pub experiment_id: i64,
    pub hostname: Option<String>,
    pub resource_group_id: Option<String>,
    pub workload_type: Option<String>,
}
operation! { GetExperimentResultData(experiment_id: i64) "GetExperimentResultData" -> GetExperimentResultDataOutput {
    0 "ExperimentId" experiment_id, 1 "Hostname" hostname: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "WorkloadType" workload_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultDataOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<GetExperimentResultDataData>>,
    pub total_count: Option<i64>,
}
model! { GetExperimentResultDataOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentResultDataData {
    pub gpu_num: Option<String>,
    pub hostname: Option<String>,
    pub metrics_infos: Option<Vec<GetExperimentResultDataMetricsInfos>>,
    pub pod_name: Option<String>,
}
model! { GetExperimentResultDataData {
    0 "GpuNum" gpu_num, 1 "Hostname" hostname, 2 "MetricsInfos" metrics_infos, 3 "PodName" pod_name
} }

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
    0 "Gpu_num" gpu_num, 1 "Iteration" iteration, 2 "Tflops" tflops, 3 "Timestamp" timestamp, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource {
    pub cluster_id: String,
}
operation! { GetResource(cluster_id: String) "GetResource" -> GetResourceOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetResourceData>,
    pub total_count: Option<i64>,
}
model! { GetResourceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

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
    pub resource_nodes: Option<Vec<GetResourceResourceNodes>>,
    pub user_access_param: Option<GetResourceUserAccessParam>,
}
model! { GetResourceData {
    0 "ClusterDesc" cluster_desc, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name,
    3 "CpuCoreLimit" cpu_core_limit, 4 "GpuLimit" gpu_limit, 5 "MachineType" machine_type, 6 "MaxCpuCore" max_cpu_core,
    7 "MaxGpu" max_gpu, 8 "MaxMemory" max_memory, 9 "MemoryLimit" memory_limit, 10 "ResourceId" resource_id,
    11 "ResourceNodes" resource_nodes, 12 "UserAccessParam" user_access_param
} }

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
    0 "BondNum" bond_num, 1 "CpuInfo" cpu_info, 2 "DiskInfo" disk_info, 3 "GpuInfo" gpu_info,
    4 "MemoryInfo" memory_info, 5 "Name" name, 6 "NetworkInfo" network_info, 7 "NetworkMode" network_mode,
    8 "NodeCount" node_count, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceResourceNodes {
    pub node_name: Option<String>,
}
model! { GetResourceResourceNodes {
    0 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceUserAccessParam {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetResourceUserAccessParam {
    0 "AccessId" access_id, 1 "AccessKey" access_key, 2 "Endpoint" endpoint, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePredictResult {
    pub resource_id: Option<i64>,
    pub template_id: i64,
}
operation! { GetResourcePredictResult(template_id: i64) "GetResourcePredictResult" -> GetResourcePredictResultOutput {
    0 "ResourceId" resource_id: i64, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePredictResultOutput {
    pub data: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetResourcePredictResultOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkload {
    pub workload_id: i64,
}
operation! { GetWorkload(workload_id: i64) "GetWorkload" -> GetWorkloadOutput {
    0 "WorkloadId" workload_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetWorkloadData>,
    pub total_count: Option<i64>,
}
model! { GetWorkloadOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadData {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Option<Vec<GetWorkloadParamSettings>>,
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
    0 "DefaultCpuPerWorker" default_cpu_per_worker, 1 "DefaultGpuPerWorker" default_gpu_per_worker,
    2 "DefaultMemoryPerWorker" default_memory_per_worker, 3 "DefaultShareMemory" default_share_memory,
    4 "Family" family, 5 "JobKind" job_kind, 6 "ParamSettings" param_settings, 7 "Scene" scene, 8 "Scope" scope,
    9 "StaticConfig" static_config, 10 "VersionId" version_id, 11 "WorkloadDescription" workload_description,
    12 "WorkloadId" workload_id, 13 "WorkloadName" workload_name, 14 "WorkloadType" workload_type
} }

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
    0 "DefaultValue" default_value, 1 "ParamDesc" param_desc, 2 "ParamName" param_name, 3 "ParamRegex" param_regex,
    4 "ParamType" param_type, 5 "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkloadStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { GetWorkloadStaticConfig {
    0 "FrameWork" frame_work, 1 "Os" os, 2 "Parameters" parameters, 3 "SoftwareStack" software_stack
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplates {
    pub privacy_level: Option<String>,
}
operation! { ListExperimentPlanTemplates() "ListExperimentPlanTemplates" -> ListExperimentPlanTemplatesOutput {
    0 "PrivacyLevel" privacy_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesOutput {
    pub data: Option<Vec<ListExperimentPlanTemplatesData>>,
    pub total_count: Option<i64>,
}
model! { ListExperimentPlanTemplatesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    pub template_pipeline_param: Option<Vec<ListExperimentPlanTemplatesTemplatePipelineParam>>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { ListExperimentPlanTemplatesData {
    0 "CreateTime" create_time, 1 "CreatorUid" creator_uid, 2 "IsDelete" is_delete, 3 "PrivacyLevel" privacy_level,
    4 "TemplateCode" template_code, 5 "TemplateDescription" template_description, 6 "TemplateId" template_id,
    7 "TemplateName" template_name, 8 "TemplatePipelineParam" template_pipeline_param, 9 "UpdateTime" update_time,
    10 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlanTemplatesTemplatePipelineParam {
    pub env_params: Option<ListExperimentPlanTemplatesEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { ListExperimentPlanTemplatesTemplatePipelineParam {
    0 "EnvParams" env_params, 1 "PipelineOrder" pipeline_order, 2 "Scene" scene, 3 "SettingParams" setting_params,
    4 "WorkloadId" workload_id, 5 "WorkloadName" workload_name
} }

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
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "GpuDriverVersion" gpu_driver_version,
    3 "GpuPerWorker" gpu_per_worker, 4 "MemoryPerWorker" memory_per_worker, 5 "NCCLVersion" nccl_version,
    6 "PyTorchVersion" py_torch_version, 7 "ShareMemory" share_memory, 8 "WorkerNum" worker_num
} }

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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::Json }
] }
paged! { ListExperimentPlans: ListExperimentPlansData = Number "Page", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListExperimentPlansTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<ListExperimentPlansData>>,
    pub total_count: Option<i64>,
}
model! { ListExperimentPlansOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansData {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_task_status: Option<BTreeMap<String, i64>>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<i64>,
    pub resource_name: Option<String>,
    pub start_time: Option<String>,
    pub tags: Option<Vec<ListExperimentPlansTags>>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListExperimentPlansData {
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "PlanId" plan_id, 3 "PlanTaskStatus" plan_task_status,
    4 "ResourceGroupId" resource_group_id, 5 "ResourceId" resource_id, 6 "ResourceName" resource_name,
    7 "StartTime" start_time, 8 "Tags" tags, 9 "TemplateId" template_id, 10 "TemplateName" template_name,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentPlansTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListExperimentPlansTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<ListExperimentsData>>,
    pub total_count: Option<i64>,
}
model! { ListExperimentsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsData {
    pub create_time: Option<i64>,
    pub end_time: Option<String>,
    pub env_params: Option<ListExperimentsEnvParams>,
    pub experiment_id: Option<i64>,
    pub experiment_name: Option<String>,
    pub experiment_type: Option<String>,
    pub get_params: Option<BTreeMap<String, String>>,
    pub resource_name: Option<String>,
    pub results: Option<ListExperimentsResults>,
    pub set_params: Option<BTreeMap<String, String>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub workload_name: Option<String>,
}
model! { ListExperimentsData {
    0 "CreateTime" create_time, 1 "EndTime" end_time, 2 "EnvParams" env_params, 3 "ExperimentId" experiment_id,
    4 "ExperimentName" experiment_name, 5 "ExperimentType" experiment_type, 6 "GetParams" get_params,
    7 "ResourceName" resource_name, 8 "Results" results, 9 "SetParams" set_params, 10 "StartTime" start_time,
    11 "Status" status, 12 "UpdateTime" update_time, 13 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: Option<BTreeMap<String, String>>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Option<Vec<ListExperimentsResourceNodes>>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { ListExperimentsEnvParams {
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "ExtendParam" extend_param,
    3 "GpuDriverVersion" gpu_driver_version, 4 "GpuPerWorker" gpu_per_worker, 5 "MemoryPerWorker" memory_per_worker,
    6 "NCCLVersion" nccl_version, 7 "PyTorchVersion" py_torch_version, 8 "ResourceNodes" resource_nodes,
    9 "ShareMemory" share_memory, 10 "WorkerNum" worker_num
} }

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
    0 "NodeName" node_name, 1 "RequestCPU" request_cpu, 2 "RequestGPU" request_gpu, 3 "RequestMemory" request_memory,
    4 "TotalCPU" total_cpu, 5 "TotalGPU" total_gpu, 6 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentsResults {
    pub duration: Option<f64>,
    pub error_worker: Option<Vec<ListExperimentsErrorWorker>>,
    pub experiment_id: Option<i64>,
    pub mfu: Option<f64>,
    pub samples_per_second: Option<f64>,
    pub seconds_per_iteration: Option<f64>,
    pub warning_worker: Option<Vec<ListExperimentsWarningWorker>>,
}
model! { ListExperimentsResults {
    0 "Duration" duration, 1 "ErrorWorker" error_worker, 2 "ExperimentId" experiment_id, 3 "Mfu" mfu,
    4 "SamplesPerSecond" samples_per_second, 5 "SecondsPerIteration" seconds_per_iteration,
    6 "WarningWorker" warning_worker
} }

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
    0 "ErrorFlag" error_flag, 1 "ErrorMsg" error_msg, 2 "ExperimentId" experiment_id, 3 "GpuName" gpu_name,
    4 "GpuNum" gpu_num, 5 "Hostname" hostname, 6 "PodName" pod_name, 7 "SamplesPerSecond" samples_per_second,
    8 "Tflops" tflops, 9 "WarningFlag" warning_flag, 10 "WarningMsg" warning_msg
} }

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
    0 "ErrorFlag" error_flag, 1 "ErrorMsg" error_msg, 2 "ExperimentId" experiment_id, 3 "GpuName" gpu_name,
    4 "GpuNum" gpu_num, 5 "Hostname" hostname, 6 "PodName" pod_name, 7 "SamplesPerSecond" samples_per_second,
    8 "Tflops" tflops, 9 "WarningFlag" warning_flag, 10 "WarningMsg" warning_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "NextToken" next_token, 2 "TagResources" tag_resources,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloads {
    pub scope: Option<String>,
}
operation! { ListWorkloads() "ListWorkloads" -> ListWorkloadsOutput {
    0 "Scope" scope: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<Vec<ListWorkloadsData>>,
    pub total_count: Option<i64>,
}
model! { ListWorkloadsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsData {
    pub default_cpu_per_worker: Option<i64>,
    pub default_gpu_per_worker: Option<i64>,
    pub default_memory_per_worker: Option<i64>,
    pub default_share_memory: Option<i64>,
    pub family: Option<String>,
    pub job_kind: Option<String>,
    pub param_settings: Option<Vec<ListWorkloadsParamSettings>>,
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
    0 "DefaultCpuPerWorker" default_cpu_per_worker, 1 "DefaultGpuPerWorker" default_gpu_per_worker,
    2 "DefaultMemoryPerWorker" default_memory_per_worker, 3 "DefaultShareMemory" default_share_memory,
    4 "Family" family, 5 "JobKind" job_kind, 6 "ParamSettings" param_settings, 7 "Scene" scene, 8 "Scope" scope,
    9 "StaticConfig" static_config, 10 "VersionId" version_id, 11 "WorkloadDescription" workload_description,
    12 "WorkloadId" workload_id, 13 "WorkloadName" workload_name, 14 "WorkloadType" workload_type
} }

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
    0 "DefaultValue" default_value, 1 "ParamDesc" param_desc, 2 "ParamName" param_name, 3 "ParamRegex" param_regex,
    4 "ParamType" param_type, 5 "ParamValue" param_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkloadsStaticConfig {
    pub frame_work: Option<String>,
    pub os: Option<String>,
    pub parameters: Option<String>,
    pub software_stack: Option<String>,
}
model! { ListWorkloadsStaticConfig {
    0 "FrameWork" frame_work, 1 "Os" os, 2 "Parameters" parameters, 3 "SoftwareStack" software_stack
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExperiment {
    pub experiment_id: i64,
    pub resource_group_id: Option<String>,
}
operation! { StopExperiment(experiment_id: i64) "StopExperiment" -> StopExperimentOutput {
    0 "ExperimentId" experiment_id, 1 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopExperimentOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { StopExperimentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub total_count: Option<i64>,
}
model! { TagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Vec<String>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String, tag_key: Vec<String>)
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<String>,
    pub total_count: Option<i64>,
}
model! { UntagResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlan {
    pub plan_id: i64,
    pub plan_template_name: String,
}
operation! { UpdateExperimentPlan(plan_id: i64, plan_template_name: String)
    "UpdateExperimentPlan" -> UpdateExperimentPlanOutput {
    0 "PlanId" plan_id, 1 "PlanTemplateName" plan_template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { UpdateExperimentPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplate {
    pub template_id: i64,
    pub template_pipeline: Vec<UpdateExperimentPlanTemplateTemplatePipeline>,
}
operation! { UpdateExperimentPlanTemplate(template_id: i64, template_pipeline: Vec<UpdateExperimentPlanTemplateTemplatePipeline>)
    "UpdateExperimentPlanTemplate" -> UpdateExperimentPlanTemplateOutput {
    0 "TemplateId" template_id, 1 "TemplatePipeline" template_pipeline
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipeline {
    pub env_params: Option<UpdateExperimentPlanTemplateEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}

/// What [`UpdateExperimentPlanTemplateTemplatePipeline::new`] takes.
pub struct UpdateExperimentPlanTemplateTemplatePipelineRequired {
    pub env_params: UpdateExperimentPlanTemplateEnvParams,
    pub pipeline_order: i64,
    pub scene: String,
    pub workload_id: i64,
    pub workload_name: String,
}
input! { UpdateExperimentPlanTemplateTemplatePipeline{UpdateExperimentPlanTemplateTemplatePipelineRequired: env_params, pipeline_order, scene, workload_id, workload_name} {
    0 "EnvParams" env_params: UpdateExperimentPlanTemplateEnvParams, 1 "PipelineOrder" pipeline_order: i64,
    2 "Scene" scene: String, 3 "SettingParams" setting_params: BTreeMap<String, String>,
    4 "WorkloadId" workload_id: i64, 5 "WorkloadName" workload_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateEnvParams {
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

/// What [`UpdateExperimentPlanTemplateEnvParams::new`] takes.
pub struct UpdateExperimentPlanTemplateEnvParamsRequired {
    pub cpu_per_worker: i64,
    pub gpu_per_worker: i64,
    pub memory_per_worker: i64,
    pub share_memory: i64,
    pub worker_num: i64,
}
input! { UpdateExperimentPlanTemplateEnvParams{UpdateExperimentPlanTemplateEnvParamsRequired: cpu_per_worker, gpu_per_worker, memory_per_worker, share_memory, worker_num} {
    0 "CpuPerWorker" cpu_per_worker: i64, 1 "CudaVersion" cuda_version: String,
    2 "GpuDriverVersion" gpu_driver_version: String, 3 "GpuPerWorker" gpu_per_worker: i64,
    4 "MemoryPerWorker" memory_per_worker: i64, 5 "NCCLVersion" nccl_version: String,
    6 "PyTorchVersion" py_torch_version: String, 7 "ShareMemory" share_memory: i64, 8 "WorkerNum" worker_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<UpdateExperimentPlanTemplateData>,
    pub total_count: Option<i64>,
}
model! { UpdateExperimentPlanTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Data" data, 2 "TotalCount" total_count
} }

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
    pub template_pipeline_param: Option<Vec<UpdateExperimentPlanTemplateTemplatePipelineParam>>,
    pub update_time: Option<String>,
    pub version_id: Option<i64>,
}
model! { UpdateExperimentPlanTemplateData {
    0 "CreateTime" create_time, 1 "CreatorUid" creator_uid, 2 "IsDelete" is_delete, 3 "PrivacyLevel" privacy_level,
    4 "TemplateCode" template_code, 5 "TemplateDescription" template_description, 6 "TemplateId" template_id,
    7 "TemplateName" template_name, 8 "TemplatePipelineParam" template_pipeline_param, 9 "UpdateTime" update_time,
    10 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipelineParam {
    pub env_params: Option<UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams>,
    pub pipeline_order: Option<i64>,
    pub scene: Option<String>,
    pub setting_params: Option<BTreeMap<String, String>>,
    pub workload_id: Option<i64>,
    pub workload_name: Option<String>,
}
model! { UpdateExperimentPlanTemplateTemplatePipelineParam {
    0 "EnvParams" env_params, 1 "PipelineOrder" pipeline_order, 2 "Scene" scene, 3 "SettingParams" setting_params,
    4 "WorkloadId" workload_id, 5 "WorkloadName" workload_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    pub cpu_per_worker: Option<i64>,
    pub cuda_version: Option<String>,
    pub extend_param: Option<BTreeMap<String, String>>,
    pub gpu_driver_version: Option<String>,
    pub gpu_per_worker: Option<i64>,
    pub memory_per_worker: Option<i64>,
    pub nccl_version: Option<String>,
    pub py_torch_version: Option<String>,
    pub resource_nodes: Option<Vec<UpdateExperimentPlanTemplateResourceNodes>>,
    pub share_memory: Option<i64>,
    pub worker_num: Option<i64>,
}
model! { UpdateExperimentPlanTemplateTemplatePipelineParamEnvParams {
    0 "CpuPerWorker" cpu_per_worker, 1 "CudaVersion" cuda_version, 2 "ExtendParam" extend_param,
    3 "GpuDriverVersion" gpu_driver_version, 4 "GpuPerWorker" gpu_per_worker, 5 "MemoryPerWorker" memory_per_worker,
    6 "NCCLVersion" nccl_version, 7 "PyTorchVersion" py_torch_version, 8 "ResourceNodes" resource_nodes,
    9 "ShareMemory" share_memory, 10 "WorkerNum" worker_num
} }

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
    0 "NodeName" node_name, 1 "RequestCPU" request_cpu, 2 "RequestGPU" request_gpu, 3 "RequestMemory" request_memory,
    4 "TotalCPU" total_cpu, 5 "TotalGPU" total_gpu, 6 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateResource {
    pub cluster_id: String,
    pub user_access_param: Option<ValidateResourceUserAccessParam>,
}
operation! { ValidateResource(cluster_id: String) "ValidateResource" -> ValidateResourceOutput {
    0 "ClusterId" cluster_id, 1 "UserAccessParam" user_access_param: ValidateResourceUserAccessParam
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateResourceOutput {
    pub data: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ValidateResourceOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[cfg(feature = "reflect")]
register! {
    ChangeResourceGroup, CheckServiceLinkedRoleEfloCnpForDeleting, CreateExperimentPlan, CreateExperimentPlanTemplate,
    CreateResource, DeleteExperiment, DeleteExperimentPlan, DeleteExperimentPlanTemplate, GetExperiment,
    GetExperimentPlan, GetExperimentPlanTemplate, GetExperimentResultData, GetResource, GetResourcePredictResult,
    GetWorkload, ListExperimentPlanTemplates, ListExperimentPlans, ListExperiments, ListTagResources, ListWorkloads,
    StopExperiment, TagResources, UntagResources, UpdateExperimentPlan, UpdateExperimentPlanTemplate, ValidateResource
}
