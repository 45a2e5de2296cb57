//! `tem` of Tencent Cloud, API version 2021-07-01.
//!
//! Endpoint: `tem.tencentcloudapi.com`, or `tem.<region>.tencentcloudapi.com`. Other versions: [`v20201221`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tem::DescribeApplications};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplications::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20201221;

static SERVICE: Service<'_> = Service::new("tem", "2021-07-01", "tem", &Endpoints::NONE);

/// Creates application: `CreateApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_SERVICE_ERROR`], [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`], [`codes::INTERNAL_ERROR_CREATE_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_TAG_INTERFACE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PUBLIC_REPO_TYPE_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_LOWER_CASE`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_DUPLICATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_TCR_ENT_INSTANCE_NAME_NOT_VALID`],
/// [`codes::MISSING_PARAMETER_TCR_ENT_INSTANCE_NAME_NULL`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Required.
    pub application_name: String,
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
    pub enable_tracing: Option<i64>,
    pub use_default_image_service_parameters: Option<UseDefaultRepoParameters>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateApplication(application_name: String, description: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "ApplicationName" application_name, 1 "Description" description,
    2 "UseDefaultImageService" use_default_image_service: i64, 3 "RepoType" repo_type: i64,
    4 "InstanceId" instance_id: String, 5 "RepoServer" repo_server: String, 6 "RepoName" repo_name: String,
    7 "SourceChannel" source_channel: i64, 8 "SubnetList" subnet_list: Vec<String>,
    9 "CodingLanguage" coding_language: String, 10 "DeployMode" deploy_mode: String,
    11 "EnableTracing" enable_tracing: i64,
    12 "UseDefaultImageServiceParameters" use_default_image_service_parameters: UseDefaultRepoParameters,
    13 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseDefaultRepoParameters {
    pub enterprise_instance_name: Option<String>,
    pub enterprise_instance_charge_type: Option<i64>,
    pub enterprise_instance_type: Option<String>,
}
input! { UseDefaultRepoParameters() {
    0 "EnterpriseInstanceName" enterprise_instance_name: String,
    1 "EnterpriseInstanceChargeType" enterprise_instance_charge_type: i64,
    2 "EnterpriseInstanceType" enterprise_instance_type: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub result: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Result" result: String
} }

/// Creates application autoscaler: `CreateApplicationAutoscaler` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateApplicationAutoscaler>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_AT_LEAST_ONE_SCALER_RULE_SHOULD_BE_APPLIED`],
/// [`codes::INVALID_PARAMETER_VALUE_AUTO_SCALER_LARGER_THAN_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_AUTO_SCALER_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CRON_HPA_REPLICAS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_HPA_METRICS_INVALID`], [`codes::INVALID_PARAMETER_VALUE_HPA_THRESHOLD_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CRON_SCALER_PERIOD`],
/// [`codes::INVALID_PARAMETER_VALUE_SCALER_NAME_DUPLICATED`], [`codes::MISSING_PARAMETER_AUTO_SCALER_NAME_NULL`],
/// [`codes::MISSING_PARAMETER_MIN_MAX_NUM_NULL`], [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_APPLICATION_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAutoscaler {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub autoscaler: Autoscaler,
    pub source_channel: Option<i64>,
}
operation! { CreateApplicationAutoscaler(application_id: String, environment_id: String, autoscaler: Autoscaler)
    "CreateApplicationAutoscaler" -> CreateApplicationAutoscalerOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "Autoscaler" autoscaler,
    3 "SourceChannel" source_channel: i64
} }

/// In the request of [`CreateApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Autoscaler {
    /// Required.
    pub min_replicas: Option<i64>,
    /// Required.
    pub max_replicas: Option<i64>,
    pub horizontal_autoscaler: Option<Vec<HorizontalAutoscaler>>,
    pub cron_horizontal_autoscaler: Option<Vec<CronHorizontalAutoscaler>>,
    pub autoscaler_id: Option<String>,
    pub autoscaler_name: Option<String>,
    pub description: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub enable_date: Option<String>,
    pub enabled: Option<bool>,
}
input! { Autoscaler(min_replicas: i64, max_replicas: i64) {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64,
    2 "HorizontalAutoscaler" horizontal_autoscaler: Vec<HorizontalAutoscaler>,
    3 "CronHorizontalAutoscaler" cron_horizontal_autoscaler: Vec<CronHorizontalAutoscaler>,
    4 "AutoscalerId" autoscaler_id: String, 5 "AutoscalerName" autoscaler_name: String,
    6 "Description" description: String, 7 "CreateDate" create_date: String, 8 "ModifyDate" modify_date: String,
    9 "EnableDate" enable_date: String, 10 "Enabled" enabled: bool
} }

/// In the request of [`CreateApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HorizontalAutoscaler {
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metrics: Option<String>,
    pub threshold: Option<i64>,
    pub enabled: Option<bool>,
    pub double_threshold: Option<f64>,
}
input! { HorizontalAutoscaler() {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "Metrics" metrics: String,
    3 "Threshold" threshold: i64, 4 "Enabled" enabled: bool, 5 "DoubleThreshold" double_threshold: f64
} }

/// In the request of [`CreateApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronHorizontalAutoscaler {
    pub name: Option<String>,
    pub period: Option<String>,
    pub schedules: Option<Vec<CronHorizontalAutoscalerSchedule>>,
    pub enabled: Option<bool>,
    pub priority: Option<i64>,
}
input! { CronHorizontalAutoscaler() {
    0 "Name" name: String, 1 "Period" period: String, 2 "Schedules" schedules: Vec<CronHorizontalAutoscalerSchedule>,
    3 "Enabled" enabled: bool, 4 "Priority" priority: i64
} }

/// In the request of [`CreateApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronHorizontalAutoscalerSchedule {
    /// Required.
    pub start_at: Option<String>,
    pub target_replicas: Option<i64>,
}
input! { CronHorizontalAutoscalerSchedule(start_at: String) {
    0 "StartAt" start_at: String, 1 "TargetReplicas" target_replicas: i64
} }

/// Response of [`CreateApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAutoscalerOutput {
    pub result: Option<String>,
}
model! { CreateApplicationAutoscalerOutput {
    0 "Result" result: String
} }

/// Creates application service: `CreateApplicationService` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateApplicationService>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SERVICE_LIST_ERROR`],
/// [`codes::INVALID_PARAMETER_APPLICATION_ACCESS_SERVICE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_LB_SERVICE_CANNOT_SUPPORT_TCP_UDP_SAME_TIME`],
/// [`codes::INVALID_PARAMETER_MUST_PROVIDE_PORT_MAPPING_RULES`], [`codes::INVALID_PARAMETER_SERVICE_NAME_NOT_VALID`],
/// [`codes::INVALID_PARAMETER_SERVICE_USE_RESERVE_SUFFIX`], [`codes::INVALID_PARAMETER_TOO_MANY_PORT_MAPPING_RULES`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_ACCESS_SERVICE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CANNOT_OVER_WRITE_OTHER_APPLICATION_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_CANNOT_UPDATE_SERVICE_BY_BOTH_METHODS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EKS_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PORT_DUPLICATE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PORT_IS_RESERVED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationService {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub service: ServicePortMapping,
    pub source_channel: Option<i64>,
}
operation! { CreateApplicationService(application_id: String, environment_id: String, service: ServicePortMapping)
    "CreateApplicationService" -> CreateApplicationServiceOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "Service" service,
    3 "SourceChannel" source_channel: i64
} }

/// In the request of [`CreateApplicationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePortMapping {
    pub r#type: Option<String>,
    pub service_name: Option<String>,
    pub cluster_ip: Option<String>,
    pub external_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub load_balance_id: Option<String>,
    pub yaml: Option<String>,
    pub ports: Option<Vec<i64>>,
    pub port_mapping_item_list: Option<Vec<ServicePortMappingItem>>,
    pub external_domain: Option<String>,
}
input! { ServicePortMapping() {
    0 "Type" r#type: String, 1 "ServiceName" service_name: String, 2 "ClusterIp" cluster_ip: String,
    3 "ExternalIp" external_ip: String, 4 "SubnetId" subnet_id: String, 5 "VpcId" vpc_id: String,
    6 "LoadBalanceId" load_balance_id: String, 7 "Yaml" yaml: String, 8 "Ports" ports: Vec<i64>,
    9 "PortMappingItemList" port_mapping_item_list: Vec<ServicePortMappingItem>,
    10 "ExternalDomain" external_domain: String
} }

/// In the request of [`CreateApplicationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePortMappingItem {
    pub port: Option<i64>,
    pub target_port: Option<i64>,
    pub protocol: Option<String>,
}
input! { ServicePortMappingItem() {
    0 "Port" port: i64, 1 "TargetPort" target_port: i64, 2 "Protocol" protocol: String
} }

/// Response of [`CreateApplicationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationServiceOutput {
    pub result: Option<bool>,
}
model! { CreateApplicationServiceOutput {
    0 "Result" result: bool
} }

/// Creates config data: `CreateConfigData` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateConfigData>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_CONFIG_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_DATA_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_DATA_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigData {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub data: Vec<Pair>,
    pub source_channel: Option<i64>,
}
operation! { CreateConfigData(environment_id: String, name: String, data: Vec<Pair>)
    "CreateConfigData" -> CreateConfigDataOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Data" data, 3 "SourceChannel" source_channel: i64
} }

/// In the request of [`CreateConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub config: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
}
input! { Pair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Type" r#type: String, 3 "Config" config: String,
    4 "Secret" secret: Secret
} }

/// Response of [`CreateConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigDataOutput {
    pub result: Option<bool>,
}
model! { CreateConfigDataOutput {
    0 "Result" result: bool
} }

/// Creates cos token: `CreateCosToken` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateCosToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosToken {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub opt_type: i64,
    pub source_channel: Option<i64>,
    pub time_version: Option<String>,
}
operation! { CreateCosToken(application_id: String, pkg_name: String, opt_type: i64)
    "CreateCosToken" -> CreateCosTokenOutput {
    0 "ApplicationId" application_id, 1 "PkgName" pkg_name, 2 "OptType" opt_type, 3 "SourceChannel" source_channel: i64,
    4 "TimeVersion" time_version: String
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

/// Creates environment: `CreateEnvironment` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateEnvironment>.
///
/// Errors: [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CREATE_EKS_CLUSTER_ERROR`],
/// [`codes::INVALID_PARAMETER_UNAUTHORIZED_OR_MISSING_ROLE`], [`codes::INVALID_PARAMETER_VPC_OVER_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_CREATE_NAMESPACE_UNSUPPORT_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DAILY_CREATE_NAMESPACE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_DUPLICATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_REACH_MAXIMUM`], [`codes::MISSING_PARAMETER_ENVIRONMENT_NAME_NULL`],
/// [`codes::OPERATION_DENIED_BALANCE_NOT_ENOUGH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub environment_name: String,
    pub description: Option<String>,
    pub vpc: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub k8s_version: Option<String>,
    pub source_channel: Option<i64>,
    pub enable_tsw_trace_service: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub env_type: Option<String>,
    pub create_region: Option<String>,
    pub setup_vpc: Option<bool>,
    pub setup_prometheus: Option<bool>,
    pub prometheus_id: Option<String>,
    pub apm_id: Option<String>,
}
operation! { CreateEnvironment(environment_name: String) "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "EnvironmentName" environment_name, 1 "Description" description: String, 2 "Vpc" vpc: String,
    3 "SubnetIds" subnet_ids: Vec<String>, 4 "K8sVersion" k8s_version: String, 5 "SourceChannel" source_channel: i64,
    6 "EnableTswTraceService" enable_tsw_trace_service: bool, 7 "Tags" tags: Vec<Tag>, 8 "EnvType" env_type: String,
    9 "CreateRegion" create_region: String, 10 "SetupVpc" setup_vpc: bool, 11 "SetupPrometheus" setup_prometheus: bool,
    12 "PrometheusId" prometheus_id: String, 13 "ApmId" apm_id: String
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub result: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "Result" result: String
} }

/// Creates log config: `CreateLogConfig` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateLogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_CONFIG_DATA_ERROR`], [`codes::INTERNAL_ERROR_CREATE_LOG_CONFIG_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_DATA_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_CONFIG_ALREADY_EXIST`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogConfig {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub input_type: String,
    /// Required.
    pub application_id: String,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub log_type: Option<String>,
    pub beginning_regex: Option<String>,
    pub log_path: Option<String>,
    pub file_pattern: Option<String>,
    pub extract_rule: Option<LogConfigExtractRule>,
}
operation! { CreateLogConfig(environment_id: String, name: String, input_type: String, application_id: String)
    "CreateLogConfig" -> CreateLogConfigOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "InputType" input_type, 3 "ApplicationId" application_id,
    4 "LogsetId" logset_id: String, 5 "TopicId" topic_id: String, 6 "LogType" log_type: String,
    7 "BeginningRegex" beginning_regex: String, 8 "LogPath" log_path: String, 9 "FilePattern" file_pattern: String,
    10 "ExtractRule" extract_rule: LogConfigExtractRule
} }

