//! `hai` of Tencent Cloud, API version 2023-08-12.
//!
//! Endpoint: `hai.tencentcloudapi.com`, or `hai.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, hai::DescribeApplications};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplications::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("hai", "2023-08-12", "hai", &Endpoints::NONE);

/// Creates application: `CreateApplication` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=CreateApplication>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_NAME_DUPLICATE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_CREATE_APPLICATION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_name: String,
    pub application_description: Option<String>,
}
operation! { CreateApplication(instance_id: String, application_name: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "InstanceId" instance_id, 1 "ApplicationName" application_name,
    2 "ApplicationDescription" application_description: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "ApplicationId" application_id: String
} }

/// Creates infer service by template: `CreateInferServiceByTemplate` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=CreateInferServiceByTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMPUTE_SET_CANNOT_BE_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SECURITY_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_IS_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID_IS_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_PUBLIC_CALL_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_ID_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_SERVICE_NOT_SUPPORT_UPDATE_CALL_INFO`],
/// [`codes::UNAUTHORIZED_OPERATION_ALLOW_CREATE_ONE_SERVICE_OF_TEMPLATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferServiceByTemplate {
    /// Required.
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

/// In the request of [`CreateInferServiceByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HyperParam {
    pub hi_cache: Option<HiCacheInfo>,
}
input! { HyperParam() {
    0 "HiCache" hi_cache: HiCacheInfo
} }

/// In the request of [`CreateInferServiceByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiCacheInfo {
    pub hi_cache_level: Option<String>,
}
input! { HiCacheInfo() {
    0 "HiCacheLevel" hi_cache_level: String
} }

/// In the request of [`CreateInferServiceByTemplate`].
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

/// In the request of [`CreateInferServiceByTemplate`].
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

/// Response of [`CreateInferServiceByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferServiceByTemplateOutput {
    pub service_id: Option<String>,
}
model! { CreateInferServiceByTemplateOutput {
    0 "ServiceId" service_id: String
} }

/// Creates musk prompt: `CreateMuskPrompt` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=CreateMuskPrompt>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMuskPrompt {
    /// Required.
    pub workgroup_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub prompt_params: String,
}
operation! { CreateMuskPrompt(workgroup_id: String, workflow_id: String, prompt_params: String)
    "CreateMuskPrompt" -> CreateMuskPromptOutput {
    0 "WorkgroupId" workgroup_id, 1 "WorkflowId" workflow_id, 2 "PromptParams" prompt_params
} }

/// Response of [`CreateMuskPrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMuskPromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreateMuskPromptOutput {
    0 "PromptId" prompt_id: String
} }

