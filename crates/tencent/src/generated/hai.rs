//! `hai` 2023-08-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "hai", version: "2023-08-12", code: "hai", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub instance_id: String,
    pub application_name: String,
    pub application_description: Option<String>,
}
operation! { CreateApplication(instance_id: String, application_name: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "InstanceId" instance_id, 1 "ApplicationName" application_name,
    2 "ApplicationDescription" application_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferServiceByTemplate {
    pub template_id: String,
    pub service_name: Option<String>,
    pub replicas: Option<i64>,
    pub service_charge_type: Option<String>,
    pub hyper_param: Option<HyperParam>,
    pub network_setting: Option<NetworkSetting>,
    pub security_type: Option<String>,
    pub service_charge_prepaid: Option<ServiceChargePrepaid>,
}
operation! { CreateInferServiceByTemplate(template_id: String)
    "CreateInferServiceByTemplate" -> CreateInferServiceByTemplateOutput {
    0 "TemplateId" template_id, 1 "ServiceName" service_name: String, 2 "Replicas" replicas: i64,
    3 "ServiceChargeType" service_charge_type: String, 4 "HyperParam" hyper_param: HyperParam,
    5 "NetworkSetting" network_setting: NetworkSetting, 6 "SecurityType" security_type: String,
    7 "ServiceChargePrepaid" service_charge_prepaid: ServiceChargePrepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperParam {
    pub hi_cache: Option<HiCacheInfo>,
}
input! { HyperParam() {
    0 "HiCache" hi_cache: HiCacheInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiCacheInfo {
    pub hi_cache_level: Option<String>,
}
input! { HiCacheInfo() {
    0 "HiCacheLevel" hi_cache_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkSetting {
    pub public_endpoint_enable: Option<bool>,
    pub vpc_endpoint_enable: Option<bool>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { NetworkSetting() {
    0 "PublicEndpointEnable" public_endpoint_enable: bool, 1 "VpcEndpointEnable" vpc_endpoint_enable: bool,
    2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceChargePrepaid {
    pub period: Option<i64>,
    pub time_unit: Option<String>,
    pub renew_flag: Option<String>,
}
input! { ServiceChargePrepaid() {
    0 "Period" period: i64, 1 "TimeUnit" time_unit: String, 2 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferServiceByTemplateOutput {
    pub service_id: Option<String>,
}
model! { CreateInferServiceByTemplateOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMuskPrompt {
    pub workgroup_id: String,
    pub workflow_id: String,
    pub prompt_params: String,
}
operation! { CreateMuskPrompt(workgroup_id: String, workflow_id: String, prompt_params: String)
    "CreateMuskPrompt" -> CreateMuskPromptOutput {
    0 "WorkgroupId" workgroup_id, 1 "WorkflowId" workflow_id, 2 "PromptParams" prompt_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMuskPromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreateMuskPromptOutput {
    0 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub service_id: String,
}
operation! { DeleteService(service_id: String) "DeleteService" -> Empty {
    0 "ServiceId" service_id
} }

pub type DeleteServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInferService {
    pub service_meta_data: Option<ServiceMetaData>,
    pub compute_info: Option<ComputeInfo>,
    pub deployment_configs: Option<Vec<DeploymentConfig>>,
    pub hyper_param: Option<HyperParam>,
    pub network_setting: Option<NetworkSetting>,
    pub security_type: Option<String>,
    pub service_charge_prepaid: Option<ServiceChargePrepaid>,
}
operation! { DeployInferService() "DeployInferService" -> DeployInferServiceOutput {
    0 "ServiceMetaData" service_meta_data: ServiceMetaData, 1 "ComputeInfo" compute_info: ComputeInfo,
    2 "DeploymentConfigs" deployment_configs: Vec<DeploymentConfig>, 3 "HyperParam" hyper_param: HyperParam,
    4 "NetworkSetting" network_setting: NetworkSetting, 5 "SecurityType" security_type: String,
    6 "ServiceChargePrepaid" service_charge_prepaid: ServiceChargePrepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMetaData {
    pub service_name: Option<String>,
    pub service_charge_type: Option<String>,
}
input! { ServiceMetaData() {
    0 "ServiceName" service_name: String, 1 "ServiceChargeType" service_charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeInfo {
    pub compute_resources: Option<Vec<ComputeResource>>,
    pub replicas: Option<i64>,
}
input! { ComputeInfo() {
    0 "ComputeResources" compute_resources: Vec<ComputeResource>, 1 "Replicas" replicas: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResource {
    pub bundle_type: Option<String>,
    pub count: Option<u64>,
}
input! { ComputeResource(bundle_type: String, count: u64) {
    0 "BundleType" bundle_type: String, 1 "Count" count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploymentConfig {
    pub container: Option<ContainerInfo>,
    pub container_count: Option<i64>,
}
input! { DeploymentConfig() {
    0 "Container" container: ContainerInfo, 1 "ContainerCount" container_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    pub image: Option<ImageInfo>,
    pub port: Option<String>,
    pub scripts: Option<Vec<String>>,
    pub envs: Option<Vec<EnvParam>>,
    pub storages: Option<Vec<StorageInfo>>,
    pub probe: Option<ProbeInfo>,
}
input! { ContainerInfo() {
    0 "Image" image: ImageInfo, 1 "Port" port: String, 2 "Scripts" scripts: Vec<String>, 3 "Envs" envs: Vec<EnvParam>,
    4 "Storages" storages: Vec<StorageInfo>, 5 "Probe" probe: ProbeInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_registry_url: Option<String>,
    pub image_registry_username: Option<String>,
    pub image_registry_password: Option<Secret>,
}
input! { ImageInfo() {
    0 "ImageRegistryUrl" image_registry_url: String, 1 "ImageRegistryUsername" image_registry_username: String,
    2 "ImageRegistryPassword" image_registry_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvParam {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvParam() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub mount_path: Option<String>,
    pub cos_storage: Option<COSStorage>,
}
input! { StorageInfo(mount_path: String) {
    0 "MountPath" mount_path: String, 1 "COSStorage" cos_storage: COSStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSStorage {
    pub uri: Option<String>,
}
input! { COSStorage() {
    0 "URI" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeInfo {
    pub liveness_probe: Option<ProbeConfig>,
    pub readiness_probe: Option<ProbeConfig>,
    pub startup_probe: Option<ProbeConfig>,
}
input! { ProbeInfo() {
    0 "LivenessProbe" liveness_probe: ProbeConfig, 1 "ReadinessProbe" readiness_probe: ProbeConfig,
    2 "StartupProbe" startup_probe: ProbeConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeConfig {
    pub http_get: Option<HttpConfig>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub timeout_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub failure_threshold: Option<i64>,
    pub tcp_socket: Option<TcpSocketConfig>,
}
input! { ProbeConfig() {
    0 "HttpGet" http_get: HttpConfig, 1 "InitialDelaySeconds" initial_delay_seconds: i64,
    2 "PeriodSeconds" period_seconds: i64, 3 "TimeoutSeconds" timeout_seconds: i64,
    4 "SuccessThreshold" success_threshold: i64, 5 "FailureThreshold" failure_threshold: i64,
    6 "TcpSocket" tcp_socket: TcpSocketConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpConfig {
    pub path: Option<String>,
    pub port: Option<i64>,
}
input! { HttpConfig() {
    0 "Path" path: String, 1 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcpSocketConfig {
    pub port: Option<i64>,
}
input! { TcpSocketConfig() {
    0 "Port" port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInferServiceOutput {
    pub service_id: Option<String>,
}
model! { DeployInferServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub application_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeApplications: ApplicationInfo = Offset "Offset", "ApplicationSet" application_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub total_count: Option<i64>,
    pub application_set: Option<Vec<ApplicationInfo>>,
}
model! { DescribeApplicationsOutput {
    0 "TotalCount" total_count, 1 "ApplicationSet" application_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub description: Option<String>,
    pub config_environment: Option<String>,
    pub min_system_disk_size: Option<i64>,
    pub application_type: Option<String>,
    pub application_state: Option<String>,
    pub create_time: Option<String>,
    pub application_size: Option<i64>,
}
model! { ApplicationInfo {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name, 2 "Description" description,
    3 "ConfigEnvironment" config_environment, 4 "MinSystemDiskSize" min_system_disk_size,
    5 "ApplicationType" application_type, 6 "ApplicationState" application_state, 7 "CreateTime" create_time,
    8 "ApplicationSize" application_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployTemplates {
    pub model_id: String,
}
operation! { DescribeDeployTemplates(model_id: String) "DescribeDeployTemplates" -> DescribeDeployTemplatesOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployTemplatesOutput {
    pub template_set: Option<Vec<TemplateDetail>>,
    pub engine_types: Option<Vec<String>>,
}
model! { DescribeDeployTemplatesOutput {
    0 "TemplateSet" template_set, 1 "EngineTypes" engine_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetail {
    pub template_id: Option<String>,
    pub deploy_mode: Option<String>,
    pub engine_type: Option<String>,
    pub compute_set: Option<Vec<ComputeDetail>>,
    pub support_func: Option<Vec<String>>,
    pub role_compute_set: Option<Vec<ComputeDetail>>,
}
model! { TemplateDetail {
    0 "TemplateId" template_id, 1 "DeployMode" deploy_mode, 2 "EngineType" engine_type, 3 "ComputeSet" compute_set,
    4 "SupportFunc" support_func, 5 "RoleComputeSet" role_compute_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeDetail {
    pub bundle_type: Option<String>,
    pub count: Option<i64>,
    pub gpu_count: Option<String>,
    pub gpu_memory: Option<String>,
    pub gpu_performance: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub prepaid_enable: Option<bool>,
    pub postpaid_enable: Option<bool>,
}
model! { ComputeDetail {
    0 "BundleType" bundle_type, 1 "Count" count, 2 "GPUCount" gpu_count, 3 "GPUMemory" gpu_memory,
    4 "GPUPerformance" gpu_performance, 5 "CPU" cpu, 6 "Memory" memory, 7 "PrepaidEnable" prepaid_enable,
    8 "PostpaidEnable" postpaid_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkStatus {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceNetworkStatus(instance_ids: Vec<String>)
    "DescribeInstanceNetworkStatus" -> DescribeInstanceNetworkStatusOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkStatusOutput {
    pub total_count: Option<u64>,
    pub network_status_set: Option<Vec<NetworkStatus>>,
}
model! { DescribeInstanceNetworkStatusOutput {
    0 "TotalCount" total_count, 1 "NetworkStatusSet" network_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkStatus {
    pub instance_id: Option<String>,
    pub address_ip: Option<String>,
    pub bandwidth: Option<u64>,
    pub total_traffic_amount: Option<f64>,
    pub remaining_traffic_amount: Option<f64>,
}
model! { NetworkStatus {
    0 "InstanceId" instance_id, 1 "AddressIp" address_ip, 2 "Bandwidth" bandwidth,
    3 "TotalTrafficAmount" total_traffic_amount, 4 "RemainingTrafficAmount" remaining_traffic_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub application_name: Option<String>,
    pub bundle_name: Option<String>,
    pub gpu_count: Option<u64>,
    pub gpu_performance: Option<String>,
    pub gpu_memory: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub create_time: Option<String>,
    pub max_out_bandwidth: Option<String>,
    pub max_free_traffic: Option<String>,
    pub configuration_environment: Option<String>,
    pub login_services: Option<Vec<LoginService>>,
    pub os_type: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceState" instance_state,
    3 "ApplicationName" application_name, 4 "BundleName" bundle_name, 5 "GPUCount" gpu_count,
    6 "GPUPerformance" gpu_performance, 7 "GPUMemory" gpu_memory, 8 "CPU" cpu, 9 "Memory" memory,
    10 "SystemDisk" system_disk, 11 "PrivateIpAddresses" private_ip_addresses,
    12 "PublicIpAddresses" public_ip_addresses, 13 "SecurityGroupIds" security_group_ids,
    14 "LatestOperation" latest_operation, 15 "LatestOperationState" latest_operation_state,
    16 "CreateTime" create_time, 17 "MaxOutBandwidth" max_out_bandwidth, 18 "MaxFreeTraffic" max_free_traffic,
    19 "ConfigurationEnvironment" configuration_environment, 20 "LoginServices" login_services, 21 "OSType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskName" disk_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginService {
    pub service_name: Option<String>,
}
model! { LoginService {
    0 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModels {
    pub model_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeModels() "DescribeModels" -> DescribeModelsOutput {
    0 "ModelIds" model_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeModels: ModelDetail = Offset "Offset", "ModelSet" model_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsOutput {
    pub total_count: Option<i64>,
    pub model_set: Option<Vec<ModelDetail>>,
}
model! { DescribeModelsOutput {
    0 "TotalCount" total_count, 1 "ModelSet" model_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDetail {
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
    pub community_url: Option<String>,
    pub guide_url: Option<String>,
    pub model_state: Option<String>,
    pub tags: Option<Vec<String>>,
    pub config_environment: Option<String>,
}
model! { ModelDetail {
    0 "ModelName" model_name, 1 "ModelId" model_id, 2 "Description" description, 3 "CommunityUrl" community_url,
    4 "GuideUrl" guide_url, 5 "ModelState" model_state, 6 "Tags" tags, 7 "ConfigEnvironment" config_environment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMuskPrompts {
    pub workgroup_id: String,
    pub workflow_id: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMuskPrompts(workgroup_id: String, workflow_id: String, offset: u64, limit: u64)
    "DescribeMuskPrompts" -> DescribeMuskPromptsOutput {
    0 "WorkgroupId" workgroup_id, 1 "WorkflowId" workflow_id, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMuskPrompts: MuskPromptInfo =
    Offset "Offset", "MuskPromptInfos" musk_prompt_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMuskPromptsOutput {
    pub total_count: Option<u64>,
    pub musk_prompt_infos: Option<Vec<MuskPromptInfo>>,
}
model! { DescribeMuskPromptsOutput {
    0 "TotalCount" total_count, 1 "MuskPromptInfos" musk_prompt_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuskPromptInfo {
    pub workflow_id: Option<String>,
    pub workgroup_id: Option<String>,
    pub prompt_id: Option<String>,
    pub output_resource: Option<Vec<String>>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cost: Option<u64>,
    pub error_message: Option<String>,
}
model! { MuskPromptInfo {
    0 "WorkflowId" workflow_id, 1 "WorkgroupId" workgroup_id, 2 "PromptId" prompt_id,
    3 "OutputResource" output_resource, 4 "Status" status, 5 "CreateTime" create_time, 6 "UpdateTime" update_time,
    7 "Cost" cost, 8 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
    pub scholar_rocket_support_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionState" region_state,
    3 "ScholarRocketSupportState" scholar_rocket_support_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_set: Option<Vec<SceneInfo>>,
}
model! { DescribeScenesOutput {
    0 "SceneSet" scene_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id, 1 "SceneName" scene_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLoginSettings {
    pub instance_id: String,
    pub service_name: Option<String>,
}
operation! { DescribeServiceLoginSettings(instance_id: String)
    "DescribeServiceLoginSettings" -> DescribeServiceLoginSettingsOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLoginSettingsOutput {
    pub login_settings: Option<Vec<LoginSetting>>,
}
model! { DescribeServiceLoginSettingsOutput {
    0 "LoginSettings" login_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSetting {
    pub service_name: Option<String>,
    pub url: Option<String>,
}
model! { LoginSetting {
    0 "ServiceName" service_name, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServices {
    pub service_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub states: Option<Vec<String>>,
}
operation! { DescribeServices() "DescribeServices" -> DescribeServicesOutput {
    0 "ServiceIds" service_ids: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "States" states: Vec<String>
} }
paged! { DescribeServices: ServiceDetail = Offset "Offset", "ServiceInfoSet" service_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesOutput {
    pub total_count: Option<u64>,
    pub service_info_set: Option<Vec<ServiceDetail>>,
}
model! { DescribeServicesOutput {
    0 "TotalCount" total_count, 1 "ServiceInfoSet" service_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDetail {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_state: Option<String>,
    pub running_replicas: Option<u64>,
    pub total_replicas: Option<u64>,
    pub create_time: Option<String>,
    pub compute_set: Option<Vec<ComputeDetail>>,
    pub model_name: Option<String>,
    pub deployment_configs: Option<Vec<DeploymentConfig>>,
    pub hyper_param: Option<HyperParam>,
    pub security_type: Option<String>,
    pub role_compute_set: Option<Vec<ComputeDetail>>,
    pub target_replicas: Option<u64>,
    pub charge_type: Option<String>,
    pub expire_time: Option<String>,
    pub renew_flag: Option<String>,
    pub restrict_state: Option<String>,
    pub is_custom_deploy: Option<i64>,
}
model! { ServiceDetail {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "ServiceState" service_state,
    3 "RunningReplicas" running_replicas, 4 "TotalReplicas" total_replicas, 5 "CreateTime" create_time,
    6 "ComputeSet" compute_set, 7 "ModelName" model_name, 8 "DeploymentConfigs" deployment_configs,
    9 "HyperParam" hyper_param, 10 "SecurityType" security_type, 11 "RoleComputeSet" role_compute_set,
    12 "TargetReplicas" target_replicas, 13 "ChargeType" charge_type, 14 "ExpireTime" expire_time,
    15 "RenewFlag" renew_flag, 16 "RestrictState" restrict_state, 17 "IsCustomDeploy" is_custom_deploy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesCallInfo {
    pub service_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeServicesCallInfo() "DescribeServicesCallInfo" -> DescribeServicesCallInfoOutput {
    0 "ServiceIds" service_ids: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeServicesCallInfo: CallInfo = Offset "Offset", "CallInfoSet" call_info_set }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesCallInfoOutput {
    pub call_info_set: Option<Vec<CallInfo>>,
}
model! { DescribeServicesCallInfoOutput {
    0 "CallInfoSet" call_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInfo {
    pub service_id: Option<String>,
    pub public_endpoint: Option<String>,
    pub api_key: Option<Secret>,
    pub vpc_endpoint: Option<String>,
}
model! { CallInfo {
    0 "ServiceId" service_id, 1 "PublicEndpoint" public_endpoint, 2 "ApiKey" api_key, 3 "VpcEndpoint" vpc_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRunInstances {
    pub application_id: String,
    pub bundle_type: String,
    pub system_disk: Option<SystemDisk>,
    pub instance_count: Option<u64>,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
}
operation! { InquirePriceRunInstances(application_id: String, bundle_type: String)
    "InquirePriceRunInstances" -> InquirePriceRunInstancesOutput {
    0 "ApplicationId" application_id, 1 "BundleType" bundle_type, 2 "SystemDisk" system_disk: SystemDisk,
    3 "InstanceCount" instance_count: u64, 4 "InstanceName" instance_name: String, 5 "ClientToken" client_token: String,
    6 "DryRun" dry_run: bool, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRunInstancesOutput {
    pub price: Option<Price>,
}
model! { InquirePriceRunInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub cloud_disk_price: Option<ItemPrice>,
    pub price_detail_set: Option<Vec<ItemPriceDetail>>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "CloudDiskPrice" cloud_disk_price, 2 "PriceDetailSet" price_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub discount: Option<f64>,
    pub charge_unit: Option<String>,
    pub amount: Option<u64>,
    pub origin_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price, 1 "DiscountUnitPrice" discount_unit_price, 2 "Discount" discount,
    3 "ChargeUnit" charge_unit, 4 "Amount" amount, 5 "OriginPrice" origin_price, 6 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPriceDetail {
    pub instance_id: Option<String>,
    pub instance_price: Option<ItemPrice>,
    pub cloud_disk_price: Option<ItemPrice>,
    pub instance_total_price: Option<ItemPrice>,
}
model! { ItemPriceDetail {
    0 "InstanceId" instance_id, 1 "InstancePrice" instance_price, 2 "CloudDiskPrice" cloud_disk_price,
    3 "InstanceTotalPrice" instance_total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceUpdateServiceConfigs {}
operation! { InquirePriceUpdateServiceConfigs()
"InquirePriceUpdateServiceConfigs" -> InquirePriceUpdateServiceConfigsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceUpdateServiceConfigsOutput {
    pub price: Option<ServicePriceDetail>,
}
model! { InquirePriceUpdateServiceConfigsOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePriceDetail {
    pub service_price: Option<ItemPrice>,
}
model! { ServicePriceDetail {
    0 "ServicePrice" service_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Vec<String>,
    pub password: Secret,
    pub dry_run: Option<bool>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret)
    "ResetInstancesPassword" -> ResetInstancesPasswordOutput {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordOutput {
    pub task_id: Option<u64>,
}
model! { ResetInstancesPasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisk {
    pub instance_id: String,
    pub disk_size: i64,
}
operation! { ResizeInstanceDisk(instance_id: String, disk_size: i64) "ResizeInstanceDisk" -> Empty {
    0 "InstanceId" instance_id, 1 "DiskSize" disk_size
} }

pub type ResizeInstanceDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    pub application_id: String,
    pub bundle_type: String,
    pub system_disk: Option<SystemDisk>,
    pub instance_count: Option<u64>,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { RunInstances(application_id: String, bundle_type: String) "RunInstances" -> RunInstancesOutput {
    0 "ApplicationId" application_id, 1 "BundleType" bundle_type, 2 "SystemDisk" system_disk: SystemDisk,
    3 "InstanceCount" instance_count: u64, 4 "InstanceName" instance_name: String, 5 "ClientToken" client_token: String,
    6 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub instance_id: String,
    pub dry_run: Option<bool>,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> StartInstanceOutput {
    0 "InstanceId" instance_id, 1 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub task_id: Option<u64>,
}
model! { StartInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub instance_id: String,
    pub stop_mode: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "InstanceId" instance_id, 1 "StopMode" stop_mode: String, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub task_id: Option<u64>,
}
model! { StopInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DryRun" dry_run: bool
} }

pub type TerminateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceConfigs {
    pub service_id: String,
    pub target_replicas: Option<i64>,
    pub deployment_configs: Option<Vec<DeploymentConfig>>,
}
operation! { UpdateServiceConfigs(service_id: String) "UpdateServiceConfigs" -> Empty {
    0 "ServiceId" service_id, 1 "TargetReplicas" target_replicas: i64,
    2 "DeploymentConfigs" deployment_configs: Vec<DeploymentConfig>
} }

pub type UpdateServiceConfigsOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ARREARS_ACCOUNT_CANNOT_RUN_INSTANCES: &str =
        "FailedOperation.ArrearsAccountCannotRunInstances";
    pub const FAILED_OPERATION_AUTOSCALE_MANUAL_CONFLICT: &str = "FailedOperation.AutoscaleManualConflict";
    pub const FAILED_OPERATION_CANNOT_RETURN: &str = "FailedOperation.CannotReturn";
    pub const FAILED_OPERATION_OPERATE_INSTANCE_REPEATEDLY: &str = "FailedOperation.OperateInstanceRepeatedly";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_TRADE_ERROR: &str = "InternalError.TradeError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AT_MOST_ONE: &str = "InvalidParameter.AtMostOne";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_ID_NOT_FOUND: &str = "InvalidParameterValue.ApplicationIdNotFound";
    pub const INVALID_PARAMETER_VALUE_BUNDLE_TYPE_NOT_FOUND: &str = "InvalidParameterValue.BundleTypeNotFound";
    pub const INVALID_PARAMETER_VALUE_COMPUTE_SET_CANNOT_BE_NONE: &str = "InvalidParameterValue.ComputeSetCannotBeNone";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGE_THAN_CURRENT_DISK_SIZE: &str =
        "InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGER_THAN_APPLICATION_MIN_REQUIRED_SIZE: &str =
        "InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE_REACH_LIMIT: &str = "InvalidParameterValue.DiskSizeReachLimit";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED: &str = "InvalidParameterValue.Duplicated";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_NOT_FOUND: &str = "InvalidParameterValue.InstanceIdNotFound";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG: &str = "InvalidParameterValue.InstanceNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidApplicationIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_APPLICATION_NAME_DUPLICATE: &str =
        "InvalidParameterValue.InvalidApplicationNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_INVALID_APPLICATION_TYPE: &str = "InvalidParameterValue.InvalidApplicationType";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE: &str = "InvalidParameterValue.InvalidChargeType";
    pub const INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE_AND_TIME_UNIT: &str =
        "InvalidParameterValue.InvalidChargeTypeAndTimeUnit";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidClusterIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_COUNT: &str = "InvalidParameterValue.InvalidInstanceCount";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidInstanceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_MODEL_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidModelIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER: &str = "InvalidParameterValue.InvalidOrder";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD: &str = "InvalidParameterValue.InvalidOrderField";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD: &str = "InvalidParameterValue.InvalidPassword";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidSceneIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_SECURITY_TYPE: &str = "InvalidParameterValue.InvalidSecurityType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidServiceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_IS_NONE: &str = "InvalidParameterValue.InvalidSubnetIdIsNone";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidSubnetIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidTemplateIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_ID_IS_NONE: &str = "InvalidParameterValue.InvalidVpcIdIsNone";
    pub const INVALID_PARAMETER_VALUE_REGION_INVALID: &str = "InvalidParameterValue.RegionInvalid";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_PUBLIC_CALL_INFO: &str =
        "InvalidParameterValue.RegionNotSupportPublicCallInfo";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_NOT_FOUND: &str = "InvalidParameterValue.SecurityGroupNotFound";
    pub const INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND: &str = "InvalidParameterValue.ServiceIdNotFound";
    pub const INVALID_PARAMETER_VALUE_SERVICE_NAME_TOO_LONG: &str = "InvalidParameterValue.ServiceNameTooLong";
    pub const INVALID_PARAMETER_VALUE_SUBNET_MUST_COEXIST_WITH_VPC: &str =
        "InvalidParameterValue.SubnetMustCoexistWithVpc";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND: &str = "InvalidParameterValue.SubnetNotFound";
    pub const INVALID_PARAMETER_VALUE_TARGET_REPLICAS_MUST_DIFFER_FROM_RUNNING_REPLICAS: &str =
        "InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_ID_NOT_FOUND: &str = "InvalidParameterValue.TemplateIdNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_NOT_FOUND: &str = "InvalidParameterValue.VpcNotFound";
    pub const LIMIT_EXCEEDED_SECURITY_GROUP_LIMIT_EXCEEDED: &str = "LimitExceeded.SecurityGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_VPC_LIMIT_EXCEEDED: &str = "LimitExceeded.VpcLimitExceeded";
    pub const OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS: &str = "OperationDenied.InstanceOperationInProgress";
    pub const OPERATION_DENIED_SERVICE_NOT_SUPPORT_UPDATE_CALL_INFO: &str =
        "OperationDenied.ServiceNotSupportUpdateCallInfo";
    pub const OPERATION_DENIED_SERVICE_OPERATION_IN_PROGRESS: &str = "OperationDenied.ServiceOperationInProgress";
    pub const RESOURCE_INSUFFICIENT_BUNDLE_INVENTORY_SHORTAGE: &str = "ResourceInsufficient.BundleInventoryShortage";
    pub const UNAUTHORIZED_OPERATION_ALLOW_CREATE_ONE_SERVICE_OF_TEMPLATE: &str =
        "UnauthorizedOperation.AllowCreateOneServiceOfTemplate";
    pub const UNAUTHORIZED_OPERATION_GET_ROLE_ERROR: &str = "UnauthorizedOperation.GetRoleError";
    pub const UNAUTHORIZED_OPERATION_INVALID_TOKEN: &str = "UnauthorizedOperation.InvalidToken";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_NETWORK_USER: &str = "UnauthorizedOperation.UnauthorizedNetworkUser";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_STS_OPERATION: &str =
        "UnauthorizedOperation.UnauthorizedSTSOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_USER: &str = "UnauthorizedOperation.UnauthorizedUser";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_BOUND_EMBODIED_INTELLIGENCE_ACCOUNT: &str =
        "UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CANNOT_TERMINATE_EXPIRED_AND_NOT_EXPIRED_INSTANCES: &str =
        "UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances";
    pub const UNSUPPORTED_OPERATION_INSTANCE_CREATE_APPLICATION_NOT_SUPPORT: &str =
        "UnsupportedOperation.InstanceCreateApplicationNotSupport";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_ARREARS: &str = "UnsupportedOperation.InstanceStateArrears";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED: &str =
        "UnsupportedOperation.InstanceStateLaunchFailed";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING: &str = "UnsupportedOperation.InstanceStatePending";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING: &str = "UnsupportedOperation.InstanceStateRunning";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED_NO_CHARGE: &str =
        "UnsupportedOperation.InstanceStateStoppedNoCharge";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED: &str = "UnsupportedOperation.InstanceStateTerminated";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_TERMINATE_PRE_PAID_AND_POST_PAID: &str =
        "UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_TO_INQUIRY_PRICE: &str =
        "UnsupportedOperation.NotSupportToInquiryPrice";
}

#[cfg(feature = "reflect")]
register! {
    CreateApplication, CreateInferServiceByTemplate, CreateMuskPrompt, DeleteService, DeployInferService,
    DescribeApplications, DescribeDeployTemplates, DescribeInstanceNetworkStatus, DescribeInstances, DescribeModels,
    DescribeMuskPrompts, DescribeRegions, DescribeScenes, DescribeServiceLoginSettings, DescribeServices,
    DescribeServicesCallInfo, InquirePriceRunInstances, InquirePriceUpdateServiceConfigs, ResetInstancesPassword,
    ResizeInstanceDisk, RunInstances, StartInstance, StopInstance, TerminateInstances, UpdateServiceConfigs
}