/// In the request of [`CreateLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfigExtractRule {
    pub beginning_regex: Option<String>,
    pub keys: Option<Vec<String>>,
    pub filter_keys: Option<Vec<String>>,
    pub filter_regex: Option<Vec<String>>,
    pub log_regex: Option<String>,
    pub time_key: Option<String>,
    pub time_format: Option<String>,
    pub un_match_upload: Option<String>,
    pub un_matched_key: Option<String>,
    pub backtracking: Option<String>,
    pub delimiter: Option<String>,
}
input! { LogConfigExtractRule() {
    0 "BeginningRegex" beginning_regex: String, 1 "Keys" keys: Vec<String>, 2 "FilterKeys" filter_keys: Vec<String>,
    3 "FilterRegex" filter_regex: Vec<String>, 4 "LogRegex" log_regex: String, 5 "TimeKey" time_key: String,
    6 "TimeFormat" time_format: String, 7 "UnMatchUpload" un_match_upload: String,
    8 "UnMatchedKey" un_matched_key: String, 9 "Backtracking" backtracking: String, 10 "Delimiter" delimiter: String
} }

/// Response of [`CreateLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogConfigOutput {
    pub result: Option<bool>,
}
model! { CreateLogConfigOutput {
    0 "Result" result: bool
} }

/// Creates resource: `CreateResource` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=CreateResource>.
///
/// Errors: [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_RESOURCE_REACH_MAXIMUM`], [`codes::INVALID_PARAMETER_VALUE_VPC_INVALID`],
/// [`codes::RESOURCE_IN_USE_RESOURCE_ALREADY_USED`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub resource_type: String,
    pub resource_id: Option<String>,
    pub source_channel: Option<i64>,
    pub resource_from: Option<String>,
    pub resource_config: Option<String>,
}
operation! { CreateResource(environment_id: String, resource_type: String) "CreateResource" -> CreateResourceOutput {
    0 "EnvironmentId" environment_id, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id: String,
    3 "SourceChannel" source_channel: i64, 4 "ResourceFrom" resource_from: String,
    5 "ResourceConfig" resource_config: String
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

/// Deletes application: `DeleteApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DeleteApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_DELETE_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_DESCRIBE_INGRESS_LIST_ERROR`], [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_DELETE_SERVICE_ERROR`], [`codes::INTERNAL_ERROR_DESCRIBE_INGRESS_LIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_FOUND_RUNNING_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_VERSION_ROUTE_RATE_NOT_ZERO`], [`codes::RESOURCE_IN_USE_RESOURCE_ALREADY_LOCKED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_SERVICE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_APPLICATION_NOT_DELETABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
    pub delete_application_if_no_running_version: Option<bool>,
}
operation! { DeleteApplication(application_id: String, environment_id: String)
    "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "SourceChannel" source_channel: i64,
    3 "DeleteApplicationIfNoRunningVersion" delete_application_if_no_running_version: bool
} }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub result: Option<bool>,
}
model! { DeleteApplicationOutput {
    0 "Result" result: bool
} }

/// Deletes application autoscaler: `DeleteApplicationAutoscaler` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DeleteApplicationAutoscaler>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DISABLE_SCALER_BEFORE_DELETE`],
/// [`codes::MISSING_PARAMETER_SCALER_ID_NULL`], [`codes::RESOURCE_UNAVAILABLE_APPLICATION_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAutoscaler {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub autoscaler_id: String,
    pub source_channel: Option<i64>,
}
operation! { DeleteApplicationAutoscaler(application_id: String, environment_id: String, autoscaler_id: String)
    "DeleteApplicationAutoscaler" -> DeleteApplicationAutoscalerOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "AutoscalerId" autoscaler_id,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`DeleteApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAutoscalerOutput {
    pub result: Option<bool>,
}
model! { DeleteApplicationAutoscalerOutput {
    0 "Result" result: bool
} }

/// Deletes application service: `DeleteApplicationService` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DeleteApplicationService>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CANNOT_UPDATE_SERVICE_BY_BOTH_METHODS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EKS_SERVICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PORT_IS_RESERVED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationService {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub service_name: String,
    pub source_channel: Option<i64>,
}
operation! { DeleteApplicationService(application_id: String, environment_id: String, service_name: String)
    "DeleteApplicationService" -> DeleteApplicationServiceOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "ServiceName" service_name,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`DeleteApplicationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationServiceOutput {
    pub result: Option<bool>,
}
model! { DeleteApplicationServiceOutput {
    0 "Result" result: bool
} }

/// Deletes ingress: `DeleteIngress` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DeleteIngress>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_INGRESS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIngress {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_namespace: String,
    /// Required.
    pub ingress_name: String,
    pub source_channel: Option<i64>,
}
operation! { DeleteIngress(environment_id: String, cluster_namespace: String, ingress_name: String)
    "DeleteIngress" -> DeleteIngressOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterNamespace" cluster_namespace, 2 "IngressName" ingress_name,
    3 "SourceChannel" source_channel: i64
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

/// Deploys application: `DeployApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DeployApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_READ_TIMEOUT`], [`codes::FAILED_OPERATION_CREATE_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_DESCRIBE_SERVICE_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`], [`codes::INTERNAL_ERROR_CREATE_APM_RESOURCE_ERROR`],
/// [`codes::INTERNAL_ERROR_CREATE_SERVICE_ERROR`], [`codes::INTERNAL_ERROR_DEPLOY_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_APM_NOT_BIND`], [`codes::INVALID_PARAMETER_VALUE_AUTO_SCALER_LARGER_THAN_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CANNOT_OVER_WRITE_OTHER_APPLICATION_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEPLOY_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TENANT_INFO`], [`codes::INVALID_PARAMETER_VALUE_JDK_VERSION_REQUIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_MUST_PROVIDE_PORT_MAPPING_RULES`],
/// [`codes::INVALID_PARAMETER_VALUE_OS_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_POST_START_NOT_VALID`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_STOP_NOT_VALID`], [`codes::INVALID_PARAMETER_VALUE_REGISTRY_NOT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_DUPLICATE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NOT_BELONG_TO_APPID`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_POD_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_USE_RESERVE_SUFFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAITS_TRACING_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_VERSION_LENGTH_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_VERSION_LOWER_CASE`],
/// [`codes::MISSING_PARAMETER_DEPLOY_MODE_NULL`], [`codes::MISSING_PARAMETER_DEPLOY_VERSION_NULL`],
/// [`codes::MISSING_PARAMETER_IMG_REPO_NULL`], [`codes::MISSING_PARAMETER_LOGSET_OR_TOPIC_NULL`],
/// [`codes::MISSING_PARAMETER_PKG_NAME_NULL`], [`codes::MISSING_PARAMETER_REPO_SERVER_NULL`],
/// [`codes::MISSING_PARAMETER_SERVICE_ID_NULL`], [`codes::MISSING_PARAMETER_SVC_REPO_NOT_READY`],
/// [`codes::MISSING_PARAMETER_VPC_SERVICE_SUBNET_NULL`], [`codes::RESOURCE_IN_USE_SERVICE_DEPLOYING`],
/// [`codes::RESOURCE_UNAVAILABLE_WAIT_FOR_KRUISE`], [`codes::UNAUTHORIZED_OPERATION_MISSING_EKS_LOG_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub init_pod_num: i64,
    /// Required.
    pub cpu_spec: f64,
    /// Required.
    pub memory_spec: f64,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub deploy_version: String,
    pub img_repo: Option<String>,
    pub version_desc: Option<String>,
    pub jvm_opts: Option<String>,
    pub es_info: Option<EsInfo>,
    pub env_conf: Option<Vec<Pair>>,
    pub log_confs: Option<Vec<String>>,
    pub storage_confs: Option<Vec<StorageConf>>,
    pub storage_mount_confs: Option<Vec<StorageMountConf>>,
    pub deploy_mode: Option<String>,
    pub pkg_name: Option<String>,
    pub jdk_version: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub log_output_conf: Option<LogOutputConf>,
    pub source_channel: Option<i64>,
    pub description: Option<String>,
    pub image_command: Option<String>,
    pub image_args: Option<Vec<String>>,
    pub use_registry_default_config: Option<bool>,
    pub setting_confs: Option<Vec<MountedSettingConf>>,
    pub service: Option<EksService>,
    pub version_id: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub liveness: Option<HealthCheckConfig>,
    pub readiness: Option<HealthCheckConfig>,
    pub deploy_strategy_conf: Option<DeployStrategyConf>,
    pub horizontal_autoscaler: Option<Vec<HorizontalAutoscaler>>,
    pub cron_horizontal_autoscaler: Option<Vec<CronHorizontalAutoscaler>>,
    pub log_enable: Option<i64>,
    pub conf_edited: Option<bool>,
    pub speed_up: Option<bool>,
    pub startup_probe: Option<HealthCheckConfig>,
    pub os_flavour: Option<String>,
    pub enable_prometheus_conf: Option<EnablePrometheusConf>,
    pub enable_tracing: Option<i64>,
    pub enable_metrics: Option<i64>,
    pub tcr_instance_id: Option<String>,
    pub repo_server: Option<String>,
    pub repo_type: Option<i64>,
    pub post_start_encoded: Option<String>,
    pub pre_stop_encoded: Option<String>,
}

/// Arguments of [`DeployApplication::new`].
pub struct DeployApplicationRequired {
    pub application_id: String,
    pub init_pod_num: i64,
    pub cpu_spec: f64,
    pub memory_spec: f64,
    pub environment_id: String,
    pub deploy_version: String,
}
operation! {
    DeployApplication { DeployApplicationRequired: application_id, init_pod_num, cpu_spec, memory_spec, environment_id, deploy_version }
    "DeployApplication" -> DeployApplicationOutput {
    0 "ApplicationId" application_id, 1 "InitPodNum" init_pod_num, 2 "CpuSpec" cpu_spec, 3 "MemorySpec" memory_spec,
    4 "EnvironmentId" environment_id, 5 "DeployVersion" deploy_version, 6 "ImgRepo" img_repo: String,
    7 "VersionDesc" version_desc: String, 8 "JvmOpts" jvm_opts: String, 9 "EsInfo" es_info: EsInfo,
    10 "EnvConf" env_conf: Vec<Pair>, 11 "LogConfs" log_confs: Vec<String>,
    12 "StorageConfs" storage_confs: Vec<StorageConf>,
    13 "StorageMountConfs" storage_mount_confs: Vec<StorageMountConf>, 14 "DeployMode" deploy_mode: String,
    15 "PkgName" pkg_name: String, 16 "JdkVersion" jdk_version: String,
    17 "SecurityGroupIds" security_group_ids: Vec<String>, 18 "LogOutputConf" log_output_conf: LogOutputConf,
    19 "SourceChannel" source_channel: i64, 20 "Description" description: String,
    21 "ImageCommand" image_command: String, 22 "ImageArgs" image_args: Vec<String>,
    23 "UseRegistryDefaultConfig" use_registry_default_config: bool,
    24 "SettingConfs" setting_confs: Vec<MountedSettingConf>, 25 "Service" service: EksService,
    26 "VersionId" version_id: String, 27 "PostStart" post_start: String, 28 "PreStop" pre_stop: String,
    29 "Liveness" liveness: HealthCheckConfig, 30 "Readiness" readiness: HealthCheckConfig,
    31 "DeployStrategyConf" deploy_strategy_conf: DeployStrategyConf,
    32 "HorizontalAutoscaler" horizontal_autoscaler: Vec<HorizontalAutoscaler>,
    33 "CronHorizontalAutoscaler" cron_horizontal_autoscaler: Vec<CronHorizontalAutoscaler>,
    34 "LogEnable" log_enable: i64, 35 "ConfEdited" conf_edited: bool, 36 "SpeedUp" speed_up: bool,
    37 "StartupProbe" startup_probe: HealthCheckConfig, 38 "OsFlavour" os_flavour: String,
    39 "EnablePrometheusConf" enable_prometheus_conf: EnablePrometheusConf, 40 "EnableTracing" enable_tracing: i64,
    41 "EnableMetrics" enable_metrics: i64, 42 "TcrInstanceId" tcr_instance_id: String,
    43 "RepoServer" repo_server: String, 44 "RepoType" repo_type: i64, 45 "PostStartEncoded" post_start_encoded: String,
    46 "PreStopEncoded" pre_stop_encoded: String
} }

/// In the request of [`DeployApplication`].
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

/// In the request of [`DeployApplication`].
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

/// In the request of [`DeployApplication`].
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