/// Deletes service: `DeleteService` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DeleteService>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    /// Required.
    pub service_id: String,
}
operation! { DeleteService(service_id: String) "DeleteService" -> Empty {
    0 "ServiceId" service_id
} }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Deploys infer service: `DeployInferService` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DeployInferService>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SECURITY_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_IS_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID_IS_NONE`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_PUBLIC_CALL_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_TOO_LONG`].
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

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceMetaData {
    pub service_name: Option<String>,
    pub service_charge_type: Option<String>,
}
input! { ServiceMetaData() {
    0 "ServiceName" service_name: String, 1 "ServiceChargeType" service_charge_type: String
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeInfo {
    pub compute_resources: Option<Vec<ComputeResource>>,
    pub replicas: Option<i64>,
}
input! { ComputeInfo() {
    0 "ComputeResources" compute_resources: Vec<ComputeResource>, 1 "Replicas" replicas: i64
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeResource {
    /// Required.
    pub bundle_type: Option<String>,
    /// Required.
    pub count: Option<i64>,
}
input! { ComputeResource(bundle_type: String, count: i64) {
    0 "BundleType" bundle_type: String, 1 "Count" count: i64
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploymentConfig {
    pub container: Option<ContainerInfo>,
    pub container_count: Option<i64>,
}
input! { DeploymentConfig() {
    0 "Container" container: ContainerInfo, 1 "ContainerCount" container_count: i64
} }

/// In the request of [`DeployInferService`].
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

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_registry_url: Option<String>,
    pub image_registry_username: Option<String>,
    /// Secret.
    pub image_registry_password: Option<Secret>,
}
input! { ImageInfo() {
    0 "ImageRegistryUrl" image_registry_url: String, 1 "ImageRegistryUsername" image_registry_username: String,
    2 "ImageRegistryPassword" image_registry_password: Secret
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvParam {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvParam() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    /// Required.
    pub mount_path: Option<String>,
    pub cos_storage: Option<COSStorage>,
}
input! { StorageInfo(mount_path: String) {
    0 "MountPath" mount_path: String, 1 "COSStorage" cos_storage: COSStorage
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSStorage {
    pub uri: Option<String>,
}
input! { COSStorage() {
    0 "URI" uri: String
} }

/// In the request of [`DeployInferService`].
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

/// In the request of [`DeployInferService`].
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

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpConfig {
    pub path: Option<String>,
    pub port: Option<i64>,
}
input! { HttpConfig() {
    0 "Path" path: String, 1 "Port" port: i64
} }

/// In the request of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcpSocketConfig {
    pub port: Option<i64>,
}
input! { TcpSocketConfig() {
    0 "Port" port: i64
} }

/// Response of [`DeployInferService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInferServiceOutput {
    pub service_id: Option<String>,
}
model! { DeployInferServiceOutput {
    0 "ServiceId" service_id: String
} }

/// Describes applications: `DescribeApplications` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeApplications>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED`].
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

/// In the request of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub total_count: Option<i64>,
    pub application_set: Vec<ApplicationInfo>,
}
model! { DescribeApplicationsOutput {
    0 "TotalCount" total_count: i64, 1 "ApplicationSet" application_set: Vec<ApplicationInfo>
} }

/// In the response of [`DescribeApplications`].
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
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "Description" description: String, 3 "ConfigEnvironment" config_environment: String,
    4 "MinSystemDiskSize" min_system_disk_size: i64, 5 "ApplicationType" application_type: String,
    6 "ApplicationState" application_state: String, 7 "CreateTime" create_time: String,
    8 "ApplicationSize" application_size: i64
} }

/// Describes deploy templates: `DescribeDeployTemplates` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeDeployTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MODEL_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployTemplates {
    /// Required.
    pub model_id: String,
}
operation! { DescribeDeployTemplates(model_id: String) "DescribeDeployTemplates" -> DescribeDeployTemplatesOutput {
    0 "ModelId" model_id
} }

/// Response of [`DescribeDeployTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployTemplatesOutput {
    pub template_set: Vec<TemplateDetail>,
    pub engine_types: Vec<String>,
}
model! { DescribeDeployTemplatesOutput {
    0 "TemplateSet" template_set: Vec<TemplateDetail>, 1 "EngineTypes" engine_types: Vec<String>
} }

/// In the response of [`DescribeDeployTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateDetail {
    pub template_id: Option<String>,
    pub deploy_mode: Option<String>,
    pub engine_type: Option<String>,
    pub compute_set: Vec<ComputeDetail>,
    pub support_func: Vec<String>,
    pub role_compute_set: Vec<ComputeDetail>,
}
model! { TemplateDetail {
    0 "TemplateId" template_id: String, 1 "DeployMode" deploy_mode: String, 2 "EngineType" engine_type: String,
    3 "ComputeSet" compute_set: Vec<ComputeDetail>, 4 "SupportFunc" support_func: Vec<String>,
    5 "RoleComputeSet" role_compute_set: Vec<ComputeDetail>
} }

/// In the response of [`DescribeDeployTemplates`].
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
    0 "BundleType" bundle_type: String, 1 "Count" count: i64, 2 "GPUCount" gpu_count: String,
    3 "GPUMemory" gpu_memory: String, 4 "GPUPerformance" gpu_performance: String, 5 "CPU" cpu: String,
    6 "Memory" memory: String, 7 "PrepaidEnable" prepaid_enable: bool, 8 "PostpaidEnable" postpaid_enable: bool
} }

/// Describes instance network status: `DescribeInstanceNetworkStatus` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeInstanceNetworkStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkStatus {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceNetworkStatus(instance_ids: Vec<String>)
    "DescribeInstanceNetworkStatus" -> DescribeInstanceNetworkStatusOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceNetworkStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNetworkStatusOutput {
    pub total_count: Option<i64>,
    pub network_status_set: Vec<NetworkStatus>,
}
model! { DescribeInstanceNetworkStatusOutput {
    0 "TotalCount" total_count: i64, 1 "NetworkStatusSet" network_status_set: Vec<NetworkStatus>
} }

/// In the response of [`DescribeInstanceNetworkStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkStatus {
    pub instance_id: Option<String>,
    pub address_ip: Option<String>,
    pub bandwidth: Option<i64>,
    pub total_traffic_amount: Option<f64>,
    pub remaining_traffic_amount: Option<f64>,
}
model! { NetworkStatus {
    0 "InstanceId" instance_id: String, 1 "AddressIp" address_ip: String, 2 "Bandwidth" bandwidth: i64,
    3 "TotalTrafficAmount" total_traffic_amount: f64, 4 "RemainingTrafficAmount" remaining_traffic_amount: f64
} }

/// Describes instances: `DescribeInstances` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_USER`].
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

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub application_name: Option<String>,
    pub bundle_name: Option<String>,
    pub gpu_count: Option<i64>,
    pub gpu_performance: Option<String>,
    pub gpu_memory: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub private_ip_addresses: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub create_time: Option<String>,
    pub max_out_bandwidth: Option<String>,
    pub max_free_traffic: Option<String>,
    pub configuration_environment: Option<String>,
    pub login_services: Vec<LoginService>,
    pub os_type: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceState" instance_state: String, 3 "ApplicationName" application_name: String,
    4 "BundleName" bundle_name: String, 5 "GPUCount" gpu_count: i64, 6 "GPUPerformance" gpu_performance: String,
    7 "GPUMemory" gpu_memory: String, 8 "CPU" cpu: String, 9 "Memory" memory: String,
    10 "SystemDisk" system_disk: SystemDisk, 11 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    12 "PublicIpAddresses" public_ip_addresses: Vec<String>, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "LatestOperation" latest_operation: String, 15 "LatestOperationState" latest_operation_state: String,
    16 "CreateTime" create_time: String, 17 "MaxOutBandwidth" max_out_bandwidth: String,
    18 "MaxFreeTraffic" max_free_traffic: String, 19 "ConfigurationEnvironment" configuration_environment: String,
    20 "LoginServices" login_services: Vec<LoginService>, 21 "OSType" os_type: String
} }

/// In the request of [`DescribeInstances`].
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

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginService {
    pub service_name: Option<String>,
}
model! { LoginService {
    0 "ServiceName" service_name: String
} }

/// Describes models: `DescribeModels` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeModels>.
///
/// Errors: [`codes::INVALID_PARAMETER_AT_MOST_ONE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_MODEL_ID_MALFORMED`].
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

/// Response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsOutput {
    pub total_count: Option<i64>,
    pub model_set: Vec<ModelDetail>,
}
model! { DescribeModelsOutput {
    0 "TotalCount" total_count: i64, 1 "ModelSet" model_set: Vec<ModelDetail>
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDetail {
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub description: Option<String>,
    pub community_url: Option<String>,
    pub guide_url: Option<String>,
    pub model_state: Option<String>,
    pub tags: Vec<String>,
    pub config_environment: Option<String>,
}
model! { ModelDetail {
    0 "ModelName" model_name: String, 1 "ModelId" model_id: String, 2 "Description" description: String,
    3 "CommunityUrl" community_url: String, 4 "GuideUrl" guide_url: String, 5 "ModelState" model_state: String,
    6 "Tags" tags: Vec<String>, 7 "ConfigEnvironment" config_environment: String
} }

/// Describes musk prompts: `DescribeMuskPrompts` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeMuskPrompts>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMuskPrompts {
    /// Required.
    pub workgroup_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMuskPrompts(workgroup_id: String, workflow_id: String, offset: i64, limit: i64)
    "DescribeMuskPrompts" -> DescribeMuskPromptsOutput {
    0 "WorkgroupId" workgroup_id, 1 "WorkflowId" workflow_id, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMuskPrompts: MuskPromptInfo =
    Offset "Offset", "MuskPromptInfos" musk_prompt_infos, total "TotalCount" }

/// Response of [`DescribeMuskPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMuskPromptsOutput {
    pub total_count: Option<i64>,
    pub musk_prompt_infos: Vec<MuskPromptInfo>,
}
model! { DescribeMuskPromptsOutput {
    0 "TotalCount" total_count: i64, 1 "MuskPromptInfos" musk_prompt_infos: Vec<MuskPromptInfo>
} }

/// In the response of [`DescribeMuskPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuskPromptInfo {
    pub workflow_id: Option<String>,
    pub workgroup_id: Option<String>,
    pub prompt_id: Option<String>,
    pub output_resource: Vec<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cost: Option<i64>,
    pub error_message: Option<String>,
}
model! { MuskPromptInfo {
    0 "WorkflowId" workflow_id: String, 1 "WorkgroupId" workgroup_id: String, 2 "PromptId" prompt_id: String,
    3 "OutputResource" output_resource: Vec<String>, 4 "Status" status: i64, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "Cost" cost: i64, 8 "ErrorMessage" error_message: String
} }