/// In the request of [`DeployApplication`].
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

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountedSettingConf {
    /// Required.
    pub config_data_name: Option<String>,
    /// Required.
    pub mounted_path: Option<String>,
    pub data: Option<Vec<Pair>>,
    pub secret_data_name: Option<String>,
}
input! { MountedSettingConf(config_data_name: String, mounted_path: String) {
    0 "ConfigDataName" config_data_name: String, 1 "MountedPath" mounted_path: String, 2 "Data" data: Vec<Pair>,
    3 "SecretDataName" secret_data_name: String
} }

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksService {
    pub name: Option<String>,
    pub ports: Option<Vec<i64>>,
    pub yaml: Option<String>,
    pub application_name: Option<String>,
    pub version_name: Option<String>,
    pub cluster_ip: Option<Vec<String>>,
    pub external_ip: Option<String>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub load_balance_id: Option<String>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub service_port_mapping_list: Option<Vec<ServicePortMapping>>,
    pub flush_all: Option<bool>,
    pub enable_registry_next_deploy: Option<i64>,
    pub application_id: Option<String>,
    pub all_ip_done: Option<bool>,
    pub external_domain: Option<String>,
}
input! { EksService() {
    0 "Name" name: String, 1 "Ports" ports: Vec<i64>, 2 "Yaml" yaml: String,
    3 "ApplicationName" application_name: String, 4 "VersionName" version_name: String,
    5 "ClusterIp" cluster_ip: Vec<String>, 6 "ExternalIp" external_ip: String, 7 "Type" r#type: String,
    8 "SubnetId" subnet_id: String, 9 "LoadBalanceId" load_balance_id: String,
    10 "PortMappings" port_mappings: Vec<PortMapping>,
    11 "ServicePortMappingList" service_port_mapping_list: Vec<ServicePortMapping>, 12 "FlushAll" flush_all: bool,
    13 "EnableRegistryNextDeploy" enable_registry_next_deploy: i64, 14 "ApplicationId" application_id: String,
    15 "AllIpDone" all_ip_done: bool, 16 "ExternalDomain" external_domain: String
} }

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortMapping {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub target_port: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    pub service_name: Option<String>,
}
input! { PortMapping(port: i64, target_port: i64, protocol: String) {
    0 "Port" port: i64, 1 "TargetPort" target_port: i64, 2 "Protocol" protocol: String,
    3 "ServiceName" service_name: String
} }

/// In the request of [`DeployApplication`].
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

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployStrategyConf {
    pub total_batch_count: Option<i64>,
    pub beta_batch_num: Option<i64>,
    pub deploy_strategy_type: Option<i64>,
    pub batch_interval: Option<i64>,
    pub min_available: Option<i64>,
    pub force: Option<bool>,
}
input! { DeployStrategyConf() {
    0 "TotalBatchCount" total_batch_count: i64, 1 "BetaBatchNum" beta_batch_num: i64,
    2 "DeployStrategyType" deploy_strategy_type: i64, 3 "BatchInterval" batch_interval: i64,
    4 "MinAvailable" min_available: i64, 5 "Force" force: bool
} }

/// In the request of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePrometheusConf {
    pub port: Option<i64>,
    pub path: Option<String>,
}
input! { EnablePrometheusConf() {
    0 "Port" port: i64, 1 "Path" path: String
} }

/// Response of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationOutput {
    pub result: Option<String>,
}
model! { DeployApplicationOutput {
    0 "Result" result: String
} }

/// Describes application autoscaler list: `DescribeApplicationAutoscalerList` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplicationAutoscalerList>.
///
/// Errors: [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAutoscalerList {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeApplicationAutoscalerList(application_id: String, environment_id: String)
    "DescribeApplicationAutoscalerList" -> DescribeApplicationAutoscalerListOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeApplicationAutoscalerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAutoscalerListOutput {
    pub result: Vec<Autoscaler>,
}
model! { DescribeApplicationAutoscalerListOutput {
    0 "Result" result: Vec<Autoscaler>
} }

/// Describes application info: `DescribeApplicationInfo` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplicationInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_READ_TIMEOUT`], [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`],
/// [`codes::FAILED_OPERATION_DESCRIBE_RUN_POD_LIST_ERROR`], [`codes::FAILED_OPERATION_DESCRIBE_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`], [`codes::INTERNAL_ERROR_DESCRIBE_RUN_POD_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_NOT_BELONG_TO_APPID`],
/// [`codes::MISSING_PARAMETER_SERVICE_ID_NULL`], [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_SERVICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInfo {
    /// Required.
    pub application_id: String,
    pub source_channel: Option<i64>,
    pub environment_id: Option<String>,
}
operation! { DescribeApplicationInfo(application_id: String)
    "DescribeApplicationInfo" -> DescribeApplicationInfoOutput {
    0 "ApplicationId" application_id, 1 "SourceChannel" source_channel: i64, 2 "EnvironmentId" environment_id: String
} }

/// Response of [`DescribeApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationInfoOutput {
    pub result: Option<TemServiceVersionInfo>,
}
model! { DescribeApplicationInfoOutput {
    0 "Result" result: TemServiceVersionInfo
} }

/// In the response of [`DescribeApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemServiceVersionInfo {
    pub version_id: Option<String>,
    pub application_id: Option<String>,
    pub deploy_mode: Option<String>,
    pub jdk_version: Option<String>,
    pub description: Option<String>,
    pub deploy_version: Option<String>,
    pub publish_mode: Option<String>,
    pub jvm_opts: Option<String>,
    pub init_pod_num: Option<i64>,
    pub cpu_spec: Option<f64>,
    pub memory_spec: Option<f64>,
    pub img_repo: Option<String>,
    pub img_name: Option<String>,
    pub img_version: Option<String>,
    pub es_info: Option<EsInfo>,
    pub env_conf: Vec<Pair>,
    pub storage_confs: Vec<StorageConf>,
    pub status: Option<String>,
    pub vpc: Option<String>,
    pub subnet_id: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub storage_mount_confs: Vec<StorageMountConf>,
    pub version_name: Option<String>,
    pub log_output_conf: Option<LogOutputConf>,
    pub application_name: Option<String>,
    pub application_description: Option<String>,
    pub environment_name: Option<String>,
    pub environment_id: Option<String>,
    pub public_domain: Option<String>,
    pub enable_public_access: Option<bool>,
    pub current_instances: Option<i64>,
    pub expected_instances: Option<i64>,
    pub coding_language: Option<String>,
    pub pkg_name: Option<String>,
    pub es_enable: Option<i64>,
    pub es_strategy: Option<i64>,
    pub image_tag: Option<String>,
    pub log_enable: Option<i64>,
    pub min_alive_instances: Option<String>,
    pub security_group_ids: Vec<String>,
    pub image_command: Option<String>,
    pub image_args: Vec<String>,
    pub use_registry_default_config: Option<bool>,
    pub service: Option<EksService>,
    pub setting_confs: Vec<MountedSettingConf>,
    pub log_confs: Vec<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub liveness: Option<HealthCheckConfig>,
    pub readiness: Option<HealthCheckConfig>,
    pub horizontal_autoscaler: Vec<HorizontalAutoscaler>,
    pub cron_horizontal_autoscaler: Vec<CronHorizontalAutoscaler>,
    pub zones: Vec<String>,
    pub last_deploy_date: Option<String>,
    pub last_deploy_success_date: Option<String>,
    pub node_infos: Vec<NodeInfo>,
    pub image_type: Option<i64>,
    pub enable_tracing: Option<i64>,
    pub enable_tracing_report: Option<i64>,
    pub repo_type: Option<i64>,
    pub batch_deploy_status: Option<String>,
    pub apm_instance_id: Option<String>,
    pub workload_info: Option<WorkloadInfo>,
    pub speed_up: Option<bool>,
    pub startup_probe: Option<HealthCheckConfig>,
    pub os_flavour: Option<String>,
    pub repo_server: Option<String>,
    pub under_deploying: Option<bool>,
    pub enable_prometheus_conf: Option<EnablePrometheusConf>,
    pub stopped_manually: Option<bool>,
    pub tcr_instance_id: Option<String>,
    pub enable_metrics: Option<i64>,
    pub app_id: Option<String>,
    pub sub_account_uin: Option<String>,
    pub uin: Option<String>,
    pub region: Option<String>,
    pub group_id: Option<String>,
    pub enable_registry: Option<i64>,
    pub autoscaler_list: Vec<Autoscaler>,
    pub modifier: Option<String>,
    pub creator: Option<String>,
    pub deploy_strategy_conf: Option<DeployStrategyConf>,
    pub pod_list: Option<DescribeRunPodPage>,
    pub conf_edited: Option<bool>,
    pub tags: Vec<Tag>,
    pub pre_stop_encoded: Option<String>,
    pub post_start_encoded: Option<String>,
}
model! { TemServiceVersionInfo {
    0 "VersionId" version_id: String, 1 "ApplicationId" application_id: String, 2 "DeployMode" deploy_mode: String,
    3 "JdkVersion" jdk_version: String, 4 "Description" description: String, 5 "DeployVersion" deploy_version: String,
    6 "PublishMode" publish_mode: String, 7 "JvmOpts" jvm_opts: String, 8 "InitPodNum" init_pod_num: i64,
    9 "CpuSpec" cpu_spec: f64, 10 "MemorySpec" memory_spec: f64, 11 "ImgRepo" img_repo: String,
    12 "ImgName" img_name: String, 13 "ImgVersion" img_version: String, 14 "EsInfo" es_info: EsInfo,
    15 "EnvConf" env_conf: Vec<Pair>, 16 "StorageConfs" storage_confs: Vec<StorageConf>, 17 "Status" status: String,
    18 "Vpc" vpc: String, 19 "SubnetId" subnet_id: String, 20 "CreateDate" create_date: String,
    21 "ModifyDate" modify_date: String, 22 "StorageMountConfs" storage_mount_confs: Vec<StorageMountConf>,
    23 "VersionName" version_name: String, 24 "LogOutputConf" log_output_conf: LogOutputConf,
    25 "ApplicationName" application_name: String, 26 "ApplicationDescription" application_description: String,
    27 "EnvironmentName" environment_name: String, 28 "EnvironmentId" environment_id: String,
    29 "PublicDomain" public_domain: String, 30 "EnablePublicAccess" enable_public_access: bool,
    31 "CurrentInstances" current_instances: i64, 32 "ExpectedInstances" expected_instances: i64,
    33 "CodingLanguage" coding_language: String, 34 "PkgName" pkg_name: String, 35 "EsEnable" es_enable: i64,
    36 "EsStrategy" es_strategy: i64, 37 "ImageTag" image_tag: String, 38 "LogEnable" log_enable: i64,
    39 "MinAliveInstances" min_alive_instances: String, 40 "SecurityGroupIds" security_group_ids: Vec<String>,
    41 "ImageCommand" image_command: String, 42 "ImageArgs" image_args: Vec<String>,
    43 "UseRegistryDefaultConfig" use_registry_default_config: bool, 44 "Service" service: EksService,
    45 "SettingConfs" setting_confs: Vec<MountedSettingConf>, 46 "LogConfs" log_confs: Vec<String>,
    47 "PostStart" post_start: String, 48 "PreStop" pre_stop: String, 49 "Liveness" liveness: HealthCheckConfig,
    50 "Readiness" readiness: HealthCheckConfig,
    51 "HorizontalAutoscaler" horizontal_autoscaler: Vec<HorizontalAutoscaler>,
    52 "CronHorizontalAutoscaler" cron_horizontal_autoscaler: Vec<CronHorizontalAutoscaler>,
    53 "Zones" zones: Vec<String>, 54 "LastDeployDate" last_deploy_date: String,
    55 "LastDeploySuccessDate" last_deploy_success_date: String, 56 "NodeInfos" node_infos: Vec<NodeInfo>,
    57 "ImageType" image_type: i64, 58 "EnableTracing" enable_tracing: i64,
    59 "EnableTracingReport" enable_tracing_report: i64, 60 "RepoType" repo_type: i64,
    61 "BatchDeployStatus" batch_deploy_status: String, 62 "ApmInstanceId" apm_instance_id: String,
    63 "WorkloadInfo" workload_info: WorkloadInfo, 64 "SpeedUp" speed_up: bool,
    65 "StartupProbe" startup_probe: HealthCheckConfig, 66 "OsFlavour" os_flavour: String,
    67 "RepoServer" repo_server: String, 68 "UnderDeploying" under_deploying: bool,
    69 "EnablePrometheusConf" enable_prometheus_conf: EnablePrometheusConf, 70 "StoppedManually" stopped_manually: bool,
    71 "TcrInstanceId" tcr_instance_id: String, 72 "EnableMetrics" enable_metrics: i64, 73 "AppId" app_id: String,
    74 "SubAccountUin" sub_account_uin: String, 75 "Uin" uin: String, 76 "Region" region: String,
    77 "GroupId" group_id: String, 78 "EnableRegistry" enable_registry: i64,
    79 "AutoscalerList" autoscaler_list: Vec<Autoscaler>, 80 "Modifier" modifier: String, 81 "Creator" creator: String,
    82 "DeployStrategyConf" deploy_strategy_conf: DeployStrategyConf, 83 "PodList" pod_list: DescribeRunPodPage,
    84 "ConfEdited" conf_edited: bool, 85 "Tags" tags: Vec<Tag>, 86 "PreStopEncoded" pre_stop_encoded: String,
    87 "PostStartEncoded" post_start_encoded: String
} }

/// In the response of [`DescribeApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub name: Option<String>,
    pub zone: Option<String>,
    pub subnet_id: Option<String>,
    pub available_ip_count: Option<String>,
    pub cidr: Option<String>,
}
model! { NodeInfo {
    0 "Name" name: String, 1 "Zone" zone: String, 2 "SubnetId" subnet_id: String,
    3 "AvailableIpCount" available_ip_count: String, 4 "Cidr" cidr: String
} }

/// In the response of [`DescribeApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadInfo {
    pub cluster_id: Option<String>,
    pub application_name: Option<String>,
    pub version_name: Option<String>,
    pub ready_replicas: Option<i64>,
    pub replicas: Option<i64>,
    pub updated_replicas: Option<i64>,
    pub updated_ready_replicas: Option<i64>,
    pub update_revision: Option<String>,
    pub current_revision: Option<String>,
}
model! { WorkloadInfo {
    0 "ClusterId" cluster_id: String, 1 "ApplicationName" application_name: String,
    2 "VersionName" version_name: String, 3 "ReadyReplicas" ready_replicas: i64, 4 "Replicas" replicas: i64,
    5 "UpdatedReplicas" updated_replicas: i64, 6 "UpdatedReadyReplicas" updated_ready_replicas: i64,
    7 "UpdateRevision" update_revision: String, 8 "CurrentRevision" current_revision: String
} }

/// In the response of [`DescribeApplicationInfo`].
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

/// In the response of [`DescribeApplicationInfo`].
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
    pub ready: Option<bool>,
    pub container_state: Option<String>,
    pub node_info: Option<NodeInfo>,
    pub start_time: Option<String>,
    pub unhealthy: Option<bool>,
    pub unhealthy_warning_msg: Option<String>,
    pub version_id: Option<String>,
    pub application_name: Option<String>,
}
model! { RunVersionPod {
    0 "Webshell" webshell: String, 1 "PodId" pod_id: String, 2 "Status" status: String,
    3 "CreateTime" create_time: String, 4 "PodIp" pod_ip: String, 5 "Zone" zone: String,
    6 "DeployVersion" deploy_version: String, 7 "RestartCount" restart_count: i64, 8 "Ready" ready: bool,
    9 "ContainerState" container_state: String, 10 "NodeInfo" node_info: NodeInfo, 11 "StartTime" start_time: String,
    12 "Unhealthy" unhealthy: bool, 13 "UnhealthyWarningMsg" unhealthy_warning_msg: String,
    14 "VersionId" version_id: String, 15 "ApplicationName" application_name: String
} }

/// Describes application pods: `DescribeApplicationPods` of `tem` 2021-07-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplicationPods>.
///
/// Errors: [`codes::FAILED_OPERATION_DEFAULT_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_DESCRIBE_RUN_POD_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_RUN_POD_LIST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPods {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub application_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub status: Option<String>,
    pub pod_name: Option<String>,
    pub source_channel: Option<i64>,
}
operation! { DescribeApplicationPods(environment_id: String, application_id: String)
    "DescribeApplicationPods" -> DescribeApplicationPodsOutput {
    0 "EnvironmentId" environment_id, 1 "ApplicationId" application_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Status" status: String, 5 "PodName" pod_name: String, 6 "SourceChannel" source_channel: i64
} }
paged! { DescribeApplicationPods: RunVersionPod =
    Offset "Offset", "Result.PodList" result.pod_list, total "Result.TotalCount" }

/// Response of [`DescribeApplicationPods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationPodsOutput {
    pub result: Option<DescribeRunPodPage>,
}
model! { DescribeApplicationPodsOutput {
    0 "Result" result: DescribeRunPodPage
} }

/// Describes application service list: `DescribeApplicationServiceList` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplicationServiceList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServiceList {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub application_id: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeApplicationServiceList(environment_id: String, application_id: String)
    "DescribeApplicationServiceList" -> DescribeApplicationServiceListOutput {
    0 "EnvironmentId" environment_id, 1 "ApplicationId" application_id, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeApplicationServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationServiceListOutput {
    pub result: Option<EksService>,
}
model! { DescribeApplicationServiceListOutput {
    0 "Result" result: EksService
} }

/// Describes applications: `DescribeApplications` of `tem` 2021-07-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplications>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub environment_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub source_channel: Option<i64>,
    pub application_id: Option<String>,
    pub keyword: Option<String>,
    pub filters: Option<Vec<QueryFilter>>,
    pub sort_info: Option<SortType>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "EnvironmentId" environment_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "SourceChannel" source_channel: i64, 4 "ApplicationId" application_id: String, 5 "Keyword" keyword: String,
    6 "Filters" filters: Vec<QueryFilter>, 7 "SortInfo" sort_info: SortType
} }
paged! { DescribeApplications: TemService = Offset "Offset", "Result.Records" result.records, total "Result.Total" }

/// In the request of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { QueryFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortType {
    pub key: Option<String>,
    pub r#type: Option<i64>,
}
input! { SortType() {
    0 "Key" key: String, 1 "Type" r#type: i64
} }

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub result: Option<ServicePage>,
}
model! { DescribeApplicationsOutput {
    0 "Result" result: ServicePage
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePage {
    pub records: Vec<TemService>,
    pub total: Option<i64>,
    pub size: Option<i64>,
    pub pages: Option<i64>,
    pub current: Option<i64>,
}
model! { ServicePage {
    0 "Records" records: Vec<TemService>, 1 "Total" total: i64, 2 "Size" size: i64, 3 "Pages" pages: i64,
    4 "Current" current: i64
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemService {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_date: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_date: Option<String>,
    pub modifier: Option<String>,
    pub creator: Option<String>,
    pub repo_type: Option<i64>,
    pub instance_id: Option<String>,
    pub repo_name: Option<String>,
    pub coding_language: Option<String>,
    pub deploy_mode: Option<String>,
    pub environment_name: Option<String>,
    pub active_versions: Vec<ServiceVersionBrief>,
    pub enable_tracing: Option<i64>,
    pub tags: Vec<Tag>,
    pub has_authority: Option<bool>,
}
model! { TemService {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "Description" description: String, 3 "EnvironmentId" environment_id: String, 4 "CreateDate" create_date: String,
    5 "ModifyDate" modify_date: String, 6 "Modifier" modifier: String, 7 "Creator" creator: String,
    8 "RepoType" repo_type: i64, 9 "InstanceId" instance_id: String, 10 "RepoName" repo_name: String,
    11 "CodingLanguage" coding_language: String, 12 "DeployMode" deploy_mode: String,
    13 "EnvironmentName" environment_name: String, 14 "ActiveVersions" active_versions: Vec<ServiceVersionBrief>,
    15 "EnableTracing" enable_tracing: i64, 16 "Tags" tags: Vec<Tag>, 17 "HasAuthority" has_authority: bool
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceVersionBrief {
    pub version_name: Option<String>,
    pub status: Option<String>,
    pub enable_es: Option<i64>,
    pub current_instances: Option<i64>,
    pub version_id: Option<String>,
    pub log_output_conf: Option<LogOutputConf>,
    pub expected_instances: Option<i64>,
    pub deploy_mode: Option<String>,
    pub build_task_id: Option<String>,
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub under_deploying: Option<bool>,
    pub batch_deploy_status: Option<String>,
    pub zones: Vec<String>,
    pub node_infos: Vec<NodeInfo>,
    pub pod_list: Option<DescribeRunPodPage>,
    pub workload_info: Option<WorkloadInfo>,
    pub create_date: Option<String>,
    pub region_id: Option<String>,
}
model! { ServiceVersionBrief {
    0 "VersionName" version_name: String, 1 "Status" status: String, 2 "EnableEs" enable_es: i64,
    3 "CurrentInstances" current_instances: i64, 4 "VersionId" version_id: String,
    5 "LogOutputConf" log_output_conf: LogOutputConf, 6 "ExpectedInstances" expected_instances: i64,
    7 "DeployMode" deploy_mode: String, 8 "BuildTaskId" build_task_id: String, 9 "EnvironmentId" environment_id: String,
    10 "EnvironmentName" environment_name: String, 11 "ApplicationId" application_id: String,
    12 "ApplicationName" application_name: String, 13 "UnderDeploying" under_deploying: bool,
    14 "BatchDeployStatus" batch_deploy_status: String, 15 "Zones" zones: Vec<String>,
    16 "NodeInfos" node_infos: Vec<NodeInfo>, 17 "PodList" pod_list: DescribeRunPodPage,
    18 "WorkloadInfo" workload_info: WorkloadInfo, 19 "CreateDate" create_date: String, 20 "RegionId" region_id: String
} }

/// Describes applications status: `DescribeApplicationsStatus` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeApplicationsStatus>.
///
/// Errors: [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsStatus {
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeApplicationsStatus(environment_id: String)
    "DescribeApplicationsStatus" -> DescribeApplicationsStatusOutput {
    0 "EnvironmentId" environment_id, 1 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeApplicationsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsStatusOutput {
    pub result: Vec<ServiceVersionBrief>,
}
model! { DescribeApplicationsStatusOutput {
    0 "Result" result: Vec<ServiceVersionBrief>
} }

/// Describes config data: `DescribeConfigData` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeConfigData>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_CONFIG_DATA_ERROR`], [`codes::RESOURCE_NOT_FOUND_CONFIG_DATA_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigData {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeConfigData(environment_id: String, name: String) "DescribeConfigData" -> DescribeConfigDataOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDataOutput {
    pub result: Option<ConfigData>,
}
model! { DescribeConfigDataOutput {
    0 "Result" result: ConfigData
} }

/// In the response of [`DescribeConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigData {
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub related_applications: Vec<TemService>,
    pub data: Vec<Pair>,
}
model! { ConfigData {
    0 "Name" name: String, 1 "CreateTime" create_time: String,
    2 "RelatedApplications" related_applications: Vec<TemService>, 3 "Data" data: Vec<Pair>
} }

/// Describes config data list: `DescribeConfigDataList` of `tem` 2021-07-01.
///
/// POST. Reads only. Pages by token (`ContinueToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeConfigDataList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_CONFIG_DATA_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDataList {
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
    pub continue_token: Option<String>,
    pub limit: Option<i64>,
}
operation! { DescribeConfigDataList(environment_id: String) "DescribeConfigDataList" -> DescribeConfigDataListOutput {
    0 "EnvironmentId" environment_id, 1 "SourceChannel" source_channel: i64, 2 "ContinueToken" continue_token: String,
    3 "Limit" limit: i64
} }
paged! { DescribeConfigDataList: ConfigData =
    Token "ContinueToken", "Result.Records" result.records, next "Result.ContinueToken" }

/// Response of [`DescribeConfigDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDataListOutput {
    pub result: Option<DescribeConfigDataListPage>,
}
model! { DescribeConfigDataListOutput {
    0 "Result" result: DescribeConfigDataListPage
} }

/// In the response of [`DescribeConfigDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigDataListPage {
    pub records: Vec<ConfigData>,
    pub continue_token: Option<String>,
    pub remaining_count: Option<i64>,
}
model! { DescribeConfigDataListPage {
    0 "Records" records: Vec<ConfigData>, 1 "ContinueToken" continue_token: String,
    2 "RemainingCount" remaining_count: i64
} }

/// Describes deploy application detail: `DescribeDeployApplicationDetail` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeDeployApplicationDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_RUN_POD_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_RUN_POD_LIST_ERROR`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_SERVICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApplicationDetail {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub version_id: Option<String>,
}
operation! { DescribeDeployApplicationDetail(application_id: String, environment_id: String)
    "DescribeDeployApplicationDetail" -> DescribeDeployApplicationDetailOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "VersionId" version_id: String
} }

/// Response of [`DescribeDeployApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApplicationDetailOutput {
    pub result: Option<TemDeployApplicationDetailInfo>,
}
model! { DescribeDeployApplicationDetailOutput {
    0 "Result" result: TemDeployApplicationDetailInfo
} }

/// In the response of [`DescribeDeployApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemDeployApplicationDetailInfo {
    pub deploy_strategy_conf: Option<DeployStrategyConf>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub beta_batch_detail: Option<DeployServiceBatchDetail>,
    pub other_batch_detail: Vec<DeployServiceBatchDetail>,
    pub old_version_pod_list: Option<DescribeRunPodPage>,
    pub current_batch_index: Option<i64>,
    pub error_message: Option<String>,
    pub current_batch_status: Option<String>,
    pub new_deploy_version: Option<String>,
    pub old_deploy_version: Option<String>,
    pub new_version_package_info: Option<String>,
    pub next_batch_start_time: Option<i64>,
}
model! { TemDeployApplicationDetailInfo {
    0 "DeployStrategyConf" deploy_strategy_conf: DeployStrategyConf, 1 "StartTime" start_time: String,
    2 "EndTime" end_time: String, 3 "Status" status: String,
    4 "BetaBatchDetail" beta_batch_detail: DeployServiceBatchDetail,
    5 "OtherBatchDetail" other_batch_detail: Vec<DeployServiceBatchDetail>,
    6 "OldVersionPodList" old_version_pod_list: DescribeRunPodPage, 7 "CurrentBatchIndex" current_batch_index: i64,
    8 "ErrorMessage" error_message: String, 9 "CurrentBatchStatus" current_batch_status: String,
    10 "NewDeployVersion" new_deploy_version: String, 11 "OldDeployVersion" old_deploy_version: String,
    12 "NewVersionPackageInfo" new_version_package_info: String, 13 "NextBatchStartTime" next_batch_start_time: i64
} }