/// Describes regions: `DescribeRegions` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
    pub scholar_rocket_support_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionState" region_state: String,
    3 "ScholarRocketSupportState" scholar_rocket_support_state: String
} }

/// Describes scenes: `DescribeScenes` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeScenes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>
} }

/// Response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_set: Vec<SceneInfo>,
}
model! { DescribeScenesOutput {
    0 "SceneSet" scene_set: Vec<SceneInfo>
} }

/// In the response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id: String, 1 "SceneName" scene_name: String
} }

/// Describes service login settings: `DescribeServiceLoginSettings` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeServiceLoginSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLoginSettings {
    /// Required.
    pub instance_id: String,
    pub service_name: Option<String>,
}
operation! { DescribeServiceLoginSettings(instance_id: String)
    "DescribeServiceLoginSettings" -> DescribeServiceLoginSettingsOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name: String
} }

/// Response of [`DescribeServiceLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLoginSettingsOutput {
    pub login_settings: Vec<LoginSetting>,
}
model! { DescribeServiceLoginSettingsOutput {
    0 "LoginSettings" login_settings: Vec<LoginSetting>
} }

/// In the response of [`DescribeServiceLoginSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSetting {
    pub service_name: Option<String>,
    pub url: Option<String>,
}
model! { LoginSetting {
    0 "ServiceName" service_name: String, 1 "Url" url: String
} }

/// Describes services: `DescribeServices` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeServices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServices {
    pub service_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub states: Option<Vec<String>>,
}
operation! { DescribeServices() "DescribeServices" -> DescribeServicesOutput {
    0 "ServiceIds" service_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "States" states: Vec<String>
} }
paged! { DescribeServices: ServiceDetail = Offset "Offset", "ServiceInfoSet" service_info_set, total "TotalCount" }

/// Response of [`DescribeServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesOutput {
    pub total_count: Option<i64>,
    pub service_info_set: Vec<ServiceDetail>,
}
model! { DescribeServicesOutput {
    0 "TotalCount" total_count: i64, 1 "ServiceInfoSet" service_info_set: Vec<ServiceDetail>
} }

/// In the response of [`DescribeServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDetail {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_state: Option<String>,
    pub running_replicas: Option<i64>,
    pub total_replicas: Option<i64>,
    pub create_time: Option<String>,
    pub compute_set: Vec<ComputeDetail>,
    pub model_name: Option<String>,
    pub deployment_configs: Vec<DeploymentConfig>,
    pub hyper_param: Option<HyperParam>,
    pub security_type: Option<String>,
    pub role_compute_set: Vec<ComputeDetail>,
    pub target_replicas: Option<i64>,
    pub charge_type: Option<String>,
    pub expire_time: Option<String>,
    pub renew_flag: Option<String>,
    pub restrict_state: Option<String>,
    pub is_custom_deploy: Option<i64>,
}
model! { ServiceDetail {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "ServiceState" service_state: String,
    3 "RunningReplicas" running_replicas: i64, 4 "TotalReplicas" total_replicas: i64,
    5 "CreateTime" create_time: String, 6 "ComputeSet" compute_set: Vec<ComputeDetail>,
    7 "ModelName" model_name: String, 8 "DeploymentConfigs" deployment_configs: Vec<DeploymentConfig>,
    9 "HyperParam" hyper_param: HyperParam, 10 "SecurityType" security_type: String,
    11 "RoleComputeSet" role_compute_set: Vec<ComputeDetail>, 12 "TargetReplicas" target_replicas: i64,
    13 "ChargeType" charge_type: String, 14 "ExpireTime" expire_time: String, 15 "RenewFlag" renew_flag: String,
    16 "RestrictState" restrict_state: String, 17 "IsCustomDeploy" is_custom_deploy: i64
} }

/// Describes services call info: `DescribeServicesCallInfo` of `hai` 2023-08-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=DescribeServicesCallInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_BOUND_EMBODIED_INTELLIGENCE_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesCallInfo {
    pub service_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServicesCallInfo() "DescribeServicesCallInfo" -> DescribeServicesCallInfoOutput {
    0 "ServiceIds" service_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServicesCallInfo: CallInfo = Offset "Offset", "CallInfoSet" call_info_set }

/// Response of [`DescribeServicesCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesCallInfoOutput {
    pub call_info_set: Vec<CallInfo>,
}
model! { DescribeServicesCallInfoOutput {
    0 "CallInfoSet" call_info_set: Vec<CallInfo>
} }

/// In the response of [`DescribeServicesCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInfo {
    pub service_id: Option<String>,
    pub public_endpoint: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub vpc_endpoint: Option<String>,
}
model! { CallInfo {
    0 "ServiceId" service_id: String, 1 "PublicEndpoint" public_endpoint: String, 2 "ApiKey" api_key: Secret,
    3 "VpcEndpoint" vpc_endpoint: String
} }

/// Asks for price run instances: `InquirePriceRunInstances` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=InquirePriceRunInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRADE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APPLICATION_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BUNDLE_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE_AND_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_MUST_COEXIST_WITH_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_STS_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRunInstances {
    /// Required.
    pub application_id: String,
    /// Required.
    pub bundle_type: String,
    pub system_disk: Option<SystemDisk>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
}
operation! { InquirePriceRunInstances(application_id: String, bundle_type: String)
    "InquirePriceRunInstances" -> InquirePriceRunInstancesOutput {
    0 "ApplicationId" application_id, 1 "BundleType" bundle_type, 2 "SystemDisk" system_disk: SystemDisk,
    3 "InstanceCount" instance_count: i64, 4 "InstanceName" instance_name: String, 5 "ClientToken" client_token: String,
    6 "DryRun" dry_run: bool, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid
} }

/// In the request of [`InquirePriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String
} }

/// Response of [`InquirePriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRunInstancesOutput {
    pub price: Option<Price>,
}
model! { InquirePriceRunInstancesOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquirePriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub cloud_disk_price: Option<ItemPrice>,
    pub price_detail_set: Vec<ItemPriceDetail>,
}
model! { Price {
    0 "InstancePrice" instance_price: ItemPrice, 1 "CloudDiskPrice" cloud_disk_price: ItemPrice,
    2 "PriceDetailSet" price_detail_set: Vec<ItemPriceDetail>
} }

/// In the response of [`InquirePriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub discount: Option<f64>,
    pub charge_unit: Option<String>,
    pub amount: Option<i64>,
    pub origin_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "DiscountUnitPrice" discount_unit_price: f64, 2 "Discount" discount: f64,
    3 "ChargeUnit" charge_unit: String, 4 "Amount" amount: i64, 5 "OriginPrice" origin_price: f64,
    6 "DiscountPrice" discount_price: f64
} }

/// In the response of [`InquirePriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPriceDetail {
    pub instance_id: Option<String>,
    pub instance_price: Option<ItemPrice>,
    pub cloud_disk_price: Option<ItemPrice>,
    pub instance_total_price: Option<ItemPrice>,
}
model! { ItemPriceDetail {
    0 "InstanceId" instance_id: String, 1 "InstancePrice" instance_price: ItemPrice,
    2 "CloudDiskPrice" cloud_disk_price: ItemPrice, 3 "InstanceTotalPrice" instance_total_price: ItemPrice
} }

/// Asks for price update service configs: `InquirePriceUpdateServiceConfigs` of `hai` 2023-08-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=InquirePriceUpdateServiceConfigs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_REPLICAS_MUST_DIFFER_FROM_RUNNING_REPLICAS`],
/// [`codes::OPERATION_DENIED_SERVICE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_TO_INQUIRY_PRICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceUpdateServiceConfigs {}
operation! { InquirePriceUpdateServiceConfigs()
    "InquirePriceUpdateServiceConfigs" -> InquirePriceUpdateServiceConfigsOutput {} }

/// Response of [`InquirePriceUpdateServiceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceUpdateServiceConfigsOutput {
    pub price: Option<ServicePriceDetail>,
}
model! { InquirePriceUpdateServiceConfigsOutput {
    0 "Price" price: ServicePriceDetail
} }

/// In the response of [`InquirePriceUpdateServiceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePriceDetail {
    pub service_price: Option<ItemPrice>,
}
model! { ServicePriceDetail {
    0 "ServicePrice" service_price: ItemPrice
} }

/// Resets instances password: `ResetInstancesPassword` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=ResetInstancesPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required. Secret.
    pub password: Secret,
    pub dry_run: Option<bool>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret)
    "ResetInstancesPassword" -> ResetInstancesPasswordOutput {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "DryRun" dry_run: bool
} }

/// Response of [`ResetInstancesPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordOutput {
    pub task_id: Option<i64>,
}
model! { ResetInstancesPasswordOutput {
    0 "TaskId" task_id: i64
} }

/// Resizes instance disk: `ResizeInstanceDisk` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=ResizeInstanceDisk>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGE_THAN_CURRENT_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE_REACH_LIMIT`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisk {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeInstanceDisk(instance_id: String, disk_size: i64) "ResizeInstanceDisk" -> Empty {
    0 "InstanceId" instance_id, 1 "DiskSize" disk_size
} }

/// Response of [`ResizeInstanceDisk`]: empty.
pub type ResizeInstanceDiskOutput = Empty;

/// Runs instances: `RunInstances` of `hai` 2023-08-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=RunInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ARREARS_ACCOUNT_CANNOT_RUN_INSTANCES`], [`codes::INTERNAL_ERROR_TRADE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_APPLICATION_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BUNDLE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGER_THAN_APPLICATION_MIN_REQUIRED_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE_AND_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_SECURITY_GROUP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_MUST_COEXIST_WITH_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VPC_LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_GET_ROLE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_NETWORK_USER`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_STS_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    /// Required.
    pub application_id: String,
    /// Required.
    pub bundle_type: String,
    pub system_disk: Option<SystemDisk>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { RunInstances(application_id: String, bundle_type: String) "RunInstances" -> RunInstancesOutput {
    0 "ApplicationId" application_id, 1 "BundleType" bundle_type, 2 "SystemDisk" system_disk: SystemDisk,
    3 "InstanceCount" instance_count: i64, 4 "InstanceName" instance_name: String, 5 "ClientToken" client_token: String,
    6 "DryRun" dry_run: bool
} }

/// Response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Vec<String>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Starts instance: `StartInstance` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=StartInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_INSTANCE_REPEATEDLY`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    /// Required.
    pub instance_id: String,
    pub dry_run: Option<bool>,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> StartInstanceOutput {
    0 "InstanceId" instance_id, 1 "DryRun" dry_run: bool
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub task_id: Option<i64>,
}
model! { StartInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// Stops instance: `StopInstance` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=StopInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATE_INSTANCE_REPEATEDLY`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED_NO_CHARGE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub instance_id: String,
    pub stop_mode: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "InstanceId" instance_id, 1 "StopMode" stop_mode: String, 2 "DryRun" dry_run: bool
} }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub task_id: Option<i64>,
}
model! { StopInstanceOutput {
    0 "TaskId" task_id: i64
} }

/// `TerminateInstances` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=TerminateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CANNOT_RETURN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_CANNOT_TERMINATE_EXPIRED_AND_NOT_EXPIRED_INSTANCES`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_TERMINATE_PRE_PAID_AND_POST_PAID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DryRun" dry_run: bool
} }

/// Response of [`TerminateInstances`]: empty.
pub type TerminateInstancesOutput = Empty;

/// Updates service configs: `UpdateServiceConfigs` of `hai` 2023-08-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=hai&Version=2023-08-12&Action=UpdateServiceConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTOSCALE_MANUAL_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_REPLICAS_MUST_DIFFER_FROM_RUNNING_REPLICAS`],
/// [`codes::OPERATION_DENIED_SERVICE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceConfigs {
    /// Required.
    pub service_id: String,
    pub target_replicas: Option<i64>,
    pub deployment_configs: Option<Vec<DeploymentConfig>>,
}
operation! { UpdateServiceConfigs(service_id: String) "UpdateServiceConfigs" -> Empty {
    0 "ServiceId" service_id, 1 "TargetReplicas" target_replicas: i64,
    2 "DeploymentConfigs" deployment_configs: Vec<DeploymentConfig>
} }