/// In the response of [`DescribeDeployApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServiceBatchDetail {
    pub old_pod_list: Option<DeployServicePodDetail>,
    pub new_pod_list: Option<DeployServicePodDetail>,
    pub batch_status: Option<String>,
    pub pod_num: Option<i64>,
    pub batch_index: Option<i64>,
    pub old_pods: Vec<DeployServicePodDetail>,
    pub new_pods: Vec<DeployServicePodDetail>,
    pub next_batch_start_time: Option<i64>,
}
model! { DeployServiceBatchDetail {
    0 "OldPodList" old_pod_list: DeployServicePodDetail, 1 "NewPodList" new_pod_list: DeployServicePodDetail,
    2 "BatchStatus" batch_status: String, 3 "PodNum" pod_num: i64, 4 "BatchIndex" batch_index: i64,
    5 "OldPods" old_pods: Vec<DeployServicePodDetail>, 6 "NewPods" new_pods: Vec<DeployServicePodDetail>,
    7 "NextBatchStartTime" next_batch_start_time: i64
} }

/// In the response of [`DescribeDeployApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployServicePodDetail {
    pub pod_id: Option<String>,
    pub pod_status: Vec<String>,
    pub pod_version: Option<String>,
    pub create_time: Option<String>,
    pub zone: Option<String>,
    pub webshell: Option<String>,
    pub status: Option<String>,
}
model! { DeployServicePodDetail {
    0 "PodId" pod_id: String, 1 "PodStatus" pod_status: Vec<String>, 2 "PodVersion" pod_version: String,
    3 "CreateTime" create_time: String, 4 "Zone" zone: String, 5 "Webshell" webshell: String, 6 "Status" status: String
} }

/// Describes environment: `DescribeEnvironment` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeEnvironment>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_NOT_FOUND`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironment {
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeEnvironment(environment_id: String) "DescribeEnvironment" -> DescribeEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentOutput {
    pub result: Option<NamespaceInfo>,
}
model! { DescribeEnvironmentOutput {
    0 "Result" result: NamespaceInfo
} }

/// In the response of [`DescribeEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceInfo {
    pub environment_id: Option<String>,
    pub namespace_name: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub environment_name: Option<String>,
    pub apm_instance_id: Option<String>,
    pub locked: Option<i64>,
    pub tags: Vec<Tag>,
    pub env_type: Option<String>,
}
model! { NamespaceInfo {
    0 "EnvironmentId" environment_id: String, 1 "NamespaceName" namespace_name: String, 2 "Region" region: String,
    3 "VpcId" vpc_id: String, 4 "SubnetIds" subnet_ids: Vec<String>, 5 "Description" description: String,
    6 "CreatedDate" created_date: String, 7 "EnvironmentName" environment_name: String,
    8 "ApmInstanceId" apm_instance_id: String, 9 "Locked" locked: i64, 10 "Tags" tags: Vec<Tag>,
    11 "EnvType" env_type: String
} }

/// Describes environment status: `DescribeEnvironmentStatus` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeEnvironmentStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentStatus {
    /// Required.
    pub environment_ids: Vec<String>,
    pub source_channel: Option<i64>,
}
operation! { DescribeEnvironmentStatus(environment_ids: Vec<String>)
    "DescribeEnvironmentStatus" -> DescribeEnvironmentStatusOutput {
    0 "EnvironmentIds" environment_ids, 1 "SourceChannel" source_channel: i64
} }

/// Response of [`DescribeEnvironmentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentStatusOutput {
    pub result: Vec<NamespaceStatusInfo>,
}
model! { DescribeEnvironmentStatusOutput {
    0 "Result" result: Vec<NamespaceStatusInfo>
} }

/// In the response of [`DescribeEnvironmentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceStatusInfo {
    pub environment_id: Option<String>,
    pub environment_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_status: Option<String>,
    pub environment_starting_status: Option<TemEnvironmentStartingStatus>,
    pub environment_stopping_status: Option<TemEnvironmentStoppingStatus>,
}
model! { NamespaceStatusInfo {
    0 "EnvironmentId" environment_id: String, 1 "EnvironmentName" environment_name: String,
    2 "ClusterId" cluster_id: String, 3 "ClusterStatus" cluster_status: String,
    4 "EnvironmentStartingStatus" environment_starting_status: TemEnvironmentStartingStatus,
    5 "EnvironmentStoppingStatus" environment_stopping_status: TemEnvironmentStoppingStatus
} }

/// In the response of [`DescribeEnvironmentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemEnvironmentStartingStatus {
    pub application_num_need_to_start: Option<i64>,
    pub started_application_num: Option<i64>,
    pub start_failed_application_num: Option<i64>,
}
model! { TemEnvironmentStartingStatus {
    0 "ApplicationNumNeedToStart" application_num_need_to_start: i64,
    1 "StartedApplicationNum" started_application_num: i64,
    2 "StartFailedApplicationNum" start_failed_application_num: i64
} }

/// In the response of [`DescribeEnvironmentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemEnvironmentStoppingStatus {
    pub application_num_need_to_stop: Option<i64>,
    pub stopped_application_num: Option<i64>,
    pub stop_failed_application_num: Option<i64>,
}
model! { TemEnvironmentStoppingStatus {
    0 "ApplicationNumNeedToStop" application_num_need_to_stop: i64,
    1 "StoppedApplicationNum" stopped_application_num: i64,
    2 "StopFailedApplicationNum" stop_failed_application_num: i64
} }

/// Describes environments: `DescribeEnvironments` of `tem` 2021-07-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeEnvironments>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACTION_READ_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TENANT_INFO`],
/// [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub source_channel: Option<i64>,
    pub filters: Option<Vec<QueryFilter>>,
    pub sort_info: Option<SortType>,
    pub environment_id: Option<String>,
}
operation! { DescribeEnvironments() "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SourceChannel" source_channel: i64,
    3 "Filters" filters: Vec<QueryFilter>, 4 "SortInfo" sort_info: SortType, 5 "EnvironmentId" environment_id: String
} }
paged! { DescribeEnvironments: TemNamespaceInfo =
    Offset "Offset", "Result.Records" result.records, total "Result.Total" }

/// Response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub result: Option<NamespacePage>,
}
model! { DescribeEnvironmentsOutput {
    0 "Result" result: NamespacePage
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespacePage {
    pub records: Vec<TemNamespaceInfo>,
    pub total: Option<i64>,
    pub size: Option<i64>,
    pub pages: Option<i64>,
    pub current: Option<i64>,
}
model! { NamespacePage {
    0 "Records" records: Vec<TemNamespaceInfo>, 1 "Total" total: i64, 2 "Size" size: i64, 3 "Pages" pages: i64,
    4 "Current" current: i64
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemNamespaceInfo {
    pub environment_id: Option<String>,
    pub channel: Option<String>,
    pub environment_name: Option<String>,
    pub region: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub vpc: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub modifier: Option<String>,
    pub creator: Option<String>,
    pub application_num: Option<i64>,
    pub run_instances_num: Option<i64>,
    pub subnet_id: Option<String>,
    pub cluster_status: Option<String>,
    pub enable_tsw_trace_service: Option<bool>,
    pub locked: Option<i64>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub sub_account_uin: Option<String>,
    pub cluster_id: Option<String>,
    pub tags: Vec<Tag>,
    pub has_authority: Option<bool>,
    pub env_type: Option<String>,
    pub region_id: Option<String>,
}
model! { TemNamespaceInfo {
    0 "EnvironmentId" environment_id: String, 1 "Channel" channel: String, 2 "EnvironmentName" environment_name: String,
    3 "Region" region: String, 4 "Description" description: String, 5 "Status" status: i64, 6 "Vpc" vpc: String,
    7 "CreateDate" create_date: String, 8 "ModifyDate" modify_date: String, 9 "Modifier" modifier: String,
    10 "Creator" creator: String, 11 "ApplicationNum" application_num: i64, 12 "RunInstancesNum" run_instances_num: i64,
    13 "SubnetId" subnet_id: String, 14 "ClusterStatus" cluster_status: String,
    15 "EnableTswTraceService" enable_tsw_trace_service: bool, 16 "Locked" locked: i64, 17 "AppId" app_id: String,
    18 "Uin" uin: String, 19 "SubAccountUin" sub_account_uin: String, 20 "ClusterId" cluster_id: String,
    21 "Tags" tags: Vec<Tag>, 22 "HasAuthority" has_authority: bool, 23 "EnvType" env_type: String,
    24 "RegionId" region_id: String
} }

/// Describes ingress: `DescribeIngress` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeIngress>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_INGRESS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngress {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_namespace: String,
    /// Required.
    pub ingress_name: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeIngress(environment_id: String, cluster_namespace: String, ingress_name: String)
    "DescribeIngress" -> DescribeIngressOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterNamespace" cluster_namespace, 2 "IngressName" ingress_name,
    3 "SourceChannel" source_channel: i64
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
    pub environment_id: Option<String>,
    /// Required.
    pub address_ip_version: Option<String>,
    /// Required.
    pub ingress_name: Option<String>,
    /// Required.
    pub rules: Option<Vec<IngressRule>>,
    /// Required.
    pub clb_id: Option<String>,
    pub cluster_namespace: Option<String>,
    pub tls: Option<Vec<IngressTls>>,
    pub cluster_id: Option<String>,
    pub vip: Option<String>,
    pub create_time: Option<String>,
    pub mixed: Option<bool>,
    pub rewrite_type: Option<String>,
    pub domain: Option<String>,
}

/// Arguments of [`IngressInfo::new`].
pub struct IngressInfoRequired {
    pub environment_id: String,
    pub address_ip_version: String,
    pub ingress_name: String,
    pub rules: Vec<IngressRule>,
    pub clb_id: String,
}
input! { IngressInfo { IngressInfoRequired: environment_id, address_ip_version, ingress_name, rules, clb_id } {
    0 "EnvironmentId" environment_id: String, 1 "AddressIPVersion" address_ip_version: String,
    2 "IngressName" ingress_name: String, 3 "Rules" rules: Vec<IngressRule>, 4 "ClbId" clb_id: String,
    5 "ClusterNamespace" cluster_namespace: String, 6 "Tls" tls: Vec<IngressTls>, 7 "ClusterId" cluster_id: String,
    8 "Vip" vip: String, 9 "CreateTime" create_time: String, 10 "Mixed" mixed: bool,
    11 "RewriteType" rewrite_type: String, 12 "Domain" domain: String
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

/// Describes ingresses: `DescribeIngresses` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeIngresses>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_SERVICE_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_SERVICE_LIST_ERROR`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIngresses {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_namespace: String,
    pub source_channel: Option<i64>,
    pub ingress_names: Option<Vec<String>>,
}
operation! { DescribeIngresses(environment_id: String, cluster_namespace: String)
    "DescribeIngresses" -> DescribeIngressesOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterNamespace" cluster_namespace, 2 "SourceChannel" source_channel: i64,
    3 "IngressNames" ingress_names: Vec<String>
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

/// Describes log config: `DescribeLogConfig` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeLogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_LOG_CONFIG_ERROR`], [`codes::RESOURCE_NOT_FOUND_LOG_CONFIG_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfig {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub application_id: String,
}
operation! { DescribeLogConfig(environment_id: String, name: String, application_id: String)
    "DescribeLogConfig" -> DescribeLogConfigOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "ApplicationId" application_id
} }

/// Response of [`DescribeLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigOutput {
    pub result: Option<LogConfig>,
}
model! { DescribeLogConfigOutput {
    0 "Result" result: LogConfig
} }

/// In the request of [`DescribeLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfig {
    pub name: Option<String>,
    pub input_type: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub log_type: Option<String>,
    pub beginning_regex: Option<String>,
    pub log_path: Option<String>,
    pub file_pattern: Option<String>,
    pub create_date: Option<String>,
    pub modify_date: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub extract_rule: Option<LogConfigExtractRule>,
}
input! { LogConfig() {
    0 "Name" name: String, 1 "InputType" input_type: String, 2 "LogsetId" logset_id: String,
    3 "TopicId" topic_id: String, 4 "LogType" log_type: String, 5 "BeginningRegex" beginning_regex: String,
    6 "LogPath" log_path: String, 7 "FilePattern" file_pattern: String, 8 "CreateDate" create_date: String,
    9 "ModifyDate" modify_date: String, 10 "ApplicationId" application_id: String,
    11 "ApplicationName" application_name: String, 12 "ExtractRule" extract_rule: LogConfigExtractRule
} }

/// Describes paged log config list: `DescribePagedLogConfigList` of `tem` 2021-07-01.
///
/// POST. Reads only. Pages by token (`ContinueToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribePagedLogConfigList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_CONFIG_DATA_LIST_ERROR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_LOG_CONFIG_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePagedLogConfigList {
    /// Required.
    pub environment_id: String,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub name: Option<String>,
    pub limit: Option<i64>,
    pub continue_token: Option<String>,
}
operation! { DescribePagedLogConfigList(environment_id: String)
    "DescribePagedLogConfigList" -> DescribePagedLogConfigListOutput {
    0 "EnvironmentId" environment_id, 1 "ApplicationId" application_id: String,
    2 "ApplicationName" application_name: String, 3 "Name" name: String, 4 "Limit" limit: i64,
    5 "ContinueToken" continue_token: String
} }
paged! { DescribePagedLogConfigList: LogConfig =
    Token "ContinueToken", "Result.Records" result.records, next "Result.ContinueToken" }

/// Response of [`DescribePagedLogConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePagedLogConfigListOutput {
    pub result: Option<LogConfigListPage>,
}
model! { DescribePagedLogConfigListOutput {
    0 "Result" result: LogConfigListPage
} }

/// In the response of [`DescribePagedLogConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfigListPage {
    pub records: Vec<LogConfig>,
    pub continue_token: Option<String>,
}
model! { LogConfigListPage {
    0 "Records" records: Vec<LogConfig>, 1 "ContinueToken" continue_token: String
} }

/// Describes related ingresses: `DescribeRelatedIngresses` of `tem` 2021-07-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DescribeRelatedIngresses>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SERVICE_INGRESS_ERROR`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::MISSING_PARAMETER_SERVICE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedIngresses {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_namespace: String,
    /// Required.
    pub application_id: String,
    pub source_channel: Option<i64>,
}
operation! { DescribeRelatedIngresses(environment_id: String, cluster_namespace: String, application_id: String)
    "DescribeRelatedIngresses" -> DescribeRelatedIngressesOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterNamespace" cluster_namespace, 2 "ApplicationId" application_id,
    3 "SourceChannel" source_channel: i64
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

/// Destroys config data: `DestroyConfigData` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DestroyConfigData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyConfigData {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    pub source_channel: Option<i64>,
}
operation! { DestroyConfigData(environment_id: String, name: String) "DestroyConfigData" -> DestroyConfigDataOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`DestroyConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyConfigDataOutput {
    pub result: Option<bool>,
}
model! { DestroyConfigDataOutput {
    0 "Result" result: bool
} }

/// Destroys environment: `DestroyEnvironment` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DestroyEnvironment>.
///
/// Errors: [`codes::RESOURCE_IN_USE_ENVIRONMENT_ALREADY_LOCKED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyEnvironment {
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { DestroyEnvironment(environment_id: String) "DestroyEnvironment" -> DestroyEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "SourceChannel" source_channel: i64
} }

/// Response of [`DestroyEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyEnvironmentOutput {
    pub result: Option<bool>,
}
model! { DestroyEnvironmentOutput {
    0 "Result" result: bool
} }

/// Destroys log config: `DestroyLogConfig` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DestroyLogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_LOG_CONFIG_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyLogConfig {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    pub application_id: Option<String>,
}
operation! { DestroyLogConfig(environment_id: String, name: String) "DestroyLogConfig" -> DestroyLogConfigOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "ApplicationId" application_id: String
} }

/// Response of [`DestroyLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyLogConfigOutput {
    pub result: Option<bool>,
}
model! { DestroyLogConfigOutput {
    0 "Result" result: bool
} }

/// Disables application autoscaler: `DisableApplicationAutoscaler` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=DisableApplicationAutoscaler>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_APPLICATION_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationAutoscaler {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub autoscaler_id: String,
    pub source_channel: Option<i64>,
}
operation! { DisableApplicationAutoscaler(application_id: String, environment_id: String, autoscaler_id: String)
    "DisableApplicationAutoscaler" -> DisableApplicationAutoscalerOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "AutoscalerId" autoscaler_id,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`DisableApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationAutoscalerOutput {
    pub result: Option<bool>,
}
model! { DisableApplicationAutoscalerOutput {
    0 "Result" result: bool
} }

/// Enables application autoscaler: `EnableApplicationAutoscaler` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=EnableApplicationAutoscaler>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_APPLICATION_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationAutoscaler {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub autoscaler_id: String,
    pub source_channel: Option<i64>,
}
operation! { EnableApplicationAutoscaler(application_id: String, environment_id: String, autoscaler_id: String)
    "EnableApplicationAutoscaler" -> EnableApplicationAutoscalerOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "AutoscalerId" autoscaler_id,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`EnableApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationAutoscalerOutput {
    pub result: Option<bool>,
}
model! { EnableApplicationAutoscalerOutput {
    0 "Result" result: bool
} }

/// Generates application package download url: `GenerateApplicationPackageDownloadUrl` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=GenerateApplicationPackageDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateApplicationPackageDownloadUrl {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub deploy_version: String,
    pub source_channel: Option<i64>,
}
operation! { GenerateApplicationPackageDownloadUrl(application_id: String, pkg_name: String, deploy_version: String)
    "GenerateApplicationPackageDownloadUrl" -> GenerateApplicationPackageDownloadUrlOutput {
    0 "ApplicationId" application_id, 1 "PkgName" pkg_name, 2 "DeployVersion" deploy_version,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`GenerateApplicationPackageDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateApplicationPackageDownloadUrlOutput {
    pub result: Option<String>,
}
model! { GenerateApplicationPackageDownloadUrlOutput {
    0 "Result" result: String
} }

/// Modifies application autoscaler: `ModifyApplicationAutoscaler` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyApplicationAutoscaler>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_AT_LEAST_ONE_SCALER_RULE_SHOULD_BE_APPLIED`],
/// [`codes::INVALID_PARAMETER_VALUE_AUTO_SCALER_LARGER_THAN_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CRON_HPA_REPLICAS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_HPA_MIN_MAX_INVALID`], [`codes::INVALID_PARAMETER_VALUE_HPA_THRESHOLD_INVALID`],
/// [`codes::MISSING_PARAMETER_MIN_MAX_NUM_NULL`], [`codes::MISSING_PARAMETER_SCALER_ID_NULL`],
/// [`codes::RESOURCE_UNAVAILABLE_APPLICATION_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationAutoscaler {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub autoscaler_id: String,
    /// Required.
    pub autoscaler: Autoscaler,
    pub source_channel: Option<i64>,
}
operation! {
    ModifyApplicationAutoscaler(application_id: String, environment_id: String, autoscaler_id: String, autoscaler: Autoscaler)
    "ModifyApplicationAutoscaler" -> ModifyApplicationAutoscalerOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "AutoscalerId" autoscaler_id,
    3 "Autoscaler" autoscaler, 4 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyApplicationAutoscaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationAutoscalerOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationAutoscalerOutput {
    0 "Result" result: bool
} }

/// Modifies application info: `ModifyApplicationInfo` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyApplicationInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_APM_RESOURCE_ERROR`], [`codes::INTERNAL_ERROR_CREATE_SERVICE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationInfo {
    /// Required.
    pub application_id: String,
    /// Required.
    pub description: String,
    pub source_channel: Option<i64>,
    pub enable_tracing: Option<i64>,
}
operation! { ModifyApplicationInfo(application_id: String, description: String)
    "ModifyApplicationInfo" -> ModifyApplicationInfoOutput {
    0 "ApplicationId" application_id, 1 "Description" description, 2 "SourceChannel" source_channel: i64,
    3 "EnableTracing" enable_tracing: i64
} }

/// Response of [`ModifyApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationInfoOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationInfoOutput {
    0 "Result" result: bool
} }

/// Modifies application replicas: `ModifyApplicationReplicas` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyApplicationReplicas>.
///
/// Errors: [`codes::OPERATION_DENIED_RESOURCE_ISOLATED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationReplicas {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub replicas: i64,
    pub source_channel: Option<i64>,
}
operation! { ModifyApplicationReplicas(application_id: String, environment_id: String, replicas: i64)
    "ModifyApplicationReplicas" -> ModifyApplicationReplicasOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "Replicas" replicas,
    3 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyApplicationReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationReplicasOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationReplicasOutput {
    0 "Result" result: bool
} }

/// Modifies application service: `ModifyApplicationService` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyApplicationService>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION_ACCESS_SERVICE_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_LB_SERVICE_CANNOT_SUPPORT_TCP_UDP_SAME_TIME`],
/// [`codes::INVALID_PARAMETER_MUST_PROVIDE_PORT_MAPPING_RULES`], [`codes::INVALID_PARAMETER_SERVICE_NAME_NOT_VALID`],
/// [`codes::INVALID_PARAMETER_SERVICE_USE_RESERVE_SUFFIX`], [`codes::INVALID_PARAMETER_TOO_MANY_PORT_MAPPING_RULES`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EKS_SERVICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PORT_IS_RESERVED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationService {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
    pub service: Option<EksService>,
    pub data: Option<ServicePortMapping>,
}
operation! { ModifyApplicationService(application_id: String, environment_id: String)
    "ModifyApplicationService" -> ModifyApplicationServiceOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "SourceChannel" source_channel: i64,
    3 "Service" service: EksService, 4 "Data" data: ServicePortMapping
} }

/// Response of [`ModifyApplicationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationServiceOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationServiceOutput {
    0 "Result" result: bool
} }

/// Modifies config data: `ModifyConfigData` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyConfigData>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODIFY_CONFIG_DATA_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_DATA_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigData {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub data: Vec<Pair>,
    pub source_channel: Option<i64>,
}
operation! { ModifyConfigData(environment_id: String, name: String, data: Vec<Pair>)
    "ModifyConfigData" -> ModifyConfigDataOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Data" data, 3 "SourceChannel" source_channel: i64
} }

/// Response of [`ModifyConfigData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigDataOutput {
    pub result: Option<bool>,
}
model! { ModifyConfigDataOutput {
    0 "Result" result: bool
} }

/// Modifies environment: `ModifyEnvironment` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyEnvironment>.
///
/// Errors: [`codes::INTERNAL_ERROR_ADD_NEW_NODE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT_NAME_IMMUTABLE`],
/// [`codes::OPERATION_DENIED_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironment {
    /// Required.
    pub environment_id: String,
    pub environment_name: Option<String>,
    pub description: Option<String>,
    pub vpc: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub source_channel: Option<i64>,
    pub env_type: Option<String>,
}
operation! { ModifyEnvironment(environment_id: String) "ModifyEnvironment" -> ModifyEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "EnvironmentName" environment_name: String, 2 "Description" description: String,
    3 "Vpc" vpc: String, 4 "SubnetIds" subnet_ids: Vec<String>, 5 "SourceChannel" source_channel: i64,
    6 "EnvType" env_type: String
} }

/// Response of [`ModifyEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentOutput {
    pub result: Option<bool>,
}
model! { ModifyEnvironmentOutput {
    0 "Result" result: bool
} }

/// Modifies gateway ingress: `ModifyGatewayIngress` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyGatewayIngress>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODIFY_GATEWAY_INGRESS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INGRESS_RULES_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayIngress {
    pub environment_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
    pub rules: Option<Vec<IngressRule>>,
    pub mixed: Option<bool>,
    pub tls: Option<Vec<IngressTls>>,
    pub rewrite_type: Option<String>,
}
operation! { ModifyGatewayIngress() "ModifyGatewayIngress" -> ModifyGatewayIngressOutput {
    0 "EnvironmentId" environment_id: String, 1 "GatewayName" gateway_name: String,
    2 "GatewayType" gateway_type: String, 3 "Name" name: String, 4 "Rules" rules: Vec<IngressRule>,
    5 "Mixed" mixed: bool, 6 "Tls" tls: Vec<IngressTls>, 7 "RewriteType" rewrite_type: String
} }

/// Response of [`ModifyGatewayIngress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayIngressOutput {
    pub result: Option<bool>,
}
model! { ModifyGatewayIngressOutput {
    0 "Result" result: bool
} }

/// Modifies ingress: `ModifyIngress` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyIngress>.
///
/// Errors: [`codes::FAILED_OPERATION_UPDATE_INGRESS_ERROR`], [`codes::INTERNAL_ERROR_UPDATE_INGRESS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INGRESS_REWRITE_REQUIRED_HTTPS_ENABLE`].
#[deprecated = "deprecated by the provider"]
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