/// Response of [`UpdateServiceConfigs`]: empty.
pub type UpdateServiceConfigsOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ARREARS_ACCOUNT_CANNOT_RUN_INSTANCES "FailedOperation.ArrearsAccountCannotRunInstances",
    FAILED_OPERATION_AUTOSCALE_MANUAL_CONFLICT "FailedOperation.AutoscaleManualConflict",
    FAILED_OPERATION_CANNOT_RETURN "FailedOperation.CannotReturn",
    FAILED_OPERATION_OPERATE_INSTANCE_REPEATEDLY "FailedOperation.OperateInstanceRepeatedly",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_TRADE_ERROR "InternalError.TradeError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_AT_MOST_ONE "InvalidParameter.AtMostOne",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_APPLICATION_ID_NOT_FOUND "InvalidParameterValue.ApplicationIdNotFound",
    INVALID_PARAMETER_VALUE_BUNDLE_TYPE_NOT_FOUND "InvalidParameterValue.BundleTypeNotFound",
    INVALID_PARAMETER_VALUE_COMPUTE_SET_CANNOT_BE_NONE "InvalidParameterValue.ComputeSetCannotBeNone",
    INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGE_THAN_CURRENT_DISK_SIZE "InvalidParameterValue.DiskSizeMustLargeThanCurrentDiskSize",
    INVALID_PARAMETER_VALUE_DISK_SIZE_MUST_LARGER_THAN_APPLICATION_MIN_REQUIRED_SIZE "InvalidParameterValue.DiskSizeMustLargerThanApplicationMinRequiredSize",
    INVALID_PARAMETER_VALUE_DISK_SIZE_REACH_LIMIT "InvalidParameterValue.DiskSizeReachLimit",
    INVALID_PARAMETER_VALUE_DUPLICATED "InvalidParameterValue.Duplicated",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_NOT_FOUND "InvalidParameterValue.InstanceIdNotFound",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG "InvalidParameterValue.InstanceNameTooLong",
    INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID_MALFORMED "InvalidParameterValue.InvalidApplicationIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_APPLICATION_NAME_DUPLICATE "InvalidParameterValue.InvalidApplicationNameDuplicate",
    INVALID_PARAMETER_VALUE_INVALID_APPLICATION_TYPE "InvalidParameterValue.InvalidApplicationType",
    INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE "InvalidParameterValue.InvalidChargeType",
    INVALID_PARAMETER_VALUE_INVALID_CHARGE_TYPE_AND_TIME_UNIT "InvalidParameterValue.InvalidChargeTypeAndTimeUnit",
    INVALID_PARAMETER_VALUE_INVALID_CLUSTER_ID_MALFORMED "InvalidParameterValue.InvalidClusterIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_COUNT "InvalidParameterValue.InvalidInstanceCount",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID_MALFORMED "InvalidParameterValue.InvalidInstanceIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_MODEL_ID_MALFORMED "InvalidParameterValue.InvalidModelIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_ORDER "InvalidParameterValue.InvalidOrder",
    INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD "InvalidParameterValue.InvalidOrderField",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD "InvalidParameterValue.InvalidPassword",
    INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED "InvalidParameterValue.InvalidSceneIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_SECURITY_TYPE "InvalidParameterValue.InvalidSecurityType",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_ID_MALFORMED "InvalidParameterValue.InvalidServiceIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_IS_NONE "InvalidParameterValue.InvalidSubnetIdIsNone",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID_MALFORMED "InvalidParameterValue.InvalidSubnetIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_ID_MALFORMED "InvalidParameterValue.InvalidTemplateIdMalformed",
    INVALID_PARAMETER_VALUE_INVALID_VPC_ID_IS_NONE "InvalidParameterValue.InvalidVpcIdIsNone",
    INVALID_PARAMETER_VALUE_REGION_INVALID "InvalidParameterValue.RegionInvalid",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_PUBLIC_CALL_INFO "InvalidParameterValue.RegionNotSupportPublicCallInfo",
    INVALID_PARAMETER_VALUE_SECURITY_GROUP_NOT_FOUND "InvalidParameterValue.SecurityGroupNotFound",
    INVALID_PARAMETER_VALUE_SERVICE_ID_NOT_FOUND "InvalidParameterValue.ServiceIdNotFound",
    INVALID_PARAMETER_VALUE_SERVICE_NAME_TOO_LONG "InvalidParameterValue.ServiceNameTooLong",
    INVALID_PARAMETER_VALUE_SUBNET_MUST_COEXIST_WITH_VPC "InvalidParameterValue.SubnetMustCoexistWithVpc",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND "InvalidParameterValue.SubnetNotFound",
    INVALID_PARAMETER_VALUE_TARGET_REPLICAS_MUST_DIFFER_FROM_RUNNING_REPLICAS "InvalidParameterValue.TargetReplicasMustDifferFromRunningReplicas",
    INVALID_PARAMETER_VALUE_TEMPLATE_ID_NOT_FOUND "InvalidParameterValue.TemplateIdNotFound",
    INVALID_PARAMETER_VALUE_VPC_NOT_FOUND "InvalidParameterValue.VpcNotFound",
    LIMIT_EXCEEDED_SECURITY_GROUP_LIMIT_EXCEEDED "LimitExceeded.SecurityGroupLimitExceeded",
    LIMIT_EXCEEDED_VPC_LIMIT_EXCEEDED "LimitExceeded.VpcLimitExceeded",
    OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress",
    OPERATION_DENIED_SERVICE_NOT_SUPPORT_UPDATE_CALL_INFO "OperationDenied.ServiceNotSupportUpdateCallInfo",
    OPERATION_DENIED_SERVICE_OPERATION_IN_PROGRESS "OperationDenied.ServiceOperationInProgress",
    RESOURCE_INSUFFICIENT_BUNDLE_INVENTORY_SHORTAGE "ResourceInsufficient.BundleInventoryShortage",
    UNAUTHORIZED_OPERATION_ALLOW_CREATE_ONE_SERVICE_OF_TEMPLATE "UnauthorizedOperation.AllowCreateOneServiceOfTemplate",
    UNAUTHORIZED_OPERATION_GET_ROLE_ERROR "UnauthorizedOperation.GetRoleError",
    UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_NETWORK_USER "UnauthorizedOperation.UnauthorizedNetworkUser",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_STS_OPERATION "UnauthorizedOperation.UnauthorizedSTSOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_USER "UnauthorizedOperation.UnauthorizedUser",
    UNAUTHORIZED_OPERATION_USER_NOT_BOUND_EMBODIED_INTELLIGENCE_ACCOUNT "UnauthorizedOperation.UserNotBoundEmbodiedIntelligenceAccount",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CANNOT_TERMINATE_EXPIRED_AND_NOT_EXPIRED_INSTANCES "UnsupportedOperation.CannotTerminateExpiredAndNotExpiredInstances",
    UNSUPPORTED_OPERATION_INSTANCE_CREATE_APPLICATION_NOT_SUPPORT "UnsupportedOperation.InstanceCreateApplicationNotSupport",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ARREARS "UnsupportedOperation.InstanceStateArrears",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED "UnsupportedOperation.InstanceStateLaunchFailed",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING "UnsupportedOperation.InstanceStatePending",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING "UnsupportedOperation.InstanceStateRunning",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED_NO_CHARGE "UnsupportedOperation.InstanceStateStoppedNoCharge",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED "UnsupportedOperation.InstanceStateTerminated",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_TERMINATE_PRE_PAID_AND_POST_PAID "UnsupportedOperation.NotSupportTerminatePrePaidAndPostPaid",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_TO_INQUIRY_PRICE "UnsupportedOperation.NotSupportToInquiryPrice"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApplication, CreateInferServiceByTemplate, CreateMuskPrompt, DeleteService, DeployInferService,
    DescribeApplications, DescribeDeployTemplates, DescribeInstanceNetworkStatus, DescribeInstances, DescribeModels,
    DescribeMuskPrompts, DescribeRegions, DescribeScenes, DescribeServiceLoginSettings, DescribeServices,
    DescribeServicesCallInfo, InquirePriceRunInstances, InquirePriceUpdateServiceConfigs, ResetInstancesPassword,
    ResizeInstanceDisk, RunInstances, StartInstance, StopInstance, TerminateInstances, UpdateServiceConfigs
}