/// Modifies log config: `ModifyLogConfig` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ModifyLogConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODIFY_LOG_CONFIG_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogConfig {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub data: LogConfig,
    /// Required.
    pub application_id: String,
}
operation! { ModifyLogConfig(environment_id: String, name: String, data: LogConfig, application_id: String)
    "ModifyLogConfig" -> ModifyLogConfigOutput {
    0 "EnvironmentId" environment_id, 1 "Name" name, 2 "Data" data, 3 "ApplicationId" application_id
} }

/// Response of [`ModifyLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogConfigOutput {
    pub result: Option<bool>,
}
model! { ModifyLogConfigOutput {
    0 "Result" result: bool
} }

/// Restarts application: `RestartApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=RestartApplication>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESTART_APPLICATION_ERROR`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::OPERATION_DENIED_RESOURCE_ISOLATED`], [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { RestartApplication(application_id: String, environment_id: String)
    "RestartApplication" -> RestartApplicationOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`RestartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationOutput {
    pub result: Option<bool>,
}
model! { RestartApplicationOutput {
    0 "Result" result: bool
} }

/// Restarts application pod: `RestartApplicationPod` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=RestartApplicationPod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationPod {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub pod_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub status: Option<String>,
    pub source_channel: Option<i64>,
}
operation! { RestartApplicationPod(environment_id: String, application_id: String, pod_name: String)
    "RestartApplicationPod" -> RestartApplicationPodOutput {
    0 "EnvironmentId" environment_id, 1 "ApplicationId" application_id, 2 "PodName" pod_name, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Status" status: String, 6 "SourceChannel" source_channel: i64
} }

/// Response of [`RestartApplicationPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationPodOutput {
    pub result: Option<bool>,
}
model! { RestartApplicationPodOutput {
    0 "Result" result: bool
} }

/// Resumes deploy application: `ResumeDeployApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=ResumeDeployApplication>.
///
/// Errors: [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDeployApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
}
operation! { ResumeDeployApplication(application_id: String, environment_id: String)
    "ResumeDeployApplication" -> ResumeDeployApplicationOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id
} }

/// Response of [`ResumeDeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDeployApplicationOutput {
    pub result: Option<bool>,
}
model! { ResumeDeployApplicationOutput {
    0 "Result" result: bool
} }

/// `RevertDeployApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=RevertDeployApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertDeployApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
}
operation! { RevertDeployApplication(application_id: String, environment_id: String)
    "RevertDeployApplication" -> RevertDeployApplicationOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id
} }

/// Response of [`RevertDeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertDeployApplicationOutput {
    pub result: Option<bool>,
}
model! { RevertDeployApplicationOutput {
    0 "Result" result: bool
} }

/// `RollingUpdateApplicationByVersion` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=RollingUpdateApplicationByVersion>.
///
/// Errors: [`codes::INTERNAL_ERROR_DEPLOY_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APM_NOT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEPLOY_VERSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_PATH`], [`codes::INVALID_PARAMETER_VALUE_JDK_VERSION_REQUIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_OS_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_REGISTRY_NOT_BIND`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NOT_BELONG_TO_APPID`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_POD_REACH_MAXIMUM`],
/// [`codes::INVALID_PARAMETER_VALUE_VERSION_LENGTH_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_VERSION_LOWER_CASE`],
/// [`codes::MISSING_PARAMETER_DEPLOY_MODE_NULL`], [`codes::MISSING_PARAMETER_DEPLOY_VERSION_NULL`],
/// [`codes::MISSING_PARAMETER_LOGSET_OR_TOPIC_NULL`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::MISSING_PARAMETER_SVC_REPO_NOT_READY`], [`codes::RESOURCE_IN_USE_SERVICE_DEPLOYING`],
/// [`codes::RESOURCE_UNAVAILABLE_WAIT_FOR_KRUISE`], [`codes::UNAUTHORIZED_OPERATION_MISSING_EKS_LOG_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdateApplicationByVersion {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub deploy_version: String,
    pub package_name: Option<String>,
    pub from: Option<String>,
    pub deploy_strategy_type: Option<String>,
    pub total_batch_count: Option<i64>,
    pub batch_interval: Option<i64>,
    pub beta_batch_num: Option<i64>,
    pub min_available: Option<i64>,
    pub force: Option<bool>,
}
operation! { RollingUpdateApplicationByVersion(application_id: String, environment_id: String, deploy_version: String)
    "RollingUpdateApplicationByVersion" -> RollingUpdateApplicationByVersionOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "DeployVersion" deploy_version,
    3 "PackageName" package_name: String, 4 "From" from: String, 5 "DeployStrategyType" deploy_strategy_type: String,
    6 "TotalBatchCount" total_batch_count: i64, 7 "BatchInterval" batch_interval: i64,
    8 "BetaBatchNum" beta_batch_num: i64, 9 "MinAvailable" min_available: i64, 10 "Force" force: bool
} }

/// Response of [`RollingUpdateApplicationByVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdateApplicationByVersionOutput {
    pub result: Option<String>,
}
model! { RollingUpdateApplicationByVersionOutput {
    0 "Result" result: String
} }

/// Stops application: `StopApplication` of `tem` 2021-07-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tem&Version=2021-07-01&Action=StopApplication>.
///
/// Errors: [`codes::INTERNAL_ERROR_STOP_APPLICATION_ERROR`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub environment_id: String,
    pub source_channel: Option<i64>,
}
operation! { StopApplication(application_id: String, environment_id: String)
    "StopApplication" -> StopApplicationOutput {
    0 "ApplicationId" application_id, 1 "EnvironmentId" environment_id, 2 "SourceChannel" source_channel: i64
} }

/// Response of [`StopApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplicationOutput {
    pub result: Option<bool>,
}
model! { StopApplicationOutput {
    0 "Result" result: bool
} }

codes! {
    FAILED_OPERATION_ACTION_READ_TIMEOUT "FailedOperation.ActionReadTimeout",
    FAILED_OPERATION_CREATE_SERVICE_ERROR "FailedOperation.CreateServiceError",
    FAILED_OPERATION_DEFAULT_INTERNAL_ERROR "FailedOperation.DefaultInternalError",
    FAILED_OPERATION_DELETE_SERVICE_ERROR "FailedOperation.DeleteServiceError",
    FAILED_OPERATION_DESCRIBE_INGRESS_LIST_ERROR "FailedOperation.DescribeIngressListError",
    FAILED_OPERATION_DESCRIBE_RUN_POD_LIST_ERROR "FailedOperation.DescribeRunPodListError",
    FAILED_OPERATION_DESCRIBE_SERVICE_ERROR "FailedOperation.DescribeServiceError",
    FAILED_OPERATION_DESCRIBE_SERVICE_LIST_ERROR "FailedOperation.DescribeServiceListError",
    FAILED_OPERATION_UPDATE_INGRESS_ERROR "FailedOperation.UpdateIngressError",
    INTERNAL_ERROR_ACTION_READ_TIMEOUT "InternalError.ActionReadTimeout",
    INTERNAL_ERROR_ADD_NEW_NODE_ERROR "InternalError.AddNewNodeError",
    INTERNAL_ERROR_CREATE_APM_RESOURCE_ERROR "InternalError.CreateApmResourceError",
    INTERNAL_ERROR_CREATE_CONFIG_DATA_ERROR "InternalError.CreateConfigDataError",
    INTERNAL_ERROR_CREATE_EKS_CLUSTER_ERROR "InternalError.CreateEksClusterError",
    INTERNAL_ERROR_CREATE_LOG_CONFIG_ERROR "InternalError.CreateLogConfigError",
    INTERNAL_ERROR_CREATE_SERVICE_ERROR "InternalError.CreateServiceError",
    INTERNAL_ERROR_DEFAULT_INTERNAL_ERROR "InternalError.DefaultInternalError",
    INTERNAL_ERROR_DELETE_INGRESS_ERROR "InternalError.DeleteIngressError",
    INTERNAL_ERROR_DELETE_LOG_CONFIG_ERROR "InternalError.DeleteLogConfigError",
    INTERNAL_ERROR_DELETE_SERVICE_ERROR "InternalError.DeleteServiceError",
    INTERNAL_ERROR_DEPLOY_VERSION_ERROR "InternalError.DeployVersionError",
    INTERNAL_ERROR_DESCRIBE_CONFIG_DATA_ERROR "InternalError.DescribeConfigDataError",
    INTERNAL_ERROR_DESCRIBE_CONFIG_DATA_LIST_ERROR "InternalError.DescribeConfigDataListError",
    INTERNAL_ERROR_DESCRIBE_INGRESS_ERROR "InternalError.DescribeIngressError",
    INTERNAL_ERROR_DESCRIBE_INGRESS_LIST_ERROR "InternalError.DescribeIngressListError",
    INTERNAL_ERROR_DESCRIBE_LOG_CONFIG_ERROR "InternalError.DescribeLogConfigError",
    INTERNAL_ERROR_DESCRIBE_LOG_CONFIG_LIST_ERROR "InternalError.DescribeLogConfigListError",
    INTERNAL_ERROR_DESCRIBE_RUN_POD_LIST_ERROR "InternalError.DescribeRunPodListError",
    INTERNAL_ERROR_DESCRIBE_SERVICE_ERROR "InternalError.DescribeServiceError",
    INTERNAL_ERROR_DESCRIBE_SERVICE_INGRESS_ERROR "InternalError.DescribeServiceIngressError",
    INTERNAL_ERROR_DESCRIBE_SERVICE_LIST_ERROR "InternalError.DescribeServiceListError",
    INTERNAL_ERROR_MODIFY_CONFIG_DATA_ERROR "InternalError.ModifyConfigDataError",
    INTERNAL_ERROR_MODIFY_GATEWAY_INGRESS_ERROR "InternalError.ModifyGatewayIngressError",
    INTERNAL_ERROR_MODIFY_LOG_CONFIG_ERROR "InternalError.ModifyLogConfigError",
    INTERNAL_ERROR_RESTART_APPLICATION_ERROR "InternalError.RestartApplicationError",
    INTERNAL_ERROR_STOP_APPLICATION_ERROR "InternalError.StopApplicationError",
    INTERNAL_ERROR_TAG_INTERFACE_ERROR "InternalError.TagInterfaceError",
    INTERNAL_ERROR_UPDATE_INGRESS_ERROR "InternalError.UpdateIngressError",
    INVALID_PARAMETER_APPLICATION_ACCESS_SERVICE_REACH_MAXIMUM "InvalidParameter.ApplicationAccessServiceReachMaximum",
    INVALID_PARAMETER_LB_SERVICE_CANNOT_SUPPORT_TCP_UDP_SAME_TIME "InvalidParameter.LBServiceCannotSupportTcpUdpSameTime",
    INVALID_PARAMETER_MUST_PROVIDE_PORT_MAPPING_RULES "InvalidParameter.MustProvidePortMappingRules",
    INVALID_PARAMETER_SERVICE_NAME_NOT_VALID "InvalidParameter.ServiceNameNotValid",
    INVALID_PARAMETER_SERVICE_USE_RESERVE_SUFFIX "InvalidParameter.ServiceUseReserveSuffix",
    INVALID_PARAMETER_TOO_MANY_PORT_MAPPING_RULES "InvalidParameter.TooManyPortMappingRules",
    INVALID_PARAMETER_UNAUTHORIZED_OR_MISSING_ROLE "InvalidParameter.UnauthorizedOrMissingRole",
    INVALID_PARAMETER_VPC_OVER_QUOTA "InvalidParameter.VpcOverQuota",
    INVALID_PARAMETER_VALUE_APM_NOT_BIND "InvalidParameterValue.ApmNotBind",
    INVALID_PARAMETER_VALUE_APPLICATION_ACCESS_SERVICE_REACH_MAXIMUM "InvalidParameterValue.ApplicationAccessServiceReachMaximum",
    INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_ALREADY_EXIST "InvalidParameterValue.ApplicationServiceAlreadyExist",
    INVALID_PARAMETER_VALUE_APPLICATION_SERVICE_NOT_FOUND "InvalidParameterValue.ApplicationServiceNotFound",
    INVALID_PARAMETER_VALUE_AT_LEAST_ONE_SCALER_RULE_SHOULD_BE_APPLIED "InvalidParameterValue.AtLeastOneScalerRuleShouldBeApplied",
    INVALID_PARAMETER_VALUE_AUTO_SCALER_LARGER_THAN_ONE "InvalidParameterValue.AutoScalerLargerThanOne",
    INVALID_PARAMETER_VALUE_AUTO_SCALER_NAME_INVALID "InvalidParameterValue.AutoScalerNameInvalid",
    INVALID_PARAMETER_VALUE_CANNOT_OVER_WRITE_OTHER_APPLICATION_SERVICE "InvalidParameterValue.CannotOverWriteOtherApplicationService",
    INVALID_PARAMETER_VALUE_CANNOT_UPDATE_SERVICE_BY_BOTH_METHODS "InvalidParameterValue.CannotUpdateServiceByBothMethods",
    INVALID_PARAMETER_VALUE_CONFIG_DATA_ALREADY_EXIST "InvalidParameterValue.ConfigDataAlreadyExist",
    INVALID_PARAMETER_VALUE_CONFIG_DATA_INVALID "InvalidParameterValue.ConfigDataInvalid",
    INVALID_PARAMETER_VALUE_CREATE_NAMESPACE_UNSUPPORT_REGION_ERROR "InvalidParameterValue.CreateNamespaceUnsupportRegionError",
    INVALID_PARAMETER_VALUE_CRON_HPA_REPLICAS_INVALID "InvalidParameterValue.CronHpaReplicasInvalid",
    INVALID_PARAMETER_VALUE_DAILY_CREATE_NAMESPACE_REACH_MAXIMUM "InvalidParameterValue.DailyCreateNamespaceReachMaximum",
    INVALID_PARAMETER_VALUE_DISABLE_SCALER_BEFORE_DELETE "InvalidParameterValue.DisableScalerBeforeDelete",
    INVALID_PARAMETER_VALUE_ENVIRONMENT_NAME_IMMUTABLE "InvalidParameterValue.EnvironmentNameImmutable",
    INVALID_PARAMETER_VALUE_HPA_METRICS_INVALID "InvalidParameterValue.HpaMetricsInvalid",
    INVALID_PARAMETER_VALUE_HPA_MIN_MAX_INVALID "InvalidParameterValue.HpaMinMaxInvalid",
    INVALID_PARAMETER_VALUE_HPA_THRESHOLD_INVALID "InvalidParameterValue.HpaThresholdInvalid",
    INVALID_PARAMETER_VALUE_INGRESS_REWRITE_REQUIRED_HTTPS_ENABLE "InvalidParameterValue.IngressRewriteRequiredHttpsEnable",
    INVALID_PARAMETER_VALUE_INGRESS_RULES_CONFLICT "InvalidParameterValue.IngressRulesConflict",
    INVALID_PARAMETER_VALUE_INVALID_CRON_SCALER_PERIOD "InvalidParameterValue.InvalidCronScalerPeriod",
    INVALID_PARAMETER_VALUE_INVALID_DEPLOY_VERSION "InvalidParameterValue.InvalidDeployVersion",
    INVALID_PARAMETER_VALUE_INVALID_EKS_SERVICE_TYPE "InvalidParameterValue.InvalidEksServiceType",
    INVALID_PARAMETER_VALUE_INVALID_ENV_NAME "InvalidParameterValue.InvalidEnvName",
    INVALID_PARAMETER_VALUE_INVALID_ENV_VALUE "InvalidParameterValue.InvalidEnvValue",
    INVALID_PARAMETER_VALUE_INVALID_MOUNT_PATH "InvalidParameterValue.InvalidMountPath",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_NAME "InvalidParameterValue.InvalidServiceName",
    INVALID_PARAMETER_VALUE_INVALID_TENANT_INFO "InvalidParameterValue.InvalidTenantInfo",
    INVALID_PARAMETER_VALUE_JDK_VERSION_REQUIRED "InvalidParameterValue.JdkVersionRequired",
    INVALID_PARAMETER_VALUE_LOG_CONFIG_ALREADY_EXIST "InvalidParameterValue.LogConfigAlreadyExist",
    INVALID_PARAMETER_VALUE_MUST_PROVIDE_PORT_MAPPING_RULES "InvalidParameterValue.MustProvidePortMappingRules",
    INVALID_PARAMETER_VALUE_NAMESPACE_DUPLICATE_ERROR "InvalidParameterValue.NamespaceDuplicateError",
    INVALID_PARAMETER_VALUE_NAMESPACE_NOT_BELONG_TO_APPID "InvalidParameterValue.NamespaceNotBelongToAppid",
    INVALID_PARAMETER_VALUE_NAMESPACE_NOT_FOUND "InvalidParameterValue.NamespaceNotFound",
    INVALID_PARAMETER_VALUE_NAMESPACE_REACH_MAXIMUM "InvalidParameterValue.NamespaceReachMaximum",
    INVALID_PARAMETER_VALUE_NAMESPACE_RESOURCE_REACH_MAXIMUM "InvalidParameterValue.NamespaceResourceReachMaximum",
    INVALID_PARAMETER_VALUE_OS_NOT_SUPPORT "InvalidParameterValue.OsNotSupport",
    INVALID_PARAMETER_VALUE_PORT_DUPLICATE_ERROR "InvalidParameterValue.PortDuplicateError",
    INVALID_PARAMETER_VALUE_PORT_IS_RESERVED "InvalidParameterValue.PortIsReserved",
    INVALID_PARAMETER_VALUE_POST_START_NOT_VALID "InvalidParameterValue.PostStartNotValid",
    INVALID_PARAMETER_VALUE_PRE_STOP_NOT_VALID "InvalidParameterValue.PreStopNotValid",
    INVALID_PARAMETER_VALUE_PUBLIC_REPO_TYPE_PARAMETER_ERROR "InvalidParameterValue.PublicRepoTypeParameterError",
    INVALID_PARAMETER_VALUE_REGISTRY_NOT_BIND "InvalidParameterValue.RegistryNotBind",
    INVALID_PARAMETER_VALUE_SCALER_NAME_DUPLICATED "InvalidParameterValue.ScalerNameDuplicated",
    INVALID_PARAMETER_VALUE_SERVICE_FOUND_RUNNING_VERSION "InvalidParameterValue.ServiceFoundRunningVersion",
    INVALID_PARAMETER_VALUE_SERVICE_LOWER_CASE "InvalidParameterValue.ServiceLowerCase",
    INVALID_PARAMETER_VALUE_SERVICE_NAME_DUPLICATE_ERROR "InvalidParameterValue.ServiceNameDuplicateError",
    INVALID_PARAMETER_VALUE_SERVICE_NOT_BELONG_TO_APPID "InvalidParameterValue.ServiceNotBelongToAppid",
    INVALID_PARAMETER_VALUE_SERVICE_POD_REACH_MAXIMUM "InvalidParameterValue.ServicePodReachMaximum",
    INVALID_PARAMETER_VALUE_SERVICE_REACH_MAXIMUM "InvalidParameterValue.ServiceReachMaximum",
    INVALID_PARAMETER_VALUE_SERVICE_USE_RESERVE_SUFFIX "InvalidParameterValue.ServiceUseReserveSuffix",
    INVALID_PARAMETER_VALUE_TCR_ENT_INSTANCE_NAME_NOT_VALID "InvalidParameterValue.TcrEntInstanceNameNotValid",
    INVALID_PARAMETER_VALUE_TEM_ID_INVALID "InvalidParameterValue.TemIdInvalid",
    INVALID_PARAMETER_VALUE_TRAITS_TRACING_NOT_SUPPORTED "InvalidParameterValue.TraitsTracingNotSupported",
    INVALID_PARAMETER_VALUE_VERSION_LENGTH_LIMIT "InvalidParameterValue.VersionLengthLimit",
    INVALID_PARAMETER_VALUE_VERSION_LOWER_CASE "InvalidParameterValue.VersionLowerCase",
    INVALID_PARAMETER_VALUE_VERSION_ROUTE_RATE_NOT_ZERO "InvalidParameterValue.VersionRouteRateNotZero",
    INVALID_PARAMETER_VALUE_VPC_INVALID "InvalidParameterValue.VpcInvalid",
    MISSING_PARAMETER_AUTO_SCALER_NAME_NULL "MissingParameter.AutoScalerNameNull",
    MISSING_PARAMETER_DEPLOY_MODE_NULL "MissingParameter.DeployModeNull",
    MISSING_PARAMETER_DEPLOY_VERSION_NULL "MissingParameter.DeployVersionNull",
    MISSING_PARAMETER_ENVIRONMENT_NAME_NULL "MissingParameter.EnvironmentNameNull",
    MISSING_PARAMETER_IMG_REPO_NULL "MissingParameter.ImgRepoNull",
    MISSING_PARAMETER_LOGSET_OR_TOPIC_NULL "MissingParameter.LogsetOrTopicNull",
    MISSING_PARAMETER_MIN_MAX_NUM_NULL "MissingParameter.MinMaxNumNull",
    MISSING_PARAMETER_NAMESPACE_ID_NULL "MissingParameter.NamespaceIdNull",
    MISSING_PARAMETER_PKG_NAME_NULL "MissingParameter.PkgNameNull",
    MISSING_PARAMETER_REPO_SERVER_NULL "MissingParameter.RepoServerNull",
    MISSING_PARAMETER_SCALER_ID_NULL "MissingParameter.ScalerIdNull",
    MISSING_PARAMETER_SERVICE_ID_NULL "MissingParameter.ServiceIdNull",
    MISSING_PARAMETER_SVC_REPO_NOT_READY "MissingParameter.SvcRepoNotReady",
    MISSING_PARAMETER_TCR_ENT_INSTANCE_NAME_NULL "MissingParameter.TcrEntInstanceNameNull",
    MISSING_PARAMETER_VPC_SERVICE_SUBNET_NULL "MissingParameter.VpcServiceSubnetNull",
    OPERATION_DENIED_BALANCE_NOT_ENOUGH "OperationDenied.BalanceNotEnough",
    OPERATION_DENIED_RESOURCE_ISOLATED "OperationDenied.ResourceIsolated",
    RESOURCE_IN_USE_ENVIRONMENT_ALREADY_LOCKED "ResourceInUse.EnvironmentAlreadyLocked",
    RESOURCE_IN_USE_RESOURCE_ALREADY_LOCKED "ResourceInUse.ResourceAlreadyLocked",
    RESOURCE_IN_USE_RESOURCE_ALREADY_USED "ResourceInUse.ResourceAlreadyUsed",
    RESOURCE_IN_USE_SERVICE_DEPLOYING "ResourceInUse.ServiceDeploying",
    RESOURCE_NOT_FOUND_CONFIG_DATA_NOT_FOUND "ResourceNotFound.ConfigDataNotFound",
    RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND "ResourceNotFound.InterfaceNotFound",
    RESOURCE_NOT_FOUND_LOG_CONFIG_NOT_FOUND "ResourceNotFound.LogConfigNotFound",
    RESOURCE_NOT_FOUND_MICROSERVICE_OFFLINE "ResourceNotFound.MicroserviceOffline",
    RESOURCE_NOT_FOUND_NAMESPACE_NOT_FOUND "ResourceNotFound.NamespaceNotFound",
    RESOURCE_NOT_FOUND_SERVICE_NOT_FOUND "ResourceNotFound.ServiceNotFound",
    RESOURCE_NOT_FOUND_SERVICE_RUNNING_VERSION_NOT_FOUND "ResourceNotFound.ServiceRunningVersionNotFound",
    RESOURCE_NOT_FOUND_VERSION_NAMESPACE_NOT_FOUND "ResourceNotFound.VersionNamespaceNotFound",
    RESOURCE_NOT_FOUND_VERSION_SERVICE_NOT_FOUND "ResourceNotFound.VersionServiceNotFound",
    RESOURCE_UNAVAILABLE_APPLICATION_NOT_DELETABLE "ResourceUnavailable.ApplicationNotDeletable",
    RESOURCE_UNAVAILABLE_APPLICATION_STOPPED "ResourceUnavailable.ApplicationStopped",
    RESOURCE_UNAVAILABLE_WAIT_FOR_KRUISE "ResourceUnavailable.WaitForKruise",
    UNAUTHORIZED_OPERATION_MISSING_EKS_LOG_ROLE "UnauthorizedOperation.MissingEksLogRole",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNSUPPORTED_OPERATION_UNSUPPORT_ACTION "UnsupportedOperation.UnsupportAction"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApplication, CreateApplicationAutoscaler, CreateApplicationService, CreateConfigData, CreateCosToken,
    CreateEnvironment, CreateLogConfig, CreateResource, DeleteApplication, DeleteApplicationAutoscaler,
    DeleteApplicationService, DeleteIngress, DeployApplication, DescribeApplicationAutoscalerList,
    DescribeApplicationInfo, DescribeApplicationPods, DescribeApplicationServiceList, DescribeApplications,
    DescribeApplicationsStatus, DescribeConfigData, DescribeConfigDataList, DescribeDeployApplicationDetail,
    DescribeEnvironment, DescribeEnvironmentStatus, DescribeEnvironments, DescribeIngress, DescribeIngresses,
    DescribeLogConfig, DescribePagedLogConfigList, DescribeRelatedIngresses, DestroyConfigData, DestroyEnvironment,
    DestroyLogConfig, DisableApplicationAutoscaler, EnableApplicationAutoscaler, GenerateApplicationPackageDownloadUrl,
    ModifyApplicationAutoscaler, ModifyApplicationInfo, ModifyApplicationReplicas, ModifyApplicationService,
    ModifyConfigData, ModifyEnvironment, ModifyGatewayIngress, ModifyIngress, ModifyLogConfig, RestartApplication,
    RestartApplicationPod, ResumeDeployApplication, RevertDeployApplication, RollingUpdateApplicationByVersion,
    StopApplication
}
